//! Functions with a derivative of the caller's own.

use super::graph::{self, ModeGuard, SavedTensor};
use crate::base::{Result, bail};
use crate::tensor::{Backward, Node, Tensor};
use std::sync::{Arc, Mutex};

/// A function that autograd cannot look into.
pub trait Function: Send + Sync + 'static {
    /// The name of its node.
    fn name(&self) -> String;
    /// Computes the outputs; nothing inside is recorded. What backward needs is saved in `cx`.
    fn forward(&self, cx: &mut Saver, inputs: &[Tensor]) -> Result<Vec<Tensor>>;
    /// From the gradients of the outputs to those of the inputs.
    fn backward(
        &self,
        saved: &[Option<Tensor>],
        grads: &[Option<Tensor>],
    ) -> Result<Vec<Option<Tensor>>>;
}

/// What a forward may tell the engine.
#[derive(Default)]
pub struct Saver {
    saved: Vec<Option<Tensor>>,
    non_differentiable: Vec<Tensor>,
    dirty: Vec<Tensor>,
}

impl Saver {
    /// Keeps tensors for backward: inputs or outputs, checked for writes in between.
    pub fn save(&mut self, tensors: Vec<Option<Tensor>>) {
        self.saved = tensors;
    }

    /// Outputs that carry no gradient.
    pub fn mark_non_differentiable(&mut self, outputs: Vec<Tensor>) {
        self.non_differentiable = outputs;
    }

    /// Inputs that the forward wrote to.
    pub fn mark_dirty(&mut self, inputs: Vec<Tensor>) {
        self.dirty = inputs;
    }
}

struct Custom<F> {
    function: Arc<F>,
    saved: Mutex<Vec<Option<SavedTensor>>>,
}

impl<F: Function> Backward for Custom<F> {
    fn apply(&self, node: &Arc<Node>, grads: Vec<Option<Tensor>>) -> Result<Vec<Option<Tensor>>> {
        let saved: Result<Vec<Option<Tensor>>> = {
            let kept = self.saved.lock().unwrap_or_else(|e| e.into_inner());
            kept.iter().map(|s| s.as_ref().map(|s| s.unpack(node)).transpose()).collect()
        };
        let mut out = self.function.backward(&saved?, &grads)?;
        if out.len() < node.edges.len() {
            bail!(
                Autograd,
                "[{}] function returned an incorrect number of gradients (expected {}, got {})",
                node.name,
                node.edges.len(),
                out.len()
            );
        }
        out.truncate(node.edges.len());
        Ok(out)
    }
}

/// Calls a function and records it where an input requires a gradient.
pub fn apply<F: Function>(function: F, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
    let refs: Vec<Option<&Tensor>> = inputs.iter().map(Some).collect();
    let record = graph::recording(&refs);
    let function = Arc::new(function);
    let mut saver = Saver::default();
    let outputs = {
        let _mode = ModeGuard::grad(false);
        function.forward(&mut saver, inputs)?
    };
    if !record {
        return Ok(outputs);
    }
    let written = |d: &&Tensor| inputs.iter().any(|i| i.is_same(d)) && d.requires_grad();
    if saver.dirty.iter().filter(written).any(Tensor::is_leaf) {
        bail!(
            Autograd,
            "[function] a leaf Variable that requires grad has been used in an in-place operation."
        );
    }
    // An input that comes out as it is gets a handle of its own, unless it was written to.
    let outputs: Vec<Tensor> = outputs
        .into_iter()
        .map(|t| {
            let given = inputs.iter().any(|i| i.is_same(&t));
            let dirty = saver.dirty.iter().any(|d| d.is_same(&t));
            if given && !dirty { Tensor::from_body(t.body()) } else { t }
        })
        .collect();
    let edges = inputs.iter().map(Tensor::edge).collect();
    let slots = outputs.iter().map(|t| t.with(graph::slot_of)).collect();
    let name = function.name();
    let custom = Arc::new(Custom { function, saved: Mutex::default() });
    let node = Arc::new(Node::new(name, edges, slots, custom.clone()));
    for (i, t) in outputs.iter().enumerate() {
        let skip = saver.non_differentiable.iter().any(|n| n.is_same(t));
        if t.dtype().is_floating() && !skip {
            t.set_edge(node.clone(), i);
        }
    }
    let keep = |t: Option<Tensor>| -> Result<Option<SavedTensor>> {
        let Some(t) = t else { return Ok(None) };
        let own = outputs.iter().position(|o| o.is_same(&t));
        match own {
            Some(i) => SavedTensor::output(&t, i).map(Some),
            None => SavedTensor::input(&t).map(Some),
        }
    };
    let saved: Result<Vec<Option<SavedTensor>>> = saver.saved.into_iter().map(keep).collect();
    *custom.saved.lock().unwrap_or_else(|e| e.into_inner()) = saved?;
    Ok(outputs)
}
