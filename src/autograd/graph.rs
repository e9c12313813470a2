//! Recording: grad mode, edges, saved tensors, and what writing in place means.

use crate::base::{Error, ErrorKind, Result, bail, dims};
use crate::tensor::{Backward, Body, Edge, Edges, Impl, Node, Slot, Tensor};
use std::cell::Cell;
use std::sync::{Arc, Weak};

thread_local! {
    static ENABLED: Cell<bool> = const { Cell::new(true) };
    static INFERENCE: Cell<bool> = const { Cell::new(false) };
}

/// Whether calls on this thread are recorded.
#[inline]
pub fn is_grad_enabled() -> bool {
    ENABLED.get()
}

/// Switches recording on this thread; gives the old state.
pub fn set_grad_enabled(on: bool) -> bool {
    ENABLED.replace(on)
}

/// Whether this thread is in inference mode.
#[inline]
pub fn is_inference() -> bool {
    INFERENCE.get()
}

/// Switches inference mode on this thread; gives the old state.
pub fn set_inference(on: bool) -> bool {
    INFERENCE.replace(on)
}

/// Puts grad and inference mode back when it goes.
pub struct ModeGuard(bool, bool);

impl ModeGuard {
    /// Grad mode `on` until the guard goes.
    pub fn grad(on: bool) -> ModeGuard {
        ModeGuard(ENABLED.replace(on), INFERENCE.get())
    }

    /// Inference mode `on` until the guard goes; it records nothing.
    pub fn inference(on: bool) -> ModeGuard {
        ModeGuard(ENABLED.replace(!on), INFERENCE.replace(on))
    }
}

impl Drop for ModeGuard {
    fn drop(&mut self) {
        ENABLED.set(self.0);
        INFERENCE.set(self.1);
    }
}

/// Runs `f` without recording.
pub fn no_grad<R>(f: impl FnOnce() -> R) -> R {
    let _guard = ModeGuard::grad(false);
    f()
}

/// The node that adds gradients to a leaf. The leaf owns it, so that a step of training does not
/// make it anew; a leaf that nobody holds any more gets no gradient.
struct Accumulate(Weak<Impl>);

impl Backward for Accumulate {
    fn apply(&self, _: &Arc<Node>, _: Vec<Option<Tensor>>) -> Result<Vec<Option<Tensor>>> {
        Ok(Vec::new())
    }
    fn leaf(&self) -> Option<Tensor> {
        self.0.upgrade().map(Tensor::from_arc)
    }
}

impl Tensor {
    /// Whether gradients flow to or through the tensor.
    #[inline]
    pub fn requires_grad(&self) -> bool {
        let Some(m) = self.grad_meta() else { return false };
        if m.requires_grad || m.edge.is_some() {
            return true;
        }
        let Some(view) = &m.view else { return false };
        // A view whose base got its history by a later write.
        let (base, version) = (view.base.clone(), view.version);
        drop(m);
        version != self.with(|b| b.storage.version()) && base.edge_of_history().is_some()
    }

    /// Whether the tensor was not computed by a recorded call.
    pub fn is_leaf(&self) -> bool {
        self.edge_of_history().is_none()
    }

    /// Asks for a gradient, or no longer.
    ///
    /// # Errors
    /// `Dtype` where the dtype is not floating-point, `Autograd` for a non-leaf.
    pub fn set_requires_grad(&self, on: bool) -> Result<()> {
        if on && !self.dtype().is_floating() {
            bail!(
                Dtype,
                "[requires_grad] Only Tensors of floating point and complex dtype can require gradients, \
                 got {}",
                self.dtype()
            );
        }
        if !on && !self.is_leaf() {
            bail!(
                Autograd,
                "[requires_grad] you can only change requires_grad flags of leaf variables; use \
                 detach() for a computed one"
            );
        }
        if on && self.with(|b| b.inference) && !is_inference() {
            bail!(
                Autograd,
                "[requires_grad] Setting requires_grad=True on inference tensor outside \
                 InferenceMode is not allowed; clone it"
            );
        }
        if on || self.grad_meta().is_some() {
            self.grad_meta_mut().requires_grad = on;
        }
        Ok(())
    }

