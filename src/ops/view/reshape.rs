//! The same elements in another shape, or the same bytes in another dtype.

use super::Spec;
use crate::base::{DType, Dims, Layout, MemoryFormat, Result, bail, dims, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `shape` with the place of -1 filled in.
#[inline]
pub(super) fn infer_size(op: &str, shape: &[i64], numel: i64) -> Result<Dims> {
    let mut out = dims(shape);
    let mut places = shape.iter().enumerate().filter(|&(_, &s)| s == -1).map(|(i, _)| i);
    let open = places.next();
    if places.next().is_some() {
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
    match open {
        None if known == numel => Ok(out),
        Some(_) if known == 0 => bail!(
            Shape,
            "[{op}] cannot reshape tensor of 0 elements into shape {} because the unspecified \
             dimension size -1 can be any value and is ambiguous",
            show(shape)
        ),
        Some(i) if numel % known == 0 => {
            out[i] = numel / known;
            Ok(out)
        }
        _ => wrong(),
    }
}

/// Whether the bytes of elements hold whole elements of another size.
fn check_bytes(l: &Layout, from: DType, to: DType) -> Result<()> {
    let sizes = (from.size() as i64, to.size() as i64);
    let (name, other) = (from.scalar_type_name(), to.scalar_type_name());
    let what = format!("to view {name} as {other} (different element sizes)");
    let Some(last) = l.ndim().checked_sub(1) else {
        bail!(Shape, "[view] self.dim() cannot be 0 {what}")
    };
    if l.strides[last] != 1 {
        bail!(Shape, "[view] self.stride(-1) must be 1 {what}, but got {}", l.strides[last]);
    }
    let whole = |n: i64| n * sizes.0 % sizes.1 == 0;
    let each = sizes.1 / sizes.0;
    if !whole(l.shape[last]) {
        let got = l.shape[last];
        bail!(Shape, "[view] self.size(-1) must be divisible by {each} {what}, but got {got}");
    }
    if !whole(l.offset) {
        let got = l.offset;
        bail!(
            Shape,
            "[view] self.storage_offset() must be divisible by {each} {what}, but got {got}"
        );
    }
    if let Some(d) = (0..last).find(|&d| !whole(l.strides[d])) {
        let got = l.strides[d];
        bail!(Shape, "[view] self.stride({d}) must be divisible by {each} {what}, but got {got}");
    }
    Ok(())
}

/// Elements of another size in the same bytes.
fn reinterpret(t: &Tensor, dtype: DType) -> Result<Tensor> {
    let b = t.body();
    let (from, to) = (b.dtype.size() as i64, dtype.size() as i64);
    let mut layout = b.layout.clone();
    if from != to {
        check_bytes(&layout, b.dtype, dtype)?;
        let last = layout.ndim() - 1;
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
    /// One dimension with all elements: a view of a row-major tensor, else a copy.
    "ravel(Tensor(a) self) -> Tensor(a)"
    fn ravel(&self) -> Result<Tensor> {
        self.to_contiguous()?.view(&[-1])
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
