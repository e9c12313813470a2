//! The tensor handle: a reference to a layout over a storage, and its place in autograd's graph.

mod access;
mod grad;
mod print;

pub use grad::{
    Backward, Edge, Edges, GradMeta, Hook, Hooks, Node, NodeHook, Slot, Slots, ViewMeta,
};

use crate::base::{DType, Device, Dims, Error, ErrorKind, Layout, Result, dims};
use crate::memory::{self, Storage};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, RwLock};

/// An n-dimensional array. Clones are handles to the same tensor, as in PyTorch.
#[derive(Clone)]
pub struct Tensor(Arc<Impl>);

/// What a handle refers to.
pub struct Impl {
    body: RwLock<Body>,
    grad: OnceLock<Mutex<GradMeta>>,
}

/// Where a tensor's elements are and how to read them.
#[derive(Debug)]
pub struct Body {
    /// The memory, shared among views.
    pub storage: Storage,
    /// Shape, strides and offset.
    pub layout: Layout,
    /// The element type.
    pub dtype: DType,
    /// Whether writes count for autograd's version checks (`false` for `.data`).
    pub tracked: bool,
    /// Whether the tensor was made in inference mode.
    pub inference: bool,
}

impl Clone for Body {
    #[inline(always)]
    fn clone(&self) -> Body {
        let Body { dtype, tracked, inference, .. } = *self;
        let (storage, layout) = (self.storage.clone(), self.layout.clone());
        Body { storage, layout, dtype, tracked, inference }
    }
}

impl Body {
    /// A body that autograd tracks.
    #[inline]
    pub fn new(storage: Storage, layout: Layout, dtype: DType) -> Body {
        Body { storage, layout, dtype, tracked: true, inference: false }
    }

    /// A body with fresh memory of arbitrary content.
    #[inline]
    pub fn alloc(layout: Layout, dtype: DType, device: Device) -> Result<Body> {
        let bytes = layout.numel() as usize * dtype.size();
        Ok(Body::new(Storage::new(bytes, device)?, layout, dtype))
    }

    /// The first element's address.
    #[inline]
    pub fn ptr(&self) -> *mut u8 {
        self.storage
            .ptr()
            .wrapping_add((self.layout.offset as usize).wrapping_mul(self.dtype.size()))
    }

    /// The shape.
    #[inline]
    pub fn shape(&self) -> &[i64] {
        &self.layout.shape
    }

    /// The number of elements.
    #[inline]
    pub fn numel(&self) -> usize {
        self.layout.numel() as usize
    }

    /// The device.
    #[inline]
    pub fn device(&self) -> Device {
        self.storage.device()
    }

    /// The same memory seen through another layout.
    pub fn with_layout(&self, layout: Layout) -> Body {
        let Body { dtype, tracked, inference, .. } = *self;
        Body { storage: self.storage.clone(), layout, dtype, tracked, inference }
    }
}

impl Drop for Impl {
    fn drop(&mut self) {
        memory::tensor_died();
    }
}

impl Tensor {
    /// A tensor of its own over a body.
    #[inline]
    pub fn from_body(body: Body) -> Tensor {
        // Copied number by number: see `memory::arc`.
        Tensor::of(|| Body { layout: body.layout.clone(), ..body })
    }

    /// A tensor over the body that `make` gives, which is written where it stays.
    #[inline(always)]
    pub(crate) fn of(make: impl FnOnce() -> Body) -> Tensor {
        memory::tensor_born();
        Tensor(memory::arc(|| Impl { body: RwLock::new(make()), grad: OnceLock::new() }))
    }

    /// A tensor over the same memory, in this one's layout as `change` leaves it.
    #[inline(always)]
    pub(crate) fn seen(&self, change: impl FnOnce(&mut Layout) -> Result<()>) -> Result<Tensor> {
        memory::tensor_born();
        let made = self.with(|b| {
            let make = || Impl { body: RwLock::new(b.clone()), grad: OnceLock::new() };
            memory::arc_changed(make, |i| {
                change(&mut i.body.get_mut().unwrap_or_else(|e| e.into_inner()).layout)
            })
        })?;
        Ok(Tensor(made))
    }

    /// Where its elements are: a copy of the small description, sharing the memory.
    #[inline]
    pub fn body(&self) -> Body {
        self.with(Body::clone)
    }

    /// Looks at the body without copying it. `f` must not change the tensor.
    #[inline]
    pub fn with<R>(&self, f: impl FnOnce(&Body) -> R) -> R {
        f(&self.0.body.read().unwrap_or_else(|e| e.into_inner()))
    }

    /// Gives the tensor another body: the core of `set_data` and `transpose_`.
    pub(crate) fn replace_body(&self, body: Body) {
        *self.0.body.write().unwrap_or_else(|e| e.into_inner()) = body;
        // It knows what the tensor looked like.
        if let Some(mut meta) = self.grad_meta() {
            meta.accumulator = None;
        }
    }

    /// The shape.
    pub fn shape(&self) -> Dims {
        self.with(|b| dims(&b.layout.shape))
    }

    /// Elements between neighbours along each dimension.
    pub fn strides(&self) -> Dims {
        self.with(|b| dims(&b.layout.strides))
    }

    /// The layout.
    pub fn layout(&self) -> Layout {
        self.with(|b| b.layout.clone())
    }

    /// The number of dimensions.
    pub fn dim(&self) -> usize {
        self.with(|b| b.layout.ndim())
    }

    /// The number of elements.
    pub fn numel(&self) -> usize {
        self.with(Body::numel)
    }

    /// The element type.
    #[inline]
    pub fn dtype(&self) -> DType {
        self.with(|b| b.dtype)
    }

    /// The device.
    pub fn device(&self) -> Device {
        self.with(Body::device)
    }

    /// The size of dimension `dim`, which may be negative.
    pub fn size(&self, dim: i64) -> Result<i64> {
        let shape = self.shape();
        if shape.is_empty() {
            return Err(Error::new(
                ErrorKind::Index,
                format!("[size] dimension {dim} of a 0-d tensor: it has none"),
            ));
        }
        Ok(shape[crate::base::wrap_dim("size", dim, shape.len())?])
    }

    /// Whether the elements are in row-major order without gaps.
    pub fn is_contiguous(&self) -> bool {
        self.with(|b| b.layout.is_contiguous())
    }

    /// Whether both handles name one tensor.
    pub fn is_same(&self, other: &Tensor) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether nobody else holds the tensor or its memory.
    pub(crate) fn is_unique(&self) -> bool {
        Arc::strong_count(&self.0) == 1 && self.with(|b| b.storage.is_unique())
    }

    /// The number of handles to the tensor.
    pub fn use_count(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    /// A number that is the same for handles to one tensor.
    pub fn id(&self) -> usize {
        Arc::as_ptr(&self.0) as usize
    }

    /// Autograd's part, if the tensor has one.
    #[inline]
    pub(crate) fn grad_meta(&self) -> Option<MutexGuard<'_, GradMeta>> {
        Some(self.0.grad.get()?.lock().unwrap_or_else(|e| e.into_inner()))
    }

    /// Autograd's part, made where there is none.
    pub(crate) fn grad_meta_mut(&self) -> MutexGuard<'_, GradMeta> {
        self.0.grad.get_or_init(Mutex::default).lock().unwrap_or_else(|e| e.into_inner())
    }

    pub(crate) fn into_arc(self) -> Arc<Impl> {
        self.0
    }

    pub(crate) fn arc(&self) -> &Arc<Impl> {
        &self.0
    }

    pub(crate) fn from_arc(arc: Arc<Impl>) -> Tensor {
        Tensor(arc)
    }
}
