use super::*;
use crate::base::{ErrorKind, dims};

fn value(bytes: &[u8]) -> Value {
    load(bytes).unwrap().value
}

fn fails(bytes: &[u8]) -> (ErrorKind, String) {
    let e = load(bytes).unwrap_err();
    (e.kind(), e.message().to_string())
}

fn round_trip(v: &Value) {
    let bytes = dump(v, &[]).unwrap();
    let back = load(&bytes).unwrap();
    assert_eq!((&back.value, back.consumed), (v, bytes.len()));
}

fn storage(dtype: DType, numel: u64) -> StorageInfo {
    StorageInfo { key: "0".into(), location: "cpu".into(), dtype, numel }
}

fn tensor(shape: &[i64], strides: &[i64], offset: i64) -> TensorRecord {
    TensorRecord {
        dtype: DType::F32,
        shape: dims(shape),
        strides: dims(strides),
        offset,
        storage: 0,
        requires_grad: false,
        parameter: false,
    }
}

#[test]
fn plain_values_come_back() {
    let ints = [0, 1, 255, 256, 65535, 65536, -1, i64::from(i32::MIN), 1 << 31, i64::MIN, i64::MAX];
    ints.iter().for_each(|&n| round_trip(&Value::Int(n)));
    let floats = [0.0, -0.0, 1.5, f64::INFINITY, f64::MIN_POSITIVE];
    floats.iter().for_each(|&x| round_trip(&Value::Float(x)));
    let s = |t: &str| Value::Str(t.into());
    let list = vec![Value::None, Value::Bool(true), s(""), s("é\0\u{10ffff}"), Value::List(vec![])];
    round_trip(&Value::Tuple(list.clone()));
    round_trip(&Value::Dict(vec![
        (s("a"), Value::List(list)),
        (Value::Int(1), Value::Tuple(vec![])),
        (Value::Tuple(vec![s("a"), Value::Int(2)]), Value::Dict(vec![])),
    ]));
}

#[test]
fn tensors_come_back() {
    let parameter =
        |requires_grad| TensorRecord { requires_grad, parameter: true, ..tensor(&[2], &[1], 1) };
    let records = [
        tensor(&[2, 3], &[3, 1], 0),
        tensor(&[3, 2], &[1, 3], 0),
        tensor(&[], &[], 5),
        tensor(&[0, 3], &[3, 1], 0),
        tensor(&[1 << 40], &[0], 5),
        TensorRecord { requires_grad: true, ..tensor(&[1], &[1], 0) },
        parameter(true),
        parameter(false),
    ];
    let list = Value::List(records.map(|r| Value::Tensor(Box::new(r))).into());
    let bytes = dump(&list, &[storage(DType::F32, 6)]).unwrap();
    let back = load(&bytes).unwrap();
    assert_eq!((back.value, back.storages), (list, vec![storage(DType::F32, 6)]));
}

#[test]
fn old_and_new_opcodes() {
    let s = |t: &str| Value::Str(t.into());
    assert_eq!(value(b"(K\x01U\x01al."), Value::List(vec![Value::Int(1), s("a")]));
    // Protocol 4: frames, short strings, memoize.
    let four = b"\x80\x04\x95\x0a\0\0\0\0\0\0\0\x5d\x94\x28\x8c\x01a\x94h\x01e.";
    assert_eq!(value(four), Value::List(vec![s("a"), s("a")]));
    assert_eq!(value(b"(X\x01\0\0\0kNd."), Value::Dict(vec![(s("k"), Value::None)]));
    assert_eq!(value(b"\x8a\0."), Value::Int(0));
    assert_eq!(value(b"\x8a\x02\0\xff."), Value::Int(-256));
    assert_eq!(value(b"(N1N."), Value::None);
    assert_eq!(value(b"K\x05)20."), value(b"K\x05)0)0)."));
    assert_eq!(value(b"ccollections\nOrderedDict\n)R}b."), Value::Dict(vec![]));
}

