//! Pooling to given sizes.

use super::maxima_or_both;
use crate::base::{Dims, Result, bail};
use crate::nn::Module;
use crate::nn::layer::{Layer, inputs, layers};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
    AdaptiveAvgPool<D in [1 2 3]>(
        /// Sizes of the output; none for the input's own.
        output_size: [Option<i64>; D],
    ) {} (input);

    /// Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
    AdaptiveMaxPool<D in [1 2 3]>(
        /// Sizes of the output; none for the input's own.
        output_size: [Option<i64>; D],
    ) {
        /// Whether the places of the maxima are given too.
        return_indices: bool = false,
    } (input);
}

/// `output_size=..` for printing.
fn shown(sizes: &[Option<i64>]) -> String {
    let each = |s: &Option<i64>| s.map_or("None".to_string(), |s| s.to_string());
    let parts: Vec<String> = sizes.iter().map(each).collect();
    match parts.as_slice() {
        [one] => format!("output_size={one}"),
        _ => format!("output_size=[{}]", parts.join(", ")),
    }
}

/// The sizes of the output, the missing ones from the input.
fn sizes(x: &Tensor, wanted: &[Option<i64>]) -> Result<Dims> {
    let (n, shape) = (wanted.len(), x.shape());
    if shape.len() < n {
        bail!(Shape, "[adaptive_pool] expected at least {n} dimensions, got {}", x.dim());
    }
    let own = &shape[shape.len() - n..];
    Ok(wanted.iter().zip(own).map(|(o, s)| o.unwrap_or(*s)).collect())
}

impl<const D: usize> Layer for AdaptiveAvgPool<D> {
    fn describe(&self) -> String {
        shown(&self.output_size)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (x, to) = (&inputs[0], sizes(&inputs[0], &self.output_size)?);
        match D {
            1 => x.adaptive_avg_pool1d(&to),
            2 => x.adaptive_avg_pool2d(&to),
            _ => x.adaptive_avg_pool3d(&to),
        }
    }
}

impl<const D: usize> Layer for AdaptiveMaxPool<D> {
    fn describe(&self) -> String {
        shown(&self.output_size)
    }
    maxima_or_both!();
}

impl<const D: usize> AdaptiveMaxPool<D> {
    fn maxima(&self, m: &Module, x: &Tensor) -> Result<Tensor> {
        Ok(self.both(m, x)?.0)
    }
    fn both(&self, _: &Module, x: &Tensor) -> Result<(Tensor, Tensor)> {
        let to = sizes(x, &self.output_size)?;
        match D {
            1 => x.adaptive_max_pool1d(&to),
            2 => x.adaptive_max_pool2d(&to),
            _ => x.adaptive_max_pool3d(&to),
        }
    }
}
