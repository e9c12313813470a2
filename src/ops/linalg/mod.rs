//! Linear algebra beyond products: cross products, powers and inverses, chains, distances.

mod chain;
mod cross;
mod distance;
mod inverse;
mod pairs;
mod power;
mod weigh;

use super::table::Op;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] =
    &[cross::OPS, power::OPS, chain::OPS, distance::OPS, pairs::OPS];
