//! Losses of the distance between a value and its target.

use super::{pair, pair_of_self, reduced};
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{Result, Scalar, bail};
use crate::ops::dense::sample;
use crate::ops::promote::result_type;
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

pointwise! { ROWS;
    /// Squared difference.
    row [squared_error] (x t;) -> y float { (x - t) * (x - t) } {
        (x - t) * 2.0, (t - x) * 2.0
    }
    /// Absolute difference.
    row [absolute_error] (x t;) -> y float { (x - t).abs() } { (x - t).sign(), (t - x).sign() }
    /// Quadratic below `beta`, then linear, with slope 1.
    row [smooth_error] (x t; beta = 1) -> y float {
        S::select((x - t).abs().lt(beta), (x - t) * (x - t) * 0.5 / beta, (x - t).abs() - beta * 0.5)
    } {
        // A NaN stays one.
        ((x - t) / beta).max(S::c(-1.0)).min(S::c(1.0)),
        ((t - x) / beta).max(S::c(-1.0)).min(S::c(1.0))
    }
    /// Quadratic up to `delta`, then linear, with slope `delta`.
    row [huber_error] (x t; delta = 1) -> y float {
        S::select(
            (x - t).abs().le(delta),
            (x - t) * (x - t) * 0.5,
            ((x - t).abs() - delta * 0.5) * delta
        )
    } {
        (x - t).max(-delta).min(delta), (t - x).max(-delta).min(delta)
    }
}

fn pair_samples() -> Result<Vec<Vec<Value>>> {
    let (x, t) = (sample(&[3, 4], 51)?, sample(&[3, 4], 52)?);
    Ok((0..3).map(|r| vec![Value::from(&x), Value::from(&t), Value::Int(r)]).collect())
}

ops! { OPS, Kernel;
    /// Squared differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
    "mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"
    fn mse_loss(&self, target: &Tensor, reduction: i64) -> Result<Tensor> {
        pair("mse_loss", &rows::squared_error::ROW, (self, target), &[], reduction)
    }
    , samples pair_samples
    /// Absolute differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
    "l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"
    fn l1_loss(&self, target: &Tensor, reduction: i64) -> Result<Tensor> {
        if !result_type([self, target]).is_floating() {
            // Integers wrap, and have no mean.
            return reduced("l1_loss", self.sub(target, Scalar::Int(1))?.abs()?, reduction);
        }
        pair("l1_loss", &rows::absolute_error::ROW, (self, target), &[], reduction)
    }
    , samples pair_samples
    /// `d^2 / (2 beta)` for a difference below `beta`, else `d - beta / 2` (Girshick 2015).
    "smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor"
    fn smooth_l1_loss(&self, target: &Tensor, reduction: i64, beta: f64) -> Result<Tensor> {
        if beta < 0.0 {
            bail!(InvalidArgument, "[smooth_l1_loss] smooth_l1_loss does not support negative values for beta.");
        }
        if beta == 0.0 {
            return self.l1_loss(target, reduction);
        }
        pair("smooth_l1_loss", &rows::smooth_error::ROW, (self, target), &[beta.into()], reduction)
    }
    , samples pair_samples
    /// `d^2 / 2` for a difference up to `delta`, else `delta (d - delta / 2)` (Huber 1964).
    "huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor"
    fn huber_loss(&self, target: &Tensor, reduction: i64, delta: f64) -> Result<Tensor> {
        if delta <= 0.0 {
            bail!(InvalidArgument, "[huber_loss] huber_loss does not support non-positive values for delta.");
        }
        pair_of_self("huber_loss", &rows::huber_error::ROW, (self, target), &[delta.into()], reduction)
    }
    , samples pair_samples
}
