//! A part of a dataset.

use super::dataset::{Dataset, check_indices};
use crate::base::Result;
use crate::tensor::Tensor;
use std::sync::Arc;

/// Example `i` is example `indices[i]` of another dataset.
pub struct Subset {
    dataset: Arc<dyn Dataset>,
    indices: Vec<usize>,
}

impl Subset {
    /// The examples of `dataset` with these numbers; one may come several times.
    ///
    /// # Errors
    /// `Index` where an example is not there.
    pub fn new(dataset: Arc<dyn Dataset>, indices: Vec<usize>) -> Result<Subset> {
        check_indices(&indices, dataset.len())?;
        Ok(Subset { dataset, indices })
    }
}

impl Dataset for Subset {
    fn len(&self) -> usize {
        self.indices.len()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        check_indices(&[index], self.indices.len())?;
        self.dataset.get(self.indices[index])
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        check_indices(indices, self.indices.len())?;
        let inner: Vec<usize> = indices.iter().map(|&i| self.indices[i]).collect();
        self.dataset.get_batch(&inner)
    }

    fn classes(&self) -> &[String] {
        self.dataset.classes()
    }

    fn varies(&self) -> bool {
        self.dataset.varies()
    }
}
