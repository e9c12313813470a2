//! Normalisation by channels (batch norm) and by rows (layer, group, root-mean-square norm).

use super::dense::{by_float, check_floating, compute_dtype, dense, dense_option, read};
use super::dense::{read_option, sample, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::norm::{self, ChannelSizes, RowGrads, RowSizes};
use crate::base::{DType, Result, Scalar, bail, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// The gradients of input, weight and bias in differentiable operators, for all of these norms.
struct Composed {
    /// The shape in which dimensions are reduced: `[batch, groups, channels, inner]`.
    view: Vec<i64>,
    /// The dimensions that mean and variance are taken over.
    over: Vec<i64>,
    /// The dimensions that weight and bias have in that shape.
    params: Vec<i64>,
    eps: f64,
    centered: bool,
}

fn one() -> Scalar {
    Scalar::Int(1)
}

impl Composed {
    /// `(x - mean, 1 / sqrt(var + eps))`, both of the elements of `x`.
    fn moments(&self, x: &Tensor) -> Result<(Tensor, Tensor)> {
        let far = match self.centered {
            true => x.sub(&x.mean_dim(Some(&self.over), true, None)?, one())?,
            false => x.clone(),
        };
        let var = far.square()?.mean_dim(Some(&self.over), true, None)?;
        Ok((far, var.add_scalar(self.eps.into(), one())?.rsqrt()?))
    }

    /// A tensor in the shape and dtype to compute in.
    fn wide(&self, t: &Tensor) -> Result<Tensor> {
        t.to_dtype(compute_dtype(t.dtype()))?.reshape(&self.view)
    }

    fn param(&self, t: &Tensor, like: &Tensor) -> Result<Tensor> {
        t.to_dtype(like.dtype())?.reshape(&self.params)
    }

    /// The result, where `stats` are mean and variance if they are given.
    fn forward(
        &self,
        x: &Tensor,
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        stats: Option<(&Tensor, &Tensor)>,
    ) -> Result<Tensor> {
        let wide = self.wide(x)?;
        let (far, rstd) = self.given(&wide, stats)?;
        let mut y = far.mul(&rstd)?;
        if let Some(w) = weight {
            y = y.mul(&self.param(w, &y)?)?;
        }
        if let Some(b) = bias {
            y = y.add(&self.param(b, &y)?, one())?;
        }
        y.reshape(&x.shape())?.to_dtype(x.dtype())
    }

    fn given(&self, x: &Tensor, stats: Option<(&Tensor, &Tensor)>) -> Result<(Tensor, Tensor)> {
        let Some((mean, var)) = stats else { return self.moments(x) };
        let far = x.sub(&self.param(mean, x)?, one())?;
        Ok((far, self.param(var, x)?.add_scalar(self.eps.into(), one())?.rsqrt()?))
    }

    fn backward(
        &self,
        cx: &Context,
        g: &Tensor,
        x: &Tensor,
        weight: Option<&Tensor>,
        stats: Option<(&Tensor, &Tensor)>,
    ) -> Result<Grads> {
        let (g, x) = (self.wide(g)?, self.wide(x)?);
        let (far, rstd) = self.given(&x, stats)?;
        let hat = far.mul(&rstd)?;
        let shaped = |t: Tensor, i: usize| t.reshape(cx.shape(i))?.to_dtype(cx.dtype(i));
        let gx = cx.grad(0, || {
            let mut t = match weight {
                Some(w) => g.mul(&self.param(w, &g)?)?,
                None => g.clone(),
            };
            if stats.is_none() {
                let along = t.mul(&hat)?.mean_dim(Some(&self.over), true, None)?;
                if self.centered {
                    t = t.sub(&t.mean_dim(Some(&self.over), true, None)?, one())?;
                }
                t = t.sub(&hat.mul(&along)?, one())?;
            }
            shaped(t.mul(&rstd)?, 0)
        })?;
        let params = |t: &Tensor| t.sum_to_shape(&self.params);
        let gw = cx.grad(1, || shaped(params(&g.mul(&hat)?)?, 1))?;
        let gb = cx.grad(2, || shaped(params(&g)?, 2))?;
        Ok(vec![gx, gw, gb])
    }
}

/// What a fused backward kernel gives: a gradient for each input that wants one.
fn wanted(cx: &Context) -> [bool; 3] {
    [cx.needs(0), cx.needs(1), cx.needs(2)]
}

fn metas(x: Bodies, want: [bool; 3], params: &[i64]) -> Metas {
    let (Some(g), Some(x)) = (&x[0], &x[1]) else { return Metas::new() };
    let dtype = compute_dtype(g.dtype);
    let all = [Meta::new(x.shape(), g.dtype), Meta::new(params, dtype), Meta::new(params, dtype)];
    all.into_iter().zip(want).filter(|(_, want)| *want).map(|(m, _)| m).collect()
}

/// The outputs of a fused backward kernel in the order input, weight, bias.
fn places(want: [bool; 3], y: &[Body]) -> [Option<&Body>; 3] {
    let mut rest = y.iter();
    want.map(|w| if w { rest.next() } else { None })
}

/// Hands the outputs of a fused backward kernel to the inputs that asked for them.
fn hand_out(cx: &Context, want: [bool; 3], out: engine::Outputs) -> Result<Grads> {
    let mut rest = out.into_iter();
    let mut grads: Grads = vec![None; cx.len()];
    for i in (0..3).filter(|&i| want[i]) {
        if let Some(t) = rest.next() {
            grads[i] = Some(t.reshape(cx.shape(i))?.to_dtype(cx.dtype(i))?);
        }
    }
    Ok(grads)
}

/// The dtype of parameters must be that of the input, or f32 for a half input.
fn check_param(op: &str, name: &str, x: &Body, p: &Body) -> Result<()> {
    if p.dtype != x.dtype && p.dtype != compute_dtype(x.dtype) {
        bail!(
            Dtype,
            "[{op}] expected {name} of dtype {} as the input, got {}",
            x.dtype.scalar_type_name(),
            p.dtype.scalar_type_name()
        );
    }
    Ok(())
}

/// Batch norm. Inputs: x, weight?, bias?, and for given statistics mean, variance. Outputs: y,
/// and for own statistics mean and variance.
struct BatchNorm {
    own: bool,
    eps: f64,
}

fn channel_sizes(shape: &[i64]) -> ChannelSizes {
    ChannelSizes {
        batch: shape[0] as usize,
        channels: shape[1] as usize,
        inner: shape[2..].iter().product::<i64>() as usize,
    }
}

fn batch_composed(shape: &[i64], eps: f64) -> Composed {
    let inner = shape[2..].iter().product();
    Composed {
        view: vec![shape[0], shape[1], inner],
        over: vec![0, 2],
        params: vec![1, shape[1], 1],
        eps,
        centered: true,
    }
}

fn batch_forward<T: Float>(k: &BatchNorm, x: &[Option<Body>], y: &Body, stats: [&Body; 2]) {
    let Some(input) = &x[0] else { return };
    let (s, values) = (channel_sizes(input.shape()), read::<T>(input));
    if k.own {
        norm::channel_moments(s, values, write::<T>(stats[0]), write::<T>(stats[1]));
    }
    let stats = (read::<T>(stats[0]), read::<T>(stats[1]));
    let params = (read_option(&x[1]), read_option(&x[2]));
    norm::channel_forward(s, k.eps, values, stats, params, write::<T>(y));
}

impl Kernel for BatchNorm {
    fn name(&self) -> &'static str {
        "native_batch_norm"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(input) = &x[0] else { bail!(NullPointer, "[batch_norm] input is missing") };
        check_floating("batch_norm", input.dtype)?;
        let shape = input.shape();
        if shape.len() < 2 {
            bail!(
                Shape,
                "[batch_norm] expected input of rank 2 or more, got shape {}",
                show(shape)
            );
        }
        let names = ["weight", "bias", "running_mean", "running_var"];
        for (name, p) in names.into_iter().zip(&x[1..]) {
            let Some(p) = p else { continue };
            if p.numel() as i64 != shape[1] {
                bail!(
                    Shape,
                    "[batch_norm] {name} should contain {} elements not {}",
                    shape[1],
                    p.numel()
                );
            }
            check_param("batch_norm", name, input, p)?;
        }
        let mut out: Metas = smallvec::smallvec![Meta::new(shape, input.dtype)];
        if self.own {
            let stat = Meta::new(&shape[1..2], compute_dtype(input.dtype));
            out.extend([stat.clone(), stat]);
        }
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let x: Result<Vec<Option<Body>>> = x.iter().map(|b| dense_option(b, dtype)).collect();
        let x = x?;
        let stats = match (self.own, x.get(3), x.get(4)) {
            (false, Some(Some(mean)), Some(Some(var))) => [mean, var],
            (true, ..) => [&y[1], &y[2]],
            _ => bail!(Internal, "[batch_norm] statistics are missing"),
        };
        through(&y[0], dtype, |y| {
            by_float!(dtype, batch_forward(self, &x, y, stats));
            Ok(())
        })
    }
    fn saves(&self, needs: u32) -> Saves {
        if self.own {
            // The bias alone needs nothing; the others need input, weight and statistics.
            return if needs & 3 == 0 { Saves::NONE } else { Saves::of(3, 6) };
        }
        Saves::of(27, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let want = wanted(cx);
        if !want[0] && !want[1] && self.own {
            return hand_bias(cx, g);
        }
        let (x, w) = (cx.input(0)?, cx.optional(1)?);
        let given = match self.own {
            true => None,
            false => Some((cx.input(3)?, cx.input(4)?)),
        };
        let stats = given.as_ref().map(|(m, v)| (m, v));
        if graph::is_grad_enabled() {
            let c = batch_composed(cx.shape(0), self.eps);
            let mut grads = c.backward(cx, g, &x, w.as_ref(), stats)?;
            grads.resize(cx.len(), None);
            return Ok(grads);
        }
        let (mean, var) = match given {
            Some(s) => s,
            None => (cx.output(1)?, cx.output(2)?),
        };
        let k = BatchNormGrad { own: self.own, eps: self.eps, want };
        let inputs = [Some(g), Some(&x), w.as_ref(), Some(&mean), Some(&var)];
        hand_out(cx, want, engine::apply(k, &inputs)?)
    }
}

/// The gradient of a bias of channels alone.
fn hand_bias(cx: &Context, g: &Tensor) -> Result<Grads> {
    let mut grads: Grads = vec![None; cx.len()];
    let shape = cx.shape(0);
    let c = batch_composed(shape, 0.0);
    grads[2] = cx.grad(2, || {
        c.wide(g)?.sum_to_shape(&c.params)?.reshape(cx.shape(2))?.to_dtype(cx.dtype(2))
    })?;
    Ok(grads)
}

/// The gradients of a batch norm in few passes, without recording. Inputs: g, x, weight?, mean,
/// variance.
struct BatchNormGrad {
    own: bool,
    eps: f64,
    want: [bool; 3],
}

fn batch_backward<T: Float>(k: &BatchNormGrad, x: &[Option<Body>], y: [Option<&Body>; 3]) {
    let (Some(g), Some(input), Some(mean), Some(var)) = (&x[0], &x[1], &x[3], &x[4]) else {
        return;
    };
    norm::channel_backward(
        channel_sizes(input.shape()),
        (k.eps, k.own),
        (read::<T>(g), read(input)),
        (read(mean), read(var)),
        read_option(&x[2]),
        (y[0].map(write), y[1].map(write), y[2].map(write)),
    );
}

impl Kernel for BatchNormGrad {
    fn name(&self) -> &'static str {
        "native_batch_norm_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let channels = x[1].as_ref().map_or(0, |x| x.shape()[1]);
        Ok(metas(x, self.want, &[channels]))
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(g) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(g.dtype);
        let x: Result<Vec<Option<Body>>> = x.iter().map(|b| dense_option(b, dtype)).collect();
        let (x, [gx, gw, gb]) = (x?, places(self.want, y));
        match gx {
            Some(gx) => through(gx, dtype, |gx| {
                by_float!(dtype, batch_backward(self, &x, [Some(gx), gw, gb]));
                Ok(())
            }),
            None => {
                by_float!(dtype, batch_backward(self, &x, [None, gw, gb]));
                Ok(())
            }
        }
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// A running statistic, in place: `(1 - momentum) * self + momentum * factor * batch`.
struct Running {
    momentum: f64,
    factor: f64,
}

impl Kernel for Running {
    fn name(&self) -> &'static str {
        "batch_norm"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().take(1).flatten().map(|b| Meta::new(b.shape(), b.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(old), Some(batch)) = (&x[0], &x[1]) else { return Ok(()) };
        let new =
            Body::alloc(crate::base::Layout::contiguous(y[0].shape()), DType::F64, y[0].device())?;
        let (old, batch) = (dense(old, DType::F64)?, dense(batch, DType::F64)?);
        let pairs = read::<f64>(&old).iter().zip(read::<f64>(&batch));
        for (n, (o, b)) in write::<f64>(&new).iter_mut().zip(pairs) {
            *n = (1.0 - self.momentum) * o + self.momentum * self.factor * b;
        }
        crate::backend::cpu::copy::copy(
            &super::create::operand(&new),
            &super::create::operand(&y[0]),
        );
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}

#[allow(clippy::too_many_arguments)]
fn batch_norm(
    x: &Tensor,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    running: [Option<&Tensor>; 2],
    training: bool,
    momentum: f64,
    eps: f64,
) -> Result<Tensor> {
    let k = BatchNorm { own: training, eps };
    if !training {
        if running.iter().any(Option::is_none) {
            bail!(
                InvalidArgument,
                "[batch_norm] Expected running_mean and running_var to be defined when training=False"
            );
        }
        let out = engine::apply(k, &[Some(x), weight, bias, running[0], running[1]])?;
        return Ok(out[0].clone());
    }
    let shape = x.shape();
    for (name, r) in ["running_mean", "running_var"].into_iter().zip(running) {
        if let Some(n) = r.map(Tensor::numel).filter(|&n| shape.get(1) != Some(&(n as i64))) {
            let expected = shape.get(1).copied().unwrap_or(0);
            bail!(Shape, "[batch_norm] {name} should contain {expected} elements not {n}");
        }
    }
    let out = engine::apply(k, &[Some(x), weight, bias])?;
    let count = x.numel() as f64 / shape[1].max(1) as f64;
    let factors = [1.0, count / (count - 1.0)];
    for i in 0..2 {
        let Some(r) = running[i] else { continue };
        let k = Running { momentum, factor: factors[i] };
        graph::no_grad(|| engine::apply_inplace(k, &[Some(r), Some(&out[1 + i])]))?;
    }
    Ok(out[0].clone())
}

/// Batch norm where every channel of every image is a channel of its own.
fn instance_norm(
    x: &Tensor,
    params: [Option<&Tensor>; 2],
    running: [Option<&Tensor>; 2],
    own: bool,
    momentum: f64,
    eps: f64,
) -> Result<Tensor> {
    let shape = x.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[instance_norm] expected input of rank 2 or more, got shape {}",
            show(&shape)
        );
    }
    if !own && running.iter().any(Option::is_none) {
        bail!(
            InvalidArgument,
            "[instance_norm] Expected running_mean and running_var to be defined when \
             use_input_stats is false"
        );
    }
    let each = |t: Option<&Tensor>| t.map(|t| t.repeat(&[shape[0]])).transpose();
    let ([w, b], [mean, var]) = (params, running);
    let (w, b, m, v) = (each(w)?, each(b)?, each(mean)?, each(var)?);
    let mut wide = shape.to_vec();
    (wide[0], wide[1]) = (1, shape[0] * shape[1]);
    let stats = [m.as_ref(), v.as_ref()];
    let y = batch_norm(&x.reshape(&wide)?, w.as_ref(), b.as_ref(), stats, own, momentum, eps)?;
    for (running, new) in [mean, var].into_iter().zip(stats) {
        if let (Some(r), Some(new), true) = (running, new, own) {
            graph::no_grad(|| {
                r.copy_(&new.reshape(&shape[..2])?.mean_dim(Some(&[0]), false, None)?, false)
            })?;
        }
    }
    y.reshape(&shape)
}

/// Layer, group or root-mean-square norm. Inputs: x, weight?, bias?. Outputs: y, the rows' means
/// (none where not centred) and reciprocal deviations.
#[derive(Clone)]
struct RowNorm {
    name: &'static str,
    /// What one row and its weights are.
    rows: Rows,
    eps: f64,
}

#[derive(Clone)]
enum Rows {
    /// The last dimensions, with a weight for each element.
    Last { dims: usize, centered: bool },
    /// Groups of channels, with a weight for each channel.
    Groups(i64),
}

impl RowNorm {
    fn sizes(&self, shape: &[i64]) -> RowSizes {
        let product = |s: &[i64]| s.iter().product::<i64>() as usize;
        let (eps, centered) = (self.eps, !matches!(self.rows, Rows::Last { centered: false, .. }));
        match self.rows {
            Rows::Last { dims, .. } => {
                let (outer, inner) = shape.split_at(shape.len() - dims);
                RowSizes {
                    rows: product(outer),
                    groups: 1,
                    channels: product(inner),
                    inner: 1,
                    eps,
                    centered,
                }
            }
            Rows::Groups(n) => RowSizes {
                rows: (shape[0] * n) as usize,
                groups: n as usize,
                channels: (shape[1] / n) as usize,
                inner: product(&shape[2..]),
                eps,
                centered,
            },
        }
    }

    fn composed(&self, shape: &[i64]) -> Composed {
        let s = self.sizes(shape);
        let [groups, channels, inner] = [s.groups, s.channels, s.inner].map(|n| n as i64);
        Composed {
            view: vec![(s.rows / s.groups.max(1)) as i64, groups, channels, inner],
            over: vec![2, 3],
            params: vec![1, groups, channels, 1],
            eps: self.eps,
            centered: s.centered,
        }
    }
}

fn rows_forward<T: Float>(k: &RowNorm, x: &[Option<Body>], y: &Body, stats: &[Body]) {
    let Some(input) = &x[0] else { return };
    norm::row_forward(
        k.sizes(input.shape()),
        read::<T>(input),
        (read_option(&x[1]), read_option(&x[2])),
        write(y),
        (write(&stats[0]), write(&stats[1])),
    );
}

impl Kernel for RowNorm {
    fn name(&self) -> &'static str {
        self.name
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(input) = &x[0] else { bail!(NullPointer, "[{}] input is missing", self.name) };
        check_floating(self.name, input.dtype)?;
        for (name, p) in ["weight", "bias"].into_iter().zip(&x[1..]) {
            if let Some(p) = p {
                check_param(self.name, name, input, p)?;
            }
        }
        let s = self.sizes(input.shape());
        let dtype = compute_dtype(input.dtype);
        let means = if s.centered { s.rows as i64 } else { 0 };
        let stats = [Meta::new(&[means], dtype), Meta::new(&[s.rows as i64], dtype)];
        let mut out: Metas = smallvec::smallvec![Meta::new(input.shape(), input.dtype)];
        out.extend(stats);
        Ok(out)
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let dtype = compute_dtype(y[0].dtype);
        let x: Result<Vec<Option<Body>>> = x.iter().map(|b| dense_option(b, dtype)).collect();
        let x = x?;
        through(&y[0], dtype, |out| {
            by_float!(dtype, rows_forward(self, &x, out, &y[1..]));
            Ok(())
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(3, 6)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let (x, w, want) = (cx.input(0)?, cx.optional(1)?, wanted(cx));
        if graph::is_grad_enabled() {
            return self.composed(cx.shape(0)).backward(cx, g, &x, w.as_ref(), None);
        }
        let (mean, rstd) = (cx.output(1)?, cx.output(2)?);
        let inputs = [Some(g), Some(&x), w.as_ref(), Some(&mean), Some(&rstd)];
        hand_out(cx, want, engine::apply(RowNormGrad { norm: self.clone(), want }, &inputs)?)
    }
}

/// The gradients of a norm of rows in one pass, without recording. Inputs: g, x, weight?, mean,
/// reciprocal deviation.
struct RowNormGrad {
    norm: RowNorm,
    want: [bool; 3],
}

fn rows_backward<T: Float>(k: &RowNormGrad, x: &[Option<Body>], y: [Option<&Body>; 3]) {
    let (Some(g), Some(input), Some(mean), Some(rstd)) = (&x[0], &x[1], &x[3], &x[4]) else {
        return;
    };
    norm::row_backward(
        k.norm.sizes(input.shape()),
        read::<T>(g),
        read(input),
        read_option(&x[2]),
        (read(mean), read(rstd)),
        RowGrads { x: y[0].map(write), weight: y[1].map(write), bias: y[2].map(write) },
    );
}

impl Kernel for RowNormGrad {
    fn name(&self) -> &'static str {
        "norm_backward"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let s = x[1].as_ref().map(|x| self.norm.sizes(x.shape()));
        let params = s.map_or(0, |s| (s.groups * s.channels) as i64);
        Ok(metas(x, self.want, &[params]))
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(g) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(g.dtype);
        let x: Result<Vec<Option<Body>>> = x.iter().map(|b| dense_option(b, dtype)).collect();
        let (x, [gx, gw, gb]) = (x?, places(self.want, y));
        match gx {
            Some(gx) => through(gx, dtype, |gx| {
                by_float!(dtype, rows_backward(self, &x, [Some(gx), gw, gb]));
                Ok(())
            }),
            None => {
                by_float!(dtype, rows_backward(self, &x, [None, gw, gb]));
                Ok(())
            }
        }
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// Checks `normalized_shape` against the input and the parameters.
fn check_last(
    op: &str,
    x: &Tensor,
    normalized: &[i64],
    params: [(&str, Option<&Tensor>); 2],
) -> Result<()> {
    if normalized.is_empty() {
        bail!(
            Shape,
            "[{op}] Expected normalized_shape to be at least 1-dimensional, i.e., containing at \
             least one element, but got normalized_shape = []"
        );
    }
    for (name, p) in params {
        if let Some(p) = p.filter(|p| p.shape().as_slice() != normalized) {
            bail!(
                Shape,
                "[{op}] Expected {name} to be of same shape as normalized_shape, but got {name} of \
                 shape {} and normalized_shape = {}",
                show(&p.shape()),
                show(normalized)
            );
        }
    }
    let shape = x.shape();
    if !shape.ends_with(normalized) {
        let tail: Vec<String> = normalized.iter().map(i64::to_string).collect();
        bail!(
            Shape,
            "[{op}] Given normalized_shape={}, expected input with shape [*, {}], but got input of \
             size{}",
            show(normalized),
            tail.join(", "),
            show(&shape)
        );
    }
    Ok(())
}

fn check_groups(x: &Tensor, groups: i64, params: [(&str, Option<&Tensor>); 2]) -> Result<()> {
    let shape = x.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[group_norm] Expected at least 2 dimensions for input tensor but received {}",
            shape.len()
        );
    }
    if groups <= 0 {
        bail!(
            InvalidArgument,
            "[group_norm] Expected num groups to be greater than 0, got {groups}"
        );
    }
    if shape[1] % groups != 0 {
        bail!(
            Shape,
            "[group_norm] Expected number of channels in input to be divisible by num_groups, but \
             got input of shape {} and num_groups={groups}",
            show(&shape)
        );
    }
    for (name, p) in params {
        if let Some(p) = p.filter(|p| p.shape().as_slice() != [shape[1]]) {
            bail!(
                Shape,
                "[group_norm] Expected {name} to be a vector of size equal to the number of \
                 channels in input, but got {name} of shape {} and input of shape {}",
                show(&p.shape()),
                show(&shape)
            );
        }
    }
    Ok(())
}

fn layer(normalized: &[i64], eps: f64) -> RowNorm {
    let rows = Rows::Last { dims: normalized.len(), centered: true };
    RowNorm { name: "native_layer_norm", rows, eps }
}

fn groups(n: i64, eps: f64) -> RowNorm {
    RowNorm { name: "native_group_norm", rows: Rows::Groups(n), eps }
}

/// The smallest eps that PyTorch takes for an input where none is given.
fn epsilon(dtype: DType) -> f64 {
    match dtype {
        DType::F64 => f64::EPSILON,
        _ => f64::from(f32::EPSILON),
    }
}

fn root(x: &Tensor, normalized: &[i64], eps: Option<f64>) -> RowNorm {
    let rows = Rows::Last { dims: normalized.len(), centered: false };
    RowNorm { name: "fused_rms_norm", rows, eps: eps.unwrap_or(epsilon(x.dtype())) }
}

#[allow(clippy::too_many_arguments)]
fn batch_reference(
    x: &Tensor,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    mean: Option<&Tensor>,
    var: Option<&Tensor>,
    training: bool,
    _momentum: f64,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    let stats = if training { None } else { mean.zip(var) };
    batch_composed(&x.shape(), eps).forward(x, weight, bias, stats)
}

fn layer_reference(
    x: &Tensor,
    normalized: &[i64],
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    layer(normalized, eps).composed(&x.shape()).forward(x, weight, bias, None)
}

fn group_reference(
    x: &Tensor,
    n: i64,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    groups(n, eps).composed(&x.shape()).forward(x, weight, bias, None)
}

fn root_reference(
    x: &Tensor,
    normalized: &[i64],
    weight: Option<&Tensor>,
    eps: Option<f64>,
) -> Result<Tensor> {
    root(x, normalized, eps).composed(&x.shape()).forward(x, weight, None, None)
}

fn batch_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[4, 3, 2, 2], 31)?);
    let flat = Value::Tensor(sample(&[5, 3], 32)?);
    let w = Value::Tensor(sample(&[3], 33)?);
    let b = Value::Tensor(sample(&[3], 34)?);
    let var = Value::Tensor(sample(&[3], 35)?.add_scalar(2.0.into(), one())?);
    let mean = Value::Tensor(sample(&[3], 36)?);
    let numbers = |train: bool| [Value::Bool(train), 0.1.into(), 1e-5.into(), Value::Bool(false)];
    let call = |tensors: [&Value; 5], train: bool| {
        tensors.into_iter().cloned().chain(numbers(train)).collect::<Vec<_>>()
    };
    let none = &Value::None;
    Ok(vec![
        call([&x, &w, &b, none, none], true),
        call([&flat, none, none, none, none], true),
        call([&x, &w, &b, &mean, &var], false),
    ])
}

