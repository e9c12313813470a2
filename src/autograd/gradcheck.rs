//! Derivatives checked against finite differences, in f64.

use super::backward::{self, Run};
use super::graph;
use crate::base::{DType, Result, bail};
use crate::tensor::Tensor;

/// How exact a check is.
#[derive(Clone, Copy, Debug)]
pub struct Tolerance {
    /// The step of the differences.
    pub eps: f64,
    /// Absolute.
    pub atol: f64,
    /// Relative.
    pub rtol: f64,
    /// Inputs and outputs of more elements than this together are checked along one direction
    /// instead of entry by entry.
    pub most: usize,
}

impl Default for Tolerance {
    fn default() -> Self {
        Tolerance { eps: 1e-6, atol: 1e-5, rtol: 1e-3, most: 64 }
    }
}

/// A copy of `t` with `delta` added to element `i`.
fn nudged(t: &Tensor, i: usize, delta: f64) -> Result<Tensor> {
    let mut v = t.to_vec::<f64>()?;
    v[i] += delta;
    Tensor::from_slice(&v, &t.shape())
}

fn differentiable(outs: Vec<Tensor>) -> Vec<Tensor> {
    outs.into_iter().filter(|t| t.dtype().is_floating()).collect()
}

/// Whether the derivative of `f` at `inputs` agrees with central differences. Inputs that
/// require a gradient must be f64.
///
/// # Errors
/// `Autograd` with the first pair of entries that differ.
pub fn gradcheck(
    f: &dyn Fn(&[Tensor]) -> Result<Vec<Tensor>>,
    inputs: &[Tensor],
    tol: Tolerance,
) -> Result<()> {
    let outputs = differentiable(f(inputs)?);
    let leaves: Vec<usize> = (0..inputs.len()).filter(|&i| inputs[i].requires_grad()).collect();
    if leaves.iter().any(|&i| inputs[i].dtype() != DType::F64) {
        bail!(Dtype, "[gradcheck] inputs that require a gradient must be float64");
    }
    let wanted: Vec<Tensor> = leaves.iter().map(|&i| inputs[i].clone()).collect();
    let size = |t: &[Tensor]| t.iter().map(Tensor::numel).sum::<usize>();
    if size(&wanted) + size(&outputs) > tol.most {
        return along_a_direction(f, inputs, &leaves, &outputs, tol);
    }
    for (o, out) in outputs.iter().enumerate() {
        if !out.requires_grad() {
            continue;
        }
        let n = out.numel();
        // Row r of the Jacobian by backward, from the r-th unit vector.
        let mut rows = Vec::with_capacity(n);
        for r in 0..n {
            let mut unit = vec![0.0; n];
            unit[r] = 1.0;
            let g = Tensor::from_slice(&unit, &out.shape())?;
            let run = Run { retain_graph: Some(true), create_graph: false };
            rows.push(backward::grad(std::slice::from_ref(out), &wanted, &[Some(g)], run, true)?);
        }
        for (k, &i) in leaves.iter().enumerate() {
            for j in 0..inputs[i].numel() {
                let at = |delta: f64| -> Result<Vec<f64>> {
                    let mut moved = inputs.to_vec();
                    moved[i] = nudged(&inputs[i], j, delta)?;
                    let outs = graph::no_grad(|| f(&moved))?;
                    differentiable(outs)[o].to_vec::<f64>()
                };
                let (plus, minus) = (at(tol.eps)?, at(-tol.eps)?);
                for r in 0..n {
                    let numeric = (plus[r] - minus[r]) / (2.0 * tol.eps);
                    let exact = match &rows[r][k] {
                        Some(g) => g.to_vec::<f64>()?[j],
                        None => 0.0,
                    };
                    let close = (numeric - exact).abs() <= tol.atol + tol.rtol * numeric.abs();
                    let both_nan = numeric.is_nan() && exact.is_nan();
                    if !(close || both_nan) {
                        bail!(
                            Autograd,
                            "[gradcheck] output {o}[{r}] by input {i}[{j}]: numerical {numeric}, \
                             analytical {exact}"
                        );
                    }
                }
            }
        }
    }
    Ok(())
}

/// A direction without a pattern: entries in (-1, 1).
fn direction(t: &Tensor, seed: usize) -> Vec<f64> {
    let entry = |i: usize| (((i + 1) * (seed + 3)) as f64 * 12.9898).sin() * 43758.5453;
    (0..t.numel()).map(|i| entry(i).fract()).collect()
}

