//! Python's pickles, as far as PyTorch's checkpoints need them.
//!
//! A pickle is a program for a stack machine. This one runs no code: of all classes and functions
//! it knows those that PyTorch itself writes for tensors, and steps over any other: what it would
//! have made comes out as an [`Object`], the name with what was in it.
//! Source: the comments of Lib/pickletools.py in CPython, which describe every opcode; the calls
//! that rebuild tensors are in torch/_utils.py, the persistent ids in torch/serialization.py.

mod build;
mod globals;
mod numbers;
mod read;
mod write;

use crate::base::{DType, Dims};
use std::collections::HashSet;

pub use read::{Unpickled, load};
pub use write::dump;

/// Lists in lists deeper than this are refused, both ways.
pub const MAX_DEPTH: usize = 128;
/// The most dimensions of a tensor; PyTorch's iterators take no more.
const MAX_DIMS: usize = 64;

/// A Python value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `None`.
    None,
    /// `bool`.
    Bool(bool),
    /// `int`, as far as 64 bits hold it.
    Int(i64),
    /// `float`.
    Float(f64),
    /// `bytes` or `bytearray`.
    Bytes(Vec<u8>),
    /// `str`; a `torch.device` reads as `"cuda:0"`, a `torch.dtype` as `"torch.float32"`.
    Str(String),
    /// `list`; also a `set`.
    List(Vec<Value>),
    /// `tuple`; also a `torch.Size`.
    Tuple(Vec<Value>),
    /// `dict`, `OrderedDict` or `defaultdict`, in the order of insertion. No string or integer is a key twice.
    Dict(Vec<(Value, Value)>),
    /// A tensor.
    Tensor(Box<TensorRecord>),
    /// What only running a program could make. It can be read, not written.
    Object(Box<Object>),
}

/// An instance of a class that is not known, the result of a function that is not known, or such a
/// class or function itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// The name, with its module: `argparse.Namespace`.
    pub class: String,
    /// The items it was filled with, as a dict or list; where there are none, its state; else the
    /// tuple of arguments; `None` for the class itself.
    pub content: Value,
}

impl Object {
    /// Whether the class is one of a TorchScript program, as libtorch writes its archives: the
    /// content is the dict of the attributes.
    pub fn is_script(&self) -> bool {
        self.class.starts_with("__torch__.")
    }
}

/// A tensor of a checkpoint: a view of one of its storages.
#[derive(Clone, Debug, PartialEq)]
pub struct TensorRecord {
    /// The type of its elements; also its storage's.
    pub dtype: DType,
    /// Its sizes.
    pub shape: Dims,
    /// Elements between neighbours; never negative, 0 for an expanded dimension. So a small
    /// storage may have a view of very many elements.
    pub strides: Dims,
    /// Its first element.
    pub offset: i64,
    /// Which of the checkpoint's storages; tensors that share memory share it.
    pub storage: usize,
    /// Whether it was a leaf that wants a gradient.
    pub requires_grad: bool,
    /// Whether it was a `torch.nn.Parameter`.
    pub parameter: bool,
}

impl TensorRecord {
    /// How many elements the storage must have; `None` where sizes, strides or offset are negative,
    /// differ in number, or lead out of 64 bits.
    pub fn elements_needed(&self) -> Option<u64> {
        if self.shape.len() != self.strides.len() || self.offset < 0 {
            return None;
        }
        let negative = |d: &Dims| d.iter().any(|&n| n < 0);
        if negative(&self.shape) || negative(&self.strides) {
            return None;
        }
        self.shape.iter().try_fold(1i64, |n, &s| n.checked_mul(s.max(1)))?;
        if self.shape.contains(&0) {
            return Some(0);
        }
        let mut pairs = self.shape.iter().zip(&self.strides);
        let last = pairs.try_fold(self.offset, |at, (&size, &stride)| {
            at.checked_add((size - 1).checked_mul(stride)?)
        })?;
        Some(last as u64 + 1)
    }
}

