//! Bounds.

use super::share;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{Result, Scalar, bail};
use crate::ops::create::{check_fits, range_of};
use crate::ops::promote;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

/// The error of a call that cuts nothing.
fn open(op: &str) -> Result<Tensor> {
    bail!(InvalidArgument, "[{op}] torch.clamp: At least one of 'min' or 'max' must not be None")
}

/// Refuses a lower bound above all that the dtype of the result holds, and an upper one below.
fn check_bounds(op: &str, x: &Tensor, min: Option<Scalar>, max: Option<Scalar>) -> Result<()> {
    let dtype = promote::with_numbers(x, min.into_iter().chain(max));
    let Some((_, low, high)) = range_of(dtype) else { return Ok(()) };
    if dtype.is_floating() {
        return min.into_iter().chain(max).try_for_each(|s| check_fits(op, s, dtype));
    }
    let above = min.filter(|s| s.to_f64() > high).map(|s| ("min", s));
    let below = max.filter(|s| s.to_f64() < low).map(|s| ("max", s));
    if let Some((which, s)) = above.or(below) {
        bail!(
            InvalidArgument,
            "[{op}] Clamp {which} value {} is outside the representable range of {}",
            s.to_f64(),
            dtype.scalar_type_name()
        );
    }
    Ok(())
}

pointwise! { ROWS;
    /// Cut to `lo ..= hi`, which are numbers: no derivative at the kinks.
    row [clamp_between] (x lo hi;) -> y arith { x.max(lo).min(hi) } {
        S::when(lo.lt(x) & x.lt(hi)), S::c(0.0), S::c(0.0)
    }
    /// At least the number `lo`.
    row [clamp_above] (x lo;) -> y arith { x.max(lo) } { S::when(lo.lt(x)), S::c(0.0) }
    /// At most the number `hi`.
    row [clamp_below] (x hi;) -> y arith { x.min(hi) } { S::when(x.lt(hi)), S::c(0.0) }
    /// Cut to `lo ..= hi`: ties share the derivative, and of bounds that cross the upper one wins.
    row [clamp_row] (x lo hi;) -> y arith { x.max(lo).min(hi) } {
        share(
            x.is_nan() | (lo.lt(x) & x.lt(hi)) | (lo.eq(hi) & x.eq(lo)),
            lo.lt(hi) & (x.eq(lo) | x.eq(hi)),
        ),
        share(x.lt(lo) & lo.le(hi), x.eq(lo) & lo.lt(hi)),
        share(hi.lt(lo) | hi.lt(x), x.eq(hi) & lo.lt(hi))
    }
    /// At least `lo`.
    row [clamp_min_row] (x lo;) -> y num { x.max(lo) } {
        share(y.is_nan() | lo.lt(x), x.eq(lo)), share(y.is_nan() | x.lt(lo), x.eq(lo))
    }
    /// At most `hi`.
    row [clamp_max_row] (x hi;) -> y num { x.min(hi) } {
        share(y.is_nan() | x.lt(hi), x.eq(hi)), share(y.is_nan() | hi.lt(x), x.eq(hi))
    }
}

ops! { OPS, Pointwise;
    /// Cut to `min ..= max`; one of the two may be left open.
    "clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor"
    fn clamp(&self, min: Option<Scalar>, max: Option<Scalar>) -> Result<Tensor> {
        check_bounds("clamp", self, min, max)?;
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_between::ROW.call(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min(a),
            (None, Some(b)) => self.clamp_max(b),
            (None, None) => open("clamp"),
        }
    }
    /// Cut to `min ..= max`, element by element.
    "clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor"
    fn clamp_tensor(&self, min: Option<&Tensor>, max: Option<&Tensor>) -> Result<Tensor> {
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_row::ROW.call(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min_tensor(a),
            (None, Some(b)) => self.clamp_max_tensor(b),
            (None, None) => open("clamp"),
        }
    }
    /// Cuts to `min ..= max`, in place.
    "clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)"
    fn clamp_(&self, min: Option<Scalar>, max: Option<Scalar>) -> Result<Tensor> {
        check_bounds("clamp_", self, min, max)?;
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_between::ROW.call_(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min_(a),
            (None, Some(b)) => self.clamp_max_(b),
            (None, None) => open("clamp_"),
        }
    }
    /// At least `min`.
    "clamp_min(Tensor self, Scalar min) -> Tensor"
    fn clamp_min(&self, min: Scalar) -> Result<Tensor> {
        check_bounds("clamp_min", self, Some(min), None)?;
        rows::clamp_above::ROW.call(&[self.into(), min.into()], &[])
    }
    /// At least `min`, element by element.
    "clamp_min.Tensor(Tensor self, Tensor min) -> Tensor"
    fn clamp_min_tensor(&self, min: &Tensor) -> Result<Tensor> {
        rows::clamp_min_row::ROW.call(&[self.into(), min.into()], &[])
    }
    /// Raises to at least `min`, in place.
    "clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)"
    fn clamp_min_(&self, min: Scalar) -> Result<Tensor> {
        check_bounds("clamp_min_", self, Some(min), None)?;
        rows::clamp_above::ROW.call_(&[self.into(), min.into()], &[])
    }
    /// At most `max`.
    "clamp_max(Tensor self, Scalar max) -> Tensor"
    fn clamp_max(&self, max: Scalar) -> Result<Tensor> {
        check_bounds("clamp_max", self, None, Some(max))?;
        rows::clamp_below::ROW.call(&[self.into(), max.into()], &[])
    }
    /// At most `max`, element by element.
    "clamp_max.Tensor(Tensor self, Tensor max) -> Tensor"
    fn clamp_max_tensor(&self, max: &Tensor) -> Result<Tensor> {
        rows::clamp_max_row::ROW.call(&[self.into(), max.into()], &[])
    }
    /// Cuts to at most `max`, in place.
    "clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)"
    fn clamp_max_(&self, max: Scalar) -> Result<Tensor> {
        check_bounds("clamp_max_", self, None, Some(max))?;
        rows::clamp_below::ROW.call_(&[self.into(), max.into()], &[])
    }
    /// Cuts to `min ..= max`, element by element, in place.
    "clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)"
    fn clamp_tensor_(&self, min: Option<&Tensor>, max: Option<&Tensor>) -> Result<Tensor> {
        match (min, max) {
            (Some(a), Some(b)) => {
                rows::clamp_row::ROW.call_(&[self.into(), a.into(), b.into()], &[])
            }
            (Some(a), None) => self.clamp_min_tensor_(a),
            (None, Some(b)) => self.clamp_max_tensor_(b),
            (None, None) => open("clamp_"),
        }
    }
    /// Raises to at least `min`, element by element, in place.
    "clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)"
    fn clamp_min_tensor_(&self, min: &Tensor) -> Result<Tensor> {
        rows::clamp_min_row::ROW.call_(&[self.into(), min.into()], &[])
    }
    /// Cuts to at most `max`, element by element, in place.
    "clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)"
    fn clamp_max_tensor_(&self, max: &Tensor) -> Result<Tensor> {
        rows::clamp_max_row::ROW.call_(&[self.into(), max.into()], &[])
    }
}
