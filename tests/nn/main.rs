//! Modules and layers. The expected numbers are the output of PyTorch 2.11 in f64 for the same
//! seeds and inputs; the printed forms are those of its C++ frontend.

mod activations;
mod containers;
mod init;
mod losses;
mod net;
mod norms;
mod printing;
mod printing_images;
mod printing_plain;
mod sequences;
mod support;
mod tree;
