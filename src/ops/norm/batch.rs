//! Batch norm: mean and variance of each channel, of the batch or given.

use super::composed::{Composed, one};
use super::running::Running;
use super::{check_params, hand_out, metas, run_backward, wanted};
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::norm::{self, ChannelSizes};
use crate::base::{Result, bail, show};
use crate::ops;
use crate::ops::dense::{by_float, check_floating, compute_dtype, dense_option, read};
use crate::ops::dense::{read_option, sample, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Batch norm. Inputs: x, weight?, bias?, and for given statistics mean, variance. Outputs: y,
/// and for own statistics mean and variance.
struct BatchNorm {
    own: bool,
    eps: f64,
}

fn channel_sizes(shape: &[i64]) -> ChannelSizes {
    ChannelSizes {
        batch: shape[0] as usize,
        channels: shape[1] as usize,
        inner: shape[2..].iter().product::<i64>() as usize,
    }
}

fn batch_composed(shape: &[i64], eps: f64) -> Composed {
    let inner = shape[2..].iter().product();
    Composed {
        view: vec![shape[0], shape[1], inner],
        over: vec![0, 2],
        params: vec![1, shape[1], 1],
        eps,
        centered: true,
    }
}

fn batch_forward<T: Float>(k: &BatchNorm, x: &[Option<Body>], y: &Body, stats: [&Body; 2]) {
    let Some(input) = &x[0] else { return };
    let (s, values) = (channel_sizes(input.shape()), read::<T>(input));
    if k.own {
        norm::channel_moments(s, values, write::<T>(stats[0]), write::<T>(stats[1]));
    }
    let stats = (read::<T>(stats[0]), read::<T>(stats[1]));
    let params = (read_option(&x[1]), read_option(&x[2]));
    norm::channel_forward(s, (k.eps, k.own), values, stats, params, write::<T>(y));
}

impl Kernel for BatchNorm {
    fn name(&self) -> &'static str {
        "native_batch_norm"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(input) = &x[0] else { bail!(NullPointer, "[batch_norm] input is missing") };
        check_floating("batch_norm", input.dtype)?;
        let shape = input.shape();
        let mut out: Metas = smallvec::smallvec![Meta::new(shape, input.dtype)];
        if self.own {
            let stat = Meta::new(&shape[1..2], compute_dtype(input.dtype));
            out.extend([stat.clone(), stat]);
        }
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let x: Result<Vec<Option<Body>>> = x.iter().map(|b| dense_option(b, dtype)).collect();
        let x = x?;
        let stats = match (self.own, x.get(3), x.get(4)) {
            (false, Some(Some(mean)), Some(Some(var))) => [mean, var],
            (true, ..) => [&y[1], &y[2]],
            _ => bail!(Internal, "[batch_norm] statistics are missing"),
        };
        through(&y[0], dtype, |y| {
            by_float!(dtype, batch_forward(self, &x, y, stats));
            Ok(())
        })
    }
    fn saves(&self, needs: u32) -> Saves {
        if self.own {
            // The bias alone needs nothing; the others need input, weight and statistics.
            return if needs & 3 == 0 { Saves::NONE } else { Saves::of(3, 6) };
        }
        Saves::of(27, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let want = wanted(cx);
        if !want[0] && !want[1] && self.own {
            return hand_bias(cx, g);
        }
        let (x, w) = (cx.input(0)?, cx.optional(1)?);
        let given = match self.own {
            true => None,
            false => Some((cx.input(3)?, cx.input(4)?)),
        };
        let stats = given.as_ref().map(|(m, v)| (m, v));
        if graph::is_grad_enabled() {
            let c = batch_composed(cx.shape(0), self.eps);
            let mut grads = c.backward(cx, g, &x, w.as_ref(), stats)?;
            grads.resize(cx.len(), None);
            return Ok(grads);
        }
        let (mean, var) = match given {
            Some(s) => s,
            None => (cx.output(1)?, cx.output(2)?),
        };
        let k = BatchNormGrad { own: self.own, eps: self.eps, want };
        let inputs = [Some(g), Some(&x), w.as_ref(), Some(&mean), Some(&var)];
        hand_out(cx, want, engine::apply(k, &inputs)?)
    }
}

/// The gradient of a bias of channels alone.
fn hand_bias(cx: &Context, g: &Tensor) -> Result<Grads> {
    let mut grads: Grads = vec![None; cx.len()];
    let shape = cx.shape(0);
    let c = batch_composed(shape, 0.0);
    grads[2] = cx.grad(2, || {
        c.wide(g)?.sum_to_shape(&c.params)?.reshape(cx.shape(2))?.to_dtype(cx.dtype(2))
    })?;
    Ok(grads)
}

/// The gradients of a batch norm in few passes, without recording. Inputs: g, x, weight?, mean,
/// variance.
struct BatchNormGrad {
    own: bool,
    eps: f64,
    want: [bool; 3],
}

fn batch_backward<T: Float>(k: &BatchNormGrad, x: &[Option<Body>], y: [Option<&Body>; 3]) {
    let (Some(g), Some(input), Some(mean), Some(var)) = (&x[0], &x[1], &x[3], &x[4]) else {
        return;
    };
    norm::channel_backward(
        channel_sizes(input.shape()),
        (k.eps, k.own),
        (read::<T>(g), read(input)),
        (read(mean), read(var)),
        read_option(&x[2]),
        (y[0].map(write), y[1].map(write), y[2].map(write)),
    );
}

impl Kernel for BatchNormGrad {
    fn name(&self) -> &'static str {
        "native_batch_norm_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let channels = x[1].as_ref().map_or(0, |x| x.shape()[1]);
        Ok(metas(x, self.want, &[channels]))
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        run_backward(self.want, x, y, |dtype, x, y| by_float!(dtype, batch_backward(self, x, y)))
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// Checks the input and its parameters: weight, bias and the running statistics.
fn check(x: &Tensor, params: [Option<&Tensor>; 4]) -> Result<()> {
    let shape = x.shape();
    if shape.len() < 2 {
        bail!(Shape, "[batch_norm] expected input of rank 2 or more, got shape {}", show(&shape));
    }
    if params[2].is_some() != params[3].is_some() {
        bail!(
            InvalidArgument,
            "[batch_norm] running_mean and running_var must either both be None or neither be None"
        );
    }
    let names = ["weight", "bias", "running_mean", "running_var"];
    for (name, p) in names.into_iter().zip(params) {
        if let Some(n) = p.map(Tensor::numel).filter(|&n| n as i64 != shape[1]) {
            bail!(Shape, "[batch_norm] {name} should contain {} elements not {n}", shape[1]);
        }
    }
    let dtypes = [0, 1, 2, 3].map(|i| (names[i], params[i].map(Tensor::dtype)));
    check_params("batch_norm", x.dtype(), &dtypes)
}

#[allow(clippy::too_many_arguments)]
pub(super) fn batch_norm(
    x: &Tensor,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    running: [Option<&Tensor>; 2],
    training: bool,
    momentum: f64,
    eps: f64,
) -> Result<Tensor> {
    check(x, [weight, bias, running[0], running[1]])?;
    let k = BatchNorm { own: training, eps };
    if !training {
        if running.iter().any(Option::is_none) {
            bail!(
                InvalidArgument,
                "[batch_norm] Expected running_mean and running_var to be defined when training=False"
            );
        }
        let out = engine::apply(k, &[Some(x), weight, bias, running[0], running[1]])?;
        return Ok(out[0].clone());
    }
    let out = engine::apply(k, &[Some(x), weight, bias])?;
    let count = x.numel() as f64 / x.size(1)?.max(1) as f64;
    let factors = [1.0, count / (count - 1.0)];
    for i in 0..2 {
        let Some(r) = running[i] else { continue };
        let k = Running { momentum, factor: factors[i] };
        graph::no_grad(|| engine::apply_inplace(k, &[Some(r), Some(&out[1 + i])]))?;
    }
    Ok(out[0].clone())
}

#[allow(clippy::too_many_arguments)]
fn batch_reference(
    x: &Tensor,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    mean: Option<&Tensor>,
    var: Option<&Tensor>,
    training: bool,
    _momentum: f64,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    let stats = if training { None } else { mean.zip(var) };
    batch_composed(&x.shape(), eps).forward(x, weight, bias, stats)
}

pub(super) fn batch_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[4, 3, 2, 2], 31)?);
    let flat = Value::Tensor(sample(&[5, 3], 32)?);
    let w = Value::Tensor(sample(&[3], 33)?);
    let b = Value::Tensor(sample(&[3], 34)?);
    let var = Value::Tensor(sample(&[3], 35)?.add_scalar(2.0.into(), one())?);
    let mean = Value::Tensor(sample(&[3], 36)?);
    let numbers = |train: bool| [Value::Bool(train), 0.1.into(), 1e-5.into(), Value::Bool(false)];
    let call = |tensors: [&Value; 5], train: bool| {
        tensors.into_iter().cloned().chain(numbers(train)).collect::<Vec<_>>()
    };
    let none = &Value::None;
    Ok(vec![
        call([&x, &w, &b, none, none], true),
        call([&flat, none, none, none, none], true),
        call([&x, &w, &b, &mean, &var], false),
    ])
}

ops! { OPS, Kernel;
    /// Batch norm of `[n, c, ..]`: each channel less its mean, divided by its deviation, times
    /// `weight` plus `bias` (`[c]` each). In training the batch gives mean and variance, and the
    /// running ones, if given, move towards them by `momentum` (the variance that of a sample);
    /// else the running ones are used.
    "batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor"
    fn batch_norm(&self, weight: Option<&Tensor>, bias: Option<&Tensor>, running_mean: Option<&Tensor>, running_var: Option<&Tensor>, training: bool, momentum: f64, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        batch_norm(self, weight, bias, [running_mean, running_var], training, momentum, eps)
    }
    = reference batch_reference, samples batch_samples
}
