//! log |gamma| and digamma: plain scalar code in f64.
//!
//! Near the zeros rational functions (interpolation at Chebyshev nodes in 50 digits), far out the
//! Stirling series, below zero the reflection (Abramowitz and Stegun 6.1.17, 6.1.40, 6.3.7,
//! 6.3.18).

use std::f64::consts::PI;

/// A polynomial, constant coefficient first.
fn poly(x: f64, c: &[f64]) -> f64 {
    c.iter().rev().fold(0.0, |acc, &c| acc * x + c)
}

/// lgamma(1 + t) / t on [-0.3, 0.5], relative error 2^-58.
const ONE: ([f64; 8], [f64; 8]) = (
    [
        -0.5772156649015329,
        -1.1607647275495045,
        -0.25714442153944117,
        0.9085489251599025,
        0.8036629908101942,
        0.2521562727489549,
        0.029850379913714097,
        0.000906245344005993,
    ],
    [
        1.0,
        3.4358592144444606,
        4.647032098440241,
        3.131174824932186,
        1.0947694691784005,
        0.18718493425403346,
        0.012955042842482153,
        0.00021114493075177375,
    ],
);

/// lgamma(2 + t) / t on [-0.5, 1], relative error 2^-59.
const TWO: ([f64; 8], [f64; 8]) = (
    [
        0.42278433509846713,
        1.0322392924250592,
        0.9416928598448896,
        0.4172589188705117,
        0.09527665675843039,
        0.010761708654598556,
        0.0005126144211989154,
        6.546169219546809e-06,
    ],
    [
        1.0,
        1.678804534788733,
        1.1062047574607787,
        0.36196916412627267,
        0.061244858012688135,
        0.005046343841908332,
        0.0001674204154721995,
        1.2994531242674538e-06,
    ],
);

/// The zero of digamma, and what its double lacks.
const ZERO: (f64, f64) = (1.4616321449683622, 9.549995429965697e-17);

/// digamma(3/2 + t) / (3/2 + t - zero) on [-0.5, 0.5], relative error 2^-63.
const DIGAMMA: ([f64; 7], [f64; 7]) = (
    [
        0.9510558760318328,
        1.1663702567214969,
        0.5137384479970142,
        0.0998201733015596,
        0.008297484863617567,
        0.00022636249078624788,
        4.22009395907132e-07,
    ],
    [
        1.0,
        1.6718236205395554,
        1.0319333676352624,
        0.2978119036558111,
        0.041378314480827155,
        0.0025031842360786877,
        4.664959078686044e-05,
    ],
);

/// B_2k / (2k (2k - 1)).
const STIRLING: [f64; 7] = [
    1.0 / 12.0,
    -1.0 / 360.0,
    1.0 / 1260.0,
    -1.0 / 1680.0,
    1.0 / 1188.0,
    -691.0 / 360_360.0,
    1.0 / 156.0,
];

/// B_2k / 2k.
const DIGAMMA_SERIES: [f64; 7] = [
    1.0 / 12.0,
    -1.0 / 120.0,
    1.0 / 252.0,
    -1.0 / 240.0,
    1.0 / 132.0,
    -691.0 / 32_760.0,
    1.0 / 12.0,
];

/// log gamma(x) for x > 0.
fn lgamma_positive(x: f64) -> f64 {
    if x < 0.75 {
        // So near 0 the gamma function is 1 / x.
        return if x < 1e-18 { -x.ln() } else { lgamma_positive(1.0 + x) - x.ln() };
    }
    if x < 1.5 {
        let t = x - 1.0;
        // At 1 the product is -0: the sum makes it 0.
        return t * (poly(t, &ONE.0) / poly(t, &ONE.1)) + 0.0;
    }
    if x <= 3.0 {
        let t = x - 2.0;
        return t * (poly(t, &TWO.0) / poly(t, &TWO.1));
    }
    if x < 8.0 {
        let (mut y, mut product) = (x, 1.0);
        while y > 3.0 {
            y -= 1.0;
            product *= y;
        }
        return lgamma_positive(y) + product.ln();
    }
    if x > 1e17 {
        return x * (x.ln() - 1.0);
    }
    let inv = 1.0 / x;
    // (log(2 pi) - 1) / 2
    let half_log = 0.418_938_533_204_672_7;
    let series = poly(inv * inv, &STIRLING) * inv;
    (x - 0.5) * (x.ln() - 1.0) + (half_log + series)
}

/// sin(pi x), good near every integer.
fn sin_pi(x: f64) -> f64 {
    let n = x.round_ties_even();
    let s = (PI * (x - n)).sin();
    if n % 2.0 == 0.0 { s } else { -s }
}

