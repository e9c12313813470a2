//! Loads and stores with conversion, a block at a time: between the dtype in memory and the
//! type that a kernel computes in (f32 for f16, bf16, f32; f64; i64 for integers and bool, or u8
//! where that is enough).

use super::isa::{self, Isa, Run};
use crate::base::{DType, Element, bf16, f16};

/// Elements that a kernel handles at a time: a few buffers of them fit the first-level cache.
pub const BLOCK: usize = 512;

/// A type that kernels compute in.
pub trait Compute: Element {
    /// The loader for a dtype.
    fn loader(dtype: DType) -> Loader<Self>;
    /// The storer for a dtype.
    fn storer(dtype: DType) -> Storer<Self>;
}

/// Reads `n` elements, `stride` apart, from `src` into the buffer `dst`.
pub type Loader<T> = unsafe fn(src: *const u8, stride: isize, n: usize, dst: *mut T);
/// Writes `n` elements of the buffer `src` to `dst`, `stride` apart.
pub type Storer<T> = unsafe fn(src: *const T, n: usize, dst: *mut u8, stride: isize);

/// Which of the three types a dtype computes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// f32, f16, bf16.
    F32,
    /// f64.
    F64,
    /// Integers and bool.
    I64,
}

impl Kind {
    /// The kind of a dtype.
    #[inline]
    pub fn of(dtype: DType) -> Kind {
        match dtype {
            DType::F32 | DType::F16 | DType::BF16 => Kind::F32,
            DType::F64 => Kind::F64,
            _ => Kind::I64,
        }
    }
}

/// A conversion of one element; `as`-casts and the half types' roundings.
trait To<T> {
    fn to(self) -> T;
}

macro_rules! to {
    ($($a:ty => $($b:ty)*;)*) => { $($(impl To<$b> for $a {
        #[inline(always)]
        fn to(self) -> $b { self as $b }
    })*)* };
}
to! {
    u8 => f32 f64 i64 u8 i8 i16 i32; i8 => f32 f64 i64 u8; i16 => f32 f64 i64 u8;
    i32 => f32 f64 i64 u8; i64 => f32 f64 i64 u8 i8 i16 i32; f32 => f32 f64; f64 => f32 f64;
}

// Floats go to integers through 64 bits, so that narrow ones wrap as a C cast does; the
// saturating cast of Rust would be slow and different. What does not fit 64 bits gives the
// lowest number, as the machine's instruction does.
macro_rules! float_to_int {
    ($($f:ty: $($i:ty)*;)*) => { $($(impl To<$i> for $f {
        #[inline(always)]
        fn to(self) -> $i {
            let fits = (i64::MIN as $f..-(i64::MIN as $f)).contains(&self);
            (if fits { self as i64 } else { i64::MIN }) as $i
        }
    })*)* };
}
float_to_int! { f32: u8 i8 i16 i32 i64; f64: u8 i8 i16 i32 i64; }

macro_rules! half_to {
    ($($h:ty)*) => { $(
        impl To<f32> for $h {
            #[inline(always)]
            fn to(self) -> f32 { self.to_f32() }
        }
        impl To<f64> for $h {
            #[inline(always)]
            fn to(self) -> f64 { self.to_f64() }
        }
        impl To<i64> for $h {
            #[inline(always)]
            fn to(self) -> i64 { To::<i64>::to(self.to_f32()) }
        }
        impl To<u8> for $h {
            #[inline(always)]
            fn to(self) -> u8 { To::<u8>::to(self.to_f32()) }
        }
        impl To<$h> for u8 {
            #[inline(always)]
            fn to(self) -> $h { <$h>::from_f32(f32::from(self)) }
        }
        impl To<$h> for f32 {
            #[inline(always)]
            fn to(self) -> $h { <$h>::from_f32(self) }
        }
        impl To<$h> for f64 {
            #[inline(always)]
            fn to(self) -> $h { <$h>::from_f64(self) }
        }
        impl To<$h> for i64 {
            #[inline(always)]
            fn to(self) -> $h { <$h>::from_f64(self as f64) }
        }
    )* };
}
half_to! { f16 bf16 }

