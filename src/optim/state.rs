//! The state dict of an optimizer: a flat list of named tensors, so that any file of tensors
//! can hold it.
//!
//! `state.I.NAME` is a tensor or number of parameter `I`, counted over all groups.
//! `param_groups.G.OPTION` is an option of group `G` and `param_groups.G.params` the numbers of its
//! parameters. The names are those of PyTorch's state dicts, joined by dots.

use super::declare::Numbers;
use super::lbfgs::Memory;
use super::step::compute_dtype;
use super::{Algorithm, Group, Optimizer};
use crate::base::{DType, Result, Scalar, bail, show};
use crate::tensor::Tensor;
use std::collections::HashMap;

fn number(v: f64) -> Result<Tensor> {
    Tensor::scalar_tensor(Scalar::Float(v), DType::F64)
}

/// What PyTorch's groups have besides the options here: how it computes, and that an AdamW is one.
const BESIDES: [&str; 5] =
    ["foreach", "fused", "capturable", "differentiable", "decoupled_weight_decay"];

/// What is loaded for one parameter.
#[derive(Default)]
struct Loaded {
    numbers: Numbers,
    state: Vec<(&'static str, Tensor)>,
}

impl Optimizer {
    /// The state by names. The tensors share memory with the optimizer's; parameters that have
    /// not been stepped have none.
    ///
    /// # Errors
    /// `OutOfMemory`.
    pub fn state_dict(&self) -> Result<Vec<(String, Tensor)>> {
        let inner = self.lock();
        let mut out = Vec::new();
        let slots = inner.groups.iter().flat_map(|g| &g.slots).enumerate();
        for (i, slot) in slots {
            let declared = inner.groups[0].algorithm.declared();
            for (name, v) in declared.state[0].iter().zip(&slot.numbers) {
                out.push((format!("state.{i}.{name}"), number(*v)?));
            }
            let tensors = slot.state.iter();
            out.extend(tensors.map(|(name, t)| (format!("state.{i}.{name}"), t.clone())));
        }
        for group in &inner.groups {
            let known = group.memory.entries()?.into_iter();
            out.extend(known.map(|(name, t)| (format!("state.0.{name}"), t)));
        }
        let mut at = 0;
        for (g, group) in inner.groups.iter().enumerate() {
            let get = |name| group.algorithm.get(name);
            for name in group.algorithm.option_names() {
                let (name, value) = match name {
                    "beta1" => {
                        let betas = [get(name)?, get("beta2")?];
                        ("betas", Tensor::from_slice(&betas, &[2])?)
                    }
                    "beta2" => continue,
                    _ => (name, number(get(name)?)?),
                };
                out.push((format!("param_groups.{g}.{name}"), value));
            }
            if let Some(lr) = group.initial_lr {
                out.push((format!("param_groups.{g}.initial_lr"), number(lr)?));
            }
            let n = group.slots.len() as i64;
            let params: Vec<i64> = (at..at + n).collect();
            out.push((format!("param_groups.{g}.params"), Tensor::from_slice(&params, &[n])?));
            at += n;
        }
        Ok(out)
    }

