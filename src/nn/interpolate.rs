//! Resizing of `[N, C, ..]`: which operator does it, and what no operator does.

use super::setting::Interpolation::{self, *};
use crate::base::{DType, Result, bail};
use crate::tensor::Tensor;

/// To which size, and how: the arguments of [`interpolate`].
#[derive(Clone, Debug, Default)]
pub struct Resize {
    /// Sizes of the last dimensions; one number stands for all.
    pub size: Option<Vec<i64>>,
    /// Factors for the sizes of the last dimensions; one number stands for all.
    pub scale_factor: Option<Vec<f64>>,
    /// How elements in between are found.
    pub mode: Interpolation,
    /// Whether the centres of the elements in the corners stay in place; only for modes that
    /// interpolate.
    pub align_corners: Option<bool>,
    /// Whether the factors follow from the whole sizes that they lead to.
    pub recompute_scale_factor: bool,
    /// Whether elements that fall away count when sizes shrink.
    pub antialias: bool,
}

/// One for each dimension.
fn each<T: Copy>(list: &[T], x: &Tensor, what: &str) -> Result<Vec<T>> {
    let n = x.dim().saturating_sub(2);
    match list {
        [one] => Ok(vec![*one; n]),
        _ if list.len() == n => Ok(list.to_vec()),
        _ => bail!(
            InvalidArgument,
            "[interpolate] Input and output must have the same number of spatial dimensions, but \
             got input with {n} and {} numbers of {what}",
            list.len()
        ),
    }
}

/// Sizes or factors for each dimension, only one of which is there.
type Target = (Option<Vec<i64>>, Option<Vec<f64>>);

fn target(x: &Tensor, how: &Resize) -> Result<Target> {
    let factors = match (&how.size, &how.scale_factor) {
        (Some(_), Some(_)) => {
            bail!(
                InvalidArgument,
                "[interpolate] only one of size or scale_factor should be defined"
            )
        }
        (None, None) => {
            bail!(InvalidArgument, "[interpolate] either size or scale_factor should be defined")
        }
        (Some(_), None) if how.recompute_scale_factor => bail!(
            InvalidArgument,
            "[interpolate] recompute_scale_factor is not meaningful with an explicit size."
        ),
        (Some(size), None) => return Ok((Some(each(size, x, "size")?), None)),
        (None, Some(factors)) => each(factors, x, "scale_factor")?,
    };
    if !how.recompute_scale_factor && how.mode != Area {
        return Ok((None, Some(factors)));
    }
    Ok((Some(scaled(x, &factors)), None))
}

fn scaled(x: &Tensor, factors: &[f64]) -> Vec<i64> {
    let shape = x.shape();
    shape.iter().skip(2).zip(factors).map(|(s, f)| (*s as f64 * f).floor() as i64).collect()
}

/// Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
///
/// # Errors
/// `InvalidArgument` where the arguments do not fit each other or the input.
pub fn interpolate(x: &Tensor, how: &Resize) -> Result<Tensor> {
    let (mode, n) = (how.mode, x.dim());
    if matches!(mode, Nearest | Area | NearestExact) && how.align_corners.is_some() {
        bail!(
            InvalidArgument,
            "[interpolate] align_corners option can only be set with the interpolating modes: \
             linear | bilinear | bicubic | trilinear"
        );
    }
    let align = how.align_corners.unwrap_or(false);
    let (size, factors) = target(x, how)?;
    if how.antialias {
        if !matches!(mode, Bilinear | Bicubic) || n != 4 {
            bail!(
                InvalidArgument,
                "[interpolate] Anti-alias option is restricted to bilinear and bicubic modes and \
                 requires a 4-D tensor as input"
            );
        }
        return smoothed(x, mode, &stretches(x, size, factors, align));
    }
    let (s, f) = (size.as_deref(), factors.as_deref());
    match (n, mode) {
        (3, Nearest) => x.upsample_nearest1d_vec(s, f),
        (4, Nearest) => x.upsample_nearest2d_vec(s, f),
        (5, Nearest) => x.upsample_nearest3d_vec(s, f),
        (3, Area) => x.adaptive_avg_pool1d(s.unwrap_or_default()),
        (4, Area) => x.adaptive_avg_pool2d(s.unwrap_or_default()),
        (5, Area) => x.adaptive_avg_pool3d(s.unwrap_or_default()),
        (3, Linear) => x.upsample_linear1d_vec(s, align, f),
        (4, Bilinear) => x.upsample_bilinear2d_vec(s, align, f),
        (5, Trilinear) => x.upsample_trilinear3d_vec(s, align, f),
        (4, Bicubic) => x.upsample_bicubic2d_vec(s, align, f),
        (3..=5, NearestExact) => nearest_exact(x, &stretches(x, size, factors, false)),
        (3..=5, _) => {
            let needs = if mode == Linear {
                3
            } else if mode == Trilinear {
                5
            } else {
                4
            };
            let word = mode.word();
            bail!(Shape, "[interpolate] Got {n}D input, but {word} mode needs {needs}D input")
        }
        _ => bail!(
            Shape,
            "[interpolate] Input Error: Only 3D, 4D and 5D input Tensors supported (got {n}D) for \
             the modes: nearest | linear | bilinear | bicubic | trilinear | area | nearest-exact \
             (got {})",
            mode.word()
        ),
    }
}

