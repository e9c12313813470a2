//! Running the graph backwards.

use super::graph::{self, ModeGuard};
use super::pending::{ByNode, Pending, Ready, key};
use crate::base::{Result, Scalar, bail, show};
use crate::tensor::{Backward, Edge, Hook, Hooks, Node, NodeHook, Slot, Tensor};
use std::cell::Cell;
use std::collections::hash_map::Entry;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static HOOKS: AtomicU64 = AtomicU64::new(1);
static ANOMALY: AtomicBool = AtomicBool::new(false);
static CHECK_NAN: AtomicBool = AtomicBool::new(true);

thread_local!(static ACCUMULATING: Cell<bool> = const { Cell::new(false) });

/// Switches anomaly mode; with `check_nan`, backward then checks every gradient for NaN and names
/// the call that made one.
pub fn set_anomaly_mode(on: bool, check_nan: bool) {
    ANOMALY.store(on, Ordering::Relaxed);
    CHECK_NAN.store(check_nan, Ordering::Relaxed);
}

/// Whether anomaly mode is on, and whether it looks for NaN.
pub fn anomaly_mode() -> (bool, bool) {
    (ANOMALY.load(Ordering::Relaxed), CHECK_NAN.load(Ordering::Relaxed))
}

/// Whether the run that this thread is in adds to the gradients of all leaves.
pub(super) fn is_accumulating() -> bool {
    ACCUMULATING.get()
}

/// Puts [`is_accumulating`] back when it goes.
struct Accumulating(bool);

impl Drop for Accumulating {
    fn drop(&mut self) {
        ACCUMULATING.set(self.0);
    }
}

/// One run of the engine.
struct Task {
    /// The nodes that can be reached.
    pending: ByNode<Pending>,
    /// Gradients to hand out instead of accumulating them: node and slot to place in the result.
    wanted: HashMap<(usize, usize), Vec<usize>>,
    results: Vec<Option<Tensor>>,
    /// Whether leaves outside of `wanted` accumulate.
    accumulate: bool,
    /// Nodes that lead to something wanted; all, where `None`.
    needed: Option<ByNode<bool>>,
    keep: bool,
    create: bool,
}

/// What `backward` and `grad` can be told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Run {
    /// Keep what the graph saved, to run through it again.
    pub retain_graph: Option<bool>,
    /// Record the derivatives, for derivatives of them.
    pub create_graph: bool,
}

impl Tensor {
    /// Computes the gradients of the leaves and adds them to `.grad`.
    ///
    /// `gradient` is that of `self`; 1 where it is not given, which needs one element. With
    /// `inputs`, only these tensors accumulate.
    ///
    /// # Errors
    /// `Autograd` where nothing requires a gradient, the graph has been freed, or a saved tensor
    /// was written to.
    pub fn backward(
        &self,
        gradient: Option<&Tensor>,
        run: Run,
        inputs: Option<&[Tensor]>,
    ) -> Result<()> {
        backward(std::slice::from_ref(self), &[gradient.cloned()], run, inputs)
    }

    /// Calls `hook` with the gradient of the tensor whenever it is computed; what it returns
    /// takes the gradient's place. Gives a number for [`Tensor::remove_hook`].
    pub fn register_hook(&self, hook: Hook) -> Result<u64> {
        let id = HOOKS.fetch_add(1, Ordering::Relaxed);
        let Some(edge) = self.edge() else {
            bail!(
                Autograd,
                "[register_hook] cannot register a hook on a tensor that doesn't require gradient"
            )
        };
        edge.node.hooks_mut().before.push((edge.slot, id, hook.clone()));
        // A leaf gets another node with other data; the tensor keeps the hook for that one.
        self.grad_meta_mut().hooks.push((id, hook));
        Ok(id)
    }

    /// Removes a hook; says whether there was one.
    pub fn remove_hook(&self, id: u64) -> bool {
        if let Some(edge) = self.edge() {
            edge.node.hooks_mut().before.retain(|h| h.1 != id);
        }
        let mut meta = self.grad_meta_mut();
        let before = meta.hooks.len();
        meta.hooks.retain(|h| h.0 != id);
        meta.hooks.len() < before
    }

