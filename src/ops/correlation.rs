//! Covariance, correlation, and how alike vectors are.

use super::index::doubles;
use super::promote::result_type;
use super::reductions::norm::norm;
use super::value::Value;
use crate::autograd::graph;
use crate::base::{DType, Result, Scalar, bail, broadcast, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

const ONE: Scalar = Scalar::Int(1);

/// Checks a vector of weights, one for each observation.
fn check_weights(name: &str, w: &Tensor, count: i64, kind: &str, fits: bool) -> Result<()> {
    if w.dim() > 1 {
        bail!(
            Shape,
            "[cov] expected {name} to have one or fewer dimensions but got {name} with {} dimensions",
            w.dim()
        );
    }
    if !fits {
        bail!(
            Dtype,
            "[cov] expected {name} to have {kind} dtype but got {name} with {} dtype",
            w.dtype().scalar_type_name()
        );
    }
    if w.numel() as i64 != count {
        bail!(
            Shape,
            "[cov] expected {name} to have the same numel as there are observations in the input \
             but got {} != {count}",
            w.numel()
        );
    }
    if count > 0 && w.detach()?.min()?.item()?.to_f64() < 0.0 {
        bail!(InvalidArgument, "[cov] {name} cannot be negative");
    }
    Ok(())
}

/// The product of both kinds of weights.
fn weights(count: i64, f: Option<&Tensor>, a: Option<&Tensor>) -> Result<Option<Tensor>> {
    if let Some(f) = f {
        check_weights("fweights", f, count, "integral", f.dtype().is_integral(false))?;
    }
    if let Some(a) = a {
        check_weights("aweights", a, count, "floating point", a.dtype().is_floating())?;
    }
    Ok(match (f, a) {
        (Some(f), Some(a)) => Some(f.mul(a)?),
        (f, a) => f.or(a).cloned(),
    })
}

/// The divisor of the sums of products, at least 0.
fn divisor(w: &Tensor, a: Option<&Tensor>, sum: &Tensor, correction: i64) -> Result<Tensor> {
    let c = Scalar::Int(correction);
    let out = match a {
        Some(a) if correction != 0 => {
            let taken = w.mul(a)?.sum(None)?.div(sum)?.mul_scalar(c)?;
            sum.sub(&taken, ONE)?
        }
        _ => sum.sub_scalar(c, ONE)?,
    };
    let low = out.detach()?.item()?.to_f64() <= 0.0;
    if low { out.mul_scalar(Scalar::Int(0)) } else { Ok(out) }
}

fn cov(x: &Tensor, correction: i64, f: Option<&Tensor>, a: Option<&Tensor>) -> Result<Tensor> {
    if x.dim() > 2 {
        bail!(
            Shape,
            "[cov] expected input to have two or fewer dimensions but got an input with {} \
             dimensions",
            x.dim()
        );
    }
    if x.dtype() == DType::Bool {
        bail!(Dtype, "[cov] bool dtype is not supported for input");
    }
    let x = if x.dim() < 2 { x.reshape(&[1, -1])? } else { x.clone() };
    let count = x.size(1)?;
    let Some(w) = weights(count, f, a)? else {
        let mean = x.sum_dim(Some(&[1]), true, None)?.div_scalar(Scalar::Int(count))?;
        let far = x.sub(&mean, ONE)?;
        let n = Scalar::Int(count.saturating_sub(correction).max(0));
        return far.mm(&far.t()?)?.div_scalar(n)?.squeeze();
    };
    let sum = w.sum(None)?;
    if sum.detach()?.item()?.to_f64() == 0.0 {
        bail!(InvalidArgument, "[cov] weights sum to zero, can't be normalized");
    }
    let mean = x.mul(&w)?.sum_dim(Some(&[1]), true, None)?.div(&sum)?;
    let far = x.sub(&mean, ONE)?;
    let products = far.mm(&far.mul(&w)?.t()?)?;
    products.div(&divisor(&w, a, &sum, correction)?)?.squeeze()
}

fn corrcoef(x: &Tensor) -> Result<Tensor> {
    if x.dim() > 2 {
        bail!(
            Shape,
            "[corrcoef] expected input to have two or fewer dimensions but got an input with {} \
             dimensions",
            x.dim()
        );
    }
    let c = cov(x, 1, None, None)?;
    if c.dim() == 0 {
        return c.div(&c);
    }
    let deviation = c.diagonal(0, 0, 1)?.sqrt()?;
    let c = c.div(&deviation.unsqueeze(1)?)?.div(&deviation.unsqueeze(0)?)?;
    c.clamp(Some(Scalar::Int(-1)), Some(ONE))
}

/// A vector's length along a dimension, at least `eps`; PyTorch's gradient knows no bound.
fn length(x: &Tensor, dim: i64, eps: f64) -> Result<Tensor> {
    let n = norm("cosine_similarity", x, Some(Scalar::Float(2.0)), &[dim], true, None)?
        .clone_tensor(None)?;
    graph::no_grad(|| n.clamp_min_(eps.into()))?;
    Ok(n)
}

fn cosine_similarity(a: &Tensor, b: &Tensor, dim: i64, eps: f64) -> Result<Tensor> {
    let dtype = result_type([a, b]);
    if !dtype.is_floating() {
        bail!(
            Dtype,
            "[cosine_similarity] expected common dtype to be floating point, yet common dtype is {}",
            dtype.scalar_type_name()
        );
    }
    if eps < 0.0 {
        bail!(InvalidArgument, "[cosine_similarity] eps must be non-negative, got: {eps}");
    }
    let shape = broadcast("cosine_similarity", &a.shape(), &b.shape())?;
    let dim = wrap_dim("cosine_similarity", dim, shape.len())? as i64;
    let unit = |x: &Tensor| {
        let x = x.to_dtype(dtype)?.expand(&shape, false)?;
        let length = length(&x, dim, eps)?;
        x.div(&length)
    };
    unit(a)?.mul(&unit(b)?)?.sum_dim(Some(&[dim]), false, None)
}

fn cov_samples() -> Result<Vec<Vec<Value>>> {
    let f = Value::Tensor(Tensor::from_slice(&[1i64, 2, 1, 3], &[4])?);
    let a = Value::Tensor(Tensor::from_slice(&[0.5, 0.2, 0.9, 0.4], &[4])?);
    let x = doubles(&[3, 4])?;
    Ok(vec![
        vec![x.clone()],
        vec![x.clone(), Value::Int(0), f.clone()],
        vec![x, Value::Int(1), f, a],
    ])
}

fn corrcoef_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[3, 4])?]])
}

