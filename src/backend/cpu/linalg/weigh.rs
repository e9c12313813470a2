//! Sums of a function of differences, with weights: what the derivatives of distances are.

use crate::backend::cpu::float::Float;
use crate::backend::cpu::isa::{self, Isa, Run};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use std::ops::Range;

/// Sums that are made together: their places are neighbours in memory.
pub(super) const WIDTH: usize = 64;

/// A function of a difference; an odd one changes its sign with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slope {
    /// -1, 0 or 1.
    Sign,
    /// The difference itself.
    Linear,
    /// 1.
    One,
    /// The sign, where the size is that of the distance.
    Top,
    /// `sign * size^q`, and 0 at 0.
    Odd(f64),
    /// `size^q`, and 0 at 0.
    Even(f64),
}

impl Slope {
    /// `size^q`, with the sign where it is odd.
    pub fn power(odd: bool, q: f64) -> Slope {
        match (odd, q) {
            (true, 0.0) => Slope::Sign,
            (true, 1.0) => Slope::Linear,
            (false, 0.0) => Slope::One,
            (true, q) => Slope::Odd(q),
            (false, q) => Slope::Even(q),
        }
    }

    /// Whether it changes its sign with that of the difference.
    pub fn is_odd(self) -> bool {
        !matches!(self, Slope::One | Slope::Even(_))
    }

    /// The derivative and its factor; none where it is 0.
    pub fn derivative(self) -> Option<(Slope, f64)> {
        match self {
            Slope::Sign | Slope::One | Slope::Top => None,
            Slope::Linear => Some((Slope::One, 1.0)),
            Slope::Odd(q) => Some((Slope::power(false, q - 1.0), q)),
            Slope::Even(q) => Some((Slope::power(true, q - 1.0), q)),
        }
    }
}

/// A [`Slope`] as a type, for loops of its own. `d` is the distance.
trait Psi<T: Float>: Copy + Sync {
    fn at<I: Isa>(self, t: T, d: T) -> T;
}
#[derive(Clone, Copy)]
struct Sign;
#[derive(Clone, Copy)]
struct Linear;
#[derive(Clone, Copy)]
struct One;
#[derive(Clone, Copy)]
struct Top;
#[derive(Clone, Copy)]
struct Odd<T>(T);
#[derive(Clone, Copy)]
struct Even<T>(T);

#[inline(always)]
fn sign<T: Float>(t: T) -> T {
    let one = T::from_f64(1.0);
    // 0 and NaN are themselves.
    let positive = if t > T::default() { one } else { t };
    if t < T::default() { -one } else { positive }
}

#[inline(always)]
fn size<T: Float>(t: T) -> T {
    if t < T::default() { -t } else { t }
}

impl<T: Float> Psi<T> for Sign {
    #[inline(always)]
    fn at<I: Isa>(self, t: T, _: T) -> T {
        sign(t)
    }
}
impl<T: Float> Psi<T> for Linear {
    #[inline(always)]
    fn at<I: Isa>(self, t: T, _: T) -> T {
        t
    }
}
impl<T: Float> Psi<T> for One {
    #[inline(always)]
    fn at<I: Isa>(self, _: T, _: T) -> T {
        T::from_f64(1.0)
    }
}
impl<T: Float> Psi<T> for Top {
    #[inline(always)]
    fn at<I: Isa>(self, t: T, d: T) -> T {
        if size(t) == d { sign(t) } else { T::default() }
    }
}
impl<T: Float> Psi<T> for Even<T> {
    #[inline(always)]
    fn at<I: Isa>(self, t: T, _: T) -> T {
        let t = size(t);
        if t == T::default() { t } else { t.pow::<I>(self.0) }
    }
}
impl<T: Float> Psi<T> for Odd<T> {
    #[inline(always)]
    fn at<I: Isa>(self, t: T, d: T) -> T {
        sign(t) * Even(self.0).at::<I>(t, d)
    }
}