    /// Takes over a state that [`Optimizer::state_dict`] gave, copying its tensors. Nothing
    /// changes unless everything fits.
    ///
    /// # Errors
    /// `NotFound` for unknown names, `Shape` for tensors or groups of other sizes,
    /// `InvalidArgument` for options out of range.
    pub fn load_state_dict(&self, dict: &[(String, Tensor)]) -> Result<()> {
        let mut inner = self.lock();
        let (algorithms, initial) = groups_in(dict, &inner.groups)?;
        let memory = match algorithms.first() {
            Some(Algorithm::Lbfgs(_)) => memory_in(dict, &inner.groups[0])?,
            _ => Memory::default(),
        };
        let mut loaded = match algorithms.first() {
            Some(Algorithm::Lbfgs(_)) => HashMap::new(),
            _ => states_in(dict, &inner.groups, &algorithms)?,
        };
        if let Some((name, _)) =
            dict.iter().find(|(n, _)| !n.starts_with("param_groups.") && !n.starts_with("state."))
        {
            bail!(NotFound, "[load_state_dict] unexpected name '{name}'");
        }
        for (group, (algorithm, lr)) in inner.groups.iter_mut().zip(algorithms.iter().zip(initial))
        {
            group.algorithm = *algorithm;
            group.initial_lr = lr.or(group.initial_lr);
        }
        let slots = inner.groups.iter_mut().flat_map(|g| &mut g.slots).enumerate();
        for (i, slot) in slots {
            let Loaded { numbers, state } = loaded.remove(&i).unwrap_or_default();
            slot.numbers = numbers;
            slot.state = state;
        }
        if let Some(group) = inner.groups.first_mut() {
            group.memory = memory;
        }
        Ok(())
    }
}

/// The leading number of a name, and what comes after its dot.
fn index(name: &str) -> Option<(usize, &str)> {
    let (number, rest) = name.split_once('.')?;
    Some((number.parse().ok()?, rest))
}

fn shares(a: &Tensor, b: &Tensor) -> bool {
    a.with(|a| b.with(|b| a.storage.same(&b.storage)))
}

/// The groups' options in a dict: their algorithms, and the learning rates that schedules start
/// from.
fn groups_in(
    dict: &[(String, Tensor)],
    groups: &[Group],
) -> Result<(Vec<Algorithm>, Vec<Option<f64>>)> {
    let mut algorithms: Vec<Algorithm> = groups.iter().map(|g| g.algorithm).collect();
    let mut initial: Vec<Option<f64>> = vec![None; algorithms.len()];
    let given = dict.iter().filter_map(|(n, t)| Some((n.strip_prefix("param_groups.")?, t)));
    for (name, t) in given {
        let Some((g, option)) = index(name).filter(|(g, _)| *g < algorithms.len()) else {
            bail!(
                Shape,
                "[load_state_dict] expected {} parameter groups, got 'param_groups.{name}'",
                algorithms.len()
            )
        };
        match option {
            "params" if t.numel() == groups[g].slots.len() => {}
            "params" => bail!(
                Shape,
                "[load_state_dict] expected {} parameters in group {g}, got {}",
                groups[g].slots.len(),
                t.numel()
            ),
            "initial_lr" => initial[g] = Some(t.item()?.to_f64()),
            "betas" if t.numel() == 2 => {
                for (at, name) in ["beta1", "beta2"].into_iter().enumerate() {
                    let beta = t.detach()?.reshape(&[-1])?.select(0, at as i64)?.item()?;
                    algorithms[g].put(name, &[beta.to_f64()])?;
                }
            }
            _ if BESIDES.contains(&option) && algorithms[g].get(option).is_err() => {}
            _ => algorithms[g].put(option, &[t.item()?.to_f64()])?,
        }
    }
    algorithms.iter().try_for_each(Algorithm::check)?;
    Ok((algorithms, initial))
}

/// The parameters' states in a dict.
fn states_in(
    dict: &[(String, Tensor)],
    groups: &[Group],
    algorithms: &[Algorithm],
) -> Result<HashMap<usize, Loaded>> {
    let mut loaded: HashMap<usize, Loaded> = HashMap::new();
    let params: Vec<(usize, &Tensor)> = groups
        .iter()
        .enumerate()
        .flat_map(|(g, group)| group.slots.iter().map(move |s| (g, &s.param)))
        .collect();
    let states = dict.iter().filter_map(|(n, t)| Some((n.strip_prefix("state.")?, t)));
    for (name, t) in states {
        let Some((i, what)) = index(name).filter(|(i, _)| *i < params.len()) else {
            bail!(
                NotFound,
                "[load_state_dict] expected state of {} parameters, got 'state.{name}'",
                params.len()
            )
        };
        let entry = loaded.entry(i).or_default();
        let (group, param) = params[i];
        let [numbers, tensors] = algorithms[group].declared().state;
        if let Some(at) = numbers.iter().position(|n| *n == what) {
            if entry.numbers.is_empty() {
                entry.numbers = algorithms[group].first_numbers().into();
            }
            entry.numbers[at] = t.item()?.to_f64();
            continue;
        }
        let Some(known) = tensors.iter().find(|n| **n == what) else {
            bail!(NotFound, "[load_state_dict] unknown state 'state.{name}'")
        };
        if t.shape() != param.shape() {
            bail!(
                Shape,
                "[load_state_dict] state.{name}: expected {}, got {}",
                show(&param.shape()),
                show(&t.shape())
            );
        }
        let own = t.detach()?.to_dtype(compute_dtype(param))?.to_contiguous()?;
        let own = if own.is_same(t) || shares(&own, t) { own.clone_tensor(None)? } else { own };
        entry.state.push((known, own));
    }
    Ok(loaded)
}

/// What L-BFGS knows, in a dict.
fn memory_in(dict: &[(String, Tensor)], group: &Group) -> Result<Memory> {
    let states = dict.iter().filter_map(|(n, t)| Some((n.strip_prefix("state.")?, t)));
    let mut entries = Vec::new();
    for (name, t) in states {
        let Some((0, what)) = index(name) else {
            bail!(NotFound, "[load_state_dict] unknown state 'state.{name}'")
        };
        entries.push((what, t));
    }
    let n = group.slots.iter().map(|s| s.param.numel()).sum();
    let dtype = group.slots.first().map_or(DType::F64, |s| s.param.dtype());
    Memory::of(&entries, n, dtype)
}
