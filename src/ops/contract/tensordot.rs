//! Products summed over pairs of dimensions, and Kronecker's product, which sums nothing.

use super::part::{Labels, Part, contract, set_of};
use crate::base::{Result, bail, dims, wrap_dim};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::matmul::check::not_bool;
use crate::ops::matmul::samples::{Rows, samples};
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn wrapped(list: &[i64], t: &Tensor) -> Result<Vec<usize>> {
    let mut out = Vec::new();
    for &d in list {
        if t.dim() == 0 {
            bail!(Index, "[tensordot] Dimension specified as {d} but tensor has no dimensions");
        }
        let d = wrap_dim("tensordot", d, t.dim())?;
        if out.contains(&d) {
            bail!(
                InvalidArgument,
                "[tensordot] dim {d} appears multiple times in the list of dims"
            );
        }
        out.push(d);
    }
    Ok(out)
}

fn tensordot(a: &Tensor, b: &Tensor, dims_a: &[i64], dims_b: &[i64]) -> Result<Tensor> {
    if dims_a.len() != dims_b.len() {
        bail!(
            InvalidArgument,
            "[tensordot] both dimension lists should have same length, got {} and {}",
            dims_a.len(),
            dims_b.len()
        );
    }
    if a.dtype() != b.dtype() {
        bail!(
            Dtype,
            "[tensordot] both inputs should have same dtype, got {} and {}",
            a.dtype(),
            b.dtype()
        );
    }
    not_bool("tensordot", a.dtype())?;
    let (da, db) = (wrapped(dims_a, a)?, wrapped(dims_b, b)?);
    let (sa, sb) = (a.shape(), b.shape());
    if a.dim() + b.dim() > 128 {
        bail!(Shape, "[tensordot] expected at most 128 dimensions, got {}", a.dim() + b.dim());
    }
    let labels: Labels = (0..a.dim() as u8).collect();
    let mut others: Labels = (0..b.dim() as u8).map(|d| a.dim() as u8 + d).collect();
    let mut keep = set_of(&labels) | set_of(&others);
    for (&i, &j) in da.iter().zip(&db) {
        if sa[i] != sb[j] && sa[i] != 1 && sb[j] != 1 {
            bail!(
                Shape,
                "[tensordot] contracted dimensions need to match, but first has size {} in dim {i} \
                 and second has size {} in dim {j}",
                sa[i],
                sb[j]
            );
        }
        keep &= !(1 << i | 1 << others[j]);
        if sa[i] == sb[j] {
            // One name for both; where one is broadcast, each is summed by itself.
            others[j] = i as u8;
        }
    }
    let a = Part { tensor: a.clone(), labels };
    contract(a, Part { tensor: b.clone(), labels: others }, keep).map(|p| p.tensor)
}

/// Every element of `a` times all of `b`: dimensions of `a` and `b` by turns, then merged.
fn kron(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let n = a.dim().max(b.dim());
    let side = |t: &Tensor, own: usize| -> Result<(Tensor, Vec<i64>)> {
        let mut sizes = vec![1; n - t.dim()];
        sizes.extend_from_slice(&t.shape());
        let mut wide = vec![1; 2 * n];
        for (i, &s) in sizes.iter().enumerate() {
            wide[2 * i + own] = s;
        }
        Ok((t.reshape(&wide)?, sizes))
    };
    let ((x, sa), (y, sb)) = (side(a, 0)?, side(b, 1)?);
    let shape: Vec<i64> = sa.iter().zip(&sb).map(|(p, q)| p * q).collect();
    x.mul(&y)?.reshape(&dims(&shape))
}

fn tensordot_samples() -> Result<Rows> {
    let call = |a: &[i64], b: &[i64], da: &[i64], db: &[i64]| -> Result<Vec<Value>> {
        Ok(vec![
            sample(a, 95)?.into(),
            sample(b, 96)?.into(),
            Value::Ints(da.into()),
            Value::Ints(db.into()),
        ])
    };
    Ok(vec![
        call(&[2, 3, 4], &[4, 3, 2], &[2, 1], &[0, 1])?,
        call(&[2, 3], &[3, 2], &[0, 1], &[1, 0])?,
        call(&[2], &[3], &[], &[])?,
        call(&[2, 3], &[1, 2], &[1], &[0])?,
    ])
}

fn kron_samples() -> Result<Rows> {
    samples(&[&[&[2, 2], &[2, 3]], &[&[2], &[2, 2, 1]], &[&[], &[3]]])
}

ops! { OPS, Composed;
    /// The products of both, summed over the dimensions of the lists pair by pair.
    "tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor"
    fn tensordot(&self, other: &Tensor, dims_self: &[i64], dims_other: &[i64]) -> Result<Tensor> {
        tensordot(self, other, dims_self, dims_other)
    }
    , samples tensordot_samples
    /// Kronecker's product: blocks of `other`, one for each element of `self`.
    "kron(Tensor self, Tensor other) -> Tensor"
    fn kron(&self, other: &Tensor) -> Result<Tensor> {
        kron(self, other)
    }
    , samples kron_samples
}
