//! Losses. Those of pairs of elements are rows; those of class indices have kernels.

use super::dense::{by_float, check_floating, compute_dtype, dense, dense_option, read};
use super::dense::{read_option, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss::{self, Reduction, Target};
use crate::backend::cpu::softmax::Sizes;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{DType, Dims, Result, Scalar, bail, dims, show};
use crate::tensor::{Body, Tensor};
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
        S::select((x - t).abs().lt(beta), (x - t) / beta, (x - t).sign()),
        S::select((x - t).abs().lt(beta), (t - x) / beta, (t - x).sign())
    }
    /// Quadratic up to `delta`, then linear, with slope `delta`.
    row [huber_error] (x t; delta = 1) -> y float {
        S::select(
            (x - t).abs().le(delta),
            (x - t) * (x - t) * 0.5,
            ((x - t).abs() - delta * 0.5) * delta
        )
    } {
        S::select((x - t).abs().le(delta), x - t, (x - t).sign() * delta),
        S::select((x - t).abs().le(delta), t - x, (t - x).sign() * delta)
    }
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

/// The meaning of PyTorch's numbers 0, 1 and 2.
fn reduction_of(op: &str, code: i64) -> Result<Reduction> {
    match code {
        0 => Ok(Reduction::Each),
        1 => Ok(Reduction::Mean),
        2 => Ok(Reduction::Sum),
        c => bail!(InvalidArgument, "[{op}] {c} is not a valid value for reduction"),
    }
}

fn reduced(op: &str, loss: Tensor, code: i64) -> Result<Tensor> {
    match reduction_of(op, code)? {
        Reduction::Each => Ok(loss),
        Reduction::Mean => loss.mean(None),
        Reduction::Sum => loss.sum(None),
    }
}

/// A row of two tensors and a number, reduced.
fn pair(
    op: &str,
    row: &'static super::row::Entry,
    (x, t): (&Tensor, &Tensor),
    params: &[Scalar],
    code: i64,
) -> Result<Tensor> {
    reduction_of(op, code)?;
    reduced(op, row.call(&[x.into(), t.into()], params)?, code)
}

fn weighted(loss: Tensor, weight: Option<&Tensor>) -> Result<Tensor> {
    match weight {
        Some(w) => loss.mul(w),
        None => Ok(loss),
    }
}

/// Class indices and how their losses are reduced.
#[derive(Clone, Copy)]
struct Classes {
    op: &'static str,
    reduction: Reduction,
    ignore: i64,
}

/// `[outer, classes, inner]` of an input `[classes]` or `[n, classes, ..]`.
fn sizes(shape: &[i64]) -> Sizes {
    match shape {
        [n] => Sizes { outer: 1, n: *n as usize, inner: 1 },
        [outer, n, rest @ ..] => Sizes {
            outer: *outer as usize,
            n: *n as usize,
            inner: rest.iter().product::<i64>() as usize,
        },
        [] => Sizes { outer: 0, n: 0, inner: 0 },
    }
}

impl Classes {
    /// Checks shapes and dtypes and gives the shape of the result.
    fn check(&self, x: &Body, target: &Body, weight: Option<&Body>) -> Result<Dims> {
        let (op, xs, ts) = (self.op, x.shape(), target.shape());
        check_floating(op, x.dtype)?;
        if !matches!(target.dtype, DType::I64 | DType::U8) {
            bail!(
                Dtype,
                "[{op}] expected scalar type Long but found {}",
                target.dtype.scalar_type_name()
            );
        }
        if xs.is_empty() {
            bail!(Shape, "[{op}] Expected 1 or more dimensions (got 0)");
        }
        if xs.len() > 1 && ts.first() != Some(&xs[0]) {
            bail!(
                Shape,
                "[{op}] Expected input batch_size ({}) to match target batch_size ({}).",
                xs[0],
                ts.first().copied().unwrap_or(1)
            );
        }
        let fits = match xs.len() {
            1 => ts.is_empty() || ts == [1],
            _ => ts.len() == xs.len() - 1 && ts[1..] == xs[2..],
        };
        if !fits {
            bail!(Shape, "[{op}] size mismatch (got input: {}, target: {})", show(xs), show(ts));
        }
        let classes = xs[usize::from(xs.len() > 1)];
        if let Some(w) = weight {
            if w.shape() != [classes] {
                bail!(
                    Shape,
                    "[{op}] weight tensor should be defined either for all {classes} classes or no \
                     classes but got weight tensor of shape: {}",
                    show(w.shape())
                );
            }
            if w.dtype != x.dtype {
                bail!(
                    Dtype,
                    "[{op}] expected scalar type {} but found {}",
                    x.dtype.scalar_type_name(),
                    w.dtype.scalar_type_name()
                );
            }
        }
        Ok(if self.reduction == Reduction::Each { dims(ts) } else { Dims::new() })
    }

