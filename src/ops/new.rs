//! New tensors with the dtype and device of one that is there, or with strides of one's own; and
//! other sizes for one that is there.

use super::create::{self, filled};
use super::index::doubles;
use super::table::{Kind, Op};
use super::value::{Invoke, Value};
use crate::autograd::graph;
use crate::backend::cpu::copy;
use crate::backend::pointwise::Operand;
use crate::base::{
    DType, DeviceType, Layout, MemoryFormat, Options, Result, Scalar, bail, dims, show,
};
use crate::memory::Storage;
use crate::ops;
use crate::tensor::{Body, Tensor};

/// What is left open is as `t` has it.
fn like(t: &Tensor, o: Options) -> Options {
    Options {
        dtype: o.dtype.or_else(|| Some(t.dtype())),
        device: o.device.or_else(|| Some(t.device())),
        ..o
    }
}

fn strided(op: &str, size: &[i64], stride: &[i64], o: Options) -> Result<Tensor> {
    if size.len() != stride.len() {
        bail!(
            Shape,
            "[{op}] dimensionality of sizes ({}) must match dimensionality of strides ({})",
            size.len(),
            stride.len()
        );
    }
    Layout::new(op, size)?;
    if stride.iter().any(|&s| s < 0) {
        bail!(InvalidArgument, "[{op}] strides must not be negative, got {}", show(stride));
    }
    let layout = Layout { shape: dims(size), strides: dims(stride), offset: 0 };
    let storage = Storage::new(layout.bytes(op, o.dtype())?, o.device())?;
    let body = Body::new(storage, layout, o.dtype());
    let t = Tensor::from_body(Body { inference: graph::is_inference(), ..body });
    if o.requires_grad {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

/// All of a storage as bytes.
fn bytes<'a>(storage: &Storage, layout: &'a Layout) -> Operand<'a> {
    Operand { ptr: storage.ptr(), dtype: DType::U8, layout }
}

/// A storage with room for more that begins with what is in `old`.
fn grown(old: &Storage, room: usize) -> Result<Storage> {
    let new = Storage::new(room, old.device())?;
    if old.device().kind == DeviceType::Cpu && old.bytes() > 0 {
        let layout = Layout::contiguous(&[old.bytes() as i64]);
        copy::copy(&bytes(old, &layout), &bytes(&new, &layout));
    }
    Ok(new)
}

fn resize(t: &Tensor, size: &[i64], format: Option<MemoryFormat>) -> Result<Tensor> {
    if t.requires_grad() {
        bail!(Autograd, "[resize_] cannot resize variables that require grad");
    }
    if format == Some(MemoryFormat::Preserve) {
        bail!(InvalidArgument, "[resize_] Unsupported memory format Preserve");
    }
    graph::check_inplace("resize_", t)?;
    let body = t.body();
    let mut layout = Layout::with_format("resize_", size, format.unwrap_or_default())?;
    if format.is_none() && layout.shape == body.layout.shape {
        return Ok(t.clone());
    }
    layout.offset = body.layout.offset;
    let room = layout.bytes("resize_", body.dtype)?;
    let storage = match room > body.storage.bytes() {
        true => grown(&body.storage, room)?,
        false => body.storage.clone(),
    };
    t.replace_body(Body { storage, layout, ..body });
    Ok(t.clone())
}

/// An operator whose Rust form also takes a dtype in place of the options.
pub(super) static SCALAR: &[Op] = &[Op {
    schema: "scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor",
    name: "scalar_tensor",
    doc: "A 0-d tensor.\n",
    kind: Kind::Composed,
    call: |args| Invoke::invoke(&|s: Scalar, o: Options| Tensor::scalar_tensor(s, o), args),
    reference: None,
    samples: None,
}];

fn strided_samples() -> Result<Vec<Vec<Value>>> {
    let ints = |a: i64, b: i64| Value::Ints(vec![a, b]);
    let options = vec![DType::F64.into(), Value::None, Value::None, Value::None];
    Ok(vec![[vec![ints(2, 3), ints(1, 2)], options].concat()])
}

fn new_strided_samples() -> Result<Vec<Vec<Value>>> {
    let mut all = strided_samples()?;
    for args in &mut all {
        args.insert(0, doubles(&[1])?);
    }
    Ok(all)
}

ops! { OPS, Composed;
    /// A tensor of arbitrary content with the given strides.
    "empty_strided(int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn empty_strided(size: &[i64], stride: &[i64], options: Options) -> Result<Tensor> {
        strided("empty_strided", size, stride, options)
    }
    , samples strided_samples
    /// A tensor of arbitrary content with the dtype and device of `self`, where none are given.
    "new_empty(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn new_empty(&self, size: &[i64], options: Options) -> Result<Tensor> {
        create::new("new_empty", size, like(self, options), None)
    }
    /// A tensor of arbitrary content with the given strides, and the dtype and device of `self`
    /// where none are given.
    "new_empty_strided(Tensor self, int[] size, int[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn new_empty_strided(&self, size: &[i64], stride: &[i64], options: Options) -> Result<Tensor> {
        strided("new_empty_strided", size, stride, like(self, options))
    }
    , samples new_strided_samples
    /// Zeros with the dtype and device of `self`, where none are given.
    "new_zeros(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn new_zeros(&self, size: &[i64], options: Options) -> Result<Tensor> {
        filled("new_zeros", size, Scalar::Int(0), like(self, options))
    }
    /// Ones with the dtype and device of `self`, where none are given.
    "new_ones(Tensor self, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn new_ones(&self, size: &[i64], options: Options) -> Result<Tensor> {
        filled("new_ones", size, Scalar::Int(1), like(self, options))
    }
    /// One value everywhere, with the dtype and device of `self` where none are given.
    "new_full(Tensor self, int[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"
    fn new_full(&self, size: &[i64], fill_value: Scalar, options: Options) -> Result<Tensor> {
        filled("new_full", size, fill_value, like(self, options))
    }
    /// Changes the sizes in place. Elements keep their places in memory; what is new has arbitrary
    /// content. Where the memory grows it is moved, and views keep the old one.
    "resize_(Tensor(a!) self, int[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)"
    fn resize_(&self, size: &[i64], memory_format: Option<MemoryFormat>) -> Result<Tensor> {
        resize(self, size, memory_format)
    }
}
