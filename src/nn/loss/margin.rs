//! Losses that ask for a margin.

use super::{losses, reduced};
use crate::base::{Result, Scalar, bail, show};
use crate::nn::layer::layers;
use crate::nn::setting::Reduction;
use crate::nn::show::number;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `max(0, -target * (input1 - input2) + margin)`: the first is to rank higher where the
    /// target is 1, the second where it is -1.
    MarginRankingLoss() {
        /// By how much at least.
        margin: f64 = 0.0,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input1, input2, target);

    /// Of distances: themselves where the target is 1, `max(0, margin - input)` where it is -1.
    HingeEmbeddingLoss() {
        /// How far apart what differs is to be.
        margin: f64 = 1.0,
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// Hinge loss of several classes each: scores `[N, C]` or `[C]`, classes of the same size that
    /// end at the first -1.
    MultiLabelMarginLoss() {
        /// What becomes of the losses of all examples.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// `log(1 + exp(-target * input))` for targets 1 and -1.
    SoftMarginLoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// Cross entropy of the logits of several classes each and targets 0 and 1, `[N, C]` or
    /// `[C]`: the mean over the classes.
    MultiLabelSoftMarginLoss() {
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// What becomes of the losses of all examples.
        reduction: Reduction = Reduction::Mean,
    } (input, target) [; weight];

    /// Of the cosine of vectors `[N, D]` or `[D]`: `1 - cos` where the target is 1,
    /// `max(0, cos - margin)` where it is -1.
    CosineEmbeddingLoss() {
        /// The greatest cosine of what differs.
        margin: f64 = 0.0,
        /// What becomes of the losses of all pairs.
        reduction: Reduction = Reduction::Mean,
    } (input1, input2, target);

    /// Hinge loss of one class each: scores `[N, C]` or `[C]`, classes `[N]` or none.
    MultiMarginLoss() {
        /// The power of the hinge: 1 or 2.
        p: i64 = 1,
        /// By how much the class's score is to be the greatest.
        margin: f64 = 1.0,
        /// A weight for each class, `[C]`.
        weight: Option<Tensor> = None,
        /// What becomes of the losses of all examples.
        reduction: Reduction = Reduction::Mean,
    } (input, target) [; weight];
}

losses! {
    MarginRankingLoss [] |s, m, x| {
        same_rank("MarginRankingLoss", x)?;
        x[0].margin_ranking_loss(&x[1], &x[2], s.margin, s.reduction.code())
    };
    HingeEmbeddingLoss []
        print |s| format!("margin={}", number(s.margin)),
        |s, m, x| x[0].hinge_embedding_loss(&x[1], s.margin, s.reduction.code());
    MultiLabelMarginLoss [] |s, m, x| x[0].multilabel_margin_loss(&x[1], s.reduction.code());
    SoftMarginLoss [] |s, m, x| x[0].soft_margin_loss(&x[1], s.reduction.code());
    MultiLabelSoftMarginLoss [weight] |s, m, x| {
        let loss = coins(&x[0], &x[1], m.buffer_at(0).as_ref())?;
        reduced(loss, s.reduction)
    };
    CosineEmbeddingLoss []
        print |s| format!("margin={}", number(s.margin)),
        |s, m, x| x[0].cosine_embedding_loss(&x[1], &x[2], s.margin, s.reduction.code());
    MultiMarginLoss [weight]
        print |s| format!(
            "p={}, margin={}, weight={}, reduction={}",
            s.p,
            number(s.margin),
            s.weight.as_ref().map_or("[ Tensor (undefined) ]".into(), |w| w.to_string()),
            s.reduction.constant()
        ),
        check |s| check_multi_margin(s),
        |s, m, x| {
            let (p, margin) = (Scalar::Int(s.p), Scalar::Float(s.margin));
            x[0].multi_margin_loss(&x[1], p, margin, m.buffer_at(0).as_ref(), s.reduction.code())
        };
}

fn check_multi_margin(s: &MultiMarginLoss) -> Result<()> {
    if s.p != 1 && s.p != 2 {
        bail!(InvalidArgument, "[MultiMarginLoss] only p == 1 and p == 2 supported, got {}", s.p);
    }
    match s.weight.as_ref().map_or(1, |w| w.dim()) {
        1 => Ok(()),
        n => bail!(
            Shape,
            "[MultiMarginLoss] expected weight to be None or 1D tensor, got {n}D instead"
        ),
    }
}

fn same_rank(name: &str, x: &[Tensor]) -> Result<()> {
    if x.iter().any(|t| t.dim() != x[0].dim()) {
        let sizes: Vec<String> = x.iter().map(|t| show(&t.shape())).collect();
        bail!(
            Shape,
            "[{name}] All input tensors should have same dimension but got sizes: input1: {}, \
             input2: {}, target: {}",
            sizes[0],
            sizes[1],
            sizes[2]
        );
    }
    Ok(())
}

/// The mean over the classes of the cross entropy of each.
fn coins(x: &Tensor, target: &Tensor, weight: Option<&Tensor>) -> Result<Tensor> {
    let loss = x.binary_cross_entropy_with_logits(target, weight, None, Reduction::None.code())?;
    loss.mean_dim(Some(&[-1]), false, None)
}
