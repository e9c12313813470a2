//! Layers one on the other, and what they are called with.

use super::composed;
use super::kernel::{FIRST, Layer, WEIGHTS};
use crate::backend::cpu::rnn::Cell;
use crate::base::{DType, Result, bail, show};
use crate::ops::dense::read;
use crate::ops::engine;
use crate::tensor::Tensor;
use std::sync::Arc;

/// How a layer is computed: as one node, or step after step.
pub(super) type Compute = fn(&Layer, &[Option<&Tensor>]) -> Result<(Tensor, Tensor, Tensor)>;

/// As one node.
pub(super) fn fused(k: &Layer, x: &[Option<&Tensor>]) -> Result<(Tensor, Tensor, Tensor)> {
    let dtype = x[0].map_or(DType::F32, Tensor::dtype);
    if !dtype.is_floating() {
        composed::check_integer(k.op, k.cell, dtype)?;
        return plain(k, x);
    }
    let y = engine::apply(k.clone(), x)?;
    Ok((y[0].clone(), y[1].clone(), y[2].clone()))
}

/// Step after step.
pub(super) fn plain(k: &Layer, x: &[Option<&Tensor>]) -> Result<(Tensor, Tensor, Tensor)> {
    let (y, h, c) = composed::forward(k, x)?;
    let c = c.unwrap_or_else(|| h.clone());
    Ok((y, h, c))
}

/// A call of a recurrent network.
pub(super) struct Network<'a> {
    pub(super) op: &'static str,
    pub(super) cell: Cell,
    /// The first states, and of a cell with memory that, `[layers * directions, batch, ..]`.
    pub(super) first: Vec<&'a Tensor>,
    pub(super) params: Vec<Tensor>,
    pub(super) biases: bool,
    pub(super) layers: i64,
    /// The share of a layer's results that is lost on the way to the next one.
    pub(super) dropout: f64,
    pub(super) train: bool,
    pub(super) bidirectional: bool,
    pub(super) compute: Compute,
}

