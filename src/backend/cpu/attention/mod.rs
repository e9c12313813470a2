//! Attention without the matrix of all scores: keys pass by in blocks, and each query keeps its
//! largest score so far and the sum of the exponentials (Milakov and Gimelshein 2018, Dao et al.
//! 2022). Memory grows with the length of the sequences, not with its square.

mod backward;
mod forward;

use super::float::Float;
use super::gemm::{Fixed, Gemm, GemmElem, gemm_fixed};
pub use backward::{Gradients, backward};
pub use forward::forward;
use std::ops::Range;

/// Keys of a block.
const COLS: usize = 256;

/// Sizes and settings. Queries are `[heads, l, e]`, keys `[heads / group, s, e]`, values
/// `[heads / group, s, v]`.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Heads of queries, of all batches.
    pub heads: usize,
    /// Heads of queries that share one of keys.
    pub group: usize,
    /// Queries.
    pub l: usize,
    /// Keys.
    pub s: usize,
    /// Elements of a query and of a key.
    pub e: usize,
    /// Elements of a value.
    pub v: usize,
    /// Factor of the scores.
    pub scale: f64,
    /// Whether query `i` sees only the keys up to `i`.
    pub causal: bool,
}

/// What is added to the scores: element `(i, j)` of head `h` is at
/// `heads[h] + i * row + j * col`.
pub struct Mask<'a, T> {
    /// The memory.
    pub data: &'a [T],
    /// The first element of each head.
    pub heads: Vec<usize>,
    /// Elements from one query to the next.
    pub row: usize,
    /// Elements from one key to the next.
    pub col: usize,
}

/// Queries, keys, values and the mask.
pub struct Operands<'a, T> {
    /// `[heads, l, e]`.
    pub q: &'a [T],
    /// `[heads / group, s, e]`.
    pub k: &'a [T],
    /// `[heads / group, s, v]`.
    pub v: &'a [T],
    /// Added to the scores.
    pub mask: Option<Mask<'a, T>>,
}

/// A block of scores: some queries of a head against some keys.
#[derive(Clone)]
struct Block {
    head: usize,
    rows: Range<usize>,
    cols: Range<usize>,
}

impl Sizes {
    /// The keys that any of these queries sees end here.
    fn end(&self, rows: &Range<usize>) -> usize {
        if self.causal { rows.end.min(self.s) } else { self.s }
    }

    /// The blocks of keys that these queries see.
    fn blocks(&self, rows: &Range<usize>) -> impl Iterator<Item = Range<usize>> + use<> {
        let end = self.end(rows);
        (0..end).step_by(COLS).map(move |c| c..(c + COLS).min(end))
    }

    /// The scores of a block, masked.
    /// `keys` are the transposed keys of the head.
    fn scores<T: Float + GemmElem>(
        &self,
        x: &Operands<T>,
        keys: &Fixed<T>,
        b: &Block,
        out: &mut [T],
    ) {
        let (m, n) = (b.rows.len(), b.cols.len());
        let g = Gemm { alpha: self.scale, ..Gemm::new(false, true, m, n, self.e) };
        gemm_fixed(&g, self.q(x, b), &keys.part(0..self.e, b.cols.clone()), out);
        for (i, row) in out.chunks_exact_mut(n).enumerate() {
            if let Some(mask) = &x.mask {
                let first = mask.heads[b.head] + (b.rows.start + i) * mask.row;
                for (j, v) in row.iter_mut().enumerate() {
                    *v += mask.data[first + (b.cols.start + j) * mask.col];
                }
            }
            if self.causal {
                let seen = (b.rows.start + i + 1).saturating_sub(b.cols.start).min(n);
                row[seen..].fill(T::LOW);
            }
        }
    }

    fn q<'a, T>(&self, x: &Operands<'a, T>, b: &Block) -> &'a [T] {
        let first = b.head * self.l;
        &x.q[(first + b.rows.start) * self.e..(first + b.rows.end) * self.e]
    }

    /// The keys of a head of keys.
    fn k<'a, T>(&self, x: &Operands<'a, T>, key: usize) -> &'a [T] {
        &x.k[key * self.s * self.e..(key + 1) * self.s * self.e]
    }

    /// The values of a head of keys.
    fn v<'a, T>(&self, x: &Operands<'a, T>, key: usize) -> &'a [T] {
        &x.v[key * self.s * self.v..(key + 1) * self.s * self.v]
    }
}

/// # Safety
/// `p` has room for `n` elements of which nothing is known.
unsafe fn zeroed<'a, T: Float>(p: *mut T, n: usize) -> &'a mut [T] {
    // SAFETY: zeros are values of every number.
    unsafe {
        p.write_bytes(0, n);
        std::slice::from_raw_parts_mut(p, n)
    }
}

fn check<T>(s: &Sizes, x: &Operands<T>) {
    let keys = s.heads / s.group;
    let fits = x.q.len() == s.heads * s.l * s.e
        && x.k.len() == keys * s.s * s.e
        && x.v.len() == keys * s.s * s.v;
    assert!(fits, "[attention] lengths");
}
