use super::*;
use crate::backend::cpu::parallel::{num_threads, set_num_threads};
use crate::base::{bf16, f16};
use std::sync::Mutex;

/// The results of `f` with each number of threads. Only one test at a time may set the number.
pub(crate) fn on_threads<R, const N: usize>(
    counts: [usize; N],
    mut f: impl FnMut() -> R,
) -> [R; N] {
    static LOCK: Mutex<()> = Mutex::new(());
    let guard = LOCK.lock().unwrap_or_else(|e| e.into_inner());
    let before = num_threads();
    let out = counts.map(|n| {
        set_num_threads(n);
        f()
    });
    set_num_threads(before);
    drop(guard);
    out
}

/// Numbers in [-1, 1) from a linear congruential generator.
pub(crate) fn random(n: usize, seed: u64) -> Vec<f64> {
    let mut s = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        s = s.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (s >> 40) as f64 / (1u64 << 23) as f64 - 1.0
    };
    (0..n).map(|_| next()).collect()
}

fn cast<T: Element>(v: &[f64]) -> Vec<T> {
    v.iter().map(|&x| T::from_f64(x)).collect()
}

/// The definition, in f64.
fn naive<T: Element>(g: &Gemm, a: &[T], b: &[T], c: &[T]) -> Vec<f64> {
    let mut out: Vec<f64> = c.iter().map(|x| x.to_f64()).collect();
    for i in 0..g.m {
        for j in 0..g.n {
            let sum: f64 = (0..g.k)
                .map(|s| a[i * g.a.0 + s * g.a.1].to_f64() * b[s * g.b.0 + j * g.b.1].to_f64())
                .sum();
            let old = if g.beta == 0.0 { 0.0 } else { g.beta * c[i * g.ldc + j].to_f64() };
            out[i * g.ldc + j] = g.alpha * sum + old;
        }
    }
    out
}

fn check<T: GemmElem>(g: &Gemm, tol: f64) {
    let [ra, rb, rc] = g.reach();
    let a: Vec<T> = cast(&random(ra, 1));
    let b: Vec<T> = cast(&random(rb, 2));
    let mut c: Vec<T> = cast(&random(rc, 3));
    if g.beta == 0.0 && g.ldc == g.n {
        c.fill(T::from_f64(f64::NAN));
    }
    let want = naive(g, &a, &b, &c);
    let all = on_threads([1, 2, 5], || {
        let mut got = c.clone();
        gemm(g, &a, &b, &mut got);
        got
    });
    for (i, (x, y)) in all[0].iter().zip(&want).enumerate() {
        let d = (x.to_f64() - y).abs();
        assert!(d <= tol * y.abs().max((g.k as f64).sqrt()), "{g:?} at {i}: {x:?} for {y}");
    }
    let bits = |v: &[T]| v.iter().map(|x| x.to_f64().to_bits()).collect::<Vec<_>>();
    for other in &all[1..] {
        assert_eq!(bits(&all[0]), bits(other), "{g:?} depends on the number of threads");
    }
    let shared = on_threads([1, 2], || {
        let mut got = c.clone();
        with_fixed(3, (g.k, g.n), (&b, g.b), |b| gemm_fixed(g, &a, b, &mut got));
        got
    });
    assert_eq!(bits(&shared[0]), bits(&shared[1]), "{g:?} depends on the number of threads");
    for (i, (x, y)) in shared[0].iter().zip(&want).enumerate() {
        let d = (x.to_f64() - y).abs();
        assert!(d <= tol * y.abs().max((g.k as f64).sqrt()), "{g:?} shared, at {i}: {x:?} for {y}");
    }
}

fn shapes() -> Vec<Gemm> {
    let mut all = vec![];
    let sizes = [
        (1, 1, 1),
        (3, 5, 7),
        (6, 16, 9),
        (7, 17, 33),
        (1, 50, 40),
        (50, 1, 40),
        (13, 100, 1),
        (64, 10, 512),
        (70, 130, 90),
        (100, 65, 700),
        (130, 530, 31),
        (5, 600, 300),
        (9, 4, 0),
    ];
    for (m, n, k) in sizes {
        for t in 0..4 {
            let g = Gemm::new(t & 1 == 1, t & 2 == 2, m, n, k);
            all.push(g);
            all.push(Gemm { ldc: n + 3, alpha: 0.5, beta: -2.0, ..g });
            let wide = |(r, c): (usize, usize)| (r * 2, c * 2);
            all.push(Gemm { a: wide(g.a), b: wide(g.b), beta: 1.0, ..g });
        }
        // Expanded operands: one row, one column or one element for all.
        for still in [(0, 0), (0, 1), (1, 0)] {
            let g = Gemm::new(false, false, m, n, k);
            all.push(Gemm { a: still, ..g });
            all.push(Gemm { b: still, ..g });
        }
    }
    all
}

#[test]
fn products_of_floats() {
    for g in shapes() {
        check::<f32>(&g, 1e-5);
        check::<f64>(&g, 1e-13);
    }
}

#[test]
fn products_of_halves() {
    for g in shapes() {
        check::<bf16>(&g, 1.0 / 256.0);
        check::<f16>(&g, 1.0 / 1024.0);
    }
}

/// Sums in several blocks of k, an odd number of steps.
#[test]
fn long_products_of_halves() {
    for t in 0..4 {
        let g = Gemm::new(t & 1 == 1, t & 2 == 2, 19, 50, 2501);
        check::<bf16>(&Gemm { alpha: -0.5, beta: 1.5, ..g }, 1.0 / 256.0);
    }
}

