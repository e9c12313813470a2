//! The average of each window.

use super::windows::{Pool, sliding};
use super::{input, list, ranked};
use crate::backend::cpu::pool::{self, Divisor};
use crate::base::{DType, Dims, Element, Result, bail, dims};
use crate::ops;
use crate::ops::dense::{by_float, check_floating, compute_dtype, dense, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// The averages, or their gradient spread out over an input of the shape `back`.
struct Average {
    pool: Pool,
    divisor: Divisor,
    back: Option<Dims>,
}

fn average<T: Element>(k: &Average, x: &Body, y: &Body) {
    match &k.back {
        None => {
            let (w, planes) = k.pool.windows(x.shape(), y.shape());
            pool::avg_forward(&w, planes, k.divisor, read::<T>(x), write::<T>(y));
        }
        Some(_) => {
            let (w, planes) = k.pool.windows(y.shape(), x.shape());
            pool::avg_backward(&w, planes, k.divisor, read::<T>(x), write::<T>(y));
        }
    }
}

impl Kernel for Average {
    fn name(&self) -> &'static str {
        self.pool.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.pool.op) };
        let halves = matches!(x.dtype, DType::F16 | DType::BF16);
        if halves && self.pool.op == "avg_pool3d" && self.back.is_none() {
            bail!(Dtype, "[avg_pool3d] not implemented for '{}'", x.dtype.scalar_type_name());
        }
        // Sliding averages of i64 are cut towards zero.
        if x.dtype != DType::I64 || self.pool.adapts() {
            check_floating(self.pool.op, x.dtype)?;
        }
        let shape = match &self.back {
            Some(shape) => shape.clone(),
            None => self.pool.output(x.shape())?,
        };
        Ok(smallvec::smallvec![Meta::new(&shape, x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(x.dtype);
        let x = dense(x, dtype)?;
        through(&y[0], dtype, |y| {
            if dtype == DType::I64 {
                average::<i64>(self, &x, y);
            } else {
                by_float!(dtype, average(self, &x, y));
            }
            Ok(())
        })
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let back = if self.back.is_some() { None } else { Some(dims(cx.shape(0))) };
        let k = Average { pool: self.pool.clone(), divisor: self.divisor, back };
        Ok(vec![Some(engine::apply1(k, &[Some(g)])?)])
    }
}

fn averages(pool: Pool, x: &Tensor, include_pad: bool, fixed: Option<i64>) -> Result<Tensor> {
    let divisor = match fixed {
        Some(0) => bail!(InvalidArgument, "[{}] divisor must be not zero", pool.op),
        Some(d) => Divisor::Fixed(d as f64),
        None if include_pad => Divisor::Padded,
        None => Divisor::Inside,
    };
    engine::apply1(Average { pool, divisor, back: None }, &[Some(x)])
}

pub(super) fn adaptive_average(pool: Pool, x: &Tensor) -> Result<Tensor> {
    engine::apply1(Average { pool, divisor: Divisor::Inside, back: None }, &[Some(x)])
}

fn avg_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    let x = input(rank)?;
    let l = |v| list(rank, v);
    let (yes, no) = (Value::Bool(true), Value::Bool(false));
    Ok(vec![vec![x.clone(), l(2)], vec![x, l(3), l(2), l(1), yes, no]])
}

ranked! {
    samples1 = avg_samples 1; samples2 = avg_samples 2; samples3 = avg_samples 3;
}

ops! { OPS, Kernel;
    /// The average of each window of `[n, c, l]` or `[c, l]`.
    "avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor"
    fn avg_pool1d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool) -> Result<Tensor> {
        averages(sliding("avg_pool1d", 1, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, None)
    }
    , samples samples1
    /// The average of each window of `[n, c, h, w]` or `[c, h, w]`; padding counts as zeros where
    /// `count_include_pad`, and `divisor_override` takes the place of the number of elements.
    "avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"
    fn avg_pool2d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool, divisor_override: Option<i64>) -> Result<Tensor> {
        averages(sliding("avg_pool2d", 2, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, divisor_override)
    }
    , samples samples2
    /// The average of each window of `[n, c, d, h, w]` or `[c, d, h, w]`; see `avg_pool2d`.
    "avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"
    fn avg_pool3d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool, divisor_override: Option<i64>) -> Result<Tensor> {
        averages(sliding("avg_pool3d", 3, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, divisor_override)
    }
    , samples samples3
}
