//! Normalisation: of rows (layer, group and root-mean-square norm) and of channels (batch norm).

mod channels;
mod rows;

pub use channels::{ChannelSizes, channel_backward, channel_forward, channel_moments};
pub use rows::{RowGrads, RowSizes, row_backward, row_forward};
