//! Schedules against PyTorch: `tests/golden/optim/schedules.py` writes what they do.

use super::{near, parameter};
use serde_json::Value as Json;
use tinytorch::optim::scheduler::*;
use tinytorch::optim::{Adam, Optimizer, Sgd};
use tinytorch::{ErrorKind, Result};

fn golden() -> Json {
    serde_json::from_str(include_str!("../golden/optim/schedules.json")).unwrap()
}

fn numbers(v: &Json) -> Vec<f64> {
    v.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

/// Two groups with the rates 0.5 and 0.2.
fn optimizer(kind: &str) -> Result<Optimizer> {
    let first = vec![parameter(&[0.0])?];
    let o = match kind {
        "Adam" => Optimizer::new(first, Adam { lr: 0.5, ..Adam::default() })?,
        _ => Optimizer::new(first, Sgd { lr: 0.5, momentum: 0.9, ..Sgd::default() })?,
    };
    o.add_param_group(vec![parameter(&[0.0])?], None)?;
    o.set_lr(1, 0.2)?;
    Ok(o)
}

/// A scheduler by PyTorch's names.
fn make(o: &Optimizer, name: &str, options: &Json) -> Result<Scheduler> {
    let f = |n: &str, default: f64| options[n].as_f64().unwrap_or(default);
    let i = |n: &str, default: i64| options[n].as_i64().unwrap_or(default);
    let on = |n: &str, default: bool| options[n].as_bool().unwrap_or(default);
    match name {
        "StepLR" => {
            Scheduler::new(o, StepLr { step_size: i("step_size", 0), gamma: f("gamma", 0.1) })
        }
        "MultiStepLR" => {
            let milestones = numbers(&options["milestones"]).iter().map(|m| *m as i64).collect();
            Scheduler::new(o, MultiStepLr { milestones, gamma: f("gamma", 0.1) })
        }
        "ExponentialLR" => Scheduler::new(o, ExponentialLr { gamma: f("gamma", 0.0) }),
        "LinearLR" => {
            let d = LinearLr::default();
            let (start_factor, end_factor) =
                (f("start_factor", d.start_factor), f("end_factor", d.end_factor));
            let total_iters = i("total_iters", d.total_iters);
            Scheduler::new(o, LinearLr { start_factor, end_factor, total_iters })
        }
        "PolynomialLR" => {
            let d = PolynomialLr::default();
            let (total_iters, power) = (i("total_iters", d.total_iters), f("power", d.power));
            Scheduler::new(o, PolynomialLr { total_iters, power })
        }
        "CosineAnnealingLR" => {
            let (t_max, eta_min) = (i("T_max", 0), f("eta_min", 0.0));
            Scheduler::new(o, CosineAnnealingLr { t_max, eta_min })
        }
        "CosineAnnealingWarmRestarts" => {
            let (t_0, t_mult, eta_min) = (i("T_0", 0), i("T_mult", 1), f("eta_min", 0.0));
            Scheduler::new(o, CosineAnnealingWarmRestarts { t_0, t_mult, eta_min })
        }
        "OneCycleLR" => {
            let d = OneCycleLr::default();
            let options = OneCycleLr {
                max_lr: numbers(&options["max_lr"]),
                total_steps: i("total_steps", 0),
                epochs: i("epochs", 0),
                steps_per_epoch: i("steps_per_epoch", 0),
                pct_start: f("pct_start", d.pct_start),
                linear: on("linear", d.linear),
                cycle_momentum: on("cycle_momentum", d.cycle_momentum),
                base_momentum: f("base_momentum", d.base_momentum),
                max_momentum: f("max_momentum", d.max_momentum),
                div_factor: f("div_factor", d.div_factor),
                final_div_factor: f("final_div_factor", d.final_div_factor),
                three_phase: on("three_phase", d.three_phase),
            };
            Scheduler::new(o, options)
        }
        other => panic!("no schedule {other}"),
    }
}

fn plateau(o: &Optimizer, options: &Json) -> Result<Scheduler> {
    let d = ReduceLrOnPlateau::default();
    let f = |n: &str, default: f64| options[n].as_f64().unwrap_or(default);
    let options = ReduceLrOnPlateau {
        rising: options["rising"] == true,
        factor: f("factor", d.factor),
        patience: options["patience"].as_i64().unwrap_or(d.patience),
        threshold: f("threshold", d.threshold),
        absolute: options["absolute"] == true,
        cooldown: options["cooldown"].as_i64().unwrap_or(d.cooldown),
        min_lr: options["min_lr"].as_array().map_or(vec![], |_| numbers(&options["min_lr"])),
        eps: f("eps", d.eps),
    };
    Scheduler::new(o, options)
}

fn sequence(o: &Optimizer, case: &Json) -> Result<Scheduler> {
    let parts = case["parts"].as_array().unwrap();
    let schedulers =
        parts.iter().map(|p| make(o, p[0].as_str().unwrap(), &p[1])).collect::<Result<Vec<_>>>()?;
    let milestones = numbers(&case["milestones"]).iter().map(|m| *m as i64).collect();
    Scheduler::new(o, SequentialLr { schedulers, milestones })
}

/// Makes a scheduler of a case.
type Maker<'a> = dyn Fn(&Optimizer, &Json) -> Result<Scheduler> + 'a;

/// Follows a case; in its middle another optimizer and scheduler take the states over.
fn follow(case: &Json, make: &Maker, moves: bool) -> Result<()> {
    let kind = case["optimizer"].as_str().unwrap_or("SGD");
    let mut o = optimizer(kind)?;
    let mut s = make(&o, case)?;
    let lrs = case["lr"].as_array().unwrap();
    let momentum = if kind == "Adam" { "beta1" } else { "momentum" };
    for (epoch, want) in lrs.iter().enumerate() {
        near(&s.last_lr()?, &numbers(want), 1e-12);
        let momenta = numbers(&case["momentum"][epoch]);
        near(&[o.option(0, momentum)?, o.option(1, momentum)?], &momenta, 1e-12);
        if epoch + 1 == lrs.len() {
            break;
        }
        if moves && epoch == lrs.len() / 2 {
            let (od, sd) = (o.state_dict()?, s.state_dict()?);
            (o, s) = {
                let other = optimizer(kind)?;
                let schedule = make(&other, case)?;
                (other, schedule)
            };
            o.load_state_dict(&od)?;
            s.load_state_dict(&sd)?;
        }
        match case["metrics"].as_array() {
            Some(m) => s.step_metric(m[epoch].as_f64().unwrap())?,
            None => s.step()?,
        }
        assert_eq!(s.epoch(), epoch as i64 + 1);
    }
    Ok(())
}

fn every(key: &str, make: &Maker) -> Result<()> {
    for case in golden()[key].as_array().unwrap() {
        follow(case, make, false)?;
        follow(case, make, true)?;
    }
    Ok(())
}

#[test]
fn schedules_follow_pytorch() -> Result<()> {
    every("plain", &|o, case| make(o, case["name"].as_str().unwrap(), &case["options"]))
}

#[test]
fn plateaus_follow_pytorch() -> Result<()> {
    every("plateaus", &|o, case| plateau(o, &case["options"]))
}

#[test]
fn sequences_follow_pytorch() -> Result<()> {
    every("sequences", &sequence)
}

#[test]
fn functions_and_parts_of_epochs_follow_pytorch() -> Result<()> {
    let factor = |e: i64, group: usize| match group {
        0 => Ok(1.0 / (1.0 + e as f64)),
        _ => Ok(0.5f64.powi(e as i32)),
    };
    let golden = golden();
    follow(&golden["lambda"], &|o, _| Scheduler::new(o, LambdaLr(factor)), true)?;
    let o = optimizer("SGD")?;
    let s = Scheduler::new(&o, CosineAnnealingWarmRestarts { t_0: 3, t_mult: 2, eta_min: 0.0 })?;
    for (i, want) in golden["between"].as_array().unwrap().iter().enumerate() {
        s.step_to(i as f64 / 3.0)?;
        near(&s.last_lr()?, &numbers(want), 1e-12);
    }
    Ok(())
}

#[test]
fn every_schedule_has_cases() {
    let golden = golden();
    for d in SCHEDULES.iter().filter(|d| d.name != "ReduceLROnPlateau") {
        let cases = golden["plain"].as_array().unwrap().iter();
        assert!(cases.filter(|c| c["name"] == d.name).count() > 0, "{}", d.name);
    }
}

#[test]
fn wrong_schedules_are_refused() -> Result<()> {
    let o = optimizer("SGD")?;
    let refused = |r: Result<Scheduler>, says: &str| {
        let e = r.err().unwrap();
        assert_eq!(e.kind(), ErrorKind::InvalidArgument);
        assert!(e.message().contains(says), "{e}");
    };
    refused(Scheduler::new(&o, StepLr::default()), "step_size");
    refused(Scheduler::new(&o, CosineAnnealingLr::default()), "T_max");
    let linear = LinearLr { start_factor: 0.0, ..LinearLr::default() };
    refused(Scheduler::new(&o, linear), "Starting multiplicative factor");
    let restarts = CosineAnnealingWarmRestarts::default();
    refused(Scheduler::new(&o, restarts), "Expected positive integer T_0, but got 0");
    let cycle = OneCycleLr { max_lr: vec![0.1], ..OneCycleLr::default() };
    refused(Scheduler::new(&o, cycle.clone()), "You must define either total_steps");
    let three = OneCycleLr { max_lr: vec![0.1; 3], total_steps: 3, ..cycle.clone() };
    refused(Scheduler::new(&o, three), "max_lr");
    let plateau = ReduceLrOnPlateau { factor: 1.0, ..ReduceLrOnPlateau::default() };
    refused(Scheduler::new(&o, plateau), "Factor should be < 1.0");
    let none = SequentialLr { schedulers: vec![], milestones: vec![] };
    refused(Scheduler::new(&o, none), "at least one scheduler");
    let metric = Scheduler::new(&o, ReduceLrOnPlateau::default())?;
    assert_eq!(metric.step().unwrap_err().kind(), ErrorKind::InvalidArgument);
    let with = SequentialLr { schedulers: vec![metric], milestones: vec![] };
    refused(Scheduler::new(&o, with), "ReduceLROnPlateau");
    let other = Scheduler::new(&optimizer("SGD")?, ExponentialLr { gamma: 0.5 })?;
    let with = SequentialLr { schedulers: vec![other.clone()], milestones: vec![] };
    refused(Scheduler::new(&o, with), "same optimizer");
    assert_eq!(other.step_metric(1.0).unwrap_err().kind(), ErrorKind::InvalidArgument);
    assert_eq!(other.step_to(-1.0).unwrap_err().kind(), ErrorKind::InvalidArgument);
    let short = Scheduler::new(&o, OneCycleLr { total_steps: 2, ..cycle })?;
    short.step()?;
    short.step()?;
    assert!(short.step().unwrap_err().message().contains("Tried to step 3 times"));
    Ok(())
}

#[test]
fn a_callback_may_ask_its_scheduler() -> Result<()> {
    use std::sync::{Arc, Mutex};
    let o = optimizer("SGD")?;
    let slot: Arc<Mutex<Option<Scheduler>>> = Arc::default();
    let inner = slot.clone();
    let ask = move |e: i64, _| {
        let known = inner.lock().unwrap().as_ref().map_or(0, Scheduler::epoch);
        assert_eq!(known, e);
        Ok(1.0)
    };
    let s = Scheduler::new(&o, LambdaLr(ask))?;
    *slot.lock().unwrap() = Some(s.clone());
    s.step()?;
    slot.lock().unwrap().take();
    Ok(())
}
