//! Values, gradients and errors against those of PyTorch, which the programs in `tests/golden/ops`
//! write down: a file for each family.

#[allow(dead_code)]
#[path = "../nn_ops/support.rs"]
mod support;

use serde_json::Value as Json;
use support::{integers, marks, positive, unit, weigh};
use tinytorch::autograd::backward::{Run, grad};
use tinytorch::backend::random::default_generator;
use tinytorch::ops::{table, value::Value};
use tinytorch::{DType, Result, Scalar, Tensor};

fn dtype(name: &str) -> DType {
    match name {
        "f64" | "torch.float64" => DType::F64,
        "f32" | "torch.float32" => DType::F32,
        "f16" | "torch.float16" => DType::F16,
        "bf16" | "torch.bfloat16" => DType::BF16,
        "i32" | "torch.int32" => DType::I32,
        "i64" | "torch.int64" => DType::I64,
        "u8" | "torch.uint8" => DType::U8,
        "i8" | "torch.int8" => DType::I8,
        "i16" | "torch.int16" => DType::I16,
        "bool" | "torch.bool" => DType::Bool,
        other => panic!("no dtype {other}"),
    }
}

fn list<T>(v: &Json, f: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    v.as_array()?.iter().map(f).collect()
}

/// A number, or the text of one that JSON does not have.
fn number(v: &Json) -> Option<f64> {
    v.as_f64().or_else(|| v.as_str()?.parse().ok())
}

fn tensor(v: &Json) -> Result<Tensor> {
    let shape = list(&v["t"], Json::as_i64).unwrap();
    let salt = v["salt"].as_u64().unwrap_or(0);
    let t = match &v["kind"] {
        Json::Null => Tensor::from_slice(&list(&v["values"], number).unwrap(), &shape)?,
        Json::String(k) if k == "unit" => unit(&shape, salt),
        Json::String(_) => positive(&shape, salt),
        n => integers(&shape, salt, n.as_u64().unwrap()),
    };
    let mut t = t.to_dtype(dtype(v["dtype"].as_str().unwrap()))?;
    if let Some(order) = list(&v["perm"], Json::as_i64) {
        t = t.permute(&order)?;
    }
    let t = t.detach()?;
    if v["grad"] == true {
        t.set_requires_grad(true)?;
    }
    Ok(t)
}

fn value(v: &Json) -> Result<Value> {
    Ok(match v {
        Json::Null => Value::None,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) if n.is_i64() => Value::Int(n.as_i64().unwrap()),
        Json::Number(n) => Value::Float(n.as_f64().unwrap()),
        Json::String(s) => Value::Str(s.clone()),
        Json::Array(a) if a.iter().any(|e| e.is_object() || e.is_null()) => {
            let one = |e: &Json| if e.is_null() { Ok(None) } else { tensor(e).map(Some) };
            Value::Tensors(a.iter().map(one).collect::<Result<_>>()?)
        }
        Json::Array(a) if a.iter().any(Json::is_string) => {
            Value::Strs(list(v, |s| s.as_str().map(str::to_string)).unwrap())
        }
        Json::Array(a) if a.iter().any(Json::is_boolean) => {
            Value::Bools(list(v, Json::as_bool).unwrap())
        }
        Json::Array(a) if a.iter().any(Json::is_f64) => Value::Floats(list(v, number).unwrap()),
        Json::Array(_) => Value::Ints(list(v, Json::as_i64).unwrap()),
        Json::Object(o) if o.contains_key("t") => Value::Tensor(tensor(v)?),
        Json::Object(o) if o.contains_key("float") => Value::Float(number(&o["float"]).unwrap()),
        Json::Object(o) => Value::DType(dtype(o["dtype"].as_str().unwrap())),
    })
}

/// The digits that a sum of elements of a dtype keeps.
fn tolerance(d: DType) -> f64 {
    match d {
        DType::F64 => 1e-12,
        DType::F32 => 1e-6,
        DType::F16 => 1e-3,
        _ => 8e-3,
    }
}

