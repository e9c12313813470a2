// Generated from the table of layers by tests/generated; do not edit.
//! Layers: options with their defaults, and a constructor for each row of the table.
//! Pointers are NULL or as `docs/c-api.md` says; tensors and lists of options are borrowed.
#![allow(clippy::missing_safety_doc)]

use super::nn::tt_module;
use super::nn_table as table;
use super::options::{Versioned, read, read_or};
use super::status::{guard, tt_status};
use super::types::tt_tensor;
use crate::ops::value::Value;

/// Approximate: none.
pub const TT_APPROXIMATE_NONE: i32 = 0;
/// Approximate: tanh.
pub const TT_APPROXIMATE_TANH: i32 = 1;

/// EmbeddingBagMode: sum.
pub const TT_EMBEDDING_BAG_MODE_SUM: i32 = 0;
/// EmbeddingBagMode: mean.
pub const TT_EMBEDDING_BAG_MODE_MEAN: i32 = 1;
/// EmbeddingBagMode: max.
pub const TT_EMBEDDING_BAG_MODE_MAX: i32 = 2;

/// Interpolation: nearest.
pub const TT_INTERPOLATION_NEAREST: i32 = 0;
/// Interpolation: linear.
pub const TT_INTERPOLATION_LINEAR: i32 = 1;
/// Interpolation: bilinear.
pub const TT_INTERPOLATION_BILINEAR: i32 = 2;
/// Interpolation: bicubic.
pub const TT_INTERPOLATION_BICUBIC: i32 = 3;
/// Interpolation: trilinear.
pub const TT_INTERPOLATION_TRILINEAR: i32 = 4;
/// Interpolation: area.
pub const TT_INTERPOLATION_AREA: i32 = 5;
/// Interpolation: nearest-exact.
pub const TT_INTERPOLATION_NEAREST_EXACT: i32 = 6;

/// Nonlinearity: tanh.
pub const TT_NONLINEARITY_TANH: i32 = 0;
/// Nonlinearity: relu.
pub const TT_NONLINEARITY_RELU: i32 = 1;

/// PaddingMode: zeros.
pub const TT_PADDING_MODE_ZEROS: i32 = 0;
/// PaddingMode: reflect.
pub const TT_PADDING_MODE_REFLECT: i32 = 1;
/// PaddingMode: replicate.
pub const TT_PADDING_MODE_REPLICATE: i32 = 2;
/// PaddingMode: circular.
pub const TT_PADDING_MODE_CIRCULAR: i32 = 3;

/// Reduction: none.
pub const TT_REDUCTION_NONE: i32 = 0;
/// Reduction: mean.
pub const TT_REDUCTION_MEAN: i32 = 1;
/// Reduction: sum.
pub const TT_REDUCTION_SUM: i32 = 2;
/// Reduction: batchmean.
pub const TT_REDUCTION_BATCHMEAN: i32 = 3;

/// TransformerActivation: relu.
pub const TT_TRANSFORMER_ACTIVATION_RELU: i32 = 0;
/// TransformerActivation: gelu.
pub const TT_TRANSFORMER_ACTIVATION_GELU: i32 = 1;

/// Options of Linear; fill them by `tt_linear_options_default`.
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
pub extern "C" fn tt_linear_options_default(in_features: i64, out_features: i64) -> tt_linear_options {
    tt_linear_options {
        struct_size: std::mem::size_of::<tt_linear_options>(),
        in_features,
        out_features,
        bias: true,
    }
}

/// `y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
///
/// Weight and bias start uniform within `1 / sqrt(in_features)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_linear(
    options: *const tt_linear_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_features),
            Value::Int(o.out_features),
            Value::Bool(o.bias),
        ];
        table::create("Linear", &values, out)
    })
}

/// Options of Bilinear; fill them by `tt_bilinear_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_bilinear_options {
    /// `sizeof(tt_bilinear_options)` of the caller.
    pub struct_size: usize,
    /// Size of the last dimension of the first input.
    pub in1_features: i64,
    /// Size of the last dimension of the second input.
    pub in2_features: i64,
    /// Size of the last dimension of outputs.
    pub out_features: i64,
    /// Whether there is a bias.
    pub bias: bool,
}

impl Versioned for tt_bilinear_options {
    const NAME: &'static str = "tt_bilinear_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_bilinear_options_default(in1_features: i64, in2_features: i64, out_features: i64) -> tt_bilinear_options {
    tt_bilinear_options {
        struct_size: std::mem::size_of::<tt_bilinear_options>(),
        in1_features,
        in2_features,
        out_features,
        bias: true,
    }
}

/// `y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
/// `[.., out_features]`.
///
/// Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
///
/// Inputs: input1, input2.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_bilinear(
    options: *const tt_bilinear_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in1_features),
            Value::Int(o.in2_features),
            Value::Int(o.out_features),
            Value::Bool(o.bias),
        ];
        table::create("Bilinear", &values, out)
    })
}

/// Gives its input back.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_identity(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Identity", &values, out)
    })
}

/// Options of Flatten; fill them by `tt_flatten_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_flatten_options {
    /// `sizeof(tt_flatten_options)` of the caller.
    pub struct_size: usize,
    /// The first dimension to join.
    pub start_dim: i64,
    /// The last dimension to join.
    pub end_dim: i64,
}

impl Versioned for tt_flatten_options {
    const NAME: &'static str = "tt_flatten_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_flatten_options_default() -> tt_flatten_options {
    tt_flatten_options {
        struct_size: std::mem::size_of::<tt_flatten_options>(),
        start_dim: 1,
        end_dim: -1,
    }
}

/// Joins the dimensions from `start_dim` to `end_dim` into one.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_flatten(
    options: *const tt_flatten_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_flatten_options_default())?;
        let values = [
            Value::Int(o.start_dim),
            Value::Int(o.end_dim),
        ];
        table::create("Flatten", &values, out)
    })
}

/// Options of Unflatten; fill them by `tt_unflatten_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_unflatten_options {
    /// `sizeof(tt_unflatten_options)` of the caller.
    pub struct_size: usize,
    /// The dimension to split.
    pub dim: i64,
    /// The sizes that it gets; one may be -1.
    pub sizes: *const i64,
    /// Their number.
    pub sizes_len: usize,
}

impl Versioned for tt_unflatten_options {
    const NAME: &'static str = "tt_unflatten_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_unflatten_options_default(dim: i64, sizes: *const i64, sizes_len: usize) -> tt_unflatten_options {
    tt_unflatten_options {
        struct_size: std::mem::size_of::<tt_unflatten_options>(),
        dim,
        sizes,
        sizes_len,
    }
}

/// Splits a dimension into several.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_unflatten(
    options: *const tt_unflatten_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.dim),
            table::ints(o.sizes, o.sizes_len, false, "sizes")?,
        ];
        table::create("Unflatten", &values, out)
    })
}

/// Options of Conv1d; fill them by `tt_conv1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv1d_options {
    /// `sizeof(tt_conv1d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 1],
    /// Steps between places of the kernel.
    pub stride: [i64; 1],
    /// What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
    pub padding: [i64; 1],
    /// Steps between elements of the kernel.
    pub dilation: [i64; 1],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// What the padding is filled with. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv1d_options {
    const NAME: &'static str = "tt_conv1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv1d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv1d_options {
    tt_conv1d_options {
        struct_size: std::mem::size_of::<tt_conv1d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 1],
        stride: [1; 1],
        padding: [0; 1],
        dilation: [1; 1],
        groups: 1,
        bias: true,
        padding_mode: 0,
    }
}

/// Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv1d(
    options: *const tt_conv1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("Conv1d", &values, out)
    })
}

/// Options of Conv2d; fill them by `tt_conv2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv2d_options {
    /// `sizeof(tt_conv2d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 2],
    /// Steps between places of the kernel.
    pub stride: [i64; 2],
    /// What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
    pub padding: [i64; 2],
    /// Steps between elements of the kernel.
    pub dilation: [i64; 2],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// What the padding is filled with. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv2d_options {
    const NAME: &'static str = "tt_conv2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv2d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv2d_options {
    tt_conv2d_options {
        struct_size: std::mem::size_of::<tt_conv2d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 2],
        stride: [1; 2],
        padding: [0; 2],
        dilation: [1; 2],
        groups: 1,
        bias: true,
        padding_mode: 0,
    }
}

/// Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv2d(
    options: *const tt_conv2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("Conv2d", &values, out)
    })
}

/// Options of Conv3d; fill them by `tt_conv3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv3d_options {
    /// `sizeof(tt_conv3d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 3],
    /// Steps between places of the kernel.
    pub stride: [i64; 3],
    /// What is added on both sides of the input. `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.
    pub padding: [i64; 3],
    /// Steps between elements of the kernel.
    pub dilation: [i64; 3],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// What the padding is filled with. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv3d_options {
    const NAME: &'static str = "tt_conv3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv3d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv3d_options {
    tt_conv3d_options {
        struct_size: std::mem::size_of::<tt_conv3d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 3],
        stride: [1; 3],
        padding: [0; 3],
        dilation: [1; 3],
        groups: 1,
        bias: true,
        padding_mode: 0,
    }
}

/// Convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`.
///
/// Weight `[out, in / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv3d(
    options: *const tt_conv3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("Conv3d", &values, out)
    })
}

/// Options of ConvTranspose1d; fill them by `tt_conv_transpose1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv_transpose1d_options {
    /// `sizeof(tt_conv_transpose1d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 1],
    /// Steps between places of the kernel.
    pub stride: [i64; 1],
    /// What the output is cut by on both sides.
    pub padding: [i64; 1],
    /// Rows added at one end of outputs.
    pub output_padding: [i64; 1],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// Steps between elements of the kernel.
    pub dilation: [i64; 1],
    /// Zeros alone. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv_transpose1d_options {
    const NAME: &'static str = "tt_conv_transpose1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv_transpose1d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv_transpose1d_options {
    tt_conv_transpose1d_options {
        struct_size: std::mem::size_of::<tt_conv_transpose1d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 1],
        stride: [1; 1],
        padding: [0; 1],
        output_padding: [0; 1],
        groups: 1,
        bias: true,
        dilation: [1; 1],
        padding_mode: 0,
    }
}

/// Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose1d(
    options: *const tt_conv_transpose1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.output_padding.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("ConvTranspose1d", &values, out)
    })
}

/// Options of ConvTranspose2d; fill them by `tt_conv_transpose2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv_transpose2d_options {
    /// `sizeof(tt_conv_transpose2d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 2],
    /// Steps between places of the kernel.
    pub stride: [i64; 2],
    /// What the output is cut by on both sides.
    pub padding: [i64; 2],
    /// Rows added at one end of outputs.
    pub output_padding: [i64; 2],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// Steps between elements of the kernel.
    pub dilation: [i64; 2],
    /// Zeros alone. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv_transpose2d_options {
    const NAME: &'static str = "tt_conv_transpose2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv_transpose2d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv_transpose2d_options {
    tt_conv_transpose2d_options {
        struct_size: std::mem::size_of::<tt_conv_transpose2d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 2],
        stride: [1; 2],
        padding: [0; 2],
        output_padding: [0; 2],
        groups: 1,
        bias: true,
        dilation: [1; 2],
        padding_mode: 0,
    }
}

/// Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose2d(
    options: *const tt_conv_transpose2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.output_padding.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("ConvTranspose2d", &values, out)
    })
}

/// Options of ConvTranspose3d; fill them by `tt_conv_transpose3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_conv_transpose3d_options {
    /// `sizeof(tt_conv_transpose3d_options)` of the caller.
    pub struct_size: usize,
    /// Channels of inputs.
    pub in_channels: i64,
    /// Channels of outputs.
    pub out_channels: i64,
    /// Sizes of the kernel.
    pub kernel_size: [i64; 3],
    /// Steps between places of the kernel.
    pub stride: [i64; 3],
    /// What the output is cut by on both sides.
    pub padding: [i64; 3],
    /// Rows added at one end of outputs.
    pub output_padding: [i64; 3],
    /// Groups of channels that do not mix.
    pub groups: i64,
    /// Whether there is a bias.
    pub bias: bool,
    /// Steps between elements of the kernel.
    pub dilation: [i64; 3],
    /// Zeros alone. One of `TT_PADDING_MODE_*`.
    pub padding_mode: i32,
}

impl Versioned for tt_conv_transpose3d_options {
    const NAME: &'static str = "tt_conv_transpose3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_conv_transpose3d_options_default(in_channels: i64, out_channels: i64, kernel_size: i64) -> tt_conv_transpose3d_options {
    tt_conv_transpose3d_options {
        struct_size: std::mem::size_of::<tt_conv_transpose3d_options>(),
        in_channels,
        out_channels,
        kernel_size: [kernel_size; 3],
        stride: [1; 3],
        padding: [0; 3],
        output_padding: [0; 3],
        groups: 1,
        bias: true,
        dilation: [1; 3],
        padding_mode: 0,
    }
}

/// Transposed convolution over the last `D` dimensions of `[N, C, ..]` or `[C, ..]`: the
/// gradient of a convolution as a layer. The sizes of the output may be the last argument, in
/// place of `output_padding`.
///
/// Weight `[in, out / groups, ..kernel]` and bias start uniform within `1 / sqrt(fan_in)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_conv_transpose3d(
    options: *const tt_conv_transpose3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_channels),
            Value::Int(o.out_channels),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.stride.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.output_padding.to_vec()),
            Value::Int(o.groups),
            Value::Bool(o.bias),
            Value::Ints(o.dilation.to_vec()),
            Value::Int(o.padding_mode.into()),
        ];
        table::create("ConvTranspose3d", &values, out)
    })
}

/// Options of MaxPool1d; fill them by `tt_max_pool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_pool1d_options {
    /// `sizeof(tt_max_pool1d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 1],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 1],
    /// Minus infinity added on both sides.
    pub padding: [i64; 1],
    /// Steps between elements of a window.
    pub dilation: [i64; 1],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_max_pool1d_options {
    const NAME: &'static str = "tt_max_pool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_pool1d_options_default(kernel_size: i64) -> tt_max_pool1d_options {
    tt_max_pool1d_options {
        struct_size: std::mem::size_of::<tt_max_pool1d_options>(),
        kernel_size: [kernel_size; 1],
        stride: [table::TT_NONE; 1],
        padding: [0; 1],
        dilation: [1; 1],
        return_indices: false,
        ceil_mode: false,
    }
}

/// The maximum of each window over the last `D` dimensions.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool1d(
    options: *const tt_max_pool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Bool(o.return_indices),
            Value::Bool(o.ceil_mode),
        ];
        table::create("MaxPool1d", &values, out)
    })
}

/// Options of MaxPool2d; fill them by `tt_max_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_pool2d_options {
    /// `sizeof(tt_max_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 2],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 2],
    /// Minus infinity added on both sides.
    pub padding: [i64; 2],
    /// Steps between elements of a window.
    pub dilation: [i64; 2],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_max_pool2d_options {
    const NAME: &'static str = "tt_max_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_pool2d_options_default(kernel_size: i64) -> tt_max_pool2d_options {
    tt_max_pool2d_options {
        struct_size: std::mem::size_of::<tt_max_pool2d_options>(),
        kernel_size: [kernel_size; 2],
        stride: [table::TT_NONE; 2],
        padding: [0; 2],
        dilation: [1; 2],
        return_indices: false,
        ceil_mode: false,
    }
}

/// The maximum of each window over the last `D` dimensions.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool2d(
    options: *const tt_max_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Bool(o.return_indices),
            Value::Bool(o.ceil_mode),
        ];
        table::create("MaxPool2d", &values, out)
    })
}

/// Options of MaxPool3d; fill them by `tt_max_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_pool3d_options {
    /// `sizeof(tt_max_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 3],
    /// Minus infinity added on both sides.
    pub padding: [i64; 3],
    /// Steps between elements of a window.
    pub dilation: [i64; 3],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_max_pool3d_options {
    const NAME: &'static str = "tt_max_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_pool3d_options_default(kernel_size: i64) -> tt_max_pool3d_options {
    tt_max_pool3d_options {
        struct_size: std::mem::size_of::<tt_max_pool3d_options>(),
        kernel_size: [kernel_size; 3],
        stride: [table::TT_NONE; 3],
        padding: [0; 3],
        dilation: [1; 3],
        return_indices: false,
        ceil_mode: false,
    }
}

/// The maximum of each window over the last `D` dimensions.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_pool3d(
    options: *const tt_max_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Bool(o.return_indices),
            Value::Bool(o.ceil_mode),
        ];
        table::create("MaxPool3d", &values, out)
    })
}

