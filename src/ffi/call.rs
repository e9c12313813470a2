//! Operators by name: for bindings, plug-ins and tests.

use super::constants::*;
use super::handle::borrow;
use super::status::{guard, guard_void, tt_status};
use super::types::*;
use crate::backend::random::Source;
use crate::base::{MemoryFormat, Result, bail};
use crate::ops::table::{self, entries};
use crate::ops::value::Value;
use std::ffi::{CString, c_char, c_void};
use std::sync::OnceLock;

/// An argument or a result of a call by name. `tag`, one of `TT_TAG_*`, says what `bits` hold, or
/// point to.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct tt_value {
    /// What it is.
    pub tag: i32,
    /// 0.
    pub reserved: i32,
    /// The value, or a pointer to it.
    pub bits: u64,
    /// The length of a list or string.
    pub len: usize,
}

/// # Safety
/// The value's pointers are as its tag says.
pub(crate) unsafe fn read(v: &tt_value, name: &str) -> Result<Value> {
    // SAFETY: handed on for every pointer.
    unsafe {
        Ok(match v.tag {
            TT_TAG_NONE => Value::None,
            TT_TAG_TENSOR => Value::Tensor(tensor(v.bits as *const tt_tensor, name)?.clone()),
            TT_TAG_INT => Value::Int(v.bits as i64),
            TT_TAG_DOUBLE => Value::Float(f64::from_bits(v.bits)),
            TT_TAG_BOOL => Value::Bool(v.bits != 0),
            TT_TAG_STRING => {
                let bytes = slice(v.bits as *const u8, v.len, name)?;
                match std::str::from_utf8(bytes) {
                    Ok(s) => Value::Str(s.to_string()),
                    Err(_) => bail!(InvalidArgument, "argument '{name}' is not UTF-8"),
                }
            }
            TT_TAG_INTS => Value::Ints(slice(v.bits as *const i64, v.len, name)?.to_vec()),
            TT_TAG_DOUBLES => Value::Floats(slice(v.bits as *const f64, v.len, name)?.to_vec()),
            TT_TAG_BOOLS => Value::Bools(bools(v.bits as *const bool, v.len, name)?),
            TT_TAG_TENSORS => {
                Value::Tensors(tensors_opt(v.bits as *const *const tt_tensor, v.len, name)?)
            }
            TT_TAG_DTYPE => Value::DType(dtype(v.bits as i32)?),
            TT_TAG_DEVICE => Value::Device(device(tt_device {
                r#type: v.bits as u32 as i32,
                index: (v.bits >> 32) as i32,
            })?),
            TT_TAG_LAYOUT => Value::Layout(v.bits as i32),
            TT_TAG_MEMORY_FORMAT => Value::MemoryFormat(MemoryFormat::from_code(v.bits as i32)?),
            TT_TAG_GENERATOR => {
                Value::Generator((*borrow::<Source>(v.bits as *const tt_generator, name)?).clone())
            }
            TT_TAG_STRINGS => Value::Strs(texts(v.bits as *const *const c_char, v.len, name)?),
            t => bail!(InvalidArgument, "argument '{name}' has the tag {t}, expected 0 to 15"),
        })
    }
}

/// # Safety
/// `p` is NULL or a value whose pointers are as its tag says.
pub(crate) unsafe fn value(p: *const tt_value, name: &str) -> Result<Value> {
    // SAFETY: handed on.
    unsafe { read(&slice(p, 1, name)?[0], name) }
}

/// # Safety
/// `p` is NULL or has `n` values whose pointers are as their tags say.
pub(crate) unsafe fn values(p: *const tt_value, n: usize, name: &str) -> Result<Vec<Value>> {
    // SAFETY: handed on.
    unsafe { slice(p, n, name)?.iter().map(|v| read(v, name)).collect() }
}

fn plain(tag: i32, bits: u64) -> tt_value {
    tt_value { tag, reserved: 0, bits, len: 0 }
}

fn block<T>(tag: i32, items: Vec<T>) -> tt_value {
    let items = items.into_boxed_slice();
    let len = items.len();
    tt_value { tag, reserved: 0, bits: Box::into_raw(items).cast::<T>() as u64, len }
}

pub(crate) fn write(v: Value) -> tt_value {
    match v {
        Value::None => plain(TT_TAG_NONE, 0),
        Value::Tensor(t) => plain(TT_TAG_TENSOR, handle(t) as u64),
        Value::Int(v) => plain(TT_TAG_INT, v as u64),
        Value::Float(v) => plain(TT_TAG_DOUBLE, v.to_bits()),
        Value::Bool(v) => plain(TT_TAG_BOOL, u64::from(v)),
        Value::Str(s) => block(TT_TAG_STRING, s.into_bytes()),
        Value::Ints(v) => block(TT_TAG_INTS, v),
        Value::Floats(v) => block(TT_TAG_DOUBLES, v),
        Value::Bools(v) => block(TT_TAG_BOOLS, v.into_iter().map(u8::from).collect()),
        Value::Tensors(v) => block(
            TT_TAG_TENSORS,
            v.into_iter().map(|t| t.map_or(std::ptr::null_mut(), handle)).collect(),
        ),
        Value::DType(d) => plain(TT_TAG_DTYPE, d.code() as u32 as u64),
        Value::Device(d) => {
            plain(TT_TAG_DEVICE, u64::from(d.kind as u32) | u64::from(d.index as u32) << 32)
        }
        Value::Layout(l) => plain(TT_TAG_LAYOUT, l as u64),
        Value::MemoryFormat(f) => plain(TT_TAG_MEMORY_FORMAT, f as u64),
        // No operator gives these.
        Value::Strs(_) | Value::Generator(_) | Value::Rest(_) => plain(TT_TAG_NONE, 0),
    }
}

