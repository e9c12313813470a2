//! Layers with weights; the values of most are golden cases.

use crate::support::{alone, near, sine, wave};
use tinytorch::nn::*;
use tinytorch::{DType, Result, Tensor};

#[test]
fn layers_are_pytorchs() -> Result<()> {
    let _alone = alone(DType::F64, 2);
    // One after the other: the first values of all are drawn from one generator.
    norms()?;
    embedding()
}

fn norms() -> Result<()> {
    let norm = BatchNorm { momentum: None, ..BatchNorm::new(1, 2) }.build()?;
    norm.call(&wave(&[3, 2])?)?;
    norm.call(&sine(&[3, 2], 0.7, 1.0)?)?;
    near(&norm.get_buffer("running_mean")?, &[0.370919025760116, 0.202059863569601]);
    near(&norm.get_buffer("running_var")?, &[0.441945620932857, 0.694228127568353]);
    near(
        &LayerNorm::new(&[2, 2]).build()?.call(&wave(&[2, 2, 2])?)?,
        &[
            -1.63992368679736,
            0.0552549142287009,
            0.953164531295903,
            0.631504241272756,
            1.53995894020267,
            0.223904806261579,
            -0.775540786762383,
            -0.988322959701871,
        ],
    );
    near(
        &GroupNorm::new(2, 4).build()?.call(&wave(&[1, 4, 2])?)?,
        &[
            -1.63992368679736,
            0.0552549142287008,
            0.953164531295903,
            0.631504241272755,
            1.53995894020267,
            0.223904806261579,
            -0.775540786762383,
            -0.988322959701871,
        ],
    );
    Ok(())
}

fn embedding() -> Result<()> {
    let embedding = Embedding { padding_idx: Some(-3), ..Embedding::new(4, 2) };
    let indices = Tensor::from_slice(&[3i64, 1, 0, 3], &[2, 2])?;
    near(
        &embedding.build()?.call(&indices)?,
        &[
            1.76743113561644,
            -1.17686752326031,
            0.0,
            0.0,
            -0.43797443591388,
            -1.31681967540051,
            1.76743113561644,
            -1.17686752326031,
        ],
    );
    Ok(())
}
