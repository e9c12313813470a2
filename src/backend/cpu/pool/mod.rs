//! Pooling over 1, 2 or 3 spatial dimensions: maximum and average, sliding and adaptive.
//!
//! A pooling is a table of windows for each dimension ([`Windows`]); the loops do not know
//! where the windows come from. Planes (an image's channel each) are independent, and the
//! threads share them out.

mod average;
mod max;
#[cfg(test)]
mod tests;

pub use average::{Divisor, avg_backward, avg_forward};
pub use max::{max_backward, max_by_plane, max_forward, pick, put};

use crate::backend::cpu::parallel::GRAIN;
use crate::base::{Result, bail};

/// The size of a sliding pooling's result along one dimension, as PyTorch's
/// `pooling_output_shape`: with `ceil_mode` a last window may hang over the end, but must start
/// within the input or the padding before it.
///
/// # Errors
/// `InvalidArgument` where a number is out of range, `Shape` where no window fits.
pub fn output_size(
    input: usize,
    kernel: usize,
    stride: usize,
    padding: usize,
    dilation: usize,
    ceil_mode: bool,
) -> Result<usize> {
    if kernel == 0 || stride == 0 || dilation == 0 {
        bail!(InvalidArgument, "[pool] kernel, stride and dilation must be above 0");
    }
    let span = dilation * (kernel - 1) + 1;
    if padding > span / 2 {
        bail!(
            InvalidArgument,
            "[pool] padding must be at most half the kernel size, got padding {padding} for \
             kernel {kernel}"
        );
    }
    let padded = input + 2 * padding + if ceil_mode { stride - 1 } else { 0 };
    if padded < span {
        bail!(
            Shape,
            "[pool] a window of {span} does not fit an input of {input} with padding {padding}"
        );
    }
    let mut size = (padded - span) / stride + 1;
    if ceil_mode && (size - 1) * stride >= input + padding {
        size -= 1;
    }
    if size == 0 {
        bail!(Shape, "[pool] the result of an input of size {input} would be empty");
    }
    Ok(size)
}

/// One window along one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    /// The first element that lies within the input.
    first: usize,
    /// Elements that lie within the input.
    count: usize,
    /// Elements within the input or its padding.
    padded: usize,
}

/// The windows of a pooling. Fewer than 3 spatial dimensions have leading ones.
#[derive(Clone, Debug)]
pub struct Windows {
    input: [usize; 3],
    output: [usize; 3],
    dilation: [usize; 3],
    spans: [Vec<Span>; 3],
    /// Elements from one window to the next along the last dimension.
    stride: usize,
    /// Windows along the last dimension that lie in the input whole, one after the other.
    whole: std::ops::Range<usize>,
    /// Whether all windows are 2 by 2 in the last two dimensions, whole, and side by side.
    two_by_two: bool,
}

impl Windows {
    /// Windows of `kernel` elements `dilation` apart, `stride` from one to the next, the first
    /// beginning `padding` before the input. `output` says how many there are (see
    /// [`output_size`]).
    pub fn sliding(
        input: [usize; 3],
        output: [usize; 3],
        kernel: [usize; 3],
        stride: [usize; 3],
        padding: [usize; 3],
        dilation: [usize; 3],
    ) -> Windows {
        let span = |d: usize, o: usize| {
            let step = dilation[d].max(1);
            let start = (o * stride[d]) as isize - padding[d] as isize;
            // Whole steps until the window has entered the input.
            let skip = ((-start).max(0) as usize).div_ceil(step);
            let first = (start + (skip * step) as isize) as usize;
            let room = input[d].saturating_sub(first).div_ceil(step);
            let end = (start + kernel[d] as isize).min((input[d] + padding[d]) as isize);
            Span {
                first: first.min(input[d]),
                count: kernel[d].saturating_sub(skip).min(room),
                padded: (end - start).max(0) as usize,
            }
        };
        let two_by_two = (1..3).all(|d| {
            kernel[d] == 2
                && stride[d] == 2
                && padding[d] == 0
                && dilation[d] == 1
                && output[d] * 2 <= input[d]
        });
        let two_by_two = two_by_two && kernel[0] == 1 && stride[0] == 1 && input[0] == output[0];
        let spans = [0, 1, 2].map(|d| (0..output[d]).map(|o| span(d, o)).collect::<Vec<_>>());
        let is_whole = |s: &Span| s.count == kernel[2];
        let start = spans[2].iter().position(is_whole).unwrap_or(0);
        let end = spans[2].iter().rposition(is_whole).map_or(0, |last| last + 1);
        let (dilation, whole) = (dilation.map(|x| x.max(1)), start..end);
        Windows { input, output, dilation, spans, stride: stride[2], whole, two_by_two }
    }

    /// Windows that cut the input into `output` parts of nearly the same size: window `o` goes
    /// from `floor(o * input / output)` to `ceil((o + 1) * input / output)`.
    pub fn adaptive(input: [usize; 3], output: [usize; 3]) -> Windows {
        let span = |d: usize, o: usize| {
            let first = o * input[d] / output[d];
            let count = ((o + 1) * input[d]).div_ceil(output[d]) - first;
            Span { first, count, padded: count }
        };
        let spans = [0, 1, 2].map(|d| (0..output[d]).map(|o| span(d, o)).collect());
        let dilation = [1; 3];
        Windows { input, output, dilation, spans, stride: 1, whole: 0..0, two_by_two: false }
    }

    /// Windows of `kernel` elements that begin at these places along each dimension.
    pub fn placed(input: [usize; 3], starts: [Vec<usize>; 3], kernel: [usize; 3]) -> Windows {
        let output = [0, 1, 2].map(|d| starts[d].len());
        let span = |d: usize, &first: &usize| {
            assert!(first + kernel[d] <= input[d], "[pool] a window outside of the input");
            Span { first, count: kernel[d], padded: kernel[d] }
        };
        let spans = [0, 1, 2].map(|d| starts[d].iter().map(|s| span(d, s)).collect());
        let dilation = [1; 3];
        Windows { input, output, dilation, spans, stride: 1, whole: 0..0, two_by_two: false }
    }

    /// Elements of a plane of the input.
    pub fn in_plane(&self) -> usize {
        self.input.iter().product()
    }

    /// Elements of a plane of the result.
    pub fn out_plane(&self) -> usize {
        self.output.iter().product()
    }

    /// Planes that one task takes.
    fn tile(&self) -> usize {
        (GRAIN / (self.in_plane() + self.out_plane()).max(1)).max(1)
    }

    /// The rows of the input that a window covers: where each begins.
    #[inline(always)]
    fn rows(&self, window: &[Span; 3]) -> impl Iterator<Item = usize> + use<> {
        let [z, y, x] = *window;
        let ([_, h, w], [dz, dy, _]) = (self.input, self.dilation);
        (0..z.count).flat_map(move |i| {
            let plane = (z.first + i * dz) * h;
            (0..y.count).map(move |j| (plane + y.first + j * dy) * w + x.first)
        })
    }

    /// Asserts the lengths, which the loops rely on.
    fn check(&self, planes: usize, input: usize, output: usize) {
        assert_eq!(input, planes * self.in_plane(), "[pool] length of the input");
        assert_eq!(output, planes * self.out_plane(), "[pool] length of the result");
    }
}
