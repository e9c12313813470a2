//! Types of the ABI, and the way from them to the engine's and back.

use super::status;
use crate::base::{DType, Device, Error, MemoryFormat, Options, Result, Scalar, bail, error};
use crate::tensor::{Impl, Tensor};
use std::ffi::{CStr, c_char};
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::sync::Arc;

/// A tensor: an opaque handle that counts as one reference.
pub struct tt_tensor {
    _private: [u8; 0],
}

/// A number by value: `tag` 2 is an int64_t, 3 a double, 4 a bool; `bits` holds it (a bool as 0
/// or 1, a double by its bits).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_scalar {
    /// 2 int, 3 double, 4 bool.
    pub tag: i32,
    /// 0.
    pub reserved: i32,
    /// The value's bits.
    pub bits: u64,
}

/// A device: type 0 is the CPU, 1 CUDA, 14 meta; index -1 is the current one.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_device {
    /// 0 CPU, 1 CUDA, 14 meta.
    pub r#type: i32,
    /// Which one, or -1.
    pub index: i32,
}

/// Options of creation functions. Fill it by `tt_tensor_options_default`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_tensor_options {
    /// `sizeof(tt_tensor_options)` of the caller.
    pub struct_size: usize,
    /// A dtype's code, or -1 for the default.
    pub dtype: i32,
    /// A device, or type -1 for the default.
    pub device: tt_device,
    /// Whether autograd records what is done with the tensor.
    pub requires_grad: bool,
    /// Whether host memory is page-locked; has no effect without a GPU.
    pub pin_memory: bool,
}

/// Tensors that a function returned; release by `tt_tensor_list_release`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_tensor_list {
    /// The handles.
    pub data: *mut *mut tt_tensor,
    /// How many.
    pub len: usize,
}

/// A random number generator. Only the default one exists so far: pass NULL.
pub struct tt_generator {
    _private: [u8; 0],
}

