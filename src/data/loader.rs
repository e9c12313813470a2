//! Batches of a dataset, epoch by epoch.

use super::dataset::Dataset;
use super::sampler::{RandomSampler, Sampler, SequentialSampler};
use super::workers::{Workers, catch, fetch};
use crate::base::{Error, Result, bail};
use crate::tensor::Tensor;
use std::collections::VecDeque;
use std::sync::Arc;

/// More threads than any machine has use for: a negative number that became unsigned.
const MOST_WORKERS: usize = 4096;

/// How batches are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoaderOptions {
    /// Examples in a batch.
    pub batch_size: usize,
    /// Whether a last batch with fewer examples is left out.
    pub drop_last: bool,
    /// Threads that make batches; 0 makes them where they are asked for.
    pub workers: usize,
    /// Batches that are made ahead; 0 is twice the workers.
    pub prefetch: usize,
}

impl Default for LoaderOptions {
    fn default() -> Self {
        LoaderOptions { batch_size: 1, drop_last: false, workers: 0, prefetch: 0 }
    }
}

impl LoaderOptions {
    fn check(&self) -> Result<()> {
        if self.batch_size == 0 {
            bail!(InvalidArgument, "[DataLoader] expected a batch_size of at least 1, got 0");
        }
        if self.workers > MOST_WORKERS {
            bail!(
                InvalidArgument,
                "[DataLoader] expected at most {MOST_WORKERS} workers, got {}",
                self.workers
            );
        }
        Ok(())
    }
}

/// Who makes the batches.
enum Maker {
    /// The thread that asks, from the indices that wait here.
    Caller(VecDeque<Vec<usize>>),
    Threads(Workers),
}

/// Gives the batches of a dataset in a sampler's order. The order is drawn on the thread that
/// asks, so that it depends on the seed and the epoch only, never on the workers.
pub struct DataLoader {
    dataset: Arc<dyn Dataset>,
    sampler: Box<dyn Sampler>,
    options: LoaderOptions,
    maker: Maker,
    /// Whether an epoch has begun.
    begun: bool,
    /// Batches of the epoch that were asked for, and given.
    asked: u64,
    given: u64,
    /// Whether the sampler has no more.
    ended: bool,
    /// Why the sampler ended the epoch, if it failed.
    failure: Option<Error>,
}

impl DataLoader {
    /// A loader with a sampler. Its first epoch begins at the first [`DataLoader::next_batch`] or
    /// [`DataLoader::reset`].
    ///
    /// # Errors
    /// `InvalidArgument` where an option is out of range, `OutOfMemory` where a thread cannot be
    /// had.
    pub fn new(
        dataset: Arc<dyn Dataset>,
        sampler: impl Sampler + 'static,
        options: LoaderOptions,
    ) -> Result<DataLoader> {
        options.check()?;
        let maker = match options.workers {
            0 => Maker::Caller(VecDeque::new()),
            n => Maker::Threads(Workers::start(n, &dataset)?),
        };
        Ok(DataLoader {
            dataset,
            sampler: Box::new(sampler),
            options,
            maker,
            begun: false,
            asked: 0,
            given: 0,
            ended: true,
            failure: None,
        })
    }

    /// A loader that gives the examples one after the other.
    ///
    /// # Errors
    /// As for [`DataLoader::new`].
    pub fn sequential(dataset: Arc<dyn Dataset>, options: LoaderOptions) -> Result<DataLoader> {
        let sampler = SequentialSampler::new(dataset.len());
        DataLoader::new(dataset, sampler, options)
    }

    /// A loader with a new random order in each epoch; see [`RandomSampler`] for `seed`.
    ///
    /// # Errors
    /// As for [`DataLoader::new`].
    pub fn shuffled(
        dataset: Arc<dyn Dataset>,
        seed: Option<u64>,
        options: LoaderOptions,
    ) -> Result<DataLoader> {
        options.check()?;
        let sampler = RandomSampler::new(dataset.len(), seed);
        DataLoader::new(dataset, sampler, options)
    }

