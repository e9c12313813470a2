//! Matrix products.
//!
//! The result is cut into tiles; each tile is computed by one thread over the whole of k, an
//! element in the same order in any tile: so results do not depend on the number of threads. On
//! machines with AVX2 our own kernels are at least as fast as OpenBLAS; with wider or other vectors,
//! large tiles of `f32` and `f64` go to OpenBLAS (feature `openblas`).

#[cfg(target_arch = "x86_64")]
mod bf16;
#[cfg(feature = "openblas")]
mod blas;
mod elem;
mod gemv;
mod integer;
pub(crate) mod micro;
pub(super) mod pack;
pub(super) mod packed;
pub(crate) mod scratch;
#[cfg(test)]
pub(crate) mod tests;
mod vector;

use crate::backend::cpu::parallel::{self, Shared};
use crate::base::Element;
use packed::Right;
pub use packed::View;
use std::ops::Range;

/// A product `c = alpha * a * b + beta * c`, where element `(i, j)` of an operand is at
/// `i * strides.0 + j * strides.1`. Strides may be 0 (a broadcast operand).
#[derive(Clone, Copy, Debug)]
pub struct Gemm {
    /// Rows of `a` and `c`.
    pub m: usize,
    /// Columns of `b` and `c`.
    pub n: usize,
    /// Columns of `a` and rows of `b`.
    pub k: usize,
    /// Strides of `a`, `[m, k]`.
    pub a: (usize, usize),
    /// Strides of `b`, `[k, n]`.
    pub b: (usize, usize),
    /// Elements from one row of `c` to the next; neighbours in a row are adjacent.
    pub ldc: usize,
    /// Factor of the product; integers take its whole part.
    pub alpha: f64,
    /// Factor of what `c` holds; where it is 0, `c` is not read.
    pub beta: f64,
}

impl Gemm {
    /// `c = a * b` of row-major matrices without gaps; a transposed one is given as the
    /// matrix `[k, m]` or `[n, k]` that lies in memory.
    pub fn new(trans_a: bool, trans_b: bool, m: usize, n: usize, k: usize) -> Gemm {
        let a = if trans_a { (1, m) } else { (k, 1) };
        let b = if trans_b { (1, k) } else { (n, 1) };
        Gemm { m, n, k, a, b, ldc: n, alpha: 1.0, beta: 0.0 }
    }

    /// Elements that each of `a`, `b` and `c` must have at least.
    fn reach(&self) -> [usize; 3] {
        [
            reach(self.m, self.k, self.a),
            reach(self.k, self.n, self.b),
            reach(self.m, self.n, (self.ldc, 1)),
        ]
    }
}

/// Columns of the widest panel; tiles of the result are cut at multiples of it.
const WIDEST: usize = 16;
/// A product of this many multiplications or fewer is not cut.
const WHOLE: usize = 64 * 64 * 64;

/// Rows and columns of a tile of the result. By measurement: large tiles
/// pack less, and a few for each thread keep all of them busy. What an element is summed of, and
/// in which order, does not depend on its tile.
fn tile_size<T: GemmElem>((m, n, k): (usize, usize, usize), batch: usize) -> (usize, usize) {
    if m * n * k <= WHOLE {
        return (m, n);
    }
    if m == 1 || n == 1 {
        // Bound by memory: tiles of whole rows or columns of the matrix.
        let tile = (WHOLE / k).max(m.max(n).div_ceil(4).min(1024)).next_multiple_of(64);
        return (m.min(tile), n.min(tile));
    }
    let cut = |size: usize, parts: usize, unit: usize| {
        size.div_ceil(parts).next_multiple_of(unit).min(size.next_multiple_of(unit))
    };
    let (mut parts_m, mut parts_n) = (m.div_ceil(T::MOST), n.div_ceil(T::MOST));
    let threads = T::threads();
    let least = if threads == 1 || batch >= 4 * threads { 1 } else { 2 * threads };
    while parts_m * parts_n < least && m * n * k / (parts_m * parts_n) > 2 * WHOLE {
        if n.div_ceil(parts_n) >= m.div_ceil(parts_m) {
            parts_n *= 2;
        } else {
            parts_m *= 2;
        }
    }
    (cut(m, parts_m, 12), cut(n, parts_n, WIDEST))
}

