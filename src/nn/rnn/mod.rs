//! Recurrent networks.

mod cells;
mod network;

pub(super) use cells::LAYERS as CELLS;
pub use cells::{GRUCell, LSTMCell, RNNCell};

use super::Module;
use super::layer::{Layer, Settings, count, layers};
use super::setting::Nonlinearity;
use crate::base::Result;
use crate::ops::value::Value;
use network::{Mode, Network};

layers! { LAYERS;
    /// Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input_size]`, `[batch, time,
    /// input_size]` where the batch is first, `[time, input_size]` for one sequence, or a packed
    /// sequence (a list of its data, batch sizes and indices).
    ///
    /// Results: those of all steps, `[time, batch, hidden_size * directions]`, and the last states,
    /// `[num_layers * directions, batch, hidden_size]`, which is also the shape of the first ones,
    /// `hx`; they are zero where none are given. Parameters start uniform within
    /// `1 / sqrt(hidden_size)`: for each layer `k` and direction `weight_ih_lk`, `weight_hh_lk`,
    /// `bias_ih_lk`, `bias_hh_lk`, those of the second direction with `_reverse` behind.
    RNN(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a state.
        hidden_size: i64,
    ) {
        /// Layers, each of which reads the results of the one before.
        num_layers: i64 = 1,
        /// What a sum goes through.
        nonlinearity: Nonlinearity = Nonlinearity::Tanh,
        /// Whether there are biases.
        bias: bool = true,
        /// Whether the batch is the first dimension of inputs and results.
        batch_first: bool = false,
        /// The share of a layer's results that is lost in training on the way to the next one.
        dropout: f64 = 0.0,
        /// Whether a second network reads the sequence from its end.
        bidirectional: bool = false,
    } (input; hx);

    /// Layers of long short-term memory (Hochreiter & Schmidhuber 1997): `c' = f c + i g`,
    /// `h' = o tanh(c')` with the gates `i f g o = W x + b + U h + c` through `sigmoid`, `g`
    /// through `tanh`.
    ///
    /// Inputs, results and parameters as those of `RNN`; but `hx` and the last states are a list
    /// of states and memories. With `proj_size` a state is projected to that size, by
    /// `weight_hr_lk`.
    LSTM(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a memory, and of a state that is not projected.
        hidden_size: i64,
    ) {
        /// Layers, each of which reads the results of the one before.
        num_layers: i64 = 1,
        /// Whether there are biases.
        bias: bool = true,
        /// Whether the batch is the first dimension of inputs and results.
        batch_first: bool = false,
        /// The share of a layer's results that is lost in training on the way to the next one.
        dropout: f64 = 0.0,
        /// Whether a second network reads the sequence from its end.
        bidirectional: bool = false,
        /// Size of the projected state; 0 for no projection.
        proj_size: i64 = 0,
    } (input; hx);

    /// Layers of gated recurrent units (Cho et al. 2014): `h' = (1 - z) n + z h` with `r` and `z`
    /// as `sigmoid(W x + b + U h + c)` and `n = tanh(W x + b + r (U h + c))`.
    ///
    /// Inputs, results and parameters as those of `RNN`.
    GRU(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a state.
        hidden_size: i64,
    ) {
        /// Layers, each of which reads the results of the one before.
        num_layers: i64 = 1,
        /// Whether there are biases.
        bias: bool = true,
        /// Whether the batch is the first dimension of inputs and results.
        batch_first: bool = false,
        /// The share of a layer's results that is lost in training on the way to the next one.
        dropout: f64 = 0.0,
        /// Whether a second network reads the sequence from its end.
        bidirectional: bool = false,
    } (input; hx);
}

/// What kind of network a layer is, and the size of its projected states.
macro_rules! networks {
    ($($name:ident |$s:ident| $mode:expr, $proj_size:expr;)*) => { $(
        impl $name {
            fn network(&self) -> Network {
                let $s = self;
                Network {
                    name: Self::NAME,
                    mode: $mode,
                    input_size: $s.input_size,
                    hidden_size: $s.hidden_size,
                    num_layers: $s.num_layers,
                    bias: $s.bias,
                    batch_first: $s.batch_first,
                    dropout: $s.dropout,
                    bidirectional: $s.bidirectional,
                    proj_size: $proj_size,
                }
            }
        }

        impl Layer for $name {
            fn describe(&self) -> String {
                self.network().describe()
            }
            fn check(&mut self) -> Result<()> {
                self.network().check()
            }
            fn reset(&self, m: &Module) -> Result<()> {
                self.network().reset(m)
            }
            fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
                count::<Self>(arguments.len())?;
                self.network().forward(m, arguments)
            }
        }
    )* };
}
networks! {
    RNN |s| Mode::plain(s.nonlinearity), 0;
    LSTM |s| Mode::Lstm, s.proj_size;
    GRU |s| Mode::Gru, 0;
}
