//! Images that are decoded once and kept as bytes.

use super::dataset::{Dataset, check_indices};
use crate::base::{DType, Device, Layout, Result, bail};
use crate::io::idx;
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};
use std::path::Path;

/// Images `[C, H, W]` in uint8 and labels (0-d, int64), all in memory.
pub struct ImageDataset {
    pixels: Vec<u8>,
    labels: Vec<i64>,
    size: [usize; 3],
    classes: Vec<String>,
}

impl ImageDataset {
    /// Images of `size` (channels, height, width), one after the other, and a label for each.
    ///
    /// # Errors
    /// `Shape` where there are not as many pixels as the labels need.
    pub fn new(
        pixels: Vec<u8>,
        labels: Vec<i64>,
        size: [usize; 3],
        classes: Vec<String>,
    ) -> Result<ImageDataset> {
        let due = size.iter().try_fold(labels.len(), |n, &s| n.checked_mul(s));
        if due != Some(pixels.len()) {
            bail!(
                Shape,
                "[ImageDataset] expected {} images of {size:?}, got {} bytes",
                labels.len(),
                pixels.len()
            );
        }
        Ok(ImageDataset { pixels, labels, size, classes })
    }

    /// The idx files of MNIST or Fashion-MNIST, as bytes `[1, H, W]`; files as for
    /// [`IdxDataset::folder`](super::IdxDataset::folder).
    ///
    /// # Errors
    /// As there.
    pub fn mnist(folder: &Path, train: bool) -> Result<ImageDataset> {
        let part = if train { "train" } else { "t10k" };
        let read = |name: &str, ndim: usize| {
            let path = idx::plain_or_gzipped(&folder.join(format!("{part}-{name}")));
            let file = idx::read(&path)?;
            if file.dtype != DType::U8 || file.shape.len() != ndim {
                bail!(
                    Format,
                    "[ImageDataset] expected bytes of {ndim} dimensions (file '{}')",
                    path.display()
                );
            }
            Ok(file)
        };
        let images = read("images-idx3-ubyte", 3)?;
        let labels = read("labels-idx1-ubyte", 1)?;
        if images.shape[0] != labels.shape[0] {
            let (n, m) = (images.shape[0], labels.shape[0]);
            bail!(Format, "[ImageDataset] expected as many labels as images, got {m} for {n}");
        }
        let size = [1, images.shape[1] as usize, images.shape[2] as usize];
        let labels = labels.data.into_iter().map(i64::from).collect();
        ImageDataset::new(images.data, labels, size, Vec::new())
    }

    /// All labels.
    pub fn labels(&self) -> &[i64] {
        &self.labels
    }

    /// The pixels of all images.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// All images, `[N, C, H, W]`, as a copy.
    ///
    /// # Errors
    /// `OutOfMemory`.
    pub fn images(&self) -> Result<Tensor> {
        let [c, h, w] = self.size.map(|n| n as i64);
        Tensor::from_slice(&self.pixels, &[self.labels.len() as i64, c, h, w])
    }

    fn gather(&self, indices: &[usize]) -> Result<Tensor> {
        let [c, h, w] = self.size;
        let (n, size) = (indices.len(), c * h * w);
        let layout = Layout::new("ImageDataset", &[n, c, h, w].map(|s| s as i64))?;
        let storage = Storage::new(n * size, Device::CPU)?;
        let out = storage.slice_mut::<u8>(0, n * size).chunks_exact_mut(size.max(1));
        for (out, &i) in out.zip(indices) {
            out.copy_from_slice(&self.pixels[i * size..(i + 1) * size]);
        }
        Ok(Tensor::from_body(Body::new(storage, layout, DType::U8)))
    }
}

impl Dataset for ImageDataset {
    fn classes(&self) -> &[String] {
        &self.classes
    }

    fn len(&self) -> usize {
        self.labels.len()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.len())?;
        let image = self.gather(&[index])?.select(0, 0)?;
        Ok(vec![image, Tensor::from_slice(&self.labels[index..=index], &[])?])
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        check_indices(indices, self.len())?;
        let labels: Vec<i64> = indices.iter().map(|&i| self.labels[i]).collect();
        let labels = Tensor::from_slice(&labels, &[labels.len() as i64])?;
        Ok(vec![self.gather(indices)?, labels])
    }
}
