//! Losses of margins between the scores of classes.

use super::reduction_of;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss::{self, Margin, Reduction};
use crate::base::{DType, Dims, Result, Scalar, bail, dims, show};
use crate::ops;
use crate::ops::dense::{by_float, dense, dense_option, read, read_option, sample, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// How many classes are right.
#[derive(Clone, Copy)]
enum Right {
    One { margin: f64, squared: bool },
    Many,
}

/// A loss of margins. Inputs: scores `[n, classes]`, target, weight?.
#[derive(Clone, Copy)]
struct Margins {
    op: &'static str,
    right: Right,
    reduction: Reduction,
}

/// Rows and classes; `None` where the shape has no classes.
fn sizes(shape: &[i64]) -> Option<(i64, i64)> {
    match *shape {
        [] => Some((1, 1)),
        [n] if n > 0 => Some((1, n)),
        [rows, n] if n > 0 => Some((rows, n)),
        _ => None,
    }
}

impl Margins {
    fn margin<'a, T: Float>(&self, weight: &'a Option<Body>) -> Margin<'a, T> {
        match self.right {
            Right::One { margin, squared } => {
                Margin::One { margin, squared, weight: read_option(weight) }
            }
            Right::Many => Margin::Many,
        }
    }

    /// Checks the inputs and gives the shape of losses that are not reduced.
    fn check(&self, x: &Body, target: &Body, weight: Option<&Body>) -> Result<Dims> {
        let (op, xs, ts) = (self.op, x.shape(), target.shape());
        let Some((rows, classes)) = sizes(xs) else {
            bail!(
                Shape,
                "[{op}] Expected non-empty vector or matrix with optional 0-dim batch size, but \
                 got: {}",
                show(xs)
            )
        };
        let same = xs == ts || (xs.len() < 2 && ts.len() < 2 && classes == target.numel() as i64);
        match self.right {
            Right::One { .. } if ts.len() > 1 || target.numel() as i64 != rows => bail!(
                Shape,
                "[{op}] multi_margin_loss: target tensor should be 1-D with size equal to the \
                 number of input samples (batch size). Expected target size [{rows}], but got {}. \
                 Input has shape {}.",
                show(ts),
                show(xs)
            ),
            Right::Many if !same => bail!(
                Shape,
                "[{op}] inconsistent target size: {} for input of size: {}",
                show(ts),
                show(xs)
            ),
            _ => {}
        }
        if let Some(w) = weight.filter(|w| w.shape() != [classes]) {
            bail!(
                Shape,
                "[{op}] inconsistent weight size, expected {classes} but got {}",
                show(w.shape())
            );
        }
        if !matches!(x.dtype, DType::F32 | DType::F64) {
            bail!(Dtype, "[{op}] not implemented for '{}'", x.dtype.scalar_type_name());
        }
        let expected = [(Some(target), DType::I64), (weight, x.dtype)];
        for (found, expected) in expected.into_iter().filter_map(|(b, d)| Some((b?.dtype, d))) {
            if found != expected {
                bail!(
                    Dtype,
                    "[{op}] expected scalar type {} but found {}",
                    expected.scalar_type_name(),
                    found.scalar_type_name()
                );
            }
        }
        Ok(match self.right {
            Right::One { .. } => dims(ts),
            Right::Many => dims(&xs[..xs.len().saturating_sub(1)]),
        })
    }
}

fn forward<T: Float>(k: &Margins, [x, t]: [&Body; 2], w: &Option<Body>, y: &Body) -> Result<()> {
    let n = sizes(x.shape()).map_or(1, |s| s.1) as usize;
    let m = k.margin::<T>(w);
    m.check(k.op, n, read(t))?;
    loss::margins(&m, n, read(x), read(t), k.reduction, write(y));
    Ok(())
}

