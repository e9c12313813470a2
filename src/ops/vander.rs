//! The powers of a vector's elements.

use super::dense::{compute_dtype, dense, read, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{doubles, longs, missing, zeros};
use super::value::Value;
use crate::backend::cpu::vander::powers;
use crate::base::{DType, Options, Result, Scalar, bail, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `y[i, j] = x[i]^j` for `n` powers, or from the highest one down.
struct Vander {
    n: i64,
    increasing: bool,
}

impl Kernel for Vander {
    fn name(&self) -> &'static str {
        "vander"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("vander") };
        if x.layout.ndim() != 1 {
            bail!(
                Shape,
                "[vander] x must be a one-dimensional tensor, got shape {}",
                show(x.shape())
            );
        }
        if self.n < 0 {
            bail!(InvalidArgument, "[vander] N must be non-negative, got {}", self.n);
        }
        let dtype = if x.dtype.is_floating() { x.dtype } else { DType::I64 };
        Ok(smallvec::smallvec![Meta::new(&[x.shape()[0], self.n], dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("vander") };
        let dtype = compute_dtype(y[0].dtype);
        let x = dense(x, dtype)?;
        let (n, up) = (self.n as usize, self.increasing);
        through(&y[0], dtype, |y| {
            match dtype {
                DType::F64 => powers(read::<f64>(&x), n, up, write(y), 1.0, |a, b| a * b),
                DType::F32 => powers(read::<f32>(&x), n, up, write(y), 1.0, |a, b| a * b),
                _ => powers(read::<i64>(&x), n, up, write(y), 1, i64::wrapping_mul),
            }
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 0)
    }
    /// `d x^j / d x = j x^(j - 1)`: the powers again, but for the highest one.
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let n = self.n;
        if n < 2 {
            return Ok(vec![Some(zeros(g, cx.shape(0))?)]);
        }
        let int = Scalar::Int;
        let o = Options { device: Some(g.device()), ..g.dtype().into() };
        let (first, factors) = match self.increasing {
            true => (1, Tensor::arange_start(int(1), int(n), o)?),
            false => (0, Tensor::arange_start_step(int(n - 1), int(0), int(-1), o)?),
        };
        let lower = cx.input(0)?.vander(Some(n - 1), self.increasing)?;
        let slope = lower.mul(&factors)?.mul(&g.narrow(1, first, n - 1)?)?;
        Ok(vec![Some(slope.sum_dim(Some(&[1]), false, None)?)])
    }
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let some = |n, increasing| -> Result<Vec<Value>> {
        Ok(vec![doubles(&[3])?, n, Value::Bool(increasing)])
    };
    Ok(vec![
        some(Value::None, false)?,
        some(Value::Int(4), true)?,
        some(Value::Int(1), false)?,
        some(Value::Int(0), false)?,
        vec![longs(&[1, 2], &[2])?, Value::Int(3), Value::Bool(false)],
    ])
}

/// One power after the other.
fn reference(x: &Tensor, n: Option<i64>, increasing: bool) -> Result<Tensor> {
    let n = n.unwrap_or(x.size(0)?);
    if n == 0 {
        return x.vander(Some(0), increasing);
    }
    let power = |j| x.pow_scalar(Scalar::Int(if increasing { j } else { n - 1 - j }));
    Tensor::stack((0..n).map(power).collect::<Result<_>>()?, 1)
}

ops! { OPS, Kernel;
    /// The powers `[n, N]` of a vector, from `N - 1` down to 0 or, if increasing, up from 0.
    "vander(Tensor x, int? N=None, bool increasing=False) -> Tensor"
    fn vander(&self, n: Option<i64>, increasing: bool) -> Result<Tensor> {
        let n = n.unwrap_or_else(|| self.shape().first().copied().unwrap_or(0));
        engine::apply1(Vander { n, increasing }, &[Some(self)])
    }
    = reference reference, samples samples
}
