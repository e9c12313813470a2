//! A matrix times a vector: bound by memory, so each element is read once, in order.

use super::micro::{Lanes, Real, Vector, fused};
use super::packed::View;
use crate::backend::cpu::isa::{Isa, Run, dispatch};

/// Rows that share the reading of the vector.
const ROWS: usize = 4;
/// Results that are kept in the first-level cache while columns are added to them.
const CHUNK: usize = 1024;

/// `y = alpha * a * x + beta * y` with `a` of `[m, k]`, `x` and `y` at any stride. Where `beta`
/// is 0, `y` is not read.
pub struct Gemv<T> {
    /// Rows and columns.
    pub size: (usize, usize),
    /// `alpha` and `beta`.
    pub factors: (T, T),
    /// The matrix.
    pub a: View<T>,
    /// The vector and the elements from one of its entries to the next.
    pub x: (*const T, usize),
    /// The result, as `x`.
    pub y: (*mut T, usize),
}

impl<T: Real> Gemv<T> {
    /// Whether there is a loop for the layout: rows or columns without gaps.
    pub fn fits(&self) -> bool {
        (self.a.cs == 1 && self.x.1 == 1) || self.a.rs == 1
    }

    /// Computes it.
    ///
    /// # Safety
    /// Matrix and vectors have the sizes given, `y` overlaps nothing, and [`Gemv::fits`].
    pub unsafe fn compute(self) {
        if self.a.cs == 1 && self.x.1 == 1 {
            T::lanes(Dots(self));
        } else {
            dispatch(Columns(self));
        }
    }

    /// # Safety
    /// As [`Gemv::compute`]; `i` is a row.
    #[inline(always)]
    unsafe fn put(&self, i: usize, sum: T) {
        let (alpha, beta) = self.factors;
        // SAFETY: the caller's promise.
        unsafe {
            let y = self.y.0.add(i * self.y.1);
            *y = if beta == T::ZERO { alpha * sum } else { alpha * sum + beta * *y };
        }
    }

    /// Dot products of `N` rows from `i` on with `x`.
    #[inline(always)]
    unsafe fn dots<V: Vector<Elem = T>, const N: usize>(&self, i: usize) {
        let k = self.size.1;
        let step = 2 * V::LANES;
        let mut sums = [[V::zero(); 2]; N];
        let mut ends = [T::ZERO; N];
        // SAFETY: rows of `k` elements; `x` has as many.
        unsafe {
            let rows: [*const T; N] = std::array::from_fn(|r| self.a.at(i + r, 0));
            let whole = k / step * step;
            for s in (0..whole).step_by(step) {
                let x: [V; 2] = std::array::from_fn(|l| V::load(self.x.0.add(s + l * V::LANES)));
                for r in 0..N {
                    for l in 0..2 {
                        let a = V::load(rows[r].add(s + l * V::LANES));
                        sums[r][l] = V::fma(a, x[l], sums[r][l]);
                    }
                }
            }
            for s in whole..k {
                for r in 0..N {
                    ends[r] += *rows[r].add(s) * *self.x.0.add(s);
                }
            }
            for r in 0..N {
                self.put(i + r, V::add(sums[r][0], sums[r][1]).total() + ends[r]);
            }
        }
    }

    /// Rows `i..i + count` as sums of columns, four at a time.
    #[inline(always)]
    unsafe fn columns<I: Isa>(&self, i: usize, count: usize) {
        let k = self.size.1;
        let mut sums = [T::ZERO; CHUNK];
        // SAFETY: columns of `count` elements from row `i` on.
        unsafe {
            let x = |s: usize| *self.x.0.add(s * self.x.1);
            let column = |s: usize| std::slice::from_raw_parts(self.a.at(i, s), count);
            let mut s = 0;
            while s + ROWS <= k {
                let x: [T; ROWS] = std::array::from_fn(|c| x(s + c));
                let a: [&[T]; ROWS] = std::array::from_fn(|c| column(s + c));
                for (j, sum) in sums[..count].iter_mut().enumerate() {
                    for c in 0..ROWS {
                        *sum = fused::<I, T>(x[c], a[c][j], *sum);
                    }
                }
                s += ROWS;
            }
            for s in s..k {
                for (sum, &a) in sums[..count].iter_mut().zip(column(s)) {
                    *sum = fused::<I, T>(x(s), a, *sum);
                }
            }
            for (j, &sum) in sums[..count].iter().enumerate() {
                self.put(i + j, sum);
            }
        }
    }
}

/// Rows without gaps.
struct Dots<T>(Gemv<T>);

impl<T: Real> Lanes<T> for Dots<T> {
    type Out = ();
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) {
        let m = self.0.size.0;
        let whole = m / ROWS * ROWS;
        // Plain loops: a closure would not be compiled for the vectors that `V` needs.
        // SAFETY: the promise made to `compute`.
        unsafe {
            let mut i = 0;
            while i < whole {
                self.0.dots::<V, ROWS>(i);
                i += ROWS;
            }
            while i < m {
                self.0.dots::<V, 1>(i);
                i += 1;
            }
        }
    }
}

/// Columns without gaps.
struct Columns<T>(Gemv<T>);

impl<T: Real> Run for Columns<T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let m = self.0.size.0;
        let mut i = 0;
        while i < m {
            // SAFETY: the promise made to `compute`.
            unsafe { self.0.columns::<I>(i, CHUNK.min(m - i)) };
            i += CHUNK;
        }
    }
}
