//! What recurrent networks of all kinds share.

use crate::base::{Options, Result, bail, show};
use crate::nn::setting::Nonlinearity;
use crate::nn::show::number;
use crate::nn::utils::rnn::PackedSequence;
use crate::nn::{Module, given, init};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// What a step computes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Tanh,
    Relu,
    Lstm,
    Gru,
}

impl Mode {
    pub(super) fn plain(f: Nonlinearity) -> Mode {
        match f {
            Nonlinearity::Tanh => Mode::Tanh,
            Nonlinearity::ReLU => Mode::Relu,
        }
    }

    /// How many sums a step makes for each number of the state.
    pub(super) fn gates(self) -> i64 {
        match self {
            Mode::Tanh | Mode::Relu => 1,
            Mode::Lstm => 4,
            Mode::Gru => 3,
        }
    }
}

/// A parameter of recurrent networks: uniform within `1 / sqrt(hidden_size)`.
pub(super) fn parameter(shape: &[i64], hidden_size: i64) -> Result<Tensor> {
    let bound = if hidden_size > 0 { 1.0 / (hidden_size as f64).sqrt() } else { 0.0 };
    let t = init::parameter(shape)?;
    init::uniform_(&t, -bound, bound)?;
    Ok(t)
}

/// The states that an argument holds: none, one, or a list.
pub(super) fn states(name: &str, v: Option<&Value>, n: usize) -> Result<Option<Vec<Tensor>>> {
    let found: Vec<Tensor> = match v {
        None | Some(Value::None) => return Ok(None),
        Some(Value::Tensor(t)) => vec![t.clone()],
        Some(Value::Tensors(list)) => list.iter().flatten().cloned().collect(),
        Some(_) => Vec::new(),
    };
    if found.len() != n {
        let expected = if n == 1 { "a tensor" } else { "a list of two tensors" };
        bail!(InvalidArgument, "[{name}] expected {expected} as hx, got {v:?}");
    }
    Ok(Some(found))
}

/// States as a result: the counterpart of [`states`].
pub(super) fn state_value(mut states: Vec<Tensor>) -> Value {
    match states.len() {
        1 => Value::Tensor(states.remove(0)),
        _ => Value::Tensors(states.into_iter().map(Some).collect()),
    }
}

/// Zeros of a shape, of another tensor's dtype and device.
pub(super) fn zeros(shape: &[i64], like: &Tensor) -> Result<Tensor> {
    let o =
        Options { dtype: Some(like.dtype()), device: Some(like.device()), ..Options::default() };
    Tensor::zeros(shape, o)
}

/// A shape as PyTorch's messages about states write it.
fn tuple(shape: &[i64]) -> String {
    format!("({})", show(shape).trim_matches(['[', ']']))
}

/// A network with its options.
pub(super) struct Network {
    pub(super) name: &'static str,
    pub(super) mode: Mode,
    pub(super) input_size: i64,
    pub(super) hidden_size: i64,
    pub(super) num_layers: i64,
    pub(super) bias: bool,
    pub(super) batch_first: bool,
    pub(super) dropout: f64,
    pub(super) bidirectional: bool,
    pub(super) proj_size: i64,
}

/// A batch as an operator takes it.
struct Batch<'a> {
    rows: &'a Tensor,
    /// How many rows each step has, of a packed one.
    sizes: Option<&'a Tensor>,
    size: i64,
}

impl Network {
    fn directions(&self) -> i64 {
        1 + i64::from(self.bidirectional)
    }

    /// The size of a state that goes out.
    fn out_size(&self) -> i64 {
        if self.proj_size > 0 { self.proj_size } else { self.hidden_size }
    }

    /// The shapes of the states, and of the memories.
    fn state_shapes(&self, batch: i64) -> Vec<[i64; 3]> {
        let n = self.num_layers * self.directions();
        match self.mode {
            Mode::Lstm => vec![[n, batch, self.out_size()], [n, batch, self.hidden_size]],
            _ => vec![[n, batch, self.hidden_size]],
        }
    }

    pub(super) fn describe(&self) -> String {
        let mut out = format!(
            "input_size={}, hidden_size={}, num_layers={}, bias={}, batch_first={}, dropout={}, \
             bidirectional={}",
            self.input_size,
            self.hidden_size,
            self.num_layers,
            self.bias,
            self.batch_first,
            number(self.dropout),
            self.bidirectional
        );
        if self.proj_size > 0 {
            out += &format!(", proj_size={}", self.proj_size);
        }
        out
    }