/// The size that a dimension gets, and how many old elements go into a new one.
struct Stretch {
    from: i64,
    to: i64,
    step: f64,
}

fn stretches(
    x: &Tensor,
    size: Option<Vec<i64>>,
    factors: Option<Vec<f64>>,
    align: bool,
) -> Vec<Stretch> {
    let to = size.unwrap_or_else(|| scaled(x, factors.as_deref().unwrap_or_default()));
    let one = |(d, &to): (usize, &i64)| {
        let from = x.shape()[d + 2];
        let step = match &factors {
            _ if align && to > 1 => (from - 1) as f64 / (to - 1) as f64,
            _ if align => 0.0,
            Some(f) if f[d] > 0.0 => 1.0 / f[d],
            _ => from as f64 / to as f64,
        };
        Stretch { from, to, step }
    };
    to.iter().enumerate().map(one).collect()
}

fn check(stretches: &[Stretch]) -> Result<()> {
    match stretches.iter().find(|s| s.from < 1 || s.to < 1) {
        None => Ok(()),
        Some(s) => bail!(
            Shape,
            "[interpolate] Input and output sizes should be greater than 0, but got input {} and \
             output {}",
            s.from,
            s.to
        ),
    }
}

/// The element whose middle is nearest.
fn nearest_exact(x: &Tensor, stretches: &[Stretch]) -> Result<Tensor> {
    check(stretches)?;
    let mut out = x.clone();
    for (d, s) in stretches.iter().enumerate() {
        let place = |i: i64| match x.dtype() {
            DType::F64 => (s.step * (i as f64 + 0.5)) as i64,
            // PyTorch counts in the precision of the tensor, halves in that of f32.
            _ => (s.step as f32 * (i as f32 + 0.5)) as i64,
        };
        let places: Vec<i64> = (0..s.to).map(|i| place(i).min(s.from - 1)).collect();
        out = out.index_select(d as i64 + 2, &Tensor::from_slice(&places, &[s.to])?)?;
    }
    Ok(out)
}

/// How much an element at a distance counts: a triangle, or Keys' cubic with a = -0.5.
fn filter(mode: Interpolation, distance: f64) -> f64 {
    let t = distance.abs();
    match mode {
        Bilinear => (1.0 - t).max(0.0),
        _ if t < 1.0 => (1.5 * t - 2.5) * t * t + 1.0,
        _ if t < 2.0 => ((-0.5 * t + 2.5) * t - 4.0) * t + 2.0,
        _ => 0.0,
    }
}

/// The weights `[to, from]` of a dimension: a row for each new element.
fn weights(mode: Interpolation, s: &Stretch, dtype: DType) -> Result<Tensor> {
    let (wide, reach) = (s.step.max(1.0), if mode == Bilinear { 1.0 } else { 2.0 });
    let mut all = vec![0.0; (s.to * s.from) as usize];
    for (i, row) in all.chunks_mut(s.from as usize).enumerate() {
        let centre = s.step * (i as f64 + 0.5);
        let first = ((centre - reach * wide + 0.5) as i64).max(0);
        let end = ((centre + reach * wide + 0.5) as i64).min(s.from);
        let mut sum = 0.0;
        for j in first..end {
            row[j as usize] = filter(mode, (j as f64 - centre + 0.5) / wide);
            sum += row[j as usize];
        }
        if sum != 0.0 {
            row.iter_mut().for_each(|w| *w /= sum);
        }
    }
    Tensor::from_slice(&all, &[s.to, s.from])?.to_dtype(dtype)
}

/// Resizing in which every old element counts: weights of rows and of columns around the input.
fn smoothed(x: &Tensor, mode: Interpolation, stretches: &[Stretch]) -> Result<Tensor> {
    check(stretches)?;
    let dtype = x.dtype();
    if !dtype.is_floating() {
        bail!(Dtype, "[interpolate] antialias is for floating-point tensors, got {dtype}");
    }
    let rows = weights(mode, &stretches[0], dtype)?;
    let columns = weights(mode, &stretches[1], dtype)?;
    rows.matmul(&x.matmul(&columns.t()?)?)
}
