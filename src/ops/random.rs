//! Random numbers. The CPU generator is PyTorch's, and so are the numbers for a seed.

use super::create::{alloc, operand};
use super::dense::{dense, read, sample, write};
use super::engine::{self, Bodies, Kernel, Meta, Metas};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::copy;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::backend::random::{self, Generator, Sample, default_generator};
use crate::base::{
    DType, DeviceType, Layout, MemoryFormat, Options, Result, Scalar, bail, bf16, f16,
};
use crate::tensor::{Body, Tensor};
use crate::{ops, pointwise};

pointwise! { ROWS;
    /// `x * (m * scale)`: what a mask leaves, scaled.
    row [masked_scale] (x m; scale = 1) -> y float { x * (m * scale) } { m * scale, x * scale }
}

/// A distribution.
#[derive(Clone, Copy)]
enum Law {
    Uniform(f64, f64),
    Normal(f64, f64),
    Integers(i64, i64),
    Coin(f64),
    Permutation,
}

fn reals<T: random::Real>(law: Law, rng: &mut Generator, y: &Body, dense: bool) -> Result<()> {
    let out = write::<T>(y);
    match law {
        Law::Uniform(from, to) => random::uniform(rng, out, from, to),
        Law::Normal(mean, std) if dense => random::normal(rng, out, mean, std),
        Law::Normal(mean, std) => random::normal_each(rng, out, mean, std),
        _ => Ok(()),
    }
}

fn integers<T: Sample>(law: Law, rng: &mut Generator, y: &Body) -> Result<()> {
    let out = write::<T>(y);
    match law {
        Law::Integers(from, to) => random::random_from_to(rng, out, from, to),
        Law::Coin(p) => random::bernoulli(rng, out, p),
        Law::Permutation => {
            random::randperm(rng, out);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Fills a row-major body; `dense` says whether that is what the caller's tensor is.
fn fill_dense(op: &str, law: Law, y: &Body, dense: bool) -> Result<()> {
    let mut rng = default_generator().lock().unwrap_or_else(|e| e.into_inner());
    let rng = &mut *rng;
    match law {
        Law::Uniform(..) | Law::Normal(..) => match y.dtype {
            DType::F32 => reals::<f32>(law, rng, y, dense),
            DType::F64 => reals::<f64>(law, rng, y, dense),
            DType::F16 => reals::<f16>(law, rng, y, dense),
            DType::BF16 => reals::<bf16>(law, rng, y, dense),
            d => bail!(Dtype, "[{op}] not implemented for '{}'", d.scalar_type_name()),
        },
        _ => match y.dtype {
            DType::F32 => integers::<f32>(law, rng, y),
            DType::F64 => integers::<f64>(law, rng, y),
            DType::F16 => integers::<f16>(law, rng, y),
            DType::BF16 => integers::<bf16>(law, rng, y),
            DType::I64 => integers::<i64>(law, rng, y),
            DType::I32 => integers::<i32>(law, rng, y),
            DType::I16 => integers::<i16>(law, rng, y),
            DType::I8 => integers::<i8>(law, rng, y),
            // The bytes of a bool are 0 and 1, which is what the laws that fit give.
            DType::U8 | DType::Bool => integers::<u8>(law, rng, y),
        },
    }
}

/// The dimensions in the order of memory: numbers are drawn in that order, as PyTorch does.
fn by_memory(layout: &Layout) -> Layout {
    let mut order: Vec<usize> = (0..layout.ndim()).collect();
    order.sort_by_key(|&d| std::cmp::Reverse(layout.strides[d]));
    Layout {
        shape: order.iter().map(|&d| layout.shape[d]).collect(),
        strides: order.iter().map(|&d| layout.strides[d]).collect(),
        offset: layout.offset,
    }
}

/// Fills any body.
fn fill(op: &str, law: Law, y: &Body) -> Result<()> {
    if y.device().kind != DeviceType::Cpu || y.numel() == 0 {
        return Ok(());
    }
    let aligned = (y.ptr() as usize).is_multiple_of(y.dtype.size());
    if y.layout.is_contiguous() && aligned {
        return fill_dense(op, law, y, true);
    }
    let y = y.with_layout(by_memory(&y.layout));
    let dense = alloc(Layout::contiguous(y.shape()), y.dtype, y.device())?.body();
    fill_dense(op, law, &dense, false)?;
    copy::copy(&operand(&dense), &operand(&y));
    Ok(())
}

impl Law {
    /// Refuses parameters and dtypes that the law does not take.
    fn check(&self, op: &str, dtype: DType) -> Result<()> {
        match *self {
            Law::Uniform(..) | Law::Normal(..) if !dtype.is_floating() => {
                bail!(Dtype, "[{op}] not implemented for '{}'", dtype.scalar_type_name())
            }
            Law::Uniform(from, to) if from > to => bail!(
                InvalidArgument,
                "[{op}] uniform_ expects to return a [from, to) range, but found from={from} > to={to}"
            ),
            Law::Normal(_, std) if std < 0.0 || std.is_nan() => {
                bail!(InvalidArgument, "[{op}] normal expects std >= 0.0, but found std {std}")
            }
            Law::Integers(from, to) if from >= to => bail!(
                InvalidArgument,
                "[{op}] random_ expects 'from' to be less than 'to', but got from={from} >= to={to}"
            ),
            Law::Integers(from, to) if dtype == DType::Bool && (from < 0 || to > 2) => {
                bail!(InvalidArgument, "[{op}] from and to - 1 are out of bounds for bool")
            }
            Law::Coin(p) if !(0.0..=1.0).contains(&p) => {
                bail!(InvalidArgument, "[{op}] bernoulli_ expects p to be in [0, 1], but got p={p}")
            }
            _ => Ok(()),
        }
    }
}

/// A law over a tensor in place: what was there has no influence.
struct Draw {
    op: &'static str,
    law: Law,
}

impl Kernel for Draw {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(b) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.op) };
        self.law.check(self.op, b.dtype)?;
        Ok(smallvec::smallvec![Meta::new(b.shape(), b.dtype)])
    }
    fn run(&self, _: Bodies, y: &[Body]) -> Result<()> {
        fill(self.op, self.law, &y[0])
    }
    fn vjp(&self, cx: &engine::Context, _: &[Option<Tensor>]) -> Result<engine::Grads> {
        Ok(vec![None; cx.len()])
    }
}

