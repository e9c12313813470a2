//! Datasets that decide themselves what comes next.

use super::autograd::Owned;
use super::data_callbacks::{check_tensors, collect};
use super::handle::{self, Shared, borrow};
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::*;
use crate::base::{Result, bail};
use crate::data::{
    ChunkDataset, ChunkOptions, ChunkReader, RandomSampler, Sampler, SequentialSampler, State,
    StatefulDataset,
};
use crate::tensor::Tensor;
use std::ffi::c_void;
use std::sync::{Arc, Mutex, MutexGuard};

/// A dataset without numbers: an opaque handle that counts as one reference. Calls from several
/// threads take turns.
pub struct tt_stateful_dataset {
    _private: [u8; 0],
}

type Boxed = Mutex<Box<dyn StatefulDataset>>;

/// A dataset that loaders and handles share.
#[derive(Clone)]
pub(crate) struct AnyStateful(Arc<Boxed>);

impl AnyStateful {
    fn new(dataset: impl StatefulDataset + 'static) -> AnyStateful {
        AnyStateful(Arc::new(Mutex::new(Box::new(dataset))))
    }

    fn lock(&self) -> MutexGuard<'_, Box<dyn StatefulDataset>> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }
}

impl Shared for AnyStateful {
    type Inner = Boxed;
    type Opaque = tt_stateful_dataset;
    const NAME: &'static str = "stateful_dataset";
    fn into_arc(self) -> Arc<Boxed> {
        self.0
    }
    fn from_arc(arc: Arc<Boxed>) -> AnyStateful {
        AnyStateful(arc)
    }
}

impl StatefulDataset for AnyStateful {
    fn reset(&mut self, epoch: u64) -> Result<()> {
        self.lock().reset(epoch)
    }
    fn get_batch(&mut self, n: usize) -> Result<Option<Vec<Tensor>>> {
        self.lock().get_batch(n)
    }
    fn size(&self) -> Option<usize> {
        self.lock().size()
    }
    fn state(&self) -> Result<State> {
        self.lock().state()
    }
    fn load_state(&mut self, epoch: u64, state: &[(String, Tensor)]) -> Result<()> {
        self.lock().load_state(epoch, state)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn stateful(
    p: *const tt_stateful_dataset,
) -> Result<handle::Loaned<AnyStateful>> {
    // SAFETY: handed on.
    unsafe { borrow::<AnyStateful>(p, "dataset") }
}

/// A stateful dataset of the caller. Append-only: fill `struct_size` with the caller's size; what
/// is zero has its default. One call comes at a time, from any thread.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_stateful_dataset_callbacks {
    /// `sizeof(tt_stateful_dataset_callbacks)` of the caller.
    pub struct_size: usize,
    /// Starts the epoch with a number, on which alone what comes must hang if training is to be
    /// taken up in the middle of it.
    pub reset: Option<unsafe extern "C" fn(userdata: *mut c_void, epoch: u64) -> tt_status>,
    /// Makes a batch of the next `n` examples, or of fewer: sets `*more` to true and each output to
    /// a new handle. At the end of the epoch it sets `*more` to false.
    pub get_batch: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            n: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
            more: *mut bool,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the dataset goes, which may be on a loader's thread.
    pub destroy: tt_deleter,
}

struct Foreign {
    calls: tt_stateful_dataset_callbacks,
    owned: Owned,
    n_outputs: usize,
}

impl StatefulDataset for Foreign {
    fn reset(&mut self, epoch: u64) -> Result<()> {
        let Some(f) = self.calls.reset else { bail!(Internal, "[dataset] reset is missing") };
        clear();
        // SAFETY: the caller's function.
        callback("dataset reset", unsafe { f(self.owned.user.0, epoch) })
    }

