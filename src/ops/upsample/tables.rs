//! Which places of the input a place of the result is made of, and with what weights.

use crate::backend::cpu::upsample::{Axis, cubic};
use crate::base::Element;
use smallvec::SmallVec;

/// How values between places are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Nearest,
    Linear,
    Cubic,
}

/// One axis of a resampling.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spec {
    pub(super) mode: Mode,
    pub(super) align: bool,
    pub(super) input: usize,
    pub(super) output: usize,
    /// What the user says that the sizes' ratio is.
    pub(super) scale: Option<f64>,
    /// Whether places are computed in f32, so that they round as PyTorch's do.
    pub(super) single: bool,
    /// Whether sizes that are equal, or one twice the other, count for more than `scale`.
    pub(super) shortcut: bool,
}

type Sum = SmallVec<[(usize, f64); 4]>;

impl Spec {
    fn round(&self, v: f64) -> f64 {
        if self.single { f64::from(v as f32) } else { v }
    }

    /// Places of the input from one place of the result to the next.
    fn step(&self) -> f64 {
        let (i, o) = (self.input as f64, self.output as f64);
        if self.align {
            return if self.output > 1 { self.round((i - 1.0) / (o - 1.0)) } else { 0.0 };
        }
        self.round(self.scale.filter(|s| *s > 0.0).map_or(i / o, |s| 1.0 / s))
    }

    /// Where a place of the result lies in the input.
    fn source(&self, o: usize, step: f64) -> f64 {
        if self.align {
            return self.round(step * o as f64);
        }
        let at = self.round(self.round(step * (o as f64 + 0.5)) - 0.5);
        if self.mode == Mode::Cubic { at } else { at.max(0.0) }
    }

    fn nearest(&self, o: usize, step: f64) -> usize {
        if self.shortcut && self.output.is_multiple_of(self.input) && self.output <= 2 * self.input
        {
            return o * self.input / self.output;
        }
        let at = (self.round(step * o as f64) as f32).floor();
        (at.max(0.0) as usize).min(self.input - 1)
    }

    fn sum(&self, o: usize, step: f64, whole: bool) -> Sum {
        let last = self.input as i64 - 1;
        if self.mode == Mode::Linear && self.input == self.output && !whole {
            return SmallVec::from_slice(&[(o, 1.0), (o, 0.0)]);
        }
        let at = self.source(o, step);
        let first = (at.floor() as i64).min(last);
        let t = (at - first as f64).clamp(0.0, 1.0);
        let place = |i: i64| i.clamp(0, last) as usize;
        match self.mode {
            Mode::Nearest => SmallVec::from_slice(&[(self.nearest(o, step), 1.0)]),
            Mode::Linear => SmallVec::from_slice(&[(place(first), 1.0 - t), (place(first + 1), t)]),
            Mode::Cubic => (first - 1..).zip(cubic(t, 0)).map(|(i, w)| (place(i), w)).collect(),
        }
    }

    /// Where each place comes from, for the nearest one.
    pub(super) fn places(&self) -> Vec<i64> {
        let step = self.step();
        (0..self.output).map(|o| self.nearest(o, step) as i64).collect()
    }

    /// The sums in floating point.
    pub(super) fn axis<T: Element>(&self) -> Axis<T> {
        let step = self.step();
        let sums: Vec<SmallVec<[(usize, T); 4]>> = (0..self.output)
            .map(|o| {
                let sum = self.sum(o, step, false);
                sum.into_iter().map(|(i, w)| (i, T::from_f64(w))).collect()
            })
            .collect();
        Axis::new(self.input, 0, &sums)
    }

    /// The sums for bytes: weights of 16 bits, as many of them behind the point as fit. A place
    /// that is met twice counts once, so that no weight is rounded twice.
    pub(super) fn byte_axis(&self) -> Axis<i32> {
        let step = self.step();
        let mut largest = 0.0f64;
        let mut sums = Vec::with_capacity(self.output);
        for o in 0..self.output {
            let mut merged = Sum::new();
            for (i, w) in self.sum(o, step, true) {
                match merged.last_mut() {
                    Some(last) if last.0 == i => last.1 += w,
                    _ => merged.push((i, w)),
                }
                largest = merged.last().map_or(largest, |l| largest.max(l.1));
            }
            sums.push(merged);
        }
        let full = |shift: u32| (0.5 + largest * f64::from(1 << (shift + 1))) as i64 >= 1 << 15;
        let shift = (0..22).find(|&s| full(s)).unwrap_or(22);
        let whole = |w: f64| (w * f64::from(1 << shift)).round() as i32;
        let sums: Vec<SmallVec<[(usize, i32); 4]>> =
            sums.iter().map(|s| s.iter().map(|&(i, w)| (i, whole(w))).collect()).collect();
        Axis::new(self.input, shift, &sums)
    }
}
