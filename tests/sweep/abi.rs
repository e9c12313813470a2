//! Calls by name through the C ABI: what `tt_op_call` gets and gives.

use std::ffi::{CStr, CString, c_char};
use tinytorch::ffi::call::{tt_op_call, tt_value, tt_value_release};
use tinytorch::ffi::constants::*;
use tinytorch::ffi::status::{TT_OK, tt_last_error_message};
use tinytorch::ffi::types::tt_tensor;
use tinytorch::ffi::types_tensor::{handle, take};
use tinytorch::ops::value::Value;
use tinytorch::{Error, ErrorKind, Result, Tensor};

/// The memory that C values point to.
#[derive(Default)]
struct Kept {
    handles: Vec<*mut tt_tensor>,
    lists: Vec<Vec<*mut tt_tensor>>,
    bytes: Vec<Vec<u8>>,
    texts: Vec<(Vec<CString>, Vec<*const c_char>)>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        for &p in self.handles.iter().chain(self.lists.iter().flatten()).filter(|p| !p.is_null()) {
            // SAFETY: `handle` made each, and nobody has released it.
            drop(unsafe { take(p, "handle") });
        }
    }
}

fn plain(tag: i32, bits: u64) -> tt_value {
    tt_value { tag, reserved: 0, bits, len: 0 }
}

fn list<T>(tag: i32, items: &[T]) -> tt_value {
    tt_value { tag, reserved: 0, bits: items.as_ptr() as u64, len: items.len() }
}

impl Kept {
    fn tensor(t: &Tensor) -> *mut tt_tensor {
        handle(t.clone())
    }

    fn value(&mut self, v: &Value) -> tt_value {
        match v {
            // Samples name no generator: the default one is meant.
            Value::None | Value::Rest(_) | Value::Generator(_) => plain(TT_TAG_NONE, 0),
            Value::Tensor(t) => {
                self.handles.push(Kept::tensor(t));
                plain(TT_TAG_TENSOR, self.handles[self.handles.len() - 1] as u64)
            }
            Value::Int(v) => plain(TT_TAG_INT, *v as u64),
            Value::Float(v) => plain(TT_TAG_DOUBLE, v.to_bits()),
            Value::Bool(v) => plain(TT_TAG_BOOL, u64::from(*v)),
            Value::Str(s) => list(TT_TAG_STRING, s.as_bytes()),
            Value::Ints(v) => list(TT_TAG_INTS, v),
            Value::Floats(v) => list(TT_TAG_DOUBLES, v),
            Value::Bools(v) => {
                self.bytes.push(v.iter().map(|&b| u8::from(b)).collect());
                list(TT_TAG_BOOLS, &self.bytes[self.bytes.len() - 1])
            }
            Value::Tensors(v) => {
                let null = std::ptr::null_mut;
                let all = v.iter().map(|t| t.as_ref().map_or_else(null, Kept::tensor)).collect();
                self.lists.push(all);
                list(TT_TAG_TENSORS, &self.lists[self.lists.len() - 1])
            }
            Value::Strs(v) => {
                let owned: Vec<CString> =
                    v.iter().map(|s| CString::new(s.as_str()).unwrap()).collect();
                let pointers = owned.iter().map(|s| s.as_ptr()).collect();
                self.texts.push((owned, pointers));
                list(TT_TAG_STRINGS, &self.texts[self.texts.len() - 1].1)
            }
            Value::DType(d) => plain(TT_TAG_DTYPE, d.code() as u64),
            Value::Device(d) => {
                plain(TT_TAG_DEVICE, u64::from(d.kind as u32) | u64::from(d.index as u32) << 32)
            }
            Value::Layout(l) => plain(TT_TAG_LAYOUT, *l as u64),
            Value::MemoryFormat(f) => plain(TT_TAG_MEMORY_FORMAT, *f as u64),
        }
    }
}

/// # Safety
/// `v` is a result that has not been released.
unsafe fn items<'a, T>(v: &tt_value) -> &'a [T] {
    if v.len == 0 {
        return &[];
    }
    // SAFETY: the tag says what the pointer and the length are.
    unsafe { std::slice::from_raw_parts(v.bits as *const T, v.len) }
}

/// A result as a value. Tensors are taken over, the rest is copied and released.
fn result(v: &mut tt_value) -> Value {
    // SAFETY: the value is a result of `tt_op_call`; a handle that was taken is not released.
    unsafe {
        let own = |p: *mut tt_tensor| take(p, "result").unwrap();
        let out = match v.tag {
            TT_TAG_TENSOR => {
                let t = own(v.bits as *mut tt_tensor);
                v.tag = TT_TAG_NONE;
                Value::Tensor(t)
            }
            TT_TAG_INT => Value::Int(v.bits as i64),
            TT_TAG_DOUBLE => Value::Float(f64::from_bits(v.bits)),
            TT_TAG_BOOL => Value::Bool(v.bits != 0),
            TT_TAG_INTS => Value::Ints(items::<i64>(v).to_vec()),
            TT_TAG_DOUBLES => Value::Floats(items::<f64>(v).to_vec()),
            TT_TAG_BOOLS => Value::Bools(items::<u8>(v).iter().map(|&b| b != 0).collect()),
            TT_TAG_TENSORS => {
                let places = v.bits as *mut *mut tt_tensor;
                let one = |i: usize| {
                    let p = places.add(i).replace(std::ptr::null_mut());
                    (!p.is_null()).then(|| own(p))
                };
                Value::Tensors((0..v.len).map(one).collect())
            }
            t => panic!("no operator gives a value with tag {t}"),
        };
        tt_value_release(v);
        out
    }
}

/// The error that the ABI reports, by its code.
fn error(code: i32) -> Error {
    // SAFETY: the message is never NULL.
    let text = unsafe { CStr::from_ptr(tt_last_error_message()) }.to_string_lossy();
    let kind = match code {
        8 => ErrorKind::NotImplemented,
        98 => ErrorKind::Internal,
        99 => ErrorKind::Panic,
        _ => ErrorKind::InvalidArgument,
    };
    Error::new(kind, text)
}

/// `tinytorch::ops::table::call`, by way of C.
pub fn call(name: &str, args: &[Value]) -> Result<Vec<Value>> {
    let mut kept = Kept::default();
    // What `...` stands for is passed one by one.
    let flat = args.iter().flat_map(|v| match v {
        Value::Rest(rest) => rest.as_slice(),
        v => std::slice::from_ref(v),
    });
    let values: Vec<tt_value> = flat.map(|v| kept.value(v)).collect();
    let name = CString::new(name).unwrap();
    let (mut out, mut n) = ([plain(TT_TAG_NONE, 0); 4], 0);
    // SAFETY: all pointers outlive the call.
    let status = unsafe {
        tt_op_call(
            name.as_ptr(),
            values.as_ptr(),
            values.len(),
            out.as_mut_ptr(),
            out.len(),
            &mut n,
        )
    };
    if status != TT_OK {
        assert!(out.iter().all(|v| v.tag == TT_TAG_NONE), "a failed call wrote a result");
        return Err(error(status));
    }
    Ok(out[..n].iter_mut().map(result).collect())
}
