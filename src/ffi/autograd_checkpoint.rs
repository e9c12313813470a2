//! Parts of a computation that backward runs again instead of keeping what they made.

use super::autograd::Owned;
use super::function::{Loan, collect};
use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::*;
use crate::autograd::checkpoint::checkpoint;
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::ffi::c_void;

/// A part of a computation. Append-only: fill `struct_size` with the caller's size; what is zero
/// has its default.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_autograd_checkpoint_callbacks {
    /// `sizeof(tt_autograd_checkpoint_callbacks)` of the caller.
    pub struct_size: usize,
    /// Computes the outputs. Inputs are borrowed; `outputs` has room for `n_outputs` handles, each
    /// to be set to a new one. It runs once in the call and once more in backward, and has to
    /// compute the same both times.
    pub forward: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            inputs: *const *const tt_tensor,
            n_inputs: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the graph lets go of the part.
    pub destroy: tt_deleter,
}

struct Foreign {
    calls: tt_autograd_checkpoint_callbacks,
    owned: Owned,
    n_outputs: usize,
}

impl Foreign {
    fn run(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        let Some(f) = self.calls.forward else { bail!(NullPointer, "[checkpoint] no forward") };
        let given: Vec<Option<Tensor>> = inputs.iter().cloned().map(Some).collect();
        let loan = Loan::of(&given);
        let mut made = vec![std::ptr::null_mut(); self.n_outputs];
        clear();
        // SAFETY: the caller's function with live handles and room as said.
        let code = unsafe {
            f(self.owned.user.0, loan.ptr(), inputs.len(), made.as_mut_ptr(), made.len())
        };
        let outputs = collect(made, callback("checkpoint", code))?;
        let one = |t: Option<Tensor>| match t {
            Some(t) => Ok(t),
            None => bail!(Callback, "[checkpoint] an output was left NULL"),
        };
        outputs.into_iter().map(one).collect()
    }
}

/// Runs a part of a computation without keeping what its derivative needs: backward runs it again,
/// with the same random numbers. One input at least has to ask for a gradient, else nothing is
/// recorded. Only a plain backward goes through it, no `tt_autograd_grad`.
/// `destroy(userdata)` runs once when the part is no longer needed, whether or not it succeeds,
/// unless an argument is refused (TT_ERR_NULL_POINTER, TT_ERR_ABI_VERSION, TT_ERR_STATE): then
/// it stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_autograd_checkpoint(
    callbacks: *const tt_autograd_checkpoint_callbacks,
    userdata: *mut c_void,
    inputs: *const *const tt_tensor,
    n_inputs: usize,
    outputs: *mut *mut tt_tensor,
    n_outputs: usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let (inputs, calls) = unsafe { (tensors(inputs, n_inputs, "inputs")?, callbacks.as_ref()) };
        let Some(calls) = calls else { bail!(NullPointer, "argument 'callbacks' is NULL") };
        let ours = std::mem::size_of::<tt_autograd_checkpoint_callbacks>();
        check_struct(calls.struct_size, ours, "callbacks")?;
        if calls.forward.is_none() || (outputs.is_null() && n_outputs > 0) {
            bail!(NullPointer, "argument 'forward' or 'outputs' is NULL");
        }
        let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
        let foreign = Foreign { calls: *calls, owned, n_outputs };
        let made = checkpoint(move |x: &[Tensor]| foreign.run(x), &inputs)?;
        for (i, t) in made.into_iter().enumerate() {
            // SAFETY: there is room for `n_outputs` handles.
            unsafe { outputs.add(i).write(handle(t)) };
        }
        Ok(())
    })
}
