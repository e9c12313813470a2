//! A product on one core, in Rust alone: operands packed block by block around the register tile.

use super::micro::{MR, Real, Tile, rows_at};
use super::scratch;

/// Most steps of k between two passes over the result: a packed panel of either operand then
/// fits the first-level cache.
const KC: usize = 320;
/// Most rows of the left operand that are packed at a time: a quarter of a second-level cache.
const MC: usize = 240;

/// An operand: element `(i, j)` is at `i * rs + j * cs`.
#[derive(Clone, Copy)]
pub struct View<T> {
    /// Element `(0, 0)`.
    pub p: *const T,
    /// Elements from one row to the next.
    pub rs: usize,
    /// Elements from one column to the next.
    pub cs: usize,
}

impl<T> View<T> {
    /// Its transpose.
    pub fn flip(self) -> View<T> {
        View { p: self.p, rs: self.cs, cs: self.rs }
    }

    /// The address of element `(i, j)`.
    ///
    /// # Safety
    /// The element exists.
    #[inline(always)]
    pub unsafe fn at(&self, i: usize, j: usize) -> *const T {
        // SAFETY: the caller's promise.
        unsafe { self.p.add(i * self.rs + j * self.cs) }
    }
}

/// `c = alpha * a * b + beta * c`, where `a` is `[m, k]`, `b` `[k, n]`, `c` `[m, n]` with rows
/// `ldc` apart. Where `beta` is 0, `c` is not read.
///
/// # Safety
/// The operands and the result have the sizes given and do not overlap; `k > 0`.
pub unsafe fn product<T: Real>(
    (m, n, k): (usize, usize, usize),
    (alpha, beta): (T, T),
    a: View<T>,
    b: View<T>,
    (c, ldc): (*mut T, usize),
) {
    let kc = k.div_ceil(k.div_ceil(KC));
    let mc = m.min(MC);
    // Reading in place is cheaper than packing while few columns use the rows again.
    let pack_left = n > if a.cs == 1 { 8 * T::NR } else { 2 * T::NR } && m * k > 64 * 64;
    let pack_right = b.cs != 1 || m > 2 * MR;
    scratch::with::<T, _>(mc * kc, |left| {
        scratch::with::<T, _>(kc * T::NR, |right| {
            for k0 in (0..k).step_by(kc) {
                let kb = kc.min(k - k0);
                let beta = if k0 == 0 { beta } else { T::ONE };
                for m0 in (0..m).step_by(mc) {
                    let mb = mc.min(m - m0);
                    // SAFETY: blocks within the operands; the scratch holds a block of each.
                    unsafe {
                        let mut rows = Left::Strided(View { p: a.at(m0, k0), ..a });
                        if pack_left {
                            pack_rows(mb, kb, View { p: a.at(m0, k0), ..a }, left);
                            rows = Left::Packed(left);
                        }
                        let b = View { p: b.at(k0, 0), ..b };
                        let c = (c.add(m0 * ldc), ldc);
                        stripe((mb, n, kb), (alpha, beta), rows, b, c, pack_right.then_some(right));
                    }
                }
            }
        });
    });
}

/// A block of rows of the left operand.
#[derive(Clone, Copy)]
enum Left<T> {
    /// Where the caller has them.
    Strided(View<T>),
    /// As [`pack_rows`] wrote them.
    Packed(*const T),
}

impl<T> Left<T> {
    /// The first of `rows` rows from `i` on, the elements from one row to the next and from one
    /// step of `k` to the next.
    ///
    /// # Safety
    /// The rows exist.
    #[inline(always)]
    unsafe fn rows(&self, i: usize, k: usize, rows: usize) -> (*const T, usize, usize) {
        // SAFETY: the caller's promise.
        unsafe {
            match self {
                Left::Strided(a) => (a.at(i, 0), a.rs, a.cs),
                Left::Packed(p) => (p.add(i * k), 1, rows),
            }
        }
    }
}

