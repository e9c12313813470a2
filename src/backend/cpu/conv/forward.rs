//! The forward pass, and the driver of every sum of shifted copies.

use super::boxes::{Block, Blocks, SLACK};
use super::copy::copy_window;
use super::gather::Gather;
use super::panel::Product;
use super::points::Place;
use super::weights::{Source, Weights};
use super::window::Window;
use super::{ConvGeometry, thin, winograd};
use crate::backend::cpu::gemm::micro::{Real, rows_at};
use crate::backend::cpu::gemm::scratch;
use crate::backend::cpu::parallel::{self, Shared};
use std::ops::Range;

/// Points of a block; enough to use the packed weights often.
const POINTS: usize = 1024;
/// Elements of a block's window where it is copied: a third of a second-level cache in `f32`.
const ROOM: usize = 96 * 1024;
/// Rows of the weights that a tile should have at least, where there are as many.
const ROWS: usize = 96;
/// Tiles that blocks and a few cuts through the rows should make, where there are as many.
const LEAST: usize = 2;
/// Points up to which weights are used too seldom to be packed: ResNet-50 of one image took 211 ms
/// with all of them packed, and takes 110 (one thread, AMD EPYC, Zen 4).
const FEW: usize = 256;

/// `y = conv(x, w) + bias`.
///
/// # Panics
/// Where a slice does not have the length that `g` says: a defect of the caller.
pub fn forward<T: Real>(g: &ConvGeometry, x: &[T], w: &[T], bias: Option<&[T]>, y: &mut [T]) {
    g.check(x.len(), w.len(), y.len());
    assert!(bias.is_none_or(|b| b.len() == g.out_channels), "[conv] length of the bias");
    if winograd::forward(g, x, w, bias, y) {
        return;
    }
    let gather = Gather::forward(g);
    let k = gather.k();
    if k == 0 {
        // No input channels: the sums are empty.
        let plane = g.out_plane().max(1);
        for (i, plane) in y.chunks_exact_mut(plane).enumerate() {
            plane.fill(bias.map_or(T::ZERO, |b| b[i % g.out_channels]));
        }
        return;
    }
    let steps = gather.in_row().collect();
    let plain = g.batch * gather.points() <= FEW;
    let row = gather.c * gather.kernel;
    run(&gather, x, &Source { w, row_at: |r| r * row, steps, plain }, bias, y);
}

/// Computes the whole of a [`Gather`]. Points that the grid does not have are left.
pub fn run<T: Real>(
    g: &Gather,
    source: &[T],
    weights: &Source<'_, T, impl Fn(usize) -> usize + Sync>,
    bias: Option<&[T]>,
    out: &mut [T],
) {
    let (m, k) = (g.m, g.k());
    if g.batch == 0 || g.points() == 0 || m == 0 {
        return;
    }
    if m <= thin::MOST {
        return thin::run(g, source, weights, bias, out);
    }
    // Many rows are cut before the blocks get small.
    let rows = (m / ROWS).clamp(1, 4);
    // Blocks depend on the sizes alone: which taps read only padding, and are left out, depends on
    // the points of a panel. Where they are too few to keep all threads busy, rows are cut as well.
    let threads = if parallel::width() == 1 { 1 } else { 2 * parallel::width() };
    let in_place = g.whole_source();
    let room = if in_place.is_some() { usize::MAX } else { ROOM };
    let blocks = Blocks::new(g, POINTS, room, LEAST.div_ceil(g.groups * rows));
    let window = g.window(blocks.shape());
    let parts = row_parts(m, threads.div_ceil(blocks.len() * g.groups));
    let kc = g.block_channels() * g.taps.len();
    let target = Shared::new(out.as_mut_ptr());
    let taps = weights.plain.then_some((&g.ids[..], g.kernel));
    scratch::with(if weights.plain { 0 } else { g.groups * m * k }, |packed: *mut T| {
        let packed = Shared::new(if weights.plain {
            assert_eq!(
                weights.w.len(),
                g.groups * m * g.c * g.kernel,
                "[conv] length of the weight"
            );
            weights.w.as_ptr().cast_mut()
        } else {
            // SAFETY: there is room for all weights.
            unsafe { weights.pack(g.groups, m, kc, Shared::new(packed)) };
            packed
        });
        let pass = Pass {
            g,
            source,
            blocks,
            offsets: g.offsets(&window),
            window,
            in_place: in_place.map(|w| (w, g.offsets(&w))),
            row_taps: g.row_taps(),
            kc,
        };
        let cuts = parts.len() - 1;
        parallel::for_each(g.groups * blocks.len() * cuts, |t| {
            let (t, part) = (t / cuts, t % cuts);
            let (group, block) = (t % g.groups, blocks.get(t / g.groups));
            let first = (block.images.start * g.groups + group) * m;
            // SAFETY: tiles write apart; the weights were packed before.
            unsafe {
                let out = target.at(first * g.target_plane());
                let bias = bias.map_or(std::ptr::null(), |b| b.as_ptr().add(group * m));
                let row = if weights.plain { g.c * g.kernel } else { k };
                let p = packed.at(group * m * row).cast_const();
                let weights = Weights { p, m, k, taps };
                pass.tile(group, &block, weights, parts[part]..parts[part + 1], (out, bias));
            }
        });
    });
}

