use super::torch::{LoadOptions, decode, encode, load, save};
use super::*;
use crate::base::ErrorKind;
use crate::io::testing::{self, Folder, golden, golden_path};
use std::path::Path;

fn read(name: &str) -> Tree {
    load(&golden_path(name), LoadOptions::default()).unwrap()
}

fn floats(t: &Tree) -> Vec<f32> {
    t.as_tensor().unwrap().to_vec::<f32>().unwrap()
}

fn tensor(values: &[f32], shape: &[i64]) -> Tensor {
    Tensor::from_slice(values, shape).unwrap()
}

fn shares(a: &Tensor, b: &Tensor) -> bool {
    a.with(|a| b.with(|b| a.storage.same(&b.storage)))
}

fn bytes(tree: &Tree) -> Vec<u8> {
    let mut out = vec![];
    encode(&mut out, tree).unwrap();
    out
}

#[test]
fn what_is_foreign_is_stepped_over() {
    for protocol in 2..=5 {
        let v = read(&format!("foreign{protocol}.pt"));
        let args = v.get("args").unwrap();
        assert_eq!(args.type_name(), "argparse.Namespace");
        assert_eq!(args.get("name").and_then(Tree::as_str), Some("run"));
        assert_eq!(floats(args.get("w").unwrap()), [1.0, 1.0]);
        let numpy = v.get("numpy").and_then(Tree::values).unwrap();
        let numbers: Vec<_> = numpy[..4].iter().map(|n| n.as_f64().unwrap()).collect();
        assert_eq!(numbers, [1.5, 0.5, -3.0, 200.0]);
        assert!(matches!(numpy[4], Tree::Bool(true)));
        assert!(matches!(v.get("bytes"), Some(Tree::Bytes(b)) if b[..] == [0, 255]));
        assert_eq!(v.get("set").and_then(Tree::values).unwrap()[0].as_i64(), Some(5));
        assert_eq!(v.path(&["counts", "a"]).unwrap().values().unwrap()[0].as_i64(), Some(1));
        assert_eq!(v.get("seed").unwrap().type_name(), "builtins.int");
        assert_eq!(v.get("path").unwrap().type_name(), "pathlib.PurePosixPath");
        assert_eq!(floats(v.get("weight").unwrap()), [0.0, 1.0, 2.0]);
        let names: Vec<_> = v.flatten().unwrap().into_iter().map(|(n, _)| n).collect();
        assert_eq!(names, ["numpy", "bytes", "set", "counts.a", "weight"]);
    }
    let refuse = LoadOptions { refuse_unknown: true, ..LoadOptions::default() };
    let e = load(&golden_path("foreign2.pt"), refuse).unwrap_err();
    assert!(e.kind() == ErrorKind::Format && e.message().contains("'argparse.Namespace'"), "{e}");
    assert!(load(&golden_path("values.pt"), refuse).is_ok());
    let code = read("unsafe.pt");
    assert_eq!(code.get("code").unwrap().type_name(), "__builtin__.compile");
    let e = encode(&mut vec![], &code).unwrap_err();
    assert!(e.kind() == ErrorKind::InvalidArgument && e.message().contains("compile"), "{e}");
}

#[test]
fn a_pickled_module_gives_its_state_dict() {
    for name in ["module.pt", "module_legacy.pt"] {
        let flat = read(name).flatten().unwrap();
        let names: Vec<_> = flat.iter().map(|(n, _)| n.as_str()).collect();
        let expected = ["0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean"];
        assert_eq!(names[..5], expected, "{name}");
        assert_eq!(names[5..], ["1.running_var", "1.num_batches_tracked"]);
        let model = read("checkpoint.pt");
        let weight = model.path(&["model", "0.weight"]).unwrap();
        assert_eq!(floats(&flat[0].1), floats(weight));
        assert!(flat[0].1.as_tensor().unwrap().requires_grad());
    }
}

