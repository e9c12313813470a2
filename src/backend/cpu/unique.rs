//! Numbers in order and those that are equal: for `unique` and `isin`.

use super::index::tiled;
use super::parallel::{self, GRAIN, Shared};
use crate::backend::pointwise::Operand;
use crate::base::{DType, bf16, f16};
use std::cmp::Ordering;
use std::ops::Range;

/// The key of every NaN. No other number of a floating-point dtype has it.
pub const NAN: u64 = u64::MAX;

/// The bits of a float in the order of its values: negative ones turned over, -0 as 0.
fn float(v: f64) -> u64 {
    let b = if v == 0.0 { 0 } else { v.to_bits() };
    match v {
        _ if v.is_nan() => NAN,
        _ if b >> 63 == 1 => !b,
        _ => b | 1 << 63,
    }
}

fn whole(v: i64) -> u64 {
    v as u64 ^ 1 << 63
}

/// Keys that are made at a time.
const BLOCK: usize = 512;

/// `f(places, keys)` for blocks of a row-major operand, whose memory must be valid for its layout.
/// The keys are integers in the order of the numbers: the same for one number in all
/// floating-point dtypes, or in all others.
fn each(x: &Operand, f: impl Fn(Range<usize>, &[u64]) + Sync) {
    let n = x.layout.numel() as usize;
    let p = x.ptr;
    // SAFETY: the operand is readable.
    unsafe {
        match x.dtype {
            DType::F32 => blocks(p.cast(), n, |v: f32| float(f64::from(v)), f),
            DType::F64 => blocks(p.cast(), n, float, f),
            DType::F16 => blocks(p.cast(), n, |v: f16| float(v.to_f64()), f),
            DType::BF16 => blocks(p.cast(), n, |v: bf16| float(v.to_f64()), f),
            DType::U8 => blocks(p, n, |v: u8| whole(v.into()), f),
            DType::I8 => blocks(p.cast(), n, |v: i8| whole(v.into()), f),
            DType::I16 => blocks(p.cast(), n, |v: i16| whole(v.into()), f),
            DType::I32 => blocks(p.cast(), n, |v: i32| whole(v.into()), f),
            DType::I64 => blocks(p.cast(), n, whole, f),
            DType::Bool => blocks(p, n, |v: u8| whole((v != 0).into()), f),
        }
    }
}

/// # Safety
/// `n` elements are readable at `x`.
unsafe fn blocks<T: Copy + Send + Sync>(
    x: *const T,
    n: usize,
    key: impl Fn(T) -> u64 + Sync,
    f: impl Fn(Range<usize>, &[u64]) + Sync,
) {
    let from = Shared::new(x.cast_mut());
    tiled(n, GRAIN / 4, |tile| {
        let mut keys = [0; BLOCK];
        for first in tile.clone().step_by(BLOCK) {
            let range = first..(first + BLOCK).min(tile.end);
            // SAFETY: the caller vouches for the elements, which nobody writes.
            let x = unsafe { from.slice(range.clone()) };
            keys.iter_mut().zip(x.iter()).for_each(|(k, &x)| *k = key(x));
            f(range.clone(), &keys[..range.len()]);
        }
    });
}

/// The keys of all elements.
pub fn keys(x: &Operand) -> Vec<u64> {
    let mut out = vec![0; x.layout.numel() as usize];
    let to = Shared::new(out.as_mut_ptr());
    // SAFETY: blocks do not overlap.
    each(x, |range, keys| unsafe { to.slice(range) }.copy_from_slice(keys));
    out
}

/// Elements that are sorted by one thread.
const RUN: usize = 64 * 1024;

