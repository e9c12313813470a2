//! `scatter_reduce` and `index_reduce`: what falls on one place becomes one number.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::gather::{Scatter, checked};
use super::index::{at_least_1d, doubles, longs, missing, seen, start_from, table, without, zeros};
use super::value::Value;
use crate::backend::cpu::copy;
use crate::backend::cpu::index::{self, Bounds, Mode};
use crate::base::{DType, Dims, Layout, Result, Scalar, bail, error, wrap_dim};
use crate::ops;
use crate::tensor::{Body, Tensor};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reduce {
    Sum,
    Prod,
    Mean,
    Amax,
    Amin,
}

impl Reduce {
    fn mode(self) -> Mode {
        match self {
            Reduce::Sum | Reduce::Mean => Mode::Add,
            Reduce::Prod => Mode::Mul,
            Reduce::Amax => Mode::Max,
            Reduce::Amin => Mode::Min,
        }
    }

    /// What a place begins with where its own element does not count.
    fn start(self, dtype: DType) -> Scalar {
        let low = matches!(self, Reduce::Amax);
        match (self, dtype) {
            (Reduce::Sum | Reduce::Mean, _) => Scalar::Int(0),
            (Reduce::Prod, _) => Scalar::Int(1),
            (_, DType::Bool) => Scalar::Bool(!low),
            (_, d) if d.is_floating() => {
                Scalar::Float(if low { f64::NEG_INFINITY } else { f64::INFINITY })
            }
            (_, DType::U8) => Scalar::Int(if low { 0 } else { 255 }),
            (_, d) => {
                let top = i64::MAX >> (64 - 8 * d.size());
                Scalar::Int(if low { !top } else { top })
            }
        }
    }
}

/// The inputs are the tensor, the index and the source.
#[derive(Clone, Copy)]
struct Join {
    dim: usize,
    reduce: Reduce,
    include_self: bool,
    /// Whether an index names a slice, and not an element.
    slices: bool,
}

impl Join {
    /// Joins `src`, or `value` in its place, into `y`.
    fn join(
        &self,
        mode: Mode,
        value: Option<Scalar>,
        i: &Body,
        src: &Body,
        y: &Body,
    ) -> Result<()> {
        let (op, dim) = (self.name(), self.dim);
        let number = value.map(|v| Tensor::scalar_tensor(v, y.dtype)).transpose()?;
        let from = number.as_ref().map_or_else(|| src.clone(), Tensor::body);
        if !self.slices {
            Scatter { op, dim, mode, value }.walk(i, &from, y);
            return Ok(());
        }
        let to = at_least_1d(&y.layout);
        let bounds = Bounds { size: to.shape[dim], wrap: false };
        let wrong = |i| error!(Index, "[{op}] index out of range in self: {i}");
        let targets = table(i, bounds, to.strides[dim], wrong)?;
        let to = without(&to, dim);
        let (step, layout) = match value {
            Some(_) => (0, Layout { strides: Dims::from_elem(0, to.ndim()), ..to.clone() }),
            None => {
                let l = at_least_1d(&src.layout);
                (l.strides[dim], without(&l, dim))
            }
        };
        let sources: Vec<i64> = (0..targets.len() as i64).map(|k| k * step).collect();
        index::put(mode, &seen(&from, &layout), &sources, &seen(y, &to), &targets);
        Ok(())
    }

    /// Everything, on an output of a dtype to compute in.
    fn fill(&self, i: &Body, src: &Body, y: &Body) -> Result<()> {
        if !self.include_self {
            self.join(Mode::Set, Some(self.reduce.start(y.dtype)), i, src, y)?;
        }
        self.join(self.reduce.mode(), None, i, src, y)?;
        if self.reduce == Reduce::Mean {
            let y = Tensor::from_body(y.clone());
            let n = self.counts(&y, &Tensor::from_body(i.clone()))?;
            match y.dtype().is_floating() {
                true => y.div_(&n)?,
                false => y.div_mode_(&n, Some("floor"))?,
            };
        }
        Ok(())
    }

