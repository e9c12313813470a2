//! NumPy's arrays.

use super::named::{self, tt_named_tensor_list};
use super::status::{guard, tt_status};
use super::types::*;
use crate::files::npy;
use std::ffi::c_char;
use std::path::Path;

/// Reads an array of NumPy, `.npy`; one in Fortran's order keeps it by its strides. With `map` the
/// tensor is a part of the mapped file, read when it is used: writes to it do not reach the file,
/// which must not become shorter while the tensor lives.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_npy_read(
    path: *const c_char,
    map: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        due(out, "out")?;
        put_tensor(out, npy::load(Path::new(path), map)?)
    })
}

/// Writes a tensor as an array of NumPy, atomically. bfloat16, which NumPy has not, is
/// TT_ERR_DTYPE.
///
/// # Safety
/// `path` is NULL or a text, `tensor` NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_npy_write(path: *const c_char, tensor: *const tt_tensor) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        npy::save(Path::new(path), &*super::types::tensor(tensor, "tensor")?)
    })
}

/// Reads an archive of arrays, `.npz`, stored or packed.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_npz_read(
    path: *const c_char,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        due(out, "out")?;
        named::put_tensors(out, npy::load_all(Path::new(path))?)
    })
}

/// Writes an archive of arrays, atomically; with `packed` as `numpy.savez_compressed` does. Names
/// must differ.
///
/// # Safety
/// The pointers are NULL or readable for `n` names and tensors.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_npz_write(
    path: *const c_char,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
    packed: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        let all = named::pairs(names, tensors, n)?;
        let list: Vec<_> = all.iter().map(|(name, t)| (name.as_str(), t)).collect();
        npy::save_all(Path::new(path), &list, packed)
    })
}
