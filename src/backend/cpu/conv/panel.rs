//! The columns of a block: panels of `NR` points, their packing, and the product with weights.

use super::boxes::Block;
use super::gather::{Gather, Window};
use super::weights::Weights;
use crate::backend::cpu::gemm::micro::{MR, Real, Tile, rows_at};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use std::ops::Range;

/// Most lanes of a panel.
const LANES: usize = 16;

/// A run of points in one panel that are neighbours in the window and in the result.
#[derive(Clone, Copy, Default)]
pub struct Stretch {
    /// First lane.
    lane: usize,
    /// Points.
    len: usize,
    /// Where the first point is in the window.
    from: usize,
    /// Where the first point is in the result, from the first channel of the block's first image.
    to: usize,
}

/// A block, the window that holds what it reads, and the tables of its grid.
pub struct Place<'a> {
    /// What is computed.
    pub g: &'a Gather,
    /// The layout of the window.
    pub w: &'a Window,
    /// The block.
    pub block: &'a Block,
    /// Elements of the window from one image to the next.
    pub image: usize,
    /// See [`Gather::row_taps`].
    pub row_taps: &'a [(usize, usize)],
}

/// Walks the points of a block, panel by panel.
struct Points<'a> {
    place: &'a Place<'a>,
    /// Image, plane, row and column of the next point, from the block's first.
    at: [usize; 4],
    /// The taps that meet the source at any point of the last panel.
    taps: (usize, usize),
}

impl<'a> Points<'a> {
    fn new(place: &'a Place<'a>) -> Self {
        Points { place, at: [0; 4], taps: (0, 0) }
    }

    /// The next panel of at most `lanes` points: its runs and how many points they have.
    fn next(&mut self, lanes: usize, runs: &mut [Stretch; LANES]) -> (usize, usize) {
        let Place { g, w, block, image, row_taps } = self.place;
        let [nz, ny, nx] = [block.z.len(), block.y.len(), g.grid[2]];
        let (mut count, mut lane) = (0, 0);
        self.taps = (usize::MAX, 0);
        // Rows that nearly fill a panel have one each: then there is nothing to pack, and the
        // taps beyond the edge are left out.
        let by_rows = nx < lanes && nx * 8 >= lanes * 7 && w.row != nx;
        while lane < lanes && self.at[0] < block.images.len() {
            let [n, z, y, x] = self.at;
            let len = (nx - x).min(lanes - lane);
            let from = n * image + (z * g.step[0] * w.size[1] + y * g.step[1]) * w.row + x;
            let (oz, oy) = (block.z.start + z, block.y.start + y);
            let put = |d: usize, o: usize| g.start[d] + o * g.spread[d];
            let line = (put(0, oz) * g.target[1] + put(1, oy)) * g.target[2];
            let to = n * g.groups * g.m * g.target_plane() + line + put(2, x);
            let (first, end) = row_taps[oz * g.grid[1] + oy];
            self.taps = (self.taps.0.min(first), self.taps.1.max(end));
            match runs[..count].last_mut() {
                Some(r) if r.from + r.len == from && r.to + r.len * g.spread[2] == to => {
                    r.len += len
                }
                _ => {
                    runs[count] = Stretch { lane, len, from, to };
                    count += 1;
                }
            }
            lane += len;
            self.at[3] += len;
            let row_end = self.at[3] == nx;
            for (d, n) in [(3, nx), (2, ny), (1, nz)] {
                if self.at[d] == n {
                    self.at[d] = 0;
                    self.at[d - 1] += 1;
                }
            }
            if row_end && by_rows {
                break;
            }
        }
        (count, lane)
    }
}

/// Packs one panel: for each step of `offsets`, `NR` lanes gathered from the runs.
struct Pack<'a, T> {
    runs: &'a [Stretch],
    offsets: &'a [usize],
    window: *const T,
    to: *mut T,
}

impl<T: Real> Run for Pack<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        // SAFETY: `NR` elements can be read from every run thanks to the slack of the window;
        // what a short run reads too much is overwritten by the next run or step.
        unsafe { if T::NR == 16 { self.pack::<16>() } else { self.pack::<8>() } }
    }
}

impl<T: Real> Pack<'_, T> {
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

/// The result of a block: `T` pointer of its first image and first channel of the group, and the
/// bias of the group's channels or null.
pub struct Target<T> {
    /// Element 0 of the block's first image and the group's first channel.
    pub p: *mut T,
    /// Bias of the group's first channel, or null.
    pub bias: *const T,
}

