//! Samplers: the order in which examples come.

use super::autograd::Owned;
use super::handle::{self, Shared, borrow};
use super::named::{pairs, put_tensors, tt_named_tensor_list};
use super::status::{callback, clear, guard, guard_void, tt_status};
use super::tensor::{SendPtr, tt_deleter};
use super::types::{check_struct, due, put, slice, tt_tensor};
use crate::base::{Result, bail};
use crate::data::{
    DistributedSampler, RandomSampler, Replica, Sampler, SequentialSampler, State, SubsetSampler,
    WeightedRandomSampler,
};
use crate::tensor::Tensor;
use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex, MutexGuard};

/// A sampler: an opaque handle that counts as one reference. Calls from several threads take turns.
pub struct tt_sampler {
    _private: [u8; 0],
}

type Boxed = Mutex<Box<dyn Sampler>>;

/// A sampler that loaders and handles share.
#[derive(Clone)]
pub(crate) struct AnySampler(Arc<Boxed>);

impl AnySampler {
    fn new(sampler: impl Sampler + 'static) -> AnySampler {
        AnySampler(Arc::new(Mutex::new(Box::new(sampler))))
    }

    fn lock(&self) -> MutexGuard<'_, Box<dyn Sampler>> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }
}

impl Shared for AnySampler {
    type Inner = Boxed;
    type Opaque = tt_sampler;
    const NAME: &'static str = "sampler";
    fn into_arc(self) -> Arc<Boxed> {
        self.0
    }
    fn from_arc(arc: Arc<Boxed>) -> AnySampler {
        AnySampler(arc)
    }
}

impl Sampler for AnySampler {
    fn reset(&mut self) -> Result<()> {
        self.lock().reset()
    }
    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        self.lock().next(n)
    }
    fn len(&self) -> usize {
        self.lock().len()
    }
    fn repeats(&self) -> bool {
        self.lock().repeats()
    }
    fn set_epoch(&mut self, epoch: u64) {
        self.lock().set_epoch(epoch);
    }
    fn state(&self) -> Result<State> {
        self.lock().state()
    }
    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        self.lock().load_state(state)
    }
}

/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn sampler(p: *const tt_sampler) -> Result<handle::Loaned<AnySampler>> {
    // SAFETY: handed on.
    unsafe { borrow::<AnySampler>(p, "sampler") }
}

/// Writes a new sampler.
///
/// # Safety
/// `out` is NULL or writable.
unsafe fn put_sampler<S: Sampler + 'static>(
    out: *mut *mut tt_sampler,
    make: impl FnOnce() -> Result<S>,
) -> Result<()> {
    due(out, "out")?;
    // SAFETY: handed on.
    unsafe { handle::put(out, AnySampler::new(make()?)) }
}

/// Options of samplers; each takes those that it says. Fill it by `tt_sampler_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_sampler_options {
    /// `sizeof(tt_sampler_options)` of the caller.
    pub struct_size: usize,
    /// With `has_seed`, what the orders of all epochs are drawn from.
    pub seed: u64,
    /// Processes that share the examples; 1.
    pub num_replicas: usize,
    /// The number of this process; 0.
    pub rank: usize,
    /// Whether `seed` is given; else orders come from the default generator.
    pub has_seed: bool,
    /// Whether the order is random, anew for each epoch; true.
    pub shuffle: bool,
    /// Whether an example may be drawn again; true.
    pub replacement: bool,
    /// Whether some examples come twice so that all processes have as many; true.
    pub allow_duplicates: bool,
}

/// One process, random orders from the default generator, with replacement.
#[unsafe(no_mangle)]
pub extern "C" fn tt_sampler_options_default() -> tt_sampler_options {
    let r = Replica::default();
    tt_sampler_options {
        struct_size: std::mem::size_of::<tt_sampler_options>(),
        seed: 0,
        num_replicas: r.num_replicas,
        rank: r.rank,
        has_seed: false,
        shuffle: true,
        replacement: true,
        allow_duplicates: r.allow_duplicates,
    }
}

impl tt_sampler_options {
    fn seed(&self) -> Option<u64> {
        self.has_seed.then_some(self.seed)
    }
}

/// # Safety
/// `options` is NULL or readable for its `struct_size`.
unsafe fn read(options: *const tt_sampler_options) -> Result<tt_sampler_options> {
    let default = tt_sampler_options_default();
    // SAFETY: handed on.
    let o = unsafe { options.as_ref() }.copied().unwrap_or(default);
    check_struct(o.struct_size, default.struct_size, "options")?;
    Ok(o)
}

