//! Distances between two sets of rows.

use super::weigh::{Batch, Side, Weigh, batch, weights};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::gemm::{Gemm, GemmElem, gemm_batched};
use crate::backend::cpu::linalg::distance::{self, Norm, Sizes};
use crate::backend::cpu::linalg::weigh::Slope;
use crate::base::{DType, Result, bail, broadcast, dims};
use crate::ops;
use crate::ops::dense::{by_float, compute_dtype, read, sample, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::{missing, zeros};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Distances `[b, n, m]` of the rows of `[b, n, k]` to those of `[b, m, k]`.
struct Distance {
    p: f64,
    /// Euclidean ones by `|x|^2 + |y|^2 - 2 x y`: one matrix product, but fewer digits where rows
    /// are close.
    by_product: bool,
}

fn sizes(x: &Body, y: &Body) -> Sizes {
    let (s, t) = (x.shape(), y.shape());
    Sizes { batch: s[0] as usize, n: s[1] as usize, m: t[1] as usize, k: s[2] as usize }
}

fn all_pairs<T: Float>(p: f64, size: Sizes, x: &Batch, y: &Batch, out: &Body) {
    let operands = (read::<T>(&x.body), read::<T>(&y.body));
    distance::all_pairs(Norm::of(p), size, operands, (x.step, y.step), write::<T>(out));
}

fn by_product<T: Float + GemmElem>(size: Sizes, x: &Batch, y: &Batch, out: &Body) {
    let Sizes { batch, n, m, k } = size;
    let (a, b, out) = (read::<T>(&x.body), read::<T>(&y.body), write::<T>(out));
    let (sa, sb) = (distance::squares(k, a), distance::squares(k, b));
    // Squares of a batch that all share are there once.
    let (ra, rb) = (if x.step == 0 { 0 } else { n }, if y.step == 0 { 0 } else { m });
    let square = |s: &[T], i: usize| s.get(i).copied().unwrap_or_default();
    distance::each(m, out, |_, i, j| square(&sa, i / n * ra + i % n) + square(&sb, i / n * rb + j));
    let g = Gemm { alpha: -2.0, beta: 1.0, ..Gemm::new(false, true, n, m, k) };
    gemm_batched(&g, batch, (x.step, y.step, n * m), a, b, out);
    distance::roots(m, out);
}

impl Kernel for Distance {
    fn name(&self) -> &'static str {
        "cdist"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(y)) = (&x[0], &x[1]) else { return missing("cdist") };
        let shape = [x.shape()[0], x.shape()[1], y.shape()[1]];
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype)])
    }
    fn run(&self, x: Bodies, out: &[Body]) -> Result<()> {
        let (Some(x), Some(y)) = (&x[0], &x[1]) else { return missing("cdist") };
        let (size, dtype) = (sizes(x, y), compute_dtype(x.dtype));
        through(&out[0], dtype, |out| {
            let x = batch(x, false, dtype)?;
            let y = batch(y, !self.by_product, dtype)?;
            match self.by_product {
                true => by_float!(dtype, by_product(size, &x, &y, out)),
                false => by_float!(dtype, all_pairs(self.p, size, &x, &y, out)),
            }
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(3, 1)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 2]) };
        let (x, y, d) = (cx.input(0)?, cx.input(1)?, cx.output(0)?);
        let Some((w, slope)) = weights(g, &d, self.p)? else {
            let none = |i: usize, t: &Tensor| cx.grad(i, || zeros(t, cx.shape(i)));
            return Ok(vec![none(0, &x)?, none(1, &y)?]);
        };
        if self.by_product {
            // The sums of differences as differences of sums.
            let part = |own: &Tensor, w: &Tensor, other: &Tensor| {
                let sums = w.sum_dim(Some(&[-1]), true, None)?;
                own.mul(&sums)?.sub(&w.bmm(other)?, 1.into())
            };
            let gx = cx.grad(0, || part(&x, &w, &y))?;
            return Ok(vec![gx, cx.grad(1, || part(&y, &w.transpose(1, 2)?, &x))?]);
        }
        let d = Some(&d).filter(|_| slope == Slope::Top);
        let sum = |side| {
            let inputs = [Some(&w), None, None, Some(&x), Some(&y), d];
            engine::apply1(Weigh { slope, side }, &inputs)
        };
        let gx = cx.grad(0, || sum(Side::First))?;
        Ok(vec![gx, cx.grad(1, || sum(Side::Second)?.neg())?])
    }
}

