//! Adaptive pooling: the size of the result is given, and the windows follow from it.

use super::average::adaptive_average;
use super::max::maxima_with_places;
use super::windows::adaptive;
use super::{input, list, ranked};
use crate::base::Result;
use crate::ops;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn adaptive_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![input(rank)?, list(rank, 1)], vec![input(rank)?, list(rank, 3)]])
}

ranked! {
    samples1 = adaptive_samples 1; samples2 = adaptive_samples 2; samples3 = adaptive_samples 3;
}

ops! { OPS, Kernel;
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, l]` or `[c, l]`.
    "adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor"
    fn adaptive_avg_pool1d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool1d", 1, output_size)?, self)
    }
    , samples samples1
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, h, w]` or `[c, h, w]`.
    "adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor"
    fn adaptive_avg_pool2d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool2d", 2, output_size)?, self)
    }
    , samples samples2
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, d, h, w]` or
    /// `[c, d, h, w]`.
    "adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor"
    fn adaptive_avg_pool3d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool3d", 3, output_size)?, self)
    }
    , samples samples3
    /// Maxima of `output_size` parts of nearly the same size, and where in the line they are.
    "adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool1d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool1d", 1, output_size)?, self)
    }
    , samples samples1
    /// Maxima of `output_size` parts of nearly the same size, and where in the plane they are.
    "adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool2d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool2d", 2, output_size)?, self)
    }
    , samples samples2
    /// Maxima of `output_size` parts of nearly the same size, and where in the volume they are.
    "adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool3d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool3d", 3, output_size)?, self)
    }
    , samples samples3
}
