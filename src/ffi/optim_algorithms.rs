//! Optimizers: their options and how they are made.

use super::handle;
use super::optim::tt_optimizer;
use super::options::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::{tensors, tt_tensor};
use crate::base::Result;
use crate::optim::{Adagrad, Adam, AdamW, Optimizer, RmsProp, Sgd};

/// Options of stochastic gradient descent.
/// Fill it by `tt_sgd_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_sgd_options {
    /// `sizeof(tt_sgd_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// How much of the last step goes on.
    pub momentum: f64,
    /// How much of the gradient the momentum leaves out.
    pub dampening: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// Nesterov's momentum, which looks ahead.
    pub nesterov: bool,
}

impl Versioned for tt_sgd_options {
    const NAME: &'static str = "tt_sgd_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_sgd_options_default() -> tt_sgd_options {
    let o = Sgd::default();
    tt_sgd_options {
        struct_size: std::mem::size_of::<tt_sgd_options>(),
        lr: o.lr,
        momentum: o.momentum,
        dampening: o.dampening,
        weight_decay: o.weight_decay,
        nesterov: o.nesterov,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn sgd(p: *const tt_sgd_options) -> Result<Sgd> {
    if p.is_null() {
        return Ok(Sgd::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Sgd {
        lr: o.lr,
        momentum: o.momentum,
        dampening: o.dampening,
        weight_decay: o.weight_decay,
        nesterov: o.nesterov,
    })
}

/// Stochastic gradient descent. One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_sgd(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_sgd_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, sgd(options)?)?)
    })
}

/// Options of Adam.
/// Fill it by `tt_adam_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adam_options {
    /// `sizeof(tt_adam_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the mean of their squares.
    pub beta2: f64,
    /// Added to the root of that mean.
    pub eps: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// Whether the greatest mean of squares so far is used.
    pub amsgrad: bool,
}

impl Versioned for tt_adam_options {
    const NAME: &'static str = "tt_adam_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adam_options_default() -> tt_adam_options {
    let o = Adam::default();
    tt_adam_options {
        struct_size: std::mem::size_of::<tt_adam_options>(),
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        amsgrad: o.amsgrad,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn adam(p: *const tt_adam_options) -> Result<Adam> {
    if p.is_null() {
        return Ok(Adam::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Adam {
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        amsgrad: o.amsgrad,
    })
}

/// Adam. One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_adam(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_adam_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, adam(options)?)?)
    })
}

/// Options of Adam with decoupled weight decay.
/// Fill it by `tt_adamw_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adamw_options {
    /// `sizeof(tt_adamw_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the mean of their squares.
    pub beta2: f64,
    /// Added to the root of that mean.
    pub eps: f64,
    /// How much parameters shrink at each step, times the learning rate.
    pub weight_decay: f64,
    /// Whether the greatest mean of squares so far is used.
    pub amsgrad: bool,
}

impl Versioned for tt_adamw_options {
    const NAME: &'static str = "tt_adamw_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adamw_options_default() -> tt_adamw_options {
    let o = AdamW::default();
    tt_adamw_options {
        struct_size: std::mem::size_of::<tt_adamw_options>(),
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        amsgrad: o.amsgrad,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn adamw(p: *const tt_adamw_options) -> Result<AdamW> {
    if p.is_null() {
        return Ok(AdamW::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(AdamW {
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        amsgrad: o.amsgrad,
    })
}

/// Adam with decoupled weight decay. One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_adamw(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_adamw_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, adamw(options)?)?)
    })
}

/// Options of RMSprop.
/// Fill it by `tt_rmsprop_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_rmsprop_options {
    /// `sizeof(tt_rmsprop_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Decay of the mean of squares.
    pub alpha: f64,
    /// Added to the root of that mean.
    pub eps: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// How much of the last step goes on.
    pub momentum: f64,
    /// Whether the variance is used instead of the mean of squares.
    pub centered: bool,
}

impl Versioned for tt_rmsprop_options {
    const NAME: &'static str = "tt_rmsprop_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_rmsprop_options_default() -> tt_rmsprop_options {
    let o = RmsProp::default();
    tt_rmsprop_options {
        struct_size: std::mem::size_of::<tt_rmsprop_options>(),
        lr: o.lr,
        alpha: o.alpha,
        eps: o.eps,
        weight_decay: o.weight_decay,
        momentum: o.momentum,
        centered: o.centered,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn rmsprop(p: *const tt_rmsprop_options) -> Result<RmsProp> {
    if p.is_null() {
        return Ok(RmsProp::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(RmsProp {
        lr: o.lr,
        alpha: o.alpha,
        eps: o.eps,
        weight_decay: o.weight_decay,
        momentum: o.momentum,
        centered: o.centered,
    })
}

/// RMSprop. One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_rmsprop(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_rmsprop_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, rmsprop(options)?)?)
    })
}

/// Options of Adagrad.
/// Fill it by `tt_adagrad_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adagrad_options {
    /// `sizeof(tt_adagrad_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// How much the learning rate falls with each step.
    pub lr_decay: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// What the sums of squares start at.
    pub initial_accumulator_value: f64,
    /// Added to the root of the sum.
    pub eps: f64,
}

impl Versioned for tt_adagrad_options {
    const NAME: &'static str = "tt_adagrad_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adagrad_options_default() -> tt_adagrad_options {
    let o = Adagrad::default();
    tt_adagrad_options {
        struct_size: std::mem::size_of::<tt_adagrad_options>(),
        lr: o.lr,
        lr_decay: o.lr_decay,
        weight_decay: o.weight_decay,
        initial_accumulator_value: o.initial_accumulator_value,
        eps: o.eps,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn adagrad(p: *const tt_adagrad_options) -> Result<Adagrad> {
    if p.is_null() {
        return Ok(Adagrad::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Adagrad {
        lr: o.lr,
        lr_decay: o.lr_decay,
        weight_decay: o.weight_decay,
        initial_accumulator_value: o.initial_accumulator_value,
        eps: o.eps,
    })
}

/// Adagrad. One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_adagrad(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_adagrad_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, adagrad(options)?)?)
    })
}
