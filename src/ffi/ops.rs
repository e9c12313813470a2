// Generated from the operator table by tests/generated; do not edit.
//! Operators: a C function for each entry of the table.
//! Pointers are NULL or as `docs/c-api.md` says.
#![allow(clippy::too_many_arguments, clippy::missing_safety_doc)]

use super::status::{guard, tt_status};
#[allow(unused_imports)]
use super::types::{
    self, tt_device, tt_generator, tt_scalar, tt_tensor, tt_tensor_list, tt_tensor_options,
    tt_value,
};
use crate::tensor::Tensor;
use std::ffi::c_char;

/// A tensor of arbitrary content.
///
/// `empty.memory_format(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_empty(
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::empty(types::slice(size, size_len, "size")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of arbitrary content with the shape of `self`, and its dtype where none is given.
///
/// `empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_empty_like(
    self_: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::empty_like(&*types::tensor(self_, "self")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of zeros.
///
/// `zeros(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_zeros(
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::zeros(types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Zeros with the shape of `self`.
///
/// `zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_zeros_like(
    self_: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::zeros_like(&*types::tensor(self_, "self")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of ones.
///
/// `ones(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ones(
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ones(types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones with the shape of `self`.
///
/// `ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ones_like(
    self_: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ones_like(&*types::tensor(self_, "self")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor with one value everywhere; its dtype is that of the value where none is given.
///
/// `full(int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_full(
    size: *const i64,
    size_len: usize,
    fill_value: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::full(types::slice(size, size_len, "size")?, types::scalar(fill_value)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// One value everywhere, with the shape of `self`.
///
/// `full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_full_like(
    self_: *const tt_tensor,
    fill_value: tt_scalar,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::full_like(&*types::tensor(self_, "self")?, types::scalar(fill_value)?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// `0, 1, ...` below `end`.
///
/// `arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_arange(
    end_: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::arange(types::scalar(end_)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// `start, start + 1, ...` below `end`.
///
/// `arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_arange_start(
    start: tt_scalar,
    end_: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::arange_start(types::scalar(start)?, types::scalar(end_)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// `start, start + step, ...` up to but without `end`.
///
/// `arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_arange_start_step(
    start: tt_scalar,
    end_: tt_scalar,
    step: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::arange_start_step(types::scalar(start)?, types::scalar(end_)?, types::scalar(step)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// The identity matrix `[n, n]`.
///
/// `eye(int n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eye(
    n: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eye(n, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones on the diagonal of `[n, m]`.
///
/// `eye.m(int n, int m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eye_m(
    n: i64,
    m: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eye_m(n, m, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Writes 0 everywhere.
///
/// `zero_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_zero_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::zero_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Writes `value` everywhere.
///
/// `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fill_(
    self_: *mut tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::fill_(&*types::tensor(self_, "self")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// Writes the 0-d `value` everywhere.
///
/// `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fill_tensor_(
    self_: *mut tt_tensor,
    value: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::fill_tensor_(&*types::tensor(self_, "self")?, &*types::tensor(value, "value")?)?;
        drop(r);
        Ok(())
    })
}

/// `steps` values from `start` to `end`, both included.
///
/// `linspace(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linspace(
    start: tt_scalar,
    end_: tt_scalar,
    steps: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linspace(types::scalar(start)?, types::scalar(end_)?, steps, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// `steps` powers of `base`, from `base^start` to `base^end`, both included.
///
/// `logspace(Scalar start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logspace(
    start: tt_scalar,
    end_: tt_scalar,
    steps: i64,
    base: f64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logspace(types::scalar(start)?, types::scalar(end_)?, steps, base, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Rows and columns `[2, n]` of the places on and below a diagonal of `[row, col]`.
///
/// `tril_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tril_indices(
    row: i64,
    col: i64,
    offset: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tril_indices(row, col, offset, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Rows and columns `[2, n]` of the places on and above a diagonal of `[row, col]`.
///
/// `triu_indices(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_triu_indices(
    row: i64,
    col: i64,
    offset: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::triu_indices(row, col, offset, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of arbitrary content with the given strides.
///
/// `empty_strided(int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_empty_strided(
    size: *const i64,
    size_len: usize,
    stride: *const i64,
    stride_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::empty_strided(types::slice(size, size_len, "size")?, types::slice(stride, stride_len, "stride")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of arbitrary content with the dtype and device of `self`, where none are given.
///
/// `new_empty(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_new_empty(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::new_empty(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// A tensor of arbitrary content with the given strides, and the dtype and device of `self`
/// where none are given.
///
/// `new_empty_strided(Tensor self, int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_new_empty_strided(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    stride: *const i64,
    stride_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::new_empty_strided(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::slice(stride, stride_len, "stride")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Zeros with the dtype and device of `self`, where none are given.
///
/// `new_zeros(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_new_zeros(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::new_zeros(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones with the dtype and device of `self`, where none are given.
///
/// `new_ones(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_new_ones(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::new_ones(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// One value everywhere, with the dtype and device of `self` where none are given.
///
/// `new_full(Tensor self, int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_new_full(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    fill_value: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::new_full(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::scalar(fill_value)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Changes the sizes in place. Elements keep their places in memory; what is new has arbitrary
/// content. Where the memory grows it is moved, and views keep the old one.
///
/// `resize_(Tensor(a!) self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_resize_(
    self_: *mut tt_tensor,
    size: *const i64,
    size_len: usize,
    memory_format: i32,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::resize_(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::memory_format_opt(memory_format)?)?;
        drop(r);
        Ok(())
    })
}

/// A 0-d tensor.
///
/// `scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_tensor(
    s: tt_scalar,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_tensor(types::scalar(s)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Overwrites `self` with `src`, broadcast and converted.
///
/// `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copy_(
    self_: *mut tt_tensor,
    src: *const tt_tensor,
    non_blocking: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::copy_(&*types::tensor(self_, "self")?, &*types::tensor(src, "src")?, non_blocking)?;
        drop(r);
        Ok(())
    })
}

/// Overwrites `self` with `other`, broadcast and converted.
///
/// `copy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copy_tensor_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::copy_tensor_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Writes a number everywhere.
///
/// `copy_.int(Tensor(a!) self, int other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copy_int_(
    self_: *mut tt_tensor,
    other: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::copy_int_(&*types::tensor(self_, "self")?, other)?;
        drop(r);
        Ok(())
    })
}

/// A copy.
///
/// `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clone_tensor(
    self_: *const tt_tensor,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clone_tensor(&*types::tensor(self_, "self")?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// The tensor in the given order of memory: itself, or a copy.
///
/// `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_contiguous(
    self_: *const tt_tensor,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::contiguous(&*types::tensor(self_, "self")?, types::memory_format(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// On another device and with another dtype: itself where it has both and `copy` is false.
///
/// `to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_to_device_dtype(
    self_: *const tt_tensor,
    device: tt_device,
    dtype: i32,
    non_blocking: bool,
    copy: bool,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::to_device_dtype(&*types::tensor(self_, "self")?, types::device(device)?, types::dtype(dtype)?, non_blocking, copy, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// With another dtype: itself where it has it and `copy` is false.
///
/// `to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_to(
    self_: *const tt_tensor,
    dtype: i32,
    non_blocking: bool,
    copy: bool,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::to(&*types::tensor(self_, "self")?, types::dtype(dtype)?, non_blocking, copy, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// With the device and dtype of `other`.
///
/// `to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_to_other(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    non_blocking: bool,
    copy: bool,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::to_other(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, non_blocking, copy, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// With the device and dtype of `other`; itself where it has both.
///
/// `type_as(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_type_as(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::type_as(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Absolute value.
///
/// `abs(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_abs(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::abs(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Absolute value.
///
/// `abs_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_abs_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::abs_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Negative.
///
/// `neg(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_neg(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::neg(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Negative.
///
/// `neg_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_neg_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::neg_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// -1, 0 or 1 by the sign.
///
/// `sign(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sign(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sign(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// -1, 0 or 1 by the sign.
///
/// `sign_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sign_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sign_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Rounded up.
///
/// `ceil(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ceil(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ceil(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Rounded up.
///
/// `ceil_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ceil_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ceil_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Rounded down.
///
/// `floor(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::floor(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Rounded down.
///
/// `floor_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::floor_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Rounded to the nearest integer, halves to even.
///
/// `round(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_round(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::round(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Rounded to the nearest integer, halves to even.
///
/// `round_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_round_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::round_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Rounded towards zero.
///
/// `trunc(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_trunc(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::trunc(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Rounded towards zero.
///
/// `trunc_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_trunc_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::trunc_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// e to the power of each element.
///
/// `exp(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_exp(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::exp(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// e to the power of each element.
///
/// `exp_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_exp_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::exp_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// 2 to the power of each element.
///
/// `exp2(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_exp2(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::exp2(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// 2 to the power of each element.
///
/// `exp2_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_exp2_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::exp2_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `exp(x) - 1`, accurate near 0.
///
/// `expm1(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_expm1(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::expm1(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `exp(x) - 1`, accurate near 0.
///
/// `expm1_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_expm1_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::expm1_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Natural logarithm.
///
/// `log(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Natural logarithm.
///
/// `log_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::log_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Logarithm of base 2.
///
/// `log2(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log2(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log2(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Logarithm of base 2.
///
/// `log2_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log2_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::log2_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Logarithm of base 10.
///
/// `log10(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log10(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log10(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Logarithm of base 10.
///
/// `log10_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log10_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::log10_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `log(1 + x)`, accurate near 0.
///
/// `log1p(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log1p(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log1p(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `log(1 + x)`, accurate near 0.
///
/// `log1p_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log1p_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::log1p_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Square root.
///
/// `sqrt(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sqrt(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sqrt(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Square root.
///
/// `sqrt_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sqrt_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sqrt_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `1 / sqrt(x)`.
///
/// `rsqrt(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rsqrt(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rsqrt(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `1 / sqrt(x)`.
///
/// `rsqrt_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rsqrt_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::rsqrt_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `1 / x`.
///
/// `reciprocal(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reciprocal(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reciprocal(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `1 / x`.
///
/// `reciprocal_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reciprocal_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::reciprocal_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Sine of radians.
///
/// `sin(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sin(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sin(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Sine of radians.
///
/// `sin_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sin_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sin_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Cosine of radians.
///
/// `cos(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cos(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cos(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Cosine of radians.
///
/// `cos_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cos_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::cos_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Tangent of radians.
///
/// `tan(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tan(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tan(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Tangent of radians.
///
/// `tan_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tan_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::tan_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse sine, in radians.
///
/// `asin(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_asin(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::asin(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse sine, in radians.
///
/// `asin_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_asin_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::asin_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse cosine, in radians.
///
/// `acos(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_acos(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::acos(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse cosine, in radians.
///
/// `acos_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_acos_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::acos_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse tangent, in radians.
///
/// `atan(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atan(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atan(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse tangent, in radians.
///
/// `atan_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atan_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::atan_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Hyperbolic sine.
///
/// `sinh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sinh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sinh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Hyperbolic sine.
///
/// `sinh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sinh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sinh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Hyperbolic cosine.
///
/// `cosh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cosh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cosh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Hyperbolic cosine.
///
/// `cosh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cosh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::cosh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Hyperbolic tangent.
///
/// `tanh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tanh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tanh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Hyperbolic tangent.
///
/// `tanh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tanh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::tanh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse hyperbolic sine.
///
/// `asinh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_asinh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::asinh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse hyperbolic sine.
///
/// `asinh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_asinh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::asinh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse hyperbolic cosine.
///
/// `acosh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_acosh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::acosh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse hyperbolic cosine.
///
/// `acosh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_acosh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::acosh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse hyperbolic tangent.
///
/// `atanh(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atanh(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atanh(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse hyperbolic tangent.
///
/// `atanh_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atanh_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::atanh_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `1 / (1 + exp(-x))`.
///
/// `sigmoid(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sigmoid(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sigmoid(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `1 / (1 + exp(-x))`.
///
/// `sigmoid_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sigmoid_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sigmoid_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Error function.
///
/// `erf(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erf(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::erf(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Error function.
///
/// `erf_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erf_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::erf_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `1 - erf(x)`.
///
/// `erfc(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erfc(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::erfc(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `1 - erf(x)`.
///
/// `erfc_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erfc_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::erfc_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Inverse of the error function.
///
/// `erfinv(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erfinv(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::erfinv(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Inverse of the error function.
///
/// `erfinv_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_erfinv_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::erfinv_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Rounded to `decimals` places after the point, before it if negative; halves to even.
///
/// `round.decimals(Tensor self, *, int decimals) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_round_decimals(
    self_: *const tt_tensor,
    decimals: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::round_decimals(&*types::tensor(self_, "self")?, decimals)?;
        types::put_tensor(out, r)
    })
}

/// Rounds to `decimals` places, in place.
///
/// `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_round_decimals_(
    self_: *mut tt_tensor,
    decimals: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::round_decimals_(&*types::tensor(self_, "self")?, decimals)?;
        drop(r);
        Ok(())
    })
}

/// `x * x`.
///
/// `square(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_square(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::square(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `x * x`, in place.
///
/// `square_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_square_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::square_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Whether each element is NaN.
///
/// `isnan(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isnan(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isnan(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is infinite.
///
/// `isinf(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isinf(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isinf(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is neither infinite nor NaN.
///
/// `isfinite(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isfinite(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isfinite(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is 0.
///
/// `logical_not(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_not(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logical_not(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is 0.
///
/// `logical_not_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_not_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::logical_not_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// The larger one; NaN where either is.
///
/// `maximum(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_maximum(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::maximum(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The smaller one; NaN where either is.
///
/// `minimum(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_minimum(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::minimum(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self == other`.
///
/// `eq.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self == other`.
///
/// `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::eq_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self == other`.
///
/// `eq.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self == other`.
///
/// `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::eq_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self != other`.
///
/// `ne.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self != other`.
///
/// `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ne_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self != other`.
///
/// `ne.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self != other`.
///
/// `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ne_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self < other`.
///
/// `lt.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lt(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lt(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self < other`.
///
/// `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lt_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lt_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self < other`.
///
/// `lt.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lt_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lt_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self < other`.
///
/// `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lt_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lt_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self <= other`.
///
/// `le.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_le(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::le(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self <= other`.
///
/// `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_le_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::le_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self <= other`.
///
/// `le.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_le_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::le_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self <= other`.
///
/// `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_le_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::le_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self > other`.
///
/// `gt.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gt(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gt(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self > other`.
///
/// `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gt_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::gt_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self > other`.
///
/// `gt.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gt_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gt_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self > other`.
///
/// `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gt_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::gt_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self >= other`.
///
/// `ge.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ge(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ge(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self >= other`.
///
/// `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ge_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ge_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self >= other`.
///
/// `ge.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ge_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ge_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// `self >= other`.
///
/// `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ge_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ge_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Whether both are not 0.
///
/// `logical_and(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_and(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logical_and(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether both are not 0.
///
/// `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_and_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::logical_and_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Whether either is not 0.
///
/// `logical_or(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_or(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logical_or(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether either is not 0.
///
/// `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_or_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::logical_or_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Whether one of the two is not 0.
///
/// `logical_xor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_xor(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logical_xor(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether one of the two is not 0.
///
/// `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logical_xor_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::logical_xor_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self + alpha * other`.
///
/// `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_add(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::add(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `self + alpha * other`.
///
/// `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_add_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::add_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `self + alpha * other`.
///
/// `add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_add_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::add_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `self + alpha * other`.
///
/// `add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_add_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::add_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `self - alpha * other`.
///
/// `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sub(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sub(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `self - alpha * other`.
///
/// `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sub_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sub_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `self - alpha * other`.
///
/// `sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sub_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sub_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `self - alpha * other`.
///
/// `sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sub_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sub_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `other - alpha * self`.
///
/// `rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rsub(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rsub(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `other - alpha * self`.
///
/// `rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rsub_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rsub_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// Product.
///
/// `mul.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mul(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mul(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Product.
///
/// `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mul_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::mul_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Product.
///
/// `mul.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mul_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mul_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Product.
///
/// `mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mul_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::mul_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient; integers give the default floating-point dtype.
///
/// `div.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::div(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient; integers give the default floating-point dtype.
///
/// `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::div_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient; integers give the default floating-point dtype.
///
/// `div.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::div_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient; integers give the default floating-point dtype.
///
/// `div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::div_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Remainder with the sign of the divisor (Python's `%`).
///
/// `remainder.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_remainder(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::remainder(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Remainder with the sign of the divisor (Python's `%`).
///
/// `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_remainder_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::remainder_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Remainder with the sign of the divisor (Python's `%`).
///
/// `remainder.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_remainder_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::remainder_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Remainder with the sign of the divisor (Python's `%`).
///
/// `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_remainder_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::remainder_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Remainder with the sign of the dividend (C's `fmod`).
///
/// `fmod.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmod(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::fmod(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Remainder with the sign of the dividend (C's `fmod`).
///
/// `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmod_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::fmod_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Remainder with the sign of the dividend (C's `fmod`).
///
/// `fmod.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmod_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::fmod_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Remainder with the sign of the dividend (C's `fmod`).
///
/// `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmod_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::fmod_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// The angle of the point (`other`, `self`), in radians.
///
/// `atan2(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atan2(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atan2(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The angle of the point (`other`, `self`), in radians.
///
/// `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atan2_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::atan2_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient, rounded by `rounding_mode`: none, `trunc` or `floor`.
///
/// `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_mode(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    rounding_mode: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::div_mode(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::text_opt(rounding_mode, "rounding_mode")?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient with a number, rounded by `rounding_mode`.
///
/// `div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_scalar_mode(
    self_: *const tt_tensor,
    other: tt_scalar,
    rounding_mode: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::div_scalar_mode(&*types::tensor(self_, "self")?, types::scalar(other)?, types::text_opt(rounding_mode, "rounding_mode")?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient in place, rounded by `rounding_mode`.
///
/// `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_mode_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
    rounding_mode: *const c_char,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::div_mode_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::text_opt(rounding_mode, "rounding_mode")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient with a number in place, rounded by `rounding_mode`.
///
/// `div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_div_scalar_mode_(
    self_: *mut tt_tensor,
    other: tt_scalar,
    rounding_mode: *const c_char,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::div_scalar_mode_(&*types::tensor(self_, "self")?, types::scalar(other)?, types::text_opt(rounding_mode, "rounding_mode")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient rounded down.
///
/// `floor_divide(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor_divide(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::floor_divide(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient with a number, rounded down.
///
/// `floor_divide.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor_divide_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::floor_divide_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient rounded down, in place.
///
/// `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor_divide_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::floor_divide_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient with a number, rounded down, in place.
///
/// `floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_floor_divide_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::floor_divide_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `self + weight * (end - self)`.
///
/// `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lerp_scalar(
    self_: *const tt_tensor,
    end_: *const tt_tensor,
    weight: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lerp_scalar(&*types::tensor(self_, "self")?, &*types::tensor(end_, "end")?, types::scalar(weight)?)?;
        types::put_tensor(out, r)
    })
}

/// `self + weight * (end - self)`, element by element.
///
/// `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lerp(
    self_: *const tt_tensor,
    end_: *const tt_tensor,
    weight: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lerp(&*types::tensor(self_, "self")?, &*types::tensor(end_, "end")?, &*types::tensor(weight, "weight")?)?;
        types::put_tensor(out, r)
    })
}

/// `self + weight * (end - self)`, in place.
///
/// `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lerp_scalar_(
    self_: *mut tt_tensor,
    end_: *const tt_tensor,
    weight: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lerp_scalar_(&*types::tensor(self_, "self")?, &*types::tensor(end_, "end")?, types::scalar(weight)?)?;
        drop(r);
        Ok(())
    })
}

/// `self + weight * (end - self)`, element by element, in place.
///
/// `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lerp_(
    self_: *mut tt_tensor,
    end_: *const tt_tensor,
    weight: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lerp_(&*types::tensor(self_, "self")?, &*types::tensor(end_, "end")?, &*types::tensor(weight, "weight")?)?;
        drop(r);
        Ok(())
    })
}

/// `self + value * tensor1 * tensor2`.
///
/// `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addcmul(
    self_: *const tt_tensor,
    tensor1: *const tt_tensor,
    tensor2: *const tt_tensor,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addcmul(&*types::tensor(self_, "self")?, &*types::tensor(tensor1, "tensor1")?, &*types::tensor(tensor2, "tensor2")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// `self + value * tensor1 * tensor2`, in place.
///
/// `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addcmul_(
    self_: *mut tt_tensor,
    tensor1: *const tt_tensor,
    tensor2: *const tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addcmul_(&*types::tensor(self_, "self")?, &*types::tensor(tensor1, "tensor1")?, &*types::tensor(tensor2, "tensor2")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// `self + value * tensor1 / tensor2`.
///
/// `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addcdiv(
    self_: *const tt_tensor,
    tensor1: *const tt_tensor,
    tensor2: *const tt_tensor,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addcdiv(&*types::tensor(self_, "self")?, &*types::tensor(tensor1, "tensor1")?, &*types::tensor(tensor2, "tensor2")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// `self + value * tensor1 / tensor2`, in place.
///
/// `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addcdiv_(
    self_: *mut tt_tensor,
    tensor1: *const tt_tensor,
    tensor2: *const tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addcdiv_(&*types::tensor(self_, "self")?, &*types::tensor(tensor1, "tensor1")?, &*types::tensor(tensor2, "tensor2")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient, as `div`.
///
/// `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_true_divide(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::true_divide(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient with a number, as `div`.
///
/// `true_divide.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_true_divide_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::true_divide_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Quotient in place, as `div_`.
///
/// `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_true_divide_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::true_divide_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Quotient with a number in place, as `div_`.
///
/// `true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_true_divide_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::true_divide_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Remainder of a number, with the sign of the divisor.
///
/// `remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_remainder(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_remainder(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self` to the power of `exponent`, element by element.
///
/// `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pow(
    self_: *const tt_tensor,
    exponent: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pow(&*types::tensor(self_, "self")?, &*types::tensor(exponent, "exponent")?)?;
        types::put_tensor(out, r)
    })
}

/// `self` to the power of a number.
///
/// `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pow_scalar(
    self_: *const tt_tensor,
    exponent: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pow_scalar(&*types::tensor(self_, "self")?, types::scalar(exponent)?)?;
        types::put_tensor(out, r)
    })
}