    fn get_batch(&mut self, n: usize) -> Result<Option<Vec<Tensor>>> {
        let Some(f) = self.calls.get_batch else {
            bail!(Internal, "[dataset] get_batch is missing")
        };
        let (mut more, user) = (0u8, self.owned.user.0);
        let mut ended = false;
        let made = collect("dataset get_batch", self.n_outputs, |out, n_out| {
            // SAFETY: the caller's function with room for the outputs; a bool is a byte.
            let code = unsafe { f(user, n, out, n_out, (&raw mut more).cast()) };
            ended = code == 0 && more == 0;
            code
        });
        if ended { Ok(None) } else { made.map(Some) }
    }
}

/// A dataset whose batches, of `n_tensors` tensors each, are the caller's. If the call succeeds,
/// `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_from_callbacks(
    callbacks: *const tt_stateful_dataset_callbacks,
    userdata: *mut c_void,
    n_tensors: usize,
    out: *mut *mut tt_stateful_dataset,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(&calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        let size = std::mem::size_of::<tt_stateful_dataset_callbacks>();
        check_struct(calls.struct_size, size, "callbacks")?;
        if calls.reset.is_none() || calls.get_batch.is_none() {
            bail!(NullPointer, "callback 'reset' or 'get_batch' is NULL");
        }
        check_tensors(n_tensors)?;
        due(out, "out")?;
        let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
        let dataset = Foreign { calls, owned, n_outputs: n_tensors };
        // SAFETY: handed on.
        unsafe { handle::put(out, AnyStateful::new(dataset)) }
    })
}

/// Reads the pieces of a dataset. Append-only: fill `struct_size` with the caller's size; what is
/// zero has its default. `read_chunk` is called from several threads at once where there are
/// several preloaders.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_chunk_callbacks {
    /// `sizeof(tt_chunk_callbacks)` of the caller.
    pub struct_size: usize,
    /// Writes the number of pieces. Asked once, when the dataset is made.
    pub chunk_count:
        Option<unsafe extern "C" fn(userdata: *mut c_void, out: *mut usize) -> tt_status>,
    /// Makes piece `index`: each of the outputs is to be set to a new handle with one row for each
    /// example of the piece.
    pub read_chunk: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            index: usize,
            outputs: *mut *mut tt_tensor,
            n_outputs: usize,
        ) -> tt_status,
    >,
    /// Called at the beginning of each epoch; may be NULL.
    pub reset: Option<unsafe extern "C" fn(userdata: *mut c_void) -> tt_status>,
    /// Frees `userdata`: called once, when the dataset goes.
    pub destroy: tt_deleter,
}

/// How pieces are read. Fill it by `tt_chunk_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_chunk_options {
    /// `sizeof(tt_chunk_options)` of the caller.
    pub struct_size: usize,
    /// Threads that read; 1.
    pub preloaders: usize,
    /// Examples that may wait for their use; 2048.
    pub cache_size: usize,
    /// Pieces whose examples are shuffled together; 1.
    pub cross_chunk_shuffle_count: usize,
    /// With `has_seed`, what the orders are drawn from.
    pub seed: u64,
    /// Whether pieces come in a random order; true.
    pub shuffle_chunks: bool,
    /// Whether examples are shuffled; true.
    pub shuffle_examples: bool,
    /// Whether `seed` is given; else orders come from the default generator.
    pub has_seed: bool,
}

/// One thread, all in random order.
#[unsafe(no_mangle)]
pub extern "C" fn tt_chunk_options_default() -> tt_chunk_options {
    let o = ChunkOptions::default();
    tt_chunk_options {
        struct_size: std::mem::size_of::<tt_chunk_options>(),
        preloaders: o.preloaders,
        cache_size: o.cache_size,
        cross_chunk_shuffle_count: o.cross_chunk_shuffle_count,
        seed: 0,
        shuffle_chunks: true,
        shuffle_examples: o.shuffle,
        has_seed: false,
    }
}

struct Reader {
    calls: tt_chunk_callbacks,
    owned: Owned,
    count: usize,
    n_outputs: usize,
}

// SAFETY: the documentation says that the callbacks are called from any thread.
unsafe impl Send for Reader {}
// SAFETY: as above.
unsafe impl Sync for Reader {}

impl ChunkReader for Reader {
    fn chunk_count(&self) -> usize {
        self.count
    }

    fn read_chunk(&self, index: usize) -> Result<Vec<Tensor>> {
        let Some(f) = self.calls.read_chunk else {
            bail!(Internal, "[dataset] read_chunk is missing")
        };
        collect("read_chunk", self.n_outputs, |out, n| {
            // SAFETY: the caller's function with room for the outputs.
            unsafe { f(self.owned.user.0, index, out, n) }
        })
    }

