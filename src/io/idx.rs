//! idx, the format of MNIST and Fashion-MNIST.
//!
//! Two zero bytes, a type byte, the number of dimensions in a byte, one big-endian u32 per
//! dimension, then the elements, big-endian, row-major. Files are often gzipped; the gzip magic
//! tells. Source: the "IDX file format" section of Y. LeCun's MNIST page,
//! <http://yann.lecun.com/exdb/mnist/>.

use crate::base::{DType, Dims, Result, bail, error, show};
use crate::io::{atomic, source};
use flate2::bufread::MultiGzDecoder;
use std::borrow::Cow;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The type bytes.
const TYPES: [(u8, DType); 6] = [
    (0x08, DType::U8),
    (0x09, DType::I8),
    (0x0b, DType::I16),
    (0x0c, DType::I32),
    (0x0d, DType::F32),
    (0x0e, DType::F64),
];

/// What an idx file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Idx {
    /// `u8`, `i8`, `i16`, `i32`, `f32` or `f64`.
    pub dtype: DType,
    /// The sizes; `[N, 28, 28]` for MNIST's images, `[N]` for its labels.
    pub shape: Dims,
    /// The elements, row-major, in the machine's byte order.
    pub data: Vec<u8>,
}

/// The file of this name, or the gzipped one (`.gz` after the name) where only that is there.
pub fn plain_or_gzipped(path: &Path) -> PathBuf {
    let mut zipped = path.as_os_str().to_owned();
    zipped.push(".gz");
    let zipped = PathBuf::from(zipped);
    if !path.exists() && zipped.exists() { zipped } else { path.to_owned() }
}

/// Reads a file, plain or gzipped.
///
/// # Errors
/// `Io` where it cannot be read, `Format` where it is not a whole idx file.
pub fn read(path: &Path) -> Result<Idx> {
    source::read_all("idx", path).and_then(|bytes| source::in_file(path, parse(&bytes)))
}

/// Reads a file's bytes, plain or gzipped.
///
/// # Errors
/// `Format` where they are not a whole idx file.
pub fn parse(bytes: &[u8]) -> Result<Idx> {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let limit = source::max_inflated(bytes.len() as u64);
        parse_stream(MultiGzDecoder::new(bytes), limit)
    } else {
        parse_stream(bytes, bytes.len() as u64)
    }
}

/// `limit`: no more bytes than these can come from `input`.
fn parse_stream(mut input: impl Read, limit: u64) -> Result<Idx> {
    let mut magic = [0; 4];
    fill(&mut input, &mut magic, "the magic number")?;
    let [0, 0, code, ndim] = magic else {
        bail!(Format, "[idx] expected two zero bytes at the start, got {magic:02x?}");
    };
    let Some((_, dtype)) = TYPES.into_iter().find(|t| t.0 == code) else {
        bail!(Format, "[idx] expected type 08, 09, 0b, 0c, 0d or 0e, got {code:02x}");
    };
    let mut shape = Dims::new();
    for _ in 0..ndim {
        let mut size = [0; 4];
        fill(&mut input, &mut size, "the sizes")?;
        shape.push(i64::from(u32::from_be_bytes(size)));
    }
    let len = byte_count(dtype, &shape);
    let Some(len) = len.filter(|&n| n <= limit) else {
        bail!(
            Format,
            "[idx] shape {} of {dtype} is more than the file can hold, got at most {limit} bytes",
            show(&shape)
        );
    };
    let mut data = Vec::new();
    let taken = input.by_ref().take(len).read_to_end(&mut data);
    taken.map_err(|e| error!(Format, "[idx] expected gzip data, got an error: {e}"))?;
    if data.len() as u64 != len {
        bail!(
            Format,
            "[idx] expected {len} bytes for shape {} of {dtype}, got {}",
            show(&shape),
            data.len()
        );
    }
    let mut rest = [0];
    match input.read(&mut rest) {
        Ok(0) => {}
        Ok(_) => bail!(Format, "[idx] expected the end after {len} bytes of data, got more bytes"),
        Err(e) => bail!(Format, "[idx] expected the end of gzip data, got an error: {e}"),
    }
    if cfg!(target_endian = "little") {
        source::swap_elements(dtype.size(), &mut data);
    }
    Ok(Idx { dtype, shape, data })
}

fn fill(input: &mut impl Read, out: &mut [u8], what: &str) -> Result<()> {
    input
        .read_exact(out)
        .map_err(|e| error!(Format, "[idx] expected {} bytes of {what}, got: {e}", out.len()))
}

fn byte_count(dtype: DType, shape: &[i64]) -> Option<u64> {
    // A size of zero hides what overflows behind it, so the others are multiplied as they come.
    let count = shape.iter().try_fold(1u64, |n, &s| n.checked_mul(s as u64))?;
    count.checked_mul(dtype.size() as u64)
}

/// Writes a plain idx file; `data` is row-major in the machine's byte order.
///
/// # Errors
/// As [`encode`]; `Io` where it cannot be written.
pub fn write(path: &Path, dtype: DType, shape: &[i64], data: &[u8]) -> Result<()> {
    let bytes = encode(dtype, shape, data)?;
    atomic::write("idx", path, |w| Ok(w.write_all(&bytes)?))
}

