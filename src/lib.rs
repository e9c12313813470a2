//! TinyTorch: a deep-learning framework with a Rust engine and a C face.
//!
//! The house has floors, and imports go down only:
//! [`base`] (errors, dtypes, shapes) < [`memory`] (storages) < [`tensor`] (the handle) <
//! [`autograd::graph`], [`backend`] (kernels) < [`ops`] (the operator table) <
//! [`autograd::backward`] < [`io`] (formats, as bytes) < [`files`] (tensors in them) <
//! [`nn`], [`optim`], [`data`] < [`train`] < `ffi` (the C ABI).
//! `docs/architecture.md` is the tour.

#![deny(unsafe_code)]
#![warn(missing_docs)]
#![recursion_limit = "256"]

pub mod autograd;
#[allow(unsafe_code)]
pub mod backend;
pub mod base;
pub mod data;
#[allow(unsafe_code)]
pub mod ffi;
pub mod files;
pub mod io;
#[allow(unsafe_code)]
pub mod memory;
pub mod nn;
pub mod ops;
pub mod optim;
pub mod tensor;
pub mod train;

pub use base::{DType, Device, Error, ErrorKind, Layout, MemoryFormat, Options, Result, Scalar};
pub use tensor::Tensor;
