//! Loaders: batches of a dataset, made ahead by threads.

use super::data::{self, tt_dataset};
use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::types::{check_struct, list, put, tt_tensor_list};
use crate::base::{Result, bail};
use crate::data::{DataLoader, LoaderOptions, is_fetching};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

/// A loader: an opaque handle that counts as one reference. Calls from several threads take turns.
pub struct tt_dataloader {
    _private: [u8; 0],
}

pub(crate) struct Inner {
    loader: Mutex<DataLoader>,
    batches: usize,
}

#[derive(Clone)]
struct Loader(Arc<Inner>);

impl Shared for Loader {
    type Inner = Inner;
    type Opaque = tt_dataloader;
    const NAME: &'static str = "dataloader";
    fn into_arc(self) -> Arc<Inner> {
        self.0
    }
    fn from_arc(arc: Arc<Inner>) -> Loader {
        Loader(arc)
    }
}

impl Loader {
    /// The loader for this thread alone. A dataset that asks the loader which is asking it would
    /// wait for itself: there it is an error.
    fn lock(&self) -> Result<MutexGuard<'_, DataLoader>> {
        if !is_fetching() {
            return Ok(self.0.loader.lock().unwrap_or_else(|e| e.into_inner()));
        }
        match self.0.loader.try_lock() {
            Ok(loader) => Ok(loader),
            Err(TryLockError::Poisoned(e)) => Ok(e.into_inner()),
            Err(TryLockError::WouldBlock) => {
                bail!(State, "[dataloader] a dataset cannot ask the loader that asks it")
            }
        }
    }
}

/// # Safety
/// `p` is NULL or a live handle.
unsafe fn loader(p: *const tt_dataloader) -> Result<handle::Loaned<Loader>> {
    // SAFETY: handed on.
    unsafe { borrow::<Loader>(p, "loader") }
}

/// Options of `tt_dataloader_new`. Fill it by `tt_dataloader_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_dataloader_options {
    /// `sizeof(tt_dataloader_options)` of the caller.
    pub struct_size: usize,
    /// Examples in a batch; 1.
    pub batch_size: usize,
    /// Threads that make batches; 0 makes them in `tt_dataloader_next`.
    pub workers: usize,
    /// Batches that are made ahead; 0 is twice the workers.
    pub prefetch: usize,
    /// With `has_seed`, epoch `k` has the `k`-th permutation that PyTorch's `randperm` gives after
    /// `manual_seed(seed)`.
    pub seed: u64,
    /// Whether the order is drawn at random, anew for each epoch; false.
    pub shuffle: bool,
    /// Whether a last batch with fewer examples is left out; false.
    pub drop_last: bool,
    /// Whether `seed` is given; else the order comes from the default generator, as libtorch's
    /// `RandomSampler` takes it.
    pub has_seed: bool,
}

/// Batches of one example, in order, made where they are asked for.
#[unsafe(no_mangle)]
pub extern "C" fn tt_dataloader_options_default() -> tt_dataloader_options {
    let o = LoaderOptions::default();
    tt_dataloader_options {
        struct_size: std::mem::size_of::<tt_dataloader_options>(),
        batch_size: o.batch_size,
        workers: o.workers,
        prefetch: o.prefetch,
        seed: 0,
        shuffle: false,
        drop_last: o.drop_last,
        has_seed: false,
    }
}

/// A loader of a dataset, which it keeps alive. `options` may be NULL. What comes out depends on
/// the seed and the epoch, never on the number of workers.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_new(
    dataset: *const tt_dataset,
    options: *const tt_dataloader_options,
    out: *mut *mut tt_dataloader,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let dataset = unsafe { data::dataset(dataset)?.shared() };
        let default = tt_dataloader_options_default();
        // SAFETY: handed on.
        let o = unsafe { options.as_ref() }.unwrap_or(&default);
        check_struct(o.struct_size, default.struct_size, "options")?;
        if out.is_null() {
            bail!(NullPointer, "argument 'out' is NULL");
        }
        let how = LoaderOptions {
            batch_size: o.batch_size,
            drop_last: o.drop_last,
            workers: o.workers,
            prefetch: o.prefetch,
        };
        let loader = if o.shuffle {
            DataLoader::shuffled(dataset, o.has_seed.then_some(o.seed), how)?
        } else {
            DataLoader::sequential(dataset, how)?
        };
        let batches = loader.len();
        // SAFETY: `out` is writable.
        unsafe { handle::put(out, Loader(Arc::new(Inner { loader: Mutex::new(loader), batches }))) }
    })
}

/// One more reference to the loader; NULL stays NULL.
///
/// # Safety
/// `loader` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_retain(loader: *mut tt_dataloader) -> *mut tt_dataloader {
    // SAFETY: handed on.
    unsafe { handle::retain::<Loader>(loader) }
}

/// Gives a reference back; NULL is fine. The last one waits for the workers to end the batches
/// that they are at.
///
/// # Safety
/// `loader` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_release(loader: *mut tt_dataloader) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Loader>(loader) });
}

/// The next batch: `*has_batch` becomes true and `*batch` gets its tensors, to be released by
/// `tt_tensor_list_release`. At the end of the epoch, and from then on until
/// `tt_dataloader_reset`, `*has_batch` becomes false and `*batch` empty. The first call begins
/// the first epoch. A batch that fails is an error at its place; the batches after it can still
/// be had.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_next(
    loader: *mut tt_dataloader,
    batch: *mut tt_tensor_list,
    has_batch: *mut bool,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::loader(loader)?;
        if batch.is_null() || has_batch.is_null() {
            let name = if batch.is_null() { "batch" } else { "has_batch" };
            bail!(NullPointer, "argument '{name}' is NULL");
        }
        let next = this.lock()?.next_batch()?;
        put(has_batch, next.is_some())?;
        match next {
            Some(tensors) => put(batch, list(tensors)),
            None => put(batch, tt_tensor_list { data: std::ptr::null_mut(), len: 0 }),
        }
    })
}

/// Begins a new epoch, with a new order where the loader shuffles, whether or not the last one
/// came to its end.
///
/// # Safety
/// `loader` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_reset(loader: *mut tt_dataloader) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { self::loader(loader)?.lock()?.reset() })
}

/// The number of batches of an epoch.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_size(
    loader: *const tt_dataloader,
    out: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, self::loader(loader)?.0.batches) })
}
