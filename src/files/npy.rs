//! NumPy's arrays: `.npy` with one, `.npz` with several by name.

use super::{Maps, bytes_of, dense, filled, on_cpu, tensor_of};
use crate::base::{Dims, Layout, Result, bail};
use crate::io::atomic;
use crate::io::npy::{Npy, encode};
use crate::io::source::{self, Source};
use crate::io::zip::{Archive, Writer};
use crate::tensor::{Body, Tensor};
use std::io::Write;
use std::path::Path;

/// Reads an array. One in Fortran's order becomes a tensor with strides in that order. With `map`,
/// the tensor is a part of the mapped file, read when it is used; writes to it do not reach the
/// file, which must not become shorter while the tensor lives.
///
/// # Errors
/// `Io` where the file cannot be read, `Format` where it is damaged, `Dtype` for types that no
/// tensor has: records, texts, objects, complex and larger unsigned numbers.
pub fn load(path: &Path, map: bool) -> Result<Tensor> {
    let source = Source::open("npy", path)?;
    source::in_file(path, Npy::new(source).and_then(|npy| tensor(&npy, map)))
}

/// Reads an array from bytes; errors as [`load`].
///
/// # Errors
/// As [`load`].
pub fn decode(bytes: &[u8]) -> Result<Tensor> {
    tensor(&Npy::new(Source::Bytes(bytes))?, false)
}

/// Writes an array; one whose first index runs fastest keeps that order.
///
/// # Errors
/// `Dtype` for bfloat16, which NumPy has not; `Device` for tensors without data on the CPU; `Io`.
pub fn save(path: &Path, t: &Tensor) -> Result<()> {
    atomic::write("npy", path, |out| write(out, "array", t))
}

/// Reads the arrays of an archive, with their names.
///
/// # Errors
/// As [`load`].
pub fn load_all(path: &Path) -> Result<Vec<(String, Tensor)>> {
    source::in_file(path, arrays(Archive::new(Source::open("npz", path)?)?))
}

/// Reads the arrays of an archive from bytes; errors as [`load`].
///
/// # Errors
/// As [`load`].
pub fn decode_all(bytes: &[u8]) -> Result<Vec<(String, Tensor)>> {
    arrays(Archive::new(Source::Bytes(bytes))?)
}

/// Writes an archive of arrays, as `numpy.savez` does, or packed, as `numpy.savez_compressed`.
///
/// # Errors
/// `InvalidArgument` where a name comes twice, else as [`save`].
pub fn save_all(path: &Path, tensors: &[(&str, &Tensor)], packed: bool) -> Result<()> {
    let mut names: Vec<&str> = tensors.iter().map(|t| t.0).collect();
    names.sort_unstable();
    if let Some(pair) = names.windows(2).find(|w| w[0] == w[1]) {
        bail!(InvalidArgument, "[npz] expected names that differ, got {:?} twice", pair[0]);
    }
    atomic::write("npz", path, |out| {
        let mut zip = Writer::new(out);
        for (name, t) in tensors {
            let mut bytes = Vec::new();
            write(&mut bytes, name, t)?;
            let name = format!("{name}.npy");
            if packed { zip.add_packed(&name, &bytes)? } else { zip.add(&name, &bytes, 64)? }
        }
        zip.finish()
    })
}

fn arrays(archive: Archive) -> Result<Vec<(String, Tensor)>> {
    let one = |entry| -> Result<(String, Tensor)> {
        let entry: &crate::io::zip::Entry = entry;
        let bytes = archive.read(entry)?;
        let name = entry.name.strip_suffix(".npy").unwrap_or(&entry.name);
        Ok((name.to_string(), decode(&bytes)?))
    };
    archive.entries().iter().map(one).collect()
}

fn tensor(npy: &Npy, map: bool) -> Result<Tensor> {
    let header = npy.header();
    let shape = &header.shape;
    let layout = match header.fortran {
        false => Layout::new("npy", shape)?,
        true => reversed(&Layout::new("npy", &flipped(shape))?),
    };
    let bytes = header.byte_len().unwrap_or(u64::MAX) as usize;
    let storage = match Maps::new(map).storage("npy", npy.place(), bytes, header.dtype)? {
        Some(mapped) => mapped,
        None => filled(bytes, |out| npy.read_into(out))?,
    };
    tensor_of("npy", storage, layout, header.dtype)
}

fn flipped(d: &Dims) -> Dims {
    d.iter().rev().copied().collect()
}

/// The layout with its dimensions in the other order.
fn reversed(l: &Layout) -> Layout {
    Layout { shape: flipped(&l.shape), strides: flipped(&l.strides), offset: l.offset }
}

fn write(out: &mut dyn Write, name: &str, t: &Tensor) -> Result<()> {
    on_cpu("npy", name, t)?;
    let body = t.body();
    let other = reversed(&body.layout);
    if body.layout.is_contiguous() || !other.is_contiguous() {
        let b = dense("npy", name, t)?;
        return encode(out, b.dtype, b.shape(), false, bytes_of(&b));
    }
    let flat = Body::with_layout(&body, other);
    encode(out, body.dtype, body.shape(), true, bytes_of(&flat))
}
