//! Activations: one row each, or a few operators put together.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{Result, Scalar, bail};
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI, PI};

/// The constants of selu, by which means and variances stay (Klambauer et al. 2017).
const SELU: (f64, f64) = (1.673_263_242_354_377_2, 1.050_700_987_355_480_5);

/// `log(1 + exp(x))` without overflow.
fn softplus<S: Real>(x: S) -> S {
    x.max(S::c(0.0)) + (-x.abs()).exp().log1p()
}

/// The inner part of gelu's tanh form, and its derivative.
fn gelu_inner<S: Real>(x: S) -> S {
    (x + x * x * x * 0.044715) * (2.0 / PI).sqrt()
}

fn gelu_row(approximate: &str) -> Result<&'static super::row::Entry> {
    match approximate {
        "none" => Ok(&rows::gelu_erf::ROW),
        "tanh" => Ok(&rows::gelu_tanh::ROW),
        a => bail!(InvalidArgument, "[gelu] approximate argument must be none or tanh, got '{a}'"),
    }
}

pointwise! { ROWS;
    /// `max(x, 0)`.
    unary [relu relu_] (x;) -> y arith { x.max(S::c(0.0)) } { S::when(!y.le(S::c(0.0))) }
    /// `x * sigmoid(x)`.
    unary [silu silu_] (x;) -> y float { x * x.sigmoid() } {
        x.sigmoid() * ((S::c(1.0) - x.sigmoid()) * x + 1.0)
    }
    /// `x` where positive, else `negative_slope * x`.
    unary [leaky_relu leaky_relu_] (x; negative_slope = 0.01) -> y float {
        S::select(x.gt(S::c(0.0)), x, x * negative_slope)
    } { S::select(x.gt(S::c(0.0)), S::c(1.0), negative_slope) }
    /// `scale * x` where positive, else `scale * alpha * (exp(input_scale * x) - 1)`.
    unary [elu elu_] (x; alpha = 1 scale = 1 input_scale = 1) -> y float {
        S::select(x.le(S::c(0.0)), (x * input_scale).expm1() * alpha * scale, x * scale)
    } {
        S::select(x.le(S::c(0.0)), (x * input_scale).exp() * input_scale * alpha * scale, scale)
    }
    /// `log(1 + exp(beta * x)) / beta`, and `x` where `beta * x` is above the threshold.
    plain [softplus] (x; beta = 1 threshold = 20) -> y float {
        S::select((x * beta).gt(threshold), x, (x * beta).exp().log1p() / beta)
    } { S::select((x * beta).gt(threshold), S::c(1.0), (x * beta).sigmoid()) }
    /// Cut to `min_val ..= max_val`.
    unary [hardtanh hardtanh_] (x; min_val = -1 max_val = 1) -> y arith {
        x.max(min_val).min(max_val)
    } { S::when(min_val.lt(x) & x.lt(max_val)) }
    /// The Gaussian error linear unit: `x * Phi(x)` (Hendrycks, Gimpel 2016).
    row [gelu_erf] (x;) -> y float { x * 0.5 * ((x * FRAC_1_SQRT_2).erf() + 1.0) } {
        ((x * FRAC_1_SQRT_2).erf() + 1.0) * 0.5
            + x * (x * x * -0.5).exp() * (FRAC_2_SQRT_PI * FRAC_1_SQRT_2 * 0.5)
    }
    /// Its approximation with tanh.
    row [gelu_tanh] (x;) -> y float { x * 0.5 * (gelu_inner(x).tanh() + 1.0) } {
        (gelu_inner(x).tanh() + 1.0) * 0.5
            + x * 0.5 * (S::c(1.0) - gelu_inner(x).tanh() * gelu_inner(x).tanh())
                * ((x * x * (3.0 * 0.044715) + 1.0) * (2.0 / PI).sqrt())
    }
    /// A piecewise linear sigmoid: `min(max(x + 3, 0), 6) / 6`.
    unary [hardsigmoid hardsigmoid_] (x;) -> y float {
        (x + 3.0).max(S::c(0.0)).min(S::c(6.0)) / 6.0
    } { S::select(S::c(-3.0).lt(x) & x.lt(S::c(3.0)), S::c(1.0 / 6.0), S::c(0.0)) }
    /// `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
    unary [hardswish hardswish_] (x;) -> y float {
        x * (x + 3.0).max(S::c(0.0)).min(S::c(6.0)) / 6.0
    } {
        S::select(
            x.le(S::c(-3.0)),
            S::c(0.0),
            S::select(x.lt(S::c(3.0)), x / 3.0 + 0.5, S::c(1.0)),
        )
    }
    /// `x * tanh(log(1 + exp(x)))` (Misra 2019).
    unary [mish mish_] (x;) -> y float { x * softplus(x).tanh() } {
        softplus(x).tanh()
            + x * x.sigmoid() * (S::c(1.0) - softplus(x).tanh() * softplus(x).tanh())
    }
    /// `x` moved towards 0 by `lambd`, and 0 within.
    row [softshrink_row] (x; lambd = 0.5) -> y float {
        S::select(x.gt(lambd), x - lambd, S::select(x.lt(-lambd), x + lambd, x * 0.0))
    } { S::when(!(x.ge(-lambd) & x.le(lambd))) }
    /// `x`, and 0 where its magnitude is at most `lambd`.
    plain [hardshrink] (x; lambd = 0.5) -> y float {
        S::select(x.ge(-lambd) & x.le(lambd), S::c(0.0), x)
    } { S::when(!(x.ge(-lambd) & x.le(lambd))) }
    /// The logarithm of the sigmoid.
    plain [log_sigmoid] (x;) -> y float { -softplus(-x) } { (-x).sigmoid() }
    /// `x` where it is above `limit`, else `value`.
    row [threshold_row] (x; limit = 0 value = 0) -> y arith {
        S::select(x.le(limit), value, x)
    } { S::when(!x.le(limit)) }
    /// `a * sigmoid(b)`.
    row [gated] (a b;) -> y float { a * b.sigmoid() } {
        b.sigmoid(), a * (b.sigmoid() * (S::c(1.0) - b.sigmoid()))
    }
    /// `x` where positive, else `w * x`.
    row [prelu_row] (x w;) -> y float { S::select(x.gt(S::c(0.0)), x, w * x) } {
        S::select(x.gt(S::c(0.0)), S::c(1.0), w),
        S::select(x.gt(S::c(0.0)), S::c(0.0), x)
    }
}

