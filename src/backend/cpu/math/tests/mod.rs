//! Every function against another's: the C library's in f64, and a table from mpmath. All runs go
//! through blocks, so that it is the vector code that is measured, with and without AVX2.

mod double;
mod single;
mod special;
mod table;

use super::Math;
use crate::backend::cpu::isa::{Base, Isa, Run, dispatch};

// SAFETY: pure functions of the C99 library, with these signatures.
unsafe extern "C" {
    pub safe fn erf(x: f64) -> f64;
    pub safe fn erfc(x: f64) -> f64;
    pub safe fn lgamma(x: f64) -> f64;
    pub safe fn asinh(x: f64) -> f64;
    pub safe fn acosh(x: f64) -> f64;
    pub safe fn atanh(x: f64) -> f64;
}

/// 1 / (1 + e^-x) in f64, for f32 truths: e^-x does not overflow there where it matters.
pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A function applied to a block: on the best instructions and on the least ones.
pub trait Block<T> {
    fn best(x: &[T], out: &mut [T]);
    fn base(x: &[T], out: &mut [T]);
}

/// Makes a [`Block`] called `$block` from an expression in `$x`, generic over `$isa`.
macro_rules! block {
    ($block:ident, $t:ty, $isa:ident, $x:ident => $value:expr) => {
        struct $block;
        impl $crate::backend::cpu::math::tests::Block<$t> for $block {
            fn best(x: &[$t], out: &mut [$t]) {
                dispatch(Loop(x, out));
            }
            fn base(x: &[$t], out: &mut [$t]) {
                Loop(x, out).run::<Base>();
            }
        }
        struct Loop<'a>(&'a [$t], &'a mut [$t]);
        impl Run for Loop<'_> {
            type Out = ();
            #[inline(always)]
            fn run<$isa: Isa>(self) {
                for (o, &$x) in self.1.iter_mut().zip(self.0) {
                    *o = $value;
                }
            }
        }
    };
}
use block;

/// Both runs of `B` over `x`, one after the other.
pub fn both<T: Copy + Default, B: Block<T>>(x: &[T]) -> [Vec<T>; 2] {
    let mut out = [vec![T::default(); x.len()], vec![T::default(); x.len()]];
    B::best(x, &mut out[0]);
    B::base(x, &mut out[1]);
    out
}

/// The error of an f32 in units in the last place of `want`; infinity counts as 2^128. NaN must
/// meet NaN, and zero a zero of its sign.
pub fn ulps32(got: f32, want: f64) -> f64 {
    if want.is_nan() || got.is_nan() {
        return if want.is_nan() && got.is_nan() { 0.0 } else { f64::INFINITY };
    }
    if want == 0.0 {
        let same = got == 0.0 && got.is_sign_negative() == want.is_sign_negative();
        return if same { 0.0 } else { f64::INFINITY };
    }
    if want.abs() >= 2f64.powi(128) && f64::from(got) == want.signum() * f64::INFINITY {
        return 0.0;
    }
    let got = if got.is_infinite() { got.signum() as f64 * 2f64.powi(128) } else { got as f64 };
    let exponent = (want.to_bits() >> 52 & 0x7ff) as i32 - 1023;
    (got - want).abs() / 2f64.powi(exponent.clamp(-126, 127) - 23)
}

/// How many f64 lie between, infinity being the next after the largest; as [`ulps32`] for NaN
/// and zero.
pub fn ulps64(got: f64, want: f64) -> u64 {
    if want.is_nan() || got.is_nan() {
        return if want.is_nan() && got.is_nan() { 0 } else { u64::MAX };
    }
    if got.is_sign_negative() != want.is_sign_negative() {
        return u64::MAX;
    }
    got.to_bits().abs_diff(want.to_bits())
}

/// Asserts that `error` is within `bound`, naming the place.
pub fn within<T: std::fmt::LowerExp>(error: f64, bound: f64, run: usize, at: T, got: T) {
    let run = ["best", "base"][run];
    assert!(error <= bound, "{run}: {error:.3} ulp at {at:e}, got {got:e}, bound {bound}");
}
