//! DLPack 1.x, both ways, without a copy. The structs are those of the standard (dmlc/dlpack).

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{DType, Layout, Result, bail, dims};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::ffi::c_void;

/// The version of an exchanged tensor.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DLPackVersion {
    /// Another major version cannot be read.
    pub major: u32,
    /// Minor versions only add.
    pub minor: u32,
}

/// A device: 1 is the CPU, 2 CUDA.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DLDevice {
    /// The kind.
    pub device_type: i32,
    /// Which one.
    pub device_id: i32,
}

/// An element type: code 0 int, 1 uint, 2 float, 4 bfloat, 6 bool.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DLDataType {
    /// The kind.
    pub code: u8,
    /// Bits of an element.
    pub bits: u8,
    /// Elements in a vector; 1.
    pub lanes: u16,
}

/// Where the data is.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DLTensor {
    /// The storage.
    pub data: *mut c_void,
    /// Its device.
    pub device: DLDevice,
    /// The number of dimensions.
    pub ndim: i32,
    /// The element type.
    pub dtype: DLDataType,
    /// The sizes.
    pub shape: *mut i64,
    /// The strides in elements.
    pub strides: *mut i64,
    /// Bytes from `data` to the first element.
    pub byte_offset: u64,
}

/// A tensor that is given away with its deleter.
#[repr(C)]
pub struct DLManagedTensorVersioned {
    /// The version.
    pub version: DLPackVersion,
    /// The producer's.
    pub manager_ctx: *mut c_void,
    /// Frees it; the consumer calls it once.
    pub deleter: Option<unsafe extern "C" fn(*mut DLManagedTensorVersioned)>,
    /// Bit 0: read-only. Bit 1: a copy was made.
    pub flags: u64,
    /// The tensor.
    pub dl_tensor: DLTensor,
}

const TYPES: [(DType, u8, u8); 10] = [
    (DType::I8, 0, 8),
    (DType::I16, 0, 16),
    (DType::I32, 0, 32),
    (DType::I64, 0, 64),
    (DType::U8, 1, 8),
    (DType::F16, 2, 16),
    (DType::F32, 2, 32),
    (DType::F64, 2, 64),
    (DType::BF16, 4, 16),
    (DType::Bool, 6, 8),
];

/// What an exported tensor keeps alive.
struct Exported {
    _tensor: Tensor,
    shape: Box<[i64]>,
    strides: Box<[i64]>,
}

unsafe extern "C" fn delete(p: *mut DLManagedTensorVersioned) {
    if p.is_null() {
        return;
    }
    // SAFETY: both boxes were made by `tt_tensor_to_dlpack`, and the consumer calls once.
    unsafe {
        let managed = Box::from_raw(p);
        drop(Box::from_raw(managed.manager_ctx.cast::<Exported>()));
    }
}

/// Exports a tensor; the consumer calls the struct's deleter once. A tensor that requires a
/// gradient is refused: detach it first.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_to_dlpack(
    tensor: *const tt_tensor,
    out: *mut *mut DLManagedTensorVersioned,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let t = unsafe { super::types::tensor(tensor, "tensor")? };
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        if t.requires_grad() {
            bail!(
                Autograd,
                "[to_dlpack] Can't export tensors that require gradient, use tensor.detach()"
            );
        }
        let b = t.body();
        if b.device().kind != crate::base::DeviceType::Cpu {
            bail!(Device, "[to_dlpack] a tensor on {} has no data here", b.device());
        }
        let Some(&(_, code, bits)) = TYPES.iter().find(|e| e.0 == b.dtype) else {
            bail!(Dtype, "[to_dlpack] {} cannot be exported", b.dtype)
        };
        let mut kept = Box::new(Exported {
            _tensor: t.clone(),
            shape: b.layout.shape.iter().copied().collect(),
            strides: b.layout.strides.iter().copied().collect(),
        });
        let dl_tensor = DLTensor {
            data: b.ptr().cast(),
            device: DLDevice { device_type: 1, device_id: 0 },
            ndim: b.layout.ndim() as i32,
            dtype: DLDataType { code, bits, lanes: 1 },
            shape: kept.shape.as_mut_ptr(),
            strides: kept.strides.as_mut_ptr(),
            byte_offset: 0,
        };
        let managed = Box::new(DLManagedTensorVersioned {
            version: DLPackVersion { major: 1, minor: 0 },
            manager_ctx: Box::into_raw(kept).cast(),
            deleter: Some(delete),
            flags: 0,
            dl_tensor,
        });
        // SAFETY: `out` is writable.
        unsafe { put(out, Box::into_raw(managed)) }
    })
}

