//! Counts of numbers by value.

use super::parallel::{self, GRAIN, Shared};
use crate::base::Element;

/// Counts of `n` elements, `bin` of which says where element `i` falls, added to `out`: tiles count
/// for themselves and are added up in order.
fn count(n: usize, out: &mut [i64], bin: impl Fn(usize) -> Option<usize> + Sync) {
    // A tile is long beside the bins that it clears and adds.
    let (bins, tile) = (out.len(), GRAIN.max(out.len().saturating_mul(4)));
    if n <= tile {
        return (0..n).filter_map(bin).for_each(|b| out[b] += 1);
    }
    let parts = parallel::map_tiles(n, tile, |range| {
        let mut own = vec![0i64; bins];
        range.filter_map(&bin).for_each(|b| own[b] += 1);
        own
    });
    for part in parts {
        out.iter_mut().zip(part).for_each(|(o, p)| *o += p);
    }
}

/// How many of `x` are in each of equal parts of `low..=high`; added to `out`. Every step is
/// rounded to the dtype, as PyTorch's are.
pub fn between<T: Element + PartialOrd>(x: &[T], low: T, high: T, out: &mut [i64]) {
    let bins = out.len();
    let round = |v: f64| T::from_f64(v).to_f64();
    let (number, width) = (round(bins as f64), round(high.to_f64() - low.to_f64()));
    count(x.len(), out, |i| {
        let v = x[i];
        let inside = v >= low && v <= high;
        let scaled = round(round(v.to_f64() - low.to_f64()) * number);
        inside.then(|| (round(scaled / width) as usize).min(bins - 1))
    });
}

/// The smallest and the largest number; none where there is no number.
pub fn ends(x: &[i64]) -> Option<(i64, i64)> {
    let tiles = parallel::map_tiles(x.len(), GRAIN, |r| {
        x[r].iter().fold((i64::MAX, i64::MIN), |(low, high), &v| (low.min(v), high.max(v)))
    });
    tiles.into_iter().reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// How often each number occurs, added to `out`, which has a place for each.
pub fn frequencies(x: &[i64], out: &mut [i64]) {
    count(x.len(), out, |i| Some(x[i] as usize));
}

/// The weights of each number, added to `out` in order: every walker has numbers of its own.
pub fn weigh<T: Element + std::ops::AddAssign>(x: &[i64], w: &[T], out: &mut [T]) {
    let (bins, p) = (out.len(), Shared::new(out.as_mut_ptr()));
    let parts = if x.len() <= GRAIN { 1 } else { parallel::num_threads().min(bins).max(1) };
    let wide = bins.div_ceil(parts).max(1);
    parallel::for_each(parts, |part| {
        let own = (part * wide).min(bins)..((part + 1) * wide).min(bins);
        // SAFETY: parts do not overlap.
        let sums = unsafe { p.slice(own.clone()) };
        for (&i, &w) in x.iter().zip(w) {
            if own.contains(&(i as usize)) {
                sums[i as usize - own.start] += w;
            }
        }
    });
}