fn layer_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 41)?);
    let (w, b) = (sample(&[3, 4], 42)?.into(), sample(&[3, 4], 43)?.into());
    Ok(vec![vec![x.clone(), Value::Ints(vec![4])], vec![x, Value::Ints(vec![3, 4]), w, b]])
}

fn group_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 4, 3, 2], 44)?);
    let (w, b) = (sample(&[4], 45)?.into(), sample(&[4], 46)?.into());
    Ok(vec![vec![x.clone(), Value::Int(2)], vec![x, Value::Int(2), w, b]])
}

fn root_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 3, 4], 47)?);
    let shape = Value::Ints(vec![4]);
    Ok(vec![vec![x.clone(), shape.clone()], vec![x, shape, sample(&[4], 48)?.into(), 1e-3.into()]])
}

ops! { OPS, Kernel;
    /// Batch norm of `[n, c, ..]`: each channel less its mean, divided by its deviation, times
    /// `weight` plus `bias` (`[c]` each). In training the batch gives mean and variance, and the
    /// running ones, if given, move towards them by `momentum` (the variance that of a sample);
    /// else the running ones are used.
    "batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor"
    fn batch_norm(&self, weight: Option<&Tensor>, bias: Option<&Tensor>, running_mean: Option<&Tensor>, running_var: Option<&Tensor>, training: bool, momentum: f64, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        batch_norm(self, weight, bias, [running_mean, running_var], training, momentum, eps)
    }
    = reference batch_reference, samples batch_samples
    /// `batch_norm` of each image of `[n, c, ..]` by itself, where `use_input_stats`; the running
    /// statistics, if given, move towards the means over the images.
    "instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor"
    fn instance_norm(&self, weight: Option<&Tensor>, bias: Option<&Tensor>, running_mean: Option<&Tensor>, running_var: Option<&Tensor>, use_input_stats: bool, momentum: f64, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        instance_norm(self, [weight, bias], [running_mean, running_var], use_input_stats, momentum, eps)
    }
    , samples batch_samples
    /// Layer norm over the last dimensions, whose sizes are `normalized_shape`, as are those of
    /// `weight` and `bias`.
    "layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor"
    fn layer_norm(&self, normalized_shape: &[i64], weight: Option<&Tensor>, bias: Option<&Tensor>, eps: f64, cudnn_enable: bool) -> Result<Tensor> {
        let _ = cudnn_enable;
        check_last("layer_norm", self, normalized_shape, [("weight", weight), ("bias", bias)])?;
        Ok(engine::apply(layer(normalized_shape, eps), &[Some(self), weight, bias])?[0].clone())
    }
    = reference layer_reference, samples layer_samples
    /// Group norm of `[n, c, ..]`: mean and variance of `num_groups` groups of channels;
    /// `weight` and `bias` have one entry for each channel.
    "group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor"
    fn group_norm(&self, num_groups: i64, weight: Option<&Tensor>, bias: Option<&Tensor>, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        check_groups(self, num_groups, [("weight", weight), ("bias", bias)])?;
        Ok(engine::apply(groups(num_groups, eps), &[Some(self), weight, bias])?[0].clone())
    }
    = reference group_reference, samples group_samples
    /// Divided by the root of the mean square over the last dimensions (Zhang, Sennrich 2019);
    /// `eps` is that of the dtype to compute in where none is given.
    "rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor"
    fn rms_norm(&self, normalized_shape: &[i64], weight: Option<&Tensor>, eps: Option<f64>) -> Result<Tensor> {
        check_last("rms_norm", self, normalized_shape, [("weight", weight), ("bias", None)])?;
        let k = root(self, normalized_shape, eps);
        Ok(engine::apply(k, &[Some(self), weight, None])?[0].clone())
    }
    = reference root_reference, samples root_samples
}
