//! Linear layers, and those that only change the shape.

use super::layer::{Layer, layers};
use super::{Module, given, init};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
    ///
    /// Weight and bias start uniform within `1 / sqrt(in_features)`.
    Linear(
        /// Size of the last dimension of inputs.
        in_features: i64,
        /// Size of the last dimension of outputs.
        out_features: i64,
    ) {
        /// Whether there is a bias.
        bias: bool = true,
    } (input) [weight, bias];

    /// `y_k = x1^T W_k x2 + b_k`: `[.., in1_features]` and `[.., in2_features]` to
    /// `[.., out_features]`.
    ///
    /// Weight `[out, in1, in2]` and bias start uniform within `1 / sqrt(in1_features)`.
    Bilinear(
        /// Size of the last dimension of the first input.
        in1_features: i64,
        /// Size of the last dimension of the second input.
        in2_features: i64,
        /// Size of the last dimension of outputs.
        out_features: i64,
    ) {
        /// Whether there is a bias.
        bias: bool = true,
    } (input1, input2) [weight, bias];

    /// Gives its input back.
    Identity() {} (input);

    /// Joins the dimensions from `start_dim` to `end_dim` into one.
    Flatten() {
        /// The first dimension to join.
        start_dim: i64 = 1,
        /// The last dimension to join.
        end_dim: i64 = -1,
    } (input);

    /// Splits a dimension into several.
    Unflatten(
        /// The dimension to split.
        dim: i64,
        /// The sizes that it gets; one may be -1.
        sizes: Vec<i64>,
    ) {} (input);
}

impl Layer for Linear {
    fn describe(&self) -> String {
        format!(
            "in_features={}, out_features={}, bias={}",
            self.in_features, self.out_features, self.bias
        )
    }
    fn check(&mut self) -> Result<()> {
        let (k, n) = (self.in_features, self.out_features);
        if n < 0 || k < 0 {
            bail!(InvalidArgument, "[linear] expected sizes of at least 0, got {k} and {n}");
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let weight = init::parameter(&[self.out_features, self.in_features])?;
        init::kaiming_uniform_(&weight, 5f64.sqrt(), init::Fan::In, init::Gain::LeakyRelu)?;
        m.register_parameter("weight", Some(weight))?;
        let bias = init::bias_if(self.bias, self.out_features, self.in_features)?;
        m.register_parameter("bias", bias)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let weight = given("linear", "weight", m.parameter_at(0))?;
        inputs[0].linear(&weight, m.parameter_at(1).as_ref())
    }
}

impl Layer for Bilinear {
    fn describe(&self) -> String {
        format!(
            "in1_features={}, in2_features={}, out_features={}, bias={}",
            self.in1_features, self.in2_features, self.out_features, self.bias
        )
    }
    fn check(&mut self) -> Result<()> {
        let sizes = [self.in1_features, self.in2_features, self.out_features];
        if sizes[0] < 1 || sizes.iter().any(|s| *s < 0) {
            bail!(InvalidArgument, "[bilinear] in1_features must be > 0, got sizes {sizes:?}");
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let (out, first) = (self.out_features, self.in1_features);
        let weight = init::parameter(&[out, first, self.in2_features])?;
        let bound = 1.0 / (first as f64).sqrt();
        init::uniform_(&weight, -bound, bound)?;
        m.register_parameter("weight", Some(weight))?;
        m.register_parameter("bias", init::bias_if(self.bias, out, first)?)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let weight = given("bilinear", "weight", m.parameter_at(0))?;
        inputs[0].bilinear(&inputs[1], &weight, m.parameter_at(1).as_ref())
    }
}

impl Layer for Identity {
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        Ok(inputs[0].clone())
    }
}

impl Layer for Flatten {
    fn describe(&self) -> String {
        format!("start_dim={}, end_dim={}", self.start_dim, self.end_dim)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].flatten(self.start_dim, self.end_dim)
    }
}

impl Layer for Unflatten {
    fn describe(&self) -> String {
        let sizes: Vec<String> = self.sizes.iter().map(i64::to_string).collect();
        format!("dim={}, unflattened_size={{{}}}", self.dim, sizes.join(", "))
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].unflatten(self.dim, &self.sizes)
    }
}
