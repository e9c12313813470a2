//! Reading zip archives.

use super::*;
use crate::base::{Result, bail, error};
use crate::io::source::{Source, max_inflated};
use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use std::collections::HashMap;
use std::fs::File;
use std::io::Read;

/// One file of an archive.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its name with its folders, separated by `/`; no other entry has it.
    pub name: String,
    /// Its bytes once unpacked.
    pub size: u64,
    packed: u64,
    method: u16,
    flags: u16,
    crc: u32,
    header: u64,
}

/// An archive whose directory has been read.
#[derive(Debug)]
pub struct Archive<'a> {
    source: Source<'a>,
    entries: Vec<Entry>,
    by_name: HashMap<String, usize>,
    directory: u64,
}

/// A cursor over bytes that says where it ran out.
struct Fields<'b>(&'b [u8]);

impl<'b> Fields<'b> {
    fn take(&mut self, n: usize) -> Result<&'b [u8]> {
        let Some((head, rest)) = self.0.split_at_checked(n) else {
            bail!(Format, "[zip] record cut short, expected {n} more bytes, got {}", self.0.len());
        };
        self.0 = rest;
        Ok(head)
    }

    fn number(&mut self, n: usize) -> Result<u64> {
        Ok(self.take(n)?.iter().rev().fold(0, |v, &b| v << 8 | u64::from(b)))
    }

    fn u16(&mut self) -> Result<u16> {
        Ok(self.number(2)? as u16)
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(self.number(4)? as u32)
    }

    fn u64(&mut self) -> Result<u64> {
        self.number(8)
    }

    fn signature(&mut self, expected: u32, what: &str) -> Result<()> {
        let got = self.u32()?;
        if got != expected {
            bail!(Format, "[zip] expected {what} (signature {expected:08x}), got {got:08x}");
        }
        Ok(())
    }
}

/// Where the central directory is, and how many entries it has.
struct Directory {
    count: u64,
    start: u64,
    len: u64,
}

impl<'a> Archive<'a> {
    /// Reads the directory of an archive.
    ///
    /// # Errors
    /// `Format` where it is damaged, overlapping or uses what this reader does not know; `Io`.
    pub fn new(source: Source<'a>) -> Result<Archive<'a>> {
        let directory = find_directory(&source)?;
        let bytes = source.bytes_at("zip", directory.start, directory.len)?;
        if directory.count > directory.len / CENTRAL_LEN as u64 {
            bail!(
                Format,
                "[zip] expected {} entries, got a directory of {} bytes",
                directory.count,
                directory.len
            );
        }
        let mut fields = Fields(&bytes);
        let mut entries = Vec::new();
        let mut by_name = HashMap::new();
        for i in 0..directory.count as usize {
            let entry = parse_entry(&mut fields)?;
            if by_name.insert(entry.name.clone(), i).is_some() {
                bail!(Format, "[zip] expected each name once, got {:?} twice", entry.name);
            }
            entries.push(entry);
        }
        if !fields.0.is_empty() {
            bail!(
                Format,
                "[zip] expected the directory to end after {} entries, got {} more bytes",
                directory.count,
                fields.0.len()
            );
        }
        check_overlap(&entries, directory.start)?;
        Ok(Archive { source, entries, by_name, directory: directory.start })
    }

    /// The entries, in the order of the directory.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with a name.
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.index(name).map(|i| &self.entries[i])
    }

    /// Where among the entries the one with a name is.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The bytes of the whole archive.
    pub fn source_len(&self) -> u64 {
        self.source.len()
    }

    /// The open file of the archive, and where in it the bytes of an entry are as they stand.
    ///
    /// # Errors
    /// As [`Archive::data_start`].
    pub fn place(&self, entry: &Entry) -> Result<Option<(&File, u64)>> {
        match self.source.file() {
            Some(file) if entry.method == 0 && entry.flags & 1 == 0 => {
                Ok(Some((file, self.data_start(entry)?)))
            }
            _ => Ok(None),
        }
    }

    /// Where in the source the packed bytes of an entry begin.
    ///
    /// # Errors
    /// `Format` where the entry's own header is damaged.
    pub fn data_start(&self, entry: &Entry) -> Result<u64> {
        let mut header = [0; LOCAL_LEN as usize];
        self.source.read_at("zip", entry.header, &mut header)?;
        let mut fields = Fields(&header);
        fields.signature(LOCAL, "the header of an entry")?;
        fields.take(22)?;
        let (name, extra) = (u64::from(fields.u16()?), u64::from(fields.u16()?));
        let local = self.source.bytes_at("zip", entry.header + LOCAL_LEN, name)?;
        let start = entry.header + LOCAL_LEN + name + extra;
        let inside = start.checked_add(entry.packed).is_some_and(|end| end <= self.directory);
        if local != entry.name.as_bytes() || !inside {
            bail!(
                Format,
                "[zip] expected {:?} with {} bytes at {}, got a header that does not fit",
                entry.name,
                entry.packed,
                entry.header
            );
        }
        Ok(start)
    }

