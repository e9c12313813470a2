//! In which order examples come.

use crate::backend::random::{self, Generator, default_generator};
use crate::base::Result;

/// The order of the examples of an epoch. It is asked on the thread of the loader's user.
pub trait Sampler: Send {
    /// Starts a new epoch.
    ///
    /// # Errors
    /// Those of the sampler.
    fn reset(&mut self) -> Result<()>;

    /// The next `n` indices, fewer where the epoch ends, none after its end.
    ///
    /// # Errors
    /// Those of the sampler; the epoch ends with it.
    fn next(&mut self, n: usize) -> Result<Vec<usize>>;

    /// The number of indices of an epoch.
    fn len(&self) -> usize;

    /// Whether an epoch has no indices.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// One after the other.
pub struct SequentialSampler {
    size: usize,
    at: usize,
}

impl SequentialSampler {
    /// The numbers `0 .. size`.
    pub fn new(size: usize) -> SequentialSampler {
        SequentialSampler { size, at: 0 }
    }
}

impl Sampler for SequentialSampler {
    fn reset(&mut self) -> Result<()> {
        self.at = 0;
        Ok(())
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        let end = self.at.saturating_add(n).min(self.size);
        let out = (self.at..end).collect();
        self.at = end;
        Ok(out)
    }

    fn len(&self) -> usize {
        self.size
    }
}

/// Permutations as `torch.randperm` draws them.
struct Shuffle {
    /// The stream of a seed; `None` is the default generator.
    own: Option<Generator>,
}

impl Shuffle {
    fn new(seed: Option<u64>) -> Shuffle {
        Shuffle { own: seed.map(Generator::new) }
    }

    fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut out = vec![0i64; n];
        match &mut self.own {
            Some(g) => random::randperm(g, &mut out),
            None => {
                let mut g = default_generator().lock().unwrap_or_else(|e| e.into_inner());
                random::randperm(&mut g, &mut out);
            }
        }
        out.into_iter().map(|i| i as usize).collect()
    }
}

/// All numbers in an order that is drawn anew for each epoch.
///
/// Without a seed the order comes from the default generator as libtorch's `RandomSampler` takes
/// it: one permutation when the sampler is made, one at each reset. With a seed, epoch `k` has the
/// `k`-th permutation that `torch.randperm` gives after `torch.manual_seed(seed)`.
pub struct RandomSampler {
    shuffle: Shuffle,
    order: Vec<usize>,
    at: usize,
}

impl RandomSampler {
    /// The numbers `0 .. size`, shuffled.
    pub fn new(size: usize, seed: Option<u64>) -> RandomSampler {
        let mut shuffle = Shuffle::new(seed);
        let order = match seed {
            Some(_) => vec![0; size],
            None => shuffle.permutation(size),
        };
        RandomSampler { shuffle, order, at: size }
    }
}

impl Sampler for RandomSampler {
    fn reset(&mut self) -> Result<()> {
        self.order = self.shuffle.permutation(self.order.len());
        self.at = 0;
        Ok(())
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        let end = self.at.saturating_add(n).min(self.order.len());
        let out = self.order[self.at..end].to_vec();
        self.at = end;
        Ok(out)
    }

    fn len(&self) -> usize {
        self.order.len()
    }
}

/// Chosen numbers, in their order or shuffled for each epoch.
pub struct SubsetSampler {
    indices: Vec<usize>,
    /// Which of them comes when.
    places: Box<dyn Sampler>,
}

impl SubsetSampler {
    /// The indices as they stand.
    pub fn new(indices: Vec<usize>) -> SubsetSampler {
        let places = Box::new(SequentialSampler::new(indices.len()));
        SubsetSampler { indices, places }
    }

    /// The indices in an order that is drawn anew for each epoch, as by [`RandomSampler`].
    pub fn shuffled(indices: Vec<usize>, seed: Option<u64>) -> SubsetSampler {
        let places = Box::new(RandomSampler::new(indices.len(), seed));
        SubsetSampler { indices, places }
    }
}

impl Sampler for SubsetSampler {
    fn reset(&mut self) -> Result<()> {
        self.places.reset()
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        Ok(self.places.next(n)?.into_iter().map(|i| self.indices[i]).collect())
    }

    fn len(&self) -> usize {
        self.indices.len()
    }
}
