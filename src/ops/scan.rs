//! Running sums and products, and sums of exponentials.

use super::dense::check_floating;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{at_least_1d, doubles, longs, missing, seen, without, zeros};
use super::value::Value;
use crate::backend::cpu::scan::{self, Carry, Scan as Walk};
use crate::base::{DType, Result, Scalar, bail, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// A scan of the first input; for a linear recurrence the second one has the coefficients.
struct Scan {
    op: &'static str,
    carry: Carry,
    dim: usize,
    reverse: bool,
    /// That of the result; none for the rule of sums, where integers become int64.
    dtype: Option<DType>,
}

impl Kernel for Scan {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        if self.carry == Carry::LogSumExp {
            check_floating(self.op, x.dtype)?;
        }
        let wide = if x.dtype.is_floating() { x.dtype } else { DType::I64 };
        Ok(smallvec::smallvec![Meta::new(x.shape(), self.dtype.unwrap_or(wide))])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(first) = &x[0] else { return missing(self.op) };
        let a = x.get(1).and_then(Option::as_ref).unwrap_or(first);
        let layouts = [first, a, &y[0]].map(|b| at_least_1d(&b.layout));
        let steps = [0, 1, 2].map(|k| layouts[k].strides[self.dim]);
        let count = layouts[0].shape[self.dim] as usize;
        let [rest_x, rest_a, rest_y] = layouts.map(|l| without(&l, self.dim));
        scan::scan(&Walk {
            carry: self.carry,
            reverse: self.reverse,
            x: seen(first, &rest_x),
            a: seen(a, &rest_a),
            y: seen(&y[0], &rest_y),
            count,
            steps,
        });
        Ok(())
    }
    fn saves(&self, needs: u32) -> Saves {
        match self.carry {
            Carry::Sum => Saves::NONE,
            Carry::Product | Carry::LogSumExp => Saves::of(1, 1),
            Carry::Linear => Saves::of(2, needs >> 1 & 1),
        }
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        match self.carry {
            Carry::Sum => {
                let dx = self.like(Carry::Sum, !self.reverse).call(&[Some(g)])?;
                Ok(vec![Some(dx.to_dtype(cx.dtype(0))?)])
            }
            Carry::Product => self.product_vjp(cx, g),
            Carry::Linear => self.linear_vjp(cx, g),
            Carry::LogSumExp => self.log_sum_exp_vjp(cx, g),
        }
    }
}

impl Scan {
    fn like(&self, carry: Carry, reverse: bool) -> Scan {
        Scan {
            op: if carry == Carry::Linear { "linear_scan" } else { self.op },
            carry,
            reverse,
            ..*self
        }
    }

    fn call(self, x: &[Option<&Tensor>]) -> Result<Tensor> {
        engine::apply1(self, x)
    }

    /// With `d y[i] / d x[k]` being the product of all factors up to `i` without `x[k]`:
    /// `dx[k] = y[k-1] * s[k]`, where `s[k] = g[k] + x[k+1] * s[k+1]`. No division, so zeros
    /// need no case of their own.
    fn product_vjp(&self, cx: &Context, g: &Tensor) -> Result<Grads> {
        let (x, y) = (cx.input(0)?.to_dtype(g.dtype())?, cx.output(0)?);
        let next = shifted(&x, self.dim, -1, 0)?;
        let s = self.like(Carry::Linear, true).call(&[Some(g), Some(&next)])?;
        let dx = shifted(&y, self.dim, 1, 1)?.mul(&s)?;
        Ok(vec![Some(dx.to_dtype(cx.dtype(0))?)])
    }

    /// With `dx[k] = exp(x[k]) * sum of g[i] / exp(y[i]) from k on`, taken as ratios that are at
    /// most 1: `s[k] = g[k] + s[k+1] * exp(y[k] - y[k+1])` and `dx[k] = s[k] * exp(x[k] - y[k])`.
    fn log_sum_exp_vjp(&self, cx: &Context, g: &Tensor) -> Result<Grads> {
        let (x, y) = (cx.input(0)?, cx.output(0)?);
        if y.dim() == 0 || y.numel() == 0 {
            return Ok(vec![Some(g.clone())]);
        }
        let (d, n) = (self.dim as i64, cx.shape(0)[self.dim]);
        let falls = ratio(&y.narrow(d, 0, n - 1)?, &y.narrow(d, 1, n - 1)?)?;
        let a = Tensor::cat(vec![falls, zeros(&y, &y.narrow(d, 0, 1)?.shape())?], d)?;
        let s = self.like(Carry::Linear, true).call(&[Some(g), Some(&a)])?;
        Ok(vec![Some(s.mul(&ratio(&x, &y)?)?)])
    }

    /// The gradient of a recurrence runs the other way: `t[i] = g[i] + a[i+1] * t[i+1]` is that
    /// of `x`, and `t[i] * y[i-1]` that of `a[i]`.
    fn linear_vjp(&self, cx: &Context, g: &Tensor) -> Result<Grads> {
        let back = if self.reverse { 1 } else { -1 };
        let a = shifted(&cx.input(1)?, self.dim, back, 0)?;
        let t = self.like(Carry::Linear, !self.reverse).call(&[Some(g), Some(&a)])?;
        let da = cx.grad(1, || t.mul(&shifted(&cx.output(0)?, self.dim, -back, 0)?))?;
        Ok(vec![Some(t), da])
    }
}

