//! The negative log likelihood of counts.

use super::{reduced, reduction_of};
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{DType, Result, bail};
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use std::f64::consts::PI;

/// Stirling's approximation of `log(t!)`, for `t` above 1.
fn stirling<S: Real>(t: S) -> S {
    let value = t * t.log() - t + (t * (2.0 * PI)).log() * 0.5;
    S::select(t.le(S::c(1.0)), S::c(0.0), value)
}

fn stirling_slope<S: Real>(t: S) -> S {
    S::select(t.le(S::c(1.0)), S::c(0.0), t.log() + S::c(0.5) / t)
}

pointwise! { ROWS;
    /// `exp(x) - t x`: counts `t` of a rate with the logarithm `x`.
    row [count_log] (x t;) -> y real { x.exp() - t * x } { x.exp() - t, -x }
    /// The same with what does not depend on the rate.
    row [count_log_full] (x t;) -> y real { x.exp() - t * x + stirling(t) } {
        x.exp() - t, stirling_slope(t) - x
    }
    /// `x - t log(x + eps)`: counts `t` of a rate `x`.
    row [count] (x t; eps = 0) -> y real { x - t * (x + eps).log() } {
        S::c(1.0) - t / (x + eps), -(x + eps).log()
    }
    /// The same with what does not depend on the rate.
    row [count_full] (x t; eps = 0) -> y real { x - t * (x + eps).log() + stirling(t) } {
        S::c(1.0) - t / (x + eps), stirling_slope(t) - (x + eps).log()
    }
}

fn poisson_samples() -> Result<Vec<Vec<Value>>> {
    let (x, t) = (sample(&[3, 4], 91)?.abs()?, sample(&[3, 4], 92)?.mul_scalar(3.0.into())?.abs()?);
    let one = |log: bool, full: bool, r: i64| {
        vec![(&x).into(), (&t).into(), log.into(), full.into(), 1e-3.into(), Value::Int(r)]
    };
    Ok(vec![one(true, false, 1), one(true, true, 0), one(false, false, 2), one(false, true, 1)])
}

ops! { OPS, Kernel;
    /// `exp(input) - target * input`, or `input - target * log(input + eps)` where the input is no
    /// logarithm; `full` adds Stirling's approximation of `log(target!)` for targets above 1.
    "poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor"
    fn poisson_nll_loss(&self, target: &Tensor, log_input: bool, full: bool, eps: f64, reduction: i64) -> Result<Tensor> {
        let op = "poisson_nll_loss";
        reduction_of(op, reduction)?;
        if [self, target].iter().all(|t| t.dtype() == DType::Bool) {
            bail!(Dtype, "[{op}] Subtraction, the `-` operator, with a bool tensor is not supported.");
        }
        let (row, params) = match (log_input, full) {
            (true, false) => (&rows::count_log::ROW, vec![]),
            (true, true) => (&rows::count_log_full::ROW, vec![]),
            (false, false) => (&rows::count::ROW, vec![eps.into()]),
            (false, true) => (&rows::count_full::ROW, vec![eps.into()]),
        };
        reduced(op, row.call(&[self.into(), target.into()], &params)?, reduction)
    }
    , samples poisson_samples
}