/// A number to the power of each element.
///
/// `pow.Scalar(Scalar self, Tensor exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_pow(
    self_: tt_scalar,
    exponent: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_pow(types::scalar(self_)?, &*types::tensor(exponent, "exponent")?)?;
        types::put_tensor(out, r)
    })
}

/// `self` to the power of a number, in place.
///
/// `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pow_scalar_(
    self_: *mut tt_tensor,
    exponent: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::pow_scalar_(&*types::tensor(self_, "self")?, types::scalar(exponent)?)?;
        drop(r);
        Ok(())
    })
}

/// `self` to the power of `exponent`, in place.
///
/// `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pow_(
    self_: *mut tt_tensor,
    exponent: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::pow_(&*types::tensor(self_, "self")?, &*types::tensor(exponent, "exponent")?)?;
        drop(r);
        Ok(())
    })
}

/// `self` to the power of `exponent`, computed in double precision.
///
/// `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_float_power(
    self_: *const tt_tensor,
    exponent: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::float_power(&*types::tensor(self_, "self")?, &*types::tensor(exponent, "exponent")?)?;
        types::put_tensor(out, r)
    })
}

/// `self` to the power of a number, in double precision.
///
/// `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_float_power_scalar(
    self_: *const tt_tensor,
    exponent: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::float_power_scalar(&*types::tensor(self_, "self")?, types::scalar(exponent)?)?;
        types::put_tensor(out, r)
    })
}

/// A number to the power of each element, in double precision.
///
/// `float_power.Scalar(Scalar self, Tensor exponent) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_float_power(
    self_: tt_scalar,
    exponent: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_float_power(types::scalar(self_)?, &*types::tensor(exponent, "exponent")?)?;
        types::put_tensor(out, r)
    })
}

/// `float_power` in place, of a tensor in double precision.
///
/// `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_float_power_(
    self_: *mut tt_tensor,
    exponent: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::float_power_(&*types::tensor(self_, "self")?, &*types::tensor(exponent, "exponent")?)?;
        drop(r);
        Ok(())
    })
}

/// `float_power` with a number in place, of a tensor in double precision.
///
/// `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_float_power_scalar_(
    self_: *mut tt_tensor,
    exponent: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::float_power_scalar_(&*types::tensor(self_, "self")?, types::scalar(exponent)?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise and.
///
/// `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_and(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_and(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise and.
///
/// `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_and_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_and_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise and.
///
/// `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_and_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_and_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise and.
///
/// `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_and_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_and_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise or.
///
/// `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_or(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_or(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise or.
///
/// `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_or_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_or_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise or.
///
/// `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_or_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_or_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise or.
///
/// `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_or_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_or_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise exclusive or.
///
/// `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_xor(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_xor(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise exclusive or.
///
/// `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_xor_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_xor_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise exclusive or.
///
/// `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_xor_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_xor_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise exclusive or.
///
/// `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_xor_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_xor_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// All bits flipped; for bool, the opposite.
///
/// `bitwise_not(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_not(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_not(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// All bits flipped in place; for bool, the opposite.
///
/// `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_not_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_not_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Shifted to the left.
///
/// `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_left_shift(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_left_shift(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the left, by a number.
///
/// `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_left_shift_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_left_shift_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// A number shifted to the left.
///
/// `bitwise_left_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_bitwise_left_shift(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_bitwise_left_shift(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the left, in place.
///
/// `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_left_shift_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_left_shift_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Shifted to the left by a number, in place.
///
/// `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_left_shift_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_left_shift_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Shifted to the right, with the sign.
///
/// `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_right_shift(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_right_shift(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the right, with the sign, by a number.
///
/// `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_right_shift_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bitwise_right_shift_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// A number shifted to the right, with the sign.
///
/// `bitwise_right_shift.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_bitwise_right_shift(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_bitwise_right_shift(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the right, with the sign, in place.
///
/// `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_right_shift_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_right_shift_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Shifted to the right, with the sign by a number, in place.
///
/// `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bitwise_right_shift_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bitwise_right_shift_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// Bitwise and of a number with each element.
///
/// `bitwise_and.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_bitwise_and(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_bitwise_and(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise and, Python's operator.
///
/// `__and__.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_and(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_and(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise and with a number, Python's operator.
///
/// `__and__.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_and_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_and_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise or of a number with each element.
///
/// `bitwise_or.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_bitwise_or(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_bitwise_or(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise or, Python's operator.
///
/// `__or__.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_or(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_or(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise or with a number, Python's operator.
///
/// `__or__.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_or_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_or_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise exclusive or of a number with each element.
///
/// `bitwise_xor.Scalar_Tensor(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scalar_bitwise_xor(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scalar_bitwise_xor(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise exclusive or, Python's operator.
///
/// `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_xor(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_xor(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Bitwise exclusive or with a number, Python's operator.
///
/// `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_xor_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_xor_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the left, Python's operator.
///
/// `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_lshift(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_lshift(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the left by a number, Python's operator.
///
/// `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_lshift_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_lshift_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the right, Python's operator.
///
/// `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_rshift(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_rshift(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Shifted to the right by a number, Python's operator.
///
/// `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dunder_rshift_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dunder_rshift_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// The greatest common divisor of integers, not negative.
///
/// `gcd(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gcd(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gcd(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The greatest common divisor of integers, not negative, in place.
///
/// `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gcd_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::gcd_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// The least common multiple of integers, not negative.
///
/// `lcm(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lcm(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lcm(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The least common multiple of integers, not negative, in place.
///
/// `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lcm_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lcm_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `self` where the condition holds, else `other`.
///
/// `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_where_self(
    condition: *const tt_tensor,
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::where_self(&*types::tensor(condition, "condition")?, &*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self` where the condition holds, else a number.
///
/// `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_where_scalar_other(
    condition: *const tt_tensor,
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::where_scalar_other(&*types::tensor(condition, "condition")?, &*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// A number where the condition holds, else `other`.
///
/// `where.ScalarSelf(Tensor condition, Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_where_scalar_self(
    condition: *const tt_tensor,
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::where_scalar_self(&*types::tensor(condition, "condition")?, types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// One number where the condition holds, else another.
///
/// `where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_where_scalar(
    condition: *const tt_tensor,
    self_: tt_scalar,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::where_scalar(&*types::tensor(condition, "condition")?, types::scalar(self_)?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `value` where the mask holds.
///
/// `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_fill_scalar(
    self_: *const tt_tensor,
    mask: *const tt_tensor,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::masked_fill_scalar(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with the 0-d `value` where the mask holds.
///
/// `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_fill(
    self_: *const tt_tensor,
    mask: *const tt_tensor,
    value: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::masked_fill(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, &*types::tensor(value, "value")?)?;
        types::put_tensor(out, r)
    })
}

/// Writes `value` where the mask holds.
///
/// `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_fill_scalar_(
    self_: *mut tt_tensor,
    mask: *const tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::masked_fill_scalar_(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// Writes the 0-d `value` where the mask holds.
///
/// `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_fill_(
    self_: *mut tt_tensor,
    mask: *const tt_tensor,
    value: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::masked_fill_(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, &*types::tensor(value, "value")?)?;
        drop(r);
        Ok(())
    })
}

/// Cut to `min ..= max`; one of the two may be left open.
///
/// `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp(
    self_: *const tt_tensor,
    min: *const tt_scalar,
    max: *const tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp(&*types::tensor(self_, "self")?, types::scalar_opt(min)?, types::scalar_opt(max)?)?;
        types::put_tensor(out, r)
    })
}

/// Cut to `min ..= max`, element by element.
///
/// `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_tensor(
    self_: *const tt_tensor,
    min: *const tt_tensor,
    max: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp_tensor(&*types::tensor(self_, "self")?, types::tensor_opt(min, "min")?.as_deref(), types::tensor_opt(max, "max")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// Cuts to `min ..= max`, in place.
///
/// `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_(
    self_: *mut tt_tensor,
    min: *const tt_scalar,
    max: *const tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_(&*types::tensor(self_, "self")?, types::scalar_opt(min)?, types::scalar_opt(max)?)?;
        drop(r);
        Ok(())
    })
}

/// At least `min`.
///
/// `clamp_min(Tensor self, Scalar min) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_min(
    self_: *const tt_tensor,
    min: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp_min(&*types::tensor(self_, "self")?, types::scalar(min)?)?;
        types::put_tensor(out, r)
    })
}

/// At least `min`, element by element.
///
/// `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_min_tensor(
    self_: *const tt_tensor,
    min: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp_min_tensor(&*types::tensor(self_, "self")?, &*types::tensor(min, "min")?)?;
        types::put_tensor(out, r)
    })
}

/// Raises to at least `min`, in place.
///
/// `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_min_(
    self_: *mut tt_tensor,
    min: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_min_(&*types::tensor(self_, "self")?, types::scalar(min)?)?;
        drop(r);
        Ok(())
    })
}

/// At most `max`.
///
/// `clamp_max(Tensor self, Scalar max) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_max(
    self_: *const tt_tensor,
    max: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp_max(&*types::tensor(self_, "self")?, types::scalar(max)?)?;
        types::put_tensor(out, r)
    })
}

/// At most `max`, element by element.
///
/// `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_max_tensor(
    self_: *const tt_tensor,
    max: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::clamp_max_tensor(&*types::tensor(self_, "self")?, &*types::tensor(max, "max")?)?;
        types::put_tensor(out, r)
    })
}

/// Cuts to at most `max`, in place.
///
/// `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_max_(
    self_: *mut tt_tensor,
    max: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_max_(&*types::tensor(self_, "self")?, types::scalar(max)?)?;
        drop(r);
        Ok(())
    })
}

/// Cuts to `min ..= max`, element by element, in place.
///
/// `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_tensor_(
    self_: *mut tt_tensor,
    min: *const tt_tensor,
    max: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_tensor_(&*types::tensor(self_, "self")?, types::tensor_opt(min, "min")?.as_deref(), types::tensor_opt(max, "max")?.as_deref())?;
        drop(r);
        Ok(())
    })
}

/// Raises to at least `min`, element by element, in place.
///
/// `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_min_tensor_(
    self_: *mut tt_tensor,
    min: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_min_tensor_(&*types::tensor(self_, "self")?, &*types::tensor(min, "min")?)?;
        drop(r);
        Ok(())
    })
}

/// Cuts to at most `max`, element by element, in place.
///
/// `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_clamp_max_tensor_(
    self_: *mut tt_tensor,
    max: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::clamp_max_tensor_(&*types::tensor(self_, "self")?, &*types::tensor(max, "max")?)?;
        drop(r);
        Ok(())
    })
}

/// Whether both have one shape and equal elements.
///
/// `equal(Tensor self, Tensor other) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_equal(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::equal(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put(out, r)
    })
}

/// Whether `|self - other| <= atol + |rtol * other|`, element by element.
///
/// `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isclose(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    rtol: f64,
    atol: f64,
    equal_nan: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isclose(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, rtol, atol, equal_nan)?;
        types::put_tensor(out, r)
    })
}

/// Whether all elements are close; see `isclose`.
///
/// `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_allclose(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    rtol: f64,
    atol: f64,
    equal_nan: bool,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::allclose(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, rtol, atol, equal_nan)?;
        types::put(out, r)
    })
}

/// `max(x, 0)`.
///
/// `relu(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_relu(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::relu(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `max(x, 0)`.
///
/// `relu_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_relu_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::relu_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x * sigmoid(x)`.
///
/// `silu(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_silu(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::silu(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `x * sigmoid(x)`.
///
/// `silu_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_silu_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::silu_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x` where positive, else `negative_slope * x`.
///
/// `leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_leaky_relu(
    self_: *const tt_tensor,
    negative_slope: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::leaky_relu(&*types::tensor(self_, "self")?, types::scalar(negative_slope)?)?;
        types::put_tensor(out, r)
    })
}

/// `x` where positive, else `negative_slope * x`.
///
/// `leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_leaky_relu_(
    self_: *mut tt_tensor,
    negative_slope: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::leaky_relu_(&*types::tensor(self_, "self")?, types::scalar(negative_slope)?)?;
        drop(r);
        Ok(())
    })
}

/// `scale * x` where positive, else `scale * alpha * (exp(input_scale * x) - 1)`.
///
/// `elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_elu(
    self_: *const tt_tensor,
    alpha: tt_scalar,
    scale: tt_scalar,
    input_scale: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::elu(&*types::tensor(self_, "self")?, types::scalar(alpha)?, types::scalar(scale)?, types::scalar(input_scale)?)?;
        types::put_tensor(out, r)
    })
}

/// `scale * x` where positive, else `scale * alpha * (exp(input_scale * x) - 1)`.
///
/// `elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_elu_(
    self_: *mut tt_tensor,
    alpha: tt_scalar,
    scale: tt_scalar,
    input_scale: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::elu_(&*types::tensor(self_, "self")?, types::scalar(alpha)?, types::scalar(scale)?, types::scalar(input_scale)?)?;
        drop(r);
        Ok(())
    })
}

/// `log(1 + exp(beta * x)) / beta`, and `x` where `beta * x` is above the threshold.
///
/// `softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_softplus(
    self_: *const tt_tensor,
    beta: tt_scalar,
    threshold: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::softplus(&*types::tensor(self_, "self")?, types::scalar(beta)?, types::scalar(threshold)?)?;
        types::put_tensor(out, r)
    })
}

/// Cut to `min_val ..= max_val`.
///
/// `hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardtanh(
    self_: *const tt_tensor,
    min_val: tt_scalar,
    max_val: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hardtanh(&*types::tensor(self_, "self")?, types::scalar(min_val)?, types::scalar(max_val)?)?;
        types::put_tensor(out, r)
    })
}

/// Cut to `min_val ..= max_val`.
///
/// `hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardtanh_(
    self_: *mut tt_tensor,
    min_val: tt_scalar,
    max_val: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::hardtanh_(&*types::tensor(self_, "self")?, types::scalar(min_val)?, types::scalar(max_val)?)?;
        drop(r);
        Ok(())
    })
}

/// A piecewise linear sigmoid: `min(max(x + 3, 0), 6) / 6`.
///
/// `hardsigmoid(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardsigmoid(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hardsigmoid(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// A piecewise linear sigmoid: `min(max(x + 3, 0), 6) / 6`.
///
/// `hardsigmoid_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardsigmoid_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::hardsigmoid_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
///
/// `hardswish(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardswish(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hardswish(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `x * min(max(x + 3, 0), 6) / 6` (Howard et al. 2019).
///
/// `hardswish_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardswish_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::hardswish_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x * tanh(log(1 + exp(x)))` (Misra 2019).
///
/// `mish(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mish(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mish(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `x * tanh(log(1 + exp(x)))` (Misra 2019).
///
/// `mish_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mish_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::mish_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x`, and 0 where its magnitude is at most `lambd`.
///
/// `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hardshrink(
    self_: *const tt_tensor,
    lambd: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hardshrink(&*types::tensor(self_, "self")?, types::scalar(lambd)?)?;
        types::put_tensor(out, r)
    })
}

/// The logarithm of the sigmoid.
///
/// `log_sigmoid(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log_sigmoid(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log_sigmoid(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The Gaussian error linear unit; `approximate` is `none` or `tanh`.
///
/// `gelu(Tensor self, *, str approximate="none") -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gelu(
    self_: *const tt_tensor,
    approximate: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gelu(&*types::tensor(self_, "self")?, types::text(approximate, "approximate")?)?;
        types::put_tensor(out, r)
    })
}

/// The Gaussian error linear unit, in place.
///
/// `gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gelu_(
    self_: *mut tt_tensor,
    approximate: *const c_char,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::gelu_(&*types::tensor(self_, "self")?, types::text(approximate, "approximate")?)?;
        drop(r);
        Ok(())
    })
}

/// `x` moved towards 0 by `lambd`, and 0 within.
///
/// `softshrink(Tensor self, Scalar lambd=0.5) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_softshrink(
    self_: *const tt_tensor,
    lambd: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::softshrink(&*types::tensor(self_, "self")?, types::scalar(lambd)?)?;
        types::put_tensor(out, r)
    })
}

/// `min(max(x, 0), 6)`.
///
/// `relu6(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_relu6(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::relu6(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `min(max(x, 0), 6)`, in place.
///
/// `relu6_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_relu6_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::relu6_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `elu` with the constants by which mean and variance stay (Klambauer et al. 2017).
///
/// `selu(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_selu(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::selu(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `selu`, in place.
///
/// `selu_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_selu_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::selu_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `x` where positive, else `alpha * (exp(x / alpha) - 1)` (Barron 2017).
///
/// `celu(Tensor self, Scalar alpha=1.) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_celu(
    self_: *const tt_tensor,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::celu(&*types::tensor(self_, "self")?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `celu`, in place.
///
/// `celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_celu_(
    self_: *mut tt_tensor,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::celu_(&*types::tensor(self_, "self")?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `x` where it is above `threshold`, else `value`.
///
/// `threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_threshold(
    self_: *const tt_tensor,
    threshold: tt_scalar,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::threshold(&*types::tensor(self_, "self")?, types::scalar(threshold)?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// Writes `value` where an element is not above `threshold`.
///
/// `threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_threshold_(
    self_: *mut tt_tensor,
    threshold: tt_scalar,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::threshold_(&*types::tensor(self_, "self")?, types::scalar(threshold)?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// `x` where positive, else `weight * x`: one weight, or one for each channel `x[:, c]`.
///
/// `prelu(Tensor self, Tensor weight) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_prelu(
    self_: *const tt_tensor,
    weight: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::prelu(&*types::tensor(self_, "self")?, &*types::tensor(weight, "weight")?)?;
        types::put_tensor(out, r)
    })
}

/// The first half along `dim`, times the sigmoid of the second (Dauphin et al. 2017).
///
/// `glu(Tensor self, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_glu(
    self_: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::glu(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// The part after the point, with the sign of `x`.
///
/// `frac(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_frac(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::frac(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The part after the point, with the sign of `x`.
///
/// `frac_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_frac_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::frac_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Degrees as radians.
///
/// `deg2rad(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_deg2rad(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::deg2rad(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Degrees as radians.
///
/// `deg2rad_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_deg2rad_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::deg2rad_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Radians as degrees.
///
/// `rad2deg(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rad2deg(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rad2deg(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Radians as degrees.
///
/// `rad2deg_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rad2deg_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::rad2deg_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// `sin(pi x) / (pi x)`, and 1 at 0.
///
/// `sinc(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sinc(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sinc(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `sin(pi x) / (pi x)`, and 1 at 0.
///
/// `sinc_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sinc_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sinc_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// -1, 0 or 1 by the sign.
///
/// `sgn(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sgn(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sgn(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// -1, 0 or 1 by the sign.
///
/// `sgn_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sgn_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::sgn_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Whether each element is plus infinity.
///
/// `isposinf(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isposinf(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isposinf(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is minus infinity.
///
/// `isneginf(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isneginf(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isneginf(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The logarithm of the sum of the exponentials of both.
///
/// `logaddexp(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logaddexp(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logaddexp(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The same with powers of 2 and the logarithm of base 2.
///
/// `logaddexp2(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logaddexp2(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logaddexp2(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `sqrt(a^2 + b^2)`.
///
/// `hypot(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hypot(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hypot(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `sqrt(a^2 + b^2)`.
///
/// `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hypot_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::hypot_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// The magnitude of `self` with the sign of `other`.
///
/// `copysign.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copysign(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::copysign(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The magnitude of `self` with the sign of `other`.
///
/// `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copysign_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::copysign_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// The magnitude of `self` with the sign of `other`.
///
/// `copysign.Scalar(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copysign_scalar(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::copysign_scalar(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// The magnitude of `self` with the sign of `other`.
///
/// `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_copysign_scalar_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::copysign_scalar_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// The larger one; of NaN and a number, the number.
///
/// `fmax(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmax(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::fmax(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The smaller one; of NaN and a number, the number.
///
/// `fmin(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fmin(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::fmin(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether the sign is negative; that of -0 is.
///
/// `signbit(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_signbit(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::signbit(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is a real number: all are.
///
/// `isreal(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isreal(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isreal(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `self`, which must not be bool.
///
/// `positive(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_positive(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::positive(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// 0 where `self` is negative, `values` where it is 0, else 1.
///
/// `heaviside(Tensor self, Tensor values) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_heaviside(
    self_: *const tt_tensor,
    values: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::heaviside(&*types::tensor(self_, "self")?, &*types::tensor(values, "values")?)?;
        types::put_tensor(out, r)
    })
}

/// `heaviside`, in place.
///
/// `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_heaviside_(
    self_: *mut tt_tensor,
    values: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::heaviside_(&*types::tensor(self_, "self")?, &*types::tensor(values, "values")?)?;
        drop(r);
        Ok(())
    })
}

/// `self * log(other)`, and 0 where `self` is 0 and `other` a number.
///
/// `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_xlogy(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::xlogy(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self * log(other)` of a number.
///
/// `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_xlogy_scalar_other(
    self_: *const tt_tensor,
    other: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::xlogy_scalar_other(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        types::put_tensor(out, r)
    })
}

