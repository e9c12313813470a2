//! A dimension in sections that need not be equal, under the names of NumPy. Each section is a
//! slice, and may be written to.

use crate::base::{DType, DeviceType, Result, bail, wrap_dim};
use crate::ops;
use crate::ops::index::{as_i64, doubles, ints, longs};
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// The dimension to be cut.
fn cut(t: &Tensor, dim: i64) -> Result<i64> {
    if t.dim() == 0 {
        bail!(
            Shape,
            "[tensor_split] expected at least a 1-dimensional tensor, but got a tensor with 0 dims"
        );
    }
    Ok(wrap_dim("tensor_split", dim, t.dim())? as i64)
}

/// `sections` parts, the first ones larger by one where the size cannot be divided.
fn equal(t: &Tensor, sections: i64, dim: i64) -> Result<Vec<Tensor>> {
    let d = cut(t, dim)?;
    if sections <= 0 {
        bail!(
            InvalidArgument,
            "[tensor_split] number of sections must be larger than 0, got {sections}"
        );
    }
    if sections > i64::from(i32::MAX) {
        bail!(OutOfMemory, "[tensor_split] too many tensors: {sections}");
    }
    let size = t.size(d)?;
    let (each, larger) = (size / sections, size % sections);
    let start = |i: i64| i * each + i.min(larger);
    (0..sections).map(|i| t.slice(d, Some(start(i)), Some(start(i + 1)), 1)).collect()
}

/// The parts between the indices, which are those of slices.
fn between(t: &Tensor, indices: &[i64], dim: i64) -> Result<Vec<Tensor>> {
    let d = cut(t, dim)?;
    let mut start = 0;
    let ends = indices.iter().copied().map(Some).chain([None]);
    ends.map(|end| {
        let part = t.slice(d, Some(start), end, 1);
        start = end.unwrap_or(0);
        part
    })
    .collect()
}

/// Sections or indices, as the tensor has 0 or 1 dimensions.
fn by_tensor(t: &Tensor, by: &Tensor, dim: i64) -> Result<Vec<Tensor>> {
    const WHAT: &str = "[tensor_split] expected tensor_indices_or_sections to";
    if by.device().kind != DeviceType::Cpu {
        bail!(Device, "{WHAT} be on cpu, but it's on {}", by.device());
    }
    if by.dtype() != DType::I64 {
        let got = by.dtype().scalar_type_name();
        bail!(Dtype, "{WHAT} have dtype of long, but got {got}");
    }
    let body = as_i64(&by.body())?;
    match by.dim() {
        0 => equal(t, ints(&body)[0], dim),
        1 => between(t, ints(&body), dim),
        n => bail!(
            Shape,
            "{WHAT} be a zero-dimensional or one-dimensional tensor, but got a tensor with {n} dims"
        ),
    }
}

/// The dimension that `hsplit`, `vsplit` and `dsplit` cut: none for a tensor with too few.
fn named(op: &str, t: &Tensor) -> Result<i64> {
    let (least, dim) = match op {
        "hsplit" => (1, i64::from(t.dim() != 1)),
        "vsplit" => (2, 0),
        _ => (3, 2),
    };
    if t.dim() < least {
        let s = if least == 1 { "" } else { "s" };
        bail!(
            Shape,
            "[{op}] requires a tensor with at least {least} dimension{s}, but got a tensor with {} \
             dimensions!",
            t.dim()
        );
    }
    Ok(dim)
}

fn named_equal(op: &str, t: &Tensor, sections: i64) -> Result<Vec<Tensor>> {
    let dim = named(op, t)?;
    let size = t.size(dim)?;
    if sections <= 0 || size % sections != 0 {
        bail!(
            InvalidArgument,
            "[{op}] attempted to split along dimension {dim}, but the size of the dimension {size} \
             is not divisible by the split_size {sections}!"
        );
    }
    equal(t, sections, dim)
}

fn named_between(op: &str, t: &Tensor, indices: &[i64]) -> Result<Vec<Tensor>> {
    between(t, indices, named(op, t)?)
}

fn section_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[5, 2])?, Value::Int(3), Value::Int(0)],
        vec![doubles(&[2, 3])?, Value::Int(5), Value::Int(-1)],
    ])
}

fn index_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[5, 2])?, Value::Ints(vec![1, 3]), Value::Int(0)],
        vec![doubles(&[2, 3])?, Value::Ints(vec![-1, 9]), Value::Int(1)],
    ])
}

fn tensor_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![
        vec![doubles(&[5, 2])?, longs(&[1, 3], &[2])?, Value::Int(0)],
        vec![doubles(&[5, 2])?, longs(&[2], &[])?, Value::Int(0)],
    ])
}

fn cube_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[2, 4, 2])?, Value::Int(2)]])
}

fn cube_index_samples() -> Result<Vec<Vec<Value>>> {
    Ok(vec![vec![doubles(&[2, 4, 2])?, Value::Ints(vec![1])]])
}

ops! { OPS, Composed;
    /// `sections` parts of a dimension; the first ones are larger by one where they must.
    "tensor_split.sections(Tensor(a -> *) self, int sections, int dim=0) -> Tensor(a)[]"
    fn tensor_split(&self, sections: i64, dim: i64) -> Result<Vec<Tensor>> {
        equal(self, sections, dim)
    }
    , samples section_samples
    /// The parts of a dimension before, between and behind the indices.
    "tensor_split.indices(Tensor(a -> *) self, int[] indices, int dim=0) -> Tensor(a)[]"
    fn tensor_split_indices(&self, indices: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        between(self, indices, dim)
    }
    , samples index_samples
    /// Parts of a dimension: a number of them (0-d), or those between indices (1-d).
    "tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]"
    fn tensor_split_tensor(&self, tensor_indices_or_sections: &Tensor, dim: i64) -> Result<Vec<Tensor>> {
        by_tensor(self, tensor_indices_or_sections, dim)
    }
    , samples tensor_samples
    /// Equal parts side by side: of dimension 1, or 0 of a vector.
    "hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"
    fn hsplit(&self, sections: i64) -> Result<Vec<Tensor>> {
        named_equal("hsplit", self, sections)
    }
    , samples cube_samples
    /// Parts side by side, between the indices.
    "hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"
    fn hsplit_array(&self, indices: &[i64]) -> Result<Vec<Tensor>> {
        named_between("hsplit", self, indices)
    }
    , samples cube_index_samples
    /// Equal parts of the first dimension.
    "vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"
    fn vsplit(&self, sections: i64) -> Result<Vec<Tensor>> {
        named_equal("vsplit", self, sections)
    }
    , samples cube_samples
    /// Parts of the first dimension, between the indices.
    "vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"
    fn vsplit_array(&self, indices: &[i64]) -> Result<Vec<Tensor>> {
        named_between("vsplit", self, indices)
    }
    , samples cube_index_samples
    /// Equal parts of the third dimension.
    "dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"
    fn dsplit(&self, sections: i64) -> Result<Vec<Tensor>> {
        named_equal("dsplit", self, sections)
    }
    , samples cube_samples
    /// Parts of the third dimension, between the indices.
    "dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"
    fn dsplit_array(&self, indices: &[i64]) -> Result<Vec<Tensor>> {
        named_between("dsplit", self, indices)
    }
    , samples cube_index_samples
}
