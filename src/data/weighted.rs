//! Examples by weight.

use super::sampler::{Order, Sampler, Source};
use super::state::State;
use crate::backend::random::{self, Generator};
use crate::base::{Result, bail};
use crate::tensor::Tensor;

/// Numbers drawn with the probabilities of their weights, as `torch.multinomial` draws them from
/// weights of float64: with replacement by their running sums, without it by the `count` greatest
/// of `weight / exponential`.
pub struct WeightedRandomSampler {
    weights: Vec<f64>,
    count: usize,
    replacement: bool,
    source: Source,
    order: Order,
}

impl WeightedRandomSampler {
    /// `count` numbers in each epoch. Without a `seed` they come from the default generator.
    ///
    /// # Errors
    /// `InvalidArgument` where a weight is negative or not finite, or there are too few above 0.
    pub fn new(
        weights: Vec<f64>,
        count: usize,
        replacement: bool,
        seed: Option<u64>,
    ) -> Result<WeightedRandomSampler> {
        if let Some(w) = weights.iter().find(|w| !w.is_finite() || **w < 0.0) {
            bail!(InvalidArgument, "[WeightedRandomSampler] expected weights >= 0, got {w}");
        }
        let (n, some) = (weights.len(), weights.iter().filter(|&&w| w > 0.0).count());
        let due = if replacement { 1 } else { count.max(1) };
        if some < due || count == 0 {
            bail!(
                InvalidArgument,
                "[WeightedRandomSampler] expected a count of at least 1 and {due} weights above 0, \
                 got {count} and {some} of {n}"
            );
        }
        let (source, order) = (Source::new(seed), Order::default());
        Ok(WeightedRandomSampler { weights, count, replacement, source, order })
    }
}

/// The `count` greatest quotients of a weight and an exponential number, greatest first.
fn without(g: &mut Generator, weights: &[f64], count: usize) -> Vec<usize> {
    let mut draws = vec![0.0f64; weights.len()];
    if random::exponential(g, &mut draws, 1.0).is_err() {
        return Vec::new();
    }
    draws.iter_mut().zip(weights).for_each(|(d, w)| *d = w / *d);
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|&a, &b| draws[b].total_cmp(&draws[a]));
    order.truncate(count);
    order
}

impl Sampler for WeightedRandomSampler {
    fn reset(&mut self) -> Result<()> {
        let WeightedRandomSampler { weights, count, replacement, source, .. } = self;
        let drawn = source.draw(|g| {
            if !*replacement {
                return without(g, weights, *count);
            }
            let mut out = vec![0i64; *count];
            random::categories(g, weights, &mut out);
            out.into_iter().map(|i| i as usize).collect()
        });
        self.order = Order::of(drawn);
        Ok(())
    }

    fn next(&mut self, n: usize) -> Result<Vec<usize>> {
        Ok(self.order.take(n))
    }

    fn len(&self) -> usize {
        self.count
    }

    fn repeats(&self) -> bool {
        self.replacement
    }

    fn state(&self) -> Result<State> {
        self.source.state(&self.order)
    }

    fn load_state(&mut self, state: &[(String, Tensor)]) -> Result<()> {
        let (len, below) = (self.count, self.weights.len());
        self.order = self.source.load("WeightedRandomSampler", state, len, below)?;
        Ok(())
    }
}
