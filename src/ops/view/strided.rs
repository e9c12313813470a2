//! Views by their strides: diagonals, windows, and any layout at all.

use super::Spec;
use crate::base::{Layout, Result, bail, dims, show, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

impl Spec {
    /// A diagonal of two dimensions.
    pub(crate) fn diagonal(t: &Tensor, offset: i64, dim1: i64, dim2: i64) -> Result<Spec> {
        let n = t.dim();
        let (a, b) = (wrap_dim("diagonal", dim1, n)?, wrap_dim("diagonal", dim2, n)?);
        if a == b {
            bail!(
                InvalidArgument,
                "[diagonal] diagonal dimensions cannot be identical {dim1}, {dim2}"
            );
        }
        // i64::MIN cannot be negated.
        Ok(Spec::Diagonal(offset.max(-i64::MAX), a, b))
    }

    /// Any layout over the storage of `t` that stays within it.
    pub(crate) fn strided(
        t: &Tensor,
        size: &[i64],
        stride: &[i64],
        offset: Option<i64>,
    ) -> Result<Spec> {
        if size.len() != stride.len() {
            bail!(
                Shape,
                "[as_strided] mismatch in length of strides and shape, got {} and {}",
                show(stride),
                show(size)
            );
        }
        if size.iter().chain(stride).any(|&v| v < 0) {
            bail!(InvalidArgument, "[as_strided] sizes and strides must not be negative");
        }
        let b = t.body();
        let offset = offset.unwrap_or(b.layout.offset);
        if offset < 0 {
            bail!(
                InvalidArgument,
                "[as_strided] storage_offset must not be negative, got {offset}"
            );
        }
        Layout::new("as_strided", size)?;
        let reach = size
            .iter()
            .zip(stride)
            .try_fold(offset, |n, (&s, &st)| (s.max(1) - 1).checked_mul(st)?.checked_add(n));
        let room = (b.storage.bytes() / b.dtype.size()) as i64;
        let layout = Layout { shape: dims(size), strides: dims(stride), offset };
        if layout.numel() > 0 && reach.is_none_or(|r| r >= room) {
            bail!(
                Index,
                "[as_strided] size {}, stride {} and offset {offset} are out of bounds for storage \
                 of {room} elements",
                show(size),
                show(stride)
            );
        }
        Ok(Spec::AsStrided(Box::new(layout)))
    }
}

ops! { OPS, Composed;
    /// A diagonal of two dimensions, which becomes the last one.
    "diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)"
    fn diagonal(&self, offset: i64, dim1: i64, dim2: i64) -> Result<Tensor> {
        Spec::diagonal(self, offset, dim1, dim2)?.view(self)
    }
    /// All windows of `size` indices, `step` apart; they become the last dimension.
    "unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)"
    fn unfold(&self, dimension: i64, size: i64, step: i64) -> Result<Tensor> {
        let shape = self.shape();
        let d = wrap_dim("unfold", dimension, shape.len())?;
        let limit = shape.get(d).copied().unwrap_or(1);
        if size < 0 {
            bail!(InvalidArgument, "[unfold] size is {size} but must be >= 0");
        }
        if size > limit {
            bail!(
                InvalidArgument,
                "[unfold] maximum size for tensor at dimension {d} is {limit} but size is {size}"
            );
        }
        if step <= 0 {
            bail!(InvalidArgument, "[unfold] step is {step} but must be > 0");
        }
        Spec::Unfold(d, size, step).view(self)
    }
    /// Any sizes and strides over the storage.
    "as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)"
    fn as_strided(&self, size: &[i64], stride: &[i64], storage_offset: Option<i64>) -> Result<Tensor> {
        Spec::strided(self, size, stride, storage_offset)?.view(self)
    }
    /// Any sizes and strides over the storage, in place.
    "as_strided_(Tensor(a!) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a!)"
    fn as_strided_(&self, size: &[i64], stride: &[i64], storage_offset: Option<i64>) -> Result<Tensor> {
        Spec::strided(self, size, stride, storage_offset)?.view_(self)
    }
}