/// The numbers `0 .. size`, one after the other.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_sequential(
    size: usize,
    out: *mut *mut tt_sampler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put_sampler(out, || Ok(SequentialSampler::new(size))) })
}

/// The numbers `0 .. size` in a random order. Takes `seed`; with it epoch `k` has the `k`-th
/// permutation that PyTorch's `randperm` gives after `manual_seed(seed)`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_random(
    size: usize,
    options: *const tt_sampler_options,
    out: *mut *mut tt_sampler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = read(options)?;
        put_sampler(out, || Ok(RandomSampler::new(size, o.seed())))
    })
}

/// A process's share of `0 .. size`: libtorch's DistributedRandomSampler, or with `shuffle` false
/// its DistributedSequentialSampler. Takes `num_replicas`, `rank`, `allow_duplicates`; the order
/// hangs on the number of the epoch, which a loader sets. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_distributed(
    size: usize,
    options: *const tt_sampler_options,
    out: *mut *mut tt_sampler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let o = read(options)?;
        let replica = Replica {
            num_replicas: o.num_replicas,
            rank: o.rank,
            allow_duplicates: o.allow_duplicates,
        };
        put_sampler(out, || DistributedSampler::new(size, replica, o.shuffle))
    })
}

/// `count` numbers below `n`, drawn with the probabilities of their weights. Takes `seed` and
/// `replacement`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_weighted(
    weights: *const f64,
    n: usize,
    count: usize,
    options: *const tt_sampler_options,
    out: *mut *mut tt_sampler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (weights, o) = (slice(weights, n, "weights")?.to_vec(), read(options)?);
        let make = || WeightedRandomSampler::new(weights, count, o.replacement, o.seed());
        put_sampler(out, make)
    })
}

/// The numbers given, in a random order; with `shuffle` false as they stand. Takes `seed` and
/// `shuffle`. `options` may be NULL.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_subset(
    indices: *const usize,
    n: usize,
    options: *const tt_sampler_options,
    out: *mut *mut tt_sampler,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (indices, o) = (slice(indices, n, "indices")?.to_vec(), read(options)?);
        put_sampler(out, || {
            Ok(match o.shuffle {
                true => SubsetSampler::shuffled(indices, o.seed()),
                false => SubsetSampler::new(indices),
            })
        })
    })
}

/// A sampler of the caller. Append-only: fill `struct_size` with the caller's size; what is zero
/// has its default. One call comes at a time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tt_sampler_callbacks {
    /// `sizeof(tt_sampler_callbacks)` of the caller.
    pub struct_size: usize,
    /// Writes the number of indices of an epoch. Asked once, when the sampler is made.
    pub len: Option<unsafe extern "C" fn(userdata: *mut c_void, out: *mut usize) -> tt_status>,
    /// Starts the epoch with a number. A loader that takes up an epoch starts it and asks for what
    /// was given before: the order must hang on the number alone.
    pub reset: Option<unsafe extern "C" fn(userdata: *mut c_void, epoch: u64) -> tt_status>,
    /// Writes the next `n` indices, or fewer where the epoch ends, and how many they are; `n` is at
    /// most 65536.
    pub next: Option<
        unsafe extern "C" fn(
            userdata: *mut c_void,
            n: usize,
            indices: *mut usize,
            count: *mut usize,
        ) -> tt_status,
    >,
    /// Frees `userdata`: called once, when the sampler goes.
    pub destroy: tt_deleter,
}

/// The most indices that a callback is asked for at once.
const PART: usize = 1 << 16;

struct Foreign {
    calls: tt_sampler_callbacks,
    owned: Owned,
    len: usize,
    epoch: u64,
}

impl Sampler for Foreign {
    fn reset(&mut self) -> Result<()> {
        let Some(f) = self.calls.reset else { bail!(Internal, "[sampler] reset is missing") };
        clear();
        // SAFETY: the caller's function.
        callback("sampler reset", unsafe { f(self.owned.user.0, self.epoch) })
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        let Some(f) = self.calls.next else { bail!(Internal, "[sampler] next is missing") };
        let mut out = Vec::new();
        while out.len() < n {
            let (part, mut count) = ((n - out.len()).min(PART), 0);
            let mut indices = vec![0; part];
            clear();
            // SAFETY: the caller's function with room for `part` numbers.
            let code = unsafe { f(self.owned.user.0, part, indices.as_mut_ptr(), &mut count) };
            callback("sampler next", code)?;
            if count > part {
                bail!(Callback, "[sampler next] expected {part} indices at most, got {count}");
            }
            out.extend_from_slice(&indices[..count]);
            if count < part {
                break;
            }
        }
        Ok(out)
    }

