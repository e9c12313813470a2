//! Row-major bodies and slices of them: what kernels with loops of their own begin with.

use super::create::{alloc, operand};
use crate::backend::cpu::copy;
use crate::base::{DType, Element, Layout, Result, bail};
use crate::tensor::{Body, Tensor};

/// The dtype that a floating-point kernel computes in: f32 for the half types.
pub(crate) fn compute_dtype(dtype: DType) -> DType {
    if matches!(dtype, DType::F16 | DType::BF16) { DType::F32 } else { dtype }
}

/// Refuses what is not floating-point.
pub(crate) fn check_floating(op: &str, dtype: DType) -> Result<()> {
    if !dtype.is_floating() {
        bail!(Dtype, "[{op}] not implemented for '{}'", dtype.scalar_type_name());
    }
    Ok(())
}

/// A body row-major and in `dtype`: itself or a copy.
pub(crate) fn dense(b: &Body, dtype: DType) -> Result<Body> {
    let aligned = (b.ptr() as usize).is_multiple_of(b.dtype.size());
    if b.dtype == dtype && b.layout.is_contiguous() && aligned {
        return Ok(b.clone());
    }
    let y = alloc(Layout::contiguous(b.shape()), dtype, b.device())?.body();
    copy::copy(&operand(b), &operand(&y));
    Ok(y)
}

/// [`dense`] for an optional input.
pub(crate) fn dense_option(b: &Option<Body>, dtype: DType) -> Result<Option<Body>> {
    b.as_ref().map(|b| dense(b, dtype)).transpose()
}

/// The elements of a row-major body.
pub(crate) fn read<T: Element>(b: &Body) -> &[T] {
    b.storage.slice(b.layout.offset as usize, b.numel())
}

/// [`read`] for an optional input.
pub(crate) fn read_option<T: Element>(b: &Option<Body>) -> Option<&[T]> {
    b.as_ref().map(read)
}

/// The elements of a row-major output.
pub(crate) fn write<T: Element>(b: &Body) -> &mut [T] {
    b.storage.slice_mut(b.layout.offset as usize, b.numel())
}

/// Runs `f` on an output that is row-major and in `dtype`, and copies it to `y` if that is not.
pub(crate) fn through(y: &Body, dtype: DType, f: impl FnOnce(&Body) -> Result<()>) -> Result<()> {
    let aligned = (y.ptr() as usize).is_multiple_of(y.dtype.size());
    if y.dtype == dtype && y.layout.is_contiguous() && aligned {
        return f(y);
    }
    let dense = alloc(Layout::contiguous(y.shape()), dtype, y.device())?.body();
    f(&dense)?;
    copy::copy(&operand(&dense), &operand(y));
    Ok(())
}

/// Calls a generic function for f64 or f32.
macro_rules! by_float {
    ($dtype:expr, $f:ident($($arg:expr),* $(,)?)) => {
        if $dtype == $crate::base::DType::F64 { $f::<f64>($($arg),*) } else { $f::<f32>($($arg),*) }
    };
}
pub(crate) use by_float;

/// A tensor of f64 for samples: values without a pattern between -1 and 1, the same each time.
pub(crate) fn sample(shape: &[i64], salt: u64) -> Result<Tensor> {
    let n: i64 = shape.iter().product();
    let mut state = salt.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d;
    let values: Vec<f64> = (0..n)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1u64 << 52) as f64 - 1.0
        })
        .collect();
    Tensor::from_slice(&values, shape)
}
