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

    /// In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
    /// scales the others by `1 / (1 - p)`.
    Dropout2d() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// In training mode, sets whole channels of `[N, C, D, H, W]` to zero with probability `p`
    /// and scales the others by `1 / (1 - p)`.
    Dropout3d() {
        /// The probability of zero.
        p: f64 = 0.5,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);
}

/// The layer of options `p` and `inplace`, by an operator and its in-place form.
macro_rules! dropouts {
    ($($name:ident: $op:ident, $op_:ident;)*) => { $(
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
                let (x, training) = (&inputs[0], m.is_training());
                if self.inplace { x.$op_(self.p, training) } else { x.$op(self.p, training) }
            }
        }
    )* };
}
dropouts! {
    Dropout: dropout, dropout_;
    Dropout2d: feature_dropout, feature_dropout_;
    Dropout3d: feature_dropout, feature_dropout_;
}
