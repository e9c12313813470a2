//! Linear layers, convolutions, pooling and layers for images, printed as libtorch 2.11 prints them.

use crate::printing::s;
use crate::support::alone;
use tinytorch::DType;
use tinytorch::nn::*;

fn some() -> Vec<(String, &'static str)> {
    vec![
        (
            s(Linear::new(3, 4).build()),
            "torch::nn::Linear(in_features=3, out_features=4, bias=true)",
        ),
        (
            s(Linear { bias: false, ..Linear::new(3, 4) }.build()),
            "torch::nn::Linear(in_features=3, out_features=4, bias=false)",
        ),
        (
            s(Bilinear::new(3, 2, 4).build()),
            "torch::nn::Bilinear(in1_features=3, in2_features=2, out_features=4, bias=true)",
        ),
        (s(Identity::new().build()), "torch::nn::Identity()"),
        (s(Flatten::new().build()), "torch::nn::Flatten(start_dim=1, end_dim=-1)"),
        (
            s(Flatten { start_dim: 2, end_dim: 4 }.build()),
            "torch::nn::Flatten(start_dim=2, end_dim=4)",
        ),
        (
            s(Unflatten::new(0, vec![2, 2]).build()),
            "torch::nn::Unflatten(dim=0, unflattened_size={2, 2})",
        ),
        (s(Conv::<1>::new(3, 4, [5]).build()), "torch::nn::Conv1d(3, 4, kernel_size=5, stride=1)"),
        (
            s(Conv {
                stride: [2; 2],
                padding: Padding::Sizes([1; 2]),
                dilation: [2; 2],
                groups: 2,
                ..Conv::new(4, 6, [5, 6])
            }
            .build()),
            "torch::nn::Conv2d(4, 6, kernel_size=[5, 6], stride=[2, 2], padding=[1, 1], dilation=[2, 2], groups=2)",
        ),
        (
            s(Conv { padding: Padding::Same, bias: false, ..Conv::new(4, 4, [3; 3]) }.build()),
            "torch::nn::Conv3d(4, 4, kernel_size=[3, 3, 3], stride=[1, 1, 1], padding='same', bias=false)",
        ),
        (
            s(Conv {
                padding: Padding::Sizes([1; 2]),
                padding_mode: PaddingMode::Reflect,
                ..Conv::new(3, 4, [3; 2])
            }
            .build()),
            "torch::nn::Conv2d(3, 4, kernel_size=[3, 3], stride=[1, 1], padding=[1, 1], padding_mode=kReflect)",
        ),
        (
            s(ConvTranspose::<1>::new(3, 4, [5]).build()),
            "torch::nn::ConvTranspose1d(3, 4, kernel_size=5, stride=1)",
        ),
        (
            s(ConvTranspose {
                stride: [2; 2],
                padding: [1; 2],
                output_padding: [1; 2],
                bias: false,
                ..ConvTranspose::new(3, 4, [5; 2])
            }
            .build()),
            "torch::nn::ConvTranspose2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], output_padding=[1, 1], bias=false)",
        ),
        (
            s(ConvTranspose { groups: 2, dilation: [2; 3], ..ConvTranspose::new(4, 4, [2, 3, 4]) }
                .build()),
            "torch::nn::ConvTranspose3d(4, 4, kernel_size=[2, 3, 4], stride=[1, 1, 1], dilation=[2, 2, 2], groups=2)",
        ),
        (
            s(MaxPool::<1>::new([2]).build()),
            "torch::nn::MaxPool1d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=false)",
        ),
        (
            s(MaxPool {
                stride: Some([2; 2]),
                padding: [1; 2],
                ceil_mode: true,
                ..MaxPool::new([3, 2])
            }
            .build()),
            "torch::nn::MaxPool2d(kernel_size=[3, 2], stride=[2, 2], padding=[1, 1], dilation=[1, 1], ceil_mode=true)",
        ),
        (
            s(MaxPool { dilation: [2; 3], ..MaxPool::new([3; 3]) }.build()),
            "torch::nn::MaxPool3d(kernel_size=[3, 3, 3], stride=[3, 3, 3], padding=[0, 0, 0], dilation=[2, 2, 2], ceil_mode=false)",
        ),
        (
            s(AvgPool1d::new([3]).build()),
            "torch::nn::AvgPool1d(kernel_size=3, stride=3, padding=0)",
        ),
        (
            s(AvgPool2d { stride: Some([2, 1]), padding: [1; 2], ..AvgPool2d::new([3, 2]) }
                .build()),
            "torch::nn::AvgPool2d(kernel_size=[3, 2], stride=[2, 1], padding=[1, 1])",
        ),
        (
            s(AvgPool3d::new([2; 3]).build()),
            "torch::nn::AvgPool3d(kernel_size=[2, 2, 2], stride=[2, 2, 2], padding=[0, 0, 0])",
        ),
        (
            s(LPPool::<1>::new(1.0, [2]).build()),
            "torch::nn::LPPool1d(norm_type=1, kernel_size=2, stride=2, ceil_mode=false)",
        ),
    ]
}

