//! Devices.

use crate::base::{Result, bail, error};
use std::fmt;

/// What kind of device; the discriminants are PyTorch's `DeviceType` numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum DeviceType {
    /// Host memory and cores.
    Cpu = 0,
    /// An NVIDIA GPU.
    Cuda = 1,
    /// Shapes and dtypes without data.
    Meta = 14,
}

/// A device and its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Device {
    /// The kind.
    pub kind: DeviceType,
    /// Which one of the kind; -1 says the current one. CPU has -1 or 0.
    pub index: i32,
}

impl Device {
    /// The CPU.
    pub const CPU: Device = Device { kind: DeviceType::Cpu, index: -1 };
    /// No data at all: operators compute shapes and dtypes only.
    pub const META: Device = Device { kind: DeviceType::Meta, index: -1 };

    /// From PyTorch's numbers.
    pub fn from_codes(kind: i32, index: i32) -> Result<Device> {
        let kind = match kind {
            0 => DeviceType::Cpu,
            1 => DeviceType::Cuda,
            14 => DeviceType::Meta,
            k => bail!(
                Device,
                "[device] expected device type 0 (cpu), 1 (cuda) or 14 (meta), got {k}"
            ),
        };
        if index < -1 || (kind == DeviceType::Cpu && index > 0) {
            bail!(Device, "[device] index {index} is out of range");
        }
        let index = if kind == DeviceType::Cuda { index } else { -1 };
        Ok(Device { kind, index })
    }

    /// Parses `cpu`, `cuda`, `cuda:1`, `meta`.
    pub fn parse(text: &str) -> Result<Device> {
        let (name, index) = text.split_once(':').unwrap_or((text, "-1"));
        let bad = || error!(Device, "[device] expected cpu, cuda, cuda:N or meta, got '{text}'");
        let kind = match name {
            "cpu" => 0,
            "cuda" => 1,
            "meta" => 14,
            _ => return Err(bad()),
        };
        Device::from_codes(kind, index.parse().map_err(|_| bad())?)
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.kind {
            DeviceType::Cpu => "cpu",
            DeviceType::Cuda => "cuda",
            DeviceType::Meta => "meta",
        };
        if self.index < 0 { f.write_str(name) } else { write!(f, "{name}:{}", self.index) }
    }
}
