//! Reductions that find two things at once: the mean of what is a number, the extent.

use super::formulas::among_equal;
use super::over::Over;
use super::row::Given;
use crate::backend::cpu::moments;
use crate::base::{DType, Result, Scalar, bail, show};
use crate::ops;
use crate::ops::create::operand;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::{doubles, missing};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Outputs: the means of the elements that are numbers, and how many these are.
struct NanMean {
    over: Over,
}

impl Kernel for NanMean {
    fn name(&self) -> &'static str {
        "nanmean"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("nanmean") };
        let shape = self.over.shape(x.shape());
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype), Meta::new(&shape, DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("nanmean") };
        let (a, b) = (self.over.full(&y[0], x.shape()), self.over.full(&y[1], x.shape()));
        let marked = self.over.marked(x.layout.ndim());
        moments::mean_of_numbers(&operand(x), &marked, [&operand(&a), &operand(&b)]);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let g = self.over.restore(&g.div(&cx.output(1)?)?, cx.shape(0))?;
        Ok(vec![Some(g.mul(&cx.input(0)?.isnan()?.logical_not()?)?)])
    }
}

/// `aminmax`.
struct Extent {
    over: Over,
    /// Whether the dimension was given, which the error for no elements tells.
    given: Option<usize>,
}

impl Kernel for Extent {
    fn name(&self) -> &'static str {
        "aminmax"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("aminmax") };
        if x.numel() == 0 {
            match self.given {
                None => bail!(
                    InvalidArgument,
                    "[aminmax] cannot compute aminmax over an empty dimension as the operation \
                     has no identity."
                ),
                Some(d) if x.shape()[d] == 0 => bail!(
                    Index,
                    "[aminmax] Expected reduction dim {d} to have non-zero size, got shape {}",
                    show(x.shape())
                ),
                _ => {}
            }
        }
        let m = Meta::new(&self.over.shape(x.shape()), x.dtype);
        Ok(smallvec::smallvec![m.clone(), m])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("aminmax") };
        let (a, b) = (self.over.full(&y[0], x.shape()), self.over.full(&y[1], x.shape()));
        let marked = self.over.marked(x.layout.ndim());
        moments::extents(&operand(x), &marked, [&operand(&a), &operand(&b)]);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 3)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let shape = cx.shape(0);
        let x = cx.input(0)?;
        let mut out: Option<Tensor> = None;
        for (i, g) in g.iter().enumerate() {
            let Some(g) = g else { continue };
            let g = self.over.restore(g, shape)?.expand(shape, false)?;
            let y = self.over.restore(&cx.output(i)?, shape)?;
            let d = among_equal(&Given { x: x.clone(), y, g, p: 0.0, n: 0.0 })?;
            out = Some(match out {
                Some(o) => o.add(&d, Scalar::Int(1))?,
                None => d,
            });
        }
        Ok(vec![out])
    }
}

fn nanmean(x: &Tensor, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
    if !x.dtype().is_floating() {
        bail!(
            Dtype,
            "[nanmean] expected input to have floating point or complex dtype but got {}",
            x.dtype().scalar_type_name()
        );
    }
    if let Some(d) = dtype.filter(|d| !d.is_floating()) {
        bail!(
            Dtype,
            "[nanmean] could not infer output dtype. Optional dtype must be either a floating \
             point or complex dtype. Got: {}",
            d.scalar_type_name()
        );
    }
    let over = Over::new("nanmean", dim, x.dim(), keepdim)?;
    let x = x.to_dtype(dtype.unwrap_or(x.dtype()))?;
    engine::apply(NanMean { over }, &[Some(&x)]).map(|out| out[0].clone())
}

fn aminmax(x: &Tensor, dim: Option<i64>, keepdim: bool) -> Result<(Tensor, Tensor)> {
    let dims = dim.map(|d| [d]);
    let over = Over::new("aminmax", dims.as_ref().map(|d| d.as_slice()), x.dim(), keepdim)?;
    let given = dim.and_then(|_| over.dims.first().copied());
    let out = engine::apply(Extent { over, given }, &[Some(x)])?;
    Ok((out[0].clone(), out[1].clone()))
}

fn samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?],
        vec![doubles(&[3, 4])?, Value::Int(1)],
        vec![doubles(&[2, 3, 2])?, Value::Int(-3), Value::Bool(true)],
        vec![doubles(&[])?, Value::Int(0)],
    ])
}

ops! { OPS, Reduction;
    /// Mean of the elements that are numbers, over dimensions.
    "nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn nanmean(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        nanmean(self, dim, keepdim, dtype)
    }
    /// The smallest and the largest element, of all or along a dimension; equal ones share the
    /// gradient.
    "aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)"
    fn aminmax(&self, dim: Option<i64>, keepdim: bool) -> Result<(Tensor, Tensor)> {
        aminmax(self, dim, keepdim)
    }
    , samples samples
}
