//! Generators that several hold: the default one, and those of a program.

use super::generator::Generator;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};

static DEFAULT: LazyLock<Source> = LazyLock::new(|| Source::from(Generator::default()));

/// A generator by reference: clones draw from one stream.
#[derive(Clone)]
pub struct Source(Arc<Mutex<Generator>>);

impl Source {
    /// A stream of its own, from a seed.
    pub fn new(seed: u64) -> Source {
        Source::from(Generator::new(seed))
    }

    /// What functions without a generator draw from.
    pub fn default_one() -> &'static Source {
        &DEFAULT
    }

    /// The one that is given, or the default one.
    pub fn or_default(given: &Option<Source>) -> &Source {
        given.as_ref().unwrap_or(&DEFAULT)
    }

    /// The generator, for the caller alone as long as it holds the guard.
    pub fn lock(&self) -> MutexGuard<'_, Generator> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// A stream of its own that goes on from where this one is.
    pub fn fork(&self) -> Source {
        Source::from(self.lock().clone())
    }

    pub(crate) fn into_arc(self) -> Arc<Mutex<Generator>> {
        self.0
    }

    pub(crate) fn from_arc(arc: Arc<Mutex<Generator>>) -> Source {
        Source(arc)
    }
}

impl From<Generator> for Source {
    fn from(g: Generator) -> Source {
        Source(Arc::new(Mutex::new(g)))
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Generator(seed {})", self.lock().seed())
    }
}

/// The generator that functions without one use.
pub fn default_generator() -> &'static Mutex<Generator> {
    &DEFAULT.0
}
