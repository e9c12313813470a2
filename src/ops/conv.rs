//! Convolution. Input, weight and output of a convolution are the three sides of one form that is
//! linear in each: whichever two are given, the third is a kernel call, and the derivatives of
//! each call are the other two.

use super::dense::write;
use super::dense::{check_floating, compute_dtype, dense, dense_option, read, sample, through};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::autograd::graph;
use crate::backend::cpu::conv::{self, ConvGeometry};
use crate::backend::cpu::gemm::micro::Real;
use crate::base::{Dims, Result, Scalar, bail, dims, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Which side of the form a call computes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The output, of input and weight: a convolution.
    Output,
    /// The input, of output and weight: a transposed convolution.
    Input,
    /// The weight, of input and output.
    Weight,
}

/// What the numbers of a convolution are, one entry for each spatial dimension.
#[derive(Clone)]
struct Params {
    op: &'static str,
    stride: Dims,
    /// Zeros before the first element.
    padding: Dims,
    dilation: Dims,
    /// Zeros after the last element beyond those of `padding`; for a transposed convolution,
    /// elements of the result beyond those that the sizes give.
    extra: Dims,
    groups: i64,
}

/// One call. The inputs are the two other sides, in the order input, weight, output where the
/// output is wanted or given with the weight last: `[input, weight, bias?]`, `[output, weight]`,
/// `[input, output]`.
struct Convolution {
    params: Params,
    side: Side,
    /// The shape of the result where it does not follow from the others.
    target: Option<Dims>,
}

/// `3 x 4`.
fn product_of(sizes: &[i64]) -> String {
    sizes.iter().map(i64::to_string).collect::<Vec<_>>().join(" x ")
}

/// More than any tensor's size. Steps beyond it are all the same, so they are cut to it; that
/// keeps sums and products of two of the numbers within an i64.
const MOST: i64 = 1 << 40;

impl Params {
    fn rank(&self) -> usize {
        self.stride.len()
    }

    /// The numbers that do not depend on tensors.
    fn check_numbers(&self) -> Result<()> {
        let op = self.op;
        if self.padding.iter().chain(&self.extra).any(|&p| p > MOST) {
            bail!(OutOfMemory, "[{op}] padding of {} is too much", show(&self.padding));
        }
        if self.padding.iter().chain(&self.extra).any(|&p| p < 0) {
            bail!(InvalidArgument, "[{op}] negative padding is not supported");
        }
        if self.stride.iter().any(|&s| s <= 0) {
            bail!(InvalidArgument, "[{op}] non-positive stride is not supported");
        }
        if self.dilation.iter().any(|&d| d <= 0) {
            bail!(InvalidArgument, "[{op}] dilation should be greater than zero");
        }
        if self.groups <= 0 {
            bail!(InvalidArgument, "[{op}] non-positive groups is not supported");
        }
        Ok(())
    }

    /// Weight and groups against the input's channels and the bias.
    fn check_channels(
        &self,
        transposed: bool,
        x: &Body,
        w: &Body,
        bias: Option<&Body>,
    ) -> Result<()> {
        let (op, groups) = (self.op, self.groups);
        let (xs, ws) = (x.shape(), w.shape());
        if xs.len() != ws.len() {
            bail!(
                Shape,
                "[{op}] Expected {0}-dimensional input for {0}-dimensional weight {1}, but got \
                 {2}-dimensional input of size {3} instead",
                ws.len(),
                show(ws),
                xs.len(),
                show(xs)
            );
        }
        if ws[0] < groups || ws[0] % groups != 0 {
            let what = if ws[0] < groups { "at least" } else { "divisible by" };
            bail!(
                Shape,
                "[{op}] Given groups={groups}, expected weight to be {what} {groups} at \
                 dimension 0, but got weight of size {} instead",
                show(ws)
            );
        }
        let (expected, given) = match transposed {
            true => (ws[0], "transposed=1".to_string()),
            false => (ws[1] * groups, format!("groups={groups}")),
        };
        if xs[1] != expected {
            bail!(
                Shape,
                "[{op}] Given {given}, weight of size {}, expected input{} to have {expected} \
                 channels, but got {} channels instead",
                show(ws),
                show(xs),
                xs[1]
            );
        }
        let out = if transposed { ws[1] * groups } else { ws[0] };
        if let Some(b) = bias.filter(|b| b.shape() != [out]) {
            bail!(
                Shape,
                "[{op}] Given {}weight of size {}, expected bias to be 1-dimensional with {out} \
                 elements, but got bias of size {} instead",
                if transposed { "transposed=1, " } else { "" },
                show(ws),
                show(b.shape())
            );
        }
        Ok(())
    }

