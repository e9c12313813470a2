//! The gradients: the weights of a block are computed again from its scores.

use super::{Block, COLS, Operands, Sizes, check, zeroed};
use crate::backend::cpu::float::{Float, sum2};
use crate::backend::cpu::gemm::{Fixed, Gemm, GemmElem, gemm, gemm_fixed, scratch, with_fixed};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};

/// Queries of a block.
const ROWS: usize = 60;
/// From this many heads on, a head is a task of the backward pass; which tasks there are must not
/// depend on the number of threads.
const MANY: usize = 16;

/// The gradients that are asked for; the others are empty.
pub struct Gradients<'a, T> {
    /// Of the queries.
    pub q: &'a mut [T],
    /// Of the keys.
    pub k: &'a mut [T],
    /// Of the values.
    pub v: &'a mut [T],
}

/// What the backward pass reads besides the operands: the gradient of the result and its dot
/// product with the result for each query, and the logarithms of the sums.
struct Given<'a, T> {
    g: &'a [T],
    dots: &'a [T],
    lse: &'a [T],
}

/// The three gradients, shared by tasks that write to different parts.
struct Out<T> {
    q: Option<Shared<T>>,
    k: Option<Shared<T>>,
    v: Option<Shared<T>>,
}

/// The gradients of [`forward`] from `g`, that of its result `y`. The weights are computed again
/// from the scores and `lse`.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn backward<T: Float + GemmElem>(
    s: Sizes,
    x: &Operands<T>,
    (g, y, lse): (&[T], &[T], &[T]),
    out: Gradients<T>,
) {
    check(&s, x);
    let n = s.heads * s.l;
    assert!(g.len() == n * s.v && y.len() == n * s.v && lse.len() == n, "[attention] lengths");
    let shared = |x: &mut [T]| {
        x.fill(T::default());
        (!x.is_empty()).then(|| Shared::new(x.as_mut_ptr()))
    };
    let out = Out { q: shared(out.q), k: shared(out.k), v: shared(out.v) };
    scratch::with(n, |p: *mut T| {
        // SAFETY: there is room for `n` elements.
        let dots = unsafe { zeroed(p, n) };
        dispatch(Dots { g, y, width: s.v, dots: &mut *dots });
        tasks(&s, x, &Given { g, dots, lse }, &out);
    });
}

struct Dots<'a, T> {
    g: &'a [T],
    y: &'a [T],
    width: usize,
    dots: &'a mut [T],
}

impl<T: Float> Run for Dots<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        for (i, d) in self.dots.iter_mut().enumerate() {
            let row = i * self.width..(i + 1) * self.width;
            *d = T::from_f64(sum2(&self.g[row.clone()], &self.y[row], |a, b| a * b));
        }
    }
}

/// What all blocks of a head of keys multiply with.
struct Head<'a, T> {
    /// The transposed keys, `[e, s]`.
    keys: &'a Fixed<'a, T>,
    /// The transposed values, `[v, s]`.
    values: &'a Fixed<'a, T>,
    /// The keys, `[s, e]`.
    plain: &'a Fixed<'a, T>,
}

/// Calls `f` with a head of keys, for so many blocks of queries.
fn with_head<T: Float + GemmElem>(
    s: &Sizes,
    x: &Operands<T>,
    key: usize,
    uses: usize,
    f: impl FnOnce(&Head<T>),
) {
    let (k, v) = (s.k(x, key), s.v(x, key));
    with_fixed(uses, (s.e, s.s), (k, (1, s.e)), |keys| {
        with_fixed(uses, (s.v, s.s), (v, (1, s.v)), |values| {
            with_fixed(uses, (s.s, s.e), (k, (s.e, 1)), |plain| f(&Head { keys, values, plain }));
        });
    });
}

