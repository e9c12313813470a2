//! Where a loader's batches come from: a dataset with numbers, or one that goes on by itself.

use super::dataset::Dataset;
use super::draws::{Moment, MomentGuard};
use super::stateful::StatefulDataset;
use super::transforms::Transform;
use crate::autograd::graph::ModeGuard;
use crate::base::{DType, Error, Result, default_dtype, error};
use crate::tensor::Tensor;
use std::any::Any;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard};

thread_local!(static FETCHING: Cell<u32> = const { Cell::new(0) });

/// Whether a dataset is being asked on this thread.
pub(crate) fn is_fetching() -> bool {
    FETCHING.get() > 0
}

/// Counts a request in, and out when it goes.
struct Fetching;

impl Fetching {
    fn new() -> Fetching {
        FETCHING.set(FETCHING.get() + 1);
        Fetching
    }
}

impl Drop for Fetching {
    fn drop(&mut self) {
        FETCHING.set(FETCHING.get() - 1);
    }
}

/// A panic of somebody else's code as an error.
pub(super) fn catch<R>(who: &str, f: impl FnOnce() -> Result<R>) -> Result<R> {
    catch_unwind(AssertUnwindSafe(f)).unwrap_or_else(|payload| Err(panicked(who, &*payload)))
}

fn panicked(who: &str, payload: &(dyn Any + Send)) -> Error {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or(payload.downcast_ref::<String>().map(String::as_str));
    error!(Panic, "[DataLoader] the {who} panicked: {}", text.unwrap_or("no message"))
}

/// A batch that is wanted.
pub(super) struct Job {
    /// Counts up when everything that is under way is given up.
    pub round: u64,
    pub number: u64,
    /// The examples, or how many of them where they have no numbers.
    pub indices: Vec<usize>,
    pub size: usize,
    moment: Moment,
    /// The default dtype of the thread that asks.
    pub dtype: DType,
}

impl Job {
    pub fn new(round: u64, number: u64, indices: Vec<usize>, size: usize, moment: Moment) -> Job {
        Job { round, number, indices, size, moment, dtype: default_dtype() }
    }
}

/// A batch, or the end of the epoch.
pub(super) type Made = Result<Option<Vec<Tensor>>>;

/// A dataset without numbers, how far it has been read, and what is done to its batches.
pub(super) struct Stream {
    state: Mutex<Reading>,
    transform: Option<Arc<dyn Transform>>,
}

pub(super) struct Reading {
    pub dataset: Box<dyn StatefulDataset>,
    pub round: u64,
    batches: u64,
    examples: usize,
}

impl Stream {
    pub fn new(
        dataset: Box<dyn StatefulDataset>,
        transform: Option<Arc<dyn Transform>>,
    ) -> Arc<Stream> {
        let state = Mutex::new(Reading { dataset, round: 0, batches: 0, examples: 0 });
        Arc::new(Stream { state, transform })
    }

    /// The dataset, for this thread alone.
    pub fn lock(&self) -> MutexGuard<'_, Reading> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// Reads the next batch, whatever the job's number: batches are numbered as they are read.
    fn make(&self, job: &Job) -> (u64, Made) {
        let mut reading = self.lock();
        if reading.round != job.round {
            return (job.number, Ok(None));
        }
        let number = reading.batches;
        reading.batches += 1;
        let made = catch("dataset", || reading.dataset.get_batch(job.size)).and_then(|batch| {
            let rows = batch.as_ref().and_then(|b| b.first()).map_or(Ok(0), |t| t.size(0))?;
            Ok((batch, rows as usize))
        });
        let first = reading.examples;
        reading.examples += made.as_ref().map_or(0, |(_, rows)| *rows);
        drop(reading);
        let transformed = made.and_then(|(batch, rows)| match (batch, &self.transform) {
            (Some(batch), Some(t)) => {
                let numbers: Vec<usize> = (first..first + rows).collect();
                catch("transform", || t.apply_to(batch, &numbers)).map(Some)
            }
            (batch, _) => Ok(batch),
        });
        (number, transformed)
    }
}

impl Reading {
    /// Begins an epoch, or takes one up from its beginning.
    pub fn begin(
        &mut self,
        round: u64,
        f: impl FnOnce(&mut dyn StatefulDataset) -> Result<()>,
    ) -> Result<()> {
        (self.round, self.batches, self.examples) = (round, 0, 0);
        catch("dataset", || f(&mut *self.dataset))
    }

    /// Reads past batches that were given before.
    pub fn skip(&mut self, size: usize) -> Made {
        self.batches += 1;
        let batch = catch("dataset", || self.dataset.get_batch(size))?;
        if let Some(t) = batch.as_ref().and_then(|b| b.first()) {
            self.examples += t.size(0)? as usize;
        }
        Ok(batch)
    }
}

/// Who makes batches.
#[derive(Clone)]
pub(super) enum Source {
    Indexed(Arc<dyn Dataset>),
    Stream(Arc<Stream>),
}

impl Source {
    /// A batch and its number. It is the same on every thread: nothing is recorded, whatever the
    /// thread's modes are.
    pub fn make(&self, job: &Job) -> (u64, Made) {
        let _plain = ModeGuard::inference(false);
        let _quiet = ModeGuard::grad(false);
        let _busy = Fetching::new();
        let _moment = MomentGuard::new(job.moment);
        match self {
            Source::Indexed(dataset) => {
                let made = catch("dataset", || dataset.get_batch(&job.indices));
                (job.number, made.map(Some))
            }
            Source::Stream(stream) => stream.make(job),
        }
    }
}
