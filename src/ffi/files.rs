//! Files of named values: checkpoints that PyTorch reads too, and idx files.

use super::call::{read as value_in, tt_value, write as value_out};
use super::status::{guard, guard_void, tt_status};
use super::types::*;
use crate::base::{DeviceType, Layout, Result, bail};
use crate::io::pickle::{TensorRecord, Value as Pickled};
use crate::io::torch_file::{self, StorageData, TorchFile};
use crate::io::{atomic, idx};
use crate::memory::Storage;
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};
use std::ffi::{CString, c_char};
use std::io::Write;
use std::path::Path;

/// Values with names; release by `tt_named_value_list_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_named_value_list {
    /// The names, as texts that end with 0.
    pub names: *mut *mut c_char,
    /// The values.
    pub values: *mut tt_value,
    /// How many.
    pub len: usize,
}

/// Bytes that a function returned; release by `tt_bytes_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_bytes {
    /// The bytes.
    pub data: *mut u8,
    /// How many.
    pub len: usize,
}

/// What is to be written: a dict of tensors and plain values.
struct Dict {
    items: Vec<(Pickled, Pickled)>,
    bodies: Vec<Body>,
}

impl Dict {
    /// # Safety
    /// The pointers are as `tt_checkpoint_write` says.
    unsafe fn new(names: *const *const c_char, values: *const tt_value, n: usize) -> Result<Dict> {
        let mut out = Dict { items: Vec::new(), bodies: Vec::new() };
        // SAFETY: handed on.
        let (names, values) = unsafe { (slice(names, n, "names")?, slice(values, n, "values")?) };
        for (&name, value) in names.iter().zip(values) {
            // SAFETY: handed on.
            let name = unsafe { text(name, "names")? };
            // SAFETY: handed on.
            let value = unsafe { value_in(value, "values")? };
            let value = out.pickled(name, value)?;
            out.items.push((Pickled::Str(name.to_string()), value));
        }
        Ok(out)
    }

    fn pickled(&mut self, name: &str, value: Value) -> Result<Pickled> {
        Ok(match value {
            Value::None => Pickled::None,
            Value::Bool(v) => Pickled::Bool(v),
            Value::Int(v) => Pickled::Int(v),
            Value::Float(v) => Pickled::Float(v),
            Value::Str(v) => Pickled::Str(v),
            Value::Ints(v) => Pickled::List(v.into_iter().map(Pickled::Int).collect()),
            Value::Floats(v) => Pickled::List(v.into_iter().map(Pickled::Float).collect()),
            Value::Tensor(t) => self.tensor(&t)?,
            _ => bail!(InvalidArgument, "[save] '{name}' has a type that files do not keep"),
        })
    }

    fn tensor(&mut self, t: &Tensor) -> Result<Pickled> {
        let requires_grad = t.requires_grad();
        if t.device().kind != DeviceType::Cpu {
            bail!(Device, "[save] a tensor on {} has no data here", t.device());
        }
        let body = t.detach()?.to_contiguous()?.body();
        let record = TensorRecord {
            dtype: body.dtype,
            shape: body.layout.shape.clone(),
            strides: body.layout.strides.clone(),
            offset: 0,
            storage: self.bodies.len(),
            requires_grad,
            parameter: false,
        };
        self.bodies.push(body);
        Ok(Pickled::Tensor(Box::new(record)))
    }

    fn encode(self, out: &mut dyn Write) -> Result<()> {
        let storages: Vec<StorageData> = self
            .bodies
            .iter()
            .map(|b| StorageData {
                dtype: b.dtype,
                // SAFETY: a contiguous body's elements begin at its pointer.
                bytes: unsafe { std::slice::from_raw_parts(b.ptr(), b.numel() * b.dtype.size()) },
            })
            .collect();
        torch_file::encode(out, &Pickled::Dict(self.items), &storages)
    }
}

/// Writes a dict of names and values as a checkpoint that `torch.load(weights_only=True)` reads.
/// Values: none, tensors, numbers, bools, strings, lists of numbers. The file appears only when
/// it is whole.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_write(
    path: *const c_char,
    names: *const *const c_char,
    values: *const tt_value,
    n: usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let (path, dict) = unsafe { (text(path, "path")?, Dict::new(names, values, n)?) };
        atomic::write("save", Path::new(path), |out| dict.encode(out))
    })
}

/// What `tt_checkpoint_write` writes, as bytes.
///
/// # Safety
/// As `tt_checkpoint_write`; `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_encode(
    names: *const *const c_char,
    values: *const tt_value,
    n: usize,
    out: *mut tt_bytes,
) -> tt_status {
    guard(|| {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let mut bytes = Vec::new();
        // SAFETY: handed on.
        unsafe { Dict::new(names, values, n)? }.encode(&mut bytes)?;
        let bytes = bytes.into_boxed_slice();
        let len = bytes.len();
        // SAFETY: handed on.
        unsafe { put(out, tt_bytes { data: Box::into_raw(bytes).cast(), len }) }
    })
}

/// Releases bytes; NULL is fine.
///
/// # Safety
/// `bytes` is NULL or what a function of the library returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bytes_release(bytes: *mut tt_bytes) {
    guard_void(|| {
        // SAFETY: the caller passes NULL or bytes of ours.
        unsafe {
            if let Some(b) = bytes.as_mut().filter(|b| !b.data.is_null()) {
                drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(b.data, b.len)));
                *b = tt_bytes { data: std::ptr::null_mut(), len: 0 };
            }
        }
        Ok(())
    });
}