/// Sorts by a total order: runs on several cores, then merged two by two.
pub fn sort<T: Copy + Send + Sync>(v: &mut Vec<T>, order: impl Fn(&T, &T) -> Ordering + Sync) {
    let n = v.len();
    let p = Shared::new(v.as_mut_ptr());
    tiled(n, RUN, |r| {
        // SAFETY: tiles do not overlap.
        unsafe { p.slice(r) }.sort_unstable_by(&order);
    });
    let mut spare = if n > RUN { v.clone() } else { Vec::new() };
    let mut run = RUN;
    while run < n {
        let (from, to) = (&v[..], Shared::new(spare.as_mut_ptr()));
        parallel::for_tiles(n, 2 * run, |r| {
            let half = (r.start + run).min(r.end);
            let (mut a, mut b) = (&from[r.start..half], &from[half..r.end]);
            // SAFETY: tiles do not overlap.
            for out in unsafe { to.slice(r) } {
                let left = match (a.first(), b.first()) {
                    (Some(x), Some(y)) => order(x, y) != Ordering::Greater,
                    (x, _) => x.is_some(),
                };
                let side = if left { &mut a } else { &mut b };
                *out = side[0];
                *side = &side[1..];
            }
        });
        std::mem::swap(v, &mut spare);
        run *= 2;
    }
}

/// Where groups of neighbours begin among `0..n`: at 0 and where `begins` says so. `inverse` gets
/// the number of the group of place `i` at `at(i)`, which is another one for each.
pub fn groups(
    n: usize,
    begins: impl Fn(usize) -> bool + Sync,
    inverse: Option<&mut [i64]>,
    at: impl Fn(usize) -> usize + Sync,
) -> Vec<i64> {
    let begins = |i: usize| i == 0 || begins(i);
    let counts = parallel::map_tiles(n, GRAIN, |r| r.filter(|&i| begins(i)).count());
    let mut first = Vec::with_capacity(counts.len());
    let total = counts.iter().fold(0, |sum, c| {
        first.push(sum);
        sum + c
    });
    let mut starts = vec![0i64; total];
    let limit = inverse.as_ref().map_or(0, |i| i.len());
    let (s, inv) = (Shared::new(starts.as_mut_ptr()), inverse.map(|i| Shared::new(i.as_mut_ptr())));
    parallel::for_tiles(n, GRAIN, |r| {
        let mut group = first[r.start / GRAIN];
        for i in r {
            // SAFETY: a tile writes as many starts as it counted; places of the inverse are
            // checked, and those of one tile are no other's.
            unsafe {
                if begins(i) {
                    *s.at(group) = i as i64;
                    group += 1;
                }
                if let Some(inv) = inv.filter(|_| at(i) < limit) {
                    *inv.at(at(i)) = group as i64 - 1;
                }
            }
        }
    });
    starts
}

/// A set of keys: open addressing, at most half full.
pub struct Set {
    slots: Vec<u64>,
    /// Whether the key that marks an empty slot is in the set.
    marker: bool,
}

/// What an empty slot holds.
const EMPTY: u64 = 0x5bd1_e995_9e37_79b9;

impl Set {
    /// The set of these keys, but for NaN where there can be one.
    pub fn new(keys: &[u64], nan: bool) -> Set {
        let size = (2 * keys.len()).next_power_of_two().max(16);
        let mut set = Set { slots: vec![EMPTY; size], marker: false };
        for &k in keys.iter().filter(|&&k| !(nan && k == NAN)) {
            if k == EMPTY {
                set.marker = true;
                continue;
            }
            let at = set.find(k);
            set.slots[at] = k;
        }
        set
    }

    /// The slot of a key, or the one where it belongs.
    fn find(&self, k: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mixed = k.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut at = (mixed ^ mixed >> 32) as usize & mask;
        while self.slots[at] != k && self.slots[at] != EMPTY {
            at = (at + 1) & mask;
        }
        at
    }

    fn holds(&self, k: u64) -> bool {
        if k == EMPTY { self.marker } else { self.slots[self.find(k)] == k }
    }

    /// For every element of a row-major operand, whose memory must be valid for its layout,
    /// whether it is in the set, or is not where `invert`.
    pub fn test(&self, x: &Operand, invert: bool, out: &mut [u8]) {
        let to = Shared::new(out.as_mut_ptr());
        each(x, |range, keys| {
            // SAFETY: blocks do not overlap.
            let out = unsafe { to.slice(range) };
            out.iter_mut().zip(keys).for_each(|(o, &k)| *o = u8::from(self.holds(k) != invert));
        });
    }
}
