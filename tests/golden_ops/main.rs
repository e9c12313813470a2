//! Values, gradients and errors against those of PyTorch, which the programs in `tests/golden/ops`
//! write down: a file for each family.

mod read;

use read::{cases, check_gradients, compare, dtype, list, same, tensors, text, tolerance, value};
use serde_json::Value as Json;
use tinytorch::backend::random::default_generator;
use tinytorch::ops::{table, value::Value};
use tinytorch::{Result, Tensor};

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
    check_gradients(&outs, &leaves, expected, digits)
}

#[test]
fn everything_is_as_in_pytorch() {
    let (cases, mut bad) = (cases("ops"), 0);
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
    let cases = cases("ops");
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
