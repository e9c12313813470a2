//! Cross products of vectors of three numbers along a dimension.

use crate::backend::cpu::cast::{BLOCK, Compute, Kind};
use crate::backend::cpu::index::tiled;
use crate::backend::cpu::parallel::{GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;

/// A cross product. The layouts leave out the dimension of the three numbers and have one shape.
pub struct Cross<'a> {
    /// The left operands.
    pub a: Operand<'a>,
    /// The right operands.
    pub b: Operand<'a>,
    /// Where the results go.
    pub y: Operand<'a>,
    /// Elements from one of the three numbers to the next: in `a`, `b` and `y`.
    pub steps: [i64; 3],
}

/// `a * b - c * d`; integers wrap.
trait Minor: Compute {
    fn minor(a: Self, b: Self, c: Self, d: Self) -> Self;
}
macro_rules! minor {
    ($($t:ty)*) => { $(impl Minor for $t {
        #[inline(always)]
        fn minor(a: $t, b: $t, c: $t, d: $t) -> $t { a * b - c * d }
    })* };
}
minor! { f32 f64 }
impl Minor for i64 {
    #[inline(always)]
    fn minor(a: i64, b: i64, c: i64, d: i64) -> i64 {
        a.wrapping_mul(b).wrapping_sub(c.wrapping_mul(d))
    }
}

/// Computes all of them.
pub fn cross(c: &Cross) {
    match Kind::of(c.y.dtype) {
        Kind::F32 => typed::<f32>(c),
        Kind::F64 => typed::<f64>(c),
        Kind::I64 => typed::<i64>(c),
    }
}

fn typed<T: Minor>(c: &Cross) {
    let plan = Plan::new(&c.y.layout.shape, &[c.y.layout, c.a.layout, c.b.layout]);
    let all = [&c.y, &c.a, &c.b];
    let steps = [c.steps[2], c.steps[0], c.steps[1]];
    let strides = [0, 1, 2].map(|k| plan.inner(k));
    let bases = all.map(|o| Shared::new(o.ptr));
    let sizes = all.map(|o| o.dtype.size() as i64);
    let store = T::storer(c.y.dtype);
    let load = [T::loader(c.a.dtype), T::loader(c.b.dtype)];
    tiled(plan.len(), GRAIN / 3, |range| {
        plan.pieces(range, |p, n| {
            let mut x = [[[T::default(); BLOCK]; 3]; 2];
            let mut out = [T::default(); BLOCK];
            for first in (0..n).step_by(BLOCK) {
                let len = BLOCK.min(n - first);
                let place = |k: usize, i: usize| {
                    let element = p[k] + first as i64 * strides[k] + i as i64 * steps[k];
                    // SAFETY: offset 0 only fetches the pointer.
                    unsafe { bases[k].at(0) }.wrapping_offset((element * sizes[k]) as isize)
                };
                // SAFETY: the plan and the steps stay within the operands, the buffers hold a
                // block, and elements of `y` belong to one walker.
                unsafe {
                    for (k, x) in x.iter_mut().enumerate() {
                        for (i, x) in x.iter_mut().enumerate() {
                            let from = place(k + 1, i);
                            load[k](from, strides[k + 1] as isize, len, x.as_mut_ptr());
                        }
                    }
                    for i in 0..3 {
                        let (j, k) = ((i + 1) % 3, (i + 2) % 3);
                        for (e, y) in out[..len].iter_mut().enumerate() {
                            *y = T::minor(x[0][j][e], x[1][k][e], x[0][k][e], x[1][j][e]);
                        }
                        store(out.as_ptr(), len, place(0, i), strides[0] as isize);
                    }
                }
            }
        });
    });
}
