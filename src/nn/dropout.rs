//! Dropout of elements and of channels.

use super::show::number;
use super::{Forward, Module, only};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// In training mode, sets elements, or whole channels, to zero with probability `p` and scales
/// the others by `1 / (1 - p)`; else gives its input back.
#[derive(Clone, Debug)]
pub struct Dropout {
    /// The probability of zero.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
    /// 0 for elements; 2 or 3 for whole channels of `[N, C, ..]` with so many more dimensions.
    pub rank: usize,
}

impl Default for Dropout {
    fn default() -> Dropout {
        Dropout { p: 0.5, inplace: false, rank: 0 }
    }
}

impl Dropout {
    /// Of elements.
    pub fn new(p: f64) -> Dropout {
        Dropout { p, ..Dropout::default() }
    }

    /// Of whole channels of `[N, C, ..]`, with `rank` more dimensions.
    pub fn channels(p: f64, rank: usize) -> Dropout {
        Dropout { p, rank, ..Dropout::default() }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where `p` is not within 0 and 1.
    pub fn build(self) -> Result<Module> {
        if !(0.0..=1.0).contains(&self.p) {
            bail!(
                InvalidArgument,
                "[dropout] dropout probability has to be between 0 and 1, but got {}",
                self.p
            );
        }
        Ok(Module::new(self))
    }
}

impl Forward for Dropout {
    fn describe(&self) -> String {
        let rank = if self.rank == 0 { String::new() } else { format!("{}d", self.rank) };
        format!("torch::nn::Dropout{rank}(p={}, inplace={})", number(self.p), self.inplace)
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("dropout", inputs)?;
        let training = this.is_training();
        match (self.rank, self.inplace) {
            (0, true) => x.dropout_(self.p, training),
            (0, false) => x.dropout(self.p, training),
            (_, true) => x.feature_dropout_(self.p, training),
            (_, false) => x.feature_dropout(self.p, training),
        }
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
