//! Running statistics of a norm, which follow those of the batches.

use crate::base::{DType, Layout, Result};
use crate::ops::create::operand;
use crate::ops::dense::{dense, read, write};
use crate::ops::engine::{Bodies, Kernel, Meta, Metas};
use crate::tensor::Body;

/// A running statistic, in place: `(1 - momentum) * self + momentum * factor * batch`.
pub(super) struct Running {
    pub(super) momentum: f64,
    pub(super) factor: f64,
}

impl Kernel for Running {
    fn name(&self) -> &'static str {
        "batch_norm"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        Ok(x.iter().take(1).flatten().map(|b| Meta::new(b.shape(), b.dtype)).collect())
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(old), Some(batch)) = (&x[0], &x[1]) else { return Ok(()) };
        let new = Body::alloc(Layout::contiguous(y[0].shape()), DType::F64, y[0].device())?;
        let (old, batch) = (dense(old, DType::F64)?, dense(batch, DType::F64)?);
        let pairs = read::<f64>(&old).iter().zip(read::<f64>(&batch));
        for (n, (o, b)) in write::<f64>(&new).iter_mut().zip(pairs) {
            *n = (1.0 - self.momentum) * o + self.momentum * self.factor * b;
        }
        crate::backend::cpu::copy::copy(&operand(&new), &operand(&y[0]));
        Ok(())
    }
    fn differentiable(&self) -> bool {
        false
    }
}
