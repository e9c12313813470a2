//! Losses, norms and embeddings: printed forms, and what the golden cases cannot say.

use crate::support::{alone, near, wave};
use tinytorch::nn::*;
use tinytorch::{DType, Result, Tensor};

fn s(m: Result<Module>) -> String {
    m.unwrap().pretty_print()
}

fn losses() -> Vec<(String, &'static str)> {
    let weight = Tensor::ones(&[3], DType::F32.into()).ok();
    vec![
        (s(L1Loss { reduction: Reduction::Sum }.build()), "L1Loss()"),
        (s(NLLLoss::new().build()), "NLLLoss()"),
        (s(SmoothL1Loss::new().build()), "SmoothL1Loss"),
        (s(HuberLoss::new().build()), "HuberLoss"),
        (s(KLDivLoss::new().build()), "KLDivLoss()"),
        (s(CTCLoss::new().build()), "CTCLoss()"),
        (
            s(MarginRankingLoss { margin: 0.5, ..MarginRankingLoss::new() }.build()),
            "MarginRankingLoss()",
        ),
        (
            s(HingeEmbeddingLoss { margin: 2.0, ..HingeEmbeddingLoss::new() }.build()),
            "HingeEmbeddingLoss(margin=2)",
        ),
        (
            s(CosineEmbeddingLoss { margin: 0.25, ..CosineEmbeddingLoss::new() }.build()),
            "CosineEmbeddingLoss(margin=0.25)",
        ),
        (
            s(MultiMarginLoss::new().build()),
            "MultiMarginLoss(p=1, margin=1, weight=[ Tensor (undefined) ], reduction=kMean)",
        ),
        (
            s(MultiMarginLoss { p: 2, margin: 0.5, weight, ..MultiMarginLoss::new() }.build()),
            "MultiMarginLoss(p=2, margin=0.5, weight= 1\n 1\n 1\n[ CPUFloatType{3} ], reduction=kMean)",
        ),
        (
            s(TripletMarginLoss {
                margin: 2.0,
                p: 1.0,
                eps: 1e-3,
                swap: true,
                ..TripletMarginLoss::new()
            }
            .build()),
            "TripletMarginLoss(margin=2, p=1, eps=0.001, swap=true)",
        ),
        (
            s(TripletMarginWithDistanceLoss::new().build()),
            "TripletMarginWithDistanceLoss(margin=1, swap=false)",
        ),
    ]
}

fn norms() -> Vec<(String, &'static str)> {
    let instance = InstanceNorm::<2> {
        eps: 1e-3,
        momentum: 0.2,
        affine: true,
        track_running_stats: true,
        ..InstanceNorm::new(4)
    };
    vec![
        (
            s(BatchNorm::<1>::new(4).build()),
            "BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=true, track_running_stats=true)",
        ),
        (
            s(BatchNorm::<2> { momentum: None, affine: false, ..BatchNorm::new(4) }.build()),
            "BatchNorm2d(4, eps=1e-05, momentum=None, affine=false, track_running_stats=true)",
        ),
        (s(LayerNorm::new(vec![4]).build()), "LayerNorm([4], eps=1e-05, elementwise_affine=true)"),
        (s(GroupNorm::new(2, 4).build()), "GroupNorm(2, 4, eps=1e-05, affine=true)"),
        (
            s(InstanceNorm::<1>::new(4).build()),
            "InstanceNorm1d(4, eps=1e-05, momentum=0.1, affine=false, track_running_stats=false)",
        ),
        (
            s(instance.build()),
            "InstanceNorm2d(4, eps=0.001, momentum=0.2, affine=true, track_running_stats=true)",
        ),
        (
            s(LocalResponseNorm::new(2).build()),
            "LocalResponseNorm(2, alpha=0.0001, beta=0.75, k=1)",
        ),
        (
            s(CrossMapLRN2d { alpha: 0.1, beta: 0.5, k: 2.0, ..CrossMapLRN2d::new(3) }.build()),
            "CrossMapLRN2d(3, alpha=0.1, beta=0.5, k=2)",
        ),
    ]
}

fn embeddings() -> Vec<(String, &'static str)> {
    let each = Embedding {
        padding_idx: Some(-2),
        max_norm: Some(1.5),
        norm_type: 1.0,
        scale_grad_by_freq: true,
        ..Embedding::new(10, 3)
    };
    let bag = EmbeddingBag {
        padding_idx: Some(2),
        max_norm: Some(1.5),
        norm_type: 1.0,
        scale_grad_by_freq: true,
        mode: EmbeddingBagMode::Sum,
        include_last_offset: true,
        ..EmbeddingBag::new(10, 3)
    };
    let sizes = "num_embeddings=10, embedding_dim=3";
    let texts = [
        format!("Embedding({sizes})"),
        format!(
            "Embedding({sizes}, padding_idx=8, max_norm=1.5, norm_type=1, scale_grad_by_freq=true)"
        ),
        format!("EmbeddingBag({sizes})"),
        format!(
            "EmbeddingBag({sizes}, max_norm=1.5, norm_type=1, scale_grad_by_freq=true, mode=kSum, include_last_offset=true, padding_idx=2)"
        ),
    ];
    let layers = [
        Embedding::new(10, 3).build(),
        each.build(),
        EmbeddingBag::new(10, 3).build(),
        bag.build(),
    ];
    layers.into_iter().map(s).zip(texts.map(|t| &*t.leak())).collect()
}

