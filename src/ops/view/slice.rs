//! A part of one dimension.

use super::Spec;
use crate::base::{Result, bail, show, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

/// Start and length of `narrow`.
pub(super) fn narrowed(t: &Tensor, dim: i64, start: i64, length: i64) -> Result<Spec> {
    let shape = t.shape();
    if shape.is_empty() {
        bail!(Shape, "[narrow] narrow() cannot be applied to a 0-dim tensor.");
    }
    let d = wrap_dim("narrow", dim, shape.len())?;
    let size = shape[d];
    if length < 0 {
        bail!(InvalidArgument, "[narrow] narrow(): length must be non-negative.");
    }
    if start < -size || start > size {
        bail!(Index, "[narrow] start {start} is out of range for dimension {d} of size {size}");
    }
    let start = if start < 0 { start + size } else { start };
    if start > size - length {
        bail!(
            Index,
            "[narrow] start ({start}) + length ({length}) exceeds dimension size ({size})."
        );
    }
    Ok(Spec::Slice(d, start, length, 1))
}

impl Spec {
    /// A slice as Python has it: bounds are wrapped, then cut to the dimension.
    pub(crate) fn slice(
        t: &Tensor,
        dim: i64,
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    ) -> Result<Spec> {
        let n = t.dim();
        if n == 0 {
            bail!(Shape, "[slice] slice() cannot be applied to a 0-dim tensor.");
        }
        let d = wrap_dim("slice", dim, n)?;
        if step <= 0 {
            bail!(InvalidArgument, "[slice] slice step must be positive");
        }
        let size = t.with(|b| b.layout.shape[d]);
        let cut = |v: i64| if v < 0 { (v + size).max(0) } else { v.min(size) };
        let (start, end) = (cut(start.unwrap_or(0)), cut(end.unwrap_or(i64::MAX)));
        let length = (end - start).max(0);
        Ok(Spec::Slice(d, start, length / step + i64::from(length % step != 0), step))
    }

    /// One index of a dimension, which may be negative.
    pub(crate) fn select(t: &Tensor, dim: i64, index: i64) -> Result<Spec> {
        let n = t.dim();
        if n == 0 {
            bail!(Index, "[select] select() cannot be applied to a 0-dim tensor.");
        }
        let d = wrap_dim("select", dim, n)?;
        let size = t.with(|b| b.layout.shape[d]);
        if index < -size || index >= size {
            bail!(
                Index,
                "[select] index {index} out of range for tensor of size {} at \
                 dimension {d}",
                show(&t.shape())
            );
        }
        Ok(Spec::Select(d, if index < 0 { index + size } else { index }))
    }
}

ops! { OPS, Composed;
    /// `length` indices of a dimension from `start` on.
    "narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)"
    fn narrow(&self, dim: i64, start: i64, length: i64) -> Result<Tensor> {
        narrowed(self, dim, start, length)?.view(self)
    }
    /// One index of a dimension, which goes away.
    "select.int(Tensor(a) self, int dim, int index) -> Tensor(a)"
    fn select(&self, dim: i64, index: i64) -> Result<Tensor> {
        Spec::select(self, dim, index)?.view(self)
    }
    /// Indices `start .. end` of a dimension, `step` apart.
    "slice.Tensor(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)"
    fn slice(&self, dim: i64, start: Option<i64>, end: Option<i64>, step: i64) -> Result<Tensor> {
        Spec::slice(self, dim, start, end, step)?.view(self)
    }
}
