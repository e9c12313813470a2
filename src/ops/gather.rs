//! `gather` and `scatter`: an index for every element, along one dimension.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{
    as_i64, at_least_1d, doubles, ints, longs, missing, out_of_bounds, pinned, seen, start_from,
    without, zeros,
};
use super::value::Value;
use crate::backend::cpu::copy;
use crate::backend::cpu::gather::{self as cpu, Scatter as Walk};
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::base::{DType, Dims, Layout, Result, Scalar, bail, show, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Whether the index has a dtype and a rank that go with `x`; one without elements always does.
fn check(op: &str, x: &Body, i: &Body) -> Result<()> {
    if i.numel() == 0 {
        return Ok(());
    }
    if !matches!(i.dtype, DType::I64 | DType::I32) {
        bail!(Dtype, "[{op}] Expected dtype int32/int64 for index, got {}", i.dtype);
    }
    if i.layout.ndim().max(1) != x.layout.ndim().max(1) {
        bail!(
            Shape,
            "[{op}] Index tensor must have the same number of dimensions as input tensor, got \
             shapes {} and {}",
            show(i.shape()),
            show(x.shape())
        );
    }
    Ok(())
}

/// Whether no size of the index is larger than that of `x`, but for dimension `skip`.
fn within(i: &Body, x: &Body, skip: Option<usize>) -> bool {
    let (i, x) = (at_least_1d(&i.layout), at_least_1d(&x.layout));
    i.ndim() == x.ndim() && (0..i.ndim()).all(|d| Some(d) == skip || i.shape[d] <= x.shape[d])
}

/// The index as i64, checked against the size of a dimension.
pub(super) fn checked(op: &'static str, i: &Body, dim: usize, size: i64) -> Result<Body> {
    let i = as_i64(i)?;
    match index::find_outside(ints(&i), Bounds { size, wrap: false }) {
        None => Ok(i),
        Some(bad) => Err(out_of_bounds(op, dim, size)(bad)),
    }
}

/// `y[.., i, ..] = x[.., index[.., i, ..], ..]`.
struct Gather {
    dim: usize,
}

impl Kernel for Gather {
    fn name(&self) -> &'static str {
        "gather"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("gather") };
        check("gather", x, i)?;
        if i.numel() > 0 && !within(i, x, Some(self.dim)) {
            bail!(
                Shape,
                "[gather] Size does not match: expected index {} to be no larger than self {} \
                 apart from dimension {}",
                show(i.shape()),
                show(x.shape()),
                self.dim
            );
        }
        Ok(smallvec::smallvec![Meta::new(i.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(i)) = (&x[0], &x[1]) else { return missing("gather") };
        if i.numel() == 0 {
            return Ok(());
        }
        let from = at_least_1d(&x.layout);
        let i = checked("gather", i, self.dim, from.shape[self.dim])?;
        let (to, at) = (at_least_1d(&y[0].layout), at_least_1d(&i.layout));
        let step = from.strides[self.dim];
        let from = Layout { shape: to.shape.clone(), ..pinned(&from, self.dim) };
        cpu::gather(&seen(x, &from), step, (ints(&i).as_ptr(), &at), &seen(&y[0], &to));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let dx =
            cx.grad(0, || zeros(g, cx.shape(0))?.scatter_add(self.dim as i64, &cx.input(1)?, g))?;
        Ok(vec![dx, None])
    }
}

/// Joins the third input, or `value`, into the places of the first that the index names.
pub(super) struct Scatter {
    pub(super) op: &'static str,
    pub(super) dim: usize,
    pub(super) mode: Mode,
    pub(super) value: Option<Scalar>,
}

impl Scatter {
    /// The walk over `y`, which is of the dtype to compute in.
    pub(super) fn walk(&self, i: &Body, src: &Body, y: &Body) {
        let dim = self.dim;
        let (at, to) = (at_least_1d(&i.layout), at_least_1d(&y.layout));
        let mut from = at_least_1d(&src.layout);
        if self.value.is_some() {
            from = Layout { strides: Dims::from_elem(0, at.ndim()), ..at.clone() };
        }
        let steps = [from.strides[dim], at.strides[dim], to.strides[dim]];
        let rest = without(&at, dim);
        let part = |l: &Layout| Layout { shape: rest.shape.clone(), ..without(l, dim) };
        let (from, to) = (part(&from), part(&to));
        let walk = Walk {
            x: seen(src, &from),
            index: (ints(i).as_ptr(), &rest),
            y: seen(y, &to),
            count: at.shape[dim] as usize,
            steps,
        };
        cpu::scatter(self.mode, walk);
    }
}

impl Kernel for Scatter {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(t), Some(i)) = (&x[0], &x[1]) else { return missing(self.op) };
        check(self.op, t, i)?;
        if let Some(src) = x[2].as_ref().filter(|s| s.dtype != t.dtype) {
            bail!(
                Dtype,
                "[{}] Expected self.dtype to be equal to src.dtype, got {} and {}",
                self.op,
                t.dtype,
                src.dtype
            );
        }
        let fits = within(i, t, Some(self.dim)) && x[2].as_ref().is_none_or(|s| within(i, s, None));
        if i.numel() > 0 && !fits {
            let src = x[2].as_ref().map_or(String::new(), |s| {
                format!(" and to be no larger size than src {}", show(s.shape()))
            });
            bail!(
                Shape,
                "[{}] Expected index {} to be no larger than self {} apart from dimension {}{src}",
                self.op,
                show(i.shape()),
                show(t.shape()),
                self.dim
            );
        }
        Ok(smallvec::smallvec![Meta::new(t.shape(), t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(i)) = (&x[0], &x[1]) else { return missing(self.op) };
        let y = &y[0];
        if i.numel() == 0 {
            start_from(t, y);
            return Ok(());
        }
        let size = at_least_1d(&t.layout).shape[self.dim];
        let i = checked(self.op, i, self.dim, size)?;
        start_from(t, y);
        let src = match (&x[2], self.value) {
            (Some(s), _) => s.clone(),
            (None, v) => Tensor::scalar_tensor(v.unwrap_or(Scalar::Int(0)), y.dtype)?.body(),
        };
        if self.mode == Mode::Set || y.dtype.size() != 2 || !y.dtype.is_floating() {
            self.walk(&i, &src, y);
            return Ok(());
        }
        // Half precision: the sums are kept in f32 until all is there.
        let wide = |b: &Body| -> Result<Body> {
            Ok(Tensor::from_body(b.clone()).to_dtype(DType::F32)?.body())
        };
        let sums = wide(y)?;
        self.walk(&i, &wide(&src)?, &sums);
        copy::copy(&operand(&sums), &operand(y));
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
        let (i, dim) = (cx.input(1)?, self.dim as i64);
        if self.mode == Mode::Mul {
            bail!(NotImplemented, "[scatter] reduce='multiply' has no derivative");
        }
        let x = cx.grad(0, || match self.mode {
            Mode::Add => Ok(g.clone()),
            _ => g.scatter_value(dim, &i, Scalar::Int(0)),
        })?;
        // Elements of the source beyond the index have no influence.
        let source = cx.grad(2, || {
            let part = g.gather(dim, &i, false)?;
            if part.shape().as_slice() == cx.shape(2) {
                return Ok(part);
            }
            let whole = zeros(g, cx.shape(2))?;
            if part.numel() == 0 {
                return Ok(whole);
            }
            let ends = part.shape();
            let mut region = whole.clone();
            for (d, &n) in ends.iter().enumerate() {
                region = region.narrow(d as i64, 0, n)?;
            }
            region.copy_(&part, false)?;
            Ok(whole)
        })?;
        Ok(vec![x, None, source])
    }
}

/// The kernel of a scatter with a source (`value` none) or a number.
fn kernel(
    op: &'static str,
    x: &Tensor,
    dim: i64,
    mode: Mode,
    value: Option<Scalar>,
) -> Result<Scatter> {
    Ok(Scatter { op, dim: wrap_dim(op, dim, x.dim())?, mode, value })
}

fn mode(reduce: &str) -> Result<Mode> {
    match reduce {
        "add" => Ok(Mode::Add),
        "multiply" => Ok(Mode::Mul),
        r => bail!(
            InvalidArgument,
            "[scatter] reduce argument must be either add or multiply, got '{r}'"
        ),
    }
}

fn refuse_sparse(op: &str, sparse: bool) -> Result<()> {
    if sparse {
        bail!(NotImplemented, "[{op}] sparse gradients are not implemented");
    }
    Ok(())
}

fn gather_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[0, 2, 1, 1], &[2, 2])?],
        vec![doubles(&[2, 3, 2])?, Value::Int(-1), longs(&[1, 0, 0, 1], &[1, 2, 2])?],
        vec![doubles(&[])?, Value::Int(0), longs(&[0], &[])?],
        vec![doubles(&[3])?, Value::Int(0), longs(&[], &[0])?],
    ])
}

