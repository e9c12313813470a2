//! Rows of numbers: evenly spaced ones, powers, and the places of a triangle.

use super::create::{alloc, check_fits};
use super::dense::write;
use super::value::Value;
use crate::backend::cpu::ranges::tabulate;
use crate::backend::cpu::triangle;
use crate::base::{DType, DeviceType, Layout, Options, Result, Scalar, bail};
use crate::ops;
use crate::tensor::Tensor;

/// `steps` values of `f` at even distances from `start` to `end`; from both ends to the middle, so
/// that the last one is that of `end` exactly.
fn spaced(
    op: &str,
    (start, end): (Scalar, Scalar),
    steps: i64,
    o: Options,
    f: impl Fn(f64) -> f64 + Sync,
) -> Result<Tensor> {
    if steps < 0 {
        bail!(InvalidArgument, "[{op}] number of steps must be non-negative");
    }
    let dtype = o.dtype();
    check_fits(op, start, dtype)?;
    // One step is the start alone.
    if steps > 1 {
        check_fits(op, end, dtype)?;
    }
    if dtype == DType::Bool && steps > 1 {
        bail!(Dtype, "[{op}] not implemented for 'Bool'");
    }
    let t = alloc(Layout::new(op, &[steps])?, DType::F64, o.device())?;
    if o.device().kind == DeviceType::Meta {
        return t.to_dtype(dtype);
    }
    // Whole numbers begin and end at whole numbers; what lies between is cut.
    let number = |s: Scalar| if dtype.is_floating() { s.to_f64() } else { s.to_i64() as f64 };
    let (start, end, n) = (number(start), number(end), steps as usize);
    let step = if n > 1 { (end - start) / (n - 1) as f64 } else { 0.0 };
    let half = if n == 1 { 1 } else { n / 2 };
    tabulate(write::<f64>(&t.body()), |i| {
        f(if i < half { start + step * i as f64 } else { end - step * (n - 1 - i) as f64 })
    });
    let t = t.to_dtype(dtype)?;
    if o.requires_grad {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

/// The places `[2, n]` in a triangle of `[rows, cols]`, row by row.
fn places(
    op: &str,
    (rows, cols): (i64, i64),
    offset: i64,
    lower: bool,
    o: Options,
) -> Result<Tensor> {
    for (name, size) in [("row", rows), ("col", cols)] {
        if size < 0 {
            bail!(InvalidArgument, "[{op}] {name} must be non-negative, got {size}");
        }
    }
    let dtype = o.dtype.unwrap_or(DType::I64);
    if !matches!(dtype, DType::I64 | DType::I32) {
        bail!(Dtype, "[{op}] not implemented for '{}'", dtype.scalar_type_name());
    }
    let part = triangle::Part { lower, diagonal: offset };
    let n = match i64::try_from(part.count(rows, cols)) {
        Ok(n) => n,
        Err(_) => bail!(OutOfMemory, "[{op}] too many places for {rows} rows and {cols} columns"),
    };
    let t = alloc(Layout::new(op, &[2, n])?, DType::I64, o.device())?;
    if o.device().kind != DeviceType::Meta && n > 0 {
        let body = t.body();
        let (row, col) = write::<i64>(&body).split_at_mut(n as usize);
        let mut rest = row.iter_mut().zip(col);
        for r in part.rows(rows, cols) {
            for (c, (row, col)) in part.columns(r, cols).zip(&mut rest) {
                (*row, *col) = (r, c);
            }
        }
    }
    t.to_dtype(dtype)
}

fn spaced_samples() -> Result<Vec<Vec<Value>>> {
    let options = || vec![DType::F64.into(), Value::None, Value::None, Value::None];
    let some = |steps: i64| -> Vec<Value> {
        [vec![Value::Float(-1.0), Value::Float(2.0), Value::Int(steps)], options()].concat()
    };
    Ok(vec![some(0), some(1), some(5)])
}

fn logspace_samples() -> Result<Vec<Vec<Value>>> {
    let mut all = spaced_samples()?;
    all.iter_mut().for_each(|args| args.insert(3, Value::Float(3.0)));
    Ok(all)
}

fn places_samples() -> Result<Vec<Vec<Value>>> {
    let some = |offset| {
        let tail = [DType::I64.into(), Value::None, Value::None, Value::None];
        [vec![Value::Int(3), Value::Int(4), Value::Int(offset)], tail.to_vec()].concat()
    };
    Ok([-1, 0, 2, 9].map(some).to_vec())
}

ops! { OPS, Composed;
    /// `steps` values from `start` to `end`, both included.
    "linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn linspace(start: Scalar, end: Scalar, steps: i64, options: Options) -> Result<Tensor> {
        spaced("linspace", (start, end), steps, options, |x| x)
    }
    , samples spaced_samples
    /// `steps` powers of `base`, from `base^start` to `base^end`, both included.
    "logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn logspace(start: Scalar, end: Scalar, steps: i64, base: f64, options: Options) -> Result<Tensor> {
        spaced("logspace", (start, end), steps, options, |x| base.powf(x))
    }
    , samples logspace_samples
    /// Rows and columns `[2, n]` of the places on and below a diagonal of `[row, col]`.
    "tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn tril_indices(row: i64, col: i64, offset: i64, options: Options) -> Result<Tensor> {
        places("tril_indices", (row, col), offset, true, options)
    }
    , samples places_samples
    /// Rows and columns `[2, n]` of the places on and above a diagonal of `[row, col]`.
    "triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn triu_indices(row: i64, col: i64, offset: i64, options: Options) -> Result<Tensor> {
        places("triu_indices", (row, col), offset, false, options)
    }
    , samples places_samples
}
