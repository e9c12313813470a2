//! Pooling.

use super::Module;
use super::layer::{Layer, layers};
use super::show::list;
use crate::base::{Dims, Result, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// The maximum of each window over the last `D` dimensions.
    MaxPool<D in [1 2 3]>(
        /// Sizes of the window.
        kernel_size: [i64; D],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; D]> = None,
        /// Minus infinity added on both sides.
        padding: [i64; D] = [0; D],
        /// Steps between elements of a window.
        dilation: [i64; D] = [1; D],
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
    } (input);

    /// The mean of each window over the last dimension.
    AvgPool1d(
        /// Sizes of the window.
        kernel_size: [i64; 1],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; 1]> = None,
        /// Zeros added on both sides.
        padding: [i64; 1] = [0],
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
        /// Whether those zeros count.
        count_include_pad: bool = true,
    } (input);

    /// The mean of each window over the last 2 dimensions.
    AvgPool2d(
        /// Sizes of the window.
        kernel_size: [i64; 2],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; 2]> = None,
        /// Zeros added on both sides.
        padding: [i64; 2] = [0; 2],
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
        /// Whether those zeros count.
        count_include_pad: bool = true,
        /// What sums are divided by, in place of the count.
        divisor_override: Option<i64> = None,
    } (input);

    /// The mean of each window over the last 3 dimensions.
    AvgPool3d(
        /// Sizes of the window.
        kernel_size: [i64; 3],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; 3]> = None,
        /// Zeros added on both sides.
        padding: [i64; 3] = [0; 3],
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
        /// Whether those zeros count.
        count_include_pad: bool = true,
        /// What sums are divided by, in place of the count.
        divisor_override: Option<i64> = None,
    } (input);

    /// Means over windows of the last `D` dimensions, so chosen that the output has given sizes.
    AdaptiveAvgPool<D in [1 2 3]>(
        /// Sizes of the output; none for the input's own.
        output_size: [Option<i64>; D],
    ) {} (input);

    /// Maxima over windows of the last `D` dimensions, so chosen that the output has given sizes.
    AdaptiveMaxPool<D in [1 2 3]>(
        /// Sizes of the output; none for the input's own.
        output_size: [Option<i64>; D],
    ) {} (input);
}

impl<const D: usize> Layer for MaxPool<D> {
    fn describe(&self) -> String {
        format!(
            "kernel_size={}, stride={}, padding={}, dilation={}, ceil_mode={}",
            list(&self.kernel_size),
            list(&self.stride.unwrap_or(self.kernel_size)),
            list(&self.padding),
            list(&self.dilation),
            self.ceil_mode
        )
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (x, k, s) = (&inputs[0], &self.kernel_size, self.stride.unwrap_or(self.kernel_size));
        let (p, d, ceil) = (&self.padding, &self.dilation, self.ceil_mode);
        match D {
            1 => x.max_pool1d(k, &s, p, d, ceil),
            2 => x.max_pool2d(k, &s, p, d, ceil),
            _ => x.max_pool3d(k, &s, p, d, ceil),
        }
    }
}

/// Mean pooling by an operator; that of one dimension has no `divisor_override`.
macro_rules! means {
    ($($name:ident: $op:ident $(, $divisor:ident)?;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                format!(
                    "kernel_size={}, stride={}, padding={}",
                    list(&self.kernel_size),
                    list(&self.stride.unwrap_or(self.kernel_size)),
                    list(&self.padding)
                )
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let (k, s) = (&self.kernel_size, self.stride.unwrap_or(self.kernel_size));
                let (ceil, counted) = (self.ceil_mode, self.count_include_pad);
                inputs[0].$op(k, &s, &self.padding, ceil, counted $(, self.$divisor)?)
            }
        }
    )* };
}
means! {
    AvgPool1d: avg_pool1d;
    AvgPool2d: avg_pool2d, divisor_override;
    AvgPool3d: avg_pool3d, divisor_override;
}

/// `output_size=..` for printing.
fn shown(sizes: &[Option<i64>]) -> String {
    let each = |s: &Option<i64>| s.map_or("None".to_string(), |s| s.to_string());
    let parts: Vec<String> = sizes.iter().map(each).collect();
    match parts.as_slice() {
        [one] => format!("output_size={one}"),
        _ => format!("output_size=[{}]", parts.join(", ")),
    }
}

/// The sizes of the output, the missing ones from the input.
fn sizes(x: &Tensor, wanted: &[Option<i64>]) -> Result<Dims> {
    let (n, shape) = (wanted.len(), x.shape());
    if shape.len() < n {
        bail!(Shape, "[adaptive_pool] expected at least {n} dimensions, got {}", x.dim());
    }
    let own = &shape[shape.len() - n..];
    Ok(wanted.iter().zip(own).map(|(o, s)| o.unwrap_or(*s)).collect())
}

impl<const D: usize> Layer for AdaptiveAvgPool<D> {
    fn describe(&self) -> String {
        shown(&self.output_size)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (x, to) = (&inputs[0], sizes(&inputs[0], &self.output_size)?);
        match D {
            1 => x.adaptive_avg_pool1d(&to),
            2 => x.adaptive_avg_pool2d(&to),
            _ => x.adaptive_avg_pool3d(&to),
        }
    }
}

impl<const D: usize> Layer for AdaptiveMaxPool<D> {
    fn describe(&self) -> String {
        shown(&self.output_size)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (x, to) = (&inputs[0], sizes(&inputs[0], &self.output_size)?);
        Ok(match D {
            1 => x.adaptive_max_pool1d(&to)?.0,
            2 => x.adaptive_max_pool2d(&to)?.0,
            _ => x.adaptive_max_pool3d(&to)?.0,
        })
    }
}
