//! The next floating-point number in a direction.

use super::parallel::{self, GRAIN, Shared};
use crate::base::{Element, bf16, f16};

/// A type whose numbers have neighbours.
pub trait Neighbour: Element {
    /// The number next to `self` towards `other`; `other` where they are equal.
    fn towards(self, other: Self) -> Self;
}

// The bits of numbers of one sign are in the order of their magnitudes.
macro_rules! neighbour {
    ($($t:ty: $bits:ty, $zero:expr;)*) => { $(impl Neighbour for $t {
        #[inline(always)]
        fn towards(self, other: $t) -> $t {
            const SIGN: $bits = 1 << (<$bits>::BITS - 1);
            if self.is_nan() {
                return self;
            }
            if other.is_nan() || self == other {
                return other;
            }
            if self == $zero {
                return <$t>::from_bits((other.to_bits() & SIGN) | 1);
            }
            let away = (self < other) == (self > $zero);
            let bits = self.to_bits();
            <$t>::from_bits(if away { bits + 1 } else { bits - 1 })
        }
    })* };
}
neighbour! { f32: u32, 0.0; f64: u64, 0.0; f16: u16, f16::ZERO; bf16: u16, bf16::ZERO; }

/// The neighbours of all `a` towards `b`.
pub fn towards<T: Neighbour>(a: &[T], b: &[T], y: &mut [T]) {
    let shared = Shared::new(y.as_mut_ptr());
    parallel::for_tiles(y.len(), GRAIN, |r| {
        // SAFETY: tiles lie within `y` and do not overlap.
        let y = unsafe { shared.slice(r.clone()) };
        for ((y, &a), &b) in y.iter_mut().zip(&a[r.clone()]).zip(&b[r]) {
            *y = a.towards(b);
        }
    });
}
