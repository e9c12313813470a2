//! Distributions: draws of categories by weight and dropouts, by their frequencies, and the same
//! numbers for every number of threads.

use tinytorch::backend::cpu::parallel::set_num_threads;
use tinytorch::backend::random::default_generator;
use tinytorch::{DType, Tensor};

/// The generator is one for all tests.
static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());

fn seed(n: u64) {
    default_generator().lock().unwrap().set_seed(n);
}

/// The sum of squared differences over expectations.
fn chi_square(counts: &[f64], expected: &[f64]) -> f64 {
    counts.iter().zip(expected).map(|(c, e)| (c - e) * (c - e) / e).sum()
}

const WEIGHTS: [f64; 6] = [1.0, 4.0, 0.5, 2.5, 0.0, 2.0];

fn counts(draws: &Tensor) -> Vec<f64> {
    let mut out = vec![0.0; WEIGHTS.len()];
    draws.to_vec::<i64>().unwrap().iter().for_each(|&i| out[i as usize] += 1.0);
    out
}

#[test]
fn categories_come_by_their_weights() {
    let _turn = TURN.lock().unwrap();
    let n = 40_000;
    for dtype in [DType::F64, DType::F32, DType::F16] {
        seed(5);
        let w = Tensor::from_slice(&WEIGHTS, &[6]).unwrap().to_dtype(dtype).unwrap();
        let again = counts(&w.multinomial(n, true, None).unwrap());
        let rows = w.expand(&[n, 6], false).unwrap();
        let once = counts(&rows.multinomial(1, false, None).unwrap());
        for found in [again, once] {
            assert_eq!(found[4], 0.0);
            let keep = |v: &[f64]| v.iter().copied().filter(|&v| v > 0.0).collect::<Vec<_>>();
            let expected: Vec<f64> = WEIGHTS.iter().map(|w| w * n as f64 / 10.0).collect();
            // Four degrees of freedom: one draw in 100000 is above 28.5.
            let x = chi_square(&keep(&found), &keep(&expected));
            assert!(x < 28.5, "{dtype}: {x} of {found:?}");
        }
    }
}

#[test]
fn draws_without_replacement_take_each_category_once() {
    let _turn = TURN.lock().unwrap();
    seed(6);
    let w =
        Tensor::from_slice(&[1.0, 2.0, 3.0], &[3]).unwrap().expand(&[30_000, 3], false).unwrap();
    let draws = w.multinomial(2, false, None).unwrap().to_vec::<i64>().unwrap();
    let mut pairs = [0.0; 9];
    for d in draws.chunks(2) {
        assert_ne!(d[0], d[1]);
        pairs[(d[0] * 3 + d[1]) as usize] += 1.0;
    }
    // The second draw is by weight among what is left.
    let (mut found, mut expected) = (vec![], vec![]);
    for (a, wa) in [1.0, 2.0, 3.0].into_iter().enumerate() {
        for (b, wb) in [1.0, 2.0, 3.0].into_iter().enumerate().filter(|(b, _)| *b != a) {
            found.push(pairs[a * 3 + b]);
            expected.push(30_000.0 * wa / 6.0 * wb / (6.0 - wa));
        }
    }
    let x = chi_square(&found, &expected);
    assert!(x < 30.9, "{x} of {found:?}");
}

#[test]
fn alpha_dropout_keeps_mean_and_variance() {
    let _turn = TURN.lock().unwrap();
    seed(7);
    let n = 1 << 18;
    let x = Tensor::randn(&[n], DType::F64.into()).unwrap();
    for p in [0.1, 0.5] {
        let y = x.alpha_dropout(p, true).unwrap().to_vec::<f64>().unwrap();
        let mean = y.iter().sum::<f64>() / n as f64;
        let var = y.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / n as f64;
        // Five standard errors or more.
        assert!(mean.abs() < 0.012 && (var - 1.0).abs() < 0.02, "p {p}: {mean} {var}");
    }
    // Whole channels are out together.
    let ones = Tensor::ones(&[50, 8, 3, 3], DType::F32.into()).unwrap();
    let y = ones.feature_alpha_dropout(0.5, true).unwrap().to_vec::<f32>().unwrap();
    assert!(y.chunks(9).all(|c| c.iter().all(|v| v == &c[0])));
    let out = y.chunks(9).filter(|c| c[0] < 0.0).count();
    assert!((150..250).contains(&out), "{out} of 400 channels");
}

