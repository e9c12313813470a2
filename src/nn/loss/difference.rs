//! Losses of the difference of input and target.

use super::losses;
use crate::nn::layer::layers;
use crate::nn::setting::Reduction;

layers! { LAYERS;
    /// Absolute differences.
    L1Loss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

    /// Squared differences.
    MSELoss() {
        /// What becomes of the losses of all elements.
        reduction: Reduction = Reduction::Mean,
    } (input, target);

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
}

losses! {
    L1Loss [] |s, m, x| x[0].l1_loss(&x[1], s.reduction.code());
    MSELoss [] |s, m, x| x[0].mse_loss(&x[1], s.reduction.code());
    SmoothL1Loss [] printed bare, |s, m, x| x[0].smooth_l1_loss(&x[1], s.reduction.code(), s.beta);
    HuberLoss [] printed bare, |s, m, x| x[0].huber_loss(&x[1], s.reduction.code(), s.delta);
}
