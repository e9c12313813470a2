//! Generated from src/optim/algorithms.rs by tests/generated; do not edit.
//!
//! Optimizers: their options and how they are made.

use super::handle;
use super::options::{Versioned, read};
use super::optim::tt_optimizer;
use super::status::{guard, tt_status};
use super::types::{tensors, tt_tensor};
use crate::base::Result;
use crate::optim::*;

/// Options of SGD.
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
    /// Whether the loss is to rise.
    pub maximize: bool,
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
        maximize: o.maximize,
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
        maximize: o.maximize,
    })
}

/// Stochastic gradient descent with momentum.
///
/// One group of parameters; NULL options are the defaults.
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
    /// Whether the loss is to rise.
    pub maximize: bool,
    /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
    pub decoupled_weight_decay: bool,
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
        maximize: o.maximize,
        decoupled_weight_decay: o.decoupled_weight_decay,
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
        maximize: o.maximize,
        decoupled_weight_decay: o.decoupled_weight_decay,
    })
}

/// Adam (arXiv:1412.6980).
///
/// One group of parameters; NULL options are the defaults.
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

/// Options of AdamW.
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
    /// Whether the loss is to rise.
    pub maximize: bool,
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
        maximize: o.maximize,
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
        maximize: o.maximize,
    })
}

/// Adam with decoupled weight decay (arXiv:1711.05101).
///
/// One group of parameters; NULL options are the defaults.
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
    /// Whether the loss is to rise.
    pub maximize: bool,
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
        maximize: o.maximize,
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
        maximize: o.maximize,
    })
}

/// RMSprop (Hinton's lecture 6e), centered on request (arXiv:1308.0850).
///
/// One group of parameters; NULL options are the defaults.
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
    /// Whether the loss is to rise.
    pub maximize: bool,
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
        maximize: o.maximize,
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
        maximize: o.maximize,
    })
}

/// Adagrad (Duchi, Hazan and Singer, 2011).
///
/// One group of parameters; NULL options are the defaults.
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

/// Options of Adadelta.
/// Fill it by `tt_adadelta_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adadelta_options {
    /// `sizeof(tt_adadelta_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Decay of the means of squares.
    pub rho: f64,
    /// Added to both means under their roots.
    pub eps: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// Whether the loss is to rise.
    pub maximize: bool,
}

impl Versioned for tt_adadelta_options {
    const NAME: &'static str = "tt_adadelta_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adadelta_options_default() -> tt_adadelta_options {
    let o = Adadelta::default();
    tt_adadelta_options {
        struct_size: std::mem::size_of::<tt_adadelta_options>(),
        lr: o.lr,
        rho: o.rho,
        eps: o.eps,
        weight_decay: o.weight_decay,
        maximize: o.maximize,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn adadelta(p: *const tt_adadelta_options) -> Result<Adadelta> {
    if p.is_null() {
        return Ok(Adadelta::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Adadelta {
        lr: o.lr,
        rho: o.rho,
        eps: o.eps,
        weight_decay: o.weight_decay,
        maximize: o.maximize,
    })
}

/// Adadelta (arXiv:1212.5701).
///
/// One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_adadelta(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_adadelta_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, adadelta(options)?)?)
    })
}

/// Options of NAdam.
/// Fill it by `tt_nadam_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_nadam_options {
    /// `sizeof(tt_nadam_options)` of the caller.
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
    /// How fast the momentum comes near to `beta1`.
    pub momentum_decay: f64,
    /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
    pub decoupled_weight_decay: bool,
    /// Whether the loss is to rise.
    pub maximize: bool,
}

impl Versioned for tt_nadam_options {
    const NAME: &'static str = "tt_nadam_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_nadam_options_default() -> tt_nadam_options {
    let o = NAdam::default();
    tt_nadam_options {
        struct_size: std::mem::size_of::<tt_nadam_options>(),
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        momentum_decay: o.momentum_decay,
        decoupled_weight_decay: o.decoupled_weight_decay,
        maximize: o.maximize,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn nadam(p: *const tt_nadam_options) -> Result<NAdam> {
    if p.is_null() {
        return Ok(NAdam::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(NAdam {
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        momentum_decay: o.momentum_decay,
        decoupled_weight_decay: o.decoupled_weight_decay,
        maximize: o.maximize,
    })
}

/// Adam with Nesterov's momentum (Dozat, 2016).
///
/// One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_nadam(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_nadam_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, nadam(options)?)?)
    })
}

/// Options of RAdam.
/// Fill it by `tt_radam_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_radam_options {
    /// `sizeof(tt_radam_options)` of the caller.
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
    /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
    pub decoupled_weight_decay: bool,
    /// Whether the loss is to rise.
    pub maximize: bool,
}

