//! Helpers of the format tests: damage to files, golden files, a folder that goes away.

use crate::base::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own for one test; removed when dropped.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("tt_io_{}_{n}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The names of the files inside, sorted.
    pub fn names(&self) -> Vec<String> {
        let list = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            list.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Where a golden file lies.
pub fn golden_path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/io").join(name)
}

/// The bytes of a golden file.
pub fn golden(name: &str) -> Vec<u8> {
    let path = golden_path(name);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Fails the test unless an error is of a kind that a damaged file may cause.
fn check<T>(what: &str, result: Result<T>) -> bool {
    if let Err(e) = &result {
        let kinds = [ErrorKind::Format, ErrorKind::Io, ErrorKind::Dtype, ErrorKind::NotImplemented];
        assert!(kinds.contains(&e.kind()), "{what}: {e:?}");
        assert!(e.message().starts_with('['), "{what}: {e:?}");
    }
    result.is_ok()
}

/// Parses every proper prefix; each must be an error.
pub fn every_prefix<T>(bytes: &[u8], parse: impl Fn(&[u8]) -> Result<T>) {
    assert!(parse(bytes).is_ok());
    for n in 0..bytes.len() {
        let ok = check(&format!("prefix of {n}"), parse(&bytes[..n]));
        assert!(!ok, "the first {n} of {} bytes were taken for a whole file", bytes.len());
    }
}

/// Changes every byte in several ways, then 2 to 9 bytes at once, and parses: an error or not, but
/// never a panic. Returns how many of the damaged files were taken.
pub fn every_flip<T>(bytes: &[u8], parse: impl Fn(&[u8]) -> Result<T>) -> usize {
    let mut taken = 0;
    let mut copy = bytes.to_vec();
    for i in 0..bytes.len() {
        let old = bytes[i];
        let values = [0, 1, 0x7f, 0x80, 0xff, old ^ 1, old ^ 0x80, !old, old.wrapping_add(1)];
        for v in values.into_iter().filter(|&v| v != old) {
            copy[i] = v;
            taken += usize::from(check(&format!("byte {i} = {v}"), parse(&copy)));
        }
        copy[i] = old;
    }
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for round in 0..2000 {
        let mut copy = bytes.to_vec();
        for _ in 0..2 + random.below(8) {
            let at = random.below(copy.len());
            match random.below(4) {
                0 => drop(copy.remove(at)),
                1 => copy.insert(at, random.below(256) as u8),
                _ => copy[at] = random.below(256) as u8,
            }
            if copy.is_empty() {
                copy.push(0);
            }
        }
        taken += usize::from(check(&format!("round {round}"), parse(&copy)));
    }
    taken
}

/// xorshift64*.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n
    }
}
