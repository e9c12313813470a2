//! exp, exp2, expm1 and what is made of them: sigmoid, sinh, cosh, tanh.
//!
//! x = n ln 2 + r with |r| <= ln 2 / 2 (Cody and Waite), e^r = 1 + (r + r^2 P(r)), then the scale
//! 2^n in two factors, so that results underflow gradually. P are minimax polynomials (Remez
//! exchange against e^r in 50 digits).

use super::real::{Real, at_least, at_most, fast_sum, fma, horner, sel, two_prod, two_sum};
use crate::backend::cpu::isa::Isa;

/// The constants of this family.
pub trait Exp: Real {
    /// e^x is 0 below.
    const LOW: Self;
    /// e^x is infinite above.
    const HIGH: Self;
    /// (e^r - 1 - r) / r^2 on |r| <= ln 2 / 2.
    fn exp_tail<I: Isa>(r: Self) -> Self;
    /// (2^r - 1 - r ln 2) / r^2 on |r| <= 1/2.
    fn exp2_tail<I: Isa>(r: Self) -> Self;
    /// tanh x for x >= 0.
    fn tanh_abs<I: Isa>(x: Self) -> Self;
}

impl Exp for f32 {
    const LOW: f32 = -104.0;
    const HIGH: f32 = 89.0;
    #[inline(always)]
    fn exp_tail<I: Isa>(r: f32) -> f32 {
        // Relative error of e^r 2^-34.
        horner!(I, r; 0.5, 0.16666666, 0.041666295, 0.008333498, 0.0013944756, 0.00019790119)
    }
    #[inline(always)]
    fn exp2_tail<I: Isa>(r: f32) -> f32 {
        horner!(I, r; 0.2402265, 0.055504106, 0.009618043, 0.0013333823, 0.00015465611,
            1.5213326e-05)
    }
    #[inline(always)]
    fn tanh_abs<I: Isa>(x: f32) -> f32 {
        // Odd polynomial near 0, relative error 2^-33, where 1 - 2/(e^2x + 1) would cancel.
        let z = x * x;
        let p = horner!(I, z; -0.3333333, 0.13333234, -0.05395052, 0.021722442, -0.008234089,
            0.002197595);
        let near = fma::<I, _>(x * z, p, x);
        let e = exp_near::<I, f32>(at_most(x + x, 40.0));
        sel(x < 0.6, near, 1.0 - 2.0 / (e + 1.0))
    }
}

impl Exp for f64 {
    const LOW: f64 = -746.0;
    const HIGH: f64 = 710.0;
    #[inline(always)]
    fn exp_tail<I: Isa>(r: f64) -> f64 {
        // Relative error of e^r 2^-64.
        horner!(I, r; 0.5, 0.16666666666666682, 0.041666666666666095, 0.008333333333316907,
            0.0013888888889115854, 0.00019841269896702732, 2.4801586926736086e-05,
            2.7557234539754275e-06, 2.7557581288522067e-07, 2.511215041450656e-08,
            2.082694030021509e-09)
    }
    #[inline(always)]
    fn exp2_tail<I: Isa>(r: f64) -> f64 {
        horner!(I, r; 0.24022650695910072, 0.05550410866482164, 0.009618129107628343,
            0.001333355814640195, 0.00015403530393635342, 1.5252733846928499e-05,
            1.32154865892064e-06, 1.0178054606901615e-07, 7.0549789799073735e-09,
            4.4562140889479166e-10, 2.5617038910428726e-11)
    }
    #[inline(always)]
    fn tanh_abs<I: Isa>(x: f64) -> f64 {
        // t / (2 + t) with t = e^2x - 1 as a pair, and the quotient corrected by its remainder.
        let (n, h, l) = minus_one::<I, f64>(at_most(x + x, 50.0));
        let s = n.pow2();
        let (h, l) = (h * s, l * s);
        let (d, dl) = two_sum(2.0, h);
        let inv = 1.0 / d;
        let q = h * inv;
        let (p, pl) = two_prod::<I, f64>(q, d);
        q + ((((h - p) - pl) + l) - q * (dl + l)) * inv
    }
}

/// (n, r) with x = n ln 2 + r.
#[inline(always)]
fn reduce<I: Isa, F: Exp>(x: F) -> (F, F) {
    let n = (x * F::of(std::f64::consts::LOG2_E)).nearest();
    (n, fma::<I, _>(-n, F::LN2_LO, fma::<I, _>(-n, F::LN2_HI, x)))
}

/// e^r for a reduced r.
#[inline(always)]
fn one_plus<I: Isa, F: Exp>(r: F) -> F {
    F::of(1.0) + fma::<I, _>(r * r, F::exp_tail::<I>(r), r)
}

/// p * 2^n; p near 1, any n whose result is finite, 0 or just out of range.
#[inline(always)]
fn scale<F: Real>(p: F, n: F) -> F {
    let half = (n * F::of(0.5)).nearest();
    p * half.pow2() * (n - half).pow2()
}