    /// The number of batches of an epoch.
    pub fn len(&self) -> usize {
        let (n, size) = (self.sampler.len(), self.options.batch_size);
        if self.options.drop_last { n / size } else { n.div_ceil(size) }
    }

    /// Whether an epoch has no batches.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The options.
    pub fn options(&self) -> LoaderOptions {
        self.options
    }

    /// Starts a new epoch, whether or not the last one came to its end, and lets the workers
    /// begin with it.
    ///
    /// # Errors
    /// Those of the sampler.
    pub fn reset(&mut self) -> Result<()> {
        match &mut self.maker {
            Maker::Caller(waiting) => waiting.clear(),
            Maker::Threads(workers) => workers.forget(),
        }
        (self.asked, self.given, self.failure) = (0, 0, None);
        (self.begun, self.ended) = (true, true);
        catch("sampler", || self.sampler.reset())?;
        self.ended = false;
        self.fill();
        Ok(())
    }

    /// The next batch; `None` at the end of the epoch and from then on, until [`reset`].
    /// A batch that fails is an error at its place; the batches after it can still be had.
    ///
    /// # Errors
    /// Those of the sampler and the dataset; `Panic` where one of them panicked.
    ///
    /// [`reset`]: DataLoader::reset
    pub fn next_batch(&mut self) -> Result<Option<Vec<Tensor>>> {
        if let Maker::Threads(workers) = &self.maker {
            workers.check_caller()?;
        }
        if !self.begun {
            self.reset()?;
        }
        self.fill();
        if self.given == self.asked {
            return self.failure.take().map_or(Ok(None), Err);
        }
        let batch = match &mut self.maker {
            Maker::Caller(waiting) => {
                let indices = waiting.pop_front().unwrap_or_default();
                fetch(&*self.dataset, &indices)
            }
            Maker::Threads(workers) => workers.wait(self.given),
        };
        self.given += 1;
        if let Maker::Threads(_) = self.maker {
            self.fill();
        }
        batch.map(Some)
    }

    /// Starts a new epoch and gives its batches.
    ///
    /// # Errors
    /// As for [`DataLoader::reset`].
    pub fn epoch(&mut self) -> Result<Epoch<'_>> {
        self.reset()?;
        Ok(Epoch(self))
    }

    /// Batches that may be under way.
    fn ahead(&self) -> u64 {
        match (self.options.workers, self.options.prefetch) {
            (0, _) => 1,
            (n, 0) => 2 * n as u64,
            (_, n) => n as u64,
        }
    }

    /// Asks for batches, as many as may be under way.
    fn fill(&mut self) {
        while !self.ended && self.asked - self.given < self.ahead() {
            match self.draw() {
                Ok(Some(indices)) => {
                    match &mut self.maker {
                        Maker::Caller(waiting) => waiting.push_back(indices),
                        Maker::Threads(workers) => workers.ask(self.asked, indices),
                    }
                    self.asked += 1;
                }
                Ok(None) => self.ended = true,
                Err(e) => (self.ended, self.failure) = (true, Some(e)),
            }
        }
    }

    /// The examples of the next batch.
    fn draw(&mut self) -> Result<Option<Vec<usize>>> {
        let size = self.options.batch_size;
        let indices = catch("sampler", || self.sampler.next(size))?;
        if indices.len() > size {
            let n = indices.len();
            bail!(InvalidArgument, "[DataLoader] expected {size} indices at most, got {n}");
        }
        let short = self.options.drop_last && indices.len() < size;
        Ok(if indices.is_empty() || short { None } else { Some(indices) })
    }
}

/// The batches of one epoch.
pub struct Epoch<'a>(&'a mut DataLoader);

impl Iterator for Epoch<'_> {
    type Item = Result<Vec<Tensor>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_batch().transpose()
    }
}
