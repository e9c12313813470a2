//! The ground floor: errors, dtypes, scalars, shapes, layouts, devices. Knows no tensor.

mod device;
mod dtype;
mod error;
mod layout;
mod options;
mod scalar;
mod shape;

pub use crate::{bail, error};
pub use device::{Device, DeviceType};
pub use dtype::{Category, DType, Element, bf16, default_dtype, f16, set_default_dtype};
pub use error::{Error, ErrorKind, Result};
pub use layout::Layout;
pub use options::{MemoryFormat, Options};
pub use scalar::Scalar;
pub use shape::{Dims, broadcast, broadcast_all, dims, show, wrap_dim, wrap_dims, wrap_index};
