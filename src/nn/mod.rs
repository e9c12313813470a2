//! Layers: the module tree, PyTorch's layers with their options and first values, losses,
//! initialisation.
//!
//! A layer is made from its options, which it keeps: `Linear::new(3, 4).build()?` gives a
//! [`Module`] whose parameters are registered and hold the values that PyTorch draws after the
//! same `manual_seed`. [`table`] makes layers by name.

mod activation;
mod adaptive;
mod attention;
mod container;
mod conv;
mod distance;
mod dropout;
mod embedding;
mod hooks;
pub mod init;
mod interpolate;
pub mod layer;
mod linear;
mod loss;
mod module;
mod norm;
mod padding;
mod pool;
mod rnn;
pub mod setting;
mod show;
mod state;
pub mod table;
mod transformer;
mod tree;
pub mod utils;
mod vision;

pub use activation::{rectifier::*, smooth::*, softmax::*};
pub use adaptive::AdaptiveLogSoftmaxWithLoss;
pub use attention::{Heads, InProjection, MultiheadAttention, multi_head_attention_forward};
pub use container::{ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential};
pub use conv::{Conv, ConvTranspose};
pub use distance::{CosineSimilarity, PairwiseDistance};
pub use dropout::*;
pub use embedding::{Embedding, EmbeddingBag};
pub use hooks::Hook;
pub use interpolate::{Resize, interpolate};
pub use layer::Layer;
pub use linear::{Bilinear, Flatten, Identity, Linear, Unflatten};
pub use loss::*;
pub(crate) use module::Inner as ModuleInner;
pub use module::{Buffer, Forward, Module};
pub use norm::{
    BatchNorm, CrossMapLRN2d, GroupNorm, InstanceNorm, LayerNorm, LocalResponseNorm, RMSNorm,
};
pub use padding::*;
pub use pool::*;
pub use rnn::{GRU, GRUCell, LSTM, LSTMCell, RNN, RNNCell};
pub use setting::{
    Approximate, EmbeddingBagMode, Interpolation, Nonlinearity, Padding, PaddingMode, Reduction,
    Sides, TransformerActivation,
};
pub use state::Unmatched;
pub use transformer::{
    Transformer, TransformerDecoder, TransformerDecoderLayer, TransformerEncoder,
    TransformerEncoderLayer,
};
pub use vision::*;

use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// The layers of each family, in the order in which they are listed.
const FAMILIES: &[&[&[table::Entry]]] = &[
    linear::LAYERS,
    conv::LAYERS,
    pool::max::LAYERS,
    pool::average::LAYERS,
    pool::adaptive::LAYERS,
    pool::unpool::LAYERS,
    padding::LAYERS,
    activation::rectifier::LAYERS,
    activation::smooth::LAYERS,
    activation::softmax::LAYERS,
    norm::batch::LAYERS,
    norm::LAYERS,
    norm::neighbours::LAYERS,
    dropout::LAYERS,
    distance::LAYERS,
    vision::LAYERS,
    embedding::LAYERS,
    loss::difference::LAYERS,
    loss::likelihood::LAYERS,
    loss::margin::LAYERS,
    loss::triplet::LAYERS,
    adaptive::LAYERS,
    rnn::LAYERS,
    rnn::CELLS,
    attention::LAYERS,
    transformer::LAYERS,
    transformer::WHOLE,
];

/// A parameter or buffer that the layer registered itself.
fn given(layer: &str, what: &str, t: Option<Tensor>) -> Result<Tensor> {
    match t {
        Some(t) => Ok(t),
        None => bail!(State, "[{layer}] the {what} has been taken away"),
    }
}
