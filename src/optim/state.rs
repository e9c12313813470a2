//! The state dict of an optimizer: a flat list of named tensors, so that any file of tensors
//! can hold it.
//!
//! `state.I.NAME` is a tensor of parameter `I`, counted over all groups; `state.I.step` counts
//! its steps. `param_groups.G.OPTION` is an option of group `G` and `param_groups.G.params` the
//! numbers of its parameters.

use super::Group;
use super::step::compute_dtype;
use super::{Algorithm, Optimizer};
use crate::base::{DType, Result, Scalar, bail, show};
use crate::tensor::Tensor;
use std::collections::HashMap;

fn number(v: f64) -> Result<Tensor> {
    Tensor::scalar_tensor(Scalar::Float(v), DType::F64)
}

/// What is loaded for one parameter.
#[derive(Default)]
struct Loaded {
    step: u64,
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
        for (i, slot) in slots.filter(|(_, s)| s.step > 0) {
            out.push((format!("state.{i}.step"), number(slot.step as f64)?));
            let tensors = slot.state.iter();
            out.extend(tensors.map(|(name, t)| (format!("state.{i}.{name}"), t.clone())));
        }
        let mut at = 0;
        for (g, group) in inner.groups.iter().enumerate() {
            for name in group.algorithm.option_names() {
                let value = number(group.algorithm.get(name)?)?;
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
        let mut loaded = states_in(dict, &inner.groups, &algorithms)?;
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
            let Loaded { step, state } = loaded.remove(&i).unwrap_or_default();
            slot.step = step;
            slot.state = state;
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
            _ => algorithms[g].put(option, t.item()?.to_f64())?,
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
        if what == "step" {
            entry.step = t.item()?.to_f64().max(0.0) as u64;
            continue;
        }
        let names = algorithms[group].all_state_names();
        let Some(known) = names.iter().find(|n| **n == what) else {
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
