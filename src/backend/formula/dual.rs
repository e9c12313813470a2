//! Forward-mode pairs: the oracle that every written derivative is tested against.

use super::{Num, Real};
use crate::backend::cpu::isa::Base;
use crate::backend::cpu::math::Math;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A value and its derivative along one direction.
#[derive(Clone, Copy, Debug)]
pub struct Dual(pub f64, pub f64);

impl Add for Dual {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Dual(self.0 + o.0, self.1 + o.1)
    }
}
impl Sub for Dual {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Dual(self.0 - o.0, self.1 - o.1)
    }
}
impl Mul for Dual {
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        Dual(self.0 * o.0, self.1 * o.0 + self.0 * o.1)
    }
}
impl Div for Dual {
    type Output = Self;
    fn div(self, o: Self) -> Self {
        Dual(self.0 / o.0, (self.1 * o.0 - self.0 * o.1) / (o.0 * o.0))
    }
}
impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Dual(-self.0, -self.1)
    }
}
macro_rules! with_f64 {
    ($($tr:ident $m:ident $op:tt;)*) => { $(impl $tr<f64> for Dual {
        type Output = Self;
        fn $m(self, o: f64) -> Self { self $op Dual(o, 0.0) }
    })* };
}
with_f64! { Add add +; Sub sub -; Mul mul *; Div div /; }

impl Num for Dual {
    type Mask = bool;
    fn c(v: f64) -> Self {
        Dual(v, 0.0)
    }
    fn lt(self, o: Self) -> bool {
        self.0 < o.0
    }
    fn le(self, o: Self) -> bool {
        self.0 <= o.0
    }
    fn eq(self, o: Self) -> bool {
        self.0 == o.0
    }
    fn select(m: bool, a: Self, b: Self) -> Self {
        if m { a } else { b }
    }
    fn abs(self) -> Self {
        if self.0 < 0.0 { -self } else { self }
    }
    fn trunc(self) -> Self {
        Dual(self.0.trunc(), 0.0)
    }
    fn floor(self) -> Self {
        Dual(self.0.floor(), 0.0)
    }
    fn ceil(self) -> Self {
        Dual(self.0.ceil(), 0.0)
    }
    fn round(self) -> Self {
        Dual(self.0.round_ties_even(), 0.0)
    }
    fn div_trunc(self, o: Self) -> Self {
        (self / o).trunc()
    }
    fn div_floor(self, o: Self) -> Self {
        (self / o).floor()
    }
    fn remainder(self, o: Self) -> Self {
        self - o * (self / o).floor()
    }
    fn fmod(self, o: Self) -> Self {
        self - o * (self / o).trunc()
    }
    fn pow(self, o: Self) -> Self {
        let v = self.0.powf(o.0);
        let base = if o.0 == 0.0 { 0.0 } else { o.0 * self.0.powf(o.0 - 1.0) * self.1 };
        let exponent = if o.1 == 0.0 { 0.0 } else { v * self.0.ln() * o.1 };
        Dual(v, base + exponent)
    }
}

/// `name => derivative` over the value `x` and the result `y`.
macro_rules! chain {
    ($($f:ident($x:ident, $y:ident) => $d:expr;)*) => { $(fn $f(self) -> Self {
        let $x = self.0;
        let $y = Math::$f::<Base>($x);
        let _ = $y;
        Dual($y, self.1 * $d)
    })* };
}

impl Real for Dual {
    chain! {
        exp(x, y) => y;
        exp2(x, y) => y * std::f64::consts::LN_2;
        expm1(x, y) => y + 1.0;
        log(x, y) => 1.0 / x;
        log2(x, y) => 1.0 / (x * std::f64::consts::LN_2);
        log10(x, y) => 1.0 / (x * std::f64::consts::LN_10);
        log1p(x, y) => 1.0 / (1.0 + x);
        sqrt(x, y) => 0.5 / y;
        sin(x, y) => x.cos();
        cos(x, y) => -x.sin();
        tan(x, y) => 1.0 + y * y;
        asin(x, y) => 1.0 / (1.0 - x * x).sqrt();
        acos(x, y) => -1.0 / (1.0 - x * x).sqrt();
        atan(x, y) => 1.0 / (1.0 + x * x);
        sinh(x, y) => x.cosh();
        cosh(x, y) => x.sinh();
        tanh(x, y) => 1.0 - y * y;
        asinh(x, y) => 1.0 / (x * x + 1.0).sqrt();
        acosh(x, y) => 1.0 / (x * x - 1.0).sqrt();
        atanh(x, y) => 1.0 / (1.0 - x * x);
        sigmoid(x, y) => y * (1.0 - y);
        erf(x, y) => 2.0 / std::f64::consts::PI.sqrt() * (-x * x).exp();
        erfc(x, y) => -2.0 / std::f64::consts::PI.sqrt() * (-x * x).exp();
        erfinv(x, y) => std::f64::consts::PI.sqrt() / 2.0 * (y * y).exp();
        lgamma(x, y) => Math::digamma::<Base>(x);
        digamma(x, y) => Math::polygamma::<Base>(x, 1.0);
        i0(x, y) => Math::i1::<Base>(x);
        i1(x, y) => if x == 0.0 { 0.5 } else { Math::i0::<Base>(x) - y / x };
        rsqrt(x, y) => -0.5 * y / x;
    }
    fn atan2(self, o: Self) -> Self {
        let r = self.0 * self.0 + o.0 * o.0;
        Dual(self.0.atan2(o.0), (self.1 * o.0 - self.0 * o.1) / r)
    }
    fn polygamma(self, n: Self) -> Self {
        let at = |n| Math::polygamma::<Base>(self.0, n);
        Dual(at(n.0), self.1 * at(n.0 + 1.0))
    }
}
