//! Batch, layer and group normalisation.

use super::layer::{Layer, layers};
use super::show::{brackets, number};
use super::{Module, given, init};
use crate::autograd::graph;
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Normalises each channel over the batch and the other dimensions: `[N, C]` and `[N, C, L]`
    /// for 1, `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3 (Ioffe & Szegedy 2015).
    ///
    /// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
    /// training mode and stand for them in evaluation mode.
    BatchNorm<D in [1 2 3]>(
        /// Channels.
        num_features: i64,
    ) {
        /// Added to the variance.
        eps: f64 = 1e-5,
        /// The weight of the newest batch in the running values; none for their plain mean.
        momentum: Option<f64> = Some(0.1),
        /// Whether there are a weight and a bias.
        affine: bool = true,
        /// Whether running values are kept; without them a batch always stands for itself.
        track_running_stats: bool = true,
    } (input) [weight, bias; running_mean, running_var, num_batches_tracked];

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
    } (input) [weight, bias];
}

impl<const D: usize> BatchNorm<D> {
    fn check_input(&self, x: &Tensor) -> Result<()> {
        let n = x.dim();
        let fits = if D == 1 { n == 2 || n == 3 } else { n == D + 2 };
        if !fits {
            let want = if D == 1 { "2D or 3D".into() } else { format!("{}D", D + 2) };
            bail!(
                Shape,
                "[batch_norm] expected {want} input (got {n}D input {})",
                show(&x.shape())
            );
        }
        Ok(())
    }
}

impl<const D: usize> Layer for BatchNorm<D> {
    fn describe(&self) -> String {
        format!(
            "{}, eps={}, momentum={}, affine={}, track_running_stats={}",
            self.num_features,
            number(self.eps),
            self.momentum.map_or("None".into(), number),
            self.affine,
            self.track_running_stats
        )
    }
    fn check(&mut self) -> Result<()> {
        let n = self.num_features;
        if n < 0 {
            bail!(InvalidArgument, "[batch_norm] expected channels of at least 0, got {n}");
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let shape = [self.num_features];
        m.register_parameter("weight", init::filled_if(self.affine, &shape, 1.0)?)?;
        m.register_parameter("bias", init::filled_if(self.affine, &shape, 0.0)?)?;
        let on = self.track_running_stats;
        let buffer = |name, t: Result<Tensor>| {
            m.register_buffer(name, if on { Some(t?) } else { None }, true)
        };
        buffer("running_mean", Tensor::zeros(&shape, Options::default()))?;
        buffer("running_var", Tensor::ones(&shape, Options::default()))?;
        buffer("num_batches_tracked", Tensor::zeros(&[], DType::I64.into()))
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = &inputs[0];
        self.check_input(x)?;
        let (mean, var) = (m.buffer_at(0), m.buffer_at(1));
        let training = m.is_training();
        let mut momentum = self.momentum.unwrap_or(0.0);
        if training && self.track_running_stats {
            let count = given("batch_norm", "num_batches_tracked", m.buffer_at(2))?;
            graph::no_grad(|| count.add_scalar_(Scalar::Int(1), Scalar::Int(1)))?;
            if self.momentum.is_none() {
                momentum = 1.0 / count.item()?.to_f64();
            }
        }
        x.batch_norm(
            m.parameter_at(0).as_ref(),
            m.parameter_at(1).as_ref(),
            mean.as_ref(),
            var.as_ref(),
            training || mean.is_none(),
            momentum,
            self.eps,
            true,
        )
    }
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
        let (shape, affine) = (&self.normalized_shape, self.elementwise_affine);
        m.register_parameter("weight", init::filled_if(affine, shape, 1.0)?)?;
        m.register_parameter("bias", init::filled_if(affine && self.bias, shape, 0.0)?)
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
                "[group_norm] num_channels must be divisible by num_groups, got {c} and {g}"
            );
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let shape = [self.num_channels];
        m.register_parameter("weight", init::filled_if(self.affine, &shape, 1.0)?)?;
        m.register_parameter("bias", init::filled_if(self.affine, &shape, 0.0)?)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b) = (m.parameter_at(0), m.parameter_at(1));
        inputs[0].group_norm(self.num_groups, w.as_ref(), b.as_ref(), self.eps, true)
    }
}
