//! Contractions: products summed over dimensions that have names (Einstein's convention).

mod bilinear;
mod einsum;
mod parse;
mod part;
mod path;
mod tensordot;

use super::table::Op;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] = &[einsum::OPS, tensordot::OPS, bilinear::OPS];