/// Options of FractionalMaxPool2d; fill them by `tt_fractional_max_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_fractional_max_pool2d_options {
    /// `sizeof(tt_fractional_max_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 2],
    /// Sizes of the output. `TT_NONE` first: none.
    pub output_size: [i64; 2],
    /// Sizes of the output, as fractions of the input's. NaN first: none.
    pub output_ratio: [f64; 2],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
    /// The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn. NULL: none.
    pub _random_samples: *const tt_tensor,
}

impl Versioned for tt_fractional_max_pool2d_options {
    const NAME: &'static str = "tt_fractional_max_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_fractional_max_pool2d_options_default(kernel_size: i64) -> tt_fractional_max_pool2d_options {
    tt_fractional_max_pool2d_options {
        struct_size: std::mem::size_of::<tt_fractional_max_pool2d_options>(),
        kernel_size: [kernel_size; 2],
        output_size: [table::TT_NONE; 2],
        output_ratio: [f64::NAN; 2],
        return_indices: false,
        _random_samples: std::ptr::null(),
    }
}

/// The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_fractional_max_pool2d(
    options: *const tt_fractional_max_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.output_size),
            table::ratios(&o.output_ratio),
            Value::Bool(o.return_indices),
            table::tensor(o._random_samples, "_random_samples")?,
        ];
        table::create("FractionalMaxPool2d", &values, out)
    })
}

/// Options of FractionalMaxPool3d; fill them by `tt_fractional_max_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_fractional_max_pool3d_options {
    /// `sizeof(tt_fractional_max_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Sizes of the output. `TT_NONE` first: none.
    pub output_size: [i64; 3],
    /// Sizes of the output, as fractions of the input's. NaN first: none.
    pub output_ratio: [f64; 3],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
    /// The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn. NULL: none.
    pub _random_samples: *const tt_tensor,
}

impl Versioned for tt_fractional_max_pool3d_options {
    const NAME: &'static str = "tt_fractional_max_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_fractional_max_pool3d_options_default(kernel_size: i64) -> tt_fractional_max_pool3d_options {
    tt_fractional_max_pool3d_options {
        struct_size: std::mem::size_of::<tt_fractional_max_pool3d_options>(),
        kernel_size: [kernel_size; 3],
        output_size: [table::TT_NONE; 3],
        output_ratio: [f64::NAN; 3],
        return_indices: false,
        _random_samples: std::ptr::null(),
    }
}

/// The maximum of each of as many windows as the output has places; where they begin is drawn
/// at random (Graham 2014).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_fractional_max_pool3d(
    options: *const tt_fractional_max_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.output_size),
            table::ratios(&o.output_ratio),
            Value::Bool(o.return_indices),
            table::tensor(o._random_samples, "_random_samples")?,
        ];
        table::create("FractionalMaxPool3d", &values, out)
    })
}

/// Options of AvgPool1d; fill them by `tt_avg_pool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_avg_pool1d_options {
    /// `sizeof(tt_avg_pool1d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 1],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 1],
    /// Zeros added on both sides.
    pub padding: [i64; 1],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
    /// Whether those zeros count.
    pub count_include_pad: bool,
}

impl Versioned for tt_avg_pool1d_options {
    const NAME: &'static str = "tt_avg_pool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_avg_pool1d_options_default(kernel_size: i64) -> tt_avg_pool1d_options {
    tt_avg_pool1d_options {
        struct_size: std::mem::size_of::<tt_avg_pool1d_options>(),
        kernel_size: [kernel_size; 1],
        stride: [table::TT_NONE; 1],
        padding: [0; 1],
        ceil_mode: false,
        count_include_pad: true,
    }
}

/// The mean of each window over the last dimension.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool1d(
    options: *const tt_avg_pool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Bool(o.ceil_mode),
            Value::Bool(o.count_include_pad),
        ];
        table::create("AvgPool1d", &values, out)
    })
}

/// Options of AvgPool2d; fill them by `tt_avg_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_avg_pool2d_options {
    /// `sizeof(tt_avg_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 2],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 2],
    /// Zeros added on both sides.
    pub padding: [i64; 2],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
    /// Whether those zeros count.
    pub count_include_pad: bool,
    /// What sums are divided by, in place of the count. `TT_NONE`: none.
    pub divisor_override: i64,
}

impl Versioned for tt_avg_pool2d_options {
    const NAME: &'static str = "tt_avg_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_avg_pool2d_options_default(kernel_size: i64) -> tt_avg_pool2d_options {
    tt_avg_pool2d_options {
        struct_size: std::mem::size_of::<tt_avg_pool2d_options>(),
        kernel_size: [kernel_size; 2],
        stride: [table::TT_NONE; 2],
        padding: [0; 2],
        ceil_mode: false,
        count_include_pad: true,
        divisor_override: table::TT_NONE,
    }
}

/// The mean of each window over the last 2 dimensions.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool2d(
    options: *const tt_avg_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Bool(o.ceil_mode),
            Value::Bool(o.count_include_pad),
            table::int(o.divisor_override),
        ];
        table::create("AvgPool2d", &values, out)
    })
}

/// Options of AvgPool3d; fill them by `tt_avg_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_avg_pool3d_options {
    /// `sizeof(tt_avg_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 3],
    /// Zeros added on both sides.
    pub padding: [i64; 3],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
    /// Whether those zeros count.
    pub count_include_pad: bool,
    /// What sums are divided by, in place of the count. `TT_NONE`: none.
    pub divisor_override: i64,
}

impl Versioned for tt_avg_pool3d_options {
    const NAME: &'static str = "tt_avg_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_avg_pool3d_options_default(kernel_size: i64) -> tt_avg_pool3d_options {
    tt_avg_pool3d_options {
        struct_size: std::mem::size_of::<tt_avg_pool3d_options>(),
        kernel_size: [kernel_size; 3],
        stride: [table::TT_NONE; 3],
        padding: [0; 3],
        ceil_mode: false,
        count_include_pad: true,
        divisor_override: table::TT_NONE,
    }
}

/// The mean of each window over the last 3 dimensions.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_avg_pool3d(
    options: *const tt_avg_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
            Value::Bool(o.ceil_mode),
            Value::Bool(o.count_include_pad),
            table::int(o.divisor_override),
        ];
        table::create("AvgPool3d", &values, out)
    })
}

/// Options of LPPool1d; fill them by `tt_lp_pool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lp_pool1d_options {
    /// `sizeof(tt_lp_pool1d_options)` of the caller.
    pub struct_size: usize,
    /// The exponent.
    pub norm_type: f64,
    /// Sizes of the window.
    pub kernel_size: [i64; 1],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 1],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_lp_pool1d_options {
    const NAME: &'static str = "tt_lp_pool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lp_pool1d_options_default(norm_type: f64, kernel_size: i64) -> tt_lp_pool1d_options {
    tt_lp_pool1d_options {
        struct_size: std::mem::size_of::<tt_lp_pool1d_options>(),
        norm_type,
        kernel_size: [kernel_size; 1],
        stride: [table::TT_NONE; 1],
        ceil_mode: false,
    }
}

/// The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_lp_pool1d(
    options: *const tt_lp_pool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Float(o.norm_type),
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Bool(o.ceil_mode),
        ];
        table::create("LPPool1d", &values, out)
    })
}

/// Options of LPPool2d; fill them by `tt_lp_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lp_pool2d_options {
    /// `sizeof(tt_lp_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// The exponent.
    pub norm_type: f64,
    /// Sizes of the window.
    pub kernel_size: [i64; 2],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 2],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_lp_pool2d_options {
    const NAME: &'static str = "tt_lp_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lp_pool2d_options_default(norm_type: f64, kernel_size: i64) -> tt_lp_pool2d_options {
    tt_lp_pool2d_options {
        struct_size: std::mem::size_of::<tt_lp_pool2d_options>(),
        norm_type,
        kernel_size: [kernel_size; 2],
        stride: [table::TT_NONE; 2],
        ceil_mode: false,
    }
}

/// The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_lp_pool2d(
    options: *const tt_lp_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Float(o.norm_type),
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Bool(o.ceil_mode),
        ];
        table::create("LPPool2d", &values, out)
    })
}

/// Options of LPPool3d; fill them by `tt_lp_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lp_pool3d_options {
    /// `sizeof(tt_lp_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// The exponent.
    pub norm_type: f64,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 3],
    /// Whether sizes of the output are rounded up.
    pub ceil_mode: bool,
}

impl Versioned for tt_lp_pool3d_options {
    const NAME: &'static str = "tt_lp_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lp_pool3d_options_default(norm_type: f64, kernel_size: i64) -> tt_lp_pool3d_options {
    tt_lp_pool3d_options {
        struct_size: std::mem::size_of::<tt_lp_pool3d_options>(),
        norm_type,
        kernel_size: [kernel_size; 3],
        stride: [table::TT_NONE; 3],
        ceil_mode: false,
    }
}

/// The power mean of each window over the last `D` dimensions, without the division: the
/// root of the sum of powers.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_lp_pool3d(
    options: *const tt_lp_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Float(o.norm_type),
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Bool(o.ceil_mode),
        ];
        table::create("LPPool3d", &values, out)
    })
}

/// Options of AdaptiveAvgPool1d; fill them by `tt_adaptive_avg_pool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_avg_pool1d_options {
    /// `sizeof(tt_adaptive_avg_pool1d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 1],
}

impl Versioned for tt_adaptive_avg_pool1d_options {
    const NAME: &'static str = "tt_adaptive_avg_pool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_avg_pool1d_options_default(output_size: i64) -> tt_adaptive_avg_pool1d_options {
    tt_adaptive_avg_pool1d_options {
        struct_size: std::mem::size_of::<tt_adaptive_avg_pool1d_options>(),
        output_size: [output_size; 1],
    }
}

/// Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool1d(
    options: *const tt_adaptive_avg_pool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
        ];
        table::create("AdaptiveAvgPool1d", &values, out)
    })
}

/// Options of AdaptiveAvgPool2d; fill them by `tt_adaptive_avg_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_avg_pool2d_options {
    /// `sizeof(tt_adaptive_avg_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 2],
}

impl Versioned for tt_adaptive_avg_pool2d_options {
    const NAME: &'static str = "tt_adaptive_avg_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_avg_pool2d_options_default(output_size: i64) -> tt_adaptive_avg_pool2d_options {
    tt_adaptive_avg_pool2d_options {
        struct_size: std::mem::size_of::<tt_adaptive_avg_pool2d_options>(),
        output_size: [output_size; 2],
    }
}

/// Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool2d(
    options: *const tt_adaptive_avg_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
        ];
        table::create("AdaptiveAvgPool2d", &values, out)
    })
}

/// Options of AdaptiveAvgPool3d; fill them by `tt_adaptive_avg_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_avg_pool3d_options {
    /// `sizeof(tt_adaptive_avg_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 3],
}

impl Versioned for tt_adaptive_avg_pool3d_options {
    const NAME: &'static str = "tt_adaptive_avg_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_avg_pool3d_options_default(output_size: i64) -> tt_adaptive_avg_pool3d_options {
    tt_adaptive_avg_pool3d_options {
        struct_size: std::mem::size_of::<tt_adaptive_avg_pool3d_options>(),
        output_size: [output_size; 3],
    }
}

/// Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_avg_pool3d(
    options: *const tt_adaptive_avg_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
        ];
        table::create("AdaptiveAvgPool3d", &values, out)
    })
}

/// Options of AdaptiveMaxPool1d; fill them by `tt_adaptive_max_pool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_max_pool1d_options {
    /// `sizeof(tt_adaptive_max_pool1d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 1],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
}

impl Versioned for tt_adaptive_max_pool1d_options {
    const NAME: &'static str = "tt_adaptive_max_pool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_max_pool1d_options_default(output_size: i64) -> tt_adaptive_max_pool1d_options {
    tt_adaptive_max_pool1d_options {
        struct_size: std::mem::size_of::<tt_adaptive_max_pool1d_options>(),
        output_size: [output_size; 1],
        return_indices: false,
    }
}

/// Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_max_pool1d(
    options: *const tt_adaptive_max_pool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
            Value::Bool(o.return_indices),
        ];
        table::create("AdaptiveMaxPool1d", &values, out)
    })
}

/// Options of AdaptiveMaxPool2d; fill them by `tt_adaptive_max_pool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_max_pool2d_options {
    /// `sizeof(tt_adaptive_max_pool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 2],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
}

impl Versioned for tt_adaptive_max_pool2d_options {
    const NAME: &'static str = "tt_adaptive_max_pool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_max_pool2d_options_default(output_size: i64) -> tt_adaptive_max_pool2d_options {
    tt_adaptive_max_pool2d_options {
        struct_size: std::mem::size_of::<tt_adaptive_max_pool2d_options>(),
        output_size: [output_size; 2],
        return_indices: false,
    }
}

/// Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_max_pool2d(
    options: *const tt_adaptive_max_pool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
            Value::Bool(o.return_indices),
        ];
        table::create("AdaptiveMaxPool2d", &values, out)
    })
}

/// Options of AdaptiveMaxPool3d; fill them by `tt_adaptive_max_pool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_max_pool3d_options {
    /// `sizeof(tt_adaptive_max_pool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the output; none for the input's own. `TT_NONE`: none.
    pub output_size: [i64; 3],
    /// Whether the places of the maxima are given too.
    pub return_indices: bool,
}

impl Versioned for tt_adaptive_max_pool3d_options {
    const NAME: &'static str = "tt_adaptive_max_pool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_max_pool3d_options_default(output_size: i64) -> tt_adaptive_max_pool3d_options {
    tt_adaptive_max_pool3d_options {
        struct_size: std::mem::size_of::<tt_adaptive_max_pool3d_options>(),
        output_size: [output_size; 3],
        return_indices: false,
    }
}

/// Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_max_pool3d(
    options: *const tt_adaptive_max_pool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
            Value::Bool(o.return_indices),
        ];
        table::create("AdaptiveMaxPool3d", &values, out)
    })
}

/// Options of MaxUnpool1d; fill them by `tt_max_unpool1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_unpool1d_options {
    /// `sizeof(tt_max_unpool1d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 1],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 1],
    /// What was added on both sides.
    pub padding: [i64; 1],
}

impl Versioned for tt_max_unpool1d_options {
    const NAME: &'static str = "tt_max_unpool1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_unpool1d_options_default(kernel_size: i64) -> tt_max_unpool1d_options {
    tt_max_unpool1d_options {
        struct_size: std::mem::size_of::<tt_max_unpool1d_options>(),
        kernel_size: [kernel_size; 1],
        stride: [table::TT_NONE; 1],
        padding: [0; 1],
    }
}

/// Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
///
/// Inputs: input, indices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_unpool1d(
    options: *const tt_max_unpool1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("MaxUnpool1d", &values, out)
    })
}

/// Options of MaxUnpool2d; fill them by `tt_max_unpool2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_unpool2d_options {
    /// `sizeof(tt_max_unpool2d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 2],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 2],
    /// What was added on both sides.
    pub padding: [i64; 2],
}

impl Versioned for tt_max_unpool2d_options {
    const NAME: &'static str = "tt_max_unpool2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_unpool2d_options_default(kernel_size: i64) -> tt_max_unpool2d_options {
    tt_max_unpool2d_options {
        struct_size: std::mem::size_of::<tt_max_unpool2d_options>(),
        kernel_size: [kernel_size; 2],
        stride: [table::TT_NONE; 2],
        padding: [0; 2],
    }
}

/// Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
///
/// Inputs: input, indices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_unpool2d(
    options: *const tt_max_unpool2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("MaxUnpool2d", &values, out)
    })
}

/// Options of MaxUnpool3d; fill them by `tt_max_unpool3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_max_unpool3d_options {
    /// `sizeof(tt_max_unpool3d_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the window.
    pub kernel_size: [i64; 3],
    /// Steps between windows; the window's sizes where none are given. `TT_NONE` first: none.
    pub stride: [i64; 3],
    /// What was added on both sides.
    pub padding: [i64; 3],
}

impl Versioned for tt_max_unpool3d_options {
    const NAME: &'static str = "tt_max_unpool3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_max_unpool3d_options_default(kernel_size: i64) -> tt_max_unpool3d_options {
    tt_max_unpool3d_options {
        struct_size: std::mem::size_of::<tt_max_unpool3d_options>(),
        kernel_size: [kernel_size; 3],
        stride: [table::TT_NONE; 3],
        padding: [0; 3],
    }
}

/// Puts maxima back to the places that `MaxPool` gave, among zeros. The sizes of the output
/// may be the last argument, where several sizes lead to the input's.
///
/// Inputs: input, indices.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_max_unpool3d(
    options: *const tt_max_unpool3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            table::sizes(&o.stride),
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("MaxUnpool3d", &values, out)
    })
}

