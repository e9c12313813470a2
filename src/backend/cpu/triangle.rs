//! Triangles of matrices: one part kept, zeros in the other.

use super::parallel::{self, GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::{Dims, Layout};
use std::ops::Range;

/// The part of a matrix on one side of a diagonal, the diagonal included.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Below the diagonal, or above it.
    pub lower: bool,
    /// How far the diagonal is above the main one.
    pub diagonal: i64,
}

impl Part {
    /// The columns of row `row` that belong to it, of `cols`.
    pub fn columns(self, row: i64, cols: i64) -> Range<i64> {
        let edge = row.saturating_add(self.diagonal);
        if self.lower {
            0..edge.saturating_add(1).clamp(0, cols)
        } else {
            edge.clamp(0, cols)..cols
        }
    }

    /// The rows that have columns in it, of `rows` with `cols` columns.
    pub fn rows(self, rows: i64, cols: i64) -> Range<i64> {
        match self.lower {
            true => self.diagonal.saturating_neg().clamp(0, rows)..rows,
            false => 0..cols.saturating_sub(self.diagonal).clamp(0, rows),
        }
    }

    /// The number of places in it, of `rows` by `cols`.
    pub fn count(self, rows: i64, cols: i64) -> i128 {
        let all = i128::from(rows) * i128::from(cols);
        if !self.lower {
            let below = Part { lower: true, diagonal: self.diagonal.saturating_sub(1) };
            return all - below.count(rows, cols);
        }
        // Rows without a place, rows that grow by one place, and whole rows.
        let first = self.rows(rows, cols).start;
        let whole = cols.saturating_sub(self.diagonal).saturating_sub(1).clamp(first, rows);
        let growing = i128::from(whole - first);
        let least = i128::from(first) + i128::from(self.diagonal) + 1;
        growing * least + growing * (growing - 1) / 2 + i128::from(rows - whole) * i128::from(cols)
    }
}

/// `y = x` in the part, zero elsewhere, for the matrices in the last two dimensions. Where both
/// are one memory only the zeros are written. The operands have one shape and one dtype.
pub fn keep(part: Part, x: &Operand, y: &Operand) {
    match y.dtype.size() {
        1 => run::<u8>(part, x, y),
        2 => run::<u16>(part, x, y),
        4 => run::<u32>(part, x, y),
        _ => run::<u64>(part, x, y),
    }
}

/// The layout of the leading dimensions, and the strides of rows and columns.
fn split(l: &Layout) -> (Layout, isize, isize) {
    let n = l.ndim() - 2;
    let lead = Layout {
        shape: Dims::from_slice(&l.shape[..n]),
        strides: Dims::from_slice(&l.strides[..n]),
        offset: 0,
    };
    (lead, l.strides[n] as isize, l.strides[n + 1] as isize)
}

fn run<T: Copy + Default + Send + Sync>(part: Part, x: &Operand, y: &Operand) {
    let shape = &y.layout.shape;
    let (rows, cols) = (shape[shape.len() - 2], shape[shape.len() - 1]);
    let ((lead_y, yr, yc), (lead_x, xr, xc)) = (split(y.layout), split(x.layout));
    let plan = Plan::new(&lead_y.shape, &[&lead_y, &lead_x]);
    if rows == 0 || cols == 0 || plan.is_empty() {
        return;
    }
    let same = x.ptr == y.ptr && x.layout == y.layout;
    let (to, from) = (Shared::new(y.ptr), Shared::new(x.ptr));
    let size = std::mem::size_of::<T>() as isize;
    let tile = GRAIN.div_ceil(cols as usize);
    parallel::for_tiles(plan.len() * rows as usize, tile, |range| {
        for i in range {
            let (matrix, row) = (i / rows as usize, (i % rows as usize) as isize);
            let kept = part.columns(row as i64, cols);
            plan.pieces(matrix..matrix + 1, |at, _| {
                // SAFETY: offset 0 only fetches the pointers.
                let (y, x) = unsafe { (to.at(0), from.at(0)) };
                let y = y.wrapping_offset((at[0] as isize + row * yr) * size).cast::<T>();
                let x = x.wrapping_offset((at[1] as isize + row * xr) * size).cast::<T>();
                // SAFETY: the row is within both operands, and rows of `y` are apart.
                unsafe {
                    if !same {
                        line(x, xc, y, yc, &kept);
                    }
                    zero(y, yc, 0..kept.start);
                    zero(y, yc, kept.end..cols);
                }
            });
        }
    });
}

/// Copies some columns of a row.
///
/// # Safety
/// The columns lie within both rows.
unsafe fn line<T: Copy>(x: *const T, xc: isize, y: *mut T, yc: isize, columns: &Range<i64>) {
    let (first, n) = (columns.start as isize, (columns.end - columns.start) as usize);
    // SAFETY: the caller's promise.
    unsafe {
        if (xc, yc) == (1, 1) {
            let bytes = n * std::mem::size_of::<T>();
            let (x, y) = (x.offset(first).cast::<u8>(), y.offset(first).cast::<u8>());
            return std::ptr::copy_nonoverlapping(x, y, bytes);
        }
        for c in first..first + n as isize {
            y.offset(c * yc).write_unaligned(x.offset(c * xc).read_unaligned());
        }
    }
}

/// Writes zeros to some columns of a row.
///
/// # Safety
/// The columns lie within the row.
unsafe fn zero<T: Copy + Default>(y: *mut T, yc: isize, columns: Range<i64>) {
    // SAFETY: the caller's promise; no bits set is zero for every dtype.
    unsafe {
        if yc == 1 {
            let bytes = (columns.end - columns.start) as usize * std::mem::size_of::<T>();
            return y.offset(columns.start as isize).cast::<u8>().write_bytes(0, bytes);
        }
        for c in columns {
            y.offset(c as isize * yc).write_unaligned(T::default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_meet_in_the_diagonal() {
        for diagonal in [i64::MIN, -9, -1, 0, 2, 9, i64::MAX] {
            for row in 0..4 {
                let lower = Part { lower: true, diagonal }.columns(row, 5);
                let upper = Part { lower: false, diagonal }.columns(row, 5);
                let edge = i128::from(row) + i128::from(diagonal);
                assert!(lower.clone().all(|c| i128::from(c) <= edge));
                assert!(upper.clone().all(|c| i128::from(c) >= edge));
                let shared = i64::from((0..5).contains(&edge));
                assert_eq!(lower.clone().count() + upper.clone().count(), 5 + shared as usize);
            }
            for lower in [true, false] {
                let part = Part { lower, diagonal };
                for (rows, cols) in [(4, 5), (5, 3), (1, 1), (0, 4), (4, 0)] {
                    let sizes = (0..rows).map(|r| part.columns(r, cols).count());
                    assert_eq!(part.count(rows, cols), sizes.clone().sum::<usize>() as i128);
                    let full = part.rows(rows, cols);
                    let n = full.clone().map(|r| part.columns(r, cols).count()).sum::<usize>();
                    assert_eq!(n, sizes.sum::<usize>());
                }
            }
        }
    }
}
