//! Pooling: maximum and average, sliding and adaptive. A derivative is a kernel too, and its own
//! derivative reads where the first one wrote.

use super::dense::{by_float, check_floating, compute_dtype, dense, read, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::pool::{self, Divisor, Windows};
use crate::base::{DType, Dims, Element, Result, bail, bf16, dims, f16, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// How the windows lie, one entry for each spatial dimension.
#[derive(Clone)]
enum Shape {
    Sliding { kernel: Dims, stride: Dims, padding: Dims, dilation: Dims, ceil: bool },
    Adaptive { output: Dims },
}

/// A pooling over the last dimensions.
#[derive(Clone)]
struct Pool {
    op: &'static str,
    shape: Shape,
}

fn lead(list: &[i64], fill: usize) -> [usize; 3] {
    let mut all = [fill; 3];
    list.iter().enumerate().for_each(|(i, &v)| all[3 - list.len() + i] = v.max(0) as usize);
    all
}

impl Pool {
    fn rank(&self) -> usize {
        match &self.shape {
            Shape::Sliding { kernel, .. } => kernel.len(),
            Shape::Adaptive { output } => output.len(),
        }
    }

    /// The result's shape for an input `[.., spatial]` with one or two leading dimensions.
    fn output(&self, x: &[i64]) -> Result<Dims> {
        let (op, rank) = (self.op, self.rank());
        let batched = x.len() == rank + 2;
        if !batched && x.len() != rank + 1 {
            bail!(
                Shape,
                "[{op}] Expected {}D or {}D (batch mode) tensor, but got: {}",
                rank + 1,
                rank + 2,
                show(x)
            );
        }
        if x[usize::from(batched)..].contains(&0) {
            bail!(
                Shape,
                "[{op}] Expected {}D or {}D (batch mode) tensor with optional 0 dim batch size \
                 for input, but got: {}",
                rank + 1,
                rank + 2,
                show(x)
            );
        }
        let (outer, spatial) = x.split_at(x.len() - rank);
        let mut out = dims(outer);
        match &self.shape {
            Shape::Adaptive { output } => out.extend(output.iter().copied()),
            Shape::Sliding { .. } => {
                for (d, &size) in spatial.iter().enumerate() {
                    out.push(self.slots(d, size)?);
                }
                if out[outer.len()..].iter().any(|&s| s <= 0) {
                    let show = |s: &[i64]| {
                        let parts: Vec<String> = s.iter().map(i64::to_string).collect();
                        parts.join("x")
                    };
                    bail!(
                        Shape,
                        "[{op}] Given input size: ({}). Calculated output size: ({}). Output size \
                         is too small",
                        show(&x[outer.len() - 1..]),
                        show(&out[outer.len() - 1..])
                    );
                }
            }
        }
        Ok(out)
    }

    /// The number of sliding windows along dimension `d`; not positive where none fits.
    fn slots(&self, d: usize, size: i64) -> Result<i64> {
        let Shape::Sliding { kernel, stride, padding, dilation, ceil } = &self.shape else {
            bail!(Internal, "[{}] windows do not slide", self.op)
        };
        let (k, s, p, dil) = (kernel[d], stride[d], padding[d], dilation[d]);
        if k <= 0 {
            bail!(
                InvalidArgument,
                "[{}] kernel size should be greater than zero, but got {k}",
                self.op
            );
        }
        if s <= 0 {
            bail!(InvalidArgument, "[{}] stride should be greater than zero, but got {s}", self.op);
        }
        if dil <= 0 {
            bail!(
                InvalidArgument,
                "[{}] dilation should be greater than zero, but got {dil}",
                self.op
            );
        }
        let span = dil.saturating_mul(k - 1).saturating_add(1);
        if p < 0 || p > span / 2 {
            bail!(
                InvalidArgument,
                "[{}] pad should be at most half of effective kernel size and not negative, but \
                 got pad={p}, kernel_size={k} and dilation={dil}",
                self.op
            );
        }
        let room = (size + (2 * p - span)).saturating_add(if *ceil { s - 1 } else { 0 });
        let count = room.div_euclid(s) + 1;
        // The last window must begin inside the input or the padding before it.
        Ok(if *ceil && (count - 1) * s >= size + p { count - 1 } else { count })
    }

    /// The windows for an input and its result, and the number of planes.
    fn windows(&self, x: &[i64], y: &[i64]) -> (Windows, usize) {
        let outer = x.len() - self.rank();
        let planes = x[..outer].iter().product::<i64>() as usize;
        let (input, output) = (lead(&x[outer..], 1), lead(&y[outer..], 1));
        let windows = match &self.shape {
            Shape::Sliding { kernel, stride, padding, dilation, .. } => Windows::sliding(
                input,
                output,
                lead(kernel, 1),
                lead(stride, 1),
                lead(padding, 0),
                lead(dilation, 1),
            ),
            Shape::Adaptive { .. } => Windows::adaptive(input, output),
        };
        (windows, planes)
    }
}

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
struct MaxGrad {
    pool: Pool,
    input: Dims,
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
struct Pick {
    pool: Pool,
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
        check_floating(self.pool.op, x.dtype)?;
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
            by_float!(dtype, average(self, &x, y));
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

/// A list of `rank` numbers from one that has as many, or one number for all.
fn spread(op: &str, name: &str, list: &[i64], rank: usize) -> Result<Dims> {
    match list.len() {
        1 => Ok(Dims::from_elem(list[0], rank)),
        n if n == rank => Ok(dims(list)),
        n => bail!(
            InvalidArgument,
            "[{op}] {name} must either be a single int, or a list of {rank} ints, got {n}"
        ),
    }
}

fn sliding(
    op: &'static str,
    rank: usize,
    (kernel, stride, padding, dilation): (&[i64], &[i64], &[i64], &[i64]),
    ceil: bool,
) -> Result<Pool> {
    let kernel = spread(op, "kernel_size", kernel, rank)?;
    let stride =
        if stride.is_empty() { kernel.clone() } else { spread(op, "stride", stride, rank)? };
    let padding = spread(op, "padding", padding, rank)?;
    let dilation = spread(op, "dilation", dilation, rank)?;
    Ok(Pool { op, shape: Shape::Sliding { kernel, stride, padding, dilation, ceil } })
}

fn adaptive(op: &'static str, rank: usize, output: &[i64]) -> Result<Pool> {
    let output = spread(op, "output_size", output, rank)?;
    if output.iter().any(|&s| s < 0) {
        bail!(
            InvalidArgument,
            "[{op}] elements of output_size must be >= 0, got {}",
            show(&output)
        );
    }
    Ok(Pool { op, shape: Shape::Adaptive { output } })
}

/// The maxima alone: their places are made only where a derivative will ask for them.
fn maxima(pool: Pool, x: &Tensor) -> Result<Tensor> {
    let places = graph::recording(&[Some(x)]);
    engine::apply1(Max { pool, places }, &[Some(x)])
}

fn maxima_with_places(pool: Pool, x: &Tensor) -> Result<(Tensor, Tensor)> {
    let out = engine::apply(Max { pool, places: true }, &[Some(x)])?;
    Ok((out[0].clone(), out[1].clone()))
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

fn adaptive_average(pool: Pool, x: &Tensor) -> Result<Tensor> {
    engine::apply1(Average { pool, divisor: Divisor::Inside, back: None }, &[Some(x)])
}

fn input(rank: usize) -> Result<Value> {
    let mut shape = vec![2i64, 3];
    shape.extend([7, 6, 5].iter().take(rank));
    Ok(sample(&shape, 11)?.into())
}

fn list(rank: usize, v: i64) -> Value {
    Value::Ints(vec![v; rank])
}

fn max_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    let x = input(rank)?;
    let l = |v| list(rank, v);
    Ok(vec![vec![x.clone(), l(2)], vec![x, l(3), l(2), l(1), l(1), Value::Bool(true)]])
}

fn avg_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    let x = input(rank)?;
    let l = |v| list(rank, v);
    let (yes, no) = (Value::Bool(true), Value::Bool(false));
    Ok(vec![vec![x.clone(), l(2)], vec![x, l(3), l(2), l(1), yes, no]])
}

fn adaptive_samples(rank: usize) -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![input(rank)?, list(rank, 1)], vec![input(rank)?, list(rank, 3)]])
}

