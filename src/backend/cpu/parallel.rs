//! One way to run loops on several cores: fixed tiles, taken from a counter.
//!
//! What a tile computes depends on its index alone, never on who runs it, and results of
//! tiles are joined in the order of their indices: so results do not depend on the number of
//! threads, to the bit. The calling thread works too; a call from inside a tile runs serially.

use super::crew::Crew;
use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};

/// Elements of work below which an elementwise loop stays on one core.
pub const GRAIN: usize = 32 * 1024;

static THREADS: AtomicUsize = AtomicUsize::new(0);
static CREW: RwLock<Option<Arc<Crew>>> = RwLock::new(None);
thread_local!(static INSIDE: Cell<bool> = const { Cell::new(false) });

/// The number of threads that loops use, the calling one included.
#[inline]
pub fn num_threads() -> usize {
    match THREADS.load(Ordering::Relaxed) {
        0 => init_threads(),
        n => n,
    }
}

/// `TINYTORCH_NUM_THREADS`, else `OMP_NUM_THREADS`, else the number of cores.
#[cold]
fn init_threads() -> usize {
    let var = |name: &str| std::env::var(name).ok()?.parse::<usize>().ok().filter(|&n| n > 0);
    let n = var("TINYTORCH_NUM_THREADS")
        .or_else(|| var("OMP_NUM_THREADS"))
        .or_else(|| std::thread::available_parallelism().ok().map(|n| n.get()))
        .unwrap_or(1);
    let _ = THREADS.compare_exchange(0, n, Ordering::Relaxed, Ordering::Relaxed);
    THREADS.load(Ordering::Relaxed)
}

/// Sets [`num_threads`]; 0 counts as 1. Loops that run already keep their number.
pub fn set_num_threads(n: usize) {
    THREADS.store(n.max(1), Ordering::Relaxed);
    *CREW.write().unwrap_or_else(|e| e.into_inner()) = None;
}

/// The helpers, made at first use.
fn crew() -> Arc<Crew> {
    if let Some(c) = &*CREW.read().unwrap_or_else(|e| e.into_inner()) {
        return c.clone();
    }
    let mut slot = CREW.write().unwrap_or_else(|e| e.into_inner());
    slot.get_or_insert_with(|| Arc::new(Crew::new(num_threads().saturating_sub(1)))).clone()
}

/// Says that the thread is inside a tile, and afterwards what was said before.
struct Inside(bool);

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(self.0);
    }
}

/// The number of threads that a loop started here uses: 1 inside a tile.
#[inline]
pub fn width() -> usize {
    if INSIDE.get() { 1 } else { num_threads() }
}

/// Calls `f` for every index below `tiles`, on several cores.
pub fn for_each(tiles: usize, f: impl Fn(usize) + Sync) {
    if width().min(tiles) <= 1 {
        return (0..tiles).for_each(f);
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let _inside = Inside(INSIDE.replace(true));
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            if i >= tiles {
                break;
            }
            f(i);
        }
    };
    crew().run(&work);
}

/// Cuts `0..n` into tiles of `tile` (the last may be shorter) and calls `f` for each.
pub fn for_tiles(n: usize, tile: usize, f: impl Fn(Range<usize>) + Sync) {
    let tile = tile.max(1);
    for_each(n.div_ceil(tile), |i| f(i * tile..((i + 1) * tile).min(n)));
}

/// Calls `f` for every tile and returns the results in the order of the tiles.
pub fn map_tiles<T: Send + Sync>(
    n: usize,
    tile: usize,
    f: impl Fn(Range<usize>) -> T + Sync,
) -> Vec<T> {
    let tile = tile.max(1);
    let slots: Vec<std::sync::OnceLock<T>> =
        (0..n.div_ceil(tile)).map(|_| std::sync::OnceLock::new()).collect();
    for_each(slots.len(), |i| {
        let done = f(i * tile..((i + 1) * tile).min(n));
        // A slot belongs to one tile, so it is always empty here.
        let _ = slots[i].set(done);
    });
    slots.into_iter().filter_map(std::sync::OnceLock::into_inner).collect()
}

/// A pointer that tiles may share: each writes its own part.
#[derive(Clone, Copy)]
pub struct Shared<T>(*mut T);

// SAFETY: every tile touches only its own elements; `for_each` ends before the borrow does.
unsafe impl<T: Send> Send for Shared<T> {}
// SAFETY: as above.
unsafe impl<T: Send> Sync for Shared<T> {}

impl<T> Shared<T> {
    /// Of a buffer that outlives the loop.
    pub fn new(p: *mut T) -> Self {
        Shared(p)
    }

    /// The pointer, moved by `offset` elements.
    ///
    /// # Safety
    /// `offset` lies within the buffer, and nobody else uses the elements read or written.
    #[inline(always)]
    pub unsafe fn at(self, offset: usize) -> *mut T {
        // SAFETY: the caller keeps within the buffer.
        unsafe { self.0.add(offset) }
    }

    /// A part of the buffer.
    ///
    /// # Safety
    /// The range lies within the buffer, and nobody else uses it while the slice lives.
    #[inline(always)]
    pub unsafe fn slice<'a>(self, range: Range<usize>) -> &'a mut [T] {
        // SAFETY: the caller keeps within the buffer and alone in the range.
        unsafe { std::slice::from_raw_parts_mut(self.0.add(range.start), range.len()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_cover_once_for_any_thread_count() {
        for threads in [1, 2, 5] {
            set_num_threads(threads);
            let mut hits = vec![0u8; 1000];
            let p = Shared::new(hits.as_mut_ptr());
            // SAFETY: tiles do not overlap.
            for_tiles(1000, 7, |r| unsafe { p.slice(r) }.iter_mut().for_each(|h| *h += 1));
            assert!(hits.iter().all(|&h| h == 1));
            let sums = map_tiles(1000, 7, |r| r.sum::<usize>());
            assert_eq!((sums.len(), sums[0], sums.iter().sum::<usize>()), (143, 21, 499_500));
        }
    }
}
