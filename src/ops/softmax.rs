//! Softmax and its logarithm.

use super::dense::{by_float, check_floating, compute_dtype, dense, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::softmax::{self, Sizes};
use crate::base::{DType, Result, Scalar, bail, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Softmax along a dimension, or its logarithm.
struct Softmax {
    dim: usize,
    log: bool,
}

fn sizes(shape: &[i64], dim: usize) -> Sizes {
    let product = |s: &[i64]| s.iter().product::<i64>() as usize;
    if shape.is_empty() {
        return Sizes { outer: 1, n: 1, inner: 1 };
    }
    Sizes {
        outer: product(&shape[..dim]),
        n: shape[dim] as usize,
        inner: product(&shape[dim + 1..]),
    }
}

fn forward<T: crate::backend::cpu::float::Float>(k: &Softmax, x: &Body, y: &Body) {
    softmax::forward(k.log, sizes(x.shape(), k.dim), read::<T>(x), write::<T>(y));
}

fn backward<T: crate::backend::cpu::float::Float>(k: &Softmax, g: &Body, y: &Body, gx: &Body) {
    let s = sizes(y.shape(), k.dim);
    softmax::backward(k.log, s, read::<T>(g), read::<T>(y), write::<T>(gx));
}

impl Softmax {
    /// The gradient of the input in plain operators.
    fn composed(&self, g: &Tensor, y: &Tensor) -> Result<Tensor> {
        let (over, one) = ([self.dim as i64], Scalar::Int(1));
        if self.log {
            let sum = g.sum_dim(Some(&over), true, None)?;
            return g.sub(&y.exp()?.mul(&sum)?, one);
        }
        let part = g.mul(y)?;
        part.sub(&y.mul(&part.sum_dim(Some(&over), true, None)?)?, one)
    }
}

impl Kernel for Softmax {
    fn name(&self) -> &'static str {
        if self.log { "log_softmax" } else { "softmax" }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.name()) };
        check_floating(self.name(), x.dtype)?;
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(x.dtype);
        let x = dense(x, dtype)?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, forward(self, &x, y));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 1)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let y = cx.output(0)?;
        if graph::is_grad_enabled() {
            return Ok(vec![Some(self.composed(g, &y)?)]);
        }
        let k = SoftmaxGrad(Softmax { ..*self });
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&y)])?)])
    }
}

/// The gradient of the input in one pass, without recording.
struct SoftmaxGrad(Softmax);

impl Kernel for SoftmaxGrad {
    fn name(&self) -> &'static str {
        "softmax_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().take(1).flatten().map(|g| Meta::new(g.shape(), g.dtype)).collect())
    }
    fn run(&self, x: Bodies, gx: &[Body]) -> Result<()> {
        let (Some(g), Some(y)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(g.dtype);
        let (g, y) = (dense(g, dtype)?, dense(y, dtype)?);
        through(&gx[0], dtype, |gx| {
            by_float!(dtype, backward(&self.0, &g, &y, gx));
            Ok(())
        })
    }
    fn differentiable(&self) -> bool {
        false
    }
}

fn call(log: bool, x: &Tensor, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
    let x = match dtype {
        Some(d) => x.to_dtype(d)?,
        None => x.clone(),
    };
    let name = if log { "log_softmax" } else { "softmax" };
    let dim = wrap_dim(name, dim, x.dim())?;
    engine::apply1(Softmax { dim, log }, &[Some(&x)])
}

fn softmax_reference(x: &Tensor, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
    let x = x.to_dtype(dtype.unwrap_or(x.dtype()))?;
    let e = x.sub(&x.amax(&[dim], true)?, Scalar::Int(1))?.exp()?;
    e.div(&e.sum_dim(Some(&[dim]), true, None)?)
}

fn log_softmax_reference(x: &Tensor, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
    let x = x.to_dtype(dtype.unwrap_or(x.dtype()))?;
    x.sub(&x.logsumexp(&[dim], true)?, Scalar::Int(1))
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let x = sample(&[3, 4, 5], 21)?;
    let call = |t: &Tensor, dim: i64| vec![Value::from(t), Value::Int(dim)];
    let mut wide = call(&x.to_dtype(DType::F32)?, 1);
    wide.push(DType::F64.into());
    Ok(vec![call(&x, -1), call(&x, 1), call(&x, 0), call(&sample(&[], 22)?, 0), wide])
}

ops! { OPS, Kernel;
    /// `exp(x) / sum(exp(x))` along `dim`, computed in `dtype` where one is given.
    "softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor"
    fn softmax(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        call(false, self, dim, dtype)
    }
    = reference softmax_reference, samples samples
    /// The logarithm of `softmax`, without overflow.
    "log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor"
    fn log_softmax(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        call(true, self, dim, dtype)
    }
    = reference log_softmax_reference, samples samples
}
