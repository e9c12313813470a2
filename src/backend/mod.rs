//! Kernels: pointers, layouts and numbers, never tensors.

pub mod cpu;
pub mod formula;
pub mod plan;
pub mod pointwise;
pub mod random;
pub mod reduce;
