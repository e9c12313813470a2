//! The short way of an elementwise operator on small tensors: one dtype, one shape, row-major.
//! It computes with the same loop as the long way; only the planning is left out, which for a
//! handful of elements costs more than the work.

use super::row::Arg;
use crate::autograd::graph;
use crate::backend::cpu::cast::{BLOCK, Compute};
use crate::backend::pointwise::{self, BlockFn, Class, Funcs, Row};
use crate::base::{DType, Device, DeviceType, Dims, Layout, Result, Scalar, dims};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};

/// What the operands have in common.
struct Common {
    shape: Dims,
    dtype: DType,
    sources: [*const u8; 3],
    record: bool,
}

impl Common {
    fn new() -> Common {
        let sources = [std::ptr::null(); 3];
        Common { shape: Dims::new(), dtype: DType::F32, sources, record: false }
    }

    /// Finds the addresses of the operands, where the short way fits them; those of numbers are
    /// null.
    fn find(&mut self, args: &[Arg]) -> bool {
        let enabled = graph::is_grad_enabled();
        let mut first = true;
        for (i, a) in args.iter().enumerate() {
            let Arg::T(t) = a else { continue };
            self.record |= enabled && t.requires_grad();
            let fits = t.with(|b| {
                if first {
                    (self.shape, self.dtype) = (dims(&b.layout.shape), b.dtype);
                }
                self.sources[i] = b.ptr().cast_const();
                let same = first || self.dtype == b.dtype && self.shape == b.layout.shape;
                same && is_small(b)
            });
            if !fits {
                return false;
            }
            first = false;
        }
        !first
    }
}

/// Whether the elements are few neighbours on the CPU.
fn is_small(b: &Body) -> bool {
    b.layout.is_contiguous() && b.numel() <= BLOCK && b.device().kind == DeviceType::Cpu
}

/// Whether the short way has a loop for the row and the operands.
fn fits(row: &Row, c: &Common, args: &[Arg], params: &[Scalar]) -> bool {
    let class = match row.class {
        Class::Num | Class::NumNoBool | Class::Real | Class::Float => true,
        Class::Difference => !args.iter().any(|a| matches!(a, Arg::S(Scalar::Bool(_)))),
        Class::Test | Class::Bits | Class::Quotient => false,
    };
    let integers = matches!(row.class, Class::Num | Class::NumNoBool | Class::Difference);
    let dtype = matches!(c.dtype, DType::F32 | DType::F64) || c.dtype == DType::I64 && integers;
    let numbers = args.iter().filter_map(|a| match a {
        Arg::S(s) => Some(s),
        Arg::T(_) => None,
    });
    // Factors that the long way may refuse.
    let odd = |s: &Scalar| matches!(s, Scalar::Bool(_)) || s.to_f64().abs() > f64::from(f32::MAX);
    class
        && dtype
        && !numbers.chain(params).any(|s| s.category() > c.dtype.category())
        && !params.iter().any(odd)
}

/// The operand `i`, which is a number.
fn number(args: &[Arg], i: usize) -> Scalar {
    match args[i] {
        Arg::S(s) => s,
        Arg::T(_) => Scalar::Int(0),
    }
}

/// The result, where the short way fits the call, and whether the call is to be recorded.
pub(super) fn call(row: &Row, args: &[Arg], params: &[Scalar]) -> Result<Option<(Tensor, bool)>> {
    let mut c = Common::new();
    if args.len() > 3 || !c.find(args) || !fits(row, &c, args, params) {
        return Ok(None);
    }
    let at = &c.sources[..args.len()];
    let y = value(&row.value, (&c.shape, c.dtype), at, |i| number(args, i), params)?;
    Ok(y.map(|y| (y, c.record)))
}

/// The call in place, where the short way fits it and it is not recorded; else `false`, and nothing
/// was done.
pub(super) fn call_(row: &Row, args: &[Arg], params: &[Scalar]) -> Result<bool> {
    let Some(Arg::T(target)) = args.first() else { return Ok(false) };
    let mut c = Common::new();
    if args.len() > 3 || !c.find(args) || c.record || !fits(row, &c, args, params) {
        return Ok(false);
    }
    let n = c.shape.iter().product::<i64>() as usize;
    let y = c.sources[0];
    let bytes = n * c.dtype.size();
    let apart =
        |x: &*const u8| x.is_null() || *x == y || (*x as usize).abs_diff(y as usize) >= bytes;
    if !c.sources.iter().all(apart) {
        return Ok(false);
    }
    graph::check_inplace(row.name, target)?;
    let at = &c.sources[..args.len()];
    let y = (y.cast_mut(), n);
    let done = compute(&row.value, c.dtype, at, &|i| number(args, i), params, y);
    if done {
        target.with(|b| {
            if b.tracked {
                b.storage.bump();
            }
        });
    }
    Ok(done)
}

