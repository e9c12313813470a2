//! Gathers and scatters by tables of offsets, one entry for each place that indices name.
//!
//! Sums visit the entries of one place in the order of the table whoever does the work, so
//! results do not depend on the number of threads.

use super::cast::{BLOCK, Compute};
use super::parallel::{self, GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::{DType, Layout, bf16, f16};
use std::ops::Range;

/// What a scatter does with the element that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Overwrites it; the last one wins.
    Set,
    /// Adds to it.
    Add,
    /// Multiplies it.
    Mul,
    /// Keeps the larger one; NaN wins.
    Max,
    /// Keeps the smaller one; NaN wins.
    Min,
}

/// An element that can be added, multiplied and compared; integers wrap.
pub trait Cell: Copy + Send + Sync + PartialOrd {
    /// The sum.
    fn plus(self, other: Self) -> Self;
    /// The product.
    fn times(self, other: Self) -> Self;
    /// The larger one, or NaN.
    #[inline(always)]
    #[allow(clippy::eq_op)]
    fn larger(self, other: Self) -> Self {
        if other > self || other != other { other } else { self }
    }
    /// The smaller one, or NaN.
    #[inline(always)]
    #[allow(clippy::eq_op)]
    fn smaller(self, other: Self) -> Self {
        if other < self || other != other { other } else { self }
    }
}

macro_rules! cell {
    ($($t:ty: $a:ident $b:ident => $plus:expr, $times:expr;)*) => { $(impl Cell for $t {
        #[inline(always)]
        fn plus(self, other: Self) -> Self { let ($a, $b) = (self, other); $plus }
        #[inline(always)]
        fn times(self, other: Self) -> Self { let ($a, $b) = (self, other); $times }
    })* };
}
cell! {
    f32: a b => a + b, a * b;
    f64: a b => a + b, a * b;
    f16: a b => f16::from_f32(a.to_f32() + b.to_f32()), f16::from_f32(a.to_f32() * b.to_f32());
    bf16: a b => bf16::from_f32(a.to_f32() + b.to_f32()), bf16::from_f32(a.to_f32() * b.to_f32());
    u8: a b => a.wrapping_add(b), a.wrapping_mul(b);
    i8: a b => a.wrapping_add(b), a.wrapping_mul(b);
    i16: a b => a.wrapping_add(b), a.wrapping_mul(b);
    i32: a b => a.wrapping_add(b), a.wrapping_mul(b);
    i64: a b => a.wrapping_add(b), a.wrapping_mul(b);
    Flag: a b => Flag(u8::from(a.0 | b.0 != 0)), Flag(u8::from(a.0 != 0 && b.0 != 0));
}

/// A bool in memory: its sum is `or`, its product `and`.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
#[repr(transparent)]
pub struct Flag(u8);

/// How an old and a new element become one.
pub trait Join<T>: Sync {
    /// The element to write.
    fn join(old: T, new: T) -> T;
}
struct Set;
impl<T> Join<T> for Set {
    #[inline(always)]
    fn join(_: T, new: T) -> T {
        new
    }
}
macro_rules! join {
    ($($name:ident $method:ident;)*) => { $(
        struct $name;
        impl<T: Cell> Join<T> for $name {
            #[inline(always)]
            fn join(old: T, new: T) -> T {
                old.$method(new)
            }
        }
    )* };
}
join! { Add plus; Mul times; Max larger; Min smaller; }

/// Work that is compiled for each element type and mode.
pub trait Job {
    /// Does it.
    fn run<T: Copy + Send + Sync, J: Join<T>>(self);
}

/// Runs `job` for a dtype; overwriting needs to know the size of an element only.
pub fn dispatch(mode: Mode, dtype: DType, job: impl Job) {
    match (mode, dtype) {
        (Mode::Set, d) => match d.size() {
            1 => job.run::<u8, Set>(),
            2 => job.run::<u16, Set>(),
            4 => job.run::<u32, Set>(),
            _ => job.run::<u64, Set>(),
        },
        (Mode::Add, d) => cells::<Add>(d, job),
        (Mode::Mul, d) => cells::<Mul>(d, job),
        (Mode::Max, d) => cells::<Max>(d, job),
        (Mode::Min, d) => cells::<Min>(d, job),
    }
}

