//! The next floating-point number in a direction: a kernel of its own, since the half types are
//! not computed in a wider one here.

use super::dense::{check_floating, dense, read, through, write};
use super::engine::{self, Bodies, Kernel, Meta, Metas};
use super::promote::Promotion;
use crate::backend::cpu::neighbour::{Neighbour, towards};
use crate::base::{DType, Result, bail, bf16, broadcast, f16};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// Inputs: self, other.
struct NextAfter;

fn pair<'a>(x: Bodies<'a>) -> Result<(&'a Body, &'a Body)> {
    match (&x[0], &x[1]) {
        (Some(a), Some(b)) => Ok((a, b)),
        _ => bail!(NullPointer, "[nextafter] self or other is missing"),
    }
}

fn common(a: &Body, b: &Body) -> DType {
    let mut p = Promotion::default();
    p.tensor(a.dtype, a.layout.ndim());
    p.tensor(b.dtype, b.layout.ndim());
    p.result()
}

fn typed<T: Neighbour>(a: &Body, b: &Body, y: &Body) {
    towards(read::<T>(a), read::<T>(b), write::<T>(y));
}

impl Kernel for NextAfter {
    fn name(&self) -> &'static str {
        "nextafter"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (a, b) = pair(x)?;
        let dtype = common(a, b);
        check_floating("nextafter", dtype)?;
        Ok(smallvec::smallvec![Meta::new(&broadcast("nextafter", a.shape(), b.shape())?, dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (a, b) = pair(x)?;
        let dtype = common(a, b);
        let wide = |x: &Body| dense(&x.with_layout(x.layout.expand(y[0].shape())), dtype);
        let (a, b) = (wide(a)?, wide(b)?);
        // In place the result must not be read and written at once.
        let a = if a.ptr() == y[0].ptr() { Tensor::from_body(a).clone_dense()?.body() } else { a };
        through(&y[0], dtype, |y| {
            match dtype {
                DType::F64 => typed::<f64>(&a, &b, y),
                DType::F16 => typed::<f16>(&a, &b, y),
                DType::BF16 => typed::<bf16>(&a, &b, y),
                _ => typed::<f32>(&a, &b, y),
            }
            Ok(())
        })
    }
    fn differentiable(&self) -> bool {
        false
    }
}

ops! { OPS, Kernel;
    /// The floating-point number next to each element in the direction of `other`.
    "nextafter(Tensor self, Tensor other) -> Tensor"
    fn nextafter(&self, other: &Tensor) -> Result<Tensor> {
        engine::apply1(NextAfter, &[Some(self), Some(other)])
    }
    /// The next floating-point number in the direction of `other`, in place.
    "nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)"
    fn nextafter_(&self, other: &Tensor) -> Result<Tensor> {
        engine::apply_inplace(NextAfter, &[Some(self), Some(other)])
    }
}
