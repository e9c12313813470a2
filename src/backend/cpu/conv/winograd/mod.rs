//! 3x3 convolutions of stride 1 with a quarter of the multiplications: F(4x4, 3x3) of Winograd's
//! minimal filtering (Lavin and Gray 2016). For a tile of 4x4 results, with `d` the 6x6 elements
//! that they read of a channel and `g` the kernel,
//! `y = At (sum over channels of (G g Gt) * (Bt d B)) A`.
//!
//! The sum over channels is 36 matrix products, one for each element of a transformed tile, with
//! the tiles as columns. A block of tiles stays in the cache from its transform to its results.

mod grad_weight;
mod transform;

#[cfg(test)]
pub use grad_weight::blocks;
pub use grad_weight::grad_weight;

use super::ConvGeometry;
use super::weights::panels;
use crate::backend::cpu::gemm::micro::{Real, Tile, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::dispatch;
use crate::backend::cpu::parallel::{self, Shared};
use std::any::TypeId;
use std::ops::Range;
use transform::{Results, Source, Weights, room, together};

/// Results of a tile along one dimension.
const OUT: usize = 4;
/// Elements that a tile reads along one dimension.
const IN: usize = 6;
/// Elements of a transformed tile.
const POINTS: usize = IN * IN;
/// Tiles that are transformed at once.
const LANES: usize = 8;
/// Columns of a register tile.
const NR: usize = <f32 as Real>::NR;
/// Channels between two passes over the sums.
const KC: usize = 256;
/// Elements between the parts of two points: a line of the cache. Transforms write or read all 36
/// at the same place, and without it sizes that are powers of two would make these compete for one
/// set of the cache.
const GAP: usize = 16;
/// Bytes of the transformed tiles of a block: half of a second-level cache.
const ROOM: usize = 512 << 10;

/// Channels of the source that a task transforms where all of them are kept.
const CHANNELS: usize = 16;

/// A vector of tiles.
type V = [f32; LANES];

/// A stride-1 3x3 convolution of planes.
struct Winograd<'a> {
    /// Images.
    batch: usize,
    /// Channels of the source and of the result.
    channels: (usize, usize),
    /// Height and width of the source.
    source: (usize, usize),
    /// Height and width of the result.
    result: (usize, usize),
    /// Zeros above and to the left of the source.
    padding: (usize, usize),
    /// The weights, and where those of result channel `m` and source channel `c` begin.
    weights: (&'a [f32], (usize, usize)),
    /// Whether the kernel is turned by half a turn, as gradients of the input need it.
    turned: bool,
}

/// Tiles from which on the transform of the weights pays where all of them are kept.
const MANY: usize = 96;
/// Most pairs of channels whose transformed weights are kept: those of more do not fit the caches.
const KERNELS: usize = 1 << 16;
/// Most elements of a transformed source that is kept.
const SOURCE: usize = 4 << 20;
/// Steps of a register tile that the transform of a kernel takes as long as.
const TRANSFORM: usize = 60;

/// What stays from the first product to the last: the smaller of the transformed operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    /// The weights, while blocks of tiles pass by.
    Weights,
    /// The source, while rows of the weights pass by.
    Source,
}

/// Whether a convolution is one of planes, of 3x3 with stride 1, and of enough channels.
fn suits(g: &ConvGeometry) -> bool {
    let plane = g.kernel == [1, 3, 3] && g.stride == [1; 3] && g.dilation == [1; 3];
    let flat = g.input[0] == 1 && g.output[0] == 1 && g.padding[0] == 0;
    let padded = g.padding[1] <= 2 && g.padding[2] <= 2;
    let wide = g.in_channels.min(g.out_channels) >= 32 && g.in_channels.max(g.out_channels) >= 64;
    let size = g.output[1].min(g.output[2]).min(g.input[1]).min(g.input[2]);
    plane && flat && padded && wide && g.groups == 1 && size >= OUT
}

