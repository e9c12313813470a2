//! Recurrent layers: one loop for padded and packed sequences, whatever the cell.
//!
//! The rows of all steps lie one after the other, step by step: step `t` has `steps[t]` of them,
//! and a padded batch is the case where all steps have the same number. The products with the
//! input's weights are made for all rows at once; a step adds the product with the recurrent
//! weights, and one loop over the gates does the rest.

mod backward;
mod cells;
mod forward;

pub use backward::{Carry, Saved, WeightGrads, backward, input_grad, weight_grads};
pub use forward::{Results, State, forward, project};

use crate::backend::cpu::float::Float;
use crate::backend::cpu::gemm::{Fixed, Gemm, GemmElem, gemm, gemm_fixed};

/// What the loops compute in.
pub trait Real: Float + GemmElem {}
impl<T: Float + GemmElem> Real for T {}

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// `tanh` of the sum.
    Tanh,
    /// `relu` of the sum.
    Relu,
    /// Long short-term memory (Hochreiter and Schmidhuber 1997), gates `i f g o`.
    Lstm,
    /// Gated recurrent unit (Cho 2014), gates `r z n`.
    Gru,
}

impl Cell {
    /// Blocks of `hidden` rows in the weights.
    pub fn gates(self) -> usize {
        match self {
            Cell::Tanh | Cell::Relu => 1,
            Cell::Lstm => 4,
            Cell::Gru => 3,
        }
    }

    /// Blocks of `hidden` numbers that are kept for each row. The first `gates` of them are those
    /// of the recurrent weights. The last gate of [`Cell::Gru`] needs the parts of the input and
    /// of the state apart, so that it has one more.
    pub fn blocks(self) -> usize {
        if self == Cell::Gru { 4 } else { self.gates() }
    }

    /// Where the gates of the input's weights go: `(first gate, first block, how many)`.
    fn parts(self) -> &'static [(usize, usize, usize)] {
        match self {
            Cell::Tanh | Cell::Relu => &[(0, 0, 1)],
            Cell::Lstm => &[(0, 0, 4)],
            Cell::Gru => &[(0, 0, 2), (2, 3, 1)],
        }
    }
}

/// One direction of a layer.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// What happens in a step.
    pub cell: Cell,
    /// Rows of each step; they do not grow.
    pub steps: &'a [usize],
    /// Size of an input.
    pub input: usize,
    /// Size of the cell's state.
    pub hidden: usize,
    /// Size of the result: `hidden` but where it is projected.
    pub out: usize,
    /// Whether the last step comes first.
    pub reverse: bool,
    /// Elements from one row of the results to the next, and to the first one of this direction.
    pub place: (usize, usize),
}

/// A step: the first of its rows and their number.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    first: usize,
    rows: usize,
}

impl Run<'_> {
    /// The rows of all steps.
    pub fn rows(&self) -> usize {
        self.steps.iter().sum()
    }

    /// Numbers kept for a row.
    pub fn width(&self) -> usize {
        self.cell.blocks() * self.hidden
    }

    /// Numbers of a row that the recurrent weights make.
    fn recurrent(&self) -> usize {
        self.cell.gates() * self.hidden
    }

    /// The steps in the order in which they are computed.
    fn order(&self) -> Vec<Step> {
        let mut first = 0;
        let mut steps: Vec<Step> = Vec::with_capacity(self.steps.len());
        for &rows in self.steps {
            steps.push(Step { first, rows });
            first += rows;
        }
        if self.reverse {
            steps.reverse();
        }
        steps
    }

    /// Where the result of a row is.
    fn result(&self, row: usize) -> std::ops::Range<usize> {
        let first = row * self.place.0 + self.place.1;
        first..first + self.out
    }

    /// Rows of the gates, `count` from `first` on.
    fn gates(&self, step: Step) -> std::ops::Range<usize> {
        step.first * self.width()..(step.first + step.rows) * self.width()
    }

    /// `c = a b + beta c` where `c` is `[m, n]` with rows `ldc` apart.
    fn product<T: Real>(
        (m, n, k): (usize, usize, usize),
        (a, sa): (&[T], (usize, usize)),
        (b, sb): (&[T], (usize, usize)),
        (c, ldc): (&mut [T], usize),
        beta: f64,
    ) {
        gemm(&Gemm { m, n, k, a: sa, b: sb, ldc, alpha: 1.0, beta }, a, b, c);
    }

    /// The same with the recurrent weights, which all steps share.
    fn step_product<T: Real>(
        (m, n, k): (usize, usize, usize),
        (a, lda): (&[T], usize),
        b: &Fixed<T>,
        (c, ldc): (&mut [T], usize),
        beta: f64,
    ) {
        let g = Gemm { a: (lda, 1), ldc, beta, ..Gemm::new(false, false, m, n, k) };
        gemm_fixed(&g, a, b, c);
    }
}

/// The weights of one direction, row-major.
#[derive(Clone, Copy)]
pub struct Weights<'a, T> {
    /// Of the input, `[gates * hidden, input]`.
    pub ih: &'a [T],
    /// Of the state, `[gates * hidden, out]`.
    pub hh: &'a [T],
    /// Added to the input's part, `[gates * hidden]`.
    pub b_ih: Option<&'a [T]>,
    /// Added to the state's part, `[gates * hidden]`.
    pub b_hh: Option<&'a [T]>,
    /// The projection of the result, `[out, hidden]`.
    pub hr: Option<&'a [T]>,
}

/// Work of a step below which the directions of a layer run on a core each: its own products and
/// loops are too small to be shared.
const SMALL_STEP: usize = 1 << 21;

/// Calls `f` for each direction, at the same time where a step of one is small.
pub fn for_directions(directions: usize, r: &Run, f: impl Fn(usize) + Sync) {
    let most = r.steps.iter().copied().max().unwrap_or(0);
    if most * r.recurrent() * r.out.max(1) <= SMALL_STEP {
        return crate::backend::cpu::parallel::for_each(directions, f);
    }
    (0..directions).for_each(f);
}
