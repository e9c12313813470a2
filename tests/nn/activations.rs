//! Activations.

use crate::support::{near, sine};
use tinytorch::Result;
use tinytorch::nn::*;

#[test]
fn activations_are_pytorchs() -> Result<()> {
    let x = sine(&[3], 1.1, -1.0)?;
    near(
        &LeakyRelu { negative_slope: 0.2, inplace: false }.build()?.call(&x)?,
        &[-0.168294196961579, 0.0998334166468282, 0.932039085967226],
    );
    near(
        &Elu { alpha: 0.5, inplace: false }.build()?.call(&x)?,
        &[-0.284462024677204, 0.0998334166468282, 0.932039085967226],
    );
    near(
        &Gelu { tanh: false }.build()?.call(&x)?,
        &[-0.168329594778423, 0.0538862557882763, 0.768318812164035],
    );
    near(
        &Gelu { tanh: true }.build()?.call(&x)?,
        &[-0.168426998717032, 0.0538862233224876, 0.76819013387338],
    );
    near(
        &Silu::default().build()?.call(&x)?,
        &[-0.25347215467712, 0.0524063186677415, 0.668727594769642],
    );
    near(
        &Softplus { beta: 2.0, threshold: 1.0 }.build()?.call(&x)?,
        &[0.085219989465455, 0.3989778483685, 0.932039085967226],
    );
    near(
        &Hardtanh { min_val: -0.5, max_val: 0.25, inplace: false }.build()?.call(&x)?,
        &[-0.5, 0.0998334166468282, 0.25],
    );
    near(
        &Softmax { dim: 0 }.build()?.call(&x)?,
        &[0.105766164836836, 0.271112826091009, 0.623121009072155],
    );
    let y = x.clone_tensor(None)?;
    Relu { inplace: true }.build()?.call(&y)?;
    assert_eq!(y.to_vec::<f64>()?[0], 0.0);
    Ok(())
}
