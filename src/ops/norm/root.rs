//! Root-mean-square norm: layer norm without mean and bias.

use super::rows::{RowNorm, Rows, check_last};
use crate::base::{DType, Result};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::engine;
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// The smallest eps that PyTorch takes for an input where none is given.
fn epsilon(dtype: DType) -> f64 {
    match dtype {
        DType::F64 => f64::EPSILON,
        _ => f64::from(f32::EPSILON),
    }
}

fn root(x: &Tensor, normalized: &[i64], eps: Option<f64>) -> RowNorm {
    let rows = Rows::Last { dims: normalized.len(), centered: false };
    RowNorm { name: "fused_rms_norm", rows, eps: eps.unwrap_or(epsilon(x.dtype())) }
}

fn root_reference(
    x: &Tensor,
    normalized: &[i64],
    weight: Option<&Tensor>,
    eps: Option<f64>,
) -> Result<Tensor> {
    root(x, normalized, eps).composed(&x.shape()).forward(x, weight, None, None)
}

fn root_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 47)?);
    let shape = Value::Ints(vec![4]);
    Ok(vec![vec![x.clone(), shape.clone()], vec![x, shape, sample(&[4], 48)?.into(), 1e-3.into()]])
}

ops! { OPS, Kernel;
    /// Divided by the root of the mean square over the last dimensions (Zhang, Sennrich 2019);
    /// `eps` is that of the dtype to compute in where none is given.
    "rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor"
    fn rms_norm(&self, normalized_shape: &[i64], weight: Option<&Tensor>, eps: Option<f64>) -> Result<Tensor> {
        check_last("rms_norm", self, normalized_shape, [("weight", weight), ("bias", None)])?;
        let k = root(self, normalized_shape, eps);
        Ok(engine::apply(k, &[Some(self), weight, None])?[0].clone())
    }
    = reference root_reference, samples root_samples
}
