//! The engine of reductions: one row of the table, any dims, any dtype, any layout.
//!
//! A reduction is `init, map, join, done`. Sums are joined as a tree (blocks of a fixed size,
//! then pairwise), so that their error grows with the logarithm of the length, and in an order
//! that depends on the shape alone.

use super::cpu::cast::{BLOCK, Compute, Kind};
use super::cpu::isa::{self, Isa, Run};
use super::cpu::parallel::{self, GRAIN};
use super::formula::Lane;
use super::plan::Plan;
use super::pointwise::Operand;
use crate::base::{DType, Dims, Layout, Scalar};
use smallvec::SmallVec;
use std::marker::PhantomData;

/// Lanes that a block is folded over before they are joined.
const LANES: usize = 32;
/// Elements of a block that lies in memory as it is needed.
const LONG: usize = 2048;
/// Rows that are read side by side. More would throw each other out of the first-level cache where
/// they are a power of 2 apart.
const SIDE: usize = 4;
/// The same of whole rows, where each line is used up at once.
const DEEP: usize = 8;
/// Rows that are folded one after the other before they join the rest.
const ROWS: usize = 64;

/// A reduction over lanes of `T`; the table's macro makes one type for each row.
pub trait Fold<T>: 'static {
    /// The result of no elements.
    fn init<I: Isa>() -> Lane<T, I>;
    /// What an element contributes.
    fn map<I: Isa>(x: Lane<T, I>, p: Lane<T, I>) -> Lane<T, I>;
    /// Two parts joined.
    fn join<I: Isa>(a: Lane<T, I>, b: Lane<T, I>) -> Lane<T, I>;
    /// The result from the whole and the number of elements.
    fn done<I: Isa>(a: Lane<T, I>, n: Lane<T, I>, p: Lane<T, I>) -> Lane<T, I>;
}

/// A reduction's loops in one type.
#[derive(Clone, Copy)]
pub struct FoldFns<T> {
    /// The result of no elements.
    pub init: fn() -> T,
    /// Contiguous blocks of `n`, `step` elements apart, each folded to one value.
    pub blocks: unsafe fn(x: *const T, n: usize, blocks: (usize, isize), p: T, y: *mut T),
    /// Contiguous rows of `n`, `step` elements apart, folded into an accumulator of their length.
    pub rows: unsafe fn(acc: *mut T, x: *const T, n: usize, rows: (usize, isize), p: T),
    /// `n` parts on the left joined to as many, which are overwritten.
    pub joins: unsafe fn(acc: *mut T, left: *const T, n: usize),
    /// Two parts joined.
    pub join: fn(T, T) -> T,
    /// The result.
    pub done: fn(T, f64, T) -> T,
}

/// A reduction in every type that it makes sense for.
#[derive(Clone, Copy)]
pub struct Folds {
    /// In f32.
    pub f32: Option<FoldFns<f32>>,
    /// In f64.
    pub f64: Option<FoldFns<f64>>,
    /// In i64.
    pub i64: Option<FoldFns<i64>>,
}

