//! The library as a whole: versions, threads, seeds, memory, default dtype.

use super::status::{guard, tt_status};
use super::types::*;
use crate::autograd::graph;
use crate::backend::cpu::{isa, parallel};
use crate::backend::random;
use crate::base::{bail, default_dtype, set_default_dtype};
use crate::memory;
use std::ffi::{c_char, c_void};

/// The version of the ABI; it changes when a released function changes its meaning.
pub const TT_ABI_VERSION: u32 = 1;
/// Rises when functions are added.
pub const TT_API_LEVEL: u32 = 1;

/// Numbers of the allocator of host memory, in bytes where nothing else is said.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct tt_memory_stats_t {
    /// In use by tensors.
    pub allocated: i64,
    /// The highest `allocated` since the start or the last reset.
    pub peak: i64,
    /// Got from the system: in use or kept for reuse.
    pub reserved: i64,
    /// Number of requests served so far.
    pub requests: u64,
    /// Number of requests that had to ask the system for memory.
    pub system_calls: u64,
    /// Tensors alive.
    pub live_tensors: i64,
}

/// The ABI version of the loaded library.
#[unsafe(no_mangle)]
pub extern "C" fn tt_abi_version() -> u32 {
    TT_ABI_VERSION
}

/// Fails with TT_ERR_ABI_VERSION where the header's TT_ABI_VERSION is not the library's.
#[unsafe(no_mangle)]
pub extern "C" fn tt_check_abi(header_version: u32) -> tt_status {
    guard(|| {
        if header_version != TT_ABI_VERSION {
            bail!(
                AbiVersion,
                "[check_abi] the header has ABI version {header_version}, the library {TT_ABI_VERSION}"
            );
        }
        Ok(())
    })
}

/// The library's version: `0.1.0`.
#[unsafe(no_mangle)]
pub extern "C" fn tt_version_string() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// How the library was built and what it found at run time, as a line of text.
///
/// # Safety
/// `buffer` is NULL or writable for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_build_info(buffer: *mut c_char, room: usize) -> usize {
    let text = format!(
        "tinytorch {} abi {TT_ABI_VERSION} blas={} simd={} threads={} cuda=no{}",
        env!("CARGO_PKG_VERSION"),
        if cfg!(feature = "openblas") { "openblas" } else { "none" },
        if isa::has_avx2() { "avx2+fma" } else { "baseline" },
        parallel::num_threads(),
        if cfg!(debug_assertions) { " debug" } else { "" }
    );
    // SAFETY: handed on.
    unsafe { put_text(&text, buffer, room) }
}

/// Threads that operators use, the calling one included.
#[unsafe(no_mangle)]
pub extern "C" fn tt_num_threads() -> i32 {
    parallel::num_threads() as i32
}

/// Sets the number of threads; results do not depend on it.
#[unsafe(no_mangle)]
pub extern "C" fn tt_set_num_threads(n: i32) -> tt_status {
    guard(|| {
        if n < 1 {
            bail!(InvalidArgument, "[set_num_threads] expected a positive number, got {n}");
        }
        parallel::set_num_threads(n as usize);
        Ok(())
    })
}

/// Seeds the default generator; the CPU's numbers are then PyTorch's for that seed.
#[unsafe(no_mangle)]
pub extern "C" fn tt_manual_seed(seed: u64) {
    random::default_generator().lock().unwrap_or_else(|e| e.into_inner()).set_seed(seed);
}

/// The seed of the default generator.
#[unsafe(no_mangle)]
pub extern "C" fn tt_initial_seed() -> u64 {
    random::default_generator().lock().unwrap_or_else(|e| e.into_inner()).seed()
}

/// The default generator's state: `length` gets its bytes; a NULL `buffer` only asks for that.
///
/// # Safety
/// `buffer` is NULL or writable for `room`, `length` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rng_get_state(
    buffer: *mut c_void,
    room: usize,
    length: *mut usize,
) -> tt_status {
    guard(|| {
        let state = random::default_generator().lock().unwrap_or_else(|e| e.into_inner()).state();
        // SAFETY: the caller passes NULL or writable places.
        unsafe {
            if !buffer.is_null() {
                let n = state.len();
                if room < n {
                    bail!(
                        InvalidArgument,
                        "[rng_get_state] expected room for {n} bytes, got {room}"
                    );
                }
                std::ptr::copy_nonoverlapping(state.as_ptr(), buffer.cast(), n);
            }
            if !length.is_null() {
                length.write(state.len());
            }
        }
        Ok(())
    })
}

/// Puts the default generator into a state that `tt_rng_get_state` gave.
///
/// # Safety
/// `state` is readable for `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rng_set_state(state: *const c_void, length: usize) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let state = unsafe { slice(state.cast::<u8>(), length, "state")? };
        random::default_generator().lock().unwrap_or_else(|e| e.into_inner()).set_state(state)
    })
}

/// The code of the dtype of new floating-point tensors, for this thread.
#[unsafe(no_mangle)]
pub extern "C" fn tt_get_default_dtype() -> i32 {
    default_dtype().code()
}

/// Sets the dtype of new floating-point tensors, for this thread.
#[unsafe(no_mangle)]
pub extern "C" fn tt_set_default_dtype(dtype: i32) -> tt_status {
    guard(|| set_default_dtype(super::types::dtype(dtype)?))
}

/// Numbers of the allocator of host memory.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_memory_stats(out: *mut tt_memory_stats_t) -> tt_status {
    let s = memory::stats();
    let stats = tt_memory_stats_t {
        allocated: s.allocated,
        peak: s.peak,
        reserved: s.reserved,
        requests: s.requests,
        system_calls: s.system_calls,
        live_tensors: memory::live_tensors(),
    };
    // SAFETY: handed on.
    guard(|| unsafe { put(out, stats) })
}

/// Lets the peak start again from what is allocated now.
#[unsafe(no_mangle)]
pub extern "C" fn tt_memory_reset_peak() {
    memory::reset_peak();
}

/// Gives memory that nobody uses back to the system.
#[unsafe(no_mangle)]
pub extern "C" fn tt_memory_empty_cache() {
    memory::empty_cache();
}

/// Whether a CUDA device can be used.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cuda_is_available() -> bool {
    false
}

/// The number of CUDA devices.
#[unsafe(no_mangle)]
pub extern "C" fn tt_cuda_device_count() -> i32 {
    0
}

/// Whether calls on this thread are recorded for gradients.
#[unsafe(no_mangle)]
pub extern "C" fn tt_grad_mode_get() -> bool {
    graph::is_grad_enabled()
}

/// Switches recording on this thread; gives the old state.
#[unsafe(no_mangle)]
pub extern "C" fn tt_grad_mode_set(enabled: bool) -> bool {
    graph::set_grad_enabled(enabled)
}

/// Whether this thread is in inference mode.
#[unsafe(no_mangle)]
pub extern "C" fn tt_inference_mode_get() -> bool {
    graph::is_inference()
}

/// Switches inference mode on this thread; gives the old state. Recording is a mode of its own:
/// switch that off too.
#[unsafe(no_mangle)]
pub extern "C" fn tt_inference_mode_set(enabled: bool) -> bool {
    graph::set_inference(enabled)
}

/// Panics inside, to see that the guard holds: returns TT_ERR_PANIC.
#[unsafe(no_mangle)]
pub extern "C" fn tt_debug_panic() -> tt_status {
    guard(|| panic!("on purpose"))
}
