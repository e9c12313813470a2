//! The share of one process among several that read the same dataset.

use super::sampler::{Order, Sampler};
use super::state::{self, State};
use crate::backend::random::Generator;
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// Which process of how many, and what becomes of a remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replica {
    /// The number of processes.
    pub num_replicas: usize,
    /// The number of this one.
    pub rank: usize,
    /// Whether the first examples come twice so that all shares are equal; else the last ones are
    /// left out.
    pub allow_duplicates: bool,
}

impl Default for Replica {
    fn default() -> Self {
        Replica { num_replicas: 1, rank: 0, allow_duplicates: true }
    }
}

/// Consecutive examples of an order that all processes share: the numbers as they are, or shuffled
/// by the number of the epoch. The orders are libtorch's `DistributedRandomSampler`'s and
/// `DistributedSequentialSampler`'s.
pub struct DistributedSampler {
    size: usize,
    replica: Replica,
    shuffle: bool,
    epoch: u64,
    order: Order,
}

impl DistributedSampler {
    /// The share of a replica of `0 .. size`.
    ///
    /// # Errors
    /// `InvalidArgument` where the rank is not below the number of replicas.
    pub fn new(size: usize, replica: Replica, shuffle: bool) -> Result<DistributedSampler> {
        let Replica { num_replicas, rank, .. } = replica;
        if rank >= num_replicas {
            bail!(
                InvalidArgument,
                "[DistributedSampler] expected a rank below {num_replicas}, got {rank}"
            );
        }
        let order = Order::default();
        Ok(DistributedSampler { size, replica, shuffle, epoch: 0, order })
    }

    fn draw(&mut self) {
        let Replica { num_replicas, rank, .. } = self.replica;
        let mine = self.len();
        // A process that is alone has everything, even where shares would be rounded.
        let total = if num_replicas == 1 { self.size } else { mine * num_replicas };
        let mut all: Vec<usize> = (0..total).map(|i| i % self.size.max(1)).collect();
        if self.shuffle {
            shuffle(self.epoch, &mut all);
        }
        self.order = Order::of(all[rank * mine..(rank + 1) * mine].to_vec());
    }
}

impl Sampler for DistributedSampler {
    fn reset(&mut self) -> Result<()> {
        self.draw();
        Ok(())
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        Ok(self.order.take(n))
    }

    fn len(&self) -> usize {
        let n = self.replica.num_replicas;
        if self.replica.allow_duplicates { self.size.div_ceil(n) } else { self.size / n }
    }

    fn set_epoch(&mut self, epoch: u64) {
        self.epoch = epoch;
    }

    fn state(&self) -> Result<State> {
        Ok(vec![("epoch".into(), state::number(self.epoch)?)])
    }

    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        self.epoch = state::find_number("DistributedSampler", state, "epoch")?;
        self.reset()
    }
}

/// Shuffles as libstdc++'s `std::shuffle` does with `std::mt19937(seed)`, which libtorch's
/// distributed samplers use: two places are drawn from one word while their ranges fit it.
pub fn shuffle<T>(seed: u64, items: &mut [T]) {
    let mut g = Generator::new(seed);
    let n = items.len() as u64;
    if n == 0 {
        return;
    }
    let pairs = u64::from(u32::MAX) / n >= n;
    let mut i = 1;
    if pairs && n.is_multiple_of(2) {
        items.swap(1, below(&mut g, 2) as usize);
        i = 2;
    }
    while i < items.len() {
        let range = i as u64 + 1;
        if pairs {
            let both = below(&mut g, range * (range + 1));
            items.swap(i, (both / (range + 1)) as usize);
            items.swap(i + 1, (both % (range + 1)) as usize);
            i += 2;
        } else {
            items.swap(i, below(&mut g, range) as usize);
            i += 1;
        }
    }
}

/// Uniform among `0..range`, which is at most 2^32, by Lemire's multiplication ("Fast random
/// integer generation in an interval", 2019), as `std::uniform_int_distribution` does.
fn below(g: &mut Generator, range: u64) -> u64 {
    let mut product = u64::from(g.random_u32()) * range;
    if product & 0xffff_ffff < range {
        let threshold = u64::from((range as u32).wrapping_neg()) % range;
        while product & 0xffff_ffff < threshold {
            product = u64::from(g.random_u32()) * range;
        }
    }
    product >> 32
}
