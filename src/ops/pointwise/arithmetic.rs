//! Sums, products, quotients, remainders and what is fused of them.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::create::check_fits;
use crate::ops::dense::check_floating;
use crate::ops::promote::result_type;
use crate::ops::row::Entry;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

fn rounding(op: &str, mode: Option<&str>) -> Result<Option<&'static Entry>> {
    Ok(match mode {
        None => None,
        Some("floor") => Some(&rows::div_floor::ROW),
        Some("trunc") => Some(&rows::div_trunc::ROW),
        Some(m) => bail!(
            InvalidArgument,
            "[{op}] div expected rounding_mode to be one of None, 'trunc', 'floor' but found '{m}'"
        ),
    })
}

/// Refuses what is not floating-point, and ends and weights of another dtype.
fn check_lerp(op: &str, x: &Tensor, end: &Tensor, weight: Option<&Tensor>) -> Result<()> {
    for (name, t) in [("end", Some(end)), ("weight", weight)] {
        if let Some(t) = t.filter(|t| t.dtype() != x.dtype() && (name == "end" || t.dim() > 0)) {
            bail!(
                Dtype,
                "[{op}] expected dtype {} for `{name}` but got dtype {}",
                x.dtype(),
                t.dtype()
            );
        }
    }
    // With a tensor of weights the promoted dtype counts, which the row looks at.
    if weight.is_none() { check_floating(op, x.dtype()) } else { Ok(()) }
}

/// A factor as the dtype of the result has it: integers are without what is after the point.
fn own_value(op: &str, x: [&Tensor; 3], value: Scalar) -> Result<Scalar> {
    let dtype = result_type(x);
    // Halves are computed in single precision.
    let half = dtype.is_floating() && dtype.size() == 2;
    check_fits(op, value, if half { DType::F32 } else { dtype })?;
    Ok(if dtype.is_floating() { value } else { Scalar::Int(value.to_i64()) })
}

/// `x / square`, and 0 at the origin, where the angle has no derivative.
fn angle_share<S: Real>(x: S, square: S) -> S {
    S::select(square.eq(S::c(0.0)), S::c(0.0), x / square)
}

fn check_addcdiv(op: &str, a: &Tensor, b: &Tensor) -> Result<()> {
    if !a.dtype().is_floating() && !b.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] Integer division with addcdiv is no longer supported, and in a future release \
             addcdiv will perform a true division of tensor1 and tensor2."
        );
    }
    Ok(())
}

pointwise! { ROWS;
    /// `self + alpha * other`.
    binary [add add_ add_scalar add_scalar_] (a b; alpha = 1) -> y num { a + b * alpha } {
        S::c(1.0), alpha
    }
    /// `self - alpha * other`.
    binary [sub sub_ sub_scalar sub_scalar_] (a b; alpha = 1) -> y diff { a - b * alpha } {
        S::c(1.0), -alpha
    }
    /// `other - alpha * self`.
    both [rsub rsub_scalar] (a b; alpha = 1) -> y diff { b - a * alpha } { -alpha, S::c(1.0) }
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
    /// The angle of the point (`other`, `self`), in radians.
    pair [atan2 atan2_] (a b;) -> y real { a.atan2(b) } {
        angle_share(b, a * a + b * b), angle_share(-a, a * a + b * b)
    }
    /// `a + w * (b - a)`, from the nearer end.
    row [lerp_row] (a b w;) -> y float {
        S::select(w.abs().lt(S::c(0.5)), a + w * (b - a), b - (b - a) * (S::c(1.0) - w))
    } { S::c(1.0) - w, w, b - a }
    /// `x + value * a * b`.
    row [addcmul_row] (x a b; value = 1) -> y arith { x + a * value * b } {
        S::c(1.0), b * value, a * value
    }
    /// `x + value * a / b`.
    row [addcdiv_row] (x a b; value = 1) -> y real { x + a * value / b } {
        S::c(1.0), value / b, -(a / (b * b)) * value
    }
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
    /// `self + weight * (end - self)`.
    "lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor"
    fn lerp_scalar(&self, end: &Tensor, weight: Scalar) -> Result<Tensor> {
        check_lerp("lerp", self, end, None)?;
        rows::lerp_row::ROW.call(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, element by element.
    "lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor"
    fn lerp(&self, end: &Tensor, weight: &Tensor) -> Result<Tensor> {
        check_lerp("lerp", self, end, Some(weight))?;
        rows::lerp_row::ROW.call(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, in place.
    "lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)"
    fn lerp_scalar_(&self, end: &Tensor, weight: Scalar) -> Result<Tensor> {
        check_lerp("lerp_", self, end, None)?;
        rows::lerp_row::ROW.call_(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + weight * (end - self)`, element by element, in place.
    "lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)"
    fn lerp_(&self, end: &Tensor, weight: &Tensor) -> Result<Tensor> {
        check_lerp("lerp_", self, end, Some(weight))?;
        rows::lerp_row::ROW.call_(&[self.into(), end.into(), weight.into()], &[])
    }
    /// `self + value * tensor1 * tensor2`.
    "addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor"
    fn addcmul(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        let value = own_value("addcmul", [self, tensor1, tensor2], value)?;
        rows::addcmul_row::ROW.call(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 * tensor2`, in place.
    "addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)"
    fn addcmul_(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        let value = own_value("addcmul_", [self, tensor1, tensor2], value)?;
        rows::addcmul_row::ROW.call_(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 / tensor2`.
    "addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor"
    fn addcdiv(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        check_addcdiv("addcdiv", tensor1, tensor2)?;
        let value = own_value("addcdiv", [self, tensor1, tensor2], value)?;
        rows::addcdiv_row::ROW.call(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// `self + value * tensor1 / tensor2`, in place.
    "addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)"
    fn addcdiv_(&self, tensor1: &Tensor, tensor2: &Tensor, value: Scalar) -> Result<Tensor> {
        check_addcdiv("addcdiv_", tensor1, tensor2)?;
        let value = own_value("addcdiv_", [self, tensor1, tensor2], value)?;
        rows::addcdiv_row::ROW.call_(&[self.into(), tensor1.into(), tensor2.into()], &[value])
    }
    /// Quotient, as `div`.
    "true_divide.Tensor(Tensor self, Tensor other) -> Tensor"
    fn true_divide(&self, other: &Tensor) -> Result<Tensor> { self.div(other) }
    /// Quotient with a number, as `div`.
    "true_divide.Scalar(Tensor self, Scalar other) -> Tensor"
    fn true_divide_scalar(&self, other: Scalar) -> Result<Tensor> { self.div_scalar(other) }
    /// Quotient in place, as `div_`.
    "true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn true_divide_(&self, other: &Tensor) -> Result<Tensor> { self.div_(other) }
    /// Quotient with a number in place, as `div_`.
    "true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"
    fn true_divide_scalar_(&self, other: Scalar) -> Result<Tensor> { self.div_scalar_(other) }
    /// Remainder of a number, with the sign of the divisor.
    "remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor"
    fn scalar_remainder(base: Scalar, other: &Tensor) -> Result<Tensor> {
        rows::remainder::ROW.call(&[base.into(), other.into()], &[])
    }
}