/// `exp(a - b)`, and 0 where `b` is infinite.
fn ratio(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let infinite = b.abs()?.eq_scalar(f64::INFINITY.into())?;
    a.sub(b, Scalar::Int(1))?.masked_fill_scalar(&infinite, f64::NEG_INFINITY.into())?.exp()
}

/// The elements moved by one place up or down a dimension, with `fill` where none comes in.
fn shifted(x: &Tensor, dim: usize, by: i64, fill: i64) -> Result<Tensor> {
    if x.dim() == 0 {
        return Tensor::full_like(x, Scalar::Int(fill), Default::default(), None);
    }
    let d = dim as i64;
    let n = x.size(d)?;
    if n == 0 {
        return Ok(x.clone());
    }
    let mut shape = x.shape();
    shape[dim] = 1;
    let edge = zeros(x, &shape)?.fill_(Scalar::Int(fill))?;
    let parts = match by {
        1 => vec![edge, x.narrow(d, 0, n - 1)?],
        _ => vec![x.narrow(d, 1, n - 1)?, edge],
    };
    Tensor::cat(parts, d)
}

fn kernel(
    op: &'static str,
    carry: Carry,
    x: &Tensor,
    dim: i64,
    dtype: Option<DType>,
) -> Result<Scan> {
    if dtype == Some(DType::Bool) && x.dim() > 0 && x.numel() > 0 {
        bail!(Dtype, "[{op}] not implemented for 'Bool'");
    }
    Ok(Scan { op, carry, dim: wrap_dim(op, dim, x.dim())?, reverse: false, dtype })
}

/// In place the dtype is that of the tensor, and no other.
fn inplace(
    op: &'static str,
    carry: Carry,
    x: &Tensor,
    dim: i64,
    dtype: Option<DType>,
) -> Result<Tensor> {
    if let Some(d) = dtype.filter(|&d| d != x.dtype()) {
        bail!(
            Dtype,
            "[{op}_] Bad in-place call: input tensor dtype {} and provided dtype {d} should match",
            x.dtype()
        );
    }
    engine::apply_inplace(kernel(op, carry, x, dim, Some(x.dtype()))?, &[Some(x)])
}

/// Slice after slice.
fn reference(x: &Tensor, dim: i64, dtype: Option<DType>, product: bool) -> Result<Tensor> {
    let wide = if x.dtype().is_floating() { x.dtype() } else { DType::I64 };
    let x = x.to_dtype(dtype.unwrap_or(wide))?;
    if x.dim() == 0 || x.size(dim)? == 0 {
        return x.clone_tensor(None);
    }
    let mut parts = vec![x.narrow(dim, 0, 1)?];
    for i in 1..x.size(dim)? {
        let (last, next) = (&parts[parts.len() - 1], x.narrow(dim, i, 1)?);
        parts.push(if product { last.mul(&next)? } else { last.add(&next, Scalar::Int(1))? });
    }
    Tensor::cat(parts, dim)
}

fn sum_reference(x: &Tensor, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
    reference(x, dim, dtype, false)
}

fn product_reference(x: &Tensor, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
    reference(x, dim, dtype, true)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[2, 3, 2])?, Value::Int(-2)],
        vec![doubles(&[5])?, Value::Int(0)],
        vec![doubles(&[])?, Value::Int(0)],
        vec![doubles(&[2, 0])?, Value::Int(1)],
        vec![longs(&[1, 2, 3], &[3])?, Value::Int(0)],
    ])
}

ops! { OPS, Kernel;
    /// Running sums along a dimension; integers become int64 where no dtype is given.
    "cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor"
    fn cumsum(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        engine::apply1(kernel("cumsum", Carry::Sum, self, dim, dtype)?, &[Some(self)])
    }
    = reference sum_reference, samples samples
    /// Running sums along a dimension, in place.
    "cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)"
    fn cumsum_(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        inplace("cumsum", Carry::Sum, self, dim, dtype)
    }
    , samples samples
    /// Running products along a dimension; integers become int64 where no dtype is given.
    "cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor"
    fn cumprod(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        engine::apply1(kernel("cumprod", Carry::Product, self, dim, dtype)?, &[Some(self)])
    }
    = reference product_reference, samples samples
    /// Running products along a dimension, in place.
    "cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)"
    fn cumprod_(&self, dim: i64, dtype: Option<DType>) -> Result<Tensor> {
        inplace("cumprod", Carry::Product, self, dim, dtype)
    }
    , samples samples
    /// Running logarithms of sums of exponentials along a dimension.
    "logcumsumexp(Tensor self, int dim) -> Tensor"
    fn logcumsumexp(&self, dim: i64) -> Result<Tensor> {
        engine::apply1(kernel("logcumsumexp", Carry::LogSumExp, self, dim, None)?, &[Some(self)])
    }
    , samples samples
}
