//! The numbers of the C ABI that stand for dtypes, devices and kinds of values.

/// The dtype that a function takes from its input, where its documentation says so.
pub const TT_DTYPE_NONE: i32 = -1;
/// Bytes from 0 to 255.
pub const TT_UINT8: i32 = 0;
/// Bytes from -128 to 127.
pub const TT_INT8: i32 = 1;
/// 16-bit integers.
pub const TT_INT16: i32 = 2;
/// 32-bit integers.
pub const TT_INT32: i32 = 3;
/// 64-bit integers.
pub const TT_INT64: i32 = 4;
/// IEEE half precision.
pub const TT_FLOAT16: i32 = 5;
/// Single precision.
pub const TT_FLOAT32: i32 = 6;
/// Double precision.
pub const TT_FLOAT64: i32 = 7;
/// A byte that is 0 or 1.
pub const TT_BOOL: i32 = 11;
/// The upper half of single precision.
pub const TT_BFLOAT16: i32 = 15;

/// The machine's memory and processors.
pub const TT_CPU: i32 = 0;
/// An NVIDIA GPU.
pub const TT_CUDA: i32 = 1;

/// Tag of a `tt_value`: nothing: a missing optional argument.
pub const TT_TAG_NONE: i32 = 0;
/// Tag of a `tt_value`: `bits` is a handle.
pub const TT_TAG_TENSOR: i32 = 1;
/// Tag of a `tt_value`: `bits` is an int64_t.
pub const TT_TAG_INT: i32 = 2;
/// Tag of a `tt_value`: `bits` are those of a double.
pub const TT_TAG_DOUBLE: i32 = 3;
/// Tag of a `tt_value`: `bits` is 0 or 1.
pub const TT_TAG_BOOL: i32 = 4;
/// Tag of a `tt_value`: `bits` points to `len` bytes of UTF-8.
pub const TT_TAG_STRING: i32 = 5;
/// Tag of a `tt_value`: `bits` points to `len` int64_t.
pub const TT_TAG_INTS: i32 = 6;
/// Tag of a `tt_value`: `bits` points to `len` doubles.
pub const TT_TAG_DOUBLES: i32 = 7;
/// Tag of a `tt_value`: `bits` points to `len` bytes.
pub const TT_TAG_BOOLS: i32 = 8;
/// Tag of a `tt_value`: `bits` points to `len` handles, which may be NULL.
pub const TT_TAG_TENSORS: i32 = 9;
/// Tag of a `tt_value`: `bits` is a dtype, such as `TT_FLOAT32`.
pub const TT_TAG_DTYPE: i32 = 10;
/// Tag of a `tt_value`: the type in the low 32 bits, the index in the high ones.
pub const TT_TAG_DEVICE: i32 = 11;
/// Tag of a `tt_value`: a layout's code.
pub const TT_TAG_LAYOUT: i32 = 12;
/// Tag of a `tt_value`: a memory format's code.
pub const TT_TAG_MEMORY_FORMAT: i32 = 13;
/// Tag of a `tt_value`: `bits` points to `len` texts, each ending with 0.
pub const TT_TAG_STRINGS: i32 = 14;
/// Tag of a `tt_value`: `bits` is a handle of a generator.
pub const TT_TAG_GENERATOR: i32 = 15;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{DType, DeviceType};

    #[test]
    fn codes_are_those_of_the_engine() {
        let pairs = [
            (TT_UINT8, DType::U8),
            (TT_INT8, DType::I8),
            (TT_INT16, DType::I16),
            (TT_INT32, DType::I32),
            (TT_INT64, DType::I64),
            (TT_FLOAT16, DType::F16),
            (TT_FLOAT32, DType::F32),
            (TT_FLOAT64, DType::F64),
            (TT_BOOL, DType::Bool),
            (TT_BFLOAT16, DType::BF16),
        ];
        for (code, dtype) in pairs {
            assert_eq!(code, dtype.code());
        }
        assert_eq!((TT_CPU, TT_CUDA), (DeviceType::Cpu as i32, DeviceType::Cuda as i32));
    }
}
