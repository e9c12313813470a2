//! Sampling at places that a grid names, its adjoint and its slope; and the grid of an affine map.

use super::float::Float;
use super::parallel::{self, Shared};
use super::upsample::cubic;

/// Points that are prepared together.
const BLOCK: usize = 128;

/// How values between places are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// From the neighbours on both sides.
    Linear,
    /// The nearest place; the even one of two.
    Nearest,
    /// From four neighbours by a cubic convolution.
    Cubic,
}

/// What lies outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// Zeros.
    Zeros,
    /// What is at the edge.
    Border,
    /// What is inside, mirrored at the edge.
    Reflection,
}

/// A sampling of planes with `sizes`; a point of the grid has its coordinates from the last
/// dimension on.
#[derive(Clone, Debug)]
pub struct Sampler {
    /// How values between places are made.
    pub between: Between,
    /// What lies outside.
    pub outside: Outside,
    /// Whether -1 and 1 are the middles of the first and last places, and not their edges.
    pub align: bool,
    /// The spatial sizes.
    pub sizes: Vec<usize>,
    /// How often the weights are differentiated along each of the coordinates.
    pub orders: Vec<u8>,
}

/// The places along one dimension that a point is made of (-1: outside), and their weights.
type Taps = ([i64; 4], [f64; 4]);

/// A coordinate and its derivative.
type Place = (f64, f64);

/// Mirrors a place at the first and last ones.
fn reflect(at: f64, size: usize, align: bool) -> Place {
    let (low, span) = if align { (0.0, size as f64 - 1.0) } else { (-0.5, size as f64) };
    if span == 0.0 {
        return (0.0, 0.0);
    }
    let from = at - low;
    let (away, sign) = if from < 0.0 { (-from, -1.0) } else { (from, 1.0) };
    let extra = away % span;
    match (away / span).floor() % 2.0 == 0.0 {
        true => (extra + low, sign),
        false => (span - extra + low, -sign),
    }
}

/// Moves a place to the nearest inside; one that is no number to the first.
fn clip(at: f64, size: usize) -> Place {
    let last = size as f64 - 1.0;
    (at.max(0.0).min(last), f64::from(u8::from(at > 0.0 && at < last)))
}

impl Sampler {
    fn rank(&self) -> usize {
        self.sizes.len()
    }

    fn count(&self) -> usize {
        match self.between {
            Between::Nearest => 1,
            Between::Linear => 2,
            Between::Cubic => 4,
        }
    }

    fn padded(&self, at: f64, size: usize) -> Place {
        match self.outside {
            Outside::Zeros => (at, 1.0),
            Outside::Border => clip(at, size),
            Outside::Reflection => {
                let (at, turned) = reflect(at, size, self.align);
                let (at, kept) = clip(at, size);
                (at, turned * kept)
            }
        }
    }

    /// What coordinate `c` of a dimension takes from it.
    fn taps<T: Float>(&self, c: f64, size: usize, order: u8) -> Taps {
        let round = |v: f64| T::from_f64(v).to_f64();
        let n = size as f64;
        let (at, slope) = match self.align {
            true => (round(round(round(c + 1.0) / 2.0) * (n - 1.0)), (n - 1.0) / 2.0),
            false => (round(round(round(round(c + 1.0) * n) - 1.0) / 2.0), n / 2.0),
        };
        let inside = |i: f64| if i >= 0.0 && i < n { i as i64 } else { -1 };
        let steep = slope.powi(i32::from(order));
        if self.between == Between::Cubic {
            let first = at.floor();
            let place = |i: f64| inside(self.padded(first + i, size).0);
            return ([-1.0, 0.0, 1.0, 2.0].map(place), cubic(at - first, order).map(|w| w * steep));
        }
        let (at, turned) = self.padded(at, size);
        if self.between == Between::Nearest {
            let w = f64::from(u8::from(order == 0));
            return ([inside(at.round_ties_even()), -1, -1, -1], [w, 0.0, 0.0, 0.0]);
        }
        // A volume is zero where a coordinate is no number; a plane is no number there.
        if !at.is_finite() && self.rank() > 2 {
            return ([-1; 4], [0.0; 4]);
        }
        let (first, t) = (at.floor(), at - at.floor());
        let steep = steep * turned;
        let w = match order {
            0 => [1.0 - t, t, 0.0, 0.0],
            1 => [-steep, steep, 0.0, 0.0],
            _ => [0.0; 4],
        };
        ([inside(first), inside(first + 1.0), -1, -1], w)
    }

