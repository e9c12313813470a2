//! The gradients of weight and bias.
//!
//! The images are cut into a fixed number of parts; each part sums in its own buffer, and the
//! buffers are joined in their order. A buffer holds the transposed gradient, `[step][channel]`,
//! so that the register tile multiplies sixteen channels of the output gradient with six steps
//! read in place from the padded input.

use super::boxes::{Block, Blocks, SLACK};
use super::copy::copy_window;
use super::gather::{Gather, Window};
use super::{ConvGeometry, thin};
use crate::backend::cpu::gemm::micro::{Lanes, MR, Real, Tile, Vector, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};

/// Points of a block: sixteen channels of them fit a first-level cache.
const POINTS: usize = 320;
/// Elements of a block's window.
const ROOM: usize = 96 * 1024;
/// Parts of the images, where the sums are small enough to keep.
const PARTS: usize = 8;
/// Elements that all parts together may hold: half of what a small third-level cache does.
const SUMS: usize = 1 << 20;

/// `gw`, the gradient of the weight, from the input and `gy`, the gradient of the output.
///
/// # Panics
/// Where a slice does not have the length that `g` says: a defect of the caller.
pub fn grad_weight<T: Real>(g: &ConvGeometry, x: &[T], gy: &[T], gw: &mut [T]) {
    g.check(x.len(), gw.len(), gy.len());
    let gather = Gather::forward(g);
    let (m, k) = (gather.m, gather.k());
    if gw.is_empty() {
        return;
    }
    if gather.taps.len() < gather.kernel || gy.is_empty() || x.is_empty() {
        gw.fill(T::ZERO);
    }
    if gather.taps.is_empty() || gy.is_empty() || x.is_empty() {
        return;
    }
    let blocks = Blocks::new(&gather, POINTS, ROOM, PARTS);
    let window = gather.window(blocks.shape());
    let offsets = gather.offsets(&window);
    let wide = m.next_multiple_of(T::NR);
    let sums = g.groups * k * wide;
    let parts = PARTS.min(SUMS / sums).min(blocks.len()).max(1);
    // Few parts are split by channels instead, which does not change the order of the sums.
    let tasks = if parallel::width() == 1 { 1 } else { PARTS.max(2 * parallel::width()) };
    let cuts = (tasks / (parts * g.groups)).clamp(1, wide / T::NR);
    let cut = (wide / T::NR).div_ceil(cuts) * T::NR;
    let cuts = wide.div_ceil(cut);
    let pass = Pass { g: &gather, blocks, window, offsets, wide };
    scratch::with(parts * sums, |buffer: *mut T| {
        let buffer = Shared::new(buffer);
        parallel::for_each(parts * g.groups * cuts, |t| {
            let (part, group, at) = (t / cuts / g.groups, t / cuts % g.groups, t % cuts * cut);
            let share = |i: usize| i * pass.blocks.len() / parts;
            // SAFETY: each part, group and range of channels has its own sums.
            unsafe {
                let to = buffer.at(part * sums + group * k * wide);
                let channels = at..(at + cut).min(wide);
                pass.sum(share(part)..share(part + 1), group, channels, x, gy, to);
            }
        });
        let out = Shared::new(gw.as_mut_ptr());
        let tiles = wide / T::NR;
        parallel::for_each(g.groups * tiles, |t| {
            let (group, first) = (t / tiles, t % tiles * T::NR);
            let rows = T::NR.min(m - first);
            // SAFETY: rows of the weight are apart; all sums have been made.
            unsafe {
                let to = out.at((group * m + first) * gather.c * gather.kernel);
                let from = buffer.at(group * k * wide + first);
                scratch::with(gather.block_channels() * gather.taps.len() * T::NR, |block| {
                    let parts = (parts, sums);
                    dispatch(Join { g: &gather, parts, wide, rows, from, to, block });
                });
            }
        });
    });
}