/// x put in the range where the scales hold; NaN stays.
#[inline(always)]
fn clamp<F: Exp>(x: F) -> F {
    at_most(at_least(x, F::LOW), F::HIGH)
}

/// e^x.
#[inline(always)]
pub fn exp<I: Isa, F: Exp>(x: F) -> F {
    let (n, r) = reduce::<I, F>(clamp(x));
    // A product that underflows costs hundreds of cycles: masked scores are minus infinity.
    scale(sel(x < F::LOW, F::of(0.0), one_plus::<I, F>(r)), n)
}

/// e^x for |x| <= 80, where one scale will do.
#[inline(always)]
pub fn exp_near<I: Isa, F: Exp>(x: F) -> F {
    let (n, r) = reduce::<I, F>(x);
    one_plus::<I, F>(r) * n.pow2()
}

/// g * e^(x + low), with |low| far below 1 and g near 1 in size.
#[inline(always)]
pub fn exp_times<I: Isa, F: Exp>(x: F, low: F, g: F) -> F {
    let (n, r) = reduce::<I, F>(clamp(x));
    scale(one_plus::<I, F>(r + low) * g, n)
}

/// 2^x.
#[inline(always)]
pub fn exp2<I: Isa, F: Exp>(x: F) -> F {
    let x = at_most(at_least(x, F::LOW * F::of(1.5)), F::HIGH * F::of(1.5));
    let n = x.nearest();
    let r = x - n;
    let ln2 = F::of(std::f64::consts::LN_2);
    let lin = fma::<I, _>(r, ln2, r * r * F::exp2_tail::<I>(r));
    scale(F::of(1.0) + lin, n)
}

/// (n, h, l) with e^x - 1 = 2^n (h + l), for |n| <= 100; past that n has no meaning in h.
#[inline(always)]
fn minus_one<I: Isa, F: Exp>(x: F) -> (F, F, F) {
    let n = (x * F::of(std::f64::consts::LOG2_E)).nearest();
    let hi = fma::<I, _>(-n, F::LN2_HI, x);
    let (r, err) = fast_sum(hi, -(n * F::LN2_LO));
    let (e, low) = fast_sum(r, fma::<I, _>(r * r, F::exp_tail::<I>(r), err));
    let one = F::of(1.0);
    // 2^-n e^x = 1 + e; e^x - 1 = 2^n ((1 - 2^-n) + e).
    let base = one - (-at_most(n, F::of(100.0))).pow2();
    let (h, l) = fast_sum(base, e);
    (n, h, l + low)
}

/// e^x - 1.
#[inline(always)]
pub fn expm1<I: Isa, F: Exp>(x: F) -> F {
    let (n, h, l) = minus_one::<I, F>(at_most(at_least(x, F::of(-40.0)), F::HIGH));
    scale(h + l, n).copysign(x)
}

/// 1 / (1 + e^-x), without overflow.
#[inline(always)]
pub fn sigmoid<I: Isa, F: Exp>(x: F) -> F {
    let one = F::of(1.0);
    let e = exp::<I, F>(-x.abs());
    let negative = x < F::of(0.0);
    let (d, low) = fast_sum(one, e);
    let y = sel(negative, e, one) / d;
    // What 1 + e lost, over it: 1 / (1 + e) is y itself or 1 - y.
    fma::<I, _>(-y * low, sel(negative, one - y, y), y)
}

/// The hyperbolic tangent.
#[inline(always)]
pub fn tanh<I: Isa, F: Exp>(x: F) -> F {
    F::tanh_abs::<I>(x.abs()).copysign(x)
}

/// e^|x| / 2, infinite only where cosh is.
#[inline(always)]
fn half_exp<I: Isa, F: Exp>(a: F) -> F {
    let one = F::of(1.0);
    let (n, r) = reduce::<I, F>(at_most(a, F::HIGH + one));
    scale(one_plus::<I, F>(r), n - one)
}

/// The hyperbolic sine: near 0 with t = e^x - 1 it is t - t^2 / (2 + 2t).
#[inline(always)]
pub fn sinh<I: Isa, F: Exp>(x: F) -> F {
    let (one, a) = (F::of(1.0), x.abs());
    let (n, h, l) = minus_one::<I, F>(at_most(a, one));
    let s = n.pow2();
    let (t, low) = (h * s, l * s);
    let near = t + (low - F::of(0.5) * t * t / (one + t));
    let w = half_exp::<I, F>(a);
    sel(a < one, near, w - F::of(0.25) / w).copysign(x)
}

/// The hyperbolic cosine.
#[inline(always)]
pub fn cosh<I: Isa, F: Exp>(x: F) -> F {
    let h = half_exp::<I, F>(x.abs());
    h + F::of(0.25) / h
}
