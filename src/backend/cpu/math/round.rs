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
