//! Separable resampling: along each axis, a place of the result is a weighted sum of places of
//! the input. The adjoint has the same form, so one loop serves interpolation of any rank, its
//! gradient and the gradient of that.

use super::isa::{Isa, Run, dispatch};
use super::parallel::{self, GRAIN, Shared};
use crate::base::Element;
use smallvec::SmallVec;
use std::ops::Range;

/// Elements that are summed side by side.
const LANES: usize = 32;

/// Weights of the four neighbours of a place `t` behind the second one, by a cubic convolution, or
/// a derivative of theirs.
pub fn cubic(t: f64, order: u8) -> [f64; 4] {
    const A: f64 = -0.75;
    /// From the power 0 on.
    const POWERS: [[f64; 4]; 4] = [
        [0.0, A, -2.0 * A, A],
        [1.0, 0.0, -(A + 3.0), A + 2.0],
        [0.0, -A, 2.0 * A + 3.0, -(A + 2.0)],
        [0.0, 0.0, A, -A],
    ];
    POWERS.map(|mut p| {
        for _ in 0..order {
            p = [p[1], 2.0 * p[2], 3.0 * p[3], 0.0];
        }
        ((p[3] * t + p[2]) * t + p[1]) * t + p[0]
    })
}

/// A number that can be mixed with weights.
pub trait Mix: Element {
    /// A weight; a bare integer stands for a fraction of a power of 2.
    type Weight: Copy + Send + Sync;
    /// A sum.
    type Sum: Copy;
    /// What a sum begins with, where weights are fractions of `1 << shift`.
    fn start(shift: u32) -> Self::Sum;
    /// One more summand.
    fn add(sum: Self::Sum, w: Self::Weight, x: Self) -> Self::Sum;
    /// The number that the sum stands for.
    fn done(sum: Self::Sum, shift: u32) -> Self;
}

macro_rules! mix_float {
    ($($t:ty)*) => { $(impl Mix for $t {
        type Weight = $t;
        type Sum = $t;
        #[inline(always)]
        fn start(_: u32) -> $t { 0.0 }
        #[inline(always)]
        fn add(sum: $t, w: $t, x: $t) -> $t { sum + w * x }
        #[inline(always)]
        fn done(sum: $t, _: u32) -> $t { sum }
    })* };
}
mix_float! { f32 f64 }

impl Mix for u8 {
    type Weight = i32;
    type Sum = i32;
    #[inline(always)]
    fn start(shift: u32) -> i32 {
        1 << (shift - 1)
    }
    #[inline(always)]
    fn add(sum: i32, w: i32, x: u8) -> i32 {
        sum + w * i32::from(x)
    }
    #[inline(always)]
    fn done(sum: i32, shift: u32) -> u8 {
        (sum >> shift).clamp(0, 255) as u8
    }
}

/// The sums along one axis.
#[derive(Clone, Debug)]
pub struct Axis<W> {
    input: usize,
    /// Where the summands of each place begin, and the end.
    starts: Vec<usize>,
    index: Vec<u32>,
    weight: Vec<W>,
    /// The largest number of summands of a place.
    most: usize,
    shift: u32,
}

impl<W: Copy> Axis<W> {
    /// Of the summands of each place: where in the input, and the weight, which is a fraction of
    /// `1 << shift` where it is an integer.
    ///
    /// # Panics
    /// Where a place lies outside of the input: a defect of the caller.
    pub fn new<S: AsRef<[(usize, W)]>>(input: usize, shift: u32, sums: &[S]) -> Axis<W> {
        let mut axis =
            Axis { input, starts: vec![0], index: vec![], weight: vec![], most: 0, shift };
        for sum in sums {
            let sum = sum.as_ref();
            for &(i, w) in sum {
                assert!(i < input, "[upsample] place {i} of {input}");
                axis.index.push(i as u32);
                axis.weight.push(w);
            }
            axis.starts.push(axis.index.len());
            axis.most = axis.most.max(sum.len());
        }
        axis
    }

