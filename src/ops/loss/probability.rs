//! Losses of a probability for each element: binary cross entropy and divergence.

use super::{check_within, pair, reduced, reduction_of};
use crate::autograd::graph;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{DeviceType, Result, Scalar, bail};
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// `log(x)`, not below -100, as binary cross entropy takes it.
fn cut_log<S: Real>(x: S) -> S {
    x.log().max(S::c(-100.0))
}

/// `log(1 + exp(-x))` without overflow.
fn soft_minus<S: Real>(x: S) -> S {
    (-x.abs()).exp().log1p() - x.min(S::c(0.0))
}

pointwise! { ROWS;
    /// Cross entropy of two coins with probabilities `x` and `t`.
    row [coin] (x t;) -> y float {
        -(t * cut_log(x) + (S::c(1.0) - t) * cut_log(S::c(1.0) - x))
    } {
        (x - t) / ((S::c(1.0) - x) * x).max(S::c(1e-12)),
        cut_log(S::c(1.0) - x) - cut_log(x)
    }
    /// Cross entropy of two coins with probabilities `sigmoid(x)` and `t`.
    row [coin_logits] (x t;) -> y float { (S::c(1.0) - t) * x + soft_minus(x) } {
        x.sigmoid() - t, -x
    }
    /// The same with the weight `w` for heads.
    row [coin_weighted] (x t w;) -> y float {
        (S::c(1.0) - t) * x + (t * (w - 1.0) + 1.0) * soft_minus(x)
    } {
        (t * (w - 1.0) + 1.0) * x.sigmoid() - t * w,
        (w - 1.0) * soft_minus(x) - x,
        t * soft_minus(x)
    }
    /// `t (log(t) - x)`: the divergence of a probability from a logarithm of one.
    row [divergence] (x t;) -> y float {
        S::select(t.eq(S::c(0.0)), S::c(0.0), t * t.log()) - t * x
    } {
        -t, S::select(t.eq(S::c(0.0)), S::c(0.0), t.log() + 1.0) - x
    }
    /// `exp(t) (t - x)`: the same for the logarithm of a probability.
    row [log_divergence] (x t;) -> y float { t.exp() * (t - x) } {
        -t.exp(), t.exp() * (t - x + 1.0)
    }
}

fn weighted(op: &str, loss: Tensor, weight: Option<&Tensor>) -> Result<Tensor> {
    match weight {
        Some(w) => {
            check_within(op, &w.shape(), &loss.shape())?;
            loss.mul(w)
        }
        None => Ok(loss),
    }
}

fn check_probabilities(what: &str, x: &Tensor) -> Result<()> {
    let b = x.body();
    if b.device().kind == DeviceType::Cpu && x.numel() > 0 {
        let _guard = graph::ModeGuard::grad(false);
        let (low, high) = x.aminmax(None, false)?;
        let (low, high) = (low.item()?.to_f64(), high.item()?.to_f64());
        // A NaN is not between them either.
        if !(low >= 0.0 && high <= 1.0) {
            bail!(
                InvalidArgument,
                "[binary_cross_entropy] all elements of {what} should be between 0 and 1"
            );
        }
    }
    Ok(())
}

fn coin_samples() -> Result<Vec<Vec<Value>>> {
    let half = |salt: u64| -> Result<Tensor> {
        sample(&[3, 4], salt)?.mul_scalar(0.45.into())?.add_scalar(0.5.into(), Scalar::Int(1))
    };
    let (x, t, w) = (half(53)?, half(54)?, half(55)?);
    Ok(vec![
        vec![Value::from(&x), Value::from(&t)],
        vec![Value::from(&x), Value::from(&t), Value::from(&w), Value::Int(0)],
    ])
}

fn coin_pair_samples() -> Result<Vec<Vec<Value>>> {
    Ok(coin_samples()?.into_iter().take(1).collect())
}

ops! { OPS, Kernel;
    /// Cross entropy of probabilities and targets between 0 and 1; logarithms are not below -100.
    "binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor"
    fn binary_cross_entropy(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64) -> Result<Tensor> {
        let op = "binary_cross_entropy";
        reduction_of(op, reduction)?;
        if target.dtype() != self.dtype() {
            bail!(
                Dtype,
                "[{op}] Found dtype {} but expected {}",
                target.dtype().scalar_type_name(),
                self.dtype().scalar_type_name()
            );
        }
        check_probabilities("input", self)?;
        check_probabilities("target", target)?;
        let loss = rows::coin::ROW.call(&[self.into(), target.into()], &[])?;
        reduced(op, weighted(op, loss, weight)?, reduction)
    }
    , samples coin_samples
    /// Cross entropy of `sigmoid(self)` and targets between 0 and 1, without overflow;
    /// `pos_weight` weighs the part of the targets.
    "binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor"
    fn binary_cross_entropy_with_logits(&self, target: &Tensor, weight: Option<&Tensor>, pos_weight: Option<&Tensor>, reduction: i64) -> Result<Tensor> {
        let op = "binary_cross_entropy_with_logits";
        reduction_of(op, reduction)?;
        let loss = match pos_weight {
            None => rows::coin_logits::ROW.call(&[self.into(), target.into()], &[])?,
            Some(p) => rows::coin_weighted::ROW.call(&[self.into(), target.into(), p.into()], &[])?,
        };
        reduced(op, weighted(op, loss, weight)?, reduction)
    }
    , samples coin_samples
    /// Divergence of Kullback and Leibler: `target (log(target) - self)`, where `self` is a
    /// logarithm, and with `log_target` the target too.
    "kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor"
    fn kl_div(&self, target: &Tensor, reduction: i64, log_target: bool) -> Result<Tensor> {
        if !self.dtype().is_floating() || !target.dtype().is_floating() {
            bail!(Dtype, "[kl_div] Integral inputs not supported.");
        }
        let row = if log_target { &rows::log_divergence::ROW } else { &rows::divergence::ROW };
        pair("kl_div", row, (self, target), &[], reduction)
    }
    , samples coin_pair_samples
}
