//! Writing pickles of protocol 2, the one that `torch.save` writes.

use super::globals::storage_class;
use super::*;
use crate::base::{Result, bail, show};

/// The pickle of a value; its tensors refer to `storages` by index.
///
/// # Errors
/// `InvalidArgument` where a value is deeper than [`MAX_DEPTH`], a dict has a key twice or one that
/// Python refuses, a string has 4 GiB, or a tensor refers to no storage; `Dtype` where a tensor has
/// another dtype than its storage; `Shape` where it is no view of it.
pub fn dump(value: &Value, storages: &[StorageInfo]) -> Result<Vec<u8>> {
    let mut out = vec![0x80, 2];
    Writer { storages, out: &mut out }.value(value, 0)?;
    out.push(b'.');
    Ok(out)
}

struct Writer<'a> {
    storages: &'a [StorageInfo],
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            bail!(InvalidArgument, "[pickle] expected at most {MAX_DEPTH} levels, got more");
        }
        match value {
            Value::None => self.out.push(b'N'),
            Value::Bool(flag) => self.flag(*flag),
            Value::Int(n) => self.int(*n),
            Value::Float(x) => {
                self.out.push(b'G');
                self.out.extend(x.to_be_bytes());
            }
            Value::Str(s) => self.text(s)?,
            Value::Bytes(bytes) => self.bytes(bytes)?,
            Value::Object(o) => bail!(
                InvalidArgument,
                "[pickle] expected tensors and plain values, got an object of '{}'",
                o.class
            ),
            Value::List(items) => {
                self.out.push(b']');
                if !items.is_empty() {
                    self.out.push(b'(');
                    items.iter().try_for_each(|v| self.value(v, depth + 1))?;
                    self.out.push(b'e');
                }
            }
            Value::Tuple(items) => {
                // The empty tuple has an opcode of its own; a mark works for all others.
                if items.is_empty() {
                    self.out.push(b')');
                } else {
                    self.out.push(b'(');
                    items.iter().try_for_each(|v| self.value(v, depth + 1))?;
                    self.out.push(b't');
                }
            }
            Value::Dict(items) => {
                if let Some(key) = bad_key(items) {
                    let key = describe(key);
                    bail!(
                        InvalidArgument,
                        "[pickle] expected keys that differ and can be keys, got {key}"
                    );
                }
                self.out.push(b'}');
                if !items.is_empty() {
                    self.out.push(b'(');
                    for (key, value) in items {
                        self.value(key, depth + 1)?;
                        self.value(value, depth + 1)?;
                    }
                    self.out.push(b'u');
                }
            }
            Value::Tensor(t) => self.tensor(t)?,
        }
        Ok(())
    }

    fn flag(&mut self, flag: bool) {
        self.out.push(if flag { 0x88 } else { 0x89 });
    }

    fn int(&mut self, n: i64) {
        if let Ok(n) = u8::try_from(n) {
            self.out.extend([b'K', n]);
        } else if let Ok(n) = u16::try_from(n) {
            self.out.push(b'M');
            self.out.extend(n.to_le_bytes());
        } else if let Ok(n) = i32::try_from(n) {
            self.out.push(b'J');
            self.out.extend(n.to_le_bytes());
        } else {
            self.out.extend([0x8a, 8]);
            self.out.extend(n.to_le_bytes());
        }
    }

    fn text(&mut self, s: &str) -> Result<()> {
        let Ok(n) = u32::try_from(s.len()) else {
            bail!(InvalidArgument, "[pickle] expected a string below 4 GiB, got {}", s.len());
        };
        self.out.push(b'X');
        self.out.extend(n.to_le_bytes());
        self.out.extend_from_slice(s.as_bytes());
        Ok(())
    }

    /// Bytes as Python 3 writes them in protocol 2: a call of the encoder of Latin-1.
    fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.global("_codecs", "encode");
        self.out.push(b'(');
        self.text(&bytes.iter().map(|&b| char::from(b)).collect::<String>())?;
        self.text("latin1")?;
        self.out.extend_from_slice(b"tR");
        Ok(())
    }

    fn global(&mut self, module: &str, name: &str) {
        self.out.extend_from_slice(format!("c{module}\n{name}\n").as_bytes());
    }

    /// The place for hooks: an empty `OrderedDict`.
    fn no_hooks(&mut self) {
        self.global("collections", "OrderedDict");
        self.out.extend_from_slice(b")R");
    }

    fn sizes(&mut self, sizes: &Dims) {
        if sizes.is_empty() {
            self.out.push(b')');
            return;
        }
        self.out.push(b'(');
        sizes.iter().for_each(|&n| self.int(n));
        self.out.push(b't');
    }

    fn tensor(&mut self, t: &TensorRecord) -> Result<()> {
        let Some(storage) = self.storages.get(t.storage) else {
            let n = self.storages.len();
            bail!(InvalidArgument, "[pickle] expected one of {n} storages, got {}", t.storage);
        };
        if t.dtype != storage.dtype {
            bail!(Dtype, "[pickle] expected the storage's {}, got {}", storage.dtype, t.dtype);
        }
        let few = t.shape.len() <= MAX_DIMS;
        if !few || t.elements_needed().is_none_or(|n| n > storage.numel) {
            bail!(
                Shape,
                "[pickle] expected a view of {} elements, got offset {}, shape {}, strides {}",
                storage.numel,
                t.offset,
                show(&t.shape),
                show(&t.strides)
            );
        }
        if t.parameter {
            self.global("torch._utils", "_rebuild_parameter");
            self.out.push(b'(');
        }
        self.global("torch._utils", "_rebuild_tensor_v2");
        self.out.push(b'(');
        self.storage(storage)?;
        self.int(t.offset);
        self.sizes(&t.shape);
        self.sizes(&t.strides);
        self.flag(t.requires_grad && !t.parameter);
        self.no_hooks();
        self.out.extend_from_slice(b"tR");
        if t.parameter {
            self.flag(t.requires_grad);
            self.no_hooks();
            self.out.extend_from_slice(b"tR");
        }
        Ok(())
    }

    fn storage(&mut self, s: &StorageInfo) -> Result<()> {
        self.out.push(b'(');
        self.text("storage")?;
        self.global("torch", &storage_class(s.dtype));
        self.text(&s.key)?;
        self.text(&s.location)?;
        let Ok(numel) = i64::try_from(s.numel) else {
            bail!(InvalidArgument, "[pickle] expected a size of 63 bits, got {}", s.numel);
        };
        self.int(numel);
        self.out.extend_from_slice(b"tQ");
        Ok(())
    }
}
