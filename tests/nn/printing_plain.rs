//! Activations, dropout, padding and distances, printed as libtorch 2.11 prints them.

use crate::printing::s;
use crate::support::alone;
use tinytorch::DType;
use tinytorch::nn::*;

fn some() -> Vec<(String, &'static str)> {
    vec![
        (s(ELU::new().build()), "torch::nn::ELU(alpha=1)"),
        (s(ELU { alpha: 0.5, inplace: true }.build()), "torch::nn::ELU(alpha=0.5, inplace=true)"),
        (s(SELU::new().build()), "torch::nn::SELU()"),
        (s(SELU { inplace: true }.build()), "torch::nn::SELU(inplace=true)"),
        (s(CELU { alpha: 2.0, ..CELU::new() }.build()), "torch::nn::CELU(alpha=2)"),
        (s(GELU::new().build()), "torch::nn::GELU()"),
        (s(GELU { approximate: Approximate::Tanh }.build()), "torch::nn::GELU()"),
        (s(GLU::new().build()), "torch::nn::GLU(dim=-1)"),
        (s(GLU { dim: 1 }.build()), "torch::nn::GLU(dim=1)"),
        (s(Hardshrink::new().build()), "torch::nn::Hardshrink(0.5)"),
        (s(Hardshrink { lambd: 0.25 }.build()), "torch::nn::Hardshrink(0.25)"),
        (s(Hardtanh::new().build()), "torch::nn::Hardtanh(min_val=-1, max_val=1)"),
        (
            s(Hardtanh { min_val: -2.0, max_val: 0.5, inplace: true }.build()),
            "torch::nn::Hardtanh(min_val=-2, max_val=0.5, inplace=true)",
        ),
        (s(LeakyReLU::new().build()), "torch::nn::LeakyReLU(negative_slope=0.01)"),
        (
            s(LeakyReLU { negative_slope: 0.2, inplace: true }.build()),
            "torch::nn::LeakyReLU(negative_slope=0.2, inplace=true)",
        ),
        (s(LogSigmoid::new().build()), "torch::nn::LogSigmoid()"),
        (s(LogSoftmax::new(1).build()), "torch::nn::LogSoftmax(dim=1)"),
        (s(Mish::new().build()), "torch::nn::Mish()"),
        (s(PReLU::new().build()), "torch::nn::PReLU(num_parameters=1)"),
        (s(PReLU { num_parameters: 3, init: 0.1 }.build()), "torch::nn::PReLU(num_parameters=3)"),
        (s(ReLU::new().build()), "torch::nn::ReLU()"),
        (s(ReLU { inplace: true }.build()), "torch::nn::ReLU(inplace=true)"),
        (s(ReLU6::new().build()), "torch::nn::ReLU6()"),
        (s(ReLU6 { inplace: true }.build()), "torch::nn::ReLU6(inplace=true)"),
        (s(RReLU::new().build()), "torch::nn::RReLU(lower=0.125, upper=0.333333)"),
        (
            s(RReLU { lower: 0.1, upper: 0.2, inplace: true }.build()),
            "torch::nn::RReLU(lower=0.1, upper=0.2, inplace=true)",
        ),
        (s(SiLU::new().build()), "torch::nn::SiLU()"),
        (s(Sigmoid::new().build()), "torch::nn::Sigmoid()"),
        (s(Softmax::new(-1).build()), "torch::nn::Softmax(dim=-1)"),
        (s(Softmax2d::new().build()), "torch::nn::Softmax2d()"),
        (s(Softmin::new(0).build()), "torch::nn::Softmin(dim=0)"),
    ]
}

