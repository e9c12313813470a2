//! Dimensions in another order.

use super::Spec;
use crate::base::{Result, bail, show, wrap_dim, wrap_dims};
use crate::ops;
use crate::tensor::Tensor;

fn swapped(op: &str, t: &Tensor, a: i64, b: i64) -> Result<Spec> {
    let n = t.dim();
    let (a, b) = (wrap_dim(op, a, n)?, wrap_dim(op, b, n)?);
    let mut order = (0..n).collect::<Vec<usize>>();
    if n > 0 {
        order.swap(a, b);
    }
    Ok(Spec::Permute(order))
}

fn t_spec(t: &Tensor) -> Result<Spec> {
    match t.dim() {
        n @ 0..=2 => Ok(Spec::Permute((0..n).rev().collect())),
        n => bail!(Shape, "[t] expects a tensor with <= 2 dimensions, but self is {n}D"),
    }
}

fn moved(t: &Tensor, source: &[i64], destination: &[i64]) -> Result<Spec> {
    let n = t.dim();
    if source.len() != destination.len() {
        bail!(
            InvalidArgument,
            "[movedim] source and destination must have the same number of elements, got {} and {}",
            show(source),
            show(destination)
        );
    }
    let (from, to) = (wrap_dims("movedim", source, n)?, wrap_dims("movedim", destination, n)?);
    let mut rest = (0..n).filter(|d| !from.contains(d));
    let place = |i: usize| to.iter().position(|&d| d == i).map(|k| from[k]);
    let order = (0..n).filter_map(|i| place(i).or_else(|| rest.next())).collect();
    Ok(Spec::Permute(order))
}

ops! { OPS, Composed;
    /// Dimensions in the order of `dims`.
    "permute(Tensor(a) self, int[] dims) -> Tensor(a)"
    fn permute(&self, dims: &[i64]) -> Result<Tensor> {
        let order = wrap_dims("permute", dims, self.dim())?;
        if order.len() != self.dim() {
            bail!(
                Shape,
                "[permute] number of dimensions in the tensor input does not match the length of \
                 the desired ordering of dimensions, got {} and {}",
                self.dim(),
                show(dims)
            );
        }
        Spec::Permute(order.to_vec()).view(self)
    }
    /// Two dimensions swapped.
    "transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)"
    fn transpose(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("transpose", self, dim0, dim1)?.view(self)
    }
    /// Two dimensions swapped, in place.
    "transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)"
    fn transpose_(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("transpose_", self, dim0, dim1)?.view_(self)
    }
    /// The transpose of a matrix; vectors stay.
    "t(Tensor(a) self) -> Tensor(a)"
    fn t(&self) -> Result<Tensor> {
        t_spec(self)?.view(self)
    }
    /// The transpose of a matrix, in place.
    "t_(Tensor(a!) self) -> Tensor(a!)"
    fn t_(&self) -> Result<Tensor> {
        t_spec(self)?.view_(self)
    }
}

ops! { MOVES, Composed;
    /// A dimension moved to another place.
    "movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)"
    fn movedim(&self, source: i64, destination: i64) -> Result<Tensor> {
        moved(self, &[source], &[destination])?.view(self)
    }
    /// Dimensions moved to other places.
    "movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)"
    fn movedim_intlist(&self, source: &[i64], destination: &[i64]) -> Result<Tensor> {
        moved(self, source, destination)?.view(self)
    }
}
