//! Attention.

use super::dense::{by_float, compute_dtype, dense_option, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::attention::{self as kernel, Gradients, Mask, Operands, Sizes};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::gemm::GemmElem;
use crate::base::{DType, Options, Result, Scalar, bail, broadcast_all, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

fn check(q: &Tensor, k: &Tensor, v: &Tensor, mask: Option<&Tensor>, causal: bool) -> Result<()> {
    let op = "scaled_dot_product_attention";
    if [q, k, v].iter().any(|t| t.dim() < 2) {
        bail!(
            Shape,
            "[{op}] Expected query, key, and value to all be at least 2 dimensional, but got \
             shapes {}, {} and {}",
            show(&q.shape()),
            show(&k.shape()),
            show(&v.shape())
        );
    }
    if q.dtype() != k.dtype() || q.dtype() != v.dtype() || !q.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] Expected query, key, and value to have the same floating-point dtype, but got \
             {}, {} and {}",
            q.dtype(),
            k.dtype(),
            v.dtype()
        );
    }
    if causal && mask.is_some() {
        bail!(InvalidArgument, "[{op}] Explicit attn_mask should not be set when is_causal=True");
    }
    if let Some(m) = mask.filter(|m| m.dtype() != DType::Bool && m.dtype() != q.dtype()) {
        bail!(
            Dtype,
            "[{op}] Expected attn_mask dtype to be bool or to match query dtype, but got \
             attn_mask.dtype: {} and query.dtype: {}",
            m.dtype(),
            q.dtype()
        );
    }
    Ok(())
}

/// The weights of the values, and 0 in rows where every one is masked.
fn weights(scores: &Tensor, mask: Option<&Tensor>, causal: bool) -> Result<Tensor> {
    let low: Scalar = f64::NEG_INFINITY.into();
    if causal {
        let (l, s) = (scores.size(-2)?, scores.size(-1)?);
        let o = Options {
            dtype: Some(DType::Bool),
            device: Some(scores.device()),
            ..Options::default()
        };
        let hidden = Tensor::ones(&[l, s], o)?.triu(1)?;
        return scores.masked_fill_scalar(&hidden, low)?.softmax(-1, None);
    }
    let Some(mask) = mask else { return scores.softmax(-1, None) };
    let scores = match mask.dtype() {
        DType::Bool => scores.masked_fill_scalar(&mask.logical_not()?, low)?,
        _ => scores.add(mask, Scalar::Int(1))?,
    };
    // Such a row would be NaN: its scores are replaced before, and its weights after.
    let dead = scores.detach()?.eq_scalar(low)?.all_dim(-1, true)?;
    let alive = scores.masked_fill_scalar(&dead, 0.0.into())?;
    alive.softmax(-1, None)?.masked_fill_scalar(&dead, 0.0.into())
}

/// `softmax(scale query key^T + mask) value` without the matrix of scores. Inputs: query
/// `[h, l, e]`, key `[h / group, s, e]`, value `[h / group, s, v]`, and what is added to the
/// scores, `[.., l, s]` with `h` of them, in the dtype of the computation. Outputs: the result
/// `[h, l, v]` and the logarithms of the sums of the exponentials `[h, l]`.
#[derive(Clone, Copy)]
struct Attention {
    scale: f64,
    causal: bool,
}

impl Attention {
    fn sizes(&self, q: &[i64], k: &[i64], v: &[i64]) -> Sizes {
        let n = |x: i64| x as usize;
        Sizes {
            heads: n(q[0]),
            group: (n(q[0]) / n(k[0]).max(1)).max(1),
            l: n(q[1]),
            s: n(k[1]),
            e: n(q[2]),
            v: n(v[2]),
            scale: self.scale,
            causal: self.causal,
        }
    }

    fn scores(&self, q: &Tensor, k: &Tensor) -> Result<Tensor> {
        q.matmul(&k.transpose(-2, -1)?)?.mul_scalar(self.scale.into())
    }

