//! Batch, layer and group normalisation.

use super::show::{list, number};
use super::{Forward, Module, given, init, only};
use crate::autograd::graph;
use crate::base::{DType, Dims, Result, Scalar, bail, show};
use crate::tensor::Tensor;

/// Normalises each channel over the batch and the other dimensions.
///
/// Buffers `running_mean`, `running_var` and `num_batches_tracked` follow the batches in
/// training mode and stand for them in evaluation mode.
#[derive(Clone, Debug)]
pub struct BatchNorm {
    /// 1 for `[N, C]` and `[N, C, L]`, 2 for `[N, C, H, W]`, 3 for `[N, C, D, H, W]`.
    pub rank: usize,
    /// Channels.
    pub num_features: i64,
    /// Added to the variance.
    pub eps: f64,
    /// The weight of the newest batch in the running values; `None` for their plain mean.
    pub momentum: Option<f64>,
    /// Whether there are a weight and a bias.
    pub affine: bool,
    /// Whether running values are kept; without them a batch always stands for itself.
    pub track_running_stats: bool,
}

impl BatchNorm {
    /// With eps 1e-5, momentum 0.1, weight and bias, and running values.
    pub fn new(rank: usize, num_features: i64) -> BatchNorm {
        BatchNorm {
            rank,
            num_features,
            eps: 1e-5,
            momentum: Some(0.1),
            affine: true,
            track_running_stats: true,
        }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the rank is not 1 to 3 or the channels are negative.
    pub fn build(self) -> Result<Module> {
        if !(1..=3).contains(&self.rank) || self.num_features < 0 {
            bail!(
                InvalidArgument,
                "[batch_norm] expected a rank of 1 to 3 and channels of at least 0, got {} and {}",
                self.rank,
                self.num_features
            );
        }
        let shape = [self.num_features];
        let (affine, track) = (self.affine, self.track_running_stats);
        let m = Module::new(self);
        let parameter = |v| if affine { init::filled(&shape, v).map(Some) } else { Ok(None) };
        m.register_parameter("weight", parameter(1.0)?)?;
        m.register_parameter("bias", parameter(0.0)?)?;
        if track {
            let options = crate::base::Options::default();
            m.register_buffer("running_mean", Some(Tensor::zeros(&shape, options)?), true)?;
            m.register_buffer("running_var", Some(Tensor::ones(&shape, options)?), true)?;
            let count = Tensor::zeros(&[], DType::I64.into())?;
            m.register_buffer("num_batches_tracked", Some(count), true)?;
        }
        Ok(m)
    }

    fn check(&self, x: &Tensor) -> Result<()> {
        let n = x.dim();
        let fits = if self.rank == 1 { n == 2 || n == 3 } else { n == self.rank + 2 };
        if !fits {
            let want =
                if self.rank == 1 { "2D or 3D".into() } else { format!("{}D", self.rank + 2) };
            bail!(Shape, "[batch_norm] expected {want} input, got {n}D {}", show(&x.shape()));
        }
        Ok(())
    }
}

impl Forward for BatchNorm {
    fn describe(&self) -> String {
        format!(
            "torch::nn::BatchNorm{}d({}, eps={}, momentum={}, affine={}, track_running_stats={})",
            self.rank,
            self.num_features,
            number(self.eps),
            self.momentum.map_or("None".into(), number),
            self.affine,
            self.track_running_stats
        )
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = only("batch_norm", inputs)?;
        self.check(x)?;
        let (mean, var) = (this.buffer_at(0), this.buffer_at(1));
        let training = this.is_training();
        let mut momentum = self.momentum.unwrap_or(0.0);
        if training && self.track_running_stats {
            let count = given("batch_norm", "num_batches_tracked", this.buffer_at(2))?;
            graph::no_grad(|| count.add_scalar_(Scalar::Int(1), Scalar::Int(1)))?;
            if self.momentum.is_none() {
                momentum = 1.0 / count.item()?.to_f64();
            }
        }
        x.batch_norm(
            this.parameter_at(0).as_ref(),
            this.parameter_at(1).as_ref(),
            mean.as_ref(),
            var.as_ref(),
            training || mean.is_none(),
            momentum,
            self.eps,
            true,
        )
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Normalises over the last dimensions, whose sizes are given.
#[derive(Clone, Debug)]
pub struct LayerNorm {
    /// The sizes of the dimensions to normalise over.
    pub normalized_shape: Dims,
    /// Added to the variance.
    pub eps: f64,
    /// Whether there are a weight and a bias of that shape.
    pub elementwise_affine: bool,
    /// Whether there is a bias beside the weight.
    pub bias: bool,
}

impl LayerNorm {
    /// With eps 1e-5, weight and bias.
    pub fn new(normalized_shape: &[i64]) -> LayerNorm {
        LayerNorm {
            normalized_shape: normalized_shape.into(),
            eps: 1e-5,
            elementwise_affine: true,
            bias: true,
        }
    }

    /// The layer.
    ///
    /// # Errors
    /// `Shape` where a size is negative.
    pub fn build(self) -> Result<Module> {
        let (shape, weight) = (self.normalized_shape.clone(), self.elementwise_affine);
        let bias = weight && self.bias;
        let m = Module::new(self);
        let parameter = |on, v| if on { init::filled(&shape, v).map(Some) } else { Ok(None) };
        m.register_parameter("weight", parameter(weight, 1.0)?)?;
        m.register_parameter("bias", parameter(bias, 0.0)?)?;
        Ok(m)
    }
}

impl Forward for LayerNorm {
    fn describe(&self) -> String {
        let sizes = list(&self.normalized_shape);
        // This list has its brackets even around one number.
        let sizes = if sizes.starts_with('[') { sizes } else { format!("[{sizes}]") };
        format!(
            "torch::nn::LayerNorm({sizes}, eps={}, elementwise_affine={})",
            number(self.eps),
            self.elementwise_affine
        )
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b) = (this.parameter_at(0), this.parameter_at(1));
        let x = only("layer_norm", inputs)?;
        x.layer_norm(&self.normalized_shape, w.as_ref(), b.as_ref(), self.eps, true)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Normalises over groups of channels of each example.
#[derive(Clone, Debug)]
pub struct GroupNorm {
    /// Groups, which divide the channels.
    pub num_groups: i64,
    /// Channels.
    pub num_channels: i64,
    /// Added to the variance.
    pub eps: f64,
    /// Whether there are a weight and a bias for each channel.
    pub affine: bool,
}

impl GroupNorm {
    /// With eps 1e-5, weight and bias.
    pub fn new(num_groups: i64, num_channels: i64) -> GroupNorm {
        GroupNorm { num_groups, num_channels, eps: 1e-5, affine: true }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where the groups do not divide the channels.
    pub fn build(self) -> Result<Module> {
        let (g, c) = (self.num_groups, self.num_channels);
        if g < 1 || c < 0 || c % g != 0 {
            bail!(
                InvalidArgument,
                "[group_norm] num_channels must be divisible by num_groups, got {c} and {g}"
            );
        }
        let affine = self.affine;
        let m = Module::new(self);
        let parameter = |v| if affine { init::filled(&[c], v).map(Some) } else { Ok(None) };
        m.register_parameter("weight", parameter(1.0)?)?;
        m.register_parameter("bias", parameter(0.0)?)?;
        Ok(m)
    }
}

impl Forward for GroupNorm {
    fn describe(&self) -> String {
        format!(
            "torch::nn::GroupNorm({}, {}, eps={}, affine={})",
            self.num_groups,
            self.num_channels,
            number(self.eps),
            self.affine
        )
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (w, b) = (this.parameter_at(0), this.parameter_at(1));
        let x = only("group_norm", inputs)?;
        x.group_norm(self.num_groups, w.as_ref(), b.as_ref(), self.eps, true)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
