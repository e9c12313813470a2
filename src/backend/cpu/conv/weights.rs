//! Weights, packed in the order in which the register tile reads them, or where they are.

use crate::backend::cpu::gemm::micro::{MR, Real, rows_at};
use crate::backend::cpu::parallel::{self, Shared};
use std::ops::Range;

/// Weights of one group, for the register tile.
#[derive(Clone, Copy)]
pub struct Weights<'a, T> {
    /// The packed weights: blocks of steps (see `Gather::block_channels`), in each panels of rows.
    /// Where they are not packed: the tensor's weights of the group, `[rows, channels, taps]`.
    pub p: *const T,
    /// Rows.
    pub m: usize,
    /// Steps.
    pub k: usize,
    /// Of weights that are not packed: the numbers of the taps that are used, and of all taps.
    pub taps: Option<(&'a [usize], usize)>,
}

/// How a register tile reads rows of the weights: as the fields of `Tile` of these names say.
pub struct Rows<'a, T> {
    /// Where each row starts.
    pub a: [*const T; MR],
    /// From one step to the next.
    pub a_step: usize,
    /// Offsets of the runs of steps.
    pub runs: &'a [usize],
    /// Steps in a run.
    pub len: usize,
}

impl<'a, T> Weights<'a, T> {
    /// The `n` rows from `row` on, for some steps of a block: whole taps of its channels.
    #[inline]
    pub fn rows(
        &self,
        row: usize,
        n: usize,
        block: &Range<usize>,
        steps: &Range<usize>,
    ) -> Rows<'a, T> {
        let first = steps.start - block.start;
        let Some((taps, kernel)) = self.taps else {
            let a = self.p.wrapping_add(block.start * self.m + row * block.len() + first * n);
            let a = std::array::from_fn(|r| a.wrapping_add(r));
            return Rows { a, a_step: n, runs: &[0], len: steps.len() };
        };
        // A block begins with tap 0 of its first channel, and all its channels have one tap first.
        let channels = block.len() / taps.len();
        let all = self.k / taps.len() * kernel;
        let a = self.p.wrapping_add(row * all + block.start / taps.len() * kernel);
        Rows {
            a: std::array::from_fn(|r| a.wrapping_add(r * all)),
            a_step: kernel,
            runs: &taps[first / channels..][..steps.len() / channels],
            len: channels,
        }
    }
}

/// The first rows of the register tiles that `m` rows are cut into.
pub fn panels(m: usize) -> Vec<usize> {
    let mut all = vec![];
    let mut row = 0;
    while row < m {
        all.push(row);
        row += rows_at(row, m);
    }
    all
}

/// Where the weights lie: that of result channel `row` (all groups counted) for a step of the sum
/// is at `row_at(row) + steps[step]`.
pub struct Source<'a, T, F> {
    /// The weight tensor.
    pub w: &'a [T],
    /// Where the weights of a result channel begin.
    pub row_at: F,
    /// Where the weight of each step is from there.
    pub steps: Vec<usize>,
    /// Whether the weights are to be read where they are, rows of `[channels, taps]`.
    pub plain: bool,
}

impl<T: Real, F: Fn(usize) -> usize + Sync> Source<'_, T, F> {
    /// Packs the weights of all groups of `m` rows in blocks of `kc` steps.
    ///
    /// # Safety
    /// `to` has room for them.
    pub unsafe fn pack(&self, groups: usize, m: usize, kc: usize, to: Shared<T>) {
        let k = self.steps.len();
        let panels = panels(m);
        let last = self.steps.iter().max().copied().unwrap_or(0);
        let all = groups * panels.len();
        parallel::for_tiles(all, (parallel::GRAIN / (MR * k)).max(1), |range| {
            for (group, i) in range.map(|p| (p / panels.len(), panels[p % panels.len()])) {
                let rows = rows_at(i, m);
                let mut starts = [0; MR];
                for (r, start) in starts[..rows].iter_mut().enumerate() {
                    *start = (self.row_at)(group * m + i + r);
                    assert!(*start + last < self.w.len(), "[conv] weight out of range");
                }
                for k0 in (0..k).step_by(kc) {
                    let steps = &self.steps[k0..k.min(k0 + kc)];
                    // SAFETY: the rows were checked; the panels lie apart in `to`.
                    unsafe {
                        let to = to.at((group * k + k0) * m + i * steps.len());
                        if rows == MR {
                            copy_panel::<T, MR>(self.w, &starts, steps, to);
                        } else {
                            for (s, o) in steps.iter().enumerate() {
                                for (r, start) in starts[..rows].iter().enumerate() {
                                    *to.add(s * rows + r) = self.w[start + o];
                                }
                            }
                        }
                    }
                }
            }
        });
    }
}

/// `to[s][r] = w[starts[r] + steps[s]]`.
///
/// # Safety
/// All of that exists.
#[inline]
unsafe fn copy_panel<T: Copy, const N: usize>(
    w: &[T],
    starts: &[usize; N],
    steps: &[usize],
    to: *mut T,
) {
    for (s, o) in steps.iter().enumerate() {
        for (r, start) in starts.iter().enumerate() {
            // SAFETY: the caller's promise.
            unsafe { *to.add(s * N + r) = *w.get_unchecked(start + o) }
        }
    }
}
