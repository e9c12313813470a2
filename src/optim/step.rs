//! One step of a group: from tensors to slices for the kernels.

use super::{Algorithm, Group, RmsProp, Sgd, Slot};
use crate::backend::cpu::optim::{self as kernel, Float, Job, Rule, update};
use crate::base::{DType, DeviceType, Element, Result, Scalar, bail, show};
use crate::tensor::{Body, Tensor};

/// A parameter that takes part in this step. The bodies are row-major, of one shape and dtype.
struct Work {
    /// The number of this step, from 1.
    step: u64,
    /// Whether its state has just been made.
    first: bool,
    p: Body,
    g: Body,
    state: Vec<Body>,
    /// Where the result goes, if `p` is a copy.
    back: Option<Tensor>,
}

impl Group {
    pub(super) fn step(&mut self) -> Result<()> {
        let mut works = Vec::with_capacity(self.slots.len());
        let names = self.algorithm.state_names();
        let start = match &self.algorithm {
            Algorithm::Adagrad(o) => o.initial_accumulator_value,
            _ => 0.0,
        };
        for slot in &self.slots {
            if let Some(g) = slot.param.grad() {
                check(slot, &g)?;
            }
        }
        for slot in &mut self.slots {
            if let Some(g) = slot.param.grad() {
                works.push(work(slot, &g, names, start)?);
            }
        }
        for dtype in [DType::F32, DType::F64] {
            let same: Vec<&Work> = works.iter().filter(|w| w.p.dtype == dtype).collect();
            let batches = if overlapping(&same) { 1 } else { same.len().max(1) };
            for batch in same.chunks(batches) {
                match dtype {
                    DType::F32 => run::<f32>(&self.algorithm, batch),
                    _ => run::<f64>(&self.algorithm, batch),
                }
            }
        }
        for w in &works {
            match &w.back {
                Some(param) => drop(param.copy_(&Tensor::from_body(w.p.clone()), false)?),
                None => w.p.storage.bump(),
            }
        }
        Ok(())
    }
}

/// Whether gradient and state fit the parameter, before anything is written.
fn check(slot: &Slot, g: &Tensor) -> Result<()> {
    let p = &slot.param;
    if p.device().kind != DeviceType::Cpu || g.device() != p.device() {
        bail!(Device, "[step] parameter and gradient must have data on the host: {p:?}, {g:?}");
    }
    if !p.dtype().is_floating() || g.dtype() != p.dtype() {
        bail!(
            Dtype,
            "[step] expected a floating-point parameter and a gradient of its dtype, got {} and {}",
            p.dtype(),
            g.dtype()
        );
    }
    let misfit = slot.state.iter().map(|s| &s.1).chain([g]).find(|t| t.shape() != p.shape());
    if let Some(t) = misfit {
        bail!(
            Shape,
            "[step] gradient and state must have the parameter's shape {}, got {}",
            show(&p.shape()),
            show(&t.shape())
        );
    }
    Ok(())
}

/// The dtype that a parameter is updated in.
pub(super) fn compute_dtype(p: &Tensor) -> DType {
    if p.dtype() == DType::F64 { DType::F64 } else { DType::F32 }
}

