//! A formula over bodies: broadcast, with numbers as operands.

use crate::backend::cpu::cast::Kind;
use crate::backend::pointwise::{self, Operand};
use crate::base::{DType, Layout, Scalar};
use crate::tensor::Body;
use smallvec::SmallVec;

/// Runs one formula over bodies, in the type of `common`.
pub(super) fn run_funcs(
    f: &pointwise::Funcs,
    common: DType,
    x: &[Option<Body>],
    scalars: &[Option<Scalar>],
    params: &[Scalar],
    y: &Body,
) {
    let shape = y.shape();
    let layouts: SmallVec<[Layout; 6]> = x
        .iter()
        .map(|b| match b {
            Some(b) => b.layout.expand(shape),
            None => Layout { strides: smallvec::smallvec![0; shape.len()], ..y.layout.clone() },
        })
        .collect();
    // Numbers are handed over in the type that the loop computes in.
    let numbers: SmallVec<[u64; 6]> = scalars
        .iter()
        .map(|s| {
            let s = s.unwrap_or(Scalar::Int(0));
            match Kind::of(common) {
                Kind::F32 => u64::from((s.to_f64() as f32).to_bits()),
                Kind::F64 => s.to_f64().to_bits(),
                Kind::I64 => s.to_i64() as u64,
            }
        })
        .collect();
    let kind = match Kind::of(common) {
        Kind::F32 => DType::F32,
        Kind::F64 => DType::F64,
        Kind::I64 => DType::I64,
    };
    let operands: SmallVec<[Operand; 6]> = (0..x.len())
        .map(|i| match &x[i] {
            Some(b) => Operand { ptr: b.ptr(), dtype: b.dtype, layout: &layouts[i] },
            None => {
                let ptr = std::ptr::from_ref(&numbers[i]).cast_mut().cast();
                Operand { ptr, dtype: kind, layout: &layouts[i] }
            }
        })
        .collect();
    let out = Operand { ptr: y.ptr(), dtype: y.dtype, layout: &y.layout };
    pointwise::run(f, common, &operands, params, &out);
}