    /// The gradient accumulated so far.
    pub fn grad(&self) -> Option<Tensor> {
        self.grad_meta()?.grad.clone()
    }

    /// Sets or clears the gradient. Shape and dtype must be the tensor's.
    pub fn set_grad(&self, grad: Option<Tensor>) -> Result<()> {
        if grad.as_ref().is_some_and(|g| g.id() == self.id()) {
            bail!(InvalidArgument, "[set_grad] a tensor cannot be its own gradient, got {self:?}");
        }
        if let Some(g) = &grad
            && (g.shape() != self.shape() || g.dtype() != self.dtype())
        {
            bail!(Shape, "[set_grad] expected {:?}, got {:?}", self, g);
        }
        if let Some(g) = grad.as_ref().filter(|g| g.device() != self.device()) {
            bail!(
                Device,
                "[set_grad] expected a gradient on {}, got {}",
                self.device(),
                g.device()
            );
        }
        if grad.is_some() || self.grad_meta().is_some() {
            let old = std::mem::replace(&mut self.grad_meta_mut().grad, grad);
            drop(old);
        }
        Ok(())
    }

    /// The node that computed the tensor, if it was recorded.
    pub fn grad_fn(&self) -> Option<Arc<Node>> {
        self.edge_of_history().map(|e| e.node)
    }

    /// Whether the tensor shares the memory of a base that autograd knows.
    pub fn is_view(&self) -> bool {
        self.grad_meta().is_some_and(|m| m.view.is_some())
    }

    /// The tensor that this one is a view of, if autograd knows it as one.
    pub fn view_base(&self) -> Option<Tensor> {
        self.grad_meta()?.view.as_ref().map(|v| v.base.clone())
    }

    /// The edge of a non-leaf; a view whose base was written to gets a fresh one.
    fn edge_of_history(&self) -> Option<Edge> {
        let meta = self.grad_meta()?;
        let Some(view) = &meta.view else { return meta.edge.clone() };
        let version = self.with(|b| b.storage.version());
        if view.version == version {
            return meta.edge.clone();
        }
        let (base, replay) = (view.base.clone(), view.replay);
        drop(meta);
        if base.edge_of_history().is_none() {
            return self.grad_meta()?.edge.clone();
        }
        let edge = Edge { node: replay(&base, &self.layout()), slot: 0 };
        let mut meta = self.grad_meta_mut();
        meta.edge = Some(edge.clone());
        if let Some(view) = &mut meta.view {
            view.version = version;
        }
        Some(edge)
    }

    /// Where a gradient of the tensor goes; `None` where nobody wants one.
    pub fn edge(&self) -> Option<Edge> {
        let mut meta = self.grad_meta()?;
        if meta.view.is_some() {
            drop(meta);
            if let Some(e) = self.edge_of_history() {
                return Some(e);
            }
            meta = self.grad_meta()?;
        } else if let Some(e) = &meta.edge {
            return Some(e.clone());
        }
        if !meta.requires_grad {
            return None;
        }
        if let Some(node) = &meta.accumulator {
            return Some(Edge { node: node.clone(), slot: 0 });
        }
        let f = Arc::new(Accumulate(Arc::downgrade(self.arc())));
        let slots = smallvec::smallvec![self.with(slot_of)];
        let mut node = Node::new("accumulate_grad", Edges::new(), slots, f);
        // Leaves come last, and in no particular order.
        node.order = u64::MAX;
        if !meta.hooks.is_empty() {
            let hooks = meta.hooks.iter().map(|(id, hook)| (0, *id, hook.clone()));
            node.hooks_mut().before = hooks.collect();
        }
        let node = Arc::new(node);
        meta.accumulator = Some(node.clone());
        Some(Edge { node, slot: 0 })
    }

    /// Makes the tensor the output `slot` of `node`.
    pub(crate) fn set_edge(&self, node: Arc<Node>, slot: usize) {
        let mut meta = self.grad_meta_mut();
        meta.edge = Some(Edge { node, slot });
        meta.requires_grad = false;
    }
}

