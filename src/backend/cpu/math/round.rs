//! Rounding to integers. With AVX2 or on ARM there is an instruction; baseline x86-64 would call
//! the library per element, so there adding and taking away 2^52 does it.

use super::real::{Real, sel};

/// Half to even, by the addition's own rounding.
#[inline(always)]
pub fn even<F: Real>(x: F) -> F {
    let a = x.abs();
    let r = (a + F::ALL_INT) - F::ALL_INT;
    sel(a < F::ALL_INT, r.copysign(x), x)
}

/// Down.
#[inline(always)]
pub fn floor<F: Real>(x: F) -> F {
    let r = even(x);
    sel(r > x, r - F::of(1.0), r)
}

/// Up.
#[inline(always)]
pub fn ceil<F: Real>(x: F) -> F {
    let r = even(x);
    sel(r < x, r + F::of(1.0), r).copysign(x)
}

/// Towards zero.
#[inline(always)]
pub fn trunc<F: Real>(x: F) -> F {
    floor(x.abs()).copysign(x)
}

/// The exact remainder of x / y with the sign of x. Where the whole quotient has 29 bits at most,
/// doubles do it without the library's loop: the quotient of two numbers of 24 bits is further
/// from a whole number than it is rounded by, and both its product with y and the difference fit.
#[inline(always)]
pub fn fmod32(x: f32, y: f32) -> f32 {
    let (a, b) = (f64::from(x), f64::from(y));
    let quotient = a / b;
    if quotient.abs() < f64::from(1 << 29) && b.abs() < f64::INFINITY {
        return ((a - f64::from(quotient as i32) * b) as f32).copysign(x);
    }
    library(x, y)
}

/// Apart, so that loops do not call it for every element to choose afterwards.
#[cold]
#[inline(never)]
fn library(x: f32, y: f32) -> f32 {
    x % y
}
