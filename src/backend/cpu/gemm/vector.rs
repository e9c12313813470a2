//! The few vector operations that the register tiles of products and convolutions need.

/// Some lanes of one element type.
pub trait Vector: Copy {
    /// The type of a lane.
    type Elem: Copy;
    /// How many lanes.
    const LANES: usize;
    /// All lanes 0.
    fn zero() -> Self;
    /// All lanes `x`.
    fn splat(x: Self::Elem) -> Self;
    /// `a * b + c`.
    fn fma(a: Self, b: Self, c: Self) -> Self;
    /// `a * b`.
    fn mul(a: Self, b: Self) -> Self;
    /// `a + b`.
    fn add(a: Self, b: Self) -> Self;
    /// The sum of the lanes: halves are added until one is left.
    fn total(self) -> Self::Elem;
    /// From `LANES` elements at any address.
    ///
    /// # Safety
    /// They can be read.
    unsafe fn load(p: *const Self::Elem) -> Self;
    /// To `LANES` elements at any address.
    ///
    /// # Safety
    /// They can be written.
    unsafe fn store(self, p: *mut Self::Elem);
    /// Transposes a square of `LANES` rows: `to[j * cs + i] = from[i * rs + j]`. Of the rows of
    /// `from` only `have` are there; the last one stands for the others. The rows of `to` are
    /// written whole, one after the other, so that each may overwrite the end of the one before.
    ///
    /// # Safety
    /// The squares lie within their buffers.
    #[inline(always)]
    unsafe fn transpose(
        (from, rs, have): (*const Self::Elem, usize, usize),
        (to, cs): (*mut Self::Elem, usize),
    ) {
        for j in 0..Self::LANES {
            for i in 0..Self::LANES {
                // SAFETY: as the caller promises.
                unsafe { *to.add(j * cs + i) = *from.add(i.min(have - 1) * rs + j) }
            }
        }
    }
}

/// Adds the upper half of some lanes to the lower one until one is left.
#[inline(always)]
fn fold<T: Copy + std::ops::AddAssign, const N: usize>(mut lanes: [T; N]) -> T {
    let mut half = N / 2;
    while half > 0 {
        for i in 0..half {
            let upper = lanes[i + half];
            lanes[i] += upper;
        }
        half /= 2;
    }
    lanes[0]
}

/// Sixteen bytes of lanes for machines without AVX2; the compiler picks the instructions.
#[derive(Clone, Copy)]
pub struct Plain<T, const N: usize>([T; N]);

macro_rules! plain {
    ($t:ty, $n:literal) => {
        impl Vector for Plain<$t, $n> {
            type Elem = $t;
            const LANES: usize = $n;
            #[inline(always)]
            fn zero() -> Self {
                Plain([0.0; $n])
            }
            #[inline(always)]
            fn splat(x: $t) -> Self {
                Plain([x; $n])
            }
            #[inline(always)]
            fn fma(a: Self, b: Self, c: Self) -> Self {
                // Where it is no instruction, `mul_add` would be a slow library call.
                Plain(std::array::from_fn(|i| match cfg!(target_arch = "aarch64") {
                    true => a.0[i].mul_add(b.0[i], c.0[i]),
                    false => a.0[i] * b.0[i] + c.0[i],
                }))
            }
            #[inline(always)]
            fn mul(a: Self, b: Self) -> Self {
                Plain(std::array::from_fn(|i| a.0[i] * b.0[i]))
            }
            #[inline(always)]
            fn add(a: Self, b: Self) -> Self {
                Plain(std::array::from_fn(|i| a.0[i] + b.0[i]))
            }
            #[inline(always)]
            fn total(self) -> $t {
                fold(self.0)
            }
            #[inline(always)]
            unsafe fn load(p: *const $t) -> Self {
                // SAFETY: as the caller promises.
                unsafe { Plain(p.cast::<[$t; $n]>().read_unaligned()) }
            }
            #[inline(always)]
            unsafe fn store(self, p: *mut $t) {
                // SAFETY: as the caller promises.
                unsafe { p.cast::<[$t; $n]>().write_unaligned(self.0) }
            }
        }
    };
}
plain!(f32, 4);
plain!(f64, 2);

