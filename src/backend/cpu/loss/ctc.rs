//! Connectionist temporal classification (Graves 2006): the likelihood of a labelling over all
//! alignments, in logarithms, by the forward and backward recursions.

use crate::backend::cpu::float::Float;
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, Shared};

/// Sequences and their labels.
pub struct Sequences {
    /// Sizes of the log-probabilities `[time, batch, classes]`.
    pub sizes: [usize; 3],
    /// The class between labels.
    pub blank: usize,
    /// Steps of each sequence.
    pub inputs: Vec<usize>,
    /// The labels of each sequence.
    pub labels: Vec<Vec<usize>>,
}

/// A sequence's labels with blanks around them.
struct States {
    /// The class of each state.
    class: Vec<usize>,
    /// 0 where a state may be reached from the one before the last, else minus infinity: two
    /// labels that differ need no blank between them. Two more at the end are closed.
    skip: Vec<f64>,
}

impl Sequences {
    /// States of the longest labelling.
    pub fn width(&self) -> usize {
        2 * self.labels.iter().map(Vec::len).max().unwrap_or(0) + 1
    }

    fn states(&self, i: usize) -> States {
        let labels = &self.labels[i];
        let n = 2 * labels.len() + 1;
        let of = |s: usize| if s % 2 == 1 { labels[s / 2] } else { self.blank };
        let class: Vec<usize> = (0..n).map(of).collect();
        let open = |s: usize| s % 2 == 1 && s >= 3 && s < n && class[s] != class[s - 2];
        let skip = (0..n + 2).map(|s| if open(s) { 0.0 } else { f64::NEG_INFINITY }).collect();
        States { class, skip }
    }

    /// The log-probabilities of a step of sequence `i`.
    fn row<'a, T>(&self, p: &'a [T], t: usize, i: usize) -> &'a [T] {
        let [_, batch, classes] = self.sizes;
        &p[(t * batch + i) * classes..][..classes]
    }
}

/// `to[s] = p[s] + log(exp(a[s]) + exp(b[s]) + exp(c[s] + skip[s]))`.
struct Step<'a, T> {
    a: &'a [T],
    b: &'a [T],
    c: &'a [T],
    skip: &'a [T],
    p: &'a [T],
    to: &'a mut [T],
}

impl<T: Float> Run for Step<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Step { a, b, c, skip, p, to } = self;
        let n = to.len();
        let (a, b, c, skip, p) = (&a[..n], &b[..n], &c[..n], &skip[..n], &p[..n]);
        let zero = T::default();
        for s in 0..n {
            let c = c[s] + skip[s];
            let m = if a[s] > b[s] { a[s] } else { b[s] };
            let m = if m > c { m } else { c };
            // Nothing reaches the state: any finite shift will do.
            let m = if m == T::LOW { zero } else { m };
            let sum = (a[s] - m).exp::<I>() + (b[s] - m).exp::<I>() + (c - m).exp::<I>();
            to[s] = sum.log::<I>() + m + p[s];
        }
    }
}

/// `loss[i] = -log p(labels | sequence)`, infinite where there is no alignment. `alpha`,
/// `[batch, time, width]`, gets the logarithms of the likelihoods of the beginnings.
pub fn ctc<T: Float>(q: &Sequences, p: &[T], alpha: &mut [T], loss: &mut [T]) {
    let ([time, batch, _], width) = (q.sizes, q.width());
    let (alpha, loss) = (Shared::new(alpha.as_mut_ptr()), Shared::new(loss.as_mut_ptr()));
    parallel::for_each(batch, |i| {
        // SAFETY: each sequence has its own part.
        let (alpha, loss) =
            unsafe { (alpha.slice(i * time * width..(i + 1) * time * width), loss.at(i)) };
        let found = T::from_f64(-beginnings(q, i, p, alpha));
        // SAFETY: as above.
        unsafe { *loss = found };
    });
}

