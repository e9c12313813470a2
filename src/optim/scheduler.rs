//! Learning rates over time.
//!
//! A scheduler holds its optimizer and is stepped once for each epoch (or batch). Formulas are
//! PyTorch's chained ones: the new rate comes from the present one, so that several schedulers,
//! and changes by hand, work together.

use super::Optimizer;
use crate::base::{Result, bail};
use std::f64::consts::PI;
use std::sync::{Arc, Mutex};

/// The rule of a scheduler.
pub trait Schedule: Send + Sync {
    /// The rate of a group at `epoch` (from 0), from the rate at the start and the present one.
    ///
    /// # Errors
    /// Those of a callback.
    fn lr(&self, epoch: i64, group: usize, base: f64, now: f64) -> Result<f64>;
}

/// A handle to a scheduler; clones are handles to the same one.
#[derive(Clone)]
pub struct Scheduler(Arc<Inner>);

pub(crate) struct Inner {
    optimizer: Optimizer,
    schedule: Box<dyn Schedule>,
    /// The epoch of the last step; -1 before the first.
    epoch: Mutex<i64>,
}

impl Scheduler {
    pub(crate) fn into_arc(self) -> Arc<Inner> {
        self.0
    }

    pub(crate) fn from_arc(arc: Arc<Inner>) -> Scheduler {
        Scheduler(arc)
    }

    /// Sets the rates of epoch 0; each step goes on by one epoch.
    ///
    /// # Errors
    /// Those of the schedule.
    pub fn new(optimizer: &Optimizer, schedule: impl Schedule + 'static) -> Result<Scheduler> {
        let scheduler = Scheduler::waiting(optimizer, schedule)?;
        scheduler.step()?;
        Ok(scheduler)
    }

    /// Leaves epoch 0 to the first step, as PyTorch's C++ frontend does.
    ///
    /// # Errors
    /// None but those of the optimizer's groups.
    pub fn waiting(optimizer: &Optimizer, schedule: impl Schedule + 'static) -> Result<Scheduler> {
        for group in 0..optimizer.num_groups() {
            optimizer.initial_lr(group)?;
        }
        let (optimizer, schedule) = (optimizer.clone(), Box::new(schedule));
        Ok(Scheduler(Arc::new(Inner { optimizer, schedule, epoch: Mutex::new(-1) })))
    }

    /// Goes on by one epoch and sets the rates of all groups.
    ///
    /// # Errors
    /// Those of the schedule; then the epoch counts, and rates of later groups are as before.
    pub fn step(&self) -> Result<()> {
        let Inner { optimizer, schedule, epoch } = &*self.0;
        let epoch = {
            let mut e = epoch.lock().unwrap_or_else(|e| e.into_inner());
            *e += 1;
            *e
        };
        for group in 0..optimizer.num_groups() {
            let base = optimizer.initial_lr(group)?;
            let lr = schedule.lr(epoch, group, base, optimizer.lr(group)?)?;
            optimizer.set_lr(group, lr)?;
        }
        Ok(())
    }