    fn output(&self) -> usize {
        self.starts.len() - 1
    }

    #[inline(always)]
    fn sum(&self, o: usize) -> Range<usize> {
        self.starts[o]..self.starts[o + 1]
    }

    /// The way back: each place of the input sums what it was a part of.
    pub fn transposed(&self) -> Axis<W> {
        let mut sums: Vec<SmallVec<[(usize, W); 4]>> = vec![SmallVec::new(); self.input];
        for o in 0..self.output() {
            for t in self.sum(o) {
                sums[self.index[t] as usize].push((o, self.weight[t]));
            }
        }
        Axis::new(self.output(), self.shift, &sums)
    }
}

/// Slices of the input that are resampled in the axes behind.
struct Cache<T> {
    size: usize,
    keys: Vec<usize>,
    rows: Vec<T>,
}

impl<T: Element> Cache<T> {
    fn new(slots: usize, size: usize) -> Cache<T> {
        let slots = slots.max(1);
        Cache { size, keys: vec![usize::MAX; slots], rows: vec![T::default(); slots * size] }
    }

    /// The slot of slice `i`, made by `make` where it is not there. Those of `wanted` stay.
    fn slot(&mut self, i: u32, wanted: &[u32], make: impl FnOnce(&mut [T])) -> usize {
        if let Some(slot) = self.keys.iter().position(|&k| k == i as usize) {
            return slot;
        }
        let free = |k: &usize| !wanted.iter().any(|&w| w as usize == *k);
        let slot = self.keys.iter().position(free).unwrap_or(0);
        self.keys[slot] = i as usize;
        make(&mut self.rows[slot * self.size..(slot + 1) * self.size]);
        slot
    }
}

/// Rows that one row of the result is the weighted sum of.
struct Blend<'a, T: Mix> {
    rows: &'a [&'a [T]],
    weights: &'a [T::Weight],
    shift: u32,
    y: &'a mut [T],
}

impl<T: Mix> Run for Blend<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let shift = self.shift;
        let (chunks, rest) = self.y.as_chunks_mut::<LANES>();
        let end = chunks.len() * LANES;
        for (c, y) in chunks.iter_mut().enumerate() {
            let mut sums = [T::start(shift); LANES];
            for (row, &w) in self.rows.iter().zip(self.weights) {
                let row = &row[c * LANES..][..LANES];
                for (s, &x) in sums.iter_mut().zip(row) {
                    *s = T::add(*s, w, x);
                }
            }
            for (y, &s) in y.iter_mut().zip(&sums) {
                *y = T::done(s, shift);
            }
        }
        for (j, y) in rest.iter_mut().enumerate() {
            let pairs = self.rows.iter().zip(self.weights);
            let sum = pairs.fold(T::start(shift), |s, (row, &w)| T::add(s, w, row[end + j]));
            *y = T::done(sum, shift);
        }
    }
}

/// The last axis, where neighbours in memory are neighbours along it.
struct Line<'a, T: Mix> {
    axis: &'a Axis<T::Weight>,
    range: Range<usize>,
    x: &'a [T],
    y: &'a mut [T],
}

impl<T: Mix> Line<'_, T> {
    /// Where every place has `K` summands.
    #[inline(always)]
    fn even<const K: usize>(self) {
        let (a, part) = (self.axis, self.range.start * K..self.range.end * K);
        let (index, _) = a.index[part.clone()].as_chunks::<K>();
        let (weight, _) = a.weight[part].as_chunks::<K>();
        for ((y, index), weight) in self.y.iter_mut().zip(index).zip(weight) {
            let mut sum = T::start(a.shift);
            for k in 0..K {
                sum = T::add(sum, weight[k], self.x[index[k] as usize]);
            }
            *y = T::done(sum, a.shift);
        }
    }
}

