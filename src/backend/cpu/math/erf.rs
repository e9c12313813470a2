//! The error function, its complement and its inverse.

use super::exp::{exp_near, exp_times};
use super::log::log;
use super::real::{fma, horner, sel, two_prod};
use crate::backend::cpu::isa::Isa;

/// erf in f32: x (1 + P(x^2)) near 0, else 1 - e^Q(|x|) with Q near log erfc.
#[inline(always)]
pub fn erf32<I: Isa>(x: f32) -> f32 {
    let a = x.abs();
    let z = x * x;
    // Relative error of erf 2^-31 and 2^-34.
    let p = horner!(I, z; 0.12837917, -0.37612632, 0.11283684, -0.026858706, 0.0051992475,
        -0.00081218843, 8.280389e-05);
    let near = fma::<I, _>(x, p, x);
    let t = sel(a > 4.1, 4.1, a);
    let q = horner!(I, t; 0.00017468185, -1.1295149, -0.6333469, -0.108280085, 0.02511943,
        -0.004171066, 0.0004344636, -2.1095173e-05);
    sel(a < 0.93, near, (1.0 - exp_near::<I, f32>(q)).copysign(x))
}

/// x P(x^2), which is erf x for |x| <= 1; relative error 2^-63.
#[inline(always)]
fn erf_near<I: Isa>(x: f64) -> f64 {
    let z = x * x;
    let p = horner!(I, z; 0.1283791670955126, -0.3761263890318375, 0.11283791670954885,
        -0.026866170645077868, 0.005223977624828378, -0.0008548326981422774,
        0.00012055331132864744, -1.4925595770228092e-05, 1.646100845009522e-06,
        -1.6350395965014905e-07, 1.4660327211026023e-08, -1.1374950679032262e-09,
        5.960677992304017e-11);
    fma::<I, _>(x, p, x)
}

/// erfc(a) for a >= 1/2: (1 + 2a) e^(a^2) erfc(a) is a polynomial in (a - 4) / (a + 4), a map
/// due to Shepherd and Laframboise (1981). The square carries its error into the exponential.
#[inline(always)]
fn erfc_far<I: Isa>(a: f64) -> f64 {
    let a = sel(a > 28.0, 28.0, a);
    let t = (a - 4.0) / (a + 4.0);
    let g = horner!(I, t; 1.2329951186255526, -0.13962111684056253, 0.01537965210261966,
        0.06809705425469545, -0.10103906603629996, 0.09373283499825057, -0.06633036581230983,
        0.03716751553909927, -0.01619773405676095, 0.005031969963489419, -0.0007577732959425753,
        -0.0001992566161538866, 0.00015062171285010325, -2.4399480720393056e-05,
        -1.1222168595889942e-05, 5.7102937547381225e-06, 2.9417480024619795e-07,
        -8.261101204265297e-07, 7.403078471252729e-08, 1.1044114246720383e-07,
        -1.7371141580245103e-08, -1.4090745436994852e-08, 1.6316278857136102e-09,
        1.1850550980640007e-09);
    let (sq, low) = two_prod::<I, f64>(a, a);
    exp_times::<I, f64>(-sq, -low, g / (1.0 + 2.0 * a))
}

/// erf in f64.
#[inline(always)]
pub fn erf64<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    sel(a < 1.0, erf_near::<I>(x), (1.0 - erfc_far::<I>(a)).copysign(x))
}

/// 1 - erf(x), accurate where that is small.
#[inline(always)]
pub fn erfc64<I: Isa>(x: f64) -> f64 {
    let far = erfc_far::<I>(x.abs());
    let far = sel(x < 0.0, 2.0 - far, far);
    sel(x.abs() < 0.5, 1.0 - erf_near::<I>(x), far)
}

/// The inverse of erf: a polynomial good to 2^-21, then one step of Halley's method on the
/// residual, which triples the digits.
///
/// The polynomials are in w = -log(1 - x^2), as in Giles, "Approximating the erfinv function"
/// (2011), refitted.
#[inline(always)]
pub fn erfinv<I: Isa>(x: f64) -> f64 {
    let a = x.abs();
    let w = -log::<I, f64>((1.0 - a) * (1.0 + a));
    let t = w - 2.5;
    let p = horner!(I, t; 1.5014094208057445, 0.24664073551991728, -0.004177699208641965,
        -0.001253722864003264, 0.00021859197517955624, -4.390818306788786e-06,
        -3.5253888285654977e-06, 3.4308644494473407e-07, 2.8189414575375705e-08);
    let t = w.sqrt() - 4.0;
    let q = horner!(I, t; 3.8397840260037506, 1.009503270409173, 0.001258232964930508,
        -0.0009205690907894096, 0.00032660201837742507, -4.398638437063308e-05,
        4.2374242389781306e-05, -7.420954580858071e-05, 3.0931807022880494e-05,
        -4.870689961648599e-07, -1.216360757925169e-06);
    let y = a * sel(w < 5.0, p, q);
    let off = sel(a < 0.75, erf_near::<I>(y) - a, (1.0 - a) - erfc64::<I>(y));
    let u = off * exp_near::<I, f64>(y * y) * (1.0 / std::f64::consts::FRAC_2_SQRT_PI);
    let y = y - u / fma::<I, _>(y, u, 1.0);
    let y = sel(a < 1.0, y, sel(a == 1.0, f64::INFINITY, f64::NAN));
    y.copysign(x)
}
