//! Cross products.

use crate::backend::cpu::linalg::cross::{self, Cross as Walk};
use crate::base::{DType, Layout, Result, bail, broadcast, wrap_dim};
use crate::ops;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::{missing, seen, without};
use crate::ops::matmul::samples::{Rows, samples};
use crate::tensor::{Body, Tensor};

/// The cross product over one dimension; both inputs are broadcast.
struct Cross {
    dim: usize,
}

impl Kernel for Cross {
    fn name(&self) -> &'static str {
        "linalg_cross"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else { return missing("linalg_cross") };
        let shape = broadcast("linalg_cross", a.shape(), b.shape())?;
        if a.dtype != b.dtype {
            bail!(
                Dtype,
                "[linalg_cross] expected scalar type {} but found {}",
                a.dtype.scalar_type_name(),
                b.dtype.scalar_type_name()
            );
        }
        if a.dtype == DType::Bool {
            bail!(Dtype, "[linalg_cross] \"cross\" not implemented for 'Bool'");
        }
        Ok(smallvec::smallvec![Meta::new(&shape, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else { return Ok(()) };
        let y = &y[0];
        let [la, lb]: [Layout; 2] = [a, b].map(|b| b.layout.expand(y.shape()));
        let steps = [la.strides[self.dim], lb.strides[self.dim], y.layout.strides[self.dim]];
        let [ra, rb, ry] = [&la, &lb, &y.layout].map(|l| without(l, self.dim));
        cross::cross(&Walk { a: seen(a, &ra), b: seen(b, &rb), y: seen(y, &ry), steps });
        Ok(())
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of((needs & 1) << 1 | needs >> 1 & 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 2]) };
        let call =
            |a: &Tensor, b: &Tensor| engine::apply1(Cross { dim: self.dim }, &[Some(a), Some(b)]);
        let a = cx.grad(0, || call(&cx.input(1)?, g)?.sum_to_shape(cx.shape(0)))?;
        let b = cx.grad(1, || call(g, &cx.input(0)?)?.sum_to_shape(cx.shape(1)))?;
        Ok(vec![a, b])
    }
}

fn linalg_cross(a: &Tensor, b: &Tensor, dim: i64) -> Result<Tensor> {
    if a.dim() != b.dim() {
        bail!(
            Shape,
            "[linalg_cross] linalg.cross: inputs must have the same number of dimensions. Got {} \
             and {}",
            a.dim(),
            b.dim()
        );
    }
    let d = wrap_dim("linalg_cross", dim, a.dim())?;
    let sizes = (a.shape().get(d).copied(), b.shape().get(d).copied());
    if sizes != (Some(3), Some(3)) {
        bail!(
            Shape,
            "[linalg_cross] linalg.cross: inputs dimension {dim} must have length 3. Got {} and {}",
            sizes.0.unwrap_or(1),
            sizes.1.unwrap_or(1)
        );
    }
    engine::apply1(Cross { dim: d }, &[Some(a), Some(b)])
}

/// Without a dimension, that of the first one of size 3.
fn found(a: &Tensor, dim: Option<i64>) -> Result<i64> {
    match dim.or_else(|| a.shape().iter().position(|&s| s == 3).map(|d| d as i64)) {
        Some(d) => Ok(d),
        None => bail!(Shape, "[cross] no dimension of size 3 in input"),
    }
}

/// By components.
fn reference(a: &Tensor, b: &Tensor, dim: i64) -> Result<Tensor> {
    let minor = |i: i64, j: i64| {
        let (p, q) = (a.narrow(dim, i, 1)?, b.narrow(dim, j, 1)?);
        let (r, s) = (a.narrow(dim, j, 1)?, b.narrow(dim, i, 1)?);
        p.mul(&q)?.sub(&r.mul(&s)?, 1.into())
    };
    Tensor::cat(vec![minor(1, 2)?, minor(2, 0)?, minor(0, 1)?], dim)
}

fn cross_samples() -> Result<Rows> {
    samples(&[&[&[2, 3], &[2, 3]], &[&[2, 3], &[1, 3]]])
}

ops! { OPS, Kernel;
    /// Cross products of the vectors along a dimension of size 3: the first such one where none is
    /// given.
    "cross(Tensor self, Tensor other, int? dim=None) -> Tensor"
    fn cross(&self, other: &Tensor, dim: Option<i64>) -> Result<Tensor> {
        linalg_cross(self, other, found(self, dim)?)
    }
    , samples cross_samples
    /// Cross products of the vectors along a dimension of size 3.
    "linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor"
    fn linalg_cross(&self, other: &Tensor, dim: i64) -> Result<Tensor> {
        linalg_cross(self, other, dim)
    }
    = reference reference, samples cross_samples
}
