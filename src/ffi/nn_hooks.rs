//! Functions of the caller that run before and after a module's forward.

use super::autograd::Owned;
use super::function::Loan;
use super::handle;
use super::nn::{module, tt_module};
use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{self, check_struct, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::{Hook, Module};
use crate::ops::value::Value;
use crate::tensor::Tensor;
use std::ffi::c_void;

/// A hook of a module's forward. Append-only: fill `struct_size` with the caller's size.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_forward_hook {
    /// `sizeof(tt_forward_hook)` of the caller.
    pub struct_size: usize,
    /// Looks at the inputs and, after the forward, at the outputs; NULL stands for what is no
    /// tensor. `replaced` has a place for each output, before the forward for each input: a new
    /// handle there takes its place. All else is borrowed. Called from any thread.
    pub call: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            module: *mut tt_module,
            inputs: *const *const tt_tensor,
            n_inputs: usize,
            outputs: *const *const tt_tensor,
            n_outputs: usize,
            replaced: *mut *mut tt_tensor,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the hook goes.
    pub destroy: tt_deleter,
}

struct Foreign {
    calls: tt_forward_hook,
    owned: Owned,
}

fn tensors(values: &[Value]) -> Vec<Option<Tensor>> {
    let one = |v: &Value| if let Value::Tensor(t) = v { Some(t.clone()) } else { None };
    values.iter().map(one).collect()
}

impl Foreign {
    /// Runs the hook; gives `changed`, the inputs or the outputs, with what it replaced.
    fn call(
        &self,
        m: &Module,
        inputs: &[Value],
        outputs: &[Value],
        changed: &[Value],
    ) -> Result<Option<Vec<Value>>> {
        let Some(f) = self.calls.call else { return Ok(None) };
        let (ins, outs) = (Loan::of(&tensors(inputs)), Loan::of(&tensors(outputs)));
        let mut replaced = vec![std::ptr::null_mut(); changed.len()];
        let (n, k) = (inputs.len(), outputs.len());
        let lent = handle::give(m.clone());
        clear();
        // SAFETY: the caller's function with live handles and room as said.
        let code = unsafe {
            f(self.owned.user.0, lent, ins.ptr(), n, outs.ptr(), k, replaced.as_mut_ptr())
        };
        // SAFETY: the handle is ours.
        unsafe { handle::release::<Module>(lent)? };
        let mut all = changed.to_vec();
        for (to, made) in all.iter_mut().zip(replaced) {
            if !made.is_null() {
                // SAFETY: the hook gave a new handle.
                *to = Value::Tensor(unsafe { types::take(made, "replaced")? });
            }
        }
        callback("forward hook", code)?;
        Ok(Some(all))
    }
}

/// # Safety
/// `hook` is NULL or readable, `id` NULL or writable, `module` NULL or a live handle.
unsafe fn register(
    module: *mut tt_module,
    hook: *const tt_forward_hook,
    userdata: *mut c_void,
    id: *mut u64,
    add: impl FnOnce(&Module, Foreign) -> Hook,
) -> Result<()> {
    // SAFETY: handed on.
    let (m, calls) = unsafe { (self::module(module)?, hook.as_ref()) };
    let Some(calls) = calls else { bail!(NullPointer, "argument 'hook' is NULL") };
    check_struct(calls.struct_size, std::mem::size_of::<tt_forward_hook>(), "hook")?;
    let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
    let Hook(number) = add(&m, Foreign { calls: *calls, owned });
    // SAFETY: NULL or writable.
    if let Some(id) = unsafe { id.as_mut() } {
        *id = number;
    }
    Ok(())
}

/// Calls a hook before every forward of the module. `id` (may be NULL) gets a
/// number for `tt_module_remove_hook`. `destroy(userdata)` runs once when the hook goes, if the registration
/// succeeds.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_register_forward_pre_hook(
    module: *mut tt_module,
    hook: *const tt_forward_hook,
    userdata: *mut c_void,
    id: *mut u64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        register(module, hook, userdata, id, |m, f| {
            m.register_forward_pre_hook(move |m, inputs| f.call(m, inputs, &[], inputs))
        })
    })
}

/// Calls a hook after every forward of the module, as `tt_module_register_forward_pre_hook` does
/// before it.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_register_forward_hook(
    module: *mut tt_module,
    hook: *const tt_forward_hook,
    userdata: *mut c_void,
    id: *mut u64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        register(module, hook, userdata, id, |m, f| {
            m.register_forward_hook(move |m, inputs, outputs| f.call(m, inputs, outputs, outputs))
        })
    })
}

/// Takes a hook away; one that is gone already is an error.
///
/// # Safety
/// `module` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_remove_hook(module: *mut tt_module, id: u64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        match self::module(module)?.remove_hook(Hook(id)) {
            true => Ok(()),
            false => bail!(NotFound, "[remove_hook] the module has no hook {id}"),
        }
    })
}
