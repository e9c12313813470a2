//! A number that is not a tensor: the `Scalar` of operator schemas.

use crate::base::{Category, DType, default_dtype};

/// A double, an integer or a bool. Its category takes part in promotion, its size does not.
// A tag of one byte would be copied with the seven after it by loads that wait for its store.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u64)]
pub enum Scalar {
    /// Floating-point.
    Float(f64),
    /// Integer.
    Int(i64),
    /// Bool.
    Bool(bool),
}

impl Scalar {
    /// As a double.
    #[inline]
    pub fn to_f64(self) -> f64 {
        match self {
            Scalar::Float(v) => v,
            Scalar::Int(v) => v as f64,
            Scalar::Bool(v) => f64::from(v),
        }
    }

    /// As an integer; a double is cut towards zero.
    #[inline]
    pub fn to_i64(self) -> i64 {
        match self {
            Scalar::Float(v) => v as i64,
            Scalar::Int(v) => v,
            Scalar::Bool(v) => i64::from(v),
        }
    }

    /// Whether it is not zero.
    pub fn to_bool(self) -> bool {
        self.to_f64() != 0.0
    }

    /// The promotion class.
    #[inline]
    pub fn category(self) -> Category {
        match self {
            Scalar::Float(_) => Category::Floating,
            Scalar::Int(_) => Category::Integral,
            Scalar::Bool(_) => Category::Bool,
        }
    }

    /// The dtype of a tensor made from it: the default dtype, `int64` or `bool`.
    pub fn dtype(self) -> DType {
        match self {
            Scalar::Float(_) => default_dtype(),
            Scalar::Int(_) => DType::I64,
            Scalar::Bool(_) => DType::Bool,
        }
    }
}

macro_rules! from {
    ($($t:ty => $v:ident as $w:ty;)*) => { $(impl From<$t> for Scalar {
        fn from(v: $t) -> Self { Scalar::$v(v as $w) }
    })* };
}
from! {
    f32 => Float as f64; f64 => Float as f64; i64 => Int as i64; i32 => Int as i64;
    u8 => Int as i64; bool => Bool as bool;
}
