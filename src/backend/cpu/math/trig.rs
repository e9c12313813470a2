//! sin, cos, tan.
//!
//! x = n pi/2 + r with pi/2 in three doubles (Cody and Waite, every product with its error), then
//! a minimax polynomial on |r| <= pi/4 for sine and cosine each; the quadrant selects. f32 goes
//! through f64 with shorter polynomials.
//!
//! The reduction holds while n times what the three doubles lack is nothing. Beyond
//! [`LARGE32`] and [`LARGE64`] it does not: the caller takes the library's function for such an
//! element, see [`super::Math::is_large`].

use super::real::{MAGIC64, fast_sum, fma, horner, sel, two_prod, two_sum};
use crate::backend::cpu::isa::Isa;

/// The largest |x| that the f32 functions take.
pub const LARGE32: f32 = 1e12;
/// The largest |x| that the f64 functions take.
pub const LARGE64: f64 = 1e9;

const PIO2: [f64; 3] =
    [std::f64::consts::FRAC_PI_2, 6.123233995736766e-17, -1.4973849048591698e-33];

/// (n, bits of n mod 4): the nearest multiple of pi/2.
#[inline(always)]
fn quadrant<I: Isa>(x: f64) -> (f64, u64) {
    let t = fma::<I, _>(x, std::f64::consts::FRAC_2_PI, MAGIC64);
    (t - MAGIC64, t.to_bits())
}

/// x - n pi/2 to the first double, exact; with FMA in one step.
#[inline(always)]
fn first<I: Isa>(x: f64, n: f64) -> f64 {
    if I::FMA {
        n.mul_add(-PIO2[0], x)
    } else {
        let (p, e) = two_prod::<I, f64>(n, PIO2[0]);
        (x - p) - e
    }
}

/// The remainder as a pair, good to a part in 2^70 or so of its own size.
#[inline(always)]
fn reduce<I: Isa>(x: f64) -> (f64, f64, u64) {
    let (n, q) = quadrant::<I>(x);
    let r = first::<I>(x, n);
    let (p, e) = two_prod::<I, f64>(n, PIO2[1]);
    let (h, l) = two_sum(r, -p);
    let low = (l - e) - n * PIO2[2];
    let (h, l) = fast_sum(h, low);
    (h, l, q)
}

/// (sin, its error) at r + l.
#[inline(always)]
fn sin_kernel<I: Isa>(r: f64, l: f64) -> (f64, f64) {
    let z = r * r;
    let p = horner!(I, z; -0.16666666666666632, 0.008333333333322316, -0.00019841269829725194,
        2.7557313662051965e-06, -2.505075326383038e-08, 1.5896504923881374e-10);
    fast_sum(r, fma::<I, _>(z * r, p, fma::<I, _>(z * -0.5, l, l)))
}

/// (cos, its error) at r + l.
#[inline(always)]
fn cos_kernel<I: Isa>(r: f64, l: f64) -> (f64, f64) {
    let z = r * r;
    let p = horner!(I, z; 0.0416666666666666, -0.001388888888887399, 2.4801587289394953e-05,
        -2.7557314326037363e-07, 2.087571955952611e-09, -1.1359448719474509e-11);
    let half = 0.5 * z;
    let (w, e) = fast_sum(1.0, -half);
    fast_sum(w, e + fma::<I, _>(z * z, p, -r * l))
}

/// sin(pi/2 (q + r')) by the quadrant.
#[inline(always)]
fn choose(s: f64, c: f64, q: u64) -> f64 {
    let v = sel(q & 1 == 0, s, c);
    f64::from_bits(v.to_bits() ^ ((q & 2) << 62))
}

/// The sine; |x| <= [`LARGE64`].
#[inline(always)]
pub fn sin64<I: Isa>(x: f64) -> f64 {
    let (r, l, q) = reduce::<I>(x);
    let y = choose(sin_kernel::<I>(r, l).0, cos_kernel::<I>(r, l).0, q);
    sel(x == 0.0, x, y)
}

/// The cosine; |x| <= [`LARGE64`].
#[inline(always)]
pub fn cos64<I: Isa>(x: f64) -> f64 {
    let (r, l, q) = reduce::<I>(x);
    choose(sin_kernel::<I>(r, l).0, cos_kernel::<I>(r, l).0, q.wrapping_add(1))
}

/// The tangent; |x| <= [`LARGE64`].
#[inline(always)]
pub fn tan64<I: Isa>(x: f64) -> f64 {
    let (r, l, q) = reduce::<I>(x);
    let (s, sl) = sin_kernel::<I>(r, l);
    let (c, cl) = cos_kernel::<I>(r, l);
    let even = q & 1 == 0;
    let (a, al) = (sel(even, s, -c), sel(even, sl, -cl));
    let (b, bl) = (sel(even, c, s), sel(even, cl, sl));
    // The quotient, corrected by its remainder.
    let inv = 1.0 / b;
    let t = a * inv;
    let (p, pl) = two_prod::<I, f64>(t, b);
    let y = t + ((((a - p) - pl) + al) - t * bl) * inv;
    sel(x == 0.0, x, y)
}

/// The remainder in one double, enough for f32.
#[inline(always)]
fn reduce32<I: Isa>(x: f32) -> (f64, u64) {
    let x = f64::from(x);
    let (n, q) = quadrant::<I>(x);
    (fma::<I, _>(n, -PIO2[1], first::<I>(x, n)), q)
}

/// (sin, cos) on |r| <= pi/4, relative error 2^-47 and 2^-53.
#[inline(always)]
fn kernels32<I: Isa>(r: f64) -> (f64, f64) {
    let z = r * r;
    let s = horner!(I, z; -0.16666666666631275, 0.008333333325212659, -0.0001984126378978275,
        2.755535053512213e-06, -2.4761117976550085e-08);
    let c = horner!(I, z; 0.04166664675225856, -0.0013887361669610541, 2.4437753408502845e-05);
    let c = horner!(I, z; 1.0, -0.5, c);
    // A product, not a sum, keeps the sign of zero.
    (r * fma::<I, _>(z, s, 1.0), c)
}

/// The sine; |x| <= [`LARGE32`].
#[inline(always)]
pub fn sin32<I: Isa>(x: f32) -> f32 {
    let (r, q) = reduce32::<I>(x);
    let (s, c) = kernels32::<I>(r);
    choose(s, c, q) as f32
}

/// The cosine; |x| <= [`LARGE32`].
#[inline(always)]
pub fn cos32<I: Isa>(x: f32) -> f32 {
    let (r, q) = reduce32::<I>(x);
    let (s, c) = kernels32::<I>(r);
    choose(s, c, q.wrapping_add(1)) as f32
}

/// The tangent; |x| <= [`LARGE32`].
#[inline(always)]
pub fn tan32<I: Isa>(x: f32) -> f32 {
    let (r, q) = reduce32::<I>(x);
    let (s, c) = kernels32::<I>(r);
    let even = q & 1 == 0;
    (sel(even, s, -c) / sel(even, c, s)) as f32
}
