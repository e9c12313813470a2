//! Layers for images: resizing, exchange of channels and places, sliding blocks.

use super::Module;
use super::interpolate::{Resize, interpolate};
use super::layer::{Layer, layers};
use super::setting::Interpolation;
use super::show::{brackets, list, number};
use crate::base::Result;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Resizes the last dimensions of `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]`.
    Upsample() {
        /// Sizes of the last dimensions; one number stands for all.
        size: Option<Vec<i64>> = None,
        /// Factors for the sizes of the last dimensions; one number stands for all.
        scale_factor: Option<Vec<f64>> = None,
        /// How elements in between are found.
        mode: Interpolation = Interpolation::Nearest,
        /// Whether the centres of the elements in the corners stay in place; only for modes that
        /// interpolate.
        align_corners: Option<bool> = None,
        /// Whether the factors follow from the whole sizes that they lead to.
        recompute_scale_factor: Option<bool> = None,
        /// Whether elements that fall away count when sizes shrink.
        antialias: bool = false,
    } (input);

    /// Resizes `[N, C, H, W]` by nearest elements.
    UpsamplingNearest2d() {
        /// Height and width of the output.
        size: Option<[i64; 2]> = None,
        /// Factors for height and width.
        scale_factor: Option<[f64; 2]> = None,
    } (input);

    /// Resizes `[N, C, H, W]` along lines between elements; the corners stay in place.
    UpsamplingBilinear2d() {
        /// Height and width of the output.
        size: Option<[i64; 2]> = None,
        /// Factors for height and width.
        scale_factor: Option<[f64; 2]> = None,
    } (input);

    /// `[.., C r^2, H, W]` to `[.., C, H r, W r]`: channels become places (Shi et al. 2016).
    PixelShuffle(
        /// The factor `r`.
        upscale_factor: i64,
    ) {} (input);

    /// `[.., C, H r, W r]` to `[.., C r^2, H, W]`: places become channels.
    PixelUnshuffle(
        /// The factor `r`.
        downscale_factor: i64,
    ) {} (input);

    /// Deals the channels of `[N, C, ..]` out in turn, one of each group (Zhang et al. 2017).
    ChannelShuffle(
        /// Groups, which divide the channels.
        groups: i64,
    ) {} (input);

    /// Adds sliding blocks `[N, C * kernel, L]` up to images `[N, C, H, W]`; without `N` too.
    Fold(
        /// Height and width of the output.
        output_size: [i64; 2],
        /// Height and width of blocks.
        kernel_size: [i64; 2],
    ) {
        /// Steps between elements of a block.
        dilation: [i64; 2] = [1; 2],
        /// Zeros around the output, which are cut off.
        padding: [i64; 2] = [0; 2],
        /// Steps between blocks.
        stride: [i64; 2] = [1; 2],
    } (input);

    /// The sliding blocks of images `[N, C, H, W]` as columns `[N, C * kernel, L]`; without `N`
    /// too.
    Unfold(
        /// Height and width of blocks.
        kernel_size: [i64; 2],
    ) {
        /// Steps between elements of a block.
        dilation: [i64; 2] = [1; 2],
        /// Zeros around the input.
        padding: [i64; 2] = [0; 2],
        /// Steps between blocks.
        stride: [i64; 2] = [1; 2],
    } (input);
}

/// The target and the mode, as they are printed.
fn resizing(size: Option<&[i64]>, factors: Option<&[f64]>, mode: Interpolation) -> String {
    let to = match (size, factors) {
        (_, Some(f)) => {
            let parts: Vec<String> = f.iter().map(|f| number(*f)).collect();
            format!("scale_factor=[{}]", parts.join(", "))
        }
        (Some(s), None) => format!("size={}", brackets(s)),
        (None, None) => "size=None".into(),
    };
    format!("{to}, mode=k{mode:?}")
}

impl Layer for Upsample {
    fn describe(&self) -> String {
        resizing(self.size.as_deref(), self.scale_factor.as_deref(), self.mode)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let how = Resize {
            size: self.size.clone(),
            scale_factor: self.scale_factor.clone(),
            mode: self.mode,
            align_corners: self.align_corners,
            recompute_scale_factor: self.recompute_scale_factor.unwrap_or(false),
            antialias: self.antialias,
        };
        interpolate(&inputs[0], &how)
    }
}

/// Resizing in 2 dimensions by a mode that is settled.
macro_rules! upsamplings {
    ($($name:ident: $mode:ident, $align:expr;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                let (size, factor) = (self.size.as_ref(), self.scale_factor.as_ref());
                resizing(size.map(|s| &s[..]), factor.map(|f| &f[..]), Interpolation::$mode)
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                let how = Resize {
                    size: self.size.map(|s| s.to_vec()),
                    scale_factor: self.scale_factor.map(|f| f.to_vec()),
                    mode: Interpolation::$mode,
                    align_corners: $align,
                    ..Resize::default()
                };
                interpolate(&inputs[0], &how)
            }
        }
    )* };
}
upsamplings! {
    UpsamplingNearest2d: Nearest, None;
    UpsamplingBilinear2d: Bilinear, Some(true);
}

/// Layers that exchange places by an operator of one number.
macro_rules! shuffles {
    ($($name:ident: $op:ident $option:ident;)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                format!("{}={}", stringify!($option), self.$option)
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                inputs[0].$op(self.$option)
            }
        }
    )* };
}
shuffles! {
    PixelShuffle: pixel_shuffle upscale_factor;
    PixelUnshuffle: pixel_unshuffle downscale_factor;
    ChannelShuffle: channel_shuffle groups;
}

/// Blocks and images by an operator of lists, in its order.
macro_rules! blocks {
    ($($name:ident: $op:ident ($($option:ident),*);)*) => { $(
        impl Layer for $name {
            fn describe(&self) -> String {
                [$(format!("{}={}", stringify!($option), list(&self.$option))),*].join(", ")
            }
            fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
                inputs[0].$op($(&self.$option),*)
            }
        }
    )* };
}
blocks! {
    Fold: col2im (output_size, kernel_size, dilation, padding, stride);
    Unfold: im2col (kernel_size, dilation, padding, stride);
}
