//! Filling slices with integers, coins and permutations.

use super::generator::Generator;
use super::real::map_doubles;
use super::sample::{Real, Sample};
use crate::base::{DType, Result, bail};

/// Ranges from here on take 64 bits an element: below, the skew of a remainder is small.
const WIDE_RANGE: u64 = 1 << 28;
/// Permutations of fewer elements take 32 bits for each.
const SHORT_PERMUTATION: u64 = u32::MAX as u64 / 20;
/// Words that are drawn at a time.
const CHUNK: usize = 1248;

/// Uniform integers of `[from, to)`, in any dtype (`randint`, `random_(from, to)`).
///
/// Where a float dtype does not hold every integer of the range, the bounds move inwards to
/// ones from which no value is rounded out of the range.
///
/// # Errors
/// `InvalidArgument` where the range is empty or not within the dtype.
pub fn random_from_to<T: Sample>(
    rng: &mut Generator,
    out: &mut [T],
    from: i64,
    to: i64,
) -> Result<()> {
    if from >= to {
        bail!(InvalidArgument, "[random] expected from < to, got {from} and {to}");
    }
    let (low, high) = (raise::<T>(from), lower::<T>(to));
    if low >= high {
        bail!(
            InvalidArgument,
            "[random] expected an integer of {} in [from, to), got {from} and {to}",
            T::DTYPE
        );
    }
    check_bounds::<T>(low, high - 1)?;
    fill_range(rng, out, low, high.wrapping_sub(low) as u64);
    Ok(())
}

/// Uniform integers from `from` up to the greatest of the dtype, for floats up to the power of
/// two that its digits give; for `i64::MIN` all 64-bit integers (`random_(from, None)`).
///
/// # Errors
/// `InvalidArgument` where `from` is not within the dtype or above that bound; `Dtype` where
/// `from` is `i64::MIN` and the dtype is not i64, f64, f32 or bf16.
pub fn random_from<T: Sample>(rng: &mut Generator, out: &mut [T], from: i64) -> Result<()> {
    if from == i64::MIN {
        if !matches!(T::DTYPE, DType::I64 | DType::F64 | DType::F32 | DType::BF16) {
            bail!(Dtype, "[random] expected a dtype for all 64-bit integers, got {}", T::DTYPE);
        }
        out.iter_mut().for_each(|o| *o = T::cast_int(rng.random_u64() as i64));
        return Ok(());
    }
    let low = raise::<T>(from);
    if low > T::MAX || (T::DIGITS > 0 && low == T::MAX) {
        bail!(InvalidArgument, "[random] expected from below {}, got {from}", T::MAX);
    }
    check_bounds::<T>(low, T::MAX)?;
    fill_range(rng, out, low, (T::MAX.wrapping_sub(low) as u64).wrapping_add(1));
    Ok(())
}

/// Uniform integers from 0 up to the greatest of the dtype, for floats up to the power of two
/// that its digits give (`random_()`).
pub fn random<T: Sample>(rng: &mut Generator, out: &mut [T]) {
    let count = T::MAX as u64 + 1;
    if T::WIDE {
        out.iter_mut().for_each(|o| *o = T::cast_int((rng.random_u64() % count) as i64));
    } else {
        fill_narrow(rng, out, 0, count as u32);
    }
}

/// `from` plus remainders by `range`, which is not 0.
fn fill_range<T: Sample>(rng: &mut Generator, out: &mut [T], from: i64, range: u64) {
    if range < WIDE_RANGE {
        return fill_narrow(rng, out, from, range as u32);
    }
    let value = |bits: u64| T::cast_int(((bits % range) as i64).wrapping_add(from));
    out.iter_mut().for_each(|o| *o = value(rng.random_u64()));
}

/// The same for 32 bits an element. The remainder is by Lemire, Kaser and Kurz, "Faster
/// remainder by direct computation", 2019: exact for words of 32 bits.
fn fill_narrow<T: Sample>(rng: &mut Generator, out: &mut [T], from: i64, range: u32) {
    // 0 for range 1, whose remainders are then 0 as they should be.
    let inverse = (u64::MAX / u64::from(range)).wrapping_add(1);
    let mut words = [0u32; CHUNK];
    for part in out.chunks_mut(CHUNK) {
        let words = &mut words[..part.len()];
        rng.words(words);
        for (o, &w) in part.iter_mut().zip(words.iter()) {
            let fraction = inverse.wrapping_mul(u64::from(w));
            let remainder = (u128::from(fraction) * u128::from(range)) >> 64;
            *o = T::cast_int(remainder as i64 + from);
        }
    }
}

