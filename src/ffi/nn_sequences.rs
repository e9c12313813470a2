//! Sequences: padded and packed ones, attention with weights of the caller, stacks of a
//! transformer's layers.

use super::handle::{self, borrow};
use super::nn::tt_module;
use super::nn_table::TT_NONE;
use super::options::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::{self, due, put, tensor, tensor_opt, tensors, tt_tensor, tt_tensor_list};
use crate::base::{Result, bail};
use crate::nn::utils::rnn::{self, PackedSequence, PaddingSide};
use crate::nn::{
    Heads, InProjection, Module, Transformer, TransformerDecoder, TransformerEncoder,
    multi_head_attention_forward,
};
use crate::tensor::Tensor;

/// A packed sequence: the rows of all sequences, step after step. The handles are borrowed where it
/// is an argument, and the caller's where it is a result.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_packed_sequence {
    /// The rows of all steps, `[rows, ..]`.
    pub data: *mut tt_tensor,
    /// How many rows each step has.
    pub batch_sizes: *mut tt_tensor,
    /// Where each of the sequences, longest first, was in the batch; NULL where it was sorted.
    pub sorted_indices: *mut tt_tensor,
    /// The way back, or NULL.
    pub unsorted_indices: *mut tt_tensor,
}

/// # Safety
/// `out` is NULL or writable.
unsafe fn put_packed(out: *mut tt_packed_sequence, p: PackedSequence) -> Result<()> {
    let optional = |t: Option<Tensor>| t.map_or(std::ptr::null_mut(), types::handle);
    let packed = tt_packed_sequence {
        data: types::handle(p.data),
        batch_sizes: types::handle(p.batch_sizes),
        sorted_indices: optional(p.sorted_indices),
        unsorted_indices: optional(p.unsorted_indices),
    };
    // SAFETY: handed on.
    unsafe { put(out, packed) }
}

/// A tensor that may be missing.
///
/// # Safety
/// `p` is NULL or a live handle.
unsafe fn optional(p: *const tt_tensor, name: &str) -> Result<Option<Tensor>> {
    // SAFETY: handed on.
    Ok(unsafe { tensor_opt(p, name)? }.map(|t| t.clone()))
}

/// A tensor that is due.
///
/// # Safety
/// `p` is NULL or a live handle.
unsafe fn given(p: *const tt_tensor, name: &str) -> Result<Tensor> {
    // SAFETY: handed on.
    Ok(unsafe { tensor(p, name)? }.clone())
}

/// # Safety
/// `p` is NULL or readable, with live handles.
unsafe fn packed(p: *const tt_packed_sequence) -> Result<PackedSequence> {
    // SAFETY: the caller passes NULL or a packed sequence.
    let Some(p) = (unsafe { p.as_ref() }) else {
        bail!(NullPointer, "argument 'sequence' is NULL")
    };
    // SAFETY: handed on.
    unsafe {
        PackedSequence::new(
            given(p.data, "data")?,
            given(p.batch_sizes, "batch_sizes")?,
            optional(p.sorted_indices, "sorted_indices")?,
            optional(p.unsorted_indices, "unsorted_indices")?,
        )
    }
}

/// Packs `[time, batch, ..]`, or `[batch, time, ..]` where the batch is first, whose sequences have
/// `lengths` rows, int64. They must fall unless `enforce_sorted` is off.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pack_padded_sequence(
    input: *const tt_tensor,
    lengths: *const tt_tensor,
    batch_first: bool,
    enforce_sorted: bool,
    out: *mut tt_packed_sequence,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let (input, lengths) = (tensor(input, "input")?, tensor(lengths, "lengths")?);
        put_packed(out, rnn::pack_padded_sequence(&input, &lengths, batch_first, enforce_sorted)?)
    })
}

/// The sequences padded to one length, `[time, batch, ..]` or `[batch, time, ..]`, and how long
/// each was. `total_length` is the length, or `TT_NONE` for that of the longest.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pad_packed_sequence(
    sequence: *const tt_packed_sequence,
    batch_first: bool,
    padding_value: f64,
    total_length: i64,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out0, "out0")?;
        due(out1, "out1")?;
        let sequence = packed(sequence)?;
        let total = Some(total_length).filter(|n| *n != TT_NONE);
        let r = rnn::pad_packed_sequence(&sequence, batch_first, padding_value, total)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Sequences `[length, ..]` as one tensor `[time, batch, ..]` or `[batch, time, ..]`; the padding
