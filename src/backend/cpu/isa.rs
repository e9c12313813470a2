//! Run-time choice of the instruction set: one binary, loops compiled once per set.

use std::sync::OnceLock;

/// An instruction set that a loop is compiled for. Loop bodies are generic over it and
/// `#[inline(always)]`, so that the compiler vectorises them for the set they land in.
pub trait Isa: Copy + Send + Sync + 'static {
    /// Whether `mul_add` is one instruction; else it would be a slow library call.
    const FMA: bool;
    /// Whether sines are those of any angle, one element after the other.
    const ANY_ANGLE: bool = false;
}

/// The set `I` in a loop that meets large angles.
#[derive(Clone, Copy)]
pub struct Exact<I>(std::marker::PhantomData<I>);

/// What every machine of the target has.
#[derive(Clone, Copy)]
pub struct Base;
/// AVX2, FMA and F16C.
#[derive(Clone, Copy)]
pub struct Avx2;

impl Isa for Base {
    const FMA: bool = cfg!(target_arch = "aarch64");
}
impl<I: Isa> Isa for Exact<I> {
    const FMA: bool = I::FMA;
    const ANY_ANGLE: bool = true;
}
impl Isa for Avx2 {
    const FMA: bool = true;
}

/// Work that is compiled once per instruction set. `run` must be `#[inline(always)]`.
pub trait Run {
    /// What it gives.
    type Out;
    /// Does the work with the instructions of `I`.
    fn run<I: Isa>(self) -> Self::Out;
}

/// Whether the machine has AVX2, FMA and F16C.
#[inline]
pub fn has_avx2() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        static FOUND: OnceLock<bool> = OnceLock::new();
        *FOUND.get_or_init(|| {
            std::env::var_os("TINYTORCH_NO_SIMD").is_none()
                && std::is_x86_feature_detected!("avx2")
                && std::is_x86_feature_detected!("fma")
                && std::is_x86_feature_detected!("f16c")
        })
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Whether the machine has AVX-512 with sums of products of `bf16`.
#[inline]
pub fn has_bf16_dot() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        static FOUND: OnceLock<bool> = OnceLock::new();
        *FOUND.get_or_init(|| {
            has_avx2()
                && std::is_x86_feature_detected!("avx512f")
                && std::is_x86_feature_detected!("avx512bw")
                && std::is_x86_feature_detected!("avx512vl")
                && std::is_x86_feature_detected!("avx512bf16")
        })
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Whether the machine multiplies twice as many numbers at a time with AVX-512 as with AVX2. AMD's
/// processors before family 1Ah (Zen 5) have its instructions, but do them in two halves.
#[inline]
pub fn has_full_avx512() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        static FOUND: OnceLock<bool> = OnceLock::new();
        *FOUND.get_or_init(|| {
            use std::arch::x86_64::__cpuid;
            let (id, version) = (__cpuid(0), __cpuid(1).eax);
            let amd = [id.ebx, id.edx, id.ecx].map(u32::to_le_bytes).concat() == *b"AuthenticAMD";
            let family = (version >> 8 & 0xf) + (version >> 20 & 0xff);
            std::is_x86_feature_detected!("avx512f") && !(amd && family < 0x1a)
        })
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}

/// Asks for the line of the caches that holds `p`, which may be any address.
#[inline(always)]
pub fn prefetch<T>(_p: *const T) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the instruction belongs to every x86-64 and takes any address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(_p.cast());
    }
}

/// [`prefetch`] of all lines of `len` elements from `p` on.
#[inline(always)]
pub fn prefetch_all<T>(p: *const T, len: usize) {
    const LINE: usize = 64;
    for i in (0..len).step_by(LINE / size_of::<T>()) {
        prefetch(p.wrapping_add(i));
    }
}

/// Runs `work` with the best instructions that the machine has.
#[inline]
pub fn dispatch<R: Run>(work: R) -> R::Out {
    #[cfg(target_arch = "x86_64")]
    if has_avx2() {
        // SAFETY: the features were detected.
        return unsafe { run_avx2(work) };
    }
    work.run::<Base>()
}

/// # Safety
/// The machine has AVX2, FMA and F16C.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn run_avx2<R: Run>(work: R) -> R::Out {
    work.run::<Avx2>()
}
