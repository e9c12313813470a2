//! Views in the history: their derivative, and tensors without a history.

use super::Spec;
use crate::backend::cpu::copy;
use crate::base::{DType, Layout, Result, Scalar, bail};
use crate::ops;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use crate::ops::{create, index, inplace};
use crate::tensor::{Body, Node, Tensor};
use std::sync::Arc;

/// A recorded view: its derivative puts the gradient where the elements came from.
pub(super) struct View {
    pub(super) spec: Spec,
    pub(super) layout: Layout,
}

impl Kernel for View {
    fn name(&self) -> &'static str {
        self.spec.name()
    }
    fn infer(&self, _: Bodies) -> Result<Metas> {
        let layout = self.spec.layout(&self.layout)?;
        Ok(smallvec::smallvec![Meta::new(&layout.shape, DType::F32)])
    }
    fn run(&self, _: Bodies, _: &[Body]) -> Result<()> {
        bail!(Internal, "[{}] a view has no kernel", self.name())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let g = match &self.spec {
            Spec::Reshape(_) | Spec::Unsqueeze(_) => g.reshape(cx.shape(0))?,
            Spec::Expand(_) => g.sum_to_shape(cx.shape(0))?,
            Spec::Permute(order) => {
                let mut back = vec![0i64; order.len()];
                order.iter().enumerate().for_each(|(i, &d)| back[d] = i as i64);
                g.permute(&back)?
            }
            spec => embed(spec.clone(), self.layout.clone(), g)?,
        };
        Ok(vec![Some(g)])
    }
}

/// Zeros with a gradient in the place that a view took its elements from; what several elements
/// of the view share is summed.
struct Embed {
    spec: Spec,
    layout: Layout,
}

impl Kernel for Embed {
    fn name(&self) -> &'static str {
        "view_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let dtype = x[0].as_ref().map_or(DType::F32, |b| b.dtype);
        Ok(smallvec::smallvec![Meta::new(&self.layout.shape, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let y = &y[0];
        // For as_strided the layouts count from the storage, for the rest from the result.
        let (source, zeros) = match &self.spec {
            Spec::AsStrided(view) => {
                let end = self.layout.end().max(view.end());
                (self.layout.clone(), Body::alloc(Layout::contiguous(&[end]), y.dtype, y.device())?)
            }
            _ => (y.layout.clone(), y.clone()),
        };
        copy::fill(&create::operand(&zeros), Scalar::Int(0));
        let place = zeros.with_layout(self.spec.layout(&source)?);
        if place.layout.may_overlap() {
            index::add_at(&place, x)?;
        } else {
            copy::copy(&create::operand(x), &create::operand(&place));
        }
        if matches!(self.spec, Spec::AsStrided(_)) {
            let seen = zeros.with_layout(self.layout.clone());
            copy::copy(&create::operand(&seen), &create::operand(y));
        }
        Ok(())
    }
    fn vjp(&self, _: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let g = match &self.spec {
            Spec::AsStrided(_) => inplace::empty_strided(g, &self.layout)?.copy_(g, false)?,
            _ => g.clone(),
        };
        Ok(vec![Some(self.spec.view(&g)?)])
    }
}

/// Zeros in `layout` with `x` in the place that a view of them shows.
pub(crate) fn embed(spec: Spec, layout: Layout, x: &Tensor) -> Result<Tensor> {
    engine::apply1(Embed { spec, layout }, &[Some(x)])
}

/// The node of a view of `base` with any layout.
pub(crate) fn as_strided_node(base: &Tensor, layout: &Layout) -> Arc<Node> {
    let kernel = View { spec: Spec::AsStrided(Box::new(layout.clone())), layout: base.layout() };
    engine::node(kernel, base)
}

ops! { OPS, Composed;
    /// A tensor that shares the memory but not the history.
    "detach(Tensor(a) self) -> Tensor(a)"
    fn detach(&self) -> Result<Tensor> {
        Ok(Tensor::from_body(self.body()))
    }
    /// Cuts the tensor off from its history.
    "detach_(Tensor(a!) self) -> Tensor(a!)"
    fn detach_(&self) -> Result<Tensor> {
        if let Some(mut m) = self.grad_meta() {
            if m.view.is_some() {
                bail!(Autograd, "[detach_] Can't detach views in-place. Use detach() instead.");
            }
            m.requires_grad = false;
            let edge = m.edge.take();
            drop(m);
            drop(edge);
        }
        Ok(self.clone())
    }
}
