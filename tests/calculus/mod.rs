//! First and second derivatives against finite differences, for the tests of operators.

use tinytorch::autograd::backward::{Run, grad};
use tinytorch::{DType, Result, Scalar, Tensor};

/// A number for every place of a shape, none like its neighbours.
pub fn weights(shape: &[i64], salt: i64) -> Tensor {
    let n: i64 = shape.iter().product();
    let v: Vec<f64> = (0..n).map(|i| ((i * 37 + salt * 11) % 17) as f64 * 0.25 - 1.6).collect();
    Tensor::from_slice(&v, shape).unwrap()
}

type Function<'a> = &'a dyn Fn(&[Tensor]) -> Result<Tensor>;

/// A number from the result of `f` that is not linear in it.
fn loss(f: Function, x: &[Tensor]) -> Result<Tensor> {
    let y = f(x)?;
    let w = weights(&y.shape(), 1);
    y.mul(&y)?.mul(&w)?.add(&y, Scalar::Float(0.7))?.sum(None)
}

fn gradients(f: Function, x: &[Tensor], create_graph: bool) -> Result<Vec<Tensor>> {
    let y = loss(f, x)?;
    let run = Run { create_graph, ..Run::default() };
    let found = grad(&[y], x, &[None], run, true)?;
    found
        .into_iter()
        .zip(x)
        .map(|(g, x)| match g {
            Some(g) => Ok(g),
            None => Tensor::zeros(&x.shape(), DType::F64.into()),
        })
        .collect()
}

fn leaves(x: &[Vec<f64>], shapes: &[Vec<i64>]) -> Vec<Tensor> {
    x.iter()
        .zip(shapes)
        .map(|(v, s)| {
            let t = Tensor::from_slice(v, s).unwrap();
            t.set_requires_grad(true).unwrap();
            t
        })
        .collect()
}

/// Central differences of `f` in every element of `x`.
fn differences(x: &[Vec<f64>], f: &dyn Fn(&[Vec<f64>]) -> f64) -> Vec<Vec<f64>> {
    const H: f64 = 1e-5;
    let mut at = x.to_vec();
    let mut out = Vec::new();
    for k in 0..x.len() {
        let mut row = Vec::new();
        for i in 0..x[k].len() {
            at[k][i] = x[k][i] + H;
            let up = f(&at);
            at[k][i] = x[k][i] - H;
            let down = f(&at);
            at[k][i] = x[k][i];
            row.push((up - down) / (2.0 * H));
        }
        out.push(row);
    }
    out
}

fn close(name: &str, order: &str, found: &[Vec<f64>], expected: &[Vec<f64>]) {
    for (a, b) in found.iter().zip(expected) {
        assert_eq!(a.len(), b.len());
        for (a, b) in a.iter().zip(b) {
            let far = (a - b).abs() > 1e-6 * (1.0 + b.abs());
            assert!(!far, "{name}: {order} derivative {found:?}, by differences {expected:?}");
        }
    }
}

fn values(t: &[Tensor]) -> Vec<Vec<f64>> {
    t.iter().map(|t| t.to_vec().unwrap()).collect()
}

/// Checks both derivatives of `f` at `x`.
pub fn check(name: &str, x: &[Tensor], f: Function) {
    let shapes: Vec<Vec<i64>> = x.iter().map(|t| t.shape().to_vec()).collect();
    let x = values(x);
    let first = gradients(f, &leaves(&x, &shapes), false).unwrap();
    let value = |x: &[Vec<f64>]| {
        let y = loss(f, &leaves(x, &shapes)).unwrap();
        y.item().unwrap().to_f64()
    };
    close(name, "first", &values(&first), &differences(&x, &value));

    let mixed = |x: &[Tensor], create: bool| -> Result<Tensor> {
        let mut sum = Tensor::zeros(&[], DType::F64.into())?;
        for (i, g) in gradients(f, x, create)?.iter().enumerate() {
            let w = weights(&g.shape(), 5 + i as i64);
            sum = sum.add(&g.mul(&w)?.sum(None)?, Scalar::Int(1))?;
        }
        Ok(sum)
    };
    let at = leaves(&x, &shapes);
    let h = mixed(&at, true).unwrap();
    let second = grad(&[h], &at, &[None], Run::default(), true).unwrap();
    let second: Vec<Vec<f64>> = second
        .iter()
        .zip(&x)
        .map(|(g, x)| g.as_ref().map_or(vec![0.0; x.len()], |g| g.to_vec().unwrap()))
        .collect();
    let value =
        |x: &[Vec<f64>]| mixed(&leaves(x, &shapes), false).unwrap().item().unwrap().to_f64();
    close(name, "second", &second, &differences(&x, &value));
}