fn same(
    what: &str,
    found: &Tensor,
    expected: &Json,
    tolerance: f64,
) -> std::result::Result<(), String> {
    let found = marks(found);
    let expected = list(expected, Json::as_f64).ok_or("bad marks")?;
    let scale = 1.0 + expected[3];
    for (i, (f, e)) in found.iter().zip(&expected).enumerate() {
        let weight = if i == 1 { 7.0 } else { 1.0 };
        if (f - e).abs() > tolerance * scale * weight {
            return Err(format!("{what}: {found:?}, expected {expected:?}"));
        }
    }
    Ok(())
}

/// The tensors among values and lists of values; a bool counts as one.
fn tensors(values: &[Value]) -> Vec<Tensor> {
    let one = |v: &Value| match v {
        Value::Tensor(t) => vec![t.clone()],
        Value::Bool(b) => vec![Tensor::scalar_tensor(Scalar::Bool(*b), DType::Bool).unwrap()],
        Value::Tensors(l) => l.iter().flatten().cloned().collect(),
        // A sorted list; bools as numbers.
        Value::Ints(l) => vec![Tensor::from_slice(l, &[l.len() as i64]).unwrap()],
        Value::Floats(l) => vec![Tensor::from_slice(l, &[l.len() as i64]).unwrap()],
        Value::Bools(l) => {
            let l: Vec<i64> = l.iter().map(|&b| i64::from(b)).collect();
            vec![Tensor::from_slice(&l, &[l.len() as i64]).unwrap()]
        }
        _ => vec![],
    };
    values.iter().flat_map(one).collect()
}

fn text(e: tinytorch::Error) -> String {
    e.to_string()
}

fn op_of(case: &Json) -> &str {
    match case["op"].as_str().unwrap() {
        // PyTorch has a name of its own for images.
        "nll_loss2d" => "nll_loss",
        op => op,
    }
}

fn call(case: &Json, args: &[Value]) -> Result<Vec<Value>> {
    if let Some(seed) = case["seed"].as_u64() {
        default_generator().lock().unwrap().set_seed(seed);
    }
    table::call(op_of(case), args)
}

/// The results are those expected; the number is how far they may be apart.
fn compare(outs: &[Tensor], expected: &[Json]) -> std::result::Result<f64, String> {
    if outs.len() != expected.len() {
        return Err(format!("{} results, expected {}", outs.len(), expected.len()));
    }
    let mut digits: f64 = 0.0;
    for (k, (o, e)) in outs.iter().zip(expected).enumerate() {
        if o.shape().to_vec() != list(&e["shape"], Json::as_i64).unwrap() {
            return Err(format!("shape {:?}, expected {}", o.shape(), e["shape"]));
        }
        let expected = dtype(e["dtype"].as_str().unwrap());
        if o.dtype() != expected {
            return Err(format!("dtype {}, expected {expected}", o.dtype()));
        }
        digits = digits.max(tolerance(o.dtype()));
        same(&format!("result {k}"), o, &e["marks"], tolerance(o.dtype()))?;
    }
    Ok(digits)
}

/// An argument with its tensors of f64 in another dtype; integers are below 5.
fn recast(arg: &Json, name: &str) -> Json {
    match arg {
        Json::Array(a) => a.iter().map(|e| recast(e, name)).collect(),
        Json::Object(_) if arg["t"].is_array() && arg["dtype"] == "f64" => {
            let mut arg = arg.clone();
            if !dtype(name).is_floating() && arg["kind"].is_string() {
                arg["kind"] = 5.into();
            }
            arg["dtype"] = name.into();
            arg["grad"] = false.into();
            arg
        }
        _ => arg.clone(),
    }
}

/// The operator takes the dtypes that PyTorch's takes, with its results, and refuses the others.
fn run_in_every_dtype(case: &Json) -> Vec<String> {
    let mut bad = Vec::new();
    let Some(dtypes) = case.get("dtypes").and_then(Json::as_object) else { return bad };
    for (name, expected) in dtypes {
        let args: Vec<Value> =
            list(&recast(&case["args"], name), |a| Some(value(a).unwrap())).unwrap();
        let wrong = match (call(case, &args), expected.as_array()) {
            (Ok(outs), Some(e)) => compare(&tensors(&outs), e).err(),
            (Ok(_), None) => Some("no error, expected one".to_string()),
            (Err(e), Some(_)) => Some(e.to_string()),
            (Err(_), None) => None,
        };
        bad.extend(wrong.map(|w| format!("in {name}: {w}")));
    }
    bad
}

