//! The gradient of the input where few of its elements meet: with a large stride most get none,
//! and with a large dilation the taps of the kernel lie far apart. Each element of the output
//! gradient goes to where it belongs.

use super::ConvGeometry;
use crate::backend::cpu::gemm::micro::Real;
use crate::backend::cpu::parallel::{self, Shared};

/// Phases of the stride above which most are not worth a pass of their own.
const PHASES: usize = 64;
/// Distance of planes or rows of taps above which a window is mostly empty.
const FAR: usize = 16;

/// Whether [`scatter`] is the better way for this geometry.
pub fn fits(g: &ConvGeometry) -> bool {
    let far = |d: usize| g.kernel[d] > 1 && g.dilation[d] > FAR;
    g.stride.iter().product::<usize>() > PHASES || far(0) || far(1)
}

/// Output positions along `d` that tap `t` takes to an input position, and that of output 0.
fn range(g: &ConvGeometry, d: usize, t: usize) -> (std::ops::Range<usize>, isize) {
    let start = (t * g.dilation[d]) as isize - g.padding[d] as isize;
    let stride = g.stride[d] as isize;
    let first = (-start).max(0).div_euclid(stride) + isize::from((-start).max(0) % stride != 0);
    let room = g.input[d] as isize - start;
    let last = if room <= 0 { 0 } else { (room - 1) / stride + 1 };
    let last = last.clamp(0, g.output[d] as isize);
    (first.min(last) as usize..last as usize, start)
}

/// `gx`, the gradient of the input, from `gy`, that of the output.
pub fn scatter<T: Real>(g: &ConvGeometry, gy: &[T], w: &[T], gx: &mut [T]) {
    let (c, m, taps) = (g.in_channels / g.groups, g.out_channels / g.groups, g.taps());
    let plane = g.in_plane();
    let out = Shared::new(gx.as_mut_ptr());
    parallel::for_each(g.batch * g.in_channels, |task| {
        let (image, channel) = (task / g.in_channels, task % g.in_channels);
        // SAFETY: each task has a plane of its own.
        let to = unsafe { out.slice(task * plane..(task + 1) * plane) };
        to.fill(T::ZERO);
        for i in 0..m {
            let from = channel / c * m + i;
            let source = &gy[(image * g.out_channels + from) * g.out_plane()..][..g.out_plane()];
            let weights = &w[(from * c + channel % c) * taps..][..taps];
            for (tap, &weight) in g.kernel_points().zip(weights) {
                add_tap(g, tap, weight, source, to);
            }
        }
    });
}

/// Adds `weight` times the output gradient to the places that a tap takes it to.
fn add_tap<T: Real>(g: &ConvGeometry, tap: [usize; 3], weight: T, source: &[T], to: &mut [T]) {
    let [(rz, sz), (ry, sy), (rx, sx)] = [0, 1, 2].map(|d| range(g, d, tap[d]));
    let at = |o: usize, d: usize, start: isize| ((o * g.stride[d]) as isize + start) as usize;
    for z in rz {
        for y in ry.clone() {
            let from = &source[(z * g.output[1] + y) * g.output[2]..][rx.clone()];
            let row = (at(z, 0, sz) * g.input[1] + at(y, 1, sy)) * g.input[2];
            let Some(first) = from.first().map(|_| row + at(rx.start, 2, sx)) else { return };
            for (to, &x) in to[first..].iter_mut().step_by(g.stride[2]).zip(from) {
                *to += x * weight;
            }
        }
    }
}