/// What both operands of a distance must be.
fn check(x: &Tensor, y: &Tensor, p: f64) -> Result<()> {
    for (t, name) in [(x, "X1"), (y, "X2")] {
        if !t.dtype().is_floating() {
            bail!(
                Dtype,
                "[cdist] cdist only supports floating-point dtypes, {name} got: {}",
                t.dtype().scalar_type_name()
            );
        }
    }
    for (t, name) in [(x, "X1"), (y, "X2")] {
        if t.dim() < 2 {
            bail!(
                Shape,
                "[cdist] cdist only supports at least 2D tensors, {name} got: {}D",
                t.dim()
            );
        }
    }
    let (a, b) = (x.size(-1)?, y.size(-1)?);
    if a != b {
        bail!(Shape, "[cdist] X1 and X2 must have the same number of columns. X1: {a} X2: {b}");
    }
    check_exponent("cdist", p)?;
    if x.dtype() != y.dtype() {
        bail!(
            Dtype,
            "[cdist] expected scalar type {} but found {}",
            x.dtype().scalar_type_name(),
            y.dtype().scalar_type_name()
        );
    }
    Ok(())
}

/// An exponent is 0 or more; NaN is neither.
pub(super) fn check_exponent(op: &str, p: f64) -> Result<()> {
    if p.is_nan() || p < 0.0 {
        bail!(InvalidArgument, "[{op}] {op} only supports non-negative p values, got {p}");
    }
    Ok(())
}

/// The half types have products only.
pub(super) fn check_precision(op: &str, dtype: DType) -> Result<()> {
    if compute_dtype(dtype) != dtype {
        bail!(Dtype, "[{op}] \"{op}\" not implemented for '{}'", dtype.scalar_type_name());
    }
    Ok(())
}

fn cdist(x: &Tensor, y: &Tensor, p: f64, mode: Option<i64>) -> Result<Tensor> {
    check(x, y, p)?;
    let mode = mode.unwrap_or(0);
    if !(0..=2).contains(&mode) {
        bail!(InvalidArgument, "[cdist] possible modes: 0, 1, 2, but was: {mode}");
    }
    let (sx, sy) = (x.shape(), y.shape());
    let (nx, ny) = (sx.len(), sy.len());
    let many = sx[nx - 2] > 25 || sy[ny - 2] > 25;
    let by_product = p == 2.0 && (mode == 1 || mode == 0 && many);
    if !by_product {
        check_precision("cdist", x.dtype())?;
    }
    let lead = broadcast("cdist", &sx[..nx - 2], &sy[..ny - 2])?;
    let count: i64 = lead.iter().product();
    let lift = |t: &Tensor, tail: &[i64]| {
        let mut full = lead.clone();
        full.extend_from_slice(tail);
        t.expand(&full, false)?.reshape(&[count, tail[0], tail[1]])
    };
    let (a, b) = (lift(x, &sx[nx - 2..])?, lift(y, &sy[ny - 2..])?);
    let d = engine::apply1(Distance { p, by_product }, &[Some(&a), Some(&b)])?;
    let mut shape = dims(&lead);
    shape.extend_from_slice(&[sx[nx - 2], sy[ny - 2]]);
    d.reshape(&shape)
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let call = |p: f64, mode: i64| -> Result<Vec<Value>> {
        let (x, y) = (sample(&[2, 2, 3], 98)?, sample(&[1, 4, 3], 99)?);
        Ok(vec![x.into(), y.into(), p.into(), Value::Int(mode)])
    };
    [(0.0, 0), (1.0, 0), (2.0, 0), (2.0, 1), (f64::INFINITY, 0), (3.0, 0), (2.5, 0), (1.5, 0)]
        .into_iter()
        .map(|(p, mode)| call(p, mode))
        .collect()
}

ops! { OPS, Composed;
    /// Distances between rows: `[.., n, k]` and `[.., m, k]` give `[.., n, m]`. The norm has the
    /// exponent `p`, 0 (elements that differ) to infinity (the largest). Euclidean ones are made
    /// by a matrix product in mode 1, not in mode 2, and in mode 0 for more than 25 rows.
    "cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor"
    fn cdist(&self, x2: &Tensor, p: f64, compute_mode: Option<i64>) -> Result<Tensor> {
        cdist(self, x2, p, compute_mode)
    }
    , samples samples
}
