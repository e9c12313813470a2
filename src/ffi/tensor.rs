//! Tensors: made from the caller's data, looked at, printed.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{Layout, Result, bail, dims, error, show};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::ffi::{c_char, c_void};

/// Frees the caller's memory behind a tensor. Called once, from any thread.
pub type tt_deleter = Option<unsafe extern "C" fn(userdata: *mut c_void)>;

/// A tensor with a copy of `data`, row-major.
///
/// # Safety
/// `data` is readable for the elements of `shape`, `shape` for `ndim` sizes, `out` writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_from_data(
    data: *const c_void,
    dtype: i32,
    shape: *const i64,
    ndim: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    guard(|| {
        let dtype = super::types::dtype(dtype)?;
        // SAFETY: handed on.
        let layout = Layout::new("tensor_from_data", unsafe { slice(shape, ndim, "shape")? })?;
        let bytes = layout.numel() as usize * dtype.size();
        // SAFETY: the caller vouches for the elements.
        let source = unsafe { slice(data.cast::<u8>(), bytes, "data")? };
        let storage = Storage::new(bytes, crate::base::Device::CPU)?;
        storage.fill_from(source);
        // SAFETY: handed on.
        unsafe { put_tensor(out, Tensor::from_body(Body::new(storage, layout, dtype))) }
    })
}

/// A tensor over the caller's memory, without a copy. `strides` (elements) may be NULL for
/// row-major. `deleter(userdata)` runs once when the last tensor over the memory goes, if the
/// call succeeds; else the memory stays the caller's.
///
/// # Safety
/// `data` is readable and writable for the layout until the deleter runs; the pointers are as
/// said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_from_blob(
    data: *mut c_void,
    dtype: i32,
    shape: *const i64,
    strides: *const i64,
    ndim: usize,
    deleter: tt_deleter,
    userdata: *mut c_void,
    out: *mut *mut tt_tensor,
) -> tt_status {
    guard(|| {
        let dtype = super::types::dtype(dtype)?;
        // SAFETY: handed on.
        let mut layout = Layout::new("from_blob", unsafe { slice(shape, ndim, "shape")? })?;
        // SAFETY: handed on.
        if let Some(s) = unsafe { slice_opt(strides, ndim, "strides")? } {
            if s.iter().any(|&v| v < 0) {
                bail!(InvalidArgument, "[from_blob] strides must not be negative, got {}", show(s));
            }
            layout.strides = dims(s);
        }
        if data.is_null() && layout.numel() > 0 {
            bail!(NullPointer, "argument 'data' is NULL");
        }
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        if !(data as usize).is_multiple_of(dtype.size()) {
            bail!(InvalidArgument, "[from_blob] data is not aligned for {dtype}");
        }
        let bytes = layout.bytes("from_blob", dtype)?;
        let free = deleter.map(|f| {
            let user = SendPtr(userdata);
            Box::new(move || {
                let user = user;
                // SAFETY: the caller's function, called once with the caller's pointer.
                unsafe { f(user.0) }
            }) as Box<dyn FnOnce() + Send>
        });
        // SAFETY: the caller vouches for the memory.
        let storage = unsafe { Storage::external(data.cast(), bytes, free) };
        // SAFETY: handed on.
        unsafe { put_tensor(out, Tensor::from_body(Body::new(storage, layout, dtype))) }
    })
}

/// A pointer of the caller that may be used from any thread.
pub(crate) struct SendPtr(pub *mut c_void);
// SAFETY: the documentation says that callbacks and their userdata are used from any thread.
unsafe impl Send for SendPtr {}
// SAFETY: as above.
unsafe impl Sync for SendPtr {}

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
    guard(|| unsafe { look(tensor, out, |t| t.with(|b| b.storage.version())) })
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

/// The only element as a number: an int, a double or a bool by the dtype.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_item(
    tensor: *const tt_tensor,
    out: *mut tt_scalar,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        put(out, to_scalar(super::types::tensor(tensor, "tensor")?.item()?))
    })
}

/// Copies all elements, row-major and in the tensor's dtype, into `buffer` of `bytes` bytes.
///
/// # Safety
/// `tensor` is NULL or a live handle, `buffer` writable for `bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_copy_out(
    tensor: *const tt_tensor,
    buffer: *mut c_void,
    bytes: usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let t = unsafe { super::types::tensor(tensor, "tensor")? };
        let b = t.detach()?.to_contiguous()?.body();
        let need = b.numel() * b.dtype.size();
        if bytes != need {
            bail!(InvalidArgument, "[copy_out] expected a buffer of {need} bytes, got {bytes}");
        }
        if need > 0 && buffer.is_null() {
            return Err(error!(NullPointer, "argument 'buffer' is NULL"));
        }
        if b.device().kind != crate::base::DeviceType::Cpu {
            bail!(Device, "[copy_out] a tensor on {} has no data here", b.device());
        }
        // SAFETY: both are `need` bytes long and apart.
        unsafe { std::ptr::copy_nonoverlapping(b.ptr(), buffer.cast::<u8>(), need) };
        Ok(())
    })
}

/// Whether two handles name one tensor; NULL is the same as NULL only.
///
/// # Safety
/// Both are NULL or live handles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_is_same(a: *const tt_tensor, b: *const tt_tensor) -> bool {
    a == b
}

/// The tensor as text. `length` (may be NULL) gets the length without the final 0; a text that
/// does not fit is cut.
///
/// # Safety
/// `tensor` is NULL or a live handle, `buffer` NULL or writable for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_to_string(
    tensor: *const tt_tensor,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = put_text(&super::types::tensor(tensor, "tensor")?.to_string(), buffer, room);
        if !length.is_null() {
            length.write(n);
        }
        Ok(())
    })
}

/// A tensor that shares the memory, has no history, and whose writes autograd does not count.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_data(
    tensor: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_tensor(out, super::types::tensor(tensor, "tensor")?.data()) })
}

/// Lets `tensor` take over the memory, shape and dtype of `other`; its history stays.
///
/// # Safety
/// Both are NULL or live handles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_set_data(
    tensor: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        super::types::tensor(tensor, "tensor")?.set_data(&*super::types::tensor(other, "other")?)
    })
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
