//! The kernels of norms by rows: one mean and deviation for each row of elements.

use super::composed::Composed;
use super::{check_params, hand_out, metas, run_backward, wanted};
use crate::autograd::graph;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::norm::{self, RowGrads, RowSizes};
use crate::base::{Result, bail, show};
use crate::ops::dense::{by_float, check_floating, compute_dtype, dense_option, read};
use crate::ops::dense::{read_option, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

/// Layer, group or root-mean-square norm. Inputs: x, weight?, bias?. Outputs: y, the rows' means
/// (none where not centred) and reciprocal deviations.
#[derive(Clone)]
pub(super) struct RowNorm {
    pub(super) name: &'static str,
    /// What one row and its weights are.
    pub(super) rows: Rows,
    pub(super) eps: f64,
}

#[derive(Clone)]
pub(super) enum Rows {
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

    pub(super) fn composed(&self, shape: &[i64]) -> Composed {
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
        let s = self.sizes(input.shape());
        // A root-mean-square norm takes a weight of any dtype.
        if s.centered {
            let [weight, bias] = [1, 2].map(|i| x[i].as_ref().map(|p| p.dtype));
            check_params(self.name, input.dtype, &[("weight", weight), ("bias", bias)])?;
        }
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
        run_backward(self.want, x, y, |dtype, x, y| by_float!(dtype, rows_backward(self, x, y)))
    }
    fn differentiable(&self) -> bool {
        false
    }
}

/// Checks `normalized_shape` against the input and the parameters.
pub(super) fn check_last(
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
