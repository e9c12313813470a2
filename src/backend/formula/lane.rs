//! Formulas on numbers. One lane of a loop that the compiler vectorises.

use super::{Bits, Num, Real};
use crate::backend::cpu::isa::Isa;
use crate::backend::cpu::math::Math;
use std::marker::PhantomData;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A number in a loop that is compiled for the instruction set `I`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Lane<T, I>(pub T, PhantomData<I>);

impl<T, I> Lane<T, I> {
    /// Wraps a number.
    #[inline(always)]
    pub fn new(v: T) -> Self {
        Lane(v, PhantomData)
    }
}

macro_rules! float {
    ($($t:ty)*) => { $(
        float!(@op $t, Add add +; Sub sub -; Mul mul *; Div div /;);
        impl<I: Isa> Neg for Lane<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self { Lane::new(-self.0) }
        }
        impl<I: Isa> Num for Lane<$t, I> {
            type Mask = bool;
            #[inline(always)]
            fn c(v: f64) -> Self { Lane::new(v as $t) }
            #[inline(always)]
            fn lt(self, o: Self) -> bool { self.0 < o.0 }
            #[inline(always)]
            fn le(self, o: Self) -> bool { self.0 <= o.0 }
            #[inline(always)]
            fn eq(self, o: Self) -> bool { self.0 == o.0 }
            #[inline(always)]
            fn select(m: bool, a: Self, b: Self) -> Self { if m { a } else { b } }
            #[inline(always)]
            fn abs(self) -> Self { Lane::new(self.0.abs()) }
            #[inline(always)]
            fn trunc(self) -> Self { Lane::new(self.0.trunc()) }
            #[inline(always)]
            fn floor(self) -> Self { Lane::new(self.0.floor()) }
            #[inline(always)]
            fn ceil(self) -> Self { Lane::new(self.0.ceil()) }
            #[inline(always)]
            fn round(self) -> Self { Lane::new(self.0.round_ties_even()) }
            #[inline(always)]
            fn div_trunc(self, o: Self) -> Self { (self / o).trunc() }
            // From the remainder, so that the quotient is exact where `a / b` would round up.
            #[inline(always)]
            fn div_floor(self, o: Self) -> Self {
                let (a, b) = (self.0, o.0);
                let m = a % b;
                let mut div = (a - m) / b;
                div -= if m != 0.0 && ((b < 0.0) != (m < 0.0)) { 1.0 } else { 0.0 };
                let near = div.floor();
                let near = if div - near > 0.5 { near + 1.0 } else { near };
                let exact = if div != 0.0 { near } else { (0.0 as $t).copysign(a / b) };
                Lane::new(if b == 0.0 { a / b } else { exact })
            }
            // By the library: with the short way of `fmod` this was twice as slow.
            #[inline(always)]
            fn remainder(self, o: Self) -> Self {
                let m = self.0 % o.0;
                Lane::new(if m != 0.0 && ((o.0 < 0.0) != (m < 0.0)) { m + o.0 } else { m })
            }
            #[inline(always)]
            fn fmod(self, o: Self) -> Self { Lane::new(self.0.fmod(o.0)) }
            #[inline(always)]
            fn pow(self, o: Self) -> Self { Lane::new(Math::pow::<I>(self.0, o.0)) }
        }
        impl<I: Isa> Real for Lane<$t, I> {
            float!(@fn exp exp2 expm1 log log2 log10 log1p sqrt asin acos atan sinh
                cosh tanh asinh acosh atanh sigmoid erf erfc erfinv lgamma digamma i0 i1 rsqrt);
            float!(@angle sin sin_any, cos cos_any, tan tan_any);
            #[inline(always)]
            fn atan2(self, o: Self) -> Self { Lane::new(Math::atan2::<I>(self.0, o.0)) }
            #[inline(always)]
            fn polygamma(self, n: Self) -> Self { Lane::new(Math::polygamma::<I>(self.0, n.0)) }
        }
    )* };
    (@angle $($f:ident $any:ident),*) => { $(
        #[inline(always)]
        fn $f(self) -> Self {
            Lane::new(if I::ANY_ANGLE { Math::$any(self.0) } else { Math::$f::<I>(self.0) })
        }
    )* };
    (@fn $($f:ident)*) => { $(
        #[inline(always)]
        fn $f(self) -> Self { Lane::new(Math::$f::<I>(self.0)) }
    )* };
    (@op $t:ty, $($tr:ident $m:ident $op:tt;)*) => { $(
        impl<I: Isa> $tr for Lane<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: Self) -> Self { Lane::new(self.0 $op o.0) }
        }
        impl<I: Isa> $tr<f64> for Lane<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: f64) -> Self { Lane::new(self.0 $op o as $t) }
        }
    )* };
}
float!(f32 f64);

