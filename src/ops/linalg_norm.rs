//! Norms of vectors and matrices, as `torch.linalg` names them.

use super::dense::sample;
use super::reductions::norm::{check_dtypes, norm};
use super::singular::singular_values;
use super::value::Value;
use crate::base::{DType, Result, Scalar, bail, show, wrap_dim};
use crate::ops;
use crate::tensor::Tensor;

fn vector_norm(
    x: &Tensor,
    ord: Scalar,
    dim: Option<&[i64]>,
    keepdim: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    check_dtypes("linalg_vector_norm", "linalg.vector_norm", x.dtype(), dtype)?;
    norm("linalg_vector_norm", x, Some(ord), dim.unwrap_or(&[]), keepdim, dtype)
}

/// The two dimensions of a matrix.
fn matrix_dims(x: &Tensor, dim: &[i64]) -> Result<[i64; 2]> {
    let op = "linalg_matrix_norm";
    if x.dim() < 2 {
        bail!(Shape, "[{op}] The input tensor A must have at least 2 dimensions, got {}", x.dim());
    }
    if dim.len() != 2 {
        bail!(InvalidArgument, "[{op}] dim must be a 2-tuple. Got {}", show(dim));
    }
    let dims = [wrap_dim(op, dim[0], x.dim())?, wrap_dim(op, dim[1], x.dim())?];
    if dims[0] == dims[1] {
        bail!(InvalidArgument, "[{op}] dims must be different. Got ({}, {})", dim[0], dim[1]);
    }
    Ok(dims.map(|d| d as i64))
}

/// The largest or smallest along a dimension; of none the largest is 0.
fn extreme(x: &Tensor, dim: i64, keepdim: bool, largest: bool) -> Result<Tensor> {
    match largest {
        true if x.size(dim)? == 0 => x.sum_dim(Some(&[dim]), keepdim, None),
        true => x.amax(&[dim], keepdim),
        false => x.amin(&[dim], keepdim),
    }
}

/// The singular values of the matrices in two dimensions, along the last one.
fn spectrum(x: &Tensor, [a, b]: [i64; 2], dtype: Option<DType>) -> Result<Tensor> {
    let x = x.to_dtype(dtype.unwrap_or(x.dtype()))?;
    singular_values(&x.movedim_intlist(&[a, b], &[-2, -1])?)
}

/// Puts two dimensions of size 1 back.
fn keep(x: Tensor, [a, b]: [i64; 2], keepdim: bool) -> Result<Tensor> {
    match keepdim {
        true => x.unsqueeze(a.min(b))?.unsqueeze(a.max(b)),
        false => Ok(x),
    }
}

fn no_low_precision(x: DType) -> Result<()> {
    if matches!(x, DType::F16 | DType::BF16) {
        bail!(
            Dtype,
            "[linalg_matrix_norm] Low precision dtypes not supported. Got {}",
            x.scalar_type_name()
        );
    }
    Ok(())
}

fn matrix_norm(
    x: &Tensor,
    ord: Scalar,
    dim: &[i64],
    keepdim: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    let op = "linalg_matrix_norm";
    let p = ord.to_f64();
    let [a, b] = matrix_dims(x, dim)?;
    check_dtypes(op, "linalg.matrix_norm", x.dtype(), dtype)?;
    let largest = p > 0.0;
    match p.abs() {
        2.0 => {
            no_low_precision(x.dtype())?;
            let values = spectrum(x, [a, b], dtype)?;
            keep(extreme(&values, -1, false, largest)?, [a, b], keepdim)
        }
        1.0 | f64::INFINITY => {
            let (over, mut of) = if p.abs() == 1.0 { (a, b) } else { (b, a) };
            let sums = vector_norm(x, Scalar::Int(1), Some(&[over]), keepdim, dtype)?;
            of -= i64::from(!keepdim && of > over);
            extreme(&sums, of, keepdim, largest)
        }
        _ => bail!(InvalidArgument, "[{op}] Order {p} not supported."),
    }
}

fn matrix_norm_named(
    x: &Tensor,
    ord: &str,
    dim: &[i64],
    keepdim: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    let op = "linalg_matrix_norm";
    if !matches!(ord, "fro" | "nuc") {
        bail!(InvalidArgument, "[{op}] Order {ord} not supported.");
    }
    let dims = matrix_dims(x, dim)?;
    check_dtypes(op, "linalg.matrix_norm", x.dtype(), dtype)?;
    if ord == "fro" {
        return vector_norm(x, Scalar::Int(2), Some(&dims), keepdim, dtype);
    }
    no_low_precision(x.dtype())?;
    let sum = spectrum(x, dims, dtype)?.sum_dim(Some(&[-1]), false, None)?;
    keep(sum, dims, keepdim)
}