/// Options of ReflectionPad1d; fill them by `tt_reflection_pad1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_reflection_pad1d_options {
    /// `sizeof(tt_reflection_pad1d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 2],
}

impl Versioned for tt_reflection_pad1d_options {
    const NAME: &'static str = "tt_reflection_pad1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_reflection_pad1d_options_default(padding: i64) -> tt_reflection_pad1d_options {
    tt_reflection_pad1d_options {
        struct_size: std::mem::size_of::<tt_reflection_pad1d_options>(),
        padding: [padding; 2],
    }
}

/// Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_reflection_pad1d(
    options: *const tt_reflection_pad1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReflectionPad1d", &values, out)
    })
}

/// Options of ReflectionPad2d; fill them by `tt_reflection_pad2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_reflection_pad2d_options {
    /// `sizeof(tt_reflection_pad2d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 4],
}

impl Versioned for tt_reflection_pad2d_options {
    const NAME: &'static str = "tt_reflection_pad2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_reflection_pad2d_options_default(padding: i64) -> tt_reflection_pad2d_options {
    tt_reflection_pad2d_options {
        struct_size: std::mem::size_of::<tt_reflection_pad2d_options>(),
        padding: [padding; 4],
    }
}

/// Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_reflection_pad2d(
    options: *const tt_reflection_pad2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReflectionPad2d", &values, out)
    })
}

/// Options of ReflectionPad3d; fill them by `tt_reflection_pad3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_reflection_pad3d_options {
    /// `sizeof(tt_reflection_pad3d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 6],
}

impl Versioned for tt_reflection_pad3d_options {
    const NAME: &'static str = "tt_reflection_pad3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_reflection_pad3d_options_default(padding: i64) -> tt_reflection_pad3d_options {
    tt_reflection_pad3d_options {
        struct_size: std::mem::size_of::<tt_reflection_pad3d_options>(),
        padding: [padding; 6],
    }
}

/// Widens the last `D` dimensions by the input mirrored at its edge, without the edge.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_reflection_pad3d(
    options: *const tt_reflection_pad3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReflectionPad3d", &values, out)
    })
}

/// Options of ReplicationPad1d; fill them by `tt_replication_pad1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_replication_pad1d_options {
    /// `sizeof(tt_replication_pad1d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 2],
}

impl Versioned for tt_replication_pad1d_options {
    const NAME: &'static str = "tt_replication_pad1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_replication_pad1d_options_default(padding: i64) -> tt_replication_pad1d_options {
    tt_replication_pad1d_options {
        struct_size: std::mem::size_of::<tt_replication_pad1d_options>(),
        padding: [padding; 2],
    }
}

/// Widens the last `D` dimensions by the elements at their edges.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_replication_pad1d(
    options: *const tt_replication_pad1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReplicationPad1d", &values, out)
    })
}

/// Options of ReplicationPad2d; fill them by `tt_replication_pad2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_replication_pad2d_options {
    /// `sizeof(tt_replication_pad2d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 4],
}

impl Versioned for tt_replication_pad2d_options {
    const NAME: &'static str = "tt_replication_pad2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_replication_pad2d_options_default(padding: i64) -> tt_replication_pad2d_options {
    tt_replication_pad2d_options {
        struct_size: std::mem::size_of::<tt_replication_pad2d_options>(),
        padding: [padding; 4],
    }
}

/// Widens the last `D` dimensions by the elements at their edges.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_replication_pad2d(
    options: *const tt_replication_pad2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReplicationPad2d", &values, out)
    })
}

/// Options of ReplicationPad3d; fill them by `tt_replication_pad3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_replication_pad3d_options {
    /// `sizeof(tt_replication_pad3d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 6],
}

impl Versioned for tt_replication_pad3d_options {
    const NAME: &'static str = "tt_replication_pad3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_replication_pad3d_options_default(padding: i64) -> tt_replication_pad3d_options {
    tt_replication_pad3d_options {
        struct_size: std::mem::size_of::<tt_replication_pad3d_options>(),
        padding: [padding; 6],
    }
}

/// Widens the last `D` dimensions by the elements at their edges.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_replication_pad3d(
    options: *const tt_replication_pad3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ReplicationPad3d", &values, out)
    })
}

/// Options of ZeroPad1d; fill them by `tt_zero_pad1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_zero_pad1d_options {
    /// `sizeof(tt_zero_pad1d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 2],
}

impl Versioned for tt_zero_pad1d_options {
    const NAME: &'static str = "tt_zero_pad1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_zero_pad1d_options_default(padding: i64) -> tt_zero_pad1d_options {
    tt_zero_pad1d_options {
        struct_size: std::mem::size_of::<tt_zero_pad1d_options>(),
        padding: [padding; 2],
    }
}

/// Widens the last `D` dimensions by zeros.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_zero_pad1d(
    options: *const tt_zero_pad1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ZeroPad1d", &values, out)
    })
}

/// Options of ZeroPad2d; fill them by `tt_zero_pad2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_zero_pad2d_options {
    /// `sizeof(tt_zero_pad2d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 4],
}

impl Versioned for tt_zero_pad2d_options {
    const NAME: &'static str = "tt_zero_pad2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_zero_pad2d_options_default(padding: i64) -> tt_zero_pad2d_options {
    tt_zero_pad2d_options {
        struct_size: std::mem::size_of::<tt_zero_pad2d_options>(),
        padding: [padding; 4],
    }
}

/// Widens the last `D` dimensions by zeros.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_zero_pad2d(
    options: *const tt_zero_pad2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ZeroPad2d", &values, out)
    })
}

/// Options of ZeroPad3d; fill them by `tt_zero_pad3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_zero_pad3d_options {
    /// `sizeof(tt_zero_pad3d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 6],
}

impl Versioned for tt_zero_pad3d_options {
    const NAME: &'static str = "tt_zero_pad3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_zero_pad3d_options_default(padding: i64) -> tt_zero_pad3d_options {
    tt_zero_pad3d_options {
        struct_size: std::mem::size_of::<tt_zero_pad3d_options>(),
        padding: [padding; 6],
    }
}

/// Widens the last `D` dimensions by zeros.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_zero_pad3d(
    options: *const tt_zero_pad3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("ZeroPad3d", &values, out)
    })
}

/// Options of ConstantPad1d; fill them by `tt_constant_pad1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_constant_pad1d_options {
    /// `sizeof(tt_constant_pad1d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 2],
    /// The value.
    pub value: f64,
}

impl Versioned for tt_constant_pad1d_options {
    const NAME: &'static str = "tt_constant_pad1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_constant_pad1d_options_default(padding: i64, value: f64) -> tt_constant_pad1d_options {
    tt_constant_pad1d_options {
        struct_size: std::mem::size_of::<tt_constant_pad1d_options>(),
        padding: [padding; 2],
        value,
    }
}

/// Widens the last `D` dimensions by a value.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_constant_pad1d(
    options: *const tt_constant_pad1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
            Value::Float(o.value),
        ];
        table::create("ConstantPad1d", &values, out)
    })
}

/// Options of ConstantPad2d; fill them by `tt_constant_pad2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_constant_pad2d_options {
    /// `sizeof(tt_constant_pad2d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 4],
    /// The value.
    pub value: f64,
}

impl Versioned for tt_constant_pad2d_options {
    const NAME: &'static str = "tt_constant_pad2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_constant_pad2d_options_default(padding: i64, value: f64) -> tt_constant_pad2d_options {
    tt_constant_pad2d_options {
        struct_size: std::mem::size_of::<tt_constant_pad2d_options>(),
        padding: [padding; 4],
        value,
    }
}

/// Widens the last `D` dimensions by a value.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_constant_pad2d(
    options: *const tt_constant_pad2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
            Value::Float(o.value),
        ];
        table::create("ConstantPad2d", &values, out)
    })
}

/// Options of ConstantPad3d; fill them by `tt_constant_pad3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_constant_pad3d_options {
    /// `sizeof(tt_constant_pad3d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 6],
    /// The value.
    pub value: f64,
}

impl Versioned for tt_constant_pad3d_options {
    const NAME: &'static str = "tt_constant_pad3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_constant_pad3d_options_default(padding: i64, value: f64) -> tt_constant_pad3d_options {
    tt_constant_pad3d_options {
        struct_size: std::mem::size_of::<tt_constant_pad3d_options>(),
        padding: [padding; 6],
        value,
    }
}

/// Widens the last `D` dimensions by a value.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_constant_pad3d(
    options: *const tt_constant_pad3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
            Value::Float(o.value),
        ];
        table::create("ConstantPad3d", &values, out)
    })
}

/// Options of CircularPad1d; fill them by `tt_circular_pad1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_circular_pad1d_options {
    /// `sizeof(tt_circular_pad1d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 2],
}

impl Versioned for tt_circular_pad1d_options {
    const NAME: &'static str = "tt_circular_pad1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_circular_pad1d_options_default(padding: i64) -> tt_circular_pad1d_options {
    tt_circular_pad1d_options {
        struct_size: std::mem::size_of::<tt_circular_pad1d_options>(),
        padding: [padding; 2],
    }
}

/// Widens the last `D` dimensions by the input from its other end.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_circular_pad1d(
    options: *const tt_circular_pad1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("CircularPad1d", &values, out)
    })
}

/// Options of CircularPad2d; fill them by `tt_circular_pad2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_circular_pad2d_options {
    /// `sizeof(tt_circular_pad2d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 4],
}

impl Versioned for tt_circular_pad2d_options {
    const NAME: &'static str = "tt_circular_pad2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_circular_pad2d_options_default(padding: i64) -> tt_circular_pad2d_options {
    tt_circular_pad2d_options {
        struct_size: std::mem::size_of::<tt_circular_pad2d_options>(),
        padding: [padding; 4],
    }
}

/// Widens the last `D` dimensions by the input from its other end.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_circular_pad2d(
    options: *const tt_circular_pad2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("CircularPad2d", &values, out)
    })
}

/// Options of CircularPad3d; fill them by `tt_circular_pad3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_circular_pad3d_options {
    /// `sizeof(tt_circular_pad3d_options)` of the caller.
    pub struct_size: usize,
    /// How much is added before and behind each dimension, the last one first.
    pub padding: [i64; 6],
}

impl Versioned for tt_circular_pad3d_options {
    const NAME: &'static str = "tt_circular_pad3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_circular_pad3d_options_default(padding: i64) -> tt_circular_pad3d_options {
    tt_circular_pad3d_options {
        struct_size: std::mem::size_of::<tt_circular_pad3d_options>(),
        padding: [padding; 6],
    }
}

/// Widens the last `D` dimensions by the input from its other end.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_circular_pad3d(
    options: *const tt_circular_pad3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.padding.to_vec()),
        ];
        table::create("CircularPad3d", &values, out)
    })
}

/// Options of ReLU; fill them by `tt_relu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_relu_options {
    /// `sizeof(tt_relu_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_relu_options {
    const NAME: &'static str = "tt_relu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_relu_options_default() -> tt_relu_options {
    tt_relu_options {
        struct_size: std::mem::size_of::<tt_relu_options>(),
        inplace: false,
    }
}

/// `max(x, 0)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_relu(
    options: *const tt_relu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_relu_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("ReLU", &values, out)
    })
}

/// Options of ReLU6; fill them by `tt_relu6_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_relu6_options {
    /// `sizeof(tt_relu6_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_relu6_options {
    const NAME: &'static str = "tt_relu6_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_relu6_options_default() -> tt_relu6_options {
    tt_relu6_options {
        struct_size: std::mem::size_of::<tt_relu6_options>(),
        inplace: false,
    }
}

/// `min(max(x, 0), 6)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_relu6(
    options: *const tt_relu6_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_relu6_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("ReLU6", &values, out)
    })
}

/// Options of LeakyReLU; fill them by `tt_leaky_relu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_leaky_relu_options {
    /// `sizeof(tt_leaky_relu_options)` of the caller.
    pub struct_size: usize,
    /// The slope below 0.
    pub negative_slope: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_leaky_relu_options {
    const NAME: &'static str = "tt_leaky_relu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_leaky_relu_options_default() -> tt_leaky_relu_options {
    tt_leaky_relu_options {
        struct_size: std::mem::size_of::<tt_leaky_relu_options>(),
        negative_slope: 0.01,
        inplace: false,
    }
}

/// `x` above 0, `negative_slope * x` below.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_leaky_relu(
    options: *const tt_leaky_relu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_leaky_relu_options_default())?;
        let values = [
            Value::Float(o.negative_slope),
            Value::Bool(o.inplace),
        ];
        table::create("LeakyReLU", &values, out)
    })
}

/// Options of PReLU; fill them by `tt_prelu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_prelu_options {
    /// `sizeof(tt_prelu_options)` of the caller.
    pub struct_size: usize,
    /// Slopes: 1, or the number of channels.
    pub num_parameters: i64,
    /// Their first value.
    pub init: f64,
}

impl Versioned for tt_prelu_options {
    const NAME: &'static str = "tt_prelu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_prelu_options_default() -> tt_prelu_options {
    tt_prelu_options {
        struct_size: std::mem::size_of::<tt_prelu_options>(),
        num_parameters: 1,
        init: 0.25,
    }
}

/// `x` above 0, `weight * x` below, with one slope for all channels or one for each.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_prelu(
    options: *const tt_prelu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_prelu_options_default())?;
        let values = [
            Value::Int(o.num_parameters),
            Value::Float(o.init),
        ];
        table::create("PReLU", &values, out)
    })
}

/// Options of RReLU; fill them by `tt_rrelu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_rrelu_options {
    /// `sizeof(tt_rrelu_options)` of the caller.
    pub struct_size: usize,
    /// The least slope.
    pub lower: f64,
    /// The greatest slope.
    pub upper: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_rrelu_options {
    const NAME: &'static str = "tt_rrelu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_rrelu_options_default() -> tt_rrelu_options {
    tt_rrelu_options {
        struct_size: std::mem::size_of::<tt_rrelu_options>(),
        lower: 0.125,
        upper: 0.3333333333333333,
        inplace: false,
    }
}

/// `x` above 0, below with a slope that is drawn for each element in training mode; else
/// with the mean of the limits.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_rrelu(
    options: *const tt_rrelu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_rrelu_options_default())?;
        let values = [
            Value::Float(o.lower),
            Value::Float(o.upper),
            Value::Bool(o.inplace),
        ];
        table::create("RReLU", &values, out)
    })
}

/// Options of ELU; fill them by `tt_elu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_elu_options {
    /// `sizeof(tt_elu_options)` of the caller.
    pub struct_size: usize,
    /// The limit far below 0, negated.
    pub alpha: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_elu_options {
    const NAME: &'static str = "tt_elu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_elu_options_default() -> tt_elu_options {
    tt_elu_options {
        struct_size: std::mem::size_of::<tt_elu_options>(),
        alpha: 1.0,
        inplace: false,
    }
}

/// `x` above 0, `alpha * (exp(x) - 1)` below.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_elu(
    options: *const tt_elu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_elu_options_default())?;
        let values = [
            Value::Float(o.alpha),
            Value::Bool(o.inplace),
        ];
        table::create("ELU", &values, out)
    })
}

/// Options of SELU; fill them by `tt_selu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_selu_options {
    /// `sizeof(tt_selu_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_selu_options {
    const NAME: &'static str = "tt_selu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_selu_options_default() -> tt_selu_options {
    tt_selu_options {
        struct_size: std::mem::size_of::<tt_selu_options>(),
        inplace: false,
    }
}

/// An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_selu(
    options: *const tt_selu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_selu_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("SELU", &values, out)
    })
}

/// Options of CELU; fill them by `tt_celu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_celu_options {
    /// `sizeof(tt_celu_options)` of the caller.
    pub struct_size: usize,
    /// The limit far below 0, negated.
    pub alpha: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_celu_options {
    const NAME: &'static str = "tt_celu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_celu_options_default() -> tt_celu_options {
    tt_celu_options {
        struct_size: std::mem::size_of::<tt_celu_options>(),
        alpha: 1.0,
        inplace: false,
    }
}

/// `x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_celu(
    options: *const tt_celu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_celu_options_default())?;
        let values = [
            Value::Float(o.alpha),
            Value::Bool(o.inplace),
        ];
        table::create("CELU", &values, out)
    })
}