/// log |gamma(x)|: infinite at the poles and at both infinities.
pub fn lgamma(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x.is_infinite() || (x <= 0.0 && x == x.floor()) {
        return f64::INFINITY;
    }
    if x > 0.0 {
        return lgamma_positive(x);
    }
    if x > -1e-18 {
        return -(-x).ln();
    }
    // gamma(x) gamma(-x) = -pi / (x sin(pi x))
    (PI / (x * sin_pi(x)).abs()).ln() - lgamma_positive(-x)
}

/// digamma(x) for x > 0.
fn digamma_positive(mut x: f64) -> f64 {
    let mut sum = 0.0;
    if x < 1.0 {
        sum = -1.0 / x;
        x += 1.0;
    }
    if x < 10.0 {
        while x > 2.0 {
            x -= 1.0;
            sum += 1.0 / x;
        }
        let t = x - 1.5;
        let slope = poly(t, &DIGAMMA.0) / poly(t, &DIGAMMA.1);
        return ((x - ZERO.0) - ZERO.1) * slope + sum;
    }
    let inv = 1.0 / x;
    let z = inv * inv;
    x.ln() - (0.5 * inv + z * poly(z, &DIGAMMA_SERIES))
}

/// The derivative of log gamma: infinite at 0 with the sign opposite to it, NaN at the other
/// poles and at negative infinity.
pub fn digamma(x: f64) -> f64 {
    if x == 0.0 {
        return -(1.0 / x);
    }
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        if x == x.floor() {
            return f64::NAN;
        }
        // tan(pi x) has period 1: near 0 its argument is good to a rounding.
        let r = x - x.round_ties_even();
        return digamma_positive(1.0 - x) - PI / (PI * r).tan();
    }
    digamma_positive(x)
}

/// B_2k / (2k)! for the sum of Euler and Maclaurin.
const EULER_MACLAURIN: [f64; 10] = [
    1.0 / 12.0,
    -1.0 / 720.0,
    1.0 / 30_240.0,
    -1.0 / 1_209_600.0,
    1.0 / 47_900_160.0,
    -691.0 / 1_307_674_368_000.0,
    1.0 / 74_724_249_600.0,
    -3617.0 / 10_670_622_842_880_000.0,
    43_867.0 / 5_109_094_217_170_944_000.0,
    -174_611.0 / 802_857_662_698_291_200_000.0,
];

/// The zeta function of Hurwitz: the sum of (q + k)^-s over k >= 0, for integers s >= 2.
/// Terms up to q + k = 10 one by one, the rest by Euler and Maclaurin (Abramowitz and Stegun
/// 23.1.30). At the poles, 0 and the negative integers, it is infinite; below 0 the first powers
/// have the sign of (q + k)^s.
fn zeta(s: i32, q: f64) -> f64 {
    if q <= 0.0 && q == q.floor() {
        return f64::INFINITY;
    }
    if q < -20.0 {
        // The terms below 0 are those of two such sums above it.
        let r = q - q.floor();
        let below = zeta(s, 1.0 - r) - zeta(s, 1.0 - q);
        return zeta(s, r) + if s % 2 == 0 { below } else { -below };
    }
    let (mut sum, mut a) = (0.0, q);
    while a < 10.0 {
        sum += a.powi(-s);
        a += 1.0;
    }
    let order = f64::from(s);
    let power = a.powi(-s);
    let mut term = order * power / a;
    let mut rest = power * a / (order - 1.0) + 0.5 * power;
    let inv = 1.0 / (a * a);
    for (k, c) in EULER_MACLAURIN.iter().enumerate() {
        rest += c * term;
        let next = order + 2.0 * k as f64;
        term *= (next + 1.0) * (next + 2.0) * inv;
    }
    sum + rest
}

/// The trigamma function: by reflection below 0, where the sum would be long.
fn trigamma(x: f64) -> f64 {
    if x < 0.0 && x.is_finite() {
        let s = sin_pi(x);
        return (PI / s) * (PI / s) - zeta(2, 1.0 - x);
    }
    match x {
        f64::INFINITY => 0.0,
        f64::NEG_INFINITY => f64::NAN,
        _ => zeta(2, x),
    }
}

/// The derivative of order `n` of digamma: (-1)^(n + 1) n! zeta(n + 1, x).
pub fn polygamma(x: f64, n: f64) -> f64 {
    if n == 0.0 {
        return digamma(x);
    }
    if x.is_nan() {
        return x;
    }
    if n == 1.0 {
        return trigamma(x);
    }
    // So PyTorch: its series has no limit there.
    if x == f64::INFINITY {
        return f64::NAN;
    }
    let factorial = (1..=n as u64).take(171).fold(1.0, |p, k| p * k as f64);
    let sign = if n % 2.0 == 0.0 { -1.0 } else { 1.0 };
    sign * factorial * zeta(n as i32 + 1, x)
}