struct BlocksJob<F, T>(*const T, usize, (usize, isize), T, *mut T, PhantomData<F>);
impl<F: Fold<T>, T: Copy> Run for BlocksJob<F, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let BlocksJob(x, n, (blocks, step), p, y, _) = self;
        for b in 0..blocks {
            // SAFETY: the caller vouches for `n` elements of each block and a place for its value.
            unsafe { *y.add(b) = Self::block::<I>(x.offset(b as isize * step), n, Lane::new(p)) };
        }
    }
}
impl<F: Fold<T>, T: Copy> BlocksJob<F, T> {
    /// # Safety
    /// `x` has `n` elements.
    #[inline(always)]
    unsafe fn block<I: Isa>(x: *const T, n: usize, p: Lane<T, I>) -> T {
        let mut acc = [F::init::<I>(); LANES];
        let (mut i, whole) = (0, n / (LANES * SIDE) * (LANES * SIDE));
        // Plain loops over neighbours: these become vectors, accumulators in registers do not.
        while i < whole {
            let mut l = 0;
            while l < LANES {
                // SAFETY: the caller vouches for `n` elements.
                unsafe {
                    let x = x.add(i + l);
                    let a = F::map(Lane::<T, I>::new(*x), p);
                    let b = F::map(Lane::<T, I>::new(*x.add(LANES)), p);
                    let c = F::map(Lane::<T, I>::new(*x.add(2 * LANES)), p);
                    let d = F::map(Lane::<T, I>::new(*x.add(3 * LANES)), p);
                    acc[l] = F::join(acc[l], F::join(F::join(a, b), F::join(c, d)));
                }
                l += 1;
            }
            i += LANES * SIDE;
        }
        while i + LANES <= n {
            let mut l = 0;
            while l < LANES {
                // SAFETY: as above.
                let v = Lane::<T, I>::new(unsafe { *x.add(i + l) });
                acc[l] = F::join(acc[l], F::map(v, p));
                l += 1;
            }
            i += LANES;
        }
        for (l, i) in (i..n).enumerate() {
            // SAFETY: as above.
            let v = Lane::<T, I>::new(unsafe { *x.add(i) });
            acc[l] = F::join(acc[l], F::map(v, p));
        }
        let mut width = LANES / 2;
        while width > 0 {
            for l in 0..width {
                acc[l] = F::join(acc[l], acc[l + width]);
            }
            width /= 2;
        }
        acc[0].0
    }
}

struct RowsJob<F, T>(*mut T, *const T, usize, (usize, isize), T, PhantomData<F>);
impl<F: Fold<T>, T: Copy> Run for RowsJob<F, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let RowsJob(acc, x, n, (rows, step), p, _) = self;
        let p = Lane::<T, I>::new(p);
        let whole = rows / DEEP * DEEP;
        for r in (0..whole).step_by(DEEP) {
            for i in 0..n {
                // SAFETY: the caller vouches for `n` elements of each row and the accumulator.
                unsafe {
                    let x = x.offset(r as isize * step).add(i);
                    let at = |k: isize| F::map(Lane::<T, I>::new(*x.offset(k * step)), p);
                    let two = |k: isize| F::join(at(k), at(k + 1));
                    let v = F::join(F::join(two(0), two(2)), F::join(two(4), two(6)));
                    *acc.add(i) = F::join(Lane::new(*acc.add(i)), v).0;
                }
            }
        }
        for r in whole..rows {
            for i in 0..n {
                // SAFETY: as above.
                unsafe {
                    let v = F::map(Lane::<T, I>::new(*x.offset(r as isize * step).add(i)), p);
                    *acc.add(i) = F::join(Lane::new(*acc.add(i)), v).0;
                }
            }
        }
    }
}

struct JoinJob<F, T>(*mut T, *const T, usize, PhantomData<F>);
impl<F: Fold<T>, T: Copy> Run for JoinJob<F, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let JoinJob(acc, left, n, _) = self;
        for i in 0..n {
            // SAFETY: the caller vouches for `n` elements of both.
            unsafe {
                let joined = F::join(Lane::<T, I>::new(*left.add(i)), Lane::new(*acc.add(i)));
                *acc.add(i) = joined.0;
            }
        }
    }
}

/// The loops of the reduction `F` in `T`.
pub const fn fold_fns<F: Fold<T>, T: Compute>() -> FoldFns<T> {
    FoldFns {
        init: || F::init::<isa::Base>().0,
        blocks: |x, n, b, p, y| isa::dispatch(BlocksJob::<F, T>(x, n, b, p, y, PhantomData)),
        rows: |acc, x, n, r, p| isa::dispatch(RowsJob::<F, T>(acc, x, n, r, p, PhantomData)),
        joins: |acc, x, n| isa::dispatch(JoinJob::<F, T>(acc, x, n, PhantomData)),
        join: |a, b| F::join::<isa::Base>(Lane::new(a), Lane::new(b)).0,
        done: |a, n, p| {
            F::done::<isa::Base>(Lane::new(a), Lane::new(T::from_f64(n)), Lane::new(p)).0
        },
    }
}

