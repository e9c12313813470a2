//! Element types and PyTorch's promotion between them.

use crate::base::{Result, error};
use std::cell::Cell;
use std::fmt;

pub use half::{bf16, f16};

/// The type of a tensor's elements. The discriminants are PyTorch's `ScalarType` numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum DType {
    /// Unsigned 8-bit integer.
    U8 = 0,
    /// Signed 8-bit integer.
    I8 = 1,
    /// Signed 16-bit integer.
    I16 = 2,
    /// Signed 32-bit integer.
    I32 = 3,
    /// Signed 64-bit integer.
    I64 = 4,
    /// IEEE half precision; computes in f32.
    F16 = 5,
    /// Single precision.
    F32 = 6,
    /// Double precision.
    F64 = 7,
    /// One byte, 0 or 1.
    Bool = 11,
    /// The upper half of an f32; computes in f32.
    BF16 = 15,
}

/// The classes among which promotion chooses, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// `bool`.
    Bool,
    /// The integers.
    Integral,
    /// The floating-point types.
    Floating,
}

impl DType {
    /// Every dtype, in the order of the tables in the documentation.
    pub const ALL: [DType; 10] = [
        DType::F32,
        DType::F64,
        DType::F16,
        DType::BF16,
        DType::I8,
        DType::U8,
        DType::I16,
        DType::I32,
        DType::I64,
        DType::Bool,
    ];

    /// Bytes of one element.
    pub const fn size(self) -> usize {
        match self {
            DType::U8 | DType::I8 | DType::Bool => 1,
            DType::I16 | DType::F16 | DType::BF16 => 2,
            DType::I32 | DType::F32 => 4,
            DType::I64 | DType::F64 => 8,
        }
    }

    /// PyTorch's number for the type.
    pub const fn code(self) -> i32 {
        self as i32
    }

    /// The type with PyTorch's number `code`.
    pub fn from_code(code: i32) -> Result<DType> {
        let known = DType::ALL.into_iter().find(|d| d.code() == code);
        known.ok_or_else(|| match code {
            9 | 10 => {
                error!(NotImplemented, "[dtype] complex types (code {code}) are not supported")
            }
            _ => error!(Dtype, "[dtype] {code} is not the code of a dtype"),
        })
    }

