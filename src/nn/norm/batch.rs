//! Norms of each channel, over the batch or over each example.

use crate::autograd::graph;
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::nn::layer::{Layer, layers};
use crate::nn::show::number;
use crate::nn::{Module, given};
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
        /// Whether there is a bias beside the weight.
        bias: bool = true,
    } (input) [weight, bias; running_mean, running_var, num_batches_tracked];

    /// Normalises each channel of each example over the other dimensions: `[N, C, L]` for 1,
    /// `[N, C, H, W]` for 2, `[N, C, D, H, W]` for 3, or one example (Ulyanov et al. 2016).
    ///
    /// With `track_running_stats` there are the buffers of batch norm.
    InstanceNorm<D in [1 2 3]>(
        /// Channels.
        num_features: i64,
    ) {
        /// Added to the variance.
        eps: f64 = 1e-5,
        /// The weight of the newest batch in the running values.
        momentum: f64 = 0.1,
        /// Whether there are a weight and a bias.
        affine: bool = false,
        /// Whether running values are kept, which stand for the example in evaluation mode.
        track_running_stats: bool = false,
        /// Whether there is a bias beside the weight.
        bias: bool = true,
    } (input) [weight, bias; running_mean, running_var, num_batches_tracked];
}

/// Refuses a number of dimensions other than those given.
fn check_dims(op: &str, x: &Tensor, allowed: &[usize]) -> Result<()> {
    let n = x.dim();
    if !allowed.contains(&n) {
        let want: Vec<String> = allowed.iter().map(|d| format!("{d}D")).collect();
        let want = want.join(" or ");
        bail!(Shape, "[{op}] expected {want} input (got {n}D input {})", show(&x.shape()));
    }
    Ok(())
}

fn check_channels(op: &str, n: i64) -> Result<()> {
    if n < 0 {
        bail!(InvalidArgument, "[{op}] expected channels of at least 0, got {n}");
    }
    Ok(())
}

/// Registers weight and bias, and the running values.
fn register(m: &Module, channels: i64, [affine, bias, track]: [bool; 3]) -> Result<()> {
    let shape = [channels];
    super::affine(m, &shape, affine, bias)?;
    let buffer = |name, t: fn(&[i64]) -> Result<Tensor>| {
        m.register_buffer(name, if track { Some(t(&shape)?) } else { None }, true)
    };
    buffer("running_mean", |s| Tensor::zeros(s, Options::default()))?;
    buffer("running_var", |s| Tensor::ones(s, Options::default()))?;
    buffer("num_batches_tracked", |_| Tensor::zeros(&[], DType::I64.into()))
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
        check_channels("batch_norm", self.num_features)
    }
    fn reset(&self, m: &Module) -> Result<()> {
        register(m, self.num_features, [self.affine, self.bias, self.track_running_stats])
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = &inputs[0];
        let allowed: [&[usize]; 3] = [&[2, 3], &[4], &[5]];
        check_dims("batch_norm", x, allowed[D - 1])?;
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
        let own = training || mean.is_none();
        check_batch(x, own)?;
        x.batch_norm(
            m.parameter_at(0).as_ref(),
            m.parameter_at(1).as_ref(),
            mean.as_ref(),
            var.as_ref(),
            own,
            momentum,
            self.eps,
            true,
        )
    }
}

/// A batch that stands for itself needs two values of each channel.
fn check_batch(x: &Tensor, own: bool) -> Result<()> {
    let shape = x.shape();
    if own && shape[0] * shape[2..].iter().product::<i64>() == 1 {
        bail!(
            Shape,
            "[batch_norm] Expected more than 1 value per channel when training, got input size {}",
            show(&shape)
        );
    }
    Ok(())
}

impl<const D: usize> Layer for InstanceNorm<D> {
    fn describe(&self) -> String {
        format!(
            "{}, eps={}, momentum={}, affine={}, track_running_stats={}",
            self.num_features,
            number(self.eps),
            number(self.momentum),
            self.affine,
            self.track_running_stats
        )
    }
    fn check(&mut self) -> Result<()> {
        check_channels("instance_norm", self.num_features)
    }
    fn reset(&self, m: &Module) -> Result<()> {
        register(m, self.num_features, [self.affine, self.bias, self.track_running_stats])
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let x = &inputs[0];
        check_dims("instance_norm", x, &[D + 1, D + 2])?;
        let single = x.dim() == D + 1;
        let own = m.is_training() || !self.track_running_stats;
        self.check_input(x, usize::from(!single), own)?;
        let x = if single { x.unsqueeze(0)? } else { x.clone() };
        let y = x.instance_norm(
            m.parameter_at(0).as_ref(),
            m.parameter_at(1).as_ref(),
            m.buffer_at(0).as_ref(),
            m.buffer_at(1).as_ref(),
            own,
            self.momentum,
            self.eps,
            true,
        )?;
        if single { y.squeeze_dim(0) } else { Ok(y) }
    }
}

impl<const D: usize> InstanceNorm<D> {
    fn check_input(&self, x: &Tensor, dim: usize, own: bool) -> Result<()> {
        let shape = x.shape();
        let (n, found) = (self.num_features, shape[dim]);
        if self.affine && found != n {
            bail!(
                Shape,
                "[instance_norm] expected input's size at dim={dim} to match num_features ({n}), \
                 but got: {found}."
            );
        }
        if own && shape[dim + 1..].iter().product::<i64>() == 1 {
            bail!(
                Shape,
                "[instance_norm] Expected more than 1 spatial element when training, got input \
                 size {}",
                show(&shape)
            );
        }
        Ok(())
    }
}
