//! Copies of blocks of the operands, in the order in which register tiles read them.

use super::micro::{Lanes, MR, Real, Vector, rows_at};
use super::packed::View;

/// Steps of columns that are packed at a time: their lines stay in the nearest cache.
const STEPS: usize = 16;
/// Elements after a packed block that [`rows`] may overwrite.
pub const SLACK: usize = 8;

/// Packs `m` rows of the left operand into panels of [`rows_at`] rows, step after step.
///
/// # Safety
/// `to` has room for `m * k` elements and [`SLACK`] more.
pub unsafe fn rows<T: Real>(m: usize, k: usize, a: View<T>, to: *mut T) {
    T::lanes(Rows { m, k, a, to });
}

struct Rows<T> {
    m: usize,
    k: usize,
    a: View<T>,
    to: *mut T,
}

impl<T: Real> Lanes<T> for Rows<T> {
    type Out = ();
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) {
        // A few steps of all panels at a time, where panels share the lines of a step.
        let steps = if self.a.rs == 1 && self.a.cs != 1 { STEPS } else { self.k.max(1) };
        for s in (0..self.k).step_by(steps) {
            let count = steps.min(self.k - s);
            let mut i = 0;
            while i < self.m {
                let n = rows_at(i, self.m);
                // SAFETY: the panels follow each other.
                unsafe {
                    let to = self.to.add(i * self.k + s * n);
                    self.panel::<V>(self.a.at(i, s), (n, count), to);
                }
                i += n;
            }
        }
    }
}

impl<T: Real> Rows<T> {
    /// Some steps of the panel of `n` rows that begins at `from`.
    ///
    /// # Safety
    /// As [`rows`].
    #[inline(always)]
    unsafe fn panel<V: Vector<Elem = T>>(
        &self,
        from: *const T,
        (n, k): (usize, usize),
        to: *mut T,
    ) {
        let View { rs, cs, .. } = self.a;
        let whole = if cs == 1 { k / V::LANES * V::LANES } else { 0 };
        // SAFETY: rows of `k` elements; a square that has lanes for more rows than there are is
        // written over by the next step's rows, so the last rows come first.
        unsafe {
            for s in (0..whole).step_by(V::LANES) {
                for r in (0..n).step_by(V::LANES).rev() {
                    let have = V::LANES.min(n - r);
                    V::transpose((from.add(r * rs + s), rs, have), (to.add(s * n + r), n));
                }
            }
            if rs == 1 && n == MR {
                for s in 0..k {
                    std::ptr::copy_nonoverlapping(from.add(s * cs), to.add(s * MR), MR);
                }
                return;
            }
            for s in whole..k {
                for r in 0..n {
                    *to.add(s * n + r) = *from.add(r * rs + s * cs);
                }
            }
        }
    }
}

/// Packs `cols` columns of the right operand into panels of `NR` columns, each step after step,
/// the last one filled up with zeros.
///
/// # Safety
/// `to` has room for `k` steps of as many panels.
pub unsafe fn columns<T: Real>(k: usize, cols: usize, b: View<T>, to: *mut T) {
    let whole = cols / T::NR;
    // SAFETY: within the operand and the panels.
    unsafe {
        if b.rs == 1 {
            for p in 0..whole {
                let from = (b.at(0, p * T::NR), b.cs);
                T::transpose((T::NR, k), from, (to.add(p * k * T::NR), T::NR));
            }
        } else if b.cs == 1 {
            // All panels at once: rows that lie far apart are visited once.
            for s in 0..k {
                for p in 0..whole {
                    let to = to.add((p * k + s) * T::NR);
                    std::ptr::copy_nonoverlapping(b.at(s, p * T::NR), to, T::NR);
                }
            }
        } else {
            for p in 0..whole {
                part(k, T::NR, View { p: b.at(0, p * T::NR), ..b }, to.add(p * k * T::NR));
            }
        }
        if whole * T::NR < cols {
            let b = View { p: b.at(0, whole * T::NR), ..b };
            part(k, cols - whole * T::NR, b, to.add(whole * k * T::NR));
        }
    }
}

/// One panel, element by element.
///
/// # Safety
/// As [`columns`].
unsafe fn part<T: Real>(k: usize, cols: usize, b: View<T>, to: *mut T) {
    for s in 0..k {
        for j in 0..T::NR {
            // SAFETY: only columns that are there are read.
            unsafe { *to.add(s * T::NR + j) = if j < cols { *b.at(s, j) } else { T::ZERO } };
        }
    }
}