fn cells<J>(dtype: DType, job: impl Job)
where
    J: Join<f32> + Join<f64> + Join<f16> + Join<bf16> + Join<u8> + Join<i8>,
    J: Join<i16> + Join<i32> + Join<i64> + Join<Flag>,
{
    match dtype {
        DType::F32 => job.run::<f32, J>(),
        DType::F64 => job.run::<f64, J>(),
        DType::F16 => job.run::<f16, J>(),
        DType::BF16 => job.run::<bf16, J>(),
        DType::U8 => job.run::<u8, J>(),
        DType::I8 => job.run::<i8, J>(),
        DType::I16 => job.run::<i16, J>(),
        DType::I32 => job.run::<i32, J>(),
        DType::I64 => job.run::<i64, J>(),
        DType::Bool => job.run::<Flag, J>(),
    }
}

/// `d[i * sd] = join(d[i * sd], s[i * ss])` for `n` elements.
///
/// # Safety
/// Both pointers are valid for `n` elements at their strides.
#[inline(always)]
unsafe fn line<T: Copy, J: Join<T>>(s: *const T, ss: i64, d: *mut T, sd: i64, n: usize) {
    // SAFETY: the caller vouches for the elements.
    unsafe {
        if ss == 1 && sd == 1 {
            for i in 0..n {
                *d.add(i) = J::join(*d.add(i), *s.add(i));
            }
            return;
        }
        for i in 0..n as i64 {
            let p = d.offset((i * sd) as isize);
            *p = J::join(*p, *s.offset((i * ss) as isize));
        }
    }
}

/// Whether a walk over `n` elements is cut into tiles of `tile`.
pub(super) fn tiled(n: usize, tile: usize, f: impl Fn(Range<usize>) + Sync) {
    match n {
        0 => {}
        n if n <= tile => f(0..n),
        n => parallel::for_tiles(n, tile, f),
    }
}

/// How indices are checked.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The number of places.
    pub size: i64,
    /// Whether negative ones count from the end.
    pub wrap: bool,
}

impl Bounds {
    #[inline(always)]
    fn holds(self, i: i64) -> bool {
        i < self.size && i >= if self.wrap { -self.size } else { 0 }
    }
}

/// The first index out of bounds.
pub fn find_outside(index: &[i64], b: Bounds) -> Option<i64> {
    let find = |r: Range<usize>| index[r].iter().copied().find(|&i| !b.holds(i));
    // A loop without an exit is what the compiler can vectorise.
    let fine = |r: Range<usize>| index[r].iter().fold(true, |ok, &i| ok & b.holds(i));
    let all = parallel::map_tiles(index.len(), GRAIN, fine);
    let tile = all.iter().position(|ok| !ok)?;
    find(tile * GRAIN..index.len())
}

/// `out[k] += step * place of index[k]`; the first index out of bounds, if there is one.
pub fn add_places(index: &[i64], b: Bounds, step: i64, out: &mut [i64]) -> Option<i64> {
    if let Some(bad) = find_outside(index, b) {
        return Some(bad);
    }
    let p = Shared::new(out.as_mut_ptr());
    tiled(index.len().min(out.len()), GRAIN, |r| {
        // SAFETY: tiles do not overlap.
        let out = unsafe { p.slice(r.clone()) };
        for (o, &i) in out.iter_mut().zip(&index[r]) {
            *o += step * if i < 0 { i + b.size } else { i };
        }
    });
    None
}

/// `y[p] = x[p + table[p]]`: the layouts of `x` and of the table have the shape of `y`'s, with
/// stride 0 where a dimension moves the other one only. Offsets count elements.
pub fn pick(x: &Operand, y: &Operand, table: &[i64], at: &Layout) {
    dispatch(Mode::Set, y.dtype, Pick { x, y, table, at });
}

struct Pick<'a> {
    x: &'a Operand<'a>,
    y: &'a Operand<'a>,
    table: &'a [i64],
    at: &'a Layout,
}

impl Job for Pick<'_> {
    fn run<T: Copy + Send + Sync, J: Join<T>>(self) {
        let Pick { x, y, table, at } = self;
        let plan = Plan::new(&y.layout.shape, &[y.layout, x.layout, at]);
        let (sy, sx, st) = (plan.inner(0), plan.inner(1), plan.inner(2));
        let (from, to) = (Shared::new(x.ptr.cast::<T>()), Shared::new(y.ptr.cast::<T>()));
        tiled(plan.len(), GRAIN, |range| {
            plan.pieces(range, |p, n| {
                // SAFETY: offset 0 only fetches the pointers; the plan stays within `y` and the
                // table, and every entry of the table leads to an element of `x`.
                unsafe {
                    let d = to.at(0).offset(p[0] as isize);
                    let s = from.at(0).offset(p[1] as isize);
                    let t = table.as_ptr().offset(p[2] as isize);
                    if st == 0 {
                        let s = s.offset(*t as isize);
                        if sx == 1 && sy == 1 {
                            return std::ptr::copy_nonoverlapping(s, d, n);
                        }
                        return line::<T, J>(s, sx, d, sy, n);
                    }
                    for i in 0..n as isize {
                        let k = *t.offset(i * st as isize) as isize + i * sx as isize;
                        *d.offset(i * sy as isize) = *s.offset(k);
                    }
                }
            });
        });
    }
}

