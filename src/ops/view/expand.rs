//! Size-1 dimensions repeated, and the sum that is the derivative of that.

use super::Spec;
use crate::base::{Dims, Result, bail, dims, show};
use crate::ops;
use crate::tensor::Tensor;

/// The shape that `size` expands `shape` to; -1 keeps a size.
fn expand_size(shape: &[i64], size: &[i64]) -> Result<Dims> {
    let lead = match size.len().checked_sub(shape.len()) {
        Some(n) => n,
        None => bail!(
            Shape,
            "[expand] the number of sizes provided ({}) must be greater or equal to the number \
             of dimensions in the tensor ({})",
            size.len(),
            shape.len()
        ),
    };
    let mut out = dims(size);
    for (i, s) in out.iter_mut().enumerate() {
        let old = if i < lead { None } else { Some(shape[i - lead]) };
        match (old, *s) {
            (Some(o), -1) => *s = o,
            (Some(o), n) if n >= 0 && (o == n || o == 1) => {}
            (None, n) if n >= 0 => {}
            (None, n) => bail!(
                Shape,
                "[expand] The expanded size of the tensor ({n}) isn't allowed in a leading, \
                 non-existing dimension {i}"
            ),
            (Some(o), n) => bail!(
                Shape,
                "[expand] The expanded size of the tensor ({n}) must match the existing size \
                 ({}) at non-singleton dimension {i}.  Target sizes: {}.  Tensor sizes: {}",
                o,
                show(size),
                show(shape)
            ),
        }
    }
    Ok(out)
}

ops! { OPS, Composed;
    /// Size-1 dimensions repeated to `size` without a copy; -1 keeps a size.
    "expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)"
    fn expand(&self, size: &[i64], implicit: bool) -> Result<Tensor> {
        let _ = implicit;
        Spec::Expand(expand_size(&self.shape(), size)?).view(self)
    }
    /// `expand` to the shape of `other`.
    "expand_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn expand_as(&self, other: &Tensor) -> Result<Tensor> {
        self.expand(&other.shape(), false)
    }
    /// `expand`, under NumPy's name.
    "broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)"
    fn broadcast_to(&self, size: &[i64]) -> Result<Tensor> {
        self.expand(size, false)
    }
}

impl Tensor {
    /// Summed over the dimensions that broadcasting `shape` to this tensor's shape repeats: the
    /// derivative of a broadcast.
    pub(crate) fn sum_to_shape(&self, shape: &[i64]) -> Result<Tensor> {
        let own = self.shape();
        if own.as_slice() == shape {
            return Ok(self.clone());
        }
        let lead = own.len() - shape.len();
        let repeated = |i: usize| i < lead || (shape[i - lead] == 1 && own[i] != 1);
        let over: Vec<i64> = (0..own.len()).filter(|&i| repeated(i)).map(|i| i as i64).collect();
        let sum =
            if over.is_empty() { self.clone() } else { self.sum_dim(Some(&over), true, None)? };
        sum.reshape(shape)
    }
}