    /// The gradients from plain operators, which have derivatives of their own.
    fn composed(&self, cx: &Context, g: &Tensor) -> Result<Grads> {
        let (q, k, v, mask) = (cx.input(0)?, cx.input(1)?, cx.input(2)?, cx.optional(3)?);
        let heads = q.size(0)?;
        let mask = mask.map(|m| m.reshape(&[heads, q.size(1)?, k.size(1)?])).transpose()?;
        let mask = mask.map(|m| m.to_dtype(q.dtype())).transpose()?;
        let (wide_k, wide_v) = (repeated(&k, heads)?, repeated(&v, heads)?);
        let w = weights(&self.scores(&q, &wide_k)?, mask.as_ref(), self.causal)?;
        let dw = g.matmul(&wide_v.transpose(-2, -1)?)?;
        let mean = dw.mul(&w)?.sum_dim(Some(&[-1]), true, None)?;
        let ds = dw.sub(&mean, Scalar::Int(1))?.mul(&w)?.mul_scalar(self.scale.into())?;
        let narrow = |t: Tensor, like: &Tensor| -> Result<Tensor> {
            let (shape, group) = (like.shape(), heads / like.size(0)?.max(1));
            let apart = t.reshape(&[shape[0], group, shape[1], shape[2]])?;
            apart.sum_dim(Some(&[1]), false, None)
        };
        Ok(vec![
            cx.grad(0, || ds.matmul(&wide_k))?,
            cx.grad(1, || narrow(ds.transpose(-2, -1)?.matmul(&q)?, &k))?,
            cx.grad(2, || narrow(w.transpose(-2, -1)?.matmul(g)?, &v))?,
            None,
        ])
    }
}

/// Heads of keys or values `[h / group, s, e]`, each for all queries that share it.
fn repeated(t: &Tensor, heads: i64) -> Result<Tensor> {
    let shape = t.shape();
    if shape[0] == heads {
        return Ok(t.clone());
    }
    let wide = t.unsqueeze(1)?.expand(&[shape[0], heads / shape[0], shape[1], shape[2]], false)?;
    wide.reshape(&[heads, shape[1], shape[2]])
}

/// A mask with the places of its heads in memory.
fn mask_of<T: Float>(mask: &Body) -> Mask<'_, T> {
    let layout = &mask.layout;
    let n = layout.ndim() - 2;
    let mut heads = vec![0];
    for d in 0..n {
        let step = layout.strides[d] as usize;
        let next = |h: usize| (0..layout.shape[d] as usize).map(move |i| h + i * step);
        heads = heads.into_iter().flat_map(next).collect();
    }
    let reach = layout.end() - layout.offset;
    Mask {
        data: mask.storage.slice(layout.offset as usize, reach.max(0) as usize),
        heads,
        row: layout.strides[n] as usize,
        col: layout.strides[n + 1] as usize,
    }
}

fn operands<'a, T: Float>(x: [&'a Body; 3], mask: Option<&'a Body>) -> Operands<'a, T> {
    Operands { q: read(x[0]), k: read(x[1]), v: read(x[2]), mask: mask.map(mask_of) }
}

fn forward<T: Float + GemmElem>(
    a: &Attention,
    x: [&Body; 3],
    mask: Option<&Body>,
    y: &Body,
    lse: &Body,
) {
    let s = a.sizes(x[0].shape(), x[1].shape(), x[2].shape());
    kernel::forward::<T>(s, &operands(x, mask), write(y), write(lse));
}

/// The three inputs, row-major and in the dtype of the computation.
fn inputs(op: &str, x: &[Option<Body>], dtype: DType) -> Result<[Body; 3]> {
    let dense = |i: usize| match dense_option(&x[i], dtype)? {
        Some(b) => Ok(b),
        None => bail!(NullPointer, "[{op}] input {i} is missing"),
    };
    Ok([dense(0)?, dense(1)?, dense(2)?])
}

