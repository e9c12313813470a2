//! Optimizers over groups of parameters, and schedules of their learning rates.

mod algorithms;
mod declare;
mod lbfgs;
mod rules;
pub mod scheduler;
mod state;
mod step;
mod wolfe;

pub use algorithms::*;
use declare::Numbers;
pub use declare::{Declaration, Described};
pub(crate) use scheduler::Inner as SchedulerInner;
pub use scheduler::{Schedule, Scheduler};

use crate::autograd::graph::ModeGuard;
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard};

/// A handle to an optimizer; clones are handles to the same one.
#[derive(Clone)]
pub struct Optimizer(Arc<Mutex<OptimizerInner>>);

pub(crate) struct OptimizerInner {
    /// Options of groups that are added without their own.
    defaults: Algorithm,
    groups: Vec<Group>,
}

/// Parameters with common options.
struct Group {
    algorithm: Algorithm,
    /// The learning rate that a scheduler started from.
    initial_lr: Option<f64>,
    slots: Vec<Slot>,
    /// What L-BFGS knows of the loss.
    memory: lbfgs::Memory,
}

/// A parameter and what the optimizer knows of it.
struct Slot {
    param: Tensor,
    /// The numbers that the algorithm keeps, the count of steps first; empty before the first step.
    numbers: Numbers,
    /// Tensors of its shape, in f32 for halves, by name.
    state: Vec<(&'static str, Tensor)>,
}

impl OptimizerInner {
    /// New slots for the parameters of a group, which none of the others has.
    fn slots(&self, params: Vec<Tensor>, group: usize) -> Result<Vec<Slot>> {
        let others = self.groups.iter().enumerate().filter(|g| g.0 != group);
        let known: HashSet<usize> = others.flat_map(|g| &g.1.slots).map(|s| s.param.id()).collect();
        let mut fresh = HashSet::new();
        let mut slots = Vec::with_capacity(params.len());
        for param in params {
            if !param.is_leaf() {
                bail!(Autograd, "[add_param_group] can't optimize a non-leaf Tensor");
            }
            if known.contains(&param.id()) {
                bail!(
                    InvalidArgument,
                    "[add_param_group] some parameters appear in more than one parameter group"
                );
            }
            if fresh.insert(param.id()) {
                slots.push(Slot { param, numbers: Numbers::new(), state: Vec::new() });
            }
        }
        Ok(slots)
    }
}

impl Optimizer {
    /// An optimizer of one group.
    ///
    /// # Errors
    /// `InvalidArgument` where an option is out of range; `Autograd` where a parameter is not
    /// a leaf.
    pub fn new(params: Vec<Tensor>, algorithm: impl Into<Algorithm>) -> Result<Optimizer> {
        let algorithm = algorithm.into();
        algorithm.check()?;
        let inner = OptimizerInner { defaults: algorithm, groups: Vec::new() };
        let optimizer = Optimizer(Arc::new(Mutex::new(inner)));
        optimizer.add_param_group(params, Some(algorithm))?;
        Ok(optimizer)
    }

    pub(crate) fn into_arc(self) -> Arc<Mutex<OptimizerInner>> {
        self.0
    }

    pub(crate) fn from_arc(arc: Arc<Mutex<OptimizerInner>>) -> Optimizer {
        Optimizer(arc)
    }

    fn lock(&self) -> MutexGuard<'_, OptimizerInner> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Whether both handles name one optimizer.
    pub fn is_same(&self, other: &Optimizer) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Adds a group, with the optimizer's own options where none are given; gives its number. A
    /// parameter that comes twice in the list is stepped once.
    ///
    /// # Errors
    /// `InvalidArgument` where an option is out of range, the algorithm is another one, or a
    /// parameter is in another group; `Autograd` where a parameter is not a leaf.
    pub fn add_param_group(
        &self,
        params: Vec<Tensor>,
        algorithm: Option<Algorithm>,
    ) -> Result<usize> {
        let mut inner = self.lock();
        let algorithm = algorithm.unwrap_or(inner.defaults);
        algorithm.check()?;
        if algorithm.name() != inner.defaults.name() {
            bail!(
                InvalidArgument,
                "[add_param_group] expected options of {}, got those of {}",
                inner.defaults.name(),
                algorithm.name()
            );
        }
        if matches!(algorithm, Algorithm::Lbfgs(_)) && !inner.groups.is_empty() {
            bail!(
                InvalidArgument,
                "[LBFGS] LBFGS doesn't support per-parameter options (parameter groups)"
            );
        }
        let slots = inner.slots(params, inner.groups.len())?;
        let memory = lbfgs::Memory::default();
        inner.groups.push(Group { algorithm, initial_lr: None, slots, memory });
        Ok(inner.groups.len() - 1)
    }

    /// The name of the algorithm.
    pub fn name(&self) -> &'static str {
        self.lock().defaults.name()
    }

    /// The options that new groups get.
    pub fn defaults(&self) -> Algorithm {
        self.lock().defaults
    }

    /// The number of groups.
    pub fn num_groups(&self) -> usize {
        self.lock().groups.len()
    }

    fn group<R>(&self, group: usize, f: impl FnOnce(&mut Group) -> Result<R>) -> Result<R> {
        let mut inner = self.lock();
        let n = inner.groups.len();
        match inner.groups.get_mut(group) {
            Some(g) => f(g),
            None => bail!(Index, "[optim] group {group} is out of range: there are {n}"),
        }
    }

