//! Rows of a table by their numbers, and vectors with one 1.

use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{add_places, as_i64, doubles, ints, longs, missing, seen, zeros};
use super::value::Value;
use crate::backend::cpu::copy;
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::base::{DType, Dims, Error, Layout, Result, Scalar, bail, dims, error, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

fn wrong(size: i64) -> impl Fn(i64) -> Error {
    move |i| error!(Index, "[embedding] index out of range in self: {i} with {size} rows")
}

fn check_indices(i: &Body) -> Result<()> {
    if !matches!(i.dtype, DType::I64 | DType::I32) {
        bail!(
            Dtype,
            "[embedding] Expected tensor for argument 'indices' to have one of the following \
             scalar types: Long, Int; but got {}",
            i.dtype.scalar_type_name()
        );
    }
    Ok(())
}

/// Rows of a weight `[n, d]`: the result is `[.., d]`.
struct Embedding {
    padding: i64,
    by_freq: bool,
}

impl Kernel for Embedding {
    fn name(&self) -> &'static str {
        "embedding"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(w), Some(i)) = (&x[0], &x[1]) else { return missing("embedding") };
        if w.layout.ndim() != 2 {
            bail!(Shape, "[embedding] 'weight' must be 2-D, got shape {}", show(w.shape()));
        }
        check_indices(i)?;
        let mut shape = dims(i.shape());
        shape.push(w.shape()[1]);
        Ok(smallvec::smallvec![Meta::new(&shape, w.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(w), Some(i)) = (&x[0], &x[1]) else { return missing("embedding") };
        let i = as_i64(i)?;
        let bounds = Bounds { size: w.shape()[0], wrap: false };
        let mut table = vec![0; i.numel()];
        let [row, column] = [w.layout.strides[0], w.layout.strides[1]];
        add_places(&i, bounds, row, &mut table, wrong(bounds.size))?;
        let to = Layout::contiguous(&[table.len() as i64, w.shape()[1]]);
        let along = |a: i64, b: i64| Layout { strides: dims(&[a, b]), ..to.clone() };
        index::pick(&seen(w, &along(0, column)), &seen(&y[0], &to), &table, &along(1, 0));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let dw = cx.grad(0, || {
            embedding_backward(g, &cx.input(1)?, cx.shape(0)[0], self.padding, self.by_freq)
        })?;
        Ok(vec![dw, None])
    }
}

/// The gradient of a weight `[n, d]`: rows of `g` `[.., d]` summed in the order of the indices,
/// whatever the number of threads. Those of `padding` do not count; where `by_freq`, a row is
/// divided by how often its index occurs.
pub(crate) fn embedding_backward(
    g: &Tensor,
    indices: &Tensor,
    n: i64,
    padding: i64,
    by_freq: bool,
) -> Result<Tensor> {
    engine::apply1(EmbeddingBackward { n, padding, by_freq }, &[Some(g), Some(indices)])
}

struct EmbeddingBackward {
    n: i64,
    padding: i64,
    by_freq: bool,
}

impl EmbeddingBackward {
    /// How often each index occurs, seen from every place of it.
    fn frequencies(&self, indices: &Tensor, dtype: DType) -> Result<Tensor> {
        let flat = indices.reshape(&[-1])?.to_dtype(DType::I64)?;
        let ones = Tensor::ones(&[flat.numel() as i64], DType::I64.into())?;
        let all =
            Tensor::zeros(&[self.n], DType::I64.into())?.index_add(0, &flat, &ones, 1.into())?;
        all.index_select(0, &flat)?.to_dtype(dtype)?.unsqueeze(1)
    }
}

impl Kernel for EmbeddingBackward {
    fn name(&self) -> &'static str {
        "embedding_dense_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(g), Some(i)) = (&x[0], &x[1]) else { return missing("embedding_backward") };
        check_indices(i)?;
        let d = g.shape().last().copied().unwrap_or(1);
        Ok(smallvec::smallvec![Meta::new(&[self.n, d], g.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(i)) = (&x[0], &x[1]) else { return missing("embedding_backward") };
        let y = &y[0];
        copy::fill(&super::create::operand(y), Scalar::Int(0));
        let d = y.shape()[1];
        let i = as_i64(i)?;
        let mut g = Tensor::from_body(g.clone()).reshape(&[i.numel() as i64, d])?;
        if self.by_freq {
            g = g.div(&self.frequencies(&Tensor::from_body(i.clone()), g.dtype())?)?;
        }
        let g = g.body();
        let mut to = vec![0; i.numel()];
        add_places(&i, Bounds { size: self.n, wrap: false }, d, &mut to, wrong(self.n))?;
        let mut from: Vec<i64> = (0..to.len() as i64).map(|k| k * g.layout.strides[0]).collect();
        if self.padding >= 0 {
            let kept: Vec<usize> = (0..to.len()).filter(|&k| ints(&i)[k] != self.padding).collect();
            to = kept.iter().map(|&k| to[k]).collect();
            from = kept.iter().map(|&k| from[k]).collect();
        }
        let row = Layout::contiguous(&[d]);
        let source = Layout { strides: Dims::from_elem(g.layout.strides[1], 1), ..row.clone() };
        index::put(Mode::Add, &seen(&g, &source), &from, &seen(y, &row), &to);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let dg = cx.grad(0, || {
            let i = cx.input(1)?;
            let mut rows = g.embedding(&i, self.padding, false, false)?;
            if self.padding >= 0 {
                let pads = i.eq_scalar(Scalar::Int(self.padding))?.unsqueeze(-1)?;
                rows = rows.masked_fill_scalar(&pads, Scalar::Int(0))?;
            }
            if self.by_freq {
                let flat = rows.reshape(&[i.numel() as i64, -1])?;
                rows = flat.div(&self.frequencies(&i, g.dtype())?)?;
            }
            rows.reshape(cx.shape(0))
        })?;
        Ok(vec![dg, None])
    }
}

fn one_hot(x: &Tensor, classes: i64) -> Result<Tensor> {
    if x.dtype() != DType::I64 {
        let got = x.dtype().scalar_type_name();
        bail!(Dtype, "[one_hot] only applicable to index tensor of type LongTensor, got {got}");
    }
    let mut shape = x.shape();
    if x.numel() == 0 {
        if classes <= 0 {
            bail!(
                InvalidArgument,
                "[one_hot] Can not infer total number of classes from empty tensor."
            );
        }
        shape.push(classes);
        return zeros(x, &shape);
    }
    if x.min()?.item()?.to_i64() < 0 {
        bail!(InvalidArgument, "[one_hot] Class values must be non-negative.");
    }
    let needed = x.max()?.item()?.to_i64().saturating_add(1);
    let classes = if classes == -1 { needed } else { classes };
    if needed > classes {
        bail!(InvalidArgument, "[one_hot] Class values must be smaller than num_classes.");
    }
    shape.push(classes);
    Layout::new("one_hot", &shape)?;
    zeros(x, &shape)?.scatter_value_(-1, &x.unsqueeze(-1)?, Scalar::Int(1))
}

fn embedding_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[4, 3])?, longs(&[1, 3, 1, 0], &[2, 2])?],
        vec![doubles(&[4, 3])?, longs(&[1, 3, 1], &[3])?, Value::Int(1)],
        vec![doubles(&[4, 3])?, longs(&[1, 3, 1], &[3])?, Value::Int(-1), Value::Bool(true)],
        vec![doubles(&[2, 3])?, longs(&[1], &[])?],
        vec![doubles(&[2, 0])?, longs(&[], &[0])?],
    ])
}