/// Options of Threshold; fill them by `tt_threshold_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_threshold_options {
    /// `sizeof(tt_threshold_options)` of the caller.
    pub struct_size: usize,
    /// Where elements are kept.
    pub threshold: f64,
    /// What stands for the others.
    pub value: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_threshold_options {
    const NAME: &'static str = "tt_threshold_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_threshold_options_default(threshold: f64, value: f64) -> tt_threshold_options {
    tt_threshold_options {
        struct_size: std::mem::size_of::<tt_threshold_options>(),
        threshold,
        value,
        inplace: false,
    }
}

/// `x` above the threshold, else the value.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_threshold(
    options: *const tt_threshold_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Float(o.threshold),
            Value::Float(o.value),
            Value::Bool(o.inplace),
        ];
        table::create("Threshold", &values, out)
    })
}

/// Options of Hardtanh; fill them by `tt_hardtanh_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_hardtanh_options {
    /// `sizeof(tt_hardtanh_options)` of the caller.
    pub struct_size: usize,
    /// The least value.
    pub min_val: f64,
    /// The greatest value.
    pub max_val: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_hardtanh_options {
    const NAME: &'static str = "tt_hardtanh_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_hardtanh_options_default() -> tt_hardtanh_options {
    tt_hardtanh_options {
        struct_size: std::mem::size_of::<tt_hardtanh_options>(),
        min_val: -1.0,
        max_val: 1.0,
        inplace: false,
    }
}

/// Cut to `min_val ..= max_val`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hardtanh(
    options: *const tt_hardtanh_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_hardtanh_options_default())?;
        let values = [
            Value::Float(o.min_val),
            Value::Float(o.max_val),
            Value::Bool(o.inplace),
        ];
        table::create("Hardtanh", &values, out)
    })
}

/// Options of Hardsigmoid; fill them by `tt_hardsigmoid_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_hardsigmoid_options {
    /// `sizeof(tt_hardsigmoid_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_hardsigmoid_options {
    const NAME: &'static str = "tt_hardsigmoid_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_hardsigmoid_options_default() -> tt_hardsigmoid_options {
    tt_hardsigmoid_options {
        struct_size: std::mem::size_of::<tt_hardsigmoid_options>(),
        inplace: false,
    }
}

/// A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hardsigmoid(
    options: *const tt_hardsigmoid_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_hardsigmoid_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("Hardsigmoid", &values, out)
    })
}

/// Options of Hardswish; fill them by `tt_hardswish_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_hardswish_options {
    /// `sizeof(tt_hardswish_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_hardswish_options {
    const NAME: &'static str = "tt_hardswish_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_hardswish_options_default() -> tt_hardswish_options {
    tt_hardswish_options {
        struct_size: std::mem::size_of::<tt_hardswish_options>(),
        inplace: false,
    }
}

/// `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hardswish(
    options: *const tt_hardswish_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_hardswish_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("Hardswish", &values, out)
    })
}

/// Options of Hardshrink; fill them by `tt_hardshrink_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_hardshrink_options {
    /// `sizeof(tt_hardshrink_options)` of the caller.
    pub struct_size: usize,
    /// The greatest magnitude that becomes 0.
    pub lambd: f64,
}

impl Versioned for tt_hardshrink_options {
    const NAME: &'static str = "tt_hardshrink_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_hardshrink_options_default() -> tt_hardshrink_options {
    tt_hardshrink_options {
        struct_size: std::mem::size_of::<tt_hardshrink_options>(),
        lambd: 0.5,
    }
}

/// `x`, but 0 within `lambd` of it.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hardshrink(
    options: *const tt_hardshrink_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_hardshrink_options_default())?;
        let values = [
            Value::Float(o.lambd),
        ];
        table::create("Hardshrink", &values, out)
    })
}

/// Options of Softshrink; fill them by `tt_softshrink_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_softshrink_options {
    /// `sizeof(tt_softshrink_options)` of the caller.
    pub struct_size: usize,
    /// How far elements move.
    pub lambd: f64,
}

impl Versioned for tt_softshrink_options {
    const NAME: &'static str = "tt_softshrink_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_softshrink_options_default() -> tt_softshrink_options {
    tt_softshrink_options {
        struct_size: std::mem::size_of::<tt_softshrink_options>(),
        lambd: 0.5,
    }
}

/// `x` moved towards 0 by `lambd`, and 0 within.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softshrink(
    options: *const tt_softshrink_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_softshrink_options_default())?;
        let values = [
            Value::Float(o.lambd),
        ];
        table::create("Softshrink", &values, out)
    })
}

/// Options of GELU; fill them by `tt_gelu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_gelu_options {
    /// `sizeof(tt_gelu_options)` of the caller.
    pub struct_size: usize,
    /// How it is computed. One of `TT_APPROXIMATE_*`.
    pub approximate: i32,
}

impl Versioned for tt_gelu_options {
    const NAME: &'static str = "tt_gelu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_gelu_options_default() -> tt_gelu_options {
    tt_gelu_options {
        struct_size: std::mem::size_of::<tt_gelu_options>(),
        approximate: 0,
    }
}

/// The Gaussian error linear unit: `x` times the normal distribution function of `x`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_gelu(
    options: *const tt_gelu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_gelu_options_default())?;
        let values = [
            Value::Int(o.approximate.into()),
        ];
        table::create("GELU", &values, out)
    })
}

/// Options of SiLU; fill them by `tt_silu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_silu_options {
    /// `sizeof(tt_silu_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_silu_options {
    const NAME: &'static str = "tt_silu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_silu_options_default() -> tt_silu_options {
    tt_silu_options {
        struct_size: std::mem::size_of::<tt_silu_options>(),
        inplace: false,
    }
}

/// `x * sigmoid(x)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_silu(
    options: *const tt_silu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_silu_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("SiLU", &values, out)
    })
}

/// Options of Mish; fill them by `tt_mish_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_mish_options {
    /// `sizeof(tt_mish_options)` of the caller.
    pub struct_size: usize,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_mish_options {
    const NAME: &'static str = "tt_mish_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_mish_options_default() -> tt_mish_options {
    tt_mish_options {
        struct_size: std::mem::size_of::<tt_mish_options>(),
        inplace: false,
    }
}

/// `x * tanh(softplus(x))` (Misra 2019).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_mish(
    options: *const tt_mish_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_mish_options_default())?;
        let values = [
            Value::Bool(o.inplace),
        ];
        table::create("Mish", &values, out)
    })
}

/// `1 / (1 + exp(-x))`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_sigmoid(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Sigmoid", &values, out)
    })
}

/// The logarithm of the sigmoid.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_log_sigmoid(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("LogSigmoid", &values, out)
    })
}

/// The hyperbolic tangent.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_tanh(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Tanh", &values, out)
    })
}

/// `x - tanh(x)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_tanhshrink(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Tanhshrink", &values, out)
    })
}

/// `x / (1 + |x|)`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softsign(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Softsign", &values, out)
    })
}

/// Options of Softplus; fill them by `tt_softplus_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_softplus_options {
    /// `sizeof(tt_softplus_options)` of the caller.
    pub struct_size: usize,
    /// How sharp the bend is.
    pub beta: f64,
    /// Where it counts as straight.
    pub threshold: f64,
}

impl Versioned for tt_softplus_options {
    const NAME: &'static str = "tt_softplus_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_softplus_options_default() -> tt_softplus_options {
    tt_softplus_options {
        struct_size: std::mem::size_of::<tt_softplus_options>(),
        beta: 1.0,
        threshold: 20.0,
    }
}

/// `ln(1 + exp(beta x)) / beta`; `x` itself where `beta x` is above the threshold.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softplus(
    options: *const tt_softplus_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_softplus_options_default())?;
        let values = [
            Value::Float(o.beta),
            Value::Float(o.threshold),
        ];
        table::create("Softplus", &values, out)
    })
}

/// Options of GLU; fill them by `tt_glu_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_glu_options {
    /// `sizeof(tt_glu_options)` of the caller.
    pub struct_size: usize,
    /// The dimension, of even size.
    pub dim: i64,
}

impl Versioned for tt_glu_options {
    const NAME: &'static str = "tt_glu_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_glu_options_default() -> tt_glu_options {
    tt_glu_options {
        struct_size: std::mem::size_of::<tt_glu_options>(),
        dim: -1,
    }
}

/// The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2016).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_glu(
    options: *const tt_glu_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_glu_options_default())?;
        let values = [
            Value::Int(o.dim),
        ];
        table::create("GLU", &values, out)
    })
}

/// Options of Softmax; fill them by `tt_softmax_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_softmax_options {
    /// `sizeof(tt_softmax_options)` of the caller.
    pub struct_size: usize,
    /// The dimension.
    pub dim: i64,
}

impl Versioned for tt_softmax_options {
    const NAME: &'static str = "tt_softmax_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_softmax_options_default(dim: i64) -> tt_softmax_options {
    tt_softmax_options {
        struct_size: std::mem::size_of::<tt_softmax_options>(),
        dim,
    }
}

/// `exp(x)`, scaled to sum 1 over a dimension.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softmax(
    options: *const tt_softmax_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.dim),
        ];
        table::create("Softmax", &values, out)
    })
}

/// Options of Softmin; fill them by `tt_softmin_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_softmin_options {
    /// `sizeof(tt_softmin_options)` of the caller.
    pub struct_size: usize,
    /// The dimension.
    pub dim: i64,
}

impl Versioned for tt_softmin_options {
    const NAME: &'static str = "tt_softmin_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_softmin_options_default(dim: i64) -> tt_softmin_options {
    tt_softmin_options {
        struct_size: std::mem::size_of::<tt_softmin_options>(),
        dim,
    }
}

/// The softmax of `-x` over a dimension.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softmin(
    options: *const tt_softmin_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.dim),
        ];
        table::create("Softmin", &values, out)
    })
}

/// Options of LogSoftmax; fill them by `tt_log_softmax_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_log_softmax_options {
    /// `sizeof(tt_log_softmax_options)` of the caller.
    pub struct_size: usize,
    /// The dimension.
    pub dim: i64,
}

impl Versioned for tt_log_softmax_options {
    const NAME: &'static str = "tt_log_softmax_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_log_softmax_options_default(dim: i64) -> tt_log_softmax_options {
    tt_log_softmax_options {
        struct_size: std::mem::size_of::<tt_log_softmax_options>(),
        dim,
    }
}

/// The logarithm of the softmax over a dimension.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_log_softmax(
    options: *const tt_log_softmax_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.dim),
        ];
        table::create("LogSoftmax", &values, out)
    })
}

/// The softmax over the channels of `[N, C, H, W]` or `[C, H, W]`.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_softmax2d(
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let values = [];
        table::create("Softmax2d", &values, out)
    })
}

/// Options of BatchNorm1d; fill them by `tt_batch_norm1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_batch_norm1d_options {
    /// `sizeof(tt_batch_norm1d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values; none for their plain mean. NaN: none.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept; without them a batch always stands for itself.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_batch_norm1d_options {
    const NAME: &'static str = "tt_batch_norm1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_batch_norm1d_options_default(num_features: i64) -> tt_batch_norm1d_options {
    tt_batch_norm1d_options {
        struct_size: std::mem::size_of::<tt_batch_norm1d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: true,
        track_running_stats: true,
        bias: true,
    }
}

/// Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm1d(
    options: *const tt_batch_norm1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            table::float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("BatchNorm1d", &values, out)
    })
}

/// Options of BatchNorm2d; fill them by `tt_batch_norm2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_batch_norm2d_options {
    /// `sizeof(tt_batch_norm2d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values; none for their plain mean. NaN: none.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept; without them a batch always stands for itself.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_batch_norm2d_options {
    const NAME: &'static str = "tt_batch_norm2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_batch_norm2d_options_default(num_features: i64) -> tt_batch_norm2d_options {
    tt_batch_norm2d_options {
        struct_size: std::mem::size_of::<tt_batch_norm2d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: true,
        track_running_stats: true,
        bias: true,
    }
}

/// Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm2d(
    options: *const tt_batch_norm2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            table::float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("BatchNorm2d", &values, out)
    })
}

/// Options of BatchNorm3d; fill them by `tt_batch_norm3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_batch_norm3d_options {
    /// `sizeof(tt_batch_norm3d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values; none for their plain mean. NaN: none.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept; without them a batch always stands for itself.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_batch_norm3d_options {
    const NAME: &'static str = "tt_batch_norm3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_batch_norm3d_options_default(num_features: i64) -> tt_batch_norm3d_options {
    tt_batch_norm3d_options {
        struct_size: std::mem::size_of::<tt_batch_norm3d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: true,
        track_running_stats: true,
        bias: true,
    }
}

/// Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
/// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_batch_norm3d(
    options: *const tt_batch_norm3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            table::float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("BatchNorm3d", &values, out)
    })
}

/// Options of InstanceNorm1d; fill them by `tt_instance_norm1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_instance_norm1d_options {
    /// `sizeof(tt_instance_norm1d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept, which stand for the example in evaluation mode.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_instance_norm1d_options {
    const NAME: &'static str = "tt_instance_norm1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_instance_norm1d_options_default(num_features: i64) -> tt_instance_norm1d_options {
    tt_instance_norm1d_options {
        struct_size: std::mem::size_of::<tt_instance_norm1d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: false,
        track_running_stats: false,
        bias: true,
    }
}

/// Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_instance_norm1d(
    options: *const tt_instance_norm1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            Value::Float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("InstanceNorm1d", &values, out)
    })
}

/// Options of InstanceNorm2d; fill them by `tt_instance_norm2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_instance_norm2d_options {
    /// `sizeof(tt_instance_norm2d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept, which stand for the example in evaluation mode.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_instance_norm2d_options {
    const NAME: &'static str = "tt_instance_norm2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_instance_norm2d_options_default(num_features: i64) -> tt_instance_norm2d_options {
    tt_instance_norm2d_options {
        struct_size: std::mem::size_of::<tt_instance_norm2d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: false,
        track_running_stats: false,
        bias: true,
    }
}

/// Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_instance_norm2d(
    options: *const tt_instance_norm2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            Value::Float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("InstanceNorm2d", &values, out)
    })
}

/// Options of InstanceNorm3d; fill them by `tt_instance_norm3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_instance_norm3d_options {
    /// `sizeof(tt_instance_norm3d_options)` of the caller.
    pub struct_size: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values.
    pub momentum: f64,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept, which stand for the example in evaluation mode.
    pub track_running_stats: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_instance_norm3d_options {
    const NAME: &'static str = "tt_instance_norm3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_instance_norm3d_options_default(num_features: i64) -> tt_instance_norm3d_options {
    tt_instance_norm3d_options {
        struct_size: std::mem::size_of::<tt_instance_norm3d_options>(),
        num_features,
        eps: 1e-5,
        momentum: 0.1,
        affine: false,
        track_running_stats: false,
        bias: true,
    }
}

/// Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
/// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
///
/// With `track_running_stats` there are the buffers of batch norm.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_instance_norm3d(
    options: *const tt_instance_norm3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_features),
            Value::Float(o.eps),
            Value::Float(o.momentum),
            Value::Bool(o.affine),
            Value::Bool(o.track_running_stats),
            Value::Bool(o.bias),
        ];
        table::create("InstanceNorm3d", &values, out)
    })
}

/// Options of LayerNorm; fill them by `tt_layer_norm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_layer_norm_options {
    /// `sizeof(tt_layer_norm_options)` of the caller.
    pub struct_size: usize,
    /// The sizes of the dimensions to normalise over.
    pub normalized_shape: *const i64,
    /// Their number.
    pub normalized_shape_len: usize,
    /// Added to the variance.
    pub eps: f64,
    /// Whether there are a weight and a bias of that shape.
    pub elementwise_affine: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_layer_norm_options {
    const NAME: &'static str = "tt_layer_norm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_layer_norm_options_default(normalized_shape: *const i64, normalized_shape_len: usize) -> tt_layer_norm_options {
    tt_layer_norm_options {
        struct_size: std::mem::size_of::<tt_layer_norm_options>(),
        normalized_shape,
        normalized_shape_len,
        eps: 1e-5,
        elementwise_affine: true,
        bias: true,
    }
}

/// Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_layer_norm(
    options: *const tt_layer_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            table::ints(o.normalized_shape, o.normalized_shape_len, false, "normalized_shape")?,
            Value::Float(o.eps),
            Value::Bool(o.elementwise_affine),
            Value::Bool(o.bias),
        ];
        table::create("LayerNorm", &values, out)
    })
}