    /// By how many a place is divided, in the dtype of `like` and a shape that goes with it.
    fn counts(&self, like: &Tensor, i: &Tensor) -> Result<Tensor> {
        let mut shape = like.shape();
        if self.slices {
            let dim = self.dim;
            shape.iter_mut().enumerate().for_each(|(d, s)| *s = if d == dim { *s } else { 1 });
        }
        let own = zeros(like, &shape)?.fill_(Scalar::Int(self.include_self.into()))?;
        let ones = match self.slices {
            true => {
                shape.iter_mut().skip(self.dim).take(1).for_each(|s| *s = i.numel() as i64);
                shape
            }
            false => i.shape(),
        };
        let ones = zeros(like, &[])?.fill_(Scalar::Int(1))?.expand(&ones, false)?;
        let n = self.add(&own, i, &ones)?;
        n.masked_fill_scalar_(&n.eq_scalar(Scalar::Int(0))?, Scalar::Int(1))
    }

    /// `t` at the places that the index names.
    fn take(&self, t: &Tensor, i: &Tensor) -> Result<Tensor> {
        let dim = self.dim as i64;
        if self.slices { t.index_select(dim, i) } else { t.gather(dim, i, false) }
    }

    /// `to` with `t` added at the places that the index names.
    fn add(&self, to: &Tensor, i: &Tensor, t: &Tensor) -> Result<Tensor> {
        let dim = self.dim as i64;
        match self.slices {
            true => to.index_add(dim, i, t, Scalar::Int(1)),
            false => to.scatter_add(dim, i, t),
        }
    }

    /// `t` with 0 at the places that the index names, where what was there does not count.
    fn own(&self, t: Tensor, i: &Tensor) -> Result<Tensor> {
        let dim = self.dim as i64;
        match (self.include_self, self.slices) {
            (true, _) => Ok(t),
            (_, true) => t.index_fill_int_scalar(dim, i, Scalar::Int(0)),
            (_, false) => t.scatter_value(dim, i, Scalar::Int(0)),
        }
    }

    fn call(&self, x: &Tensor, i: &Tensor, src: &Tensor) -> Result<Tensor> {
        engine::apply1(*self, &[Some(x), Some(i), Some(src)])
    }

    /// Of a product: the other factors. One that is 0 is left out, not divided by.
    fn product_vjp(&self, cx: &Context, g: &Tensor, i: &Tensor) -> Result<Grads> {
        let (x, src, y) = (cx.input(0)?, cx.input(2)?, cx.output(0)?);
        let one = Scalar::Int(1);
        let dx = cx.grad(0, || {
            let x = x.masked_fill_scalar(&x.eq_scalar(Scalar::Int(0))?, one)?;
            self.own(g.mul(&self.call(&x, i, &src)?)?.div(&x)?, i)
        })?;
        let ds = cx.grad(2, || {
            let zero = src.eq_scalar(Scalar::Int(0))?;
            let count = self.add(&zeros(&x, &x.shape())?, i, &zero.to_dtype(src.dtype())?)?;
            let count = self.take(&count, i)?.reshape(&src.shape())?;
            let single = zero.logical_and(&count.eq_scalar(one)?)?;
            let others = self.call(&x, i, &src.masked_fill_scalar(&single, one)?)?;
            let others = self.take(&g.mul(&others)?, i)?.reshape(&src.shape())?;
            let all = self.take(&g.mul(&y)?, i)?.reshape(&src.shape())?;
            let all = all.div(&src.masked_fill_scalar(&zero, one)?)?;
            let ds = single.where_self(&others, &all)?;
            let several = count.gt_scalar(one)?.any()?.item()?.to_bool();
            if several { engine::apply1(Last, &[Some(&ds)]) } else { Ok(ds) }
        })?;
        Ok(vec![dx, None, ds])
    }

    /// Of an extreme: equal shares for all that have the value.
    fn extreme_vjp(&self, cx: &Context, g: &Tensor, i: &Tensor) -> Result<Grads> {
        let (x, src, y) = (cx.input(0)?, cx.input(2)?, cx.output(0)?);
        let mine = self.own(x.eq(&y)?.to_dtype(g.dtype())?, i)?;
        let theirs = src.eq(&self.take(&y, i)?.reshape(&src.shape())?)?.to_dtype(g.dtype())?;
        let shares = g.div(&self.add(&mine, i, &theirs)?)?;
        let dx = cx.grad(0, || self.own(mine.mul(&shares)?, i))?;
        let ds = cx.grad(2, || theirs.mul(&self.take(&shares, i)?.reshape(&src.shape())?))?;
        Ok(vec![dx, None, ds])
    }
}

