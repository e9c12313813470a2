//! Rows of a table, looked up by index.

use super::layer::{Layer, layers};
use super::{Module, given, init};
use crate::autograd::graph;
use crate::base::{Result, bail};
use crate::tensor::Tensor;

layers! { LAYERS;
    /// Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
    Embedding(
        /// Rows of the table.
        num_embeddings: i64,
        /// Size of a row.
        embedding_dim: i64,
    ) {
        /// The row that starts as zeros and gets no gradient; may count from the end.
        padding_idx: Option<i64> = None,
        /// The greatest norm of rows: those that are looked up are scaled down to it, in place.
        max_norm: Option<f64> = None,
        /// The order of that norm.
        norm_type: f64 = 2.0,
        /// Whether gradients are divided by how often a row occurs in the batch.
        scale_grad_by_freq: bool = false,
        /// Whether gradients are sparse: not in this version.
        sparse: bool = false,
    } (input) [weight];
}

/// Scales the rows that are looked up down to a norm of at most `most`.
fn renorm_(weight: &Tensor, indices: &Tensor, most: f64, order: f64) -> Result<()> {
    let indices = indices.reshape(&[-1])?;
    let rows = weight.index_select(0, &indices)?;
    let norm = rows.linalg_vector_norm(order.into(), Some(&[1]), true, None)?;
    // PyTorch's small number against division by zero.
    let factor = norm.add_scalar(1e-7.into(), 1.into())?.reciprocal()?.mul_scalar(most.into())?;
    let one = Tensor::ones_like(&norm, Default::default(), None)?;
    let factor = norm.gt_scalar(most.into())?.where_self(&factor, &one)?;
    weight.index_copy_(0, &indices, &rows.mul(&factor)?).map(drop)
}

impl Layer for Embedding {
    fn describe(&self) -> String {
        let mut out =
            format!("num_embeddings={}, embedding_dim={}", self.num_embeddings, self.embedding_dim);
        if let Some(p) = self.padding_idx {
            out += &format!(", padding_idx={p}");
        }
        out
    }
    fn check(&mut self) -> Result<()> {
        let (n, d) = (self.num_embeddings, self.embedding_dim);
        if n < 0 || d < 0 {
            bail!(InvalidArgument, "[embedding] expected sizes of at least 0, got {n} and {d}");
        }
        if let Some(p) = self.padding_idx {
            if p < -n || p >= n {
                bail!(
                    InvalidArgument,
                    "[embedding] padding_idx must be within num_embeddings {n}, got {p}"
                );
            }
            self.padding_idx = Some(p.rem_euclid(n));
        }
        Ok(())
    }
    fn reset(&self, m: &Module) -> Result<()> {
        let weight = init::parameter(&[self.num_embeddings, self.embedding_dim])?;
        init::normal_(&weight, 0.0, 1.0)?;
        if let Some(p) = self.padding_idx {
            graph::no_grad(|| weight.select(0, p)?.zero_())?;
        }
        m.register_parameter("weight", Some(weight))
    }
    fn forward(&self, m: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let (weight, x) = (given("embedding", "weight", m.parameter_at(0))?, &inputs[0]);
        if let Some(most) = self.max_norm {
            graph::no_grad(|| renorm_(&weight, x, most, self.norm_type))?;
        }
        let padding = self.padding_idx.unwrap_or(-1);
        weight.embedding(x, padding, self.scale_grad_by_freq, self.sparse)
    }
}
