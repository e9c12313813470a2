//! Dropout of elements and of channels.

use super::Module;
use super::layer::{Layer, layers};
use super::show::number;
use crate::base::{Result, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// In training mode, sets elements to zero with probability `p` and scales the others by
    /// `1 / (1 - p)`; else gives its input back.
    Dropout() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
    /// `p` and scales the others by `1 / (1 - p)`.
    Dropout1d() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
    /// scales the others by `1 / (1 - p)`.
    Dropout2d() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
    /// probability `p` and scales the others by `1 / (1 - p)`.
    Dropout3d() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
    /// variance stay (Klambauer et al. 2017).
    AlphaDropout() {
        /// The probability of the limit.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `AlphaDropout` of whole channels of `[N, C, ..]`.
    FeatureAlphaDropout() {
        /// The probability of the limit.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);
}

/// Runs `f` on `x`, with a batch of one around inputs that do not have `whole` dimensions.
fn batched(
    x: &Tensor,
    whole: Option<usize>,
    f: impl Fn(&Tensor) -> Result<Tensor>,
) -> Result<Tensor> {
    match whole {
        Some(n) if x.dim() != n => f(&x.unsqueeze(0)?)?.squeeze_dim(0),
        _ => f(x),
    }
}

/// Layers of options `p` and `inplace`, by an operator and its in-place form, the numbers of
/// dimensions that inputs may have, and how many those with a batch have, where the layer takes others.
macro_rules! dropouts {
    ($($name:ident: $op:ident $op_:ident ($ranks:expr) $whole:expr;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                format!("p={}, inplace={}", number(self.p), self.inplace)
            }
            fn check(&mut self) -> Result<()> {
                if !(0.0..=1.0).contains(&self.p) {
                    bail!(
                        InvalidArgument,
                        "[dropout] dropout probability has to be between 0 and 1, but got {}",
                        self.p
                    );
                }
                Ok(())
            }
            fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let (x, p, training) = (&inputs[0], self.p, m.is_training());
                if !($ranks).contains(&x.dim()) {
                    let (all, n) = (stringify!($ranks), x.dim());
                    bail!(Shape, "[dropout] expected {all} dimensions, got a {n}D input");
                }
                batched(x, $whole, |x| match self.inplace {
                    true => x.$op_(p, training),
                    false => x.$op(p, training),
                })
            }
        }
    )* };
}
dropouts! {
    Dropout: dropout dropout_ (0..) None;
    Dropout1d: feature_dropout feature_dropout_ (2..=3) Some(3);
    Dropout2d: feature_dropout feature_dropout_ (0..) None;
    Dropout3d: feature_dropout feature_dropout_ (0..) Some(5);
    AlphaDropout: alpha_dropout alpha_dropout_ (0..) None;
    FeatureAlphaDropout: feature_alpha_dropout feature_alpha_dropout_ (0..) None;
}