/// A storage that a pickle refers to.
#[derive(Clone, Debug, PartialEq)]
pub struct StorageInfo {
    /// Its name in the file.
    pub key: String,
    /// Where it was: `cpu`, `cuda:0`.
    pub location: String,
    /// The type of its elements.
    pub dtype: DType,
    /// How many elements it has.
    pub numel: u64,
}

impl StorageInfo {
    /// Its bytes; `None` where 64 bits do not hold their number.
    pub fn byte_len(&self) -> Option<u64> {
        self.numel.checked_mul(self.dtype.size() as u64)
    }
}

impl Value {
    /// The entry of a dict with a string as key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let Value::Dict(items) = self else { return None };
        items.iter().find(|(k, _)| k.as_str() == Some(key)).map(|(_, v)| v)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Value::Str(s) = self { Some(s) } else { None }
    }

    /// An integer.
    pub fn as_i64(&self) -> Option<i64> {
        if let Value::Int(n) = self { Some(*n) } else { None }
    }

    /// A float or an integer.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Value::Float(x) => Some(*x),
            Value::Int(n) => Some(*n as f64),
            _ => None,
        }
    }

    /// The items of a list or tuple.
    pub fn as_items(&self) -> Option<&[Value]> {
        if let Value::List(v) | Value::Tuple(v) = self { Some(v) } else { None }
    }

    /// The tensor.
    pub fn as_tensor(&self) -> Option<&TensorRecord> {
        if let Value::Tensor(t) = self { Some(t) } else { None }
    }

    /// The names of what was stepped over, the classes of TorchScript programs left out.
    pub fn unknown(&self) -> Vec<&str> {
        let mut out = Vec::new();
        self.visit(&mut |v| {
            if let Value::Object(o) = v
                && !o.is_script()
                && !out.contains(&o.class.as_str())
            {
                out.push(&o.class);
            }
        });
        out
    }

    /// Calls `f` with the value and all that is in it.
    fn visit<'a>(&'a self, f: &mut impl FnMut(&'a Value)) {
        f(self);
        match self {
            Value::List(items) | Value::Tuple(items) => items.iter().for_each(|v| v.visit(f)),
            Value::Dict(items) => items.iter().for_each(|(k, v)| {
                k.visit(f);
                v.visit(f);
            }),
            Value::Object(o) => o.content.visit(f),
            _ => {}
        }
    }

    /// Python's name of the type.
    pub fn type_name(&self) -> &str {
        match self {
            Value::None => "None",
            Value::Bool(_) => "bool",
            Value::Int(_) => "int",
            Value::Float(_) => "float",
            Value::Bytes(_) => "bytes",
            Value::Str(_) => "str",
            Value::List(_) => "list",
            Value::Tuple(_) => "tuple",
            Value::Dict(_) => "dict",
            Value::Tensor(_) => "Tensor",
            Value::Object(o) => &o.class,
        }
    }

    /// Whether Python takes it as the key of a dict by its value.
    fn is_key(&self) -> bool {
        match self {
            Value::List(_) | Value::Dict(_) | Value::Tensor(_) => false,
            // Who knows what it is equal to: all that can be said is that the file has it as a key.
            Value::Object(_) => true,
            Value::Tuple(items) => items.iter().all(Value::is_key),
            _ => true,
        }
    }
}

/// A string or integer that comes twice among the keys of a dict, or a key that Python refuses.
fn bad_key(items: &[(Value, Value)]) -> Option<&Value> {
    let mut strings = HashSet::new();
    let mut ints = HashSet::new();
    let mut keys = items.iter().map(|(key, _)| key);
    keys.find(|key| match key {
        Value::Str(s) => !strings.insert(s),
        Value::Int(n) => !ints.insert(n),
        key => !key.is_key(),
    })
}

/// A short text of a value for messages.
fn describe(value: &Value) -> String {
    match value {
        Value::Str(s) => format!("{:?}", s.chars().take(60).collect::<String>()),
        Value::Int(n) => n.to_string(),
        other => other.type_name().to_string(),
    }
}

#[cfg(test)]
mod tests;