    /// The parameters of a group.
    ///
    /// # Errors
    /// `Index` where there is no such group.
    pub fn parameters(&self, group: usize) -> Result<Vec<Tensor>> {
        self.group(group, |g| Ok(g.slots.iter().map(|s| s.param.clone()).collect()))
    }

    /// Gives a group other parameters; those that it had keep their state.
    ///
    /// # Errors
    /// As for [`Optimizer::add_param_group`].
    pub fn set_parameters(&self, group: usize, params: Vec<Tensor>) -> Result<()> {
        let mut inner = self.lock();
        let mut slots = inner.slots(params, group)?;
        let n = inner.groups.len();
        let Some(group) = inner.groups.get_mut(group) else {
            bail!(Index, "[optim] group {group} is out of range: there are {n}")
        };
        for slot in &mut slots {
            if let Some(at) = group.slots.iter().position(|s| s.param.is_same(&slot.param)) {
                *slot = group.slots.swap_remove(at);
            }
        }
        group.slots = slots;
        Ok(())
    }

    /// The options of a group.
    ///
    /// # Errors
    /// `Index` where there is no such group.
    pub fn options(&self, group: usize) -> Result<Algorithm> {
        self.group(group, |g| Ok(g.algorithm))
    }

    /// Gives a group other options.
    ///
    /// # Errors
    /// `Index`, and as for [`Optimizer::add_param_group`].
    pub fn set_options(&self, group: usize, options: impl Into<Algorithm>) -> Result<()> {
        let options = options.into();
        options.check()?;
        self.group(group, |g| {
            if options.name() != g.algorithm.name() {
                bail!(
                    InvalidArgument,
                    "[optim] expected options of {}, got those of {}",
                    g.algorithm.name(),
                    options.name()
                );
            }
            g.algorithm = options;
            Ok(())
        })
    }

    /// An option of a group by name; a switch is 0 or 1.
    ///
    /// # Errors
    /// `Index` where there is no such group, `NotFound` where there is no such option.
    pub fn option(&self, group: usize, name: &str) -> Result<f64> {
        self.group(group, |g| g.algorithm.get(name))
    }

    /// Sets an option of a group by name.
    ///
    /// # Errors
    /// `Index`, `NotFound`, and `InvalidArgument` where the value is out of range.
    pub fn set_option(&self, group: usize, name: &str, value: f64) -> Result<()> {
        self.set_named(group, &[(name, value)])
    }

    /// Sets several options of a group by name, all or none.
    ///
    /// # Errors
    /// As for [`Optimizer::set_option`].
    pub fn set_named(&self, group: usize, options: &[(&str, f64)]) -> Result<()> {
        self.group(group, |g| g.algorithm.set(options))
    }

    /// The learning rate of a group.
    ///
    /// # Errors
    /// `Index` where there is no such group.
    pub fn lr(&self, group: usize) -> Result<f64> {
        self.group(group, |g| Ok(g.algorithm.lr()))
    }

    /// Sets the learning rate of a group.
    ///
    /// # Errors
    /// `Index` where there is no such group, `InvalidArgument` where the rate is negative.
    pub fn set_lr(&self, group: usize, lr: f64) -> Result<()> {
        self.set_option(group, "lr", lr)
    }

    /// Sets an option as a schedule has it, which may leave the range: a line that is followed
    /// beyond its end.
    pub(crate) fn put_option(&self, group: usize, name: &str, value: f64) -> Result<()> {
        self.group(group, |g| g.algorithm.put(name, &[value]))
    }

    /// The learning rate that a scheduler starts from: noted when first asked for.
    pub(crate) fn initial_lr(&self, group: usize) -> Result<f64> {
        self.group(group, |g| Ok(*g.initial_lr.get_or_insert(g.algorithm.lr())))
    }

    /// Sets the rate that schedulers start from.
    pub(crate) fn set_initial_lr(&self, group: usize, lr: f64) -> Result<()> {
        self.group(group, |g| {
            g.initial_lr = Some(lr);
            Ok(())
        })
    }

    /// Drops all gradients, or writes zeros into them.
    ///
    /// # Errors
    /// Those of writing zeros.
    pub fn zero_grad(&self, set_to_none: bool) -> Result<()> {
        for group in 0..self.num_groups() {
            for p in self.parameters(group)? {
                p.zero_grad(set_to_none)?;
            }
        }
        Ok(())
    }

    /// Updates every parameter that has a gradient.
    ///
    /// # Errors
    /// `Shape` or `Dtype` where gradient or state do not fit a parameter, `Device` where one has
    /// no data on the host.
    pub fn step(&self) -> Result<()> {
        let mut inner = self.lock();
        let _quiet = ModeGuard::grad(false);
        inner.groups.iter_mut().try_for_each(Group::step)
    }

    /// Calls `closure`, which computes the loss and its gradients, then steps; gives the loss.
    /// L-BFGS calls it several times, and gives the first loss.
    ///
    /// # Errors
    /// Those of the closure and of [`Optimizer::step`].
    pub fn step_with(&self, mut closure: impl FnMut() -> Result<Tensor>) -> Result<Tensor> {
        let mut closure = || {
            let _record = ModeGuard::grad(true);
            closure()
        };
        if let Algorithm::Lbfgs(options) = self.defaults_of_first() {
            return self.lbfgs(&options, &mut closure);
        }
        let loss = closure()?;
        self.step()?;
        Ok(loss)
    }

    fn defaults_of_first(&self) -> Algorithm {
        let inner = self.lock();
        inner.groups.first().map_or(inner.defaults, |g| g.algorithm)
    }
}
