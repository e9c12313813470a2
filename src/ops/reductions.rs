//! Reductions: one row each (`init, map, join, done` and a derivative), and what is made of them.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::backend::formula::{Num, Real};
use crate::backend::reduce::{self, Folds};
use crate::base::{DType, Dims, Layout, Result, Scalar, bail, default_dtype, show, wrap_dims};
use crate::ops;
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;

/// The dtype that a reduction gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// Floating-point stays, integers and bool become int64.
    Wide,
    /// That of the input.
    Same,
    /// Bool; uint8 stays.
    Truth,
    /// int64.
    Count,
    /// Floating-point only.
    Float,
}

/// What the derivative of a reduction sees, everything with the input's rank.
pub struct Given {
    /// The input.
    pub x: Tensor,
    /// The result.
    pub y: Tensor,
    /// The gradient of the result.
    pub g: Tensor,
    /// The parameter.
    pub p: f64,
    /// The number of elements that were reduced to one.
    pub n: f64,
}

/// A row of the table of reductions.
pub struct Row {
    name: &'static str,
    folds: Folds,
    out: Out,
    /// Whether there is a result for no elements.
    empty: bool,
    saves: Saves,
    vjp: Option<fn(&Given) -> Result<Tensor>>,
}

/// One call of a row.
struct Reduce {
    row: &'static Row,
    dims: SmallVec<[usize; 6]>,
    keepdim: bool,
    dtype: Option<DType>,
    param: f64,
}

impl Reduce {
    /// The shape with size 1 in place of the reduced dimensions.
    fn kept_shape(&self, shape: &[i64]) -> Dims {
        shape.iter().enumerate().map(|(i, &s)| if self.dims.contains(&i) { 1 } else { s }).collect()
    }

    /// The dtype of the result and the dtype to compute in.
    fn dtypes(&self, x: DType) -> Result<(DType, DType)> {
        let name = self.row.name;
        let given = self.dtype;
        let compute = given.unwrap_or(x);
        Ok(match self.row.out {
            Out::Wide if given.is_some() || x.is_floating() => (compute, compute),
            Out::Wide | Out::Count => (DType::I64, x),
            Out::Same => (x, x),
            Out::Truth => (if x == DType::U8 { DType::U8 } else { DType::Bool }, x),
            Out::Float if compute.is_floating() => (compute, compute),
            Out::Float => bail!(
                Dtype,
                "[{name}] could not infer output dtype. Input dtype must be either a floating \
                 point or complex dtype. Got: {}",
                x.scalar_type_name()
            ),
        })
    }
}

