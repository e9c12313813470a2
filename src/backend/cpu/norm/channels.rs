//! Normalised channels: batch norm.

use crate::backend::cpu::float::{Float, sum1, sum2};
use crate::backend::cpu::isa::{Isa, Run, dispatch};
use crate::backend::cpu::parallel::{self, GRAIN, Shared};
use std::ops::Range;

/// Channels that are walked together where a channel has one element in an image.
const COLUMNS: usize = 64;

/// `[batch, channels, inner]`.
#[derive(Clone, Copy, Debug)]
pub struct ChannelSizes {
    /// Images.
    pub batch: usize,
    /// Channels.
    pub channels: usize,
    /// Elements of a channel in an image.
    pub inner: usize,
}

impl ChannelSizes {
    fn len(&self) -> usize {
        self.batch * self.channels * self.inner
    }

    /// Elements of a channel in all images.
    fn count(&self) -> usize {
        self.batch * self.inner
    }

    /// Calls `f` for ranges of channels: some at a time where they lie side by side.
    fn tiles(&self, f: impl Fn(Range<usize>) + Sync) {
        let least = (GRAIN / 4).div_ceil(self.count().max(1));
        let tile = if self.inner == 1 { least.next_multiple_of(COLUMNS) } else { least };
        parallel::for_tiles(self.channels, tile, f);
    }

    /// The planes of a channel: where each begins.
    #[inline(always)]
    fn planes(self, channel: usize) -> impl Iterator<Item = usize> {
        (0..self.batch).map(move |b| (b * self.channels + channel) * self.inner)
    }
}

/// The sum of an expression over the planes of a channel. A loop and no iterator, so that it is
/// compiled for the instruction set of its surroundings.
macro_rules! plane_sum {
    ($s:expr, $c:expr, $($p:ident),+ => $sum:expr) => {{
        let mut total = 0.0;
        for at in $s.planes($c) {
            $(let $p = &$p[at..at + $s.inner];)+
            total += $sum;
        }
        total
    }};
}

/// The mean and the variance (of all elements, not of a sample) of every channel. Two passes; a
/// channel without elements gives NaN.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn channel_moments<T: Float>(s: ChannelSizes, x: &[T], mean: &mut [T], var: &mut [T]) {
    assert!(
        x.len() == s.len() && mean.len() == s.channels && var.len() == s.channels,
        "[norm] lengths"
    );
    if x.is_empty() {
        mean.fill(T::from_f64(f64::NAN));
        return var.fill(T::from_f64(f64::NAN));
    }
    let (mean, var) = (Shared::new(mean.as_mut_ptr()), Shared::new(var.as_mut_ptr()));
    s.tiles(|range| {
        // SAFETY: tiles are apart.
        let (mean, var) = unsafe { (mean.slice(range.clone()), var.slice(range.clone())) };
        dispatch(Moments { s, x, first: range.start, mean, var });
    });
}

struct Moments<'a, T> {
    s: ChannelSizes,
    x: &'a [T],
    first: usize,
    mean: &'a mut [T],
    var: &'a mut [T],
}

impl<T: Float> Run for Moments<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Moments { s, x, first, mean, var } = self;
        let n = s.count() as f64;
        if s.inner != 1 {
            for (c, (mean, var)) in mean.iter_mut().zip(var.iter_mut()).enumerate() {
                let c = first + c;
                let m = T::from_f64(plane_sum!(s, c, x => sum1(x, |v| v)) / n);
                let squares = plane_sum!(s, c, x => sum1(x, |v| (v - m) * (v - m)));
                (*mean, *var) = (m, T::from_f64(squares / n));
            }
            return;
        }
        let width = mean.len();
        let mut sums = vec![0.0; width];
        for row in x.chunks_exact(s.channels) {
            let row = &row[first..first + width];
            sums.iter_mut().zip(row).for_each(|(s, &x)| *s += x.to_f64());
        }
        mean.iter_mut().zip(&sums).for_each(|(m, s)| *m = T::from_f64(s / n));
        sums.fill(0.0);
        for row in x.chunks_exact(s.channels) {
            let row = &row[first..first + width];
            for ((s, &x), &m) in sums.iter_mut().zip(row).zip(mean.iter()) {
                *s += ((x - m) * (x - m)).to_f64();
            }
        }
        var.iter_mut().zip(&sums).for_each(|(v, s)| *v = T::from_f64(s / n));
    }
}

