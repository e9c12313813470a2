//! Each value once, in order or as they come.

use super::create::operand;
use super::dense::dense;
use super::index::{doubles, longs};
use super::value::Value;
use crate::backend::cpu::unique::{self as cpu, NAN, keys};
use crate::base::{DType, DeviceType, Result, bail, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

type Three = (Tensor, Tensor, Tensor);

/// What is asked for besides the values.
#[derive(Clone, Copy)]
struct Wanted {
    inverse: bool,
    counts: bool,
}

/// The keys of all elements in row-major order.
fn keys_of(op: &str, x: &Tensor) -> Result<Vec<u64>> {
    if x.device().kind == DeviceType::Meta {
        bail!(Device, "[{op}] the size of the result is not known for a tensor without data");
    }
    let b = dense(&x.detach()?.body(), x.dtype())?;
    Ok(keys(&operand(&b)))
}

/// The results for slices of the first dimension of `x`: `order` has the place of each, and
/// `begins` says where among these a new value begins.
fn results(
    x: &Tensor,
    order: Option<&[u32]>,
    begins: impl Fn(usize) -> bool + Sync,
    inverse_shape: &[i64],
    want: Wanted,
) -> Result<Three> {
    let n = x.shape()[0] as usize;
    let place = |i: usize| order.map_or(i, |o| o[i] as usize);
    let mut inverse = vec![0i64; if want.inverse { n } else { 0 }];
    let starts = cpu::groups(n, begins, want.inverse.then_some(&mut inverse[..]), place);
    let first: Vec<i64> = starts.iter().map(|&s| place(s as usize) as i64).collect();
    let count = first.len() as i64;
    let values = x.detach()?.index_select(0, &Tensor::from_slice(&first, &[count])?)?;
    let inverse = match want.inverse {
        true => Tensor::from_slice(&inverse, inverse_shape)?,
        false => Tensor::zeros(&[0], DType::I64.into())?,
    };
    let ends = starts.iter().skip(1).copied().chain([n as i64]);
    let counts: Vec<i64> = match want.counts {
        true => ends.zip(&starts).map(|(end, start)| end - start).collect(),
        false => Vec::new(),
    };
    let len = counts.len() as i64;
    Ok((values, inverse, Tensor::from_slice(&counts, &[len])?))
}

/// The numbers `0..n`, sorted by `order`.
fn sorted(
    op: &str,
    n: usize,
    order: impl Fn(usize, usize) -> std::cmp::Ordering + Sync,
) -> Result<Vec<u32>> {
    let Ok(n) = u32::try_from(n) else {
        bail!(InvalidArgument, "[{op}] expected less than 2^32 elements, got {n}")
    };
    let mut places: Vec<u32> = (0..n).collect();
    cpu::sort(&mut places, |&a, &b| order(a as usize, b as usize).then(a.cmp(&b)));
    Ok(places)
}

fn unique(x: &Tensor, want: Wanted) -> Result<Three> {
    let (keys, floating) = (keys_of("unique", x)?, x.dtype().is_floating());
    let mut pairs: Vec<(u64, u32)> = Vec::with_capacity(keys.len());
    if u32::try_from(keys.len()).is_err() {
        bail!(InvalidArgument, "[unique] expected less than 2^32 elements, got {}", keys.len());
    }
    pairs.extend(keys.iter().enumerate().map(|(i, &k)| (k, i as u32)));
    cpu::sort(&mut pairs, Ord::cmp);
    let order: Vec<u32> = pairs.iter().map(|p| p.1).collect();
    let begins = |i: usize| pairs[i].0 != pairs[i - 1].0 || (floating && pairs[i].0 == NAN);
    results(&x.reshape(&[-1])?, Some(&order), begins, &x.shape(), want)
}

/// A dimension in front, the others behind it as one.
fn slices(op: &str, x: &Tensor, dim: i64) -> Result<(Tensor, usize)> {
    if x.dim() == 0 {
        bail!(Index, "[{op}] Dimension specified as {dim} but tensor has no dimensions");
    }
    let dim = wrap_dim(op, dim, x.dim())?;
    let (shape, zeros) = (x.shape(), x.shape().iter().filter(|&&s| s == 0).count());
    if zeros > 1 {
        bail!(
            Shape,
            "[{op}] Number of zero sized dimensions is more than one, so unique cannot be applied"
        );
    }
    if zeros == 1 && shape[dim] != 0 {
        bail!(
            Shape,
            "[{op}] There are 0 sized dimensions, and they aren't selected, so unique cannot be \
             applied"
        );
    }
    Ok((x.detach()?.movedim(dim as i64, 0)?, dim))
}

/// Inverse and counts come in any case, as from PyTorch.
fn unique_dim(op: &str, x: &Tensor, dim: i64, sort: bool) -> Result<Three> {
    let want = Wanted { inverse: true, counts: true };
    let (front, dim) = slices(op, x, dim)?;
    let n = front.shape()[0] as usize;
    let (keys, floating) = (keys_of(op, &front)?, x.dtype().is_floating());
    let width = keys.len() / n.max(1);
    let row = |i: usize| &keys[i * width..(i + 1) * width];
    let order = if sort { Some(sorted(op, n, |a, b| row(a).cmp(row(b)))?) } else { None };
    let place = |i: usize| order.as_ref().map_or(i, |o| o[i] as usize);
    let begins = |i: usize| {
        let (a, b) = (row(place(i)), row(place(i - 1)));
        a != b || (floating && a.contains(&NAN))
    };
    let (values, inverse, counts) = results(&front, order.as_deref(), begins, &[n as i64], want)?;
    Ok((values.movedim(0, dim as i64)?.to_contiguous()?, inverse, counts))
}

fn consecutive(x: &Tensor, dim: Option<i64>, want: Wanted) -> Result<Three> {
    const OP: &str = "unique_consecutive";
    // Dimension 0 of a vector is all of it; under the name of -1 it is not, as in PyTorch.
    if let Some(d) = dim.filter(|&d| x.dim() != 1 || d != 0) {
        return unique_dim(OP, x, d, false);
    }
    let (keys, floating) = (keys_of(OP, x)?, x.dtype().is_floating());
    let begins = |i: usize| keys[i] != keys[i - 1] || (floating && keys[i] == NAN);
    results(&x.reshape(&[-1])?, None, begins, &x.shape(), want)
}

fn samples_with(before: &[Value]) -> Result<Vec<Vec<Value>>> {
    let all = [doubles(&[3, 4])?, longs(&[3, 1, 1, 3, 2, 2, 3, 1], &[4, 2])?, doubles(&[3, 0])?];
    let with = |x: &Value| [std::slice::from_ref(x), before, &[true.into(), true.into()]].concat();
    Ok(all.iter().map(with).collect())
}

fn dim_samples() -> Result<Vec<Vec<Value>>> {
    samples_with(&[Value::Int(1), true.into()])
}

fn unique_samples() -> Result<Vec<Vec<Value>>> {
    samples_with(&[true.into()])
}

fn consecutive_samples() -> Result<Vec<Vec<Value>>> {
    samples_with(&[])
}

ops! { OPS, Kernel;
    /// Each slice of a dimension once, in lexicographic order; where asked for, which of them
    /// each slice is, and how often they occur.
    "unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)"
    fn unique_dim(&self, dim: i64, sorted_: bool, return_inverse: bool, return_counts: bool) -> Result<(Tensor, Tensor, Tensor)> {
        let _ = (sorted_, return_inverse, return_counts);
        unique_dim("unique_dim", self, dim, true)
    }
    , samples dim_samples
    /// Each value once, in order; where asked for, which of them each element is, and how often
    /// they occur. Every NaN is a value of its own.
    "_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)"
    fn unique2(&self, sorted_: bool, return_inverse: bool, return_counts: bool) -> Result<(Tensor, Tensor, Tensor)> {
        let _ = sorted_;
        unique(self, Wanted { inverse: return_inverse, counts: return_counts })
    }
    , samples unique_samples
    /// The first of each run of equal elements, or of equal slices of a dimension; where asked
    /// for, the run of each element, and their lengths.
    "unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)"
    fn unique_consecutive(&self, return_inverse: bool, return_counts: bool, dim: Option<i64>) -> Result<(Tensor, Tensor, Tensor)> {
        consecutive(self, dim, Wanted { inverse: return_inverse, counts: return_counts })
    }
    , samples consecutive_samples
}
