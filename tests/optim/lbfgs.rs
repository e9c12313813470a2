//! L-BFGS against PyTorch: points, losses and calls of the closure.

use super::{near, parameter};
use serde_json::Value as Json;
use std::cell::Cell;
use tinytorch::autograd::backward::Run;
use tinytorch::optim::{Adam, Lbfgs, Optimizer, Sgd};
use tinytorch::{ErrorKind, Result, Tensor};

fn options(case: &Json) -> Result<tinytorch::optim::Algorithm> {
    let mut out = Lbfgs::default().into();
    let set = |out: &mut tinytorch::optim::Algorithm, n: &str, v: f64| out.set(&[(n, v)]);
    for (name, v) in case["options"].as_object().unwrap() {
        match v {
            Json::String(_) => set(&mut out, "strong_wolfe", 1.0)?,
            Json::Bool(on) => set(&mut out, name, f64::from(*on))?,
            v => set(&mut out, name, v.as_f64().unwrap())?,
        }
    }
    Ok(out)
}

fn table(rows: i64, cols: i64, f: impl Fn(f64) -> f64) -> Result<Tensor> {
    let values: Vec<f64> = (0..rows * cols).map(|i| f(i as f64)).collect();
    Tensor::from_slice(&values, &[rows, cols])
}

type Loss = Box<dyn Fn() -> Result<Tensor>>;

fn rosenbrock() -> Result<(Vec<Tensor>, Loss)> {
    let p = parameter(&[-1.2, 1.0])?;
    let point = p.clone();
    let loss = move || {
        let (x, y) = (point.select(0, 0)?, point.select(0, 1)?);
        let valley = y.sub(&x.mul(&x)?, 1.into())?;
        let start = x.neg()?.add_scalar(1.0.into(), 1.into())?;
        start.mul(&start)?.add(&valley.mul(&valley)?, 100.into())
    };
    Ok((vec![p], Box::new(loss)))
}

fn net() -> Result<(Vec<Tensor>, Loss)> {
    let (a, b) = (table(3, 4, |i| (i * 1.7).sin())?, table(4, 2, |i| (i * 2.3).sin())?);
    let (x, y) = (table(8, 3, f64::sin)?, table(8, 2, f64::cos)?);
    for p in [&a, &b] {
        p.set_requires_grad(true)?;
    }
    let params = vec![a.clone(), b.clone()];
    let loss = move || {
        let d = x.matmul(&a)?.tanh()?.matmul(&b)?.sub(&y, 1.into())?;
        d.mul(&d)?.mean(None)
    };
    Ok((params, Box::new(loss)))
}

/// Losses, calls of the closure and points of some steps.
fn steps(
    o: &Optimizer,
    params: &[Tensor],
    loss: &Loss,
    sign: f64,
    n: usize,
) -> Result<Vec<(f64, u64, Vec<f64>)>> {
    let calls = Cell::new(0);
    let mut out = Vec::new();
    for _ in 0..n {
        let value = o.step_with(|| {
            calls.set(calls.get() + 1);
            o.zero_grad(true)?;
            let value = loss()?.mul_scalar(sign.into())?;
            value.backward(None, Run::default(), None)?;
            Ok(value)
        })?;
        let flat = params.iter().map(|p| p.detach()?.reshape(&[-1])).collect::<Result<_>>()?;
        let point = Tensor::cat(flat, 0)?.to_vec::<f64>()?;
        out.push((value.item()?.to_f64(), calls.get(), point));
    }
    Ok(out)
}

