//! Optimizers and schedules against PyTorch 2.15: `tests/golden/optim` has its numbers.

mod lbfgs;
mod schedules;
mod trajectories;

use tinytorch::autograd::backward::Run;
use tinytorch::backend::random::default_generator;
use tinytorch::base::set_default_dtype;
use tinytorch::nn::{Linear, Module, Sequential, Tanh, utils};
use tinytorch::optim::{ALGORITHMS, Adam, Optimizer, Sgd};
use tinytorch::{DType, ErrorKind, Result, Tensor};

const START: [f64; 5] = [1.0, -2.0, 0.5, 3.0, -0.25];

fn parameter<T: tinytorch::base::Element>(values: &[T]) -> Result<Tensor> {
    let p = Tensor::from_slice(values, &[values.len() as i64])?;
    p.set_requires_grad(true)?;
    Ok(p)
}

/// The gradient of step `t` at `p`.
fn gradient(p: &[f64], t: usize) -> Vec<f64> {
    let one = |(i, v): (usize, &f64)| 0.1 * (i + 1) as f64 * v + ((t + i) as f64).sin();
    p.iter().enumerate().map(one).collect()
}

fn near(got: &[f64], want: &[f64], tolerance: f64) {
    assert_eq!(got.len(), want.len());
    for (a, b) in got.iter().zip(want) {
        assert!((a - b).abs() <= tolerance, "got {got:?}, expected {want:?}");
    }
}

/// A net of `Linear(3, 4)`, tanh and `Linear(4, 2)` in f64 with the values of seed 7.
fn net() -> Result<Module> {
    set_default_dtype(DType::F64)?;
    default_generator().lock().unwrap().set_seed(7);
    let parts = [Linear::new(3, 4).build()?, Tanh::new().build()?, Linear::new(4, 2).build()?];
    Sequential::of(parts)
}

#[test]
fn a_net_trains_as_in_pytorch() -> Result<()> {
    let net = net()?;
    near(
        &net.get_parameter("2.bias")?.to_vec::<f64>()?,
        &[0.39489981538264174, 0.23102257195749132],
        1e-15,
    );
    let table = |cols: i64, f: &dyn Fn(f64, f64) -> f64| -> Result<Tensor> {
        let values: Vec<f64> =
            (0..8 * cols).map(|k| f((k / cols) as f64, (k % cols) as f64)).collect();
        Tensor::from_slice(&values, &[8, cols])
    };
    let x = table(3, &|i, j| (i * 3.0 + j).sin())?;
    let y = table(2, &|i, j| (i * 2.0 + j).cos())?;
    let o = Optimizer::new(net.parameters(), Adam { lr: 0.01, ..Adam::default() })?;
    let mut losses = Vec::new();
    for _ in 0..100 {
        o.zero_grad(true)?;
        let loss = o.step_with(|| {
            let d = net.call(&x)?.sub(&y, 1.into())?;
            let loss = d.mul(&d)?.mean(None)?;
            loss.backward(None, Run::default(), None)?;
            Ok(loss)
        })?;
        losses.push(loss.item()?.to_f64());
    }
    near(
        &[losses[0], losses[49], losses[99]],
        &[0.8177262231730267, 0.47485998440515653, 0.4731937817296212],
        1e-12,
    );
    let params = net.parameters();
    let first = |p: &Tensor| -> Result<f64> { Ok(p.grad().unwrap().to_vec::<f64>()?[0]) };
    let norm = 0.007370646657027905;
    near(&[utils::clip_grad_norm_(&params, 0.01, 2.0, true)?], &[norm], 1e-12);
    near(&[first(&params[0])?], &[-0.001683477913871828], 1e-12);
    utils::clip_grad_norm_(&params, 0.001, 2.0, true)?;
    near(&[first(&params[0])?], &[-0.001683477913871828 * 0.001 / (norm + 1e-6)], 1e-12);
    utils::clip_grad_value_(&params, 1e-5)?;
    near(&[first(&params[0])?], &[-1e-5], 0.0);
    Ok(())
}

