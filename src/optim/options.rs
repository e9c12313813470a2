//! Options of the optimizers: typed, and by name for the C ABI and for state dicts.

use crate::base::{Result, bail};

/// A field of options, as a number.
trait Field: Copy {
    fn get(self) -> f64;
    fn of(v: f64) -> Self;
}

impl Field for f64 {
    fn get(self) -> f64 {
        self
    }
    fn of(v: f64) -> f64 {
        v
    }
}

impl Field for bool {
    fn get(self) -> f64 {
        f64::from(self)
    }
    fn of(v: f64) -> bool {
        v != 0.0
    }
}

/// Declares options with their defaults, and access to them by name.
macro_rules! options {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident { $($(#[doc = $fdoc:literal])+ $field:ident: $ty:ty = $default:expr,)* }
    )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $($(#[doc = $fdoc])+ pub $field: $ty,)* }

        impl Default for $name {
            fn default() -> $name {
                $name { $($field: $default,)* }
            }
        }

        impl $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),*];

            fn get(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($field) => Some(self.$field.get()),)*
                    _ => None,
                }
            }

            fn set(&mut self, name: &str, value: f64) -> bool {
                match name {
                    $(stringify!($field) => self.$field = Field::of(value),)*
                    _ => return false,
                }
                true
            }
        }
    )* };
}

options! {
    /// Stochastic gradient descent with momentum.
    Sgd {
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
    }
    /// Adam (arXiv:1412.6980).
    Adam {
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
    }
    /// Adam with decoupled weight decay (arXiv:1711.05101).
    AdamW {
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
    }
    /// RMSprop (Hinton's lecture 6e), centered on request (arXiv:1308.0850).
    RmsProp {
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
    }
    /// Adagrad (Duchi, Hazan and Singer, 2011).
    Adagrad {
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
    }
}

/// An algorithm and its options: what a group of parameters is updated by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Algorithm {
    /// Stochastic gradient descent.
    Sgd(Sgd),
    /// Adam.
    Adam(Adam),
    /// Adam with decoupled weight decay.
    AdamW(AdamW),
    /// RMSprop.
    RmsProp(RmsProp),
    /// Adagrad.
    Adagrad(Adagrad),
}

macro_rules! each {
    ($value:expr, $o:ident => $body:expr) => {
        match $value {
            Algorithm::Sgd($o) => $body,
            Algorithm::Adam($o) => $body,
            Algorithm::AdamW($o) => $body,
            Algorithm::RmsProp($o) => $body,
            Algorithm::Adagrad($o) => $body,
        }
    };
}

macro_rules! from {
    ($($name:ident)*) => { $(impl From<$name> for Algorithm {
        fn from(o: $name) -> Algorithm { Algorithm::$name(o) }
    })* };
}
from! { Sgd Adam AdamW RmsProp Adagrad }

impl Algorithm {
    /// Its name: `SGD`, `Adam`, `AdamW`, `RMSprop`, `Adagrad`.
    pub fn name(&self) -> &'static str {
        match self {
            Algorithm::Sgd(_) => "SGD",
            Algorithm::Adam(_) => "Adam",
            Algorithm::AdamW(_) => "AdamW",
            Algorithm::RmsProp(_) => "RMSprop",
            Algorithm::Adagrad(_) => "Adagrad",
        }
    }

    /// The names of its options.
    pub fn option_names(&self) -> &'static [&'static str] {
        macro_rules! names {
            ($($n:ident)*) => { match self { $(Algorithm::$n(_) => $n::NAMES,)* } };
        }
        names!(Sgd Adam AdamW RmsProp Adagrad)
    }

    /// An option by name; a switch is 0 or 1.
    ///
    /// # Errors
    /// `NotFound` where the algorithm has no such option.
    pub fn get(&self, name: &str) -> Result<f64> {
        match each!(self, o => o.get(name)) {
            Some(v) => Ok(v),
            None => bail!(NotFound, "[optim] {} has no option '{name}'", self.name()),
        }
    }

    /// Sets an option by name; a switch is on unless the value is 0.
    ///
    /// # Errors
    /// `NotFound` where the algorithm has no such option, `InvalidArgument` where the value is
    /// out of range; then nothing has changed.
    pub fn set(&mut self, name: &str, value: f64) -> Result<()> {
        let mut new = *self;
        new.put(name, value)?;
        new.check()?;
        *self = new;
        Ok(())
    }

    /// Sets an option without a look at its range.
    pub(super) fn put(&mut self, name: &str, value: f64) -> Result<()> {
        if !each!(self, o => o.set(name, value)) {
            bail!(NotFound, "[optim] {} has no option '{name}'", self.name());
        }
        Ok(())
    }

    /// Whether all options are in range.
    ///
    /// # Errors
    /// `InvalidArgument` with the option that is not.
    pub fn check(&self) -> Result<()> {
        let op = self.name();
        let least = ["lr", "eps", "weight_decay", "momentum", "alpha", "lr_decay"];
        for name in least.iter().copied().chain(["initial_accumulator_value"]) {
            let Some(v) = each!(self, o => o.get(name)) else { continue };
            if v.is_nan() || v < 0.0 {
                let what = if name == "lr" { "learning rate" } else { name };
                bail!(InvalidArgument, "[{op}] invalid {what}: expected at least 0, got {v}");
            }
        }
        for name in ["beta1", "beta2"] {
            let Some(v) = each!(self, o => o.get(name)) else { continue };
            if !(0.0..1.0).contains(&v) {
                bail!(InvalidArgument, "[{op}] invalid {name}: expected 0 to below 1, got {v}");
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

    /// The learning rate.
    pub fn lr(&self) -> f64 {
        each!(self, o => o.lr)
    }

    /// The state that it keeps for each parameter, in the order of the kernels.
    pub(super) fn state_names(&self) -> &'static [&'static str] {
        match self {
            Algorithm::Sgd(o) if o.momentum == 0.0 => &[],
            Algorithm::Sgd(_) => &["momentum_buffer"],
            Algorithm::Adam(Adam { amsgrad: true, .. })
            | Algorithm::AdamW(AdamW { amsgrad: true, .. }) => {
                &["exp_avg", "exp_avg_sq", "max_exp_avg_sq"]
            }
            Algorithm::Adam(_) | Algorithm::AdamW(_) => &["exp_avg", "exp_avg_sq"],
            Algorithm::RmsProp(o) => match (o.centered, o.momentum > 0.0) {
                (false, false) => &["square_avg"],
                (true, false) => &["square_avg", "grad_avg"],
                (false, true) => &["square_avg", "momentum_buffer"],
                (true, true) => &["square_avg", "grad_avg", "momentum_buffer"],
            },
            Algorithm::Adagrad(_) => &["sum"],
        }
    }

    /// Every state that it may keep, whatever the options.
    pub(super) fn all_state_names(&self) -> &'static [&'static str] {
        match self {
            Algorithm::Sgd(_) => &["momentum_buffer"],
            Algorithm::Adam(_) | Algorithm::AdamW(_) => {
                &["exp_avg", "exp_avg_sq", "max_exp_avg_sq"]
            }
            Algorithm::RmsProp(_) => &["square_avg", "grad_avg", "momentum_buffer"],
            Algorithm::Adagrad(_) => &["sum"],
        }
    }
}
