//! PNG, JPEG and binary PPM and PGM: u8 pixels, `[height, width, channels]`.
//!
//! Sources: the PNG specification (W3C, third edition), decoded by the crate `png`; the netpbm
//! pages ppm(5) and pgm(5).

use crate::base::{Result, bail, error};
use crate::io::jpeg::decode_jpeg;
use crate::io::{atomic, source};
use std::io::Cursor;
use std::path::Path;

/// Pixels of 8 bits per channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Rows.
    pub height: usize,
    /// Pixels of a row.
    pub width: usize,
    /// 1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha.
    pub channels: usize,
    /// `height * width * channels` values, row-major.
    pub data: Vec<u8>,
}

/// Reads a PNG, JPEG, PPM or PGM file; its first bytes say which it is.
///
/// # Errors
/// `Io` where it cannot be read, `Format` where it is damaged, `NotImplemented` for other formats.
pub fn read(path: &Path) -> Result<Image> {
    source::read_all("image", path).and_then(|bytes| source::in_file(path, decode(&bytes)))
}

/// Decodes the bytes of a PNG, JPEG, PPM or PGM file; errors as [`read`].
pub fn decode(bytes: &[u8]) -> Result<Image> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => decode_png(bytes),
        [b'P', b'5' | b'6', ..] => decode_pnm(bytes),
        [0xff, 0xd8, 0xff, ..] => decode_jpeg(bytes),
        _ => bail!(
            Format,
            "[image] expected a PNG, JPEG, PPM (P6) or PGM (P5) file, got {:02x?}",
            &bytes[..bytes.len().min(8)]
        ),
    }
}

/// Writes a PNG file, or PPM or PGM where the name ends so; [atomically](atomic::write).
///
/// # Errors
/// As [`encode_png`] and [`encode_pnm`]; `InvalidArgument` for another ending; `Io`.
pub fn write(path: &Path, image: &Image) -> Result<()> {
    let ending = path.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
    let bytes = match ending.as_deref() {
        Some("png") => encode_png(image)?,
        Some("ppm" | "pgm" | "pnm") => encode_pnm(image)?,
        other => bail!(InvalidArgument, "[image] expected .png, .ppm or .pgm, got {other:?}"),
    };
    atomic::write("image", path, |out| Ok(out.write_all(&bytes)?))
}

/// Decodes a PNG. Palettes and fewer than 8 bits are widened, a transparent colour becomes an alpha
/// channel, of 16 bits the upper 8 stay; of an animation, the first frame. Gamma and colour
/// profiles are not applied.
///
/// # Errors
/// `Format` where the bytes are no whole PNG.
pub fn decode_png(bytes: &[u8]) -> Result<Image> {
    let bad = |e: png::DecodingError| error!(Format, "[image] expected a PNG, got: {e}");
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(bad)?;
    let (width, height) = (header.width as usize, header.height as usize);
    let bits = header.color_type.samples() as u64 * header.bit_depth as u64;
    let packed = (u64::from(header.width) * bits).div_ceil(8).saturating_mul(height as u64);
    if packed > source::max_inflated(bytes.len() as u64) {
        bail!(
            Format,
            "[image] expected an image that {} bytes can hold, got {width} x {height} of {bits} bits",
            bytes.len()
        );
    }
    // For the chunks around the image, which cannot be larger than the file, and a row of output.
    let row = width.saturating_mul(4);
    let limit = bytes.len().saturating_mul(64).saturating_add(1 << 20).saturating_add(row);
    decoder.set_limits(png::Limits { bytes: limit });
    let mut reader = decoder.read_info().map_err(bad)?;
    let (color, depth) = reader.output_color_type();
    let size = reader.output_buffer_size();
    let (channels, Some(size)) = (color.samples(), size) else {
        bail!(Format, "[image] {width} x {height} pixels are more than memory can hold");
    };
    if depth != png::BitDepth::Eight || size != width * height * channels {
        bail!(Internal, "[image] expected 8 bits per channel from the decoder, got {depth:?}");
    }
    let mut data = Vec::new();
    if data.try_reserve_exact(size).is_err() {
        bail!(OutOfMemory, "[image] no memory for {size} bytes of pixels");
    }
    data.resize(size, 0);
    let frame = reader.next_frame(&mut data).map_err(bad)?;
    reader.finish().map_err(bad)?;
    if (frame.width as usize, frame.height as usize) != (width, height) {
        bail!(
            Format,
            "[image] expected a frame of {width} x {height}, got {} x {}",
            frame.width,
            frame.height
        );
    }
    Ok(Image { height, width, channels, data })
}

