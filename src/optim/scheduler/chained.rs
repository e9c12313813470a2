//! Schedules that compute each group's rate from the epoch and the present rate.

use super::super::Optimizer;
use super::super::declare::{Declaration, Described, Field, Numbers, options};
use super::{At, Schedule, declared_schedule};
use crate::base::{Result, bail};
use std::f64::consts::PI;

options! {
    /// Times `gamma` every `step_size` epochs.
    StepLr("StepLR", step_lr) {
        /// Epochs between changes.
        step_size: i64,
        /// The factor.
        gamma: f64 = 0.1,
    }
}

impl Schedule for StepLr {
    declared_schedule!(StepLr);

    fn start(&mut self, _: &Optimizer) -> Result<()> {
        if self.step_size < 1 {
            bail!(
                InvalidArgument,
                "[StepLR] expected a step_size of at least 1, got {}",
                self.step_size
            );
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        let same = at.epoch == 0.0 || at.epoch as i64 % self.step_size != 0;
        Ok(if same { at.now } else { at.now * self.gamma })
    }
}

options! {
    /// Times `gamma` at given epochs.
    MultiStepLr("MultiStepLR", multi_step_lr) {
        /// The epochs; one that comes twice counts twice.
        milestones: Vec<i64>,
        /// The factor.
        gamma: f64 = 0.1,
    }
}

impl Schedule for MultiStepLr {
    declared_schedule!(MultiStepLr);

    fn lr(&self, at: At) -> Result<f64> {
        let count = self.milestones.iter().filter(|m| **m as f64 == at.epoch).count();
        Ok(at.now * self.gamma.powi(count as i32))
    }
}

options! {
    /// Times `gamma` every epoch.
    ExponentialLr("ExponentialLR", exponential_lr) {
        /// The factor.
        gamma: f64,
    }
}

impl Schedule for ExponentialLr {
    declared_schedule!(ExponentialLr);

    fn lr(&self, at: At) -> Result<f64> {
        Ok(if at.epoch == 0.0 { at.now } else { at.now * self.gamma })
    }
}

options! {
    /// From `start_factor` to `end_factor` of the first rate in equal steps.
    LinearLr("LinearLR", linear_lr) {
        /// The factor at the start.
        start_factor: f64 = 1.0 / 3.0,
        /// The factor at the end.
        end_factor: f64 = 1.0,
        /// Epochs until then.
        total_iters: i64 = 5,
    }
}

impl Schedule for LinearLr {
    declared_schedule!(LinearLr);

    fn start(&mut self, _: &Optimizer) -> Result<()> {
        if !(self.start_factor > 0.0 && self.start_factor <= 1.0) {
            bail!(
                InvalidArgument,
                "[LinearLR] Starting multiplicative factor expected to be greater than 0 and less \
                 or equal to 1, got {}",
                self.start_factor
            );
        }
        if !(0.0..=1.0).contains(&self.end_factor) {
            bail!(
                InvalidArgument,
                "[LinearLR] Ending multiplicative factor expected to be between 0 and 1, got {}",
                self.end_factor
            );
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        let (total, rise) = (self.total_iters as f64, self.end_factor - self.start_factor);
        if at.epoch == 0.0 {
            return Ok(at.now * self.start_factor);
        }
        if at.epoch > total {
            return Ok(at.now);
        }
        Ok(at.now * (1.0 + rise / (total * self.start_factor + (at.epoch - 1.0) * rise)))
    }
}

options! {
    /// The first rate times `(1 - epoch / total_iters)^power`, down to 0.
    PolynomialLr("PolynomialLR", polynomial_lr) {
        /// Epochs until 0.
        total_iters: i64 = 5,
        /// The exponent.
        power: f64 = 1.0,
    }
}

impl Schedule for PolynomialLr {
    declared_schedule!(PolynomialLr);

    fn lr(&self, at: At) -> Result<f64> {
        let total = self.total_iters as f64;
        if at.epoch == 0.0 || at.epoch > total {
            return Ok(at.now);
        }
        let left = (1.0 - at.epoch / total) / (1.0 - (at.epoch - 1.0) / total);
        Ok(at.now * left.powf(self.power))
    }
}

options! {
    /// Half a cosine wave from the first rate to `eta_min` (arXiv:1608.03983), and back up after.
    CosineAnnealingLr("CosineAnnealingLR", cosine_annealing_lr) {
        /// Epochs of half a wave.
        t_max: i64,
        /// The least rate.
        eta_min: f64 = 0.0,
    }
}

impl Schedule for CosineAnnealingLr {
    declared_schedule!(CosineAnnealingLr);

    fn start(&mut self, _: &Optimizer) -> Result<()> {
        if self.t_max < 1 {
            bail!(
                InvalidArgument,
                "[CosineAnnealingLR] expected T_max of at least 1, got {}",
                self.t_max
            );
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        let (t, min) = (self.t_max as f64, self.eta_min);
        if at.epoch == 0.0 {
            return Ok(at.now);
        }
        let wave = |e: f64| 1.0 + (PI * e / t).cos();
        if (at.epoch - 1.0 - t) % (2.0 * t) == 0.0 {
            // The chained form would divide by zero where the wave turns.
            return Ok(at.now + (at.base - min) * (1.0 - (PI / t).cos()) / 2.0);
        }
        Ok(wave(at.epoch) / wave(at.epoch - 1.0) * (at.now - min) + min)
    }
}

options! {
    /// Half a cosine wave from the first rate to `eta_min`, again and again (arXiv:1608.03983).
    CosineAnnealingWarmRestarts("CosineAnnealingWarmRestarts", cosine_annealing_warm_restarts) {
        /// Epochs until the first restart.
        t_0: i64,
        /// How many times longer each wave is than the one before.
        t_mult: i64 = 1,
        /// The least rate.
        eta_min: f64 = 0.0,
    }
}

impl Schedule for CosineAnnealingWarmRestarts {
    declared_schedule!(CosineAnnealingWarmRestarts);

    fn start(&mut self, _: &Optimizer) -> Result<()> {
        let name = self.name();
        if self.t_0 < 1 {
            bail!(InvalidArgument, "[{name}] Expected positive integer T_0, but got {}", self.t_0);
        }
        if self.t_mult < 1 {
            bail!(
                InvalidArgument,
                "[{name}] Expected integer T_mult >= 1, but got {}",
                self.t_mult
            );
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        let (mut since, mut wave) = (at.epoch, self.t_0 as f64);
        if self.t_mult == 1 {
            since %= wave;
        }
        while since >= wave {
            since -= wave;
            wave *= self.t_mult as f64;
        }
        Ok(self.eta_min + (at.base - self.eta_min) * (1.0 + (PI * since / wave).cos()) / 2.0)
    }
}

/// The first rate times a factor that a function of epoch and group gives.
pub struct LambdaLr<F>(
    /// The function.
    pub F,
);

impl<F: Fn(i64, usize) -> Result<f64> + Send> Schedule for LambdaLr<F> {
    fn name(&self) -> &'static str {
        "LambdaLR"
    }

    fn lr(&self, at: At) -> Result<f64> {
        Ok(at.base * (self.0)(at.epoch as i64, at.group)?)
    }
}
