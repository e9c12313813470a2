//! 3x3 convolutions of stride 1 with a quarter of the multiplications: F(4x4, 3x3) of Winograd's
//! minimal filtering (Lavin and Gray 2016). For a tile of 4x4 results, with `d` the 6x6 elements
//! that they read of a channel and `g` the kernel,
//! `y = At (sum over channels of (G g Gt) * (Bt d B)) A`.
//!
//! The sum over channels is 36 matrix products, one for each element of a transformed tile, with
//! the tiles as columns. A block of tiles stays in the cache from its transform to its results.

mod transform;

use super::ConvGeometry;
use super::weights::panels;
use crate::backend::cpu::gemm::micro::{Real, Tile, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::dispatch;
use crate::backend::cpu::parallel::{self, Shared};
use std::any::TypeId;
use std::ops::Range;
use transform::{Results, Source, Weights, phase_len};

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

/// Tiles from which on the transform of the weights pays.
const MANY: usize = 96;
/// Most pairs of channels: the transformed weights of more do not fit the caches.
const KERNELS: usize = 1 << 16;

/// Whether the transforms pay for a convolution: enough channels to sum over, and enough tiles for
/// the weights' transform. Of 256 channels, 128 tiles are as fast as the direct way; of 512, 32 tiles
/// took three times as long (AMD EPYC, Zen 4).
pub fn fits(g: &ConvGeometry) -> bool {
    let plane = g.kernel == [1, 3, 3] && g.stride == [1; 3] && g.dilation == [1; 3];
    let flat = g.input[0] == 1 && g.output[0] == 1 && g.padding[0] == 0;
    let padded = g.padding[1] <= 2 && g.padding[2] <= 2;
    let tiles = |size: usize| size.div_ceil(OUT);
    plane
        && flat
        && padded
        && g.groups == 1
        && g.in_channels.min(g.out_channels) >= 32
        && g.in_channels.max(g.out_channels) >= 64
        && g.output[1].min(g.output[2]) >= 6
        && g.in_channels * g.out_channels <= KERNELS
        && g.batch * tiles(g.output[1]) * tiles(g.output[2]) >= MANY
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
    let (Some(x), Some(w), Some(y), true) = (as_f32(x), as_f32(w), as_f32_mut(y), fits(g)) else {
        return false;
    };
    let pass = Winograd {
        batch: g.batch,
        channels: (g.in_channels, g.out_channels),
        source: (g.input[1], g.input[2]),
        result: (g.output[1], g.output[2]),
        padding: (g.padding[1], g.padding[2]),
        weights: (w, (g.in_channels * 9, 9)),
        turned: false,
    };
    pass.run(x, bias.and_then(as_f32), y);
    true
}

/// The gradient of the input, where it fits: a convolution of that of the output.
pub fn grad_input<T: Real>(g: &ConvGeometry, gy: &[T], w: &[T], gx: &mut [T]) -> bool {
    let (Some(gy), Some(w), Some(gx), true) = (as_f32(gy), as_f32(w), as_f32_mut(gx), fits(g))
    else {
        return false;
    };
    let pass = Winograd {
        batch: g.batch,
        channels: (g.out_channels, g.in_channels),
        source: (g.output[1], g.output[2]),
        result: (g.input[1], g.input[2]),
        padding: (2 - g.padding[1], 2 - g.padding[2]),
        weights: (w, (9, g.in_channels * 9)),
        turned: true,
    };
    pass.run(gy, None, gx);
    true
}

/// A row of tiles: its image and its number in it.
#[derive(Clone, Copy)]
struct Strip {
    image: usize,
    row: usize,
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

    /// `y = conv(x, weights) + bias`.
    fn run(&self, x: &[f32], bias: Option<&[f32]>, y: &mut [f32]) {
        let (c, m) = self.channels;
        let strips = self.batch * self.result.0.div_ceil(OUT);
        // Whole strips to a block, as many as the cache holds.
        let fit = ROOM / (POINTS * 4 * c.max(m)) / self.across();
        let size = fit.max((2 * NR).div_ceil(self.across())).clamp(1, strips);
        let blocks = strips.div_ceil(size);
        // Few blocks are cut by rows of the weights.
        let panels = panels(m);
        let parts = 8usize.div_ceil(blocks).min(panels.len().div_ceil(4));
        let cut = panels.len().div_ceil(parts);
        let parts: Vec<Range<usize>> = panels
            .chunks(cut)
            .map(|p| p[0]..p.last().map_or(0, |&last| last + rows_at(last, m)))
            .collect();
        let y = Shared::new(y.as_mut_ptr());
        scratch::with(POINTS * (m * c + GAP), |packed: *mut f32| {
            let packed = Shared::new(packed);
            parallel::for_each(panels.len(), |p| {
                let rows = panels[p]..panels[p] + rows_at(panels[p], m);
                dispatch(Weights { g: self, rows, to: packed });
            });
            parallel::for_each(blocks * parts.len(), |t| {
                let (block, rows) = (t / parts.len(), &parts[t % parts.len()]);
                let strips = block * size..strips.min((block + 1) * size);
                // SAFETY: the weights were transformed before; blocks and rows write apart.
                unsafe { self.block(strips, rows, x, packed.at(0), bias, y) };
            });
        });
    }

    /// Some rows of the results of a block.
    ///
    /// # Safety
    /// `packed` are the transformed weights, and nobody else writes these results.
    unsafe fn block(
        &self,
        strips: Range<usize>,
        rows: &Range<usize>,
        x: &[f32],
        packed: *const f32,
        bias: Option<&[f32]>,
        y: Shared<f32>,
    ) {
        let (c, across) = (self.channels.0, self.across());
        let lv = (strips.len() * across).next_multiple_of(NR) + LANES;
        let line = phase_len(across) * (IN + 1) * OUT;
        let (all_v, all_sums) = (POINTS * (lv * c + GAP), POINTS * (lv * rows.len() + GAP));
        scratch::with(all_v + all_sums + line, |v: *mut f32| {
            let sums = v.wrapping_add(all_v);
            let room = sums.wrapping_add(all_sums);
            for (i, s) in strips.clone().enumerate() {
                let to = v.wrapping_add(i * across);
                dispatch(Source { g: self, strip: self.strip(s), x, room, to, lv });
            }
            // SAFETY: the buffer has room for the block.
            unsafe { self.multiply(rows, packed, v, sums, lv) };
            for (i, s) in strips.enumerate() {
                let (from, strip) = (sums.wrapping_add(i * across).cast_const(), self.strip(s));
                dispatch(Results { g: self, strip, rows: rows.clone(), bias, from, lv, y });
            }
        });
    }

    /// The 36 products of a block.
    ///
    /// # Safety
    /// `packed` are the transformed weights; `v` and `sums` have rows of `lv` elements for all
    /// points and channels, or rows.
    unsafe fn multiply(
        &self,
        rows: &Range<usize>,
        packed: *const f32,
        v: *const f32,
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
                    // SAFETY: the caller's promise.
                    unsafe {
                        let a = packed.add(point * (m * c + GAP) + i * c + k0 * n);
                        let sums = sums.add(point * (lv * rows.len() + GAP));
                        let tile = Tile {
                            a: std::array::from_fn(|r| a.wrapping_add(r)),
                            a_step: n,
                            runs: &[0],
                            len: KC.min(c - k0),
                            b: v.add(point * (lv * c + GAP) + k0 * lv + j),
                            b_step: lv,
                            b_at: &[],
                            out: sums.add((i - rows.start) * lv + j),
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
