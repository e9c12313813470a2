//! A layer backward: through time first, then one product for each weight over all steps.

use super::{Cell, Real, Run, Step, Weights, cells};
use crate::backend::cpu::gemm::{Fixed, with_fixed};
use crate::backend::cpu::isa::{self, Isa, dispatch};
use crate::backend::cpu::parallel::{self, Shared};

/// What the way forward left.
#[derive(Clone, Copy)]
pub struct Saved<'a, T> {
    /// The results, as [`Run::place`] says.
    pub y: &'a [T],
    /// What the gates let through, `[rows, width]`.
    pub gates: &'a [T],
    /// The memory after each step, `[rows, hidden]`.
    pub kept: &'a [T],
    /// The first state, `[batch, out]`.
    pub h: &'a [T],
    /// The first memory, `[batch, hidden]`.
    pub c: &'a [T],
}

/// Gradients that go from step to step: at first those of the last state, at the end those of the
/// first one.
pub struct Carry<'a, T> {
    /// `[batch, out]`.
    pub h: &'a mut [T],
    /// `[batch, hidden]`; empty for a cell without memory.
    pub c: &'a mut [T],
    /// Gradients of the sums of the gates, `[rows, width]`.
    pub gates: &'a mut [T],
    /// Those of the projected results, `[rows, out]`, and the states before the projection,
    /// `[rows, hidden]`; both empty where there is none.
    pub projected: (&'a mut [T], &'a mut [T]),
}

/// The rows of `all` before a step: those of the step before it, and then those of `first`.
struct Past<'a, T> {
    all: &'a [T],
    first: &'a [T],
    size: usize,
    place: (usize, usize),
    last: Step,
}

impl<'a, T> Past<'a, T> {
    fn at(&self, row: usize) -> &'a [T] {
        if row < self.last.rows {
            let at = (self.last.first + row) * self.place.0 + self.place.1;
            return &self.all[at..at + self.size];
        }
        &self.first[row * self.size..(row + 1) * self.size]
    }
}

impl<'a, T: Real> Saved<'a, T> {
    /// The states before a step.
    fn states(&self, r: &Run, last: Step) -> Past<'a, T> {
        Past { all: self.y, first: self.h, size: r.out, place: r.place, last }
    }

    /// The memory before a step.
    fn memory(&self, r: &Run, last: Step) -> Past<'a, T> {
        let place = (r.hidden, 0);
        Past { all: self.kept, first: self.c, size: r.hidden, place, last }
    }
}

/// Goes back through all steps from `gy`, the gradient of the results, placed as they are.
pub fn backward<T: Real>(
    r: &Run,
    w: &Weights<T>,
    saved: Saved<T>,
    gy: Option<&[T]>,
    carry: Carry<T>,
) {
    with_fixed(r.steps.len(), (r.recurrent(), r.out), (w.hh, (r.out, 1)), |hh| {
        steps(r, (hh, w.hr), saved, gy, carry);
    });
}

/// [`backward`] with the recurrent weights `hh` and the projection `hr`.
fn steps<T: Real>(
    r: &Run,
    (hh, hr): (&Fixed<T>, Option<&[T]>),
    saved: Saved<T>,
    gy: Option<&[T]>,
    carry: Carry<T>,
) {
    let (n, recurrent) = (r.hidden, r.recurrent());
    let Carry { h, c, gates: dgates, projected: (projected, raws) } = carry;
    let mut raw = hr.map(|_| vec![T::default(); r.steps.first().copied().unwrap_or(0) * n]);
    let order = r.order();
    for (t, &step) in order.iter().enumerate().rev() {
        let last = if t > 0 { order[t - 1] } else { Step::default() };
        let h = &mut h[..step.rows * r.out];
        if let Some(gy) = gy {
            for (row, h) in h.chunks_exact_mut(r.out.max(1)).enumerate() {
                let gy = &gy[r.result(step.first + row)];
                h.iter_mut().zip(gy).for_each(|(h, &g)| *h += g);
            }
        }
        let part = |n: usize| step.first * n..(step.first + step.rows) * n;
        let (gates, dgates) = (&saved.gates[r.gates(step)], &mut dgates[r.gates(step)]);
        let (states, memory) = (saved.states(r, last), saved.memory(r, last));
        let lstm = r.cell == Cell::Lstm;
        let c = if lstm { &mut c[..step.rows * n] } else { &mut *c };
        let kept = if lstm { &saved.kept[part(n)] } else { saved.kept };
        let before = |row: usize| if lstm { memory.at(row) } else { states.at(row) };
        match (&mut raw, hr) {
            (Some(draw), Some(hr)) => {
                let draw = &mut draw[..step.rows * n];
                projected[part(r.out)].copy_from_slice(h);
                let size = (step.rows, n, r.out);
                Run::product(size, (&*h, (r.out, 1)), (hr, (n, 1)), (&mut *draw, n), 0.0);
                let raw = &mut raws[part(n)];
                cells::step_back(r.cell, n, gates, kept, before, draw, c, raw, dgates);
            }
            _ => cells::step_back(r.cell, n, gates, kept, before, h, c, &mut [], dgates),
        }
        // What of the gradient does not go through the weights stays in `h`.
        let beta = if r.cell == Cell::Gru { 1.0 } else { 0.0 };
        let size = (step.rows, r.out, recurrent);
        Run::step_product(size, (dgates, r.width()), hh, (h, r.out), beta);
    }
}

