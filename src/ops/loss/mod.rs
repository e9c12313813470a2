//! Losses. Those of pairs of elements are rows; those of class indices have kernels.

mod classes;
mod cross_entropy;
mod ctc;
pub(super) mod distance;
pub(super) mod embedding;
mod margin;
mod nll;
pub(super) mod poisson;
pub(super) mod probability;

use super::row::Entry;
use super::table::Op;
use crate::backend::cpu::loss::Reduction;
use crate::base::{Result, Scalar, bail};
use crate::tensor::Tensor;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] = &[
    distance::OPS,
    nll::OPS,
    cross_entropy::OPS,
    probability::OPS,
    embedding::OPS,
    poisson::OPS,
    margin::OPS,
    ctc::OPS,
];

/// The meaning of PyTorch's numbers 0, 1 and 2.
fn reduction_of(op: &str, code: i64) -> Result<Reduction> {
    match code {
        0 => Ok(Reduction::Each),
        1 => Ok(Reduction::Mean),
        2 => Ok(Reduction::Sum),
        c => bail!(InvalidArgument, "[{op}] {c} is not a valid value for reduction"),
    }
}

fn reduced(op: &str, loss: Tensor, code: i64) -> Result<Tensor> {
    match reduction_of(op, code)? {
        Reduction::Each => Ok(loss),
        Reduction::Mean => loss.mean(None),
        Reduction::Sum => loss.sum(None),
    }
}

/// A row of two tensors and a number, reduced.
fn pair(
    op: &str,
    row: &'static Entry,
    (x, t): (&Tensor, &Tensor),
    params: &[Scalar],
    code: i64,
) -> Result<Tensor> {
    reduction_of(op, code)?;
    reduced(op, row.call(&[x.into(), t.into()], params)?, code)
}
