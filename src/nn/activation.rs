//! Activations: layers without parameters.

use super::Module;
use super::layer::{Layer, layers};
use super::setting::Approximate;
use super::show::number;
use crate::base::Result;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `max(x, 0)`.
    ReLU() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `negative_slope * x` below.
    LeakyReLU() {
        /// The slope below 0.
        negative_slope: f64 = 0.01,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `alpha * (exp(x) - 1)` below.
    ELU() {
        /// The limit far below 0, negated.
        alpha: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// The Gaussian error linear unit: `x` times the normal distribution function of `x`.
    GELU() {
        /// How it is computed.
        approximate: Approximate = Approximate::None,
    } (input);

    /// `x * sigmoid(x)`.
    SiLU() {} (input);

    /// `1 / (1 + exp(-x))`.
    Sigmoid() {} (input);

    /// The hyperbolic tangent.
    Tanh() {} (input);

    /// `exp(x)`, scaled to sum 1 over a dimension.
    Softmax(
        /// The dimension.
        dim: i64,
    ) {} (input);

    /// The logarithm of the softmax over a dimension.
    LogSoftmax(
        /// The dimension.
        dim: i64,
    ) {} (input);

    /// `ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
    Softplus() {
        /// How sharp the bend is.
        beta: f64 = 1.0,
        /// Where it counts as straight.
        threshold: f64 = 20.0,
    } (input);

    /// Cut to `min_val ..= max_val`.
    Hardtanh() {
        /// The least value.
        min_val: f64 = -1.0,
        /// The greatest value.
        max_val: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);
}

/// A number as an option is printed.
fn named(name: &str, v: f64) -> Option<String> {
    Some(format!("{name}={}", number(v)))
}

/// The switch as it is printed: not at all where it is off.
fn inplace(on: bool) -> Option<String> {
    on.then(|| "inplace=true".to_string())
}

/// The function of each layer, and its options as they are printed.
macro_rules! activations {
    ($($name:ident [$s:ident, $x:ident; $($part:expr),*] $body:expr;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                let $s = self;
                let _ = $s;
                let parts: &[Option<String>] = &[$($part),*];
                parts.iter().flatten().cloned().collect::<Vec<_>>().join(", ")
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let ($s, $x) = (self, &inputs[0]);
                let _ = $s;
                $body
            }
        }
    )* };
}

activations! {
    ReLU [s, x; inplace(s.inplace)] if s.inplace { x.relu_() } else { x.relu() };
    LeakyReLU [s, x; named("negative_slope", s.negative_slope), inplace(s.inplace)]
        match s.inplace {
            true => x.leaky_relu_(s.negative_slope.into()),
            false => x.leaky_relu(s.negative_slope.into()),
        };
    ELU [s, x; named("alpha", s.alpha), inplace(s.inplace)]
        match s.inplace {
            true => x.elu_(s.alpha.into(), 1.into(), 1.into()),
            false => x.elu(s.alpha.into(), 1.into(), 1.into()),
        };
    GELU [s, x;] x.gelu(s.approximate.word());
    SiLU [s, x;] x.silu();
    Sigmoid [s, x;] x.sigmoid();
    Tanh [s, x;] x.tanh();
    Softmax [s, x; Some(format!("dim={}", s.dim))] x.softmax(s.dim, None);
    LogSoftmax [s, x; Some(format!("dim={}", s.dim))] x.log_softmax(s.dim, None);
    Softplus [s, x; named("beta", s.beta), named("threshold", s.threshold)]
        x.softplus(s.beta.into(), s.threshold.into());
    Hardtanh [s, x;
        named("min_val", s.min_val), named("max_val", s.max_val), inplace(s.inplace)]
        match s.inplace {
            true => x.hardtanh_(s.min_val.into(), s.max_val.into()),
            false => x.hardtanh(s.min_val.into(), s.max_val.into()),
        };
}
