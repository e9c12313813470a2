//! Modules of modules.

use super::handle;
use super::nn::{borrow_modules, tt_module};
use super::status::{guard, tt_status};
use crate::nn::{ModuleList, Sequential};

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
