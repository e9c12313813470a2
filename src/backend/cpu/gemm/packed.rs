//! A product on one core, in Rust alone: operands packed block by block around the register tile.

use super::micro::{MR, Real, Tile, rows_at};
use super::{pack, scratch};

/// Most steps of k between two passes over the result: a packed panel of either operand then
/// fits the first-level cache.
const KC: usize = 320;
/// Most rows of the left operand that are packed at a time: a third of a second-level cache.
const MC: usize = 264;
/// Most columns of the right operand that are packed at a time.
const NC: usize = 1024;

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

/// The result of a product: element `(i, j)` is at `i * rs + j * cs`.
#[derive(Clone, Copy)]
pub struct Target<T> {
    /// Element `(0, 0)`.
    pub p: *mut T,
    /// Elements from one row to the next.
    pub rs: usize,
    /// Elements from one column to the next.
    pub cs: usize,
}

impl<T> Target<T> {
    /// The part from element `(i, j)` on.
    ///
    /// # Safety
    /// The element exists.
    #[inline(always)]
    unsafe fn from(self, i: usize, j: usize) -> Target<T> {
        // SAFETY: the caller's promise.
        Target { p: unsafe { self.p.add(i * self.rs + j * self.cs) }, ..self }
    }
}

/// `c = alpha * a * b + beta * c`, where `a` is `[m, k]`, `b` `[k, n]` and `c` `[m, n]`. Where
/// `beta` is 0, `c` is not read.
///
/// The loops are those of Goto and van de Geijn (2008): packed columns pass by in the third-level
/// cache, packed rows stay in the second, and a panel of columns in the first.
///
/// # Safety
/// The operands and the result have the sizes given and do not overlap; `k > 0`.
pub unsafe fn product<T: Real>(
    (m, n, k): (usize, usize, usize),
    (alpha, beta): (T, T),
    a: View<T>,
    b: Right<T>,
    c: Target<T>,
) {
    let kc = k.div_ceil(k.div_ceil(KC));
    let nc = n.div_ceil(n.div_ceil(NC)).next_multiple_of(T::NR);
    // Reading in place is cheaper than packing while few columns use the rows again, or few rows
    // the columns.
    let pack_left = n > if a.cs == 1 { 8 * T::NR } else { 2 * T::NR } && m * k > 64 * 64;
    let in_place = matches!(b, Right::Strided(b) if b.cs == 1 && m <= 2 * MR);
    let left_room = if pack_left { m.min(MC + MR) * kc + pack::SLACK } else { 0 };
    let right_room = match b {
        Right::Packed(..) => 0,
        Right::Strided(_) => kc * if in_place { T::NR } else { nc },
    };
    scratch::with::<T, _>(left_room, |left| {
        scratch::with::<T, _>(right_room, |right| {
            for (n0, k0) in (0..n).step_by(nc).flat_map(|j| (0..k).step_by(kc).map(move |k| (j, k)))
            {
                let (nb, kb) = (nc.min(n - n0), kc.min(k - k0));
                // SAFETY: blocks within the operands; the scratch holds a block of each.
                unsafe {
                    let columns = match b {
                        Right::Packed(p, rows) => Columns {
                            p: p.add(n0 * rows + k0 * T::NR),
                            step: T::NR,
                            apart: rows * T::NR,
                        },
                        Right::Strided(b) if in_place => {
                            Columns { p: b.at(k0, n0), step: b.rs, apart: T::NR }
                        }
                        Right::Strided(b) => {
                            pack::columns(kb, nb, View { p: b.at(k0, n0), ..b }, right);
                            Columns { p: right.cast_const(), step: T::NR, apart: kb * T::NR }
                        }
                    };
                    let beta = if k0 == 0 { beta } else { T::ONE };
                    let mut top = 0;
                    while top < m {
                        let end = stripe_end(top, m);
                        let a = View { p: a.at(top, k0), ..a };
                        let mut rows = Left::Strided(a);
                        if pack_left {
                            pack::rows(end - top, kb, a, left);
                            rows = Left::Packed(left);
                        }
                        let size = (end - top, nb, kb);
                        let c = c.from(top, n0);
                        let stripe = Stripe { size, factors: (alpha, beta), rows, c };
                        stripe.compute(columns, in_place.then_some(right));
                        top = end;
                    }
                }
            }
        });
    });
}

/// Steps of k between two passes over the result where few columns pass by.
const KC_FEW: usize = 2048;

