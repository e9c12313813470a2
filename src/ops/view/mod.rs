//! Views: other layouts over the same storage. No data moves.

mod expand;
mod order;
mod rank;
mod record;
mod reshape;
mod sections;
mod slice;
mod spec;
mod split;
mod strided;

pub(crate) use record::{as_strided_node, embed};
pub(crate) use spec::Spec;

use super::table::Op;

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] = &[
    record::OPS,
    reshape::OPS,
    expand::OPS,
    order::OPS,
    rank::OPS,
    slice::OPS,
    split::OPS,
    sections::OPS,
    strided::OPS,
    order::MOVES,
];
