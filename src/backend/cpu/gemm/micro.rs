//! The register tile: up to 6 rows by two AVX2 vectors of sums, kept in registers over all of k.
//! Matrix products and convolutions are loops around it.

use super::vector::Plain;
pub use super::vector::Vector;
use crate::backend::cpu::isa::{Isa, has_avx2, prefetch};
use crate::base::Element;

/// Most rows of a tile.
pub const MR: usize = 6;

/// What one register tile computes:
/// `out[i][j] = alpha * (start[i] + sum of a[i][step] * b[step][j]) + beta * out[i][j]`, where the
/// steps come in runs that may lie apart in the left operand.
pub struct Tile<'a, T> {
    /// Where each row of the left operand starts; only as many as the tile has rows are read.
    pub a: [*const T; MR],
    /// Elements from one step to the next in a row of the left operand.
    pub a_step: usize,
    /// Offsets into the rows of the left operand, one for each run of steps.
    pub runs: &'a [usize],
    /// Steps in a run.
    pub len: usize,
    /// The right operand: `NR` neighbours for each step, over all runs.
    pub b: *const T,
    /// Elements from one step to the next in the right operand.
    pub b_step: usize,
    /// For [`Real::kernel_at`] alone: where each step is in the right operand.
    pub b_at: &'a [usize],
    /// Where the result goes, `NR` neighbours for each row.
    pub out: *mut T,
    /// Elements from one row of the result to the next.
    pub ldo: usize,
    /// Factor of the sums.
    pub alpha: T,
    /// Factor of what is in `out`; where it is 0, `out` is not read.
    pub beta: T,
    /// What each row's sums start with (a bias); null for 0.
    pub start: *const T,
}

