//! How each element type computes one tile.

use super::gemv::Gemv;
use super::packed::{self, View};
use super::{Gemm, GemmElem, scratch};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::base::{Element, bf16, f16};
use half::slice::HalfFloatSliceExt;

/// `c = beta * c`, without reading it where `beta` is 0.
///
/// # Safety
/// `c` has the size that `g` says.
unsafe fn scale<T: Element>(g: &Gemm, c: *mut T, by: impl Fn(T) -> T) {
    for i in 0..g.m {
        for j in 0..g.n {
            // SAFETY: the caller's promise.
            unsafe {
                let p = c.add(i * g.ldc + j);
                *p = if g.beta == 0.0 { T::default() } else { by(*p) };
            }
        }
    }
}

/// Multiplications up to which our own loop is faster than OpenBLAS with its checks and copies.
#[cfg(feature = "openblas")]
const SMALL: usize = 64 * 64 * 64;

/// Whether OpenBLAS has better kernels for the machine: our own ones stop at AVX2.
#[cfg(feature = "openblas")]
fn prefer_blas() -> bool {
    use crate::backend::cpu::isa;
    !isa::has_avx2() || isa::has_full_avx512()
}

macro_rules! real {
    ($($t:ty),*) => { $(impl GemmElem for $t {
        unsafe fn tile(g: &Gemm, a: *const $t, b: *const $t, c: *mut $t) {
            let (alpha, beta) = (g.alpha as $t, g.beta as $t);
            let size = (g.m, g.n, g.k);
            let a = View { p: a, rs: g.a.0, cs: g.a.1 };
            let b = View { p: b, rs: g.b.0, cs: g.b.1 };
            // SAFETY: the caller's promise.
            unsafe {
                if g.k == 0 {
                    return scale(g, c, |x| beta * x);
                }
                let factors = (alpha, beta);
                let (x, y) = ((a.p, a.cs), (c, 1));
                let row = Gemv { size: (g.n, g.k), factors, a: b.flip(), x, y };
                if g.m == 1 && row.fits() {
                    return row.compute();
                }
                let (x, y) = ((b.p, b.rs), (c, g.ldc));
                let column = Gemv { size: (g.m, g.k), factors, a, x, y };
                if g.n == 1 && column.fits() {
                    return column.compute();
                }
                #[cfg(feature = "openblas")]
                if g.m * g.n * g.k > SMALL
                    && prefer_blas()
                    && <$t as super::blas::Blas>::blas(size, (alpha, beta), a, b, (c, g.ldc))
                {
                    return;
                }
                packed::product(size, (alpha, beta), a, b, (c, g.ldc));
            }
        }
    })* };
}
real!(f32, f64);

/// Copies a strided `[rows, cols]` operand as `f32`, keeping its order in memory; gives the
/// strides of the copy.
///
/// # Safety
/// `to` has room for all of it.
unsafe fn widen<T: Element>(
    from: *const T,
    (rows, cols): (usize, usize),
    (rs, cs): (usize, usize),
    to: *mut f32,
    convert: fn(&[T], *mut f32),
) -> View<f32> {
    let by_column = rs == 1 && cs != 1;
    let (outer, inner, so, si) =
        if by_column { (cols, rows, cs, rs) } else { (rows, cols, rs, cs) };
    for i in 0..outer {
        // SAFETY: within the operand, and `to` is large enough.
        unsafe {
            if si == 1 {
                convert(std::slice::from_raw_parts(from.add(i * so), inner), to.add(i * inner));
            } else {
                for j in 0..inner {
                    convert(&[*from.add(i * so + j * si)], to.add(i * inner + j));
                }
            }
        }
    }
    let (rs, cs) = if by_column { (1, rows) } else { (cols, 1) };
    View { p: to, rs, cs }
}

