//! What PyTorch returns as a view shares its memory: a write to it reaches the base, with its
//! gradient; what it returns as a copy does not.

use tinytorch::autograd::backward::{Run, grad};
use tinytorch::ops::table::{call, call1};
use tinytorch::ops::value::Value;
use tinytorch::{DType, Options, Scalar, Tensor};

fn numbers(shape: &[i64]) -> Tensor {
    let n = Scalar::Int(shape.iter().product());
    Tensor::arange(n, DType::F64.into()).unwrap().reshape(shape).unwrap()
}

fn int(v: i64) -> Value {
    Value::Int(v)
}

fn ints(v: &[i64]) -> Value {
    Value::Ints(v.to_vec())
}

/// Operators with their arguments behind `self`, a tensor `[2, 4, 2]`.
fn views() -> Vec<(&'static str, Vec<Value>)> {
    let pairs = [ints(&[0, 1]), ints(&[1, 2])];
    vec![
        ("ravel", vec![]),
        ("swapaxes", vec![int(0), int(2)]),
        ("swapdims", vec![int(0), int(1)]),
        ("moveaxis.int", vec![int(0), int(2)]),
        ("moveaxis.intlist", pairs.to_vec()),
        ("movedim.intlist", pairs.to_vec()),
        ("numpy_T", vec![]),
        ("numpy_T.a", vec![]),
        ("mT", vec![]),
        ("mT.a", vec![]),
        ("split", vec![ints(&[1, 1])]),
        ("split.sizes", vec![ints(&[1, 1])]),
        ("split.Tensor", vec![int(1)]),
        ("chunk", vec![int(2), int(1)]),
        ("unbind.int", vec![int(1)]),
        ("tensor_split.sections", vec![int(3), int(1)]),
        ("tensor_split.indices", vec![ints(&[1, 3]), int(1)]),
        (
            "tensor_split.tensor_indices_or_sections",
            vec![Tensor::from_slice(&[2i64], &[]).unwrap().into(), int(1)],
        ),
        ("hsplit.int", vec![int(2)]),
        ("hsplit.array", vec![ints(&[1])]),
        ("vsplit.int", vec![int(2)]),
        ("vsplit.array", vec![ints(&[1])]),
        ("dsplit.int", vec![int(2)]),
        ("dsplit.array", vec![ints(&[1])]),
        ("atleast_1d", vec![]),
        ("atleast_2d", vec![]),
        ("atleast_3d", vec![]),
        ("diagonal", vec![int(1)]),
        ("unfold", vec![int(1), int(2), int(2)]),
        ("narrow", vec![int(1), int(1), int(2)]),
        ("select.int", vec![int(1), int(-1)]),
        ("slice.Tensor", vec![int(1), int(0), int(4), int(2)]),
        ("permute", vec![ints(&[2, 0, 1])]),
        ("reshape", vec![ints(&[4, 4])]),
        ("unflatten.int", vec![int(1), ints(&[2, 2])]),
        ("as_strided", vec![ints(&[2, 2]), ints(&[1, 5])]),
    ]
}

fn copies() -> Vec<(&'static str, Vec<Value>)> {
    vec![
        ("flip", vec![ints(&[])]),
        ("fliplr", vec![]),
        ("flipud", vec![]),
        ("rot90", vec![int(4)]),
        ("roll", vec![int(0), int(0)]),
        ("tril", vec![]),
        ("pixel_shuffle", vec![int(1)]),
        ("pixel_unshuffle", vec![int(1)]),
        ("channel_shuffle", vec![int(1)]),
        ("select_scatter", vec![numbers(&[4, 2]).into(), int(0), int(0)]),
        ("repeat", vec![ints(&[1, 1, 1])]),
        ("clone", vec![]),
    ]
}

/// The results of a call with `x` in front, the parts of a list one by one.
fn results(name: &str, x: &Tensor, rest: &[Value]) -> Vec<Tensor> {
    let args: Vec<Value> = std::iter::once(x.into()).chain(rest.iter().cloned()).collect();
    let out = call(name, &args).unwrap_or_else(|e| panic!("{name}: {e}"));
    out.into_iter()
        .flat_map(|v| match v {
            Value::Tensor(t) => vec![t],
            Value::Tensors(l) => l.into_iter().flatten().collect(),
            _ => vec![],
        })
        .collect()
}

