//! Norms over neighbouring channels (Krizhevsky et al. 2012).

use crate::base::{Result, bail};
use crate::nn::Module;
use crate::nn::layer::{Layer, layers};
use crate::nn::show::number;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `x / (k + alpha * mean(x^2))^beta`, the mean over `size` neighbouring channels, of which
    /// the input `[N, C, ..]` counts as 0 outside.
    LocalResponseNorm(
        /// Channels that count.
        size: i64,
    ) {
        /// The factor of the mean.
        alpha: f64 = 1e-4,
        /// The power.
        beta: f64 = 0.75,
        /// What is added to the mean.
        k: f64 = 1.0,
    } (input);

    /// The same for `[N, C, H, W]` as Torch 7 computed it, for models from there: the square of
    /// channel 0 stays in the sums of all channels behind it.
    CrossMapLRN2d(
        /// Channels that count; an odd number.
        size: i64,
    ) {
        /// The factor of the mean.
        alpha: f64 = 1e-4,
        /// The power.
        beta: f64 = 0.75,
        /// What is added to the mean.
        k: f64 = 1.0,
    } (input);
}

/// The mean of squares of each channel, `before` channels before it and `after` behind it.
fn mean_square(x: &Tensor, before: i64, after: i64) -> Result<Tensor> {
    let flat = x.square()?.flatten(2, -1)?.unsqueeze(1)?;
    let wide = flat.constant_pad_nd(&[0, 0, before, after], 0.into())?;
    let kernel = [before + 1 + after, 1];
    wide.avg_pool2d(&kernel, &[1], &[0], false, true, None)?.squeeze_dim(1)?.view_as(x)
}

fn normalised(x: &Tensor, mean: &Tensor, [alpha, beta, k]: [f64; 3]) -> Result<Tensor> {
    let scale = mean.mul_scalar(alpha.into())?.add_scalar(k.into(), 1.into())?;
    x.div(&scale.pow_scalar(beta.into())?)
}

fn check_size(op: &str, size: i64) -> Result<()> {
    if size < 1 {
        bail!(InvalidArgument, "[{op}] expected a size of at least 1, got {size}");
    }
    Ok(())
}

impl Layer for LocalResponseNorm {
    fn describe(&self) -> String {
        let [alpha, beta, k] = [self.alpha, self.beta, self.k].map(number);
        format!("{}, alpha={alpha}, beta={beta}, k={k}", self.size)
    }
    fn check(&mut self) -> Result<()> {
        check_size("local_response_norm", self.size)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = &inputs[0];
        if x.dim() < 3 {
            bail!(
                Shape,
                "[local_response_norm] Expected 3D or higher dimensionality input (got {} \
                 dimensions)",
                x.dim()
            );
        }
        if x.numel() == 0 {
            return Ok(x.clone());
        }
        let mean = mean_square(x, self.size / 2, (self.size - 1) / 2)?;
        normalised(x, &mean, [self.alpha, self.beta, self.k])
    }
}

impl Layer for CrossMapLRN2d {
    fn describe(&self) -> String {
        let [alpha, beta, k] = [self.alpha, self.beta, self.k].map(number);
        format!("{}, alpha={alpha}, beta={beta}, k={k}", self.size)
    }
    fn check(&mut self) -> Result<()> {
        check_size("CrossMapLRN2d", self.size)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = &inputs[0];
        if x.dim() != 4 {
            bail!(Shape, "[CrossMapLRN2d] Expected input to be 4D, got {}D instead.", x.dim());
        }
        let reach = (self.size - 1) / 2;
        let width = (2 * reach + 1) as f64;
        let mut sum = mean_square(x, reach, reach)?.mul_scalar(width.into())?;
        let behind = x.shape()[1] - reach - 1;
        if behind > 0 {
            let first = x.narrow(1, 0, 1)?.square()?;
            let first = first.expand(&[-1, behind, -1, -1], false)?;
            let first = first.constant_pad_nd(&[0, 0, 0, 0, reach + 1, 0], 0.into())?;
            sum = sum.add(&first, 1.into())?;
        }
        normalised(x, &sum, [self.alpha / self.size as f64, self.beta, self.k])
    }
}