    /// The epoch of the last step; -1 before the first.
    pub fn epoch(&self) -> i64 {
        *self.0.epoch.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Goes on from another epoch, whose rates the optimizer has: for a loaded state.
    pub fn set_epoch(&self, epoch: i64) {
        *self.0.epoch.lock().unwrap_or_else(|e| e.into_inner()) = epoch;
    }

    /// The present rates of all groups.
    ///
    /// # Errors
    /// None but those of the optimizer's groups.
    pub fn last_lr(&self) -> Result<Vec<f64>> {
        let o = &self.0.optimizer;
        (0..o.num_groups()).map(|g| o.lr(g)).collect()
    }

    /// The optimizer.
    pub fn optimizer(&self) -> &Optimizer {
        &self.0.optimizer
    }
}

/// Times `gamma` every `step_size` epochs.
#[derive(Clone, Copy, Debug)]
pub struct StepLr {
    /// Epochs between changes.
    pub step_size: i64,
    /// The factor.
    pub gamma: f64,
}

impl Schedule for StepLr {
    fn lr(&self, epoch: i64, _: usize, _: f64, now: f64) -> Result<f64> {
        if self.step_size < 1 {
            bail!(
                InvalidArgument,
                "[step_lr] expected a step of at least 1, got {}",
                self.step_size
            );
        }
        Ok(if epoch == 0 || epoch % self.step_size != 0 { now } else { now * self.gamma })
    }
}

/// Times `gamma` at given epochs.
#[derive(Clone, Debug)]
pub struct MultiStepLr {
    /// The epochs; one that comes twice counts twice.
    pub milestones: Vec<i64>,
    /// The factor.
    pub gamma: f64,
}

impl Schedule for MultiStepLr {
    fn lr(&self, epoch: i64, _: usize, _: f64, now: f64) -> Result<f64> {
        let count = self.milestones.iter().filter(|m| **m == epoch).count();
        Ok(now * self.gamma.powi(count as i32))
    }
}

/// Times `gamma` every epoch.
#[derive(Clone, Copy, Debug)]
pub struct ExponentialLr {
    /// The factor.
    pub gamma: f64,
}

impl Schedule for ExponentialLr {
    fn lr(&self, epoch: i64, _: usize, _: f64, now: f64) -> Result<f64> {
        Ok(if epoch == 0 { now } else { now * self.gamma })
    }
}

/// Half a cosine wave from the first rate to `eta_min` (arXiv:1608.03983), and back up after.
#[derive(Clone, Copy, Debug)]
pub struct CosineAnnealingLr {
    /// Epochs of half a wave.
    pub t_max: i64,
    /// The least rate.
    pub eta_min: f64,
}

impl Schedule for CosineAnnealingLr {
    fn lr(&self, epoch: i64, _: usize, base: f64, now: f64) -> Result<f64> {
        let (t, min) = (self.t_max, self.eta_min);
        if t < 1 {
            bail!(InvalidArgument, "[cosine_annealing_lr] expected t_max of at least 1, got {t}");
        }
        if epoch == 0 {
            return Ok(now);
        }
        let wave = |e: i64| 1.0 + (PI * e as f64 / t as f64).cos();
        if (epoch - 1 - t) % (2 * t) == 0 {
            // The chained form would divide by zero where the wave turns.
            return Ok(now + (base - min) * (1.0 - (PI / t as f64).cos()) / 2.0);
        }
        Ok(wave(epoch) / wave(epoch - 1) * (now - min) + min)
    }
}

/// The first rate times a factor that a function of epoch and group gives.
pub struct LambdaLr<F>(
    /// The function.
    pub F,
);

impl<F: Fn(i64, usize) -> Result<f64> + Send + Sync> Schedule for LambdaLr<F> {
    fn lr(&self, epoch: i64, group: usize, base: f64, _: f64) -> Result<f64> {
        Ok(base * (self.0)(epoch, group)?)
    }
}

/// Options of [`ReduceLrOnPlateau`].
#[derive(Clone, Copy, Debug)]
pub struct Plateau {
    /// Whether the metric is to rise; else it is to fall.
    pub rising: bool,
    /// The factor of the rate.
    pub factor: f64,
    /// Epochs without a better metric that are borne.
    pub patience: i64,
    /// How much better counts as better.
    pub threshold: f64,
    /// Whether the threshold is relative to the best metric; else it is absolute.
    pub relative: bool,
    /// Epochs after a change in which nothing counts.
    pub cooldown: i64,
    /// The least rate.
    pub min_lr: f64,
    /// The least change of a rate.
    pub eps: f64,
}

impl Default for Plateau {
    fn default() -> Plateau {
        Plateau {
            rising: false,
            factor: 0.1,
            patience: 10,
            threshold: 1e-4,
            relative: true,
            cooldown: 0,
            min_lr: 0.0,
            eps: 1e-8,
        }
    }
}

/// Lowers the rate when a metric has stopped getting better.
pub struct ReduceLrOnPlateau {
    optimizer: Optimizer,
    options: Plateau,
    best: f64,
    bad: i64,
    resting: i64,
}

impl ReduceLrOnPlateau {
    /// With no metric seen yet.
    ///
    /// # Errors
    /// `InvalidArgument` where the factor is not below 1.
    pub fn new(optimizer: &Optimizer, options: Plateau) -> Result<ReduceLrOnPlateau> {
        if options.factor.is_nan() || options.factor >= 1.0 {
            bail!(
                InvalidArgument,
                "[reduce_lr_on_plateau] expected a factor below 1, got {}",
                options.factor
            );
        }
        let best = if options.rising { f64::NEG_INFINITY } else { f64::INFINITY };
        let optimizer = optimizer.clone();
        Ok(ReduceLrOnPlateau { optimizer, options, best, bad: 0, resting: 0 })
    }

    /// The best metric, the epochs since without a better one, and those in which nothing counts
    /// yet: for checkpoints.
    pub fn progress(&self) -> (f64, i64, i64) {
        (self.best, self.bad, self.resting)
    }

    /// Goes on from what [`ReduceLrOnPlateau::progress`] gave.
    pub fn set_progress(&mut self, best: f64, bad: i64, resting: i64) {
        (self.best, self.bad, self.resting) = (best, bad, resting);
    }

    fn is_better(&self, metric: f64) -> bool {
        let Plateau { rising, threshold, relative, .. } = self.options;
        let sign = if rising { 1.0 } else { -1.0 };
        let bound = match relative {
            true if self.best.is_finite() => self.best * (1.0 + sign * threshold),
            true => self.best,
            false => self.best + sign * threshold,
        };
        if rising { metric > bound } else { metric < bound }
    }

    /// Takes an epoch's metric in, and lowers the rates where that is due.
    ///
    /// # Errors
    /// None but those of the optimizer's groups.
    pub fn step(&mut self, metric: f64) -> Result<()> {
        if self.is_better(metric) {
            self.best = metric;
            self.bad = 0;
        } else {
            self.bad += 1;
        }
        if self.resting > 0 {
            self.resting -= 1;
            self.bad = 0;
        }
        if self.bad <= self.options.patience {
            return Ok(());
        }
        self.resting = self.options.cooldown;
        self.bad = 0;
        for group in 0..self.optimizer.num_groups() {
            let now = self.optimizer.lr(group)?;
            let new = (now * self.options.factor).max(self.options.min_lr);
            if now - new > self.options.eps {
                self.optimizer.set_lr(group, new)?;
            }
        }
        Ok(())
    }
}
