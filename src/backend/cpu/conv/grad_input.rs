//! The gradient of the input, which is also the forward pass of a transposed convolution.

use super::gather::Gather;
use super::weights::Source;
use super::{ConvGeometry, forward, sparse, winograd};
use crate::backend::cpu::gemm::micro::Real;
use crate::backend::cpu::parallel;

/// `gx`, the gradient of the input, from `gy`, that of the output. Transposed convolution is the
/// same, with `gy` its input and `gx` its result.
///
/// Input elements whose positions agree modulo the stride get their sums from the same taps of
/// the kernel: each such phase is one [`Gather`] of the output gradient.
///
/// # Panics
/// Where a slice does not have the length that `g` says: a defect of the caller.
pub fn grad_input<T: Real>(g: &ConvGeometry, gy: &[T], w: &[T], gx: &mut [T]) {
    g.check(gx.len(), w.len(), gy.len());
    if sparse::fits(g) {
        return sparse::scatter(g, gy, w, gx);
    }
    if winograd::grad_input(g, gy, w, gx) {
        return;
    }
    let phases: Vec<_> = phases(g).collect();
    let (taps, c) = (g.taps(), g.in_channels / g.groups);
    let m = g.out_channels / g.groups;
    // Elements that no tap reaches.
    if phases.iter().any(|p| p.taps.is_empty()) || m == 0 {
        let out = parallel::Shared::new(gx.as_mut_ptr());
        // SAFETY: tiles do not overlap.
        parallel::for_tiles(gx.len(), parallel::GRAIN, |r| unsafe { out.slice(r).fill(T::ZERO) });
    }
    for phase in phases.iter().filter(|p| p.k() > 0) {
        let at = |(channel, tap): (usize, usize)| channel * c * taps + phase.ids[tap];
        let steps = phase.steps().into_iter().map(at).collect();
        let row_at = |row: usize| (row / c * m * c + row % c) * taps;
        forward::run(phase, gy, &Source { w, row_at, steps, plain: false }, None, gx);
    }
}

/// The phases that have elements.
fn phases(g: &ConvGeometry) -> impl Iterator<Item = Gather> {
    let [sz, sy, sx] = g.stride;
    let starts = (0..sz * sy * sx).map(move |i| [i / (sy * sx), i / sx % sy, i % sx]);
    let starts = starts.filter(|s| (0..3).all(|d| s[d] < g.input[d]));
    starts.map(|start| {
        // Output `o` meets input `i` through tap `t` where `o * stride + t * dilation - padding
        // == i`; for `i = start + j * stride` that is `o = j + (start + padding - t * dilation)
        // / stride` where the division is exact.
        let offset = |t: [usize; 3], d: usize| {
            let up = (start[d] + g.padding[d]) as isize - (t[d] * g.dilation[d]) as isize;
            let stride = g.stride[d] as isize;
            (up % stride == 0).then_some(up / stride)
        };
        let taps = g.kernel_points().map(|t| Some([offset(t, 0)?, offset(t, 1)?, offset(t, 2)?]));
        let (ids, taps) = taps.enumerate().filter_map(|(i, t)| Some((i, t?))).unzip();
        let count = |d: usize| (g.input[d] - start[d]).div_ceil(g.stride[d]);
        Gather {
            batch: g.batch,
            groups: g.groups,
            c: g.out_channels / g.groups,
            m: g.in_channels / g.groups,
            source: g.output,
            grid: [count(0), count(1), count(2)],
            step: [1; 3],
            taps,
            ids,
            kernel: g.taps(),
            target: g.input,
            start,
            spread: g.stride,
        }
        .met()
    })
}
