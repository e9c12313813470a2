//! What the optimizers do in a step: the kernels' rules, made from options and the step's number.

use super::algorithms::*;
use super::step::{Batch, Work};
use crate::backend::cpu::optim::{self as kernel, Float, Moments};
use crate::base::Element;

/// An optimizer that updates each element by itself, in one pass over memory.
pub(super) trait Fused {
    /// What its tensors start at.
    fn start(&self) -> f64 {
        0.0
    }

    /// Brings the numbers that are kept for a parameter to the step that begins: the first one
    /// counts steps.
    fn count(&self, numbers: &mut [f64]) {
        if let Some(step) = numbers.first_mut() {
            *step += 1.0;
        }
    }

    /// Updates a batch of parameters.
    fn run<T: Float + Element>(&self, batch: &Batch);
}

impl Work {
    /// The number of this step, from 1.
    fn step(&self) -> f64 {
        self.numbers[0]
    }
}

impl Fused for Sgd {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        match (self.momentum == 0.0, self.nesterov) {
            (true, _) => batch.each::<T, _, 0>(|w| self.rule::<T, false>(w)),
            (false, false) => batch.each::<T, _, 1>(|w| self.rule::<T, false>(w)),
            (false, true) => batch.each::<T, _, 1>(|w| self.rule::<T, true>(w)),
        }
    }
}

impl Sgd {
    fn rule<T: Float, const NESTEROV: bool>(&self, w: &Work) -> kernel::Sgd<T, NESTEROV> {
        kernel::Sgd {
            lr: T::of(self.lr),
            weight_decay: T::of(self.weight_decay),
            momentum: T::of(self.momentum),
            // The first gradient goes into the buffer, which is zero, as it is.
            fresh: T::of(if w.first { 1.0 } else { 1.0 - self.dampening }),
        }
    }
}

impl Fused for Adam {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        let decay = Decay::new(self.lr, self.weight_decay, self.decoupled_weight_decay);
        let rule = |w: &Work| adam(self, decay, w);
        match self.amsgrad {
            true => batch.each::<T, _, 3>(rule),
            false => batch.each::<T, _, 2>(rule),
        }
    }
}

impl Fused for AdamW {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        let AdamW { lr, beta1, beta2, eps, weight_decay, amsgrad, maximize } = *self;
        let decoupled_weight_decay = true;
        Adam { lr, beta1, beta2, eps, weight_decay, amsgrad, maximize, decoupled_weight_decay }
            .run::<T>(batch);
    }
}

fn adam<T: Float>(o: &Adam, decay: Decay, w: &Work) -> kernel::Adam<T> {
    kernel::Adam {
        moments: moments([o.beta1, o.beta2], decay),
        eps: T::of(o.eps),
        step: T::of(o.lr / bias(o.beta1, w)),
        unbias: T::of(1.0 / bias(o.beta2, w).sqrt()),
    }
}

impl Fused for RmsProp {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        match (self.centered, self.momentum > 0.0) {
            (false, false) => batch.each::<T, _, 1>(|_| self.rule::<T, false, false>()),
            (true, false) => batch.each::<T, _, 2>(|_| self.rule::<T, true, false>()),
            (false, true) => batch.each::<T, _, 2>(|_| self.rule::<T, false, true>()),
            (true, true) => batch.each::<T, _, 3>(|_| self.rule::<T, true, true>()),
        }
    }
}

impl RmsProp {
    fn rule<T: Float, const C: bool, const B: bool>(&self) -> kernel::RmsProp<T, C, B> {
        kernel::RmsProp {
            lr: T::of(self.lr),
            alpha: T::of(self.alpha),
            fresh: T::of(1.0 - self.alpha),
            eps: T::of(self.eps),
            weight_decay: T::of(self.weight_decay),
            momentum: T::of(self.momentum),
        }
    }
}

impl Fused for Adagrad {
    fn start(&self) -> f64 {
        self.initial_accumulator_value
    }

    fn run<T: Float + Element>(&self, batch: &Batch) {
        batch.each::<T, _, 1>(|w| kernel::Adagrad {
            lr: T::of(self.lr / (1.0 + (w.step() - 1.0) * self.lr_decay)),
            eps: T::of(self.eps),
            weight_decay: T::of(self.weight_decay),
        });
    }
}

