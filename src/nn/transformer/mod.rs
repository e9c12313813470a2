//! Transformers (Vaswani et al. 2017).

mod layers;
mod stacks;

pub use layers::{TransformerDecoderLayer, TransformerEncoderLayer};
pub use stacks::{Transformer, TransformerDecoder, TransformerEncoder};

pub(super) use layers::LAYERS;
pub(super) use stacks::LAYERS as WHOLE;
