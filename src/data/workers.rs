//! Threads that make batches ahead of their use.

use super::dataset::Dataset;
use crate::autograd::graph::ModeGuard;
use crate::base::{DType, Error, Result, bail, default_dtype, error, set_default_dtype};
use crate::tensor::Tensor;
use std::any::Any;
use std::cell::Cell;
use std::collections::{HashMap, VecDeque};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

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

/// A batch of the dataset. It is the same on every thread: nothing is recorded, whatever the
/// thread's modes are.
pub(super) fn fetch(dataset: &dyn Dataset, indices: &[usize]) -> Result<Vec<Tensor>> {
    let _plain = ModeGuard::inference(false);
    let _quiet = ModeGuard::grad(false);
    let _busy = Fetching::new();
    catch("dataset", || dataset.get_batch(indices))
}

struct Job {
    number: u64,
    indices: Vec<usize>,
    /// The default dtype of the thread that asks.
    dtype: DType,
}

#[derive(Default)]
struct State {
    /// Counts up when everything that is under way is given up.
    round: u64,
    jobs: VecDeque<Job>,
    done: HashMap<u64, Result<Vec<Tensor>>>,
    closed: bool,
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    has_job: Condvar,
    has_done: Condvar,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// The next job and its round; nothing once closed.
    fn take(&self) -> Option<(u64, Job)> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            if let Some(job) = state.jobs.pop_front() {
                return Some((state.round, job));
            }
            state = self.has_job.wait(state).unwrap_or_else(|e| e.into_inner());
        }
    }

    /// Puts a result in its place, unless nobody wants it any more.
    fn finish(&self, round: u64, number: u64, result: Result<Vec<Tensor>>) {
        let mut state = self.lock();
        if state.round == round {
            state.done.insert(number, result);
            self.has_done.notify_all();
        } else {
            // Tensors may run code of the caller's when they go: not under the lock.
            drop(state);
            drop(result);
        }
    }

    fn work(&self, dataset: &dyn Dataset) {
        while let Some((round, job)) = self.take() {
            let set = set_default_dtype(job.dtype);
            let result = set.and_then(|()| fetch(dataset, &job.indices));
            self.finish(round, job.number, result);
        }
    }
}

/// The threads of a loader. They end when it goes, after the batch that they are at.
pub(super) struct Workers {
    queue: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

impl Workers {
    pub fn start(n: usize, dataset: &Arc<dyn Dataset>) -> Result<Workers> {
        let mut out = Workers { queue: Arc::default(), threads: Vec::new() };
        for i in 0..n {
            let (queue, dataset) = (out.queue.clone(), dataset.clone());
            let thread = thread::Builder::new()
                .name(format!("tt-data-{i}"))
                .spawn(move || queue.work(&*dataset))
                .map_err(|e| error!(OutOfMemory, "[DataLoader] cannot start thread {i}: {e}"))?;
            out.threads.push(thread);
        }
        Ok(out)
    }

    /// Asks for a batch, which gets a number.
    pub fn ask(&self, number: u64, indices: Vec<usize>) {
        let job = Job { number, indices, dtype: default_dtype() };
        self.queue.lock().jobs.push_back(job);
        self.queue.has_job.notify_one();
    }

    /// Waits for a batch that was asked for.
    pub fn wait(&self, number: u64) -> Result<Vec<Tensor>> {
        let mut state = self.queue.lock();
        loop {
            if let Some(result) = state.done.remove(&number) {
                return result;
            }
            state = self.queue.has_done.wait(state).unwrap_or_else(|e| e.into_inner());
        }
    }

    /// Gives up everything that is under way; numbers may be used again.
    pub fn forget(&self) {
        let mut state = self.queue.lock();
        state.round += 1;
        state.jobs.clear();
        let done = mem::take(&mut state.done);
        drop(state);
        drop(done);
    }

    /// Fails on one of these threads, which would wait for itself.
    pub fn check_caller(&self) -> Result<()> {
        let me = thread::current().id();
        if self.threads.iter().any(|t| t.thread().id() == me) {
            bail!(State, "[DataLoader] a dataset cannot ask the loader that asks it");
        }
        Ok(())
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.queue.lock().closed = true;
        self.queue.has_job.notify_all();
        let me = thread::current().id();
        for t in self.threads.drain(..) {
            // A thread cannot wait for itself: one that lets go of the loader ends on its own.
            if t.thread().id() != me {
                let _ = t.join();
            }
        }
    }
}
