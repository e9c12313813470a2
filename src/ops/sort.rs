//! Order along a dimension: sorting, the first `k`, extremes and where they are.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{at_least_1d, doubles, longs, missing, seen, without, zeros};
use super::value::Value;
use crate::backend::cpu::extreme::{self, Search};
use crate::backend::cpu::sort::{self, Sort as Walk};
use crate::base::{DType, Layout, Result, bail, dims, show, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The gradient of elements that were taken along a dimension from the places in output 1. Without
/// `keepdim` the results lack that dimension.
pub(crate) fn scatter_back(
    cx: &Context,
    g: &[Option<Tensor>],
    dim: usize,
    keepdim: bool,
) -> Result<Grads> {
    let Some(g) = &g[0] else { return Ok(vec![None]) };
    let (mut g, mut index, d) = (g.clone(), cx.output(1)?, dim as i64);
    if !keepdim && !cx.shape(0).is_empty() {
        (g, index) = (g.unsqueeze(d)?, index.unsqueeze(d)?);
    }
    Ok(vec![Some(zeros(&g, cx.shape(0))?.scatter(d, &index, &g)?)])
}

/// `max.dim`, `min.dim`, `argmax` and `argmin`.
struct Extreme {
    op: &'static str,
    max: bool,
    dim: usize,
    keepdim: bool,
    /// Whether the elements are wanted, and not the indices alone.
    values: bool,
}

impl Kernel for Extreme {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        if !self.values && x.dtype == DType::Bool {
            bail!(Dtype, "[{}] not implemented for 'Bool'", self.op);
        }
        let mut shape = dims(x.shape());
        if let Some(s) = shape.get_mut(self.dim) {
            if *s == 0 {
                bail!(
                    Index,
                    "[{}] Expected reduction dim {} to have non-zero size, got shape {}",
                    self.op,
                    self.dim,
                    show(x.shape())
                );
            }
            *s = 1;
            if !self.keepdim {
                shape.remove(self.dim);
            }
        }
        let mut out = Metas::new();
        if self.values {
            out.push(Meta::new(&shape, x.dtype));
        }
        out.push(Meta::new(&shape, DType::I64));
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let from = at_least_1d(&x.layout);
        let rest = without(&from, self.dim);
        let indices = &y[y.len() - 1];
        let to = Layout::contiguous(&rest.shape);
        extreme::search(&Search {
            max: self.max,
            x: seen(x, &rest),
            count: from.shape[self.dim] as usize,
            step: from.strides[self.dim],
            values: self.values.then(|| seen(&y[0], &to)),
            indices: seen(indices, &to),
        });
        Ok(())
    }
    fn differentiable(&self) -> bool {
        self.values
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        scatter_back(cx, g, self.dim, self.keepdim)
    }
}

/// `sort` and `topk`.
struct Sort {
    op: &'static str,
    dim: usize,
    descending: bool,
    /// How many elements are kept; all where none.
    keep: Option<i64>,
}

impl Kernel for Sort {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let mut shape = dims(x.shape());
        let size = shape.get(self.dim).copied().unwrap_or(1);
        if let Some(k) = self.keep {
            if x.dtype == DType::Bool {
                bail!(Dtype, "[{}] not implemented for 'Bool'", self.op);
            }
            if k < 0 || k > size {
                bail!(
                    Index,
                    "[{}] selected index k out of range: {k} for dimension {} with size {size}",
                    self.op,
                    self.dim
                );
            }
            if let Some(s) = shape.get_mut(self.dim) {
                *s = k;
            }
        }
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype), Meta::new(&shape, DType::I64)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.op) };
        let (from, to) = (at_least_1d(&x.layout), at_least_1d(&y[1].layout));
        let keep = match x.layout.ndim() {
            // A 0-d result has its one element for k = 0 too.
            0 => 1,
            _ => to.shape[self.dim],
        };
        let (source, target) = (without(&from, self.dim), without(&to, self.dim));
        sort::sort(&Walk {
            x: seen(x, &source),
            count: from.shape[self.dim] as usize,
            keep: keep as usize,
            descending: self.descending,
            steps: [from.strides[self.dim], to.strides[self.dim]],
            values: seen(&y[0], &target),
            indices: seen(&y[1], &target),
        });
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        scatter_back(cx, g, self.dim, true)
    }
}

pub(crate) fn pair(op: &str, mut out: engine::Outputs) -> Result<(Tensor, Tensor)> {
    match (out.pop(), out.pop()) {
        (Some(i), Some(v)) => Ok((v, i)),
        _ => bail!(Internal, "[{op}] the kernel has two outputs"),
    }
}

fn extreme(
    op: &'static str,
    max: bool,
    x: &Tensor,
    dim: i64,
    keepdim: bool,
) -> Result<(Tensor, Tensor)> {
    let dim = wrap_dim(op, dim, x.dim())?;
    pair(op, engine::apply(Extreme { op, max, dim, keepdim, values: true }, &[Some(x)])?)
}