fn one_hot_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![longs(&[0, 2, 1], &[3])?],
        vec![longs(&[1], &[])?, Value::Int(4)],
        vec![longs(&[], &[0])?, Value::Int(2)],
    ])
}

/// As a choice of rows; frequencies and padding change the gradient only.
fn embedding_reference(
    w: &Tensor,
    i: &Tensor,
    padding: i64,
    by_freq: bool,
    sparse: bool,
) -> Result<Tensor> {
    let _ = (padding, by_freq, sparse);
    let mut shape = i.shape();
    shape.push(w.size(1)?);
    w.index_select(0, &i.reshape(&[-1])?)?.reshape(&shape)
}

ops! { OPS, Kernel;
    /// Rows of a table `[n, d]` by their numbers: `[.., d]`. Row `padding_idx` gets no gradient;
    /// where `scale_grad_by_freq`, gradients are divided by how often their row occurs.
    "embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor"
    fn embedding(&self, indices: &Tensor, padding_idx: i64, scale_grad_by_freq: bool, sparse: bool) -> Result<Tensor> {
        if sparse {
            bail!(NotImplemented, "[embedding] sparse gradients are not implemented");
        }
        let k = Embedding { padding: padding_idx, by_freq: scale_grad_by_freq };
        engine::apply1(k, &[Some(self), Some(indices)])
    }
    = reference embedding_reference, samples embedding_samples
    /// A vector for each class number, 1 at its place and 0 elsewhere; -1 classes stands for as
    /// many as the largest number asks for.
    "one_hot(Tensor self, int num_classes=-1) -> Tensor"
    fn one_hot(&self, num_classes: i64) -> Result<Tensor> {
        one_hot(self, num_classes)
    }
    , samples one_hot_samples
}
