//! Distributions, and tensors that are filled with them.

use crate::backend::cpu::copy;
use crate::backend::random::{self, Generator, Sample, Source};
use crate::base::{DType, DeviceType, Layout, MemoryFormat, Options, Result, bail, bf16, f16};
use crate::ops::create::{alloc, operand};
use crate::ops::dense::write;
use crate::ops::engine::{self, Bodies, Kernel, Meta, Metas};
use crate::tensor::{Body, Tensor};

/// A distribution.
#[derive(Clone, Copy)]
pub(super) enum Law {
    Uniform(f64, f64),
    Normal(f64, f64),
    LogNormal(f64, f64),
    Cauchy(f64, f64),
    Exponential(f64),
    Geometric(f64),
    Integers(i64, i64),
    /// Integers from a bound on.
    From(i64),
    /// Integers that are not negative.
    Any,
    Coin(f64),
    Permutation,
}

fn reals<T: random::Real>(law: Law, rng: &mut Generator, y: &Body, dense: bool) -> Result<()> {
    let out = write::<T>(y);
    match law {
        Law::Uniform(from, to) => random::uniform(rng, out, from, to),
        Law::Normal(mean, std) if dense => random::normal(rng, out, mean, std),
        Law::Normal(mean, std) => random::normal_each(rng, out, mean, std),
        Law::LogNormal(mean, std) => random::log_normal(rng, out, mean, std),
        Law::Cauchy(median, sigma) => random::cauchy(rng, out, median, sigma),
        Law::Exponential(lambda) => random::exponential(rng, out, lambda),
        _ => integers::<T>(law, rng, y),
    }
}

