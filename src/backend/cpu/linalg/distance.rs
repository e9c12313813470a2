//! Distances between rows. The second operand is given as columns, so that neighbours in memory are
//! different pairs: loops are vectors of pairs, however short the rows are.

use super::weigh::{WIDTH, blocks};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::isa::{self, Isa, Run};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};

/// Which distance: the norm of a difference.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Norm {
    /// p = 0: how many elements differ.
    Count,
    /// p = 1.
    Sum,
    /// p = 2.
    Euclid,
    /// p is infinite: the largest.
    Largest,
    /// Another p.
    Power(f64),
}

impl Norm {
    /// The norm of an exponent, which is 0 or more.
    pub fn of(p: f64) -> Norm {
        match p {
            0.0 => Norm::Count,
            1.0 => Norm::Sum,
            2.0 => Norm::Euclid,
            p if p.is_infinite() => Norm::Largest,
            p => Norm::Power(p),
        }
    }
}

/// Terms after which a sum goes on one level higher, so that long rows lose no digits.
const TERMS: usize = 256;

/// How a norm is put together.
trait Fold<T: Float>: Copy + Sync {
    fn term<I: Isa>(self, size: T) -> T;
    #[inline(always)]
    fn join(self, a: T, b: T) -> T {
        a + b
    }
    #[inline(always)]
    fn done<I: Isa>(self, a: T) -> T {
        a
    }
}

#[derive(Clone, Copy)]
struct Count;
#[derive(Clone, Copy)]
struct Sum;
#[derive(Clone, Copy)]
struct Euclid;
#[derive(Clone, Copy)]
struct Largest;
#[derive(Clone, Copy)]
struct Power<T>(T);

impl<T: Float> Fold<T> for Count {
    #[inline(always)]
    fn term<I: Isa>(self, size: T) -> T {
        if size == T::default() { T::default() } else { T::from_f64(1.0) }
    }
}
impl<T: Float> Fold<T> for Sum {
    #[inline(always)]
    fn term<I: Isa>(self, size: T) -> T {
        size
    }
}
impl<T: Float> Fold<T> for Euclid {
    #[inline(always)]
    fn term<I: Isa>(self, size: T) -> T {
        size * size
    }
    #[inline(always)]
    fn done<I: Isa>(self, a: T) -> T {
        a.sqrt::<I>()
    }
}
impl<T: Float> Fold<T> for Largest {
    #[inline(always)]
    fn term<I: Isa>(self, size: T) -> T {
        size
    }
    #[inline(always)]
    #[allow(clippy::eq_op)] // Only NaN is not itself, and it is the largest.
    fn join(self, a: T, b: T) -> T {
        if b > a || b != b { b } else { a }
    }
}
impl<T: Float> Fold<T> for Power<T> {
    #[inline(always)]
    fn term<I: Isa>(self, size: T) -> T {
        size.pow::<I>(self.0)
    }
    #[inline(always)]
    fn done<I: Isa>(self, a: T) -> T {
        a.pow::<I>(T::from_f64(1.0) / self.0)
    }
}

/// Distances of one row to columns: `y[v] = norm(s[r] - z[r, v])`.
struct Row<'a, T, F> {
    fold: F,
    s: &'a [T],
    z: &'a [T],
    ld: usize,
    y: &'a mut [T],
}

impl<T: Float, F: Fold<T>> Run for Row<'_, T, F> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Row { fold, s, z, ld, y } = self;
        for (block, y) in y.chunks_mut(WIDTH).enumerate() {
            let mut high = [T::default(); WIDTH];
            for (part, s) in s.chunks(TERMS).enumerate() {
                let mut low = [T::default(); WIDTH];
                for (r, &s) in s.iter().enumerate() {
                    let z = &z[(part * TERMS + r) * ld + block * WIDTH..][..y.len()];
                    for (low, &z) in low.iter_mut().zip(z) {
                        let d = s - z;
                        let size = if d < T::default() { -d } else { d };
                        *low = fold.join(*low, fold.term::<I>(size));
                    }
                }
                for (high, low) in high.iter_mut().zip(low) {
                    *high = fold.join(*high, low);
                }
            }
            for (y, high) in y.iter_mut().zip(high) {
                *y = fold.done::<I>(high);
            }
        }
    }
}

