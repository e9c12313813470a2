//! The Mersenne Twister mt19937, one block of 624 words at a time.
//!
//! Matsumoto and Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed uniform
//! pseudorandom number generator", ACM TOMACS 8(1), 1998; seeding as in their 2002 revision.

use crate::backend::cpu::isa::{Isa, Run, dispatch};

/// Words of state, and so words in a block.
pub const N: usize = 624;
/// Distance of the word that the recurrence adds.
const M: usize = 397;

/// The engine: the raw state, the same block tempered, and how much of it is spent.
#[derive(Clone)]
pub struct Mt19937 {
    state: [u32; N],
    ready: [u32; N],
    /// Spent words of the block; 0 only between seeding and the first draw.
    spent: usize,
}

impl Mt19937 {
    /// Seeded with the low 32 bits of `seed`, as PyTorch does.
    pub fn new(seed: u64) -> Self {
        let mut state = [0; N];
        state[0] = seed as u32;
        for i in 1..N {
            let last = state[i - 1];
            state[i] = 1_812_433_253u32.wrapping_mul(last ^ (last >> 30)).wrapping_add(i as u32);
        }
        Mt19937 { state, ready: [0; N], spent: 0 }
    }

    /// From the raw state and the number of spent words; 0 means that no block was made yet.
    pub fn from_raw(state: [u32; N], spent: usize) -> Self {
        let mut mt = Mt19937 { state, ready: [0; N], spent: spent.min(N) };
        if mt.spent > 0 {
            mt.ready = state.map(temper);
        }
        mt
    }

    /// The raw state and the number of spent words.
    pub fn raw(&self) -> (&[u32; N], usize) {
        (&self.state, self.spent)
    }

    /// The next word.
    #[inline]
    pub fn next(&mut self) -> u32 {
        if self.spent.is_multiple_of(N) {
            self.refill();
        }
        self.spent += 1;
        self.ready[self.spent - 1]
    }

    /// The next `out.len()` words, the same as that many calls of [`Mt19937::next`].
    pub fn fill(&mut self, mut out: &mut [u32]) {
        while !out.is_empty() {
            if self.spent.is_multiple_of(N) {
                self.refill();
            }
            let take = out.len().min(N - self.spent);
            let (head, tail) = out.split_at_mut(take);
            head.copy_from_slice(&self.ready[self.spent..self.spent + take]);
            self.spent += take;
            out = tail;
        }
    }

    /// Makes the next block. The caller spends at least one word of it.
    fn refill(&mut self) {
        dispatch(Refill(self));
        self.spent = 0;
    }
}

struct Refill<'a>(&'a mut Mt19937);

impl Run for Refill<'_> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let old = self.0.state;
        let new = &mut self.0.state;
        // Two loops, each without a dependence closer than N - M words, so that they vectorise.
        for i in 0..N - M {
            new[i] = old[i + M] ^ twist(old[i], old[i + 1]);
        }
        for i in N - M..N - 1 {
            new[i] = new[i + M - N] ^ twist(old[i], old[i + 1]);
        }
        new[N - 1] = new[M - 1] ^ twist(old[N - 1], new[0]);
        for (r, &s) in self.0.ready.iter_mut().zip(self.0.state.iter()) {
            *r = temper(s);
        }
    }
}

/// The upper bit of `u` joined with the rest of `v`, times the matrix of the recurrence.
#[inline(always)]
fn twist(u: u32, v: u32) -> u32 {
    let joined = (u & 0x8000_0000) | (v & 0x7fff_ffff);
    (joined >> 1) ^ ((v & 1).wrapping_neg() & 0x9908_b0df)
}

/// The output transformation.
#[inline(always)]
fn temper(mut y: u32) -> u32 {
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    y ^ (y >> 18)
}
