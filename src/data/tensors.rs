//! Rows of tensors as examples.

use super::dataset::{Dataset, check_indices};
use crate::base::{Result, bail, show};
use crate::tensor::Tensor;

/// Example `i` is row `i` of each tensor.
pub struct TensorDataset {
    tensors: Vec<Tensor>,
    rows: usize,
}

impl TensorDataset {
    /// A dataset over the tensors, which it shares.
    ///
    /// # Errors
    /// `InvalidArgument` where there is no tensor; `Shape` where one has no dimension, or their
    /// first sizes differ.
    pub fn new(tensors: Vec<Tensor>) -> Result<TensorDataset> {
        let Some(first) = tensors.first() else {
            bail!(InvalidArgument, "[TensorDataset] expected at least one tensor, got none");
        };
        let Some(&rows) = first.shape().first() else {
            bail!(Shape, "[TensorDataset] expected tensors with rows, got a 0-d tensor");
        };
        for (i, t) in tensors.iter().enumerate() {
            if t.shape().first() != Some(&rows) {
                bail!(
                    Shape,
                    "[TensorDataset] expected {rows} rows in each tensor, got shape {} for \
                     tensor {i}",
                    show(&t.shape())
                );
            }
        }
        Ok(TensorDataset { tensors, rows: rows as usize })
    }

    /// The tensors.
    pub fn tensors(&self) -> &[Tensor] {
        &self.tensors
    }
}

impl Dataset for TensorDataset {
    fn len(&self) -> usize {
        self.rows
    }

    /// Views of the rows.
    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.rows)?;
        self.tensors.iter().map(|t| t.select(0, index as i64)).collect()
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        check_indices(indices, self.rows)?;
        let places: Vec<i64> = indices.iter().map(|&i| i as i64).collect();
        let places = Tensor::from_slice(&places, &[indices.len() as i64])?;
        self.tensors.iter().map(|t| t.index_select(0, &places)).collect()
    }
}
