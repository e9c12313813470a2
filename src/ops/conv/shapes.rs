//! What follows from shapes: that of a result, the checks of it, and the sizes for the kernels.

use super::params::Params;
use crate::backend::cpu::conv::ConvGeometry;
use crate::base::{Dims, Result, bail, dims, show};

/// `3 x 4`.
fn product_of(sizes: &[i64]) -> String {
    sizes.iter().map(i64::to_string).collect::<Vec<_>>().join(" x ")
}

impl Params {
    /// How far the kernel reaches along a dimension, from its first element to past its last.
    fn span(&self, d: usize, w: &[i64]) -> i64 {
        self.dilation[d].saturating_mul(w[2 + d] - 1).saturating_add(1)
    }

    /// The shape of a convolution's output.
    pub(super) fn output(&self, x: &[i64], w: &[i64]) -> Result<Dims> {
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
    pub(super) fn input(&self, y: &[i64], w: &[i64]) -> Result<Dims> {
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
    pub(super) fn geometry(&self, x: &[i64], w: &[i64], y: &[i64]) -> ConvGeometry {
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
