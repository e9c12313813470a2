//! Learning rates over time.
//!
//! A scheduler holds its optimizer, sets the rates of epoch 0 when it is made, and is stepped once
//! for each epoch (or batch). Formulas are PyTorch's chained ones: the new rate comes from the
//! present one, so that several schedulers, and changes by hand, work together.

mod chained;
mod one_cycle;
mod plateau;
mod sequential;
mod state;

pub use chained::*;
pub use one_cycle::OneCycleLr;
pub use plateau::ReduceLrOnPlateau;
pub use sequential::SequentialLr;

use super::Optimizer;
use super::declare::{Declaration, Numbers};
use crate::base::{Result, bail};
use std::sync::{Arc, Mutex, MutexGuard};

/// Schedules whose options are plain numbers and lists: those that C makes from structs.
pub const SCHEDULES: &[&Declaration] = &[
    &StepLr::DECLARED,
    &MultiStepLr::DECLARED,
    &ExponentialLr::DECLARED,
    &LinearLr::DECLARED,
    &PolynomialLr::DECLARED,
    &CosineAnnealingLr::DECLARED,
    &CosineAnnealingWarmRestarts::DECLARED,
    &OneCycleLr::DECLARED,
    &ReduceLrOnPlateau::DECLARED,
];

/// Where a schedule is, for one group.
#[derive(Clone, Copy, Debug)]
pub struct At {
    /// The epoch, from 0; whole but for schedules that know what is between.
    pub epoch: f64,
    /// The number of the group.
    pub group: usize,
    /// The rate that the schedule started from.
    pub base: f64,
    /// The present rate.
    pub now: f64,
}

/// The rule of a scheduler.
pub trait Schedule: Send {
    /// Its name, for messages.
    fn name(&self) -> &'static str;

    /// Whether the options are in range, and what must be done before epoch 0.
    ///
    /// # Errors
    /// `InvalidArgument` where they are not.
    fn start(&mut self, optimizer: &Optimizer) -> Result<()> {
        let _ = optimizer;
        Ok(())
    }

    /// The rate of a group.
    ///
    /// # Errors
    /// Those of a callback.
    fn lr(&self, at: At) -> Result<f64>;

    /// Brings an optimizer to an epoch. `base` has the rates that the schedule started from.
    ///
    /// # Errors
    /// As for [`Schedule::lr`]; then rates of later groups are as before.
    fn update(&mut self, optimizer: &Optimizer, epoch: f64, base: &[f64]) -> Result<()> {
        for (group, &base) in base.iter().enumerate() {
            let now = optimizer.lr(group)?;
            optimizer.put_option(group, "lr", self.lr(At { epoch, group, base, now })?)?;
        }
        Ok(())
    }

    /// Takes an epoch's metric in.
    ///
    /// # Errors
    /// `InvalidArgument` where the schedule does not look at metrics.
    fn measure(&mut self, optimizer: &Optimizer, metric: f64) -> Result<()> {
        let _ = (optimizer, metric);
        bail!(InvalidArgument, "[{}] step takes no metric", self.name())
    }

    /// Options and state by PyTorch's names.
    fn values(&self) -> Vec<(String, Vec<f64>)> {
        Vec::new()
    }

    /// Takes a value of [`Schedule::values`] over; false where there is no such name.
    fn put_value(&mut self, name: &str, values: &[f64]) -> bool {
        let _ = (name, values);
        false
    }

    /// Schedules inside of this one.
    fn children(&self) -> &[Scheduler] {
        &[]
    }
}

/// What a scheduler is made from: a schedule, or its options.
pub trait IntoSchedule {
    /// The schedule.
    fn schedule(self) -> Box<dyn Schedule>;
}

impl<S: Schedule + 'static> IntoSchedule for S {
    fn schedule(self) -> Box<dyn Schedule> {
        Box::new(self)
    }
}

/// A handle to a scheduler; clones are handles to the same one.
#[derive(Clone)]
pub struct Scheduler(Arc<Inner>);

pub(crate) struct Inner {
    optimizer: Optimizer,
    state: Mutex<State>,
}

struct State {
    /// None while it computes rates.
    schedule: Option<Box<dyn Schedule>>,
    epoch: f64,
    /// The rates that the schedule started from.
    base: Vec<f64>,
}