/// What an output of a node looks like.
pub fn slot_of(b: &Body) -> Slot {
    Slot { shape: dims(&b.layout.shape), dtype: b.dtype, device: b.device() }
}

/// Whether a call on these tensors is to be recorded.
#[inline]
pub fn recording(inputs: &[Option<&Tensor>]) -> bool {
    is_grad_enabled() && inputs.iter().flatten().any(|t| t.requires_grad())
}

/// A tensor kept for the derivative. It knows the version it was saved at, and does not keep
/// its own node alive in a circle.
pub struct SavedTensor {
    body: Body,
    version: u64,
    kind: Kept,
}

enum Kept {
    /// A leaf: the tensor itself.
    Leaf(Tensor),
    /// Computed by another call.
    Inner(Edge),
    /// Output `slot` of the node that saved it.
    Output(usize),
    /// Nothing that carries a gradient.
    Plain,
}

impl SavedTensor {
    /// Keeps an input of a call.
    pub fn input(t: &Tensor) -> Result<SavedTensor> {
        let kind = match t.edge_of_history() {
            Some(edge) => Kept::Inner(edge),
            None if t.requires_grad() => Kept::Leaf(t.clone()),
            None => Kept::Plain,
        };
        SavedTensor::of(t, kind)
    }

    /// Keeps an output of the call that is being recorded.
    pub fn output(t: &Tensor, slot: usize) -> Result<SavedTensor> {
        SavedTensor::of(t, Kept::Output(slot))
    }

    fn of(t: &Tensor, kind: Kept) -> Result<SavedTensor> {
        let body = t.body();
        if body.inference {
            bail!(
                Autograd,
                "[autograd] Inference tensors cannot be saved for backward; clone the tensor \
                 outside of inference mode first"
            );
        }
        Ok(SavedTensor { version: body.storage.version(), body, kind })
    }

    /// The tensor, with its place in the graph.
    ///
    /// # Errors
    /// `Autograd` where it was written to since it was saved.
    pub fn unpack(&self, node: &Arc<Node>) -> Result<Tensor> {
        let now = self.body.storage.version();
        if now != self.version && self.body.tracked {
            return Err(Error::new(
                ErrorKind::Autograd,
                format!(
                    "[autograd] one of the variables needed for gradient computation has been \
                     modified by an inplace operation: [{} {}], saved by {}, is at version {now}; \
                     expected version {} instead",
                    self.body.dtype,
                    crate::base::show(self.body.shape()),
                    node.display_name(),
                    self.version
                ),
            ));
        }
        if let Kept::Leaf(t) = &self.kind {
            return Ok(t.clone());
        }
        let t = Tensor::from_body(self.body.clone());
        match &self.kind {
            Kept::Inner(e) => t.set_edge(e.node.clone(), e.slot),
            Kept::Output(slot) => t.set_edge(node.clone(), *slot),
            Kept::Leaf(_) | Kept::Plain => {}
        }
        Ok(t)
    }
}

/// Whether `t` may be written to in place now.
///
/// # Errors
/// `Autograd` for a leaf that requires a gradient (or a view of one), a view that must not be
/// written to, and an inference tensor outside of inference mode.
pub fn check_inplace(op: &str, t: &Tensor) -> Result<()> {
    if t.with(|b| b.inference) && !is_inference() {
        bail!(
            Autograd,
            "[{op}] Inplace update to inference tensor outside InferenceMode is not allowed; \
             clone it first"
        );
    }
    if !is_grad_enabled() || !t.requires_grad() {
        return Ok(());
    }
    let view = t.grad_meta().and_then(|m| m.view.as_ref().map(|v| (v.base.clone(), v.locked)));
    match view {
        Some((_, Some(why))) => bail!(Autograd, "[{op}] {why}"),
        Some((base, None)) if base.is_leaf() => bail!(
            Autograd,
            "[{op}] a view of a leaf Variable that requires grad is being used in an in-place \
             operation"
        ),
        None if t.is_leaf() => bail!(
            Autograd,
            "[{op}] a leaf Variable that requires grad is being used in an in-place operation"
        ),
        _ => Ok(()),
    }
}
