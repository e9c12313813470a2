//! Normalised rows.

use crate::backend::cpu::float::{Float, sum1, sum2};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};

/// Rows of `channels * inner` elements. Row `r` uses the weights of group `r % groups`, one for
/// each channel of `inner` elements.
#[derive(Clone, Copy, Debug)]
pub struct RowSizes {
    /// Number of rows.
    pub rows: usize,
    /// Sets of weights.
    pub groups: usize,
    /// Weights of a row.
    pub channels: usize,
    /// Elements for each weight.
    pub inner: usize,
    /// Added to the variance.
    pub eps: f64,
    /// Whether the mean is taken off; else the mean square stands in for the variance.
    pub centered: bool,
}

/// Parts that the rows are cut into for the sums of the weights' gradients.
const PARTS: usize = 64;

impl RowSizes {
    fn row(&self) -> usize {
        self.channels * self.inner
    }

    fn tile(&self) -> usize {
        (GRAIN / 4).div_ceil(self.row().max(1))
    }

    /// The weights of a row.
    fn part<'a, T>(&self, all: Option<&'a [T]>, row: usize) -> Option<&'a [T]> {
        all.map(|all| &all[row % self.groups * self.channels..][..self.channels])
    }
}

/// `y = (x - mean) * rstd * weight + bias`; `mean` (empty where not centred) and `rstd` get one
/// entry for each row.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn row_forward<T: Float>(
    s: RowSizes,
    x: &[T],
    (weight, bias): (Option<&[T]>, Option<&[T]>),
    y: &mut [T],
    (mean, rstd): (&mut [T], &mut [T]),
) {
    let n = s.row();
    assert!(x.len() == s.rows * n && y.len() == x.len() && rstd.len() == s.rows, "[norm] lengths");
    if x.is_empty() {
        mean.fill(T::default());
        return rstd.fill(T::from_f64(1.0 / s.eps.sqrt()));
    }
    let keep = mean.len() == s.rows;
    let (y, rstd) = (Shared::new(y.as_mut_ptr()), Shared::new(rstd.as_mut_ptr()));
    let mean = Shared::new(mean.as_mut_ptr());
    parallel::for_tiles(s.rows, s.tile(), |rows| {
        for row in rows {
            let range = row * n..(row + 1) * n;
            let (weight, bias) = (s.part(weight, row), s.part(bias, row));
            // SAFETY: rows are apart.
            unsafe {
                let y = y.slice(range.clone());
                let moments = dispatch(Row { s, x: &x[range], weight, bias, y });
                if keep {
                    *mean.at(row) = moments.0;
                }
                *rstd.at(row) = moments.1;
            }
        }
    });
}

struct Row<'a, T> {
    s: RowSizes,
    x: &'a [T],
    weight: Option<&'a [T]>,
    bias: Option<&'a [T]>,
    y: &'a mut [T],
}

impl<T: Float> Run for Row<'_, T> {
    type Out = (T, T);
    #[inline(always)]
    fn run<I: Isa>(self) -> (T, T) {
        let Row { s, x, weight, bias, y } = self;
        let n = x.len() as f64;
        let mean = if s.centered { T::from_f64(sum1(x, |v| v) / n) } else { T::default() };
        let square = |v: T| (v - mean) * (v - mean);
        let rstd = T::from_f64(1.0 / (sum1(x, square) / n + s.eps).sqrt());
        if s.inner == 1 {
            let hat = |x: T| (x - mean) * rstd;
            match (weight, bias) {
                (None, None) => y.iter_mut().zip(x).for_each(|(y, &x)| *y = hat(x)),
                (Some(w), None) => {
                    y.iter_mut().zip(x).zip(w).for_each(|((y, &x), &w)| *y = hat(x) * w);
                }
                (None, Some(b)) => {
                    y.iter_mut().zip(x).zip(b).for_each(|((y, &x), &b)| *y = hat(x) + b);
                }
                (Some(w), Some(b)) => {
                    let each = y.iter_mut().zip(x).zip(w).zip(b);
                    each.for_each(|(((y, &x), &w), &b)| *y = hat(x) * w + b);
                }
            }
            return (mean, rstd);
        }
        let parts = x.chunks_exact(s.inner).zip(y.chunks_exact_mut(s.inner));
        for (c, (x, y)) in parts.enumerate() {
            let scale = weight.map_or(rstd, |w| rstd * w[c]);
            let shift = bias.map_or(T::default(), |b| b[c]);
            y.iter_mut().zip(x).for_each(|(y, &x)| *y = (x - mean) * scale + shift);
        }
        (mean, rstd)
    }
}

/// Where gradients go; those that are not wanted are `None`.
pub struct RowGrads<'a, T> {
    /// Of the input.
    pub x: Option<&'a mut [T]>,
    /// Of the weight.
    pub weight: Option<&'a mut [T]>,
    /// Of the bias.
    pub bias: Option<&'a mut [T]>,
}