impl Kernel for Margins {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] self or target is missing", self.op)
        };
        let each = self.check(input, target, x[2].as_ref())?;
        let shape = if self.reduction == Reduction::Each { each } else { Dims::new() };
        Ok(smallvec::smallvec![Meta::new(&shape, input.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(input), Some(target)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = input.dtype;
        let (input, target) = (dense(input, dtype)?, dense(target, DType::I64)?);
        let weight = dense_option(&x[2], dtype)?;
        through(&y[0], dtype, |y| by_float!(dtype, forward(self, [&input, &target], &weight, y)))
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(7, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let (x, target, weight) = (cx.input(0)?, cx.input(1)?, cx.optional(2)?);
        let inputs = [Some(g), Some(&x), Some(&target), weight.as_ref()];
        Ok(vec![Some(engine::apply1(MarginsGrad(*self), &inputs)?), None, None])
    }
}

/// The gradient of [`Margins`]; it has none itself, as in PyTorch. Inputs: g, scores, target,
/// weight?.
struct MarginsGrad(Margins);

fn backward<T: Float>(k: &Margins, [g, x, t]: [&Body; 3], w: &Option<Body>, y: &Body) {
    let n = sizes(x.shape()).map_or(1, |s| s.1) as usize;
    let given = (read(g), read(x));
    loss::margins_backward(&k.margin::<T>(w), n, given, read(t), k.reduction, write(y));
}

impl Kernel for MarginsGrad {
    fn name(&self) -> &'static str {
        "margin_loss_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x[1].iter().map(|x| Meta::new(x.shape(), x.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(input), Some(target)) = (&x[0], &x[1], &x[2]) else { return Ok(()) };
        let dtype = input.dtype;
        let (g, input, target) =
            (dense(g, dtype)?, dense(input, dtype)?, dense(target, DType::I64)?);
        let weight = dense_option(&x[3], dtype)?;
        through(&y[0], dtype, |y| {
            by_float!(dtype, backward(&self.0, [&g, &input, &target], &weight, y));
            Ok(())
        })
    }
}

fn one_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[3, 4], 61)?);
    let t = Value::Tensor(Tensor::from_slice(&[1i64, 0, 3], &[3])?);
    let w = Value::Tensor(sample(&[4], 62)?.abs()?);
    Ok(vec![
        vec![x.clone(), t.clone()],
        vec![x.clone(), t.clone(), Value::Int(2), 0.7.into(), w, Value::Int(2)],
        vec![x, t, Value::Int(1), Value::Int(1), Value::None, Value::Int(0)],
    ])
}

fn many_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 4], 63)?);
    let t = Value::Tensor(Tensor::from_slice(&[1i64, 3, -1, 0, 2, -1, 0, 0], &[2, 4])?);
    Ok((0..3).map(|r| vec![x.clone(), t.clone(), Value::Int(r)]).collect())
}

ops! { OPS, Kernel;
    /// `sum_j max(0, margin - self[target] + self[j])^p weight[target] / classes` over the classes
    /// `j` other than the target; `p` is 1 or 2, the input `[n, classes]` or `[classes]`.
    "multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor"
    fn multi_margin_loss(&self, target: &Tensor, p: Scalar, margin: Scalar, weight: Option<&Tensor>, reduction: i64) -> Result<Tensor> {
        let op = "multi_margin_loss";
        let p = p.to_f64();
        if p != 1.0 && p != 2.0 {
            bail!(InvalidArgument, "[{op}] only p == 1 and p == 2 supported");
        }
        let right = Right::One { margin: margin.to_f64(), squared: p == 2.0 };
        let k = Margins { op, right, reduction: reduction_of(op, reduction)? };
        engine::apply1(k, &[Some(self), Some(target), weight])
    }
    , samples one_samples
    /// `sum_kj max(0, 1 - self[k] + self[j]) / classes` over the classes `k` that the target names
    /// before its first -1, and the others `j`.
    "multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"
    fn multilabel_margin_loss(&self, target: &Tensor, reduction: i64) -> Result<Tensor> {
        let op = "multilabel_margin_loss";
        let k = Margins { op, right: Right::Many, reduction: reduction_of(op, reduction)? };
        engine::apply1(k, &[Some(self), Some(target), None])
    }
    , samples many_samples
}
