//! Tensors that are described by a formula, and derivatives by finite differences.

use tinytorch::autograd::backward::{Run, grad};
use tinytorch::{DType, Result, Scalar, Tensor};

fn hash(i: usize, salt: u64) -> u64 {
    (i as u64 * 2_654_435_761 + salt * 40_503) % 1_000_003
}

/// A tensor of f64 from -1 to 1, as `tests/golden/ops/cases.py` makes it.
pub fn unit(shape: &[i64], salt: u64) -> Tensor {
    let n = shape.iter().product::<i64>() as usize;
    let v: Vec<f64> = (0..n).map(|i| hash(i, salt) as f64 / 1_000_003.0 * 2.0 - 1.0).collect();
    Tensor::from_slice(&v, shape).unwrap()
}

/// A tensor of f64 between 0 and 1.
pub fn positive(shape: &[i64], salt: u64) -> Tensor {
    let n = shape.iter().product::<i64>() as usize;
    let v: Vec<f64> = (0..n).map(|i| (hash(i, salt) + 1) as f64 / 1_000_005.0).collect();
    Tensor::from_slice(&v, shape).unwrap()
}

/// A tensor of the integers below `most`.
pub fn integers(shape: &[i64], salt: u64, most: u64) -> Tensor {
    let n = shape.iter().product::<i64>() as usize;
    let v: Vec<f64> = (0..n).map(|i| (hash(i, salt) % most) as f64).collect();
    Tensor::from_slice(&v, shape).unwrap()
}

/// Sums of the elements with three kinds of weights, and of their magnitudes.
pub fn marks(t: &Tensor) -> [f64; 4] {
    let v = t.to_vec::<f64>().unwrap();
    let mut out = [0.0; 4];
    for (i, v) in v.into_iter().enumerate() {
        // As in cases.py: what is no number is a number of its own.
        let v = match v {
            v if v.is_nan() => 12345.0,
            f64::INFINITY => 54321.0,
            f64::NEG_INFINITY => -23456.0,
            v => v,
        };
        out[0] += v;
        out[1] += v * (i % 7 + 1) as f64;
        out[2] += v * (i as f64).cos();
        out[3] += v.abs();
    }
    out
}

/// `sum(t * c)` for fixed weights `c`, an output of one number.
pub fn weigh(t: &Tensor, salt: u64) -> Result<Tensor> {
    t.mul(&unit(&t.shape(), salt).to_dtype(t.dtype())?)?.sum(None)
}

type F<'a> = &'a dyn Fn(&[Tensor]) -> Result<Tensor>;

fn leaves(x: &[Tensor]) -> Vec<Tensor> {
    let leaf = |t: &Tensor| {
        let t = Tensor::from_slice(&t.to_vec::<f64>().unwrap(), &t.shape()).unwrap();
        t.set_requires_grad(true).unwrap();
        t
    };
    x.iter().map(leaf).collect()
}

fn gradients(f: F, x: &[Tensor], create: bool) -> Result<Vec<Tensor>> {
    let run = Run { create_graph: create, ..Run::default() };
    let out = grad(&[weigh(&f(x)?, 900)?], x, &[None], run, true)?;
    let zeros = |x: &Tensor| Tensor::zeros(&x.shape(), DType::F64.into());
    out.into_iter().zip(x).map(|(g, x)| g.map_or_else(|| zeros(x), Ok)).collect()
}

/// The derivatives of the number `f(x)` along every element of `x`, by central differences.
fn differences(f: F, x: &[Tensor]) -> Result<Vec<Vec<f64>>> {
    let values: Vec<Vec<f64>> = x.iter().map(|t| t.to_vec().unwrap()).collect();
    let at = |k: usize, i: usize, by: f64| -> Result<f64> {
        let moved: Vec<Tensor> = (0..x.len())
            .map(|j| {
                let mut v = values[j].clone();
                if j == k {
                    v[i] += by;
                }
                Tensor::from_slice(&v, &x[j].shape()).unwrap()
            })
            .collect();
        Ok(f(&moved)?.item()?.to_f64())
    };
    let step = 1e-5;
    (0..x.len())
        .map(|k| {
            let each = |i| Ok((at(k, i, step)? - at(k, i, -step)?) / (2.0 * step));
            (0..values[k].len()).map(each).collect()
        })
        .collect()
}

fn compare(what: &str, found: &[Tensor], expected: &[Vec<f64>]) {
    for (k, (g, e)) in found.iter().zip(expected).enumerate() {
        for (i, (g, e)) in g.to_vec::<f64>().unwrap().into_iter().zip(e).enumerate() {
            let near = (g - e).abs() <= 1e-7 * (1.0 + e.abs());
            assert!(near, "{what}, input {k}, element {i}: {g} and by differences {e}");
        }
    }
}

/// First derivatives, by the fused kernels and by those that record; where `second`, those of
/// the first derivatives too.
pub fn check(name: &str, second: bool, x: &[Tensor], f: F) {
    let expected = differences(&|x| weigh(&f(x)?, 900), x).unwrap();
    let fused = gradients(f, &leaves(x), false).unwrap();
    compare(&format!("{name}, fused"), &fused, &expected);
    let recorded = gradients(f, &leaves(x), true).unwrap();
    compare(&format!("{name}, recorded"), &recorded, &expected);
    if !second {
        return;
    }
    let total = |g: Vec<Tensor>| -> Result<Tensor> {
        let mut sum = Tensor::scalar_tensor(Scalar::Float(0.0), DType::F64)?;
        for (k, g) in g.iter().enumerate() {
            sum = sum.add(&weigh(g, 800 + k as u64)?, Scalar::Int(1))?;
        }
        Ok(sum)
    };
    let expected = differences(&|x| total(gradients(f, &leaves(x), false)?), x).unwrap();
    let at = leaves(x);
    let sum = total(gradients(f, &at, true).unwrap()).unwrap();
    let found = grad(&[sum], &at, &[None], Run::default(), true).unwrap();
    let zeros = |x: &Tensor| Tensor::zeros(&x.shape(), DType::F64.into()).unwrap();
    let found: Vec<Tensor> =
        found.into_iter().zip(x).map(|(g, x)| g.unwrap_or_else(|| zeros(x))).collect();
    compare(&format!("{name}, second order"), &found, &expected);
}