/// For every `k` in turn, joins the slice of `x` at `from[k]` into the slice of `y` at `to[k]`.
/// The layouts are those of a slice, of one shape; offsets count elements.
pub fn put(mode: Mode, x: &Operand, from: &[i64], y: &Operand, to: &[i64]) {
    if mode == Mode::Add && matches!(y.dtype, DType::F16 | DType::BF16) {
        return add_half(x, from, y, to);
    }
    dispatch(mode, y.dtype, Put { x, from, y, to });
}

struct Put<'a> {
    x: &'a Operand<'a>,
    from: &'a [i64],
    y: &'a Operand<'a>,
    to: &'a [i64],
}

/// Elements of a slice from which on it is cut, rather than the table.
const LONG: usize = 4096;

impl Job for Put<'_> {
    fn run<T: Copy + Send + Sync, J: Join<T>>(self) {
        let plan = Plan::new(&self.y.layout.shape, &[self.y.layout, self.x.layout]);
        let (sy, sx) = (plan.inner(0), plan.inner(1));
        let flat = plan.shape.len() == 1;
        let (m, count) = (plan.len(), self.to.len().min(self.from.len()));
        if m == 0 || count == 0 {
            return;
        }
        let (s, d) = (Shared::new(self.x.ptr.cast::<T>()), Shared::new(self.y.ptr.cast::<T>()));
        let one = |k: usize, range: &Range<usize>| {
            // SAFETY: offset 0 only fetches the pointers; the tables lead to slices of the
            // operands, within which the plan stays, and nobody else works on this part of `y`.
            unsafe {
                let s = s.at(0).offset(self.from[k] as isize);
                let d = d.at(0).offset(self.to[k] as isize);
                if flat {
                    let first = range.start as i64;
                    let (s, d) = (s.offset((first * sx) as isize), d.offset((first * sy) as isize));
                    return line::<T, J>(s, sx, d, sy, range.len());
                }
                plan.pieces(range.clone(), |p, n| {
                    line::<T, J>(s.offset(p[1] as isize), sx, d.offset(p[0] as isize), sy, n)
                });
            }
        };
        if m >= LONG {
            let tile = (GRAIN / count).max(512);
            return tiled(m, tile, |range| (0..count).for_each(|k| one(k, &range)));
        }
        let parts = if m * count <= GRAIN { 1 } else { parts() };
        parallel::for_each(parts, |part| {
            for k in 0..count {
                if parts == 1 || spread(self.to[k], parts) == part {
                    one(k, &(0..m));
                }
            }
        });
    }
}

/// Sums in half precision: all that one place gets is added up in f32 and rounded once.
fn add_half(x: &Operand, from: &[i64], y: &Operand, to: &[i64]) {
    let plan = Plan::new(&y.layout.shape, &[y.layout, x.layout]);
    if plan.is_empty() {
        return;
    }
    let mut order: Vec<usize> = (0..to.len().min(from.len())).collect();
    order.sort_by_key(|&k| to[k]);
    let groups: Vec<&[usize]> = order.chunk_by(|&a, &b| to[a] == to[b]).collect();
    let (load_x, load_y, store) =
        (f32::loader(x.dtype), f32::loader(y.dtype), f32::storer(y.dtype));
    let (sy, sx) = (plan.inner(0), plan.inner(1));
    let (s, d) = (Shared::new(x.ptr.cast::<u16>()), Shared::new(y.ptr.cast::<u16>()));
    let tile = (GRAIN / plan.len()).max(1);
    tiled(groups.len(), tile, |range| {
        let (mut sum, mut new) = ([0f32; BLOCK], [0f32; BLOCK]);
        for group in &groups[range] {
            plan.pieces(0..plan.len(), |p, len| {
                for first in (0..len).step_by(BLOCK) {
                    let n = BLOCK.min(len - first);
                    let first = first as i64;
                    // SAFETY: offset 0 only fetches the pointers; the tables lead to slices of
                    // the operands, within which the plan stays; a place is in one group.
                    unsafe {
                        let d = d.at(0).offset((to[group[0]] + p[0] + first * sy) as isize);
                        load_y(d.cast(), sy as isize, n, sum.as_mut_ptr());
                        for &k in *group {
                            let s = s.at(0).offset((from[k] + p[1] + first * sx) as isize);
                            load_x(s.cast(), sx as isize, n, new.as_mut_ptr());
                            sum.iter_mut().zip(&new[..n]).for_each(|(a, b)| *a += b);
                        }
                        store(sum.as_ptr(), n, d.cast(), sy as isize);
                    }
                }
            });
        }
    });
}

