//! Distances among the rows of one matrix.

use super::distance::{check_exponent, check_precision};
use super::weigh::{Side, Weigh, weights};
use crate::backend::cpu::float::Float;
use crate::backend::cpu::linalg::distance::{self, Norm};
use crate::backend::cpu::linalg::weigh::Slope;
use crate::base::{DType, Layout, Options, Result, bail};
use crate::ops;
use crate::ops::dense::{by_float, dense, read, sample, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::{missing, zeros};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Distances of each row of `[n, k]` to those behind it.
struct Pairs {
    p: f64,
}

fn own_pairs<T: Float>(p: f64, x: &Body, z: &Body, y: &Body) {
    let (n, k) = (x.shape()[0] as usize, x.shape()[1] as usize);
    distance::own_pairs(Norm::of(p), (n, k), read::<T>(x), read::<T>(z), write::<T>(y));
}

impl Kernel for Pairs {
    fn name(&self) -> &'static str {
        "pdist"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("pdist") };
        if x.layout.ndim() != 2 {
            bail!(Shape, "[pdist] pdist only supports 2D tensors, got: {}D", x.layout.ndim());
        }
        if !x.dtype.is_floating() {
            bail!(
                Dtype,
                "[pdist] pdist only supports floating-point dtypes, got {}",
                x.dtype.scalar_type_name()
            );
        }
        check_exponent("pdist", self.p)?;
        check_precision("pdist", x.dtype)?;
        let n = x.shape()[0];
        Ok(smallvec::smallvec![Meta::new(&[n * (n - 1).max(0) / 2], x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("pdist") };
        let columns = x.with_layout(Layout {
            shape: x.layout.shape.iter().rev().copied().collect(),
            strides: x.layout.strides.iter().rev().copied().collect(),
            offset: x.layout.offset,
        });
        let (x, z) = (dense(x, x.dtype)?, dense(&columns, x.dtype)?);
        by_float!(x.dtype, own_pairs(self.p, &x, &z, &y[0]));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(1, 1)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let (x, d) = (cx.input(0)?, cx.output(0)?);
        let n = x.size(0)?;
        let Some((w, slope)) = weights(g, &d, self.p)?.filter(|_| n > 1) else {
            return Ok(vec![Some(zeros(&x, cx.shape(0))?)]);
        };
        let place = places(n)?;
        let w = square(&w, &place, n)?;
        let d = if slope == Slope::Top { Some(square(&d, &place, n)?) } else { None };
        let x = x.unsqueeze(0)?;
        let inputs = [Some(&w), None, None, Some(&x), Some(&x), d.as_ref()];
        let gx = engine::apply1(Weigh { slope, side: Side::First }, &inputs)?;
        Ok(vec![Some(gx.squeeze_dim(0)?)])
    }
}

/// For each place of an `[n, n]` matrix the number of its pair; for the diagonal one behind all.
fn places(n: i64) -> Result<Tensor> {
    let pair = |i: i64, j: i64| match i.min(j) {
        low if i != j => low * (2 * n - low - 1) / 2 + i.max(j) - low - 1,
        _ => n * (n - 1) / 2,
    };
    let all: Vec<i64> = (0..n * n).map(|c| pair(c / n, c % n)).collect();
    Tensor::from_slice(&all, &[n * n])
}

/// Numbers of pairs as a symmetric `[1, n, n]` with zeros on the diagonal.
fn square(v: &Tensor, place: &Tensor, n: i64) -> Result<Tensor> {
    let o = Options { device: Some(v.device()), ..DType::into(v.dtype()) };
    let all = Tensor::cat(vec![v.clone(), Tensor::zeros(&[1], o)?], 0)?;
    all.index_select(0, place)?.reshape(&[1, n, n])
}

fn samples() -> Result<Vec<Vec<Value>>> {
    [0.0, 1.0, 2.0, f64::INFINITY, 3.0, 2.5, 1.5]
        .into_iter()
        .map(|p| Ok(vec![sample(&[4, 3], 94)?.into(), p.into()]))
        .collect()
}

ops! { OPS, Kernel;
    /// Distances among the rows of `[n, k]`: those of the first to all behind it, then of the
    /// second, and so on, `n (n - 1) / 2` in all. The norm has the exponent `p`.
    "pdist(Tensor self, float p=2.) -> Tensor"
    fn pdist(&self, p: f64) -> Result<Tensor> {
        engine::apply1(Pairs { p }, &[Some(self)])
    }
    , samples samples
}