/// A tensor of a checkpoint, with memory of its own.
fn load_tensor(file: &TorchFile, t: &TensorRecord) -> Result<Tensor> {
    let info = &file.storages()[t.storage];
    let bytes = info.byte_len().unwrap_or(u64::MAX) as usize;
    let storage = Storage::new(bytes, crate::base::Device::CPU)?;
    file.read_storage_into(t.storage, storage.slice_mut::<u8>(0, bytes))?;
    let layout = Layout { shape: t.shape.clone(), strides: t.strides.clone(), offset: t.offset };
    Tensor::from_body(Body::new(storage, layout, t.dtype)).contiguous(Default::default())
}

fn plain(file: &TorchFile, name: &str, value: &Pickled) -> Result<Value> {
    let no = || crate::base::error!(NotImplemented, "[load] '{name}' is a {}", value.type_name());
    Ok(match value {
        Pickled::None => Value::None,
        Pickled::Bool(v) => Value::Bool(*v),
        Pickled::Int(v) => Value::Int(*v),
        Pickled::Float(v) => Value::Float(*v),
        Pickled::Str(v) => Value::Str(v.clone()),
        Pickled::Tensor(t) => Value::Tensor(load_tensor(file, t)?),
        Pickled::List(items) | Pickled::Tuple(items) => {
            if items.iter().all(|i| matches!(i, Pickled::Int(_))) {
                Value::Ints(items.iter().filter_map(Pickled::as_i64).collect())
            } else if items.iter().all(|i| i.as_f64().is_some()) {
                Value::Floats(items.iter().filter_map(Pickled::as_f64).collect())
            } else {
                return Err(no());
            }
        }
        Pickled::Dict(_) => return Err(no()),
    })
}

/// The values of a dict, and of the dicts in it with a dot between the names.
fn flatten(
    file: &TorchFile,
    prefix: &str,
    value: &Pickled,
    out: &mut Vec<(String, Value)>,
) -> Result<()> {
    let Pickled::Dict(items) = value else {
        let name = if prefix.is_empty() { "0" } else { prefix };
        out.push((name.to_string(), plain(file, name, value)?));
        return Ok(());
    };
    for (key, item) in items {
        let key = match key {
            Pickled::Str(s) => s.clone(),
            Pickled::Int(n) => n.to_string(),
            other => bail!(NotImplemented, "[load] a {} as a key", other.type_name()),
        };
        let name = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
        flatten(file, &name, item, out)?;
    }
    Ok(())
}

fn listed(file: &TorchFile) -> Result<tt_named_value_list> {
    let mut items = Vec::new();
    flatten(file, "", file.value(), &mut items)?;
    // Nothing is handed out before everything is known to be good.
    let mut named = Vec::new();
    for (name, value) in items {
        let Ok(name) = CString::new(name) else { bail!(Format, "[load] a name with a 0 in it") };
        named.push((name, value));
    }
    let len = named.len();
    let (names, values): (Vec<_>, Vec<_>) =
        named.into_iter().map(|(name, value)| (name.into_raw(), value_out(value))).unzip();
    Ok(tt_named_value_list {
        names: Box::into_raw(names.into_boxed_slice()).cast(),
        values: Box::into_raw(values.into_boxed_slice()).cast(),
        len,
    })
}

/// Reads a checkpoint: a dict of tensors and plain values; dicts within it are joined to it with
/// dots between the names.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_read(
    path: *const c_char,
    out: *mut tt_named_value_list,
) -> tt_status {
    guard(|| {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        // SAFETY: handed on.
        unsafe { put(out, listed(&TorchFile::open(Path::new(text(path, "path")?))?)?) }
    })
}

/// `tt_checkpoint_read` of bytes.
///
/// # Safety
/// `data` is readable for `len` bytes, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_decode(
    data: *const u8,
    len: usize,
    out: *mut tt_named_value_list,
) -> tt_status {
    guard(|| {
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        // SAFETY: handed on.
        unsafe { put(out, listed(&TorchFile::parse(slice(data, len, "data")?)?)?) }
    })
}

/// Releases names and values; NULL is fine.
///
/// # Safety
/// `list` is NULL or what a function of the library returned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_named_value_list_release(list: *mut tt_named_value_list) {
    guard_void(|| {
        // SAFETY: the caller passes NULL or a list of ours; `listed` made the blocks.
        unsafe {
            let Some(l) = list.as_mut().filter(|l| !l.names.is_null()) else { return Ok(()) };
            let names = Box::from_raw(std::ptr::slice_from_raw_parts_mut(l.names, l.len));
            let values = Box::from_raw(std::ptr::slice_from_raw_parts_mut(l.values, l.len));
            *l = tt_named_value_list {
                names: std::ptr::null_mut(),
                values: std::ptr::null_mut(),
                len: 0,
            };
            for &name in &*names {
                drop(CString::from_raw(name));
            }
            for mut value in values {
                super::call::tt_value_release(&mut value);
            }
        }
        Ok(())
    });
}

/// Reads an idx file, plain or gzipped: the form of MNIST's images and labels. Where the file is
/// not there, the same name with `.gz` is looked for.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_idx_read(path: *const c_char, out: *mut *mut tt_tensor) -> tt_status {
    guard(|| {
        due(out, "out")?;
        // SAFETY: handed on.
        let path = Path::new(unsafe { text(path, "path")? });
        let read = idx::read(&idx::plain_or_gzipped(path))?;
        let storage = Storage::new(read.data.len(), crate::base::Device::CPU)?;
        storage.fill_from(&read.data);
        let layout = Layout::new("idx", &read.shape)?;
        // SAFETY: handed on.
        unsafe { put_tensor(out, Tensor::from_body(Body::new(storage, layout, read.dtype))) }
    })
}