    /// The bytes of an entry.
    ///
    /// # Errors
    /// `Format` where they are damaged, `NotImplemented` where they are encrypted or packed in
    /// another way than by deflate, `Io`, `OutOfMemory`.
    pub fn read(&self, entry: &Entry) -> Result<Vec<u8>> {
        let start = self.data_start(entry)?;
        check_method(entry)?;
        let packed = self.source.bytes_at("zip", start, entry.packed)?;
        let bytes = if entry.method == 0 { packed } else { inflate(entry, &packed)? };
        check_crc(entry, &bytes)?;
        Ok(bytes)
    }

    /// Fills `out`, which must have the entry's size, with its bytes; errors as
    /// [`Archive::read`], and `InvalidArgument` for another size.
    pub fn read_into(&self, entry: &Entry, out: &mut [u8]) -> Result<()> {
        if out.len() as u64 != entry.size {
            bail!(
                InvalidArgument,
                "[zip] expected room for the {} bytes of {:?}, got {}",
                entry.size,
                entry.name,
                out.len()
            );
        }
        if entry.method == 0 {
            check_method(entry)?;
            self.source.read_at("zip", self.data_start(entry)?, out)?;
            check_crc(entry, out)
        } else {
            out.copy_from_slice(&self.read(entry)?);
            Ok(())
        }
    }
}

/// The end record stands last; before it, in large archives and all of PyTorch's, the zip64 one.
fn find_directory(source: &Source) -> Result<Directory> {
    let len = source.len();
    let tail_len = len.min(END_LEN as u64 + 0xffff);
    let tail = source.bytes_at("zip", len - tail_len, tail_len)?;
    // The record ends in a comment, so its length must lead exactly to the end of the file.
    let found = (0..(tail.len() + 1).saturating_sub(END_LEN)).rev().find(|&i| {
        let comment = usize::from(tail[i + 20]) | usize::from(tail[i + 21]) << 8;
        tail[i..].starts_with(&END.to_le_bytes()) && i + END_LEN + comment == tail.len()
    });
    let Some(at) = found else {
        bail!(Format, "[zip] expected the end record of a zip archive, got none (cut short?)");
    };
    let mut fields = Fields(&tail[at + 4..]);
    let disks = (fields.u16()?, fields.u16()?);
    let counts = (fields.u16()?, fields.u16()?);
    let (size, start) = (u64::from(fields.u32()?), u64::from(fields.u32()?));
    let end = len - tail_len + at as u64;
    let (directory, end) = match find_zip64(source, end)? {
        Some(found) => found,
        None if disks == (0, 0) && counts.0 == counts.1 => {
            (Directory { count: u64::from(counts.0), start, len: size }, end)
        }
        None => bail!(Format, "[zip] expected one disk, got disks {disks:?}, entries {counts:?}"),
    };
    if directory.start.checked_add(directory.len) != Some(end) {
        bail!(
            Format,
            "[zip] expected the directory to end at {end}, got {} bytes at {}",
            directory.len,
            directory.start
        );
    }
    Ok(directory)
}

/// The zip64 end record and where it begins, if its locator stands before `end`.
fn find_zip64(source: &Source, end: u64) -> Result<Option<(Directory, u64)>> {
    let Some(at) = end.checked_sub(LOCATOR64_LEN) else { return Ok(None) };
    let locator = source.bytes_at("zip", at, LOCATOR64_LEN)?;
    let mut fields = Fields(&locator);
    if fields.u32()? != LOCATOR64 {
        return Ok(None);
    }
    fields.u32()?;
    let record_at = fields.u64()?;
    if record_at.checked_add(END64_LEN).is_none_or(|e| e > at) {
        bail!(Format, "[zip] expected the zip64 end record before byte {at}, got {record_at}");
    }
    let record = source.bytes_at("zip", record_at, END64_LEN)?;
    let mut fields = Fields(&record);
    fields.signature(END64, "the zip64 end record")?;
    let size = fields.u64()?;
    fields.take(4)?;
    let disks = (fields.u32()?, fields.u32()?);
    let counts = (fields.u64()?, fields.u64()?);
    if disks != (0, 0) || counts.0 != counts.1 {
        bail!(Format, "[zip] expected one disk, got disks {disks:?}, entries {counts:?}");
    }
    if record_at.checked_add(12).and_then(|n| n.checked_add(size)) != Some(at) {
        bail!(Format, "[zip] expected the zip64 end record to end at {at}, got {size} bytes");
    }
    let (len, start) = (fields.u64()?, fields.u64()?);
    Ok(Some((Directory { count: counts.0, start, len }, record_at)))
}

