//! Where bytes come from: memory, or a file that is read in pieces.

use crate::base::{Result, bail, error};
use std::fs::File;
use std::path::Path;

/// Bytes that can be read at any place.
#[derive(Debug)]
pub enum Source<'a> {
    /// Bytes in memory.
    Bytes(&'a [u8]),
    /// Bytes that the source keeps.
    Owned(Vec<u8>),
    /// An open regular file and its length when it was opened.
    File(File, u64),
}

impl<'a> Source<'a> {
    /// Opens a regular file; `op` begins the message of an error.
    pub fn open(op: &str, path: &Path) -> Result<Source<'static>> {
        let fail = |e| error!(Io, "[{op}] cannot open '{}': {e}", path.display());
        let file = File::open(path).map_err(fail)?;
        let meta = file.metadata().map_err(fail)?;
        if !meta.is_file() {
            bail!(Io, "[{op}] expected a regular file, got '{}'", path.display());
        }
        Ok(Source::File(file, meta.len()))
    }

    /// The number of bytes.
    pub fn len(&self) -> u64 {
        match self {
            Source::Bytes(b) => b.len() as u64,
            Source::Owned(b) => b.len() as u64,
            Source::File(_, len) => *len,
        }
    }

    /// The open file, where the bytes are in one.
    pub fn file(&self) -> Option<&File> {
        if let Source::File(file, _) = self { Some(file) } else { None }
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Fails unless `offset..offset + len` is inside.
    pub fn check_range(&self, op: &str, offset: u64, len: u64) -> Result<()> {
        match offset.checked_add(len) {
            Some(end) if end <= self.len() => Ok(()),
            _ => Err(error!(
                Format,
                "[{op}] file too short, expected {len} bytes at {offset}, got {} bytes in all",
                self.len()
            )),
        }
    }

    /// Fills `out` from `offset`.
    pub fn read_at(&self, op: &str, offset: u64, out: &mut [u8]) -> Result<()> {
        self.check_range(op, offset, out.len() as u64)?;
        let copy = |from: &[u8], out: &mut [u8]| {
            let start = offset as usize;
            out.copy_from_slice(&from[start..start + out.len()]);
            Ok(())
        };
        match self {
            Source::Bytes(b) => copy(b, out),
            Source::Owned(b) => copy(b, out),
            Source::File(file, _) => read_file_at(file, offset, out)
                .map_err(|e| error!(Io, "[{op}] cannot read {} bytes at {offset}: {e}", out.len())),
        }
    }

    /// The `len` bytes at `offset`. Memory is asked for after the range has been checked.
    pub fn bytes_at(&self, op: &str, offset: u64, len: u64) -> Result<Vec<u8>> {
        self.check_range(op, offset, len)?;
        let mut out = zeroed(op, len)?;
        self.read_at(op, offset, &mut out)?;
        Ok(out)
    }
}

#[cfg(unix)]
fn read_file_at(file: &File, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, out, offset)
}

#[cfg(windows)]
fn read_file_at(file: &File, mut offset: u64, mut out: &mut [u8]) -> std::io::Result<()> {
    while !out.is_empty() {
        let n = std::os::windows::fs::FileExt::seek_read(file, out, offset)?;
        if n == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        offset += n as u64;
        out = &mut out[n..];
    }
    Ok(())
}

/// `len` zero bytes, or `OutOfMemory`.
fn zeroed(op: &str, len: u64) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let fits = usize::try_from(len).ok().filter(|&n| out.try_reserve_exact(n).is_ok());
    let Some(n) = fits else { bail!(OutOfMemory, "[{op}] no memory for {len} bytes") };
    out.resize(n, 0);
    Ok(out)
}

/// The whole of a regular file.
pub fn read_all(op: &str, path: &Path) -> Result<Vec<u8>> {
    let source = Source::open(op, path)?;
    source.bytes_at(op, 0, source.len())
}

/// Adds the file's name to the message of an error.
pub fn in_file<T>(path: &Path, result: Result<T>) -> Result<T> {
    result.map_err(|e| {
        crate::base::Error::new(e.kind(), format!("{} (file '{}')", e.message(), path.display()))
    })
}

/// Reverses the bytes of every element of `size` bytes: little- to big-endian and back.
pub fn swap_elements(size: usize, data: &mut [u8]) {
    if size > 1 {
        data.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    }
}

/// The most bytes that `packed` bytes of deflate data can unpack to; a match of 258 bytes takes at
/// least two bits (RFC 1951), so the ratio is below 1,032.
pub fn max_inflated(packed: u64) -> u64 {
    packed.saturating_mul(1032)
}
