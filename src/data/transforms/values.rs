//! From bytes to normalised floats.

use super::cut::{Images, new_images};
use super::{Transform, on_images};
use crate::base::{DType, Result, bail};
use crate::data::draws::Draws;
use crate::tensor::Tensor;

/// Bytes become floats from 0 to 1; floats stay as they are.
#[derive(Clone, Copy, Debug, Default)]
pub struct ToFloat;

impl Transform for ToFloat {
    fn name(&self) -> &'static str {
        "ToFloat"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        on_images(batch, |t| {
            if t.dtype() == DType::F32 {
                return Ok(t.clone());
            }
            let images = Images::of("ToFloat", t)?;
            let Images { count, channels, height, width, .. } = images;
            let out = new_images("ToFloat", [count, channels, height, width], DType::F32)?;
            let to = out.storage.slice_mut::<f32>(0, out.numel());
            let table: [f32; 256] = std::array::from_fn(|byte| byte as f32 / 255.0);
            for (o, &v) in to.iter_mut().zip(images.values::<u8>()) {
                *o = table[usize::from(v)];
            }
            Ok(Tensor::from_body(out))
        })
    }
}

/// `(x - mean) / std`, channel by channel. Bytes count as numbers from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Normalize {
    mean: Vec<f32>,
    std: Vec<f32>,
}

impl Normalize {
    /// A mean and a deviation for each channel, or one for all.
    ///
    /// # Errors
    /// `InvalidArgument` where there are not as many of both, none, a number that is not finite,
    /// or a deviation of 0.
    pub fn new(mean: &[f64], std: &[f64]) -> Result<Normalize> {
        if mean.len() != std.len() || mean.is_empty() {
            bail!(
                InvalidArgument,
                "[Normalize] expected a mean and a std for each channel, got {} and {}",
                mean.len(),
                std.len()
            );
        }
        if !mean.iter().chain(std).all(|v| v.is_finite()) || std.contains(&0.0) {
            bail!(
                InvalidArgument,
                "[Normalize] expected finite numbers and no std of 0, got {mean:?} and {std:?}"
            );
        }
        let narrow = |v: &[f64]| v.iter().map(|&v| v as f32).collect();
        Ok(Normalize { mean: narrow(mean), std: narrow(std) })
    }

    /// Mean and deviation of each channel.
    fn of_channels(&self, channels: usize) -> Result<Vec<(f32, f32)>> {
        let n = self.mean.len();
        if n != channels && n != 1 {
            bail!(Shape, "[Normalize] expected images of {n} channels, got {channels}");
        }
        Ok((0..channels).map(|c| (self.mean[c % n], self.std[c % n])).collect())
    }

    /// What each byte becomes in each channel, with the roundings of PyTorch's operations.
    pub(super) fn tables(&self, channels: usize) -> Result<Vec<[f32; 256]>> {
        let table = |(mean, std)| std::array::from_fn(|byte| (byte as f32 / 255.0 - mean) / std);
        Ok(self.of_channels(channels)?.into_iter().map(table).collect())
    }
}

impl Transform for Normalize {
    fn name(&self) -> &'static str {
        "Normalize"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        on_images(batch, |t| {
            let images = Images::of("Normalize", t)?;
            let Images { count, channels, height, width, .. } = images;
            let out = new_images("Normalize", [count, channels, height, width], DType::F32)?;
            let plane = (height * width).max(1);
            let planes = out.storage.slice_mut::<f32>(0, out.numel()).chunks_exact_mut(plane);
            if t.dtype() == DType::U8 {
                let tables = self.tables(channels)?;
                for (k, (o, v)) in planes.zip(images.values::<u8>().chunks(plane)).enumerate() {
                    let table = &tables[k % channels];
                    o.iter_mut().zip(v).for_each(|(o, &v)| *o = table[usize::from(v)]);
                }
            } else {
                let numbers = self.of_channels(channels)?;
                for (k, (o, v)) in planes.zip(images.values::<f32>().chunks(plane)).enumerate() {
                    let (mean, std) = numbers[k % channels];
                    o.iter_mut().zip(v).for_each(|(o, &v)| *o = (v - mean) / std);
                }
            }
            Ok(Tensor::from_body(out))
        })
    }
}
