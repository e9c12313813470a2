//! Attention with several heads: the layer, and the function that it shares with callers who hold
//! the weights themselves.

use super::layer::{Layer, count, due_at, layers, switch_at, tensor_at};
use super::{Linear, Module, given, init};
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `softmax(q k^T / sqrt(d)) v` in each of several heads (Vaswani et al. 2017) over queries
    /// `[l, batch, embed_dim]`, keys `[s, batch, kdim]` and values `[s, batch, vdim]`; the batch is
    /// first with `batch_first`, and missing for one sequence.
    ///
    /// `attn_mask`, `[l, s]` or `[batch * num_heads, l, s]`, and `key_padding_mask`, `[batch, s]`:
    /// true hides a key, numbers are added. `is_causal` says that `attn_mask` hides later keys.
    /// Results: `[l, batch, embed_dim]`, and with `need_weights` the weights `[batch, l, s]`, or
    /// `[batch, num_heads, l, s]` without `average_attn_weights`.
    MultiheadAttention(
        /// Size of queries and results.
        embed_dim: i64,
        /// Heads, which divide it.
        num_heads: i64,
    ) {
        /// The share of weights that is lost in training.
        dropout: f64 = 0.0,
        /// Whether the projections have biases.
        bias: bool = true,
        /// Whether a trained row is added to keys and values.
        add_bias_kv: bool = false,
        /// Whether a row of zeros is added to keys and values.
        add_zero_attn: bool = false,
        /// Size of keys; that of queries where it is not given.
        kdim: Option<i64> = None,
        /// Size of values; that of queries where it is not given.
        vdim: Option<i64> = None,
        /// Whether the batch is the first dimension.
        batch_first: bool = false,
    } (query, key, value; key_padding_mask, need_weights, attn_mask, average_attn_weights, is_causal)
    [in_proj_weight, q_proj_weight, k_proj_weight, v_proj_weight, in_proj_bias, bias_k, bias_v];
}

/// How queries, keys and values are projected.
#[derive(Clone)]
pub enum InProjection {
    /// By one weight `[3 * embed_dim, embed_dim]`.
    Joint(Tensor),
    /// By one weight each.
    Apart([Tensor; 3]),
}

/// What attention with several heads takes beside queries, keys and values; layouts as those of
/// [`MultiheadAttention`].
#[derive(Clone)]
pub struct Heads {
    /// Their number.
    pub num_heads: i64,
    /// The projections of queries, keys and values.
    pub in_proj: InProjection,
    /// The biases of the three, one behind the other.
    pub in_proj_bias: Option<Tensor>,
    /// Rows `[1, 1, embed_dim]` that are added to keys and to values.
    pub bias_kv: Option<[Tensor; 2]>,
    /// Whether a row of zeros is added to keys and values.
    pub add_zero_attn: bool,
    /// The share of weights that is lost; 0 outside training.
    pub dropout: f64,
    /// The projection of the result.
    pub out_proj_weight: Tensor,
    /// Its bias.
    pub out_proj_bias: Option<Tensor>,
    /// Keys that are hidden, or what is added to their scores.
    pub key_padding_mask: Option<Tensor>,
    /// Whether the weights are a result.
    pub need_weights: bool,
    /// Pairs that are hidden, or what is added to their scores.
    pub attn_mask: Option<Tensor>,
    /// Whether the weights are averaged over heads.
    pub average_attn_weights: bool,
    /// Whether `attn_mask` hides all later keys and nothing else.
    pub is_causal: bool,
    /// Keys `[batch * num_heads, s, d]` that stand for the projected ones.
    pub static_k: Option<Tensor>,
    /// Values that stand for the projected ones.
    pub static_v: Option<Tensor>,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
}

const NAME: &str = "multi_head_attention_forward";

/// Queries, keys and values.
type Three = [Tensor; 3];

/// The three, one of which may be another, each through `f` once.
fn each(x: &Three, f: impl Fn(&Tensor) -> Result<Tensor>) -> Result<Three> {
    let q = f(&x[0])?;
    let k = if x[1].id() == x[0].id() { q.clone() } else { f(&x[1])? };
    let v = if x[2].id() == x[1].id() { k.clone() } else { f(&x[2])? };
    Ok([q, k, v])
}

