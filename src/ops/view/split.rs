//! One dimension in several parts.

use super::slice::narrowed;
use crate::base::{Result, bail, show, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

/// The size of a dimension, which a 0-d tensor does not have.
fn size(op: &str, t: &Tensor, dim: i64) -> Result<i64> {
    if t.dim() == 0 {
        bail!(Shape, "[{op}] expects at least a 1-dimensional tensor");
    }
    Ok(t.shape()[wrap_dim(op, dim, t.dim())?])
}

/// Parts of a dimension, from their sizes.
fn parts(op: &str, t: &Tensor, sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
    let size = size(op, t, dim)?;
    let d = wrap_dim(op, dim, t.dim())? as i64;
    if sizes.iter().any(|&n| n < 0) {
        bail!(
            InvalidArgument,
            "[{op}] expects split_sizes have only non-negative entries, but got split_sizes={}",
            show(sizes)
        );
    }
    if sizes.iter().fold(0i64, |sum, &n| sum.saturating_add(n)) != size {
        bail!(
            Shape,
            "[{op}] expects split_sizes to sum exactly to {size} (input tensor's size at dimension \
             {dim}), but got split_sizes={}",
            show(sizes)
        );
    }
    let mut start = 0;
    let mut out = Vec::with_capacity(sizes.len());
    for &n in sizes {
        out.push(narrowed(t, d, start, n)?.view(t)?);
        start += n;
    }
    lock_views(&out);
    Ok(out)
}

/// Views that come several at a time must not be written to while gradients are recorded.
fn lock_views(views: &[Tensor]) {
    const WHY: &str = "Output 0 of a function that returns multiple views is being modified \
                       inplace; such views cannot be modified inplace while gradients are recorded";
    for v in views {
        if let Some(mut m) = v.grad_meta()
            && let Some(view) = &mut m.view
        {
            view.locked = Some(WHY);
        }
    }
}

/// Sizes of pieces of `each`, the last one smaller.
fn even(op: &str, size: i64, each: i64) -> Result<Vec<i64>> {
    if each < 0 {
        bail!(
            InvalidArgument,
            "[{op}] expects split_size be non-negative, but got split_size={each}"
        );
    }
    if each == 0 && size != 0 {
        bail!(
            InvalidArgument,
            "[{op}] split_size can only be 0 if dimension size is 0, but got dimension size of \
             {size}"
        );
    }
    if size == 0 {
        return Ok(vec![0]);
    }
    let n = size / each + i64::from(size % each != 0);
    countable(op, n)?;
    Ok((0..n).map(|i| each.min(size - i * each)).collect())
}

/// A number of tensors that memory can hold.
fn countable(op: &str, n: i64) -> Result<()> {
    if n > i64::from(i32::MAX) {
        bail!(OutOfMemory, "[{op}] too many tensors: {n}");
    }
    Ok(())
}

ops! { OPS, Composed;
    /// Pieces of `split_size` along a dimension; the last may be smaller.
    "split.Tensor(Tensor(a -> *) self, int split_size, int dim=0) -> Tensor(a)[]"
    fn split(&self, split_size: i64, dim: i64) -> Result<Vec<Tensor>> {
        let sizes = even("split", size("split", self, dim)?, split_size)?;
        parts("split", self, &sizes, dim)
    }
    /// Pieces of the given sizes along a dimension.
    "split_with_sizes(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]"
    fn split_with_sizes(&self, split_sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        parts("split_with_sizes", self, split_sizes, dim)
    }
    /// Pieces of the given sizes along a dimension.
    "split.sizes(Tensor(a -> *) self, int[] split_size, int dim=0) -> Tensor(a)[]"
    fn split_sizes(&self, split_size: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        parts("split", self, split_size, dim)
    }
    /// Pieces of the given sizes along a dimension.
    "split(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]"
    fn split_list(&self, split_sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        parts("split", self, split_sizes, dim)
    }
    /// At most `chunks` pieces of one size along a dimension; the last may be smaller.
    "chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]"
    fn chunk(&self, chunks: i64, dim: i64) -> Result<Vec<Tensor>> {
        let size = size("chunk", self, dim)?;
        if chunks < 1 {
            bail!(InvalidArgument, "[chunk] expects `chunks` to be greater than 0, got: {chunks}");
        }
        if size == 0 {
            countable("chunk", chunks)?;
            return parts("chunk", self, &vec![0; chunks as usize], dim);
        }
        let each = size / chunks + i64::from(size % chunks != 0);
        parts("chunk", self, &even("chunk", size, each)?, dim)
    }
    /// The slices along a dimension, which goes away.
    "unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]"
    fn unbind(&self, dim: i64) -> Result<Vec<Tensor>> {
        if self.dim() == 0 {
            bail!(Index, "[unbind] Dimension specified as {dim} but tensor has no dimensions");
        }
        let out: Result<Vec<Tensor>> =
            (0..self.size(dim)?).map(|i| self.select(dim, i)).collect();
        let out = out?;
        lock_views(&out);
        Ok(out)
    }
}
