//! Random numbers of examples. Each example has a stream of its own that hangs on the seed, the
//! epoch and the example's number alone: neither workers nor the batches around it matter, and an
//! epoch can be taken up in its middle.

use crate::backend::random::default_generator;
use std::cell::Cell;
use std::collections::HashMap;

/// When a batch is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// The loader's seed.
    pub seed: u64,
    /// How many epochs were before.
    pub epoch: u64,
    /// The number of the batch where the sampler gives examples several times in an epoch, so that
    /// each time is drawn anew; else 0.
    pub batch: u64,
}

thread_local!(static NOW: Cell<Option<Moment>> = const { Cell::new(None) });

impl Moment {
    /// Of the batch that this thread makes; outside of a loader epoch 0 with the seed of the
    /// default generator.
    pub fn now() -> Moment {
        NOW.get().unwrap_or_else(|| Moment { seed: default_seed(), epoch: 0, batch: 0 })
    }

    /// Makes it the thread's moment, or ends that (`None`); gives what was before.
    pub fn set(moment: Option<Moment>) -> Option<Moment> {
        NOW.replace(moment)
    }
}

/// The seed that the default generator was given.
pub(super) fn default_seed() -> u64 {
    default_generator().lock().unwrap_or_else(|e| e.into_inner()).seed()
}

/// The thread's moment while it lives.
pub(super) struct MomentGuard(Option<Moment>);

impl MomentGuard {
    pub fn new(moment: Moment) -> MomentGuard {
        MomentGuard(Moment::set(Some(moment)))
    }
}

impl Drop for MomentGuard {
    fn drop(&mut self) {
        Moment::set(self.0);
    }
}

/// The random numbers of one example: splitmix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub struct Draws(u64);

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Draws {
    /// The stream of some numbers.
    pub(super) fn keyed<const N: usize>(keys: [u64; N]) -> Draws {
        Draws(keys.iter().fold(0, |h, &k| mix(h.wrapping_add(0x9e37_79b9_7f4a_7c15) ^ mix(k))))
    }

    /// A stream for each example of a batch of the thread's moment. Transforms of different names
    /// draw independently of each other.
    pub fn of_batch(name: &str, indices: &[usize]) -> Vec<Draws> {
        let Moment { seed, epoch, batch } = Moment::now();
        let name = name.bytes().fold(0, |h, b| mix(h ^ u64::from(b)));
        let base = Draws::keyed([seed, epoch, name, batch]).0;
        // An example that comes twice in a batch is drawn twice.
        let mut turns = HashMap::new();
        let repeated = {
            let mut sorted = indices.to_vec();
            sorted.sort_unstable();
            sorted.windows(2).any(|w| w[0] == w[1])
        };
        let mut turn = |i: usize| {
            if !repeated {
                return 0;
            }
            let n = turns.entry(i).or_insert(0u64);
            *n += 1;
            *n - 1
        };
        indices.iter().map(|&i| Draws::keyed([base, i as u64, turn(i)])).collect()
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// Uniform among `0..n`; 0 where `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.bits()) * n as u128) >> 64) as usize
    }

    /// Uniform on `[0, 1)`.
    pub fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}
