//! Arguments for the tests' calls.

use crate::base::Result;
use crate::ops::dense::sample;
use crate::ops::value::Value;

/// Lists of arguments.
pub(crate) type Rows = Vec<Vec<Value>>;

/// A list of tensors of these shapes for each call.
pub(crate) fn samples(calls: &[&[&[i64]]]) -> Result<Rows> {
    let tensor = |(i, s): (usize, &&[i64])| Ok(Value::Tensor(sample(s, 31 + i as u64)?));
    calls.iter().map(|shapes| shapes.iter().enumerate().map(tensor).collect()).collect()
}

pub(super) fn mm_samples() -> Result<Rows> {
    samples(&[&[&[2, 3], &[3, 4]], &[&[1, 3], &[3, 1]], &[&[2, 0], &[0, 3]]])
}

pub(super) fn bmm_samples() -> Result<Rows> {
    samples(&[&[&[2, 2, 3], &[2, 3, 2]], &[&[1, 1, 3], &[1, 3, 1]]])
}

pub(super) fn addmm_samples() -> Result<Rows> {
    samples(&[&[&[2, 4], &[2, 3], &[3, 4]], &[&[4], &[2, 3], &[3, 4]]])
}

pub(super) fn addmm_inplace_samples() -> Result<Rows> {
    samples(&[&[&[2, 4], &[2, 3], &[3, 4]]])
}

pub(super) fn baddbmm_samples() -> Result<Rows> {
    samples(&[&[&[2, 2, 2], &[2, 2, 3], &[2, 3, 2]]])
}

pub(super) fn addbmm_samples() -> Result<Rows> {
    samples(&[&[&[2, 2], &[3, 2, 4], &[3, 4, 2]]])
}

pub(super) fn addr_samples() -> Result<Rows> {
    samples(&[&[&[2, 3], &[2], &[3]]])
}

pub(super) fn matmul_samples() -> Result<Rows> {
    samples(&[
        &[&[3], &[3]],
        &[&[2, 3], &[3]],
        &[&[3], &[3, 2]],
        &[&[2, 2, 3], &[3, 2]],
        &[&[2, 1, 2, 3], &[2, 3, 2]],
        &[&[2, 2, 3], &[3]],
    ])
}

pub(super) fn mv_samples() -> Result<Rows> {
    samples(&[&[&[2, 3], &[3]]])
}

pub(super) fn vector_samples() -> Result<Rows> {
    samples(&[&[&[3], &[3]]])
}

pub(super) fn inner_samples() -> Result<Rows> {
    samples(&[&[&[2, 3], &[4, 3]], &[&[3], &[3]], &[&[], &[2]]])
}

pub(super) fn addmv_samples() -> Result<Rows> {
    samples(&[&[&[2], &[2, 3], &[3]]])
}
