//! Blocks of the grid that one thread computes at a time, and the copies of what they read.

use super::gather::{Gather, Window};
use crate::backend::cpu::gemm::micro::Real;
use std::ops::Range;

/// Elements that may be read past the end of a window: a vector load of a short row's last part.
pub const SLACK: usize = 16;

/// Images `images`, planes `z` and rows `y` of the grid; rows are whole.
#[derive(Clone, Debug)]
pub struct Block {
    /// Images.
    pub images: Range<usize>,
    /// Planes of the grid.
    pub z: Range<usize>,
    /// Rows of the grid.
    pub y: Range<usize>,
}

/// How the grid is cut into blocks; by the sizes alone.
#[derive(Clone, Copy, Debug)]
pub struct Blocks {
    batch: usize,
    grid: [usize; 3],
    /// Images, planes, rows of a block.
    size: [usize; 3],
    counts: [usize; 3],
}

impl Blocks {
    /// Blocks of about `points` points whose windows have at most `room` elements; more and
    /// smaller ones where there would be fewer than `least`.
    pub fn new(g: &Gather, points: usize, room: usize, least: usize) -> Blocks {
        let [d, h, w] = g.grid;
        let fits = |z: usize, y: usize| g.c * g.window([z, y, w]).channel <= room;
        let even = |n: usize, size: usize| n.div_ceil(n.div_ceil(size.max(1)).max(1)).max(1);
        let mut size = [1, d, h];
        if g.points() < points && fits(d, h) {
            let window = (g.c * g.window([d, h, w]).channel).max(1);
            let images = (points / g.points().max(1)).min(room / window).max(1);
            size[0] = even(g.batch, images.min(g.batch.div_ceil(least).max(1)));
        } else {
            let row = w.max(1);
            let small = |z: usize, y: usize| fits(z, y) && z * y * row <= points.max(row);
            while size[1] > 1 && !small(size[1], h) {
                size[1] = even(d, size[1] - 1).min(size[1] - 1);
            }
            while size[2] > 1 && !small(size[1], size[2]) {
                size[2] = even(h, size[2] - 1).min(size[2] - 1);
            }
        }
        let counts = |s: [usize; 3]| {
            [g.batch.div_ceil(s[0]), d.div_ceil(s[1].max(1)), h.div_ceil(s[2].max(1))]
        };
        let few = |s: [usize; 3]| counts(s).iter().product::<usize>() < least;
        // A single row is not cut.
        while few(size) && size[1] * size[2] > 1 && size[2] * w >= 128 && size[0] == 1 {
            if size[1] > 1 {
                size[1] = size[1].div_ceil(2);
            } else {
                size[2] = size[2].div_ceil(2);
            }
        }
        Blocks { batch: g.batch, grid: g.grid, size, counts: counts(size) }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.counts.iter().product()
    }

    /// Planes, rows and columns of the largest block.
    pub fn shape(&self) -> [usize; 3] {
        [self.size[1], self.size[2], self.grid[2]]
    }

    /// Images of the largest block.
    pub fn images(&self) -> usize {
        self.size[0]
    }

    /// Where the last point of `block` is in a window, from the first.
    pub fn last_point(g: &Gather, w: &Window, block: &Block, image: usize) -> usize {
        let [z, y] = [block.z.len() - 1, block.y.len() - 1];
        let line = z * g.step[0] * w.size[1] + y * g.step[1];
        (block.images.len() - 1) * image + line * w.row + g.grid[2] - 1
    }

    /// The block with index `i`.
    pub fn get(&self, i: usize) -> Block {
        let [_, nz, ny] = self.counts;
        let cut = |i: usize, size: usize, n: usize| i * size..((i + 1) * size).min(n);
        Block {
            images: cut(i / (nz * ny), self.size[0], self.batch),
            z: cut(i / ny % nz, self.size[1], self.grid[0]),
            y: cut(i % ny, self.size[2], self.grid[1]),
        }
    }
}

