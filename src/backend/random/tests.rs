//! The table `tests/golden/random.txt` of PyTorch's values, and what it does not cover.

use super::*;
use crate::backend::cpu::parallel;
use crate::base::{ErrorKind, Result, bf16, f16};

const TABLE: &str = include_str!("../../../tests/golden/random.txt");

fn fnv(bytes: impl IntoIterator<Item = u8>) -> String {
    let step = |h: u64, b: u8| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3);
    format!("#{:016x}", bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step))
}

/// An element as the table writes it.
trait Bits: Sample {
    const EPSILON: f64;
    fn bytes(self) -> Vec<u8>;
    fn parse(hex: &str) -> f64;
}
macro_rules! bits {
    ($($t:ty, $u:ty, $epsilon:expr, |$v:ident| $bits:expr, |$b:ident| $value:expr;)*) => { $(
        impl Bits for $t {
            const EPSILON: f64 = $epsilon;
            fn bytes(self) -> Vec<u8> {
                let $v = self;
                <$u>::to_le_bytes($bits).to_vec()
            }
            fn parse(hex: &str) -> f64 {
                let $b = <$u>::from_str_radix(hex, 16).unwrap();
                <$t>::to_f64($value)
            }
        }
    )* };
}
trait ToF64 {
    fn to_f64(self) -> f64;
}
impl<T: Sample> ToF64 for T {
    fn to_f64(self) -> f64 {
        crate::base::Element::to_f64(self)
    }
}
bits! {
    f32, u32, 1.2e-7, |v| v.to_bits(), |b| f32::from_bits(b);
    f64, u64, 2.3e-16, |v| v.to_bits(), |b| f64::from_bits(b);
    f16, u16, 9.8e-4, |v| v.to_bits(), |b| f16::from_bits(b);
    bf16, u16, 7.9e-3, |v| v.to_bits(), |b| bf16::from_bits(b);
    u8, u8, 0.0, |v| v, |b| b;
    i8, u8, 0.0, |v| v as u8, |b| b as i8;
    i16, u16, 0.0, |v| v as u16, |b| b as i16;
    i32, u32, 0.0, |v| v as u32, |b| b as i32;
    i64, u64, 0.0, |v| v as u64, |b| b as i64;
    bool, u8, 0.0, |v| v as u8, |b| b != 0;
}

fn number<N: std::str::FromStr>(args: &[&str], i: usize) -> N {
    args[i].parse().unwrap_or_else(|_| panic!("bad number {}", args[i]))
}

/// The operations of float dtypes; `None` for others.
fn draw_real<T: Real>(rng: &mut Generator, op: &str, out: &mut [T], a: &[&str]) -> Option<()> {
    match op {
        "uniform" => uniform(rng, out, number(a, 0), number(a, 1)),
        "normal" => normal(rng, out, number(a, 0), number(a, 1)),
        "normal_each" => normal_each(rng, out, number(a, 0), number(a, 1)),
        "log_normal" => log_normal(rng, out, number(a, 0), number(a, 1)),
        "cauchy" => cauchy(rng, out, number(a, 0), number(a, 1)),
        "exponential" => exponential(rng, out, number(a, 0)),
        "bernoulli_each" => {
            let p: Vec<T> = (0..out.len()).map(|i| T::cast((i % 9) as f64 / 8.0)).collect();
            bernoulli_each(rng, out, &p)
        }
        _ => return None,
    }
    .ok()
}

fn draw_any<T: Sample>(rng: &mut Generator, op: &str, out: &mut [T], a: &[&str]) -> Result<()> {
    match op {
        "randint" => random_from_to(rng, out, number(a, 0), number(a, 1))?,
        "random_from" => random_from(rng, out, number(a, 0))?,
        "random" => random(rng, out),
        "randperm" => randperm(rng, out),
        "geometric" => geometric(rng, out, number(a, 0))?,
        "bernoulli" => bernoulli(rng, out, number(a, 0))?,
        _ => panic!("{op} is not an operation of {}", T::DTYPE),
    }
    Ok(())
}

