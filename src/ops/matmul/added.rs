//! Products added to a tensor: `beta * self + alpha * product`. Where beta is 0, `self` is not
//! read; where alpha is 0, neither are the matrices.

use super::check::{batched, check_expands, check_mv, check_target, check_vector};
use super::plain::product_reference;
use super::product::Product;
use super::samples::*;
#[allow(unused_imports)] // Rows use the traits' methods from their own modules.
use crate::backend::formula::Num;
use crate::base::{DType, Result, Scalar, bail};
use crate::ops::create::check_fits;
use crate::ops::dense::compute_dtype;
use crate::ops::engine;
use crate::ops::promote::result_type;
use crate::tensor::Tensor;
use crate::{ops, pointwise};

pointwise! { ROWS;
    /// `beta * c + alpha * a * b`, and `c` has no part in it where beta is 0.
    row [add_outer] (c a b; beta = 1 alpha = 1) -> y num {
        S::select(beta.eq(S::c(0.0)), a * b * alpha, c * beta + a * b * alpha)
    } { beta, b * alpha, a * alpha }
}

/// The factors of a sum: those of `self` and of the product.
type Factors = (Scalar, Scalar);

/// A product with factors, which the type that it is computed in must hold.
fn scaled(name: &'static str, dtype: DType, (beta, alpha): Factors) -> Result<Product> {
    for s in [beta, alpha] {
        check_fits(name, s, compute_dtype(dtype))?;
    }
    Ok(Product { name, alpha: alpha.to_f64(), beta: beta.to_f64() })
}

fn add(name: &'static str, c: &Tensor, a: &Tensor, b: &Tensor, factors: Factors) -> Result<Tensor> {
    let k = scaled(name, c.dtype(), factors)?;
    engine::apply1(k, &[Some(c), Some(a), Some(b)])
}

fn add_(
    name: &'static str,
    c: &Tensor,
    a: &Tensor,
    b: &Tensor,
    factors: Factors,
) -> Result<Tensor> {
    let rank = if batched(name) { 3 } else { 2 };
    if a.dim() == rank && b.dim() == rank {
        let mut shape = a.shape();
        shape[rank - 1] = b.size(-1)?;
        check_target(name, c, &shape)?;
    }
    let k = scaled(name, c.dtype(), factors)?;
    engine::apply_inplace(k, &[Some(c), Some(a), Some(b)])
}

/// The matrices whose one product is the sum of those of the batches.
fn side_by_side(c: &Tensor, a: &Tensor, b: &Tensor) -> Result<(Tensor, Tensor)> {
    let (sa, sb) = (a.shape(), b.shape());
    let ([na, n, k], [nb, k2, m]) = (&*sa, &*sb) else {
        bail!(
            Shape,
            "[addbmm] batch1 and batch2 must be 3D tensors, got {}D and {}D",
            sa.len(),
            sb.len()
        )
    };
    if na != nb {
        bail!(
            Shape,
            "[addbmm] batch1 and batch2 must have same number of batches, got {na} and {nb}"
        );
    }
    if k != k2 {
        bail!(Shape, "[addbmm] Incompatible matrix sizes for bmm ({n}x{k} and {k2}x{m})");
    }
    check_expands("addbmm", &c.shape(), &[*n, *m])?;
    let a = a.permute(&[1, 0, 2])?.reshape(&[*n, na * k])?;
    Ok((a, b.reshape(&[na * k, *m])?))
}

/// A vector as a column; a 0-d tensor stays one.
fn column(t: &Tensor) -> Result<Tensor> {
    if t.dim() == 0 { Ok(t.clone()) } else { t.unsqueeze(1) }
}