    fn len(&self) -> usize {
        self.len
    }

    fn repeats(&self) -> bool {
        true
    }

    fn set_epoch(&mut self, epoch: u64) {
        self.epoch = epoch;
    }
}

/// A sampler whose indices are the caller's. If the call succeeds, `destroy(userdata)` runs once
/// when the sampler goes; else `userdata` stays the caller's.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_from_callbacks(
    callbacks: *const tt_sampler_callbacks,
    userdata: *mut c_void,
    out: *mut *mut tt_sampler,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let Some(&calls) = (unsafe { callbacks.as_ref() }) else {
            bail!(NullPointer, "argument 'callbacks' is NULL")
        };
        check_struct(calls.struct_size, std::mem::size_of::<tt_sampler_callbacks>(), "callbacks")?;
        let (Some(len), Some(_), Some(_)) = (calls.len, calls.reset, calls.next) else {
            bail!(NullPointer, "callback 'len', 'reset' or 'next' is NULL")
        };
        // SAFETY: handed on.
        unsafe {
            put_sampler(out, || {
                let mut n = 0;
                clear();
                callback("sampler len", len(userdata, &mut n))?;
                let owned = Owned { user: SendPtr(userdata), deleter: calls.destroy };
                Ok(Foreign { calls, owned, len: n, epoch: 0 })
            })
        }
    })
}

/// One more reference to the sampler; NULL stays NULL.
///
/// # Safety
/// `sampler` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_retain(sampler: *mut tt_sampler) -> *mut tt_sampler {
    // SAFETY: handed on.
    unsafe { handle::retain::<AnySampler>(sampler) }
}

/// Gives a reference back; NULL is fine. Loaders keep the sampler alive.
///
/// # Safety
/// `sampler` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_release(sampler: *mut tt_sampler) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<AnySampler>(sampler) });
}

/// Starts the epoch with a number.
///
/// # Safety
/// `sampler` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_reset(sampler: *mut tt_sampler, epoch: u64) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let this = unsafe { self::sampler(sampler)? };
        let mut inner = this.lock();
        inner.set_epoch(epoch);
        inner.reset()
    })
}

/// Writes the next `n` indices into `buffer`, which has room for them, fewer where the epoch ends,
/// and how many they are.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_next(
    sampler: *mut tt_sampler,
    n: usize,
    buffer: *mut usize,
    count: *mut usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let this = unsafe { self::sampler(sampler)? };
        due(buffer, "buffer")?;
        due(count, "count")?;
        let indices = this.lock().next(n)?;
        if indices.len() > n {
            bail!(State, "[sampler] expected {n} indices at most, got {}", indices.len());
        }
        // SAFETY: the caller's buffer has room for `n`.
        unsafe {
            std::ptr::copy_nonoverlapping(indices.as_ptr(), buffer, indices.len());
            put(count, indices.len())
        }
    })
}

/// The number of indices of an epoch.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_size(sampler: *const tt_sampler, out: *mut usize) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let n = self::sampler(sampler)?.lock().len();
        put(out, n)
    })
}

/// What the sampler's epoch and those after it come from, by names.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_state(
    sampler: *const tt_sampler,
    out: *mut tt_named_tensor_list,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::sampler(sampler)?;
        due(out, "out")?;
        let state = this.lock().state()?;
        put_tensors(out, state)
    })
}

/// Goes to the beginning of the epoch that `tt_sampler_state` was asked in.
///
/// # Safety
/// The pointers are NULL or as said.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sampler_load_state(
    sampler: *mut tt_sampler,
    names: *const *const c_char,
    tensors: *const *const tt_tensor,
    n: usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let this = self::sampler(sampler)?;
        let state = pairs(names, tensors, n)?;
        this.lock().load_state(&state)
    })
}

/// Shuffles numbers as `std::shuffle` with `std::mt19937(seed)` does in libstdc++: what libtorch's
/// distributed samplers do.
///
/// # Safety
/// `indices` is NULL or writable for `n` numbers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_shuffle(seed: u64, indices: *mut usize, n: usize) -> tt_status {
    guard(|| {
        // SAFETY: checked as a list, then written in place.
        unsafe {
            due(indices, "indices")?;
            slice(indices.cast_const(), n, "indices")?;
            crate::data::shuffle(seed, std::slice::from_raw_parts_mut(indices, n));
        }
        Ok(())
    })
}
