//! In which order examples come.

use super::state::{self, State};
use crate::backend::random::{self, Generator, default_generator};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

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

    /// Whether an index may come several times in an epoch; random transforms draw anew for each.
    fn repeats(&self) -> bool {
        false
    }

    /// The number of the epoch that the next [`Sampler::reset`] begins, for orders that hang on it.
    fn set_epoch(&mut self, _epoch: u64) {}

    /// What the epoch's order and those after it come from. A sampler whose epochs are alike has
    /// none.
    ///
    /// # Errors
    /// `OutOfMemory`.
    fn state(&self) -> Result<State> {
        Ok(State::new())
    }

    /// Goes to the beginning of the epoch that [`Sampler::state`] was asked in.
    ///
    /// # Errors
    /// `NotFound`, `Format` or `Shape` where it is not the state of such a sampler.
    fn load_state(&mut self, _state: &[(String, Tensor)]) -> Result<()> {
        self.reset()
    }
}

impl<S: Sampler + ?Sized> Sampler for Box<S> {
    fn reset(&mut self) -> Result<()> {
        (**self).reset()
    }
    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        (**self).next(n)
    }
    fn len(&self) -> usize {
        (**self).len()
    }
    fn repeats(&self) -> bool {
        (**self).repeats()
    }
    fn set_epoch(&mut self, epoch: u64) {
        (**self).set_epoch(epoch);
    }
    fn state(&self) -> Result<State> {
        (**self).state()
    }
    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        (**self).load_state(state)
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

/// An order of the numbers below a bound, and how much of it has been given.
#[derive(Default)]
pub(super) struct Order {
    indices: Vec<usize>,
    at: usize,
}

impl Order {
    pub fn of(indices: Vec<usize>) -> Order {
        Order { indices, at: 0 }
    }

    pub fn take(&mut self, n: usize) -> Vec<usize> {
        let end = self.at.saturating_add(n).min(self.indices.len());
        let out = self.indices[self.at..end].to_vec();
        self.at = end;
        out
    }

    /// All of it, whatever has been given.
    fn tensor(&self) -> Result<Tensor> {
        let indices: Vec<i64> = self.indices.iter().map(|&i| i as i64).collect();
        Tensor::from_slice(&indices, &[indices.len() as i64])
    }

    /// The order of a state; empty before the first epoch.
    fn load(op: &str, state: &[(String, Tensor)], len: usize, below: usize) -> Result<Order> {
        let order = state::find_numbers(op, state, "order")?;
        if order.len() != len && !order.is_empty() {
            bail!(Shape, "[{op}] expected an order of {len} numbers, got {}", order.len());
        }
        if let Some(i) = order.iter().find(|&&i| i < 0 || i as u64 >= below as u64) {
            bail!(Format, "[{op}] expected numbers below {below} in the order, got {i}");
        }
        Ok(Order::of(order.into_iter().map(|i| i as usize).collect()))
    }
}

/// A generator of its own, or the default one.
pub(super) struct Source {
    own: Option<Generator>,
}

impl Source {
    pub fn new(seed: Option<u64>) -> Source {
        Source { own: seed.map(Generator::new) }
    }

    pub fn draw<R>(&mut self, f: impl FnOnce(&mut Generator) -> R) -> R {
        match &mut self.own {
            Some(g) => f(g),
            None => f(&mut default_generator().lock().unwrap_or_else(|e| e.into_inner())),
        }
    }

    /// The state of an order that was drawn; the default generator's is its owner's to keep.
    pub fn state(&self, order: &Order) -> Result<State> {
        let mut out = vec![("order".to_string(), order.tensor()?)];
        if let Some(g) = &self.own {
            let bytes = g.state();
            let t = Tensor::from_slice(&bytes, &[bytes.len() as i64])?;
            out.push(("generator".to_string(), t));
        }
        Ok(out)
    }

    /// The order of a state of [`Source::state`]; takes over the generator.
    pub fn load(
        &mut self,
        op: &str,
        state: &[(String, Tensor)],
        len: usize,
        below: usize,
    ) -> Result<Order> {
        let order = Order::load(op, state, len, below)?;
        if let Some(g) = &mut self.own {
            g.set_state(&state::find(op, state, "generator")?.to_vec::<u8>()?)?;
        }
        Ok(order)
    }
}

/// All numbers in an order that is drawn anew for each epoch.
///
/// Without a seed the order comes from the default generator as libtorch's `RandomSampler` takes
/// it: one permutation when the sampler is made, one at each reset. With a seed, epoch `k` has the
/// `k`-th permutation that `torch.randperm` gives after `torch.manual_seed(seed)`.
pub struct RandomSampler {
    size: usize,
    source: Source,
    order: Order,
}

impl RandomSampler {
    /// The numbers `0 .. size`, shuffled.
    pub fn new(size: usize, seed: Option<u64>) -> RandomSampler {
        let mut source = Source::new(seed);
        if seed.is_none() {
            permutation(&mut source, size);
        }
        RandomSampler { size, source, order: Order::default() }
    }
}

fn permutation(source: &mut Source, size: usize) -> Vec<usize> {
    let mut out = vec![0i64; size];
    source.draw(|g| random::randperm(g, &mut out));
    out.into_iter().map(|i| i as usize).collect()
}

impl Sampler for RandomSampler {
    fn reset(&mut self) -> Result<()> {
        self.order = Order::of(permutation(&mut self.source, self.size));
        Ok(())
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        Ok(self.order.take(n))
    }

    fn len(&self) -> usize {
        self.size
    }

    fn state(&self) -> Result<State> {
        self.source.state(&self.order)
    }

    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        self.order = self.source.load("RandomSampler", state, self.size, self.size)?;
        Ok(())
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

    /// The caller's list may have an index twice.
    fn repeats(&self) -> bool {
        true
    }

    fn state(&self) -> Result<State> {
        self.places.state()
    }

    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        self.places.load_state(state)
    }
}
