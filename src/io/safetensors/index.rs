//! The index of a model in several files: `model.safetensors.index.json`.
//!
//! A JSON object with `weight_map`, from the names of tensors to the names of the files beside the
//! index that hold them, and `metadata` with `total_size`, the bytes of all tensors.

use super::Pairs;
use crate::base::{Result, bail, error};
use crate::io::{atomic, source};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;

/// The longest index that is read.
const MAX_INDEX: u64 = 100_000_000;

/// Which file holds which tensor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    entries: Vec<(String, String)>,
    by_name: HashMap<String, usize>,
}

impl Index {
    /// Reads an index.
    ///
    /// # Errors
    /// `Io` where it cannot be read, else as [`Index::parse`].
    pub fn read(path: &Path) -> Result<Index> {
        let source = source::Source::open("safetensors", path)?;
        if source.len() > MAX_INDEX {
            bail!(
                Format,
                "[safetensors] expected an index of at most {MAX_INDEX} bytes, got {}",
                source.len()
            );
        }
        let bytes = source.bytes_at("safetensors", 0, source.len())?;
        source::in_file(path, Index::parse(&bytes))
    }

    /// Takes the bytes of an index.
    ///
    /// # Errors
    /// `Format` where they are no index, or name a file that is not beside it.
    pub fn parse(bytes: &[u8]) -> Result<Index> {
        let json: Pairs<Value> = serde_json::from_slice(bytes)
            .map_err(|e| error!(Format, "[safetensors] expected a JSON index, got: {e}"))?;
        let mut maps = json.0.into_iter().filter(|(key, _)| key == "weight_map");
        let (Some((_, Value::Object(map))), None) = (maps.next(), maps.next()) else {
            bail!(Format, "[safetensors] expected one object \"weight_map\" in the index");
        };
        let mut index = Index::default();
        for (name, file) in map {
            let Value::String(file) = file else {
                bail!(Format, "[safetensors] expected a file name for {name:?}, got {file}");
            };
            index.add(&name, &file)?;
        }
        Ok(index)
    }

    /// Adds a tensor.
    ///
    /// # Errors
    /// `Format` where the file is not a plain name, or the tensor is there already.
    pub fn add(&mut self, name: &str, file: &str) -> Result<()> {
        // A name that leads elsewhere would let an index read any file.
        let plain =
            !file.is_empty() && !file.contains(['/', '\\', ':', '\0']) && !file.starts_with('.');
        if !plain {
            bail!(Format, "[safetensors] expected a plain file name for {name:?}, got {file:?}");
        }
        if self.by_name.insert(name.to_string(), self.entries.len()).is_some() {
            bail!(Format, "[safetensors] expected each name once, got {name:?} twice");
        }
        self.entries.push((name.to_string(), file.to_string()));
        Ok(())
    }

    /// The number of tensors.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The tensors.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.as_str())
    }

    /// The files, each once, sorted.
    pub fn files(&self) -> Vec<&str> {
        let mut files: Vec<&str> = self.entries.iter().map(|(_, file)| file.as_str()).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// The file of a tensor.
    pub fn file_of(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(|&i| self.entries[i].1.as_str())
    }
}

/// Writes an index, [atomically](atomic::write); `total_size` is the bytes of all tensors.
///
/// # Errors
/// `Io`.
pub fn write(path: &Path, index: &Index, total_size: u64) -> Result<()> {
    let map: serde_json::Map<String, Value> =
        index.entries.iter().map(|(name, file)| (name.clone(), file.as_str().into())).collect();
    let json = json!({ "metadata": { "total_size": total_size }, "weight_map": map });
    let text = format!("{json:#}\n");
    atomic::write("safetensors", path, |out| Ok(out.write_all(text.as_bytes())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::testing;

    const GOOD: &[u8] = br#"{"metadata":{"total_size":8},"weight_map":{"a":"x-1.safetensors"}}"#;

    #[test]
    fn an_index_is_read() {
        let index = Index::parse(GOOD).unwrap();
        assert_eq!((index.len(), index.files()), (1, vec!["x-1.safetensors"]));
        assert_eq!(index.file_of("a"), Some("x-1.safetensors"));
        assert_eq!(index.file_of("b"), None);
        let folder = testing::Folder::new();
        let path = folder.join("i.json");
        write(&path, &index, 8).unwrap();
        assert_eq!(Index::read(&path).unwrap(), index);
    }

    #[test]
    fn damage_is_an_error() {
        testing::every_prefix(GOOD, Index::parse);
        testing::every_flip(GOOD, Index::parse);
        for text in [
            r#"[]"#,
            r#"{}"#,
            r#"{"weight_map":[]}"#,
            r#"{"weight_map":{"a":1}}"#,
            r#"{"weight_map":{},"weight_map":{}}"#,
            r#"{"weight_map":{"a":"../x"}}"#,
            r#"{"weight_map":{"a":"/etc/passwd"}}"#,
            r#"{"weight_map":{"a":""}}"#,
        ] {
            assert!(Index::parse(text.as_bytes()).is_err(), "{text}");
        }
    }
}