fn integers<T: Sample>(law: Law, rng: &mut Generator, y: &Body) -> Result<()> {
    let out = write::<T>(y);
    match law {
        Law::Integers(from, to) => random::random_from_to(rng, out, from, to),
        Law::From(from) => random::random_from(rng, out, from),
        Law::Geometric(p) => random::geometric(rng, out, p),
        Law::Coin(p) => random::bernoulli(rng, out, p),
        Law::Permutation => {
            random::randperm(rng, out);
            Ok(())
        }
        Law::Any => {
            random::random(rng, out);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Fills a row-major body; `dense` says whether that is what the caller's tensor is.
fn fill_dense(law: Law, rng: &mut Generator, y: &Body, dense: bool) -> Result<()> {
    match y.dtype {
        DType::F32 => reals::<f32>(law, rng, y, dense),
        DType::F64 => reals::<f64>(law, rng, y, dense),
        DType::F16 => reals::<f16>(law, rng, y, dense),
        DType::BF16 => reals::<bf16>(law, rng, y, dense),
        DType::I64 => integers::<i64>(law, rng, y),
        DType::I32 => integers::<i32>(law, rng, y),
        DType::I16 => integers::<i16>(law, rng, y),
        DType::I8 => integers::<i8>(law, rng, y),
        DType::U8 => integers::<u8>(law, rng, y),
        // The bytes of a bool are 0 and 1, which is what these laws give.
        DType::Bool => integers::<u8>(law.of_bools(), rng, y),
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
fn fill(law: Law, from: &Option<Source>, y: &Body) -> Result<()> {
    if y.device().kind != DeviceType::Cpu || y.numel() == 0 {
        return Ok(());
    }
    let aligned = (y.ptr() as usize).is_multiple_of(y.dtype.size());
    if y.layout.is_contiguous() && aligned {
        return fill_dense(law, &mut Source::or_default(from).lock(), y, true);
    }
    let y = y.with_layout(by_memory(&y.layout));
    let dense = alloc(Layout::contiguous(y.shape()), y.dtype, y.device())?.body();
    fill_dense(law, &mut Source::or_default(from).lock(), &dense, false)?;
    copy::copy(&operand(&dense), &operand(&y));
    Ok(())
}

/// What messages call the dtypes of integers.
fn c_name(dtype: DType) -> &'static str {
    match dtype {
        DType::U8 => "unsigned char",
        DType::I8 => "signed char",
        DType::I16 => "short int",
        DType::I32 => "int",
        DType::I64 => "long int",
        DType::Bool => "bool",
        DType::F16 => "c10::Half",
        DType::BF16 => "c10::BFloat16",
        DType::F32 => "float",
        DType::F64 => "double",
    }
}

/// The least and the greatest number of a dtype.
fn bounds(dtype: DType) -> (f64, f64) {
    match dtype {
        DType::U8 => (0.0, 255.0),
        DType::I8 => (-128.0, 127.0),
        DType::I16 => (f64::from(i16::MIN), f64::from(i16::MAX)),
        DType::I32 => (f64::from(i32::MIN), f64::from(i32::MAX)),
        DType::I64 => (i64::MIN as f64, i64::MAX as f64),
        DType::Bool => (0.0, 1.0),
        DType::F16 => (-65504.0, 65504.0),
        _ => (f64::MIN, f64::MAX),
    }
}

fn check_within(op: &str, name: &str, v: i64, dtype: DType) -> Result<()> {
    let (least, most) = bounds(dtype);
    if (v as f64) < least || v as f64 > most {
        bail!(InvalidArgument, "[{op}] {name} is out of bounds for {}", c_name(dtype));
    }
    Ok(())
}

impl Law {
    /// The law with the bounds of bool.
    fn of_bools(self) -> Law {
        match self {
            Law::From(from) => Law::Integers(from, 2),
            Law::Any => Law::Integers(0, 2),
            law => law,
        }
    }

    /// Refuses dtypes that the law does not take.
    fn check_dtype(&self, op: &str, dtype: DType) -> Result<()> {
        let continuous = |what: &str, got: &str| -> Result<()> {
            bail!(
                Dtype,
                "[{op}] {what} distribution is a continuous probability distribution. dtype must \
                 be a floating point but you specified {got}"
            )
        };
        match *self {
            _ if dtype.is_floating() => Ok(()),
            Law::Exponential(_) => continuous("Exponential", dtype.scalar_type_name()),
            Law::Cauchy(..) => continuous("Cauchy", c_name(dtype)),
            Law::Uniform(..) | Law::Normal(..) | Law::LogNormal(..) => {
                bail!(Dtype, "[{op}] not implemented for '{}'", dtype.scalar_type_name())
            }
            Law::Geometric(_) if dtype == DType::Bool => {
                bail!(Dtype, "[{op}] not implemented for 'Bool'")
            }
            _ => Ok(()),
        }
    }

    /// Refuses parameters and dtypes that the law does not take.
    pub(super) fn check(&self, op: &str, dtype: DType) -> Result<()> {
        let positive = |name: &str, short: &str, v: f64| -> Result<()> {
            if v > 0.0 {
                return Ok(());
            }
            bail!(InvalidArgument, "[{op}] {op} expects {name} > 0.0, but found {short}={v}")
        };
        self.check_dtype(op, dtype)?;
        match *self {
            Law::Uniform(from, to) if from > to => bail!(
                InvalidArgument,
                "[{op}] uniform_ expects to return a [from, to) range, but found from={from} > to={to}"
            ),
            Law::Normal(_, std) if std < 0.0 || std.is_nan() => {
                bail!(InvalidArgument, "[{op}] normal expects std >= 0.0, but found std {std}")
            }
            Law::LogNormal(_, std) => positive("std", "std", std),
            Law::Cauchy(_, sigma) => positive("sigma", "sigma", sigma),
            Law::Exponential(lambda) => positive("lambda", "lambda", lambda),
            Law::Geometric(p) if !(p > 0.0 && p < 1.0) => {
                bail!(InvalidArgument, "[{op}] geometric_ expects p to be in (0, 1), but got p={p}")
            }
            Law::Integers(from, to) if from >= to => bail!(
                InvalidArgument,
                "[{op}] random_ expects 'from' to be less than 'to', but got from={from} >= to={to}"
            ),
            Law::Integers(from, to) => {
                check_within(op, "from", from, dtype)?;
                check_within(op, "to - 1", to - 1, dtype)
            }
            Law::From(from) => check_within(op, "from", from, dtype),
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
    from: Option<Source>,
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
        fill(self.law, &self.from, &y[0])
    }
    fn vjp(&self, cx: &engine::Context, _: &[Option<Tensor>]) -> Result<engine::Grads> {
        Ok(vec![None; cx.len()])
    }
}

pub(super) fn draw_(
    t: &Tensor,
    op: &'static str,
    law: Law,
    from: Option<Source>,
) -> Result<Tensor> {
    engine::apply_inplace(Draw { op, law, from }, &[Some(t)])
}

/// A new tensor of a law.
pub(super) fn new(
    op: &str,
    size: &[i64],
    law: Law,
    from: &Option<Source>,
    o: Options,
) -> Result<Tensor> {
    law.check(op, o.dtype())?;
    let t = Tensor::empty(size, Options { requires_grad: false, ..o }, None)?;
    fill(law, from, &t.body())?;
    if o.requires_grad {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

pub(super) fn like(
    op: &str,
    t: &Tensor,
    law: Law,
    from: &Option<Source>,
    o: Options,
    f: Option<MemoryFormat>,
) -> Result<Tensor> {
    law.check(op, o.dtype.unwrap_or(t.dtype()))?;
    let y = t.empty_like(Options { requires_grad: false, ..o }, f)?;
    fill(law, from, &y.body())?;
    if o.requires_grad {
        y.set_requires_grad(true)?;
    }
    Ok(y)
}
