//! Weighted sums of a function of differences of rows, which are the derivatives of distances.
//!
//! With weights `w [.., n, m]`, `a [.., n, k]` and `b [.., m, k]`, rows `x [.., n, k]` and
//! `y [.., m, k]`, the terms are `w[i,j] a[i,k] b[j,k] slope(x[i,k] - y[j,k])`; what comes out is
//! their sum over one of the three indices, in the place of the weights that are left out. The
//! derivatives are sums of the same form, so they exist to every order.

use crate::backend::cpu::copy;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::linalg::weigh::{Slope, Sum, weigh};
use crate::base::{DType, Dims, Layout, Result};
use crate::ops::create::{alloc, operand};
use crate::ops::dense::{by_float, dense, read, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::missing;
use crate::tensor::{Body, Tensor};

/// What comes out, and so the weights that do not go in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Side {
    /// `[.., n, m]`, summed over the elements of rows.
    Pairs,
    /// `[.., n, k]`, summed over the second rows.
    First,
    /// `[.., m, k]`, summed over the first rows.
    Second,
}

/// The sums. Inputs: the weights `w`, `a`, `b` (1 where none), the rows `x`, `y`, and for the
/// largest element the distances.
pub(super) struct Weigh {
    pub(super) slope: Slope,
    pub(super) side: Side,
}

/// A batch of row-major matrices; one that all share is there once.
pub(super) struct Batch {
    pub(super) body: Body,
    /// Elements from one to the next.
    pub(super) step: usize,
}

/// `[batch, r, c]` in memory, with the last two dimensions swapped where it says so.
pub(super) fn batch(b: &Body, swap: bool, dtype: DType) -> Result<Batch> {
    let mut layout = b.layout.clone();
    if swap {
        layout.shape.swap(1, 2);
        layout.strides.swap(1, 2);
    }
    let shared = layout.strides[0] == 0 || layout.shape[0] == 1;
    if shared && layout.shape[0] > 0 {
        layout.shape[0] = 1;
    }
    let body = dense(&b.with_layout(layout), dtype)?;
    let step = if shared { 0 } else { body.shape()[1..].iter().product::<i64>() as usize };
    Ok(Batch { body, step })
}

impl Batch {
    fn view<T: Float>(&self) -> (&[T], usize) {
        (read::<T>(&self.body), self.step)
    }
}

impl Weigh {
    fn sizes(&self, x: Bodies) -> Result<[i64; 4]> {
        let (Some(x), Some(y)) = (&x[3], &x[4]) else { return missing("cdist_backward") };
        Ok([x.shape()[0], x.shape()[1], y.shape()[1], x.shape()[2]])
    }

    fn compute<T: Float>(&self, x: Bodies, y: &Body) -> Result<()> {
        let [count, n, m, k] = self.sizes(x)?.map(|s| s as usize);
        let get = |i: usize, swap: bool| -> Result<Option<Batch>> {
            x[i].as_ref().map(|b| batch(b, swap, y.dtype)).transpose()
        };
        // As in the backend: rows `f`, columns `v`, summed over `r`.
        let pairs = self.side == Side::Pairs;
        let [a, w, s, z, d] = match self.side {
            Side::Pairs => {
                [get(1, false)?, get(2, true)?, get(3, false)?, get(4, true)?, get(5, false)?]
            }
            Side::First => {
                [get(2, true)?, get(0, true)?, get(4, true)?, get(3, true)?, get(5, true)?]
            }
            Side::Second => {
                [get(1, true)?, get(0, false)?, get(3, true)?, get(4, true)?, get(5, false)?]
            }
        };
        let size = match self.side {
            Side::Pairs => (count, n, m, k),
            Side::First => (count, k, n, m),
            Side::Second => (count, k, m, n),
        };
        let (Some(s), Some(z)) = (s.as_ref().map(Batch::view), z.as_ref().map(Batch::view)) else {
            return Ok(());
        };
        let [a, w, d] = [&a, &w, &d].map(|b| b.as_ref().map(Batch::view));
        let sum = Sum { size, across: pairs, a, w, s, z, d };
        let out = write::<T>(y);
        weigh(self.slope, &sum, out);
        if self.side == Side::Second && self.slope.is_odd() {
            // The backend takes the difference the other way round.
            out.iter_mut().for_each(|v| *v = -*v);
        }
        Ok(())
    }
}

