//! The products of two rows with each other and with themselves, in one pass.

use crate::backend::cpu::float::{Float, sum1, sum2};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};

/// For each pair of rows of `n` elements `a b`, `a a` and `b b`.
pub fn dots<T: Float>(n: usize, a: &[T], b: &[T], to: [&mut [T]; 3]) {
    let rows = to[0].len();
    let out = to.map(|t| Shared::new(t.as_mut_ptr()));
    parallel::for_tiles(rows, (GRAIN / 4).div_ceil(n.max(1)), |range| {
        for row in range {
            let of = row * n..(row + 1) * n;
            let found = dispatch(Dots { a: &a[of.clone()], b: &b[of] });
            for (out, v) in out.iter().zip(found) {
                // SAFETY: rows are apart.
                unsafe { *out.at(row) = T::from_f64(v) };
            }
        }
    });
}

struct Dots<'a, T> {
    a: &'a [T],
    b: &'a [T],
}

impl<T: Float> Run for Dots<'_, T> {
    type Out = [f64; 3];
    #[inline(always)]
    fn run<I: Isa>(self) -> [f64; 3] {
        let square = |x: T| x * x;
        [sum2(self.a, self.b, |a, b| a * b), sum1(self.a, square), sum1(self.b, square)]
    }
}
