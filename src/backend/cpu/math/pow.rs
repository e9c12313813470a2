//! pow: the logarithm as a pair of numbers, times y, through exp.

use super::exp::exp_times;
use super::real::{Real, fast_sum, fma, horner, sel, two_prod};
use super::round;
use crate::backend::cpu::isa::Isa;

/// ln 2 in 42 bits, so that an exponent times it is exact, and the rest.
const LN2: (f64, f64) = (0.693_147_180_559_890_3, 5.497_923_018_708_371e-14);
/// 2/3 less its double.
const TWO_THIRDS_LOW: f64 = 3.700_743_415_417_188e-17;

/// log(a) as a pair, relative error about 2^-65; a positive and finite.
///
/// log m = 2s + s z (2/3 + z P(z)) with s = (m - 1) / (m + 1) and z = s^2; all but z P as pairs.
#[inline(always)]
fn log_pair<I: Isa>(a: f64) -> (f64, f64) {
    let small = a < f64::MIN_POSITIVE;
    let (k, m) = sel(small, a * 18_014_398_509_481_984.0, a).split();
    let k = sel(small, k - 54.0, k);
    let f = m - 1.0;
    let (d, dl) = fast_sum(2.0, f);
    let inv = 1.0 / d;
    let s = f * inv;
    let (p, e) = two_prod::<I, f64>(s, d);
    let sl = (((f - p) - e) - s * dl) * inv;
    let (z, e) = two_prod::<I, f64>(s, s);
    let zl = fma::<I, _>(2.0 * s, sl, e);
    let t = horner!(I, z; 0.4, 0.2857142857142983, 0.22222222221394136, 0.18181818389854223,
        0.15384589629150427, 0.1333507095837138, 0.11699670498021991, 0.11786648158681061);
    let (c, cl) = fast_sum(2.0 / 3.0, z * t);
    let (u, e) = two_prod::<I, f64>(z, c);
    let ul = fma::<I, _>(zl, c, fma::<I, _>(z, cl + TWO_THIRDS_LOW, e));
    let (v, e) = two_prod::<I, f64>(s, u);
    let vl = fma::<I, _>(sl, u, fma::<I, _>(s, ul, e));
    let (h, l) = fast_sum(2.0 * s, v);
    let l = l + fma::<I, _>(2.0, sl, vl);
    let (g, e) = fast_sum(k * LN2.0, h);
    fast_sum(g, e + fma::<I, _>(k, LN2.1, l))
}

/// C99's answer, from `r` = |x|^y for finite positive |x|.
#[inline(always)]
fn edges<F: Real>(x: F, y: F, r: F) -> F {
    let (zero, one) = (F::of(0.0), F::of(1.0));
    let a = x.abs();
    let half = y * F::of(0.5);
    let whole = round::even(y) == y;
    let odd = whole & (round::even(half) != half);
    let r = sel(a == one, one, r);
    let r = sel((x < zero) & !whole, F::NAN, r);
    let r = sel((a == zero) | (a == F::INF), sel((a == zero) == (y < zero), F::INF, zero), r);
    let r = sel(odd, r.copysign(x), r);
    let nan = x.is_nan() | y.is_nan();
    sel((y == zero) | (x == one), one, sel(nan, F::NAN, r))
}

/// x^y.
#[inline(always)]
pub fn pow64<I: Isa>(x: f64, y: f64) -> f64 {
    let (h, l) = log_pair::<I>(x.abs());
    let (p, e) = two_prod::<I, f64>(y, h);
    // Out of range the low part is nonsense, and of no weight.
    let low = sel(p.abs() < 1000.0, fma::<I, _>(y, l, e), 0.0);
    edges(x, y, exp_times::<I, f64>(p, low, 1.0))
}

/// x^y, by f64 with the precision that an f32 result asks for.
#[inline(always)]
pub fn pow32<I: Isa>(x: f32, y: f32) -> f32 {
    let (k, m) = f64::from(x.abs()).split();
    let f = m - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    // Relative error of the logarithm 2^-45, of the exponential 2^-34.
    let t = horner!(I, z; 0.6666666667582328, 0.39999995613565403, 0.2857211010151951,
        0.2217614666335185, 0.19584792423281816);
    let log = fma::<I, _>(k, std::f64::consts::LN_2, s * fma::<I, _>(z, t, 2.0));
    let p = f64::from(y) * log;
    let p = sel(p > 200.0, 200.0, sel(p < -200.0, -200.0, p));
    let n = (p * std::f64::consts::LOG2_E).nearest();
    let r = fma::<I, _>(-n, std::f64::consts::LN_2, p);
    let t = horner!(I, r; 1.0, 1.0, 0.5000000067991689, 0.16666665862369093, 0.04166629371143197,
        0.008333498011978064, 0.0013944755584193945, 0.00019790118984699511);
    edges(x, y, (t * n.pow2()) as f32)
}
