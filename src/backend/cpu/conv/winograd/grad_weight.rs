//! The gradient of the weights: with `d` the tiles of the source and `y` those of the gradient of
//! the results, `Gt (sum over tiles of (A y At) * (Bt d B)) G`, the forward pass turned around. The
//! sum over tiles is 36 matrix products, of the channels of the results by those of the source.

use super::transform::by_g_turned;
use super::{
    GAP, IN, LANES, NR, OUT, POINTS, Planes, V, Winograd, as_f32, as_f32_mut, groups, suits,
};
use crate::backend::cpu::conv::ConvGeometry;
use crate::backend::cpu::conv::weights::panels;
use crate::backend::cpu::gemm::micro::{Real, Tile, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};
use std::ops::Range;

/// Channels of the source in a block of the products.
const COLS: usize = 2 * NR;
/// Channels of the results in a block: the sums of all points then fill half of a second-level
/// cache.
const ROWS: usize = 96;
/// Tiles between two passes over the sums: a panel of them fits the first-level cache.
const KC: usize = 320;
/// Elements of a transformed operand, where the sums of all pairs of channels fit the caches too.
const BLOCK: usize = 1 << 20;
/// Pairs of channels whose sums do.
const KERNELS: usize = 1 << 14;
/// Most elements of a transformed operand, and of the sums where several blocks of tiles add to
/// them.
const WHOLE: usize = 3 << 20;
/// Least tiles for which the transforms pay.
const TILES: usize = 16;

/// How the tiles pass by: strips of a block, and how many blocks there are.
pub fn blocks(g: &ConvGeometry) -> Option<(usize, usize)> {
    let (down, across) = (g.output[1].div_ceil(OUT), g.output[2].div_ceil(OUT));
    let strips = g.batch * down;
    let strip = POINTS * g.in_channels.max(g.out_channels) * across;
    if !suits(g) || strips * across < TILES {
        return None;
    }
    let kernels = g.in_channels * g.out_channels;
    let most = if kernels <= KERNELS { BLOCK } else { WHOLE };
    let count = strips.div_ceil((most / strip).max(1));
    let size = strips.div_ceil(count);
    (count == 1 || POINTS * kernels <= WHOLE).then_some((size, strips.div_ceil(size)))
}

/// The gradient of the weights, where it fits; else `false`, and nothing was done.
pub fn grad_weight<T: Real>(g: &ConvGeometry, x: &[T], gy: &[T], gw: &mut [T]) -> bool {
    let (Some(x), Some(gy), Some(gw), Some((size, count))) =
        (as_f32(x), as_f32(gy), as_f32_mut(gw), blocks(g))
    else {
        return false;
    };
    let g = Winograd::new(g, &[]);
    Gradient { lv: g.row(size), g: &g }.run(size, count, x, gy, gw);
    true
}

/// The products, and what they are made of.
struct Gradient<'a> {
    g: &'a Winograd<'a>,
    /// Elements of a row of tiles.
    lv: usize,
}

/// The transformed tiles of a block of strips.
#[derive(Clone, Copy)]
struct Operands {
    /// Of the results' gradient: `[point][channel][tile]`.
    left: Shared<f32>,
    /// Of the source: `[point][panel of channels][tile][channel]`.
    right: Shared<f32>,
    /// How many tiles.
    tiles: usize,
}

/// The part of the sums that a task makes.
struct Part {
    rows: Range<usize>,
    /// The first channel of the source: [`COLS`] of them, or those that are left.
    col: usize,
    cols: usize,
}

