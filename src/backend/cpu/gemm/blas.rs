//! Products by OpenBLAS, on the calling thread alone: our tiles are the only parallelism.

use super::packed::View;
use std::sync::Once;

unsafe extern "C" {
    fn openblas_set_num_threads(n: std::ffi::c_int);
}

/// Keeps OpenBLAS from starting threads of its own.
fn one_thread() {
    static ONCE: Once = Once::new();
    // SAFETY: a setter of OpenBLAS without conditions.
    ONCE.call_once(|| unsafe { openblas_set_num_threads(1) });
}

/// How BLAS sees a `[rows, cols]` operand: transposed or not, and the leading dimension.
/// `None` where neither dimension has stride 1, or rows overlap.
fn order<T>(v: &View<T>, rows: usize, cols: usize) -> Option<(cblas_sys::CBLAS_TRANSPOSE, i32)> {
    let lead = |stride: usize, count: usize, width: usize| {
        let ld = if count == 1 { width } else { stride };
        if ld >= width.max(1) { i32::try_from(ld).ok() } else { None }
    };
    if (v.cs == 1 || cols == 1)
        && let Some(ld) = lead(v.rs, rows, cols)
    {
        return Some((cblas_sys::CBLAS_TRANSPOSE::CblasNoTrans, ld));
    }
    if v.rs == 1 || rows == 1 {
        return Some((cblas_sys::CBLAS_TRANSPOSE::CblasTrans, lead(v.cs, cols, rows)?));
    }
    None
}

/// The element types that BLAS knows.
pub trait Blas: Copy {
    /// As [`super::packed::product`]; `false` where the layout is not one that BLAS takes,
    /// and nothing was done.
    ///
    /// # Safety
    /// As [`super::packed::product`].
    unsafe fn blas(
        size: (usize, usize, usize),
        factors: (Self, Self),
        a: View<Self>,
        b: View<Self>,
        c: (*mut Self, usize),
    ) -> bool;
}

macro_rules! blas {
    ($t:ty, $gemm:ident) => {
        impl Blas for $t {
            unsafe fn blas(
                (m, n, k): (usize, usize, usize),
                (alpha, beta): ($t, $t),
                a: View<$t>,
                b: View<$t>,
                (c, ldc): (*mut $t, usize),
            ) -> bool {
                let int = |x: usize| i32::try_from(x).ok();
                let (Some((ta, lda)), Some((tb, ldb))) = (order(&a, m, k), order(&b, k, n)) else {
                    return false;
                };
                let (Some(m), Some(n), Some(k), Some(ldc)) = (int(m), int(n), int(k), int(ldc))
                else {
                    return false;
                };
                one_thread();
                let row_major = cblas_sys::CBLAS_LAYOUT::CblasRowMajor;
                // SAFETY: sizes and leading dimensions describe the caller's buffers.
                unsafe {
                    cblas_sys::$gemm(
                        row_major, ta, tb, m, n, k, alpha, a.p, lda, b.p, ldb, beta, c, ldc,
                    );
                }
                true
            }
        }
    };
}
blas!(f32, cblas_sgemm);
blas!(f64, cblas_dgemm);