/// A bool in memory: any byte but 0 is true.
#[derive(Clone, Copy)]
#[repr(transparent)]
struct Truth(u8);
macro_rules! truth {
    ($($t:ty)*) => { $(
        impl To<$t> for Truth {
            #[inline(always)]
            fn to(self) -> $t { u8::from(self.0 != 0) as $t }
        }
        impl To<Truth> for $t {
            #[inline(always)]
            fn to(self) -> Truth { Truth(u8::from(self != 0 as $t)) }
        }
    )* };
}
truth! { f32 f64 i64 u8 }

struct LoadJob<D, T>(*const D, isize, usize, *mut T);
impl<D: Copy + To<T>, T: Copy> Run for LoadJob<D, T> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let LoadJob(src, stride, n, dst) = self;
        // SAFETY: the caller of the loader vouches for both ranges.
        unsafe {
            match stride {
                1 => (0..n).for_each(|i| *dst.add(i) = src.add(i).read_unaligned().to()),
                0 => {
                    let v = src.read_unaligned().to();
                    (0..n).for_each(|i| *dst.add(i) = v);
                }
                _ => (0..n).for_each(|i| {
                    *dst.add(i) = src.offset(i as isize * stride).read_unaligned().to()
                }),
            }
        }
    }
}

struct StoreJob<T, D>(*const T, usize, *mut D, isize);
impl<T: Copy + To<D>, D: Copy> Run for StoreJob<T, D> {
    type Out = ();
    #[inline(always)]
    fn run<I: Isa>(self) {
        let StoreJob(src, n, dst, stride) = self;
        // SAFETY: the caller of the storer vouches for both ranges.
        unsafe {
            if stride == 1 {
                (0..n).for_each(|i| dst.add(i).write_unaligned((*src.add(i)).to()));
            } else {
                (0..n).for_each(|i| {
                    dst.offset(i as isize * stride).write_unaligned((*src.add(i)).to())
                });
            }
        }
    }
}

/// # Safety
/// `n` elements of `D`, `stride` apart, are readable at `src`; `dst` is writable for `n`.
unsafe fn load<D: Copy + To<T>, T: Copy>(src: *const u8, stride: isize, n: usize, dst: *mut T) {
    isa::dispatch(LoadJob(src.cast::<D>(), stride, n, dst));
}

/// # Safety
/// `src` is readable for `n`; `n` elements of `D`, `stride` apart, are writable at `dst`.
unsafe fn store<T: Copy + To<D>, D: Copy>(src: *const T, n: usize, dst: *mut u8, stride: isize) {
    isa::dispatch(StoreJob(src, n, dst.cast::<D>(), stride));
}

macro_rules! compute {
    ($($t:ty)*) => { $(impl Compute for $t {
        fn loader(dtype: DType) -> Loader<$t> {
            match dtype {
                DType::U8 => load::<u8, $t>,
                DType::I8 => load::<i8, $t>,
                DType::I16 => load::<i16, $t>,
                DType::I32 => load::<i32, $t>,
                DType::I64 => load::<i64, $t>,
                DType::F16 => load::<f16, $t>,
                DType::BF16 => load::<bf16, $t>,
                DType::F32 => load::<f32, $t>,
                DType::F64 => load::<f64, $t>,
                DType::Bool => load::<Truth, $t>,
            }
        }
        fn storer(dtype: DType) -> Storer<$t> {
            match dtype {
                DType::U8 => store::<$t, u8>,
                DType::I8 => store::<$t, i8>,
                DType::I16 => store::<$t, i16>,
                DType::I32 => store::<$t, i32>,
                DType::I64 => store::<$t, i64>,
                DType::F16 => store::<$t, f16>,
                DType::BF16 => store::<$t, bf16>,
                DType::F32 => store::<$t, f32>,
                DType::F64 => store::<$t, f64>,
                DType::Bool => store::<$t, Truth>,
            }
        }
    })* };
}
compute! { f32 f64 i64 u8 }
