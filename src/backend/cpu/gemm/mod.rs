//! Matrix products.
//!
//! The result is cut into tiles by the sizes alone; each tile is computed by one thread over
//! the whole of k: so results do not depend on the number of threads. On machines with AVX2 our
//! own kernels are at least as fast as OpenBLAS; with wider or other vectors, large tiles of `f32`
//! and `f64` go to OpenBLAS (feature `openblas`).

#[cfg(target_arch = "x86_64")]
mod bf16;
#[cfg(feature = "openblas")]
mod blas;
mod elem;
mod gemv;
pub(crate) mod micro;
mod packed;
pub(crate) mod scratch;
#[cfg(test)]
pub(crate) mod tests;
mod vector;

use crate::backend::cpu::parallel::{self, Shared};
use crate::base::Element;
pub use packed::View;

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
        let reach = |r: usize, c: usize, (rs, cs): (usize, usize)| match r.min(c) {
            0 => 0,
            _ => (r - 1) * rs + (c - 1) * cs + 1,
        };
        [
            reach(self.m, self.k, self.a),
            reach(self.k, self.n, self.b),
            reach(self.m, self.n, (self.ldc, 1)),
        ]
    }

    /// Rows and columns of a tile of the result.
    fn tile(&self) -> (usize, usize) {
        tile_size(self.m, self.n, self.k)
    }
}

/// A product of this many multiplications or fewer is not cut.
const WHOLE: usize = 64 * 64 * 64;

/// By measurement: tiles wide enough to use a packed operand often, and enough of them for
/// a few cores.
fn tile_size(m: usize, n: usize, k: usize) -> (usize, usize) {
    if m * n * k <= WHOLE {
        return (m, n);
    }
    if m == 1 || n == 1 {
        // Bound by memory: tiles of whole rows or columns of the matrix.
        let tile = (WHOLE / k).max(m.max(n).div_ceil(4).min(1024)).next_multiple_of(64);
        return (m.min(tile), n.min(tile));
    }
    // At least 4 tiles where each has WHOLE multiplications or more.
    let cut = |size: usize, parts: usize, unit: usize| {
        size.div_ceil(parts).next_multiple_of(unit).min(size.next_multiple_of(unit))
    };
    let (mut parts_m, mut parts_n) = (m.div_ceil(512), n.div_ceil(512));
    while parts_m * parts_n < 4 && m * n * k / (parts_m * parts_n) > 2 * WHOLE {
        if n.div_ceil(parts_n) >= m.div_ceil(parts_m) {
            parts_n *= 2;
        } else {
            parts_m *= 2;
        }
    }
    (cut(m, parts_m, 12), cut(n, parts_n, 16))
}

/// The element types of products. Integers wrap; `f16` and `bf16` are computed in `f32` and
/// rounded once.
pub trait GemmElem: Element {
    /// One tile on this thread; `k` may be 0.
    ///
    /// # Safety
    /// The operands have the sizes that `g` says, and `c` overlaps neither.
    unsafe fn tile(g: &Gemm, a: *const Self, b: *const Self, c: *mut Self);
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
    let (tm, tn) = g.tile();
    let (rows, cols) = (g.m.div_ceil(tm), g.n.div_ceil(tn));
    // Many small products share a task.
    let work = (g.m * g.n * g.k.max(1)).max(1);
    let group = if rows * cols == 1 { (WHOLE / work).max(1) } else { 1 };
    let one = |x: usize, i: usize, j: usize| {
        let part = Gemm { m: tm.min(g.m - i), n: tn.min(g.n - j), ..*g };
        // SAFETY: the slices were checked above; the tiles of `c` do not overlap.
        unsafe {
            T::tile(
                &part,
                a.as_ptr().wrapping_add(x * strides.0 + i * g.a.0),
                b.as_ptr().wrapping_add(x * strides.1 + j * g.b.1),
                out.at(x * strides.2 + i * g.ldc + j),
            );
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
