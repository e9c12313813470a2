//! PyTorch's checkpoints, `.pt` and `.pth`.
//!
//! Since PyTorch 1.6 a checkpoint is a zip archive of stored entries below one folder: `data.pkl`
//! is the pickled value, `data/<key>` the bytes of a storage, `byteorder` says `little` or `big`,
//! `version` is 3. Storages begin at multiples of 64 bytes. Source: torch/serialization.py
//! (`_save`, `_load`) and caffe2/serialize/inline_container.h in PyTorch's tree. The form before
//! 1.6, a sequence of pickles, is read too, and so are libtorch's archives, which are TorchScript
//! programs: their modules are objects of the classes `__torch__.*` with their attributes.

use crate::base::{DType, Result, bail, error};
use crate::io::pickle::{self, StorageInfo, Value};
use crate::io::source::{self, Source};
use crate::io::zip::{Archive, Writer};
use crate::io::{atomic, torch_legacy};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// The folder of the entries that are written.
const FOLDER: &str = "archive";
/// Where the bytes of entries begin, in bytes.
const ALIGN: u64 = 64;

/// The largest pickle that may be larger than its archive: reading one may take some hundred
/// bytes of memory per byte, and deflate may hide a very large one in a small file.
const PICKLE_LIMIT: u64 = 1 << 20;

/// A checkpoint whose value has been read; storages are read when they are asked for.
#[derive(Debug)]
pub struct TorchFile<'a> {
    value: Value,
    storages: Vec<StorageInfo>,
    bytes: Bytes<'a>,
    swapped: bool,
}

/// Where the bytes of the storages are.
#[derive(Debug)]
enum Bytes<'a> {
    /// Entries of an archive, in the order of the storages.
    Zip(Box<Archive<'a>>, Vec<usize>),
    /// Offsets in a file.
    Plain(Source<'a>, Vec<u64>),
}

/// The bytes of a storage to write.
#[derive(Clone, Copy, Debug)]
pub struct StorageData<'a> {
    /// The type of its elements.
    pub dtype: DType,
    /// Its elements, in the machine's byte order.
    pub bytes: &'a [u8],
}

