//! Writing zip archives.

use super::*;
use crate::base::{Result, bail};
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// 1 January 1980, the first date that the format knows, so that equal data give equal files.
const DATE: u16 = 0x21;
/// Names are UTF-8.
const FLAGS: u16 = 0x0800;

/// Writes an archive from front to back.
pub struct Writer<'w> {
    out: &'w mut dyn Write,
    at: u64,
    directory: Vec<u8>,
    count: u64,
    /// Numbers from here on are written in the zip64 form.
    wide: u64,
}

/// What the headers say of an entry.
#[derive(Clone, Copy)]
struct Facts {
    method: u16,
    crc: u32,
    size: u64,
    packed: u64,
}

impl Facts {
    /// Of data that are stored as they are.
    fn of(data: &[u8]) -> Facts {
        let mut crc = Crc::new();
        crc.update(data);
        let size = data.len() as u64;
        Facts { method: 0, crc: crc.sum(), size, packed: size }
    }
}

impl<'w> Writer<'w> {
    /// Begins an archive at the current place of `out`.
    pub fn new(out: &'w mut dyn Write) -> Writer<'w> {
        Writer::with_limit(out, u64::from(u32::MAX))
    }

    /// As [`Writer::new`], with the zip64 form for all numbers from `wide` on.
    pub(crate) fn with_limit(out: &'w mut dyn Write, wide: u64) -> Writer<'w> {
        Writer { out, at: 0, directory: vec![], count: 0, wide }
    }

    /// Adds an entry whose data begin at a multiple of `align`, which is taken as 1 to 32,768.
    /// Names are not checked for doubles.
    ///
    /// # Errors
    /// `InvalidArgument` for a name above 65,535 bytes, `Io`.
    pub fn add(&mut self, name: &str, data: &[u8], align: u64) -> Result<()> {
        self.entry(name, Facts::of(data), data, align)
    }

    /// Adds an entry whose data are packed by deflate; else as [`Writer::add`].
    ///
    /// # Errors
    /// As [`Writer::add`].
    pub fn add_packed(&mut self, name: &str, data: &[u8]) -> Result<()> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data)?;
        let packed = encoder.finish()?;
        let facts = Facts { method: 8, packed: packed.len() as u64, ..Facts::of(data) };
        self.entry(name, facts, &packed, 1)
    }

    fn entry(&mut self, name: &str, facts: Facts, data: &[u8], align: u64) -> Result<()> {
        let Ok(name_len) = u16::try_from(name.len()) else {
            bail!(InvalidArgument, "[zip] expected a name below 65536 bytes, got {}", name.len());
        };
        let align = align.clamp(1, 1 << 15);
        let Facts { method, crc, size, packed } = facts;
        let mut extra = vec![];
        let mut short = (packed as u32, size as u32);
        if size.max(packed) >= self.wide {
            short = (u32::MAX, u32::MAX);
            push_extra(&mut extra, EXTRA64, &[size.to_le_bytes(), packed.to_le_bytes()].concat());
        }
        let start = self.at + LOCAL_LEN + name.len() as u64 + extra.len() as u64;
        if !start.is_multiple_of(align) {
            let padded = (start + 4).next_multiple_of(align);
            push_extra(&mut extra, EXTRA_PAD, &vec![b'Z'; (padded - start - 4) as usize]);
        }
        let version: u16 = if short.1 == u32::MAX { 45 } else { 20 };
        let mut header = LOCAL.to_le_bytes().to_vec();
        put16(&mut header, &[version, FLAGS, method, 0, DATE]);
        put32(&mut header, &[crc, short.0, short.1]);
        put16(&mut header, &[name_len, extra.len() as u16]);
        header.extend_from_slice(name.as_bytes());
        header.extend_from_slice(&extra);
        self.out.write_all(&header)?;
        self.out.write_all(data)?;
        self.list(name, facts);
        self.at += header.len() as u64 + packed;
        Ok(())
    }

    /// Adds the entry at `self.at` to the directory.
    fn list(&mut self, name: &str, Facts { method, crc, size, packed }: Facts) {
        let mut wide = vec![];
        let mut short = |n: u64| {
            if n < self.wide {
                return n as u32;
            }
            wide.extend(n.to_le_bytes());
            u32::MAX
        };
        let (size, packed, at) = (short(size), short(packed), short(self.at));
        let mut extra = vec![];
        if !wide.is_empty() {
            push_extra(&mut extra, EXTRA64, &wide);
        }
        let version: u16 = if extra.is_empty() { 20 } else { 45 };
        let out = &mut self.directory;
        out.extend(CENTRAL.to_le_bytes());
        put16(out, &[version, version, FLAGS, method, 0, DATE]);
        put32(out, &[crc, packed, size]);
        put16(out, &[name.len() as u16, extra.len() as u16, 0, 0, 0]);
        put32(out, &[0, at]);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(&extra);
        self.count += 1;
    }

    /// Writes the directory and the end; without it the bytes are no archive.
    pub fn finish(self) -> Result<()> {
        let (start, len) = (self.at, self.directory.len() as u64);
        let mut out = self.directory;
        let wide = start >= self.wide || len >= self.wide || self.count >= 0xffff.min(self.wide);
        if wide {
            out.extend(END64.to_le_bytes());
            out.extend((END64_LEN - 12).to_le_bytes());
            put16(&mut out, &[45, 45]);
            put32(&mut out, &[0, 0]);
            [self.count, self.count, len, start].iter().for_each(|n| out.extend(n.to_le_bytes()));
            out.extend(LOCATOR64.to_le_bytes());
            put32(&mut out, &[0]);
            out.extend((start + len).to_le_bytes());
            put32(&mut out, &[1]);
        }
        out.extend(END.to_le_bytes());
        let count = if wide { 0xffff } else { self.count as u16 };
        put16(&mut out, &[0, 0, count, count]);
        let short = |n: u64| if wide { u32::MAX } else { n as u32 };
        put32(&mut out, &[short(len), short(start)]);
        put16(&mut out, &[0]);
        Ok(self.out.write_all(&out)?)
    }
}

fn push_extra(out: &mut Vec<u8>, id: u16, body: &[u8]) {
    put16(out, &[id, body.len() as u16]);
    out.extend_from_slice(body);
}

fn put16(out: &mut Vec<u8>, values: &[u16]) {
    values.iter().for_each(|v| out.extend(v.to_le_bytes()));
}

fn put32(out: &mut Vec<u8>, values: &[u32]) {
    values.iter().for_each(|v| out.extend(v.to_le_bytes()));
}
