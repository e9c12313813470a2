//! Slopes along dimensions, from central differences.

use super::calculus::{diff, neighbours};
use super::index::doubles;
use super::value::Value;
use crate::base::{DType, Result, Scalar, bail, show, wrap_dims};
use crate::ops;
use crate::tensor::Tensor;

const ONE: Scalar = Scalar::Int(1);

/// Checks the arguments of `gradient` and names the dimensions.
fn directions(
    x: &Tensor,
    spacings: Option<usize>,
    dim: Option<&[i64]>,
    edge: i64,
) -> Result<Vec<i64>> {
    let op = "gradient";
    let expected = "torch.gradient expected spacing to be unspecified, a scalar";
    if x.dtype() == DType::U8 {
        bail!(Dtype, "[{op}] torch.gradient does not support uint8 input.");
    }
    match (spacings, dim) {
        (Some(n), None) if n != x.dim() => bail!(
            InvalidArgument,
            "[{op}] {expected}, or a list of length equal to 'self.dim() = {}', since dim argument \
             was not given, but got a list of length {n}",
            x.dim()
        ),
        (Some(n), Some(d)) if n != d.len() => bail!(
            InvalidArgument,
            "[{op}] {expected} or it's spacing and dim arguments to have the same length, but got \
             a spacing argument of length {n} and a dim argument of length {}.",
            d.len()
        ),
        _ => {}
    }
    if edge != 1 && edge != 2 {
        bail!(
            InvalidArgument,
            "[{op}] torch.gradient only supports edge_order=1 and edge_order=2. Got {edge}."
        );
    }
    let dims: Vec<i64> = match dim {
        Some(d) => wrap_dims(op, d, x.dim())?.iter().map(|&d| d as i64).collect(),
        None => (0..x.dim() as i64).collect(),
    };
    for &d in &dims {
        if x.dim() == 0 || x.size(d)? <= edge {
            bail!(
                Shape,
                "[{op}] torch.gradient expected each dimension size to be at least edge_order+1, \
                 got shape {}",
                show(&x.shape())
            );
        }
    }
    Ok(dims)
}

/// The places `range` of a dimension from a first one on.
fn part(x: &Tensor, dim: i64, first: i64, last: i64) -> Result<Tensor> {
    x.narrow(dim, first, (last - first).max(0))
}

/// Slopes over even steps.
fn even(x: &Tensor, step: Scalar, dim: i64, edge: i64) -> Result<Tensor> {
    let (n, h) = (x.size(dim)?, step.to_f64());
    let at = |i: i64| part(x, dim, i, i + 1);
    let slope = |a: i64, b: i64| at(b)?.sub(&at(a)?, ONE)?.div_scalar(h.into());
    // The slope at `a` of the parabola through three places.
    let bent = |a: i64, b: i64, c: i64, h: f64| {
        let (a, b, c) = (at(a)?, at(b)?, at(c)?);
        let sum = a.mul_scalar((-1.5).into())?.add(&b, Scalar::Int(2))?;
        sum.sub(&c, 0.5.into())?.div_scalar(h.into())
    };
    let (first, last) = match edge {
        1 => (slope(0, 1)?, slope(n - 2, n - 1)?),
        _ => (bent(0, 1, 2, h)?, bent(n - 1, n - 2, n - 3, -h)?),
    };
    let middle = part(x, dim, 2, n)?.sub(&part(x, dim, 0, n - 2)?, ONE)?;
    Tensor::cat(vec![first, middle.div_scalar((2.0 * h).into())?, last], dim)
}

