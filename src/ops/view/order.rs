//! Dimensions in another order.

use super::Spec;
use super::spec::Order;
use crate::base::{Result, bail, show, wrap_dim, wrap_dims};
use crate::ops;
use crate::ops::index::doubles;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn swapped(op: &str, t: &Tensor, a: i64, b: i64) -> Result<Spec> {
    let n = t.dim();
    let (a, b) = (wrap_dim(op, a, n)?, wrap_dim(op, b, n)?);
    let mut order = (0..n).collect::<Order>();
    if n > 0 {
        order.swap(a, b);
    }
    Ok(Spec::Permute(order))
}

fn t_spec(op: &str, t: &Tensor) -> Result<Spec> {
    match t.dim() {
        n @ 0..=2 => Ok(Spec::Permute((0..n).rev().collect())),
        n => bail!(Shape, "[{op}] {op}() expects a tensor with <= 2 dimensions, but self is {n}D"),
    }
}

fn reversed(t: &Tensor) -> Spec {
    Spec::Permute((0..t.dim()).rev().collect())
}

fn matrices(t: &Tensor) -> Result<Spec> {
    if t.dim() == 0 {
        return Ok(reversed(t));
    }
    if t.dim() < 2 {
        bail!(
            Shape,
            "[mT] tensor.mT is only supported on matrices or batches of matrices. Got {}-D tensor.",
            t.dim()
        );
    }
    swapped("mT", t, -2, -1)
}

fn matrix_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[2, 3])?], vec![doubles(&[2, 1, 3])?]])
}

fn moved(t: &Tensor, source: &[i64], destination: &[i64]) -> Result<Spec> {
    let n = t.dim();
    if source.len() != destination.len() {
        bail!(
            InvalidArgument,
            "[movedim] Invalid source or destination dims: source ({} dims) should contain the \
             same number of dims as destination ({} dims)",
            show(source),
            show(destination)
        );
    }
    for (name, list) in [("source", source), ("destination", destination)] {
        let wrapped: Result<Vec<usize>> = list.iter().map(|&d| wrap_dim("movedim", d, n)).collect();
        let wrapped = wrapped?;
        if (1..wrapped.len()).any(|i| wrapped[..i].contains(&wrapped[i])) {
            bail!(InvalidArgument, "[movedim] repeated dim in `{name}` ({})", show(list));
        }
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
        if dims.len() != self.dim() {
            bail!(
                Shape,
                "[permute] number of dimensions in the tensor input does not match the length of \
                 the desired ordering of dimensions, got {} and {}",
                self.dim(),
                show(dims)
            );
        }
        let order: Result<Order> =
            dims.iter().map(|&d| wrap_dim("permute", d, dims.len())).collect();
        let order = order?;
        if (1..order.len()).any(|i| order[..i].contains(&order[i])) {
            bail!(InvalidArgument, "[permute] duplicate dims are not allowed.");
        }
        Spec::Permute(order).view(self)
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
        t_spec("t", self)?.view(self)
    }
    /// The transpose of a matrix, in place.
    "t_(Tensor(a!) self) -> Tensor(a!)"
    fn t_(&self) -> Result<Tensor> {
        t_spec("t_", self)?.view_(self)
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
    /// `movedim` under NumPy's name.
    "moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)"
    fn moveaxis(&self, source: i64, destination: i64) -> Result<Tensor> {
        self.movedim(source, destination)
    }
    /// `movedim` of several dimensions under NumPy's name.
    "moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)"
    fn moveaxis_intlist(&self, source: &[i64], destination: &[i64]) -> Result<Tensor> {
        self.movedim_intlist(source, destination)
    }
    /// Two dimensions swapped.
    "swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)"
    fn swapdims(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("swapdims", self, dim0, dim1)?.view(self)
    }
    /// Two dimensions swapped, in place.
    "swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)"
    fn swapdims_(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        swapped("swapdims_", self, dim0, dim1)?.view_(self)
    }
    /// Two dimensions swapped.
    "swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)"
    fn swapaxes(&self, axis0: i64, axis1: i64) -> Result<Tensor> {
        swapped("swapaxes", self, axis0, axis1)?.view(self)
    }
    /// Two dimensions swapped, in place.
    "swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)"
    fn swapaxes_(&self, axis0: i64, axis1: i64) -> Result<Tensor> {
        swapped("swapaxes_", self, axis0, axis1)?.view_(self)
    }
    /// The dimensions in reverse order.
    "numpy_T(Tensor(a) self) -> Tensor(a)"
    fn numpy_t(&self) -> Result<Tensor> {
        reversed(self).view(self)
    }
    /// The dimensions in reverse order.
    "numpy_T.a(Tensor(a) self) -> Tensor(a)"
    fn numpy_t_a(&self) -> Result<Tensor> {
        reversed(self).view(self)
    }
    /// The last two dimensions swapped.
    "mT(Tensor(a) self) -> Tensor(a)"
    fn mt(&self) -> Result<Tensor> {
        matrices(self)?.view(self)
    }
    , samples matrix_samples
    /// The last two dimensions swapped.
    "mT.a(Tensor(a) self) -> Tensor(a)"
    fn mt_a(&self) -> Result<Tensor> {
        matrices(self)?.view(self)
    }
    , samples matrix_samples
}