    /// Lets a non-leaf keep its gradient in `.grad`.
    pub fn retain_grad(&self) -> Result<()> {
        if !self.requires_grad() {
            bail!(
                Autograd,
                "[retain_grad] can't retain_grad on Tensor that has requires_grad=False"
            );
        }
        if self.is_leaf() || self.retains_grad() {
            return Ok(());
        }
        let Some(edge) = self.edge() else { return Ok(()) };
        edge.node.hooks_mut().retained.push((edge.slot, Arc::downgrade(self.arc())));
        self.grad_meta_mut().retain_grad = true;
        Ok(())
    }

    /// Whether a non-leaf keeps its gradient.
    pub fn retains_grad(&self) -> bool {
        self.grad_meta().is_some_and(|m| m.retain_grad)
    }

    /// Drops the gradient, or writes zeros into it.
    ///
    /// # Errors
    /// Those of writing zeros.
    pub fn zero_grad(&self, set_to_none: bool) -> Result<()> {
        if set_to_none {
            return self.set_grad(None);
        }
        let Some(g) = self.grad() else { return Ok(()) };
        // A gradient that was recorded itself is let go of: zeros have no history.
        let g = if g.requires_grad() {
            let plain = g.detach()?;
            self.set_grad(Some(plain.clone()))?;
            plain
        } else {
            g
        };
        graph::no_grad(|| g.zero_())?;
        Ok(())
    }
}

impl Node {
    /// Calls `hook` after the node ran, with the gradients of its inputs and its outputs.
    pub fn register_hook(&self, hook: NodeHook) -> u64 {
        let id = HOOKS.fetch_add(1, Ordering::Relaxed);
        self.hooks_mut().after.push((id, hook));
        id
    }
}

/// [`Tensor::backward`] for several outputs at once.
pub fn backward(
    outputs: &[Tensor],
    gradients: &[Option<Tensor>],
    run: Run,
    inputs: Option<&[Tensor]>,
) -> Result<()> {
    let Some(inputs) = inputs else {
        return Task::run(outputs, gradients, run, &[], true).map(drop);
    };
    if inputs.is_empty() {
        bail!(InvalidArgument, "[backward] `inputs` argument to `backward` cannot be empty.");
    }
    let grads = Task::run(outputs, gradients, run, inputs, false)?;
    for (t, g) in inputs.iter().zip(grads) {
        if let Some(g) = g {
            accumulate(t, g, run.create_graph)?;
        }
    }
    Ok(())
}

/// The gradients of `outputs` with respect to `inputs`; `.grad` stays as it is.
///
/// # Errors
/// As [`Tensor::backward`]; also where an input has no part in the outputs and `allow_unused` is
/// false.
pub fn grad(
    outputs: &[Tensor],
    inputs: &[Tensor],
    gradients: &[Option<Tensor>],
    run: Run,
    allow_unused: bool,
) -> Result<Vec<Option<Tensor>>> {
    if inputs.is_empty() {
        bail!(InvalidArgument, "[grad] requires non-empty inputs.");
    }
    let out = Task::run(outputs, gradients, run, inputs, false)?;
    if !allow_unused && out.iter().any(Option::is_none) {
        bail!(
            Autograd,
            "[grad] One of the differentiated Tensors appears to not have been used in the graph. \
             Set allow_unused=True if this is the desired behavior."
        );
    }
    Ok(out)
}

/// The first gradient of an output: as given, or 1.
fn seed(i: usize, t: &Tensor, given: Option<&Tensor>) -> Result<Tensor> {
    match given {
        Some(g) if g.shape() != t.shape() => bail!(
            Shape,
            "[backward] invalid gradient at index {i} - got {} but expected shape compatible with \
             {}",
            show(&g.shape()),
            show(&t.shape())
        ),
        Some(g) => Ok(g.clone()),
        None if t.numel() != 1 => {
            bail!(Autograd, "[backward] grad can be implicitly created only for scalar outputs")
        }
        None => t.ones_like(Default::default(), None),
    }
}

