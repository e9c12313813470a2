//! The transforms of weights, of a source and of sums, eight tiles at a time.

use super::{GAP, IN, LANES, OUT, Planes, Strip, V, Winograd};
use crate::backend::cpu::gemm::micro::MR;
use crate::backend::cpu::gemm::pack;
use crate::backend::cpu::gemm::packed::View;
use crate::backend::cpu::isa::{Isa, Run, prefetch_all};
use crate::backend::cpu::parallel::Shared;
use std::ops::Range;

/// Strips whose tiles share a vector.
pub fn together(across: usize) -> usize {
    (LANES / across).max(1)
}

/// Elements that [`Source`] needs: a row, and a tile's elements for all tiles.
pub fn room<const N: usize>(across: usize) -> usize {
    row_len(across) + N * N * (together(across) * across).next_multiple_of(LANES)
}

/// Elements of a row with its padding.
fn row_len(across: usize) -> usize {
    across * OUT + IN - OUT
}

// Loops instead of closures: the compiler would not always put these into the loops that are
// compiled for wide vectors.

/// `G g`, of a row or a column of the kernel.
#[inline(always)]
fn by_g(g: &[V; 3]) -> [V; IN] {
    let mut out = [[0.0; LANES]; IN];
    for l in 0..LANES {
        let [a, b, c] = [g[0][l], g[1][l], g[2][l]];
        let (sum, wide) = (a + c, a * (1.0 / 24.0) + c * (1.0 / 6.0));
        out[0][l] = a * 0.25;
        out[1][l] = (sum + b) * (-1.0 / 6.0);
        out[2][l] = (sum - b) * (-1.0 / 6.0);
        out[3][l] = wide + b * (1.0 / 12.0);
        out[4][l] = wide - b * (1.0 / 12.0);
        out[5][l] = c;
    }
    out
}

/// `Bt d`.
#[inline(always)]
fn by_b(d: &[V; IN]) -> [V; IN] {
    let mut out = [[0.0; LANES]; IN];
    for l in 0..LANES {
        let [a, b, c, d, e, f] = [d[0][l], d[1][l], d[2][l], d[3][l], d[4][l], d[5][l]];
        let (p, q, r, s) = (e - 4.0 * c, d - 4.0 * b, e - c, 2.0 * (d - b));
        out[0][l] = 4.0 * a - 5.0 * c + e;
        out[1][l] = p + q;
        out[2][l] = p - q;
        out[3][l] = r + s;
        out[4][l] = r - s;
        out[5][l] = 4.0 * b - 5.0 * d + f;
    }
    out
}

/// `A y`, of the first four vectors: the transpose of what [`by_a`] does.
#[inline(always)]
fn by_a_turned(y: &[V; IN]) -> [V; IN] {
    let mut out = [[0.0; LANES]; IN];
    for l in 0..LANES {
        let [a, b, c, d] = [y[0][l], y[1][l], y[2][l], y[3][l]];
        let (p, q, r, s) = (a + c, b + d, a + 4.0 * c, 2.0 * b + 8.0 * d);
        out[0][l] = a;
        out[1][l] = p + q;
        out[2][l] = p - q;
        out[3][l] = r + s;
        out[4][l] = r - s;
        out[5][l] = d;
    }
    out
}

/// `Gt u`: the transpose of what [`by_g`] does.
#[inline(always)]
pub fn by_g_turned(u: &[V; IN]) -> [V; 3] {
    let mut out = [[0.0; LANES]; 3];
    for l in 0..LANES {
        let [a, b, c, d, e, f] = [u[0][l], u[1][l], u[2][l], u[3][l], u[4][l], u[5][l]];
        let (p, q) = ((b + c) * (1.0 / 6.0), d + e);
        out[0][l] = a * 0.25 - p + q * (1.0 / 24.0);
        out[1][l] = (c - b) * (1.0 / 6.0) + (d - e) * (1.0 / 12.0);
        out[2][l] = q * (1.0 / 6.0) - p + f;
    }
    out
}

/// `At m`.
#[inline(always)]
fn by_a(m: &[V; IN]) -> [V; OUT] {
    let mut out = [[0.0; LANES]; OUT];
    for l in 0..LANES {
        let [a, b, c, d, e, f] = [m[0][l], m[1][l], m[2][l], m[3][l], m[4][l], m[5][l]];
        let (p, q, r, s) = (b + c, d + e, b - c, d - e);
        out[0][l] = a + p + q;
        out[1][l] = r + 2.0 * s;
        out[2][l] = p + 4.0 * q;
        out[3][l] = r + 8.0 * s + f;
    }
    out
}

/// Elements of a kernel.
const TAPS: usize = 9;
/// Channels whose kernels are turned at once.
const TOGETHER: usize = 8;