impl Gradient<'_> {
    fn run(&self, size: usize, count: usize, x: &[f32], gy: &[f32], gw: &mut [f32]) {
        let (c, m) = self.g.channels;
        let wide = c.next_multiple_of(NR);
        let strips = self.g.strips();
        let parts = self.parts();
        let sums = POINTS * (m * wide + parts.len() * GAP);
        let out = Shared::new(gw.as_mut_ptr());
        scratch::with(POINTS * (self.lv * m + GAP), |left: *mut f32| {
            scratch::with(POINTS * (self.lv * wide + GAP), |right: *mut f32| {
                // One block's sums stay with the task that makes them.
                scratch::with(if count > 1 { sums } else { 0 }, |kept: *mut f32| {
                    let (left, right) = (Shared::new(left), Shared::new(right));
                    let kept = Shared::new(kept);
                    for b in 0..count {
                        let strips = b * size..strips.min((b + 1) * size);
                        let tiles = strips.len() * self.g.across();
                        let operands = Operands { left, right, tiles };
                        self.transform(&strips, x, gy, &operands);
                        parallel::for_each(parts.len(), |p| {
                            let (part, at) = &parts[p];
                            let room = POINTS * (part.rows.len() * part.cols + GAP);
                            scratch::with(if count > 1 { 0 } else { room }, |own: *mut f32| {
                                // SAFETY: every part has its own sums and weights.
                                unsafe {
                                    let to = if count > 1 { kept.at(*at) } else { own };
                                    self.multiply(part, &operands, to, b > 0);
                                    if b + 1 == count {
                                        dispatch(Kernels { c, part, from: to, out });
                                    }
                                }
                            });
                        });
                    }
                });
            });
        });
    }

    /// The parts, and where the sums of each begin if all are kept.
    fn parts(&self) -> Vec<(Part, usize)> {
        let (c, m) = self.g.channels;
        let panels = panels(m);
        let across = c.div_ceil(COLS);
        let down = m.div_ceil(ROWS).max(8usize.div_ceil(across)).min(panels.len());
        let mut at = 0;
        let mut parts = Vec::new();
        for rows in groups(&panels, m, down) {
            for col in (0..c).step_by(COLS) {
                let cols = COLS.min(c.next_multiple_of(NR) - col);
                let room = POINTS * (rows.len() * cols + GAP);
                parts.push((Part { rows: rows.clone(), col, cols }, at));
                at += room;
            }
        }
        parts
    }

    /// Transforms both operands.
    fn transform(&self, strips: &Range<usize>, x: &[f32], gy: &[f32], to: &Operands) {
        let ((c, m), lv) = (self.g.channels, self.lv);
        let source = self.g.source_planes();
        let grad = Planes { channels: m, size: self.g.result, padding: (0, 0), ..source };
        let groups = (m.div_ceil(NR), c.div_ceil(NR));
        parallel::for_each(groups.0 + groups.1, |i| {
            if i < groups.0 {
                let channels = i * NR..m.min((i + 1) * NR);
                // SAFETY: channels are apart, and there is room for all of them.
                unsafe {
                    let to = (to.left.at(channels.start * lv), lv, lv * m + GAP);
                    self.g.transform::<OUT>(grad, strips, channels, gy, to);
                }
                return;
            }
            let first = (i - groups.0) * NR;
            let channels = first..c.min(first + NR);
            let apart = lv * NR + GAP;
            scratch::with(POINTS * apart, |room: *mut f32| {
                // SAFETY: there is room for a panel; panels are apart.
                unsafe {
                    for row in channels.len()..NR {
                        for p in 0..POINTS {
                            room.add(p * apart + row * lv).write_bytes(0, lv);
                        }
                    }
                    self.g.transform::<IN>(source, strips, channels, x, (room, lv, apart));
                    for p in 0..POINTS {
                        let to = to.right.at(self.panel(p, first));
                        let from = (room.add(p * apart).cast_const(), lv);
                        f32::transpose((NR, lv - LANES), from, (to, NR));
                    }
                }
            });
        });
    }

    /// Where the panel of the source's channels from `first` on begins.
    fn panel(&self, point: usize, first: usize) -> usize {
        point * (self.lv * self.g.channels.0.next_multiple_of(NR) + GAP) + first * self.lv
    }

    /// The products of a part, `[point][row][col]`.
    ///
    /// # Safety
    /// `to` has room for them and is nobody else's.
    unsafe fn multiply(&self, part: &Part, from: &Operands, to: *mut f32, add: bool) {
        let ((_, m), lv) = (self.g.channels, self.lv);
        let Part { rows, col, cols } = part;
        let steps = |p: usize| (0..from.tiles).step_by(KC).map(move |k| (p, k));
        for (point, k0) in (0..POINTS).flat_map(steps) {
            for j in (0..*cols).step_by(NR) {
                let mut i = rows.start;
                while i < rows.end {
                    let n = rows_at(i, m);
                    // SAFETY: the operands are transformed; the rest is the caller's promise.
                    unsafe {
                        let a = from.left.at(point * (lv * m + GAP) + i * lv + k0).cast_const();
                        let b = from.right.at(self.panel(point, col + j) + k0 * NR);
                        let to = to.add(point * (rows.len() * cols + GAP));
                        f32::kernel(n)(&Tile {
                            a: std::array::from_fn(|r| a.wrapping_add(r * lv)),
                            a_step: 1,
                            runs: &[0],
                            len: KC.min(from.tiles - k0),
                            b: b.cast_const(),
                            b_step: NR,
                            b_at: &[],
                            out: to.add((i - rows.start) * cols + j),
                            ldo: *cols,
                            alpha: 1.0,
                            beta: if k0 == 0 && !add { 0.0 } else { 1.0 },
                            start: std::ptr::null(),
                        });
                    }
                    i += n;
                }
            }
        }
    }
}

/// Transforms the sums of a part into the gradient of its weights.
struct Kernels<'a> {
    /// Channels of the source.
    c: usize,
    part: &'a Part,
    /// The sums, `[point][row][col]`.
    from: *const f32,
    /// The gradient, `[row][channel][3][3]`.
    out: Shared<f32>,
}

impl Run for Kernels<'_> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Part { rows, col, cols } = self.part;
        let apart = rows.len() * cols + GAP;
        for (r, row) in rows.clone().enumerate() {
            for j in (0..*cols).step_by(LANES) {
                let mut lines = [[[0.0; LANES]; 3]; IN];
                for (i, line) in lines.iter_mut().enumerate() {
                    let mut sums = [[0.0; LANES]; IN];
                    for (k, sum) in sums.iter_mut().enumerate() {
                        let at = (i * IN + k) * apart + r * cols + j;
                        // SAFETY: within the sums of the part.
                        *sum = unsafe { self.from.add(at).cast::<V>().read_unaligned() };
                    }
                    *line = by_g_turned(&sums);
                }
                let mut taps = [[0.0; LANES]; 9];
                for k in 0..3 {
                    let mut column = [[0.0; LANES]; IN];
                    for (x, line) in column.iter_mut().zip(&lines) {
                        *x = line[k];
                    }
                    for (i, x) in by_g_turned(&column).into_iter().enumerate() {
                        taps[i * 3 + k] = x;
                    }
                }
                let have = self.c.saturating_sub(col + j).min(LANES);
                let at = (row * self.c + col + j) * 9;
                // SAFETY: the weights of these channels; parts are apart.
                let to = unsafe { self.out.slice(at..at + have * 9) };
                for (l, to) in to.chunks_exact_mut(9).enumerate() {
                    for (to, tap) in to.iter_mut().zip(&taps) {
                        *to = tap[l];
                    }
                }
            }
        }
    }
}