impl Kernel for Join {
    fn name(&self) -> &'static str {
        if self.slices { "index_reduce" } else { "scatter_reduce" }
    }
    /// The errors of `scatter` or of `index_add`, whose arguments these are, and one more.
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (op, dim) = (self.name(), self.dim);
        let out = if self.slices {
            super::slices::check_reduce(op, dim, x)?
        } else {
            Scatter { op, dim, mode: Mode::Set, value: None }.infer(x)?
        };
        // PyTorch knows bools for elements, and for slices that are more than an element.
        let mean = self.reduce == Reduce::Mean;
        let line = out[0].layout.ndim() < 2 || !self.include_self;
        if out[0].dtype == DType::Bool && (mean || (self.slices && line)) {
            bail!(Dtype, "[{op}] not implemented for 'Bool'");
        }
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(t), Some(i), Some(src)) = (&x[0], &x[1], &x[2]) else {
            return missing(self.name());
        };
        let y = &y[0];
        start_from(t, y);
        if i.numel() == 0 || src.numel() == 0 {
            return Ok(());
        }
        let i = match self.slices {
            true => super::index::as_i64(i)?,
            false => checked(self.name(), i, self.dim, at_least_1d(&t.layout).shape[self.dim])?,
        };
        if !(y.dtype.is_floating() && y.dtype.size() == 2) {
            return self.fill(&i, src, y);
        }
        // Half precision: f32 until all is there.
        let wide = |b: &Body| -> Result<Body> {
            Ok(Tensor::from_body(b.clone()).to_dtype(DType::F32)?.body())
        };
        let sums = wide(y)?;
        self.fill(&i, &wide(src)?, &sums)?;
        copy::copy(&operand(&sums), &operand(y));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        match self.reduce {
            Reduce::Sum | Reduce::Mean => Saves::of(2, 0),
            _ => Saves::of(7, 1),
        }
    }
    fn in_step(&self) -> bool {
        false
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let i = cx.input(1)?.to_dtype(DType::I64)?;
        if i.numel() == 0 {
            return Ok(vec![Some(g.clone()), None, cx.grad(2, || zeros(g, cx.shape(2)))?]);
        }
        let g = match self.reduce {
            Reduce::Sum => g.clone(),
            Reduce::Mean => g.div(&self.counts(g, &i)?)?,
            Reduce::Prod => return self.product_vjp(cx, g, &i),
            Reduce::Amax | Reduce::Amin => return self.extreme_vjp(cx, g, &i),
        };
        let dx = cx.grad(0, || self.own(g.clone(), &i))?;
        let ds = cx.grad(2, || self.take(&g, &i)?.reshape(cx.shape(2)))?;
        Ok(vec![dx, None, ds])
    }
}

/// A derivative that cannot be differentiated once more: a product of which two factors are 0.
struct Last;

impl Kernel for Last {
    fn name(&self) -> &'static str {
        "scatter_reduce_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().flatten().map(|b| Meta::new(b.shape(), b.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing(self.name()) };
        start_from(x, &y[0]);
        Ok(())
    }
    fn vjp(&self, _: &Context, _: &[Option<Tensor>]) -> Result<Grads> {
        bail!(
            NotImplemented,
            "[scatter_reduce] Double backward is unsupported for src when >1 zeros in src are \
             scattered to the same position in self"
        )
    }
}

/// The part of a source that an index of elements reaches: a view.
fn reached(index: &Tensor, src: &Tensor) -> Result<Tensor> {
    let (i, s) = (index.shape(), src.shape());
    let mut out = src.clone();
    if index.numel() > 0 && i.len() == s.len() {
        for d in (0..i.len()).filter(|&d| i[d] < s[d]) {
            out = out.narrow(d as i64, 0, i[d])?;
        }
    }
    Ok(out)
}

fn scatter(x: &Tensor, dim: i64, reduce: &str, own: bool) -> Result<Join> {
    const OP: &str = "scatter_reduce";
    let reduce = match reduce {
        "sum" => Reduce::Sum,
        "prod" => Reduce::Prod,
        "mean" => Reduce::Mean,
        "amax" | "max" => Reduce::Amax,
        "amin" | "min" => Reduce::Amin,
        r => bail!(
            InvalidArgument,
            "[{OP}] reduce argument must be either sum, prod, mean, amax or amin, got {r}"
        ),
    };
    let dim = wrap_dim(OP, dim, x.dim())?;
    Ok(Join { dim, reduce, include_self: own, slices: false })
}

