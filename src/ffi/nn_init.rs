//! First values of parameters, and helpers over gradients.
//!
//! All draw from the default generator and record nothing.

use super::status::{guard, tt_status};
use super::types::{self, put, tensor, tensors, tt_tensor};
use crate::base::{Result, bail};
use crate::nn::init::{self, Fan, Gain};
use crate::nn::utils;

fn fan(mode: i32) -> Result<Fan> {
    Ok(match mode {
        0 => Fan::In,
        1 => Fan::Out,
        m => bail!(InvalidArgument, "[init] mode: expected 0 (fan in) or 1 (fan out), got {m}"),
    })
}

fn gain(nonlinearity: i32) -> Result<Gain> {
    Ok(match nonlinearity {
        0 => Gain::Linear,
        1 => Gain::Tanh,
        2 => Gain::Relu,
        3 => Gain::LeakyRelu,
        4 => Gain::Selu,
        n => bail!(InvalidArgument, "[init] nonlinearity: expected 0 to 4, got {n}"),
    })
}

/// Uniform on `[a, b)`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_uniform_(tensor: *mut tt_tensor, a: f64, b: f64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::uniform_(&t, a, b)
    })
}

/// Normal with `mean` and `std`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_normal_(
    tensor: *mut tt_tensor,
    mean: f64,
    std: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::normal_(&t, mean, std)
    })
}

/// One value everywhere.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_constant_(tensor: *mut tt_tensor, value: f64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::constant_(&t, value)
    })
}

/// Ones.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_ones_(tensor: *mut tt_tensor) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::ones_(&t)
    })
}

/// Zeros.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_zeros_(tensor: *mut tt_tensor) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::zeros_(&t)
    })
}

/// The identity matrix.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_eye_(tensor: *mut tt_tensor) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::eye_(&t)
    })
}

/// Dirac delta for the weight of a convolution.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_dirac_(tensor: *mut tt_tensor, groups: i64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::dirac_(&t, groups)
    })
}

/// Glorot's uniform: bound `gain * sqrt(6 / (fan_in + fan_out))`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_xavier_uniform_(
    tensor: *mut tt_tensor,
    gain: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::xavier_uniform_(&t, gain)
    })
}

/// Glorot's normal: std `gain * sqrt(2 / (fan_in + fan_out))`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_xavier_normal_(tensor: *mut tt_tensor, gain: f64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::xavier_normal_(&t, gain)
    })
}

/// He's uniform: bound `gain * sqrt(3 / fan)`. `a` is the slope of the leaky ReLU; `mode` 0 fan in,
/// 1 fan out; `nonlinearity` 0 linear, convolution or sigmoid, 1 tanh, 2 ReLU, 3 leaky ReLU, 4 SELU.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_kaiming_uniform_(
    tensor: *mut tt_tensor,
    a: f64,
    mode: i32,
    nonlinearity: i32,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::kaiming_uniform_(&t, a, fan(mode)?, gain(nonlinearity)?)
    })
}

/// He's normal: std `gain / sqrt(fan)`. Arguments as for `tt_nn_init_kaiming_uniform_`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_kaiming_normal_(
    tensor: *mut tt_tensor,
    a: f64,
    mode: i32,
    nonlinearity: i32,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::kaiming_normal_(&t, a, fan(mode)?, gain(nonlinearity)?)
    })
}

/// Normal with `mean` and `std`, cut to `[a, b]`.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_trunc_normal_(
    tensor: *mut tt_tensor,
    mean: f64,
    std: f64,
    a: f64,
    b: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::trunc_normal_(&t, mean, std, a, b)
    })
}

/// A (semi-)orthogonal matrix times `gain`; dimensions after the first count as one.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_orthogonal_(tensor: *mut tt_tensor, gain: f64) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::orthogonal_(&t, gain)
    })
}

/// Normal with `std`, but a part of each column, `sparsity` of it, is zero.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_sparse_(
    tensor: *mut tt_tensor,
    sparsity: f64,
    std: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let t = types::tensor(tensor, "tensor")?;
        init::sparse_(&t, sparsity, std)
    })
}

/// The numbers of inputs and outputs that meet in one weight, `[out, in, ..]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_fan_in_and_out(
    tensor: *const tt_tensor,
    fan_in: *mut i64,
    fan_out: *mut i64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(fan_out, "fan_out")?;
        types::due(fan_in, "fan_in")?;
        types::due(fan_out, "fan_out")?;
        let (ins, outs) = init::fan_in_and_out(&*types::tensor(tensor, "tensor")?)?;
        put(fan_in, ins)?;
        put(fan_out, outs)
    })
}

/// The factor that `nonlinearity` (as for `tt_nn_init_kaiming_uniform_`) asks for; `a` is the slope
/// of the leaky ReLU.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_init_calculate_gain(
    nonlinearity: i32,
    a: f64,
    out: *mut f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, gain(nonlinearity)?.factor(a)) })
}

/// Scales all gradients in place so that the norm of order `norm_type` (may be infinite) of all of
/// them together is at most `max_norm`; `out` gets the norm before.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_clip_grad_norm_(
    parameters: *const *const tt_tensor,
    n: usize,
    max_norm: f64,
    norm_type: f64,
    error_if_nonfinite: bool,
    out: *mut f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let p = tensors(parameters, n, "parameters")?;
        put(out, utils::clip_grad_norm_(&p, max_norm, norm_type, error_if_nonfinite)?)
    })
}

/// Cuts all elements of all gradients to `-clip_value ..= clip_value`, in place.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_clip_grad_value_(
    parameters: *const *const tt_tensor,
    n: usize,
    clip_value: f64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { utils::clip_grad_value_(&tensors(parameters, n, "parameters")?, clip_value) })
}

/// All elements of all parameters, one after the other.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_parameters_to_vector(
    parameters: *const *const tt_tensor,
    n: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(out, "out")?;
        let p = tensors(parameters, n, "parameters")?;
        types::put_tensor(out, utils::parameters_to_vector(&p)?)
    })
}

/// Gives all parameters the elements of a vector, one after the other.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_vector_to_parameters(
    vector: *const tt_tensor,
    parameters: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let v = tensor(vector, "vector")?;
        utils::vector_to_parameters(&v, &tensors(parameters, n, "parameters")?)
    })
}
