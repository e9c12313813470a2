//! The library's layers.
//!
//! Options with a `_default` function are filled by it and then changed; NULL where they are due
//! is an error. Layers come with PyTorch's first values, drawn from the default generator.

use super::handle;
use super::nn::tt_module;
use super::status::{guard, tt_status};
use super::types::check_struct;
use crate::base::{Dims, Result, bail};
use crate::nn::*;

/// A struct of options that a caller fills.
pub(crate) trait Versioned {
    /// Its name, for messages.
    const NAME: &'static str;
    /// What the caller wrote into `struct_size`.
    fn size(&self) -> usize;
}

/// The options of a caller.
///
/// # Safety
/// `p` is NULL or readable for its `struct_size`.
pub(crate) unsafe fn read<'a, T: Versioned>(p: *const T) -> Result<&'a T> {
    // SAFETY: handed on.
    match unsafe { p.as_ref() } {
        None => bail!(NullPointer, "argument 'options' is NULL"),
        Some(o) => {
            check_struct(o.size(), std::mem::size_of::<T>(), T::NAME)?;
            Ok(o)
        }
    }
}

/// Linear.
/// Fill it by `tt_linear_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_linear_options {
    /// `sizeof(tt_linear_options)` of the caller.
    pub struct_size: usize,
    /// Size of the last dimension of inputs.
    pub in_features: i64,
    /// Size of the last dimension of outputs.
    pub out_features: i64,
    /// Whether there is a bias.
    pub bias: bool,
}

impl Versioned for tt_linear_options {
    const NAME: &'static str = "tt_linear_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_linear_options_default(
    in_features: i64,
    out_features: i64,
) -> tt_linear_options {
    tt_linear_options {
        struct_size: std::mem::size_of::<tt_linear_options>(),
        in_features,
        out_features,
        bias: true,
    }
}

/// `y = x W^T + b`: `[.., in_features]` to `[.., out_features]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_linear(
    options: *const tt_linear_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = read(options)?;
        let layer = Linear { bias: o.bias, ..Linear::new(o.in_features, o.out_features) };
        handle::put(out, layer.build()?)
    })
}

/// Convolutions. Lists hold a number for each dimension; the rest is not looked at.
/// Fill it by `tt_conv_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv_options {
    /// `sizeof(tt_conv_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 3],
    /// Steps between places of the kernel.
    pub stride: [i64; 3],
    /// What is added on both sides; see `padding_kind`.
    pub padding: [i64; 3],
    /// Steps between elements of the kernel.
    pub dilation: [i64; 3],
    /// Rows added at one end of outputs; for transposed convolutions.
    pub output_padding: [i64; 3],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// 0: `padding` counts; 1: "same"; 2: "valid".
    pub padding_kind: i32,
    /// 0 zeros, 1 reflect, 2 replicate, 3 circular.
    pub padding_mode: i32,
    /// Whether there is a bias.
    pub bias: bool,
}

impl Versioned for tt_conv_options {
    const NAME: &'static str = "tt_conv_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv_options_default(
    in_channels: i64,
    out_channels: i64,
    kernel_size: i64,
) -> tt_conv_options {
    tt_conv_options {
        struct_size: std::mem::size_of::<tt_conv_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 3],
        stride: [1; 3],
        padding: [0; 3],
        dilation: [1; 3],
        output_padding: [0; 3],
        groups: 1,
        padding_kind: 0,
        padding_mode: 0,
        bias: true,
    }
}

/// # Safety
/// `p` is NULL or options.
unsafe fn conv(p: *const tt_conv_options, rank: usize, transposed: bool) -> Result<Module> {
    // SAFETY: handed on.
    let o = unsafe { read(p)? };
    let first = |v: &[i64; 3]| Dims::from_slice(&v[..rank]);
    let layer = Conv {
        in_channels: o.in_channels,
        out_channels: o.out_channels,
        kernel_size: first(&o.kernel_size),
        stride: first(&o.stride),
        padding: match o.padding_kind {
            0 => Padding::Sizes(first(&o.padding)),
            1 => Padding::Same,
            2 => Padding::Valid,
            k => bail!(InvalidArgument, "[conv] padding_kind: expected 0 to 2, got {k}"),
        },
        dilation: first(&o.dilation),
        output_padding: first(&o.output_padding),
        groups: o.groups,
        bias: o.bias,
        padding_mode: match o.padding_mode {
            0 => PaddingMode::Zeros,
            1 => PaddingMode::Reflect,
            2 => PaddingMode::Replicate,
            3 => PaddingMode::Circular,
            m => bail!(InvalidArgument, "[conv] padding_mode: expected 0 to 3, got {m}"),
        },
        transposed,
    };
    layer.build()
}

/// Convolution of `[N, C, L]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv1d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 1, false)?) })
}

/// Convolution of `[N, C, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv2d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 2, false)?) })
}

/// Convolution of `[N, C, D, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv3d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 3, false)?) })
}

/// Transposed convolution of `[N, C, L]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose1d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 1, true)?) })
}

/// Transposed convolution of `[N, C, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose2d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 2, true)?) })
}

/// Transposed convolution of `[N, C, D, H, W]`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose3d(
    options: *const tt_conv_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, conv(options, 3, true)?) })
}

/// In training mode, sets elements to zero with probability `p`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout(
    p: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Dropout { p, inplace, rank: 0 }.build()?) })
}

/// In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout2d(
    p: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Dropout { p, inplace, rank: 2 }.build()?) })
}

/// In training mode, sets whole channels of `[N, C, D, H, W]` to zero with probability `p`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout3d(
    p: f64,
    inplace: bool,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Dropout { p, inplace, rank: 3 }.build()?) })
}

/// Embedding.
/// Fill it by `tt_embedding_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_embedding_options {
    /// `sizeof(tt_embedding_options)` of the caller.
    pub struct_size: usize,
    /// Rows of the table.
    pub num_embeddings: i64,
    /// Size of a row.
    pub embedding_dim: i64,
    /// The row that starts as zeros and gets no gradient, if `has_padding_idx`.
    pub padding_idx: i64,
    /// Whether there is such a row.
    pub has_padding_idx: bool,
    /// Whether gradients are divided by how often a row occurs in the batch.
    pub scale_grad_by_freq: bool,
}

impl Versioned for tt_embedding_options {
    const NAME: &'static str = "tt_embedding_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_embedding_options_default(
    num_embeddings: i64,
    embedding_dim: i64,
) -> tt_embedding_options {
    tt_embedding_options {
        struct_size: std::mem::size_of::<tt_embedding_options>(),
        num_embeddings,
        embedding_dim,
        padding_idx: 0,
        has_padding_idx: false,
        scale_grad_by_freq: false,
    }
}

/// Rows of a table, looked up by index.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_embedding(
    options: *const tt_embedding_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = read(options)?;
        let layer = Embedding {
            padding_idx: Some(o.padding_idx).filter(|_| o.has_padding_idx),
            scale_grad_by_freq: o.scale_grad_by_freq,
            ..Embedding::new(o.num_embeddings, o.embedding_dim)
        };
        handle::put(out, layer.build()?)
    })
}
