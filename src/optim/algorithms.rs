//! The optimizers: each one's options, PyTorch's defaults, and the state that it keeps for a
//! parameter. What they do is in `rules.rs`, and in `lbfgs.rs` for the one that is different.

use super::declare::{Declaration, Described, Field, Numbers, options};
use crate::base::{Result, bail};

/// Declares optimizers. After the options come the numbers that are kept for a parameter with the
/// values that they start from, and the tensors with the condition for each.
macro_rules! algorithms {
    ($(
        $(#[doc = $doc:literal])+
        $rust:ident($name:literal, $c:ident) { $($fields:tt)* }
        numbers { $($number:ident: $first:expr,)* }
        tensors($o:ident) { $($tensor:ident: $when:expr,)* }
    )*) => {
        $(
            options! {
                $(#[doc = $doc])+
                $rust($name, $c) { $($fields)* }
                keeps [$($number)*] [$($tensor)*]
            }
            impl Copy for $rust {}

            impl From<$rust> for Algorithm {
                fn from(o: $rust) -> Algorithm {
                    Algorithm::$rust(o)
                }
            }
        )*

        /// An algorithm and its options: what a group of parameters is updated by.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum Algorithm {
            $($(#[doc = $doc])+ $rust($rust),)*
        }

        /// All optimizers.
        pub const ALGORITHMS: &[&Declaration] = &[$(&$rust::DECLARED,)*];

        macro_rules! each {
            ($value:expr, $each:ident => $body:expr) => {
                match $value {
                    $(Algorithm::$rust($each) => $body,)*
                }
            };
        }

        impl Algorithm {
            /// What was declared.
            pub fn declared(&self) -> &'static Declaration {
                match self {
                    $(Algorithm::$rust(_) => &$rust::DECLARED,)*
                }
            }

            fn look(&self, name: &str) -> Option<Numbers> {
                each!(self, o => o.get(name))
            }

            /// Sets an option without a look at its range.
            pub(super) fn put(&mut self, name: &str, values: &[f64]) -> Result<()> {
                if !each!(self, o => o.put(name, values)) {
                    bail!(NotFound, "[optim] {} has no option '{name}'", self.name());
                }
                Ok(())
            }

            /// The learning rate.
            pub fn lr(&self) -> f64 {
                each!(self, o => o.lr)
            }

            /// The numbers that a parameter starts with.
            pub(super) fn first_numbers(&self) -> &'static [f64] {
                match self {
                    $(Algorithm::$rust(_) => &[$($first,)*],)*
                }
            }

            /// The tensors that it keeps for each parameter, in the order of the kernels.
            pub(super) fn tensors(&self) -> impl Iterator<Item = &'static str> {
                let wanted: &[bool] = match self {
                    $(Algorithm::$rust($o) => {
                        let _ = $o;
                        &[$($when,)*]
                    })*
                };
                let wanted: smallvec::SmallVec<[bool; 4]> = wanted.into();
                self.declared().state[1].iter().zip(wanted).filter(|n| n.1).map(|n| *n.0)
            }
        }
    };
}

