//! Checkpoints of a training.

use super::call::{tt_value, write as value_out};
use super::files::{tree_of, value_of};
use super::handle::{self, Shared, borrow};
use super::nn::{self, tt_module};
use super::optim::{optimizer, tt_optimizer};
use super::scheduler::{scheduler, tt_scheduler};
use super::status::{guard, guard_void, tt_status};
use super::tree::{put_tree, tree, tt_tree};
use super::types::{due, put, text, value};
use crate::base::{Result, error};
use crate::files::Tree;
use crate::train::Checkpoint;
use std::ffi::c_char;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

/// Parts of a training by name, and values of the caller, in one file: an opaque handle that counts
/// as one reference. It holds its parts. The state of the default generator is always part of it.
///
/// The file is a dict that `torch.load(weights_only=True)` reads: a module is its state dict, an
/// optimizer has `state` and `param_groups` as PyTorch's have. Whenever the process dies, the last
/// checkpoint stays good.
pub struct tt_checkpoint {
    _private: [u8; 0],
}

/// A checkpoint behind a lock, for a handle.
#[derive(Clone)]
struct Checkpoints(Arc<Mutex<Checkpoint>>);

impl Shared for Checkpoints {
    type Inner = Mutex<Checkpoint>;
    type Opaque = tt_checkpoint;
    const NAME: &'static str = "checkpoint";
    fn into_arc(self) -> Arc<Mutex<Checkpoint>> {
        self.0
    }
    fn from_arc(arc: Arc<Mutex<Checkpoint>>) -> Checkpoints {
        Checkpoints(arc)
    }
}

impl Checkpoints {
    fn lock(&self) -> MutexGuard<'_, Checkpoint> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// # Safety
/// `p` is NULL or a live handle.
unsafe fn checkpoint(p: *const tt_checkpoint) -> Result<handle::Loaned<Checkpoints>> {
    // SAFETY: handed on.
    unsafe { borrow::<Checkpoints>(p, "checkpoint") }
}

/// A checkpoint without parts.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_new(out: *mut *mut tt_checkpoint) -> tt_status {
    let new = || Checkpoints(Arc::new(Mutex::new(Checkpoint::new())));
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, new()) })
}

/// One more reference to the checkpoint; NULL stays NULL.
///
/// # Safety
/// `checkpoint` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_retain(
    checkpoint: *mut tt_checkpoint,
) -> *mut tt_checkpoint {
    // SAFETY: handed on.
    unsafe { handle::retain::<Checkpoints>(checkpoint) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `checkpoint` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_release(checkpoint: *mut tt_checkpoint) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Checkpoints>(checkpoint) });
}

/// Adds a module: its parameters and persistent buffers.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_add_module(
    checkpoint: *mut tt_checkpoint,
    name: *const c_char,
    module: *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let (name, part) = (text(name, "name")?, nn::module(module)?);
        c.lock().add(name, part.clone())
    })
}

/// Adds an optimizer: its states and options.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_add_optimizer(
    checkpoint: *mut tt_checkpoint,
    name: *const c_char,
    optimizer: *mut tt_optimizer,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let (name, part) = (text(name, "name")?, self::optimizer(optimizer)?);
        c.lock().add(name, part.clone())
    })
}

/// Adds a schedule: its epoch and what it counts.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_add_scheduler(
    checkpoint: *mut tt_checkpoint,
    name: *const c_char,
    scheduler: *mut tt_scheduler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let (name, part) = (text(name, "name")?, self::scheduler(scheduler)?);
        c.lock().add(name, part.clone())
    })
}

/// Puts a value of the caller, in place of one with that name.
///
/// # Safety
/// The pointers are NULL or as said; the value's pointers are as its tag says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_put(
    checkpoint: *mut tt_checkpoint,
    name: *const c_char,
    value: *const tt_value,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let (name, value) = (text(name, "name")?, self::value(value, "value")?);
        c.lock().put(name, tree_of(value, name)?)
    })
}

/// Puts a nested value, as `tt_checkpoint_put`: the state of a data loader, for example.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_put_tree(
    checkpoint: *mut tt_checkpoint,
    name: *const c_char,
    tree: *const tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let (name, tree) = (text(name, "name")?, self::tree(tree, "tree")?);
        c.lock().put(name, tree)
    })
}

fn found(c: &Checkpoints, name: &str) -> Result<Tree> {
    let found = c.lock().get(name).cloned();
    found.ok_or_else(|| error!(NotFound, "[checkpoint] no value '{name}'"))
}

/// A value that was put, or that came with `tt_checkpoint_load`; TT_ERR_NOT_FOUND where there is
/// none. It is the caller's, see `tt_value_release`.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_get(
    checkpoint: *const tt_checkpoint,
    name: *const c_char,
    out: *mut tt_value,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let name = text(name, "name")?;
        due(out, "out")?;
        let tree = found(&c, name)?;
        let no = || error!(InvalidArgument, "[checkpoint] '{name}' is a {}", tree.type_name());
        put(out, value_out(value_of(&tree).ok_or_else(no)?))
    })
}

/// As `tt_checkpoint_get`, for values of any kind.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_get_tree(
    checkpoint: *const tt_checkpoint,
    name: *const c_char,
    out: *mut *mut tt_tree,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let name = text(name, "name")?;
        due(out, "out")?;
        put_tree(out, found(&c, name)?)
    })
}

/// Writes the file, atomically: the old one stays until the new one is whole.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_save(
    checkpoint: *const tt_checkpoint,
    path: *const c_char,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let path = text(path, "path")?;
        c.lock().save(Path::new(path))
    })
}

/// Reads a file, and puts all parts and the default generator into the state that it has. What else
/// it has becomes the values, in place of those that were. TT_ERR_NOT_FOUND where the file lacks a
/// part: then nothing has changed.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_checkpoint_load(
    checkpoint: *mut tt_checkpoint,
    path: *const c_char,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let c = self::checkpoint(checkpoint)?;
        let path = text(path, "path")?;
        c.lock().load(Path::new(path))
    })
}
