//! Reductions: one row each (`init, map, join, done` and a derivative), and what is made of them.

mod declare;
pub(crate) mod formulas;
mod logsumexp;
mod moments;
pub(crate) mod norm;
pub(crate) mod over;
mod pairs;
mod plain;
pub(crate) mod row;

use super::table::Op;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] =
    &[plain::OPS, norm::OPS, moments::OPS, logsumexp::OPS, pairs::OPS];
