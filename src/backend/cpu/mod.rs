//! Loops for the host.

pub mod attention;
pub mod cast;
pub mod conv;
pub mod copy;
mod crew;
pub mod extreme;
pub mod float;
pub mod fold;
pub mod gather;
pub mod gemm;
pub mod index;
pub mod isa;
pub mod loss;
pub mod math;
pub mod moments;
pub mod norm;
pub mod optim;
pub mod order;
pub mod pad;
pub mod parallel;
pub mod pool;
pub mod running;
pub mod scan;
pub mod singular;
pub mod softmax;
pub mod sort;