/// Whether the transforms pay for a convolution, and how: there are to be enough channels to sum
/// over, and enough tiles for the weights' transform. (AMD EPYC, Zen 4: 8 images of 7 x 7 with 512
/// channels took three times as long as directly with all weights transformed first.)
pub fn plan(g: &ConvGeometry) -> Option<Plan> {
    if !suits(g) {
        return None;
    }
    let size = g.output[1].min(g.output[2]).min(g.input[1]).min(g.input[2]);
    let along = |d: usize| g.output[d].max(g.input[d]).div_ceil(OUT);
    let tiles = g.batch * along(1) * along(2);
    let kernels = g.in_channels * g.out_channels;
    let source = tiles * g.in_channels.max(g.out_channels);
    if kernels <= source {
        return (kernels <= KERNELS && tiles >= MANY && size >= IN).then_some(Plan::Weights);
    }
    let direct = 9 * g.batch * g.out_plane() / NR;
    let pays = POINTS * tiles.div_ceil(NR) + TRANSFORM < direct;
    (pays && POINTS * source <= SOURCE).then_some(Plan::Source)
}

/// The slice, if its elements are `f32`.
fn as_f32<T: 'static>(x: &[T]) -> Option<&[f32]> {
    // SAFETY: the types are the same one.
    (TypeId::of::<T>() == TypeId::of::<f32>())
        .then(|| unsafe { std::slice::from_raw_parts(x.as_ptr().cast(), x.len()) })
}

/// [`as_f32`] to write to.
fn as_f32_mut<T: 'static>(x: &mut [T]) -> Option<&mut [f32]> {
    // SAFETY: the types are the same one.
    (TypeId::of::<T>() == TypeId::of::<f32>())
        .then(|| unsafe { std::slice::from_raw_parts_mut(x.as_mut_ptr().cast(), x.len()) })
}

/// The forward pass, where it fits; else `false`, and nothing was done.
pub fn forward<T: Real>(
    g: &ConvGeometry,
    x: &[T],
    w: &[T],
    bias: Option<&[T]>,
    y: &mut [T],
) -> bool {
    let (Some(x), Some(w), Some(y), Some(plan)) = (as_f32(x), as_f32(w), as_f32_mut(y), plan(g))
    else {
        return false;
    };
    Winograd::new(g, w).run(plan, x, bias.and_then(as_f32), y);
    true
}

/// The gradient of the input, where it fits: a convolution of that of the output.
pub fn grad_input<T: Real>(g: &ConvGeometry, gy: &[T], w: &[T], gx: &mut [T]) -> bool {
    let (Some(gy), Some(w), Some(gx), Some(plan)) =
        (as_f32(gy), as_f32(w), as_f32_mut(gx), plan(g))
    else {
        return false;
    };
    Winograd::new(g, w).turn().run(plan, gy, None, gx);
    true
}

/// Planes that tiles are cut from.
#[derive(Clone, Copy)]
struct Planes {
    /// Channels of all images.
    channels: usize,
    /// Height and width.
    size: (usize, usize),
    /// Zeros above and to the left.
    padding: (usize, usize),
    /// Tiles of a strip.
    across: usize,
}

/// A row of tiles: its image and its number in it.
#[derive(Clone, Copy)]
struct Strip {
    image: usize,
    row: usize,
}

impl<'a> Winograd<'a> {
    /// The forward pass of `g` with the weights `w`.
    fn new(g: &ConvGeometry, w: &'a [f32]) -> Self {
        Winograd {
            batch: g.batch,
            channels: (g.in_channels, g.out_channels),
            source: (g.input[1], g.input[2]),
            result: (g.output[1], g.output[2]),
            padding: (g.padding[1], g.padding[2]),
            weights: (w, (g.in_channels * 9, 9)),
            turned: false,
        }
    }

    /// From the gradient of the result to that of the source.
    fn turn(self) -> Self {
        let swap = |(a, b)| (b, a);
        Winograd {
            channels: swap(self.channels),
            source: self.result,
            result: self.source,
            padding: (2 - self.padding.0, 2 - self.padding.1),
            weights: (self.weights.0, swap(self.weights.1)),
            turned: !self.turned,
            ..self
        }
    }
}

