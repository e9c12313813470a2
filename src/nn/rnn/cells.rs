//! Cells: one step of a recurrent network.

use super::network::{Mode, parameter, states, zeros};
use crate::base::{Result, bail};
use crate::nn::layer::{Layer, Settings, count, due_at, layers};
use crate::nn::setting::Nonlinearity;
use crate::nn::{Module, given};
use crate::ops::value::Value;
use crate::tensor::Tensor;

layers! { LAYERS;
    /// A step `tanh(W x + b + U h + c)` for `[batch, input_size]` or `[input_size]` and a state
    /// `[batch, hidden_size]` or `[hidden_size]`, zero where none is given. Parameters start
    /// uniform within `1 / sqrt(hidden_size)`.
    RNNCell(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a state.
        hidden_size: i64,
    ) {
        /// Whether there are biases.
        bias: bool = true,
        /// What the sum goes through.
        nonlinearity: Nonlinearity = Nonlinearity::Tanh,
    } (input; hx) [weight_ih, weight_hh, bias_ih, bias_hh];

    /// A step of long short-term memory, as `RNNCell`; `hx` is a list of state and memory, and so
    /// are the results.
    LSTMCell(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a state.
        hidden_size: i64,
    ) {
        /// Whether there are biases.
        bias: bool = true,
    } (input; hx) [weight_ih, weight_hh, bias_ih, bias_hh];

    /// A step of a gated recurrent unit, as `RNNCell`.
    GRUCell(
        /// Size of the rows of inputs.
        input_size: i64,
        /// Size of a state.
        hidden_size: i64,
    ) {
        /// Whether there are biases.
        bias: bool = true,
    } (input; hx) [weight_ih, weight_hh, bias_ih, bias_hh];
}

/// A cell with its options.
struct Step {
    name: &'static str,
    mode: Mode,
    input_size: i64,
    hidden_size: i64,
    bias: bool,
}

impl Step {
    fn describe(&self) -> String {
        let mut out = format!("{}, {}", self.input_size, self.hidden_size);
        if !self.bias {
            out += ", bias=false";
        }
        if self.mode == Mode::Relu {
            out += ", nonlinearity=kReLU";
        }
        out
    }

    fn check(&self) -> Result<()> {
        let (name, k, n) = (self.name, self.input_size, self.hidden_size);
        if k < 0 || n < 0 {
            bail!(InvalidArgument, "[{name}] expected sizes of at least 0, got {k} and {n}");
        }
        Ok(())
    }

    fn reset(&self, m: &Module) -> Result<()> {
        let (n, gates) = (self.hidden_size, self.mode.gates() * self.hidden_size);
        m.register_parameter("weight_ih", Some(parameter(&[gates, self.input_size], n)?))?;
        m.register_parameter("weight_hh", Some(parameter(&[gates, n], n)?))?;
        for name in ["bias_ih", "bias_hh"] {
            let bias = if self.bias { Some(parameter(&[gates], n)?) } else { None };
            m.register_parameter(name, bias)?;
        }
        Ok(())
    }

    /// Checks the ranks of the input and of the states that are given.
    fn check_input(&self, x: &Tensor, hx: &[Tensor]) -> Result<()> {
        let name = self.name;
        let wrong = |t: &Tensor| t.dim() != 1 && t.dim() != 2;
        if wrong(x) {
            let n = x.dim();
            bail!(Shape, "[{name}] {name}: Expected input to be 1D or 2D, got {n}D instead");
        }
        if let Some((i, h)) = hx.iter().enumerate().find(|(_, h)| wrong(h)) {
            let which = if hx.len() > 1 { format!("hx[{i}]") } else { "hidden".into() };
            let n = h.dim();
            bail!(Shape, "[{name}] {name}: Expected {which} to be 1D or 2D, got {n}D instead");
        }
        Ok(())
    }

    fn forward(&self, m: &Module, x: Tensor, hx: Option<&Value>) -> Result<Vec<Tensor>> {
        let n = if self.mode == Mode::Lstm { 2 } else { 1 };
        let hx = states(self.name, hx, n)?;
        self.check_input(&x, hx.as_deref().unwrap_or_default())?;
        let single = x.dim() == 1;
        let lift = |t: &Tensor| if t.dim() == 1 { t.unsqueeze(0) } else { Ok(t.clone()) };
        let x = lift(&x)?;
        let mut hx: Vec<Tensor> = match hx {
            Some(hx) => hx.iter().map(lift).collect::<Result<_>>()?,
            None => vec![zeros(&[x.size(0)?, self.hidden_size], &x)?; n],
        };
        let w_ih = given(self.name, "weight_ih", m.parameter_at(0))?;
        let w_hh = given(self.name, "weight_hh", m.parameter_at(1))?;
        let (b_ih, b_hh) = (m.parameter_at(2), m.parameter_at(3));
        let (b_ih, b_hh) = (b_ih.as_ref(), b_hh.as_ref());
        let last = match self.mode {
            Mode::Lstm => {
                let (h, c) = x.lstm_cell(hx, &w_ih, &w_hh, b_ih, b_hh)?;
                vec![h, c]
            }
            mode => {
                let h = hx.remove(0);
                vec![match mode {
                    Mode::Relu => x.rnn_relu_cell(&h, &w_ih, &w_hh, b_ih, b_hh)?,
                    Mode::Gru => x.gru_cell(&h, &w_ih, &w_hh, b_ih, b_hh)?,
                    _ => x.rnn_tanh_cell(&h, &w_ih, &w_hh, b_ih, b_hh)?,
                }]
            }
        };
        match single {
            true => last.iter().map(|h| h.squeeze_dim(0)).collect(),
            false => Ok(last),
        }
    }
}

macro_rules! cells {
    ($($name:ident |$s:ident| $mode:expr;)*) => { $(
        impl $name {
            fn step(&self) -> Step {
                let $s = self;
                Step {
                    name: Self::NAME,
                    mode: $mode,
                    input_size: $s.input_size,
                    hidden_size: $s.hidden_size,
                    bias: $s.bias,
                }
            }
        }

        impl Layer for $name {
            fn describe(&self) -> String {
                self.step().describe()
            }
            fn check(&mut self) -> Result<()> {
                self.step().check()
            }
            fn reset(&self, m: &Module) -> Result<()> {
                self.step().reset(m)
            }
            fn forward_values(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
                count::<Self>(arguments.len())?;
                let x = due_at::<Self>(arguments, 0)?;
                let last = self.step().forward(m, x, arguments.get(1))?;
                Ok(last.into_iter().map(Value::Tensor).collect())
            }
        }
    )* };
}
cells! {
    RNNCell |s| Mode::plain(s.nonlinearity);
    LSTMCell |s| Mode::Lstm;
    GRUCell |s| Mode::Gru;
}