ops! { OPS, Composed;
    /// The distance of vectors along the last dimension: the p-norm of `x1 - x2 + eps`.
    "pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor"
    fn pairwise_distance(&self, x2: &Tensor, p: f64, eps: f64, keepdim: bool) -> Result<Tensor> {
        let far = self.sub(x2, ONE)?.add_scalar(eps.into(), ONE)?;
        norm("pairwise_distance", &far, Some(p.into()), &[-1], keepdim, None)
    }
    /// The cosine of the angle of vectors along a dimension; lengths count as at least `eps`.
    "cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor"
    fn cosine_similarity(&self, x2: &Tensor, dim: i64, eps: f64) -> Result<Tensor> {
        cosine_similarity(self, x2, dim, eps)
    }
    /// Covariances of the rows, each a variable; `fweights` say how often a column is met,
    /// `aweights` what it counts.
    "cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor"
    fn cov(&self, correction: i64, fweights: Option<&Tensor>, aweights: Option<&Tensor>) -> Result<Tensor> {
        cov(self, correction, fweights, aweights)
    }
    , samples cov_samples
    /// Pearson's correlation coefficients of the rows.
    "corrcoef(Tensor self) -> Tensor"
    fn corrcoef(&self) -> Result<Tensor> {
        corrcoef(self)
    }
    , samples corrcoef_samples
}
