//! Files in memory without a copy.

use super::Storage;
use memmap2::{MmapMut, MmapOptions};
use std::fs::File;
use std::io;
use std::sync::Arc;

/// A file mapped privately: its pages are read when they are used, and what is written to them
/// stays in this process. The map lives as long as a storage from it does.
///
/// The file must not become shorter meanwhile: the system kills a process that reads beyond the end
/// of a mapped file. A file that is replaced by renaming another over it is no trouble.
#[derive(Clone, Debug)]
pub struct Mapping(Arc<MmapMut>);

impl Mapping {
    /// Maps the whole of a file.
    ///
    /// # Errors
    /// Those of the system.
    pub fn new(file: &File) -> io::Result<Mapping> {
        // SAFETY: the map is private, so nothing that is written here reaches the file; that the
        // file keeps its length is what the documentation demands of the caller.
        let map = unsafe { MmapOptions::new().no_reserve_swap().map_copy(file)? };
        Ok(Mapping(Arc::new(map)))
    }

    /// `bytes` bytes from `start` on as a storage of elements of `align` bytes; none where they are
    /// not within the file or not aligned.
    pub fn storage(&self, start: u64, bytes: usize, align: usize) -> Option<Storage> {
        let start = usize::try_from(start).ok()?;
        let end = start.checked_add(bytes)?;
        let p = self.0.get(start..end)?.as_ptr().cast_mut();
        if !(p as usize).is_multiple_of(align) {
            return None;
        }
        let map = Arc::clone(&self.0);
        // SAFETY: the map is readable and writable and lives until the deleter lets go of it; no
        // reference to its bytes is kept besides the storages.
        Some(unsafe { Storage::external(p, bytes, Some(Box::new(move || drop(map)))) })
    }
}
