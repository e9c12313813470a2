//! Which dtype comes of others.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::DType;
use crate::ops::promote::Promotion;

/// The smallest dtype that both can be converted to: PyTorch's `promote_types`.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_promote_types(a: i32, b: i32, out: *mut i32) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { put(out, DType::promote(dtype(a)?, dtype(b)?).code()) })
}

/// Whether a result of dtype `from` may be written to a tensor of dtype `to`: not a real number
/// to integers, and no number to bools.
///
/// # Safety
/// `out` is NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_can_cast(from: i32, to: i32, out: *mut bool) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (from, to) = (dtype(from)?, dtype(to)?);
        put(out, from.category() <= to.category())
    })
}

/// The dtype of a result of tensors and numbers. Tensors with dimensions decide before those
/// without, and these before numbers, where the category is not a higher one.
///
/// # Safety
/// The lists are readable for their lengths, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_result_type(
    tensors: *const *const tt_tensor,
    n_tensors: usize,
    numbers: *const tt_scalar,
    n_numbers: usize,
    out: *mut i32,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let mut p = Promotion::default();
        for t in super::types::tensors(tensors, n_tensors, "tensors")? {
            t.with(|b| p.tensor(b.dtype, b.layout.ndim()));
        }
        for s in scalars(numbers, n_numbers, "numbers")? {
            p.scalar(s);
        }
        put(out, p.result().code())
    })
}