#[test]
fn shared_storages_stay_shared() {
    let check = |v: &Tree| {
        let get = |name: &str| v.get(name).and_then(Tree::as_tensor).unwrap().clone();
        let (whole, part) = (get("whole"), get("part"));
        let back = v.get("back").and_then(Tree::values).unwrap()[0].as_tensor().unwrap().clone();
        assert!(shares(&whole, &part) && shares(&whole, &back));
        assert_eq!(part.with(|b| b.layout.offset), 4);
        assert_eq!((&part.shape()[..], &part.strides()[..]), (&[2, 2, 2][..], &[12, 4, 2][..]));
        assert_eq!(&back.strides()[..], [1, 12, 4]);
        assert_eq!(part.to_vec::<f32>().unwrap(), [4., 6., 8., 10., 16., 18., 20., 22.]);
        assert_eq!(get("ints").to_vec::<i64>().unwrap(), [1, 2]);
        whole.fill_(crate::Scalar::Float(9.0)).unwrap();
        assert_eq!(part.to_vec::<f32>().unwrap(), [9.0; 8]);
    };
    check(&read("shared.pt"));
    let again = bytes(&read("shared.pt"));
    assert!(again.len() < 24 * 4 + 4 * 8 + 2400, "a storage was written twice: {}", again.len());
    check(&decode(&again, LoadOptions::default()).unwrap());
}

#[test]
fn archives_of_libtorch() {
    let v = read("libtorch_tensor.pt");
    assert_eq!(floats(v.get("0").unwrap()), [0., 1., 2., 3., 4., 5.]);
    let v = read("libtorch_list.pt");
    assert_eq!(v.get("0").unwrap().as_tensor().unwrap().to_vec::<i64>().unwrap(), [0, 1, 2]);
    assert_eq!(floats(v.get("1").unwrap()), [1.0; 4]);
    let v = read("libtorch_archive.pt");
    assert_eq!(floats(v.get("t").unwrap()), [1.0, 1.0]);
    assert_eq!(v.get("i").and_then(Tree::as_i64), Some(7));
    assert_eq!(v.get("d").and_then(Tree::as_f64), Some(1.5));
    assert_eq!(v.get("s").and_then(Tree::as_str), Some("text"));
    assert_eq!(v.get("l").unwrap().values().unwrap().len(), 3);
    assert_eq!(floats(v.path(&["inner", "x"]).unwrap()), [0.0]);
    let v = read("libtorch_pickle.pt");
    assert_eq!(v.get("n").and_then(Tree::as_i64), Some(5));
    assert_eq!(v.get("tuple").unwrap().values().unwrap()[1].as_str(), Some("x"));
    let refuse = LoadOptions { refuse_unknown: true, ..LoadOptions::default() };
    let v = load(&golden_path("libtorch_module.pt"), refuse).unwrap();
    assert_eq!(floats(v.get("w").unwrap()), [0.5; 3]);
    let flat = v.flatten().unwrap();
    let first = |name: &str| {
        let found = flat.iter().find(|(n, _)| n == name).unwrap_or_else(|| panic!("{name}"));
        floats(&found.1)[0]
    };
    let names = ["w", "fc.weight", "fc.bias", "seq.0.weight", "seq.0.bias", "seq.2.weight"];
    assert_eq!(names.map(first), [0.5, 1.0, 1.5, 2.0, 2.5, 3.0]);
}

