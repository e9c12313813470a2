use super::*;
use crate::base::ErrorKind;
use crate::io::pickle::TensorRecord;
use crate::io::testing::{self, Folder};

/// The elements of a tensor as doubles, row-major.
fn elements(file: &TorchFile, t: &TensorRecord) -> Vec<f64> {
    let bytes = file.read_storage(t.storage).unwrap();
    let count: i64 = t.shape.iter().product();
    (0..count)
        .map(|mut i| {
            let mut at = t.offset;
            for (size, stride) in t.shape.iter().zip(&t.strides).rev() {
                at += i % size * stride;
                i /= size;
            }
            let size = t.dtype.size();
            number(t.dtype, &bytes[at as usize * size..][..size])
        })
        .collect()
}

fn number(dtype: DType, b: &[u8]) -> f64 {
    use crate::base::{bf16, f16};
    match dtype {
        DType::U8 | DType::Bool => f64::from(b[0]),
        DType::I8 => f64::from(b[0] as i8),
        DType::I16 => f64::from(i16::from_ne_bytes(b.try_into().unwrap())),
        DType::I32 => f64::from(i32::from_ne_bytes(b.try_into().unwrap())),
        DType::I64 => i64::from_ne_bytes(b.try_into().unwrap()) as f64,
        DType::F16 => f16::from_ne_bytes(b.try_into().unwrap()).to_f64(),
        DType::BF16 => bf16::from_ne_bytes(b.try_into().unwrap()).to_f64(),
        DType::F32 => f64::from(f32::from_ne_bytes(b.try_into().unwrap())),
        DType::F64 => f64::from_ne_bytes(b.try_into().unwrap()),
    }
}

fn s(text: &str) -> Value {
    Value::Str(text.into())
}

fn check_values(file: &TorchFile) {
    let v = file.value();
    let ints = |list: &[i64]| list.iter().map(|&n| Value::Int(n)).collect::<Vec<_>>();
    let mut plain = vec![Value::None, Value::Bool(true), Value::Bool(false)];
    plain.extend(ints(&[0, -1, 255, 256, 65536, -(1 << 31), 1 << 40, i64::MIN]));
    plain.extend([Value::Float(1.5), Value::Float(f64::INFINITY), s(""), s("é")]);
    plain.extend((0..=4).map(|n| Value::Tuple(ints(&[1, 2, 3, 4][..n]))));
    plain.extend([Value::List(vec![]), Value::Dict(vec![])]);
    assert_eq!(v.get("plain"), Some(&Value::List(plain)));
    let size = Value::Tuple(ints(&[2, 3]));
    let odd = Value::List(vec![s("torch.float16"), s("cuda:1"), s("cpu"), size]);
    assert_eq!(v.get("odd"), Some(&odd));
    let Some(Value::Dict(keys)) = v.get("keys") else { panic!("no dict") };
    assert_eq!(keys[0], (Value::Int(3), s("int")));
    assert_eq!(keys[2], (Value::Tuple(vec![Value::Int(1), s("t")]), s("tuple")));
    let get = |name: &str| v.get(name).and_then(Value::as_tensor).unwrap();
    let shaped = |name: &str, shape: &[i64], values: &[f64]| {
        let t = get(name);
        assert_eq!((&t.shape[..], elements(file, t)), (shape, values.to_vec()), "{name}");
    };
    shaped("base", &[2, 3], &[0., 1., 2., 3., 4., 5.]);
    shaped("transposed", &[3, 2], &[0., 3., 1., 4., 2., 5.]);
    shaped("row", &[3], &[3., 4., 5.]);
    shaped("expanded", &[4, 1], &[7.; 4]);
    shaped("scalar", &[], &[2.5]);
    shaped("empty", &[0, 3], &[]);
    shaped("attribute", &[2], &[1., 1.]);
    let base = get("base").storage;
    assert!(["transposed", "row"].iter().all(|n| get(n).storage == base));
    let twice = v.get("twice").and_then(Value::as_items).unwrap();
    assert_eq!(twice[0].as_tensor().unwrap(), get("base"));
    let flags = |name: &str| (get(name).parameter, get(name).requires_grad);
    assert_eq!(
        ["base", "parameter", "frozen", "grad"].map(flags),
        [(false, false), (true, true), (true, false), (false, true)]
    );
    let Some(Value::Dict(types)) = v.get("types") else { panic!("no dict") };
    assert_eq!(types.len(), DType::ALL.len());
    for (name, t) in types {
        let t = t.as_tensor().unwrap();
        assert_eq!(elements(file, t), [0., 1.], "{name:?}");
    }
}

