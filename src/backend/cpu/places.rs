//! Elements written in turn where a mask holds.

use super::parallel::{self, GRAIN, Shared};
use crate::backend::pointwise::Operand;

/// How many bytes of each tile of a mask are not 0.
pub fn held(mask: &[u8]) -> Vec<usize> {
    parallel::map_tiles(mask.len(), GRAIN, |r| mask[r].iter().filter(|&&m| m != 0).count())
}

/// Writes elements of `x`, one after the other, to the places of `y` where the mask holds; `counts`
/// is what [`held`] says. Both are row-major and of one dtype; their memory must be valid for their
/// layouts, `x` has as many elements as the mask holds, and `y` those of the mask.
pub fn put(mask: &[u8], counts: &[usize], x: &Operand, y: &Operand) {
    // SAFETY: the operands are as said above.
    unsafe {
        match y.dtype.size() {
            1 => typed(mask, counts, x.ptr, y.ptr),
            2 => typed::<u16>(mask, counts, x.ptr.cast(), y.ptr.cast()),
            4 => typed::<u32>(mask, counts, x.ptr.cast(), y.ptr.cast()),
            _ => typed::<u64>(mask, counts, x.ptr.cast(), y.ptr.cast()),
        }
    }
}

/// # Safety
/// `x` is readable for the sum of the counts, and `y` writable for the length of the mask.
unsafe fn typed<T: Copy + Send + Sync>(m: &[u8], counts: &[usize], x: *const T, y: *mut T) {
    let mut first = Vec::with_capacity(counts.len());
    counts.iter().fold(0, |sum, c| {
        first.push(sum);
        sum + c
    });
    let (from, to) = (Shared::new(x.cast_mut()), Shared::new(y));
    parallel::for_tiles(m.len(), GRAIN, |r| {
        let from_on = first[r.start / GRAIN]..;
        for (i, at) in r.filter(|&i| m[i] != 0).zip(from_on) {
            // SAFETY: a tile reads as many elements as it counted, and writes its own places.
            unsafe { *to.at(i) = *from.at(at) };
        }
    });
}
