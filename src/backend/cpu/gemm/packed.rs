//! A product on one core, in Rust alone: operands packed block by block around the register tile.

use super::micro::{MR, Real, Tile, rows_at};
use super::{pack, scratch};

/// Most steps of k between two passes over the result: a packed panel of either operand then
/// fits the first-level cache.
const KC: usize = 320;
/// Rows of the left operand that pass by a group of panels: a third of a second-level cache.
const MC: usize = 264;
/// Panels of the right operand that are packed at a time: the rows of the operand often lie a page
/// apart.
const GROUP: usize = 4;

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

/// The right operand of a product.
#[derive(Clone, Copy)]
pub enum Right<T> {
    /// Where the caller has it.
    Strided(View<T>),
    /// As [`pack::columns`] wrote it, from a panel on, and the rows of the whole operand.
    Packed(*const T, usize),
}

impl<T> Right<T> {
    /// Where the caller has it, for the types that do not pack.
    pub fn view(self) -> View<T> {
        match self {
            Right::Strided(view) => view,
            Right::Packed(..) => unreachable!("the type does not pack"),
        }
    }
}

/// `c = alpha * a * b + beta * c`, where `a` is `[m, k]`, `b` `[k, n]`, `c` `[m, n]` with rows
/// `ldc` apart. Where `beta` is 0, `c` is not read.
///
/// For a block of `k`, the left operand is packed whole, and the right one a few panels at a time:
/// these are used for all rows before the next ones are packed.
///
/// # Safety
/// The operands and the result have the sizes given and do not overlap; `k > 0`.
pub unsafe fn product<T: Real>(
    (m, n, k): (usize, usize, usize),
    (alpha, beta): (T, T),
    a: View<T>,
    b: Right<T>,
    (c, ldc): (*mut T, usize),
) {
    let kc = k.div_ceil(k.div_ceil(KC));
    // Reading in place is cheaper than packing while few columns use the rows again.
    let pack_left = n > if a.cs == 1 { 8 * T::NR } else { 2 * T::NR } && m * k > 64 * 64;
    let left_room = if pack_left { m * kc + pack::SLACK } else { 0 };
    scratch::with::<T, _>(left_room, |left| {
        scratch::with::<T, _>(kc * T::NR * GROUP, |right| {
            for k0 in (0..k).step_by(kc) {
                let kb = kc.min(k - k0);
                let beta = if k0 == 0 { beta } else { T::ONE };
                // SAFETY: blocks within the operands; the scratch holds a block of each.
                unsafe {
                    let a = View { p: a.at(0, k0), ..a };
                    let mut rows = Left::Strided(a);
                    if pack_left {
                        pack::rows(m, kb, a, left);
                        rows = Left::Packed(left);
                    }
                    let b = match b {
                        Right::Strided(b) => Right::Strided(View { p: b.at(k0, 0), ..b }),
                        Right::Packed(p, rows) => Right::Packed(p.add(k0 * T::NR), rows),
                    };
                    let c = (c, ldc);
                    let block = Block { size: (m, n, kb), factors: (alpha, beta), rows, c };
                    block.compute(b, right);
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
    /// As [`pack::rows`] wrote them.
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

/// All rows against all columns, for some steps of `k`.
struct Block<T> {
    size: (usize, usize, usize),
    factors: (T, T),
    rows: Left<T>,
    c: (*mut T, usize),
}

/// A panel of the right operand: its first column and number of columns, where it is, and the
/// elements from one of its steps to the next.
type Panel<T> = ((usize, usize), (*const T, usize));

impl<T: Real> Block<T> {
    /// Goes through the panels of `b`.
    ///
    /// # Safety
    /// As [`product`]; `room` has room for [`GROUP`] panels.
    unsafe fn compute(&self, b: Right<T>, room: *mut T) {
        let (m, n, k) = self.size;
        let mut edge = [T::ZERO; MR * 16];
        // Few rows read whole panels where they are.
        if let (Right::Strided(b), true) = (b, m <= 2 * MR)
            && b.cs == 1
        {
            for j in (0..n).step_by(T::NR) {
                let cols = T::NR.min(n - j);
                // SAFETY: the caller's promise.
                unsafe {
                    let from = View { p: b.at(0, j), ..b };
                    let whole = cols == T::NR;
                    if !whole {
                        pack::columns(k, cols, from, room);
                    }
                    let at = if whole { (from.p, b.rs) } else { (room.cast_const(), T::NR) };
                    self.tiles(0..m, ((j, cols), at), &mut edge);
                }
            }
            return;
        }
        let wide = GROUP * T::NR;
        for first in (0..n).step_by(wide) {
            let count = wide.min(n - first);
            // SAFETY: the caller's promise.
            let (panels, apart) = unsafe {
                match b {
                    Right::Packed(p, rows) => (p.add(first * rows), rows * T::NR),
                    Right::Strided(b) => {
                        pack::columns(k, count, View { p: b.at(0, first), ..b }, room);
                        (room.cast_const(), k * T::NR)
                    }
                }
            };
            let mut top = 0;
            while top < m {
                let mut end = top;
                while end < m && end - top < MC {
                    end += rows_at(end, m);
                }
                for j in (0..count).step_by(T::NR) {
                    let cols = T::NR.min(count - j);
                    let panel = panels.wrapping_add(j / T::NR * apart);
                    // SAFETY: the caller's promise.
                    unsafe {
                        self.tiles(top..end, ((first + j, cols), (panel, T::NR)), &mut edge);
                    }
                }
                top = end;
            }
        }
    }

    /// Some rows against one panel.
    ///
    /// # Safety
    /// As [`product`].
    #[inline]
    unsafe fn tiles(
        &self,
        range: std::ops::Range<usize>,
        ((j, cols), (b, b_step)): Panel<T>,
        edge: &mut [T; MR * 16],
    ) {
        let ((m, _, k), (alpha, beta), (c, ldc)) = (self.size, self.factors, self.c);
        let whole = cols == T::NR;
        let mut i = range.start;
        while i < range.end {
            let rows = rows_at(i, m);
            // SAFETY: within the operands; a panel that is not whole is written by way of `edge`.
            unsafe {
                let (first, rs, a_step) = self.rows.rows(i, k, rows);
                let target = c.add(i * ldc + j);
                let mut tile = Tile {
                    a: std::array::from_fn(|r| first.wrapping_add(r * rs)),
                    a_step,
                    runs: &[0],
                    len: k,
                    b,
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
            }
            i += rows;
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