algorithms! {
    /// Stochastic gradient descent with momentum.
    Sgd("SGD", sgd) {
        /// Learning rate.
        lr: f64 = 1e-3,
        /// How much of the last step goes on.
        momentum: f64 = 0.0,
        /// How much of the gradient the momentum leaves out.
        dampening: f64 = 0.0,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// Nesterov's momentum, which looks ahead.
        nesterov: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers {}
    tensors(o) { momentum_buffer: o.momentum != 0.0, }

    /// Adam (arXiv:1412.6980).
    Adam("Adam", adam) {
        /// Learning rate.
        lr: f64 = 1e-3,
        /// Decay of the mean of gradients.
        beta1: f64 = 0.9,
        /// Decay of the mean of their squares.
        beta2: f64 = 0.999,
        /// Added to the root of that mean.
        eps: f64 = 1e-8,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// Whether the greatest mean of squares so far is used.
        amsgrad: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
        /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
        decoupled_weight_decay: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { exp_avg: true, exp_avg_sq: true, max_exp_avg_sq: o.amsgrad, }

    /// Adam with decoupled weight decay (arXiv:1711.05101).
    AdamW("AdamW", adamw) {
        /// Learning rate.
        lr: f64 = 1e-3,
        /// Decay of the mean of gradients.
        beta1: f64 = 0.9,
        /// Decay of the mean of their squares.
        beta2: f64 = 0.999,
        /// Added to the root of that mean.
        eps: f64 = 1e-8,
        /// How much parameters shrink at each step, times the learning rate.
        weight_decay: f64 = 1e-2,
        /// Whether the greatest mean of squares so far is used.
        amsgrad: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { exp_avg: true, exp_avg_sq: true, max_exp_avg_sq: o.amsgrad, }

    /// RMSprop (Hinton's lecture 6e), centered on request (arXiv:1308.0850).
    RmsProp("RMSprop", rmsprop) {
        /// Learning rate.
        lr: f64 = 1e-2,
        /// Decay of the mean of squares.
        alpha: f64 = 0.99,
        /// Added to the root of that mean.
        eps: f64 = 1e-8,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// How much of the last step goes on.
        momentum: f64 = 0.0,
        /// Whether the variance is used instead of the mean of squares.
        centered: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { square_avg: true, grad_avg: o.centered, momentum_buffer: o.momentum > 0.0, }

    /// Adagrad (Duchi, Hazan and Singer, 2011).
    Adagrad("Adagrad", adagrad) {
        /// Learning rate.
        lr: f64 = 1e-2,
        /// How much the learning rate falls with each step.
        lr_decay: f64 = 0.0,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// What the sums of squares start at.
        initial_accumulator_value: f64 = 0.0,
        /// Added to the root of the sum.
        eps: f64 = 1e-10,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { sum: true, }

    /// Adadelta (arXiv:1212.5701).
    Adadelta("Adadelta", adadelta) {
        /// Learning rate.
        lr: f64 = 1.0,
        /// Decay of the means of squares.
        rho: f64 = 0.9,
        /// Added to both means under their roots.
        eps: f64 = 1e-6,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { square_avg: true, acc_delta: true, }

    /// Adam with Nesterov's momentum (Dozat, 2016).
    NAdam("NAdam", nadam) {
        /// Learning rate.
        lr: f64 = 2e-3,
        /// Decay of the mean of gradients.
        beta1: f64 = 0.9,
        /// Decay of the mean of their squares.
        beta2: f64 = 0.999,
        /// Added to the root of that mean.
        eps: f64 = 1e-8,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// How fast the momentum comes near to `beta1`.
        momentum_decay: f64 = 4e-3,
        /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
        decoupled_weight_decay: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, mu_product: 1.0, }
    tensors(o) { exp_avg: true, exp_avg_sq: true, }

    /// Adam that is careful while the variance is not known well (arXiv:1908.03265).
    RAdam("RAdam", radam) {
        /// Learning rate.
        lr: f64 = 1e-3,
        /// Decay of the mean of gradients.
        beta1: f64 = 0.9,
        /// Decay of the mean of their squares.
        beta2: f64 = 0.999,
        /// Added to the root of that mean.
        eps: f64 = 1e-8,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// Whether parameters shrink by `lr * weight_decay` instead, as AdamW's do.
        decoupled_weight_decay: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { exp_avg: true, exp_avg_sq: true, }

    /// Adam with the greatest gradient in the place of the mean of squares (arXiv:1412.6980).
    Adamax("Adamax", adamax) {
        /// Learning rate.
        lr: f64 = 2e-3,
        /// Decay of the mean of gradients.
        beta1: f64 = 0.9,
        /// Decay of the greatest gradient.
        beta2: f64 = 0.999,
        /// Added to the gradient's distance from zero.
        eps: f64 = 1e-8,
        /// L2 penalty.
        weight_decay: f64 = 0.0,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers { step: 0.0, }
    tensors(o) { exp_avg: true, exp_inf: true, }

    /// L-BFGS (Nocedal and Wright, 2006), in one group. A step calls its closure several times.
    Lbfgs("LBFGS", lbfgs) {
        /// Learning rate.
        lr: f64 = 1.0,
        /// Greatest number of iterations in a step.
        max_iter: i64 = 20,
        /// Greatest number of calls of the closure in a step; -1 is `max_iter * 5 / 4`.
        max_eval: i64 = -1,
        /// Greatest gradient at which a step ends.
        tolerance_grad: f64 = 1e-7,
        /// Change of parameters or loss at which a step ends.
        tolerance_change: f64 = 1e-9,
        /// Past changes that are remembered.
        history_size: i64 = 100,
        /// Whether lengths are searched under the strong Wolfe conditions.
        strong_wolfe: bool = false,
        /// Whether the loss is to rise.
        maximize: bool = false,
    }
    numbers {}
    tensors(o) {}
}

type Range = (&'static str, &'static str, &'static str, fn(f64) -> bool);

/// Options with the names that messages give them, and the values that are allowed.
const RANGES: &[Range] = &[
    ("lr", "learning rate", "at least 0", |v| v >= 0.0),
    ("eps", "epsilon value", "at least 0", |v| v >= 0.0),
    ("beta1", "beta parameter at index 0", "0 to below 1", |v| (0.0..1.0).contains(&v)),
    ("beta2", "beta parameter at index 1", "0 to below 1", |v| (0.0..1.0).contains(&v)),
    ("rho", "rho value", "0 to 1", |v| (0.0..=1.0).contains(&v)),
    ("weight_decay", "weight_decay value", "at least 0", |v| v >= 0.0),
    ("momentum", "momentum value", "at least 0", |v| v >= 0.0),
    ("momentum_decay", "momentum_decay value", "at least 0", |v| v >= 0.0),
    ("alpha", "alpha value", "at least 0", |v| v >= 0.0),
    ("lr_decay", "lr_decay value", "at least 0", |v| v >= 0.0),
    ("initial_accumulator_value", "initial_accumulator_value value", "at least 0", |v| v >= 0.0),
    ("history_size", "history_size value", "at least 1", |v| v >= 1.0),
];

impl Algorithm {
    /// PyTorch's name.
    pub fn name(&self) -> &'static str {
        self.declared().name
    }

    /// The names of its options.
    pub fn option_names(&self) -> impl Iterator<Item = &'static str> {
        self.declared().fields.iter().map(|f| f.name)
    }

    /// An option by name; a switch is 0 or 1.
    ///
    /// # Errors
    /// `NotFound` where the algorithm has no such option.
    pub fn get(&self, name: &str) -> Result<f64> {
        match self.look(name) {
            Some(v) => Ok(v[0]),
            None => bail!(NotFound, "[optim] {} has no option '{name}'", self.name()),
        }
    }

    /// Sets options by name; a switch is on unless the value is 0.
    ///
    /// # Errors
    /// `NotFound` where the algorithm has no such option, `InvalidArgument` where a value is
    /// out of range; then nothing has changed.
    pub fn set(&mut self, options: &[(&str, f64)]) -> Result<()> {
        let mut new = *self;
        options.iter().try_for_each(|(name, value)| new.put(name, &[*value]))?;
        new.check()?;
        *self = new;
        Ok(())
    }

    /// Whether all options are in range.
    ///
    /// # Errors
    /// `InvalidArgument` with the option that is not.
    pub fn check(&self) -> Result<()> {
        let op = self.name();
        for (name, what, range, good) in RANGES {
            let Some(v) = self.look(name).map(|v| v[0]) else { continue };
            if !good(v) {
                bail!(InvalidArgument, "[{op}] Invalid {what}: {v}, expected {range}");
            }
        }
        let ahead = matches!(self, Algorithm::Sgd(o)
            if o.nesterov && (o.momentum <= 0.0 || o.dampening != 0.0));
        if ahead {
            bail!(
                InvalidArgument,
                "[{op}] Nesterov momentum requires a momentum and zero dampening"
            );
        }
        Ok(())
    }

    /// Whether a loss is to rise.
    pub(super) fn maximize(&self) -> bool {
        self.look("maximize").is_some_and(|v| v[0] != 0.0)
    }
}
