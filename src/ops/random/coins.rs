//! Coins: zeros and ones.

use super::law::{Law, draw_, like};
use crate::backend::random::{self, Generator, Sample, Source};
use crate::base::{DType, Options, Result, bail, bf16, f16};
use crate::ops;
use crate::ops::dense::{check_floating, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Kernel, Meta, Metas};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Coins with a probability for each element. Inputs: self, p.
struct Coins(Option<Source>);

fn coins<T: Sample>(rng: &mut Generator, y: &Body, p: &Body) -> Result<()> {
    match p.dtype {
        DType::F64 => random::bernoulli_each(rng, write::<T>(y), read::<f64>(p)),
        _ => random::bernoulli_each(rng, write::<T>(y), read::<f32>(p)),
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
        let rng = &mut *Source::or_default(&self.0).lock();
        crate::ops::dense::through(&y[0], y[0].dtype, |y| match y.dtype {
            DType::F32 => coins::<f32>(rng, y, &p),
            DType::F64 => coins::<f64>(rng, y, &p),
            DType::F16 => coins::<f16>(rng, y, &p),
            DType::BF16 => coins::<bf16>(rng, y, &p),
            DType::I64 => coins::<i64>(rng, y, &p),
            DType::I32 => coins::<i32>(rng, y, &p),
            DType::I16 => coins::<i16>(rng, y, &p),
            DType::I8 => coins::<i8>(rng, y, &p),
            DType::U8 | DType::Bool => coins::<u8>(rng, y, &p),
        })
    }
    fn vjp(&self, cx: &engine::Context, _: &[Option<Tensor>]) -> Result<engine::Grads> {
        Ok(vec![None; cx.len()])
    }
}

fn coin_like(t: &Tensor) -> Result<Tensor> {
    t.empty_like(Options::default(), None)
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

ops! { OPS, Composed;
    /// Ones with the probabilities `p`, broadcast, else zeros, in place.
    "bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)"
    fn bernoulli_tensor_(&self, p: &Tensor, generator: Option<Source>) -> Result<Tensor> {
        engine::apply_inplace(Coins(generator), &[Some(self), Some(p)])
    }
    , samples coin_samples
    /// Ones with probability `p`, else zeros, in place.
    "bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)"
    fn bernoulli_float_(&self, p: f64, generator: Option<Source>) -> Result<Tensor> {
        draw_(self, "bernoulli_", Law::Coin(p), generator)
    }
    , samples one_coin_samples
    /// Ones with the probabilities that `self` holds, else zeros.
    "bernoulli(Tensor self, *, Generator? generator=None) -> Tensor"
    fn bernoulli(&self, generator: Option<Source>) -> Result<Tensor> {
        check_floating("bernoulli", self.dtype())?;
        coin_like(self)?.bernoulli_tensor_(self, generator)
    }
    , samples probability_samples
    /// Ones with probability `p`, else zeros, with the shape of `self`.
    "bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor"
    fn bernoulli_p(&self, p: f64, generator: Option<Source>) -> Result<Tensor> {
        like("bernoulli", self, Law::Coin(p), &generator, Options::default(), None)
    }
    , samples one_coin_samples
    /// Ones with the probabilities `p`, broadcast, else zeros, with the shape of `self`.
    "bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor"
    fn bernoulli_tensor(&self, p: &Tensor, generator: Option<Source>) -> Result<Tensor> {
        coin_like(self)?.bernoulli_tensor_(p, generator)
    }
    , samples coin_samples
}