/// Transforms the weights of a register tile: packed weights lie
/// `[point][register tile][channel][row]`.
pub struct Weights<'a> {
    /// The convolution.
    pub g: &'a Winograd<'a>,
    /// Rows of the weights.
    pub rows: Range<usize>,
    /// Where the register tile goes, and the elements from one point to the next.
    pub to: (*mut f32, usize),
}

impl Run for Weights<'_> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Weights { g, rows, to: (to, apart) } = self;
        let c = g.channels.0;
        let (w, (by_row, by_channel)) = g.weights;
        let n = rows.len();
        // Kernels of neighbouring channels that lie side by side are turned together.
        let step = if by_channel == TAPS { TOGETHER } else { 1 };
        let mut turned = [0.0; TOGETHER * TAPS * MR + pack::SLACK];
        for channel in 0..c {
            if channel % step == 0 {
                let count = step.min(c - channel) * TAPS;
                let at = rows.start * by_row + channel * by_channel;
                assert!(at + (n - 1) * by_row + count <= w.len(), "[conv] length of the weight");
                let view = View { p: w[at..].as_ptr(), rs: by_row, cs: 1 };
                // SAFETY: the elements were checked, and there is room for them.
                unsafe { pack::rows(n, count, view, turned.as_mut_ptr()) };
            }
            let mut taps = [[0.0; LANES]; TAPS];
            for (t, tap) in taps.iter_mut().enumerate() {
                let from = channel % step * TAPS + if g.turned { TAPS - 1 - t } else { t };
                tap.copy_from_slice(&turned[from * n..][..LANES]);
            }
            let lines = [
                by_g(&[taps[0], taps[1], taps[2]]),
                by_g(&[taps[3], taps[4], taps[5]]),
                by_g(&[taps[6], taps[7], taps[8]]),
            ];
            for (j, ((&a, &b), &d)) in lines[0].iter().zip(&lines[1]).zip(&lines[2]).enumerate() {
                let column = by_g(&[a, b, d]);
                for (i, x) in column.iter().enumerate() {
                    let at = (i * IN + j) * apart + channel * n;
                    // SAFETY: within the packed weights, where the next channel's rows write over
                    // the lanes that have none here; the last ones end with the register tile.
                    unsafe {
                        let to = to.add(at);
                        if channel + 1 < c {
                            to.cast::<V>().write_unaligned(*x);
                        } else {
                            std::ptr::copy_nonoverlapping(x.as_ptr(), to, n);
                        }
                    }
                }
            }
        }
    }
}

/// Transforms strips of some planes that share vectors: by `Bt` with `N` of 6, as a source is, or
/// by `A` with 4, as the gradient of the results is.
pub struct Source<'a, const N: usize> {
    /// The planes.
    pub g: Planes,
    /// The strips, at most as many as [`together`] says.
    pub strips: &'a [Strip],
    /// Channels.
    pub channels: Range<usize>,
    /// The source.
    pub x: &'a [f32],
    /// See [`room`].
    pub room: *mut f32,
    /// Where the first channel's first tile goes, `[point][channel][tile]`, and the elements from
    /// one channel and from one point to the next.
    pub to: (*mut f32, usize, usize),
}

impl<const N: usize> Run for Source<'_, N> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Source { g, strips, channels, x, room: at, to: (to, lv, apart) } = self;
        let by = if N == IN { by_b } else { by_a_turned };
        let tiles = strips.len() * g.across;
        let lanes = tiles.next_multiple_of(LANES);
        // SAFETY: the caller gives room for as much.
        let room = unsafe { std::slice::from_raw_parts_mut(at, room::<N>(g.across)) };
        room.fill(0.0);
        let (line, split) = room.split_at_mut(row_len(g.across));
        for (n, channel) in channels.enumerate() {
            g.split::<N>(strips, channel, x, line, (split, lanes));
            for t in (0..tiles).step_by(LANES) {
                let mut lines = [[[0.0; LANES]; IN]; IN];
                for (i, line) in lines[..N].iter_mut().enumerate() {
                    let mut d = [[0.0; LANES]; IN];
                    for (j, d) in d[..N].iter_mut().enumerate() {
                        d.copy_from_slice(&split[(i * N + j) * lanes + t..][..LANES]);
                    }
                    *line = by(&d);
                }
                for j in 0..IN {
                    let mut d = [[0.0; LANES]; IN];
                    for (d, line) in d.iter_mut().zip(&lines) {
                        *d = line[j];
                    }
                    let column = by(&d);
                    for (i, x) in column.iter().enumerate() {
                        // SAFETY: rows have room for a whole vector beyond the last tile.
                        unsafe {
                            let to = to.add((i * IN + j) * apart + n * lv + t);
                            to.cast::<V>().write_unaligned(*x);
                        }
                    }
                }
            }
        }
    }
}

