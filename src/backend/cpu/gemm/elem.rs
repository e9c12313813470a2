//! How each element type computes one tile.

use super::gemv::Gemv;
use super::packed::{self, Right, View};
use super::{Gemm, GemmElem, micro, pack, scratch};
#[cfg(feature = "openblas")]
use crate::backend::cpu::parallel;
use crate::base::{Element, bf16, f16};
use half::slice::HalfFloatSliceExt;

/// `c = beta * c`, without reading it where `beta` is 0.
///
/// # Safety
/// `c` has the size that `g` says.
pub unsafe fn scale<T: Element>(g: &Gemm, c: *mut T, by: impl Fn(T) -> T) {
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

/// Threads that tiles for OpenBLAS are made for.
#[cfg(feature = "openblas")]
const FIXED: usize = 4;

/// Whether OpenBLAS has better kernels for the machine: our own ones stop at AVX2.
#[cfg(feature = "openblas")]
fn prefer_blas() -> bool {
    use crate::backend::cpu::isa;
    !isa::has_avx2() || isa::has_full_avx512()
}

/// Rows up to which a transposed right operand, such as a layer's weights, is read where it is, as
/// the left operand of the transposed product: to pack it would cost as much as a third of the work.
const FEW: usize = 128;

macro_rules! real {
    ($($t:ty),*) => { $(impl GemmElem for $t {
        unsafe fn pack((k, n): (usize, usize), b: View<$t>, to: *mut $t) -> Option<usize> {
            // SAFETY: the caller's promise.
            unsafe { pack::columns(k, n, b, to) };
            Some(<$t as micro::Real>::NR)
        }

        unsafe fn tile(
            g: &Gemm,
            (m, n): (usize, usize),
            a: *const $t,
            b: Right<$t>,
            c: *mut $t,
        ) {
            let factors = (g.alpha as $t, g.beta as $t);
            let size = (g.m, g.n, g.k);
            let a = View { p: a, rs: g.a.0, cs: g.a.1 };
            let target = packed::Target { p: c, rs: g.ldc, cs: 1 };
            // SAFETY: the caller's promise.
            unsafe {
                if g.k == 0 {
                    return scale(g, c, |x| factors.1 * x);
                }
                let Right::Strided(view) = b else {
                    return packed::product(size, factors, a, b, target);
                };
                let (x, y) = ((a.p, a.cs), (c, 1));
                let row = Gemv { size: (g.n, g.k), factors, a: view.flip(), x, y };
                if m == 1 && row.fits() {
                    return row.compute();
                }
                let (x, y) = ((view.p, view.rs), (c, g.ldc));
                let column = Gemv { size: (g.m, g.k), factors, a, x, y };
                if n == 1 && column.fits() {
                    return column.compute();
                }
                #[cfg(feature = "openblas")]
                if m * n * g.k > SMALL
                    && prefer_blas()
                    && <$t as super::blas::Blas>::blas(size, factors, a, view, (c, g.ldc))
                {
                    return;
                }
                if m <= FEW && m < n && view.rs == 1 && view.cs != 1 {
                    let (size, c) = ((g.n, g.m, g.k), packed::Target { p: c, rs: 1, cs: g.ldc });
                    return packed::product_few(size, factors, view.flip(), a.flip(), c);
                }
                packed::product(size, factors, a, b, target);
            }
        }

        #[cfg(feature = "openblas")]
        fn threads() -> usize {
            // OpenBLAS gives no word on the order of its sums: the sizes alone decide.
            if prefer_blas() { FIXED } else { parallel::width() }
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
unsafe fn widened<T: Element>(g: &Gemm, whole: (usize, usize), a: *const T, b: View<T>, c: *mut T)
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
            let b = widen(b.p, (k, n), g.b, buffer.add(m * k), convert);
            let sums = buffer.add(m * k + k * n);
            let wide = Gemm { a: (a.rs, a.cs), b: (b.rs, b.cs), ldc: n, beta: 0.0, ..*g };
            f32::tile(&wide, whole, a.p, Right::Strided(b), sums);
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

/// Most rows and columns of a tile whose operands are widened.
const WIDENED: usize = 512;

impl GemmElem for f16 {
    const MOST: usize = WIDENED;

    unsafe fn tile(g: &Gemm, whole: (usize, usize), a: *const f16, b: Right<f16>, c: *mut f16) {
        // SAFETY: the caller's promise.
        unsafe { widened(g, whole, a, b.view(), c) }
    }
}

impl GemmElem for bf16 {
    const MOST: usize = WIDENED;

    unsafe fn tile(g: &Gemm, whole: (usize, usize), a: *const bf16, b: Right<bf16>, c: *mut bf16) {
        #[cfg(target_arch = "x86_64")]
        if crate::backend::cpu::isa::has_bf16_dot() {
            // SAFETY: the machine has the instructions; the rest is the caller's promise.
            return unsafe { super::bf16::product(g, whole, a, b.view().p, c) };
        }
        // SAFETY: the caller's promise.
        unsafe { widened(g, whole, a, b.view(), c) }
    }
}