impl Scheduler {
    pub(crate) fn into_arc(self) -> Arc<Inner> {
        self.0
    }

    pub(crate) fn from_arc(arc: Arc<Inner>) -> Scheduler {
        Scheduler(arc)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Runs `f` with the schedule. Nothing is locked meanwhile: a callback may ask the scheduler.
    fn with<R>(&self, f: impl FnOnce(&mut dyn Schedule) -> Result<R>) -> Result<R> {
        let Some(mut schedule) = self.lock().schedule.take() else {
            bail!(State, "[scheduler] its schedule is at work")
        };
        let result = f(&mut *schedule);
        self.lock().schedule = Some(schedule);
        result
    }

    /// Sets the rates of epoch 0; each step goes on by one epoch.
    ///
    /// # Errors
    /// Those of the schedule.
    pub fn new(optimizer: &Optimizer, schedule: impl IntoSchedule) -> Result<Scheduler> {
        let mut schedule = schedule.schedule();
        schedule.start(optimizer)?;
        let state = State { schedule: Some(schedule), epoch: 0.0, base: Vec::new() };
        let inner = Inner { optimizer: optimizer.clone(), state: Mutex::new(state) };
        let scheduler = Scheduler(Arc::new(inner));
        scheduler.step_to(0.0)?;
        Ok(scheduler)
    }

    /// Goes on by one epoch and sets the rates of all groups.
    ///
    /// # Errors
    /// Those of the schedule; then the epoch counts, and rates of later groups are as before.
    pub fn step(&self) -> Result<()> {
        let next = self.lock().epoch + 1.0;
        self.step_to(next)
    }

    /// Goes to an epoch, which may be a fraction for [`CosineAnnealingWarmRestarts`].
    ///
    /// # Errors
    /// As for [`Scheduler::step`], and `InvalidArgument` for an epoch below 0.
    pub fn step_to(&self, epoch: f64) -> Result<()> {
        if epoch.is_nan() || epoch < 0.0 {
            bail!(InvalidArgument, "[scheduler] Expected non-negative epoch, but got {epoch}");
        }
        let optimizer = &self.0.optimizer;
        let base = {
            let mut state = self.lock();
            state.epoch = epoch;
            for group in state.base.len()..optimizer.num_groups() {
                state.base.push(optimizer.initial_lr(group)?);
            }
            state.base.clone()
        };
        self.with(|schedule| schedule.update(optimizer, epoch, &base))
    }

    /// Takes an epoch's metric in, for [`ReduceLrOnPlateau`].
    ///
    /// # Errors
    /// `InvalidArgument` where the schedule does not look at metrics.
    pub fn step_metric(&self, metric: f64) -> Result<()> {
        self.with(|schedule| schedule.measure(&self.0.optimizer, metric))?;
        self.lock().epoch += 1.0;
        Ok(())
    }

    /// Begins anew, from the rates at the start.
    fn restart(&self) -> Result<()> {
        let base = self.lock().base.clone();
        for (group, lr) in base.into_iter().enumerate() {
            self.0.optimizer.put_option(group, "lr", lr)?;
        }
        self.step_to(0.0)
    }

    /// The epoch of the last step.
    pub fn epoch(&self) -> i64 {
        self.lock().epoch.floor() as i64
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

/// The name that PyTorch gives an option: `T_max` for `t_max`.
fn key(name: &str) -> String {
    match name.strip_prefix("t_") {
        Some(rest) => format!("T_{rest}"),
        None => name.to_string(),
    }
}

/// Values of declared options.
fn declared(of: &Declaration, get: impl Fn(&str) -> Option<Numbers>) -> Vec<(String, Vec<f64>)> {
    let names = of.fields.iter().map(|f| f.name);
    names.filter_map(|n| Some((key(n), get(n)?.to_vec()))).collect()
}

/// What schedules with declared options have in common.
macro_rules! declared_schedule {
    ($name:ident) => {
        fn name(&self) -> &'static str {
            $name::DECLARED.name
        }
        fn values(&self) -> Vec<(String, Vec<f64>)> {
            super::declared(&$name::DECLARED, |n| self.get(n))
        }
        fn put_value(&mut self, name: &str, values: &[f64]) -> bool {
            self.put(&name.to_lowercase(), values)
        }
    };
}
use declared_schedule;