fn draw_(t: &Tensor, op: &'static str, law: Law) -> Result<Tensor> {
    engine::apply_inplace(Draw { op, law }, &[Some(t)])
}

/// A new tensor of a law.
fn new(op: &str, size: &[i64], law: Law, o: Options) -> Result<Tensor> {
    law.check(op, o.dtype())?;
    let t = Tensor::empty(size, Options { requires_grad: false, ..o }, None)?;
    fill(op, law, &t.body())?;
    if o.requires_grad {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

fn like(op: &str, t: &Tensor, law: Law, o: Options, f: Option<MemoryFormat>) -> Result<Tensor> {
    law.check(op, o.dtype.unwrap_or(t.dtype()))?;
    let y = t.empty_like(Options { requires_grad: false, ..o }, f)?;
    fill(op, law, &y.body())?;
    if o.requires_grad {
        y.set_requires_grad(true)?;
    }
    Ok(y)
}

fn int64(o: Options) -> Options {
    Options { dtype: Some(o.dtype.unwrap_or(DType::I64)), ..o }
}

fn permutation(n: i64, o: Options) -> Result<Tensor> {
    let o = int64(o);
    if n < 0 {
        bail!(InvalidArgument, "[randperm] n must be non-negative, got {n}");
    }
    let most: i64 = match o.dtype() {
        DType::U8 => 255,
        DType::I8 => 127,
        DType::I16 => i64::from(i16::MAX),
        DType::I32 => i64::from(i32::MAX),
        DType::BF16 => 1 << 8,
        DType::F16 => 1 << 11,
        DType::F32 => 1 << 24,
        DType::F64 => 1 << 53,
        DType::Bool => 1,
        DType::I64 => i64::MAX,
    };
    if n - 1 > most {
        bail!(
            InvalidArgument,
            "[randperm] n is too large for result tensor type: '{}'",
            o.dtype().scalar_type_name()
        );
    }
    new("randperm", &[n], Law::Permutation, o)
}

/// Coins with a probability for each element. Inputs: self, p.
struct Coins;

fn coins<T: Sample>(y: &Body, p: &Body) -> Result<()> {
    let mut rng = default_generator().lock().unwrap_or_else(|e| e.into_inner());
    match p.dtype {
        DType::F64 => random::bernoulli_each(&mut rng, write::<T>(y), read::<f64>(p)),
        _ => random::bernoulli_each(&mut rng, write::<T>(y), read::<f32>(p)),
    }
}

impl Kernel for Coins {
    fn name(&self) -> &'static str {
        "bernoulli"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(p)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[bernoulli] self or p is missing")
        };
        if !p.dtype.is_floating() {
            bail!(
                Dtype,
                "[bernoulli_] expected probabilities tensor to have floating type, got {}",
                p.dtype.scalar_type_name()
            );
        }
        let joint = crate::base::broadcast("bernoulli_", x.shape(), p.shape())?;
        Ok(smallvec::smallvec![Meta::new(&joint, x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(p) = &x[1] else { return Ok(()) };
        let dtype = if p.dtype == DType::F64 { DType::F64 } else { DType::F32 };
        let p = dense(&p.with_layout(p.layout.expand(y[0].shape())), dtype)?;
        super::dense::through(&y[0], y[0].dtype, |y| match y.dtype {
            DType::F32 => coins::<f32>(y, &p),
            DType::F64 => coins::<f64>(y, &p),
            DType::F16 => coins::<f16>(y, &p),
            DType::BF16 => coins::<bf16>(y, &p),
            DType::I64 => coins::<i64>(y, &p),
            DType::I32 => coins::<i32>(y, &p),
            DType::I16 => coins::<i16>(y, &p),
            DType::I8 => coins::<i8>(y, &p),
            DType::U8 | DType::Bool => coins::<u8>(y, &p),
        })
    }
    fn vjp(&self, cx: &engine::Context, _: &[Option<Tensor>]) -> Result<engine::Grads> {
        Ok(vec![None; cx.len()])
    }
}

/// What a dropout does.
enum Plan {
    /// Nothing.
    Keep,
    /// Everything becomes 0.
    Clear,
    /// A mask and the factor of what it leaves.
    Mask(Tensor, Scalar),
}

/// The plan for `x`; the mask has the shape `of` it, as coins of the generator.
fn plan(op: &'static str, x: &Tensor, p: f64, train: bool, features: bool) -> Result<Plan> {
    if !(0.0..=1.0).contains(&p) {
        bail!(InvalidArgument, "[{op}] dropout probability has to be between 0 and 1, but got {p}");
    }
    if p == 0.0 || !train || x.numel() == 0 {
        return Ok(Plan::Keep);
    }
    if p == 1.0 {
        return Ok(Plan::Clear);
    }
    let o = Options { dtype: Some(DType::Bool), device: Some(x.device()), ..Options::default() };
    let law = Law::Coin(1.0 - p);
    let mask = if features {
        let mut shape = x.shape();
        if shape.len() < 2 {
            bail!(Shape, "[{op}] Feature dropout requires at least 2 dimensions in the input");
        }
        shape.iter_mut().skip(2).for_each(|s| *s = 1);
        graph::no_grad(|| new(op, &shape, law, o))?
    } else {
        graph::no_grad(|| like(op, x, law, o, None))?
    };
    Ok(Plan::Mask(mask, (1.0 / (1.0 - p)).into()))
}

fn dropped(op: &'static str, x: &Tensor, p: f64, train: bool, features: bool) -> Result<Tensor> {
    match plan(op, x, p, train, features)? {
        Plan::Keep => Ok(x.clone()),
        Plan::Clear => x.mul_scalar(0.0.into()),
        Plan::Mask(mask, scale) => {
            rows::masked_scale::ROW.call(&[x.into(), (&mask).into()], &[scale])
        }
    }
}

fn dropped_(op: &'static str, x: &Tensor, p: f64, train: bool, features: bool) -> Result<Tensor> {
    match plan(op, x, p, train, features)? {
        Plan::Keep => Ok(x.clone()),
        Plan::Clear => x.mul_scalar_(0.0.into()),
        Plan::Mask(mask, scale) => {
            rows::masked_scale::ROW.call_(&[x.into(), (&mask).into()], &[scale])
        }
    }
}

fn coin_like(t: &Tensor) -> Result<Tensor> {
    t.empty_like(Options::default(), None)
}

fn size_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Ints(vec![3, 4])], vec![Value::Ints(vec![])]])
}

