//! Losses that are the logarithm of a likelihood.

use super::{check_sizes, losses, reduced};
use crate::autograd::graph;
use crate::base::{Result, Scalar, bail};
use crate::nn::layer::layers;
use crate::nn::setting::Reduction;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
    NLLLoss() {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// The class that does not count.
        ignore_index: i64 = -100,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target) [; weight];

    /// Cross entropy of probabilities and targets between 0 and 1.
    BCELoss() {
        /// A weight for each element, broadcast.
        weight: Option<Tensor> = None,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target) [; weight];

    /// Cross entropy of logits and targets between 0 and 1.
    BCEWithLogitsLoss() {
        /// A weight for each element, broadcast.
        weight: Option<Tensor> = None,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// A weight for the positive part of each element, broadcast.
        pos_weight: Option<Tensor> = None,
    } (input, target) [; weight, pos_weight];

    /// Cross entropy of logits `[N, C, ..]` and classes `[N, ..]` or probabilities `[N, C, ..]`.
    CrossEntropyLoss() {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// The class that does not count.
        ignore_index: i64 = -100,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// How much of the target is spread over all classes.
        label_smoothing: f64 = 0.0,
    } (input, target) [; weight];

    /// Kullback and Leibler's divergence of log-probabilities and probabilities.
    KLDivLoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// Whether targets are log-probabilities too.
        log_target: bool = false,
    } (input, target);

    /// Of counts that are Poisson distributed around the input, or around its exponential.
    PoissonNLLLoss() {
        /// Whether inputs are logarithms of expectations.
        log_input: bool = true,
        /// Whether Stirling's approximation of the constant term is added.
        full: bool = false,
        /// Added to expectations before their logarithm.
        eps: f64 = 1e-8,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// Of targets that are normally distributed around the input with the variance `var`, which
    /// has the input's size, or 1 in one dimension, or lacks the last one (Nix & Weigend 1994).
    GaussianNLLLoss() {
        /// Whether the constant term is added.
        full: bool = false,
        /// The least variance.
        eps: f64 = 1e-6,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target, var);

    /// Connectionist temporal classification of log-probabilities `[T, N, C]` or `[T, C]` and
    /// targets `[N, S]`, or all in one row, with the lengths of both (Graves et al. 2006).
    CTCLoss() {
        /// The class that stands for no label.
        blank: i64 = 0,
        /// What becomes of the losses of all sequences; the mean divides by their lengths first.
        reduction: Reduction = Reduction::Mean,
        /// Whether infinite losses, of targets that are too long, count as 0.
        zero_infinity: bool = false,
    } (log_probs, targets, input_lengths, target_lengths);
}

losses! {
    NLLLoss [weight] |s, m, x| {
        x[0].nll_loss(&x[1], m.buffer_at(0).as_ref(), s.reduction.code(), s.ignore_index)
    };
    BCELoss [weight] |s, m, x| {
        check_sizes("BCELoss", &x[0], &x[1])?;
        x[0].binary_cross_entropy(&x[1], m.buffer_at(0).as_ref(), s.reduction.code())
    };
    BCEWithLogitsLoss [weight, pos_weight] |s, m, x| {
        check_sizes("BCEWithLogitsLoss", &x[0], &x[1])?;
        let (w, p, r) = (m.buffer_at(0), m.buffer_at(1), s.reduction.code());
        x[0].binary_cross_entropy_with_logits(&x[1], w.as_ref(), p.as_ref(), r)
    };
    CrossEntropyLoss [weight] |s, m, x| {
        let (w, r, ignored) = (m.buffer_at(0), s.reduction.code(), s.ignore_index);
        x[0].cross_entropy_loss(&x[1], w.as_ref(), r, ignored, s.label_smoothing)
    };
    KLDivLoss [] |s, m, x| {
        if s.reduction != Reduction::BatchMean {
            return x[0].kl_div(&x[1], s.reduction.code(), s.log_target);
        }
        let sum = x[0].kl_div(&x[1], Reduction::Sum.code(), s.log_target)?;
        match x[0].shape().first() {
            Some(&n) => sum.div_scalar(Scalar::Int(n)),
            None => Ok(sum),
        }
    };
    PoissonNLLLoss [] |s, m, x| {
        x[0].poisson_nll_loss(&x[1], s.log_input, s.full, s.eps, s.reduction.code())
    };
    GaussianNLLLoss [] |s, m, x| {
        reduced(gaussian(s, &x[0], &x[1], variance(&x[0], &x[2])?)?, s.reduction)
    };
    CTCLoss [] |s, m, x| {
        let (blank, r) = (s.blank, s.reduction.code());
        x[0].ctc_loss_tensor(&x[1], &x[2], &x[3], blank, r, s.zero_infinity)
    };
}

/// The variance in a shape that is broadcast to the input's.
fn variance(x: &Tensor, var: &Tensor) -> Result<Tensor> {
    let (xs, vs) = (x.shape(), var.shape());
    if graph::no_grad(|| var.lt_scalar(0.into())?.any()?.item())?.to_bool() {
        bail!(InvalidArgument, "[GaussianNLLLoss] var has negative entry/entries");
    }
    if vs == xs {
        return Ok(var.clone());
    }
    if !xs.is_empty() && vs[..] == xs[..xs.len() - 1] {
        return var.unsqueeze(-1);
    }
    let differ: Vec<i64> = xs.iter().zip(vs.iter()).filter(|(x, v)| x != v).map(|d| *d.1).collect();
    if vs.len() != xs.len() || differ != [1] {
        bail!(Shape, "[GaussianNLLLoss] var is of incorrect size");
    }
    Ok(var.clone())
}

fn gaussian(s: &GaussianNLLLoss, x: &Tensor, target: &Tensor, var: Tensor) -> Result<Tensor> {
    // The clamp is no part of the history: variances below eps get the gradient of eps.
    let var = var.clone_tensor(None)?;
    graph::no_grad(|| var.clamp_min_(s.eps.into()))?;
    let off = x.sub(target, 1.into())?.square()?.div(&var)?;
    let loss = var.log()?.add(&off, 1.into())?.mul_scalar(0.5.into())?;
    if !s.full {
        return Ok(loss);
    }
    loss.add_scalar((0.5 * std::f64::consts::TAU.ln()).into(), 1.into())
}
