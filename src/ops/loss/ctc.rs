//! Connectionist temporal classification.

use super::reduction_of;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss::{self, Reduction, Sequences};
use crate::base::{DType, Result, bail};
use crate::ops;
use crate::ops::dense::{by_float, dense, read, sample, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};
use std::sync::Arc;

const OP: &str = "ctc_loss";

/// The losses of all sequences. Input: log-probabilities `[time, batch, classes]`. Outputs: the
/// losses, the same without regard to `zero_infinity`, and the likelihoods of the beginnings.
#[derive(Clone)]
struct Ctc {
    sequences: Arc<Sequences>,
    zero_infinity: bool,
}

fn forward<T: Float>(k: &Ctc, p: &Body, y: &[Body]) {
    let nll = write::<T>(&y[1]);
    loss::ctc(&k.sequences, read(p), write(&y[2]), nll);
    for (y, &v) in write::<T>(&y[0]).iter_mut().zip(&*nll) {
        let zero = k.zero_infinity && v.to_f64() == f64::INFINITY;
        *y = if zero { T::default() } else { v };
    }
}

impl Kernel for Ctc {
    fn name(&self) -> &'static str {
        OP
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(p) = &x[0] else { bail!(NullPointer, "[{OP}] log_probs is missing") };
        if !matches!(p.dtype, DType::F32 | DType::F64) {
            bail!(Dtype, "[{OP}] not implemented for '{}'", p.dtype.scalar_type_name());
        }
        let [time, batch, _] = self.sequences.sizes.map(|n| n as i64);
        let losses = Meta::new(&[batch], p.dtype);
        let width = self.sequences.width() as i64;
        let beginnings = Meta::new(&[batch, time, width], p.dtype);
        Ok([losses.clone(), losses, beginnings].into_iter().collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(p) = &x[0] else { return Ok(()) };
        let p = dense(p, p.dtype)?;
        by_float!(p.dtype, forward(self, &p, y));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 6)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let (p, nll, alpha) = (cx.input(0)?, cx.output(1)?, cx.output(2)?);
        let inputs = [Some(g), Some(&p), Some(&nll), Some(&alpha)];
        Ok(vec![Some(engine::apply1(CtcGrad(self.clone()), &inputs)?)])
    }
}

/// The gradient of [`Ctc`]; it has none itself, as in PyTorch. Inputs: g, log-probabilities,
/// losses, likelihoods of the beginnings.
struct CtcGrad(Ctc);

fn backward<T: Float>(k: &Ctc, [g, p, nll, alpha]: [&Body; 4], y: &Body) {
    let (given, saved) = ((read(g), read(p)), (read(alpha), read(nll)));
    loss::ctc_backward::<T>(&k.sequences, k.zero_infinity, given, saved, write(y));
}

impl Kernel for CtcGrad {
    fn name(&self) -> &'static str {
        "ctc_loss_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x[1].iter().map(|p| Meta::new(p.shape(), p.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(p), Some(nll), Some(alpha)) = (&x[0], &x[1], &x[2], &x[3]) else {
            return Ok(());
        };
        let dtype = p.dtype;
        let (g, p) = (dense(g, dtype)?, dense(p, dtype)?);
        through(&y[0], dtype, |y| {
            by_float!(dtype, backward(&self.0, [&g, &p, nll, alpha], y));
            Ok(())
        })
    }
}

/// A list of lengths between 0 and `most`.
fn lengths(name: &str, list: &[i64], batch: i64, most: i64) -> Result<Vec<usize>> {
    if list.len() as i64 != batch {
        bail!(InvalidArgument, "[{OP}] {name} must be of size batch_size");
    }
    for &n in list {
        if n < 0 || n > most {
            let (bound, which) = if n < 0 { (0, "least") } else { (most, "most") };
            bail!(
                InvalidArgument,
                "[{OP}] Expected {name} to have value at {which} {bound}, but got value {n} (while \
                 checking arguments for ctc_loss_allocate_outputs)"
            );
        }
    }
    Ok(list.iter().map(|&n| n as usize).collect())
}

/// The labels of each sequence, from targets one after the other or in rows.
fn labels(targets: &Tensor, lengths: &[usize], classes: i64) -> Result<Vec<Vec<usize>>> {
    let total: usize = lengths.iter().sum();
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let (shape, rows) = (targets.shape(), targets.dim() == 2);
    let (expected, dim, least) = if rows { (longest, 1, "at least ") } else { (total, 0, "") };
    let found = shape.get(dim).copied().unwrap_or(0);
    let fits = if rows {
        found >= expected as i64 && shape[0] == lengths.len() as i64
    } else {
        found == expected as i64
    };
    if !matches!(shape.len(), 1 | 2) || !fits {
        bail!(
            Shape,
            "[{OP}] Expected tensor to have size {least}{expected} at dimension {dim}, but got \
             size {found} for argument #2 'targets' (while checking arguments for \
             ctc_loss_allocate_outputs)"
        );
    }
    let all = targets.to_vec::<i64>()?;
    let mut first = 0;
    let mut out = Vec::with_capacity(lengths.len());
    for (i, &n) in lengths.iter().enumerate() {
        let at = if rows { i * shape[1] as usize } else { first };
        let own = &all[at..at + n];
        if let Some(bad) = own.iter().find(|t| !(0..classes).contains(*t)) {
            bail!(Index, "[{OP}] target {bad} is out of range for {classes} classes");
        }
        out.push(own.iter().map(|&t| t as usize).collect());
        first += n;
    }
    Ok(out)
}

