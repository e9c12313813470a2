//! Functions of one number.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar};
use crate::ops::row::Entry;
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use std::f64::consts::{FRAC_2_SQRT_PI, LN_2, LN_10, PI};

pointwise! { ROWS;
    /// Absolute value.
    unary [abs abs_] (x;) -> y arith { x.abs() } { x.sign() }
    /// Negative.
    unary [neg neg_] (x;) -> y arith { -x } { S::c(-1.0) }
    /// -1, 0 or 1 by the sign.
    unary [sign sign_] (x;) -> y num { x.sign() } { S::c(0.0) }
    /// Rounded up.
    unary [ceil ceil_] (x;) -> y arith { x.ceil() } { S::c(0.0) }
    /// Rounded down.
    unary [floor floor_] (x;) -> y arith { x.floor() } { S::c(0.0) }
    /// Rounded to the nearest integer, halves to even.
    unary [round round_] (x;) -> y arith { x.round() } { S::c(0.0) }
    /// Rounded towards zero.
    unary [trunc trunc_] (x;) -> y arith { x.trunc() } { S::c(0.0) }
    /// e to the power of each element.
    unary [exp exp_] (x;) -> y real { x.exp() } { y }
    /// 2 to the power of each element.
    unary [exp2 exp2_] (x;) -> y real { x.exp2() } { y * LN_2 }
    /// `exp(x) - 1`, accurate near 0.
    unary [expm1 expm1_] (x;) -> y real { x.expm1() } { y + 1.0 }
    /// Natural logarithm.
    unary [log log_] (x;) -> y real { x.log() } { S::c(1.0) / x }
    /// Logarithm of base 2.
    unary [log2 log2_] (x;) -> y real { x.log2() } { S::c(1.0) / (x * LN_2) }
    /// Logarithm of base 10.
    unary [log10 log10_] (x;) -> y real { x.log10() } { S::c(1.0) / (x * LN_10) }
    /// `log(1 + x)`, accurate near 0.
    unary [log1p log1p_] (x;) -> y real { x.log1p() } { S::c(1.0) / (x + 1.0) }
    /// Square root.
    unary [sqrt sqrt_] (x;) -> y real { x.sqrt() } { S::c(0.5) / y }
    /// `1 / sqrt(x)`.
    unary [rsqrt rsqrt_] (x;) -> y real { x.rsqrt() } { y * y * y * -0.5 }
    /// `x * x`.
    row [square_row] (x;) -> y arith { x * x } { x * 2.0 }
    /// `1 / x`.
    unary [reciprocal reciprocal_] (x;) -> y real { S::c(1.0) / x } { -(y * y) }
    /// Sine of radians.
    unary [sin sin_] (x;) -> y trig { x.sin() } { x.cos() }
    /// Cosine of radians.
    unary [cos cos_] (x;) -> y trig { x.cos() } { -x.sin() }
    /// Tangent of radians.
    unary [tan tan_] (x;) -> y trig { x.tan() } { y * y + 1.0 }
    /// Inverse sine, in radians.
    unary [asin asin_] (x;) -> y real { x.asin() } { (S::c(1.0) - x * x).rsqrt() }
    /// Inverse cosine, in radians.
    unary [acos acos_] (x;) -> y real { x.acos() } { -(S::c(1.0) - x * x).rsqrt() }
    /// Inverse tangent, in radians.
    unary [atan atan_] (x;) -> y real { x.atan() } { S::c(1.0) / (x * x + 1.0) }
    /// Hyperbolic sine.
    unary [sinh sinh_] (x;) -> y real { x.sinh() } { x.cosh() }
    /// Hyperbolic cosine.
    unary [cosh cosh_] (x;) -> y real { x.cosh() } { x.sinh() }
    /// Hyperbolic tangent.
    unary [tanh tanh_] (x;) -> y real { x.tanh() } { S::c(1.0) - y * y }
    /// Inverse hyperbolic sine.
    unary [asinh asinh_] (x;) -> y real { x.asinh() } { (x * x + 1.0).rsqrt() }
    /// Inverse hyperbolic cosine.
    unary [acosh acosh_] (x;) -> y real { x.acosh() } { (x * x - 1.0).rsqrt() }
    /// Inverse hyperbolic tangent.
    unary [atanh atanh_] (x;) -> y real { x.atanh() } { S::c(1.0) / (S::c(1.0) - x * x) }
    /// `1 / (1 + exp(-x))`.
    unary [sigmoid sigmoid_] (x;) -> y real { x.sigmoid() } { y * (S::c(1.0) - y) }
    /// Error function.
    unary [erf erf_] (x;) -> y real { x.erf() } { (-(x * x)).exp() * FRAC_2_SQRT_PI }
    /// `1 - erf(x)`.
    unary [erfc erfc_] (x;) -> y real { x.erfc() } { (-(x * x)).exp() * -FRAC_2_SQRT_PI }
    /// Inverse of the error function.
    unary [erfinv erfinv_] (x;) -> y real { x.erfinv() } { (y * y).exp() * (PI.sqrt() / 2.0) }
    /// Rounded to decimal places, `ten` of them to the unit.
    row [round_places] (x; ten = 1) -> y float { (x * ten).round() / ten } { S::c(0.0) }
    /// Rounded to a multiple of `ten`.
    row [round_tens] (x; ten = 1) -> y float { (x / ten).round() * ten } { S::c(0.0) }
}

fn round_row(decimals: i64) -> (&'static Entry, Scalar) {
    let row = if decimals < 0 { &rows::round_tens::ROW } else { &rows::round_places::ROW };
    (row, 10f64.powi(decimals.unsigned_abs().min(400) as i32).into())
}

ops! { OPS, Pointwise;
    /// Rounded to `decimals` places after the point, before it if negative; halves to even.
    "round.decimals(Tensor self, *, int decimals) -> Tensor"
    fn round_decimals(&self, decimals: i64) -> Result<Tensor> {
        let (row, ten) = round_row(decimals);
        row.call(&[self.into()], &[ten])
    }
    /// Rounds to `decimals` places, in place.
    "round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)"
    fn round_decimals_(&self, decimals: i64) -> Result<Tensor> {
        let (row, ten) = round_row(decimals);
        row.call_(&[self.into()], &[ten])
    }
    /// `x * x`.
    "square(Tensor self) -> Tensor"
    fn square(&self) -> Result<Tensor> {
        // PyTorch's square is a power: of bools it is of integers.
        if self.dtype() == DType::Bool {
            return self.pow_scalar(2.into());
        }
        rows::square_row::ROW.call(&[self.into()], &[])
    }
    /// `x * x`, in place.
    "square_(Tensor(a!) self) -> Tensor(a!)"
    fn square_(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            return self.pow_scalar_(2.into());
        }
        rows::square_row::ROW.call_(&[self.into()], &[])
    }
}
