//! A layer or a tree of layers: parameters, buffers, children and how to run them.

use super::hooks::Hooks;
use super::layer::tensors;
use crate::base::{Result, bail};
use crate::ops::value::Value;
use crate::tensor::Tensor;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, RwLock};

/// What a module computes: the part of a layer that is not its tree.
pub trait Forward: Any + Send + Sync {
    /// The module without its children, as PyTorch's C++ prints it:
    /// `torch::nn::Linear(in_features=3, out_features=4, bias=true)`.
    fn describe(&self) -> String;

    /// The same where it shows what the module holds.
    fn print(&self, this: &Module) -> String {
        let _ = this;
        self.describe()
    }

    /// Runs the module on its inputs. `this` holds the parameters, buffers and children.
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor>;

    /// Runs the module on arguments of any kind, for any number of results.
    ///
    /// # Errors
    /// `InvalidArgument` where an argument is not a tensor, for modules that take tensors alone.
    fn forward_values(&self, this: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        let inputs = tensors(&this.name(), arguments)?;
        Ok(vec![Value::Tensor(self.forward(this, &inputs)?)])
    }

    /// The same for a deep copy of the module.
    ///
    /// # Errors
    /// `NotImplemented` where a module of the caller cannot be copied.
    fn duplicate(&self) -> Result<Box<dyn Forward>>;
}

/// A handle to a module; clones are handles to the same one.
#[derive(Clone)]
pub struct Module(Arc<Inner>);

pub(crate) struct Inner {
    forward: Box<dyn Forward>,
    training: AtomicBool,
    hooks: Hooks,
    // Never held while anything of the caller runs.
    members: RwLock<Members>,
}

/// What is registered, in the order of registration.
#[derive(Default)]
struct Members {
    parameters: Vec<(String, Option<Tensor>)>,
    buffers: Vec<Buffer>,
    children: Vec<(String, Module)>,
}

/// A tensor that belongs to a module's state but is not trained.
#[derive(Clone)]
pub struct Buffer {
    /// Its name in the module.
    pub name: String,
    /// The tensor; `None` keeps the name for later.
    pub tensor: Option<Tensor>,
    /// Whether it is part of the state dict.
    pub persistent: bool,
}

/// A child is looked for in the tree below it while it is registered; two threads that do so at
/// once must not make a circle between them.
static GRAFTING: Mutex<()> = Mutex::new(());

thread_local! {
    static DROPPING: Cell<bool> = const { Cell::new(false) };
    static QUEUE: RefCell<Vec<(String, Module)>> = const { RefCell::new(Vec::new()) };
}

impl Drop for Inner {
    // A deep tree must not drop by as many nested calls: the outermost drop works through a
    // queue that the inner ones fill.
    fn drop(&mut self) {
        let members = self.members.get_mut().unwrap_or_else(|e| e.into_inner());
        let children = std::mem::take(&mut members.children);
        if children.is_empty() {
            return;
        }
        let queued = QUEUE.try_with(|q| q.borrow_mut().extend(children)).is_ok();
        if !queued || DROPPING.replace(true) {
            return;
        }
        while let Some(next) = QUEUE.with(|q| q.borrow_mut().pop()) {
            drop(next);
        }
        DROPPING.set(false);
    }
}

impl Module {
    /// A module in training mode with nothing registered.
    pub fn new(forward: impl Forward + 'static) -> Module {
        Module::from_box(Box::new(forward))
    }

    pub(crate) fn into_arc(self) -> Arc<Inner> {
        self.0
    }

    pub(crate) fn from_arc(arc: Arc<Inner>) -> Module {
        Module(arc)
    }

    pub(super) fn from_box(forward: Box<dyn Forward>) -> Module {
        let members = RwLock::default();
        Module(Arc::new(Inner {
            forward,
            training: AtomicBool::new(true),
            hooks: Hooks::default(),
            members,
        }))
    }

