//! Generated from src/optim/scheduler by tests/generated; do not edit.
//!
//! Schedules of learning rates: their options and how they are made.

use super::options::{Versioned, read};
use super::optim::tt_optimizer;
use super::scheduler::{make, tt_scheduler};
use super::status::{guard, tt_status};
use super::types::slice;
use crate::base::Result;
use crate::optim::scheduler::*;

/// Options of StepLR.
/// Fill it by `tt_step_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_step_lr_options {
    /// `sizeof(tt_step_lr_options)` of the caller.
    pub struct_size: usize,
    /// Epochs between changes.
    pub step_size: i64,
    /// The factor.
    pub gamma: f64,
}

impl Versioned for tt_step_lr_options {
    const NAME: &'static str = "tt_step_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_step_lr_options_default(step_size: i64) -> tt_step_lr_options {
    let o = StepLr::default();
    tt_step_lr_options {
        struct_size: std::mem::size_of::<tt_step_lr_options>(),
        step_size,
        gamma: o.gamma,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn step_lr(p: *const tt_step_lr_options) -> Result<StepLr> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(StepLr {
        step_size: o.step_size,
        gamma: o.gamma,
    })
}

/// Times `gamma` every `step_size` epochs.
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_step_lr(
    target: *mut tt_optimizer,
    options: *const tt_step_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, step_lr(options)?, out) })
}

/// Options of MultiStepLR.
/// Fill it by `tt_multi_step_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multi_step_lr_options {
    /// `sizeof(tt_multi_step_lr_options)` of the caller.
    pub struct_size: usize,
    /// The epochs; one that comes twice counts twice.
    pub milestones: *const i64,
    /// Their number.
    pub milestones_len: usize,
    /// The factor.
    pub gamma: f64,
}

impl Versioned for tt_multi_step_lr_options {
    const NAME: &'static str = "tt_multi_step_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multi_step_lr_options_default() -> tt_multi_step_lr_options {
    let o = MultiStepLr::default();
    tt_multi_step_lr_options {
        struct_size: std::mem::size_of::<tt_multi_step_lr_options>(),
        milestones: std::ptr::null(),
        milestones_len: 0,
        gamma: o.gamma,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn multi_step_lr(p: *const tt_multi_step_lr_options) -> Result<MultiStepLr> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(MultiStepLr {
        // SAFETY: the caller's list.
        milestones: unsafe { slice(o.milestones, o.milestones_len, "milestones")? }.to_vec(),
        gamma: o.gamma,
    })
}

/// Times `gamma` at given epochs.
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_multi_step_lr(
    target: *mut tt_optimizer,
    options: *const tt_multi_step_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, multi_step_lr(options)?, out) })
}

/// Options of ExponentialLR.
/// Fill it by `tt_exponential_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_exponential_lr_options {
    /// `sizeof(tt_exponential_lr_options)` of the caller.
    pub struct_size: usize,
    /// The factor.
    pub gamma: f64,
}

impl Versioned for tt_exponential_lr_options {
    const NAME: &'static str = "tt_exponential_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_exponential_lr_options_default(gamma: f64) -> tt_exponential_lr_options {
    tt_exponential_lr_options {
        struct_size: std::mem::size_of::<tt_exponential_lr_options>(),
        gamma,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn exponential_lr(p: *const tt_exponential_lr_options) -> Result<ExponentialLr> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(ExponentialLr {
        gamma: o.gamma,
    })
}

/// Times `gamma` every epoch.
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_exponential_lr(
    target: *mut tt_optimizer,
    options: *const tt_exponential_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, exponential_lr(options)?, out) })
}

/// Options of LinearLR.
/// Fill it by `tt_linear_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_linear_lr_options {
    /// `sizeof(tt_linear_lr_options)` of the caller.
    pub struct_size: usize,
    /// The factor at the start.
    pub start_factor: f64,
    /// The factor at the end.
    pub end_factor: f64,
    /// Epochs until then.
    pub total_iters: i64,
}

impl Versioned for tt_linear_lr_options {
    const NAME: &'static str = "tt_linear_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_linear_lr_options_default() -> tt_linear_lr_options {
    let o = LinearLr::default();
    tt_linear_lr_options {
        struct_size: std::mem::size_of::<tt_linear_lr_options>(),
        start_factor: o.start_factor,
        end_factor: o.end_factor,
        total_iters: o.total_iters,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn linear_lr(p: *const tt_linear_lr_options) -> Result<LinearLr> {
    if p.is_null() {
        return Ok(LinearLr::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(LinearLr {
        start_factor: o.start_factor,
        end_factor: o.end_factor,
        total_iters: o.total_iters,
    })
}

/// From `start_factor` to `end_factor` of the first rate in equal steps.
///
/// `target` is the optimizer; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_linear_lr(
    target: *mut tt_optimizer,
    options: *const tt_linear_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, linear_lr(options)?, out) })
}

