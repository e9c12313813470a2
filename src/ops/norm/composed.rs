//! Every norm in differentiable operators: its reference, and its gradients where they are
//! differentiated again.

use crate::base::{Result, Scalar};
use crate::ops::dense::compute_dtype;
use crate::ops::engine::{Context, Grads};
use crate::tensor::Tensor;

/// The gradients of input, weight and bias in differentiable operators, for all of these norms.
pub(super) struct Composed {
    /// The shape in which dimensions are reduced: `[batch, groups, channels, inner]`.
    pub(super) view: Vec<i64>,
    /// The dimensions that mean and variance are taken over.
    pub(super) over: Vec<i64>,
    /// The dimensions that weight and bias have in that shape.
    pub(super) params: Vec<i64>,
    pub(super) eps: f64,
    pub(super) centered: bool,
}

pub(super) fn one() -> Scalar {
    Scalar::Int(1)
}

impl Composed {
    /// `(x - mean, 1 / sqrt(var + eps))`, both of the elements of `x`.
    fn moments(&self, x: &Tensor) -> Result<(Tensor, Tensor)> {
        let far = match self.centered {
            true => x.sub(&x.mean_dim(Some(&self.over), true, None)?, one())?,
            false => x.clone(),
        };
        let var = far.square()?.mean_dim(Some(&self.over), true, None)?;
        Ok((far, var.add_scalar(self.eps.into(), one())?.rsqrt()?))
    }

    /// A tensor in the shape and dtype to compute in.
    pub(super) fn wide(&self, t: &Tensor) -> Result<Tensor> {
        t.to_dtype(compute_dtype(t.dtype()))?.reshape(&self.view)
    }

    fn param(&self, t: &Tensor, like: &Tensor) -> Result<Tensor> {
        t.to_dtype(like.dtype())?.reshape(&self.params)
    }

    /// The result, where `stats` are mean and variance if they are given.
    pub(super) fn forward(
        &self,
        x: &Tensor,
        weight: Option<&Tensor>,
        bias: Option<&Tensor>,
        stats: Option<(&Tensor, &Tensor)>,
    ) -> Result<Tensor> {
        let wide = self.wide(x)?;
        let (far, rstd) = self.given(&wide, stats)?;
        let mut y = far.mul(&rstd)?;
        if let Some(w) = weight {
            y = y.mul(&self.param(w, &y)?)?;
        }
        if let Some(b) = bias {
            y = y.add(&self.param(b, &y)?, one())?;
        }
        y.reshape(&x.shape())?.to_dtype(x.dtype())
    }

    fn given(&self, x: &Tensor, stats: Option<(&Tensor, &Tensor)>) -> Result<(Tensor, Tensor)> {
        let Some((mean, var)) = stats else { return self.moments(x) };
        let far = x.sub(&self.param(mean, x)?, one())?;
        Ok((far, self.param(var, x)?.add_scalar(self.eps.into(), one())?.rsqrt()?))
    }

    pub(super) fn backward(
        &self,
        cx: &Context,
        g: &Tensor,
        x: &Tensor,
        weight: Option<&Tensor>,
        stats: Option<(&Tensor, &Tensor)>,
    ) -> Result<Grads> {
        let (g, x) = (self.wide(g)?, self.wide(x)?);
        let (far, rstd) = self.given(&x, stats)?;
        let hat = far.mul(&rstd)?;
        let shaped = |t: Tensor, i: usize| t.reshape(cx.shape(i))?.to_dtype(cx.dtype(i));
        let gx = cx.grad(0, || {
            let mut t = match weight {
                Some(w) => g.mul(&self.param(w, &g)?)?,
                None => g.clone(),
            };
            if stats.is_none() {
                let along = t.mul(&hat)?.mean_dim(Some(&self.over), true, None)?;
                if self.centered {
                    t = t.sub(&t.mean_dim(Some(&self.over), true, None)?, one())?;
                }
                t = t.sub(&hat.mul(&along)?, one())?;
            }
            shaped(t.mul(&rstd)?, 0)
        })?;
        let params = |t: &Tensor| t.sum_to_shape(&self.params);
        let gw = cx.grad(1, || shaped(params(&g.mul(&hat)?)?, 1))?;
        let gb = cx.grad(2, || shaped(params(&g)?, 2))?;
        Ok(vec![gx, gw, gb])
    }
}
