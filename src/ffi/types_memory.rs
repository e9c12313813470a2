//! The caller's memory: slices, texts and structs that are read, places that are written.

use crate::base::{Error, Result, bail, error};
use std::ffi::{CStr, c_char};

pub(super) fn null(name: &str) -> Error {
    error!(NullPointer, "argument '{name}' is NULL")
}

/// Whether there is a place for a result: asked before the work is done.
#[inline]
pub(crate) fn due<T>(out: *mut T, name: &str) -> Result<()> {
    if out.is_null() { Err(null(name)) } else { Ok(()) }
}

/// Writes a result; nothing is written where there is no place for it.
///
/// # Safety
/// `out` is NULL or writable.
#[inline]
pub(crate) unsafe fn put<T>(out: *mut T, value: T) -> Result<()> {
    if out.is_null() {
        return Err(null("out"));
    }
    // SAFETY: the caller passes a writable place.
    unsafe { out.write(value) };
    Ok(())
}

/// A slice of the caller; NULL is fine where `n` is 0.
///
/// # Safety
/// `p` is NULL or readable for `n` elements.
pub(crate) unsafe fn slice<'a, T>(p: *const T, n: usize, name: &str) -> Result<&'a [T]> {
    match (p.is_null(), n) {
        (_, 0) => Ok(&[]),
        (true, _) => Err(null(name)),
        _ if n > isize::MAX as usize / std::mem::size_of::<T>().max(1) => {
            bail!(InvalidArgument, "argument '{name}' has the impossible length {n}")
        }
        // SAFETY: the caller vouches for the elements.
        _ => Ok(unsafe { std::slice::from_raw_parts(p, n) }),
    }
}

/// A slice that may be missing: NULL is none.
///
/// # Safety
/// As [`slice`].
pub(crate) unsafe fn slice_opt<'a, T>(
    p: *const T,
    n: usize,
    name: &str,
) -> Result<Option<&'a [T]>> {
    // SAFETY: handed on.
    if p.is_null() { Ok(None) } else { unsafe { slice(p, n, name) }.map(Some) }
}

/// A value that may be missing: NULL is none.
///
/// # Safety
/// `p` is NULL or readable.
pub(crate) unsafe fn value_opt<T: Copy>(p: *const T) -> Option<T> {
    // SAFETY: the caller passes NULL or a readable value.
    unsafe { p.as_ref() }.copied()
}

/// A text that is due.
///
/// # Safety
/// `p` is NULL or a text that ends with 0.
pub(crate) unsafe fn text<'a>(p: *const c_char, name: &str) -> Result<&'a str> {
    if p.is_null() {
        return Err(null(name));
    }
    // SAFETY: the caller passes a text that ends with 0.
    let text = unsafe { CStr::from_ptr(p) };
    text.to_str().map_err(|_| error!(InvalidArgument, "argument '{name}' is not UTF-8"))
}

/// A text that may be NULL.
///
/// # Safety
/// As [`text`].
pub(crate) unsafe fn text_opt<'a>(p: *const c_char, name: &str) -> Result<Option<&'a str>> {
    // SAFETY: handed on.
    if p.is_null() { Ok(None) } else { unsafe { text(p, name) }.map(Some) }
}

/// A list of bools, whatever their bytes are.
///
/// # Safety
/// `p` is NULL or has `n` bytes.
pub(crate) unsafe fn bools(p: *const bool, n: usize, name: &str) -> Result<Vec<bool>> {
    // SAFETY: handed on; a byte of any value is read as a byte.
    Ok(unsafe { slice(p.cast::<u8>(), n, name)? }.iter().map(|&b| b != 0).collect())
}

/// A list of texts.
///
/// # Safety
/// `p` is NULL or has `n` entries, each as [`text`] wants it.
pub(crate) unsafe fn texts(p: *const *const c_char, n: usize, name: &str) -> Result<Vec<String>> {
    // SAFETY: handed on.
    let list = unsafe { slice(p, n, name)? };
    // SAFETY: handed on.
    list.iter().map(|&t| unsafe { text(t, name) }.map(str::to_string)).collect()
}

/// Copies a text into a buffer of the caller, cut where it does not fit; gives the full length.
///
/// # Safety
/// `buffer` is NULL or writable for `room` bytes.
pub(crate) unsafe fn put_text(text: &str, buffer: *mut c_char, room: usize) -> usize {
    if !buffer.is_null() && room > 0 {
        let mut n = text.len().min(room - 1);
        while !text.is_char_boundary(n) {
            n -= 1;
        }
        // SAFETY: `n + 1` bytes fit the buffer.
        unsafe {
            std::ptr::copy_nonoverlapping(text.as_ptr(), buffer.cast::<u8>(), n);
            buffer.add(n).write(0);
        }
    }
    text.len()
}

/// The same with the full length, whose place may be NULL.
///
/// # Safety
/// `buffer` is NULL or writable for `room`, `length` NULL or writable.
pub(crate) unsafe fn put_text_and_length(
    text: &str,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> Result<()> {
    // SAFETY: handed on.
    unsafe {
        let n = put_text(text, buffer, room);
        if !length.is_null() {
            length.write(n);
        }
    }
    Ok(())
}

/// Whether a struct of the caller is one that we know; ours may have grown at its end.
pub(crate) fn check_struct(size: usize, ours: usize, name: &str) -> Result<()> {
    if size == 0 || size > ours * 16 {
        bail!(
            AbiVersion,
            "'{name}': expected struct_size {ours}, got {size}: fill it by its _default function"
        );
    }
    if size < ours {
        bail!(AbiVersion, "'{name}': expected struct_size of at least {ours}, got {size}");
    }
    Ok(())
}
