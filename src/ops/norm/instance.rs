//! Instance norm: batch norm of each image by itself.

use super::batch::{batch_norm, batch_samples};
use crate::autograd::graph;
use crate::base::{Result, bail, show};
use crate::ops;
use crate::tensor::Tensor;

/// Batch norm where every channel of every image is a channel of its own.
fn instance_norm(
    x: &Tensor,
    params: [Option<&Tensor>; 2],
    running: [Option<&Tensor>; 2],
    own: bool,
    momentum: f64,
    eps: f64,
) -> Result<Tensor> {
    let shape = x.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[instance_norm] expected input of rank 2 or more, got shape {}",
            show(&shape)
        );
    }
    if !own && running.iter().any(Option::is_none) {
        bail!(
            InvalidArgument,
            "[instance_norm] Expected running_mean and running_var to be defined when \
             use_input_stats is false"
        );
    }
    let each = |t: Option<&Tensor>| t.map(|t| t.repeat(&[shape[0]])).transpose();
    let ([w, b], [mean, var]) = (params, running);
    let (w, b, m, v) = (each(w)?, each(b)?, each(mean)?, each(var)?);
    let mut wide = shape.to_vec();
    (wide[0], wide[1]) = (1, shape[0] * shape[1]);
    let stats = [m.as_ref(), v.as_ref()];
    let y = batch_norm(&x.reshape(&wide)?, w.as_ref(), b.as_ref(), stats, own, momentum, eps)?;
    for (running, new) in [mean, var].into_iter().zip(stats) {
        if let (Some(r), Some(new), true) = (running, new, own) {
            graph::no_grad(|| {
                r.copy_(&new.reshape(&shape[..2])?.mean_dim(Some(&[0]), false, None)?, false)
            })?;
        }
    }
    y.reshape(&shape)
}

ops! { OPS, Kernel;
    /// `batch_norm` of each image of `[n, c, ..]` by itself, where `use_input_stats`; the running
    /// statistics, if given, move towards the means over the images.
    "instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor"
    fn instance_norm(&self, weight: Option<&Tensor>, bias: Option<&Tensor>, running_mean: Option<&Tensor>, running_var: Option<&Tensor>, use_input_stats: bool, momentum: f64, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        instance_norm(self, [weight, bias], [running_mean, running_var], use_input_stats, momentum, eps)
    }
    , samples batch_samples
}