/// A number times `log(other)`.
///
/// `xlogy.Scalar_Self(Scalar self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_xlogy_scalar_self(
    self_: tt_scalar,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::xlogy_scalar_self(types::scalar(self_)?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `xlogy`, in place.
///
/// `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_xlogy_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::xlogy_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// `xlogy` with a number, in place.
///
/// `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_xlogy_scalar_other_(
    self_: *mut tt_tensor,
    other: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::xlogy_scalar_other_(&*types::tensor(self_, "self")?, types::scalar(other)?)?;
        drop(r);
        Ok(())
    })
}

/// `log(x / (1 - x))`; with an `eps` not negative, of `x` cut to `eps ..= 1 - eps`.
///
/// `logit(Tensor self, float? eps=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logit(
    self_: *const tt_tensor,
    eps: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logit(&*types::tensor(self_, "self")?, types::value_opt(eps))?;
        types::put_tensor(out, r)
    })
}

/// `logit`, in place.
///
/// `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logit_(
    self_: *mut tt_tensor,
    eps: *const f64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::logit_(&*types::tensor(self_, "self")?, types::value_opt(eps))?;
        drop(r);
        Ok(())
    })
}

/// Other numbers in the place of NaN (0) and the infinities (the greatest and least).
///
/// `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nan_to_num(
    self_: *const tt_tensor,
    nan: *const f64,
    posinf: *const f64,
    neginf: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nan_to_num(&*types::tensor(self_, "self")?, types::value_opt(nan), types::value_opt(posinf), types::value_opt(neginf))?;
        types::put_tensor(out, r)
    })
}

/// `nan_to_num`, in place.
///
/// `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nan_to_num_(
    self_: *mut tt_tensor,
    nan: *const f64,
    posinf: *const f64,
    neginf: *const f64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::nan_to_num_(&*types::tensor(self_, "self")?, types::value_opt(nan), types::value_opt(posinf), types::value_opt(neginf))?;
        drop(r);
        Ok(())
    })
}

/// `self * 2^other`.
///
/// `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ldexp(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ldexp(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `self * 2^other`, in place.
///
/// `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ldexp_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::ldexp_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// The logarithm of the gamma function's magnitude.
///
/// `lgamma(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lgamma(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::lgamma(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The logarithm of the gamma function's magnitude.
///
/// `lgamma_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lgamma_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::lgamma_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// The derivative of `lgamma`.
///
/// `digamma(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_digamma(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::digamma(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The derivative of `lgamma`.
///
/// `digamma_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_digamma_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::digamma_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// The modified Bessel function of the first kind and order 0.
///
/// `i0(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_i0(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::i0(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The modified Bessel function of the first kind and order 0.
///
/// `i0_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_i0_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::i0_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// The derivative of order `n` of `digamma`.
///
/// `polygamma(int n, Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_polygamma(
    n: i64,
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::polygamma(n, &*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The derivative of order `n` of `digamma`, in place.
///
/// `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_polygamma_(
    self_: *mut tt_tensor,
    n: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::polygamma_(&*types::tensor(self_, "self")?, n)?;
        drop(r);
        Ok(())
    })
}

/// The logarithm of the multivariate gamma function of dimension `p`.
///
/// `mvlgamma(Tensor self, int p) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mvlgamma(
    self_: *const tt_tensor,
    p: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mvlgamma(&*types::tensor(self_, "self")?, p)?;
        types::put_tensor(out, r)
    })
}

/// The logarithm of the multivariate gamma function of dimension `p`, in place.
///
/// `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mvlgamma_(
    self_: *mut tt_tensor,
    p: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::mvlgamma_(&*types::tensor(self_, "self")?, p)?;
        drop(r);
        Ok(())
    })
}

/// The floating-point number next to each element in the direction of `other`.
///
/// `nextafter(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nextafter(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nextafter(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The next floating-point number in the direction of `other`, in place.
///
/// `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nextafter_(
    self_: *mut tt_tensor,
    other: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::nextafter_(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        drop(r);
        Ok(())
    })
}

/// Sum of all elements; integers are summed as int64.
///
/// `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sum(
    self_: *const tt_tensor,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sum(&*types::tensor(self_, "self")?, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Sum over dimensions.
///
/// `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sum_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sum_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Sum of the elements that are numbers, over dimensions.
///
/// `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nansum(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nansum(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Mean of all elements.
///
/// `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mean(
    self_: *const tt_tensor,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mean(&*types::tensor(self_, "self")?, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Mean over dimensions.
///
/// `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mean_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mean_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Product of all elements.
///
/// `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_prod(
    self_: *const tt_tensor,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::prod(&*types::tensor(self_, "self")?, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Product over a dimension.
///
/// `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_prod_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::prod_dim(&*types::tensor(self_, "self")?, dim, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Largest element; NaN where there is one.
///
/// `max(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Smallest element; NaN where there is one.
///
/// `min(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_min(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::min(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Largest element over dimensions; equal ones share the gradient.
///
/// `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_amax(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::amax(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Smallest element over dimensions; equal ones share the gradient.
///
/// `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_amin(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::amin(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// The larger of two tensors, element by element.
///
/// `max.other(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_other(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_other(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// The smaller of two tensors, element by element.
///
/// `min.other(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_min_other(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::min_other(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether any element is not 0.
///
/// `any(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_any(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::any(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether any element along a dimension is not 0.
///
/// `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_any_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::any_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Whether any element along dimensions is not 0.
///
/// `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_any_dims(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::any_dims(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Whether all elements are not 0.
///
/// `all(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_all(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::all(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Whether all elements along a dimension are not 0.
///
/// `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_all_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::all_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Whether all elements along dimensions are not 0.
///
/// `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_all_dims(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::all_dims(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// How many elements are not 0.
///
/// `count_nonzero(Tensor self, int? dim=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_count_nonzero(
    self_: *const tt_tensor,
    dim: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::count_nonzero(&*types::tensor(self_, "self")?, types::value_opt(dim))?;
        types::put_tensor(out, r)
    })
}

/// How many elements along dimensions are not 0.
///
/// `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_count_nonzero_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::count_nonzero_dim(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?)?;
        types::put_tensor(out, r)
    })
}

/// The p-norm of all elements.
///
/// `norm.Scalar(Tensor self, Scalar p=2) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_norm(
    self_: *const tt_tensor,
    p: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::norm(&*types::tensor(self_, "self")?, types::scalar(p)?)?;
        types::put_tensor(out, r)
    })
}

/// The p-norm over dimensions.
///
/// `norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_norm_dim(
    self_: *const tt_tensor,
    p: *const tt_scalar,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::norm_dim(&*types::tensor(self_, "self")?, types::scalar_opt(p)?, types::slice(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// The p-norm over dimensions, computed in `dtype`.
///
/// `norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_norm_dim_dtype(
    self_: *const tt_tensor,
    p: *const tt_scalar,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::norm_dim_dtype(&*types::tensor(self_, "self")?, types::scalar_opt(p)?, types::slice(dim, dim_len, "dim")?, keepdim, types::dtype(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The p-norm of all elements, computed in `dtype`.
///
/// `norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_norm_dtype(
    self_: *const tt_tensor,
    p: *const tt_scalar,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::norm_dtype(&*types::tensor(self_, "self")?, types::scalar_opt(p)?, types::dtype(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The p-norm of the difference.
///
/// `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dist(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    p: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dist(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::scalar(p)?)?;
        types::put_tensor(out, r)
    })
}

/// Slices of a dimension scaled so that their p-norms are at most `maxnorm`.
///
/// `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_renorm(
    self_: *const tt_tensor,
    p: tt_scalar,
    dim: i64,
    maxnorm: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::renorm(&*types::tensor(self_, "self")?, types::scalar(p)?, dim, types::scalar(maxnorm)?)?;
        types::put_tensor(out, r)
    })
}

/// `renorm` in place.
///
/// `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_renorm_(
    self_: *mut tt_tensor,
    p: tt_scalar,
    dim: i64,
    maxnorm: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::renorm_(&*types::tensor(self_, "self")?, types::scalar(p)?, dim, types::scalar(maxnorm)?)?;
        drop(r);
        Ok(())
    })
}

/// Variance of all elements, with Bessel's correction where `unbiased`.
///
/// `var(Tensor self, bool unbiased=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var(
    self_: *const tt_tensor,
    unbiased: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::var(&*types::tensor(self_, "self")?, unbiased)?;
        types::put_tensor(out, r)
    })
}

/// Variance over dimensions.
///
/// `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    unbiased: bool,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::var_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, unbiased, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Variance over dimensions; `correction` (1 where none) is taken off the divisor.
///
/// `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var_correction(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    correction: *const tt_scalar,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::var_correction(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, types::scalar_opt(correction)?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Standard deviation of all elements.
///
/// `std(Tensor self, bool unbiased=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std(
    self_: *const tt_tensor,
    unbiased: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::std(&*types::tensor(self_, "self")?, unbiased)?;
        types::put_tensor(out, r)
    })
}

/// Standard deviation over dimensions.
///
/// `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    unbiased: bool,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::std_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, unbiased, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Standard deviation over dimensions; see `var.correction`.
///
/// `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std_correction(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    correction: *const tt_scalar,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::std_correction(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, types::scalar_opt(correction)?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Variance and mean of all elements.
///
/// `var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var_mean(
    self_: *const tt_tensor,
    unbiased: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::var_mean(&*types::tensor(self_, "self")?, unbiased)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Variance and mean over dimensions.
///
/// `var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var_mean_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    unbiased: bool,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::var_mean_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, unbiased, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Variance and mean over dimensions; see `var.correction`.
///
/// `var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_var_mean_correction(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    correction: *const tt_scalar,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::var_mean_correction(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, types::scalar_opt(correction)?, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Standard deviation and mean of all elements.
///
/// `std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std_mean(
    self_: *const tt_tensor,
    unbiased: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::std_mean(&*types::tensor(self_, "self")?, unbiased)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Standard deviation and mean over dimensions.
///
/// `std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std_mean_dim(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    unbiased: bool,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::std_mean_dim(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, unbiased, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Standard deviation and mean over dimensions; see `var.correction`.
///
/// `std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_std_mean_correction(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    correction: *const tt_scalar,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::std_mean_correction(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, types::scalar_opt(correction)?, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// `log(sum(exp(x)))` over dimensions, without overflow.
///
/// `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logsumexp(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logsumexp(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Mean of the elements that are numbers, over dimensions.
///
/// `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nanmean(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nanmean(&*types::tensor(self_, "self")?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The smallest and the largest element, of all or along a dimension; equal ones share the
/// gradient.
///
/// `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_aminmax(
    self_: *const tt_tensor,
    dim: *const i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::aminmax(&*types::tensor(self_, "self")?, types::value_opt(dim), keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// A tensor that shares the memory but not the history.
///
/// `detach(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_detach(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::detach(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Cuts the tensor off from its history.
///
/// `detach_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_detach_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::detach_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// The same elements in another shape; one size may be -1. Never copies.
///
/// `view(Tensor(a) self, int[] size) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_view(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::view(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?)?;
        types::put_tensor(out, r)
    })
}

/// The same bytes as another dtype.
///
/// `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_view_dtype(
    self_: *const tt_tensor,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::view_dtype(&*types::tensor(self_, "self")?, types::dtype(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The same elements in another shape: a view where possible, else a copy.
///
/// `reshape(Tensor(a) self, int[] shape) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reshape(
    self_: *const tt_tensor,
    shape: *const i64,
    shape_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reshape(&*types::tensor(self_, "self")?, types::slice(shape, shape_len, "shape")?)?;
        types::put_tensor(out, r)
    })
}

/// One dimension with all elements: a view of a row-major tensor, else a copy.
///
/// `ravel(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ravel(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ravel(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `view` with the shape of `other`.
///
/// `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_view_as(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::view_as(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `reshape` with the shape of `other`.
///
/// `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reshape_as(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reshape_as(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Size-1 dimensions repeated to `size` without a copy; -1 keeps a size.
///
/// `expand(Tensor(a) self, int[] size, *, bool implicit=False) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_expand(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    implicit: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::expand(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, implicit)?;
        types::put_tensor(out, r)
    })
}

/// `expand` to the shape of `other`.
///
/// `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_expand_as(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::expand_as(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `expand`, under NumPy's name.
///
/// `broadcast_to(Tensor(a) self, int[] size) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_broadcast_to(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::broadcast_to(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?)?;
        types::put_tensor(out, r)
    })
}

/// Dimensions in the order of `dims`.
///
/// `permute(Tensor(a) self, int[] dims) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_permute(
    self_: *const tt_tensor,
    dims: *const i64,
    dims_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::permute(&*types::tensor(self_, "self")?, types::slice(dims, dims_len, "dims")?)?;
        types::put_tensor(out, r)
    })
}

/// Two dimensions swapped.
///
/// `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transpose(
    self_: *const tt_tensor,
    dim0: i64,
    dim1: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::transpose(&*types::tensor(self_, "self")?, dim0, dim1)?;
        types::put_tensor(out, r)
    })
}

/// Two dimensions swapped, in place.
///
/// `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_transpose_(
    self_: *mut tt_tensor,
    dim0: i64,
    dim1: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::transpose_(&*types::tensor(self_, "self")?, dim0, dim1)?;
        drop(r);
        Ok(())
    })
}

/// The transpose of a matrix; vectors stay.
///
/// `t(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_t(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::t(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The transpose of a matrix, in place.
///
/// `t_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_t_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::t_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Dimensions `start_dim ..= end_dim` made one.
///
/// `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_flatten(
    self_: *const tt_tensor,
    start_dim: i64,
    end_dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::flatten(&*types::tensor(self_, "self")?, start_dim, end_dim)?;
        types::put_tensor(out, r)
    })
}

/// One dimension made several; one size may be -1.
///
/// `unflatten.int(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unflatten(
    self_: *const tt_tensor,
    dim: i64,
    sizes: *const i64,
    sizes_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::unflatten(&*types::tensor(self_, "self")?, dim, types::slice(sizes, sizes_len, "sizes")?)?;
        types::put_tensor(out, r)
    })
}

/// Without all dimensions of size 1.
///
/// `squeeze(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::squeeze(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Without dimension `dim` if its size is 1.
///
/// `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze_dim(
    self_: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::squeeze_dim(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// Without those of the dimensions whose size is 1.
///
/// `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze_dims(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::squeeze_dims(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?)?;
        types::put_tensor(out, r)
    })
}

/// Loses all dimensions of size 1, in place.
///
/// `squeeze_(Tensor(a!) self) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze_(
    self_: *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::squeeze_(&*types::tensor(self_, "self")?)?;
        drop(r);
        Ok(())
    })
}

/// Loses dimension `dim` if its size is 1, in place.
///
/// `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze_dim_(
    self_: *mut tt_tensor,
    dim: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::squeeze_dim_(&*types::tensor(self_, "self")?, dim)?;
        drop(r);
        Ok(())
    })
}

/// Loses those of the dimensions whose size is 1, in place.
///
/// `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_squeeze_dims_(
    self_: *mut tt_tensor,
    dim: *const i64,
    dim_len: usize,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::squeeze_dims_(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?)?;
        drop(r);
        Ok(())
    })
}

/// With a new dimension of size 1 at `dim`.
///
/// `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unsqueeze(
    self_: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::unsqueeze(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// Gets a new dimension of size 1 at `dim`, in place.
///
/// `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unsqueeze_(
    self_: *mut tt_tensor,
    dim: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::unsqueeze_(&*types::tensor(self_, "self")?, dim)?;
        drop(r);
        Ok(())
    })
}

/// `length` indices of a dimension from `start` on.
///
/// `narrow(Tensor(a) self, int dim, int start, int length) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_narrow(
    self_: *const tt_tensor,
    dim: i64,
    start: i64,
    length: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::narrow(&*types::tensor(self_, "self")?, dim, start, length)?;
        types::put_tensor(out, r)
    })
}

/// One index of a dimension, which goes away.
///
/// `select.int(Tensor(a) self, int dim, int index) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_select(
    self_: *const tt_tensor,
    dim: i64,
    index: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::select(&*types::tensor(self_, "self")?, dim, index)?;
        types::put_tensor(out, r)
    })
}

/// Indices `start .. end` of a dimension, `step` apart.
///
/// `slice.Tensor(Tensor(a) self, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_slice(
    self_: *const tt_tensor,
    dim: i64,
    start: *const i64,
    end_: *const i64,
    step: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::slice(&*types::tensor(self_, "self")?, dim, types::value_opt(start), types::value_opt(end_), step)?;
        types::put_tensor(out, r)
    })
}

/// Pieces of `split_size` along a dimension; the last may be smaller.
///
/// `split.Tensor(Tensor(a -> *) self, int split_size, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_split(
    self_: *const tt_tensor,
    split_size: i64,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::split(&*types::tensor(self_, "self")?, split_size, dim)?;
        types::put_list(out, r)
    })
}

/// Pieces of the given sizes along a dimension.
///
/// `split_with_sizes(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_split_with_sizes(
    self_: *const tt_tensor,
    split_sizes: *const i64,
    split_sizes_len: usize,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::split_with_sizes(&*types::tensor(self_, "self")?, types::slice(split_sizes, split_sizes_len, "split_sizes")?, dim)?;
        types::put_list(out, r)
    })
}

/// Pieces of the given sizes along a dimension.
///
/// `split.sizes(Tensor(a -> *) self, int[] split_size, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_split_sizes(
    self_: *const tt_tensor,
    split_size: *const i64,
    split_size_len: usize,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::split_sizes(&*types::tensor(self_, "self")?, types::slice(split_size, split_size_len, "split_size")?, dim)?;
        types::put_list(out, r)
    })
}

/// Pieces of the given sizes along a dimension.
///
/// `split(Tensor(a -> *) self, int[] split_sizes, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_split_list(
    self_: *const tt_tensor,
    split_sizes: *const i64,
    split_sizes_len: usize,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::split_list(&*types::tensor(self_, "self")?, types::slice(split_sizes, split_sizes_len, "split_sizes")?, dim)?;
        types::put_list(out, r)
    })
}

/// At most `chunks` pieces of one size along a dimension; the last may be smaller.
///
/// `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_chunk(
    self_: *const tt_tensor,
    chunks: i64,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::chunk(&*types::tensor(self_, "self")?, chunks, dim)?;
        types::put_list(out, r)
    })
}

/// The slices along a dimension, which goes away.
///
/// `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unbind(
    self_: *const tt_tensor,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::unbind(&*types::tensor(self_, "self")?, dim)?;
        types::put_list(out, r)
    })
}

/// `sections` parts of a dimension; the first ones are larger by one where they must.
///
/// `tensor_split.sections(Tensor(a -> *) self, int sections, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_split(
    self_: *const tt_tensor,
    sections: i64,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tensor_split(&*types::tensor(self_, "self")?, sections, dim)?;
        types::put_list(out, r)
    })
}

/// The parts of a dimension before, between and behind the indices.
///
/// `tensor_split.indices(Tensor(a -> *) self, int[] indices, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_split_indices(
    self_: *const tt_tensor,
    indices: *const i64,
    indices_len: usize,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tensor_split_indices(&*types::tensor(self_, "self")?, types::slice(indices, indices_len, "indices")?, dim)?;
        types::put_list(out, r)
    })
}

/// Parts of a dimension: a number of them (0-d), or those between indices (1-d).
///
/// `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_split_tensor(
    self_: *const tt_tensor,
    tensor_indices_or_sections: *const tt_tensor,
    dim: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tensor_split_tensor(&*types::tensor(self_, "self")?, &*types::tensor(tensor_indices_or_sections, "tensor_indices_or_sections")?, dim)?;
        types::put_list(out, r)
    })
}

/// Equal parts side by side: of dimension 1, or 0 of a vector.
///
/// `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hsplit(
    self_: *const tt_tensor,
    sections: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hsplit(&*types::tensor(self_, "self")?, sections)?;
        types::put_list(out, r)
    })
}

/// Parts side by side, between the indices.
///
/// `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hsplit_array(
    self_: *const tt_tensor,
    indices: *const i64,
    indices_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hsplit_array(&*types::tensor(self_, "self")?, types::slice(indices, indices_len, "indices")?)?;
        types::put_list(out, r)
    })
}

/// Equal parts of the first dimension.
///
/// `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_vsplit(
    self_: *const tt_tensor,
    sections: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::vsplit(&*types::tensor(self_, "self")?, sections)?;
        types::put_list(out, r)
    })
}

/// Parts of the first dimension, between the indices.
///
/// `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_vsplit_array(
    self_: *const tt_tensor,
    indices: *const i64,
    indices_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::vsplit_array(&*types::tensor(self_, "self")?, types::slice(indices, indices_len, "indices")?)?;
        types::put_list(out, r)
    })
}

/// Equal parts of the third dimension.
///
/// `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dsplit(
    self_: *const tt_tensor,
    sections: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dsplit(&*types::tensor(self_, "self")?, sections)?;
        types::put_list(out, r)
    })
}

/// Parts of the third dimension, between the indices.
///
/// `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dsplit_array(
    self_: *const tt_tensor,
    indices: *const i64,
    indices_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dsplit_array(&*types::tensor(self_, "self")?, types::slice(indices, indices_len, "indices")?)?;
        types::put_list(out, r)
    })
}

/// A diagonal of two dimensions, which becomes the last one.
///
/// `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diagonal(
    self_: *const tt_tensor,
    offset: i64,
    dim1: i64,
    dim2: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diagonal(&*types::tensor(self_, "self")?, offset, dim1, dim2)?;
        types::put_tensor(out, r)
    })
}

/// All windows of `size` indices, `step` apart; they become the last dimension.
///
/// `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unfold(
    self_: *const tt_tensor,
    dimension: i64,
    size: i64,
    step: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::unfold(&*types::tensor(self_, "self")?, dimension, size, step)?;
        types::put_tensor(out, r)
    })
}

