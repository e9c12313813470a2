//! Passes with few result channels in a group (depthwise ones, or gradients of single-channel
//! images): nothing is used again, so nothing is packed. Rows are read in place from the window.

use super::boxes::{Block, Blocks, SLACK};
use super::copy::copy_window;
use super::gather::Gather;
use super::points::Place;
use super::weights::Source;
use super::window::Window;
use crate::backend::cpu::gemm::micro::{Lanes, Real, Vector};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::parallel::{self, Shared};
use std::ops::Range;

/// Most result channels in a group.
pub const MOST: usize = 2;
/// Points of a block.
const POINTS: usize = 4096;
/// Elements of a block's window.
const ROOM: usize = 64 * 1024;

/// As [`super::forward::run`].
pub fn run<T: Real>(
    g: &Gather,
    source: &[T],
    weights: &Source<'_, T, impl Fn(usize) -> usize + Sync>,
    bias: Option<&[T]>,
    out: &mut [T],
) {
    let blocks = Blocks::new(g, POINTS, ROOM, 8usize.div_ceil(g.groups));
    let window = g.window(blocks.shape());
    let offsets = g.offsets(&window);
    let row_taps = g.row_taps();
    let rows = g.groups * g.m;
    let row = |r: usize| {
        let start = (weights.row_at)(r);
        weights.steps.iter().map(move |s| weights.w[start + s])
    };
    let weights: Vec<T> = (0..rows).flat_map(row).collect();
    let target = Shared::new(out.as_mut_ptr());
    let image = g.c * window.channel;
    parallel::for_each(g.groups * blocks.len(), |t| {
        let (group, block) = (t % g.groups, blocks.get(t / g.groups));
        scratch::with(blocks.images() * image + SLACK, |copy| {
            // SAFETY: the copy has room for the window.
            unsafe { copy_window(g, &window, &block, (group, 0..g.c), source.as_ptr(), copy) };
            let place = Place { g, w: &window, block: &block, image, row_taps: &row_taps };
            for m in group * g.m..(group + 1) * g.m {
                T::lanes(Rows {
                    place: &place,
                    offsets: &offsets,
                    weights: &weights[m * g.k()..(m + 1) * g.k()],
                    window: copy.cast_const(),
                    bias: bias.map_or(T::ZERO, |b| b[m]),
                    channel: m,
                    target,
                });
            }
        });
    });
}

/// One result channel of a block.
struct Rows<'a, T> {
    place: &'a Place<'a>,
    offsets: &'a [usize],
    weights: &'a [T],
    window: *const T,
    bias: T,
    channel: usize,
    target: Shared<T>,
}

impl<T: Real> Lanes<T> for Rows<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) {
        let Place { g, w, block, image, row_taps } = *self.place;
        for n in 0..block.images.len() {
            let plane = (block.images.start + n) * g.groups * g.m + self.channel;
            for z in block.z.clone() {
                for y in block.y.clone() {
                    let (first, end) = row_taps[z * g.grid[1] + y];
                    // Only a single block of channels has its taps in one piece.
                    let whole = g.block_channels() == g.c;
                    let (first, end) = if whole { (first * g.c, end * g.c) } else { (0, g.k()) };
                    let steps = first..end.max(first);
                    let line = w.line(z - block.z.start, y - block.y.start);
                    let put = |d: usize, o: usize| g.start[d] + o * g.spread[d];
                    let to = (put(0, z) * g.target[1] + put(1, y)) * g.target[2] + put(2, 0);
                    // SAFETY: the row lies within the result and the window; tiles are apart.
                    unsafe {
                        let from = self.window.add(n * image + line);
                        let to = self.target.at(plane * g.target_plane() + to);
                        self.row::<V>(steps, from, to);
                    }
                }
            }
        }
    }
}

