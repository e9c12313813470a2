//! The columns of a block: panels of `NR` points, their packing, and the product with weights.

use super::points::{LANES, Panel, Place, Points, Stretch};
use super::weights::Weights;
use crate::backend::cpu::gemm::micro::{MR, Real, Tile, rows_at};
use crate::backend::cpu::isa::{Isa, Run, dispatch, prefetch};
use std::ops::Range;

/// Packs one panel: for each step of `offsets`, `NR` lanes gathered from the runs.
struct Pack<'a, T> {
    runs: &'a [Stretch],
    offsets: &'a [usize],
    /// Whether `NR` elements can be read from the start of every run.
    whole: bool,
    window: *const T,
    to: *mut T,
}

impl<T: Real> Run for Pack<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        // SAFETY: what a short run reads too much is overwritten by the next run or step.
        unsafe {
            match (self.whole, T::NR) {
                (false, _) => self.exact(),
                (true, 16) => self.pack::<16>(),
                _ => self.pack::<8>(),
            }
        }
    }
}

impl<T: Real> Pack<'_, T> {
    /// Reads nothing but the points.
    unsafe fn exact(self) {
        for (s, o) in self.offsets.iter().enumerate() {
            for run in self.runs {
                // SAFETY: the points lie within the window.
                unsafe {
                    let to = self.to.add(s * T::NR + run.lane);
                    std::ptr::copy_nonoverlapping(self.window.add(run.from + o), to, run.len);
                }
            }
        }
    }

    #[inline(always)]
    unsafe fn pack<const N: usize>(self) {
        // SAFETY: see `run`.
        unsafe {
            let copy = |from: *const T, to: *mut T| {
                let x = from.cast::<[T; N]>().read_unaligned();
                to.cast::<[T; N]>().write_unaligned(x);
            };
            let mut to = self.to;
            // The usual numbers of runs, unrolled.
            let from = |r: usize| self.window.add(self.runs[r].from);
            match *self.runs {
                [_] => {
                    let a = from(0);
                    for &o in self.offsets {
                        copy(a.add(o), to);
                        to = to.add(N);
                    }
                    return;
                }
                [_, Stretch { lane, .. }] => {
                    let (a, b) = (from(0), from(1));
                    for &o in self.offsets {
                        copy(a.add(o), to);
                        copy(b.add(o), to.add(lane));
                        to = to.add(N);
                    }
                    return;
                }
                [_, Stretch { lane: j, .. }, Stretch { lane: k, .. }] => {
                    let (a, b, c) = (from(0), from(1), from(2));
                    for &o in self.offsets {
                        copy(a.add(o), to);
                        copy(b.add(o), to.add(j));
                        copy(c.add(o), to.add(k));
                        to = to.add(N);
                    }
                    return;
                }
                _ => {}
            }
            for &o in self.offsets {
                for run in self.runs {
                    copy(self.window.add(run.from + o), to.add(run.lane));
                }
                to = to.add(N);
            }
        }
    }
}

/// Most rows between two packings of a panel: their weights fill a third of a second-level cache.
const MC: usize = 264;
/// Most rows for which a panel is read in place.
const IN_PLACE: usize = 32;

/// All points of a block for some rows of the weights.
pub struct Product<'a, T> {
    /// What is computed, and where its points are.
    pub place: &'a Place<'a>,
    /// Where each step reads in the window.
    pub offsets: &'a [usize],
    /// The first element of the window.
    pub window: *const T,
    /// Elements of the window up to the last that a panel may read, from the start of its runs.
    pub reach: usize,
    /// Where the window is the source itself: how many elements there are.
    pub limit: Option<usize>,
    /// The weights of the group.
    pub weights: Weights<'a, T>,
    /// The result at the block's first image and the group's first channel.
    pub out: *mut T,
    /// The bias of the group's first channel, or null.
    pub bias: *const T,
    /// Room for a packed panel: a block of steps, and one more.
    pub panel: *mut T,
}

/// The part of a sum that one pass over a panel adds.
struct Step {
    /// The block of steps in which the weights are packed.
    block: Range<usize>,
    /// The steps of the block that are due.
    steps: Range<usize>,
    /// The rows of the weights.
    rows: Range<usize>,
}