/// Any sizes and strides over the storage.
///
/// `as_strided(Tensor(a) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_as_strided(
    self_: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    stride: *const i64,
    stride_len: usize,
    storage_offset: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::as_strided(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::slice(stride, stride_len, "stride")?, types::value_opt(storage_offset))?;
        types::put_tensor(out, r)
    })
}

/// Any sizes and strides over the storage, in place.
///
/// `as_strided_(Tensor(a!) self, int[] size, int[] stride, int? storage_offset=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_as_strided_(
    self_: *mut tt_tensor,
    size: *const i64,
    size_len: usize,
    stride: *const i64,
    stride_len: usize,
    storage_offset: *const i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::as_strided_(&*types::tensor(self_, "self")?, types::slice(size, size_len, "size")?, types::slice(stride, stride_len, "stride")?, types::value_opt(storage_offset))?;
        drop(r);
        Ok(())
    })
}

/// A dimension moved to another place.
///
/// `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_movedim(
    self_: *const tt_tensor,
    source: i64,
    destination: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::movedim(&*types::tensor(self_, "self")?, source, destination)?;
        types::put_tensor(out, r)
    })
}

/// Dimensions moved to other places.
///
/// `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_movedim_intlist(
    self_: *const tt_tensor,
    source: *const i64,
    source_len: usize,
    destination: *const i64,
    destination_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::movedim_intlist(&*types::tensor(self_, "self")?, types::slice(source, source_len, "source")?, types::slice(destination, destination_len, "destination")?)?;
        types::put_tensor(out, r)
    })
}

/// `movedim` under NumPy's name.
///
/// `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_moveaxis(
    self_: *const tt_tensor,
    source: i64,
    destination: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::moveaxis(&*types::tensor(self_, "self")?, source, destination)?;
        types::put_tensor(out, r)
    })
}

/// `movedim` of several dimensions under NumPy's name.
///
/// `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_moveaxis_intlist(
    self_: *const tt_tensor,
    source: *const i64,
    source_len: usize,
    destination: *const i64,
    destination_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::moveaxis_intlist(&*types::tensor(self_, "self")?, types::slice(source, source_len, "source")?, types::slice(destination, destination_len, "destination")?)?;
        types::put_tensor(out, r)
    })
}

/// Two dimensions swapped.
///
/// `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_swapdims(
    self_: *const tt_tensor,
    dim0: i64,
    dim1: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::swapdims(&*types::tensor(self_, "self")?, dim0, dim1)?;
        types::put_tensor(out, r)
    })
}

/// Two dimensions swapped, in place.
///
/// `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_swapdims_(
    self_: *mut tt_tensor,
    dim0: i64,
    dim1: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::swapdims_(&*types::tensor(self_, "self")?, dim0, dim1)?;
        drop(r);
        Ok(())
    })
}

/// Two dimensions swapped.
///
/// `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_swapaxes(
    self_: *const tt_tensor,
    axis0: i64,
    axis1: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::swapaxes(&*types::tensor(self_, "self")?, axis0, axis1)?;
        types::put_tensor(out, r)
    })
}

/// Two dimensions swapped, in place.
///
/// `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_swapaxes_(
    self_: *mut tt_tensor,
    axis0: i64,
    axis1: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::swapaxes_(&*types::tensor(self_, "self")?, axis0, axis1)?;
        drop(r);
        Ok(())
    })
}

/// The dimensions in reverse order.
///
/// `numpy_T(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_numpy_t(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::numpy_t(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The dimensions in reverse order.
///
/// `numpy_T.a(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_numpy_t_a(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::numpy_t_a(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The last two dimensions swapped.
///
/// `mT(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mt(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mt(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The last two dimensions swapped.
///
/// `mT.a(Tensor(a) self) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mt_a(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mt_a(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Tensors joined along a dimension.
///
/// `cat(Tensor[] tensors, int dim=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cat(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cat(types::tensors(tensors, tensors_len, "tensors")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// Tensors of one shape joined along a new dimension.
///
/// `stack(Tensor[] tensors, int dim=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_stack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::stack(types::tensors(tensors, tensors_len, "tensors")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// Copies side by side, `repeats` of them along each dimension.
///
/// `repeat(Tensor self, int[] repeats) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_repeat(
    self_: *const tt_tensor,
    repeats: *const i64,
    repeats_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::repeat(&*types::tensor(self_, "self")?, types::slice(repeats, repeats_len, "repeats")?)?;
        types::put_tensor(out, r)
    })
}

/// Copies side by side; missing leading numbers count as 1.
///
/// `tile(Tensor self, int[] dims) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tile(
    self_: *const tt_tensor,
    dims: *const i64,
    dims_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tile(&*types::tensor(self_, "self")?, types::slice(dims, dims_len, "dims")?)?;
        types::put_tensor(out, r)
    })
}

/// Grids of coordinates from vectors, in matrix order.
///
/// `meshgrid(Tensor[] tensors) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_meshgrid(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::meshgrid(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_list(out, r)
    })
}

/// Grids of coordinates from vectors; `indexing` is `ij` or `xy`.
///
/// `meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_meshgrid_indexing(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    indexing: *const c_char,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::meshgrid_indexing(types::tensors(tensors, tensors_len, "tensors")?, types::text(indexing, "indexing")?)?;
        types::put_list(out, r)
    })
}

/// Tensors joined side by side: along dimension 1, or 0 for vectors.
///
/// `hstack(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hstack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hstack(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// Tensors of at least 2 dimensions joined along the first.
///
/// `vstack(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_vstack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::vstack(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// Tensors of at least 3 dimensions joined along the third.
///
/// `dstack(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dstack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dstack(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// Tensors joined along dimension 1; vectors are columns.
///
/// `column_stack(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_column_stack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::column_stack(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// `vstack` under another name.
///
/// `row_stack(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_row_stack(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::row_stack(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// All combinations `[n, k]` of an element of each of `k` vectors.
///
/// `cartesian_prod(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cartesian_prod(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cartesian_prod(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// All combinations `[n, r]` of `r` elements of a vector, each element once or, with
/// replacement, any number of times.
///
/// `combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_combinations(
    self_: *const tt_tensor,
    r: i64,
    with_replacement: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::combinations(&*types::tensor(self_, "self")?, r, with_replacement)?;
        types::put_tensor(out, r)
    })
}

/// Views of the tensors, expanded to the shape that all of them broadcast to.
///
/// `broadcast_tensors(Tensor[] tensors) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_broadcast_tensors(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::broadcast_tensors(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_list(out, r)
    })
}

/// `[1]` in place of a 0-d tensor.
///
/// `atleast_1d(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_1d(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_1d(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// `[1]` in place of each 0-d tensor.
///
/// `atleast_1d.Sequence(Tensor[] tensors) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_1d_sequence(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_1d_sequence(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_list(out, r)
    })
}

/// With a leading dimension of size 1 where there are less than 2.
///
/// `atleast_2d(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_2d(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_2d(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Each with a leading dimension of size 1 where there are less than 2.
///
/// `atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_2d_sequence(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_2d_sequence(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_list(out, r)
    })
}

/// With 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
///
/// `atleast_3d(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_3d(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_3d(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Each with 3 dimensions at least: `[n]` becomes `[1, n, 1]`, `[n, m]` becomes `[n, m, 1]`.
///
/// `atleast_3d.Sequence(Tensor[] tensors) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_atleast_3d_sequence(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::atleast_3d_sequence(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_list(out, r)
    })
}

/// Elements moved along dimensions; what leaves at the end comes in at the start.
///
/// `roll(Tensor self, int[1] shifts, int[1] dims=[]) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_roll(
    self_: *const tt_tensor,
    shifts: *const i64,
    shifts_len: usize,
    dims: *const i64,
    dims_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::roll(&*types::tensor(self_, "self")?, types::slice(shifts, shifts_len, "shifts")?, types::slice(dims, dims_len, "dims")?)?;
        types::put_tensor(out, r)
    })
}

/// The order of dimensions' elements reversed.
///
/// `flip(Tensor self, int[] dims) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_flip(
    self_: *const tt_tensor,
    dims: *const i64,
    dims_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::flip(&*types::tensor(self_, "self")?, types::slice(dims, dims_len, "dims")?)?;
        types::put_tensor(out, r)
    })
}

/// The second dimension reversed: left and right change places.
///
/// `fliplr(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fliplr(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::fliplr(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The first dimension reversed: top and bottom change places.
///
/// `flipud(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_flipud(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::flipud(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The plane of two dimensions turned by `k` quarters, from the first towards the second.
///
/// `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rot90(
    self_: *const tt_tensor,
    k: i64,
    dims: *const i64,
    dims_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rot90(&*types::tensor(self_, "self")?, k, types::slice(dims, dims_len, "dims")?)?;
        types::put_tensor(out, r)
    })
}

/// Zeros above a diagonal of the last two dimensions.
///
/// `tril(Tensor self, int diagonal=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tril(
    self_: *const tt_tensor,
    diagonal: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tril(&*types::tensor(self_, "self")?, diagonal)?;
        types::put_tensor(out, r)
    })
}

/// Zeros below a diagonal of the last two dimensions.
///
/// `triu(Tensor self, int diagonal=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_triu(
    self_: *const tt_tensor,
    diagonal: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::triu(&*types::tensor(self_, "self")?, diagonal)?;
        types::put_tensor(out, r)
    })
}

/// Writes zeros above a diagonal of the last two dimensions.
///
/// `tril_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tril_(
    self_: *mut tt_tensor,
    diagonal: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::tril_(&*types::tensor(self_, "self")?, diagonal)?;
        drop(r);
        Ok(())
    })
}

/// Writes zeros below a diagonal of the last two dimensions.
///
/// `triu_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_triu_(
    self_: *mut tt_tensor,
    diagonal: i64,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::triu_(&*types::tensor(self_, "self")?, diagonal)?;
        drop(r);
        Ok(())
    })
}

/// A matrix with a vector on a diagonal, or the diagonal of a matrix.
///
/// `diag(Tensor self, int diagonal=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diag(
    self_: *const tt_tensor,
    diagonal: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diag(&*types::tensor(self_, "self")?, diagonal)?;
        types::put_tensor(out, r)
    })
}

/// Zeros with the last dimension on a diagonal of `dim1` and `dim2` of the result.
///
/// `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diag_embed(
    self_: *const tt_tensor,
    offset: i64,
    dim1: i64,
    dim2: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diag_embed(&*types::tensor(self_, "self")?, offset, dim1, dim2)?;
        types::put_tensor(out, r)
    })
}

/// A matrix with all elements on a diagonal.
///
/// `diagflat(Tensor self, int offset=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diagflat(
    self_: *const tt_tensor,
    offset: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diagflat(&*types::tensor(self_, "self")?, offset)?;
        types::put_tensor(out, r)
    })
}

/// The sum of a matrix's diagonal; that of integers is int64.
///
/// `trace(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_trace(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::trace(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Matrices one below and to the right of the other, with zeros elsewhere.
///
/// `block_diag(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_block_diag(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::block_diag(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `src` at one index of a dimension.
///
/// `select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_select_scatter(
    self_: *const tt_tensor,
    src: *const tt_tensor,
    dim: i64,
    index: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::select_scatter(&*types::tensor(self_, "self")?, &*types::tensor(src, "src")?, dim, index)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `src` at the indices `start .. end` of a dimension, `step` apart.
///
/// `slice_scatter(Tensor self, Tensor src, int dim=0, int? start=None, int? end=None, int step=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_slice_scatter(
    self_: *const tt_tensor,
    src: *const tt_tensor,
    dim: i64,
    start: *const i64,
    end_: *const i64,
    step: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::slice_scatter(&*types::tensor(self_, "self")?, &*types::tensor(src, "src")?, dim, types::value_opt(start), types::value_opt(end_), step)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `src` on a diagonal of two dimensions.
///
/// `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diagonal_scatter(
    self_: *const tt_tensor,
    src: *const tt_tensor,
    offset: i64,
    dim1: i64,
    dim2: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diagonal_scatter(&*types::tensor(self_, "self")?, &*types::tensor(src, "src")?, offset, dim1, dim2)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `src` at the places that sizes and strides over the storage name.
///
/// `as_strided_scatter(Tensor self, Tensor src, int[] size, int[] stride, int? storage_offset=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_as_strided_scatter(
    self_: *const tt_tensor,
    src: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    stride: *const i64,
    stride_len: usize,
    storage_offset: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::as_strided_scatter(&*types::tensor(self_, "self")?, &*types::tensor(src, "src")?, types::slice(size, size_len, "size")?, types::slice(stride, stride_len, "stride")?, types::value_opt(storage_offset))?;
        types::put_tensor(out, r)
    })
}

/// `[*, c * r * r, h, w]` to `[*, c, h * r, w * r]`: channels become pixels.
///
/// `pixel_shuffle(Tensor self, int upscale_factor) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pixel_shuffle(
    self_: *const tt_tensor,
    upscale_factor: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pixel_shuffle(&*types::tensor(self_, "self")?, upscale_factor)?;
        types::put_tensor(out, r)
    })
}

/// `[*, c, h * r, w * r]` to `[*, c * r * r, h, w]`: pixels become channels.
///
/// `pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pixel_unshuffle(
    self_: *const tt_tensor,
    downscale_factor: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pixel_unshuffle(&*types::tensor(self_, "self")?, downscale_factor)?;
        types::put_tensor(out, r)
    })
}

/// The channels (dimension 1) of `groups` groups dealt out in turn.
///
/// `channel_shuffle(Tensor self, int groups) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_channel_shuffle(
    self_: *const tt_tensor,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::channel_shuffle(&*types::tensor(self_, "self")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// The powers `[n, N]` of a vector, from `N - 1` down to 0 or, if increasing, up from 0.
///
/// `vander(Tensor x, int? N=None, bool increasing=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_vander(
    x: *const tt_tensor,
    n: *const i64,
    increasing: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::vander(&*types::tensor(x, "x")?, types::value_opt(n), increasing)?;
        types::put_tensor(out, r)
    })
}

/// Slices of a dimension, in the order of a vector of indices.
///
/// `index_select(Tensor self, int dim, Tensor index) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_select(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_select(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?)?;
        types::put_tensor(out, r)
    })
}

/// Elements by their number in row-major order; the result has the shape of the index.
///
/// `take(Tensor self, Tensor index) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_take(
    self_: *const tt_tensor,
    index: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::take(&*types::tensor(self_, "self")?, &*types::tensor(index, "index")?)?;
        types::put_tensor(out, r)
    })
}

/// The indices that repeat place `i` as often as `repeats[i]` says.
///
/// `repeat_interleave.Tensor(Tensor repeats, *, int? output_size=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_repeat_interleave(
    repeats: *const tt_tensor,
    output_size: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::repeat_interleave(&*types::tensor(repeats, "repeats")?, types::value_opt(output_size))?;
        types::put_tensor(out, r)
    })
}

/// Each slice of a dimension (of the flattened tensor where none is given) as often as
/// `repeats` says.
///
/// `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, int? output_size=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_repeat_interleave_self_tensor(
    self_: *const tt_tensor,
    repeats: *const tt_tensor,
    dim: *const i64,
    output_size: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::repeat_interleave_self_tensor(&*types::tensor(self_, "self")?, &*types::tensor(repeats, "repeats")?, types::value_opt(dim), types::value_opt(output_size))?;
        types::put_tensor(out, r)
    })
}

/// Part of a dimension from a 0-d integer on: a view.
///
/// `narrow.Tensor(Tensor(a) self, int dim, Tensor start, int length) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_narrow_tensor(
    self_: *const tt_tensor,
    dim: i64,
    start: *const tt_tensor,
    length: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::narrow_tensor(&*types::tensor(self_, "self")?, dim, &*types::tensor(start, "start")?, length)?;
        types::put_tensor(out, r)
    })
}

/// A copy with the slices of `source`, times `alpha`, added to those that the index names.
///
/// `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_add(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_add(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// Adds the slices of `source`, times `alpha`, to those that the index names.
///
/// `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_add_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_add_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// A copy with the slices of `source` in place of those that the index names; of several for
/// one place the last one counts.
///
/// `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_copy(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_copy(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?)?;
        types::put_tensor(out, r)
    })
}

/// Overwrites the slices that the index names with those of `source`.
///
/// `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_copy_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_copy_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?)?;
        drop(r);
        Ok(())
    })
}

/// A copy with the 0-d `value` in the slices that the index names.
///
/// `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_fill_int_tensor(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_fill_int_tensor(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(value, "value")?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `value` in the slices that the index names.
///
/// `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_fill_int_scalar(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_fill_int_scalar(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// Writes the 0-d `value` to the slices that the index names.
///
/// `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_fill_int_tensor_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_fill_int_tensor_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(value, "value")?)?;
        drop(r);
        Ok(())
    })
}

/// Writes `value` to the slices that the index names.
///
/// `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_fill_int_scalar_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_fill_int_scalar_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// Elements along a dimension by an index for each; the result has the shape of the index.
///
/// `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gather(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    sparse_grad: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gather(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, sparse_grad)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `value` at the places along a dimension that the index names.
///
/// `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_value(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter_value(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with elements of `src` at the places along a dimension that the index names; of
/// several for one place the last one counts.
///
/// `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?)?;
        types::put_tensor(out, r)
    })
}

/// As `scatter.src`, joined with what is there: `reduce` is `add` or `multiply`.
///
/// `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_reduce_src(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    reduce: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter_reduce_src(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?, types::text(reduce, "reduce")?)?;
        types::put_tensor(out, r)
    })
}

/// As `scatter.value`, joined with what is there: `reduce` is `add` or `multiply`.
///
/// `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_value_reduce(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
    reduce: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter_value_reduce(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?, types::text(reduce, "reduce")?)?;
        types::put_tensor(out, r)
    })
}

/// Writes elements of `src` to the places along a dimension that the index names.
///
/// `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?)?;
        drop(r);
        Ok(())
    })
}

/// Writes `value` to the places along a dimension that the index names.
///
/// `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_value_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_value_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?)?;
        drop(r);
        Ok(())
    })
}

/// As `scatter_.src`, joined with what is there: `reduce` is `add` or `multiply`.
///
/// `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_reduce_src_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    reduce: *const c_char,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_reduce_src_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?, types::text(reduce, "reduce")?)?;
        drop(r);
        Ok(())
    })
}

/// As `scatter_.value`, joined with what is there: `reduce` is `add` or `multiply`.
///
/// `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_value_reduce_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    value: tt_scalar,
    reduce: *const c_char,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_value_reduce_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, types::scalar(value)?, types::text(reduce, "reduce")?)?;
        drop(r);
        Ok(())
    })
}

/// A copy with elements of `src` added at the places along a dimension that the index names.
///
/// `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_add(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter_add(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?)?;
        types::put_tensor(out, r)
    })
}

/// Adds elements of `src` at the places along a dimension that the index names.
///
/// `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_add_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_add_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?)?;
        drop(r);
        Ok(())
    })
}

/// Elements by tensors of indices, one for each dimension from the first on; a missing one
/// keeps its dimension whole. Masks stand for the indices of what they hold. The indices are
/// broadcast; their shape comes where they stood, or in front where a gap parts them.
///
/// `index.Tensor(Tensor self, Tensor?[] indices) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index(
    self_: *const tt_tensor,
    indices: *const *const tt_tensor,
    indices_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index(&*types::tensor(self_, "self")?, &types::tensors_opt(indices, indices_len, "indices")?)?;
        types::put_tensor(out, r)
    })
}

/// A copy with `values`, broadcast, at the places that `index.Tensor` would give; added to
/// what is there where `accumulate`, else the last one for a place counts.
///
/// `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_put(
    self_: *const tt_tensor,
    indices: *const *const tt_tensor,
    indices_len: usize,
    values: *const tt_tensor,
    accumulate: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_put(&*types::tensor(self_, "self")?, &types::tensors_opt(indices, indices_len, "indices")?, &*types::tensor(values, "values")?, accumulate)?;
        types::put_tensor(out, r)
    })
}

/// Writes `values`, broadcast, to the places that `index.Tensor` would give; see `index_put`.
///
/// `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_put_(
    self_: *mut tt_tensor,
    indices: *const *const tt_tensor,
    indices_len: usize,
    values: *const tt_tensor,
    accumulate: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_put_(&*types::tensor(self_, "self")?, &types::tensors_opt(indices, indices_len, "indices")?, &*types::tensor(values, "values")?, accumulate)?;
        drop(r);
        Ok(())
    })
}

/// The elements where the mask holds, in row-major order; both are broadcast.
///
/// `masked_select(Tensor self, Tensor mask) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_select(
    self_: *const tt_tensor,
    mask: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::masked_select(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?)?;
        types::put_tensor(out, r)
    })
}

/// The coordinates of the elements that are not 0: `[count, rank]`.
///
/// `nonzero(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nonzero(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nonzero(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The coordinates of the elements that are not 0, a vector for each dimension.
///
/// `where(Tensor condition) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_where_nonzero(
    condition: *const tt_tensor,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::where_nonzero(&*types::tensor(condition, "condition")?)?;
        types::put_list(out, r)
    })
}

/// Rows of a table `[n, d]` by their numbers: `[.., d]`. Row `padding_idx` gets no gradient;
/// where `scale_grad_by_freq`, gradients are divided by how often their row occurs.
///
/// `embedding(Tensor weight, Tensor indices, int padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_embedding(
    weight: *const tt_tensor,
    indices: *const tt_tensor,
    padding_idx: i64,
    scale_grad_by_freq: bool,
    sparse: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::embedding(&*types::tensor(weight, "weight")?, &*types::tensor(indices, "indices")?, padding_idx, scale_grad_by_freq, sparse)?;
        types::put_tensor(out, r)
    })
}

