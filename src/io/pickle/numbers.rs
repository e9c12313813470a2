//! NumPy's scalars, which training scripts leave in checkpoints.

use super::Value;
use crate::base::{Result, bail, f16};

/// The kind of a NumPy number: `b`, `i`, `u` or `f`, and its bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumpyType {
    kind: u8,
    size: u8,
}

/// The type of a code such as `f8`.
///
/// # Errors
/// `Dtype` for types that are no numbers.
pub fn numpy_type(code: &str) -> Result<NumpyType> {
    let code = code.trim_start_matches(['<', '|', '=']);
    match code {
        "b1" | "i1" | "u1" | "i2" | "u2" | "f2" | "i4" | "u4" | "f4" | "i8" | "u8" | "f8" => {
            let bytes = code.as_bytes();
            Ok(NumpyType { kind: bytes[0], size: bytes[1] - b'0' })
        }
        _ => bail!(Dtype, "[unpickle] expected a NumPy dtype of numbers, got {code:?}"),
    }
}

/// The value of the bytes of a number; none where they do not fit the type.
pub fn numpy_scalar(ty: NumpyType, bytes: &[u8]) -> Option<Value> {
    if bytes.len() != usize::from(ty.size) {
        return None;
    }
    let unsigned = bytes.iter().rev().fold(0u64, |v, &b| v << 8 | u64::from(b));
    let bits = 8 * u32::from(ty.size);
    Some(match (ty.kind, ty.size) {
        (b'b', _) => Value::Bool(unsigned != 0),
        // Moved to the top and back, so that the sign fills the upper bits.
        (b'i', _) => Value::Int((unsigned << (64 - bits)) as i64 >> (64 - bits)),
        (b'u', _) => i64::try_from(unsigned).map_or(Value::Float(unsigned as f64), Value::Int),
        (_, 2) => Value::Float(f16::from_bits(unsigned as u16).to_f64()),
        (_, 4) => Value::Float(f64::from(f32::from_bits(unsigned as u32))),
        _ => Value::Float(f64::from_bits(unsigned)),
    })
}
