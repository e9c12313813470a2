//! The logarithm of a sum of exponentials.

use crate::base::{Result, Scalar, default_dtype};
use crate::ops;
use crate::tensor::Tensor;

/// As PyTorch defines it: shifted by the largest element, where that is finite.
fn logsumexp(x: &Tensor, dim: &[i64], keep: bool) -> Result<Tensor> {
    let x = if x.dtype().is_floating() { x.clone() } else { x.to_dtype(default_dtype())? };
    if x.numel() == 0 {
        return x.exp()?.sum_dim(Some(dim), keep, None)?.log();
    }
    let top = x.detach()?.amax(dim, true)?;
    let infinite = top.abs()?.eq_scalar(f64::INFINITY.into())?;
    let top = top.masked_fill_scalar(&infinite, 0.0.into())?;
    let one = Scalar::Int(1);
    let sum = x.sub(&top, one)?.exp()?.sum_dim(Some(dim), keep, None)?.log()?;
    let shape = sum.shape();
    sum.add(&top.reshape(&shape)?, one)
}

ops! { OPS, Reduction;
    /// `log(sum(exp(x)))` over dimensions, without overflow.
    "logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor"
    fn logsumexp(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        logsumexp(self, dim, keepdim)
    }
}
