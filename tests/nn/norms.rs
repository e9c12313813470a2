//! Norms over several batches.

use crate::support::{alone, near, sine, wave};
use tinytorch::nn::*;
use tinytorch::{DType, Result};

#[test]
fn running_values_without_momentum_are_plain_means() -> Result<()> {
    let _alone = alone(DType::F64, 2);
    let norm = BatchNorm::<1> { momentum: None, ..BatchNorm::new(2) }.build()?;
    norm.call(&wave(&[3, 2])?)?;
    norm.call(&sine(&[3, 2], 0.7, 1.0)?)?;
    near(&norm.get_buffer("running_mean")?, &[0.370919025760116, 0.202059863569601]);
    near(&norm.get_buffer("running_var")?, &[0.441945620932857, 0.694228127568353]);
    assert_eq!(norm.get_buffer("num_batches_tracked")?.to_vec::<i64>()?, [2]);
    Ok(())
}