/// stands behind them, or before them with `left`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pad_sequence(
    sequences: *const *const tt_tensor,
    n: usize,
    batch_first: bool,
    padding_value: f64,
    left: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let list = tensors(sequences, n, "sequences")?;
        let side = if left { PaddingSide::Left } else { PaddingSide::Right };
        types::put_tensor(out, rnn::pad_sequence(&list, batch_first, padding_value, side)?)
    })
}

/// The sequences of a padded tensor, each of its own length.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_unpad_sequence(
    padded: *const tt_tensor,
    lengths: *const tt_tensor,
    batch_first: bool,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let (padded, lengths) = (tensor(padded, "padded")?, tensor(lengths, "lengths")?);
        types::put_list(out, rnn::unpad_sequence(&padded, &lengths, batch_first)?)
    })
}

/// Packs sequences `[length, ..]`, longest first unless `enforce_sorted` is off.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pack_sequence(
    sequences: *const *const tt_tensor,
    n: usize,
    enforce_sorted: bool,
    out: *mut tt_packed_sequence,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let list = tensors(sequences, n, "sequences")?;
        put_packed(out, rnn::pack_sequence(&list, enforce_sorted)?)
    })
}

/// What attention with several heads takes beside queries, keys and values; layouts as those of
/// `tt_nn_multihead_attention`. Fill it by `tt_multi_head_attention_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multi_head_attention_options {
    /// `sizeof(tt_multi_head_attention_options)` of the caller.
    pub struct_size: usize,
    /// Heads.
    pub num_heads: i64,
    /// The projection of queries, keys and values, `[3 * embed_dim, embed_dim]`; NULL where each
    /// has its own.
    pub in_proj_weight: *const tt_tensor,
    /// The projection of queries, `[embed_dim, embed_dim]`, or NULL.
    pub q_proj_weight: *const tt_tensor,
    /// The projection of keys, `[embed_dim, kdim]`, or NULL.
    pub k_proj_weight: *const tt_tensor,
    /// The projection of values, `[embed_dim, vdim]`, or NULL.
    pub v_proj_weight: *const tt_tensor,
    /// The biases of the three, one behind the other, or NULL.
    pub in_proj_bias: *const tt_tensor,
    /// A row `[1, 1, embed_dim]` that is added to keys, or NULL.
    pub bias_k: *const tt_tensor,
    /// The same for values.
    pub bias_v: *const tt_tensor,
    /// Keys `[batch * num_heads, s, d]` that stand for the projected ones, or NULL.
    pub static_k: *const tt_tensor,
    /// The same for values.
    pub static_v: *const tt_tensor,
    /// The projection of the result, `[embed_dim, embed_dim]`.
    pub out_proj_weight: *const tt_tensor,
    /// Its bias, or NULL.
    pub out_proj_bias: *const tt_tensor,
    /// Keys that are hidden, or what is added to their scores, `[batch, s]`, or NULL.
    pub key_padding_mask: *const tt_tensor,
    /// Pairs that are hidden, or what is added to their scores, or NULL.
    pub attn_mask: *const tt_tensor,
    /// The share of weights that is lost in training.
    pub dropout: f64,
    /// Whether it is.
    pub training: bool,
    /// Whether a row of zeros is added to keys and values.
    pub add_zero_attn: bool,
    /// Whether the weights are a result.
    pub need_weights: bool,
    /// Whether they are averaged over heads.
    pub average_attn_weights: bool,
    /// Whether `attn_mask` hides all later keys and nothing else.
    pub is_causal: bool,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
}

impl Versioned for tt_multi_head_attention_options {
    const NAME: &'static str = "tt_multi_head_attention_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// No tensors, no dropout, averaged weights as a result.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multi_head_attention_options_default(
    num_heads: i64,
) -> tt_multi_head_attention_options {
    let none = std::ptr::null();
    tt_multi_head_attention_options {
        struct_size: std::mem::size_of::<tt_multi_head_attention_options>(),
        num_heads,
        in_proj_weight: none,
        q_proj_weight: none,
        k_proj_weight: none,
        v_proj_weight: none,
        in_proj_bias: none,
        bias_k: none,
        bias_v: none,
        static_k: none,
        static_v: none,
        out_proj_weight: none,
        out_proj_bias: none,
        key_padding_mask: none,
        attn_mask: none,
        dropout: 0.0,
        training: false,
        add_zero_attn: false,
        need_weights: true,
        average_attn_weights: true,
        is_causal: false,
        batch_first: false,
    }
}

