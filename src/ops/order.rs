//! Order statistics along a dimension: medians, modes, the k-th smallest element.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{at_least_1d, doubles, missing, seen, without};
use super::reductions::formulas::among_equal;
use super::reductions::row::Given;
use super::sort::{pair, scatter_back};
use super::value::Value;
use crate::backend::cpu::order::{self, Order as Walk, Pick};
use crate::base::{DType, Layout, Result, bail, dims, show, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// One element of each line. Outputs: the elements and their indices.
struct Order {
    op: &'static str,
    pick: Pick,
    dim: usize,
    keepdim: bool,
}

impl Kernel for Order {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let op = self.op;
        let mut shape = dims(x.shape());
        let size = shape.get(self.dim).copied().unwrap_or(1);
        if size == 0 {
            bail!(
                Index,
                "[{op}] Expected reduction dim {} to have non-zero size, got shape {}",
                self.dim,
                show(x.shape())
            );
        }
        match self.pick {
            Pick::Mode => {}
            Pick::Kth(k) if k >= size as usize => bail!(
                InvalidArgument,
                "[{op}] selected number k out of range for dimension {}, expected 1 to {size}",
                self.dim
            ),
            _ if x.dtype == DType::Bool => bail!(Dtype, "[{op}] not implemented for 'Bool'"),
            _ => {}
        }
        if let Some(s) = shape.get_mut(self.dim) {
            *s = 1;
            if !self.keepdim {
                shape.remove(self.dim);
            }
        }
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype), Meta::new(&shape, DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let from = at_least_1d(&x.layout);
        let rest = without(&from, self.dim);
        let to = Layout::contiguous(&rest.shape);
        order::pick(&Walk {
            pick: self.pick,
            x: seen(x, &rest),
            count: from.shape[self.dim] as usize,
            step: from.strides[self.dim],
            values: seen(&y[0], &to),
            indices: seen(&y[1], &to),
        });
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        scatter_back(cx, g, self.dim, self.keepdim)
    }
}

/// The median of all elements; equal ones share the gradient.
struct Middle {
    op: &'static str,
    pick: Pick,
}

impl Kernel for Middle {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        if x.dtype == DType::Bool {
            bail!(Dtype, "[{}] not implemented for 'Bool'", self.op);
        }
        Ok(smallvec::smallvec![Meta::new(&[], x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.op) };
        if x.numel() == 0 {
            Tensor::from_body(y[0].clone()).fill_raw(f64::NAN.into());
            return Ok(());
        }
        let dim = 0;
        let x = Tensor::from_body(x.clone()).reshape(&[-1])?;
        let found = engine::apply(
            Order { op: self.op, pick: self.pick, dim, keepdim: false },
            &[Some(&x)],
        )?;
        Tensor::from_body(y[0].clone()).copy_(&found[0], false)?;
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 1)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let (x, y) = (cx.input(0)?, cx.output(0)?);
        Ok(vec![Some(among_equal(&Given { x, y, g: g.clone(), p: 0.0, n: 0.0 })?)])
    }
}

fn pick(
    op: &'static str,
    pick: Pick,
    x: &Tensor,
    dim: i64,
    keepdim: bool,
) -> Result<(Tensor, Tensor)> {
    let dim = wrap_dim(op, dim, x.dim())?;
    pair(op, engine::apply(Order { op, pick, dim, keepdim }, &[Some(x)])?)
}

fn dim_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[2, 3, 4])?, Value::Int(-2), Value::Bool(true)],
        vec![doubles(&[])?, Value::Int(0)],
    ])
}

fn kth_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(2)],
        vec![doubles(&[3, 4])?, Value::Int(3), Value::Int(0), Value::Bool(true)],
        vec![doubles(&[])?, Value::Int(1)],
    ])
}

ops! { OPS, Kernel;
    /// The lower median of all elements; NaN where there is one.
    "median(Tensor self) -> Tensor"
    fn median(&self) -> Result<Tensor> {
        engine::apply1(Middle { op: "median", pick: Pick::Median }, &[Some(self)])
    }
    /// The lower medians along a dimension and their indices; NaN where there is one.
    "median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn median_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        pick("median", Pick::Median, self, dim, keepdim)
    }
    , samples dim_samples
    /// The lower median of the elements that are numbers.
    "nanmedian(Tensor self) -> Tensor"
    fn nanmedian(&self) -> Result<Tensor> {
        engine::apply1(Middle { op: "nanmedian", pick: Pick::NanMedian }, &[Some(self)])
    }
    /// The lower medians of the numbers along a dimension and their indices.
    "nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn nanmedian_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        pick("nanmedian", Pick::NanMedian, self, dim, keepdim)
    }
    , samples dim_samples
    /// What is met most often along a dimension (the smallest of several), and where last.
    "mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn mode(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        pick("mode", Pick::Mode, self, dim, keepdim)
    }
    , samples dim_samples
    /// The `k`-th smallest elements (from 1) along a dimension and their indices, the first of
    /// equal ones first.
    "kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn kthvalue(&self, k: i64, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        // 0 and below are out of range too.
        let rank = usize::try_from(k).ok().and_then(|k| k.checked_sub(1)).unwrap_or(usize::MAX);
        pick("kthvalue", Pick::Kth(rank), self, dim, keepdim)
    }
    , samples kth_samples
}