/// The part of one direction in the gradient of the inputs: `gx = dgates ih + beta gx`.
pub fn input_grad<T: Real>(r: &Run, ih: &[T], dgates: &[T], beta: f64, gx: &mut [T]) {
    let (n, width) = (r.hidden, r.width());
    for (i, &(gate, block, count)) in r.cell.parts().iter().enumerate() {
        let size = (r.rows(), r.input, count * n);
        let a = (dgates.get(block * n..).unwrap_or_default(), (width, 1));
        let b = (&ih[gate * n * r.input..], (r.input, 1));
        Run::product(size, a, b, (&mut *gx, r.input), if i == 0 { beta } else { 1.0 });
    }
}

/// Where the gradients of the weights of one direction go; those that are not wanted are `None`.
pub struct WeightGrads<'a, T> {
    /// Of [`Weights::ih`].
    pub ih: Option<&'a mut [T]>,
    /// Of [`Weights::hh`].
    pub hh: Option<&'a mut [T]>,
    /// Of [`Weights::b_ih`].
    pub b_ih: Option<&'a mut [T]>,
    /// Of [`Weights::b_hh`].
    pub b_hh: Option<&'a mut [T]>,
    /// Of [`Weights::hr`].
    pub hr: Option<&'a mut [T]>,
}

/// The gradients of the weights. `past` is room for `[rows, out]`.
pub fn weight_grads<T: Real>(
    r: &Run,
    saved: Saved<T>,
    x: &[T],
    (dgates, projected, raws): (&[T], &[T], &[T]),
    past: &mut [T],
    out: WeightGrads<T>,
) {
    let (rows, n, width) = (r.rows(), r.hidden, r.width());
    if let Some(g) = out.ih {
        for &(gate, block, count) in r.cell.parts() {
            let a = (dgates.get(block * n..).unwrap_or_default(), (1, width));
            let c = (&mut g[gate * n * r.input..], r.input);
            Run::product((count * n, r.input, rows), a, (x, (r.input, 1)), c, 0.0);
        }
    }
    if let Some(g) = out.hh {
        let mut last = Step::default();
        for step in r.order() {
            let states = saved.states(r, last);
            for row in 0..step.rows {
                let at = (step.first + row) * r.out;
                past[at..at + r.out].copy_from_slice(states.at(row));
            }
            last = step;
        }
        let size = (r.recurrent(), r.out, rows);
        Run::product(size, (dgates, (1, width)), (past, (r.out, 1)), (g, r.out), 0.0);
    }
    let mut b_hh = out.b_hh;
    if let Some(g) = &mut b_hh {
        column_sums(dgates, width, 0, g);
    }
    if let Some(g) = out.b_ih {
        for &(gate, block, count) in r.cell.parts() {
            let part = gate * n..(gate + count) * n;
            let g = &mut g[part.clone()];
            match &b_hh {
                // Both biases are added to the same sums.
                Some(same) if gate == block => g.copy_from_slice(&same[part]),
                _ => column_sums(dgates, width, block * n, g),
            }
        }
    }
    if let Some(g) = out.hr {
        let size = (r.out, n, rows);
        Run::product(size, (projected, (1, r.out)), (raws, (n, 1)), (g, n), 0.0);
    }
}

/// Columns that are summed together: whole lines of a row are read, and the sums stay in the nearest
/// cache.
const COLUMNS: usize = 256;

/// The sums of the columns of `[rows, width]` from `first` on, in f64.
fn column_sums<T: Real>(x: &[T], width: usize, first: usize, sums: &mut [T]) {
    let n = sums.len();
    let out = Shared::new(sums.as_mut_ptr());
    parallel::for_tiles(n, COLUMNS, |range| {
        // SAFETY: ranges of columns are apart.
        let sums = unsafe { out.slice(range.clone()) };
        dispatch(ColumnSums { x, width, first: first + range.start, sums });
    });
}

struct ColumnSums<'a, T> {
    x: &'a [T],
    width: usize,
    first: usize,
    sums: &'a mut [T],
}

impl<T: Real> isa::Run for ColumnSums<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let mut total = [0.0f64; COLUMNS];
        for row in self.x.chunks_exact(self.width.max(1)) {
            let row = &row[self.first..self.first + self.sums.len()];
            if let Ok(row) = <&[T; COLUMNS]>::try_from(row) {
                total.iter_mut().zip(row).for_each(|(t, x)| *t += x.to_f64());
            } else {
                total.iter_mut().zip(row).for_each(|(t, x)| *t += x.to_f64());
            }
        }
        self.sums.iter_mut().zip(total).for_each(|(s, t)| *s = T::from_f64(t));
    }
}
