//! The optimizers against PyTorch: `tests/golden/optim/optimizers.py` writes what it does.

use super::{START, gradient, parameter};
use serde_json::Value as Json;
use tinytorch::optim::{ALGORITHMS, Adadelta, Adagrad, Adam, AdamW, Adamax, Algorithm, Lbfgs};
use tinytorch::optim::{NAdam, Optimizer, RAdam, RmsProp, Sgd};
use tinytorch::{DType, Result, Tensor};

fn cases() -> Vec<Json> {
    serde_json::from_str(include_str!("../golden/optim/optimizers.json")).unwrap()
}

fn numbers(v: &Json) -> Vec<f64> {
    v.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

pub fn named(name: &str) -> Algorithm {
    match name {
        "SGD" => Sgd::default().into(),
        "Adam" => Adam::default().into(),
        "AdamW" => AdamW::default().into(),
        "RMSprop" => RmsProp::default().into(),
        "Adagrad" => Adagrad::default().into(),
        "Adadelta" => Adadelta::default().into(),
        "NAdam" => NAdam::default().into(),
        "RAdam" => RAdam::default().into(),
        "Adamax" => Adamax::default().into(),
        "LBFGS" => Lbfgs::default().into(),
        other => panic!("no optimizer {other}"),
    }
}

/// The optimizer of a case.
fn algorithm(case: &Json) -> Result<Algorithm> {
    let mut out = named(case["name"].as_str().unwrap());
    for (name, v) in case["options"].as_object().unwrap() {
        match v {
            Json::Bool(on) => out.set(&[(name, f64::from(*on))])?,
            Json::Array(_) => out.set(&[("beta1", numbers(v)[0]), ("beta2", numbers(v)[1])])?,
            v => out.set(&[(name, v.as_f64().unwrap())])?,
        }
    }
    Ok(out)
}

/// Steps `from..to` with gradients by the formula.
fn go(o: &Optimizer, p: &Tensor, from: usize, to: usize) -> Result<()> {
    for t in from..to {
        let at = p.to_dtype(DType::F64)?.to_vec::<f64>()?;
        let g = Tensor::from_slice(&gradient(&at, t), &[5])?.to_dtype(p.dtype())?;
        p.set_grad(Some(g))?;
        o.step()?;
    }
    Ok(())
}

fn near(case: &Json, got: &[f64], want: &Json, tolerance: f64) {
    for (a, b) in got.iter().zip(numbers(want)) {
        let close = (a - b).abs() <= tolerance * b.abs().max(1e-3);
        assert!(close, "{} {}: got {got:?}, expected {want}", case["name"], case["options"]);
    }
}

#[test]
fn five_hundred_steps_are_those_of_pytorch() -> Result<()> {
    for case in cases() {
        let p = parameter(&START)?;
        let o = Optimizer::new(vec![p.clone()], algorithm(&case)?)?;
        for (i, want) in case["f64"].as_array().unwrap().iter().enumerate() {
            go(&o, &p, i * 50, (i + 1) * 50)?;
            near(&case, &p.to_vec::<f64>()?, want, 1e-6);
        }
    }
    Ok(())
}

#[test]
fn first_steps_in_f32_are_those_of_pytorch() -> Result<()> {
    for case in cases() {
        let p = parameter(&START.map(|v| v as f32))?;
        let o = Optimizer::new(vec![p.clone()], algorithm(&case)?)?;
        for (t, want) in case["f32"].as_array().unwrap().iter().enumerate() {
            go(&o, &p, t, t + 1)?;
            near(&case, &p.to_dtype(DType::F64)?.to_vec::<f64>()?, want, 2e-6);
        }
    }
    Ok(())
}

#[test]
fn the_state_of_pytorch_goes_in_and_out() -> Result<()> {
    for case in cases() {
        let state = case["state"].as_object().unwrap();
        let dict: Vec<(String, Tensor)> = state
            .iter()
            .map(|(name, v)| {
                let v = numbers(v);
                let shape: &[i64] = if v.len() == 1 { &[] } else { &[v.len() as i64] };
                Ok((name.clone(), Tensor::from_slice(&v, shape)?))
            })
            .collect::<Result<_>>()?;
        // PyTorch's state after half of the steps, in an optimizer that has other options.
        let half = &case["f64"][4];
        let p = parameter(&numbers(half))?;
        let o = Optimizer::new(vec![p.clone()], named(case["name"].as_str().unwrap()))?;
        o.load_state_dict(&dict)?;
        let mut ours: Vec<String> = o.state_dict()?.into_iter().map(|d| d.0).collect();
        ours.retain(|n| n != "param_groups.0.params");
        ours.sort();
        let mut theirs: Vec<String> = dict.iter().map(|d| d.0.clone()).collect();
        theirs.sort();
        // AdamW of PyTorch is an Adam, which says so.
        theirs.retain(|n| case["name"] != "AdamW" || !n.ends_with("decoupled_weight_decay"));
        assert_eq!(ours, theirs, "{}", case["name"]);
        go(&o, &p, 250, 500)?;
        near(&case, &p.to_vec::<f64>()?, &case["f64"][9], 1e-6);
    }
    Ok(())
}

#[test]
fn every_optimizer_has_cases_and_is_continued_bit_for_bit() -> Result<()> {
    let cases = cases();
    for d in ALGORITHMS.iter().filter(|d| d.name != "LBFGS") {
        assert!(cases.iter().filter(|c| c["name"] == d.name).count() >= 3, "{}", d.name);
    }
    for case in &cases {
        let whole = parameter(&START)?;
        go(&Optimizer::new(vec![whole.clone()], algorithm(case)?)?, &whole, 0, 40)?;
        let p = parameter(&START)?;
        let first = Optimizer::new(vec![p.clone()], algorithm(case)?)?;
        go(&first, &p, 0, 20)?;
        let second = Optimizer::new(vec![p.clone()], named(case["name"].as_str().unwrap()))?;
        second.load_state_dict(&first.state_dict()?)?;
        assert_eq!(second.options(0)?, first.options(0)?);
        go(&second, &p, 20, 40)?;
        assert_eq!(p.to_vec::<f64>()?, whole.to_vec::<f64>()?, "{}", case["name"]);
    }
    Ok(())
}
