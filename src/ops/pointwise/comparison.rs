//! Questions and comparisons, and the larger or smaller one.

use super::{is_inf, off, share, truth};
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::{Bits, Num, Real};
use crate::base::{Result, Scalar};
use crate::pointwise;
use crate::tensor::Tensor;

pointwise! { ROWS;
    /// Whether each element is NaN.
    plain [isnan] (x;) -> y test { S::when(x.is_nan()) } {}
    /// Whether each element is infinite.
    plain [isinf] (x;) -> y test { S::when(is_inf(x)) } {}
    /// Whether each element is neither infinite nor NaN.
    plain [isfinite] (x;) -> y test { S::when(off(x).eq(S::c(0.0))) } {}
    /// Whether each element is 0.
    unary [logical_not logical_not_] (x;) -> y test { S::when(!truth(x)) } {}
    /// The larger one; NaN where either is.
    only [maximum] (a b;) -> y num { a.max(b) } {
        share(y.is_nan() | a.gt(b), a.eq(b)), share(y.is_nan() | b.gt(a), a.eq(b))
    }
    /// The smaller one; NaN where either is.
    only [minimum] (a b;) -> y num { a.min(b) } {
        share(y.is_nan() | a.lt(b), a.eq(b)), share(y.is_nan() | b.lt(a), a.eq(b))
    }
    /// `self == other`.
    binary [eq eq_ eq_scalar eq_scalar_] (a b;) -> y test { S::when(a.eq(b)) } {
        S::c(0.0), S::c(0.0)
    }
    /// `self != other`.
    binary [ne ne_ ne_scalar ne_scalar_] (a b;) -> y test { S::when(!a.eq(b)) } {
        S::c(0.0), S::c(0.0)
    }
    /// `self < other`.
    binary [lt lt_ lt_scalar lt_scalar_] (a b;) -> y test { S::when(a.lt(b)) } {
        S::c(0.0), S::c(0.0)
    }
    /// `self <= other`.
    binary [le le_ le_scalar le_scalar_] (a b;) -> y test { S::when(a.le(b)) } {
        S::c(0.0), S::c(0.0)
    }
    /// `self > other`.
    binary [gt gt_ gt_scalar gt_scalar_] (a b;) -> y test { S::when(b.lt(a)) } {
        S::c(0.0), S::c(0.0)
    }
    /// `self >= other`.
    binary [ge ge_ ge_scalar ge_scalar_] (a b;) -> y test { S::when(b.le(a)) } {
        S::c(0.0), S::c(0.0)
    }
    /// Whether both are not 0.
    pair [logical_and logical_and_] (a b;) -> y test { S::when(truth(a) & truth(b)) } {}
    /// Whether either is not 0.
    pair [logical_or logical_or_] (a b;) -> y test { S::when(truth(a) | truth(b)) } {}
    /// Whether one of the two is not 0.
    pair [logical_xor logical_xor_] (a b;) -> y test {
        S::when((truth(a) & !truth(b)) | (truth(b) & !truth(a)))
    } {}
}
