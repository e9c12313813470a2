//! Modules that hold modules or parameters.

use super::handle::{self, borrow};
use super::nn::{borrow_modules, module, tt_module};
use super::status::{guard, tt_status};
use super::types::{tensor, tensors, text, texts, tt_tensor};
use crate::nn::{Module, ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential};
use std::ffi::c_char;

/// Runs its children, named `0`, `1`, ..., one after the other.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_sequential(
    modules: *const *const tt_module,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Sequential::of(borrow_modules(modules, n)?)?) })
}

/// Holds its children, named `0`, `1`, ...; does not run them.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_module_list(
    modules: *const *const tt_module,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, ModuleList::of(borrow_modules(modules, n)?)?) })
}

/// Holds its children by `n` names; does not run them. The last one of a name stays.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_module_dict(
    names: *const *const c_char,
    modules: *const *const tt_module,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let names = texts(names, n, "names")?;
        let children = names.into_iter().zip(borrow_modules(modules, n)?);
        handle::put(out, ModuleDict::of(children)?)
    })
}

/// Holds parameters, named `0`, `1`, ...
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_parameter_list(
    parameters: *const *const tt_tensor,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, ParameterList::of(tensors(parameters, n, "parameters")?)?) })
}

/// Holds parameters by `n` names. The last one of a name stays.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_parameter_dict(
    names: *const *const c_char,
    parameters: *const *const tt_tensor,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let names = texts(names, n, "names")?;
        let all = names.into_iter().zip(tensors(parameters, n, "parameters")?);
        handle::put(out, ParameterDict::of(all)?)
    })
}

/// Adds a child at a place of a list, whose children are named by their places; those from there
/// on move up by one.
///
/// # Safety
/// The handles are NULL or live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_insert(
    module: *mut tt_module,
    index: usize,
    child: *const tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let child = borrow::<Module>(child, "child")?;
        self::module(module)?.insert(index, child.clone())
    })
}

/// Adds a child, or puts it in the place of the one that has the name.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_set_module(
    module: *mut tt_module,
    name: *const c_char,
    child: *const tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let child = borrow::<Module>(child, "child")?;
        self::module(module)?.set_module(text(name, "name")?, child.clone())
    })
}

/// Adds a parameter, or puts it in the place of the one that has the name.
///
/// # Safety
/// The handles are NULL or live, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_set_parameter(
    module: *mut tt_module,
    name: *const c_char,
    parameter: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = tensor(parameter, "parameter")?;
        self::module(module)?.set_parameter(text(name, "name")?, t.clone())
    })
}

/// Takes a parameter out of the module itself, name and all.
///
/// # Safety
/// `module` is NULL or a live handle, `name` NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_unregister_parameter(
    module: *mut tt_module,
    name: *const c_char,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::module(module)?.unregister_parameter(text(name, "name")?).map(drop) })
}