fn run(case: &Json) -> std::result::Result<(), String> {
    let args: Vec<Value> = list(&case["args"], |a| Some(value(a)))
        .unwrap()
        .into_iter()
        .collect::<Result<_>>()
        .map_err(text)?;
    let result = call(case, &args);
    if let Some(says) = case["says"].as_str() {
        return match result {
            Err(e) if e.message().contains(says) => Ok(()),
            Err(e) => Err(format!("'{}' does not say '{says}'", e.message())),
            Ok(_) => Err(format!("no error, expected '{says}'")),
        };
    }
    let outs = tensors(&result.map_err(text)?);
    let digits = compare(&outs, case["out"].as_array().unwrap())?;
    for (k, (a, e)) in args.iter().zip(case["after"].as_array().unwrap()).enumerate() {
        if let (Value::Tensor(t), true) = (a, e.is_array()) {
            same(&format!("argument {k} afterwards"), t, e, tolerance(t.dtype()))?;
        }
    }
    let Some(expected) = case.get("grads").and_then(Json::as_array) else { return Ok(()) };
    let leaves: Vec<Tensor> = tensors(&args).into_iter().filter(|t| t.requires_grad()).collect();
    for create_graph in [false, true] {
        let mut loss = Tensor::scalar_tensor(Scalar::Float(0.0), outs[0].dtype()).map_err(text)?;
        for (k, o) in
            outs.iter().enumerate().filter(|(_, o)| o.requires_grad() && o.dtype().is_floating())
        {
            let part = weigh(o, 900 + k as u64).map_err(text)?;
            loss = loss.add(&part, Scalar::Int(1)).map_err(text)?;
        }
        let how = Run { retain_graph: Some(true), create_graph };
        let grads = grad(&[loss], &leaves, &[None], how, true).map_err(text)?;
        for (k, (g, e)) in grads.iter().zip(expected).enumerate() {
            match g {
                Some(g) if e.is_array() => {
                    let digits = tolerance(g.dtype()).max(digits) * 4.0;
                    same(&format!("gradient {k} (recorded: {create_graph})"), g, e, digits)?;
                }
                None if e.is_null() => {}
                _ => return Err(format!("gradient {k}: {g:?}, expected {e}")),
            }
        }
    }
    Ok(())
}

/// The cases of every family, or of the one that `TT_GOLDEN` names.
fn cases() -> Vec<Json> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/ops");
    let only = std::env::var("TT_GOLDEN").ok();
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let family = path.file_stem().and_then(|s| s.to_str());
        let wanted = only.is_none() || only.as_deref() == family;
        if path.extension().is_some_and(|e| e == "json") && wanted {
            let text = std::fs::read_to_string(&path).unwrap();
            out.extend(serde_json::from_str::<Vec<Json>>(&text).unwrap());
        }
    }
    out
}

#[test]
fn everything_is_as_in_pytorch() {
    let (cases, mut bad) = (cases(), 0);
    for case in &cases {
        let found = run(case).err().into_iter().chain(run_in_every_dtype(case));
        for e in found {
            bad += 1;
            eprintln!("{} {}: {e}", case["op"], case["args"]);
        }
    }
    println!("{} cases", cases.len());
    assert_eq!(bad, 0, "of {} cases", cases.len());
}

#[test]
fn every_operator_has_eight_cases() {
    if std::env::var_os("TT_GOLDEN").is_some() {
        return;
    }
    let cases = cases();
    let mut count = std::collections::HashMap::new();
    for case in &cases {
        *count.entry(op_of(case)).or_insert(0) += 1;
    }
    let few: Vec<String> = table::entries()
        .iter()
        .map(|e| (e.schema.full_name(), count.get(e.schema.full_name().as_str()).unwrap_or(&0)))
        .filter(|(_, n)| **n < 8)
        .map(|(name, n)| format!("{name}: {n}"))
        .collect();
    assert!(few.is_empty(), "operators with fewer than 8 golden cases: {}", few.join(", "));
}