/// Options of GroupNorm; fill them by `tt_group_norm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_group_norm_options {
    /// `sizeof(tt_group_norm_options)` of the caller.
    pub struct_size: usize,
    /// Groups, which divide the channels.
    pub num_groups: i64,
    /// Channels.
    pub num_channels: i64,
    /// Added to the variance.
    pub eps: f64,
    /// Whether there are a weight and a bias for each channel.
    pub affine: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl Versioned for tt_group_norm_options {
    const NAME: &'static str = "tt_group_norm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_group_norm_options_default(num_groups: i64, num_channels: i64) -> tt_group_norm_options {
    tt_group_norm_options {
        struct_size: std::mem::size_of::<tt_group_norm_options>(),
        num_groups,
        num_channels,
        eps: 1e-5,
        affine: true,
        bias: true,
    }
}

/// Normalises over groups of channels of each example (Wu & He 2018).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_group_norm(
    options: *const tt_group_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_groups),
            Value::Int(o.num_channels),
            Value::Float(o.eps),
            Value::Bool(o.affine),
            Value::Bool(o.bias),
        ];
        table::create("GroupNorm", &values, out)
    })
}

/// Options of RMSNorm; fill them by `tt_rms_norm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_rms_norm_options {
    /// `sizeof(tt_rms_norm_options)` of the caller.
    pub struct_size: usize,
    /// The sizes of the dimensions to normalise over.
    pub normalized_shape: *const i64,
    /// Their number.
    pub normalized_shape_len: usize,
    /// Added to the mean square; none for the distance of 1 to the next number of the dtype. NaN: none.
    pub eps: f64,
    /// Whether there is a weight of that shape.
    pub elementwise_affine: bool,
}

impl Versioned for tt_rms_norm_options {
    const NAME: &'static str = "tt_rms_norm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_rms_norm_options_default(normalized_shape: *const i64, normalized_shape_len: usize) -> tt_rms_norm_options {
    tt_rms_norm_options {
        struct_size: std::mem::size_of::<tt_rms_norm_options>(),
        normalized_shape,
        normalized_shape_len,
        eps: f64::NAN,
        elementwise_affine: true,
    }
}

/// Divides by the root of the mean square over the last dimensions, whose sizes are given
/// (Zhang & Sennrich 2019).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_rms_norm(
    options: *const tt_rms_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            table::ints(o.normalized_shape, o.normalized_shape_len, false, "normalized_shape")?,
            table::float(o.eps),
            Value::Bool(o.elementwise_affine),
        ];
        table::create("RMSNorm", &values, out)
    })
}

/// Options of LocalResponseNorm; fill them by `tt_local_response_norm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_local_response_norm_options {
    /// `sizeof(tt_local_response_norm_options)` of the caller.
    pub struct_size: usize,
    /// Channels that count.
    pub size: i64,
    /// The factor of the mean.
    pub alpha: f64,
    /// The power.
    pub beta: f64,
    /// What is added to the mean.
    pub k: f64,
}

impl Versioned for tt_local_response_norm_options {
    const NAME: &'static str = "tt_local_response_norm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_local_response_norm_options_default(size: i64) -> tt_local_response_norm_options {
    tt_local_response_norm_options {
        struct_size: std::mem::size_of::<tt_local_response_norm_options>(),
        size,
        alpha: 0.0001,
        beta: 0.75,
        k: 1.0,
    }
}

/// `x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
/// the input `[N, C, ..]` counts as 0 outside.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_local_response_norm(
    options: *const tt_local_response_norm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.size),
            Value::Float(o.alpha),
            Value::Float(o.beta),
            Value::Float(o.k),
        ];
        table::create("LocalResponseNorm", &values, out)
    })
}

/// Options of CrossMapLRN2d; fill them by `tt_cross_map_lrn2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cross_map_lrn2d_options {
    /// `sizeof(tt_cross_map_lrn2d_options)` of the caller.
    pub struct_size: usize,
    /// Channels that count; an odd number.
    pub size: i64,
    /// The factor of the mean.
    pub alpha: f64,
    /// The power.
    pub beta: f64,
    /// What is added to the mean.
    pub k: f64,
}

impl Versioned for tt_cross_map_lrn2d_options {
    const NAME: &'static str = "tt_cross_map_lrn2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cross_map_lrn2d_options_default(size: i64) -> tt_cross_map_lrn2d_options {
    tt_cross_map_lrn2d_options {
        struct_size: std::mem::size_of::<tt_cross_map_lrn2d_options>(),
        size,
        alpha: 0.0001,
        beta: 0.75,
        k: 1.0,
    }
}

/// The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
/// channel 0 stays in the sums of all channels behind it.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_cross_map_lrn2d(
    options: *const tt_cross_map_lrn2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.size),
            Value::Float(o.alpha),
            Value::Float(o.beta),
            Value::Float(o.k),
        ];
        table::create("CrossMapLRN2d", &values, out)
    })
}

/// Options of Dropout; fill them by `tt_dropout_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_dropout_options {
    /// `sizeof(tt_dropout_options)` of the caller.
    pub struct_size: usize,
    /// The probability of zero.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_dropout_options {
    const NAME: &'static str = "tt_dropout_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_dropout_options_default() -> tt_dropout_options {
    tt_dropout_options {
        struct_size: std::mem::size_of::<tt_dropout_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// In training mode, sets elements to zero with probability `p` and scales the others by
/// `1 / (1 - p)`; else gives its input back.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout(
    options: *const tt_dropout_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_dropout_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("Dropout", &values, out)
    })
}

/// Options of Dropout1d; fill them by `tt_dropout1d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_dropout1d_options {
    /// `sizeof(tt_dropout1d_options)` of the caller.
    pub struct_size: usize,
    /// The probability of zero.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_dropout1d_options {
    const NAME: &'static str = "tt_dropout1d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_dropout1d_options_default() -> tt_dropout1d_options {
    tt_dropout1d_options {
        struct_size: std::mem::size_of::<tt_dropout1d_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// In training mode, sets whole channels of `[N, C, L]` or `[C, L]` to zero with probability
/// `p` and scales the others by `1 / (1 - p)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout1d(
    options: *const tt_dropout1d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_dropout1d_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("Dropout1d", &values, out)
    })
}

/// Options of Dropout2d; fill them by `tt_dropout2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_dropout2d_options {
    /// `sizeof(tt_dropout2d_options)` of the caller.
    pub struct_size: usize,
    /// The probability of zero.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_dropout2d_options {
    const NAME: &'static str = "tt_dropout2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_dropout2d_options_default() -> tt_dropout2d_options {
    tt_dropout2d_options {
        struct_size: std::mem::size_of::<tt_dropout2d_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// In training mode, sets whole channels of `[N, C, H, W]` to zero with probability `p` and
/// scales the others by `1 / (1 - p)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout2d(
    options: *const tt_dropout2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_dropout2d_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("Dropout2d", &values, out)
    })
}

/// Options of Dropout3d; fill them by `tt_dropout3d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_dropout3d_options {
    /// `sizeof(tt_dropout3d_options)` of the caller.
    pub struct_size: usize,
    /// The probability of zero.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_dropout3d_options {
    const NAME: &'static str = "tt_dropout3d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_dropout3d_options_default() -> tt_dropout3d_options {
    tt_dropout3d_options {
        struct_size: std::mem::size_of::<tt_dropout3d_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// In training mode, sets whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` to zero with
/// probability `p` and scales the others by `1 / (1 - p)`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_dropout3d(
    options: *const tt_dropout3d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_dropout3d_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("Dropout3d", &values, out)
    })
}

/// Options of AlphaDropout; fill them by `tt_alpha_dropout_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_alpha_dropout_options {
    /// `sizeof(tt_alpha_dropout_options)` of the caller.
    pub struct_size: usize,
    /// The probability of the limit.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_alpha_dropout_options {
    const NAME: &'static str = "tt_alpha_dropout_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_alpha_dropout_options_default() -> tt_alpha_dropout_options {
    tt_alpha_dropout_options {
        struct_size: std::mem::size_of::<tt_alpha_dropout_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// Dropout for SELU: elements become SELU's limit, and the result is so scaled that mean and
/// variance stay (Klambauer et al. 2017).
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_alpha_dropout(
    options: *const tt_alpha_dropout_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_alpha_dropout_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("AlphaDropout", &values, out)
    })
}

/// Options of FeatureAlphaDropout; fill them by `tt_feature_alpha_dropout_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_feature_alpha_dropout_options {
    /// `sizeof(tt_feature_alpha_dropout_options)` of the caller.
    pub struct_size: usize,
    /// The probability of the limit.
    pub p: f64,
    /// Whether the input itself is overwritten.
    pub inplace: bool,
}

impl Versioned for tt_feature_alpha_dropout_options {
    const NAME: &'static str = "tt_feature_alpha_dropout_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_feature_alpha_dropout_options_default() -> tt_feature_alpha_dropout_options {
    tt_feature_alpha_dropout_options {
        struct_size: std::mem::size_of::<tt_feature_alpha_dropout_options>(),
        p: 0.5,
        inplace: false,
    }
}

/// `AlphaDropout` of whole channels of `[N, C, ..]`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_feature_alpha_dropout(
    options: *const tt_feature_alpha_dropout_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_feature_alpha_dropout_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Bool(o.inplace),
        ];
        table::create("FeatureAlphaDropout", &values, out)
    })
}

/// Options of CosineSimilarity; fill them by `tt_cosine_similarity_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cosine_similarity_options {
    /// `sizeof(tt_cosine_similarity_options)` of the caller.
    pub struct_size: usize,
    /// The dimension of the vectors.
    pub dim: i64,
    /// Keeps the divisor from 0.
    pub eps: f64,
}

impl Versioned for tt_cosine_similarity_options {
    const NAME: &'static str = "tt_cosine_similarity_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cosine_similarity_options_default() -> tt_cosine_similarity_options {
    tt_cosine_similarity_options {
        struct_size: std::mem::size_of::<tt_cosine_similarity_options>(),
        dim: 1,
        eps: 1e-8,
    }
}

/// The cosine of the angle between vectors: `x1 . x2 / max(|x1| |x2|, eps)`.
///
/// Inputs: x1, x2.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_cosine_similarity(
    options: *const tt_cosine_similarity_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_cosine_similarity_options_default())?;
        let values = [
            Value::Int(o.dim),
            Value::Float(o.eps),
        ];
        table::create("CosineSimilarity", &values, out)
    })
}

/// Options of PairwiseDistance; fill them by `tt_pairwise_distance_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_pairwise_distance_options {
    /// `sizeof(tt_pairwise_distance_options)` of the caller.
    pub struct_size: usize,
    /// The order of the norm.
    pub p: f64,
    /// Added to differences.
    pub eps: f64,
    /// Whether the dimension stays, with size 1.
    pub keepdim: bool,
}

impl Versioned for tt_pairwise_distance_options {
    const NAME: &'static str = "tt_pairwise_distance_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_pairwise_distance_options_default() -> tt_pairwise_distance_options {
    tt_pairwise_distance_options {
        struct_size: std::mem::size_of::<tt_pairwise_distance_options>(),
        p: 2.0,
        eps: 1e-6,
        keepdim: false,
    }
}

/// The norm of `x1 - x2 + eps` over the last dimension.
///
/// Inputs: x1, x2.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pairwise_distance(
    options: *const tt_pairwise_distance_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_pairwise_distance_options_default())?;
        let values = [
            Value::Float(o.p),
            Value::Float(o.eps),
            Value::Bool(o.keepdim),
        ];
        table::create("PairwiseDistance", &values, out)
    })
}

/// Options of Upsample; fill them by `tt_upsample_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_upsample_options {
    /// `sizeof(tt_upsample_options)` of the caller.
    pub struct_size: usize,
    /// Sizes of the last dimensions; one number stands for all. NULL: none.
    pub size: *const i64,
    /// Their number.
    pub size_len: usize,
    /// Factors for the sizes of the last dimensions; one number stands for all. NULL: none.
    pub scale_factor: *const f64,
    /// Their number.
    pub scale_factor_len: usize,
    /// How elements in between are found. One of `TT_INTERPOLATION_*`.
    pub mode: i32,
    /// Whether the centres of the elements in the corners stay in place; only for modes that
    /// interpolate. `-1`: none.
    pub align_corners: i32,
    /// Whether the factors follow from the whole sizes that they lead to. `-1`: none.
    pub recompute_scale_factor: i32,
    /// Whether elements that fall away count when sizes shrink.
    pub antialias: bool,
}

impl Versioned for tt_upsample_options {
    const NAME: &'static str = "tt_upsample_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_upsample_options_default() -> tt_upsample_options {
    tt_upsample_options {
        struct_size: std::mem::size_of::<tt_upsample_options>(),
        size: std::ptr::null(),
        size_len: 0,
        scale_factor: std::ptr::null(),
        scale_factor_len: 0,
        mode: 0,
        align_corners: -1,
        recompute_scale_factor: -1,
        antialias: false,
    }
}

/// Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_upsample(
    options: *const tt_upsample_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_upsample_options_default())?;
        let values = [
            table::ints(o.size, o.size_len, true, "size")?,
            table::floats(o.scale_factor, o.scale_factor_len, "scale_factor")?,
            Value::Int(o.mode.into()),
            table::switch(o.align_corners),
            table::switch(o.recompute_scale_factor),
            Value::Bool(o.antialias),
        ];
        table::create("Upsample", &values, out)
    })
}

/// Options of UpsamplingNearest2d; fill them by `tt_upsampling_nearest2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_upsampling_nearest2d_options {
    /// `sizeof(tt_upsampling_nearest2d_options)` of the caller.
    pub struct_size: usize,
    /// Height and width of the output. `TT_NONE` first: none.
    pub size: [i64; 2],
    /// Factors for height and width. NaN first: none.
    pub scale_factor: [f64; 2],
}

impl Versioned for tt_upsampling_nearest2d_options {
    const NAME: &'static str = "tt_upsampling_nearest2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_upsampling_nearest2d_options_default() -> tt_upsampling_nearest2d_options {
    tt_upsampling_nearest2d_options {
        struct_size: std::mem::size_of::<tt_upsampling_nearest2d_options>(),
        size: [table::TT_NONE; 2],
        scale_factor: [f64::NAN; 2],
    }
}

/// Resizes `[N, C, H, W]` by nearest elements.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_upsampling_nearest2d(
    options: *const tt_upsampling_nearest2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_upsampling_nearest2d_options_default())?;
        let values = [
            table::sizes(&o.size),
            table::ratios(&o.scale_factor),
        ];
        table::create("UpsamplingNearest2d", &values, out)
    })
}

/// Options of UpsamplingBilinear2d; fill them by `tt_upsampling_bilinear2d_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_upsampling_bilinear2d_options {
    /// `sizeof(tt_upsampling_bilinear2d_options)` of the caller.
    pub struct_size: usize,
    /// Height and width of the output. `TT_NONE` first: none.
    pub size: [i64; 2],
    /// Factors for height and width. NaN first: none.
    pub scale_factor: [f64; 2],
}

impl Versioned for tt_upsampling_bilinear2d_options {
    const NAME: &'static str = "tt_upsampling_bilinear2d_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_upsampling_bilinear2d_options_default() -> tt_upsampling_bilinear2d_options {
    tt_upsampling_bilinear2d_options {
        struct_size: std::mem::size_of::<tt_upsampling_bilinear2d_options>(),
        size: [table::TT_NONE; 2],
        scale_factor: [f64::NAN; 2],
    }
}

/// Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
///
/// Inputs: input.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_upsampling_bilinear2d(
    options: *const tt_upsampling_bilinear2d_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_upsampling_bilinear2d_options_default())?;
        let values = [
            table::sizes(&o.size),
            table::ratios(&o.scale_factor),
        ];
        table::create("UpsamplingBilinear2d", &values, out)
    })
}

/// Options of PixelShuffle; fill them by `tt_pixel_shuffle_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_pixel_shuffle_options {
    /// `sizeof(tt_pixel_shuffle_options)` of the caller.
    pub struct_size: usize,
    /// The factor `r`.
    pub upscale_factor: i64,
}

impl Versioned for tt_pixel_shuffle_options {
    const NAME: &'static str = "tt_pixel_shuffle_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_pixel_shuffle_options_default(upscale_factor: i64) -> tt_pixel_shuffle_options {
    tt_pixel_shuffle_options {
        struct_size: std::mem::size_of::<tt_pixel_shuffle_options>(),
        upscale_factor,
    }
}

/// `[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pixel_shuffle(
    options: *const tt_pixel_shuffle_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.upscale_factor),
        ];
        table::create("PixelShuffle", &values, out)
    })
}

/// Options of PixelUnshuffle; fill them by `tt_pixel_unshuffle_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_pixel_unshuffle_options {
    /// `sizeof(tt_pixel_unshuffle_options)` of the caller.
    pub struct_size: usize,
    /// The factor `r`.
    pub downscale_factor: i64,
}

