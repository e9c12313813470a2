//! Categories by weight.

use super::generator::Generator;
use crate::backend::cpu::float::Float;

/// Fills `out` with indices of `weights`, each with the probability that its weight has of their
/// sum; 64 bits a draw. The running sums, brought to 1, are searched for uniform numbers. The
/// weights are numbers of at least 0 with a sum above it.
pub fn categories<T: Float>(rng: &mut Generator, weights: &[T], out: &mut [i64]) {
    let mut sum = T::from_f64(0.0);
    let mut sums: Vec<T> = weights
        .iter()
        .map(|&w| {
            sum += w;
            sum
        })
        .collect();
    sums.iter_mut().for_each(|s| *s = *s / sum);
    if let Some(last) = sums.last_mut() {
        *last = T::from_f64(1.0);
    }
    for o in out {
        let u = rng.uniform_f64();
        *o = sums.partition_point(|s| s.to_f64() < u) as i64;
    }
}
