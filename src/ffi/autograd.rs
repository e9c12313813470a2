//! Gradients: flags, backward, hooks.

use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::*;
use crate::autograd::backward::{self, Run};
use crate::base::{Result, bail};
use crate::tensor::{Node, Tensor};
use std::ffi::{c_char, c_void};
use std::sync::Arc;

/// Options of backward; fill it by `tt_backward_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_backward_options {
    /// `sizeof(tt_backward_options)` of the caller.
    pub struct_size: usize,
    /// 1 keeps what the graph saved, 0 frees it, -1 does as `create_graph` says.
    pub retain_graph: i32,
    /// Whether derivatives are recorded, for derivatives of them.
    pub create_graph: bool,
    /// `tt_autograd_grad`: whether an input may have no part in the outputs; its gradient is NULL.
    pub allow_unused: bool,
}

/// A hook on a gradient: `*replacement` may be set to a new handle that takes its place.
pub type tt_tensor_hook = Option<
    unsafe extern "C" fn(
        userdata: *mut c_void,
        grad: *const tt_tensor,
        replacement: *mut *mut tt_tensor,
    ) -> tt_status,
>;

/// Nothing special.
#[unsafe(no_mangle)]
pub extern "C" fn tt_backward_options_default() -> tt_backward_options {
    tt_backward_options {
        struct_size: std::mem::size_of::<tt_backward_options>(),
        retain_graph: -1,
        create_graph: false,
        allow_unused: false,
    }
}

/// # Safety
/// `p` is NULL or readable.
unsafe fn run_of(p: *const tt_backward_options) -> Result<(Run, bool)> {
    // SAFETY: the caller passes NULL or options.
    let Some(o) = (unsafe { p.as_ref() }) else { return Ok((Run::default(), false)) };
    check_struct(o.struct_size, std::mem::size_of::<tt_backward_options>(), "options")?;
    let retain_graph = match o.retain_graph {
        -1 => None,
        v => Some(v != 0),
    };
    Ok((Run { retain_graph, create_graph: o.create_graph }, o.allow_unused))
}

/// Asks for a gradient of a leaf, or no longer.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_set_requires_grad(
    tensor: *mut tt_tensor,
    requires_grad: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { super::types::tensor(tensor, "tensor")?.set_requires_grad(requires_grad) })
}

/// The gradient accumulated so far; `*out` is NULL where there is none.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_grad(
    tensor: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        match super::types::tensor(tensor, "tensor")?.grad() {
            Some(g) => put_tensor(out, g),
            None => put(out, std::ptr::null_mut()),
        }
    })
}

/// Sets the gradient; NULL clears it.
///
/// # Safety
/// Both are NULL or live handles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_set_grad(
    tensor: *mut tt_tensor,
    grad: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let g = tensor_opt(grad, "grad")?.map(|g| g.clone());
        super::types::tensor(tensor, "tensor")?.set_grad(g)
    })
}

/// Lets a non-leaf keep its gradient.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_retain_grad(tensor: *mut tt_tensor) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { super::types::tensor(tensor, "tensor")?.retain_grad() })
}

/// The name of the call that computed the tensor (`MulBackward0`); empty for a leaf.
///
/// # Safety
/// `tensor` is NULL or a live handle, `buffer` NULL or writable for `room`, `length` NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_grad_fn_name(
    tensor: *const tt_tensor,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let f = super::types::tensor(tensor, "tensor")?.grad_fn();
        let n = put_text(&f.map_or(String::new(), |f: Arc<Node>| f.display_name()), buffer, room);
        if !length.is_null() {
            length.write(n);
        }
        Ok(())
    })
}

/// Computes the gradients of the leaves and adds them to theirs. `gradient` may be NULL for a
/// tensor of one element; `options` may be NULL; with `n_inputs > 0` only `inputs` accumulate.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_backward(
    tensor: *const tt_tensor,
    gradient: *const tt_tensor,
    options: *const tt_backward_options,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = super::types::tensor(tensor, "tensor")?;
        let g = tensor_opt(gradient, "gradient")?;
        let (run, _) = run_of(options)?;
        let inputs = tensors(inputs, n_inputs, "inputs")?;
        let only = (n_inputs > 0).then_some(inputs.as_slice());
        t.backward(g.as_deref(), run, only)
    })
}

