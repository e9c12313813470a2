//! Softmax and its logarithm along one dimension of `[outer, n, inner]`.

use super::float::{Float, largest, sum1, sum2};
use super::isa::{Isa, Run, dispatch};
use super::parallel::{self, GRAIN, Shared};
use std::ops::Range;

/// Columns that are walked together where the dimension is not the last one.
const COLUMNS: usize = 64;
/// Terms after which a sum goes on in f64.
const TERMS: usize = 1024;
/// An element costs an exponential, so tiles are smaller than for a plain loop.
const TILE: usize = GRAIN / 8;

/// Sizes: `outer * inner` distributions of `n` elements, `inner` apart.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Blocks one after the other.
    pub outer: usize,
    /// Elements of a distribution.
    pub n: usize,
    /// Distributions side by side.
    pub inner: usize,
}

impl Sizes {
    fn len(&self) -> usize {
        self.outer * self.n * self.inner
    }

    /// Calls `rows` for tiles of distributions that are contiguous, or `columns` with a block and
    /// a range of distributions side by side.
    fn tiles(
        &self,
        rows: impl Fn(Range<usize>) + Sync,
        columns: impl Fn(usize, Range<usize>) + Sync,
    ) {
        if self.len() == 0 {
            return;
        }
        if self.inner == 1 {
            return parallel::for_tiles(self.outer, TILE.div_ceil(self.n), rows);
        }
        let strips = self.inner.div_ceil(COLUMNS);
        let tile = TILE.div_ceil(self.n * self.inner.min(COLUMNS));
        parallel::for_tiles(self.outer * strips, tile, |range| {
            for i in range {
                let first = i % strips * COLUMNS;
                columns(i / strips, first..(first + COLUMNS).min(self.inner));
            }
        });
    }
}

/// `y = softmax(x)`, or its logarithm where `log`. Each distribution is shifted by its largest
/// element, so nothing overflows.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn forward<T: Float>(log: bool, s: Sizes, x: &[T], y: &mut [T]) {
    assert!(x.len() == s.len() && y.len() == s.len(), "[softmax] lengths");
    let out = Shared::new(y.as_mut_ptr());
    s.tiles(
        |rows| {
            let range = rows.start * s.n..rows.end * s.n;
            // SAFETY: tiles are apart.
            let y = unsafe { out.slice(range.clone()) };
            dispatch(Rows { log, n: s.n, x: &x[range], y });
        },
        |block, columns| {
            let base = block * s.n * s.inner;
            dispatch(Columns { log, s, x: &x[base..], y: out, base, columns });
        },
    );
}

struct Rows<'a, T> {
    log: bool,
    n: usize,
    x: &'a [T],
    y: &'a mut [T],
}

impl<T: Float> Run for Rows<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        for (x, y) in self.x.chunks_exact(self.n).zip(self.y.chunks_exact_mut(self.n)) {
            let top = largest(x);
            if self.log {
                let shift = sum1(x, |v| (v - top).exp::<I>()).ln();
                let shift = T::from_f64(shift);
                y.iter_mut().zip(x).for_each(|(y, &x)| *y = (x - top) - shift);
            } else {
                y.iter_mut().zip(x).for_each(|(y, &x)| *y = (x - top).exp::<I>());
                let sum = T::from_f64(sum1(y, |v| v));
                y.iter_mut().for_each(|y| *y = *y / sum);
            }
        }
    }
}

/// The logarithm of the sum of the exponentials of a row, as its shift and the rest.
#[inline(always)]
pub fn log_sum<T: Float, I: Isa>(x: &[T]) -> (T, f64) {
    let top = largest(x);
    (top, sum1(x, |v| (v - top).exp::<I>()).ln())
}

struct Columns<'a, T> {
    log: bool,
    s: Sizes,
    x: &'a [T],
    y: Shared<T>,
    base: usize,
    columns: Range<usize>,
}

/// `total[i] += term(i, row)` over all rows: in `T` for a while, then in f64.
#[inline(always)]
fn column_sums<T: Float>(
    n: usize,
    width: usize,
    total: &mut [f64; COLUMNS],
    mut add: impl FnMut(usize, &mut [T]),
) {
    for first in (0..n).step_by(TERMS) {
        let mut part = [T::default(); COLUMNS];
        for row in first..(first + TERMS).min(n) {
            add(row, &mut part[..width]);
        }
        total.iter_mut().zip(&part[..width]).for_each(|(t, p)| *t += p.to_f64());
    }
}

