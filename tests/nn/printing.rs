//! Printed forms.

use crate::support::alone;
use tinytorch::nn::*;
use tinytorch::{DType, Result};

pub fn s(m: Result<Module>) -> String {
    m.unwrap().pretty_print()
}

/// Norms, tables of rows, losses and containers; the others are in `printing_plain` and
/// `printing_images`.
fn modules() -> Vec<(String, &'static str)> {
    vec![
        (
            s(BatchNorm::<1>::new(4).build()),
            "BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=true, track_running_stats=true)",
        ),
        (
            s(BatchNorm::<2> { momentum: None, ..BatchNorm::new(4) }.build()),
            "BatchNorm2d(4, eps=1e-05, momentum=None, affine=true, track_running_stats=true)",
        ),
        (s(LayerNorm::new(vec![4]).build()), "LayerNorm([4], eps=1e-05, elementwise_affine=true)"),
        (s(GroupNorm::new(2, 4).build()), "GroupNorm(2, 4, eps=1e-05, affine=true)"),
        (s(Embedding::new(10, 3).build()), "Embedding(num_embeddings=10, embedding_dim=3)"),
        (s(HuberLoss::new().build()), "HuberLoss"),
        (s(MSELoss::new().build()), "MSELoss()"),
        (s(Sequential::of([])), "Sequential"),
    ]
}

#[test]
fn printing_is_libtorchs() {
    let _alone = alone(DType::F32, 0);
    for (got, want) in modules() {
        assert_eq!(got, format!("torch::nn::{want}"));
    }
}

#[test]
fn a_printed_tree_is_libtorchs() -> Result<()> {
    let _alone = alone(DType::F32, 0);
    let inner = Sequential::of([Linear::new(3, 4).build()?, ReLU::new().build()?])?;
    let tree = Module::new(Sequential);
    tree.register_module("conv1", Conv::<2>::new(1, 10, [5, 5]).build()?)?;
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
