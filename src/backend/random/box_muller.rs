//! The transformation of Box and Muller on blocks of 16.
//!
//! Of a block, the first 8 uniforms give the radii `sqrt(-2 ln(1 - u))` and the last 8 the
//! angles `2 pi u`; the cosine halves go first. The f32 functions are those of the Cephes
//! library (S. Moshier, `logf.c` and `sinf.c`), with its coefficients, and every product that a
//! sum follows is fused: PyTorch uses the same ones, so that the values agree to the bit.

use std::f32::consts::FRAC_1_SQRT_2;
use std::f64::consts::PI;

/// A block in f32.
#[inline(always)]
pub fn block_f32(block: &mut [f32; 16], mean: f32, std: f32) {
    let mut sines = [0f32; 8];
    let mut cosines = [0f32; 8];
    for j in 0..8 {
        let radius = (-2.0 * ln(1.0 - block[j])).sqrt();
        let (sin, cos) = sin_cos((2.0 * PI) as f32 * block[j + 8]);
        cosines[j] = (radius * cos).mul_add(std, mean);
        sines[j] = (radius * sin).mul_add(std, mean);
    }
    block[..8].copy_from_slice(&cosines);
    block[8..].copy_from_slice(&sines);
}

/// Cephes' coefficients of `ln(1 + x) - x + x * x / 2` over `x * x * x`, highest first.
const LN: [f32; 9] = [
    7.037_683_6e-2,
    -1.151_461e-1,
    1.167_699_84e-1,
    -1.242_014_1e-1,
    1.424_932_3e-1,
    -1.666_805_8e-1,
    2.000_071_4e-1,
    -2.499_999_4e-1,
    3.333_333e-1,
];

/// The natural logarithm of a normal positive number.
#[inline(always)]
fn ln(x: f32) -> f32 {
    let bits = x.to_bits();
    // x = m * 2^e with m in [0.5, 1), then moved to [sqrt(0.5), sqrt(2)) and taken less 1.
    let m = f32::from_bits((bits & 0x007f_ffff) | 0x3f00_0000);
    let low = m < FRAC_1_SQRT_2;
    let e = (bits >> 23) as i32 as f32 - if low { 127.0 } else { 126.0 };
    let x = (m - 1.0) + if low { m } else { 0.0 };
    let z = x * x;
    let mut y = LN[0];
    for c in &LN[1..] {
        y = y.mul_add(x, *c);
    }
    // ln 2 in two parts; the products with the short one and with one half are exact.
    y = (y * x).mul_add(z, e * -2.121_944_4e-4);
    y -= 0.5 * z;
    e.mul_add(0.693_359_4, x + y)
}

/// Sine and cosine of `x` in `[0, 8192)`.
#[inline(always)]
fn sin_cos(x: f32) -> (f32, f32) {
    // The nearest even multiple of pi / 4, taken off in three parts.
    let octant = ((x * (4.0 / PI) as f32) as i32 + 1) & !1;
    let k = octant as f32;
    let x = k.mul_add(-0.785_156_25, x);
    let x = k.mul_add(-2.418_756_5e-4, x);
    let x = k.mul_add(-3.774_895e-8, x);
    let z = x * x;

    let c = z.mul_add(2.443_315_7e-5, -1.388_731_6e-3);
    let c = c.mul_add(z, 4.166_664_6e-2);
    let c = (c * z).mul_add(z, -0.5 * z) + 1.0;

    let s = z.mul_add(-1.951_529_6e-4, 8.332_161e-3);
    let s = s.mul_add(z, -1.666_665_5e-1);
    let s = (s * z).mul_add(x, x);

    let (sin, cos) = if octant & 2 == 0 { (s, c) } else { (c, s) };
    let sin_sign = ((octant & 4) as u32) << 29;
    let cos_sign = ((octant.wrapping_add(2) & 4) as u32) << 29;
    (f32::from_bits(sin.to_bits() ^ sin_sign), f32::from_bits(cos.to_bits() ^ cos_sign))
}

/// A block in f64, with the functions of the C library.
#[inline(always)]
pub fn block_f64(block: &mut [f64; 16], mean: f64, std: f64) {
    for j in 0..8 {
        let radius = (-2.0 * (1.0 - block[j]).ln()).sqrt();
        let (sin, cos) = (2.0 * PI * block[j + 8]).sin_cos();
        block[j] = (radius * cos).mul_add(std, mean);
        block[j + 8] = (radius * sin).mul_add(std, mean);
    }
}

/// Radii, cosines and sines of every uniform that a half has: so few that functions of the C
/// library, each with its result rounded to the half, need be called only once for each.
pub struct Tables {
    radii: Vec<f32>,
    cosines: Vec<f32>,
    sines: Vec<f32>,
}

impl Tables {
    /// For a type of `digits` binary digits, whose rounding is `round`.
    pub fn new(digits: u32, round: impl Fn(f32) -> f32) -> Self {
        let top = 1u32 << digits;
        let uniforms = || (0..top).map(|i| i as f32 / top as f32);
        let radius = |u: f32| round(round(-2.0 * round(round(1.0 - u).ln())).sqrt());
        let angle = |u: f32| round((2.0 * PI * f64::from(u)) as f32);
        Tables {
            radii: uniforms().map(radius).collect(),
            cosines: uniforms().map(|u| round(angle(u).cos())).collect(),
            sines: uniforms().map(|u| round(angle(u).sin())).collect(),
        }
    }

    /// A block of f16 or bf16, widened; every step is rounded.
    #[inline(always)]
    pub fn block(&self, block: &mut [f32; 16], mean: f32, std: f32, round: impl Fn(f32) -> f32) {
        let top = self.radii.len();
        let index = |u: f32| (u * top as f32) as usize & (top - 1);
        for j in 0..8 {
            let (radius, at) = (self.radii[index(block[j])], index(block[j + 8]));
            block[j] = round(round(radius * self.cosines[at]) * std) + mean;
            block[j + 8] = round(round(radius * self.sines[at]) * std) + mean;
        }
    }
}
