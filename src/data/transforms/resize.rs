//! Images of another size.

use super::cut::{Images, new_images};
use super::geometry::check_size;
use super::{Transform, on_images};
use crate::base::{DType, Result};
use crate::data::draws::Draws;
use crate::tensor::Tensor;

/// Bilinear interpolation, smoothed where the image shrinks (PyTorch's `antialias=True`, and what
/// Pillow does): each pixel is a mean of those near its place, weighted by a triangle as wide as
/// the change of scale.
#[derive(Clone, Copy, Debug)]
pub struct Resize(pub [usize; 2]);

/// The pixels that one pixel of the result comes from.
struct Weights {
    from: usize,
    weights: Vec<f32>,
}

/// For each of `to` pixels along a dimension of `from`.
fn triangle(from: usize, to: usize) -> Vec<Weights> {
    let scale = from as f64 / to as f64;
    let reach = scale.max(1.0);
    let pixel = |i: usize| {
        let center = (i as f64 + 0.5) * scale;
        let first = (center - reach + 0.5).max(0.0) as usize;
        let last = ((center + reach + 0.5) as usize).min(from);
        let weight = |k: usize| (1.0 - ((k as f64 - center + 0.5) / reach).abs()).max(0.0);
        let sum: f64 = (first..last).map(weight).sum();
        Weights { from: first, weights: (first..last).map(|k| (weight(k) / sum) as f32).collect() }
    };
    (0..to).map(pixel).collect()
}

/// A plane of `[rows, columns]` becomes one of `out`.
fn resize(plane: &[f32], width: usize, rows: &[Weights], columns: &[Weights], out: &mut [f32]) {
    let mut line = vec![0.0f32; width];
    for (row, out) in rows.iter().zip(out.chunks_exact_mut(columns.len())) {
        line.fill(0.0);
        for (&w, from) in row.weights.iter().zip(plane[row.from * width..].chunks_exact(width)) {
            line.iter_mut().zip(from).for_each(|(l, &v)| *l += w * v);
        }
        for (o, column) in out.iter_mut().zip(columns) {
            let from = &line[column.from..];
            *o = column.weights.iter().zip(from).map(|(w, v)| w * v).sum();
        }
    }
}

impl Transform for Resize {
    fn name(&self) -> &'static str {
        "Resize"
    }

    fn apply(&self, batch: Vec<Tensor>, _: &mut [Draws]) -> Result<Vec<Tensor>> {
        check_size("Resize", self.0)?;
        on_images(batch, |t| {
            let images = Images::of("Resize", t)?;
            let Images { count, channels, height, width, .. } = images;
            check_size("Resize", [height, width])?;
            let [h, w] = self.0;
            let (rows, columns) = (triangle(height, h), triangle(width, w));
            let out = new_images("Resize", [count, channels, h, w], t.dtype())?;
            let n = out.numel();
            if t.dtype() == DType::F32 {
                let to = out.storage.slice_mut::<f32>(0, n).chunks_exact_mut(h * w);
                for (to, from) in to.zip(images.values::<f32>().chunks_exact(height * width)) {
                    resize(from, width, &rows, &columns, to);
                }
            } else {
                let (mut from, mut made) = (vec![0.0; height * width], vec![0.0; h * w]);
                let to = out.storage.slice_mut::<u8>(0, n).chunks_exact_mut(h * w);
                for (to, bytes) in to.zip(images.values::<u8>().chunks_exact(height * width)) {
                    from.iter_mut().zip(bytes).for_each(|(f, &b)| *f = f32::from(b));
                    resize(&from, width, &rows, &columns, &mut made);
                    to.iter_mut().zip(&made).for_each(|(o, v)| *o = v.round() as u8);
                }
            }
            Ok(Tensor::from_body(out))
        })
    }

    fn fixes_size(&self) -> bool {
        true
    }
}
