//! The largest or smallest element along a dimension and where it is. NaN wins over all numbers;
//! of equal elements the first one counts.

use super::cast::{BLOCK, Compute, Kind};
use super::index::tiled;
use super::isa::{self, Isa, Run};
use super::parallel::{self, GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::DType;

/// A search along one dimension. The layouts leave that dimension out and have one shape.
pub struct Search<'a> {
    /// Whether the largest element is looked for.
    pub max: bool,
    /// The elements.
    pub x: Operand<'a>,
    /// The size of the dimension, at least 1.
    pub count: usize,
    /// Elements between neighbours along it.
    pub step: i64,
    /// Where the elements found go, laid out as `indices`, with the dtype of `x`.
    pub values: Option<Operand<'a>>,
    /// Where the indices go, as i64.
    pub indices: Operand<'a>,
}

/// Searches all lines.
pub fn search(s: &Search) {
    match (Kind::of(s.x.dtype), s.max) {
        (Kind::F32, true) => typed::<f32, true>(s),
        (Kind::F32, false) => typed::<f32, false>(s),
        (Kind::F64, true) => typed::<f64, true>(s),
        (Kind::F64, false) => typed::<f64, false>(s),
        (Kind::I64, true) => typed::<i64, true>(s),
        (Kind::I64, false) => typed::<i64, false>(s),
    }
}

/// A type with an order in which NaN is above (and below) all numbers.
pub(super) trait Rank: Compute + PartialOrd {
    /// Whether `self` wins over the `best` that came before it.
    fn beats<const MAX: bool>(self, best: Self) -> bool;
}
macro_rules! rank {
    ($($t:ty)*) => { $(impl Rank for $t {
        #[inline(always)]
        #[allow(clippy::eq_op)]
        fn beats<const MAX: bool>(self, best: Self) -> bool {
            let ahead = if MAX { self > best } else { self < best };
            // The second part holds for NaN alone.
            ahead | ((self != self) & (best == best))
        }
    })* };
}
rank! { f32 f64 i64 }

fn typed<T: Rank, const MAX: bool>(s: &Search) {
    let plan = Plan::new(&s.indices.layout.shape, &[s.indices.layout, s.x.layout]);
    let (so, sx) = (plan.inner(0), plan.inner(1));
    let esize = s.x.dtype.size();
    let (x, out) = (Shared::new(s.x.ptr), Shared::new(s.indices.ptr.cast::<i64>()));
    let values = s.values.as_ref().map(|v| Shared::new(v.ptr));
    let place = |offset: i64| {
        // SAFETY: offset 0 only fetches the pointer.
        unsafe { x.at(0) }.wrapping_offset(offset as isize * esize as isize).cast_const()
    };
    let store = |o: i64, from: i64, index: i64| {
        // SAFETY: the plan stays within the outputs and the element is one of `x`; every place
        // of the outputs belongs to one line.
        unsafe {
            *out.at(0).offset(o as isize) = index;
            if let Some(v) = values {
                let to = v.at(0).offset(o as isize * esize as isize);
                std::ptr::copy_nonoverlapping(place(from + index * s.step), to, esize);
            }
        }
    };
    let long = s.count > 2 * GRAIN && plan.len() < 64;
    let tile = (GRAIN / s.count).max(1);
    let walk = |range| {
        plan.pieces(range, |p, n| {
            if n > 1 && sx.abs() < s.step.abs() && s.count <= u32::MAX as usize {
                for first in (0..n).step_by(BLOCK) {
                    let m = BLOCK.min(n - first);
                    let from = p[1] + first as i64 * sx;
                    let mut at = [0u32; BLOCK];
                    let source = Source { x: place(from), dtype: s.x.dtype, step: s.step };
                    isa::dispatch(Across::<T, MAX>(
                        source,
                        s.count,
                        sx,
                        m,
                        &mut at,
                        Default::default(),
                    ));
                    for (j, &i) in at[..m].iter().enumerate() {
                        let j = j as i64;
                        store(p[0] + (first as i64 + j) * so, from + j * sx, i64::from(i));
                    }
                }
                return;
            }
            for j in 0..n as i64 {
                let from = p[1] + j * sx;
                let line = |r: std::ops::Range<usize>| {
                    let x = place(from + r.start as i64 * s.step);
                    let source = Source { x, dtype: s.x.dtype, step: s.step };
                    let (v, i) =
                        isa::dispatch(Along::<T, MAX>(source, r.len(), Default::default()));
                    (v, (r.start + i) as i64)
                };
                let found = if long {
                    let parts = parallel::map_tiles(s.count, GRAIN, line);
                    parts.into_iter().reduce(|a, b| if b.0.beats::<MAX>(a.0) { b } else { a })
                } else {
                    Some(line(0..s.count))
                };
                store(p[0] + j * so, from, found.map_or(0, |f| f.1));
            }
        });
    };
    match plan.len() {
        0 => {}
        n if long => walk(0..n),
        n => tiled(n, tile, walk),
    }
}

