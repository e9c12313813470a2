//! Layer norm: the last dimensions are a row, with a weight for each element.

use super::rows::{RowNorm, Rows, check_last};
use crate::base::Result;
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::engine;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn layer(normalized: &[i64], eps: f64) -> RowNorm {
    let rows = Rows::Last { dims: normalized.len(), centered: true };
    RowNorm { name: "native_layer_norm", rows, eps }
}

fn layer_reference(
    x: &Tensor,
    normalized: &[i64],
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    layer(normalized, eps).composed(&x.shape()).forward(x, weight, bias, None)
}

fn layer_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 41)?);
    let (w, b) = (sample(&[3, 4], 42)?.into(), sample(&[3, 4], 43)?.into());
    Ok(vec![vec![x.clone(), Value::Ints(vec![4])], vec![x, Value::Ints(vec![3, 4]), w, b]])
}

ops! { OPS, Kernel;
    /// Layer norm over the last dimensions, whose sizes are `normalized_shape`, as are those of
    /// `weight` and `bias`.
    "layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor"
    fn layer_norm(&self, normalized_shape: &[i64], weight: Option<&Tensor>, bias: Option<&Tensor>, eps: f64, cudnn_enable: bool) -> Result<Tensor> {
        let _ = cudnn_enable;
        check_last("layer_norm", self, normalized_shape, [("weight", weight), ("bias", bias)])?;
        Ok(engine::apply(layer(normalized_shape, eps), &[Some(self), weight, bias])?[0].clone())
    }
    = reference layer_reference, samples layer_samples
}
