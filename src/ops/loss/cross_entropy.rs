//! Cross entropy of logits and classes, as indices or as probabilities.

use super::classes::{Classes, class_samples, sizes};
use super::nll::{Nll, NllGrad};
use super::reduction_of;
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss::{self, Reduction};
use crate::base::{DType, Result, Scalar, bail, dims, show};
use crate::ops;
use crate::ops::dense::{by_float, compute_dtype, dense, dense_option, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

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

ops! { OPS, Kernel;
    /// Cross entropy of logits `[n, c, ..]` or `[c]` and targets: class indices, or a probability
    /// for each class. With `label_smoothing` each target is mixed with the uniform one.
    "cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor"
    fn cross_entropy_loss(&self, target: &Tensor, weight: Option<&Tensor>, reduction: i64, ignore_index: i64, label_smoothing: f64) -> Result<Tensor> {
        cross_entropy(self, target, weight, reduction, ignore_index, label_smoothing)
    }
    = reference entropy_reference, samples class_samples
}
