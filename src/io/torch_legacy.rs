//! PyTorch's checkpoints from before version 1.6, and of `_use_new_zipfile_serialization=False`.
//!
//! Five pickles in a row: a magic number, the protocol version 1001, a dict about the
//! machine, the value, the list of the storages' keys. Then, for each key, the number of elements as a
//! 64-bit integer and the elements, all little-endian. Source: `_legacy_save` and `_legacy_load` in
//! torch/serialization.py.

use crate::base::{Result, bail, error};
use crate::io::pickle::{self, StorageInfo, Unpickled, Value};
use crate::io::source::Source;
use std::collections::HashMap;

/// The pickle of the number 0x1950a86a20f9469cfc6c.
pub const MAGIC: [u8; 15] =
    [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, b'.'];

/// What stands before and between the storages.
pub struct Legacy {
    pub value: Value,
    pub storages: Vec<StorageInfo>,
    /// Where the bytes of each storage begin.
    pub offsets: Vec<u64>,
}

/// Reads all but the bytes of the storages.
pub fn read(source: &Source) -> Result<Legacy> {
    // Where the pickles end is known only when they have been read, so the part is doubled until
    // they are inside.
    let mut len = source.len().min(1 << 20);
    loop {
        let head = source.bytes_at("torch.load", 0, len)?;
        match pickles(&head) {
            Ok((mut legacy, keys, at)) => {
                legacy.offsets = offsets(source, &legacy.storages, &keys, at as u64)?;
                return Ok(legacy);
            }
            Err(e) if len == source.len() => return Err(e),
            Err(_) => len = source.len().min(len.saturating_mul(2)),
        }
    }
}

/// The five pickles: the value and its storages, the keys, and where the pickles end.
fn pickles(bytes: &[u8]) -> Result<(Legacy, Vec<String>, usize)> {
    let mut at = MAGIC.len();
    let mut next = || -> Result<Unpickled> {
        let out = pickle::load(&bytes[at..])?;
        at += out.consumed;
        Ok(out)
    };
    let version = next()?.value;
    if version != Value::Int(1001) {
        bail!(Format, "[torch.load] expected protocol version 1001, got {version:?}");
    }
    // About the machine that wrote; says nothing of use, since the elements are little-endian on
    // every machine.
    let Value::Dict(_) = next()?.value else {
        bail!(Format, "[torch.load] expected a dict about the writing machine, got something else");
    };
    let Unpickled { value, storages, .. } = next()?;
    let keys = next()?.value;
    let keys = match &keys {
        Value::List(items) => items.iter().map(|k| k.as_str().map(str::to_string)).collect(),
        _ => None,
    };
    let Some(keys) = keys else {
        bail!(Format, "[torch.load] expected a list of the storages' keys, got something else");
    };
    Ok((Legacy { value, storages, offsets: vec![] }, keys, at))
}

/// Walks over the storages in the order of `keys`.
fn offsets(
    source: &Source,
    storages: &[StorageInfo],
    keys: &[String],
    mut at: u64,
) -> Result<Vec<u64>> {
    let mut left: HashMap<&str, usize> =
        storages.iter().enumerate().map(|(i, s)| (s.key.as_str(), i)).collect();
    let mut out = vec![0; storages.len()];
    for key in keys {
        let Some(index) = left.remove(key.as_str()) else {
            bail!(Format, "[torch.load] expected the key of a storage once, got {key:?}");
        };
        let info = &storages[index];
        let mut numel = [0; 8];
        source.read_at("torch.load", at, &mut numel)?;
        let numel = u64::from_le_bytes(numel);
        let len = info.byte_len().filter(|_| numel == info.numel).ok_or_else(|| {
            error!(
                Format,
                "[torch.load] expected {} elements in storage {key:?}, got {numel}", info.numel
            )
        })?;
        source.check_range("torch.load", at + 8, len)?;
        out[index] = at + 8;
        at += 8 + len;
    }
    match left.keys().min() {
        Some(key) => Err(error!(Format, "[torch.load] expected storage {key:?}, got no bytes")),
        None => Ok(out),
    }
}