impl Versioned for tt_pixel_unshuffle_options {
    const NAME: &'static str = "tt_pixel_unshuffle_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_pixel_unshuffle_options_default(downscale_factor: i64) -> tt_pixel_unshuffle_options {
    tt_pixel_unshuffle_options {
        struct_size: std::mem::size_of::<tt_pixel_unshuffle_options>(),
        downscale_factor,
    }
}

/// `[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_pixel_unshuffle(
    options: *const tt_pixel_unshuffle_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.downscale_factor),
        ];
        table::create("PixelUnshuffle", &values, out)
    })
}

/// Options of ChannelShuffle; fill them by `tt_channel_shuffle_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_channel_shuffle_options {
    /// `sizeof(tt_channel_shuffle_options)` of the caller.
    pub struct_size: usize,
    /// Groups, which divide the channels.
    pub groups: i64,
}

impl Versioned for tt_channel_shuffle_options {
    const NAME: &'static str = "tt_channel_shuffle_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_channel_shuffle_options_default(groups: i64) -> tt_channel_shuffle_options {
    tt_channel_shuffle_options {
        struct_size: std::mem::size_of::<tt_channel_shuffle_options>(),
        groups,
    }
}

/// Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_channel_shuffle(
    options: *const tt_channel_shuffle_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.groups),
        ];
        table::create("ChannelShuffle", &values, out)
    })
}

/// Options of Fold; fill them by `tt_fold_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_fold_options {
    /// `sizeof(tt_fold_options)` of the caller.
    pub struct_size: usize,
    /// Height and width of the output.
    pub output_size: [i64; 2],
    /// Height and width of blocks.
    pub kernel_size: [i64; 2],
    /// Steps between elements of a block.
    pub dilation: [i64; 2],
    /// Zeros around the output, which are cut off.
    pub padding: [i64; 2],
    /// Steps between blocks.
    pub stride: [i64; 2],
}

impl Versioned for tt_fold_options {
    const NAME: &'static str = "tt_fold_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_fold_options_default(output_size: i64, kernel_size: i64) -> tt_fold_options {
    tt_fold_options {
        struct_size: std::mem::size_of::<tt_fold_options>(),
        output_size: [output_size; 2],
        kernel_size: [kernel_size; 2],
        dilation: [1; 2],
        padding: [0; 2],
        stride: [1; 2],
    }
}

/// Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_fold(
    options: *const tt_fold_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.output_size.to_vec()),
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.stride.to_vec()),
        ];
        table::create("Fold", &values, out)
    })
}

/// Options of Unfold; fill them by `tt_unfold_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_unfold_options {
    /// `sizeof(tt_unfold_options)` of the caller.
    pub struct_size: usize,
    /// Height and width of blocks.
    pub kernel_size: [i64; 2],
    /// Steps between elements of a block.
    pub dilation: [i64; 2],
    /// Zeros around the input.
    pub padding: [i64; 2],
    /// Steps between blocks.
    pub stride: [i64; 2],
}

impl Versioned for tt_unfold_options {
    const NAME: &'static str = "tt_unfold_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_unfold_options_default(kernel_size: i64) -> tt_unfold_options {
    tt_unfold_options {
        struct_size: std::mem::size_of::<tt_unfold_options>(),
        kernel_size: [kernel_size; 2],
        dilation: [1; 2],
        padding: [0; 2],
        stride: [1; 2],
    }
}

/// The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
/// too.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_unfold(
    options: *const tt_unfold_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Ints(o.kernel_size.to_vec()),
            Value::Ints(o.dilation.to_vec()),
            Value::Ints(o.padding.to_vec()),
            Value::Ints(o.stride.to_vec()),
        ];
        table::create("Unfold", &values, out)
    })
}

/// Options of Embedding; fill them by `tt_embedding_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_embedding_options {
    /// `sizeof(tt_embedding_options)` of the caller.
    pub struct_size: usize,
    /// Rows of the table.
    pub num_embeddings: i64,
    /// Size of a row.
    pub embedding_dim: i64,
    /// The row that starts as zeros and gets no gradient; may count from the end. `TT_NONE`: none.
    pub padding_idx: i64,
    /// The greatest norm of rows: those that are looked up are scaled down to it, in place. NaN: none.
    pub max_norm: f64,
    /// The order of that norm.
    pub norm_type: f64,
    /// Whether gradients are divided by how often a row occurs in the batch.
    pub scale_grad_by_freq: bool,
    /// Whether gradients are sparse: not in this version.
    pub sparse: bool,
    /// The table itself, in place of a new one. NULL: none.
    pub _weight: *const tt_tensor,
    /// Whether the table is not trained.
    pub _freeze: bool,
}

impl Versioned for tt_embedding_options {
    const NAME: &'static str = "tt_embedding_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_embedding_options_default(num_embeddings: i64, embedding_dim: i64) -> tt_embedding_options {
    tt_embedding_options {
        struct_size: std::mem::size_of::<tt_embedding_options>(),
        num_embeddings,
        embedding_dim,
        padding_idx: table::TT_NONE,
        max_norm: f64::NAN,
        norm_type: 2.0,
        scale_grad_by_freq: false,
        sparse: false,
        _weight: std::ptr::null(),
        _freeze: false,
    }
}

/// Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
///
/// Inputs: input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_embedding(
    options: *const tt_embedding_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_embeddings),
            Value::Int(o.embedding_dim),
            table::int(o.padding_idx),
            table::float(o.max_norm),
            Value::Float(o.norm_type),
            Value::Bool(o.scale_grad_by_freq),
            Value::Bool(o.sparse),
            table::tensor(o._weight, "_weight")?,
            Value::Bool(o._freeze),
        ];
        table::create("Embedding", &values, out)
    })
}

/// Options of EmbeddingBag; fill them by `tt_embedding_bag_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_embedding_bag_options {
    /// `sizeof(tt_embedding_bag_options)` of the caller.
    pub struct_size: usize,
    /// Rows of the table.
    pub num_embeddings: i64,
    /// Size of a row.
    pub embedding_dim: i64,
    /// The greatest norm of rows: those that are looked up are scaled down to it, in place. NaN: none.
    pub max_norm: f64,
    /// The order of that norm.
    pub norm_type: f64,
    /// Whether gradients are divided by how often a row occurs in the batch.
    pub scale_grad_by_freq: bool,
    /// What becomes of the rows of a bag. One of `TT_EMBEDDING_BAG_MODE_*`.
    pub mode: i32,
    /// Whether gradients are sparse: not in this version.
    pub sparse: bool,
    /// The table itself, in place of a new one. NULL: none.
    pub _weight: *const tt_tensor,
    /// Whether the last offset is the end of the last bag.
    pub include_last_offset: bool,
    /// The row that starts as zeros and does not count; may count from the end. `TT_NONE`: none.
    pub padding_idx: i64,
}

impl Versioned for tt_embedding_bag_options {
    const NAME: &'static str = "tt_embedding_bag_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_embedding_bag_options_default(num_embeddings: i64, embedding_dim: i64) -> tt_embedding_bag_options {
    tt_embedding_bag_options {
        struct_size: std::mem::size_of::<tt_embedding_bag_options>(),
        num_embeddings,
        embedding_dim,
        max_norm: f64::NAN,
        norm_type: 2.0,
        scale_grad_by_freq: false,
        mode: 1,
        sparse: false,
        _weight: std::ptr::null(),
        include_last_offset: false,
        padding_idx: table::TT_NONE,
    }
}

/// Bags of indices to the sum, mean or greatest of their rows: `[B, L]` to
/// `[B, embedding_dim]`, or all bags in one row with the offsets at which they begin. With
/// sums, a weight may be given for each index.
///
/// Inputs: input, offsets, per_sample_weights.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_embedding_bag(
    options: *const tt_embedding_bag_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.num_embeddings),
            Value::Int(o.embedding_dim),
            table::float(o.max_norm),
            Value::Float(o.norm_type),
            Value::Bool(o.scale_grad_by_freq),
            Value::Int(o.mode.into()),
            Value::Bool(o.sparse),
            table::tensor(o._weight, "_weight")?,
            Value::Bool(o.include_last_offset),
            table::int(o.padding_idx),
        ];
        table::create("EmbeddingBag", &values, out)
    })
}

/// Options of L1Loss; fill them by `tt_l1_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_l1_loss_options {
    /// `sizeof(tt_l1_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_l1_loss_options {
    const NAME: &'static str = "tt_l1_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_l1_loss_options_default() -> tt_l1_loss_options {
    tt_l1_loss_options {
        struct_size: std::mem::size_of::<tt_l1_loss_options>(),
        reduction: 1,
    }
}

/// Absolute differences.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_l1_loss(
    options: *const tt_l1_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_l1_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
        ];
        table::create("L1Loss", &values, out)
    })
}

/// Options of MSELoss; fill them by `tt_mse_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_mse_loss_options {
    /// `sizeof(tt_mse_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_mse_loss_options {
    const NAME: &'static str = "tt_mse_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_mse_loss_options_default() -> tt_mse_loss_options {
    tt_mse_loss_options {
        struct_size: std::mem::size_of::<tt_mse_loss_options>(),
        reduction: 1,
    }
}

/// Squared differences.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_mse_loss(
    options: *const tt_mse_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_mse_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
        ];
        table::create("MSELoss", &values, out)
    })
}

/// Options of SmoothL1Loss; fill them by `tt_smooth_l1_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_smooth_l1_loss_options {
    /// `sizeof(tt_smooth_l1_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// Where the one passes into the other.
    pub beta: f64,
}

impl Versioned for tt_smooth_l1_loss_options {
    const NAME: &'static str = "tt_smooth_l1_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_smooth_l1_loss_options_default() -> tt_smooth_l1_loss_options {
    tt_smooth_l1_loss_options {
        struct_size: std::mem::size_of::<tt_smooth_l1_loss_options>(),
        reduction: 1,
        beta: 1.0,
    }
}

/// Squared differences below `beta`, absolute ones above.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_smooth_l1_loss(
    options: *const tt_smooth_l1_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_smooth_l1_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
            Value::Float(o.beta),
        ];
        table::create("SmoothL1Loss", &values, out)
    })
}

/// Options of HuberLoss; fill them by `tt_huber_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_huber_loss_options {
    /// `sizeof(tt_huber_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// Where the one passes into the other.
    pub delta: f64,
}

impl Versioned for tt_huber_loss_options {
    const NAME: &'static str = "tt_huber_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_huber_loss_options_default() -> tt_huber_loss_options {
    tt_huber_loss_options {
        struct_size: std::mem::size_of::<tt_huber_loss_options>(),
        reduction: 1,
        delta: 1.0,
    }
}

/// Squared differences below `delta`, `delta` times absolute ones above.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_huber_loss(
    options: *const tt_huber_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_huber_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
            Value::Float(o.delta),
        ];
        table::create("HuberLoss", &values, out)
    })
}

/// Options of NLLLoss; fill them by `tt_nll_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_nll_loss_options {
    /// `sizeof(tt_nll_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each class, `[C]`. NULL: none.
    pub weight: *const tt_tensor,
    /// The class that does not count.
    pub ignore_index: i64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_nll_loss_options {
    const NAME: &'static str = "tt_nll_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_nll_loss_options_default() -> tt_nll_loss_options {
    tt_nll_loss_options {
        struct_size: std::mem::size_of::<tt_nll_loss_options>(),
        weight: std::ptr::null(),
        ignore_index: -100,
        reduction: 1,
    }
}

/// Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_nll_loss(
    options: *const tt_nll_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_nll_loss_options_default())?;
        let values = [
            table::tensor(o.weight, "weight")?,
            Value::Int(o.ignore_index),
            Value::Int(o.reduction.into()),
        ];
        table::create("NLLLoss", &values, out)
    })
}

/// Options of BCELoss; fill them by `tt_bce_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_bce_loss_options {
    /// `sizeof(tt_bce_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each element, broadcast. NULL: none.
    pub weight: *const tt_tensor,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_bce_loss_options {
    const NAME: &'static str = "tt_bce_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_bce_loss_options_default() -> tt_bce_loss_options {
    tt_bce_loss_options {
        struct_size: std::mem::size_of::<tt_bce_loss_options>(),
        weight: std::ptr::null(),
        reduction: 1,
    }
}

/// Cross entropy of probabilities and targets between 0 and 1.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_bce_loss(
    options: *const tt_bce_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_bce_loss_options_default())?;
        let values = [
            table::tensor(o.weight, "weight")?,
            Value::Int(o.reduction.into()),
        ];
        table::create("BCELoss", &values, out)
    })
}

/// Options of BCEWithLogitsLoss; fill them by `tt_bce_with_logits_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_bce_with_logits_loss_options {
    /// `sizeof(tt_bce_with_logits_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each element, broadcast. NULL: none.
    pub weight: *const tt_tensor,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// A weight for the positive part of each element, broadcast. NULL: none.
    pub pos_weight: *const tt_tensor,
}

impl Versioned for tt_bce_with_logits_loss_options {
    const NAME: &'static str = "tt_bce_with_logits_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_bce_with_logits_loss_options_default() -> tt_bce_with_logits_loss_options {
    tt_bce_with_logits_loss_options {
        struct_size: std::mem::size_of::<tt_bce_with_logits_loss_options>(),
        weight: std::ptr::null(),
        reduction: 1,
        pos_weight: std::ptr::null(),
    }
}

/// Cross entropy of logits and targets between 0 and 1.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_bce_with_logits_loss(
    options: *const tt_bce_with_logits_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_bce_with_logits_loss_options_default())?;
        let values = [
            table::tensor(o.weight, "weight")?,
            Value::Int(o.reduction.into()),
            table::tensor(o.pos_weight, "pos_weight")?,
        ];
        table::create("BCEWithLogitsLoss", &values, out)
    })
}

/// Options of CrossEntropyLoss; fill them by `tt_cross_entropy_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cross_entropy_loss_options {
    /// `sizeof(tt_cross_entropy_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each class, `[C]`. NULL: none.
    pub weight: *const tt_tensor,
    /// The class that does not count.
    pub ignore_index: i64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// How much of the target is spread over all classes.
    pub label_smoothing: f64,
}

impl Versioned for tt_cross_entropy_loss_options {
    const NAME: &'static str = "tt_cross_entropy_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cross_entropy_loss_options_default() -> tt_cross_entropy_loss_options {
    tt_cross_entropy_loss_options {
        struct_size: std::mem::size_of::<tt_cross_entropy_loss_options>(),
        weight: std::ptr::null(),
        ignore_index: -100,
        reduction: 1,
        label_smoothing: 0.0,
    }
}

/// Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_cross_entropy_loss(
    options: *const tt_cross_entropy_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_cross_entropy_loss_options_default())?;
        let values = [
            table::tensor(o.weight, "weight")?,
            Value::Int(o.ignore_index),
            Value::Int(o.reduction.into()),
            Value::Float(o.label_smoothing),
        ];
        table::create("CrossEntropyLoss", &values, out)
    })
}

/// Options of KLDivLoss; fill them by `tt_kl_div_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_kl_div_loss_options {
    /// `sizeof(tt_kl_div_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// Whether targets are log-probabilities too.
    pub log_target: bool,
}

impl Versioned for tt_kl_div_loss_options {
    const NAME: &'static str = "tt_kl_div_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_kl_div_loss_options_default() -> tt_kl_div_loss_options {
    tt_kl_div_loss_options {
        struct_size: std::mem::size_of::<tt_kl_div_loss_options>(),
        reduction: 1,
        log_target: false,
    }
}

/// Kullback and Leibler's divergence of log-probabilities and probabilities.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_kl_div_loss(
    options: *const tt_kl_div_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_kl_div_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
            Value::Bool(o.log_target),
        ];
        table::create("KLDivLoss", &values, out)
    })
}

/// Options of PoissonNLLLoss; fill them by `tt_poisson_nll_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_poisson_nll_loss_options {
    /// `sizeof(tt_poisson_nll_loss_options)` of the caller.
    pub struct_size: usize,
    /// Whether inputs are logarithms of expectations.
    pub log_input: bool,
    /// Whether Stirling's approximation of the constant term is added.
    pub full: bool,
    /// Added to expectations before their logarithm.
    pub eps: f64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_poisson_nll_loss_options {
    const NAME: &'static str = "tt_poisson_nll_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_poisson_nll_loss_options_default() -> tt_poisson_nll_loss_options {
    tt_poisson_nll_loss_options {
        struct_size: std::mem::size_of::<tt_poisson_nll_loss_options>(),
        log_input: true,
        full: false,
        eps: 1e-8,
        reduction: 1,
    }
}

