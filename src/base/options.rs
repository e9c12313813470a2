//! What a creation function may be told besides the shape.

use crate::base::{DType, Device, default_dtype};

/// The order of a tensor's elements in memory; the discriminants are PyTorch's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(i32)]
pub enum MemoryFormat {
    /// Row-major.
    #[default]
    Contiguous = 0,
    /// As the source has it.
    Preserve = 1,
    /// NHWC for rank 4.
    ChannelsLast = 2,
    /// NDHWC for rank 5.
    ChannelsLast3d = 3,
}

impl MemoryFormat {
    /// From PyTorch's number.
    pub fn from_code(code: i32) -> crate::base::Result<MemoryFormat> {
        Ok(match code {
            0 => MemoryFormat::Contiguous,
            1 => MemoryFormat::Preserve,
            2 => MemoryFormat::ChannelsLast,
            3 => MemoryFormat::ChannelsLast3d,
            c => crate::bail!(InvalidArgument, "[memory_format] expected 0 to 3, got {c}"),
        })
    }
}

/// `dtype`, `device`, `requires_grad`: each may be left open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    /// The dtype; [`default_dtype`] where open.
    pub dtype: Option<DType>,
    /// The device; the CPU where open.
    pub device: Option<Device>,
    /// Whether autograd records what is done with the tensor.
    pub requires_grad: bool,
    /// Whether host memory is page-locked; has no effect without a GPU.
    pub pin_memory: bool,
}

impl Options {
    /// The dtype to use.
    pub fn dtype(&self) -> DType {
        self.dtype.unwrap_or_else(default_dtype)
    }

    /// The device to use.
    pub fn device(&self) -> Device {
        self.device.unwrap_or(Device::CPU)
    }
}

impl From<DType> for Options {
    fn from(dtype: DType) -> Self {
        Options { dtype: Some(dtype), ..Options::default() }
    }
}