/// Where a line or a bundle of lines starts.
struct Source {
    x: *const u8,
    dtype: DType,
    step: i64,
}

/// `m` neighbouring lines at a time, row by row: the indices go to the array.
struct Across<'a, T, const MAX: bool>(
    Source,
    usize,
    i64,
    usize,
    &'a mut [u32; BLOCK],
    std::marker::PhantomData<T>,
);

impl<T: Rank, const MAX: bool> Run for Across<'_, T, MAX> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Across(s, count, stride, m, at, _) = self;
        let load = T::loader(s.dtype);
        let esize = s.dtype.size() as i64;
        let (mut best, mut row) = ([T::default(); BLOCK], [T::default(); BLOCK]);
        for i in 0..count {
            let from = s.x.wrapping_offset((i as i64 * s.step * esize) as isize);
            let to = if i == 0 { &mut best } else { &mut row };
            // SAFETY: the rows lie within the operand; a block holds `m`.
            unsafe { load(from, stride as isize, m, to.as_mut_ptr()) };
            if i == 0 {
                continue;
            }
            for ((b, a), &v) in best[..m].iter_mut().zip(&mut at[..m]).zip(&row[..m]) {
                let wins = v.beats::<MAX>(*b);
                *b = if wins { v } else { *b };
                *a = if wins { i as u32 } else { *a };
            }
        }
    }
}

/// One line: the best value and its index.
struct Along<T, const MAX: bool>(Source, usize, std::marker::PhantomData<T>);

/// Elements that are compared side by side.
const LANES: usize = 32;

impl<T: Rank, const MAX: bool> Run for Along<T, MAX> {
    type Out = (T, usize);
    #[inline(always)]
    fn run<I: Isa>(self) -> (T, usize) {
        let Along(s, count, _) = self;
        let load = T::loader(s.dtype);
        let esize = s.dtype.size() as i64;
        let direct = s.dtype == T::DTYPE && s.step == 1;
        let mut buffer = [T::default(); BLOCK];
        let mut found: Option<(T, usize)> = None;
        for first in (0..count).step_by(BLOCK) {
            let n = BLOCK.min(count - first);
            let from = s.x.wrapping_offset((first as i64 * s.step * esize) as isize);
            // SAFETY: the line lies within the operand; a block holds `n`.
            let block = unsafe {
                if direct {
                    std::slice::from_raw_parts(from.cast::<T>(), n)
                } else {
                    load(from, s.step as isize, n, buffer.as_mut_ptr());
                    &buffer[..n]
                }
            };
            let best = best_of::<T, MAX>(block);
            // Where the best one is, is asked of blocks that beat all before them only.
            if found.is_none_or(|f| best.beats::<MAX>(f.0)) {
                found = Some((best, first + first_of(block, best)));
            }
        }
        found.unwrap_or((T::default(), 0))
    }
}

/// The best element of a block. NaN is looked for by itself: two plain loops become vectors, one
/// of both does not.
#[inline(always)]
#[allow(clippy::eq_op)]
pub(super) fn best_of<T: Rank, const MAX: bool>(block: &[T]) -> T {
    let (mut best, mut nan) = ([block[0]; LANES], [0u32; LANES]);
    let (chunks, rest) = block.as_chunks::<LANES>();
    let ahead = |v: T, best: T| if MAX { v > best } else { v < best };
    for c in chunks {
        for (best, &v) in best.iter_mut().zip(c) {
            *best = if ahead(v, *best) { v } else { *best };
        }
        for (nan, v) in nan.iter_mut().zip(c) {
            *nan |= u32::from(v != v);
        }
    }
    let better = |a: T, b: T| if b.beats::<MAX>(a) { b } else { a };
    if nan.iter().any(|&n| n > 0) {
        return block.iter().copied().fold(block[0], better);
    }
    let mut width = LANES / 2;
    while width > 0 {
        for l in 0..width {
            best[l] = better(best[l], best[l + width]);
        }
        width /= 2;
    }
    rest.iter().copied().fold(best[0], better)
}

/// Where a block has `value` first; NaN is equal to NaN here.
#[inline(always)]
#[allow(clippy::eq_op)]
fn first_of<T: Rank>(block: &[T], value: T) -> usize {
    let same = |v: &T| (*v == value) | ((*v != *v) & (value != value));
    // Whole chunks first: a loop that may end at any element is not vectorised.
    let chunks = block.chunks(LANES);
    let chunk = chunks.take_while(|c| !c.iter().fold(false, |any, v| any | same(v))).count();
    let from = (chunk * LANES).min(block.len());
    from + block[from..].iter().position(same).unwrap_or(0)
}