    /// What the points of `grid` take from a plane: as many entries for each.
    fn prepare<T: Float>(&self, grid: &[T], orders: &[u8], out: &mut Vec<(i64, T)>) {
        let (rank, count) = (self.rank(), self.count());
        out.clear();
        for point in grid.chunks_exact(rank) {
            let mut taps = [([0; 4], [0.0; 4]); 3];
            for (d, taps) in taps.iter_mut().enumerate().take(rank) {
                let a = rank - 1 - d;
                *taps = self.taps::<T>(point[a].to_f64(), self.sizes[d], orders[a]);
            }
            for t in 0..count.pow(rank as u32) {
                let (mut rest, mut step, mut at, mut weight) = (t, 1, 0, 1.0);
                for d in (0..rank).rev() {
                    let (i, w) = (taps[d].0[rest % count], taps[d].1[rest % count]);
                    at = if i < 0 || at < 0 { -1 } else { at + i * step };
                    weight *= w;
                    rest /= count;
                    step *= self.sizes[d] as i64;
                }
                out.push((at, T::from_f64(weight)));
            }
        }
    }

    fn each(&self) -> usize {
        self.count().pow(self.rank() as u32)
    }

    fn plane(&self) -> usize {
        self.sizes.iter().product()
    }

    /// Samples `x` of `n` times `c` planes at the `points` of each of `n` grids.
    pub fn sample<T: Float>(&self, [n, c, points]: [usize; 3], x: &[T], grid: &[T], y: &mut [T]) {
        let (plane, rank) = (self.plane(), self.rank());
        assert_eq!([x.len(), y.len()], [n * c * plane, n * c * points], "[grid] lengths");
        assert_eq!(grid.len(), n * points * rank, "[grid] length of the grid");
        let blocks = points.div_ceil(BLOCK);
        let out = Shared::new(y.as_mut_ptr());
        parallel::for_tiles(n * blocks, (64 / c.max(1)).max(1), |range| {
            let mut taps = Vec::new();
            for task in range {
                let (n, from) = (task / blocks, task % blocks * BLOCK);
                let to = (from + BLOCK).min(points);
                let part = &grid[(n * points + from) * rank..(n * points + to) * rank];
                self.prepare(part, &self.orders, &mut taps);
                for p in n * c..(n + 1) * c {
                    let x = &x[p * plane..(p + 1) * plane];
                    // SAFETY: blocks of points and planes are apart.
                    let y = unsafe { out.slice(p * points + from..p * points + to) };
                    for (y, taps) in y.iter_mut().zip(taps.chunks_exact(self.each())) {
                        *y = taken(x, taps);
                    }
                }
            }
        });
    }

    /// The adjoint of [`Self::sample`]: gives the `g` of each point back to where it came from.
    pub fn spread<T: Float>(&self, [n, c, points]: [usize; 3], g: &[T], grid: &[T], gx: &mut [T]) {
        let (plane, rank) = (self.plane(), self.rank());
        assert_eq!([gx.len(), g.len()], [n * c * plane, n * c * points], "[grid] lengths");
        assert_eq!(grid.len(), n * points * rank, "[grid] length of the grid");
        // Points meet in a plane, so tasks are groups of planes; each prepares the points anew.
        let group = (c * n).div_ceil(8).clamp(1, c.max(1));
        let groups = c.div_ceil(group);
        let out = Shared::new(gx.as_mut_ptr());
        parallel::for_each(n * groups, |task| {
            let (n, first) = (task / groups, task % groups * group);
            let planes = n * c + first..n * c + (first + group).min(c);
            // SAFETY: groups of planes are apart.
            let gx = unsafe { out.slice(planes.start * plane..planes.end * plane) };
            gx.fill(T::default());
            let mut taps = Vec::new();
            for from in (0..points).step_by(BLOCK) {
                let to = (from + BLOCK).min(points);
                let part = &grid[(n * points + from) * rank..(n * points + to) * rank];
                self.prepare(part, &self.orders, &mut taps);
                for (p, gx) in planes.clone().zip(gx.chunks_exact_mut(plane)) {
                    let g = &g[p * points + from..p * points + to];
                    for (&g, taps) in g.iter().zip(taps.chunks_exact(self.each())) {
                        for &(at, w) in taps.iter().filter(|t| t.0 >= 0) {
                            gx[at as usize] += g * w;
                        }
                    }
                }
            }
        });
    }

