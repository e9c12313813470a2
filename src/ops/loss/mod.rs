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
use crate::base::{Result, Scalar, bail, broadcast, show};
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

/// Checks that a shape is broadcast to another, which stays as it is.
fn check_within(op: &str, shape: &[i64], to: &[i64]) -> Result<()> {
    let whole = broadcast(op, shape, to)?;
    if whole.as_slice() != to {
        bail!(
            Shape,
            "[{op}] output with shape {} doesn't match the broadcast shape {}",
            show(to),
            show(&whole)
        );
    }
    Ok(())
}

/// As [`pair`], in the dtype of `x`, which is not one of integers.
fn pair_of_self(
    op: &str,
    row: &'static Entry,
    (x, t): (&Tensor, &Tensor),
    params: &[Scalar],
    code: i64,
) -> Result<Tensor> {
    if !x.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] result type Float can't be cast to the desired output type {}",
            x.dtype().scalar_type_name()
        );
    }
    reduction_of(op, code)?;
    reduced(op, row.call(&[x.into(), t.into()], params)?.to_dtype(x.dtype())?, code)
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
