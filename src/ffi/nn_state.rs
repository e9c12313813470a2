//! What a module's tree holds, as lists: parameters, buffers, modules, state.

use super::named::{self, tt_named_module_list, tt_named_tensor_list};
use super::nn::{self, tt_module};
use super::status::{guard, tt_status};
use super::types::tt_tensor;
use std::ffi::c_char;

/// The parameters with their dotted names, of the module or of its whole tree.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_named_parameters(
    module: *const tt_module,
    recurse: bool,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_tensors(out, nn::module(module)?.named_parameters(recurse)) })
}

/// The buffers with their dotted names, of the module or of its whole tree.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_named_buffers(
    module: *const tt_module,
    recurse: bool,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_tensors(out, nn::module(module)?.named_buffers(recurse)) })
}

/// The modules of the tree with dotted names, each before its children; the module itself comes
/// first, with an empty name.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_named_modules(
    module: *const tt_module,
    out: *mut tt_named_module_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_modules(out, nn::module(module)?.named_modules("")) })
}

/// The children with their names.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_named_children(
    module: *const tt_module,
    out: *mut tt_named_module_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_modules(out, nn::module(module)?.named_children()) })
}

/// Parameters and persistent buffers with dotted names. The tensors share memory with the
/// module's.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_state_dict(
    module: *const tt_module,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_tensors(out, nn::module(module)?.state_dict()?) })
}

/// Copies values into the parameters and buffers of the same names. With `strict`, missing and
/// unexpected names are errors (TT_ERR_NOT_FOUND, all named in the message); other shapes always
/// are (TT_ERR_SHAPE). Nothing is written unless everything fits.
///
/// # Safety
/// `module` is NULL or a live handle; names and tensors are readable for `n`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_load_state_dict(
    module: *mut tt_module,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
    strict: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let m = nn::module(module)?;
        m.load_state_dict(&named::pairs(names, tensors, n)?, strict).map(drop)
    })
}