fn arg(op: &'static str, max: bool, x: &Tensor, dim: Option<i64>, keepdim: bool) -> Result<Tensor> {
    let k = |dim, keepdim| Extreme { op, max, dim, keepdim, values: false };
    if let Some(d) = dim {
        return engine::apply1(k(wrap_dim(op, d, x.dim())?, keepdim), &[Some(x)]);
    }
    if x.numel() == 0 {
        bail!(
            Index,
            "[{op}] Expected reduction dim to be specified for input.numel() == 0. Specify the \
             reduction dim with the 'dim' argument."
        );
    }
    let flat = engine::apply1(k(0, false), &[Some(&x.detach()?.reshape(&[-1])?)])?;
    if keepdim { flat.reshape(&vec![1; x.dim()]) } else { Ok(flat) }
}

fn sorted(
    op: &'static str,
    x: &Tensor,
    dim: i64,
    descending: bool,
    keep: Option<i64>,
) -> Result<(Tensor, Tensor)> {
    let dim = wrap_dim(op, dim, x.dim())?;
    pair(op, engine::apply(Sort { op, dim, descending, keep }, &[Some(x)])?)
}

fn extreme_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[2, 3, 4])?, Value::Int(-2), Value::Bool(true)],
        vec![doubles(&[])?, Value::Int(0)],
        vec![doubles(&[0, 3])?, Value::Int(1)],
    ])
}

fn arg_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?],
        vec![doubles(&[3, 4])?, Value::Int(-1), Value::Bool(true)],
        vec![longs(&[3, 7, 7], &[3])?, Value::Int(0)],
        vec![doubles(&[])?],
    ])
}

fn sort_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?],
        vec![doubles(&[3, 4])?, Value::Int(0), Value::Bool(true)],
        vec![doubles(&[])?],
        vec![doubles(&[2, 0])?],
    ])
}

fn stable_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Bool(true)],
        vec![doubles(&[3, 4])?, Value::Bool(false), Value::Int(0), Value::Bool(true)],
    ])
}

fn topk_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(2)],
        vec![doubles(&[3, 4])?, Value::Int(2), Value::Int(0), Value::Bool(false)],
        vec![doubles(&[3, 4])?, Value::Int(0)],
        vec![doubles(&[])?, Value::Int(1)],
    ])
}

ops! { OPS, Kernel;
    /// The largest elements along a dimension and their indices: NaN where there is one, the
    /// first of equal ones.
    "max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn max_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        extreme("max", true, self, dim, keepdim)
    }
    , samples extreme_samples
    /// The smallest elements along a dimension and their indices: NaN where there is one, the
    /// first of equal ones.
    "min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)"
    fn min_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        extreme("min", false, self, dim, keepdim)
    }
    , samples extreme_samples
    /// The index of the largest element along a dimension, or of all in row-major order.
    "argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor"
    fn argmax(&self, dim: Option<i64>, keepdim: bool) -> Result<Tensor> {
        arg("argmax", true, self, dim, keepdim)
    }
    , samples arg_samples
    /// The index of the smallest element along a dimension, or of all in row-major order.
    "argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor"
    fn argmin(&self, dim: Option<i64>, keepdim: bool) -> Result<Tensor> {
        arg("argmin", false, self, dim, keepdim)
    }
    , samples arg_samples
    /// Sorted along a dimension, with the indices that do it; equal elements keep their order.
    /// NaN counts as the largest.
    "sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)"
    fn sort(&self, dim: i64, descending: bool) -> Result<(Tensor, Tensor)> {
        sorted("sort", self, dim, descending, None)
    }
    , samples sort_samples
    /// As `sort`, which is stable in any case.
    "sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)"
    fn sort_stable(&self, stable: Option<bool>, dim: i64, descending: bool) -> Result<(Tensor, Tensor)> {
        let _ = stable;
        sorted("sort", self, dim, descending, None)
    }
    , samples stable_samples
    /// Sorted along the first dimension.
    "msort(Tensor self) -> Tensor"
    fn msort(&self) -> Result<Tensor> {
        Ok(sorted("msort", self, 0, false, None)?.0)
    }
    /// The indices that sort a dimension.
    "argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor"
    fn argsort(&self, dim: i64, descending: bool) -> Result<Tensor> {
        Ok(sorted("argsort", &self.detach()?, dim, descending, None)?.1)
    }
    , samples sort_samples
    /// As `argsort`, which is stable in any case.
    "argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor"
    fn argsort_stable(&self, stable: bool, dim: i64, descending: bool) -> Result<Tensor> {
        let _ = stable;
        Ok(sorted("argsort", &self.detach()?, dim, descending, None)?.1)
    }
    , samples stable_samples
    /// The `k` largest (or smallest) elements along a dimension, in order, and their indices.
    "topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)"
    fn topk(&self, k: i64, dim: i64, largest: bool, sorted_: bool) -> Result<(Tensor, Tensor)> {
        let _ = sorted_;
        sorted("topk", self, dim, largest, Some(k))
    }
    , samples topk_samples
}
