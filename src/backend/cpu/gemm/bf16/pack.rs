//! Panels of pairs of steps.

use super::super::packed::View;
use super::{LANES, first};
use crate::base::bf16;
use std::arch::x86_64::*;

/// Packs a panel of `width` lines (a multiple of 4), of which `lines` or more exist, and `k` steps.
///
/// # Safety
/// The lines exist; `to` has room for the panel and [`LANES`] more.
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
pub unsafe fn pack(lines: usize, width: usize, k: usize, from: View<bf16>, to: *mut u32) {
    let lines = lines.min(width);
    let from = View { p: from.p.cast::<u16>(), rs: from.rs, cs: from.cs };
    // SAFETY: the caller's promise.
    unsafe {
        let done = match (from.rs, from.cs) {
            (1, _) => interleave(lines, width, k, from, to),
            (_, 1) => transpose(lines, width, k, from, to),
            _ => 0,
        };
        for s in done..k.div_ceil(2) {
            for i in 0..width {
                let at = |step: usize| u32::from(*from.at(i.min(lines - 1), step));
                let high = if 2 * s + 1 < k { at(2 * s + 1) << 16 } else { 0 };
                *to.add(s * width + i) = at(2 * s) | high;
            }
        }
    }
}

/// Packs lines that are neighbours; gives the pairs of steps done.
///
/// # Safety
/// As [`pack`].
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn interleave(lines: usize, width: usize, k: usize, from: View<u16>, to: *mut u32) -> usize {
    for s in 0..k / 2 {
        for i in (0..width).step_by(LANES) {
            let lanes = first(lines.saturating_sub(i));
            // SAFETY: only lanes that exist are read. What is written past the panel's width is
            // written again by its next step, by the next panel, or is the room after the last.
            unsafe {
                let load = |step: usize| {
                    _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(lanes, from.at(i, step).cast()))
                };
                let (low, high) = (load(2 * s), load(2 * s + 1));
                let pairs = _mm512_or_si512(low, _mm512_slli_epi32::<16>(high));
                _mm512_storeu_si512(to.add(s * width + i).cast(), pairs);
            }
        }
    }
    k / 2
}

/// Packs lines whose steps are neighbours, four by four pairs; gives the pairs of steps done.
///
/// # Safety
/// As [`pack`].
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn transpose(lines: usize, width: usize, k: usize, from: View<u16>, to: *mut u32) -> usize {
    let pairs = k / 2 / 4 * 4;
    // A cache line of each line at a time.
    for start in (0..pairs).step_by(LANES) {
        for i in (0..width).step_by(4) {
            for r in i..i + 4 {
                let next = from.p.wrapping_add((r + width) * from.rs + 2 * start);
                _mm_prefetch::<_MM_HINT_T1>(next.cast());
            }
            for s in (start..pairs.min(start + LANES)).step_by(4) {
                // SAFETY: lines and steps that exist; whole fours within the panel.
                unsafe {
                    let load = |i: usize| _mm_loadu_si128(from.at(i.min(lines - 1), 2 * s).cast());
                    let (a, b, c, d) = (load(i), load(i + 1), load(i + 2), load(i + 3));
                    let (ab, cd) = (_mm_unpacklo_epi32(a, b), _mm_unpacklo_epi32(c, d));
                    let (ef, gh) = (_mm_unpackhi_epi32(a, b), _mm_unpackhi_epi32(c, d));
                    let put = |step: usize, x: __m128i| {
                        _mm_storeu_si128(to.add((s + step) * width + i).cast(), x);
                    };
                    put(0, _mm_unpacklo_epi64(ab, cd));
                    put(1, _mm_unpackhi_epi64(ab, cd));
                    put(2, _mm_unpacklo_epi64(ef, gh));
                    put(3, _mm_unpackhi_epi64(ef, gh));
                }
            }
        }
    }
    pairs
}
