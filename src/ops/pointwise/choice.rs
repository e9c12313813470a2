//! One of two by a condition.

use super::truth;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, DeviceType, Result, Scalar, bail};
use crate::ops::create::check_fits;
use crate::ops::promote;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// The value that `masked_fill` writes, as the dtype of `t` has it.
fn fill_value(op: &str, t: &Tensor, value: Scalar) -> Result<Scalar> {
    check_fits(op, value, t.dtype())?;
    Ok(match t.dtype() {
        DType::Bool => Scalar::Bool(value.to_bool()),
        d if d.is_floating() => value,
        _ => Scalar::Int(value.to_i64()),
    })
}

/// The 0-d `value` in the dtype of `t`.
fn own_value(op: &str, t: &Tensor, value: &Tensor) -> Result<Tensor> {
    if value.dim() > 0 {
        bail!(
            Shape,
            "[{op}] masked_fill_ only supports a 0-dimensional value tensor, but got tensor with \
             {} dimension(s).",
            value.dim()
        );
    }
    if value.dtype() != t.dtype() && value.device().kind != DeviceType::Meta {
        check_fits(op, value.item()?, t.dtype())?;
    }
    value.to_dtype(t.dtype())
}

/// Refuses numbers that the dtype of the choice cannot hold; halves take them as infinities.
fn check_numbers(op: &str, t: Option<&Tensor>, numbers: &[Scalar]) -> Result<()> {
    let mut p = promote::Promotion::default();
    t.into_iter().for_each(|t| p.tensor(t.dtype(), t.dim()));
    numbers.iter().for_each(|&s| p.scalar(s));
    let dtype = p.result();
    if matches!(dtype, DType::F16 | DType::BF16) {
        return Ok(());
    }
    numbers.iter().try_for_each(|&s| check_fits(op, s, dtype))
}

fn check_mask(op: &str, mask: &Tensor) -> Result<()> {
    if mask.dtype() != DType::Bool {
        bail!(Dtype, "[{op}] expected a bool mask, got {}", mask.dtype());
    }
    Ok(())
}

/// The condition of `where`; bytes are taken too.
fn condition(c: &Tensor) -> Result<Tensor> {
    match c.dtype() {
        DType::U8 => c.to_dtype(DType::Bool),
        _ => check_mask("where", c).map(|()| c.clone()),
    }
}

pointwise! { ROWS;
    /// `a` where `c` holds, else `b`.
    row [select] (c a b;) -> y num { S::select(truth(c), a, b) } {
        S::c(0.0), S::when(truth(c)), S::when(!truth(c))
    }
    /// `x` where `k` holds, else `v`.
    row [keep_or] (x k v;) -> y num { S::select(truth(k), x, v) } {
        S::when(truth(k)), S::c(0.0), S::when(!truth(k))
    }
}

ops! { OPS, Pointwise;
    /// `self` where the condition holds, else `other`.
    "where.self(Tensor condition, Tensor self, Tensor other) -> Tensor"
    fn where_self(&self, a: &Tensor, b: &Tensor) -> Result<Tensor> {
        let c = &condition(self)?;
        rows::select::ROW.call(&[c.into(), a.into(), b.into()], &[])
    }
    /// `self` where the condition holds, else a number.
    "where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor"
    fn where_scalar_other(&self, a: &Tensor, b: Scalar) -> Result<Tensor> {
        let c = &condition(self)?;
        check_numbers("where", Some(a), &[b])?;
        rows::select::ROW.call(&[c.into(), a.into(), b.into()], &[])
    }
    /// A number where the condition holds, else `other`.
    "where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor"
    fn where_scalar_self(&self, a: Scalar, b: &Tensor) -> Result<Tensor> {
        let c = &condition(self)?;
        check_numbers("where", Some(b), &[a])?;
        rows::select::ROW.call(&[c.into(), a.into(), b.into()], &[])
    }
    /// One number where the condition holds, else another.
    "where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor"
    fn where_scalar(&self, a: Scalar, b: Scalar) -> Result<Tensor> {
        let c = &condition(self)?;
        check_numbers("where", None, &[a, b])?;
        rows::select::ROW.call(&[c.into(), a.into(), b.into()], &[])
    }
    /// A copy with `value` where the mask holds.
    "masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor"
    fn masked_fill_scalar(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        let value = fill_value("masked_fill", self, value)?;
        rows::select::ROW.call(&[mask.into(), value.into(), self.into()], &[])
    }
    /// A copy with the 0-d `value` where the mask holds.
    "masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor"
    fn masked_fill(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        let value = own_value("masked_fill", self, value)?;
        rows::select::ROW.call(&[mask.into(), (&value).into(), self.into()], &[])
    }
    /// Writes `value` where the mask holds.
    "masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)"
    fn masked_fill_scalar_(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        let value = fill_value("masked_fill_", self, value)?;
        let keep = mask.logical_not()?;
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), value.into()], &[])
    }
    /// Writes the 0-d `value` where the mask holds.
    "masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)"
    fn masked_fill_(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        let (keep, value) = (mask.logical_not()?, own_value("masked_fill_", self, value)?);
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), (&value).into()], &[])
    }
}
