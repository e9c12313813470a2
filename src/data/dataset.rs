//! What examples are taken from.

use super::collate::collate;
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::sync::Arc;

/// Examples by number. Threads of a loader ask at the same time.
pub trait Dataset: Send + Sync {
    /// The number of examples.
    fn len(&self) -> usize;

    /// Whether there are no examples.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Example `index`: its tensors, the same number for every example.
    ///
    /// # Errors
    /// `Index` where there is no such example; those of reading it.
    fn get(&self, index: usize) -> Result<Vec<Tensor>>;

    /// Several examples, each tensor with a new first dimension. A dataset that can gather faster
    /// than one by one says how.
    ///
    /// # Errors
    /// Those of [`Dataset::get`] and [`collate`].
    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        let examples: Result<Vec<_>> = indices.iter().map(|&i| self.get(i)).collect();
        collate(examples?)
    }

    /// The names of the classes, where they are known.
    fn classes(&self) -> &[String] {
        &[]
    }

    /// Whether examples have different shapes, so that transforms take them one by one.
    fn varies(&self) -> bool {
        false
    }
}

impl<D: Dataset + ?Sized> Dataset for Box<D> {
    fn len(&self) -> usize {
        (**self).len()
    }
    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        (**self).get(index)
    }
    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        (**self).get_batch(indices)
    }
    fn classes(&self) -> &[String] {
        (**self).classes()
    }
    fn varies(&self) -> bool {
        (**self).varies()
    }
}

impl<D: Dataset + ?Sized> Dataset for Arc<D> {
    fn len(&self) -> usize {
        (**self).len()
    }
    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        (**self).get(index)
    }
    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        (**self).get_batch(indices)
    }
    fn classes(&self) -> &[String] {
        (**self).classes()
    }
    fn varies(&self) -> bool {
        (**self).varies()
    }
}

/// Fails unless every index is below `len`.
pub(crate) fn check_indices(indices: &[usize], len: usize) -> Result<()> {
    match indices.iter().find(|&&i| i >= len) {
        Some(i) => bail!(Index, "[dataset] index {i} is out of range, expected less than {len}"),
        None => Ok(()),
    }
}
