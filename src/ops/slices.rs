//! Writing slices of a dimension that a vector of indices names.

use super::create::{fitted, fitted_tensor};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::{
    at_least_1d, doubles, longs, missing, out_of_bounds, seen, start_from, table, without,
};
use super::value::Value;
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::base::{DType, Dims, Layout, Result, Scalar, bail, show, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `index_add` and `index_copy`: slices of a source are joined into those that the index names.
struct Write {
    op: &'static str,
    dim: usize,
    mode: Mode,
}

impl Write {
    fn check(&self, x: &Body, i: &Body, src: &Body) -> Result<()> {
        let (op, dim) = (self.op, self.dim);
        let add = self.mode == Mode::Add;
        if i.layout.ndim() > 1 {
            bail!(
                Index,
                "[{op}] Index is supposed to be a vector, but got dim: {} with size: {}",
                i.layout.ndim(),
                show(i.shape())
            );
        }
        if i.dtype != DType::I64 && !(add && i.dtype == DType::I32) {
            bail!(
                Dtype,
                "[{op}] Expected {} for index, but got {}",
                if add { "dtype int32/int64" } else { "a long tensor" },
                i.dtype.scalar_type_name()
            );
        }
        if x.dtype != src.dtype {
            bail!(
                Dtype,
                "[{op}] self and source expected to have the same dtype, but got (self) {} and \
                 (source) {}",
                x.dtype.scalar_type_name(),
                src.dtype.scalar_type_name()
            );
        }
        let (n, m) = (i.numel() as i64, src.shape().get(dim).copied().unwrap_or(1));
        if n != m {
            bail!(
                Index,
                "[{op}] Number of indices ({n}) should be equal to source.size(dim) ({m}), for \
                 dim: {dim}"
            );
        }
        let (to, from) = (at_least_1d(&x.layout), at_least_1d(&src.layout));
        let scalar = !add && src.layout.ndim() == 0;
        let rank = x.layout.ndim() == src.layout.ndim() || (scalar && to.ndim() == 1);
        let fits = rank && (0..to.ndim()).all(|d| d == dim || to.shape[d] == from.shape[d]);
        if !fits {
            bail!(
                Shape,
                "[{op}] source tensor shape must match self tensor shape, excluding the specified \
                 dimension. Got self.shape = {} source.shape = {}",
                show(x.shape()),
                show(src.shape())
            );
        }
        Ok(())
    }
}

/// What `index_reduce` accepts is what `index_add` does.
pub(super) fn check_reduce(op: &'static str, dim: usize, x: Bodies) -> Result<Metas> {
    Write { op, dim, mode: Mode::Add }.infer(x)
}

impl Kernel for Write {
    fn name(&self) -> &'static str {
        self.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(i), Some(src)) = (&x[0], &x[1], &x[2]) else { return missing(self.op) };
        self.check(x, i, src)?;
        Ok(smallvec::smallvec![Meta::new(x.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(i), Some(src)) = (&x[0], &x[1], &x[2]) else { return missing(self.op) };
        let (y, dim) = (&y[0], self.dim);
        let (to, from) = (at_least_1d(&y.layout), at_least_1d(&src.layout));
        // Where nothing is written, PyTorch does not look at the indices.
        let add = self.mode == Mode::Add && to.ndim() > 1;
        if without(&to, dim).numel() == 0 || (add && to.numel() == 0) {
            return Ok(());
        }
        let bounds = Bounds { size: to.shape[dim], wrap: false };
        let targets = table(i, bounds, to.strides[dim], out_of_bounds(self.op, dim, bounds.size))?;
        let step = from.strides[dim];
        let sources: Vec<i64> = (0..targets.len() as i64).map(|k| k * step).collect();
        start_from(x, y);
        let (from, to) = (without(&from, dim), without(&to, dim));
        index::put(self.mode, &seen(src, &from), &sources, &seen(y, &to), &targets);
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
        let x = cx.grad(0, || match self.mode {
            Mode::Add => Ok(g.clone()),
            _ => g.index_fill_int_scalar(dim, &i, Scalar::Int(0)),
        })?;
        let source = cx.grad(2, || g.index_select(dim, &i)?.reshape(cx.shape(2)))?;
        Ok(vec![x, None, source])
    }
}

/// `index_fill`: one value in all slices that the index names: `value`, or the third input.
struct Fill {
    dim: usize,
    value: Option<Scalar>,
}

impl Kernel for Fill {
    fn name(&self) -> &'static str {
        "index_fill"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(t), Some(i)) = (&x[0], &x[1]) else { return missing("index_fill") };
        if i.dtype != DType::I64 {
            bail!(Dtype, "[index_fill] Expected dtype int64 for index, got {}", i.dtype);
        }
        if i.layout.ndim() > 1 {
            bail!(
                Shape,
                "[index_fill] Index has to be a vector/scalar, got shape {}",
                show(i.shape())
            );
        }
        if let Some(v) = x[2].as_ref().filter(|v| v.layout.ndim() > 0) {
            bail!(
                Shape,
                "[index_fill] only supports a 0-dimensional value tensor, but got tensor with {} \
                 dimension(s).",
                v.layout.ndim()
            );
        }
        Ok(smallvec::smallvec![Meta::new(t.shape(), t.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(i)) = (&x[0], &x[1]) else { return missing("index_fill") };
        let (y, dim) = (&y[0], self.dim);
        let to = at_least_1d(&y.layout);
        if without(&to, dim).numel() == 0 {
            return Ok(());
        }
        let bounds = Bounds { size: to.shape[dim], wrap: true };
        let wrong = out_of_bounds("index_fill", dim, bounds.size);
        let targets = table(i, bounds, to.strides[dim], wrong)?;
        start_from(t, y);
        let value = match (&x[2], self.value) {
            (Some(v), _) => v.clone(),
            (None, v) => Tensor::scalar_tensor(v.unwrap_or(Scalar::Int(0)), y.dtype)?.body(),
        };
        let to = without(&to, dim);
        let from = Layout { strides: Dims::from_elem(0, to.ndim()), ..to.clone() };
        let sources = vec![0; targets.len()];
        index::put(Mode::Set, &seen(&value, &from), &sources, &seen(y, &to), &targets);
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let (i, dim) = (cx.input(1)?, self.dim as i64);
        let x = cx.grad(0, || g.index_fill_int_scalar(dim, &i, Scalar::Int(0)))?;
        // A slice that is named twice is written once.
        let value = cx.grad(2, || {
            let mut shape = vec![1; g.dim()];
            shape.iter_mut().zip(g.shape()).skip(self.dim).take(1).for_each(|(s, n)| *s = n);
            let rest = Tensor::ones(&shape, DType::Bool.into())?;
            let rest = rest.index_fill_int_scalar_(dim, &i, Scalar::Bool(false))?;
            g.masked_fill_scalar(&rest, Scalar::Int(0))?.sum(None)
        })?;
        Ok(vec![x, None, value])
    }
}

fn fill(op: &str, x: &Tensor, dim: i64, value: Option<Scalar>) -> Result<Fill> {
    Ok(Fill { dim: wrap_dim(op, dim, x.dim())?, value })
}

fn write(op: &'static str, x: &Tensor, dim: i64, mode: Mode) -> Result<Write> {
    Ok(Write { op, dim: wrap_dim(op, dim, x.dim())?, mode })
}

/// `source * alpha` in the dtype of the source.
fn scaled(source: &Tensor, alpha: Scalar) -> Result<Tensor> {
    if alpha.to_f64() == 1.0 || source.numel() == 0 {
        return Ok(source.clone());
    }
    source.mul_scalar(fitted("index_add", alpha, source.dtype())?)?.to_dtype(source.dtype())
}

fn write_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[2, 0], &[2])?, doubles(&[2, 4])?],
        vec![doubles(&[2, 3, 2])?, Value::Int(-2), longs(&[1], &[1])?, doubles(&[2, 1, 2])?],
        vec![doubles(&[])?, Value::Int(0), longs(&[0], &[1])?, doubles(&[])?],
    ])
}

