//! Status codes, the last error of a thread, and the guard that every entry runs under.

use crate::base::{Error, ErrorKind, Result};
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

/// What a call came to. An unknown value is an error.
pub type tt_status = i32;

/// Success.
pub const TT_OK: tt_status = 0;
/// An argument has a value that the function does not take.
pub const TT_ERR_INVALID_ARGUMENT: tt_status = 1;
/// A pointer or handle that is due is NULL.
pub const TT_ERR_NULL_POINTER: tt_status = 2;
/// Shapes, ranks or numbers of elements do not fit.
pub const TT_ERR_SHAPE: tt_status = 3;
/// A dtype is not supported or does not fit.
pub const TT_ERR_DTYPE: tt_status = 4;
/// Tensors are on different devices, or the device is not there.
pub const TT_ERR_DEVICE: tt_status = 5;
/// An index or dimension is out of range.
pub const TT_ERR_INDEX: tt_status = 6;
/// Memory cannot be had.
pub const TT_ERR_OUT_OF_MEMORY: tt_status = 7;
/// The function exists in the field but not here yet.
pub const TT_ERR_NOT_IMPLEMENTED: tt_status = 8;
/// The operating system refused to read or write.
pub const TT_ERR_IO: tt_status = 9;
/// A file is not what its format says.
pub const TT_ERR_FORMAT: tt_status = 10;
/// Autograd cannot do what was asked.
pub const TT_ERR_AUTOGRAD: tt_status = 11;
/// The object is in the wrong state for the call.
pub const TT_ERR_STATE: tt_status = 12;
/// A callback of the caller failed.
pub const TT_ERR_CALLBACK: tt_status = 13;
/// CUDA reported an error.
pub const TT_ERR_CUDA: tt_status = 14;
/// The header and the library have different ABI versions.
pub const TT_ERR_ABI_VERSION: tt_status = 15;
/// The work was cancelled.
pub const TT_ERR_CANCELLED: tt_status = 16;
/// A name is not known.
pub const TT_ERR_NOT_FOUND: tt_status = 17;
/// A process group failed.
pub const TT_ERR_DISTRIBUTED: tt_status = 18;
/// A defect of the library.
pub const TT_ERR_INTERNAL: tt_status = 98;
/// A panic was caught; a defect of the library.
pub const TT_ERR_PANIC: tt_status = 99;

/// Bytes of a message that are kept, the final 0 included.
const ROOM: usize = 2048;

/// The last error of a thread. The buffer stays where it is, so that a pointer to the message
/// may be taken before the call that fills it: `printf("%d %s", call(), message())`.
struct Last {
    code: Cell<tt_status>,
    text: RefCell<[u8; ROOM]>,
}

thread_local! {
    static LAST: Last = const { Last { code: Cell::new(TT_OK), text: RefCell::new([0; ROOM]) } };
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps code and message for the thread; a message that is too long is cut at a character.
pub(crate) fn set_last(code: tt_status, message: &str) {
    let mut end = message.len().min(ROOM - 1);
    while !message.is_char_boundary(end) {
        end -= 1;
    }
    let _ = LAST.try_with(|last| {
        last.code.set(code);
        let mut text = last.text.borrow_mut();
        for (to, from) in text.iter_mut().zip(message.as_bytes()[..end].iter()) {
            // A 0 inside would end the text for C.
            *to = if *from == 0 { b'?' } else { *from };
        }
        text[end] = 0;
    });
}

/// Code and message of the thread's last error.
pub(crate) fn last() -> (tt_status, String) {
    LAST.with(|l| {
        let text = l.text.borrow();
        let end = text.iter().position(|&b| b == 0).unwrap_or(0);
        (l.code.get(), String::from_utf8_lossy(&text[..end]).into_owned())
    })
}

pub(crate) fn set_error(e: &Error) -> tt_status {
    let code = e.kind() as tt_status;
    set_last(code, e.message());
    code
}

/// Panics inside of the library are reported by the guard, not on the caller's standard error.
fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let old = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if DEPTH.try_with(Cell::get).unwrap_or(0) > 0 {
                let _ = PANIC.try_with(|p| *p.borrow_mut() = info.to_string());
            } else {
                old(info);
            }
        }));
    });
}

/// Runs the body of an entry: errors become codes, panics do not leave the library.
pub(crate) fn guard(f: impl FnOnce() -> Result<()>) -> tt_status {
    let mut f = Some(f);
    // What is the same for a thousand entries is compiled once.
    run_guarded(&mut || f.take().map_or(Ok(()), |f| f()))
}

fn run_guarded(f: &mut dyn FnMut() -> Result<()>) -> tt_status {
    quiet_panics();
    DEPTH.set(DEPTH.get() + 1);
    let result = catch_unwind(AssertUnwindSafe(f));
    DEPTH.set(DEPTH.get() - 1);
    match result {
        Ok(Ok(())) => TT_OK,
        Ok(Err(e)) => set_error(&e),
        // A kernel that has no memory says so by a panic that carries the error.
        Err(payload) if payload.is::<Error>() => {
            payload.downcast_ref::<Error>().map_or(TT_ERR_PANIC, set_error)
        }
        Err(_) => {
            let text = PANIC.with(|p| std::mem::take(&mut *p.borrow_mut()));
            set_last(TT_ERR_PANIC, &format!("internal error: {text}"));
            TT_ERR_PANIC
        }
    }
}

/// [`guard`] for functions that return no status.
pub(crate) fn guard_void(f: impl FnOnce() -> Result<()>) {
    let _ = guard(f);
}

/// What a callback of the caller returned, as a result: 0 is success; else the text that the
/// callback left by `tt_set_last_error` becomes the message.
pub(crate) fn callback(what: &str, code: tt_status) -> Result<()> {
    if code == TT_OK {
        return Ok(());
    }
    let (_, text) = last();
    let text = if text.is_empty() { format!("code {code}") } else { text };
    Err(Error::new(ErrorKind::Callback, format!("[{what}] callback failed: {text}")))
}

/// Forgets the last error before a callback runs, so that an old text is not taken for its.
pub(crate) fn clear() {
    set_last(TT_OK, "");
}

/// The code of the last call that failed on this thread, or TT_OK.
#[unsafe(no_mangle)]
pub extern "C" fn tt_last_error_code() -> tt_status {
    LAST.try_with(|l| l.code.get()).unwrap_or(TT_ERR_INTERNAL)
}

/// The message of the last call that failed on this thread: never NULL, valid as long as the
/// thread lives, overwritten by the next call that fails.
#[unsafe(no_mangle)]
pub extern "C" fn tt_last_error_message() -> *const c_char {
    LAST.try_with(|l| l.text.as_ptr().cast_const().cast()).unwrap_or(c"".as_ptr())
}

/// Forgets the last error of this thread.
#[unsafe(no_mangle)]
pub extern "C" fn tt_error_clear() {
    clear();
}

/// Lets a callback say why it returns a non-zero status.
///
/// # Safety
/// `message` is NULL or a text that ends with 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_set_last_error(code: tt_status, message: *const c_char) {
    let text = if message.is_null() {
        String::new()
    } else {
        // SAFETY: the caller passes a text that ends with 0.
        unsafe { CStr::from_ptr(message) }.to_string_lossy().into_owned()
    };
    set_last(code, &text);
}
