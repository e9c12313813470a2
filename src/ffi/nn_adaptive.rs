//! What `AdaptiveLogSoftmaxWithLoss` computes beside its forward.

use super::nn::{module, tt_module};
use super::status::{guard, tt_status};
use super::types::{self, put_tensor, tensor, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::{AdaptiveLogSoftmaxWithLoss, Module};
use std::any::Any;

fn layer(m: &Module) -> Result<&AdaptiveLogSoftmaxWithLoss> {
    match (m.function() as &dyn Any).downcast_ref() {
        Some(l) => Ok(l),
        None => bail!(
            InvalidArgument,
            "expected an AdaptiveLogSoftmaxWithLoss as 'module', got {}",
            m.name()
        ),
    }
}

/// The log-probabilities of all classes, `[N, n_classes]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_log_prob(
    module: *const tt_module,
    input: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        let (m, x) = (self::module(module)?, tensor(input, "input")?);
        put_tensor(out, layer(&m)?.log_prob(&m, &x)?)
    })
}

/// The most probable class of each example, `[N]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_predict(
    module: *const tt_module,
    input: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        let (m, x) = (self::module(module)?, tensor(input, "input")?);
        put_tensor(out, layer(&m)?.predict(&m, &x)?)
    })
}
