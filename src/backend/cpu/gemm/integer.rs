//! Products of integers, which wrap around.

use super::elem::scale;
use super::packed::{Right, View};
use super::{Gemm, GemmElem, scratch};
use crate::backend::cpu::isa::{Isa, Run, dispatch};

/// A product of integers added to what `c` holds, by rows of `c`.
struct Integers<'a, T>(&'a Gemm, T, View<T>, View<T>, *mut T);

/// Steps of k that a row of the result is read and written once for.
const STEPS: usize = 4;

macro_rules! integer {
    ($($t:ty),*) => { $(
        impl Run for Integers<'_, $t> {
            type Out = ();
            #[inline(always)]
            fn run<I: Isa>(self) {
                let Integers(g, alpha, a, b, c) = self;
                for i in 0..g.m {
                    // SAFETY: the caller vouches for the operands; rows of `b` lie in one piece.
                    unsafe {
                        let row = std::slice::from_raw_parts_mut(c.add(i * g.ldc), g.n);
                        for s in (0..g.k).step_by(STEPS) {
                            // Past the end the last step again, times 0.
                            let at = |j: usize| (s + j).min(g.k - 1);
                            let x: [$t; STEPS] = std::array::from_fn(|j| match s + j < g.k {
                                true => (*a.at(i, s + j)).wrapping_mul(alpha),
                                false => 0,
                            });
                            let b: [*const $t; STEPS] = std::array::from_fn(|j| b.at(at(j), 0));
                            for (j, y) in row.iter_mut().enumerate() {
                                let product = |s: usize| x[s].wrapping_mul(*b[s].add(j));
                                let low = product(0).wrapping_add(product(1));
                                let high = product(2).wrapping_add(product(3));
                                *y = y.wrapping_add(low.wrapping_add(high));
                            }
                        }
                    }
                }
            }
        }
        impl GemmElem for $t {
            unsafe fn tile(g: &Gemm, _: (usize, usize), a: *const $t, b: Right<$t>, c: *mut $t) {
                let b = b.view().p;
                let (alpha, beta) = (g.alpha as i64 as $t, g.beta as i64 as $t);
                let a = View { p: a, rs: g.a.0, cs: g.a.1 };
                // SAFETY: the caller's promise.
                unsafe { scale(g, c, |x| x.wrapping_mul(beta)) };
                if g.b.1 == 1 || g.n == 1 {
                    let b = View { p: b, rs: g.b.0, cs: g.b.1 };
                    return dispatch(Integers(g, alpha, a, b, c));
                }
                scratch::with(g.k * g.n, |rows: *mut $t| {
                    for (j, s) in (0..g.n).flat_map(|j| (0..g.k).map(move |s| (j, s))) {
                        // SAFETY: within the operand and its copy by rows.
                        unsafe { *rows.add(s * g.n + j) = *b.add(s * g.b.0 + j * g.b.1) };
                    }
                    let b = View { p: rows.cast_const(), rs: g.n, cs: 1 };
                    dispatch(Integers(g, alpha, a, b, c));
                });
            }
        }
    )* };
}
integer!(u8, i8, i16, i32, i64);
