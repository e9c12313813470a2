//! Special values of pow and atan2: all pairs, against the C library, and what is exact.

use super::*;

const EDGES: [f64; 24] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    2.0,
    -2.0,
    3.0,
    -3.0,
    0.5,
    -0.5,
    2.5,
    -2.5,
    1e300,
    -1e300,
    1e-300,
    -1e-300,
    5e-324,
    -5e-324,
    9_007_199_254_740_991.0,
    -9_007_199_254_740_991.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    f64::MAX,
];

struct Pair<T>(T, T);
impl<T: Math> Run for Pair<T> {
    type Out = (T, T);
    #[inline(always)]
    fn run<I: Isa>(self) -> (T, T) {
        (self.0.pow::<I>(self.1), self.0.atan2::<I>(self.1))
    }
}

#[test]
fn pairs_in_f64() {
    for (x, y) in EDGES.iter().flat_map(|&x| EDGES.iter().map(move |&y| (x, y))) {
        for (pow, angle) in [dispatch(Pair(x, y)), Pair(x, y).run::<Base>()] {
            assert!(ulps64(pow, x.powf(y)) <= 2, "{x:e}^{y:e} gave {pow:e}");
            assert!(ulps64(angle, x.atan2(y)) <= 2, "atan2({x:e}, {y:e}) gave {angle:e}");
        }
    }
}

#[test]
fn pairs_in_f32() {
    let edges = EDGES.map(|x| if x.abs() == 1e300 { x.signum() as f32 * 1e38 } else { x as f32 });
    for (x, y) in edges.iter().flat_map(|&x| edges.iter().map(move |&y| (x, y))) {
        for (pow, angle) in [dispatch(Pair(x, y)), Pair(x, y).run::<Base>()] {
            let (want, turn) = (x.powf(y), x.atan2(y));
            assert!(ulps32(pow, f64::from(want)) <= 1.0, "{x:e}^{y:e} gave {pow:e}");
            assert!(ulps32(angle, f64::from(turn)) <= 1.0, "atan2({x:e}, {y:e}) gave {angle:e}");
        }
    }
}

struct Exact<T>(T);
impl<T: Math> Run for Exact<T> {
    type Out = [T; 9];
    #[inline(always)]
    fn run<I: Isa>(self) -> [T; 9] {
        let x = self.0;
        [
            x.exp::<I>(),
            x.exp2::<I>(),
            x.sigmoid::<I>(),
            x.cosh::<I>(),
            x.erfc::<I>(),
            x.cos::<I>(),
            x.lgamma::<I>(),
            x.digamma::<I>(),
            x.acos::<I>(),
        ]
    }
}

#[test]
fn exact_values() {
    let inf = f64::INFINITY;
    let nan = f64::NAN;
    let half_pi = std::f64::consts::FRAC_PI_2;
    let zero = [1.0, 1.0, 0.5, 1.0, 1.0, 1.0, inf, -inf, half_pi];
    let minus_zero = [1.0, 1.0, 0.5, 1.0, 1.0, 1.0, inf, inf, half_pi];
    let minus_inf = [0.0, 0.0, 0.0, inf, 2.0, nan, inf, nan, nan];
    let plus_inf = [inf, inf, 1.0, inf, 0.0, nan, inf, inf, nan];
    let all_nan = [nan; 9];
    let cases =
        [(0.0, zero), (-0.0, minus_zero), (-inf, minus_inf), (inf, plus_inf), (nan, all_nan)];
    for (x, want) in cases {
        for got in [dispatch(Exact(x)), Exact(x).run::<Base>()] {
            for (i, (g, w)) in got.iter().zip(&want).enumerate() {
                assert_eq!(ulps64(*g, *w), 0, "function {i} at {x}: {g:e}");
            }
        }
        for got in [dispatch(Exact(x as f32)), Exact(x as f32).run::<Base>()] {
            for (i, (g, w)) in got.iter().zip(&want).enumerate() {
                assert!(ulps32(*g, *w) <= 0.5, "function {i} at {x}: {g:e}");
            }
        }
    }
}

#[test]
fn digamma_has_no_value_at_its_poles() {
    for x in [-1.0f64, -2.0, -1e10] {
        assert!(Math::digamma::<Base>(x).is_nan());
        assert_eq!(Math::lgamma::<Base>(x), f64::INFINITY);
    }
}
