//! Factors of square matrices by Gauss's elimination with partial pivoting, and inverses from them.
//! Halves are done one after the other, so that nearly all of the work is matrix products.

use crate::backend::cpu::float::Float;
use crate::backend::cpu::gemm::{Gemm, GemmElem, gemm};
use crate::backend::cpu::parallel::{self, Shared};
use std::sync::OnceLock;

/// f32 or f64.
pub trait Real: Float + GemmElem {}
impl Real for f32 {}
impl Real for f64 {}

/// Rows or columns that are done one by one.
const SMALL: usize = 16;

fn size<T: Real>(v: T) -> T {
    if v < T::default() { -v } else { v }
}

/// `x -= a b`, where neighbours in a row are adjacent in all of them.
fn subtract<T: Real>(
    (m, n, k): (usize, usize, usize),
    a: (&[T], usize),
    b: (&[T], usize),
    x: (&mut [T], usize),
) {
    let g = Gemm { m, n, k, a: (a.1, 1), b: (b.1, 1), ldc: x.1, alpha: -1.0, beta: 1.0 };
    gemm(&g, a.0, b.0, x.0);
}

/// `row -= f * other`.
fn eliminate<T: Real>(row: &mut [T], f: T, other: &[T]) {
    for (x, &y) in row.iter_mut().zip(other) {
        *x = *x - f * y;
    }
}

/// `x = l^-1 x`, where `l` is `[n, n]` with ones on its diagonal and `x` is `[n, cols]`; only what
/// is below the diagonal of `l` is read.
fn solve_lower<T: Real>(n: usize, l: (&[T], usize), x: (&mut [T], usize), cols: usize) {
    let (l, ld) = l;
    let (x, ldx) = x;
    if n <= SMALL {
        for i in 1..n {
            let (done, row) = x.split_at_mut(i * ldx);
            for j in 0..i {
                eliminate(&mut row[..cols], l[i * ld + j], &done[j * ldx..][..cols]);
            }
        }
        return;
    }
    let h = n / 2;
    let (top, bottom) = x.split_at_mut(h * ldx);
    solve_lower(h, (l, ld), (top, ldx), cols);
    subtract((n - h, cols, h), (&l[h * ld..], ld), (top, ldx), (bottom, ldx));
    solve_lower(n - h, (&l[h * ld + h..], ld), (bottom, ldx), cols);
}

/// `x = u^-1 x`, where `u` is `[n, n]`; only its diagonal and what is above is read.
fn solve_upper<T: Real>(n: usize, u: (&[T], usize), x: (&mut [T], usize), cols: usize) {
    let (u, ld) = u;
    let (x, ldx) = x;
    if n <= SMALL {
        for i in (0..n).rev() {
            let (head, done) = x.split_at_mut((i + 1) * ldx);
            let row = &mut head[i * ldx..][..cols];
            for j in i + 1..n {
                eliminate(row, u[i * ld + j], &done[(j - i - 1) * ldx..][..cols]);
            }
            let d = u[i * ld + i];
            row.iter_mut().for_each(|v| *v = *v / d);
        }
        return;
    }
    let h = n / 2;
    let (top, bottom) = x.split_at_mut(h * ldx);
    solve_upper(n - h, (&u[h * ld + h..], ld), (bottom, ldx), cols);
    subtract((h, cols, n - h), (&u[h..], ld), (bottom, ldx), (top, ldx));
    solve_upper(h, (u, ld), (top, ldx), cols);
}

fn swap_rows<T: Real>(a: &mut [T], n: usize, (i, j): (usize, usize), cols: std::ops::Range<usize>) {
    if i != j {
        for c in cols {
            a.swap(i * n + c, j * n + c);
        }
    }
}

/// Factors the columns `c0..c1`, one by one.
fn columns<T: Real>(a: &mut [T], n: usize, (c0, c1): (usize, usize), pivots: &mut [usize]) {
    for c in c0..c1 {
        let mut best = c;
        for r in c + 1..n {
            if size(a[r * n + c]) > size(a[best * n + c]) {
                best = r;
            }
        }
        pivots[c] = best;
        swap_rows(a, n, (c, best), c0..c1);
        let d = a[c * n + c];
        if d == T::default() {
            continue;
        }
        let (head, tail) = a.split_at_mut((c + 1) * n);
        let top = &head[c * n..];
        for row in tail.chunks_exact_mut(n) {
            let f = row[c] / d;
            row[c] = f;
            eliminate(&mut row[c + 1..c1], f, &top[c + 1..c1]);
        }
    }
}

