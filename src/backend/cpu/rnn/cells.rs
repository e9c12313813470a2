//! What a step does between its products: one loop over the gates of each row, forward and back.

use super::{Cell, Real};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};

/// Rows to a tile: an element costs several exponentials.
fn tile(hidden: usize) -> usize {
    (GRAIN / 16).div_ceil(hidden.max(1))
}

/// The blocks of a row, each of `n` elements.
#[inline(always)]
fn blocks<const N: usize, T>(row: &[T], n: usize) -> [&[T]; N] {
    std::array::from_fn(|i| &row[i * n..(i + 1) * n])
}

/// [`blocks`] to write to.
#[inline(always)]
fn blocks_mut<const N: usize, T>(row: &mut [T], n: usize) -> [&mut [T]; N] {
    let mut rest = row;
    std::array::from_fn(|_| {
        let (head, tail) = std::mem::take(&mut rest).split_at_mut(n);
        rest = tail;
        head
    })
}

/// A step forward: the sums in `gates` become what the gates let through, `h` the new state; of
/// a cell with memory, `c` too, and a copy of it goes to `kept`.
pub fn step<T: Real>(
    cell: Cell,
    hidden: usize,
    gates: &mut [T],
    h: &mut [T],
    c: &mut [T],
    kept: &mut [T],
) {
    let (rows, width) = (h.len() / hidden.max(1), cell.blocks() * hidden);
    let lstm = cell == Cell::Lstm;
    let (gates, h) = (Shared::new(gates.as_mut_ptr()), Shared::new(h.as_mut_ptr()));
    let (c, kept) = (Shared::new(c.as_mut_ptr()), Shared::new(kept.as_mut_ptr()));
    parallel::for_tiles(rows, tile(hidden), |range| {
        let of = |n: usize| range.start * n..range.end * n;
        let memory = if lstm { of(hidden) } else { 0..0 };
        // SAFETY: rows are apart, and only one cell has a memory.
        let job = unsafe {
            Forward {
                cell,
                hidden,
                gates: gates.slice(of(width)),
                h: h.slice(of(hidden)),
                c: c.slice(memory.clone()),
                kept: kept.slice(memory),
            }
        };
        dispatch(job);
    });
}

struct Forward<'a, T> {
    cell: Cell,
    hidden: usize,
    gates: &'a mut [T],
    h: &'a mut [T],
    c: &'a mut [T],
    kept: &'a mut [T],
}

impl<T: Real> Run for Forward<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Forward { cell, hidden, gates, h, c, kept } = self;
        let zero = T::default();
        let rows = gates.chunks_exact_mut(cell.blocks() * hidden).zip(h.chunks_exact_mut(hidden));
        for (row, (gates, h)) in rows.enumerate() {
            match cell {
                Cell::Tanh => {
                    for (a, h) in gates.iter_mut().zip(h) {
                        *a = a.tanh::<I>();
                        *h = *a;
                    }
                }
                Cell::Relu => {
                    for (a, h) in gates.iter_mut().zip(h) {
                        *a = if *a < zero { zero } else { *a };
                        *h = *a;
                    }
                }
                Cell::Lstm => {
                    let range = row * hidden..(row + 1) * hidden;
                    lstm::<T, I>(gates, h, &mut c[range.clone()], &mut kept[range]);
                }
                Cell::Gru => gru::<T, I>(gates, h),
            }
        }
    }
}

// A loop for each function: the compiler does not make vectors of a loop with several of them.

#[inline(always)]
fn sigmoids<T: Real, I: Isa>(x: &mut [T]) {
    x.iter_mut().for_each(|x| *x = x.sigmoid::<I>());
}

#[inline(always)]
fn tanhs<T: Real, I: Isa>(x: &mut [T]) {
    x.iter_mut().for_each(|x| *x = x.tanh::<I>());
}

#[inline(always)]
fn lstm<T: Real, I: Isa>(gates: &mut [T], h: &mut [T], c: &mut [T], kept: &mut [T]) {
    let n = h.len();
    sigmoids::<T, I>(&mut gates[..2 * n]);
    tanhs::<T, I>(&mut gates[2 * n..3 * n]);
    sigmoids::<T, I>(&mut gates[3 * n..]);
    let [i, f, g, o] = blocks(gates, n);
    for (c, ((i, f), g)) in c.iter_mut().zip(i.iter().zip(f).zip(g)) {
        *c = *f * *c + *i * *g;
    }
    kept.copy_from_slice(c);
    h.copy_from_slice(c);
    tanhs::<T, I>(h);
    h.iter_mut().zip(o).for_each(|(h, &o)| *h = o * *h);
}

