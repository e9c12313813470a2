//! PyTorch's `.pt` and `.pth` files: what `torch.save` writes and `torch.load` reads.
//!
//! Tensors that share memory share it in the file and after it is read, with their strides and
//! offsets. A storage is written whole, also where only a part of it is seen: clone a small view of
//! a large tensor before saving it.

use super::{Foreign, Maps, Tree, filled, on_cpu, tensor_of};
use crate::base::{DType, Layout, Result, bail, error};
use crate::io::pickle::{MAX_DEPTH, TensorRecord, Value};
use crate::io::torch_file::{self, StorageData, TorchFile};
use crate::io::{atomic, source};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

/// How a file is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct LoadOptions {
    /// Whether objects of unknown classes are an error, which names them, instead of being stepped
    /// over. None is ever run.
    pub refuse_unknown: bool,
    /// Whether tensors are parts of the mapped file, read when they are used, instead of copies.
    /// Writes to them do not reach the file. It must not become shorter while they live.
    pub map: bool,
}

/// Reads a file: a zip archive of PyTorch 1.6 and later, the form before that, or an archive that
/// libtorch's C++ wrote.
///
/// # Errors
/// `Io` where it cannot be read; `Format` where it is damaged, or holds objects that `options`
/// refuse; `Dtype`, `NotImplemented` for what this library has not; `OutOfMemory`.
pub fn load(path: &Path, options: LoadOptions) -> Result<Tree> {
    source::in_file(path, Reader::read(TorchFile::open(path)?, options))
}

/// Reads the bytes of a file; errors as [`load`].
///
/// # Errors
/// As [`load`].
pub fn decode(bytes: &[u8], options: LoadOptions) -> Result<Tree> {
    Reader::read(TorchFile::parse(bytes)?, options)
}

/// Writes a file that `torch.load` reads, also with `weights_only=True`.
///
/// # Errors
/// `Io`; `InvalidArgument` for foreign objects, for keys that come twice, and for values nested
/// deeper than 128; `Device` for tensors without data on the CPU.
pub fn save(path: &Path, tree: &Tree) -> Result<()> {
    let (value, bodies) = Writer::convert(tree)?;
    atomic::write("save", path, |out| torch_file::encode(out, &value, &storages(&bodies)))
}

/// Writes the bytes of a file.
///
/// # Errors
/// As [`save`].
pub fn encode(out: &mut dyn Write, tree: &Tree) -> Result<()> {
    let (value, bodies) = Writer::convert(tree)?;
    torch_file::encode(out, &value, &storages(&bodies))
}

struct Reader<'a> {
    file: TorchFile<'a>,
    maps: Maps,
    storages: Vec<Option<Storage>>,
}

impl<'a> Reader<'a> {
    fn read(file: TorchFile<'a>, options: LoadOptions) -> Result<Tree> {
        if options.refuse_unknown
            && let Some(name) = file.value().unknown().first()
        {
            bail!(
                Format,
                "[load] expected tensors and plain values, got '{name}', which is not run"
            );
        }
        let storages = vec![None; file.storages().len()];
        let mut reader = Reader { file, maps: Maps::new(options.map), storages };
        let value = reader.file.value().clone();
        reader.tree(&value)
    }

    fn tree(&mut self, value: &Value) -> Result<Tree> {
        let mut all = |items: &[Value]| items.iter().map(|v| self.tree(v)).collect::<Result<_>>();
        Ok(match value {
            Value::None => Tree::None,
            Value::Bool(v) => Tree::Bool(*v),
            Value::Int(v) => Tree::Int(*v),
            Value::Float(v) => Tree::Float(*v),
            Value::Str(v) => Tree::Str(v.as_str().into()),
            Value::Bytes(v) => Tree::Bytes(v.as_slice().into()),
            Value::List(items) => Tree::List(all(items)?),
            Value::Tuple(items) => Tree::Tuple(all(items)?),
            Value::Dict(items) => {
                let pair = |(k, v): &(Value, Value)| Ok((self.tree(k)?, self.tree(v)?));
                Tree::Dict(items.iter().map(pair).collect::<Result<_>>()?)
            }
            Value::Tensor(record) => Tree::Tensor(self.tensor(record)?),
            Value::Object(o) => {
                let content = self.tree(&o.content)?;
                Tree::Foreign(Foreign { class: o.class.clone(), content }.into())
            }
        })
    }

