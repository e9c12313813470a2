//! Layers by name: for bindings, and for layers whose kind is known only at run time.

use super::call::{put_results, tt_value, values};
use super::handle;
use super::nn::{module, tt_module};
use super::status::{guard, tt_status};
use super::types::{self, slice, tensor_opt, text, tt_tensor};
use crate::base::Result;
use crate::nn::setting::UNSET;
use crate::nn::table::{self, Entry, entries};
use crate::ops::value::Value;
use std::ffi::{CString, c_char};
use std::sync::OnceLock;

/// Stands for a missing whole number in options.
pub const TT_NONE: i64 = i64::MIN;
/// As the first number of a convolution's padding: what keeps the sizes.
pub const TT_PADDING_SAME: i64 = -1;
/// As the first number of a convolution's padding: nothing.
pub const TT_PADDING_VALID: i64 = -2;

const _: () = assert!(TT_NONE == UNSET);

fn shown(make: fn(&Entry) -> String, texts: &'static OnceLock<Vec<CString>>) -> &'static [CString] {
    texts.get_or_init(|| {
        entries().iter().map(|e| CString::new(make(e)).unwrap_or_default()).collect()
    })
}

/// The number of layers in the table.
#[unsafe(no_mangle)]
pub extern "C" fn tt_nn_count() -> usize {
    entries().len()
}

/// The name and options of layer `i`, such as
/// `Linear(int in_features, int out_features, bool bias=True)`; NULL past the end.
#[unsafe(no_mangle)]
pub extern "C" fn tt_nn_schema(i: usize) -> *const c_char {
    static TEXTS: OnceLock<Vec<CString>> = OnceLock::new();
    shown(Entry::schema, &TEXTS).get(i).map_or(std::ptr::null(), |s| s.as_ptr())
}

/// The documentation of layer `i`; NULL past the end.
#[unsafe(no_mangle)]
pub extern "C" fn tt_nn_doc(i: usize) -> *const c_char {
    static TEXTS: OnceLock<Vec<CString>> = OnceLock::new();
    shown(|e| e.doc.trim().to_string(), &TEXTS).get(i).map_or(std::ptr::null(), |s| s.as_ptr())
}

/// A layer of the table and its options.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
unsafe fn found(
    name: *const c_char,
    options: *const tt_value,
    n_options: usize,
) -> Result<(&'static Entry, Vec<Value>)> {
    // SAFETY: handed on.
    unsafe { Ok((table::find(text(name, "name")?)?, values(options, n_options, "options")?)) }
}

/// Makes a layer by its name in PyTorch. Options are in the schema's order; trailing ones may be
/// left out.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_create(
    name: *const c_char,
    options: *const tt_value,
    n_options: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (entry, options) = found(name, options, n_options)?;
        handle::put(out, entry.create(&options)?)
    })
}

/// A layer by its name without parameters, buffers and children, which are to be registered.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_create_empty(
    name: *const c_char,
    options: *const tt_value,
    n_options: usize,
    out: *mut *mut tt_module,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (entry, options) = found(name, options, n_options)?;
        handle::put(out, entry.empty(&options)?)
    })
}

/// How a layer of such options is printed, without making it: as `tt_module_to_string` writes it.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_describe(
    name: *const c_char,
    options: *const tt_value,
    n_options: usize,
    buffer: *mut c_char,
    room: usize,
    length: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        let (entry, options) = found(name, options, n_options)?;
        let shown = entry.describe(&options)?;
        types::put_text_and_length(&shown, buffer, room, length)
    })
}

/// What a layer computes with parameters and buffers that are given, in their order (NULL: none):
/// the function behind the layer. Results as for `tt_module_call`.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_nn_apply(
    name: *const c_char,
    options: *const tt_value,
    n_options: usize,
    state: *const *const tt_tensor,
    n_state: usize,
    args: *const tt_value,
    n_args: usize,
    training: bool,
    results: *mut tt_value,
    max_results: usize,
    n_results: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(results, "results")?;
        let (entry, options) = found(name, options, n_options)?;
        let args = values(args, n_args, "args")?;
        let state = types::tensors_opt(state, n_state, "state")?;
        let out = entry.apply(&options, &state, &args, training)?;
        put_results("module", out, results, max_results, n_results)
    })
}

/// Runs a module on arguments of any kind: what takes states, masks or sizes beside tensors, or
/// gives more than one result. `*n_results` gets the number of results; they are the caller's, see
/// `tt_value_release`. With too little room nothing is written and the call fails.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_module_call(
    module: *const tt_module,
    args: *const tt_value,
    n_args: usize,
    results: *mut tt_value,
    max_results: usize,
    n_results: *mut usize,
) -> tt_status {
    // SAFETY: handed on.
    guard(|| unsafe {
        types::due(results, "results")?;
        let m = self::module(module)?;
        let out = m.forward_values(&values(args, n_args, "args")?)?;
        put_results("module", out, results, max_results, n_results)
    })
}

/// Makes a layer for its own function, from options as values.
///
/// # Safety
/// `out` is NULL or writable.
pub(crate) unsafe fn create(name: &str, options: &[Value], out: *mut *mut tt_module) -> Result<()> {
    // SAFETY: handed on.
    unsafe { handle::put(out, table::find(name)?.create(options)?) }
}

/// A whole number of options that may be missing.
pub(crate) fn int(v: i64) -> Value {
    if v == TT_NONE { Value::None } else { Value::Int(v) }
}

/// A switch of options that may be missing: negative.
pub(crate) fn switch(v: i32) -> Value {
    if v < 0 { Value::None } else { Value::Bool(v != 0) }
}

/// A number of options that may be missing: NaN.
pub(crate) fn float(v: f64) -> Value {
    if v.is_nan() { Value::None } else { Value::Float(v) }
}

/// Sizes of options that may be missing: their first one is.
pub(crate) fn sizes(v: &[i64]) -> Value {
    if v.first() == Some(&TT_NONE) { Value::None } else { Value::Ints(v.to_vec()) }
}

/// Ratios of options that may be missing: their first one is NaN.
pub(crate) fn ratios(v: &[f64]) -> Value {
    if v.first().is_some_and(|v| v.is_nan()) { Value::None } else { Value::Floats(v.to_vec()) }
}

/// A list of options; NULL is none where it may be missing.
///
/// # Safety
/// `p` is NULL or readable for `len` numbers.
pub(crate) unsafe fn ints(p: *const i64, len: usize, optional: bool, name: &str) -> Result<Value> {
    if p.is_null() && optional {
        return Ok(Value::None);
    }
    // SAFETY: handed on.
    Ok(Value::Ints(unsafe { slice(p, len, name)? }.to_vec()))
}

/// A list of options; NULL is none.
///
/// # Safety
/// `p` is NULL or readable for `len` numbers.
pub(crate) unsafe fn floats(p: *const f64, len: usize, name: &str) -> Result<Value> {
    if p.is_null() {
        return Ok(Value::None);
    }
    // SAFETY: handed on.
    Ok(Value::Floats(unsafe { slice(p, len, name)? }.to_vec()))
}

/// A tensor of options; NULL is none.
///
/// # Safety
/// `p` is NULL or a live handle.
pub(crate) unsafe fn tensor(p: *const tt_tensor, name: &str) -> Result<Value> {
    // SAFETY: handed on.
    Ok(unsafe { tensor_opt(p, name)? }.map_or(Value::None, |t| Value::Tensor(t.clone())))
}
