//! Dropout: a random part of the elements is put out of action.

use super::law::{Law, like, new};
use crate::autograd::graph;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Num, Real};
use crate::base::{DType, Options, Result, Scalar, bail};
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use smallvec::SmallVec;

/// `-lambda alpha` of selu, at which it saturates (Klambauer et al. 2017).
const SATURATION: f64 = 1.758_099_340_847_376_6;

pointwise! { ROWS;
    /// `x * (m * scale)`: what a mask leaves, scaled.
    row [masked_scale] (x m; scale = 1) -> y float { x * (m * scale) } { m * scale, x * scale }
    /// The same, and `low` for what the mask takes, then moved by `shift`.
    row [masked_shift] (x m; scale = 1 low = 0 shift = 0) -> y float {
        x * (m * scale) + ((m - 1.0) * low + shift)
    } { m * scale, x * scale + low }
}

/// Which dropout: of elements or of channels, with zeros or with selu's saturation.
#[derive(Clone, Copy, Default)]
struct Form {
    features: bool,
    alpha: bool,
}

const PLAIN: Form = Form { features: false, alpha: false };
const FEATURES: Form = Form { features: true, alpha: false };
const ALPHA: Form = Form { features: false, alpha: true };
const FEATURES_ALPHA: Form = Form { features: true, alpha: true };

/// What a dropout does.
enum Plan {
    /// Nothing.
    Keep,
    /// Everything becomes 0.
    Clear(Tensor),
    /// A row over the elements and a mask, with its parameters.
    Mask(&'static crate::ops::row::Entry, Tensor, SmallVec<[Scalar; 3]>),
}

/// The plan for `x`; the mask has the shape `of` it, as coins of the generator.
fn plan(op: &'static str, x: &Tensor, p: f64, train: bool, form: Form) -> Result<Plan> {
    if !(0.0..=1.0).contains(&p) {
        bail!(InvalidArgument, "[{op}] dropout probability has to be between 0 and 1, but got {p}");
    }
    if p == 0.0 || !train || x.numel() == 0 {
        return Ok(Plan::Keep);
    }
    let o = Options { dtype: Some(DType::Bool), device: Some(x.device()), ..Options::default() };
    if p == 1.0 {
        let o = Options { dtype: Some(x.dtype()), ..o };
        return Ok(Plan::Clear(Tensor::zeros(&[], o)?));
    }
    if !x.dtype().is_floating() {
        bail!(
            Dtype,
            "[{op}] result type Float can't be cast to the desired output type {}",
            x.dtype().scalar_type_name()
        );
    }
    let law = Law::Coin(1.0 - p);
    let mask = if form.features {
        let mut shape = x.shape();
        if shape.len() < 2 {
            bail!(Shape, "[{op}] Feature dropout requires at least 2 dimensions in the input");
        }
        shape.iter_mut().skip(2).for_each(|s| *s = 1);
        graph::no_grad(|| new(op, &shape, law, &None, o))?
    } else {
        graph::no_grad(|| like(op, x, law, &None, o, None))?
    };
    Ok(if form.alpha {
        let a = 1.0 / ((SATURATION * SATURATION * p + 1.0) * (1.0 - p)).sqrt();
        let numbers = [a, SATURATION * a, SATURATION * a * p].map(Scalar::from);
        Plan::Mask(&rows::masked_shift::ROW, mask, numbers.into())
    } else {
        Plan::Mask(&rows::masked_scale::ROW, mask, smallvec::smallvec![(1.0 / (1.0 - p)).into()])
    })
}

fn dropped(op: &'static str, x: &Tensor, p: f64, train: bool, form: Form) -> Result<Tensor> {
    match plan(op, x, p, train, form)? {
        Plan::Keep => Ok(x.clone()),
        Plan::Clear(zero) => x.mul(&zero),
        Plan::Mask(row, mask, numbers) => row.call(&[x.into(), (&mask).into()], &numbers),
    }
}

fn dropped_(op: &'static str, x: &Tensor, p: f64, train: bool, form: Form) -> Result<Tensor> {
    match plan(op, x, p, train, form)? {
        Plan::Keep => Ok(x.clone()),
        Plan::Clear(zero) => x.mul_(&zero),
        Plan::Mask(row, mask, numbers) => row.call_(&[x.into(), (&mask).into()], &numbers),
    }
}

fn dropout_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[3, 4], 63)?);
    let call = |p: f64, train: bool| vec![x.clone(), p.into(), Value::Bool(train)];
    Ok(vec![call(0.5, false), call(0.0, true), call(1.0, true)])
}

ops! { OPS, Composed;
    /// In training, elements become 0 with probability `p` and the others are divided by `1 - p`
    /// (Srivastava et al. 2014).
    "dropout(Tensor input, float p, bool train) -> Tensor"
    fn dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("dropout", self, p, train, PLAIN)
    }
    , samples dropout_samples
    /// `dropout` in place.
    "dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("dropout_", self, p, train, PLAIN)
    }
    , samples dropout_samples
    /// `dropout` of whole channels of `[n, c, ..]`.
    "feature_dropout(Tensor input, float p, bool train) -> Tensor"
    fn feature_dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("feature_dropout", self, p, train, FEATURES)
    }
    , samples dropout_samples
    /// `feature_dropout` in place.
    "feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn feature_dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("feature_dropout_", self, p, train, FEATURES)
    }
    , samples dropout_samples
    /// `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017).
    "alpha_dropout(Tensor input, float p, bool train) -> Tensor"
    fn alpha_dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("alpha_dropout", self, p, train, ALPHA)
    }
    , samples dropout_samples
    /// `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017), in place.
    "alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn alpha_dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("alpha_dropout_", self, p, train, ALPHA)
    }
    , samples dropout_samples
    /// `alpha_dropout` of whole channels of `[n, c, ..]`.
    "feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor"
    fn feature_alpha_dropout(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped("feature_alpha_dropout", self, p, train, FEATURES_ALPHA)
    }
    , samples dropout_samples
    /// `alpha_dropout` of whole channels of `[n, c, ..]`, in place.
    "feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"
    fn feature_alpha_dropout_(&self, p: f64, train: bool) -> Result<Tensor> {
        dropped_("feature_alpha_dropout_", self, p, train, FEATURES_ALPHA)
    }
    , samples dropout_samples
}
