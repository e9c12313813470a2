//! Differences and areas along a dimension.

use super::index::{doubles, zeros};
use super::value::Value;
use crate::base::{DType, Result, Scalar, bail, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

const ONE: Scalar = Scalar::Int(1);

/// All places of a dimension but the first, and all but the last.
pub(crate) fn neighbours(x: &Tensor, dim: i64) -> Result<(Tensor, Tensor)> {
    let n = x.size(dim)?;
    let rest = (n - 1).max(0);
    Ok((x.narrow(dim, n - rest, rest)?, x.narrow(dim, 0, rest)?))
}

/// Checks what is put before or behind the input of `diff`.
fn check_side(x: &Tensor, side: Option<&Tensor>, dim: usize) -> Result<()> {
    let Some(side) = side else { return Ok(()) };
    if side.dim() != x.dim() {
        bail!(
            Shape,
            "[diff] expects prepend or append to be the same dimension as input, expected {}, got {}",
            x.dim(),
            side.dim()
        );
    }
    let (shape, given) = (x.shape(), side.shape());
    if let Some(i) = (0..x.dim()).find(|&i| i != dim && shape[i] != given[i]) {
        bail!(
            Shape,
            "[diff] expects the shape of tensor to prepend or append to match that of input \
             except along the differencing dimension; input.size({i}) = {}, but got \
             tensor.size({i}) = {}",
            shape[i],
            given[i]
        );
    }
    Ok(())
}

/// The `n`-th differences of neighbours.
pub(crate) fn diff(
    x: &Tensor,
    n: i64,
    dim: i64,
    before: Option<&Tensor>,
    after: Option<&Tensor>,
) -> Result<Tensor> {
    if x.dim() == 0 {
        bail!(Shape, "[diff] expects input to be at least one-dimensional");
    }
    let dim = wrap_dim("diff", dim, x.dim())?;
    check_side(x, before, dim)?;
    check_side(x, after, dim)?;
    if n < 0 {
        bail!(InvalidArgument, "[diff] order must be non-negative but got {n}");
    }
    if n == 0 {
        return x.clone_tensor(None);
    }
    let dim = dim as i64;
    let mut y = match (before, after) {
        (None, None) => x.clone(),
        (a, b) => {
            let parts = [a, Some(x), b].into_iter().flatten().cloned().collect();
            Tensor::cat(parts, dim)?
        }
    };
    for _ in 0..n.min(y.size(dim)?) {
        let (high, low) = neighbours(&y, dim)?;
        y = if y.dtype() == DType::Bool { high.logical_xor(&low)? } else { high.sub(&low, ONE)? };
    }
    Ok(y)
}

fn not_bool(op: &str, what: &str, tensors: &[&Tensor]) -> Result<()> {
    if tensors.iter().any(|t| t.dtype() == DType::Bool) {
        bail!(Dtype, "[{op}] received a bool input for {what}, but bool is not supported");
    }
    Ok(())
}

/// The sums of neighbours of `y` times the steps of `x`, which are twice the areas.
fn areas(op: &str, y: &Tensor, x: &Tensor, dim: i64) -> Result<Tensor> {
    let n = y.size(dim)?;
    let mut shape = vec![1; y.dim()];
    let x = match x.dim() {
        1 if x.size(0)? != n => bail!(
            Shape,
            "[{op}] There must be one `x` value for each sample point, expected {n}, got {}",
            x.size(0)?
        ),
        1 => {
            shape[dim as usize] = n;
            x.reshape(&shape)?
        }
        d if d < y.dim() => {
            shape[y.dim() - d..].copy_from_slice(&x.shape());
            x.reshape(&shape)?
        }
        _ => x.clone(),
    };
    let ((xr, xl), (yr, yl)) = (neighbours(&x, dim)?, neighbours(y, dim)?);
    yl.add(&yr, ONE)?.mul(&xr.sub(&xl, ONE)?)
}

fn step_of(op: &str, dx: Scalar) -> Result<f64> {
    if matches!(dx, Scalar::Bool(_)) {
        bail!(Dtype, "[{op}] Currently, we only support dx as a real number.");
    }
    Ok(dx.to_f64())
}

/// The dimension; a 0-d tensor has none.
fn along(op: &str, y: &Tensor, dim: i64) -> Result<i64> {
    if y.dim() == 0 {
        bail!(Index, "[{op}] Dimension specified as {dim} but tensor has no dimensions");
    }
    Ok(wrap_dim(op, dim, y.dim())? as i64)
}

/// The result for a dimension of no samples.
fn nothing(y: &Tensor, dim: i64) -> Result<Tensor> {
    let mut shape = y.shape().to_vec();
    shape.remove(dim as usize);
    zeros(y, &shape)
}

fn trapezoid_x(y: &Tensor, x: &Tensor, dim: i64) -> Result<Tensor> {
    let op = "trapezoid";
    let dim = along(op, y, dim)?;
    if y.size(dim)? == 0 {
        return nothing(y, dim);
    }
    not_bool(op, "`x` or `y`", &[x, y])?;
    areas(op, y, x, dim)?.sum_dim(Some(&[dim]), false, None)?.div_scalar(2.0.into())
}

/// All samples once, without half of the first and the last.
fn trapezoid_dx(y: &Tensor, dx: Scalar, dim: i64) -> Result<Tensor> {
    let op = "trapezoid";
    let dim = along(op, y, dim)?;
    if y.size(dim)? == 0 {
        return nothing(y, dim);
    }
    not_bool(op, "`y`", &[y])?;
    let dx = step_of(op, dx)?;
    let ends = y.select(dim, 0)?.add(&y.select(dim, -1)?, ONE)?.mul_scalar(0.5.into())?;
    y.sum_dim(Some(&[dim]), false, None)?.sub(&ends, ONE)?.mul_scalar(dx.into())
}

fn cumulative_x(y: &Tensor, x: &Tensor, dim: i64) -> Result<Tensor> {
    let op = "cumulative_trapezoid";
    let dim = along(op, y, dim)?;
    not_bool(op, "`x` or `y`", &[x, y])?;
    areas(op, y, x, dim)?.cumsum(dim, None)?.div_scalar(2.0.into())
}

fn cumulative_dx(y: &Tensor, dx: Scalar, dim: i64) -> Result<Tensor> {
    let op = "cumulative_trapezoid";
    let dim = along(op, y, dim)?;
    not_bool(op, "`y`", &[y])?;
    let dx = step_of(op, dx)?;
    let (right, left) = neighbours(y, dim)?;
    left.add(&right, ONE)?.mul_scalar((dx / 2.0).into())?.cumsum(dim, None)
}

fn x_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, doubles(&[4])?],
        vec![doubles(&[3, 4])?, doubles(&[3, 4])?, Value::Int(0)],
    ])
}