/// A vector for each class number, 1 at its place and 0 elsewhere; -1 classes stands for as
/// many as the largest number asks for.
///
/// `one_hot(Tensor self, int num_classes=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_one_hot(
    self_: *const tt_tensor,
    num_classes: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::one_hot(&*types::tensor(self_, "self")?, num_classes)?;
        types::put_tensor(out, r)
    })
}

/// Elements of `src` joined at the places along a dimension that the index names: `sum`,
/// `prod`, `mean`, `amax` or `amin`, with the element that is there where `include_self`.
///
/// `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_reduce_two(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    reduce: *const c_char,
    include_self: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scatter_reduce_two(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?, types::text(reduce, "reduce")?, include_self)?;
        types::put_tensor(out, r)
    })
}

/// Joins elements of `src` in place; see `scatter_reduce.two`.
///
/// `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scatter_reduce_two_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    src: *const tt_tensor,
    reduce: *const c_char,
    include_self: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::scatter_reduce_two_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(src, "src")?, types::text(reduce, "reduce")?, include_self)?;
        drop(r);
        Ok(())
    })
}

/// Slices of `source` joined to those that the index names: `prod`, `mean`, `amax` or
/// `amin`, with the slice that is there where `include_self`.
///
/// `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_reduce(
    self_: *const tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
    reduce: *const c_char,
    include_self: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::index_reduce(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, types::text(reduce, "reduce")?, include_self)?;
        types::put_tensor(out, r)
    })
}

/// Joins slices of `source` in place; see `index_reduce`.
///
/// `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_index_reduce_(
    self_: *mut tt_tensor,
    dim: i64,
    index: *const tt_tensor,
    source: *const tt_tensor,
    reduce: *const c_char,
    include_self: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::index_reduce_(&*types::tensor(self_, "self")?, dim, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, types::text(reduce, "reduce")?, include_self)?;
        drop(r);
        Ok(())
    })
}

/// A copy with elements of `source`, one after the other, where the mask holds; the mask and
/// the tensor are broadcast.
///
/// `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_scatter(
    self_: *const tt_tensor,
    mask: *const tt_tensor,
    source: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::masked_scatter(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, &*types::tensor(source, "source")?)?;
        types::put_tensor(out, r)
    })
}

/// Writes elements of `source`, one after the other, where the mask holds.
///
/// `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_masked_scatter_(
    self_: *mut tt_tensor,
    mask: *const tt_tensor,
    source: *const tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::masked_scatter_(&*types::tensor(self_, "self")?, &*types::tensor(mask, "mask")?, &*types::tensor(source, "source")?)?;
        drop(r);
        Ok(())
    })
}

/// Elements along a dimension by an index for each, both broadcast but for that dimension, in
/// which an index counts modulo its size; without one, elements of the flattened tensor.
///
/// `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_take_along_dim(
    self_: *const tt_tensor,
    indices: *const tt_tensor,
    dim: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::take_along_dim(&*types::tensor(self_, "self")?, &*types::tensor(indices, "indices")?, types::value_opt(dim))?;
        types::put_tensor(out, r)
    })
}

/// A copy with `source` at elements named by their number in row-major order; added to what is
/// there where `accumulate`, else the last one for an element counts.
///
/// `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_put(
    self_: *const tt_tensor,
    index: *const tt_tensor,
    source: *const tt_tensor,
    accumulate: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::put(&*types::tensor(self_, "self")?, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, accumulate)?;
        types::put_tensor(out, r)
    })
}

/// Writes `source` to elements named by their number in row-major order; see `put`.
///
/// `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_put_(
    self_: *mut tt_tensor,
    index: *const tt_tensor,
    source: *const tt_tensor,
    accumulate: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::put_(&*types::tensor(self_, "self")?, &*types::tensor(index, "index")?, &*types::tensor(source, "source")?, accumulate)?;
        drop(r);
        Ok(())
    })
}

/// The coordinates of the elements that are not 0: `[count, rank]`.
///
/// `argwhere(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_argwhere(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::argwhere(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Bags of rows of a table `[n, d]`: sums (mode 0), means (1) or maxima (2), `[bags, d]`.
/// `offsets` says where each bag begins, and where the last one ends if `include_last_offset`.
/// Besides: the bag of each entry, the sizes of the bags, and the rows that have the maxima.
///
/// `embedding_bag(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False) -> (Tensor, Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_embedding_bag(
    weight: *const tt_tensor,
    indices: *const tt_tensor,
    offsets: *const tt_tensor,
    scale_grad_by_freq: bool,
    mode: i64,
    sparse: bool,
    per_sample_weights: *const tt_tensor,
    include_last_offset: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
    out3: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        types::due(out3, "out3")?;
        let r = Tensor::embedding_bag(&*types::tensor(weight, "weight")?, &*types::tensor(indices, "indices")?, &*types::tensor(offsets, "offsets")?, scale_grad_by_freq, mode, sparse, types::tensor_opt(per_sample_weights, "per_sample_weights")?.as_deref(), include_last_offset)?;
        types::put_tensors([out0, out1, out2, out3], [r.0, r.1, r.2, r.3])
    })
}

/// As `embedding_bag`, where entries of row `padding_idx` do not count.
///
/// `embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_embedding_bag_padding_idx(
    weight: *const tt_tensor,
    indices: *const tt_tensor,
    offsets: *const tt_tensor,
    scale_grad_by_freq: bool,
    mode: i64,
    sparse: bool,
    per_sample_weights: *const tt_tensor,
    include_last_offset: bool,
    padding_idx: *const i64,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
    out3: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        types::due(out3, "out3")?;
        let r = Tensor::embedding_bag_padding_idx(&*types::tensor(weight, "weight")?, &*types::tensor(indices, "indices")?, &*types::tensor(offsets, "offsets")?, scale_grad_by_freq, mode, sparse, types::tensor_opt(per_sample_weights, "per_sample_weights")?.as_deref(), include_last_offset, types::value_opt(padding_idx))?;
        types::put_tensors([out0, out1, out2, out3], [r.0, r.1, r.2, r.3])
    })
}

/// Each slice of a dimension once, in lexicographic order; where asked for, which of them
/// each slice is, and how often they occur.
///
/// `unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unique_dim(
    self_: *const tt_tensor,
    dim: i64,
    sorted: bool,
    return_inverse: bool,
    return_counts: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        let r = Tensor::unique_dim(&*types::tensor(self_, "self")?, dim, sorted, return_inverse, return_counts)?;
        types::put_tensors([out0, out1, out2], [r.0, r.1, r.2])
    })
}

/// Each value once, in order; where asked for, which of them each element is, and how often
/// they occur. Every NaN is a value of its own.
///
/// `_unique2(Tensor self, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unique2(
    self_: *const tt_tensor,
    sorted: bool,
    return_inverse: bool,
    return_counts: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        let r = Tensor::unique2(&*types::tensor(self_, "self")?, sorted, return_inverse, return_counts)?;
        types::put_tensors([out0, out1, out2], [r.0, r.1, r.2])
    })
}

/// The first of each run of equal elements, or of equal slices of a dimension; where asked
/// for, the run of each element, and their lengths.
///
/// `unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_unique_consecutive(
    self_: *const tt_tensor,
    return_inverse: bool,
    return_counts: bool,
    dim: *const i64,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        let r = Tensor::unique_consecutive(&*types::tensor(self_, "self")?, return_inverse, return_counts, types::value_opt(dim))?;
        types::put_tensors([out0, out1, out2], [r.0, r.1, r.2])
    })
}

/// For each value the place in a sorted sequence (in the last dimension) before which it
/// belongs: that of the first element not less than it, or greater than it where `right`.
///
/// `searchsorted.Tensor(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_searchsorted(
    sorted_sequence: *const tt_tensor,
    self_: *const tt_tensor,
    out_int32: bool,
    right: bool,
    side: *const c_char,
    sorter: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::searchsorted(&*types::tensor(sorted_sequence, "sorted_sequence")?, &*types::tensor(self_, "self")?, out_int32, right, types::text_opt(side, "side")?, types::tensor_opt(sorter, "sorter")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// As `searchsorted.Tensor`, for one number.
///
/// `searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_searchsorted_scalar(
    sorted_sequence: *const tt_tensor,
    self_: tt_scalar,
    out_int32: bool,
    right: bool,
    side: *const c_char,
    sorter: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::searchsorted_scalar(&*types::tensor(sorted_sequence, "sorted_sequence")?, types::scalar(self_)?, out_int32, right, types::text_opt(side, "side")?, types::tensor_opt(sorter, "sorter")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// For each element the number of the bucket between rising boundaries; one that equals a
/// boundary is before it, or behind it where `right`.
///
/// `bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bucketize(
    self_: *const tt_tensor,
    boundaries: *const tt_tensor,
    out_int32: bool,
    right: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bucketize(&*types::tensor(self_, "self")?, &*types::tensor(boundaries, "boundaries")?, out_int32, right)?;
        types::put_tensor(out, r)
    })
}

/// As `bucketize.Tensor`, for one number.
///
/// `bucketize.Scalar(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bucketize_scalar(
    self_: tt_scalar,
    boundaries: *const tt_tensor,
    out_int32: bool,
    right: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bucketize_scalar(types::scalar(self_)?, &*types::tensor(boundaries, "boundaries")?, out_int32, right)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is among the test elements, or is not where `invert`. NaN never is.
///
/// `isin.Tensor_Tensor(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isin(
    elements: *const tt_tensor,
    test_elements: *const tt_tensor,
    assume_unique: bool,
    invert: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isin(&*types::tensor(elements, "elements")?, &*types::tensor(test_elements, "test_elements")?, assume_unique, invert)?;
        types::put_tensor(out, r)
    })
}

/// Whether each element is the number, or is not where `invert`.
///
/// `isin.Tensor_Scalar(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isin_tensor_scalar(
    elements: *const tt_tensor,
    test_element: tt_scalar,
    assume_unique: bool,
    invert: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isin_tensor_scalar(&*types::tensor(elements, "elements")?, types::scalar(test_element)?, assume_unique, invert)?;
        types::put_tensor(out, r)
    })
}

/// Whether a number is among the test elements, or is not where `invert`.
///
/// `isin.Scalar_Tensor(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_isin_scalar_tensor(
    element: tt_scalar,
    test_elements: *const tt_tensor,
    assume_unique: bool,
    invert: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::isin_scalar_tensor(types::scalar(element)?, &*types::tensor(test_elements, "test_elements")?, assume_unique, invert)?;
        types::put_tensor(out, r)
    })
}

/// How many elements are in each of `bins` equal parts of `min..=max`, or of the range of the
/// elements where these are equal. What is outside, and NaN, does not count.
///
/// `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_histc(
    self_: *const tt_tensor,
    bins: i64,
    min: tt_scalar,
    max: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::histc(&*types::tensor(self_, "self")?, bins, types::scalar(min)?, types::scalar(max)?)?;
        types::put_tensor(out, r)
    })
}

/// How often each number from 0 on occurs in a vector, or the sums of their weights.
///
/// `bincount(Tensor self, Tensor? weights=None, int minlength=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bincount(
    self_: *const tt_tensor,
    weights: *const tt_tensor,
    minlength: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bincount(&*types::tensor(self_, "self")?, types::tensor_opt(weights, "weights")?.as_deref(), minlength)?;
        types::put_tensor(out, r)
    })
}

/// The largest elements along a dimension and their indices: NaN where there is one, the
/// first of equal ones.
///
/// `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::max_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The smallest elements along a dimension and their indices: NaN where there is one, the
/// first of equal ones.
///
/// `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_min_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::min_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The index of the largest element along a dimension, or of all in row-major order.
///
/// `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_argmax(
    self_: *const tt_tensor,
    dim: *const i64,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::argmax(&*types::tensor(self_, "self")?, types::value_opt(dim), keepdim)?;
        types::put_tensor(out, r)
    })
}

/// The index of the smallest element along a dimension, or of all in row-major order.
///
/// `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_argmin(
    self_: *const tt_tensor,
    dim: *const i64,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::argmin(&*types::tensor(self_, "self")?, types::value_opt(dim), keepdim)?;
        types::put_tensor(out, r)
    })
}

/// Sorted along a dimension, with the indices that do it; equal elements keep their order.
/// NaN counts as the largest.
///
/// `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sort(
    self_: *const tt_tensor,
    dim: i64,
    descending: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::sort(&*types::tensor(self_, "self")?, dim, descending)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// As `sort`, which is stable in any case.
///
/// `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sort_stable(
    self_: *const tt_tensor,
    stable: *const bool,
    dim: i64,
    descending: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::sort_stable(&*types::tensor(self_, "self")?, types::value_opt(stable), dim, descending)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Sorted along the first dimension.
///
/// `msort(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_msort(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::msort(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The indices that sort a dimension.
///
/// `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_argsort(
    self_: *const tt_tensor,
    dim: i64,
    descending: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::argsort(&*types::tensor(self_, "self")?, dim, descending)?;
        types::put_tensor(out, r)
    })
}

/// As `argsort`, which is stable in any case.
///
/// `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_argsort_stable(
    self_: *const tt_tensor,
    stable: bool,
    dim: i64,
    descending: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::argsort_stable(&*types::tensor(self_, "self")?, stable, dim, descending)?;
        types::put_tensor(out, r)
    })
}

/// The `k` largest (or smallest) elements along a dimension, in order, and their indices.
///
/// `topk(Tensor self, int k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_topk(
    self_: *const tt_tensor,
    k: i64,
    dim: i64,
    largest: bool,
    sorted: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::topk(&*types::tensor(self_, "self")?, k, dim, largest, sorted)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The lower median of all elements; NaN where there is one.
///
/// `median(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_median(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::median(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The lower medians along a dimension and their indices; NaN where there is one.
///
/// `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_median_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::median_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The lower median of the elements that are numbers.
///
/// `nanmedian(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nanmedian(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nanmedian(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// The lower medians of the numbers along a dimension and their indices.
///
/// `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nanmedian_dim(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::nanmedian_dim(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// What is met most often along a dimension (the smallest of several), and where last.
///
/// `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mode(
    self_: *const tt_tensor,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::mode(&*types::tensor(self_, "self")?, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The `k`-th smallest elements (from 1) along a dimension and their indices, the first of
/// equal ones first.
///
/// `kthvalue(Tensor self, int k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_kthvalue(
    self_: *const tt_tensor,
    k: i64,
    dim: i64,
    keepdim: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::kthvalue(&*types::tensor(self_, "self")?, k, dim, keepdim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The elements at places `q * (size - 1)` of the sorted dimension, or of all; NaN where
/// there is one. The quantiles come first in the result's shape.
///
/// `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_quantile(
    self_: *const tt_tensor,
    q: *const tt_tensor,
    dim: *const i64,
    keepdim: bool,
    interpolation: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::quantile(&*types::tensor(self_, "self")?, &*types::tensor(q, "q")?, types::value_opt(dim), keepdim, types::text(interpolation, "interpolation")?)?;
        types::put_tensor(out, r)
    })
}

/// As `quantile`, for one number.
///
/// `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_quantile_scalar(
    self_: *const tt_tensor,
    q: f64,
    dim: *const i64,
    keepdim: bool,
    interpolation: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::quantile_scalar(&*types::tensor(self_, "self")?, q, types::value_opt(dim), keepdim, types::text(interpolation, "interpolation")?)?;
        types::put_tensor(out, r)
    })
}

/// As `quantile`, of the elements that are numbers.
///
/// `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nanquantile(
    self_: *const tt_tensor,
    q: *const tt_tensor,
    dim: *const i64,
    keepdim: bool,
    interpolation: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nanquantile(&*types::tensor(self_, "self")?, &*types::tensor(q, "q")?, types::value_opt(dim), keepdim, types::text(interpolation, "interpolation")?)?;
        types::put_tensor(out, r)
    })
}

/// As `nanquantile`, for one number.
///
/// `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nanquantile_scalar(
    self_: *const tt_tensor,
    q: f64,
    dim: *const i64,
    keepdim: bool,
    interpolation: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nanquantile_scalar(&*types::tensor(self_, "self")?, q, types::value_opt(dim), keepdim, types::text(interpolation, "interpolation")?)?;
        types::put_tensor(out, r)
    })
}

/// Running sums along a dimension; integers become int64 where no dtype is given.
///
/// `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumsum(
    self_: *const tt_tensor,
    dim: i64,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cumsum(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Running sums along a dimension, in place.
///
/// `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumsum_(
    self_: *mut tt_tensor,
    dim: i64,
    dtype: i32,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::cumsum_(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        drop(r);
        Ok(())
    })
}

/// Running products along a dimension; integers become int64 where no dtype is given.
///
/// `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumprod(
    self_: *const tt_tensor,
    dim: i64,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cumprod(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// Running products along a dimension, in place.
///
/// `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumprod_(
    self_: *mut tt_tensor,
    dim: i64,
    dtype: i32,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::cumprod_(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        drop(r);
        Ok(())
    })
}

/// Running logarithms of sums of exponentials along a dimension.
///
/// `logcumsumexp(Tensor self, int dim) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_logcumsumexp(
    self_: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::logcumsumexp(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// The largest elements so far along a dimension and their indices, the last of equal ones.
///
/// `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cummax(
    self_: *const tt_tensor,
    dim: i64,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::cummax(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The smallest elements so far along a dimension and their indices, the last of equal ones.
///
/// `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cummin(
    self_: *const tt_tensor,
    dim: i64,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::cummin(&*types::tensor(self_, "self")?, dim)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The `n`-th differences of neighbours along a dimension.
///
/// `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_diff(
    self_: *const tt_tensor,
    n: i64,
    dim: i64,
    prepend: *const tt_tensor,
    append: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::diff(&*types::tensor(self_, "self")?, n, dim, types::tensor_opt(prepend, "prepend")?.as_deref(), types::tensor_opt(append, "append")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// The area under samples `y` at places `x` along a dimension, by the trapezoidal rule.
///
/// `trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_trapezoid_x(
    y: *const tt_tensor,
    x: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::trapezoid_x(&*types::tensor(y, "y")?, &*types::tensor(x, "x")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// The area under samples `dx` apart along a dimension, by the trapezoidal rule.
///
/// `trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_trapezoid(
    y: *const tt_tensor,
    dx: tt_scalar,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::trapezoid(&*types::tensor(y, "y")?, types::scalar(dx)?, dim)?;
        types::put_tensor(out, r)
    })
}

/// The areas from the first sample to each other one, at places `x`.
///
/// `cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumulative_trapezoid_x(
    y: *const tt_tensor,
    x: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cumulative_trapezoid_x(&*types::tensor(y, "y")?, &*types::tensor(x, "x")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// The areas from the first sample to each other one, `dx` apart.
///
/// `cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cumulative_trapezoid(
    y: *const tt_tensor,
    dx: tt_scalar,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cumulative_trapezoid(&*types::tensor(y, "y")?, types::scalar(dx)?, dim)?;
        types::put_tensor(out, r)
    })
}

/// Slopes along one or all dimensions, from central differences.
///
/// `gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient(
    self_: *const tt_tensor,
    spacing: *const tt_scalar,
    dim: *const i64,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient(&*types::tensor(self_, "self")?, types::scalar_opt(spacing)?, types::value_opt(dim), edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along dimensions, with one step for all.
///
/// `gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_scalararray(
    self_: *const tt_tensor,
    spacing: tt_scalar,
    dim: *const i64,
    dim_len: usize,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_scalararray(&*types::tensor(self_, "self")?, types::scalar(spacing)?, types::slice(dim, dim_len, "dim")?, edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along dimensions, with steps of one.
///
/// `gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_array(
    self_: *const tt_tensor,
    dim: *const i64,
    dim_len: usize,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_array(&*types::tensor(self_, "self")?, types::slice(dim, dim_len, "dim")?, edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along one or all dimensions, with a step for each.
///
/// `gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_scalarrayint(
    self_: *const tt_tensor,
    spacing: *const tt_scalar,
    spacing_len: usize,
    dim: *const i64,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_scalarrayint(&*types::tensor(self_, "self")?, types::scalars(spacing, spacing_len, "spacing")?, types::value_opt(dim), edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along dimensions, with a step for each.
///
/// `gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_scalarrayarray(
    self_: *const tt_tensor,
    spacing: *const tt_scalar,
    spacing_len: usize,
    dim: *const i64,
    dim_len: usize,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_scalarrayarray(&*types::tensor(self_, "self")?, types::scalars(spacing, spacing_len, "spacing")?, types::slice(dim, dim_len, "dim")?, edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along one or all dimensions, at coordinates given as vectors.
///
/// `gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_tensorarrayint(
    self_: *const tt_tensor,
    spacing: *const *const tt_tensor,
    spacing_len: usize,
    dim: *const i64,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_tensorarrayint(&*types::tensor(self_, "self")?, types::tensors(spacing, spacing_len, "spacing")?, types::value_opt(dim), edge_order)?;
        types::put_list(out, r)
    })
}

/// Slopes along dimensions, at coordinates given as vectors.
///
/// `gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gradient_tensorarray(
    self_: *const tt_tensor,
    spacing: *const *const tt_tensor,
    spacing_len: usize,
    dim: *const i64,
    dim_len: usize,
    edge_order: i64,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gradient_tensorarray(&*types::tensor(self_, "self")?, types::tensors(spacing, spacing_len, "spacing")?, types::slice(dim, dim_len, "dim")?, edge_order)?;
        types::put_list(out, r)
    })
}

