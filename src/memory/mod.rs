//! Storages and the allocators behind them. Knows bytes, not tensors.

mod arc;
mod cpu;
mod mapped;
mod stats;
mod storage;

pub use arc::{arc, arc_changed};
pub use cpu::{empty_cache, machine_memory};
pub use mapped::Mapping;
pub use stats::{Stats, live_tensors, reset_peak, stats, tensor_born, tensor_died};
pub use storage::Storage;