/// Sizes of a call.
struct Sizes {
    batch: i64,
    heads: i64,
    l: i64,
    s: i64,
    embed: i64,
}

impl Sizes {
    fn head(&self) -> i64 {
        self.embed / self.heads
    }
}

impl Heads {
    /// Checks ranks; whether there is a dimension of the batch.
    fn batched(&self, [q, k, v]: &Three) -> Result<bool> {
        let rank = q.dim();
        if rank != 2 && rank != 3 {
            bail!(
                Shape,
                "[{NAME}] query should be unbatched 2D or batched 3D tensor but received {rank}-D \
                 query tensor"
            );
        }
        let kind = if rank == 3 { "batched (3-D)" } else { "unbatched (2-D)" };
        if k.dim() != rank || v.dim() != rank {
            let (k, v) = (k.dim(), v.dim());
            bail!(
                Shape,
                "[{NAME}] For {kind} `query`, expected `key` and `value` to be {rank}-D but found \
                 {k}-D and {v}-D tensors respectively"
            );
        }
        if let Some(n) = self.key_padding_mask.as_ref().map(Tensor::dim).filter(|n| n + 1 != rank) {
            bail!(
                Shape,
                "[{NAME}] For {kind} `query`, expected `key_padding_mask` to be `None` or {}-D but \
                 found {n}-D tensor instead",
                rank - 1
            );
        }
        if let Some(n) = self.attn_mask.as_ref().map(Tensor::dim).filter(|n| *n != 2 && *n != 3) {
            bail!(
                Shape,
                "[{NAME}] For {kind} `query`, expected `attn_mask` to be `None`, 2-D or 3-D but \
                 found {n}-D tensor instead"
            );
        }
        Ok(rank == 3)
    }

    fn sizes(&self, [q, k, v]: &Three) -> Result<Sizes> {
        let (at, row) = if self.batch_first { (0, 1) } else { (1, 0) };
        let (q, k, v) = (q.shape(), k.shape(), v.shape());
        let embed = self.out_proj_weight.size(1)?;
        if q[2] != embed {
            bail!(Shape, "[{NAME}] was expecting embedding dimension of {embed}, but got {}", q[2]);
        }
        if self.num_heads < 1 || embed % self.num_heads != 0 {
            let n = self.num_heads;
            bail!(InvalidArgument, "[{NAME}] embed_dim {embed} not divisible by num_heads {n}");
        }
        match self.in_proj {
            InProjection::Joint(_) if k != v => bail!(
                Shape,
                "[{NAME}] key shape {} does not match value shape {}",
                show(&k),
                show(&v)
            ),
            InProjection::Apart(_) if k[..2] != v[..2] => bail!(
                Shape,
                "[{NAME}] key's sequence and batch dims {} do not match value's {}",
                show(&k[..2]),
                show(&v[..2])
            ),
            _ => {}
        }
        Ok(Sizes { batch: q[at], heads: self.num_heads, l: q[row], s: k[row], embed })
    }

    fn project(&self, x: &Three) -> Result<Three> {
        let b = self.in_proj_bias.as_ref();
        let weight = match &self.in_proj {
            InProjection::Apart(w) => {
                let b = b.map(|b| b.chunk(3, 0)).transpose()?;
                let one = |i: usize| x[i].linear(&w[i], b.as_ref().map(|b| &b[i]));
                return Ok([one(0)?, one(1)?, one(2)?]);
            }
            InProjection::Joint(w) => w,
        };
        // Inputs that are one tensor go through their parts of the weight together.
        let n = self.out_proj_weight.size(1)?;
        let part = |i: usize, first: i64, count: i64| -> Result<Vec<Tensor>> {
            let cut = |t: &Tensor| t.narrow(0, first * n, count * n);
            let b = b.map(cut).transpose()?;
            x[i].linear(&cut(weight)?, b.as_ref())?.chunk(count, -1)
        };
        let one = |i: usize| x[i].id() == x[i - 1].id();
        let parts = match (one(1), one(2)) {
            (true, true) => part(0, 0, 3)?,
            (_, true) => [part(0, 0, 1)?, part(1, 1, 2)?].concat(),
            _ => [part(0, 0, 1)?, part(1, 1, 1)?, part(2, 2, 1)?].concat(),
        };
        parts.try_into().or_else(|_| bail!(Internal, "[{NAME}] the projection has no three parts"))
    }