    fn check_dtypes(&self, x: &Body, w: &Body, bias: Option<&Body>) -> Result<()> {
        check_floating(self.op, x.dtype)?;
        for (name, b) in [("weight", Some(w)), ("bias", bias)] {
            if let Some(b) = b.filter(|b| b.dtype != x.dtype) {
                bail!(
                    Dtype,
                    "[{}] Input type ({}) and {name} type ({}) should be the same",
                    self.op,
                    x.dtype.scalar_type_name(),
                    b.dtype.scalar_type_name()
                );
            }
        }
        Ok(())
    }

    /// How far the kernel reaches along a dimension, from its first element to past its last.
    fn span(&self, d: usize, w: &[i64]) -> i64 {
        self.dilation[d].saturating_mul(w[2 + d] - 1).saturating_add(1)
    }

    /// The shape of a convolution's output.
    fn output(&self, x: &[i64], w: &[i64]) -> Result<Dims> {
        let rank = self.rank();
        let padded: Vec<i64> =
            (0..rank).map(|d| x[2 + d] + 2 * self.padding[d] + self.extra[d]).collect();
        let span: Vec<i64> = (0..rank).map(|d| self.span(d, w)).collect();
        if padded.iter().zip(&span).any(|(p, s)| p < s) {
            bail!(
                Shape,
                "[{}] Calculated padded input size per channel: ({}). Kernel size: ({}). Kernel \
                 size can't be greater than actual input size",
                self.op,
                product_of(&padded),
                product_of(&span)
            );
        }
        if span.iter().any(|&s| s <= 0) {
            bail!(
                Shape,
                "[{}] kernel size should be greater than zero, but got shape {}",
                self.op,
                show(w)
            );
        }
        let mut out = dims(&[x[0], w[0]]);
        out.extend((0..rank).map(|d| (padded[d] - span[d]) / self.stride[d] + 1));
        Ok(out)
    }

    /// The shape of a transposed convolution's output.
    fn input(&self, y: &[i64], w: &[i64]) -> Result<Dims> {
        let mut out = dims(&[y[0], w[1] * self.groups]);
        for d in 0..self.rank() {
            if self.extra[d] >= self.stride[d] && self.extra[d] >= self.dilation[d] {
                bail!(
                    InvalidArgument,
                    "[{}] output padding must be smaller than either stride or dilation, but got \
                     output_padding {}, stride {}, dilation {}",
                    self.op,
                    show(&self.extra),
                    show(&self.stride),
                    show(&self.dilation)
                );
            }
            let steps = (y[2 + d] - 1).saturating_mul(self.stride[d]).saturating_add(self.extra[d]);
            out.push(steps.saturating_add(self.span(d, w)).saturating_sub(2 * self.padding[d]));
        }
        if out.iter().skip(2).any(|&s| s <= 0) {
            bail!(
                Shape,
                "[{}] Given input size per channel: ({}). Calculated output size per channel: \
                 ({}). Output size is too small",
                self.op,
                product_of(&y[2..]),
                product_of(&out[2..])
            );
        }
        Ok(out)
    }

    /// The sizes as the kernels want them.
    fn geometry(&self, x: &[i64], w: &[i64], y: &[i64]) -> ConvGeometry {
        let rank = self.rank();
        let lead = |list: &[i64], fill: usize| {
            let mut all = [fill; 3];
            (0..rank).for_each(|d| all[3 - rank + d] = list[d] as usize);
            all
        };
        // Steps that nobody takes would only make windows large.
        let taken = |list: &Dims, sizes: &[i64]| -> Dims {
            list.iter().zip(sizes).map(|(&v, &n)| if n <= 1 { 1 } else { v }).collect()
        };
        ConvGeometry {
            batch: x[0] as usize,
            in_channels: x[1] as usize,
            out_channels: y[1] as usize,
            groups: self.groups as usize,
            input: lead(&x[2..], 1),
            kernel: lead(&w[2..], 1),
            stride: lead(&taken(&self.stride, &y[2..]), 1),
            padding: lead(&self.padding, 0),
            dilation: lead(&taken(&self.dilation, &w[2..]), 1),
            output: lead(&y[2..], 1),
        }
    }
}