    pub(super) fn check(&self) -> Result<()> {
        let name = self.name;
        if !(0.0..=1.0).contains(&self.dropout) {
            bail!(
                InvalidArgument,
                "[{name}] dropout should be a number in range [0, 1] representing the probability \
                 of an element being zeroed, got {}",
                self.dropout
            );
        }
        for (option, v) in [
            ("input_size", self.input_size),
            ("hidden_size", self.hidden_size),
            ("num_layers", self.num_layers),
        ] {
            if v <= 0 {
                bail!(InvalidArgument, "[{name}] {option} must be greater than zero, got {v}");
            }
        }
        if self.proj_size < 0 {
            bail!(
                InvalidArgument,
                "[{name}] proj_size should be a positive integer or zero to disable projections"
            );
        }
        if self.proj_size >= self.hidden_size {
            bail!(InvalidArgument, "[{name}] proj_size has to be smaller than hidden_size");
        }
        Ok(())
    }

    /// Names and shapes of the parameters of one direction of a layer.
    fn shapes(&self, layer: i64) -> Vec<(&'static str, Vec<i64>)> {
        let gates = self.mode.gates() * self.hidden_size;
        let input = if layer == 0 { self.input_size } else { self.out_size() * self.directions() };
        let mut out =
            vec![("weight_ih", vec![gates, input]), ("weight_hh", vec![gates, self.out_size()])];
        if self.bias {
            out.extend([("bias_ih", vec![gates]), ("bias_hh", vec![gates])]);
        }
        if self.proj_size > 0 {
            out.push(("weight_hr", vec![self.proj_size, self.hidden_size]));
        }
        out
    }

    pub(super) fn reset(&self, m: &Module) -> Result<()> {
        for layer in 0..self.num_layers {
            for direction in ["", "_reverse"].iter().take(self.directions() as usize) {
                for (name, shape) in self.shapes(layer) {
                    let t = parameter(&shape, self.hidden_size)?;
                    m.register_parameter(&format!("{name}_l{layer}{direction}"), Some(t))?;
                }
            }
        }
        Ok(())
    }

    fn weights(&self, m: &Module) -> Result<Vec<Tensor>> {
        let n = self.num_layers * self.directions() * self.shapes(0).len() as i64;
        (0..n as usize).map(|i| given(self.name, "weight", m.parameter_at(i))).collect()
    }

    /// Runs the network on an input and the first states, which may be left out.
    pub(super) fn forward(&self, m: &Module, arguments: &[Value]) -> Result<Vec<Value>> {
        let n = if self.mode == Mode::Lstm { 2 } else { 1 };
        let hx = states(self.name, arguments.get(1), n)?;
        match &arguments[0] {
            Value::Tensor(x) => self.padded(m, x, hx),
            v => self.packed(m, PackedSequence::from_value(v)?, hx),
        }
    }

    fn padded(&self, m: &Module, x: &Tensor, hx: Option<Vec<Tensor>>) -> Result<Vec<Value>> {
        let (name, rank) = (self.name, x.dim());
        if rank != 2 && rank != 3 {
            let what = if self.mode.gates() == 1 { "D tensor" } else { "D" };
            bail!(
                Shape,
                "[{name}] {name}: Expected input to be 2D or 3D, got {rank}{what} instead"
            );
        }
        let batched = rank == 3;
        let (at, lifted) = (i64::from(!self.batch_first), !batched);
        let x = if lifted { x.unsqueeze(at)? } else { x.clone() };
        let hx = hx.map(|hx| self.lifted(hx, rank)).transpose()?;
        let batch = Batch { rows: &x, sizes: None, size: x.size(at)? };
        let (y, last) = self.run(m, &batch, hx)?;
        if batched {
            return Ok(vec![y.into(), state_value(last)]);
        }
        let last = last.iter().map(|h| h.squeeze_dim(1)).collect::<Result<_>>()?;
        Ok(vec![y.squeeze_dim(at)?.into(), state_value(last)])
    }

    /// First states of the rank that goes with the input's, each as a batch.
    fn lifted(&self, hx: Vec<Tensor>, rank: usize) -> Result<Vec<Tensor>> {
        if hx.iter().any(|h| h.dim() != rank) {
            let kind = if rank == 3 { "batched" } else { "unbatched" };
            let found: Vec<String> = hx.iter().map(|h| format!("{}-D", h.dim())).collect();
            let (what, found) = match self.mode {
                Mode::Lstm => ("hx and cx", format!("({}) tensors", found.join(", "))),
                _ => ("hx", format!("{} tensor", found[0])),
            };
            bail!(
                Shape,
                "[{}] For {kind} {rank}-D input, {what} should also be {rank}-D but got {found}",
                self.name
            );
        }
        match rank {
            2 => hx.iter().map(|h| h.unsqueeze(1)).collect(),
            _ => Ok(hx),
        }
    }

