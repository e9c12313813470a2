//! Files exchanged with PyTorch, in both directions, where a Python with torch is found:
//! `$TT_TORCH_PYTHON`, or the first `python3` that can import it.

use std::path::{Path, PathBuf};
use std::process::Command;
use tinytorch::files::torch::{LoadOptions, load, save};
use tinytorch::files::{Tree, npy};
use tinytorch::optim::{Adam, Optimizer};
use tinytorch::train::Checkpoint;
use tinytorch::{DType, Tensor, nn};

fn python() -> Option<PathBuf> {
    let named = std::env::var_os("TT_TORCH_PYTHON").map(PathBuf::from);
    let tried = named.unwrap_or_else(|| "python3".into());
    let found = Command::new(&tried).args(["-c", "import torch, numpy"]).output();
    found.ok().filter(|o| o.status.success()).map(|_| tried)
}

fn exchange(python: &Path, what: &str, folder: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/io/exchange.py");
    let out = Command::new(python).arg(script).arg(what).arg(folder).output().unwrap();
    let (said, error) =
        (String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success() && said.ends_with("ok\n"), "{what}: {error}");
}

fn tensor(tree: &Tree, path: &[&str]) -> Tensor {
    let found = tree.path(path).and_then(Tree::as_tensor);
    found.unwrap_or_else(|| panic!("no tensor {path:?}")).clone()
}

fn network() -> nn::Module {
    let linear = |i, o| nn::Linear::new(i, o).build().unwrap();
    let norm = nn::BatchNorm::<1>::new(4).build().unwrap();
    nn::Sequential::of([linear(3, 4), norm, linear(4, 2)]).unwrap()
}

/// Whole, and a view of it with steps.
fn views() -> (Tensor, Tensor) {
    let values: Vec<f32> = (0..24).map(|i| i as f32).collect();
    let whole = Tensor::from_slice(&values, &[2, 3, 4]).unwrap();
    let part = whole.slice(1, Some(1), None, 1).unwrap().slice(2, None, None, 2).unwrap();
    (whole, part)
}

fn write_plain(folder: &Path) {
    let (whole, part) = views();
    let bits = Tensor::from_slice(&[0i64, 1, 1], &[3]).unwrap();
    let types = DType::ALL.map(|d| (d.name(), bits.to_dtype(d).unwrap()));
    let leaf = Tensor::from_slice(&[1f32], &[1]).unwrap();
    leaf.set_requires_grad(true).unwrap();
    let plain = vec![
        Tree::None,
        true.into(),
        (-5).into(),
        1.5.into(),
        "é".into(),
        Tree::Bytes([0u8, 255].as_slice().into()),
        Tree::tuple([Tree::Int(1), Tree::list([2.0])]),
        Tree::Dict([].into()),
    ];
    let pair = Tree::tuple([Tree::Int(2), "b".into()]);
    let keys = Tree::dict([(Tree::Int(1), "one"), (pair, "pair")]);
    let all: Vec<(Tree, Tree)> = vec![
        ("types".into(), Tree::dict(types)),
        ("whole".into(), whole.into()),
        ("part".into(), part.into()),
        ("leaf".into(), leaf.into()),
        ("plain".into(), Tree::list(plain)),
        ("keys".into(), keys),
    ];
    save(&folder.join("rust.pt"), &Tree::Dict(all.into())).unwrap();
}

fn write_numpy(folder: &Path) {
    let values: Vec<f32> = (0..6).map(|i| i as f32).collect();
    let t = Tensor::from_slice(&values, &[2, 3]).unwrap();
    npy::save(&folder.join("rust.npy"), &t).unwrap();
    let (f, b, h) =
        (t.t().unwrap(), t.to_dtype(DType::Bool).unwrap(), t.to_dtype(DType::F16).unwrap());
    for (name, packed) in [("rust.npz", false), ("packed.npz", true)] {
        npy::save_all(&folder.join(name), &[("f", &f), ("b", &b), ("h", &h)], packed).unwrap();
    }
}

#[test]
fn both_directions() {
    let Some(python) = python() else {
        println!("skipped: no python3 with torch; TT_TORCH_PYTHON can name one");
        return;
    };
    let folder = std::env::temp_dir().join(format!("tt_io_python_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    exchange(&python, "write", &folder);
    let options = LoadOptions::default();
    let views_of_python = load(&folder.join("views.pt"), options).unwrap();
    let (whole, part) = views();
    for (name, own) in [("whole", whole), ("part", part)] {
        let t = tensor(&views_of_python, &[name]);
        assert_eq!((t.shape(), t.strides()), (own.shape(), own.strides()));
        assert!(t.equal(&own).unwrap(), "{name}");
    }
    for d in DType::ALL {
        let t = tensor(&views_of_python, &["types", d.name()]);
        assert_eq!(t.dtype(), d);
        assert_eq!(t.to_dtype(DType::I64).unwrap().to_vec::<i64>().unwrap(), [0, 1, 1]);
    }
    // A checkpoint of Python's goes on here, and goes back.
    for name in ["python_legacy.pt", "python.pt"] {
        let model = network();
        let adam = Optimizer::new(model.parameters(), Adam::default()).unwrap();
        let mut checkpoint = Checkpoint::new();
        checkpoint.add("model", model.clone()).unwrap();
        checkpoint.add("optimizer", adam.clone()).unwrap();
        checkpoint.load(&folder.join(name)).unwrap();
        assert_eq!((adam.lr(0).unwrap(), adam.option(0, "beta2").unwrap()), (0.25, 0.75));
        let saved = load(&folder.join(name), options).unwrap();
        for (key, t) in model.state_dict().unwrap() {
            assert!(t.equal(&tensor(&saved, &["model", &key])).unwrap(), "{key}");
        }
        assert_eq!(checkpoint.get("note").and_then(Tree::as_str), Some("text"));
        assert_eq!(checkpoint.get("epoch").and_then(Tree::as_i64), Some(3));
        let next = tensor(&load(&folder.join("python_next.pt"), options).unwrap(), &["next"]);
        let mut again = Checkpoint::new();
        again.add("model", model.clone()).unwrap();
        again.add("optimizer", adam.clone()).unwrap();
        again.put("scheduler", Tree::dict([("last_epoch", 3)])).unwrap();
        again.save(&folder.join("checkpoint.pt")).unwrap();
        let drawn = Tensor::rand(&[4], Default::default()).unwrap();
        assert!(drawn.equal(&next).unwrap(), "the random numbers go on");
    }
    write_plain(&folder);
    write_numpy(&folder);
    exchange(&python, "read", &folder);
    std::fs::remove_dir_all(&folder).unwrap();
}
