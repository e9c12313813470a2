//! Tensors given more dimensions, side by side as columns and rows, and in every combination.

use super::create::alloc;
use super::dense::write;
use super::index::doubles;
use super::value::Value;
use crate::base::{DType, Layout, Result, bail, broadcast_all, show};
use crate::ops;
use crate::tensor::Tensor;

/// With at least `n` dimensions, of size 1 where they are new: before a vector, behind a matrix.
pub(super) fn at_least(n: usize, t: &Tensor) -> Result<Tensor> {
    match (n, t.dim()) {
        (1, 0) => t.reshape(&[1]),
        (2, 0) => t.reshape(&[1, 1]),
        (3, 0) => t.reshape(&[1, 1, 1]),
        (2, 1) => t.unsqueeze(0),
        (3, 1) => t.unsqueeze(0)?.unsqueeze(2),
        (3, 2) => t.unsqueeze(2),
        _ => Ok(t.clone()),
    }
}

/// [`at_least`] for each of a list.
pub(super) fn lift(n: usize, tensors: &[Tensor]) -> Result<Vec<Tensor>> {
    tensors.iter().map(|t| at_least(n, t)).collect()
}

fn check_some(op: &str, tensors: &[Tensor]) -> Result<()> {
    if tensors.is_empty() {
        bail!(InvalidArgument, "[{op}] expects a non-empty TensorList");
    }
    Ok(())
}

/// Tensors of at least `n` dimensions joined: beside, below or behind each other.
fn joined(op: &str, n: usize, tensors: &[Tensor]) -> Result<Tensor> {
    check_some(op, tensors)?;
    let list = lift(n, tensors)?;
    // Vectors side by side make a longer one.
    let dim = if n == 1 && list[0].dim() == 1 { 0 } else { [1, 0, 2][n - 1] };
    Tensor::cat(list, dim)
}

fn column_stack(tensors: &[Tensor]) -> Result<Tensor> {
    check_some("column_stack", tensors)?;
    let column = |t: &Tensor| match t.dim() {
        0 | 1 => t.reshape(&[t.numel() as i64, 1]),
        _ => Ok(t.clone()),
    };
    let list: Result<Vec<Tensor>> = tensors.iter().map(column).collect();
    joined("hstack", 1, &list?)
}

fn check_vector(t: &Tensor) -> Result<()> {
    if t.dim() != 1 {
        bail!(Shape, "[combinations] Expect a 1D vector, but got shape {}", show(&t.shape()));
    }
    Ok(())
}

fn cartesian_prod(tensors: &[Tensor]) -> Result<Tensor> {
    tensors.iter().try_for_each(check_vector)?;
    match tensors {
        [one] => Ok(one.clone()),
        _ => {
            let n = tensors.len() as i64;
            Tensor::stack(Tensor::meshgrid(tensors.to_vec())?, -1)?.view(&[-1, n])
        }
    }
}

/// The number of ways to take `r` of `n` places, in order; an error where nobody can count them.
fn ways(n: i64, r: i64, again: bool) -> Result<i64> {
    let all = if again { i128::from(n) + i128::from(r) - 1 } else { i128::from(n) };
    let r = i128::from(r);
    if n == 0 || r > all {
        return Ok(0);
    }
    let mut count = 1i128;
    for k in 1..=r.min(all - r) {
        count = count * (all - k + 1) / k;
        if count > i128::from(i64::MAX / 16) {
            bail!(OutOfMemory, "[combinations] too many combinations of {r} of {n}");
        }
    }
    Ok(count as i64)
}

fn combinations(x: &Tensor, r: i64, again: bool) -> Result<Tensor> {
    check_vector(x)?;
    if r < 0 {
        bail!(InvalidArgument, "[combinations] Expect a non-negative number, but got {r}");
    }
    if r == 0 {
        return x.narrow(0, 0, 0);
    }
    let n = x.numel() as i64;
    let rows = ways(n, r, again)?;
    let layout = Layout::new("combinations", &[rows, r])?;
    let index = alloc(Layout::contiguous(&[layout.numel()]), DType::I64, x.device())?;
    let body = index.body();
    let mut last: Vec<i64> = Vec::new();
    for row in write::<i64>(&body).chunks_exact_mut(r as usize) {
        if last.is_empty() {
            let first = 0..r;
            last = first.map(|i| if again { 0 } else { i }).collect();
        } else {
            // The last place that can move on does, and those behind it follow.
            let top = |j: usize| if again { n - 1 } else { n - r + j as i64 };
            let j = (0..last.len()).rev().find(|&j| last[j] < top(j)).unwrap_or(0);
            last[j] += 1;
            for k in j + 1..last.len() {
                last[k] = last[k - 1] + i64::from(!again);
            }
        }
        row.copy_from_slice(&last);
    }
    x.index_select(0, &index)?.view(&[rows, r])
}