/// Adds up the parts for some rows of the weight, and turns them.
struct Join<'a, T> {
    g: &'a Gather,
    /// How many parts, and the elements from one to the next.
    parts: (usize, usize),
    /// Elements from one step to the next.
    wide: usize,
    /// Rows of the weight.
    rows: usize,
    from: *const T,
    to: *mut T,
    /// Room for a block of channels: both its columns and the rows of the weight are then in the
    /// nearest cache.
    block: *mut T,
}

impl<T: Real> Run for Join<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Gather { c, kernel, ref ids, .. } = *self.g;
        let (size, taps) = (self.g.block_channels(), ids.len());
        for first in (0..c).step_by(size) {
            let channels = size.min(c - first);
            // SAFETY: the sums are there, and nobody else writes these rows.
            unsafe {
                for s in 0..channels * taps {
                    let from = self.from.add((first * taps + s) * self.wide);
                    let mut sum = [T::ZERO; 16];
                    for p in 0..self.parts.0 {
                        let from = from.add(p * self.parts.1);
                        for (r, sum) in sum[..T::NR].iter_mut().enumerate() {
                            *sum += *from.add(r);
                        }
                    }
                    std::ptr::copy_nonoverlapping(sum.as_ptr(), self.block.add(s * T::NR), T::NR);
                }
                for r in 0..self.rows {
                    let to = self.to.add((r * c + first) * kernel);
                    for (tap, id) in ids.iter().enumerate() {
                        let from = self.block.add(tap * channels * T::NR + r);
                        for channel in 0..channels {
                            *to.add(channel * kernel + id) = *from.add(channel * T::NR);
                        }
                    }
                }
            }
        }
    }
}

/// What all parts share.
struct Pass<'a> {
    g: &'a Gather,
    blocks: Blocks,
    window: Window,
    offsets: Vec<usize>,
    /// Channels of a group, rounded up to whole register tiles.
    wide: usize,
}

impl Pass<'_> {
    /// Sums the blocks of one part for a range of channels into `to`, `[step][channel]`.
    ///
    /// # Safety
    /// The tensors have the sizes of the pass; nobody else uses these sums.
    unsafe fn sum<T: Real>(
        &self,
        share: std::ops::Range<usize>,
        group: usize,
        channels: std::ops::Range<usize>,
        x: &[T],
        gy: &[T],
        to: *mut T,
    ) {
        let g = self.g;
        let image = g.c * self.window.channel;
        let [z, y, nx] = self.blocks.shape();
        let points = self.blocks.images() * z * y * nx;
        let mut runs = Vec::with_capacity(self.blocks.images() * z * y);
        let mut lines = Vec::new();
        let first = share.start;
        scratch::with(self.blocks.images() * image + SLACK, |copy: *mut T| {
            scratch::with(points * T::NR, |right: *mut T| {
                for b in share {
                    let block = self.blocks.get(b);
                    thin::starts(g, &self.window, &block, image, &mut runs);
                    let beta = if b == first { T::ZERO } else { T::ONE };
                    // SAFETY: the scratch has room for the window and for a panel of all points.
                    unsafe {
                        copy_window(g, &self.window, &block, group, x.as_ptr(), copy);
                        if g.m <= thin::MOST {
                            for c in 0..g.m {
                                thin::rows(g, &block, group * g.m + c, gy, &mut lines);
                                T::lanes(thin::Dots {
                                    offsets: &self.offsets,
                                    window: copy.cast_const(),
                                    runs: &runs,
                                    gy: &lines,
                                    to: (to.add(c), self.wide),
                                    add: b != first,
                                });
                            }
                            continue;
                        }
                        for c in channels.clone().step_by(T::NR) {
                            self.pack(&block, group, c, gy, right);
                            self.tiles(copy, &runs, right, beta, to.add(c));
                        }
                    }
                }
            });
        });
    }

    /// One panel of channels against all steps.
    ///
    /// # Safety
    /// As [`Pass::sum`].
    unsafe fn tiles<T: Real>(
        &self,
        copy: *const T,
        runs: &[usize],
        right: *const T,
        beta: T,
        to: *mut T,
    ) {
        let k = self.offsets.len();
        let mut step = 0;
        while step < k {
            let rows = rows_at(step, k);
            let offset = |r: usize| self.offsets[(step + r).min(k - 1)];
            // SAFETY: the window holds what every step reads, `right` a lane for every point.
            unsafe {
                T::kernel(rows)(&Tile {
                    a: std::array::from_fn::<_, MR, _>(|r| copy.add(offset(r))),
                    a_step: 1,
                    runs,
                    len: self.g.grid[2],
                    b: right,
                    b_step: T::NR,
                    b_at: &[],
                    out: to.add(step * self.wide),
                    ldo: self.wide,
                    alpha: T::ONE,
                    beta,
                    start: std::ptr::null(),
                });
            }
            step += rows;
        }
    }

    /// Transposes the output gradient of a block: `NR` channels from `c` on for every point.
    ///
    /// # Safety
    /// `to` has room for them.
    unsafe fn pack<T: Real>(&self, block: &Block, group: usize, c: usize, gy: &[T], to: *mut T) {
        let g = self.g;
        let [_, height, width] = g.grid;
        let (plane, count) = (g.points(), block.y.len() * width);
        let mut to = to;
        for image in block.images.clone() {
            for z in block.z.clone() {
                let start = (z * height + block.y.start) * width;
                let channel = (image * g.groups + group) * g.m + c;
                let have = T::NR.min(g.m - c);
                // SAFETY: the channels exist, and `to` has room; lanes without one are 0.
                unsafe {
                    let from = gy.as_ptr().add(channel * plane + start);
                    T::transpose((have, count), (from, plane), (to, T::NR));
                    for j in 0..count {
                        for r in have..T::NR {
                            *to.add(j * T::NR + r) = T::ZERO;
                        }
                    }
                }
                // SAFETY: the caller's promise.
                to = unsafe { to.add(count * T::NR) };
            }
        }
    }
}

