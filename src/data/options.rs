//! How a loader makes batches.

use crate::base::{Result, bail};
use std::time::Duration;

/// More threads than any machine has use for: a negative number that became unsigned.
pub(super) const MOST_WORKERS: usize = 4096;

/// How batches are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoaderOptions {
    /// Examples in a batch.
    pub batch_size: usize,
    /// Whether a last batch with fewer examples is left out.
    pub drop_last: bool,
    /// Threads that make batches; 0 makes them where they are asked for.
    pub workers: usize,
    /// Batches that may be under way; 0 is twice the workers.
    pub prefetch: usize,
    /// How long to wait for a batch of the workers.
    pub timeout: Option<Duration>,
    /// Whether batches come in the sampler's order; else as the workers finish them.
    pub enforce_ordering: bool,
    /// What random transforms draw from; `None` is the seed of the default generator when the
    /// loader is made.
    pub seed: Option<u64>,
}

impl Default for LoaderOptions {
    fn default() -> Self {
        LoaderOptions {
            batch_size: 1,
            drop_last: false,
            workers: 0,
            prefetch: 0,
            timeout: None,
            enforce_ordering: true,
            seed: None,
        }
    }
}

impl LoaderOptions {
    pub(super) fn check(&self) -> Result<()> {
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

    /// Batches that may be under way.
    pub(super) fn ahead(&self) -> usize {
        match (self.workers, self.prefetch) {
            (0, _) => 1,
            (n, 0) => 2 * n,
            (_, n) => n,
        }
    }
}
