//! Activations that overwrite their input; the values of all are golden cases.

use crate::support::sine;
use tinytorch::nn::*;
use tinytorch::{Result, Tensor};

#[test]
fn activations_overwrite_their_input_where_told() -> Result<()> {
    let layers: [(&str, Result<Module>, Result<Module>); 4] = [
        ("ReLU", ReLU { inplace: true }.build(), ReLU::new().build()),
        ("SELU", SELU { inplace: true }.build(), SELU::new().build()),
        (
            "RReLU",
            RReLU { lower: 0.2, upper: 0.2, inplace: true }.build(),
            RReLU { lower: 0.2, upper: 0.2, inplace: false }.build(),
        ),
        (
            "Threshold",
            Threshold { inplace: true, ..Threshold::new(0.1, 7.0) }.build(),
            Threshold::new(0.1, 7.0).build(),
        ),
    ];
    for (name, overwrites, fresh) in layers {
        let x = sine(&[5], 1.1, -1.0)?;
        let before = x.to_vec::<f64>()?;
        let want = fresh?.call(&x)?.to_vec::<f64>()?;
        assert_eq!(x.to_vec::<f64>()?, before, "{name}");
        let out: Tensor = overwrites?.call(&x)?;
        assert_eq!(out.to_vec::<f64>()?, want, "{name}");
        assert_eq!(x.to_vec::<f64>()?, want, "{name}");
    }
    Ok(())
}
