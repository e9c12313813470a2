//! Layers one on the other, and encoder and decoder together.

use super::{TransformerDecoderLayer, TransformerEncoderLayer};
use crate::base::{DType, Options, Result, bail};
use crate::nn::attention::added;
use crate::nn::layer::{Layer, Settings, count, due_at, layers, tensor_at};
use crate::nn::setting::TransformerActivation;
use crate::nn::{Forward, LayerNorm, Module, ModuleList, init};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// Layers of an encoder one after the other, and a norm behind them.
#[derive(Clone, Debug)]
pub struct TransformerEncoder;

/// Layers of a decoder one after the other, and a norm behind them.
#[derive(Clone, Debug)]
pub struct TransformerDecoder;

/// `layers` of copies of a layer, and `norm`.
fn stack(m: Module, layer: &Module, num_layers: i64, norm: Option<Module>) -> Result<Module> {
    let copies = (0..num_layers).map(|_| layer.deep_clone()).collect::<Result<Vec<_>>>()?;
    m.register_module("layers", ModuleList::of(copies)?)?;
    if let Some(norm) = norm {
        m.register_module("norm", norm)?;
    }
    Ok(m)
}

/// The first result, which must be a tensor.
fn first(name: &str, values: Vec<Value>) -> Result<Tensor> {
    match values.into_iter().next() {
        Some(Value::Tensor(t)) => Ok(t),
        v => bail!(State, "[{name}] expected a tensor from a layer, got {v:?}"),
    }
}

/// Runs the children of a stack over the first argument; the others go to every layer. Masks at
/// `masks` become numbers once, here.
fn run(name: &str, m: &Module, arguments: &[Value], masks: &[usize]) -> Result<Vec<Value>> {
    let Some(Value::Tensor(x)) = arguments.first() else {
        bail!(InvalidArgument, "[{name}] expected a tensor as the first argument")
    };
    let mut given = arguments.to_vec();
    for &i in masks {
        if let Some(Value::Tensor(mask)) = given.get(i) {
            given[i] = Value::Tensor(added(mask, "mask", x.dtype())?);
        }
    }
    for layer in m.child_at(0).iter().flat_map(Module::children) {
        given[0] = Value::Tensor(first(name, layer.forward_values(&given)?)?);
    }
    match m.child_at(1) {
        Some(norm) => norm.forward_values(&given[..1]),
        None => Ok(given.drain(..1).collect()),
    }
}

macro_rules! stacks {
    ($($name:ident: $printed:literal, masks $masks:expr;)*) => { $(
        impl $name {
            /// Of `num_layers` copies of a layer, and a norm where there is one.
            ///
            /// # Errors
            /// Those of copying.
            pub fn of(layer: &Module, num_layers: i64, norm: Option<Module>) -> Result<Module> {
                stack(Module::new($name), layer, num_layers, norm)
            }
        }

        impl Forward for $name {
            fn describe(&self) -> String {
                $printed.into()
            }
            fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let values: Vec<Value> = inputs.iter().map(Value::from).collect();
                first(stringify!($name), self.forward_values(this, &values)?)
            }
            fn forward_values(&self, this: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
                run(stringify!($name), this, arguments, $masks)
            }
            fn duplicate(&self) -> Result<Box<dyn Forward>> {
                Ok(Box::new(self.clone()))
            }
        }
    )* };
}
stacks! {
    TransformerEncoder: "torch::nn::TransformerEncoderImpl", masks &[1, 2];
    TransformerDecoder: "torch::nn::TransformerDecoderImpl", masks &[2, 3, 4, 5];
}

layers! { LAYERS;
    /// An encoder of the sequence `src` and a decoder of `tgt` that attends to what the encoder
    /// gives.
    ///
    /// Layouts and masks as those of `TransformerEncoderLayer`. Weights start uniform by Glorot's
    /// rule. `generate_square_subsequent_mask` makes the mask that hides later rows.
    Transformer() {
        /// Size of the rows of sequences.
        d_model: i64 = 512,
        /// Heads of the attentions.
        nhead: i64 = 8,
        /// Layers of the encoder.
        num_encoder_layers: i64 = 6,
        /// Layers of the decoder.
        num_decoder_layers: i64 = 6,
        /// Size between the two linear layers.
        dim_feedforward: i64 = 2048,
        /// The share of elements that each dropout loses in training.
        dropout: f64 = 0.1,
        /// The function between the two linear layers.
        activation: TransformerActivation = TransformerActivation::ReLU,
        /// Added to the variance in norms.
        layer_norm_eps: f64 = 1e-5,
        /// Whether the batch is the first dimension.
        batch_first: bool = false,
        /// Whether norms come before attention and linear layers, rather than behind them.
        norm_first: bool = false,
        /// Whether linear layers and norms have biases.
        bias: bool = true,
    } (src, tgt; src_mask, tgt_mask, memory_mask, src_key_padding_mask, tgt_key_padding_mask,
       memory_key_padding_mask, src_is_causal, tgt_is_causal, memory_is_causal);
}

