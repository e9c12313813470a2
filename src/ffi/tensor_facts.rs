//! What a tensor is: shape, dtype, device, storage, and what autograd knows of it.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{Result, bail};
use crate::tensor::{Body, Tensor};
use std::ffi::c_void;

/// Writes what `f` finds of a tensor.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
unsafe fn look<T>(
    tensor: *const tt_tensor,
    out: *mut T,
    f: impl FnOnce(&Tensor) -> T,
) -> Result<()> {
    // SAFETY: handed on.
    unsafe { put(out, f(&*super::types::tensor(tensor, "tensor")?)) }
}

/// The number of dimensions.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_ndim(tensor: *const tt_tensor, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.dim()) })
}

/// The number of elements.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_numel(tensor: *const tt_tensor, out: *mut i64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.numel() as i64) })
}

/// The dtype's code.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_dtype(tensor: *const tt_tensor, out: *mut i32) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.dtype().code()) })
}

/// The device.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_device(
    tensor: *const tt_tensor,
    out: *mut tt_device,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| to_device(t.device())) })
}

/// The first element's place in the storage, in elements.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_storage_offset(
    tensor: *const tt_tensor,
    out: *mut i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.with(|b| b.layout.offset)) })
}

/// The storage's size in bytes.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_storage_size(
    tensor: *const tt_tensor,
    out: *mut i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.with(|b| b.storage.bytes() as i64)) })
}

/// Whether the elements are in row-major order without gaps.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_contiguous(
    tensor: *const tt_tensor,
    out: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.is_contiguous()) })
}

/// Whether the elements are contiguous in a memory format.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_contiguous_in(
    tensor: *const tt_tensor,
    memory_format: i32,
    out: *mut bool,
) -> tt_status {
    guard(|| {
        let format = super::types::memory_format(memory_format)?;
        // SAFETY: handed on.
        unsafe { look(tensor, out, |t| t.with(|b| b.layout.is_contiguous_in(format))) }
    })
}

/// Whether gradients flow to or through the tensor.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_requires_grad(
    tensor: *const tt_tensor,
    out: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.requires_grad()) })
}

/// Whether the tensor was not computed by a recorded call.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_leaf(tensor: *const tt_tensor, out: *mut bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.is_leaf()) })
}

/// Whether the tensor is a view of another one that autograd knows.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_view(tensor: *const tt_tensor, out: *mut bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.is_view()) })
}

/// Whether the tensor was made in inference mode.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_inference(
    tensor: *const tt_tensor,
    out: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.with(|b| b.inference)) })
}

/// Whether a non-leaf keeps its gradient.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_retains_grad(
    tensor: *const tt_tensor,
    out: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.retains_grad()) })
}

/// How often the tensor's memory was written to in place.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_version(tensor: *const tt_tensor, out: *mut u64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = super::types::tensor(tensor, "tensor")?;
        if t.with(|b| b.inference) {
            bail!(State, "[version] Inference tensors do not track version counter.");
        }
        put(out, t.with(|b| b.storage.version()))
    })
}

/// The number of handles to the tensor, the library's own included.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_use_count(
    tensor: *const tt_tensor,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.use_count()) })
}

/// A number that is the same for handles to one tensor and differs between tensors.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_id(tensor: *const tt_tensor, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.id()) })
}

/// The address of the first element. It stays valid as long as a tensor over the memory lives.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_data_ptr(
    tensor: *const tt_tensor,
    out: *mut *mut c_void,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.with(Body::ptr).cast()) })
}

/// The address of the storage's first byte.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_storage_ptr(
    tensor: *const tt_tensor,
    out: *mut *mut c_void,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { look(tensor, out, |t| t.with(|b| b.storage.ptr()).cast()) })
}

/// Copies numbers into a buffer of the caller and says how many there are. With too little room the
/// call fails with TT_ERR_INVALID_ARGUMENT; a NULL `buffer` only asks for the number.
///
/// # Safety
/// The pointers are NULL or as said.
unsafe fn copy_dims(v: &[i64], buffer: *mut i64, room: usize, ndim: *mut usize) -> Result<()> {
    // SAFETY: handed on.
    unsafe {
        if buffer.is_null() && ndim.is_null() {
            bail!(NullPointer, "arguments 'buffer' and 'ndim' are NULL, expected one of them");
        }
        if !buffer.is_null() {
            if room < v.len() {
                bail!(InvalidArgument, "[shape] expected room for {} numbers, got {room}", v.len());
            }
            std::ptr::copy_nonoverlapping(v.as_ptr(), buffer, v.len());
        }
        if !ndim.is_null() {
            ndim.write(v.len());
        }
    }
    Ok(())
}

/// The sizes. `ndim` (may be NULL) gets their number; a NULL `buffer` only asks for that.
///
/// # Safety
/// `tensor` is NULL or a live handle, `buffer` writable for `room`, `ndim` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_shape(
    tensor: *const tt_tensor,
    buffer: *mut i64,
    room: usize,
    ndim: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        copy_dims(&super::types::tensor(tensor, "tensor")?.shape(), buffer, room, ndim)
    })
}

/// The strides in elements; see `tt_tensor_shape`.
///
/// # Safety
/// As `tt_tensor_shape`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_strides(
    tensor: *const tt_tensor,
    buffer: *mut i64,
    room: usize,
    ndim: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        copy_dims(&super::types::tensor(tensor, "tensor")?.strides(), buffer, room, ndim)
    })
}

/// The size of a dimension, which may be negative.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_size(
    tensor: *const tt_tensor,
    dim: i64,
    out: *mut i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        put(out, super::types::tensor(tensor, "tensor")?.size(dim)?)
    })
}
