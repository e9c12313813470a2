//! Activations: layers without parameters.

use super::show::number;
use super::{Forward, Module, only};
use crate::base::Result;
use crate::tensor::Tensor;

/// Joins options of the form `name=value`; those that are not to be seen are `None`.
fn brackets(name: &str, parts: &[Option<String>]) -> String {
    let seen: Vec<&str> = parts.iter().flatten().map(String::as_str).collect();
    format!("torch::nn::{name}({})", seen.join(", "))
}

fn inplace(on: bool) -> Option<String> {
    on.then(|| "inplace=true".to_string())
}

fn named(name: &str, v: f64) -> Option<String> {
    Some(format!("{name}={}", number(v)))
}

/// Declares layers: options with their defaults, what is printed, and the function.
macro_rules! activations {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $($(#[doc = $fdoc:literal])+ $field:ident: $ty:ty = $default:expr,)* }
        $shown:literal [$($part:expr),*];
        |$s:ident, $x:ident| $body:expr;
    )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        pub struct $name { $($(#[doc = $fdoc])+ pub $field: $ty,)* }

        impl Default for $name {
            fn default() -> $name {
                $name { $($field: $default,)* }
            }
        }

        impl $name {
            /// The layer.
            ///
            /// # Errors
            /// None at present.
            pub fn build(self) -> Result<Module> {
                Ok(Module::new(self))
            }
        }

        impl Forward for $name {
            fn describe(&self) -> String {
                let $s = self;
                let _ = $s;
                brackets($shown, &[$($part),*])
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let ($s, $x) = (self, only($shown, inputs)?);
                let _ = $s;
                $body
            }
            fn duplicate(&self) -> Result<Box<dyn Forward>> {
                Ok(Box::new(self.clone()))
            }
        }
    )* };
}

activations! {
    /// `max(x, 0)`.
    Relu {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    }
    "ReLU" [inplace(s.inplace)];
    |s, x| if s.inplace { x.relu_() } else { x.relu() };

    /// `x` above 0, `negative_slope * x` below.
    LeakyRelu {
        /// The slope below 0.
        negative_slope: f64 = 0.01,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    }
    "LeakyReLU" [named("negative_slope", s.negative_slope), inplace(s.inplace)];
    |s, x| match s.inplace {
        true => x.leaky_relu_(s.negative_slope.into()),
        false => x.leaky_relu(s.negative_slope.into()),
    };

    /// `x` above 0, `alpha * (exp(x) - 1)` below.
    Elu {
        /// The limit far below 0, negated.
        alpha: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    }
    "ELU" [named("alpha", s.alpha), inplace(s.inplace)];
    |s, x| match s.inplace {
        true => x.elu_(s.alpha.into(), 1.into(), 1.into()),
        false => x.elu(s.alpha.into(), 1.into(), 1.into()),
    };

    /// The Gaussian error linear unit: `x` times the normal distribution function of `x`.
    Gelu {
        /// Whether the approximation with tanh is used.
        tanh: bool = false,
    }
    "GELU" [];
    |s, x| x.gelu(if s.tanh { "tanh" } else { "none" });

    /// `x * sigmoid(x)`.
    Silu {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    }
    "SiLU" [];
    |s, x| if s.inplace { x.silu_() } else { x.silu() };

    /// `1 / (1 + exp(-x))`.
    Sigmoid {}
    "Sigmoid" [];
    |s, x| x.sigmoid();

    /// The hyperbolic tangent.
    Tanh {}
    "Tanh" [];
    |s, x| x.tanh();

    /// `exp(x)`, scaled to sum 1 over a dimension.
    Softmax {
        /// The dimension.
        dim: i64 = -1,
    }
    "Softmax" [Some(format!("dim={}", s.dim))];
    |s, x| x.softmax(s.dim, None);

    /// The logarithm of the softmax over a dimension.
    LogSoftmax {
        /// The dimension.
        dim: i64 = -1,
    }
    "LogSoftmax" [Some(format!("dim={}", s.dim))];
    |s, x| x.log_softmax(s.dim, None);

    /// `ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
    Softplus {
        /// How sharp the bend is.
        beta: f64 = 1.0,
        /// Where it counts as straight.
        threshold: f64 = 20.0,
    }
    "Softplus" [named("beta", s.beta), named("threshold", s.threshold)];
    |s, x| x.softplus(s.beta.into(), s.threshold.into());

    /// Cut to `min_val ..= max_val`.
    Hardtanh {
        /// The least value.
        min_val: f64 = -1.0,
        /// The greatest value.
        max_val: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    }
    "Hardtanh" [named("min_val", s.min_val), named("max_val", s.max_val), inplace(s.inplace)];
    |s, x| match s.inplace {
        true => x.hardtanh_(s.min_val.into(), s.max_val.into()),
        false => x.hardtanh(s.min_val.into(), s.max_val.into()),
    };
}
