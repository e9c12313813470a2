//! Tensors in safetensors files.

use super::named::{self, tt_named_tensor_list};
use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{Device, DeviceType, Layout, Result, bail};
use crate::io::safetensors::{SafeTensors, TensorData, write};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::ffi::c_char;
use std::path::Path;

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
    guard(|| {
        // SAFETY: handed on.
        let (path, names, tensors) = unsafe {
            let texts: Result<Vec<&str>> =
                slice(names, n, "names")?.iter().map(|&s| text(s, "names")).collect();
            (text(path, "path")?, texts?, super::types::tensors(tensors, n, "tensors")?)
        };
        let dense: Result<Vec<Body>> =
            tensors.iter().map(|t| Ok(t.detach()?.to_contiguous()?.body())).collect();
        let dense = dense?;
        let mut list = Vec::new();
        for (name, b) in names.iter().zip(&dense) {
            if b.device().kind != DeviceType::Cpu {
                bail!(Device, "[safetensors] '{name}' on {} has no data here", b.device());
            }
            let size = b.dtype.size();
            let start = b.layout.offset as usize * size;
            let bytes = b.storage.slice::<u8>(start, b.numel() * size);
            list.push(TensorData { name, dtype: b.dtype, shape: b.shape(), bytes });
        }
        write(Path::new(path), &list, &[])
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
    guard(|| {
        due(out, "out")?;
        // SAFETY: handed on.
        let path = unsafe { text(path, "path")? };
        let file = SafeTensors::open(Path::new(path))?;
        let mut all = Vec::new();
        for info in file.header().tensors() {
            let layout = Layout::new("safetensors", &info.shape)?;
            let bytes = layout.numel() as usize * info.dtype.size();
            let storage = Storage::new(bytes, Device::CPU)?;
            file.read_into(info, storage.slice_mut::<u8>(0, bytes))?;
            let t = Tensor::from_body(Body::new(storage, layout, info.dtype));
            all.push((info.name.clone(), t));
        }
        // SAFETY: handed on.
        unsafe { named::put_tensors(out, all) }
    })
}
