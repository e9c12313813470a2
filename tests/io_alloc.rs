//! No parser may ask for memory that the size of a damaged file cannot justify.

#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use tinytorch::io::source::Source;
use tinytorch::io::{idx, image, npy, pickle, safetensors, torch_file, zip};

struct Counting;
thread_local!(static LIVE: Cell<(usize, usize)> = const { Cell::new((0, 0)) });

// SAFETY: every call goes to the system allocator unchanged; only counters are kept beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = LIVE.try_with(|l| {
            let live = l.get().0.wrapping_add(layout.size());
            l.set((live, if (live as isize) > l.get().1 as isize { live } else { l.get().1 }));
        });
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        let _ = LIVE.try_with(|l| l.set((l.get().0.wrapping_sub(layout.size()), l.get().1)));
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}
#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most memory that `parse` held at once.
fn peak(parse: impl FnOnce()) -> usize {
    LIVE.set((0, 0));
    parse();
    LIVE.get().1
}

fn damage(name: &str, limit: usize, parse: fn(&[u8])) {
    let root = env!("CARGO_MANIFEST_DIR");
    let bytes = std::fs::read(format!("{root}/tests/golden/io/{name}")).unwrap();
    let mut most = peak(|| parse(&bytes));
    let whole = most;
    let mut copy = bytes.clone();
    for i in 0..bytes.len() {
        for v in [0, 0x7f, 0x80, 0xff, bytes[i] ^ 1, bytes[i] ^ 0x80] {
            copy[i] = v;
            most = most.max(peak(|| parse(&copy)));
        }
        copy[i] = bytes[i];
    }
    // Numbers of 4 and 8 bytes made very large, at every place.
    for i in 0..bytes.len().saturating_sub(8) {
        for n in [4, 8] {
            for v in [0xff, 0x7f, 0x10] {
                copy[i..i + n].fill(v);
                most = most.max(peak(|| parse(&copy)));
            }
            copy[i..i + n].copy_from_slice(&bytes[i..i + n]);
        }
    }
    println!("{name}: {} bytes, peak whole {whole}, damaged {most}", bytes.len());
    assert!(most <= limit, "{name}: {most} bytes of memory");
}

#[test]
fn memory_is_in_proportion() {
    for name in ["f32.idx", "i16.idx.gz", "u8.idx.gz"] {
        damage(name, 1 << 20, |b| drop(idx::parse(b)));
    }
    damage("all.safetensors", 1 << 20, |b| {
        if let Ok(f) = safetensors::SafeTensors::parse(b) {
            f.header().tensors().iter().for_each(|t| drop(f.read(t)));
        }
    });
    damage("f32.npy", 1 << 20, |b| {
        if let Ok(npy) = npy::Npy::new(Source::Bytes(b)) {
            drop(npy.read_into(&mut vec![0; npy.header().byte_len().unwrap() as usize]));
        }
    });
    damage("packed.npz", 4 << 20, |b| {
        if let Ok(zip) = zip::Archive::new(Source::Bytes(b)) {
            zip.entries().iter().for_each(|e| drop(zip.read(e)));
        }
    });
    let old = ["checkpoint.pt", "values.pt", "values_legacy.pt", "deflated.zip"];
    let new = ["foreign4.pt", "module_legacy.pt", "libtorch_archive.pt", "shared.pt"];
    for name in old.into_iter().chain(new) {
        damage(name, 1 << 20, |b| {
            if let Ok(f) = torch_file::TorchFile::parse(b) {
                (0..f.storages().len()).for_each(|i| drop(f.read_storage(i)));
            }
        });
    }
    for name in ["grey16.png", "rgb8_interlaced.png", "palette4_alpha.png", "rgb8.ppm"] {
        damage(name, 8 << 20, |b| drop(image::decode(b)));
    }
}

/// A pickle of many small objects takes the most memory per byte.
#[test]
fn pickles_of_small_objects() {
    for body in [&b"]"[..], b"N", b"K\x01\x85", b")", b"}", b"2"] {
        let n = 1 << 20;
        let mut bytes = b"(N".to_vec();
        bytes.extend(body.repeat(n / body.len()));
        bytes.extend(b"l.");
        let most = peak(|| drop(pickle::load(&bytes)));
        println!("{:?}: {} times", String::from_utf8_lossy(body), most / bytes.len());
        assert!(most < 300 * bytes.len());
    }
}