fn fill_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[-1, 0], &[2])?, Value::Float(2.5)],
        vec![doubles(&[2, 3])?, Value::Int(-1), longs(&[], &[0])?, Value::Int(1)],
    ])
}

fn fill_tensor_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[3, 4])?, Value::Int(1), longs(&[-1, 0], &[2])?, doubles(&[])?],
        vec![doubles(&[2, 3])?, Value::Int(-1), longs(&[1], &[])?, doubles(&[])?],
    ])
}

ops! { OPS, Kernel;
    /// A copy with the slices of `source`, times `alpha`, added to those that the index names.
    "index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor"
    fn index_add(&self, dim: i64, index: &Tensor, source: &Tensor, alpha: Scalar) -> Result<Tensor> {
        let k = write("index_add", self, dim, Mode::Add)?;
        engine::apply1(k, &[Some(self), Some(index), Some(&scaled(source, alpha)?)])
    }
    , samples write_samples
    /// Adds the slices of `source`, times `alpha`, to those that the index names.
    "index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)"
    fn index_add_(&self, dim: i64, index: &Tensor, source: &Tensor, alpha: Scalar) -> Result<Tensor> {
        let k = write("index_add", self, dim, Mode::Add)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(&scaled(source, alpha)?)])
    }
    , samples write_samples
    /// A copy with the slices of `source` in place of those that the index names; of several for
    /// one place the last one counts.
    "index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor"
    fn index_copy(&self, dim: i64, index: &Tensor, source: &Tensor) -> Result<Tensor> {
        let k = write("index_copy", self, dim, Mode::Set)?;
        engine::apply1(k, &[Some(self), Some(index), Some(source)])
    }
    , samples write_samples
    /// Overwrites the slices that the index names with those of `source`.
    "index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)"
    fn index_copy_(&self, dim: i64, index: &Tensor, source: &Tensor) -> Result<Tensor> {
        let k = write("index_copy", self, dim, Mode::Set)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(source)])
    }
    , samples write_samples
    /// A copy with the 0-d `value` in the slices that the index names.
    "index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor"
    fn index_fill_int_tensor(&self, dim: i64, index: &Tensor, value: &Tensor) -> Result<Tensor> {
        let value = fitted_tensor("index_fill", value, self.dtype())?;
        engine::apply1(fill("index_fill", self, dim, None)?, &[Some(self), Some(index), Some(&value)])
    }
    , samples fill_tensor_samples
    /// A copy with `value` in the slices that the index names.
    "index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor"
    fn index_fill_int_scalar(&self, dim: i64, index: &Tensor, value: Scalar) -> Result<Tensor> {
        engine::apply1(fill("index_fill", self, dim, Some(value))?, &[Some(self), Some(index), None])
    }
    , samples fill_samples
    /// Writes the 0-d `value` to the slices that the index names.
    "index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)"
    fn index_fill_int_tensor_(&self, dim: i64, index: &Tensor, value: &Tensor) -> Result<Tensor> {
        let value = fitted_tensor("index_fill_", value, self.dtype())?;
        engine::apply_inplace(fill("index_fill_", self, dim, None)?, &[Some(self), Some(index), Some(&value)])
    }
    , samples fill_tensor_samples
    /// Writes `value` to the slices that the index names.
    "index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)"
    fn index_fill_int_scalar_(&self, dim: i64, index: &Tensor, value: Scalar) -> Result<Tensor> {
        engine::apply_inplace(fill("index_fill_", self, dim, Some(value))?, &[Some(self), Some(index), None])
    }
    , samples fill_samples
}
