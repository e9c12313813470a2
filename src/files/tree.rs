//! Values as Python nests them: dicts and lists of tensors, numbers and texts.

use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::sync::Arc;

/// A tensor, a plain value, or a list or dict of such. Clones are cheap: they share what is inside.
#[derive(Clone, Debug)]
pub enum Tree {
    /// `None`.
    None,
    /// `bool`.
    Bool(bool),
    /// `int`.
    Int(i64),
    /// `float`.
    Float(f64),
    /// `str`.
    Str(Arc<str>),
    /// `bytes`.
    Bytes(Arc<[u8]>),
    /// `torch.Tensor`.
    Tensor(Tensor),
    /// `list`.
    List(Arc<[Tree]>),
    /// `tuple`.
    Tuple(Arc<[Tree]>),
    /// `dict`, in the order of insertion.
    Dict(Arc<[(Tree, Tree)]>),
    /// What a file holds beyond these, an `argparse.Namespace` for example. Nothing of it was run,
    /// and it cannot be written.
    Foreign(Arc<Foreign>),
}

/// An object of a class that is not known.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// The class or function, with its module.
    pub class: String,
    /// What was in it: items, attributes or arguments.
    pub content: Tree,
}

impl Foreign {
    /// Whether the class is a module's in an archive of libtorch; the content is its attributes.
    pub fn is_script(&self) -> bool {
        self.class.starts_with("__torch__.")
    }
}

impl Tree {
    /// A dict with texts as keys.
    pub fn dict<K: Into<Tree>, V: Into<Tree>>(items: impl IntoIterator<Item = (K, V)>) -> Tree {
        Tree::Dict(items.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }

    /// A list.
    pub fn list<V: Into<Tree>>(items: impl IntoIterator<Item = V>) -> Tree {
        Tree::List(items.into_iter().map(Into::into).collect())
    }

    /// A tuple.
    pub fn tuple<V: Into<Tree>>(items: impl IntoIterator<Item = V>) -> Tree {
        Tree::Tuple(items.into_iter().map(Into::into).collect())
    }

    /// The value of a text in a dict, or among the attributes of a foreign object.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        self.items()?.iter().find(|(k, _)| k.as_str() == Some(key)).map(|(_, v)| v)
    }

    /// The value that a path leads to: `get` for each of its parts.
    pub fn path(&self, parts: &[&str]) -> Option<&Tree> {
        parts.iter().try_fold(self, |tree, part| tree.get(part))
    }

    /// Keys and values of a dict, or the attributes of a foreign object.
    pub fn items(&self) -> Option<&[(Tree, Tree)]> {
        match self {
            Tree::Dict(items) => Some(items),
            Tree::Foreign(f) => f.content.items(),
            _ => None,
        }
    }

    /// The values of a list or tuple.
    pub fn values(&self) -> Option<&[Tree]> {
        if let Tree::List(v) | Tree::Tuple(v) = self { Some(v) } else { None }
    }