/// `gb`, the gradient of the bias: the sum of `gy` over images and points. Blocks are summed in
/// lanes, and the blocks in `f64`.
///
/// # Panics
/// Where a slice does not have the length that `g` says: a defect of the caller.
pub fn grad_bias<T: Real>(g: &ConvGeometry, gy: &[T], gb: &mut [T]) {
    assert_eq!(gy.len(), g.output_len(), "[conv] length of the output");
    assert_eq!(gb.len(), g.out_channels, "[conv] length of the bias");
    let (plane, channels) = (g.out_plane(), g.out_channels);
    let tile = g.batch.div_ceil(PARTS).max(parallel::GRAIN / (channels * plane).max(1));
    let parts = parallel::map_tiles(g.batch, tile, |images| {
        let mut sums = vec![0.0f64; channels];
        for image in images {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum += T::lanes(Sum(&gy[(image * channels + c) * plane..][..plane]));
            }
        }
        sums
    });
    for (c, b) in gb.iter_mut().enumerate() {
        *b = T::from_f64(parts.iter().map(|p| p[c]).sum());
    }
}

/// The sum of a plane.
struct Sum<'a, T>(&'a [T]);

impl<T: Real> Lanes<T> for Sum<'_, T> {
    type Out = f64;
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) -> f64 {
        const N: usize = 8;
        let mut total = 0.0;
        for block in self.0.chunks(4096) {
            let mut sums = [V::zero(); N];
            let mut at = 0;
            // SAFETY: as many vectors are read as lie within the block.
            unsafe {
                while at + N * V::LANES <= block.len() {
                    for (l, sum) in sums.iter_mut().enumerate() {
                        *sum = V::add(*sum, V::load(block.as_ptr().add(at + l * V::LANES)));
                    }
                    at += N * V::LANES;
                }
                while at + V::LANES <= block.len() {
                    sums[0] = V::add(sums[0], V::load(block.as_ptr().add(at)));
                    at += V::LANES;
                }
            }
            let mut sum = sums[0];
            for other in &sums[1..] {
                sum = V::add(sum, *other);
            }
            total += sum.total().to_f64();
            for x in &block[at..] {
                total += x.to_f64();
            }
        }
        total
    }
}
