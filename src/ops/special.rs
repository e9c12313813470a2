//! Elementwise functions that are met less often: one row each.

use super::pointwise::{is_inf, share};
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::row::Entry;
use crate::tensor::Tensor;
use crate::{ops, pointwise};
use std::f64::consts::{LN_2, PI};

/// Whether the sign is negative; that of -0 is.
fn negative<S: Real>(x: S) -> S::Mask {
    x.lt(S::c(0.0)) | (x.eq(S::c(0.0)) & (S::c(1.0) / x).lt(S::c(0.0)))
}

/// `max + log1p(exp(-|a - b|))`; equal infinities are themselves.
fn log_add<S: Real>(a: S, b: S) -> S {
    S::select(a.eq(b) & is_inf(a), a, a.max(b) + (-(a - b).abs()).exp().log1p())
}

fn log_add2<S: Real>(a: S, b: S) -> S {
    S::select(a.eq(b) & is_inf(a), a, a.max(b) + (-(a - b).abs()).exp2().log1p() / LN_2)
}

/// `sqrt(a^2 + b^2)` that overflows only where the result does.
fn length<S: Real>(a: S, b: S) -> S {
    let (a, b) = (a.abs(), b.abs());
    let (high, low) = (a.max(b), a.min(b));
    let ratio = low / high;
    let scaled = high * (ratio * ratio + 1.0).sqrt();
    let infinite = S::select(is_inf(a), a, b);
    S::select(is_inf(a) | is_inf(b), infinite, S::select(high.eq(S::c(0.0)), high, scaled))
}

/// `x` cut to `low ..= high`; where these cross, the lower one counts first.
fn cut<S: Real>(x: S, low: S, high: S) -> S {
    S::select(x.lt(low), low, S::select(high.lt(x), high, x))
}

pointwise! { ROWS;
    /// The part after the point, with the sign of `x`.
    unary [frac frac_] (x;) -> y float { x - x.trunc() } { S::c(1.0) }
    /// Degrees as radians.
    unary [deg2rad deg2rad_] (x;) -> y real { x * (PI / 180.0) } { S::c(PI / 180.0) }
    /// Radians as degrees.
    unary [rad2deg rad2deg_] (x;) -> y real { x * (180.0 / PI) } { S::c(180.0 / PI) }
    /// `sin(pi x) / (pi x)`, and 1 at 0.
    unary [sinc sinc_] (x;) -> y trig {
        S::select(x.eq(S::c(0.0)), S::c(1.0), (x * PI).sin() / (x * PI))
    } {
        S::select(
            (x * x * PI).eq(S::c(0.0)),
            S::c(0.0),
            ((x * PI) * (x * PI).cos() - (x * PI).sin()) / (x * x * PI),
        )
    }
    /// -1, 0 or 1 by the sign.
    unary [sgn sgn_] (x;) -> y num { x.sign() } { S::c(0.0) }
    /// Whether each element is plus infinity.
    plain [isposinf] (x;) -> y test { S::when(is_inf(x) & S::c(0.0).lt(x)) } {}
    /// Whether each element is minus infinity.
    plain [isneginf] (x;) -> y test { S::when(is_inf(x) & x.lt(S::c(0.0))) } {}
    /// The logarithm of the sum of the exponentials of both.
    only [logaddexp] (a b;) -> y float { log_add(a, b) } {
        S::c(1.0) / ((b - a).exp() + 1.0), S::c(1.0) / ((a - b).exp() + 1.0)
    }
    /// The same with powers of 2 and the logarithm of base 2.
    only [logaddexp2] (a b;) -> y float { log_add2(a, b) } {
        S::c(1.0) / ((b - a).exp2() + 1.0), S::c(1.0) / ((a - b).exp2() + 1.0)
    }
    /// `sqrt(a^2 + b^2)`.
    pair [hypot hypot_] (a b;) -> y float { length(a, b) } { a / y, b / y }
    /// The magnitude of `self` with the sign of `other`.
    binary [copysign copysign_ copysign_scalar copysign_scalar_] (a b;) -> y real {
        S::select(negative(b), -a.abs(), a.abs())
    } {
        S::select(a.eq(S::c(0.0)), S::c(0.0), y / a), S::c(0.0)
    }
    /// 0 where `self` is negative, `values` where it is 0, else 1 (0 for NaN).
    row [step] (a v;) -> y num {
        S::select(a.eq(S::c(0.0)), v, S::when(S::c(0.0).lt(a)))
    } {}
    /// The larger one; of NaN and a number, the number.
    only [fmax] (a b;) -> y num { S::select(b.is_nan() | a.ge(b), a, b) } {
        share(b.is_nan() | a.gt(b), a.eq(b)), share(!(b.is_nan() | a.ge(b)), a.eq(b))
    }
    /// The smaller one; of NaN and a number, the number.
    only [fmin] (a b;) -> y num { S::select(b.is_nan() | a.le(b), a, b) } {
        share(b.is_nan() | a.lt(b), a.eq(b)), share(!(b.is_nan() | a.le(b)), a.eq(b))
    }
    /// `a * 2^b`.
    row [scaled] (a b;) -> y real { a * b.exp2() } { b.exp2(), y * LN_2 }
    /// `a * 2^n` of a whole `n`, in two steps: 2^n alone may be no number where the product is.
    row [shifted] (a n;) -> y real {
        S::select(
            (a * 0.0).eq(S::c(0.0)) & !a.eq(S::c(0.0)),
            a * (n * 0.5).floor().exp2() * (n - (n * 0.5).floor()).exp2(),
            a,
        )
    } { n.exp2(), S::c(0.0) }
    /// `a * log(b)`, and 0 where `a` is 0 and `b` a number.
    row [x_log_y] (a b;) -> y real {
        S::select(a.eq(S::c(0.0)) & !b.is_nan(), S::c(0.0), a * b.log())
    } {
        S::select(a.eq(S::c(0.0)) & b.le(S::c(0.0)), S::c(0.0), b.log()), a / b
    }
    /// The logarithm of the odds.
    row [log_odds] (x;) -> y real { (x / (S::c(1.0) - x)).log() } {
        S::select(
            x.lt(S::c(0.0)) | S::c(1.0).lt(x),
            S::c(f64::NAN),
            S::c(1.0) / (x * (S::c(1.0) - x)),
        )
    }
    /// The same, of `x` cut to `low ..= high`.
    row [log_odds_cut] (x; low = 0 high = 1) -> y real {
        (cut(x, low, high) / (S::c(1.0) - cut(x, low, high))).log()
    } { S::select(x.lt(low) | high.lt(x), S::c(0.0), S::c(1.0) / (x * (S::c(1.0) - x))) }
    /// `x`, and other numbers in the place of NaN and the infinities.
    row [finite_or] (x; nan = 0 high = 0 low = 0) -> y num {
        S::select(
            x.is_nan(),
            nan,
            S::select(is_inf(x), S::select(S::c(0.0).lt(x), high, low), x),
        )
    } { S::when((x * 0.0).eq(S::c(0.0))) }
}

