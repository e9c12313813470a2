//! Running sums, products and linear recurrences along a dimension.

use super::cast::{BLOCK, Compute, Kind};
use super::index::tiled;
use super::isa::{self, Isa, Run};
use super::parallel::{GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::DType;
use std::marker::PhantomData;

/// What is carried along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry {
    /// `y[i] = y[i-1] + x[i]`.
    Sum,
    /// `y[i] = y[i-1] * x[i]`.
    Product,
    /// `y[i] = x[i] + a[i] * y[i-1]`; `a[0]` has no part in it.
    Linear,
    /// `y[i] = log(exp(y[i-1]) + exp(x[i]))`; floating-point only.
    LogSumExp,
}

/// A scan along one dimension. The layouts leave that dimension out and have one shape.
pub struct Scan<'a> {
    /// What is carried.
    pub carry: Carry,
    /// Whether the scan goes from the end to the start.
    pub reverse: bool,
    /// The elements.
    pub x: Operand<'a>,
    /// The coefficients of a linear recurrence; `x` again for the others.
    pub a: Operand<'a>,
    /// The results; for a scan in place `x` itself.
    pub y: Operand<'a>,
    /// The size of the dimension.
    pub count: usize,
    /// Elements between neighbours along it: `x`, `a`, `y`.
    pub steps: [i64; 3],
}

/// Scans all lines in the type that the dtype of `y` computes in: single precision carries
/// double, so that the error does not grow with the length.
pub fn scan(s: &Scan) {
    match (Kind::of(s.y.dtype), s.carry) {
        (Kind::I64, Carry::Sum) => typed::<i64, Sum>(s),
        (Kind::I64, Carry::Product) => typed::<i64, Product>(s),
        (Kind::I64, Carry::Linear) => typed::<i64, Linear>(s),
        (_, Carry::LogSumExp) => typed::<f64, LogSumExp>(s),
        (_, Carry::Sum) => typed::<f64, Sum>(s),
        (_, Carry::Product) => typed::<f64, Product>(s),
        (_, Carry::Linear) => typed::<f64, Linear>(s),
    }
}

trait Step<T>: Sync {
    /// Whether there are coefficients.
    const LINEAR: bool = false;
    fn step(before: T, x: T, a: T) -> T;
}
struct Sum;
struct Product;
struct Linear;
struct LogSumExp;

impl Step<f64> for LogSumExp {
    #[inline(always)]
    fn step(before: f64, x: f64, _: f64) -> f64 {
        let (high, low) = if before < x { (x, before) } else { (before, x) };
        // Equal infinities are themselves.
        if high == low && high.is_infinite() { high } else { high + (low - high).exp().ln_1p() }
    }
}

macro_rules! steps {
    ($($t:ty: $add:expr, $mul:expr;)*) => { $(
        impl Step<$t> for Sum {
            #[inline(always)]
            fn step(before: $t, x: $t, _: $t) -> $t { $add(before, x) }
        }
        impl Step<$t> for Product {
            #[inline(always)]
            fn step(before: $t, x: $t, _: $t) -> $t { $mul(before, x) }
        }
        impl Step<$t> for Linear {
            const LINEAR: bool = true;
            #[inline(always)]
            fn step(before: $t, x: $t, a: $t) -> $t { $add(x, $mul(a, before)) }
        }
    )* };
}
steps! {
    f64: |a: f64, b: f64| a + b, |a: f64, b: f64| a * b;
    i64: i64::wrapping_add, i64::wrapping_mul;
}

/// The addresses of a piece of neighbouring lines and the strides from line to line.
struct Lines {
    at: [*mut u8; 3],
    strides: [i64; 3],
}

impl Lines {
    /// From line `j` on; `sizes` are those of the elements.
    fn from(&self, j: usize, sizes: [i64; 3]) -> Lines {
        let at = std::array::from_fn(|k| {
            self.at[k].wrapping_offset((j as i64 * self.strides[k] * sizes[k]) as isize)
        });
        Lines { at, strides: self.strides }
    }
}

