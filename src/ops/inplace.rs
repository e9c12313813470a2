//! History after a write in place. A write to a view is a write to its base: the base gets a
//! node that passes the rest of the gradient by and the written part through the operator.

use super::view::{Spec, as_strided_node};
use crate::base::{Layout, MemoryFormat, Result};
use crate::tensor::{Backward, Body, Edges, Node, Tensor, ViewMeta};
use std::sync::Arc;

/// Gives `target`, which was just written to, its new history. `record` hangs a tensor on the
/// node of the call.
pub(crate) fn rebase(target: &Tensor, record: impl FnOnce(&Tensor) -> Result<()>) -> Result<()> {
    let base = target.grad_meta().and_then(|m| m.view.as_ref().map(|v| v.base.clone()));
    let Some(base) = base else { return record(target) };
    let written = Tensor::from_body(target.body());
    record(&written)?;
    let Some(inner) = written.grad_fn() else { return Ok(()) };
    let mut edges: Edges = smallvec::smallvec![base.edge()];
    edges.extend(inner.edges.iter().skip(1).cloned());
    let slots = smallvec::smallvec![base.with(crate::autograd::graph::slot_of)];
    let f = CopySlices { inner, base: base.layout(), view: target.layout() };
    let node = Arc::new(Node::new("copy_slices", edges, slots, Arc::new(f)));
    base.set_edge(node, 0);
    // The view's own edge is made anew from the base when somebody asks for it.
    target.set_edge(as_strided_node(&base, &target.layout()), 0);
    if let Some(v) = &mut target.grad_meta_mut().view {
        v.version = base.with(|b| b.storage.version());
    }
    Ok(())
}

/// The gradient of a base that was written to through a view.
struct CopySlices {
    inner: Arc<Node>,
    base: Layout,
    view: Layout,
}

impl Backward for CopySlices {
    fn apply(&self, _: &Arc<Node>, grads: Vec<Option<Tensor>>) -> Result<Vec<Option<Tensor>>> {
        let Some(g) = grads.into_iter().next().flatten() else {
            return Ok(vec![None; self.inner.edges.len()]);
        };
        let Some(f) = self.inner.function() else {
            crate::bail!(Autograd, "[autograd] the graph of a written view has been freed")
        };
        // The gradient in the geometry of the base, so that the view's layout applies to it.
        let whole = empty_strided(&g, &self.base)?.copy_(&g, false)?;
        let spec = Spec::AsStrided(Box::new(self.view.clone()));
        let part = spec.view(&whole)?;
        let part_grad = part.clone_tensor(Some(MemoryFormat::Contiguous))?;
        let mut out = f.apply(&self.inner, vec![Some(part_grad)])?;
        let through = out.first_mut().and_then(Option::take);
        match through {
            Some(t) => part.copy_(&t, false)?,
            None => part.zero_()?,
        };
        let mut all = vec![Some(whole)];
        all.extend(out.into_iter().skip(1));
        Ok(all)
    }
}

/// A tensor with the storage that a layout needs.
pub(crate) fn empty_strided(like: &Tensor, layout: &Layout) -> Result<Tensor> {
    let (dtype, device) = (like.dtype(), like.device());
    let bytes = layout.end().max(0) as usize * dtype.size();
    let storage = crate::memory::Storage::new(bytes, device)?;
    Ok(Tensor::from_body(Body::new(storage, layout.clone(), dtype)))
}

/// Marks `out` as a view of `of`, or of the base that `of` is a view of.
pub(crate) fn mark_view(out: &Tensor, of: &Tensor, locked: Option<&'static str>) {
    let parent = of.grad_meta().and_then(|m| m.view.as_ref().map(|v| (v.base.clone(), v.locked)));
    let (base, inherited) = parent.unwrap_or_else(|| (of.clone(), None));
    let version = out.with(|b| b.storage.version());
    out.grad_meta_mut().view = Some(Box::new(ViewMeta {
        base,
        version,
        locked: locked.or(inherited),
        replay: as_strided_node,
    }));
}
