//! Loops for the host.

pub mod cast;
pub mod conv;
pub mod copy;
mod crew;
pub mod extreme;
pub mod float;
pub mod gather;
pub mod gemm;
pub mod index;
pub mod isa;
pub mod linalg;
pub mod loss;
pub mod math;
pub mod norm;
pub mod optim;
pub mod pad;
pub mod parallel;
pub mod pool;
pub mod scan;
pub mod softmax;
pub mod sort;