#[test]
fn nothing_is_run() {
    let object =
        |class: &str, content| Value::Object(Box::new(Object { class: class.into(), content }));
    let call = value(b"cos\nsystem\nX\x02\0\0\0ls\x85R.");
    let ls = Value::Tuple(vec![Value::Str("ls".into())]);
    assert_eq!(call, object("os.system", ls));
    assert_eq!(call.unknown(), ["os.system"]);
    assert_eq!(value(b"cos\nsystem\n."), object("os.system", Value::None));
    // Items before state before arguments.
    let state = value(b"cm\nC\n)R}K\x01K\x02sb.");
    assert_eq!(state, object("m.C", Value::Dict(vec![(Value::Int(1), Value::Int(2))])));
    let items = value(b"cm\nC\n)R]b(K\x01e.");
    assert_eq!(items, object("m.C", Value::List(vec![Value::Int(1)])));
    let named = value(b"\x80\x04\x8c\x01m\x8c\x01C\x93)}\x92.");
    assert_eq!(named, object("m.C", Value::Tuple(vec![])));
    assert_eq!(dump(&named, &[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
    let (kind, text) = fails(b"ctorch\nComplexFloatStorage\n.");
    assert!(kind == ErrorKind::Dtype && text.contains("'torch.ComplexFloatStorage'"), "{text}");
    assert!(fails(b"ccollections\nOrderedDict\n.").1.contains("OrderedDict"));
    assert!(fails(b"X\x01\0\0\0x)R.").1.contains("expected a function"));
}

#[test]
fn bytes_sets_and_numbers_of_numpy() {
    let bytes = Value::Bytes(vec![0, 0x80, 0xff]);
    assert_eq!(value(b"C\x03\0\x80\xff."), bytes);
    assert_eq!(value(b"B\x03\0\0\0\0\x80\xff."), bytes);
    assert_eq!(value(b"\x96\x03\0\0\0\0\0\0\0\0\x80\xff."), bytes);
    round_trip(&bytes);
    let set = Value::List(vec![Value::Int(1), Value::Int(2)]);
    assert_eq!(value(b"\x8f(K\x01K\x02\x90."), set);
    assert_eq!(value(b"(K\x01K\x02\x91."), set);
    assert_eq!(value(b"cbuiltins\nset\n](K\x01K\x02e\x85R."), set);
    let scalar = |code: &str, bytes: &[u8], order: &str| {
        let mut p = b"cnumpy._core.multiarray\nscalar\ncnumpy\ndtype\n".to_vec();
        p.extend(b"X\x02\0\0\0");
        p.extend(code.bytes());
        p.extend(b"\x85R(K\x03X\x01\0\0\0");
        p.extend(order.bytes());
        p.extend(b"NtbC");
        p.push(bytes.len() as u8);
        p.extend(bytes);
        p.extend(b"\x86R.");
        load(&p).map(|v| v.value)
    };
    assert_eq!(scalar("f8", &1.5f64.to_le_bytes(), "<"), Ok(Value::Float(1.5)));
    assert_eq!(scalar("i2", &(-2i16).to_le_bytes(), "<"), Ok(Value::Int(-2)));
    assert_eq!(scalar("u8", &[1, 0, 0, 0, 0, 0, 0, 0], "<"), Ok(Value::Int(1)));
    assert_eq!(scalar("f2", &0x3c00u16.to_le_bytes(), "="), Ok(Value::Float(1.0)));
    assert_eq!(scalar("b1", &[1], "|"), Ok(Value::Bool(true)));
    assert_eq!(scalar("f8", &[0; 4], "<").unwrap_err().kind(), ErrorKind::Format);
    assert_eq!(scalar("f8", &[0; 8], ">").unwrap_err().kind(), ErrorKind::NotImplemented);
    assert_eq!(scalar("c8", &[0; 8], "<").unwrap_err().kind(), ErrorKind::Dtype);
}

#[test]
fn misuse_of_the_machine_is_an_error() {
    let bad: [&[u8]; 22] = [
        b"",
        b".",
        b"(.",
        b"N(.",
        b"t.",
        b"e.",
        b"]K\x01e.",
        b"](K\x01u.",
        b"}(K\x01u.",
        b"Na.",
        b"N(0.",
        b"h\x05.",
        b"q\0.",
        b"\x86.",
        b"\x80\x07.",
        b"Q.",
        b")Q.",
        b"NNR.",
        b"}Nb0.",
        b"X\xff\xff\xff\xffa.",
        b"X\x02\0\0\0\xc3\x28.",
        b"c\n\n.",
    ];
    for bytes in bad {
        let text = String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(load(bytes).map_err(|e| e.kind()), Err(ErrorKind::Format), "{text:?}");
    }
    assert_eq!(fails(b"I1\n.").0, ErrorKind::NotImplemented);
    let wide = value(b"\x8a\x09\0\0\0\0\0\0\0\0\x01.");
    assert_eq!(wide.unknown(), ["builtins.int"]);
}

#[test]
fn cycles_depth_and_sharing_are_bounded() {
    assert!(fails(b"]q\0h\0a.").1.contains("a cycle"));
    let deep = |n: usize| [vec![b']'; n], vec![b'a'; n - 1], vec![b'.']].concat();
    assert!(load(&deep(MAX_DEPTH)).is_ok());
    assert!(fails(&deep(1_000_000)).1.contains("levels"));
    let mut nested = Value::None;
    for _ in 0..MAX_DEPTH {
        nested = Value::List(vec![nested]);
    }
    round_trip(&nested);
    let e = dump(&Value::List(vec![nested]), &[]).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::InvalidArgument);
    // Every level is a tuple of ten times the one below: 10^20 leaves.
    let mut laughs = b"N".to_vec();
    for _ in 0..20 {
        laughs.extend(b"q\0(h\0h\0h\0h\0h\0h\0h\0h\0h\0h\0t");
    }
    laughs.push(b'.');
    assert!(fails(&laughs).1.contains("by sharing"));
    // One long string, many times.
    let mut long = b"X\0\0\x10\0".to_vec();
    long.extend(vec![b'x'; 1 << 20]);
    long.extend(b"q\0(");
    long.extend(b"h\0".repeat(1 << 20));
    long.extend(b"t.");
    assert!(fails(&long).1.contains("by sharing"));
}

#[test]
fn views_must_be_inside_their_storage() {
    let views = [
        tensor(&[2, 4], &[3, 1], 0),
        tensor(&[6], &[1], 1),
        tensor(&[6], &[1], -1),
        tensor(&[2], &[-1], 3),
        tensor(&[-1], &[1], 0),
        tensor(&[2], &[1, 1], 0),
        tensor(&[], &[], 6),
        tensor(&[i64::MAX, i64::MAX], &[0, 0], 0),
        tensor(&[2, 2], &[i64::MAX, i64::MAX], 0),
        tensor(&[1; 65], &[1; 65], 0),
    ];
    for view in views {
        let v = Value::Tensor(Box::new(view.clone()));
        let kind = dump(&v, &[storage(DType::F32, 6)]).unwrap_err().kind();
        assert_eq!(kind, ErrorKind::Shape, "{view:?}");
    }
    // The reader checks too: a good pickle whose storage is made smaller afterwards.
    let v = Value::Tensor(Box::new(tensor(&[6], &[1], 1)));
    let mut bytes = dump(&v, &[storage(DType::F32, 7)]).unwrap();
    let at = bytes.windows(6).position(|w| w == b"cpuK\x07t").unwrap();
    bytes[at + 4] = 6;
    assert!(fails(&bytes).1.contains("expected a view of 6 elements"));
    let v = Value::Tensor(Box::new(tensor(&[1], &[1], 0)));
    assert_eq!(dump(&v, &[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert_eq!(dump(&v, &[storage(DType::F64, 6)]).unwrap_err().kind(), ErrorKind::Dtype);
}

#[test]
fn keys_are_checked() {
    let s = |t: &str| Value::Str(t.into());
    let twice = Value::Dict(vec![(s("a"), Value::None), (s("a"), Value::None)]);
    let list = Value::Dict(vec![(Value::Tuple(vec![Value::List(vec![])]), Value::None)]);
    for v in [twice, list] {
        assert_eq!(dump(&v, &[]).unwrap_err().kind(), ErrorKind::InvalidArgument);
    }
    assert!(fails(b"}(K\x01NK\x01Nu.").1.contains("got 1"));
    assert!(fails(b"}]Ns.").1.contains("got list"));
}
