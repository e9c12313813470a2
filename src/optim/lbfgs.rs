//! A step of L-BFGS: several calls of the closure, over all parameters as one vector.

use super::algorithms::Lbfgs;
use super::wolfe::{Point, Search};
use super::{Group, Optimizer};
use crate::autograd::graph::ModeGuard;
use crate::base::{DType, Result, Scalar, bail};
use crate::tensor::Tensor;

/// A change of the gradient smaller than this, along the step, says nothing of the curvature.
const FLAT: f64 = 1e-10;

/// What is known of the loss. The names in state dicts are PyTorch's.
#[derive(Clone, Default)]
pub(super) struct Memory {
    /// Calls of the closure so far.
    pub(super) func_evals: f64,
    /// Iterations so far.
    pub(super) n_iter: f64,
    /// Length of the last step.
    pub(super) t: f64,
    /// The loss before it.
    pub(super) prev_loss: f64,
    /// Scale of the inverse Hessian.
    pub(super) scale: f64,
    /// The last direction, and the gradient there.
    pub(super) last: Option<[Tensor; 2]>,
    /// Past changes, the oldest first.
    pub(super) history: Vec<Change>,
}

/// A change of the parameters.
#[derive(Clone)]
pub(super) struct Change {
    /// How the gradient changed.
    pub(super) grad: Tensor,
    /// How the parameters changed.
    pub(super) step: Tensor,
    /// One over the product of both.
    pub(super) ro: f64,
}

type Closure<'a> = dyn FnMut() -> Result<Tensor> + 'a;

fn dot(a: &Tensor, b: &Tensor) -> Result<f64> {
    Ok(a.dot(b)?.item()?.to_f64())
}

/// The greatest distance of an element from 0.
fn reach(t: &Tensor) -> Result<f64> {
    if t.numel() == 0 { Ok(0.0) } else { Ok(t.abs()?.max()?.item()?.to_f64()) }
}

/// The parameters that a step works on.
struct Problem<'a> {
    params: Vec<Tensor>,
    /// -1 where the loss is to rise.
    sign: f64,
    closure: &'a mut Closure<'a>,
}

impl Problem<'_> {
    /// Loss and gradient where the parameters are now.
    fn evaluate(&mut self) -> Result<(Tensor, f64, Tensor)> {
        let out = (self.closure)()?;
        let loss = self.sign * out.item()?.to_f64();
        Ok((out, loss, self.gradient()?))
    }

    /// All gradients as one vector; a parameter without one counts as still.
    fn gradient(&self) -> Result<Tensor> {
        let flat = |p: &Tensor| match p.grad() {
            Some(g) => g.detach()?.reshape(&[-1]),
            None => Tensor::zeros(&[p.numel() as i64], p.dtype().into()),
        };
        let all = Tensor::cat(self.params.iter().map(flat).collect::<Result<_>>()?, 0)?;
        if self.sign < 0.0 { all.neg() } else { Ok(all) }
    }

    /// Adds `t` times a vector to the parameters.
    fn advance(&self, t: f64, vector: &Tensor) -> Result<()> {
        let mut at = 0;
        for p in &self.params {
            let n = p.numel() as i64;
            let part = vector.narrow(0, at, n)?.reshape(&p.shape())?;
            p.add_(&part, Scalar::Float(t))?;
            at += n;
        }
        Ok(())
    }

    /// A point on the line from `origin`, where the parameters are before and after.
    fn probe(&mut self, origin: &[Tensor], t: f64, d: &Tensor) -> Result<Point> {
        self.advance(t, d)?;
        let found = self.evaluate();
        for (p, value) in self.params.iter().zip(origin) {
            p.copy_(value, false)?;
        }
        let (_, loss, grad) = found?;
        let slope = dot(&grad, d)?;
        Ok(Point { t, loss, grad, slope })
    }
}