impl Versioned for tt_radam_options {
    const NAME: &'static str = "tt_radam_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_radam_options_default() -> tt_radam_options {
    let o = RAdam::default();
    tt_radam_options {
        struct_size: std::mem::size_of::<tt_radam_options>(),
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        decoupled_weight_decay: o.decoupled_weight_decay,
        maximize: o.maximize,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn radam(p: *const tt_radam_options) -> Result<RAdam> {
    if p.is_null() {
        return Ok(RAdam::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(RAdam {
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        decoupled_weight_decay: o.decoupled_weight_decay,
        maximize: o.maximize,
    })
}

/// Adam that is careful while the variance is not known well (arXiv:1908.03265).
///
/// One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_radam(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_radam_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, radam(options)?)?)
    })
}

/// Options of Adamax.
/// Fill it by `tt_adamax_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adamax_options {
    /// `sizeof(tt_adamax_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Decay of the mean of gradients.
    pub beta1: f64,
    /// Decay of the greatest gradient.
    pub beta2: f64,
    /// Added to the gradient's distance from zero.
    pub eps: f64,
    /// L2 penalty.
    pub weight_decay: f64,
    /// Whether the loss is to rise.
    pub maximize: bool,
}

impl Versioned for tt_adamax_options {
    const NAME: &'static str = "tt_adamax_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adamax_options_default() -> tt_adamax_options {
    let o = Adamax::default();
    tt_adamax_options {
        struct_size: std::mem::size_of::<tt_adamax_options>(),
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        maximize: o.maximize,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn adamax(p: *const tt_adamax_options) -> Result<Adamax> {
    if p.is_null() {
        return Ok(Adamax::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Adamax {
        lr: o.lr,
        beta1: o.beta1,
        beta2: o.beta2,
        eps: o.eps,
        weight_decay: o.weight_decay,
        maximize: o.maximize,
    })
}

/// Adam with the greatest gradient in the place of the mean of squares (arXiv:1412.6980).
///
/// One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_adamax(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_adamax_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, adamax(options)?)?)
    })
}

/// Options of LBFGS.
/// Fill it by `tt_lbfgs_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lbfgs_options {
    /// `sizeof(tt_lbfgs_options)` of the caller.
    pub struct_size: usize,
    /// Learning rate.
    pub lr: f64,
    /// Greatest number of iterations in a step.
    pub max_iter: i64,
    /// Greatest number of calls of the closure in a step; -1 is `max_iter * 5 / 4`.
    pub max_eval: i64,
    /// Greatest gradient at which a step ends.
    pub tolerance_grad: f64,
    /// Change of parameters or loss at which a step ends.
    pub tolerance_change: f64,
    /// Past changes that are remembered.
    pub history_size: i64,
    /// Whether lengths are searched under the strong Wolfe conditions.
    pub strong_wolfe: bool,
    /// Whether the loss is to rise.
    pub maximize: bool,
}

impl Versioned for tt_lbfgs_options {
    const NAME: &'static str = "tt_lbfgs_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lbfgs_options_default() -> tt_lbfgs_options {
    let o = Lbfgs::default();
    tt_lbfgs_options {
        struct_size: std::mem::size_of::<tt_lbfgs_options>(),
        lr: o.lr,
        max_iter: o.max_iter,
        max_eval: o.max_eval,
        tolerance_grad: o.tolerance_grad,
        tolerance_change: o.tolerance_change,
        history_size: o.history_size,
        strong_wolfe: o.strong_wolfe,
        maximize: o.maximize,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn lbfgs(p: *const tt_lbfgs_options) -> Result<Lbfgs> {
    if p.is_null() {
        return Ok(Lbfgs::default());
    }
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    Ok(Lbfgs {
        lr: o.lr,
        max_iter: o.max_iter,
        max_eval: o.max_eval,
        tolerance_grad: o.tolerance_grad,
        tolerance_change: o.tolerance_change,
        history_size: o.history_size,
        strong_wolfe: o.strong_wolfe,
        maximize: o.maximize,
    })
}

/// L-BFGS (Nocedal and Wright, 2006), in one group. A step calls its closure several times.
///
/// One group of parameters; NULL options are the defaults.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_optim_lbfgs(
    parameters: *const *const tt_tensor,
    n: usize,
    options: *const tt_lbfgs_options,
    out: *mut *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let p = tensors(parameters, n, "parameters")?;
        handle::put(out, Optimizer::new(p, lbfgs(options)?)?)
    })
}