/// Writes the results of a call of `op`, all or none.
///
/// # Safety
/// `results` is writable for `max` values, `n_results` NULL or writable.
pub(crate) unsafe fn put_results(
    op: &str,
    found: Vec<Value>,
    results: *mut tt_value,
    max: usize,
    n_results: *mut usize,
) -> Result<()> {
    let n = found.len();
    if n > max {
        bail!(InvalidArgument, "[{op}] expected room for {n} results, got {max}");
    }
    // SAFETY: handed on.
    unsafe {
        for (i, v) in found.into_iter().enumerate() {
            results.add(i).write(write(v));
        }
        if !n_results.is_null() {
            n_results.write(n);
        }
    }
    Ok(())
}

/// The number of operators.
#[unsafe(no_mangle)]
pub extern "C" fn tt_op_count() -> usize {
    entries().len()
}

fn shown(which: usize) -> &'static [CString] {
    static TEXTS: OnceLock<[Vec<CString>; 3]> = OnceLock::new();
    let make = |f: fn(&table::Entry) -> String| {
        entries().iter().map(|e| CString::new(f(e)).unwrap_or_default()).collect()
    };
    &TEXTS.get_or_init(|| {
        [
            make(|e| e.op.schema.to_string()),
            make(|e| e.op.doc.trim().to_string()),
            make(|e| format!("tt_{}", e.op.name)),
        ]
    })[which]
}

fn text_at(which: usize, i: usize) -> *const c_char {
    shown(which).get(i).map_or(std::ptr::null(), |s| s.as_ptr())
}

/// The schema of operator `i`, in PyTorch's notation; NULL past the end.
#[unsafe(no_mangle)]
pub extern "C" fn tt_op_schema(i: usize) -> *const c_char {
    text_at(0, i)
}

/// The documentation of operator `i`; NULL past the end.
#[unsafe(no_mangle)]
pub extern "C" fn tt_op_doc(i: usize) -> *const c_char {
    text_at(1, i)
}

/// The C function of operator `i`; NULL past the end.
#[unsafe(no_mangle)]
pub extern "C" fn tt_op_symbol(i: usize) -> *const c_char {
    text_at(2, i)
}

/// Calls an operator by its schema's name (`add.Tensor`). Arguments are in the schema's order;
/// trailing ones may be left out. `*n_results` gets the number of results; they are the caller's,
/// see `tt_value_release`. With too little room nothing is written and the call fails.
///
/// # Safety
/// The pointers are NULL or as said; the values' pointers are as their tags say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_op_call(
    name: *const c_char,
    args: *const tt_value,
    n_args: usize,
    results: *mut tt_value,
    max_results: usize,
    n_results: *mut usize,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let (name, args) = unsafe { (text(name, "name")?, slice(args, n_args, "args")?) };
        let entry = table::find(name)?;
        let room = entry.schema.results();
        if results.is_null() && room > 0 {
            bail!(NullPointer, "[{name}] argument 'results' is NULL");
        }
        if max_results < room {
            bail!(InvalidArgument, "[{name}] expected room for {room} results, got {max_results}");
        }
        let label = |i: usize| entry.schema.args.get(i).map_or("value", |a| &a.name);
        let values: Result<Vec<Value>> =
            // SAFETY: handed on.
            args.iter().enumerate().map(|(i, v)| unsafe { read(v, label(i)) }).collect();
        let out = table::call(name, &values?)?;
        // SAFETY: there is room for the results.
        unsafe { put_results(name, out, results, max_results, n_results) }
    })
}

/// # Safety
/// The pointer and length came from [`block`].
unsafe fn free<T>(p: u64, len: usize) -> Box<[T]> {
    // SAFETY: handed on.
    unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(p as *mut c_void as *mut T, len)) }
}

/// Releases what a result of `tt_op_call` holds, and makes it none; NULL is fine.
///
/// # Safety
/// `value` is NULL or a result of `tt_op_call`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_value_release(value: *mut tt_value) {
    guard_void(|| {
        // SAFETY: the caller passes NULL or a value of ours.
        let Some(value) = (unsafe { value.as_mut() }) else { return Ok(()) };
        let v = std::mem::replace(value, plain(TT_TAG_NONE, 0));
        // SAFETY: `write` made the blocks with these types and lengths.
        unsafe {
            match v.tag {
                TT_TAG_TENSOR => drop(take(v.bits as *mut tt_tensor, "value")?),
                TT_TAG_STRING | TT_TAG_BOOLS => drop(free::<u8>(v.bits, v.len)),
                TT_TAG_INTS => drop(free::<i64>(v.bits, v.len)),
                TT_TAG_DOUBLES => drop(free::<f64>(v.bits, v.len)),
                TT_TAG_TENSORS => {
                    for &t in &*free::<*mut tt_tensor>(v.bits, v.len) {
                        if !t.is_null() {
                            drop(take(t, "value")?);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    });
}