#[test]
fn trees_come_back() {
    let t = tensor(&[1.0, 2.0], &[2]);
    let leaf = tensor(&[3.0], &[1]);
    leaf.set_requires_grad(true).unwrap();
    let items: Vec<(Tree, Tree)> = vec![
        ("none".into(), Tree::None),
        (1i64.into(), true.into()),
        ("bytes".into(), Tree::Bytes([0u8, 10, 200].as_slice().into())),
        ("list".into(), Tree::list([1.5, f64::NEG_INFINITY])),
        ("tuple".into(), Tree::tuple([Tree::from("é"), Tree::dict([("t", &t)])])),
        ("leaf".into(), (&leaf).into()),
    ];
    let back = decode(&bytes(&Tree::Dict(items.into())), LoadOptions::default()).unwrap();
    assert!(matches!(back.get("none"), Some(Tree::None)));
    assert!(matches!(back.items().unwrap()[1], (Tree::Int(1), Tree::Bool(true))));
    assert!(matches!(back.get("bytes"), Some(Tree::Bytes(b)) if b[..] == [0, 10, 200]));
    assert_eq!(back.get("list").unwrap().values().unwrap()[1].as_f64(), Some(f64::NEG_INFINITY));
    let tuple = back.get("tuple").unwrap();
    assert_eq!((tuple.type_name(), tuple.len()), ("tuple", 2));
    assert_eq!(floats(tuple.values().unwrap()[1].get("t").unwrap()), [1.0, 2.0]);
    let leaf = back.get("leaf").unwrap().as_tensor().unwrap();
    assert!(leaf.requires_grad() && leaf.is_leaf());
    let mut deep = Tree::None;
    (0..130).for_each(|_| deep = Tree::list([deep.clone()]));
    assert_eq!(encode(&mut vec![], &deep).unwrap_err().kind(), ErrorKind::InvalidArgument);
    let twice = Tree::dict([("a", 1i64), ("a", 2)]);
    assert_eq!(encode(&mut vec![], &twice).unwrap_err().kind(), ErrorKind::InvalidArgument);
}

/// Writing to what is mapped changes the tensor, never the file, and a map outlives its file's name.
fn mapped(path: &Path, open: impl Fn(&Path) -> Tensor) {
    let before = std::fs::read(path).unwrap();
    let t = open(path);
    let values = t.to_vec::<f32>().unwrap();
    let other = open(path);
    t.fill_(crate::Scalar::Float(7.0)).unwrap();
    assert_eq!(t.to_vec::<f32>().unwrap(), vec![7.0; values.len()]);
    assert_eq!(std::fs::read(path).unwrap(), before);
    assert_eq!(other.to_vec::<f32>().unwrap(), values);
    std::fs::remove_file(path).unwrap();
    assert_eq!(other.to_vec::<f32>().unwrap(), values);
    assert_eq!(t.to_vec::<f32>().unwrap(), vec![7.0; values.len()]);
}

#[test]
fn mapped_files_are_never_written_to() {
    let folder = Folder::new();
    let t = tensor(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &[2, 3]);
    let path = folder.join("x.safetensors");
    safetensors::save(&path, &[("a", &t)], &safetensors::SaveOptions::default()).unwrap();
    mapped(&path, |p| safetensors::load(p, true).unwrap().remove(0).1);
    let path = folder.join("x.pt");
    save(&path, &Tree::dict([("a", &t)])).unwrap();
    let map = LoadOptions { map: true, ..LoadOptions::default() };
    mapped(&path, |p| load(p, map).unwrap().get("a").unwrap().as_tensor().unwrap().clone());
    let path = folder.join("x.npy");
    npy::save(&path, &t).unwrap();
    mapped(&path, |p| npy::load(p, true).unwrap());
    // Two tensors of one file count their writes apart.
    let path = folder.join("two.safetensors");
    let both = [("a", &t), ("b", &t)];
    safetensors::save(&path, &both, &safetensors::SaveOptions::default()).unwrap();
    let two = safetensors::load(&path, true).unwrap();
    two[0].1.fill_(crate::Scalar::Float(0.0)).unwrap();
    assert_eq!(two[1].1.with(|b| b.storage.version()), 0);
    assert_eq!(two[1].1.to_vec::<f32>().unwrap(), t.to_vec::<f32>().unwrap());
}

