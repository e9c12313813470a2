//! Zip archives, as far as PyTorch's files need them.
//!
//! Source of the layout: PKWARE's APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central
//! directory), 4.3.14 to 4.3.16 (ends) and 4.5.3 (zip64 extra field). The reader takes stored and
//! deflated entries, zip64, and data descriptors, and the writer writes the first three. Encryption, several disks and
//! bytes before the first or after the last record are errors.

mod read;
mod write;

pub use read::{Archive, Entry};
pub use write::Writer;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END64: u32 = 0x0606_4b50;
const LOCATOR64: u32 = 0x0706_4b50;
/// The extra field with 64-bit sizes and offset.
const EXTRA64: u16 = 0x0001;
/// PyTorch's extra field for padding, "FB".
const EXTRA_PAD: u16 = 0x4246;
/// Bytes of the fixed parts.
const LOCAL_LEN: u64 = 30;
const CENTRAL_LEN: usize = 46;
const END_LEN: usize = 22;
const END64_LEN: u64 = 56;
const LOCATOR64_LEN: u64 = 20;

#[cfg(test)]
mod tests;
