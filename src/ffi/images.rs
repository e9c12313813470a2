//! Image files: PNG, JPEG, PPM and PGM.

use super::status::{guard, tt_status};
use super::types::*;
use crate::base::{DType, DeviceType, Result, bail, show};
use crate::io::image::{Image, read, write};
use crate::tensor::Tensor;
use std::ffi::c_char;
use std::path::Path;

/// Pixels of an image, one channel after the other.
fn planes(image: &Image) -> Result<Tensor> {
    let shape = [image.height as i64, image.width as i64, image.channels as i64];
    Tensor::from_slice(&image.data, &shape)?.permute(&[2, 0, 1])?.contiguous(Default::default())
}

/// The image that a tensor holds.
fn image_of(t: &Tensor) -> Result<Image> {
    let shape = t.shape();
    if t.dtype() != DType::U8 {
        bail!(Dtype, "[image] expected u8 pixels, got {}", t.dtype());
    }
    if t.device().kind != DeviceType::Cpu {
        bail!(Device, "[image] expected pixels on the CPU, got a tensor on {}", t.device());
    }
    if t.dim() != 3 {
        bail!(Shape, "[image] expected pixels [channels, height, width], got {}", show(&shape));
    }
    let size = |d: usize| shape[d] as usize;
    let rows = t.detach()?.permute(&[1, 2, 0])?.to_contiguous()?.body();
    let data = rows.storage.slice::<u8>(rows.layout.offset as usize, rows.numel()).to_vec();
    Ok(Image { height: size(1), width: size(2), channels: size(0), data })
}

/// Reads a PNG, JPEG, PPM or PGM file; its first bytes say which it is. `out` gets u8 pixels
/// `[channels, height, width]`: 1 channel is grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
///
/// # Safety
/// `path` is NULL or a text, `out` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_image_read(path: *const c_char, out: *mut *mut tt_tensor) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let path = unsafe { text(path, "path")? };
        due(out, "out")?;
        let read = planes(&read(Path::new(path))?)?;
        // SAFETY: handed on.
        unsafe { put_tensor(out, read) }
    })
}

/// Writes u8 pixels `[channels, height, width]` as PNG (1 to 4 channels), PGM (1 channel) or PPM
/// (3 channels), as the name ends. The file appears only when it is whole.
///
/// # Safety
/// `path` is NULL or a text, `pixels` NULL or a live handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tt_image_write(
    path: *const c_char,
    pixels: *const tt_tensor,
) -> tt_status {
    guard(|| {
        // SAFETY: handed on.
        let (path, pixels) = unsafe { (text(path, "path")?, tensor(pixels, "pixels")?) };
        write(Path::new(path), &image_of(&pixels)?)
    })
}
