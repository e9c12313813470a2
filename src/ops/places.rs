//! Writing elements in turn: where a mask holds, or by their numbers in row-major order.

use super::create::{alloc, operand};
use super::dense::{dense, read};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{doubles, longs, missing, seen, start_from, table, zeros};
use super::value::Value;
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::backend::cpu::places;
use crate::base::{DType, Layout, Result, Scalar, bail, broadcast, error, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The inputs are the tensor, the mask and the source.
struct MaskedScatter;

impl Kernel for MaskedScatter {
    fn name(&self) -> &'static str {
        "masked_scatter"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(t), Some(mask), Some(src)) = (&x[0], &x[1], &x[2]) else {
            return missing(self.name());
        };
        if t.dtype != src.dtype {
            bail!(
                Dtype,
                "[masked_scatter] expected self and source to have same dtypes but got {} and {}",
                t.dtype.scalar_type_name(),
                src.dtype.scalar_type_name()
            );
        }
        if mask.dtype != DType::Bool {
            bail!(
                Dtype,
                "[masked_scatter] masked_scatter_ only supports boolean masks, but got mask with \
                 dtype {}",
                mask.dtype.scalar_type_name()
            );
        }
        let shape = broadcast(self.name(), t.shape(), mask.shape())?;
        Ok(smallvec::smallvec![Meta::new(&shape, t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(mask), Some(src)) = (&x[0], &x[1], &x[2]) else {
            return missing(self.name());
        };
        let y = &y[0];
        let mask = dense(&mask.with_layout(mask.layout.expand(y.shape())), DType::Bool)?;
        let counts = places::held(read(&mask));
        let count: usize = counts.iter().sum();
        if count > src.numel() {
            bail!(
                InvalidArgument,
                "[masked_scatter] Number of elements of source < number of ones in mask: {} and \
                 {count}",
                src.numel()
            );
        }
        let src = dense(src, src.dtype)?;
        start_from(&t.with_layout(t.layout.expand(y.shape())), y);
        let flat = match y.layout.is_contiguous() {
            true => y.clone(),
            false => alloc(Layout::contiguous(y.shape()), y.dtype, y.device())?.body(),
        };
        start_from(y, &flat);
        // What is written is a list of places of a row-major block.
        places::put(read(&mask), &counts, &operand(&src), &operand(&flat));
        start_from(&flat, y);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let mask = cx.input(1)?;
        let dx =
            cx.grad(0, || g.masked_fill_scalar(&mask, Scalar::Int(0))?.sum_to_shape(cx.shape(0)))?;
        // The elements of the source that were not needed have no influence.
        let ds = cx.grad(2, || {
            let used = g.masked_select(&mask)?;
            let n: i64 = cx.shape(2).iter().product();
            let rest = zeros(g, &[n - used.numel() as i64])?;
            Tensor::cat(vec![used, rest], 0)?.reshape(cx.shape(2))
        })?;
        Ok(vec![dx, None, ds])
    }
}

/// The inputs are the tensor, the numbers of elements and what is written there.
struct Put {
    accumulate: bool,
}

/// The places of elements in row-major order become offsets in a layout.
fn offsets(places: &mut [i64], l: &Layout) {
    if l.is_contiguous() {
        return;
    }
    for p in places {
        let (mut rest, mut at) = (*p, 0);
        for (&size, &stride) in l.shape.iter().zip(&l.strides).rev() {
            at += rest % size * stride;
            rest /= size;
        }
        *p = at;
    }
}

impl Kernel for Put {
    fn name(&self) -> &'static str {
        "put"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(t), Some(i), Some(src)) = (&x[0], &x[1], &x[2]) else { return missing("put") };
        if i.dtype != DType::I64 {
            let got = i.dtype.scalar_type_name();
            bail!(Dtype, "[put] put_(): Expected a long tensor for index, but got {got}");
        }
        if t.dtype != src.dtype {
            bail!(
                Dtype,
                "[put] put_(): self and source expected to have the same dtype, but got self.dtype \
                 = {} and source.dtype = {}",
                t.dtype.scalar_type_name(),
                src.dtype.scalar_type_name()
            );
        }
        if i.numel() != src.numel() {
            bail!(
                Index,
                "[put] put_(): Expected source and index to have the same number of elements, but \
                 got source.numel() = {}, index.numel() = {}",
                src.numel(),
                i.numel()
            );
        }
        if t.numel() == 0 && i.numel() > 0 {
            bail!(Index, "[put] put_(): Tried to put elements into an empty tensor");
        }
        Ok(smallvec::smallvec![Meta::new(t.shape(), t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(i), Some(src)) = (&x[0], &x[1], &x[2]) else { return missing("put") };
        let (y, n) = (&y[0], t.numel() as i64);
        let wrong = |i| {
            let what = "tried to access index";
            error!(Index, "[put] out of range: {what} {i} on a tensor of {n} elements.")
        };
        let mut to = table(i, Bounds { size: n, wrap: true }, 1, wrong)?;
        start_from(t, y);
        offsets(&mut to, &y.layout);
        let src = dense(src, src.dtype)?;
        let from: Vec<i64> = (0..to.len() as i64).collect();
        let one = Layout::contiguous(&[1]);
        let mode = if self.accumulate { Mode::Add } else { Mode::Set };
        index::put(mode, &seen(&src, &one), &from, &seen(y, &one), &to);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn in_step(&self) -> bool {
        false
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let i = cx.input(1)?;
        let dx = cx.grad(0, || match self.accumulate {
            true => Ok(g.clone()),
            false => g.put(&i, &zeros(g, &i.shape())?, false),
        })?;
        let ds = cx.grad(2, || g.take(&i)?.reshape(cx.shape(2)))?;
        Ok(vec![dx, None, ds])
    }
}

/// `gather` with both broadcast but for the dimension; an index counts modulo its size.
fn take_along(x: &Tensor, i: &Tensor, dim: Option<i64>) -> Result<Tensor> {
    const OP: &str = "take_along_dim";
    if i.dtype() != DType::I64 {
        let got = i.dtype().scalar_type_name();
        bail!(Dtype, "[{OP}] dtype of indices should be Long but got {got}");
    }
    let Some(dim) = dim else {
        return x.reshape(&[-1])?.gather(0, &i.reshape(&[-1])?, false);
    };
    if x.dim() != i.dim() {
        bail!(
            Shape,
            "[{OP}] input and indices should have the same number of dimensions, but got {} \
             dimensions for input, and {} dimensions for indices",
            x.dim(),
            i.dim()
        );
    }
    if x.dim() == 0 {
        bail!(Index, "[{OP}] Dimension specified as {dim} but tensor has no dimensions");
    }
    let d = wrap_dim(OP, dim, x.dim())?;
    let (mut a, mut b) = (x.shape(), i.shape());
    let (own, count) = (a[d], b[d]);
    (a[d], b[d]) = (1, 1);
    let mut shape = broadcast(OP, &a, &b)?;
    let i = i.remainder_scalar(Scalar::Int(own.max(1)))?;
    shape[d] = count;
    let i = i.expand(&shape, false)?;
    shape[d] = own;
    x.expand(&shape, false)?.gather(d as i64, &i, false)
}

fn mask_samples() -> Result<Vec<Vec<Value>>> {
    let mask = Tensor::from_slice(&[true, false, true], &[3])?;
    Ok(vec![
        vec![doubles(&[2, 3])?, mask.clone().into(), doubles(&[5])?],
        vec![doubles(&[2, 1])?, mask.into(), doubles(&[2, 2])?],
    ])
}

fn put_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, longs(&[-1, 0, 5], &[3])?, doubles(&[3])?],
        vec![doubles(&[3, 4])?, longs(&[1, 0, 1, 1], &[2, 2])?, doubles(&[4])?, true.into()],
    ])
}

