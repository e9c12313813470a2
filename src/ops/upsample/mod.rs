//! Images and lines at another size: nearest, linear and cubic interpolation.

mod kernel;
mod tables;

use super::dense::sample;
use super::engine;
use super::value::Value;
use crate::base::{Result, bail, dims, show};
use crate::ops;
use crate::tensor::Tensor;
use kernel::{Upsample, channels_last};
use tables::Mode;

/// `D: 4, H: 5, W: 6` for the last of these dimensions, with what stands between them.
pub(super) fn named(sizes: &[i64], between: &str) -> String {
    let names = &["D", "H", "W"][3 - sizes.len()..];
    let parts: Vec<String> = names.iter().zip(sizes).map(|(n, s)| format!("{n}: {s}")).collect();
    parts.join(between)
}

fn check(op: &str, rank: usize, x: &[i64], size: &[i64]) -> Result<()> {
    if size.len() != rank {
        bail!(
            InvalidArgument,
            "[{op}] It is expected output_size equals to {rank}, but got size {}",
            size.len()
        );
    }
    if x.len() != rank + 2 {
        bail!(
            Shape,
            "[{op}] It is expected input_size equals to {}, but got size {}",
            rank + 2,
            x.len()
        );
    }
    if x[2..].iter().chain(size).any(|&s| s <= 0) {
        let and = if rank == 1 { " and" } else { "" };
        bail!(
            Shape,
            "[{op}] Input and output sizes should be greater than 0, but got input ({}){and} \
             output ({})",
            named(&x[2..], ", "),
            named(size, ", ")
        );
    }
    if x[1] == 0 {
        bail!(
            Shape,
            "[{op}] Non-empty {}D data tensor expected but got a tensor with sizes {}",
            rank + 2,
            show(x)
        );
    }
    Ok(())
}

fn upsample(
    op: &'static str,
    rank: usize,
    mode: Mode,
    x: &Tensor,
    align: bool,
    size: &[i64],
    scales: &[Option<f64>],
) -> Result<Tensor> {
    let input = dims(&x.shape());
    check(op, rank, &input, size)?;
    let output = input[..2].iter().chain(size).copied().collect();
    let scales = scales.to_vec();
    // PyTorch has other loops for small planes and for channels-last ones, which do this.
    let last = channels_last(&x.body()).is_some() && input[1] > 3;
    let shortcut = rank == 2 && (last || size[0].saturating_add(size[1]) <= 128);
    let k = Upsample { op, mode, align, scales, shortcut, input, output, back: false };
    engine::apply1(k, &[Some(x)])
}

fn resized(
    op: &'static str,
    rank: usize,
    mode: Mode,
    x: &Tensor,
    align: bool,
    size: Option<&[i64]>,
    factors: Option<&[f64]>,
) -> Result<Tensor> {
    let shape = x.shape();
    let spatial = shape.len().saturating_sub(2);
    let count = |n: usize, what: &str| match n == spatial {
        true => Ok(()),
        false => bail!(
            InvalidArgument,
            "[{op}] {what} has {n} entries, expected {spatial} for an input of shape {}",
            show(&shape)
        ),
    };
    match (size, factors) {
        (Some(size), None) => {
            count(size.len(), "output_size")?;
            upsample(op, rank, mode, x, align, size, &vec![None; rank])
        }
        (None, Some(factors)) => {
            count(factors.len(), "scale_factors")?;
            let scaled = |(&s, f): (&i64, &f64)| (s as f64 * f) as i64;
            let size: Vec<i64> = shape[2..].iter().zip(factors).map(scaled).collect();
            let scales: Vec<Option<f64>> = factors.iter().copied().map(Some).collect();
            upsample(op, rank, mode, x, align, &size, &scales)
        }
        _ => bail!(
            InvalidArgument,
            "[{op}] Must specify exactly one of output_size and scale_factors"
        ),
    }
}

/// Arguments up to the sizes, `align` between them where the operator takes it.
fn arguments(rank: usize, align: Option<bool>, up: bool, vec: bool) -> Result<Vec<Value>> {
    let shape: Vec<i64> = [2, 2].iter().chain([3, 4, 3].iter().take(rank)).copied().collect();
    let sizes = if up { [5, 6, 4] } else { [2, 3, 2] };
    let mut out: Vec<Value> = vec![sample(&shape, 31)?.into()];
    let factors = Value::Floats([1.7, 0.8, 2.1][..rank].to_vec());
    out.push(if vec && !up { Value::None } else { Value::Ints(sizes[..rank].to_vec()) });
    out.extend(align.map(Value::Bool));
    match vec {
        true => out.push(if up { Value::None } else { factors }),
        false => out.extend((0..rank).map(|_| if up { Value::None } else { 1.3.into() })),
    }
    Ok(out)
}

/// Functions for the table, which takes plain ones.
macro_rules! samples {
    ($($name:ident: $rank:literal, $vec:literal, $aligns:expr;)*) => { $(
        fn $name() -> Result<Vec<Vec<Value>>> {
            let mut out = Vec::new();
            for align in $aligns {
                for up in [true, false] {
                    out.push(arguments($rank, align, up, $vec)?);
                }
            }
            Ok(out)
        }
    )* };
}
samples! {
    plain1: 1, false, [None]; plain2: 2, false, [None]; plain3: 3, false, [None];
    vec_plain1: 1, true, [None]; vec_plain2: 2, true, [None]; vec_plain3: 3, true, [None];
    aligned1: 1, false, [Some(false), Some(true)]; vec_aligned1: 1, true, [Some(false), Some(true)];
    aligned2: 2, false, [Some(false), Some(true)]; vec_aligned2: 2, true, [Some(false), Some(true)];
    aligned3: 3, false, [Some(false), Some(true)]; vec_aligned3: 3, true, [Some(false), Some(true)];
}