/// The element types of products. Integers wrap; `f16` and `bf16` are computed in `f32` and
/// rounded once.
pub trait GemmElem: Element {
    /// Most rows and columns of a tile.
    const MOST: usize = usize::MAX;

    /// One tile on this thread; `k` may be 0. The rows and columns of the whole product decide in
    /// which order the sums are made. A packed right operand begins with the panel of the tile's first
    /// column.
    ///
    /// # Safety
    /// The operands have the sizes that `g` says, and `c` overlaps neither.
    unsafe fn tile(g: &Gemm, whole: (usize, usize), a: *const Self, b: Right<Self>, c: *mut Self);

    /// Threads that the cut into tiles reckons with.
    fn threads() -> usize {
        parallel::width()
    }

    /// Packs a right operand of `k` rows and `n` columns; gives the columns of a panel, or `None` for
    /// types without packing.
    ///
    /// # Safety
    /// `to` has room for `k` rows of `n` columns, rounded up to whole panels.
    unsafe fn pack(_size: (usize, usize), _b: View<Self>, _to: *mut Self) -> Option<usize> {
        None
    }
}

/// A right operand that many products share.
pub struct Fixed<'a, T> {
    /// The operand in its own layout, and the strides of its rows and columns.
    b: &'a [T],
    strides: (usize, usize),
    /// Rows and columns.
    size: (usize, usize),
    packed: Option<Panels<T>>,
}

/// A packed operand, or a part of it.
#[derive(Clone, Copy)]
struct Panels<T> {
    /// Its first element.
    p: Shared<T>,
    /// Columns of a panel.
    width: usize,
    /// Rows of the whole operand.
    height: usize,
}

impl<'a, T: Copy> Fixed<'a, T> {
    /// Some of the rows and columns.
    ///
    /// # Panics
    /// Where the first column is not a multiple of 16, and where there are not as many.
    pub fn part(&self, rows: Range<usize>, cols: Range<usize>) -> Fixed<'a, T> {
        assert!(rows.end <= self.size.0 && cols.end <= self.size.1, "[gemm] part of an operand");
        assert!(cols.start.is_multiple_of(WIDEST), "[gemm] part of a panel");
        let (rs, cs) = self.strides;
        let packed = self.packed.map(|panels| {
            let first = cols.start * panels.height + rows.start * panels.width;
            // SAFETY: within the panels.
            Panels { p: Shared::new(unsafe { panels.p.at(first) }), ..panels }
        });
        Fixed {
            b: &self.b[(rows.start * rs + cols.start * cs).min(self.b.len())..],
            strides: self.strides,
            size: (rows.len(), cols.len()),
            packed,
        }
    }
}

/// Products from which on it pays to pack their right operand once.
const USES: usize = 3;

