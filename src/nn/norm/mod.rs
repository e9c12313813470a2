//! Normalisation: over the batch, the example, groups of channels, the last dimensions, or
//! neighbouring channels.

pub(super) mod batch;
pub(super) mod neighbours;

pub use batch::{BatchNorm, InstanceNorm};
pub use neighbours::{CrossMapLRN2d, LocalResponseNorm};

use super::layer::{Layer, layers};
use super::show::{brackets, number};
use super::{Module, init};
use crate::base::{Result, bail, show};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Normalises over the last dimensions, whose sizes are given (Ba et al. 2016).
    LayerNorm(
        /// The sizes of the dimensions to normalise over.
        normalized_shape: Vec<i64>,
    ) {
        /// Added to the variance.
        eps: f64 = 1e-5,
        /// Whether there are a weight and a bias of that shape.
        elementwise_affine: bool = true,
        /// Whether there is a bias beside the weight.
        bias: bool = true,
    } (input) [weight, bias];

    /// Normalises over groups of channels of each example (Wu & He 2018).
    GroupNorm(
        /// Groups, which divide the channels.
        num_groups: i64,
        /// Channels.
        num_channels: i64,
    ) {
        /// Added to the variance.
        eps: f64 = 1e-5,
        /// Whether there are a weight and a bias for each channel.
        affine: bool = true,
        /// Whether there is a bias beside the weight.
        bias: bool = true,
    } (input) [weight, bias];

    /// Divides by the root of the mean square over the last dimensions, whose sizes are given
    /// (Zhang & Sennrich 2019).
    RMSNorm(
        /// The sizes of the dimensions to normalise over.
        normalized_shape: Vec<i64>,
    ) {
        /// Added to the mean square; none for the distance of 1 to the next number of the dtype.
        eps: Option<f64> = None,
        /// Whether there is a weight of that shape.
        elementwise_affine: bool = true,
    } (input) [weight];
}

/// Registers a weight of ones and a bias of zeros, as far as there are any.
fn affine(m: &Module, shape: &[i64], on: bool, bias: bool) -> Result<()> {
    m.register_parameter("weight", init::filled_if(on, shape, 1.0)?)?;
    m.register_parameter("bias", init::filled_if(on && bias, shape, 0.0)?)
}

impl Layer for LayerNorm {
    fn describe(&self) -> String {
        format!(
            "{}, eps={}, elementwise_affine={}",
            brackets(&self.normalized_shape),
            number(self.eps),
            self.elementwise_affine
        )
    }
    fn reset(&self, m: &Module) -> Result<()> {
        affine(m, &self.normalized_shape, self.elementwise_affine, self.bias)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b) = (m.parameter_at(0), m.parameter_at(1));
        inputs[0].layer_norm(&self.normalized_shape, w.as_ref(), b.as_ref(), self.eps, true)
    }
}

impl Layer for GroupNorm {
    fn describe(&self) -> String {
        format!(
            "{}, {}, eps={}, affine={}",
            self.num_groups,
            self.num_channels,
            number(self.eps),
            self.affine
        )
    }
    fn check(&mut self) -> Result<()> {
        let (g, c) = (self.num_groups, self.num_channels);
        if g < 1 || c < 0 || c % g != 0 {
            bail!(
                InvalidArgument,
                "[group_norm] num_channels ({c}) must be divisible by num_groups ({g})"
            );
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        affine(m, &[self.num_channels], self.affine, self.bias)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b, shape) = (m.parameter_at(0), m.parameter_at(1), inputs[0].shape());
        // The size that PyTorch says: groups of all examples as the batch.
        let each = shape.iter().product::<i64>() / self.num_groups;
        if shape.len() >= 2 && each == 1 {
            bail!(
                Shape,
                "[group_norm] Expected more than 1 value per channel when training, got input \
                 size {}",
                show(&shape)
            );
        }
        inputs[0].group_norm(self.num_groups, w.as_ref(), b.as_ref(), self.eps, true)
    }
}

impl Layer for RMSNorm {
    fn describe(&self) -> String {
        format!(
            "{}, eps={}, elementwise_affine={}",
            brackets(&self.normalized_shape),
            self.eps.map_or("None".into(), number),
            self.elementwise_affine
        )
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let (on, shape) = (self.elementwise_affine, &self.normalized_shape);
        m.register_parameter("weight", init::filled_if(on, shape, 1.0)?)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].rms_norm(&self.normalized_shape, m.parameter_at(0).as_ref(), self.eps)
    }
}
