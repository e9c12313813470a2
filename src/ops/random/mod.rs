//! Random numbers. The CPU generator is PyTorch's, and so are the numbers for a seed.

pub(crate) mod coins;
pub(crate) mod draw;
pub(crate) mod dropout;
pub(crate) mod fresh;
mod law;
pub(crate) mod multinomial;
pub(crate) mod rrelu;

use super::table::Op;

/// The tables of this family.
pub(crate) static TABLES: &[&[Op]] =
    &[fresh::OPS, coins::OPS, draw::OPS, dropout::OPS, multinomial::OPS, rrelu::OPS];
