//! CIFAR-10 and CIFAR-100: the binary form (A. Krizhevsky's CIFAR page, "Binary version") and a
//! form in PNG files whose rows are images.

use super::images::ImageDataset;
use crate::base::{Result, bail, error};
use crate::io::{image, source};
use std::path::{Path, PathBuf};

/// The pixels of an image: 32 x 32, three planes.
const PIXELS: usize = 32 * 32;
const BYTES: usize = 3 * PIXELS;
const SIZE: [usize; 3] = [3, 32, 32];

const CLASSES_10: [&str; 10] =
    ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

/// Images and labels as they are read.
#[derive(Default)]
struct Read {
    pixels: Vec<u8>,
    labels: Vec<i64>,
}

impl Read {
    fn done(self, classes: &[&str]) -> Result<ImageDataset> {
        let classes = classes.iter().map(|c| c.to_string()).collect();
        ImageDataset::new(self.pixels, self.labels, SIZE, classes)
    }

    /// Records of `labels` bytes, of which number `which` counts, and an image's planes.
    fn records(&mut self, path: &Path, labels: usize, which: usize, classes: u8) -> Result<()> {
        let bytes = source::read_all("cifar", path)?;
        source::in_file(path, self.parse(&bytes, labels, which, classes))
    }

    fn parse(&mut self, bytes: &[u8], labels: usize, which: usize, classes: u8) -> Result<()> {
        let size = labels + BYTES;
        if bytes.is_empty() || !bytes.len().is_multiple_of(size) {
            bail!(
                Format,
                "[cifar] expected records of {size} bytes, got {} bytes in all",
                bytes.len()
            );
        }
        for record in bytes.chunks_exact(size) {
            check_label(record[which], classes)?;
            self.labels.push(i64::from(record[which]));
            self.pixels.extend_from_slice(&record[labels..]);
        }
        Ok(())
    }

    /// A picture whose rows are images of RGB pixels.
    fn picture(&mut self, path: &Path) -> Result<usize> {
        let picture = image::read(path)?;
        if picture.channels != 3 || picture.width != PIXELS {
            bail!(
                Format,
                "[cifar] expected {PIXELS} RGB pixels in a row, got {} of {} channels (file '{}')",
                picture.width,
                picture.channels,
                path.display()
            );
        }
        for row in picture.data.chunks_exact(BYTES) {
            for c in 0..3 {
                self.pixels.extend(row.iter().skip(c).step_by(3));
            }
        }
        Ok(picture.height)
    }
}

fn check_label(label: u8, classes: u8) -> Result<()> {
    if label >= classes {
        bail!(Format, "[cifar] expected labels below {classes}, got {label}");
    }
    Ok(())
}

/// The folder itself, or the one inside that the archive makes.
fn inside(folder: &Path, name: &str) -> PathBuf {
    let inner = folder.join(name);
    if inner.is_dir() { inner } else { folder.to_owned() }
}

/// Labels in a JSON list.
fn json_labels(path: &Path, count: usize) -> Result<Vec<i64>> {
    let bytes = source::read_all("cifar", path)?;
    let parsed = serde_json::from_slice::<Vec<u8>>(&bytes)
        .map_err(|e| error!(Format, "[cifar] expected a JSON list of labels, got: {e}"));
    let labels = source::in_file(path, parsed)?;
    if labels.len() != count {
        bail!(
            Format,
            "[cifar] expected {count} labels, got {} (file '{}')",
            labels.len(),
            path.display()
        );
    }
    labels.iter().try_for_each(|&l| source::in_file(path, check_label(l, 10)))?;
    Ok(labels.into_iter().map(i64::from).collect())
}

impl ImageDataset {
    /// CIFAR-10 of a folder: `data_batch_1.bin` to `data_batch_5.bin`, or `test_batch.bin` where
    /// `train` is false, there or in `cifar-10-batches-bin`. Where these are not there, `.png`
    /// files of the same names, each row of which is an image, with `train_lables.json` or
    /// `test_lables.json` (sic).
    ///
    /// # Errors
    /// `Io` where a file cannot be read, `Format` where it is damaged or holds something else.
    pub fn cifar10(folder: &Path, train: bool) -> Result<ImageDataset> {
        let folder = inside(folder, "cifar-10-batches-bin");
        let names: Vec<String> = match train {
            true => (1..=5).map(|i| format!("data_batch_{i}")).collect(),
            false => vec!["test_batch".into()],
        };
        let file = |name: &str, ending: &str| folder.join(format!("{name}.{ending}"));
        let mut read = Read::default();
        if !file(&names[0], "bin").exists() && file(&names[0], "png").exists() {
            let mut count = 0;
            for name in &names {
                count += read.picture(&file(name, "png"))?;
            }
            let labels = if train { "train_lables.json" } else { "test_lables.json" };
            read.labels = json_labels(&folder.join(labels), count)?;
        } else {
            for name in &names {
                read.records(&file(name, "bin"), 1, 0, 10)?;
            }
        }
        read.done(&CLASSES_10)
    }

    /// CIFAR-100 of a folder: `train.bin` or `test.bin`, there or in `cifar-100-binary`. The labels
    /// are the 100 fine ones, or the 20 coarse ones.
    ///
    /// # Errors
    /// As for [`ImageDataset::cifar10`].
    pub fn cifar100(folder: &Path, train: bool, coarse: bool) -> Result<ImageDataset> {
        let name = if train { "train.bin" } else { "test.bin" };
        let path = inside(folder, "cifar-100-binary").join(name);
        let (which, classes) = if coarse { (0, 20) } else { (1, 100) };
        let mut read = Read::default();
        read.records(&path, 2, which, classes)?;
        read.done(&[])
    }
}
