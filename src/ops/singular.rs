//! Singular values of matrices, for norms.

use super::dense::{dense, read, through, write};
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::index::missing;
use crate::backend::cpu::singular::{self, Sizes};
use crate::base::{DType, Result, Scalar, bail, dims};
use crate::tensor::{Body, Tensor};

/// Outputs for `[.., m, n]`, with `k` the lesser: values `[.., k]`, left vectors `[.., m, k]`,
/// right ones `[.., n, k]`.
struct Singular;

impl Kernel for Singular {
    fn name(&self) -> &'static str {
        "linalg_svd"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(x) = &x[0] else { return missing("linalg_svd") };
        let (outer, sides) = x.shape().split_at(x.shape().len() - 2);
        let k = sides[0].min(sides[1]);
        let with = |tail: &[i64]| {
            let mut shape = dims(outer);
            shape.extend_from_slice(tail);
            Meta::new(&shape, x.dtype)
        };
        Ok(smallvec::smallvec![with(&[k]), with(&[sides[0], k]), with(&[sides[1], k])])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(x) = &x[0] else { return missing("linalg_svd") };
        let (outer, sides) = x.shape().split_at(x.shape().len() - 2);
        let sizes = Sizes {
            batch: outer.iter().product::<i64>() as usize,
            rows: sides[0] as usize,
            columns: sides[1] as usize,
        };
        let x = dense(x, DType::F64)?;
        if read::<f64>(&x).iter().any(|v| !v.is_finite()) {
            bail!(
                InvalidArgument,
                "[linalg_svd] The algorithm failed to converge because the input matrix contained \
                 non-finite values."
            );
        }
        through(&y[0], DType::F64, |s| {
            through(&y[1], DType::F64, |u| {
                through(&y[2], DType::F64, |v| {
                    let (s, u, v) = (write::<f64>(s), write::<f64>(u), write::<f64>(v));
                    singular::decompose(sizes, read(&x), s, u, v);
                    Ok(())
                })
            })
        })
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 7)
    }
    /// J. Townsend, "Differentiating the singular value decomposition", 2016.
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let (s, u, v) = (cx.output(0)?, cx.output(1)?, cx.output(2)?);
        let vt = v.transpose(-2, -1)?;
        let mut sum: Option<Tensor> = None;
        let mut add = |t: Tensor| -> Result<()> {
            sum = Some(match sum.take() {
                Some(o) => o.add(&t, Scalar::Int(1))?,
                None => t,
            });
            Ok(())
        };
        if let Some(g) = &g[0] {
            add(u.mul(&g.unsqueeze(-2)?)?.matmul(&vt)?)?;
        }
        if let Some(g) = &g[1] {
            let inner = skew(&u, g, &s)?.mul(&s.unsqueeze(-2)?)?;
            add(u.matmul(&inner)?.matmul(&vt)?)?;
            add(outside(&u, g, &s)?.matmul(&vt)?)?;
        }
        if let Some(g) = &g[2] {
            let inner = s.unsqueeze(-1)?.mul(&skew(&v, g, &s)?)?;
            add(u.matmul(&inner)?.matmul(&vt)?)?;
            add(u.matmul(&outside(&v, g, &s)?.transpose(-2, -1)?)?)?;
        }
        Ok(vec![sum])
    }
}

/// `(w^T g - g^T w) / (s_j^2 - s_i^2)`, and 0 on the diagonal.
fn skew(w: &Tensor, g: &Tensor, s: &Tensor) -> Result<Tensor> {
    let product = w.transpose(-2, -1)?.matmul(g)?;
    let k = s.size(-1)?;
    let squares = s.square()?;
    let apart = squares.unsqueeze(-2)?.sub(&squares.unsqueeze(-1)?, Scalar::Int(1))?;
    let diagonal = Tensor::eye(k, DType::Bool.into())?;
    let apart = apart.masked_fill_scalar(&diagonal, 1.0.into())?;
    product.sub(&product.transpose(-2, -1)?, Scalar::Int(1))?.div(&apart)
}

/// What of `g / s` is orthogonal to the vectors.
fn outside(w: &Tensor, g: &Tensor, s: &Tensor) -> Result<Tensor> {
    let g = g.div(&s.unsqueeze(-2)?)?;
    g.sub(&w.matmul(&w.transpose(-2, -1)?.matmul(&g)?)?, Scalar::Int(1))
}

/// The singular values of `[.., m, n]` in falling order.
pub(crate) fn singular_values(x: &Tensor) -> Result<Tensor> {
    let out = engine::apply(Singular, &[Some(x)])?;
    Ok(out[0].clone())
}
