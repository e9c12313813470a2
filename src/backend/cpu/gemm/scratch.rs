//! Buffers that each thread keeps between calls, so that kernels do not ask the system for memory.

use crate::base::error;
use crate::memory;
use std::cell::RefCell;
use std::mem::size_of;
use std::panic::resume_unwind;

/// A cache line, the alignment of every buffer.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]);

/// Buffers above this many bytes go back to the system.
const KEEP: usize = 16 << 20;

thread_local!(static FREE: RefCell<Vec<Vec<Line>>> = const { RefCell::new(Vec::new()) });

/// Room for `lines` lines. Kernels cannot return errors: that there is no memory travels as a
/// panic whose payload is the error, which the guard of the C ABI hands on.
fn room(lines: usize) -> Vec<Line> {
    let mut buffer = Vec::new();
    let bytes = lines.saturating_mul(size_of::<Line>());
    let fits = bytes <= memory::machine_memory();
    if !fits || buffer.try_reserve_exact(lines).is_err() {
        let e = error!(OutOfMemory, "[scratch] cannot get {bytes} bytes for a kernel's buffer");
        resume_unwind(Box::new(e));
    }
    buffer
}

/// Calls `f` with room for `len` elements, 64-byte aligned, with anything in it.
pub fn with<T: Copy, R>(len: usize, f: impl FnOnce(*mut T) -> R) -> R {
    let lines = len.saturating_mul(size_of::<T>()).div_ceil(size_of::<Line>()).max(1);
    // The least that is large enough: a small request must not take the room of a large one.
    let mut buffer = FREE.with_borrow_mut(|free| {
        let fits = free.iter().enumerate().filter(|(_, b)| b.capacity() >= lines);
        if let Some((i, _)) = fits.min_by_key(|(_, b)| b.capacity()) {
            return free.swap_remove(i);
        }
        // A larger one takes the place of the largest.
        let sizes = free.iter().enumerate().map(|(i, b)| (b.capacity(), i));
        sizes.max().map(|(_, i)| free.swap_remove(i));
        Vec::new()
    });
    if buffer.capacity() < lines {
        buffer = room(lines);
    }
    let out = f(buffer.as_mut_ptr().cast());
    if buffer.capacity() * size_of::<Line>() <= KEEP {
        FREE.with_borrow_mut(|free| free.push(buffer));
    }
    out
}