impl Fused for Adadelta {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        batch.each::<T, _, 2>(|_| kernel::Adadelta {
            lr: T::of(self.lr),
            rho: T::of(self.rho),
            fresh: T::of(1.0 - self.rho),
            eps: T::of(self.eps),
            weight_decay: T::of(self.weight_decay),
        });
    }
}

impl Fused for NAdam {
    fn count(&self, numbers: &mut [f64]) {
        let [step, product] = numbers else { return };
        *step += 1.0;
        *product *= self.momentum_at(*step);
    }

    fn run<T: Float + Element>(&self, batch: &Batch) {
        let decay = Decay::new(self.lr, self.weight_decay, self.decoupled_weight_decay);
        batch.each::<T, _, 2>(|w| {
            let (now, next) = (self.momentum_at(w.step()), self.momentum_at(w.step() + 1.0));
            let product = w.numbers[1];
            kernel::NAdam {
                moments: moments([self.beta1, self.beta2], decay),
                eps: T::of(self.eps),
                unbias: T::of(1.0 / bias(self.beta2, w).sqrt()),
                now: T::of(self.lr * (1.0 - now) / (1.0 - product)),
                ahead: T::of(self.lr * next / (1.0 - product * next)),
            }
        });
    }
}

impl NAdam {
    /// The momentum of a step.
    fn momentum_at(&self, step: f64) -> f64 {
        self.beta1 * (1.0 - 0.5 * 0.96f64.powf(step * self.momentum_decay))
    }
}

impl Fused for RAdam {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        let decay = Decay::new(self.lr, self.weight_decay, self.decoupled_weight_decay);
        batch.each::<T, _, 2>(|w| {
            let (mut step, mut root, mut rest) = (self.lr / bias(self.beta1, w), 0.0, 1.0);
            if let Some(r) = self.rectification(w) {
                step *= r * bias(self.beta2, w).sqrt();
                (root, rest) = (1.0, self.eps);
            }
            kernel::RAdam {
                moments: moments([self.beta1, self.beta2], decay),
                step: T::of(step),
                root: T::of(root),
                rest: T::of(rest),
            }
        });
    }
}

impl RAdam {
    /// How far the second moment can be trusted; none in the first steps.
    fn rectification(&self, w: &Work) -> Option<f64> {
        let most = 2.0 / (1.0 - self.beta2) - 1.0;
        let power = self.beta2.powf(w.step());
        let now = most - 2.0 * w.step() * power / (1.0 - power);
        let ratio = (now - 4.0) * (now - 2.0) * most / ((most - 4.0) * (most - 2.0) * now);
        (now > 5.0).then(|| ratio.sqrt())
    }
}

impl Fused for Adamax {
    fn run<T: Float + Element>(&self, batch: &Batch) {
        let decay = Decay::new(self.lr, self.weight_decay, false);
        batch.each::<T, _, 2>(|w| kernel::Adamax {
            moments: moments([self.beta1, self.beta2], decay),
            eps: T::of(self.eps),
            step: T::of(self.lr / bias(self.beta1, w)),
        });
    }
}

/// How weights decay.
#[derive(Clone, Copy)]
struct Decay {
    /// Factor of the parameter that is added to its gradient.
    coupled: f64,
    /// Factor of the parameter itself.
    shrink: f64,
}

impl Decay {
    fn new(lr: f64, weight_decay: f64, decoupled: bool) -> Decay {
        match decoupled {
            true => Decay { coupled: 0.0, shrink: 1.0 - lr * weight_decay },
            false => Decay { coupled: weight_decay, shrink: 1.0 },
        }
    }
}

fn moments<T: Float>(beta: [f64; 2], decay: Decay) -> Moments<T> {
    Moments {
        beta1: T::of(beta[0]),
        fresh1: T::of(1.0 - beta[0]),
        beta2: T::of(beta[1]),
        fresh2: T::of(1.0 - beta[1]),
        weight_decay: T::of(decay.coupled),
        shrink: T::of(decay.shrink),
    }
}

/// What a mean of decaying weights falls short of by now.
fn bias(beta: f64, w: &Work) -> f64 {
    1.0 - beta.powf(w.step())
}