fn others() -> Vec<(String, &'static str)> {
    vec![
        (s(Softplus::new().build()), "torch::nn::Softplus(beta=1, threshold=20)"),
        (
            s(Softplus { beta: 0.24, threshold: 42.42 }.build()),
            "torch::nn::Softplus(beta=0.24, threshold=42.42)",
        ),
        (s(Softshrink::new().build()), "torch::nn::Softshrink(0.5)"),
        (s(Softshrink { lambd: 0.42 }.build()), "torch::nn::Softshrink(0.42)"),
        (s(Softsign::new().build()), "torch::nn::Softsign()"),
        (s(Tanh::new().build()), "torch::nn::Tanh()"),
        (s(Tanhshrink::new().build()), "torch::nn::Tanhshrink()"),
        (s(Threshold::new(24.0, 42.5).build()), "torch::nn::Threshold(threshold=24, value=42.5)"),
        (
            s(Threshold { inplace: true, ..Threshold::new(1.0, 2.0) }.build()),
            "torch::nn::Threshold(threshold=1, value=2, inplace=true)",
        ),
        (s(Dropout::new().build()), "torch::nn::Dropout(p=0.5, inplace=false)"),
        (s(Dropout { p: 0.42, inplace: true }.build()), "torch::nn::Dropout(p=0.42, inplace=true)"),
        (
            s(Dropout2d { p: 0.25, ..Dropout2d::new() }.build()),
            "torch::nn::Dropout2d(p=0.25, inplace=false)",
        ),
        (s(Dropout3d::new().build()), "torch::nn::Dropout3d(p=0.5, inplace=false)"),
        (s(AlphaDropout::new().build()), "torch::nn::AlphaDropout(p=0.5, inplace=false)"),
        (
            s(FeatureAlphaDropout { p: 0.42, inplace: true }.build()),
            "torch::nn::FeatureAlphaDropout(p=0.42, inplace=true)",
        ),
        (
            s(ReflectionPad::<1>::new(2.into()).build()),
            "torch::nn::ReflectionPad1d(padding=[2, 2])",
        ),
        (
            s(ReflectionPad::new(Sides([[1, 2], [3, 4]])).build()),
            "torch::nn::ReflectionPad2d(padding=[1, 2, 3, 4])",
        ),
        (
            s(ReflectionPad::<3>::new(1.into()).build()),
            "torch::nn::ReflectionPad3d(padding=[1, 1, 1, 1, 1, 1])",
        ),
        (
            s(ReplicationPad::new(Sides([[1, 2]])).build()),
            "torch::nn::ReplicationPad1d(padding=[1, 2])",
        ),
        (
            s(ReplicationPad::<2>::new(2.into()).build()),
            "torch::nn::ReplicationPad2d(padding=[2, 2, 2, 2])",
        ),
        (
            s(ReplicationPad::new(Sides([[1, 2]; 3])).build()),
            "torch::nn::ReplicationPad3d(padding=[1, 2, 1, 2, 1, 2])",
        ),
        (s(ZeroPad::<1>::new(1.into()).build()), "torch::nn::ZeroPad1d(padding=[1, 1])"),
        (
            s(ZeroPad::new(Sides([[1, 1], [2, 0]])).build()),
            "torch::nn::ZeroPad2d(padding=[1, 1, 2, 0])",
        ),
        (
            s(ZeroPad::<3>::new(3.into()).build()),
            "torch::nn::ZeroPad3d(padding=[3, 3, 3, 3, 3, 3])",
        ),
        (
            s(ConstantPad::new(Sides([[3, 1]]), 3.5).build()),
            "torch::nn::ConstantPad1d(padding=[3, 1], value=3.5)",
        ),
        (
            s(ConstantPad::<2>::new(2.into(), 3.5).build()),
            "torch::nn::ConstantPad2d(padding=[2, 2, 2, 2], value=3.5)",
        ),
        (
            s(ConstantPad::<3>::new(1.into(), 0.0).build()),
            "torch::nn::ConstantPad3d(padding=[1, 1, 1, 1, 1, 1], value=0)",
        ),
        (s(CosineSimilarity::new().build()), "torch::nn::CosineSimilarity(dim=1, eps=1e-08)"),
        (
            s(CosineSimilarity { dim: 0, eps: 0.5 }.build()),
            "torch::nn::CosineSimilarity(dim=0, eps=0.5)",
        ),
        (
            s(PairwiseDistance::new().build()),
            "torch::nn::PairwiseDistance(p=2, eps=1e-06, keepdim=false)",
        ),
        (
            s(PairwiseDistance { p: 3.0, eps: 0.5, keepdim: true }.build()),
            "torch::nn::PairwiseDistance(p=3, eps=0.5, keepdim=true)",
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