/// Factors the columns `c0..c1` of an `[n, n]` matrix in place, from row `c0` down. Row `i` was
/// swapped with row `pivots[i]`, in their order.
fn factor<T: Real>(a: &mut [T], n: usize, (c0, c1): (usize, usize), pivots: &mut [usize]) {
    if c1 - c0 <= SMALL {
        return columns(a, n, (c0, c1), pivots);
    }
    let mid = c0 + (c1 - c0) / 2;
    factor(a, n, (c0, mid), pivots);
    for (c, &p) in pivots.iter().enumerate().take(mid).skip(c0) {
        swap_rows(a, n, (c, p), mid..c1);
    }
    // The left half is copied: a product does not write to what it reads.
    let h = mid - c0;
    let left: Vec<T> = (c0..n).flat_map(|r| a[r * n + c0..][..h].to_vec()).collect();
    let (top, bottom) = a.split_at_mut(mid * n);
    let top = &mut top[c0 * n + mid..];
    solve_lower(h, (&left, h), (top, n), c1 - mid);
    if mid < n {
        subtract((n - mid, c1 - mid, h), (&left[h * h..], h), (top, n), (&mut bottom[mid..], n));
    }
    factor(a, n, (mid, c1), pivots);
    for (c, &p) in pivots.iter().enumerate().take(c1).skip(mid) {
        swap_rows(a, n, (c, p), c0..mid);
    }
}

/// The inverse of an `[n, n]` matrix, or the place on the diagonal that is 0, counted from 1.
fn invert<T: Real>(n: usize, a: &[T], y: &mut [T]) -> Result<(), usize> {
    let mut lu = a.to_vec();
    let mut pivots = vec![0; n];
    factor(&mut lu, n, (0, n), &mut pivots);
    if let Some(i) = (0..n).find(|i| lu[i * n + i] == T::default()) {
        return Err(i + 1);
    }
    let mut order: Vec<usize> = (0..n).collect();
    for (i, &p) in pivots.iter().enumerate() {
        order.swap(i, p);
    }
    y.fill(T::default());
    for (i, &p) in order.iter().enumerate() {
        y[i * n + p] = T::from_f64(1.0);
    }
    solve_lower(n, (&lu, n), (y, n), n);
    solve_upper(n, (&lu, n), (y, n), n);
    Ok(())
}

/// The inverses of row-major `[n, n]` matrices.
///
/// # Errors
/// The first matrix that is singular, and the place on its diagonal, counted from 1.
pub fn inverses<T: Real>(n: usize, a: &[T], y: &mut [T]) -> Result<(), (usize, usize)> {
    if n == 0 {
        return Ok(());
    }
    let count = a.len() / (n * n);
    let out = Shared::new(y.as_mut_ptr());
    let failed: Vec<OnceLock<usize>> = (0..count).map(|_| OnceLock::new()).collect();
    let one = |i: usize| {
        // SAFETY: each matrix is written by one walker.
        let y = unsafe { out.slice(i * n * n..(i + 1) * n * n) };
        if let Err(at) = invert(n, &a[i * n * n..(i + 1) * n * n], y) {
            let _ = failed[i].set(at);
        }
    };
    // A single matrix is cut by the products inside.
    if count == 1 {
        one(0);
    } else {
        parallel::for_tiles(count, (4096 / (n * n)).max(1), |r| r.for_each(one));
    }
    match failed.iter().enumerate().find_map(|(i, f)| f.get().map(|&at| (i, at))) {
        Some(f) => Err(f),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_times_its_inverse_is_one() {
        for n in [1, 2, 15, 16, 17, 33, 100, 131] {
            let mut state = 7u64;
            let mut next = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 40) as f64 / (1 << 24) as f64 - 0.5
            };
            let a: Vec<f64> = (0..2 * n * n).map(|_| next()).collect();
            let (mut y, mut one) = (vec![0.0; 2 * n * n], vec![0.0; n * n]);
            inverses(n, &a, &mut y).unwrap();
            for m in 0..2 {
                let r = m * n * n..(m + 1) * n * n;
                gemm(&Gemm::new(false, false, n, n, n), &a[r.clone()], &y[r], &mut one);
                for (i, v) in one.iter().enumerate() {
                    let due = f64::from(u8::from(i / n == i % n));
                    assert!((v - due).abs() < 1e-9, "{n}: {v} at {i}");
                }
            }
        }
    }

    #[test]
    fn a_singular_matrix_is_named() {
        let a = [1.0, 0.0, 0.0, 1.0, 1.0, 2.0, 2.0, 4.0];
        assert_eq!(inverses(2, &a, &mut [0.0; 8]), Err((1, 2)));
    }
}
