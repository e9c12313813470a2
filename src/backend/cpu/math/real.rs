//! What f32 and f64 share: bit tricks, error-free steps, selects. All of it branch-free.

use std::ops::{Add, Div, Mul, Neg, Sub};

use crate::backend::cpu::isa::Isa;

/// A float type that the families of functions are generic over.
pub trait Real:
    Copy
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// ln 2 with so few bits that an exponent times it is exact.
    const LN2_HI: Self;
    /// ln 2 less [`Real::LN2_HI`].
    const LN2_LO: Self;
    /// The smallest normal number.
    const MIN_NORMAL: Self;
    /// Positive infinity.
    const INF: Self;
    /// A quiet NaN.
    const NAN: Self;
    /// From this size on every number is an integer.
    const ALL_INT: Self;
    /// The constant `x` in this type.
    fn of(x: f64) -> Self;
    /// `self * a + b`, rounded once.
    fn mul_add(self, a: Self, b: Self) -> Self;
    /// The absolute value.
    fn abs(self) -> Self;
    /// Whether this is NaN.
    fn is_nan(self) -> bool;
    /// `self` with the sign of `sign`.
    fn copysign(self, sign: Self) -> Self;
    /// The nearest integer, ties to even; |self| < 2^22 (f32) or 2^51 (f64).
    fn nearest(self) -> Self;
    /// 2^self for an integer that gives a normal number.
    fn pow2(self) -> Self;
    /// `self` with the lower half of the mantissa cleared.
    fn top(self) -> Self;
    /// (k, m) with self = 2^k m and m in [sqrt(1/2), sqrt(2)); self positive and normal.
    fn split(self) -> (Self, Self);
}

/// Any number whose bits all lie above the fraction, plus an integer, shows that integer in its
/// lowest bits: 1.5 * 2^23.
const MAGIC32: f32 = 12_582_912.0;
/// 1.5 * 2^52, as [`MAGIC32`].
pub const MAGIC64: f64 = 6_755_399_441_055_744.0;

impl Real for f32 {
    const LN2_HI: f32 = 0.693_145_75;
    const LN2_LO: f32 = 1.428_606_8e-6;
    const MIN_NORMAL: f32 = f32::MIN_POSITIVE;
    const INF: f32 = f32::INFINITY;
    const NAN: f32 = f32::NAN;
    const ALL_INT: f32 = 8_388_608.0;
    #[inline(always)]
    fn of(x: f64) -> f32 {
        x as f32
    }
    #[inline(always)]
    fn mul_add(self, a: f32, b: f32) -> f32 {
        f32::mul_add(self, a, b)
    }
    #[inline(always)]
    fn abs(self) -> f32 {
        f32::abs(self)
    }
    #[inline(always)]
    fn is_nan(self) -> bool {
        f32::is_nan(self)
    }
    #[inline(always)]
    fn copysign(self, sign: f32) -> f32 {
        f32::copysign(self, sign)
    }
    #[inline(always)]
    fn nearest(self) -> f32 {
        (self + MAGIC32) - MAGIC32
    }
    #[inline(always)]
    fn pow2(self) -> f32 {
        f32::from_bits((self + (MAGIC32 + 127.0)).to_bits() << 23)
    }
    #[inline(always)]
    fn top(self) -> f32 {
        f32::from_bits(self.to_bits() & 0xffff_f000)
    }
    #[inline(always)]
    fn split(self) -> (f32, f32) {
        const LOW: u32 = std::f32::consts::FRAC_1_SQRT_2.to_bits();
        let b = self.to_bits().wrapping_sub(LOW);
        let k = (b as i32 >> 23) as f32;
        (k, f32::from_bits((b & 0x007f_ffff).wrapping_add(LOW)))
    }
}

