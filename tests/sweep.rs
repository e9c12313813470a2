//! Every operator of the table with arguments made from its schema: all dtypes, odd shapes,
//! in-place forms against the plain ones, references, and derivatives of first and second order
//! against finite differences.

use std::panic::{AssertUnwindSafe, catch_unwind};
use tinytorch::autograd::gradcheck::{Tolerance, gradcheck, gradgradcheck};
use tinytorch::ops::schema::{Arg, parse_default};
use tinytorch::ops::table::{Entry, Kind, call, find};
use tinytorch::ops::value::Value;
use tinytorch::{DType, ErrorKind, Result, Scalar, Tensor};

/// The table, or the operators that `TT_OPS` names: `TT_OPS=relu,add` while one works on them.
fn entries() -> Vec<&'static Entry> {
    let only = std::env::var("TT_OPS").ok();
    let names: Option<Vec<&str>> = only.as_deref().map(|s| s.split(',').collect());
    let wanted = |e: &&Entry| names.as_ref().is_none_or(|n| n.contains(&e.schema.name.as_str()));
    tinytorch::ops::table::entries().into_iter().filter(wanted).collect()
}

/// Values in (0.1, 0.9), different for each argument, so that most domains hold them.
fn tensor(shape: &[i64], dtype: DType, seed: usize) -> Tensor {
    let n = shape.iter().product::<i64>() as usize;
    let v: Vec<f64> = (0..n)
        .map(|i| 0.12 + 0.07 * ((i * 5 + seed * 3) % 11) as f64 + 0.0007 * i as f64)
        .collect();
    let whole = !dtype.is_floating();
    let v: Vec<f64> = v.into_iter().map(|x| if whole { (x * 10.0).floor() } else { x }).collect();
    Tensor::from_slice(&v, shape).unwrap().to_dtype(dtype).unwrap()
}

/// A value for an argument without a default.
fn guess(a: &Arg, i: usize, shape: &[i64], dtype: DType) -> Option<Value> {
    let t = |s: &[i64]| tensor(s, dtype, i);
    Some(match (a.ty.base.as_str(), a.ty.list.is_some()) {
        ("Tensor", true) => Value::Tensors(vec![Some(t(shape)), Some(t(shape))]),
        ("Tensor", false) => match a.name.as_str() {
            "mask" | "condition" => Value::Tensor(t(shape).gt_scalar(Scalar::Float(0.5)).unwrap()),
            "index" | "indices" | "repeats" => {
                Value::Tensor(Tensor::from_slice(&[0i64, 1, 0], &[3]).unwrap())
            }
            _ => Value::Tensor(t(shape)),
        },
        ("Scalar", _) if dtype.is_floating() => Value::Float(0.7),
        ("Scalar", _) => Value::Int(2),
        ("float", false) => Value::Float(0.5),
        ("int", false) => Value::Int(match a.name.as_str() {
            "chunks" | "split_size" | "size" | "step" | "k" | "steps" | "n" | "m" | "length" => 2,
            _ => 0,
        }),
        ("int", true) => Value::Ints(match a.name.as_str() {
            "dims" | "dim" => (0..shape.len() as i64).collect(),
            "size" | "shape" => shape.to_vec(),
            _ => vec![1; shape.len()],
        }),
        ("bool", false) => Value::Bool(false),
        ("ScalarType", _) => Value::DType(dtype),
        ("Device", _) => Value::Device(tinytorch::Device::CPU),
        _ => return None,
    })
}

