//! Sizes and strides where they are, without a copy: for views such as C++'s `IntArrayRef`.

use super::status::{guard, tt_status};
use super::types::{put, tensor, tt_tensor};
use crate::base::{Result, bail};

/// Writes the address and the length of what `list` finds.
///
/// # Safety
/// `t` is NULL or a live handle, the others are NULL or writable.
unsafe fn refer(
    t: *const tt_tensor,
    list: impl FnOnce(&crate::tensor::Body) -> &[i64],
    out: *mut *const i64,
    ndim: *mut usize,
) -> Result<()> {
    if out.is_null() || ndim.is_null() {
        bail!(NullPointer, "argument 'out' or 'ndim' is NULL");
    }
    // SAFETY: handed on. The list lies inside the tensor that the handle keeps alive, and stays
    // there until somebody changes the tensor's shape.
    unsafe {
        let (p, n) = tensor(t, "tensor")?.with(|b| {
            let l = list(b);
            (l.as_ptr(), l.len())
        });
        put(out, p)?;
        put(ndim, n)
    }
}

/// The sizes, without a copy: valid as long as the tensor lives and nobody changes its shape.
///
/// # Safety
/// `tensor` is NULL or a live handle, `out` and `ndim` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_shape_ref(
    tensor: *const tt_tensor,
    out: *mut *const i64,
    ndim: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { refer(tensor, |b| &b.layout.shape, out, ndim) })
}

/// The strides in elements, without a copy; see `tt_tensor_shape_ref`.
///
/// # Safety
/// As `tt_tensor_shape_ref`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_strides_ref(
    tensor: *const tt_tensor,
    out: *mut *const i64,
    ndim: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe { refer(tensor, |b| &b.layout.strides, out, ndim) })
}
