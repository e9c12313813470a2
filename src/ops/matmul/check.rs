//! What the operands of products must be, in PyTorch's words.

use crate::base::{DType, Dims, Result, bail, broadcast, dims, show};
use crate::tensor::{Body, Tensor};

/// A dtype as the messages on matrices name it: with the word of C++.
pub(crate) fn c_name(d: DType) -> &'static str {
    match d {
        DType::F64 => "double",
        DType::F32 => "float",
        DType::F16 => "c10::Half",
        DType::BF16 => "c10::BFloat16",
        DType::I64 => "long",
        DType::I32 => "int",
        DType::I16 => "short",
        DType::I8 => "signed char",
        DType::U8 => "unsigned char",
        DType::Bool => "bool",
    }
}

/// `2x3`.
fn sizes(s: &[i64]) -> String {
    s.iter().map(i64::to_string).collect::<Vec<_>>().join("x")
}

/// Whether the operator multiplies batches.
pub(super) fn batched(op: &str) -> bool {
    matches!(op, "bmm" | "baddbmm")
}

fn check_matrices(op: &str, a: &Body, b: &Body) -> Result<()> {
    for (t, role) in [(a, "self"), (b, "mat2")] {
        if t.layout.ndim() != 2 {
            bail!(Shape, "[{op}] {op}: {role} must be a matrix, got {}-D tensor", t.layout.ndim());
        }
    }
    if a.shape()[1] != b.shape()[0] {
        bail!(
            Shape,
            "[{op}] mat1 and mat2 shapes cannot be multiplied ({} and {})",
            sizes(a.shape()),
            sizes(b.shape())
        );
    }
    Ok(())
}

fn check_batches(op: &str, a: &Body, b: &Body) -> Result<()> {
    for (t, role) in [(a, "batch1"), (b, "batch2")] {
        if t.layout.ndim() != 3 {
            bail!(Shape, "[{op}] {role} must be a 3D tensor, got shape {}", show(t.shape()));
        }
    }
    let (a, b) = (a.shape(), b.shape());
    if a[0] != b[0] || a[2] != b[1] {
        bail!(
            Shape,
            "[{op}] Expected size for first two dimensions of batch2 tensor to be: [{}, {}] but \
             got: [{}, {}].",
            a[0],
            a[2],
            b[0],
            b[1]
        );
    }
    Ok(())
}

fn check_dtypes(op: &str, c: Option<&Body>, a: &Body, b: &Body) -> Result<()> {
    let names = |d: [DType; 2]| d.map(DType::scalar_type_name);
    match c {
        Some(c) if batched(op) && (c.dtype != a.dtype || c.dtype != b.dtype) => bail!(
            Dtype,
            "[{op}] Input dtypes must be the same, got: input {}, batch1: {}, batch2: {}",
            c_name(c.dtype),
            c_name(a.dtype),
            c_name(b.dtype)
        ),
        Some(c) if c.dtype != b.dtype || c.dtype != a.dtype => {
            let [x, y] = names([c.dtype, if c.dtype != b.dtype { b.dtype } else { a.dtype }]);
            bail!(Dtype, "[{op}] self and mat2 must have the same dtype, but got {x} and {y}")
        }
        None if a.dtype != b.dtype && batched(op) => {
            let [x, y] = names([a.dtype, b.dtype]);
            bail!(Dtype, "[{op}] expected scalar type {x} but found {y}")
        }
        None if a.dtype != b.dtype => bail!(
            Dtype,
            "[{op}] expected m1 and m2 to have the same dtype, but got: {} != {}",
            c_name(a.dtype),
            c_name(b.dtype)
        ),
        _ => not_bool(op, a.dtype),
    }
}

/// There are no products of bools.
pub(crate) fn not_bool(op: &str, dtype: DType) -> Result<()> {
    if dtype == DType::Bool {
        bail!(Dtype, "[{op}] \"{op}\" not implemented for 'Bool'");
    }
    Ok(())
}

/// `shape` must be one that `target` is broadcast from.
pub(super) fn check_expands(op: &str, shape: &[i64], target: &[i64]) -> Result<()> {
    if shape.len() > target.len() {
        bail!(
            Shape,
            "[{op}] the number of sizes provided ({}) must be greater or equal to the number of \
             dimensions in the tensor ({})",
            target.len(),
            shape.len()
        );
    }
    if broadcast(op, shape, target).is_ok_and(|s| *s == *target) {
        return Ok(());
    }
    let lead = target.len() - shape.len();
    let d = (0..shape.len()).rev().find(|&i| shape[i] != 1 && shape[i] != target[lead + i]);
    let d = d.unwrap_or(0);
    bail!(
        Shape,
        "[{op}] The expanded size of the tensor ({}) must match the existing size ({}) at \
         non-singleton dimension {}.  Target sizes: {}.  Tensor sizes: {}",
        target[lead + d],
        shape[d],
        lead + d,
        show(target),
        show(shape)
    )
}

/// Checks the operands of a product and gives the shape of the result.
pub(super) fn check(op: &str, c: Option<&Body>, a: &Body, b: &Body) -> Result<Dims> {
    if batched(op) {
        check_batches(op, a, b)?
    } else {
        check_matrices(op, a, b)?
    }
    check_dtypes(op, c, a, b)?;
    let mut shape = dims(a.shape());
    let last = shape.len() - 1;
    shape[last] = b.shape()[last];
    if let Some(c) = c {
        check_expands(op, c.shape(), &shape)?;
    }
    Ok(shape)
}

/// In place, the tensor written to has the shape of the product already.
pub(super) fn check_target(op: &str, y: &Tensor, shape: &[i64]) -> Result<()> {
    if *y.shape() != *shape {
        bail!(
            Shape,
            "[{op}] Bad in-place call: input tensor size {} and output tensor size {} should match",
            show(&y.shape()),
            show(shape)
        );
    }
    Ok(())
}

/// A vector must have one dimension.
pub(super) fn check_vector(op: &str, name: &str, t: &Tensor) -> Result<()> {
    match t.dim() {
        1 => Ok(()),
        n => bail!(Shape, "[{op}] {op}: Expected 1-D argument {name}, but got {n}-D"),
    }
}

/// `c + mat vec`: ranks, sizes and dtypes. `c` is none for a plain product.
pub(super) fn check_mv(op: &str, c: Option<&Tensor>, mat: &Tensor, vec: &Tensor) -> Result<()> {
    let rank = c.map_or(1, Tensor::dim);
    if mat.dim() != 2 || vec.dim() != 1 || rank > 1 {
        bail!(
            Shape,
            "[{op}] vector + matrix @ vector expected, got {rank}, {}, {}",
            mat.dim(),
            vec.dim()
        );
    }
    let (n, k) = (mat.shape()[0], mat.shape()[1]);
    let first = c.filter(|c| c.dim() == 1).map_or(n, |c| c.shape()[0]);
    if k != vec.shape()[0] || (first != n && first != 1) {
        bail!(
            Shape,
            "[{op}] size mismatch, got input ({first}), mat ({n}x{k}), vec ({})",
            vec.shape()[0]
        );
    }
    let d = [c.map_or(vec.dtype(), Tensor::dtype), mat.dtype(), vec.dtype()];
    if d[0] != d[1] || d[1] != d[2] {
        let [x, y, z] = d.map(DType::scalar_type_name);
        bail!(
            Dtype,
            "[{op}] addmv input tensors must have the same dtype, but got {x}, {y}, and {z}"
        );
    }
    not_bool(op, d[0])
}