macro_rules! int_op {
    ($($tr:ident $m:ident $wrap:ident;)*) => { $(
        impl<I: Isa> $tr for Lane<i64, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: Self) -> Self { Lane::new(self.0.$wrap(o.0)) }
        }
        impl<I: Isa> $tr<f64> for Lane<i64, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: f64) -> Self { Lane::new(self.0.$wrap(o as i64)) }
        }
    )* };
}
int_op! { Add add wrapping_add; Sub sub wrapping_sub; Mul mul wrapping_mul; }

impl<I: Isa> Neg for Lane<i64, I> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Lane::new(self.0.wrapping_neg())
    }
}

/// What whole numbers of any width share of [`Num`].
macro_rules! whole {
    () => {
        type Mask = bool;
        #[inline(always)]
        fn lt(self, o: Self) -> bool {
            self.0 < o.0
        }
        #[inline(always)]
        fn le(self, o: Self) -> bool {
            self.0 <= o.0
        }
        #[inline(always)]
        fn eq(self, o: Self) -> bool {
            self.0 == o.0
        }
        #[inline(always)]
        fn select(m: bool, a: Self, b: Self) -> Self {
            if m { a } else { b }
        }
        #[inline(always)]
        fn trunc(self) -> Self {
            self
        }
        #[inline(always)]
        fn floor(self) -> Self {
            self
        }
        #[inline(always)]
        fn ceil(self) -> Self {
            self
        }
        #[inline(always)]
        fn round(self) -> Self {
            self
        }
    };
}
pub(super) use whole;

/// What they share of [`Bits`].
macro_rules! bitwise {
    () => {
        #[inline(always)]
        fn and(self, o: Self) -> Self {
            Lane::new(self.0 & o.0)
        }
        #[inline(always)]
        fn or(self, o: Self) -> Self {
            Lane::new(self.0 | o.0)
        }
        #[inline(always)]
        fn xor(self, o: Self) -> Self {
            Lane::new(self.0 ^ o.0)
        }
        #[inline(always)]
        fn not(self) -> Self {
            Lane::new(!self.0)
        }
    };
}
pub(super) use bitwise;

impl<I: Isa> Num for Lane<i64, I> {
    whole!();
    #[inline(always)]
    fn c(v: f64) -> Self {
        Lane::new(v as i64)
    }
    #[inline(always)]
    fn abs(self) -> Self {
        Lane::new(self.0.wrapping_abs())
    }
    #[inline(always)]
    fn div_trunc(self, o: Self) -> Self {
        Lane::new(if o.0 == 0 { 0 } else { self.0.wrapping_div(o.0) })
    }
    #[inline(always)]
    fn div_floor(self, o: Self) -> Self {
        if o.0 == 0 {
            return Lane::new(0);
        }
        let (q, r) = (self.0.wrapping_div(o.0), self.0.wrapping_rem(o.0));
        Lane::new(if r != 0 && (r < 0) != (o.0 < 0) { q - 1 } else { q })
    }
    #[inline(always)]
    fn remainder(self, o: Self) -> Self {
        let r = self.fmod(o).0;
        Lane::new(if r != 0 && (r < 0) != (o.0 < 0) { r + o.0 } else { r })
    }
    #[inline(always)]
    fn fmod(self, o: Self) -> Self {
        Lane::new(if o.0 == 0 { 0 } else { self.0.wrapping_rem(o.0) })
    }
    // A negative exponent gives 0 except for the bases 1 and -1, as in PyTorch.
    #[inline(always)]
    fn pow(self, o: Self) -> Self {
        if o.0 < 0 {
            let odd = if o.0 % 2 == 0 { 1 } else { -1 };
            return Lane::new(match self.0 {
                1 => 1,
                -1 => odd,
                _ => 0,
            });
        }
        let (mut base, mut e, mut out) = (self.0, o.0 as u64, 1i64);
        while e > 0 {
            if e & 1 == 1 {
                out = out.wrapping_mul(base);
            }
            base = base.wrapping_mul(base);
            e >>= 1;
        }
        Lane::new(out)
    }
}

impl<I: Isa> Bits for Lane<i64, I> {
    bitwise!();
    #[inline(always)]
    fn shl(self, o: Self) -> Self {
        Lane::new(if (0..64).contains(&o.0) { self.0 << o.0 } else { 0 })
    }
    #[inline(always)]
    fn shr(self, o: Self) -> Self {
        // A shift that makes no sense leaves the sign, as one past the width does.
        Lane::new(self.0 >> if (0..64).contains(&o.0) { o.0 } else { 63 })
    }
    #[inline(always)]
    fn gcd(self, o: Self) -> Self {
        let (mut a, mut b) = (self.0.unsigned_abs(), o.0.unsigned_abs());
        while a != 0 {
            (a, b) = (b % a, a);
        }
        Lane::new(b as i64)
    }
    #[inline(always)]
    fn lcm(self, o: Self) -> Self {
        let g = self.gcd(o).0;
        // The divisor of the least number and 0 is that number, which a division must not flip.
        Lane::new(if g == 0 { 0 } else { self.0.wrapping_div(g).wrapping_mul(o.0).wrapping_abs() })
    }
}
