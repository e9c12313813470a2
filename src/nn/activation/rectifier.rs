//! Activations made of pieces: rectifiers, shrinking and cutting.

use super::{in_place, named, plain, shown};
use crate::base::Result;
use crate::nn::layer::{Layer, layers};
use crate::nn::show::number;
use crate::nn::{Module, given, init};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// `max(x, 0)`.
    ReLU() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `min(max(x, 0), 6)`.
    ReLU6() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `negative_slope * x` below.
    LeakyReLU() {
        /// The slope below 0.
        negative_slope: f64 = 0.01,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `weight * x` below, with one slope for all channels or one for each.
    PReLU() {
        /// Slopes: 1, or the number of channels.
        num_parameters: i64 = 1,
        /// Their first value.
        init: f64 = 0.25,
    } (input) [weight];

    /// `x` above 0, below with a slope that is drawn for each element in training mode; else
    /// with the mean of the limits.
    RReLU() {
        /// The least slope.
        lower: f64 = 1.0 / 8.0,
        /// The greatest slope.
        upper: f64 = 1.0 / 3.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `alpha * (exp(x) - 1)` below.
    ELU() {
        /// The limit far below 0, negated.
        alpha: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// An ELU so scaled that mean 0 and variance 1 stay (Klambauer et al. 2017).
    SELU() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above 0, `alpha * (exp(x / alpha) - 1)` below (Barron 2017).
    CELU() {
        /// The limit far below 0, negated.
        alpha: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x` above the threshold, else the value.
    Threshold(
        /// Where elements are kept.
        threshold: f64,
        /// What stands for the others.
        value: f64,
    ) {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// Cut to `min_val ..= max_val`.
    Hardtanh() {
        /// The least value.
        min_val: f64 = -1.0,
        /// The greatest value.
        max_val: f64 = 1.0,
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// A sigmoid of three lines: `min(max(x + 3, 0), 6) / 6`.
    Hardsigmoid() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
    Hardswish() {
        /// Whether the input itself is overwritten.
        inplace: bool = false,
    } (input);

    /// `x`, but 0 within `lambd` of it.
    Hardshrink() {
        /// The greatest magnitude that becomes 0.
        lambd: f64 = 0.5,
    } (input);

    /// `x` moved towards 0 by `lambd`, and 0 within.
    Softshrink() {
        /// How far elements move.
        lambd: f64 = 0.5,
    } (input);
}

in_place! {
    ReLU: relu relu_ ();
    ReLU6: relu6 relu6_ ();
    LeakyReLU: leaky_relu leaky_relu_ (negative_slope);
    ELU: elu elu_ (alpha; 1; 1);
    SELU: selu selu_ ();
    CELU: celu celu_ (alpha);
    Threshold: threshold threshold_ (threshold, value);
    Hardtanh: hardtanh hardtanh_ (min_val, max_val);
    Hardsigmoid: hardsigmoid hardsigmoid_ ();
    Hardswish: hardswish hardswish_ ();
}
plain! {
    Hardshrink [s, x] number(s.lambd) => x.hardshrink(s.lambd.into());
    Softshrink [s, x] number(s.lambd) => x.softshrink(s.lambd.into());
}

impl Layer for PReLU {
    fn describe(&self) -> String {
        format!("num_parameters={}", self.num_parameters)
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let weight = init::filled(&[self.num_parameters], self.init)?;
        m.register_parameter("weight", Some(weight))
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        inputs[0].prelu(&given("prelu", "weight", m.parameter_at(0))?)
    }
}

impl Layer for RReLU {
    fn describe(&self) -> String {
        shown(vec![named("lower", self.lower), named("upper", self.upper)], self.inplace)
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (lower, upper, training) = (self.lower.into(), self.upper.into(), m.is_training());
        match self.inplace {
            true => inputs[0].rrelu_(lower, upper, training, None),
            false => inputs[0].rrelu(lower, upper, training, None),
        }
    }
}