/// What `nan_to_num` puts in for plus and minus infinity.
fn bounds(d: DType) -> (f64, f64) {
    let top = match d {
        DType::F16 => 65504.0,
        DType::BF16 => half::bf16::MAX.to_f64(),
        DType::F32 => f64::from(f32::MAX),
        _ => f64::MAX,
    };
    (top, -top)
}

fn same_dtype(op: &str, a: &Tensor, b: &Tensor) -> Result<()> {
    if a.dtype() != b.dtype() {
        bail!(
            Dtype,
            "[{op}] heaviside is not yet implemented for tensors with different dtypes. Got {} and {}",
            a.dtype(),
            b.dtype()
        );
    }
    Ok(())
}

/// The row of `ldexp` for this exponent.
fn power_of_two(op: &str, x: &Tensor, exponent: &Tensor) -> Result<&'static Entry> {
    match exponent.dtype() {
        d if d.is_floating() || !x.dtype().is_floating() => Ok(&rows::scaled::ROW),
        DType::Bool => bail!(Dtype, "[{op}] not implemented for 'Bool'"),
        _ => Ok(&rows::shifted::ROW),
    }
}

/// The parameters of `finite_or`.
fn in_place_of(d: DType, nan: Option<f64>, high: Option<f64>, low: Option<f64>) -> [Scalar; 3] {
    let (top, bottom) = bounds(d);
    [nan.unwrap_or(0.0), high.unwrap_or(top), low.unwrap_or(bottom)].map(Scalar::from)
}

