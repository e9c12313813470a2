//! Inverses of the circular and hyperbolic functions, in f64; f32 goes through them.

use super::log::log1p;
use super::real::{fast_sum, fma, horner, sel};
use crate::backend::cpu::isa::Isa;
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, LN_2, PI};

/// pi/2 less its double.
const PIO2_LOW: f64 = 6.123_233_995_736_766e-17;
/// tan(3 pi/8) and tan(pi/8), where the reductions of the arctangent change.
const STEEP: f64 = 2.414_213_562_373_095;
const FLAT: f64 = 0.414_213_562_373_095;

/// base + atan(t) for |t| <= tan(pi/8); base is 0, pi/4 or pi/2 with its low part.
#[inline(always)]
fn atan_at<I: Isa>(t: f64, base: (f64, f64)) -> f64 {
    let z = t * t;
    let p = horner!(I, z; -0.33333333333333326, 0.19999999999997684, -0.14285714285389847,
        0.11111111088292189, -0.09090908148653809, 0.07692282851926599, -0.06666228134698132,
        0.058770352873469704, -0.0521849124054063, 0.045039026741916725, -0.03348268328897662,
        0.015203510909252522);
    base.0 + (t + fma::<I, _>(t * z, p, base.1))
}

/// The multiple of pi/4 that the reduction took away.
#[inline(always)]
fn base(steep: bool, mid: bool) -> (f64, f64) {
    let hi = sel(steep, FRAC_PI_2, sel(mid, FRAC_PI_4, 0.0));
    (hi, sel(steep, PIO2_LOW, sel(mid, 0.5 * PIO2_LOW, 0.0)))
}

/// The arctangent.
#[inline(always)]
pub fn atan<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let (steep, mid) = (a > STEEP, a > FLAT);
    let num = sel(steep, -1.0, sel(mid, a - 1.0, a));
    let den = sel(steep, a, sel(mid, a + 1.0, 1.0));
    atan_at::<I>(num / den, base(steep, mid)).copysign(x)
}

/// The angle of the point (x, y), in [-pi, pi].
#[inline(always)]
pub fn atan2<I: Isa>(y: f64, x: f64) -> f64 {
    let (a, b) = (y.abs(), x.abs());
    // Two infinities count as equal; near the top a sum would overflow.
    let both = (a == f64::INFINITY) & (b == f64::INFINITY);
    let huge = sel((a > 1e300) | (b > 1e300), 0.125, 1.0);
    let (a, b) = (sel(both, 1.0, a * huge), sel(both, 1.0, b * huge));
    let (steep, mid) = (a > STEEP * b, a > FLAT * b);
    let num = sel(steep, -b, sel(mid, a - b, a));
    let den = sel(steep, a, sel(mid, a + b, b));
    // The angle of (0, 0) is that of the signs.
    let r = atan_at::<I>(num / sel(den == 0.0, 1.0, den), base(steep, mid));
    let r = sel(x.is_sign_negative(), PI - (r - 2.0 * PIO2_LOW), r).copysign(y);
    sel(x.is_nan(), x, r)
}

/// w + w z P(z) = asin w for z = w^2 <= 1/4; gives z P(z).
#[inline(always)]
fn asin_tail<I: Isa>(z: f64) -> f64 {
    let p = horner!(I, z; 0.1666666666666666, 0.0750000000000256, 0.04464285713965793,
        0.03038194464634022, 0.022372151548489407, 0.017352946375662735, 0.013961859233923572,
        0.011586108983174366, 0.00948109076550196, 0.010023659611802897, 0.000635459350655838,
        0.024929164871849197, -0.02628270842592161, 0.033720900151331334);
    z * p
}

/// The arcsine: past 1/2 it is pi/2 - 2 asin(sqrt((1 - x) / 2)).
#[inline(always)]
pub fn asin<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let big = a > 0.5;
    let z = sel(big, 0.5 * (1.0 - a), a * a);
    let s = z.sqrt();
    let t = asin_tail::<I>(z);
    let (h, l) = fast_sum(FRAC_PI_2, -2.0 * s);
    let far = h + fma::<I, _>(-2.0 * s, t, l + PIO2_LOW);
    sel(big, far, fma::<I, _>(a, t, a)).copysign(x)
}

/// The arccosine.
#[inline(always)]
pub fn acos<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let big = a > 0.5;
    let z = sel(big, 0.5 * (1.0 - a), a * a);
    let s = z.sqrt();
    let t = asin_tail::<I>(z);
    let far = 2.0 * fma::<I, _>(s, t, s);
    let far = sel(x < 0.0, PI - (far - 2.0 * PIO2_LOW), far);
    let near = FRAC_PI_2 - (x - (PIO2_LOW - x * t));
    sel(big, far, near)
}

/// The inverse hyperbolic sine.
#[inline(always)]
pub fn asinh<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let big = a > 268_435_456.0;
    let sq = sel(big, 0.0, a * a);
    let t = sel(big, a - 1.0, a + sq / (1.0 + (sq + 1.0).sqrt()));
    (log1p::<I, f64>(t) + sel(big, LN_2, 0.0)).copysign(x)
}

/// The inverse hyperbolic cosine.
#[inline(always)]
pub fn acosh<I: Isa>(x: f64) -> f64 {
    let big = x > 268_435_456.0;
    let t = x - 1.0;
    let u = sel(big, t, t + (2.0 * t + t * t).sqrt());
    let y = log1p::<I, f64>(u) + sel(big, LN_2, 0.0);
    sel(x < 1.0, f64::NAN, y)
}

/// The inverse hyperbolic tangent: log1p(2x / (1 - x)) / 2.
#[inline(always)]
pub fn atanh<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let t = 2.0 * a;
    let y = 0.5 * log1p::<I, f64>(t + t * a / (1.0 - a));
    sel(a <= 1.0, y, f64::NAN).copysign(x)
}