/// Whether `out` is what the table says: by fingerprint, or at a few places to 2 units in the
/// last place of numbers about 1, as far as C libraries differ in their functions.
fn agrees<T: Bits>(out: &[T], expected: &str) -> bool {
    if expected.starts_with('#') {
        return fnv(out.iter().flat_map(|v| v.bytes())) == expected;
    }
    let n = out.len();
    let mut places = vec![0, n / 3, 2 * n / 3, n - 1];
    places.dedup();
    let words: Vec<&str> = expected.split(' ').collect();
    assert_eq!(words.len(), places.len());
    places.iter().zip(words).all(|(&i, w)| {
        let (ours, theirs) = (ToF64::to_f64(out[i]), T::parse(w));
        (ours - theirs).abs() <= 2.0 * T::EPSILON * theirs.abs().max(1.0)
    })
}

fn run_line(rng: &mut Generator, head: &str, expected: &str) -> bool {
    let words: Vec<&str> = head.split_whitespace().collect();
    let (op, args) = (words[0], words.get(3..).unwrap_or(&[]));
    if op == "state" {
        let bytes = rng.state();
        // From here on the restored generator goes on.
        *rng = Generator::new(99);
        rng.set_state(&bytes).unwrap();
        return fnv(bytes) == expected;
    }
    let n: usize = number(&words, 2);
    macro_rules! real {
        ($t:ty) => {{
            let mut out = vec![<$t>::default(); n];
            if draw_real(rng, op, &mut out, args).is_none() {
                draw_any(rng, op, &mut out, args).unwrap();
            }
            agrees(&out, expected)
        }};
    }
    macro_rules! any {
        ($t:ty) => {{
            let mut out = vec![<$t>::default(); n];
            draw_any(rng, op, &mut out, args).unwrap();
            agrees(&out, expected)
        }};
    }
    match words[1] {
        "f32" => real!(f32),
        "f64" => real!(f64),
        "f16" => real!(f16),
        "bf16" => real!(bf16),
        "u8" => any!(u8),
        "i8" => any!(i8),
        "i16" => any!(i16),
        "i32" => any!(i32),
        "i64" => any!(i64),
        "bool" => any!(bool),
        other => panic!("unknown dtype {other}"),
    }
}

