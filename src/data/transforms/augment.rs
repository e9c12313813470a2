//! Crop, flip, to-float and normalise in one pass over the bytes.

use super::cut::{Images, cut, new_images};
use super::geometry::{RandomCrop, check_probability};
use super::{Normalize, Transform, on_images};
use crate::base::{DType, Result, bail};
use crate::data::draws::Draws;
use crate::tensor::Tensor;

/// What is usual for small photographs: [`RandomCrop`] with black padding,
/// [`RandomHorizontalFlip`](super::RandomHorizontalFlip), [`ToFloat`](super::ToFloat) and
/// [`Normalize`], done to uint8 images at once.
#[derive(Clone, Debug)]
pub struct Augment {
    crop: RandomCrop,
    flip: f64,
    normalize: Normalize,
}

impl Augment {
    /// A crop, the probability of a flip, and what brings 0..1 to the mean 0 and deviation 1.
    ///
    /// # Errors
    /// `InvalidArgument` where `flip` is no probability.
    pub fn new(crop: RandomCrop, flip: f64, normalize: Normalize) -> Result<Augment> {
        check_probability("Augment", flip)?;
        Ok(Augment { crop, flip, normalize })
    }
}

impl Transform for Augment {
    fn name(&self) -> &'static str {
        "Augment"
    }

    fn apply(&self, batch: Vec<Tensor>, draws: &mut [Draws]) -> Result<Vec<Tensor>> {
        on_images(batch, |t| {
            let images = Images::of("Augment", t)?;
            if t.dtype() != DType::U8 {
                bail!(Dtype, "[Augment] expected images of uint8, got {}", t.dtype());
            }
            let mut windows = self.crop.windows(&images, draws)?;
            for (w, d) in windows.iter_mut().zip(draws) {
                w.mirrored = d.uniform() < self.flip;
            }
            let tables = self.normalize.tables(images.channels)?;
            let size = self.crop.size();
            let dims = [images.count, images.channels, size[0], size[1]];
            let out = new_images("Augment", dims, DType::F32)?;
            let to = out.storage.slice_mut::<f32>(0, out.numel());
            let fill = self.crop.fill() as u8;
            let value = |c: usize, v: u8| tables[c][usize::from(v)];
            cut(&images, &windows, size, to, |c| value(c, fill), value);
            Ok(Tensor::from_body(out))
        })
    }

    fn fixes_size(&self) -> bool {
        true
    }
}