    /// States in the order of the sequences of a packed batch, or back.
    fn permuted(states: Vec<Tensor>, order: Option<&Tensor>) -> Result<Vec<Tensor>> {
        match order {
            Some(order) => states.iter().map(|h| h.index_select(1, order)).collect(),
            None => Ok(states),
        }
    }

    fn packed(&self, m: &Module, x: PackedSequence, hx: Option<Vec<Tensor>>) -> Result<Vec<Value>> {
        let hx = hx.map(|hx| Self::permuted(hx, x.sorted_indices.as_ref())).transpose()?;
        if x.batch_sizes.dim() != 1 || x.batch_sizes.numel() == 0 {
            let shape = show(&x.batch_sizes.shape());
            bail!(Shape, "[{}] expected batch_sizes of rank 1, got shape {shape}", self.name);
        }
        let size = x.batch_sizes.select(0, 0)?.item()?.to_i64();
        let batch = Batch { rows: &x.data, sizes: Some(&x.batch_sizes), size };
        let (data, last) = self.run(m, &batch, hx)?;
        let last = Self::permuted(last, x.unsorted_indices.as_ref())?;
        Ok(vec![PackedSequence { data, ..x }.to_value(), state_value(last)])
    }

    fn check_input(&self, batch: &Batch, weight: &Tensor, hx: &[Tensor]) -> Result<()> {
        let (name, x) = (self.name, batch.rows);
        if x.dtype() != weight.dtype() {
            bail!(
                Dtype,
                "[{name}] RNN input dtype ({}) does not match weight dtype ({}). Convert input: \
                 input.to({}), or convert model: model.to({})",
                x.dtype(),
                weight.dtype(),
                weight.dtype(),
                x.dtype()
            );
        }
        let rank = if batch.sizes.is_some() { 2 } else { 3 };
        if x.dim() != rank {
            bail!(Shape, "[{name}] input must have {rank} dimensions, got {}", x.dim());
        }
        let (size, found) = (self.input_size, x.size(-1)?);
        if found != size {
            bail!(
                Shape,
                "[{name}] input.size(-1) must be equal to input_size. Expected {size}, got {found}"
            );
        }
        for (i, (h, shape)) in hx.iter().zip(self.state_shapes(batch.size)).enumerate() {
            if h.shape()[..] != shape {
                let which = if hx.len() > 1 { format!("[{i}]") } else { String::new() };
                let (expected, found) = (tuple(&shape), show(&h.shape()));
                bail!(Shape, "[{name}] Expected hidden{which} size {expected}, got {found}");
            }
        }
        Ok(())
    }

    /// The results of all steps and the last states.
    fn run(
        &self,
        m: &Module,
        batch: &Batch,
        hx: Option<Vec<Tensor>>,
    ) -> Result<(Tensor, Vec<Tensor>)> {
        let weights = self.weights(m)?;
        self.check_input(batch, &weights[0], hx.as_deref().unwrap_or_default())?;
        let mut hx = match hx {
            Some(hx) => hx,
            None => {
                let shapes = self.state_shapes(batch.size).into_iter();
                shapes.map(|s| zeros(&s, batch.rows)).collect::<Result<_>>()?
            }
        };
        let (x, w, b, n, p) = (batch.rows, weights, self.bias, self.num_layers, self.dropout);
        let (train, two, first) = (m.is_training(), self.bidirectional, self.batch_first);
        if self.mode == Mode::Lstm {
            let (y, h, c) = match batch.sizes {
                None => x.lstm(hx, w, b, n, p, train, two, first)?,
                Some(sizes) => x.lstm_data(sizes, hx, w, b, n, p, train, two)?,
            };
            return Ok((y, vec![h, c]));
        }
        let h = hx.remove(0);
        let (y, h) = match (self.mode, batch.sizes) {
            (Mode::Relu, None) => x.rnn_relu(&h, w, b, n, p, train, two, first)?,
            (Mode::Relu, Some(sizes)) => x.rnn_relu_data(sizes, &h, w, b, n, p, train, two)?,
            (Mode::Gru, None) => x.gru(&h, w, b, n, p, train, two, first)?,
            (Mode::Gru, Some(sizes)) => x.gru_data(sizes, &h, w, b, n, p, train, two)?,
            (_, None) => x.rnn_tanh(&h, w, b, n, p, train, two, first)?,
            (_, Some(sizes)) => x.rnn_tanh_data(sizes, &h, w, b, n, p, train, two)?,
        };
        Ok((y, vec![h]))
    }
}
