//! The register tile, and the rounding of its sums.

use super::{Gemm, LANES, MR, NR, Sums, first, halves};
use crate::base::bf16;
use std::arch::x86_64::*;

/// A register tile: `pairs` pairs of steps, a panel of either operand, the sums, and whether these
/// are added to.
pub type Kernel = unsafe fn(usize, *const u32, *const u32, &mut Sums, bool);

/// The tile for panels of these widths.
pub fn kernel(rows: usize, cols: usize) -> Kernel {
    match (rows, cols) {
        (4, LANES) => tile::<4, 1>,
        (8, LANES) => tile::<8, 1>,
        (_, LANES) => tile::<MR, 1>,
        (4, _) => tile::<4, 2>,
        (8, _) => tile::<8, 2>,
        _ => tile::<MR, 2>,
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
unsafe fn tile<const M: usize, const N: usize>(
    pairs: usize,
    a: *const u32,
    b: *const u32,
    out: &mut Sums,
    add: bool,
) {
    let mut sums = [[_mm512_setzero_ps(); N]; M];
    let mut right = [_mm512_setzero_si512(); N];
    // SAFETY: the panels have `pairs` steps of M and N * LANES lines.
    unsafe {
        if add {
            for (row, out) in sums.iter_mut().zip(out.iter()) {
                for (j, sum) in row.iter_mut().enumerate() {
                    *sum = _mm512_loadu_ps(out.as_ptr().add(j * LANES));
                }
            }
        }
        for s in 0..pairs {
            for (j, right) in right.iter_mut().enumerate() {
                *right = _mm512_loadu_si512(b.add((s * N + j) * LANES).cast());
            }
            for (i, row) in sums.iter_mut().enumerate() {
                let left = _mm512_set1_epi32(*a.add(s * M + i) as i32);
                for (sum, right) in row.iter_mut().zip(right) {
                    *sum = _mm512_dpbf16_ps(*sum, halves(left), halves(right));
                }
            }
        }
        for (row, out) in sums.iter().zip(out.iter_mut()) {
            for (j, &sum) in row.iter().enumerate() {
                _mm512_storeu_ps(out.as_mut_ptr().add(j * LANES), sum);
            }
        }
    }
}

/// Rounds the sums of a tile into the result.
///
/// # Safety
/// The result has as many rows, and `cols` columns.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
pub unsafe fn finish(g: &Gemm, sums: &[[f32; NR]], cols: usize, c: *mut bf16) {
    let (alpha, beta) = (_mm512_set1_ps(g.alpha as f32), _mm512_set1_ps(g.beta as f32));
    for (i, row) in sums.iter().enumerate() {
        for j in (0..cols).step_by(LANES) {
            let lanes = first(cols - j);
            // SAFETY: only lanes that exist are read and written.
            unsafe {
                let p = c.add(i * g.ldc + j).cast::<i16>();
                let mut x = _mm512_mul_ps(_mm512_loadu_ps(row.as_ptr().add(j)), alpha);
                if g.beta != 0.0 {
                    let old = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(lanes, p));
                    let old = _mm512_castsi512_ps(_mm512_slli_epi32::<16>(old));
                    x = _mm512_fmadd_ps(old, beta, x);
                }
                let x: __m256i = std::mem::transmute(_mm512_cvtneps_pbh(x));
                if lanes == !0 {
                    _mm256_storeu_si256(p.cast(), x);
                } else {
                    _mm256_mask_storeu_epi16(p, lanes, x);
                }
            }
        }
    }
}
