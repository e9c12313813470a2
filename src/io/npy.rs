//! NumPy's `.npy` arrays; `.npz` archives are zip files of them.
//!
//! Six bytes of magic, two of the version, the length of the header (two bytes, four from version
//! 2 on), the header: a Python dict as text, `{'descr': '<f4', 'fortran_order': False, 'shape':
//! (2, 3), }`, padded with spaces to a multiple of 64 and ended by a newline, in Latin-1, from
//! version 3 on in UTF-8; then the elements. Source: "Format specification: NPY format" at
//! <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>.

use crate::base::{DType, Dims, Result, bail, error, show};
use crate::io::source::{self, Source};
use std::fs::File;
use std::io::Write;

const MAGIC: &[u8; 6] = b"\x93NUMPY";
/// Where the elements begin is a multiple of this.
const ALIGN: usize = 64;
/// The longest header that is read; real ones have some hundred bytes.
const MAX_HEADER: u64 = 1 << 20;
/// The most dimensions.
const MAX_DIMS: usize = 64;
/// The codes of the types. NumPy has no bfloat16.
const TYPES: [(&str, DType); 9] = [
    ("b1", DType::Bool),
    ("i1", DType::I8),
    ("u1", DType::U8),
    ("i2", DType::I16),
    ("i4", DType::I32),
    ("i8", DType::I64),
    ("f2", DType::F16),
    ("f4", DType::F32),
    ("f8", DType::F64),
];

/// What stands before the elements.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The type of the elements.
    pub dtype: DType,
    /// The sizes.
    pub shape: Dims,
    /// Whether the first index runs fastest.
    pub fortran: bool,
    /// Whether the bytes of an element are in another order than the machine's.
    swapped: bool,
}

impl Header {
    /// The bytes of the elements; none where 64 bits do not hold their number.
    pub fn byte_len(&self) -> Option<u64> {
        let size = self.dtype.size() as i64;
        let zero = self.shape.contains(&0);
        let n = self.shape.iter().try_fold(size, |n, &s| n.checked_mul(s.max(1)))?;
        Some(if zero { 0 } else { n as u64 })
    }
}

/// An array whose header has been read.
#[derive(Debug)]
pub struct Npy<'a> {
    header: Header,
    source: Source<'a>,
    start: u64,
}

impl<'a> Npy<'a> {
    /// Reads the header of an array.
    ///
    /// # Errors
    /// `Format` where it is damaged, `Dtype` for types that no tensor has, `Io`.
    pub fn new(source: Source<'a>) -> Result<Npy<'a>> {
        let mut start = [0; 8];
        source.read_at("npy", 0, &mut start)?;
        if &start[..6] != MAGIC {
            bail!(Format, "[npy] expected an array of NumPy, got {:02x?}", &start[..6]);
        }
        let wide = match start[6] {
            1 => 2,
            2 | 3 => 4,
            v => bail!(Format, "[npy] expected version 1 to 3, got {v}"),
        };
        let mut len = [0; 8];
        source.read_at("npy", 8, &mut len[..wide])?;
        let len = u64::from_le_bytes(len);
        if len > MAX_HEADER {
            bail!(Format, "[npy] expected a header of at most {MAX_HEADER} bytes, got {len}");
        }
        let at = 8 + wide as u64;
        let text = source.bytes_at("npy", at, len)?;
        let text: String = if start[6] == 3 {
            String::from_utf8_lossy(&text).into_owned()
        } else {
            text.iter().map(|&b| char::from(b)).collect()
        };
        let header = Parser { rest: &text }.header()?;
        let start = at + len;
        let expected = header.byte_len().and_then(|n| n.checked_add(start));
        if expected != Some(source.len()) {
            bail!(
                Format,
                "[npy] expected the elements of shape {} of {} after byte {start}, got {} bytes",
                show(&header.shape),
                header.dtype,
                source.len() - start
            );
        }
        Ok(Npy { header, source, start })
    }

    /// What the array is.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The open file and where in it the elements are, if they are there as the machine has them.
    pub fn place(&self) -> Option<(&File, u64)> {
        self.source.file().filter(|_| !self.header.swapped).map(|f| (f, self.start))
    }

    /// Fills `out`, which must have the size of the elements, in the machine's byte order.
    ///
    /// # Errors
    /// `InvalidArgument` for another size, `Io`.
    pub fn read_into(&self, out: &mut [u8]) -> Result<()> {
        if Some(out.len() as u64) != self.header.byte_len() {
            bail!(InvalidArgument, "[npy] expected room for all elements, got {} bytes", out.len());
        }
        self.source.read_at("npy", self.start, out)?;
        if self.header.swapped {
            source::swap_elements(self.header.dtype.size(), out);
        }
        Ok(())
    }
}

/// The type of a code such as `<f4`, and whether its bytes are swapped.
fn parse_descr(text: &str) -> Result<(DType, bool)> {
    let unknown = || {
        let all: Vec<&str> = TYPES.iter().map(|t| t.0).collect();
        error!(Dtype, "[npy] expected a dtype of {}, got {text:?}", all.join(", "))
    };
    let mut chars = text.chars();
    let order = chars.next().ok_or_else(unknown)?;
    let known = TYPES.iter().find(|t| t.0 == chars.as_str()).ok_or_else(unknown)?;
    let big = match order {
        '<' => false,
        '>' => true,
        '|' | '=' => cfg!(target_endian = "big"),
        _ => return Err(unknown()),
    };
    Ok((known.1, known.1.size() > 1 && big != cfg!(target_endian = "big")))
}

/// Reads the dict of a header.
struct Parser<'t> {
    rest: &'t str,
}

