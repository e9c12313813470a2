//! Modules whose forward is the caller's.

use super::autograd::Owned;
use super::function::Loan;
use super::handle;
use super::nn::{module, tt_module};
use super::status::{callback, clear, guard, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{self, check_struct, put, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::{Forward, Module};
use crate::tensor::Tensor;
use std::any::Any;
use std::ffi::{c_char, c_void};

/// A module of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
/// has its default. The functions may be called from any thread.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_module_callbacks {
    /// `sizeof(tt_module_callbacks)` of the caller.
    pub struct_size: usize,
    /// The kind of module, as it is printed; copied. NULL is "Module".
    pub name: *const c_char,
    /// Computes the output, a new handle. Module and inputs are borrowed. NULL: the module has
    /// no forward.
    pub forward: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            module: *mut tt_module,
            inputs: *const *const tt_tensor,
            n_inputs: usize,
            out: *mut *mut tt_tensor,
        ) -> tt_status,
    >,
    /// Writes how the module is printed without its children, cut to `room` bytes with the final
    /// 0, and returns the full length. NULL: the name is printed.
    pub describe: Option<
        unsafe extern "C" fn(userdata: *mut c_void, buffer: *mut c_char, room: usize) -> usize,
    >,
    /// Makes the userdata of a copy, for which these callbacks, `destroy` included, hold too. The
    /// tree below and its tensors are copied by the library. NULL: the module cannot be copied.
    pub clone:
        Option<unsafe extern "C" fn(userdata: *mut c_void, out: *mut *mut c_void) -> tt_status>,
    /// Frees `userdata`: called once, when the module goes.
    pub destroy: tt_deleter,
}

struct Foreign {
    name: String,
    calls: tt_module_callbacks,
    owned: Owned,
}

// SAFETY: the documentation says that the callbacks are called from any thread; `calls.name` is
// not looked at after the registration.
unsafe impl Send for Foreign {}
// SAFETY: as above.
unsafe impl Sync for Foreign {}

impl Forward for Foreign {
    fn describe(&self) -> String {
        let Some(f) = self.calls.describe else { return self.name.clone() };
        let mut buffer = vec![0u8; 256];
        for _ in 0..2 {
            // SAFETY: the caller's function with a buffer of that room.
            let n = unsafe { f(self.owned.user.0, buffer.as_mut_ptr().cast(), buffer.len()) };
            if n < buffer.len() {
                break;
            }
            buffer.resize(n.saturating_add(1).min(1 << 20), 0);
        }
        let end = buffer.iter().position(|b| *b == 0).unwrap_or(buffer.len());
        String::from_utf8_lossy(&buffer[..end]).into_owned()
    }

    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let Some(f) = self.calls.forward else {
            bail!(NotImplemented, "[module] {} has no forward", self.name)
        };
        let given: Vec<Option<Tensor>> = inputs.iter().cloned().map(Some).collect();
        let (loan, lent) = (Loan::of(&given), handle::give(this.clone()));
        let mut out = std::ptr::null_mut();
        clear();
        // SAFETY: the caller's function with live handles and room for one.
        let code = unsafe { f(self.owned.user.0, lent, loan.ptr(), inputs.len(), &mut out) };
        // SAFETY: the handle is ours.
        unsafe { handle::release::<Module>(lent)? };
        // SAFETY: the output is NULL or given away by the callback.
        let made = if out.is_null() { None } else { Some(unsafe { types::take(out, "out")? }) };
        callback(&format!("{} forward", self.name), code)?;
        match made {
            Some(t) => Ok(t),
            None => bail!(Callback, "[{} forward] the output was left NULL", self.name),
        }
    }

    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        let Some(f) = self.calls.clone else {
            bail!(NotImplemented, "[clone] clone() has not been implemented for {}", self.name)
        };
        let mut user = std::ptr::null_mut();
        clear();
        // SAFETY: the caller's function with room for a pointer.
        callback("clone", unsafe { f(self.owned.user.0, &mut user) })?;
        let owned = Owned { user: SendPtr(user), deleter: self.calls.destroy };
        Ok(Box::new(Foreign { name: self.name.clone(), calls: self.calls, owned }))
    }
}

/// A module whose forward is the caller's: parameters, buffers and children are registered as on
/// any other. If the call succeeds, `destroy(userdata)` runs once when the module goes; else
/// `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_from_callbacks(
    callbacks: *const tt_module_callbacks,
    userdata: *mut c_void,
    out: *mut *mut tt_module,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        check_struct(calls.struct_size, std::mem::size_of::<tt_module_callbacks>(), "callbacks")?;
        // SAFETY: handed on.
        let name = unsafe { types::text_opt(calls.name, "name")? }.unwrap_or("Module").to_string();
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let calls = tt_module_callbacks { name: std::ptr::null(), ..*calls };
        let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
        // SAFETY: `out` is writable.
        unsafe { handle::put(out, Module::new(Foreign { name, calls, owned })) }
    })
}

/// The userdata of a module made from callbacks; NULL for the library's own.
///
/// # Safety
/// `module` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_userdata(
    module: *const tt_module,
    out: *mut *mut c_void,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let m = self::module(module)?;
        let foreign = (m.function() as &dyn Any).downcast_ref::<Foreign>();
        put(out, foreign.map_or(std::ptr::null_mut(), |f| f.owned.user.0))
    })
}