/// [`product`] for few columns: the rows of the left operand are read where they are, once, and all
/// columns pass by in the second-level cache.
///
/// # Safety
/// As [`product`].
pub unsafe fn product_few<T: Real>(
    (m, n, k): (usize, usize, usize),
    (alpha, beta): (T, T),
    a: View<T>,
    b: View<T>,
    c: Target<T>,
) {
    let kc = k.div_ceil(k.div_ceil(KC_FEW));
    let mut edge = [T::ZERO; MR * 16];
    scratch::with::<T, _>(kc * n.next_multiple_of(T::NR), |right| {
        for k0 in (0..k).step_by(kc) {
            let kb = kc.min(k - k0);
            let beta = if k0 == 0 { beta } else { T::ONE };
            // SAFETY: blocks within the operands; the scratch holds all columns.
            unsafe {
                pack::columns(kb, n, View { p: b.at(k0, 0), ..b }, right);
                let mut i = 0;
                while i < m {
                    let count = rows_at(i, m);
                    let rows = Left::Strided(View { p: a.at(i, k0), ..a });
                    let (size, c) = ((count, n, kb), c.from(i, 0));
                    let stripe = Stripe { size, factors: (alpha, beta), rows, c };
                    for j in (0..n).step_by(T::NR) {
                        let p = right.add(j * kb).cast_const();
                        let panel = Columns { p, step: T::NR, apart: 0 };
                        stripe.panel((j, T::NR.min(n - j)), panel, &mut edge);
                    }
                    i += count;
                }
            }
        }
    });
}

/// Where a stripe of about [`MC`] rows ends that begins at `top`: after a whole register tile.
fn stripe_end(top: usize, m: usize) -> usize {
    if m - top <= MC + MR { m } else { top + MC }
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

/// Panels of the right operand.
#[derive(Clone, Copy)]
struct Columns<T> {
    /// The first element.
    p: *const T,
    /// Elements from one step of `k` to the next.
    step: usize,
    /// Elements from one panel to the next.
    apart: usize,
}

/// Some rows against some columns, for some steps of `k`.
struct Stripe<T> {
    size: (usize, usize, usize),
    factors: (T, T),
    rows: Left<T>,
    c: Target<T>,
}

impl<T: Real> Stripe<T> {
    /// Goes through the panels. Of columns that are read in place, those of a panel that is not
    /// whole are packed into `room`.
    ///
    /// # Safety
    /// As [`product`]; the room is for one panel.
    unsafe fn compute(&self, columns: Columns<T>, room: Option<*mut T>) {
        let (_, n, k) = self.size;
        let mut edge = [T::ZERO; MR * 16];
        for j in (0..n).step_by(T::NR) {
            let cols = T::NR.min(n - j);
            // SAFETY: the caller's promise.
            unsafe {
                let mut panel = Columns { p: columns.p.add(j / T::NR * columns.apart), ..columns };
                if let (Some(room), true) = (room, cols < T::NR) {
                    pack::columns(k, cols, View { p: panel.p, rs: panel.step, cs: 1 }, room);
                    panel = Columns { p: room.cast_const(), step: T::NR, apart: 0 };
                }
                self.panel((j, cols), panel, &mut edge);
            }
        }
    }

    /// All rows against one panel of `cols` columns from `j` on.
    ///
    /// # Safety
    /// As [`product`].
    #[inline]
    unsafe fn panel(&self, (j, cols): (usize, usize), panel: Columns<T>, edge: &mut [T; MR * 16]) {
        let ((m, _, k), (alpha, beta)) = (self.size, self.factors);
        let direct = cols == T::NR && self.c.cs == 1;
        let mut i = 0;
        while i < m {
            let rows = rows_at(i, m);
            // SAFETY: within the operands; what is not a whole row is written by way of `edge`.
            unsafe {
                let (first, rs, a_step) = self.rows.rows(i, k, rows);
                let target = self.c.from(i, j);
                let mut tile = Tile {
                    a: std::array::from_fn(|r| first.wrapping_add(r * rs)),
                    a_step,
                    runs: &[0],
                    len: k,
                    b: panel.p,
                    b_step: panel.step,
                    b_at: &[],
                    out: target.p,
                    ldo: target.rs,
                    alpha,
                    beta,
                    start: std::ptr::null(),
                };
                if !direct {
                    (tile.out, tile.ldo, tile.beta) = (edge.as_mut_ptr(), T::NR, T::ZERO);
                }
                T::kernel(rows)(&tile);
                if !direct {
                    merge(edge, (rows, cols), beta, target);
                }
            }
            i += rows;
        }
    }
}

/// `out = from + beta * out` for a tile, without reading `out` where `beta` is 0. It rounds as the
/// register tile does, so that it does not matter which of them writes an element.
///
/// # Safety
/// `out` has as many rows and columns.
#[inline]
unsafe fn merge<T: Real>(
    from: &[T; MR * 16],
    (rows, cols): (usize, usize),
    beta: T,
    out: Target<T>,
) {
    // SAFETY: the caller's promise.
    unsafe {
        if rows == MR && beta == T::ZERO && out.rs == 1 {
            for j in 0..cols {
                let to = out.p.add(j * out.cs);
                for i in 0..MR {
                    *to.add(i) = from[i * T::NR + j];
                }
            }
            return;
        }
        for i in 0..rows {
            for j in 0..cols {
                let (p, sum) = (out.from(i, j).p, from[i * T::NR + j]);
                *p = if beta == T::ZERO {
                    sum
                } else if beta == T::ONE {
                    sum + *p
                } else {
                    T::joined(*p, beta, sum)
                };
            }
        }
    }
}
