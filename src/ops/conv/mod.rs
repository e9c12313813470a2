//! Convolution. Input, weight and output of a convolution are the three sides of one form that is
//! linear in each: whichever two are given, the third is a kernel call, and the derivatives of
//! each call are the other two.

mod kernel;
mod params;
mod shapes;

use super::dense::sample;
use super::engine;
use super::value::Value;
use crate::autograd::graph;
use crate::base::{Result, Scalar, bail, show};
use crate::ops;
use crate::tensor::Tensor;
use kernel::{Convolution, Side};
use params::{Params, params, worded};

/// A convolution or a transposed one, batched or not.
fn convolve(
    params: Params,
    side: Side,
    x: &Tensor,
    weight: &Tensor,
    bias: Option<&Tensor>,
) -> Result<Tensor> {
    let (op, rank, n) = (params.op, params.rank(), x.dim());
    if n == rank + 1 {
        return convolve(params, side, &x.unsqueeze(0)?, weight, bias)?.squeeze_dim(0);
    }
    if n != rank + 2 {
        bail!(
            Shape,
            "[{op}] Expected {}D (unbatched) or {}D (batched) input to {op}, but got input of \
             size: {}",
            rank + 1,
            rank + 2,
            show(&x.shape())
        );
    }
    let kernel = Convolution { params, side, target: None };
    if side == Side::Output {
        return engine::apply1(kernel, &[Some(x), Some(weight), bias]);
    }
    if let Some(b) = bias {
        // Checked here, because the kernel does not see it.
        let bodies = (x.body(), weight.body(), b.body());
        kernel.params.check_numbers()?;
        kernel.params.check_channels(true, &bodies.0, &bodies.1, Some(&bodies.2))?;
        kernel.params.check_dtypes(true, &bodies.0, &bodies.1, Some(&bodies.2))?;
    }
    let y = engine::apply1(kernel, &[Some(x), Some(weight)])?;
    match bias {
        Some(b) => {
            let mut wide = vec![1i64; rank + 1];
            wide[0] = -1;
            let b = b.reshape(&wide)?;
            if graph::is_grad_enabled() {
                y.add(&b, Scalar::Int(1))
            } else {
                y.add_(&b, Scalar::Int(1))
            }
        }
        None => Ok(y),
    }
}

/// Samples for a rank: plain, and with every number set.
fn samples(rank: usize, transposed: bool, word: bool) -> Result<Vec<Vec<Value>>> {
    let shape = |head: [i64; 2], size: i64| {
        let mut s = head.to_vec();
        s.extend((0..rank as i64).map(|d| size + d % 2));
        s
    };
    let list = |v: i64| Value::Ints(vec![v; rank]);
    let x = sample(&shape([2, 4], 5), 1)?;
    let full =
        sample(&shape([if transposed { 4 } else { 3 }, if transposed { 3 } else { 4 }], 2), 2)?;
    let parts = sample(&shape([4, if transposed { 1 } else { 2 }], 3), 3)?;
    let bias = sample(&[if transposed { 2 } else { 4 }], 4)?;
    let plain = vec![x.clone().into(), full.into()];
    let rest = match (transposed, word) {
        (true, _) => vec![list(2), list(1), list(1), Value::Int(2), list(2)],
        (_, true) => vec![list(1), Value::Str("same".into()), list(2), Value::Int(2)],
        _ => vec![list(2), list(1), list(2), Value::Int(2)],
    };
    let mut whole: Vec<Value> = vec![x.into(), parts.into(), bias.into()];
    whole.extend(rest);
    Ok(vec![plain, whole])
}

/// Functions for the table, which takes plain ones.
macro_rules! sample_fns {
    ($($name:ident = $rank:literal, $transposed:literal, $word:literal;)*) => { $(
        fn $name() -> Result<Vec<Vec<Value>>> {
            samples($rank, $transposed, $word)
        }
    )* };
}
sample_fns! {
    samples1 = 1, false, false; samples2 = 2, false, false; samples3 = 3, false, false;
    words1 = 1, false, true; words2 = 2, false, true; words3 = 3, false, true;
    transposed1 = 1, true, false; transposed2 = 2, true, false; transposed3 = 3, true, false;
}

ops! { OPS, Kernel;
    /// Convolution of `[n, c, l]` or `[c, l]` by a weight `[m, c / groups, k]`.
    "conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] dilation=[1], int groups=1) -> Tensor"
    fn conv1d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv1d", 1, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples1
    /// `conv1d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], str padding=\"valid\", int[1] dilation=[1], int groups=1) -> Tensor"
    fn conv1d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv1d", 1, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words1
    /// Convolution of `[n, c, h, w]` or `[c, h, w]` by a weight `[m, c / groups, kh, kw]`.
    "conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1], int groups=1) -> Tensor"
    fn conv2d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv2d", 2, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples2
    /// `conv2d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], str padding=\"valid\", int[2] dilation=[1, 1], int groups=1) -> Tensor"
    fn conv2d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv2d", 2, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words2
    /// Convolution of `[n, c, d, h, w]` or `[c, d, h, w]` by a weight `[m, c / groups, kd, kh, kw]`.
    "conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1], int groups=1) -> Tensor"
    fn conv3d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv3d", 3, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples3
    /// `conv3d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], str padding=\"valid\", int[3] dilation=[1, 1, 1], int groups=1) -> Tensor"
    fn conv3d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv3d", 3, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words3
    /// The adjoint of a convolution: `[n, c, l]` and a weight `[c, m / groups, k]` give `[n, m, ..]`.
    "conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] output_padding=[0], int groups=1, int[1] dilation=[1]) -> Tensor"
    fn conv_transpose1d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose1d", 1, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed1
    /// The adjoint of a convolution: `[n, c, h, w]` and a weight `[c, m / groups, kh, kw]` give
    /// `[n, m, .., ..]`.
    "conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int groups=1, int[2] dilation=[1, 1]) -> Tensor"
    fn conv_transpose2d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose2d", 2, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed2
    /// The adjoint of a convolution: `[n, c, d, h, w]` and a weight `[c, m / groups, kd, kh, kw]`
    /// give `[n, m, .., .., ..]`.
    "conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int groups=1, int[3] dilation=[1, 1, 1]) -> Tensor"
    fn conv_transpose3d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose3d", 3, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed3
}
