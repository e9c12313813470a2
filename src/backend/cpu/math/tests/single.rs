//! f32 over bit patterns from all of the range, against the C library's f64 functions.

use super::*;

/// 2^20 and some bit patterns, evenly spread, and the special ones.
fn patterns() -> Vec<f32> {
    let mut x: Vec<f32> = (0..u32::MAX / 4093).map(|i| f32::from_bits(i * 4093)).collect();
    let s = [0.0, 1.0, 0.5, 2.0, f32::MIN_POSITIVE, 1e-45, f32::MAX, f32::INFINITY, f32::NAN];
    x.extend(s.iter().flat_map(|&v| [v, -v]));
    assert!(x.len() > 1 << 20);
    x
}

fn sweep<B: Block<f32>>(skip: fn(f32) -> bool, truth: impl Fn(f64) -> f64, bound: f64) {
    let x: Vec<f32> = patterns().into_iter().filter(|&x| !skip(x)).collect();
    let want: Vec<f64> = x.iter().map(|&x| truth(f64::from(x))).collect();
    for (run, got) in both::<f32, B>(&x).iter().enumerate() {
        for ((&x, &got), &want) in x.iter().zip(got).zip(&want) {
            within(ulps32(got, want), bound, run, x, got);
        }
    }
}

macro_rules! sweeps {
    ($skip:expr; $($name:ident: $truth:expr, $bound:expr;)+) => {$(
        #[test]
        fn $name() {
            block!(This, f32, I, x => Math::$name::<I>(x));
            sweep::<This>($skip, $truth, $bound);
        }
    )+};
}

sweeps! { |_| false;
    exp: f64::exp, 1.05;
    exp2: f64::exp2, 1.05;
    expm1: f64::exp_m1, 1.05;
    log: f64::ln, 0.85;
    log2: f64::log2, 0.85;
    log10: f64::log10, 0.85;
    log1p: f64::ln_1p, 0.85;
    tanh: f64::tanh, 1.4;
    sinh: f64::sinh, 1.8;
    cosh: f64::cosh, 1.4;
    sigmoid: super::sigmoid, 1.85;
    asin: f64::asin, 0.51;
    acos: f64::acos, 0.51;
    atan: f64::atan, 0.51;
    asinh: |x| super::asinh(x), 0.51;
    acosh: |x| super::acosh(x), 0.51;
    atanh: |x| super::atanh(x), 0.51;
    erf: |x| super::erf(x), 1.25;
    erfc: |x| super::erfc(x), 0.51;
    lgamma: |x| super::lgamma(x), 0.6;
    sqrt: f64::sqrt, 0.5;
    rsqrt: |x| 1.0 / x.sqrt(), 1.5;
    round: f64::round_ties_even, 0.0;
    floor: f64::floor, 0.0;
    ceil: f64::ceil, 0.0;
    trunc: f64::trunc, 0.0;
}

sweeps! { f32::is_large;
    sin: f64::sin, 0.51;
    cos: f64::cos, 0.51;
    tan: f64::tan, 0.51;
}

#[test]
fn remainders_are_the_librarys() {
    let x = patterns();
    // Neighbours in the list, and those whose quotient is near the bound of the short way.
    let near = x.iter().map(|&v| (v, v * (1.0 + f32::EPSILON) / 536_870_900.0));
    for (a, b) in x.iter().zip(x.iter().rev()).map(|(&a, &b)| (a, b)).chain(near) {
        for (a, b) in [(a, b), (b, a), (a, 3.0), (a, -0.1)] {
            let (got, want) = (Math::fmod(a, b), std::ops::Rem::rem(a, b));
            assert!(got.to_bits() == want.to_bits() || got.is_nan() & want.is_nan(), "{a} % {b}");
        }
    }
}

#[test]
fn large_angles_are_the_librarys() {
    for x in patterns().into_iter().filter(|x| x.is_large()) {
        let want = f64::from(x);
        within(ulps32(x.sin_any(), want.sin()), 1.0, 0, x, x.sin_any());
        within(ulps32(x.cos_any(), want.cos()), 1.0, 0, x, x.cos_any());
        within(ulps32(x.tan_any(), want.tan()), 2.0, 0, x, x.tan_any());
    }
    assert!(f32::INFINITY.is_large() && !1e12f32.is_large() && !f32::NAN.is_large());
}

#[test]
fn erfinv() {
    block!(This, f32, I, x => Math::erfinv::<I>(x));
    // The error of y is that of erf(y) over the slope; both good to far more than f32.
    let error = |x: f32, y: f32| {
        if x.abs() >= 1.0 || x.is_nan() || x == 0.0 {
            let edge = if x.abs() == 1.0 { x * f32::INFINITY } else { x * f32::NAN };
            return ulps32(y, f64::from(if x == 0.0 { x } else { edge }));
        }
        let (a, b) = (f64::from(x.abs()), f64::from(y.abs()));
        let off = if a < 0.5 { super::erf(b) - a } else { (1.0 - a) - super::erfc(b) };
        let slope = std::f64::consts::FRAC_2_SQRT_PI * (-b * b).exp();
        ulps32(y, (b - off / slope).copysign(f64::from(x)))
    };
    let x = patterns();
    for (run, got) in both::<f32, This>(&x).iter().enumerate() {
        for (&x, &got) in x.iter().zip(got) {
            within(error(x, got), 0.51, run, x, got);
        }
    }
}

/// x^C and C^x for one C, and the angle of (C, x).
macro_rules! constants {
    ($($name:ident: $c:expr;)+) => {$(
        #[test]
        fn $name() {
            const C: f32 = $c;
            {
                block!(This, f32, I, x => Math::pow::<I>(x, C));
                sweep::<This>(|_| false, |x| x.powf(f64::from(C)), 0.51);
            }
            {
                block!(This, f32, I, x => Math::pow::<I>(C, x));
                sweep::<This>(|_| false, |x| f64::from(C).powf(x), 0.51);
            }
            {
                block!(This, f32, I, x => Math::atan2::<I>(x, C));
                sweep::<This>(|_| false, |x| x.atan2(f64::from(C)), 0.51);
            }
        }
    )+};
}

constants! {
    pow_and_atan2_of_3: 3.0;
    pow_and_atan2_of_minus_2_5: -2.5;
    pow_and_atan2_of_0_1: 0.1;
    pow_and_atan2_of_1_0001: 1.0001;
    pow_and_atan2_of_minus_7: -7.0;
    pow_and_atan2_of_large: 3e38;
    pow_and_atan2_of_small: 1e-30;
}

#[test]
fn digamma_by_its_recurrence() {
    // The table pins it between 1 and 2; psi(x + 1) = psi(x) + 1/x leads to the rest.
    block!(This, f32, I, x => Math::digamma::<I>(x));
    let x: Vec<f32> = (1..1 << 20).map(|i| i as f32 * 1e-4 - 50.0).collect();
    for (run, got) in both::<f32, This>(&x).iter().enumerate() {
        for (&x, &got) in x.iter().zip(got).filter(|(x, _)| **x != x.floor()) {
            let x64 = f64::from(x);
            let want = Math::digamma::<Base>(x64 + 1.0) - 1.0 / x64;
            // Next to a zero what remains is the cancellation in f64.
            let bound = 0.51 + 1e-13 / want.abs().max(1e-13);
            within(ulps32(got, want), bound, run, x, got);
        }
    }
}
