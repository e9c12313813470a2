//! JPEG (ITU-T T.81), baseline and progressive, decoded by the crate `zune-jpeg`.

use super::image::Image;
use crate::base::{Result, bail, error};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The most pixels that a byte of a JPEG can stand for: a block of 64 takes at least one bit, or a
/// fourth of that on average where the planes are sampled unevenly.
const PIXELS_A_BYTE: u64 = 2048;
/// A progressive picture has up to 64 scans of coefficients for each of its planes; a file with
/// many more makes work out of nothing.
const SCANS: usize = 256;

/// Decodes a JPEG: grey ones to one channel, others to RGB. Turns that a camera has noted (EXIF)
/// and colour profiles are not applied.
///
/// # Errors
/// `Format` where the bytes are no whole JPEG, or one of a kind that is not read (arithmetic coding,
/// lossless, 12 bits).
pub fn decode_jpeg(bytes: &[u8]) -> Result<Image> {
    // Damaged files are the decoder's to refuse; should it panic instead, that is a refusal too.
    catch_unwind(AssertUnwindSafe(|| decode(bytes)))
        .unwrap_or_else(|_| Err(error!(Format, "[image] expected a JPEG, got a damaged one")))
}

fn options() -> DecoderOptions {
    let side = usize::from(u16::MAX);
    DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_max_scans(SCANS)
}

fn decode(bytes: &[u8]) -> Result<Image> {
    let bad = |e| error!(Format, "[image] expected a JPEG, got: {e}");
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options());
    decoder.decode_headers().map_err(bad)?;
    let (Some((width, height)), Some(info)) = (decoder.dimensions(), decoder.info()) else {
        bail!(Format, "[image] expected a JPEG with a size");
    };
    if (width * height) as u64 > PIXELS_A_BYTE.saturating_mul(bytes.len() as u64) {
        bail!(
            Format,
            "[image] expected an image that {} bytes can hold, got {width} x {height}",
            bytes.len()
        );
    }
    let grey = info.components == 1;
    let colours = if grey { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(options().jpeg_set_out_colorspace(colours));
    let channels = if grey { 1 } else { 3 };
    let data = decoder.decode().map_err(bad)?;
    if data.len() != width * height * channels {
        bail!(
            Format,
            "[image] expected {width} x {height} pixels of {channels} channels, got {} bytes",
            data.len()
        );
    }
    Ok(Image { height, width, channels, data })
}

#[cfg(test)]
#[path = "jpeg_tests.rs"]
mod tests;
