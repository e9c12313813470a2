//! Memory for time: what a part of a computation makes on its way is not kept, and backward runs
//! the part again (Chen et al., "Training deep nets with sublinear memory cost", 2016).

use super::backward::{self, Run};
use super::function::{self, Function, Saver};
use super::graph::{self, ModeGuard};
use crate::backend::random::{Generator, Source};
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::sync::Mutex;

struct Part<F> {
    run: F,
    /// The default generator before the part ran: it draws the same numbers again.
    state: Mutex<Option<Generator>>,
}

/// Puts the default generator back when it goes.
struct Rewound(Generator);

impl Rewound {
    fn to(state: Generator) -> Rewound {
        Rewound(std::mem::replace(&mut *Source::default_one().lock(), state))
    }
}

impl Drop for Rewound {
    fn drop(&mut self) {
        std::mem::swap(&mut *Source::default_one().lock(), &mut self.0);
    }
}

impl<F> Part<F> {
    fn state(&self) -> std::sync::MutexGuard<'_, Option<Generator>> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }
}

impl<F> Function for Part<F>
where
    F: Fn(&[Tensor]) -> Result<Vec<Tensor>> + Send + Sync + 'static,
{
    fn name(&self) -> String {
        "checkpoint".into()
    }

    fn forward(&self, cx: &mut Saver, inputs: &[Tensor]) -> Result<Vec<Tensor>> {
        *self.state() = Some(Source::default_one().lock().clone());
        cx.save(inputs.iter().cloned().map(Some).collect());
        (self.run)(inputs)
    }

    fn backward(
        &self,
        saved: &[Option<Tensor>],
        grads: &[Option<Tensor>],
    ) -> Result<Vec<Option<Tensor>>> {
        if !backward::is_accumulating() || graph::is_grad_enabled() {
            bail!(
                Autograd,
                "[checkpoint] a checkpoint takes part in a plain backward only, not in grad(), \
                 backward with inputs, or derivatives of derivatives"
            );
        }
        let inputs: Result<Vec<Tensor>> = saved.iter().flatten().map(fresh).collect();
        let inputs = inputs?;
        let outputs = {
            let _state = self.state().clone().map(Rewound::to);
            let _mode = ModeGuard::grad(true);
            (self.run)(&inputs)?
        };
        let wanted =
            outputs.into_iter().zip(grads).filter(|(t, g)| t.requires_grad() && g.is_some());
        let (roots, grads): (Vec<_>, Vec<_>) = wanted.map(|(t, g)| (t, g.clone())).unzip();
        if !roots.is_empty() {
            backward::backward(&roots, &grads, Run::default(), None)?;
        }
        Ok(inputs.iter().map(Tensor::grad).collect())
    }
}

/// The tensor as a leaf of its own.
fn fresh(t: &Tensor) -> Result<Tensor> {
    let leaf = t.detach()?;
    leaf.set_requires_grad(t.requires_grad())?;
    Ok(leaf)
}

/// Runs `part` without keeping what its derivative needs; backward runs it again, with the same
/// random numbers. At least one input has to ask for a gradient, else nothing is recorded; leaves
/// that the part uses besides its inputs get their gradients too.
///
/// # Errors
/// Those of the part. `Autograd` in backward, where it is more than a plain one.
pub fn checkpoint<F>(part: F, inputs: &[Tensor]) -> Result<Vec<Tensor>>
where
    F: Fn(&[Tensor]) -> Result<Vec<Tensor>> + Send + Sync + 'static,
{
    function::apply(Part { run: part, state: Mutex::default() }, inputs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Scalar;

    fn part(x: &[Tensor]) -> Result<Vec<Tensor>> {
        Ok(vec![x[0].dropout(0.5, true)?.mul(&x[1])?.sin()?, x[0].mul_scalar(Scalar::Int(3))?])
    }

    #[test]
    fn gradients_are_those_of_the_part_with_the_same_random_numbers() {
        let leaf = |v: &[f64]| {
            let t = Tensor::from_slice(v, &[4]).unwrap();
            t.set_requires_grad(true).unwrap();
            t
        };
        let run = |kept: bool| {
            let (a, b) = (leaf(&[1.0, 2.0, 3.0, 4.0]), leaf(&[0.5, -1.0, 2.0, 0.1]));
            Source::default_one().lock().set_seed(5);
            let inputs = [a.clone(), b.clone()];
            let y = if kept { part(&inputs) } else { checkpoint(part, &inputs) }.unwrap();
            let next = Source::default_one().lock().random_u32();
            let loss = y[0].add(&y[1], Scalar::Int(1)).unwrap().sum(None).unwrap();
            loss.backward(None, Run::default(), None).unwrap();
            let grad = |t: &Tensor| t.grad().unwrap().to_vec::<f64>().unwrap();
            (grad(&a), grad(&b), next)
        };
        assert_eq!(run(true), run(false));
    }
}
