//! Means and variances in one pass: the moments of blocks, joined.

use super::extreme::Rank;
use super::float::sum1;
use super::over::{State, fold};
use crate::backend::cpu::cast::Kind;
use crate::backend::pointwise::Operand;

/// Sums that go on side by side.
const LANES: usize = 16;

/// Number of elements, their mean and the sum of the squares of the distances from it, in f64:
/// T. Chan, G. Golub, R. LeVeque, "Updating formulae and a pairwise algorithm for computing
/// sample variances", 1979.
#[derive(Clone, Copy)]
struct Moments {
    n: f64,
    mean: f64,
    squares: f64,
}

impl State for Moments {
    type Elem = f64;
    fn none() -> Self {
        Moments { n: 0.0, mean: 0.0, squares: 0.0 }
    }
    #[inline(always)]
    fn block(x: &[f64]) -> Self {
        let n = x.len() as f64;
        let mean = sum1(x, |v| v) / n;
        Moments { n, mean, squares: sum1(x, |v| (v - mean) * (v - mean)) }
    }
    const NARROW: bool = true;
    /// One pass, with the distances from the first element: the square of its own distance from
    /// the mean is at most the sum that is looked for, so that no more digits cancel than `n` has,
    /// and f64 has 29 more than the elements.
    #[inline(always)]
    fn narrow(x: &[f32]) -> Self {
        let n = x.len() as f64;
        let first = f64::from(x[0]);
        let from = if first.is_finite() { first } else { 0.0 };
        let (mut sums, mut squares) = ([0.0; LANES], [0.0; LANES]);
        let (chunks, rest) = x.as_chunks::<LANES>();
        // Plain loops over neighbours: these become vectors, a closure for both does not.
        for c in chunks {
            for ((sum, square), &v) in sums.iter_mut().zip(&mut squares).zip(c) {
                let far = f64::from(v) - from;
                *sum += far;
                *square += far * far;
            }
        }
        for ((sum, square), &v) in sums.iter_mut().zip(&mut squares).zip(rest) {
            let far = f64::from(v) - from;
            *sum += far;
            *square += far * far;
        }
        let (sum, squares) = (sum1(&sums, |v| v), sum1(&squares, |v| v));
        Moments { n, mean: from + sum / n, squares: squares - sum * (sum / n) }
    }
    #[inline(always)]
    fn step(&mut self, x: f64, k: usize) {
        let far = x - self.mean;
        self.n = k as f64;
        self.mean += far / self.n;
        self.squares += far * (x - self.mean);
    }
    fn join(self, later: Self) -> Self {
        if self.n == 0.0 {
            return later;
        }
        let n = self.n + later.n;
        let far = later.mean - self.mean;
        Moments {
            n,
            mean: self.mean + far * later.n / n,
            squares: self.squares + later.squares + far * far * self.n * later.n / n,
        }
    }
}

/// The variances, or with `root` their square roots, and the means; both NaN for no elements.
pub fn moments(x: &Operand, reduced: &[bool], outputs: [&Operand; 2], correction: f64, root: bool) {
    fold(x, reduced, outputs, |m: Moments| {
        let var = m.squares / (m.n - correction).max(0.0);
        let mean = if m.n == 0.0 { f64::NAN } else { m.mean };
        [if root { var.sqrt() } else { var }, mean]
    });
}

/// The sum of the elements that are numbers, and how many these are.
#[derive(Clone, Copy)]
struct Numbers {
    sum: f64,
    n: f64,
}

impl State for Numbers {
    type Elem = f64;
    fn none() -> Self {
        Numbers { sum: 0.0, n: 0.0 }
    }
    #[inline(always)]
    fn block(x: &[f64]) -> Self {
        let sum = sum1(x, |v| if v.is_nan() { 0.0 } else { v });
        Numbers { sum, n: sum1(x, |v| if v.is_nan() { 0.0 } else { 1.0 }) }
    }
    #[inline(always)]
    fn step(&mut self, x: f64, _: usize) {
        self.sum += if x.is_nan() { 0.0 } else { x };
        self.n += if x.is_nan() { 0.0 } else { 1.0 };
    }
    fn join(self, later: Self) -> Self {
        Numbers { sum: self.sum + later.sum, n: self.n + later.n }
    }
}

/// The means of the elements that are numbers, and how many these are.
pub fn mean_of_numbers(x: &Operand, reduced: &[bool], outputs: [&Operand; 2]) {
    fold(x, reduced, outputs, |m: Numbers| [m.sum / m.n, m.n]);
}

/// The smallest and the largest element. NaN wins over both.
#[derive(Clone, Copy)]
struct Extent<T> {
    any: bool,
    low: T,
    high: T,
}

impl<T: Rank> State for Extent<T> {
    type Elem = T;
    fn none() -> Self {
        Extent { any: false, low: T::default(), high: T::default() }
    }
    #[inline(always)]
    fn block(x: &[T]) -> Self {
        let (low, high) =
            (super::extreme::best_of::<T, false>(x), super::extreme::best_of::<T, true>(x));
        Extent { any: true, low, high }
    }
    #[inline(always)]
    fn step(&mut self, x: T, k: usize) {
        let first = k == 1;
        self.any = true;
        self.low = if first | x.beats::<false>(self.low) { x } else { self.low };
        self.high = if first | x.beats::<true>(self.high) { x } else { self.high };
    }
    fn join(self, later: Self) -> Self {
        match (self.any, later.any) {
            (false, _) => later,
            (_, false) => self,
            _ => Extent {
                any: true,
                low: if later.low.beats::<false>(self.low) { later.low } else { self.low },
                high: if later.high.beats::<true>(self.high) { later.high } else { self.high },
            },
        }
    }
}

/// The smallest and the largest elements, with the dtype of `x`.
pub fn extents(x: &Operand, reduced: &[bool], outputs: [&Operand; 2]) {
    fn typed<T: Rank>(x: &Operand, reduced: &[bool], outputs: [&Operand; 2]) {
        fold(x, reduced, outputs, |e: Extent<T>| [e.low, e.high]);
    }
    match Kind::of(x.dtype) {
        Kind::F32 => typed::<f32>(x, reduced, outputs),
        Kind::F64 => typed::<f64>(x, reduced, outputs),
        Kind::I64 => typed::<i64>(x, reduced, outputs),
    }
}
