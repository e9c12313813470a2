//! Operators of neural networks: derivatives against finite differences, and what is particular to
//! a family.

mod attention;
mod gradients;
mod particular;
mod support;
