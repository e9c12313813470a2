//! What a tensor knows of autograd, and the nodes of the graph, as plain data.
//! The rules that use them are in `autograd`.

use super::{Impl, Tensor};
use crate::base::{DType, Layout, Result};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, RwLock, Weak};

/// A hook on a tensor: sees the gradient, may give another one in its place.
pub type Hook = Arc<dyn Fn(&Tensor) -> Result<Option<Tensor>> + Send + Sync>;
/// A hook on a node: sees the gradients that went out and came in.
pub type NodeHook = Arc<dyn Fn(&[Option<Tensor>], &[Option<Tensor>]) -> Result<()> + Send + Sync>;

/// Autograd's part of a tensor.
#[derive(Default)]
pub struct GradMeta {
    /// Whether a leaf asks for a gradient.
    pub requires_grad: bool,
    /// The gradient accumulated so far.
    pub grad: Option<Tensor>,
    /// What computed the tensor; `None` for a leaf.
    pub edge: Option<Edge>,
    /// The node that adds to `grad`, made when a call is first recorded.
    pub accumulator: Option<Arc<Node>>,
    /// Whether a non-leaf keeps its gradient.
    pub retain_grad: bool,
    /// Hooks in the order of registration, with their numbers.
    pub hooks: Vec<(u64, Hook)>,
    /// Where the tensor is a view of another one.
    pub view: Option<Box<ViewMeta>>,
}

/// How a view came from its base.
pub struct ViewMeta {
    /// The tensor that is not a view itself.
    pub base: Tensor,
    /// The version of the storage that the tensor's edge belongs to.
    pub version: u64,
    /// Why the view must not be written to while gradients are recorded, if so.
    pub locked: Option<&'static str>,
    /// Makes the node of the view from its base and layout.
    pub replay: fn(&Tensor, &Layout) -> Arc<Node>,
}

/// One output of a node: where a gradient goes.
#[derive(Clone)]
pub struct Edge {
    /// The node.
    pub node: Arc<Node>,
    /// Which of its outputs.
    pub slot: usize,
}

/// Where the gradients of the inputs of a node go.
pub type Edges = SmallVec<[Option<Edge>; 2]>;
/// The outputs of a node.
pub type Slots = SmallVec<[Slot; 1]>;

/// What an output of a node looks like.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Its shape.
    pub shape: crate::base::Dims,
    /// Its dtype.
    pub dtype: DType,
    /// Its device.
    pub device: crate::base::Device,
}

/// The derivative of one call.
pub trait Backward: Send + Sync {
    /// From the gradients of the outputs to those of the inputs, one for each edge.
    /// `None` stands for zeros.
    fn apply(&self, node: &Arc<Node>, grads: Vec<Option<Tensor>>) -> Result<Vec<Option<Tensor>>>;

    /// The leaf that the node adds a gradient to, if it is such a node.
    fn leaf(&self) -> Option<Tensor> {
        None
    }
}

/// One call in the graph.
pub struct Node {
    /// PyTorch's name, without "Backward0".
    pub name: Cow<'static, str>,
    /// Rises with each node of the thread: a later call is differentiated earlier.
    pub order: u64,
    /// Where the gradients of the inputs go.
    pub edges: Edges,
    /// The outputs.
    pub slots: Slots,
    /// The derivative; `None` once backward has released it.
    pub function: RwLock<Option<Arc<dyn Backward>>>,
    /// Few nodes have any.
    hooks: OnceLock<Box<Mutex<Hooks>>>,
}

/// Who wants to see the gradients of a node.
#[derive(Clone, Default)]
pub struct Hooks {
    /// Hooks on the gradients of the outputs: slot, number, hook.
    pub before: Vec<(usize, u64, Hook)>,
    /// Hooks after the node ran.
    pub after: Vec<(u64, NodeHook)>,
    /// Tensors that keep the gradient of a slot.
    pub retained: Vec<(usize, Weak<Impl>)>,
}

thread_local!(static ORDER: Cell<u64> = const { Cell::new(0) });

impl Node {
    /// A node with its place in the order of calls.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        edges: Edges,
        slots: Slots,
        function: Arc<dyn Backward>,
    ) -> Node {
        Node {
            name: name.into(),
            order: ORDER.replace(ORDER.get() + 1),
            edges,
            slots,
            function: RwLock::new(Some(function)),
            hooks: OnceLock::new(),
        }
    }

    /// A copy of the node's hooks, if it has had any.
    pub fn hooks(&self) -> Option<Hooks> {
        self.hooks.get().map(|h| h.lock().unwrap_or_else(|e| e.into_inner()).clone())
    }

    /// The node's hooks, to change them.
    pub fn hooks_mut(&self) -> MutexGuard<'_, Hooks> {
        self.hooks.get_or_init(Box::default).lock().unwrap_or_else(|e| e.into_inner())
    }

    /// The derivative, unless it has been released.
    pub fn function(&self) -> Option<Arc<dyn Backward>> {
        self.function.read().unwrap_or_else(|e| e.into_inner()).clone()
    }

    /// Lets go of what the derivative saved.
    pub fn release(&self) {
        let f = self.function.write().unwrap_or_else(|e| e.into_inner()).take();
        drop(f);
    }

    /// The name as PyTorch prints it: `MulBackward0`.
    pub fn display_name(&self) -> String {
        let mut out = String::new();
        for part in self.name.split('_') {
            let mut chars = part.chars();
            out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
            out.push_str(chars.as_str());
        }
        if self.name.contains("::") {
            return self.name.to_string();
        }
        if out == "AccumulateGrad" || out == "CopySlices" { out } else { out + "Backward0" }
    }
}

/// What a dropped node leaves behind.
type Remains = (Edges, Option<Arc<dyn Backward>>);
thread_local! {
    static DROPPING: Cell<bool> = const { Cell::new(false) };
    static QUEUE: RefCell<Vec<Remains>> = const { RefCell::new(Vec::new()) };
}

impl Drop for Node {
    // A chain of a million nodes must not drop by a million nested calls: the outermost drop
    // works through a queue that the inner ones fill.
    fn drop(&mut self) {
        let function = self.function.get_mut().unwrap_or_else(|e| e.into_inner()).take();
        if DROPPING.replace(true) {
            let remains = (std::mem::take(&mut self.edges), function);
            let _ = QUEUE.try_with(|q| q.borrow_mut().push(remains));
            return;
        }
        drop(function);
        self.edges.clear();
        while let Some(next) = QUEUE.try_with(|q| q.borrow_mut().pop()).ok().flatten() {
            drop(next);
        }
        DROPPING.set(false);
    }
}
