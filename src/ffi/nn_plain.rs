//! Layers without parameters: pooling, activations, containers.

use super::handle;
use super::nn::{borrow_modules, tt_module};
use super::nn_layers::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::slice;
use crate::base::{Dims, Result};
use crate::nn::*;

/// Pooling. Lists hold a number for each dimension; the rest is not looked at.
/// Fill it by `tt_pool_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_pool_options {
    /// `sizeof(tt_pool_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Steps between windows; 0 is the size of the window.
    pub stride: [i64; 3],
    /// What is added on both sides.
    pub padding: [i64; 3],
    /// Steps between elements of a window; for the maximum.
    pub dilation: [i64; 3],
    /// What sums are divided by in place of the count, or 0; for the mean.
    pub divisor_override: i64,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
    /// Whether padding counts; for the mean.
    pub count_include_pad: bool,
}

impl Versioned for tt_pool_options {
    const NAME: &'static str = "tt_pool_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_pool_options_default(kernel_size: i64) -> tt_pool_options {
    tt_pool_options {
        struct_size: std::mem::size_of::<tt_pool_options>(),
        kernel_size: [kernel_size; 3],
        stride: [0; 3],
        padding: [0; 3],
        dilation: [1; 3],
        divisor_override: 0,
        ceil_mode: false,
        count_include_pad: true,
    }
}

impl tt_pool_options {
    /// The window and the steps of `rank` dimensions.
    fn window(&self, rank: usize) -> (Dims, Dims) {
        let steps = self.stride.iter().zip(&self.kernel_size);
        let stride = steps.map(|(&s, &k)| if s == 0 { k } else { s });
        (self.kernel_size[..rank].into(), stride.take(rank).collect())
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn max_pool(p: *const tt_pool_options, rank: usize) -> Result<Module> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    let (kernel_size, stride) = o.window(rank);
    let (padding, dilation) = (o.padding[..rank].into(), o.dilation[..rank].into());
    MaxPool { kernel_size, stride, padding, dilation, ceil_mode: o.ceil_mode }.build()
}

/// # Safety
/// `p` is NULL or options.
unsafe fn avg_pool(p: *const tt_pool_options, rank: usize) -> Result<Module> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    let (kernel_size, stride) = o.window(rank);
    let layer = AvgPool {
        kernel_size,
        stride,
        padding: o.padding[..rank].into(),
        ceil_mode: o.ceil_mode,
        count_include_pad: o.count_include_pad,
        divisor_override: Some(o.divisor_override).filter(|d| *d != 0),
    };
    layer.build()
}

/// # Safety
/// `sizes` is NULL or readable for `rank`.
unsafe fn adaptive(sizes: *const i64, rank: usize) -> Result<Module> {
    // SAFETY: handed on.
    let sizes = unsafe { slice(sizes, rank, "output_size")? };
    let output_size = sizes.iter().map(|&s| Some(s).filter(|s| *s >= 0)).collect();
    AdaptiveAvgPool { output_size }.build()
}

/// The maximum of each window of `[N, C, L]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool1d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, max_pool(options, 1)?) })
}

/// The maximum of each window of `[N, C, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool2d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, max_pool(options, 2)?) })
}

/// The maximum of each window of `[N, C, D, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool3d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, max_pool(options, 3)?) })
}

/// The mean of each window of `[N, C, L]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool1d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, avg_pool(options, 1)?) })
}

/// The mean of each window of `[N, C, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool2d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, avg_pool(options, 2)?) })
}

/// The mean of each window of `[N, C, D, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool3d(
    options: *const tt_pool_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, avg_pool(options, 3)?) })
}

/// Means of `[N, C, L]` so that the output has given sizes: `output_size` holds a size; -1 keeps
/// the input's.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool1d(
    output_size: *const i64,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, adaptive(output_size, 1)?) })
}

/// Means of `[N, C, H, W]` so that the output has given sizes: `output_size` holds 2 sizes; -1 keeps
/// the input's.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool2d(
    output_size: *const i64,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, adaptive(output_size, 2)?) })
}

/// Means of `[N, C, D, H, W]` so that the output has given sizes: `output_size` holds 3 sizes; -1 keeps
/// the input's.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool3d(
    output_size: *const i64,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, adaptive(output_size, 3)?) })
}

/// `max(x, 0)`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_relu(inplace: bool, out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Relu { inplace }.build()?) })
}

/// `x` above 0, `negative_slope * x` below.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_leaky_relu(
    negative_slope: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, LeakyRelu { negative_slope, inplace }.build()?) })
}

/// `x` above 0, `alpha * (exp(x) - 1)` below.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_elu(
    alpha: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Elu { alpha, inplace }.build()?) })
}

/// The Gaussian error linear unit; `tanh` chooses the approximation.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_gelu(tanh: bool, out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Gelu { tanh }.build()?) })
}

/// `x * sigmoid(x)`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_silu(inplace: bool, out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Silu { inplace }.build()?) })
}

/// `1 / (1 + exp(-x))`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_sigmoid(out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Sigmoid {}.build()?) })
}

/// The hyperbolic tangent.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_tanh(out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Tanh {}.build()?) })
}

/// `exp(x)`, scaled to sum 1 over a dimension.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softmax(dim: i64, out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Softmax { dim }.build()?) })
}

/// The logarithm of the softmax over a dimension.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_log_softmax(dim: i64, out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, LogSoftmax { dim }.build()?) })
}

/// `ln(1 + exp(beta x)) / beta`; `x` where `beta x` is above the threshold.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softplus(
    beta: f64,
    threshold: f64,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Softplus { beta, threshold }.build()?) })
}

/// Cut to `min_val ..= max_val`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hardtanh(
    min_val: f64,
    max_val: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Hardtanh { min_val, max_val, inplace }.build()?) })
}

/// Joins the dimensions from `start_dim` to `end_dim`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_flatten(
    start_dim: i64,
    end_dim: i64,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Flatten { start_dim, end_dim }.build()?) })
}

/// Gives its input back.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_identity(out: *mut *mut tt_module) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Identity.build()?) })
}

/// Runs its children, named `0`, `1`, ..., one after the other.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_sequential(
    modules: *const *const tt_module,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Sequential::of(borrow_modules(modules, n)?)?) })
}

/// Holds its children, named `0`, `1`, ...; does not run them.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_module_list(
    modules: *const *const tt_module,
    n: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, ModuleList::of(borrow_modules(modules, n)?)?) })
}
