//! Helpers over parameters: clipping of gradients, all parameters as one vector; sequences.

pub mod rnn;

use crate::autograd::graph;
use crate::base::{Result, Scalar, bail, show};
use crate::tensor::Tensor;

fn grads(parameters: &[Tensor]) -> Vec<Tensor> {
    parameters.iter().filter_map(Tensor::grad).collect()
}

/// The norm of order `p` of the norms of all tensors, as a 0-d tensor.
fn norm(tensors: &[Tensor], p: f64) -> Result<Tensor> {
    let of = |t: &Tensor| t.linalg_vector_norm(p.into(), None, false, None);
    let parts: Vec<Tensor> =
        tensors.iter().filter(|t| t.numel() > 0).map(of).collect::<Result<_>>()?;
    match parts.first().map(|t| t.dtype()) {
        None => Tensor::scalar_tensor(Scalar::Float(0.0), crate::base::default_dtype()),
        Some(dtype) => {
            let parts = parts.iter().map(|t| t.to_dtype(dtype)).collect::<Result<Vec<_>>>()?;
            of(&Tensor::stack(parts, 0)?)
        }
    }
}

/// Scales all gradients in place so that the norm of order `norm_type` of all of them together
/// is at most `max_norm`; gives the norm before.
///
/// # Errors
/// `InvalidArgument` where the norm is not finite and `error_if_nonfinite` is set.
pub fn clip_grad_norm_(
    parameters: &[Tensor],
    max_norm: f64,
    norm_type: f64,
    error_if_nonfinite: bool,
) -> Result<f64> {
    let grads = grads(parameters);
    graph::no_grad(|| {
        let total = norm(&grads, norm_type)?.item()?.to_f64();
        if error_if_nonfinite && !total.is_finite() {
            bail!(
                InvalidArgument,
                "[clip_grad_norm_] The total norm of order {norm_type} for gradients from \
                 `parameters` is non-finite, so it cannot be clipped. To disable this error and \
                 scale the gradients with the non-finite norm anyway, set \
                 `error_if_nonfinite=false`"
            );
        }
        let factor = (max_norm / (total + 1e-6)).min(1.0);
        if factor < 1.0 || factor.is_nan() {
            grads.iter().try_for_each(|g| g.mul_scalar_(factor.into()).map(drop))?;
        }
        Ok(total)
    })
}

/// Cuts all elements of all gradients to `-clip_value ..= clip_value`, in place.
///
/// # Errors
/// Those of `clamp_`.
pub fn clip_grad_value_(parameters: &[Tensor], clip_value: f64) -> Result<()> {
    let (low, high) = (Some((-clip_value).into()), Some(clip_value.into()));
    graph::no_grad(|| grads(parameters).iter().try_for_each(|g| g.clamp_(low, high).map(drop)))
}

/// All elements of all parameters, one after the other.
///
/// # Errors
/// `InvalidArgument` where there are none.
pub fn parameters_to_vector(parameters: &[Tensor]) -> Result<Tensor> {
    let flat = parameters.iter().map(|p| p.reshape(&[-1])).collect::<Result<Vec<_>>>()?;
    if flat.is_empty() {
        bail!(InvalidArgument, "[parameters_to_vector] expected at least one parameter");
    }
    Tensor::cat(flat, 0)
}

/// Gives all parameters the elements of `vector`, one after the other. They become views of it, as
/// in PyTorch.
///
/// # Errors
/// `Shape` where the vector has too few elements.
pub fn vector_to_parameters(vector: &Tensor, parameters: &[Tensor]) -> Result<()> {
    let total: usize = parameters.iter().map(Tensor::numel).sum();
    if vector.dim() != 1 || vector.numel() < total {
        bail!(
            Shape,
            "[vector_to_parameters] expected a vector of {total} elements, got {}",
            show(&vector.shape())
        );
    }
    let mut at = 0;
    graph::no_grad(|| {
        for p in parameters {
            let n = p.numel() as i64;
            p.set_data(&vector.detach()?.narrow(0, at, n)?.view_as(p)?)?;
            at += n;
        }
        Ok(())
    })
}