ops! { OPS, Kernel;
    /// `[n, c, l]` at another size: each place from the nearest place before it.
    "upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor"
    fn upsample_nearest1d(&self, output_size: &[i64], scales: Option<f64>) -> Result<Tensor> {
        upsample("upsample_nearest1d", 1, Mode::Nearest, self, false, output_size, &[scales])
    }
    , samples plain1
    /// `upsample_nearest1d` to a size, or to the sizes times factors.
    "upsample_nearest1d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor"
    fn upsample_nearest1d_vec(&self, output_size: Option<&[i64]>, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_nearest1d", 1, Mode::Nearest, self, false, output_size, scale_factors)
    }
    , samples vec_plain1
    /// `[n, c, h, w]` at another size: each place from the nearest place before it.
    "upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor"
    fn upsample_nearest2d(&self, output_size: &[i64], scales_h: Option<f64>, scales_w: Option<f64>) -> Result<Tensor> {
        upsample("upsample_nearest2d", 2, Mode::Nearest, self, false, output_size, &[scales_h, scales_w])
    }
    , samples plain2
    /// `upsample_nearest2d` to a size, or to the sizes times factors.
    "upsample_nearest2d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor"
    fn upsample_nearest2d_vec(&self, output_size: Option<&[i64]>, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_nearest2d", 2, Mode::Nearest, self, false, output_size, scale_factors)
    }
    , samples vec_plain2
    /// `[n, c, d, h, w]` at another size: each place from the nearest place before it.
    "upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor"
    fn upsample_nearest3d(&self, output_size: &[i64], scales_d: Option<f64>, scales_h: Option<f64>, scales_w: Option<f64>) -> Result<Tensor> {
        upsample("upsample_nearest3d", 3, Mode::Nearest, self, false, output_size, &[scales_d, scales_h, scales_w])
    }
    , samples plain3
    /// `upsample_nearest3d` to a size, or to the sizes times factors.
    "upsample_nearest3d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor"
    fn upsample_nearest3d_vec(&self, output_size: Option<&[i64]>, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_nearest3d", 3, Mode::Nearest, self, false, output_size, scale_factors)
    }
    , samples vec_plain3
    /// `[n, c, l]` at another size: each place from its neighbours, weighted by distance.
    "upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor"
    fn upsample_linear1d(&self, output_size: &[i64], align_corners: bool, scales: Option<f64>) -> Result<Tensor> {
        upsample("upsample_linear1d", 1, Mode::Linear, self, align_corners, output_size, &[scales])
    }
    , samples aligned1
    /// `upsample_linear1d` to a size, or to the sizes times factors.
    "upsample_linear1d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"
    fn upsample_linear1d_vec(&self, output_size: Option<&[i64]>, align_corners: bool, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_linear1d", 1, Mode::Linear, self, align_corners, output_size, scale_factors)
    }
    , samples vec_aligned1
    /// `[n, c, h, w]` at another size: each place from its neighbours, weighted by distance.
    "upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor"
    fn upsample_bilinear2d(&self, output_size: &[i64], align_corners: bool, scales_h: Option<f64>, scales_w: Option<f64>) -> Result<Tensor> {
        upsample("upsample_bilinear2d", 2, Mode::Linear, self, align_corners, output_size, &[scales_h, scales_w])
    }
    , samples aligned2
    /// `upsample_bilinear2d` to a size, or to the sizes times factors.
    "upsample_bilinear2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"
    fn upsample_bilinear2d_vec(&self, output_size: Option<&[i64]>, align_corners: bool, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_bilinear2d", 2, Mode::Linear, self, align_corners, output_size, scale_factors)
    }
    , samples vec_aligned2
    /// `[n, c, h, w]` at another size: each place from a cubic convolution of its 16 neighbours.
    "upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor"
    fn upsample_bicubic2d(&self, output_size: &[i64], align_corners: bool, scales_h: Option<f64>, scales_w: Option<f64>) -> Result<Tensor> {
        upsample("upsample_bicubic2d", 2, Mode::Cubic, self, align_corners, output_size, &[scales_h, scales_w])
    }
    , samples aligned2
    /// `upsample_bicubic2d` to a size, or to the sizes times factors.
    "upsample_bicubic2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"
    fn upsample_bicubic2d_vec(&self, output_size: Option<&[i64]>, align_corners: bool, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_bicubic2d", 2, Mode::Cubic, self, align_corners, output_size, scale_factors)
    }
    , samples vec_aligned2
    /// `[n, c, d, h, w]` at another size: each place from its neighbours, weighted by distance.
    "upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor"
    fn upsample_trilinear3d(&self, output_size: &[i64], align_corners: bool, scales_d: Option<f64>, scales_h: Option<f64>, scales_w: Option<f64>) -> Result<Tensor> {
        upsample("upsample_trilinear3d", 3, Mode::Linear, self, align_corners, output_size, &[scales_d, scales_h, scales_w])
    }
    , samples aligned3
    /// `upsample_trilinear3d` to a size, or to the sizes times factors.
    "upsample_trilinear3d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"
    fn upsample_trilinear3d_vec(&self, output_size: Option<&[i64]>, align_corners: bool, scale_factors: Option<&[f64]>) -> Result<Tensor> {
        resized("upsample_trilinear3d", 3, Mode::Linear, self, align_corners, output_size, scale_factors)
    }
    , samples vec_aligned3
}
