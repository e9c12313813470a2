//! The 1cycle policy.

use super::super::Optimizer;
use super::super::declare::{Declaration, Described, Field, Numbers, options};
use super::{At, Schedule, declared_schedule};
use crate::base::{Result, bail};
use std::f64::consts::PI;

options! {
    /// Up to `max_lr` and down again in one run, the momentum the other way (arXiv:1708.07120).
    /// Stepped after each batch.
    OneCycleLr("OneCycleLR", one_cycle_lr) {
        /// The greatest rates: one, or one for each group.
        max_lr: Vec<f64>,
        /// Steps in all; 0 is `epochs * steps_per_epoch`.
        total_steps: i64 = 0,
        /// Epochs.
        epochs: i64 = 0,
        /// Steps in an epoch.
        steps_per_epoch: i64 = 0,
        /// The part of the steps in which the rate rises.
        pct_start: f64 = 0.3,
        /// Whether the way is a line; else it is half a cosine wave.
        linear: bool = false,
        /// Whether momentum, or Adam's first beta, goes from `max_momentum` to `base_momentum` and
        /// back.
        cycle_momentum: bool = true,
        /// The least momentum.
        base_momentum: f64 = 0.85,
        /// The greatest momentum.
        max_momentum: f64 = 0.95,
        /// The greatest rate over the first one.
        div_factor: f64 = 25.0,
        /// The first rate over the last one.
        final_div_factor: f64 = 1e4,
        /// Whether the rate comes back to the first one before it goes on down.
        three_phase: bool = false,
    }
}

/// A part of the run: its last step, and where rate and momentum go.
struct Phase {
    end: f64,
    lr: [f64; 2],
    momentum: [f64; 2],
}

impl OneCycleLr {
    fn greatest(&self, group: usize) -> f64 {
        self.max_lr[if self.max_lr.len() == 1 { 0 } else { group }]
    }

    fn phases(&self, top: f64) -> Vec<Phase> {
        let steps = self.total_steps as f64;
        let first = top / self.div_factor;
        let last = first / self.final_div_factor;
        let (high, low) = (self.max_momentum, self.base_momentum);
        let peak = self.pct_start * steps;
        let mut phases = vec![Phase { end: peak - 1.0, lr: [first, top], momentum: [high, low] }];
        let mut down =
            |end, from, to, momentum| phases.push(Phase { end, lr: [from, to], momentum });
        if self.three_phase {
            down(2.0 * peak - 2.0, top, first, [low, high]);
            down(steps - 1.0, first, last, [high, high]);
        } else {
            down(steps - 1.0, top, last, [low, high]);
        }
        phases
    }

    /// Rate and momentum at a step.
    fn place(&self, top: f64, step: f64) -> [f64; 2] {
        let phases = self.phases(top);
        let at = phases.iter().position(|p| step <= p.end).unwrap_or(phases.len() - 1);
        let start = if at == 0 { 0.0 } else { phases[at - 1].end };
        let part = (step - start) / (phases[at].end - start);
        [phases[at].lr, phases[at].momentum].map(|[from, to]| match self.linear {
            true => (to - from) * part + from,
            false => to + (from - to) / 2.0 * ((PI * part).cos() + 1.0),
        })
    }
}

/// The option that an optimizer's momentum is.
fn momentum_of(optimizer: &Optimizer) -> Result<&'static str> {
    let names: Vec<_> = optimizer.defaults().option_names().collect();
    match ["beta1", "momentum"].into_iter().find(|n| names.contains(n)) {
        Some(name) => Ok(name),
        None => bail!(
            InvalidArgument,
            "[OneCycleLR] optimizer must support momentum or beta1 with `cycle_momentum` option \
             enabled"
        ),
    }
}

impl Schedule for OneCycleLr {
    declared_schedule!(OneCycleLr);

    fn start(&mut self, optimizer: &Optimizer) -> Result<()> {
        let groups = optimizer.num_groups();
        if self.max_lr.len() != 1 && self.max_lr.len() != groups {
            let n = self.max_lr.len();
            bail!(InvalidArgument, "[OneCycleLR] expected {groups} values for max_lr, got {n}");
        }
        if self.total_steps == 0 {
            self.total_steps = self.epochs * self.steps_per_epoch;
        }
        if self.total_steps < 1 || self.epochs < 0 {
            bail!(
                InvalidArgument,
                "[OneCycleLR] You must define either total_steps OR (epochs AND steps_per_epoch), \
                 expected at least 1, got {}",
                self.total_steps
            );
        }
        if !(0.0..=1.0).contains(&self.pct_start) {
            bail!(
                InvalidArgument,
                "[OneCycleLR] Expected float between 0 and 1 pct_start, but got {}",
                self.pct_start
            );
        }
        if self.cycle_momentum {
            momentum_of(optimizer)?;
        }
        for group in 0..groups {
            optimizer.set_initial_lr(group, self.greatest(group) / self.div_factor)?;
        }
        Ok(())
    }

    fn lr(&self, at: At) -> Result<f64> {
        if at.epoch > self.total_steps as f64 {
            bail!(
                InvalidArgument,
                "[OneCycleLR] Tried to step {} times. The specified number of total steps is {}",
                at.epoch,
                self.total_steps
            );
        }
        Ok(self.place(self.greatest(at.group), at.epoch)[0])
    }

    fn update(&mut self, optimizer: &Optimizer, epoch: f64, base: &[f64]) -> Result<()> {
        for (group, &base) in base.iter().enumerate() {
            let lr = self.lr(At { epoch, group, base, now: base })?;
            optimizer.put_option(group, "lr", lr)?;
            if self.cycle_momentum {
                let momentum = self.place(self.greatest(group), epoch)[1];
                optimizer.put_option(group, momentum_of(optimizer)?, momentum)?;
            }
        }
        Ok(())
    }
}
