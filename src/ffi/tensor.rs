//! Tensors made from the caller's data: copied, or over the caller's memory.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{Device, Layout, bail, dims, show};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::ffi::c_void;

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
        let storage = Storage::new(bytes, Device::CPU)?;
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