/// The blocks are `r`, `z`, the state's part of `n`, and `n`.
#[inline(always)]
fn gru<T: Real, I: Isa>(gates: &mut [T], h: &mut [T]) {
    let n = h.len();
    sigmoids::<T, I>(&mut gates[..2 * n]);
    let [r, z, s, a] = blocks_mut(gates, n);
    for (a, (&r, &s)) in a.iter_mut().zip(r.iter().zip(&*s)) {
        *a += r * s;
    }
    tanhs::<T, I>(a);
    for (h, (&z, &a)) in h.iter_mut().zip(z.iter().zip(&*a)) {
        *h = a + z * (*h - a);
    }
}

/// A step back, from `dh`, the gradient of the state after it, to `dgates`, those of the sums.
/// `kept` is the memory after the step, and `before` gives a row of what the state
/// (of a cell with memory: the memory) was. `dc` is the
/// gradient of the memory, after the step and then before it; `raw` gets the state before its
/// projection where it has room. Of [`Cell::Gru`] `dh` becomes the part of the gradient of the
/// state before the step that does not go through the weights.
#[allow(clippy::too_many_arguments)] // Each is one operand of the step.
pub fn step_back<'a, T: Real>(
    cell: Cell,
    hidden: usize,
    gates: &[T],
    kept: &[T],
    before: impl Fn(usize) -> &'a [T] + Sync,
    dh: &mut [T],
    dc: &mut [T],
    raw: &mut [T],
    dgates: &mut [T],
) {
    let (rows, width) = (dh.len() / hidden.max(1), cell.blocks() * hidden);
    let (has_c, has_raw) = (cell == Cell::Lstm, !raw.is_empty());
    let (dh, dc) = (Shared::new(dh.as_mut_ptr()), Shared::new(dc.as_mut_ptr()));
    let (raw, dgates) = (Shared::new(raw.as_mut_ptr()), Shared::new(dgates.as_mut_ptr()));
    parallel::for_tiles(rows, tile(hidden), |range| {
        for row in range {
            let of = |n: usize| row * n..(row + 1) * n;
            let some = |has: bool| if has { of(hidden) } else { 0..0 };
            // SAFETY: rows are apart, and what a cell does not have is an empty range.
            let job = unsafe {
                Back {
                    cell,
                    gates: &gates[of(width)],
                    kept: &kept[some(has_c)],
                    before: before(row),
                    dh: dh.slice(of(hidden)),
                    dc: dc.slice(some(has_c)),
                    raw: raw.slice(some(has_raw)),
                    dgates: dgates.slice(of(width)),
                }
            };
            dispatch(job);
        }
    });
}

struct Back<'a, T> {
    cell: Cell,
    gates: &'a [T],
    kept: &'a [T],
    before: &'a [T],
    dh: &'a mut [T],
    dc: &'a mut [T],
    raw: &'a mut [T],
    dgates: &'a mut [T],
}

impl<T: Real> Run for Back<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let (zero, one) = (T::default(), T::from_f64(1.0));
        let n = self.dh.len();
        match self.cell {
            Cell::Tanh => {
                for ((d, &a), &dh) in self.dgates.iter_mut().zip(self.gates).zip(&*self.dh) {
                    *d = dh * (one - a * a);
                }
            }
            Cell::Relu => {
                for ((d, &a), &dh) in self.dgates.iter_mut().zip(self.gates).zip(&*self.dh) {
                    // A NaN stays one, as the derivative of `relu` in PyTorch has it.
                    *d = if a <= zero { zero } else { dh };
                }
            }
            Cell::Lstm => {
                let [i, f, g, o] = blocks(self.gates, n);
                let [di, df, dg, d_o] = blocks_mut(self.dgates, n);
                let (c, before) = (&self.kept[..n], &self.before[..n]);
                let (dh, dc) = (&self.dh[..n], &mut self.dc[..n]);
                for k in 0..n {
                    let t = c[k].tanh::<I>();
                    let d = dc[k] + dh[k] * o[k] * (one - t * t);
                    di[k] = d * g[k] * i[k] * (one - i[k]);
                    df[k] = d * before[k] * f[k] * (one - f[k]);
                    dg[k] = d * i[k] * (one - g[k] * g[k]);
                    d_o[k] = dh[k] * t * o[k] * (one - o[k]);
                    dc[k] = d * f[k];
                }
                for (raw, (&o, &c)) in self.raw.iter_mut().zip(o.iter().zip(c)) {
                    *raw = o * c.tanh::<I>();
                }
            }
            Cell::Gru => {
                let [r, z, s, a] = blocks(self.gates, n);
                let [dr, dz, ds, da] = blocks_mut(self.dgates, n);
                let (dh, before) = (&mut self.dh[..n], &self.before[..n]);
                for k in 0..n {
                    let sum = dh[k] * (one - z[k]) * (one - a[k] * a[k]);
                    dr[k] = sum * s[k] * r[k] * (one - r[k]);
                    dz[k] = dh[k] * (before[k] - a[k]) * z[k] * (one - z[k]);
                    ds[k] = sum * r[k];
                    da[k] = sum;
                    dh[k] = dh[k] * z[k];
                }
            }
        }
    }
}
