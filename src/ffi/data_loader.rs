//! Loaders: batches of a dataset, made ahead by threads.

use super::data::{self, tt_dataset};
use super::data_sampler::{self, tt_sampler};
use super::data_stateful::{self, tt_stateful_dataset};
use super::data_transform::{self, tt_transform};
use super::handle::{self, Shared, borrow};
use super::named::{pairs, put_tensors, tt_named_tensor_list};
use super::status::{guard, guard_void, tt_status};
use super::types::{check_struct, due, put, tt_tensor, tt_tensor_list};
use crate::base::{Result, bail};
use crate::data::{DataLoader, LoaderOptions, is_fetching};
use std::ffi::c_char;
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::time::Duration;

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
    /// Whether batches come in the order of the sampler, else as the workers finish them; true.
    pub enforce_ordering: bool,
    /// Milliseconds to wait for a batch of the workers; 0 waits for ever.
    pub timeout: i64,
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
        enforce_ordering: o.enforce_ordering,
        timeout: 0,
    }
}

/// Writes a loader that `make` makes.
///
/// # Safety
/// The pointers are NULL or as the callers say.
unsafe fn put_loader(
    options: *const tt_dataloader_options,
    out: *mut *mut tt_dataloader,
    make: impl FnOnce(&tt_dataloader_options, LoaderOptions) -> Result<DataLoader>,
) -> tt_status {
    guard(|| {
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
            timeout: (o.timeout > 0).then(|| Duration::from_millis(o.timeout as u64)),
            enforce_ordering: o.enforce_ordering,
            seed: o.has_seed.then_some(o.seed),
        };
        let loader = make(o, how)?;
        let batches = loader.len();
        // SAFETY: `out` is writable.
        unsafe { handle::put(out, Loader(Arc::new(Inner { loader: Mutex::new(loader), batches }))) }
    })
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
    // SAFETY: handed on.
    unsafe {
        put_loader(options, out, |o, how| {
            let dataset = data::dataset(dataset)?.shared();
            match o.shuffle {
                true => DataLoader::shuffled(dataset, o.has_seed.then_some(o.seed), how),
                false => DataLoader::sequential(dataset, how),
            }
        })
    }
}

/// A loader of a dataset with a sampler, which belongs to the loader from now on: what others draw
/// from it is missing from the epoch. Of the options `shuffle` is not taken. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_with_sampler(
    dataset: *const tt_dataset,
    sampler: *const tt_sampler,
    options: *const tt_dataloader_options,
    out: *mut *mut tt_dataloader,
) -> tt_status {
    // SAFETY: handed on.
    unsafe {
        put_loader(options, out, |_, how| {
            let dataset = data::dataset(dataset)?.shared();
            DataLoader::new(dataset, data_sampler::sampler(sampler)?.clone(), how)
        })
    }
}

/// A loader of a dataset that decides itself what comes next, which it keeps alive. It is read by
/// one worker at a time; `transform` (may be NULL) is applied by all of them. With `drop_last` a
/// batch that is short is left out. Of the options `shuffle` is not taken. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_stateful(
    dataset: *const tt_stateful_dataset,
    transform: *const tt_transform,
    options: *const tt_dataloader_options,
    out: *mut *mut tt_dataloader,
) -> tt_status {
    // SAFETY: handed on.
    unsafe {
        put_loader(options, out, |_, how| {
            let dataset = data_stateful::stateful(dataset)?.clone();
            let transform = match transform.is_null() {
                true => None,
                false => Some(data_transform::transform(transform)?.shared()),
            };
            DataLoader::stateful(dataset, transform, how)
        })
    }
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
/// be had. One that is late (TT_ERR_STATE, where the options have a timeout) can be asked for
/// again.
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
        data_stateful::put_batch(next, batch, has_batch)
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

/// Where the loader is: its epoch, how many batches of it have been given, and what their order
/// comes from, by names. With `tt_rng_get_state` for a loader that shuffles without a seed, it is
/// all that is needed to go on.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_state(
    loader: *const tt_dataloader,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::loader(loader)?;
        due(out, "out")?;
        let state = this.lock()?.state()?;
        put_tensors(out, state)
    })
}

/// Goes to where a loader of the same dataset, sampler and batch size was when
/// `tt_dataloader_state` was asked: `tt_dataloader_next` gives the batch that would have come next,
/// for any number of workers.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dataloader_load_state(
    loader: *mut tt_dataloader,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::loader(loader)?;
        let state = pairs(names, tensors, n)?;
        this.lock()?.load_state(&state)
    })
}
