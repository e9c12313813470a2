//! Matrix products, and what is one product seen through views.

pub(crate) mod added;
mod broadcast;
pub(super) mod check;
mod linear;
mod out_dtype;
mod plain;
mod product;
pub(crate) mod samples;

use super::table::Op;
use crate::base::Result;
use crate::tensor::Tensor;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] =
    &[plain::OPS, added::OPS, linear::OPS, broadcast::OPS, added::COMPOSED, out_dtype::OPS];

fn flip(t: &Tensor) -> Result<Tensor> {
    t.transpose(-2, -1)
}