impl<T: Mix> Run for Line<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let a = self.axis;
        match a.most {
            2 if a.index.len() == 2 * a.output() => return self.even::<2>(),
            4 if a.index.len() == 4 * a.output() => return self.even::<4>(),
            _ => {}
        }
        for (y, o) in self.y.iter_mut().zip(self.range) {
            let sum = a.sum(o).fold(T::start(a.shift), |s, t| {
                T::add(s, a.weight[t], self.x[a.index[t] as usize])
            });
            *y = T::done(sum, a.shift);
        }
    }
}

/// The places `range` of the first axis, with all that lies behind.
fn fill<T: Mix>(
    axes: &[Axis<T::Weight>],
    inner: usize,
    caches: &mut [Cache<T>],
    range: Range<usize>,
    x: &[T],
    y: &mut [T],
) {
    let Some((axis, behind)) = axes.split_first() else { return y.copy_from_slice(x) };
    if behind.is_empty() && inner == 1 {
        return dispatch(Line { axis, range, x, y });
    }
    let shift = axis.shift;
    let size = x.len() / axis.input;
    let row = y.len() / range.len().max(1);
    let Some((cache, deeper)) = caches.split_first_mut() else {
        for (y, o) in y.chunks_exact_mut(row).zip(range) {
            let sum = axis.sum(o);
            let rows: SmallVec<[&[T]; 8]> =
                axis.index[sum.clone()].iter().map(|&i| &x[i as usize * size..][..size]).collect();
            dispatch(Blend { rows: &rows, weights: &axis.weight[sum], shift, y });
        }
        return;
    };
    cache.keys.fill(usize::MAX);
    for (y, o) in y.chunks_exact_mut(row).zip(range) {
        let sum = axis.sum(o);
        let wanted = &axis.index[sum.clone()];
        let slots: SmallVec<[usize; 8]> = wanted
            .iter()
            .map(|&i| {
                cache.slot(i, wanted, |row| {
                    let x = &x[i as usize * size..][..size];
                    fill(behind, inner, deeper, 0..behind[0].output(), x, row);
                })
            })
            .collect();
        let rows: SmallVec<[&[T]; 8]> =
            slots.iter().map(|s| &cache.rows[s * row..(s + 1) * row]).collect();
        dispatch(Blend { rows: &rows, weights: &axis.weight[sum], shift, y });
    }
}

/// Resamples `planes` parts of `x` along `axes`; `inner` elements lie behind them.
///
/// # Panics
/// Where a slice does not have the length that the axes say: a defect of the caller.
pub fn resample<T: Mix>(
    planes: usize,
    axes: &[Axis<T::Weight>],
    inner: usize,
    x: &[T],
    y: &mut [T],
) {
    let from = axes.iter().map(|a| a.input).product::<usize>() * inner;
    let to = axes.iter().map(Axis::output).product::<usize>() * inner;
    assert_eq!(x.len(), planes * from, "[upsample] length of the input");
    assert_eq!(y.len(), planes * to, "[upsample] length of the result");
    let Some(first) = axes.first().filter(|_| !y.is_empty()) else { return };
    let row = to / first.output();
    // Slices are made anew at the begin of a part, so parts are long against the sums.
    let part = GRAIN.div_ceil(row).max(8 * first.most);
    let parts = first.output().div_ceil(part);
    let tile = (GRAIN / to).max(1);
    let out = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(planes * parts, if parts == 1 { tile } else { 1 }, |range| {
        let mut caches = Vec::new();
        let mut size = to;
        // The last axis has rows of the input itself where something lies behind it.
        for a in &axes[..axes.len() - 1] {
            size /= a.output();
            caches.push(Cache::new(a.most, size));
        }
        for task in range {
            let (p, places) = (task / parts, task % parts * part);
            let places = places..(places + part).min(first.output());
            // SAFETY: parts and planes are apart.
            let y = unsafe { out.slice(p * to + places.start * row..p * to + places.end * row) };
            fill(axes, inner, &mut caches, places, &x[p * from..(p + 1) * from], y);
        }
    });
}
