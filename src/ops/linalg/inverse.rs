//! Inverses of square matrices.

use crate::backend::cpu::linalg::lu::{self, Real};
use crate::base::{DType, Result, bail};
use crate::ops::dense::{by_float, dense, read, write};
use crate::ops::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::ops::index::missing;
use crate::tensor::{Body, Tensor};

/// The inverse of each matrix of a batch.
struct Inverse;

fn compute<T: Real>(a: &Body, y: &Body) -> std::result::Result<(), (usize, usize)> {
    let n = a.shape().last().map_or(0, |&n| n as usize);
    lu::inverses(n, read::<T>(a), write::<T>(y))
}

impl Kernel for Inverse {
    fn name(&self) -> &'static str {
        "linalg_inv"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let Some(a) = &x[0] else { return missing("linalg_inv") };
        let name = a.dtype.scalar_type_name();
        match a.dtype {
            DType::F32 | DType::F64 => {}
            d if d.is_floating() => bail!(
                Dtype,
                "[linalg_inv] linalg.inv: Low precision dtypes not supported. Got {name}"
            ),
            _ => bail!(
                Dtype,
                "[linalg_inv] linalg.inv: Expected a floating point or complex tensor as input. \
                 Got {name}"
            ),
        }
        let s = a.shape();
        if s.len() < 2 || s[s.len() - 1] != s[s.len() - 2] {
            bail!(
                Shape,
                "[linalg_inv] linalg.inv: A must be batches of square matrices, got {:?}",
                s
            );
        }
        Ok(smallvec::smallvec![Meta::new(s, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let Some(a) = &x[0] else { return Ok(()) };
        let single = a.layout.ndim() == 2;
        let a = dense(a, a.dtype)?;
        let Err((batch, at)) = by_float!(a.dtype, compute(&a, &y[0])) else { return Ok(()) };
        let which = if single { String::new() } else { format!("(Batch element {batch}): ") };
        // Whether a matrix is singular is known only now.
        bail!(
            InvalidArgument,
            "[linalg_inv] linalg.inv: {which}The diagonal element {at} is zero, the inversion \
             could not be completed because the input matrix is singular."
        )
    }
    fn saves(&self, _: u32) -> Saves {
        Saves::of(0, 1)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None]) };
        let y = cx.output(0)?.transpose(-2, -1)?;
        Ok(vec![Some(y.matmul(g)?.matmul(&y)?.neg()?)])
    }
}

/// The inverses of `[.., n, n]`.
pub(super) fn inverse(a: &Tensor) -> Result<Tensor> {
    engine::apply1(Inverse, &[Some(a)])
}