    fn tensor(&mut self, t: &TensorRecord) -> Result<Tensor> {
        let storage = self.storage(t.storage)?;
        let layout =
            Layout { shape: t.shape.clone(), strides: t.strides.clone(), offset: t.offset };
        let out = tensor_of("load", storage, layout, t.dtype)?;
        out.set_requires_grad(t.requires_grad && t.dtype.is_floating())?;
        Ok(out)
    }

    fn storage(&mut self, index: usize) -> Result<Storage> {
        if let Some(known) = &self.storages[index] {
            return Ok(known.clone());
        }
        let info = &self.file.storages()[index];
        let bytes = info.byte_len().and_then(|n| usize::try_from(n).ok());
        let bytes = bytes.ok_or_else(|| error!(OutOfMemory, "[load] no memory"))?;
        let place = self.file.storage_place(index)?;
        let storage = match self.maps.storage("load", place, bytes, info.dtype)? {
            Some(mapped) => mapped,
            None => filled(bytes, |out| self.file.read_storage_into(index, out))?,
        };
        self.storages[index] = Some(storage.clone());
        Ok(storage)
    }
}

/// Turns trees into pickled values, and collects the storages that they refer to.
#[derive(Default)]
struct Writer {
    bodies: Vec<Body>,
    /// Which of them begins at an address and has elements of a type.
    known: HashMap<(usize, DType), usize>,
}

impl Writer {
    fn convert(tree: &Tree) -> Result<(Value, Vec<Body>)> {
        if tree.is_deeper_than(MAX_DEPTH) {
            bail!(InvalidArgument, "[save] expected at most {MAX_DEPTH} levels, got more");
        }
        let mut writer = Writer::default();
        Ok((writer.value(tree)?, writer.bodies))
    }

    fn value(&mut self, tree: &Tree) -> Result<Value> {
        let mut all = |items: &[Tree]| items.iter().map(|t| self.value(t)).collect::<Result<_>>();
        Ok(match tree {
            Tree::None => Value::None,
            Tree::Bool(v) => Value::Bool(*v),
            Tree::Int(v) => Value::Int(*v),
            Tree::Float(v) => Value::Float(*v),
            Tree::Str(v) => Value::Str(v.to_string()),
            Tree::Bytes(v) => Value::Bytes(v.to_vec()),
            Tree::List(items) => Value::List(all(items)?),
            Tree::Tuple(items) => Value::Tuple(all(items)?),
            Tree::Dict(items) => {
                let pair = |(k, v): &(Tree, Tree)| Ok((self.value(k)?, self.value(v)?));
                Value::Dict(items.iter().map(pair).collect::<Result<_>>()?)
            }
            Tree::Tensor(t) => Value::Tensor(Box::new(self.tensor(t)?)),
            Tree::Foreign(f) => bail!(
                InvalidArgument,
                "[save] expected tensors and plain values, got an object of '{}'",
                f.class
            ),
        })
    }

    fn tensor(&mut self, t: &Tensor) -> Result<TensorRecord> {
        on_cpu("save", "a tensor", t)?;
        let body = t.body();
        let key = (body.storage.ptr() as usize, body.dtype);
        let next = self.bodies.len();
        let mut storage = *self.known.entry(key).or_insert(next);
        if storage < next && self.bodies[storage].storage.bytes() < body.storage.bytes() {
            // Two blocks that begin at one address, of the caller's memory: each has its own.
            storage = next;
        }
        let layout = body.layout.clone();
        let record = TensorRecord {
            dtype: body.dtype,
            shape: layout.shape,
            strides: layout.strides,
            offset: layout.offset,
            storage,
            requires_grad: t.requires_grad(),
            parameter: false,
        };
        if storage == next {
            self.bodies.push(body);
        }
        Ok(record)
    }
}

/// The storages of the bodies, whole.
fn storages(bodies: &[Body]) -> Vec<StorageData<'_>> {
    let mut out = Vec::with_capacity(bodies.len());
    for b in bodies {
        let whole = b.storage.bytes() / b.dtype.size() * b.dtype.size();
        out.push(StorageData { dtype: b.dtype, bytes: b.storage.slice::<u8>(0, whole) });
    }
    out
}
