//! What loops over f32 and f64 share: a trait, and sums that are accurate and fast.

use super::math::Math;
use crate::base::Element;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// f32 or f64 with arithmetic and elementary functions.
pub trait Float:
    Element
    + Math
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
{
    /// Minus infinity.
    const LOW: Self;
}
impl Float for f32 {
    const LOW: f32 = f32::NEG_INFINITY;
}
impl Float for f64 {
    const LOW: f64 = f64::NEG_INFINITY;
}

/// Independent sums of a loop: two vectors of f32 with AVX2.
const LANES: usize = 16;
/// Elements after which a sum goes on in f64.
const BLOCK: usize = 2048;

/// The sum of `f` over a slice: in lanes of `T` within a block, in f64 among blocks.
#[inline(always)]
pub fn sum1<T: Float>(a: &[T], f: impl Fn(T) -> T) -> f64 {
    let mut sum = 0.0;
    for a in a.chunks(BLOCK) {
        let mut lanes = [T::default(); LANES];
        let (a, rest) = a.as_chunks::<LANES>();
        for a in a {
            for (lane, &a) in lanes.iter_mut().zip(a) {
                *lane += f(a);
            }
        }
        sum += tree(lanes);
        rest.iter().for_each(|&a| sum += f(a).to_f64());
    }
    sum
}

/// The sum of `f` over two slices of one length; see [`sum1`].
#[inline(always)]
pub fn sum2<T: Float>(a: &[T], b: &[T], f: impl Fn(T, T) -> T) -> f64 {
    let mut sum = 0.0;
    for (a, b) in a.chunks(BLOCK).zip(b.chunks(BLOCK)) {
        let mut lanes = [T::default(); LANES];
        let ((a, rest_a), (b, rest_b)) = (a.as_chunks::<LANES>(), b.as_chunks::<LANES>());
        for (a, b) in a.iter().zip(b) {
            for i in 0..LANES {
                lanes[i] += f(a[i], b[i]);
            }
        }
        sum += tree(lanes);
        rest_a.iter().zip(rest_b).for_each(|(&a, &b)| sum += f(a, b).to_f64());
    }
    sum
}

/// The largest element; `LOW` for none. NaN does not count.
#[inline(always)]
pub fn largest<T: Float>(a: &[T]) -> T {
    let mut lanes = [T::LOW; LANES];
    let (a, rest) = a.as_chunks::<LANES>();
    for a in a {
        for (lane, &a) in lanes.iter_mut().zip(a) {
            *lane = if a > *lane { a } else { *lane };
        }
    }
    lanes.iter().chain(rest).fold(T::LOW, |m, &a| if a > m { a } else { m })
}

#[inline(always)]
fn tree<T: Float>(mut lanes: [T; LANES]) -> f64 {
    let mut n = LANES;
    while n > 2 {
        n /= 2;
        for i in 0..n {
            lanes[i] += lanes[i + n];
        }
    }
    lanes[0].to_f64() + lanes[1].to_f64()
}
