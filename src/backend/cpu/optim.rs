//! Steps of optimizers: one pass over a parameter, its gradient and its state.
//!
//! Every element is computed by itself, so results do not depend on the number of threads.

use super::isa::{self, Isa, Run};
use super::parallel::{self, GRAIN};
use std::ops::{Add, Div, Mul, Range, Sub};

/// Elements of a parameter that one task takes.
const TILE: usize = 16 * 1024;
/// Elements that are loaded, computed and stored together.
const WIDE: usize = 16;

/// The types that parameters are updated in.
pub trait Float:
    Copy
    + Send
    + Sync
    + Default
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    /// From a double, rounded.
    fn of(v: f64) -> Self;
    /// The square root.
    fn sqrt(self) -> Self;
    /// The greater one.
    fn max(self, other: Self) -> Self;
}

macro_rules! float {
    ($($t:ty)*) => { $(impl Float for $t {
        #[inline(always)]
        fn of(v: f64) -> Self { v as $t }
        #[inline(always)]
        fn sqrt(self) -> Self { <$t>::sqrt(self) }
        #[inline(always)]
        fn max(self, other: Self) -> Self { if self > other { self } else { other } }
    })* };
}
float! { f32 f64 }

/// What a step does to one element with `N` numbers of state.
pub trait Rule<T, const N: usize>: Send + Sync {
    /// From parameter, gradient and state to the new parameter; the state is updated.
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T;
}

/// A parameter to be updated. All slices have one length.
pub struct Job<'a, T, R, const N: usize> {
    /// The parameter.
    pub p: &'a mut [T],
    /// Its gradient.
    pub g: &'a [T],
    /// Its state.
    pub s: [&'a mut [T]; N],
    /// What to do.
    pub rule: R,
}

/// The part of a job that one task does.
struct Tile<'a, T, R, const N: usize> {
    p: *mut T,
    g: *const T,
    s: [*mut T; N],
    len: usize,
    rule: &'a R,
}

// SAFETY: tiles of one call do not overlap, and the jobs' borrows outlive the call.
unsafe impl<T: Send, R: Sync, const N: usize> Send for Tile<'_, T, R, N> {}
// SAFETY: as above; each tile is run once.
unsafe impl<T: Send, R: Sync, const N: usize> Sync for Tile<'_, T, R, N> {}

impl<'a, T: Float, R: Rule<T, N>, const N: usize> Tile<'a, T, R, N> {
    fn of(job: &'a mut Job<'_, T, R, N>) -> Self {
        let len = job.s.iter().map(|s| s.len()).chain([job.g.len()]).fold(job.p.len(), usize::min);
        Tile {
            p: job.p.as_mut_ptr(),
            g: job.g.as_ptr(),
            s: job.s.each_mut().map(|s| s.as_mut_ptr()),
            len,
            rule: &job.rule,
        }
    }

    fn part(&self, r: &Range<usize>) -> Self {
        Tile {
            p: self.p.wrapping_add(r.start),
            g: self.g.wrapping_add(r.start),
            s: self.s.map(|s| s.wrapping_add(r.start)),
            len: r.len(),
            rule: self.rule,
        }
    }

    /// # Safety
    /// `at + K` is at most the length, and nobody else uses these elements.
    #[inline(always)]
    unsafe fn block<const K: usize>(&self, at: usize) {
        // Whole arrays are read before any is written, so that the compiler need not ask
        // whether the memory overlaps.
        // SAFETY: the caller keeps within the length; arrays of `T` are aligned as `T` is.
        let (mut p, g) = unsafe {
            (self.p.add(at).cast::<[T; K]>().read(), self.g.add(at).cast::<[T; K]>().read())
        };
        // SAFETY: as above.
        let mut s = self.s.map(|s| unsafe { s.add(at).cast::<[T; K]>().read() });
        for i in 0..K {
            let mut state = s.each_ref().map(|s| s[i]);
            p[i] = self.rule.at(p[i], g[i], &mut state);
            s.iter_mut().zip(state).for_each(|(s, new)| s[i] = new);
        }
        // SAFETY: as above.
        unsafe {
            self.p.add(at).cast::<[T; K]>().write(p);
            for (to, s) in self.s.iter().zip(s) {
                to.add(at).cast::<[T; K]>().write(s);
            }
        }
    }
}

impl<T: Float, R: Rule<T, N>, const N: usize> Run for &Tile<'_, T, R, N> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let whole = self.len - self.len % WIDE;
        for at in (0..whole).step_by(WIDE) {
            // SAFETY: the block ends within the tile, which belongs to this task.
            unsafe { self.block::<WIDE>(at) };
        }
        for at in whole..self.len {
            // SAFETY: as above.
            unsafe { self.block::<1>(at) };
        }
    }
}

