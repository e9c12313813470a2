//! Schedules of learning rates: handles, steps and state, and the schedules that are made from more
//! than numbers. The others are in `schedules.rs`.

use super::autograd::Owned;
use super::handle::{self, Shared, borrow};
use super::named::{self, tt_named_tensor_list};
use super::optim::tt_optimizer;
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{put, slice, tt_tensor};
use crate::base::{Result, bail};
use crate::optim::scheduler::{IntoSchedule, LambdaLr, Scheduler, SequentialLr};
use crate::optim::{Optimizer, SchedulerInner};
use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex};

/// A schedule of learning rates: an opaque handle that counts as one reference. It holds its
/// optimizer. The rates of epoch 0 are set when it is made.
pub struct tt_scheduler {
    _private: [u8; 0],
}

impl Shared for Scheduler {
    type Inner = SchedulerInner;
    type Opaque = tt_scheduler;
    const NAME: &'static str = "scheduler";
    fn into_arc(self) -> Arc<SchedulerInner> {
        Scheduler::into_arc(self)
    }
    fn from_arc(arc: Arc<SchedulerInner>) -> Scheduler {
        Scheduler::from_arc(arc)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn scheduler(p: *const tt_scheduler) -> Result<handle::Loaned<Scheduler>> {
    // SAFETY: handed on.
    unsafe { borrow::<Scheduler>(p, "scheduler") }
}

/// Writes a new scheduler of an optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
pub(crate) unsafe fn make(
    target: *const tt_optimizer,
    schedule: impl IntoSchedule,
    out: *mut *mut tt_scheduler,
) -> Result<()> {
    if out.is_null() {
        bail!(NullPointer, "argument 'out' is NULL");
    }
    // SAFETY: handed on.
    unsafe {
        let o = borrow::<Optimizer>(target, "target")?;
        handle::put(out, Scheduler::new(&o, schedule)?)
    }
}

/// One more reference to the scheduler; NULL stays NULL.
///
/// # Safety
/// `scheduler` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_retain(scheduler: *mut tt_scheduler) -> *mut tt_scheduler {
    // SAFETY: handed on.
    unsafe { handle::retain::<Scheduler>(scheduler) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `scheduler` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_release(scheduler: *mut tt_scheduler) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Scheduler>(scheduler) });
}

/// The first rate times a factor that `function` writes for an epoch (from 0) and a group. If the
/// call succeeds, `destroy(userdata)` runs once when the scheduler goes; else `userdata` stays the
/// caller's.
///
/// # Safety
/// The pointers are NULL or as said; the function may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_lambda_lr(
    target: *mut tt_optimizer,
    function: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            epoch: i64,
            group: usize,
            factor: *mut f64,
        ) -> tt_status,
    >,
    userdata: *mut c_void,
    destroy: tt_deleter,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    guard(|| {
        let Some(f) = function else { bail!(NullPointer, "argument 'function' is NULL") };
        // The deleter is handed over only when nothing can fail any more.
        let owned = Arc::new(Mutex::new(Owned { user: SendPtr(userdata), deleter: None }));
        let kept = owned.clone();
        let schedule = LambdaLr(move |epoch: i64, group: usize| {
            let user = kept.lock().unwrap_or_else(|e| e.into_inner()).user.0;
            let mut factor = 1.0;
            clear();
            // SAFETY: the caller's function with room for a number.
            callback("lambda_lr", unsafe { f(user, epoch, group, &mut factor) })?;
            Ok(factor)
        });
        // SAFETY: handed on.
        unsafe { make(target, schedule, out)? };
        owned.lock().unwrap_or_else(|e| e.into_inner()).deleter = destroy;
        Ok(())
    })
}

/// `n` schedules of one optimizer, each of which begins at its milestone from the rates at the
/// start; `milestones` has `n - 1` epochs, the first one begins at once.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_sequential_lr(
    target: *mut tt_optimizer,
    schedulers: *const *const tt_scheduler,
    n: usize,
    milestones: *const i64,
    n_milestones: usize,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let parts = slice(schedulers, n, "schedulers")?;
        let schedulers = parts
            .iter()
            .map(|p| Ok(Scheduler::clone(&*borrow::<Scheduler>(*p, "schedulers")?)))
            .collect::<Result<_>>()?;
        let milestones = slice(milestones, n_milestones, "milestones")?.to_vec();
        make(target, SequentialLr { schedulers, milestones }, out)
    })
}

/// Goes on by one epoch and sets the learning rates of all groups.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_step(scheduler: *mut tt_scheduler) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::scheduler(scheduler)?.step() })
}

/// Goes to an epoch, which may be a fraction for cosine annealing with warm restarts.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_step_to(
    scheduler: *mut tt_scheduler,
    epoch: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::scheduler(scheduler)?.step_to(epoch) })
}

/// Takes an epoch's metric in, for a schedule that follows one.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_step_metric(
    scheduler: *mut tt_scheduler,
    metric: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::scheduler(scheduler)?.step_metric(metric) })
}

/// The epoch of the last step.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_get_epoch(
    scheduler: *const tt_scheduler,
    out: *mut i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::scheduler(scheduler)?.epoch()) })
}

/// Options and state by PyTorch's names. The present rates are the optimizer's, which has a state
/// of its own.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_state_dict(
    scheduler: *const tt_scheduler,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { named::put_tensors(out, self::scheduler(scheduler)?.state_dict()?) })
}

/// Takes over what `tt_scheduler_state_dict` gave.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_load_state_dict(
    scheduler: *mut tt_scheduler,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::scheduler(scheduler)?.load_state_dict(&named::pairs(names, tensors, n)?)
    })
}