fn others() -> Vec<(String, &'static str)> {
    vec![
        (
            s(LPPool { stride: Some([5, 6]), ..LPPool::new(2.0, [3, 4]) }.build()),
            "torch::nn::LPPool2d(norm_type=2, kernel_size=[3, 4], stride=[5, 6], ceil_mode=false)",
        ),
        (
            s(LPPool { ceil_mode: true, ..LPPool::new(1.5, [2; 3]) }.build()),
            "torch::nn::LPPool3d(norm_type=1.5, kernel_size=[2, 2, 2], stride=[2, 2, 2], ceil_mode=true)",
        ),
        (
            s(FractionalMaxPool { output_ratio: Some([0.5; 2]), ..FractionalMaxPool::new([3; 2]) }
                .build()),
            "torch::nn::FractionalMaxPool2d()",
        ),
        (
            s(FractionalMaxPool { output_size: Some([2; 3]), ..FractionalMaxPool::new([3, 2, 2]) }
                .build()),
            "torch::nn::FractionalMaxPool3d()",
        ),
        (
            s(MaxUnpool::<1>::new([3]).build()),
            "torch::nn::MaxUnpool1d(kernel_size=3, stride=3, padding=0)",
        ),
        (
            s(MaxUnpool { stride: Some([5, 6]), padding: [1; 2], ..MaxUnpool::new([3, 2]) }
                .build()),
            "torch::nn::MaxUnpool2d(kernel_size=[3, 2], stride=[5, 6], padding=[1, 1])",
        ),
        (
            s(MaxUnpool::new([2; 3]).build()),
            "torch::nn::MaxUnpool3d(kernel_size=[2, 2, 2], stride=[2, 2, 2], padding=[0, 0, 0])",
        ),
        (s(AdaptiveAvgPool::new([Some(5)]).build()), "torch::nn::AdaptiveAvgPool1d(output_size=5)"),
        (
            s(AdaptiveAvgPool::new([Some(5), None]).build()),
            "torch::nn::AdaptiveAvgPool2d(output_size=[5, None])",
        ),
        (
            s(AdaptiveAvgPool::new([Some(5); 3]).build()),
            "torch::nn::AdaptiveAvgPool3d(output_size=[5, 5, 5])",
        ),
        (s(AdaptiveMaxPool::new([Some(5)]).build()), "torch::nn::AdaptiveMaxPool1d(output_size=5)"),
        (
            s(AdaptiveMaxPool::new([Some(5), Some(6)]).build()),
            "torch::nn::AdaptiveMaxPool2d(output_size=[5, 6])",
        ),
        (
            s(AdaptiveMaxPool::new([Some(5), None, Some(2)]).build()),
            "torch::nn::AdaptiveMaxPool3d(output_size=[5, None, 2])",
        ),
        (
            s(Upsample { scale_factor: Some(vec![2.0, 1.5]), ..Upsample::new() }.build()),
            "torch::nn::Upsample(scale_factor=[2, 1.5], mode=kNearest)",
        ),
        (
            s(Upsample {
                size: Some(vec![3, 4]),
                mode: Interpolation::Bilinear,
                align_corners: Some(true),
                ..Upsample::new()
            }
            .build()),
            "torch::nn::Upsample(size=[3, 4], mode=kBilinear)",
        ),
        (s(PixelShuffle::new(5).build()), "torch::nn::PixelShuffle(upscale_factor=5)"),
        (s(PixelUnshuffle::new(3).build()), "torch::nn::PixelUnshuffle(downscale_factor=3)"),
        (
            s(Fold {
                dilation: [2; 2],
                padding: [2, 1],
                stride: [2; 2],
                ..Fold::new([8; 2], [3, 2])
            }
            .build()),
            "torch::nn::Fold(output_size=[8, 8], kernel_size=[3, 2], dilation=[2, 2], padding=[2, 1], stride=[2, 2])",
        ),
        (
            s(Unfold::new([2; 2]).build()),
            "torch::nn::Unfold(kernel_size=[2, 2], dilation=[1, 1], padding=[0, 0], stride=[1, 1])",
        ),
        (
            s(Unfold { dilation: [2; 2], padding: [2, 1], stride: [2; 2], ..Unfold::new([2, 4]) }
                .build()),
            "torch::nn::Unfold(kernel_size=[2, 4], dilation=[2, 2], padding=[2, 1], stride=[2, 2])",
        ),
    ]
}

#[test]
fn printing_is_libtorchs() {
    let _alone = alone(DType::F32, 0);
    for (got, want) in some().into_iter().chain(others()) {
        assert_eq!(got, want);
    }
}
