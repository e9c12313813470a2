//! Pooling: maximum and average, sliding and adaptive. A derivative is a kernel too, and its own
//! derivative reads where the first one wrote.

mod adaptive;
mod average;
mod fractional;
mod max;
mod unpool;
mod windows;

use super::dense::sample;
use super::table::Op;
use super::value::Value;
use crate::base::Result;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] =
    &[max::OPS, average::OPS, adaptive::OPS, fractional::OPS, unpool::OPS];

/// An input to take samples of, `[2, 3, ..]`.
fn input(rank: usize) -> Result<Value> {
    let mut shape = vec![2i64, 3];
    shape.extend([7, 6, 5].iter().take(rank));
    Ok(sample(&shape, 11)?.into())
}

/// One number for every dimension.
fn list(rank: usize, v: i64) -> Value {
    Value::Ints(vec![v; rank])
}

/// Functions for the table, which takes plain ones: `samples1 = samples 1;`.
macro_rules! ranked {
    ($($name:ident = $f:ident $rank:literal;)*) => { $(
        fn $name() -> Result<Vec<Vec<Value>>> {
            $f($rank)
        }
    )* };
}

use ranked;
