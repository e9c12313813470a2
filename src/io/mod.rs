//! File formats at the level of bytes: names, dtypes, shapes and byte ranges, never tensors.
//!
//! Every parser takes any bytes whatever: a damaged file is an error of kind `Format` (or `Io`
//! where the system refuses to read, `Dtype` where a file holds a type that no tensor can have)
//! and memory is asked for only where the size of the file can justify it.

pub mod atomic;
pub mod idx;
pub mod image;
pub mod jpeg;
pub mod npy;
pub mod pickle;
pub mod safetensors;
pub mod source;
#[cfg(test)]
pub(crate) mod testing;
pub mod torch_file;
mod torch_legacy;
pub mod zip;