/// The norm of order `ord` of the elements over dimensions, as vectors.
///
/// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_vector_norm(
    self_: *const tt_tensor,
    ord: tt_scalar,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_vector_norm(&*types::tensor(self_, "self")?, types::scalar(ord)?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The norm of the matrices in two dimensions: 2 and -2 by singular values, 1 and -1 by sums
/// of columns, the infinities by sums of rows.
///
/// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_matrix_norm(
    self_: *const tt_tensor,
    ord: tt_scalar,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_matrix_norm(&*types::tensor(self_, "self")?, types::scalar(ord)?, types::slice(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The Frobenius (`fro`) or nuclear (`nuc`) norm of the matrices in two dimensions.
///
/// `linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_matrix_norm_str_ord(
    self_: *const tt_tensor,
    ord: *const c_char,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_matrix_norm_str_ord(&*types::tensor(self_, "self")?, types::text(ord, "ord")?, types::slice(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The norm of vectors or matrices, as the number of dimensions asks for; of all elements
/// where neither order nor dimensions are given.
///
/// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_norm(
    self_: *const tt_tensor,
    ord: *const tt_scalar,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_norm(&*types::tensor(self_, "self")?, types::scalar_opt(ord)?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The Frobenius (`fro`) or nuclear (`nuc`) norm of matrices.
///
/// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_norm_ord_str(
    self_: *const tt_tensor,
    ord: *const c_char,
    dim: *const i64,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_norm_ord_str(&*types::tensor(self_, "self")?, types::text(ord, "ord")?, types::slice_opt(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The distance of vectors along the last dimension: the p-norm of `x1 - x2 + eps`.
///
/// `pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pairwise_distance(
    x1: *const tt_tensor,
    x2: *const tt_tensor,
    p: f64,
    eps: f64,
    keepdim: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pairwise_distance(&*types::tensor(x1, "x1")?, &*types::tensor(x2, "x2")?, p, eps, keepdim)?;
        types::put_tensor(out, r)
    })
}

/// The cosine of the angle of vectors along a dimension; lengths count as at least `eps`.
///
/// `cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cosine_similarity(
    x1: *const tt_tensor,
    x2: *const tt_tensor,
    dim: i64,
    eps: f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cosine_similarity(&*types::tensor(x1, "x1")?, &*types::tensor(x2, "x2")?, dim, eps)?;
        types::put_tensor(out, r)
    })
}

/// Covariances of the rows, each a variable; `fweights` say how often a column is met,
/// `aweights` what it counts.
///
/// `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cov(
    self_: *const tt_tensor,
    correction: i64,
    fweights: *const tt_tensor,
    aweights: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cov(&*types::tensor(self_, "self")?, correction, types::tensor_opt(fweights, "fweights")?.as_deref(), types::tensor_opt(aweights, "aweights")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// Pearson's correlation coefficients of the rows.
///
/// `corrcoef(Tensor self) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_corrcoef(
    self_: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::corrcoef(&*types::tensor(self_, "self")?)?;
        types::put_tensor(out, r)
    })
}

/// Matrix product of `[n, k]` and `[k, m]`.
///
/// `mm(Tensor self, Tensor mat2) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mm(
    self_: *const tt_tensor,
    mat2: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mm(&*types::tensor(self_, "self")?, &*types::tensor(mat2, "mat2")?)?;
        types::put_tensor(out, r)
    })
}

/// Matrix products of a batch: `[b, n, k]` and `[b, k, m]`.
///
/// `bmm(Tensor self, Tensor mat2) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bmm(
    self_: *const tt_tensor,
    mat2: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bmm(&*types::tensor(self_, "self")?, &*types::tensor(mat2, "mat2")?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * mat1 mat2`; `self` is broadcast. Where beta is 0, `self` is not read.
///
/// `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addmm(
    self_: *const tt_tensor,
    mat1: *const tt_tensor,
    mat2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addmm(&*types::tensor(self_, "self")?, &*types::tensor(mat1, "mat1")?, &*types::tensor(mat2, "mat2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * mat1 mat2`, in place.
///
/// `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addmm_(
    self_: *mut tt_tensor,
    mat1: *const tt_tensor,
    mat2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addmm_(&*types::tensor(self_, "self")?, &*types::tensor(mat1, "mat1")?, &*types::tensor(mat2, "mat2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `beta * self + alpha * batch1 batch2` for a batch of matrices.
///
/// `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_baddbmm(
    self_: *const tt_tensor,
    batch1: *const tt_tensor,
    batch2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::baddbmm(&*types::tensor(self_, "self")?, &*types::tensor(batch1, "batch1")?, &*types::tensor(batch2, "batch2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * batch1 batch2` for a batch of matrices, in place.
///
/// `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_baddbmm_(
    self_: *mut tt_tensor,
    batch1: *const tt_tensor,
    batch2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::baddbmm_(&*types::tensor(self_, "self")?, &*types::tensor(batch1, "batch1")?, &*types::tensor(batch2, "batch2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `input weight^T + bias` over the last dimension: `[.., k]`, `[n, k]`, `[n]` give `[.., n]`.
///
/// `linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linear(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linear(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// Product of vectors, matrices and batches of them, broadcast as NumPy does.
///
/// `matmul(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_matmul(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::matmul(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Product of a matrix `[n, k]` and a vector `[k]`.
///
/// `mv(Tensor self, Tensor vec) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mv(
    self_: *const tt_tensor,
    vec: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mv(&*types::tensor(self_, "self")?, &*types::tensor(vec, "vec")?)?;
        types::put_tensor(out, r)
    })
}

/// Inner product of two vectors.
///
/// `dot(Tensor self, Tensor tensor) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dot(
    self_: *const tt_tensor,
    tensor: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dot(&*types::tensor(self_, "self")?, &*types::tensor(tensor, "tensor")?)?;
        types::put_tensor(out, r)
    })
}

/// Inner product of two vectors; that of complex ones would conjugate the first.
///
/// `vdot(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_vdot(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::vdot(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Inner products over the last dimensions: `[.., k]` and `[.., k]` give `[.., ..]`.
///
/// `inner(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_inner(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::inner(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// Outer product of two vectors.
///
/// `outer(Tensor self, Tensor vec2) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_outer(
    self_: *const tt_tensor,
    vec2: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::outer(&*types::tensor(self_, "self")?, &*types::tensor(vec2, "vec2")?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * mat vec`.
///
/// `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addmv(
    self_: *const tt_tensor,
    mat: *const tt_tensor,
    vec: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addmv(&*types::tensor(self_, "self")?, &*types::tensor(mat, "mat")?, &*types::tensor(vec, "vec")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * mat vec`, in place.
///
/// `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addmv_(
    self_: *mut tt_tensor,
    mat: *const tt_tensor,
    vec: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addmv_(&*types::tensor(self_, "self")?, &*types::tensor(mat, "mat")?, &*types::tensor(vec, "vec")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `beta * self + alpha * sum of batch1[i] batch2[i]`: `[n, m]`, `[b, n, k]` and `[b, k, m]`.
///
/// `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addbmm(
    self_: *const tt_tensor,
    batch1: *const tt_tensor,
    batch2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addbmm(&*types::tensor(self_, "self")?, &*types::tensor(batch1, "batch1")?, &*types::tensor(batch2, "batch2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * sum of batch1[i] batch2[i]`, in place.
///
/// `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addbmm_(
    self_: *mut tt_tensor,
    batch1: *const tt_tensor,
    batch2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addbmm_(&*types::tensor(self_, "self")?, &*types::tensor(batch1, "batch1")?, &*types::tensor(batch2, "batch2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `beta * self + alpha * vec1 vec2^T`: `[n, m]`, `[n]` and `[m]`.
///
/// `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addr(
    self_: *const tt_tensor,
    vec1: *const tt_tensor,
    vec2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addr(&*types::tensor(self_, "self")?, &*types::tensor(vec1, "vec1")?, &*types::tensor(vec2, "vec2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `beta * self + alpha * vec1 vec2^T`, in place.
///
/// `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addr_(
    self_: *mut tt_tensor,
    vec1: *const tt_tensor,
    vec2: *const tt_tensor,
    beta: tt_scalar,
    alpha: tt_scalar,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::addr_(&*types::tensor(self_, "self")?, &*types::tensor(vec1, "vec1")?, &*types::tensor(vec2, "vec2")?, types::scalar(beta)?, types::scalar(alpha)?)?;
        drop(r);
        Ok(())
    })
}

/// `mm` with a dtype for the result; not on the host.
///
/// `mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mm_dtype(
    self_: *const tt_tensor,
    mat2: *const tt_tensor,
    out_dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mm_dtype(&*types::tensor(self_, "self")?, &*types::tensor(mat2, "mat2")?, types::dtype(out_dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// `bmm` with a dtype for the result; not on the host.
///
/// `bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bmm_dtype(
    self_: *const tt_tensor,
    mat2: *const tt_tensor,
    out_dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bmm_dtype(&*types::tensor(self_, "self")?, &*types::tensor(mat2, "mat2")?, types::dtype(out_dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// `addmm` with a dtype for the result; not on the host.
///
/// `addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_addmm_dtype(
    self_: *const tt_tensor,
    mat1: *const tt_tensor,
    mat2: *const tt_tensor,
    out_dtype: i32,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::addmm_dtype(&*types::tensor(self_, "self")?, &*types::tensor(mat1, "mat1")?, &*types::tensor(mat2, "mat2")?, types::dtype(out_dtype)?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// `baddbmm` with a dtype for the result; not on the host.
///
/// `baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_baddbmm_dtype(
    self_: *const tt_tensor,
    batch1: *const tt_tensor,
    batch2: *const tt_tensor,
    out_dtype: i32,
    beta: tt_scalar,
    alpha: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::baddbmm_dtype(&*types::tensor(self_, "self")?, &*types::tensor(batch1, "batch1")?, &*types::tensor(batch2, "batch2")?, types::dtype(out_dtype)?, types::scalar(beta)?, types::scalar(alpha)?)?;
        types::put_tensor(out, r)
    })
}

/// Einstein summation: the product of the operands, summed over the subscripts that the output
/// does not name (`ij,jk->ik`). Two operands at a time are multiplied, in a cheap order or in
/// that of `path`: pairs of places in the list of what is left, whose product joins its end.
///
/// `einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_einsum(
    equation: *const c_char,
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    path: *const i64,
    path_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::einsum(types::text(equation, "equation")?, types::tensors(tensors, tensors_len, "tensors")?, types::slice_opt(path, path_len, "path")?)?;
        types::put_tensor(out, r)
    })
}

/// The products of both, summed over the dimensions of the lists pair by pair.
///
/// `tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensordot(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    dims_self: *const i64,
    dims_self_len: usize,
    dims_other: *const i64,
    dims_other_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::tensordot(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::slice(dims_self, dims_self_len, "dims_self")?, types::slice(dims_other, dims_other_len, "dims_other")?)?;
        types::put_tensor(out, r)
    })
}

/// Kronecker's product: blocks of `other`, one for each element of `self`.
///
/// `kron(Tensor self, Tensor other) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_kron(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::kron(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?)?;
        types::put_tensor(out, r)
    })
}

/// `input1^T weight[o] input2 + bias[o]` for each output: `[.., n]`, `[.., m]` and `[o, n, m]`
/// give `[.., o]`.
///
/// `bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bilinear(
    input1: *const tt_tensor,
    input2: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bilinear(&*types::tensor(input1, "input1")?, &*types::tensor(input2, "input2")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// Cross products of the vectors along a dimension of size 3: the first such one where none is
/// given.
///
/// `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cross(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    dim: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cross(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, types::value_opt(dim))?;
        types::put_tensor(out, r)
    })
}

/// Cross products of the vectors along a dimension of size 3.
///
/// `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_cross(
    self_: *const tt_tensor,
    other: *const tt_tensor,
    dim: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_cross(&*types::tensor(self_, "self")?, &*types::tensor(other, "other")?, dim)?;
        types::put_tensor(out, r)
    })
}

/// A square matrix, or each of a batch, times itself: `n` factors, those of the inverse where
/// `n` is negative, and the identity for 0.
///
/// `matrix_power(Tensor self, int n) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_matrix_power(
    self_: *const tt_tensor,
    n: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::matrix_power(&*types::tensor(self_, "self")?, n)?;
        types::put_tensor(out, r)
    })
}

/// The product of two or more matrices, in the order of fewest multiplications. The first and
/// the last one may be vectors.
///
/// `linalg_multi_dot(Tensor[] tensors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_linalg_multi_dot(
    tensors: *const *const tt_tensor,
    tensors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::linalg_multi_dot(types::tensors(tensors, tensors_len, "tensors")?)?;
        types::put_tensor(out, r)
    })
}

/// The product of one or more matrices, in the order of fewest multiplications.
///
/// `chain_matmul(Tensor[] matrices) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_chain_matmul(
    matrices: *const *const tt_tensor,
    matrices_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::chain_matmul(types::tensors(matrices, matrices_len, "matrices")?)?;
        types::put_tensor(out, r)
    })
}

/// Distances between rows: `[.., n, k]` and `[.., m, k]` give `[.., n, m]`. The norm has the
/// exponent `p`, 0 (elements that differ) to infinity (the largest). Euclidean ones are made
/// by a matrix product in mode 1, not in mode 2, and in mode 0 for more than 25 rows.
///
/// `cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cdist(
    x1: *const tt_tensor,
    x2: *const tt_tensor,
    p: f64,
    compute_mode: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cdist(&*types::tensor(x1, "x1")?, &*types::tensor(x2, "x2")?, p, types::value_opt(compute_mode))?;
        types::put_tensor(out, r)
    })
}

/// Distances among the rows of `[n, k]`: those of the first to all behind it, then of the
/// second, and so on, `n (n - 1) / 2` in all. The norm has the exponent `p`.
///
/// `pdist(Tensor self, float p=2.) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pdist(
    self_: *const tt_tensor,
    p: f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pdist(&*types::tensor(self_, "self")?, p)?;
        types::put_tensor(out, r)
    })
}

/// Convolution of `[n, c, l]` or `[c, l]` by a weight `[m, c / groups, k]`.
///
/// `conv1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] dilation=[1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv1d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv1d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// `conv1d` with padding "same" (the output has the input's size) or "valid" (none).
///
/// `conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], str padding="valid", int[1] dilation=[1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv1d_padding(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const c_char,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv1d_padding(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::text(padding, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// Convolution of `[n, c, h, w]` or `[c, h, w]` by a weight `[m, c / groups, kh, kw]`.
///
/// `conv2d(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] dilation=[1, 1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv2d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv2d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// `conv2d` with padding "same" (the output has the input's size) or "valid" (none).
///
/// `conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], str padding="valid", int[2] dilation=[1, 1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv2d_padding(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const c_char,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv2d_padding(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::text(padding, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// Convolution of `[n, c, d, h, w]` or `[c, d, h, w]` by a weight `[m, c / groups, kd, kh, kw]`.
///
/// `conv3d(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] dilation=[1, 1, 1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv3d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv3d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// `conv3d` with padding "same" (the output has the input's size) or "valid" (none).
///
/// `conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], str padding="valid", int[3] dilation=[1, 1, 1], int groups=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv3d_padding(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const c_char,
    dilation: *const i64,
    dilation_len: usize,
    groups: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv3d_padding(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::text(padding, "padding")?, types::slice(dilation, dilation_len, "dilation")?, groups)?;
        types::put_tensor(out, r)
    })
}

/// The adjoint of a convolution: `[n, c, l]` and a weight `[c, m / groups, k]` give `[n, m, ..]`.
///
/// `conv_transpose1d(Tensor input, Tensor weight, Tensor? bias=None, int[1] stride=[1], int[1] padding=[0], int[1] output_padding=[0], int groups=1, int[1] dilation=[1]) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv_transpose1d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    output_padding: *const i64,
    output_padding_len: usize,
    groups: i64,
    dilation: *const i64,
    dilation_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv_transpose1d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(output_padding, output_padding_len, "output_padding")?, groups, types::slice(dilation, dilation_len, "dilation")?)?;
        types::put_tensor(out, r)
    })
}

/// The adjoint of a convolution: `[n, c, h, w]` and a weight `[c, m / groups, kh, kw]` give
/// `[n, m, .., ..]`.
///
/// `conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, int[2] stride=[1, 1], int[2] padding=[0, 0], int[2] output_padding=[0, 0], int groups=1, int[2] dilation=[1, 1]) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv_transpose2d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    output_padding: *const i64,
    output_padding_len: usize,
    groups: i64,
    dilation: *const i64,
    dilation_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv_transpose2d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(output_padding, output_padding_len, "output_padding")?, groups, types::slice(dilation, dilation_len, "dilation")?)?;
        types::put_tensor(out, r)
    })
}

/// The adjoint of a convolution: `[n, c, d, h, w]` and a weight `[c, m / groups, kd, kh, kw]`
/// give `[n, m, .., .., ..]`.
///
/// `conv_transpose3d.input(Tensor input, Tensor weight, Tensor? bias=None, int[3] stride=[1, 1, 1], int[3] padding=[0, 0, 0], int[3] output_padding=[0, 0, 0], int groups=1, int[3] dilation=[1, 1, 1]) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_conv_transpose3d(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    output_padding: *const i64,
    output_padding_len: usize,
    groups: i64,
    dilation: *const i64,
    dilation_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::conv_transpose3d(&*types::tensor(input, "input")?, &*types::tensor(weight, "weight")?, types::tensor_opt(bias, "bias")?.as_deref(), types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(output_padding, output_padding_len, "output_padding")?, groups, types::slice(dilation, dilation_len, "dilation")?)?;
        types::put_tensor(out, r)
    })
}

/// The maximum of each window of `[n, c, l]` or `[c, l]`.
///
/// `max_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool1d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_pool1d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensor(out, r)
    })
}

/// The maximum of each window of `[n, c, l]` or `[c, l]`, and where in the line it is.
///
/// `max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool1d_with_indices(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::max_pool1d_with_indices(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`.
///
/// `max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool2d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_pool2d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensor(out, r)
    })
}

/// The maximum of each window of `[n, c, h, w]` or `[c, h, w]`, and where in the plane it is.
///
/// `max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool2d_with_indices(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::max_pool2d_with_indices(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`.
///
/// `max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool3d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_pool3d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensor(out, r)
    })
}

/// The maximum of each window of `[n, c, d, h, w]` or `[c, d, h, w]`, and where in the volume
/// it is.
///
/// `max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_pool3d_with_indices(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    ceil_mode: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::max_pool3d_with_indices(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, types::slice(dilation, dilation_len, "dilation")?, ceil_mode)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The average of each window of `[n, c, l]` or `[c, l]`.
///
/// `avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_avg_pool1d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    ceil_mode: bool,
    count_include_pad: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::avg_pool1d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, ceil_mode, count_include_pad)?;
        types::put_tensor(out, r)
    })
}

/// The average of each window of `[n, c, h, w]` or `[c, h, w]`; padding counts as zeros where
/// `count_include_pad`, and `divisor_override` takes the place of the number of elements.
///
/// `avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_avg_pool2d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    ceil_mode: bool,
    count_include_pad: bool,
    divisor_override: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::avg_pool2d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, ceil_mode, count_include_pad, types::value_opt(divisor_override))?;
        types::put_tensor(out, r)
    })
}

/// The average of each window of `[n, c, d, h, w]` or `[c, d, h, w]`; see `avg_pool2d`.
///
/// `avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_avg_pool3d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    ceil_mode: bool,
    count_include_pad: bool,
    divisor_override: *const i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::avg_pool3d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?, ceil_mode, count_include_pad, types::value_opt(divisor_override))?;
        types::put_tensor(out, r)
    })
}

/// Averages of `output_size` parts of nearly the same size, of `[n, c, l]` or `[c, l]`.
///
/// `adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_avg_pool1d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::adaptive_avg_pool1d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensor(out, r)
    })
}

/// Averages of `output_size` parts of nearly the same size, of `[n, c, h, w]` or `[c, h, w]`.
///
/// `adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_avg_pool2d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::adaptive_avg_pool2d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensor(out, r)
    })
}

/// Averages of `output_size` parts of nearly the same size, of `[n, c, d, h, w]` or
/// `[c, d, h, w]`.
///
/// `adaptive_avg_pool3d(Tensor self, int[3] output_size) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_avg_pool3d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::adaptive_avg_pool3d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensor(out, r)
    })
}

/// Maxima of `output_size` parts of nearly the same size, and where in the line they are.
///
/// `adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_max_pool1d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::adaptive_max_pool1d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Maxima of `output_size` parts of nearly the same size, and where in the plane they are.
///
/// `adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_max_pool2d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::adaptive_max_pool2d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Maxima of `output_size` parts of nearly the same size, and where in the volume they are.
///
/// `adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_adaptive_max_pool3d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::adaptive_max_pool3d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The maximum of each of as many windows of `[n, c, h, w]` as the result has places, and
/// where in the plane it is. `random_samples` `[n, c, 2]` draw where the windows begin.
///
/// `fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fractional_max_pool2d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    output_size: *const i64,
    output_size_len: usize,
    random_samples: *const tt_tensor,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::fractional_max_pool2d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(output_size, output_size_len, "output_size")?, &*types::tensor(random_samples, "random_samples")?)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The same of `[n, c, d, h, w]`, with `random_samples` `[n, c, 3]`.
///
/// `fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_fractional_max_pool3d(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    output_size: *const i64,
    output_size_len: usize,
    random_samples: *const tt_tensor,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::fractional_max_pool3d(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(output_size, output_size_len, "output_size")?, &*types::tensor(random_samples, "random_samples")?)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Zeros of a size, with each value at its index in the plane; the last of several counts.
///
/// `max_unpool2d(Tensor self, Tensor indices, int[2] output_size) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_unpool2d(
    self_: *const tt_tensor,
    indices: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_unpool2d(&*types::tensor(self_, "self")?, &*types::tensor(indices, "indices")?, types::slice(output_size, output_size_len, "output_size")?)?;
        types::put_tensor(out, r)
    })
}

