//! What concerns a module's whole tree: names, modes, gradients, moves, printing.

use super::Module;
use crate::autograd::graph;
use crate::base::{DType, Device, Result, bail};
use crate::tensor::Tensor;

/// The deepest tree that can be printed or copied.
const DEEPEST: usize = 256;

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_string() } else { format!("{prefix}.{name}") }
}

impl Module {
    /// The modules of the tree, each before its children, with dotted names. The module itself
    /// comes first, named `prefix`. A module that is registered twice comes twice.
    pub fn named_modules(&self, prefix: &str) -> Vec<(String, Module)> {
        let mut out = Vec::new();
        let mut waiting = vec![(prefix.to_string(), self.clone())];
        while let Some((name, module)) = waiting.pop() {
            let children = module.named_children().into_iter().rev();
            waiting.extend(children.map(|(n, c)| (join(&name, &n), c)));
            out.push((name, module));
        }
        out
    }

    /// The modules of the tree, each before its children.
    pub fn modules(&self) -> Vec<Module> {
        self.named_modules("").into_iter().map(|m| m.1).collect()
    }

    /// The children.
    pub fn children(&self) -> Vec<Module> {
        self.named_children().into_iter().map(|c| c.1).collect()
    }

    fn places(&self, recurse: bool) -> Vec<(String, Module)> {
        if recurse { self.named_modules("") } else { vec![(String::new(), self.clone())] }
    }

    /// The parameters with dotted names: those of the module, then those of its children, in the
    /// order of registration. A parameter that is registered twice comes twice.
    pub fn named_parameters(&self, recurse: bool) -> Vec<(String, Tensor)> {
        let mut out = Vec::new();
        for (prefix, m) in self.places(recurse) {
            let own = m.own_parameters().into_iter();
            out.extend(own.filter_map(|(n, t)| Some((join(&prefix, &n), t?))));
        }
        out
    }

    /// The parameters of the tree, in the order of [`Module::named_parameters`].
    pub fn parameters(&self) -> Vec<Tensor> {
        self.named_parameters(true).into_iter().map(|p| p.1).collect()
    }

    /// The buffers with dotted names, persistent or not.
    pub fn named_buffers(&self, recurse: bool) -> Vec<(String, Tensor)> {
        let mut out = Vec::new();
        for (prefix, m) in self.places(recurse) {
            let own = m.own_buffers().into_iter();
            out.extend(own.filter_map(|b| Some((join(&prefix, &b.name), b.tensor?))));
        }
        out
    }

    /// The buffers of the tree, in the order of [`Module::named_buffers`].
    pub fn buffers(&self) -> Vec<Tensor> {
        self.named_buffers(true).into_iter().map(|b| b.1).collect()
    }

    /// The module of a dotted name; the module itself for the empty one.
    ///
    /// # Errors
    /// `NotFound` with the part that is missing.
    pub fn get_module(&self, path: &str) -> Result<Module> {
        let mut here = self.clone();
        for part in path.split('.').filter(|_| !path.is_empty()) {
            let found = here.named_children().into_iter().find(|c| c.0 == part);
            match found {
                Some((_, child)) => here = child,
                None => bail!(
                    NotFound,
                    "[get_module] '{path}': {} has no submodule '{part}'",
                    here.name()
                ),
            }
        }
        Ok(here)
    }