fn typed<T: Compute, S: Step<T>>(s: &Scan) {
    let plan = Plan::new(&s.y.layout.shape, &[s.y.layout, s.x.layout, s.a.layout]);
    let strides = [plan.inner(1), plan.inner(2), plan.inner(0)];
    let bases = [Shared::new(s.x.ptr), Shared::new(s.a.ptr), Shared::new(s.y.ptr)];
    let sizes = [s.x.dtype, s.a.dtype, s.y.dtype].map(|d| d.size() as i64);
    if s.count == 0 {
        return;
    }
    let lies = |o: &Operand, step| o.dtype == DType::F32 && step == 1;
    let plain = !S::LINEAR && !s.reverse && lies(&s.x, s.steps[0]) && lies(&s.y, s.steps[2]);
    // Where lines are few, one goes to a thread alone.
    let least = if plan.len() < 8 * SIDE { 1 } else { SIDE };
    tiled(plan.len(), (GRAIN / s.count).max(least), |range| {
        plan.pieces(range, |p, n| {
            // Row by row where lines are neighbours in memory, else line by line.
            let across = n > 1 && strides[2].abs() < s.steps[2].abs();
            let width = if across { BLOCK.min(n) } else { SIDE };
            for first in (0..n).step_by(width) {
                let offsets = [p[1], p[2], p[0]];
                let at = std::array::from_fn(|k| {
                    let element = offsets[k] + first as i64 * strides[k];
                    // SAFETY: offset 0 only fetches the pointer.
                    unsafe { bases[k].at(0) }.wrapping_offset((element * sizes[k]) as isize)
                });
                let lines = Lines { at, strides };
                // SAFETY: the plan and the steps stay within the operands, and lines of `y`
                // belong to one walker.
                unsafe {
                    match width.min(n - first) {
                        n if across => rows::<T, S>(s, &lines, n),
                        SIDE if plain => plainly::<T, S>(s, &lines),
                        SIDE => side_by_side::<T, S, SIDE>(s, &lines),
                        n => (0..n).for_each(|j| side_by_side::<T, S, 1>(s, &lines.from(j, sizes))),
                    }
                }
            }
        });
    });
}

/// # Safety
/// The lines lie within the operands.
unsafe fn rows<T: Compute, S: Step<T>>(s: &Scan, l: &Lines, n: usize) {
    let (load_x, load_a) = (T::loader(s.x.dtype), T::loader(s.a.dtype));
    let store = T::storer(s.y.dtype);
    let [mut before, mut x, mut a] = [[T::default(); BLOCK]; 3];
    for i in 0..s.count {
        let i = if s.reverse { s.count - 1 - i } else { i } as i64;
        let first = i == if s.reverse { s.count as i64 - 1 } else { 0 };
        let place = |k: usize, d: DType| {
            l.at[k].wrapping_offset((i * s.steps[k] * d.size() as i64) as isize)
        };
        // SAFETY: the rows lie within the operands; buffers hold a block.
        unsafe {
            load_x(place(0, s.x.dtype), l.strides[0] as isize, n, x.as_mut_ptr());
            if S::LINEAR {
                load_a(place(1, s.a.dtype), l.strides[1] as isize, n, a.as_mut_ptr());
            }
            if first {
                before[..n].copy_from_slice(&x[..n]);
            } else {
                for ((b, &x), &a) in before[..n].iter_mut().zip(&x[..n]).zip(&a[..n]) {
                    *b = S::step(*b, x, a);
                }
            }
            store(before.as_ptr(), n, place(2, s.y.dtype), l.strides[2] as isize);
        }
    }
}

/// Lines that are carried along together: a sum waits for the one before it, and those of other
/// lines are computed meanwhile.
/// More of a power of 2 apart would throw each other out of the nearest cache.
const SIDE: usize = 4;
/// Elements of each line that are read at a time: those of all lines stay in the nearest cache.
const PIECE: usize = 256;

