//! Files that are there whole or not at all.

use crate::base::{Result, bail, error};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Writes a file through `fill` so that a crash leaves the old file or the new one, never a part.
///
/// The bytes go to a temporary file in the same folder, which is synced, renamed over `path`, and
/// the folder is synced. A symbolic link is followed and stays. Where `path` is a device or a pipe,
/// the bytes are written straight to it. `op` begins the messages; errors are of kind `Io` or what
/// `fill` returns, and leave no temporary file behind.
pub fn write(op: &str, path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let fail = |e| error!(Io, "[{op}] cannot write '{}': {e}", path.display());
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    if let Ok(meta) = target.metadata() {
        if meta.is_dir() {
            bail!(Io, "[{op}] expected the name of a file, got the folder '{}'", path.display());
        }
        if !meta.is_file() {
            let mut out =
                BufWriter::new(OpenOptions::new().write(true).open(&target).map_err(fail)?);
            fill(&mut out)?;
            return out.flush().map_err(fail);
        }
    }
    let temporary = Temporary::beside(&target).map_err(fail)?;
    let mut out = BufWriter::with_capacity(1 << 16, &temporary.file);
    fill(&mut out)?;
    out.flush().map_err(fail)?;
    drop(out);
    if let Ok(meta) = target.metadata() {
        // Another mode than the old file's would be a surprise, but is no reason to fail.
        let _ = temporary.file.set_permissions(meta.permissions());
    }
    temporary.file.sync_all().map_err(fail)?;
    temporary.rename(&target).map_err(fail)?;
    sync_folder(folder_of(&target)).map_err(fail)
}

/// A file that is removed unless it is renamed.
struct Temporary {
    file: File,
    path: PathBuf,
    renamed: bool,
}

impl Temporary {
    fn beside(target: &Path) -> std::io::Result<Temporary> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = target.file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
        // Names are at most 255 bytes on the common file systems.
        let stem: String = name.to_string_lossy().chars().take(40).collect();
        loop {
            let n = NEXT.fetch_add(1, Ordering::Relaxed);
            let path = folder_of(target).join(format!(".{stem}.{}.{n}.tmp", std::process::id()));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => return Ok(Temporary { file, path, renamed: false }),
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        }
    }

    fn rename(mut self, target: &Path) -> std::io::Result<()> {
        std::fs::rename(&self.path, target)?;
        self.renamed = true;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.renamed {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the rename last; only Unix lets a folder be synced.
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ErrorKind;
    use crate::io::testing::Folder;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = Folder::new();
        let path = folder.join("a.bin");
        for text in ["one", "other"] {
            write("t", &path, |w| Ok(w.write_all(text.as_bytes())?)).unwrap();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(folder.names(), ["a.bin"]);
    }

    #[test]
    fn a_failure_keeps_the_old_file_and_leaves_nothing_behind() {
        let folder = Folder::new();
        let path = folder.join("a.bin");
        std::fs::write(&path, "old").unwrap();
        let result = write("t", &path, |w| {
            w.write_all(&[1; 100_000])?;
            bail!(Cancelled, "no")
        });
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Cancelled);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(folder.names(), ["a.bin"]);
    }

    #[test]
    fn a_missing_folder_and_a_folder_are_errors() {
        let folder = Folder::new();
        for path in [folder.join("no/such/file"), folder.join(".")] {
            assert_eq!(write("t", &path, |_| Ok(())).unwrap_err().kind(), ErrorKind::Io);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_device_is_an_error() {
        let result = write("t", Path::new("/dev/full"), |w| Ok(w.write_all(b"x")?));
        assert_eq!(result.unwrap_err().kind(), ErrorKind::Io);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = Folder::new();
        std::fs::write(folder.join("real"), "old").unwrap();
        std::os::unix::fs::symlink("real", folder.join("link")).unwrap();
        write("t", &folder.join("link"), |w| Ok(w.write_all(b"new")?)).unwrap();
        assert_eq!(std::fs::read_to_string(folder.join("real")).unwrap(), "new");
        assert!(folder.join("link").symlink_metadata().unwrap().is_symlink());
    }
}
