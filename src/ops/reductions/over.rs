//! The dimensions that a reduction goes over, and what they make of shapes.

use crate::base::{Dims, Layout, Result, wrap_dims};
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;

/// The reduced dimensions.
#[derive(Clone)]
pub(crate) struct Over {
    /// Wrapped, none twice.
    pub(crate) dims: SmallVec<[usize; 6]>,
    /// Whether they stay with size 1.
    pub(crate) keepdim: bool,
}

impl Over {
    /// Dimensions of a tensor of rank `n`; none or an empty list means all.
    pub(crate) fn new(op: &str, dims: Option<&[i64]>, n: usize, keepdim: bool) -> Result<Over> {
        let mut dims = wrap_dims(op, dims.unwrap_or(&[]), n)?;
        if dims.is_empty() {
            dims = (0..n).collect();
        }
        dims.retain(|d| *d < n);
        Ok(Over { dims, keepdim })
    }

    /// The shape with size 1 in place of the reduced dimensions.
    pub(crate) fn kept(&self, shape: &[i64]) -> Dims {
        shape.iter().enumerate().map(|(i, &s)| if self.dims.contains(&i) { 1 } else { s }).collect()
    }

    /// The shape of the result.
    pub(crate) fn shape(&self, shape: &[i64]) -> Dims {
        let kept = self.kept(shape);
        if self.keepdim {
            return kept;
        }
        (0..kept.len()).filter(|i| !self.dims.contains(i)).map(|i| kept[i]).collect()
    }

    /// For each dimension whether it is reduced.
    pub(crate) fn marked(&self, n: usize) -> SmallVec<[bool; 6]> {
        (0..n).map(|i| self.dims.contains(&i)).collect()
    }

    /// A result with the rank of the input.
    pub(crate) fn full(&self, y: &Body, shape: &[i64]) -> Body {
        y.with_layout(Layout::contiguous(&self.kept(shape)))
    }

    /// A gradient of the result with the rank of the input.
    pub(crate) fn restore(&self, g: &Tensor, shape: &[i64]) -> Result<Tensor> {
        g.reshape(&self.kept(shape))
    }

    /// How many elements become one.
    pub(crate) fn count(&self, shape: &[i64]) -> f64 {
        self.dims.iter().map(|&d| shape[d] as f64).product()
    }
}
