//! Convolution over 1, 2 or 3 spatial dimensions, with stride, padding, dilation and groups.
//!
//! Each pass is a sum of shifted copies of its source ([`gather::Gather`]): the forward pass of
//! the input, the input gradient of the output gradient, one such sum for each phase of the
//! stride, so that no element is computed that is not used and none is written twice. A tile of
//! the result copies the part of the source it needs, padded, into the thread's cache, and packs
//! sixteen columns at a time for the register tile of the matrix product.

mod boxes;
mod copy;
mod forward;
mod gather;
mod grad_bias;
mod grad_input;
mod grad_weight;
mod panel;
mod points;
mod sparse;
mod sums;
#[cfg(test)]
mod tests;
mod thin;
mod weights;
mod window;
mod winograd;

pub use forward::forward;
pub use grad_bias::grad_bias;
pub use grad_input::grad_input;
pub use grad_weight::grad_weight;

use crate::base::{Result, bail};

/// Sizes of a convolution. Tensors are contiguous: input `[batch, in_channels, input...]`,
/// weight `[out_channels, in_channels / groups, kernel...]`, output
/// `[batch, out_channels, output...]`. Fewer than 3 spatial dimensions have leading ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConvGeometry {
    /// Images.
    pub batch: usize,
    /// Channels of the input; a multiple of `groups`.
    pub in_channels: usize,
    /// Channels of the output; a multiple of `groups`.
    pub out_channels: usize,
    /// Parts of the channels that do not meet.
    pub groups: usize,
    /// Spatial sizes of the input.
    pub input: [usize; 3],
    /// Spatial sizes of the kernel.
    pub kernel: [usize; 3],
    /// Input elements between neighbours of the output.
    pub stride: [usize; 3],
    /// Zeros before the first element of the input. There are as many after the last as `output`
    /// needs, so an uneven padding is only a matter of setting `output`.
    pub padding: [usize; 3],
    /// Input elements between neighbours of the kernel.
    pub dilation: [usize; 3],
    /// Spatial sizes of the output.
    pub output: [usize; 3],
}

impl ConvGeometry {
    /// With the output sizes of the same padding on both sides. The lists have one entry for
    /// each of 1, 2 or 3 spatial dimensions.
    ///
    /// For a transposed convolution, `input` are the sizes of its result.
    ///
    /// # Errors
    /// `Shape` or `InvalidArgument` where numbers do not fit each other.
    pub fn new(
        (batch, in_channels, out_channels, groups): (usize, usize, usize, usize),
        input: &[usize],
        kernel: &[usize],
        stride: &[usize],
        padding: &[usize],
        dilation: &[usize],
    ) -> Result<ConvGeometry> {
        let dims = input.len();
        if !(1..=3).contains(&dims) {
            bail!(Shape, "[conv] expected 1, 2 or 3 spatial dimensions, got {dims}");
        }
        if [kernel, stride, padding, dilation].iter().any(|l| l.len() != dims) {
            bail!(Shape, "[conv] kernel, stride, padding and dilation need {dims} entries each");
        }
        if groups == 0 || in_channels % groups != 0 || out_channels % groups != 0 {
            bail!(
                Shape,
                "[conv] expected channels divisible by groups, got {in_channels} and \
                 {out_channels} channels with {groups} groups"
            );
        }
        if kernel.iter().chain(stride).chain(dilation).any(|&x| x == 0) {
            bail!(InvalidArgument, "[conv] kernel, stride and dilation must be above 0");
        }
        let lead = |list: &[usize], fill: usize| {
            let mut all = [fill; 3];
            all[3 - dims..].copy_from_slice(list);
            all
        };
        let mut g = ConvGeometry {
            batch,
            in_channels,
            out_channels,
            groups,
            input: lead(input, 1),
            kernel: lead(kernel, 1),
            stride: lead(stride, 1),
            padding: lead(padding, 0),
            dilation: lead(dilation, 1),
            output: [1; 3],
        };
        for d in 0..3 {
            let padded = g.input[d] + 2 * g.padding[d];
            let span = g.dilation[d] * (g.kernel[d] - 1) + 1;
            if span > padded {
                bail!(
                    Shape,
                    "[conv] kernel of size {span} is larger than the padded input {padded}"
                );
            }
            g.output[d] = (padded - span) / g.stride[d] + 1;
        }
        Ok(g)
    }

    /// Elements of the input.
    pub fn input_len(&self) -> usize {
        self.batch * self.in_channels * self.in_plane()
    }

    /// Elements of the weight.
    pub fn weight_len(&self) -> usize {
        self.out_channels * self.in_channels / self.groups * self.taps()
    }

    /// Elements of the output.
    pub fn output_len(&self) -> usize {
        self.batch * self.out_channels * self.out_plane()
    }

    /// Elements of the kernel for one pair of channels.
    fn taps(&self) -> usize {
        self.kernel.iter().product()
    }

    fn in_plane(&self) -> usize {
        self.input.iter().product()
    }

    fn out_plane(&self) -> usize {
        self.output.iter().product()
    }

    /// Asserts the lengths of the three tensors, which the kernels rely on.
    fn check(&self, input: usize, weight: usize, output: usize) {
        assert!(self.groups > 0 && self.stride.iter().all(|&s| s > 0), "[conv] bad geometry");
        assert_eq!(input, self.input_len(), "[conv] length of the input");
        assert_eq!(weight, self.weight_len(), "[conv] length of the weight");
        assert_eq!(output, self.output_len(), "[conv] length of the output");
    }

    /// The taps of the kernel: `z, y, x` in order of memory.
    fn kernel_points(&self) -> impl Iterator<Item = [usize; 3]> + use<> {
        let [kd, kh, kw] = self.kernel;
        (0..kd * kh * kw).map(move |i| [i / (kh * kw), i / kw % kh, i % kw])
    }
}
