//! Optimizers and schedules against PyTorch 2.11 in f64: the expected numbers are its output for
//! the same gradients.

use tinytorch::autograd::backward::Run;
use tinytorch::backend::random::default_generator;
use tinytorch::base::set_default_dtype;
use tinytorch::nn::{Linear, Module, Sequential, Tanh, utils};
use tinytorch::optim::scheduler::*;
use tinytorch::optim::{Adagrad, Adam, AdamW, Algorithm, Optimizer, RmsProp, Scheduler, Sgd};
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

fn hundred_steps(algorithm: impl Into<Algorithm>, want: [f64; 5]) -> Result<()> {
    let p = parameter(&START)?;
    let o = Optimizer::new(vec![p.clone()], algorithm)?;
    for t in 0..100 {
        let g = gradient(&p.to_vec::<f64>()?, t);
        p.set_grad(Some(Tensor::from_slice(&g, &[5])?))?;
        o.step()?;
    }
    near(&p.to_vec::<f64>()?, &want, 1e-12);
    Ok(())
}

#[test]
fn sgd_follows_pytorch() -> Result<()> {
    let plain = [
        0.6049853000205949,
        -0.6964201362912038,
        0.13878246880099465,
        0.3822137853715504,
        -0.06818703042127532,
    ];
    hundred_steps(Sgd { lr: 0.05, ..Sgd::default() }, plain)?;
    let momentum = [
        -0.02115850155319026,
        0.02712422264580333,
        0.0511797437049136,
        0.04520586212495918,
        -0.020031560041944587,
    ];
    let o = Sgd { lr: 0.05, momentum: 0.9, dampening: 0.1, weight_decay: 0.01, nesterov: false };
    hundred_steps(o, momentum)?;
    let nesterov = [
        0.005609053742009497,
        0.08163268543512246,
        0.08168417975641276,
        0.011845119543672632,
        -0.07636018561530154,
    ];
    hundred_steps(Sgd { lr: 0.05, momentum: 0.9, nesterov: true, ..Sgd::default() }, nesterov)
}

#[test]
fn adam_and_adamw_follow_pytorch() -> Result<()> {
    let adam = [
        0.6876585201797798,
        -1.2395948139236432,
        0.19936488602786295,
        1.5128009383906742,
        -0.03517852409722301,
    ];
    hundred_steps(Adam { lr: 0.02, ..Adam::default() }, adam)?;
    let amsgrad = [
        0.6681441245686831,
        -1.2051399265898404,
        0.20288438357705865,
        1.5501113382140081,
        -0.04534599783357691,
    ];
    let o =
        Adam { lr: 0.02, beta1: 0.8, beta2: 0.95, eps: 1e-6, weight_decay: 0.02, amsgrad: true };
    hundred_steps(o, amsgrad)?;
    let adamw = [
        0.6735806672809572,
        -1.2132224420372961,
        0.19511402357409224,
        1.4773841434958934,
        -0.034355194290908324,
    ];
    hundred_steps(AdamW { lr: 0.02, ..AdamW::default() }, adamw)?;
    let amsgrad = [
        0.558994718100116,
        -0.9995636562216809,
        0.16069609800572693,
        1.1933638805673563,
        -0.027755737257351268,
    ];
    let o = AdamW { lr: 0.02, weight_decay: 0.1, amsgrad: true, ..AdamW::default() };
    hundred_steps(o, amsgrad)
}

#[test]
fn rmsprop_follows_pytorch() -> Result<()> {
    let plain = [
        0.6208473354749987,
        -1.2984155336930707,
        0.22536421929661177,
        1.510683600195127,
        -0.05351587252042388,
    ];
    hundred_steps(RmsProp::default(), plain)?;
    let momentum = [
        -0.14609232306299036,
        0.031248625040274636,
        0.022040841608729416,
        0.01394453121621553,
        -0.009357582601851875,
    ];
    hundred_steps(RmsProp { momentum: 0.9, ..RmsProp::default() }, momentum)?;
    let centered = [
        0.617889915338699,
        -1.2779439491181466,
        0.22367043830764569,
        1.3907914799798766,
        -0.052639744363579544,
    ];
    hundred_steps(RmsProp { centered: true, ..RmsProp::default() }, centered)?;
    let all = [
        0.6190811539536487,
        -1.1123351160397328,
        0.20448060852939787,
        0.9355513873455314,
        -0.04825180187466035,
    ];
    let o = RmsProp {
        alpha: 0.9,
        momentum: 0.5,
        centered: true,
        weight_decay: 0.01,
        ..RmsProp::default()
    };
    hundred_steps(o, all)
}