impl Convolution {
    fn compute<T: Real>(&self, a: &Body, b: &Body, bias: Option<&Body>, out: &Body) {
        let (xs, ws, ys) = match self.side {
            Side::Output => (a.shape(), b.shape(), out.shape()),
            Side::Input => (out.shape(), b.shape(), a.shape()),
            Side::Weight => (a.shape(), out.shape(), b.shape()),
        };
        let g = self.params.geometry(xs, ws, ys);
        let (a, b, y) = (read::<T>(a), read::<T>(b), write::<T>(out));
        if y.is_empty() {
            return;
        }
        match self.side {
            Side::Output => conv::forward(&g, a, b, bias.map(read), y),
            Side::Input if a.is_empty() => y.fill(T::ZERO),
            Side::Input => conv::grad_input(&g, a, b, y),
            Side::Weight => conv::grad_weight(&g, a, b, y),
        }
    }

    /// A call for another side of the same form.
    fn other(&self, side: Side, a: &Tensor, b: &Tensor, shape: &[i64]) -> Result<Tensor> {
        let target = Some(dims(shape));
        let kernel = Convolution { params: self.params.clone(), side, target };
        engine::apply1(kernel, &[Some(a), Some(b)])
    }
}

impl Kernel for Convolution {
    fn name(&self) -> &'static str {
        "convolution"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[{}] input or weight is missing", self.params.op)
        };
        let shape = match &self.target {
            Some(t) => t.clone(),
            None => {
                let bias = x.get(2).and_then(Option::as_ref);
                self.params.check_numbers()?;
                self.params.check_channels(self.side == Side::Input, a, b, bias)?;
                self.params.check_dtypes(a, b, bias)?;
                match self.side {
                    Side::Input => self.params.input(a.shape(), b.shape())?,
                    _ => self.params.output(a.shape(), b.shape())?,
                }
            }
        };
        Ok(smallvec::smallvec![Meta::new(&shape, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(b)) = (&x[0], &x[1]) else { return Ok(()) };
        let dtype = compute_dtype(y[0].dtype);
        let (a, b) = (dense(a, dtype)?, dense(b, dtype)?);
        let bias = match x.get(2) {
            Some(bias) => dense_option(bias, dtype)?,
            None => None,
        };
        through(&y[0], dtype, |y| {
            match dtype {
                crate::base::DType::F64 => self.compute::<f64>(&a, &b, bias.as_ref(), y),
                _ => self.compute::<f32>(&a, &b, bias.as_ref(), y),
            }
            Ok(())
        })
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of((needs & 1) << 1 | needs >> 1 & 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; cx.len()]) };
        let (sa, sb) = (cx.shape(0), cx.shape(1));
        let a = cx.grad(0, || match self.side {
            Side::Output => self.other(Side::Input, g, &cx.input(1)?, sa),
            Side::Input => self.other(Side::Output, g, &cx.input(1)?, sa),
            Side::Weight => self.other(Side::Input, &cx.input(1)?, g, sa),
        })?;
        let b = cx.grad(1, || match self.side {
            Side::Output => self.other(Side::Weight, &cx.input(0)?, g, sb),
            Side::Input => self.other(Side::Weight, g, &cx.input(0)?, sb),
            Side::Weight => self.other(Side::Output, &cx.input(0)?, g, sb),
        })?;
        let mut out = vec![a, b];
        if cx.len() > 2 {
            out.push(cx.grad(2, || engine::apply1(ChannelSum, &[Some(g)]))?);
        }
        Ok(out)
    }
}

/// The sum over all dimensions but the channels: the gradient of a bias.
struct ChannelSum;

impl ChannelSum {
    fn compute<T: Real>(x: &Body, y: &Body) {
        let s = x.shape();
        let plane: i64 = s[2..].iter().product();
        let g = ConvGeometry {
            batch: s[0] as usize,
            in_channels: 1,
            out_channels: s[1] as usize,
            groups: 1,
            input: [1; 3],
            kernel: [1; 3],
            stride: [1; 3],
            padding: [0; 3],
            dilation: [1; 3],
            output: [1, 1, plane as usize],
        };
        conv::grad_bias(&g, read::<T>(x), write::<T>(y));
    }
}

impl Kernel for ChannelSum {
    fn name(&self) -> &'static str {
        "channel_sum"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().flatten().map(|b| Meta::new(&b.shape()[1..2], b.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return Ok(()) };
        let dtype = compute_dtype(x.dtype);
        let x = dense(x, dtype)?;
        through(&y[0], dtype, |y| {
            match dtype {
                crate::base::DType::F64 => Self::compute::<f64>(&x, y),
                _ => Self::compute::<f32>(&x, y),
            }
            Ok(())
        })
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let shape = cx.shape(0);
        let mut wide = vec![1i64; shape.len()];
        wide[1] = shape[1];
        Ok(vec![Some(g.reshape(&wide)?.expand(shape, false)?)])
    }
}