#[test]
fn steps_are_the_same_for_any_number_of_threads() -> Result<()> {
    let n = 100_003usize;
    let values: Vec<f32> = (0..n).map(|i| (i as f32 * 0.37).sin()).collect();
    for d in ALGORITHMS.iter().filter(|d| d.name != "LBFGS") {
        let mut results = Vec::new();
        for threads in [1, 2] {
            tinytorch::backend::cpu::parallel::set_num_threads(threads);
            let (a, b) = (parameter(&values)?, parameter(&values[..17])?);
            let o = Optimizer::new(vec![a.clone(), b.clone()], trajectories::named(d.name))?;
            for _ in 0..3 {
                for p in [&a, &b] {
                    p.set_grad(Some(p.detach()?.mul_scalar(2.0f64.into())?))?;
                }
                o.step()?;
            }
            assert_eq!(b.to_vec::<f32>()?, &a.to_vec::<f32>()?[..17]);
            results.push(a.to_vec::<f32>()?);
        }
        assert_eq!(results[0], results[1], "{}", d.name);
        assert_ne!(results[0], values, "{}", d.name);
    }
    Ok(())
}

#[test]
fn halves_and_strided_parameters_are_updated_too() -> Result<()> {
    let half = Tensor::from_slice(&[1f32, 2.0], &[2])?.to_dtype(DType::BF16)?;
    half.set_requires_grad(true)?;
    half.set_grad(Some(Tensor::ones(&[2], DType::BF16.into())?))?;
    let strided = Tensor::from_slice(&[1f64, 2., 3., 4.], &[2, 2])?.t()?.detach()?;
    strided.set_requires_grad(true)?;
    strided.set_grad(Some(Tensor::from_slice(&[1f64, 2., 3., 4.], &[2, 2])?))?;
    let o = Optimizer::new(vec![half.clone(), strided.clone()], Sgd { lr: 0.5, ..Sgd::default() })?;
    o.step()?;
    assert_eq!(half.to_vec::<f32>()?, [0.5, 1.5]);
    assert_eq!(strided.to_vec::<f64>()?, [0.5, 2.0, 0.5, 2.0]);
    Ok(())
}

#[test]
fn a_saved_parameter_that_was_stepped_is_noticed() -> Result<()> {
    let p = parameter(&[1f64, 2.0])?;
    let y = p.mul(&p)?.sum(None)?;
    p.set_grad(Some(Tensor::ones(&[2], DType::F64.into())?))?;
    Optimizer::new(vec![p], Sgd::default())?.step()?;
    let e = y.backward(None, Run::default(), None).unwrap_err();
    assert!(e.message().contains("modified by an inplace operation"), "{e}");
    Ok(())
}

#[test]
fn groups_have_their_own_options() -> Result<()> {
    let (a, b) = (parameter(&[1f64])?, parameter(&[1f64])?);
    let o = Optimizer::new(vec![a.clone(), a.clone()], Sgd { lr: 0.1, ..Sgd::default() })?;
    let faster = Sgd { lr: 1.0, ..Sgd::default() };
    assert_eq!(o.add_param_group(vec![b.clone()], Some(faster.into()))?, 1);
    assert_eq!(o.parameters(0)?.len(), 1);
    for p in [&a, &b] {
        p.set_grad(Some(Tensor::ones(&[1], DType::F64.into())?))?;
    }
    o.step()?;
    near(&[a.item()?.to_f64(), b.item()?.to_f64()], &[0.9, 0.0], 1e-15);
    o.set_option(1, "weight_decay", 0.5)?;
    assert_eq!((o.lr(0)?, o.lr(1)?, o.option(1, "weight_decay")?), (0.1, 1.0, 0.5));
    let kind = |r: Result<()>| r.unwrap_err().kind();
    assert_eq!(kind(o.set_option(1, "beta1", 0.5)), ErrorKind::NotFound);
    assert_eq!(kind(o.set_lr(1, -1.0)), ErrorKind::InvalidArgument);
    assert_eq!(kind(o.set_lr(2, 1.0)), ErrorKind::Index);
    assert_eq!(
        kind(o.add_param_group(vec![a.clone()], None).map(drop)),
        ErrorKind::InvalidArgument
    );
    let adam = Some(Adam::default().into());
    assert_eq!(kind(o.add_param_group(vec![], adam).map(drop)), ErrorKind::InvalidArgument);
    let computed = a.mul_scalar(2.into())?;
    assert_eq!(kind(o.add_param_group(vec![computed], None).map(drop)), ErrorKind::Autograd);
    let nesterov = Sgd { nesterov: true, ..Sgd::default() };
    assert_eq!(kind(Optimizer::new(vec![], nesterov).map(drop)), ErrorKind::InvalidArgument);
    let beta = Adam { beta1: 1.0, ..Adam::default() };
    assert_eq!(kind(Optimizer::new(vec![], beta).map(drop)), ErrorKind::InvalidArgument);
    Ok(())
}

