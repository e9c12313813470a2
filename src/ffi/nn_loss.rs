//! Losses: modules of two inputs, the prediction and the target.

use super::handle;
use super::nn::tt_module;
use super::nn_layers::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::{tensor_opt, tt_tensor};
use crate::base::Result;
use crate::nn::*;
use crate::tensor::Tensor;

/// Options of the losses; each looks at those that it has. NULL stands for the defaults.
/// Fill it by `tt_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_loss_options {
    /// `sizeof(tt_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each class, or each element; NULL for none. Borrowed.
    pub weight: *const tt_tensor,
    /// For BCEWithLogits, a weight for the positive part; NULL for none.
    pub pos_weight: *const tt_tensor,
    /// For CrossEntropy and NLL, the class that does not count.
    pub ignore_index: i64,
    /// For CrossEntropy, how much of the target is spread over all classes.
    pub label_smoothing: f64,
    /// For SmoothL1, where squares pass into absolute values.
    pub beta: f64,
    /// For Huber, where squares pass into absolute values.
    pub delta: f64,
    /// 0 none, 1 mean, 2 sum, 3 (KLDiv only) batchmean.
    pub reduction: i32,
    /// For KLDiv, whether targets are log-probabilities too.
    pub log_target: bool,
}

impl Versioned for tt_loss_options {
    const NAME: &'static str = "tt_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_loss_options_default() -> tt_loss_options {
    tt_loss_options {
        struct_size: std::mem::size_of::<tt_loss_options>(),
        weight: std::ptr::null(),
        pos_weight: std::ptr::null(),
        ignore_index: -100,
        label_smoothing: 0.0,
        beta: 1.0,
        delta: 1.0,
        reduction: 1,
        log_target: false,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn loss(p: *const tt_loss_options) -> Result<(tt_loss_options, Reduction)> {
    // SAFETY: handed on.
    let o = if p.is_null() { tt_loss_options_default() } else { *unsafe { read(p)? } };
    Ok((o, Reduction::from_code(o.reduction)?))
}

/// # Safety
/// `p` is NULL or a live handle.
unsafe fn weight(p: *const tt_tensor) -> Result<Option<Tensor>> {
    // SAFETY: handed on.
    Ok(unsafe { tensor_opt(p, "weight")? }.map(|t| t.clone()))
}

/// Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_cross_entropy_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = CrossEntropyLoss {
            weight: weight(o.weight)?,
            ignore_index: o.ignore_index,
            label_smoothing: o.label_smoothing,
            reduction,
        };
        handle::put(out, layer.build()?)
    })
}

/// Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_nll_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = NllLoss { weight: weight(o.weight)?, ignore_index: o.ignore_index, reduction };
        handle::put(out, layer.build()?)
    })
}

/// Squared differences.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_mse_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (_, reduction) = loss(options)?;
        let layer = MseLoss { reduction };
        handle::put(out, layer.build()?)
    })
}

/// Absolute differences.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_l1_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (_, reduction) = loss(options)?;
        let layer = L1Loss { reduction };
        handle::put(out, layer.build()?)
    })
}

/// Squared differences below `beta`, absolute ones above.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_smooth_l1_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = SmoothL1Loss { beta: o.beta, reduction };
        handle::put(out, layer.build()?)
    })
}

/// Squared differences below `delta`, `delta` times absolute ones above.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_huber_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = HuberLoss { delta: o.delta, reduction };
        handle::put(out, layer.build()?)
    })
}

/// Cross entropy of probabilities and targets between 0 and 1.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_bce_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = BceLoss { weight: weight(o.weight)?, reduction };
        handle::put(out, layer.build()?)
    })
}

/// Cross entropy of logits and targets between 0 and 1.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_bce_with_logits_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = BceWithLogitsLoss {
            weight: weight(o.weight)?,
            pos_weight: weight(o.pos_weight)?,
            reduction,
        };
        handle::put(out, layer.build()?)
    })
}

/// Kullback and Leibler's divergence of log-probabilities and probabilities.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_kl_div_loss(
    options: *const tt_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (o, reduction) = loss(options)?;
        let layer = KlDivLoss { log_target: o.log_target, reduction };
        handle::put(out, layer.build()?)
    })
}