    /// Runs the module.
    ///
    /// # Errors
    /// Those of the operators inside; `InvalidArgument` for a wrong number of inputs.
    pub fn forward(&self, inputs: &[Tensor]) -> Result<Tensor> {
        if self.0.hooks.are_none() {
            return self.0.forward.forward(self, inputs);
        }
        let values: Vec<Value> = inputs.iter().map(Value::from).collect();
        match self.forward_values(&values)?.into_iter().next() {
            Some(Value::Tensor(t)) => Ok(t),
            _ => bail!(State, "[forward] the first result of {} is not a tensor", self.name()),
        }
    }

    /// Runs the module on arguments of any kind, for any number of results: what takes states,
    /// masks or sizes beside tensors, or gives more than one tensor.
    ///
    /// # Errors
    /// As for [`Module::forward`].
    pub fn forward_values(&self, arguments: &[Value]) -> Result<Vec<Value>> {
        if self.0.hooks.are_none() {
            return self.0.forward.forward_values(self, arguments);
        }
        self.0.hooks.around(self, arguments, |args| self.0.forward.forward_values(self, args))
    }

    pub(super) fn hooks(&self) -> &Hooks {
        &self.0.hooks
    }

    /// [`Module::forward`] with one input.
    pub fn call(&self, input: &Tensor) -> Result<Tensor> {
        self.forward(std::slice::from_ref(input))
    }

    /// What it computes.
    pub fn function(&self) -> &dyn Forward {
        &*self.0.forward
    }

    /// The kind of module, such as `torch::nn::Linear`.
    pub fn name(&self) -> String {
        let text = self.0.forward.describe();
        text.split('(').next().unwrap_or_default().to_string()
    }

    /// Whether both handles name one module.
    pub fn is_same(&self, other: &Module) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// A number that is the same for handles to one module.
    pub fn id(&self) -> usize {
        Arc::as_ptr(&self.0) as usize
    }