fn with_last(last: &[Value]) -> Result<Vec<Vec<Value>>> {
    let mut all = vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[0, 2, 1, 1], &[2, 2])?],
        vec![doubles(&[2, 3])?, Value::Int(-1), longs(&[1, 2], &[2, 1])?],
    ];
    for v in &mut all {
        v.extend_from_slice(last);
    }
    Ok(all)
}

fn src_samples() -> Result<Vec<Vec<Value>>> {
    with_last(&[doubles(&[3, 4])?])
}

fn value_samples() -> Result<Vec<Vec<Value>>> {
    with_last(&[Value::Float(1.5)])
}

fn reduce_samples() -> Result<Vec<Vec<Value>>> {
    with_last(&[doubles(&[3, 4])?, Value::Str("add".into())])
}

fn value_reduce_samples() -> Result<Vec<Vec<Value>>> {
    with_last(&[Value::Float(1.5), Value::Str("add".into())])
}

ops! { OPS, Kernel;
    /// Elements along a dimension by an index for each; the result has the shape of the index.
    "gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor"
    fn gather(&self, dim: i64, index: &Tensor, sparse_grad: bool) -> Result<Tensor> {
        refuse_sparse("gather", sparse_grad)?;
        let dim = wrap_dim("gather", dim, self.dim())?;
        engine::apply1(Gather { dim }, &[Some(self), Some(index)])
    }
    , samples gather_samples
    /// A copy with `value` at the places along a dimension that the index names.
    "scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor"
    fn scatter_value(&self, dim: i64, index: &Tensor, value: Scalar) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, Mode::Set, Some(value))?;
        engine::apply1(k, &[Some(self), Some(index), None])
    }
    , samples value_samples
    /// A copy with elements of `src` at the places along a dimension that the index names; of
    /// several for one place the last one counts.
    "scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor"
    fn scatter(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, Mode::Set, None)?;
        engine::apply1(k, &[Some(self), Some(index), Some(src)])
    }
    , samples src_samples
    /// As `scatter.src`, joined with what is there: `reduce` is `add` or `multiply`.
    "scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor"
    fn scatter_reduce_src(&self, dim: i64, index: &Tensor, src: &Tensor, reduce: &str) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, mode(reduce)?, None)?;
        engine::apply1(k, &[Some(self), Some(index), Some(src)])
    }
    , samples reduce_samples
    /// As `scatter.value`, joined with what is there: `reduce` is `add` or `multiply`.
    "scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor"
    fn scatter_value_reduce(&self, dim: i64, index: &Tensor, value: Scalar, reduce: &str) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, mode(reduce)?, Some(value))?;
        engine::apply1(k, &[Some(self), Some(index), None])
    }
    , samples value_reduce_samples
    /// Writes elements of `src` to the places along a dimension that the index names.
    "scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)"
    fn scatter_(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, Mode::Set, None)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(src)])
    }
    , samples src_samples
    /// Writes `value` to the places along a dimension that the index names.
    "scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)"
    fn scatter_value_(&self, dim: i64, index: &Tensor, value: Scalar) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, Mode::Set, Some(value))?;
        engine::apply_inplace(k, &[Some(self), Some(index), None])
    }
    , samples value_samples
    /// As `scatter_.src`, joined with what is there: `reduce` is `add` or `multiply`.
    "scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)"
    fn scatter_reduce_src_(&self, dim: i64, index: &Tensor, src: &Tensor, reduce: &str) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, mode(reduce)?, None)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(src)])
    }
    , samples reduce_samples
    /// As `scatter_.value`, joined with what is there: `reduce` is `add` or `multiply`.
    "scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)"
    fn scatter_value_reduce_(&self, dim: i64, index: &Tensor, value: Scalar, reduce: &str) -> Result<Tensor> {
        let k = kernel("scatter", self, dim, mode(reduce)?, Some(value))?;
        engine::apply_inplace(k, &[Some(self), Some(index), None])
    }
    , samples value_reduce_samples
    /// A copy with elements of `src` added at the places along a dimension that the index names.
    "scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor"
    fn scatter_add(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let k = kernel("scatter_add", self, dim, Mode::Add, None)?;
        engine::apply1(k, &[Some(self), Some(index), Some(src)])
    }
    , samples src_samples
    /// Adds elements of `src` at the places along a dimension that the index names.
    "scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)"
    fn scatter_add_(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let k = kernel("scatter_add", self, dim, Mode::Add, None)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(src)])
    }
    , samples src_samples
}