fn ctc(
    log_probs: &Tensor,
    targets: &Tensor,
    lists: [&[i64]; 2],
    blank: i64,
    reduction: i64,
    zero_infinity: bool,
) -> Result<Tensor> {
    let reduction = reduction_of(OP, reduction)?;
    let single = log_probs.dim() != 3;
    let p = if single { log_probs.unsqueeze(1)? } else { log_probs.clone() };
    let &[time, batch, classes] = &p.shape()[..] else {
        bail!(
            Shape,
            "[{OP}] Expected 3-dimensional tensor, but got {}-dimensional tensor for argument #1 \
             'log_probs' (while checking arguments for ctc_loss_allocate_outputs)",
            p.dim()
        )
    };
    if p.numel() == 0 {
        bail!(Shape, "[{OP}] log_probs tensor must not be empty");
    }
    if !(0..classes).contains(&blank) {
        bail!(InvalidArgument, "[{OP}] blank must be in label range");
    }
    let inputs = lengths("input_lengths", lists[0], batch, time)?;
    let counts = lengths("target_lengths", lists[1], batch, i64::from(i32::MAX))?;
    let labels = labels(targets, &counts, classes)?;
    let sizes = [time, batch, classes].map(|n| n as usize);
    let sequences = Arc::new(Sequences { sizes, blank: blank as usize, inputs, labels });
    let losses = engine::apply(Ctc { sequences, zero_infinity }, &[Some(&p)])?[0].clone();
    match reduction {
        Reduction::Each if single => losses.squeeze_dim(0),
        Reduction::Each => Ok(losses),
        Reduction::Sum => losses.sum(None),
        Reduction::Mean => {
            let each: Vec<i64> = lists[1].iter().map(|&n| n.max(1)).collect();
            losses.div(&Tensor::from_slice(&each, &[batch])?.to_dtype(losses.dtype())?)?.mean(None)
        }
    }
}

/// Lengths that a tensor holds.
fn held(name: &str, t: &Tensor) -> Result<Vec<i64>> {
    if !t.dtype().is_integral(false) {
        bail!(Dtype, "[{OP}] {name} must be integral");
    }
    t.to_vec()
}

/// Arguments with the lengths as `list` makes them.
fn samples(list: fn(Vec<i64>) -> Result<Value>) -> Result<Vec<Vec<Value>>> {
    let p = sample(&[5, 2, 3], 71)?.log_softmax(-1, None)?;
    let rows = Tensor::from_slice(&[1i64, 1, 2, 0], &[2, 2])?;
    let joined = Tensor::from_slice(&[1i64, 2, 2], &[3])?;
    let (inputs, counts) = (list(vec![5, 4])?, list(vec![2, 1])?);
    let head = |t: &Tensor| vec![Value::from(&p), t.into(), inputs.clone(), counts.clone()];
    let mut each = head(&rows);
    each.extend([Value::Int(0), Value::Int(0)]);
    Ok(vec![head(&rows), head(&joined), each])
}

fn list_samples() -> Result<Vec<Vec<Value>>> {
    samples(|l| Ok(Value::Ints(l)))
}

fn tensor_samples() -> Result<Vec<Vec<Value>>> {
    samples(|l| Ok(Value::Tensor(Tensor::from_slice(&l, &[l.len() as i64])?)))
}

ops! { OPS, Kernel;
    /// Connectionist temporal classification (Graves 2006) of normalised log-probabilities `[time,
    /// batch, classes]` or `[time, classes]`: the negative logarithm of the likelihood of the
    /// targets, `[batch, longest]` or one after the other. The mean is over the losses divided by
    /// the lengths of the targets. The gradient is that of logits before a logarithm of softmax.
    "ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor"
    fn ctc_loss(&self, targets: &Tensor, input_lengths: &[i64], target_lengths: &[i64], blank: i64, reduction: i64, zero_infinity: bool) -> Result<Tensor> {
        ctc(self, targets, [input_lengths, target_lengths], blank, reduction, zero_infinity)
    }
    , samples list_samples
    /// The same with lengths in tensors.
    "ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor"
    fn ctc_loss_tensor(&self, targets: &Tensor, input_lengths: &Tensor, target_lengths: &Tensor, blank: i64, reduction: i64, zero_infinity: bool) -> Result<Tensor> {
        let (inputs, counts) = (held("input_lengths", input_lengths)?, held("target_lengths", target_lengths)?);
        ctc(self, targets, [&inputs, &counts], blank, reduction, zero_infinity)
    }
    , samples tensor_samples
}
