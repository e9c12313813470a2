//! Losses of an anchor, something like it and something unlike it (Balntas et al. 2016).

use super::{losses, reduced};
use crate::base::{Result, bail};
use crate::nn::layer::{Layer, count, layers};
use crate::nn::setting::Reduction;
use crate::nn::show::number;
use crate::nn::{Forward, Module};
use crate::tensor::Tensor;
use std::sync::Arc;

layers! { LAYERS;
    /// `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, where `d` is the norm of the
    /// difference over the last dimension.
    TripletMarginLoss() {
        /// By how much the positive one is to be nearer.
        margin: f64 = 1.0,
        /// The order of the norm.
        p: f64 = 2.0,
        /// Added to differences.
        eps: f64 = 1e-6,
        /// Whether the distance of positive and negative counts where it is smaller.
        swap: bool = false,
        /// What becomes of the losses of all triples.
        reduction: Reduction = Reduction::Mean,
    } (anchor, positive, negative);

    /// The same with a distance of the caller; by name, with the Euclidean one.
    TripletMarginWithDistanceLoss() {
        /// By how much the positive one is to be nearer.
        margin: f64 = 1.0,
        /// Whether the distance of positive and negative counts where it is smaller.
        swap: bool = false,
        /// What becomes of the losses of all triples.
        reduction: Reduction = Reduction::Mean,
    } (anchor, positive, negative);
}

losses! {
    TripletMarginLoss []
        print |s| format!(
            "margin={}, p={}, eps={}, swap={}",
            number(s.margin),
            number(s.p),
            number(s.eps),
            s.swap
        ),
        check |s| check_margin("TripletMarginLoss", s.margin),
        |s, m, x| {
            let r = s.reduction.code();
            x[0].triplet_margin_loss(&x[1], &x[2], s.margin, s.p, s.eps, s.swap, r)
        };
    TripletMarginWithDistanceLoss []
        print |s| format!("margin={}, swap={}", number(s.margin), s.swap),
        check |s| check_margin("TripletMarginWithDistanceLoss", s.margin),
        |s, m, x| s.loss(&|a, b| a.pairwise_distance(b, 2.0, 1e-6, false), x);
}

fn check_margin(name: &str, margin: f64) -> Result<()> {
    if margin <= 0.0 {
        bail!(
            InvalidArgument,
            "[{name}] expected margin to be greater than 0, got {margin:?} instead"
        );
    }
    Ok(())
}

type Distance = dyn Fn(&Tensor, &Tensor) -> Result<Tensor> + Send + Sync;

impl TripletMarginWithDistanceLoss {
    /// The module with a distance of the caller: of two batches, a number for each pair.
    ///
    /// # Errors
    /// `InvalidArgument` where the options are wrong.
    pub fn with_distance(
        mut self,
        distance: impl Fn(&Tensor, &Tensor) -> Result<Tensor> + Send + Sync + 'static,
    ) -> Result<Module> {
        self.check()?;
        Ok(Module::new(WithDistance { loss: self, distance: Arc::new(distance) }))
    }

    fn loss(&self, distance: &Distance, x: &[Tensor]) -> Result<Tensor> {
        let ranks = [x[0].dim(), x[1].dim(), x[2].dim()];
        if ranks.iter().any(|r| *r != ranks[0]) {
            bail!(
                Shape,
                "[TripletMarginWithDistanceLoss] The anchor, positive, and negative tensors are \
                 expected to have the same number of dimensions, but got: anchor {}D, positive \
                 {}D, and negative {}D inputs",
                ranks[0],
                ranks[1],
                ranks[2]
            );
        }
        let near = distance(&x[0], &x[1])?;
        let mut far = distance(&x[0], &x[2])?;
        if self.swap {
            far = far.minimum(&distance(&x[1], &x[2])?)?;
        }
        let over = near.sub(&far, 1.into())?.add_scalar(self.margin.into(), 1.into())?;
        reduced(over.clamp_min(0.into())?, self.reduction)
    }
}

#[derive(Clone)]
struct WithDistance {
    loss: TripletMarginWithDistanceLoss,
    distance: Arc<Distance>,
}

impl Forward for WithDistance {
    fn describe(&self) -> String {
        Forward::describe(&self.loss)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        count::<TripletMarginWithDistanceLoss>(inputs.len())?;
        self.loss.loss(&*self.distance, inputs)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
