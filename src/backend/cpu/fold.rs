//! Sliding blocks of planes as columns, and columns summed into planes.

use super::parallel::{self, GRAIN, Shared};
use crate::base::Element;
use std::ops::{AddAssign, Range};

/// How blocks slide over a plane.
#[derive(Clone, Copy, Debug)]
pub struct Blocks {
    /// The sizes of a plane.
    pub plane: [usize; 2],
    /// The numbers of blocks.
    pub blocks: [usize; 2],
    /// The sizes of a block.
    pub kernel: [usize; 2],
    /// Places between the elements of a block.
    pub dilation: [usize; 2],
    /// Zeros around the plane.
    pub padding: [usize; 2],
    /// Places from one block to the next.
    pub stride: [usize; 2],
}

impl Blocks {
    fn planes(&self) -> usize {
        self.plane[0] * self.plane[1]
    }

    fn columns(&self) -> usize {
        self.blocks.iter().chain(&self.kernel).product()
    }

    /// The blocks along dimension `d` whose element `k` lies in the plane, and where that of the
    /// first one is.
    fn inside(&self, d: usize, k: usize) -> (Range<usize>, usize) {
        let (shift, stride) = (k * self.dilation[d], self.stride[d]);
        let first = self.padding[d].saturating_sub(shift).div_ceil(stride);
        let room = (self.plane[d] + self.padding[d]).saturating_sub(shift);
        let end = room.div_ceil(stride).min(self.blocks[d]);
        let first = first.min(end);
        (first..end, (first * stride + shift).saturating_sub(self.padding[d]))
    }

    /// Calls `f` for every row of columns: which, the blocks that lie in the plane, and where the
    /// element of the first one is; `None` where the row lies outside.
    fn rows(&self, mut f: impl FnMut(usize, Option<(Range<usize>, usize)>)) {
        let mut row = 0;
        for i in 0..self.kernel[0] {
            let (rows, first) = self.inside(0, i);
            for j in 0..self.kernel[1] {
                let (columns, left) = self.inside(1, j);
                for y in 0..self.blocks[0] {
                    let at = rows.contains(&y).then(|| {
                        let line = first + (y - rows.start) * self.stride[0];
                        (columns.clone(), line * self.plane[1] + left)
                    });
                    f(row, at);
                    row += 1;
                }
            }
        }
    }

    fn each<T: Element>(
        &self,
        planes: usize,
        [from, to]: [usize; 2],
        x: &[T],
        y: &mut [T],
        f: impl Fn(&[T], &mut [T]) + Sync,
    ) {
        assert_eq!([x.len(), y.len()], [planes * from, planes * to], "[fold] lengths");
        let out = Shared::new(y.as_mut_ptr());
        parallel::for_tiles(planes, GRAIN.div_ceil((from + to).max(1)), |range| {
            for p in range {
                // SAFETY: planes are apart.
                let y = unsafe { out.slice(p * to..(p + 1) * to) };
                f(&x[p * from..(p + 1) * from], y);
            }
        });
    }

    /// The blocks of each plane: for each element of a block, that of all blocks.
    pub fn unfold<T: Element>(&self, planes: usize, x: &[T], y: &mut [T]) {
        let (width, stride) = (self.blocks[1], self.stride[1]);
        self.each(planes, [self.planes(), self.columns()], x, y, |x, y| {
            self.rows(|row, at| {
                let y = &mut y[row * width..(row + 1) * width];
                let Some((range, at)) = at.filter(|a| !a.0.is_empty()) else {
                    return y.fill(T::default());
                };
                y[..range.start].fill(T::default());
                y[range.end..].fill(T::default());
                let y = &mut y[range];
                match stride {
                    1 => y.copy_from_slice(&x[at..at + y.len()]),
                    _ => {
                        y.iter_mut().zip(x[at..].iter().step_by(stride)).for_each(|(y, &x)| *y = x)
                    }
                }
            });
        });
    }

    /// The adjoint of [`Self::unfold`]: the sum of what blocks have in each place.
    pub fn fold<T: Element + AddAssign>(&self, planes: usize, x: &[T], y: &mut [T]) {
        let (width, stride) = (self.blocks[1], self.stride[1]);
        self.each(planes, [self.columns(), self.planes()], x, y, |x, y| {
            y.fill(T::default());
            self.rows(|row, at| {
                let Some((range, at)) = at.filter(|a| !a.0.is_empty()) else { return };
                let x = &x[row * width..(row + 1) * width][range];
                y[at..].iter_mut().step_by(stride).zip(x).for_each(|(y, &x)| *y += x);
            });
        });
    }
}