#[cfg(target_arch = "x86_64")]
pub use avx2::{F32x8, F64x4};

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::Vector;
    use std::arch::x86_64::*;

    macro_rules! wide {
        ($(#[$doc:meta])* $name:ident, $raw:ty, $t:ty, $n:literal, $zero:ident, $splat:ident,
         $fma:ident, $mul:ident, $add:ident, $load:ident, $store:ident, $square:ident) => {
            $(#[$doc])*
            #[derive(Clone, Copy)]
            pub struct $name($raw);

            impl Vector for $name {
                type Elem = $t;
                const LANES: usize = $n;
                #[inline(always)]
                fn zero() -> Self {
                    // SAFETY: only code compiled for AVX2 and FMA uses the type.
                    unsafe { $name($zero()) }
                }
                #[inline(always)]
                fn splat(x: $t) -> Self {
                    // SAFETY: as in `zero`.
                    unsafe { $name($splat(x)) }
                }
                #[inline(always)]
                fn fma(a: Self, b: Self, c: Self) -> Self {
                    // SAFETY: as in `zero`.
                    unsafe { $name($fma(a.0, b.0, c.0)) }
                }
                #[inline(always)]
                fn mul(a: Self, b: Self) -> Self {
                    // SAFETY: as in `zero`.
                    unsafe { $name($mul(a.0, b.0)) }
                }
                #[inline(always)]
                fn add(a: Self, b: Self) -> Self {
                    // SAFETY: as in `zero`.
                    unsafe { $name($add(a.0, b.0)) }
                }
                #[inline(always)]
                fn total(self) -> $t {
                    let mut lanes = [0.0; $n];
                    // SAFETY: as in `zero`; the array has room for the lanes.
                    unsafe { self.store(lanes.as_mut_ptr()) };
                    super::fold(lanes)
                }
                #[inline(always)]
                unsafe fn load(p: *const $t) -> Self {
                    // SAFETY: as in `zero`; the caller promises that the lanes can be read.
                    unsafe { $name($load(p)) }
                }
                #[inline(always)]
                unsafe fn store(self, p: *mut $t) {
                    // SAFETY: as in `zero`; the caller promises that the lanes can be written.
                    unsafe { $store(p, self.0) }
                }
                #[inline(always)]
                unsafe fn transpose(
                    (from, rs, have): (*const $t, usize, usize),
                    to: (*mut $t, usize),
                ) {
                    // SAFETY: as in `zero`; the caller promises that the squares are there.
                    unsafe {
                        let row = |i: usize| from.add(i.min(have - 1) * rs);
                        $square(std::array::from_fn(row), to)
                    }
                }
            }
        };
    }
    wide!(
        /// Eight `f32`.
        F32x8, __m256, f32, 8, _mm256_setzero_ps, _mm256_set1_ps, _mm256_fmadd_ps,
        _mm256_mul_ps, _mm256_add_ps, _mm256_loadu_ps, _mm256_storeu_ps, square8
    );
    wide!(
        /// Four `f64`.
        F64x4, __m256d, f64, 4, _mm256_setzero_pd, _mm256_set1_pd, _mm256_fmadd_pd,
        _mm256_mul_pd, _mm256_add_pd, _mm256_loadu_pd, _mm256_storeu_pd, square4
    );

    /// Pairs, then pairs of pairs, then halves change places.
    #[inline(always)]
    unsafe fn square8(from: [*const f32; 8], (to, cs): (*mut f32, usize)) {
        // SAFETY: the callers have AVX2 and the squares.
        unsafe {
            let r: [__m256; 8] = std::array::from_fn(|i| _mm256_loadu_ps(from[i]));
            let pair =
                |i: usize| (_mm256_unpacklo_ps(r[i], r[i + 1]), _mm256_unpackhi_ps(r[i], r[i + 1]));
            let four = |i: usize| {
                let ((a, b), (c, d)) = (pair(i), pair(i + 2));
                [
                    _mm256_shuffle_ps::<0x44>(a, c),
                    _mm256_shuffle_ps::<0xEE>(a, c),
                    _mm256_shuffle_ps::<0x44>(b, d),
                    _mm256_shuffle_ps::<0xEE>(b, d),
                ]
            };
            let (low, high) = (four(0), four(4));
            for i in 0..4 {
                let row = _mm256_permute2f128_ps::<0x20>(low[i], high[i]);
                _mm256_storeu_ps(to.add(i * cs), row);
            }
            for i in 0..4 {
                let row = _mm256_permute2f128_ps::<0x31>(low[i], high[i]);
                _mm256_storeu_ps(to.add((i + 4) * cs), row);
            }
        }
    }

    /// As [`square8`], in two steps.
    #[inline(always)]
    unsafe fn square4(from: [*const f64; 4], (to, cs): (*mut f64, usize)) {
        // SAFETY: the callers have AVX2 and the squares.
        unsafe {
            let r: [__m256d; 4] = std::array::from_fn(|i| _mm256_loadu_pd(from[i]));
            let (a, b) = (_mm256_unpacklo_pd(r[0], r[1]), _mm256_unpackhi_pd(r[0], r[1]));
            let (c, d) = (_mm256_unpacklo_pd(r[2], r[3]), _mm256_unpackhi_pd(r[2], r[3]));
            _mm256_storeu_pd(to, _mm256_permute2f128_pd::<0x20>(a, c));
            _mm256_storeu_pd(to.add(cs), _mm256_permute2f128_pd::<0x20>(b, d));
            _mm256_storeu_pd(to.add(2 * cs), _mm256_permute2f128_pd::<0x31>(a, c));
            _mm256_storeu_pd(to.add(3 * cs), _mm256_permute2f128_pd::<0x31>(b, d));
        }
    }
}