#[test]
fn golden_values_of_both_forms() {
    for name in ["values.pt", "values_legacy.pt"] {
        check_values(&TorchFile::open(&testing::golden_path(name)).unwrap());
        check_values(&TorchFile::parse(&testing::golden(name)).unwrap());
    }
}

#[test]
fn what_is_read_can_be_written() {
    for name in ["values.pt", "values_legacy.pt", "checkpoint.pt"] {
        let file = TorchFile::open(&testing::golden_path(name)).unwrap();
        let data: Vec<_> =
            (0..file.storages().len()).map(|i| file.read_storage(i).unwrap()).collect();
        let storages: Vec<_> = file
            .storages()
            .iter()
            .zip(&data)
            .map(|(i, bytes)| StorageData { dtype: i.dtype, bytes })
            .collect();
        let folder = Folder::new();
        write(&folder.join("x.pt"), file.value(), &storages).unwrap();
        let back = TorchFile::open(&folder.join("x.pt")).unwrap();
        assert_eq!(back.value(), file.value());
        for (i, bytes) in data.iter().enumerate() {
            let mut out = vec![0; bytes.len()];
            back.read_storage_into(i, &mut out).unwrap();
            assert_eq!(&out, bytes);
        }
        if name.starts_with("values") {
            check_values(&back);
        }
    }
}

#[test]
fn a_training_checkpoint() {
    let file = TorchFile::open(&testing::golden_path("checkpoint.pt")).unwrap();
    let v = file.value();
    assert_eq!(v.get("epoch").and_then(Value::as_i64), Some(3));
    let Some(Value::Dict(model)) = v.get("model") else { panic!("no dict") };
    let names: Vec<_> = model.iter().map(|(k, _)| k.as_str().unwrap()).collect();
    let expected = ["0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var"];
    assert_eq!(names[..6], expected);
    assert_eq!(names[6], "1.num_batches_tracked");
    let batches = model[6].1.as_tensor().unwrap();
    assert_eq!((batches.dtype, elements(&file, batches)), (DType::I64, vec![1.]));
    let state = v.get("optimizer").and_then(|o| o.get("state")).unwrap();
    let Value::Dict(state) = state else { panic!("no dict") };
    assert_eq!(state.len(), 4);
    assert_eq!(state[0].0, Value::Int(0));
    let moment = state[0].1.get("exp_avg").and_then(Value::as_tensor).unwrap();
    assert_eq!(&moment.shape[..], &[3, 2]);
    let groups = v.get("optimizer").and_then(|o| o.get("param_groups")).unwrap();
    let group = &groups.as_items().unwrap()[0];
    assert_eq!(group.get("lr").and_then(Value::as_f64), Some(0.1));
    let betas = Value::Tuple(vec![Value::Float(0.9), Value::Float(0.999)]);
    assert_eq!(group.get("betas"), Some(&betas));
}

/// Reads all that a file has.
fn read_all(bytes: &[u8]) -> Result<Vec<Vec<u8>>> {
    let file = TorchFile::parse(bytes)?;
    (0..file.storages().len()).map(|i| file.read_storage(i)).collect()
}

