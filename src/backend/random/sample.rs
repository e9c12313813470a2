//! What each dtype needs to be filled with random numbers.

use super::box_muller::{self, Tables};
use super::generator::{unit_f32, unit_f64};
use crate::base::{Element, bf16, f16};
use std::sync::LazyLock;

/// A type that random numbers are converted to.
pub trait Sample: Element {
    /// Whether `random` takes 64 bits for an element.
    const WIDE: bool;
    /// The greatest integer of `random`: the greatest value, or 2 to the number of digits.
    const MAX: i64;
    /// The least and greatest value, for the check of bounds.
    const BOUNDS: (f64, f64);
    /// Binary digits of the significand; 0 for integers and bool.
    const DIGITS: u32;
    /// A C cast from an integer; halves are rounded to f32 on the way.
    fn cast_int(v: i64) -> Self;
    /// A C cast from a double; halves are rounded to f32 on the way.
    fn cast(v: f64) -> Self;
}

macro_rules! sample_int {
    ($($t:ty: $wide:expr;)*) => { $(impl Sample for $t {
        const WIDE: bool = $wide;
        const MAX: i64 = <$t>::MAX as i64;
        const BOUNDS: (f64, f64) = (<$t>::MIN as f64, <$t>::MAX as f64);
        const DIGITS: u32 = 0;
        #[inline(always)]
        fn cast_int(v: i64) -> Self { v as $t }
        #[inline(always)]
        fn cast(v: f64) -> Self { <$t>::from_f64(v) }
    })* };
}
sample_int! { u8: false; i8: false; i16: false; i32: false; i64: true; }

macro_rules! sample_real {
    ($($t:ty: $wide:expr, $max:expr, |$i:ident| $int:expr, |$f:ident| $real:expr;)*) => { $(
        impl Sample for $t {
            const WIDE: bool = $wide;
            const MAX: i64 = 1 << <$t>::MANTISSA_DIGITS;
            const BOUNDS: (f64, f64) = (-$max, $max);
            const DIGITS: u32 = <$t>::MANTISSA_DIGITS;
            #[inline(always)]
            fn cast_int($i: i64) -> Self { $int }
            #[inline(always)]
            fn cast($f: f64) -> Self { $real }
        }
    )* };
}
sample_real! {
    f32: false, f32::MAX as f64, |v| v as f32, |v| v as f32;
    f64: true, f64::MAX, |v| v as f64, |v| v;
    f16: false, 65504.0, |v| f16::from_f32(v as f32), |v| f16::from_f32(v as f32);
    bf16: false, bf16::MAX.to_f64_const(), |v| bf16::from_f32(v as f32),
        |v| bf16::from_f32(v as f32);
}

impl Sample for bool {
    const WIDE: bool = false;
    const MAX: i64 = 1;
    const BOUNDS: (f64, f64) = (0.0, 1.0);
    const DIGITS: u32 = 0;
    #[inline(always)]
    fn cast_int(v: i64) -> Self {
        v != 0
    }
    #[inline(always)]
    fn cast(v: f64) -> Self {
        v != 0.0
    }
}

/// A floating-point type that uniforms are drawn in.
pub trait Real: Sample {
    /// Words of 32 bits that one uniform takes.
    const WORDS: usize;
    /// `from + u * span` for `u` from the words, [`Real::WORDS`] for each element.
    fn uniform(words: &[u32], out: &mut [Self], from: Self, span: Self);
    /// The difference, rounded to the type.
    fn minus(self, other: Self) -> Self;
    /// Box and Muller in place: `block` holds 16 uniforms and gets 16 normals, the cosine
    /// halves before the sine halves.
    fn box_muller(block: &mut [Self; 16], mean: Self, std: Self);
    /// Elements for one tile of a parallel loop over [`Real::box_muller`]: a multiple of 16.
    const TILE: usize;
}

impl Real for f32 {
    const WORDS: usize = 1;
    const TILE: usize = 32 * 1024;
    #[inline(always)]
    fn uniform(words: &[u32], out: &mut [f32], from: f32, span: f32) {
        if (from, span) == (0.0, 1.0) {
            out.iter_mut().zip(words).for_each(|(o, &w)| *o = unit_f32(w));
        } else {
            out.iter_mut().zip(words).for_each(|(o, &w)| *o = unit_f32(w).mul_add(span, from));
        }
    }
    #[inline(always)]
    fn minus(self, other: f32) -> f32 {
        self - other
    }
    #[inline(always)]
    fn box_muller(block: &mut [f32; 16], mean: f32, std: f32) {
        box_muller::block_f32(block, mean, std);
    }
}

impl Real for f64 {
    const WORDS: usize = 2;
    const TILE: usize = 2048;
    #[inline(always)]
    fn uniform(words: &[u32], out: &mut [f64], from: f64, span: f64) {
        let pairs = out.iter_mut().zip(words.as_chunks::<2>().0);
        if (from, span) == (0.0, 1.0) {
            pairs.for_each(|(o, &w)| *o = unit_f64(join(w)));
        } else {
            pairs.for_each(|(o, &w)| *o = unit_f64(join(w)).mul_add(span, from));
        }
    }
    #[inline(always)]
    fn minus(self, other: f64) -> f64 {
        self - other
    }
    #[inline(always)]
    fn box_muller(block: &mut [f64; 16], mean: f64, std: f64) {
        box_muller::block_f64(block, mean, std);
    }
}

macro_rules! real_half {
    ($($t:ty),*) => { $(impl Real for $t {
        const WORDS: usize = 1;
        const TILE: usize = 2048;
        #[inline(always)]
        fn uniform(words: &[u32], out: &mut [$t], from: $t, span: $t) {
            const TOP: u32 = 1 << <$t>::MANTISSA_DIGITS;
            let (from, span) = (from.to_f32(), span.to_f32());
            for (o, &w) in out.iter_mut().zip(words) {
                // The product is exact: both factors have few digits.
                let u = (w & (TOP - 1)) as f32 * (1.0 / TOP as f32);
                *o = <$t>::from_f32(u * span + from);
            }
        }
        #[inline(always)]
        fn minus(self, other: $t) -> $t {
            <$t>::from_f32(self.to_f32() - other.to_f32())
        }
        #[inline(always)]
        fn box_muller(block: &mut [$t; 16], mean: $t, std: $t) {
            let round = |v| <$t>::from_f32(v).to_f32();
            static TABLES: LazyLock<Tables> = LazyLock::new(|| {
                Tables::new(<$t>::MANTISSA_DIGITS, |v| <$t>::from_f32(v).to_f32())
            });
            let mut wide = block.map(<$t>::to_f32);
            TABLES.block(&mut wide, mean.to_f32(), std.to_f32(), round);
            *block = wide.map(<$t>::from_f32);
        }
    })* };
}
real_half!(f16, bf16);

/// A pair of words as 64 bits, the high word first.
#[inline(always)]
pub fn join([high, low]: [u32; 2]) -> u64 {
    (u64::from(high) << 32) | u64::from(low)
}