    /// The module that holds a dotted name, and the last part of the name.
    fn holder<'a>(&self, path: &'a str) -> Result<(Module, &'a str)> {
        let (head, tail) = path.rsplit_once('.').unwrap_or(("", path));
        Ok((self.get_module(head)?, tail))
    }

    /// The parameter of a dotted name.
    ///
    /// # Errors
    /// `NotFound` where there is none.
    pub fn get_parameter(&self, path: &str) -> Result<Tensor> {
        let (module, tail) = self.holder(path)?;
        match module.own_parameters().into_iter().find(|p| p.0 == tail) {
            Some((_, Some(t))) => Ok(t),
            _ => bail!(NotFound, "[get_parameter] no parameter is named '{path}'"),
        }
    }

    /// The buffer of a dotted name.
    ///
    /// # Errors
    /// `NotFound` where there is none.
    pub fn get_buffer(&self, path: &str) -> Result<Tensor> {
        let (module, tail) = self.holder(path)?;
        match module.own_buffers().into_iter().find(|b| b.name == tail).and_then(|b| b.tensor) {
            Some(t) => Ok(t),
            None => bail!(NotFound, "[get_buffer] no buffer is named '{path}'"),
        }
    }

    /// Calls `f` with every module of the tree, children before their parents.
    ///
    /// # Errors
    /// Those of `f`, at the first of which it ends.
    pub fn apply(&self, f: &mut dyn FnMut(&Module) -> Result<()>) -> Result<()> {
        // Children before parents, and left before right: the reverse of parent, right, left.
        let mut order = Vec::new();
        let mut waiting = vec![self.clone()];
        while let Some(m) = waiting.pop() {
            waiting.extend(m.children());
            order.push(m);
        }
        order.iter().rev().try_for_each(f)
    }

    /// Puts the tree in training mode, or out of it.
    pub fn train(&self, on: bool) {
        self.modules().iter().for_each(|m| m.set_training(on));
    }

    /// Puts the tree in evaluation mode.
    pub fn eval(&self) {
        self.train(false);
    }

    /// Sets whether the parameters of the tree require gradients.
    ///
    /// # Errors
    /// Those of [`Tensor::set_requires_grad`].
    pub fn set_requires_grad(&self, on: bool) -> Result<()> {
        self.parameters().iter().try_for_each(|p| p.set_requires_grad(on))
    }

    /// Drops the gradients of all parameters, or writes zeros into them.
    ///
    /// # Errors
    /// Those of writing zeros.
    pub fn zero_grad(&self, set_to_none: bool) -> Result<()> {
        self.parameters().iter().try_for_each(|p| p.zero_grad(set_to_none))
    }

    /// Converts the parameters and buffers of the tree in place; handles to them stay good.
    /// A new dtype applies to floating-point tensors only. Gradients go along.
    ///
    /// # Errors
    /// `Dtype` where the new dtype is not floating-point; `Device` where it cannot be moved to.
    pub fn to(&self, device: Option<Device>, dtype: Option<DType>) -> Result<()> {
        if let Some(d) = dtype.filter(|d| !d.is_floating()) {
            bail!(Dtype, "[to] a module can be converted to floating-point dtypes only, got {d}");
        }
        for t in self.parameters().iter().chain(&self.buffers()) {
            let grad = t.grad();
            convert(t, device, dtype)?;
            if let Some(g) = grad {
                convert(&g, device, dtype)?;
            }
        }
        Ok(())
    }

    /// The number of elements of all parameters.
    pub fn num_parameters(&self) -> usize {
        self.parameters().iter().map(Tensor::numel).sum()
    }

    /// The tree as PyTorch's C++ prints it.
    pub fn pretty_print(&self) -> String {
        let mut out = String::new();
        self.print_into(&mut out, 0);
        out
    }

    fn print_into(&self, out: &mut String, depth: usize) {
        out.push_str(&self.function().print(self));
        let children = self.named_children();
        if children.is_empty() {
            return;
        }
        if depth >= DEEPEST {
            out.push_str("(...)");
            return;
        }
        out.push_str("(\n");
        for (name, child) in children {
            out.push_str(&"  ".repeat(depth + 1));
            out.push_str(&format!("({name}): "));
            child.print_into(out, depth + 1);
            out.push('\n');
        }
        out.push_str(&"  ".repeat(depth));
        out.push(')');
    }
}

impl std::fmt::Debug for Module {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.pretty_print())
    }
}

fn convert(t: &Tensor, device: Option<Device>, dtype: Option<DType>) -> Result<()> {
    let device = device.unwrap_or(t.device());
    let dtype = dtype.filter(|_| t.dtype().is_floating()).unwrap_or(t.dtype());
    let new = graph::no_grad(|| t.to_device_dtype(device, dtype, false, false, None))?;
    if new.is_same(t) { Ok(()) } else { t.set_data(&new) }
}
