//! What the CPU allocator has handed out and what it keeps.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

/// Numbers of the CPU allocator; bytes where nothing else is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// In use by storages.
    pub allocated: i64,
    /// The highest `allocated` since the start or the last reset.
    pub peak: i64,
    /// Got from the system: in use or kept for reuse.
    pub reserved: i64,
    /// Number of requests served so far.
    pub requests: u64,
    /// Number of requests that had to ask the system for memory.
    pub system_calls: u64,
}

static ALLOCATED: AtomicI64 = AtomicI64::new(0);
static PEAK: AtomicI64 = AtomicI64::new(0);
static RESERVED: AtomicI64 = AtomicI64::new(0);
static REQUESTS: AtomicU64 = AtomicU64::new(0);
static SYSTEM_CALLS: AtomicU64 = AtomicU64::new(0);
static TENSORS: AtomicI64 = AtomicI64::new(0);

pub(super) fn on_alloc(bytes: usize) {
    REQUESTS.fetch_add(1, Relaxed);
    let now = ALLOCATED.fetch_add(bytes as i64, Relaxed) + bytes as i64;
    if now > PEAK.load(Relaxed) {
        PEAK.fetch_max(now, Relaxed);
    }
}

pub(super) fn on_free(bytes: usize) {
    ALLOCATED.fetch_sub(bytes as i64, Relaxed);
}

pub(super) fn on_reserve(bytes: usize) {
    SYSTEM_CALLS.fetch_add(1, Relaxed);
    RESERVED.fetch_add(bytes as i64, Relaxed);
}

pub(super) fn on_release(bytes: usize) {
    RESERVED.fetch_sub(bytes as i64, Relaxed);
}

/// The numbers now.
pub fn stats() -> Stats {
    Stats {
        allocated: ALLOCATED.load(Relaxed),
        peak: PEAK.load(Relaxed),
        reserved: RESERVED.load(Relaxed),
        requests: REQUESTS.load(Relaxed),
        system_calls: SYSTEM_CALLS.load(Relaxed),
    }
}

/// Lets `peak` start again from what is allocated now.
pub fn reset_peak() {
    PEAK.store(ALLOCATED.load(Relaxed), Relaxed);
}

/// Tensors alive in the process: what a leak test compares.
pub fn live_tensors() -> i64 {
    TENSORS.load(Relaxed)
}

/// Counts a tensor in.
#[inline]
pub fn tensor_born() {
    TENSORS.fetch_add(1, Relaxed);
}

/// Counts a tensor out.
#[inline]
pub fn tensor_died() {
    TENSORS.fetch_sub(1, Relaxed);
}
