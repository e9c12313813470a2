//! Means and power means of windows.

use crate::base::Result;
use crate::nn::Module;
use crate::nn::layer::{Layer, layers};
use crate::nn::show::{list, number};
use crate::tensor::Tensor;

layers! { LAYERS;
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

    /// The power mean of each window over the last `D` dimensions, without the division: the
    /// root of the sum of powers.
    LPPool<D in [1 2 3]>(
        /// The exponent.
        norm_type: f64,
        /// Sizes of the window.
        kernel_size: [i64; D],
    ) {
        /// Steps between windows; the window's sizes where none are given.
        stride: Option<[i64; D]> = None,
        /// Whether sizes of the output are rounded up.
        ceil_mode: bool = false,
    } (input);
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

impl<const D: usize> Layer for LPPool<D> {
    fn describe(&self) -> String {
        format!(
            "norm_type={}, kernel_size={}, stride={}, ceil_mode={}",
            number(self.norm_type),
            list(&self.kernel_size),
            list(&self.stride.unwrap_or(self.kernel_size)),
            self.ceil_mode
        )
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (k, s) = (&self.kernel_size, self.stride.unwrap_or(self.kernel_size));
        let powers = inputs[0].pow_scalar(self.norm_type.into())?;
        let means = match D {
            1 => powers.avg_pool1d(k, &s, &[0], self.ceil_mode, true),
            2 => powers.avg_pool2d(k, &s, &[0; 2], self.ceil_mode, true, None),
            _ => powers.avg_pool3d(k, &s, &[0; 3], self.ceil_mode, true, None),
        }?;
        // Odd powers of negative numbers have no root: PyTorch puts 0 for them.
        let count = k.iter().product::<i64>();
        let sums = means.sign()?.mul(&means.abs()?.relu()?)?.mul_scalar(count.into())?;
        sums.pow_scalar((1.0 / self.norm_type).into())
    }
}
