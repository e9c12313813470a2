//! The gradient of the weight.
//!
//! The images are cut into a fixed number of parts; each part sums in its own buffer, and the
//! buffers are joined in their order. A buffer holds the transposed gradient, `[step][channel]`,
//! so that the register tile multiplies sixteen channels of the output gradient with six steps
//! read in place from the padded input.

use super::boxes::Blocks;
use super::gather::Gather;
use super::sums::{Pass, Task};
use super::{ConvGeometry, winograd};
use crate::backend::cpu::gemm::micro::Real;
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};

/// Points of a block: sixteen channels of them fit a first-level cache.
const POINTS: usize = 320;
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
    if winograd::grad_weight(g, x, gy, gw) {
        return;
    }
    let gather = Gather::forward(g);
    let (m, k) = (gather.m, gather.k());
    if gw.is_empty() {
        return;
    }
    if gather.taps.is_empty() || gy.is_empty() || x.is_empty() {
        gw.fill(T::ZERO);
        return;
    }
    let wide = m.next_multiple_of(T::NR);
    let sums = g.groups * k * wide;
    // As many parts as there may be are cut first, of points that lie together.
    let blocks = Blocks::new(&gather, POINTS, usize::MAX, PARTS.min(SUMS / sums).max(1));
    let parts = PARTS.min(SUMS / sums).min(blocks.len()).max(1);
    let pass = Pass::new(&gather, blocks, wide);
    // Few parts are split by steps and channels instead, which does not change the order of the sums.
    let tasks = if parallel::width() == 1 { 1 } else { PARTS.max(2 * parallel::width()) };
    let cut = |n: usize, tasks: usize| n.div_ceil((tasks / (parts * g.groups)).clamp(1, n));
    let chunk = cut(pass.chunks(), tasks);
    let chunks = pass.chunks().div_ceil(chunk);
    let panel = cut(wide / T::NR, tasks / chunks) * T::NR;
    let panels = wide.div_ceil(panel);
    scratch::with(parts * sums, |buffer: *mut T| {
        let buffer = Shared::new(buffer);
        parallel::for_each(parts * g.groups * chunks * panels, |t| {
            let (t, c) = (t / panels, t % panels * panel);
            let (t, first) = (t / chunks, t % chunks * chunk);
            let (part, group) = (t / g.groups, t % g.groups);
            let share = |i: usize| i * pass.blocks() / parts;
            let task = Task {
                blocks: share(part)..share(part + 1),
                group,
                chunks: first..(first + chunk).min(pass.chunks()),
                channels: c..(c + panel).min(wide),
            };
            // SAFETY: each part, group and range of steps and channels has its own sums.
            unsafe { pass.sum(&task, x, gy, buffer.at(part * sums + group * k * wide)) };
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
                    if taps < kernel {
                        // Taps that read nothing but padding have no sums.
                        to.write_bytes(0, channels * kernel);
                    }
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