/// Encodes as PNG.
///
/// # Errors
/// `Shape` where the sizes do not fit the data, or a size is 0 or above 31 bits.
pub fn encode_png(image: &Image) -> Result<Vec<u8>> {
    let (width, height) = checked_size(image)?;
    let color = match image.channels {
        1 => png::ColorType::Grayscale,
        2 => png::ColorType::GrayscaleAlpha,
        3 => png::ColorType::Rgb,
        4 => png::ColorType::Rgba,
        n => bail!(Shape, "[image] expected 1 to 4 channels for PNG, got {n}"),
    };
    let mut out = vec![];
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(color);
    encoder.set_depth(png::BitDepth::Eight);
    let bad = |e: png::EncodingError| error!(Internal, "[image] the PNG encoder failed: {e}");
    let mut writer = encoder.write_header().map_err(bad)?;
    writer.write_image_data(&image.data).map_err(bad)?;
    writer.finish().map_err(bad)?;
    Ok(out)
}

/// The size as PNG's 31-bit numbers.
fn checked_size(image: &Image) -> Result<(u32, u32)> {
    let Image { height, width, channels, .. } = *image;
    let len = height.checked_mul(width).and_then(|n| n.checked_mul(channels));
    let small = |n: usize| i32::try_from(n).ok().filter(|&n| n > 0).map(|n| n as u32);
    match (small(width), small(height)) {
        (Some(w), Some(h)) if len == Some(image.data.len()) => Ok((w, h)),
        _ => Err(error!(
            Shape,
            "[image] expected {height} x {width} x {channels} values and no size 0, got {}",
            image.data.len()
        )),
    }
}

/// The header of a PPM or PGM: letters and numbers between blanks, with comments.
struct Header<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Header<'_> {
    /// The next number and the one byte after it.
    fn number(&mut self, what: &str) -> Result<u64> {
        while let Some(&b) = self.bytes.get(self.at) {
            if b == b'#' {
                let rest = &self.bytes[self.at..];
                self.at += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
            } else if b.is_ascii_whitespace() {
                self.at += 1;
            } else {
                break;
            }
        }
        let rest = &self.bytes[self.at..];
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let text = std::str::from_utf8(&rest[..digits]).unwrap_or_default();
        let blank = rest.get(digits).is_some_and(u8::is_ascii_whitespace);
        let Some(number) = text.parse::<u32>().ok().filter(|_| blank) else {
            bail!(
                Format,
                "[image] expected the {what} at byte {}, got {:?}",
                self.at,
                String::from_utf8_lossy(&rest[..rest.len().min(12)])
            );
        };
        self.at += digits + 1;
        Ok(u64::from(number))
    }
}

/// Decodes a binary PPM (`P6`, 3 channels) or PGM (`P5`, 1 channel) of one image. Samples are
/// scaled so that the largest value becomes 255.
///
/// # Errors
/// `Format` where the bytes are no such file.
pub fn decode_pnm(bytes: &[u8]) -> Result<Image> {
    let channels = match bytes {
        [b'P', b'5', b, ..] if b.is_ascii_whitespace() || *b == b'#' => 1,
        [b'P', b'6', b, ..] if b.is_ascii_whitespace() || *b == b'#' => 3,
        _ => bail!(Format, "[image] expected P5 or P6, got {:02x?}", &bytes[..bytes.len().min(3)]),
    };
    let mut header = Header { bytes, at: 2 };
    let (width, height) = (header.number("width")?, header.number("height")?);
    let largest = header.number("largest value")?;
    if !(1..=0xffff).contains(&largest) {
        bail!(Format, "[image] expected a largest value of 1 to 65535, got {largest}");
    }
    let samples = &bytes[header.at..];
    let size = if largest > 255 { 2 } else { 1 };
    let len = width.checked_mul(height).and_then(|n| n.checked_mul(channels * size));
    if len != Some(samples.len() as u64) {
        bail!(
            Format,
            "[image] expected {width} x {height} x {channels} samples of {size} bytes, got {} bytes",
            samples.len()
        );
    }
    let number = |s: &[u8]| s.iter().fold(0, |v, &b| v << 8 | u64::from(b));
    let samples = || samples.chunks_exact(size as usize).map(number);
    if let Some(large) = samples().find(|&v| v > largest) {
        bail!(Format, "[image] expected samples of at most {largest}, got {large}");
    }
    let data = samples().map(|v| ((v * 255 + largest / 2) / largest) as u8).collect();
    let (height, width) = (height as usize, width as usize);
    Ok(Image { height, width, channels: channels as usize, data })
}

/// Encodes as binary PGM (1 channel) or PPM (3 channels).
///
/// # Errors
/// `Shape` for other channels, or where the sizes do not fit the data.
pub fn encode_pnm(image: &Image) -> Result<Vec<u8>> {
    let (width, height) = checked_size(image)?;
    let kind = match image.channels {
        1 => 5,
        3 => 6,
        n => bail!(Shape, "[image] expected 1 or 3 channels for PGM or PPM, got {n}"),
    };
    let mut out = format!("P{kind}\n{width} {height}\n255\n").into_bytes();
    out.extend_from_slice(&image.data);
    Ok(out)
}

#[cfg(test)]
#[path = "image_tests.rs"]
mod tests;
