//! Layers against those of PyTorch, which the programs in `tests/golden/nn` write down: first
//! values from a seed, results, gradients of inputs and parameters, buffers afterwards, errors.

#[path = "../golden_ops/read.rs"]
#[allow(dead_code)]
mod read;

use read::{cases, check_gradients, compare, dtype, list, same, tensors, text, tolerance, value};
use serde_json::Value as Json;
use tinytorch::backend::random::default_generator;
use tinytorch::base::set_default_dtype;
use tinytorch::nn::Module;
use tinytorch::nn::table::{self, entries};
use tinytorch::ops::value::Value;
use tinytorch::{Result, Tensor};

/// The options of a case in the layer's order; the rest are the defaults.
fn options(case: &Json) -> Result<Vec<Value>> {
    let entry = table::find(case["layer"].as_str().unwrap())?;
    let given = case["options"].as_object().unwrap();
    for name in given.keys() {
        assert!(entry.fields.iter().any(|f| f.name == name), "{} has no {name}", entry.name);
    }
    let last = entry.fields.iter().rposition(|f| given.contains_key(f.name));
    let one = |f: &tinytorch::nn::layer::Field| match (given.get(f.name), f.default) {
        (Some(v), _) => value(v),
        (None, Some(default)) => Ok(default()),
        (None, None) => Ok(Value::None),
    };
    entry.fields[..last.map_or(0, |l| l + 1)].iter().map(one).collect()
}

/// The layer and its results; the layer alone for a case that only makes it.
fn forward(case: &Json, inputs: &[Value]) -> Result<(Module, Vec<Value>)> {
    let options = options(case)?;
    default_generator().lock().unwrap().set_seed(case["seed"].as_u64().unwrap());
    let m = table::find(case["layer"].as_str().unwrap())?.create(&options)?;
    m.train(case["train"] == true);
    let out = m.forward_values(inputs)?;
    Ok((m, out))
}

/// The parameters and buffers of a module are those expected, by name.
fn check_state(
    m: &Module,
    expected: &Json,
    what: &str,
    digits: f64,
) -> std::result::Result<(), String> {
    let mut found = m.named_parameters(true);
    found.extend(m.named_buffers(true));
    let expected = expected.as_object().unwrap();
    let mut names: Vec<&String> = found.iter().map(|f| &f.0).collect();
    names.sort();
    let mut wanted: Vec<&String> = expected.keys().collect();
    wanted.sort();
    if names != wanted {
        return Err(format!("{what} {names:?}, expected {wanted:?}"));
    }
    for (name, t) in &found {
        let digits = digits.max(tolerance(t.dtype()));
        same(&format!("{what} {name}"), t, &expected[name], digits)?;
    }
    Ok(())
}

fn run(case: &Json) -> std::result::Result<(), String> {
    set_default_dtype(dtype(case["dtype"].as_str().unwrap())).map_err(text)?;
    let inputs: Vec<Value> = list(&case["inputs"], |a| Some(value(a).unwrap())).unwrap();
    let result = forward(case, &inputs);
    if let Some(says) = case["says"].as_str() {
        return match result {
            Err(e) if e.message().contains(says) => Ok(()),
            Err(e) => Err(format!("'{}' does not say '{says}'", e.message())),
            Ok(_) => Err(format!("no error, expected '{says}'")),
        };
    }
    let (m, outs) = result.map_err(text)?;
    let outs = tensors(&outs);
    let digits = compare(&outs, case["out"].as_array().unwrap())?;
    check_state(&m, &case["state"], "state", digits)?;
    let Some(expected) = case.get("grads").and_then(Json::as_array) else { return Ok(()) };
    let mut leaves: Vec<Tensor> =
        tensors(&inputs).into_iter().filter(Tensor::requires_grad).collect();
    leaves.extend(m.parameters());
    check_gradients(&outs, &leaves, expected, digits)
}

#[test]
fn layers_are_as_in_pytorch() {
    let (cases, mut bad) = (cases("nn"), 0);
    for case in &cases {
        if let Err(e) = run(case) {
            bad += 1;
            eprintln!("{} {} {}: {e}", case["layer"], case["options"], case["inputs"]);
        }
    }
    println!("{} cases", cases.len());
    assert_eq!(bad, 0, "of {} cases", cases.len());
    if std::env::var_os("TT_GOLDEN").is_some() {
        return;
    }
    let count = |name: &str| cases.iter().filter(|c| c["layer"] == name).count();
    let few: Vec<String> = entries()
        .iter()
        .filter(|e| count(e.name) < 3)
        .map(|e| format!("{}: {}", e.name, count(e.name)))
        .collect();
    assert!(few.is_empty(), "layers with fewer than 3 golden cases: {}", few.join(", "));
}
