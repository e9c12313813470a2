//! The same elements in another shape, or the same bytes in another dtype.

use super::Spec;
use crate::base::{DType, Dims, MemoryFormat, Result, bail, dims, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `shape` with the place of -1 filled in.
pub(super) fn infer_size(op: &str, shape: &[i64], numel: i64) -> Result<Dims> {
    let mut out = dims(shape);
    let open: Vec<usize> = (0..shape.len()).filter(|&i| shape[i] == -1).collect();
    if open.len() > 1 {
        bail!(InvalidArgument, "[{op}] only one dimension can be inferred");
    }
    if let Some(s) = shape.iter().find(|&&s| s < -1) {
        bail!(Shape, "[{op}] invalid shape dimension {s}");
    }
    let known = shape.iter().filter(|&&s| s != -1).try_fold(1i64, |n, &s| n.checked_mul(s));
    let wrong = || -> Result<Dims> {
        bail!(Shape, "[{op}] shape '{}' is invalid for input of size {numel}", show(shape))
    };
    let Some(known) = known else { return wrong() };
    match open.first() {
        None if known == numel => Ok(out),
        Some(_) if known == 0 => bail!(
            Shape,
            "[{op}] cannot reshape tensor of 0 elements into shape {} because the unspecified \
             dimension size -1 can be any value and is ambiguous",
            show(shape)
        ),
        Some(&i) if numel % known == 0 => {
            out[i] = numel / known;
            Ok(out)
        }
        _ => wrong(),
    }
}

/// Elements of another size in the same bytes.
fn reinterpret(t: &Tensor, dtype: DType) -> Result<Tensor> {
    let b = t.body();
    let (from, to) = (b.dtype.size() as i64, dtype.size() as i64);
    let mut layout = b.layout.clone();
    if from != to {
        let last = layout.ndim().wrapping_sub(1);
        let whole = layout.ndim() > 0
            && layout.strides[last] == 1
            && layout.shape[last] * from % to == 0
            && layout.offset * from % to == 0
            && layout.strides[..last].iter().all(|s| s * from % to == 0);
        if !whole {
            bail!(
                Shape,
                "[view] cannot view {t:?} as {dtype}: the last dimension must have stride 1, and \
                 sizes, strides and offset must be divisible by {}",
                (to / from).max(1)
            );
        }
        layout.shape[last] = layout.shape[last] * from / to;
        layout.offset = layout.offset * from / to;
        layout.strides[..last].iter_mut().for_each(|s| *s = *s * from / to);
    }
    Ok(Tensor::from_body(Body { dtype, layout, ..b }))
}

ops! { OPS, Composed;
    /// The same elements in another shape; one size may be -1. Never copies.
    "view(Tensor(a) self, int[] size) -> Tensor(a)"
    fn view(&self, size: &[i64]) -> Result<Tensor> {
        Spec::Reshape(infer_size("view", size, self.numel() as i64)?).view(self)
    }
    /// The same bytes as another dtype.
    "view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)"
    fn view_dtype(&self, dtype: DType) -> Result<Tensor> {
        reinterpret(self, dtype)
    }
    /// The same elements in another shape: a view where possible, else a copy.
    "reshape(Tensor(a) self, int[] shape) -> Tensor(a)"
    fn reshape(&self, shape: &[i64]) -> Result<Tensor> {
        let size = infer_size("reshape", shape, self.numel() as i64)?;
        if self.with(|b| b.layout.view(&size).is_some()) {
            return Spec::Reshape(size).view(self);
        }
        Spec::Reshape(size).view(&self.clone_tensor(Some(MemoryFormat::Contiguous))?)
    }
    /// `view` with the shape of `other`.
    "view_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn view_as(&self, other: &Tensor) -> Result<Tensor> {
        self.view(&other.shape())
    }
    /// `reshape` with the shape of `other`.
    "reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)"
    fn reshape_as(&self, other: &Tensor) -> Result<Tensor> {
        self.reshape(&other.shape())
    }
}
