//! A sum of shifted copies: the one shape that all passes of a convolution have.

use super::ConvGeometry;
use super::window::{Axis, Window};

/// Steps of the sum between two passes over the result: a packed panel then fits the first-level
/// cache.
const BLOCK: usize = 320;
/// For each image, group and point `o` of a grid:
/// `out[m][start + o * spread] = sum over c, t of weight[m][c][t] * source[c][o * step + taps[t]]`,
/// where what lies outside of the source is 0.
#[derive(Clone, Debug)]
pub struct Gather {
    /// Images.
    pub batch: usize,
    /// Groups of channels.
    pub groups: usize,
    /// Source channels in a group.
    pub c: usize,
    /// Result channels in a group.
    pub m: usize,
    /// Sizes of a plane of the source.
    pub source: [usize; 3],
    /// Sizes of the grid.
    pub grid: [usize; 3],
    /// Source elements from one point of the grid to the next.
    pub step: [usize; 3],
    /// Where in the source each tap reads for the first point of the grid.
    pub taps: Vec<[isize; 3]>,
    /// The number of each tap in the kernel.
    pub ids: Vec<usize>,
    /// Taps of the kernel.
    pub kernel: usize,
    /// Sizes of a plane of the result.
    pub target: [usize; 3],
    /// Where the first point of the grid lies in the result.
    pub start: [usize; 3],
    /// Result elements from one point of the grid to the next.
    pub spread: [usize; 3],
}

impl Gather {
    /// The forward pass of `g`.
    pub fn forward(g: &ConvGeometry) -> Gather {
        let at = |p: [usize; 3], d: usize| (p[d] * g.dilation[d]) as isize - g.padding[d] as isize;
        Gather {
            batch: g.batch,
            groups: g.groups,
            c: g.in_channels / g.groups,
            m: g.out_channels / g.groups,
            source: g.input,
            grid: g.output,
            step: g.stride,
            taps: g.kernel_points().map(|p| [at(p, 0), at(p, 1), at(p, 2)]).collect(),
            ids: (0..g.taps()).collect(),
            kernel: g.taps(),
            target: g.output,
            start: [0; 3],
            spread: [1; 3],
        }
        .met()
    }

    /// Without the taps that read nothing but padding, as those at the edge of the kernel do on
    /// images of few pixels.
    pub fn met(mut self) -> Gather {
        let meets = |t: &[isize; 3], d: usize| {
            let last = (self.grid[d].max(1) - 1) * self.step[d];
            let mut points = (0..=last).step_by(self.step[d]);
            points.any(|o| (0..self.source[d] as isize).contains(&(o as isize + t[d])))
        };
        let keep: Vec<bool> = self.taps.iter().map(|t| (0..3).all(|d| meets(t, d))).collect();
        let mut kept = keep.iter();
        self.taps.retain(|_| kept.next().is_some_and(|&k| k));
        let mut kept = keep.iter();
        self.ids.retain(|_| kept.next().is_some_and(|&k| k));
        self
    }

    /// Where the weight of each step is in a row `[channels, kernel]`.
    pub fn in_row(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps().into_iter().map(|(c, tap)| c * self.kernel + self.ids[tap])
    }

    /// Steps of the sum: pairs of a channel and a tap.
    pub fn k(&self) -> usize {
        self.c * self.taps.len()
    }

    /// Points of the grid.
    pub fn points(&self) -> usize {
        self.grid.iter().product()
    }

    /// Elements of a plane of the source.
    pub fn source_plane(&self) -> usize {
        self.source.iter().product()
    }

    /// Elements of a plane of the result.
    pub fn target_plane(&self) -> usize {
        self.target.iter().product()
    }

    /// The window of a block of `size` points.
    pub fn window(&self, size: [usize; 3]) -> Window {
        Window::new(std::array::from_fn(|d| {
            Axis::new(self.taps.iter().map(|t| t[d]), self.step[d], size[d])
        }))
    }

    /// For each row of the grid, planes first, the taps that meet the source there: from the
    /// first one to past the last one. The others would only add zeros.
    pub fn row_taps(&self) -> Vec<(usize, usize)> {
        let inside = |d: usize, o: usize, t: &[isize; 3]| {
            (0..self.source[d] as isize).contains(&((o * self.step[d]) as isize + t[d]))
        };
        let rows = (0..self.grid[0]).flat_map(|z| (0..self.grid[1]).map(move |y| (z, y)));
        rows.map(|(z, y)| {
            let meets = |t: &[isize; 3]| inside(0, z, t) && inside(1, y, t);
            let first = self.taps.iter().position(meets).unwrap_or(0);
            (first, self.taps.iter().rposition(meets).map_or(0, |last| last + 1))
        })
        .collect()
    }

    /// Channels of a block of steps.
    pub fn block_channels(&self) -> usize {
        let most = (BLOCK / self.taps.len().max(1)).clamp(1, self.c.max(1));
        self.c.div_ceil(self.c.div_ceil(most).max(1)).max(1)
    }

    /// The channel and the tap of each step of the sum. A block of channels follows the other;
    /// within one, steps go through the channels for one tap after the other, so that taps that
    /// do not meet the source are at the ends.
    pub fn steps(&self) -> Vec<(usize, usize)> {
        let mut steps = Vec::with_capacity(self.k());
        let size = self.block_channels();
        for start in (0..self.c).step_by(size) {
            let channels = start..(start + size).min(self.c);
            for t in 0..self.taps.len() {
                steps.extend(channels.clone().map(|c| (c, t)));
            }
        }
        steps
    }

    /// For each step of the sum, where in a window it reads for the first point.
    pub fn offsets(&self, w: &Window) -> Vec<usize> {
        let taps: Vec<usize> = self.taps.iter().map(|t| w.tap(t)).collect();
        self.steps().into_iter().map(|(c, t)| c * w.channel + taps[t]).collect()
    }

    /// The source itself seen as a window of one image, where no tap ever leaves it and rows
    /// need no splitting: then nothing has to be copied.
    pub fn whole_source(&self) -> Option<Window> {
        let fits = (0..3).all(|d| {
            let last = ((self.grid[d].max(1) - 1) * self.step[d]) as isize;
            let inside = |t: &[isize; 3]| t[d] >= 0 && last + t[d] < self.source[d] as isize;
            self.taps.iter().all(inside)
        });
        (fits && self.step[2] == 1).then(|| Window::whole(self.source, self.step))
    }
}
