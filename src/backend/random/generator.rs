//! The generator: the engine, its seed, and the second half of the last pair of normals.

use super::mt19937::{Mt19937, N};
use crate::base::{Result, bail};
use std::hash::{BuildHasher, Hasher, RandomState};

/// The seed of the default generator before anybody sets one.
pub const DEFAULT_SEED: u64 = 67_280_421_310_721;

/// Bytes of a saved state.
pub const STATE_BYTES: usize = 5056;

// Offsets in the layout of `torch.get_rng_state()`: seed, words left + 1, seeded, words spent,
// the words (each in 8 bytes), three doubles of which the second is the cached normal, its flag.
const LEFT: usize = 8;
const SEEDED: usize = 12;
const SPENT: usize = 16;
const WORDS: usize = 24;
const CACHED: usize = WORDS + 8 * N + 8;
const CACHED_VALID: usize = CACHED + 16;

/// A stream of random numbers; the same seed gives the same numbers on every machine.
///
/// The words are those of mt19937 and so PyTorch's on the CPU.
#[derive(Clone)]
pub struct Generator {
    engine: Mt19937,
    seed: u64,
    cached_normal: Option<f64>,
}

impl Generator {
    /// Seeded with `seed`, of which only the low 32 bits matter, as in PyTorch.
    pub fn new(seed: u64) -> Self {
        Generator { engine: Mt19937::new(seed), seed, cached_normal: None }
    }

    /// The seed that was set last.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Starts over from `seed` (`manual_seed`).
    pub fn set_seed(&mut self, seed: u64) {
        *self = Generator::new(seed);
    }

    /// Starts over from a seed that the operating system gives, and returns it.
    pub fn set_seed_from_system(&mut self) -> u64 {
        let seed = RandomState::new().build_hasher().finish();
        self.set_seed(seed);
        seed
    }

    /// The next 32 bits.
    #[inline]
    pub fn random_u32(&mut self) -> u32 {
        self.engine.next()
    }

    /// The next 64 bits: two words, the high one first.
    #[inline]
    pub fn random_u64(&mut self) -> u64 {
        let high = u64::from(self.engine.next());
        (high << 32) | u64::from(self.engine.next())
    }

    /// Uniform on `[0, 1)` with 24 bits; takes one word.
    #[inline]
    pub fn uniform_f32(&mut self) -> f32 {
        unit_f32(self.random_u32())
    }

    /// Uniform on `[0, 1)` with 53 bits; takes two words.
    #[inline]
    pub fn uniform_f64(&mut self) -> f64 {
        unit_f64(self.random_u64())
    }

    /// Standard normal by Box and Muller. Every second call returns the kept sine half of the
    /// pair and takes no words.
    pub fn normal_f64(&mut self) -> f64 {
        if let Some(kept) = self.cached_normal.take() {
            return kept;
        }
        let (u1, u2) = (self.uniform_f64(), self.uniform_f64());
        let radius = (-2.0 * (-u2).ln_1p()).sqrt();
        let theta = 2.0 * std::f64::consts::PI * u1;
        self.cached_normal = Some(radius * theta.sin());
        radius * theta.cos()
    }

    /// The next `out.len()` words of 32 bits.
    pub fn words(&mut self, out: &mut [u32]) {
        self.engine.fill(out);
    }

    /// The whole state in the layout of `torch.get_rng_state()`, [`STATE_BYTES`] long.
    pub fn state(&self) -> Vec<u8> {
        let mut out = vec![0; STATE_BYTES];
        let mut put = |at: usize, bytes: &[u8]| out[at..at + bytes.len()].copy_from_slice(bytes);
        let (words, spent) = self.engine.raw();
        let left = if spent == 0 { 1 } else { N + 1 - spent };
        put(0, &self.seed.to_le_bytes());
        put(LEFT, &(left as u32).to_le_bytes());
        put(SEEDED, &1u32.to_le_bytes());
        put(SPENT, &(spent as u64).to_le_bytes());
        for (i, &w) in words.iter().enumerate() {
            put(WORDS + 8 * i, &u64::from(w).to_le_bytes());
        }
        if let Some(kept) = self.cached_normal {
            put(CACHED, &kept.to_le_bytes());
            put(CACHED_VALID, &1u32.to_le_bytes());
        }
        out
    }

    /// Takes over a state of [`Generator::state`] or of `torch.get_rng_state()`.
    ///
    /// # Errors
    /// `Format` where the length or the position is not one that a generator writes; then the
    /// generator stays as it was.
    pub fn set_state(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.len() != STATE_BYTES {
            bail!(Format, "[set_state] expected {STATE_BYTES} bytes, got {}", bytes.len());
        }
        let u32_at = |at: usize| u32::from_le_bytes(array(bytes, at));
        let u64_at = |at: usize| u64::from_le_bytes(array(bytes, at));
        let (left, seeded, spent) = (u32_at(LEFT), u32_at(SEEDED), u64_at(SPENT));
        let fresh = spent == 0 && left == 1;
        let within = (1..=N as u64).contains(&spent) && u64::from(left) + spent == N as u64 + 1;
        if seeded != 1 || !(fresh || within) {
            bail!(Format, "[set_state] words left and spent do not fit, got {left} and {spent}");
        }
        let words = std::array::from_fn(|i| u64_at(WORDS + 8 * i) as u32);
        let kept = f64::from_bits(u64_at(CACHED));
        self.engine = Mt19937::from_raw(words, spent as usize);
        self.seed = u64_at(0);
        self.cached_normal = (u32_at(CACHED_VALID) != 0).then_some(kept);
        Ok(())
    }
}

impl Default for Generator {
    fn default() -> Self {
        Generator::new(DEFAULT_SEED)
    }
}

/// `K` bytes from `at`; the caller has checked the length.
fn array<const K: usize>(bytes: &[u8], at: usize) -> [u8; K] {
    std::array::from_fn(|i| bytes[at + i])
}

/// The low 24 bits as a fraction.
#[inline(always)]
pub fn unit_f32(word: u32) -> f32 {
    // Through i32, for which every instruction set has a conversion.
    (word & 0x00ff_ffff) as i32 as f32 * (1.0 / 16_777_216.0)
}

/// The low 53 bits as a fraction.
#[inline(always)]
pub fn unit_f64(word: u64) -> f64 {
    (word & ((1 << 53) - 1)) as i64 as f64 * (1.0 / 9_007_199_254_740_992.0)
}
