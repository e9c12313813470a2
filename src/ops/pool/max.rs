//! The maximum of each window.

use super::windows::{Pool, sliding};
use super::{input, list, ranked};
use crate::autograd::graph;
use crate::backend::cpu::pool::{self, Windows};
use crate::base::{DType, Dims, Element, Result, bail, bf16, dims, f16};
use crate::ops;
use crate::ops::dense::{by_float, check_floating, compute_dtype, dense, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// The maxima, and where they are if that is wanted.
struct Max {
    pool: Pool,
    places: bool,
}

fn max_values<T: Element + PartialOrd>(w: &Windows, planes: usize, x: &Body, y: &[Body]) {
    let places = y.get(1).map(write::<i64>);
    pool::max_forward(w, planes, read::<T>(x), write::<T>(&y[0]), places);
}

impl Kernel for Max {
    fn name(&self) -> &'static str {
        self.pool.op
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { bail!(NullPointer, "[{}] self is missing", self.pool.op) };
        if x.dtype == DType::Bool {
            bail!(Dtype, "[{}] not implemented for 'Bool'", self.pool.op);
        }
        // PyTorch has integers in sliding windows, and on a line where the places are asked for.
        if self.pool.adapts() || self.pool.op == "max_pool1d" && !self.places {
            check_floating(self.pool.op, x.dtype)?;
        }
        let shape = self.pool.output(x.shape())?;
        let mut out: Metas = smallvec::smallvec![Meta::new(&shape, x.dtype)];
        if self.places {
            out.push(Meta::new(&shape, DType::I64));
        }
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let x = dense(x, x.dtype)?;
        let (w, planes) = self.pool.windows(x.shape(), y[0].shape());
        match x.dtype {
            DType::F32 => max_values::<f32>(&w, planes, &x, y),
            DType::F64 => max_values::<f64>(&w, planes, &x, y),
            DType::F16 => max_values::<f16>(&w, planes, &x, y),
            DType::BF16 => max_values::<bf16>(&w, planes, &x, y),
            DType::I64 => max_values::<i64>(&w, planes, &x, y),
            DType::I32 => max_values::<i32>(&w, planes, &x, y),
            DType::I16 => max_values::<i16>(&w, planes, &x, y),
            DType::I8 => max_values::<i8>(&w, planes, &x, y),
            DType::U8 | DType::Bool => max_values::<u8>(&w, planes, &x, y),
        }
        Ok(())
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 2)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let k = MaxGrad { pool: self.pool.clone(), input: dims(cx.shape(0)) };
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&cx.output(1)?.data())])?)])
    }
}

/// The gradient of the maxima: each goes to its place.
pub(super) struct MaxGrad {
    pub(super) pool: Pool,
    pub(super) input: Dims,
}

fn max_grad<T: Element>(w: &Windows, planes: usize, g: &Body, places: &Body, gx: &Body) {
    pool::max_backward(w, planes, read::<T>(g), read(places), write::<T>(gx));
}

impl Kernel for MaxGrad {
    fn name(&self) -> &'static str {
        "max_pool_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().take(1).flatten().map(|g| Meta::new(&self.input, g.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(g), Some(places)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(g.dtype);
        let (g, places) = (dense(g, dtype)?, dense(places, DType::I64)?);
        let (w, planes) = self.pool.windows(&self.input, g.shape());
        through(&y[0], dtype, |y| {
            by_float!(dtype, max_grad(&w, planes, &g, &places, y));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let k = Pick { pool: self.pool.clone() };
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&cx.input(1)?)])?), None])
    }
}

/// The elements at given places of each plane: the adjoint of [`MaxGrad`].
pub(super) struct Pick {
    pub(super) pool: Pool,
}

fn pick<T: Element>(w: &Windows, planes: usize, x: &Body, places: &Body, y: &Body) {
    pool::pick(w, planes, read::<T>(x), read(places), write::<T>(y));
}

impl Kernel for Pick {
    fn name(&self) -> &'static str {
        "max_pool_pick"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(x), Some(places)) = (&x[0], &x[1]) else { return Ok(Metas::new()) };
        Ok(smallvec::smallvec![Meta::new(places.shape(), x.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(x), Some(places)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(x.dtype);
        let (x, places) = (dense(x, dtype)?, dense(places, DType::I64)?);
        let (w, planes) = self.pool.windows(x.shape(), places.shape());
        through(&y[0], dtype, |y| {
            by_float!(dtype, pick(&w, planes, &x, &places, y));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(2, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None, None]) };
        let k = MaxGrad { pool: self.pool.clone(), input: dims(cx.shape(0)) };
        Ok(vec![Some(engine::apply1(k, &[Some(g), Some(&cx.input(1)?)])?), None])
    }
}

/// The maxima alone: their places are made only where a derivative will ask for them.
fn maxima(pool: Pool, x: &Tensor) -> Result<Tensor> {
    let places = graph::recording(&[Some(x)]);
    engine::apply1(Max { pool, places }, &[Some(x)])
}

pub(super) fn maxima_with_places(pool: Pool, x: &Tensor) -> Result<(Tensor, Tensor)> {
    let out = engine::apply(Max { pool, places: true }, &[Some(x)])?;
    Ok((out[0].clone(), out[1].clone()))
}

fn max_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    let x = input(rank)?;
    let l = |v| list(rank, v);
    Ok(vec![vec![x.clone(), l(2)], vec![x, l(3), l(2), l(1), l(1), Value::Bool(true)]])
}

ranked! {
    samples1 = max_samples 1; samples2 = max_samples 2; samples3 = max_samples 3;
}

ops! { OPS, Kernel;
    /// The maximum of each window of `[n, c, l]` or `[c, l]`.
    "max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor"
    fn max_pool1d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool1d", 1, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples1
    /// The maximum of each window of `[n, c, l]` or `[c, l]`, and where in the line it is.
    "max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool1d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool1d", 1, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples1
    /// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`.
    "max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor"
    fn max_pool2d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool2d", 2, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples2
    /// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`, and where in the plane it is.
    "max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool2d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool2d", 2, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples2
    /// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`.
    "max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor"
    fn max_pool3d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool3d", 3, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples3
    /// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`, and where in the volume
    /// it is.
    "max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool3d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool3d", 3, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples samples3
}
