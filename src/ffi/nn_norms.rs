//! The library's norms.

use super::handle;
use super::nn::tt_module;
use super::nn_layers::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::{due, slice};
use crate::base::Result;
use crate::nn::*;

/// Batch normalisation.
/// Fill it by `tt_batch_norm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_batch_norm_options {
    /// `sizeof(tt_batch_norm_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values; NaN for their plain mean.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept.
    pub track_running_stats: bool,
}

impl Versioned for tt_batch_norm_options {
    const NAME: &'static str = "tt_batch_norm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_batch_norm_options_default(num_features: i64) -> tt_batch_norm_options {
    tt_batch_norm_options {
        struct_size: std::mem::size_of::<tt_batch_norm_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: true,
        track_running_stats: true,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn batch_norm(p: *const tt_batch_norm_options, rank: usize) -> Result<Module> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    let layer = BatchNorm {
        rank,
        num_features: o.num_features,
        eps: o.eps,
        momentum: Some(o.momentum).filter(|m| !m.is_nan()),
        affine: o.affine,
        track_running_stats: o.track_running_stats,
    };
    layer.build()
}

/// Batch normalisation of `[N, C]` or `[N, C, L]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm1d(
    options: *const tt_batch_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, batch_norm(options, 1)?) })
}

/// Batch normalisation of `[N, C, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm2d(
    options: *const tt_batch_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, batch_norm(options, 2)?) })
}

/// Batch normalisation of `[N, C, D, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm3d(
    options: *const tt_batch_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, batch_norm(options, 3)?) })
}

/// Normalises over the last `n` dimensions, whose sizes are given. `affine` gives a weight,
/// `bias` beside it a bias.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_layer_norm(
    normalized_shape: *const i64,
    n: usize,
    eps: f64,
    affine: bool,
    bias: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let shape = slice(normalized_shape, n, "normalized_shape")?;
        let layer = LayerNorm { eps, elementwise_affine: affine, bias, ..LayerNorm::new(shape) };
        handle::put(out, layer.build()?)
    })
}

/// Normalises over groups of channels of each example.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_group_norm(
    num_groups: i64,
    num_channels: i64,
    eps: f64,
    affine: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        due(out, "out")?;
        let layer = GroupNorm { num_groups, num_channels, eps, affine };
        handle::put(out, layer.build()?)
    })
}
