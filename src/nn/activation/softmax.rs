//! Softmax and its relatives: what goes over a line of elements.

use super::plain;
use crate::base::{Result, bail};
use crate::nn::Module;
use crate::nn::layer::{Layer, layers};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `exp(x)`, scaled to sum 1 over a dimension.
    Softmax(
        /// The dimension.
        dim: i64,
    ) {} (input);

    /// The softmax of `-x` over a dimension.
    Softmin(
        /// The dimension.
        dim: i64,
    ) {} (input);

    /// The logarithm of the softmax over a dimension.
    LogSoftmax(
        /// The dimension.
        dim: i64,
    ) {} (input);

    /// The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
    Softmax2d() {} (input);
}

plain! {
    Softmax [s, x] format!("dim={}", s.dim) => x.softmax(s.dim, None);
    Softmin [s, x] format!("dim={}", s.dim) => x.neg()?.softmax(s.dim, None);
    LogSoftmax [s, x] format!("dim={}", s.dim) => x.log_softmax(s.dim, None);
    Softmax2d [s, x] "" => {
        if x.dim() != 3 && x.dim() != 4 {
            bail!(Shape, "[softmax2d] expected input to be 3D or 4D, got {}D instead", x.dim());
        }
        x.softmax(-3, None)
    };
}