/// Calls `f` with the right operand `b`, `[k, n]` with `strides`, packed once for the `uses`
/// products that `f` makes with it.
pub fn with_fixed<T: GemmElem, R>(
    uses: usize,
    size: (usize, usize),
    (b, strides): (&[T], (usize, usize)),
    f: impl FnOnce(&Fixed<'_, T>) -> R,
) -> R {
    let (k, n) = size;
    assert!(reach(k, n, strides) <= b.len(), "[gemm] right operand too short");
    if uses < USES {
        return f(&Fixed { b, strides, size, packed: None });
    }
    scratch::with(k * n.next_multiple_of(WIDEST), |to: *mut T| {
        let view = View { p: b.as_ptr(), rs: strides.0, cs: strides.1 };
        // SAFETY: there is room for panels of any width, and the operand is large enough.
        let width = unsafe { T::pack(size, view, to) };
        let packed = width.map(|width| Panels { p: Shared::new(to), width, height: k });
        f(&Fixed { b, strides, size, packed })
    })
}

/// `c = alpha * a * b + beta * c` with a shared `b`; `g` says nothing of its strides.
///
/// # Panics
/// As [`gemm`], and where `b` has another size.
pub fn gemm_fixed<T: GemmElem>(g: &Gemm, a: &[T], b: &Fixed<T>, c: &mut [T]) {
    assert!(b.size == (g.k, g.n), "[gemm] size of the shared operand");
    let g = Gemm { b: b.strides, ..*g };
    run(&g, 1, (0, 0, 0), a, (b.b, b.packed), c);
}

/// Elements from the first to past the last of `r` rows and `c` columns.
fn reach(r: usize, c: usize, (rs, cs): (usize, usize)) -> usize {
    match r.min(c) {
        0 => 0,
        _ => (r - 1) * rs + (c - 1) * cs + 1,
    }
}

/// `c = alpha * a * b + beta * c`.
///
/// # Panics
/// Where a slice is shorter than the sizes and strides in `g` need: a defect of the caller.
pub fn gemm<T: GemmElem>(g: &Gemm, a: &[T], b: &[T], c: &mut [T]) {
    gemm_batched(g, 1, (0, 0, 0), a, b, c);
}

/// `batch` products; the operands of the next are `strides` elements further on (0 for one that
/// all share; the stride of `c` must keep the results apart).
///
/// # Panics
/// As [`gemm`].
pub fn gemm_batched<T: GemmElem>(
    g: &Gemm,
    batch: usize,
    strides: (usize, usize, usize),
    a: &[T],
    b: &[T],
    c: &mut [T],
) {
    run(g, batch, strides, a, (b, None), c);
}

/// [`gemm_batched`], and the products with a right operand that was packed.
fn run<T: GemmElem>(
    g: &Gemm,
    batch: usize,
    strides: (usize, usize, usize),
    a: &[T],
    (b, packed): (&[T], Option<Panels<T>>),
    c: &mut [T],
) {
    let [ra, rb, rc] = g.reach();
    if batch == 0 || rc == 0 {
        return;
    }
    let last = batch - 1;
    assert!(ra == 0 || a.len() >= last * strides.0 + ra, "[gemm] left operand too short");
    assert!(rb == 0 || b.len() >= last * strides.1 + rb, "[gemm] right operand too short");
    assert!(c.len() >= last * strides.2 + rc, "[gemm] result too short");
    assert!(batch == 1 || strides.2 >= rc || g.m == 1, "[gemm] results overlap");
    assert!(g.m == 1 || g.ldc >= g.n, "[gemm] rows of the result overlap");
    let out = Shared::new(c.as_mut_ptr());
    let (tm, tn) = tile_size::<T>((g.m, g.n, g.k), batch);
    let (rows, cols) = (g.m.div_ceil(tm), g.n.div_ceil(tn));
    // Many small products share a task.
    let work = (g.m * g.n * g.k.max(1)).max(1);
    let group = if rows * cols == 1 { (WHOLE / work).max(1) } else { 1 };
    let one = |x: usize, i: usize, j: usize| {
        let part = Gemm { m: tm.min(g.m - i), n: tn.min(g.n - j), ..*g };
        // SAFETY: the slices were checked above; the tiles of `c` do not overlap, and tiles of more
        // than one are cut at whole panels.
        unsafe {
            let b = match &packed {
                Some(panels) => {
                    Right::Packed(panels.p.at(j * panels.height).cast_const(), panels.height)
                }
                None => {
                    let p = b.as_ptr().wrapping_add(x * strides.1 + j * g.b.1);
                    Right::Strided(View { p, rs: g.b.0, cs: g.b.1 })
                }
            };
            let a = a.as_ptr().wrapping_add(x * strides.0 + i * g.a.0);
            T::tile(&part, (g.m, g.n), a, b, out.at(x * strides.2 + i * g.ldc + j));
        }
    };
    if group > 1 {
        parallel::for_tiles(batch, group, |r| r.for_each(|x| one(x, 0, 0)));
    } else {
        parallel::for_each(batch * rows * cols, |t| {
            let (x, t) = (t / (rows * cols), t % (rows * cols));
            one(x, t / cols * tm, t % cols * tn);
        });
    }
}
