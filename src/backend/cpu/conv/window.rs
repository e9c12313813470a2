//! The part of a source that a block of the grid reads, and how its copy is laid out.

/// Elements that a channel of a window is a multiple of: a cache line of `f32`.
const LINE: usize = 16;
/// Largest step of which only the elements that are read are kept.
const SPARSE: usize = 63;

/// One dimension of a window.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// Least offset of a tap.
    pub low: isize,
    /// Elements of the source from the first that is read to past the last.
    pub span: usize,
    /// Elements from one point of the grid to the next.
    step: usize,
    /// Bit `i` where a tap reads elements `i` modulo the step.
    used: u64,
}

impl Axis {
    /// For `points` points that read at the offsets `taps`.
    pub fn new(taps: impl Iterator<Item = isize> + Clone, step: usize, points: usize) -> Axis {
        let low = taps.clone().min().unwrap_or(0);
        let reach = taps.clone().max().unwrap_or(0) - low;
        let span = (points.max(1) - 1) * step + reach as usize + 1;
        let all = if step > SPARSE { u64::MAX } else { 0 };
        let used = taps.fold(all, |used, t| used | 1 << ((t - low) as usize % step).min(SPARSE));
        Axis { low, span, step, used }
    }

    /// Whether a tap reads elements at `i`.
    pub fn holds(&self, i: usize) -> bool {
        self.step > SPARSE || self.used >> (i % self.step) & 1 != 0
    }

    /// How many of the elements before `r` modulo the step are kept.
    pub fn rank(&self, r: usize) -> usize {
        if self.step > SPARSE { r } else { (self.used & ((1 << r) - 1)).count_ones() as usize }
    }

    /// Elements that are kept from one point to the next.
    fn kept(&self) -> usize {
        self.rank(self.step)
    }

    /// How many of the elements before `i` are kept.
    pub fn place(&self, i: usize) -> usize {
        i / self.step * self.kept() + self.rank(i % self.step)
    }
}

/// A copy is laid out `[image][channel][z][y][x mod step][x / step]`, so that neighbours of the grid
/// are neighbours in the copy whatever the stride. What no tap reads is left out.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// Planes, rows and columns.
    pub axes: [Axis; 3],
    /// Elements of one phase of a row.
    pub phase: usize,
    /// Elements of a row, all phases.
    pub row: usize,
    /// Rows of a plane.
    pub rows: usize,
    /// Elements of a channel.
    pub channel: usize,
}

impl Window {
    /// The layout of a copy.
    pub fn new(axes: [Axis; 3]) -> Window {
        let [depth, height, width] = axes;
        let phase = width.span.div_ceil(width.step);
        let (row, rows) = (phase * width.kept(), height.place(height.span));
        // An odd number of cache lines: channels that lie a power of two apart would all
        // compete for the same few places of the cache.
        let lines = (depth.place(depth.span) * rows * row).div_ceil(LINE);
        let channel = (lines + 1 - lines % 2) * LINE;
        Window { axes, phase, row, rows, channel }
    }

    /// Planes of `size` where they are, read with `step` elements from one point to the next, 1 in
    /// the last dimension.
    pub fn whole(size: [usize; 3], step: [usize; 3]) -> Window {
        let axis = |d| Axis { low: 0, span: size[d], step: step[d], used: u64::MAX };
        let [_, rows, row] = size;
        let axes = std::array::from_fn(axis);
        Window { axes, phase: row, row, rows, channel: size.iter().product() }
    }

    /// Where a point of the plane `z` and the row `y` of a block reads, but for its column.
    #[inline]
    pub fn line(&self, z: usize, y: usize) -> usize {
        let [depth, height, _] = &self.axes;
        (z * depth.kept() * self.rows + y * height.kept()) * self.row
    }

    /// Where a tap reads for the first point.
    pub fn tap(&self, tap: &[isize; 3]) -> usize {
        let [z, y, x]: [usize; 3] = std::array::from_fn(|d| (tap[d] - self.axes[d].low) as usize);
        let [depth, height, width] = &self.axes;
        let line = depth.place(z) * self.rows + height.place(y);
        line * self.row + width.rank(x % width.step) * self.phase + x / width.step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_read_is_kept() {
        // A tap of 1 x 1 and stride 2: every second row, and one phase of each.
        let axis = |n| Axis::new([0].into_iter(), 2, n);
        let w = Window::new([Axis::new([0].into_iter(), 1, 1), axis(4), axis(5)]);
        assert_eq!((w.rows, w.row, w.line(0, 3)), (4, 5, 15));
        // Three taps keep everything.
        let axis = |n| Axis::new([-1, 0, 1].into_iter(), 2, n);
        let w = Window::new([Axis::new([0].into_iter(), 1, 1), axis(4), axis(5)]);
        assert_eq!((w.rows, w.row, w.phase), (9, 12, 6));
        assert_eq!(w.tap(&[0, 0, 1]), 12 + 1);
        assert_eq!(w.tap(&[0, 1, 0]), 2 * 12 + 6);
    }
}
