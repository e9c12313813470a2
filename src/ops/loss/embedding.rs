//! Losses of how near two elements, two rows or two scores are.

use super::{check_within, reduced, reduction_of};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{DType, Result, Scalar, bail, broadcast, default_dtype, show};
use crate::ops::dense::{by_float, compute_dtype, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::promote::result_type;
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};
use crate::{ops, pointwise};

/// `x`, not below 0, with the slope 0 at 0.
fn above<S: Num>(x: S) -> S {
    x.max(S::c(0.0))
}

fn slope<S: Num>(x: S) -> S {
    S::when(S::c(0.0).lt(x))
}

/// Added to squares of lengths; in PyTorch it is a number of single precision.
const NEAR_ZERO: f64 = 1e-12f32 as f64;

/// The cosine of two rows from their products.
fn cosine<S: Real>(d: S, a: S, b: S) -> S {
    d / ((a + NEAR_ZERO) * (b + NEAR_ZERO)).sqrt()
}

/// The derivative of the loss of a cosine.
fn cosine_slope<S: Real>(c: S, t: S, margin: S) -> S {
    S::select(
        t.eq(S::c(1.0)),
        S::c(-1.0),
        S::select(t.eq(S::c(-1.0)), slope(c - margin), S::c(0.0)),
    )
}

pointwise! { ROWS;
    /// `log(1 + exp(-t x))`.
    row [soft_margin] (x t;) -> y float { (-(x * t)).exp().log1p() } {
        -t / ((x * t).exp() + 1.0), -x / ((x * t).exp() + 1.0)
    }
    /// By how much `a` is not ahead of `b` (behind it, where `t` is -1), with a margin.
    row [ranking] (a b t; margin = 0) -> y real { above(margin - (a - b) * t) } {
        -(slope(margin - (a - b) * t) * t),
        slope(margin - (a - b) * t) * t,
        slope(margin - (a - b) * t) * (b - a)
    }
    /// `x` where `t` is 1, its distance below the margin where `t` is -1, else both.
    row [hinge] (x t; margin = 1) -> y arith {
        S::select(t.eq(S::c(1.0)), S::c(0.0), above(margin - x))
            + S::select(t.eq(S::c(-1.0)), S::c(0.0), x)
    } {
        S::when(!t.eq(S::c(-1.0))) - S::select(t.eq(S::c(1.0)), S::c(0.0), slope(margin - x)),
        S::c(0.0)
    }
    /// `1 - cos` where `t` is 1, what `cos` is above the margin where `t` is -1, else 0.
    row [cosine_error] (d a b t; margin = 0) -> y float {
        S::select(
            t.eq(S::c(1.0)),
            S::c(1.0) - cosine(d, a, b),
            S::select(t.eq(S::c(-1.0)), above(cosine(d, a, b) - margin), S::c(0.0)),
        )
    } {
        cosine_slope(cosine(d, a, b), t, margin) / ((a + NEAR_ZERO) * (b + NEAR_ZERO)).sqrt(),
        cosine_slope(cosine(d, a, b), t, margin) * cosine(d, a, b) * -0.5 / (a + NEAR_ZERO),
        cosine_slope(cosine(d, a, b), t, margin) * cosine(d, a, b) * -0.5 / (b + NEAR_ZERO),
        S::c(0.0)
    }
    /// `a p + b q`.
    row [blend] (a b p q;) -> y float { a * p + b * q } { p, q, a, b }
    /// `a - b + eps`.
    row [apart] (a b; eps = 0) -> y float { a - b + eps } { S::c(1.0), S::c(-1.0) }
    /// By how much `p` is not below `n`, with a margin.
    row [triplet] (p n; margin = 1) -> y real { above(margin + p - n) } {
        slope(margin + p - n), -slope(margin + p - n)
    }
}

/// The products of rows with each other and with themselves. Inputs: `a` and `b`, `[.., n]`.
/// Outputs: `a b`, `a a`, `b b`.
struct Dots;

fn dots<T: Float>(a: &Body, b: &Body, y: &[Body]) {
    let n = a.shape().last().map_or(1, |&n| n as usize);
    loss::dots::<T>(n, read(a), read(b), [write(&y[0]), write(&y[1]), write(&y[2])]);
}

