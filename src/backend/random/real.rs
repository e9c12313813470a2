//! Filling slices with floating-point distributions.

use super::generator::{Generator, unit_f64};
use super::sample::{Real, Sample, join};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use crate::base::{Result, bail};
use std::f64::consts::PI;

/// Words that are drawn at a time: they and what is made of them stay in the first cache.
const CHUNK: usize = 1248;
/// Doubles that are drawn before their transformation runs on several cores.
const BATCH: usize = 64 * 1024;

/// Uniform on `[from, to)`; `out` may be any float dtype. One word for an element, two in f64.
///
/// # Errors
/// `InvalidArgument` where a bound or the span does not fit the dtype, or `from > to`.
pub fn uniform<T: Real>(rng: &mut Generator, out: &mut [T], from: f64, to: f64) -> Result<()> {
    let (min, max) = T::BOUNDS;
    let fits = |v: f64| (min..=max).contains(&v);
    if !fits(from) || !fits(to) || to - from > max {
        bail!(InvalidArgument, "[uniform] expected bounds of {}, got {from} and {to}", T::DTYPE);
    }
    if from > to {
        bail!(InvalidArgument, "[uniform] expected from <= to, got {from} and {to}");
    }
    let low = T::cast(from);
    dispatch(Uniform { rng, out, from: low, span: T::cast(to).minus(low) });
    Ok(())
}

struct Uniform<'a, T> {
    rng: &'a mut Generator,
    out: &'a mut [T],
    from: T,
    span: T,
}

impl<T: Real> Run for Uniform<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let mut words = [0u32; CHUNK];
        for part in self.out.chunks_mut(CHUNK / T::WORDS) {
            let words = &mut words[..part.len() * T::WORDS];
            self.rng.words(words);
            T::uniform(words, part, self.from, self.span);
        }
    }
}

/// Normal with `mean` and standard deviation `std`, as PyTorch fills a contiguous tensor.
///
/// Below 16 elements this is [`normal_each`]. From 16 on, every block of 16 uniforms becomes 16
/// normals, and where blocks do not cover `out`, its last 16 elements are drawn anew.
///
/// # Errors
/// `InvalidArgument` where `std` is negative or NaN.
pub fn normal<T: Real>(rng: &mut Generator, out: &mut [T], mean: f64, std: f64) -> Result<()> {
    let n = out.len();
    if n < 16 {
        return normal_each(rng, out, mean, std);
    }
    check_std(std)?;
    let (mean, std) = (T::cast(mean), T::cast(std));
    let (zero, one) = (T::cast(0.0), T::cast(1.0));
    dispatch(Uniform { rng, out, from: zero, span: one });
    let whole = n - n % 16;
    for_parts(&mut out[..whole], T::TILE, |_, part| dispatch(Blocks { part, mean, std }));
    if whole < n {
        let part = &mut out[n - 16..];
        dispatch(Uniform { rng, out: part, from: zero, span: one });
        dispatch(Blocks { part, mean, std });
    }
    Ok(())
}

struct Blocks<'a, T> {
    part: &'a mut [T],
    mean: T,
    std: T,
}

impl<T: Real> Run for Blocks<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        for block in self.part.as_chunks_mut::<16>().0 {
            T::box_muller(block, self.mean, self.std);
        }
    }
}

/// Normal, one element after the other from pairs of doubles, as PyTorch fills tensors that are
/// short or not contiguous. The unused half of a pair is kept for the next call.
///
/// # Errors
/// `InvalidArgument` where `std` is negative or NaN.
pub fn normal_each<T: Sample>(
    rng: &mut Generator,
    out: &mut [T],
    mean: f64,
    std: f64,
) -> Result<()> {
    check_std(std)?;
    out.iter_mut().for_each(|o| *o = T::cast(rng.normal_f64().mul_add(std, mean)));
    Ok(())
}

fn check_std(std: f64) -> Result<()> {
    if std.is_nan() || std < 0.0 {
        bail!(InvalidArgument, "[normal] expected a standard deviation >= 0, got {std}");
    }
    Ok(())
}

fn check_positive(op: &str, name: &str, v: f64) -> Result<()> {
    if v.is_nan() || v <= 0.0 {
        bail!(InvalidArgument, "[{op}] expected {name} > 0, got {v}");
    }
    Ok(())
}

