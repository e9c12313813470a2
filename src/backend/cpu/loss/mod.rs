//! Losses: of class indices, of margins between classes, of sequences, and products of rows.

mod classes;
mod ctc;
mod dots;
mod margin;

pub use classes::{Reduction, Target, cross_entropy, cross_entropy_backward, nll, nll_backward};
pub use ctc::{Sequences, ctc, ctc_backward};
pub use dots::dots;
pub use margin::{Margin, margins, margins_backward};
