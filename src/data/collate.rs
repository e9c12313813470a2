//! From examples to a batch.

use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// Stacks examples: tensor `k` of the batch has tensor `k` of every example along a new first
/// dimension.
///
/// # Errors
/// `InvalidArgument` where there is no example; `Shape` where examples have different numbers of
/// tensors, or tensors different shapes.
pub fn collate(examples: Vec<Vec<Tensor>>) -> Result<Vec<Tensor>> {
    let Some(first) = examples.first() else {
        bail!(InvalidArgument, "[collate] expected at least one example, got none");
    };
    let fields = first.len();
    if let Some((i, e)) = examples.iter().enumerate().find(|(_, e)| e.len() != fields) {
        bail!(
            Shape,
            "[collate] expected {fields} tensors in each example, got {} in example {i}",
            e.len()
        );
    }
    let field = |k: usize| examples.iter().map(|e| e[k].clone()).collect();
    (0..fields).map(|k| Tensor::stack(field(k), 0)).collect()
}
