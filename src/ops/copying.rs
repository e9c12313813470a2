//! Copies: between dtypes, layouts and tensors.

use super::create::{alloc, operand};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use crate::backend::cpu::copy;
use crate::base::{
    DType, Device, DeviceType, Layout, MemoryFormat, Result, Scalar, bail, broadcast, show,
};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// A copy with another dtype, layout or device; what `to`, `clone` and `contiguous` share.
struct Copy {
    dtype: DType,
    format: MemoryFormat,
}

impl Kernel for Copy {
    fn name(&self) -> &'static str {
        "to_copy"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(b) = &x[0] else { bail!(NullPointer, "[to] self is missing") };
        let layout = match self.format {
            MemoryFormat::Preserve => b.layout.like(),
            f => Layout::with_format("to", b.shape(), f)?,
        };
        Ok(smallvec::smallvec![Meta { layout, dtype: self.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        if let Some(x) = &x[0] {
            copy::copy(&operand(x), &operand(&y[0]));
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        Ok(vec![Some(g.to_dtype(cx.dtype(0))?)])
    }
}

/// `copy_`: the second input, broadcast, overwrites the first.
struct CopyInto;

impl Kernel for CopyInto {
    fn name(&self) -> &'static str {
        "copy"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(to), Some(from)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[copy_] a tensor is missing")
        };
        let joint = broadcast("copy_", to.shape(), from.shape())?;
        if joint.as_slice() != to.shape() {
            bail!(
                Shape,
                "[copy_] output with shape {} doesn't match the broadcast shape {}",
                show(to.shape()),
                show(&joint)
            );
        }
        // A copy converts to any dtype, bool and integers too.
        Ok(smallvec::smallvec![Meta::new(&joint, to.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        if let Some(from) = &x[1] {
            let from = from.with_layout(from.layout.expand(y[0].shape()));
            copy::copy(&operand(&from), &operand(&y[0]));
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let from = cx.grad(1, || g.sum_to_shape(cx.shape(1))?.to_dtype(cx.dtype(1)))?;
        Ok(vec![None, from])
    }
}

impl Tensor {
    /// With another dtype; the tensor itself where it has it.
    pub fn to_dtype(&self, dtype: DType) -> Result<Tensor> {
        if self.dtype() == dtype {
            return Ok(self.clone());
        }
        engine::apply1(Copy { dtype, format: MemoryFormat::Preserve }, &[Some(self)])
    }

    /// A copy without gaps, in the order of `self` where that is dense.
    pub(crate) fn clone_dense(&self) -> Result<Tensor> {
        let kernel = Copy { dtype: self.dtype(), format: MemoryFormat::Preserve };
        engine::apply1(kernel, &[Some(self)])
    }

    /// Row-major: the tensor itself, or a copy.
    pub fn to_contiguous(&self) -> Result<Tensor> {
        self.contiguous(MemoryFormat::Contiguous)
    }

    /// A tensor that shares the memory and has no history; writes to it are not tracked.
    pub fn data(&self) -> Tensor {
        Tensor::from_body(Body { tracked: false, ..self.body() })
    }

    /// Takes over the memory, shape and dtype of `other`; keeps its place in the graph.
    ///
    /// # Errors
    /// `Autograd` for a non-leaf that requires a gradient.
    pub fn set_data(&self, other: &Tensor) -> Result<()> {
        if !other.dtype().is_floating() && self.requires_grad() {
            bail!(Dtype, "[set_data] expected a floating-point dtype, got {}", other.dtype());
        }
        self.replace_body(Body { tracked: true, ..other.body() });
        Ok(())
    }

    /// A copy on another device.
    fn to_device(&self, device: Device) -> Result<Tensor> {
        let here = self.device();
        if device == here {
            return Ok(self.clone());
        }
        match device.kind {
            DeviceType::Meta => alloc(self.layout().like(), self.dtype(), device),
            DeviceType::Cuda => bail!(Device, "[to] no CUDA device is available"),
            DeviceType::Cpu => bail!(Device, "[to] cannot copy out of a {here} tensor: no data"),
        }
    }

    fn to_all(
        &self,
        device: Device,
        dtype: DType,
        copy: bool,
        format: Option<MemoryFormat>,
    ) -> Result<Tensor> {
        let moved = self.to_device(device)?;
        let format = format.unwrap_or(MemoryFormat::Preserve);
        let fits = moved.dtype() == dtype && moved.with(|b| b.layout.is_contiguous_in(format));
        if fits && (!copy || device != self.device()) {
            return Ok(moved);
        }
        engine::apply1(Copy { dtype, format }, &[Some(&moved)])
    }
}

ops! { OPS, Kernel;
    /// Overwrites `self` with `src`, broadcast and converted.
    "copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)"
    fn copy_(&self, src: &Tensor, non_blocking: bool) -> Result<Tensor> {
        let _ = non_blocking;
        if self.is_same(src) {
            return Ok(self.clone());
        }
        engine::apply_inplace(CopyInto, &[Some(self), Some(src)])
    }
    /// Overwrites `self` with `other`, broadcast and converted.
    "copy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn copy_tensor_(&self, other: &Tensor) -> Result<Tensor> {
        self.copy_(other, false)
    }
    /// Writes a number everywhere.
    "copy_.int(Tensor(a!) self, int other) -> Tensor(a!)"
    fn copy_int_(&self, other: i64) -> Result<Tensor> {
        self.fill_(Scalar::Int(other))
    }
    /// A copy.
    "clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor"
    fn clone_tensor(&self, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        let format = memory_format.unwrap_or(MemoryFormat::Preserve);
        engine::apply1(Copy { dtype: self.dtype(), format }, &[Some(self)])
    }
    /// The tensor in the given order of memory: itself, or a copy.
    "contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)"
    fn contiguous(&self, memory_format: MemoryFormat) -> Result<Tensor> {
        let preserve = memory_format == MemoryFormat::Preserve;
        let as_is = if preserve { MemoryFormat::Contiguous } else { memory_format };
        if self.with(|b| b.layout.is_contiguous_in(as_is)) {
            return Ok(self.clone());
        }
        if preserve {
            bail!(InvalidArgument, "[contiguous] preserve memory format is unsupported");
        }
        self.clone_tensor(Some(memory_format))
    }
    /// On another device and with another dtype: itself where it has both and `copy` is false.
    "to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)"
    fn to_device_dtype(&self, device: Device, dtype: DType, non_blocking: bool, copy: bool, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        let _ = non_blocking;
        self.to_all(device, dtype, copy, memory_format)
    }
    /// With another dtype: itself where it has it and `copy` is false.
    "to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)"
    fn to(&self, dtype: DType, non_blocking: bool, copy: bool, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        let _ = non_blocking;
        self.to_all(self.device(), dtype, copy, memory_format)
    }
    /// With the device and dtype of `other`.
    "to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)"
    fn to_other(&self, other: &Tensor, non_blocking: bool, copy: bool, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        let _ = non_blocking;
        self.to_all(other.device(), other.dtype(), copy, memory_format)
    }
    /// With the device and dtype of `other`; itself where it has both.
    "type_as(Tensor self, Tensor other) -> Tensor"
    fn type_as(&self, other: &Tensor) -> Result<Tensor> {
        self.to_all(other.device(), other.dtype(), false, None)
    }
}