/// Copies what `block` reads of group `group` into `to`, padded with zeros.
///
/// # Safety
/// `source` is the whole tensor; `to` has room for the windows of all images and [`SLACK`].
pub unsafe fn copy_window<T: Real>(
    g: &Gather,
    w: &Window,
    block: &Block,
    group: usize,
    source: *const T,
    to: *mut T,
) {
    let [depth, height, width] = g.source;
    let step = g.step[2];
    // Columns of the window that lie within the source.
    let first = (-w.low[2]).clamp(0, w.size[2] as isize) as usize;
    let last = (width as isize - w.low[2]).clamp(first as isize, w.size[2] as isize) as usize;
    let mut row = to;
    for image in block.images.clone() {
        for c in 0..g.c {
            let channel = (image * g.groups + group) * g.c + c;
            // SAFETY: rows within the source; the window has room for every row.
            unsafe {
                let plane = source.add(channel * g.source_plane());
                let mut row = row;
                for z in 0..w.size[0] {
                    let sz = (block.z.start * g.step[0] + z) as isize + w.low[0];
                    for y in 0..w.size[1] {
                        let sy = (block.y.start * g.step[1] + y) as isize + w.low[1];
                        if w.skip(1, y) || w.skip(0, z) {
                            row = row.add(w.row);
                            continue;
                        }
                        let inside =
                            (0..depth as isize).contains(&sz) && (0..height as isize).contains(&sy);
                        if !inside || first == last {
                            std::slice::from_raw_parts_mut(row, w.row).fill(T::ZERO);
                        } else {
                            let line = (sz as usize * height + sy as usize) * width;
                            let from = (line + first) as isize + w.low[2];
                            copy_row(plane.offset(from), (first, last), step, w, row);
                        }
                        row = row.add(w.row);
                    }
                }
            }
            // SAFETY: channels of the window follow each other; what is left of this one and
            // the slack after the last one are within the caller's room.
            unsafe {
                let used = w.size[0] * w.size[1] * w.row;
                let rest = w.channel - used + SLACK;
                std::slice::from_raw_parts_mut(row.add(used), rest).fill(T::ZERO);
                row = row.add(w.channel);
            }
        }
    }
}

/// Zeros at either end of a row that are written at once.
const EDGE: usize = 8;

/// One row: zeros, the columns `first..last`, zeros; split by phases of the stride.
///
/// # Safety
/// `from` has `last - first` elements, `to` a row of the window.
#[inline]
unsafe fn copy_row<T: Real>(
    from: *const T,
    (first, last): (usize, usize),
    step: usize,
    w: &Window,
    to: *mut T,
) {
    // SAFETY: the caller's promise.
    unsafe {
        let row = std::slice::from_raw_parts_mut(to, w.row);
        let from = std::slice::from_raw_parts(from, last - first);
        if step == 1 {
            if first <= EDGE && w.row - last <= EDGE && w.row >= EDGE {
                // Stores of a fixed size are cheaper than filling exactly.
                to.cast::<[T; EDGE]>().write_unaligned([T::ZERO; EDGE]);
                to.add(w.row - EDGE).cast::<[T; EDGE]>().write_unaligned([T::ZERO; EDGE]);
            } else {
                row[..first].fill(T::ZERO);
                row[last..].fill(T::ZERO);
            }
            row[first..last].copy_from_slice(from);
            return;
        }
        for p in (0..step).filter(|&p| !w.skip(2, p)) {
            // The first column not before `first` with this phase, and how many there are.
            let skip = (p + step - first % step) % step;
            let to = &mut row[p * w.phase..][..w.phase];
            let lead = ((first + skip) / step).min(w.phase);
            let count = (last - first).saturating_sub(skip).div_ceil(step).min(w.phase - lead);
            to[..lead].fill(T::ZERO);
            to[lead + count..].fill(T::ZERO);
            let to = &mut to[lead..lead + count];
            if step == 2 && count > 0 {
                let from = &from[skip..];
                for (to, pair) in to.iter_mut().zip(from.chunks_exact(2)) {
                    *to = pair[0];
                }
                to[count - 1] = from[2 * (count - 1)];
            } else {
                for (to, &x) in to.iter_mut().zip(from.iter().skip(skip).step_by(step)) {
                    *to = x;
                }
            }
        }
    }
}