impl Task {
    fn run(
        outputs: &[Tensor],
        gradients: &[Option<Tensor>],
        run: Run,
        inputs: &[Tensor],
        all: bool,
    ) -> Result<Vec<Option<Tensor>>> {
        let mut task = Task {
            pending: ByNode::default(),
            wanted: HashMap::new(),
            results: vec![None; inputs.len()],
            accumulate: all,
            needed: None,
            keep: run.retain_graph.unwrap_or(run.create_graph),
            create: run.create_graph,
        };
        // A leaf's node lives only while somebody holds it: keep the edges for the whole run.
        let mut held = Vec::new();
        for (i, t) in inputs.iter().enumerate() {
            let Some(e) = t.edge() else {
                bail!(Autograd, "[grad] One of the differentiated Tensors does not require grad")
            };
            task.wanted.entry((key(&e.node), e.slot)).or_default().push(i);
            held.push(e);
        }
        let mut roots = Vec::new();
        for (i, t) in outputs.iter().enumerate() {
            let Some(edge) = t.edge() else {
                bail!(
                    Autograd,
                    "[backward] element {i} of tensors does not require grad and does not have a \
                     grad_fn"
                )
            };
            let g = seed(i, t, gradients.get(i).and_then(Option::as_ref))?;
            roots.push((edge, g));
        }
        task.count(roots.iter().map(|r| &r.0.node));
        let _mode = ModeGuard::grad(run.create_graph);
        let _accumulating = Accumulating(ACCUMULATING.replace(all));
        for (edge, g) in &roots {
            task.deliver(edge, g.clone())?;
        }
        task.work(roots.into_iter().map(|r| r.0.node).collect())?;
        Ok(task.results)
    }

    /// Counts for every node that can be reached how many others deliver to it.
    fn count<'a>(&mut self, roots: impl Iterator<Item = &'a Arc<Node>>) {
        let mut stack = Vec::new();
        for n in roots {
            if self.pending.insert(key(n), Pending::default()).is_none() {
                stack.push(n.clone());
            }
        }
        let mut order = Vec::new();
        while let Some(n) = stack.pop() {
            for e in n.edges.iter().flatten() {
                let target = self.pending.entry(key(&e.node));
                let known = matches!(target, Entry::Occupied(_));
                target.or_default().waiting += 1;
                if !known {
                    stack.push(e.node.clone());
                }
            }
            if !self.accumulate {
                order.push(n);
            }
        }
        if self.accumulate {
            return;
        }
        // Which nodes lead to something wanted: what they lead to comes earlier in time.
        order.sort_by_key(|n| if n.edges.is_empty() { 0 } else { n.order + 1 });
        let wanted: std::collections::HashSet<usize> = self.wanted.keys().map(|k| k.0).collect();
        let mut needed = ByNode::default();
        for n in &order {
            let leads = wanted.contains(&key(n))
                || n.edges.iter().flatten().any(|e| needed.get(&key(&e.node)) == Some(&true));
            needed.insert(key(n), leads);
        }
        self.needed = Some(needed);
    }

    /// Adds a gradient to what has arrived at an edge.
    fn deliver(&mut self, edge: &Edge, g: Tensor) -> Result<()> {
        let grads = &mut self.pending.entry(key(&edge.node)).or_default().grads;
        if grads.is_empty() {
            grads.resize(edge.node.slots.len(), None);
        }
        let slot = &mut grads[edge.slot];
        let sum = match slot.take() {
            None => g,
            Some(old) if !self.create && old.is_unique() && old.is_contiguous() => {
                old.add_(&g, Scalar::Int(1))?
            }
            Some(old) => old.add(&g, Scalar::Int(1))?,
        };
        *slot = Some(sum);
        Ok(())
    }

    fn work(&mut self, roots: Vec<Arc<Node>>) -> Result<()> {
        let mut ready = BinaryHeap::new();
        let mut seen = std::collections::HashSet::new();
        for n in roots {
            let waits = self.pending.get(&key(&n)).is_some_and(|p| p.waiting > 0);
            if !waits && seen.insert(key(&n)) {
                ready.push(Ready(n));
            }
        }
        while let Some(Ready(n)) = ready.pop() {
            let out = self.step(&n)?;
            for (i, edge) in n.edges.iter().enumerate() {
                let Some(edge) = edge else { continue };
                if let Some(g) = out.get(i).cloned().flatten() {
                    self.deliver(edge, fit(g, i, &edge.node.slots[edge.slot], &n)?)?;
                }
                let Some(target) = self.pending.get_mut(&key(&edge.node)) else { continue };
                target.waiting -= 1;
                if target.waiting == 0 {
                    ready.push(Ready(edge.node.clone()));
                }
            }
        }
        Ok(())
    }

    /// Runs one node; gives the gradients of its inputs.
    fn step(&mut self, n: &Arc<Node>) -> Result<Vec<Option<Tensor>>> {
        let arrived = self.pending.get_mut(&key(n)).map(|p| std::mem::take(&mut p.grads));
        let Some(mut grads) = arrived.filter(|g| !g.is_empty()) else { return Ok(Vec::new()) };
        if let Some(hooks) = n.hooks() {
            self.before(hooks, &mut grads)?;
        }
        for (slot, g) in grads.iter().enumerate().filter(|_| !self.wanted.is_empty()) {
            for &i in self.wanted.get(&(key(n), slot)).into_iter().flatten() {
                self.results[i] = g.clone();
            }
        }
        let skip = self.needed.as_ref().is_some_and(|m| m.get(&key(n)) != Some(&true));
        let Some(f) = n.function() else {
            if skip {
                return Ok(Vec::new());
            }
            bail!(
                Autograd,
                "[backward] Trying to backward through the graph a second time (or directly \
                 access saved tensors after they have already been freed). Specify \
                 retain_graph=True if you need to backward through the graph a second time."
            )
        };
        if let Some(leaf) = f.leaf() {
            if let (true, Some(g)) = (self.accumulate, grads.into_iter().next().flatten()) {
                let slot = Slot { shape: leaf.shape(), dtype: leaf.dtype(), device: leaf.device() };
                accumulate(&leaf, fit(g, 0, &slot, n)?, self.create)?;
            }
            return Ok(Vec::new());
        }
        if skip {
            return Ok(Vec::new());
        }
        self.call(n, &*f, grads)
    }

    /// Shows the gradients of a node's outputs to its hooks, and keeps those that are wanted.
    fn before(&self, hooks: Hooks, grads: &mut [Option<Tensor>]) -> Result<()> {
        for (i, (slot, _, hook)) in hooks.before.into_iter().enumerate() {
            if let Some(g) = &grads[slot]
                && let Some(new) = hook(g)?
            {
                if new.shape() != g.shape() {
                    bail!(Autograd, "[backward] hook '{i}' has changed the size of value");
                }
                grads[slot] = Some(new);
            }
        }
        for (slot, t) in hooks.retained {
            if let (Some(t), Some(g)) = (t.upgrade(), &grads[slot]) {
                accumulate(&Tensor::from_arc(t), g.clone(), self.create)?;
            }
        }
        Ok(())
    }

    fn call(
        &self,
        n: &Arc<Node>,
        f: &dyn Backward,
        grads: Vec<Option<Tensor>>,
    ) -> Result<Vec<Option<Tensor>>> {
        let post = n.hooks().map(|h| h.after).unwrap_or_default();
        let before = if post.is_empty() { Vec::new() } else { grads.clone() };
        let out = f.apply(n, grads)?;
        if !self.keep {
            n.release();
        }
        for (_, hook) in post {
            hook(&out, &before)?;
        }
        if anomaly_mode() == (true, true) {
            for (i, g) in out.iter().enumerate() {
                let Some(g) = g else { continue };
                if graph::no_grad(|| g.isnan()?.any()?.item())?.to_bool() {
                    bail!(
                        Autograd,
                        "[backward] Function '{}' returned nan values in its {i}th output.",
                        n.display_name()
                    );
                }
            }
        }
        Ok(out)
    }
}