/// One block of rows against all columns.
///
/// # Safety
/// As [`product`]; `right` has room for a panel.
unsafe fn stripe<T: Real>(
    (m, n, k): (usize, usize, usize),
    (alpha, beta): (T, T),
    a: Left<T>,
    b: View<T>,
    (c, ldc): (*mut T, usize),
    right: Option<*mut T>,
) {
    let mut edge = [T::ZERO; MR * 16];
    for j in (0..n).step_by(T::NR) {
        let cols = T::NR.min(n - j);
        // SAFETY: within the operands; a panel that is not whole goes through the scratch.
        unsafe {
            let (panel, b_step) = match right {
                Some(right) => {
                    pack_columns(k, cols, View { p: b.at(0, j), ..b }, right);
                    (right.cast_const(), T::NR)
                }
                None if cols < T::NR => {
                    return scratch::with(k * T::NR, |right| {
                        let b = View { p: b.at(0, j), ..b };
                        stripe((m, cols, k), (alpha, beta), a, b, (c.add(j), ldc), Some(right));
                    });
                }
                None => (b.at(0, j), b.rs),
            };
            let mut i = 0;
            while i < m {
                let rows = rows_at(i, m);
                let (first, rs, a_step) = a.rows(i, k, rows);
                let whole = cols == T::NR;
                let target = c.add(i * ldc + j);
                let mut tile = Tile {
                    a: std::array::from_fn(|r| first.wrapping_add(r * rs)),
                    a_step,
                    runs: &[0],
                    len: k,
                    b: panel,
                    b_step,
                    b_at: &[],
                    out: target,
                    ldo: ldc,
                    alpha,
                    beta,
                    start: std::ptr::null(),
                };
                if !whole {
                    (tile.out, tile.ldo, tile.beta) = (edge.as_mut_ptr(), T::NR, T::ZERO);
                }
                T::kernel(rows)(&tile);
                if !whole {
                    for r in 0..rows {
                        merge(&edge[r * T::NR..][..cols], beta, target.add(r * ldc));
                    }
                }
                i += rows;
            }
        }
    }
}

/// `out = from + beta * out`, without reading `out` where `beta` is 0.
///
/// # Safety
/// `out` has as many elements as `from`.
#[inline]
unsafe fn merge<T: Real>(from: &[T], beta: T, out: *mut T) {
    for (j, &x) in from.iter().enumerate() {
        // SAFETY: the caller's promise.
        unsafe {
            let p = out.add(j);
            *p = if beta == T::ZERO { x } else { x + beta * *p };
        }
    }
}

/// Packs `m` rows of the left operand into panels of [`rows_at`] rows, step after step.
///
/// # Safety
/// `to` has room for `m * k` elements.
unsafe fn pack_rows<T: Real>(m: usize, k: usize, a: View<T>, to: *mut T) {
    let mut i = 0;
    while i < m {
        let rows = rows_at(i, m);
        // SAFETY: the panels follow each other in `to`.
        unsafe {
            let panel = to.add(i * k);
            let from = a.at(i, 0);
            if rows == MR && a.rs == 1 {
                for s in 0..k {
                    let (from, to) = (from.add(s * a.cs), panel.add(s * MR));
                    std::ptr::copy_nonoverlapping(from, to, MR);
                }
            } else if rows == MR {
                for s in 0..k {
                    for r in 0..MR {
                        *panel.add(s * MR + r) = *from.add(r * a.rs + s * a.cs);
                    }
                }
            } else {
                for s in 0..k {
                    for r in 0..rows {
                        *panel.add(s * rows + r) = *from.add(r * a.rs + s * a.cs);
                    }
                }
            }
        }
        i += rows;
    }
}

/// Packs `cols` columns of the right operand, step after step, filled up with zeros to `NR`.
///
/// # Safety
/// `to` has room for `k * NR` elements.
unsafe fn pack_columns<T: Real>(k: usize, cols: usize, b: View<T>, to: *mut T) {
    // SAFETY: step `s` of the panel is written whole, and only `cols` columns are read.
    unsafe {
        if cols == T::NR && b.rs == 1 {
            T::transpose((cols, k), (b.p, b.cs), (to, T::NR));
        } else if cols == T::NR && b.cs == 1 {
            for s in 0..k {
                std::ptr::copy_nonoverlapping(b.at(s, 0), to.add(s * T::NR), T::NR);
            }
        } else if cols == T::NR {
            for s in 0..k {
                for j in 0..T::NR {
                    *to.add(s * T::NR + j) = *b.at(s, j);
                }
            }
        } else {
            for s in 0..k {
                for j in 0..T::NR {
                    *to.add(s * T::NR + j) = if j < cols { *b.at(s, j) } else { T::ZERO };
                }
            }
        }
    }
}
