//! Linear, and the layers that compute nothing.

use super::{Forward, Module, given, init, only};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// `y = x W^T + b` over the last dimension: `[.., in_features]` to `[.., out_features]`.
///
/// Weight and bias start uniform within `1 / sqrt(in_features)`.
#[derive(Clone, Debug)]
pub struct Linear {
    /// Size of the last dimension of inputs.
    pub in_features: i64,
    /// Size of the last dimension of outputs.
    pub out_features: i64,
    /// Whether there is a bias.
    pub bias: bool,
}

impl Linear {
    /// With a bias.
    pub fn new(in_features: i64, out_features: i64) -> Linear {
        Linear { in_features, out_features, bias: true }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where a size is negative; `OutOfMemory`.
    pub fn build(self) -> Result<Module> {
        let (n, k) = (self.out_features, self.in_features);
        if n < 0 || k < 0 {
            bail!(InvalidArgument, "[linear] expected sizes of at least 0, got {k} and {n}");
        }
        let weight = init::parameter(&[n, k])?;
        init::kaiming_uniform_(&weight, 5f64.sqrt(), init::Fan::In, init::Gain::LeakyRelu)?;
        let bias = match self.bias {
            true => Some(init::bias(&[n], k)?),
            false => None,
        };
        let m = Module::new(self);
        m.register_parameter("weight", Some(weight))?;
        m.register_parameter("bias", bias)?;
        Ok(m)
    }
}

impl Forward for Linear {
    fn describe(&self) -> String {
        format!(
            "torch::nn::Linear(in_features={}, out_features={}, bias={})",
            self.in_features, self.out_features, self.bias
        )
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let weight = given("linear", "weight", this.parameter_at(0))?;
        only("linear", inputs)?.linear(&weight, this.parameter_at(1).as_ref())
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Gives its input back.
#[derive(Clone, Debug, Default)]
pub struct Identity;

impl Identity {
    /// The layer.
    ///
    /// # Errors
    /// None at present.
    pub fn build(self) -> Result<Module> {
        Ok(Module::new(self))
    }
}

impl Forward for Identity {
    fn describe(&self) -> String {
        "torch::nn::Identity()".into()
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        only("identity", inputs).cloned()
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}

/// Joins the dimensions from `start_dim` to `end_dim` into one.
#[derive(Clone, Debug)]
pub struct Flatten {
    /// The first dimension to join.
    pub start_dim: i64,
    /// The last dimension to join.
    pub end_dim: i64,
}

impl Default for Flatten {
    fn default() -> Flatten {
        Flatten { start_dim: 1, end_dim: -1 }
    }
}

impl Flatten {
    /// The layer.
    ///
    /// # Errors
    /// None at present.
    pub fn build(self) -> Result<Module> {
        Ok(Module::new(self))
    }
}

impl Forward for Flatten {
    fn describe(&self) -> String {
        format!("torch::nn::Flatten(start_dim={}, end_dim={})", self.start_dim, self.end_dim)
    }
    fn forward(&self, _: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        only("flatten", inputs)?.flatten(self.start_dim, self.end_dim)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
