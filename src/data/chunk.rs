//! Datasets that lie in pieces: a file, a shard, a row group at a time.

use super::dataset::Dataset;
use super::draws::{Draws, Moment, default_seed};
use super::options::MOST_WORKERS;
use super::sampler::Sampler;
use super::source::{Job, Source};
use super::state::{State, part};
use super::stateful::StatefulDataset;
use super::workers::Workers;
use crate::backend::random::{self, Generator};
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::collections::VecDeque;
use std::sync::Arc;

/// Reads the pieces. Threads ask at the same time.
pub trait ChunkReader: Send + Sync {
    /// The number of pieces; asked at the beginning of each epoch.
    fn chunk_count(&self) -> usize;

    /// Piece `index`: tensors with one row for each of its examples.
    ///
    /// # Errors
    /// Those of reading.
    fn read_chunk(&self, index: usize) -> Result<Vec<Tensor>>;

    /// Called at the beginning of each epoch.
    ///
    /// # Errors
    /// Those of the reader.
    fn reset(&self) -> Result<()> {
        Ok(())
    }
}

/// How pieces are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkOptions {
    /// Threads that read.
    pub preloaders: usize,
    /// Examples that may wait for their use; reading pauses above.
    pub cache_size: usize,
    /// Pieces whose examples are shuffled together.
    pub cross_chunk_shuffle_count: usize,
    /// Whether the examples of such a group are shuffled.
    pub shuffle: bool,
    /// What their order is drawn from; `None` is the seed of the default generator.
    pub seed: Option<u64>,
}

impl Default for ChunkOptions {
    fn default() -> Self {
        ChunkOptions {
            preloaders: 1,
            cache_size: 2048,
            cross_chunk_shuffle_count: 1,
            shuffle: true,
            seed: None,
        }
    }
}

impl ChunkOptions {
    /// Fails unless threads, cache and groups are at least 1.
    pub(crate) fn check(&self) -> Result<()> {
        for (name, value) in [
            ("preloaders", self.preloaders),
            ("cache_size", self.cache_size),
            ("cross_chunk_shuffle_count", self.cross_chunk_shuffle_count),
        ] {
            if value == 0 {
                bail!(InvalidArgument, "[ChunkDataset] expected {name} of at least 1, got 0");
            }
        }
        if self.preloaders > MOST_WORKERS {
            let n = self.preloaders;
            bail!(
                InvalidArgument,
                "[ChunkDataset] expected {MOST_WORKERS} preloaders at most, got {n}"
            );
        }
        Ok(())
    }
}

/// A reader as a dataset whose batches are groups of pieces, for the threads.
struct Groups(Arc<dyn ChunkReader>);

impl Dataset for Groups {
    fn len(&self) -> usize {
        self.0.chunk_count()
    }

    fn get(&self, index: usize) -> Result<Vec<Tensor>> {
        self.0.read_chunk(index)
    }

    fn get_batch(&self, indices: &[usize]) -> Result<Vec<Tensor>> {
        let chunks: Vec<_> = indices.iter().map(|&i| self.get(i)).collect::<Result<_>>()?;
        join(chunks)
    }
}

/// Tensors of several lists, joined along their rows.
fn join(mut parts: Vec<Vec<Tensor>>) -> Result<Vec<Tensor>> {
    if parts.len() == 1 {
        return Ok(parts.remove(0));
    }
    let fields = parts.first().map_or(0, Vec::len);
    if let Some(p) = parts.iter().find(|p| p.len() != fields) {
        bail!(Shape, "[ChunkDataset] expected {fields} tensors in each chunk, got {}", p.len());
    }
    (0..fields).map(|k| Tensor::cat(parts.iter().map(|p| p[k].clone()).collect(), 0)).collect()
}

/// The number of examples of a group.
fn rows(group: &[Tensor]) -> Result<usize> {
    let Some(first) = group.first() else {
        bail!(InvalidArgument, "[ChunkDataset] expected a chunk with a tensor, got none");
    };
    let n = first.size(0)?;
    for t in group {
        if t.size(0)? != n {
            bail!(Shape, "[ChunkDataset] expected {n} rows in each tensor, got {}", t.size(0)?);
        }
    }
    Ok(n as usize)
}

/// Examples in pieces that threads read ahead. The order of the pieces is a sampler's, that of the
/// examples inside a group hangs on the seed, the epoch and the group: what comes out is the same
/// for any number of threads.
pub struct ChunkDataset {
    reader: Arc<dyn ChunkReader>,
    chunks: Box<dyn Sampler>,
    options: ChunkOptions,
    seed: u64,
    epoch: u64,
    workers: Workers,
    /// Groups that are asked for and not taken: the first has the number `taken`.
    asked: u64,
    taken: u64,
    ended: bool,
    /// Shuffled groups, of which the first has given `at` examples.
    ready: VecDeque<Vec<Tensor>>,
    waiting: usize,
    at: usize,
    round: u64,
}