impl Memory {
    /// The direction to go in from a gradient; what the last step taught is remembered first.
    fn direction(&mut self, grad: &Tensor, most: usize) -> Result<Tensor> {
        let Some([d, before]) = self.last.as_ref().filter(|_| self.n_iter > 1.0) else {
            self.history.clear();
            self.scale = 1.0;
            return grad.neg();
        };
        let change = grad.sub(before, Scalar::Int(1))?;
        let step = d.mul_scalar(Scalar::Float(self.t))?;
        let along = dot(&change, &step)?;
        if along > FLAT {
            if self.history.len() >= most {
                self.history.remove(0);
            }
            self.scale = along / dot(&change, &change)?;
            self.history.push(Change { grad: change, step, ro: 1.0 / along });
        }
        // The two loops of Nocedal and Wright's algorithm 7.4.
        let q = grad.neg()?;
        let mut weights = Vec::with_capacity(self.history.len());
        for c in self.history.iter().rev() {
            let weight = dot(&c.step, &q)? * c.ro;
            q.add_(&c.grad, Scalar::Float(-weight))?;
            weights.push(weight);
        }
        let r = q.mul_scalar(Scalar::Float(self.scale))?;
        for (c, weight) in self.history.iter().zip(weights.iter().rev()) {
            let other = dot(&c.grad, &r)? * c.ro;
            r.add_(&c.step, Scalar::Float(weight - other))?;
        }
        Ok(r)
    }
}

impl Optimizer {
    /// A step of L-BFGS. Where the closure fails, what was known before the step is kept.
    pub(super) fn lbfgs(&self, o: &Lbfgs, closure: &mut Closure) -> Result<Tensor> {
        // The closure may ask the optimizer: it is not locked meanwhile.
        let (params, memory) = self.group(0, |g: &mut Group| {
            Ok((g.slots.iter().map(|s| s.param.clone()).collect::<Vec<_>>(), g.memory.clone()))
        })?;
        if params.is_empty() {
            return closure();
        }
        if let Some(p) = params.iter().find(|p| !p.dtype().is_floating()) {
            bail!(Dtype, "[LBFGS] expected floating-point parameters, got {}", p.dtype());
        }
        let _quiet = ModeGuard::grad(false);
        let sign = if o.maximize { -1.0 } else { 1.0 };
        let (loss, memory) = iterate(o, memory, Problem { params, sign, closure })?;
        self.group(0, |g| {
            g.memory = memory;
            Ok(())
        })?;
        Ok(loss)
    }
}

fn iterate(o: &Lbfgs, mut m: Memory, mut problem: Problem) -> Result<(Tensor, Memory)> {
    let most_evals = if o.max_eval < 0 { o.max_iter * 5 / 4 } else { o.max_eval };
    let (first, mut loss, mut grad) = problem.evaluate()?;
    let mut evals = 1;
    m.func_evals += 1.0;
    if reach(&grad)? <= o.tolerance_grad {
        return Ok((first, m));
    }
    for round in 1..=o.max_iter {
        m.n_iter += 1.0;
        let d = m.direction(&grad, o.history_size as usize)?;
        m.prev_loss = loss;
        m.t = o.lr;
        if m.n_iter == 1.0 {
            m.t *= (1.0 / grad.abs()?.sum(None)?.item()?.to_f64()).min(1.0);
        }
        let slope = dot(&grad, &d)?;
        m.last = Some([d.clone(), grad.clone()]);
        if slope > -o.tolerance_change {
            break;
        }
        let mut calls = 0;
        if o.strong_wolfe {
            let origin: Vec<Tensor> =
                problem.params.iter().map(|p| p.clone_tensor(None)).collect::<Result<_>>()?;
            let mut search = Search {
                start: Point { t: 0.0, loss, grad: grad.clone(), slope },
                reach: reach(&d)?,
                most: most_evals - evals,
                at: &mut |t| problem.probe(&origin, t, &d),
            };
            let (found, n) = search.run(m.t)?;
            (loss, grad, m.t, calls) = (found.loss, found.grad, found.t, n);
            problem.advance(m.t, &d)?;
        } else {
            problem.advance(m.t, &d)?;
            if round != o.max_iter {
                // After the last step the next call of the closure tells.
                (_, loss, grad) = problem.evaluate()?;
                calls = 1;
            }
        }
        evals += calls;
        m.func_evals += calls as f64;
        let done = round == o.max_iter
            || evals >= most_evals
            || reach(&grad)? <= o.tolerance_grad
            || (reach(&d)? * m.t).abs() <= o.tolerance_change
            || (loss - m.prev_loss).abs() < o.tolerance_change;
        if done {
            break;
        }
    }
    Ok((first, m))
}