impl<T: Real> Product<'_, T> {
    /// Computes the rows `rows` of the weights.
    ///
    /// # Safety
    /// The window holds what the block reads; weights and result have the sizes of the place, and
    /// nobody else uses this part of the result.
    pub unsafe fn run(&self, rows: Range<usize>) {
        let (g, w) = (self.place.g, self.weights);
        let kc = g.block_channels() * g.taps.len();
        let even = rows.len().div_ceil(rows.len().div_ceil(MC).max(1));
        for k0 in (0..w.k).step_by(kc) {
            let kb = kc.min(w.k - k0);
            let mut top = rows.start;
            while top < rows.end {
                let mut bottom = top;
                while bottom < rows.end && bottom - top < even {
                    bottom += rows_at(bottom, w.m);
                }
                let mut points = Points::new(self.place);
                let (mut panel, mut next) = (&mut Panel::default(), &mut Panel::default());
                points.next(T::NR, panel);
                while panel.lanes > 0 {
                    points.next(T::NR, next);
                    let c = kb / g.taps.len();
                    let first = k0 + (panel.taps.0 * c).min(kb);
                    let end = (k0 + panel.taps.1 * c).max(first);
                    if first < end || k0 == 0 {
                        let (block, steps) = (k0..k0 + kb, first..end);
                        // SAFETY: the caller's promise.
                        unsafe {
                            self.panel(&Step { block, steps, rows: top..bottom }, panel, next)
                        };
                    }
                    std::mem::swap(&mut panel, &mut next);
                }
                top = bottom;
            }
        }
    }

    /// One panel: packed where it has several runs, multiplied, and written. Meanwhile the source
    /// of the next one is fetched.
    ///
    /// # Safety
    /// As [`Product::run`].
    #[inline]
    unsafe fn panel(&self, step: &Step, now: &Panel, next: &Panel) {
        let g = self.place.g;
        let (plane, runs, m) = (g.target_plane(), now.runs(), self.weights.m);
        let offsets = &self.offsets[step.steps.clone()];
        let beta = if step.block.start == 0 { T::ZERO } else { T::ONE };
        let whole = self.limit.is_none_or(|n| runs.iter().all(|r| r.from + self.reach <= n));
        // A single run needs no packing; where many rows use it, packing still pays.
        let in_place = whole && runs.len() == 1 && m <= IN_PLACE && self.weights.taps.is_none();
        if !in_place {
            dispatch(Pack { runs, offsets, whole, window: self.window, to: self.panel });
        }
        let joined = runs.iter().all(|r| r.to == runs[0].to + r.lane);
        let direct = now.lanes == T::NR && g.spread[2] == 1 && joined;
        let mut edge = [T::ZERO; MR * LANES];
        let mut ahead = offsets.chunks(offsets.len().div_ceil(step.rows.len().div_ceil(MR)).max(1));
        let mut i = step.rows.start;
        while i < step.rows.end {
            let n = rows_at(i, m);
            if self.limit.is_some() {
                self.fetch(next, ahead.next().unwrap_or_default());
            }
            // SAFETY: weights, panel and result have the sizes of the block.
            unsafe {
                let rows = self.weights.rows(i, n, &step.block, &step.steps);
                let out = self.out.add(i * plane);
                let biased = step.block.start == 0 && !self.bias.is_null();
                let mut tile = Tile {
                    a: rows.a,
                    a_step: rows.a_step,
                    runs: rows.runs,
                    len: rows.len,
                    b: self.panel,
                    b_step: T::NR,
                    b_at: offsets,
                    out: edge.as_mut_ptr(),
                    ldo: T::NR,
                    alpha: T::ONE,
                    beta: T::ZERO,
                    start: if biased { self.bias.add(i) } else { std::ptr::null() },
                };
                if direct {
                    (tile.out, tile.ldo, tile.beta) = (out.add(runs[0].to), plane, beta);
                }
                if in_place {
                    tile.b = self.window.add(runs[0].from);
                    T::kernel_at(n)(&tile);
                } else {
                    T::kernel(n)(&tile);
                }
                if !direct {
                    for r in 0..n {
                        let row = &edge[r * T::NR..][..T::NR];
                        scatter(row, runs, g.spread[2], beta, out.add(r * plane));
                    }
                }
            }
            i += n;
        }
    }

    /// Asks for the lines that some steps of a panel read.
    #[inline]
    fn fetch(&self, panel: &Panel, offsets: &[usize]) {
        for run in panel.runs() {
            let from = self.window.wrapping_add(run.from);
            for &o in offsets {
                prefetch(from.wrapping_add(o));
                prefetch(from.wrapping_add(o + run.len - 1));
            }
        }
    }
}

/// Lanes that [`scatter`] writes at once.
const HALF: usize = 8;

/// Writes the lanes of one row to where their points are.
///
/// # Safety
/// The runs lie within the result.
#[inline]
unsafe fn scatter<T: Real>(row: &[T], runs: &[Stretch], spread: usize, beta: T, out: *mut T) {
    for run in runs {
        if spread == 1 && run.len >= HALF {
            // Two halves, which may overlap: both are read before one is written.
            // SAFETY: the caller's promise.
            unsafe {
                let (first, last) = (out.add(run.to), out.add(run.to + run.len - HALF));
                let half = |lane: usize, old: *mut T| {
                    let mut x = row.as_ptr().add(lane).cast::<[T; HALF]>().read_unaligned();
                    if beta != T::ZERO {
                        let old = old.cast::<[T; HALF]>().read_unaligned();
                        for j in 0..HALF {
                            x[j] += old[j];
                        }
                    }
                    x
                };
                let (x, y) = (half(run.lane, first), half(run.lane + run.len - HALF, last));
                first.cast::<[T; HALF]>().write_unaligned(x);
                last.cast::<[T; HALF]>().write_unaligned(y);
            }
            continue;
        }
        for j in 0..run.len {
            // SAFETY: the caller's promise.
            unsafe {
                let p = out.add(run.to + j * spread);
                let x = row[run.lane + j];
                *p = if beta == T::ZERO { x } else { *p + x };
            }
        }
    }
}
