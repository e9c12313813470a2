//! Modules of modules.

use super::{Forward, Module};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// Runs its children one after the other; the first gets all inputs.
#[derive(Clone, Debug, Default)]
pub struct Sequential;

impl Sequential {
    /// Of children that are named `0`, `1`, ...
    ///
    /// # Errors
    /// Those of [`Module::register_module`].
    pub fn of(children: impl IntoIterator<Item = Module>) -> Result<Module> {
        filled(Module::new(Sequential), children)
    }
}

fn filled(m: Module, children: impl IntoIterator<Item = Module>) -> Result<Module> {
    children.into_iter().try_for_each(|c| m.push(c))?;
    Ok(m)
}

impl Forward for Sequential {
    fn describe(&self) -> String {
        "torch::nn::Sequential".into()
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let mut children = this.children().into_iter();
        let Some(first) = children.next() else {
            bail!(State, "[sequential] cannot call forward() on an empty Sequential")
        };
        children.try_fold(first.forward(inputs)?, |x, m| m.call(&x))
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Holds its children; does not run them.
#[derive(Clone, Debug, Default)]
pub struct ModuleList;

impl ModuleList {
    /// Of children that are named `0`, `1`, ...
    ///
    /// # Errors
    /// Those of [`Module::register_module`].
    pub fn of(children: impl IntoIterator<Item = Module>) -> Result<Module> {
        filled(Module::new(ModuleList), children)
    }
}

impl Forward for ModuleList {
    fn describe(&self) -> String {
        "torch::nn::ModuleList".into()
    }
    fn forward(&self, _: &Module, _: &[Tensor]) -> Result<Tensor> {
        bail!(NotImplemented, "[module_list] a ModuleList has no forward of its own")
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
