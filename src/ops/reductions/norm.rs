//! Norms of any order, a row for each special one.

use super::formulas::rows;
use crate::base::{DType, Result, Scalar};
use crate::ops;
use crate::tensor::Tensor;

fn norm(
    x: &Tensor,
    p: Option<Scalar>,
    dim: &[i64],
    keep: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    let p = p.map_or(2.0, Scalar::to_f64);
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

ops! { OPS, Reduction;
    /// The p-norm of all elements.
    "norm.Scalar(Tensor self, Scalar p=2) -> Tensor"
    fn norm(&self, p: Scalar) -> Result<Tensor> {
        norm(self, Some(p), &[], false, None)
    }
    /// The p-norm over dimensions.
    "norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor"
    fn norm_dim(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        norm(self, p, dim, keepdim, None)
    }
    /// The p-norm over dimensions, computed in `dtype`.
    "norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor"
    fn norm_dim_dtype(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool, dtype: DType) -> Result<Tensor> {
        norm(self, p, dim, keepdim, Some(dtype))
    }
    /// The p-norm of all elements, computed in `dtype`.
    "norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor"
    fn norm_dtype(&self, p: Option<Scalar>, dtype: DType) -> Result<Tensor> {
        norm(self, p, &[], false, Some(dtype))
    }
}
