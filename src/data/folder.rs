//! Image files, in one folder for each class.

use super::dataset::{Dataset, check_indices};
use crate::base::{Result, bail, error};
use crate::io::image::{self, Image};
use crate::tensor::Tensor;
use std::fs;
use std::path::{Path, PathBuf};

const ENDINGS: [&str; 6] = ["jpg", "jpeg", "png", "ppm", "pgm", "pnm"];
/// Folders inside of folders that are looked into.
const DEPTH: usize = 32;

/// How the files of [`ImageFolder`] are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FolderOptions {
    /// Whether images are read as grey, `[1, H, W]`; else as RGB, `[3, H, W]`.
    pub grey: bool,
}

/// Images `[C, H, W]` in uint8 and the numbers of their classes (0-d, int64). The folders' names in
/// their order are the classes; their files, and those of folders inside, are decoded when they are
/// asked for. Images may have different sizes: a transform that gives them one comes before a
/// batch.
pub struct ImageFolder {
    classes: Vec<String>,
    samples: Vec<(PathBuf, i64)>,
    options: FolderOptions,
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Result<Vec<PathBuf>> {
    let fail = |e| error!(Io, "[ImageFolder] cannot read the folder '{}': {e}", folder.display());
    let entries = fs::read_dir(folder).map_err(fail)?;
    let mut out =
        entries.map(|e| Ok(e?.path())).collect::<std::io::Result<Vec<_>>>().map_err(fail)?;
    out.sort();
    Ok(out)
}

fn is_image(path: &Path) -> bool {
    let ending = path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
    ending.is_some_and(|e| ENDINGS.contains(&e.as_str()))
}

fn collect(folder: &Path, class: i64, depth: usize, out: &mut Vec<(PathBuf, i64)>) -> Result<()> {
    if depth > DEPTH {
        bail!(Io, "[ImageFolder] folders are nested too deep in '{}'", folder.display());
    }
    for path in names(folder)? {
        if path.is_dir() {
            collect(&path, class, depth + 1, out)?;
        } else if is_image(&path) {
            out.push((path, class));
        }
    }
    Ok(())
}

impl ImageFolder {
    /// The files of the folders of a folder.
    ///
    /// # Errors
    /// `Io` where a folder cannot be read; `NotFound` where there is no class, or one without
    /// images.
    pub fn new(folder: &Path, options: FolderOptions) -> Result<ImageFolder> {
        let (mut classes, mut samples) = (Vec::new(), Vec::new());
        for path in names(folder)?.iter().filter(|p| p.is_dir()) {
            let before = samples.len();
            collect(path, classes.len() as i64, 0, &mut samples)?;
            if samples.len() == before {
                bail!(NotFound, "[ImageFolder] found no images in '{}'", path.display());
            }
            let name = path.file_name().unwrap_or_default();
            classes.push(name.to_string_lossy().into_owned());
        }
        if classes.is_empty() {
            bail!(NotFound, "[ImageFolder] found no class folders in '{}'", folder.display());
        }
        Ok(ImageFolder { classes, samples, options })
    }

    /// The files and their classes.
    pub fn samples(&self) -> &[(PathBuf, i64)] {
        &self.samples
    }
}

/// The planes of an image in the colours that are wanted; what is transparent counts as opaque.
fn planes(image: &Image, grey: bool) -> Result<Tensor> {
    let n = image.height * image.width;
    let colours = if image.channels < 3 { 1 } else { 3 };
    let pixel = |p: &[u8], c: usize| match (grey, colours) {
        // ITU-R 601-2, with the roundings of Pillow's integers.
        (true, 3) => {
            let sum = u32::from(p[0]) * 19595 + u32::from(p[1]) * 38470 + u32::from(p[2]) * 7471;
            ((sum + 0x8000) >> 16) as u8
        }
        (_, 1) => p[0],
        _ => p[c],
    };
    let channels = if grey { 1 } else { 3 };
    let mut out = Vec::with_capacity(n * channels);
    for c in 0..channels {
        out.extend(image.data.chunks_exact(image.channels).map(|p| pixel(p, c)));
    }
    Tensor::from_slice(&out, &[channels as i64, image.height as i64, image.width as i64])
}

impl Dataset for ImageFolder {
    fn classes(&self) -> &[String] {
        &self.classes
    }

    fn len(&self) -> usize {
        self.samples.len()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.len())?;
        let (path, class) = &self.samples[index];
        let image = planes(&image::read(path)?, self.options.grey)?;
        Ok(vec![image, Tensor::from_slice(&[*class], &[])?])
    }

    fn varies(&self) -> bool {
        true
    }
}
