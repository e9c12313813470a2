//! Schedules of learning rates.

use super::autograd::Owned;
use super::handle::{self, Shared, borrow};
use super::optim::tt_optimizer;
use super::options::{Versioned, read};
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{put, slice};
use crate::base::{Result, bail};
use crate::optim::scheduler::*;
use crate::optim::{Optimizer, SchedulerInner};
use std::ffi::c_void;
use std::sync::{Arc, Mutex};

/// A schedule of learning rates: an opaque handle that counts as one reference. It holds its
/// optimizer.
///
/// With `wait` false a schedule sets the rates of epoch 0 when it is made, as PyTorch's Python
/// does; with `wait` true the first step does, as libtorch does.
pub struct tt_scheduler {
    _private: [u8; 0],
}

/// A schedule that follows a metric: an opaque handle that counts as one reference.
pub struct tt_plateau {
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

/// A plateau schedule behind a lock, for a handle.
#[derive(Clone)]
pub(crate) struct Plateaus(pub(crate) Arc<Mutex<ReduceLrOnPlateau>>);

impl Shared for Plateaus {
    type Inner = Mutex<ReduceLrOnPlateau>;
    type Opaque = tt_plateau;
    const NAME: &'static str = "plateau";
    fn into_arc(self) -> Arc<Mutex<ReduceLrOnPlateau>> {
        self.0
    }
    fn from_arc(arc: Arc<Mutex<ReduceLrOnPlateau>>) -> Plateaus {
        Plateaus(arc)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn scheduler(p: *const tt_scheduler) -> Result<handle::Loaned<Scheduler>> {
    // SAFETY: handed on.
    unsafe { borrow::<Scheduler>(p, "scheduler") }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn plateau(p: *const tt_plateau) -> Result<handle::Loaned<Plateaus>> {
    // SAFETY: handed on.
    unsafe { borrow::<Plateaus>(p, "plateau") }
}

/// # Safety
/// `p` is NULL or a live handle.
unsafe fn target_of(p: *const tt_optimizer) -> Result<handle::Loaned<Optimizer>> {
    // SAFETY: handed on.
    unsafe { borrow::<Optimizer>(p, "target") }
}

fn made(o: &Optimizer, schedule: impl Schedule + 'static, wait: bool) -> Result<Scheduler> {
    if wait { Scheduler::waiting(o, schedule) } else { Scheduler::new(o, schedule) }
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

/// Times `gamma` every `step_size` epochs.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_step_lr(
    target: *mut tt_optimizer,
    step_size: i64,
    gamma: f64,
    wait: bool,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = target_of(target)?;
        handle::put(out, made(&o, StepLr { step_size, gamma }, wait)?)
    })
}

/// Times `gamma` at the given epochs.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_multi_step_lr(
    target: *mut tt_optimizer,
    milestones: *const i64,
    n: usize,
    gamma: f64,
    wait: bool,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = target_of(target)?;
        let milestones = slice(milestones, n, "milestones")?.to_vec();
        handle::put(out, made(&o, MultiStepLr { milestones, gamma }, wait)?)
    })
}

/// Times `gamma` every epoch.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_exponential_lr(
    target: *mut tt_optimizer,
    gamma: f64,
    wait: bool,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = target_of(target)?;
        handle::put(out, made(&o, ExponentialLr { gamma }, wait)?)
    })
}

/// Half a cosine wave of `t_max` epochs from the first rate to `eta_min`, and back up after.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_cosine_annealing_lr(
    target: *mut tt_optimizer,
    t_max: i64,
    eta_min: f64,
    wait: bool,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = target_of(target)?;
        handle::put(out, made(&o, CosineAnnealingLr { t_max, eta_min }, wait)?)
    })
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
    wait: bool,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    guard(|| {
        let Some(f) = function else { bail!(NullPointer, "argument 'function' is NULL") };
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        // SAFETY: handed on.
        let o = unsafe { target_of(target)? };
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
        let scheduler = made(&o, schedule, wait)?;
        owned.lock().unwrap_or_else(|e| e.into_inner()).deleter = destroy;
        // SAFETY: `out` is writable.
        unsafe { handle::put(out, scheduler) }
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

/// The epoch of the last step; -1 before the first.
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

/// Goes on from another epoch, whose rates the optimizer has: for a loaded state.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_set_epoch(
    scheduler: *mut tt_scheduler,
    epoch: i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        self::scheduler(scheduler)?.set_epoch(epoch);
        Ok(())
    })
}

/// Options of the schedule that follows a metric. Fill it by `tt_plateau_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_plateau_options {
    /// `sizeof(tt_plateau_options)` of the caller.
    pub struct_size: usize,
    /// The factor of the rate.
    pub factor: f64,
    /// Epochs without a better metric that are borne.
    pub patience: i64,
    /// How much better counts as better.
    pub threshold: f64,
    /// Epochs after a change in which nothing counts.
    pub cooldown: i64,
    /// The least rate.
    pub min_lr: f64,
    /// The least change of a rate.
    pub eps: f64,
    /// Whether the metric is to rise; else it is to fall.
    pub rising: bool,
    /// Whether the threshold is relative to the best metric; else it is absolute.
    pub relative: bool,
}

impl Versioned for tt_plateau_options {
    const NAME: &'static str = "tt_plateau_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_plateau_options_default() -> tt_plateau_options {
    let o = Plateau::default();
    tt_plateau_options {
        struct_size: std::mem::size_of::<tt_plateau_options>(),
        factor: o.factor,
        patience: o.patience,
        threshold: o.threshold,
        cooldown: o.cooldown,
        min_lr: o.min_lr,
        eps: o.eps,
        rising: o.rising,
        relative: o.relative,
    }
}

/// Lowers the rates when a metric has stopped getting better; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_plateau_new(
    target: *mut tt_optimizer,
    options: *const tt_plateau_options,
    out: *mut *mut tt_plateau,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = target_of(target)?;
        let defaults = tt_plateau_options_default();
        let given = if options.is_null() { &defaults } else { read(options)? };
        let options = Plateau {
            factor: given.factor,
            patience: given.patience,
            threshold: given.threshold,
            cooldown: given.cooldown,
            min_lr: given.min_lr,
            eps: given.eps,
            rising: given.rising,
            relative: given.relative,
        };
        let plateau = ReduceLrOnPlateau::new(&o, options)?;
        handle::put(out, Plateaus(Arc::new(Mutex::new(plateau))))
    })
}

/// Takes an epoch's metric in, and lowers the rates where that is due.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_plateau_step(plateau: *mut tt_plateau, metric: f64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = self::plateau(plateau)?;
        p.0.lock().unwrap_or_else(|e| e.into_inner()).step(metric)
    })
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `plateau` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_plateau_release(plateau: *mut tt_plateau) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Plateaus>(plateau) });
}
