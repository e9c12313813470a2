//! Products with a dtype of their own for the result: they exist on accelerators. The host refuses
//! them as PyTorch's does; a tensor without memory gives the shape.

use super::check::{c_name, check};
use crate::base::{DType, Device, DeviceType, Options, Result, Scalar, bail};
use crate::ops;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn typed(
    op: &'static str,
    c: Option<&Tensor>,
    a: &Tensor,
    b: &Tensor,
    dtype: DType,
) -> Result<Tensor> {
    let device = a.device();
    if device.kind != DeviceType::Meta {
        bail!(
            NotImplemented,
            "[{op}] Could not run 'aten::{op}.dtype' with arguments from the '{}' backend.",
            if device == Device::CPU { "CPU" } else { "CUDA" }
        );
    }
    if a.dtype() != b.dtype() {
        bail!(
            Dtype,
            "[{op}] expected m1 and m2 to have the same dtype, but got: {} != {}",
            c_name(a.dtype()),
            c_name(b.dtype())
        );
    }
    let half = matches!(a.dtype(), DType::F16 | DType::BF16);
    if dtype != a.dtype() && !(half && dtype == DType::F32) {
        bail!(
            Dtype,
            "[{op}] out_dtype must be the same as input dtype or fp32 for fp16/bf16 inputs"
        );
    }
    // The tensor that is added may have the dtype of the result.
    let c = c.map(|c| c.to_dtype(a.dtype())).transpose()?;
    let shape = check(op, c.map(|c| c.body()).as_ref(), &a.body(), &b.body())?;
    Tensor::empty(&shape, Options { device: Some(device), ..dtype.into() }, None)
}

fn meta(shapes: &[&[i64]]) -> Result<Vec<Vec<Value>>> {
    let device = Device { kind: DeviceType::Meta, ..Device::CPU };
    let o = Options { device: Some(device), ..DType::F16.into() };
    let mut args = Vec::new();
    for s in shapes {
        args.push(Value::Tensor(Tensor::empty(s, o, None)?));
    }
    args.push(Value::DType(DType::F32));
    Ok(vec![args])
}

fn mm_samples() -> Result<Vec<Vec<Value>>> {
    meta(&[&[2, 3], &[3, 4]])
}

fn bmm_samples() -> Result<Vec<Vec<Value>>> {
    meta(&[&[5, 2, 3], &[5, 3, 4]])
}

fn addmm_samples() -> Result<Vec<Vec<Value>>> {
    meta(&[&[4], &[2, 3], &[3, 4]])
}

fn baddbmm_samples() -> Result<Vec<Vec<Value>>> {
    meta(&[&[4], &[5, 2, 3], &[5, 3, 4]])
}

ops! { OPS, Composed;
    /// `mm` with a dtype for the result; not on the host.
    "mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor"
    fn mm_dtype(&self, mat2: &Tensor, out_dtype: DType) -> Result<Tensor> {
        typed("mm", None, self, mat2, out_dtype)
    }
    , samples mm_samples
    /// `bmm` with a dtype for the result; not on the host.
    "bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor"
    fn bmm_dtype(&self, mat2: &Tensor, out_dtype: DType) -> Result<Tensor> {
        typed("bmm", None, self, mat2, out_dtype)
    }
    , samples bmm_samples
    /// `addmm` with a dtype for the result; not on the host.
    "addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addmm_dtype(&self, mat1: &Tensor, mat2: &Tensor, out_dtype: DType, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let _ = (beta, alpha);
        typed("addmm", Some(self), mat1, mat2, out_dtype)
    }
    , samples addmm_samples
    /// `baddbmm` with a dtype for the result; not on the host.
    "baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn baddbmm_dtype(&self, batch1: &Tensor, batch2: &Tensor, out_dtype: DType, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let _ = (beta, alpha);
        typed("baddbmm", Some(self), batch1, batch2, out_dtype)
    }
    , samples baddbmm_samples
}
