//! The kernel of matrix products, alone and in batches.

use super::check::check;
use super::flip;
use super::plain::product;
use crate::backend::cpu::{copy, gemm};
use crate::base::{DType, Element, Result, bail, bf16, f16};
use crate::ops::create::operand;
use crate::ops::engine::{Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use crate::tensor::{Body, Tensor};

/// `beta * c + alpha * a b` for one matrix or a batch of them. The inputs are `c` (optional), `a`
/// `[.., n, k]` and `b` `[.., k, m]`, all of rank 2 or all of rank 3.
pub(super) struct Product {
    pub(super) name: &'static str,
    pub(super) alpha: f64,
    pub(super) beta: f64,
}

/// Calls the generic function for the dtype.
macro_rules! by_dtype {
    ($dtype:expr, $f:ident($($arg:expr),*)) => { match $dtype {
        DType::F32 => $f::<f32>($($arg),*),
        DType::F64 => $f::<f64>($($arg),*),
        DType::F16 => $f::<f16>($($arg),*),
        DType::BF16 => $f::<bf16>($($arg),*),
        DType::I64 => $f::<i64>($($arg),*),
        DType::I32 => $f::<i32>($($arg),*),
        DType::I16 => $f::<i16>($($arg),*),
        DType::I8 => $f::<i8>($($arg),*),
        DType::U8 => $f::<u8>($($arg),*),
        DType::Bool => Default::default(),
    } };
}

/// The elements that a body may touch, from its first one on.
fn reach<T: Element>(b: &Body) -> &[T] {
    let start = b.layout.offset as usize;
    b.storage.slice(start, (b.layout.end() as usize).saturating_sub(start))
}

/// Strides of the last two dimensions and of the batch.
fn strides(b: &Body) -> ((usize, usize), usize) {
    let s = &b.layout.strides;
    let n = s.len();
    let batch = if n == 3 && b.shape()[0] > 1 { s[0] } else { 0 };
    ((s[n - 2] as usize, s[n - 1] as usize), batch as usize)
}

pub(super) fn multiply<T: gemm::GemmElem>(a: &Body, b: &Body, y: &Body, alpha: f64, beta: f64) {
    let n = y.layout.ndim();
    let (rows, cols) = (y.shape()[n - 2] as usize, y.shape()[n - 1] as usize);
    // As in BLAS, a product that counts for nothing is not made: no NaN comes out of it.
    let k = if alpha == 0.0 { 0 } else { a.shape()[n - 1] as usize };
    let batch = if n == 3 { y.shape()[0] as usize } else { 1 };
    let ((sa, ba), (sb, bb)) = (strides(a), strides(b));
    let g = gemm::Gemm { m: rows, n: cols, k, a: sa, b: sb, ldc: cols, alpha, beta };
    let out = y.storage.slice_mut::<T>(y.layout.offset as usize, y.numel());
    gemm::gemm_batched(&g, batch, (ba, bb, rows * cols), reach::<T>(a), reach::<T>(b), out);
}

impl Kernel for Product {
    fn name(&self) -> &'static str {
        self.name
    }

    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(b)) = (&x[1], &x[2]) else {
            bail!(NullPointer, "[{}] a matrix is missing", self.name)
        };
        Ok(smallvec::smallvec![Meta::new(&check(self.name, x[0].as_ref(), a, b)?, a.dtype)])
    }

    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(b)) = (&x[1], &x[2]) else { return Ok(()) };
        let y = &y[0];
        let mut beta = 0.0;
        if let Some(c) = x[0].as_ref().filter(|_| self.beta != 0.0) {
            beta = self.beta;
            if c.ptr() != y.ptr() {
                let c = c.with_layout(c.layout.expand(y.shape()));
                copy::copy(&operand(&c), &operand(y));
            }
        }
        if y.layout.is_contiguous() {
            by_dtype!(y.dtype, multiply(a, b, y, self.alpha, beta));
            return Ok(());
        }
        // In place on a strided tensor: through a row-major copy.
        let dense = Tensor::from_body(y.clone()).clone_tensor(Some(Default::default()))?.body();
        by_dtype!(y.dtype, multiply(a, b, &dense, self.alpha, beta));
        copy::copy(&operand(&dense), &operand(y));
        Ok(())
    }

    fn in_step(&self) -> bool {
        false
    }

    fn saves(&self, needs: u32) -> Saves {
        let (a, b) = (needs >> 1 & 1, needs >> 2 & 1);
        Saves::of(a << 2 | b << 1, 0)
    }

    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let scaled = |t: Tensor, s: f64| if s == 1.0 { Ok(t) } else { t.mul_scalar(s.into()) };
        let c = cx.grad(0, || scaled(g.sum_to_shape(cx.shape(0))?, self.beta))?;
        let a = cx.grad(1, || scaled(product(g, &flip(&cx.input(2)?)?)?, self.alpha))?;
        let b = cx.grad(2, || scaled(product(&flip(&cx.input(1)?)?, g)?, self.alpha))?;
        Ok(vec![c, a, b])
    }
}

pub(super) use by_dtype;
