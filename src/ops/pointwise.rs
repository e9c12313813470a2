//! Elementwise operators: one row each. `docs/architecture.md` says how to add one.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar, bail};
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI, LN_2, LN_10, PI};

/// 1 where `x` is not 0.
fn truth<S: Num>(x: S) -> S::Mask {
    !x.eq(S::c(0.0))
}

/// 0 where `x` is finite, else NaN.
fn off<S: Num>(x: S) -> S {
    x * 0.0
}

/// Whether `x` is plus or minus infinity.
pub(super) fn is_inf<S: Num>(x: S) -> S::Mask {
    off(x).is_nan() & !x.is_nan()
}

/// Half for each side of a tie, all for the winner.
fn share<S: Num>(win: S::Mask, tie: S::Mask) -> S {
    S::select(win, S::c(1.0), S::select(tie, S::c(0.5), S::c(0.0)))
}

/// The inner part of gelu's tanh form, and its derivative.
fn gelu_inner<S: Real>(x: S) -> S {
    (x + x * x * x * 0.044715) * (2.0 / PI).sqrt()
}

pointwise! { ROWS;
    /// Absolute value.
    unary [abs abs_] (x;) -> y num { x.abs() } { x.sign() }
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
    unary [square square_] (x;) -> y num { x * x } { x * 2.0 }
    /// `1 / x`.
    unary [reciprocal reciprocal_] (x;) -> y real { S::c(1.0) / x } { -(y * y) }
    /// Sine of radians.
    unary [sin sin_] (x;) -> y real { x.sin() } { x.cos() }
    /// Cosine of radians.
    unary [cos cos_] (x;) -> y real { x.cos() } { -x.sin() }
    /// Tangent of radians.
    unary [tan tan_] (x;) -> y real { x.tan() } { y * y + 1.0 }
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
    /// `max(x, 0)`.
    unary [relu relu_] (x;) -> y arith { x.max(S::c(0.0)) } { S::when(y.gt(S::c(0.0))) }
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

    /// Whether each element is NaN.
    plain [isnan] (x;) -> y test { S::when(x.is_nan()) } {}
    /// Whether each element is infinite.
    plain [isinf] (x;) -> y test { S::when(is_inf(x)) } {}
    /// Whether each element is neither infinite nor NaN.
    plain [isfinite] (x;) -> y test { S::when(off(x).eq(S::c(0.0))) } {}
    /// Whether each element is 0.
    unary [logical_not logical_not_] (x;) -> y test { S::when(!truth(x)) } {}

    /// `self + alpha * other`.
    binary [add add_ add_scalar add_scalar_] (a b; alpha = 1) -> y num { a + b * alpha } {
        S::c(1.0), alpha
    }
    /// `self - alpha * other`.
    binary [sub sub_ sub_scalar sub_scalar_] (a b; alpha = 1) -> y arith { a - b * alpha } {
        S::c(1.0), -alpha
    }
    /// `other - alpha * self`.
    both [rsub rsub_scalar] (a b; alpha = 1) -> y arith { b - a * alpha } { -alpha, S::c(1.0) }
    /// Product.
    binary [mul mul_ mul_scalar mul_scalar_] (a b;) -> y num { a * b } { b, a }
    /// Quotient; integers give the default floating-point dtype.
    binary [div div_ div_scalar div_scalar_] (a b;) -> y real { a / b } {
        S::c(1.0) / b, -(a / b) / b
    }
    /// Quotient rounded down.
    row [div_floor] (a b;) -> y quot { a.div_floor(b) } { S::c(0.0), S::c(0.0) }
    /// Quotient rounded towards zero.
    row [div_trunc] (a b;) -> y quot { a.div_trunc(b) } { S::c(0.0), S::c(0.0) }
    /// Remainder with the sign of the divisor (Python's `%`).
    binary [remainder remainder_ remainder_scalar remainder_scalar_] (a b;) -> y quot {
        a.remainder(b)
    } { S::c(1.0), -a.div_floor(b) }
    /// Remainder with the sign of the dividend (C's `fmod`).
    binary [fmod fmod_ fmod_scalar fmod_scalar_] (a b;) -> y quot { a.fmod(b) } {
        S::c(1.0), -a.div_trunc(b)
    }
    /// `self` to the power of `exponent`.
    row [pow_row] (a b;) -> y num { a.pow(b) } {
        S::select(b.eq(S::c(0.0)), S::c(0.0), b * a.pow(b - 1.0)),
        S::select(a.eq(S::c(0.0)) & b.ge(S::c(0.0)), S::c(0.0), y * a.log())
    }
    /// The larger one; NaN where either is.
    only [maximum] (a b;) -> y num { a.max(b) } {
        share(a.gt(b), a.eq(b)), share(b.gt(a), a.eq(b))
    }
    /// The smaller one; NaN where either is.
    only [minimum] (a b;) -> y num { a.min(b) } {
        share(a.lt(b), a.eq(b)), share(b.lt(a), a.eq(b))
    }
    /// The angle of the point (`other`, `self`), in radians.
    pair [atan2 atan2_] (a b;) -> y real { a.atan2(b) } {
        b / (a * a + b * b), -a / (a * a + b * b)
    }
    /// `self == other`.
    binary [eq eq_ eq_scalar eq_scalar_] (a b;) -> y test { S::when(a.eq(b)) } {}
    /// `self != other`.
    binary [ne ne_ ne_scalar ne_scalar_] (a b;) -> y test { S::when(!a.eq(b)) } {}
    /// `self < other`.
    binary [lt lt_ lt_scalar lt_scalar_] (a b;) -> y test { S::when(a.lt(b)) } {}
    /// `self <= other`.
    binary [le le_ le_scalar le_scalar_] (a b;) -> y test { S::when(a.le(b)) } {}
    /// `self > other`.
    binary [gt gt_ gt_scalar gt_scalar_] (a b;) -> y test { S::when(b.lt(a)) } {}
    /// `self >= other`.
    binary [ge ge_ ge_scalar ge_scalar_] (a b;) -> y test { S::when(b.le(a)) } {}
    /// Whether both are not 0.
    pair [logical_and logical_and_] (a b;) -> y test { S::when(truth(a) & truth(b)) } {}
    /// Whether either is not 0.
    pair [logical_or logical_or_] (a b;) -> y test { S::when(truth(a) | truth(b)) } {}
    /// Whether one of the two is not 0.
    pair [logical_xor logical_xor_] (a b;) -> y test {
        S::when((truth(a) & !truth(b)) | (truth(b) & !truth(a)))
    } {}
    /// Bitwise and.
    binary [bitwise_and bitwise_and_ bitwise_and_scalar bitwise_and_scalar_] (a b;) -> y bits {
        a.and(b)
    } {}
    /// Bitwise or.
    binary [bitwise_or bitwise_or_ bitwise_or_scalar bitwise_or_scalar_] (a b;) -> y bits {
        a.or(b)
    } {}
    /// Bitwise exclusive or.
    binary [bitwise_xor bitwise_xor_ bitwise_xor_scalar bitwise_xor_scalar_] (a b;) -> y bits {
        a.xor(b)
    } {}
    /// All bits flipped.
    row [flip_bits] (x;) -> y bits { x.not() } {}

    /// `a` where `c` holds, else `b`.
    row [select] (c a b;) -> y num { S::select(truth(c), a, b) } {
        S::c(0.0), S::when(truth(c)), S::when(!truth(c))
    }
    /// `x` where `k` holds, else `v`.
    row [keep_or] (x k v;) -> y num { S::select(truth(k), x, v) } {
        S::when(truth(k)), S::c(0.0), S::when(!truth(k))
    }
    /// Cut to `lo ..= hi`.
    row [clamp_row] (x lo hi;) -> y num { x.max(lo).min(hi) } {
        S::when(lo.le(x) & x.le(hi)),
        S::when(lo.lt(hi) & x.lt(lo)),
        S::when(hi.lt(lo) | hi.lt(x))
    }
    /// At least `lo`.
    row [clamp_min_row] (x lo;) -> y num { x.max(lo) } { S::when(lo.le(x)), S::when(x.lt(lo)) }
    /// At most `hi`.
    row [clamp_max_row] (x hi;) -> y num { x.min(hi) } { S::when(x.le(hi)), S::when(hi.lt(x)) }
    /// `a + w * (b - a)`, from the nearer end.
    row [lerp_row] (a b w;) -> y float {
        S::select(w.abs().lt(S::c(0.5)), a + w * (b - a), b - (b - a) * (S::c(1.0) - w))
    } { S::c(1.0) - w, w, b - a }
    /// `x + value * a * b`.
    row [addcmul_row] (x a b; value = 1) -> y num { x + a * b * value } {
        S::c(1.0), b * value, a * value
    }
    /// `x + value * a / b`.
    row [addcdiv_row] (x a b; value = 1) -> y real { x + a / b * value } {
        S::c(1.0), value / b, -(a / (b * b)) * value
    }
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
}

