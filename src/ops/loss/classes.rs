//! What the losses of class indices share.

use crate::backend::cpu::float::Float;
use crate::backend::cpu::loss::{Reduction, Target};
use crate::backend::cpu::softmax::Sizes;
use crate::base::{DType, Dims, Result, Scalar, bail, dims, show};
use crate::ops::dense::{check_floating, read, read_option, sample};
use crate::ops::value::Value;
use crate::tensor::{Body, Tensor};

/// Class indices and how their losses are reduced.
#[derive(Clone, Copy)]
pub(super) struct Classes {
    pub(super) op: &'static str,
    pub(super) reduction: Reduction,
    pub(super) ignore: i64,
}

/// `[outer, classes, inner]` of an input `[classes]` or `[n, classes, ..]`.
pub(super) fn sizes(shape: &[i64]) -> Sizes {
    match shape {
        [n] => Sizes { outer: 1, n: *n as usize, inner: 1 },
        [outer, n, rest @ ..] => Sizes {
            outer: *outer as usize,
            n: *n as usize,
            inner: rest.iter().product::<i64>() as usize,
        },
        [] => Sizes { outer: 0, n: 0, inner: 0 },
    }
}

impl Classes {
    /// Checks shapes and dtypes and gives the shape of the result.
    pub(super) fn check(&self, x: &Body, target: &Body, weight: Option<&Body>) -> Result<Dims> {
        let (op, xs, ts) = (self.op, x.shape(), target.shape());
        check_floating(op, x.dtype)?;
        if !matches!(target.dtype, DType::I64 | DType::U8) {
            bail!(
                Dtype,
                "[{op}] expected scalar type Long but found {}",
                target.dtype.scalar_type_name()
            );
        }
        if xs.is_empty() {
            bail!(Shape, "[{op}] Expected 1 or more dimensions (got 0)");
        }
        if xs.len() > 1 && ts.first() != Some(&xs[0]) {
            bail!(
                Shape,
                "[{op}] Expected input batch_size ({}) to match target batch_size ({}).",
                xs[0],
                ts.first().copied().unwrap_or(1)
            );
        }
        let fits = match xs.len() {
            1 => ts.is_empty() || ts == [1],
            _ => ts.len() == xs.len() - 1 && ts[1..] == xs[2..],
        };
        if !fits {
            bail!(Shape, "[{op}] size mismatch (got input: {}, target: {})", show(xs), show(ts));
        }
        let classes = xs[usize::from(xs.len() > 1)];
        if let Some(w) = weight {
            if w.shape() != [classes] {
                bail!(
                    Shape,
                    "[{op}] weight tensor should be defined either for all {classes} classes or no \
                     classes but got weight tensor of shape: {}",
                    show(w.shape())
                );
            }
            if w.dtype != x.dtype {
                bail!(
                    Dtype,
                    "[{op}] expected scalar type {} but found {}",
                    x.dtype.scalar_type_name(),
                    w.dtype.scalar_type_name()
                );
            }
        }
        Ok(if self.reduction == Reduction::Each { dims(ts) } else { Dims::new() })
    }

    pub(super) fn target<'a, T: Float>(
        &self,
        index: &'a Body,
        weight: &'a Option<Body>,
    ) -> Target<'a, T> {
        Target { index: read(index), weight: read_option(weight), ignore: self.ignore }
    }
}

pub(super) fn class_samples() -> Result<Vec<Vec<Value>>> {
    let x = Value::Tensor(sample(&[4, 3], 56)?);
    let t = Value::Tensor(Tensor::from_slice(&[0i64, 2, 1, 2], &[4])?);
    let w = sample(&[3], 57)?.add_scalar(1.5.into(), Scalar::Int(1))?;
    let image = Value::Tensor(sample(&[2, 3, 2, 2], 58)?);
    let marks = Value::Tensor(Tensor::from_slice(&[0i64, 1, 2, 0, 1, 1, 2, 0], &[2, 2, 2])?);
    Ok(vec![
        vec![x.clone(), t.clone()],
        vec![x.clone(), t.clone(), Value::from(&w), Value::Int(1), Value::Int(2)],
        vec![x, t, Value::None, Value::Int(0)],
        vec![image, marks, Value::from(&w), Value::Int(2)],
    ])
}
