//! Quantiles along a dimension.

use super::dense::{dense, read, sample, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{at_least_1d, missing, seen, without, zeros};
use super::value::Value;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::order::{self, Between, Ranked, Ranks as Walk};
use crate::base::{DType, Result, Scalar, bail, dims, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The elements around the places of quantiles in the sorted lines of a dimension. Inputs: x and
/// the vector of quantiles. Outputs, of shape `[2, quantiles, lines..]`: the lower and the higher
/// elements, their indices, and the weights of the higher ones with what a quantile of one is
/// as a distance of ranks.
struct Ranks {
    dim: usize,
    skip_nan: bool,
    between: Between,
}

impl Ranks {
    fn typed<T: Float>(&self, x: &Body, q: &Body, y: &[Body]) {
        let from = at_least_1d(&x.layout);
        let rest = without(&from, self.dim);
        let walk = Walk {
            x: seen(x, &rest),
            count: from.shape[self.dim] as usize,
            step: from.strides[self.dim],
            skip_nan: self.skip_nan,
            between: self.between,
        };
        let out = Ranked {
            values: write::<T>(&y[0]),
            indices: write::<i64>(&y[1]),
            weights: write::<T>(&y[2]),
        };
        order::ranks(&walk, read::<T>(q), out);
    }
}

impl Kernel for Ranks {
    fn name(&self) -> &'static str {
        "quantile"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(q)) = (&x[0], &x[1]) else { return missing("quantile") };
        let mut shape = dims(&[2, q.numel() as i64]);
        shape.extend(without(&at_least_1d(&x.layout), self.dim).shape);
        let floats = Meta::new(&shape, x.dtype);
        Ok(smallvec::smallvec![floats.clone(), Meta::new(&shape, DType::I64), floats])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(q)) = (&x[0], &x[1]) else { return missing("quantile") };
        let q = dense(q, x.dtype)?;
        match x.dtype {
            DType::F64 => self.typed::<f64>(x, &q, y),
            _ => self.typed::<f32>(x, &q, y),
        }
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        // The halves and the quantiles, as places of the dimension that was searched.
        let back = |t: &Tensor| t.flatten(0, 1)?.movedim(0, self.dim as i64);
        let whole = zeros(g, cx.shape(0))?;
        let dx = whole.scatter_add(self.dim as i64, &back(&cx.output(1)?)?, &back(g)?)?;
        Ok(vec![Some(dx), None])
    }
}

fn between(op: &str, name: &str) -> Result<Between> {
    Ok(match name {
        "linear" => Between::Linear,
        "lower" => Between::Lower,
        "higher" => Between::Higher,
        "midpoint" => Between::Midpoint,
        "nearest" => Between::Nearest,
        _ => bail!(
            InvalidArgument,
            "[{op}] interpolation must be one of linear, lower, higher, midpoint or nearest, but \
             got {name}"
        ),
    })
}

fn check(op: &str, x: &Tensor, q: &Tensor) -> Result<()> {
    if x.numel() == 0 {
        bail!(InvalidArgument, "[{op}] input tensor must be non-empty");
    }
    if q.dim() > 1 {
        bail!(Shape, "[{op}] q must be a scalar or 1D tensor, got {} dimensions", q.dim());
    }
    if !matches!(x.dtype(), DType::F32 | DType::F64) {
        let got = x.dtype();
        bail!(Dtype, "[{op}] input tensor must be either float or double dtype, got {got}");
    }
    if q.dtype() != x.dtype() {
        let (got, expected) = (q.dtype(), x.dtype());
        bail!(
            Dtype,
            "[{op}] q tensor must be same dtype as the input tensor, expected {expected}, got {got}"
        );
    }
    let values = q.to_vec::<f64>()?;
    if values.iter().any(|v| !(0.0..=1.0).contains(v)) {
        bail!(InvalidArgument, "[{op}] q values must be in the range [0, 1]");
    }
    Ok(())
}

/// A call's arguments behind the tensors.
struct How<'a> {
    op: &'a str,
    dim: Option<i64>,
    keepdim: bool,
    interpolation: &'a str,
}

