//! Matrices with something on a diagonal, and the diagonal of a matrix.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use super::index::{doubles, longs};
use super::value::Value;
use super::view::{Spec, embed};
use super::{promote, stack};
use crate::backend::cpu::copy;
use crate::base::{DType, Layout, Result, Scalar, bail, dims, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Zeros with the last dimension of `x` on a diagonal of dimensions `a` and `b` of the result.
fn embedded(op: &str, x: &Tensor, offset: i64, (dim1, dim2): (i64, i64)) -> Result<Tensor> {
    let mut shape = x.shape();
    let rank = shape.len() + 1;
    let (a, b) = (wrap_dim(op, dim1, rank)?, wrap_dim(op, dim2, rank)?);
    if a == b {
        bail!(InvalidArgument, "[{op}] diagonal dimensions cannot be identical {dim1}, {dim2}");
    }
    // A 0-d tensor has no dimension to lay down.
    let Some(n) = shape.pop() else {
        bail!(Index, "[{op}] expected at least 1 dimension, got a 0-d tensor");
    };
    let n = n.saturating_add(offset.saturating_abs());
    for d in [a.min(b), a.max(b)] {
        shape.insert(d, n);
    }
    embed(Spec::Diagonal(offset, a, b), Layout::new(op, &shape)?, x)
}

fn diag(x: &Tensor, offset: i64) -> Result<Tensor> {
    match x.dim() {
        1 => embedded("diag", x, offset, (0, 1)),
        2 => x.diagonal(offset, 0, 1)?.clone_tensor(Some(Default::default())),
        n => bail!(Shape, "[diag] Supports 1D or 2D tensors. Got {n}D"),
    }
}

fn trace(x: &Tensor) -> Result<Tensor> {
    if x.dim() != 2 {
        bail!(Shape, "[trace] expected a matrix, but got tensor with dim {}", x.dim());
    }
    if x.dtype() == DType::Bool {
        bail!(Dtype, "[trace] not implemented for 'Bool'");
    }
    x.diagonal(0, 0, 1)?.sum(None)
}

/// Matrices, all of one dtype, one below and to the right of the other; zeros elsewhere.
struct BlockDiag;

impl Kernel for BlockDiag {
    fn name(&self) -> &'static str {
        "block_diag"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let mut shape = dims(&[0, 0]);
        let mut dtype = crate::base::default_dtype();
        for b in x.iter().flatten() {
            shape.iter_mut().zip(b.shape()).for_each(|(n, s)| *n += s);
            dtype = b.dtype;
        }
        Ok(smallvec::smallvec![Meta::new(&shape, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let y = &y[0];
        copy::fill(&operand(y), Scalar::Int(0));
        let mut layout = y.layout.clone();
        for b in x.iter().flatten() {
            layout.shape = b.layout.shape.clone();
            if b.numel() > 0 {
                copy::copy(&operand(b), &operand(&y.with_layout(layout.clone())));
            }
            layout.offset += (0..2).map(|d| b.shape()[d] * layout.strides[d]).sum::<i64>();
        }
        Ok(())
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let mut at = [0, 0];
        let mut block = |i: usize| {
            let (start, size) = (at, cx.shape(i));
            at = [at[0] + size[0], at[1] + size[1]];
            cx.grad(i, || g.narrow(0, start[0], size[0])?.narrow(1, start[1], size[1]))
        };
        (0..cx.len()).map(&mut block).collect()
    }
}

fn block_diag(tensors: &[Tensor]) -> Result<Tensor> {
    if let Some((i, t)) = tensors.iter().enumerate().find(|(_, t)| t.dim() > 2) {
        bail!(
            Shape,
            "[block_diag] Input tensors must have 2 or fewer dimensions. Input {i} has {} \
             dimensions",
            t.dim()
        );
    }
    let dtype = promote::result_type(tensors);
    let list: Result<Vec<Tensor>> =
        tensors.iter().map(|t| stack::at_least(2, &t.to_dtype(dtype)?)).collect();
    let list = list?;
    if list.is_empty() {
        return Tensor::zeros(&[1, 0], Default::default());
    }
    let inputs: Vec<Option<&Tensor>> = list.iter().map(Some).collect();
    engine::apply1(BlockDiag, &inputs)
}

fn diag_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3])?, Value::Int(-1)],
        vec![doubles(&[3, 2])?, Value::Int(0)],
        vec![doubles(&[0])?, Value::Int(2)],
    ])
}

fn embed_samples() -> Result<Vec<Vec<Value>>> {
    let some = |shape: &[i64], offset, a, b| -> Result<Vec<Value>> {
        Ok(vec![doubles(shape)?, Value::Int(offset), Value::Int(a), Value::Int(b)])
    };
    Ok(vec![some(&[3], 0, -2, -1)?, some(&[2, 3], 1, 2, 0)?, some(&[2, 0, 2], -1, 0, -1)?])
}

fn flat_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[2, 2])?, Value::Int(1)],
        vec![doubles(&[])?, Value::Int(0)],
        vec![longs(&[1, 2], &[2])?, Value::Int(-1)],
    ])
}

fn trace_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[3, 4])?], vec![doubles(&[0, 2])?]])
}

fn block_samples() -> Result<Vec<Vec<Value>>> {
    let t = |shape: &[i64]| Tensor::ones(shape, DType::F64.into()).map(Some);
    Ok(vec![vec![Value::Tensors(vec![t(&[2, 3])?, t(&[])?, t(&[2])?, t(&[0, 2])?])]])
}

ops! { OPS, Composed;
    /// A matrix with a vector on a diagonal, or the diagonal of a matrix.
    "diag(Tensor self, int diagonal=0) -> Tensor"
    fn diag(&self, diagonal: i64) -> Result<Tensor> {
        diag(self, diagonal)
    }
    , samples diag_samples
    /// Zeros with the last dimension on a diagonal of `dim1` and `dim2` of the result.
    "diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor"
    fn diag_embed(&self, offset: i64, dim1: i64, dim2: i64) -> Result<Tensor> {
        embedded("diag_embed", self, offset, (dim1, dim2))
    }
    , samples embed_samples
    /// A matrix with all elements on a diagonal.
    "diagflat(Tensor self, int offset=0) -> Tensor"
    fn diagflat(&self, offset: i64) -> Result<Tensor> {
        embedded("diagflat", &self.reshape(&[-1])?, offset, (0, 1))
    }
    , samples flat_samples
    /// The sum of a matrix's diagonal; that of integers is int64.
    "trace(Tensor self) -> Tensor"
    fn trace(&self) -> Result<Tensor> {
        trace(self)
    }
    , samples trace_samples
    /// Matrices one below and to the right of the other, with zeros elsewhere.
    "block_diag(Tensor[] tensors) -> Tensor"
    fn block_diag(tensors: Vec<Tensor>) -> Result<Tensor> {
        block_diag(&tensors)
    }
    , samples block_samples
}
