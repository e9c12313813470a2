//! Linear algebra beyond products: cross products, inverses, distances.

pub mod cross;
pub mod distance;
pub mod lu;
pub mod weigh;