/// Calls the deleter of an imported tensor.
struct Consumed(*mut DLManagedTensorVersioned);
// SAFETY: the standard says that a deleter may be called from any thread.
unsafe impl Send for Consumed {}

impl Consumed {
    fn finish(self) {
        // SAFETY: the producer's deleter, called once.
        unsafe {
            if let Some(f) = (*self.0).deleter {
                f(self.0);
            }
        }
    }
}

/// # Safety
/// `p` is a live struct of the standard.
unsafe fn layout_of(p: *const DLManagedTensorVersioned) -> Result<(Layout, DType, usize)> {
    // SAFETY: handed on.
    let (managed, t) = unsafe { (&*p, &(*p).dl_tensor) };
    if managed.version.major != 1 {
        bail!(
            AbiVersion,
            "[from_dlpack] expected DLPack major version 1, got {}",
            managed.version.major
        );
    }
    if t.device.device_type != 1 {
        bail!(Device, "[from_dlpack] expected device type 1 (cpu), got {}", t.device.device_type);
    }
    let known = TYPES.iter().find(|e| (e.1, e.2) == (t.dtype.code, t.dtype.bits));
    let Some(&(dtype, ..)) = known.filter(|_| t.dtype.lanes == 1) else {
        bail!(
            Dtype,
            "[from_dlpack] code {} with {} bits and {} lanes is not supported",
            t.dtype.code,
            t.dtype.bits,
            t.dtype.lanes
        )
    };
    let n = usize::try_from(t.ndim).unwrap_or(usize::MAX);
    if n > 64 {
        bail!(Shape, "[from_dlpack] expected 0 to 64 dimensions, got {}", t.ndim);
    }
    // SAFETY: the standard says that shape and strides have ndim entries.
    let mut layout = Layout::new("from_dlpack", unsafe { slice(t.shape, n, "shape")? })?;
    // SAFETY: as above; before version 1.2 strides may be NULL for row-major.
    if let Some(s) = unsafe { slice_opt(t.strides, n, "strides")? } {
        if s.iter().any(|&v| v < 0) {
            bail!(InvalidArgument, "[from_dlpack] negative strides are not supported");
        }
        layout.strides = dims(s);
    }
    let bytes = layout.bytes("from_dlpack", dtype)?;
    if t.data.is_null() && bytes > 0 {
        bail!(NullPointer, "[from_dlpack] the tensor's 'data' is NULL");
    }
    let start = usize::try_from(t.byte_offset).ok().and_then(|n| (t.data as usize).checked_add(n));
    if !start.is_some_and(|s| s.is_multiple_of(dtype.size()) && s.checked_add(bytes).is_some()) {
        let offset = t.byte_offset;
        bail!(InvalidArgument, "[from_dlpack] data + {offset} bytes is not aligned for {dtype}");
    }
    Ok((layout, dtype, bytes))
}

/// Imports a tensor without a copy. The struct is taken over in any case: where the call fails,
/// its deleter has been called.
///
/// # Safety
/// `managed` is NULL or a live struct of the standard; `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_from_dlpack_take(
    managed: *mut DLManagedTensorVersioned,
    out: *mut *mut tt_tensor,
) -> tt_status {
    guard(|| {
        if managed.is_null() {
            bail!(NullPointer, "argument 'managed' is NULL");
        }
        let owner = Consumed(managed);
        // SAFETY: the caller passes a live struct.
        let checked = unsafe { layout_of(managed) }.and_then(|found| {
            if out.is_null() {
                bail!(NullPointer, "argument 'out' is NULL");
            }
            Ok(found)
        });
        let (layout, dtype, bytes) = match checked {
            Ok(found) => found,
            Err(e) => {
                owner.finish();
                return Err(e);
            }
        };
        // SAFETY: the producer vouches for the memory until the deleter runs.
        let storage = unsafe {
            let t = &(*managed).dl_tensor;
            let data = t.data.cast::<u8>().wrapping_add(t.byte_offset as usize);
            Storage::external(data, bytes, Some(Box::new(move || owner.finish())))
        };
        // SAFETY: `out` is writable.
        unsafe { put_tensor(out, Tensor::from_body(Body::new(storage, layout, dtype))) }
    })
}