#[test]
fn printing_is_libtorchs() {
    let _alone = alone(DType::F32, 0);
    for (got, want) in losses().into_iter().chain(norms()).chain(embeddings()) {
        assert_eq!(got, format!("torch::nn::{want}"));
    }
    let want = "\
torch::nn::AdaptiveLogSoftmaxWithLoss(
  (head): torch::nn::Linear(in_features=16, out_features=6, bias=false)
  (tail): torch::nn::ModuleList(
    (0): torch::nn::Sequential(
      (0): torch::nn::Linear(in_features=16, out_features=4, bias=false)
      (1): torch::nn::Linear(in_features=4, out_features=3, bias=false)
    )
    (1): torch::nn::Sequential(
      (0): torch::nn::Linear(in_features=16, out_features=1, bias=false)
      (1): torch::nn::Linear(in_features=1, out_features=3, bias=false)
    )
  )
)";
    assert_eq!(s(AdaptiveLogSoftmaxWithLoss::new(16, 10, vec![4, 7]).build()), want);
}

#[test]
fn a_triplet_loss_takes_a_distance() -> Result<()> {
    let _alone = alone(DType::F64, 0);
    let x = [wave(&[2, 3])?, wave(&[2, 3])?.mul_scalar(0.5.into())?, wave(&[2, 3])?.neg()?];
    let loss = TripletMarginWithDistanceLoss { swap: true, ..TripletMarginWithDistanceLoss::new() };
    // By hand: d(a, p) = s / 2, d(a, n) = 2 s and d(p, n) = 1.5 s for the sums s of |a|.
    let m = loss
        .clone()
        .with_distance(|a, b| a.sub(b, 1.into())?.abs()?.sum_dim(Some(&[1]), false, None))?;
    let sums = x[0].abs()?.sum_dim(Some(&[1]), false, None)?.to_vec::<f64>()?;
    let want = sums.iter().map(|s| (1.0 - s).max(0.0)).sum::<f64>() / 2.0;
    near(&m.forward(&x)?, &[want]);
    assert_eq!(m.pretty_print(), loss.build()?.pretty_print());
    assert!(m.forward(&x[..2]).is_err());
    near(&m.deep_clone()?.forward(&x)?, &[want]);
    Ok(())
}

#[test]
fn adaptive_softmax_gives_all_probabilities_and_the_best() -> Result<()> {
    let _alone = alone(DType::F64, 3);
    let layer = AdaptiveLogSoftmaxWithLoss::new(16, 10, vec![4, 7]);
    let m = layer.clone().build()?;
    let x = wave(&[6, 16])?.mul_scalar(5.0.into())?;
    let all = layer.log_prob(&m, &x)?;
    near(&all.exp()?.sum_dim(Some(&[1]), false, None)?, &[1.0; 6]);
    // Where the best of the head is a class, it is the answer; else the best of all is.
    let best = layer.predict(&m, &x)?.to_vec::<i64>()?;
    assert_eq!(best, BEST);
    let target = Tensor::from_slice(&[0i64, 3, 5, 9, 7, 2], &[6])?;
    let one = m.forward_values(&[(&x).into(), (&target).into()])?;
    let picked = all.gather(1, &target.unsqueeze(1)?, false)?.squeeze_dim(1)?;
    match &one[..] {
        [tinytorch::ops::value::Value::Tensor(out), tinytorch::ops::value::Value::Tensor(loss)] => {
            near(out, &picked.to_vec::<f64>()?);
            near(loss, &picked.neg()?.mean(None)?.to_vec::<f64>()?);
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

/// From PyTorch, for the same seed and inputs.
const BEST: [i64; 6] = [1, 1, 2, 2, 4, 1];

#[test]
fn a_given_table_is_shared_and_frozen() -> Result<()> {
    let _alone = alone(DType::F64, 0);
    let table = wave(&[4, 2])?;
    let m = Embedding::from_pretrained(table.clone())?.build()?;
    table.fill_(2.0.into())?;
    let x = Tensor::from_slice(&[3i64], &[1])?;
    near(&m.call(&x)?, &[2.0, 2.0]);
    assert!(m.parameters().iter().all(|p| !p.requires_grad()));
    assert!(EmbeddingBag::from_pretrained(table)?.build()?.parameters()[0].requires_grad());
    assert!(Embedding::from_pretrained(x).is_err());
    Ok(())
}
