//! Arguments for every operator, from its samples or its schema.

use tinytorch::ops::schema::{Arg, parse_default};
use tinytorch::ops::table::Entry;
use tinytorch::ops::value::Value;
use tinytorch::{DType, Scalar, Tensor};

/// Values in (0.1, 0.9), different for each argument, so that most domains hold them.
pub fn tensor(shape: &[i64], dtype: DType, seed: usize) -> Tensor {
    let n = shape.iter().product::<i64>() as usize;
    let v: Vec<f64> = (0..n)
        .map(|i| 0.12 + 0.07 * ((i * 5 + seed * 3) % 11) as f64 + 0.0007 * i as f64)
        .collect();
    let whole = !dtype.is_floating();
    let v: Vec<f64> = v.into_iter().map(|x| if whole { (x * 10.0).floor() } else { x }).collect();
    Tensor::from_slice(&v, shape).unwrap().to_dtype(dtype).unwrap()
}

/// A value for an argument without a default.
pub fn guess(a: &Arg, i: usize, shape: &[i64], dtype: DType) -> Option<Value> {
    let t = |s: &[i64]| tensor(s, dtype, i);
    Some(match (a.ty.base.as_str(), a.ty.list.is_some()) {
        ("Tensor", true) => Value::Tensors(vec![Some(t(shape)), Some(t(shape))]),
        ("Tensor", false) => match a.name.as_str() {
            "mask" | "condition" => Value::Tensor(t(shape).gt_scalar(Scalar::Float(0.5)).unwrap()),
            "index" | "indices" | "repeats" => {
                Value::Tensor(Tensor::from_slice(&[0i64, 1, 0], &[3]).unwrap())
            }
            "value" => Value::Tensor(t(&[])),
            _ => Value::Tensor(t(shape)),
        },
        ("Scalar", false) if dtype.is_floating() => Value::Float(0.7),
        ("Scalar", false) => Value::Int(2),
        ("float", false) => Value::Float(0.5),
        ("int", false) => Value::Int(match a.name.as_str() {
            "chunks" | "split_size" | "size" | "step" | "k" | "steps" | "n" | "m" | "length" => 2,
            _ => 0,
        }),
        ("int", true) => Value::Ints(match a.name.as_str() {
            "dims" | "dim" => (0..shape.len() as i64).collect(),
            "size" | "shape" => shape.to_vec(),
            "sizes" | "split_sizes" | "split_size" => shape.iter().copied().take(1).collect(),
            "source" | "destination" => vec![0],
            _ => vec![1; shape.len()],
        }),
        ("bool", false) => Value::Bool(false),
        ("bool", true) => Value::Bools(vec![true, false]),
        ("float", true) => Value::Floats(vec![0.5, 1.5]),
        ("Scalar", true) => Value::Floats(vec![0.5; shape.len()]),
        ("t", true) => Value::Ints(vec![3, 1, 2]),
        ("str", true) => Value::Strs(vec![]),
        ("AnyEnumType", _) => Value::Int(1),
        ("ScalarType", _) => Value::DType(dtype),
        ("Device", _) => Value::Device(tinytorch::Device::CPU),
        _ => return None,
    })
}

pub fn arguments(e: &Entry, shape: &[i64], dtype: DType) -> Option<Vec<Value>> {
    let one = |(i, a): (usize, &Arg)| match &a.default {
        Some(d) if d == "None" && a.ty.base == "Scalar" => guess(a, i, shape, dtype),
        Some(d) if d == "None" && a.ty.is_tensor() => guess(a, i, shape, dtype),
        Some(d) => parse_default(&a.ty, d).ok(),
        None if a.ty.optional && a.ty.base != "Tensor" && a.ty.base != "Scalar" => {
            Some(Value::None)
        }
        None => guess(a, i, shape, dtype),
    };
    e.schema.args.iter().enumerate().map(one).collect()
}

/// The tensors among values and lists of values.
pub fn tensors(values: &[Value]) -> Vec<Tensor> {
    let mut out = Vec::new();
    for v in values {
        match v {
            Value::Tensor(t) => out.push(t.clone()),
            Value::Tensors(l) => out.extend(l.iter().flatten().cloned()),
            _ => {}
        }
    }
    out
}

/// Arguments to call an operator with: its own, or those that its schema suggests.
pub fn samples(e: &Entry) -> Vec<Vec<Value>> {
    match e.op.samples {
        Some(f) => f().unwrap(),
        None => arguments(e, &[3, 4], DType::F64).into_iter().collect(),
    }
}