/// A compiled register tile.
pub type Kernel<T> = unsafe fn(&Tile<'_, T>);

/// Work that is written for vectors, whichever the machine has. `run` must be `#[inline(always)]`.
pub trait Lanes<T> {
    /// What it gives.
    type Out;
    /// Does the work.
    fn run<V: Vector<Elem = T>>(self) -> Self::Out;
}

/// The types that products are computed in: `f32` and `f64`.
pub trait Real:
    Element
    + PartialOrd
    + std::ops::Add<Output = Self>
    + std::ops::Mul<Output = Self>
    + std::ops::AddAssign
{
    /// Columns of a register tile.
    const NR: usize;
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// The tile with `rows` rows, 1 to 6.
    fn kernel(rows: usize) -> Kernel<Self>;
    /// The same with the right operand's steps where `b_at` says, for a single run.
    fn kernel_at(rows: usize) -> Kernel<Self>;
    /// Does `work` with the widest vectors.
    fn lanes<W: Lanes<Self>>(work: W) -> W::Out;
    /// `a * b + c`, rounded once.
    fn fused(a: Self, b: Self, c: Self) -> Self;
    /// `a * b + c`, rounded as a register tile rounds it.
    fn joined(a: Self, b: Self, c: Self) -> Self;
    /// `to[j * cs + i] = from[i * rs + j]` for `i` below `rows` and `j` below `cols`.
    ///
    /// # Safety
    /// These elements exist, and nobody else uses `to`.
    unsafe fn transpose(size: (usize, usize), from: (*const Self, usize), to: (*mut Self, usize));
}

#[inline(always)]
unsafe fn tile<V: Vector, const M: usize, const N: usize, const AT: bool>(t: &Tile<'_, V::Elem>)
where
    V::Elem: PartialEq + Default,
{
    let zero = V::Elem::default();
    let mut sums = [[V::zero(); N]; M];
    // SAFETY: the caller promises operands and result of the sizes that `Tile` describes.
    unsafe {
        if !t.start.is_null() {
            for (i, row) in sums.iter_mut().enumerate() {
                *row = [V::splat(*t.start.add(i)); N];
            }
        }
        if t.beta != zero {
            // The result was written long ago: it comes nearer while the sums are made.
            for i in 0..M {
                prefetch(t.out.add(i * t.ldo));
            }
        }
        let mut b = t.b;
        for &offset in t.runs {
            let mut at = offset;
            for step in 0..t.len {
                if AT {
                    b = t.b.add(*t.b_at.get_unchecked(step));
                }
                let right: [V; N] = std::array::from_fn(|j| V::load(b.add(j * V::LANES)));
                for (i, row) in sums.iter_mut().enumerate() {
                    let left = V::splat(*t.a[i].add(at));
                    for (sum, right) in row.iter_mut().zip(right) {
                        *sum = V::fma(left, right, *sum);
                    }
                }
                at += t.a_step;
                if !AT {
                    b = b.add(t.b_step);
                }
            }
        }
        let alpha = V::splat(t.alpha);
        let beta = V::splat(t.beta);
        for (i, row) in sums.iter().enumerate() {
            for (j, &sum) in row.iter().enumerate() {
                let p = t.out.add(i * t.ldo + j * V::LANES);
                let sum = V::mul(sum, alpha);
                let sum = if t.beta == zero { sum } else { V::fma(V::load(p), beta, sum) };
                sum.store(p);
            }
        }
    }
}

#[inline(always)]
unsafe fn transpose<V: Vector>(
    (rows, cols): (usize, usize),
    (from, rs): (*const V::Elem, usize),
    (to, cs): (*mut V::Elem, usize),
) {
    let n = V::LANES;
    let (whole_rows, whole_cols) = (rows / n * n, cols / n * n);
    // SAFETY: the caller promises the elements.
    unsafe {
        for i in (0..whole_rows).step_by(n) {
            for j in (0..whole_cols).step_by(n) {
                V::transpose((from.add(i * rs + j), rs, n), (to.add(j * cs + i), cs));
            }
        }
        for i in 0..rows {
            let start = if i < whole_rows { whole_cols } else { 0 };
            for j in start..cols {
                *to.add(j * cs + i) = *from.add(i * rs + j);
            }
        }
    }
}

/// The register tile for a number of rows and this machine.
macro_rules! choose {
    ($t:ty, $plain:literal, $wide:ident, $rows:ident, $at:literal) => {{
        #[cfg(target_arch = "x86_64")]
        if has_avx2() {
            #[target_feature(enable = "avx2,fma")]
            unsafe fn wide<const M: usize>(t: &Tile<'_, $t>) {
                // SAFETY: the machine has AVX2; the rest is the caller's promise.
                unsafe { tile::<super::vector::$wide, M, 2, $at>(t) }
            }
            return match $rows {
                1 => wide::<1>,
                2 => wide::<2>,
                3 => wide::<3>,
                4 => wide::<4>,
                5 => wide::<5>,
                _ => wide::<6>,
            };
        }
        match $rows {
            1 => tile::<Plain<$t, $plain>, 1, 4, $at>,
            2 => tile::<Plain<$t, $plain>, 2, 4, $at>,
            3 => tile::<Plain<$t, $plain>, 3, 4, $at>,
            4 => tile::<Plain<$t, $plain>, 4, 4, $at>,
            5 => tile::<Plain<$t, $plain>, 5, 4, $at>,
            _ => tile::<Plain<$t, $plain>, 6, 4, $at>,
        }
    }};
}
macro_rules! real {
    ($t:ty, $nr:literal, $plain:literal, $wide:ident) => {
        impl Real for $t {
            const NR: usize = $nr;
            const ZERO: $t = 0.0;
            const ONE: $t = 1.0;
            #[inline]
            fn kernel(rows: usize) -> Kernel<$t> {
                choose!($t, $plain, $wide, rows, false)
            }
            #[inline]
            fn kernel_at(rows: usize) -> Kernel<$t> {
                choose!($t, $plain, $wide, rows, true)
            }
            #[inline]
            fn lanes<W: Lanes<$t>>(work: W) -> W::Out {
                #[cfg(target_arch = "x86_64")]
                if has_avx2() {
                    #[target_feature(enable = "avx2,fma")]
                    unsafe fn wide<W: Lanes<$t>>(work: W) -> W::Out {
                        work.run::<super::vector::$wide>()
                    }
                    // SAFETY: the machine has AVX2 and FMA.
                    return unsafe { wide(work) };
                }
                work.run::<Plain<$t, $plain>>()
            }
            #[inline(always)]
            fn fused(a: $t, b: $t, c: $t) -> $t {
                a.mul_add(b, c)
            }
            fn joined(a: $t, b: $t, c: $t) -> $t {
                let one = cfg!(target_arch = "aarch64") || has_avx2();
                if one { a.mul_add(b, c) } else { a * b + c }
            }
            unsafe fn transpose(
                size: (usize, usize),
                from: (*const $t, usize),
                to: (*mut $t, usize),
            ) {
                // SAFETY: the caller's promise; AVX2 is used only where it was found.
                unsafe {
                    #[cfg(target_arch = "x86_64")]
                    if has_avx2() {
                        #[target_feature(enable = "avx2,fma")]
                        unsafe fn wide(
                            size: (usize, usize),
                            from: (*const $t, usize),
                            to: (*mut $t, usize),
                        ) {
                            // SAFETY: as outside.
                            unsafe { transpose::<super::vector::$wide>(size, from, to) }
                        }
                        return wide(size, from, to);
                    }
                    transpose::<Plain<$t, $plain>>(size, from, to);
                }
            }
        }
    };
}

real!(f32, 16, 4, F32x8);
real!(f64, 8, 2, F64x4);

/// `a * b + c`; in one instruction where the set `I` has one.
#[inline(always)]
pub fn fused<I: Isa, T: Real>(a: T, b: T, c: T) -> T {
    if I::FMA { T::fused(a, b, c) } else { a * b + c }
}

/// How `m` rows are cut into register tiles: all of 6, but the last two of 5 or 4 where one
/// of 6 and a thin one would leave the multipliers idle. Gives the rows of the tile at `row`.
#[inline]
pub fn rows_at(row: usize, m: usize) -> usize {
    match m - row {
        7 | 8 => 4,
        9 => 5,
        left => left.min(MR),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_covered() {
        for m in 1..100 {
            let (mut row, mut cut) = (0, vec![]);
            while row < m {
                cut.push(rows_at(row, m));
                row += rows_at(row, m);
            }
            assert_eq!(row, m);
            assert!(m < 4 || cut.iter().all(|&r| r >= 3), "{m}: {cut:?}");
        }
    }
}