fn check_bounds<T: Sample>(low: i64, high: i64) -> Result<()> {
    let (min, max) = T::BOUNDS;
    if (low as f64) < min || (high as f64) > max {
        bail!(InvalidArgument, "[random] expected a range of {}, got {low} to {high}", T::DTYPE);
    }
    Ok(())
}

/// The distance of `T`'s neighbours at the integer `v`.
fn step<T: Sample>(v: i64) -> i64 {
    let magnitude = v.unsigned_abs().max(1).ilog2() as i32;
    1 << (magnitude + 1 - T::DIGITS as i32).max(0)
}

/// For floats, `from` or the next value that rounding does not push below it.
fn raise<T: Sample>(from: i64) -> i64 {
    let next = from.wrapping_add(1);
    let rounded = T::cast_int(next).to_i64();
    if T::DIGITS == 0 || rounded >= from { from } else { rounded.saturating_add(step::<T>(next)) }
}

/// For floats, `to` or the last value below it that rounding does not push up to it.
fn lower<T: Sample>(to: i64) -> i64 {
    let last = to.wrapping_sub(1);
    let rounded = T::cast_int(last).to_i64();
    if T::DIGITS == 0 || rounded < to { to } else { rounded.saturating_sub(step::<T>(last)) }
}

/// A permutation of `0..out.len()` (`randperm`), in any dtype that holds the numbers.
pub fn randperm<T: Sample>(rng: &mut Generator, out: &mut [T]) {
    if out.len() as u64 >= SHORT_PERMUTATION {
        return randperm_long(rng, out);
    }
    out.iter_mut().enumerate().for_each(|(i, o)| *o = T::cast_int(i as i64));
    let n = out.len();
    for i in 0..n.saturating_sub(1) {
        let other = rng.random_u32() % (n - i) as u32;
        out.swap(i, i + other as usize);
    }
}

/// Fisher and Yates from the inside out, for more elements than 32 bits choose among evenly.
pub(super) fn randperm_long<T: Sample>(rng: &mut Generator, out: &mut [T]) {
    for i in 0..out.len() {
        let other = (rng.random_u64() % (i as u64 + 1)) as usize;
        out[i] = out[other];
        out[other] = T::cast_int(i as i64);
    }
}

/// Ones with probability `p`, else zeros; 64 bits an element in every dtype.
///
/// # Errors
/// `InvalidArgument` where `p` is not in `[0, 1]`.
pub fn bernoulli<T: Sample>(rng: &mut Generator, out: &mut [T], p: f64) -> Result<()> {
    check_p(p)?;
    // `u < p` for the fraction u of 53 bits, compared as integers: scaling by 2^53 is exact.
    let bound = (p * (1u64 << 53) as f64).ceil() as u64;
    let (zero, one) = (T::cast_int(0), T::cast_int(1));
    map_doubles(rng, out, |_, bits| if bits & ((1 << 53) - 1) < bound { one } else { zero });
    Ok(())
}

/// Ones with a probability for each element. Probabilities in f64 take 64 bits an element, in
/// the other float dtypes 32.
///
/// # Errors
/// `Shape` where the lengths differ; `InvalidArgument` where a probability is not in `[0, 1]`.
pub fn bernoulli_each<T: Sample, P: Real>(
    rng: &mut Generator,
    out: &mut [T],
    p: &[P],
) -> Result<()> {
    if out.len() != p.len() {
        bail!(Shape, "[bernoulli] expected {} probabilities, got {}", out.len(), p.len());
    }
    p.iter().try_for_each(|p| check_p(p.to_f64()))?;
    if P::WIDE {
        map_doubles(rng, out, |i, bits| {
            T::cast_int((super::generator::unit_f64(bits) < p[i].to_f64()) as i64)
        });
    } else {
        let coin = |u: f32, p: P| T::cast_int((f64::from(u) < p.to_f64()) as i64);
        out.iter_mut().zip(p).for_each(|(o, &p)| *o = coin(rng.uniform_f32(), p));
    }
    Ok(())
}

fn check_p(p: f64) -> Result<()> {
    if !(0.0..=1.0).contains(&p) {
        bail!(InvalidArgument, "[bernoulli] expected a probability within [0, 1], got {p}");
    }
    Ok(())
}
