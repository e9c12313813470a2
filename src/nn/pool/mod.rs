//! Pooling: one number for each window.

pub(super) mod adaptive;
pub(super) mod average;
pub(super) mod max;
pub(super) mod unpool;

pub use adaptive::*;
pub use average::*;
pub use max::*;
pub use unpool::*;

/// For layers that may give indices beside their maxima: `forward` gives the maxima alone, and
/// `forward_values` both where the option says so. `maxima` and `both` are the layer's own.
macro_rules! maxima_or_both {
    () => {
        fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
            self.maxima(m, &inputs[0])
        }
        fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
            let inputs = inputs::<Self>(arguments)?;
            match self.return_indices {
                true => {
                    let (maxima, places) = self.both(m, &inputs[0])?;
                    Ok(vec![Value::Tensor(maxima), Value::Tensor(places)])
                }
                false => Ok(vec![Value::Tensor(self.maxima(m, &inputs[0])?)]),
            }
        }
    };
}

use maxima_or_both;