/// The recursion over one sequence; gives the logarithm of the likelihood.
fn beginnings<T: Float>(q: &Sequences, i: usize, p: &[T], alpha: &mut [T]) -> f64 {
    let (states, width, steps) = (q.states(i), q.width(), q.inputs[i]);
    let n = states.class.len();
    if steps == 0 {
        return if n == 1 { 0.0 } else { f64::NEG_INFINITY };
    }
    let skip: Vec<T> = states.skip.iter().map(|&s| T::from_f64(s)).collect();
    // Two states that nothing reaches lie before the first one.
    let mut last = vec![T::LOW; n + 2];
    let mut own = vec![T::default(); n];
    for t in 0..steps {
        let row = q.row(p, t, i);
        own.iter_mut().zip(&states.class).for_each(|(o, &c)| *o = row[c]);
        let to = &mut alpha[t * width..t * width + n];
        if t == 0 {
            to.fill(T::LOW);
            to.iter_mut().zip(&own).take(2).for_each(|(a, &p)| *a = p);
        } else {
            let (a, b, c) = (&last[2..], &last[1..], &last[..]);
            dispatch(Step { a, b, c, skip: &skip, p: &own, to: &mut *to });
        }
        last[2..].copy_from_slice(to);
    }
    let ends = [last[n + 1].to_f64(), if n > 1 { last[n].to_f64() } else { f64::NEG_INFINITY }];
    let top = ends[0].max(ends[1]);
    if top == f64::NEG_INFINITY {
        return top;
    }
    ((ends[0] - top).exp() + (ends[1] - top).exp()).ln() + top
}

/// The gradient of [`ctc`] from `g`, that of the losses: `exp(p)` less the share of the alignments
/// that go through the class. That is the gradient where the log-probabilities are normalised, as
/// in PyTorch. `nll` are the losses; where `zero_infinity` an infinite one has no gradient.
pub fn ctc_backward<T: Float>(
    q: &Sequences,
    zero_infinity: bool,
    (g, p): (&[T], &[T]),
    (alpha, nll): (&[T], &[T]),
    gp: &mut [T],
) {
    let ([time, batch, classes], width) = (q.sizes, q.width());
    gp.fill(T::default());
    let out = Shared::new(gp.as_mut_ptr());
    parallel::for_each(batch, |i| {
        let infinite = nll[i].to_f64() == f64::INFINITY;
        if infinite && zero_infinity {
            return;
        }
        let alpha = &alpha[i * time * width..(i + 1) * time * width];
        let (states, steps) = (q.states(i), q.inputs[i]);
        let n = states.class.len();
        let skip: Vec<T> = states.skip[2..].iter().map(|&s| T::from_f64(s)).collect();
        // Two states that lead nowhere lie after the last one.
        let mut next = vec![T::LOW; n + 2];
        let [mut own, mut beta, mut share] = [0; 3].map(|_| vec![T::default(); n]);
        for t in (0..steps).rev() {
            let row = q.row(p, t, i);
            own.iter_mut().zip(&states.class).for_each(|(o, &c)| *o = row[c]);
            if t == steps - 1 {
                beta.fill(T::LOW);
                let ends = n.saturating_sub(2)..n;
                beta[ends.clone()].copy_from_slice(&own[ends]);
            } else {
                let (a, b, c) = (&next[..], &next[1..], &next[2..]);
                dispatch(Step { a, b, c, skip: &skip, p: &own, to: &mut beta });
            }
            next[..n].copy_from_slice(&beta);
            // SAFETY: each sequence has its own rows.
            let gp = unsafe { out.slice((t * batch + i) * classes..(t * batch + i + 1) * classes) };
            if infinite {
                gp.fill(T::from_f64(f64::NAN));
                continue;
            }
            let alpha = &alpha[t * width..t * width + n];
            dispatch(Shares { alpha, beta: &beta, p: &own, nll: nll[i], to: &mut share });
            dispatch(Exp { p: row, to: &mut *gp });
            for (&share, &c) in share.iter().zip(&states.class) {
                gp[c] = gp[c] - share;
            }
            gp.iter_mut().for_each(|x| *x = *x * g[i]);
        }
    });
}

/// `exp(alpha + beta + nll - p)`: the share of the alignments that go through a state.
struct Shares<'a, T> {
    alpha: &'a [T],
    beta: &'a [T],
    p: &'a [T],
    nll: T,
    to: &'a mut [T],
}

impl<T: Float> Run for Shares<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Shares { alpha, beta, p, nll, to } = self;
        let each = to.iter_mut().zip(alpha).zip(beta).zip(p);
        each.for_each(|(((to, &a), &b), &p)| *to = (a + b + nll - p).exp::<I>());
    }
}

struct Exp<'a, T> {
    p: &'a [T],
    to: &'a mut [T],
}

impl<T: Float> Run for Exp<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        self.to.iter_mut().zip(self.p).for_each(|(to, &p)| *to = p.exp::<I>());
    }
}
