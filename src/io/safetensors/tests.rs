use super::*;
use crate::base::ErrorKind;
use crate::io::testing::{self, Folder};

/// A file from a header as it stands and a number of data bytes.
fn file(json: &str, data: usize) -> Vec<u8> {
    let mut out = (json.len() as u64).to_le_bytes().to_vec();
    out.extend(json.bytes());
    out.extend(vec![7; data]);
    out
}

fn message(json: &str, data: usize) -> String {
    let e = SafeTensors::parse(&file(json, data)).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Format, "{e}");
    e.message().to_string()
}

#[test]
fn golden_values() {
    let path = testing::golden_path("all.safetensors");
    let file = SafeTensors::open(&path).unwrap();
    let header = file.header();
    assert_eq!(header.metadata(), [("format".to_string(), "pt".to_string())]);
    assert_eq!(header.tensors().len(), 12);
    for (name, dtype) in TYPES {
        let t = header.get(&format!("t.{name}")).unwrap();
        assert_eq!((t.dtype, &t.shape[..]), (dtype, &[2, 2][..]));
        let bytes = file.read(t).unwrap();
        let size = dtype.size();
        let one = &bytes[size..2 * size];
        let expected: &[u8] = match dtype {
            DType::F64 => &1f64.to_ne_bytes(),
            DType::F32 => &1f32.to_ne_bytes(),
            DType::F16 => &0x3c00u16.to_ne_bytes(),
            DType::BF16 => &0x3f80u16.to_ne_bytes(),
            DType::I64 => &1i64.to_ne_bytes(),
            DType::I32 => &1i32.to_ne_bytes(),
            DType::I16 => &1i16.to_ne_bytes(),
            _ => &[1],
        };
        assert_eq!(one, expected, "{name}");
    }
    assert_eq!(&header.get("scalar \"é\"").unwrap().shape[..], &[] as &[i64]);
    assert_eq!(&header.get("empty").unwrap().shape[..], &[0, 3]);
    assert!(header.get("none").is_none());
}

#[test]
fn the_same_tensors_give_the_reference_file() {
    let bytes = testing::golden("all.safetensors");
    let file = SafeTensors::parse(&bytes).unwrap();
    let tensors: Vec<_> = file.header().tensors().iter().rev().collect();
    let data: Vec<_> = tensors.iter().map(|t| file.read(t).unwrap()).collect();
    let views: Vec<_> = tensors
        .iter()
        .zip(&data)
        .map(|(t, bytes)| TensorData { name: &t.name, dtype: t.dtype, shape: &t.shape, bytes })
        .collect();
    let folder = Folder::new();
    write(&folder.join("x"), &views, &[("format", "pt")]).unwrap();
    assert_eq!(std::fs::read(folder.join("x")).unwrap(), bytes);
    assert_eq!(folder.names(), ["x"]);
}

#[test]
fn nothing_and_odd_names_come_back() {
    let mut out = vec![];
    encode(&mut out, &[], &[]).unwrap();
    assert_eq!(out.len() % 8, 0);
    assert!(SafeTensors::parse(&out).unwrap().header().tensors().is_empty());
    let names = ["", "a\"\\\n\u{1}", "\u{10ffff}", "é"];
    let tensors =
        names.map(|name| TensorData { name, dtype: DType::F16, shape: &[1], bytes: &[1, 2] });
    let mut out = vec![];
    encode(&mut out, &tensors, &[("b", "\u{7f}"), ("a", "")]).unwrap();
    let file = SafeTensors::parse(&out).unwrap();
    assert!(names.iter().all(|n| file.header().get(n).is_some()));
    let metadata = [("a", ""), ("b", "\u{7f}")].map(|(k, v)| (k.to_string(), v.to_string()));
    assert_eq!(file.header().metadata(), metadata);
}

#[test]
fn damage_is_an_error() {
    let bytes = testing::golden("all.safetensors");
    testing::every_prefix(&bytes, SafeTensors::parse_len);
    testing::every_flip(&bytes, SafeTensors::parse_len);
    let mut long = bytes;
    long.push(0);
    assert!(SafeTensors::parse(&long).is_err());
}

impl SafeTensors<'_> {
    fn parse_len(bytes: &[u8]) -> Result<usize> {
        let file = SafeTensors::parse(bytes)?;
        file.header().tensors().iter().map(|t| Ok(file.read(t)?.len())).sum()
    }
}