impl Planes {
    /// The elements of all tiles of a channel's strips, by their places in a tile: `[N][N][tile]`
    /// with rows of `lanes`.
    #[inline(always)]
    fn split<const N: usize>(
        &self,
        strips: &[Strip],
        channel: usize,
        x: &[f32],
        line: &mut [f32],
        (to, lanes): (&mut [f32], usize),
    ) {
        let Planes { channels, size: (h, w), padding, across } = *self;
        // What of a line is in the source: the first element that is not padding, and how many.
        let count = w.min(row_len(across).saturating_sub(padding.1));
        for (s, strip) in strips.iter().enumerate() {
            let plane = &x[(strip.image * channels + channel) * h * w..][..h * w];
            for i in 0..N {
                let own = &mut to[i * N * lanes + s * across..];
                let Some(y) = (strip.row * OUT + i).checked_sub(padding.0).filter(|&y| y < h)
                else {
                    for j in 0..N {
                        own[j * lanes..][..across].fill(0.0);
                    }
                    continue;
                };
                // The hardware does not foresee the jump to the next channel.
                let next = plane.as_ptr().wrapping_add((h + y) * w);
                prefetch_all(next, count);
                line[padding.1..][..count].copy_from_slice(&plane[y * w..][..count]);
                for j in 0..OUT {
                    let line = &line[j..];
                    for (t, o) in own[j * lanes..][..across].iter_mut().enumerate() {
                        *o = line[t * OUT];
                    }
                }
                // The last elements of a tile are the first ones of the next.
                for j in OUT..N {
                    let (first, last) = own.split_at_mut(j * lanes);
                    let first = &first[(j - OUT) * lanes + 1..];
                    for (o, x) in last[..across - 1].iter_mut().zip(first) {
                        *o = *x;
                    }
                    last[across - 1] = line[across * OUT + j - OUT];
                }
            }
        }
    }
}

/// Transforms the sums of strips that share vectors into results.
pub struct Results<'a> {
    /// The convolution.
    pub g: &'a Winograd<'a>,
    /// The strips.
    pub strips: &'a [Strip],
    /// Rows of the weights.
    pub rows: Range<usize>,
    /// Added to each row.
    pub bias: Option<&'a [f32]>,
    /// The first tile, `[point][row][tile]` with rows of `lv` elements.
    pub from: *const f32,
    /// Elements of a row of tiles.
    pub lv: usize,
    /// The results.
    pub y: Shared<f32>,
}

impl Run for Results<'_> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let Results { g, strips, ref rows, bias, from, lv, y: _ } = self;
        for (r, row) in rows.clone().enumerate() {
            let bias = bias.map_or(0.0, |b| b[row]);
            for t in (0..strips.len() * g.across()).step_by(LANES) {
                let mut lines = [[[0.0; LANES]; OUT]; IN];
                for (i, line) in lines.iter_mut().enumerate() {
                    let mut sums = [[0.0; LANES]; IN];
                    for (j, sum) in sums.iter_mut().enumerate() {
                        let at = (i * IN + j) * (lv * rows.len() + GAP) + r * lv + t;
                        // SAFETY: rows have room for a whole vector beyond the last tile.
                        *sum = unsafe { from.add(at).cast::<V>().read_unaligned() };
                    }
                    *line = by_a(&sums);
                }
                // The results by their place in a tile: row, column.
                let mut tile = [[[0.0; LANES]; OUT]; OUT];
                for j in 0..OUT {
                    let mut sums = [[0.0; LANES]; IN];
                    for (sum, line) in sums.iter_mut().zip(&lines) {
                        *sum = line[j];
                    }
                    for (row, x) in tile.iter_mut().zip(by_a(&sums)) {
                        row[j] = x;
                    }
                }
                for (i, line_of) in tile.iter().enumerate() {
                    let mut line = [0.0; OUT * LANES];
                    for l in 0..LANES {
                        for (j, x) in line_of.iter().enumerate() {
                            line[l * OUT + j] = x[l] + bias;
                        }
                    }
                    self.write((row, i), t, &line);
                }
            }
        }
    }
}

impl Results<'_> {
    /// Writes row `i` of the tiles from `t` on, of result channel `row`.
    #[inline(always)]
    fn write(&self, (row, i): (usize, usize), t: usize, line: &[f32; OUT * LANES]) {
        let (m, (h, w), across) = (self.g.channels.1, self.g.result, self.g.across());
        for (s, strip) in self.strips.iter().enumerate() {
            let (first, last) = (t.max(s * across), (t + LANES).min((s + 1) * across));
            let (y, x) = (strip.row * OUT + i, (first - s * across) * OUT);
            if first >= last || y >= h {
                continue;
            }
            let count = ((last - first) * OUT).min(w - x);
            let at = ((strip.image * m + row) * h + y) * w + x;
            // SAFETY: within the plane; strips and rows are apart.
            let to = unsafe { self.y.slice(at..at + count) };
            // The next channel's results come nearer, which the hardware does not foresee.
            prefetch_all(to.as_ptr().wrapping_add(h * w), count);
            to.copy_from_slice(&line[(first - t) * OUT..][..count]);
        }
    }
}
