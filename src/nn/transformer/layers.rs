//! One layer of an encoder or a decoder.

use crate::base::{Result, bail};
use crate::nn::layer::{Layer, Settings, count, due_at, layers, switch_at, tensor_at};
use crate::nn::setting::TransformerActivation;
use crate::nn::{Dropout, LayerNorm, Linear, Module, MultiheadAttention};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Attention of a sequence to itself, then two linear layers with a function between them;
    /// both are added to what they read, and normalised.
    ///
    /// Sequences are `[time, batch, d_model]`, `[batch, time, d_model]` with `batch_first`, or one
    /// without a batch. Masks as those of `MultiheadAttention`.
    TransformerEncoderLayer(
        /// Size of the rows of sequences.
        d_model: i64,
        /// Heads of the attention.
        nhead: i64,
    ) {
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
    } (src; src_mask, src_key_padding_mask, is_causal);

    /// Attention of a sequence to itself, then to `memory`, the result of an encoder, then two
    /// linear layers with a function between them; each is added to what it reads, and normalised.
    ///
    /// Layouts and masks as those of `TransformerEncoderLayer`.
    TransformerDecoderLayer(
        /// Size of the rows of sequences.
        d_model: i64,
        /// Heads of the attentions.
        nhead: i64,
    ) {
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
    } (tgt, memory; tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask,
       tgt_is_causal, memory_is_causal);
}

/// What attention reads beside queries, keys and values.
struct Masks {
    pairs: Option<Tensor>,
    padding: Option<Tensor>,
    causal: bool,
}

/// A layer with its options and children.
struct Parts<'a> {
    name: &'static str,
    m: &'a Module,
    norm_first: bool,
    activation: TransformerActivation,
}

impl Parts<'_> {
    fn child(&self, i: usize) -> Result<Module> {
        match self.m.child_at(i) {
            Some(child) => Ok(child),
            None => bail!(State, "[{}] child {i} has been taken away", self.name),
        }
    }

    fn call(&self, i: usize, x: &Tensor) -> Result<Tensor> {
        self.child(i)?.call(x)
    }

    /// `x + f(x)` with the norm before or behind, which is child `norm`.
    fn around(
        &self,
        x: &Tensor,
        norm: usize,
        f: impl Fn(&Tensor) -> Result<Tensor>,
    ) -> Result<Tensor> {
        let sum = |y: Tensor| x.add(&y, 1.into());
        match self.norm_first {
            true => sum(f(&self.call(norm, x)?)?),
            false => self.call(norm, &sum(f(x)?)?),
        }
    }

    /// Child `i` attends from `x` to `to`.
    fn attend(&self, i: usize, x: &Tensor, to: &Tensor, masks: &Masks) -> Result<Tensor> {
        let value = |t: &Option<Tensor>| t.as_ref().map_or(Value::None, Value::from);
        let (padding, pairs) = (value(&masks.padding), value(&masks.pairs));
        let (no, causal) = (Value::Bool(false), Value::Bool(masks.causal));
        let arguments = [x.into(), to.into(), to.into(), padding, no, pairs, Value::None, causal];
        match self.child(i)?.forward_values(&arguments)?.into_iter().next() {
            Some(Value::Tensor(y)) => Ok(y),
            v => bail!(State, "[{}] expected a tensor of attention, got {v:?}", self.name),
        }
    }

    /// Children `first ..= first + 2`: linear, dropout, linear.
    fn feed(&self, first: usize, x: &Tensor) -> Result<Tensor> {
        let x = self.call(first, x)?;
        let x = match self.activation {
            TransformerActivation::ReLU => x.relu()?,
            TransformerActivation::GELU => x.gelu("none")?,
        };
        self.call(first + 2, &self.call(first + 1, &x)?)
    }
}

/// Registers attentions, linear layers, norms and dropouts in PyTorch's order.
macro_rules! register {
    ($s:ident, $m:ident; $($attention:ident),+; $($norm:ident),+; $($dropout:ident),+) => {{
        let attention = || {
            let (dropout, bias, batch_first) = ($s.dropout, $s.bias, $s.batch_first);
            let with = MultiheadAttention::new($s.d_model, $s.nhead);
            MultiheadAttention { dropout, bias, batch_first, ..with }.build()
        };
        let linear = |k, n| Linear { bias: $s.bias, ..Linear::new(k, n) }.build();
        let lost = || Dropout { p: $s.dropout, ..Dropout::new() }.build();
        let norm = || {
            let (eps, bias) = ($s.layer_norm_eps, $s.bias);
            LayerNorm { eps, bias, ..LayerNorm::new(vec![$s.d_model]) }.build()
        };
        $($m.register_module(stringify!($attention), attention()?)?;)+
        $m.register_module("linear1", linear($s.d_model, $s.dim_feedforward)?)?;
        $m.register_module("dropout", lost()?)?;
        $m.register_module("linear2", linear($s.dim_feedforward, $s.d_model)?)?;
        $($m.register_module(stringify!($norm), norm()?)?;)+
        $($m.register_module(stringify!($dropout), lost()?)?;)+
        Ok(())
    }};
}

impl Layer for TransformerEncoderLayer {
    fn printed(&self) -> String {
        "torch::nn::TransformerEncoderLayerImpl".into()
    }
    fn reset(&self, m: &Module) -> Result<()> {
        register!(self, m; self_attn; norm1, norm2; dropout1, dropout2)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let (norm_first, activation) = (self.norm_first, self.activation);
        let p = Parts { name: Self::NAME, m, norm_first, activation };
        let src = due_at::<Self>(arguments, 0)?;
        let masks = Masks {
            pairs: tensor_at::<Self>(arguments, 1)?,
            padding: tensor_at::<Self>(arguments, 2)?,
            causal: switch_at::<Self>(arguments, 3, false)?,
        };
        let x = p.around(&src, 4, |x| p.call(6, &p.attend(0, x, x, &masks)?))?;
        let x = p.around(&x, 5, |x| p.call(7, &p.feed(1, x)?))?;
        Ok(vec![x.into()])
    }
}

impl Layer for TransformerDecoderLayer {
    fn printed(&self) -> String {
        "torch::nn::TransformerDecoderLayerImpl".into()
    }
    fn reset(&self, m: &Module) -> Result<()> {
        register!(self, m; self_attn, multihead_attn; norm1, norm2, norm3;
                  dropout1, dropout2, dropout3)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let (norm_first, activation) = (self.norm_first, self.activation);
        let p = Parts { name: Self::NAME, m, norm_first, activation };
        let (tgt, memory) = (due_at::<Self>(arguments, 0)?, due_at::<Self>(arguments, 1)?);
        let masks = |i: usize| -> Result<Masks> {
            Ok(Masks {
                pairs: tensor_at::<Self>(arguments, 2 + i)?,
                padding: tensor_at::<Self>(arguments, 4 + i)?,
                causal: switch_at::<Self>(arguments, 6 + i, false)?,
            })
        };
        let (own, others) = (masks(0)?, masks(1)?);
        let x = p.around(&tgt, 5, |x| p.call(8, &p.attend(0, x, x, &own)?))?;
        let x = p.around(&x, 6, |x| p.call(9, &p.attend(1, x, &memory, &others)?))?;
        let x = p.around(&x, 7, |x| p.call(10, &p.feed(2, x)?))?;
        Ok(vec![x.into()])
    }
}