    /// A projection as `[batch, heads, rows, d]`.
    fn split(&self, t: &Tensor, n: &Sizes) -> Result<Tensor> {
        let shape = t.shape();
        let apart = t.reshape(&[shape[0], shape[1], n.heads, n.head()])?;
        apart.permute(if self.batch_first { &[0, 2, 1, 3] } else { &[1, 2, 0, 3] })
    }

    /// Keys or values that the caller gave, in that form.
    fn fixed(&self, t: &Tensor, name: &str, n: &Sizes) -> Result<Tensor> {
        let (shape, heads, d) = (t.shape(), n.batch * n.heads, n.head());
        if shape.len() != 3 || shape[0] != heads || shape[2] != d {
            bail!(
                Shape,
                "[{NAME}] expecting {name} of shape [{heads}, .., {d}], but got {}",
                show(&shape)
            );
        }
        t.reshape(&[n.batch, n.heads, shape[1], d])
    }

    /// Queries, keys and values as `[batch, heads, rows, d]`, and the number of rows added.
    fn heads(&self, x: &Three, n: &Sizes) -> Result<(Three, i64)> {
        let [q, mut k, mut v] = self.project(x)?;
        let mut more = 0;
        if let Some([of_k, of_v]) = &self.bias_kv {
            if self.static_k.is_some() || self.static_v.is_some() {
                bail!(InvalidArgument, "[{NAME}] bias cannot be added to static key or value.");
            }
            let at = i64::from(self.batch_first);
            let shape =
                if self.batch_first { [n.batch, 1, n.embed] } else { [1, n.batch, n.embed] };
            k = Tensor::cat(vec![k, of_k.expand(&shape, false)?], at)?;
            v = Tensor::cat(vec![v, of_v.expand(&shape, false)?], at)?;
            more += 1;
        }
        let own = |given: &Option<Tensor>, name: &str, t: &Tensor| match given {
            Some(t) => self.fixed(t, name, n),
            None => self.split(t, n),
        };
        let q = self.split(&q, n)?;
        k = own(&self.static_k, "static_k", &k)?;
        v = own(&self.static_v, "static_v", &v)?;
        if self.add_zero_attn {
            k = k.constant_pad_nd(&[0, 0, 0, 1], Scalar::Int(0))?;
            v = v.constant_pad_nd(&[0, 0, 0, 1], Scalar::Int(0))?;
            more += 1;
        }
        Ok(([q, k, v], more))
    }

    /// What is added to the scores, `[batch or 1, heads or 1, l or 1, s]`, for so many more keys.
    fn mask(&self, n: &Sizes, dtype: DType, more: i64) -> Result<Option<Tensor>> {
        let wider = |t: &Tensor| t.constant_pad_nd(&[0, more], Scalar::Int(0));
        let pairs = match &self.attn_mask {
            Some(m) => Some(wider(&self.pairs(&added(m, "attn_mask", dtype)?, n)?)?),
            None => None,
        };
        let keys = match &self.key_padding_mask {
            Some(m) => {
                let (m, expected) = (added(m, "key_padding_mask", dtype)?, [n.batch, n.s]);
                for (i, (found, size)) in m.shape().iter().zip(expected).enumerate() {
                    if *found != size {
                        bail!(
                            Shape,
                            "[{NAME}] Expected key_padded_mask.shape[{i}] to be {size}, but got \
                             {found}"
                        );
                    }
                }
                Some(wider(&m)?.reshape(&[n.batch, 1, 1, n.s + more])?)
            }
            None => None,
        };
        match (pairs, keys) {
            (Some(a), Some(b)) => a.add(&b, Scalar::Int(1)).map(Some),
            (a, b) => Ok(a.or(b)),
        }
    }

    /// The mask of pairs with dimensions of batch and heads.
    fn pairs(&self, m: &Tensor, n: &Sizes) -> Result<Tensor> {
        let shape = m.shape();
        let (rank, expected) = match shape.len() {
            2 => ("2D", vec![n.l, n.s]),
            _ => ("3D", vec![n.batch * n.heads, n.l, n.s]),
        };
        if shape[..] != expected {
            bail!(
                Shape,
                "[{NAME}] The shape of the {rank} attn_mask is {}, but should be {}.",
                show(&shape),
                show(&expected)
            );
        }
        match rank {
            "2D" => m.reshape(&[1, 1, n.l, n.s]),
            _ => m.reshape(&[n.batch, n.heads, n.l, n.s]),
        }
    }