#[test]
fn values_are_those_of_pytorch() {
    let mut rng = Generator::default();
    let (mut seed, mut wrong, mut checked) = ("", Vec::new(), 0);
    for line in TABLE.lines() {
        if let Some(s) = line.strip_prefix("seed ") {
            seed = s;
            rng.set_seed(s.parse().unwrap());
            continue;
        }
        let (head, expected) = line.split_once(" = ").or(line.split_once("= ")).unwrap();
        checked += 1;
        if !run_line(&mut rng, head, expected) {
            wrong.push(format!("seed {seed}: {head}"));
        }
    }
    assert!(checked > 900, "the table has {checked} lines");
    assert!(wrong.is_empty(), "{} of {checked} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn words_come_alike_one_by_one_and_in_bulk() {
    let (mut one, mut bulk) = (Generator::new(3), Generator::new(3));
    for n in [1, 623, 1, 2000, 624, 0, 5] {
        let mut words = vec![0; n];
        bulk.words(&mut words);
        assert!(words.iter().all(|&w| w == one.random_u32()));
    }
    // The 10000th word of the reference seed, as the C++ standard gives it.
    let mut words = vec![0; 10_000];
    Generator::new(5489).words(&mut words);
    assert_eq!(words[9999], 4_123_659_995);
}

#[test]
fn thread_counts_do_not_change_values() {
    let draw = |threads| {
        parallel::set_num_threads(threads);
        let mut rng = Generator::new(5);
        let (mut a, mut b) = (vec![0f32; 200_005], vec![0f64; 200_005]);
        normal(&mut rng, &mut a, 0.0, 1.0).unwrap();
        exponential(&mut rng, &mut b, 1.0).unwrap();
        let (a, b) = (a.iter().map(|v| v.to_bits()), b.iter().map(|v| v.to_bits()));
        (a.collect::<Vec<_>>(), b.collect::<Vec<_>>())
    };
    assert!(draw(1) == draw(3));
}

#[test]
fn a_wide_normal_has_its_moments() {
    let mut out = vec![0f32; 1 << 18];
    normal(&mut Generator::new(0), &mut out, 3.0, 2.0).unwrap();
    let n = out.len() as f64;
    let mean = out.iter().map(|&v| f64::from(v)).sum::<f64>() / n;
    let var = out.iter().map(|&v| (f64::from(v) - mean).powi(2)).sum::<f64>() / n;
    // Five standard errors: 2 / 512 for the mean, 4 sqrt(2) / 512 for the variance.
    assert!((mean - 3.0).abs() < 0.02 && (var - 4.0).abs() < 0.056, "{mean} {var}");
}

#[test]
fn long_permutations_go_from_the_inside_out() {
    let (mut rng, mut words) = (Generator::new(8), Generator::new(8));
    let mut out = [0i64; 40];
    super::integer::randperm_long(&mut rng, &mut out);
    let mut expected = Vec::new();
    for i in 0..40 {
        expected.push(i);
        let other = words.random_u64() as usize % (i as usize + 1);
        expected.swap(i as usize, other);
    }
    assert_eq!(out.to_vec(), expected);
}

#[test]
fn bad_arguments_are_errors() {
    let rng = &mut Generator::default();
    let kind = |r: Result<()>| r.unwrap_err().kind();
    let bad = ErrorKind::InvalidArgument;
    assert_eq!(kind(uniform(rng, &mut [0f32], 1.0, 0.0)), bad);
    assert_eq!(kind(uniform(rng, &mut [0f32], f64::NAN, 0.0)), bad);
    assert_eq!(kind(uniform(rng, &mut [f16::ZERO], 0.0, 1e6)), bad);
    assert_eq!(kind(uniform(rng, &mut [0f64], -f64::MAX, f64::MAX)), bad);
    assert_eq!(kind(normal(rng, &mut [0f32], 0.0, -1.0)), bad);
    assert_eq!(kind(normal(rng, &mut [0f32; 16], 0.0, f64::NAN)), bad);
    assert_eq!(kind(exponential(rng, &mut [0f32], 0.0)), bad);
    assert_eq!(kind(cauchy(rng, &mut [0f32], 0.0, 0.0)), bad);
    assert_eq!(kind(log_normal(rng, &mut [0f32], 0.0, 0.0)), bad);
    assert_eq!(kind(geometric(rng, &mut [0f32], 1.0)), bad);
    assert_eq!(kind(geometric(rng, &mut [false], 0.5)), ErrorKind::Dtype);
    assert_eq!(kind(bernoulli(rng, &mut [0f32], 1.5)), bad);
    assert_eq!(kind(bernoulli_each(rng, &mut [0f32], &[f32::NAN])), bad);
    assert_eq!(kind(bernoulli_each(rng, &mut [0f32], &[0f32; 2])), ErrorKind::Shape);
    assert_eq!(kind(random_from_to(rng, &mut [0i64], 4, 4)), bad);
    assert_eq!(kind(random_from_to(rng, &mut [0u8], 0, 257)), bad);
    assert_eq!(kind(random_from_to(rng, &mut [0u8], -1, 2)), bad);
    assert_eq!(kind(random_from_to(rng, &mut [false], 0, 3)), bad);
    assert_eq!(kind(random_from_to(rng, &mut [f16::ZERO], 4097, 4098)), bad);
    assert_eq!(kind(random_from(rng, &mut [0u8], 256)), bad);
    assert_eq!(kind(random_from(rng, &mut [0i32], i64::MIN)), ErrorKind::Dtype);
    // Nothing was drawn.
    assert_eq!(rng.random_u32(), Generator::default().random_u32());
}

#[test]
fn a_state_that_does_not_fit_leaves_the_generator() {
    let mut rng = Generator::new(1);
    rng.normal_f64();
    let good = rng.state();
    let mut bad = good.clone();
    bad[16] = 7;
    for state in [&bad[..], &good[1..], &[]] {
        assert_eq!(rng.set_state(state).unwrap_err().kind(), ErrorKind::Format);
    }
    let mut other = Generator::new(2);
    other.set_state(&good).unwrap();
    assert_eq!(other.seed(), 1);
    assert_eq!(other.normal_f64(), rng.normal_f64());
    assert_eq!(other.state(), rng.state());
}

#[test]
fn the_shared_generator_starts_from_its_seed_and_reseeds() {
    let mut rng = Generator::default();
    assert_eq!(rng.seed(), 67_280_421_310_721);
    let seed = rng.set_seed_from_system();
    assert_eq!(rng.seed(), seed);
    assert_ne!(seed, rng.set_seed_from_system());
    assert_eq!(default_generator().lock().unwrap().state().len(), STATE_BYTES);
}
