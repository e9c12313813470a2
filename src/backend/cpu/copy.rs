//! Copies between layouts and dtypes, and fills.

use super::cast::{BLOCK, Compute, Kind};
use super::parallel::{self, GRAIN, Shared};
use crate::backend::plan::Plan;
use crate::backend::pointwise::Operand;
use crate::base::{DType, Scalar};

/// `y = x`, converted; both layouts have one shape. The operands' memory must be valid for their
/// layouts and apart.
pub fn copy(x: &Operand, y: &Operand) {
    if x.dtype == y.dtype {
        match x.dtype.size() {
            1 => same::<u8>(x, y),
            2 => same::<u16>(x, y),
            4 => same::<u32>(x, y),
            _ => same::<u64>(x, y),
        }
        return;
    }
    match Kind::of(x.dtype) {
        Kind::F32 => convert::<f32>(x, y),
        Kind::F64 => convert::<f64>(x, y),
        Kind::I64 => convert::<i64>(x, y),
    }
}

/// Every element of `y` becomes `value`.
pub fn fill(y: &Operand, value: Scalar) {
    let zero = crate::base::Dims::from_elem(0, y.layout.ndim());
    let layout = crate::base::Layout { strides: zero, ..y.layout.clone() };
    let mut bits = 0u64;
    let ptr = std::ptr::from_mut(&mut bits).cast::<u8>();
    // SAFETY: a u64 holds an element of any dtype.
    unsafe {
        match Kind::of(y.dtype) {
            Kind::F32 => f32::storer(y.dtype)(&(value.to_f64() as f32), 1, ptr, 1),
            Kind::F64 => f64::storer(y.dtype)(&value.to_f64(), 1, ptr, 1),
            Kind::I64 if y.dtype == DType::Bool => ptr.write(u8::from(value.to_bool())),
            Kind::I64 => i64::storer(y.dtype)(&value.to_i64(), 1, ptr, 1),
        }
    }
    copy(&Operand { ptr, dtype: y.dtype, layout: &layout }, y);
}

fn walk(x: &Operand, y: &Operand, f: impl Fn(*const u8, isize, *mut u8, isize, usize) + Sync) {
    let plan = Plan::new(&y.layout.shape, &[y.layout, x.layout]);
    let (sy, sx) = (plan.inner(0) as isize, plan.inner(1) as isize);
    let (to, from) = (Shared::new(y.ptr), Shared::new(x.ptr));
    let (ey, ex) = (y.dtype.size() as isize, x.dtype.size() as isize);
    let tile = |r: std::ops::Range<usize>| {
        plan.pieces(r, |at, n| {
            // SAFETY: offset 0 only fetches the pointers.
            let (y, x) = unsafe { (to.at(0), from.at(0)) };
            let y = y.wrapping_offset(at[0] as isize * ey);
            let x = x.wrapping_offset(at[1] as isize * ex);
            f(x, sx, y, sy, n);
        });
    };
    let n = plan.len();
    if n <= GRAIN { tile(0..n) } else { parallel::for_tiles(n, GRAIN, tile) }
}

fn convert<T: Compute>(x: &Operand, y: &Operand) {
    let (load, store) = (T::loader(x.dtype), T::storer(y.dtype));
    let (ex, ey) = (x.dtype.size() as isize, y.dtype.size() as isize);
    let (reads, writes) = (x.dtype == T::DTYPE, y.dtype == T::DTYPE);
    walk(x, y, |x, sx, y, sy, len| {
        // What lies as the loops need it does not go through the buffer.
        if reads && sx == 1 && x.cast::<T>().is_aligned() {
            // SAFETY: the plan stays within both operands.
            return unsafe { store(x.cast(), len, y, sy) };
        }
        if writes && sy == 1 && y.cast::<T>().is_aligned() {
            // SAFETY: as above.
            return unsafe { load(x, sx, len, y.cast()) };
        }
        let mut buffer = [T::default(); BLOCK];
        for first in (0..len).step_by(BLOCK) {
            let n = BLOCK.min(len - first);
            let first = first as isize;
            // SAFETY: the plan stays within both operands; the buffer holds BLOCK.
            unsafe {
                load(x.wrapping_offset(first * sx * ex), sx, n, buffer.as_mut_ptr());
                store(buffer.as_ptr(), n, y.wrapping_offset(first * sy * ey), sy);
            }
        }
    });
}

