//! One step of a group: from tensors to slices for the kernels.

use super::declare::Numbers;
use super::rules::Fused;
use super::{Algorithm, Group, Slot};
use crate::backend::cpu::optim::{Float, Job, Rule, update};
use crate::base::{DType, DeviceType, Element, Result, Scalar, bail, show};
use crate::tensor::{Body, Tensor};

/// A parameter that takes part in this step. The bodies are row-major, of one shape and dtype.
pub(super) struct Work {
    /// The numbers that are kept, of this step.
    pub(super) numbers: Numbers,
    /// Whether its state has just been made.
    pub(super) first: bool,
    p: Body,
    g: Body,
    state: Vec<Body>,
    /// Where the result goes, if `p` is a copy.
    back: Option<Tensor>,
}

impl Group {
    pub(super) fn step(&mut self) -> Result<()> {
        match self.algorithm {
            Algorithm::Sgd(o) => self.fused(&o),
            Algorithm::Adam(o) => self.fused(&o),
            Algorithm::AdamW(o) => self.fused(&o),
            Algorithm::RmsProp(o) => self.fused(&o),
            Algorithm::Adagrad(o) => self.fused(&o),
            Algorithm::Adadelta(o) => self.fused(&o),
            Algorithm::NAdam(o) => self.fused(&o),
            Algorithm::RAdam(o) => self.fused(&o),
            Algorithm::Adamax(o) => self.fused(&o),
            Algorithm::Lbfgs(_) => bail!(InvalidArgument, "[LBFGS] step expects a closure"),
        }
    }

    fn fused(&mut self, rule: &impl Fused) -> Result<()> {
        let mut works = Vec::with_capacity(self.slots.len());
        let sign = if self.algorithm.maximize() { -1.0 } else { 1.0 };
        for slot in &self.slots {
            if let Some(g) = slot.param.grad() {
                check(slot, &g)?;
            }
        }
        for slot in &mut self.slots {
            if let Some(g) = slot.param.grad() {
                let mut work = work(slot, &g, &self.algorithm, rule.start())?;
                rule.count(&mut slot.numbers);
                work.numbers.clone_from(&slot.numbers);
                works.push(work);
            }
        }
        for dtype in [DType::F32, DType::F64] {
            let same: Vec<&Work> = works.iter().filter(|w| w.p.dtype == dtype).collect();
            let batches = if overlapping(&same) { 1 } else { same.len().max(1) };
            for batch in same.chunks(batches) {
                match dtype {
                    DType::F32 => rule.run::<f32>(&Batch { works: batch, sign }),
                    _ => rule.run::<f64>(&Batch { works: batch, sign }),
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

fn work(slot: &mut Slot, g: &Tensor, algorithm: &Algorithm, start: f64) -> Result<Work> {
    let dtype = compute_dtype(&slot.param);
    let mut g = g.detach()?.to_dtype(dtype)?.to_contiguous()?;
    let p = slot.param.detach()?.to_dtype(dtype)?.to_contiguous()?;
    let direct = p.with(|a| slot.param.with(|b| a.storage.same(&b.storage)));
    if g.with(|g| p.with(|p| g.storage.same(&p.storage))) {
        g = g.clone_tensor(None)?;
    }
    let mut first = false;
    let mut state = Vec::with_capacity(3);
    for name in algorithm.tensors() {
        let found = slot.state.iter().position(|s| s.0 == name);
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
    if slot.numbers.is_empty() {
        slot.numbers = algorithm.first_numbers().into();
    }
    let back = if direct { None } else { Some(slot.param.clone()) };
    Ok(Work { numbers: Numbers::new(), first, p: p.body(), g: g.body(), state, back })
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

/// Parameters of one dtype that are updated together.
pub(super) struct Batch<'a> {
    works: &'a [&'a Work],
    /// Factor of the gradients.
    sign: f64,
}

impl Batch<'_> {
    /// Runs a rule of the kernels, made for each parameter, over all of them.
    pub(super) fn each<T: Float + Element, R: Rule<T, N>, const N: usize>(
        &self,
        rule: impl Fn(&Work) -> R,
    ) {
        let mut jobs: Vec<Job<'_, T, R, N>> = self
            .works
            .iter()
            .map(|w| Job {
                p: slice(&w.p),
                g: slice(&w.g),
                s: std::array::from_fn(|k| slice(&w.state[k])),
                rule: rule(w),
                sign: T::of(self.sign),
            })
            .collect();
        update(&mut jobs);
    }
}
