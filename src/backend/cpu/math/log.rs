//! log, log2, log10, log1p.
//!
//! x = 2^k m with m in [sqrt(1/2), sqrt(2)), f = m - 1, s = f / (2 + f);
//! log(1 + f) = f - (f^2/2 - s (f^2/2 + R)) with R = s^2 P(s^2), as in fdlibm's e_log.c (Sun,
//! 1993). P are minimax polynomials (Remez exchange in 50 digits).

use super::real::{Real, fma, horner, sel};
use crate::backend::cpu::isa::Isa;

/// The constants of this family.
pub trait Log: Real {
    /// What lifts a subnormal into the normal range, and its exponent.
    const LIFT: (Self, Self);
    /// 1 / ln 2 as a short part and the rest.
    const INV_LN2: (Self, Self);
    /// 1 / ln 10 as a short part and the rest.
    const INV_LN10: (Self, Self);
    /// log10(2) as a short part and the rest.
    const LOG10_2: (Self, Self);
    /// (log((1 + s) / (1 - s)) / s - 2) / s^2 as a function of z = s^2.
    fn log_tail<I: Isa>(z: Self) -> Self;
}

impl Log for f32 {
    const LIFT: (f32, f32) = (33_554_432.0, 25.0);
    const INV_LN2: (f32, f32) = (1.442_871_1, -1.760_528_5e-4);
    const INV_LN10: (f32, f32) = (0.434_326_17, -3.168_997e-5);
    const LOG10_2: (f32, f32) = (0.301_029_2, 7.903_415e-7);
    #[inline(always)]
    fn log_tail<I: Isa>(z: f32) -> f32 {
        // Relative error of the logarithm 2^-37.
        horner!(I, z; 0.6666666, 0.40000334, 0.28537273, 0.23582862)
    }
}

impl Log for f64 {
    const LIFT: (f64, f64) = (18_014_398_509_481_984.0, 54.0);
    const INV_LN2: (f64, f64) = (1.442_695_040_721_446_3, 1.675_171_316_488_651_2e-10);
    const INV_LN10: (f64, f64) = (0.434_294_481_878_168_9, 2.508_294_671_164_527_5e-11);
    const LOG10_2: (f64, f64) = (0.301_029_995_663_611_77, 3.694_239_077_158_931e-13);
    #[inline(always)]
    fn log_tail<I: Isa>(z: f64) -> f64 {
        // Relative error of the logarithm 2^-66.
        horner!(I, z; 0.6666666666666666, 0.40000000000006264, 0.28571428569080154,
            0.22222222647662493, 0.18181775595999886, 0.15387093807465055, 0.13250049111425907,
            0.1325195910710768)
    }
}

/// The exponent and mantissa of a positive x, subnormal ones too.
#[inline(always)]
fn parts<F: Log>(x: F) -> (F, F) {
    let small = x < F::MIN_NORMAL;
    let (k, m) = sel(small, x * F::LIFT.0, x).split();
    (sel(small, k - F::LIFT.1, k), m)
}

/// (f^2/2, s (f^2/2 + R)).
#[inline(always)]
fn kernel<I: Isa, F: Log>(f: F) -> (F, F) {
    let s = f / (F::of(2.0) + f);
    let z = s * s;
    let half = F::of(0.5) * f * f;
    (half, s * fma::<I, _>(z, F::log_tail::<I>(z), half))
}

/// `y` where log takes a finite positive number, else what C99 says.
#[inline(always)]
fn edges<F: Real>(x: F, y: F) -> F {
    let zero = F::of(0.0);
    let y = sel(x < F::INF, y, F::INF);
    sel(x > zero, y, sel(x == zero, -F::INF, F::NAN))
}

/// The natural logarithm.
#[inline(always)]
pub fn log<I: Isa, F: Log>(x: F) -> F {
    let (k, m) = parts(x);
    let f = m - F::of(1.0);
    let (half, rest) = kernel::<I, F>(f);
    let low = fma::<I, _>(k, F::LN2_LO, rest);
    edges(x, fma::<I, _>(k, F::LN2_HI, f - (half - low)))
}

/// log(1 + x).
#[inline(always)]
pub fn log1p<I: Isa, F: Log>(x: F) -> F {
    let (zero, one) = (F::of(0.0), F::of(1.0));
    let u = one + x;
    let (k, m) = u.split();
    let lost = sel(u >= F::of(2.0), one - (u - x), x - (u - one)) / u;
    let near = k == zero;
    let f = sel(near, x, m - one);
    let (half, rest) = kernel::<I, F>(f);
    let low = fma::<I, _>(k, F::LN2_LO, rest) + sel(near, zero, lost);
    edges(u, fma::<I, _>(k, F::LN2_HI, f - (half - low))).copysign(x)
}

/// log(m) as a short part and the rest.
#[inline(always)]
fn pair<I: Isa, F: Log>(m: F) -> (F, F) {
    let f = m - F::of(1.0);
    let (half, rest) = kernel::<I, F>(f);
    let hi = (f - half).top();
    (hi, ((f - hi) - half) + rest)
}

/// The logarithm to base 2.
#[inline(always)]
pub fn log2<I: Isa, F: Log>(x: F) -> F {
    let (k, m) = parts(x);
    let (hi, lo) = pair::<I, F>(m);
    let (a, b) = F::INV_LN2;
    let (v, low) = (hi * a, (lo + hi) * b + lo * a);
    let w = k + v;
    edges(x, (low + ((k - w) + v)) + w)
}

/// The logarithm to base 10.
#[inline(always)]
pub fn log10<I: Isa, F: Log>(x: F) -> F {
    let (k, m) = parts(x);
    let (hi, lo) = pair::<I, F>(m);
    let (a, b) = F::INV_LN10;
    let v = hi * a;
    let low = k * F::LOG10_2.1 + (lo + hi) * b + lo * a;
    let y = k * F::LOG10_2.0;
    let w = y + v;
    edges(x, (low + ((y - w) + v)) + w)
}
