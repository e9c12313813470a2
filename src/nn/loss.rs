//! Losses: modules of the prediction and the target.

use super::Module;
use super::layer::{Layer, Settings, layers};
use super::setting::Reduction;
use crate::base::{Result, Scalar, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Absolute differences.
    L1Loss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// Negative log-likelihood of log-probabilities `[N, C, ..]` and classes `[N, ..]`.
    NLLLoss() {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// The class that does not count.
        ignore_index: i64 = -100,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target) [; weight];

    /// Squared differences.
    MSELoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

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

    /// Squared differences below `beta`, absolute ones above.
    SmoothL1Loss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// Where the one passes into the other.
        beta: f64 = 1.0,
    } (input, target);

    /// Squared differences below `delta`, `delta` times absolute ones above.
    HuberLoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// Where the one passes into the other.
        delta: f64 = 1.0,
    } (input, target);

    /// Kullback and Leibler's divergence of log-probabilities and probabilities.
    KLDivLoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
        /// Whether targets are log-probabilities too.
        log_target: bool = false,
    } (input, target);
}

/// A loss over its inputs `x`: options `s`, module `m` with the weights `[..]` as buffers. Losses
/// print their name alone.
macro_rules! losses {
    ($($name:ident [$($weight:ident),*] |$s:ident, $m:ident, $x:ident| $body:expr;)*) => { $(
        impl Layer for $name {
            fn check(&mut self) -> Result<()> {
                refuse_batchmean(Self::NAME, self.reduction)
            }
            fn reset(&self, m: &Module) -> Result<()> {
                $(m.register_buffer(stringify!($weight), self.$weight.clone(), true)?;)*
                let _ = m;
                Ok(())
            }
            fn forward(&self, $m: &Module, $x: &[Tensor]) -> Result<Tensor> {
                let $s = self;
                let _ = $m;
                $body
            }
        }
    )* };
}

fn refuse_batchmean(name: &str, reduction: Reduction) -> Result<()> {
    if reduction == Reduction::BatchMean && name != "KLDivLoss" {
        bail!(InvalidArgument, "[{name}] batchmean is for KLDivLoss only");
    }
    Ok(())
}

losses! {
    L1Loss [] |s, m, x| x[0].l1_loss(&x[1], s.reduction.code());
    NLLLoss [weight] |s, m, x| {
        x[0].nll_loss(&x[1], m.buffer_at(0).as_ref(), s.reduction.code(), s.ignore_index)
    };
    MSELoss [] |s, m, x| x[0].mse_loss(&x[1], s.reduction.code());
    BCELoss [weight] |s, m, x| {
        x[0].binary_cross_entropy(&x[1], m.buffer_at(0).as_ref(), s.reduction.code())
    };
    BCEWithLogitsLoss [weight, pos_weight] |s, m, x| {
        let (w, p, r) = (m.buffer_at(0), m.buffer_at(1), s.reduction.code());
        x[0].binary_cross_entropy_with_logits(&x[1], w.as_ref(), p.as_ref(), r)
    };
    CrossEntropyLoss [weight] |s, m, x| {
        let (w, r, ignored) = (m.buffer_at(0), s.reduction.code(), s.ignore_index);
        x[0].cross_entropy_loss(&x[1], w.as_ref(), r, ignored, s.label_smoothing)
    };
    SmoothL1Loss [] |s, m, x| x[0].smooth_l1_loss(&x[1], s.reduction.code(), s.beta);
    HuberLoss [] |s, m, x| x[0].huber_loss(&x[1], s.reduction.code(), s.delta);
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
}