/// `y = (x - mean) / sqrt(var + eps) * weight + bias`, channel by channel; `batch` says whether
/// mean and variance are those of `x`.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
pub fn channel_forward<T: Float>(
    s: ChannelSizes,
    (eps, batch): (f64, bool),
    x: &[T],
    (mean, var): (&[T], &[T]),
    (weight, bias): (Option<&[T]>, Option<&[T]>),
    y: &mut [T],
) {
    assert!(x.len() == s.len() && y.len() == x.len(), "[norm] lengths");
    if x.is_empty() {
        return;
    }
    let scale: Vec<T> = (0..s.channels)
        .map(|c| rstd(var[c], eps, batch) * weight.map_or(1.0, |w| w[c].to_f64()))
        .map(T::from_f64)
        .collect();
    let shift: Vec<T> = (0..s.channels).map(|c| bias.map_or(T::default(), |b| b[c])).collect();
    let out = Shared::new(y.as_mut_ptr());
    let work = Scale { s, mean, scale: &scale, shift: &shift };
    if s.inner == 1 {
        let tile = GRAIN.div_ceil(s.channels.max(1));
        parallel::for_tiles(s.batch, tile, |rows| {
            let range = rows.start * s.channels..rows.end * s.channels;
            // SAFETY: rows are apart.
            let y = unsafe { out.slice(range.clone()) };
            dispatch(ScaleRows { work, x: &x[range], y });
        });
        return;
    }
    let tile = GRAIN.div_ceil(s.inner.max(1));
    parallel::for_tiles(s.batch * s.channels, tile, |planes| {
        let range = planes.start * s.inner..planes.end * s.inner;
        // SAFETY: planes are apart.
        let y = unsafe { out.slice(range.clone()) };
        dispatch(ScalePlanes { work, first: planes.start, x: &x[range], y });
    });
}

/// `1 / sqrt(var + eps)`. Equal elements of a batch, which have no variance of their own to be
/// divided by, become 0.
#[inline(always)]
fn rstd<T: Float>(var: T, eps: f64, batch: bool) -> f64 {
    let sum = var.to_f64() + eps;
    if batch && sum == 0.0 { 0.0 } else { 1.0 / sum.sqrt() }
}

#[derive(Clone, Copy)]
struct Scale<'a, T> {
    s: ChannelSizes,
    mean: &'a [T],
    scale: &'a [T],
    shift: &'a [T],
}

struct ScaleRows<'a, T> {
    work: Scale<'a, T>,
    x: &'a [T],
    y: &'a mut [T],
}

impl<T: Float> Run for ScaleRows<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Scale { s, mean, scale, shift } = self.work;
        let rows = self.x.chunks_exact(s.channels).zip(self.y.chunks_exact_mut(s.channels));
        for (x, y) in rows {
            let each = y.iter_mut().zip(x).zip(mean).zip(scale).zip(shift);
            each.for_each(|((((y, &x), &m), &a), &b)| *y = (x - m) * a + b);
        }
    }
}

struct ScalePlanes<'a, T> {
    work: Scale<'a, T>,
    first: usize,
    x: &'a [T],
    y: &'a mut [T],
}

impl<T: Float> Run for ScalePlanes<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Scale { s, mean, scale, shift } = self.work;
        let planes = self.x.chunks_exact(s.inner).zip(self.y.chunks_exact_mut(s.inner));
        for (i, (x, y)) in planes.enumerate() {
            let c = (self.first + i) % s.channels;
            let (m, a, b) = (mean[c], scale[c], shift[c]);
            y.iter_mut().zip(x).for_each(|(y, &x)| *y = (x - m) * a + b);
        }
    }
}