/// With many heads each is a task, and the weights are computed once. With few, blocks of keys
/// are tasks for the gradients of keys and values, and then blocks of queries for the others.
fn tasks<T: Float + GemmElem>(s: &Sizes, x: &Operands<T>, given: &Given<T>, out: &Out<T>) {
    let keys = s.heads / s.group;
    let strips = s.l.div_ceil(ROWS);
    let rows = |i: usize| i * ROWS..((i + 1) * ROWS).min(s.l);
    if keys >= MANY {
        return parallel::for_each(keys, |key| {
            with_head(s, x, key, s.group * strips, |of| {
                for i in 0..s.group * strips {
                    let (head, rows) = (key * s.group + i / strips, rows(i % strips));
                    for cols in s.blocks(&rows) {
                        piece(s, x, of, given, &Block { head, rows: rows.clone(), cols }, out);
                    }
                }
            });
        });
    }
    let of_keys = Out { q: None, ..*out };
    let bands = s.s.div_ceil(COLS);
    parallel::for_each(keys * bands, |task| {
        let (key, first) = (task / bands, task % bands * COLS);
        let cols = first..(first + COLS).min(s.s);
        with_head(s, x, key, 1, |of| {
            for i in 0..s.group * strips {
                let (head, rows) = (key * s.group + i / strips, rows(i % strips));
                let cols = cols.start..cols.end.min(s.end(&rows));
                if !cols.is_empty() {
                    piece(s, x, of, given, &Block { head, rows, cols }, &of_keys);
                }
            }
        });
    });
    let of_queries = Out { k: None, v: None, ..*out };
    if out.q.is_some() {
        parallel::for_each(s.heads * strips, |task| {
            let (head, rows) = (task / strips, rows(task % strips));
            with_head(s, x, head / s.group, 1, |of| {
                for cols in s.blocks(&rows) {
                    let block = Block { head, rows: rows.clone(), cols };
                    piece(s, x, of, given, &block, &of_queries);
                }
            });
        });
    }
}

/// What one block of scores adds to the gradients.
fn piece<T: Float + GemmElem>(
    s: &Sizes,
    x: &Operands<T>,
    of: &Head<T>,
    given: &Given<T>,
    b: &Block,
    out: &Out<T>,
) {
    let (m, n) = (b.rows.len(), b.cols.len());
    let at = b.head * s.l + b.rows.start..b.head * s.l + b.rows.end;
    let key = b.head / s.group * s.s;
    let keys = key + b.cols.start..key + b.cols.end;
    let g = &given.g[at.start * s.v..at.end * s.v];
    scratch::with(2 * ROWS * COLS, |p: *mut T| {
        // SAFETY: there is room for as many.
        let (weights, rest) = unsafe { zeroed(p, 2 * ROWS * COLS) }.split_at_mut(m * n);
        let slopes = &mut rest[..m * n];
        s.scores(x, of.keys, b, weights);
        let values = of.values.part(0..s.v, b.cols.clone());
        gemm_fixed(&Gemm::new(false, true, m, n, s.v), g, &values, slopes);
        let (lse, dots) = (&given.lse[at.clone()], &given.dots[at.clone()]);
        dispatch(Slopes { weights: &mut *weights, slopes: &mut *slopes, n, lse, dots });
        let add = |g: Gemm| Gemm { beta: 1.0, ..g };
        if let Some(v) = out.v {
            // SAFETY: tasks have heads or keys of their own.
            let to = unsafe { v.slice(keys.start * s.v..keys.end * s.v) };
            gemm(&add(Gemm::new(true, false, n, s.v, m)), weights, g, to);
        }
        if let Some(k) = out.k {
            // SAFETY: as above.
            let to = unsafe { k.slice(keys.start * s.e..keys.end * s.e) };
            let g = Gemm { alpha: s.scale, ..Gemm::new(true, false, n, s.e, m) };
            gemm(&add(g), slopes, s.q(x, b), to);
        }
        if let Some(q) = out.q {
            // SAFETY: tasks have heads or queries of their own.
            let to = unsafe { q.slice(at.start * s.e..at.end * s.e) };
            let g = Gemm { alpha: s.scale, ..Gemm::new(false, false, m, s.e, n) };
            gemm_fixed(&add(g), slopes, &of.plain.part(b.cols.clone(), 0..s.e), to);
        }
    });
}

/// Scores become weights, and gradients of weights those of scores.
struct Slopes<'a, T> {
    weights: &'a mut [T],
    slopes: &'a mut [T],
    n: usize,
    lse: &'a [T],
    dots: &'a [T],
}

impl<T: Float> Run for Slopes<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let rows = self.weights.chunks_exact_mut(self.n).zip(self.slopes.chunks_exact_mut(self.n));
        for (i, (w, d)) in rows.enumerate() {
            let (lse, dot) = (self.lse[i], self.dots[i]);
            for (w, d) in w.iter_mut().zip(d) {
                *w = (*w - lse).exp::<I>();
                *d = *w * (*d - dot);
            }
        }
    }
}