    /// The result, `[batch, heads, l, d]`, and the weights where they are asked for.
    fn attend(&self, x: &Three, n: &Sizes) -> Result<(Tensor, Option<Tensor>)> {
        if self.is_causal && self.attn_mask.is_none() {
            bail!(InvalidArgument, "[{NAME}] Need attn_mask if specifying the is_causal hint.");
        }
        let ([q, k, v], more) = self.heads(x, n)?;
        let (s, p) = (k.size(2)?, self.dropout);
        if v.size(2)? != s {
            bail!(Shape, "[{NAME}] expected as many values as keys, {s}, got {}", v.size(2)?);
        }
        // Keys that the caller gave may be more than those that were projected.
        let n = &Sizes { s: s - more, ..*n };
        if !self.need_weights {
            let causal = self.is_causal && self.key_padding_mask.is_none() && more == 0;
            let mask = if causal { None } else { self.mask(n, q.dtype(), more)? };
            let mask = mask.map(|m| m.expand(&[n.batch, n.heads, n.l, s], false)).transpose()?;
            let y =
                q.scaled_dot_product_attention(&k, &v, mask.as_ref(), p, causal, None, false)?;
            return Ok((y, None));
        }
        let scale = 1.0 / (n.head() as f64).sqrt();
        let mut scores = q.mul_scalar(scale.into())?.matmul(&k.transpose(-2, -1)?)?;
        if let Some(m) = self.mask(n, q.dtype(), more)? {
            scores = scores.add(&m, Scalar::Int(1))?;
        }
        let w = scores.softmax(-1, None)?;
        let w = if p > 0.0 { w.dropout(p, true)? } else { w };
        let y = w.matmul(&v)?;
        Ok((y, Some(w)))
    }
}

/// A mask as numbers that are added: minus infinity where it hides.
pub(super) fn added(mask: &Tensor, name: &str, dtype: DType) -> Result<Tensor> {
    if mask.dtype().is_floating() {
        return Ok(mask.clone());
    }
    if mask.dtype() != DType::Bool {
        bail!(Dtype, "[{NAME}] only bool and floating types of {name} are supported");
    }
    let o = Options { dtype: Some(dtype), device: Some(mask.device()), ..Options::default() };
    Tensor::zeros(&mask.shape(), o)?.masked_fill_scalar(mask, f64::NEG_INFINITY.into())
}

/// Attention with several heads whose weights the caller holds: the result, and the weights of the
/// keys where they are asked for. Layouts are those of [`MultiheadAttention`].
///
/// # Errors
/// `Shape` and `Dtype` where the parts do not fit each other.
pub fn multi_head_attention_forward(
    query: &Tensor,
    key: &Tensor,
    value: &Tensor,
    heads: &Heads,
) -> Result<(Tensor, Option<Tensor>)> {
    let x = [query.clone(), key.clone(), value.clone()];
    if !heads.batched(&x)? {
        let mut one = Heads { batch_first: false, ..heads.clone() };
        one.key_padding_mask = match &heads.key_padding_mask {
            Some(m) => Some(m.unsqueeze(0)?),
            None => None,
        };
        let [q, k, v] = each(&x, |t| t.unsqueeze(1))?;
        let (y, w) = multi_head_attention_forward(&q, &k, &v, &one)?;
        return Ok((y.squeeze_dim(1)?, w.map(|w| w.squeeze_dim(0)).transpose()?));
    }
    let n = heads.sizes(&x)?;
    let (y, w) = heads.attend(&x, &n)?;
    let order: &[i64] = if heads.batch_first { &[0, 2, 1, 3] } else { &[2, 0, 1, 3] };
    let rows = query.shape();
    let y = y.permute(order)?.reshape(&[rows[0], rows[1], n.embed])?;
    let y = y.linear(&heads.out_proj_weight, heads.out_proj_bias.as_ref())?;
    let w = match w {
        Some(w) if heads.average_attn_weights => Some(w.mean_dim(Some(&[1]), false, None)?),
        w => w,
    };
    Ok((y, w))
}

