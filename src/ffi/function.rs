//! Autograd functions whose forward and backward are the caller's.

use super::autograd::Owned;
use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::*;
use crate::autograd::function::{self, Function, Saver};
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::ffi::{c_char, c_void};

/// What a forward says to autograd; see the `tt_function_context_*` functions.
pub struct tt_function_context {
    saver: Saver,
}

/// An autograd function. Append-only: fill `struct_size` with the caller's size; what is zero has
/// its default.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_function_callbacks {
    /// `sizeof(tt_function_callbacks)` of the caller.
    pub struct_size: usize,
    /// Computes the outputs. Inputs are borrowed; `outputs` has room for `n_outputs` handles, each
    /// to be set to a new one. Nothing inside is recorded.
    pub forward: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            context: *mut tt_function_context,
            inputs: *const *const tt_tensor,
            n_inputs: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
        ) -> tt_status,
    >,
    /// Computes the gradients of the inputs (`grad_inputs`, NULL for none) from those of the
    /// outputs (NULL stands for zeros) and the saved tensors.
    pub backward: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            saved: *const *const tt_tensor,
            n_saved: usize,
            grad_outputs: *const *const tt_tensor,
            n_outputs: usize,
            grad_inputs: *mut *mut tt_tensor,
            n_inputs: usize,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the graph lets go of the function.
    pub destroy: tt_deleter,
}

struct Foreign {
    name: String,
    calls: tt_function_callbacks,
    owned: Owned,
    n_inputs: usize,
    n_outputs: usize,
}

/// Handles for the time of a callback.
pub(crate) struct Loan(Vec<*mut tt_tensor>);

impl Loan {
    pub(crate) fn of(tensors: &[Option<Tensor>]) -> Loan {
        Loan(tensors.iter().map(|t| t.clone().map_or(std::ptr::null_mut(), handle)).collect())
    }

    pub(crate) fn ptr(&self) -> *const *const tt_tensor {
        self.0.as_ptr().cast()
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        for &t in &self.0 {
            if !t.is_null() {
                // SAFETY: the handles are ours.
                let _ = unsafe { take(t, "loan") };
            }
        }
    }
}

/// Takes what a callback put into its outputs; all are released where it failed.
pub(crate) fn collect(
    made: Vec<*mut tt_tensor>,
    result: Result<()>,
) -> Result<Vec<Option<Tensor>>> {
    // SAFETY: a callback sets its outputs to new handles, or leaves NULL.
    let taken = made
        .into_iter()
        .map(|t| unsafe { if t.is_null() { Ok(None) } else { take(t, "output").map(Some) } });
    let taken: Result<Vec<Option<Tensor>>> = taken.collect();
    result?;
    taken
}

impl Function for Foreign {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn forward(&self, cx: &mut Saver, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        let Some(f) = self.calls.forward else { bail!(NullPointer, "[function] no forward") };
        let given: Vec<Option<Tensor>> = inputs.iter().cloned().map(Some).collect();
        let loan = Loan::of(&given);
        let mut made = vec![std::ptr::null_mut(); self.n_outputs];
        let mut context = tt_function_context { saver: std::mem::take(cx) };
        clear();
        // SAFETY: the caller's function with live handles and room as said.
        let code = unsafe {
            f(
                self.owned.user.0,
                &mut context,
                loan.ptr(),
                inputs.len(),
                made.as_mut_ptr(),
                made.len(),
            )
        };
        *cx = context.saver;
        let outputs = collect(made, callback("function forward", code))?;
        outputs
            .into_iter()
            .map(|t| match t {
                Some(t) => Ok(t),
                None => bail!(Callback, "[function forward] an output was left NULL"),
            })
            .collect()
    }

    fn backward(
        &self,
        saved: &[Option<Tensor>],
        grads: &[Option<Tensor>],
    ) -> Result<Vec<Option<Tensor>>> {
        let Some(f) = self.calls.backward else {
            bail!(Autograd, "[function] {} has no backward", self.name)
        };
        let (kept, grads) = (Loan::of(saved), Loan::of(grads));
        let mut made = vec![std::ptr::null_mut(); self.n_inputs];
        clear();
        // SAFETY: the caller's function with live handles and room as said.
        let code = unsafe {
            f(
                self.owned.user.0,
                kept.ptr(),
                kept.0.len(),
                grads.ptr(),
                grads.0.len(),
                made.as_mut_ptr(),
                made.len(),
            )
        };
        collect(made, callback("function backward", code))
    }
}

/// Calls an autograd function and records it where an input requires a gradient.
/// `destroy(userdata)` runs once when the function is no longer needed, whether or not the
/// forward succeeds, unless an argument is refused (TT_ERR_NULL_POINTER, TT_ERR_ABI_VERSION,
/// TT_ERR_STATE): then it stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_function_apply(
    name: *const c_char,
    callbacks: *const tt_function_callbacks,
    userdata: *mut c_void,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
    outputs: *mut *mut tt_tensor,
    n_outputs: usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let (name, inputs, calls) = unsafe {
            (text(name, "name")?, tensors(inputs, n_inputs, "inputs")?, callbacks.as_ref())
        };
        let Some(calls) = calls else { bail!(NullPointer, "argument 'callbacks' is NULL") };
        let ours = std::mem::size_of::<tt_function_callbacks>();
        check_struct(calls.struct_size, ours, "callbacks")?;
        if calls.forward.is_none() || (outputs.is_null() && n_outputs > 0) {
            bail!(NullPointer, "argument 'forward' or 'outputs' is NULL");
        }
        let foreign = Foreign {
            name: name.to_string(),
            calls: *calls,
            owned: Owned { user: SendPtr(userdata), deleter: calls.destroy },
            n_inputs,
            n_outputs,
        };
        let made = function::apply(foreign, &inputs)?;
        for (i, t) in made.into_iter().enumerate() {
            // SAFETY: there is room for `n_outputs` handles.
            unsafe { outputs.add(i).write(handle(t)) };
        }
        Ok(())
    })
}

/// Within a forward: keeps tensors for backward, inputs or outputs; entries may be NULL.
///
/// # Safety
/// `context` is the forward's, the tensors are live handles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_function_context_save(
    context: *mut tt_function_context,
    saved: *const *const tt_tensor,
    n_saved: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let list = tensors_opt(saved, n_saved, "saved")?;
        with(context, |s| s.save(list))
    })
}

/// Within a forward: outputs that carry no gradient.
///
/// # Safety
/// As `tt_function_context_save`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_function_context_mark_non_differentiable(
    context: *mut tt_function_context,
    outputs: *const *const tt_tensor,
    n_outputs: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let list = tensors(outputs, n_outputs, "outputs")?;
        with(context, |s| s.mark_non_differentiable(list))
    })
}

/// Within a forward: inputs that it wrote to.
///
/// # Safety
/// As `tt_function_context_save`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_function_context_mark_dirty(
    context: *mut tt_function_context,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let list = tensors(inputs, n_inputs, "inputs")?;
        with(context, |s| s.mark_dirty(list))
    })
}

/// # Safety
/// `context` is NULL or the forward's.
unsafe fn with(context: *mut tt_function_context, f: impl FnOnce(&mut Saver)) -> Result<()> {
    // SAFETY: handed on.
    match unsafe { context.as_mut() } {
        Some(c) => {
            f(&mut c.saver);
            Ok(())
        }
        None => bail!(NullPointer, "argument 'context' is NULL"),
    }
}
