//! The classes and functions that an unpickler may meet in PyTorch's files.

use crate::base::{DType, Result, bail};

/// A known class or function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Global {
    /// `collections.OrderedDict`.
    OrderedDict,
    /// `torch._utils._rebuild_tensor`.
    RebuildTensor,
    /// `torch._utils._rebuild_tensor_v2`.
    RebuildTensorV2,
    /// `torch._utils._rebuild_parameter`, and the form with a state.
    RebuildParameter,
    /// `torch._tensor._rebuild_from_type_v2`.
    RebuildFromType,
    /// `torch.Tensor` or `torch.nn.parameter.Parameter`, as an argument of the former.
    TensorClass,
    /// `torch.FloatStorage` and its like.
    Storage(DType),
    /// `torch.float32` and its like.
    DType(DType),
    /// `torch.Size`.
    Size,
    /// `torch.device`.
    Device,
}

/// The name of the storage class of a dtype, in module `torch`.
pub fn storage_class(dtype: DType) -> String {
    format!("{}Storage", dtype.scalar_type_name())
}

/// The global with a name.
///
/// # Errors
/// `Dtype` for a storage or dtype that is not supported, `Format` for all other names.
pub fn find(module: &str, name: &str) -> Result<Global> {
    Ok(match (module, name) {
        ("collections", "OrderedDict") => Global::OrderedDict,
        ("torch._utils", "_rebuild_tensor") => Global::RebuildTensor,
        ("torch._utils", "_rebuild_tensor_v2") => Global::RebuildTensorV2,
        ("torch._utils", "_rebuild_parameter" | "_rebuild_parameter_with_state") => {
            Global::RebuildParameter
        }
        ("torch._tensor", "_rebuild_from_type_v2") => Global::RebuildFromType,
        ("torch", "Tensor") | ("torch.nn.parameter", "Parameter") => Global::TensorClass,
        ("torch", "Size") => Global::Size,
        ("torch", "device") => Global::Device,
        ("torch" | "torch.cuda" | "torch.storage", name) => return find_typed(module, name),
        _ => return unknown(module, name),
    })
}

fn find_typed(module: &str, name: &str) -> Result<Global> {
    for dtype in DType::ALL {
        if name == storage_class(dtype) {
            return Ok(Global::Storage(dtype));
        }
        if module == "torch" && name == dtype.name() {
            return Ok(Global::DType(dtype));
        }
    }
    // Names of the types that PyTorch has and this library has not.
    let types = ["complex", "uint", "quint", "qint", "float8", "float4", "bits", "int1", "int2"];
    if name.ends_with("Storage") || types.iter().any(|t| name.starts_with(t)) {
        bail!(Dtype, "[unpickle] expected a supported dtype, got '{module}.{name}'");
    }
    unknown(module, name)
}

fn unknown(module: &str, name: &str) -> Result<Global> {
    bail!(
        Format,
        "[unpickle] expected tensors and plain values, got '{module}.{name}', which is not run"
    )
}