    fn target<'a, T: Float>(&self, index: &'a Body, weight: &'a Option<Body>) -> Target<'a, T> {
        Target { index: read(index), weight: read_option(weight), ignore: self.ignore }
    }
}

/// The negative log likelihood. Inputs: x, target, weight?.
struct Nll(Classes);

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
struct NllGrad {
    classes: Classes,
    shape: Dims,
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

/// Cross entropy of rows of logits and class indices. Inputs: x, target, weight?. Outputs: the
/// loss, and what the rows' softmax is made of again.
struct CrossEntropy(Classes);

fn entropy<T: Float>(
    c: &Classes,
    x: [&Body; 2],
    weight: &Option<Body>,
    y: [&Body; 2],
) -> Result<()> {
    let (n, t) = (sizes(x[0].shape()).n, c.target::<T>(x[1], weight));
    t.check(c.op, n)?;
    loss::cross_entropy(n, read(x[0]), t, c.reduction, write(y[1]), write(y[0]));
    Ok(())
}

impl Kernel for CrossEntropy {
    fn name(&self) -> &'static str {
        "cross_entropy_loss"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[cross_entropy_loss] self or target is missing")
        };
        let shape = self.0.check(input, target, x[2].as_ref())?;
        let sums = Meta::new(&[target.numel() as i64, 2], compute_dtype(input.dtype));
        Ok(smallvec::smallvec![Meta::new(&shape, input.dtype), sums])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(input.dtype);
        let (input, target) = (dense(input, dtype)?, dense(target, DType::I64)?);
        let weight = dense_option(&x[2], dtype)?;
        through(&y[0], dtype, |out| {
            by_float!(dtype, entropy(&self.0, [&input, &target], &weight, [out, &y[1]]))
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(7, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let (x, target, weight) = (cx.input(0)?, cx.input(1)?, cx.optional(2)?);
        if graph::is_grad_enabled() {
            let k = NllGrad { classes: self.0, shape: dims(cx.shape(0)) };
            let part = engine::apply1(k, &[Some(g), Some(&target), weight.as_ref()])?;
            let sum = part.sum_dim(Some(&[-1]), true, None)?;
            let gx = part.sub(&x.softmax(-1, None)?.mul(&sum)?, Scalar::Int(1))?;
            return Ok(vec![Some(gx), None, None]);
        }
        let sums = cx.output(1)?;
        let inputs = [Some(g), Some(&x), Some(&target), weight.as_ref(), Some(&sums)];
        Ok(vec![Some(engine::apply1(CrossEntropyGrad(self.0), &inputs)?), None, None])
    }
}

/// The gradient of [`CrossEntropy`] in one pass, without recording. Inputs: g, x, target, weight?,
/// sums.
struct CrossEntropyGrad(Classes);

fn entropy_grad<T: Float>(c: &Classes, x: [&Body; 4], weight: &Option<Body>, y: &Body) {
    let (n, t) = (sizes(x[1].shape()).n, c.target::<T>(x[2], weight));
    let given = (read(x[0]), read(x[1]), read(x[3]));
    loss::cross_entropy_backward(n, given, t, c.reduction, write(y));
}

impl Kernel for CrossEntropyGrad {
    fn name(&self) -> &'static str {
        "cross_entropy_loss_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(g), Some(x)) = (&x[0], &x[1]) else { return Ok(Metas::new()) };
        Ok(smallvec::smallvec![Meta::new(x.shape(), g.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(input), Some(target), Some(sums)) = (&x[0], &x[1], &x[2], &x[4]) else {
            return Ok(());
        };
        let dtype = compute_dtype(g.dtype);
        let (g, input, sums) = (dense(g, dtype)?, dense(input, dtype)?, dense(sums, dtype)?);
        let target = dense(target, DType::I64)?;
        let weight = dense_option(&x[3], dtype)?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, entropy_grad(&self.0, [&g, &input, &target, &sums], &weight, y));
            Ok(())
        })
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// `[1, classes, 1, ..]`: the weights beside an input.
fn beside(weight: &Tensor, rank: usize) -> Result<Tensor> {
    let mut wide = vec![1i64; rank];
    wide[usize::from(rank > 1)] = -1;
    weight.reshape(&wide)
}

fn cross_entropy(
    x: &Tensor,
    target: &Tensor,
    weight: Option<&Tensor>,
    code: i64,
    ignore: i64,
    smoothing: f64,
) -> Result<Tensor> {
    let op = "cross_entropy_loss";
    let reduction = reduction_of(op, code)?;
    if !(0.0..=1.0).contains(&smoothing) {
        bail!(
            InvalidArgument,
            "[{op}] label_smoothing must be between 0.0 and 1.0. Got: {smoothing}"
        );
    }
    let c = Classes { op, reduction, ignore };
    if x.shape() == target.shape() {
        return of_probabilities(&c, x, target, weight, smoothing);
    }
    if x.dim() <= 2 && smoothing == 0.0 {
        let out = engine::apply(CrossEntropy(c), &[Some(x), Some(target), weight])?;
        return Ok(out[0].clone());
    }
    let class = if x.dim() > 1 { 1 } else { 0 };
    let log = x.log_softmax(class, None)?;
    let nll = engine::apply1(Nll(c), &[Some(&log), Some(target), weight])?;
    if smoothing == 0.0 {
        return Ok(nll);
    }
    // The smoothed part: every class is a target.
    let each = match weight {
        Some(w) => log.mul(&beside(w, log.dim())?)?,
        None => log.clone(),
    };
    let each = each.sum_dim(Some(&[class]), false, None)?.neg()?;
    let ignored = target.eq_scalar(Scalar::Int(ignore))?;
    let each = each.masked_fill_scalar(&ignored.reshape(&each.shape())?, 0.0.into())?;
    let smooth = match reduction {
        Reduction::Each => each.reshape(&target.shape())?,
        Reduction::Sum => each.sum(None)?,
        Reduction::Mean => {
            let k = Nll(Classes { reduction: Reduction::Sum, ..c });
            let minus = Tensor::full(&log.shape(), (-1.0).into(), log.dtype().into())?;
            each.sum(None)?.div(&engine::apply1(k, &[Some(&minus), Some(target), weight])?)?
        }
    };
    let classes = x.size(class)? as f64;
    nll.mul_scalar((1.0 - smoothing).into())?.add(&smooth, (smoothing / classes).into())
}

/// Cross entropy where the target holds a probability for each class.
fn of_probabilities(
    c: &Classes,
    x: &Tensor,
    target: &Tensor,
    weight: Option<&Tensor>,
    smoothing: f64,
) -> Result<Tensor> {
    let op = c.op;
    if !target.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] Expected floating point type for target with class probabilities, got {}",
            target.dtype().scalar_type_name()
        );
    }
    if c.ignore >= 0 {
        bail!(InvalidArgument, "[{op}] ignore_index is not supported for floating point target");
    }
    let class = if x.dim() > 1 { 1 } else { 0 };
    let classes = x.size(class)?;
    if let Some(w) = weight.filter(|w| w.shape().as_slice() != [classes]) {
        bail!(
            Shape,
            "[{op}] weight tensor should be defined either for all {classes} classes or no classes \
             but got weight tensor of shape: {}",
            show(&w.shape())
        );
    }
    let target = match smoothing {
        0.0 => target.clone(),
        s => target
            .mul_scalar((1.0 - s).into())?
            .add_scalar((s / classes as f64).into(), Scalar::Int(1))?,
    };
    let mut part = x.log_softmax(class, None)?.mul(&target)?;
    if let Some(w) = weight {
        part = part.mul(&beside(w, x.dim())?)?;
    }
    match c.reduction {
        Reduction::Each => part.sum_dim(Some(&[class]), false, None)?.neg(),
        Reduction::Sum => part.sum(None)?.neg(),
        Reduction::Mean => {
            part.sum(None)?.div_scalar((-(x.numel() as f64) / classes as f64).into())
        }
    }
}

