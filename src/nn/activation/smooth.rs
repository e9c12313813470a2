//! Activations with smooth curves.

use super::{in_place, named, plain};
use crate::base::Result;
use crate::nn::Module;
use crate::nn::layer::{Layer, layers};
use crate::nn::setting::Approximate;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// The Gaussian error linear unit: `x` times the normal distribution function of `x`.
    GELU() {
        /// How it is computed.
        approximate: Approximate = Approximate::None,
    } (input);

    /// `x * sigmoid(x)`.
    SiLU() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x * tanh(softplus(x))` (Misra 2019).
    Mish() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `1 / (1 + exp(-x))`.
    Sigmoid() {} (input);

    /// The logarithm of the sigmoid.
    LogSigmoid() {} (input);

    /// The hyperbolic tangent.
    Tanh() {} (input);

    /// `x - tanh(x)`.
    Tanhshrink() {} (input);

    /// `x / (1 + |x|)`.
    Softsign() {} (input);

    /// `ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
    Softplus() {
        /// How sharp the bend is.
        beta: f64 = 1.0,
        /// Where it counts as straight.
        threshold: f64 = 20.0,
    } (input);

    /// The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
    GLU() {
        /// The dimension, of even size.
        dim: i64 = -1,
    } (input);
}

in_place! {
    SiLU: silu silu_ ();
    Mish: mish mish_ ();
}
plain! {
    GELU [s, x] "" => x.gelu(s.approximate.word());
    Sigmoid [s, x] "" => x.sigmoid();
    LogSigmoid [s, x] "" => x.log_sigmoid();
    Tanh [s, x] "" => x.tanh();
    Tanhshrink [s, x] "" => x.sub(&x.tanh()?, 1.into());
    Softsign [s, x] "" => x.div(&x.abs()?.add_scalar(1.into(), 1.into())?);
    Softplus [s, x] [named("beta", s.beta), named("threshold", s.threshold)].join(", ") =>
        x.softplus(s.beta.into(), s.threshold.into());
    GLU [s, x] format!("dim={}", s.dim) => x.glu(s.dim);
}