impl Real for f64 {
    const LN2_HI: f64 = 6.931_471_803_691_238e-1;
    const LN2_LO: f64 = 1.908_214_929_270_587_7e-10;
    const MIN_NORMAL: f64 = f64::MIN_POSITIVE;
    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;
    const ALL_INT: f64 = 4_503_599_627_370_496.0;
    #[inline(always)]
    fn of(x: f64) -> f64 {
        x
    }
    #[inline(always)]
    fn mul_add(self, a: f64, b: f64) -> f64 {
        f64::mul_add(self, a, b)
    }
    #[inline(always)]
    fn abs(self) -> f64 {
        f64::abs(self)
    }
    #[inline(always)]
    fn is_nan(self) -> bool {
        f64::is_nan(self)
    }
    #[inline(always)]
    fn copysign(self, sign: f64) -> f64 {
        f64::copysign(self, sign)
    }
    #[inline(always)]
    fn nearest(self) -> f64 {
        (self + MAGIC64) - MAGIC64
    }
    #[inline(always)]
    fn pow2(self) -> f64 {
        f64::from_bits((self + (MAGIC64 + 1023.0)).to_bits() << 52)
    }
    #[inline(always)]
    fn top(self) -> f64 {
        f64::from_bits(self.to_bits() & 0xffff_ffff_f800_0000)
    }
    #[inline(always)]
    fn split(self) -> (f64, f64) {
        const LOW: u64 = std::f64::consts::FRAC_1_SQRT_2.to_bits();
        const TWO_52: u64 = 0x4330_0000_0000_0000;
        // AVX2 neither shifts nor converts signed 64-bit integers: the bias keeps the exponent
        // positive and the mantissa of 2^52 + e turns it into a float.
        let b = self.to_bits().wrapping_sub(LOW).wrapping_add(1024 << 52);
        let k = f64::from_bits((b >> 52) | TWO_52) - (4_503_599_627_370_496.0 + 1024.0);
        (k, f64::from_bits((b & 0x000f_ffff_ffff_ffff).wrapping_add(LOW)))
    }
}

/// `a * b + c`: one rounding where the set has such an instruction, else two.
#[inline(always)]
pub fn fma<I: Isa, F: Real>(a: F, b: F, c: F) -> F {
    if I::FMA { a.mul_add(b, c) } else { a * b + c }
}

/// `a` where `c`, else `b`.
#[inline(always)]
pub fn sel<F: Copy>(c: bool, a: F, b: F) -> F {
    if c { a } else { b }
}

/// The smaller, or `x` where it is NaN.
#[inline(always)]
pub fn at_most<F: Real>(x: F, high: F) -> F {
    sel(x > high, high, x)
}

/// The larger, or `x` where it is NaN.
#[inline(always)]
pub fn at_least<F: Real>(x: F, low: F) -> F {
    sel(x < low, low, x)
}

/// (h, l) with h + l = a + b exactly; |a| >= |b| or a = 0 (Dekker).
#[inline(always)]
pub fn fast_sum<F: Real>(a: F, b: F) -> (F, F) {
    let h = a + b;
    (h, (a - h) + b)
}

/// (h, l) with h + l = a + b exactly (Knuth).
#[inline(always)]
pub fn two_sum<F: Real>(a: F, b: F) -> (F, F) {
    let h = a + b;
    let v = h - a;
    (h, (a - (h - v)) + (b - v))
}

/// (h, l) with h = a * b rounded and h + l = a * b to a rounding of l (Dekker).
#[inline(always)]
pub fn two_prod<I: Isa, F: Real>(a: F, b: F) -> (F, F) {
    let h = a * b;
    if I::FMA {
        (h, a.mul_add(b, -h))
    } else {
        let (ah, bh) = (a.top(), b.top());
        let (al, bl) = (a - ah, b - bh);
        (h, (((ah * bh - h) + ah * bl) + al * bh) + al * bl)
    }
}

/// A polynomial in `$x` with the coefficients from the constant one on.
macro_rules! horner {
    ($isa:ty, $x:expr; $c:expr $(,)?) => { $c };
    ($isa:ty, $x:expr; $c:expr, $($rest:expr),+ $(,)?) => {
        $crate::backend::cpu::math::real::fma::<$isa, _>(
            horner!($isa, $x; $($rest),+), $x, $c)
    };
}
pub(super) use horner;