fn check_probabilities(x: &Tensor) -> Result<()> {
    let b = x.body();
    if b.device().kind == crate::base::DeviceType::Cpu && x.numel() > 0 {
        let _guard = graph::ModeGuard::grad(false);
        let (low, high) = (x.min()?.item()?.to_f64(), x.max()?.item()?.to_f64());
        if low < 0.0 || high > 1.0 {
            bail!(
                InvalidArgument,
                "[binary_cross_entropy] all elements of input should be between 0 and 1"
            );
        }
    }
    Ok(())
}

fn entropy_reference(
    x: &Tensor,
    target: &Tensor,
    weight: Option<&Tensor>,
    code: i64,
    ignore: i64,
    smoothing: f64,
) -> Result<Tensor> {
    if x.shape() == target.shape() || smoothing > 0.0 {
        return cross_entropy(x, target, weight, code, ignore, smoothing);
    }
    let log = x.log_softmax(if x.dim() > 1 { 1 } else { 0 }, None)?;
    log.nll_loss(target, weight, code, ignore)
}

fn pair_samples() -> Result<Vec<Vec<Value>>> {
    let (x, t) = (sample(&[3, 4], 51)?, sample(&[3, 4], 52)?);
    Ok((0..3).map(|r| vec![Value::from(&x), Value::from(&t), Value::Int(r)]).collect())
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

fn class_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[4, 3], 56)?);
    let t = Value::Tensor(Tensor::from_slice(&[0i64, 2, 1, 2], &[4])?);
    let w = sample(&[3], 57)?.add_scalar(1.5.into(), Scalar::Int(1))?;
    let image = Value::Tensor(sample(&[2, 3, 2, 2], 58)?);
    let marks = Value::Tensor(Tensor::from_slice(&[0i64, 1, 2, 0, 1, 1, 2, 0], &[2, 2, 2])?);
    Ok(vec![
        vec![x.clone(), t.clone()],
        vec![x.clone(), t.clone(), Value::from(&w), Value::Int(1), Value::Int(2)],
        vec![x, t, Value::None, Value::Int(0)],
        vec![image, marks, Value::from(&w), Value::Int(2)],
    ])
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
        pair("huber_loss", &rows::huber_error::ROW, (self, target), &[delta.into()], reduction)
    }
    , samples pair_samples
    /// Negative log likelihood: `-weight * self` at the target class of `[n, c, ..]` or `[c]`;
    /// targets of `ignore_index` count for nothing. The mean is weighted.
    "nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor"
    fn nll_loss(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64, ignore_index: i64) -> Result<Tensor> {
        let c = Classes { op: "nll_loss", reduction: reduction_of("nll_loss", reduction)?, ignore: ignore_index };
        engine::apply1(Nll(c), &[Some(self), Some(target), weight])
    }
    , samples class_samples
    /// Cross entropy of logits `[n, c, ..]` or `[c]` and targets: class indices, or a probability
    /// for each class. With `label_smoothing` each target is mixed with the uniform one.
    "cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor"
    fn cross_entropy_loss(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64, ignore_index: i64, label_smoothing: f64) -> Result<Tensor> {
        cross_entropy(self, target, weight, reduction, ignore_index, label_smoothing)
    }
    = reference entropy_reference, samples class_samples
    /// Cross entropy of probabilities and targets between 0 and 1; logarithms are not below -100.
    "binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor"
    fn binary_cross_entropy(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64) -> Result<Tensor> {
        reduction_of("binary_cross_entropy", reduction)?;
        check_probabilities(self)?;
        let loss = rows::coin::ROW.call(&[self.into(), target.into()], &[])?;
        reduced("binary_cross_entropy", weighted(loss, weight)?, reduction)
    }
    , samples coin_samples
    /// Cross entropy of `sigmoid(self)` and targets between 0 and 1, without overflow;
    /// `pos_weight` weighs the part of the targets.
    "binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor"
    fn binary_cross_entropy_with_logits(&self, target: &Tensor, weight: Option<&Tensor>, pos_weight: Option<&Tensor>, reduction: i64) -> Result<Tensor> {
        reduction_of("binary_cross_entropy_with_logits", reduction)?;
        let loss = match pos_weight {
            None => rows::coin_logits::ROW.call(&[self.into(), target.into()], &[])?,
            Some(p) => rows::coin_weighted::ROW.call(&[self.into(), target.into(), p.into()], &[])?,
        };
        reduced("binary_cross_entropy_with_logits", weighted(loss, weight)?, reduction)
    }
    , samples coin_samples
    /// Divergence of Kullback and Leibler: `target (log(target) - self)`, where `self` is a
    /// logarithm, and with `log_target` the target too.
    "kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor"
    fn kl_div(&self, target: &Tensor, reduction: i64, log_target: bool) -> Result<Tensor> {
        let row = if log_target { &rows::log_divergence::ROW } else { &rows::divergence::ROW };
        pair("kl_div", row, (self, target), &[], reduction)
    }
    , samples coin_pair_samples
}

fn coin_pair_samples() -> Result<Vec<Vec<Value>>> {
    Ok(coin_samples()?.into_iter().take(1).collect())
}