impl MultiheadAttention {
    /// Whether keys and values are of the size of queries.
    fn joint(&self) -> bool {
        let same = |d: Option<i64>| d.is_none_or(|d| d == self.embed_dim);
        same(self.kdim) && same(self.vdim)
    }

    /// The layer's weights, for a call without masks.
    fn heads(&self, m: &Module) -> Result<Heads> {
        let weight = |i: usize| given("multi_head_attention", "weight", m.parameter_at(i));
        let in_proj = match self.joint() {
            true => InProjection::Joint(weight(0)?),
            false => InProjection::Apart([weight(1)?, weight(2)?, weight(3)?]),
        };
        let Some(out) = m.child_at(0) else {
            bail!(State, "[multi_head_attention] out_proj has been taken away")
        };
        Ok(Heads {
            num_heads: self.num_heads,
            in_proj,
            in_proj_bias: m.parameter_at(4),
            bias_kv: m.parameter_at(5).zip(m.parameter_at(6)).map(|(k, v)| [k, v]),
            add_zero_attn: self.add_zero_attn,
            dropout: if m.is_training() { self.dropout } else { 0.0 },
            out_proj_weight: given("multi_head_attention", "out_proj.weight", out.parameter_at(0))?,
            out_proj_bias: out.parameter_at(1),
            key_padding_mask: None,
            need_weights: true,
            attn_mask: None,
            average_attn_weights: true,
            is_causal: false,
            static_k: None,
            static_v: None,
            batch_first: self.batch_first,
        })
    }
}

impl Layer for MultiheadAttention {
    fn printed(&self) -> String {
        "torch::nn::MultiheadAttention".into()
    }
    fn check(&mut self) -> Result<()> {
        let (embed, heads) = (self.embed_dim, self.num_heads);
        if embed <= 0 || heads <= 0 {
            bail!(
                InvalidArgument,
                "[multi_head_attention] embed_dim and num_heads must be greater than 0, got \
                 embed_dim={embed} and num_heads={heads} instead"
            );
        }
        if embed % heads != 0 {
            bail!(
                InvalidArgument,
                "[multi_head_attention] embed_dim must be divisible by num_heads, got {embed} and \
                 {heads}"
            );
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let n = self.embed_dim;
        let out = Linear { bias: self.bias, ..Linear::new(n, n) }.build()?;
        let uniform = |shape: [i64; 2]| -> Result<Option<Tensor>> {
            let t = init::parameter(&shape)?;
            init::xavier_uniform_(&t, 1.0)?;
            Ok(Some(t))
        };
        let apart = !self.joint();
        m.register_parameter("in_proj_weight", if apart { None } else { uniform([3 * n, n])? })?;
        let sizes = [None, self.kdim, self.vdim].map(|d| d.unwrap_or(n));
        for (name, size) in ["q_proj_weight", "k_proj_weight", "v_proj_weight"].iter().zip(sizes) {
            m.register_parameter(name, if apart { uniform([n, size])? } else { None })?;
        }
        m.register_parameter("in_proj_bias", init::filled_if(self.bias, &[3 * n], 0.0)?)?;
        if let Some(bias) = out.parameter_at(1) {
            init::constant_(&bias, 0.0)?;
        }
        for name in ["bias_k", "bias_v"] {
            let row = init::filled_if(self.add_bias_kv, &[1, 1, n], 0.0)?;
            row.iter().try_for_each(|row| init::xavier_normal_(row, 1.0))?;
            m.register_parameter(name, row)?;
        }
        m.register_module("out_proj", out)
    }
    fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        count::<Self>(arguments.len())?;
        let input = |i: usize| due_at::<Self>(arguments, i);
        let [query, key, value] = [input(0)?, input(1)?, input(2)?];
        let heads = Heads {
            key_padding_mask: tensor_at::<Self>(arguments, 3)?,
            need_weights: switch_at::<Self>(arguments, 4, true)?,
            attn_mask: tensor_at::<Self>(arguments, 5)?,
            average_attn_weights: switch_at::<Self>(arguments, 6, true)?,
            is_causal: switch_at::<Self>(arguments, 7, false)?,
            ..self.heads(m)?
        };
        let (y, w) = multi_head_attention_forward(&query, &key, &value, &heads)?;
        Ok(vec![y.into(), w.map_or(Value::None, Value::Tensor)])
    }
}
