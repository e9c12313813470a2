//! A layer forward.

use super::{Real, Run, Weights, cells};
use crate::backend::cpu::gemm::{Fixed, with_fixed};
use crate::backend::cpu::parallel::Shared;
use std::marker::PhantomData;

/// Adds `b` to the beginning of `a`.
fn add<T: Real>(a: &mut [T], b: &[T]) {
    a.iter_mut().zip(b).for_each(|(a, &b)| *a += b);
}

/// Fills `gates`, `[rows, width]`, with the biases and the products of all inputs `x`.
pub fn project<T: Real>(r: &Run, w: &Weights<T>, x: &[T], gates: &mut [T]) {
    let (rows, width, n) = (r.rows(), r.width(), r.hidden);
    let mut bias = vec![T::default(); width];
    add(&mut bias, w.b_hh.unwrap_or_default());
    for &(gate, block, count) in r.cell.parts() {
        if let Some(b) = w.b_ih {
            add(&mut bias[block * n..], &b[gate * n..(gate + count) * n]);
        }
    }
    if width > 0 {
        gates.chunks_exact_mut(width).for_each(|row| row.copy_from_slice(&bias));
    }
    if rows == 0 {
        return;
    }
    for &(gate, block, count) in r.cell.parts() {
        let b = &w.ih[gate * n * r.input..];
        let size = (rows, count * n, r.input);
        let c = (&mut gates[block * n..], width);
        Run::product(size, (x, (r.input, 1)), (b, (1, r.input)), c, 1.0);
    }
}

/// The state of a layer: that before the first step, and at the end that after the last one.
pub struct State<'a, T> {
    /// `[batch, out]`.
    pub h: &'a mut [T],
    /// The memory, `[batch, hidden]`; empty for a cell without.
    pub c: &'a mut [T],
}

/// The results of all directions, each of which writes its own columns.
pub struct Results<'a, T> {
    all: Shared<T>,
    len: usize,
    life: PhantomData<&'a mut [T]>,
}

impl<'a, T: Real> Results<'a, T> {
    /// Of `[rows, directions * out]`.
    pub fn new(all: &'a mut [T]) -> Self {
        Results { all: Shared::new(all.as_mut_ptr()), len: all.len(), life: PhantomData }
    }
}

/// Goes through all steps. `gates` holds what [`project`] made, and afterwards what the gates let
/// through. `y` gets the results, `kept` (`[rows, hidden]`, empty for a cell without) the memory
/// after each step.
///
/// # Panics
/// Where `y` has no room for all rows: a defect of the caller.
pub fn forward<T: Real>(
    r: &Run,
    w: &Weights<T>,
    state: State<T>,
    gates: &mut [T],
    kept: &mut [T],
    y: &Results<T>,
) {
    assert!(y.len >= r.rows() * r.place.0 && r.place.1 + r.out <= r.place.0, "[rnn] lengths");
    let turned = (w.hh, (1, r.out));
    with_fixed(r.steps.len(), (r.out, r.recurrent()), turned, |hh| {
        steps(r, (hh, w.hr), state, gates, kept, y);
    });
}

/// [`forward`] with the recurrent weights `hh` and the projection `hr`.
fn steps<T: Real>(
    r: &Run,
    (hh, hr): (&Fixed<T>, Option<&[T]>),
    state: State<T>,
    gates: &mut [T],
    kept: &mut [T],
    y: &Results<T>,
) {
    let (n, width, recurrent) = (r.hidden, r.width(), r.recurrent());
    let memory = if kept.is_empty() { 0 } else { n };
    let mut raw = hr.map(|_| vec![T::default(); r.steps.first().copied().unwrap_or(0) * n]);
    for step in r.order() {
        let gates = &mut gates[r.gates(step)];
        let h = &mut state.h[..step.rows * r.out];
        let size = (step.rows, recurrent, r.out);
        Run::step_product(size, (&*h, r.out), hh, (&mut *gates, width), 1.0);
        let c = &mut state.c[..step.rows * memory];
        let kept = &mut kept[step.first * memory..(step.first + step.rows) * memory];
        match (&mut raw, hr) {
            (Some(raw), Some(hr)) => {
                let raw = &mut raw[..step.rows * n];
                cells::step(r.cell, n, gates, raw, c, kept);
                let size = (step.rows, r.out, n);
                Run::product(size, (raw, (n, 1)), (hr, (1, n)), (&mut *h, r.out), 0.0);
            }
            _ => cells::step(r.cell, n, gates, h, c, kept),
        }
        for (row, h) in h.chunks_exact(r.out.max(1)).enumerate() {
            // SAFETY: within the results, and no other direction has these columns.
            unsafe { y.all.slice(r.result(step.first + row)) }.copy_from_slice(h);
        }
    }
}
