//! Printed forms.

use crate::support::{alone, dims};
use tinytorch::nn::*;
use tinytorch::{DType, Result};

fn s(m: Result<Module>) -> String {
    m.unwrap().pretty_print()
}

/// Linear layers and convolutions.
fn linear_and_convolutions() -> Vec<(String, &'static str)> {
    let two = |a: i64, b: i64| Padding::Sizes(dims(&[a, b]));
    vec![
        (s(Linear::new(3, 4).build()), "Linear(in_features=3, out_features=4, bias=true)"),
        (s(Identity.build()), "Identity()"),
        (s(Flatten::default().build()), "Flatten(start_dim=1, end_dim=-1)"),
        (s(Conv::new(3, 4, &[5]).build()), "Conv1d(3, 4, kernel_size=5, stride=1)"),
        (
            s(Conv {
                stride: dims(&[2, 2]),
                padding: two(1, 1),
                dilation: dims(&[2, 2]),
                bias: false,
                ..Conv::new(3, 4, &[5, 6])
            }
            .build()),
            "Conv2d(3, 4, kernel_size=[5, 6], stride=[2, 2], padding=[1, 1], dilation=[2, 2], bias=false)",
        ),
        (
            s(Conv {
                groups: 2,
                padding: two(1, 1),
                padding_mode: PaddingMode::Reflect,
                ..Conv::new(4, 4, &[3, 3])
            }
            .build()),
            "Conv2d(4, 4, kernel_size=[3, 3], stride=[1, 1], padding=[1, 1], groups=2, padding_mode=kReflect)",
        ),
        (
            s(Conv { padding: Padding::Same, ..Conv::new(4, 4, &[3, 3]) }.build()),
            "Conv2d(4, 4, kernel_size=[3, 3], stride=[1, 1], padding='same')",
        ),
        (
            s(Conv {
                stride: dims(&[2, 2]),
                padding: two(1, 1),
                output_padding: dims(&[1, 1]),
                bias: false,
                ..Conv::transposed(3, 4, &[5, 5])
            }
            .build()),
            "ConvTranspose2d(3, 4, kernel_size=[5, 5], stride=[2, 2], padding=[1, 1], output_padding=[1, 1], bias=false)",
        ),
    ]
}

/// The others.
fn other_modules() -> Vec<(String, &'static str)> {
    vec![
        (s(Dropout::default().build()), "Dropout(p=0.5, inplace=false)"),
        (
            s(Dropout { inplace: true, ..Dropout::channels(0.25, 2) }.build()),
            "Dropout2d(p=0.25, inplace=true)",
        ),
        (
            s(MaxPool::new(&[2, 2]).build()),
            "MaxPool2d(kernel_size=[2, 2], stride=[2, 2], padding=[0, 0], dilation=[1, 1], ceil_mode=false)",
        ),
        (s(AvgPool::new(&[3]).build()), "AvgPool1d(kernel_size=3, stride=3, padding=0)"),
        (
            s(AdaptiveAvgPool { output_size: vec![Some(5), None] }.build()),
            "AdaptiveAvgPool2d(output_size=[5, None])",
        ),
        (s(Relu::default().build()), "ReLU()"),
        (s(Relu { inplace: true }.build()), "ReLU(inplace=true)"),
        (s(LeakyRelu::default().build()), "LeakyReLU(negative_slope=0.01)"),
        (s(Elu::default().build()), "ELU(alpha=1)"),
        (s(Softplus::default().build()), "Softplus(beta=1, threshold=20)"),
        (s(Hardtanh::default().build()), "Hardtanh(min_val=-1, max_val=1)"),
        (s(Softmax { dim: 1 }.build()), "Softmax(dim=1)"),
    ]
}

#[test]
fn printing_is_libtorchs() {
    let _alone = alone(DType::F32, 0);
    for (got, want) in linear_and_convolutions().into_iter().chain(other_modules()) {
        assert_eq!(got, format!("torch::nn::{want}"));
    }
}

#[test]
fn a_printed_tree_is_libtorchs() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let inner = Sequential::of([Linear::new(3, 4).build()?, Relu::default().build()?])?;
    let tree = Module::new(Sequential);
    tree.register_module("conv1", Conv::new(1, 10, &[5, 5]).build()?)?;
    tree.register_module("seq", inner)?;
    let want = "\
torch::nn::Sequential(
  (conv1): torch::nn::Conv2d(1, 10, kernel_size=[5, 5], stride=[1, 1])
  (seq): torch::nn::Sequential(
    (0): torch::nn::Linear(in_features=3, out_features=4, bias=true)
    (1): torch::nn::ReLU()
  )
)";
    assert_eq!(tree.pretty_print(), want);
    Ok(())
}