fn rounding(op: &str, mode: Option<&str>) -> Result<Option<&'static super::row::Entry>> {
    Ok(match mode {
        None => None,
        Some("floor") => Some(&rows::div_floor::ROW),
        Some("trunc") => Some(&rows::div_trunc::ROW),
        Some(m) => bail!(
            InvalidArgument,
            "[{op}] expected rounding_mode to be one of None, 'trunc', 'floor', got '{m}'"
        ),
    })
}

fn gelu_row(approximate: &str) -> Result<&'static super::row::Entry> {
    match approximate {
        "none" => Ok(&rows::gelu_erf::ROW),
        "tanh" => Ok(&rows::gelu_tanh::ROW),
        a => bail!(InvalidArgument, "[gelu] approximate argument must be none or tanh, got '{a}'"),
    }
}

/// The value that `masked_fill` writes, in the dtype of `t`.
fn fill_value(t: &Tensor, value: Scalar) -> Result<Scalar> {
    if value.category() > t.dtype().category() {
        bail!(
            Dtype,
            "[masked_fill] value of category {:?} cannot be written to {}",
            value.category(),
            t.dtype()
        );
    }
    Ok(value)
}

fn check_mask(op: &str, mask: &Tensor) -> Result<()> {
    if mask.dtype() != DType::Bool {
        bail!(Dtype, "[{op}] expected a bool mask, got {}", mask.dtype());
    }
    Ok(())
}