/// The weights of `prelu` with a shape that broadcasts along the channels of `x`.
fn along_channels(x: &Tensor, weight: &Tensor) -> Result<Tensor> {
    let n = weight.numel() as i64;
    if weight.dim() > 1 {
        bail!(
            Shape,
            "[prelu] Expected `weight` to be a scalar or 1D tensor, but got: ndim = {}",
            weight.dim()
        );
    }
    if n == 1 {
        return weight.reshape(&[]);
    }
    let shape = x.shape();
    let channels = if shape.len() > 1 { shape[1] } else { 1 };
    if channels != n {
        bail!(
            Shape,
            "[prelu] Mismatch of parameter numbers and input channel size. Found parameter numbers = \
             {n} and channel size = {channels}."
        );
    }
    let mut wide = vec![1; shape.len()];
    wide[1] = n;
    weight.reshape(&wide)
}

fn check_alpha(alpha: Scalar) -> Result<f64> {
    match alpha.to_f64() {
        0.0 => bail!(InvalidArgument, "[celu] ZeroDivisionError: alpha cannot be 0 for CELU"),
        a => Ok(a),
    }
}

/// Numbers as the dtype of `x` has them: for integers without what is after the point.
fn own_kind(x: &Tensor, numbers: [Scalar; 2]) -> [Scalar; 2] {
    let floating = x.dtype().is_floating();
    numbers.map(|s| if floating { s } else { Scalar::Int(s.to_i64()) })
}

fn prelu_samples() -> Result<Vec<Vec<Value>>> {
    use super::dense::sample;
    let weights = |n: &[i64]| Ok::<_, crate::base::Error>(Value::Tensor(sample(n, 9)?));
    let input = |shape: &[i64]| Ok::<_, crate::base::Error>(Value::Tensor(sample(shape, 8)?));
    Ok(vec![
        vec![input(&[2, 3, 4])?, weights(&[3])?],
        vec![input(&[2, 3])?, weights(&[1])?],
        vec![input(&[5])?, weights(&[])?],
    ])
}

