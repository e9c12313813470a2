//! Every operator of the table with arguments made from its schema: all dtypes, odd shapes,
//! in-place forms against the plain ones, references, and derivatives of first and second order
//! against finite differences. Every call goes through the C ABI.

mod abi;
mod arguments;

use abi::call;
use arguments::{arguments, samples, tensor, tensors};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tinytorch::autograd::gradcheck::{Tolerance, gradcheck, gradgradcheck};
use tinytorch::ops::table::{Entry, Kind, find};
use tinytorch::ops::value::Value;
use tinytorch::{DType, ErrorKind, Result, Tensor};

/// The table, or the operators that `TT_OPS` names: `TT_OPS=relu,add` while one works on them.
fn entries() -> Vec<&'static Entry> {
    let only = std::env::var("TT_OPS").ok();
    let names: Option<Vec<&str>> = only.as_deref().map(|s| s.split(',').collect());
    let wanted = |e: &&Entry| names.as_ref().is_none_or(|n| n.contains(&e.schema.name.as_str()));
    tinytorch::ops::table::entries().iter().filter(wanted).collect()
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

fn random(e: &Entry) -> bool {
    let n = e.schema.name.as_str();
    e.schema.args.iter().any(|a| a.ty.base == "Generator")
        || n.starts_with("rand")
        || n.starts_with("empty")
        || n.contains("dropout")
        || n.contains("bernoulli")
}

fn same(a: &Tensor, b: &Tensor, tol: f64) -> bool {
    a.shape() == b.shape()
        && a.to_vec::<f64>().unwrap().iter().zip(b.to_vec::<f64>().unwrap()).all(|(x, y)| {
            x == &y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= tol * (1.0 + y.abs())
        })
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
        // Tensors have no names here, so there is none to find.
        any |= e.schema.full_name() == "flatten.using_names";
        worked += usize::from(any);
        assert!(any, "{} never succeeded: give it samples", e.op.schema);
    }
    assert_eq!(worked, entries().len());
}

/// What no operator takes in some place.
fn bad_values() -> Vec<Value> {
    vec![
        Value::Int(99),
        Value::Int(i64::MAX),
        Value::Int(i64::MIN),
        Value::Float(f64::NAN),
        Value::Ints(vec![i64::MAX, 2]),
        Value::Ints(vec![-7]),
        Value::Ints(vec![]),
        Value::Str("nonsense".into()),
        Value::Tensor(tensor(&[7, 1, 2], DType::I64, 1)),
        Value::Tensor(tensor(&[5], DType::Bool, 1)),
        Value::Tensor(tensor(&[0, 3], DType::F64, 1)),
        Value::Tensors(vec![None]),
        Value::Tensors(vec![]),
        Value::None,
    ]
}

/// The call does not panic, and one that fails says where and has written nothing.
fn try_bad(e: &Entry, args: &[Value]) -> std::result::Result<(), String> {
    let target = match &args[0] {
        Value::Tensor(t) if e.schema.is_inplace() => Some((t, t.clone_tensor(None).unwrap())),
        _ => None,
    };
    let out = catch_unwind(AssertUnwindSafe(|| run(e, args)));
    let at = || format!("{} {args:?}", e.schema.full_name());
    let Err(err) = out.map_err(|_| format!("{}: a panic", at()))? else { return Ok(()) };
    if !err.message().starts_with('[') && !err.message().starts_with("argument '") {
        return Err(format!("{}: '{}' does not name the operator", at(), err.message()));
    }
    match target {
        Some((now, before)) if !same(now, &before, 0.0) => {
            Err(format!("{}: wrote before it failed: {}", at(), err.message()))
        }
        _ => Ok(()),
    }
}

#[test]
fn wrong_arguments_are_errors() {
    let mut bad = Vec::new();
    for e in entries() {
        let guessed = arguments(e, &[3, 4], DType::F32);
        let given = samples(e).into_iter().next().and_then(|a| e.schema.fill(&a).ok());
        for good in guessed.into_iter().chain(given) {
            for i in 0..good.len() {
                for wrong in bad_values() {
                    let mut args = good.clone();
                    args[i] = wrong;
                    if e.schema.is_inplace()
                        && let Value::Tensor(t) = &args[0]
                    {
                        args[0] = Value::Tensor(t.clone_tensor(None).unwrap());
                    }
                    bad.extend(try_bad(e, &args).err());
                }
            }
        }
        // `...` takes any number of arguments.
        let many = call(&e.schema.full_name(), &vec![Value::Int(0); 40]);
        assert!(many.is_err(), "{} takes 40 arguments", e.op.schema);
    }
    assert!(bad.is_empty(), "{} calls went wrong:\n{}", bad.len(), bad.join("\n"));
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

/// Numbers around 0, more than a block of the loops has, and among them those that are special.
fn many(dtype: DType) -> Tensor {
    let special = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, 0.0, 1.0, -1.0, 1e-40];
    let v: Vec<f64> = (0..5003)
        .map(|i| match i % 7 {
            3 if dtype.is_floating() => special[i / 7 % special.len()],
            _ => (i * 37 % 101) as f64 / 8.0 - 6.0,
        })
        .collect();
    Tensor::from_slice(&v, &[5003]).unwrap().to_dtype(dtype).unwrap()
}

/// The numbers by their bits, but that all NaN are one.
fn bits(t: &Tensor) -> Vec<u64> {
    let v = t.to_dtype(DType::F64).unwrap().to_vec::<f64>().unwrap();
    v.iter().map(|x| if x.is_nan() { 1 } else { x.to_bits() }).collect()
}

#[test]
fn writing_over_an_operand_gives_what_a_new_tensor_has() {
    let mut compared = 0;
    let forms = |e: &&Entry| e.schema.is_inplace() && e.op.kind == Kind::Pointwise && !random(e);
    for e in entries().into_iter().filter(forms) {
        let plain =
            e.schema.full_name().replacen(&e.schema.name, e.schema.name.trim_end_matches('_'), 1);
        for dtype in [DType::F32, DType::F64, DType::I64] {
            let Some(mut args) = arguments(e, &[5003], dtype) else { continue };
            // The second operand apart from the first one, and that itself.
            for twice in [false, true] {
                let (over, old) = (many(dtype), many(dtype));
                let second = |args: &mut Vec<Value>, t: &Tensor| {
                    if let (true, Some(Value::Tensor(x))) = (twice, args.get_mut(1)) {
                        *x = t.clone();
                    }
                };
                args[0] = Value::Tensor(over.clone());
                second(&mut args, &over);
                if run(e, &args).is_err() {
                    continue;
                }
                args[0] = Value::Tensor(old.clone());
                second(&mut args, &old);
                let Ok(b) = call(&plain, &args) else { continue };
                let b = tensors(&b)[0].to_dtype(dtype).unwrap();
                assert!(bits(&over) == bits(&b), "{} {dtype} differs from {plain}", e.op.schema);
                compared += 1;
            }
        }
    }
    assert!(compared > 300 || partial(), "only {compared} calls were compared");
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
    let name = e.schema.args.get(arg).map_or("rest", |a| a.name.as_str());
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
