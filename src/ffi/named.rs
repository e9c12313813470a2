//! Lists of names and handles: parameters, buffers, modules, state dicts.

use super::handle;
use super::nn::tt_module;
use super::status::guard_void;
use super::types::{self, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::Module;
use crate::tensor::Tensor;
use std::ffi::{CString, c_char};

/// Tensors with names that a function returned; release by `tt_named_tensor_list_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_named_tensor_list {
    /// The names, as texts that end with 0.
    pub names: *mut *mut c_char,
    /// The handles.
    pub tensors: *mut *mut tt_tensor,
    /// How many.
    pub len: usize,
}

/// Modules with names that a function returned; release by `tt_named_module_list_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_named_module_list {
    /// The names, as texts that end with 0.
    pub names: *mut *mut c_char,
    /// The handles.
    pub modules: *mut *mut tt_module,
    /// How many.
    pub len: usize,
}

/// A text for C; what comes after a 0 inside is cut off.
fn c_text(text: String) -> *mut c_char {
    let mut bytes = text.into_bytes();
    bytes.truncate(bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len()));
    CString::new(bytes).unwrap_or_default().into_raw()
}

/// A block of pointers that [`back`] takes again.
fn block<T>(items: Vec<*mut T>) -> *mut *mut T {
    Box::into_raw(items.into_boxed_slice()).cast()
}

/// # Safety
/// [`block`] gave the pointer for `n` items, and it is not used afterwards.
unsafe fn back<T>(p: *mut *mut T, n: usize) -> Vec<*mut T> {
    if p.is_null() {
        return Vec::new();
    }
    // SAFETY: handed on.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(p, n)) }.into_vec()
}

/// Writes a list of tensors with names.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put_tensors(
    out: *mut tt_named_tensor_list,
    items: Vec<(String, Tensor)>,
) -> Result<()> {
    if out.is_null() {
        bail!(NullPointer, "argument 'out' is NULL");
    }
    let len = items.len();
    let (names, tensors): (Vec<_>, Vec<_>) =
        items.into_iter().map(|(n, t)| (c_text(n), types::handle(t))).unzip();
    let list = tt_named_tensor_list { names: block(names), tensors: block(tensors), len };
    // SAFETY: handed on.
    unsafe { types::put(out, list) }
}

/// Writes a list of modules with names.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put_modules(
    out: *mut tt_named_module_list,
    items: Vec<(String, Module)>,
) -> Result<()> {
    if out.is_null() {
        bail!(NullPointer, "argument 'out' is NULL");
    }
    let len = items.len();
    let (names, modules): (Vec<_>, Vec<_>) =
        items.into_iter().map(|(n, m)| (c_text(n), handle::give(m))).unzip();
    let list = tt_named_module_list { names: block(names), modules: block(modules), len };
    // SAFETY: handed on.
    unsafe { types::put(out, list) }
}

/// Names and tensors of the caller.
///
/// # Safety
/// Both are NULL or readable for `n`; names are texts, tensors live handles.
pub(crate) unsafe fn pairs(
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> Result<Vec<(String, Tensor)>> {
    // SAFETY: handed on.
    unsafe {
        let names = types::slice(names, n, "names")?;
        let tensors = types::tensors(tensors, n, "tensors")?;
        let pair =
            |(&p, t): (&*const c_char, Tensor)| Ok((types::text(p, "names")?.to_string(), t));
        names.iter().zip(tensors).map(pair).collect()
    }
}

/// Releases the names and handles of a list and empties it; NULL is fine.
///
/// # Safety
/// `list` is NULL or a list that a function returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_named_tensor_list_release(list: *mut tt_named_tensor_list) {
    guard_void(|| {
        // SAFETY: NULL or a list of ours, emptied so that a second release does nothing.
        let Some(l) = (unsafe { list.as_mut() }) else { return Ok(()) };
        // SAFETY: as above.
        let (names, tensors) = unsafe { (back(l.names, l.len), back(l.tensors, l.len)) };
        *l = tt_named_tensor_list {
            names: std::ptr::null_mut(),
            tensors: std::ptr::null_mut(),
            len: 0,
        };
        // SAFETY: the texts and handles are those that were put there.
        unsafe {
            names.into_iter().for_each(|n| drop(CString::from_raw(n)));
            tensors.into_iter().try_for_each(|t| types::take(t, "list").map(drop))
        }
    });
}

/// Releases the names and handles of a list and empties it; NULL is fine.
///
/// # Safety
/// `list` is NULL or a list that a function returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_named_module_list_release(list: *mut tt_named_module_list) {
    guard_void(|| {
        // SAFETY: NULL or a list of ours, emptied so that a second release does nothing.
        let Some(l) = (unsafe { list.as_mut() }) else { return Ok(()) };
        // SAFETY: as above.
        let (names, modules) = unsafe { (back(l.names, l.len), back(l.modules, l.len)) };
        *l = tt_named_module_list {
            names: std::ptr::null_mut(),
            modules: std::ptr::null_mut(),
            len: 0,
        };
        // SAFETY: the texts and handles are those that were put there.
        unsafe {
            names.into_iter().for_each(|n| drop(CString::from_raw(n)));
            modules.into_iter().try_for_each(|m| handle::release::<Module>(m))
        }
    });
}