/// Updates all parameters, on several cores where there is work for them.
pub fn update<T: Float, R: Rule<T, N>, const N: usize>(jobs: &mut [Job<'_, T, R, N>]) {
    let jobs: Vec<Tile<'_, T, R, N>> = jobs.iter_mut().map(Tile::of).collect();
    if jobs.iter().map(|j| j.len).sum::<usize>() <= GRAIN {
        return jobs.iter().for_each(isa::dispatch);
    }
    let mut tiles = Vec::new();
    for job in &jobs {
        let starts = (0..job.len).step_by(TILE);
        tiles.extend(starts.map(|at| job.part(&(at..(at + TILE).min(job.len)))));
    }
    parallel::for_each(tiles.len(), |i| isa::dispatch(&tiles[i]));
}

/// Stochastic gradient descent. With momentum (`N` = 1) the state is its buffer. Switches are
/// part of the types here, since a branch within the loop keeps it from being vectorised.
#[derive(Clone, Copy)]
pub struct Sgd<T, const NESTEROV: bool> {
    /// Learning rate.
    pub lr: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the buffer.
    pub momentum: T,
    /// Factor of the gradient that goes into the buffer: 1 - dampening, but 1 at first.
    pub fresh: T,
}

impl<T: Float, const NESTEROV: bool, const N: usize> Rule<T, N> for Sgd<T, NESTEROV> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let d = g + self.weight_decay * p;
        if N == 0 {
            return p - self.lr * d;
        }
        s[0] = self.momentum * s[0] + self.fresh * d;
        let d = if NESTEROV { d + self.momentum * s[0] } else { s[0] };
        p - self.lr * d
    }
}

/// Adam, arXiv:1412.6980, and AdamW, arXiv:1711.05101. State: first and second moment and, with
/// `N` = 3, the greatest second moment so far.
#[derive(Clone, Copy)]
pub struct Adam<T> {
    /// Factor of the first moment.
    pub beta1: T,
    /// 1 - beta1, rounded once.
    pub fresh1: T,
    /// Factor of the second moment.
    pub beta2: T,
    /// 1 - beta2, rounded once.
    pub fresh2: T,
    /// Added to the root.
    pub eps: T,
    /// Learning rate over the first moment's bias.
    pub step: T,
    /// One over the root of the second moment's bias.
    pub unbias: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the parameter itself: 1 - lr * weight_decay for AdamW.
    pub shrink: T,
}

impl<T: Float, const N: usize> Rule<T, N> for Adam<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let p = p * self.shrink;
        let g = g + self.weight_decay * p;
        s[0] = self.beta1 * s[0] + self.fresh1 * g;
        s[1] = self.beta2 * s[1] + self.fresh2 * g * g;
        let mut second = s[1];
        if N > 2 {
            s[2] = s[2].max(second);
            second = s[2];
        }
        p - self.step * s[0] / (second.sqrt() * self.unbias + self.eps)
    }
}

/// RMSprop. State: mean square; mean, where centered; buffer, with momentum.
#[derive(Clone, Copy)]
pub struct RmsProp<T, const CENTERED: bool, const BUFFERED: bool> {
    /// Learning rate.
    pub lr: T,
    /// Factor of the means.
    pub alpha: T,
    /// 1 - alpha, rounded once.
    pub fresh: T,
    /// Added to the root.
    pub eps: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
    /// Factor of the buffer.
    pub momentum: T,
}

impl<T: Float, const C: bool, const B: bool, const N: usize> Rule<T, N> for RmsProp<T, C, B> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; N]) -> T {
        let g = g + self.weight_decay * p;
        s[0] = self.alpha * s[0] + self.fresh * g * g;
        let mut square = s[0];
        if C {
            s[1] = s[1] + self.fresh * (g - s[1]);
            square = square - s[1] * s[1];
        }
        let step = g / (square.sqrt() + self.eps);
        if B {
            s[N - 1] = self.momentum * s[N - 1] + step;
            return p - self.lr * s[N - 1];
        }
        p - self.lr * step
    }
}

/// Adagrad. State: the sum of squares.
#[derive(Clone, Copy)]
pub struct Adagrad<T> {
    /// Learning rate of this step.
    pub lr: T,
    /// Added to the root.
    pub eps: T,
    /// Factor of the parameter that is added to its gradient.
    pub weight_decay: T,
}

impl<T: Float> Rule<T, 1> for Adagrad<T> {
    #[inline(always)]
    fn at(&self, p: T, g: T, s: &mut [T; 1]) -> T {
        let g = g + self.weight_decay * p;
        s[0] = s[0] + g * g;
        p - self.lr * g / (s[0].sqrt() + self.eps)
    }
}