/// Into how many parts the places of a scatter are cut, a power of two. All that one place gets
/// is in one part, in order: so the number does not change the results.
pub(super) fn parts() -> usize {
    match parallel::num_threads() {
        1 => 1,
        n => (2 * n).next_power_of_two().min(64),
    }
}

/// The part of a place; neighbours fall into different ones.
pub(super) fn spread(place: i64, parts: usize) -> usize {
    let mixed = (place as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    mixed as usize & (parts - 1)
}

/// `y += x`, one element after the other, so that elements of `y` may be visited repeatedly.
/// Both layouts have one shape; the memory must be valid for them.
pub fn add_each(x: &Operand, y: &Operand) {
    dispatch(Mode::Add, y.dtype, AddEach { x, y });
}

struct AddEach<'a> {
    x: &'a Operand<'a>,
    y: &'a Operand<'a>,
}

impl Job for AddEach<'_> {
    fn run<T: Copy + Send + Sync, J: Join<T>>(self) {
        let plan = Plan::new(&self.y.layout.shape, &[self.y.layout, self.x.layout]);
        if plan.is_empty() {
            return;
        }
        let (s, d) = (self.x.ptr.cast::<T>(), self.y.ptr.cast::<T>());
        plan.pieces(0..plan.len(), |p, n| {
            // SAFETY: the plan stays within both operands.
            unsafe {
                let (s, d) = (s.offset(p[1] as isize), d.offset(p[0] as isize));
                line::<T, J>(s, plan.inner(1), d, plan.inner(0), n);
            }
        });
    }
}

/// The row-major places of the elements of a row-major operand that are not 0, in order. Its
/// memory must be valid for its layout.
pub fn nonzero(x: &Operand) -> Vec<i64> {
    let n = x.layout.numel() as usize;
    // SAFETY: the operand is readable. The sign bit of a floating-point zero does not count.
    unsafe {
        match x.dtype {
            DType::F32 => places(x.ptr.cast::<u32>(), n, |v| v << 1 != 0),
            DType::F64 => places(x.ptr.cast::<u64>(), n, |v| v << 1 != 0),
            DType::F16 | DType::BF16 => places(x.ptr.cast::<u16>(), n, |v| v << 1 != 0),
            d => match d.size() {
                1 => places(x.ptr, n, |v| v != 0),
                2 => places(x.ptr.cast::<u16>(), n, |v| v != 0),
                4 => places(x.ptr.cast::<u32>(), n, |v| v != 0),
                _ => places(x.ptr.cast::<u64>(), n, |v| v != 0),
            },
        }
    }
}

/// # Safety
/// `n` elements are readable at `x`.
unsafe fn places<T: Copy + Send + Sync>(
    x: *const T,
    n: usize,
    holds: impl Fn(T) -> bool + Sync,
) -> Vec<i64> {
    // SAFETY: the caller vouches for the elements.
    let x = unsafe { std::slice::from_raw_parts(x, n) };
    let counts = parallel::map_tiles(n, GRAIN, |r| x[r].iter().filter(|&&v| holds(v)).count());
    let mut starts = Vec::with_capacity(counts.len());
    let mut total = 0;
    for c in counts {
        starts.push(total);
        total += c;
    }
    let mut out = vec![0i64; total];
    let p = Shared::new(out.as_mut_ptr());
    parallel::for_tiles(n, GRAIN, |r| {
        let mut at = starts[r.start / GRAIN];
        for i in r {
            if holds(x[i]) {
                // SAFETY: a tile writes as many entries as it counted, from its start on.
                unsafe { *p.at(at) = i as i64 };
                at += 1;
            }
        }
    });
    out
}
