//! What is in a tensor: its elements as numbers, bytes and text, and its memory exchanged.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{DeviceType, bail, error};
use std::ffi::{c_char, c_void};

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
        if b.device().kind != DeviceType::Cpu {
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

/// `tt_tensor_to_string` in lines of `columns` characters, where the numbers fit.
///
/// # Safety
/// As `tt_tensor_to_string`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_to_string_within(
    tensor: *const tt_tensor,
    columns: usize,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = put_text(&super::types::tensor(tensor, "tensor")?.to_text(columns), buffer, room);
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