impl Kernel for Reduce {
    fn name(&self) -> &'static str {
        self.row.name
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.row.name) };
        let kept = self.kept_shape(x.shape());
        let nothing = self.dims.iter().any(|&d| x.shape()[d] == 0);
        if nothing && !self.row.empty && kept.iter().all(|&s| s != 0) {
            bail!(
                Index,
                "[{}] Expected reduction dim to be specified for input.numel() == 0, got shape {}",
                self.row.name,
                show(x.shape())
            );
        }
        let dtype = self.dtypes(x.dtype)?.0;
        let shape: Dims = if self.keepdim {
            kept
        } else {
            (0..kept.len()).filter(|i| !self.dims.contains(i)).map(|i| kept[i]).collect()
        };
        Ok(smallvec::smallvec![Meta::new(&shape, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let compute = self.dtypes(x.dtype)?.1;
        let marked: SmallVec<[bool; 6]> =
            (0..x.layout.ndim()).map(|i| self.dims.contains(&i)).collect();
        let full = y[0].with_layout(Layout::contiguous(&self.kept_shape(x.shape())));
        let p = Scalar::Float(self.param);
        reduce::run(&self.row.folds, compute, &operand(x), &marked, p, &operand(&full));
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        self.row.saves
    }
    fn differentiable(&self) -> bool {
        self.row.vjp.is_some()
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let (Some(g), Some(vjp)) = (&g[0], self.row.vjp) else { return Ok(vec![None]) };
        let shape = cx.shape(0);
        let kept = self.kept_shape(shape);
        let g = g.reshape(&kept)?.expand(shape, false)?;
        let x = if self.row.saves.inputs == 1 { cx.input(0)? } else { g.clone() };
        let y = if self.row.saves.outputs == 1 { cx.output(0)?.reshape(&kept)? } else { g.clone() };
        let n = self.dims.iter().map(|&d| shape[d] as f64).product();
        let d = vjp(&Given { x, y, g, p: self.param, n })?;
        Ok(vec![Some(d.to_dtype(cx.dtype(0))?)])
    }
}

impl Row {
    /// Reduces over `dims`; none or an empty list means all.
    fn call(
        &'static self,
        x: &Tensor,
        dims: Option<&[i64]>,
        keepdim: bool,
        dtype: Option<DType>,
        param: f64,
    ) -> Result<Tensor> {
        let n = x.dim();
        let mut dims = wrap_dims(self.name, dims.unwrap_or(&[]), n)?;
        if dims.is_empty() {
            dims = (0..n).collect();
        }
        dims.retain(|d| *d < n);
        engine::apply1(Reduce { row: self, dims, keepdim, dtype, param }, &[Some(x)])
    }
}

/// The parts of a reduction as loops in every type of its class.
#[macro_export]
macro_rules! folds {
    (num $($rest:tt)*) => { $crate::folds!(@all Num [f32 f64 i64] $($rest)*) };
    (real $($rest:tt)*) => { $crate::folds!(@all Real [f32 f64] $($rest)*) };
    (@all $bound:ident [$($t:ident)*] ($x:ident $p:ident) $init:expr; $map:expr;
     ($a:ident $b:ident) $join:expr; ($acc:ident $n:ident) $done:expr) => {{
        struct F;
        impl F {
            #[inline(always)]
            fn init<S: $bound>() -> S { $init }
            #[inline(always)]
            #[allow(unused_variables)]
            fn map<S: $bound>($x: S, $p: S) -> S { $map }
            #[inline(always)]
            fn join<S: $bound>($a: S, $b: S) -> S { $join }
            #[inline(always)]
            #[allow(unused_variables)]
            fn done<S: $bound>($acc: S, $n: S, $p: S) -> S { $done }
        }
        $(impl $crate::backend::reduce::Fold<$t> for F {
            #[inline(always)]
            fn init<I: $crate::backend::cpu::isa::Isa>() -> $crate::backend::formula::Lane<$t, I> {
                F::init()
            }
            #[inline(always)]
            fn map<I: $crate::backend::cpu::isa::Isa>(
                x: $crate::backend::formula::Lane<$t, I>,
                p: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::map(x, p)
            }
            #[inline(always)]
            fn join<I: $crate::backend::cpu::isa::Isa>(
                a: $crate::backend::formula::Lane<$t, I>,
                b: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::join(a, b)
            }
            #[inline(always)]
            fn done<I: $crate::backend::cpu::isa::Isa>(
                a: $crate::backend::formula::Lane<$t, I>,
                n: $crate::backend::formula::Lane<$t, I>,
                p: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::done(a, n, p)
            }
        })*
        $crate::folds!(@table $bound)
    }};
    (@table Num) => { $crate::backend::reduce::Folds {
        i64: Some($crate::backend::reduce::fold_fns::<F, i64>()),
        ..$crate::folds!(@table Real)
    } };
    (@table Real) => { $crate::backend::reduce::Folds {
        f32: Some($crate::backend::reduce::fold_fns::<F, f32>()),
        f64: Some($crate::backend::reduce::fold_fns::<F, f64>()),
        i64: None,
    } };
}

/// Declares reductions:
///
/// ```ignore
/// name(x, p) class out [empty] { init; map } join(a, b) { .. } done(acc, n) { .. }
///     saves(inputs, outputs) |given| derivative;
/// ```
#[macro_export]
macro_rules! reductions {
    ($( $(#[doc = $doc:literal])+ $name:ident($x:ident, $p:ident) $class:ident $out:ident $empty:literal
        { $init:expr; $map:expr } join($a:ident, $b:ident) { $join:expr }
        done($acc:ident, $n:ident) { $done:expr } $(saves($si:literal, $so:literal) $vjp:expr)?; )*) => {
        /// The reductions, a module for each.
        pub mod rows { $(
            $(#[doc = $doc])+
            pub mod $name {
                #[allow(unused_imports)]
                use super::super::*;
                /// The row.
                pub(crate) static ROW: Row = Row {
                    name: stringify!($name),
                    folds: $crate::folds!($class ($x $p) $init; $map; ($a $b) $join; ($acc $n) $done),
                    out: Out::$out,
                    empty: $empty,
                    saves: $crate::reductions!(@saves $($si $so)?),
                    vjp: $crate::reductions!(@vjp $($vjp)?),
                };
            }
        )* }
    };
    (@saves) => { Saves::NONE };
    (@saves $si:literal $so:literal) => { Saves::of($si, $so) };
    (@vjp) => { None };
    (@vjp $vjp:expr) => { Some($vjp) };
}

/// The gradient shared evenly among the elements that are equal to the result.
fn among_equal(d: &Given) -> Result<Tensor> {
    // NaN is equal to a result of NaN here.
    let same = d.x.eq(&d.y)?.logical_or(&d.x.isnan()?.logical_and(&d.y.isnan()?)?)?;
    let over: Vec<i64> = (0..d.x.dim() as i64)
        .filter(|&i| d.y.size(i).unwrap_or(1) != d.x.size(i).unwrap_or(1))
        .collect();
    let mask = same.to_dtype(d.g.dtype())?;
    let count = if over.is_empty() { mask.clone() } else { mask.sum_dim(Some(&over), true, None)? };
    d.g.mul(&mask)?.div(&count)
}

/// The product of the others: from the result where no factor is 0, else by exclusive products.
fn others(d: &Given) -> Result<Tensor> {
    let zeros = d.x.eq_scalar(Scalar::Int(0))?;
    if !crate::autograd::graph::is_grad_enabled() && !zeros.any()?.item()?.to_bool() {
        return d.g.mul(&d.y.div(&d.x)?);
    }
    let dims: Vec<i64> = (0..d.x.dim() as i64)
        .filter(|&i| d.y.size(i).unwrap_or(1) != d.x.size(i).unwrap_or(1))
        .collect();
    // Reduced dimensions last, flattened: then each product leaves one factor out.
    let n = d.x.dim() as i64;
    let kept: Vec<i64> = (0..n).filter(|i| !dims.contains(i)).collect();
    let order: Vec<i64> = kept.iter().chain(&dims).copied().collect();
    let moved = d.x.permute(&order)?;
    let shape = moved.shape();
    let flat = moved.reshape(&[-1, shape[kept.len()..].iter().product()])?;
    let m = flat.size(1)?;
    let eye = Tensor::eye(m, DType::Bool.into())?;
    let rows = flat.unsqueeze(1)?.expand(&[-1, m, m], false)?;
    let left = eye.where_scalar_self(Scalar::Int(1), &rows)?.prod_dim(2, false, None)?;
    let mut back = vec![0i64; n as usize];
    order.iter().enumerate().for_each(|(i, &o)| back[o as usize] = i as i64);
    d.g.mul(&left.reshape(&shape)?.permute(&back)?)
}

reductions! {
    /// Sum.
    sum(x, p) num Wide true { S::c(0.0); x } join(a, b) { a + b } done(acc, n) { acc }
        saves(0, 0) |d| Ok(d.g.clone());
    /// Mean.
    mean(x, p) real Float true { S::c(0.0); x } join(a, b) { a + b } done(acc, n) { acc / n }
        saves(0, 0) |d| d.g.div_scalar(d.n.into());
    /// Product.
    prod(x, p) num Wide true { S::c(1.0); x } join(a, b) { a * b } done(acc, n) { acc }
        saves(1, 1) others;
    /// Largest element.
    amax(x, p) num Same false { S::c(f64::NEG_INFINITY); x } join(a, b) { a.max(b) }
        done(acc, n) { acc } saves(1, 1) among_equal;
    /// Smallest element.
    amin(x, p) num Same false { S::c(f64::INFINITY); x } join(a, b) { a.min(b) }
        done(acc, n) { acc } saves(1, 1) among_equal;
    /// Whether any element is not 0.
    any(x, p) num Truth true { S::c(0.0); S::when(!x.eq(S::c(0.0))) } join(a, b) { a.max(b) }
        done(acc, n) { acc };
    /// Whether all elements are not 0.
    all(x, p) num Truth true { S::c(1.0); S::when(!x.eq(S::c(0.0))) } join(a, b) { a.min(b) }
        done(acc, n) { acc };
    /// How many elements are not 0.
    count_nonzero(x, p) num Count true { S::c(0.0); S::when(!x.eq(S::c(0.0))) }
        join(a, b) { a + b } done(acc, n) { acc };
    /// The norm of order 0: how many elements are not 0.
    norm_zero(x, p) real Float true { S::c(0.0); S::when(!x.eq(S::c(0.0))) }
        join(a, b) { a + b } done(acc, n) { acc } saves(0, 0) |d| d.g.mul_scalar(0.0.into());
    /// The norm of order 1.
    norm_one(x, p) real Float true { S::c(0.0); x.abs() } join(a, b) { a + b } done(acc, n) { acc }
        saves(1, 0) |d| d.g.mul(&d.x.sign()?);
    /// The norm of order 2.
    norm_two(x, p) real Float true { S::c(0.0); x * x } join(a, b) { a + b }
        done(acc, n) { acc.sqrt() }
        saves(1, 1) |d| {
            let unit = d.x.div(&d.y)?;
            d.g.mul(&unit.masked_fill_scalar(&d.y.eq_scalar(Scalar::Int(0))?, 0.0.into())?)
        };
    /// The norm of order infinity.
    norm_max(x, p) real Float true { S::c(0.0); x.abs() } join(a, b) { a.max(b) }
        done(acc, n) { acc }
        saves(1, 1) |d| among_equal(&Given { x: d.x.abs()?, y: d.y.clone(), g: d.g.mul(&d.x.sign()?)?, p: d.p, n: d.n });
    /// The norm of order minus infinity.
    norm_min(x, p) real Float false { S::c(f64::INFINITY); x.abs() } join(a, b) { a.min(b) }
        done(acc, n) { acc }
        saves(1, 1) |d| among_equal(&Given { x: d.x.abs()?, y: d.y.clone(), g: d.g.mul(&d.x.sign()?)?, p: d.p, n: d.n });
    /// The norm of any other order.
    norm_any(x, p) real Float true { S::c(0.0); x.abs().pow(p) } join(a, b) { a + b }
        done(acc, n) { acc.pow(S::c(1.0) / p) }
        saves(1, 1) |d| {
            let unit = d.x.abs()?.pow_scalar((d.p - 1.0).into())?.mul(&d.x.sign()?)?;
            let unit = unit.div(&d.y.pow_scalar((d.p - 1.0).into())?)?;
            d.g.mul(&unit.masked_fill_scalar(&d.y.eq_scalar(Scalar::Int(0))?, 0.0.into())?)
        };
}

fn norm(
    x: &Tensor,
    p: Option<Scalar>,
    dim: &[i64],
    keep: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    let p = p.map_or(2.0, Scalar::to_f64);
    let row = match p {
        0.0 => &rows::norm_zero::ROW,
        1.0 => &rows::norm_one::ROW,
        2.0 => &rows::norm_two::ROW,
        f64::INFINITY => &rows::norm_max::ROW,
        f64::NEG_INFINITY => &rows::norm_min::ROW,
        _ => &rows::norm_any::ROW,
    };
    row.call(x, Some(dim), keep, dtype, p)
}

/// Mean and variance. The squares are taken of the distances from the mean, in a second pass.
fn moments(
    op: &str,
    x: &Tensor,
    dim: Option<&[i64]>,
    correction: f64,
    keep: bool,
) -> Result<(Tensor, Tensor)> {
    if !x.dtype().is_floating() {
        bail!(Dtype, "[{op}] only support floating point dtypes, got {}", x.dtype());
    }
    let n = x.dim();
    let dims = match dim {
        Some(d) if !d.is_empty() => wrap_dims(op, d, n)?.iter().map(|&d| d as i64).collect(),
        _ => (0..n as i64).collect::<Vec<i64>>(),
    };
    let count: i64 = dims.iter().map(|&d| x.size(d).unwrap_or(1)).product();
    let over = Some(dims.as_slice());
    let mean = x.mean_dim(over, true, None)?;
    let far = x.sub(&mean, Scalar::Int(1))?;
    let sum = far.square()?.sum_dim(over, keep, None)?;
    let var = sum.div_scalar((count as f64 - correction).max(0.0).into())?;
    let shape = var.shape();
    Ok((var, mean.reshape(&shape)?))
}

fn unbiased(flag: bool) -> f64 {
    f64::from(flag)
}

fn correction_of(c: Option<Scalar>) -> f64 {
    c.map_or(1.0, Scalar::to_f64)
}

/// As PyTorch defines it: shifted by the largest element, where that is finite.
fn logsumexp(x: &Tensor, dim: &[i64], keep: bool) -> Result<Tensor> {
    let x = if x.dtype().is_floating() { x.clone() } else { x.to_dtype(default_dtype())? };
    if x.numel() == 0 {
        return x.exp()?.sum_dim(Some(dim), keep, None)?.log();
    }
    let top = x.detach()?.amax(dim, true)?;
    let infinite = top.abs()?.eq_scalar(f64::INFINITY.into())?;
    let top = top.masked_fill_scalar(&infinite, 0.0.into())?;
    let one = Scalar::Int(1);
    let sum = x.sub(&top, one)?.exp()?.sum_dim(Some(dim), keep, None)?.log()?;
    let shape = sum.shape();
    sum.add(&top.reshape(&shape)?, one)
}

ops! { OPS, Reduction;
    /// Sum of all elements; integers are summed as int64.
    "sum(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn sum(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::sum::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Sum over dimensions.
    "sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn sum_dim(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::sum::ROW.call(self, dim, keepdim, dtype, 0.0)
    }
    /// Mean of all elements.
    "mean(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn mean(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::mean::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Mean over dimensions.
    "mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn mean_dim(&self, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::mean::ROW.call(self, dim, keepdim, dtype, 0.0)
    }
    /// Product of all elements.
    "prod(Tensor self, *, ScalarType? dtype=None) -> Tensor"
    fn prod(&self, dtype: Option<DType>) -> Result<Tensor> {
        rows::prod::ROW.call(self, None, false, dtype, 0.0)
    }
    /// Product over a dimension.
    "prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn prod_dim(&self, dim: i64, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        rows::prod::ROW.call(self, Some(&[dim]), keepdim, dtype, 0.0)
    }
    /// Largest element; NaN where there is one.
    "max(Tensor self) -> Tensor"
    fn max(&self) -> Result<Tensor> {
        rows::amax::ROW.call(self, None, false, None, 0.0)
    }
    /// Smallest element; NaN where there is one.
    "min(Tensor self) -> Tensor"
    fn min(&self) -> Result<Tensor> {
        rows::amin::ROW.call(self, None, false, None, 0.0)
    }
    /// Largest element over dimensions; equal ones share the gradient.
    "amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor"
    fn amax(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        rows::amax::ROW.call(self, Some(dim), keepdim, None, 0.0)
    }
    /// Smallest element over dimensions; equal ones share the gradient.
    "amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor"
    fn amin(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        rows::amin::ROW.call(self, Some(dim), keepdim, None, 0.0)
    }
    /// The larger of two tensors, element by element.
    "max.other(Tensor self, Tensor other) -> Tensor"
    fn max_other(&self, other: &Tensor) -> Result<Tensor> {
        self.maximum(other)
    }
    /// The smaller of two tensors, element by element.
    "min.other(Tensor self, Tensor other) -> Tensor"
    fn min_other(&self, other: &Tensor) -> Result<Tensor> {
        self.minimum(other)
    }
    /// Whether any element is not 0.
    "any(Tensor self) -> Tensor"
    fn any(&self) -> Result<Tensor> {
        rows::any::ROW.call(self, None, false, None, 0.0)
    }
    /// Whether any element along a dimension is not 0.
    "any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor"
    fn any_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        rows::any::ROW.call(self, Some(&[dim]), keepdim, None, 0.0)
    }
    /// Whether any element along dimensions is not 0.
    "any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor"
    fn any_dims(&self, dim: Option<&[i64]>, keepdim: bool) -> Result<Tensor> {
        rows::any::ROW.call(self, dim, keepdim, None, 0.0)
    }
    /// Whether all elements are not 0.
    "all(Tensor self) -> Tensor"
    fn all(&self) -> Result<Tensor> {
        rows::all::ROW.call(self, None, false, None, 0.0)
    }
    /// Whether all elements along a dimension are not 0.
    "all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor"
    fn all_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        rows::all::ROW.call(self, Some(&[dim]), keepdim, None, 0.0)
    }
    /// Whether all elements along dimensions are not 0.
    "all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor"
    fn all_dims(&self, dim: Option<&[i64]>, keepdim: bool) -> Result<Tensor> {
        rows::all::ROW.call(self, dim, keepdim, None, 0.0)
    }
    /// How many elements are not 0.
    "count_nonzero(Tensor self, int? dim=None) -> Tensor"
    fn count_nonzero(&self, dim: Option<i64>) -> Result<Tensor> {
        let dims = dim.map(|d| [d]);
        rows::count_nonzero::ROW.call(self, dims.as_ref().map(|d| d.as_slice()), false, None, 0.0)
    }
    /// How many elements along dimensions are not 0.
    "count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor"
    fn count_nonzero_dim(&self, dim: &[i64]) -> Result<Tensor> {
        rows::count_nonzero::ROW.call(self, Some(dim), false, None, 0.0)
    }
    /// The p-norm of all elements.
    "norm.Scalar(Tensor self, Scalar p=2) -> Tensor"
    fn norm(&self, p: Scalar) -> Result<Tensor> {
        norm(self, Some(p), &[], false, None)
    }
    /// The p-norm over dimensions.
    "norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor"
    fn norm_dim(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        norm(self, p, dim, keepdim, None)
    }
    /// The p-norm over dimensions, computed in `dtype`.
    "norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor"
    fn norm_dim_dtype(&self, p: Option<Scalar>, dim: &[i64], keepdim: bool, dtype: DType) -> Result<Tensor> {
        norm(self, p, dim, keepdim, Some(dtype))
    }
    /// The p-norm of all elements, computed in `dtype`.
    "norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor"
    fn norm_dtype(&self, p: Option<Scalar>, dtype: DType) -> Result<Tensor> {
        norm(self, p, &[], false, Some(dtype))
    }
    /// Variance of all elements, with Bessel's correction where `unbiased`.
    "var(Tensor self, bool unbiased=True) -> Tensor"
    fn var(&self, unbiased_: bool) -> Result<Tensor> {
        Ok(moments("var", self, None, unbiased(unbiased_), false)?.0)
    }
    /// Variance over dimensions.
    "var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn var_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, unbiased(unbiased_), keepdim)?.0)
    }
    /// Variance over dimensions; `correction` (1 where none) is taken off the divisor.
    "var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn var_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        Ok(moments("var", self, dim, correction_of(correction), keepdim)?.0)
    }
    /// Standard deviation of all elements.
    "std(Tensor self, bool unbiased=True) -> Tensor"
    fn std(&self, unbiased_: bool) -> Result<Tensor> {
        moments("std", self, None, unbiased(unbiased_), false)?.0.sqrt()
    }
    /// Standard deviation over dimensions.
    "std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor"
    fn std_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<Tensor> {
        moments("std", self, dim, unbiased(unbiased_), keepdim)?.0.sqrt()
    }
    /// Standard deviation over dimensions; see `var.correction`.
    "std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor"
    fn std_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<Tensor> {
        moments("std", self, dim, correction_of(correction), keepdim)?.0.sqrt()
    }
    /// Variance and mean of all elements.
    "var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)"
    fn var_mean(&self, unbiased_: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, None, unbiased(unbiased_), false)
    }
    /// Variance and mean over dimensions.
    "var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_dim(&self, dim: Option<&[i64]>, unbiased_: bool, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, unbiased(unbiased_), keepdim)
    }
    /// Variance and mean over dimensions; see `var.correction`.
    "var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)"
    fn var_mean_correction(&self, dim: Option<&[i64]>, correction: Option<Scalar>, keepdim: bool) -> Result<(Tensor, Tensor)> {
        moments("var_mean", self, dim, correction_of(correction), keepdim)
    }
    /// `log(sum(exp(x)))` over dimensions, without overflow.
    "logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor"
    fn logsumexp(&self, dim: &[i64], keepdim: bool) -> Result<Tensor> {
        logsumexp(self, dim, keepdim)
    }
}
