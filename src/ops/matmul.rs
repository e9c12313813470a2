//! Matrix products.

use super::create::operand;
use super::engine::{self, Bodies, Context, Grads, Kernel, Meta, Metas, Saves};
use super::value::Value;
use crate::backend::cpu::{copy, gemm};
use crate::base::{DType, Element, Result, Scalar, bail, bf16, broadcast, dims, f16, show};
use crate::ops;
use crate::tensor::{Body, Tensor};

/// `beta * c + alpha * a b` for one matrix or a batch of them. The inputs are `c` (optional), `a`
/// `[.., n, k]` and `b` `[.., k, m]`, all of rank 2 or all of rank 3.
struct Product {
    name: &'static str,
    alpha: f64,
    beta: f64,
}

fn rank_error<T>(op: &str, what: &str, b: &Body) -> Result<T> {
    bail!(Shape, "[{op}] {what}, got shape {}", show(b.shape()))
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
        DType::Bool => {}
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

fn multiply<T: gemm::GemmElem>(a: &Body, b: &Body, y: &Body, alpha: f64, beta: f64) {
    let n = y.layout.ndim();
    let (rows, cols) = (y.shape()[n - 2] as usize, y.shape()[n - 1] as usize);
    let k = a.shape()[n - 1] as usize;
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
        let op = self.name;
        let (Some(a), Some(b)) = (&x[1], &x[2]) else {
            bail!(NullPointer, "[{op}] a matrix is missing")
        };
        let rank = if op.ends_with("mm") && (op.starts_with('b')) { 3 } else { 2 };
        if a.layout.ndim() != rank {
            return rank_error(op, &format!("expected a tensor of rank {rank} on the left"), a);
        }
        if b.layout.ndim() != rank {
            return rank_error(op, &format!("expected a tensor of rank {rank} on the right"), b);
        }
        let (sa, sb) = (a.shape(), b.shape());
        if sa[rank - 1] != sb[rank - 2] || (rank == 3 && sa[0] != sb[0]) {
            bail!(
                Shape,
                "[{op}] mat1 and mat2 shapes cannot be multiplied ({} and {})",
                show(sa),
                show(sb)
            );
        }
        if a.dtype != b.dtype {
            bail!(
                Dtype,
                "[{op}] expected m1 and m2 to have the same dtype, but got: {} != {}",
                a.dtype,
                b.dtype
            );
        }
        if a.dtype == DType::Bool {
            bail!(Dtype, "[{op}] not implemented for 'Bool'");
        }
        let mut shape = dims(sa);
        shape[rank - 1] = sb[rank - 1];
        if let Some(c) = &x[0] {
            if c.dtype != a.dtype {
                bail!(
                    Dtype,
                    "[{op}] self and mat2 must have the same dtype, but got {} and {}",
                    c.dtype,
                    b.dtype
                );
            }
            if broadcast(op, c.shape(), &shape)? != shape {
                bail!(
                    Shape,
                    "[{op}] shape {} does not broadcast to {}",
                    show(c.shape()),
                    show(&shape)
                );
            }
        }
        Ok(smallvec::smallvec![Meta::new(&shape, a.dtype)])
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

fn flip(t: &Tensor) -> Result<Tensor> {
    t.transpose(-2, -1)
}

/// `a b` for two matrices or two batches.
fn product(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let name = if a.dim() == 3 { "bmm" } else { "mm" };
    engine::apply1(Product { name, alpha: 1.0, beta: 0.0 }, &[None, Some(a), Some(b)])
}

/// `x w^T + bias` over the last dimension of `x`, as one node.
struct Linear;

impl Kernel for Linear {
    fn name(&self) -> &'static str {
        "linear"
    }
    fn infer(&self, x: Bodies) -> Result<Metas> {
        let (Some(a), Some(w)) = (&x[0], &x[1]) else {
            bail!(NullPointer, "[linear] input or weight is missing")
        };
        if w.layout.ndim() != 2 {
            return rank_error("linear", "expected a weight of rank 2", w);
        }
        let k = a.shape().last().copied();
        if k != Some(w.shape()[1]) {
            bail!(
                Shape,
                "[linear] input and weight shapes cannot be multiplied ({} and {} transposed)",
                show(a.shape()),
                show(w.shape())
            );
        }
        if a.dtype != w.dtype || x[2].as_ref().is_some_and(|b| b.dtype != a.dtype) {
            bail!(
                Dtype,
                "[linear] mat1 and mat2 must have the same dtype, but got {} and {}",
                a.dtype,
                w.dtype
            );
        }
        if a.dtype == DType::Bool {
            bail!(Dtype, "[linear] not implemented for 'Bool'");
        }
        let n = w.shape()[0];
        if let Some(b) = x[2].as_ref().filter(|b| b.shape() != [n] && b.numel() != 1) {
            bail!(Shape, "[linear] expected a bias of shape [{n}], got {}", show(b.shape()));
        }
        let mut shape = dims(a.shape());
        if let Some(last) = shape.last_mut() {
            *last = n;
        }
        Ok(smallvec::smallvec![Meta::new(&shape, a.dtype)])
    }
    fn run(&self, x: Bodies, y: &[Body]) -> Result<()> {
        let (Some(a), Some(w)) = (&x[0], &x[1]) else { return Ok(()) };
        let y = &y[0];
        let mut beta = 0.0;
        if let Some(b) = &x[2] {
            beta = 1.0;
            let b = b.with_layout(b.layout.expand(y.shape()));
            copy::copy(&operand(&b), &operand(y));
        }
        let flat = Tensor::from_body(a.clone()).reshape(&[-1, w.shape()[1].max(1)]);
        if y.numel() == 0 || w.shape()[1] == 0 {
            if x[2].is_none() {
                copy::fill(&operand(y), Scalar::Int(0));
            }
            return Ok(());
        }
        let a = flat?.body();
        let wt = w.with_layout(crate::base::Layout {
            shape: w.layout.shape.iter().rev().copied().collect(),
            strides: w.layout.strides.iter().rev().copied().collect(),
            offset: w.layout.offset,
        });
        let rows = y.numel() as i64 / w.shape()[0];
        let y2 = y.with_layout(crate::base::Layout {
            offset: y.layout.offset,
            ..crate::base::Layout::contiguous(&[rows, w.shape()[0]])
        });
        by_dtype!(y.dtype, multiply(&a, &wt, &y2, 1.0, beta));
        Ok(())
    }
    fn saves(&self, needs: u32) -> Saves {
        Saves::of((needs & 1) << 1 | needs >> 1 & 1, 0)
    }
    fn vjp(&self, cx: &Context, g: &[Option<Tensor>]) -> Result<Grads> {
        let Some(g) = &g[0] else { return Ok(vec![None; 3]) };
        let n = g.shape().last().copied().unwrap_or(1);
        let flat = || g.reshape(&[g.numel() as i64 / n.max(1), n]);
        let x = cx.grad(0, || product(&flat()?, &cx.input(1)?)?.reshape(cx.shape(0)))?;
        let w = cx.grad(1, || {
            let x = cx.input(0)?;
            let k = x.shape().last().copied().unwrap_or(1);
            product(&flat()?.t()?, &x.reshape(&[x.numel() as i64 / k.max(1), k])?)
        })?;
        let b =
            cx.grad(2, || flat()?.sum_dim(Some(&[0]), false, None)?.sum_to_shape(cx.shape(2)))?;
        Ok(vec![x, w, b])
    }
}

/// The product of PyTorch's `matmul`: vectors, matrices and batches, broadcast.
fn matmul(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let (na, nb) = (a.dim(), b.dim());
    match (na, nb) {
        (0, _) | (_, 0) => bail!(
            Shape,
            "[matmul] both arguments to matmul need to be at least 1D, but they are {na}D and {nb}D"
        ),
        (1, 1) => return a.dot(b),
        (2, 2) => return a.mm(b),
        (1, _) => return matmul(&a.unsqueeze(0)?, b)?.squeeze_dim(-2),
        (_, 1) => return matmul(a, &b.unsqueeze(1)?)?.squeeze_dim(-1),
        _ => {}
    }
    let (sa, sb) = (a.shape(), b.shape());
    if nb == 2 && na > 2 {
        let (k, m) = (sa[na - 1], sb[1]);
        if k != sb[0] {
            bail!(Shape, "[matmul] shapes cannot be multiplied ({} and {})", show(&sa), show(&sb));
        }
        let mut out = sa.clone();
        out[na - 1] = m;
        let rows: i64 = sa[..na - 1].iter().product();
        return a.reshape(&[rows, k])?.mm(b)?.reshape(&out);
    }
    let batch = broadcast("matmul", &sa[..na - 2], &sb[..nb - 2])?;
    let count: i64 = batch.iter().product();
    let lift = |t: &Tensor, s: &[i64]| -> Result<Tensor> {
        let tail = &s[s.len() - 2..];
        let mut full = batch.clone();
        full.extend_from_slice(tail);
        t.expand(&full, false)?.reshape(&[count, tail[0], tail[1]])
    };
    let y = lift(a, &sa)?.bmm(&lift(b, &sb)?)?;
    let mut out = batch.clone();
    out.extend_from_slice(&[sa[na - 2], sb[nb - 1]]);
    y.reshape(&out)
}

fn vector(op: &str, t: &Tensor) -> Result<()> {
    match t.dim() {
        1 => Ok(()),
        n => bail!(Shape, "[{op}] expected a 1D tensor, got {n}D of shape {}", show(&t.shape())),
    }
}

fn product_reference(this: &Tensor, mat2: &Tensor) -> Result<Tensor> {
    let n = this.dim() as i64;
    let (a, b) = (this.unsqueeze(n)?, mat2.unsqueeze(n - 2)?);
    a.mul(&b)?.sum_dim(Some(&[n - 1]), false, Some(this.dtype()))
}

fn linear_reference(input: &Tensor, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
    let y = matmul(input, &weight.t()?)?;
    match bias {
        Some(b) => y.add(b, Scalar::Int(1)),
        None => Ok(y),
    }
}

fn addmm_reference(
    this: &Tensor,
    a: &Tensor,
    b: &Tensor,
    beta: Scalar,
    alpha: Scalar,
) -> Result<Tensor> {
    this.mul_scalar(beta)?.add(&product_reference(a, b)?, alpha)
}

/// A small f64 tensor for the tests' calls.
fn sample(shape: &[i64]) -> Result<Value> {
    let n = shape.iter().product::<i64>();
    let v: Vec<f64> = (0..n).map(|i| 0.1 + 0.13 * (i * 7 % 11) as f64).collect();
    Ok(Value::Tensor(Tensor::from_slice(&v, shape)?))
}

fn samples(lists: &[&[&[i64]]]) -> Result<Vec<Vec<Value>>> {
    lists.iter().map(|shapes| shapes.iter().map(|s| sample(s)).collect()).collect()
}

fn mm_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 3], &[3, 4]], &[&[1, 3], &[3, 1]], &[&[2, 0], &[0, 3]]])
}