/// Of counts that are Poisson distributed around the input, or around its exponential.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_poisson_nll_loss(
    options: *const tt_poisson_nll_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_poisson_nll_loss_options_default())?;
        let values = [
            Value::Bool(o.log_input),
            Value::Bool(o.full),
            Value::Float(o.eps),
            Value::Int(o.reduction.into()),
        ];
        table::create("PoissonNLLLoss", &values, out)
    })
}

/// Options of GaussianNLLLoss; fill them by `tt_gaussian_nll_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_gaussian_nll_loss_options {
    /// `sizeof(tt_gaussian_nll_loss_options)` of the caller.
    pub struct_size: usize,
    /// Whether the constant term is added.
    pub full: bool,
    /// The least variance.
    pub eps: f64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_gaussian_nll_loss_options {
    const NAME: &'static str = "tt_gaussian_nll_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_gaussian_nll_loss_options_default() -> tt_gaussian_nll_loss_options {
    tt_gaussian_nll_loss_options {
        struct_size: std::mem::size_of::<tt_gaussian_nll_loss_options>(),
        full: false,
        eps: 1e-6,
        reduction: 1,
    }
}

/// Of targets that are normally distributed around the input with the variance `var`, which
/// has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
///
/// Inputs: input, target, var.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_gaussian_nll_loss(
    options: *const tt_gaussian_nll_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_gaussian_nll_loss_options_default())?;
        let values = [
            Value::Bool(o.full),
            Value::Float(o.eps),
            Value::Int(o.reduction.into()),
        ];
        table::create("GaussianNLLLoss", &values, out)
    })
}

/// Options of CTCLoss; fill them by `tt_ctc_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_ctc_loss_options {
    /// `sizeof(tt_ctc_loss_options)` of the caller.
    pub struct_size: usize,
    /// The class that stands for no label.
    pub blank: i64,
    /// What becomes of the losses of all sequences; the mean divides by their lengths first. One of `TT_REDUCTION_*`.
    pub reduction: i32,
    /// Whether infinite losses, of targets that are too long, count as 0.
    pub zero_infinity: bool,
}

impl Versioned for tt_ctc_loss_options {
    const NAME: &'static str = "tt_ctc_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_ctc_loss_options_default() -> tt_ctc_loss_options {
    tt_ctc_loss_options {
        struct_size: std::mem::size_of::<tt_ctc_loss_options>(),
        blank: 0,
        reduction: 1,
        zero_infinity: false,
    }
}

/// Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
/// targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
///
/// Inputs: log_probs, targets, input_lengths, target_lengths.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_ctc_loss(
    options: *const tt_ctc_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_ctc_loss_options_default())?;
        let values = [
            Value::Int(o.blank),
            Value::Int(o.reduction.into()),
            Value::Bool(o.zero_infinity),
        ];
        table::create("CTCLoss", &values, out)
    })
}

/// Options of MarginRankingLoss; fill them by `tt_margin_ranking_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_margin_ranking_loss_options {
    /// `sizeof(tt_margin_ranking_loss_options)` of the caller.
    pub struct_size: usize,
    /// By how much at least.
    pub margin: f64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_margin_ranking_loss_options {
    const NAME: &'static str = "tt_margin_ranking_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_margin_ranking_loss_options_default() -> tt_margin_ranking_loss_options {
    tt_margin_ranking_loss_options {
        struct_size: std::mem::size_of::<tt_margin_ranking_loss_options>(),
        margin: 0.0,
        reduction: 1,
    }
}

/// `max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
/// target is 1, the second where it is -1.
///
/// Inputs: input1, input2, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_margin_ranking_loss(
    options: *const tt_margin_ranking_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_margin_ranking_loss_options_default())?;
        let values = [
            Value::Float(o.margin),
            Value::Int(o.reduction.into()),
        ];
        table::create("MarginRankingLoss", &values, out)
    })
}

/// Options of HingeEmbeddingLoss; fill them by `tt_hinge_embedding_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_hinge_embedding_loss_options {
    /// `sizeof(tt_hinge_embedding_loss_options)` of the caller.
    pub struct_size: usize,
    /// How far apart what differs is to be.
    pub margin: f64,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_hinge_embedding_loss_options {
    const NAME: &'static str = "tt_hinge_embedding_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_hinge_embedding_loss_options_default() -> tt_hinge_embedding_loss_options {
    tt_hinge_embedding_loss_options {
        struct_size: std::mem::size_of::<tt_hinge_embedding_loss_options>(),
        margin: 1.0,
        reduction: 1,
    }
}

/// Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_hinge_embedding_loss(
    options: *const tt_hinge_embedding_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_hinge_embedding_loss_options_default())?;
        let values = [
            Value::Float(o.margin),
            Value::Int(o.reduction.into()),
        ];
        table::create("HingeEmbeddingLoss", &values, out)
    })
}

/// Options of MultiLabelMarginLoss; fill them by `tt_multi_label_margin_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multi_label_margin_loss_options {
    /// `sizeof(tt_multi_label_margin_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_multi_label_margin_loss_options {
    const NAME: &'static str = "tt_multi_label_margin_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multi_label_margin_loss_options_default() -> tt_multi_label_margin_loss_options {
    tt_multi_label_margin_loss_options {
        struct_size: std::mem::size_of::<tt_multi_label_margin_loss_options>(),
        reduction: 1,
    }
}

/// Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
/// end at the first -1.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_multi_label_margin_loss(
    options: *const tt_multi_label_margin_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_multi_label_margin_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
        ];
        table::create("MultiLabelMarginLoss", &values, out)
    })
}

/// Options of SoftMarginLoss; fill them by `tt_soft_margin_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_soft_margin_loss_options {
    /// `sizeof(tt_soft_margin_loss_options)` of the caller.
    pub struct_size: usize,
    /// What becomes of the losses of all elements. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_soft_margin_loss_options {
    const NAME: &'static str = "tt_soft_margin_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_soft_margin_loss_options_default() -> tt_soft_margin_loss_options {
    tt_soft_margin_loss_options {
        struct_size: std::mem::size_of::<tt_soft_margin_loss_options>(),
        reduction: 1,
    }
}

/// `log(1 + exp(-target * input))` for targets 1 and -1.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_soft_margin_loss(
    options: *const tt_soft_margin_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_soft_margin_loss_options_default())?;
        let values = [
            Value::Int(o.reduction.into()),
        ];
        table::create("SoftMarginLoss", &values, out)
    })
}

/// Options of MultiLabelSoftMarginLoss; fill them by `tt_multi_label_soft_margin_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multi_label_soft_margin_loss_options {
    /// `sizeof(tt_multi_label_soft_margin_loss_options)` of the caller.
    pub struct_size: usize,
    /// A weight for each class, `[C]`. NULL: none.
    pub weight: *const tt_tensor,
    /// What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_multi_label_soft_margin_loss_options {
    const NAME: &'static str = "tt_multi_label_soft_margin_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multi_label_soft_margin_loss_options_default() -> tt_multi_label_soft_margin_loss_options {
    tt_multi_label_soft_margin_loss_options {
        struct_size: std::mem::size_of::<tt_multi_label_soft_margin_loss_options>(),
        weight: std::ptr::null(),
        reduction: 1,
    }
}

/// Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
/// `[C]`: the mean over the classes.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_multi_label_soft_margin_loss(
    options: *const tt_multi_label_soft_margin_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_multi_label_soft_margin_loss_options_default())?;
        let values = [
            table::tensor(o.weight, "weight")?,
            Value::Int(o.reduction.into()),
        ];
        table::create("MultiLabelSoftMarginLoss", &values, out)
    })
}

/// Options of CosineEmbeddingLoss; fill them by `tt_cosine_embedding_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_cosine_embedding_loss_options {
    /// `sizeof(tt_cosine_embedding_loss_options)` of the caller.
    pub struct_size: usize,
    /// The greatest cosine of what differs.
    pub margin: f64,
    /// What becomes of the losses of all pairs. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_cosine_embedding_loss_options {
    const NAME: &'static str = "tt_cosine_embedding_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cosine_embedding_loss_options_default() -> tt_cosine_embedding_loss_options {
    tt_cosine_embedding_loss_options {
        struct_size: std::mem::size_of::<tt_cosine_embedding_loss_options>(),
        margin: 0.0,
        reduction: 1,
    }
}

/// Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
/// `max(0, cos - margin)` where it is -1.
///
/// Inputs: input1, input2, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_cosine_embedding_loss(
    options: *const tt_cosine_embedding_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_cosine_embedding_loss_options_default())?;
        let values = [
            Value::Float(o.margin),
            Value::Int(o.reduction.into()),
        ];
        table::create("CosineEmbeddingLoss", &values, out)
    })
}

/// Options of MultiMarginLoss; fill them by `tt_multi_margin_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multi_margin_loss_options {
    /// `sizeof(tt_multi_margin_loss_options)` of the caller.
    pub struct_size: usize,
    /// The power of the hinge: 1 or 2.
    pub p: i64,
    /// By how much the class's score is to be the greatest.
    pub margin: f64,
    /// A weight for each class, `[C]`. NULL: none.
    pub weight: *const tt_tensor,
    /// What becomes of the losses of all examples. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_multi_margin_loss_options {
    const NAME: &'static str = "tt_multi_margin_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multi_margin_loss_options_default() -> tt_multi_margin_loss_options {
    tt_multi_margin_loss_options {
        struct_size: std::mem::size_of::<tt_multi_margin_loss_options>(),
        p: 1,
        margin: 1.0,
        weight: std::ptr::null(),
        reduction: 1,
    }
}

/// Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
///
/// Inputs: input, target.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_multi_margin_loss(
    options: *const tt_multi_margin_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_multi_margin_loss_options_default())?;
        let values = [
            Value::Int(o.p),
            Value::Float(o.margin),
            table::tensor(o.weight, "weight")?,
            Value::Int(o.reduction.into()),
        ];
        table::create("MultiMarginLoss", &values, out)
    })
}

/// Options of TripletMarginLoss; fill them by `tt_triplet_margin_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_triplet_margin_loss_options {
    /// `sizeof(tt_triplet_margin_loss_options)` of the caller.
    pub struct_size: usize,
    /// By how much the positive one is to be nearer.
    pub margin: f64,
    /// The order of the norm.
    pub p: f64,
    /// Added to differences.
    pub eps: f64,
    /// Whether the distance of positive and negative counts where it is smaller.
    pub swap: bool,
    /// What becomes of the losses of all triples. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_triplet_margin_loss_options {
    const NAME: &'static str = "tt_triplet_margin_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_triplet_margin_loss_options_default() -> tt_triplet_margin_loss_options {
    tt_triplet_margin_loss_options {
        struct_size: std::mem::size_of::<tt_triplet_margin_loss_options>(),
        margin: 1.0,
        p: 2.0,
        eps: 1e-6,
        swap: false,
        reduction: 1,
    }
}

/// `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
/// difference over the last dimension.
///
/// Inputs: anchor, positive, negative.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_triplet_margin_loss(
    options: *const tt_triplet_margin_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_triplet_margin_loss_options_default())?;
        let values = [
            Value::Float(o.margin),
            Value::Float(o.p),
            Value::Float(o.eps),
            Value::Bool(o.swap),
            Value::Int(o.reduction.into()),
        ];
        table::create("TripletMarginLoss", &values, out)
    })
}

/// Options of TripletMarginWithDistanceLoss; fill them by `tt_triplet_margin_with_distance_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_triplet_margin_with_distance_loss_options {
    /// `sizeof(tt_triplet_margin_with_distance_loss_options)` of the caller.
    pub struct_size: usize,
    /// By how much the positive one is to be nearer.
    pub margin: f64,
    /// Whether the distance of positive and negative counts where it is smaller.
    pub swap: bool,
    /// What becomes of the losses of all triples. One of `TT_REDUCTION_*`.
    pub reduction: i32,
}

impl Versioned for tt_triplet_margin_with_distance_loss_options {
    const NAME: &'static str = "tt_triplet_margin_with_distance_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_triplet_margin_with_distance_loss_options_default() -> tt_triplet_margin_with_distance_loss_options {
    tt_triplet_margin_with_distance_loss_options {
        struct_size: std::mem::size_of::<tt_triplet_margin_with_distance_loss_options>(),
        margin: 1.0,
        swap: false,
        reduction: 1,
    }
}

/// The same with a distance of the caller; by name, with the Euclidean one.
///
/// Inputs: anchor, positive, negative.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_triplet_margin_with_distance_loss(
    options: *const tt_triplet_margin_with_distance_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_triplet_margin_with_distance_loss_options_default())?;
        let values = [
            Value::Float(o.margin),
            Value::Bool(o.swap),
            Value::Int(o.reduction.into()),
        ];
        table::create("TripletMarginWithDistanceLoss", &values, out)
    })
}

/// Options of AdaptiveLogSoftmaxWithLoss; fill them by `tt_adaptive_log_softmax_with_loss_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_adaptive_log_softmax_with_loss_options {
    /// `sizeof(tt_adaptive_log_softmax_with_loss_options)` of the caller.
    pub struct_size: usize,
    /// Size of the input.
    pub in_features: i64,
    /// The number of classes.
    pub n_classes: i64,
    /// The first class of each cluster but the first, ascending.
    pub cutoffs: *const i64,
    /// Their number.
    pub cutoffs_len: usize,
    /// By what each cluster's features are fewer than those of the one before.
    pub div_value: f64,
    /// Whether the head has a bias.
    pub head_bias: bool,
}

impl Versioned for tt_adaptive_log_softmax_with_loss_options {
    const NAME: &'static str = "tt_adaptive_log_softmax_with_loss_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_adaptive_log_softmax_with_loss_options_default(in_features: i64, n_classes: i64, cutoffs: *const i64, cutoffs_len: usize) -> tt_adaptive_log_softmax_with_loss_options {
    tt_adaptive_log_softmax_with_loss_options {
        struct_size: std::mem::size_of::<tt_adaptive_log_softmax_with_loss_options>(),
        in_features,
        n_classes,
        cutoffs,
        cutoffs_len,
        div_value: 4.0,
        head_bias: false,
    }
}

/// Log-probabilities of the targets `[N]` for inputs `[N, in_features]`, and their mean loss.
///
/// Classes, numbered from the most frequent, fall into clusters at the cutoffs. The child
/// `head` gives scores to the classes of the first cluster and to the other clusters, child
/// `i` of `tail` to the classes of cluster `i + 1`, over ever fewer features.
///
/// Inputs: input, target.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_adaptive_log_softmax_with_loss(
    options: *const tt_adaptive_log_softmax_with_loss_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.in_features),
            Value::Int(o.n_classes),
            table::ints(o.cutoffs, o.cutoffs_len, false, "cutoffs")?,
            Value::Float(o.div_value),
            Value::Bool(o.head_bias),
        ];
        table::create("AdaptiveLogSoftmaxWithLoss", &values, out)
    })
}

/// Options of RNN; fill them by `tt_rnn_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_rnn_options {
    /// `sizeof(tt_rnn_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a state.
    pub hidden_size: i64,
    /// Layers, each of which reads the results of the one before.
    pub num_layers: i64,
    /// What a sum goes through. One of `TT_NONLINEARITY_*`.
    pub nonlinearity: i32,
    /// Whether there are biases.
    pub bias: bool,
    /// Whether the batch is the first dimension of inputs and results.
    pub batch_first: bool,
    /// The share of a layer's results that is lost in training on the way to the next one.
    pub dropout: f64,
    /// Whether a second network reads the sequence from its end.
    pub bidirectional: bool,
}

impl Versioned for tt_rnn_options {
    const NAME: &'static str = "tt_rnn_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_rnn_options_default(input_size: i64, hidden_size: i64) -> tt_rnn_options {
    tt_rnn_options {
        struct_size: std::mem::size_of::<tt_rnn_options>(),
        input_size,
        hidden_size,
        num_layers: 1,
        nonlinearity: 0,
        bias: true,
        batch_first: false,
        dropout: 0.0,
        bidirectional: false,
    }
}

/// Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input_size]`, `[batch, time,
/// input_size]` where the batch is first, `[time, input_size]` for one sequence, or a packed
/// sequence (a list of its data, batch sizes and indices).
///
/// Results: those of all steps, `[time, batch, hidden_size * directions]`, and the last states,
/// `[num_layers * directions, batch, hidden_size]`, which is also the shape of the first ones,
/// `hx`; they are zero where none are given. Parameters start uniform within
/// `1 / sqrt(hidden_size)`: for each layer `k` and direction `weight_ih_lk`, `weight_hh_lk`,
/// `bias_ih_lk`, `bias_hh_lk`, those of the second direction with `_reverse` behind.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_rnn(
    options: *const tt_rnn_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Int(o.num_layers),
            Value::Int(o.nonlinearity.into()),
            Value::Bool(o.bias),
            Value::Bool(o.batch_first),
            Value::Float(o.dropout),
            Value::Bool(o.bidirectional),
        ];
        table::create("RNN", &values, out)
    })
}

