//! Reductions that carry more than one number along. What has one only, and a formula, is a row
//! of `backend::reduce`.

use super::cast::{BLOCK, Compute};
use super::isa::{self, Isa, Run};
use super::parallel::{self, GRAIN};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::backend::reduce::part;
use crate::base::Element;
use smallvec::SmallVec;
use std::marker::PhantomData;
use std::ops::Range;

/// What is carried along: the state of the elements seen so far.
pub trait State: Copy + Send + Sync + 'static {
    /// The type that elements are read as.
    type Elem: Compute;
    /// Of no elements.
    fn none() -> Self;
    /// Of a block of elements, at least one. To be `#[inline(always)]`.
    fn block(x: &[Self::Elem]) -> Self;
    /// Whether there is a [`State::narrow`].
    const NARROW: bool = false;
    /// Of a block of `f32` read where it lies. To be `#[inline(always)]`.
    fn narrow(x: &[f32]) -> Self {
        let _ = x;
        Self::none()
    }
    /// With one element more, the `k`-th. To be `#[inline(always)]`.
    fn step(&mut self, x: Self::Elem, k: usize);
    /// With the elements that come later.
    fn join(self, later: Self) -> Self;
}

/// Reduces `x` over the dimensions marked in `reduced` to `done` of the state. The outputs have
/// the rank of `x`, with size 1 in place of those dimensions.
pub fn fold<S: State>(
    x: &Operand,
    reduced: &[bool],
    outputs: [&Operand; 2],
    done: impl Fn(S) -> [S::Elem; 2] + Sync,
) {
    let (kept, inner) = (part(x.layout, reduced, false), part(x.layout, reduced, true));
    let to = outputs.map(|o| part(o.layout, reduced, false));
    let job = Job {
        x,
        kept: Plan::new(&kept.shape, &[&kept, &to[0], &to[1]]),
        inner: Plan::new(&inner.shape, &[&inner]),
        outputs,
        done,
        state: PhantomData::<S>,
    };
    job.run();
}

struct Job<'a, S, F> {
    x: &'a Operand<'a>,
    kept: Plan,
    inner: Plan,
    outputs: [&'a Operand<'a>; 2],
    done: F,
    state: PhantomData<S>,
}

/// Neighbouring outputs that are computed together.
#[derive(Clone, Copy)]
struct Strip {
    first: usize,
    len: usize,
}

type States<S> = SmallVec<[S; 1]>;

