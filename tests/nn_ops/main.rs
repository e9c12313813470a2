//! Operators of neural networks: values and gradients against PyTorch's, derivatives against
//! finite differences, and what is particular to a family.

mod golden;
mod gradients;
mod particular;
mod support;
