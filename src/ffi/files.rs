//! Files of named values: checkpoints that PyTorch reads too, and idx files.

use super::call::{read as value_in, tt_value, write as value_out};
use super::status::{guard, guard_void, tt_status};
use super::types::*;
use crate::base::{Layout, Result, bail, error};
use crate::files::Tree;
use crate::files::torch::{self, LoadOptions};
use crate::io::idx;
use crate::memory::Storage;
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};
use std::ffi::{CString, c_char};
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
///
/// # Safety
/// The pointers are as `tt_checkpoint_write` says.
unsafe fn dict(names: *const *const c_char, values: *const tt_value, n: usize) -> Result<Tree> {
    // SAFETY: handed on.
    let (names, values) = unsafe { (slice(names, n, "names")?, slice(values, n, "values")?) };
    let mut items = Vec::new();
    for (&name, value) in names.iter().zip(values) {
        // SAFETY: handed on.
        let name = unsafe { text(name, "names")? };
        // SAFETY: handed on.
        let value = unsafe { value_in(value, "values")? };
        items.push((Tree::from(name), tree_of(value, name)?));
    }
    Ok(Tree::Dict(items.into()))
}

/// A value of the ABI as files keep it.
pub(crate) fn tree_of(value: Value, name: &str) -> Result<Tree> {
    Ok(match value {
        Value::None => Tree::None,
        Value::Bool(v) => Tree::Bool(v),
        Value::Int(v) => Tree::Int(v),
        Value::Float(v) => Tree::Float(v),
        Value::Str(v) => v.into(),
        Value::Ints(v) => Tree::list(v),
        Value::Floats(v) => Tree::list(v),
        Value::Bools(v) => Tree::list(v),
        Value::Strs(v) => Tree::list(v),
        Value::Tensor(t) => t.into(),
        Value::Tensors(v) => Tree::list(v.into_iter().map(|t| t.map_or(Tree::None, Tree::Tensor))),
        _ => bail!(InvalidArgument, "[save] '{name}' has a type that files do not keep"),
    })
}

/// A tree as a value of the ABI; none where it has none: dicts, lists of several types.
pub(crate) fn value_of(tree: &Tree) -> Option<Value> {
    Some(match tree {
        Tree::None => Value::None,
        Tree::Bool(v) => Value::Bool(*v),
        Tree::Int(v) => Value::Int(*v),
        Tree::Float(v) => Value::Float(*v),
        Tree::Str(v) => Value::Str(v.to_string()),
        Tree::Tensor(t) => Value::Tensor(t.clone()),
        Tree::List(items) | Tree::Tuple(items) => list_of(items)?,
        Tree::Bytes(_) | Tree::Dict(_) | Tree::Foreign(_) => return None,
    })
}

fn list_of(items: &[Tree]) -> Option<Value> {
    fn all<T>(items: &[Tree], one: impl Fn(&Tree) -> Option<T>) -> Option<Vec<T>> {
        items.iter().map(one).collect()
    }
    let flag = |t: &Tree| if let Tree::Bool(v) = t { Some(*v) } else { None };
    None.or_else(|| all(items, Tree::as_i64).map(Value::Ints))
        .or_else(|| all(items, Tree::as_f64).map(Value::Floats))
        .or_else(|| all(items, flag).map(Value::Bools))
        .or_else(|| all(items, |t| t.as_tensor().cloned().map(Some)).map(Value::Tensors))
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
        let (path, dict) = unsafe { (text(path, "path")?, dict(names, values, n)?) };
        torch::save(Path::new(path), &dict)
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
        // SAFETY: handed on.
        let dict = unsafe { dict(names, values, n)? };
        // SAFETY: handed on.
        unsafe { put_bytes(out, |bytes| torch::encode(bytes, &dict)) }
    })
}

/// Writes what `fill` gives as bytes of the library.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn put_bytes(
    out: *mut tt_bytes,
    fill: impl FnOnce(&mut Vec<u8>) -> Result<()>,
) -> Result<()> {
    let mut bytes = Vec::new();
    fill(&mut bytes)?;
    let bytes = bytes.into_boxed_slice();
    let len = bytes.len();
    // SAFETY: handed on.
    unsafe { put(out, tt_bytes { data: Box::into_raw(bytes).cast(), len }) }
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

/// Names a leaf. A list that C has no form of is taken apart, its places are names; what is foreign
/// to C otherwise is left out.
fn name_leaf(name: String, leaf: &Tree, out: &mut Vec<(CString, Value)>) -> Result<()> {
    match (value_of(leaf), leaf.values()) {
        (Some(value), _) => {
            let no = |_| error!(Format, "[load] a name with a 0 in it");
            out.push((CString::new(name).map_err(no)?, value));
            Ok(())
        }
        (None, Some(items)) => items
            .iter()
            .enumerate()
            .try_for_each(|(i, item)| name_leaf(format!("{name}.{i}"), item, out)),
        (None, None) => Ok(()),
    }
}

/// The leaves of a tree with their names.
fn listed(tree: &Tree) -> Result<tt_named_value_list> {
    // Nothing is handed out before everything is known to be good.
    let mut named = Vec::new();
    for (name, leaf) in tree.flatten()? {
        name_leaf(name, &leaf, &mut named)?;
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

/// Reads a checkpoint: a dict of tensors and plain values. Dicts within it are joined to it with
/// dots between the names, and so are lists of values of several types; of a pickled module come
/// the tensors of its state dict. Objects of other classes are left out: none is run.
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
        let path = Path::new(unsafe { text(path, "path")? });
        let tree = torch::load(path, LoadOptions::default())?;
        // SAFETY: handed on.
        unsafe { put(out, listed(&tree)?) }
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
        let data = unsafe { slice(data, len, "data")? };
        let tree = torch::decode(data, LoadOptions::default())?;
        // SAFETY: handed on.
        unsafe { put(out, listed(&tree)?) }
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
