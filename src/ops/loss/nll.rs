//! The negative log likelihood of class indices.

use super::classes::{Classes, class_samples, sizes};
use super::reduction_of;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss;
use crate::base::{DType, Dims, Result, bail, dims};
use crate::ops;
use crate::ops::dense::{by_float, compute_dtype, dense, dense_option, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

/// The negative log likelihood. Inputs: x, target, weight?.
pub(super) struct Nll(pub(super) Classes);

fn nll<T: Float>(
    c: &Classes,
    x: &Body,
    index: &Body,
    weight: &Option<Body>,
    y: &Body,
) -> Result<()> {
    let (s, t) = (sizes(x.shape()), c.target::<T>(index, weight));
    t.check(c.op, s.n)?;
    loss::nll(s, read(x), t, c.reduction, write(y));
    Ok(())
}

impl Kernel for Nll {
    fn name(&self) -> &'static str {
        "nll_loss"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] self or target is missing", self.0.op)
        };
        let shape = self.0.check(input, target, x[2].as_ref())?;
        Ok(smallvec::smallvec![Meta::new(&shape, input.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(input.dtype);
        let (input, target) = (dense(input, dtype)?, dense(target, DType::I64)?);
        let weight = dense_option(&x[2], dtype)?;
        through(&y[0], dtype, |y| by_float!(dtype, nll(&self.0, &input, &target, &weight, y)))
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(6, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let k = NllGrad { classes: self.0, shape: dims(cx.shape(0)) };
        let x = cx.grad(0, || {
            engine::apply1(k, &[Some(g), Some(&cx.input(1)?), cx.optional(2)?.as_ref()])
        })?;
        Ok(vec![x, None, None])
    }
}

/// The gradient of [`Nll`], linear in that of the result. Inputs: g, target, weight?.
pub(super) struct NllGrad {
    pub(super) classes: Classes,
    pub(super) shape: Dims,
}

fn nll_grad<T: Float>(
    c: &Classes,
    g: &Body,
    index: &Body,
    weight: &Option<Body>,
    y: &Body,
) -> Result<()> {
    let (s, t) = (sizes(y.shape()), c.target::<T>(index, weight));
    t.check(c.op, s.n)?;
    loss::nll_backward(s, read(g), t, c.reduction, write(y));
    Ok(())
}

impl Kernel for NllGrad {
    fn name(&self) -> &'static str {
        "nll_loss_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().take(1).flatten().map(|g| Meta::new(&self.shape, g.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(target)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(g.dtype);
        let (g, target) = (dense(g, dtype)?, dense(target, DType::I64)?);
        let weight = dense_option(&x[2], dtype)?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, nll_grad(&self.classes, &g, &target, &weight, y))
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(6, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let k = Nll(self.classes);
        let out = engine::apply1(k, &[Some(g), Some(&cx.input(1)?), cx.optional(2)?.as_ref()])?;
        Ok(vec![Some(out.reshape(cx.shape(0))?), None, None])
    }
}

ops! { OPS, Kernel;
    /// Negative log likelihood: `-weight * self` at the target class of `[n, c, ..]` or `[c]`;
    /// targets of `ignore_index` count for nothing. The mean is weighted.
    "nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor"
    fn nll_loss(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64, ignore_index: i64) -> Result<Tensor> {
        let c = Classes { op: "nll_loss", reduction: reduction_of("nll_loss", reduction)?, ignore: ignore_index };
        engine::apply1(Nll(c), &[Some(self), Some(target), weight])
    }
    , samples class_samples
}
