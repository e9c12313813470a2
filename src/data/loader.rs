//! Batches of a dataset, epoch by epoch.

use super::dataset::Dataset;
use super::draws::{Moment, default_seed};
use super::options::LoaderOptions;
use super::sampler::{RandomSampler, Sampler, SequentialSampler};
use super::source::{Job, Made, Source, Stream, catch};
use super::state::{self, State, part};
use super::stateful::StatefulDataset;
use super::transforms::Transform;
use super::workers::Workers;
use crate::base::{Error, Result, bail};
use crate::tensor::Tensor;
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

/// Who says what the next batch is.
enum Order {
    Sampler(Box<dyn Sampler>),
    /// The dataset itself.
    Stream(Arc<Stream>),
}

/// Who makes the batches.
enum Maker {
    /// The thread that asks, from the jobs that wait here.
    Caller(VecDeque<Job>),
    Threads(Workers),
}

/// Gives the batches of a dataset in a sampler's order. The order is drawn on the thread that
/// asks, so that it depends on the seed and the epoch only, never on the workers.
pub struct DataLoader {
    source: Source,
    order: Order,
    options: LoaderOptions,
    maker: Maker,
    seed: u64,
    /// The number of the epoch that has begun.
    epoch: Option<u64>,
    round: u64,
    /// The number of the next batch to ask for, and of the first that has not been given.
    asked: u64,
    next: u64,
    /// Batches after it that have been given.
    early: BTreeSet<u64>,
    under_way: usize,
    /// Whether there is nothing more to ask for.
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
        DataLoader::of(Source::Indexed(dataset), Order::Sampler(Box::new(sampler)), options)
    }

    fn of(source: Source, order: Order, options: LoaderOptions) -> Result<DataLoader> {
        options.check()?;
        let maker = match options.workers {
            0 => Maker::Caller(VecDeque::new()),
            n => Maker::Threads(Workers::start(n, source.clone())?),
        };
        Ok(DataLoader {
            source,
            order,
            options,
            maker,
            seed: options.seed.unwrap_or_else(default_seed),
            epoch: None,
            round: 0,
            asked: 0,
            next: 0,
            early: BTreeSet::new(),
            under_way: 0,
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

    /// A loader with a new random order in each epoch; see [`RandomSampler`] for `seed`, from which
    /// random transforms draw too.
    ///
    /// # Errors
    /// As for [`DataLoader::new`].
    pub fn shuffled(
        dataset: Arc<dyn Dataset>,
        seed: Option<u64>,
        mut options: LoaderOptions,
    ) -> Result<DataLoader> {
        options.check()?;
        options.seed = seed.or(options.seed);
        let sampler = RandomSampler::new(dataset.len(), seed);
        DataLoader::new(dataset, sampler, options)
    }

    /// A loader of a dataset that decides itself what comes next. It is read by one worker at a
    /// time; `transform` is applied by all of them. With `drop_last` a batch that is short is left
    /// out.
    ///
    /// # Errors
    /// As for [`DataLoader::new`].
    pub fn stateful(
        dataset: impl StatefulDataset + 'static,
        transform: Option<Arc<dyn Transform>>,
        options: LoaderOptions,
    ) -> Result<DataLoader> {
        let stream = Stream::new(Box::new(dataset), transform);
        DataLoader::of(Source::Stream(stream.clone()), Order::Stream(stream), options)
    }

    /// The number of batches of an epoch; of a dataset whose size is not known 0.
    pub fn len(&self) -> usize {
        let size = self.options.batch_size;
        let n = match &self.order {
            Order::Sampler(s) => s.len(),
            Order::Stream(s) => s.lock().dataset.size().unwrap_or(0),
        };
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

    /// The number of the epoch that has begun last.
    pub fn epoch_number(&self) -> Option<u64> {
        self.epoch
    }

    /// Starts a new epoch, whether or not the last one came to its end, and lets the workers
    /// begin with it.
    ///
    /// # Errors
    /// Those of the sampler.
    pub fn reset(&mut self) -> Result<()> {
        self.forget();
        let epoch = self.epoch.map_or(0, |e| e + 1);
        self.epoch = Some(epoch);
        match &mut self.order {
            Order::Sampler(s) => catch("sampler", || {
                s.set_epoch(epoch);
                s.reset()
            })?,
            Order::Stream(s) => s.lock().begin(self.round, |d| d.reset(epoch))?,
        }
        self.ended = false;
        self.fill();
        Ok(())
    }

    /// Drops what is under way, and the rest of the epoch.
    fn forget(&mut self) {
        self.round = match &mut self.maker {
            Maker::Caller(waiting) => {
                waiting.clear();
                self.round + 1
            }
            Maker::Threads(workers) => workers.forget(),
        };
        (self.asked, self.next, self.under_way) = (0, 0, 0);
        (self.ended, self.failure) = (true, None);
        self.early.clear();
    }

    /// The next batch; `None` at the end of the epoch and from then on, until [`reset`].
    /// A batch that fails is an error at its place; the batches after it can still be had. One that
    /// is late (`State`, a timeout) can be asked for again.
    ///
    /// # Errors
    /// Those of the sampler and the dataset; `Panic` where one of them panicked.
    ///
    /// [`reset`]: DataLoader::reset
    pub fn next_batch(&mut self) -> Result<Option<Vec<Tensor>>> {
        if let Maker::Threads(workers) = &self.maker {
            workers.check_caller()?;
        }
        if self.epoch.is_none() {
            self.reset()?;
        }
        loop {
            self.fill();
            if self.under_way == 0 {
                return self.failure.take().map_or(Ok(None), Err);
            }
            let (number, made) = self.wait()?;
            self.under_way -= 1;
            self.give(number);
            match made {
                // Of a dataset without numbers: the end, or a batch that is left out.
                Ok(None) => self.ended = true,
                Ok(Some(batch)) if self.is_short(&batch) => {}
                made => {
                    if let Maker::Threads(_) = self.maker {
                        self.fill();
                    }
                    return made;
                }
            }
        }
    }

    /// Whether a stream's batch is left out.
    fn is_short(&self, batch: &[Tensor]) -> bool {
        let rows = batch.first().and_then(|t| t.size(0).ok()).unwrap_or(0) as usize;
        matches!(self.order, Order::Stream(_))
            && self.options.drop_last
            && rows < self.options.batch_size
    }

    /// The next batch and its number.
    fn wait(&mut self) -> Result<(u64, Made)> {
        let (next, limit) = (self.next, self.options.timeout);
        match &mut self.maker {
            Maker::Caller(waiting) => match waiting.pop_front() {
                Some(job) => Ok(self.source.make(&job)),
                None => bail!(Internal, "[DataLoader] a batch was lost"),
            },
            Maker::Threads(workers) if self.options.enforce_ordering => {
                workers.wait(next, limit).map(|made| (next, made))
            }
            Maker::Threads(workers) => workers.wait_any(limit),
        }
    }

    /// Notes that a batch has been given.
    fn give(&mut self, number: u64) {
        self.early.insert(number);
        while self.early.remove(&self.next) {
            self.next += 1;
        }
    }

    /// Starts a new epoch and gives its batches.
    ///
    /// # Errors
    /// As for [`DataLoader::reset`].
    pub fn epoch(&mut self) -> Result<Epoch<'_>> {
        self.reset()?;
        Ok(Epoch(self))
    }

    /// Gives the batches that the epoch has left; where none has begun, those of the first.
    pub fn rest(&mut self) -> Epoch<'_> {
        Epoch(self)
    }

    /// Asks for batches, as many as may be under way.
    fn fill(&mut self) {
        while !self.ended && self.under_way < self.options.ahead() {
            match self.draw() {
                Ok(Some(job)) => {
                    self.asked += 1;
                    // Given before the state that was loaded.
                    if job.number < self.next || self.early.contains(&job.number) {
                        continue;
                    }
                    self.under_way += 1;
                    match &mut self.maker {
                        Maker::Caller(waiting) => waiting.push_back(job),
                        Maker::Threads(workers) => workers.ask(job),
                    }
                }
                Ok(None) => self.ended = true,
                Err(e) => (self.ended, self.failure) = (true, Some(e)),
            }
        }
    }

    /// What the next batch is.
    fn draw(&mut self) -> Result<Option<Job>> {
        let size = self.options.batch_size;
        let mut moment = Moment { seed: self.seed, epoch: self.epoch.unwrap_or(0), batch: 0 };
        let Order::Sampler(sampler) = &mut self.order else {
            return Ok(Some(Job::new(self.round, self.asked, Vec::new(), size, moment)));
        };
        let indices = catch("sampler", || sampler.next(size))?;
        if indices.len() > size {
            let n = indices.len();
            bail!(InvalidArgument, "[DataLoader] expected {size} indices at most, got {n}");
        }
        if indices.is_empty() || (self.options.drop_last && indices.len() < size) {
            return Ok(None);
        }
        if sampler.repeats() {
            moment.batch = self.asked;
        }
        Ok(Some(Job::new(self.round, self.asked, indices, size, moment)))
    }

    /// Where the loader is: the epoch, how many of its batches have been given, and what its order
    /// comes from. Names and tensors that a file of tensors can hold. A sampler without a seed of
    /// its own draws later epochs from the default generator, whose state is not in it.
    ///
    /// # Errors
    /// Those of the sampler or the dataset; `State` where a dataset without numbers gives batches
    /// out of order.
    pub fn state(&self) -> Result<State> {
        if matches!(self.order, Order::Stream(_)) && !self.early.is_empty() {
            bail!(State, "[DataLoader] batches that came out of order cannot be taken up again");
        }
        let early: Vec<i64> = self.early.iter().map(|&n| n as i64).collect();
        let mut out = vec![
            // One more than its number: 0 before the first.
            ("epoch".into(), state::number(self.epoch.map_or(0, |e| e + 1))?),
            ("batch".into(), state::number(self.next)?),
            ("early".into(), Tensor::from_slice(&early, &[early.len() as i64])?),
            ("seed".into(), state::number(self.seed)?),
        ];
        let (name, inner) = match &self.order {
            Order::Sampler(s) => ("sampler", s.state()?),
            Order::Stream(s) => ("dataset", s.lock().dataset.state()?),
        };
        out.extend(inner.into_iter().map(|(n, t)| (format!("{name}.{n}"), t)));
        Ok(out)
    }

    /// Goes to where a loader of the same dataset, sampler and batch size was when
    /// [`DataLoader::state`] was asked: [`DataLoader::next_batch`] gives the batch that would have
    /// come next, with the same random transforms, for any number of workers. A dataset without
    /// numbers is read up to there.
    ///
    /// # Errors
    /// `NotFound`, `Format` or `Shape` where it is not such a state: the loader then stands before
    /// an epoch.
    pub fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        const OP: &str = "DataLoader";
        let epoch = state::find_number(OP, state, "epoch")?.checked_sub(1);
        let batch = state::find_number(OP, state, "batch")?;
        let early = state::find_numbers(OP, state, "early")?;
        let seed = state::find_number(OP, state, "seed")?;
        self.forget();
        match &mut self.order {
            Order::Sampler(s) => catch("sampler", || {
                s.set_epoch(epoch.unwrap_or(0));
                s.load_state(&part(state, "sampler."))
            })?,
            Order::Stream(s) => {
                let inner = part(state, "dataset.");
                s.lock().begin(self.round, |d| d.load_state(epoch.unwrap_or(0), &inner))?;
            }
        }
        (self.seed, self.epoch) = (seed, epoch);
        if epoch.is_some() {
            self.ended = false;
            self.skip(batch)?;
            self.early = early.into_iter().map(|n| n as u64).collect();
            self.fill();
        }
        Ok(())
    }

    /// Goes past the batches that were given.
    fn skip(&mut self, batches: u64) -> Result<()> {
        while self.asked < batches && !self.ended {
            let more = match &self.order {
                Order::Sampler(_) => self.draw()?.is_some(),
                Order::Stream(s) => {
                    let stream = s.clone();
                    stream.lock().skip(self.options.batch_size)?.is_some()
                }
            };
            self.asked += 1;
            self.ended = !more;
        }
        self.next = batches;
        Ok(())
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
