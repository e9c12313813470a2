//! Storages and the allocators behind them. Knows bytes, not tensors.

mod cpu;
mod stats;
mod storage;

pub use cpu::{empty_cache, machine_memory};
pub use stats::{Stats, live_tensors, reset_peak, stats, tensor_born, tensor_died};
pub use storage::Storage;