impl Kernel for Dots {
    fn name(&self) -> &'static str {
        "row_products"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(a) = &x[0] else { bail!(NullPointer, "[row_products] an input is missing") };
        let rows = &a.shape()[..a.shape().len().saturating_sub(1)];
        Ok((0..3).map(|_| Meta::new(rows, compute_dtype(a.dtype))).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(a.dtype);
        let (a, b) = (dense(a, dtype)?, dense(b, dtype)?);
        by_float!(dtype, dots(&a, &b, y));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(3, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let (a, b) = (cx.input(0)?, cx.input(1)?);
        let own = |i: usize, x: &Tensor, other: &Tensor| -> Result<Tensor> {
            let factor = |g: &Option<Tensor>, by: f64| match g {
                Some(g) => g.unsqueeze(-1)?.mul_scalar(by.into()),
                None => x.narrow(-1, 0, 1)?.detach()?.zeros_like(Default::default(), None),
            };
            let (p, q) = (factor(&g[0], 1.0)?, factor(&g[i], 2.0)?);
            let args = [other.into(), x.into(), (&p).into(), (&q).into()];
            rows::blend::ROW.call(&args, &[])?.to_dtype(x.dtype())
        };
        Ok(vec![cx.grad(0, || own(1, &a, &b))?, cx.grad(1, || own(2, &b, &a))?])
    }
}

/// Refuses bools, of which there is no difference.
fn no_bool(op: &str, list: &[&Tensor]) -> Result<()> {
    if list.iter().any(|t| t.dtype() == DType::Bool) {
        bail!(Dtype, "[{op}] Subtraction, the `-` operator, with a bool tensor is not supported.");
    }
    Ok(())
}

fn cosine_embedding(
    a: &Tensor,
    b: &Tensor,
    target: &Tensor,
    margin: f64,
    reduction: i64,
) -> Result<Tensor> {
    let op = "cosine_embedding_loss";
    reduction_of(op, reduction)?;
    let rank = target.dim();
    if rank > 1 {
        bail!(Shape, "[{op}] 0D or 1D target tensor expected, multi-target not supported");
    }
    if a.dim() != rank + 1 || b.dim() != rank + 1 {
        bail!(
            Shape,
            "[{op}] {rank}D target tensor expects {}D input tensors, but found inputs with sizes \
             {} and {}.",
            rank + 1,
            show(&a.shape()),
            show(&b.shape())
        );
    }
    let common = result_type([a, b]);
    let dtype = if common.is_floating() { common } else { default_dtype() };
    let shape = broadcast(op, &a.shape(), &b.shape())?;
    let (a, b) =
        (a.to_dtype(dtype)?.expand(&shape, false)?, b.to_dtype(dtype)?.expand(&shape, false)?);
    let dots = engine::apply(Dots, &[Some(&a), Some(&b)])?;
    // It has no gradient, and its dtype no influence.
    let target = target.detach()?.to_dtype(dots[0].dtype())?;
    let args = [(&dots[0]).into(), (&dots[1]).into(), (&dots[2]).into(), (&target).into()];
    let each = rows::cosine_error::ROW.call(&args, &[margin.into()])?;
    reduced(op, each.to_dtype(dtype)?, reduction)
}

fn distance(a: &Tensor, b: &Tensor, p: f64, eps: f64) -> Result<Tensor> {
    let apart = if result_type([a, b]).is_floating() {
        rows::apart::ROW.call(&[a.into(), b.into()], &[eps.into()])?
    } else {
        // Integers wrap before they become real.
        a.sub(b, Scalar::Int(1))?.add_scalar(eps.into(), Scalar::Int(1))?
    };
    apart.norm_dim(Some(p.into()), &[-1], false)
}

fn triplet(
    [anchor, positive, negative]: [&Tensor; 3],
    (margin, p, eps): (f64, f64, f64),
    swap: bool,
    reduction: i64,
) -> Result<Tensor> {
    let op = "triplet_margin_loss";
    reduction_of(op, reduction)?;
    no_bool(op, &[anchor, positive, negative])?;
    let ranks = [anchor, positive, negative].map(Tensor::dim);
    if ranks[0] != ranks[1] || ranks[1] != ranks[2] {
        bail!(
            Shape,
            "[{op}] The anchor, positive, and negative tensors are expected to have the same \
             number of dimensions, but got: anchor {}D, positive {}D, and negative {}D inputs",
            ranks[0],
            ranks[1],
            ranks[2]
        );
    }
    let near = distance(anchor, positive, p, eps)?;
    let mut far = distance(anchor, negative, p, eps)?;
    if swap {
        far = far.minimum(&distance(positive, negative, p, eps)?)?;
    }
    let each = rows::triplet::ROW.call(&[(&near).into(), (&far).into()], &[margin.into()])?;
    reduced(op, each, reduction)
}

/// A margin in the dtype of the tensor that it is compared with.
fn margin_of(x: &Tensor, margin: f64) -> Scalar {
    if x.dtype().is_floating() { margin.into() } else { Scalar::Int(margin as i64) }
}

/// Targets of 1 and -1.
fn signs(shape: &[i64]) -> Result<Value> {
    let n: i64 = shape.iter().product();
    let v: Vec<i64> = (0..n).map(|i| 1 - 2 * (i % 2)).collect();
    Ok(Value::Tensor(Tensor::from_slice(&v, shape)?))
}

fn samples(tensors: usize, shape: &[i64], target: Option<&[i64]>) -> Result<Vec<Vec<Value>>> {
    let mut args = Vec::new();
    for salt in 0..tensors as u64 {
        args.push(Value::Tensor(sample(shape, 81 + salt)?));
    }
    args.extend(target.map(signs).transpose()?);
    Ok(vec![args])
}

fn pair_samples() -> Result<Vec<Vec<Value>>> {
    samples(1, &[3, 4], Some(&[3, 4]))
}

fn ranking_samples() -> Result<Vec<Vec<Value>>> {
    samples(2, &[5], Some(&[5]))
}

fn row_samples() -> Result<Vec<Vec<Value>>> {
    let mut all = samples(2, &[3, 4], Some(&[3]))?;
    all.extend(samples(2, &[4], Some(&[]))?);
    Ok(all)
}

fn triplet_samples() -> Result<Vec<Vec<Value>>> {
    let mut all = samples(3, &[3, 4], None)?;
    let mut swapped = all[0].clone();
    swapped.extend([1.0.into(), 2.0.into(), 1e-6.into(), true.into(), Value::Int(2)]);
    all.push(swapped);
    Ok(all)
}

ops! { OPS, Kernel;
    /// `log(1 + exp(-target * self))` for targets of 1 and -1.
    "soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"
    fn soft_margin_loss(&self, target: &Tensor, reduction: i64) -> Result<Tensor> {
        let op = "soft_margin_loss";
        check_within(op, &target.shape(), &self.shape())?;
        super::pair_of_self(op, &rows::soft_margin::ROW, (self, target), &[], reduction)
    }
    , samples pair_samples
    /// `max(0, margin - target (input1 - input2))`: `input1` should be ranked higher where the
    /// target is 1, lower where it is -1.
    "margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor"
    fn margin_ranking_loss(&self, input2: &Tensor, target: &Tensor, margin: f64, reduction: i64) -> Result<Tensor> {
        let op = "margin_ranking_loss";
        reduction_of(op, reduction)?;
        no_bool(op, &[self, input2, target])?;
        let args = [self.into(), input2.into(), target.into()];
        reduced(op, rows::ranking::ROW.call(&args, &[margin.into()])?, reduction)
    }
    , samples ranking_samples
    /// Of distances: `self` where the target is 1, `max(0, margin - self)` where it is -1.
    "hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor"
    fn hinge_embedding_loss(&self, target: &Tensor, margin: f64, reduction: i64) -> Result<Tensor> {
        let (op, target) = ("hinge_embedding_loss", target.detach()?);
        no_bool(op, &[self])?;
        reduction_of(op, reduction)?;
        let args = [self.into(), (&target).into()];
        let each = rows::hinge::ROW.call(&args, &[margin_of(self, margin)])?;
        reduced(op, each.to_dtype(self.dtype())?, reduction)
    }
    , samples pair_samples
    /// Of the cosine of rows `[n, d]` or of two vectors: `1 - cos` where the target is 1, `max(0,
    /// cos - margin)` where it is -1.
    "cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor"
    fn cosine_embedding_loss(&self, input2: &Tensor, target: &Tensor, margin: f64, reduction: i64) -> Result<Tensor> {
        cosine_embedding(self, input2, target, margin, reduction)
    }
    , samples row_samples
    /// `max(0, margin + d(anchor, positive) - d(anchor, negative))`, where `d` is the `p`-norm of the
    /// difference of rows plus `eps`; with `swap` the negative's distance is that to the nearer of
    /// the two.
    "triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor"
    fn triplet_margin_loss(&self, positive: &Tensor, negative: &Tensor, margin: f64, p: f64, eps: f64, swap: bool, reduction: i64) -> Result<Tensor> {
        triplet([self, positive, negative], (margin, p, eps), swap, reduction)
    }
    , samples triplet_samples
}
