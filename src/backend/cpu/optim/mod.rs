//! Steps of optimizers: one pass over a parameter, its gradient and its state.
//!
//! Every element is computed by itself, so results do not depend on the number of threads.

mod rules;

pub use rules::{Adadelta, Adagrad, Adam, Adamax, Moments, NAdam, RAdam, RmsProp, Sgd};

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
    /// The distance from zero.
    fn abs(self) -> Self;
}

macro_rules! float {
    ($($t:ty)*) => { $(impl Float for $t {
        #[inline(always)]
        fn of(v: f64) -> Self { v as $t }
        #[inline(always)]
        fn sqrt(self) -> Self { <$t>::sqrt(self) }
        #[inline(always)]
        fn max(self, other: Self) -> Self { if self > other { self } else { other } }
        #[inline(always)]
        fn abs(self) -> Self { <$t>::abs(self) }
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
    /// Factor of the gradient: -1 where a loss is to rise.
    pub sign: T,
}

/// The part of a job that one task does.
struct Tile<'a, T, R, const N: usize> {
    p: *mut T,
    g: *const T,
    s: [*mut T; N],
    len: usize,
    rule: &'a R,
    sign: T,
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
            sign: job.sign,
        }
    }

    fn part(&self, r: &Range<usize>) -> Self {
        Tile {
            p: self.p.wrapping_add(r.start),
            g: self.g.wrapping_add(r.start),
            s: self.s.map(|s| s.wrapping_add(r.start)),
            len: r.len(),
            rule: self.rule,
            sign: self.sign,
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
            p[i] = self.rule.at(p[i], self.sign * g[i], &mut state);
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