/// A list of `rank` numbers from one that has as many, or one number for all.
fn spread(op: &str, name: &str, list: &[i64], rank: usize) -> Result<Dims> {
    match list.len() {
        1 => Ok(Dims::from_elem(list[0], rank)),
        n if n == rank => Ok(dims(list)),
        _ => bail!(
            InvalidArgument,
            "[{op}] expected {name} to be a single integer value or a list of {rank} values to \
             match the convolution dimensions, but got {name}={}",
            show(list)
        ),
    }
}

/// The numbers of a call, as its lists give them.
fn params(
    op: &'static str,
    rank: usize,
    (stride, padding, dilation): (&[i64], &[i64], &[i64]),
    extra: &[i64],
    groups: i64,
) -> Result<Params> {
    let cut = |list: Dims| -> Dims { list.iter().map(|&v| v.min(MOST)).collect() };
    Ok(Params {
        op,
        stride: cut(spread(op, "stride", stride, rank)?),
        padding: spread(op, "padding", padding, rank)?,
        dilation: cut(spread(op, "dilation", dilation, rank)?),
        extra: spread(op, "output_padding", extra, rank)?,
        groups,
    })
}

/// The numbers of a call with `padding` in a word.
fn worded(
    op: &'static str,
    rank: usize,
    weight: &Tensor,
    (stride, padding, dilation): (&[i64], &str, &[i64]),
    groups: i64,
) -> Result<Params> {
    let mut p = params(op, rank, (stride, &[0], dilation), &[0], groups)?;
    match padding {
        "valid" => {}
        "same" => {
            if p.stride.iter().any(|&s| s != 1) {
                bail!(
                    InvalidArgument,
                    "[{op}] padding='same' is not supported for strided convolutions"
                );
            }
            let shape = weight.shape();
            for d in 0..rank {
                let steps = shape.get(2 + d).copied().unwrap_or(1) - 1;
                let total = p.dilation[d].saturating_mul(steps).min(2 * MOST);
                (p.padding[d], p.extra[d]) = (total / 2, total % 2);
            }
        }
        other => bail!(
            InvalidArgument,
            "[{op}] Invalid padding string: '{other}', expected 'valid' or 'same'"
        ),
    }
    Ok(p)
}

/// A convolution or a transposed one, batched or not.
fn convolve(
    params: Params,
    side: Side,
    x: &Tensor,
    weight: &Tensor,
    bias: Option<&Tensor>,
) -> Result<Tensor> {
    let (op, rank, n) = (params.op, params.rank(), x.dim());
    if n == rank + 1 {
        return convolve(params, side, &x.unsqueeze(0)?, weight, bias)?.squeeze_dim(0);
    }
    if n != rank + 2 {
        bail!(
            Shape,
            "[{op}] Expected {}D (unbatched) or {}D (batched) input to {op}, but got input of \
             size: {}",
            rank + 1,
            rank + 2,
            show(&x.shape())
        );
    }
    let kernel = Convolution { params, side, target: None };
    if side == Side::Output {
        return engine::apply1(kernel, &[Some(x), Some(weight), bias]);
    }
    if let Some(b) = bias {
        // Checked here, because the kernel does not see it.
        let bodies = (x.body(), weight.body(), b.body());
        kernel.params.check_numbers()?;
        kernel.params.check_channels(true, &bodies.0, &bodies.1, Some(&bodies.2))?;
        kernel.params.check_dtypes(&bodies.0, &bodies.1, Some(&bodies.2))?;
    }
    let y = engine::apply1(kernel, &[Some(x), Some(weight)])?;
    match bias {
        Some(b) => {
            let mut wide = vec![1i64; rank + 1];
            wide[0] = -1;
            let b = b.reshape(&wide)?;
            if graph::is_grad_enabled() {
                y.add(&b, Scalar::Int(1))
            } else {
                y.add_(&b, Scalar::Int(1))
            }
        }
        None => Ok(y),
    }
}

