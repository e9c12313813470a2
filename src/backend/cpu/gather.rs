//! `gather` and `scatter`: an index for every element, along one dimension.

use super::index::{self, Job, Join, Mode, tiled};
use super::parallel::{GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::Layout;

/// `y[.., i, ..] = x[.., index[.., i, ..], ..]`. The layouts of `x` and of the index have the
/// shape of `y`'s, that of `x` with stride 0 along the dimension, in which an index moves by
/// `step` elements of `x`. All indices are within bounds.
pub fn gather(x: &Operand, step: i64, index: (*const i64, &Layout), y: &Operand) {
    index::dispatch(Mode::Set, y.dtype, Gather { x, step, index, y });
}

struct Gather<'a> {
    x: &'a Operand<'a>,
    step: i64,
    index: (*const i64, &'a Layout),
    y: &'a Operand<'a>,
}

impl Job for Gather<'_> {
    fn run<T: Copy + Send + Sync, J: Join<T>>(self) {
        let Gather { x, step, index, y } = self;
        let plan = Plan::new(&y.layout.shape, &[y.layout, x.layout, index.1]);
        let (sy, sx, si) = (plan.inner(0), plan.inner(1), plan.inner(2));
        let (from, to) = (Shared::new(x.ptr.cast::<T>()), Shared::new(y.ptr.cast::<T>()));
        let indices = Shared::new(index.0.cast_mut());
        tiled(plan.len(), GRAIN, |range| {
            plan.pieces(range, |p, n| {
                // SAFETY: offset 0 only fetches the pointers; the plan stays within `y` and the
                // index, and every index leads to an element of `x`.
                unsafe {
                    let d = to.at(0).offset(p[0] as isize);
                    let s = from.at(0).offset(p[1] as isize);
                    let k = indices.at(0).offset(p[2] as isize);
                    for i in 0..n as i64 {
                        let from = *k.offset((i * si) as isize) * step + i * sx;
                        *d.offset((i * sy) as isize) = *s.offset(from as isize);
                    }
                }
            });
        });
    }
}

/// A scatter along one dimension of `count` entries. The layouts leave that dimension out and
/// have one shape; the `steps` are those of `x`, of the index and of `y` along it.
pub struct Scatter<'a> {
    /// What is written.
    pub x: Operand<'a>,
    /// Where to, within bounds.
    pub index: (*const i64, &'a Layout),
    /// What is written to.
    pub y: Operand<'a>,
    /// The number of indices along the dimension.
    pub count: usize,
    /// Elements between neighbours along the dimension: `x`, index, `y`.
    pub steps: [i64; 3],
}

/// Joins `x` into `y`, entries of one place in the order of the dimension.
pub fn scatter(mode: Mode, s: Scatter) {
    let dtype = s.y.dtype;
    index::dispatch(mode, dtype, s);
}

impl Job for Scatter<'_> {
    fn run<T: Copy + Send + Sync, J: Join<T>>(self) {
        // The order of the walk is that of the index, which is the one that is always dense.
        let plan = Plan::new(&self.y.layout.shape, &[self.index.1, self.y.layout, self.x.layout]);
        let (si, sy, sx) = (plan.inner(0), plan.inner(1), plan.inner(2));
        let (from, to) = (Shared::new(self.x.ptr.cast::<T>()), Shared::new(self.y.ptr.cast::<T>()));
        let indices = Shared::new(self.index.0.cast_mut());
        let [step_x, step_i, step_y] = self.steps;
        let count = self.count as i64;
        tiled(plan.len(), (GRAIN / self.count.max(1)).max(8), |range| {
            plan.pieces(range, |p, n| {
                // SAFETY: offset 0 only fetches the pointers; the plan and the steps stay within
                // the operands, every index leads to an element of `y`, and places of `y` with
                // other coordinates outside of the dimension belong to other walkers.
                unsafe {
                    let k = indices.at(0).offset(p[0] as isize);
                    let d = to.at(0).offset(p[1] as isize);
                    let s = from.at(0).offset(p[2] as isize);
                    let one = |i: i64, j: i64| {
                        let place = *k.offset((i * step_i + j * si) as isize) * step_y + j * sy;
                        let d = d.offset(place as isize);
                        *d = J::join(*d, *s.offset((i * step_x + j * sx) as isize));
                    };
                    if step_i < si || n == 1 {
                        (0..n as i64).for_each(|j| (0..count).for_each(|i| one(i, j)));
                    } else {
                        (0..count).for_each(|i| (0..n as i64).for_each(|j| one(i, j)));
                    }
                }
            });
        });
    }
}