/// Reduces `x` over the dimensions marked in `reduced` into `y`, whose layout has the rank of
/// `x` with size 1 in their place; computes in the type of `compute`.
///
/// The operands' memory must be valid for their layouts, and apart: the engine's checks make
/// sure of it.
pub fn run(f: &Folds, compute: DType, x: &Operand, reduced: &[bool], p: Scalar, y: &Operand) {
    match Kind::of(compute) {
        Kind::F32 => typed(f.f32, x, reduced, p.to_f64() as f32, y),
        Kind::F64 => typed(f.f64, x, reduced, p.to_f64(), y),
        Kind::I64 => typed(f.i64, x, reduced, p.to_i64(), y),
    }
}

/// The part of a layout with these dimensions.
pub(super) fn part(l: &Layout, reduced: &[bool], which: bool) -> Layout {
    let keep = |v: &Dims| -> Dims {
        v.iter().zip(reduced).filter(|&(_, &r)| r == which).map(|(&v, _)| v).collect()
    };
    Layout { shape: keep(&l.shape), strides: keep(&l.strides), offset: 0 }
}

fn typed<T: Compute>(f: Option<FoldFns<T>>, x: &Operand, reduced: &[bool], p: T, y: &Operand) {
    let Some(f) = f else { return };
    let (xk, yk, xr) = (
        part(x.layout, reduced, false),
        part(y.layout, reduced, false),
        part(x.layout, reduced, true),
    );
    // Walk both groups in the order of the input's memory.
    let kept = Plan::new(&xk.shape, &[&xk, &yk]);
    let inner = Plan::new(&xr.shape, &[&xr]);
    let job = Job { f, p, x, y, kept, inner };
    let (outputs, each) = (job.kept.len(), job.inner.len());
    if outputs == 0 {
        return;
    }
    let columns = job.kept.inner(0).abs() < job.inner.inner(0).abs() && each > 1;
    if columns && job.kept.shape[job.kept.shape.len() - 1] >= 4 {
        job.columns();
    } else if outputs >= 16 || outputs * each <= GRAIN {
        let tile = (GRAIN / each.max(1)).max(1);
        parallel::for_tiles(outputs, tile, |r| job.rows(r));
    } else {
        for i in 0..outputs {
            let start = job.place(i).0;
            let parts = parallel::map_tiles(each, GRAIN, |r| job.fold(start, r));
            let whole = tree(&job.f, parts.into_iter());
            job.finish(job.place(i).1, &mut [whole]);
        }
    }
}

struct Job<'a, T> {
    f: FoldFns<T>,
    p: T,
    x: &'a Operand<'a>,
    y: &'a Operand<'a>,
    kept: Plan,
    inner: Plan,
}

/// Joins parts pairwise: part 0 with 1, 2 with 3, then those, as they come.
fn tree<T: Copy>(f: &FoldFns<T>, parts: impl Iterator<Item = T>) -> T {
    let mut stack: SmallVec<[(u32, T); 32]> = SmallVec::new();
    for v in parts {
        let mut top = (0, v);
        while let Some(&(level, left)) = stack.last() {
            if level != top.0 {
                break;
            }
            stack.pop();
            top = (level + 1, (f.join)(left, top.1));
        }
        stack.push(top);
    }
    let mut out = None;
    while let Some((_, v)) = stack.pop() {
        out = Some(out.map_or(v, |o| (f.join)(v, o)));
    }
    out.unwrap_or_else(f.init)
}