ops! { OPS, Pointwise;
    /// Whether the sign is negative; that of -0 is.
    "signbit(Tensor self) -> Tensor"
    fn signbit(&self) -> Result<Tensor> {
        if self.dtype().is_floating() {
            // 1 with the sign: -0 is seen too.
            let one = Tensor::ones(&[], self.dtype().into())?;
            return one.copysign(self)?.lt_scalar(0.into());
        }
        self.lt_scalar(0.into())
    }
    /// Whether each element is a real number: all are.
    "isreal(Tensor self) -> Tensor"
    fn isreal(&self) -> Result<Tensor> {
        Tensor::ones(&self.shape(), DType::Bool.into())
    }
    /// `self`, which must not be bool.
    "positive(Tensor(a) self) -> Tensor(a)"
    fn positive(&self) -> Result<Tensor> {
        if self.dtype() == DType::Bool {
            bail!(Dtype, "[positive] The `+` operator, on a bool tensor is not supported.");
        }
        Ok(self.clone())
    }
    /// 0 where `self` is negative, `values` where it is 0, else 1.
    "heaviside(Tensor self, Tensor values) -> Tensor"
    fn heaviside(&self, values: &Tensor) -> Result<Tensor> {
        same_dtype("heaviside", self, values)?;
        rows::step::ROW.call(&[self.into(), values.into()], &[])
    }
    /// `heaviside`, in place.
    "heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)"
    fn heaviside_(&self, values: &Tensor) -> Result<Tensor> {
        same_dtype("heaviside_", self, values)?;
        rows::step::ROW.call_(&[self.into(), values.into()], &[])
    }
    /// `self * log(other)`, and 0 where `self` is 0 and `other` a number.
    "xlogy.Tensor(Tensor self, Tensor other) -> Tensor"
    fn xlogy(&self, other: &Tensor) -> Result<Tensor> {
        rows::x_log_y::ROW.call(&[self.into(), other.into()], &[])
    }
    /// `self * log(other)` of a number.
    "xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor"
    fn xlogy_scalar_other(&self, other: Scalar) -> Result<Tensor> {
        rows::x_log_y::ROW.call(&[self.into(), other.into()], &[])
    }
    /// A number times `log(other)`.
    "xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor"
    fn xlogy_scalar_self(base: Scalar, other: &Tensor) -> Result<Tensor> {
        rows::x_log_y::ROW.call(&[base.into(), other.into()], &[])
    }
    /// `xlogy`, in place.
    "xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn xlogy_(&self, other: &Tensor) -> Result<Tensor> {
        rows::x_log_y::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// `xlogy` with a number, in place.
    "xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)"
    fn xlogy_scalar_other_(&self, other: Scalar) -> Result<Tensor> {
        rows::x_log_y::ROW.call_(&[self.into(), other.into()], &[])
    }
    /// `log(x / (1 - x))`; with an `eps` not negative, of `x` cut to `eps ..= 1 - eps`.
    "logit(Tensor self, float? eps=None) -> Tensor"
    fn logit(&self, eps: Option<f64>) -> Result<Tensor> {
        match eps.filter(|&e| e.is_nan() || e >= 0.0) {
            None => rows::log_odds::ROW.call(&[self.into()], &[]),
            Some(e) => rows::log_odds_cut::ROW.call(&[self.into()], &[e.into(), (1.0 - e).into()]),
        }
    }
    /// `logit`, in place.
    "logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)"
    fn logit_(&self, eps: Option<f64>) -> Result<Tensor> {
        match eps.filter(|&e| e.is_nan() || e >= 0.0) {
            None => rows::log_odds::ROW.call_(&[self.into()], &[]),
            Some(e) => rows::log_odds_cut::ROW.call_(&[self.into()], &[e.into(), (1.0 - e).into()]),
        }
    }
    /// Other numbers in the place of NaN (0) and the infinities (the greatest and least).
    "nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor"
    fn nan_to_num(&self, nan: Option<f64>, posinf: Option<f64>, neginf: Option<f64>) -> Result<Tensor> {
        if !self.dtype().is_floating() {
            return self.clone_tensor(None);
        }
        let values = in_place_of(self.dtype(), nan, posinf, neginf);
        rows::finite_or::ROW.call(&[self.into()], &values)
    }
    /// `nan_to_num`, in place.
    "nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)"
    fn nan_to_num_(&self, nan: Option<f64>, posinf: Option<f64>, neginf: Option<f64>) -> Result<Tensor> {
        if !self.dtype().is_floating() {
            return Ok(self.clone());
        }
        let values = in_place_of(self.dtype(), nan, posinf, neginf);
        rows::finite_or::ROW.call_(&[self.into()], &values)
    }
    /// `self * 2^other`.
    "ldexp.Tensor(Tensor self, Tensor other) -> Tensor"
    fn ldexp(&self, other: &Tensor) -> Result<Tensor> {
        power_of_two("ldexp", self, other)?.call(&[self.into(), other.into()], &[])
    }
    /// `self * 2^other`, in place.
    "ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn ldexp_(&self, other: &Tensor) -> Result<Tensor> {
        power_of_two("ldexp_", self, other)?.call_(&[self.into(), other.into()], &[])
    }
}
