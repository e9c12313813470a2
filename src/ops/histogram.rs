//! Counts of elements by value.

use super::create::alloc;
use super::dense::{by_float, dense, read, sample, write};
use super::index::{as_i64, ints, longs};
use super::value::Value;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::histogram as cpu;
use crate::base::{DType, Device, DeviceType, Element, Layout, Result, Scalar, bail, bf16, f16};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// A vector of zeros that the loops add to.
fn counts(op: &'static str, n: i64, dtype: DType) -> Result<Body> {
    let out = alloc(Layout::new(op, &[n])?, dtype, Device::CPU)?;
    Ok(out.fill_(Scalar::Int(0))?.body())
}

fn on_host(op: &str, x: &Tensor) -> Result<()> {
    if x.device().kind == DeviceType::Meta {
        bail!(Device, "[{op}] a tensor without data has no values to count");
    }
    Ok(())
}

/// The range of the bins: what is given, or that of the elements where both ends are equal.
fn range(x: &Tensor, min: f64, max: f64) -> Result<(f64, f64)> {
    if !(min.is_finite() && max.is_finite()) {
        bail!(InvalidArgument, "[histc] range of [{min}, {max}] is not finite");
    }
    if min > max {
        bail!(InvalidArgument, "[histc] max must be larger than min, got [{min}, {max}]");
    }
    if min < max {
        return Ok((min, max));
    }
    if x.numel() == 0 {
        return Ok((min, min + 1.0));
    }
    let (low, high) = (x.min()?.item()?.to_f64(), x.max()?.item()?.to_f64());
    if !(low.is_finite() && high.is_finite()) {
        bail!(InvalidArgument, "[histc] range of [{low}, {high}] is not finite");
    }
    Ok(if low == high { (low - 1.0, high + 1.0) } else { (low, high) })
}

fn between<T: Element + PartialOrd>(x: &Body, low: f64, high: f64, out: &Body) {
    cpu::between::<T>(read(x), T::from_f64(low), T::from_f64(high), write(out));
}

fn histc(x: &Tensor, bins: i64, min: Scalar, max: Scalar) -> Result<Tensor> {
    if bins <= 0 {
        bail!(InvalidArgument, "[histc] bins must be > 0, but got {bins} for dimension 0");
    }
    super::dense::check_floating("histc", x.dtype())?;
    on_host("histc", x)?;
    let x = x.detach()?;
    let (low, high) = range(&x, min.to_f64(), max.to_f64())?;
    let out = counts("histc", bins, DType::I64)?;
    let values = dense(&x.body(), x.dtype())?;
    match x.dtype() {
        DType::F64 => between::<f64>(&values, low, high, &out),
        DType::F16 => between::<f16>(&values, low, high, &out),
        DType::BF16 => between::<bf16>(&values, low, high, &out),
        _ => between::<f32>(&values, low, high, &out),
    }
    Tensor::from_body(out).to_dtype(x.dtype())
}

fn bincount(x: &Tensor, weights: Option<&Tensor>, minlength: i64) -> Result<Tensor> {
    const OP: &str = "bincount";
    if !x.dtype().is_integral(false) {
        bail!(Dtype, "[{OP}] not implemented for '{}'", x.dtype().scalar_type_name());
    }
    if minlength < 0 {
        bail!(InvalidArgument, "[{OP}] minlength should be >= 0, got {minlength}");
    }
    on_host(OP, x)?;
    let values = as_i64(&x.detach()?.body())?;
    let values = ints(&values);
    let ends = cpu::ends(values);
    if x.dim() != 1 || ends.is_some_and(|(low, _)| low < 0) {
        bail!(InvalidArgument, "[{OP}] bincount only supports 1-d non-negative integral inputs.");
    }
    if let Some(w) = weights.filter(|w| x.numel() > 0 && (w.dim() != 1 || w.numel() != x.numel())) {
        bail!(
            Shape,
            "[{OP}] weights should be 1-d and have the same length as input, got shape {}",
            crate::base::show(&w.shape())
        );
    }
    let top = ends.map_or(0, |(_, high)| high.saturating_add(1));
    let bins = top.max(minlength);
    let Some(w) = weights.filter(|_| x.numel() > 0) else {
        let out = counts(OP, bins, DType::I64)?;
        cpu::frequencies(values, write(&out));
        return Ok(Tensor::from_body(out));
    };
    let dtype = if w.dtype() == DType::F32 { DType::F32 } else { DType::F64 };
    let out = counts(OP, bins, dtype)?;
    let w = dense(&w.detach()?.body(), dtype)?;
    by_float!(dtype, weigh(values, &w, &out));
    Ok(Tensor::from_body(out))
}

fn weigh<T: Float>(x: &[i64], w: &Body, out: &Body) {
    cpu::weigh::<T>(x, read(w), write(out));
}

fn histc_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![sample(&[3, 4], 3)?.into(), Value::Int(4)],
        vec![sample(&[9], 3)?.into(), Value::Int(3), Value::Float(-0.5), Value::Int(1)],
    ])
}

fn bincount_samples() -> Result<Vec<Vec<Value>>> {
    let x = || longs(&[1, 3, 1, 0], &[4]);
    Ok(vec![
        vec![x()?],
        vec![x()?, sample(&[4], 3)?.into(), Value::Int(7)],
        vec![longs(&[], &[0])?, Value::None, Value::Int(2)],
    ])
}

ops! { OPS, Kernel;
    /// How many elements are in each of `bins` equal parts of `min..=max`, or of the range of the
    /// elements where these are equal. What is outside, and NaN, does not count.
    "histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor"
    fn histc(&self, bins: i64, min: Scalar, max: Scalar) -> Result<Tensor> {
        histc(self, bins, min, max)
    }
    , samples histc_samples
    /// How often each number from 0 on occurs in a vector, or the sums of their weights.
    "bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor"
    fn bincount(&self, weights: Option<&Tensor>, minlength: i64) -> Result<Tensor> {
        bincount(self, weights, minlength)
    }
    , samples bincount_samples
}