/// Most rows between two packings of a panel: their weights fill a third of a second-level cache.
const MC: usize = 264;
/// Most rows for which a panel is read in place.
const IN_PLACE: usize = 32;

/// Computes all points of a block for the rows `rows` of the weights.
///
/// # Safety
/// The window holds what the block reads; `panel` has room for `kc * NR + NR` elements.
pub unsafe fn block_product<T: Real>(
    place: &Place<'_>,
    offsets: &[usize],
    window: *const T,
    weights: Weights<'_, T>,
    rows: Range<usize>,
    target: &Target<T>,
    panel: *mut T,
) {
    let channels = place.g.block_channels();
    let kc = channels * place.g.taps.len();
    let mut runs = [Stretch::default(); LANES];
    for k0 in (0..weights.k).step_by(kc) {
        let kb = kc.min(weights.k - k0);
        let mut top = rows.start;
        let even = rows.len().div_ceil(rows.len().div_ceil(MC).max(1));
        while top < rows.end {
            let mut bottom = top;
            while bottom < rows.end && bottom - top < even {
                bottom += rows_at(bottom, weights.m);
            }
            let mut points = Points::new(place);
            loop {
                let (count, lanes) = points.next(T::NR, &mut runs);
                if lanes == 0 {
                    break;
                }
                let c = kb / place.g.taps.len();
                let first = k0 + (points.taps.0 * c).min(kb);
                let end = (k0 + points.taps.1 * c).max(first);
                if first == end && k0 > 0 {
                    continue;
                }
                let step = Step { block: k0..k0 + kb, steps: first..end, top, bottom };
                // SAFETY: the caller's promise; the panel is packed right before its use.
                unsafe {
                    let runs = &runs[..count];
                    let offsets = &offsets[first..end];
                    panel_product(
                        place.g,
                        step,
                        (runs, lanes),
                        offsets,
                        window,
                        weights,
                        target,
                        panel,
                    );
                }
            }
            top = bottom;
        }
    }
}

/// The part of a sum that one pass over a panel adds.
struct Step {
    /// The block of steps in which the weights are packed.
    block: Range<usize>,
    /// The steps of the block that are due.
    steps: Range<usize>,
    /// The first row.
    top: usize,
    /// Past the last row.
    bottom: usize,
}

/// One panel: packed where it has several runs, multiplied, and written.
///
/// # Safety
/// As [`block_product`].
#[inline]
#[allow(clippy::too_many_arguments)]
unsafe fn panel_product<T: Real>(
    g: &Gather,
    step: Step,
    (runs, lanes): (&[Stretch], usize),
    offsets: &[usize],
    window: *const T,
    weights: Weights<'_, T>,
    target: &Target<T>,
    panel: *mut T,
) {
    let plane = g.target_plane();
    let beta = if step.block.start == 0 { T::ZERO } else { T::ONE };
    // A single run needs no packing; where many rows use it, packing still pays.
    let in_place = runs.len() == 1 && weights.m <= IN_PLACE && weights.taps.is_none();
    if !in_place {
        dispatch(Pack { runs, offsets, window, to: panel });
    }
    let joined = runs.iter().all(|r| r.to == runs[0].to + r.lane);
    let direct = lanes == T::NR && g.spread[2] == 1 && joined;
    let mut edge = [T::ZERO; MR * LANES];
    let mut i = step.top;
    while i < step.bottom {
        let n = rows_at(i, weights.m);
        // SAFETY: weights, panel and result have the sizes of the block.
        unsafe {
            let rows = weights.rows(i, n, &step.block, &step.steps);
            let out = target.p.add(i * plane);
            let biased = step.block.start == 0 && !target.bias.is_null();
            let mut tile = Tile {
                a: rows.a,
                a_step: rows.a_step,
                runs: rows.runs,
                len: rows.len,
                b: panel,
                b_step: T::NR,
                b_at: offsets,
                out: edge.as_mut_ptr(),
                ldo: T::NR,
                alpha: T::ONE,
                beta: T::ZERO,
                start: if biased { target.bias.add(i) } else { std::ptr::null() },
            };
            if direct {
                (tile.out, tile.ldo, tile.beta) = (out.add(runs[0].to), plane, beta);
            }
            if in_place {
                tile.b = window.add(runs[0].from);
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