fn bmm_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 2, 3], &[2, 3, 2]], &[&[1, 1, 3], &[1, 3, 1]]])
}

fn addmm_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 4], &[2, 3], &[3, 4]], &[&[4], &[2, 3], &[3, 4]]])
}

fn addmm_inplace_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 4], &[2, 3], &[3, 4]]])
}

fn baddbmm_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 2, 2], &[2, 2, 3], &[2, 3, 2]]])
}

fn linear_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 3], &[4, 3], &[4]], &[&[2, 2, 3], &[4, 3]], &[&[3], &[2, 3], &[2]]])
}

fn matmul_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[
        &[&[3], &[3]],
        &[&[2, 3], &[3]],
        &[&[3], &[3, 2]],
        &[&[2, 2, 3], &[3, 2]],
        &[&[2, 1, 2, 3], &[2, 3, 2]],
    ])
}

fn mv_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2, 3], &[3]]])
}

fn vector_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[3], &[3]]])
}

fn addmv_samples() -> Result<Vec<Vec<Value>>> {
    samples(&[&[&[2], &[2, 3], &[3]]])
}

ops! { OPS, Kernel;
    /// Matrix product of `[n, k]` and `[k, m]`.
    "mm(Tensor self, Tensor mat2) -> Tensor"
    fn mm(&self, mat2: &Tensor) -> Result<Tensor> {
        engine::apply1(Product { name: "mm", alpha: 1.0, beta: 0.0 }, &[None, Some(self), Some(mat2)])
    }
    = reference product_reference, samples mm_samples
    /// Matrix products of a batch: `[b, n, k]` and `[b, k, m]`.
    "bmm(Tensor self, Tensor mat2) -> Tensor"
    fn bmm(&self, mat2: &Tensor) -> Result<Tensor> {
        engine::apply1(Product { name: "bmm", alpha: 1.0, beta: 0.0 }, &[None, Some(self), Some(mat2)])
    }
    = reference product_reference, samples bmm_samples
    /// `beta * self + alpha * mat1 mat2`; `self` is broadcast. Where beta is 0, `self` is not read.
    "addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addmm(&self, mat1: &Tensor, mat2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let k = Product { name: "addmm", alpha: alpha.to_f64(), beta: beta.to_f64() };
        engine::apply1(k, &[Some(self), Some(mat1), Some(mat2)])
    }
    = reference addmm_reference, samples addmm_samples
    /// `beta * self + alpha * mat1 mat2`, in place.
    "addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn addmm_(&self, mat1: &Tensor, mat2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let k = Product { name: "addmm", alpha: alpha.to_f64(), beta: beta.to_f64() };
        engine::apply_inplace(k, &[Some(self), Some(mat1), Some(mat2)])
    }
    , samples addmm_inplace_samples
    /// `beta * self + alpha * batch1 batch2` for a batch of matrices.
    "baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn baddbmm(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let k = Product { name: "baddbmm", alpha: alpha.to_f64(), beta: beta.to_f64() };
        engine::apply1(k, &[Some(self), Some(batch1), Some(batch2)])
    }
    = reference addmm_reference, samples baddbmm_samples
    /// `beta * self + alpha * batch1 batch2` for a batch of matrices, in place.
    "baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"
    fn baddbmm_(&self, batch1: &Tensor, batch2: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        let k = Product { name: "baddbmm", alpha: alpha.to_f64(), beta: beta.to_f64() };
        engine::apply_inplace(k, &[Some(self), Some(batch1), Some(batch2)])
    }
    , samples baddbmm_samples
    /// `input weight^T + bias` over the last dimension: `[.., k]`, `[n, k]`, `[n]` give `[.., n]`.
    "linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor"
    fn linear(&self, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
        engine::apply1(Linear, &[Some(self), Some(weight), bias])
    }
    = reference linear_reference, samples linear_samples
}