/// Options of PolynomialLR.
/// Fill it by `tt_polynomial_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_polynomial_lr_options {
    /// `sizeof(tt_polynomial_lr_options)` of the caller.
    pub struct_size: usize,
    /// Epochs until 0.
    pub total_iters: i64,
    /// The exponent.
    pub power: f64,
}

impl Versioned for tt_polynomial_lr_options {
    const NAME: &'static str = "tt_polynomial_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_polynomial_lr_options_default() -> tt_polynomial_lr_options {
    let o = PolynomialLr::default();
    tt_polynomial_lr_options {
        struct_size: std::mem::size_of::<tt_polynomial_lr_options>(),
        total_iters: o.total_iters,
        power: o.power,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn polynomial_lr(p: *const tt_polynomial_lr_options) -> Result<PolynomialLr> {
    if p.is_null() {
        return Ok(PolynomialLr::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(PolynomialLr {
        total_iters: o.total_iters,
        power: o.power,
    })
}

/// The first rate times `(1 - epoch / total_iters)^power`, down to 0.
///
/// `target` is the optimizer; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_polynomial_lr(
    target: *mut tt_optimizer,
    options: *const tt_polynomial_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, polynomial_lr(options)?, out) })
}

/// Options of CosineAnnealingLR.
/// Fill it by `tt_cosine_annealing_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cosine_annealing_lr_options {
    /// `sizeof(tt_cosine_annealing_lr_options)` of the caller.
    pub struct_size: usize,
    /// Epochs of half a wave.
    pub t_max: i64,
    /// The least rate.
    pub eta_min: f64,
}

impl Versioned for tt_cosine_annealing_lr_options {
    const NAME: &'static str = "tt_cosine_annealing_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cosine_annealing_lr_options_default(t_max: i64) -> tt_cosine_annealing_lr_options {
    let o = CosineAnnealingLr::default();
    tt_cosine_annealing_lr_options {
        struct_size: std::mem::size_of::<tt_cosine_annealing_lr_options>(),
        t_max,
        eta_min: o.eta_min,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn cosine_annealing_lr(p: *const tt_cosine_annealing_lr_options) -> Result<CosineAnnealingLr> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(CosineAnnealingLr {
        t_max: o.t_max,
        eta_min: o.eta_min,
    })
}

/// Half a cosine wave from the first rate to `eta_min` (arXiv:1608.03983), and back up after.
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_cosine_annealing_lr(
    target: *mut tt_optimizer,
    options: *const tt_cosine_annealing_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, cosine_annealing_lr(options)?, out) })
}

/// Options of CosineAnnealingWarmRestarts.
/// Fill it by `tt_cosine_annealing_warm_restarts_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cosine_annealing_warm_restarts_options {
    /// `sizeof(tt_cosine_annealing_warm_restarts_options)` of the caller.
    pub struct_size: usize,
    /// Epochs until the first restart.
    pub t_0: i64,
    /// How many times longer each wave is than the one before.
    pub t_mult: i64,
    /// The least rate.
    pub eta_min: f64,
}

impl Versioned for tt_cosine_annealing_warm_restarts_options {
    const NAME: &'static str = "tt_cosine_annealing_warm_restarts_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cosine_annealing_warm_restarts_options_default(t_0: i64) -> tt_cosine_annealing_warm_restarts_options {
    let o = CosineAnnealingWarmRestarts::default();
    tt_cosine_annealing_warm_restarts_options {
        struct_size: std::mem::size_of::<tt_cosine_annealing_warm_restarts_options>(),
        t_0,
        t_mult: o.t_mult,
        eta_min: o.eta_min,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn cosine_annealing_warm_restarts(p: *const tt_cosine_annealing_warm_restarts_options) -> Result<CosineAnnealingWarmRestarts> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(CosineAnnealingWarmRestarts {
        t_0: o.t_0,
        t_mult: o.t_mult,
        eta_min: o.eta_min,
    })
}

/// Half a cosine wave from the first rate to `eta_min`, again and again (arXiv:1608.03983).
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_cosine_annealing_warm_restarts(
    target: *mut tt_optimizer,
    options: *const tt_cosine_annealing_warm_restarts_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, cosine_annealing_warm_restarts(options)?, out) })
}

/// Options of OneCycleLR.
/// Fill it by `tt_one_cycle_lr_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_one_cycle_lr_options {
    /// `sizeof(tt_one_cycle_lr_options)` of the caller.
    pub struct_size: usize,
    /// The greatest rates: one, or one for each group.
    pub max_lr: *const f64,
    /// Their number.
    pub max_lr_len: usize,
    /// Steps in all; 0 is `epochs * steps_per_epoch`.
    pub total_steps: i64,
    /// Epochs.
    pub epochs: i64,
    /// Steps in an epoch.
    pub steps_per_epoch: i64,
    /// The part of the steps in which the rate rises.
    pub pct_start: f64,
    /// Whether the way is a line; else it is half a cosine wave.
    pub linear: bool,
    /// Whether momentum, or Adam's first beta, goes from `max_momentum` to `base_momentum` and
    /// back.
    pub cycle_momentum: bool,
    /// The least momentum.
    pub base_momentum: f64,
    /// The greatest momentum.
    pub max_momentum: f64,
    /// The greatest rate over the first one.
    pub div_factor: f64,
    /// The first rate over the last one.
    pub final_div_factor: f64,
    /// Whether the rate comes back to the first one before it goes on down.
    pub three_phase: bool,
}

