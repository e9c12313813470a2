//! The linear layer, as one node.

use super::check::{c_name, check_expands, not_bool};
use super::plain::product;
use super::product::{by_dtype, multiply};
use super::samples::{Rows, samples};
use crate::backend::cpu::copy;
use crate::base::{DType, Element, Layout, Result, Scalar, bail, bf16, dims, f16, show};
use crate::ops;
use crate::ops::create::operand;
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::missing;
use crate::tensor::{Body, Tensor};

/// `x w^T + bias` over the last dimension of `x`.
struct Linear;

fn check_dtypes(a: DType, w: DType, bias: Option<DType>) -> Result<()> {
    if a != w {
        bail!(
            Dtype,
            "[linear] expected m1 and m2 to have the same dtype, but got: {} != {}",
            c_name(a),
            c_name(w)
        );
    }
    if let Some(b) = bias.filter(|&b| b != a) {
        bail!(
            Dtype,
            "[linear] self and mat2 must have the same dtype, but got {} and {}",
            b.scalar_type_name(),
            a.scalar_type_name()
        );
    }
    not_bool("linear", a)
}

impl Kernel for Linear {
    fn name(&self) -> &'static str {
        "linear"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(w)) = (&x[0], &x[1]) else { return missing("linear") };
        let [n, k] = *w.shape() else {
            bail!(
                Shape,
                "[linear] expected a weight with <= 2 dimensions, got shape {}",
                show(w.shape())
            )
        };
        let mut shape = dims(a.shape());
        let Some(last) = shape.last_mut() else {
            bail!(
                Shape,
                "[linear] both arguments to linear need to be at least 1D, but they are 0D and 2D"
            )
        };
        if *last != k {
            let rows = a.numel() as i64 / (*last).max(1);
            bail!(
                Shape,
                "[linear] mat1 and mat2 shapes cannot be multiplied ({rows}x{last} and {k}x{n})"
            );
        }
        *last = n;
        check_dtypes(a.dtype, w.dtype, x[2].as_ref().map(|b| b.dtype))?;
        if let Some(b) = &x[2] {
            check_expands("linear", b.shape(), &shape)?;
        }
        Ok(smallvec::smallvec![Meta::new(&shape, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(w)) = (&x[0], &x[1]) else { return Ok(()) };
        let y = &y[0];
        let mut beta = 0.0;
        if let Some(b) = &x[2] {
            beta = 1.0;
            if !by_dtype!(y.dtype, rows_of(b, y)) {
                let b = b.with_layout(b.layout.expand(y.shape()));
                copy::copy(&operand(&b), &operand(y));
            }
        }
        if y.numel() == 0 || w.shape()[1] == 0 {
            if x[2].is_none() {
                copy::fill(&operand(y), Scalar::Int(0));
            }
            return Ok(());
        }
        let (n, k) = (w.shape()[0], w.shape()[1]);
        let mut wt = w.clone();
        wt.layout.shape.swap(0, 1);
        wt.layout.strides.swap(0, 1);
        if a.layout.ndim() == 2 {
            by_dtype!(y.dtype, multiply(a, &wt, y, 1.0, beta));
            return Ok(());
        }
        let a = Tensor::from_body(a.clone()).reshape(&[-1, k])?.body();
        let rows = Layout::contiguous(&[y.numel() as i64 / n, n]);
        let y2 = y.with_layout(Layout { offset: y.layout.offset, ..rows });
        by_dtype!(y.dtype, multiply(&a, &wt, &y2, 1.0, beta));
        Ok(())
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of((needs & 1) << 1 | needs >> 1 & 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let n = g.shape().last().copied().unwrap_or(1);
        let rows = |t: &Tensor| t.shape().iter().rev().skip(1).product::<i64>();
        let flat = || g.reshape(&[rows(g), n]);
        let x = cx.grad(0, || product(&flat()?, &cx.input(1)?)?.reshape(cx.shape(0)))?;
        let w = cx.grad(1, || {
            let x = cx.input(0)?;
            let k = x.shape().last().copied().unwrap_or(1);
            product(&flat()?.t()?, &x.reshape(&[rows(&x), k])?)
        })?;
        let b = cx.grad(2, || match cx.shape(2).len() {
            0 | 1 => flat()?.sum_dim(Some(&[0]), false, None)?.sum_to_shape(cx.shape(2)),
            _ => g.sum_to_shape(cx.shape(2)),
        })?;
        Ok(vec![x, w, b])
    }
}

/// Elements up to which [`rows_of`] is quicker than the planning of a copy.
const SMALL: usize = 4096;

/// Makes each row of a small contiguous `y` a copy of the vector `b`; `false` where they are
/// something else, and nothing was done.
fn rows_of<T: Element>(b: &Body, y: &Body) -> bool {
    let fits = b.layout.ndim() == 1 && b.shape().last() == y.shape().last();
    let plain = fits && b.layout.strides[0] == 1 && y.layout.is_contiguous();
    let n = y.numel();
    if !plain || n == 0 || n > SMALL {
        return false;
    }
    let row = b.storage.slice::<T>(b.layout.offset as usize, b.numel());
    let rows = y.storage.slice_mut::<T>(y.layout.offset as usize, n);
    if row.is_empty() || rows.is_empty() {
        return false;
    }
    // What is there already is copied again, so that there are few copies.
    let mut done = row.len();
    rows[..done].copy_from_slice(row);
    while done < n {
        let more = done.min(n - done);
        rows.copy_within(..more, done);
        done += more;
    }
    true
}

fn linear(input: &Tensor, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
    if weight.dim() != 1 {
        return engine::apply1(Linear, &[Some(input), Some(weight), bias]);
    }
    // One output, whose dimension is left out.
    if input.dim() == 2 && bias.is_some() {
        bail!(Shape, "[linear] addmm: mat2 must be a matrix, got 1-D tensor");
    }
    reference(input, weight, bias)
}

fn reference(input: &Tensor, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
    let y = input.matmul(&weight.t()?)?;
    match bias {
        Some(b) => y.add(b, Scalar::Int(1)),
        None => Ok(y),
    }
}

fn linear_samples() -> Result<Rows> {
    samples(&[
        &[&[2, 3], &[4, 3], &[4]],
        &[&[2, 2, 3], &[4, 3]],
        &[&[3], &[2, 3], &[2]],
        &[&[2, 3], &[4, 3], &[2, 4]],
        &[&[2, 2, 3], &[3]],
    ])
}

ops! { OPS, Kernel;
    /// `input weight^T + bias` over the last dimension: `[.., k]`, `[n, k]`, `[n]` give `[.., n]`.
    "linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor"
    fn linear(&self, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
        linear(self, weight, bias)
    }
    = reference reference, samples linear_samples
}