#[test]
fn a_write_to_a_view_reaches_the_base() {
    for (shared, list) in [(true, views()), (false, copies())] {
        for (name, rest) in list {
            let base = numbers(&[2, 4, 2]);
            let parts = results(name, &base, &rest);
            for part in &parts {
                part.fill_(Scalar::Int(-1)).unwrap();
            }
            let written = base.to_vec::<f64>().unwrap().iter().filter(|&&v| v == -1.0).count();
            let size: usize = parts.iter().map(Tensor::numel).sum();
            assert_eq!(written, if shared { size } else { 0 }, "{name}");
        }
    }
}

/// Operators whose views come several at a time, and must not be written to.
const LOCKED: &[&str] = &["split", "split.sizes", "split.Tensor", "chunk", "unbind.int"];

#[test]
fn gradients_pass_through_a_write_to_a_view() {
    for (name, rest) in views() {
        let leaf = numbers(&[2, 4, 2]);
        leaf.set_requires_grad(true).unwrap();
        let base = leaf.mul_scalar(Scalar::Int(3)).unwrap();
        let part = results(name, &base, &rest).swap_remove(0);
        let write = part.mul_(&Tensor::full(&[], Scalar::Int(2), DType::F64.into()).unwrap());
        if LOCKED.contains(&name) {
            assert!(write.is_err(), "{name} gives a view that may be written to");
            continue;
        }
        write.unwrap_or_else(|e| panic!("{name}: {e}"));
        let sum = base.sum(None).unwrap();
        let g = grad(&[sum], &[leaf], &[None], Run::default(), false).unwrap();
        let found = g[0].as_ref().unwrap().to_vec::<f64>().unwrap();
        let doubled = found.iter().filter(|&&v| v == 6.0).count();
        let rest = found.iter().filter(|&&v| v == 3.0).count();
        assert_eq!((doubled, rest), (part.numel(), 16 - part.numel()), "{name}");
    }
}

#[test]
fn broadcast_tensors_share_memory() {
    let (a, b) = (numbers(&[3, 1]), numbers(&[1, 4]));
    let list = Value::Tensors(vec![Some(a.clone()), Some(b.clone())]);
    let Some(Value::Tensors(out)) = call("broadcast_tensors", &[list]).unwrap().pop() else {
        panic!("no list")
    };
    a.fill_(Scalar::Int(7)).unwrap();
    let out = out[0].as_ref().unwrap();
    assert_eq!(out.shape().as_slice(), [3, 4]);
    assert!(out.to_vec::<f64>().unwrap().iter().all(|&v| v == 7.0));
}

#[test]
fn resize_keeps_what_is_in_memory() {
    let t = numbers(&[2, 3]);
    t.resize_(&[4], None).unwrap();
    assert_eq!(t.to_vec::<f64>().unwrap(), [0.0, 1.0, 2.0, 3.0]);
    t.resize_(&[2, 3], None).unwrap();
    assert_eq!(t.to_vec::<f64>().unwrap(), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
    t.resize_(&[5, 50], None).unwrap();
    assert_eq!(t.shape().as_slice(), [5, 50]);
    assert_eq!(t.to_vec::<f64>().unwrap()[..6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
    // A part of a larger tensor keeps its place.
    let part = numbers(&[10]).narrow(0, 4, 2).unwrap();
    part.resize_(&[3, 2], None).unwrap();
    assert_eq!(part.to_vec::<f64>().unwrap(), [4.0, 5.0, 6.0, 7.0, 8.0, 9.0]);
}

#[test]
fn strides_are_those_asked_for() {
    let options = Options { dtype: Some(DType::F32), ..Options::default() };
    let t = Tensor::empty_strided(&[2, 3], &[1, 4], options).unwrap();
    assert_eq!((t.strides().as_slice(), t.dtype()), (&[1, 4][..], DType::F32));
    let like = numbers(&[1]).new_empty_strided(&[2, 2], &[1, 2], Options::default()).unwrap();
    assert_eq!((like.strides().as_slice(), like.dtype()), (&[1, 2][..], DType::F64));
    t.fill_(Scalar::Int(2)).unwrap();
    assert_eq!(t.sum(None).unwrap().item().unwrap().to_f64(), 12.0);
    let turned = call1("numpy_T", &[numbers(&[2, 3]).into()]).unwrap();
    assert_eq!(turned.strides().as_slice(), [1, 3]);
}
