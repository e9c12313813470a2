//! Running extremes along a dimension and where they are.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{at_least_1d, doubles, missing, seen, without, zeros};
use super::sort::pair;
use super::value::Value;
use crate::backend::cpu::running::{self, Running as Walk};
use crate::base::{DType, Result, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `cummax` and `cummin`. Outputs: the extremes and their indices.
struct Running {
    max: bool,
    dim: usize,
}

impl Kernel for Running {
    fn name(&self) -> &'static str {
        if self.max { "cummax" } else { "cummin" }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.name()) };
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype), Meta::new(x.shape(), DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.name()) };
        let (from, to) = (at_least_1d(&x.layout), at_least_1d(&y[1].layout));
        let (source, target) = (without(&from, self.dim), without(&to, self.dim));
        running::running(&Walk {
            max: self.max,
            x: seen(x, &source),
            count: from.shape[self.dim] as usize,
            steps: [from.strides[self.dim], to.strides[self.dim]],
            values: seen(&y[0], &target),
            indices: seen(&y[1], &target),
        });
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let whole = zeros(g, cx.shape(0))?;
        Ok(vec![Some(whole.scatter_add(self.dim as i64, &cx.output(1)?, g)?)])
    }
}

fn call(max: bool, x: &Tensor, dim: i64) -> Result<(Tensor, Tensor)> {
    let op = if max { "cummax" } else { "cummin" };
    let dim = wrap_dim(op, dim, x.dim())?;
    pair(op, engine::apply(Running { max, dim }, &[Some(x)])?)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[2, 3, 4])?, Value::Int(-1)],
        vec![doubles(&[])?, Value::Int(0)],
        vec![doubles(&[2, 0])?, Value::Int(0)],
    ])
}

ops! { OPS, Kernel;
    /// The largest elements so far along a dimension and their indices, the last of equal ones.
    "cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)"
    fn cummax(&self, dim: i64) -> Result<(Tensor, Tensor)> {
        call(true, self, dim)
    }
    , samples samples
    /// The smallest elements so far along a dimension and their indices, the last of equal ones.
    "cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)"
    fn cummin(&self, dim: i64) -> Result<(Tensor, Tensor)> {
        call(false, self, dim)
    }
    , samples samples
}