/// A layer of the same options as a [`Transformer`]'s.
macro_rules! layer_of {
    ($s:ident, $kind:ident) => {
        $kind {
            dim_feedforward: $s.dim_feedforward,
            dropout: $s.dropout,
            activation: $s.activation,
            layer_norm_eps: $s.layer_norm_eps,
            batch_first: $s.batch_first,
            norm_first: $s.norm_first,
            bias: $s.bias,
            ..$kind::new($s.d_model, $s.nhead)
        }
        .build()
    };
}

impl Transformer {
    /// Of an encoder and a decoder of the caller, or of those that the options describe. Their
    /// matrices get new values.
    ///
    /// # Errors
    /// Those of building layers.
    pub fn of(self, encoder: Option<Module>, decoder: Option<Module>) -> Result<Module> {
        let m = Module::new(self.clone());
        self.register(&m, encoder, decoder)?;
        Ok(m)
    }

    /// `[size, size]`: minus infinity above the diagonal, 0 elsewhere.
    ///
    /// # Errors
    /// `InvalidArgument` for a negative size.
    pub fn generate_square_subsequent_mask(size: i64, dtype: DType) -> Result<Tensor> {
        let o = Options { dtype: Some(dtype), ..Options::default() };
        Tensor::full(&[size, size], f64::NEG_INFINITY.into(), o)?.triu(1)
    }

    fn norm(&self) -> Result<Option<Module>> {
        let (eps, bias) = (self.layer_norm_eps, self.bias);
        LayerNorm { eps, bias, ..LayerNorm::new(vec![self.d_model]) }.build().map(Some)
    }

    fn register(&self, m: &Module, encoder: Option<Module>, decoder: Option<Module>) -> Result<()> {
        let encoder = match encoder {
            Some(encoder) => encoder,
            None => {
                let layer = layer_of!(self, TransformerEncoderLayer)?;
                TransformerEncoder::of(&layer, self.num_encoder_layers, self.norm()?)?
            }
        };
        let decoder = match decoder {
            Some(decoder) => decoder,
            None => {
                let layer = layer_of!(self, TransformerDecoderLayer)?;
                TransformerDecoder::of(&layer, self.num_decoder_layers, self.norm()?)?
            }
        };
        m.register_module("encoder", encoder)?;
        m.register_module("decoder", decoder)?;
        m.parameters()
            .iter()
            .filter(|t| t.dim() > 1)
            .try_for_each(|t| init::xavier_uniform_(t, 1.0))
    }

    fn check_inputs(&self, src: &Tensor, tgt: &Tensor) -> Result<()> {
        let (a, b) = (src.shape(), tgt.shape());
        let at = usize::from(!self.batch_first);
        if a.len() == 3 && b.len() == 3 && a[at] != b[at] {
            bail!(Shape, "[Transformer] the batch number of src and tgt must be equal");
        }
        if a.last() != Some(&self.d_model) || b.last() != Some(&self.d_model) {
            bail!(
                Shape,
                "[Transformer] the feature number of src and tgt must be equal to d_model"
            );
        }
        Ok(())
    }
}

impl Layer for Transformer {
    fn printed(&self) -> String {
        "torch::nn::TransformerImpl".into()
    }
    fn reset(&self, m: &Module) -> Result<()> {
        self.register(m, None, None)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let (src, tgt) = (due_at::<Self>(arguments, 0)?, due_at::<Self>(arguments, 1)?);
        self.check_inputs(&src, &tgt)?;
        let (Some(encoder), Some(decoder)) = (m.child_at(0), m.child_at(1)) else {
            bail!(State, "[Transformer] the encoder or the decoder has been taken away")
        };
        for i in 2..8 {
            tensor_at::<Self>(arguments, i)?;
        }
        let at = |i: usize| arguments.get(i).cloned().unwrap_or_default();
        let memory = encoder.forward_values(&[src.into(), at(2), at(5), at(8)])?;
        let memory = Value::Tensor(first(Self::NAME, memory)?);
        let masks = [at(3), at(4), at(6), at(7), at(9), at(10)];
        let given: Vec<Value> = [tgt.into(), memory].into_iter().chain(masks).collect();
        decoder.forward_values(&given)
    }
}
