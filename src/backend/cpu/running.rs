//! Running extremes along a dimension and where they are. NaN wins and stays; of equal elements
//! the last one counts.

use super::cast::{BLOCK, Kind};
use super::extreme::Rank;
use super::index::tiled;
use super::parallel::{GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;

/// A scan along one dimension. The layouts leave that dimension out and have one shape.
pub struct Running<'a> {
    /// Whether the largest elements are looked for.
    pub max: bool,
    /// The elements.
    pub x: Operand<'a>,
    /// The size of the dimension.
    pub count: usize,
    /// Elements between neighbours along it: of `x`, and of the outputs.
    pub steps: [i64; 2],
    /// Where the elements go, laid out as `indices`, with the dtype of `x`.
    pub values: Operand<'a>,
    /// Where the indices go, as i64.
    pub indices: Operand<'a>,
}

/// Scans all lines.
pub fn running(r: &Running) {
    match (Kind::of(r.x.dtype), r.max) {
        (Kind::F32, true) => typed::<f32, true>(r),
        (Kind::F32, false) => typed::<f32, false>(r),
        (Kind::F64, true) => typed::<f64, true>(r),
        (Kind::F64, false) => typed::<f64, false>(r),
        (Kind::I64, true) => typed::<i64, true>(r),
        (Kind::I64, false) => typed::<i64, false>(r),
    }
}

fn typed<T: Rank, const MAX: bool>(r: &Running) {
    let plan = Plan::new(&r.indices.layout.shape, &[r.indices.layout, r.x.layout]);
    let (so, sx) = (plan.inner(0), plan.inner(1));
    let (x, values) = (Shared::new(r.x.ptr), Shared::new(r.values.ptr));
    let out = Shared::new(r.indices.ptr.cast::<i64>());
    let esize = r.x.dtype.size() as i64;
    if r.count == 0 {
        return;
    }
    tiled(plan.len(), (GRAIN / r.count).max(1), |range| {
        plan.pieces(range, |p, n| {
            // Bundles of lines, row by row, where lines are neighbours in memory.
            let across = so.abs() < r.steps[1].abs();
            let width = if across { BLOCK.min(n) } else { 1 };
            for first in (0..n).step_by(width) {
                let m = width.min(n - first);
                let (o, i) = (p[0] + first as i64 * so, p[1] + first as i64 * sx);
                // SAFETY: the plan and the steps stay within the operands; lines of the outputs
                // belong to one walker.
                unsafe {
                    let bundle = Bundle {
                        x: x.at(0).offset((i * esize) as isize).cast_const(),
                        values: values.at(0).offset((o * esize) as isize),
                        indices: out.at(0).offset(o as isize),
                        strides: [sx, so],
                        lines: m,
                    };
                    match across {
                        true => bundle.scan::<T, MAX>(r),
                        false => bundle.along::<T, MAX>(r),
                    }
                }
            }
        });
    });
}

/// Neighbouring lines.
struct Bundle {
    x: *const u8,
    values: *mut u8,
    indices: *mut i64,
    strides: [i64; 2],
    lines: usize,
}

impl Bundle {
    /// A single line, block by block.
    ///
    /// # Safety
    /// The line lies within the operands.
    unsafe fn along<T: Rank, const MAX: bool>(&self, r: &Running) {
        let (load, store) = (T::loader(r.x.dtype), T::storer(r.values.dtype));
        let esize = r.x.dtype.size() as i64;
        let mut block = [T::default(); BLOCK];
        let mut best = (T::default(), 0);
        for first in (0..r.count).step_by(BLOCK) {
            let n = BLOCK.min(r.count - first);
            let (x, o) = (first as i64 * r.steps[0], first as i64 * r.steps[1]);
            // SAFETY: the caller vouches for the line; the buffer holds a block.
            unsafe {
                let x = self.x.offset((x * esize) as isize);
                load(x, r.steps[0] as isize, n, block.as_mut_ptr());
                for (k, v) in (first as i64..).zip(&mut block[..n]) {
                    // As good as the one before: not beaten by it.
                    if k == 0 || !best.0.beats::<MAX>(*v) {
                        best = (*v, k);
                    }
                    *v = best.0;
                    *self.indices.offset((k * r.steps[1]) as isize) = best.1;
                }
                let y = self.values.offset((o * esize) as isize);
                store(block.as_ptr(), n, y, r.steps[1] as isize);
            }
        }
    }

    /// # Safety
    /// The lines lie within the operands.
    unsafe fn scan<T: Rank, const MAX: bool>(&self, r: &Running) {
        let (load, store) = (T::loader(r.x.dtype), T::storer(r.values.dtype));
        let esize = r.x.dtype.size() as i64;
        let n = self.lines;
        let (mut best, mut row) = ([T::default(); BLOCK], [T::default(); BLOCK]);
        let mut at = [0i64; BLOCK];
        for k in 0..r.count as i64 {
            let to = if k == 0 { &mut best } else { &mut row };
            // SAFETY: the caller vouches for the lines; buffers hold a block.
            unsafe {
                let x = self.x.offset((k * r.steps[0] * esize) as isize);
                load(x, self.strides[0] as isize, n, to.as_mut_ptr());
            }
            if k > 0 {
                for ((b, a), &v) in best[..n].iter_mut().zip(&mut at[..n]).zip(&row[..n]) {
                    // As good as the one before: not beaten by it.
                    let wins = !b.beats::<MAX>(v);
                    *b = if wins { v } else { *b };
                    *a = if wins { k } else { *a };
                }
            }
            // SAFETY: as above.
            unsafe {
                let o = k * r.steps[1];
                let y = self.values.offset((o * esize) as isize);
                store(best.as_ptr(), n, y, self.strides[1] as isize);
                for (j, &i) in at[..n].iter().enumerate() {
                    *self.indices.offset((o + j as i64 * self.strides[1]) as isize) = i;
                }
            }
        }
    }
}
