//! Rows of a table, looked up by index.

use super::{Forward, Module, given, init, only};
use crate::autograd::graph;
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// Indices `[..]` to rows `[.., embedding_dim]` of the weight, which starts standard normal.
#[derive(Clone, Debug)]
pub struct Embedding {
    /// Rows of the table.
    pub num_embeddings: i64,
    /// Size of a row.
    pub embedding_dim: i64,
    /// The row that starts as zeros and gets no gradient; may count from the end.
    pub padding_idx: Option<i64>,
    /// Whether gradients are divided by how often a row occurs in the batch.
    pub scale_grad_by_freq: bool,
}

impl Embedding {
    /// Without a padding row.
    pub fn new(num_embeddings: i64, embedding_dim: i64) -> Embedding {
        Embedding { num_embeddings, embedding_dim, padding_idx: None, scale_grad_by_freq: false }
    }

    /// The layer.
    ///
    /// # Errors
    /// `InvalidArgument` where a size is negative or the padding row is none of the table's.
    pub fn build(mut self) -> Result<Module> {
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
        let weight = init::parameter(&[n, d])?;
        init::normal_(&weight, 0.0, 1.0)?;
        if let Some(p) = self.padding_idx {
            graph::no_grad(|| weight.select(0, p)?.zero_())?;
        }
        let m = Module::new(self);
        m.register_parameter("weight", Some(weight))?;
        Ok(m)
    }
}

impl Forward for Embedding {
    fn describe(&self) -> String {
        let padding = self.padding_idx.map_or(String::new(), |p| format!(", padding_idx={p}"));
        format!(
            "torch::nn::Embedding(num_embeddings={}, embedding_dim={}{padding})",
            self.num_embeddings, self.embedding_dim
        )
    }
    fn forward(&self, this: &Module, inputs: &[Tensor]) -> Result<Tensor> {
        let weight = given("embedding", "weight", this.parameter_at(0))?;
        let indices = only("embedding", inputs)?;
        weight.embedding(indices, self.padding_idx.unwrap_or(-1), self.scale_grad_by_freq, false)
    }
    fn duplicate(&self) -> Result<Box<dyn Forward>> {
        Ok(Box::new(self.clone()))
    }
}
