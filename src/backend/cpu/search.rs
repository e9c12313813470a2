//! Where numbers belong among sorted ones.

use super::index::tiled;
use super::parallel::{GRAIN, Shared};

/// Sorted lines of `len` elements one after the other, or one for all where `shared`; a sorter has
/// the order of the elements of each.
pub struct Sorted<'a, T> {
    /// The elements.
    pub lines: &'a [T],
    /// Elements of a line.
    pub len: usize,
    /// Their order within a line; within bounds.
    pub sorter: Option<&'a [i64]>,
    /// Whether places behind equal elements are asked for.
    pub right: bool,
}

/// For each of `x`, `per` of which belong to one line, the number of elements before it.
pub fn search<T: Copy + PartialOrd + Send + Sync>(
    s: &Sorted<T>,
    x: &[T],
    per: usize,
    y: &mut [i64],
) {
    let (out, shared) = (Shared::new(y.as_mut_ptr()), s.lines.len() == s.len);
    tiled(x.len(), GRAIN / 16, |range| {
        for i in range {
            let first = if shared { 0 } else { i / per.max(1) * s.len };
            let v = x[i];
            let (mut from, mut to) = (0, s.len);
            while from < to {
                let half = from + (to - from) / 2;
                let at = s.sorter.map_or(half, |o| o[first + half] as usize);
                let e = s.lines[first + at];
                // No comparison holds for NaN: it goes behind all.
                let behind = if s.right { e > v } else { e >= v };
                if behind {
                    to = half;
                } else {
                    from = half + 1;
                }
            }
            // SAFETY: tiles do not overlap.
            unsafe { *out.at(i) = from as i64 };
        }
    });
}
