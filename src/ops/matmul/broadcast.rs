//! Products of vectors, and of vectors, matrices and batches broadcast as NumPy does.

use super::check::{check_mv, check_vector};
use super::samples::{inner_samples, matmul_samples, mv_samples, vector_samples};
use crate::base::{Result, bail, broadcast, show};
use crate::ops;
use crate::tensor::Tensor;

/// The product of PyTorch's `matmul`: vectors, matrices and batches, broadcast.
fn matmul(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let (na, nb) = (a.dim(), b.dim());
    let (sa, sb) = (a.shape(), b.shape());
    // The leading dimensions of `a` are rows of one matrix.
    let rows = || a.reshape(&[sa[..na - 1].iter().product(), sa[na - 1]]);
    match (na, nb) {
        (0, _) | (_, 0) => bail!(
            Shape,
            "[matmul] both arguments to matmul need to be at least 1D, but they are {na}D and {nb}D"
        ),
        (1, 1) => return a.dot(b),
        (2, 2) => return a.mm(b),
        (1, _) => return matmul(&a.unsqueeze(0)?, b)?.squeeze_dim(-2),
        (_, 1) => return rows()?.mv(b)?.reshape(&sa[..na - 1]),
        (_, 2) => {
            let mut out = sa.clone();
            out[na - 1] = sb[1];
            return rows()?.mm(b)?.reshape(&out);
        }
        _ => {}
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

fn dot(op: &str, a: &Tensor, b: &Tensor) -> Result<Tensor> {
    let (na, nb) = (a.dim(), b.dim());
    if na != 1 || nb != 1 {
        bail!(Shape, "[{op}] 1D tensors expected, but got {na}D and {nb}D tensors");
    }
    if a.dtype() != b.dtype() {
        bail!(
            Dtype,
            "[{op}] dot : expected both vectors to have same dtype, but found {} and {}",
            a.dtype().scalar_type_name(),
            b.dtype().scalar_type_name()
        );
    }
    let (n, m) = (a.numel(), b.numel());
    if n != m {
        bail!(
            Shape,
            "[{op}] inconsistent tensor size, expected tensor [{n}] and src [{m}] to have the same \
             number of elements, but got {n} and {m} elements respectively"
        );
    }
    a.unsqueeze(0)?.mm(&b.unsqueeze(1)?)?.reshape(&[])
}

fn inner(a: &Tensor, b: &Tensor) -> Result<Tensor> {
    if a.dim() == 0 || b.dim() == 0 {
        return a.mul(b);
    }
    if a.size(-1)? != b.size(-1)? {
        bail!(
            Shape,
            "[inner] inner() the last dimension must match on both input tensors but got shapes {} \
             and {}",
            show(&a.shape()),
            show(&b.shape())
        );
    }
    a.tensordot(b, &[-1], &[-1])
}

ops! { OPS, Composed;
    /// Product of vectors, matrices and batches of them, broadcast as NumPy does.
    "matmul(Tensor self, Tensor other) -> Tensor"
    fn matmul(&self, other: &Tensor) -> Result<Tensor> {
        matmul(self, other)
    }
    , samples matmul_samples
    /// Product of a matrix `[n, k]` and a vector `[k]`.
    "mv(Tensor self, Tensor vec) -> Tensor"
    fn mv(&self, vec: &Tensor) -> Result<Tensor> {
        check_mv("mv", None, self, vec)?;
        self.mm(&vec.unsqueeze(1)?)?.squeeze_dim(1)
    }
    , samples mv_samples
    /// Inner product of two vectors.
    "dot(Tensor self, Tensor tensor) -> Tensor"
    fn dot(&self, tensor: &Tensor) -> Result<Tensor> {
        dot("dot", self, tensor)
    }
    , samples vector_samples
    /// Inner product of two vectors; that of complex ones would conjugate the first.
    "vdot(Tensor self, Tensor other) -> Tensor"
    fn vdot(&self, other: &Tensor) -> Result<Tensor> {
        dot("vdot", self, other)
    }
    , samples vector_samples
    /// Inner products over the last dimensions: `[.., k]` and `[.., k]` give `[.., ..]`.
    "inner(Tensor self, Tensor other) -> Tensor"
    fn inner(&self, other: &Tensor) -> Result<Tensor> {
        inner(self, other)
    }
    , samples inner_samples
    /// Outer product of two vectors.
    "outer(Tensor self, Tensor vec2) -> Tensor"
    fn outer(&self, vec2: &Tensor) -> Result<Tensor> {
        check_vector("outer", "self", self)?;
        check_vector("outer", "vec2", vec2)?;
        self.unsqueeze(1)?.mul(vec2)
    }
    , samples vector_samples
}
