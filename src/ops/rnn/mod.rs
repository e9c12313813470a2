//! Recurrent networks: one engine for all cells, for padded and for packed sequences.

mod cells;
mod composed;
mod kernel;
mod samples;
mod stack;

use super::table::Op;
use crate::backend::cpu::rnn::Cell;
use crate::base::{Result, bail};
use crate::ops;
use crate::tensor::Tensor;
use samples::{gru_data, gru_input, lstm_data, lstm_input, rnn_data, rnn_input};
use stack::{Compute, Network, fused, plain};

/// The operators of the family, in the order of the generated files.
pub(crate) static TABLES: &[&[Op]] = &[OPS, cells::OPS];

/// The network of an operator with one state, over padded and over packed sequences.
macro_rules! networks {
    ($($padded:ident $packed:ident: $op:literal $cell:ident $compute:ident;)*) => { $(
        #[allow(clippy::too_many_arguments)] // Those of the operator.
        fn $padded(x: &Tensor, hx: &Tensor, params: Vec<Tensor>, biases: bool, layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor)> {
            let (op, cell, compute): (_, _, Compute) = ($op, Cell::$cell, $compute);
            let net = Network { op, cell, first: vec![hx], params, biases, layers, dropout, train, bidirectional, compute };
            net.padded(x, batch_first).map(|(y, h, _)| (y, h))
        }
        #[allow(clippy::too_many_arguments)] // Those of the operator.
        fn $packed(x: &Tensor, batch_sizes: &Tensor, hx: &Tensor, params: Vec<Tensor>, biases: bool, layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor)> {
            let (op, cell, compute): (_, _, Compute) = ($op, Cell::$cell, $compute);
            let net = Network { op, cell, first: vec![hx], params, biases, layers, dropout, train, bidirectional, compute };
            net.packed(x, batch_sizes).map(|(y, h, _)| (y, h))
        }
    )* };
}
networks! {
    tanh_padded tanh_packed: "rnn_tanh" Tanh fused;
    relu_padded relu_packed: "rnn_relu" Relu fused;
    gru_padded gru_packed: "gru" Gru fused;
    tanh_padded_plain tanh_packed_plain: "rnn_tanh" Tanh plain;
    relu_padded_plain relu_packed_plain: "rnn_relu" Relu plain;
    gru_padded_plain gru_packed_plain: "gru" Gru plain;
}

/// The state and the memory of a call.
fn pair<'a>(op: &str, hx: &'a [Tensor]) -> Result<Vec<&'a Tensor>> {
    if hx.len() != 2 {
        bail!(InvalidArgument, "[{op}] {op} expects two hidden states");
    }
    Ok(hx.iter().collect())
}

/// The same with a state and a memory.
macro_rules! with_memory {
    ($($padded:ident $packed:ident: $compute:ident;)*) => { $(
        #[allow(clippy::too_many_arguments)] // Those of the operator.
        fn $padded(x: &Tensor, hx: Vec<Tensor>, params: Vec<Tensor>, biases: bool, layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor, Tensor)> {
            let (op, cell, compute): (_, _, Compute) = ("lstm", Cell::Lstm, $compute);
            let net = Network { op, cell, first: pair(op, &hx)?, params, biases, layers, dropout, train, bidirectional, compute };
            net.padded(x, batch_first)
        }
        #[allow(clippy::too_many_arguments)] // Those of the operator.
        fn $packed(x: &Tensor, batch_sizes: &Tensor, hx: Vec<Tensor>, params: Vec<Tensor>, biases: bool, layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor, Tensor)> {
            let (op, cell, compute): (_, _, Compute) = ("lstm", Cell::Lstm, $compute);
            let net = Network { op, cell, first: pair(op, &hx)?, params, biases, layers, dropout, train, bidirectional, compute };
            net.packed(x, batch_sizes)
        }
    )* };
}
with_memory! {
    lstm_padded lstm_packed: fused;
    lstm_padded_plain lstm_packed_plain: plain;
}

ops! { OPS, Kernel;
    /// Layers of `h' = tanh(W x + b + U h + c)` over `[time, batch, input]`, or `[batch, time,
    /// input]` with `batch_first`, from the states `hx`, `[layers * directions, batch, hidden]`.
    /// `params` are, for each layer and direction, `W`, `U` and with `has_biases` `b`, `c`. The
    /// results are those of all steps and the last states.
    "rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)"
    fn rnn_tanh(&self, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor)> {
        tanh_padded(self, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
    }
    = reference tanh_padded_plain, samples rnn_input
    /// The same over a packed sequence: the rows of all steps `[rows, input]`, and how many rows
    /// each step has.
    "rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)"
    fn rnn_tanh_data(&self, batch_sizes: &Tensor, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor)> {
        tanh_packed(self, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional)
    }
    = reference tanh_packed_plain, samples rnn_data
    /// Layers of `h' = relu(W x + b + U h + c)`; arguments as those of `rnn_tanh`.
    "rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)"
    fn rnn_relu(&self, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor)> {
        relu_padded(self, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
    }
    = reference relu_padded_plain, samples rnn_input
    /// The same over a packed sequence.
    "rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)"
    fn rnn_relu_data(&self, batch_sizes: &Tensor, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor)> {
        relu_packed(self, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional)
    }
    = reference relu_packed_plain, samples rnn_data
    /// Layers of long short-term memory: `c' = f c + i g`, `h' = o tanh(c')` with the gates
    /// `i f g o = W x + b + U h + c` through `sigmoid`, `g` through `tanh`. `hx` is the state and
    /// the memory. Where their last sizes differ the state is projected, `R h'`, and the `params` of
    /// each layer and direction end with `R`, `[out, hidden]`.
    "lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)"
    fn lstm(&self, hx: Vec<Tensor>, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor, Tensor)> {
        lstm_padded(self, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
    }
    = reference lstm_padded_plain, samples lstm_input
    /// The same over a packed sequence.
    "lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)"
    fn lstm_data(&self, batch_sizes: &Tensor, hx: Vec<Tensor>, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor, Tensor)> {
        lstm_packed(self, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional)
    }
    = reference lstm_packed_plain, samples lstm_data
    /// Layers of gated recurrent units: `h' = (1 - z) n + z h` with `r z` as `sigmoid(W x + b + U h
    /// + c)` and `n = tanh(W x + b + r (U h + c))`; arguments as those of `rnn_tanh`.
    "gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)"
    fn gru(&self, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool, batch_first: bool) -> Result<(Tensor, Tensor)> {
        gru_padded(self, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first)
    }
    = reference gru_padded_plain, samples gru_input
    /// The same over a packed sequence.
    "gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)"
    fn gru_data(&self, batch_sizes: &Tensor, hx: &Tensor, params: Vec<Tensor>, has_biases: bool, num_layers: i64, dropout: f64, train: bool, bidirectional: bool) -> Result<(Tensor, Tensor)> {
        gru_packed(self, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional)
    }
    = reference gru_packed_plain, samples gru_data
}