fn parse_entry(fields: &mut Fields) -> Result<Entry> {
    fields.signature(CENTRAL, "an entry of the directory")?;
    fields.take(4)?;
    let (flags, method) = (fields.u16()?, fields.u16()?);
    fields.take(4)?;
    let crc = fields.u32()?;
    let (packed, size) = (u64::from(fields.u32()?), u64::from(fields.u32()?));
    let (name_len, extra_len, comment_len) = (fields.u16()?, fields.u16()?, fields.u16()?);
    fields.take(8)?;
    let header = u64::from(fields.u32()?);
    let name = fields.take(usize::from(name_len))?;
    let name = std::str::from_utf8(name)
        .map_err(|_| error!(Format, "[zip] expected a name in UTF-8, got {name:02x?}"))?;
    let extra = fields.take(usize::from(extra_len))?;
    fields.take(usize::from(comment_len))?;
    let name = name.to_string();
    let mut entry = Entry { name, size, packed, method, flags, crc, header };
    widen(&mut entry, extra)?;
    if method == 0 && entry.packed != entry.size || entry.size > max_inflated(entry.packed) {
        bail!(
            Format,
            "[zip] expected sizes that fit for {:?}, got {} bytes packed, {} unpacked",
            entry.name,
            entry.packed,
            entry.size
        );
    }
    Ok(entry)
}

/// Takes the numbers that did not fit 32 bits from the zip64 extra field.
fn widen(entry: &mut Entry, extra: &[u8]) -> Result<()> {
    let mark = u64::from(u32::MAX);
    let wide = [&mut entry.size, &mut entry.packed, &mut entry.header];
    let wide: Vec<&mut u64> = wide.into_iter().filter(|n| **n == mark).collect();
    let mut fields = Fields(extra);
    while !wide.is_empty() && fields.0.len() >= 4 {
        let (id, len) = (fields.u16()?, fields.u16()?);
        let body = fields.take(usize::from(len))?;
        if id == EXTRA64 {
            let mut body = Fields(body);
            for n in wide {
                *n = body.u64()?;
            }
            return Ok(());
        }
    }
    Ok(())
}

/// Entries that share bytes could make a small file ask for much memory.
fn check_overlap(entries: &[Entry], directory: u64) -> Result<()> {
    let mut order: Vec<&Entry> = entries.iter().collect();
    order.sort_by_key(|e| e.header);
    let next = order.iter().skip(1).map(|e| e.header).chain([directory]);
    for (entry, next) in order.iter().zip(next) {
        let used = LOCAL_LEN + entry.name.len() as u64;
        let end = entry.header.checked_add(used).and_then(|n| n.checked_add(entry.packed));
        if end.is_none_or(|end| end > next) {
            bail!(
                Format,
                "[zip] expected {:?} at {} to end before byte {next}, got {} bytes",
                entry.name,
                entry.header,
                entry.packed
            );
        }
    }
    Ok(())
}

fn check_method(entry: &Entry) -> Result<()> {
    let name = &entry.name;
    if entry.flags & 1 != 0 {
        bail!(NotImplemented, "[zip] expected plain data for {name:?}, got encrypted data");
    }
    match entry.method {
        0 | 8 => Ok(()),
        m => bail!(NotImplemented, "[zip] method of {name:?}, expected 0 or 8 (deflate), got {m}"),
    }
}

fn inflate(entry: &Entry, packed: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut decoder = DeflateDecoder::new(packed).take(entry.size.saturating_add(1));
    let name = &entry.name;
    decoder
        .read_to_end(&mut out)
        .map_err(|e| error!(Format, "[zip] expected deflate data for {name:?}, got: {e}"))?;
    if out.len() as u64 != entry.size {
        bail!(Format, "[zip] expected {} bytes for {name:?}, got {}", entry.size, out.len());
    }
    Ok(out)
}

/// PyTorch leaves the sum at 0 where `set_crc32_options(False)` was called.
fn check_crc(entry: &Entry, bytes: &[u8]) -> Result<()> {
    let mut crc = Crc::new();
    crc.update(bytes);
    if entry.crc != 0 && crc.sum() != entry.crc {
        bail!(
            Format,
            "[zip] damaged data of {:?}, expected CRC {:08x}, got {:08x}",
            entry.name,
            entry.crc,
            crc.sum()
        );
    }
    Ok(())
}
