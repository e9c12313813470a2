//! Tensors in safetensors files.

use super::named::{self, tt_named_tensor_list};
use super::options::{Versioned, read};
use super::status::{guard, tt_status};
use super::types::*;
use crate::files::safetensors::{self, SaveOptions};
use std::ffi::c_char;
use std::path::Path;

/// How tensors are written. Fill it by `tt_safetensors_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_safetensors_options {
    /// `sizeof(tt_safetensors_options)` of the caller.
    pub struct_size: usize,
    /// Keys of the metadata, which must differ.
    pub keys: *const *const c_char,
    /// Its texts.
    pub texts: *const *const c_char,
    /// How many keys and texts.
    pub n: usize,
    /// The most bytes of tensors in one file; beyond, there are several, and an index. 0: no limit.
    pub max_shard_bytes: u64,
}

impl Versioned for tt_safetensors_options {
    const NAME: &'static str = "tt_safetensors_options";
    fn size(&self) -> usize {
        self.struct_size
    }
}

/// No metadata, one file.
#[unsafe(no_mangle)]
pub extern "C" fn tt_safetensors_options_default() -> tt_safetensors_options {
    tt_safetensors_options {
        struct_size: std::mem::size_of::<tt_safetensors_options>(),
        keys: std::ptr::null(),
        texts: std::ptr::null(),
        n: 0,
        max_shard_bytes: 0,
    }
}

/// Writes tensors with their names to a file, atomically: the old file stays until the new one is
/// whole. Names must differ.
///
/// # Safety
/// The pointers are NULL or readable for `n` names and tensors.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_safetensors_write(
    path: *const c_char,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    unsafe { tt_safetensors_write_with(path, names, tensors, n, std::ptr::null()) }
}

/// `tt_safetensors_write` with options; NULL options are the defaults. Where tensors do not fit
/// `max_shard_bytes`, `model.safetensors` becomes `model-00001-of-00002.safetensors` and so on, and
/// `model.safetensors.index.json`, which is written last.
///
/// # Safety
/// The pointers are NULL or readable for `n` names and tensors; those of the options are as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_safetensors_write_with(
    path: *const c_char,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
    options: *const tt_safetensors_options,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        let all = named::pairs(names, tensors, n)?;
        let list: Vec<_> = all.iter().map(|(name, t)| (name.as_str(), t)).collect();
        let defaults = tt_safetensors_options_default();
        let o = if options.is_null() { &defaults } else { read(options)? };
        let (keys, values) = (texts(o.keys, o.n, "keys")?, texts(o.texts, o.n, "texts")?);
        let metadata = keys.iter().map(String::as_str).zip(values.iter().map(String::as_str));
        let options =
            SaveOptions { metadata: metadata.collect(), max_shard_bytes: o.max_shard_bytes };
        safetensors::save(Path::new(path), &list, &options)
    })
}

/// Reads all tensors of a file, with their names.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_safetensors_read(
    path: *const c_char,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    unsafe { tt_safetensors_load(path, false, out) }
}

/// Reads all tensors of a file; of the shards of an index, `*.json`; or of a folder with
/// `model.safetensors` or `model.safetensors.index.json`. With `map` they are parts of the mapped
/// files, read when they are used: writes to them do not reach the files, which must not become
/// shorter while they live.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_safetensors_load(
    path: *const c_char,
    map: bool,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let path = text(path, "path")?;
        due(out, "out")?;
        named::put_tensors(out, safetensors::load(Path::new(path), map)?)
    })
}