#[test]
fn adagrad_follows_pytorch() -> Result<()> {
    let want = [
        0.7174842931216673,
        -1.4838333660696517,
        0.2748655023425202,
        1.8733954245725117,
        -0.06209801597683287,
    ];
    let o = Adagrad {
        lr: 0.1,
        lr_decay: 0.01,
        weight_decay: 0.01,
        initial_accumulator_value: 0.1,
        ..Adagrad::default()
    };
    hundred_steps(o, want)
}

/// A net of `Linear(3, 4)`, tanh and `Linear(4, 2)` in f64 with the values of seed 7.
fn net() -> Result<Module> {
    set_default_dtype(DType::F64)?;
    default_generator().lock().unwrap().set_seed(7);
    let parts = [Linear::new(3, 4).build()?, Tanh::default().build()?, Linear::new(4, 2).build()?];
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
fn one_pass_over_large_parameters_is_the_same_for_any_number_of_threads() -> Result<()> {
    let n = 100_003usize;
    let values: Vec<f32> = (0..n).map(|i| (i as f32 * 0.37).sin()).collect();
    let mut results = Vec::new();
    for threads in [1, 3] {
        tinytorch::backend::cpu::parallel::set_num_threads(threads);
        let (a, b) = (parameter(&values)?, parameter(&values[..17])?);
        let o = Optimizer::new(vec![a.clone(), b.clone()], Adam::default())?;
        for _ in 0..3 {
            for p in [&a, &b] {
                p.set_grad(Some(p.detach()?.mul_scalar(2.0f64.into())?))?;
            }
            o.step()?;
        }
        assert_eq!(b.to_vec::<f32>()?, &a.to_vec::<f32>()?[..17]);
        results.push(a.to_vec::<f32>()?);
    }
    assert_eq!(results[0], results[1]);
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
fn state_goes_out_and_in() -> Result<()> {
    let run = |o: &Optimizer, p: &Tensor, from: usize, to: usize| -> Result<()> {
        for t in from..to {
            let g = gradient(&p.to_vec::<f64>()?, t);
            p.set_grad(Some(Tensor::from_slice(&g, &[5])?))?;
            o.step()?;
        }
        Ok(())
    };
    let options = Adam { lr: 0.02, amsgrad: true, ..Adam::default() };
    let whole = parameter(&START)?;
    run(&Optimizer::new(vec![whole.clone()], options)?, &whole, 0, 40)?;
    let p = parameter(&START)?;
    let first = Optimizer::new(vec![p.clone()], options)?;
    run(&first, &p, 0, 20)?;
    let dict = first.state_dict()?;
    let names: Vec<&str> = dict.iter().map(|d| d.0.as_str()).collect();
    assert_eq!(
        names[..4],
        ["state.0.step", "state.0.exp_avg", "state.0.exp_avg_sq", "state.0.max_exp_avg_sq"]
    );
    assert!(names.contains(&"param_groups.0.lr") && names.contains(&"param_groups.0.params"));
    let second = Optimizer::new(vec![p.clone()], Adam::default())?;
    second.load_state_dict(&dict)?;
    assert_eq!(second.options(0)?, Algorithm::Adam(options));
    run(&second, &p, 20, 40)?;
    assert_eq!(p.to_vec::<f64>()?, whole.to_vec::<f64>()?);

    let wrong = vec![("state.0.exp_avg".to_string(), Tensor::zeros(&[4], DType::F64.into())?)];
    assert_eq!(second.load_state_dict(&wrong).unwrap_err().kind(), ErrorKind::Shape);
    for name in ["state.1.step", "state.0.nothing", "param_groups.0.nothing", "other"] {
        let wrong = vec![(name.to_string(), Tensor::zeros(&[], DType::F64.into())?)];
        assert_eq!(second.load_state_dict(&wrong).unwrap_err().kind(), ErrorKind::NotFound);
    }
    assert_eq!(second.state_dict()?.len(), dict.len());
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

fn rates(schedule: impl Schedule + 'static, steps: usize) -> Result<Vec<f64>> {
    let o = Optimizer::new(vec![parameter(&[1f64])?], Sgd { lr: 0.5, ..Sgd::default() })?;
    let s = Scheduler::new(&o, schedule)?;
    let mut out = vec![o.lr(0)?];
    for _ in 0..steps {
        s.step()?;
        out.extend(s.last_lr()?);
    }
    assert_eq!(s.epoch(), steps as i64);
    Ok(out)
}

#[test]
fn schedules_follow_pytorch() -> Result<()> {
    let want = [0.5, 0.5, 0.5, 0.05, 0.05, 0.05, 0.005, 0.005, 0.005];
    near(&rates(StepLr { step_size: 3, gamma: 0.1 }, 8)?, &want, 1e-15);
    let want = [0.5, 0.5, 0.25, 0.25, 0.25, 0.0625, 0.0625, 0.0625, 0.0625];
    near(&rates(MultiStepLr { milestones: vec![2, 5, 5], gamma: 0.5 }, 8)?, &want, 1e-15);
    let want = [0.5, 0.45, 0.405, 0.36450000000000005, 0.32805000000000006, 0.2952450000000001];
    near(&rates(ExponentialLr { gamma: 0.9 }, 5)?, &want, 1e-15);
    let (a, b) = (0.4414213562373095, 0.15857864376269054);
    let want = [0.5, a, 0.3, b, 0.1, b, 0.3, a, 0.5, a, 0.3, b, 0.1];
    near(&rates(CosineAnnealingLr { t_max: 4, eta_min: 0.1 }, 12)?, &want, 1e-14);
    let want = [0.5, 0.25, 0.16666666666666666, 0.125, 0.1, 0.08333333333333333];
    near(&rates(LambdaLr(|e: i64, _| Ok(1.0 / (1.0 + e as f64))), 5)?, &want, 1e-15);
    assert!(rates(StepLr { step_size: 0, gamma: 0.1 }, 1).is_err());
    Ok(())
}

#[test]
fn a_waiting_scheduler_counts_as_the_cpp_frontend_does() -> Result<()> {
    let o = Optimizer::new(vec![], Sgd { lr: 1.0, ..Sgd::default() })?;
    let s = Scheduler::waiting(&o, StepLr { step_size: 2, gamma: 0.1 })?;
    let mut got = Vec::new();
    for _ in 0..6 {
        s.step()?;
        got.push(o.lr(0)?);
    }
    near(&got, &[1.0, 1.0, 0.1, 0.1, 0.01, 0.01], 1e-15);
    Ok(())
}

fn plateau(options: Plateau, metrics: &[f64]) -> Result<Vec<f64>> {
    let o = Optimizer::new(vec![], Sgd { lr: 0.5, ..Sgd::default() })?;
    let mut s = ReduceLrOnPlateau::new(&o, options)?;
    metrics
        .iter()
        .map(|&m| {
            s.step(m)?;
            o.lr(0)
        })
        .collect()
}

#[test]
fn a_plateau_lowers_the_rate() -> Result<()> {
    let falling = Plateau { factor: 0.5, patience: 1, cooldown: 1, ..Plateau::default() };
    let metrics = [1., 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.8, 0.9, 0.9, 0.9];
    let want = [0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125, 0.125, 0.125, 0.125, 0.0625, 0.0625];
    near(&plateau(falling, &metrics)?, &want, 1e-15);
    let rising = Plateau {
        rising: true,
        patience: 2,
        threshold: 0.1,
        relative: false,
        min_lr: 0.01,
        ..Plateau::default()
    };
    let metrics = [1., 1.05, 1.06, 1.2, 1.2, 1.2, 1.2, 1.2];
    near(&plateau(rising, &metrics)?, &[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.05, 0.05], 1e-15);
    Ok(())
}