#[test]
fn damage_is_an_error() {
    let record = TensorRecord {
        dtype: DType::F32,
        shape: crate::base::dims(&[2]),
        strides: crate::base::dims(&[1]),
        offset: 0,
        storage: 0,
        requires_grad: false,
        parameter: true,
    };
    let value =
        Value::Dict(vec![(s("w"), Value::Tensor(Box::new(record))), (s("n"), Value::Int(1))]);
    let mut own = vec![];
    encode(&mut own, &value, &[StorageData { dtype: DType::F32, bytes: &[1; 8] }]).unwrap();
    for bytes in [&own, &testing::golden("values_legacy.pt")] {
        testing::every_prefix(bytes, read_all);
        testing::every_flip(bytes, read_all);
    }
    testing::every_prefix(&testing::golden("checkpoint.pt"), read_all);
}

#[test]
fn a_flipped_byte_of_a_tensor_is_seen() {
    let mut bytes = testing::golden("values.pt");
    assert!(read_all(&bytes).is_ok());
    let base: Vec<u8> = (0..6).flat_map(|i| (i as f32).to_le_bytes()).collect();
    let at = bytes.windows(24).position(|w| w == base).unwrap();
    bytes[at + 5] ^= 1;
    assert!(read_all(&bytes).unwrap_err().message().contains("CRC"));
}

#[test]
fn what_is_not_a_checkpoint_is_refused() {
    let error = |name: &str| TorchFile::open(&testing::golden_path(name)).unwrap_err();
    let code = TorchFile::open(&testing::golden_path("unsafe.pt")).unwrap();
    assert_eq!(code.value().unknown(), ["__builtin__.compile"]);
    assert_eq!(error("complex.pt").kind(), ErrorKind::Dtype);
    assert!(error("deflated.zip").message().contains("data.pkl"));
    assert!(error("f32.idx").message().contains("expected a zip archive"));
    let archive = |entries: &[(&str, &[u8])]| {
        let mut out = vec![];
        let mut zip = Writer::new(&mut out);
        entries.iter().for_each(|(name, data)| zip.add(name, data, 1).unwrap());
        zip.finish().unwrap();
        TorchFile::parse(&out).map(|f| f.value().clone())
    };
    assert_eq!(archive(&[("a/data.pkl", b"N.")]), Ok(Value::None));
    let order = archive(&[("a/data.pkl", b"N."), ("a/byteorder", b"middle")]).unwrap_err();
    assert!(order.message().contains("middle"));
}

#[test]
fn big_endian_files_are_swapped() {
    let record = TensorRecord {
        dtype: DType::I16,
        shape: crate::base::dims(&[2]),
        strides: crate::base::dims(&[1]),
        offset: 0,
        storage: 0,
        requires_grad: false,
        parameter: false,
    };
    let info = StorageInfo { key: "0".into(), location: "cpu".into(), dtype: DType::I16, numel: 2 };
    let pickled = pickle::dump(&Value::Tensor(Box::new(record.clone())), &[info]).unwrap();
    let mut out = vec![];
    let mut zip = Writer::new(&mut out);
    zip.add("a/data.pkl", &pickled, 64).unwrap();
    zip.add("a/byteorder", b"big", 64).unwrap();
    zip.add("a/data/0", &[0, 1, 0xff, 0xfe], 64).unwrap();
    zip.finish().unwrap();
    assert_eq!(elements(&TorchFile::parse(&out).unwrap(), &record), [1., -2.]);
}

#[test]
fn wrong_arguments() {
    let file = TorchFile::open(&testing::golden_path("values.pt")).unwrap();
    assert_eq!(file.read_storage(1000).unwrap_err().kind(), ErrorKind::Index);
    let e = file.read_storage_into(0, &mut [0; 1]).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
    let data = StorageData { dtype: DType::F32, bytes: &[0; 3] };
    assert_eq!(encode(&mut vec![], &Value::None, &[data]).unwrap_err().kind(), ErrorKind::Shape);
}
