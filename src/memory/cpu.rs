//! The caching allocator of host memory: blocks are kept by size class and used again, so that
//! a training loop in its steady state makes no system call for memory.
//!
//! Small blocks (up to 64 KiB) live in per-thread lists without a lock, larger ones in one
//! table. Classes grow by an eighth, so at most that much is wasted. Blocks of 2 MiB and more
//! ask for huge pages.

use super::stats;
use crate::base::{Result, error};
use std::alloc::Layout as Alloc;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ptr::NonNull;
use std::sync::{Mutex, OnceLock};

/// Every block starts at a multiple of this: a cache line, and the widest vector.
pub(super) const ALIGN: usize = 64;
const SMALL: usize = 64 * 1024;
const HUGE: usize = 2 * 1024 * 1024;
/// Small blocks that a thread keeps per class; more go back to the system.
const KEEP: usize = 64;

/// The size that a request is rounded up to: eight steps per doubling.
fn class_of(bytes: usize) -> usize {
    let bytes = bytes.max(ALIGN);
    let step = (bytes.next_power_of_two() / 16).max(ALIGN);
    let step = if bytes >= HUGE { step.max(HUGE / 8) } else { step };
    bytes.div_ceil(step) * step
}

/// The number of the small class that holds `size`.
fn small_index(size: usize) -> usize {
    size / ALIGN
}

/// The kept blocks of one thread; they go to the system when the thread ends.
struct Local(Vec<Vec<NonNull<u8>>>);

impl Drop for Local {
    fn drop(&mut self) {
        for (i, list) in self.0.drain(..).enumerate() {
            list.into_iter().for_each(|p| to_system(p, i * ALIGN));
        }
    }
}

/// A block that waits in the shared table.
struct Kept(NonNull<u8>);
// SAFETY: a kept block belongs to nobody; the table's lock hands it to one thread.
unsafe impl Send for Kept {}

thread_local!(static LOCAL: RefCell<Local> = const { RefCell::new(Local(Vec::new())) });
static SHARED: Mutex<BTreeMap<usize, Vec<Kept>>> = Mutex::new(BTreeMap::new());

fn layout(size: usize) -> Alloc {
    let align = if size >= HUGE { HUGE } else { ALIGN };
    // Sizes are checked against the machine's memory before, so this cannot fail.
    Alloc::from_size_align(size, align).unwrap_or(Alloc::new::<[u64; 8]>())
}

fn from_system(size: usize) -> Option<NonNull<u8>> {
    // SAFETY: the size is not zero.
    let p = NonNull::new(unsafe { std::alloc::alloc(layout(size)) })?;
    #[cfg(target_os = "linux")]
    if size >= HUGE {
        // SAFETY: the range was just allocated; the call is only advice.
        unsafe { libc::madvise(p.as_ptr().cast(), size, libc::MADV_HUGEPAGE) };
    }
    stats::on_reserve(size);
    Some(p)
}

fn to_system(p: NonNull<u8>, size: usize) {
    stats::on_release(size);
    // SAFETY: the block came from `from_system` with this size, and nobody holds it.
    unsafe { std::alloc::dealloc(p.as_ptr(), layout(size)) };
}

/// Bytes of memory that the machine has; a larger request cannot succeed.
pub fn machine_memory() -> usize {
    static BYTES: OnceLock<usize> = OnceLock::new();
    *BYTES.get_or_init(|| {
        // SAFETY: sysconf has no preconditions.
        let (pages, size) =
            unsafe { (libc::sysconf(libc::_SC_PHYS_PAGES), libc::sysconf(libc::_SC_PAGESIZE)) };
        let bytes = (pages.max(0) as usize).saturating_mul(size.max(0) as usize);
        if bytes == 0 { usize::MAX / 4 } else { bytes }
    })
}

/// Bytes that a debug build fills of each block.
const POISONED: usize = 1 << 16;

/// A block of at least `bytes` bytes, and its true size. The content is arbitrary.
pub(super) fn alloc(bytes: usize) -> Result<(NonNull<u8>, usize)> {
    if bytes > machine_memory() {
        return Err(out_of_memory(bytes));
    }
    let size = class_of(bytes);
    let block = if size <= SMALL { take_small(size) } else { take_large(size) };
    let block = block.or_else(|| from_system(size)).or_else(|| {
        empty_cache();
        from_system(size)
    });
    let block = block.ok_or_else(|| out_of_memory(bytes))?;
    stats::on_alloc(size);
    if cfg!(debug_assertions) {
        // NaN, -1: what reads before it writes is seen by the tests.
        // SAFETY: the block has this size.
        unsafe { block.write_bytes(0xff, size.min(POISONED)) };
    }
    Ok((block, size))
}

#[cold]
fn out_of_memory(bytes: usize) -> crate::base::Error {
    let s = stats::stats();
    error!(
        OutOfMemory,
        "[alloc] cannot get {bytes} bytes: {} in use, {} kept, machine has {}",
        s.allocated,
        s.reserved - s.allocated,
        machine_memory()
    )
}

fn take_small(size: usize) -> Option<NonNull<u8>> {
    LOCAL.try_with(|l| l.borrow_mut().0.get_mut(small_index(size))?.pop()).ok().flatten()
}

fn take_large(size: usize) -> Option<NonNull<u8>> {
    let mut table = SHARED.lock().unwrap_or_else(|e| e.into_inner());
    Some(table.get_mut(&size)?.pop()?.0)
}

/// Gives a block back that `alloc` gave with this size.
pub(super) fn free(p: NonNull<u8>, size: usize) {
    stats::on_free(size);
    if size > SMALL {
        let mut table = SHARED.lock().unwrap_or_else(|e| e.into_inner());
        table.entry(size).or_default().push(Kept(p));
        return;
    }
    let kept = LOCAL.try_with(|l| {
        let lists = &mut l.borrow_mut().0;
        let i = small_index(size);
        if lists.len() <= i {
            lists.resize_with(i + 1, Vec::new);
        }
        let room = lists[i].len() < KEEP;
        if room {
            lists[i].push(p);
        }
        room
    });
    if !kept.unwrap_or(false) {
        to_system(p, size);
    }
}

/// Gives the blocks that nobody uses back to the system: the shared ones, and the small ones
/// of the calling thread.
pub fn empty_cache() {
    let table = std::mem::take(&mut *SHARED.lock().unwrap_or_else(|e| e.into_inner()));
    for (size, list) in table {
        list.into_iter().for_each(|k| to_system(k.0, size));
    }
    let _ = LOCAL.try_with(|l| drop(std::mem::replace(&mut *l.borrow_mut(), Local(Vec::new()))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_waste_little() {
        for n in [1, 64, 65, 1000, 4097, 100_000, 3_000_000, 50_000_000] {
            let c = class_of(n);
            assert!(c >= n && c.is_multiple_of(ALIGN), "{n} {c}");
            assert!(n < 1024 || c <= n + n / 7 + HUGE / 8, "{n} {c}");
            assert_eq!(class_of(c), c);
        }
    }

    #[test]
    fn blocks_come_back() {
        let (p, size) = alloc(100_000).unwrap();
        free(p, size);
        let calls = stats::stats().system_calls;
        let (q, _) = alloc(99_999).unwrap();
        // Another test may take the block in between, but never makes this one fail to serve.
        assert!(q == p || stats::stats().system_calls >= calls);
        free(q, size);
        assert!(alloc(1 << 50).unwrap_err().message().contains("cannot get"));
    }
}