/// Zeros of a size, with each value at its index in the volume. `stride` and `padding` are
/// those of the pooling that made the indices, and change nothing.
///
/// `max_unpool3d(Tensor self, Tensor indices, int[3] output_size, int[3] stride, int[3] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_max_unpool3d(
    self_: *const tt_tensor,
    indices: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    stride: *const i64,
    stride_len: usize,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::max_unpool3d(&*types::tensor(self_, "self")?, &*types::tensor(indices, "indices")?, types::slice(output_size, output_size_len, "output_size")?, types::slice(stride, stride_len, "stride")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// Batch norm of `[n, c, ..]`: each channel less its mean, divided by its deviation, times
/// `weight` plus `bias` (`[c]` each). In training the batch gives mean and variance, and the
/// running ones, if given, move towards them by `momentum` (the variance that of a sample);
/// else the running ones are used.
///
/// `batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_batch_norm(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    running_mean: *const tt_tensor,
    running_var: *const tt_tensor,
    training: bool,
    momentum: f64,
    eps: f64,
    cudnn_enabled: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::batch_norm(&*types::tensor(input, "input")?, types::tensor_opt(weight, "weight")?.as_deref(), types::tensor_opt(bias, "bias")?.as_deref(), types::tensor_opt(running_mean, "running_mean")?.as_deref(), types::tensor_opt(running_var, "running_var")?.as_deref(), training, momentum, eps, cudnn_enabled)?;
        types::put_tensor(out, r)
    })
}

/// `batch_norm` of each image of `[n, c, ..]` by itself, where `use_input_stats`; the running
/// statistics, if given, move towards the means over the images.
///
/// `instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_instance_norm(
    input: *const tt_tensor,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    running_mean: *const tt_tensor,
    running_var: *const tt_tensor,
    use_input_stats: bool,
    momentum: f64,
    eps: f64,
    cudnn_enabled: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::instance_norm(&*types::tensor(input, "input")?, types::tensor_opt(weight, "weight")?.as_deref(), types::tensor_opt(bias, "bias")?.as_deref(), types::tensor_opt(running_mean, "running_mean")?.as_deref(), types::tensor_opt(running_var, "running_var")?.as_deref(), use_input_stats, momentum, eps, cudnn_enabled)?;
        types::put_tensor(out, r)
    })
}

/// Layer norm over the last dimensions, whose sizes are `normalized_shape`, as are those of
/// `weight` and `bias`.
///
/// `layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_layer_norm(
    input: *const tt_tensor,
    normalized_shape: *const i64,
    normalized_shape_len: usize,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    eps: f64,
    cudnn_enable: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::layer_norm(&*types::tensor(input, "input")?, types::slice(normalized_shape, normalized_shape_len, "normalized_shape")?, types::tensor_opt(weight, "weight")?.as_deref(), types::tensor_opt(bias, "bias")?.as_deref(), eps, cudnn_enable)?;
        types::put_tensor(out, r)
    })
}

/// Group norm of `[n, c, ..]`: mean and variance of `num_groups` groups of channels;
/// `weight` and `bias` have one entry for each channel.
///
/// `group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_group_norm(
    input: *const tt_tensor,
    num_groups: i64,
    weight: *const tt_tensor,
    bias: *const tt_tensor,
    eps: f64,
    cudnn_enabled: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::group_norm(&*types::tensor(input, "input")?, num_groups, types::tensor_opt(weight, "weight")?.as_deref(), types::tensor_opt(bias, "bias")?.as_deref(), eps, cudnn_enabled)?;
        types::put_tensor(out, r)
    })
}

/// Divided by the root of the mean square over the last dimensions (Zhang, Sennrich 2019);
/// `eps` is that of the dtype to compute in where none is given.
///
/// `rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rms_norm(
    input: *const tt_tensor,
    normalized_shape: *const i64,
    normalized_shape_len: usize,
    weight: *const tt_tensor,
    eps: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rms_norm(&*types::tensor(input, "input")?, types::slice(normalized_shape, normalized_shape_len, "normalized_shape")?, types::tensor_opt(weight, "weight")?.as_deref(), types::value_opt(eps))?;
        types::put_tensor(out, r)
    })
}

/// `exp(x) / sum(exp(x))` along `dim`, computed in `dtype` where one is given.
///
/// `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_softmax(
    self_: *const tt_tensor,
    dim: i64,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::softmax(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The logarithm of `softmax`, without overflow.
///
/// `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log_softmax(
    self_: *const tt_tensor,
    dim: i64,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::log_softmax(&*types::tensor(self_, "self")?, dim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// `softmax(query key^T * scale + mask) value` of `[.., l, e]`, `[.., s, e]` and `[.., s, v]`
/// (Vaswani et al. 2017). `scale` is `1 / sqrt(e)` where none is given. A bool mask says which
/// keys count, another one is added; `is_causal` hides later keys. Rows without keys are 0.
/// With `enable_gqa` each head of key and value serves several of query.
///
/// `scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_scaled_dot_product_attention(
    query: *const tt_tensor,
    key: *const tt_tensor,
    value: *const tt_tensor,
    attn_mask: *const tt_tensor,
    dropout_p: f64,
    is_causal: bool,
    scale: *const f64,
    enable_gqa: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::scaled_dot_product_attention(&*types::tensor(query, "query")?, &*types::tensor(key, "key")?, &*types::tensor(value, "value")?, types::tensor_opt(attn_mask, "attn_mask")?.as_deref(), dropout_p, is_causal, types::value_opt(scale), enable_gqa)?;
        types::put_tensor(out, r)
    })
}

/// Padding by pairs of numbers, the last dimension first: `constant` with `value` (0 where
/// none), `reflect` without repeating the edge, `replicate` the edge, or `circular`.
///
/// `pad(Tensor self, int[] pad, str mode="constant", float? value=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_pad(
    self_: *const tt_tensor,
    pad: *const i64,
    pad_len: usize,
    mode: *const c_char,
    value: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::pad(&*types::tensor(self_, "self")?, types::slice(pad, pad_len, "pad")?, types::text(mode, "mode")?, types::value_opt(value))?;
        types::put_tensor(out, r)
    })
}

/// Padding with `value` by pairs of numbers, the last dimension first; negative ones cut.
///
/// `constant_pad_nd(Tensor self, int[] pad, Scalar value=0) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_constant_pad_nd(
    self_: *const tt_tensor,
    pad: *const i64,
    pad_len: usize,
    value: tt_scalar,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::constant_pad_nd(&*types::tensor(self_, "self")?, types::slice(pad, pad_len, "pad")?, types::scalar(value)?)?;
        types::put_tensor(out, r)
    })
}

/// The last dimension padded, mirrored without repeating the edge; numbers as for `pad`.
///
/// `reflection_pad1d(Tensor self, int[2] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reflection_pad1d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reflection_pad1d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// The last two dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
///
/// `reflection_pad2d(Tensor self, int[4] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reflection_pad2d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reflection_pad2d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// The last three dimensions padded, mirrored without repeating the edge; numbers as for `pad`.
///
/// `reflection_pad3d(Tensor self, int[6] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_reflection_pad3d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::reflection_pad3d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// The last dimension padded, with the edge repeated; numbers as for `pad`.
///
/// `replication_pad1d(Tensor self, int[2] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_replication_pad1d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::replication_pad1d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// The last two dimensions padded, with the edge repeated; numbers as for `pad`.
///
/// `replication_pad2d(Tensor self, int[4] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_replication_pad2d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::replication_pad2d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// The last three dimensions padded, with the edge repeated; numbers as for `pad`.
///
/// `replication_pad3d(Tensor self, int[6] padding) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_replication_pad3d(
    self_: *const tt_tensor,
    padding: *const i64,
    padding_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::replication_pad3d(&*types::tensor(self_, "self")?, types::slice(padding, padding_len, "padding")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, l]` at another size: each place from the nearest place before it.
///
/// `upsample_nearest1d(Tensor self, int[1] output_size, float? scales=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest1d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scales: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest1d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, types::value_opt(scales))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_nearest1d` to a size, or to the sizes times factors.
///
/// `upsample_nearest1d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest1d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest1d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, h, w]` at another size: each place from the nearest place before it.
///
/// `upsample_nearest2d(Tensor self, int[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest2d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scales_h: *const f64,
    scales_w: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest2d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, types::value_opt(scales_h), types::value_opt(scales_w))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_nearest2d` to a size, or to the sizes times factors.
///
/// `upsample_nearest2d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest2d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest2d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, d, h, w]` at another size: each place from the nearest place before it.
///
/// `upsample_nearest3d(Tensor self, int[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest3d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scales_d: *const f64,
    scales_h: *const f64,
    scales_w: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest3d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, types::value_opt(scales_d), types::value_opt(scales_h), types::value_opt(scales_w))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_nearest3d` to a size, or to the sizes times factors.
///
/// `upsample_nearest3d.vec(Tensor input, int[]? output_size, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_nearest3d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_nearest3d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, l]` at another size: each place from its neighbours, weighted by distance.
///
/// `upsample_linear1d(Tensor self, int[1] output_size, bool align_corners, float? scales=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_linear1d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scales: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_linear1d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, align_corners, types::value_opt(scales))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_linear1d` to a size, or to the sizes times factors.
///
/// `upsample_linear1d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_linear1d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_linear1d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, align_corners, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, h, w]` at another size: each place from its neighbours, weighted by distance.
///
/// `upsample_bilinear2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_bilinear2d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scales_h: *const f64,
    scales_w: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_bilinear2d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, align_corners, types::value_opt(scales_h), types::value_opt(scales_w))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_bilinear2d` to a size, or to the sizes times factors.
///
/// `upsample_bilinear2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_bilinear2d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_bilinear2d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, align_corners, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, h, w]` at another size: each place from a cubic convolution of its 16 neighbours.
///
/// `upsample_bicubic2d(Tensor self, int[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_bicubic2d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scales_h: *const f64,
    scales_w: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_bicubic2d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, align_corners, types::value_opt(scales_h), types::value_opt(scales_w))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_bicubic2d` to a size, or to the sizes times factors.
///
/// `upsample_bicubic2d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_bicubic2d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_bicubic2d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, align_corners, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// `[n, c, d, h, w]` at another size: each place from its neighbours, weighted by distance.
///
/// `upsample_trilinear3d(Tensor self, int[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_trilinear3d(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scales_d: *const f64,
    scales_h: *const f64,
    scales_w: *const f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_trilinear3d(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, align_corners, types::value_opt(scales_d), types::value_opt(scales_h), types::value_opt(scales_w))?;
        types::put_tensor(out, r)
    })
}

/// `upsample_trilinear3d` to a size, or to the sizes times factors.
///
/// `upsample_trilinear3d.vec(Tensor input, int[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_upsample_trilinear3d_vec(
    input: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    align_corners: bool,
    scale_factors: *const f64,
    scale_factors_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::upsample_trilinear3d_vec(&*types::tensor(input, "input")?, types::slice_opt(output_size, output_size_len, "output_size")?, align_corners, types::slice_opt(scale_factors, scale_factors_len, "scale_factors")?)?;
        types::put_tensor(out, r)
    })
}

/// Samples `[n, c, h, w]` at the points of a grid `[n, .., .., 2]` of x and y between -1 and 1,
/// or a volume at points of x, y and z. Modes: 0 linear, 1 nearest, 2 cubic; outside: 0 zeros,
/// 1 the border, 2 the reflection.
///
/// `grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_grid_sampler(
    input: *const tt_tensor,
    grid: *const tt_tensor,
    interpolation_mode: i64,
    padding_mode: i64,
    align_corners: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::grid_sampler(&*types::tensor(input, "input")?, &*types::tensor(grid, "grid")?, interpolation_mode, padding_mode, align_corners)?;
        types::put_tensor(out, r)
    })
}

/// The grid for `grid_sampler` of affine maps `[n, 2, 3]` of a plane, or `[n, 3, 4]` of a volume.
///
/// `affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_affine_grid_generator(
    theta: *const tt_tensor,
    size: *const i64,
    size_len: usize,
    align_corners: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::affine_grid_generator(&*types::tensor(theta, "theta")?, types::slice(size, size_len, "size")?, align_corners)?;
        types::put_tensor(out, r)
    })
}

/// The sliding blocks of `[n, c, h, w]` or `[c, h, w]` as columns `[n, c * block, blocks]`.
///
/// `im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_im2col(
    self_: *const tt_tensor,
    kernel_size: *const i64,
    kernel_size_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    padding: *const i64,
    padding_len: usize,
    stride: *const i64,
    stride_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::im2col(&*types::tensor(self_, "self")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(dilation, dilation_len, "dilation")?, types::slice(padding, padding_len, "padding")?, types::slice(stride, stride_len, "stride")?)?;
        types::put_tensor(out, r)
    })
}

/// Columns `[n, c * block, blocks]` summed where the blocks lie in `[n, c, h, w]`.
///
/// `col2im(Tensor self, int[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_col2im(
    self_: *const tt_tensor,
    output_size: *const i64,
    output_size_len: usize,
    kernel_size: *const i64,
    kernel_size_len: usize,
    dilation: *const i64,
    dilation_len: usize,
    padding: *const i64,
    padding_len: usize,
    stride: *const i64,
    stride_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::col2im(&*types::tensor(self_, "self")?, types::slice(output_size, output_size_len, "output_size")?, types::slice(kernel_size, kernel_size_len, "kernel_size")?, types::slice(dilation, dilation_len, "dilation")?, types::slice(padding, padding_len, "padding")?, types::slice(stride, stride_len, "stride")?)?;
        types::put_tensor(out, r)
    })
}

/// Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input]`, or `[batch, time,
/// input]` with `batch_first`, from the states `hx`, `[layers * directions, batch, hidden]`.
/// `params` are, for each layer and direction, `W`, `U` and with `has_biases` `b`, `c`. The
/// results are those of all steps and the last states.
///
/// `rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_tanh(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    batch_first: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::rnn_tanh(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional, batch_first)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The same over a packed sequence: the rows of all steps `[rows, input]`, and how many rows
/// each step has.
///
/// `rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_tanh_data(
    data: *const tt_tensor,
    batch_sizes: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::rnn_tanh_data(&*types::tensor(data, "data")?, &*types::tensor(batch_sizes, "batch_sizes")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Layers of `h' = relu(W x + b + U h + c)`; arguments as those of `rnn_tanh`.
///
/// `rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_relu(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    batch_first: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::rnn_relu(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional, batch_first)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The same over a packed sequence.
///
/// `rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_relu_data(
    data: *const tt_tensor,
    batch_sizes: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::rnn_relu_data(&*types::tensor(data, "data")?, &*types::tensor(batch_sizes, "batch_sizes")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// Layers of long short-term memory: `c' = f c + i g`, `h' = o tanh(c')` with the gates
/// `i f g o = W x + b + U h + c` through `sigmoid`, `g` through `tanh`. `hx` is the state and
/// the memory. Where their last sizes differ the state is projected, `R h'`, and the `params` of
/// each layer and direction end with `R`, `[out, hidden]`.
///
/// `lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lstm(
    input: *const tt_tensor,
    hx: *const *const tt_tensor,
    hx_len: usize,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    batch_first: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        let r = Tensor::lstm(&*types::tensor(input, "input")?, types::tensors(hx, hx_len, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional, batch_first)?;
        types::put_tensors([out0, out1, out2], [r.0, r.1, r.2])
    })
}

/// The same over a packed sequence.
///
/// `lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lstm_data(
    data: *const tt_tensor,
    batch_sizes: *const tt_tensor,
    hx: *const *const tt_tensor,
    hx_len: usize,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
    out2: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        types::due(out2, "out2")?;
        let r = Tensor::lstm_data(&*types::tensor(data, "data")?, &*types::tensor(batch_sizes, "batch_sizes")?, types::tensors(hx, hx_len, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional)?;
        types::put_tensors([out0, out1, out2], [r.0, r.1, r.2])
    })
}

/// Layers of gated recurrent units: `h' = (1 - z) n + z h` with `r z` as `sigmoid(W x + b + U h
/// + c)` and `n = tanh(W x + b + r (U h + c))`; arguments as those of `rnn_tanh`.
///
/// `gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gru(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    batch_first: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::gru(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional, batch_first)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// The same over a packed sequence.
///
/// `gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gru_data(
    data: *const tt_tensor,
    batch_sizes: *const tt_tensor,
    hx: *const tt_tensor,
    params: *const *const tt_tensor,
    params_len: usize,
    has_biases: bool,
    num_layers: i64,
    dropout: f64,
    train: bool,
    bidirectional: bool,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::gru_data(&*types::tensor(data, "data")?, &*types::tensor(batch_sizes, "batch_sizes")?, &*types::tensor(hx, "hx")?, types::tensors(params, params_len, "params")?, has_biases, num_layers, dropout, train, bidirectional)?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// A step `tanh(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
///
/// `rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_tanh_cell(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    w_ih: *const tt_tensor,
    w_hh: *const tt_tensor,
    b_ih: *const tt_tensor,
    b_hh: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rnn_tanh_cell(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, &*types::tensor(w_ih, "w_ih")?, &*types::tensor(w_hh, "w_hh")?, types::tensor_opt(b_ih, "b_ih")?.as_deref(), types::tensor_opt(b_hh, "b_hh")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// A step `relu(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
///
/// `rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rnn_relu_cell(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    w_ih: *const tt_tensor,
    w_hh: *const tt_tensor,
    b_ih: *const tt_tensor,
    b_hh: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rnn_relu_cell(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, &*types::tensor(w_ih, "w_ih")?, &*types::tensor(w_hh, "w_hh")?, types::tensor_opt(b_ih, "b_ih")?.as_deref(), types::tensor_opt(b_hh, "b_hh")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// A step of long short-term memory: the state and the memory from those in `hx`.
///
/// `lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_lstm_cell(
    input: *const tt_tensor,
    hx: *const *const tt_tensor,
    hx_len: usize,
    w_ih: *const tt_tensor,
    w_hh: *const tt_tensor,
    b_ih: *const tt_tensor,
    b_hh: *const tt_tensor,
    out0: *mut *mut tt_tensor,
    out1: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out0, "out0")?;
        types::due(out1, "out1")?;
        let r = Tensor::lstm_cell(&*types::tensor(input, "input")?, types::tensors(hx, hx_len, "hx")?, &*types::tensor(w_ih, "w_ih")?, &*types::tensor(w_hh, "w_hh")?, types::tensor_opt(b_ih, "b_ih")?.as_deref(), types::tensor_opt(b_hh, "b_hh")?.as_deref())?;
        types::put_tensors([out0, out1], [r.0, r.1])
    })
}

/// A step of a gated recurrent unit.
///
/// `gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_gru_cell(
    input: *const tt_tensor,
    hx: *const tt_tensor,
    w_ih: *const tt_tensor,
    w_hh: *const tt_tensor,
    b_ih: *const tt_tensor,
    b_hh: *const tt_tensor,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::gru_cell(&*types::tensor(input, "input")?, &*types::tensor(hx, "hx")?, &*types::tensor(w_ih, "w_ih")?, &*types::tensor(w_hh, "w_hh")?, types::tensor_opt(b_ih, "b_ih")?.as_deref(), types::tensor_opt(b_hh, "b_hh")?.as_deref())?;
        types::put_tensor(out, r)
    })
}

/// Squared differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
///
/// `mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_mse_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::mse_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction)?;
        types::put_tensor(out, r)
    })
}

/// Absolute differences; `reduction` is 0 for all of them, 1 for the mean, 2 for the sum.
///
/// `l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_l1_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::l1_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction)?;
        types::put_tensor(out, r)
    })
}

/// `d^2 / (2 beta)` for a difference below `beta`, else `d - beta / 2` (Girshick 2015).
///
/// `smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_smooth_l1_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    beta: f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::smooth_l1_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction, beta)?;
        types::put_tensor(out, r)
    })
}

/// `d^2 / 2` for a difference up to `delta`, else `delta (d - delta / 2)` (Huber 1964).
///
/// `huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_huber_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    delta: f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::huber_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction, delta)?;
        types::put_tensor(out, r)
    })
}

/// Negative log likelihood: `-weight * self` at the target class of `[n, c, ..]` or `[c]`;
/// targets of `ignore_index` count for nothing. The mean is weighted.
///
/// `nll_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nll_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    weight: *const tt_tensor,
    reduction: i64,
    ignore_index: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::nll_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, types::tensor_opt(weight, "weight")?.as_deref(), reduction, ignore_index)?;
        types::put_tensor(out, r)
    })
}

/// Cross entropy of logits `[n, c, ..]` or `[c]` and targets: class indices, or a probability
/// for each class. With `label_smoothing` each target is mixed with the uniform one.
///
/// `cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cross_entropy_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    weight: *const tt_tensor,
    reduction: i64,
    ignore_index: i64,
    label_smoothing: f64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cross_entropy_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, types::tensor_opt(weight, "weight")?.as_deref(), reduction, ignore_index, label_smoothing)?;
        types::put_tensor(out, r)
    })
}

/// Cross entropy of probabilities and targets between 0 and 1; logarithms are not below -100.
///
/// `binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_binary_cross_entropy(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    weight: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::binary_cross_entropy(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, types::tensor_opt(weight, "weight")?.as_deref(), reduction)?;
        types::put_tensor(out, r)
    })
}

/// Cross entropy of `sigmoid(self)` and targets between 0 and 1, without overflow;
/// `pos_weight` weighs the part of the targets.
///
/// `binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_binary_cross_entropy_with_logits(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    weight: *const tt_tensor,
    pos_weight: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::binary_cross_entropy_with_logits(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, types::tensor_opt(weight, "weight")?.as_deref(), types::tensor_opt(pos_weight, "pos_weight")?.as_deref(), reduction)?;
        types::put_tensor(out, r)
    })
}

/// Divergence of Kullback and Leibler: `target (log(target) - self)`, where `self` is a
/// logarithm, and with `log_target` the target too.
///
/// `kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_kl_div(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    log_target: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::kl_div(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction, log_target)?;
        types::put_tensor(out, r)
    })
}

