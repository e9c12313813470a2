//! Indexing along one dimension by a vector of indices.

use super::create::{alloc, operand};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::backend::cpu::copy;
use crate::backend::cpu::index::{self, Bounds};
use crate::backend::pointwise::Operand;
use crate::base::{
    DType, Device, DeviceType, Dims, Error, Layout, Options, Result, Scalar, bail, dims, error,
    show, wrap_dim,
};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Adds `x` to the places of `place`, where indices may share an element.
pub(crate) fn add_at(place: &Body, x: &Body) -> Result<()> {
    index::add_each(&operand(x), &operand(place));
    Ok(())
}

/// A tensor of integers as a row-major block of i64.
pub(crate) fn as_i64(b: &Body) -> Result<Body> {
    Ok(Tensor::from_body(b.clone()).to_dtype(DType::I64)?.to_contiguous()?.body())
}

/// The elements of what [`as_i64`] gives.
pub(crate) fn ints(b: &Body) -> &[i64] {
    b.storage.slice(b.layout.offset as usize, b.numel())
}

/// `out[k] += step * place of index[k]`, or the error of the first index out of bounds.
pub(crate) fn add_places(
    index: &Body,
    bounds: Bounds,
    step: i64,
    out: &mut [i64],
    wrong: impl Fn(i64) -> Error,
) -> Result<()> {
    match index::add_places(ints(index), bounds, step, out) {
        None => Ok(()),
        Some(i) => Err(wrong(i)),
    }
}

/// Offsets of the places that a vector of indices names, `step` elements apart.
pub(crate) fn table(
    index: &Body,
    bounds: Bounds,
    step: i64,
    wrong: impl Fn(i64) -> Error,
) -> Result<Vec<i64>> {
    let index = as_i64(index)?;
    let mut out = vec![0; index.numel()];
    add_places(&index, bounds, step, &mut out, wrong)?;
    Ok(out)
}

/// The error that most operators have for an index out of bounds.
pub(crate) fn out_of_bounds(op: &'static str, dim: usize, size: i64) -> impl Fn(i64) -> Error {
    move |i| error!(Index, "[{op}] index {i} is out of bounds for dimension {dim} with size {size}")
}

/// A 0-d layout seen as one of size 1.
pub(crate) fn at_least_1d(l: &Layout) -> Layout {
    match l.ndim() {
        0 => Layout { shape: dims(&[1]), strides: dims(&[1]), offset: l.offset },
        _ => l.clone(),
    }
}

/// The layout with one dimension at stride 0.
pub(crate) fn pinned(l: &Layout, dim: usize) -> Layout {
    let mut out = l.clone();
    out.strides[dim] = 0;
    out
}

/// The layout without one dimension.
pub(crate) fn without(l: &Layout, dim: usize) -> Layout {
    let mut out = l.clone();
    out.shape.remove(dim);
    out.strides.remove(dim);
    out
}

/// An operand of a body in another layout from the same first element.
pub(crate) fn seen<'a>(b: &Body, layout: &'a Layout) -> Operand<'a> {
    Operand { ptr: b.ptr(), dtype: b.dtype, layout }
}

/// Zeros of a shape, with the dtype and device of `like`.
pub(crate) fn zeros(like: &Tensor, shape: &[i64]) -> Result<Tensor> {
    let o = Options { device: Some(like.device()), ..like.dtype().into() };
    Tensor::zeros(shape, o)
}

/// Makes `y` a copy of `x` where it is not `x` itself.
pub(crate) fn start_from(x: &Body, y: &Body) {
    if x.ptr() != y.ptr() || x.layout != y.layout {
        copy::copy(&operand(x), &operand(y));
    }
}

pub(crate) fn missing<T>(op: &str) -> Result<T> {
    bail!(NullPointer, "[{op}] a tensor is missing")
}

/// `index_select`: whole slices of a dimension, copied in the order of the index.
struct Select {
    dim: usize,
}

impl Kernel for Select {
    fn name(&self) -> &'static str {
        "index_select"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("index_select") };
        if !matches!(i.dtype, DType::I64 | DType::I32) {
            bail!(Dtype, "[index_select] Expected dtype int32 or int64 for index, got {}", i.dtype);
        }
        if i.layout.ndim() > 1 {
            bail!(
                Index,
                "[index_select] Index is supposed to be a vector, got shape {}",
                show(i.shape())
            );
        }
        let n = i.numel() as i64;
        let mut shape = dims(x.shape());
        match shape.get_mut(self.dim) {
            Some(s) => *s = n,
            None if n != 1 => bail!(
                Shape,
                "[index_select] Index to scalar can have only 1 value, got {n} value(s)"
            ),
            None => {}
        }
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("index_select") };
        let y = &y[0];
        let (from, to) = (at_least_1d(&x.layout), at_least_1d(&y.layout));
        let bounds = Bounds { size: from.shape[self.dim], wrap: false };
        let wrong = |i| {
            error!(
                Index,
                "[index_select] index out of range in self: {i} for dimension {} with size {}",
                self.dim,
                bounds.size
            )
        };
        let table = table(i, bounds, from.strides[self.dim], wrong)?;
        let mut at = Layout { strides: Dims::from_elem(0, to.ndim()), ..to.clone() };
        at.strides[self.dim] = 1;
        let from = Layout { shape: to.shape.clone(), ..pinned(&from, self.dim) };
        index::pick(&seen(x, &from), &seen(y, &to), &table, &at);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let dx = cx.grad(0, || {
            let whole = zeros(g, cx.shape(0))?;
            whole.index_add(self.dim as i64, &cx.input(1)?, g, Scalar::Int(1))
        })?;
        Ok(vec![dx, None])
    }
}