/// The numbers of a memory by name.
macro_rules! numbers {
    ($m:expr) => {
        [
            ("func_evals", &mut $m.func_evals),
            ("n_iter", &mut $m.n_iter),
            ("t", &mut $m.t),
            ("prev_loss", &mut $m.prev_loss),
            ("H_diag", &mut $m.scale),
        ]
    };
}

impl Memory {
    /// Its numbers and vectors by name, if there was a step.
    pub(super) fn entries(&self) -> Result<Vec<(String, Tensor)>> {
        let number = |v: f64| Tensor::scalar_tensor(Scalar::Float(v), DType::F64);
        let mut own = self.clone();
        let mut out = Vec::new();
        if self.func_evals == 0.0 {
            return Ok(out);
        }
        for (name, value) in numbers!(own) {
            out.push((name.to_string(), number(*value)?));
        }
        if let Some([d, grad]) = &self.last {
            out.push(("d".into(), d.clone()));
            out.push(("prev_flat_grad".into(), grad.clone()));
        }
        for (i, c) in self.history.iter().enumerate() {
            out.push((format!("old_dirs.{i}"), c.grad.clone()));
            out.push((format!("old_stps.{i}"), c.step.clone()));
            out.push((format!("ro.{i}"), number(c.ro)?));
        }
        Ok(out)
    }

    /// From what [`Memory::entries`] gave, for vectors of `n` elements of a dtype.
    ///
    /// # Errors
    /// `NotFound` for other names and for what is missing, `Shape` for vectors of other sizes.
    pub(super) fn of(entries: &[(&str, &Tensor)], n: usize, dtype: DType) -> Result<Memory> {
        let mut m = Memory::default();
        let vector = |name: &str| -> Result<Tensor> {
            let Some((_, t)) = entries.iter().find(|e| e.0 == name) else {
                bail!(NotFound, "[load_state_dict] 'state.0.{name}' is missing")
            };
            if t.numel() != n {
                bail!(
                    Shape,
                    "[load_state_dict] state.0.{name}: expected {n} elements, got {}",
                    t.numel()
                );
            }
            t.detach()?.to_dtype(dtype)?.reshape(&[-1])?.clone_tensor(None)
        };
        let mut changes = 0;
        for (name, t) in entries {
            if let Some((_, to)) = numbers!(m).into_iter().find(|k| k.0 == *name) {
                *to = t.item()?.to_f64();
                continue;
            }
            match name.split_once('.') {
                Some(("ro", _)) => changes += 1,
                Some(("old_dirs" | "old_stps", _)) => {}
                None if ["d", "prev_flat_grad"].contains(name) => {}
                _ => bail!(NotFound, "[load_state_dict] unknown state 'state.0.{name}'"),
            }
        }
        if m.n_iter > 0.0 {
            m.last = Some([vector("d")?, vector("prev_flat_grad")?]);
        }
        for i in 0..changes {
            let ro = entries.iter().find(|e| e.0 == format!("ro.{i}"));
            let Some((_, ro)) = ro else {
                bail!(NotFound, "[load_state_dict] 'state.0.ro.{i}' is missing")
            };
            m.history.push(Change {
                grad: vector(&format!("old_dirs.{i}"))?,
                step: vector(&format!("old_stps.{i}"))?,
                ro: ro.item()?.to_f64(),
            });
        }
        Ok(m)
    }
}