fn work(slot: &mut Slot, g: &Tensor, names: &[&'static str], start: f64) -> Result<Work> {
    let dtype = compute_dtype(&slot.param);
    let mut g = g.detach()?.to_dtype(dtype)?.to_contiguous()?;
    let p = slot.param.detach()?.to_dtype(dtype)?.to_contiguous()?;
    let direct = p.with(|a| slot.param.with(|b| a.storage.same(&b.storage)));
    if g.with(|g| p.with(|p| g.storage.same(&p.storage))) {
        g = g.clone_tensor(None)?;
    }
    let mut first = false;
    let mut state = Vec::with_capacity(names.len());
    for name in names {
        let found = slot.state.iter().position(|s| s.0 == *name);
        let at = match found {
            Some(at) => at,
            None => {
                first = true;
                let t = Tensor::full(&p.shape(), Scalar::Float(start), dtype.into())?;
                slot.state.push((name, t));
                slot.state.len() - 1
            }
        };
        let t = &mut slot.state[at].1;
        if t.dtype() != dtype || !t.is_contiguous() {
            *t = t.to_dtype(dtype)?.to_contiguous()?;
        }
        state.push(t.body());
    }
    slot.step += 1;
    let back = if direct { None } else { Some(slot.param.clone()) };
    Ok(Work { step: slot.step, first, p: p.body(), g: g.body(), state, back })
}

/// Whether two parameters share memory: then they must not be written to at once.
fn overlapping(works: &[&Work]) -> bool {
    let size = |w: &Work| w.p.numel() * w.p.dtype.size();
    let mut spans: Vec<(usize, usize)> =
        works.iter().map(|w| (w.p.ptr() as usize, size(w))).filter(|s| s.1 > 0).collect();
    spans.sort_unstable();
    spans.windows(2).any(|s| s[0].0 + s[0].1 > s[1].0)
}

/// The elements of a row-major body, to write to: bodies of a batch do not overlap.
#[allow(clippy::mut_from_ref)]
fn slice<T: Element>(b: &Body) -> &mut [T] {
    b.storage.slice_mut::<T>(b.layout.offset as usize, b.numel())
}

/// Runs a rule of the kernels, made for each parameter, over all of them.
fn each<T: Float + Element, R: Rule<T, N>, const N: usize>(
    works: &[&Work],
    rule: impl Fn(&Work) -> R,
) {
    let mut jobs: Vec<Job<'_, T, R, N>> = works
        .iter()
        .map(|w| Job {
            p: slice(&w.p),
            g: slice(&w.g),
            s: std::array::from_fn(|k| slice(&w.state[k])),
            rule: rule(w),
        })
        .collect();
    update(&mut jobs);
}

fn run<T: Float + Element>(algorithm: &Algorithm, works: &[&Work]) {
    match algorithm {
        Algorithm::Sgd(o) => match (o.momentum == 0.0, o.nesterov) {
            (true, _) => each::<T, _, 0>(works, |w| sgd::<T, false>(o, w)),
            (false, false) => each::<T, _, 1>(works, |w| sgd::<T, false>(o, w)),
            (false, true) => each::<T, _, 1>(works, |w| sgd::<T, true>(o, w)),
        },
        Algorithm::Adam(o) => {
            let rule = |w: &Work| adam(o.lr, [o.beta1, o.beta2], o.eps, o.weight_decay, 1.0, w);
            adam_each::<T>(o.amsgrad, works, rule);
        }
        Algorithm::AdamW(o) => {
            let shrink = 1.0 - o.lr * o.weight_decay;
            let rule = |w: &Work| adam(o.lr, [o.beta1, o.beta2], o.eps, 0.0, shrink, w);
            adam_each::<T>(o.amsgrad, works, rule);
        }
        Algorithm::RmsProp(o) => match (o.centered, o.momentum > 0.0) {
            (false, false) => each::<T, _, 1>(works, |_| rmsprop::<T, false, false>(o)),
            (true, false) => each::<T, _, 2>(works, |_| rmsprop::<T, true, false>(o)),
            (false, true) => each::<T, _, 2>(works, |_| rmsprop::<T, false, true>(o)),
            (true, true) => each::<T, _, 3>(works, |_| rmsprop::<T, true, true>(o)),
        },
        Algorithm::Adagrad(o) => each::<T, _, 1>(works, |w| kernel::Adagrad {
            lr: T::of(o.lr / (1.0 + (w.step - 1) as f64 * o.lr_decay)),
            eps: T::of(o.eps),
            weight_decay: T::of(o.weight_decay),
        }),
    }
}

fn sgd<T: Float, const NESTEROV: bool>(o: &Sgd, w: &Work) -> kernel::Sgd<T, NESTEROV> {
    kernel::Sgd {
        lr: T::of(o.lr),
        weight_decay: T::of(o.weight_decay),
        momentum: T::of(o.momentum),
        // The first gradient goes into the buffer, which is zero, as it is.
        fresh: T::of(if w.first { 1.0 } else { 1.0 - o.dampening }),
    }
}

fn rmsprop<T: Float, const C: bool, const B: bool>(o: &RmsProp) -> kernel::RmsProp<T, C, B> {
    kernel::RmsProp {
        lr: T::of(o.lr),
        alpha: T::of(o.alpha),
        fresh: T::of(1.0 - o.alpha),
        eps: T::of(o.eps),
        weight_decay: T::of(o.weight_decay),
        momentum: T::of(o.momentum),
    }
}

fn adam_each<T: Float + Element>(
    amsgrad: bool,
    works: &[&Work],
    rule: impl Fn(&Work) -> kernel::Adam<T>,
) {
    match amsgrad {
        true => each::<T, _, 3>(works, rule),
        false => each::<T, _, 2>(works, rule),
    }
}

fn adam<T: Float>(
    lr: f64,
    beta: [f64; 2],
    eps: f64,
    weight_decay: f64,
    shrink: f64,
    w: &Work,
) -> kernel::Adam<T> {
    let bias = beta.map(|b| 1.0 - b.powf(w.step as f64));
    kernel::Adam {
        beta1: T::of(beta[0]),
        fresh1: T::of(1.0 - beta[0]),
        beta2: T::of(beta[1]),
        fresh2: T::of(1.0 - beta[1]),
        eps: T::of(eps),
        step: T::of(lr / bias[0]),
        unbias: T::of(1.0 / bias[1].sqrt()),
        weight_decay: T::of(weight_decay),
        shrink: T::of(shrink),
    }
}
