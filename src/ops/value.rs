//! Arguments and results of a call by name: `Value` and its way into typed functions.

use crate::backend::random::Source;
use crate::base::{DType, Device, MemoryFormat, Options, Result, Scalar, bail};
use crate::tensor::Tensor;

/// An argument or a result of a dynamic call.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// Not given.
    #[default]
    None,
    /// A tensor.
    Tensor(Tensor),
    /// An integer.
    Int(i64),
    /// A double.
    Float(f64),
    /// A bool.
    Bool(bool),
    /// Text.
    Str(String),
    /// A list of integers.
    Ints(Vec<i64>),
    /// A list of doubles.
    Floats(Vec<f64>),
    /// A list of bools.
    Bools(Vec<bool>),
    /// A list of tensors; entries may be missing.
    Tensors(Vec<Option<Tensor>>),
    /// A dtype.
    DType(DType),
    /// A device.
    Device(Device),
    /// A layout: only strided (0) exists.
    Layout(i32),
    /// A memory format.
    MemoryFormat(MemoryFormat),
    /// A source of random numbers.
    Generator(Source),
    /// A list of texts.
    Strs(Vec<String>),
    /// What a schema's `...` stands for.
    Rest(Vec<Value>),
}

impl Value {
    fn kind(&self) -> &'static str {
        match self {
            Value::None => "none",
            Value::Tensor(_) => "tensor",
            Value::Int(_) => "int",
            Value::Float(_) => "float",
            Value::Bool(_) => "bool",
            Value::Str(_) => "str",
            Value::Ints(_) => "int list",
            Value::Floats(_) => "float list",
            Value::Bools(_) => "bool list",
            Value::Tensors(_) => "tensor list",
            Value::DType(_) => "dtype",
            Value::Device(_) => "device",
            Value::Layout(_) => "layout",
            Value::MemoryFormat(_) => "memory format",
            Value::Generator(_) => "generator",
            Value::Strs(_) => "str list",
            Value::Rest(_) => "arguments",
        }
    }

    fn wrong<T>(&self, expected: &str) -> Result<T> {
        bail!(InvalidArgument, "[call] expected {expected}, got {}", self.kind())
    }
}

macro_rules! into_value {
    ($($t:ty => $v:ident;)*) => { $(impl From<$t> for Value {
        fn from(v: $t) -> Self { Value::$v(v) }
    })* };
}
into_value! {
    Tensor => Tensor; i64 => Int; f64 => Float; bool => Bool; String => Str; Vec<i64> => Ints;
    DType => DType; Device => Device;
}
impl From<&Tensor> for Value {
    fn from(t: &Tensor) -> Self {
        Value::Tensor(t.clone())
    }
}
impl From<Scalar> for Value {
    fn from(s: Scalar) -> Self {
        match s {
            Scalar::Float(v) => Value::Float(v),
            Scalar::Int(v) => Value::Int(v),
            Scalar::Bool(v) => Value::Bool(v),
        }
    }
}

/// A type that an operator takes; read from one or more values.
pub trait FromValue<'a>: Sized {
    /// How many values of the schema it stands for.
    const WIDTH: usize = 1;
    /// Reads it.
    fn from_values(v: &'a [Value]) -> Result<Self>;
}

/// An int as the code of a dtype or memory format; one that is too large stays a wrong one.
fn code(v: i64) -> i32 {
    i32::try_from(v).unwrap_or(i32::MAX)
}

macro_rules! from_value {
    ($($t:ty, $expected:literal: $($p:pat $(if $guard:expr)? => $e:expr),+;)*) => { $(
        impl<'a> FromValue<'a> for $t {
            fn from_values(v: &'a [Value]) -> Result<Self> {
                match &v[0] {
                    $($p $(if $guard)? => Ok($e),)+
                    #[allow(unreachable_patterns)]
                    other => other.wrong($expected),
                }
            }
        }
    )* };
}
from_value! {
    &'a Tensor, "tensor": Value::Tensor(t) => t;
    i64, "int": Value::Int(v) => *v, Value::Bool(v) => i64::from(*v);
    f64, "float": Value::Float(v) => *v, Value::Int(v) => *v as f64;
    bool, "bool": Value::Bool(v) => *v, Value::Int(v) => *v != 0;
    &'a str, "str": Value::Str(s) => s.as_str();
    Scalar, "scalar": Value::Float(v) => Scalar::Float(*v), Value::Int(v) => Scalar::Int(*v),
        Value::Bool(v) => Scalar::Bool(*v);
    &'a [i64], "int list": Value::Ints(v) => v.as_slice(), Value::Tensors(v) if v.is_empty() => &[],
        Value::Int(v) => std::slice::from_ref(v);
    &'a [f64], "float list": Value::Floats(v) => v.as_slice();
    &'a [bool], "bool list": Value::Bools(v) => v.as_slice();
    &'a [Option<Tensor>], "tensor list": Value::Tensors(v) => v.as_slice();
    &'a [String], "str list": Value::Strs(v) => v.as_slice();
    &'a [Value], "arguments": Value::Rest(v) => v.as_slice();
    &'a Value, "value": v => v;
    Source, "generator": Value::Generator(g) => g.clone();
    DType, "dtype": Value::DType(v) => *v, Value::Int(v) => DType::from_code(code(*v))?;
    Device, "device": Value::Device(v) => *v, Value::Str(s) => Device::parse(s)?;
    MemoryFormat, "memory format": Value::MemoryFormat(v) => *v,
        Value::Int(v) => MemoryFormat::from_code(code(*v))?;
}