    /// PyTorch's name: `float32`, `bool` ...
    pub const fn name(self) -> &'static str {
        match self {
            DType::U8 => "uint8",
            DType::I8 => "int8",
            DType::I16 => "int16",
            DType::I32 => "int32",
            DType::I64 => "int64",
            DType::F16 => "float16",
            DType::F32 => "float32",
            DType::F64 => "float64",
            DType::Bool => "bool",
            DType::BF16 => "bfloat16",
        }
    }

    /// The name that PyTorch's C++ error messages use: `Float`, `Long` ...
    pub const fn scalar_type_name(self) -> &'static str {
        match self {
            DType::U8 => "Byte",
            DType::I8 => "Char",
            DType::I16 => "Short",
            DType::I32 => "Int",
            DType::I64 => "Long",
            DType::F16 => "Half",
            DType::F32 => "Float",
            DType::F64 => "Double",
            DType::Bool => "Bool",
            DType::BF16 => "BFloat16",
        }
    }

    /// The promotion class.
    pub const fn category(self) -> Category {
        match self {
            DType::Bool => Category::Bool,
            DType::U8 | DType::I8 | DType::I16 | DType::I32 | DType::I64 => Category::Integral,
            DType::F16 | DType::BF16 | DType::F32 | DType::F64 => Category::Floating,
        }
    }

    /// Whether the type is floating-point, and so can carry gradients.
    pub const fn is_floating(self) -> bool {
        matches!(self.category(), Category::Floating)
    }

    /// Whether the type is an integer or, where `include_bool`, `bool`.
    pub const fn is_integral(self, include_bool: bool) -> bool {
        match self.category() {
            Category::Bool => include_bool,
            Category::Integral => true,
            Category::Floating => false,
        }
    }

    /// The type of `a op b` for two tensors of one category (PyTorch's `promote_types`).
    pub fn promote(a: DType, b: DType) -> DType {
        use DType::*;
        if a == b {
            return a;
        }
        match (a.category(), b.category()) {
            (x, y) if x != y => {
                if x > y {
                    a
                } else {
                    b
                }
            }
            (Category::Floating, _) if a.size() == b.size() => F32,
            (Category::Integral, _) if a.size() == b.size() => I16,
            // u8 with a wider signed type, or two signed types: the wider one holds both.
            _ => {
                if a.size() > b.size() {
                    a
                } else {
                    b
                }
            }
        }
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

thread_local!(static DEFAULT: Cell<DType> = const { Cell::new(DType::F32) });

/// The floating-point type of new tensors where none is given; f32 at first.
pub fn default_dtype() -> DType {
    DEFAULT.get()
}

/// Changes [`default_dtype`] for this thread.
///
/// # Errors
/// `Dtype` where `dtype` is not floating-point.
pub fn set_default_dtype(dtype: DType) -> Result<()> {
    if !dtype.is_floating() {
        crate::bail!(Dtype, "[set_default_dtype] expected a floating-point dtype, got {dtype}");
    }
    DEFAULT.set(dtype);
    Ok(())
}

/// A Rust type that a tensor can hold.
pub trait Element: Copy + Send + Sync + PartialEq + Default + fmt::Debug + 'static {
    /// Its dtype.
    const DTYPE: DType;
    /// From a double, with the conversion of a C cast.
    fn from_f64(v: f64) -> Self;
    /// To a double.
    fn to_f64(self) -> f64;
    /// From an integer, wrapped.
    fn from_i64(v: i64) -> Self;
    /// To an integer: floats are cut towards zero.
    fn to_i64(self) -> i64;
}

macro_rules! element {
    ($($t:ty => $d:ident;)*) => { $(impl Element for $t {
        const DTYPE: DType = DType::$d;
        #[inline(always)]
        fn from_f64(v: f64) -> Self { cast!(v => $t, $d) }
        #[inline(always)]
        fn to_f64(self) -> f64 { self as f64 }
        #[inline(always)]
        fn from_i64(v: i64) -> Self { v as $t }
        #[inline(always)]
        fn to_i64(self) -> i64 { self as i64 }
    })* };
}
// Narrow integers take the low bits of the 64-bit value, as a C cast on x86 and Arm does.
macro_rules! cast {
    ($v:expr => $t:ty, F32) => {
        $v as $t
    };
    ($v:expr => $t:ty, F64) => {
        $v as $t
    };
    ($v:expr => $t:ty, $d:ident) => {
        $v as i64 as $t
    };
}
element! { u8 => U8; i8 => I8; i16 => I16; i32 => I32; i64 => I64; f32 => F32; f64 => F64; }

macro_rules! half_element {
    ($($t:ty => $d:ident;)*) => { $(impl Element for $t {
        const DTYPE: DType = DType::$d;
        #[inline(always)]
        fn from_f64(v: f64) -> Self { <$t>::from_f64(v) }
        #[inline(always)]
        fn to_f64(self) -> f64 { self.to_f64() }
        #[inline(always)]
        fn from_i64(v: i64) -> Self { <$t>::from_f64(v as f64) }
        #[inline(always)]
        fn to_i64(self) -> i64 { self.to_f64() as i64 }
    })* };
}
half_element! { f16 => F16; bf16 => BF16; }

impl Element for bool {
    const DTYPE: DType = DType::Bool;
    #[inline(always)]
    fn from_f64(v: f64) -> Self {
        v != 0.0
    }
    #[inline(always)]
    fn to_f64(self) -> f64 {
        f64::from(self)
    }
    #[inline(always)]
    fn from_i64(v: i64) -> Self {
        v != 0
    }
    #[inline(always)]
    fn to_i64(self) -> i64 {
        i64::from(self)
    }
}
