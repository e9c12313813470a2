//! The classes and functions that an unpickler may meet in PyTorch's files.

use super::numbers::NumpyType;
use crate::base::{DType, Result, bail};

/// A known class or function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Global {
    /// `collections.OrderedDict`.
    OrderedDict,
    /// `collections.defaultdict`, whose factory is let go.
    DefaultDict,
    /// `set`, `frozenset`, and TorchScript's `build_intlist` and its like: the first argument.
    First,
    /// `_codecs.encode`, by which Python 3 writes bytes in protocol 2.
    Encode,
    /// `numpy.dtype`.
    NumpyDType,
    /// The argument of the former, once it is known.
    Numpy(NumpyType),
    /// `numpy.core.multiarray.scalar`.
    NumpyScalar,
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

/// The global with a name; none where the name is not known.
///
/// # Errors
/// `Dtype` for a storage or dtype that is not supported.
pub fn find(module: &str, name: &str) -> Result<Option<Global>> {
    Ok(Some(match (module, name) {
        ("collections", "OrderedDict") => Global::OrderedDict,
        ("collections", "defaultdict") => Global::DefaultDict,
        ("builtins" | "__builtin__", "set" | "frozenset") => Global::First,
        ("torch.jit._pickle", name) if name.starts_with("build_") => Global::First,
        ("torch.jit._pickle", "restore_type_tag") => Global::First,
        ("_codecs", "encode") => Global::Encode,
        ("numpy", "dtype") => Global::NumpyDType,
        ("numpy.core.multiarray" | "numpy._core.multiarray", "scalar") => Global::NumpyScalar,
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
        _ => return Ok(None),
    }))
}

fn find_typed(module: &str, name: &str) -> Result<Option<Global>> {
    for dtype in DType::ALL {
        if name == storage_class(dtype) {
            return Ok(Some(Global::Storage(dtype)));
        }
        if module == "torch" && name == dtype.name() {
            return Ok(Some(Global::DType(dtype)));
        }
    }
    // Names of the types that PyTorch has and this library has not.
    let types = ["complex", "uint", "quint", "qint", "float8", "float4", "bits", "int1", "int2"];
    if name.ends_with("Storage") || types.iter().any(|t| name.starts_with(t)) {
        bail!(Dtype, "[unpickle] expected a supported dtype, got '{module}.{name}'");
    }
    Ok(None)
}