fn broadcast_tensors(tensors: &[Tensor]) -> Result<Vec<Tensor>> {
    let shapes: Vec<_> = tensors.iter().map(Tensor::shape).collect();
    let shape = broadcast_all("broadcast_tensors", shapes.iter().map(|s| s.as_slice()))?;
    tensors.iter().map(|t| t.expand(&shape, false)).collect()
}

fn list(shapes: &[&[i64]]) -> Result<Value> {
    let tensor = |s: &&[i64]| match doubles(s)? {
        Value::Tensor(t) => Ok(Some(t)),
        _ => Ok(None),
    };
    Ok(Value::Tensors(shapes.iter().map(tensor).collect::<Result<_>>()?))
}

fn list_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![list(&[&[2, 3], &[3], &[]])?], vec![list(&[&[0, 2]])?]])
}

fn column_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![list(&[&[2, 3], &[2], &[2, 1]])?], vec![list(&[&[], &[]])?]])
}

fn row_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![list(&[&[2, 3], &[3], &[1, 3]])?], vec![list(&[&[], &[]])?]])
}

fn depth_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![list(&[&[2, 3, 2], &[2, 3]])?], vec![list(&[&[3], &[1, 3]])?]])
}

fn vector_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![list(&[&[2], &[3], &[2]])?], vec![list(&[&[3]])?], vec![list(&[&[0], &[2]])?]])
}

fn combination_samples() -> Result<Vec<Vec<Value>>> {
    let some = |n, r, again| -> Result<Vec<Value>> {
        Ok(vec![doubles(&[n])?, Value::Int(r), Value::Bool(again)])
    };
    Ok(vec![some(4, 2, false)?, some(3, 2, true)?, some(2, 3, false)?, some(3, 0, false)?])
}

ops! { OPS, Composed;
    /// Tensors joined side by side: along dimension 1, or 0 for vectors.
    "hstack(Tensor[] tensors) -> Tensor"
    fn hstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        joined("hstack", 1, &tensors)
    }
    , samples column_samples
    /// Tensors of at least 2 dimensions joined along the first.
    "vstack(Tensor[] tensors) -> Tensor"
    fn vstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        joined("vstack", 2, &tensors)
    }
    , samples row_samples
    /// Tensors of at least 3 dimensions joined along the third.
    "dstack(Tensor[] tensors) -> Tensor"
    fn dstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        joined("dstack", 3, &tensors)
    }
    , samples depth_samples
    /// Tensors joined along dimension 1; vectors are columns.
    "column_stack(Tensor[] tensors) -> Tensor"
    fn column_stack(tensors: Vec<Tensor>) -> Result<Tensor> {
        column_stack(&tensors)
    }
    , samples column_samples
    /// `vstack` under another name.
    "row_stack(Tensor[] tensors) -> Tensor"
    fn row_stack(tensors: Vec<Tensor>) -> Result<Tensor> {
        joined("vstack", 2, &tensors)
    }
    , samples row_samples
    /// All combinations `[n, k]` of an element of each of `k` vectors.
    "cartesian_prod(Tensor[] tensors) -> Tensor"
    fn cartesian_prod(tensors: Vec<Tensor>) -> Result<Tensor> {
        cartesian_prod(&tensors)
    }
    , samples vector_samples
    /// All combinations `[n, r]` of `r` elements of a vector, each element once or, with
    /// replacement, any number of times.
    "combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor"
    fn combinations(&self, r: i64, with_replacement: bool) -> Result<Tensor> {
        combinations(self, r, with_replacement)
    }
    , samples combination_samples
    /// Views of the tensors, expanded to the shape that all of them broadcast to.
    "broadcast_tensors(Tensor[] tensors) -> Tensor[]"
    fn broadcast_tensors(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        broadcast_tensors(&tensors)
    }
    , samples list_samples
    /// `[1]` in place of a 0-d tensor.
    "atleast_1d(Tensor self) -> Tensor"
    fn atleast_1d(&self) -> Result<Tensor> {
        at_least(1, self)
    }
    /// `[1]` in place of each 0-d tensor.
    "atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]"
    fn atleast_1d_sequence(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        lift(1, &tensors)
    }
    , samples list_samples
    /// With a leading dimension of size 1 where there are less than 2.
    "atleast_2d(Tensor self) -> Tensor"
    fn atleast_2d(&self) -> Result<Tensor> {
        at_least(2, self)
    }
    /// Each with a leading dimension of size 1 where there are less than 2.
    "atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]"
    fn atleast_2d_sequence(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        lift(2, &tensors)
    }
    , samples list_samples
    /// With 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
    "atleast_3d(Tensor self) -> Tensor"
    fn atleast_3d(&self) -> Result<Tensor> {
        at_least(3, self)
    }
    /// Each with 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
    "atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]"
    fn atleast_3d_sequence(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        lift(3, &tensors)
    }
    , samples list_samples
}
