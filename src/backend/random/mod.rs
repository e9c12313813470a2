//! Random numbers on the CPU: mt19937 with PyTorch's mapping from words to numbers.
//!
//! For the same seed and the same calls the values are those of PyTorch 2.11 on an x86 machine
//! with AVX2 whose maker is not Intel (on Intel's, PyTorch hands `bernoulli_` and
//! `exponential_` to MKL, whose streams differ). This module knows slices and numbers only.

mod box_muller;
mod category;
mod generator;
mod integer;
mod mt19937;
mod real;
mod sample;
mod source;

#[cfg(test)]
mod tests;

pub use category::categories;
pub use generator::{DEFAULT_SEED, Generator, STATE_BYTES};
pub use integer::{bernoulli, bernoulli_each, random, random_from, random_from_to, randperm};
pub use real::{cauchy, exponential, geometric, log_normal, normal, normal_each, uniform};
pub use sample::{Real, Sample};
pub use source::{Source, default_generator};
