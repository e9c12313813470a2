//! Losses of margins between the scores of classes.

use super::Reduction;
use crate::backend::cpu::float::Float;
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use crate::base::{Result, bail};

/// How a row of scores and its targets make a loss.
#[derive(Clone, Copy)]
pub enum Margin<'a, T> {
    /// `sum_j max(0, margin - x[t] + x[j])^p weight[t] / n` over the classes other than the one
    /// that is right; `p` is 1, or 2 where `squared`.
    One {
        /// Between the right class and the others.
        margin: f64,
        /// Whether `p` is 2.
        squared: bool,
        /// For each class; 1 where there are none.
        weight: Option<&'a [T]>,
    },
    /// `sum_kj max(0, 1 - x[k] + x[j]) / n` for all right classes `k` and all others `j`. The
    /// targets of a row are `n` indices, of which those up to the first -1 count.
    Many,
}

impl<T: Float> Margin<'_, T> {
    /// Indices that belong to a row of `n` scores.
    fn indices(&self, n: usize) -> usize {
        if matches!(self, Margin::One { .. }) { 1 } else { n }
    }

    /// Refuses indices that name no class.
    ///
    /// # Errors
    /// `Index` where one is too small or too large.
    pub fn check(&self, op: &str, n: usize, target: &[i64]) -> Result<()> {
        let (low, what) = match self {
            Margin::One { .. } => (0, "target out of range"),
            Margin::Many => (-1, "argument #2 'target' is out of range"),
        };
        if target.iter().any(|&t| t < low || t >= n as i64) {
            bail!(Index, "[{op}] {what}");
        }
        Ok(())
    }

    /// Calls `f` with the right class, another one, the excess above 0 and its factor, for each
    /// pair that counts; one with a NaN does not.
    #[inline(always)]
    fn pairs(&self, x: &[T], t: &[i64], mut f: impl FnMut(usize, usize, f64, f64)) {
        match self {
            Margin::One { margin, weight, .. } => {
                let right = t[0] as usize;
                let factor = weight.map_or(1.0, |w| w[right].to_f64());
                let least = margin - x[right].to_f64();
                for (j, x) in x.iter().enumerate().filter(|(j, _)| *j != right) {
                    let z = least + x.to_f64();
                    if z > 0.0 {
                        f(right, j, z, factor);
                    }
                }
            }
            Margin::Many => {
                let right = &t[..t.iter().position(|&t| t < 0).unwrap_or(t.len())];
                for (j, xj) in x.iter().enumerate() {
                    if right.contains(&(j as i64)) {
                        continue;
                    }
                    for &k in right {
                        let z = 1.0 - x[k as usize].to_f64() + xj.to_f64();
                        if z > 0.0 {
                            f(k as usize, j, z, 1.0);
                        }
                    }
                }
            }
        }
    }

    fn squared(&self) -> bool {
        matches!(self, Margin::One { squared: true, .. })
    }
}

/// The losses of rows of `n` scores, reduced. Targets must have been checked.
pub fn margins<T: Float>(
    m: &Margin<T>,
    n: usize,
    x: &[T],
    target: &[i64],
    reduction: Reduction,
    y: &mut [T],
) {
    let (per, squared) = (m.indices(n), m.squared());
    let rows = x.len() / n.max(1);
    let tiles = parallel::map_tiles(rows, (GRAIN / 4).div_ceil(n.max(1)), |range| {
        let one = |i: usize| {
            let mut sum = 0.0;
            m.pairs(&x[i * n..(i + 1) * n], &target[i * per..(i + 1) * per], |_, _, z, w| {
                sum += w * if squared { z * z } else { z };
            });
            sum / n as f64
        };
        range.map(one).collect::<Vec<f64>>()
    });
    let all = tiles.iter().flatten();
    if reduction == Reduction::Each {
        y.iter_mut().zip(all).for_each(|(y, &v)| *y = T::from_f64(v));
        return;
    }
    let divisor = if reduction == Reduction::Mean { rows.max(1) as f64 } else { 1.0 };
    let sum: f64 = all.sum();
    y.iter_mut().for_each(|y| *y = T::from_f64(sum / divisor));
}

/// The gradient of [`margins`] from `g`, that of its result.
pub fn margins_backward<T: Float>(
    m: &Margin<T>,
    n: usize,
    (g, x): (&[T], &[T]),
    target: &[i64],
    reduction: Reduction,
    gx: &mut [T],
) {
    let (per, squared) = (m.indices(n), m.squared());
    let rows = x.len() / n.max(1);
    let divisor = if reduction == Reduction::Mean { rows as f64 } else { 1.0 } * n as f64;
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_tiles(rows, (GRAIN / 4).div_ceil(n.max(1)), |range| {
        for i in range {
            // SAFETY: rows are apart.
            let gx = unsafe { out.slice(i * n..(i + 1) * n) };
            gx.fill(T::default());
            let g = g[if reduction == Reduction::Each { i } else { 0 }].to_f64() / divisor;
            m.pairs(&x[i * n..(i + 1) * n], &target[i * per..(i + 1) * per], |right, j, z, w| {
                let d = T::from_f64(g * w * if squared { 2.0 * z } else { 1.0 });
                gx[j] += d;
                gx[right] += -d;
            });
        }
    });
}
