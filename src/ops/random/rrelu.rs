//! Leaky relu with random slopes (Xu et al. 2015).

use crate::autograd::graph;
use crate::backend::random::{Sample, Source};
use crate::base::{DType, Result, Scalar, bail, bf16};
use crate::ops;
use crate::ops::dense::{dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Kernel, Meta, Metas};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// The slopes of a call: random where an element is not positive, else 1. Input: self.
struct Slopes {
    lower: f64,
    upper: f64,
    from: Option<Source>,
}

impl Slopes {
    /// Only what is not positive takes numbers of the generator, in the order of the elements.
    fn draw<T: Sample>(&self, x: &Body, y: &Body) {
        let mut rng = Source::or_default(&self.from).lock();
        let one = T::cast(1.0);
        for (x, y) in read::<T>(x).iter().zip(write::<T>(y)) {
            *y = if x.to_f64() <= 0.0 {
                T::cast(rng.uniform_f64() * (self.upper - self.lower) + self.lower)
            } else {
                one
            };
        }
    }
}

impl Kernel for Slopes {
    fn name(&self) -> &'static str {
        "rrelu"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[rrelu] self is missing") };
        if !matches!(x.dtype, DType::F32 | DType::F64 | DType::BF16) {
            bail!(Dtype, "[rrelu] not implemented for '{}'", x.dtype.scalar_type_name());
        }
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let x = dense(x, x.dtype)?;
        match x.dtype {
            DType::F64 => self.draw::<f64>(&x, &y[0]),
            DType::BF16 => self.draw::<bf16>(&x, &y[0]),
            _ => self.draw::<f32>(&x, &y[0]),
        }
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// The slopes of a call in training; `None` for one out of it, with the mean slope.
fn slopes(
    op: &str,
    x: &Tensor,
    lower: Scalar,
    upper: Scalar,
    training: bool,
    from: Option<Source>,
) -> Result<Option<Tensor>> {
    let (lower, upper) = (lower.to_f64(), upper.to_f64());
    if lower > upper || lower.is_nan() || upper.is_nan() {
        bail!(
            InvalidArgument,
            "[{op}] Lower bound should be less than or equal to the upper bound"
        );
    }
    if !training {
        return Ok(None);
    }
    graph::no_grad(|| engine::apply1(Slopes { lower, upper, from }, &[Some(x)])).map(Some)
}

fn mean(lower: Scalar, upper: Scalar) -> Scalar {
    ((lower.to_f64() + upper.to_f64()) / 2.0).into()
}

fn rrelu_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![sample(&[3, 4], 68)?.into()]])
}

ops! { OPS, Composed;
    /// `x` where positive, else `x` times a random slope between `lower` and `upper` in training
    /// and their mean out of it.
    "rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor"
    fn rrelu(&self, lower: Scalar, upper: Scalar, training: bool, generator: Option<Source>) -> Result<Tensor> {
        match slopes("rrelu", self, lower, upper, training, generator)? {
            Some(slopes) => self.mul(&slopes),
            None => self.leaky_relu(mean(lower, upper)),
        }
    }
    , samples rrelu_samples
    /// `rrelu`, in place.
    "rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)"
    fn rrelu_(&self, lower: Scalar, upper: Scalar, training: bool, generator: Option<Source>) -> Result<Tensor> {
        match slopes("rrelu_", self, lower, upper, training, generator)? {
            Some(slopes) => self.mul_(&slopes),
            None => self.leaky_relu_(mean(lower, upper)),
        }
    }
    , samples rrelu_samples
}
