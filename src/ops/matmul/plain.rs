//! Products of two matrices or two batches of them.

use super::product::Product;
use super::samples::{bmm_samples, mm_samples};
use crate::base::Result;
use crate::ops;
use crate::ops::engine;
use crate::tensor::Tensor;

fn plain(name: &'static str, a: &Tensor, b: &Tensor) -> Result<Tensor> {
    engine::apply1(Product { name, alpha: 1.0, beta: 0.0 }, &[None, Some(a), Some(b)])
}

/// `a b` for two matrices or two batches, of sizes that fit.
pub(super) fn product(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    plain(if a.dim() == 3 { "bmm" } else { "mm" }, a, b)
}

/// Every product of two numbers, and sums of them.
pub(super) fn product_reference(this: &Tensor, mat2: &Tensor) -> Result<Tensor> {
    let n = this.dim() as i64;
    let (a, b) = (this.unsqueeze(n)?, mat2.unsqueeze(n - 2)?);
    a.mul(&b)?.sum_dim(Some(&[n - 1]), false, Some(this.dtype()))
}

ops! { OPS, Kernel;
    /// Matrix product of `[n, k]` and `[k, m]`.
    "mm(Tensor self, Tensor mat2) -> Tensor"
    fn mm(&self, mat2: &Tensor) -> Result<Tensor> {
        plain("mm", self, mat2)
    }
    = reference product_reference, samples mm_samples
    /// Matrix products of a batch: `[b, n, k]` and `[b, k, m]`.
    "bmm(Tensor self, Tensor mat2) -> Tensor"
    fn bmm(&self, mat2: &Tensor) -> Result<Tensor> {
        plain("bmm", self, mat2)
    }
    = reference product_reference, samples bmm_samples
}