fn diff_samples() -> Result<Vec<Vec<Value>>> {
    let x = doubles(&[3, 4])?;
    Ok(vec![
        vec![x.clone()],
        vec![x.clone(), Value::Int(2), Value::Int(0)],
        vec![x.clone(), ONE.into(), Value::Int(-1), doubles(&[3, 1])?, doubles(&[3, 2])?],
    ])
}

ops! { OPS, Composed;
    /// The `n`-th differences of neighbours along a dimension.
    "diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor"
    fn diff(&self, n: i64, dim: i64, prepend: Option<&Tensor>, append: Option<&Tensor>) -> Result<Tensor> {
        diff(self, n, dim, prepend, append)
    }
    , samples diff_samples
    /// The area under samples `y` at places `x` along a dimension, by the trapezoidal rule.
    "trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor"
    fn trapezoid_x(&self, x: &Tensor, dim: i64) -> Result<Tensor> {
        trapezoid_x(self, x, dim)
    }
    , samples x_samples
    /// The area under samples `dx` apart along a dimension, by the trapezoidal rule.
    "trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor"
    fn trapezoid(&self, dx: Scalar, dim: i64) -> Result<Tensor> {
        trapezoid_dx(self, dx, dim)
    }
    /// The areas from the first sample to each other one, at places `x`.
    "cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor"
    fn cumulative_trapezoid_x(&self, x: &Tensor, dim: i64) -> Result<Tensor> {
        cumulative_x(self, x, dim)
    }
    , samples x_samples
    /// The areas from the first sample to each other one, `dx` apart.
    "cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor"
    fn cumulative_trapezoid(&self, dx: Scalar, dim: i64) -> Result<Tensor> {
        cumulative_dx(self, dx, dim)
    }
}