/// The gradients from `g`, that of the result. With `t = g * weight` and `h = (x - mean) * rstd`,
/// that of the input is `rstd * (t - mean(t) - h * mean(t * h))`, without `mean(t)` where the
/// mean was not taken off.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn row_backward<T: Float>(
    s: RowSizes,
    g: &[T],
    x: &[T],
    weight: Option<&[T]>,
    (mean, rstd): (&[T], &[T]),
    out: RowGrads<T>,
) {
    let n = s.row();
    assert!(x.len() == s.rows * n && g.len() == x.len() && rstd.len() == s.rows, "[norm] lengths");
    assert!(!s.centered || mean.len() == s.rows, "[norm] lengths");
    if x.is_empty() {
        [out.weight, out.bias].into_iter().flatten().for_each(|g| g.fill(T::default()));
        return;
    }
    let params = s.groups * s.channels;
    let (want_w, want_b) = (out.weight.is_some(), out.bias.is_some());
    let want_x = out.x.is_some();
    let gx = Shared::new(out.x.map_or(std::ptr::null_mut(), |x| x.as_mut_ptr()));
    let tile = s.rows.div_ceil(PARTS).max(s.tile());
    let sums = parallel::map_tiles(s.rows, tile, |rows| {
        let mut gw = vec![T::default(); if want_w { params } else { 0 }];
        let mut gb = vec![T::default(); if want_b { params } else { 0 }];
        let mut t = vec![T::default(); if want_x { n } else { 0 }];
        for row in rows {
            let range = row * n..(row + 1) * n;
            let first = row % s.groups * s.channels;
            let job = RowBack {
                s,
                g: &g[range.clone()],
                x: &x[range.clone()],
                weight: s.part(weight, row),
                mean: if s.centered { mean[row] } else { T::default() },
                rstd: rstd[row],
                t: &mut t,
                // SAFETY: rows are apart.
                gx: if want_x { unsafe { gx.slice(range) } } else { &mut [] },
                gw: if want_w { &mut gw[first..first + s.channels] } else { &mut [] },
                gb: if want_b { &mut gb[first..first + s.channels] } else { &mut [] },
            };
            dispatch(job);
        }
        (gw, gb)
    });
    #[allow(clippy::type_complexity)] // Picks one of the two sums.
    let join = |to: &mut [T], part: fn(&(Vec<T>, Vec<T>)) -> &Vec<T>| {
        for (i, to) in to.iter_mut().enumerate() {
            *to = T::from_f64(sums.iter().map(|s| part(s)[i].to_f64()).sum());
        }
    };
    if let Some(w) = out.weight {
        join(w, |s| &s.0);
    }
    if let Some(b) = out.bias {
        join(b, |s| &s.1);
    }
}

struct RowBack<'a, T> {
    s: RowSizes,
    g: &'a [T],
    x: &'a [T],
    weight: Option<&'a [T]>,
    mean: T,
    rstd: T,
    t: &'a mut [T],
    gx: &'a mut [T],
    gw: &'a mut [T],
    gb: &'a mut [T],
}

impl<T: Float> Run for RowBack<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let RowBack { s, g, x, weight, mean, rstd, t, gx, gw, gb } = self;
        if s.inner == 1 {
            let each = gw.iter_mut().zip(g).zip(x);
            each.for_each(|((gw, &g), &x)| *gw += g * ((x - mean) * rstd));
            gb.iter_mut().zip(g).for_each(|(gb, &g)| *gb += g);
        } else {
            for (c, gw) in gw.iter_mut().enumerate() {
                let part = c * s.inner..(c + 1) * s.inner;
                let sum = sum2(&g[part.clone()], &x[part], |g, x| g * (x - mean));
                *gw += T::from_f64(sum) * rstd;
            }
            for (gb, g) in gb.iter_mut().zip(g.chunks_exact(s.inner)) {
                *gb += T::from_f64(sum1(g, |g| g));
            }
        }
        if gx.is_empty() {
            return;
        }
        match weight {
            None => t.copy_from_slice(g),
            Some(w) if s.inner == 1 => {
                t.iter_mut().zip(g).zip(w).for_each(|((t, &g), &w)| *t = g * w);
            }
            Some(w) => {
                let parts = t.chunks_exact_mut(s.inner).zip(g.chunks_exact(s.inner));
                for ((t, g), &w) in parts.zip(w) {
                    t.iter_mut().zip(g).for_each(|(t, &g)| *t = g * w);
                }
            }
        }
        let n = x.len() as f64;
        let along = sum2(t, x, |t, x| t * (x - mean)) * rstd.to_f64() * rstd.to_f64() / n;
        let along = T::from_f64(along);
        let level = if s.centered { T::from_f64(sum1(t, |t| t) / n) } else { T::default() };
        for ((gx, &t), &x) in gx.iter_mut().zip(t.iter()).zip(x) {
            *gx = (t - level - (x - mean) * along) * rstd;
        }
    }
}
