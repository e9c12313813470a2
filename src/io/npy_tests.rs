use super::*;
use crate::base::ErrorKind;
use crate::io::testing;

fn read(bytes: &[u8]) -> Result<(Header, Vec<u8>)> {
    let npy = Npy::new(Source::Bytes(bytes))?;
    let mut out = vec![0; npy.header().byte_len().unwrap() as usize];
    npy.read_into(&mut out)?;
    Ok((npy.header().clone(), out))
}

/// An array with a header as it stands.
fn with_header(version: u8, text: &str, data: usize) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend([version, 0]);
    let len = text.len() as u32;
    out.extend(&len.to_le_bytes()[..if version == 1 { 2 } else { 4 }]);
    out.extend(text.bytes());
    out.extend((0..data).map(|i| i as u8));
    out
}

#[test]
fn arrays_come_back() {
    for (_, dtype) in TYPES {
        for shape in [&[][..], &[0, 3], &[4], &[2, 3]] {
            for fortran in [false, true] {
                let n = shape.iter().product::<i64>() as usize * dtype.size();
                let bytes: Vec<u8> = (0..n).map(|i| (i % 2) as u8).collect();
                let mut out = vec![];
                encode(&mut out, dtype, shape, fortran, &bytes).unwrap();
                assert_eq!((out.len() - n) % ALIGN, 0);
                let (header, back) = read(&out).unwrap();
                assert_eq!((header.dtype, &header.shape[..]), (dtype, shape));
                assert_eq!((header.fortran, back), (fortran, bytes));
            }
        }
    }
    let e = encode(&mut vec![], DType::BF16, &[1], false, &[0; 2]).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Dtype);
    let e = encode(&mut vec![], DType::F32, &[1], false, &[0; 2]).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Shape);
}

/// The text is that of NumPy 2: `np.save` of `np.arange(6, dtype="f4").reshape(2, 3)`.
#[test]
fn the_same_bytes_as_numpys() {
    let golden = testing::golden("f32.npy");
    let values: Vec<u8> = (0..6).flat_map(|i| (i as f32).to_ne_bytes()).collect();
    let mut out = vec![];
    encode(&mut out, DType::F32, &[2, 3], false, &values).unwrap();
    assert_eq!(out, golden);
}

#[test]
fn all_versions_and_orders() {
    let text = "{'descr': '>i2', 'fortran_order': False, 'shape': (2,)}\n";
    for version in 1..=3 {
        let (header, bytes) = read(&with_header(version, text, 4)).unwrap();
        assert_eq!((header.dtype, &header.shape[..]), (DType::I16, &[2][..]));
        let values = [0x0001i16, 0x0203].map(i16::to_ne_bytes).concat();
        assert_eq!(bytes, values);
    }
    let odd = "{\"shape\":(3L, 1L),'fortran_order':True,'descr':'|u1'}";
    let (header, bytes) = read(&with_header(2, odd, 3)).unwrap();
    assert!(header.fortran && header.shape[..] == [3, 1] && bytes == [0, 1, 2]);
}

#[test]
fn wrong_headers() {
    let kind = |text: &str, data| read(&with_header(1, text, data)).unwrap_err().kind();
    for text in [
        "",
        "{}",
        "{'descr': '<f4', 'fortran_order': False}",
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'shape': (1,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)} x",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (9999999999999999999,)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'other': 1}",
    ] {
        assert_eq!(kind(text, 4), ErrorKind::Format, "{text}");
    }
    for descr in ["'|O'", "'<c8'", "'<u4'", "''", "'<U3'", "[('a', '<f4')]"] {
        let text = format!("{{'descr': {descr}, 'fortran_order': False, 'shape': (1,)}}");
        assert_eq!(kind(&text, 4), ErrorKind::Dtype, "{text}");
    }
    let version = with_header(4, "{}", 0);
    assert!(read(&version).unwrap_err().message().contains("version"));
}

#[test]
fn damage_is_an_error() {
    let bytes = testing::golden("f32.npy");
    testing::every_prefix(&bytes, read);
    testing::every_flip(&bytes, read);
}
