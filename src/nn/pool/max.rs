//! Maxima of windows.

use super::maxima_or_both;
use crate::base::{Options, Result, bail};
use crate::nn::Module;
use crate::nn::layer::{Layer, Settings, inputs, layers};
use crate::nn::show::list;
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// The maximum of each window over the last `D` dimensions.
    MaxPool<D in [1 2 3]>(
        /// Sizes of the window.
        kernel_size: [i64; D],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; D]> = None,
        /// Minus infinity added on both sides.
        padding: [i64; D] = [0; D],
        /// Steps between elements of a window.
        dilation: [i64; D] = [1; D],
        /// Whether the places of the maxima are given too.
        return_indices: bool = false,
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
    } (input);

    /// The maximum of each of as many windows as the output has places; where they begin is drawn
    /// at random (Graham 2014).
    FractionalMaxPool<D in [2 3]>(
        /// Sizes of the window.
        kernel_size: [i64; D],
    ) {
        /// Sizes of the output.
        output_size: Option<[i64; D]> = None,
        /// Sizes of the output, as fractions of the input's.
        output_ratio: Option<[f64; D]> = None,
        /// Whether the places of the maxima are given too.
        return_indices: bool = false,
        /// The numbers from 0 to 1, `[N, C, D]`, that stand for those drawn.
        _random_samples: Option<Tensor> = None,
    } (input) [; _random_samples];
}

impl<const D: usize> Layer for MaxPool<D> {
    fn describe(&self) -> String {
        format!(
            "kernel_size={}, stride={}, padding={}, dilation={}, ceil_mode={}",
            list(&self.kernel_size),
            list(&self.stride.unwrap_or(self.kernel_size)),
            list(&self.padding),
            list(&self.dilation),
            self.ceil_mode
        )
    }
    maxima_or_both!();
}

impl<const D: usize> MaxPool<D> {
    fn maxima(&self, _: &Module, x: &Tensor) -> Result<Tensor> {
        let (k, s) = (&self.kernel_size, self.stride.unwrap_or(self.kernel_size));
        let (p, d, ceil) = (&self.padding, &self.dilation, self.ceil_mode);
        match D {
            1 => x.max_pool1d(k, &s, p, d, ceil),
            2 => x.max_pool2d(k, &s, p, d, ceil),
            _ => x.max_pool3d(k, &s, p, d, ceil),
        }
    }
    fn both(&self, _: &Module, x: &Tensor) -> Result<(Tensor, Tensor)> {
        let (k, s) = (&self.kernel_size, self.stride.unwrap_or(self.kernel_size));
        let (p, d, ceil) = (&self.padding, &self.dilation, self.ceil_mode);
        match D {
            1 => x.max_pool1d_with_indices(k, &s, p, d, ceil),
            2 => x.max_pool2d_with_indices(k, &s, p, d, ceil),
            _ => x.max_pool3d_with_indices(k, &s, p, d, ceil),
        }
    }
}

impl<const D: usize> Layer for FractionalMaxPool<D> {
    fn check(&mut self) -> Result<()> {
        let name = Self::NAME;
        match (self.output_size, self.output_ratio) {
            (None, None) => bail!(
                InvalidArgument,
                "[{name}] {name} requires specifying either an output size, or a pooling ratio"
            ),
            (Some(_), Some(_)) => bail!(
                InvalidArgument,
                "[{name}] only one of output_size and output_ratio may be specified"
            ),
            (None, Some(r)) if r.iter().any(|r| !(*r > 0.0 && *r < 1.0)) => {
                bail!(InvalidArgument, "[{name}] output_ratio must be between 0 and 1 (got {r:?})")
            }
            _ => Ok(()),
        }
    }
    fn reset(&self, m: &Module) -> Result<()> {
        m.register_buffer("_random_samples", self._random_samples.clone(), false)
    }
    maxima_or_both!();
}

impl<const D: usize> FractionalMaxPool<D> {
    fn maxima(&self, m: &Module, x: &Tensor) -> Result<Tensor> {
        Ok(self.both(m, x)?.0)
    }
    fn both(&self, m: &Module, x: &Tensor) -> Result<(Tensor, Tensor)> {
        let shape = x.shape();
        let Some(before) = shape.len().checked_sub(D + 1) else {
            bail!(Shape, "[{}] expected at least {} dimensions, got {}", Self::NAME, D + 1, x.dim())
        };
        let ratios = self.output_ratio.unwrap_or([1.0; D]);
        let scaled = std::array::from_fn(|d| (shape[before + 1 + d] as f64 * ratios[d]) as i64);
        let size = self.output_size.unwrap_or(scaled);
        let drawn = match m.buffer_at(0) {
            Some(drawn) => drawn,
            None => {
                let batch = if before == 0 { 1 } else { shape[0] };
                Tensor::rand(&[batch, shape[before], D as i64], Options::from(x.dtype()))?
            }
        };
        match D {
            2 => x.fractional_max_pool2d(&self.kernel_size, &size, &drawn),
            _ => x.fractional_max_pool3d(&self.kernel_size, &size, &drawn),
        }
    }
}
