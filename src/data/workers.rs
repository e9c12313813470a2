//! Threads that make batches ahead of their use.

use super::source::{Job, Made, Source};
use crate::base::{Result, bail, error, set_default_dtype};
use std::collections::{BTreeMap, VecDeque};
use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

#[derive(Default)]
struct State {
    /// Counts up when everything that is under way is given up.
    round: u64,
    jobs: VecDeque<Job>,
    done: BTreeMap<u64, Made>,
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

    /// The next job; nothing once closed.
    fn take(&self) -> Option<Job> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            if let Some(job) = state.jobs.pop_front() {
                return Some(job);
            }
            state = self.has_job.wait(state).unwrap_or_else(|e| e.into_inner());
        }
    }

    /// Puts a result in its place, unless nobody wants it any more.
    fn finish(&self, round: u64, number: u64, made: Made) {
        let mut state = self.lock();
        if state.round == round {
            state.done.insert(number, made);
            self.has_done.notify_all();
        } else {
            // Tensors may run code of the caller's when they go: not under the lock.
            drop(state);
            drop(made);
        }
    }

    fn work(&self, source: &Source) {
        while let Some(job) = self.take() {
            let (number, made) = match set_default_dtype(job.dtype) {
                Ok(()) => source.make(&job),
                Err(e) => (job.number, Err(e)),
            };
            self.finish(job.round, number, made);
        }
    }
}

/// The threads of a loader. They end when it goes, after the batch that they are at.
pub(super) struct Workers {
    queue: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

impl Workers {
    pub fn start(n: usize, source: Source) -> Result<Workers> {
        let mut out = Workers { queue: Arc::default(), threads: Vec::new() };
        for i in 0..n {
            let (queue, source) = (out.queue.clone(), source.clone());
            let thread = thread::Builder::new()
                .name(format!("tt-data-{i}"))
                .spawn(move || queue.work(&source))
                .map_err(|e| error!(OutOfMemory, "[DataLoader] cannot start thread {i}: {e}"))?;
            out.threads.push(thread);
        }
        Ok(out)
    }

    /// Asks for a batch.
    pub fn ask(&self, job: Job) {
        self.queue.lock().jobs.push_back(job);
        self.queue.has_job.notify_one();
    }

    /// Waits for a batch that was asked for.
    ///
    /// # Errors
    /// `State` where it is late; its own errors are inside.
    pub fn wait(&self, number: u64, timeout: Option<Duration>) -> Result<Made> {
        self.wait_for(timeout, |done| done.remove(&number))
    }

    /// Waits for any batch.
    pub fn wait_any(&self, timeout: Option<Duration>) -> Result<(u64, Made)> {
        self.wait_for(timeout, BTreeMap::pop_first)
    }

    /// Waits until `f` takes something.
    fn wait_for<R>(
        &self,
        timeout: Option<Duration>,
        mut f: impl FnMut(&mut BTreeMap<u64, Made>) -> Option<R>,
    ) -> Result<R> {
        let begin = Instant::now();
        let mut state = self.queue.lock();
        loop {
            if let Some(taken) = f(&mut state.done) {
                return Ok(taken);
            }
            state = match timeout.map(|limit| (limit, limit.checked_sub(begin.elapsed()))) {
                None => self.queue.has_done.wait(state).unwrap_or_else(|e| e.into_inner()),
                Some((_, Some(left))) if !left.is_zero() => {
                    let waited = self.queue.has_done.wait_timeout(state, left);
                    waited.unwrap_or_else(|e| e.into_inner()).0
                }
                Some((limit, _)) => bail!(
                    State,
                    "[DataLoader] Timeout in DataLoader queue while waiting for next batch \
                     (timeout was {} ms)",
                    limit.as_millis()
                ),
            };
        }
    }

    /// Gives up everything that is under way; numbers may be used again, in the round that it
    /// gives.
    pub fn forget(&self) -> u64 {
        let mut state = self.queue.lock();
        state.round += 1;
        state.jobs.clear();
        let (round, done) = (state.round, mem::take(&mut state.done));
        drop(state);
        drop(done);
        round
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
