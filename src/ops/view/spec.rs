//! What a view is: how its layout follows from the tensor's, and the view made of that.

use super::record::View;
use crate::autograd::graph;
use crate::base::{Dims, Layout, Result, bail, show};
use crate::ops::{engine, inplace};
use crate::tensor::{Body, Tensor};

/// How a view is made of a layout.
#[derive(Clone, Debug)]
pub(crate) enum Spec {
    /// Another shape with the same elements in the same order.
    Reshape(Dims),
    /// Dimensions in another order.
    Permute(Vec<usize>),
    /// Size-1 dimensions repeated.
    Expand(Dims),
    /// Part of a dimension: dim, start, length, step.
    Slice(usize, i64, i64, i64),
    /// One index of a dimension, which goes away.
    Select(usize, i64),
    /// A diagonal of two dimensions, which becomes the last: offset, dims.
    Diagonal(i64, usize, usize),
    /// Windows of a dimension: dim, size, step; they become the last dimension.
    Unfold(usize, i64, i64),
    /// Any layout over the storage.
    AsStrided(Layout),
}

impl Spec {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Spec::Reshape(_) => "view",
            Spec::Permute(_) => "permute",
            Spec::Expand(_) => "expand",
            Spec::Slice(..) => "slice",
            Spec::Select(..) => "select",
            Spec::Diagonal(..) => "diagonal",
            Spec::Unfold(..) => "unfold",
            Spec::AsStrided(_) => "as_strided",
        }
    }

    /// The layout of the view.
    pub(crate) fn layout(&self, l: &Layout) -> Result<Layout> {
        match self {
            Spec::Reshape(shape) => {
                if let Some(view) = l.view(shape) {
                    return Ok(view);
                }
                bail!(
                    Shape,
                    "[view] view size is not compatible with input tensor's size and stride (at \
                     least one dimension spans across two contiguous subspaces). Use \
                     .reshape(...) instead."
                )
            }
            Spec::Expand(shape) => return Ok(l.expand(shape)),
            Spec::AsStrided(layout) => return Ok(layout.clone()),
            _ => {}
        }
        let mut out = l.clone();
        match self {
            Spec::Reshape(_) | Spec::Expand(_) | Spec::AsStrided(_) => {}
            Spec::Permute(order) => {
                out.shape = order.iter().map(|&d| l.shape[d]).collect();
                out.strides = order.iter().map(|&d| l.strides[d]).collect();
            }
            Spec::Slice(d, start, length, step) => {
                out.offset += start * l.strides[*d];
                out.shape[*d] = *length;
                // A step past the end leaves one element, whose stride does not matter.
                out.strides[*d] = l.strides[*d].saturating_mul(*step);
            }
            Spec::Select(d, index) => {
                out.offset += index * l.strides[*d];
                out.shape.remove(*d);
                out.strides.remove(*d);
            }
            Spec::Diagonal(offset, a, b) => {
                let (a, b) = (*a, *b);
                let (down, right) = ((-offset).max(0), (*offset).max(0));
                let n = (l.shape[a] - down).min(l.shape[b] - right).max(0);
                if n > 0 {
                    out.offset += down * l.strides[a] + right * l.strides[b];
                }
                let stride = l.strides[a] + l.strides[b];
                for d in [a.max(b), a.min(b)] {
                    out.shape.remove(d);
                    out.strides.remove(d);
                }
                out.shape.push(n);
                out.strides.push(stride);
            }
            Spec::Unfold(d, size, step) => {
                if l.ndim() == 0 {
                    out.shape.push(*size);
                    out.strides.push(1);
                    return Ok(out);
                }
                let stride = l.strides[*d];
                out.shape[*d] = (l.shape[*d] - size) / step + 1;
                out.strides[*d] = stride.saturating_mul(*step);
                out.shape.push(*size);
                out.strides.push(stride);
            }
        }
        Ok(out)
    }

    /// [`Spec::layout`] with a number of elements that can be counted: a repeated element takes no
    /// memory, so nothing else ends that.
    #[inline]
    fn checked(&self, l: &Layout) -> Result<Layout> {
        let out = self.layout(l)?;
        if !matches!(self, Spec::Expand(_) | Spec::Unfold(..) | Spec::AsStrided(_)) {
            return Ok(out);
        }
        let count = out.shape.iter().try_fold(1i64, |n, &s| n.checked_mul(s.max(1)));
        if count.is_none_or(|n| n > i64::MAX / 16) {
            bail!(
                OutOfMemory,
                "[{}] too many elements for shape {}",
                self.name(),
                show(&out.shape)
            );
        }
        Ok(out)
    }

    /// The view of a tensor, recorded.
    pub(crate) fn view(&self, t: &Tensor) -> Result<Tensor> {
        let view = |b: &Body| -> Result<Body> { Ok(b.with_layout(self.checked(&b.layout)?)) };
        let body = t.with(view)?;
        let out = Tensor::from_body(body);
        if !graph::is_grad_enabled() {
            return Ok(out);
        }
        if t.requires_grad() {
            engine::record(View { spec: self.clone(), layout: t.layout() }, &[Some(t)], &out)?;
        }
        inplace::mark_view(&out, t, None);
        Ok(out)
    }

    /// Changes the layout of `t` itself.
    pub(super) fn view_(&self, t: &Tensor) -> Result<Tensor> {
        graph::check_inplace(self.name(), t)?;
        let body = t.body();
        let layout = self.checked(&body.layout)?;
        let record = graph::is_grad_enabled() && t.requires_grad();
        let old = Tensor::from_body(body.clone());
        if let (true, Some(e)) = (record, t.edge()) {
            old.set_edge(e.node, e.slot);
        }
        t.replace_body(body.with_layout(layout));
        if record {
            engine::record(View { spec: self.clone(), layout: body.layout }, &[Some(&old)], t)?;
        }
        Ok(t.clone())
    }
}