/// `take`: elements by their number in row-major order.
struct Take;

impl Kernel for Take {
    fn name(&self) -> &'static str {
        "take"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("take") };
        if i.dtype != DType::I64 {
            let got = i.dtype.scalar_type_name();
            bail!(Dtype, "[take] Expected a long tensor for index, but got {got}");
        }
        if x.numel() == 0 && i.numel() > 0 {
            bail!(Index, "[take] tried to take from an empty tensor");
        }
        Ok(smallvec::smallvec![Meta::new(i.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("take") };
        let x = Tensor::from_body(x.clone()).to_contiguous()?.body();
        let n = x.numel() as i64;
        let wrong = |i| {
            let what = "tried to access index";
            error!(Index, "[take] out of range: {what} {i} on a tensor of {n} elements.")
        };
        let table = table(i, Bounds { size: n, wrap: true }, 1, wrong)?;
        let to = Layout::contiguous(&[table.len() as i64]);
        index::pick(&seen(&x, &pinned(&to, 0)), &seen(&y[0], &to), &table, &to);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let dx = cx.grad(0, || {
            let n: i64 = cx.shape(0).iter().product();
            let i = cx.input(1)?.reshape(&[-1])?.remainder_scalar(Scalar::Int(n.max(1)))?;
            let flat = zeros(g, &[n])?.index_add(0, &i, &g.reshape(&[-1])?, Scalar::Int(1))?;
            flat.reshape(cx.shape(0))
        })?;
        Ok(vec![dx, None])
    }
}

/// `0` as often as `repeats[0]` says, then `1`, and so on.
fn repeated(repeats: &Tensor, output_size: Option<i64>) -> Result<Tensor> {
    const OP: &str = "repeat_interleave";
    if repeats.dim() != 1 {
        bail!(
            Shape,
            "[{OP}] only accept 1D vector as repeat, got shape {}",
            show(&repeats.shape())
        );
    }
    if !repeats.dtype().is_integral(false) {
        bail!(Dtype, "[{OP}] not implemented for '{}'", repeats.dtype().scalar_type_name());
    }
    if repeats.device().kind == DeviceType::Meta {
        bail!(Device, "[{OP}] the size of the result is not known for a tensor without data");
    }
    let counts = as_i64(&repeats.body())?;
    let counts = ints(&counts);
    if let Some(c) = counts.iter().find(|&&c| c < 0) {
        bail!(InvalidArgument, "[{OP}] repeats can not be negative, got {c}");
    }
    let total: i64 = counts.iter().fold(0, |n, &c| n.saturating_add(c));
    if let Some(n) = output_size.filter(|&n| n != total && !counts.is_empty()) {
        bail!(Shape, "[{OP}] allocated size does not match required size: {n} and {total}");
    }
    let out = alloc(Layout::new(OP, &[total])?, DType::I64, Device::CPU)?;
    let body = out.body();
    let mut rest = body.storage.slice_mut::<i64>(0, total as usize);
    for (i, &c) in counts.iter().enumerate() {
        let (now, later) = rest.split_at_mut(c as usize);
        now.fill(i as i64);
        rest = later;
    }
    out.to_dtype(repeats.dtype())
}

fn repeat_interleave(
    x: &Tensor,
    repeats: &Tensor,
    dim: Option<i64>,
    output_size: Option<i64>,
) -> Result<Tensor> {
    let (x, dim) = match dim {
        Some(d) if x.dim() == 0 => bail!(
            Index,
            "[repeat_interleave] Dimension specified as {d} but tensor has no dimensions"
        ),
        Some(d) => (x.clone(), wrap_dim("repeat_interleave", d, x.dim())?),
        None => (x.reshape(&[-1])?, 0),
    };
    let (n, m) = (x.shape()[dim], repeats.numel() as i64);
    if repeats.dim() > 1 {
        bail!(
            Shape,
            "[repeat_interleave] repeats must be 0-dim or 1-dim tensor, got shape {}",
            show(&repeats.shape())
        );
    }
    if repeats.dim() == 1 && m != n && m != 1 {
        bail!(
            Shape,
            "[repeat_interleave] repeats must have the same size as input along dim, but got \
             repeats.size(0) = {m} and input.size({dim}) = {n}"
        );
    }
    // A byte has no room for the places.
    let repeats = match repeats.dtype() {
        d if d.is_integral(false) => repeats.to_dtype(DType::I64)?,
        _ => repeats.clone(),
    };
    let repeats = repeats.reshape(&[-1])?.expand(&[n], false)?;
    x.index_select(dim as i64, &repeated(&repeats, output_size)?)
}

