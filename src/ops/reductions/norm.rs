//! Norms of any order, a row for each special one.

use super::formulas::rows;
use crate::base::{DType, Result, Scalar, bail, wrap_dim, wrap_dims};
use crate::ops;
use crate::ops::dense::compute_dtype;
use crate::ops::index::doubles;
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// The dtypes that norms take and give.
pub(crate) fn check_dtypes(op: &str, what: &str, x: DType, dtype: Option<DType>) -> Result<()> {
    if !x.is_floating() {
        bail!(
            Dtype,
            "[{op}] {what}: Expected a floating point or complex tensor as input. Got {}",
            x.scalar_type_name()
        );
    }
    let Some(d) = dtype else { return Ok(()) };
    if !d.is_floating() {
        bail!(
            Dtype,
            "[{op}] {what}: dtype should be floating point or complex, but got {}",
            d.scalar_type_name()
        );
    }
    if DType::promote(x, d) != d {
        bail!(
            Dtype,
            "[{op}] {what}: the dtype of the input ({}) should be convertible without narrowing to \
             the specified dtype ({})",
            x.scalar_type_name(),
            d.scalar_type_name()
        );
    }
    Ok(())
}

/// The largest of nothing and what is divided by nothing are no norm.
fn check_empty(op: &str, x: &Tensor, p: f64, dim: &[i64]) -> Result<()> {
    let dims = wrap_dims(op, dim, x.dim())?;
    if p >= 0.0 && p != f64::INFINITY || p.is_nan() {
        return Ok(());
    }
    if dims.is_empty() && x.numel() == 0 {
        bail!(
            InvalidArgument,
            "[{op}] linalg.vector_norm cannot compute the {p} norm on an empty tensor because the \
             operation does not have an identity"
        );
    }
    if let Some(d) = dims.iter().find(|&&d| d < x.dim() && x.shape()[d] == 0) {
        bail!(
            InvalidArgument,
            "[{op}] linalg.vector_norm cannot compute the {p} norm on the dimension {d} because \
             this dimension is empty and the operation does not have an identity"
        );
    }
    Ok(())
}

/// The norm by the row of its order.
pub(crate) fn norm(
    op: &str,
    x: &Tensor,
    p: Option<Scalar>,
    dim: &[i64],
    keep: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    if !x.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] input dtype should be either floating point or complex. Got {}",
            x.dtype().scalar_type_name()
        );
    }
    check_dtypes(op, "linalg.vector_norm", x.dtype(), dtype)?;
    let p = p.map_or(2.0, Scalar::to_f64);
    check_empty(op, x, p, dim)?;
    let row = match p {
        0.0 => &rows::norm_zero::ROW,
        1.0 => &rows::norm_one::ROW,
        2.0 => &rows::norm_two::ROW,
        f64::INFINITY => &rows::norm_max::ROW,
        f64::NEG_INFINITY => &rows::norm_min::ROW,
        _ => &rows::norm_any::ROW,
    };
    row.call(x, Some(dim), keep, dtype, p)
}

/// Slices of `dim` whose norm is above `maxnorm`, scaled down to it: the factors.
fn factors(x: &Tensor, p: Scalar, dim: i64, maxnorm: Scalar) -> Result<Tensor> {
    if p.to_f64().is_nan() || p.to_f64() <= 0.0 {
        bail!(InvalidArgument, "[renorm] non-positive-norm not supported, got {}", p.to_f64());
    }
    let most = maxnorm.to_f64();
    if most.is_nan() || most < 0.0 {
        bail!(InvalidArgument, "[renorm] expected maxnorm to be >= 0 but got {most}");
    }
    let n = x.dim();
    if n < 2 {
        bail!(Shape, "[renorm] input needs at least 2 dimensions, got {n} dimensions");
    }
    let dim = wrap_dim("renorm", dim, n)? as i64;
    let rest: Vec<i64> = (0..n as i64).filter(|&d| d != dim).collect();
    let wide = compute_dtype(x.dtype());
    let norm = norm("renorm", x, Some(p), &rest, true, x.dtype().is_floating().then_some(wide))?;
    let scale = norm.add_scalar(1e-7.into(), 1.into())?.reciprocal()?.mul_scalar(maxnorm)?;
    let one = Tensor::scalar_tensor(Scalar::Float(1.0), wide)?;
    norm.gt_scalar(maxnorm)?.where_self(&scale, &one)?.to_dtype(x.dtype())
}

ops! { OPS, Reduction;
    /// The p-norm of all elements.
    "norm.Scalar(Tensor self, Scalar p=2) -> Tensor"
    fn norm(&self, p: Scalar) -> Result<Tensor> {
        norm("norm", self, Some(p), &[], false, None)
    }
    /// The p-norm over dimensions.
    "norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor"
    fn norm_dim(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        norm("norm", self, p, dim, keepdim, None)
    }
    /// The p-norm over dimensions, computed in `dtype`.
    "norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor"
    fn norm_dim_dtype(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool, dtype: DType) -> Result<Tensor> {
        norm("norm", self, p, dim, keepdim, Some(dtype))
    }
    /// The p-norm of all elements, computed in `dtype`.
    "norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor"
    fn norm_dtype(&self, p: Option<Scalar>, dtype: DType) -> Result<Tensor> {
        norm("norm", self, p, &[], false, Some(dtype))
    }
    /// The p-norm of the difference.
    "dist(Tensor self, Tensor other, Scalar p=2) -> Tensor"
    fn dist(&self, other: &Tensor, p: Scalar) -> Result<Tensor> {
        norm("dist", &self.sub(other, Scalar::Int(1))?, Some(p), &[], false, None)
    }
    /// Slices of a dimension scaled so that their p-norms are at most `maxnorm`.
    "renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor"
    fn renorm(&self, p: Scalar, dim: i64, maxnorm: Scalar) -> Result<Tensor> {
        self.mul(&factors(self, p, dim, maxnorm)?)
    }
    , samples renorm_samples
    /// `renorm` in place.
    "renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)"
    fn renorm_(&self, p: Scalar, dim: i64, maxnorm: Scalar) -> Result<Tensor> {
        self.mul_(&factors(self, p, dim, maxnorm)?)
    }
    , samples renorm_samples
}

fn renorm_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(2), Value::Int(0), Value::Float(1.5)],
        vec![doubles(&[2, 3, 2])?, Value::Float(3.0), Value::Int(-2), Value::Float(2.5)],
    ])
}