/// Weights of three places `d1` and `d2` apart, for the slope at one of them.
fn weights(d1: &Tensor, d2: &Tensor, place: usize) -> Result<[Tensor; 3]> {
    let both = d1.add(d2, ONE)?;
    let (out1, mid, out2) = (d1.mul(&both)?, d1.mul(d2)?, d2.mul(&both)?);
    Ok(match place {
        0 => [
            d1.mul_scalar(Scalar::Int(2))?.add(d2, ONE)?.neg()?.div(&out1)?,
            both.div(&mid)?,
            d1.neg()?.div(&out2)?,
        ],
        1 => [d2.neg()?.div(&out1)?, d2.sub(d1, ONE)?.div(&mid)?, d1.div(&out2)?],
        _ => [
            d2.div(&out1)?,
            both.neg()?.div(&mid)?,
            d2.mul_scalar(Scalar::Int(2))?.add(d1, ONE)?.div(&out2)?,
        ],
    })
}

fn weighted(w: [Tensor; 3], x: [Tensor; 3], shape: &[i64]) -> Result<Tensor> {
    let [a, b, c] = w;
    let [x, y, z] = x;
    let sum = a.reshape(shape)?.mul(&x)?.add(&b.reshape(shape)?.mul(&y)?, ONE)?;
    sum.add(&c.reshape(shape)?.mul(&z)?, ONE)
}

/// Slopes at coordinates.
fn uneven(x: &Tensor, at: &Tensor, dim: i64, edge: i64) -> Result<Tensor> {
    if at.dim() != 1 {
        bail!(
            Shape,
            "[gradient] torch.gradient expected each element of spacing to have one dimension, \
             but got an element with {} dimensions!",
            at.dim()
        );
    }
    let (n, steps) = (x.size(dim)?, diff(at, 1, 0, None, None)?);
    let m = steps.size(0)?;
    if m == 0 {
        bail!(Shape, "[gradient] expected at least two coordinates, got {}", at.numel());
    }
    let one = |i: i64| part(x, dim, i, i + 1);
    // As 0-d tensors these leave the dtype of the input alone.
    let step = |i: i64| steps.select(0, i);
    let slope = |a: i64, b: i64, s: i64| one(b)?.sub(&one(a)?, ONE)?.div(&step(s)?);
    let (first, last) = match edge {
        1 => (slope(0, 1, 0)?, slope(n - 2, n - 1, m - 1)?),
        _ if m < 2 => bail!(Shape, "[gradient] expected at least three coordinates, got two"),
        _ => (
            weighted(weights(&step(0)?, &step(1)?, 0)?, [one(0)?, one(1)?, one(2)?], &[])?,
            weighted(
                weights(&step(m - 2)?, &step(m - 1)?, 2)?,
                [one(n - 3)?, one(n - 2)?, one(n - 1)?],
                &[],
            )?,
        ),
    };
    let mut shape = vec![1; x.dim()];
    shape[dim as usize] = m - 1;
    let (d2, d1) = neighbours(&steps, 0)?;
    let places = [part(x, dim, 0, n - 2)?, part(x, dim, 1, n - 1)?, part(x, dim, 2, n)?];
    let middle = weighted(weights(&d1, &d2, 1)?, places, &shape)?;
    Tensor::cat(vec![first, middle, last], dim)
}

/// `gradient` with a step for each dimension, or one for all.
fn by_steps(
    x: &Tensor,
    steps: &[Scalar],
    dim: Option<&[i64]>,
    edge: i64,
    listed: bool,
) -> Result<Vec<Tensor>> {
    let dims = directions(x, listed.then_some(steps.len()), dim, edge)?;
    let step = |i: usize| if listed { steps[i] } else { steps[0] };
    dims.iter().enumerate().map(|(i, &d)| even(x, step(i), d, edge)).collect()
}

fn by_coordinates(
    x: &Tensor,
    at: &[Tensor],
    dim: Option<&[i64]>,
    edge: i64,
) -> Result<Vec<Tensor>> {
    let dims = directions(x, Some(at.len()), dim, edge)?;
    dims.iter().zip(at).map(|(&d, at)| uneven(x, at, d, edge)).collect()
}

fn one(dim: Option<i64>) -> Option<Vec<i64>> {
    dim.map(|d| vec![d])
}