    /// The derivative of the sum of `g` times the samples of `x`, by the grid.
    pub fn slope<T: Float>(
        &self,
        [n, c, points]: [usize; 3],
        (g, x): (&[T], &[T]),
        grid: &[T],
        out: &mut [T],
    ) {
        let (plane, rank) = (self.plane(), self.rank());
        assert_eq!([x.len(), g.len()], [n * c * plane, n * c * points], "[grid] lengths");
        assert_eq!([grid.len(), out.len()], [n * points * rank; 2], "[grid] length of the grid");
        let blocks = points.div_ceil(BLOCK);
        let out = Shared::new(out.as_mut_ptr());
        parallel::for_tiles(n * blocks, (64 / c.max(1)).max(1), |range| {
            let mut taps = Vec::new();
            for task in range {
                let (n, from) = (task / blocks, task % blocks * BLOCK);
                let to = (from + BLOCK).min(points);
                let part = (n * points + from) * rank..(n * points + to) * rank;
                // SAFETY: blocks of points are apart.
                let out = unsafe { out.slice(part.clone()) };
                out.fill(T::default());
                for a in 0..rank {
                    let mut orders = self.orders.clone();
                    orders[a] += 1;
                    self.prepare(&grid[part.clone()], &orders, &mut taps);
                    for p in n * c..(n + 1) * c {
                        let x = &x[p * plane..(p + 1) * plane];
                        let g = &g[p * points + from..p * points + to];
                        let of = out.iter_mut().skip(a).step_by(rank);
                        for ((o, &g), taps) in of.zip(g).zip(taps.chunks_exact(self.each())) {
                            *o += g * taken(x, taps);
                        }
                    }
                }
            }
        });
    }
}

/// The weighted sum of what a point takes; outside there are zeros.
#[inline(always)]
fn taken<T: Float>(x: &[T], taps: &[(i64, T)]) -> T {
    let mut sum = T::default();
    for &(at, w) in taps {
        let x = if at < 0 { T::default() } else { x[at as usize] };
        sum += w * x;
    }
    sum
}

/// A number of an affine map: whole ones wrap.
pub trait Ring: Copy + Send + Sync {
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;
    /// `self + a * b`.
    fn plus(self, a: Self, b: Self) -> Self;
}

macro_rules! ring {
    ($($t:ty: $zero:literal $one:literal, $s:ident $a:ident $b:ident => $e:expr;)*) => { $(
        impl Ring for $t {
            const ZERO: $t = $zero;
            const ONE: $t = $one;
            #[inline(always)]
            fn plus($s, $a: $t, $b: $t) -> $t { $e }
        }
    )* };
}
ring! {
    f32: 0.0 1.0, self a b => self + a * b;
    f64: 0.0 1.0, self a b => self + a * b;
    i64: 0 1, self a b => self.wrapping_add(a.wrapping_mul(b));
}

/// Where the points of a plane with these `places` along each dimension lie, the last dimension
/// first and a 1 behind.
fn point<T: Ring>(places: &[Vec<T>], mut i: usize) -> [T; 4] {
    let mut out = [T::ONE; 4];
    for (a, along) in places.iter().rev().enumerate() {
        out[a] = along[i % along.len()];
        i /= along.len();
    }
    out
}

/// The points of a plane under each of the maps `theta`, of `rank` rows and a column more.
pub fn affine<T: Ring>(places: &[Vec<T>], theta: &[T], y: &mut [T]) {
    let rank = places.len();
    let points: usize = places.iter().map(Vec::len).product();
    let out = Shared::new(y.as_mut_ptr());
    assert_eq!(y.len() * (rank + 1), theta.len() * points, "[grid] lengths");
    let maps = theta.len() / (rank * (rank + 1));
    let blocks = points.div_ceil(4096);
    parallel::for_each(maps * blocks, |task| {
        let (m, from) = (task / blocks, task % blocks * 4096);
        let to = (from + 4096).min(points);
        let theta = &theta[m * rank * (rank + 1)..][..rank * (rank + 1)];
        // SAFETY: blocks of points are apart.
        let y = unsafe { out.slice((m * points + from) * rank..(m * points + to) * rank) };
        for (i, y) in (from..to).zip(y.chunks_exact_mut(rank)) {
            let at = point(places, i);
            for (y, row) in y.iter_mut().zip(theta.chunks_exact(rank + 1)) {
                *y = row.iter().zip(at).fold(T::ZERO, |s, (&t, p)| s.plus(t, p));
            }
        }
    });
}

/// The gradient of the maps from `g`, that of the points.
pub fn affine_back<T: Ring>(places: &[Vec<T>], g: &[T], theta: &mut [T]) {
    let rank = places.len();
    let points: usize = places.iter().map(Vec::len).product();
    assert_eq!(g.len() * (rank + 1), theta.len() * points, "[grid] lengths");
    let out = Shared::new(theta.as_mut_ptr());
    parallel::for_each(theta.len() / (rank * (rank + 1)), |m| {
        // SAFETY: maps are apart.
        let theta = unsafe { out.slice(m * rank * (rank + 1)..(m + 1) * rank * (rank + 1)) };
        theta.fill(T::ZERO);
        for (i, g) in g[m * points * rank..(m + 1) * points * rank].chunks_exact(rank).enumerate() {
            let at = point(places, i);
            for (row, &g) in theta.chunks_exact_mut(rank + 1).zip(g) {
                row.iter_mut().zip(at).for_each(|(t, p)| *t = t.plus(g, p));
            }
        }
    });
}
