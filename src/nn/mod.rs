//! Layers: the module tree, PyTorch's layers with their options and first values, losses,
//! initialisation.
//!
//! A layer is made from its options, which it keeps: `Linear::new(3, 4).build()?` gives a
//! [`Module`] whose parameters are registered and hold the values that PyTorch draws after the
//! same `manual_seed`.

mod activation;
mod container;
mod conv;
mod dropout;
mod embedding;
pub mod init;
mod linear;
mod loss;
mod module;
mod norm;
mod pool;
mod show;
mod state;
mod tree;
pub mod utils;

pub use activation::*;
pub use container::{ModuleList, Sequential};
pub use conv::{Conv, Padding, PaddingMode};
pub use dropout::Dropout;
pub use embedding::Embedding;
pub use linear::{Flatten, Identity, Linear};
pub use loss::*;
pub(crate) use module::Inner as ModuleInner;
pub use module::{Buffer, Forward, Module};
pub use norm::{BatchNorm, GroupNorm, LayerNorm};
pub use pool::{AdaptiveAvgPool, AvgPool, MaxPool};
pub use state::Unmatched;

use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// The only input of a layer.
fn only<'a>(layer: &str, inputs: &'a [Tensor]) -> Result<&'a Tensor> {
    match inputs {
        [x] => Ok(x),
        _ => bail!(InvalidArgument, "[{layer}] expected 1 input, got {}", inputs.len()),
    }
}

/// A parameter or buffer that the layer registered itself.
fn given(layer: &str, what: &str, t: Option<Tensor>) -> Result<Tensor> {
    match t {
        Some(t) => Ok(t),
        None => bail!(State, "[{layer}] the {what} has been taken away"),
    }
}
