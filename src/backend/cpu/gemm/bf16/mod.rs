//! Products of `bf16` on machines whose vectors add two products of `bf16` to an `f32` at a time.
//!
//! Operands are packed as pairs of neighbouring steps of k: a panel has for each pair its lines
//! (rows of the left operand, columns of the right one), one `u32` each. Lines that a panel has too
//! many repeat an existing one, and their sums are dropped; an odd k ends with a zero. A product
//! with a vector reads the matrix as it lies ([`dot`]).
//!
//! Products of all sizes go this way: by way of `f32` none was faster on Zen 4 (16 x 16 x 16: 2.2 to
//! 1.4 us, 64 x 64 x 64: 18 to 5 us, 1024 x 1024 x 1024: 24 to 10 ms, one thread, 2026-11-22).

mod dot;
mod pack;
mod tile;

use super::packed::View;
use super::{Gemm, scratch};
use crate::base::bf16;
use dot::Dot;
use pack::pack;
use std::arch::x86_64::{__m512bh, __m512i, __mmask16};
use tile::{finish, kernel};

/// Most rows and columns of a register tile: 24 vectors of sums.
const MR: usize = 12;
const NR: usize = 32;
/// Lanes of a vector.
const LANES: usize = 16;
/// Most steps of k between two passes over the sums. A panel of the right operand is read from the
/// second-level cache, at a fraction of its rate.
const KC: usize = 1024;
/// Most rows of the left operand that are packed at a time. They are read one after the other, at a
/// rate that the third-level cache has too.
const MC: usize = 86 * MR;

/// The sums of a register tile.
type Sums = [[f32; NR]; MR];

/// `c = alpha * a * b + beta * c` with sums in `f32`, rounded once. Where `beta` is 0, `c` is not
/// read. Denormals count as 0. The order of an element's sum depends on `k` alone, and on whether
/// the `whole` product, of which `g` may be a tile, has one row or column.
///
/// # Safety
/// The machine has what [`has_bf16_dot`](crate::backend::cpu::isa::has_bf16_dot) asks for; the
/// operands and the result have the sizes that `g` says and do not overlap.
pub unsafe fn product(
    g: &Gemm,
    whole: (usize, usize),
    a: *const bf16,
    b: *const bf16,
    c: *mut bf16,
) {
    if let Some(dot) = Dot::of(g, whole, a, b, c) {
        // SAFETY: the caller's promise.
        return unsafe { dot.compute() };
    }
    let mc = g.m.div_ceil(g.m.div_ceil(MC)).next_multiple_of(MR);
    for i in (0..g.m).step_by(mc) {
        let rows = Gemm { m: mc.min(g.m - i), ..*g };
        // SAFETY: rows that exist.
        unsafe { packed(&rows, a.wrapping_add(i * g.a.0), b, c.add(i * g.ldc)) };
    }
}

/// Some rows of a product.
///
/// # Safety
/// As [`product`].
unsafe fn packed(g: &Gemm, a: *const bf16, b: *const bf16, c: *mut bf16) {
    let kc = g.k.div_ceil(g.k.div_ceil(KC).max(1)).next_multiple_of(2);
    let tiles = if g.k > kc { tops(g.m).count() * g.n.div_ceil(NR) } else { 1 };
    let panel = |lines: usize| lines * kc / 2 + LANES;
    scratch::with(panel(g.m.next_multiple_of(4)), |left: *mut u32| {
        scratch::with(panel(NR), |right: *mut u32| {
            scratch::with(tiles, |sums: *mut Sums| {
                // A k of 0 has one block too, of zeros.
                for from in (0..g.k.max(1)).step_by(kc.max(1)) {
                    let block = Block { from, len: kc.min(g.k - from), left, right, sums };
                    // SAFETY: the caller's promise; the scratch holds a block of the left operand,
                    // a panel of the right one, and the sums between two blocks.
                    unsafe { block.run(g, a, b, c) };
                }
            });
        });
    });
}

/// Some steps of k, and the buffers.
struct Block {
    from: usize,
    len: usize,
    left: *mut u32,
    right: *mut u32,
    sums: *mut Sums,
}

impl Block {
    /// # Safety
    /// As [`product`]; the buffers have the room that it gives them.
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512bf16")]
    unsafe fn run(&self, g: &Gemm, a: *const bf16, b: *const bf16, c: *mut bf16) {
        let (pairs, last) = (self.len.div_ceil(2), self.from + self.len == g.k);
        let mut sums = self.sums;
        // SAFETY: panels and tiles within the buffers, lines within the operands.
        unsafe {
            let a = View { p: a.add(self.from * g.a.1), rs: g.a.0, cs: g.a.1 };
            for i in tops(g.m) {
                let rows = View { p: a.p.wrapping_add(i * a.rs), ..a };
                pack(g.m - i, height(g.m - i), self.len, rows, self.left.add(i * pairs));
            }
            for j in (0..g.n).step_by(NR) {
                let cols = NR.min(g.n - j);
                let width = cols.next_multiple_of(LANES);
                let b = b.wrapping_add(self.from * g.b.0 + j * g.b.1);
                pack(cols, width, self.len, View { p: b, rs: g.b.1, cs: g.b.0 }, self.right);
                for i in tops(g.m) {
                    let tile = kernel(height(g.m - i), width);
                    tile(pairs, self.left.add(i * pairs), self.right, &mut *sums, self.from > 0);
                    if last {
                        let rows = height(g.m - i).min(g.m - i);
                        finish(g, &(&*sums)[..rows], cols, c.add(i * g.ldc + j));
                    }
                    if g.k > self.len {
                        sums = sums.add(1);
                    }
                }
            }
        }
    }
}

/// Where the tiles of `m` rows begin.
fn tops(m: usize) -> impl Iterator<Item = usize> {
    let next = move |&i: &usize| Some(i + height(m - i)).filter(|&i| i < m);
    std::iter::successors(Some(0), next)
}

/// Rows of the next tile where `rest` are left: not a last one of four after one of twelve.
fn height(rest: usize) -> usize {
    match rest.div_ceil(4) {
        1 => 4,
        2 | 4 => 8,
        _ => MR,
    }
}

/// The mask of the first `n` lanes, or of all where there are more.
fn first(n: usize) -> __mmask16 {
    if n < LANES { (1 << n) - 1 } else { !0 }
}

/// The same bits.
#[inline]
#[target_feature(enable = "avx512f")]
fn halves(x: __m512i) -> __m512bh {
    // SAFETY: both are 64 bytes of anything.
    unsafe { std::mem::transmute(x) }
}