/// Handles that are alive, in debug builds: a handle that was released too often, is of another
/// kind, or never was one, is an error there instead of a crash.
#[cfg(debug_assertions)]
pub(crate) mod registry {
    use std::collections::HashMap;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    /// How many handles of a kind an address stands for.
    type Counts = Option<HashMap<(usize, &'static str), usize>>;

    static HANDLES: Mutex<Counts> = Mutex::new(None);

    fn lock() -> MutexGuard<'static, Counts> {
        HANDLES.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn add(p: usize, kind: &'static str) {
        *lock().get_or_insert_default().entry((p, kind)).or_default() += 1;
    }

    pub fn remove(p: usize, kind: &'static str) -> bool {
        let mut handles = lock();
        let map = handles.get_or_insert_default();
        match map.get_mut(&(p, kind)) {
            Some(1) => map.remove(&(p, kind)).is_some(),
            Some(n) => {
                *n -= 1;
                true
            }
            None => false,
        }
    }

    pub fn knows(p: usize, kind: &'static str) -> bool {
        lock().as_ref().is_some_and(|h| h.contains_key(&(p, kind)))
    }
}

#[cfg(not(debug_assertions))]
pub(crate) mod registry {
    #[inline(always)]
    pub fn add(_: usize, _: &'static str) {}
    #[inline(always)]
    pub fn remove(_: usize, _: &'static str) -> bool {
        true
    }
    #[inline(always)]
    pub fn knows(_: usize, _: &'static str) -> bool {
        true
    }
}

/// The kind of tensor handles, for the registry.
const TENSOR: &str = "tensor";

fn null(name: &str) -> Error {
    error!(NullPointer, "argument '{name}' is NULL")
}

fn dead(name: &str) -> Error {
    error!(State, "argument '{name}' is not a live tensor handle: it was released")
}

/// A tensor that the caller keeps.
pub(crate) struct Borrowed(ManuallyDrop<Tensor>);

impl Deref for Borrowed {
    type Target = Tensor;
    #[inline]
    fn deref(&self) -> &Tensor {
        &self.0
    }
}

/// The tensor of a handle, with its reference.
///
/// # Safety
/// `p` came from [`handle`] and has not been released.
unsafe fn from_raw(p: *const tt_tensor) -> Tensor {
    // SAFETY: `handle` made the pointer of such an `Arc`.
    Tensor::from_arc(unsafe { Arc::from_raw(p.cast::<Impl>()) })
}

/// The tensor of a handle that is due.
///
/// # Safety
/// `p` is NULL or a live handle.
#[inline]
pub(crate) unsafe fn tensor(p: *const tt_tensor, name: &str) -> Result<Borrowed> {
    if p.is_null() {
        return Err(null(name));
    }
    if !registry::knows(p as usize, TENSOR) {
        return Err(dead(name));
    }
    // SAFETY: a live handle is an `Arc` turned into a pointer; its count stays as it is.
    Ok(Borrowed(ManuallyDrop::new(unsafe { from_raw(p) })))
}

/// The tensor of a handle that may be NULL.
///
/// # Safety
/// As [`tensor`].
pub(crate) unsafe fn tensor_opt(p: *const tt_tensor, name: &str) -> Result<Option<Borrowed>> {
    // SAFETY: handed on.
    if p.is_null() { Ok(None) } else { unsafe { tensor(p, name) }.map(Some) }
}

/// A new handle.
pub(crate) fn handle(t: Tensor) -> *mut tt_tensor {
    let p = Arc::into_raw(t.into_arc()).cast_mut().cast::<tt_tensor>();
    registry::add(p as usize, TENSOR);
    p
}

/// Takes a handle over.
///
/// # Safety
/// As [`tensor`]; the handle must not be used any more.
pub(crate) unsafe fn take(p: *mut tt_tensor, name: &str) -> Result<Tensor> {
    if p.is_null() {
        return Err(null(name));
    }
    if !registry::remove(p as usize, TENSOR) {
        return Err(dead(name));
    }
    // SAFETY: the caller gives its reference away.
    Ok(unsafe { from_raw(p) })
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

/// Writes a tensor as a new handle.
///
/// # Safety
/// As [`put`].
#[inline]
pub(crate) unsafe fn put_tensor(out: *mut *mut tt_tensor, t: Tensor) -> Result<()> {
    if out.is_null() {
        return Err(null("out"));
    }
    // SAFETY: handed on.
    unsafe { put(out, handle(t)) }
}

/// Writes several tensors: all or none.
///
/// # Safety
/// As [`put`].
pub(crate) unsafe fn put_tensors<const N: usize>(
    outs: [*mut *mut tt_tensor; N],
    tensors: [Tensor; N],
) -> Result<()> {
    if let Some(i) = outs.iter().position(|o| o.is_null()) {
        return Err(null(&format!("out{i}")));
    }
    for (out, t) in outs.into_iter().zip(tensors) {
        // SAFETY: handed on.
        unsafe { put(out, handle(t))? };
    }
    Ok(())
}

/// [`list`] with NULL for what is missing.
pub(crate) fn list_opt(tensors: impl IntoIterator<Item = Option<Tensor>>) -> tt_tensor_list {
    let one = |t: Option<Tensor>| t.map_or(std::ptr::null_mut(), handle);
    let data: Box<[*mut tt_tensor]> = tensors.into_iter().map(one).collect();
    let len = data.len();
    tt_tensor_list { data: Box::into_raw(data).cast(), len }
}

/// Handles in a block that `tt_tensor_list_release` gives back.
pub(crate) fn list(tensors: impl IntoIterator<Item = Tensor>) -> tt_tensor_list {
    let data: Box<[*mut tt_tensor]> = tensors.into_iter().map(handle).collect();
    let len = data.len();
    tt_tensor_list { data: Box::into_raw(data).cast(), len }
}

/// Writes a list of tensors.
///
/// # Safety
/// As [`put`].
pub(crate) unsafe fn put_list(out: *mut tt_tensor_list, tensors: Vec<Tensor>) -> Result<()> {
    if out.is_null() {
        return Err(null("out"));
    }
    // SAFETY: handed on.
    unsafe { put(out, list(tensors)) }
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

/// Tensors of the caller, as references of our own.
///
/// # Safety
/// As [`slice`] and [`tensor`].
pub(crate) unsafe fn tensors(
    p: *const *const tt_tensor,
    n: usize,
    name: &str,
) -> Result<Vec<Tensor>> {
    // SAFETY: handed on.
    unsafe { slice(p, n, name)?.iter().map(|&t| Ok(tensor(t, name)?.clone())).collect() }
}

/// Tensors of the caller, of which some may be NULL.
///
/// # Safety
/// As [`tensors`].
pub(crate) unsafe fn tensors_opt(
    p: *const *const tt_tensor,
    n: usize,
    name: &str,
) -> Result<Vec<Option<Tensor>>> {
    // SAFETY: handed on.
    unsafe {
        slice(p, n, name)?.iter().map(|&t| Ok(tensor_opt(t, name)?.map(|b| b.clone()))).collect()
    }
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

/// The number of a `tt_scalar`.
pub(crate) fn scalar(s: tt_scalar) -> Result<Scalar> {
    Ok(match s.tag {
        2 => Scalar::Int(s.bits as i64),
        3 => Scalar::Float(f64::from_bits(s.bits)),
        4 => Scalar::Bool(s.bits != 0),
        t => bail!(InvalidArgument, "a scalar's tag is 2 (int), 3 (double) or 4 (bool), got {t}"),
    })
}

/// A `tt_scalar` of a number.
pub(crate) fn to_scalar(s: Scalar) -> tt_scalar {
    let (tag, bits) = match s {
        Scalar::Int(v) => (2, v as u64),
        Scalar::Float(v) => (3, v.to_bits()),
        Scalar::Bool(v) => (4, u64::from(v)),
    };
    tt_scalar { tag, reserved: 0, bits }
}

/// A number that may be NULL.
///
/// # Safety
/// `p` is NULL or readable.
pub(crate) unsafe fn scalar_opt(p: *const tt_scalar) -> Result<Option<Scalar>> {
    // SAFETY: handed on.
    unsafe { value_opt(p) }.map(scalar).transpose()
}

/// The dtype of a code.
pub(crate) fn dtype(code: i32) -> Result<DType> {
    DType::from_code(code)
}

/// The dtype of a code; -1 is none.
pub(crate) fn dtype_opt(code: i32) -> Result<Option<DType>> {
    if code == -1 { Ok(None) } else { DType::from_code(code).map(Some) }
}

/// The device of a `tt_device`.
pub(crate) fn device(d: tt_device) -> Result<Device> {
    Device::from_codes(d.r#type, d.index)
}

/// A `tt_device`.
pub(crate) fn to_device(d: Device) -> tt_device {
    tt_device { r#type: d.kind as i32, index: d.index }
}

/// The memory format of a code; -1 is none.
pub(crate) fn memory_format_opt(code: i32) -> Result<Option<MemoryFormat>> {
    if code == -1 { Ok(None) } else { MemoryFormat::from_code(code).map(Some) }
}

/// The memory format of a code.
pub(crate) fn memory_format(code: i32) -> Result<MemoryFormat> {
    MemoryFormat::from_code(code)
}

/// A generator: NULL is the default one.
pub(crate) fn generator(p: *const tt_generator) -> Result<Option<i64>> {
    if p.is_null() {
        return Ok(None);
    }
    bail!(NotImplemented, "[generator] only the default generator (NULL) is implemented")
}

/// The options of a creation function; NULL leaves everything open.
///
/// # Safety
/// `p` is NULL or readable for its `struct_size`.
pub(crate) unsafe fn options(p: *const tt_tensor_options) -> Result<Options> {
    // SAFETY: the caller passes NULL or options.
    let Some(o) = (unsafe { p.as_ref() }) else { return Ok(Options::default()) };
    check_struct(o.struct_size, std::mem::size_of::<tt_tensor_options>(), "options")?;
    Ok(Options {
        dtype: dtype_opt(o.dtype)?,
        device: if o.device.r#type == -1 { None } else { Some(device(o.device)?) },
        requires_grad: o.requires_grad,
        pin_memory: o.pin_memory,
    })
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

/// All options left open.
#[unsafe(no_mangle)]
pub extern "C" fn tt_tensor_options_default() -> tt_tensor_options {
    tt_tensor_options {
        struct_size: std::mem::size_of::<tt_tensor_options>(),
        dtype: -1,
        device: tt_device { r#type: -1, index: -1 },
        requires_grad: false,
        pin_memory: false,
    }
}

/// An integer as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_int(value: i64) -> tt_scalar {
    to_scalar(Scalar::Int(value))
}

/// A double as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_double(value: f64) -> tt_scalar {
    to_scalar(Scalar::Float(value))
}

/// A bool as a scalar.
#[unsafe(no_mangle)]
pub extern "C" fn tt_scalar_bool(value: bool) -> tt_scalar {
    to_scalar(Scalar::Bool(value))
}

/// One more reference to the tensor; NULL stays NULL.
///
/// # Safety
/// `tensor` is NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_retain(tensor: *mut tt_tensor) -> *mut tt_tensor {
    // SAFETY: handed on.
    match unsafe { tensor_opt(tensor, "tensor") } {
        Ok(Some(t)) => handle(t.clone()),
        Ok(None) => std::ptr::null_mut(),
        Err(e) => {
            status::set_error(&e);
            std::ptr::null_mut()
        }
    }
}

/// Gives a reference back; NULL is fine. In debug builds, releasing a handle once too often sets
/// the last error (TT_ERR_STATE) and does nothing else.
///
/// # Safety
/// `tensor` is NULL or a live handle, not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_release(tensor: *mut tt_tensor) {
    if !tensor.is_null() {
        // SAFETY: handed on.
        status::guard_void(|| unsafe { take(tensor, "tensor") }.map(drop));
    }
}

/// Releases the tensors of a list and the list's memory, and empties it; NULL is fine.
///
/// # Safety
/// `list` is NULL or a list that a function of the library filled, released once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_tensor_list_release(list: *mut tt_tensor_list) {
    status::guard_void(|| {
        // SAFETY: the caller passes NULL or a list of ours.
        let Some(list) = (unsafe { list.as_mut() }) else { return Ok(()) };
        let (data, len) = (std::mem::replace(&mut list.data, std::ptr::null_mut()), list.len);
        list.len = 0;
        if data.is_null() {
            return Ok(());
        }
        // SAFETY: `list()` made the block with this length.
        let block = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(data, len)) };
        for &t in &block {
            if !t.is_null() {
                // SAFETY: the handles belong to the list.
                drop(unsafe { take(t, "list") }?);
            }
        }
        Ok(())
    });
}