    /// The number of handles to the module.
    pub fn use_count(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    /// Whether the module itself is in training mode.
    pub fn is_training(&self) -> bool {
        self.0.training.load(Ordering::Relaxed)
    }

    /// Sets training mode of the module alone; [`Module::train`] sets the tree's.
    pub fn set_training(&self, on: bool) {
        self.0.training.store(on, Ordering::Relaxed);
    }

    /// Looks at the members. `f` must neither run callbacks nor change the module.
    fn read<R>(&self, f: impl FnOnce(&Members) -> R) -> R {
        f(&self.0.members.read().unwrap_or_else(|e| e.into_inner()))
    }

    /// Changes the members. What `f` takes out must be dropped by the caller, after the lock.
    fn write<R>(&self, f: impl FnOnce(&mut Members) -> R) -> R {
        f(&mut self.0.members.write().unwrap_or_else(|e| e.into_inner()))
    }

    /// Adds a parameter of the module; `None` keeps the name for a parameter that the options
    /// switch off. The tensor is taken as it is: whether it requires a gradient is its own.
    ///
    /// # Errors
    /// `InvalidArgument` for a name that is empty, has a dot or is taken.
    pub fn register_parameter(&self, name: &str, tensor: Option<Tensor>) -> Result<()> {
        self.write(|m| {
            m.check("register_parameter", "Parameter", name)?;
            m.parameters.push((name.to_string(), tensor));
            Ok(())
        })
    }

    /// Adds a buffer; one that is not persistent is left out of the state dict.
    ///
    /// # Errors
    /// As for [`Module::register_parameter`].
    pub fn register_buffer(
        &self,
        name: &str,
        tensor: Option<Tensor>,
        persistent: bool,
    ) -> Result<()> {
        self.write(|m| {
            m.check("register_buffer", "Buffer", name)?;
            m.buffers.push(Buffer { name: name.to_string(), tensor, persistent });
            Ok(())
        })
    }

    /// Adds a child.
    ///
    /// # Errors
    /// As for [`Module::register_parameter`], and where the module is in the child's own tree.
    pub fn register_module(&self, name: &str, child: Module) -> Result<()> {
        let _alone = GRAFTING.lock().unwrap_or_else(|e| e.into_inner());
        self.check_child("register_module", &child)?;
        let refused = self.write(|m| match m.check("register_module", "Submodule", name) {
            Ok(()) => {
                m.children.push((name.to_string(), child));
                None
            }
            // The child goes out with the error, so that it is not dropped under the lock.
            Err(e) => Some((e, child)),
        });
        match refused {
            None => Ok(()),
            Some((e, _child)) => Err(e),
        }
    }

    /// Adds a child under the next number, as containers do.
    ///
    /// # Errors
    /// As for [`Module::register_module`].
    pub fn push(&self, child: Module) -> Result<()> {
        let next = self.read(|m| m.children.len());
        self.register_module(&next.to_string(), child)
    }

    fn check_child(&self, op: &str, child: &Module) -> Result<()> {
        let mut waiting = vec![child.clone()];
        while let Some(m) = waiting.pop() {
            if m.is_same(self) {
                bail!(InvalidArgument, "[{op}] the module is part of the child's own tree");
            }
            waiting.extend(m.children());
        }
        Ok(())
    }

    /// Puts another module in a child's place; gives the old one.
    ///
    /// # Errors
    /// `NotFound` where no child has the name; as for [`Module::register_module`].
    pub fn replace_module(&self, name: &str, child: Module) -> Result<Module> {
        let _alone = GRAFTING.lock().unwrap_or_else(|e| e.into_inner());
        self.check_child("replace_module", &child)?;
        self.write(|m| match m.children.iter_mut().find(|c| c.0 == name) {
            Some(c) => Ok(std::mem::replace(&mut c.1, child)),
            None => Err(child),
        })
        .or_else(|_child| bail!(NotFound, "[replace_module] no submodule is named '{name}'"))
    }

    /// Takes a child out; gives it.
    ///
    /// # Errors
    /// `NotFound` where no child has the name.
    pub fn unregister_module(&self, name: &str) -> Result<Module> {
        let taken = self.write(|m| {
            let at = m.children.iter().position(|c| c.0 == name)?;
            Some(m.children.remove(at).1)
        });
        match taken {
            Some(child) => Ok(child),
            None => bail!(NotFound, "[unregister_module] no submodule is named '{name}'"),
        }
    }

    /// Adds a child, or puts it in the place of the one that has the name.
    ///
    /// # Errors
    /// As for [`Module::register_module`].
    pub fn set_module(&self, name: &str, child: Module) -> Result<()> {
        match self.read(|m| m.children.iter().any(|c| c.0 == name)) {
            true => self.replace_module(name, child).map(drop),
            false => self.register_module(name, child),
        }
    }

    /// Adds a parameter, or puts it in the place of the one that has the name.
    ///
    /// # Errors
    /// As for [`Module::register_parameter`].
    pub fn set_parameter(&self, name: &str, tensor: Tensor) -> Result<()> {
        match self.read(|m| m.parameters.iter().any(|p| p.0 == name)) {
            true => self.replace_parameter(name, Some(tensor)),
            false => self.register_parameter(name, Some(tensor)),
        }
    }

    /// Takes a parameter out, name and all; gives it.
    ///
    /// # Errors
    /// `NotFound` where the module itself has no parameter of the name.
    pub fn unregister_parameter(&self, name: &str) -> Result<Option<Tensor>> {
        let taken = self.write(|m| {
            let at = m.parameters.iter().position(|p| p.0 == name)?;
            Some(m.parameters.remove(at).1)
        });
        match taken {
            Some(t) => Ok(t),
            None => bail!(NotFound, "[unregister_parameter] no parameter is named '{name}'"),
        }
    }

    /// Adds a child at a place of a list, whose children are named by their places; those from
    /// there on move up by one.
    ///
    /// # Errors
    /// `Index` past the end; as for [`Module::register_module`].
    pub fn insert(&self, index: usize, child: Module) -> Result<()> {
        let n = self.len();
        if index > n {
            bail!(Index, "[insert] index {index} is out of range: there are {n}");
        }
        self.push(child)?;
        self.write(|m| {
            m.children[index..].rotate_right(1);
            for (i, c) in m.children.iter_mut().enumerate() {
                c.0 = i.to_string();
            }
        });
        Ok(())
    }

    /// Takes everything out: parameters, buffers and children.
    pub fn clear(&self) {
        drop(self.write(std::mem::take));
    }

    /// Puts another tensor, or none, in a parameter's place.
    ///
    /// # Errors
    /// `NotFound` where the module itself has no parameter of the name.
    pub fn replace_parameter(&self, name: &str, tensor: Option<Tensor>) -> Result<()> {
        let old = self.write(|m| {
            let slot = m.parameters.iter_mut().find(|p| p.0 == name)?;
            Some(std::mem::replace(&mut slot.1, tensor))
        });
        match old {
            Some(_) => Ok(()),
            None => bail!(NotFound, "[replace_parameter] no parameter is named '{name}'"),
        }
    }

    /// Puts another tensor, or none, in a buffer's place.
    ///
    /// # Errors
    /// `NotFound` where the module itself has no buffer of the name.
    pub fn replace_buffer(&self, name: &str, tensor: Option<Tensor>) -> Result<()> {
        let old = self.write(|m| {
            let slot = m.buffers.iter_mut().find(|b| b.name == name)?;
            Some(std::mem::replace(&mut slot.tensor, tensor))
        });
        match old {
            Some(_) => Ok(()),
            None => bail!(NotFound, "[replace_buffer] no buffer is named '{name}'"),
        }
    }

    /// Parameter `i` of the module itself, in the order of registration; for layers, which know
    /// what they registered.
    pub fn parameter_at(&self, i: usize) -> Option<Tensor> {
        self.read(|m| m.parameters.get(i).and_then(|p| p.1.clone()))
    }

    /// Buffer `i` of the module itself, in the order of registration.
    pub fn buffer_at(&self, i: usize) -> Option<Tensor> {
        self.read(|m| m.buffers.get(i).and_then(|b| b.tensor.clone()))
    }

    /// Child `i`, in the order of registration.
    pub fn child_at(&self, i: usize) -> Option<Module> {
        self.read(|m| m.children.get(i).map(|c| c.1.clone()))
    }

    /// The number of children.
    pub fn len(&self) -> usize {
        self.read(|m| m.children.len())
    }

    /// Whether there are no children.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The parameters of the module itself, with the names that hold no tensor.
    pub fn own_parameters(&self) -> Vec<(String, Option<Tensor>)> {
        self.read(|m| m.parameters.clone())
    }

    /// The buffers of the module itself, with the names that hold no tensor.
    pub fn own_buffers(&self) -> Vec<Buffer> {
        self.read(|m| m.buffers.clone())
    }

    /// The children with their names.
    pub fn named_children(&self) -> Vec<(String, Module)> {
        self.read(|m| m.children.clone())
    }
}

impl Members {
    fn check(&self, op: &str, what: &str, name: &str) -> Result<()> {
        if name.is_empty() {
            bail!(InvalidArgument, "[{op}] {what} name must not be empty");
        }
        if name.contains('.') {
            bail!(InvalidArgument, "[{op}] {what} name must not contain a dot (got '{name}')");
        }
        // A submodule may share its name with a tensor: the names in the state dict still differ.
        let module = what == "Submodule";
        let taken = if !module && self.parameters.iter().any(|p| p.0 == name) {
            "Parameter"
        } else if !module && self.buffers.iter().any(|b| b.name == name) {
            "Buffer"
        } else if module && self.children.iter().any(|c| c.0 == name) {
            "Submodule"
        } else {
            return Ok(());
        };
        bail!(InvalidArgument, "[{op}] {taken} '{name}' already defined")
    }
}
