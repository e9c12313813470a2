//! Attention.

use super::dense::sample;
use super::value::Value;
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::ops;
use crate::tensor::Tensor;

/// Heads of keys or values, each repeated for the queries that share it.
fn repeated(t: &Tensor, heads: i64) -> Result<Tensor> {
    let shape = t.shape();
    let n = shape.len();
    if n < 3 || shape[n - 3] == heads {
        return Ok(t.clone());
    }
    if shape[n - 3] == 0 || heads % shape[n - 3] != 0 {
        bail!(
            Shape,
            "[scaled_dot_product_attention] Number of heads in key and value must divide the \
             number of heads in query, got {} and {heads}",
            shape[n - 3]
        );
    }
    let mut wide = shape.to_vec();
    wide.insert(n - 2, heads / shape[n - 3]);
    let mut out = shape;
    out[n - 3] = heads;
    t.unsqueeze(n as i64 - 2)?.expand(&wide, false)?.reshape(&out)
}

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

fn samples() -> Result<Vec<Vec<Value>>> {
    let q = Value::Tensor(sample(&[2, 3, 4], 81)?);
    let (k, v) = (Value::Tensor(sample(&[2, 5, 4], 82)?), Value::Tensor(sample(&[2, 5, 3], 83)?));
    let all = [q.clone(), k.clone(), v.clone()];
    let with = |more: Vec<Value>| all.iter().cloned().chain(more).collect::<Vec<_>>();
    let mask = Value::Tensor(sample(&[3, 5], 84)?);
    Ok(vec![with(vec![]), with(vec![mask]), with(vec![Value::None, 0.0.into(), Value::Bool(true)])])
}

ops! { OPS, Composed;
    /// `softmax(query key^T * scale + mask) value` of `[.., l, e]`, `[.., s, e]` and `[.., s, v]`
    /// (Vaswani et al. 2017). `scale` is `1 / sqrt(e)` where none is given. A bool mask says which
    /// keys count, another one is added; `is_causal` hides later keys. Rows without keys are 0.
    /// With `enable_gqa` each head of key and value serves several of query.
    "scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor"
    fn scaled_dot_product_attention(&self, key: &Tensor, value: &Tensor, attn_mask: Option<&Tensor>, dropout_p: f64, is_causal: bool, scale: Option<f64>, enable_gqa: bool) -> Result<Tensor> {
        check(self, key, value, attn_mask, is_causal)?;
        let (mut key, mut value) = (key.clone(), value.clone());
        if enable_gqa && self.dim() > 2 {
            let heads = self.size(-3)?;
            (key, value) = (repeated(&key, heads)?, repeated(&value, heads)?);
        }
        let scale = scale.unwrap_or(1.0 / (self.size(-1)? as f64).sqrt());
        let scores = self.mul_scalar(scale.into())?.matmul(&key.transpose(-2, -1)?)?;
        let weights = weights(&scores, attn_mask, is_causal)?;
        let weights = if dropout_p > 0.0 { weights.dropout(dropout_p, true)? } else { weights };
        weights.matmul(&value)
    }
    , samples samples
}
