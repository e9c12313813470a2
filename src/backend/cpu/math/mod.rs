//! Elementary functions of f32 and f64 that the compiler can vectorise.
//!
//! Every function is branch-free and `#[inline(always)]`: a plain loop `out[i] = x[i].exp::<I>()`
//! in a [`Run`](super::isa::Run) becomes vector code of the set `I`. `lgamma`, `digamma`,
//! `polygamma`, `i0`, `i1` and `fmod` are the exception, they are scalar. Special values are those of C99.
//!
//! Errors in units in the last place, measured over all of the range with FMA and without:
//!
//! | | f32 | f64 |
//! |---|---|---|
//! | exp, exp2, expm1 | 1.0 | 1.0 |
//! | log, log2, log10, log1p | 0.8 | 1.0 |
//! | sin, cos, tan | 0.51 | 0.8 |
//! | tanh, cosh | 1.4 | 1.3 |
//! | sinh, sigmoid | 1.8 | 1.5 |
//! | asin, acos, atan, atan2 | 0.51 | 1.2 |
//! | asinh, acosh, atanh | 0.51 | 1.7 |
//! | erf | 1.2 | 1.0 |
//! | erfc | 0.51 | 2.9 |
//! | erfinv, rsqrt | 1.5 | 1.5 |
//! | pow | 0.51 | 1.0 |
//! | lgamma, digamma | 0.6 | 5 for x > 0; more next to a zero below 0 |
//! | i0, i1, polygamma | 0.6 | 6 |
//!
//! On a concrete type the standard library's own methods hide these: `Math::exp::<I>(x)` there.
//!
//! sin, cos and tan hold up to [`Math::is_large`]. A loop over a block looks first whether any
//! element is large, and takes [`Math::sin_any`] and its like, which are scalar, for such a block.

mod bessel;
mod erf;
mod exp;
mod gamma;
mod inverse;
mod log;
mod pow;
mod real;
mod round;
#[cfg(test)]
mod tests;
mod trig;

use super::isa::Isa;

/// The elementary functions of a float type.
pub trait Math: Copy + PartialOrd + Send + Sync + 'static {
    /// e^x.
    fn exp<I: Isa>(self) -> Self;
    /// 2^x.
    fn exp2<I: Isa>(self) -> Self;
    /// e^x - 1, accurate near 0.
    fn expm1<I: Isa>(self) -> Self;
    /// The natural logarithm.
    fn log<I: Isa>(self) -> Self;
    /// The logarithm to base 2.
    fn log2<I: Isa>(self) -> Self;
    /// The logarithm to base 10.
    fn log10<I: Isa>(self) -> Self;
    /// log(1 + x), accurate near 0.
    fn log1p<I: Isa>(self) -> Self;
    /// The sine, not of a large element.
    fn sin<I: Isa>(self) -> Self;
    /// The cosine, not of a large element.
    fn cos<I: Isa>(self) -> Self;
    /// The tangent, not of a large element.
    fn tan<I: Isa>(self) -> Self;
    /// The hyperbolic tangent.
    fn tanh<I: Isa>(self) -> Self;
    /// The hyperbolic sine.
    fn sinh<I: Isa>(self) -> Self;
    /// The hyperbolic cosine.
    fn cosh<I: Isa>(self) -> Self;
    /// 1 / (1 + e^-x), without overflow.
    fn sigmoid<I: Isa>(self) -> Self;
    /// The arcsine; NaN outside [-1, 1].
    fn asin<I: Isa>(self) -> Self;
    /// The arccosine; NaN outside [-1, 1].
    fn acos<I: Isa>(self) -> Self;
    /// The arctangent.
    fn atan<I: Isa>(self) -> Self;
    /// The inverse hyperbolic sine.
    fn asinh<I: Isa>(self) -> Self;
    /// The inverse hyperbolic cosine; NaN below 1.
    fn acosh<I: Isa>(self) -> Self;
    /// The inverse hyperbolic tangent; infinite at -1 and 1, NaN past them.
    fn atanh<I: Isa>(self) -> Self;
    /// The error function.
    fn erf<I: Isa>(self) -> Self;
    /// 1 - erf(x), accurate where that is small.
    fn erfc<I: Isa>(self) -> Self;
    /// The inverse of erf; infinite at -1 and 1, NaN past them.
    fn erfinv<I: Isa>(self) -> Self;
    /// log |gamma(x)|; scalar.
    fn lgamma<I: Isa>(self) -> Self;
    /// The derivative of log gamma; scalar.
    fn digamma<I: Isa>(self) -> Self;
    /// The derivative of order `n` of digamma; scalar.
    fn polygamma<I: Isa>(self, n: Self) -> Self;
    /// The modified Bessel function of order 0; scalar.
    fn i0<I: Isa>(self) -> Self;
    /// The modified Bessel function of order 1; scalar.
    fn i1<I: Isa>(self) -> Self;
    /// The square root, correctly rounded.
    fn sqrt<I: Isa>(self) -> Self;
    /// 1 / sqrt(x).
    fn rsqrt<I: Isa>(self) -> Self;
    /// The nearest integer, ties to even.
    fn round<I: Isa>(self) -> Self;
    /// The largest integer not above.
    fn floor<I: Isa>(self) -> Self;
    /// The smallest integer not below.
    fn ceil<I: Isa>(self) -> Self;
    /// The integer part.
    fn trunc<I: Isa>(self) -> Self;
    /// The remainder of the division with the sign of `self`, exact; scalar.
    fn fmod(self, y: Self) -> Self;
    /// self^y.
    fn pow<I: Isa>(self, y: Self) -> Self;
    /// The angle of the point (x, self), in [-pi, pi].
    fn atan2<I: Isa>(self, x: Self) -> Self;
    /// Whether sin, cos and tan do not hold for this element; no for NaN.
    fn is_large(self) -> bool;
    /// The sine of any element; scalar.
    fn sin_any(self) -> Self;
    /// The cosine of any element; scalar.
    fn cos_any(self) -> Self;
    /// The tangent of any element; scalar.
    fn tan_any(self) -> Self;
}