impl<T: Compute> Job<'_, T> {
    /// The offsets of output `i` in `x` and `y`.
    fn place(&self, i: usize) -> (i64, i64) {
        let mut at = (0, 0);
        self.kept.pieces(i..i + 1, |o, _| at = (o[0], o[1]));
        at
    }

    fn source(&self, offset: i64) -> *const u8 {
        self.x.ptr.wrapping_offset(offset as isize * self.x.dtype.size() as isize)
    }

    /// Writes neighbouring outputs, the first of them at `at`.
    fn finish(&self, at: i64, whole: &mut [T]) {
        let count = self.inner.len() as f64;
        whole.iter_mut().for_each(|v| *v = (self.f.done)(*v, count, self.p));
        let (stride, size) = (self.kept.inner(1) as isize, self.y.dtype.size() as isize);
        let dst = self.y.ptr.wrapping_offset(at as isize * size);
        // SAFETY: the plan stays within the output.
        unsafe { T::storer(self.y.dtype)(whole.as_ptr(), whole.len(), dst, stride) };
    }

    /// Whole outputs, one after the other.
    fn rows(&self, range: std::ops::Range<usize>) {
        let (from, to, each) = (self.kept.inner(0), self.kept.inner(1), self.inner.len());
        let blocks = self.lies() && self.inner.shape.len() == 1 && each <= LONG;
        let mut whole = [T::default(); ROWS];
        self.kept.pieces(range, |at, n| {
            for first in (0..n).step_by(ROWS) {
                let whole = &mut whole[..ROWS.min(n - first)];
                let x = at[0] + first as i64 * from;
                if blocks {
                    let (rows, to) = ((whole.len(), from as isize), whole.as_mut_ptr());
                    // SAFETY: the plan stays within the input.
                    unsafe { (self.f.blocks)(self.source(x).cast(), each, rows, self.p, to) };
                } else {
                    for (i, v) in whole.iter_mut().enumerate() {
                        *v = self.fold(x + i as i64 * from, 0..each);
                    }
                }
                self.finish(at[1] + first as i64 * to, whole);
            }
        });
    }

    /// Whether the reduced elements lie in memory as the loops need them.
    fn lies(&self) -> bool {
        self.x.dtype == T::DTYPE && self.inner.inner(0) == 1
    }

    /// The elements `range` of the output whose first one is at `start`, without `done`.
    fn fold(&self, start: i64, range: std::ops::Range<usize>) -> T {
        let (stride, lies) = (self.inner.inner(0) as isize, self.lies());
        let mut parts: SmallVec<[T; 64]> = SmallVec::new();
        self.inner.pieces(range, |at, len| {
            let block = if lies { LONG } else { BLOCK };
            for first in (0..len).step_by(block) {
                let n = block.min(len - first);
                let src = self.source(start + at[0] + (first as isize * stride) as i64);
                // SAFETY: the plan stays within the input.
                parts.push(unsafe {
                    match lies {
                        true => self.block(src.cast(), n),
                        false => self.converted(src, stride, n),
                    }
                });
            }
        });
        tree(&self.f, parts.into_iter())
    }

    /// # Safety
    /// `x` has `n` elements.
    unsafe fn block(&self, x: *const T, n: usize) -> T {
        let mut out = T::default();
        // SAFETY: the caller's promise.
        unsafe { (self.f.blocks)(x, n, (1, 0), self.p, &mut out) };
        out
    }

    /// A block of at most [`BLOCK`] elements, by way of a buffer.
    ///
    /// # Safety
    /// The elements exist.
    #[inline(never)]
    unsafe fn converted(&self, src: *const u8, stride: isize, n: usize) -> T {
        let mut buffer = [T::default(); BLOCK];
        // SAFETY: the caller's promise; the buffer holds BLOCK.
        unsafe {
            T::loader(self.x.dtype)(src, stride, n, buffer.as_mut_ptr());
            self.block(buffer.as_ptr(), n)
        }
    }

    /// Reductions across rows: accumulators lie along the kept dimension, so that memory is
    /// read in its order. Tiles are columns, and where these are few also rows.
    fn columns(&self) {
        let width = self.kept.shape[self.kept.shape.len() - 1] as usize;
        let lies = self.x.dtype == T::DTYPE && self.kept.inner(0) == 1;
        let strip = width.min(if lies { LONG } else { BLOCK });
        let strips = width.div_ceil(strip);
        let outer = self.kept.len() / width;
        let each = self.inner.len();
        // Enough tiles for any number of cores, from the shape alone.
        let per = (GRAIN * 2 / strip).max(ROWS);
        let chunks = if outer * strips >= 16 { 1 } else { each.div_ceil(per) };
        let rows = each.div_ceil(chunks.max(1)).max(1);
        for_chunks(
            outer * strips,
            chunks,
            |s, c| {
                let column = s / strips * width + s % strips * strip;
                let n = strip.min(width - s % strips * strip);
                self.strip(column, n, c * rows..((c + 1) * rows).min(each))
            },
            |s, parts: Vec<Vec<T>>| {
                let column = s / strips * width + s % strips * strip;
                let mut levels = Vec::new();
                parts.into_iter().for_each(|part| self.carry(&mut levels, part));
                let whole = levels.pop().map(|top| self.collapse(levels, top.1));
                self.finish_strip(column, whole.unwrap_or_default());
            },
        );
    }

    /// `n` neighbouring outputs from `column` on, over the reduced elements `rows`.
    fn strip(&self, column: usize, n: usize, rows: std::ops::Range<usize>) -> Vec<T> {
        let start = self.place(column).0;
        let stride = self.kept.inner(0) as isize;
        let lies = self.x.dtype == T::DTYPE && stride == 1;
        let mut buffer = [T::default(); BLOCK];
        let mut levels: Vec<(u32, Vec<T>)> = Vec::new();
        let mut acc = vec![(self.f.init)(); n];
        let mut filled = 0;
        let step = self.inner.inner(0);
        self.inner.pieces(rows, |at, len| {
            let mut k = 0;
            while k < len {
                // Rows of a buffer come one at a time.
                let count = if lies { (len - k).min(ROWS - filled) } else { 1 };
                let src = self.source(start + at[0] + k as i64 * step);
                // SAFETY: the plans stay within the input; buffer and acc hold `n`.
                unsafe {
                    let mut rows = src.cast::<T>();
                    if !lies {
                        T::loader(self.x.dtype)(src, stride, n, buffer.as_mut_ptr());
                        rows = buffer.as_ptr();
                    }
                    (self.f.rows)(acc.as_mut_ptr(), rows, n, (count, step as isize), self.p);
                }
                k += count;
                filled += count;
                if filled == ROWS {
                    filled = 0;
                    let full = std::mem::replace(&mut acc, vec![(self.f.init)(); n]);
                    self.carry(&mut levels, full);
                }
            }
        });
        self.collapse(levels, acc)
    }

    /// What is left of the tree joined to `last`.
    fn collapse(&self, mut levels: Vec<(u32, Vec<T>)>, mut last: Vec<T>) -> Vec<T> {
        while let Some((_, left)) = levels.pop() {
            self.join_rows(&left, &mut last);
        }
        last
    }

    /// Neighbouring outputs from `column` on.
    fn finish_strip(&self, column: usize, mut whole: Vec<T>) {
        let mut from = 0;
        self.kept.pieces(column..column + whole.len(), |at, n| {
            self.finish(at[1], &mut whole[from..from + n]);
            from += n;
        });
    }

    fn join_rows(&self, left: &[T], right: &mut [T]) {
        // SAFETY: both hold that many.
        unsafe {
            (self.f.joins)(right.as_mut_ptr(), left.as_ptr(), right.len().min(left.len()));
        }
    }

    /// Adds a block of rows to the pairwise tree.
    fn carry(&self, levels: &mut Vec<(u32, Vec<T>)>, block: Vec<T>) {
        let mut top = (0, block);
        while levels.last().is_some_and(|l| l.0 == top.0) {
            if let Some((level, left)) = levels.pop() {
                self.join_rows(&left, &mut top.1);
                top.0 = level + 1;
            }
        }
        levels.push(top);
    }
}

/// Runs `part(group, chunk)` for every group and chunk on several cores, then `join(group,
/// parts in order)`.
fn for_chunks<P: Send + Sync>(
    groups: usize,
    chunks: usize,
    part: impl Fn(usize, usize) -> P + Sync,
    join: impl Fn(usize, Vec<P>),
) {
    let chunks = chunks.max(1);
    let mut parts =
        parallel::map_tiles(groups * chunks, 1, |r| part(r.start / chunks, r.start % chunks))
            .into_iter();
    for g in 0..groups {
        join(g, parts.by_ref().take(chunks).collect());
    }
}
