//! Tensors in safetensors files, alone or in shards with an index.

use super::{Maps, bytes_of, dense, filled, tensor_of};
use crate::base::{Layout, Result, bail, error};
use crate::io::safetensors::index::{self, Index};
use crate::io::safetensors::{SafeTensors, TensorData, write};
use crate::io::source;
use crate::tensor::{Body, Tensor};
use std::path::{Path, PathBuf};

/// How a file is written.
#[derive(Clone, Debug, Default)]
pub struct SaveOptions<'a> {
    /// Texts with keys, for the file's metadata.
    pub metadata: Vec<(&'a str, &'a str)>,
    /// The most bytes of tensors in one file; beyond, there are several, and an index. 0: no limit.
    pub max_shard_bytes: u64,
}

/// Reads all tensors with their names.
///
/// `path` is a file; or an index, `*.json`, of shards; or a folder with `model.safetensors` or
/// `model.safetensors.index.json`. With `map`, the tensors are parts of the mapped file, read when
/// they are used; writes to them do not reach it, and it must not become shorter while they live.
///
/// # Errors
/// `Io` where a file cannot be read, `Format` where it is damaged or a shard lacks a tensor of the
/// index, `Dtype` where it holds a type that is not supported.
pub fn load(path: &Path, map: bool) -> Result<Vec<(String, Tensor)>> {
    let Some(path) = index_of(path) else { return load_file(&file_of(path), map) };
    let index = Index::read(&path)?;
    let mut out = Vec::new();
    for file in index.files() {
        let file = path.with_file_name(file);
        let mut shard = load_file(&file, map)?;
        shard.retain(|(name, _)| index.file_of(name).is_some_and(|f| file.ends_with(f)));
        out.extend(shard);
    }
    if out.len() != index.len() {
        let found = |name: &str| out.iter().any(|(n, _)| n == name);
        let missing = index.names().find(|n| !found(n)).unwrap_or_default();
        bail!(
            Format,
            "[safetensors] '{}' names {missing:?}, which is not in its file",
            path.display()
        );
    }
    Ok(out)
}

/// The metadata of a file, in its order.
///
/// # Errors
/// As [`load`].
pub fn metadata(path: &Path) -> Result<Vec<(String, String)>> {
    Ok(SafeTensors::open(&file_of(path))?.header().metadata().to_vec())
}

/// Where a folder's model is.
fn file_of(path: &Path) -> PathBuf {
    if path.is_dir() { path.join("model.safetensors") } else { path.to_path_buf() }
}

/// The index that a path names, if it names one.
fn index_of(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        let index = path.join("model.safetensors.index.json");
        return index.is_file().then_some(index);
    }
    path.extension().is_some_and(|e| e == "json").then(|| path.to_path_buf())
}

fn load_file(path: &Path, map: bool) -> Result<Vec<(String, Tensor)>> {
    let file = SafeTensors::open(path)?;
    let mut maps = Maps::new(map);
    let mut out = Vec::new();
    for info in file.header().tensors() {
        let layout = Layout::new("safetensors", &info.shape)?;
        let bytes = (info.range.end - info.range.start) as usize;
        let place = file.file().map(|f| (f, info.range.start));
        let storage = match maps.storage("safetensors", place, bytes, info.dtype)? {
            Some(mapped) => mapped,
            None => source::in_file(path, filled(bytes, |into| file.read_into(info, into)))?,
        };
        out.push((info.name.clone(), tensor_of("safetensors", storage, layout, info.dtype)?));
    }
    Ok(out)
}

/// Writes tensors with their names; each file is there whole or not at all.
///
/// With a limit that they do not fit, `model.safetensors` becomes `model-00001-of-00002.safetensors`
/// and so on, and `model.safetensors.index.json`, which is written last.
///
/// # Errors
/// `InvalidArgument` where names or keys come twice, `Device` for tensors without data on the CPU,
/// `Io`.
pub fn save(path: &Path, tensors: &[(&str, &Tensor)], options: &SaveOptions) -> Result<()> {
    let bodies: Result<Vec<Body>> =
        tensors.iter().map(|(name, t)| dense("safetensors", name, t)).collect();
    let bodies = bodies?;
    let sizes: Vec<usize> = bodies.iter().map(|b| bytes_of(b).len()).collect();
    let list: Vec<TensorData> = tensors
        .iter()
        .zip(&bodies)
        .map(|(&(name, _), b)| TensorData {
            name,
            dtype: b.dtype,
            shape: b.shape(),
            bytes: bytes_of(b),
        })
        .collect();
    let shards = shards(&sizes, options.max_shard_bytes);
    if shards.len() < 2 {
        return write(path, &list, &options.metadata);
    }
    let stem = path.file_name().and_then(|n| n.to_str());
    let Some(stem) = stem.map(|n| n.strip_suffix(".safetensors").unwrap_or(n)) else {
        bail!(InvalidArgument, "[safetensors] expected a file name, got '{}'", path.display());
    };
    let mut index = Index::default();
    for (i, shard) in shards.iter().enumerate() {
        let file = format!("{stem}-{:05}-of-{:05}.safetensors", i + 1, shards.len());
        write(&path.with_file_name(&file), &list[shard.clone()], &options.metadata)?;
        list[shard.clone()].iter().try_for_each(|t| index.add(t.name, &file))?;
    }
    let total = sizes.iter().map(|&n| n as u64).sum();
    index::write(&path.with_file_name(format!("{stem}.safetensors.index.json")), &index, total)
}

/// Ranges of tensors that are together below `limit`; a tensor above it is alone.
fn shards(sizes: &[usize], limit: u64) -> Vec<std::ops::Range<usize>> {
    let limit = if limit == 0 { u64::MAX } else { limit };
    let (mut out, mut start, mut used) = (Vec::new(), 0, 0u64);
    for (i, &size) in sizes.iter().enumerate() {
        if i > start && used.saturating_add(size as u64) > limit {
            out.push(start..i);
            (start, used) = (i, 0);
        }
        used += size as u64;
    }
    out.push(start..sizes.len());
    out
}

/// The tensors of a list by name.
///
/// # Errors
/// `NotFound`.
pub fn find<'a>(tensors: &'a [(String, Tensor)], name: &str) -> Result<&'a Tensor> {
    let found = tensors.iter().find(|(n, _)| n == name).map(|(_, t)| t);
    found.ok_or_else(|| error!(NotFound, "[safetensors] no tensor '{name}'"))
}