#[test]
fn lbfgs_takes_the_steps_of_pytorch() -> Result<()> {
    let cases: Vec<Json> =
        serde_json::from_str(include_str!("../golden/optim/lbfgs.json")).unwrap();
    for case in &cases {
        let (params, loss) = if case["problem"] == "net" { net()? } else { rosenbrock()? };
        let sign = if case["options"]["maximize"] == true { -1.0 } else { 1.0 };
        let o = Optimizer::new(params.clone(), options(case)?)?;
        let want = case["steps"].as_array().unwrap();
        let got = steps(&o, &params, &loss, sign, want.len())?;
        for ((value, calls, point), w) in got.iter().zip(want) {
            assert_eq!(
                Some(*calls),
                w["calls"].as_u64(),
                "{} {}",
                case["problem"],
                case["options"]
            );
            let list = w["point"].as_array().unwrap().iter();
            near(point, &list.map(|v| v.as_f64().unwrap()).collect::<Vec<_>>(), 1e-6);
            near(&[*value], &[w["loss"].as_f64().unwrap()], 1e-6 * value.abs().max(1.0));
        }
    }
    Ok(())
}

#[test]
fn lbfgs_goes_on_from_its_state() -> Result<()> {
    let options = Lbfgs { strong_wolfe: true, max_iter: 3, history_size: 4, ..Lbfgs::default() };
    let (params, loss) = net()?;
    let whole = Optimizer::new(params.clone(), options)?;
    let all = steps(&whole, &params, &loss, 1.0, 6)?;
    let (params, loss) = net()?;
    let first = Optimizer::new(params.clone(), options)?;
    steps(&first, &params, &loss, 1.0, 3)?;
    let dict = first.state_dict()?;
    let second = Optimizer::new(params.clone(), Lbfgs::default())?;
    second.load_state_dict(&dict)?;
    assert_eq!(second.options(0)?, options.into());
    assert_eq!(second.state_dict()?.len(), dict.len());
    let rest = steps(&second, &params, &loss, 1.0, 3)?;
    for (a, b) in all[3..].iter().zip(&rest) {
        assert_eq!((a.0, &a.2), (b.0, &b.2));
    }
    let names: Vec<&str> = dict.iter().map(|d| d.0.as_str()).collect();
    for name in ["func_evals", "n_iter", "t", "prev_loss", "H_diag", "d", "prev_flat_grad"] {
        assert!(names.contains(&format!("state.0.{name}").as_str()), "{name}");
    }
    for name in ["old_dirs.3", "old_stps.0", "ro.3"] {
        assert!(names.contains(&format!("state.0.{name}").as_str()), "{name}");
    }
    let mut broken = dict.clone();
    broken.retain(|d| d.0 != "state.0.old_stps.2");
    assert_eq!(second.load_state_dict(&broken).unwrap_err().kind(), ErrorKind::NotFound);
    Ok(())
}

#[test]
fn lbfgs_has_one_group_and_needs_a_closure() -> Result<()> {
    let (params, loss) = rosenbrock()?;
    let o = Optimizer::new(params.clone(), Lbfgs::default())?;
    let kind = |r: Result<()>| r.unwrap_err().kind();
    assert_eq!(kind(o.step()), ErrorKind::InvalidArgument);
    assert_eq!(
        kind(o.add_param_group(vec![parameter(&[1.0])?], None).map(drop)),
        ErrorKind::InvalidArgument
    );
    assert_eq!(kind(o.set_options(0, Adam::default())), ErrorKind::InvalidArgument);
    // A closure that fails in the middle of a line search leaves the parameters where they were.
    let o = Optimizer::new(params.clone(), Lbfgs { strong_wolfe: true, ..Lbfgs::default() })?;
    let mut calls = 0;
    let result = o.step_with(|| {
        calls += 1;
        if calls == 2 {
            tinytorch::base::bail!(State, "not today");
        }
        o.zero_grad(true)?;
        let value = loss()?;
        value.backward(None, Run::default(), None)?;
        Ok(value)
    });
    assert_eq!(result.unwrap_err().kind(), ErrorKind::State);
    near(&params[0].to_vec::<f64>()?, &[-1.2, 1.0], 1e-15);
    let none = Optimizer::new(vec![], Lbfgs::default())?;
    assert_eq!(none.step_with(|| Tensor::from_slice(&[2.0], &[]))?.item()?.to_f64(), 2.0);
    let still = parameter(&[1.0])?;
    let o = Optimizer::new(vec![still.clone()], Sgd::default())?;
    o.step()?;
    near(&still.to_vec::<f64>()?, &[1.0], 0.0);
    Ok(())
}