/// A gradient brought to the shape and dtype of what it is a gradient of.
fn fit(g: Tensor, index: usize, slot: &Slot, from: &Node) -> Result<Tensor> {
    let mut g = g;
    if g.with(|b| b.shape() != slot.shape.as_slice()) {
        let own = g.shape();
        let joint = crate::base::broadcast("backward", &own, &slot.shape);
        if joint.as_deref() != Ok(own.as_slice()) {
            bail!(
                Autograd,
                "[backward] Function {} returned an invalid gradient at index {index} - got {} but \
                 expected shape compatible with {}",
                from.display_name(),
                show(&own),
                show(&slot.shape)
            );
        }
        g = g.sum_to_shape(&slot.shape)?;
    }
    g.to_dtype(slot.dtype)
}

/// Adds a gradient to `t.grad`.
fn accumulate(t: &Tensor, g: Tensor, create: bool) -> Result<()> {
    let old = t.grad();
    let new = match old {
        // A gradient that nobody else holds is taken over as it is.
        None if create => g,
        None if g.is_unique() && g.is_contiguous() => g.detach()?,
        None => g.detach()?.clone_tensor(None)?,
        Some(old) if create => old.add(&g, Scalar::Int(1))?,
        Some(old) => {
            graph::no_grad(|| old.add_(&g, Scalar::Int(1)))?;
            return Ok(());
        }
    };
    t.grad_meta_mut().grad = Some(new);
    Ok(())
}
