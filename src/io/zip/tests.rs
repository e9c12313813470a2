use super::*;
use crate::base::{ErrorKind, Result};
use crate::io::source::Source;
use crate::io::testing;

fn archive(entries: &[(&str, &[u8])], wide: u64) -> Vec<u8> {
    let mut out = vec![];
    let mut writer = Writer::with_limit(&mut out, wide);
    for (name, data) in entries {
        writer.add(name, data, 64).unwrap();
    }
    writer.finish().unwrap();
    out
}

fn read_all(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>> {
    let archive = Archive::new(Source::Bytes(bytes))?;
    archive.entries().iter().map(|e| Ok((e.name.clone(), archive.read(e)?))).collect()
}

#[test]
fn entries_come_back_aligned_in_both_forms() {
    let long = vec![3; 1000];
    let name = "n".repeat(61);
    let entries: [(&str, &[u8]); 5] =
        [("a/data.pkl", b"x"), ("empty", b""), ("é", &long), (&name, b"y"), ("z", &[0; 64])];
    for wide in [u64::from(u32::MAX), 500, 0] {
        let bytes = archive(&entries, wide);
        let expected: Vec<_> = entries.iter().map(|(n, d)| (n.to_string(), d.to_vec())).collect();
        assert_eq!(read_all(&bytes).unwrap(), expected);
        let archive = Archive::new(Source::Bytes(&bytes)).unwrap();
        for e in archive.entries() {
            assert_eq!(archive.data_start(e).unwrap() % 64, 0);
            let mut out = vec![0; e.size as usize];
            archive.read_into(e, &mut out).unwrap();
            assert_eq!(out, archive.read(e).unwrap());
            let wrong = archive.read_into(e, &mut vec![0; 2000]).unwrap_err();
            assert_eq!(wrong.kind(), ErrorKind::InvalidArgument);
        }
        assert!(archive.find("nope").is_none());
    }
    assert!(read_all(&archive(&[], 1000)).unwrap().is_empty());
}

#[test]
fn more_entries_than_16_bits_count() {
    let names: Vec<String> = (0..70_000).map(|i| i.to_string()).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b"1"[..])).collect();
    let bytes = archive(&entries, u64::from(u32::MAX));
    assert_eq!(Archive::new(Source::Bytes(&bytes)).unwrap().entries().len(), 70_000);
}

#[test]
fn deflated_entries_made_by_python() {
    let files = read_all(&testing::golden("deflated.zip")).unwrap();
    let expected: Vec<u8> = (0..3000).map(|i| (i % 7) as u8).collect();
    assert_eq!(files, [("a/b".to_string(), expected), ("c".to_string(), b"text".to_vec())]);
}

#[test]
fn packed_entries_come_back() {
    let long = vec![3; 1000];
    for wide in [u64::from(u32::MAX), 0] {
        let mut out = vec![];
        let mut writer = Writer::with_limit(&mut out, wide);
        writer.add_packed("long", &long).unwrap();
        writer.add("plain", b"x", 64).unwrap();
        writer.add_packed("empty", b"").unwrap();
        writer.finish().unwrap();
        assert!(out.len() < 600);
        let entries = [("long", long.clone()), ("plain", b"x".to_vec()), ("empty", vec![])];
        let expected: Vec<_> = entries.iter().map(|(n, d)| (n.to_string(), d.clone())).collect();
        assert_eq!(read_all(&out).unwrap(), expected);
    }
}

#[test]
fn damage_is_an_error() {
    let small: [(&str, &[u8]); 3] = [("a", b"xy"), ("b/c", b""), ("d", b"0123456789")];
    let files =
        [archive(&small, u64::from(u32::MAX)), archive(&small, 0), testing::golden("deflated.zip")];
    for bytes in files {
        testing::every_prefix(&bytes, read_all);
        testing::every_flip(&bytes, read_all);
    }
    let mut bytes = archive(&small, 1000);
    let data = bytes.windows(4).position(|w| w == b"0123").unwrap();
    bytes[data] = b'1';
    assert!(read_all(&bytes).unwrap_err().message().contains("damaged data of \"d\""));
}

#[test]
fn hostile_directories() {
    let twice = archive(&[("a", b"1"), ("a", b"2")], 1 << 20);
    assert!(read_all(&twice).unwrap_err().message().contains("\"a\" twice"));
    // Both entries of the directory point at the first one's bytes.
    let mut shared = archive(&[("a", b"1"), ("b", b"2")], 1 << 20);
    let second = shared.windows(4).rposition(|w| w == CENTRAL.to_le_bytes()).unwrap();
    shared[second + 42..second + 46].fill(0);
    assert!(read_all(&shared).unwrap_err().message().contains("to end before"));
    // A deflated entry that claims more than deflate can give.
    let mut bomb = testing::golden("deflated.zip");
    let entry = bomb.windows(4).position(|w| w == CENTRAL.to_le_bytes()).unwrap();
    bomb[entry + 24..entry + 28].copy_from_slice(&0x7fff_ffffu32.to_le_bytes());
    assert!(read_all(&bomb).unwrap_err().message().contains("expected sizes that fit"));
}
