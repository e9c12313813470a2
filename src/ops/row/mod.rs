//! Elementwise operators: what a row is and what it takes. `declare` makes everything of a row,
//! `formula` loops of a formula, and `kernel` is what a row does when it is called.

mod declare;
mod formula;
mod kernel;
mod run;

use super::{engine, small};
use crate::backend::formula::Expr;
use crate::backend::pointwise::{self, Row};
use crate::base::{Result, Scalar};
use crate::tensor::Tensor;
use kernel::Pointwise;
use std::sync::OnceLock;

/// A tensor or a number as an operand.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// A tensor.
    T(&'a Tensor),
    /// A number: its category takes part in promotion, not its size.
    S(Scalar),
}

impl<'a> From<&'a Tensor> for Arg<'a> {
    fn from(t: &'a Tensor) -> Self {
        Arg::T(t)
    }
}
impl From<Scalar> for Arg<'_> {
    fn from(s: Scalar) -> Self {
        Arg::S(s)
    }
}

/// A tensor or a number that a replayed formula gave.
pub enum Arg2 {
    /// A tensor.
    T(Tensor),
    /// A number.
    S(Scalar),
}

/// The most operands of a row.
const OPERANDS: usize = 4;

/// The tensors among operands; numbers have none.
#[inline]
fn tensors<'a>(args: &[Arg<'a>]) -> [Option<&'a Tensor>; OPERANDS] {
    std::array::from_fn(|i| match args.get(i) {
        Some(Arg::T(t)) => Some(*t),
        _ => None,
    })
}

/// A row with what its derivatives read, found once.
pub struct Entry {
    /// The row.
    pub row: Row,
    /// For each input: the bits of what its partial reads, and the partial if it is constant.
    partials: OnceLock<Vec<(u32, Option<f64>)>>,
}

impl Entry {
    /// A row as it stands in the table.
    pub const fn new(row: Row) -> Entry {
        assert!(row.inputs <= OPERANDS, "a row of more operands than any has had");
        Entry { row, partials: OnceLock::new() }
    }

    fn partials(&self) -> &[(u32, Option<f64>)] {
        self.partials.get_or_init(|| {
            let n = self.row.inputs;
            let read = |f: &pointwise::Funcs| {
                Expr::scope(|| {
                    let x: Vec<Expr> = (0..=n).map(Expr::arg).collect();
                    let p: Vec<Expr> = (20..30).map(Expr::arg).collect();
                    let d = (f.expr)(&x, &p);
                    (d.reads(), d.literal())
                })
            };
            self.row.partials.iter().map(read).collect()
        })
    }

    /// Calls the row.
    pub fn call(&'static self, args: &[Arg], params: &[Scalar]) -> Result<Tensor> {
        let Some((y, record)) = small::call(&self.row, args, params)? else {
            return engine::apply1(
                Pointwise::new(self, args, params),
                &tensors(args)[..args.len()],
            );
        };
        if record && !self.row.partials.is_empty() {
            engine::record(
                || Pointwise::new(self, args, params),
                &tensors(args)[..args.len()],
                &y,
            )?;
        }
        Ok(y)
    }

    /// Calls the row and writes to the first argument.
    pub fn call_(&'static self, args: &[Arg], params: &[Scalar]) -> Result<Tensor> {
        if let (Some(Arg::T(target)), true) = (args.first(), small::call_(&self.row, args, params)?)
        {
            return Ok((*target).clone());
        }
        engine::apply_inplace(Pointwise::new(self, args, params), &tensors(args)[..args.len()])
    }
}