    /// How many values are in a list, tuple or dict; 0 for all else.
    pub fn len(&self) -> usize {
        self.values().map_or_else(|| self.items().map_or(0, <[_]>::len), <[_]>::len)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text.
    pub fn as_str(&self) -> Option<&str> {
        if let Tree::Str(s) = self { Some(s) } else { None }
    }

    /// The integer.
    pub fn as_i64(&self) -> Option<i64> {
        if let Tree::Int(n) = self { Some(*n) } else { None }
    }

    /// The number.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Tree::Float(x) => Some(*x),
            Tree::Int(n) => Some(*n as f64),
            _ => None,
        }
    }

    /// The tensor.
    pub fn as_tensor(&self) -> Option<&Tensor> {
        if let Tree::Tensor(t) = self { Some(t) } else { None }
    }

    /// Python's name of the type.
    pub fn type_name(&self) -> &str {
        match self {
            Tree::None => "None",
            Tree::Bool(_) => "bool",
            Tree::Int(_) => "int",
            Tree::Float(_) => "float",
            Tree::Str(_) => "str",
            Tree::Bytes(_) => "bytes",
            Tree::Tensor(_) => "Tensor",
            Tree::List(_) => "list",
            Tree::Tuple(_) => "tuple",
            Tree::Dict(_) => "dict",
            Tree::Foreign(f) => &f.class,
        }
    }

    /// Whether lists and dicts are in one another deeper than `levels`.
    pub fn is_deeper_than(&self, levels: usize) -> bool {
        let below = |t: &Tree| levels == 0 || t.is_deeper_than(levels - 1);
        match self {
            Tree::List(items) | Tree::Tuple(items) => items.iter().any(below),
            Tree::Dict(items) => items.iter().any(|(k, v)| below(k) || below(v)),
            Tree::Foreign(f) => below(&f.content),
            _ => false,
        }
    }

    /// The leaves of dicts in dicts, each with the keys on the way to it and dots between them. Lists
    /// are leaves, unless they hold dicts: then their places are keys. Of a pickled `nn.Module` come
    /// its parameters and buffers, with the names of its state dict; other foreign objects are left
    /// out, unless they are a module of a libtorch archive.
    ///
    /// # Errors
    /// `NotImplemented` for keys that are no texts or integers.
    pub fn flatten(&self) -> Result<Vec<(String, Tree)>> {
        let mut out = Vec::new();
        match self {
            Tree::Dict(_) | Tree::Foreign(_) => self.flatten_into("", &mut out)?,
            leaf => leaf.flatten_into("0", &mut out)?,
        }
        Ok(out)
    }

    fn flatten_into(&self, prefix: &str, out: &mut Vec<(String, Tree)>) -> Result<()> {
        let join = |key: &str| match prefix {
            "" => key.to_string(),
            _ => format!("{prefix}.{key}"),
        };
        match self {
            Tree::Dict(items) => items.iter().try_for_each(|(key, value)| match key {
                Tree::Str(s) => value.flatten_into(&join(s), out),
                Tree::Int(n) => value.flatten_into(&join(&n.to_string()), out),
                key => {
                    bail!(NotImplemented, "[load] a {} as a key cannot be named", key.type_name())
                }
            }),
            Tree::List(items) | Tree::Tuple(items) if items.iter().any(|i| i.items().is_some()) => {
                let mut places = items.iter().enumerate();
                places.try_for_each(|(i, v)| v.flatten_into(&join(&i.to_string()), out))
            }
            Tree::Foreign(f) if f.is_script() => f.content.flatten_into(prefix, out),
            Tree::Foreign(f) => {
                let parts = ["_parameters", "_buffers", "_modules"];
                let [Some(own), Some(buffers), Some(children)] = parts.map(|p| f.content.get(p))
                else {
                    return Ok(());
                };
                let temporary = f.content.get("_non_persistent_buffers_set");
                let temporary = temporary.and_then(Tree::values).unwrap_or_default();
                let stays = |k: &Tree| !temporary.iter().any(|t| t.as_str() == k.as_str());
                for (key, value) in own.items().unwrap_or_default() {
                    if let (Some(key), Tree::Tensor(_)) = (key.as_str(), value) {
                        out.push((join(key), value.clone()));
                    }
                }
                for (key, value) in buffers.items().unwrap_or_default() {
                    if let (Some(name), Tree::Tensor(_), true) = (key.as_str(), value, stays(key)) {
                        out.push((join(name), value.clone()));
                    }
                }
                children.flatten_into(prefix, out)
            }
            leaf => {
                out.push((prefix.to_string(), leaf.clone()));
                Ok(())
            }
        }
    }
}

/// The conversions of plain values.
macro_rules! from {
    ($($t:ty: $v:ident => $e:expr;)*) => {
        $(impl From<$t> for Tree {
            fn from($v: $t) -> Tree {
                $e
            }
        })*
    };
}

from! {
    bool: v => Tree::Bool(v);
    i64: v => Tree::Int(v);
    f64: v => Tree::Float(v);
    &str: v => Tree::Str(v.into());
    String: v => Tree::Str(v.into());
    &Tensor: v => Tree::Tensor(v.clone());
    Tensor: v => Tree::Tensor(v);
}