/// `log(1 + exp(-target * self))` for targets of 1 and -1.
///
/// `soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_soft_margin_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::soft_margin_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction)?;
        types::put_tensor(out, r)
    })
}

/// `max(0, margin - target (input1 - input2))`: `input1` should be ranked higher where the
/// target is 1, lower where it is -1.
///
/// `margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_margin_ranking_loss(
    input1: *const tt_tensor,
    input2: *const tt_tensor,
    target: *const tt_tensor,
    margin: f64,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::margin_ranking_loss(&*types::tensor(input1, "input1")?, &*types::tensor(input2, "input2")?, &*types::tensor(target, "target")?, margin, reduction)?;
        types::put_tensor(out, r)
    })
}

/// Of distances: `self` where the target is 1, `max(0, margin - self)` where it is -1.
///
/// `hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_hinge_embedding_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    margin: f64,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::hinge_embedding_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, margin, reduction)?;
        types::put_tensor(out, r)
    })
}

/// Of the cosine of rows `[n, d]` or of two vectors: `1 - cos` where the target is 1, `max(0,
/// cos - margin)` where it is -1.
///
/// `cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cosine_embedding_loss(
    input1: *const tt_tensor,
    input2: *const tt_tensor,
    target: *const tt_tensor,
    margin: f64,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::cosine_embedding_loss(&*types::tensor(input1, "input1")?, &*types::tensor(input2, "input2")?, &*types::tensor(target, "target")?, margin, reduction)?;
        types::put_tensor(out, r)
    })
}

/// `max(0, margin + d(anchor, positive) - d(anchor, negative))`, where `d` is the `p`-norm of the
/// difference of rows plus `eps`; with `swap` the negative's distance is that to the nearer of
/// the two.
///
/// `triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_triplet_margin_loss(
    anchor: *const tt_tensor,
    positive: *const tt_tensor,
    negative: *const tt_tensor,
    margin: f64,
    p: f64,
    eps: f64,
    swap: bool,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::triplet_margin_loss(&*types::tensor(anchor, "anchor")?, &*types::tensor(positive, "positive")?, &*types::tensor(negative, "negative")?, margin, p, eps, swap, reduction)?;
        types::put_tensor(out, r)
    })
}

/// `exp(input) - target * input`, or `input - target * log(input + eps)` where the input is no
/// logarithm; `full` adds Stirling's approximation of `log(target!)` for targets above 1.
///
/// `poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_poisson_nll_loss(
    input: *const tt_tensor,
    target: *const tt_tensor,
    log_input: bool,
    full: bool,
    eps: f64,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::poisson_nll_loss(&*types::tensor(input, "input")?, &*types::tensor(target, "target")?, log_input, full, eps, reduction)?;
        types::put_tensor(out, r)
    })
}

/// `sum_j max(0, margin - self[target] + self[j])^p weight[target] / classes` over the classes
/// `j` other than the target; `p` is 1 or 2, the input `[n, classes]` or `[classes]`.
///
/// `multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_multi_margin_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    p: tt_scalar,
    margin: tt_scalar,
    weight: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::multi_margin_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, types::scalar(p)?, types::scalar(margin)?, types::tensor_opt(weight, "weight")?.as_deref(), reduction)?;
        types::put_tensor(out, r)
    })
}

/// `sum_kj max(0, 1 - self[k] + self[j]) / classes` over the classes `k` that the target names
/// before its first -1, and the others `j`.
///
/// `multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_multilabel_margin_loss(
    self_: *const tt_tensor,
    target: *const tt_tensor,
    reduction: i64,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::multilabel_margin_loss(&*types::tensor(self_, "self")?, &*types::tensor(target, "target")?, reduction)?;
        types::put_tensor(out, r)
    })
}

/// Connectionist temporal classification (Graves 2006) of normalised log-probabilities `[time,
/// batch, classes]` or `[time, classes]`: the negative logarithm of the likelihood of the
/// targets, `[batch, longest]` or one after the other. The mean is over the losses divided by
/// the lengths of the targets. The gradient is that of logits before a logarithm of softmax.
///
/// `ctc_loss.IntList(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ctc_loss(
    log_probs: *const tt_tensor,
    targets: *const tt_tensor,
    input_lengths: *const i64,
    input_lengths_len: usize,
    target_lengths: *const i64,
    target_lengths_len: usize,
    blank: i64,
    reduction: i64,
    zero_infinity: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ctc_loss(&*types::tensor(log_probs, "log_probs")?, &*types::tensor(targets, "targets")?, types::slice(input_lengths, input_lengths_len, "input_lengths")?, types::slice(target_lengths, target_lengths_len, "target_lengths")?, blank, reduction, zero_infinity)?;
        types::put_tensor(out, r)
    })
}

/// The same with lengths in tensors.
///
/// `ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ctc_loss_tensor(
    log_probs: *const tt_tensor,
    targets: *const tt_tensor,
    input_lengths: *const tt_tensor,
    target_lengths: *const tt_tensor,
    blank: i64,
    reduction: i64,
    zero_infinity: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ctc_loss_tensor(&*types::tensor(log_probs, "log_probs")?, &*types::tensor(targets, "targets")?, &*types::tensor(input_lengths, "input_lengths")?, &*types::tensor(target_lengths, "target_lengths")?, blank, reduction, zero_infinity)?;
        types::put_tensor(out, r)
    })
}

/// Uniform on `[0, 1)`.
///
/// `rand(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rand(
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rand(types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Uniform on `[0, 1)`, with the shape of `self`.
///
/// `rand_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rand_like(
    self_: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rand_like(&*types::tensor(self_, "self")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal with mean 0 and deviation 1.
///
/// `randn(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randn(
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randn(types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal with mean 0 and deviation 1, with the shape of `self`.
///
/// `randn_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randn_like(
    self_: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randn_like(&*types::tensor(self_, "self")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from 0 up to but without `high`; int64 where no dtype is given.
///
/// `randint(int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint(
    high: i64,
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint(high, types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from `low` up to but without `high`; int64 where no dtype is given.
///
/// `randint.low(int low, int high, int[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_low(
    low: i64,
    high: i64,
    size: *const i64,
    size_len: usize,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_low(low, high, types::slice(size, size_len, "size")?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// `0 .. n` in random order; int64 where no dtype is given.
///
/// `randperm(int n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randperm(
    n: i64,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randperm(n, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from 0 up to but without `high`, with the shape of `self`.
///
/// `randint_like(Tensor self, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_like(
    self_: *const tt_tensor,
    high: i64,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_like(&*types::tensor(self_, "self")?, high, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from 0 up to but without the number that `high` holds, with the shape of `self`.
///
/// `randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_like_tensor(
    self_: *const tt_tensor,
    high: *const tt_tensor,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_like_tensor(&*types::tensor(self_, "self")?, &*types::tensor(high, "high")?, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from `low` up to but without `high`, with the shape of `self`.
///
/// `randint_like.low_dtype(Tensor self, int low, int high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_like_low_dtype(
    self_: *const tt_tensor,
    low: i64,
    high: i64,
    options: *const tt_tensor_options,
    memory_format: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_like_low_dtype(&*types::tensor(self_, "self")?, low, high, types::options(options)?, types::memory_format_opt(memory_format)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal with `mean` and deviation `std`.
///
/// `normal.float_float(float mean, float std, int[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_normal_float_float(
    mean: f64,
    std: f64,
    size: *const i64,
    size_len: usize,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::normal_float_float(mean, std, types::slice(size, size_len, "size")?, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Uniform on `[0, 1)`, from a generator.
///
/// `rand.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rand_generator(
    size: *const i64,
    size_len: usize,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rand_generator(types::slice(size, size_len, "size")?, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal with mean 0 and deviation 1, from a generator.
///
/// `randn.generator(int[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randn_generator(
    size: *const i64,
    size_len: usize,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randn_generator(types::slice(size, size_len, "size")?, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from 0 up to but without `high`, from a generator; int64 where no dtype is given.
///
/// `randint.generator(int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_generator(
    high: i64,
    size: *const i64,
    size_len: usize,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_generator(high, types::slice(size, size_len, "size")?, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Integers from `low` up to but without `high`, from a generator; int64 where no dtype is given.
///
/// `randint.low_generator(int low, int high, int[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randint_low_generator(
    low: i64,
    high: i64,
    size: *const i64,
    size_len: usize,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randint_low_generator(low, high, types::slice(size, size_len, "size")?, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// `0 .. n` in random order, from a generator; int64 where no dtype is given.
///
/// `randperm.generator(int n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_randperm_generator(
    n: i64,
    generator: *const tt_generator,
    options: *const tt_tensor_options,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::randperm_generator(n, types::generator(generator)?, types::options(options)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones with the probabilities `p`, broadcast, else zeros, in place.
///
/// `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bernoulli_tensor_(
    self_: *mut tt_tensor,
    p: *const tt_tensor,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bernoulli_tensor_(&*types::tensor(self_, "self")?, &*types::tensor(p, "p")?, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Ones with probability `p`, else zeros, in place.
///
/// `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bernoulli_float_(
    self_: *mut tt_tensor,
    p: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::bernoulli_float_(&*types::tensor(self_, "self")?, p, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Ones with the probabilities that `self` holds, else zeros.
///
/// `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bernoulli(
    self_: *const tt_tensor,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bernoulli(&*types::tensor(self_, "self")?, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones with probability `p`, else zeros, with the shape of `self`.
///
/// `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bernoulli_p(
    self_: *const tt_tensor,
    p: f64,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bernoulli_p(&*types::tensor(self_, "self")?, p, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// Ones with the probabilities `p`, broadcast, else zeros, with the shape of `self`.
///
/// `bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_bernoulli_tensor(
    self_: *const tt_tensor,
    p: *const tt_tensor,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::bernoulli_tensor(&*types::tensor(self_, "self")?, &*types::tensor(p, "p")?, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal with `mean` and deviation `std`, in place.
///
/// `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_normal_(
    self_: *mut tt_tensor,
    mean: f64,
    std: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::normal_(&*types::tensor(self_, "self")?, mean, std, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Uniform on `[from, to)`, in place.
///
/// `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_uniform_(
    self_: *mut tt_tensor,
    from_: f64,
    to: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::uniform_(&*types::tensor(self_, "self")?, from_, to, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Exponential with rate `lambd`, in place.
///
/// `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_exponential_(
    self_: *mut tt_tensor,
    lambd: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::exponential_(&*types::tensor(self_, "self")?, lambd, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Trials up to the first success of probability `p`, in place.
///
/// `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_geometric_(
    self_: *mut tt_tensor,
    p: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::geometric_(&*types::tensor(self_, "self")?, p, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// `exp` of a normal with `mean` and `std`, in place.
///
/// `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_log_normal_(
    self_: *mut tt_tensor,
    mean: f64,
    std: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::log_normal_(&*types::tensor(self_, "self")?, mean, std, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Cauchy around `median` with scale `sigma`, in place.
///
/// `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_cauchy_(
    self_: *mut tt_tensor,
    median: f64,
    sigma: f64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::cauchy_(&*types::tensor(self_, "self")?, median, sigma, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Integers from `from` up to but without `to`, or as far as the dtype goes, in place.
///
/// `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_random_from_(
    self_: *mut tt_tensor,
    from_: i64,
    to: *const i64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::random_from_(&*types::tensor(self_, "self")?, from_, types::value_opt(to), types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Integers from 0 up to but without `to`, in place.
///
/// `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_random_to_(
    self_: *mut tt_tensor,
    to: i64,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::random_to_(&*types::tensor(self_, "self")?, to, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Integers from 0 as far as the dtype goes, in place.
///
/// `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_random_(
    self_: *mut tt_tensor,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::random_(&*types::tensor(self_, "self")?, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Normal around each element of `mean` with deviation `std`.
///
/// `normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_normal_tensor_float(
    mean: *const tt_tensor,
    std: f64,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::normal_tensor_float(&*types::tensor(mean, "mean")?, std, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal around `mean` with the deviations that `std` holds.
///
/// `normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_normal_float_tensor(
    mean: f64,
    std: *const tt_tensor,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::normal_float_tensor(mean, &*types::tensor(std, "std")?, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// Normal around each element of `mean` with the deviations that `std` holds, broadcast.
///
/// `normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_normal_tensor_tensor(
    mean: *const tt_tensor,
    std: *const tt_tensor,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::normal_tensor_tensor(&*types::tensor(mean, "mean")?, &*types::tensor(std, "std")?, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// In training, elements become 0 with probability `p` and the others are divided by `1 - p`
/// (Srivastava et al. 2014).
///
/// `dropout(Tensor input, float p, bool train) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dropout(
    input: *const tt_tensor,
    p: f64,
    train: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::dropout(&*types::tensor(input, "input")?, p, train)?;
        types::put_tensor(out, r)
    })
}

/// `dropout` in place.
///
/// `dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_dropout_(
    self_: *mut tt_tensor,
    p: f64,
    train: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::dropout_(&*types::tensor(self_, "self")?, p, train)?;
        drop(r);
        Ok(())
    })
}

/// `dropout` of whole channels of `[n, c, ..]`.
///
/// `feature_dropout(Tensor input, float p, bool train) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_feature_dropout(
    input: *const tt_tensor,
    p: f64,
    train: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::feature_dropout(&*types::tensor(input, "input")?, p, train)?;
        types::put_tensor(out, r)
    })
}

/// `feature_dropout` in place.
///
/// `feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_feature_dropout_(
    self_: *mut tt_tensor,
    p: f64,
    train: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::feature_dropout_(&*types::tensor(self_, "self")?, p, train)?;
        drop(r);
        Ok(())
    })
}

/// `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017).
///
/// `alpha_dropout(Tensor input, float p, bool train) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_alpha_dropout(
    input: *const tt_tensor,
    p: f64,
    train: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::alpha_dropout(&*types::tensor(input, "input")?, p, train)?;
        types::put_tensor(out, r)
    })
}

/// `dropout` that keeps mean and variance behind `selu` (Klambauer et al. 2017), in place.
///
/// `alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_alpha_dropout_(
    self_: *mut tt_tensor,
    p: f64,
    train: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::alpha_dropout_(&*types::tensor(self_, "self")?, p, train)?;
        drop(r);
        Ok(())
    })
}

/// `alpha_dropout` of whole channels of `[n, c, ..]`.
///
/// `feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_feature_alpha_dropout(
    input: *const tt_tensor,
    p: f64,
    train: bool,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::feature_alpha_dropout(&*types::tensor(input, "input")?, p, train)?;
        types::put_tensor(out, r)
    })
}

/// `alpha_dropout` of whole channels of `[n, c, ..]`, in place.
///
/// `feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_feature_alpha_dropout_(
    self_: *mut tt_tensor,
    p: f64,
    train: bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::feature_alpha_dropout_(&*types::tensor(self_, "self")?, p, train)?;
        drop(r);
        Ok(())
    })
}

/// `num_samples` indices of each row of weights `[n]` or `[m, n]`, drawn by weight.
///
/// `multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_multinomial(
    self_: *const tt_tensor,
    num_samples: i64,
    replacement: bool,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::multinomial(&*types::tensor(self_, "self")?, num_samples, replacement, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// `x` where positive, else `x` times a random slope between `lower` and `upper` in training
/// and their mean out of it.
///
/// `rrelu(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rrelu(
    self_: *const tt_tensor,
    lower: tt_scalar,
    upper: tt_scalar,
    training: bool,
    generator: *const tt_generator,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::rrelu(&*types::tensor(self_, "self")?, types::scalar(lower)?, types::scalar(upper)?, training, types::generator(generator)?)?;
        types::put_tensor(out, r)
    })
}

/// `rrelu`, in place.
///
/// `rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_rrelu_(
    self_: *mut tt_tensor,
    lower: tt_scalar,
    upper: tt_scalar,
    training: bool,
    generator: *const tt_generator,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        let r = Tensor::rrelu_(&*types::tensor(self_, "self")?, types::scalar(lower)?, types::scalar(upper)?, training, types::generator(generator)?)?;
        drop(r);
        Ok(())
    })
}

/// Whether two lists of integers are equal.
///
/// `eq.int_list(int[] a, int[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_int_list(
    a: *const i64,
    a_len: usize,
    b: *const i64,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_int_list(types::slice(a, a_len, "a")?, types::slice(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two devices are the same.
///
/// `eq.device(Device a, Device b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_device(
    a: tt_device,
    b: tt_device,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_device(types::device(a)?, types::device(b)?)?;
        types::put(out, r)
    })
}

/// Whether two values of an enumeration are the same.
///
/// `eq.enum(AnyEnumType a, AnyEnumType b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_enum(
    a: i64,
    b: i64,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_enum(a, b)?;
        types::put(out, r)
    })
}

/// Whether two lists of numbers are equal; NaN equals nothing.
///
/// `eq.float_list(float[] a, float[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_float_list(
    a: *const f64,
    a_len: usize,
    b: *const f64,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_float_list(types::slice(a, a_len, "a")?, types::slice(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two lists of tensors of one element are equal.
///
/// `eq.Tensor_list(Tensor[] a, Tensor[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_tensor_list(
    a: *const *const tt_tensor,
    a_len: usize,
    b: *const *const tt_tensor,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_tensor_list(types::tensors(a, a_len, "a")?, types::tensors(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two lists of bools are equal.
///
/// `eq.bool_list(bool[] a, bool[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_eq_bool_list(
    a: *const bool,
    a_len: usize,
    b: *const bool,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::eq_bool_list(&types::bools(a, a_len, "a")?, &types::bools(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two lists of integers differ.
///
/// `ne.int_list(int[] a, int[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_int_list(
    a: *const i64,
    a_len: usize,
    b: *const i64,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_int_list(types::slice(a, a_len, "a")?, types::slice(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two devices differ.
///
/// `ne.device(Device a, Device b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_device(
    a: tt_device,
    b: tt_device,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_device(types::device(a)?, types::device(b)?)?;
        types::put(out, r)
    })
}

/// Whether two values of an enumeration differ.
///
/// `ne.enum(AnyEnumType a, AnyEnumType b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_enum(
    a: i64,
    b: i64,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_enum(a, b)?;
        types::put(out, r)
    })
}

/// Whether two lists of numbers differ; NaN differs from everything.
///
/// `ne.float_list(float[] a, float[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_float_list(
    a: *const f64,
    a_len: usize,
    b: *const f64,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_float_list(types::slice(a, a_len, "a")?, types::slice(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two lists of tensors of one element differ.
///
/// `ne.Tensor_list(Tensor[] a, Tensor[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_tensor_list(
    a: *const *const tt_tensor,
    a_len: usize,
    b: *const *const tt_tensor,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_tensor_list(types::tensors(a, a_len, "a")?, types::tensors(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// Whether two lists of bools differ.
///
/// `ne.bool_list(bool[] a, bool[] b) -> bool`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_ne_bool_list(
    a: *const bool,
    a_len: usize,
    b: *const bool,
    b_len: usize,
    out: *mut bool,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::ne_bool_list(&types::bools(a, a_len, "a")?, &types::bools(b, b_len, "b")?)?;
        types::put(out, r)
    })
}

/// A list of tensors of one element, sorted. A list comes by value, so it is the result.
///
/// `sort.Tensor(Tensor[](a!) self, bool reverse=False) -> ()`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sort_tensor_list(
    self_: *const *const tt_tensor,
    self_len: usize,
    reverse: bool,
    out: *mut tt_tensor_list,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sort_tensor_list(types::tensors(self_, self_len, "self")?, reverse)?;
        types::put_list(out, r)
    })
}

/// A list of integers, numbers, bools or tensors, sorted. A list comes by value, so it is the
/// result.
///
/// `sort.any(t[](a!) self, bool reverse=False) -> ()`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sort_any(
    self_: *const tt_value,
    reverse: bool,
    out: *mut tt_value,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sort_any(&types::value(self_, "self")?, reverse)?;
        types::put(out, types::to_value(r))
    })
}

/// The sum over dimensions by name: tensors have none here, so every name is one that is not
/// found; no name stands for all dimensions.
///
/// `sum.dim_DimnameList(Tensor self, str[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_sum_names(
    self_: *const tt_tensor,
    dim: *const *const c_char,
    dim_len: usize,
    keepdim: bool,
    dtype: i32,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::sum_names(&*types::tensor(self_, "self")?, &types::texts(dim, dim_len, "dim")?, keepdim, types::dtype_opt(dtype)?)?;
        types::put_tensor(out, r)
    })
}

/// The dimensions between two names as one: tensors have no names here, so none is found.
///
/// `flatten.using_names(Tensor(a) self, str start_dim, str end_dim, str out_dim) -> Tensor(a)`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_flatten_names(
    self_: *const tt_tensor,
    start_dim: *const c_char,
    end_dim: *const c_char,
    out_dim: *const c_char,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::flatten_names(&*types::tensor(self_, "self")?, types::text(start_dim, "start_dim")?, types::text(end_dim, "end_dim")?, types::text(out_dim, "out_dim")?)?;
        types::put_tensor(out, r)
    })
}

/// `einsum` of operands each followed by the list of its subscripts (0 to 51), and the
/// subscripts of the result last, if they are not those that appear once.
///
/// `einsum.sublist(Tensor a, ...) -> Tensor`
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_einsum_sublist(
    a: *const tt_tensor,
    rest: *const tt_value,
    rest_len: usize,
    out: *mut *mut tt_tensor,
) -> tt_status {
    // SAFETY: the caller keeps the rules of the ABI.
    guard(|| unsafe {
        types::due(out, "out")?;
        let r = Tensor::einsum_sublist(&*types::tensor(a, "a")?, &types::values(rest, rest_len, "rest")?)?;
        types::put_tensor(out, r)
    })
}
