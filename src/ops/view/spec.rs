//! What a view is: how its layout follows from the tensor's, and the view made of that.

use super::record::View;
use crate::autograd::graph;
use crate::base::{Dims, Layout, Result, bail};
use crate::ops::{engine, inplace};
use crate::tensor::Tensor;
use smallvec::SmallVec;

/// An order of dimensions; no heap allocation up to six.
pub(super) type Order = SmallVec<[usize; 6]>;

/// How a view is made of a layout.
#[derive(Clone, Debug)]
pub(crate) enum Spec {
    /// Another shape with the same elements in the same order.
    Reshape(Dims),
    /// A new dimension of size 1 at a place.
    Unsqueeze(usize),
    /// Dimensions in another order.
    Permute(Order),
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
    AsStrided(Box<Layout>),
}

impl Spec {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Spec::Reshape(_) => "view",
            Spec::Unsqueeze(_) => "unsqueeze",
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
        let mut out = l.clone();
        self.apply(&mut out)?;
        Ok(out)
    }

    /// Makes of a layout that of the view.
    fn apply(&self, l: &mut Layout) -> Result<()> {
        match self {
            Spec::Reshape(shape) => {
                if !l.reshape(shape) {
                    bail!(
                        Shape,
                        "[view] view size is not compatible with input tensor's size and stride \
                         (at least one dimension spans across two contiguous subspaces). Use \
                         .reshape(...) instead."
                    )
                }
            }
            Spec::Unsqueeze(d) => {
                let inside = *d < l.ndim();
                let stride = if inside { l.shape[*d].saturating_mul(l.strides[*d]) } else { 1 };
                l.shape.insert(*d, 1);
                l.strides.insert(*d, stride);
            }
            Spec::Expand(shape) => *l = l.expand(shape),
            Spec::AsStrided(layout) => *l = (**layout).clone(),
            Spec::Permute(order) => {
                l.shape = order.iter().map(|&d| l.shape[d]).collect();
                l.strides = order.iter().map(|&d| l.strides[d]).collect();
            }
            Spec::Slice(d, start, length, step) => {
                let stride = &mut l.strides[*d];
                l.offset += start * *stride;
                // A step past the end leaves one element, whose stride does not matter.
                *stride = stride.saturating_mul(*step);
                l.shape[*d] = *length;
            }
            Spec::Select(d, index) => {
                l.offset += index * l.strides[*d];
                l.shape.remove(*d);
                l.strides.remove(*d);
            }
            Spec::Diagonal(offset, a, b) => diagonal(l, *offset, *a, *b),
            Spec::Unfold(d, size, step) => unfold(l, *d, *size, *step),
        }
        Ok(())
    }

    /// [`Spec::apply`] with a number of elements that can be counted: a repeated element takes no
    /// memory, so nothing else ends that.
    #[inline]
    fn checked(&self, l: &mut Layout) -> Result<()> {
        self.apply(l)?;
        if matches!(self, Spec::Expand(_) | Spec::Unfold(..) | Spec::AsStrided(_)) {
            Layout::count(self.name(), &l.shape)?;
        }
        Ok(())
    }

    /// The view of a tensor, recorded.
    pub(crate) fn view(&self, t: &Tensor) -> Result<Tensor> {
        let out = t.seen(|l| self.checked(l))?;
        if !graph::is_grad_enabled() {
            return Ok(out);
        }
        if t.requires_grad() {
            let call = || View { spec: self.clone(), layout: t.layout() };
            engine::record(call, &[Some(t)], &out)?;
        }
        inplace::mark_view(&out, t, None);
        Ok(out)
    }

    /// Changes the layout of `t` itself.
    pub(super) fn view_(&self, t: &Tensor) -> Result<Tensor> {
        graph::check_inplace(self.name(), t)?;
        let body = t.body();
        let mut layout = body.layout.clone();
        self.checked(&mut layout)?;
        let record = graph::is_grad_enabled() && t.requires_grad();
        let old = Tensor::from_body(body.clone());
        if let (true, Some(e)) = (record, t.edge()) {
            old.set_edge(e.node, e.slot);
        }
        t.replace_body(body.with_layout(layout));
        if record {
            let call = || View { spec: self.clone(), layout: body.layout };
            engine::record(call, &[Some(&old)], t)?;
        }
        Ok(t.clone())
    }
}

/// The diagonal of dimensions `a` and `b`, as the last dimension.
fn diagonal(l: &mut Layout, offset: i64, a: usize, b: usize) {
    let (down, right) = ((-offset).max(0), offset.max(0));
    let n = (l.shape[a] - down).min(l.shape[b] - right).max(0);
    if n > 0 {
        l.offset += down * l.strides[a] + right * l.strides[b];
    }
    let stride = l.strides[a] + l.strides[b];
    for d in [a.max(b), a.min(b)] {
        l.shape.remove(d);
        l.strides.remove(d);
    }
    l.shape.push(n);
    l.strides.push(stride);
}

/// Windows of dimension `d`, which become the last dimension.
fn unfold(l: &mut Layout, d: usize, size: i64, step: i64) {
    let mut stride = 1;
    if l.ndim() > 0 {
        stride = l.strides[d];
        l.shape[d] = (l.shape[d] - size) / step + 1;
        l.strides[d] = stride.saturating_mul(step);
    }
    l.shape.push(size);
    l.strides.push(stride);
}