/// `v . J u` by differences against the same by backward, for one `u` and `v`.
fn along_a_direction(
    f: &dyn Fn(&[Tensor]) -> Result<Vec<Tensor>>,
    inputs: &[Tensor],
    leaves: &[usize],
    outputs: &[Tensor],
    tol: Tolerance,
) -> Result<()> {
    let us: Vec<Vec<f64>> = leaves.iter().map(|&i| direction(&inputs[i], i)).collect();
    let used: Vec<usize> = (0..outputs.len()).filter(|&o| outputs[o].requires_grad()).collect();
    let vs: Vec<Vec<f64>> = used.iter().map(|&o| direction(&outputs[o], o + 20)).collect();
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let at = |delta: f64| -> Result<f64> {
        let mut moved = inputs.to_vec();
        for (&i, u) in leaves.iter().zip(&us) {
            let x = inputs[i].to_vec::<f64>()?;
            let x: Vec<f64> = x.iter().zip(u).map(|(x, u)| x + delta * u).collect();
            moved[i] = Tensor::from_slice(&x, &inputs[i].shape())?;
        }
        let outs = differentiable(graph::no_grad(|| f(&moved))?);
        let mut sum = 0.0;
        for (&o, v) in used.iter().zip(&vs) {
            sum += dot(&outs[o].to_vec::<f64>()?, v);
        }
        Ok(sum)
    };
    let numeric = (at(tol.eps)? - at(-tol.eps)?) / (2.0 * tol.eps);
    let wanted: Vec<Tensor> = leaves.iter().map(|&i| inputs[i].clone()).collect();
    let outs: Vec<Tensor> = used.iter().map(|&o| outputs[o].clone()).collect();
    let mut seeds = Vec::new();
    for (o, v) in outs.iter().zip(&vs) {
        seeds.push(Some(Tensor::from_slice(v, &o.shape())?));
    }
    let grads = backward::grad(&outs, &wanted, &seeds, Run::default(), true)?;
    let mut exact = 0.0;
    for (g, u) in grads.iter().zip(&us) {
        if let Some(g) = g {
            exact += dot(&g.to_vec::<f64>()?, u);
        }
    }
    // The error of the differences grows with the number of terms.
    let scale = (vs.iter().map(Vec::len).sum::<usize>() as f64).sqrt();
    if (numeric - exact).abs() > tol.atol * scale + tol.rtol * numeric.abs() {
        bail!(Autograd, "[gradcheck] along a direction: numerical {numeric}, analytical {exact}");
    }
    Ok(())
}

/// Whether the second derivative of `f` at `inputs` agrees with differences of the first.
///
/// # Errors
/// As [`gradcheck`].
pub fn gradgradcheck(
    f: &dyn Fn(&[Tensor]) -> Result<Vec<Tensor>>,
    inputs: &[Tensor],
    tol: Tolerance,
) -> Result<()> {
    let outputs = differentiable(f(inputs)?);
    let n = inputs.len();
    let mut all = inputs.to_vec();
    // Gradients of the outputs are inputs of the first derivative.
    for (k, o) in outputs.iter().enumerate() {
        let v: Vec<f64> =
            (0..o.numel()).map(|i| 0.3 + 0.17 * ((i * 7 + k * 3) % 11) as f64).collect();
        let g = Tensor::from_slice(&v, &o.shape())?;
        g.set_requires_grad(true)?;
        all.push(g);
    }
    let first = |x: &[Tensor]| -> Result<Vec<Tensor>> {
        // A nudged input is a plain tensor: it must be a leaf for the first derivative.
        let leaves: Result<Vec<Tensor>> = x[..n]
            .iter()
            .zip(inputs)
            .map(|(t, original)| {
                if original.requires_grad() && !t.requires_grad() {
                    t.set_requires_grad(true)?;
                }
                Ok(t.clone())
            })
            .collect();
        let leaves = leaves?;
        let _mode = graph::ModeGuard::grad(true);
        let outs = differentiable(f(&leaves)?);
        let (mut used, mut grads) = (Vec::new(), Vec::new());
        for (o, g) in outs.into_iter().zip(&x[n..]) {
            if o.requires_grad() {
                used.push(o);
                grads.push(Some(g.clone()));
            }
        }
        let wanted: Vec<Tensor> = leaves.into_iter().filter(Tensor::requires_grad).collect();
        let run = Run { retain_graph: None, create_graph: true };
        let found = backward::grad(&used, &wanted, &grads, run, true)?;
        found
            .into_iter()
            .zip(&wanted)
            .map(|(g, w)| g.map_or_else(|| w.zeros_like(Default::default(), None), Ok))
            .collect()
    };
    gradcheck(&first, &all, tol)
}