impl Network<'_> {
    fn directions(&self) -> i64 {
        1 + i64::from(self.bidirectional)
    }

    fn projected(&self) -> bool {
        match self.first[..] {
            [h, c] => h.shape().last() != c.shape().last(),
            _ => false,
        }
    }

    /// The weights of one direction, each in its place.
    fn weights(&self) -> Result<Vec<[Option<&Tensor>; WEIGHTS]>> {
        let n = 2 + 2 * usize::from(self.biases) + usize::from(self.projected());
        if !self.params.len().is_multiple_of(n) {
            bail!(InvalidArgument, "[{}] got an incorrect number of RNN parameters", self.op);
        }
        let place = |w: &[Tensor]| -> [Option<usize>; WEIGHTS] {
            let last = w.len() - 1;
            let b = |i: usize| self.biases.then_some(i);
            [Some(0), Some(1), b(2), b(3), self.projected().then_some(last)]
        };
        Ok(self.params.chunks(n).map(|w| place(w).map(|i| i.map(|i| &w[i]))).collect())
    }

    /// Checks the numbers of states and weights.
    fn check(&self, rows: &Tensor, batch: i64) -> Result<()> {
        let op = self.op;
        for s in &self.first {
            let shape = s.shape();
            if shape.len() != 3 {
                bail!(Shape, "[{op}] Expected hidden states of rank 3, got shape {}", show(&shape));
            }
            let n = shape[0];
            if self.bidirectional && (n % 2 != 0 || self.weights()?.len() % 2 != 0) {
                bail!(
                    InvalidArgument,
                    "[{op}] Odd number of params or hiddens given to a bidirectional RNN"
                );
            }
            if self.layers < 1 || Some(n) != self.layers.checked_mul(self.directions()) {
                bail!(InvalidArgument, "[{op}] Expected more hidden states in stacked_rnn");
            }
            if self.weights()?.len() as i64 != n {
                bail!(InvalidArgument, "[{op}] Expected more weights in stacked_rnn");
            }
            if shape[1] != batch {
                bail!(
                    Shape,
                    "[{op}] The size of tensor a ({}) must match the size of tensor b ({batch}) \
                     at non-singleton dimension 0",
                    shape[1]
                );
            }
            if s.dtype() != rows.dtype() {
                bail!(
                    Dtype,
                    "[{op}] mat1 and mat2 must have the same dtype, but got {} and {}",
                    s.dtype().scalar_type_name(),
                    rows.dtype().scalar_type_name()
                );
            }
        }
        Ok(())
    }

    /// Runs all layers over `rows`, those of all steps one after the other.
    fn run(&self, rows: Tensor, steps: Arc<[usize]>) -> Result<(Tensor, Tensor, Tensor)> {
        let weights = self.weights()?;
        let d = self.directions();
        let (mut x, mut last_h, mut last_c) = (rows, Vec::new(), Vec::new());
        for layer in 0..self.layers {
            if layer > 0 && self.train && self.dropout != 0.0 {
                x = x.dropout(self.dropout, true)?;
            }
            let own = |t: &&Tensor| match self.layers {
                1 => Ok((*t).clone()),
                _ => t.narrow(0, layer * d, d),
            };
            let first: Vec<Tensor> = self.first.iter().map(own).collect::<Result<_>>()?;
            let mut inputs = vec![Some(&x), first.first(), first.get(1)];
            debug_assert_eq!(inputs.len(), FIRST);
            for w in &weights[(layer * d) as usize..((layer + 1) * d) as usize] {
                inputs.extend(w);
            }
            let k = Layer {
                op: self.op,
                cell: self.cell,
                steps: steps.clone(),
                directions: d as usize,
            };
            let (y, h, c) = (self.compute)(&k, &inputs)?;
            x = y;
            last_h.push(h);
            last_c.push(c);
        }
        let join = |mut parts: Vec<Tensor>| match parts.len() {
            1 => Ok(parts.remove(0)),
            _ => Tensor::cat(parts, 0),
        };
        Ok((x, join(last_h)?, join(last_c)?))
    }

    /// Over `[time, batch, input]`, or `[batch, time, input]` where the batch is first.
    pub(super) fn padded(self, x: &Tensor, batch_first: bool) -> Result<(Tensor, Tensor, Tensor)> {
        let op = self.op;
        if x.dim() == 2 && self.first.len() == 1 && self.first[0].dim() == 2 {
            return self.single(x);
        }
        if x.dim() != 3 {
            bail!(Shape, "[{op}] Expected a 3D input, got shape {}", show(&x.shape()));
        }
        let x = if batch_first { x.transpose(0, 1)? } else { x.clone() };
        let shape = x.shape();
        let (time, batch) = (shape[0], shape[1]);
        if time == 0 {
            bail!(Shape, "[{op}] Expected sequence length to be larger than 0 in RNN");
        }
        self.check(&x, batch)?;
        let rows = x.reshape(&[time * batch, shape[2]])?;
        let steps = vec![batch as usize; time as usize].into();
        let (y, h, c) = self.run(rows, steps)?;
        let y = y.reshape(&[time, batch, y.size(1)?])?;
        Ok((if batch_first { y.transpose(0, 1)? } else { y }, h, c))
    }

    /// One sequence `[time, input]` with states `[layers * directions, ..]`.
    fn single(self, x: &Tensor) -> Result<(Tensor, Tensor, Tensor)> {
        let first: Vec<Tensor> =
            self.first.iter().map(|s| s.unsqueeze(1)).collect::<Result<_>>()?;
        let net = Network { first: first.iter().collect(), ..self };
        let (y, h, c) = net.padded(&x.unsqueeze(1)?, false)?;
        Ok((y.squeeze_dim(1)?, h.squeeze_dim(1)?, c.squeeze_dim(1)?))
    }

    /// Over a packed sequence: the rows of all steps `[rows, input]` and their numbers.
    pub(super) fn packed(
        self,
        data: &Tensor,
        batch_sizes: &Tensor,
    ) -> Result<(Tensor, Tensor, Tensor)> {
        let op = self.op;
        if data.dim() != 2 {
            bail!(Shape, "[{op}] Expected 2D data, got shape {}", show(&data.shape()));
        }
        let sizes = numbers(op, batch_sizes)?;
        let rows = sizes.iter().try_fold(0i64, |sum, &n| sum.checked_add(n));
        let wrong = sizes.iter().any(|&n| n < 0) || sizes.windows(2).any(|n| n[1] > n[0]);
        let size = data.size(0)?;
        match rows {
            _ if wrong => bail!(
                InvalidArgument,
                "[{op}] batch_sizes must not be negative and must not grow, got {}",
                show(&sizes)
            ),
            Some(rows) if rows <= size => self.check(data, sizes[0])?,
            _ => {
                bail!(Index, "[{op}] batch_sizes {} exceeds dimension size ({size}).", show(&sizes))
            }
        }
        let steps: Arc<[usize]> = sizes.iter().map(|&n| n as usize).collect();
        let data = match rows {
            Some(rows) if rows < size => data.narrow(0, 0, rows)?,
            _ => data.clone(),
        };
        self.run(data, steps)
    }
}

/// The numbers of rows of the steps.
fn numbers(op: &str, t: &Tensor) -> Result<Vec<i64>> {
    if t.dim() != 1 {
        bail!(Shape, "[{op}] batch_sizes tensor should be 1D");
    }
    if t.dtype() != DType::I64 {
        bail!(Dtype, "[{op}] expected scalar type Long but found {}", t.dtype().scalar_type_name());
    }
    let sizes = read::<i64>(&t.contiguous(Default::default())?.body()).to_vec();
    if sizes.is_empty() {
        bail!(InvalidArgument, "[{op}] torch.cat(): expected a non-empty list of Tensors");
    }
    Ok(sizes)
}
