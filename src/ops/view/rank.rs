//! Dimensions merged and parted, and those of size 1 dropped and added.

use super::Spec;
use super::reshape::infer_size;
use crate::base::{Result, bail, dims, show, wrap_dim, wrap_dims};
use crate::ops;
use crate::tensor::Tensor;

fn squeezed(shape: &[i64], dims: &[usize]) -> Spec {
    let keep = shape.iter().enumerate().filter(|(i, s)| **s != 1 || !dims.contains(i));
    Spec::Reshape(keep.map(|(_, &s)| s).collect())
}

fn all_dims(n: usize) -> Vec<usize> {
    (0..n).collect()
}

fn unsqueezed(t: &Tensor, dim: i64) -> Result<Spec> {
    Ok(Spec::Unsqueeze(wrap_dim("unsqueeze", dim, t.dim() + 1)?))
}

ops! { OPS, Composed;
    /// Dimensions `start_dim ..= end_dim` made one.
    "flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)"
    fn flatten(&self, start_dim: i64, end_dim: i64) -> Result<Tensor> {
        let shape = self.shape();
        let n = shape.len();
        let (a, b) = (wrap_dim("flatten", start_dim, n)?, wrap_dim("flatten", end_dim, n)?);
        if a > b {
            bail!(InvalidArgument, "[flatten] start_dim cannot come after end_dim");
        }
        if n == 0 {
            return self.reshape(&[1]);
        }
        let mut out = dims(&shape[..a]);
        out.push(shape[a..=b].iter().product());
        out.extend_from_slice(&shape[b + 1..]);
        self.reshape(&out)
    }
    /// One dimension made several; one size may be -1.
    "unflatten.int(Tensor(a) self, int dim, int[] sizes) -> Tensor(a)"
    fn unflatten(&self, dim: i64, sizes: &[i64]) -> Result<Tensor> {
        let shape = self.shape();
        let d = wrap_dim("unflatten", dim, shape.len())?;
        if sizes.is_empty() || shape.is_empty() {
            bail!(InvalidArgument, "[unflatten] sizes must be non-empty");
        }
        let known = sizes.iter().try_fold(1i64, |n, &s| n.checked_mul(s));
        if known != Some(shape[d]) && sizes.iter().all(|&s| s >= 0) {
            bail!(
                Shape,
                "[unflatten] Provided sizes {} don't multiply up to the size of dim {d} ({}) in \
                 the input tensor",
                show(sizes),
                shape[d]
            );
        }
        let sizes = infer_size("unflatten", sizes, shape[d])?;
        let mut out = dims(&shape[..d]);
        out.extend_from_slice(&sizes);
        out.extend_from_slice(&shape[d + 1..]);
        self.view(&out)
    }
    /// Without all dimensions of size 1.
    "squeeze(Tensor(a) self) -> Tensor(a)"
    fn squeeze(&self) -> Result<Tensor> {
        squeezed(&self.shape(), &all_dims(self.dim())).view(self)
    }
    /// Without dimension `dim` if its size is 1.
    "squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)"
    fn squeeze_dim(&self, dim: i64) -> Result<Tensor> {
        squeezed(&self.shape(), &[wrap_dim("squeeze", dim, self.dim())?]).view(self)
    }
    /// Without those of the dimensions whose size is 1.
    "squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)"
    fn squeeze_dims(&self, dim: &[i64]) -> Result<Tensor> {
        squeezed(&self.shape(), &wrap_dims("squeeze", dim, self.dim())?).view(self)
    }
    /// Loses all dimensions of size 1, in place.
    "squeeze_(Tensor(a!) self) -> Tensor(a!)"
    fn squeeze_(&self) -> Result<Tensor> {
        squeezed(&self.shape(), &all_dims(self.dim())).view_(self)
    }
    /// Loses dimension `dim` if its size is 1, in place.
    "squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)"
    fn squeeze_dim_(&self, dim: i64) -> Result<Tensor> {
        squeezed(&self.shape(), &[wrap_dim("squeeze_", dim, self.dim())?]).view_(self)
    }
    /// Loses those of the dimensions whose size is 1, in place.
    "squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)"
    fn squeeze_dims_(&self, dim: &[i64]) -> Result<Tensor> {
        squeezed(&self.shape(), &wrap_dims("squeeze_", dim, self.dim())?).view_(self)
    }
    /// With a new dimension of size 1 at `dim`.
    "unsqueeze(Tensor(a) self, int dim) -> Tensor(a)"
    fn unsqueeze(&self, dim: i64) -> Result<Tensor> {
        unsqueezed(self, dim)?.view(self)
    }
    /// Gets a new dimension of size 1 at `dim`, in place.
    "unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)"
    fn unsqueeze_(&self, dim: i64) -> Result<Tensor> {
        unsqueezed(self, dim)?.view_(self)
    }
}