fn along_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, longs(&[0, 2, 2, -1], &[1, 4])?, Value::Int(0)],
        vec![doubles(&[3, 1])?, longs(&[1, 2, 0, 0, 1, 1], &[2, 3])?, Value::Int(0)],
        vec![doubles(&[3, 4])?, longs(&[7, 0], &[2])?],
    ])
}

fn where_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![longs(&[0, 3, 1, 0, 0, 2], &[2, 3])?], vec![doubles(&[])?]])
}

ops! { OPS, Kernel;
    /// A copy with elements of `source`, one after the other, where the mask holds; the mask and
    /// the tensor are broadcast.
    "masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor"
    fn masked_scatter(&self, mask: &Tensor, source: &Tensor) -> Result<Tensor> {
        engine::apply1(MaskedScatter, &[Some(self), Some(mask), Some(source)])
    }
    , samples mask_samples
    /// Writes elements of `source`, one after the other, where the mask holds.
    "masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)"
    fn masked_scatter_(&self, mask: &Tensor, source: &Tensor) -> Result<Tensor> {
        engine::apply_inplace(MaskedScatter, &[Some(self), Some(mask), Some(source)])
    }
    , samples mask_samples
    /// Elements along a dimension by an index for each, both broadcast but for that dimension, in
    /// which an index counts modulo its size; without one, elements of the flattened tensor.
    "take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor"
    fn take_along_dim(&self, indices: &Tensor, dim: Option<i64>) -> Result<Tensor> {
        take_along(self, indices, dim)
    }
    , samples along_samples
    /// A copy with `source` at elements named by their number in row-major order; added to what is
    /// there where `accumulate`, else the last one for an element counts.
    "put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor"
    fn put(&self, index: &Tensor, source: &Tensor, accumulate: bool) -> Result<Tensor> {
        engine::apply1(Put { accumulate }, &[Some(self), Some(index), Some(source)])
    }
    , samples put_samples
    /// Writes `source` to elements named by their number in row-major order; see `put`.
    "put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)"
    fn put_(&self, index: &Tensor, source: &Tensor, accumulate: bool) -> Result<Tensor> {
        engine::apply_inplace(Put { accumulate }, &[Some(self), Some(index), Some(source)])
    }
    , samples put_samples
    /// The coordinates of the elements that are not 0: `[count, rank]`.
    "argwhere(Tensor self) -> Tensor"
    fn argwhere(&self) -> Result<Tensor> {
        self.nonzero()
    }
    , samples where_samples
}
