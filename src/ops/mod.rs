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
pub(crate) mod calculus;
pub(crate) mod close;
pub(crate) mod contract;
pub(crate) mod conv;
pub(crate) mod copying;
pub(crate) mod correlation;
pub(crate) mod create;
pub(crate) mod dense;
pub(crate) mod diagonal;
pub(crate) mod embedding;
pub(crate) mod embedding_bag;
pub(crate) mod flip;
pub(crate) mod fold;
pub(crate) mod gamma;
pub(crate) mod gather;
pub(crate) mod gradient;
pub(crate) mod grid;
pub(crate) mod histogram;
pub(crate) mod index;
pub(crate) mod inplace;
pub(crate) mod join;
pub(crate) mod linalg;
pub(crate) mod linalg_norm;
pub(crate) mod loss;
pub(crate) mod matmul;
pub(crate) mod new;
pub(crate) mod nextafter;
pub(crate) mod norm;
pub(crate) mod order;
pub(crate) mod pad;
pub(crate) mod places;
pub(crate) mod pointwise;
pub(crate) mod pool;
pub(crate) mod quantile;
pub(crate) mod random;
pub(crate) mod ranges;
pub(crate) mod reductions;
pub(crate) mod rnn;
pub(crate) mod running;
pub(crate) mod scan;
pub(crate) mod scatter_reduce;
pub(crate) mod scatter_view;
pub(crate) mod script;
pub(crate) mod search;
pub(crate) mod shuffle;
pub(crate) mod singular;
pub(crate) mod slices;
pub(crate) mod softmax;
pub(crate) mod sort;
pub(crate) mod special;
pub(crate) mod stack;
pub(crate) mod triangle;
pub(crate) mod unique;
pub(crate) mod upsample;
pub(crate) mod vander;
pub(crate) mod view;

use table::Op;

/// All families. The order is that of the generated files.
pub(crate) static FAMILIES: &[&[&[Op]]] = &[
    &[create::OPS, ranges::OPS, new::OPS, new::SCALAR],
    &[copying::OPS],
    pointwise::math::ROWS,
    &[pointwise::math::OPS],
    pointwise::comparison::ROWS,
    pointwise::arithmetic::ROWS,
    &[pointwise::arithmetic::OPS],
    pointwise::power::ROWS,
    &[pointwise::power::OPS],
    pointwise::bitwise::ROWS,
    &[pointwise::bitwise::OPS],
    pointwise::choice::ROWS,
    &[pointwise::choice::OPS],
    pointwise::clamp::ROWS,
    &[pointwise::clamp::OPS],
    close::ROWS,
    &[close::OPS],
    activation::ROWS,
    &[activation::OPS],
    special::ROWS,
    &[special::OPS],
    gamma::ROWS,
    &[gamma::OPS, nextafter::OPS],
    reductions::TABLES,
    view::TABLES,
    &[join::OPS, stack::OPS, flip::OPS, triangle::OPS, diagonal::OPS],
    &[scatter_view::OPS, shuffle::OPS, vander::OPS],
    &[index::OPS, slices::OPS, gather::OPS, advanced::OPS, embedding::OPS],
    &[scatter_reduce::OPS, places::OPS, embedding_bag::OPS],
    &[unique::OPS, search::OPS, histogram::OPS],
    &[sort::OPS, order::OPS, quantile::OPS],
    &[scan::OPS, running::OPS, calculus::OPS, gradient::OPS],
    &[linalg_norm::OPS, correlation::OPS],
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
    &[upsample::OPS, grid::OPS, fold::OPS],
    rnn::TABLES,
    loss::distance::ROWS,
    loss::probability::ROWS,
    loss::embedding::ROWS,
    loss::poisson::ROWS,
    loss::TABLES,
    random::draw::ROWS,
    random::dropout::ROWS,
    random::TABLES,
    &[script::OPS],
];
