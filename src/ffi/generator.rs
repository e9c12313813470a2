//! Sources of random numbers: the default one, and those that a program makes for itself.

use super::handle::{self, Shared, borrow};
use super::status::{guard, guard_void, tt_status};
use super::types::{due, put, put_tensor, tensor, tt_tensor};
use crate::backend::random::{Generator, Source};
use crate::base::{DType, Result, bail};
use crate::tensor::Tensor;
use std::sync::{Arc, Mutex};

/// A source of random numbers of the CPU; where NULL is passed for one, it is the default one.
pub struct tt_generator {
    _private: [u8; 0],
}

impl Shared for Source {
    type Inner = Mutex<Generator>;
    type Opaque = tt_generator;
    const NAME: &'static str = "generator";
    fn into_arc(self) -> Arc<Self::Inner> {
        Source::into_arc(self)
    }
    fn from_arc(arc: Arc<Self::Inner>) -> Self {
        Source::from_arc(arc)
    }
}

/// A generator that may be NULL.
///
/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn generator(p: *const tt_generator) -> Result<Option<Source>> {
    if p.is_null() {
        return Ok(None);
    }
    // SAFETY: handed on.
    Ok(Some(Source::clone(&*unsafe { borrow::<Source>(p, "generator")? })))
}

/// A generator with a stream of its own, from a seed. The numbers are PyTorch's for that seed.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_new(seed: u64, out: *mut *mut tt_generator) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Source::new(seed)) })
}

/// The default generator, which calls without one draw from.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_default(out: *mut *mut tt_generator) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, Source::default_one().clone()) })
}

/// One more reference to the generator; NULL stays NULL.
///
/// # Safety
/// `generator` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_retain(generator: *mut tt_generator) -> *mut tt_generator {
    // SAFETY: handed on.
    unsafe { handle::retain::<Source>(generator) }
}

/// Gives a reference back; NULL is fine.
///
/// # Safety
/// `generator` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_release(generator: *mut tt_generator) {
    // SAFETY: handed on.
    guard_void(|| unsafe { handle::release::<Source>(generator) });
}

/// A generator of its own that goes on from where this one is.
///
/// # Safety
/// `generator` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_clone(
    generator: *const tt_generator,
    out: *mut *mut tt_generator,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { handle::put(out, borrow::<Source>(generator, "generator")?.fork()) })
}

/// Starts over from a seed.
///
/// # Safety
/// `generator` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_manual_seed(
    generator: *mut tt_generator,
    seed: u64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        borrow::<Source>(generator, "generator")?.lock().set_seed(seed);
        Ok(())
    })
}

/// Starts over from a seed that the operating system gives; `out` gets it.
///
/// # Safety
/// `generator` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_seed(
    generator: *mut tt_generator,
    out: *mut u64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let g = borrow::<Source>(generator, "generator")?;
        due(out, "out")?;
        put(out, g.lock().set_seed_from_system())
    })
}

/// The seed that was set last.
///
/// # Safety
/// `generator` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_initial_seed(
    generator: *const tt_generator,
    out: *mut u64,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, borrow::<Source>(generator, "generator")?.lock().seed()) })
}

/// The state as a tensor of bytes, in the layout of PyTorch's generator of the CPU.
///
/// # Safety
/// `generator` is NULL or a live handle, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_get_state(
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let state = borrow::<Source>(generator, "generator")?.lock().state();
        put_tensor(out, Tensor::from_slice(&state, &[state.len() as i64])?)
    })
}

/// Takes over a state that `tt_generator_get_state` or PyTorch gave.
///
/// # Safety
/// Both are NULL or live handles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_generator_set_state(
    generator: *mut tt_generator,
    state: *const tt_tensor,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let g = borrow::<Source>(generator, "generator")?;
        let state = tensor(state, "state")?;
        if state.dtype() != DType::U8 {
            bail!(Dtype, "[set_state] RNG state must be a torch.ByteTensor, got {}", state.dtype());
        }
        g.lock().set_state(&state.to_vec::<u8>()?)
    })
}
