//! Sorting along a dimension, and the first `k` of it. Elements become integer keys with their
//! index in the low half, so that keys are unique and every order is stable.

use super::cast::{BLOCK, Compute};
use super::index::tiled;
use super::parallel::{GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::Layout;

/// A sort along one dimension. The layouts leave that dimension out and have one shape.
pub struct Sort<'a> {
    /// The elements.
    pub x: Operand<'a>,
    /// The size of the dimension.
    pub count: usize,
    /// How many of the sorted elements are wanted.
    pub keep: usize,
    /// Whether the largest ones come first. NaN counts as the largest.
    pub descending: bool,
    /// Elements between neighbours along the dimension: of `x`, and of the outputs.
    pub steps: [i64; 2],
    /// Where the elements go, laid out as `indices`, with the dtype of `x`.
    pub values: Operand<'a>,
    /// Where the indices go, as i64.
    pub indices: Operand<'a>,
}

/// A key and an index in one integer.
pub(super) trait Packed: Copy + Ord + Default + Send + Sync {
    /// Elements that it is made of.
    type Elem: Compute;
    /// The number of digits of the key.
    const DIGITS: u32;
    /// Packs.
    fn pack(v: Self::Elem, descending: bool, index: usize) -> Self;
    /// The index.
    fn index(self) -> usize;
    /// A digit of the key, the lowest first.
    fn digit(self, d: u32) -> usize;
    /// Whether the keys are the same.
    fn ties(self, other: Self) -> bool;
    /// Whether it is that of NaN, where keys go up.
    fn is_nan(self) -> bool;
}

/// Bits of a digit of the radix sort.
const RADIX: u32 = 11;

/// A wrapper for each way to make keys.
macro_rules! packed {
    ($($name:ident($bits:ty, $half:literal, $elem:ty, $nan:expr) |$v:ident| $key:expr;)*) => { $(
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
        pub(super) struct $name($bits);
        impl Packed for $name {
            type Elem = $elem;
            const DIGITS: u32 = ($half as u32).div_ceil(RADIX);
            #[inline(always)]
            #[allow(clippy::eq_op)]
            fn pack($v: $elem, descending: bool, index: usize) -> Self {
                let key = $key;
                let key = if descending { !key } else { key };
                $name((key as $bits) << $half | index as $bits)
            }
            #[inline(always)]
            fn index(self) -> usize {
                (self.0 & (1 << $half) - 1) as usize
            }
            #[inline(always)]
            fn digit(self, d: u32) -> usize {
                (self.0 >> ($half + d * RADIX)) as usize & ((1 << RADIX) - 1)
            }
            #[inline(always)]
            fn ties(self, other: Self) -> bool {
                self.0 >> $half == other.0 >> $half
            }
            #[inline(always)]
            fn is_nan(self) -> bool {
                <$elem as crate::base::Element>::DTYPE.is_floating()
                    && self.0 >> $half == $nan as $bits
            }
        }
    )* };
}
packed! {
    // The bits of a float in the order of its values: negative ones turned over, -0 as 0, and
    // every NaN on top.
    Single(u64, 32, f32, u32::MAX) |v| {
        let b = if v == 0.0 { 0 } else { v.to_bits() };
        if v != v { u32::MAX } else if b >> 31 == 1 { !b } else { b | 1 << 31 }
    };
    Double(u128, 64, f64, u64::MAX) |v| {
        let b = if v == 0.0 { 0 } else { v.to_bits() };
        if v != v { u64::MAX } else if b >> 63 == 1 { !b } else { b | 1 << 63 }
    };
    Short(u64, 32, i64, 0) |v| (v as i32 as u32) ^ 1 << 31;
    Long(u128, 64, i64, 0) |v| (v as u64) ^ 1 << 63;
    // Lines too long for an index of 32 bits.
    LongSingle(u128, 64, f32, u32::MAX) |v| {
        let b = if v == 0.0 { 0 } else { v.to_bits() };
        u64::from(if v != v { u32::MAX } else if b >> 31 == 1 { !b } else { b | 1 << 31 })
    };
}

/// Calls a function of a line with the keys that its dtype and length ask for.
macro_rules! by_key {
    ($line:expr, $f:ident($($arg:expr),*)) => {{
        use $crate::backend::cpu::sort::{Double, Long, LongSingle, Short, Single};
        use $crate::base::DType;
        let line = $line;
        let short = line.count <= u32::MAX as usize;
        match line.x.dtype {
            DType::F32 | DType::F16 | DType::BF16 if short => $f::<Single>(line, $($arg),*),
            DType::F32 | DType::F16 | DType::BF16 => $f::<LongSingle>(line, $($arg),*),
            DType::F64 => $f::<Double>(line, $($arg),*),
            DType::I64 => $f::<Long>(line, $($arg),*),
            _ if short => $f::<Short>(line, $($arg),*),
            _ => $f::<Long>(line, $($arg),*),
        }
    }};
}
pub(super) use by_key;

/// The lines of an operand, as keys.
pub(super) struct Lines<'a> {
    /// The elements; the layout leaves the lines' dimension out.
    pub(super) x: &'a Operand<'a>,
    /// The length of a line.
    pub(super) count: usize,
    /// Elements between neighbours on it.
    pub(super) step: i64,
    /// Whether large elements have low keys.
    pub(super) descending: bool,
}

