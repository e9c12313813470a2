//! Draws of categories with given weights.

use super::law::{Law, like};
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::random::{Generator, Source, categories};
use crate::base::{DType, DeviceType, Options, Result, bail};
use crate::ops;
use crate::ops::dense::{by_float, compute_dtype, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Kernel, Meta, Metas};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Draws with replacement. Input: weights `[n]` or `[m, n]`.
struct Replaced {
    count: i64,
    from: Option<Source>,
}

/// The length of the rows, and how many numbers come of each.
fn draw<T: Float>(rng: &mut Generator, x: &Body, y: &Body, count: usize) {
    let n = x.shape().last().map_or(1, |&n| n as usize);
    for (weights, out) in read::<T>(x).chunks(n).zip(write::<i64>(y).chunks_mut(count)) {
        categories(rng, weights, out);
    }
}

impl Kernel for Replaced {
    fn name(&self) -> &'static str {
        "multinomial"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[multinomial] self is missing") };
        let mut shape = x.shape().to_vec();
        if let Some(last) = shape.last_mut() {
            *last = self.count;
        }
        Ok(smallvec::smallvec![Meta::new(&shape, DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        if x.numel() == 0 {
            return Ok(());
        }
        let x = dense(x, compute_dtype(x.dtype))?;
        let rng = &mut *Source::or_default(&self.from).lock();
        by_float!(x.dtype, draw(rng, &x, &y[0], self.count as usize));
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}

fn check(x: &Tensor, count: i64, replacement: bool) -> Result<()> {
    if !x.dtype().is_floating() {
        bail!(
            Dtype,
            "[multinomial] multinomial only supports floating-point dtypes for input, got: {}",
            x.dtype().scalar_type_name()
        );
    }
    if !(1..=2).contains(&x.dim()) {
        bail!(Shape, "[multinomial] prob_dist must be 1 or 2 dim");
    }
    if count <= 0 {
        bail!(InvalidArgument, "[multinomial] cannot sample n_sample <= 0 samples");
    }
    let n = x.size(-1)?;
    if !replacement && count > n {
        bail!(
            InvalidArgument,
            "[multinomial] cannot sample n_sample > prob_dist.size(-1) samples without replacement"
        );
    }
    if n > 1 << 24 {
        bail!(InvalidArgument, "[multinomial] number of categories cannot exceed 2^24");
    }
    if x.numel() == 0 && n == 0 && x.shape()[0] > 0 {
        bail!(InvalidArgument, "[multinomial] expected at least one category, got none");
    }
    Ok(())
}

/// Refuses what is no weight, and rows without any.
fn check_weights(x: &Tensor, replacement: bool) -> Result<()> {
    if x.device().kind != DeviceType::Cpu || x.numel() == 0 {
        return Ok(());
    }
    let every = |t: Tensor| -> Result<bool> { Ok(t.all()?.item()?.to_bool()) };
    let (finite, positive) = (every(x.isfinite()?)?, every(x.ge_scalar(0.into())?)?);
    match (finite && positive, replacement) {
        (false, false) => bail!(
            InvalidArgument,
            "[multinomial] probability tensor contains either `inf`, `nan` or element < 0"
        ),
        (false, true) => bail!(
            InvalidArgument,
            "[multinomial] invalid multinomial distribution (encountering probability entry {})",
            if finite { "< 0" } else { "= infinity or NaN" }
        ),
        _ => {}
    }
    if !every(x.sum_dim(Some(&[-1]), false, None)?.ne_scalar(0.into())?)? {
        bail!(
            InvalidArgument,
            "[multinomial] invalid multinomial distribution (sum of probabilities <= 0)"
        );
    }
    Ok(())
}

/// The indices of the greatest ratios of weights to exponential numbers (Efraimidis, Spirakis
/// 2006), which are draws without replacement.
fn without(x: &Tensor, count: i64, from: &Option<Source>) -> Result<Tensor> {
    let q = like("multinomial", x, Law::Exponential(1.0), from, Options::default(), None)?;
    let ratio = x.div(&q)?;
    if count == 1 {
        return ratio.argmax(Some(-1), true);
    }
    Ok(ratio.topk(count, -1, true, true)?.1)
}

fn weight_samples() -> Result<Vec<Vec<Value>>> {
    let x = sample(&[2, 5], 69)?.square()?;
    let call =
        |n: i64, replacement: bool| vec![x.clone().into(), Value::Int(n), Value::Bool(replacement)];
    Ok(vec![call(1, false), call(3, false), call(7, true)])
}

ops! { OPS, Composed;
    /// `num_samples` indices of each row of weights `[n]` or `[m, n]`, drawn by weight.
    "multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor"
    fn multinomial(&self, num_samples: i64, replacement: bool, generator: Option<Source>) -> Result<Tensor> {
        check(self, num_samples, replacement)?;
        let again = replacement && num_samples > 1;
        graph::no_grad(|| {
            check_weights(self, again)?;
            if again || self.numel() == 0 {
                return engine::apply1(Replaced { count: num_samples, from: generator }, &[Some(self)]);
            }
            without(self, num_samples, &generator)
        })
    }
    , samples weight_samples
}