    fn reset(&self) -> Result<()> {
        let Some(f) = self.calls.reset else { return Ok(()) };
        clear();
        // SAFETY: the caller's function.
        callback("chunk reset", unsafe { f(self.owned.user.0) })
    }
}

/// A dataset in pieces, which threads read ahead; examples have `n_tensors` tensors. What comes out
/// does not depend on the number of threads. `options` may be NULL. If the call succeeds,
/// `destroy(userdata)` runs once when the dataset goes; else `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said; the callbacks may be called from any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_from_chunks(
    callbacks: *const tt_chunk_callbacks,
    userdata: *mut c_void,
    n_tensors: usize,
    options: *const tt_chunk_options,
    out: *mut *mut tt_stateful_dataset,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(&calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        check_struct(calls.struct_size, std::mem::size_of::<tt_chunk_callbacks>(), "callbacks")?;
        let (Some(chunk_count), Some(_)) = (calls.chunk_count, calls.read_chunk) else {
            bail!(NullPointer, "callback 'chunk_count' or 'read_chunk' is NULL")
        };
        let default = tt_chunk_options_default();
        // SAFETY: handed on.
        let o = unsafe { options.as_ref() }.copied().unwrap_or(default);
        check_struct(o.struct_size, default.struct_size, "options")?;
        check_tensors(n_tensors)?;
        due(out, "out")?;
        let mut count = 0;
        clear();
        // SAFETY: the caller's function with room for a number.
        callback("chunk_count", unsafe { chunk_count(userdata, &mut count) })?;
        let seed = o.has_seed.then_some(o.seed);
        let how = ChunkOptions {
            preloaders: o.preloaders,
            cache_size: o.cache_size,
            cross_chunk_shuffle_count: o.cross_chunk_shuffle_count,
            shuffle: o.shuffle_examples,
            seed,
        };
        let order: Box<dyn Sampler> = match o.shuffle_chunks {
            true => Box::new(RandomSampler::new(count, seed)),
            false => Box::new(SequentialSampler::new(count)),
        };
        how.check()?;
        let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
        let reader = Arc::new(Reader { calls, owned, count, n_outputs: n_tensors });
        let made = ChunkDataset::new(reader, order, how)?;
        // SAFETY: handed on.
        unsafe { handle::put(out, AnyStateful::new(made)) }
    })
}

/// One more reference to the dataset; NULL stays NULL.
///
/// # Safety
/// `dataset` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_retain(
    dataset: *mut tt_stateful_dataset,
) -> *mut tt_stateful_dataset {
    // SAFETY: handed on.
    unsafe { handle::retain::<AnyStateful>(dataset) }
}

/// Gives a reference back; NULL is fine. Loaders keep the dataset alive.
///
/// # Safety
/// `dataset` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_release(dataset: *mut tt_stateful_dataset) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<AnyStateful>(dataset) });
}

/// Starts the epoch with a number.
///
/// # Safety
/// `dataset` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_reset(
    dataset: *mut tt_stateful_dataset,
    epoch: u64,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let this = unsafe { stateful(dataset)? };
        this.lock().reset(epoch)
    })
}

/// A batch of the next `n` examples, or of fewer: `*has_batch` becomes true and `*batch` gets its
/// tensors. At the end of the epoch `*has_batch` becomes false and `*batch` empty.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stateful_dataset_get_batch(
    dataset: *mut tt_stateful_dataset,
    n: usize,
    batch: *mut tt_tensor_list,
    has_batch: *mut bool,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let this = unsafe { stateful(dataset)? };
        due(batch, "batch")?;
        due(has_batch, "has_batch")?;
        let next = this.lock().get_batch(n)?;
        // SAFETY: both are writable.
        unsafe { put_batch(next, batch, has_batch) }
    })
}

/// Writes a batch, or that there is none.
///
/// # Safety
/// Both are writable.
pub(crate) unsafe fn put_batch(
    next: Option<Vec<Tensor>>,
    batch: *mut tt_tensor_list,
    has_batch: *mut bool,
) -> Result<()> {
    // SAFETY: handed on.
    unsafe {
        put(has_batch, next.is_some())?;
        match next {
            Some(tensors) => put(batch, list(tensors)),
            None => put(batch, tt_tensor_list { data: std::ptr::null_mut(), len: 0 }),
        }
    }
}
