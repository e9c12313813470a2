//! Comparison of tensors with room for rounding.

use crate::backend::formula::Num;
use crate::base::{DType, Result, Scalar, bail};
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// Whether both are equal, or finite and apart by no more than `atol + |rtol * b|`; `nan` is 1
/// where two NaN count as equal.
fn close<S: Num>(a: S, b: S, rtol: S, atol: S, nan: S) -> S {
    let gap = (a - b).abs();
    // Infinity times 0 is no number.
    let finite = (gap * S::c(0.0)).eq(S::c(0.0));
    let near = finite & gap.le(atol + (rtol * b).abs());
    S::when(a.eq(b) | near | (a.is_nan() & b.is_nan() & nan.eq(S::c(1.0))))
}

pointwise! { ROWS;
    /// Whether two numbers are close.
    row [close_row] (a b; rtol = 0 atol = 0 nan = 0) -> y test { close(a, b, rtol, atol, nan) } {}
}

fn isclose(a: &Tensor, b: &Tensor, rtol: f64, atol: f64, equal_nan: bool) -> Result<Tensor> {
    if a.dtype() != b.dtype() {
        bail!(
            Dtype,
            "[isclose] {} did not match {}",
            a.dtype().scalar_type_name(),
            b.dtype().scalar_type_name()
        );
    }
    for (name, v) in [("rtol", rtol), ("atol", atol)] {
        if v < 0.0 || v.is_nan() {
            bail!(
                InvalidArgument,
                "[isclose] {name} must be greater than or equal to zero, but got {v}"
            );
        }
    }
    let params = [rtol, atol, f64::from(equal_nan)].map(Scalar::Float);
    // Whole numbers are compared as doubles.
    let compute = if a.dtype().is_floating() { a.dtype() } else { DType::F64 };
    let (a, b) = (a.to_dtype(compute)?, b.to_dtype(compute)?);
    rows::close_row::ROW.call(&[(&a).into(), (&b).into()], &params)
}

ops! { OPS, Composed;
    /// Whether both have one shape and equal elements.
    "equal(Tensor self, Tensor other) -> bool"
    fn equal(&self, other: &Tensor) -> Result<bool> {
        if self.shape() != other.shape() {
            return Ok(false);
        }
        // Parts of growing length: tensors that differ mostly do so early.
        let dense = self.is_contiguous() && other.is_contiguous();
        let flat = |t: &Tensor| if dense { t.reshape(&[-1]) } else { t.unsqueeze(0) };
        let (a, b) = (flat(self)?, flat(other)?);
        let (mut from, all) = (0, a.size(0)?);
        loop {
            let n = (4096 + 7 * from).min(all - from);
            let part = a.narrow(0, from, n)?.eq(&b.narrow(0, from, n)?)?;
            if !part.all()?.item()?.to_bool() {
                return Ok(false);
            }
            from += n;
            if from == all {
                return Ok(true);
            }
        }
    }
    /// Whether `|self - other| <= atol + |rtol * other|`, element by element.
    "isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor"
    fn isclose(&self, other: &Tensor, rtol: f64, atol: f64, equal_nan: bool) -> Result<Tensor> {
        isclose(self, other, rtol, atol, equal_nan)
    }
    /// Whether all elements are close; see `isclose`.
    "allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool"
    fn allclose(&self, other: &Tensor, rtol: f64, atol: f64, equal_nan: bool) -> Result<bool> {
        Ok(self.isclose(other, rtol, atol, equal_nan)?.all()?.item()?.to_bool())
    }
}
