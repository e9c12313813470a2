//! New tensors from sizes and numbers.

use super::engine;
use crate::autograd::graph;
use crate::backend::cpu::copy;
use crate::backend::cpu::ranges::tabulate;
use crate::backend::pointwise::Operand;
use crate::base::{
    DType, Device, DeviceType, Layout, MemoryFormat, Options, Result, Scalar, bail, default_dtype,
};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// An operand of a body as it is.
pub(crate) fn operand(b: &Body) -> Operand<'_> {
    Operand { ptr: b.ptr(), dtype: b.dtype, layout: &b.layout }
}

/// A tensor of arbitrary content.
pub(crate) fn alloc(layout: Layout, dtype: DType, device: Device) -> Result<Tensor> {
    let inference = graph::is_inference();
    Ok(Tensor::from_body(Body { inference, ..Body::alloc(layout, dtype, device)? }))
}

pub(super) fn new(
    op: &str,
    shape: &[i64],
    o: Options,
    format: Option<MemoryFormat>,
) -> Result<Tensor> {
    let layout = Layout::with_format(op, shape, format.unwrap_or_default())?;
    let t = alloc(layout, o.dtype(), o.device())?;
    if o.requires_grad {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

/// PyTorch's name of the numbers of a dtype with the least and the greatest; none where all fit.
pub(super) fn range_of(dtype: DType) -> Option<(&'static str, f64, f64)> {
    Some(match dtype {
        DType::U8 => ("uint8_t", 0.0, 255.0),
        DType::I8 => ("int8_t", -128.0, 127.0),
        DType::I16 => ("int16_t", -32768.0, 32767.0),
        DType::I32 => ("int", i32::MIN as f64, i32::MAX as f64),
        DType::I64 => ("int64_t", i64::MIN as f64, i64::MAX as f64),
        DType::F16 => ("c10::Half", -65504.0, 65504.0),
        DType::BF16 => ("c10::BFloat16", -BF16_MAX, BF16_MAX),
        DType::F32 => ("float", f64::from(f32::MIN), f64::from(f32::MAX)),
        _ => return None,
    })
}

/// An error where a number is out of the range of a dtype. Negative ones wrap around in a byte
/// without a sign.
pub(super) fn check_fits(op: &str, value: Scalar, dtype: DType) -> Result<()> {
    let Some((name, low, high)) = range_of(dtype) else { return Ok(()) };
    let fits = match value {
        Scalar::Float(v) if dtype.is_floating() && !v.is_finite() => true,
        Scalar::Int(v) if dtype == DType::U8 => v.unsigned_abs() <= 255,
        v => (low..=high).contains(&v.to_f64()),
    };
    if !fits {
        bail!(InvalidArgument, "[{op}] value cannot be converted to type {name} without overflow");
    }
    Ok(())
}

/// A number as a dtype has it; an error where it is out of range.
pub(super) fn fitted(op: &str, value: Scalar, dtype: DType) -> Result<Scalar> {
    check_fits(op, value, dtype)?;
    Ok(match dtype {
        DType::Bool => Scalar::Bool(value.to_bool()),
        d if d.is_floating() => value,
        _ => Scalar::Int(value.to_i64()),
    })
}

/// A 0-d tensor as a dtype has it; an error where its number is out of range.
pub(super) fn fitted_tensor(op: &str, value: &Tensor, dtype: DType) -> Result<Tensor> {
    let known = value.dim() == 0 && value.device().kind == DeviceType::Cpu;
    if known && value.dtype() != dtype {
        check_fits(op, value.item()?, dtype)?;
    }
    value.to_dtype(dtype)
}

/// The largest finite bf16.
const BF16_MAX: f64 = 3.389_531_389_251_535_5e38;

pub(super) fn filled(op: &str, shape: &[i64], value: Scalar, o: Options) -> Result<Tensor> {
    check_fits(op, value, o.dtype())?;
    let t = new(op, shape, o, None)?;
    t.fill_raw(value);
    Ok(t)
}

fn like(t: &Tensor, o: Options, format: Option<MemoryFormat>) -> Result<Tensor> {
    let b = t.body();
    let layout = match format.unwrap_or(MemoryFormat::Preserve) {
        MemoryFormat::Preserve => b.layout.like(),
        f => Layout::with_format("empty_like", b.shape(), f)?,
    };
    let out = alloc(layout, o.dtype.unwrap_or(b.dtype), o.device.unwrap_or(b.device()))?;
    if o.requires_grad {
        out.set_requires_grad(true)?;
    }
    Ok(out)
}

fn like_filled(t: &Tensor, value: Scalar, o: Options, f: Option<MemoryFormat>) -> Result<Tensor> {
    check_fits("full_like", value, o.dtype.unwrap_or(t.dtype()))?;
    let out = like(t, o, f)?;
    out.fill_raw(value);
    Ok(out)
}

impl Tensor {
    /// Writes `value` everywhere, without a word to autograd.
    pub(crate) fn fill_raw(&self, value: Scalar) {
        let b = self.body();
        if b.device().kind == DeviceType::Cpu && b.numel() > 0 {
            copy::fill(&operand(&b), value);
        }
    }

    /// A 0-d tensor.
    pub fn scalar_tensor(s: Scalar, options: impl Into<Options>) -> Result<Tensor> {
        filled("scalar_tensor", &[], s, options.into())
    }
}

/// The number of steps of a range; the values are computed in f64 or i64.
fn range_len(start: Scalar, end: Scalar, step: Scalar) -> Result<i64> {
    let (a, b, s) = (start.to_f64(), end.to_f64(), step.to_f64());
    if s == 0.0 || s.is_nan() {
        bail!(InvalidArgument, "[arange] step must be nonzero");
    }
    if !a.is_finite() || !b.is_finite() {
        bail!(InvalidArgument, "[arange] unsupported range: {a} -> {b}");
    }
    if (s > 0.0) != (b >= a) && a != b {
        bail!(InvalidArgument, "[arange] upper bound and lower bound inconsistent with step sign");
    }
    let n = match (start, end, step) {
        (Scalar::Float(_), ..) | (_, Scalar::Float(_), _) | (_, _, Scalar::Float(_)) => {
            ((b - a) / s).ceil()
        }
        _ => {
            let (a, b, s) = (start.to_i64() as i128, end.to_i64() as i128, step.to_i64() as i128);
            let n = (b - a + s - s.signum()) / s;
            return match i64::try_from(n) {
                Ok(n) => Ok(n),
                Err(_) => bail!(OutOfMemory, "[arange] too many elements: {n}"),
            };
        }
    };
    if n > 9e18 {
        bail!(OutOfMemory, "[arange] too many elements: {n}");
    }
    Ok(n as i64)
}

fn range(start: Scalar, end: Scalar, step: Scalar, o: Options) -> Result<Tensor> {
    let n = range_len(start, end, step)?;
    let all_int = [start, end, step].iter().all(|s| !matches!(s, Scalar::Float(_)));
    let dtype = o.dtype.unwrap_or(if all_int { DType::I64 } else { default_dtype() });
    if dtype == DType::Bool {
        bail!(Dtype, "[arange] not implemented for 'Bool'");
    }
    Layout::new("arange", &[n])?;
    let o64 = |d| Options { dtype: Some(d), ..o };
    let values = if dtype.is_floating() {
        let v = new("arange", &[n], o64(DType::F64), None)?;
        let b = v.body();
        let (a, s) = (start.to_f64(), step.to_f64());
        tabulate(b.storage.slice_mut::<f64>(0, n as usize), |i| a + i as f64 * s);
        v
    } else {
        let v = new("arange", &[n], o64(DType::I64), None)?;
        let b = v.body();
        let (a, s) = (start.to_i64(), step.to_i64());
        tabulate(b.storage.slice_mut::<i64>(0, n as usize), |i| a + i as i64 * s);
        v
    };
    values.to_dtype(dtype)
}

fn eye(n: i64, m: i64, o: Options) -> Result<Tensor> {
    for (name, size) in [("n", n), ("m", m)] {
        if size < 0 {
            bail!(InvalidArgument, "[eye] {name} must be greater or equal to 0, got {size}");
        }
    }
    let t = filled("eye", &[n, m], Scalar::Int(0), o)?;
    let b = t.body();
    let one = Layout {
        shape: smallvec::smallvec![n.min(m)],
        strides: smallvec::smallvec![m + 1],
        offset: 0,
    };
    Tensor::from_body(b.with_layout(one)).fill_raw(Scalar::Int(1));
    Ok(t)
}

ops! { OPS, Composed;
    /// A tensor of arbitrary content.
    "empty.memory_format(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn empty(size: &[i64], options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        new("empty", size, options, memory_format)
    }
    /// A tensor of arbitrary content with the shape of `self`, and its dtype where none is given.
    "empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn empty_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like(self, options, memory_format)
    }
    /// A tensor of zeros.
    "zeros(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn zeros(size: &[i64], options: Options) -> Result<Tensor> {
        filled("zeros", size, Scalar::Int(0), options)
    }
    /// Zeros with the shape of `self`.
    "zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn zeros_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like_filled(self, Scalar::Int(0), options, memory_format)
    }
    /// A tensor of ones.
    "ones(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn ones(size: &[i64], options: Options) -> Result<Tensor> {
        filled("ones", size, Scalar::Int(1), options)
    }
    /// Ones with the shape of `self`.
    "ones_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn ones_like(&self, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like_filled(self, Scalar::Int(1), options, memory_format)
    }
    /// A tensor with one value everywhere; its dtype is that of the value where none is given.
    "full(int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn full(size: &[i64], fill_value: Scalar, options: Options) -> Result<Tensor> {
        let dtype = options.dtype.unwrap_or(fill_value.dtype());
        filled("full", size, fill_value, Options { dtype: Some(dtype), ..options })
    }
    /// One value everywhere, with the shape of `self`.
    "full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor"
    fn full_like(&self, fill_value: Scalar, options: Options, memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        like_filled(self, fill_value, options, memory_format)
    }
    /// `0, 1, ...` below `end`.
    "arange(Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn arange(end: Scalar, options: Options) -> Result<Tensor> {
        range(Scalar::Int(0), end, Scalar::Int(1), options)
    }
    /// `start, start + 1, ...` below `end`.
    "arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn arange_start(start: Scalar, end: Scalar, options: Options) -> Result<Tensor> {
        range(start, end, Scalar::Int(1), options)
    }
    /// `start, start + step, ...` up to but without `end`.
    "arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn arange_start_step(start: Scalar, end: Scalar, step: Scalar, options: Options) -> Result<Tensor> {
        range(start, end, step, options)
    }
    /// The identity matrix `[n, n]`.
    "eye(int n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn eye(n: i64, options: Options) -> Result<Tensor> {
        eye(n, n, options)
    }
    /// Ones on the diagonal of `[n, m]`.
    "eye.m(int n, int m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn eye_m(n: i64, m: i64, options: Options) -> Result<Tensor> {
        eye(n, m, options)
    }
    /// Writes 0 everywhere.
    "zero_(Tensor(a!) self) -> Tensor(a!)"
    fn zero_(&self) -> Result<Tensor> {
        self.fill_(Scalar::Int(0))
    }
    /// Writes `value` everywhere.
    "fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)"
    fn fill_(&self, value: Scalar) -> Result<Tensor> {
        engine::apply_inplace(Fill(value), &[Some(self)])
    }
    /// Writes the 0-d `value` everywhere.
    "fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)"
    fn fill_tensor_(&self, value: &Tensor) -> Result<Tensor> {
        if value.dim() != 0 {
            bail!(
                Shape,
                "[fill_] only supports 0-dimension value tensor but got tensor with {} dimensions.",
                value.dim()
            );
        }
        self.copy_(value, false)
    }
}

/// `fill_`: the old value has no influence on the new one.
struct Fill(Scalar);

impl engine::Kernel for Fill {
    fn name(&self) -> &'static str {
        "fill"
    }
    fn infer(&self, x: engine::Bodies) -> Result<engine::Metas> {
        x.iter().flatten().try_for_each(|b| check_fits("fill_", self.0, b.dtype))?;
        Ok(x.iter().flatten().map(|b| engine::Meta::new(b.shape(), b.dtype)).collect())
    }
    fn repeatable(&self) -> bool {
        true
    }
    fn run(&self, _: engine::Bodies, y: &[Body]) -> Result<()> {
        copy::fill(&operand(&y[0]), self.0);
        Ok(())
    }
    fn vjp(&self, _: &engine::Context, _: &[Option<Tensor>]) -> Result<engine::Grads> {
        Ok(vec![None])
    }
}