fn same<T: Copy + Send + Sync>(x: &Operand, y: &Operand) {
    if transpose::<T>(x, y) {
        return;
    }
    walk(x, y, |x, sx, y, sy, n| {
        let (x, y) = (x.cast::<T>(), y.cast::<T>());
        // SAFETY: the plan stays within both operands.
        unsafe {
            match (sx, sy) {
                (1, 1) => std::ptr::copy_nonoverlapping(x, y, n),
                (0, 1) => {
                    let v = x.read_unaligned();
                    (0..n).for_each(|i| y.add(i).write_unaligned(v));
                }
                // Backwards, in a loop that the compiler turns into shuffles.
                (-1, 1) => (0..n).for_each(|i| y.add(i).write_unaligned(x.sub(i).read_unaligned())),
                _ => (0..n as isize).for_each(|i| {
                    y.offset(i * sy).write_unaligned(x.offset(i * sx).read_unaligned());
                }),
            }
        }
    });
}

/// Rows and columns of the blocks of a transposed copy: a cache line of f32.
const SIDE: usize = 16;

/// Transposes a block of at most `SIDE` rows and columns. It goes through a buffer, so that each
/// line of either side is touched once: lines a power of 2 apart would throw each other out of the
/// cache.
///
/// # Safety
/// `src` has `cols` lines of `rows` elements, `xc` apart, `dst` `rows` lines of `cols`, `yr` apart.
#[inline(always)]
unsafe fn block<T: Copy>(
    src: *const T,
    xc: usize,
    dst: *mut T,
    yr: usize,
    (rows, cols): (usize, usize),
) {
    let mut buffer = [std::mem::MaybeUninit::<T>::uninit(); SIDE * SIDE];
    let p = buffer.as_mut_ptr().cast::<T>();
    // SAFETY: the caller's promise; the buffer has room for the block.
    unsafe {
        if (rows, cols) == (SIDE, SIDE) {
            for c in 0..SIDE {
                let line = src.add(c * xc).cast::<[T; SIDE]>().read_unaligned();
                (0..SIDE).for_each(|r| p.add(r * SIDE + c).write(line[r]));
            }
            for r in 0..SIDE {
                let line = p.add(r * SIDE).cast::<[T; SIDE]>().read();
                dst.add(r * yr).cast::<[T; SIDE]>().write_unaligned(line);
            }
            return;
        }
        for c in 0..cols {
            for r in 0..rows {
                dst.add(r * yr + c).write_unaligned(src.add(r + c * xc).read_unaligned());
            }
        }
    }
}

/// Copies in square blocks where the two layouts disagree on which dimension is innermost, so
/// that both sides use whole cache lines. `false` where that does not apply.
fn transpose<T: Copy + Send + Sync>(x: &Operand, y: &Operand) -> bool {
    let plan = Plan::new(&y.layout.shape, &[y.layout, x.layout]);
    let nd = plan.shape.len();
    if nd < 2 || plan.len() < 4096 || plan.inner(0) != 1 || plan.inner(1) == 1 {
        return false;
    }
    let Some(d) = (0..nd - 1).find(|&d| plan.strides[1][d] == 1) else { return false };
    let (rows, cols) = (plan.shape[d] as usize, plan.shape[nd - 1] as usize);
    let (yr, xc) = (plan.strides[0][d] as usize, plan.inner(1) as usize);
    if plan.inner(1) <= 0 || plan.strides[0][d] <= 0 || rows < SIDE || cols < SIDE {
        return false;
    }
    // The other dimensions are walked one index at a time.
    let mut rest = plan.clone();
    rest.shape[d] = 1;
    rest.shape[nd - 1] = 1;
    let (to, from) =
        (Shared::new(y.ptr.cast::<T>()), Shared::new(x.ptr.cast_const().cast_mut().cast::<T>()));
    let strips = rows.div_ceil(SIDE);
    parallel::for_tiles(rest.len() * strips, (GRAIN / (SIDE * cols)).max(1), |range| {
        for i in range {
            let first = i % strips * SIDE;
            rest.pieces(i / strips..i / strips + 1, |at, _| {
                for c0 in (0..cols).step_by(SIDE) {
                    let size = (SIDE.min(rows - first), SIDE.min(cols - c0));
                    // SAFETY: the block is within both operands.
                    unsafe {
                        let src = from.at(0).offset(at[1] as isize).add(first + c0 * xc);
                        let dst = to.at(0).offset(at[0] as isize).add(first * yr + c0);
                        block(src, xc, dst, yr, size);
                    }
                }
            });
        }
    });
    true
}
