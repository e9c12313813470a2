//! Losses of class indices: the negative log likelihood, and cross entropy from logits.

use crate::backend::cpu::float::Float;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use crate::backend::cpu::softmax::{Sizes, log_sum};
use crate::base::{Result, bail};

/// Class indices, one for each distribution.
#[derive(Clone, Copy)]
pub struct Target<'a, T> {
    /// The classes.
    pub index: &'a [i64],
    /// The weight of each class; 1 where there are none.
    pub weight: Option<&'a [T]>,
    /// A class that counts for nothing.
    pub ignore: i64,
}

/// How the losses of all distributions become a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    /// One loss for each.
    Each,
    /// The mean, weighted.
    Mean,
    /// The sum.
    Sum,
}

impl<T: Float> Target<'_, T> {
    /// Refuses a class that is not below `classes`.
    ///
    /// # Errors
    /// `Index` names the class.
    pub fn check(&self, op: &str, classes: usize) -> Result<()> {
        let bad = |&&t: &&i64| t != self.ignore && !(0..classes as i64).contains(&t);
        match self.index.iter().find(bad) {
            Some(t) => bail!(Index, "[{op}] Target {t} is out of bounds."),
            None => Ok(()),
        }
    }

    /// The class and the weight of distribution `i`; `None` where it is ignored.
    #[inline(always)]
    fn at(&self, i: usize) -> Option<(usize, f64)> {
        let t = self.index[i];
        (t != self.ignore)
            .then(|| (t as usize, self.weight.map_or(1.0, |w| w[t as usize].to_f64())))
    }

    /// What the sum of losses is divided by.
    fn divisor(&self, reduction: Reduction) -> f64 {
        match reduction {
            Reduction::Mean => (0..self.index.len()).filter_map(|i| self.at(i)).map(|t| t.1).sum(),
            _ => 1.0,
        }
    }

    /// Writes the losses as the reduction wants them.
    fn reduce(&self, reduction: Reduction, loss: impl Fn(usize) -> f64, y: &mut [T]) {
        if reduction == Reduction::Each {
            y.iter_mut().enumerate().for_each(|(i, y)| *y = T::from_f64(loss(i)));
            return;
        }
        let sum: f64 = (0..self.index.len()).map(loss).sum();
        y.iter_mut().for_each(|y| *y = T::from_f64(sum / self.divisor(reduction)));
    }
}

fn place(s: Sizes, i: usize, class: usize) -> usize {
    (i / s.inner * s.n + class) * s.inner + i % s.inner
}

/// `-weight * x` at the target of each distribution, reduced. Targets must have been checked.
pub fn nll<T: Float>(s: Sizes, x: &[T], t: Target<T>, reduction: Reduction, y: &mut [T]) {
    let loss = |i: usize| t.at(i).map_or(0.0, |(c, w)| -w * x[place(s, i, c)].to_f64());
    t.reduce(reduction, loss, y);
}

/// The gradient of [`nll`] from `g`, that of its result.
pub fn nll_backward<T: Float>(s: Sizes, g: &[T], t: Target<T>, reduction: Reduction, gx: &mut [T]) {
    gx.fill(T::default());
    let divisor = t.divisor(reduction);
    for i in 0..t.index.len() {
        let g = g[if reduction == Reduction::Each { i } else { 0 }].to_f64();
        if let Some((c, w)) = t.at(i) {
            gx[place(s, i, c)] = T::from_f64(-w * g / divisor);
        }
    }
}

/// `weight * (log(sum(exp(x))) - x[target])` for rows of logits, reduced. `sums` gets for each row
/// the largest logit and the logarithm of the rest of the sum. Targets must have been checked.
///
/// # Panics
/// Where a slice does not have the length that the others say: a defect of the caller.
pub fn cross_entropy<T: Float>(
    n: usize,
    x: &[T],
    t: Target<T>,
    reduction: Reduction,
    sums: &mut [T],
    y: &mut [T],
) {
    let rows = t.index.len();
    assert!(x.len() == rows * n && sums.len() == 2 * rows, "[cross_entropy] lengths");
    let out = Shared::new(sums.as_mut_ptr());
    parallel::for_tiles(rows, (GRAIN / 8).div_ceil(n.max(1)), |range| {
        let x = &x[range.start * n..range.end * n];
        // SAFETY: rows are apart.
        let sums = unsafe { out.slice(2 * range.start..2 * range.end) };
        dispatch(LogSums { n, x, sums });
    });
    let loss = |i: usize| {
        let Some((class, weight)) = t.at(i) else { return 0.0 };
        let (top, rest) = (sums[2 * i], sums[2 * i + 1].to_f64());
        weight * (rest - (x[i * n + class] - top).to_f64())
    };
    t.reduce(reduction, loss, y);
}

struct LogSums<'a, T> {
    n: usize,
    x: &'a [T],
    sums: &'a mut [T],
}

impl<T: Float> Run for LogSums<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        for (i, sums) in self.sums.as_chunks_mut::<2>().0.iter_mut().enumerate() {
            let (top, rest) = log_sum::<T, I>(&self.x[i * self.n..(i + 1) * self.n]);
            *sums = [top, T::from_f64(rest)];
        }
    }
}

/// The gradient of [`cross_entropy`] from `g`, that of its result: `softmax(x)` less 1 at the
/// target, times the row's weight.
///
/// # Panics
/// Where a slice does not have the length that the others say: a defect of the caller.
pub fn cross_entropy_backward<T: Float>(
    n: usize,
    (g, x, sums): (&[T], &[T], &[T]),
    t: Target<T>,
    reduction: Reduction,
    gx: &mut [T],
) {
    let rows = t.index.len();
    assert!(
        x.len() == rows * n && gx.len() == x.len() && sums.len() == 2 * rows,
        "[cross_entropy] lengths"
    );
    let divisor = t.divisor(reduction);
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_tiles(rows, (GRAIN / 8).div_ceil(n.max(1)), |range| {
        for i in range {
            // SAFETY: rows are apart.
            let gx = unsafe { out.slice(i * n..(i + 1) * n) };
            let Some((class, weight)) = t.at(i) else {
                gx.fill(T::default());
                continue;
            };
            let g = g[if reduction == Reduction::Each { i } else { 0 }].to_f64();
            let scale = T::from_f64(g * weight / divisor);
            let x = &x[i * n..(i + 1) * n];
            dispatch(Scaled { x, top: sums[2 * i], rest: sums[2 * i + 1], scale, gx });
            gx[class] = gx[class] - scale;
        }
    });
}

struct Scaled<'a, T> {
    x: &'a [T],
    top: T,
    rest: T,
    scale: T,
    gx: &'a mut [T],
}

impl<T: Float> Run for Scaled<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Scaled { x, top, rest, scale, gx } = self;
        let each = gx.iter_mut().zip(x);
        each.for_each(|(gx, &x)| *gx = ((x - top) - rest).exp::<I>() * scale);
    }
}