#[test]
fn every_optimizer_takes_halves_and_strides_and_missing_gradients() -> Result<()> {
    for d in ALGORITHMS.iter().filter(|d| d.name != "LBFGS") {
        let values = [1.0f64, -2.0, 3.0, 0.5];
        let wide = parameter(&values)?;
        let strided = Tensor::from_slice(&values, &[2, 2])?.t()?.detach()?;
        strided.set_requires_grad(true)?;
        let half = Tensor::from_slice(&values, &[4])?.to_dtype(DType::F16)?;
        half.set_requires_grad(true)?;
        let still = parameter(&values)?;
        let params = vec![wide.clone(), strided.clone(), half.clone(), still.clone()];
        let o = Optimizer::new(params, trajectories::named(d.name))?;
        o.set_lr(0, 0.01)?;
        for _ in 0..3 {
            for p in [&wide, &strided, &half] {
                p.set_grad(Some(p.detach()?.mul_scalar(0.5.into())?))?;
            }
            o.step()?;
        }
        let got = wide.to_vec::<f64>()?;
        assert!(got.iter().zip(&values).all(|(a, b)| a != b), "{}", d.name);
        near(&strided.t()?.reshape(&[-1])?.to_vec::<f64>()?, &got, 1e-15);
        near(&half.to_dtype(DType::F64)?.to_vec::<f64>()?, &got, 4e-3);
        near(&still.to_vec::<f64>()?, &values, 0.0);
        assert!(!o.state_dict()?.iter().any(|(n, _)| n.starts_with("state.3.")), "{}", d.name);
    }
    Ok(())
}

#[test]
fn parameters_are_exchanged_and_options_set_together() -> Result<()> {
    let (a, b) = (parameter(&[1f64])?, parameter(&[1f64])?);
    let o = Optimizer::new(vec![a.clone()], Adam { lr: 0.1, ..Adam::default() })?;
    a.set_grad(Some(Tensor::ones(&[1], DType::F64.into())?))?;
    o.step()?;
    o.set_parameters(0, vec![b.clone(), a.clone()])?;
    let names: Vec<String> = o.state_dict()?.into_iter().map(|d| d.0).collect();
    assert!(names.contains(&"state.1.exp_avg".into()) && !names.contains(&"state.0.step".into()));
    assert!(o.set_parameters(1, vec![]).is_err());
    let sgd = Optimizer::new(vec![], Sgd { momentum: 0.9, nesterov: true, ..Sgd::default() })?;
    assert!(sgd.set_named(0, &[("momentum", 0.0)]).is_err());
    sgd.set_named(0, &[("momentum", 0.0), ("nesterov", 0.0)])?;
    assert_eq!(sgd.option(0, "nesterov")?, 0.0);
    for (name, says) in [
        ("lr", "Invalid learning rate: -1"),
        ("beta1", "Invalid beta parameter at index 0: -1"),
        ("eps", "Invalid epsilon value: -1"),
    ] {
        let e = o.set_option(0, name, -1.0).unwrap_err();
        assert!(e.message().contains(says), "{e}");
    }
    let wrong = vec![("state.0.exp_avg".to_string(), Tensor::zeros(&[4], DType::F64.into())?)];
    assert_eq!(o.load_state_dict(&wrong).unwrap_err().kind(), ErrorKind::Shape);
    for name in ["state.2.step", "state.0.nothing", "param_groups.0.nothing", "other"] {
        let wrong = vec![(name.to_string(), Tensor::zeros(&[], DType::F64.into())?)];
        assert_eq!(o.load_state_dict(&wrong).unwrap_err().kind(), ErrorKind::NotFound);
    }
    Ok(())
}