/// Options of LSTM; fill them by `tt_lstm_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lstm_options {
    /// `sizeof(tt_lstm_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a memory, and of a state that is not projected.
    pub hidden_size: i64,
    /// Layers, each of which reads the results of the one before.
    pub num_layers: i64,
    /// Whether there are biases.
    pub bias: bool,
    /// Whether the batch is the first dimension of inputs and results.
    pub batch_first: bool,
    /// The share of a layer's results that is lost in training on the way to the next one.
    pub dropout: f64,
    /// Whether a second network reads the sequence from its end.
    pub bidirectional: bool,
    /// Size of the projected state; 0 for no projection.
    pub proj_size: i64,
}

impl Versioned for tt_lstm_options {
    const NAME: &'static str = "tt_lstm_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lstm_options_default(input_size: i64, hidden_size: i64) -> tt_lstm_options {
    tt_lstm_options {
        struct_size: std::mem::size_of::<tt_lstm_options>(),
        input_size,
        hidden_size,
        num_layers: 1,
        bias: true,
        batch_first: false,
        dropout: 0.0,
        bidirectional: false,
        proj_size: 0,
    }
}

/// Layers of long short-term memory (Hochreiter & Schmidhuber 1997): `c' = f c + i g`,
/// `h' = o tanh(c')` with the gates `i f g o = W x + b + U h + c` through `sigmoid`, `g`
/// through `tanh`.
///
/// Inputs, results and parameters as those of `RNN`; but `hx` and the last states are a list
/// of states and memories. With `proj_size` a state is projected to that size, by
/// `weight_hr_lk`.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_lstm(
    options: *const tt_lstm_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Int(o.num_layers),
            Value::Bool(o.bias),
            Value::Bool(o.batch_first),
            Value::Float(o.dropout),
            Value::Bool(o.bidirectional),
            Value::Int(o.proj_size),
        ];
        table::create("LSTM", &values, out)
    })
}

/// Options of GRU; fill them by `tt_gru_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_gru_options {
    /// `sizeof(tt_gru_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a state.
    pub hidden_size: i64,
    /// Layers, each of which reads the results of the one before.
    pub num_layers: i64,
    /// Whether there are biases.
    pub bias: bool,
    /// Whether the batch is the first dimension of inputs and results.
    pub batch_first: bool,
    /// The share of a layer's results that is lost in training on the way to the next one.
    pub dropout: f64,
    /// Whether a second network reads the sequence from its end.
    pub bidirectional: bool,
}

impl Versioned for tt_gru_options {
    const NAME: &'static str = "tt_gru_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_gru_options_default(input_size: i64, hidden_size: i64) -> tt_gru_options {
    tt_gru_options {
        struct_size: std::mem::size_of::<tt_gru_options>(),
        input_size,
        hidden_size,
        num_layers: 1,
        bias: true,
        batch_first: false,
        dropout: 0.0,
        bidirectional: false,
    }
}

/// Layers of gated recurrent units (Cho et al. 2014): `h' = (1 - z) n + z h` with `r` and `z`
/// as `sigmoid(W x + b + U h + c)` and `n = tanh(W x + b + r (U h + c))`.
///
/// Inputs, results and parameters as those of `RNN`.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_gru(
    options: *const tt_gru_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Int(o.num_layers),
            Value::Bool(o.bias),
            Value::Bool(o.batch_first),
            Value::Float(o.dropout),
            Value::Bool(o.bidirectional),
        ];
        table::create("GRU", &values, out)
    })
}

/// Options of RNNCell; fill them by `tt_rnn_cell_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_rnn_cell_options {
    /// `sizeof(tt_rnn_cell_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a state.
    pub hidden_size: i64,
    /// Whether there are biases.
    pub bias: bool,
    /// What the sum goes through. One of `TT_NONLINEARITY_*`.
    pub nonlinearity: i32,
}

impl Versioned for tt_rnn_cell_options {
    const NAME: &'static str = "tt_rnn_cell_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_rnn_cell_options_default(input_size: i64, hidden_size: i64) -> tt_rnn_cell_options {
    tt_rnn_cell_options {
        struct_size: std::mem::size_of::<tt_rnn_cell_options>(),
        input_size,
        hidden_size,
        bias: true,
        nonlinearity: 0,
    }
}

/// A step `tanh(W x + b + U h + c)` for `[batch, input_size]` or `[input_size]` and a state
/// `[batch, hidden_size]` or `[hidden_size]`, zero where none is given. Parameters start
/// uniform within `1 / sqrt(hidden_size)`.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_rnn_cell(
    options: *const tt_rnn_cell_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Bool(o.bias),
            Value::Int(o.nonlinearity.into()),
        ];
        table::create("RNNCell", &values, out)
    })
}

/// Options of LSTMCell; fill them by `tt_lstm_cell_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_lstm_cell_options {
    /// `sizeof(tt_lstm_cell_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a state.
    pub hidden_size: i64,
    /// Whether there are biases.
    pub bias: bool,
}

impl Versioned for tt_lstm_cell_options {
    const NAME: &'static str = "tt_lstm_cell_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_lstm_cell_options_default(input_size: i64, hidden_size: i64) -> tt_lstm_cell_options {
    tt_lstm_cell_options {
        struct_size: std::mem::size_of::<tt_lstm_cell_options>(),
        input_size,
        hidden_size,
        bias: true,
    }
}

/// A step of long short-term memory, as `RNNCell`; `hx` is a list of state and memory, and so
/// are the results.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_lstm_cell(
    options: *const tt_lstm_cell_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Bool(o.bias),
        ];
        table::create("LSTMCell", &values, out)
    })
}

/// Options of GRUCell; fill them by `tt_gru_cell_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_gru_cell_options {
    /// `sizeof(tt_gru_cell_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of inputs.
    pub input_size: i64,
    /// Size of a state.
    pub hidden_size: i64,
    /// Whether there are biases.
    pub bias: bool,
}

impl Versioned for tt_gru_cell_options {
    const NAME: &'static str = "tt_gru_cell_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_gru_cell_options_default(input_size: i64, hidden_size: i64) -> tt_gru_cell_options {
    tt_gru_cell_options {
        struct_size: std::mem::size_of::<tt_gru_cell_options>(),
        input_size,
        hidden_size,
        bias: true,
    }
}

/// A step of a gated recurrent unit, as `RNNCell`.
///
/// Inputs: input, hx.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_gru_cell(
    options: *const tt_gru_cell_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.input_size),
            Value::Int(o.hidden_size),
            Value::Bool(o.bias),
        ];
        table::create("GRUCell", &values, out)
    })
}

/// Options of MultiheadAttention; fill them by `tt_multihead_attention_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_multihead_attention_options {
    /// `sizeof(tt_multihead_attention_options)` of the caller.
    pub struct_size: usize,
    /// Size of queries and results.
    pub embed_dim: i64,
    /// Heads, which divide it.
    pub num_heads: i64,
    /// The share of weights that is lost in training.
    pub dropout: f64,
    /// Whether the projections have biases.
    pub bias: bool,
    /// Whether a trained row is added to keys and values.
    pub add_bias_kv: bool,
    /// Whether a row of zeros is added to keys and values.
    pub add_zero_attn: bool,
    /// Size of keys; that of queries where it is not given. `TT_NONE`: none.
    pub kdim: i64,
    /// Size of values; that of queries where it is not given. `TT_NONE`: none.
    pub vdim: i64,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
}

impl Versioned for tt_multihead_attention_options {
    const NAME: &'static str = "tt_multihead_attention_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_multihead_attention_options_default(embed_dim: i64, num_heads: i64) -> tt_multihead_attention_options {
    tt_multihead_attention_options {
        struct_size: std::mem::size_of::<tt_multihead_attention_options>(),
        embed_dim,
        num_heads,
        dropout: 0.0,
        bias: true,
        add_bias_kv: false,
        add_zero_attn: false,
        kdim: table::TT_NONE,
        vdim: table::TT_NONE,
        batch_first: false,
    }
}

/// `softmax(q k^T / sqrt(d)) v` in each of several heads (Vaswani et al. 2017) over queries
/// `[l, batch, embed_dim]`, keys `[s, batch, kdim]` and values `[s, batch, vdim]`; the batch is
/// first with `batch_first`, and missing for one sequence.
///
/// `attn_mask`, `[l, s]` or `[batch * num_heads, l, s]`, and `key_padding_mask`, `[batch, s]`:
/// true hides a key, numbers are added. `is_causal` says that `attn_mask` hides later keys.
/// Results: `[l, batch, embed_dim]`, and with `need_weights` the weights `[batch, l, s]`, or
/// `[batch, num_heads, l, s]` without `average_attn_weights`.
///
/// Inputs: query, key, value, key_padding_mask, need_weights, attn_mask, average_attn_weights, is_causal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_multihead_attention(
    options: *const tt_multihead_attention_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.embed_dim),
            Value::Int(o.num_heads),
            Value::Float(o.dropout),
            Value::Bool(o.bias),
            Value::Bool(o.add_bias_kv),
            Value::Bool(o.add_zero_attn),
            table::int(o.kdim),
            table::int(o.vdim),
            Value::Bool(o.batch_first),
        ];
        table::create("MultiheadAttention", &values, out)
    })
}

/// Options of TransformerEncoderLayer; fill them by `tt_transformer_encoder_layer_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_transformer_encoder_layer_options {
    /// `sizeof(tt_transformer_encoder_layer_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of sequences.
    pub d_model: i64,
    /// Heads of the attention.
    pub nhead: i64,
    /// Size between the two linear layers.
    pub dim_feedforward: i64,
    /// The share of elements that each dropout loses in training.
    pub dropout: f64,
    /// The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
    pub activation: i32,
    /// Added to the variance in norms.
    pub layer_norm_eps: f64,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
    /// Whether norms come before attention and linear layers, rather than behind them.
    pub norm_first: bool,
    /// Whether linear layers and norms have biases.
    pub bias: bool,
}

impl Versioned for tt_transformer_encoder_layer_options {
    const NAME: &'static str = "tt_transformer_encoder_layer_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_transformer_encoder_layer_options_default(d_model: i64, nhead: i64) -> tt_transformer_encoder_layer_options {
    tt_transformer_encoder_layer_options {
        struct_size: std::mem::size_of::<tt_transformer_encoder_layer_options>(),
        d_model,
        nhead,
        dim_feedforward: 2048,
        dropout: 0.1,
        activation: 0,
        layer_norm_eps: 1e-5,
        batch_first: false,
        norm_first: false,
        bias: true,
    }
}

/// Attention of a sequence to itself, then two linear layers with a function between them;
/// both are added to what they read, and normalised.
///
/// Sequences are `[time, batch, d_model]`, `[batch, time, d_model]` with `batch_first`, or one
/// without a batch. Masks as those of `MultiheadAttention`.
///
/// Inputs: src, src_mask, src_key_padding_mask, is_causal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_transformer_encoder_layer(
    options: *const tt_transformer_encoder_layer_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.d_model),
            Value::Int(o.nhead),
            Value::Int(o.dim_feedforward),
            Value::Float(o.dropout),
            Value::Int(o.activation.into()),
            Value::Float(o.layer_norm_eps),
            Value::Bool(o.batch_first),
            Value::Bool(o.norm_first),
            Value::Bool(o.bias),
        ];
        table::create("TransformerEncoderLayer", &values, out)
    })
}

/// Options of TransformerDecoderLayer; fill them by `tt_transformer_decoder_layer_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_transformer_decoder_layer_options {
    /// `sizeof(tt_transformer_decoder_layer_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of sequences.
    pub d_model: i64,
    /// Heads of the attentions.
    pub nhead: i64,
    /// Size between the two linear layers.
    pub dim_feedforward: i64,
    /// The share of elements that each dropout loses in training.
    pub dropout: f64,
    /// The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
    pub activation: i32,
    /// Added to the variance in norms.
    pub layer_norm_eps: f64,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
    /// Whether norms come before attention and linear layers, rather than behind them.
    pub norm_first: bool,
    /// Whether linear layers and norms have biases.
    pub bias: bool,
}

impl Versioned for tt_transformer_decoder_layer_options {
    const NAME: &'static str = "tt_transformer_decoder_layer_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_transformer_decoder_layer_options_default(d_model: i64, nhead: i64) -> tt_transformer_decoder_layer_options {
    tt_transformer_decoder_layer_options {
        struct_size: std::mem::size_of::<tt_transformer_decoder_layer_options>(),
        d_model,
        nhead,
        dim_feedforward: 2048,
        dropout: 0.1,
        activation: 0,
        layer_norm_eps: 1e-5,
        batch_first: false,
        norm_first: false,
        bias: true,
    }
}

/// Attention of a sequence to itself, then to `memory`, the result of an encoder, then two
/// linear layers with a function between them; each is added to what it reads, and normalised.
///
/// Layouts and masks as those of `TransformerEncoderLayer`.
///
/// Inputs: tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask, tgt_is_causal, memory_is_causal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_transformer_decoder_layer(
    options: *const tt_transformer_decoder_layer_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read(options)?;
        let values = [
            Value::Int(o.d_model),
            Value::Int(o.nhead),
            Value::Int(o.dim_feedforward),
            Value::Float(o.dropout),
            Value::Int(o.activation.into()),
            Value::Float(o.layer_norm_eps),
            Value::Bool(o.batch_first),
            Value::Bool(o.norm_first),
            Value::Bool(o.bias),
        ];
        table::create("TransformerDecoderLayer", &values, out)
    })
}

/// Options of Transformer; fill them by `tt_transformer_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_transformer_options {
    /// `sizeof(tt_transformer_options)` of the caller.
    pub struct_size: usize,
    /// Size of the rows of sequences.
    pub d_model: i64,
    /// Heads of the attentions.
    pub nhead: i64,
    /// Layers of the encoder.
    pub num_encoder_layers: i64,
    /// Layers of the decoder.
    pub num_decoder_layers: i64,
    /// Size between the two linear layers.
    pub dim_feedforward: i64,
    /// The share of elements that each dropout loses in training.
    pub dropout: f64,
    /// The function between the two linear layers. One of `TT_TRANSFORMER_ACTIVATION_*`.
    pub activation: i32,
    /// Added to the variance in norms.
    pub layer_norm_eps: f64,
    /// Whether the batch is the first dimension.
    pub batch_first: bool,
    /// Whether norms come before attention and linear layers, rather than behind them.
    pub norm_first: bool,
    /// Whether linear layers and norms have biases.
    pub bias: bool,
}

impl Versioned for tt_transformer_options {
    const NAME: &'static str = "tt_transformer_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// PyTorch's defaults.
#[unsafe(no_mangle)]
pub extern "C" fn tt_transformer_options_default() -> tt_transformer_options {
    tt_transformer_options {
        struct_size: std::mem::size_of::<tt_transformer_options>(),
        d_model: 512,
        nhead: 8,
        num_encoder_layers: 6,
        num_decoder_layers: 6,
        dim_feedforward: 2048,
        dropout: 0.1,
        activation: 0,
        layer_norm_eps: 1e-5,
        batch_first: false,
        norm_first: false,
        bias: true,
    }
}

/// An encoder of the sequence `src` and a decoder of `tgt` that attends to what the encoder
/// gives.
///
/// Layouts and masks as those of `TransformerEncoderLayer`. Weights start uniform by Glorot's
/// rule. `generate_square_subsequent_mask` makes the mask that hides later rows.
///
/// Inputs: src, tgt, src_mask, tgt_mask, memory_mask, src_key_padding_mask, tgt_key_padding_mask, memory_key_padding_mask, src_is_causal, tgt_is_causal, memory_is_causal.
/// NULL options stand for the defaults.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_transformer(
    options: *const tt_transformer_options,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let o = read_or(options, tt_transformer_options_default())?;
        let values = [
            Value::Int(o.d_model),
            Value::Int(o.nhead),
            Value::Int(o.num_encoder_layers),
            Value::Int(o.num_decoder_layers),
            Value::Int(o.dim_feedforward),
            Value::Float(o.dropout),
            Value::Int(o.activation.into()),
            Value::Float(o.layer_norm_eps),
            Value::Bool(o.batch_first),
            Value::Bool(o.norm_first),
            Value::Bool(o.bias),
        ];
        table::create("Transformer", &values, out)
    })
}
