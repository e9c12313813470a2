//! Blocks of the grid that one thread computes at a time.

use super::gather::Gather;
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
