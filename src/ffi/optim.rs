//! Optimizers.

use super::handle::{self, Shared, borrow};
use super::named::{self, tt_named_tensor_list};
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::types::{self, put, put_text, slice, tensors, text, tt_tensor, tt_tensor_list};
use crate::base::{Result, bail};
use crate::optim::{Optimizer, OptimizerInner};
use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex};

/// An optimizer: an opaque handle that counts as one reference.
pub struct tt_optimizer {
    _private: [u8; 0],
}

impl Shared for Optimizer {
    type Inner = Mutex<OptimizerInner>;
    type Opaque = tt_optimizer;
    const NAME: &'static str = "optimizer";
    fn into_arc(self) -> Arc<Mutex<OptimizerInner>> {
        Optimizer::into_arc(self)
    }
    fn from_arc(arc: Arc<Mutex<OptimizerInner>>) -> Optimizer {
        Optimizer::from_arc(arc)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn optimizer(p: *const tt_optimizer) -> Result<handle::Loaned<Optimizer>> {
    // SAFETY: handed on.
    unsafe { borrow::<Optimizer>(p, "optimizer") }
}

/// One more reference to the optimizer; NULL stays NULL.
///
/// # Safety
/// `optimizer` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_retain(optimizer: *mut tt_optimizer) -> *mut tt_optimizer {
    // SAFETY: handed on.
    unsafe { handle::retain::<Optimizer>(optimizer) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `optimizer` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_release(optimizer: *mut tt_optimizer) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Optimizer>(optimizer) });
}

/// Updates every parameter that has a gradient.
///
/// # Safety
/// `optimizer` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_step(optimizer: *mut tt_optimizer) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::optimizer(optimizer)?.step() })
}

/// Calls `closure`, which computes the loss and its gradients, then steps. The closure gives the
/// loss as a new handle; `out` (may be NULL) gets it. L-BFGS calls the closure several times, and
/// gives the first loss.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_step_closure(
    optimizer: *mut tt_optimizer,
    closure: Option<
        unsafe extern "C" fn(userdata: *mut c_void, loss: *mut *mut tt_tensor) -> tt_status,
    >,
    userdata: *mut c_void,
    out: *mut *mut tt_tensor,
) -> tt_status {
    guard(|| {
        let Some(f) = closure else { bail!(NullPointer, "argument 'closure' is NULL") };
        // SAFETY: handed on.
        let o = unsafe { self::optimizer(optimizer)? };
        let loss = o.step_with(|| {
            let mut loss = std::ptr::null_mut();
            clear();
            // SAFETY: the caller's function with room for a handle.
            let code = unsafe { f(userdata, &mut loss) };
            if loss.is_null() {
                callback("closure", code)?;
                bail!(Callback, "[closure] the loss was left NULL");
            }
            // SAFETY: the closure gives the handle away.
            let loss = unsafe { types::take(loss, "loss")? };
            callback("closure", code)?;
            Ok(loss)
        })?;
        // SAFETY: handed on.
        if out.is_null() { Ok(()) } else { unsafe { types::put_tensor(out, loss) } }
    })
}

/// Drops the gradients of all parameters, or writes zeros into them.
///
/// # Safety
/// `optimizer` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_zero_grad(
    optimizer: *mut tt_optimizer,
    set_to_none: bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::optimizer(optimizer)?.zero_grad(set_to_none) })
}

/// Adds a group with the options that the optimizer was made with; `out` gets its number. Change
/// them by `tt_optimizer_set_option`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_add_param_group(
    optimizer: *mut tt_optimizer,
    parameters: *const *const tt_tensor,
    n: usize,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let p = tensors(parameters, n, "parameters")?;
        put(out, self::optimizer(optimizer)?.add_param_group(p, None)?)
    })
}

/// The number of groups.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_num_groups(
    optimizer: *const tt_optimizer,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::optimizer(optimizer)?.num_groups()) })
}

/// The parameters of a group.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_group_parameters(
    optimizer: *const tt_optimizer,
    group: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { types::put_list(out, self::optimizer(optimizer)?.parameters(group)?) })
}

/// An option of a group by its name in the struct of options; a bool is 0 or 1.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_get_option(
    optimizer: *const tt_optimizer,
    group: usize,
    name: *const c_char,
    out: *mut f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::optimizer(optimizer)?.option(group, text(name, "name")?)?) })
}

/// Sets an option of a group by its name in the struct of options; a bool is on unless 0.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_set_option(
    optimizer: *mut tt_optimizer,
    group: usize,
    name: *const c_char,
    value: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::optimizer(optimizer)?.set_option(group, text(name, "name")?, value) })
}

/// Sets several options of a group by name, all or none: for those whose ranges depend on each
/// other.
///
/// # Safety
/// The pointers are NULL or as said; the lists have `n` entries.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_set_options(
    optimizer: *mut tt_optimizer,
    group: usize,
    names: *const *const c_char,
    values: *const f64,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let values = slice(values, n, "values")?;
        let names = slice(names, n, "names")?.iter().map(|p| text(*p, "names"));
        let names: Vec<&str> = names.collect::<Result<_>>()?;
        let options: Vec<(&str, f64)> = names.into_iter().zip(values.iter().copied()).collect();
        self::optimizer(optimizer)?.set_named(group, &options)
    })
}

/// Gives a group other parameters; those that it had keep their state.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_set_parameters(
    optimizer: *mut tt_optimizer,
    group: usize,
    parameters: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        self::optimizer(optimizer)?.set_parameters(group, p)
    })
}

/// The learning rate of a group.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_get_lr(
    optimizer: *const tt_optimizer,
    group: usize,
    out: *mut f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::optimizer(optimizer)?.lr(group)?) })
}

/// Sets the learning rate of a group.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_set_lr(
    optimizer: *mut tt_optimizer,
    group: usize,
    lr: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::optimizer(optimizer)?.set_lr(group, lr) })
}

/// The state and options by names: `state.I.NAME` for parameter `I`, counted over all groups,
/// `param_groups.G.OPTION` for group `G`. A file of tensors can hold it.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_state_dict(
    optimizer: *const tt_optimizer,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_tensors(out, self::optimizer(optimizer)?.state_dict()?) })
}

/// Takes over what `tt_optimizer_state_dict` gave. Nothing changes unless everything fits.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_load_state_dict(
    optimizer: *mut tt_optimizer,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::optimizer(optimizer)?.load_state_dict(&named::pairs(names, tensors, n)?)
    })
}

/// The algorithm by PyTorch's name, such as `AdamW`, cut to `room` bytes with the final 0; `length`
/// (may be NULL) gets the full length.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optimizer_name(
    optimizer: *const tt_optimizer,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = put_text(self::optimizer(optimizer)?.name(), buffer, room);
        if !length.is_null() {
            length.write(n);
        }
        Ok(())
    })
}
