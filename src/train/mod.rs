//! What brings models, optimizers and data together.

mod checkpoint;
mod state;

pub use checkpoint::Checkpoint;
pub use state::State;