impl<'t> Parser<'t> {
    fn header(mut self) -> Result<Header> {
        let (mut descr, mut fortran, mut shape) = (None, None, None);
        self.expect('{')?;
        while !self.eat('}') {
            let key = self.text()?;
            self.expect(':')?;
            let twice = match key {
                "descr" if self.peek() != Some('[') => descr.replace(self.text()?).is_some(),
                "descr" => bail!(Dtype, "[npy] arrays of records are not read"),
                "fortran_order" => fortran.replace(self.flag()?).is_some(),
                "shape" => shape.replace(self.shape()?).is_some(),
                key => bail!(Format, "[npy] expected descr, fortran_order or shape, got {key:?}"),
            };
            if twice {
                bail!(Format, "[npy] expected {key:?} once, got it twice");
            }
            if !self.eat(',') {
                self.expect('}')?;
                break;
            }
        }
        let (Some(descr), Some(fortran), Some(shape)) = (descr, fortran, shape) else {
            bail!(Format, "[npy] expected descr, fortran_order and shape in the header");
        };
        if !self.rest.trim().is_empty() {
            return Err(self.wrong("spaces after the header"));
        }
        let (dtype, swapped) = parse_descr(descr)?;
        Ok(Header { dtype, shape, fortran, swapped })
    }

    fn wrong(&self, what: &str) -> crate::base::Error {
        let got: String = self.rest.chars().take(20).collect();
        error!(Format, "[npy] expected {what} in the header, got {got:?}")
    }

    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.rest = &self.rest[c.len_utf8()..];
        }
        found
    }

    fn expect(&mut self, c: char) -> Result<()> {
        if self.eat(c) { Ok(()) } else { Err(self.wrong(&format!("'{c}'"))) }
    }

    fn text(&mut self) -> Result<&'t str> {
        let quote = self.peek().filter(|c| ['\'', '"'].contains(c));
        let quote = quote.ok_or_else(|| self.wrong("a text"))?;
        let (text, rest) =
            self.rest[1..].split_once(quote).ok_or_else(|| self.wrong("the end of a text"))?;
        self.rest = rest;
        Ok(text)
    }

    fn flag(&mut self) -> Result<bool> {
        self.peek();
        for (word, value) in [("True", true), ("False", false)] {
            if let Some(rest) = self.rest.strip_prefix(word) {
                self.rest = rest;
                return Ok(value);
            }
        }
        Err(self.wrong("True or False"))
    }

    fn shape(&mut self) -> Result<Dims> {
        let mut out = Dims::new();
        self.expect('(')?;
        while !self.eat(')') {
            self.peek();
            let digits = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
            let (number, rest) = self.rest.split_at(digits);
            let size = number.parse::<i64>().map_err(|_| self.wrong("a size"))?;
            // Python 2 wrote long integers with an L.
            self.rest = rest.strip_prefix('L').unwrap_or(rest);
            if out.len() == MAX_DIMS {
                bail!(Format, "[npy] expected at most {MAX_DIMS} sizes, got more");
            }
            out.push(size);
            if !self.eat(',') {
                self.expect(')')?;
                break;
            }
        }
        Ok(out)
    }
}

/// Writes an array as version 1, its elements as they stand in `bytes`, in the machine's byte order.
///
/// # Errors
/// `Dtype` for a type that NumPy has not, `Shape` where shape and bytes do not fit, `Io`.
pub fn encode(
    out: &mut dyn Write,
    dtype: DType,
    shape: &[i64],
    fortran: bool,
    bytes: &[u8],
) -> Result<()> {
    let Some((code, _)) = TYPES.iter().find(|t| t.1 == dtype) else {
        bail!(Dtype, "[npy] expected a dtype that NumPy has, got {dtype}: convert it first");
    };
    let header = Header { dtype, shape: crate::base::dims(shape), fortran, swapped: false };
    if header.byte_len() != Some(bytes.len() as u64) || shape.len() > MAX_DIMS {
        bail!(Shape, "[npy] shape {} of {dtype} does not fit {} bytes", show(shape), bytes.len());
    }
    let order = match (dtype.size(), cfg!(target_endian = "big")) {
        (1, _) => '|',
        (_, big) => ['<', '>'][usize::from(big)],
    };
    let sizes: Vec<String> = shape.iter().map(i64::to_string).collect();
    // A tuple of one has a comma.
    let sizes = sizes.join(", ") + if shape.len() == 1 { "," } else { "" };
    let fortran = if fortran { "True" } else { "False" };
    let mut text =
        format!("{{'descr': '{order}{code}', 'fortran_order': {fortran}, 'shape': ({sizes}), }}");
    let end = (10 + text.len() + 1).next_multiple_of(ALIGN);
    text.extend(std::iter::repeat_n(' ', end - 10 - text.len() - 1));
    text.push('\n');
    // 64 sizes of 20 digits stay far below 65,536.
    let len = text.len() as u16;
    out.write_all(MAGIC)?;
    out.write_all(&[1, 0])?;
    out.write_all(&len.to_le_bytes())?;
    out.write_all(text.as_bytes())?;
    out.write_all(bytes)?;
    Ok(())
}

#[cfg(test)]
#[path = "npy_tests.rs"]
mod tests;
