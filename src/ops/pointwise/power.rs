//! Powers.

#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::create::check_fits;
use crate::ops::promote;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// An integer tensor to a negative integer power would not be an integer; nor is there a power
/// that the dtype of the result cannot hold.
fn check_pow(t: &Tensor, exponent: Scalar) -> Result<()> {
    if matches!(exponent, Scalar::Int(e) if e < 0) && t.dtype().is_integral(true) {
        bail!(InvalidArgument, "[pow] Integers to negative integer powers are not allowed.");
    }
    check_fits("pow", exponent, promote::with_numbers(t, [exponent]))
}

fn check_double(t: &Tensor) -> Result<()> {
    if t.dtype() != DType::F64 {
        bail!(
            Dtype,
            "[float_power_] the base given to float_power_ has dtype {} but the operation's result requires dtype Double",
            t.dtype().scalar_type_name()
        );
    }
    Ok(())
}

pointwise! { ROWS;
    /// `self` to the power of `exponent`.
    row [pow_row] (a b;) -> y arith { a.pow(b) } {
        S::select(b.eq(S::c(0.0)), S::c(0.0), b * a.pow(b - 1.0)),
        S::select(a.eq(S::c(0.0)) & b.ge(S::c(0.0)), S::c(0.0), y * a.log())
    }
}

ops! { OPS, Pointwise;
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
        match exponent.to_f64() {
            0.5 => return self.sqrt(),
            -0.5 => return self.rsqrt(),
            _ => {}
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
        match exponent.to_f64() {
            0.5 => return self.sqrt_(),
            -0.5 => return self.rsqrt_(),
            _ => {}
        }
        rows::pow_row::ROW.call_(&[self.into(), exponent.into()], &[])
    }
    /// `self` to the power of `exponent`, in place.
    "pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)"
    fn pow_(&self, exponent: &Tensor) -> Result<Tensor> {
        rows::pow_row::ROW.call_(&[self.into(), exponent.into()], &[])
    }
    /// `self` to the power of `exponent`, computed in double precision.
    "float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor"
    fn float_power(&self, exponent: &Tensor) -> Result<Tensor> {
        self.to_dtype(DType::F64)?.pow(&exponent.to_dtype(DType::F64)?)
    }
    /// `self` to the power of a number, in double precision.
    "float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor"
    fn float_power_scalar(&self, exponent: Scalar) -> Result<Tensor> {
        self.to_dtype(DType::F64)?.pow_scalar(exponent.to_f64().into())
    }
    /// A number to the power of each element, in double precision.
    "float_power.Scalar(Scalar self, Tensor exponent) -> Tensor"
    fn scalar_float_power(base: Scalar, exponent: &Tensor) -> Result<Tensor> {
        Tensor::scalar_pow(base.to_f64().into(), &exponent.to_dtype(DType::F64)?)
    }
    /// `float_power` in place, of a tensor in double precision.
    "float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)"
    fn float_power_(&self, exponent: &Tensor) -> Result<Tensor> {
        check_double(self)?;
        self.pow_(&exponent.to_dtype(DType::F64)?)
    }
    /// `float_power` with a number in place, of a tensor in double precision.
    "float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)"
    fn float_power_scalar_(&self, exponent: Scalar) -> Result<Tensor> {
        check_double(self)?;
        self.pow_scalar_(exponent.to_f64().into())
    }
}
