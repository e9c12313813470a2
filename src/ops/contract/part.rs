//! A tensor whose dimensions have names, and the contraction of two.

use crate::base::{Dims, Result};
use crate::tensor::Tensor;
use smallvec::SmallVec;

/// The name of a dimension, below 128.
pub(super) type Label = u8;
/// A set of names: bit `i` for name `i`.
pub(super) type Set = u128;
/// Names in the order of dimensions.
pub(super) type Labels = SmallVec<[Label; 8]>;

/// A tensor with a name for each dimension, all different.
pub(super) struct Part {
    pub(super) tensor: Tensor,
    pub(super) labels: Labels,
}

/// The set of a list.
pub(super) fn set_of(labels: &[Label]) -> Set {
    labels.iter().fold(0, |s, &l| s | 1 << l)
}

fn has(set: Set, label: Label) -> bool {
    set >> label & 1 == 1
}

impl Part {
    pub(super) fn set(&self) -> Set {
        set_of(&self.labels)
    }

    fn place(&self, label: Label) -> i64 {
        self.labels.iter().position(|&l| l == label).unwrap_or(0) as i64
    }

    /// The names that are in a set.
    fn within(&self, set: Set) -> Labels {
        self.labels.iter().copied().filter(|&l| has(set, l)).collect()
    }

    fn sizes(&self, labels: &[Label]) -> Result<Dims> {
        labels.iter().map(|&l| self.tensor.size(self.place(l))).collect()
    }

    /// The dimensions in the order of a list of all names.
    pub(super) fn permuted(&self, order: &[Label]) -> Result<Tensor> {
        let places: Dims = order.iter().map(|&l| self.place(l)).collect();
        if places.iter().enumerate().all(|(i, &p)| i as i64 == p) {
            return Ok(self.tensor.clone());
        }
        self.tensor.permute(&places)
    }

    /// Summed over the names that are not in a set.
    pub(super) fn summed_to(self, keep: Set) -> Result<Part> {
        let gone: Dims =
            self.labels.iter().filter(|&&l| !has(keep, l)).map(|&l| self.place(l)).collect();
        if gone.is_empty() {
            return Ok(self);
        }
        let tensor = self.tensor.sum_dim(Some(&gone), false, None)?;
        Ok(Part { tensor, labels: self.within(keep) })
    }

    /// Without the dimensions of size 1: another part may have them at any size.
    pub(super) fn squeezed(self) -> Result<Part> {
        let shape = self.tensor.shape();
        let labels = self.labels.iter().zip(&*shape).filter(|(_, s)| **s != 1);
        let labels: Labels = labels.map(|(&l, _)| l).collect();
        Ok(Part { tensor: self.tensor.squeeze()?, labels })
    }

    /// With dimensions of size 1 for names that it does not have, in the order of a list.
    pub(super) fn spread(&self, order: &[Label]) -> Result<Tensor> {
        let own = self.set();
        let mut t = self.permuted(&order_within(order, own))?;
        for (i, &l) in order.iter().enumerate() {
            if !has(own, l) {
                t = t.unsqueeze(i as i64)?;
            }
        }
        Ok(t)
    }

    /// As `[batch, rows, columns]`.
    fn matrices(&self, groups: [&[Label]; 3]) -> Result<Tensor> {
        let mut shape = [1i64; 3];
        for (n, g) in shape.iter_mut().zip(groups) {
            *n = self.sizes(g)?.iter().product();
        }
        self.permuted(&groups.concat())?.reshape(&shape)
    }
}

fn order_within(order: &[Label], set: Set) -> Labels {
    order.iter().copied().filter(|&l| has(set, l)).collect()
}

/// The product of two parts, summed over the names that are not in `keep`. What only one of them
/// has is summed before; what both have becomes the inner dimension of a batch of matrix products,
/// so that the product itself is never in memory.
pub(super) fn contract(a: Part, b: Part, keep: Set) -> Result<Part> {
    let shared = a.set() & b.set();
    let (a, b) = (a.summed_to(keep | shared)?, b.summed_to(keep | shared)?);
    let mut labels = a.labels.clone();
    labels.extend(b.within(!shared));
    if shared & !keep == 0 {
        let tensor = a.spread(&labels)?.mul(&b.spread(&labels)?)?;
        return Ok(Part { tensor, labels });
    }
    let first = if a.tensor.numel() >= b.tensor.numel() { &a } else { &b };
    let (batch, inner) = (first.within(shared & keep), first.within(shared & !keep));
    let (left, right) = (a.within(!shared), b.within(!shared));
    let mut shape = a.sizes(&batch)?;
    shape.extend(a.sizes(&left)?);
    shape.extend(b.sizes(&right)?);
    let (x, y) = (a.matrices([&batch, &left, &inner])?, b.matrices([&batch, &inner, &right])?);
    let tensor = x.bmm(&y)?.reshape(&shape)?;
    let labels = batch.into_iter().chain(left).chain(right).collect();
    Ok(Part { tensor, labels })
}