/// Methods by the generic functions of a family.
macro_rules! same {
    ($t:ty, $family:ident: $($name:ident)+) => {
        $(#[inline(always)]
        fn $name<I: Isa>(self) -> $t {
            $family::$name::<I, $t>(self)
        })+
    };
}

/// Methods by a function that has another name for each type.
macro_rules! named {
    ($t:ty, $family:ident: $($name:ident = $f:ident)+) => {
        $(#[inline(always)]
        fn $name<I: Isa>(self) -> $t {
            $family::$f::<I>(self)
        })+
    };
}

/// f32 methods by an f64 function: correctly rounded but for one case in 2^28 or so.
macro_rules! wide {
    ($family:ident: $($name:ident = $f:ident)+) => {
        $(#[inline(always)]
        fn $name<I: Isa>(self) -> f32 {
            $family::$f::<I>(f64::from(self)) as f32
        })+
    };
}

/// What is an instruction, or a trick where there is none.
macro_rules! direct {
    ($t:ty, $large:expr) => {
        #[inline(always)]
        fn sqrt<I: Isa>(self) -> $t {
            <$t>::sqrt(self)
        }
        #[inline(always)]
        fn rsqrt<I: Isa>(self) -> $t {
            1.0 / <$t>::sqrt(self)
        }
        #[inline(always)]
        fn round<I: Isa>(self) -> $t {
            if I::FMA { self.round_ties_even() } else { round::even(self) }
        }
        #[inline(always)]
        fn floor<I: Isa>(self) -> $t {
            if I::FMA { <$t>::floor(self) } else { round::floor(self) }
        }
        #[inline(always)]
        fn ceil<I: Isa>(self) -> $t {
            if I::FMA { <$t>::ceil(self) } else { round::ceil(self) }
        }
        #[inline(always)]
        fn trunc<I: Isa>(self) -> $t {
            if I::FMA { <$t>::trunc(self) } else { round::trunc(self) }
        }
        #[inline(always)]
        fn is_large(self) -> bool {
            self.abs() > $large
        }
        fn sin_any(self) -> $t {
            <$t>::sin(self)
        }
        fn cos_any(self) -> $t {
            <$t>::cos(self)
        }
        fn tan_any(self) -> $t {
            <$t>::tan(self)
        }
    };
}

impl Math for f32 {
    same!(f32, exp: exp exp2 expm1 sigmoid tanh sinh cosh);
    same!(f32, log: log log2 log10 log1p);
    named!(f32, trig: sin = sin32 cos = cos32 tan = tan32);
    named!(f32, erf: erf = erf32);
    wide!(inverse: asin = asin acos = acos atan = atan asinh = asinh acosh = acosh atanh = atanh);
    wide!(erf: erfc = erfc64 erfinv = erfinv);
    direct!(f32, trig::LARGE32);
    #[inline(always)]
    fn fmod(self, y: f32) -> f32 {
        round::fmod32(self, y)
    }
    #[inline(always)]
    fn pow<I: Isa>(self, y: f32) -> f32 {
        pow::pow32::<I>(self, y)
    }
    #[inline(always)]
    fn atan2<I: Isa>(self, x: f32) -> f32 {
        inverse::atan2::<I>(f64::from(self), f64::from(x)) as f32
    }
    fn lgamma<I: Isa>(self) -> f32 {
        gamma::lgamma(f64::from(self)) as f32
    }
    fn digamma<I: Isa>(self) -> f32 {
        gamma::digamma(f64::from(self)) as f32
    }
    fn polygamma<I: Isa>(self, n: f32) -> f32 {
        gamma::polygamma(f64::from(self), f64::from(n)) as f32
    }
    fn i0<I: Isa>(self) -> f32 {
        bessel::i0(f64::from(self)) as f32
    }
    fn i1<I: Isa>(self) -> f32 {
        bessel::i1(f64::from(self)) as f32
    }
}

impl Math for f64 {
    same!(f64, exp: exp exp2 expm1 sigmoid tanh sinh cosh);
    same!(f64, log: log log2 log10 log1p);
    named!(f64, trig: sin = sin64 cos = cos64 tan = tan64);
    named!(f64, erf: erf = erf64 erfc = erfc64 erfinv = erfinv);
    named!(f64, inverse: asin = asin acos = acos atan = atan asinh = asinh acosh = acosh
        atanh = atanh);
    direct!(f64, trig::LARGE64);
    #[inline(always)]
    fn fmod(self, y: f64) -> f64 {
        self % y
    }
    #[inline(always)]
    fn pow<I: Isa>(self, y: f64) -> f64 {
        pow::pow64::<I>(self, y)
    }
    #[inline(always)]
    fn atan2<I: Isa>(self, x: f64) -> f64 {
        inverse::atan2::<I>(self, x)
    }
    fn lgamma<I: Isa>(self) -> f64 {
        gamma::lgamma(self)
    }
    fn digamma<I: Isa>(self) -> f64 {
        gamma::digamma(self)
    }
    fn polygamma<I: Isa>(self, n: f64) -> f64 {
        gamma::polygamma(self, n)
    }
    fn i0<I: Isa>(self) -> f64 {
        bessel::i0(self)
    }
    fn i1<I: Isa>(self) -> f64 {
        bessel::i1(self)
    }
}
