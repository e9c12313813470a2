//! Datasets whose examples are the caller's.

use super::autograd::Owned;
use super::data::{AnyDataset, put_dataset, tt_dataset};
use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{check_struct, take, tt_tensor};
use crate::base::{Result, bail};
use crate::data::{Dataset, check_indices, collate};
use crate::tensor::Tensor;
use std::ffi::c_void;

/// More tensors than any example has: a negative number that became unsigned.
const MOST_TENSORS: usize = 1 << 16;

/// A dataset of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
/// has its default. The functions may be called from any thread, and with more than one worker
/// from several at once. Nothing inside is recorded by autograd where a loader asks.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_dataset_callbacks {
    /// `sizeof(tt_dataset_callbacks)` of the caller.
    pub struct_size: usize,
    /// Writes the number of examples. Asked once, when the dataset is made.
    pub len: Option<unsafe extern "C" fn(userdata: *mut c_void, out: *mut usize) -> tt_status>,
    /// Makes example `index`: each of the `n_outputs` places is to be set to a new handle.
    pub get: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            index: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
        ) -> tt_status,
    >,
    /// Makes several examples at once: each output has a first dimension of size `n_indices`.
    /// NULL: what `get` makes is stacked.
    pub get_batch: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            indices: *const usize,
            n_indices: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the dataset goes, which may be on a loader's thread.
    pub destroy: tt_deleter,
}

struct Foreign {
    calls: tt_dataset_callbacks,
    owned: Owned,
    len: usize,
    n_outputs: usize,
}

// SAFETY: the documentation says that the callbacks are called from any thread.
unsafe impl Send for Foreign {}
// SAFETY: as above.
unsafe impl Sync for Foreign {}

/// Calls `f` with room for `n` outputs and takes them; all are released where it failed.
pub(crate) fn collect(
    what: &str,
    n: usize,
    f: impl FnOnce(*mut *mut tt_tensor, usize) -> tt_status,
) -> Result<Vec<Tensor>> {
    let mut made = vec![std::ptr::null_mut(); n];
    clear();
    let code = f(made.as_mut_ptr(), made.len());
    let own = |p: *mut tt_tensor| {
        // SAFETY: an output is NULL or given away by the callback.
        if p.is_null() { Ok(None) } else { unsafe { take(p, "outputs") }.map(Some) }
    };
    let taken: Vec<Result<Option<Tensor>>> = made.into_iter().map(own).collect();
    callback(what, code)?;
    let mut out = Vec::with_capacity(taken.len());
    for (i, t) in taken.into_iter().enumerate() {
        let Some(t) = t? else { bail!(Callback, "[{what}] output {i} was left NULL") };
        out.push(t);
    }
    Ok(out)
}

/// Fails unless it is a number of tensors that an example may have.
pub(crate) fn check_tensors(n: usize) -> Result<()> {
    if n == 0 || n > MOST_TENSORS {
        bail!(
            InvalidArgument,
            "[dataset] expected 1 to {MOST_TENSORS} tensors in an example, got {n}"
        );
    }
    Ok(())
}

impl Dataset for Foreign {
    fn len(&self) -> usize {
        self.len
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.len)?;
        let Some(f) = self.calls.get else { bail!(Internal, "[dataset] get is missing") };
        // SAFETY: the caller's function with room for the outputs.
        collect("dataset get", self.n_outputs, |out, n| unsafe {
            f(self.owned.user.0, index, out, n)
        })
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        let Some(f) = self.calls.get_batch else {
            let examples: Result<Vec<_>> = indices.iter().map(|&i| self.get(i)).collect();
            return collate(examples?);
        };
        check_indices(indices, self.len)?;
        collect("dataset get_batch", self.n_outputs, |out, n| {
            // SAFETY: the caller's function with room for the outputs.
            unsafe { f(self.owned.user.0, indices.as_ptr(), indices.len(), out, n) }
        })
    }
}

/// A dataset whose examples, of `n_tensors` tensors each, are the caller's. If the call succeeds,
/// `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataset_from_callbacks(
    callbacks: *const tt_dataset_callbacks,
    userdata: *mut c_void,
    n_tensors: usize,
    out: *mut *mut tt_dataset,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(&calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        check_struct(calls.struct_size, std::mem::size_of::<tt_dataset_callbacks>(), "callbacks")?;
        let Some(len) = calls.len else { bail!(NullPointer, "callback 'len' is NULL") };
        if calls.get.is_none() {
            bail!(NullPointer, "callback 'get' is NULL");
        }
        check_tensors(n_tensors)?;
        let make = || {
            let mut n = 0;
            clear();
            // SAFETY: the caller's function with room for a number.
            callback("dataset len", unsafe { len(userdata, &mut n) })?;
            let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
            Ok(AnyDataset::new(Foreign { calls, owned, len: n, n_outputs: n_tensors }))
        };
        // SAFETY: handed on.
        unsafe { put_dataset(out, make) }
    })
}