impl<T: Float> Run for Columns<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Columns { log, s, x, y, base, columns } = self;
        let width = columns.len();
        let at = |row: usize| row * s.inner + columns.start;
        let source = |row: usize| &x[at(row)..][..width];
        // SAFETY: each strip of columns belongs to one tile.
        let target = |row: usize| unsafe { y.slice(base + at(row)..base + at(row) + width) };
        let mut top = [T::LOW; COLUMNS];
        for row in 0..s.n {
            for (m, &v) in top.iter_mut().zip(source(row)) {
                *m = if v > *m { v } else { *m };
            }
        }
        let mut total = [0.0; COLUMNS];
        column_sums(s.n, width, &mut total, |row, part: &mut [T]| {
            let y = target(row);
            for (((y, part), &v), &m) in y.iter_mut().zip(part).zip(source(row)).zip(&top) {
                let e = (v - m).exp::<I>();
                *part += e;
                *y = if log { v - m } else { e };
            }
        });
        let last = total.map(|t| T::from_f64(if log { t.ln() } else { t }));
        for row in 0..s.n {
            for (y, &last) in target(row).iter_mut().zip(&last) {
                *y = if log { *y - last } else { *y / last };
            }
        }
    }
}

/// The gradient of the input from `g`, that of the result `y`: `y (g - sum(g y))`, and
/// `g - exp(y) sum(g)` where `log`.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn backward<T: Float>(log: bool, s: Sizes, g: &[T], y: &[T], gx: &mut [T]) {
    let n = s.len();
    assert!(g.len() == n && y.len() == n && gx.len() == n, "[softmax] lengths");
    let out = Shared::new(gx.as_mut_ptr());
    s.tiles(
        |rows| {
            let range = rows.start * s.n..rows.end * s.n;
            // SAFETY: tiles are apart.
            let gx = unsafe { out.slice(range.clone()) };
            dispatch(RowsBack { log, n: s.n, g: &g[range.clone()], y: &y[range], gx });
        },
        |block, columns| {
            let base = block * s.n * s.inner;
            dispatch(ColumnsBack { log, s, g: &g[base..], y: &y[base..], gx: out, base, columns });
        },
    );
}

struct RowsBack<'a, T> {
    log: bool,
    n: usize,
    g: &'a [T],
    y: &'a [T],
    gx: &'a mut [T],
}

impl<T: Float> Run for RowsBack<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let n = self.n;
        let parts = self.g.chunks_exact(n).zip(self.y.chunks_exact(n));
        for ((g, y), gx) in parts.zip(self.gx.chunks_exact_mut(n)) {
            let each = gx.iter_mut().zip(g).zip(y);
            if self.log {
                let sum = T::from_f64(sum1(g, |g| g));
                each.for_each(|((gx, &g), &y)| *gx = g - y.exp::<I>() * sum);
            } else {
                let sum = T::from_f64(sum2(g, y, |g, y| g * y));
                each.for_each(|((gx, &g), &y)| *gx = (g - sum) * y);
            }
        }
    }
}

struct ColumnsBack<'a, T> {
    log: bool,
    s: Sizes,
    g: &'a [T],
    y: &'a [T],
    gx: Shared<T>,
    base: usize,
    columns: Range<usize>,
}

impl<T: Float> Run for ColumnsBack<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let ColumnsBack { log, s, g, y, gx, base, columns } = self;
        let width = columns.len();
        let at = |row: usize| row * s.inner + columns.start;
        let mut total = [0.0; COLUMNS];
        column_sums(s.n, width, &mut total, |row, part: &mut [T]| {
            let (g, y) = (&g[at(row)..][..width], &y[at(row)..][..width]);
            for ((part, &g), &y) in part.iter_mut().zip(g).zip(y) {
                *part += if log { g } else { g * y };
            }
        });
        let sum = total.map(T::from_f64);
        for row in 0..s.n {
            let (g, y) = (&g[at(row)..][..width], &y[at(row)..][..width]);
            // SAFETY: each strip of columns belongs to one tile.
            let gx = unsafe { gx.slice(base + at(row)..base + at(row) + width) };
            for (((gx, &g), &y), &sum) in gx.iter_mut().zip(g).zip(y).zip(&sum) {
                *gx = if log { g - y.exp::<I>() * sum } else { (g - sum) * y };
            }
        }
    }
}