impl ChunkDataset {
    /// Pieces in the order of `chunks`.
    ///
    /// # Errors
    /// `InvalidArgument` where an option is 0, `OutOfMemory` where a thread cannot be had.
    pub fn new(
        reader: Arc<dyn ChunkReader>,
        chunks: impl Sampler + 'static,
        options: ChunkOptions,
    ) -> Result<ChunkDataset> {
        options.check()?;
        let groups: Arc<dyn Dataset> = Arc::new(Groups(reader.clone()));
        let workers = Workers::start(options.preloaders, Source::Indexed(groups))?;
        Ok(ChunkDataset {
            reader,
            chunks: Box::new(chunks),
            options,
            seed: options.seed.unwrap_or_else(default_seed),
            epoch: 0,
            workers,
            asked: 0,
            taken: 0,
            ended: true,
            ready: VecDeque::new(),
            waiting: 0,
            at: 0,
            round: 0,
        })
    }

    /// Forgets the epoch; the next begins.
    fn begin(&mut self) -> Result<()> {
        self.round = self.workers.forget();
        (self.asked, self.taken, self.waiting, self.at) = (0, 0, 0, 0);
        (self.ended, self.ready) = (true, VecDeque::new());
        self.reader.reset()
    }

    /// Asks for groups while there is room.
    fn ask(&mut self) -> Result<()> {
        let ahead = self.options.preloaders as u64;
        while !self.ended
            && self.waiting < self.options.cache_size
            && self.asked - self.taken < ahead
        {
            let indices = self.chunks.next(self.options.cross_chunk_shuffle_count)?;
            if indices.is_empty() {
                self.ended = true;
                break;
            }
            self.workers.ask(Job::new(self.round, self.asked, indices, 0, Moment::default()));
            self.asked += 1;
        }
        Ok(())
    }

    /// Takes the next group in, shuffled; false where there is none.
    fn take(&mut self) -> Result<bool> {
        self.ask()?;
        if self.asked == self.taken {
            return Ok(false);
        }
        let number = self.taken;
        self.taken += 1;
        let Some(group) = self.workers.wait(number, None)?? else { return Ok(true) };
        let n = rows(&group)?;
        if n > 0 {
            self.ready.push_back(self.shuffled(number, group, n)?);
            self.waiting += n;
        }
        Ok(true)
    }

    fn shuffled(&self, number: u64, group: Vec<Tensor>, n: usize) -> Result<Vec<Tensor>> {
        if !self.options.shuffle {
            return Ok(group);
        }
        let seed = Draws::keyed([self.seed, self.epoch, number]).bits();
        let mut places = vec![0i64; n];
        random::randperm(&mut Generator::new(seed), &mut places);
        let places = Tensor::from_slice(&places, &[n as i64])?;
        group.iter().map(|t| t.index_select(0, &places)).collect()
    }
}

impl StatefulDataset for ChunkDataset {
    fn reset(&mut self, epoch: u64) -> Result<()> {
        self.begin()?;
        self.epoch = epoch;
        self.chunks.set_epoch(epoch);
        self.chunks.reset()?;
        self.ended = false;
        Ok(())
    }

    fn get_batch(&mut self, n: usize) -> Result<Option<Vec<Tensor>>> {
        while self.waiting < n && self.take()? {}
        let (mut parts, mut left) = (Vec::new(), n);
        while left > 0 {
            let Some(group) = self.ready.front() else { break };
            let have = rows(group)?;
            let count = left.min(have - self.at);
            let part = group.iter().map(|t| t.narrow(0, self.at as i64, count as i64));
            parts.push(part.collect::<Result<Vec<_>>>()?);
            (self.at, left, self.waiting) = (self.at + count, left - count, self.waiting - count);
            if self.at == have {
                self.ready.pop_front();
                self.at = 0;
            }
        }
        self.ask()?;
        if parts.is_empty() { Ok(None) } else { join(parts).map(Some) }
    }

    fn state(&self) -> Result<State> {
        let named = |(n, t)| (format!("chunks.{n}"), t);
        Ok(self.chunks.state()?.into_iter().map(named).collect())
    }

    fn load_state(&mut self, epoch: u64, state: &[(String, Tensor)]) -> Result<()> {
        self.begin()?;
        self.epoch = epoch;
        self.chunks.set_epoch(epoch);
        self.chunks.load_state(&part(state, "chunks."))?;
        self.ended = false;
        Ok(())
    }
}