impl<'a> TorchFile<'a> {
    /// Opens a checkpoint. Runs no code that it may contain.
    ///
    /// # Errors
    /// `Io` where it cannot be read; `Format` where it is damaged; `Dtype`, `NotImplemented` for
    /// what it holds beyond this library.
    pub fn open(path: &Path) -> Result<TorchFile<'static>> {
        let source = Source::open("torch.load", path)?;
        source::in_file(path, TorchFile::new(source))
    }

    /// Takes the bytes of a checkpoint; errors as [`TorchFile::open`].
    pub fn parse(bytes: &'a [u8]) -> Result<TorchFile<'a>> {
        TorchFile::new(Source::Bytes(bytes))
    }

    fn new(source: Source<'a>) -> Result<TorchFile<'a>> {
        let mut start = [0; torch_legacy::MAGIC.len()];
        let n = start.len().min(source.len().min(64) as usize);
        source.read_at("torch.load", 0, &mut start[..n])?;
        if start.starts_with(b"PK") {
            TorchFile::from_zip(Archive::new(source)?)
        } else if start == torch_legacy::MAGIC {
            let legacy = torch_legacy::read(&source)?;
            let swapped = cfg!(target_endian = "big");
            let bytes = Bytes::Plain(source, legacy.offsets);
            Ok(TorchFile { value: legacy.value, storages: legacy.storages, bytes, swapped })
        } else {
            bail!(
                Format,
                "[torch.load] expected a zip archive or a pickle, got {:02x?}",
                &start[..n]
            )
        }
    }

    fn from_zip(archive: Archive<'a>) -> Result<TorchFile<'a>> {
        let mut roots = archive
            .entries()
            .iter()
            .filter_map(|e| e.name.strip_suffix("/data.pkl").filter(|root| !root.contains('/')));
        let Some(root) = roots.next().map(str::to_string) else {
            bail!(Format, "[torch.load] expected an entry <name>/data.pkl, got an archive without");
        };
        let read = |name: &str| {
            archive.find(&format!("{root}/{name}")).map(|e| archive.read(e)).transpose()
        };
        let order = read("byteorder")?;
        let big = match order.as_deref() {
            None | Some(b"little") => false,
            Some(b"big") => true,
            Some(other) => bail!(
                Format,
                "[torch.load] expected byteorder little or big, got {:?}",
                String::from_utf8_lossy(&other[..other.len().min(20)])
            ),
        };
        let size = archive.find(&format!("{root}/data.pkl")).map_or(0, |e| e.size);
        let limit = archive.source_len().max(PICKLE_LIMIT);
        if size > limit {
            bail!(Format, "[torch.load] expected a pickle of at most {limit} bytes, got {size}");
        }
        let pickled = pickle::load(&read("data.pkl")?.unwrap_or_default())?;
        let places = places(&archive, &root, &pickled.storages)?;
        let swapped = big != cfg!(target_endian = "big");
        let bytes = Bytes::Zip(Box::new(archive), places);
        Ok(TorchFile { value: pickled.value, storages: pickled.storages, bytes, swapped })
    }

    /// What was saved.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The storages that the value's tensors are views of; tensors name them by index.
    pub fn storages(&self) -> &[StorageInfo] {
        &self.storages
    }

    fn info(&self, index: usize) -> Result<&StorageInfo> {
        let n = self.storages.len();
        self.storages
            .get(index)
            .ok_or_else(|| error!(Index, "[torch.load] expected a storage below {n}, got {index}"))
    }

    /// Fills `out`, which must have the storage's size, with its elements in the machine's byte
    /// order.
    ///
    /// # Errors
    /// `Index`, `InvalidArgument` for a wrong index or size; `Format` where the bytes are damaged;
    /// `Io`.
    pub fn read_storage_into(&self, index: usize, out: &mut [u8]) -> Result<()> {
        let info = self.info(index)?;
        if Some(out.len() as u64) != info.byte_len() {
            bail!(
                InvalidArgument,
                "[torch.load] expected room for {} elements of {}, got {} bytes",
                info.numel,
                info.dtype,
                out.len()
            );
        }
        match &self.bytes {
            Bytes::Zip(archive, places) => {
                archive.read_into(&archive.entries()[places[index]], out)?;
            }
            Bytes::Plain(source, offsets) => source.read_at("torch.load", offsets[index], out)?,
        }
        if self.swapped {
            source::swap_elements(info.dtype.size(), out);
        }
        Ok(())
    }

    /// The open file and where in it a storage's elements are, if they are there as the machine has
    /// them: neither packed nor in another byte order.
    ///
    /// # Errors
    /// `Index`, `Format`, `Io`.
    pub fn storage_place(&self, index: usize) -> Result<Option<(&File, u64)>> {
        self.info(index)?;
        if self.swapped {
            return Ok(None);
        }
        match &self.bytes {
            Bytes::Zip(archive, places) => archive.place(&archive.entries()[places[index]]),
            Bytes::Plain(source, offsets) => Ok(source.file().map(|f| (f, offsets[index]))),
        }
    }

    /// The elements of a storage in the machine's byte order; errors as
    /// [`TorchFile::read_storage_into`], and `OutOfMemory`.
    pub fn read_storage(&self, index: usize) -> Result<Vec<u8>> {
        let info = self.info(index)?;
        let mut out = match &self.bytes {
            Bytes::Zip(archive, places) => archive.read(&archive.entries()[places[index]])?,
            Bytes::Plain(source, offsets) => {
                let len = info.byte_len().unwrap_or(u64::MAX);
                source.bytes_at("torch.load", offsets[index], len)?
            }
        };
        if self.swapped {
            source::swap_elements(info.dtype.size(), &mut out);
        }
        Ok(out)
    }
}

/// The entries of the storages.
fn places(archive: &Archive, root: &str, storages: &[StorageInfo]) -> Result<Vec<usize>> {
    let place = |s: &StorageInfo| {
        let name = format!("{root}/data/{}", s.key);
        let place = archive.index(&name);
        let size = place.map(|i| archive.entries()[i].size);
        let got = || size.map_or("no entry".to_string(), |n| format!("{n} bytes"));
        place.filter(|_| size == s.byte_len()).ok_or_else(|| {
            error!(
                Format,
                "[torch.load] expected {} elements of {} in '{name}', got {}",
                s.numel,
                s.dtype,
                got()
            )
        })
    };
    storages.iter().map(place).collect()
}

/// Writes a checkpoint, [atomically](atomic::write), that `torch.load` reads, also with
/// `weights_only=True`.
///
/// # Errors
/// As [`encode`].
pub fn write(path: &Path, value: &Value, storages: &[StorageData]) -> Result<()> {
    atomic::write("torch.save", path, |out| encode(out, value, storages))
}

/// Writes a checkpoint's bytes to `out`. The same value gives the same bytes.
///
/// # Errors
/// `Shape` where a storage's bytes are no whole number of elements; what [`pickle::dump`] returns;
/// `Io` from `out`.
pub fn encode(out: &mut dyn Write, value: &Value, storages: &[StorageData]) -> Result<()> {
    let mut infos = vec![];
    for (i, s) in storages.iter().enumerate() {
        let (len, size) = (s.bytes.len(), s.dtype.size());
        if !len.is_multiple_of(size) {
            bail!(Shape, "[torch.save] expected whole elements of {}, got {len} bytes", s.dtype);
        }
        let (key, location) = (i.to_string(), "cpu".to_string());
        infos.push(StorageInfo { key, location, dtype: s.dtype, numel: (len / size) as u64 });
    }
    let pickled = pickle::dump(value, &infos)?;
    let order = if cfg!(target_endian = "big") { "big" } else { "little" };
    let mut zip = Writer::new(out);
    let mut add = |name: &str, data: &[u8]| zip.add(&format!("{FOLDER}/{name}"), data, ALIGN);
    add("data.pkl", &pickled)?;
    add(".format_version", b"1")?;
    add(".storage_alignment", ALIGN.to_string().as_bytes())?;
    add("byteorder", order.as_bytes())?;
    for (s, info) in storages.iter().zip(&infos) {
        add(&format!("data/{}", info.key), s.bytes)?;
    }
    add("version", b"3\n")?;
    zip.finish()
}

#[cfg(test)]
#[path = "torch_tests.rs"]
mod tests;
