//! Writing safetensors files.

use super::{METADATA, TYPES};
use crate::base::{DType, Result, bail, show};
use crate::io::{atomic, source};
use std::collections::HashSet;
use std::io::Write;
use std::path::Path;

/// A tensor to write.
#[derive(Clone, Copy, Debug)]
pub struct TensorData<'a> {
    /// Its name; must be unique and not `__metadata__`.
    pub name: &'a str,
    /// The type of its elements.
    pub dtype: DType,
    /// Its sizes.
    pub shape: &'a [i64],
    /// Its elements, row-major, in the machine's byte order.
    pub bytes: &'a [u8],
}

/// Writes a file, [atomically](atomic::write).
///
/// # Errors
/// As [`encode`].
pub fn write(path: &Path, tensors: &[TensorData], metadata: &[(&str, &str)]) -> Result<()> {
    atomic::write("safetensors", path, |out| encode(out, tensors, metadata))
}

/// Writes a file's bytes to `out`.
///
/// The order is the reference implementation's: by type, the widest first, then by name; so data
/// are aligned to their type, and the same tensors always give the same file. Keys of the metadata
/// are sorted.
///
/// # Errors
/// `InvalidArgument` where a name comes twice or is `__metadata__`, `Shape` where a shape does not
/// fit the bytes, `Io` from `out`.
pub fn encode(
    out: &mut dyn Write,
    tensors: &[TensorData],
    metadata: &[(&str, &str)],
) -> Result<()> {
    check(tensors, metadata)?;
    let rank = |d: DType| TYPES.iter().position(|t| t.1 == d);
    let mut order: Vec<&TensorData> = tensors.iter().collect();
    order.sort_by(|a, b| (rank(a.dtype), a.name).cmp(&(rank(b.dtype), b.name)));
    let header = header(&order, metadata);
    out.write_all(&(header.len() as u64).to_le_bytes())?;
    out.write_all(header.as_bytes())?;
    for t in order {
        if cfg!(target_endian = "big") && t.dtype.size() > 1 {
            let mut swapped = t.bytes.to_vec();
            source::swap_elements(t.dtype.size(), &mut swapped);
            out.write_all(&swapped)?;
        } else {
            out.write_all(t.bytes)?;
        }
    }
    Ok(())
}

fn check(tensors: &[TensorData], metadata: &[(&str, &str)]) -> Result<()> {
    let mut names = HashSet::new();
    for t in tensors {
        if t.name == METADATA || !names.insert(t.name) {
            bail!(
                InvalidArgument,
                "[safetensors] expected unique names other than {METADATA}, got {:?}",
                t.name
            );
        }
        let size = t
            .shape
            .iter()
            .try_fold(t.dtype.size() as i64, |n, &s| if s < 0 { None } else { n.checked_mul(s) });
        if size != i64::try_from(t.bytes.len()).ok() {
            bail!(
                Shape,
                "[safetensors] shape {} of {} for {:?} does not fit {} bytes",
                show(t.shape),
                t.dtype,
                t.name,
                t.bytes.len()
            );
        }
    }
    let mut keys = HashSet::new();
    match metadata.iter().find(|m| !keys.insert(m.0)) {
        Some((key, _)) => bail!(
            InvalidArgument,
            "[safetensors] expected unique keys of metadata, got {key:?} twice"
        ),
        None => Ok(()),
    }
}

fn header(order: &[&TensorData], metadata: &[(&str, &str)]) -> String {
    let mut parts = vec![];
    let mut pairs = metadata.to_vec();
    pairs.sort_unstable();
    if !pairs.is_empty() {
        let pairs: Vec<String> =
            pairs.iter().map(|(k, v)| format!("{}:{}", quote(k), quote(v))).collect();
        parts.push(format!("\"{METADATA}\":{{{}}}", pairs.join(",")));
    }
    let mut at = 0;
    for t in order {
        let dtype = TYPES.iter().find(|k| k.1 == t.dtype).map_or("", |k| k.0);
        let shape: Vec<String> = t.shape.iter().map(i64::to_string).collect();
        let end = at + t.bytes.len();
        parts.push(format!(
            "{}:{{\"dtype\":\"{dtype}\",\"shape\":[{}],\"data_offsets\":[{at},{end}]}}",
            quote(t.name),
            shape.join(",")
        ));
        at = end;
    }
    let mut header = format!("{{{}}}", parts.join(","));
    let padded = header.len().next_multiple_of(8);
    header.extend(std::iter::repeat_n(' ', padded - header.len()));
    header
}

/// A JSON string.
fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
