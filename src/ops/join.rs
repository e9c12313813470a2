//! Tensors joined, repeated and rearranged by copying.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::promote;
use super::value::Value;
use super::view::Spec;
use crate::backend::cpu::copy;
use crate::base::{DType, Result, Scalar, bail, dims, show, wrap_dim, wrap_dims};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `cat` along one dimension. All inputs have one dtype here.
struct Cat {
    dim: usize,
}

impl Kernel for Cat {
    fn name(&self) -> &'static str {
        "cat"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(Some(first)) = x.first() else {
            bail!(InvalidArgument, "[cat] expected a non-empty list of Tensors")
        };
        let mut shape = dims(first.shape());
        shape[self.dim] = 0;
        for b in x.iter().flatten() {
            let s = b.shape();
            let fits =
                s.len() == shape.len() && (0..s.len()).all(|i| i == self.dim || s[i] == shape[i]);
            if !fits {
                bail!(
                    Shape,
                    "[cat] sizes of tensors must match except in dimension {}: expected {}, got {}",
                    self.dim,
                    show(first.shape()),
                    show(s)
                );
            }
            shape[self.dim] += s[self.dim];
        }
        Ok(smallvec::smallvec![Meta::new(&shape, first.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let y = &y[0];
        let mut start = 0;
        for b in x.iter().flatten() {
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
        let mut out = Vec::new();
        let mut start = 0;
        for i in 0..cx.len() {
            let n = cx.shape(i)[self.dim];
            let at = start;
            start += n;
            out.push(match &g[0] {
                Some(g) => cx.grad(i, || g.narrow(self.dim as i64, at, n))?,
                None => None,
            });
        }
        Ok(out)
    }
}

fn cat(tensors: &[Tensor], dim: i64) -> Result<Tensor> {
    // A 1-d tensor without elements is skipped, whatever the others look like.
    let real: Vec<&Tensor> = tensors.iter().filter(|t| t.shape().as_slice() != [0]).collect();
    let Some(first) = real.first() else {
        return match tensors.first() {
            Some(t) => t.clone_tensor(None),
            None => bail!(InvalidArgument, "[cat] expected a non-empty list of Tensors"),
        };
    };
    if real.iter().any(|t| t.dim() == 0) {
        bail!(Shape, "[cat] zero-dimensional tensor cannot be concatenated");
    }
    let d = wrap_dim("cat", dim, first.dim())?;
    let dtype = promote::result_type(tensors);
    let typed: Result<Vec<Tensor>> = real.iter().map(|t| t.to_dtype(dtype)).collect();
    let typed = typed?;
    let inputs: Vec<Option<&Tensor>> = typed.iter().map(Some).collect();
    engine::apply1(Cat { dim: d }, &inputs)
}

fn stack(tensors: &[Tensor], dim: i64) -> Result<Tensor> {
    let Some(first) = tensors.first() else {
        bail!(InvalidArgument, "[stack] expected a non-empty list of Tensors")
    };
    let shape = first.shape();
    let d = wrap_dim("stack", dim, shape.len() + 1)? as i64;
    for t in tensors {
        if t.shape() != shape {
            bail!(
                Shape,
                "[stack] expects each tensor to be equal size, but got {} and {}",
                show(&shape),
                show(&t.shape())
            );
        }
    }
    let lifted: Result<Vec<Tensor>> = tensors.iter().map(|t| t.unsqueeze(d)).collect();
    cat(&lifted?, d)
}

fn at_least(n: usize, t: &Tensor) -> Result<Tensor> {
    match (n, t.dim()) {
        (1, 0) => t.reshape(&[1]),
        (2 | 3, 0) => at_least(n, &t.reshape(&[1])?),
        (2 | 3, 1) => at_least(n, &t.unsqueeze(0)?),
        (3, 2) => t.unsqueeze(2),
        _ => Ok(t.clone()),
    }
}

fn lift(n: usize, tensors: &[Tensor]) -> Result<Vec<Tensor>> {
    tensors.iter().map(|t| at_least(n, t)).collect()
}

fn repeat(t: &Tensor, repeats: &[i64]) -> Result<Tensor> {
    let n = t.dim();
    if repeats.len() < n {
        bail!(
            Shape,
            "[repeat] number of dimensions of repeat dims ({}) can not be smaller than number of \
             dimensions of tensor ({n})",
            repeats.len()
        );
    }
    if repeats.iter().any(|&r| r < 0) {
        bail!(
            InvalidArgument,
            "[repeat] trying to repeat a negative number of times: {}",
            show(repeats)
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
        out.push(r.saturating_mul(s));
    }
    crate::base::Layout::new("repeat", &out)?;
    let seen = t.reshape(&pairs)?.expand(&wide, false)?;
    seen.clone_tensor(Some(Default::default()))?.view(&out)
}

fn flip(t: &Tensor, over: &[i64]) -> Result<Tensor> {
    let mut out = t.clone();
    for d in wrap_dims("flip", over, t.dim())? {
        if t.dim() == 0 {
            break;
        }
        let n = t.size(d as i64)?;
        let index = Tensor::arange_start_step(
            Scalar::Int(n - 1),
            Scalar::Int(-1),
            Scalar::Int(-1),
            DType::I64.into(),
        )?;
        out = out.index_select(d as i64, &index)?;
    }
    if over.is_empty() { t.clone_tensor(None) } else { Ok(out) }
}

fn roll(t: &Tensor, shifts: &[i64], over: &[i64]) -> Result<Tensor> {
    if over.is_empty() {
        if shifts.len() != 1 {
            bail!(InvalidArgument, "[roll] expected one shift without dims, got {}", shifts.len());
        }
        return roll(&t.reshape(&[-1])?, shifts, &[0])?.reshape(&t.shape());
    }
    if shifts.len() != over.len() {
        bail!(
            InvalidArgument,
            "[roll] shifts and dimensions must align. shifts: {}, dims: {}",
            shifts.len(),
            over.len()
        );
    }
    let mut out = t.clone();
    for (&s, &d) in shifts.iter().zip(over) {
        let n = out.size(d)?;
        if n == 0 {
            continue;
        }
        let k = s.rem_euclid(n);
        out = cat(&[out.narrow(d, n - k, k)?, out.narrow(d, 0, n - k)?], d)?;
    }
    Ok(out)
}

/// The lower or upper triangle, as a mask `[rows, cols]`.
fn triangle(op: &str, t: &Tensor, diagonal: i64, lower: bool) -> Result<Tensor> {
    let n = t.dim() as i64;
    if n < 2 {
        bail!(Shape, "[{op}] input tensor must have at least 2 dimensions, got {t:?}");
    }
    let rows = Tensor::arange(Scalar::Int(t.size(-2)?), DType::I64.into())?.unsqueeze(1)?;
    let cols = Tensor::arange(Scalar::Int(t.size(-1)?), DType::I64.into())?;
    // Further away than any element, where sums do not overflow yet.
    let diagonal = diagonal.clamp(-(1 << 60), 1 << 60);
    let edge = rows.add_scalar(Scalar::Int(diagonal), Scalar::Int(1))?;
    if lower { cols.le(&edge) } else { cols.ge(&edge) }
}

fn diag(t: &Tensor, offset: i64) -> Result<Tensor> {
    match t.dim() {
        2 => t.diagonal(offset, 0, 1)?.clone_tensor(None),
        1 => {
            let n = (t.numel() as i64).saturating_add(offset.saturating_abs());
            let zeros = Tensor::zeros(&[n, n], t.dtype().into())?;
            Spec::Diagonal(offset, 0, 1).view(&zeros)?.copy_(t, false)?;
            Ok(zeros)
        }
        n => bail!(Shape, "[diag] supports 1D or 2D tensors. Got {n}D"),
    }
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
    if list.is_empty() || list.iter().any(|t| t.dim() > 1) {
        bail!(Shape, "[meshgrid] expects a non-empty list of scalars and 1D tensors");
    }
    let shape: Vec<i64> = list.iter().map(|t| t.numel() as i64).collect();
    let mut out = Vec::new();
    for (i, t) in list.iter().enumerate() {
        let mut own = vec![1; list.len()];
        own[i] = shape[i];
        let mut grid = t.reshape(&own)?.expand(&shape, false)?;
        if swap {
            grid = grid.transpose(0, 1)?;
        }
        out.push(grid);
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
    /// Tensors joined side by side: along dimension 1, or 0 for vectors.
    "hstack(Tensor[] tensors) -> Tensor"
    fn hstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        let list = lift(1, &tensors)?;
        let flat = list.first().is_some_and(|t| t.dim() == 1);
        cat(&list, if flat { 0 } else { 1 })
    }
    /// Tensors of at least 2 dimensions joined along the first.
    "vstack(Tensor[] tensors) -> Tensor"
    fn vstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        cat(&lift(2, &tensors)?, 0)
    }
    /// Tensors of at least 3 dimensions joined along the third.
    "dstack(Tensor[] tensors) -> Tensor"
    fn dstack(tensors: Vec<Tensor>) -> Result<Tensor> {
        cat(&lift(3, &tensors)?, 2)
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
    /// Elements moved along dimensions; what leaves at the end comes in at the start.
    "roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor"
    fn roll(&self, shifts: &[i64], dims: &[i64]) -> Result<Tensor> {
        roll(self, shifts, dims)
    }
    /// The order of dimensions' elements reversed.
    "flip(Tensor self, int[] dims) -> Tensor"
    fn flip(&self, dims: &[i64]) -> Result<Tensor> {
        flip(self, dims)
    }
    /// A matrix with a vector on a diagonal, or the diagonal of a matrix.
    "diag(Tensor self, int diagonal=0) -> Tensor"
    fn diag(&self, diagonal: i64) -> Result<Tensor> {
        diag(self, diagonal)
    }
    /// Zeros above a diagonal of the last two dimensions.
    "tril(Tensor self, int diagonal=0) -> Tensor"
    fn tril(&self, diagonal: i64) -> Result<Tensor> {
        triangle("tril", self, diagonal, true)?.where_scalar_other(self, Scalar::Bool(false))
    }
    /// Zeros below a diagonal of the last two dimensions.
    "triu(Tensor self, int diagonal=0) -> Tensor"
    fn triu(&self, diagonal: i64) -> Result<Tensor> {
        triangle("triu", self, diagonal, false)?.where_scalar_other(self, Scalar::Bool(false))
    }
    /// Writes zeros above a diagonal of the last two dimensions.
    "tril_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"
    fn tril_(&self, diagonal: i64) -> Result<Tensor> {
        let mask = triangle("tril_", self, diagonal, true)?.logical_not()?;
        self.masked_fill_scalar_(&mask, Scalar::Bool(false))
    }
    /// Writes zeros below a diagonal of the last two dimensions.
    "triu_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"
    fn triu_(&self, diagonal: i64) -> Result<Tensor> {
        let mask = triangle("triu_", self, diagonal, false)?.logical_not()?;
        self.masked_fill_scalar_(&mask, Scalar::Bool(false))
    }
    /// Grids of coordinates from vectors, in matrix order.
    "meshgrid(Tensor[] tensors) -> Tensor[]"
    fn meshgrid(tensors: Vec<Tensor>) -> Result<Vec<Tensor>> {
        meshgrid(&tensors, "ij")
    }
    /// Grids of coordinates from vectors; `indexing` is `ij` or `xy`.
    "meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]"
    fn meshgrid_indexing(tensors: Vec<Tensor>, indexing: &str) -> Result<Vec<Tensor>> {
        meshgrid(&tensors, indexing)
    }
    , samples meshgrid_samples
}
