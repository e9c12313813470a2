//! The bilinear layer.

use crate::base::{Dims, Result, Scalar, bail, show};
use crate::ops;
use crate::ops::matmul::check::c_name;
use crate::ops::matmul::samples::{Rows, samples};
use crate::tensor::Tensor;

fn check_dtypes(a: &Tensor, b: &Tensor, w: &Tensor, bias: Option<&Tensor>) -> Result<()> {
    let dtype = a.dtype();
    if [Some(b), Some(w), bias].into_iter().flatten().all(|t| t.dtype() == dtype) {
        return Ok(());
    }
    let bias = bias.map_or(String::new(), |t| format!(", bias: {}", c_name(t.dtype())));
    bail!(
        Dtype,
        "[bilinear] All tensors must have the same dtype, got input1: {}, input2: {}, weight: \
         {}{bias}",
        c_name(a.dtype()),
        c_name(b.dtype()),
        c_name(w.dtype())
    )
}

fn check_shapes(a: &Tensor, b: &Tensor, w: &Tensor, bias: Option<&Tensor>) -> Result<()> {
    let (sa, sb, sw) = (a.shape(), b.shape(), w.shape());
    if sa.len() != sb.len() {
        bail!(
            Shape,
            "[bilinear] bilinear(): input dimensions do not match: got {} and {}",
            sa.len(),
            sb.len()
        );
    }
    if sa.is_empty() || sw.len() != 3 {
        bail!(
            Shape,
            "[bilinear] expected inputs with dimensions and a weight of rank 3, got {} and {}",
            show(&sa),
            show(&sw)
        );
    }
    let last = sa.len() - 1;
    if let Some(d) = (0..last).find(|&d| sa[d] != sb[d]) {
        bail!(
            Shape,
            "[bilinear] bilinear(): input batch dimensions do not match at dim {d}: got {} and {}",
            sa[d],
            sb[d]
        );
    }
    for (i, s) in [&sa, &sb].into_iter().enumerate() {
        if s[last] != sw[1 + i] {
            bail!(
                Shape,
                "[bilinear] bilinear(): input{} size does not match weight size: got {} but \
                 expected {}",
                i + 1,
                s[last],
                sw[1 + i]
            );
        }
    }
    if let Some(t) = bias.filter(|t| t.dim() == 0 || t.shape()[0] != sw[0]) {
        bail!(
            Shape,
            "[bilinear] bilinear(): bias size does not match weight size: got {} but expected {}",
            t.shape().first().copied().unwrap_or(1),
            sw[0]
        );
    }
    Ok(())
}

/// One output after the other is a matrix product with the first input; the second one then closes
/// all of them, row by row.
fn bilinear(a: &Tensor, b: &Tensor, w: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
    check_dtypes(a, b, w, bias)?;
    check_shapes(a, b, w, bias)?;
    let (sa, sw) = (a.shape(), w.shape());
    let (o, rows) = (sw[0], sa[..sa.len() - 1].iter().product::<i64>());
    let x = a.reshape(&[1, rows, sw[1]])?.expand(&[o, rows, sw[1]], false)?;
    let y = x.bmm(w)?.permute(&[1, 0, 2])?.bmm(&b.reshape(&[rows, sw[2], 1])?)?;
    let mut shape: Dims = sa.clone();
    shape[sa.len() - 1] = o;
    let y = y.reshape(&shape)?;
    match bias {
        Some(t) => y.add(t, Scalar::Int(1)),
        None => Ok(y),
    }
}

fn bilinear_samples() -> Result<Rows> {
    samples(&[
        &[&[2, 3], &[2, 2], &[4, 3, 2], &[4]],
        &[&[3], &[2], &[2, 3, 2]],
        &[&[2, 2, 2], &[2, 2, 1], &[3, 2, 1], &[3]],
    ])
}

ops! { OPS, Composed;
    /// `input1^T weight[o] input2 + bias[o]` for each output: `[.., n]`, `[.., m]` and `[o, n, m]`
    /// give `[.., o]`.
    "bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None) -> Tensor"
    fn bilinear(&self, input2: &Tensor, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
        bilinear(self, input2, weight, bias)
    }
    , samples bilinear_samples
}
