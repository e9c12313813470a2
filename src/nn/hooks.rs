//! Functions that run before and after a module's forward.

use super::Module;
use crate::base::Result;
use crate::ops::value::Value;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};

/// What names a hook for its removal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hook(pub(crate) u64);

type Before = dyn Fn(&Module, &[Value]) -> Result<Option<Vec<Value>>> + Send + Sync;
type After = dyn Fn(&Module, &[Value], &[Value]) -> Result<Option<Vec<Value>>> + Send + Sync;

#[derive(Clone)]
enum Function {
    Before(Arc<Before>),
    After(Arc<After>),
}

/// A module's hooks in the order of registration.
#[derive(Default)]
pub(super) struct Hooks {
    // So that a module without hooks takes no lock.
    count: AtomicUsize,
    list: RwLock<Vec<(Hook, Function)>>,
}

impl Hooks {
    pub(super) fn are_none(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    fn add(&self, function: Function) -> Hook {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let hook = Hook(NEXT.fetch_add(1, Ordering::Relaxed));
        self.change(|list| list.push((hook, function)));
        hook
    }

    fn change<R>(&self, f: impl FnOnce(&mut Vec<(Hook, Function)>) -> R) -> R {
        let mut list = self.list.write().unwrap_or_else(|e| e.into_inner());
        let out = f(&mut list);
        self.count.store(list.len(), Ordering::Release);
        out
    }

    /// Takes over the hooks of another module.
    pub(super) fn copy(&self, other: &Hooks) {
        let others = other.all();
        self.change(|list| *list = others);
    }

    fn all(&self) -> Vec<(Hook, Function)> {
        self.list.read().unwrap_or_else(|e| e.into_inner()).clone()
    }

    /// Runs `forward` with the hooks before and after it. They may add and remove hooks, which
    /// counts from the next call on.
    pub(super) fn around(
        &self,
        m: &Module,
        arguments: &[Value],
        forward: impl FnOnce(&[Value]) -> Result<Vec<Value>>,
    ) -> Result<Vec<Value>> {
        let list = self.all();
        let mut inputs = arguments.to_vec();
        for (_, f) in &list {
            if let Function::Before(f) = f {
                inputs = f(m, &inputs)?.unwrap_or(inputs);
            }
        }
        let mut outputs = forward(&inputs)?;
        for (_, f) in &list {
            if let Function::After(f) = f {
                outputs = f(m, &inputs, &outputs)?.unwrap_or(outputs);
            }
        }
        Ok(outputs)
    }
}

impl Module {
    /// Runs `f` before every forward of the module, on it and its inputs; what it gives takes the
    /// inputs' place.
    pub fn register_forward_pre_hook(
        &self,
        f: impl Fn(&Module, &[Value]) -> Result<Option<Vec<Value>>> + Send + Sync + 'static,
    ) -> Hook {
        self.hooks().add(Function::Before(Arc::new(f)))
    }

    /// Runs `f` after every forward of the module, on it, its inputs and its outputs; what it
    /// gives takes the outputs' place.
    pub fn register_forward_hook(
        &self,
        f: impl Fn(&Module, &[Value], &[Value]) -> Result<Option<Vec<Value>>> + Send + Sync + 'static,
    ) -> Hook {
        self.hooks().add(Function::After(Arc::new(f)))
    }

    /// Takes a hook away; gives whether it was there.
    pub fn remove_hook(&self, hook: Hook) -> bool {
        // What it holds is dropped after the lock.
        let taken = self
            .hooks()
            .change(|list| list.iter().position(|h| h.0 == hook).map(|at| list.remove(at)));
        taken.is_some()
    }
}
