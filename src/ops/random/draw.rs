//! Random numbers written over a tensor, and normal ones around given means.

use super::law::{Law, draw_, like, new};
use crate::autograd::graph;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::backend::random::Source;
use crate::base::{DeviceType, Options, Result, Scalar, bail, broadcast};
use crate::ops::dense::sample;
use crate::ops::row::Arg;
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

pointwise! { ROWS;
    /// `mean + std * z`; a draw has no derivative, which PyTorch gives as zeros.
    row [around] (z mean std;) -> y float { mean + std * z } {
        S::c(0.0), S::c(0.0), S::c(0.0)
    }
}

/// Normal numbers with the shape and dtype of `like`, moved to `mean` and scaled by `std`.
fn around(
    of: &Tensor,
    shape: &[i64],
    mean: Arg,
    std: Arg,
    generator: &Option<Source>,
) -> Result<Tensor> {
    let z = graph::no_grad(|| {
        if shape == of.shape().as_slice() {
            return like("normal", of, Law::Normal(0.0, 1.0), generator, Options::default(), None);
        }
        let o =
            Options { dtype: Some(of.dtype()), device: Some(of.device()), ..Options::default() };
        new("normal", shape, Law::Normal(0.0, 1.0), generator, o)
    })?;
    rows::around::ROW.call_(&[(&z).into(), mean, std], &[])
}

/// Refuses deviations below 0.
fn check_std(std: &Tensor) -> Result<()> {
    let known = std.device().kind == DeviceType::Cpu && std.numel() > 0;
    if known && std.lt_scalar(0.into())?.any()?.item()?.to_bool() {
        bail!(InvalidArgument, "[normal] normal expects all elements of std >= 0.0");
    }
    Ok(())
}

fn mean_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 65)?.into(), 2.0.into()]])
}

fn std_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![2.0.into(), sample(&[3, 4], 65)?.square()?.into()]])
}

fn mean_std_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 65)?.into(), sample(&[4], 66)?.square()?.into()]])
}

fn bound_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 67)?.into(), Value::Int(9)]])
}

fn range_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 67)?.into(), Value::Int(-3), Value::Int(9)]])
}

ops! { OPS, Composed;
    /// Normal with `mean` and deviation `std`, in place.
    "normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)"
    fn normal_(&self, mean: f64, std: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "normal_", Law::Normal(mean, std), generator)
    }
    /// Uniform on `[from, to)`, in place.
    "uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)"
    fn uniform_(&self, from: f64, to: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "uniform_", Law::Uniform(from, to), generator)
    }
    /// Exponential with rate `lambd`, in place.
    "exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)"
    fn exponential_(&self, lambd: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "exponential_", Law::Exponential(lambd), generator)
    }
    /// Trials up to the first success of probability `p`, in place.
    "geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)"
    fn geometric_(&self, p: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "geometric_", Law::Geometric(p), generator)
    }
    /// `exp` of a normal with `mean` and `std`, in place.
    "log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)"
    fn log_normal_(&self, mean: f64, std: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "log_normal_", Law::LogNormal(mean, std), generator)
    }
    /// Cauchy around `median` with scale `sigma`, in place.
    "cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)"
    fn cauchy_(&self, median: f64, sigma: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "cauchy_", Law::Cauchy(median, sigma), generator)
    }
    /// Integers from `from` up to but without `to`, or as far as the dtype goes, in place.
    "random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)"
    fn random_from_(&self, from: i64, to: Option<i64>, generator: Option<Source>) -> Result<Tensor> {
        let law = to.map_or(Law::From(from), |to| Law::Integers(from, to));
        draw_(self, "random_", law, generator)
    }
    , samples range_samples
    /// Integers from 0 up to but without `to`, in place.
    "random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)"
    fn random_to_(&self, to: i64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "random_", Law::Integers(0, to), generator)
    }
    , samples bound_samples
    /// Integers from 0 as far as the dtype goes, in place.
    "random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)"
    fn random_(&self, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "random_", Law::Any, generator)
    }
    /// Normal around each element of `mean` with deviation `std`.
    "normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor"
    fn normal_tensor_float(mean: &Tensor, std: f64, generator: Option<Source>) -> Result<Tensor> {
        if std.is_nan() || std < 0.0 {
            bail!(InvalidArgument, "[normal] normal expects std >= 0.0, but found std {std}");
        }
        around(mean, &mean.shape(), mean.into(), Scalar::from(std).into(), &generator)
    }
    , samples mean_samples
    /// Normal around `mean` with the deviations that `std` holds.
    "normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor"
    fn normal_float_tensor(mean: f64, std: &Tensor, generator: Option<Source>) -> Result<Tensor> {
        check_std(std)?;
        around(std, &std.shape(), Scalar::from(mean).into(), std.into(), &generator)
    }
    , samples std_samples
    /// Normal around each element of `mean` with the deviations that `std` holds, broadcast.
    "normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor"
    fn normal_tensor_tensor(mean: &Tensor, std: &Tensor, generator: Option<Source>) -> Result<Tensor> {
        check_std(std)?;
        let shape = broadcast("normal", &mean.shape(), &std.shape())?;
        around(mean, &shape, mean.into(), std.into(), &generator)
    }
    , samples mean_std_samples
}
