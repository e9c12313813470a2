//! Copies of a tensor with a part overwritten: the part is one that a view would show.

use super::create::{alloc, operand};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::index::{doubles, missing, start_from};
use super::inplace::empty_strided;
use super::value::Value;
use super::view::Spec;
use crate::backend::cpu::copy;
use crate::base::{Layout, Result, bail, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The first input with the second in the place of a view.
#[derive(Clone)]
struct Overwrite {
    op: &'static str,
    spec: Spec,
    /// The layout of the first input, from which `as_strided` counts.
    layout: Layout,
}

impl Overwrite {
    fn call(op: &'static str, spec: Spec, x: &Tensor, src: &Tensor) -> Result<Tensor> {
        engine::apply1(Overwrite { op, spec, layout: x.layout() }, &[Some(x), Some(src)])
    }

    /// A gradient in the geometry of the first input, where the view depends on it.
    fn seated(&self, g: &Tensor) -> Result<Tensor> {
        match self.spec {
            Spec::AsStrided(_) => empty_strided(g, &self.layout)?.copy_(g, false),
            _ => Ok(g.clone()),
        }
    }
}

impl Kernel for Overwrite {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(src)) = (&x[0], &x[1]) else { return missing(self.op) };
        let part = self.spec.layout(&x.layout)?;
        if src.shape() != part.shape.as_slice() {
            bail!(
                Shape,
                "[{}] expected src to have a size equal to the slice of self. src size = {}, slice \
                 size = {}",
                self.op,
                show(src.shape()),
                show(&part.shape)
            );
        }
        if matches!(self.spec, Spec::AsStrided(_)) && part.may_overlap() {
            bail!(
                InvalidArgument,
                "[{}] unsupported operation: more than one element of the written-to tensor \
                 refers to a single memory location. Please clone() the tensor before performing \
                 the operation.",
                self.op
            );
        }
        Ok(smallvec::smallvec![Meta { layout: x.layout.like(), dtype: x.dtype }])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(src)) = (&x[0], &x[1]) else { return missing(self.op) };
        let y = &y[0];
        let put = |to: &Body| copy::copy(&operand(src), &operand(to));
        match &self.spec {
            Spec::AsStrided(view) if x.layout != y.layout || view.end() > y.layout.numel() => {
                // The view may reach places that the tensor itself does not show.
                let end = x.layout.end().max(view.end());
                let whole = alloc(Layout::contiguous(&[end]), y.dtype, y.device())?.body();
                let seen = whole.with_layout(x.layout.clone());
                start_from(x, &seen);
                put(&whole.with_layout((**view).clone()));
                start_from(&seen, y);
            }
            spec => {
                start_from(x, y);
                put(&y.with_layout(spec.layout(&y.layout)?));
            }
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let g = self.seated(g)?;
        let x = cx.grad(0, || {
            let nothing = Tensor::zeros(&[], g.dtype().into())?.expand(cx.shape(1), false)?;
            engine::apply1(self.clone(), &[Some(&g), Some(&nothing)])
        })?;
        let src = cx.grad(1, || self.spec.view(&g)?.to_dtype(cx.dtype(1)))?;
        Ok(vec![x, src])
    }
}

fn select_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, doubles(&[4])?, Value::Int(0), Value::Int(-1)],
        vec![doubles(&[3, 4])?, doubles(&[3])?, Value::Int(-1), Value::Int(2)],
    ])
}

fn slice_samples() -> Result<Vec<Vec<Value>>> {
    let (none, int) = (Value::None, Value::Int);
    Ok(vec![
        vec![doubles(&[5, 2])?, doubles(&[2, 2])?, int(0), int(1), int(-1), int(2)],
        vec![doubles(&[2, 3])?, doubles(&[2, 3])?, int(1), none.clone(), none, int(1)],
    ])
}

fn diagonal_samples() -> Result<Vec<Vec<Value>>> {
    let int = Value::Int;
    Ok(vec![
        vec![doubles(&[3, 4])?, doubles(&[3])?, int(1), int(0), int(1)],
        vec![doubles(&[2, 3, 2])?, doubles(&[3, 2])?, int(0), int(2), int(0)],
    ])
}

fn strided_samples() -> Result<Vec<Vec<Value>>> {
    let some = |size: &[i64], stride: &[i64], offset| -> Result<Vec<Value>> {
        let (x, src) = (doubles(&[3, 4])?, doubles(size)?);
        Ok(vec![x, src, size.to_vec().into(), stride.to_vec().into(), offset])
    };
    Ok(vec![some(&[2, 2], &[1, 5], Value::Int(2))?, some(&[3], &[4], Value::None)?])
}

ops! { OPS, Kernel;
    /// A copy with `src` at one index of a dimension.
    "select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor"
    fn select_scatter(&self, src: &Tensor, dim: i64, index: i64) -> Result<Tensor> {
        Overwrite::call("select_scatter", Spec::select(self, dim, index)?, self, src)
    }
    , samples select_samples
    /// A copy with `src` at the indices `start .. end` of a dimension, `step` apart.
    "slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor"
    fn slice_scatter(&self, src: &Tensor, dim: i64, start: Option<i64>, end: Option<i64>, step: i64) -> Result<Tensor> {
        Overwrite::call("slice_scatter", Spec::slice(self, dim, start, end, step)?, self, src)
    }
    , samples slice_samples
    /// A copy with `src` on a diagonal of two dimensions.
    "diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor"
    fn diagonal_scatter(&self, src: &Tensor, offset: i64, dim1: i64, dim2: i64) -> Result<Tensor> {
        Overwrite::call("diagonal_scatter", Spec::diagonal(self, offset, dim1, dim2)?, self, src)
    }
    , samples diagonal_samples
    /// A copy with `src` at the places that sizes and strides over the storage name.
    "as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor"
    fn as_strided_scatter(&self, src: &Tensor, size: &[i64], stride: &[i64], storage_offset: Option<i64>) -> Result<Tensor> {
        let spec = Spec::strided(self, size, stride, storage_offset)?;
        Overwrite::call("as_strided_scatter", spec, self, src)
    }
    , samples strided_samples
}
