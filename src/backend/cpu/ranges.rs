//! Rows of numbers that follow from their places.

use super::parallel::{self, GRAIN, Shared};

/// Element `i` becomes `f(i)`.
pub fn tabulate<T: Copy + Send + Sync>(y: &mut [T], f: impl Fn(usize) -> T + Sync) {
    let n = y.len();
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(n, GRAIN, |range| {
        // SAFETY: tiles are apart and within the slice.
        let y = unsafe { out.slice(range.clone()) };
        y.iter_mut().zip(range).for_each(|(y, i)| *y = f(i));
    });
}
