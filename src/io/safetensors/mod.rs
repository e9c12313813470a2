//! safetensors: names, dtypes, shapes and raw bytes behind a JSON header.
//!
//! Eight bytes give the length of the header (little-endian u64), then comes the header, a JSON
//! object: `"name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [begin, end]}`, and
//! `"__metadata__"`, a map from strings to strings. Offsets count from the end of the header; the
//! tensors, little-endian and row-major, fill the rest of the file without holes. The header may
//! end in spaces. Source: the "Format" section of
//! <https://github.com/huggingface/safetensors/blob/main/README.md>.

use crate::base::{DType, Dims, Result, bail, error, show};
use crate::io::source::{self, Source};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::marker::PhantomData;
use std::ops::Range;
use std::path::Path;

pub mod index;
mod write;

pub use write::{TensorData, encode, write};

/// The longest header that the reference implementation takes.
const MAX_HEADER: u64 = 100_000_000;
/// Names of the types, from first to last as the reference implementation lays the tensors out.
const TYPES: [(&str, DType); 10] = [
    ("I64", DType::I64),
    ("F64", DType::F64),
    ("F32", DType::F32),
    ("I32", DType::I32),
    ("BF16", DType::BF16),
    ("F16", DType::F16),
    ("I16", DType::I16),
    ("I8", DType::I8),
    ("U8", DType::U8),
    ("BOOL", DType::Bool),
];
/// The key of the map of strings.
const METADATA: &str = "__metadata__";

/// One tensor of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct TensorInfo {
    /// Its name; no other tensor of the file has it.
    pub name: String,
    /// The type of its elements.
    pub dtype: DType,
    /// Its sizes; their product times the element's size is the length of `range`.
    pub shape: Dims,
    /// Where its bytes are, counted from the start of the file.
    pub range: Range<u64>,
}

/// What a file holds, without the bytes of the tensors.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    tensors: Vec<TensorInfo>,
    by_name: HashMap<String, usize>,
    metadata: Vec<(String, String)>,
}

impl Header {
    /// The tensors in the order of their bytes.
    pub fn tensors(&self) -> &[TensorInfo] {
        &self.tensors
    }

    /// The tensor with a name.
    pub fn get(&self, name: &str) -> Option<&TensorInfo> {
        self.by_name.get(name).map(|&i| &self.tensors[i])
    }

    /// The map of strings, in the order of the file; keys are unique.
    pub fn metadata(&self) -> &[(String, String)] {
        &self.metadata
    }

    /// Parses the header; `json` is what stands between the length and the data, which are
    /// `data_len` bytes.
    fn parse(json: &[u8], data_len: u64) -> Result<Header> {
        if json.first() != Some(&b'{') {
            bail!(Format, "[safetensors] expected the header to begin with '{{'");
        }
        let start = 8 + json.len() as u64;
        let json: Pairs<Pairs<Value>> = serde_json::from_slice(json)
            .map_err(|e| error!(Format, "[safetensors] expected a JSON header, got: {e}"))?;
        let mut header = Header { tensors: vec![], by_name: HashMap::new(), metadata: vec![] };
        let mut seen = HashSet::new();
        for (name, fields) in json.0 {
            if !seen.insert(name.clone()) {
                bail!(Format, "[safetensors] expected each name once, got {name:?} twice");
            }
            if name == METADATA {
                header.metadata = strings(fields)?;
            } else {
                header.tensors.push(tensor(name, fields, start)?);
            }
        }
        header.tensors.sort_by_key(|t| (t.range.start, t.range.end));
        let mut at = start;
        for t in &header.tensors {
            if t.range.start != at {
                let what = if t.range.start < at { "an overlap" } else { "a hole" };
                bail!(
                    Format,
                    "[safetensors] expected {:?} to begin at byte {at}, got {what}: byte {}",
                    t.name,
                    t.range.start
                );
            }
            at = t.range.end;
        }
        let end = start.saturating_add(data_len);
        if at != end {
            bail!(Format, "[safetensors] expected a file of {at} bytes, got {end}");
        }
        let names = header.tensors.iter().enumerate();
        header.by_name = names.map(|(i, t)| (t.name.clone(), i)).collect();
        Ok(header)
    }
}

/// An object whose keys may come twice, in their order.
struct Pairs<V>(Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> std::result::Result<Self, D::Error> {
        struct Reader<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Reader<V> {
            type Value = Pairs<V>;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(
                self,
                mut map: M,
            ) -> std::result::Result<Pairs<V>, M::Error> {
                let mut out = vec![];
                while let Some(pair) = map.next_entry()? {
                    out.push(pair);
                }
                Ok(Pairs(out))
            }
        }
        d.deserialize_map(Reader(PhantomData))
    }
}

fn strings(fields: Pairs<Value>) -> Result<Vec<(String, String)>> {
    let mut seen = HashSet::new();
    let mut out = vec![];
    for (key, value) in fields.0 {
        let Value::String(value) = value else {
            bail!(Format, "[safetensors] expected metadata {key:?} to be a string, got {value}");
        };
        if !seen.insert(key.clone()) {
            bail!(Format, "[safetensors] expected each key of metadata once, got {key:?} twice");
        }
        out.push((key, value));
    }
    Ok(out)
}

