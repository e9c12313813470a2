//! The points of a block in the order in which they are computed, a panel of lanes at a time.

use super::boxes::Block;
use super::gather::Gather;
use super::window::Window;

/// Most lanes of a panel.
pub const LANES: usize = 16;

/// A run of points in one panel that are neighbours in the window and in the result.
#[derive(Clone, Copy, Default)]
pub struct Stretch {
    /// First lane.
    pub lane: usize,
    /// Points.
    pub len: usize,
    /// Where the first point is in the window.
    pub from: usize,
    /// Where the first point is in the result, from the first channel of the block's first image.
    pub to: usize,
}

/// Some points of a block, at most as many as a register tile has columns.
#[derive(Default)]
pub struct Panel {
    runs: [Stretch; LANES],
    count: usize,
    /// How many points.
    pub lanes: usize,
    /// The taps that meet the source at any of the points: the first one, and past the last one.
    pub taps: (usize, usize),
}

impl Panel {
    /// The runs of the points.
    #[inline]
    pub fn runs(&self) -> &[Stretch] {
        &self.runs[..self.count]
    }

    /// Adds a run, or makes the last one longer.
    #[inline]
    fn push(&mut self, run: Stretch, spread: usize) {
        self.lanes += run.len;
        if let Some(r) = self.runs[..self.count].last_mut()
            && r.from + r.len == run.from
            && r.to + r.len * spread == run.to
        {
            r.len += run.len;
            return;
        }
        self.runs[self.count] = run;
        self.count += 1;
    }
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
pub struct Points<'a> {
    place: &'a Place<'a>,
    /// Image, plane, row and column of the next point, from the block's first.
    at: [usize; 4],
}

impl<'a> Points<'a> {
    /// From the first point on.
    pub fn new(place: &'a Place<'a>) -> Self {
        Points { place, at: [0; 4] }
    }

    /// The next panel of at most `lanes` points; of none after the last one.
    pub fn next(&mut self, lanes: usize, panel: &mut Panel) {
        let Place { g, w, block, image, row_taps } = self.place;
        let [nz, ny, nx] = [block.z.len(), block.y.len(), g.grid[2]];
        (panel.count, panel.lanes, panel.taps) = (0, 0, (usize::MAX, 0));
        // Rows that nearly fill a panel have one each: then there is nothing to pack, and the
        // taps beyond the edge are left out.
        let by_rows = nx < lanes && nx * 8 >= lanes * 7 && w.row != nx;
        while panel.lanes < lanes && self.at[0] < block.images.len() {
            let [n, z, y, x] = self.at;
            let len = (nx - x).min(lanes - panel.lanes);
            let from = n * image + w.line(z, y) + x;
            let (oz, oy) = (block.z.start + z, block.y.start + y);
            let put = |d: usize, o: usize| g.start[d] + o * g.spread[d];
            let line = (put(0, oz) * g.target[1] + put(1, oy)) * g.target[2];
            let to = n * g.groups * g.m * g.target_plane() + line + put(2, x);
            let (first, end) = row_taps[oz * g.grid[1] + oy];
            panel.taps = (panel.taps.0.min(first), panel.taps.1.max(end));
            panel.push(Stretch { lane: panel.lanes, len, from, to }, g.spread[2]);
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
    }
}