/// One tile by way of `f32`.
///
/// # Safety
/// As [`GemmElem::tile`].
unsafe fn widened<T: Element>(g: &Gemm, a: *const T, b: *const T, c: *mut T)
where
    [T]: HalfFloatSliceExt,
{
    let convert = |from: &[T], to: *mut f32| {
        // SAFETY: `widen` gives room for as many elements.
        from.convert_to_f32_slice(unsafe { std::slice::from_raw_parts_mut(to, from.len()) });
    };
    let (m, n, k) = (g.m, g.n, g.k);
    scratch::with(m * k + k * n + m * n, |buffer: *mut f32| {
        // SAFETY: the buffer holds both operands and the result.
        unsafe {
            let a = widen(a, (m, k), g.a, buffer, convert);
            let b = widen(b, (k, n), g.b, buffer.add(m * k), convert);
            let sums = buffer.add(m * k + k * n);
            let wide = Gemm { a: (a.rs, a.cs), b: (b.rs, b.cs), ldc: n, beta: 0.0, ..*g };
            f32::tile(&wide, a.p, b.p, sums);
            let beta = g.beta as f32;
            for i in 0..m {
                let row = std::slice::from_raw_parts_mut(sums.add(i * n), n);
                let out = c.add(i * g.ldc);
                if beta != 0.0 {
                    for (j, x) in row.iter_mut().enumerate() {
                        *x += beta * (*out.add(j)).to_f64() as f32;
                    }
                }
                std::slice::from_raw_parts_mut(out, n).convert_from_f32_slice(row);
            }
        }
    });
}

impl GemmElem for f16 {
    unsafe fn tile(g: &Gemm, a: *const f16, b: *const f16, c: *mut f16) {
        // SAFETY: the caller's promise.
        unsafe { widened(g, a, b, c) }
    }
}

impl GemmElem for bf16 {
    unsafe fn tile(g: &Gemm, a: *const bf16, b: *const bf16, c: *mut bf16) {
        #[cfg(target_arch = "x86_64")]
        if crate::backend::cpu::isa::has_bf16_dot() {
            // SAFETY: the machine has the instructions; the rest is the caller's promise.
            return unsafe { super::bf16::product(g, (g.m, g.n), a, b, c) };
        }
        // SAFETY: the caller's promise.
        unsafe { widened(g, a, b, c) }
    }
}

/// A product of integers added to what `c` holds, by rows of `c`.
struct Integers<'a, T>(&'a Gemm, T, View<T>, View<T>, *mut T);

/// Steps of k that a row of the result is read and written once for.
const STEPS: usize = 4;

macro_rules! integer {
    ($($t:ty),*) => { $(
        impl Run for Integers<'_, $t> {
            type Out = ();
            #[inline(always)]
            fn run<I: Isa>(self) {
                let Integers(g, alpha, a, b, c) = self;
                for i in 0..g.m {
                    // SAFETY: the caller vouches for the operands; rows of `b` lie in one piece.
                    unsafe {
                        let row = std::slice::from_raw_parts_mut(c.add(i * g.ldc), g.n);
                        for s in (0..g.k).step_by(STEPS) {
                            // Past the end the last step again, times 0.
                            let at = |j: usize| (s + j).min(g.k - 1);
                            let x: [$t; STEPS] = std::array::from_fn(|j| match s + j < g.k {
                                true => (*a.at(i, s + j)).wrapping_mul(alpha),
                                false => 0,
                            });
                            let b: [*const $t; STEPS] = std::array::from_fn(|j| b.at(at(j), 0));
                            for (j, y) in row.iter_mut().enumerate() {
                                let product = |s: usize| x[s].wrapping_mul(*b[s].add(j));
                                let low = product(0).wrapping_add(product(1));
                                let high = product(2).wrapping_add(product(3));
                                *y = y.wrapping_add(low.wrapping_add(high));
                            }
                        }
                    }
                }
            }
        }
        impl GemmElem for $t {
            unsafe fn tile(g: &Gemm, a: *const $t, b: *const $t, c: *mut $t) {
                let (alpha, beta) = (g.alpha as i64 as $t, g.beta as i64 as $t);
                let a = View { p: a, rs: g.a.0, cs: g.a.1 };
                // SAFETY: the caller's promise.
                unsafe { scale(g, c, |x| x.wrapping_mul(beta)) };
                if g.b.1 == 1 || g.n == 1 {
                    let b = View { p: b, rs: g.b.0, cs: g.b.1 };
                    return dispatch(Integers(g, alpha, a, b, c));
                }
                scratch::with(g.k * g.n, |rows: *mut $t| {
                    for (j, s) in (0..g.n).flat_map(|j| (0..g.k).map(move |s| (j, s))) {
                        // SAFETY: within the operand and its copy by rows.
                        unsafe { *rows.add(s * g.n + j) = *b.add(s * g.b.0 + j * g.b.1) };
                    }
                    let b = View { p: rows.cast_const(), rs: g.n, cs: 1 };
                    dispatch(Integers(g, alpha, a, b, c));
                });
            }
        }
    )* };
}
integer!(u8, i8, i16, i32, i64);