/// What all tiles share.
struct Pass<'a, T> {
    g: &'a Gather,
    source: &'a [T],
    blocks: Blocks,
    window: Window,
    /// Where each step reads in the window.
    offsets: Vec<usize>,
    /// The same for the source itself, where it can be read in place.
    in_place: Option<(Window, Vec<usize>)>,
    row_taps: Vec<(usize, usize)>,
    /// Steps in a block of the packed weights.
    kc: usize,
}

impl<T: Real> Pass<'_, T> {
    /// One block for some rows of the weights.
    ///
    /// # Safety
    /// Weights, result and bias have the sizes of the pass; nobody else writes this part.
    unsafe fn tile(
        &self,
        group: usize,
        block: &Block,
        weights: Weights<'_, T>,
        rows: Range<usize>,
        (out, bias): (*mut T, *const T),
    ) {
        let (g, row_taps) = (self.g, &self.row_taps[..]);
        scratch::with((self.kc + 1) * T::NR, |panel| {
            let product = |w: &Window, offsets: &[usize], image, window, limit| {
                let place = &Place { g, w, block, image, row_taps };
                let reach = offsets.iter().max().map_or(0, |last| last + T::NR);
                let product =
                    Product { place, offsets, window, reach, limit, weights, out, bias, panel };
                // SAFETY: the caller's promise, and the window is one of the two below.
                unsafe { product.run(rows.clone()) }
            };
            if let Some((w, offsets)) = &self.in_place {
                let image = g.groups * g.c * w.channel;
                let first = block.images.start * image + group * g.c * w.channel;
                let origin = first + w.line(block.z.start, block.y.start);
                let from = &self.source[origin..];
                product(w, offsets, image, from.as_ptr(), Some(from.len()));
                return;
            }
            let (w, image) = (&self.window, g.c * self.window.channel);
            scratch::with(self.blocks.images() * image + SLACK, |copy| {
                // SAFETY: the copy has room for the window.
                unsafe { copy_window(g, w, block, (group, 0..g.c), self.source.as_ptr(), copy) };
                product(w, &self.offsets, image, copy.cast_const(), None);
            });
        });
    }
}

/// Cuts `m` rows into about `parts` parts of whole register tiles, and at least 8 tiles each.
fn row_parts(m: usize, parts: usize) -> Vec<usize> {
    let size = m.div_ceil(parts.max(1)).max(48);
    let mut cuts = vec![0];
    let mut row = 0;
    while row < m {
        row += rows_at(row, m);
        if row >= m || row - cuts[cuts.len() - 1] >= size {
            cuts.push(row);
        }
    }
    cuts
}
