//! The one loop behind crops and flips: a window of each image, perhaps mirrored, with every value
//! mapped on its way.

use crate::base::{DType, Device, DeviceType, Layout, Result, bail, show};
use crate::memory::Storage;
use crate::tensor::{Body, Tensor};

/// Images `[N, C, H, W]` in row-major order on the CPU.
pub(super) struct Images {
    pub body: Body,
    pub count: usize,
    pub channels: usize,
    pub height: usize,
    pub width: usize,
}

impl Images {
    pub fn of(op: &str, t: &Tensor) -> Result<Images> {
        let shape = t.shape();
        let &[count, channels, height, width] = &shape[..] else {
            bail!(Shape, "[{op}] expected images [N, C, H, W], got {}", show(&shape));
        };
        if t.device().kind != DeviceType::Cpu {
            bail!(Device, "[{op}] expected images on the CPU, got a tensor on {}", t.device());
        }
        if !matches!(t.dtype(), DType::U8 | DType::F32) {
            bail!(Dtype, "[{op}] expected images of uint8 or float32, got {}", t.dtype());
        }
        let size = |n: i64| n as usize;
        Ok(Images {
            body: t.detach()?.to_contiguous()?.body(),
            count: size(count),
            channels: size(channels),
            height: size(height),
            width: size(width),
        })
    }

    pub fn values<T: crate::base::Element>(&self) -> &[T] {
        self.body.storage.slice(self.body.layout.offset as usize, self.body.numel())
    }
}

/// A new tensor of images, to be filled.
pub(super) fn new_images(op: &str, dims: [usize; 4], dtype: DType) -> Result<Body> {
    let layout = Layout::new(op, &dims.map(|n| n as i64))?;
    let bytes = layout.numel() as usize * dtype.size();
    Ok(Body::new(Storage::new(bytes, Device::CPU)?, layout, dtype))
}

/// Which part of an image is taken; it may reach over the edges.
#[derive(Clone, Copy, Default)]
pub(super) struct Window {
    pub top: isize,
    pub left: isize,
    pub mirrored: bool,
    pub upside_down: bool,
}

/// Fills `out`, `[N, C, size]`, with a window of each image. `value` maps what is inside an image,
/// `fill` is what lies outside, both by channel.
pub(super) fn cut<S: crate::base::Element, D: Copy>(
    images: &Images,
    windows: &[Window],
    size: [usize; 2],
    out: &mut [D],
    fill: impl Fn(usize) -> D,
    value: impl Fn(usize, S) -> D,
) {
    let Images { channels, height, width, .. } = *images;
    let values = images.values::<S>();
    let planes = values.chunks_exact((height * width).max(1));
    for (k, out) in out.chunks_exact_mut((size[0] * size[1]).max(1)).enumerate() {
        let (w, c) = (windows[k / channels], k % channels);
        let plane = planes.clone().nth(k).unwrap_or_default();
        // The columns of the window that are inside of the image.
        let from = (-w.left).clamp(0, size[1] as isize) as usize;
        let to = (width as isize - w.left).clamp(from as isize, size[1] as isize) as usize;
        for (y, row) in out.chunks_exact_mut(size[1].max(1)).enumerate() {
            let y = if w.upside_down { size[0] - 1 - y } else { y } as isize + w.top;
            let inside = (0..height as isize).contains(&y) && from < to;
            let (from, to) = if inside { (from, to) } else { (0, 0) };
            let at =
                if inside { y as usize * width + (from as isize + w.left) as usize } else { 0 };
            row[..from].fill(fill(c));
            row[to..].fill(fill(c));
            for (o, &v) in row[from..to].iter_mut().zip(&plane[at..]) {
                *o = value(c, v);
            }
            if w.mirrored {
                row.reverse();
            }
        }
    }
}

/// [`cut`] that keeps values as they are.
pub(super) fn cut_plain(
    op: &str,
    t: &Tensor,
    size: [usize; 2],
    fill: f64,
    windows: impl FnOnce(&Images) -> Result<Vec<Window>>,
) -> Result<Tensor> {
    let images = Images::of(op, t)?;
    let windows = windows(&images)?;
    let dims = [images.count, images.channels, size[0], size[1]];
    let out = new_images(op, dims, t.dtype())?;
    let n = out.numel();
    if t.dtype() == DType::U8 {
        let to = out.storage.slice_mut::<u8>(0, n);
        cut(&images, &windows, size, to, |_| fill as u8, |_, v: u8| v);
    } else {
        let to = out.storage.slice_mut::<f32>(0, n);
        cut(&images, &windows, size, to, |_| fill as f32, |_, v: f32| v);
    }
    Ok(Tensor::from_body(out))
}

/// Fails unless there is a stream of random numbers for each image.
pub(super) fn check_draws(op: &str, draws: usize, images: &Images) -> Result<()> {
    if draws != images.count {
        bail!(Shape, "[{op}] expected a batch of {draws} images, got {}", images.count);
    }
    Ok(())
}