#[test]
fn coins_and_dropout_fall_by_their_chances() {
    let _turn = TURN.lock().unwrap();
    let n = 200_000;
    for (k, p) in [0.02, 0.3, 0.5, 0.9].into_iter().enumerate() {
        for dtype in [DType::F64, DType::F32, DType::BF16, DType::I64, DType::Bool] {
            seed(20 + k as u64);
            let x = Tensor::ones(&[n], dtype.into()).unwrap();
            let chance = Tensor::full(&[n], p.into(), DType::F64.into()).unwrap();
            let mut draws = vec![
                x.bernoulli_p(p, None).unwrap(),
                x.clone_tensor(None).unwrap().bernoulli_tensor_(&chance, None).unwrap(),
            ];
            if dtype.is_floating() {
                draws.push(x.dropout(1.0 - p, true).unwrap());
            }
            for d in draws {
                let ones = d.to_vec::<f64>().unwrap().iter().filter(|v| **v != 0.0).count() as f64;
                let all = n as f64;
                let x = chi_square(&[ones, all - ones], &[all * p, all * (1.0 - p)]);
                // One degree of freedom: one draw in 100000 is above 19.5.
                assert!(x < 19.5, "{dtype}, {p}: {x}, {ones} of {all}");
            }
        }
    }
}

/// The largest distance between the distribution of the draws and `law` (Kolmogorov, Smirnov).
fn distance(draws: &Tensor, law: impl Fn(f64) -> f64) -> f64 {
    let mut v = draws.to_vec::<f64>().unwrap();
    v.sort_by(f64::total_cmp);
    let n = v.len() as f64;
    let gap = |(i, x): (usize, &f64)| {
        let y = law(*x);
        (y - i as f64 / n).abs().max((y - (i + 1) as f64 / n).abs())
    };
    v.iter().enumerate().map(gap).fold(0.0, f64::max)
}

#[test]
fn draws_follow_their_laws() {
    let _turn = TURN.lock().unwrap();
    let n = 50_000;
    // One sample in 100000 is further away than 2.47 / sqrt(n).
    let far = 2.47 / (n as f64).sqrt();
    let normal = |x: f64| {
        let x = Tensor::scalar_tensor((x / 2f64.sqrt()).into(), DType::F64).unwrap();
        0.5 * (1.0 + x.erf().unwrap().to_vec::<f64>().unwrap()[0])
    };
    for dtype in [DType::F64, DType::F32] {
        seed(31);
        let new = || Tensor::empty(&[n], dtype.into(), None).unwrap();
        let check = |name: &str, draws: Tensor, law: &dyn Fn(f64) -> f64| {
            let d = distance(&draws, law);
            assert!(d < far, "{name} in {dtype}: {d}");
        };
        check("uniform", new().uniform_(-2.0, 3.0, None).unwrap(), &|x| (x + 2.0) / 5.0);
        check("normal", new().normal_(1.0, 2.0, None).unwrap(), &|x| normal((x - 1.0) / 2.0));
        check("exponential", new().exponential_(1.5, None).unwrap(), &|x| 1.0 - (-1.5 * x).exp());
        check("cauchy", new().cauchy_(0.5, 2.0, None).unwrap(), &|x| {
            0.5 + ((x - 0.5) / 2.0).atan() / std::f64::consts::PI
        });
        check("log-normal", new().log_normal_(0.5, 0.25, None).unwrap(), &|x| {
            normal((x.ln() - 0.5) / 0.25)
        });
    }
}

#[test]
fn random_slopes_lie_between_their_bounds() {
    let _turn = TURN.lock().unwrap();
    seed(8);
    let x = Tensor::full(&[10_000], (-1.0).into(), DType::F64.into()).unwrap();
    let y = x.rrelu(0.125.into(), 0.375.into(), true, None).unwrap().to_vec::<f64>().unwrap();
    assert!(y.iter().all(|v| (-0.375..=-0.125).contains(v)));
    let mean = y.iter().sum::<f64>() / 10_000.0;
    assert!((mean + 0.25).abs() < 0.004, "{mean}");
}

#[test]
fn thread_counts_do_not_change_draws() {
    let _turn = TURN.lock().unwrap();
    let w = Tensor::from_slice(&WEIGHTS, &[6]).unwrap().expand(&[20_000, 6], false).unwrap();
    let x = Tensor::ones(&[300_000], DType::F32.into()).unwrap();
    let draw = |threads| {
        set_num_threads(threads);
        seed(9);
        let a = w.multinomial(2, false, None).unwrap().to_vec::<i64>().unwrap();
        let b = w.multinomial(4, true, None).unwrap().to_vec::<i64>().unwrap();
        let c = x.alpha_dropout(0.3, true).unwrap().to_vec::<f32>().unwrap();
        let d = x.clone_tensor(None).unwrap().cauchy_(0.0, 1.0, None).unwrap();
        (a, b, c, d.to_vec::<f32>().unwrap())
    };
    assert!(draw(1) == draw(3));
}
