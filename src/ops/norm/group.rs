//! Group norm: groups of channels are rows, with a weight for each channel.

use super::rows::{RowNorm, Rows};
use crate::base::{Result, bail, show};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::engine;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn check_groups(x: &Tensor, groups: i64, params: [(&str, Option<&Tensor>); 2]) -> Result<()> {
    let shape = x.shape();
    if shape.len() < 2 {
        bail!(
            Shape,
            "[group_norm] Expected at least 2 dimensions for input tensor but received {}",
            shape.len()
        );
    }
    if groups <= 0 {
        bail!(
            InvalidArgument,
            "[group_norm] Expected num groups to be greater than 0, got {groups}"
        );
    }
    if shape[1] % groups != 0 {
        bail!(
            Shape,
            "[group_norm] Expected number of channels in input to be divisible by num_groups, but \
             got input of shape {} and num_groups={groups}",
            show(&shape)
        );
    }
    let inner: i64 = shape[2..].iter().product();
    for (what, n) in [("number of channels", shape[1]), ("HxW", inner)] {
        if n == 0 {
            bail!(Shape, "[group_norm] Expected {what} to be greater than 0, got 0");
        }
    }
    for (name, p) in params {
        if let Some(p) = p.filter(|p| p.shape().as_slice() != [shape[1]]) {
            bail!(
                Shape,
                "[group_norm] Expected {name} to be a vector of size equal to the number of \
                 channels in input, but got {name} of shape {} and input of shape {}",
                show(&p.shape()),
                show(&shape)
            );
        }
    }
    Ok(())
}

fn groups(n: i64, eps: f64) -> RowNorm {
    RowNorm { name: "native_group_norm", rows: Rows::Groups(n), eps }
}

fn group_reference(
    x: &Tensor,
    n: i64,
    weight: Option<&Tensor>,
    bias: Option<&Tensor>,
    eps: f64,
    _cudnn: bool,
) -> Result<Tensor> {
    groups(n, eps).composed(&x.shape()).forward(x, weight, bias, None)
}

fn group_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[2, 4, 3, 2], 44)?);
    let (w, b) = (sample(&[4], 45)?.into(), sample(&[4], 46)?.into());
    Ok(vec![vec![x.clone(), Value::Int(2)], vec![x, Value::Int(2), w, b]])
}

ops! { OPS, Kernel;
    /// Group norm of `[n, c, ..]`: mean and variance of `num_groups` groups of channels;
    /// `weight` and `bias` have one entry for each channel.
    "group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor"
    fn group_norm(&self, num_groups: i64, weight: Option<&Tensor>, bias: Option<&Tensor>, eps: f64, cudnn_enabled: bool) -> Result<Tensor> {
        let _ = cudnn_enabled;
        check_groups(self, num_groups, [("weight", weight), ("bias", bias)])?;
        Ok(engine::apply(groups(num_groups, eps), &[Some(self), weight, bias])?[0].clone())
    }
    = reference group_reference, samples group_samples
}
