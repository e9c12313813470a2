//! Products with a vector, which read the matrix as it lies.

use super::super::packed::View;
use super::{Gemm, LANES, first, halves};
use crate::base::bf16;
use std::arch::x86_64::*;

/// Lines that are read side by side where each lies in one piece.
const SIDE: usize = 4;
/// Pairs of steps that are read side by side where lines are neighbours, and sums at a time.
const PAIRS: usize = 4;
const CHUNK: usize = 512;

/// A matrix of `lines` lines of `k` elements times a vector: `out = alpha * sums + beta * out`.
pub struct Dot {
    /// The lines.
    lines: View<bf16>,
    /// How many lines there are, and their length.
    size: (usize, usize),
    /// `k` neighbours.
    vector: *const bf16,
    /// Where the results go, and from one to the next.
    out: (*mut bf16, usize),
    /// `alpha` and `beta`; where that is 0, `out` is not read.
    factors: (f32, f32),
}

impl Dot {
    /// The product with a row on the left or a column on the right, where the vector's elements are
    /// neighbours, and the matrix's lines or their elements too.
    pub fn of(
        g: &Gemm,
        whole: (usize, usize),
        a: *const bf16,
        b: *const bf16,
        c: *mut bf16,
    ) -> Option<Dot> {
        let (x, y) = (View { p: a, rs: g.a.0, cs: g.a.1 }, View { p: b, rs: g.b.0, cs: g.b.1 });
        let (lines, n, vector, out) = match whole {
            (1, _) => (y.flip(), g.n, x, (c, 1)),
            (_, 1) => (x, g.m, y.flip(), (c, g.ldc)),
            _ => return None,
        };
        let factors = (g.alpha as f32, g.beta as f32);
        let fits = vector.cs == 1 && (lines.rs == 1 || lines.cs == 1);
        fits.then_some(Dot { lines, size: (n, g.k), vector: vector.p, out, factors })
    }

    /// # Safety
    /// As [`super::product`].
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
    pub unsafe fn compute(&self) {
        let (along, lines) = (self.lines.cs == 1, self.size.0);
        let mut sums = [0.0; CHUNK];
        let step = if along { SIDE } else { CHUNK };
        for i in (0..lines).step_by(step) {
            let n = step.min(lines - i);
            // SAFETY: lines and results that exist.
            unsafe {
                match along {
                    true => sums[..SIDE].copy_from_slice(&self.along(i)),
                    false => self.across(i, &mut sums[..n]),
                }
                self.put(i, &sums[..n]);
            }
        }
    }

    /// Writes the results from `i` on.
    ///
    /// # Safety
    /// They exist.
    unsafe fn put(&self, i: usize, sums: &[f32]) {
        let (alpha, beta) = self.factors;
        for (r, sum) in sums.iter().enumerate() {
            // SAFETY: the caller's promise.
            unsafe {
                let out = self.out.0.add((i + r) * self.out.1);
                let old = if beta == 0.0 { 0.0 } else { beta * (*out).to_f32() };
                *out = bf16::from_f32(alpha * sum + old);
            }
        }
    }

    /// The sums of neighbouring lines from `i` on.
    ///
    /// # Safety
    /// As [`super::product`].
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
    unsafe fn across(&self, i: usize, sums: &mut [f32]) {
        let k = self.size.1;
        let vector = self.vector.cast::<u16>();
        sums.fill(0.0);
        for start in (0..k).step_by(2 * PAIRS) {
            for (v, sums) in sums.chunks_mut(LANES).enumerate() {
                let lanes = first(sums.len());
                let from = self.lines.p.wrapping_add(i + v * LANES);
                // SAFETY: only what exists is read and written.
                unsafe {
                    let load = |step: usize, lanes: __mmask16| {
                        let p = from.wrapping_add(step * self.lines.cs);
                        _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(lanes, p.cast()))
                    };
                    let mut sum = _mm512_maskz_loadu_ps(lanes, sums.as_ptr());
                    for s in (start..k.min(start + 2 * PAIRS)).step_by(2) {
                        let (mut left, mut both) = (u32::from(*vector.add(s)), 0);
                        if s + 1 < k {
                            left |= u32::from(*vector.add(s + 1)) << 16;
                            both = lanes;
                        }
                        let high = _mm512_slli_epi32::<16>(load(s + 1, both));
                        let right = _mm512_or_si512(load(s, lanes), high);
                        let left = halves(_mm512_set1_epi32(left as i32));
                        sum = _mm512_dpbf16_ps(sum, left, halves(right));
                    }
                    _mm512_mask_storeu_ps(sums.as_mut_ptr(), lanes, sum);
                }
            }
        }
    }

    /// The sums of the lines from `i` on; beyond the last one those of the last one.
    ///
    /// # Safety
    /// As [`super::product`].
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
    unsafe fn along(&self, i: usize) -> [f32; SIDE] {
        let (lines, k) = self.size;
        let at = |r: usize| self.lines.p.wrapping_add((i + r).min(lines - 1) * self.lines.rs);
        let rows = [at(0), at(1), at(2), at(3)];
        let mut sums = [_mm512_setzero_ps(); SIDE];
        for s in (0..k).step_by(2 * LANES) {
            let (low, high) = (first(k - s), first((k - s).saturating_sub(LANES)));
            let lanes = u32::from(low) | u32::from(high) << LANES;
            // SAFETY: only what exists is read.
            unsafe {
                let load = |p: *const bf16| {
                    halves(_mm512_maskz_loadu_epi16(lanes, p.wrapping_add(s).cast()))
                };
                let right = load(self.vector);
                for (sum, &row) in sums.iter_mut().zip(&rows) {
                    *sum = _mm512_dpbf16_ps(*sum, load(row), right);
                }
            }
        }
        let mut out = [0.0; SIDE];
        for (out, sum) in out.iter_mut().zip(sums) {
            *out = _mm512_reduce_add_ps(sum);
        }
        out
    }
}
