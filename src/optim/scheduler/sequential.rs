//! Schedules one after the other.

use super::super::Optimizer;
use super::{At, Schedule, Scheduler};
use crate::base::{Result, bail};

/// Each schedule begins at its milestone, from the rates at the start; the first one at once.
pub struct SequentialLr {
    /// The schedules, of one optimizer.
    pub schedulers: Vec<Scheduler>,
    /// The epochs at which the second one and those after it begin.
    pub milestones: Vec<i64>,
}

impl Schedule for SequentialLr {
    fn name(&self) -> &'static str {
        "SequentialLR"
    }

    fn start(&mut self, optimizer: &Optimizer) -> Result<()> {
        let (n, m) = (self.schedulers.len(), self.milestones.len());
        if n == 0 {
            bail!(
                InvalidArgument,
                "[SequentialLR] expects at least one scheduler, but got no scheduler"
            );
        }
        if m != n - 1 {
            bail!(
                InvalidArgument,
                "[SequentialLR] expects number of schedulers provided to be one more than the \
                 number of milestone points, but got {n} schedulers and {m} milestones"
            );
        }
        if let Some(i) = self.schedulers.iter().position(|s| !s.optimizer().is_same(optimizer)) {
            bail!(
                InvalidArgument,
                "[SequentialLR] expects all schedulers to belong to the same optimizer, but that \
                 at index {i} has another one"
            );
        }
        let mut names = Vec::with_capacity(n);
        for s in &self.schedulers {
            names.push(s.with(|schedule| Ok(schedule.name()))?);
        }
        if let Some(i) = names.iter().position(|n| *n == "ReduceLROnPlateau") {
            bail!(
                InvalidArgument,
                "[SequentialLR] does not support `ReduceLROnPlateau`, whose steps need a metric, \
                 but got one at index {i}"
            );
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        Ok(at.now)
    }

    fn update(&mut self, _: &Optimizer, epoch: f64, _: &[f64]) -> Result<()> {
        let at = self.milestones.iter().filter(|m| **m as f64 <= epoch).count();
        let begins = epoch == 0.0 || (at > 0 && self.milestones[at - 1] as f64 == epoch);
        match begins {
            true => self.schedulers[at].restart(),
            false => self.schedulers[at].step(),
        }
    }

    fn values(&self) -> Vec<(String, Vec<f64>)> {
        vec![("_milestones".into(), self.milestones.iter().map(|m| *m as f64).collect())]
    }

    fn put_value(&mut self, name: &str, values: &[f64]) -> bool {
        let known = name == "_milestones" && values.len() == self.milestones.len();
        if known {
            self.milestones = values.iter().map(|v| *v as i64).collect();
        }
        known
    }

    fn children(&self) -> &[Scheduler] {
        &self.schedulers
    }
}