/// Without dimensions a tensor of another rank is neither a vector nor a matrix.
fn check_rank(x: &Tensor, dim: Option<&[i64]>) -> Result<()> {
    match x.dim() {
        n if dim.is_none() && n != 1 && n != 2 => bail!(
            Shape,
            "[linalg_norm] If dim is not specified but ord is, the input must be 1D or 2D. Got \
             {n}D."
        ),
        _ => Ok(()),
    }
}

fn any_norm(
    x: &Tensor,
    ord: Option<Scalar>,
    dim: Option<&[i64]>,
    keepdim: bool,
    dtype: Option<DType>,
) -> Result<Tensor> {
    let op = "linalg_norm";
    if let Some(d) = dim.filter(|d| d.len() != 1 && d.len() != 2) {
        bail!(
            InvalidArgument,
            "[{op}] If dim is specified, it must be of length 1 or 2. Got {}",
            show(d)
        );
    }
    let Some(p) = ord else { return vector_norm(x, Scalar::Int(2), dim, keepdim, dtype) };
    check_rank(x, dim)?;
    match (dim, x.dim()) {
        (None, 2) => matrix_norm(x, p, &[-2, -1], keepdim, dtype),
        (Some(d), _) if d.len() == 2 => matrix_norm(x, p, d, keepdim, dtype),
        _ => vector_norm(x, p, dim, keepdim, dtype),
    }
}

fn matrices(orders: &[Value]) -> Result<Vec<Vec<Value>>> {
    let (x, y) = (Value::Tensor(sample(&[3, 4], 5)?), Value::Tensor(sample(&[4, 2, 3], 6)?));
    let one = |o: &Value| {
        let dims = Value::Ints(vec![2, 0]);
        [vec![x.clone(), o.clone()], vec![y.clone(), o.clone(), dims, Value::Bool(true)]]
    };
    Ok(orders.iter().flat_map(one).collect())
}

fn matrix_samples() -> Result<Vec<Vec<Value>>> {
    let infinite = Value::Float(f64::INFINITY);
    matrices(&[Value::Int(2), Value::Int(-2), Value::Int(1), Value::Int(-1), infinite])
}

fn named_samples() -> Result<Vec<Vec<Value>>> {
    matrices(&[Value::Str("nuc".into()), Value::Str("fro".into())])
}

fn any_samples() -> Result<Vec<Vec<Value>>> {
    let x = || sample(&[3, 4], 7).map(Value::Tensor);
    Ok(vec![
        vec![x()?],
        vec![x()?, Value::Int(1)],
        vec![x()?, Value::Float(3.0), Value::Ints(vec![1]), Value::Bool(true)],
    ])
}

ops! { OPS, Composed;
    /// The norm of order `ord` of the elements over dimensions, as vectors.
    "linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn linalg_vector_norm(&self, ord: Scalar, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        vector_norm(self, ord, dim, keepdim, dtype)
    }
    /// The norm of the matrices in two dimensions: 2 and -2 by singular values, 1 and -1 by sums
    /// of columns, the infinities by sums of rows.
    "linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn linalg_matrix_norm(&self, ord: Scalar, dim: &[i64], keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        matrix_norm(self, ord, dim, keepdim, dtype)
    }
    , samples matrix_samples
    /// The Frobenius (`fro`) or nuclear (`nuc`) norm of the matrices in two dimensions.
    "linalg_matrix_norm.str_ord(Tensor self, str ord=\"fro\", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn linalg_matrix_norm_str_ord(&self, ord: &str, dim: &[i64], keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        matrix_norm_named(self, ord, dim, keepdim, dtype)
    }
    , samples named_samples
    /// The norm of vectors or matrices, as the number of dimensions asks for; of all elements
    /// where neither order nor dimensions are given.
    "linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn linalg_norm(&self, ord: Option<Scalar>, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        any_norm(self, ord, dim, keepdim, dtype)
    }
    , samples any_samples
    /// The Frobenius (`fro`) or nuclear (`nuc`) norm of matrices.
    "linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"
    fn linalg_norm_ord_str(&self, ord: &str, dim: Option<&[i64]>, keepdim: bool, dtype: Option<DType>) -> Result<Tensor> {
        check_rank(self, dim)?;
        matrix_norm_named(self, ord, dim.unwrap_or(&[-2, -1]), keepdim, dtype)
    }
    , samples named_samples
}