impl Kernel for Attention {
    fn name(&self) -> &'static str {
        "scaled_dot_product_attention"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let [Some(q), Some(k), Some(v)] = [&x[0], &x[1], &x[2]] else {
            bail!(NullPointer, "[{}] an input is missing", self.name())
        };
        let (s, out) = (self.sizes(q.shape(), k.shape(), v.shape()), q.shape());
        if q.shape()[2] != k.shape()[2] || k.shape()[..2] != v.shape()[..2] {
            bail!(
                Shape,
                "[{}] expected key [.., s, e] and value [.., s, v] for query [.., l, e], got \
                 shapes {}, {} and {}",
                self.name(),
                show(k.shape()),
                show(v.shape()),
                show(q.shape())
            );
        }
        Ok(smallvec::smallvec![
            Meta::new(&[out[0], out[1], s.v as i64], q.dtype),
            Meta::new(&out[..2], compute_dtype(q.dtype)),
        ])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let [q, k, v] = inputs(self.name(), x, dtype)?;
        through(&y[0], dtype, |out| {
            by_float!(dtype, forward(self, [&q, &k, &v], x[3].as_ref(), out, &y[1]));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(15, 3)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        if graph::is_grad_enabled() {
            return self.composed(cx, g);
        }
        let want = [cx.needs(0), cx.needs(1), cx.needs(2)];
        let (q, k, v, mask) = (cx.input(0)?, cx.input(1)?, cx.input(2)?, cx.optional(3)?);
        let (y, lse) = (cx.output(0)?, cx.output(1)?);
        let x = [Some(&q), Some(&k), Some(&v), mask.as_ref(), Some(g), Some(&y), Some(&lse)];
        let out = engine::apply(AttentionGrad { forward: *self, want }, &x)?;
        let given = |i: usize| want[i].then(|| out[i].clone());
        Ok(vec![given(0), given(1), given(2), None])
    }
}

/// The gradients of [`Attention`], without recording. Inputs: its own, then the gradient of the
/// result, the result, and the logarithms. Outputs: one for each of query, key and value, empty
/// where it is not wanted.
struct AttentionGrad {
    forward: Attention,
    want: [bool; 3],
}

fn backward<T: Float + GemmElem>(
    a: &AttentionGrad,
    x: [&Body; 3],
    mask: Option<&Body>,
    given: [&Body; 3],
    y: &[Body],
) {
    let s = a.forward.sizes(x[0].shape(), x[1].shape(), x[2].shape());
    let given = (read::<T>(given[0]), read(given[1]), read(given[2]));
    let out = Gradients { q: write(&y[0]), k: write(&y[1]), v: write(&y[2]) };
    kernel::backward(s, &operands(x, mask), given, out);
}

impl Kernel for AttentionGrad {
    fn name(&self) -> &'static str {
        "scaled_dot_product_attention_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let meta = |i: usize| match &x[i] {
            Some(b) if self.want[i] => Meta::new(b.shape(), b.dtype),
            b => Meta::new(&[0], b.as_ref().map_or(DType::F32, |b| b.dtype)),
        };
        Ok((0..3).map(meta).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let [q, k, v] = inputs(self.name(), x, dtype)?;
        let [g, out, lse] = inputs(self.name(), &x[4..], dtype)?;
        through(&y[0], dtype, |dq| {
            through(&y[1], dtype, |dk| {
                through(&y[2], dtype, |dv| {
                    let y = [dq.clone(), dk.clone(), dv.clone()];
                    let given = [&g, &out, &lse];
                    by_float!(dtype, backward(self, [&q, &k, &v], x[3].as_ref(), given, &y));
                    Ok(())
                })
            })
        })
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// The weights as a matrix: where dropout takes some away, or the mask has a gradient.
fn materialised(
    a: Attention,
    (q, k, v): (&Tensor, &Tensor, &Tensor),
    mask: Option<&Tensor>,
    dropout: f64,
) -> Result<Tensor> {
    let heads = q.size(0)?;
    let weights = weights(&a.scores(q, &repeated(k, heads)?)?, mask, a.causal)?;
    let weights = if dropout > 0.0 { weights.dropout(dropout, true)? } else { weights };
    weights.matmul(&repeated(v, heads)?)
}

/// The batch dimensions of the result, and those of keys and values, whose heads several heads of
/// queries may share.
fn batches(q: &Tensor, k: &Tensor, v: &Tensor, gqa: bool) -> Result<[Vec<i64>; 2]> {
    let op = "scaled_dot_product_attention";
    let batch = |t: &Tensor| t.shape()[..t.dim() - 2].to_vec();
    let [mut bq, mut bk, bv] = [batch(q), batch(k), batch(v)];
    if gqa && [&bq, &bk, &bv].iter().any(|b| b.is_empty()) {
        bail!(Shape, "[{op}] Dimension out of range: enable_gqa needs a dimension of heads");
    }
    let keys = broadcast_all(op, [&bk[..], &bv[..]].into_iter())?.to_vec();
    bk = keys;
    let shared = match (gqa, bq.last(), bk.last()) {
        (true, Some(&a), Some(&b)) if a != b => {
            if b == 0 || a % b != 0 {
                bail!(
                    Shape,
                    "[{op}] Number of heads in key and value must divide the number of heads in \
                     query, got {b} and {a}"
                );
            }
            Some((a, b))
        }
        _ => None,
    };
    if shared.is_some() {
        bq.pop();
        bk.pop();
    }
    let all = broadcast_all(op, [&bq[..], &bk[..]].into_iter())?.to_vec();
    let with = |head: Option<i64>| all.iter().copied().chain(head).collect();
    Ok([with(shared.map(|s| s.0)), with(shared.map(|s| s.1))])
}

/// `[.., n, e]` as `[h, n, e]`.
fn heads(t: &Tensor, batch: &[i64]) -> Result<Tensor> {
    let shape = t.shape();
    let matrix = &shape[shape.len() - 2..];
    let h = batch.iter().product::<i64>();
    t.expand(&[batch, matrix].concat(), false)?.reshape(&[h, matrix[0], matrix[1]])
}

/// What is added to the scores, `[.., l, s]`: a bool mask becomes 0 and minus infinity.
fn added(mask: &Tensor, dtype: DType) -> Result<Tensor> {
    if mask.dtype() != DType::Bool {
        return mask.to_dtype(dtype);
    }
    let o = Options { dtype: Some(dtype), device: Some(mask.device()), ..Options::default() };
    Tensor::zeros(&mask.shape(), o)?
        .masked_fill_scalar(&mask.logical_not()?, f64::NEG_INFINITY.into())
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let q = Value::Tensor(sample(&[2, 3, 4], 81)?);
    let (k, v) = (Value::Tensor(sample(&[2, 5, 4], 82)?), Value::Tensor(sample(&[2, 5, 3], 83)?));
    let all = [q, k, v];
    let with = |more: Vec<Value>| all.iter().cloned().chain(more).collect::<Vec<_>>();
    let mask = sample(&[3, 5], 84)?;
    let seen = mask.gt_scalar(Scalar::Float(0.0))?;
    let wide = |shape: &[i64], salt| sample(shape, salt).map(Value::Tensor);
    let mut shared = vec![wide(&[4, 3, 2], 85)?, wide(&[2, 5, 2], 86)?, wide(&[2, 5, 3], 87)?];
    shared.extend([Value::None, 0.0.into(), Value::Bool(false), Value::None, Value::Bool(true)]);
    Ok(vec![
        with(vec![]),
        with(vec![Value::Tensor(mask)]),
        with(vec![Value::Tensor(seen)]),
        with(vec![Value::None, 0.0.into(), Value::Bool(true)]),
        shared,
    ])
}

ops! { OPS, Kernel;
    /// `softmax(query key^T * scale + mask) value` of `[.., l, e]`, `[.., s, e]` and `[.., s, v]`
    /// (Vaswani et al. 2017). `scale` is `1 / sqrt(e)` where none is given. A bool mask says which
    /// keys count, another one is added; `is_causal` hides later keys. Rows without keys are 0.
    /// With `enable_gqa` each head of key and value serves several of query.
    "scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor"
    fn scaled_dot_product_attention(&self, key: &Tensor, value: &Tensor, attn_mask: Option<&Tensor>, dropout_p: f64, is_causal: bool, scale: Option<f64>, enable_gqa: bool) -> Result<Tensor> {
        check(self, key, value, attn_mask, is_causal)?;
        let [batch, keys] = batches(self, key, value, enable_gqa)?;
        let (q, k, v) = (heads(self, &batch)?, heads(key, &keys)?, heads(value, &keys)?);
        let (l, s) = (q.size(1)?, k.size(1)?);
        let scale = scale.unwrap_or(1.0 / (q.size(2)? as f64).sqrt());
        let attention = Attention { scale, causal: is_causal };
        let whole = [&batch[..], &[l, s]].concat();
        let plain = attn_mask.is_some_and(Tensor::requires_grad) && graph::is_grad_enabled();
        let out = if plain || dropout_p > 0.0 {
            let mask = attn_mask.map(|m| heads(&m.expand(&whole, false)?, &batch)).transpose()?;
            materialised(attention, (&q, &k, &v), mask.as_ref(), dropout_p)?
        } else {
            let dtype = compute_dtype(q.dtype());
            let mask = attn_mask.map(|m| added(&m.detach()?, dtype)?.expand(&whole, false)).transpose()?;
            engine::apply(attention, &[Some(&q), Some(&k), Some(&v), mask.as_ref()])?[0].clone()
        };
        out.reshape(&[&batch[..], &[l, v.size(2)?]].concat())
    }
    , samples samples
}
