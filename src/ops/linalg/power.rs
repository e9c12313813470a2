//! Powers of square matrices.

use super::inverse::inverse;
use crate::base::{DType, Options, Result, bail};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;

fn check(a: &Tensor) -> Result<i64> {
    let s = a.shape();
    let [.., n, m] = *s else {
        bail!(
            Shape,
            "[matrix_power] linalg.matrix_power: The input tensor A must have at least 2 \
             dimensions."
        )
    };
    if n != m {
        bail!(
            Shape,
            "[matrix_power] linalg.matrix_power: A must be batches of square matrices, but they \
             are {n} by {m} matrices"
        );
    }
    Ok(n)
}

/// By squaring: a product for each bit of the exponent, and one more for each that is set.
fn power(a: &Tensor, n: u64) -> Result<Tensor> {
    let (mut square, mut out) = (a.clone(), None::<Tensor>);
    let mut rest = n;
    loop {
        if rest & 1 == 1 {
            out = Some(match out {
                Some(t) => t.matmul(&square)?,
                None => square.clone(),
            });
        }
        rest >>= 1;
        match (rest, out) {
            (0, Some(t)) => return Ok(t),
            (_, t) => out = t,
        }
        square = square.matmul(&square)?;
    }
}

fn matrix_power(a: &Tensor, n: i64) -> Result<Tensor> {
    let size = check(a)?;
    match n {
        // The identity, whose derivative is 0.
        0 => {
            let o = Options { device: Some(a.device()), ..a.dtype().into() };
            let one = Tensor::eye(size, o)?.expand(&a.shape(), false)?;
            let all =
                Tensor::ones(&[1], Options { device: Some(a.device()), ..DType::Bool.into() })?;
            all.where_self(&one, a)
        }
        1 => a.clone_tensor(None),
        n if n < 0 => power(&inverse(a)?, n.unsigned_abs()),
        n => power(a, n as u64),
    }
}

fn samples() -> Result<Vec<Vec<Value>>> {
    let call = |shape: &[i64], n: i64| Ok(vec![sample(shape, 97)?.into(), Value::Int(n)]);
    [-3, -1, 0, 1, 2, 5].into_iter().map(|n| call(&[2, 2, 2], n)).collect()
}

ops! { OPS, Composed;
    /// A square matrix, or each of a batch, times itself: `n` factors, those of the inverse where
    /// `n` is negative, and the identity for 0.
    "matrix_power(Tensor self, int n) -> Tensor"
    fn matrix_power(&self, n: i64) -> Result<Tensor> {
        matrix_power(self, n)
    }
    , samples samples
}
