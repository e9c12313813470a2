//! A line search under the strong Wolfe conditions (Nocedal and Wright, 2006, algorithms 3.5 and
//! 3.6), with cubic interpolation and PyTorch's safeguards.

use crate::base::Result;
use crate::tensor::Tensor;

/// How much of the loss that the slope promises must be won.
const ENOUGH: f64 = 1e-4;
/// How much of the slope may be left.
const FLAT: f64 = 0.9;
/// A bracket of which everything changes by less is not made smaller.
const SMALL: f64 = 1e-9;

/// A point on the line.
#[derive(Clone)]
pub(super) struct Point {
    /// Its place.
    pub(super) t: f64,
    /// The loss.
    pub(super) loss: f64,
    /// The gradient of all parameters.
    pub(super) grad: Tensor,
    /// The gradient along the line.
    pub(super) slope: f64,
}

/// The least point of the cubic through two points with their slopes, kept within bounds; the
/// middle of the bounds where there is none.
fn cubic(a: &Point, b: &Point, bounds: (f64, f64)) -> f64 {
    let mixed = a.slope + b.slope - 3.0 * (a.loss - b.loss) / (a.t - b.t);
    let square = mixed * mixed - a.slope * b.slope;
    if square.is_nan() || square < 0.0 {
        return (bounds.0 + bounds.1) / 2.0;
    }
    let (near, far) = if a.t <= b.t { (a, b) } else { (b, a) };
    let root = square.sqrt();
    let part = (far.slope + root - mixed) / (far.slope - near.slope + 2.0 * root);
    (far.t - (far.t - near.t) * part).max(bounds.0).min(bounds.1)
}

/// The end of a bracket with the smaller loss.
fn lower(bracket: &[Point; 2]) -> usize {
    usize::from(bracket[0].loss > bracket[1].loss)
}

/// A search from `start`, at 0 of the line.
pub(super) struct Search<'a> {
    /// Where it starts.
    pub(super) start: Point,
    /// The greatest element of the direction.
    pub(super) reach: f64,
    /// Greatest number of points after the first one.
    pub(super) most: i64,
    /// Computes a point.
    pub(super) at: &'a mut dyn FnMut(f64) -> Result<Point>,
}

impl Search<'_> {
    /// Whether the loss is not low enough for how far a point is away.
    fn too_high(&self, p: &Point) -> bool {
        p.loss > self.start.loss + ENOUGH * p.t * self.start.slope
    }

    fn is_flat(&self, p: &Point) -> bool {
        p.slope.abs() <= -FLAT * self.start.slope
    }

    /// A good point, or the best one that was found, and the number of points computed.
    ///
    /// # Errors
    /// Those of the loss.
    pub(super) fn run(&mut self, first: f64) -> Result<(Point, i64)> {
        let mut now = (self.at)(first)?;
        let mut before = self.start.clone();
        let mut rounds = 0;
        let bracket = loop {
            if rounds >= self.most {
                break [self.start.clone(), now];
            }
            if self.too_high(&now) || (rounds > 1 && now.loss >= before.loss) {
                break [before, now];
            }
            if self.is_flat(&now) {
                return Ok((now, rounds + 1));
            }
            if now.slope >= 0.0 {
                break [before, now];
            }
            let bounds = (now.t + 0.01 * (now.t - before.t), now.t * 10.0);
            let next = (self.at)(cubic(&before, &now, bounds))?;
            before = std::mem::replace(&mut now, next);
            rounds += 1;
        };
        self.zoom(bracket, rounds)
    }

    /// Makes a bracket around a good point smaller until one is found.
    fn zoom(&mut self, mut bracket: [Point; 2], mut rounds: i64) -> Result<(Point, i64)> {
        let mut low = lower(&bracket);
        let mut stuck = false;
        while rounds < self.most {
            let [a, b] = [bracket[0].t, bracket[1].t];
            if (b - a).abs() * self.reach < SMALL {
                break;
            }
            let (least, most) = (a.min(b), a.max(b));
            let mut t = cubic(&bracket[0], &bracket[1], (least, most));
            // A point close to an end brings little: the second one in a row is moved inwards.
            let edge = 0.1 * (most - least);
            let close = (most - t).min(t - least) < edge;
            let inwards = close && (stuck || t >= most || t <= least);
            if inwards {
                let upper = (t - most).abs() < (t - least).abs();
                t = if upper { most - edge } else { least + edge };
            }
            stuck = close && !inwards;
            let now = (self.at)(t)?;
            rounds += 1;
            let high = 1 - low;
            if self.too_high(&now) || now.loss >= bracket[low].loss {
                bracket[high] = now;
                low = lower(&bracket);
                continue;
            }
            let done = self.is_flat(&now);
            if !done && now.slope * (bracket[high].t - bracket[low].t) >= 0.0 {
                bracket[high] = bracket[low].clone();
            }
            bracket[low] = now;
            if done {
                break;
            }
        }
        let [a, b] = bracket;
        Ok((if low == 0 { a } else { b }, rounds + 1))
    }
}
