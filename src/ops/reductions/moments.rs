//! Variance and standard deviation.

use crate::base::{Result, Scalar, bail, wrap_dims};
use crate::ops;
use crate::tensor::Tensor;

/// Mean and variance. The squares are taken of the distances from the mean, in a second pass.
fn moments(
    op: &str,
    x: &Tensor,
    dim: Option<&[i64]>,
    correction: f64,
    keep: bool,
) -> Result<(Tensor, Tensor)> {
    if !x.dtype().is_floating() {
        bail!(Dtype, "[{op}] only support floating point dtypes, got {}", x.dtype());
    }
    let n = x.dim();
    let dims = match dim {
        Some(d) if !d.is_empty() => wrap_dims(op, d, n)?.iter().map(|&d| d as i64).collect(),
        _ => (0..n as i64).collect::<Vec<i64>>(),
    };
    let count: i64 = dims.iter().map(|&d| x.size(d).unwrap_or(1)).product();
    let over = Some(dims.as_slice());
    let mean = x.mean_dim(over, true, None)?;
    let far = x.sub(&mean, Scalar::Int(1))?;
    let sum = far.square()?.sum_dim(over, keep, None)?;
    let var = sum.div_scalar((count as f64 - correction).max(0.0).into())?;
    let shape = var.shape();
    Ok((var, mean.reshape(&shape)?))
}

fn unbiased(flag: bool) -> f64 {
    f64::from(flag)
}

fn correction_of(c: Option<Scalar>) -> f64 {
    c.map_or(1.0, Scalar::to_f64)
}

ops! { OPS, Reduction;
    /// Variance of all elements, with Bessel's correction where `unbiased`.
    "var(Tensor self, bool unbiased=True) -> Tensor"
    fn var(&self, unbiased_: bool) -> Result<Tensor> {
        Ok(moments("var", self, None, unbiased(unbiased_), false)?.0)
    }
    /// Variance over dimensions.
    "var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn var_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, unbiased(unbiased_), keepdim)?.0)
    }
    /// Variance over dimensions; `correction` (1 where none) is taken off the divisor.
    "var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn var_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, correction_of(correction), keepdim)?.0)
    }
    /// Standard deviation of all elements.
    "std(Tensor self, bool unbiased=True) -> Tensor"
    fn std(&self, unbiased_: bool) -> Result<Tensor> {
        moments("std", self, None, unbiased(unbiased_), false)?.0.sqrt()
    }
    /// Standard deviation over dimensions.
    "std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn std_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        moments("std", self, dim, unbiased(unbiased_), keepdim)?.0.sqrt()
    }
    /// Standard deviation over dimensions; see `var.correction`.
    "std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn std_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        moments("std", self, dim, correction_of(correction), keepdim)?.0.sqrt()
    }
    /// Variance and mean of all elements.
    "var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)"
    fn var_mean(&self, unbiased_: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, None, unbiased(unbiased_), false)
    }
    /// Variance and mean over dimensions.
    "var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, unbiased(unbiased_), keepdim)
    }
    /// Variance and mean over dimensions; see `var.correction`.
    "var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, correction_of(correction), keepdim)
    }
}