/// A gradient times a partial derivative, where the short way fits: `x` are what the formula reads,
/// and `scalars` the numbers among them.
pub(super) fn partial(
    f: &Funcs,
    x: &[Option<Tensor>],
    scalars: &[Option<Scalar>],
    params: &[Scalar],
    g: &Tensor,
) -> Result<Option<Tensor>> {
    let (shape, dtype) = g.with(|b| (dims(&b.layout.shape), b.dtype));
    if !matches!(dtype, DType::F32 | DType::F64) {
        return Ok(None);
    }
    let mut at = [std::ptr::null(); OPERANDS];
    if x.len() >= OPERANDS {
        return Ok(None);
    }
    for (at, t) in at.iter_mut().zip(x.iter().map(Option::as_ref).chain([Some(g)])) {
        let Some(t) = t else { continue };
        let found = t.with(|b| {
            let fits = b.dtype == dtype && b.layout.shape == shape && is_small(b);
            fits.then(|| b.ptr().cast_const())
        });
        let Some(found) = found else { return Ok(None) };
        *at = found;
    }
    // What is not read stands as zeros.
    let number = |i: usize| scalars.get(i).copied().flatten().unwrap_or(Scalar::Float(0.0));
    value(f, (&shape, dtype), &at[..=x.len()], number, params)
}

/// A new tensor with the result.
fn value(
    f: &Funcs,
    (shape, dtype): (&Dims, DType),
    at: &[*const u8],
    number: impl Fn(usize) -> Scalar,
    params: &[Scalar],
) -> Result<Option<Tensor>> {
    let n = shape.iter().product::<i64>() as usize;
    let storage = Storage::new(n * dtype.size(), Device::CPU)?;
    if !compute(f, dtype, at, &number, params, (storage.ptr(), n)) {
        return Ok(None);
    }
    let inference = graph::is_inference();
    let made = || Body { inference, ..Body::new(storage, Layout::contiguous(shape), dtype) };
    Ok(Some(Tensor::of(made)))
}

/// Computes `n` elements from operands at addresses, or numbers where the address is null; `false`
/// where there is no loop for the dtype.
fn compute(
    f: &Funcs,
    dtype: DType,
    at: &[*const u8],
    number: &dyn Fn(usize) -> Scalar,
    params: &[Scalar],
    y: (*mut u8, usize),
) -> bool {
    match dtype {
        DType::F32 => typed(f.f32, at, number, params, y, |s| s.to_f64() as f32),
        DType::F64 => typed(f.f64, at, number, params, y, Scalar::to_f64),
        DType::I64 => typed(f.i64, at, number, params, y, Scalar::to_i64),
        _ => false,
    }
}

/// Most operands of a loop.
const OPERANDS: usize = 6;
/// Most elements where an operand is a number: it is written out as often.
const SPLAT: usize = 64;
/// Most parameters of a formula.
const PARAMS: usize = 4;
/// Most operands that are numbers.
const NUMBERS: usize = 3;

fn typed<T: Compute>(
    f: Option<BlockFn<T>>,
    at: &[*const u8],
    number: &dyn Fn(usize) -> Scalar,
    params: &[Scalar],
    (y, n): (*mut u8, usize),
    convert: impl Fn(Scalar) -> T,
) -> bool {
    let numbers = at.iter().filter(|p| p.is_null()).count();
    let room = numbers == 0 || numbers <= NUMBERS && n <= SPLAT;
    let Some(f) = f.filter(|_| room && params.len() <= PARAMS) else {
        return false;
    };
    let mut values = [T::default(); PARAMS];
    for (v, &s) in values.iter_mut().zip(params) {
        *v = convert(s);
    }
    let values = &values[..params.len()];
    let mut x = [std::ptr::null::<T>(); OPERANDS];
    for (x, p) in x.iter_mut().zip(at) {
        *x = p.cast();
    }
    let x = &mut x[..at.len()];
    if numbers == 0 {
        pointwise::run_block(f, x, values, y.cast(), n);
        return true;
    }
    let mut room = [[T::default(); SPLAT]; NUMBERS];
    let places = x.iter_mut().enumerate().filter(|(_, p)| p.is_null());
    for ((i, p), row) in places.zip(&mut room) {
        row[..n].fill(convert(number(i)));
        *p = row.as_ptr();
    }
    pointwise::run_block(f, x, values, y.cast(), n);
    true
}
