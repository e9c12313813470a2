//! Types of the ABI, and the way from them to the engine's and back. The caller's memory and the
//! handles of tensors have files of their own; all of it is used from here.

pub(crate) use super::call::{tt_value, value, values, write as to_value};
pub(crate) use super::generator::generator;
pub use super::generator::tt_generator;
pub(crate) use super::types_memory::*;
pub(crate) use super::types_tensor::*;
use crate::base::{DType, Device, MemoryFormat, Options, Result, Scalar, bail};

/// A tensor: an opaque handle that counts as one reference.
pub struct tt_tensor {
    _private: [u8; 0],
}

/// A number by value: `tag` 2 is an int64_t, 3 a double, 4 a bool; `bits` holds it (a bool as 0
/// or 1, a double by its bits).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_scalar {
    /// 2 int, 3 double, 4 bool.
    pub tag: i32,
    /// 0.
    pub reserved: i32,
    /// The value's bits.
    pub bits: u64,
}

/// A device: type 0 is the CPU, 1 CUDA, 14 meta; index -1 is the current one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_device {
    /// 0 CPU, 1 CUDA, 14 meta.
    pub r#type: i32,
    /// Which one, or -1.
    pub index: i32,
}

/// Options of creation functions. Fill it by `tt_tensor_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_tensor_options {
    /// `sizeof(tt_tensor_options)` of the caller.
    pub struct_size: usize,
    /// A dtype's code, or -1 for the default.
    pub dtype: i32,
    /// A device, or type -1 for the default.
    pub device: tt_device,
    /// Whether autograd records what is done with the tensor.
    pub requires_grad: bool,
    /// Whether host memory is page-locked; has no effect without a GPU.
    pub pin_memory: bool,
}

/// Tensors that a function returned; release by `tt_tensor_list_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_tensor_list {
    /// The handles.
    pub data: *mut *mut tt_tensor,
    /// How many.
    pub len: usize,
}

/// The number of a `tt_scalar`.
pub(crate) fn scalar(s: tt_scalar) -> Result<Scalar> {
    Ok(match s.tag {
        2 => Scalar::Int(s.bits as i64),
        3 => Scalar::Float(f64::from_bits(s.bits)),
        4 => Scalar::Bool(s.bits != 0),
        t => bail!(InvalidArgument, "a scalar's tag is 2 (int), 3 (double) or 4 (bool), got {t}"),
    })
}

/// A `tt_scalar` of a number.
pub(crate) fn to_scalar(s: Scalar) -> tt_scalar {
    let (tag, bits) = match s {
        Scalar::Int(v) => (2, v as u64),
        Scalar::Float(v) => (3, v.to_bits()),
        Scalar::Bool(v) => (4, u64::from(v)),
    };
    tt_scalar { tag, reserved: 0, bits }
}

/// A number that may be NULL.
///
/// # Safety
/// `p` is NULL or readable.
pub(crate) unsafe fn scalar_opt(p: *const tt_scalar) -> Result<Option<Scalar>> {
    // SAFETY: handed on.
    unsafe { value_opt(p) }.map(scalar).transpose()
}

/// A list of numbers.
///
/// # Safety
/// `p` is NULL or has `n` numbers.
pub(crate) unsafe fn scalars(p: *const tt_scalar, n: usize, name: &str) -> Result<Vec<Scalar>> {
    // SAFETY: handed on.
    unsafe { slice(p, n, name)? }.iter().map(|&s| scalar(s)).collect()
}

/// The dtype of a code.
pub(crate) fn dtype(code: i32) -> Result<DType> {
    DType::from_code(code)
}

/// The dtype of a code; -1 is none.
pub(crate) fn dtype_opt(code: i32) -> Result<Option<DType>> {
    if code == -1 { Ok(None) } else { DType::from_code(code).map(Some) }
}

/// The device of a `tt_device`.
pub(crate) fn device(d: tt_device) -> Result<Device> {
    Device::from_codes(d.r#type, d.index)
}

/// A `tt_device`.
pub(crate) fn to_device(d: Device) -> tt_device {
    tt_device { r#type: d.kind as i32, index: d.index }
}

/// The memory format of a code; -1 is none.
pub(crate) fn memory_format_opt(code: i32) -> Result<Option<MemoryFormat>> {
    if code == -1 { Ok(None) } else { MemoryFormat::from_code(code).map(Some) }
}

/// The memory format of a code.
pub(crate) fn memory_format(code: i32) -> Result<MemoryFormat> {
    MemoryFormat::from_code(code)
}

/// The options of a creation function; NULL leaves everything open.
///
/// # Safety
/// `p` is NULL or readable for its `struct_size`.
pub(crate) unsafe fn options(p: *const tt_tensor_options) -> Result<Options> {
    // SAFETY: the caller passes NULL or options.
    let Some(o) = (unsafe { p.as_ref() }) else { return Ok(Options::default()) };
    check_struct(o.struct_size, std::mem::size_of::<tt_tensor_options>(), "options")?;
    Ok(Options {
        dtype: dtype_opt(o.dtype)?,
        device: if o.device.r#type == -1 { None } else { Some(device(o.device)?) },
        requires_grad: o.requires_grad,
        pin_memory: o.pin_memory,
    })
}

/// All options left open.
#[unsafe(no_mangle)]
pub extern "C" fn tt_tensor_options_default() -> tt_tensor_options {
    tt_tensor_options {
        struct_size: std::mem::size_of::<tt_tensor_options>(),
        dtype: -1,
        device: tt_device { r#type: -1, index: -1 },
        requires_grad: false,
        pin_memory: false,
    }
}

/// An integer as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_int(value: i64) -> tt_scalar {
    to_scalar(Scalar::Int(value))
}

/// A double as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_double(value: f64) -> tt_scalar {
    to_scalar(Scalar::Float(value))
}

/// A bool as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_bool(value: bool) -> tt_scalar {
    to_scalar(Scalar::Bool(value))
}