#[test]
fn halves_that_are_no_numbers_stay_in_their_row_and_column() {
    let k = 7;
    let sizes = [(5, 21), (1, 21), (5, 1)];
    for (m, n, t) in sizes.into_iter().flat_map(|(m, n)| (0..4).map(move |t| (m, n, t))) {
        let g = Gemm::new(t & 1 == 1, t & 2 == 2, m, n, k);
        let (mut a, mut b) = (vec![bf16::ONE; m * k], vec![bf16::ONE; k * n]);
        if m > 1 {
            a[(m - 1) * g.a.0 + g.a.1] = bf16::NAN;
            a[2 * g.a.0 + (k - 1) * g.a.1] = bf16::INFINITY;
        }
        if n > 1 {
            b[(k - 1) * g.b.0 + (n - 1) * g.b.1] = bf16::NEG_INFINITY;
        }
        let mut c = vec![bf16::ZERO; m * n];
        gemm(&g, &a, &b, &mut c);
        for (at, x) in c.iter().map(|x| x.to_f32()).enumerate() {
            match (m > 1, at / n, n > 1 && at % n == n - 1) {
                (true, 4, _) => assert!(x.is_nan(), "{g:?} at {at}: {x}"),
                (true, 2, false) => assert_eq!(x, f32::INFINITY, "{g:?} at {at}"),
                (_, _, true) => assert_eq!(x, f32::NEG_INFINITY, "{g:?} at {at}"),
                _ => assert_eq!(x, k as f32, "{g:?} at {at}"),
            }
        }
    }
}

/// Every shape by one of the single-threaded products, whichever the tiles choose by themselves;
/// `false` says that the product does not take the layout.
fn check_product(product: impl Fn(&Gemm, View<f64>, View<f64>, *mut f64) -> bool, least: usize) {
    let mut done = 0;
    for g in shapes().into_iter().filter(|g| g.k > 0) {
        let [ra, rb, rc] = g.reach();
        let (a, b, c) = (random(ra, 1), random(rb, 2), random(rc, 3));
        let want = naive(&g, &a, &b, &c);
        let mut got = c.clone();
        let a = View { p: a.as_ptr(), rs: g.a.0, cs: g.a.1 };
        let b = View { p: b.as_ptr(), rs: g.b.0, cs: g.b.1 };
        if !product(&g, a, b, got.as_mut_ptr()) {
            assert!(got == c);
            continue;
        }
        done += 1;
        for (x, y) in got.iter().zip(&want) {
            assert!((x - y).abs() <= 1e-12 * y.abs().max(1.0), "{g:?}: {x} for {y}");
        }
    }
    assert!(done >= least, "only {done} shapes were taken");
}

#[test]
fn products_by_our_own_kernel() {
    let own = |g: &Gemm, a, b, c| {
        // SAFETY: the vectors have the sizes of the product.
        unsafe {
            let b = packed::Right::Strided(b);
            let c = packed::Target { p: c, rs: g.ldc, cs: 1 };
            packed::product((g.m, g.n, g.k), (g.alpha, g.beta), a, b, c);
        }
        true
    };
    check_product(own, 100);
}

#[cfg(feature = "openblas")]
#[test]
fn products_by_openblas() {
    // SAFETY: the vectors have the sizes of the product.
    let blas = |g: &Gemm, a, b, c| unsafe {
        <f64 as blas::Blas>::blas((g.m, g.n, g.k), (g.alpha, g.beta), a, b, (c, g.ldc))
    };
    check_product(blas, 90);
}

#[test]
fn integers_wrap() {
    let g = Gemm { beta: 3.0, ..Gemm::new(false, true, 2, 3, 2) };
    let a = [i64::MAX, 2, 3, 4];
    let b = [2, 1, 0, 1, 5, -1];
    let mut c = [1; 6];
    gemm(&g, &a, &b, &mut c);
    let first = i64::MAX.wrapping_mul(2).wrapping_add(5);
    let third = i64::MAX.wrapping_mul(5).wrapping_sub(2).wrapping_add(3);
    assert_eq!(c, [first, 5, third, 13, 7, 14]);
    let mut small = [0u8; 1];
    gemm(&Gemm::new(false, false, 1, 1, 2), &[200u8, 3], &[2, 1], &mut small);
    assert_eq!(small, [147]);
}

#[test]
fn batches() {
    for (batch, m, n, k) in [(0, 3, 3, 3), (7, 5, 6, 4), (3, 70, 90, 80), (300, 8, 8, 8)] {
        let g = Gemm::new(false, false, m, n, k);
        let (a, b) = (random(m * k, 5), random(batch * k * n, 6));
        let all = on_threads([1, 2, 5], || {
            let mut c = vec![f64::NAN; batch * m * n];
            // The left operand is shared.
            gemm_batched(&g, batch, (0, k * n, m * n), &a, &b, &mut c);
            c
        });
        for x in 0..batch {
            let part = &b[x * k * n..][..k * n];
            let want = naive(&g, &a, part, &vec![0.0; m * n]);
            for (got, want) in all[0][x * m * n..].iter().zip(&want) {
                assert!((got - want).abs() <= 1e-12 * want.abs().max(1.0));
            }
        }
        assert!(all.iter().all(|c| *c == all[0]));
    }
}