/// One entry of the header; `start` is where the data begin in the file.
fn tensor(name: String, fields: Pairs<Value>, start: u64) -> Result<TensorInfo> {
    let (mut dtype, mut shape, mut range) = (None, None, None);
    for (key, value) in fields.0 {
        let twice = match key.as_str() {
            "dtype" => dtype.replace(value).is_some(),
            "shape" => shape.replace(value).is_some(),
            "data_offsets" => range.replace(value).is_some(),
            _ => false,
        };
        if twice {
            bail!(Format, "[safetensors] expected {key:?} of {name:?} once, got it twice");
        }
    }
    let missing = |key| error!(Format, "[safetensors] expected \"{key}\" for {name:?}, got none");
    let dtype = parse_dtype(&name, &dtype.ok_or_else(|| missing("dtype"))?)?;
    let shape = numbers(&name, "shape", &shape.ok_or_else(|| missing("shape"))?)?;
    let range = numbers(&name, "data_offsets", &range.ok_or_else(|| missing("data_offsets"))?)?;
    let &[begin, end] = &range[..] else {
        bail!(Format, "[safetensors] expected two data_offsets for {name:?}, got {}", show(&range));
    };
    let size = shape.iter().try_fold(dtype.size() as i64, |n, &s| n.checked_mul(s));
    if size.is_none() || end.checked_sub(begin) != size {
        bail!(
            Format,
            "[safetensors] expected bytes for shape {} of {dtype} for {name:?}, got data_offsets {}",
            show(&shape),
            show(&range)
        );
    }
    let at = |n: i64| start.saturating_add(n as u64);
    Ok(TensorInfo { name, dtype, shape, range: at(begin)..at(end) })
}

fn parse_dtype(name: &str, value: &Value) -> Result<DType> {
    let known = TYPES.into_iter().find(|t| value.as_str() == Some(t.0));
    known.map(|t| t.1).ok_or_else(|| {
        let all: Vec<&str> = TYPES.iter().map(|t| t.0).collect();
        let all = all.join(", ");
        error!(Dtype, "[safetensors] dtype of {name:?}, expected one of {all}, got {value}")
    })
}

fn numbers(name: &str, key: &str, value: &Value) -> Result<Dims> {
    let list = value.as_array().map(|l| l.iter().map(|v| v.as_i64().filter(|&n| n >= 0)));
    list.and_then(Iterator::collect).ok_or_else(|| {
        error!(Format, "[safetensors] expected numbers for {key:?} of {name:?}, got {value}")
    })
}

/// A file or bytes with a parsed header.
#[derive(Debug)]
pub struct SafeTensors<'a> {
    header: Header,
    source: Source<'a>,
}

impl<'a> SafeTensors<'a> {
    /// Opens a file and reads its header; the tensors are read when they are asked for.
    ///
    /// # Errors
    /// `Io` where the file cannot be read, `Format` where it is damaged, `Dtype` where it holds a
    /// type that is not supported.
    pub fn open(path: &Path) -> Result<SafeTensors<'static>> {
        let source = Source::open("safetensors", path)?;
        source::in_file(path, SafeTensors::new(source))
    }

    /// Takes the bytes of a file; errors as [`SafeTensors::open`].
    pub fn parse(bytes: &'a [u8]) -> Result<SafeTensors<'a>> {
        SafeTensors::new(Source::Bytes(bytes))
    }

    fn new(source: Source<'a>) -> Result<SafeTensors<'a>> {
        let mut len = [0; 8];
        source.read_at("safetensors", 0, &mut len)?;
        let len = u64::from_le_bytes(len);
        if len > MAX_HEADER {
            bail!(
                Format,
                "[safetensors] expected a header of at most {MAX_HEADER} bytes, got {len}"
            );
        }
        let json = source.bytes_at("safetensors", 8, len)?;
        let header = Header::parse(&json, source.len() - 8 - len)?;
        Ok(SafeTensors { header, source })
    }

    /// The open file, where the bytes are in one and in the machine's order.
    pub fn file(&self) -> Option<&File> {
        if cfg!(target_endian = "big") { None } else { self.source.file() }
    }

    /// What the file holds.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Fills `out` with the elements of a tensor of [`SafeTensors::header`], in the machine's byte
    /// order.
    ///
    /// # Errors
    /// `InvalidArgument` where `out` has not the tensor's number of bytes, `Io`, `Format`.
    pub fn read_into(&self, info: &TensorInfo, out: &mut [u8]) -> Result<()> {
        let len = info.range.end - info.range.start;
        if out.len() as u64 != len {
            bail!(
                InvalidArgument,
                "[safetensors] expected room for the {len} bytes of {:?}, got {}",
                info.name,
                out.len()
            );
        }
        self.source.read_at("safetensors", info.range.start, out)?;
        if cfg!(target_endian = "big") {
            source::swap_elements(info.dtype.size(), out);
        }
        Ok(())
    }

    /// The elements of a tensor in the machine's byte order; errors as
    /// [`SafeTensors::read_into`].
    pub fn read(&self, info: &TensorInfo) -> Result<Vec<u8>> {
        let (start, end) = (info.range.start, info.range.end);
        let mut out = self.source.bytes_at("safetensors", start, end.saturating_sub(start))?;
        if cfg!(target_endian = "big") {
            source::swap_elements(info.dtype.size(), &mut out);
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