/// `exp` of a normal with `mean` and `std`, drawn as by [`normal_each`].
///
/// # Errors
/// `InvalidArgument` where `std` is not positive.
pub fn log_normal<T: Real>(rng: &mut Generator, out: &mut [T], mean: f64, std: f64) -> Result<()> {
    check_positive("log_normal", "std", std)?;
    out.iter_mut().for_each(|o| *o = T::cast(rng.normal_f64().mul_add(std, mean).exp()));
    Ok(())
}

/// Exponential with rate `lambda`: `-ln(1 - u) / lambda`.
///
/// # Errors
/// `InvalidArgument` where `lambda` is not positive.
pub fn exponential<T: Real>(rng: &mut Generator, out: &mut [T], lambda: f64) -> Result<()> {
    check_positive("exponential", "lambda", lambda)?;
    let scale = -1.0 / lambda;
    map_doubles(rng, out, |_, bits| T::cast(scale * (-unit_f64(bits)).ln_1p()));
    Ok(())
}

/// Cauchy around `median` with scale `sigma`: `median + sigma tan(pi (u - 1/2))`.
///
/// # Errors
/// `InvalidArgument` where `sigma` is not positive.
pub fn cauchy<T: Real>(rng: &mut Generator, out: &mut [T], median: f64, sigma: f64) -> Result<()> {
    check_positive("cauchy", "sigma", sigma)?;
    map_doubles(rng, out, |_, bits| {
        T::cast((PI * (unit_f64(bits) - 0.5)).tan().mul_add(sigma, median))
    });
    Ok(())
}

/// Trials up to the first success of probability `p`: `ceil(ln u / ln(1 - p))`. `out` may be
/// of any dtype but bool.
///
/// # Errors
/// `InvalidArgument` where `p` is not in `(0, 1)`; `Dtype` for bool.
pub fn geometric<T: Sample>(rng: &mut Generator, out: &mut [T], p: f64) -> Result<()> {
    if !(p > 0.0 && p < 1.0) {
        bail!(InvalidArgument, "[geometric] expected p within (0, 1), got {p}");
    }
    if T::DTYPE == crate::base::DType::Bool {
        bail!(Dtype, "[geometric] expected a numeric dtype, got {}", T::DTYPE);
    }
    let log = (-p).ln_1p();
    map_doubles(rng, out, |_, bits| T::cast((unit_f64(bits).ln() / log).ceil()));
    Ok(())
}

/// Fills `out` with `f(index, bits)` for 64 random bits an element: drawn in order, transformed
/// on several cores.
pub(super) fn map_doubles<T: Sample>(
    rng: &mut Generator,
    out: &mut [T],
    f: impl Fn(usize, u64) -> T + Sync,
) {
    let mut words = vec![0u32; 2 * out.len().min(BATCH)];
    for (b, part) in out.chunks_mut(BATCH).enumerate() {
        let words = &mut words[..2 * part.len()];
        rng.words(words);
        let pairs = words.as_chunks::<2>().0;
        for_parts(part, GRAIN / 8, |start, part| {
            dispatch(Doubles { part, pairs: &pairs[start..], start: b * BATCH + start, f: &f });
        });
    }
}

struct Doubles<'a, T, F> {
    part: &'a mut [T],
    pairs: &'a [[u32; 2]],
    start: usize,
    f: &'a F,
}

impl<T: Sample, F: Fn(usize, u64) -> T> Run for Doubles<'_, T, F> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        for (i, (o, &pair)) in self.part.iter_mut().zip(self.pairs).enumerate() {
            *o = (self.f)(self.start + i, join(pair));
        }
    }
}

/// Calls `f` with the start and the elements of every tile of `out`, on several cores.
fn for_parts<T: Copy + Send>(out: &mut [T], tile: usize, f: impl Fn(usize, &mut [T]) + Sync) {
    let n = out.len();
    let shared = Shared::new(out.as_mut_ptr());
    // SAFETY: tiles lie within `out` and do not overlap.
    parallel::for_tiles(n, tile, |r| f(r.start, unsafe { shared.slice(r) }));
}