fn arguments(e: &Entry, shape: &[i64], dtype: DType) -> Option<Vec<Value>> {
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

/// The call's result; a panic or an internal error fails the test.
fn run(e: &Entry, args: &[Value]) -> Result<Vec<Value>> {
    let name = e.schema.full_name();
    let out = catch_unwind(AssertUnwindSafe(|| call(&name, args)));
    let out = out.unwrap_or_else(|_| panic!("{name} panicked with {args:?}"));
    if let Err(err) = &out {
        assert!(!matches!(err.kind(), ErrorKind::Internal | ErrorKind::Panic), "{name}: {err}");
        assert!(!err.message().is_empty(), "{name} has an error without a message");
    }
    out
}

/// Whether only some operators are looked at.
fn partial() -> bool {
    std::env::var_os("TT_OPS").is_some()
}

fn tensors(values: &[Value]) -> Vec<Tensor> {
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

fn random(e: &Entry) -> bool {
    let n = e.schema.name.as_str();
    e.schema.args.iter().any(|a| a.ty.base == "Generator")
        || n.starts_with("rand")
        || n.starts_with("empty")
        || n.contains("dropout")
        || n.contains("bernoulli")
        || n.contains("attention")
}

fn same(a: &Tensor, b: &Tensor, tol: f64) -> bool {
    a.shape() == b.shape()
        && a.to_vec::<f64>().unwrap().iter().zip(b.to_vec::<f64>().unwrap()).all(|(x, y)| {
            x == &y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= tol * (1.0 + y.abs())
        })
}

fn samples(e: &Entry) -> Vec<Vec<Value>> {
    match e.op.samples {
        Some(f) => f().unwrap(),
        None => arguments(e, &[3, 4], DType::F64).into_iter().collect(),
    }
}

#[test]
fn no_dtype_and_no_shape_makes_an_operator_panic() {
    let shapes: [&[i64]; 6] = [&[], &[0], &[2, 0, 3], &[3, 4], &[1], &[2, 3, 4, 5]];
    let mut worked = 0;
    for e in entries() {
        let mut any = false;
        for dtype in DType::ALL {
            for shape in shapes {
                if let Some(args) = arguments(e, shape, dtype) {
                    any |= run(e, &args).is_ok();
                }
            }
        }
        for args in samples(e) {
            any |= run(e, &args).is_ok();
        }
        worked += usize::from(any);
        assert!(any, "{} never succeeded: give it samples", e.op.schema);
    }
    assert_eq!(worked, entries().len());
}

#[test]
fn wrong_arguments_are_errors() {
    let mut panics = Vec::new();
    for e in entries() {
        let Some(good) = arguments(e, &[3, 4], DType::F32) else { continue };
        for i in 0..good.len() {
            for bad in [
                Value::Int(99),
                Value::Int(i64::MAX),
                Value::Ints(vec![i64::MAX, 2]),
                Value::Ints(vec![-7]),
                Value::Str("nonsense".into()),
                Value::Tensor(tensor(&[7, 1, 2], DType::I64, 1)),
                Value::Tensor(tensor(&[5], DType::Bool, 1)),
                Value::Tensors(vec![None]),
                Value::None,
            ] {
                let mut args = good.clone();
                args[i] = bad;
                if catch_unwind(AssertUnwindSafe(|| run(e, &args))).is_err() {
                    panics.push(format!("{} {args:?}", e.schema.full_name()));
                }
            }
        }
        assert!(call(&e.schema.full_name(), &vec![Value::Int(0); 40]).is_err());
    }
    assert!(panics.is_empty(), "{} calls panicked:\n{}", panics.len(), panics.join("\n"));
}

#[test]
fn in_place_forms_agree_with_the_plain_ones() {
    let mut compared = 0;
    for e in entries().into_iter().filter(|e| e.schema.is_inplace() && !random(e)) {
        let plain =
            e.schema.full_name().replacen(&e.schema.name, e.schema.name.trim_end_matches('_'), 1);
        if find(&plain).is_err() {
            continue;
        }
        for args in samples(e) {
            let Value::Tensor(first) = &args[0] else { continue };
            let mut own = args.clone();
            own[0] = Value::Tensor(first.clone_tensor(None).unwrap());
            let (Ok(a), Ok(b)) = (run(e, &own), call(&plain, &args)) else { continue };
            let (a, b) = (tensors(&a), tensors(&b));
            let b = b[0].to_dtype(a[0].dtype()).unwrap();
            assert!(same(&a[0], &b, 0.0), "{} differs from {plain}", e.op.schema);
            compared += 1;
        }
    }
    assert!(compared > 60 || partial(), "only {compared} in-place forms were compared");
}

#[test]
fn references_agree() {
    let mut compared = 0;
    for e in entries().into_iter().filter(|e| e.op.kind == Kind::Kernel && !random(e)) {
        let Some(reference) = e.op.reference else { continue };
        for args in samples(e) {
            let Ok(out) = run(e, &args) else { continue };
            let full = e.schema.fill(&args).unwrap();
            let expected = tensors(&reference(&full).unwrap());
            for (a, b) in tensors(&out).iter().zip(&expected) {
                assert!(same(a, b, 1e-9), "{}: {a} is not {b}", e.op.schema);
            }
            compared += 1;
        }
    }
    assert!(compared > 5 || partial(), "only {compared} references were compared");
}

/// Tensors that have no derivative by definition, though the result depends on them.
fn is_constant(e: &Entry, arg: usize) -> bool {
    let name = e.schema.args[arg].name.as_str();
    let weight = name == "weight" && e.schema.name.contains("loss");
    weight && !e.schema.name.contains("binary") || name.starts_with("running_")
}

/// Calls `check` with a function of the tensor arguments for each differentiable entry.
fn differentiate(
    check: impl Fn(&dyn Fn(&[Tensor]) -> Result<Vec<Tensor>>, &[Tensor]) -> Result<()>,
) -> usize {
    let mut checked = 0;
    for e in entries().into_iter().filter(|e| !e.schema.is_inplace() && !random(e)) {
        for args in samples(e) {
            // The row of the padding has no gradient, and one scaled by frequency another one.
            let padded = matches!(args.get(2), Some(Value::Int(0..)));
            let scaled = matches!(args.get(3), Some(Value::Bool(true)));
            if e.schema.name == "embedding" && (padded || scaled) {
                continue;
            }
            let fixed: Vec<Tensor> = (0..args.len())
                .filter(|&i| is_constant(e, i))
                .flat_map(|i| tensors(&args[i..i + 1]))
                .collect();
            let leaves: Vec<Tensor> = tensors(&args)
                .iter()
                .map(|t| {
                    if fixed.iter().any(|f| f.is_same(t)) {
                        return t.clone();
                    }
                    let t = t.detach().unwrap().clone_tensor(None).unwrap();
                    if t.dtype() == DType::F64 {
                        t.set_requires_grad(true).unwrap();
                    }
                    t
                })
                .collect();
            let f = |x: &[Tensor]| -> Result<Vec<Tensor>> {
                let mut next = x.iter();
                let mut own = args.clone();
                for v in &mut own {
                    match v {
                        Value::Tensor(t) => *t = next.next().unwrap().clone(),
                        Value::Tensors(l) => {
                            l.iter_mut().flatten().for_each(|t| *t = next.next().unwrap().clone());
                        }
                        _ => {}
                    }
                }
                // Its derivative holds for normalised log-probabilities, as in PyTorch.
                if let (true, Value::Tensor(p)) = (e.schema.name == "ctc_loss", &own[0]) {
                    own[0] = Value::Tensor(p.log_softmax(-1, None)?);
                }
                Ok(tensors(&call(&e.schema.full_name(), &own)?))
            };
            let Ok(outs) = f(&leaves) else { continue };
            if !outs.iter().any(Tensor::requires_grad) {
                continue;
            }
            if let Err(err) = check(&f, &leaves) {
                panic!("{}: {err}", e.op.schema);
            }
            checked += 1;
        }
    }
    checked
}

#[test]
fn first_derivatives_agree_with_differences() {
    let n = differentiate(|f, x| gradcheck(f, x, Tolerance::default()));
    assert!(n > 100 || partial(), "only {n} derivatives were checked");
}

#[test]
fn second_derivatives_agree_with_differences() {
    let tol = Tolerance { atol: 1e-4, ..Tolerance::default() };
    let n = differentiate(|f, x| match gradgradcheck(f, x, tol) {
        // A kernel whose first derivative is not differentiable says so, and is no wrong answer.
        Err(e) if e.kind() == ErrorKind::NotImplemented => Ok(()),
        r => r,
    });
    assert!(n > 100 || partial(), "only {n} derivatives were checked");
}
