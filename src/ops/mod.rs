//! Operators: PyTorch's ATen, one family to a file, each declared once in a table.

pub mod engine;
pub mod promote;
pub mod replay;
pub mod row;
pub mod schema;
mod small;
pub mod table;
pub mod value;

pub(crate) mod activation;
pub(crate) mod advanced;
pub(crate) mod attention;
pub(crate) mod contract;
pub(crate) mod conv;
pub(crate) mod copying;
pub(crate) mod create;
pub(crate) mod dense;
pub(crate) mod embedding;
pub(crate) mod gather;
pub(crate) mod index;
pub(crate) mod inplace;
pub(crate) mod join;
pub(crate) mod linalg;
pub(crate) mod loss;
pub(crate) mod matmul;
pub(crate) mod norm;
pub(crate) mod pad;
pub(crate) mod pointwise;
pub(crate) mod pool;
pub(crate) mod random;
pub(crate) mod reductions;
pub(crate) mod scan;
pub(crate) mod slices;
pub(crate) mod softmax;
pub(crate) mod sort;
pub(crate) mod special;
pub(crate) mod view;

use table::Op;

/// All families. The order is that of the generated files.
pub(crate) static FAMILIES: &[&[&[Op]]] = &[
    &[create::OPS],
    &[copying::OPS],
    pointwise::ROWS,
    &[pointwise::OPS],
    activation::ROWS,
    &[activation::OPS],
    special::ROWS,
    &[special::OPS],
    reductions::TABLES,
    view::TABLES,
    &[join::OPS],
    &[index::OPS, slices::OPS, gather::OPS, advanced::OPS, embedding::OPS],
    &[sort::OPS],
    &[scan::OPS],
    matmul::added::ROWS,
    matmul::TABLES,
    contract::TABLES,
    linalg::TABLES,
    &[conv::OPS],
    pool::TABLES,
    norm::TABLES,
    &[softmax::OPS],
    &[attention::OPS],
    &[pad::OPS],
    loss::distance::ROWS,
    loss::probability::ROWS,
    loss::TABLES,
    random::ROWS,
    &[random::OPS],
];