impl Versioned for tt_one_cycle_lr_options {
    const NAME: &'static str = "tt_one_cycle_lr_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_one_cycle_lr_options_default() -> tt_one_cycle_lr_options {
    let o = OneCycleLr::default();
    tt_one_cycle_lr_options {
        struct_size: std::mem::size_of::<tt_one_cycle_lr_options>(),
        max_lr: std::ptr::null(),
        max_lr_len: 0,
        total_steps: o.total_steps,
        epochs: o.epochs,
        steps_per_epoch: o.steps_per_epoch,
        pct_start: o.pct_start,
        linear: o.linear,
        cycle_momentum: o.cycle_momentum,
        base_momentum: o.base_momentum,
        max_momentum: o.max_momentum,
        div_factor: o.div_factor,
        final_div_factor: o.final_div_factor,
        three_phase: o.three_phase,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn one_cycle_lr(p: *const tt_one_cycle_lr_options) -> Result<OneCycleLr> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(OneCycleLr {
        // SAFETY: the caller's list.
        max_lr: unsafe { slice(o.max_lr, o.max_lr_len, "max_lr")? }.to_vec(),
        total_steps: o.total_steps,
        epochs: o.epochs,
        steps_per_epoch: o.steps_per_epoch,
        pct_start: o.pct_start,
        linear: o.linear,
        cycle_momentum: o.cycle_momentum,
        base_momentum: o.base_momentum,
        max_momentum: o.max_momentum,
        div_factor: o.div_factor,
        final_div_factor: o.final_div_factor,
        three_phase: o.three_phase,
    })
}

/// Up to `max_lr` and down again in one run, the momentum the other way (arXiv:1708.07120).
/// Stepped after each batch.
///
/// `target` is the optimizer.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_one_cycle_lr(
    target: *mut tt_optimizer,
    options: *const tt_one_cycle_lr_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, one_cycle_lr(options)?, out) })
}

/// Options of ReduceLROnPlateau.
/// Fill it by `tt_reduce_lr_on_plateau_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_reduce_lr_on_plateau_options {
    /// `sizeof(tt_reduce_lr_on_plateau_options)` of the caller.
    pub struct_size: usize,
    /// Whether the metric is to rise; else it is to fall.
    pub rising: bool,
    /// The factor.
    pub factor: f64,
    /// Epochs without a better metric that are borne.
    pub patience: i64,
    /// How much better counts as better.
    pub threshold: f64,
    /// Whether the threshold is absolute; else it is relative to the best metric.
    pub absolute: bool,
    /// Epochs after a change in which nothing counts.
    pub cooldown: i64,
    /// The least rates: none for 0, one, or one for each group.
    pub min_lr: *const f64,
    /// Their number.
    pub min_lr_len: usize,
    /// The least change of a rate.
    pub eps: f64,
}

impl Versioned for tt_reduce_lr_on_plateau_options {
    const NAME: &'static str = "tt_reduce_lr_on_plateau_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_reduce_lr_on_plateau_options_default() -> tt_reduce_lr_on_plateau_options {
    let o = ReduceLrOnPlateau::default();
    tt_reduce_lr_on_plateau_options {
        struct_size: std::mem::size_of::<tt_reduce_lr_on_plateau_options>(),
        rising: o.rising,
        factor: o.factor,
        patience: o.patience,
        threshold: o.threshold,
        absolute: o.absolute,
        cooldown: o.cooldown,
        min_lr: std::ptr::null(),
        min_lr_len: 0,
        eps: o.eps,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn reduce_lr_on_plateau(p: *const tt_reduce_lr_on_plateau_options) -> Result<ReduceLrOnPlateau> {
    if p.is_null() {
        return Ok(ReduceLrOnPlateau::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(ReduceLrOnPlateau {
        rising: o.rising,
        factor: o.factor,
        patience: o.patience,
        threshold: o.threshold,
        absolute: o.absolute,
        cooldown: o.cooldown,
        // SAFETY: the caller's list.
        min_lr: unsafe { slice(o.min_lr, o.min_lr_len, "min_lr")? }.to_vec(),
        eps: o.eps,
    })
}

/// Times `factor` when a metric has stopped getting better. Stepped with the metric.
///
/// `target` is the optimizer; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scheduler_reduce_lr_on_plateau(
    target: *mut tt_optimizer,
    options: *const tt_reduce_lr_on_plateau_options,
    out: *mut *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { make(target, reduce_lr_on_plateau(options)?, out) })
}
