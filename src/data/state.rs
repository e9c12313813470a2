//! Where a sampler or a loader is, as names and tensors that any file of tensors can hold.

use crate::base::{DType, Result, bail, error};
use crate::tensor::Tensor;

/// Names and tensors.
pub type State = Vec<(String, Tensor)>;

/// The tensor of a name.
///
/// # Errors
/// `NotFound` where there is none.
pub(super) fn find<'a>(op: &str, state: &'a [(String, Tensor)], name: &str) -> Result<&'a Tensor> {
    let found = state.iter().find(|(n, _)| n == name);
    found.map(|(_, t)| t).ok_or_else(|| error!(NotFound, "[{op}] the state has no '{name}'"))
}

/// A whole number; seeds keep their bits.
pub(super) fn number(v: u64) -> Result<Tensor> {
    Tensor::from_slice(&[v as i64], &[])
}

/// The whole number of a name.
pub(super) fn find_number(op: &str, state: &[(String, Tensor)], name: &str) -> Result<u64> {
    match find_numbers(op, state, name)?[..] {
        [v] => Ok(v as u64),
        _ => bail!(Format, "[{op}] expected one number '{name}' in the state"),
    }
}

/// The whole numbers of a name.
pub(super) fn find_numbers(op: &str, state: &[(String, Tensor)], name: &str) -> Result<Vec<i64>> {
    let t = find(op, state, name)?;
    if t.dtype() != DType::I64 {
        bail!(Format, "[{op}] expected '{name}' of int64 in the state, got {}", t.dtype());
    }
    t.to_vec()
}

/// The entries whose names begin so, without that beginning.
pub(super) fn part(state: &[(String, Tensor)], begin: &str) -> State {
    let cut = |(n, t): &(String, Tensor)| Some((n.strip_prefix(begin)?.to_string(), t.clone()));
    state.iter().filter_map(cut).collect()
}