impl Winograd<'_> {
    /// Tiles of a strip.
    fn across(&self) -> usize {
        self.result.1.div_ceil(OUT)
    }

    fn strip(&self, i: usize) -> Strip {
        let down = self.result.0.div_ceil(OUT);
        Strip { image: i / down, row: i % down }
    }

    /// Strips of all images.
    fn strips(&self) -> usize {
        self.batch * self.result.0.div_ceil(OUT)
    }

    /// Elements of a row of the tiles of some strips: whole register tiles, and what whole vectors
    /// write beyond the last tile.
    fn row(&self, strips: usize) -> usize {
        (strips * self.across()).next_multiple_of(NR) + LANES
    }

    /// `y = conv(x, weights) + bias`.
    fn run(&self, plan: Plan, x: &[f32], bias: Option<&[f32]>, y: &mut [f32]) {
        let y = Shared::new(y.as_mut_ptr());
        match plan {
            Plan::Weights => self.keep_weights(x, bias, y),
            Plan::Source => self.keep_source(x, bias, y),
        }
    }

    /// [`Plan::Weights`].
    fn keep_weights(&self, x: &[f32], bias: Option<&[f32]>, y: Shared<f32>) {
        let (c, m) = self.channels;
        let strips = self.strips();
        // Whole strips to a block, as many as the cache holds.
        let fit = ROOM / (POINTS * 4 * c.max(m)) / self.across();
        let size = fit.max((2 * NR).div_ceil(self.across())).clamp(1, strips);
        let blocks = strips.div_ceil(size);
        // Few blocks are cut by rows of the weights.
        let panels = panels(m);
        let parts = groups(&panels, m, 8usize.div_ceil(blocks).min(panels.len().div_ceil(4)));
        let apart = m * c + GAP;
        scratch::with(POINTS * apart, |packed: *mut f32| {
            let packed = Shared::new(packed);
            parallel::for_each(panels.len(), |p| {
                let rows = panels[p]..panels[p] + rows_at(panels[p], m);
                // SAFETY: there is room for the weights of all register tiles.
                let to = unsafe { packed.at(rows.start * c) };
                dispatch(Weights { g: self, rows, to: (to, apart) });
            });
            parallel::for_each(blocks * parts.len(), |t| {
                let (block, rows) = (t / parts.len(), &parts[t % parts.len()]);
                let strips = block * size..strips.min((block + 1) * size);
                let lv = self.row(strips.len());
                // SAFETY: the weights were transformed before; blocks and rows write apart.
                unsafe {
                    let weights = (packed.at(rows.start * c).cast_const(), apart);
                    scratch::with(POINTS * (lv * c + GAP), |v: *mut f32| {
                        self.source(&strips, 0..c, x, v, lv);
                        self.results(&strips, rows, (v, weights), lv, bias, y);
                    });
                }
            });
        });
    }

    /// [`Plan::Source`].
    fn keep_source(&self, x: &[f32], bias: Option<&[f32]>, y: Shared<f32>) {
        let (c, m) = self.channels;
        let strips = 0..self.strips();
        let lv = self.row(strips.len());
        // The transformed rows of a task fit the cache.
        let panels = panels(m);
        let fit = (2 * ROOM / (POINTS * 4 * c * rows_at(0, m))).max(1);
        let parts = groups(&panels, m, panels.len().div_ceil(fit).max(8).min(panels.len()));
        scratch::with(POINTS * (lv * c + GAP), |v: *mut f32| {
            let v = Shared::new(v);
            parallel::for_tiles(c, CHANNELS, |channels| {
                // SAFETY: channels are apart, and there is room for all of them.
                unsafe {
                    let to = v.at(channels.start * lv);
                    self.source(&strips, channels, x, to, lv);
                }
            });
            parallel::for_each(parts.len(), |part| {
                let rows = &parts[part];
                let apart = rows.len() * c + GAP;
                scratch::with(POINTS * apart, |packed: *mut f32| {
                    let mut row = rows.start;
                    while row < rows.end {
                        let tile = row..row + rows_at(row, m);
                        let to = packed.wrapping_add((row - rows.start) * c);
                        row = tile.end;
                        dispatch(Weights { g: self, rows: tile, to: (to, apart) });
                    }
                    // SAFETY: the source was transformed before; rows write apart.
                    unsafe {
                        let operands = (v.at(0).cast_const(), (packed.cast_const(), apart));
                        self.results(&strips, rows, operands, lv, bias, y);
                    }
                });
            });
        });
    }

    /// The planes of the source.
    fn source_planes(&self) -> Planes {
        Planes {
            channels: self.channels.0,
            size: self.source,
            padding: self.padding,
            across: self.across(),
        }
    }

    /// Transforms some channels of some strips into `v`, rows of `lv` tiles.
    ///
    /// # Safety
    /// `v` has room for the strips and all channels.
    unsafe fn source(
        &self,
        strips: &Range<usize>,
        channels: Range<usize>,
        x: &[f32],
        v: *mut f32,
        lv: usize,
    ) {
        let g = self.source_planes();
        let of_point = lv * g.channels + GAP;
        // SAFETY: the caller's promise.
        unsafe { self.transform::<IN>(g, strips, channels, x, (v, lv, of_point)) }
    }

    /// Transforms some channels of some strips of planes: the first channel's go to the begin of
    /// `to`, rows of `lv` tiles, with `apart` elements from one point to the next.
    ///
    /// # Safety
    /// There is room for the strips of these channels.
    unsafe fn transform<const N: usize>(
        &self,
        g: Planes,
        strips: &Range<usize>,
        channels: Range<usize>,
        x: &[f32],
        (to, lv, apart): (*mut f32, usize, usize),
    ) {
        scratch::with(room::<N>(g.across), |room: *mut f32| {
            for (i, strips) in self.shared(strips) {
                let to = to.wrapping_add(i * g.across);
                let channels = channels.clone();
                let to = (to, lv, apart);
                dispatch(Source::<N> { g, strips: &strips, channels, x, room, to });
            }
        });
    }

    /// Cuts strips into those that share vectors; with the number of the first one.
    fn shared(&self, strips: &Range<usize>) -> impl Iterator<Item = (usize, Vec<Strip>)> {
        let (size, Range { start, end }) = (together(self.across()), strips.clone());
        let group = move |s: usize| (s..end.min(s + size)).map(|s| self.strip(s)).collect();
        (start..end).step_by(size).map(move |s| (s - start, group(s)))
    }

    /// Some rows of the results of some strips, from the transformed source and the transformed
    /// weights of these rows, whose points are so far apart.
    ///
    /// # Safety
    /// The operands are transformed, and nobody else writes these results.
    unsafe fn results(
        &self,
        strips: &Range<usize>,
        rows: &Range<usize>,
        operands: (*const f32, (*const f32, usize)),
        lv: usize,
        bias: Option<&[f32]>,
        y: Shared<f32>,
    ) {
        scratch::with(POINTS * (lv * rows.len() + GAP), |sums: *mut f32| {
            // SAFETY: the buffer has room for the sums.
            unsafe { self.multiply(rows, operands, sums, lv) };
            for (i, strips) in self.shared(strips) {
                let (rows, from) =
                    (rows.clone(), sums.wrapping_add(i * self.across()).cast_const());
                dispatch(Results { g: self, strips: &strips, rows, bias, from, lv, y });
            }
        });
    }

    /// The 36 products of some tiles and rows.
    ///
    /// # Safety
    /// As [`Winograd::results`]; `sums` has rows of `lv` elements for all points and rows.
    unsafe fn multiply(
        &self,
        rows: &Range<usize>,
        (v, (packed, apart)): (*const f32, (*const f32, usize)),
        sums: *mut f32,
        lv: usize,
    ) {
        let (c, m) = self.channels;
        let columns = lv - LANES;
        for (point, k0) in (0..POINTS).flat_map(|p| (0..c).step_by(KC).map(move |k| (p, k))) {
            for j in (0..columns).step_by(NR) {
                let mut i = rows.start;
                while i < rows.end {
                    let n = rows_at(i, m);
                    let row = i - rows.start;
                    // SAFETY: the caller's promise.
                    unsafe {
                        let a = packed.add(point * apart + row * c + k0 * n);
                        let sums = sums.add(point * (lv * rows.len() + GAP));
                        let tile = Tile {
                            a: std::array::from_fn(|r| a.wrapping_add(r)),
                            a_step: n,
                            runs: &[0],
                            len: KC.min(c - k0),
                            b: v.add(point * (lv * c + GAP) + k0 * lv + j),
                            b_step: lv,
                            b_at: &[],
                            out: sums.add(row * lv + j),
                            ldo: lv,
                            alpha: 1.0,
                            beta: if k0 == 0 { 0.0 } else { 1.0 },
                            start: std::ptr::null(),
                        };
                        f32::kernel(n)(&tile);
                    }
                    i += n;
                }
            }
        }
    }
}

/// Joins the register tiles of `m` rows into about `parts` ranges.
fn groups(panels: &[usize], m: usize, parts: usize) -> Vec<Range<usize>> {
    let end = |p: &[usize]| p.last().map_or(0, |&last| last + rows_at(last, m));
    panels.chunks(panels.len().div_ceil(parts)).map(|p| p[0]..end(p)).collect()
}