/// # Safety
/// `N` lines lie within the operands.
unsafe fn side_by_side<T: Compute, S: Step<T>, const N: usize>(s: &Scan, l: &Lines) {
    let (load_x, load_a) = (T::loader(s.x.dtype), T::loader(s.a.dtype));
    let store = T::storer(s.y.dtype);
    let [mut x, mut a] = [[[T::default(); PIECE]; N]; 2];
    let mut before = [T::default(); N];
    for first in (0..s.count).step_by(PIECE) {
        let n = PIECE.min(s.count - first);
        // A block from the end is read with the same steps, negative.
        let (start, sign) = match s.reverse {
            true => (s.count - 1 - first, -1),
            false => (first, 1),
        };
        let place = |k: usize, d: DType, line: usize| {
            let element = line as i64 * l.strides[k] + start as i64 * s.steps[k];
            l.at[k].wrapping_offset((element * d.size() as i64) as isize)
        };
        // SAFETY: the lines lie within the operands; buffers hold a piece of each.
        unsafe {
            for (j, (x, a)) in x.iter_mut().zip(&mut a).enumerate() {
                let from = place(0, s.x.dtype, j);
                load_x(from, (sign * s.steps[0]) as isize, n, x.as_mut_ptr());
                if S::LINEAR {
                    let from = place(1, s.a.dtype, j);
                    load_a(from, (sign * s.steps[1]) as isize, n, a.as_mut_ptr());
                }
            }
            if first == 0 {
                before = std::array::from_fn(|j| x[j][0]);
            }
            for i in usize::from(first == 0)..n {
                for (before, (x, a)) in before.iter_mut().zip(x.iter_mut().zip(&a)) {
                    *before = S::step(*before, x[i], a[i]);
                    x[i] = *before;
                }
            }
            for (j, x) in x.iter().enumerate() {
                store(x.as_ptr(), n, place(2, s.y.dtype, j), (sign * s.steps[2]) as isize);
            }
        }
    }
}

/// Steps that [`plainly`] reads at a time.
const STEPS: usize = 4;

/// Lines of `f32` that are read and written where they lie, a few steps of each at a time.
///
/// # Safety
/// [`SIDE`] such lines lie within the operands.
unsafe fn plainly<T: Compute, S: Step<T>>(s: &Scan, l: &Lines) {
    struct Lie<'a, T, S>(&'a Scan<'a>, &'a Lines, PhantomData<(T, S)>);
    impl<T: Compute, S: Step<T>> Run for Lie<'_, T, S> {
        type Out = ();
        #[inline(always)]
        fn run<I: Isa>(self) {
            let Lie(s, l, _) = self;
            let line = |k: usize, j: usize| {
                l.at[k].wrapping_offset(j as isize * l.strides[k] as isize * 4).cast::<f32>()
            };
            let (x, y) = (std::array::from_fn::<_, SIDE, _>(|j| line(0, j)), |j| line(2, j));
            let y = std::array::from_fn::<_, SIDE, _>(y);
            let wide = |v: f32| T::from_f64(f64::from(v));
            // SAFETY: the lines lie within the operands.
            unsafe {
                let mut before = x.map(|x| wide(*x));
                (0..SIDE).for_each(|j| *y[j] = *x[j]);
                let whole = 1 + (s.count - 1) / STEPS * STEPS;
                for first in (1..whole).step_by(STEPS) {
                    let mut steps = [[0.0f32; SIDE]; STEPS];
                    for (i, row) in steps.iter_mut().enumerate() {
                        (0..SIDE).for_each(|j| row[j] = *x[j].add(first + i));
                    }
                    for row in &mut steps {
                        for (before, v) in before.iter_mut().zip(row) {
                            *before = S::step(*before, wide(*v), T::default());
                            *v = before.to_f64() as f32;
                        }
                    }
                    for (j, y) in y.iter().enumerate() {
                        (0..STEPS).for_each(|i| *y.add(first + i) = steps[i][j]);
                    }
                }
                for i in whole..s.count {
                    for (j, before) in before.iter_mut().enumerate() {
                        *before = S::step(*before, wide(*x[j].add(i)), T::default());
                        *y[j].add(i) = before.to_f64() as f32;
                    }
                }
            }
        }
    }
    isa::dispatch(Lie::<T, S>(s, l, PhantomData));
}
