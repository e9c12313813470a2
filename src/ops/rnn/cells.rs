//! Cells: one step of a recurrent network, as a layer with one step.

use super::kernel::Layer;
use super::pair;
use super::samples::{gru_cell, lstm_cell, rnn_cell};
use super::stack::{Compute, fused, plain};
use crate::backend::cpu::rnn::Cell;
use crate::base::{Result, bail, show};
use crate::ops;
use crate::tensor::Tensor;

/// Checks what the messages of cells name.
fn check(op: &str, x: &Tensor, first: &[&Tensor], w_ih: &Tensor, w_hh: &Tensor) -> Result<()> {
    if x.dim() != 2 {
        bail!(Shape, "[{op}] Expected 2D input (batch x feature), but got {}D input", x.dim());
    }
    for w in [w_ih, w_hh] {
        if w.dim() != 2 {
            bail!(Shape, "[{op}] expected weights of rank 2, got shape {}", show(&w.shape()));
        }
    }
    let (batch, input, expected) = (x.size(0)?, x.size(1)?, w_ih.size(1)?);
    if input != expected {
        bail!(Shape, "[{op}] input has inconsistent input_size: got {input} expected {expected}");
    }
    let hidden = w_hh.size(1)?;
    for (i, h) in first.iter().enumerate() {
        let shape = h.shape();
        if shape.len() != 2 {
            bail!(Shape, "[{op}] Expected a 2D hidden{i}, got shape {}", show(&shape));
        }
        if shape[0] != batch {
            bail!(
                Shape,
                "[{op}] Input batch size {batch} doesn't match hidden{i} batch size {}",
                shape[0]
            );
        }
        if shape[1] != hidden {
            bail!(
                Shape,
                "[{op}] hidden{i} has inconsistent hidden_size: got {}, expected {hidden}",
                shape[1]
            );
        }
    }
    Ok(())
}

/// The state and the memory after a step; without a memory the second is the state.
fn one_step(
    (op, cell, compute): (&'static str, Cell, Compute),
    x: &Tensor,
    first: &[&Tensor],
    w: [Option<&Tensor>; 4],
) -> Result<(Tensor, Tensor)> {
    if let [Some(w_ih), Some(w_hh), ..] = w {
        check(op, x, first, w_ih, w_hh)?;
    }
    let steps = [x.size(0)? as usize];
    let k = Layer { op, cell, steps: steps[..].into(), directions: 1 };
    let lifted: Vec<Tensor> = first.iter().map(|h| h.unsqueeze(0)).collect::<Result<_>>()?;
    let [w_ih, w_hh, b_ih, b_hh] = w;
    let inputs = [Some(x), lifted.first(), lifted.get(1), w_ih, w_hh, b_ih, b_hh, None];
    let (h, _, c) = compute(&k, &inputs)?;
    Ok((h, if first.len() > 1 { c.squeeze_dim(0)? } else { c }))
}

macro_rules! cells {
    ($($name:ident: $op:literal $cell:ident $compute:ident;)*) => { $(
        fn $name(x: &Tensor, hx: &Tensor, w_ih: &Tensor, w_hh: &Tensor, b_ih: Option<&Tensor>, b_hh: Option<&Tensor>) -> Result<Tensor> {
            let how: (_, _, Compute) = ($op, Cell::$cell, $compute);
            Ok(one_step(how, x, &[hx], [Some(w_ih), Some(w_hh), b_ih, b_hh])?.0)
        }
    )* };
}
cells! {
    tanh: "rnn_tanh_cell" Tanh fused;
    relu: "rnn_relu_cell" Relu fused;
    gru: "gru_cell" Gru fused;
    tanh_plain: "rnn_tanh_cell" Tanh plain;
    relu_plain: "rnn_relu_cell" Relu plain;
    gru_plain: "gru_cell" Gru plain;
}

fn lstm(
    compute: Compute,
    x: &Tensor,
    hx: &[Tensor],
    w: [Option<&Tensor>; 4],
) -> Result<(Tensor, Tensor)> {
    one_step(("lstm_cell", Cell::Lstm, compute), x, &pair("lstm_cell", hx)?, w)
}

fn lstm_plain(
    x: &Tensor,
    hx: Vec<Tensor>,
    w_ih: &Tensor,
    w_hh: &Tensor,
    b_ih: Option<&Tensor>,
    b_hh: Option<&Tensor>,
) -> Result<(Tensor, Tensor)> {
    lstm(plain, x, &hx, [Some(w_ih), Some(w_hh), b_ih, b_hh])
}

ops! { OPS, Kernel;
    /// A step `tanh(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
    "rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor"
    fn rnn_tanh_cell(&self, hx: &Tensor, w_ih: &Tensor, w_hh: &Tensor, b_ih: Option<&Tensor>, b_hh: Option<&Tensor>) -> Result<Tensor> {
        tanh(self, hx, w_ih, w_hh, b_ih, b_hh)
    }
    = reference tanh_plain, samples rnn_cell
    /// A step `relu(w_ih input + b_ih + w_hh hx + b_hh)` for `[batch, input]` and `[batch, hidden]`.
    "rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor"
    fn rnn_relu_cell(&self, hx: &Tensor, w_ih: &Tensor, w_hh: &Tensor, b_ih: Option<&Tensor>, b_hh: Option<&Tensor>) -> Result<Tensor> {
        relu(self, hx, w_ih, w_hh, b_ih, b_hh)
    }
    = reference relu_plain, samples rnn_cell
    /// A step of long short-term memory: the state and the memory from those in `hx`.
    "lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)"
    fn lstm_cell(&self, hx: Vec<Tensor>, w_ih: &Tensor, w_hh: &Tensor, b_ih: Option<&Tensor>, b_hh: Option<&Tensor>) -> Result<(Tensor, Tensor)> {
        lstm(fused, self, &hx, [Some(w_ih), Some(w_hh), b_ih, b_hh])
    }
    = reference lstm_plain, samples lstm_cell
    /// A step of a gated recurrent unit.
    "gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor"
    fn gru_cell(&self, hx: &Tensor, w_ih: &Tensor, w_hh: &Tensor, b_ih: Option<&Tensor>, b_hh: Option<&Tensor>) -> Result<Tensor> {
        gru(self, hx, w_ih, w_hh, b_ih, b_hh)
    }
    = reference gru_plain, samples gru_cell
}