/// Samples for a rank: plain, and with every number set.
fn samples(rank: usize, transposed: bool, word: bool) -> Result<Vec<Vec<Value>>> {
    let shape = |head: [i64; 2], size: i64| {
        let mut s = head.to_vec();
        s.extend((0..rank as i64).map(|d| size + d % 2));
        s
    };
    let list = |v: i64| Value::Ints(vec![v; rank]);
    let x = sample(&shape([2, 4], 5), 1)?;
    let full =
        sample(&shape([if transposed { 4 } else { 3 }, if transposed { 3 } else { 4 }], 2), 2)?;
    let parts = sample(&shape([4, if transposed { 1 } else { 2 }], 3), 3)?;
    let bias = sample(&[if transposed { 2 } else { 4 }], 4)?;
    let plain = vec![x.clone().into(), full.into()];
    let rest = match (transposed, word) {
        (true, _) => vec![list(2), list(1), list(1), Value::Int(2), list(2)],
        (_, true) => vec![list(1), Value::Str("same".into()), list(2), Value::Int(2)],
        _ => vec![list(2), list(1), list(2), Value::Int(2)],
    };
    let mut whole: Vec<Value> = vec![x.into(), parts.into(), bias.into()];
    whole.extend(rest);
    Ok(vec![plain, whole])
}

/// Functions for the table, which takes plain ones.
macro_rules! sample_fns {
    ($($name:ident = $rank:literal, $transposed:literal, $word:literal;)*) => { $(
        fn $name() -> Result<Vec<Vec<Value>>> {
            samples($rank, $transposed, $word)
        }
    )* };
}
sample_fns! {
    samples1 = 1, false, false; samples2 = 2, false, false; samples3 = 3, false, false;
    words1 = 1, false, true; words2 = 2, false, true; words3 = 3, false, true;
    transposed1 = 1, true, false; transposed2 = 2, true, false; transposed3 = 3, true, false;
}

ops! { OPS, Kernel;
    /// Convolution of `[n, c, l]` or `[c, l]` by a weight `[m, c / groups, k]`.
    "conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] dilation=[1], int groups=1) -> Tensor"
    fn conv1d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv1d", 1, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples1
    /// `conv1d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], str padding=\"valid\", int[1] dilation=[1], int groups=1) -> Tensor"
    fn conv1d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv1d", 1, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words1
    /// Convolution of `[n, c, h, w]` or `[c, h, w]` by a weight `[m, c / groups, kh, kw]`.
    "conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1], int groups=1) -> Tensor"
    fn conv2d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv2d", 2, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples2
    /// `conv2d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], str padding=\"valid\", int[2] dilation=[1, 1], int groups=1) -> Tensor"
    fn conv2d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv2d", 2, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words2
    /// Convolution of `[n, c, d, h, w]` or `[c, d, h, w]` by a weight `[m, c / groups, kd, kh, kw]`.
    "conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1], int groups=1) -> Tensor"
    fn conv3d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(params("conv3d", 3, (stride, padding, dilation), &[0], groups)?, Side::Output, self, weight, bias)
    }
    , samples samples3
    /// `conv3d` with padding "same" (the output has the input's size) or "valid" (none).
    "conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], str padding=\"valid\", int[3] dilation=[1, 1, 1], int groups=1) -> Tensor"
    fn conv3d_padding(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &str, dilation: &[i64], groups: i64) -> Result<Tensor> {
        convolve(worded("conv3d", 3, weight, (stride, padding, dilation), groups)?, Side::Output, self, weight, bias)
    }
    , samples words3
    /// The adjoint of a convolution: `[n, c, l]` and a weight `[c, m / groups, k]` give `[n, m, ..]`.
    "conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] output_padding=[0], int groups=1, int[1] dilation=[1]) -> Tensor"
    fn conv_transpose1d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose1d", 1, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed1
    /// The adjoint of a convolution: `[n, c, h, w]` and a weight `[c, m / groups, kh, kw]` give
    /// `[n, m, .., ..]`.
    "conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int groups=1, int[2] dilation=[1, 1]) -> Tensor"
    fn conv_transpose2d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose2d", 2, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed2
    /// The adjoint of a convolution: `[n, c, d, h, w]` and a weight `[c, m / groups, kd, kh, kw]`
    /// give `[n, m, .., .., ..]`.
    "conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int groups=1, int[3] dilation=[1, 1, 1]) -> Tensor"
    fn conv_transpose3d(&self, weight: &Tensor, bias: Option<&Tensor>, stride: &[i64], padding: &[i64], output_padding: &[i64], groups: i64, dilation: &[i64]) -> Result<Tensor> {
        convolve(params("conv_transpose3d", 3, (stride, padding, dilation), output_padding, groups)?, Side::Input, self, weight, bias)
    }
    , samples transposed3
}