/// The operands of `y[f, v] = sum over r of a[f, r] * w[r, v] * slope(t, d)`. All are batches of
/// row-major matrices with the elements from one to the next behind them: 0 for one that is shared.
#[derive(Clone, Copy)]
pub struct Sum<'a, T> {
    /// Batches, and the sizes of f, v and r.
    pub size: (usize, usize, usize, usize),
    /// Whether `t` is `s[f, r] - z[r, v]` and `d` is `[f, v]`; else `t` is `z[f, v] - s[f, r]` and
    /// `d` is `[r, v]`.
    pub across: bool,
    /// Weights `[f, r]`; 1 where none.
    pub a: Option<(&'a [T], usize)>,
    /// Weights `[r, v]`; 1 where none.
    pub w: Option<(&'a [T], usize)>,
    /// The operand `[f, r]`.
    pub s: (&'a [T], usize),
    /// The operand `[r, v]` or `[f, v]`.
    pub z: (&'a [T], usize),
    /// The distances, for [`Slope::Top`].
    pub d: Option<(&'a [T], usize)>,
}

/// Calls `f(batch, row, columns)` for blocks of [`WIDTH`] columns of batches of `rows` x `cols`,
/// where each element takes `work`. Tiles depend on the sizes alone.
pub(super) fn blocks(
    (batch, rows, cols): (usize, usize, usize),
    work: usize,
    f: impl Fn(usize, usize, Range<usize>) + Sync,
) {
    let each = cols.div_ceil(WIDTH);
    let tile = (GRAIN / (WIDTH.min(cols.max(1)) * work.max(1))).max(1);
    parallel::for_tiles(batch * rows * each, tile, |tile| {
        for i in tile {
            let (row, block) = (i / each, i % each);
            let cols = block * WIDTH..((block + 1) * WIDTH).min(cols);
            f(row / rows, row % rows, cols);
        }
    });
}

/// Computes the sums, `[batch, f, v]`.
pub fn weigh<T: Float>(slope: Slope, sum: &Sum<T>, y: &mut [T]) {
    match slope {
        Slope::Sign => with(Sign, sum, y),
        Slope::Linear => with(Linear, sum, y),
        Slope::One => with(One, sum, y),
        Slope::Top => with(Top, sum, y),
        Slope::Odd(q) => with(Odd(T::from_f64(q)), sum, y),
        Slope::Even(q) => with(Even(T::from_f64(q)), sum, y),
    }
}

fn with<T: Float, P: Psi<T>>(psi: P, sum: &Sum<T>, y: &mut [T]) {
    let (batch, rows, cols, terms) = sum.size;
    let out = Shared::new(y.as_mut_ptr());
    blocks((batch, rows, cols), terms, |b, f, range| {
        let at = (b * rows + f) * cols;
        // SAFETY: a part of a row is written by one walker.
        let y = unsafe { out.slice(at + range.start..at + range.end) };
        isa::dispatch(Block { psi, sum, b, f, first: range.start, y });
    });
}

/// `n` elements of batch `b`.
#[inline(always)]
fn row<T>((x, step): (&[T], usize), b: usize, at: usize, n: usize) -> &[T] {
    &x[b * step + at..][..n]
}

/// The sums of a few neighbouring places.
struct Block<'a, T, P> {
    psi: P,
    sum: &'a Sum<'a, T>,
    b: usize,
    f: usize,
    first: usize,
    y: &'a mut [T],
}

impl<T: Float, P: Psi<T>> Run for Block<'_, T, P> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Block { psi, sum, b, f, first, y } = self;
        let (_, _, cols, terms) = sum.size;
        let n = y.len();
        let one = T::from_f64(1.0);
        let ones = [one; WIDTH];
        y.fill(T::default());
        for r in 0..terms {
            let a = sum.a.map_or(one, |(a, step)| a[b * step + f * terms + r]);
            let w = sum.w.map_or(&ones[..n], |w| row(w, b, r * cols + first, n));
            let s = sum.s.0[b * sum.s.1 + f * terms + r];
            let line = if sum.across { f } else { r };
            let z = row(sum.z, b, (if sum.across { r } else { f }) * cols + first, n);
            let d = sum.d.map_or(z, |d| row(d, b, line * cols + first, n));
            if sum.across {
                for v in 0..n {
                    y[v] += a * w[v] * psi.at::<I>(s - z[v], d[v]);
                }
            } else {
                for v in 0..n {
                    y[v] += a * w[v] * psi.at::<I>(z[v] - s, d[v]);
                }
            }
        }
    }
}
