//! Singular values and vectors by one-sided Jacobi rotations, which find small ones to full
//! relative accuracy: J. Demmel, K. Veselic, "Jacobi's method is more accurate than QR", 1992.

use super::parallel::{self, Shared};

/// Sizes of a batch of row-major matrices.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Matrices.
    pub batch: usize,
    /// Their rows.
    pub rows: usize,
    /// Their columns.
    pub columns: usize,
}

/// For each matrix `a` its singular values in falling order, and the vectors of both sides as
/// columns: `a = u * diag(s) * v^T`.
pub fn decompose(z: Sizes, a: &[f64], s: &mut [f64], u: &mut [f64], v: &mut [f64]) {
    let (m, n, k) = (z.rows, z.columns, z.rows.min(z.columns));
    let (s, u, v) =
        (Shared::new(s.as_mut_ptr()), Shared::new(u.as_mut_ptr()), Shared::new(v.as_mut_ptr()));
    parallel::for_each(z.batch, |i| {
        let a = &a[i * m * n..(i + 1) * m * n];
        // SAFETY: the parts of a matrix belong to its tile.
        let (s, u, v) = unsafe {
            (
                s.slice(i * k..(i + 1) * k),
                u.slice(i * m * k..(i + 1) * m * k),
                v.slice(i * n * k..(i + 1) * n * k),
            )
        };
        // Columns that are turned are the shorter side's.
        if m >= n {
            let columns = (0..n).map(|j| (0..m).map(|r| a[r * n + j]).collect()).collect();
            one(columns, s, u, v);
        } else {
            let rows = a.chunks(n).map(<[f64]>::to_vec).collect();
            one(rows, s, v, u);
        }
    });
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    super::float::sum2(a, b, |a, b| a * b)
}

/// Turns the columns until they are orthogonal; their lengths are the singular values.
fn one(mut w: Vec<Vec<f64>>, s: &mut [f64], left: &mut [f64], right: &mut [f64]) {
    let n = w.len();
    // Squares neither overflow nor vanish.
    let top = w.iter().flatten().fold(0.0f64, |m, v| m.max(v.abs()));
    let scale = if top > 0.0 { top } else { 1.0 };
    w.iter_mut().flatten().for_each(|v| *v /= scale);
    let mut v: Vec<Vec<f64>> =
        (0..n).map(|j| (0..n).map(|i| f64::from(u8::from(i == j))).collect()).collect();
    for _ in 0..60 {
        let mut turned = false;
        for p in 0..n {
            for q in p + 1..n {
                turned |= turn(&mut w, &mut v, p, q);
            }
        }
        if !turned {
            break;
        }
    }
    let lengths: Vec<f64> = w.iter().map(|c| dot(c, c).sqrt()).collect();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| lengths[b].total_cmp(&lengths[a]));
    let mut basis: Vec<Vec<f64>> = Vec::with_capacity(n);
    for (k, &j) in order.iter().enumerate() {
        s[k] = lengths[j] * scale;
        let unit = match lengths[j] > f64::MIN_POSITIVE {
            true => w[j].iter().map(|x| x / lengths[j]).collect(),
            false => another(&basis, w[j].len()),
        };
        unit.iter().enumerate().for_each(|(i, &x)| left[i * n + k] = x);
        v[j].iter().enumerate().for_each(|(i, &x)| right[i * n + k] = x);
        basis.push(unit);
    }
}

/// Makes two columns orthogonal, and says whether they were not.
fn turn(w: &mut [Vec<f64>], v: &mut [Vec<f64>], p: usize, q: usize) -> bool {
    let (a, b, c) = (dot(&w[p], &w[p]), dot(&w[q], &w[q]), dot(&w[p], &w[q]));
    if c == 0.0 || c.abs() <= 1e-15 * (a * b).sqrt() {
        return false;
    }
    let zeta = (b - a) / (2.0 * c);
    let t = zeta.signum() / (zeta.abs() + zeta.hypot(1.0));
    let cos = 1.0 / t.hypot(1.0);
    let sin = cos * t;
    for columns in [w, v] {
        let (low, high) = columns.split_at_mut(q);
        for (x, y) in low[p].iter_mut().zip(&mut high[0]) {
            (*x, *y) = (cos * *x - sin * *y, sin * *x + cos * *y);
        }
    }
    true
}

/// A unit vector that is orthogonal to all of `basis`.
fn another(basis: &[Vec<f64>], len: usize) -> Vec<f64> {
    for i in 0..len {
        let mut x = vec![0.0; len];
        x[i] = 1.0;
        // Twice, since once leaves a rest where the vectors are nearly the same.
        for b in basis.iter().chain(basis) {
            let c = dot(&x, b);
            x.iter_mut().zip(b).for_each(|(x, b)| *x -= c * b);
        }
        let length = dot(&x, &x).sqrt();
        if length > 0.5 / (len as f64).sqrt() {
            x.iter_mut().for_each(|x| *x /= length);
            return x;
        }
    }
    vec![0.0; len]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_known_matrices() {
        // Rows (1, 1) and (0, 1): the golden ratio and its inverse.
        let (mut s, mut u, mut v) = ([0.0; 2], [0.0; 4], [0.0; 4]);
        let z = Sizes { batch: 1, rows: 2, columns: 2 };
        decompose(z, &[1.0, 1.0, 0.0, 1.0], &mut s, &mut u, &mut v);
        let golden = (1.0 + 5f64.sqrt()) / 2.0;
        assert!((s[0] - golden).abs() < 1e-14 && (s[1] - 1.0 / golden).abs() < 1e-14);
        // Of rank 1: the other vectors complete a basis.
        decompose(z, &[3.0, 0.0, 4.0, 0.0], &mut s, &mut u, &mut v);
        assert!((s[0] - 5.0).abs() < 1e-14 && s[1] == 0.0);
        assert!((u[0] * u[1] + u[2] * u[3]).abs() < 1e-14);
        assert!((u[1] * u[1] + u[3] * u[3] - 1.0).abs() < 1e-14);
    }
}