/// The gradients from `g`, that of the result. `sums` gets for every channel the sum of `g` and
/// that of `g * h`, with `h = (x - mean) / sqrt(var + eps)`: the gradients of bias and weight.
/// `gx` is `weight / sqrt(var + eps) * g`, where `batch` less the parts that go through mean and
/// variance: `mean(g) + h * mean(g * h)`.
///
/// # Panics
/// Where a slice does not have the length that `s` says: a defect of the caller.
#[allow(clippy::type_complexity)] // Three outputs, each of which may be left out.
pub fn channel_backward<T: Float>(
    s: ChannelSizes,
    (eps, batch): (f64, bool),
    (g, x): (&[T], &[T]),
    (mean, var): (&[T], &[T]),
    weight: Option<&[T]>,
    (gx, gw, gb): (Option<&mut [T]>, Option<&mut [T]>, Option<&mut [T]>),
) {
    assert!(x.len() == s.len() && g.len() == x.len(), "[norm] lengths");
    if x.is_empty() {
        [gw, gb].into_iter().flatten().for_each(|g| g.fill(T::default()));
        return;
    }
    let (mut level, mut along) = (vec![0.0; s.channels], vec![0.0; s.channels]);
    if batch || gw.is_some() || gb.is_some() {
        let (l, a) = (Shared::new(level.as_mut_ptr()), Shared::new(along.as_mut_ptr()));
        s.tiles(|range| {
            // SAFETY: tiles are apart.
            let (level, along) = unsafe { (l.slice(range.clone()), a.slice(range.clone())) };
            dispatch(Sums { s, g, x, mean, first: range.start, level, along });
        });
    }
    for (to, sums) in [(gw, &along), (gb, &level)] {
        let Some(to) = to else { continue };
        for (c, to) in to.iter_mut().enumerate() {
            let scale = if std::ptr::eq(sums, &along) { rstd(var[c], eps, batch) } else { 1.0 };
            *to = T::from_f64(sums[c] * scale);
        }
    }
    let Some(gx) = gx else { return };
    // gx = g * a - (x - mean) * b - c, with numbers of each channel.
    let part = |sum: f64| if batch { sum / s.count() as f64 } else { 0.0 };
    let numbers: Vec<[T; 3]> = (0..s.channels)
        .map(|c| {
            let r = rstd(var[c], eps, batch);
            let a = r * weight.map_or(1.0, |w| w[c].to_f64());
            [a, a * r * r * part(along[c]), a * part(level[c])].map(T::from_f64)
        })
        .collect();
    let out = Shared::new(gx.as_mut_ptr());
    let least = GRAIN.div_ceil(s.inner.max(1));
    let tile = if s.inner == 1 { least.next_multiple_of(s.channels.max(1)) } else { least };
    parallel::for_tiles(s.batch * s.channels, tile, |planes| {
        let range = planes.start * s.inner..planes.end * s.inner;
        // SAFETY: planes are apart.
        let gx = unsafe { out.slice(range.clone()) };
        let (g, x) = (&g[range.clone()], &x[range]);
        dispatch(Input { s, first: planes.start, g, x, mean, numbers: &numbers, gx });
    });
}

struct Sums<'a, T> {
    s: ChannelSizes,
    g: &'a [T],
    x: &'a [T],
    mean: &'a [T],
    first: usize,
    level: &'a mut [f64],
    along: &'a mut [f64],
}

impl<T: Float> Run for Sums<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Sums { s, g, x, mean, first, level, along } = self;
        let width = level.len();
        if s.inner != 1 {
            for i in 0..width {
                let (c, m) = (first + i, mean[first + i]);
                level[i] = plane_sum!(s, c, g => sum1(g, |g| g));
                along[i] = plane_sum!(s, c, g, x => sum2(g, x, |g, x| g * (x - m)));
            }
            return;
        }
        let mean = &mean[first..first + width];
        for (g, x) in g.chunks_exact(s.channels).zip(x.chunks_exact(s.channels)) {
            let (g, x) = (&g[first..first + width], &x[first..first + width]);
            level.iter_mut().zip(g).for_each(|(s, &g)| *s += g.to_f64());
            for (((s, &g), &x), &m) in along.iter_mut().zip(g).zip(x).zip(mean) {
                *s += (g * (x - m)).to_f64();
            }
        }
    }
}

struct Input<'a, T> {
    s: ChannelSizes,
    first: usize,
    g: &'a [T],
    x: &'a [T],
    mean: &'a [T],
    numbers: &'a [[T; 3]],
    gx: &'a mut [T],
}

impl<T: Float> Run for Input<'_, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Input { s, first, g, x, mean, numbers, gx } = self;
        if s.inner == 1 {
            let rows = g.chunks_exact(s.channels).zip(x.chunks_exact(s.channels));
            for ((g, x), gx) in rows.zip(gx.chunks_exact_mut(s.channels)) {
                let each = gx.iter_mut().zip(g).zip(x).zip(mean).zip(numbers);
                each.for_each(|((((gx, &g), &x), &m), n)| *gx = g * n[0] - (x - m) * n[1] - n[2]);
            }
            return;
        }
        let planes = g.chunks_exact(s.inner).zip(x.chunks_exact(s.inner));
        for (i, ((g, x), gx)) in planes.zip(gx.chunks_exact_mut(s.inner)).enumerate() {
            let c = (first + i) % s.channels;
            let (m, [a, b, d]) = (mean[c], numbers[c]);
            let each = gx.iter_mut().zip(g).zip(x);
            each.for_each(|((gx, &g), &x)| *gx = g * a - (x - m) * b - d);
        }
    }
}