fn narrow_tensor(x: &Tensor, dim: i64, start: &Tensor, length: i64) -> Result<Tensor> {
    if start.dim() != 0 || !start.dtype().is_integral(false) {
        bail!(Dtype, "[narrow] start must be an 0-dim integral Tensor, got {start:?}");
    }
    x.narrow(dim, start.item()?.to_i64(), length)
}

/// Small tensors of doubles and of indices for samples.
pub(crate) fn doubles(shape: &[i64]) -> Result<Value> {
    let n: i64 = shape.iter().product();
    let v: Vec<f64> = (0..n).map(|i| ((i * 7 + 3) % 11) as f64 * 0.5 - 2.0).collect();
    Ok(Value::Tensor(Tensor::from_slice(&v, shape)?))
}

/// A tensor of indices.
pub(crate) fn longs(values: &[i64], shape: &[i64]) -> Result<Value> {
    Ok(Value::Tensor(Tensor::from_slice(values, shape)?))
}

fn select_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[2, 0, 2], &[3])?],
        vec![doubles(&[2, 3, 2])?, Value::Int(-2), longs(&[1], &[])?],
        vec![doubles(&[])?, Value::Int(0), longs(&[0], &[1])?],
        vec![doubles(&[2, 0])?, Value::Int(0), longs(&[], &[0])?],
    ])
}

fn take_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, longs(&[-1, 0, 5, 5], &[2, 2])?],
        vec![doubles(&[3])?, longs(&[1], &[])?],
    ])
}

fn repeats_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![longs(&[2, 0, 1], &[3])?], vec![longs(&[], &[0])?]])
}

fn repeat_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 2])?, longs(&[2, 0, 1], &[3])?, Value::Int(0)],
        vec![doubles(&[2, 2])?, longs(&[2], &[1])?],
    ])
}

fn narrow_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[4, 2])?, Value::Int(0), longs(&[1], &[])?, Value::Int(2)]])
}

/// One slice after the other.
fn select_reference(x: &Tensor, dim: i64, index: &Tensor) -> Result<Tensor> {
    if x.dim() == 0 || index.numel() == 0 {
        return x.index_select(dim, index);
    }
    let parts: Result<Vec<Tensor>> =
        index.to_vec::<i64>()?.iter().map(|&i| x.narrow(dim, i, 1)).collect();
    Tensor::cat(parts?, dim)
}

ops! { OPS, Kernel;
    /// Slices of a dimension, in the order of a vector of indices.
    "index_select(Tensor self, int dim, Tensor index) -> Tensor"
    fn index_select(&self, dim: i64, index: &Tensor) -> Result<Tensor> {
        let dim = wrap_dim("index_select", dim, self.dim())?;
        engine::apply1(Select { dim }, &[Some(self), Some(index)])
    }
    = reference select_reference, samples select_samples
    /// Elements by their number in row-major order; the result has the shape of the index.
    "take(Tensor self, Tensor index) -> Tensor"
    fn take(&self, index: &Tensor) -> Result<Tensor> {
        engine::apply1(Take, &[Some(self), Some(index)])
    }
    , samples take_samples
    /// The indices that repeat place `i` as often as `repeats[i]` says.
    "repeat_interleave.Tensor(Tensor repeats, *, int? output_size=None) -> Tensor"
    fn repeat_interleave(&self, output_size: Option<i64>) -> Result<Tensor> {
        repeated(self, output_size)
    }
    , samples repeats_samples
    /// Each slice of a dimension (of the flattened tensor where none is given) as often as
    /// `repeats` says.
    "repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor"
    fn repeat_interleave_self_tensor(&self, repeats: &Tensor, dim: Option<i64>, output_size: Option<i64>) -> Result<Tensor> {
        repeat_interleave(self, repeats, dim, output_size)
    }
    , samples repeat_samples
    /// Part of a dimension from a 0-d integer on: a view.
    "narrow.Tensor(Tensor(a) self, int dim, Tensor start, int length) -> Tensor(a)"
    fn narrow_tensor(&self, dim: i64, start: &Tensor, length: i64) -> Result<Tensor> {
        narrow_tensor(self, dim, start, length)
    }
    , samples narrow_samples
}
