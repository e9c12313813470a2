//! Sums, means, products, extremes and counts: operators that are a row.

use super::formulas::rows;
use crate::base::{DType, Result};
use crate::ops;
use crate::tensor::Tensor;

/// Whether each element is not 0: what a reduction over no dimensions gives.
fn truth(x: &Tensor) -> Result<Tensor> {
    let y = x.to_dtype(DType::Bool)?;
    if x.dtype() == DType::U8 { y.to_dtype(DType::U8) } else { Ok(y) }
}

ops! { OPS, Reduction;
    /// Sum of all elements; integers are summed as int64.
    "sum(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn sum(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::sum::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Sum over dimensions.
    "sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn sum_dim(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::sum::ROW.call(self, dim, keepdim, dtype, 0.0)
    }
    /// Sum of the elements that are numbers, over dimensions.
    "nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn nansum(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::nansum::ROW.call(self, dim, keepdim, dtype, 0.0)
    }
    /// Mean of all elements.
    "mean(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn mean(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::mean::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Mean over dimensions.
    "mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn mean_dim(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::mean::ROW.call(self, dim, keepdim, dtype, 0.0)
    }
    /// Product of all elements.
    "prod(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn prod(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::prod::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Product over a dimension.
    "prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn prod_dim(&self, dim: i64, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::prod::ROW.call(self, Some(&[dim]), keepdim, dtype, 0.0)
    }
    /// Largest element; NaN where there is one.
    "max(Tensor self) -> Tensor"
    fn max(&self) -> Result<Tensor> {
        rows::amax::ROW.call(self, None, false, None, 0.0)
    }
    /// Smallest element; NaN where there is one.
    "min(Tensor self) -> Tensor"
    fn min(&self) -> Result<Tensor> {
        rows::amin::ROW.call(self, None, false, None, 0.0)
    }
    /// Largest element over dimensions; equal ones share the gradient.
    "amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor"
    fn amax(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        rows::amax::ROW.call(self, Some(dim), keepdim, None, 0.0)
    }
    /// Smallest element over dimensions; equal ones share the gradient.
    "amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor"
    fn amin(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        rows::amin::ROW.call(self, Some(dim), keepdim, None, 0.0)
    }
    /// The larger of two tensors, element by element.
    "max.other(Tensor self, Tensor other) -> Tensor"
    fn max_other(&self, other: &Tensor) -> Result<Tensor> {
        self.maximum(other)
    }
    /// The smaller of two tensors, element by element.
    "min.other(Tensor self, Tensor other) -> Tensor"
    fn min_other(&self, other: &Tensor) -> Result<Tensor> {
        self.minimum(other)
    }
    /// Whether any element is not 0.
    "any(Tensor self) -> Tensor"
    fn any(&self) -> Result<Tensor> {
        rows::any::ROW.call(self, None, false, None, 0.0)
    }
    /// Whether any element along a dimension is not 0.
    "any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor"
    fn any_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        rows::any::ROW.call(self, Some(&[dim]), keepdim, None, 0.0)
    }
    /// Whether any element along dimensions is not 0.
    "any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor"
    fn any_dims(&self, dim: Option<&[i64]>, keepdim: bool) -> Result<Tensor> {
        if dim.is_some_and(<[i64]>::is_empty) {
            return truth(self);
        }
        rows::any::ROW.call(self, dim, keepdim, None, 0.0)
    }
    /// Whether all elements are not 0.
    "all(Tensor self) -> Tensor"
    fn all(&self) -> Result<Tensor> {
        rows::all::ROW.call(self, None, false, None, 0.0)
    }
    /// Whether all elements along a dimension are not 0.
    "all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor"
    fn all_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        rows::all::ROW.call(self, Some(&[dim]), keepdim, None, 0.0)
    }
    /// Whether all elements along dimensions are not 0.
    "all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor"
    fn all_dims(&self, dim: Option<&[i64]>, keepdim: bool) -> Result<Tensor> {
        if dim.is_some_and(<[i64]>::is_empty) {
            return truth(self);
        }
        rows::all::ROW.call(self, dim, keepdim, None, 0.0)
    }
    /// How many elements are not 0.
    "count_nonzero(Tensor self, int? dim=None) -> Tensor"
    fn count_nonzero(&self, dim: Option<i64>) -> Result<Tensor> {
        let dims = dim.map(|d| [d]);
        rows::count_nonzero::ROW.call(self, dims.as_ref().map(|d| d.as_slice()), false, None, 0.0)
    }
    /// How many elements along dimensions are not 0.
    "count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor"
    fn count_nonzero_dim(&self, dim: &[i64]) -> Result<Tensor> {
        rows::count_nonzero::ROW.call(self, Some(dim), false, None, 0.0)
    }
}