macro_rules! by_norm {
    ($norm:expr, $t:ty, $f:ident($($arg:expr),*)) => { match $norm {
        Norm::Count => $f(Count, $($arg),*),
        Norm::Sum => $f(Sum, $($arg),*),
        Norm::Euclid => $f(Euclid, $($arg),*),
        Norm::Largest => $f(Largest, $($arg),*),
        Norm::Power(p) => $f(Power(<$t>::from_f64(p)), $($arg),*),
    } };
}

/// The sizes of batches of rows: `[batch, n, k]` against `[batch, m, k]`.
#[derive(Clone, Copy)]
pub struct Sizes {
    /// Batches.
    pub batch: usize,
    /// Rows of the first operand.
    pub n: usize,
    /// Rows of the second one.
    pub m: usize,
    /// Elements of a row.
    pub k: usize,
}

/// Distances `[batch, n, m]` of the rows `s`, `[batch, n, k]`, to the columns `z`, `[batch, k, m]`.
/// `steps` are the elements from a batch to the next: 0 for an operand that all share.
pub fn all_pairs<T: Float>(
    norm: Norm,
    size: Sizes,
    (s, z): (&[T], &[T]),
    steps: (usize, usize),
    y: &mut [T],
) {
    by_norm!(norm, T, pairs_with(size, (s, z), steps, y));
}

fn pairs_with<T: Float, F: Fold<T>>(
    fold: F,
    size: Sizes,
    (s, z): (&[T], &[T]),
    steps: (usize, usize),
    y: &mut [T],
) {
    let Sizes { batch, n, m, k } = size;
    let out = Shared::new(y.as_mut_ptr());
    blocks((batch, n, m), k, |b, i, cols| {
        let s = &s[b * steps.0 + i * k..][..k];
        let z = if k == 0 { &[][..] } else { &z[b * steps.1 + cols.start..] };
        let at = (b * n + i) * m;
        // SAFETY: a part of a row is written by one walker.
        let y = unsafe { out.slice(at + cols.start..at + cols.end) };
        isa::dispatch(Row { fold, s, z, ld: m, y });
    });
}

/// Distances among `n` rows: of the first to those behind it, then of the second, and so on. The
/// rows are given twice: as `[n, k]` and as `[k, n]`.
pub fn own_pairs<T: Float>(norm: Norm, (n, k): (usize, usize), s: &[T], z: &[T], y: &mut [T]) {
    by_norm!(norm, T, own_with((n, k), s, z, y));
}

fn own_with<T: Float, F: Fold<T>>(fold: F, (n, k): (usize, usize), s: &[T], z: &[T], y: &mut [T]) {
    let out = Shared::new(y.as_mut_ptr());
    let rows = (GRAIN / (n * k).max(1)).max(1);
    parallel::for_tiles(n.saturating_sub(1), rows, |tile| {
        for i in tile {
            let at = i * (2 * n - i - 1) / 2;
            // SAFETY: the distances of a row are written by one walker.
            let y = unsafe { out.slice(at..at + n - i - 1) };
            let z = if k == 0 { &[][..] } else { &z[i + 1..] };
            isa::dispatch(Row { fold, s: &s[i * k..][..k], z, ld: n, y });
        }
    });
}

/// `sum of x^2` of each row of `k` elements.
pub fn squares<T: Float>(k: usize, x: &[T]) -> Vec<T> {
    let sum = |row: &[T]| T::from_f64(crate::backend::cpu::float::sum1(row, |v| v * v));
    if k == 0 { Vec::new() } else { x.chunks_exact(k).map(sum).collect() }
}

/// `y = f(y, i, j)` for every element of row-major matrices, where `i` counts the rows of all.
pub fn each<T: Float>(cols: usize, y: &mut [T], f: impl Fn(T, usize, usize) -> T + Sync) {
    if cols == 0 {
        return;
    }
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(y.len() / cols, (GRAIN / cols).max(1), |rows| {
        for i in rows {
            // SAFETY: a row is written by one walker.
            let row = unsafe { out.slice(i * cols..(i + 1) * cols) };
            row.iter_mut().enumerate().for_each(|(j, y)| *y = f(*y, i, j));
        }
    });
}

/// Squared distances as distances; a rounding error below 0 is 0.
pub fn roots<T: Float>(cols: usize, y: &mut [T]) {
    let zero = T::default();
    each(cols, y, |v, _, _| (if v < zero { zero } else { v }).sqrt::<isa::Base>());
}