impl Kernel for Weigh {
    fn name(&self) -> &'static str {
        "cdist_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let [count, n, m, k] = self.sizes(x)?;
        let shape = match self.side {
            Side::Pairs => [count, n, m],
            Side::First => [count, n, k],
            Side::Second => [count, m, k],
        };
        Ok(x[3].iter().map(|x| Meta::new(&shape, x.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let y = &y[0];
        if self.side == Side::Pairs {
            return by_float!(y.dtype, compute(self, x, y));
        }
        // Made with the elements of rows as rows.
        let mut shape: Dims = y.layout.shape.clone();
        shape.swap(1, 2);
        let made = alloc(Layout::contiguous(&shape), y.dtype, y.device())?.body();
        by_float!(y.dtype, compute(self, x, &made))?;
        let mut layout = made.layout.clone();
        layout.shape.swap(1, 2);
        layout.strides.swap(1, 2);
        copy::copy(&operand(&made.with_layout(layout)), &operand(y));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0b11_1111, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 6]) };
        // All three weights: the gradient stands where the result was.
        let mut w = [cx.optional(0)?, cx.optional(1)?, cx.optional(2)?];
        w[self.side as usize] = Some(g.clone());
        let (x, y, d) = (cx.input(3)?, cx.input(4)?, cx.optional(5)?);
        let sum = |slope: Slope, side: Side| {
            let mut w = w.clone();
            w[side as usize] = None;
            let [w, a, b] = &w;
            let inputs = [w.as_ref(), a.as_ref(), b.as_ref(), Some(&x), Some(&y), d.as_ref()];
            engine::apply1(Weigh { slope, side }, &inputs)
        };
        let mut grads: Grads = vec![None; 6];
        for (i, side) in [Side::Pairs, Side::First, Side::Second].into_iter().enumerate() {
            if side != self.side && cx.needs(i) {
                grads[i] = Some(sum(self.slope, side)?);
            }
        }
        if let Some((slope, factor)) = self.slope.derivative() {
            for (i, side, sign) in [(3, Side::First, 1.0), (4, Side::Second, -1.0)] {
                if !cx.needs(i) {
                    continue;
                }
                let t = sum(slope, side)?.mul_scalar((factor * sign).into())?;
                grads[i] = Some(match &w[side as usize] {
                    Some(own) => t.mul(own)?,
                    None => t,
                });
            }
        }
        Ok(grads)
    }
}

fn compute<T: Float>(k: &Weigh, x: Bodies, y: &Body) -> Result<()> {
    k.compute::<T>(x, y)
}

/// What goes back to the differences for the gradient `g` of the distances `d` of exponent `p`:
/// the weights of pairs and the slope. None where all derivatives are 0.
pub(super) fn weights(g: &Tensor, d: &Tensor, p: f64) -> Result<Option<(Tensor, Slope)>> {
    Ok(match p {
        0.0 => None,
        1.0 => Some((g.clone(), Slope::Sign)),
        p if p.is_infinite() => Some((g.clone(), Slope::Top)),
        p => {
            // Nothing goes back from a distance of 0; there the division has no part either.
            let zero = d.eq_scalar(0.into())?;
            let d = d.masked_fill_scalar(&zero, 1.into())?;
            let d = if p == 2.0 { d } else { d.pow_scalar((p - 1.0).into())? };
            let w = g.masked_fill_scalar(&zero, 0.into())?.div(&d)?;
            Some((w, Slope::power(true, p - 1.0)))
        }
    })
}