#[test]
fn shards_and_their_index() {
    let folder = Folder::new();
    let tensors: Vec<(String, Tensor)> =
        (0..5).map(|i| (format!("layer.{i}"), tensor(&[i as f32; 4], &[4]))).collect();
    let list: Vec<(&str, &Tensor)> = tensors.iter().map(|(n, t)| (n.as_str(), t)).collect();
    let options =
        safetensors::SaveOptions { metadata: vec![("format", "pt")], max_shard_bytes: 32 };
    safetensors::save(&folder.join("model.safetensors"), &list, &options).unwrap();
    let files = folder.names();
    assert_eq!(files.len(), 4, "{files:?}");
    assert_eq!(files[0], "model-00001-of-00003.safetensors");
    for path in [folder.join("model.safetensors.index.json"), folder.join(".")] {
        for map in [false, true] {
            let back = safetensors::load(&path, map).unwrap();
            assert_eq!(back.len(), 5);
            for (name, t) in &tensors {
                let own = safetensors::find(&back, name).unwrap();
                assert_eq!(own.to_vec::<f32>().unwrap(), t.to_vec::<f32>().unwrap());
            }
        }
    }
    let metadata = safetensors::metadata(&folder.join(&files[0])).unwrap();
    assert_eq!(metadata, [("format".to_string(), "pt".to_string())]);
    // An index that names a tensor which its file lacks.
    let index = std::fs::read_to_string(folder.join("model.safetensors.index.json")).unwrap();
    std::fs::write(folder.join("bad.json"), index.replace("layer.4", "layer.9")).unwrap();
    let e = safetensors::load(&folder.join("bad.json"), false).unwrap_err();
    assert!(e.message().contains("layer.9"), "{e}");
    std::fs::remove_file(folder.join(&files[1])).unwrap();
    let e = safetensors::load(&folder.join("."), false).unwrap_err();
    assert_eq!(e.kind(), ErrorKind::Io);
}

#[test]
fn arrays_of_numpy() {
    for name in ["arrays.npz", "packed.npz"] {
        let all = npy::load_all(&golden_path(name)).unwrap();
        let get = |n: &str| all.iter().find(|(name, _)| name == n).unwrap().1.clone();
        assert_eq!(get("f4").to_vec::<f32>().unwrap(), [0., 1., 2., 3., 4., 5.]);
        let fortran = get("fortran");
        assert_eq!((&fortran.shape()[..], &fortran.strides()[..]), (&[2, 3][..], &[1, 2][..]));
        assert_eq!(fortran.to_vec::<f32>().unwrap(), [0., 1., 2., 3., 4., 5.]);
        assert_eq!(get("big").to_vec::<f64>().unwrap(), [0., 1., 2., 3., 4., 5.]);
        assert_eq!((get("bool").dtype(), get("half").dtype()), (DType::Bool, DType::F16));
        assert_eq!((get("scalar").dim(), get("scalar").to_vec::<i16>().unwrap()), (0, vec![-5]));
        assert_eq!(&get("empty").shape()[..], [0, 2]);
        let folder = Folder::new();
        let list: Vec<(&str, &Tensor)> = all.iter().map(|(n, t)| (n.as_str(), t)).collect();
        for packed in [false, true] {
            npy::save_all(&folder.join("x.npz"), &list, packed).unwrap();
            let back = npy::load_all(&folder.join("x.npz")).unwrap();
            for ((a, x), (b, y)) in all.iter().zip(&back) {
                assert_eq!((a, x.shape(), x.strides()), (b, y.shape(), y.strides()));
                assert!(x.equal(y).unwrap(), "{a}");
            }
        }
        let e = npy::save_all(&folder.join("y.npz"), &[list[0], list[0]], false).unwrap_err();
        assert_eq!(e.kind(), ErrorKind::InvalidArgument);
        testing::every_prefix(&golden(name), npy::decode_all);
        testing::every_flip(&golden(name), npy::decode_all);
    }
}

#[test]
fn damaged_files_are_errors() {
    let read = |bytes: &[u8]| decode(bytes, LoadOptions::default());
    for name in ["foreign2.pt", "foreign4.pt", "libtorch_archive.pt", "module_legacy.pt"] {
        testing::every_prefix(&golden(name), read);
        testing::every_flip(&golden(name), read);
    }
    for name in ["shared.pt", "libtorch_module.pt", "module.pt"] {
        testing::every_prefix(&golden(name), read);
    }
}
