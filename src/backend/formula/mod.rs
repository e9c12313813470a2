//! The abstract scalar that formulas are written over.
//!
//! A formula such as `x * sigmoid(x)` is a generic function of [`Real`]. [`Lane`] runs it on
//! numbers (and lets the compiler vectorise the loop), [`Expr`] turns it into a graph that can
//! be read, printed or replayed with tensors, [`Dual`] differentiates it for the tests.

mod byte;
mod dual;
mod expr;
mod lane;

pub use dual::Dual;
pub use expr::{Expr, View};
pub use lane::Lane;

use std::ops::{Add, BitAnd, BitOr, Div, Mul, Neg, Not, Sub};

/// The result of a comparison: for every lane, yes or no.
pub trait Mask: Copy + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self> {}
impl<T: Copy + BitAnd<Output = T> + BitOr<Output = T> + Not<Output = T>> Mask for T {}

/// A number of any kind: what integers can do too.
pub trait Num:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Neg<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
{
    /// Of comparisons.
    type Mask: Mask;
    /// A constant.
    fn c(v: f64) -> Self;
    /// `self < o`; false where either is NaN.
    fn lt(self, o: Self) -> Self::Mask;
    /// `self <= o`; false where either is NaN.
    fn le(self, o: Self) -> Self::Mask;
    /// `self == o`; false where either is NaN.
    fn eq(self, o: Self) -> Self::Mask;
    /// `m ? a : b`; both are computed.
    fn select(m: Self::Mask, a: Self, b: Self) -> Self;
    /// Absolute value.
    fn abs(self) -> Self;
    /// Towards zero.
    fn trunc(self) -> Self;
    /// Down.
    fn floor(self) -> Self;
    /// Up.
    fn ceil(self) -> Self;
    /// To the nearest, halves to even.
    fn round(self) -> Self;
    /// `self / o` towards zero; 0 where an integer divisor is 0.
    fn div_trunc(self, o: Self) -> Self;
    /// `self / o` down; 0 where an integer divisor is 0.
    fn div_floor(self, o: Self) -> Self;
    /// The remainder with the sign of the divisor (Python's `%`).
    fn remainder(self, o: Self) -> Self;
    /// The remainder with the sign of the dividend (C's `fmod`).
    fn fmod(self, o: Self) -> Self;
    /// `self` to the power of `o`.
    fn pow(self, o: Self) -> Self;

    /// `self > o`.
    #[inline(always)]
    fn gt(self, o: Self) -> Self::Mask {
        o.lt(self)
    }
    /// `self >= o`.
    #[inline(always)]
    fn ge(self, o: Self) -> Self::Mask {
        o.le(self)
    }
    /// Whether it is NaN.
    #[inline(always)]
    fn is_nan(self) -> Self::Mask {
        !self.eq(self)
    }
    /// 1 where `m` holds, else 0.
    #[inline(always)]
    fn when(m: Self::Mask) -> Self {
        Self::select(m, Self::c(1.0), Self::c(0.0))
    }
    // Two choices, and not one between `self` and `o`: where the result replaces `self` in memory,
    // that becomes a masked store, which costs AMD's processors ten times as much.
    /// The larger one; NaN where either is.
    #[inline(always)]
    fn max(self, o: Self) -> Self {
        Self::select(o.is_nan(), o, Self::select(o.gt(self), o, self))
    }
    /// The smaller one; NaN where either is.
    #[inline(always)]
    fn min(self, o: Self) -> Self {
        Self::select(o.is_nan(), o, Self::select(o.lt(self), o, self))
    }
    /// -1, 0 or 1; NaN stays 0 as in PyTorch.
    #[inline(always)]
    fn sign(self) -> Self {
        let zero = Self::c(0.0);
        Self::when(zero.lt(self)) - Self::when(self.lt(zero))
    }
}

/// A floating-point number.
pub trait Real: Num + Div<Output = Self> + Div<f64, Output = Self> {
    /// e to the power of it.
    fn exp(self) -> Self;
    /// 2 to the power of it.
    fn exp2(self) -> Self;
    /// `exp(x) - 1`.
    fn expm1(self) -> Self;
    /// Natural logarithm.
    fn log(self) -> Self;
    /// Logarithm of base 2.
    fn log2(self) -> Self;
    /// Logarithm of base 10.
    fn log10(self) -> Self;
    /// `log(1 + x)`.
    fn log1p(self) -> Self;
    /// Square root.
    fn sqrt(self) -> Self;
    /// Sine of radians.
    fn sin(self) -> Self;
    /// Cosine of radians.
    fn cos(self) -> Self;
    /// Tangent of radians.
    fn tan(self) -> Self;
    /// Inverse sine.
    fn asin(self) -> Self;
    /// Inverse cosine.
    fn acos(self) -> Self;
    /// Inverse tangent.
    fn atan(self) -> Self;
    /// The angle of the point (`o`, `self`).
    fn atan2(self, o: Self) -> Self;
    /// Hyperbolic sine.
    fn sinh(self) -> Self;
    /// Hyperbolic cosine.
    fn cosh(self) -> Self;
    /// Hyperbolic tangent.
    fn tanh(self) -> Self;
    /// Inverse hyperbolic sine.
    fn asinh(self) -> Self;
    /// Inverse hyperbolic cosine.
    fn acosh(self) -> Self;
    /// Inverse hyperbolic tangent.
    fn atanh(self) -> Self;
    /// `1 / (1 + exp(-x))`.
    fn sigmoid(self) -> Self;
    /// Error function.
    fn erf(self) -> Self;
    /// `1 - erf(x)`.
    fn erfc(self) -> Self;
    /// Inverse of `erf`.
    fn erfinv(self) -> Self;
    /// Logarithm of the gamma function's magnitude.
    fn lgamma(self) -> Self;
    /// Derivative of `lgamma`.
    fn digamma(self) -> Self;
    /// Derivative of order `n` of `digamma`.
    fn polygamma(self, n: Self) -> Self;
    /// Modified Bessel function of order 0.
    fn i0(self) -> Self;
    /// Modified Bessel function of order 1.
    fn i1(self) -> Self;
    /// `1 / sqrt(x)`.
    #[inline(always)]
    fn rsqrt(self) -> Self {
        Self::c(1.0) / self.sqrt()
    }
}

/// An integer's bits.
pub trait Bits: Num {
    /// Both.
    fn and(self, o: Self) -> Self;
    /// Either.
    fn or(self, o: Self) -> Self;
    /// One of the two.
    fn xor(self, o: Self) -> Self;
    /// All flipped.
    fn not(self) -> Self;
    /// Shifted to the left; 0 for shifts past the width.
    fn shl(self, o: Self) -> Self;
    /// Shifted to the right with the sign, which alone is left past the width or for a negative shift.
    fn shr(self, o: Self) -> Self;
    /// The greatest common divisor, not negative; of 0 and 0 it is 0.
    fn gcd(self, o: Self) -> Self;
    /// The least common multiple, not negative; 0 where either is 0.
    fn lcm(self, o: Self) -> Self;
}
