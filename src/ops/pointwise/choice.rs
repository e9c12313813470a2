//! One of two by a condition.

use super::truth;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::create::{check_fits, fitted, fitted_tensor};
use crate::ops::promote::Promotion;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// The condition of `where` as bools; bytes will do.
fn condition(c: &Tensor) -> Result<Tensor> {
    match c.dtype() {
        DType::U8 => c.to_dtype(DType::Bool),
        _ => check_mask("where", c).map(|()| c.clone()),
    }
}

/// Refuses numbers that the dtype of the choice cannot have.
fn check_numbers(t: Option<&Tensor>, numbers: &[Scalar]) -> Result<()> {
    let mut p = Promotion::default();
    t.into_iter().for_each(|t| p.tensor(t.dtype(), t.dim()));
    numbers.iter().for_each(|&s| p.scalar(s));
    // PyTorch has infinity for what a half cannot have.
    if matches!(p.result(), DType::F16 | DType::BF16) {
        return Ok(());
    }
    numbers.iter().try_for_each(|&s| check_fits("where", s, p.result()))
}

fn check_value(op: &str, value: &Tensor) -> Result<()> {
    if value.dim() > 0 {
        bail!(
            Shape,
            "[{op}] masked_fill_ only supports a 0-dimensional value tensor, but got tensor with \
             {} dimension(s).",
            value.dim()
        );
    }
    Ok(())
}

fn check_mask(op: &str, mask: &Tensor) -> Result<()> {
    if mask.dtype() != DType::Bool {
        bail!(Dtype, "[{op}] expected a bool mask, got {}", mask.dtype());
    }
    Ok(())
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
        rows::select::ROW.call(&[(&condition(self)?).into(), a.into(), b.into()], &[])
    }
    /// `self` where the condition holds, else a number.
    "where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor"
    fn where_scalar_other(&self, a: &Tensor, b: Scalar) -> Result<Tensor> {
        check_numbers(Some(a), &[b])?;
        rows::select::ROW.call(&[(&condition(self)?).into(), a.into(), b.into()], &[])
    }
    /// A number where the condition holds, else `other`.
    "where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor"
    fn where_scalar_self(&self, a: Scalar, b: &Tensor) -> Result<Tensor> {
        check_numbers(Some(b), &[a])?;
        rows::select::ROW.call(&[(&condition(self)?).into(), a.into(), b.into()], &[])
    }
    /// One number where the condition holds, else another.
    "where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor"
    fn where_scalar(&self, a: Scalar, b: Scalar) -> Result<Tensor> {
        check_numbers(None, &[a, b])?;
        rows::select::ROW.call(&[(&condition(self)?).into(), a.into(), b.into()], &[])
    }
    /// A copy with `value` where the mask holds.
    "masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor"
    fn masked_fill_scalar(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        let value = fitted("masked_fill", value, self.dtype())?;
        rows::select::ROW.call(&[mask.into(), value.into(), self.into()], &[])
    }
    /// A copy with the 0-d `value` where the mask holds.
    "masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor"
    fn masked_fill(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill", mask)?;
        check_value("masked_fill", value)?;
        let value = fitted_tensor("masked_fill", value, self.dtype())?;
        rows::select::ROW.call(&[mask.into(), (&value).into(), self.into()], &[])
    }
    /// Writes `value` where the mask holds.
    "masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)"
    fn masked_fill_scalar_(&self, mask: &Tensor, value: Scalar) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        let value = fitted("masked_fill_", value, self.dtype())?;
        let keep = mask.logical_not()?;
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), value.into()], &[])
    }
    /// Writes the 0-d `value` where the mask holds.
    "masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)"
    fn masked_fill_(&self, mask: &Tensor, value: &Tensor) -> Result<Tensor> {
        check_mask("masked_fill_", mask)?;
        check_value("masked_fill_", value)?;
        let value = fitted_tensor("masked_fill_", value, self.dtype())?;
        let keep = mask.logical_not()?;
        rows::keep_or::ROW.call_(&[self.into(), (&keep).into(), (&value).into()], &[])
    }
}