#[test]
fn offsets_are_checked() {
    let two = |a: &str, b: &str| {
        format!(
            r#"{{"a":{{"dtype":"U8","shape":[4],"data_offsets":{a}}},"b":{{"dtype":"U8","shape":[4],"data_offsets":{b}}}}}"#
        )
    };
    assert!(SafeTensors::parse(&file(&two("[4,8]", "[0,4]"), 8)).is_ok());
    assert!(message(&two("[0,4]", "[2,6]"), 6).contains("an overlap"));
    assert!(message(&two("[0,4]", "[0,4]"), 4).contains("an overlap"));
    assert!(message(&two("[0,4]", "[5,9]"), 9).contains("a hole"));
    assert!(message(&two("[1,5]", "[5,9]"), 9).contains("a hole"));
    assert!(message(&two("[0,4]", "[4,8]"), 7).contains("expected a file of"));
    assert!(message(&two("[0,4]", "[4,8]"), 9).contains("expected a file of"));
    assert!(message(&two("[0,4]", "[8,4]"), 8).contains("data_offsets [8, 4]"));
    assert!(message(&two("[0,4]", "[4,7]"), 7).contains("shape [4] of uint8"));
    assert!(message(&two("[0,4]", "[4]"), 8).contains("two data_offsets"));
    assert!(message(&two("[0,4]", "[-4,0]"), 8).contains("expected numbers"));
}

#[test]
fn headers_are_checked() {
    let one = |body: &str| format!(r#"{{"a":{{{body}}}}}"#);
    let huge = r#""dtype":"F64","shape":[1152921504606846976],"data_offsets":[0,8]"#;
    assert!(message(&one(huge), 8).contains("[1152921504606846976] of float64"));
    let good = r#""dtype":"U8","shape":[],"data_offsets":[0,1]"#;
    assert!(SafeTensors::parse(&file(&one(good), 1)).is_ok());
    assert!(message(&one(&format!(r#"{good},"shape":[1]"#)), 1).contains("twice"));
    assert!(message(&one(r#""dtype":"U8","shape":[]"#), 1).contains("\"data_offsets\""));
    assert!(message(&format!(r#"{{"a":{{{good}}},"a":{{{good}}}}}"#), 1).contains("\"a\" twice"));
    assert!(message(r#"{"__metadata__":{"k":"1","k":"2"}}"#, 0).contains("\"k\" twice"));
    assert!(message(r#"{"__metadata__":{"k":1}}"#, 0).contains("to be a string"));
    assert!(message(" {}", 0).contains("begin with '{'"));
    assert!(message("{}x", 0).contains("JSON"));
    let deep = format!(r#"{{"a":{{"x":{}"#, "[".repeat(100_000));
    assert!(message(&deep, 0).contains("recursion"));
    let unknown = one(r#""dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]"#);
    let e = SafeTensors::parse(&file(&unknown, 1)).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Dtype);
    assert!(e.message().contains("F8_E4M3"), "{e}");
    let mut long = file("{}", 0);
    long[..8].copy_from_slice(&u64::MAX.to_le_bytes());
    assert_eq!(SafeTensors::parse(&long).unwrap_err().kind(), ErrorKind::Format);
}

#[test]
fn wrong_arguments() {
    let t = TensorData { name: "a", dtype: DType::F32, shape: &[1], bytes: &[0; 4] };
    let kind = |tensors: &[TensorData], metadata: &[(&str, &str)]| {
        encode(&mut vec![], tensors, metadata).unwrap_err().kind()
    };
    assert_eq!(kind(&[t, t], &[]), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[TensorData { name: METADATA, ..t }], &[]), ErrorKind::InvalidArgument);
    assert_eq!(kind(&[TensorData { shape: &[2], ..t }], &[]), ErrorKind::Shape);
    assert_eq!(kind(&[TensorData { shape: &[-1, -1], ..t }], &[]), ErrorKind::Shape);
    assert_eq!(kind(&[t], &[("k", "1"), ("k", "2")]), ErrorKind::InvalidArgument);
    let mut out = vec![];
    encode(&mut out, &[t], &[]).unwrap();
    let file = SafeTensors::parse(&out).unwrap();
    let e = file.read_into(&file.header().tensors()[0], &mut [0; 3]).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
}