/// # Safety
/// The tensors are NULL or live handles.
unsafe fn heads(o: &tt_multi_head_attention_options) -> Result<Heads> {
    // SAFETY: handed on.
    unsafe {
        let (k, v) = (optional(o.bias_k, "bias_k")?, optional(o.bias_v, "bias_v")?);
        if k.is_some() != v.is_some() {
            bail!(
                InvalidArgument,
                "[multi_head_attention_forward] expected both of bias_k and bias_v, or none"
            );
        }
        Ok(Heads {
            num_heads: o.num_heads,
            in_proj: match optional(o.in_proj_weight, "in_proj_weight")? {
                Some(w) => InProjection::Joint(w),
                None => InProjection::Apart([
                    given(o.q_proj_weight, "q_proj_weight")?,
                    given(o.k_proj_weight, "k_proj_weight")?,
                    given(o.v_proj_weight, "v_proj_weight")?,
                ]),
            },
            in_proj_bias: optional(o.in_proj_bias, "in_proj_bias")?,
            bias_kv: k.zip(v).map(|(k, v)| [k, v]),
            add_zero_attn: o.add_zero_attn,
            dropout: if o.training { o.dropout } else { 0.0 },
            out_proj_weight: given(o.out_proj_weight, "out_proj_weight")?,
            out_proj_bias: optional(o.out_proj_bias, "out_proj_bias")?,
            key_padding_mask: optional(o.key_padding_mask, "key_padding_mask")?,
            need_weights: o.need_weights,
            attn_mask: optional(o.attn_mask, "attn_mask")?,
            average_attn_weights: o.average_attn_weights,
            is_causal: o.is_causal,
            static_k: optional(o.static_k, "static_k")?,
            static_v: optional(o.static_v, "static_v")?,
            batch_first: o.batch_first,
        })
    }
}

/// Attention with several heads whose weights the caller holds; `*out1` is NULL where the weights
/// of the keys are not asked for.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_multi_head_attention_forward(
    query: *const tt_tensor,
    key: *const tt_tensor,
    value: *const tt_tensor,
    options: *const tt_multi_head_attention_options,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out0, "out0")?;
        due(out1, "out1")?;
        let (q, k, v) = (tensor(query, "query")?, tensor(key, "key")?, tensor(value, "value")?);
        let (y, w) = multi_head_attention_forward(&q, &k, &v, &heads(read(options)?)?)?;
        put(out1, w.map_or(std::ptr::null_mut(), types::handle))?;
        types::put_tensor(out0, y)
    })
}

/// A module that may be missing.
///
/// # Safety
/// `p` is NULL or a live handle.
unsafe fn module_opt(p: *const tt_module, name: &str) -> Result<Option<Module>> {
    // SAFETY: handed on.
    if p.is_null() { Ok(None) } else { Ok(Some(unsafe { borrow::<Module>(p, name)? }.clone())) }
}

/// An encoder of `num_layers` copies of a layer, and a norm behind them unless `norm` is NULL.
/// Inputs: src, src_mask, src_key_padding_mask, is_causal; all but the first may be left out.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_transformer_encoder(
    layer: *const tt_module,
    num_layers: i64,
    norm: *const tt_module,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let layer = borrow::<Module>(layer, "layer")?;
        handle::put(out, TransformerEncoder::of(&layer, num_layers, module_opt(norm, "norm")?)?)
    })
}

/// A decoder of `num_layers` copies of a layer, and a norm behind them unless `norm` is NULL.
/// Inputs as those of `tt_nn_transformer_decoder_layer`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_transformer_decoder(
    layer: *const tt_module,
    num_layers: i64,
    norm: *const tt_module,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let layer = borrow::<Module>(layer, "layer")?;
        handle::put(out, TransformerDecoder::of(&layer, num_layers, module_opt(norm, "norm")?)?)
    })
}

/// `[size, size]`: minus infinity above the diagonal, 0 elsewhere.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_generate_square_subsequent_mask(
    size: i64,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let dtype = types::dtype(dtype)?;
        types::put_tensor(out, Transformer::generate_square_subsequent_mask(size, dtype)?)
    })
}