impl Lines<'_> {
    /// Calls `f` for every line: its first element, the place in a tensor laid out as `out`, its
    /// keys, and a spare list.
    pub(super) fn each<P: Packed>(
        &self,
        out: &Layout,
        f: impl Fn(*const u8, i64, &mut Vec<P>, &mut Vec<P>) + Sync,
    ) {
        let plan = Plan::new(&out.shape, &[out, self.x.layout]);
        let (so, sx) = (plan.inner(0), plan.inner(1));
        let esize = self.x.dtype.size() as i64;
        let x = Shared::new(self.x.ptr);
        tiled(plan.len(), (GRAIN / 8 / self.count.max(1)).max(1), |range| {
            let mut keys: Vec<P> = Vec::with_capacity(self.count);
            let mut spare: Vec<P> = Vec::new();
            plan.pieces(range, |p, n| {
                for j in 0..n as i64 {
                    // SAFETY: offset 0 only fetches the pointer.
                    let base = unsafe { x.at(0) }.cast_const();
                    let line = base.wrapping_offset(((p[1] + j * sx) * esize) as isize);
                    // SAFETY: the plan stays within the operand.
                    unsafe { load(self, line, &mut keys) };
                    f(line, p[0] + j * so, &mut keys, &mut spare);
                }
            });
        });
    }
}

/// Copies element `from` of a line to place `to`, counted in elements.
///
/// # Safety
/// Both places lie within their operands, and nobody else uses the second one.
pub(super) unsafe fn copy_element(x: *const u8, from: i64, y: *mut u8, to: i64, esize: usize) {
    // SAFETY: the caller vouches for both.
    unsafe {
        let (from, to) =
            (x.offset(from as isize * esize as isize), y.offset(to as isize * esize as isize));
        match esize {
            4 => *to.cast::<u32>() = *from.cast::<u32>(),
            8 => *to.cast::<u64>() = *from.cast::<u64>(),
            _ => std::ptr::copy_nonoverlapping(from, to, esize),
        }
    }
}

/// Sorts all lines.
pub fn sort(s: &Sort) {
    if s.count == 0 {
        return;
    }
    let lines = Lines { x: &s.x, count: s.count, step: s.steps[0], descending: s.descending };
    by_key!(&lines, typed(s));
}

fn typed<P: Packed>(lines: &Lines, s: &Sort) {
    let (values, out) = (Shared::new(s.values.ptr), Shared::new(s.indices.ptr.cast::<i64>()));
    let esize = s.x.dtype.size();
    lines.each::<P>(s.indices.layout, |line, o, keys, spare| {
        order(keys, spare, s.keep);
        for (k, key) in keys[..s.keep].iter().enumerate() {
            let to = o + k as i64 * s.steps[1];
            // SAFETY: the plan and the steps stay within the operands, and a line of the outputs
            // belongs to one walker.
            unsafe {
                *out.at(0).offset(to as isize) = key.index() as i64;
                copy_element(line, key.index() as i64 * s.steps[0], values.at(0), to, esize);
            }
        }
    });
}

/// # Safety
/// `x` is the start of a line of the operand.
unsafe fn load<P: Packed>(s: &Lines, x: *const u8, keys: &mut Vec<P>) {
    keys.clear();
    let load = P::Elem::loader(s.x.dtype);
    let mut buffer = [P::Elem::default(); BLOCK];
    let step = s.step as isize;
    for first in (0..s.count).step_by(BLOCK) {
        let n = BLOCK.min(s.count - first);
        // SAFETY: the caller vouches for the line; the buffer holds a block.
        unsafe {
            let from = x.offset(first as isize * step * s.x.dtype.size() as isize);
            load(from, step, n, buffer.as_mut_ptr());
        }
        keys.extend(
            buffer[..n].iter().enumerate().map(|(i, &v)| P::pack(v, s.descending, first + i)),
        );
    }
}

/// Brings the first `keep` keys in order to the front.
fn order<P: Packed>(keys: &mut Vec<P>, spare: &mut Vec<P>, keep: usize) {
    if keep == 0 {
        return;
    }
    if keep < keys.len() {
        // Only keys below the best one of a part can be among the first: a heap of the worst on
        // top would do too, but a selection is as good for every `keep`.
        keys.select_nth_unstable(keep - 1);
        keys[..keep].sort_unstable();
    } else if keys.len() < 2048 {
        keys.sort_unstable();
    } else {
        radix(keys, spare);
    }
}

/// Sorts by digits, the lowest first; digits that are the same in all keys are skipped. The keys
/// come in the order of their indices, which the passes keep among equals.
fn radix<P: Packed>(keys: &mut Vec<P>, spare: &mut Vec<P>) {
    spare.resize(keys.len(), P::default());
    let mut counts = vec![[0usize; 1 << RADIX]; P::DIGITS as usize];
    for k in keys.iter() {
        for (d, c) in counts.iter_mut().enumerate() {
            c[k.digit(d as u32)] += 1;
        }
    }
    for (d, count) in counts.iter_mut().enumerate() {
        if count.contains(&keys.len()) {
            continue;
        }
        let mut start = 0;
        for c in count.iter_mut() {
            start += std::mem::replace(c, start);
        }
        for &k in keys.iter() {
            let at = &mut count[k.digit(d as u32)];
            spare[*at] = k;
            *at += 1;
        }
        std::mem::swap(keys, spare);
    }
}