ops! { COMPOSED, Composed;
    /// Product of vectors, matrices and batches of them, broadcast as NumPy does.
    "matmul(Tensor self, Tensor other) -> Tensor"
    fn matmul(&self, other: &Tensor) -> Result<Tensor> {
        matmul(self, other)
    }
    , samples matmul_samples
    /// Product of a matrix `[n, k]` and a vector `[k]`.
    "mv(Tensor self, Tensor vec) -> Tensor"
    fn mv(&self, vec: &Tensor) -> Result<Tensor> {
        vector("mv", vec)?;
        self.mm(&vec.unsqueeze(1)?)?.squeeze_dim(1)
    }
    , samples mv_samples
    /// Inner product of two vectors.
    "dot(Tensor self, Tensor tensor) -> Tensor"
    fn dot(&self, tensor: &Tensor) -> Result<Tensor> {
        vector("dot", self)?;
        vector("dot", tensor)?;
        if self.numel() != tensor.numel() {
            bail!(
                Shape,
                "[dot] inconsistent tensor size, expected tensor {:?} and src {:?} to have the \
                 same number of elements",
                self,
                tensor
            );
        }
        self.unsqueeze(0)?.mm(&tensor.unsqueeze(1)?)?.reshape(&[])
    }
    , samples vector_samples
    /// Outer product of two vectors.
    "outer(Tensor self, Tensor vec2) -> Tensor"
    fn outer(&self, vec2: &Tensor) -> Result<Tensor> {
        vector("outer", self)?;
        vector("outer", vec2)?;
        self.unsqueeze(1)?.mul(vec2)
    }
    , samples vector_samples
    /// `beta * self + alpha * mat vec`.
    "addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor"
    fn addmv(&self, mat: &Tensor, vec: &Tensor, beta: Scalar, alpha: Scalar) -> Result<Tensor> {
        vector("addmv", vec)?;
        let c = if self.dim() == 0 { self.clone() } else { self.unsqueeze(1)? };
        c.addmm(mat, &vec.unsqueeze(1)?, beta, alpha)?.squeeze_dim(1)
    }
    , samples addmv_samples
}
