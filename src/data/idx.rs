//! Images and labels from idx files: MNIST, Fashion-MNIST and what has their form.

use super::dataset::{Dataset, check_indices};
use crate::base::{DType, Device, Dims, Layout, Result, bail, show};
use crate::io::idx;
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::path::Path;

/// Pixels become `(value / 255 - mean) / std`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Normalize {
    /// What is taken off.
    pub mean: f64,
    /// What is divided by.
    pub std: f64,
}

impl Default for Normalize {
    /// Pixels from 0 to 1.
    fn default() -> Self {
        Normalize { mean: 0.0, std: 1.0 }
    }
}

impl Normalize {
    /// What each byte becomes, with the roundings of PyTorch's f32 operations.
    fn table(self) -> Result<[f32; 256]> {
        if !self.mean.is_finite() || !self.std.is_finite() || self.std <= 0.0 {
            bail!(
                InvalidArgument,
                "[IdxDataset] expected a finite mean and a positive std, got {} and {}",
                self.mean,
                self.std
            );
        }
        let (mean, std) = (self.mean as f32, self.std as f32);
        Ok(std::array::from_fn(|byte| (byte as f32 / 255.0 - mean) / std))
    }
}

/// Images `[1, H, W]` in f32 and labels (0-d, i64). The bytes are kept as they are; they become
/// floats when a batch is made.
pub struct IdxDataset {
    pixels: Vec<u8>,
    labels: Vec<i64>,
    height: usize,
    width: usize,
    values: [f32; 256],
}

impl IdxDataset {
    /// The files of a folder in MNIST's names, `train-*` or `t10k-*`, plain or gzipped.
    ///
    /// # Errors
    /// As for [`IdxDataset::files`].
    pub fn folder(folder: &Path, train: bool, normalize: Normalize) -> Result<IdxDataset> {
        let part = if train { "train" } else { "t10k" };
        let images = folder.join(format!("{part}-images-idx3-ubyte"));
        let labels = folder.join(format!("{part}-labels-idx1-ubyte"));
        IdxDataset::files(&images, &labels, normalize)
    }

    /// Two files: bytes `[N, H, W]` and bytes `[N]`. Where a file is not there, the same name with
    /// `.gz` is looked for.
    ///
    /// # Errors
    /// `Io` where a file cannot be read, `Format` where it is damaged or holds something else,
    /// `InvalidArgument` where mean and std are not numbers to normalise by.
    pub fn files(images: &Path, labels: &Path, normalize: Normalize) -> Result<IdxDataset> {
        let values = normalize.table()?;
        let (pixels, shape) = bytes(images, "images [N, H, W]", 3)?;
        let (classes, count) = bytes(labels, "labels [N]", 1)?;
        if shape[0] != count[0] {
            bail!(
                Format,
                "[IdxDataset] expected as many labels as images, got {} in '{}' for {} images",
                count[0],
                labels.display(),
                shape[0]
            );
        }
        Ok(IdxDataset {
            pixels,
            labels: classes.into_iter().map(i64::from).collect(),
            height: shape[1] as usize,
            width: shape[2] as usize,
            values,
        })
    }

    /// Writes an image.
    fn image(&self, index: usize, out: &mut [f32]) {
        let size = self.height * self.width;
        let pixels = &self.pixels[index * size..(index + 1) * size];
        for (o, &p) in out.iter_mut().zip(pixels) {
            *o = self.values[usize::from(p)];
        }
    }

    /// Images `[n, 1, H, W]`.
    fn images(&self, indices: &[usize]) -> Result<Tensor> {
        let (n, size) = (indices.len(), self.height * self.width);
        let shape = [n, 1, self.height, self.width].map(|s| s as i64);
        let layout = Layout::new("IdxDataset", &shape)?;
        let storage = Storage::new(n * size * DType::F32.size(), Device::CPU)?;
        let out = storage.slice_mut::<f32>(0, n * size);
        for (image, &i) in out.chunks_exact_mut(size.max(1)).zip(indices) {
            self.image(i, image);
        }
        Ok(Tensor::from_body(Body::new(storage, layout, DType::F32)))
    }
}

/// The bytes of a file with `ndim` dimensions.
fn bytes(path: &Path, what: &str, ndim: usize) -> Result<(Vec<u8>, Dims)> {
    let path = idx::plain_or_gzipped(path);
    let file = idx::read(&path)?;
    if file.dtype != DType::U8 || file.shape.len() != ndim {
        bail!(
            Format,
            "[IdxDataset] expected {what} of uint8, got shape {} of {} (file '{}')",
            show(&file.shape),
            file.dtype,
            path.display()
        );
    }
    Ok((file.data, file.shape))
}

impl Dataset for IdxDataset {
    fn len(&self) -> usize {
        self.labels.len()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.len())?;
        let image = self.images(&[index])?.select(0, 0)?;
        Ok(vec![image, Tensor::from_slice(&self.labels[index..=index], &[])?])
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        check_indices(indices, self.len())?;
        let labels: Vec<i64> = indices.iter().map(|&i| self.labels[i]).collect();
        let labels = Tensor::from_slice(&labels, &[labels.len() as i64])?;
        Ok(vec![self.images(indices)?, labels])
    }
}
