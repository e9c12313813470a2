//! How alike or far apart two tensors are.

use super::Module;
use super::layer::{Layer, layers};
use super::show::number;
use crate::base::Result;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
    CosineSimilarity() {
        /// The dimension of the vectors.
        dim: i64 = 1,
        /// Keeps the divisor from 0.
        eps: f64 = 1e-8,
    } (x1, x2);

    /// The norm of `x1 - x2 + eps` over the last dimension.
    PairwiseDistance() {
        /// The order of the norm.
        p: f64 = 2.0,
        /// Added to differences.
        eps: f64 = 1e-6,
        /// Whether the dimension stays, with size 1.
        keepdim: bool = false,
    } (x1, x2);
}

impl Layer for CosineSimilarity {
    fn describe(&self) -> String {
        format!("dim={}, eps={}", self.dim, number(self.eps))
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].cosine_similarity(&inputs[1], self.dim, self.eps)
    }
}

impl Layer for PairwiseDistance {
    fn describe(&self) -> String {
        format!("p={}, eps={}, keepdim={}", number(self.p), number(self.eps), self.keepdim)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].pairwise_distance(&inputs[1], self.p, self.eps, self.keepdim)
    }
}