impl<S: State, F: Fn(S) -> [S::Elem; 2] + Sync> Job<'_, S, F> {
    fn run(&self) {
        let (outputs, each) = (self.kept.len(), self.inner.len());
        if outputs == 0 {
            return;
        }
        // Across rows where outputs are neighbours in memory, else line by line.
        let width = self.kept.shape[self.kept.shape.len() - 1] as usize;
        let columns = self.kept.inner(0).abs() < self.inner.inner(0).abs() && each > 1;
        let strip = if columns && width >= 4 { width.min(BLOCK) } else { 1 };
        let per_row = width.div_ceil(strip);
        let strips = outputs / width * per_row;
        let place = |s: usize| {
            let from = s % per_row * strip;
            Strip { first: s / per_row * width + from, len: strip.min(width - from) }
        };
        if strips >= 16 || outputs * each <= GRAIN {
            let tile = (GRAIN / (each * strip).max(1)).max(1);
            parallel::for_tiles(strips, tile, |r| {
                r.for_each(|s| self.finish(place(s), &self.states(place(s), 0..each)));
            });
            return;
        }
        for s in (0..strips).map(place) {
            let parts = parallel::map_tiles(each, (GRAIN / strip).max(1), |r| self.states(s, r));
            let join = |mut a: States<S>, b: States<S>| {
                a.iter_mut().zip(b).for_each(|(a, b)| *a = a.join(b));
                a
            };
            let whole = parts.into_iter().reduce(join);
            self.finish(s, &whole.unwrap_or_else(|| smallvec::smallvec![S::none(); s.len]));
        }
    }

    /// The states of a strip over some of the reduced elements.
    fn states(&self, s: Strip, range: Range<usize>) -> States<S> {
        let mut start = 0;
        self.kept.pieces(s.first..s.first + 1, |at, _| start = at[0]);
        match s.len {
            1 => smallvec::smallvec![self.line(start, range)],
            n => self.rows(start, n, range),
        }
    }

    /// The elements at an offset, where they lie side by side and are of type `T`.
    fn lie<T: Element>(&self, at: i64, stride: i64, n: usize) -> Option<&[T]> {
        let src = self.source(at);
        let aligned = (src as usize).is_multiple_of(size_of::<T>());
        let fits = self.x.dtype == T::DTYPE && stride == 1 && aligned;
        // SAFETY: the plans stay within the input.
        fits.then(|| unsafe { std::slice::from_raw_parts(src.cast(), n) })
    }

    fn source(&self, at: i64) -> *const u8 {
        self.x.ptr.wrapping_offset(at as isize * self.x.dtype.size() as isize).cast_const()
    }

    /// Calls `f` for `n` elements at an offset, `stride` apart.
    fn read(&self, at: i64, stride: i64, n: usize, f: impl FnOnce(&[S::Elem])) {
        if let Some(x) = self.lie(at, stride, n) {
            return f(x);
        }
        let src = self.source(at);
        let mut buffer = [S::Elem::default(); BLOCK];
        // SAFETY: as above; the buffer holds a block, which `n` does not exceed.
        unsafe { S::Elem::loader(self.x.dtype)(src, stride as isize, n, buffer.as_mut_ptr()) };
        f(&buffer[..n]);
    }

    fn line(&self, start: i64, range: Range<usize>) -> S {
        let stride = self.inner.inner(0);
        let mut state = S::none();
        self.inner.pieces(range, |at, len| {
            for first in (0..len).step_by(BLOCK) {
                let n = BLOCK.min(len - first);
                let from = start + at[0] + first as i64 * stride;
                match self.lie(from, stride, n).filter(|_| S::NARROW) {
                    Some(x) => state = state.join(isa::dispatch(Narrow(x, self.state))),
                    None => self.read(from, stride, n, |x| {
                        state = state.join(isa::dispatch(Block::<S>(x)));
                    }),
                }
            }
        });
        state
    }

    fn rows(&self, start: i64, n: usize, range: Range<usize>) -> States<S> {
        let (step, stride) = (self.inner.inner(0), self.kept.inner(0));
        let mut states = smallvec::smallvec![S::none(); n];
        let mut k = 0;
        self.inner.pieces(range, |at, len| {
            for row in 0..len as i64 {
                k += 1;
                self.read(start + at[0] + row * step, stride, n, |x| {
                    isa::dispatch(Row::<S>(&mut states, x, k));
                });
            }
        });
        states
    }

    fn finish(&self, s: Strip, states: &[S]) {
        let mut from = 0;
        self.kept.pieces(s.first..s.first + s.len, |at, n| {
            let results = states[from..from + n].iter().map(|&s| (self.done)(s));
            let results: SmallVec<[[S::Elem; 2]; 1]> = results.collect();
            for (k, o) in self.outputs.iter().enumerate() {
                let values: SmallVec<[S::Elem; 1]> = results.iter().map(|r| r[k]).collect();
                let dst = o.ptr.wrapping_offset(at[k + 1] as isize * o.dtype.size() as isize);
                let stride = self.kept.inner(k + 1) as isize;
                // SAFETY: the plan stays within the outputs, of which each place has one writer.
                unsafe { S::Elem::storer(o.dtype)(values.as_ptr(), n, dst, stride) };
            }
            from += n;
        });
    }
}

struct Block<'a, S: State>(&'a [S::Elem]);
impl<S: State> Run for Block<'_, S> {
    type Out = S;
    #[inline(always)]
    fn run<I: Isa>(self) -> S {
        S::block(self.0)
    }
}

struct Narrow<'a, S>(&'a [f32], PhantomData<S>);
impl<S: State> Run for Narrow<'_, S> {
    type Out = S;
    #[inline(always)]
    fn run<I: Isa>(self) -> S {
        S::narrow(self.0)
    }
}

struct Row<'a, S: State>(&'a mut [S], &'a [S::Elem], usize);
impl<S: State> Run for Row<'_, S> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Row(states, x, k) = self;
        for (s, &x) in states.iter_mut().zip(x) {
            s.step(x, k);
        }
    }
}
