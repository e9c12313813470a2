//! Products of many matrices, in the cheapest order.

use crate::base::{Result, bail, show};
use crate::ops;
use crate::ops::dense::sample;
use crate::ops::value::Value;
use crate::tensor::Tensor;

/// Where to cut the products `i..=j` of matrices of sizes `p[i] x p[i + 1]`: as `[i][j]`, by the
/// fewest multiplications (Cormen et al., Introduction to Algorithms, 15.2).
fn cuts(p: &[i64]) -> Vec<Vec<usize>> {
    let n = p.len() - 1;
    let mut cost = vec![vec![0.0f64; n]; n];
    let mut cut = vec![vec![0; n]; n];
    for length in 1..n {
        for i in 0..n - length {
            let j = i + length;
            cost[i][j] = f64::INFINITY;
            for k in i..j {
                let own = p[i] as f64 * p[k + 1] as f64 * p[j + 1] as f64;
                let c = cost[i][k] + cost[k + 1][j] + own;
                if c < cost[i][j] {
                    cost[i][j] = c;
                    cut[i][j] = k;
                }
            }
        }
    }
    cut
}

fn multiply(t: &[Tensor], cut: &[Vec<usize>], (i, j): (usize, usize)) -> Result<Tensor> {
    if i == j {
        return Ok(t[i].clone());
    }
    let k = cut[i][j];
    multiply(t, cut, (i, k))?.mm(&multiply(t, cut, (k + 1, j))?)
}

fn check(t: &[Tensor]) -> Result<()> {
    let last = t.len() - 1;
    for (i, m) in t.iter().enumerate() {
        let end = match i {
            0 => Some("first"),
            i if i == last => Some("last"),
            _ => None,
        };
        match (end, m.dim()) {
            (_, 2) | (Some(_), 1) => {}
            (Some(which), d) => bail!(
                Shape,
                "[linalg_multi_dot] multi_dot(): the {which} tensor must be 1D or 2D but got {d}D"
            ),
            (None, d) => {
                bail!(Shape, "[linalg_multi_dot] multi_dot(): tensor {i} must be 2D but got {d}D")
            }
        }
        if m.dtype() != t[0].dtype() {
            bail!(
                Dtype,
                "[linalg_multi_dot] multi_dot(): all tensors must have be the same dtype but \
                 tensor 0 is {} and tensor {i} {}",
                t[0].dtype(),
                m.dtype()
            );
        }
    }
    for i in 0..last {
        let (a, b) = (t[i].shape(), t[i + 1].shape());
        if a.last() != b.first() {
            bail!(
                Shape,
                "[linalg_multi_dot] multi_dot(): tensors {i} and {} with shapes {} and {} cannot \
                 be multiplied",
                i + 1,
                show(&a),
                show(&b)
            );
        }
    }
    Ok(())
}

fn multi_dot(mut t: Vec<Tensor>) -> Result<Tensor> {
    let n = t.len();
    if n < 2 {
        bail!(
            InvalidArgument,
            "[linalg_multi_dot] multi_dot(): expected at least 2 tensors but got {n}"
        );
    }
    check(&t)?;
    // A vector is a row at the start and a column at the end; its dimension goes again.
    let mut shape = Vec::new();
    match t[0].dim() {
        1 => t[0] = t[0].unsqueeze(0)?,
        _ => shape.push(t[0].size(0)?),
    }
    match t[n - 1].dim() {
        1 => t[n - 1] = t[n - 1].unsqueeze(1)?,
        _ => shape.push(t[n - 1].size(1)?),
    }
    let mut sizes = Vec::with_capacity(n + 1);
    for m in &t {
        sizes.push(m.size(0)?);
    }
    sizes.push(t[n - 1].size(1)?);
    multiply(&t, &cuts(&sizes), (0, n - 1))?.reshape(&shape)
}

fn chain_matmul(t: Vec<Tensor>) -> Result<Tensor> {
    if t.is_empty() {
        bail!(InvalidArgument, "[chain_matmul] chain_matmul(): Expected one or more matrices");
    }
    if let Some(m) = t.iter().find(|m| m.dim() != 2) {
        bail!(Shape, "[chain_matmul] Tensor dimension is {}, expected 2 instead.", m.dim());
    }
    if t.len() == 1 {
        return Ok(t[0].clone());
    }
    multi_dot(t)
}

fn lists(calls: &[&[&[i64]]]) -> Result<Vec<Vec<Value>>> {
    let tensors = |shapes: &[&[i64]]| -> Result<Value> {
        let t = shapes.iter().enumerate().map(|(i, s)| sample(s, 71 + i as u64).map(Some));
        Ok(Value::Tensors(t.collect::<Result<_>>()?))
    };
    calls.iter().map(|c| Ok(vec![tensors(c)?])).collect()
}

fn multi_samples() -> Result<Vec<Vec<Value>>> {
    lists(&[&[&[2, 3], &[3, 4], &[4, 1], &[1, 2]], &[&[3], &[3, 2], &[2]], &[&[2, 3], &[3]]])
}

fn chain_samples() -> Result<Vec<Vec<Value>>> {
    lists(&[&[&[2, 3], &[3, 4], &[4, 1]]])
}

ops! { OPS, Composed;
    /// The product of two or more matrices, in the order of fewest multiplications. The first and
    /// the last one may be vectors.
    "linalg_multi_dot(Tensor[] tensors) -> Tensor"
    fn linalg_multi_dot(tensors: Vec<Tensor>) -> Result<Tensor> {
        multi_dot(tensors)
    }
    , samples multi_samples
    /// The product of one or more matrices, in the order of fewest multiplications.
    "chain_matmul(Tensor[] matrices) -> Tensor"
    fn chain_matmul(matrices: Vec<Tensor>) -> Result<Tensor> {
        chain_matmul(matrices)
    }
    , samples chain_samples
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_known_chain() {
        // The example of the book: ((a (b c)) ((d e) f)).
        let cut = super::cuts(&[30, 35, 15, 5, 10, 20, 25]);
        assert_eq!((cut[0][5], cut[0][2], cut[3][5]), (2, 0, 4));
    }
}