fn gradient_samples(rest: &[&[Value]]) -> Result<Vec<Vec<Value>>> {
    let x = doubles(&[4, 3])?;
    let with = |r: &&[Value]| std::iter::once(x.clone()).chain(r.iter().cloned()).collect();
    Ok(rest.iter().map(with).collect())
}

fn step_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[], &[Value::Float(0.5), Value::Int(0), Value::Int(2)]])
}

fn array_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[Value::Ints(vec![1, 0])]])
}

fn step_array_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[Value::Float(0.5), Value::Ints(vec![1, 0]), Value::Int(2)]])
}

fn steps_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[Value::Floats(vec![0.5, 2.0])]])
}

fn steps_array_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[Value::Floats(vec![0.5, 2.0]), Value::Ints(vec![1, 0])]])
}

fn coordinates() -> Result<Value> {
    let rows = Tensor::from_slice(&[0.0, 0.5, 2.0, 2.7], &[4])?;
    let columns = Tensor::from_slice(&[0.3, 1.0, 1.2], &[3])?;
    Ok(Value::Tensors(vec![Some(rows), Some(columns)]))
}

fn coordinates_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[coordinates()?], &[coordinates()?, Value::None, Value::Int(2)]])
}

fn coordinates_array_samples() -> Result<Vec<Vec<Value>>> {
    gradient_samples(&[&[coordinates()?, Value::Ints(vec![0, 1]), Value::Int(2)]])
}

ops! { OPS, Composed;
    /// Slopes along one or all dimensions, from central differences.
    "gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]"
    fn gradient(&self, spacing: Option<Scalar>, dim: Option<i64>, edge_order: i64) -> Result<Vec<Tensor>> {
        by_steps(self, &[spacing.unwrap_or(ONE)], one(dim).as_deref(), edge_order, false)
    }
    , samples step_samples
    /// Slopes along dimensions, with one step for all.
    "gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]"
    fn gradient_scalararray(&self, spacing: Scalar, dim: &[i64], edge_order: i64) -> Result<Vec<Tensor>> {
        by_steps(self, &[spacing], Some(dim), edge_order, false)
    }
    , samples step_array_samples
    /// Slopes along dimensions, with steps of one.
    "gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]"
    fn gradient_array(&self, dim: &[i64], edge_order: i64) -> Result<Vec<Tensor>> {
        by_steps(self, &[ONE], Some(dim), edge_order, false)
    }
    , samples array_samples
    /// Slopes along one or all dimensions, with a step for each.
    "gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]"
    fn gradient_scalarrayint(&self, spacing: Vec<Scalar>, dim: Option<i64>, edge_order: i64) -> Result<Vec<Tensor>> {
        by_steps(self, &spacing, one(dim).as_deref(), edge_order, true)
    }
    , samples steps_samples
    /// Slopes along dimensions, with a step for each.
    "gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]"
    fn gradient_scalarrayarray(&self, spacing: Vec<Scalar>, dim: &[i64], edge_order: i64) -> Result<Vec<Tensor>> {
        by_steps(self, &spacing, Some(dim), edge_order, true)
    }
    , samples steps_array_samples
    /// Slopes along one or all dimensions, at coordinates given as vectors.
    "gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]"
    fn gradient_tensorarrayint(&self, spacing: Vec<Tensor>, dim: Option<i64>, edge_order: i64) -> Result<Vec<Tensor>> {
        by_coordinates(self, &spacing, one(dim).as_deref(), edge_order)
    }
    , samples coordinates_samples
    /// Slopes along dimensions, at coordinates given as vectors.
    "gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]"
    fn gradient_tensorarray(&self, spacing: Vec<Tensor>, dim: &[i64], edge_order: i64) -> Result<Vec<Tensor>> {
        by_coordinates(self, &spacing, Some(dim), edge_order)
    }
    , samples coordinates_array_samples
}
