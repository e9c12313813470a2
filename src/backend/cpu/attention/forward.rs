//! The result: weights of a block of keys at a time.

use super::{Block, COLS, Operands, Sizes, check, zeroed};
use crate::backend::cpu::float::{Float, largest, sum1};
use crate::backend::cpu::gemm::{Fixed, Gemm, GemmElem, gemm_fixed, scratch, with_fixed};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};
use std::ops::Range;

/// Queries of a block: few, so that little is computed beyond the last key that a query sees.
const ROWS: usize = 48;
/// Tasks that there should be at least, where there are as many blocks of queries.
const TASKS: usize = 16;

/// What the queries of a block know after some blocks of keys.
struct State<T> {
    top: [T; ROWS],
    sum: [f64; ROWS],
}

/// Turns scores into weights relative to the largest score so far, and scales what was summed.
struct Weigh<'a, T> {
    scores: &'a mut [T],
    n: usize,
    y: &'a mut [T],
    state: &'a mut State<T>,
}

impl<T: Float> Run for Weigh<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let width = self.y.len() / (self.scores.len() / self.n).max(1);
        for (i, row) in self.scores.chunks_exact_mut(self.n).enumerate() {
            let old = self.state.top[i];
            let found = largest(row);
            let top = if found > old { found } else { old };
            if top == T::LOW {
                // No key counts so far, or all scores are NaN, which `x - x` leaves.
                row.iter_mut().for_each(|v| *v = if *v == T::LOW { T::default() } else { *v });
            } else {
                row.iter_mut().for_each(|v| *v = (*v - top).exp::<I>());
            }
            let part = sum1(row, |v| v);
            let keep = if old == T::LOW { T::default() } else { (old - top).exp::<I>() };
            // A NaN so far stays one.
            let before = self.state.sum[i];
            self.state.sum[i] = if before == 0.0 { part } else { before * keep.to_f64() + part };
            self.state.top[i] = top;
            if old != top && before != 0.0 {
                self.y[i * width..(i + 1) * width].iter_mut().for_each(|v| *v = *v * keep);
            }
        }
    }
}

/// `y = softmax(scale q k^T + mask) v`, and the logarithms of the sums of the exponentials
/// `[heads, l]`. A query that sees no key gets zeros.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn forward<T: Float + GemmElem>(s: Sizes, x: &Operands<T>, y: &mut [T], lse: &mut [T]) {
    check(&s, x);
    assert!(y.len() == s.heads * s.l * s.v && lse.len() == s.heads * s.l, "[attention] lengths");
    let (out, sums) = (Shared::new(y.as_mut_ptr()), Shared::new(lse.as_mut_ptr()));
    let strips = s.l.div_ceil(ROWS);
    // Strips of a head share its packed keys and values, as long as there are enough tasks.
    let share = (s.heads * strips / TASKS).clamp(1, strips.max(1));
    let shares = strips.div_ceil(share);
    parallel::for_each(s.heads * shares, |task| {
        let (head, first) = (task / shares, task % shares * share);
        let mine = first..(first + share).min(strips);
        with_keys(&s, x, head / s.group, mine.len(), |keys, values| {
            for strip in mine.clone() {
                let rows = strip * ROWS..((strip + 1) * ROWS).min(s.l);
                let at = head * s.l + rows.start..head * s.l + rows.end;
                // SAFETY: each strip has queries of its own.
                let (y, lse) = unsafe { (out.slice(at.start * s.v..at.end * s.v), sums.slice(at)) };
                scratch::with(ROWS * COLS, |p: *mut T| {
                    // SAFETY: there is room for as many; each is written before it is read.
                    let buffer = unsafe { zeroed(p, ROWS * COLS) };
                    self::strip(&s, x, (keys, values), (head, rows.clone()), buffer, y, lse);
                });
            }
        });
    });
}

/// Calls `f` with the transposed keys and the values of a head of keys, for so many strips.
fn with_keys<T: Float + GemmElem>(
    s: &Sizes,
    x: &Operands<T>,
    key: usize,
    strips: usize,
    f: impl FnOnce(&Fixed<T>, &Fixed<T>),
) {
    let (k, v) = (s.k(x, key), s.v(x, key));
    with_fixed(strips, (s.e, s.s), (k, (1, s.e)), |k| {
        with_fixed(strips, (s.s, s.v), (v, (s.v, 1)), |v| f(k, v));
    });
}

fn strip<T: Float + GemmElem>(
    s: &Sizes,
    x: &Operands<T>,
    (keys, values): (&Fixed<T>, &Fixed<T>),
    (head, rows): (usize, Range<usize>),
    buffer: &mut [T],
    y: &mut [T],
    lse: &mut [T],
) {
    y.fill(T::default());
    let mut state = State { top: [T::LOW; ROWS], sum: [0.0; ROWS] };
    for cols in s.blocks(&rows) {
        let (m, n) = (rows.len(), cols.len());
        let b = Block { head, rows: rows.clone(), cols: cols.clone() };
        let scores = &mut buffer[..m * n];
        s.scores(x, keys, &b, scores);
        dispatch(Weigh { scores: &mut *scores, n, y: &mut *y, state: &mut state });
        let g = Gemm { beta: 1.0, ..Gemm::new(false, false, m, s.v, n) };
        gemm_fixed(&g, scores, &values.part(cols, 0..s.v), y);
    }
    for (i, lse) in lse.iter_mut().enumerate() {
        let (top, sum) = (state.top[i], state.sum[i]);
        if sum != 0.0 {
            let sum = T::from_f64(sum);
            y[i * s.v..(i + 1) * s.v].iter_mut().for_each(|v| *v = *v / sum);
        }
        // Without keys every weight is `exp(-inf - 0)`.
        *lse = if sum == 0.0 { T::default() } else { top + T::from_f64(sum.ln()) };
    }
}