impl<T: Real> Rows<'_, T> {
    #[inline(always)]
    unsafe fn row<V: Vector<Elem = T>>(&self, steps: Range<usize>, from: *const T, to: *mut T) {
        let (width, spread) = (self.place.g.grid[2], self.place.g.spread[2]);
        let (offsets, weights) = (&self.offsets[steps.clone()], &self.weights[steps]);
        let one = V::LANES;
        let mut x = 0;
        // SAFETY: `width` points; the last part may read, but not write, beyond them.
        unsafe {
            while x < width {
                let left = width - x;
                let (from, to) = (from.add(x), to.add(x * spread));
                x += if left >= 8 * one {
                    self.part::<V, 8>(offsets, weights, from, to, 8 * one, spread)
                } else if left >= 4 * one {
                    self.part::<V, 4>(offsets, weights, from, to, 4 * one, spread)
                } else if left > 2 * one {
                    self.part::<V, 3>(offsets, weights, from, to, left.min(3 * one), spread)
                } else {
                    self.part::<V, 2>(offsets, weights, from, to, left.min(2 * one), spread)
                };
            }
        }
    }

    /// `N` vectors, of which `n` lanes are written.
    #[inline(always)]
    unsafe fn part<V: Vector<Elem = T>, const N: usize>(
        &self,
        offsets: &[usize],
        weights: &[T],
        from: *const T,
        to: *mut T,
        n: usize,
        spread: usize,
    ) -> usize {
        let mut sums = [V::splat(self.bias); N];
        // SAFETY: the caller's promise; the array has room for all lanes.
        unsafe {
            for (&o, &w) in offsets.iter().zip(weights) {
                let (from, w) = (from.add(o), V::splat(w));
                for (l, sum) in sums.iter_mut().enumerate() {
                    *sum = V::fma(V::load(from.add(l * V::LANES)), w, *sum);
                }
            }
            if n == N * V::LANES && spread == 1 {
                for (l, sum) in sums.iter().enumerate() {
                    sum.store(to.add(l * V::LANES));
                }
            } else {
                let mut edge = [T::ZERO; 64];
                for (l, sum) in sums.iter().enumerate() {
                    sum.store(edge.as_mut_ptr().add(l * V::LANES));
                }
                for (l, &sum) in edge[..n].iter().enumerate() {
                    *to.add(l * spread) = sum;
                }
            }
        }
        n
    }
}

/// Weight gradients of a block for one result channel: dot products of rows.
pub struct Dots<'a, T> {
    /// Where each step reads.
    pub offsets: &'a [usize],
    /// The window of the block.
    pub window: *const T,
    /// Where in the window each row of the block begins.
    pub runs: &'a [usize],
    /// The output gradient of each of these rows.
    pub gy: &'a [&'a [T]],
    /// Where each step's sum goes, and how far they are apart.
    pub to: (*mut T, usize),
    /// Whether to add to what is there.
    pub add: bool,
}

/// Steps that share the reading of the output gradient.
const STEPS: usize = 4;
impl<T: Real> Lanes<T> for Dots<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) {
        let k = self.offsets.len();
        for s in (0..k / STEPS * STEPS).step_by(STEPS) {
            // SAFETY: the window holds what the steps read.
            unsafe { self.steps::<V, STEPS>(s) };
        }
        for s in k / STEPS * STEPS..k {
            // SAFETY: as above.
            unsafe { self.steps::<V, 1>(s) };
        }
    }
}

impl<T: Real> Dots<'_, T> {
    #[inline(always)]
    unsafe fn steps<V: Vector<Elem = T>, const N: usize>(&self, first: usize) {
        let mut sums = [[V::zero(); 2]; N];
        let mut ends = [T::ZERO; N];
        // SAFETY: rows of the window have as many elements as those of the gradient.
        unsafe {
            for (&run, gy) in self.runs.iter().zip(self.gy) {
                let from: [*const T; N] = std::array::from_fn(|i| {
                    self.window.wrapping_add(run + self.offsets[first + i])
                });
                let mut x = 0;
                while x + 2 * V::LANES <= gy.len() {
                    let right = |l: usize| V::load(gy.as_ptr().add(x + l * V::LANES));
                    let right = [right(0), right(1)];
                    for (from, sums) in from.iter().zip(&mut sums) {
                        for (l, sum) in sums.iter_mut().enumerate() {
                            let left = V::load(from.add(x + l * V::LANES));
                            *sum = V::fma(left, right[l], *sum);
                        }
                    }
                    x += 2 * V::LANES;
                }
                if x + V::LANES <= gy.len() {
                    let right = V::load(gy.as_ptr().add(x));
                    for i in 0..N {
                        sums[i][0] = V::fma(V::load(from[i].add(x)), right, sums[i][0]);
                    }
                    x += V::LANES;
                }
                for (x, &y) in gy.iter().enumerate().skip(x) {
                    for i in 0..N {
                        ends[i] += *from[i].add(x) * y;
                    }
                }
            }
            for i in 0..N {
                let sum = V::add(sums[i][0], sums[i][1]).total() + ends[i];
                let to = self.to.0.add((first + i) * self.to.1);
                *to = if self.add { *to + sum } else { sum };
            }
        }
    }
}

/// The rows of the output gradient of one channel in a block, in the order of the window's rows.
pub fn rows<'a, T>(g: &Gather, block: &Block, channel: usize, gy: &'a [T], to: &mut Vec<&'a [T]>) {
    to.clear();
    let [d, h, w] = g.grid;
    for n in block.images.clone() {
        for z in block.z.clone() {
            for y in block.y.clone() {
                let plane = n * g.groups * g.m + channel;
                to.push(&gy[((plane * d + z) * h + y) * w..][..w]);
            }
        }
    }
}

/// Where in a window each row of one image of the block begins.
pub fn starts<'a>(w: &'a Window, block: &Block) -> impl Iterator<Item = usize> + use<'a> {
    let (planes, rows) = (block.z.len(), block.y.len());
    (0..planes).flat_map(move |z| (0..rows).map(move |y| w.line(z, y)))
}