fn high_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(10), Value::Ints(vec![3, 4])]])
}

fn low_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(-5), Value::Int(10), Value::Ints(vec![3, 4])]])
}

fn count_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![Value::Int(10)]])
}

fn coin_samples() -> Result<Vec<Vec<Value>>> {
    let p = sample(&[3, 4], 61)?.square()?;
    Ok(vec![vec![sample(&[3, 4], 62)?.into(), p.into()]])
}

fn probability_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 61)?.square()?.into()]])
}

fn one_coin_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 61)?.into(), 0.3.into()]])
}

fn dropout_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[3, 4], 63)?);
    let call = |p: f64, train: bool| vec![x.clone(), p.into(), Value::Bool(train)];
    Ok(vec![call(0.5, false), call(0.0, true), call(1.0, true)])
}

fn feature_samples() -> Result<Vec<Vec<Value>>> {
    dropout_samples()
}

ops! { OPS, Composed;
    /// Uniform on `[0, 1)`.
    "rand(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn rand(size: &[i64], options: Options) -> Result<Tensor> {
        new("rand", size, Law::Uniform(0.0, 1.0), options)
    }
    , samples size_samples
    /// Uniform on `[0, 1)`, with the shape of `self`.
    "rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn rand_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("rand_like", self, Law::Uniform(0.0, 1.0), options, memory_format)
    }
    /// Normal with mean 0 and deviation 1.
    "randn(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randn(size: &[i64], options: Options) -> Result<Tensor> {
        new("randn", size, Law::Normal(0.0, 1.0), options)
    }
    , samples size_samples
    /// Normal with mean 0 and deviation 1, with the shape of `self`.
    "randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn randn_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like("randn_like", self, Law::Normal(0.0, 1.0), options, memory_format)
    }
    /// Integers from 0 up to but without `high`; int64 where no dtype is given.
    "randint(int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint(high: i64, size: &[i64], options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(0, high), int64(options))
    }
    , samples high_samples
    /// Integers from `low` up to but without `high`; int64 where no dtype is given.
    "randint.low(int low, int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randint_low(low: i64, high: i64, size: &[i64], options: Options) -> Result<Tensor> {
        new("randint", size, Law::Integers(low, high), int64(options))
    }
    , samples low_samples
    /// `0 .. n` in random order; int64 where no dtype is given.
    "randperm(int n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn randperm(n: i64, options: Options) -> Result<Tensor> {
        permutation(n, options)
    }
    , samples count_samples
    /// Ones with the probabilities `p`, broadcast, else zeros, in place.
    "bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)"
    fn bernoulli_tensor_(&self, p: &Tensor, generator: Option<i64>) -> Result<Tensor> {
        let _ = generator;
        engine::apply_inplace(Coins, &[Some(self), Some(p)])
    }
    , samples coin_samples
    /// Ones with the probabilities that `self` holds, else zeros.
    "bernoulli(Tensor self, *, Generator? generator=None) -> Tensor"
    fn bernoulli(&self, generator: Option<i64>) -> Result<Tensor> {
        coin_like(self)?.bernoulli_tensor_(self, generator)
    }
    , samples probability_samples
    /// Ones with probability `p`, else zeros, with the shape of `self`.
    "bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor"
    fn bernoulli_p(&self, p: f64, generator: Option<i64>) -> Result<Tensor> {
        let _ = generator;
        like("bernoulli", self, Law::Coin(p), Options::default(), None)
    }
    , samples one_coin_samples
    /// Ones with the probabilities `p`, broadcast, else zeros, with the shape of `self`.
    "bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor"
    fn bernoulli_tensor(&self, p: &Tensor, generator: Option<i64>) -> Result<Tensor> {
        coin_like(self)?.bernoulli_tensor_(p, generator)
    }
    , samples coin_samples
    /// Normal with `mean` and deviation `std`, in place.
    "normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)"
    fn normal_(&self, mean: f64, std: f64, generator: Option<i64>) -> Result<Tensor> {
        let _ = generator;
        draw_(self, "normal_", Law::Normal(mean, std))
    }
    /// Uniform on `[from, to)`, in place.
    "uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)"
    fn uniform_(&self, from: f64, to: f64, generator: Option<i64>) -> Result<Tensor> {
        let _ = generator;
        draw_(self, "uniform_", Law::Uniform(from, to))
    }
    /// In training, elements become 0 with probability `p` and the others are divided by `1 - p`
    /// (Srivastava et al. 2014).
    "dropout(Tensor input, float p, bool train) -> Tensor"
    fn dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("dropout", self, p, train, false)
    }
    , samples dropout_samples
    /// `dropout` in place.
    "dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("dropout_", self, p, train, false)
    }
    , samples dropout_samples
    /// `dropout` of whole channels of `[n, c, ..]`.
    "feature_dropout(Tensor input, float p, bool train) -> Tensor"
    fn feature_dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("feature_dropout", self, p, train, true)
    }
    , samples feature_samples
    /// `feature_dropout` in place.
    "feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn feature_dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("feature_dropout_", self, p, train, true)
    }
    , samples feature_samples
}
