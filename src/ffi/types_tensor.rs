//! The handles of tensors: taken from the caller, given to it, alone and in lists.

use super::registry;
use super::status;
use super::types::{tt_tensor, tt_tensor_list};
use super::types_memory::{null, put, slice};
use crate::base::{Error, Result, error};
use crate::tensor::{Impl, Tensor};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::sync::Arc;

/// The kind of tensor handles, for the registry.
const TENSOR: &str = "tensor";

fn dead(name: &str) -> Error {
    error!(State, "argument '{name}' is not a live tensor handle: it was released")
}

/// A tensor that the caller keeps.
pub(crate) struct Borrowed(ManuallyDrop<Tensor>);

impl Deref for Borrowed {
    type Target = Tensor;
    #[inline]
    fn deref(&self) -> &Tensor {
        &self.0
    }
}

/// The tensor of a handle, with its reference.
///
/// # Safety
/// `p` came from [`handle`] and has not been released.
unsafe fn from_raw(p: *const tt_tensor) -> Tensor {
    // SAFETY: `handle` made the pointer of such an `Arc`.
    Tensor::from_arc(unsafe { Arc::from_raw(p.cast::<Impl>()) })
}

/// The tensor of a handle that is due.
///
/// # Safety
/// `p` is NULL or a live handle.
#[inline]
pub(crate) unsafe fn tensor(p: *const tt_tensor, name: &str) -> Result<Borrowed> {
    if p.is_null() {
        return Err(null(name));
    }
    if !registry::knows(p as usize, TENSOR) {
        return Err(dead(name));
    }
    // SAFETY: a live handle is an `Arc` turned into a pointer; its count stays as it is.
    Ok(Borrowed(ManuallyDrop::new(unsafe { from_raw(p) })))
}

/// The tensor of a handle that may be NULL.
///
/// # Safety
/// As [`tensor`].
pub(crate) unsafe fn tensor_opt(p: *const tt_tensor, name: &str) -> Result<Option<Borrowed>> {
    // SAFETY: handed on.
    if p.is_null() { Ok(None) } else { unsafe { tensor(p, name) }.map(Some) }
}

/// A new handle, for Rust programs that speak C too; [`take`] gets the tensor back.
pub fn handle(t: Tensor) -> *mut tt_tensor {
    let p = Arc::into_raw(t.into_arc()).cast_mut().cast::<tt_tensor>();
    registry::add(p as usize, TENSOR);
    p
}

/// Takes a handle over.
///
/// # Safety
/// As [`tensor`]; the handle must not be used any more.
pub unsafe fn take(p: *mut tt_tensor, name: &str) -> Result<Tensor> {
    if p.is_null() {
        return Err(null(name));
    }
    if !registry::remove(p as usize, TENSOR) {
        return Err(dead(name));
    }
    // SAFETY: the caller gives its reference away.
    Ok(unsafe { from_raw(p) })
}

/// Writes a tensor as a new handle.
///
/// # Safety
/// As [`put`].
#[inline]
pub(crate) unsafe fn put_tensor(out: *mut *mut tt_tensor, t: Tensor) -> Result<()> {
    if out.is_null() {
        return Err(null("out"));
    }
    // SAFETY: handed on.
    unsafe { put(out, handle(t)) }
}

/// Writes several tensors: all or none.
///
/// # Safety
/// As [`put`].
pub(crate) unsafe fn put_tensors<const N: usize>(
    outs: [*mut *mut tt_tensor; N],
    tensors: [Tensor; N],
) -> Result<()> {
    if let Some(i) = outs.iter().position(|o| o.is_null()) {
        return Err(null(&format!("out{i}")));
    }
    for (out, t) in outs.into_iter().zip(tensors) {
        // SAFETY: handed on.
        unsafe { put(out, handle(t))? };
    }
    Ok(())
}

/// [`list`] with NULL for what is missing.
pub(crate) fn list_opt(tensors: impl IntoIterator<Item = Option<Tensor>>) -> tt_tensor_list {
    let one = |t: Option<Tensor>| t.map_or(std::ptr::null_mut(), handle);
    let data: Box<[*mut tt_tensor]> = tensors.into_iter().map(one).collect();
    let len = data.len();
    tt_tensor_list { data: Box::into_raw(data).cast(), len }
}

/// Handles in a block that `tt_tensor_list_release` gives back.
pub(crate) fn list(tensors: impl IntoIterator<Item = Tensor>) -> tt_tensor_list {
    let data: Box<[*mut tt_tensor]> = tensors.into_iter().map(handle).collect();
    let len = data.len();
    tt_tensor_list { data: Box::into_raw(data).cast(), len }
}

/// Writes a list of tensors.
///
/// # Safety
/// As [`put`].
pub(crate) unsafe fn put_list(out: *mut tt_tensor_list, tensors: Vec<Tensor>) -> Result<()> {
    if out.is_null() {
        return Err(null("out"));
    }
    // SAFETY: handed on.
    unsafe { put(out, list(tensors)) }
}

/// Tensors of the caller, as references of our own.
///
/// # Safety
/// As [`slice`] and [`tensor`].
pub(crate) unsafe fn tensors(
    p: *const *const tt_tensor,
    n: usize,
    name: &str,
) -> Result<Vec<Tensor>> {
    // SAFETY: handed on.
    unsafe { slice(p, n, name)?.iter().map(|&t| Ok(tensor(t, name)?.clone())).collect() }
}

/// Tensors of the caller, of which some may be NULL.
///
/// # Safety
/// As [`tensors`].
pub(crate) unsafe fn tensors_opt(
    p: *const *const tt_tensor,
    n: usize,
    name: &str,
) -> Result<Vec<Option<Tensor>>> {
    // SAFETY: handed on.
    unsafe {
        slice(p, n, name)?.iter().map(|&t| Ok(tensor_opt(t, name)?.map(|b| b.clone()))).collect()
    }
}

/// One more reference to the tensor; NULL stays NULL.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_retain(tensor: *mut tt_tensor) -> *mut tt_tensor {
    // SAFETY: handed on.
    match unsafe { tensor_opt(tensor, "tensor") } {
        Ok(Some(t)) => handle(t.clone()),
        Ok(None) => std::ptr::null_mut(),
        Err(e) => {
            status::set_error(&e);
            std::ptr::null_mut()
        }
    }
}

/// Gives a reference back; NULL is fine. In debug builds, releasing a handle once too often sets
/// the last error (TT_ERR_STATE) and does nothing else.
///
/// # Safety
/// `tensor` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_release(tensor: *mut tt_tensor) {
    if !tensor.is_null() {
        // SAFETY: handed on.
        status::guard_void(|| unsafe { take(tensor, "tensor") }.map(drop));
    }
}

/// Releases the tensors of a list and the list's memory, and empties it; NULL is fine.
///
/// # Safety
/// `list` is NULL or a list that a function of the library filled, released once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_list_release(list: *mut tt_tensor_list) {
    status::guard_void(|| {
        // SAFETY: the caller passes NULL or a list of ours.
        let Some(list) = (unsafe { list.as_mut() }) else { return Ok(()) };
        let (data, len) = (std::mem::replace(&mut list.data, std::ptr::null_mut()), list.len);
        list.len = 0;
        if data.is_null() {
            return Ok(());
        }
        // SAFETY: `list()` made the block with this length.
        let block = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(data, len)) };
        for &t in &block {
            if !t.is_null() {
                // SAFETY: the handles belong to the list.
                drop(unsafe { take(t, "list") }?);
            }
        }
        Ok(())
    });
}
