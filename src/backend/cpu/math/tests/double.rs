//! f64 over bit patterns from all of the range, against the C library, whose own error is up to
//! one unit; the table has exact values.

use super::*;

/// Bit patterns spread over all of the range, numbers spread over [-30, 30], and special ones.
fn patterns() -> Vec<f64> {
    let step = u64::MAX / (1 << 17) - 4;
    let mut x: Vec<f64> = (0..1 << 17).map(|i| f64::from_bits(i * step)).collect();
    x.extend((0..1 << 17).map(|i| (i - (1 << 16)) as f64 * 4.577_131e-4));
    x.extend((0..1 << 16).map(|i| (i - (1 << 15)) as f64 * 3.051_3e-5));
    let s = [0.0, 1.0, 0.5, 2.0, f64::MIN_POSITIVE, 5e-324, f64::MAX, f64::INFINITY, f64::NAN];
    x.extend(s.iter().flat_map(|&v| [v, -v]));
    x
}

fn sweep<B: Block<f64>>(skip: fn(f64) -> bool, truth: impl Fn(f64) -> f64, bound: u64) {
    let x: Vec<f64> = patterns().into_iter().filter(|&x| !skip(x)).collect();
    let want: Vec<f64> = x.iter().map(|&x| truth(x)).collect();
    for (run, got) in both::<f64, B>(&x).iter().enumerate() {
        for ((&x, &got), &want) in x.iter().zip(got).zip(&want) {
            within(ulps64(got, want) as f64, bound as f64, run, x, got);
        }
    }
}

macro_rules! sweeps {
    ($skip:expr; $($name:ident: $truth:expr, $bound:expr;)+) => {$(
        #[test]
        fn $name() {
            block!(This, f64, I, x => Math::$name::<I>(x));
            sweep::<This>($skip, $truth, $bound);
        }
    )+};
}

sweeps! { |_| false;
    exp: f64::exp, 2;
    exp2: f64::exp2, 2;
    expm1: f64::exp_m1, 2;
    log: f64::ln, 2;
    log2: f64::log2, 2;
    log10: f64::log10, 3;
    log1p: f64::ln_1p, 2;
    tanh: f64::tanh, 3;
    sinh: f64::sinh, 3;
    cosh: f64::cosh, 3;
    asin: f64::asin, 2;
    acos: f64::acos, 2;
    atan: f64::atan, 2;
    asinh: |x| super::asinh(x), 3;
    acosh: |x| super::acosh(x), 3;
    atanh: |x| super::atanh(x), 3;
    erf: |x| super::erf(x), 2;
    erfc: |x| super::erfc(x), 4;
    sqrt: f64::sqrt, 0;
    rsqrt: |x| 1.0 / x.sqrt(), 0;
    round: f64::round_ties_even, 0;
    floor: f64::floor, 0;
    ceil: f64::ceil, 0;
    trunc: f64::trunc, 0;
}

sweeps! { f64::is_large;
    sin: f64::sin, 2;
    cos: f64::cos, 2;
    tan: f64::tan, 2;
}

sweeps! { |x| x <= 0.0 && x.is_finite();
    lgamma: |x| super::lgamma(x), 8;
}

#[test]
fn pow() {
    block!(This, f64, I, x => Math::pow::<I>(x, -3.3));
    sweep::<This>(|_| false, |x| x.powf(-3.3), 2);
}

#[test]
fn pow_of_a_constant() {
    block!(This, f64, I, x => Math::pow::<I>(1.7, x));
    sweep::<This>(|_| false, |x| 1.7f64.powf(x), 2);
}

#[test]
fn atan2() {
    block!(This, f64, I, x => Math::atan2::<I>(x, -1.3));
    sweep::<This>(|_| false, |x| x.atan2(-1.3), 2);
}

#[test]
fn sigmoid_is_one_with_its_mirror() {
    block!(This, f64, I, x => Math::sigmoid::<I>(x) + Math::sigmoid::<I>(-x));
    sweep::<This>(f64::is_nan, |_| 1.0, 2);
}

#[test]
fn sigmoid_far_left_is_exp() {
    block!(This, f64, I, x => Math::sigmoid::<I>(x));
    sweep::<This>(|x| x > -37.0, f64::exp, 2);
}

#[test]
fn erfinv_inverts_erf() {
    block!(This, f64, I, x => Math::erfinv::<I>(Math::erf::<I>(x)));
    // A unit of erf is this many of x.
    let slope = |x: f64| std::f64::consts::FRAC_2_SQRT_PI * (-x * x).exp();
    let stretch = |x: f64| super::erf(x) / (x * slope(x));
    let x: Vec<f64> = patterns().into_iter().filter(|x| x.abs() < 5.0).collect();
    for (run, got) in both::<f64, This>(&x).iter().enumerate() {
        for (&x, &got) in x.iter().zip(got).filter(|(x, _)| **x != 0.0) {
            let bound = 4.0 + 3.0 * stretch(x.abs());
            within(ulps64(got, x) as f64, bound, run, x, got);
        }
    }
}
