//! Modules and layers. The expected numbers are the output of PyTorch 2.11 in f64 for the same
//! seeds and inputs; the printed forms are those of its C++ frontend.

mod activations;
mod containers;
mod init;
mod layers;
mod losses;
mod net;
mod norms;
mod printing;
mod support;
mod tree;
