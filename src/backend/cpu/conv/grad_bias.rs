//! The gradient of the bias.

use super::ConvGeometry;
use crate::backend::cpu::gemm::micro::{Lanes, Real, Vector};
use crate::backend::cpu::parallel;

/// Parts of the images.
const PARTS: usize = 8;

/// `gb`, the gradient of the bias: the sum of `gy` over images and points. Blocks are summed in
/// lanes, and the blocks in `f64`.
///
/// # Panics
/// Where a slice does not have the length that `g` says: a defect of the caller.
pub fn grad_bias<T: Real>(g: &ConvGeometry, gy: &[T], gb: &mut [T]) {
    assert_eq!(gy.len(), g.output_len(), "[conv] length of the output");
    assert_eq!(gb.len(), g.out_channels, "[conv] length of the bias");
    let (plane, channels) = (g.out_plane(), g.out_channels);
    let tile = g.batch.div_ceil(PARTS).max(parallel::GRAIN / (channels * plane).max(1));
    let parts = parallel::map_tiles(g.batch, tile, |images| {
        let mut sums = vec![0.0f64; channels];
        for image in images {
            for (c, sum) in sums.iter_mut().enumerate() {
                *sum += T::lanes(Sum(&gy[(image * channels + c) * plane..][..plane]));
            }
        }
        sums
    });
    for (c, b) in gb.iter_mut().enumerate() {
        *b = T::from_f64(parts.iter().map(|p| p[c]).sum());
    }
}

/// The sum of a plane.
struct Sum<'a, T>(&'a [T]);

impl<T: Real> Lanes<T> for Sum<'_, T> {
    type Out = f64;
    #[inline(always)]
    fn run<V: Vector<Elem = T>>(self) -> f64 {
        const N: usize = 8;
        let mut total = 0.0;
        for block in self.0.chunks(4096) {
            let mut sums = [V::zero(); N];
            let mut at = 0;
            // SAFETY: as many vectors are read as lie within the block.
            unsafe {
                while at + N * V::LANES <= block.len() {
                    for (l, sum) in sums.iter_mut().enumerate() {
                        *sum = V::add(*sum, V::load(block.as_ptr().add(at + l * V::LANES)));
                    }
                    at += N * V::LANES;
                }
                while at + V::LANES <= block.len() {
                    sums[0] = V::add(sums[0], V::load(block.as_ptr().add(at)));
                    at += V::LANES;
                }
            }
            let mut sum = sums[0];
            for other in &sums[1..] {
                sum = V::add(sum, *other);
            }
            total += sum.total().to_f64();
            for x in &block[at..] {
                total += x.to_f64();
            }
        }
        total
    }
}
