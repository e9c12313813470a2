//! How the programs in `tests/golden` describe tensors, values and results.

#[allow(dead_code)]
#[path = "../nn_ops/support.rs"]
mod support;

use serde_json::Value as Json;
use support::{integers, marks, positive, unit, weigh};
use tinytorch::autograd::backward::{Run, grad};
use tinytorch::ops::value::Value;
use tinytorch::{DType, Result, Scalar, Tensor};

pub fn dtype(name: &str) -> DType {
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

pub fn list<T>(v: &Json, f: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    v.as_array()?.iter().map(f).collect()
}

/// A number, or the text of one that JSON does not have.
pub fn number(v: &Json) -> Option<f64> {
    v.as_f64().or_else(|| v.as_str()?.parse().ok())
}

pub fn tensor(v: &Json) -> Result<Tensor> {
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

pub fn value(v: &Json) -> Result<Value> {
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
pub fn tolerance(d: DType) -> f64 {
    match d {
        DType::F64 => 1e-12,
        DType::F32 => 1e-6,
        DType::F16 => 1e-3,
        _ => 8e-3,
    }
}

pub fn same(
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
pub fn tensors(values: &[Value]) -> Vec<Tensor> {
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

/// The results are those expected; the number is how far they may be apart.
pub fn compare(outs: &[Tensor], expected: &[Json]) -> std::result::Result<f64, String> {
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

/// The gradients of the weighed results are those expected, recorded or not.
pub fn check_gradients(
    outs: &[Tensor],
    leaves: &[Tensor],
    expected: &[Json],
    digits: f64,
) -> std::result::Result<(), String> {
    for create_graph in [false, true] {
        let loss = weighed(outs).map_err(text)?;
        let how = Run { retain_graph: Some(true), create_graph };
        let grads = grad(&[loss], leaves, &[None], how, true).map_err(text)?;
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

/// The sum of all results that have a gradient, each with weights of its own.
fn weighed(outs: &[Tensor]) -> Result<Tensor> {
    let mut loss = Tensor::scalar_tensor(Scalar::Float(0.0), outs[0].dtype())?;
    let counts = |o: &Tensor| o.requires_grad() && o.dtype().is_floating();
    for (k, o) in outs.iter().enumerate().filter(|(_, o)| counts(o)) {
        loss = loss.add(&weigh(o, 900 + k as u64)?, Scalar::Int(1))?;
    }
    Ok(loss)
}

pub fn text(e: tinytorch::Error) -> String {
    e.to_string()
}

/// The cases of every file in a folder of `tests/golden`, or of the one that `TT_GOLDEN` names.
pub fn cases(folder: &str) -> Vec<Json> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let only = std::env::var("TT_GOLDEN").ok();
    let mut out = Vec::new();
    for entry in std::fs::read_dir(root.join("tests/golden").join(folder)).unwrap() {
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
