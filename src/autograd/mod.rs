//! Reverse-mode differentiation. `graph` records (below the operators), `backward` runs
//! (above them).

pub mod backward;
pub mod checkpoint;
pub mod function;
pub mod gradcheck;
pub mod graph;
mod pending;
