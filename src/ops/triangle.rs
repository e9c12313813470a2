//! Triangles of matrices.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::index::{doubles, missing};
use super::value::Value;
use crate::backend::cpu::triangle::{self, Part};
use crate::base::{Result, bail};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The part on one side of a diagonal, with zeros in the other.
#[derive(Clone, Copy)]
struct Triangle(Part);

impl Triangle {
    fn lower(diagonal: i64) -> Triangle {
        Triangle(Part { lower: true, diagonal })
    }

    fn upper(diagonal: i64) -> Triangle {
        Triangle(Part { lower: false, diagonal })
    }
}

impl Kernel for Triangle {
    fn name(&self) -> &'static str {
        if self.0.lower { "tril" } else { "triu" }
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.name()) };
        if x.layout.ndim() < 2 {
            bail!(Shape, "[{}] input tensor must have at least 2 dimensions", self.name());
        }
        Ok(smallvec::smallvec![Meta { layout: x.layout.like(), dtype: x.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.name()) };
        triangle::keep(self.0, &operand(x), &operand(&y[0]));
        Ok(())
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        Ok(vec![Some(engine::apply1(*self, &[Some(g)])?)])
    }
}

fn samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[2, 3, 2])?, Value::Int(-1)],
        vec![doubles(&[3, 3])?, Value::Int(1)],
        vec![doubles(&[2, 0])?, Value::Int(9)],
    ])
}

/// The same by a mask.
fn masked(x: &Tensor, diagonal: i64, lower: bool) -> Result<Tensor> {
    let part = Part { lower, diagonal };
    let (rows, cols) = (x.size(-2)?, x.size(-1)?);
    let kept = |r| (0..cols).map(move |c| part.columns(r, cols).contains(&c));
    let mask: Vec<bool> = (0..rows).flat_map(kept).collect();
    x.mul(&Tensor::from_slice(&mask, &[rows, cols])?)
}

fn lower_reference(x: &Tensor, diagonal: i64) -> Result<Tensor> {
    masked(x, diagonal, true)
}

fn upper_reference(x: &Tensor, diagonal: i64) -> Result<Tensor> {
    masked(x, diagonal, false)
}

ops! { OPS, Kernel;
    /// Zeros above a diagonal of the last two dimensions.
    "tril(Tensor self, int diagonal=0) -> Tensor"
    fn tril(&self, diagonal: i64) -> Result<Tensor> {
        engine::apply1(Triangle::lower(diagonal), &[Some(self)])
    }
    = reference lower_reference, samples samples
    /// Zeros below a diagonal of the last two dimensions.
    "triu(Tensor self, int diagonal=0) -> Tensor"
    fn triu(&self, diagonal: i64) -> Result<Tensor> {
        engine::apply1(Triangle::upper(diagonal), &[Some(self)])
    }
    = reference upper_reference, samples samples
    /// Writes zeros above a diagonal of the last two dimensions.
    "tril_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"
    fn tril_(&self, diagonal: i64) -> Result<Tensor> {
        engine::apply_inplace(Triangle::lower(diagonal), &[Some(self)])
    }
    , samples samples
    /// Writes zeros below a diagonal of the last two dimensions.
    "triu_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"
    fn triu_(&self, diagonal: i64) -> Result<Tensor> {
        engine::apply_inplace(Triangle::upper(diagonal), &[Some(self)])
    }
    , samples samples
}
