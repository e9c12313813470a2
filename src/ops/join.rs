//! Tensors joined, repeated and rearranged by copying.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::index::zeros;
use super::promote;
use super::value::Value;
use crate::backend::cpu::copy;
use crate::base::{DType, Layout, Result, Scalar, bail, dims, show, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `cat` along one dimension. All inputs have one dtype here.
struct Cat {
    dim: usize,
}

/// Whether `cat` skips a tensor, whatever the others look like.
fn is_void(shape: &[i64]) -> bool {
    shape == [0]
}

impl Kernel for Cat {
    fn name(&self) -> &'static str {
        "cat"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let real = || x.iter().flatten().enumerate().filter(|(_, b)| !is_void(b.shape()));
        let Some((_, first)) = real().next().or(x.iter().flatten().enumerate().next()) else {
            bail!(InvalidArgument, "[cat] expected a non-empty list of Tensors")
        };
        let mut shape = dims(first.shape());
        shape[self.dim] = 0;
        for (k, b) in real() {
            let s = b.shape();
            if s.len() != shape.len() {
                bail!(
                    Shape,
                    "[cat] Tensors must have same number of dimensions: got {} and {}",
                    shape.len(),
                    s.len()
                );
            }
            if let Some(i) = (0..s.len()).find(|&i| i != self.dim && s[i] != shape[i]) {
                bail!(
                    Shape,
                    "[cat] Sizes of tensors must match except in dimension {}. Expected size {} \
                     but got size {} for tensor number {k} in the list.",
                    self.dim,
                    shape[i],
                    s[i]
                );
            }
            shape[self.dim] += s[self.dim];
        }
        Ok(smallvec::smallvec![Meta::new(&shape, first.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let y = &y[0];
        let mut start = 0;
        for b in x.iter().flatten().filter(|b| !is_void(b.shape())) {
            let mut part = y.layout.clone();
            part.offset += start * part.strides[self.dim];
            part.shape = b.layout.shape.clone();
            start += b.shape()[self.dim];
            if b.numel() > 0 {
                copy::copy(&operand(b), &operand(&y.with_layout(part)));
            }
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let mut start = 0;
        let mut part = |i: usize| {
            if is_void(cx.shape(i)) {
                return cx.grad(i, || zeros(g, &[0]));
            }
            let (at, n) = (start, cx.shape(i)[self.dim]);
            start += n;
            cx.grad(i, || g.narrow(self.dim as i64, at, n))
        };
        (0..cx.len()).map(&mut part).collect()
    }
}

fn cat(tensors: &[Tensor], dim: i64) -> Result<Tensor> {
    if tensors.is_empty() {
        bail!(InvalidArgument, "[cat] expected a non-empty list of Tensors")
    }
    if let Some(k) = tensors.iter().position(|t| t.dim() == 0) {
        bail!(Shape, "[cat] zero-dimensional tensor (at position {k}) cannot be concatenated");
    }
    // Where all are skipped, any dimension will do.
    let real = tensors.iter().find(|t| !is_void(&t.shape()));
    let dim = real.map_or(Ok(0), |t| wrap_dim("cat", dim, t.dim()))?;
    let dtype = promote::result_type(tensors);
    let typed: Result<Vec<Tensor>> = tensors.iter().map(|t| t.to_dtype(dtype)).collect();
    let typed = typed?;
    let inputs: Vec<Option<&Tensor>> = typed.iter().map(Some).collect();
    engine::apply1(Cat { dim }, &inputs)
}

fn stack(tensors: &[Tensor], dim: i64) -> Result<Tensor> {
    let Some(first) = tensors.first() else {
        bail!(InvalidArgument, "[stack] expects a non-empty TensorList")
    };
    let shape = first.shape();
    let d = wrap_dim("stack", dim, shape.len() + 1)? as i64;
    if let Some(k) = tensors.iter().position(|t| t.shape() != shape) {
        bail!(
            Shape,
            "[stack] stack expects each tensor to be equal size, but got {} at entry 0 and {} at \
             entry {k}",
            show(&shape),
            show(&tensors[k].shape())
        );
    }
    let lifted: Result<Vec<Tensor>> = tensors.iter().map(|t| t.unsqueeze(d)).collect();
    cat(&lifted?, d)
}

fn repeat(t: &Tensor, repeats: &[i64]) -> Result<Tensor> {
    let n = t.dim();
    if repeats.len() < n {
        bail!(
            Shape,
            "[repeat] Number of dimensions of repeat dims can not be smaller than number of \
             dimensions of tensor, got {} and {n}",
            repeats.len()
        );
    }
    let mut own = dims(&vec![1; repeats.len() - n]);
    own.extend_from_slice(&t.shape());
    let mut pairs = dims(&[]);
    let mut wide = dims(&[]);
    let mut out = dims(&[]);
    for (&r, &s) in repeats.iter().zip(&own) {
        pairs.extend_from_slice(&[1, s]);
        wide.extend_from_slice(&[r, s]);
        // A negative number stays one where the size is 0.
        out.push(if r < 0 { r } else { r.saturating_mul(s) });
    }
    Layout::new("repeat", &out)?;
    let seen = t.reshape(&pairs)?.expand(&wide, false)?;
    seen.clone_tensor(Some(Default::default()))?.view(&out)
}

fn meshgrid(tensors: &[Tensor], indexing: &str) -> Result<Vec<Tensor>> {
    let swap = match indexing {
        "ij" => false,
        "xy" => tensors.len() >= 2,
        o => bail!(
            InvalidArgument,
            "[meshgrid] indexing must be one of \"xy\" or \"ij\", but received: {o}"
        ),
    };
    let mut list = tensors.to_vec();
    if swap {
        list.swap(0, 1);
    }
    let Some(first) = list.first() else {
        bail!(InvalidArgument, "[meshgrid] expects a non-empty TensorList");
    };
    for t in &list {
        if t.dim() > 1 {
            bail!(
                Shape,
                "[meshgrid] Expected 0D or 1D tensor in the tensor list but got: {}",
                show(&t.shape())
            );
        }
        if t.dtype() != first.dtype() {
            bail!(Dtype, "[meshgrid] expects all tensors to have the same dtype");
        }
    }
    let shape: Vec<i64> = list.iter().map(|t| t.numel() as i64).collect();
    let mut out = Vec::new();
    for (i, t) in list.iter().enumerate() {
        let mut own = vec![1; list.len()];
        own[i] = shape[i];
        out.push(t.reshape(&own)?.expand(&shape, false)?);
    }
    if swap {
        out.swap(0, 1);
    }
    Ok(out)
}

fn meshgrid_samples() -> Result<Vec<Vec<Value>>> {
    let v = |n: i64| Tensor::arange(Scalar::Int(n), DType::F64.into());
    let list = Value::Tensors(vec![Some(v(2)?), Some(v(3)?)]);
    Ok(["ij", "xy"].map(|i| vec![list.clone(), Value::Str(i.into())]).to_vec())
}

fn grid_samples() -> Result<Vec<Vec<Value>>> {
    Ok(meshgrid_samples()?.into_iter().map(|args| args.into_iter().take(1).collect()).collect())
}

ops! { OPS, Composed;
    /// Tensors joined along a dimension.
    "cat(Tensor[] tensors, int dim=0) -> Tensor"
    fn cat(tensors: Vec<Tensor>, dim: i64) -> Result<Tensor> {
        cat(&tensors, dim)
    }
    /// Tensors of one shape joined along a new dimension.
    "stack(Tensor[] tensors, int dim=0) -> Tensor"
    fn stack(tensors: Vec<Tensor>, dim: i64) -> Result<Tensor> {
        stack(&tensors, dim)
    }
    /// Copies side by side, `repeats` of them along each dimension.
    "repeat(Tensor self, int[] repeats) -> Tensor"
    fn repeat(&self, repeats: &[i64]) -> Result<Tensor> {
        repeat(self, repeats)
    }
    /// Copies side by side; missing leading numbers count as 1.
    "tile(Tensor self, int[] dims) -> Tensor"
    fn tile(&self, dims: &[i64]) -> Result<Tensor> {
        let mut full = vec![1; self.dim().saturating_sub(dims.len())];
        full.extend_from_slice(dims);
        repeat(self, &full)
    }
    /// Grids of coordinates from vectors, in matrix order.
    "meshgrid(Tensor[] tensors) -> Tensor[]"
    fn meshgrid(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        meshgrid(&tensors, "ij")
    }
    , samples grid_samples
    /// Grids of coordinates from vectors; `indexing` is `ij` or `xy`.
    "meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]"
    fn meshgrid_indexing(tensors: Vec<Tensor>, indexing: &str) -> Result<Vec<Tensor>> {
        meshgrid(&tensors, indexing)
    }
    , samples meshgrid_samples
}
