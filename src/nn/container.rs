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

/// Declares kinds of modules that hold something and have no forward.
macro_rules! holders {
    ($($(#[doc = $doc:literal])+ $name:ident $(print $print:ident)?;)*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default)]
        pub struct $name;

        impl Forward for $name {
            fn describe(&self) -> String {
                concat!("torch::nn::", stringify!($name)).into()
            }
            $(fn print(&self, this: &Module) -> String {
                $print(self.describe(), this)
            })?
            fn forward(&self, _: &Module, _: &[Tensor]) -> Result<Tensor> {
                let name = stringify!($name);
                bail!(NotImplemented, "[{name}] a {name} has no forward of its own")
            }
            fn duplicate(&self) -> Result<Box<dyn Forward>> {
                Ok(Box::new(self.clone()))
            }
        }
    )* };
}

holders! {
    /// Holds its children; does not run them.
    ModuleList;
    /// Holds its children by names; does not run them.
    ModuleDict;
    /// Holds parameters.
    ParameterList print with_parameters;
    /// Holds parameters by names.
    ParameterDict print with_parameters;
}

/// The parameters of a module, a line each, as libtorch prints them.
fn with_parameters(name: String, this: &Module) -> String {
    let mut out = name + "(\n";
    for (name, t) in this.named_parameters(false) {
        let (ty, sizes) = (t.dtype().scalar_type_name(), super::show::brackets(&t.shape()));
        out += &format!("({name}): Parameter containing: [{ty} of size {sizes}]\n");
    }
    out + ")"
}

impl ModuleList {
    /// Of children that are named `0`, `1`, ...
    ///
    /// # Errors
    /// Those of [`Module::register_module`].
    pub fn of(children: impl IntoIterator<Item = Module>) -> Result<Module> {
        filled(Module::new(ModuleList), children)
    }
}

impl ModuleDict {
    /// Of children with names; the last one of a name stays.
    ///
    /// # Errors
    /// Those of [`Module::register_module`].
    pub fn of(children: impl IntoIterator<Item = (String, Module)>) -> Result<Module> {
        let m = Module::new(ModuleDict);
        for (name, child) in children {
            m.set_module(&name, child)?;
        }
        Ok(m)
    }
}

impl ParameterList {
    /// Of parameters that are named `0`, `1`, ...
    ///
    /// # Errors
    /// Those of [`Module::register_parameter`].
    pub fn of(parameters: impl IntoIterator<Item = Tensor>) -> Result<Module> {
        let m = Module::new(ParameterList);
        for (i, t) in parameters.into_iter().enumerate() {
            m.register_parameter(&i.to_string(), Some(t))?;
        }
        Ok(m)
    }
}

impl ParameterDict {
    /// Of parameters with names; the last one of a name stays.
    ///
    /// # Errors
    /// Those of [`Module::register_parameter`].
    pub fn of(parameters: impl IntoIterator<Item = (String, Tensor)>) -> Result<Module> {
        let m = Module::new(ParameterDict);
        for (name, t) in parameters {
            m.set_parameter(&name, t)?;
        }
        Ok(m)
    }
}