fn slices(x: &Tensor, dim: i64, reduce: &str, own: bool) -> Result<Join> {
    const OP: &str = "index_reduce";
    let reduce = match reduce {
        "prod" => Reduce::Prod,
        "mean" => Reduce::Mean,
        "amax" => Reduce::Amax,
        "amin" => Reduce::Amin,
        r => bail!(
            InvalidArgument,
            "[{OP}] Expected reduce to be one of prod, mean, amax or amin but got {r}."
        ),
    };
    Ok(Join { dim: wrap_dim(OP, dim, x.dim())?, reduce, include_self: own, slices: true })
}

fn with_modes(args: Vec<Vec<Value>>, modes: &[&str]) -> Vec<Vec<Value>> {
    let one = |a: &Vec<Value>, m: &str, own: bool| {
        let mut a = a.clone();
        a.extend([Value::Str(m.into()), Value::Bool(own)]);
        a
    };
    let pairs = modes.iter().flat_map(|&m| [(m, true), (m, false)]);
    pairs.flat_map(|(m, own)| args.iter().map(move |a| one(a, m, own))).collect()
}

fn scatter_samples() -> Result<Vec<Vec<Value>>> {
    let src = super::dense::sample(&[3, 4], 5)?;
    let args = vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[0, 2, 0, 1], &[2, 2])?, src.clone().into()],
        vec![doubles(&[2, 3])?, Value::Int(-1), longs(&[1, 1, 1], &[1, 3])?, src.into()],
    ];
    Ok(with_modes(args, &["sum", "prod", "mean", "amax", "amin"]))
}

fn slice_samples() -> Result<Vec<Vec<Value>>> {
    let (a, b) = (super::dense::sample(&[3, 4], 5)?, super::dense::sample(&[2, 2, 3], 6)?);
    let args = vec![
        vec![doubles(&[3, 4])?, Value::Int(0), longs(&[2, 0, 2], &[3])?, a.into()],
        vec![doubles(&[2, 4, 3])?, Value::Int(-2), longs(&[1, 1], &[2])?, b.into()],
    ];
    Ok(with_modes(args, &["prod", "mean", "amax", "amin"]))
}

ops! { OPS, Kernel;
    /// Elements of `src` joined at the places along a dimension that the index names: `sum`,
    /// `prod`, `mean`, `amax` or `amin`, with the element that is there where `include_self`.
    "scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor"
    fn scatter_reduce_two(&self, dim: i64, index: &Tensor, src: &Tensor, reduce: &str, include_self: bool) -> Result<Tensor> {
        let k = scatter(self, dim, reduce, include_self)?;
        engine::apply1(k, &[Some(self), Some(index), Some(&reached(index, src)?)])
    }
    , samples scatter_samples
    /// Joins elements of `src` in place; see `scatter_reduce.two`.
    "scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)"
    fn scatter_reduce_two_(&self, dim: i64, index: &Tensor, src: &Tensor, reduce: &str, include_self: bool) -> Result<Tensor> {
        let k = scatter(self, dim, reduce, include_self)?;
        engine::apply_inplace(k, &[Some(self), Some(index), Some(&reached(index, src)?)])
    }
    , samples scatter_samples
    /// Slices of `source` joined to those that the index names: `prod`, `mean`, `amax` or
    /// `amin`, with the slice that is there where `include_self`.
    "index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor"
    fn index_reduce(&self, dim: i64, index: &Tensor, source: &Tensor, reduce: &str, include_self: bool) -> Result<Tensor> {
        engine::apply1(slices(self, dim, reduce, include_self)?, &[Some(self), Some(index), Some(source)])
    }
    , samples slice_samples
    /// Joins slices of `source` in place; see `index_reduce`.
    "index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)"
    fn index_reduce_(&self, dim: i64, index: &Tensor, source: &Tensor, reduce: &str, include_self: bool) -> Result<Tensor> {
        engine::apply_inplace(slices(self, dim, reduce, include_self)?, &[Some(self), Some(index), Some(source)])
    }
    , samples slice_samples
}