impl<'a> FromValue<'a> for Vec<Tensor> {
    fn from_values(v: &'a [Value]) -> Result<Self> {
        let list = match &v[0] {
            Value::Tensors(list) => list,
            Value::Ints(list) if list.is_empty() => return Ok(Vec::new()),
            other => return other.wrong("tensor list"),
        };
        list.iter()
            .map(|t| match t {
                Some(t) => Ok(t.clone()),
                None => bail!(NullPointer, "[call] an entry of a tensor list is missing"),
            })
            .collect()
    }
}

impl<'a> FromValue<'a> for Vec<Scalar> {
    fn from_values(v: &'a [Value]) -> Result<Self> {
        match &v[0] {
            Value::Ints(l) => Ok(l.iter().map(|&i| Scalar::Int(i)).collect()),
            Value::Floats(l) => Ok(l.iter().map(|&f| Scalar::Float(f)).collect()),
            Value::Bools(l) => Ok(l.iter().map(|&b| Scalar::Bool(b)).collect()),
            other => other.wrong("scalar list"),
        }
    }
}

impl<'a, T: FromValue<'a>> FromValue<'a> for Option<T> {
    fn from_values(v: &'a [Value]) -> Result<Self> {
        match &v[0] {
            Value::None => Ok(None),
            _ => T::from_values(v).map(Some),
        }
    }
}

impl<'a> FromValue<'a> for Options {
    // dtype, layout, device, pin_memory.
    const WIDTH: usize = 4;
    fn from_values(v: &'a [Value]) -> Result<Self> {
        match &v[1] {
            Value::None | Value::Layout(0) | Value::Int(0) => {}
            Value::Layout(l) => {
                bail!(NotImplemented, "[call] only the strided layout (0) exists, got {l}")
            }
            other => return other.wrong("layout"),
        }
        Ok(Options {
            dtype: FromValue::from_values(&v[..1])?,
            device: FromValue::from_values(&v[2..3])?,
            requires_grad: false,
            pin_memory: <Option<bool>>::from_values(&v[3..])?.unwrap_or(false),
        })
    }
}

/// What an operator returns, as values.
pub trait IntoValues {
    /// One value for each result.
    fn into_values(self) -> Vec<Value>;
}
impl IntoValues for Tensor {
    fn into_values(self) -> Vec<Value> {
        vec![Value::Tensor(self)]
    }
}
impl IntoValues for Vec<Tensor> {
    fn into_values(self) -> Vec<Value> {
        vec![Value::Tensors(self.into_iter().map(Some).collect())]
    }
}
impl IntoValues for Value {
    fn into_values(self) -> Vec<Value> {
        vec![self]
    }
}
impl IntoValues for bool {
    fn into_values(self) -> Vec<Value> {
        vec![Value::Bool(self)]
    }
}
impl IntoValues for (Tensor, Tensor) {
    fn into_values(self) -> Vec<Value> {
        vec![self.0.into(), self.1.into()]
    }
}
impl IntoValues for (Tensor, Tensor, Tensor) {
    fn into_values(self) -> Vec<Value> {
        vec![self.0.into(), self.1.into(), self.2.into()]
    }
}
impl IntoValues for (Tensor, Tensor, Tensor, Tensor) {
    fn into_values(self) -> Vec<Value> {
        vec![self.0.into(), self.1.into(), self.2.into(), self.3.into()]
    }
}

/// A function of values that `Invoke` made of a typed one.
pub type Call = fn(&[Value]) -> Result<Vec<Value>>;

/// Calls a typed function with values in the order of the schema.
pub trait Invoke<'a, Args> {
    /// Converts, calls, converts back.
    fn invoke(&self, args: &'a [Value]) -> Result<Vec<Value>>;
}

macro_rules! invoke {
    ($($($a:ident)*;)*) => { $(
        impl<'a, F, R: IntoValues, $($a: FromValue<'a>),*> Invoke<'a, ($($a,)*)> for F
        where F: Fn($($a),*) -> Result<R>
        {
            #[allow(unused_mut, unused_variables, unused_assignments, non_snake_case)]
            fn invoke(&self, args: &'a [Value]) -> Result<Vec<Value>> {
                let need = 0 $(+ $a::WIDTH)*;
                if args.len() != need {
                    bail!(InvalidArgument, "[call] expected {need} arguments, got {}", args.len());
                }
                let mut rest = args;
                $(
                    let (head, tail) = rest.split_at($a::WIDTH);
                    let $a = $a::from_values(head)?;
                    rest = tail;
                )*
                Ok(self($($a),*)?.into_values())
            }
        }
    )* };
}
invoke! {
    ; A; A B; A B C; A B C D; A B C D E; A B C D E G; A B C D E G H; A B C D E G H I;
    A B C D E G H I J; A B C D E G H I J K;
}