ops! { OPS, Pointwise;
    /// Quotient, rounded by `rounding_mode`: none, `trunc` or `floor`.
    "div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor"
    fn div_mode(&self, other: &Tensor, rounding_mode: Option<&str>) -> Result<Tensor> {
        match rounding("div", rounding_mode)? {
            None => self.div(other),
            Some(row) => row.call(&[self.into(), other.into()], &[]),
        }
    }
    /// Quotient with a number, rounded by `rounding_mode`.
    "div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor"
    fn div_scalar_mode(&self, other: Scalar, rounding_mode: Option<&str>) -> Result<Tensor> {
        match rounding("div", rounding_mode)? {
            None => self.div_scalar(other),
            Some(row) => row.call(&[self.into(), other.into()], &[]),
        }
    }
    /// Quotient in place, rounded by `rounding_mode`.
    "div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)"
    fn div_mode_(&self, other: &Tensor, rounding_mode: Option<&str>) -> Result<Tensor> {
        match rounding("div_", rounding_mode)? {
            None => self.div_(other),
            Some(row) => row.call_(&[self.into(), other.into()], &[]),
        }
    }
    /// Quotient with a number in place, rounded by `rounding_mode`.
    "div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)"
    fn div_scalar_mode_(&self, other: Scalar, rounding_mode: Option<&str>) -> Result<Tensor> {
        match rounding("div_", rounding_mode)? {
            None => self.div_scalar_(other),
            Some(row) => row.call_(&[self.into(), other.into()], &[]),
        }
    }
    /// Quotient rounded down.
    "floor_divide(Tensor self, Tensor other) -> Tensor"
    fn floor_divide(&self, other: &Tensor) -> Result<Tensor> {
        rows::div_floor::ROW.call(&[self.into(), other.into()], &[])
    }
    /// Quotient with a number, rounded down.
    "floor_divide.Scalar(Tensor self, Scalar other) -> Tensor"
    fn floor_divide_scalar(&self, other: Scalar) -> Result<Tensor> {
        rows::div_floor::ROW.call(&[self.into(), other.into()], &[])
    }
    /// Quotient rounded down, in place.
    "floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn floor_divide_(&self, other: &Tensor) -> Result<Tensor> {
        rows::div_floor::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// Quotient with a number, rounded down, in place.
    "floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"
    fn floor_divide_scalar_(&self, other: Scalar) -> Result<Tensor> {
        rows::div_floor::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// `self` to the power of `exponent`, element by element.
    "pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor"
    fn pow(&self, exponent: &Tensor) -> Result<Tensor> {
        rows::pow_row::ROW.call(&[self.into(), exponent.into()], &[])
    }
    /// `self` to the power of a number.
    "pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor"
    fn pow_scalar(&self, exponent: Scalar) -> Result<Tensor> {
        check_pow(self, exponent)?;
        if exponent.to_f64() == 2.0 && exponent.category() <= self.dtype().category() {
            return self.square();
        }
        rows::pow_row::ROW.call(&[self.into(), exponent.into()], &[])
    }
    /// A number to the power of each element.
    "pow.Scalar(Scalar self, Tensor exponent) -> Tensor"
    fn scalar_pow(base: Scalar, exponent: &Tensor) -> Result<Tensor> {
        rows::pow_row::ROW.call(&[base.into(), exponent.into()], &[])
    }
    /// `self` to the power of a number, in place.
    "pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)"
    fn pow_scalar_(&self, exponent: Scalar) -> Result<Tensor> {
        check_pow(self, exponent)?;
        rows::pow_row::ROW.call_(&[self.into(), exponent.into()], &[])
    }
    /// `self` to the power of `exponent`, in place.
    "pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)"
    fn pow_(&self, exponent: &Tensor) -> Result<Tensor> {
        rows::pow_row::ROW.call_(&[self.into(), exponent.into()], &[])
    }
    /// All bits flipped; for bool, the opposite.
    "bitwise_not(Tensor self) -> Tensor"
    fn bitwise_not(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            return self.logical_not();
        }
        rows::flip_bits::ROW.call(&[self.into()], &[])
    }
    /// All bits flipped in place; for bool, the opposite.
    "bitwise_not_(Tensor(a!) self) -> Tensor(a!)"
    fn bitwise_not_(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            return self.logical_not_();
        }
        rows::flip_bits::ROW.call_(&[self.into()], &[])
    }
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
    /// `self` where the condition holds, else `other`.
    "where.self(Tensor condition, Tensor self, Tensor other) -> Tensor"
    fn where_self(&self, a: &Tensor, b: &Tensor) -> Result<Tensor> {
        check_mask("where", self)?;
        rows::select::ROW.call(&[self.into(), a.into(), b.into()], &[])
    }
    /// `self` where the condition holds, else a number.
    "where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor"
    fn where_scalar_other(&self, a: &Tensor, b: Scalar) -> Result<Tensor> {
        check_mask("where", self)?;
        rows::select::ROW.call(&[self.into(), a.into(), b.into()], &[])
    }
    /// A number where the condition holds, else `other`.
    "where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor"
    fn where_scalar_self(&self, a: Scalar, b: &Tensor) -> Result<Tensor> {
        check_mask("where", self)?;
        rows::select::ROW.call(&[self.into(), a.into(), b.into()], &[])
    }
    /// One number where the condition holds, else another.
    "where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor"
    fn where_scalar(&self, a: Scalar, b: Scalar) -> Result<Tensor> {
        check_mask("where", self)?;
        rows::select::ROW.call(&[self.into(), a.into(), b.into()], &[])
    }
    /// A copy with `value` where the mask holds.
    "masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor"
    fn masked_fill_scalar(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        let value = fill_value(self, value)?;
        rows::select::ROW.call(&[mask.into(), value.into(), self.into()], &[])
    }
    /// A copy with the 0-d `value` where the mask holds.
    "masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor"
    fn masked_fill(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        if value.dim() > 0 {
            bail!(Shape, "[masked_fill] expected a 0-d value, got {value:?}");
        }
        let value = value.to_dtype(self.dtype())?;
        rows::select::ROW.call(&[mask.into(), (&value).into(), self.into()], &[])
    }
    /// Writes `value` where the mask holds.
    "masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)"
    fn masked_fill_scalar_(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        let value = fill_value(self, value)?;
        let keep = mask.logical_not()?;
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), value.into()], &[])
    }
    /// Writes the 0-d `value` where the mask holds.
    "masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)"
    fn masked_fill_(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        if value.dim() > 0 {
            bail!(Shape, "[masked_fill_] expected a 0-d value, got {value:?}");
        }
        let (keep, value) = (mask.logical_not()?, value.to_dtype(self.dtype())?);
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), (&value).into()], &[])
    }
    /// Cut to `min ..= max`; one of the two may be left open.
    "clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor"
    fn clamp(&self, min: Option<Scalar>, max: Option<Scalar>) -> Result<Tensor> {
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_row::ROW.call(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min(a),
            (None, Some(b)) => self.clamp_max(b),
            (None, None) => bail!(InvalidArgument, "[clamp] at least one of min and max must be given"),
        }
    }
    /// Cut to `min ..= max`, element by element.
    "clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor"
    fn clamp_tensor(&self, min: Option<&Tensor>, max: Option<&Tensor>) -> Result<Tensor> {
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_row::ROW.call(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min_tensor(a),
            (None, Some(b)) => self.clamp_max_tensor(b),
            (None, None) => bail!(InvalidArgument, "[clamp] at least one of min and max must be given"),
        }
    }
    /// Cuts to `min ..= max`, in place.
    "clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)"
    fn clamp_(&self, min: Option<Scalar>, max: Option<Scalar>) -> Result<Tensor> {
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_row::ROW.call_(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min_(a),
            (None, Some(b)) => self.clamp_max_(b),
            (None, None) => bail!(InvalidArgument, "[clamp_] at least one of min and max must be given"),
        }
    }
    /// At least `min`.
    "clamp_min(Tensor self, Scalar min) -> Tensor"
    fn clamp_min(&self, min: Scalar) -> Result<Tensor> {
        rows::clamp_min_row::ROW.call(&[self.into(), min.into()], &[])
    }
    /// At least `min`, element by element.
    "clamp_min.Tensor(Tensor self, Tensor min) -> Tensor"
    fn clamp_min_tensor(&self, min: &Tensor) -> Result<Tensor> {
        rows::clamp_min_row::ROW.call(&[self.into(), min.into()], &[])
    }
    /// Raises to at least `min`, in place.
    "clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)"
    fn clamp_min_(&self, min: Scalar) -> Result<Tensor> {
        rows::clamp_min_row::ROW.call_(&[self.into(), min.into()], &[])
    }
    /// At most `max`.
    "clamp_max(Tensor self, Scalar max) -> Tensor"
    fn clamp_max(&self, max: Scalar) -> Result<Tensor> {
        rows::clamp_max_row::ROW.call(&[self.into(), max.into()], &[])
    }
    /// At most `max`, element by element.
    "clamp_max.Tensor(Tensor self, Tensor max) -> Tensor"
    fn clamp_max_tensor(&self, max: &Tensor) -> Result<Tensor> {
        rows::clamp_max_row::ROW.call(&[self.into(), max.into()], &[])
    }
    /// Cuts to at most `max`, in place.
    "clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)"
    fn clamp_max_(&self, max: Scalar) -> Result<Tensor> {
        rows::clamp_max_row::ROW.call_(&[self.into(), max.into()], &[])
    }
    /// `self + weight * (end - self)`.
    "lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor"
    fn lerp_scalar(&self, end: &Tensor, weight: Scalar) -> Result<Tensor> {
        rows::lerp_row::ROW.call(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, element by element.
    "lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor"
    fn lerp(&self, end: &Tensor, weight: &Tensor) -> Result<Tensor> {
        rows::lerp_row::ROW.call(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, in place.
    "lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)"
    fn lerp_scalar_(&self, end: &Tensor, weight: Scalar) -> Result<Tensor> {
        rows::lerp_row::ROW.call_(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, element by element, in place.
    "lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)"
    fn lerp_(&self, end: &Tensor, weight: &Tensor) -> Result<Tensor> {
        rows::lerp_row::ROW.call_(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + value * tensor1 * tensor2`.
    "addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor"
    fn addcmul(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        rows::addcmul_row::ROW.call(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 * tensor2`, in place.
    "addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)"
    fn addcmul_(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        rows::addcmul_row::ROW.call_(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 / tensor2`.
    "addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor"
    fn addcdiv(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        rows::addcdiv_row::ROW.call(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 / tensor2`, in place.
    "addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)"
    fn addcdiv_(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        rows::addcdiv_row::ROW.call_(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
}

/// An integer tensor to a negative integer power would not be an integer.
fn check_pow(t: &Tensor, exponent: Scalar) -> Result<()> {
    if matches!(exponent, Scalar::Int(e) if e < 0) && t.dtype().is_integral(true) {
        bail!(InvalidArgument, "[pow] Integers to negative integer powers are not allowed.");
    }
    Ok(())
}
