//! The kernels: one side of a convolution from the other two, and the gradient of a bias.

use super::params::Params;
use crate::backend::cpu::conv::{self, ConvGeometry};
use crate::backend::cpu::gemm::micro::Real;
use crate::base::{DType, Dims, Result, bail, dims};
use crate::ops::dense::{compute_dtype, dense, dense_option, read, through, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

/// Which side of the form a call computes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The output, of input and weight: a convolution.
    Output,
    /// The input, of output and weight: a transposed convolution.
    Input,
    /// The weight, of input and output.
    Weight,
}

/// One call. The inputs are the two other sides, in the order input, weight, output where the
/// output is wanted or given with the weight last: `[input, weight, bias?]`, `[output, weight]`,
/// `[input, output]`.
pub(super) struct Convolution {
    pub(super) params: Params,
    pub(super) side: Side,
    /// The shape of the result where it does not follow from the others.
    pub(super) target: Option<Dims>,
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
                self.params.check_dtypes(self.side == Side::Input, a, b, bias)?;
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
        // Whole numbers are computed as f64, which is exact up to 2^53.
        let own = y[0].dtype;
        let dtype = if own.is_floating() { compute_dtype(own) } else { DType::F64 };
        let (a, b) = (dense(a, dtype)?, dense(b, dtype)?);
        let bias = match x.get(2) {
            Some(bias) => dense_option(bias, dtype)?,
            None => None,
        };
        through(&y[0], dtype, |y| {
            match dtype {
                DType::F64 => self.compute::<f64>(&a, &b, bias.as_ref(), y),
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
                DType::F64 => Self::compute::<f64>(&x, y),
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
