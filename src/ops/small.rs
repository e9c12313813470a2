//! The short way of an elementwise operator on small tensors: one dtype, one shape, row-major.
//! It computes with the same loop as the long way; only the planning is left out, which for a
//! handful of elements costs more than the work.

use super::row::Arg;
use crate::autograd::graph;
use crate::backend::cpu::cast::{BLOCK, Compute};
use crate::backend::pointwise::{self, BlockFn, Class, Row};
use crate::base::{DType, Device, DeviceType, Dims, Layout, Result, Scalar, copied};
use crate::tensor::{Body, Tensor};
use smallvec::SmallVec;

/// What the operands have in common.
struct Common {
    shape: Dims,
    dtype: DType,
    sources: [*const u8; 3],
    record: bool,
}

/// The addresses of the operands, where the short way fits them. Numbers have a null address.
fn common(args: &[Arg]) -> Option<Common> {
    let mut found: Option<Common> = None;
    let mut record = false;
    for (i, a) in args.iter().enumerate() {
        let Arg::T(t) = a else { continue };
        record |= graph::is_grad_enabled() && t.requires_grad();
        let fits = t.with(|b| {
            let ptr = b.ptr().cast_const();
            match &mut found {
                Some(c) => {
                    c.sources[i] = ptr;
                    c.dtype == b.dtype
                        && c.shape == b.layout.shape
                        && b.layout.is_contiguous()
                        && b.device().kind == DeviceType::Cpu
                }
                None => {
                    let small = b.layout.is_contiguous()
                        && b.numel() <= BLOCK
                        && b.device().kind == DeviceType::Cpu;
                    let mut sources = [std::ptr::null(); 3];
                    sources[i] = ptr;
                    let shape = copied(&b.layout.shape);
                    found = Some(Common { shape, dtype: b.dtype, sources, record: false });
                    small
                }
            }
        });
        if !fits {
            return None;
        }
    }
    found.map(|c| Common { record, ..c })
}

/// The result, where the short way fits the call, and whether the call is to be recorded.
pub(super) fn call(row: &Row, args: &[Arg], params: &[Scalar]) -> Result<Option<(Tensor, bool)>> {
    let ok = match row.class {
        Class::Num | Class::NumNoBool | Class::Real | Class::Float => args.len() <= 3,
        Class::Difference => !args.iter().any(|a| matches!(a, Arg::S(Scalar::Bool(_)))),
        Class::Test | Class::Bits | Class::Quotient => false,
    };
    let Some(c) = (if ok { common(args) } else { None }) else { return Ok(None) };
    let numbers = args.iter().filter_map(|a| match a {
        Arg::S(s) => Some(s),
        Arg::T(_) => None,
    });
    // Factors that the long way may refuse.
    let odd = |s: &Scalar| matches!(s, Scalar::Bool(_)) || s.to_f64().abs() > f64::from(f32::MAX);
    if numbers.chain(params).any(|s| s.category() > c.dtype.category()) || params.iter().any(odd) {
        return Ok(None);
    }
    let y = match c.dtype {
        DType::F32 => typed(row.value.f32, &c, args, params, |s| s.to_f64() as f32),
        DType::F64 => typed(row.value.f64, &c, args, params, Scalar::to_f64),
        DType::I64 if matches!(row.class, Class::Num | Class::NumNoBool | Class::Difference) => {
            typed(row.value.i64, &c, args, params, Scalar::to_i64)
        }
        _ => Ok(None),
    };
    Ok(y?.map(|y| (y, c.record)))
}

/// Most elements where an operand is a number: it is written out as often.
const SPLAT: usize = 64;

fn typed<T: Compute>(
    f: Option<BlockFn<T>>,
    c: &Common,
    args: &[Arg],
    params: &[Scalar],
    convert: impl Fn(Scalar) -> T,
) -> Result<Option<Tensor>> {
    let Some(f) = f else { return Ok(None) };
    let layout = Layout::contiguous(&c.shape);
    let n = layout.numel() as usize;
    let mut y = Body::alloc(layout, c.dtype, Device::CPU)?;
    y.inference = graph::is_inference();
    let params: SmallVec<[T; 4]> = params.iter().map(|&s| convert(s)).collect();
    let mut room;
    let splat: &mut [[T; SPLAT]] = if args.iter().any(|a| matches!(a, Arg::S(_))) {
        room = [[T::default(); SPLAT]; 3];
        &mut room
    } else {
        &mut []
    };
    let mut sources = [std::ptr::null::<T>(); 3];
    for (i, a) in args.iter().enumerate() {
        sources[i] = c.sources[i].cast();
        if let Arg::S(s) = a {
            if n > SPLAT {
                return Ok(None);
            }
            splat[i][..n].fill(convert(*s));
            sources[i] = splat[i].as_ptr();
        }
    }
    pointwise::run_block(f, &sources[..args.len()], &params, y.ptr().cast(), n);
    Ok(Some(Tensor::from_body(y)))
}