ops! { OPS, Composed;
    /// The Gaussian error linear unit; `approximate` is `none` or `tanh`.
    "gelu(Tensor self, *, str approximate=\"none\") -> Tensor"
    fn gelu(&self, approximate: &str) -> Result<Tensor> {
        gelu_row(approximate)?.call(&[self.into()], &[])
    }
    /// The Gaussian error linear unit, in place.
    "gelu_(Tensor(a!) self, *, str approximate=\"none\") -> Tensor(a!)"
    fn gelu_(&self, approximate: &str) -> Result<Tensor> {
        gelu_row(approximate)?.call_(&[self.into()], &[])
    }
    /// `x` moved towards 0 by `lambd`, and 0 within.
    "softshrink(Tensor self, Scalar lambd=0.5) -> Tensor"
    fn softshrink(&self, lambd: Scalar) -> Result<Tensor> {
        if lambd.to_f64().is_nan() || lambd.to_f64() < 0.0 {
            bail!(
                InvalidArgument,
                "[softshrink] lambda must be in range [0, inf] for input dtype {}, but found {}",
                self.dtype().scalar_type_name(),
                lambd.to_f64()
            );
        }
        rows::softshrink_row::ROW.call(&[self.into()], &[lambd])
    }
    /// `min(max(x, 0), 6)`.
    "relu6(Tensor self) -> Tensor"
    fn relu6(&self) -> Result<Tensor> { self.hardtanh(0.into(), 6.into()) }
    /// `min(max(x, 0), 6)`, in place.
    "relu6_(Tensor(a!) self) -> Tensor(a!)"
    fn relu6_(&self) -> Result<Tensor> { self.hardtanh_(0.into(), 6.into()) }
    /// `elu` with the constants by which mean and variance stay (Klambauer et al. 2017).
    "selu(Tensor self) -> Tensor"
    fn selu(&self) -> Result<Tensor> { self.elu(SELU.0.into(), SELU.1.into(), 1.into()) }
    /// `selu`, in place.
    "selu_(Tensor(a!) self) -> Tensor(a!)"
    fn selu_(&self) -> Result<Tensor> { self.elu_(SELU.0.into(), SELU.1.into(), 1.into()) }
    /// `x` where positive, else `alpha * (exp(x / alpha) - 1)` (Barron 2017).
    "celu(Tensor self, Scalar alpha=1.) -> Tensor"
    fn celu(&self, alpha: Scalar) -> Result<Tensor> {
        self.elu(alpha, 1.into(), (1.0 / check_alpha(alpha)?).into())
    }
    /// `celu`, in place.
    "celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)"
    fn celu_(&self, alpha: Scalar) -> Result<Tensor> {
        self.elu_(alpha, 1.into(), (1.0 / check_alpha(alpha)?).into())
    }
    /// `x` where it is above `threshold`, else `value`.
    "threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor"
    fn threshold(&self, threshold: Scalar, value: Scalar) -> Result<Tensor> {
        rows::threshold_row::ROW.call(&[self.into()], &own_kind(self, [threshold, value]))
    }
    /// Writes `value` where an element is not above `threshold`.
    "threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)"
    fn threshold_(&self, threshold: Scalar, value: Scalar) -> Result<Tensor> {
        rows::threshold_row::ROW.call_(&[self.into()], &own_kind(self, [threshold, value]))
    }
    /// `x` where positive, else `weight * x`: one weight, or one for each channel `x[:, c]`.
    "prelu(Tensor self, Tensor weight) -> Tensor"
    fn prelu(&self, weight: &Tensor) -> Result<Tensor> {
        if self.dtype() != weight.dtype() {
            bail!(
                Dtype,
                "[prelu] prelu: Type promoting not supported. Got {} and {}",
                self.dtype().scalar_type_name(),
                weight.dtype().scalar_type_name()
            );
        }
        let weight = along_channels(self, weight)?;
        rows::prelu_row::ROW.call(&[self.into(), (&weight).into()], &[])
    }
    , samples prelu_samples
    /// The first half along `dim`, times the sigmoid of the second (Dauphin et al. 2017).
    "glu(Tensor self, int dim=-1) -> Tensor"
    fn glu(&self, dim: i64) -> Result<Tensor> {
        if self.dim() == 0 {
            bail!(Shape, "[glu] glu does not support 0-dimensional tensors");
        }
        let n = self.size(dim)?;
        if n % 2 != 0 {
            bail!(Shape, "[glu] Halving dimension must be even, but dimension {dim} is size {n}");
        }
        let (a, b) = (self.narrow(dim, 0, n / 2)?, self.narrow(dim, n / 2, n / 2)?);
        rows::gated::ROW.call(&[(&a).into(), (&b).into()], &[])
    }
}
