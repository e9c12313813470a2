//! Elementwise operators: one row each. `docs/architecture.md` says how to add one.

use crate::backend::formula::Num;

pub(crate) mod arithmetic;
pub(crate) mod bitwise;
pub(crate) mod choice;
pub(crate) mod clamp;
pub(crate) mod comparison;
pub(crate) mod math;
pub(crate) mod power;

/// 1 where `x` is not 0.
pub(super) fn truth<S: Num>(x: S) -> S::Mask {
    !x.eq(S::c(0.0))
}

/// 0 where `x` is finite, else NaN.
pub(super) fn off<S: Num>(x: S) -> S {
    x * 0.0
}

/// Whether `x` is plus or minus infinity.
pub(super) fn is_inf<S: Num>(x: S) -> S::Mask {
    off(x).is_nan() & !x.is_nan()
}

/// Half for each side of a tie, all for the winner.
pub(super) fn share<S: Num>(win: S::Mask, tie: S::Mask) -> S {
    S::select(win, S::c(1.0), S::select(tie, S::c(0.5), S::c(0.0)))
}
