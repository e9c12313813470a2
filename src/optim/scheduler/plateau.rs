//! A schedule that follows a metric.

use super::super::Optimizer;
use super::super::declare::{Declaration, Described, Field, Numbers, options};
use super::{At, IntoSchedule, Schedule, declared};
use crate::base::{Result, bail};

options! {
    /// Times `factor` when a metric has stopped getting better. Stepped with the metric.
    ReduceLrOnPlateau("ReduceLROnPlateau", reduce_lr_on_plateau) {
        /// Whether the metric is to rise; else it is to fall.
        rising: bool = false,
        /// The factor.
        factor: f64 = 0.1,
        /// Epochs without a better metric that are borne.
        patience: i64 = 10,
        /// How much better counts as better.
        threshold: f64 = 1e-4,
        /// Whether the threshold is absolute; else it is relative to the best metric.
        absolute: bool = false,
        /// Epochs after a change in which nothing counts.
        cooldown: i64 = 0,
        /// The least rates: none for 0, one, or one for each group.
        min_lr: Vec<f64> = Vec::new(),
        /// The least change of a rate.
        eps: f64 = 1e-8,
    }
}

/// Lowers the rates by options and by the metrics so far.
struct Follower {
    options: ReduceLrOnPlateau,
    best: f64,
    num_bad_epochs: f64,
    cooldown_counter: f64,
}

impl IntoSchedule for ReduceLrOnPlateau {
    fn schedule(self) -> Box<dyn Schedule> {
        let best = if self.rising { f64::NEG_INFINITY } else { f64::INFINITY };
        Box::new(Follower { options: self, best, num_bad_epochs: 0.0, cooldown_counter: 0.0 })
    }
}

impl Follower {
    fn is_better(&self, metric: f64) -> bool {
        let ReduceLrOnPlateau { rising, threshold, absolute, .. } = self.options;
        let sign = if rising { 1.0 } else { -1.0 };
        let bound = match absolute {
            true => self.best + sign * threshold,
            false => self.best * (1.0 + sign * threshold),
        };
        if rising { metric > bound } else { metric < bound }
    }

    /// The least rate of a group.
    fn least(&self, group: usize) -> f64 {
        match &self.options.min_lr[..] {
            [] => 0.0,
            [one] => *one,
            each => each.get(group).copied().unwrap_or(0.0),
        }
    }

    fn lower(&self, optimizer: &Optimizer) -> Result<()> {
        for group in 0..optimizer.num_groups() {
            let now = optimizer.lr(group)?;
            let new = (now * self.options.factor).max(self.least(group));
            if now - new > self.options.eps {
                optimizer.put_option(group, "lr", new)?;
            }
        }
        Ok(())
    }

    /// The state by name.
    fn state(&mut self) -> [(&'static str, &mut f64); 3] {
        [
            ("best", &mut self.best),
            ("num_bad_epochs", &mut self.num_bad_epochs),
            ("cooldown_counter", &mut self.cooldown_counter),
        ]
    }
}

impl Schedule for Follower {
    fn name(&self) -> &'static str {
        ReduceLrOnPlateau::DECLARED.name
    }

    fn start(&mut self, optimizer: &Optimizer) -> Result<()> {
        if self.options.factor.is_nan() || self.options.factor >= 1.0 {
            bail!(
                InvalidArgument,
                "[ReduceLROnPlateau] Factor should be < 1.0, got {}",
                self.options.factor
            );
        }
        let (n, groups) = (self.options.min_lr.len(), optimizer.num_groups());
        if n > 1 && n != groups {
            bail!(InvalidArgument, "[ReduceLROnPlateau] expected {groups} min_lrs, got {n}");
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        if at.epoch == 0.0 {
            return Ok(at.now);
        }
        bail!(InvalidArgument, "[ReduceLROnPlateau] step expects a metric")
    }

    fn measure(&mut self, optimizer: &Optimizer, metric: f64) -> Result<()> {
        if self.is_better(metric) {
            self.best = metric;
            self.num_bad_epochs = 0.0;
        } else {
            self.num_bad_epochs += 1.0;
        }
        if self.cooldown_counter > 0.0 {
            self.cooldown_counter -= 1.0;
            self.num_bad_epochs = 0.0;
        }
        if self.num_bad_epochs > self.options.patience as f64 {
            self.cooldown_counter = self.options.cooldown as f64;
            self.num_bad_epochs = 0.0;
            return self.lower(optimizer);
        }
        Ok(())
    }

    fn values(&self) -> Vec<(String, Vec<f64>)> {
        let mut out = declared(&ReduceLrOnPlateau::DECLARED, |n| self.options.get(n));
        out.push(("best".into(), vec![self.best]));
        out.push(("num_bad_epochs".into(), vec![self.num_bad_epochs]));
        out.push(("cooldown_counter".into(), vec![self.cooldown_counter]));
        out
    }

    fn put_value(&mut self, name: &str, values: &[f64]) -> bool {
        if let Some((_, to)) = self.state().into_iter().find(|s| s.0 == name) {
            *to = values.first().copied().unwrap_or(0.0);
            return true;
        }
        self.options.put(name, values)
    }
}
