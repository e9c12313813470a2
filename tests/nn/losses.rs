//! Losses.

use crate::support::{near, sine, wave};
use tinytorch::nn::*;
use tinytorch::{ErrorKind, Result, Tensor};

#[test]
fn losses_are_pytorchs() -> Result<()> {
    let a = wave(&[3, 4])?;
    let b = Tensor::from_slice(&[1i64, 0, 3], &[3])?;
    let c = sine(&[3, 4], 0.7, 2.0)?.sigmoid()?;
    let w = Some(Tensor::from_slice(&[1f64, 2.0, 0.5, 1.5], &[4])?);
    let check = |m: Result<Module>, x: &Tensor, y: &Tensor, want: f64| -> Result<()> {
        near(&m?.forward(&[x.clone(), y.clone()])?, &[want]);
        Ok(())
    };
    check(CrossEntropyLoss::default().build(), &a, &b, 0.995994104380032)?;
    check(
        CrossEntropyLoss {
            weight: w.clone(),
            label_smoothing: 0.1,
            ignore_index: 0,
            ..Default::default()
        }
        .build(),
        &a,
        &b,
        1.16391462334287,
    )?;
    check(CrossEntropyLoss::default().build(), &a, &c.softmax(1, None)?, 1.57438963511696)?;
    check(
        NllLoss { weight: w.clone(), reduction: Reduction::Sum, ..Default::default() }.build(),
        &a,
        &b,
        -3.10567587544679,
    )?;
    check(MseLoss::default().build(), &a, &c, 0.723521233080771)?;
    check(L1Loss::default().build(), &a, &c, 0.686680782073067)?;
    check(SmoothL1Loss { beta: 0.5, ..Default::default() }.build(), &a, &c, 0.486613878168831)?;
    check(HuberLoss { delta: 0.5, ..Default::default() }.build(), &a, &c, 0.243306939084416)?;
    check(
        BceLoss { weight: w.clone(), ..Default::default() }.build(),
        &c,
        &a.sigmoid()?,
        0.983495106559987,
    )?;
    check(
        BceWithLogitsLoss { pos_weight: w.clone(), ..Default::default() }.build(),
        &a,
        &c,
        0.879780790029191,
    )?;
    check(
        KlDivLoss { reduction: Reduction::BatchMean, ..Default::default() }.build(),
        &a,
        &c,
        -1.38630159678211,
    )?;
    check(KlDivLoss { log_target: true, ..Default::default() }.build(), &a, &c, 0.763127488553325)?;
    let e = MseLoss { reduction: Reduction::BatchMean }.build().map(drop).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
    Ok(())
}