fn quantile(x: &Tensor, q: &Tensor, how: How) -> Result<Tensor> {
    let between = between(how.op, how.interpolation)?;
    check(how.op, x, q)?;
    let dim = how.dim.map(|d| wrap_dim(how.op, d, x.dim())).transpose()?;
    let lines = match dim {
        Some(_) if x.dim() > 0 => x.clone(),
        _ => x.reshape(&[-1])?,
    };
    let skip_nan = how.op == "nanquantile";
    let kernel = Ranks { dim: dim.unwrap_or(0), skip_nan, between };
    let row = q.reshape(&[-1])?;
    let found = engine::apply(kernel, &[Some(&lines), Some(&row.detach()?)])?;
    let (low, high) = (found[0].select(0, 0)?, found[0].select(0, 1)?);
    let y = match between {
        Between::Linear => low.lerp(&high, &weight(&row, &found[2])?)?,
        Between::Midpoint => low.lerp_scalar(&high, 0.5.into())?,
        _ => low,
    };
    let mut shape = y.shape().to_vec();
    if how.keepdim {
        match dim {
            Some(d) if x.dim() > 0 => shape.insert(d + 1, 1),
            _ => shape.extend(vec![1; x.dim()]),
        }
    }
    if q.dim() == 0 {
        shape.remove(0);
    }
    y.reshape(&shape)
}

/// The weights of the higher elements; their derivative by the quantiles is a distance of ranks.
fn weight(q: &Tensor, found: &Tensor) -> Result<Tensor> {
    let weight = found.select(0, 0)?;
    if !q.requires_grad() {
        return Ok(weight);
    }
    let mut shape = vec![1; weight.dim()];
    shape[0] = q.numel() as i64;
    let step = q.sub(&q.detach()?, Scalar::Int(1))?.reshape(&shape)?;
    weight.add(&step.mul(&found.select(0, 1)?)?, Scalar::Int(1))
}

fn scalar(x: &Tensor, q: f64, how: How) -> Result<Tensor> {
    if !(0.0..=1.0).contains(&q) {
        bail!(InvalidArgument, "[{}] q must be in the range [0, 1] but got {q}", how.op);
    }
    // Of another dtype the check of the tensors tells.
    let dtype = if x.dtype().is_floating() { x.dtype() } else { DType::F64 };
    quantile(x, &Tensor::scalar_tensor(q.into(), dtype)?, how)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let q = Value::Tensor(Tensor::from_slice(&[0.31, 0.77, 0.05], &[3])?);
    let one = Value::Tensor(Tensor::from_slice(&[0.4], &[])?);
    // No two elements are the same: which is taken would change with the smallest step.
    let x = Value::Tensor(sample(&[3, 4], 72)?);
    let mut out = vec![vec![Value::Tensor(sample(&[5], 71)?), one]];
    for name in ["linear", "midpoint", "lower", "nearest"] {
        let (dim, keep, how) = (Value::Int(1), Value::Bool(true), Value::Str(name.into()));
        out.push(vec![x.clone(), q.clone(), dim, keep, how]);
    }
    Ok(out)
}

fn scalar_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[3, 4], 72)?);
    Ok(vec![
        vec![x.clone(), Value::Float(0.3)],
        vec![x, Value::Float(0.6), Value::Int(-2), Value::Bool(true)],
    ])
}

ops! { OPS, Kernel;
    /// The elements at places `q * (size - 1)` of the sorted dimension, or of all; NaN where
    /// there is one. The quantiles come first in the result's shape.
    "quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation=\"linear\") -> Tensor"
    fn quantile(&self, q: &Tensor, dim: Option<i64>, keepdim: bool, interpolation: &str) -> Result<Tensor> {
        quantile(self, q, How { op: "quantile", dim, keepdim, interpolation })
    }
    , samples samples
    /// As `quantile`, for one number.
    "quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation=\"linear\") -> Tensor"
    fn quantile_scalar(&self, q: f64, dim: Option<i64>, keepdim: bool, interpolation: &str) -> Result<Tensor> {
        scalar(self, q, How { op: "quantile", dim, keepdim, interpolation })
    }
    , samples scalar_samples
    /// As `quantile`, of the elements that are numbers.
    "nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation=\"linear\") -> Tensor"
    fn nanquantile(&self, q: &Tensor, dim: Option<i64>, keepdim: bool, interpolation: &str) -> Result<Tensor> {
        quantile(self, q, How { op: "nanquantile", dim, keepdim, interpolation })
    }
    , samples samples
    /// As `nanquantile`, for one number.
    "nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation=\"linear\") -> Tensor"
    fn nanquantile_scalar(&self, q: f64, dim: Option<i64>, keepdim: bool, interpolation: &str) -> Result<Tensor> {
        scalar(self, q, How { op: "nanquantile", dim, keepdim, interpolation })
    }
    , samples scalar_samples
}