macro_rules! ranked {
    ($($name:ident = $f:ident $rank:literal;)*) => { $(
        fn $name() -> Result<Vec<Vec<Value>>> {
            $f($rank)
        }
    )* };
}
ranked! {
    max1 = max_samples 1; max2 = max_samples 2; max3 = max_samples 3;
    avg1 = avg_samples 1; avg2 = avg_samples 2; avg3 = avg_samples 3;
    ada1 = adaptive_samples 1; ada2 = adaptive_samples 2; ada3 = adaptive_samples 3;
}

ops! { OPS, Kernel;
    /// The maximum of each window of `[n, c, l]` or `[c, l]`.
    "max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor"
    fn max_pool1d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool1d", 1, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max1
    /// The maximum of each window of `[n, c, l]` or `[c, l]`, and where in the line it is.
    "max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool1d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool1d", 1, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max1
    /// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`.
    "max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor"
    fn max_pool2d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool2d", 2, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max2
    /// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`, and where in the plane it is.
    "max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool2d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool2d", 2, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max2
    /// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`.
    "max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor"
    fn max_pool3d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<Tensor> {
        maxima(sliding("max_pool3d", 3, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max3
    /// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`, and where in the volume
    /// it is.
    "max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)"
    fn max_pool3d_with_indices(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], dilation: &[i64], ceil_mode: bool) -> Result<(Tensor, Tensor)> {
        maxima_with_places(sliding("max_pool3d", 3, (kernel_size, stride, padding, dilation), ceil_mode)?, self)
    }
    , samples max3
    /// The average of each window of `[n, c, l]` or `[c, l]`.
    "avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor"
    fn avg_pool1d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool) -> Result<Tensor> {
        averages(sliding("avg_pool1d", 1, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, None)
    }
    , samples avg1
    /// The average of each window of `[n, c, h, w]` or `[c, h, w]`; padding counts as zeros where
    /// `count_include_pad`, and `divisor_override` takes the place of the number of elements.
    "avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"
    fn avg_pool2d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool, divisor_override: Option<i64>) -> Result<Tensor> {
        averages(sliding("avg_pool2d", 2, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, divisor_override)
    }
    , samples avg2
    /// The average of each window of `[n, c, d, h, w]` or `[c, d, h, w]`; see `avg_pool2d`.
    "avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor"
    fn avg_pool3d(&self, kernel_size: &[i64], stride: &[i64], padding: &[i64], ceil_mode: bool, count_include_pad: bool, divisor_override: Option<i64>) -> Result<Tensor> {
        averages(sliding("avg_pool3d", 3, (kernel_size, stride, padding, &[1]), ceil_mode)?, self, count_include_pad, divisor_override)
    }
    , samples avg3
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, l]` or `[c, l]`.
    "adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor"
    fn adaptive_avg_pool1d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool1d", 1, output_size)?, self)
    }
    , samples ada1
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, h, w]` or `[c, h, w]`.
    "adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor"
    fn adaptive_avg_pool2d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool2d", 2, output_size)?, self)
    }
    , samples ada2
    /// Averages of `output_size` parts of nearly the same size, of `[n, c, d, h, w]` or
    /// `[c, d, h, w]`.
    "adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor"
    fn adaptive_avg_pool3d(&self, output_size: &[i64]) -> Result<Tensor> {
        adaptive_average(adaptive("adaptive_avg_pool3d", 3, output_size)?, self)
    }
    , samples ada3
    /// Maxima of `output_size` parts of nearly the same size, and where in the line they are.
    "adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool1d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool1d", 1, output_size)?, self)
    }
    , samples ada1
    /// Maxima of `output_size` parts of nearly the same size, and where in the plane they are.
    "adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool2d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool2d", 2, output_size)?, self)
    }
    , samples ada2
    /// Maxima of `output_size` parts of nearly the same size, and where in the volume they are.
    "adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)"
    fn adaptive_max_pool3d(&self, output_size: &[i64]) -> Result<(Tensor, Tensor)> {
        maxima_with_places(adaptive("adaptive_max_pool3d", 3, output_size)?, self)
    }
    , samples ada3
}