/// `tt_tensor_backward` for several outputs; entries of `gradients` (or all, by NULL) may be
/// NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_autograd_backward(
    outputs: *const *const tt_tensor,
    gradients: *const *const tt_tensor,
    n_outputs: usize,
    options: *const tt_backward_options,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let outputs = tensors(outputs, n_outputs, "outputs")?;
        let n = if gradients.is_null() { 0 } else { n_outputs };
        let gradients = tensors_opt(gradients, n, "gradients")?;
        let inputs = tensors(inputs, n_inputs, "inputs")?;
        let only = (n_inputs > 0).then_some(inputs.as_slice());
        backward::backward(&outputs, &gradients, run_of(options)?.0, only)
    })
}

/// The gradients of `outputs` with respect to `inputs`, one for each; `.grad` stays as it is.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_autograd_grad(
    outputs: *const *const tt_tensor,
    gradients: *const *const tt_tensor,
    n_outputs: usize,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
    options: *const tt_backward_options,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let outputs = tensors(outputs, n_outputs, "outputs")?;
        let n = if gradients.is_null() { 0 } else { n_outputs };
        let gradients = tensors_opt(gradients, n, "gradients")?;
        let inputs = tensors(inputs, n_inputs, "inputs")?;
        let (run, unused) = run_of(options)?;
        let grads = backward::grad(&outputs, &inputs, &gradients, run, unused)?;
        put(out, list_opt(grads))
    })
}

/// Makes backward check every gradient for NaN and name the call that made one.
#[unsafe(no_mangle)]
pub extern "C" fn tt_set_detect_anomaly(enabled: bool) {
    backward::set_anomaly_mode(enabled, true);
}

/// Switches anomaly mode of the whole program; with `check_nan`, backward then checks every
/// gradient for NaN and names the call that made one.
#[unsafe(no_mangle)]
pub extern "C" fn tt_anomaly_mode_set(enabled: bool, check_nan: bool) {
    backward::set_anomaly_mode(enabled, check_nan);
}

/// Whether anomaly mode is on.
#[unsafe(no_mangle)]
pub extern "C" fn tt_anomaly_mode_get() -> bool {
    backward::anomaly_mode().0
}

/// Whether anomaly mode, where it is on, looks for NaN.
#[unsafe(no_mangle)]
pub extern "C" fn tt_anomaly_mode_checks_nan() -> bool {
    backward::anomaly_mode().1
}

/// A callback's userdata, freed once by its deleter.
pub(crate) struct Owned {
    pub user: SendPtr,
    pub deleter: tt_deleter,
}

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(f) = self.deleter {
            // SAFETY: the caller's function, called once with the caller's pointer.
            unsafe { f(self.user.0) }
        }
    }
}

/// Calls `hook` with the gradient of the tensor whenever it is computed. `id` (may be NULL) gets
/// a number for `tt_tensor_remove_hook`. `destroy(userdata)` runs once when the hook goes, if
/// the registration succeeds.
///
/// # Safety
/// `tensor` is NULL or a live handle; hook and userdata may be used from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_register_hook(
    tensor: *mut tt_tensor,
    hook: tt_tensor_hook,
    userdata: *mut c_void,
    destroy: tt_deleter,
    id: *mut u64,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let t = unsafe { super::types::tensor(tensor, "tensor")? };
        let Some(hook) = hook else { bail!(NullPointer, "argument 'hook' is NULL") };
        if !t.requires_grad() {
            bail!(
                Autograd,
                "[register_hook] cannot register a hook on a tensor that doesn't require gradient"
            );
        }
        let owned = Owned { user: SendPtr(userdata), deleter: destroy };
        let n = t.register_hook(Arc::new(move |g: &Tensor| {
            let owned = &owned;
            let grad = handle(g.clone());
            let mut new = std::ptr::null_mut();
            clear();
            // SAFETY: the caller's function with live handles.
            let code = unsafe { hook(owned.user.0, grad, &mut new) };
            // SAFETY: the handle is ours.
            drop(unsafe { take(grad, "grad") });
            // SAFETY: a replacement is given away by the hook, also by one that fails.
            let new = if new.is_null() { None } else { Some(unsafe { take(new, "replacement")? }) };
            callback("hook", code)?;
            Ok(new)
        }))?;
        // SAFETY: NULL or writable.
        if let Some(id) = unsafe { id.as_mut() } {
            *id = n;
        }
        Ok(())
    })
}

/// Removes a hook; one that is not there is an error.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_remove_hook(tensor: *mut tt_tensor, id: u64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if !super::types::tensor(tensor, "tensor")?.remove_hook(id) {
            bail!(State, "[remove_hook] Invalid index, no hook at position {id}");
        }
        Ok(())
    })
}
