//! Formulas on bytes: questions and bit operators of `u8` and `bool`, eight times as many to a
//! vector as in i64. What those do not use goes by way of i64.

use super::lane::{bitwise, whole};
use super::{Bits, Lane, Num};
use crate::backend::cpu::isa::Isa;
use std::ops::{Add, Mul, Neg, Sub};

impl<I> Lane<u8, I> {
    #[inline(always)]
    fn wide(self) -> Lane<i64, I> {
        Lane::new(i64::from(self.0))
    }

    #[inline(always)]
    fn narrow(x: Lane<i64, I>) -> Self {
        Lane::new(x.0 as u8)
    }
}

macro_rules! wrapping {
    ($($tr:ident $m:ident $wrap:ident;)*) => { $(
        impl<I: Isa> $tr for Lane<u8, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: Self) -> Self { Lane::new(self.0.$wrap(o.0)) }
        }
        impl<I: Isa> $tr<f64> for Lane<u8, I> {
            type Output = Self;
            #[inline(always)]
            fn $m(self, o: f64) -> Self { Lane::new(self.0.$wrap(o as i64 as u8)) }
        }
    )* };
}
wrapping! { Add add wrapping_add; Sub sub wrapping_sub; Mul mul wrapping_mul; }

impl<I: Isa> Neg for Lane<u8, I> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Lane::new(self.0.wrapping_neg())
    }
}

macro_rules! by_wide {
    ($($f:ident)*) => { $(
        #[inline(always)]
        fn $f(self, o: Self) -> Self { Self::narrow(self.wide().$f(o.wide())) }
    )* };
}

impl<I: Isa> Num for Lane<u8, I> {
    whole!();
    #[inline(always)]
    fn c(v: f64) -> Self {
        Lane::new(v as i64 as u8)
    }
    #[inline(always)]
    fn abs(self) -> Self {
        self
    }
    by_wide!(div_trunc div_floor remainder fmod pow);
}

impl<I: Isa> Bits for Lane<u8, I> {
    bitwise!();
    by_wide!(shl shr gcd lcm);
}
