//! The state dict, and deep copies.

use super::{Buffer, Module};
use crate::autograd::graph;
use crate::base::{Result, bail, show};
use crate::tensor::Tensor;
use std::collections::{HashMap, HashSet};

/// What did not fit in [`Module::load_state_dict`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unmatched {
    /// Names of the module that the dict lacks.
    pub missing: Vec<String>,
    /// Names of the dict that the module lacks.
    pub unexpected: Vec<String>,
}

impl Module {
    /// Parameters and persistent buffers with dotted names: a module's parameters, its buffers,
    /// then its children. The tensors share memory with the module and have no history.
    ///
    /// # Errors
    /// Those of detaching.
    pub fn state_dict(&self) -> Result<Vec<(String, Tensor)>> {
        self.state().into_iter().map(|(n, t)| Ok((n, t.detach()?))).collect()
    }

    /// The tensors of the state dict themselves.
    fn state(&self) -> Vec<(String, Tensor)> {
        let mut out = Vec::new();
        for (prefix, m) in self.named_modules("") {
            let dot = if prefix.is_empty() { "" } else { "." };
            let full = |name: String| format!("{prefix}{dot}{name}");
            let own = m.own_parameters().into_iter();
            out.extend(own.filter_map(|(n, t)| Some((full(n), t?))));
            let own = m.own_buffers().into_iter().filter(|b| b.persistent);
            out.extend(own.filter_map(|b| Some((full(b.name), b.tensor?))));
        }
        out
    }

    /// Copies values into the parameters and buffers of the same names, converted to their dtype
    /// and device. Nothing is written unless everything fits.
    ///
    /// # Errors
    /// `Shape` where shapes differ; with `strict`, `NotFound` for missing or unexpected names.
    /// The message names every key.
    pub fn load_state_dict(&self, dict: &[(String, Tensor)], strict: bool) -> Result<Unmatched> {
        let given: HashMap<&str, &Tensor> = dict.iter().map(|(n, t)| (n.as_str(), t)).collect();
        let state = self.state();
        let mut unmatched = Unmatched::default();
        let (mut pairs, mut misfits) = (Vec::new(), Vec::new());
        for (name, own) in &state {
            match given.get(name.as_str()) {
                None => unmatched.missing.push(name.clone()),
                Some(t) if t.shape() != own.shape() => misfits.push(format!(
                    "size mismatch for {name}: expected {}, got {}",
                    show(&own.shape()),
                    show(&t.shape())
                )),
                Some(&t) => pairs.push((own, t)),
            }
        }
        let known: HashSet<&str> = state.iter().map(|(n, _)| n.as_str()).collect();
        let unknown = dict.iter().filter(|(n, _)| !known.contains(n.as_str()));
        unmatched.unexpected.extend(unknown.map(|(n, _)| n.clone()));
        if !misfits.is_empty() {
            bail!(Shape, "[load_state_dict] {}", misfits.join("; "));
        }
        if strict && unmatched != Unmatched::default() {
            bail!(NotFound, "[load_state_dict] {}", unmatched.describe());
        }
        graph::no_grad(|| {
            pairs.into_iter().try_for_each(|(own, t)| own.copy_(t, false).map(drop))
        })?;
        Ok(unmatched)
    }

    /// A copy of the tree with tensors of its own. What is registered twice is copied once.
    ///
    /// # Errors
    /// `NotImplemented` where a module of the caller cannot be copied.
    pub fn deep_clone(&self) -> Result<Module> {
        let mut copier = Copier::default();
        // Children come before their parents, so that a parent finds the copies of its children.
        self.apply(&mut |m| copier.module(m))?;
        match copier.modules.remove(&self.id()) {
            Some(copy) => Ok(copy),
            None => bail!(Internal, "[clone] the module was not copied"),
        }
    }
}

impl Unmatched {
    /// Both lists in words.
    pub fn describe(&self) -> String {
        let list = |what: &str, keys: &[String]| {
            let keys: Vec<String> = keys.iter().map(|k| format!("\"{k}\"")).collect();
            format!("{what} key(s) in state_dict: {}", keys.join(", "))
        };
        let mut parts = Vec::new();
        if !self.missing.is_empty() {
            parts.push(list("Missing", &self.missing));
        }
        if !self.unexpected.is_empty() {
            parts.push(list("Unexpected", &self.unexpected));
        }
        parts.join("; ")
    }
}

/// What has been copied so far, by the number of the original.
#[derive(Default)]
struct Copier {
    modules: HashMap<usize, Module>,
    tensors: HashMap<usize, Tensor>,
}

impl Copier {
    fn tensor(&mut self, t: &Tensor) -> Result<Tensor> {
        if let Some(copy) = self.tensors.get(&t.id()) {
            return Ok(copy.clone());
        }
        let copy = graph::no_grad(|| t.clone_tensor(None))?;
        copy.set_requires_grad(t.is_leaf() && t.requires_grad())?;
        self.tensors.insert(t.id(), copy.clone());
        Ok(copy)
    }

    fn module(&mut self, m: &Module) -> Result<()> {
        if self.modules.contains_key(&m.id()) {
            return Ok(());
        }
        let copy = Module::from_box(m.function().duplicate()?);
        copy.set_training(m.is_training());
        copy.hooks().copy(m.hooks());
        for (name, t) in m.own_parameters() {
            let t = t.map(|t| self.tensor(&t)).transpose()?;
            copy.register_parameter(&name, t)?;
        }
        for Buffer { name, tensor, persistent } in m.own_buffers() {
            let t = tensor.map(|t| self.tensor(&t)).transpose()?;
            copy.register_buffer(&name, t, persistent)?;
        }
        for (name, child) in m.named_children() {
            if let Some(c) = self.modules.get(&child.id()) {
                copy.register_module(&name, c.clone())?;
            }
        }
        self.modules.insert(m.id(), copy);
        Ok(())
    }
}