/// The bytes of a plain idx file.
///
/// # Errors
/// `Dtype` for a type that idx does not know, `Shape` where sizes are out of range or do not fit
/// the number of bytes.
pub fn encode(dtype: DType, shape: &[i64], data: &[u8]) -> Result<Vec<u8>> {
    let Some((code, _)) = TYPES.into_iter().find(|t| t.1 == dtype) else {
        bail!(Dtype, "[idx] expected u8, i8, i16, i32, f32 or f64, got {dtype}");
    };
    let small = shape.iter().all(|&s| u32::try_from(s).is_ok());
    let (Ok(ndim), true) = (u8::try_from(shape.len()), small) else {
        bail!(Shape, "[idx] expected at most 255 sizes of 32 bits, got {}", show(shape));
    };
    if byte_count(dtype, shape) != Some(data.len() as u64) {
        bail!(Shape, "[idx] shape {} of {dtype} does not fit {} bytes", show(shape), data.len());
    }
    let mut out = vec![0, 0, code, ndim];
    out.extend(shape.iter().flat_map(|&s| (s as u32).to_be_bytes()));
    let mut data = Cow::Borrowed(data);
    if cfg!(target_endian = "little") && dtype.size() > 1 {
        source::swap_elements(dtype.size(), data.to_mut());
    }
    out.extend_from_slice(&data);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::ErrorKind;
    use crate::io::testing::{self, Folder};

    #[test]
    fn every_type_comes_back() {
        let folder = Folder::new();
        for (_, dtype) in TYPES {
            for shape in [&[][..], &[0], &[3], &[2, 0, 3], &[2, 3, 4]] {
                let n = byte_count(dtype, shape).unwrap();
                let data: Vec<u8> = (0..n).map(|i| i as u8).collect();
                write(&folder.join("x"), dtype, shape, &data).unwrap();
                let idx = read(&folder.join("x")).unwrap();
                assert_eq!((idx.dtype, &idx.shape[..], &idx.data), (dtype, shape, &data));
            }
        }
    }

    #[test]
    fn golden_values() {
        let idx = parse(&testing::golden("f32.idx")).unwrap();
        assert_eq!((idx.dtype, &idx.shape[..]), (DType::F32, &[2, 3][..]));
        let chunks = idx.data.as_chunks::<4>().0;
        let values: Vec<f32> = chunks.iter().map(|c| f32::from_ne_bytes(*c)).collect();
        assert_eq!(values, [-1.5, 0.0, 1.0, 2.5, f32::INFINITY, 1e-40]);
        let idx = parse(&testing::golden("i16.idx.gz")).unwrap();
        assert_eq!((idx.dtype, &idx.shape[..]), (DType::I16, &[4][..]));
        let chunks = idx.data.as_chunks::<2>().0;
        let values: Vec<i16> = chunks.iter().map(|c| i16::from_ne_bytes(*c)).collect();
        assert_eq!(values, [-32768, -2, 258, 32767]);
    }

    #[test]
    fn damage_is_an_error() {
        for name in ["f32.idx", "i16.idx.gz", "u8.idx.gz"] {
            let bytes = testing::golden(name);
            testing::every_prefix(&bytes, parse);
            testing::every_flip(&bytes, parse);
        }
        let mut long = testing::golden("f32.idx");
        long.push(0);
        assert_eq!(parse(&long).unwrap_err().kind(), ErrorKind::Format);
    }

    #[test]
    fn a_header_cannot_ask_for_memory() {
        let mut huge = vec![0, 0, 0x0e, 3];
        huge.extend([0xff; 12]);
        let e = parse(&huge).unwrap_err();
        assert_eq!(e.kind(), ErrorKind::Format);
        assert!(e.message().contains("[4294967295, 4294967295, 4294967295] of float64"), "{e}");
        let mut hidden = vec![0, 0, 8, 2];
        hidden.extend([0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]);
        assert_eq!(&parse(&hidden).unwrap().shape[..], &[0, 0xffff_ffff]);
    }

    #[test]
    fn wrong_arguments() {
        assert_eq!(encode(DType::I64, &[1], &[0; 8]).unwrap_err().kind(), ErrorKind::Dtype);
        assert_eq!(encode(DType::U8, &[2], &[0; 1]).unwrap_err().kind(), ErrorKind::Shape);
        assert_eq!(encode(DType::U8, &[-1], &[]).unwrap_err().kind(), ErrorKind::Shape);
        assert_eq!(read(Path::new("/no/such.idx")).unwrap_err().kind(), ErrorKind::Io);
        assert_eq!(read(Path::new("/")).unwrap_err().kind(), ErrorKind::Io);
    }

    #[test]
    fn fashion_mnist() {
        let folder = Path::new("/usr/share/datasets/fashion-mnist");
        if !folder.exists() {
            eprintln!("skipped: no {}", folder.display());
            return;
        }
        for (part, n) in [("train", 60_000), ("t10k", 10_000)] {
            let images = read(&folder.join(format!("{part}-images-idx3-ubyte.gz"))).unwrap();
            assert_eq!((images.dtype, &images.shape[..]), (DType::U8, &[n, 28, 28][..]));
            let labels = read(&folder.join(format!("{part}-labels-idx1-ubyte.gz"))).unwrap();
            assert_eq!((labels.dtype, &labels.shape[..]), (DType::U8, &[n][..]));
            for class in 0..10 {
                let count = labels.data.iter().filter(|&&l| l == class).count();
                assert_eq!(count as i64, n / 10);
            }
        }
    }
}