/// Checks the operands of `addr` and gives the factors in the type of the result.
fn outer_factors(c: &Tensor, a: &Tensor, b: &Tensor, f: Factors) -> Result<[Scalar; 2]> {
    check_vector("addr", "vec1", a)?;
    check_vector("addr", "vec2", b)?;
    check_expands("addr", &c.shape(), &[a.size(0)?, b.size(0)?])?;
    let dtype = result_type([c, a, b]);
    for (s, name) in [(f.0, "beta"), (f.1, "alpha")] {
        match s {
            Scalar::Float(_) if !dtype.is_floating() => bail!(
                InvalidArgument,
                "[addr] For integral input tensors, argument {name} must not be a floating point \
                 number."
            ),
            Scalar::Bool(_) if dtype != DType::Bool => {
                bail!(InvalidArgument, "[addr] Boolean {name} only supported for Boolean results.")
            }
            _ => {}
        }
    }
    // Bools are joined as truths, whatever the size and the sign of a factor.
    let whole = |s: Scalar| if dtype == DType::Bool { Scalar::Int(s.to_bool().into()) } else { s };
    Ok([whole(f.0), whole(f.1)])
}

fn addmm_reference(
    this: &Tensor,
    a: &Tensor,
    b: &Tensor,
    beta: Scalar,
    alpha: Scalar,
) -> Result<Tensor> {
    this.mul_scalar(beta)?.add(&product_reference(a, b)?, alpha)
}

ops! { OPS, Kernel;
    /// `beta * self + alpha * mat1 mat2`; `self` is broadcast. Where beta is 0, `self` is not read.
    "addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addmm(&self, mat1: &Tensor, mat2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        add("addmm", self, mat1, mat2, (beta, alpha))
    }
    = reference addmm_reference, samples addmm_samples
    /// `beta * self + alpha * mat1 mat2`, in place.
    "addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn addmm_(&self, mat1: &Tensor, mat2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        add_("addmm", self, mat1, mat2, (beta, alpha))
    }
    , samples addmm_inplace_samples
    /// `beta * self + alpha * batch1 batch2` for a batch of matrices.
    "baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn baddbmm(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        add("baddbmm", self, batch1, batch2, (beta, alpha))
    }
    = reference addmm_reference, samples baddbmm_samples
    /// `beta * self + alpha * batch1 batch2` for a batch of matrices, in place.
    "baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn baddbmm_(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        add_("baddbmm", self, batch1, batch2, (beta, alpha))
    }
    , samples baddbmm_samples
}

ops! { COMPOSED, Composed;
    /// `beta * self + alpha * mat vec`.
    "addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addmv(&self, mat: &Tensor, vec: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        check_mv("addmv", Some(self), mat, vec)?;
        column(self)?.addmm(mat, &vec.unsqueeze(1)?, beta, alpha)?.squeeze_dim(1)
    }
    , samples addmv_samples
    /// `beta * self + alpha * mat vec`, in place.
    "addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn addmv_(&self, mat: &Tensor, vec: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        check_mv("addmv_", Some(self), mat, vec)?;
        check_target("addmv_", self, &mat.shape()[..1])?;
        column(self)?.addmm_(mat, &vec.unsqueeze(1)?, beta, alpha)?;
        Ok(self.clone())
    }
    , samples addmv_samples
    /// `beta * self + alpha * sum of batch1[i] batch2[i]`: `[n, m]`, `[b, n, k]` and `[b, k, m]`.
    "addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addbmm(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let (a, b) = side_by_side(self, batch1, batch2)?;
        self.addmm(&a, &b, beta, alpha)
    }
    , samples addbmm_samples
    /// `beta * self + alpha * sum of batch1[i] batch2[i]`, in place.
    "addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn addbmm_(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let (a, b) = side_by_side(self, batch1, batch2)?;
        self.addmm_(&a, &b, beta, alpha)
    }
    , samples addbmm_samples
    /// `beta * self + alpha * vec1 vec2^T`: `[n, m]`, `[n]` and `[m]`.
    "addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addr(&self, vec1: &Tensor, vec2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let f = outer_factors(self, vec1, vec2, (beta, alpha))?;
        let a = vec1.unsqueeze(1)?;
        rows::add_outer::ROW.call(&[self.into(), (&a).into(), vec2.into()], &f)
    }
    , samples addr_samples
    /// `beta * self + alpha * vec1 vec2^T`, in place.
    "addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn addr_(&self, vec1: &Tensor, vec2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let f = outer_factors(self, vec1, vec2, (beta, alpha))?;
        let a = vec1.unsqueeze(1)?;
        rows::add_outer::ROW.call_(&[self.into(), (&a).into(), vec2.into()], &f)
    }
    , samples addr_samples
}
