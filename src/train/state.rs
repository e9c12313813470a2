//! What a checkpoint keeps of its parts.

use crate::base::{DType, Result, Scalar, bail, error};
use crate::files::Tree;
use crate::nn::Module;
use crate::optim::scheduler::ReduceLrOnPlateau;
use crate::optim::{Optimizer, Scheduler};
use crate::tensor::Tensor;
use std::sync::Mutex;

/// Something whose state can be taken and put back.
pub trait State: Send + Sync {
    /// The state. Tensors may share memory with the part.
    ///
    /// # Errors
    /// Those of the part.
    fn state(&self) -> Result<Tree>;

    /// Takes over a state that [`State::state`] gave. Nothing changes unless it fits.
    ///
    /// # Errors
    /// Those of the part.
    fn load_state(&self, state: &Tree) -> Result<()>;
}

/// The state dict: PyTorch's `module.load_state_dict` takes it.
impl State for Module {
    fn state(&self) -> Result<Tree> {
        Ok(Tree::dict(self.state_dict()?))
    }

    fn load_state(&self, state: &Tree) -> Result<()> {
        let mut dict = Vec::new();
        for (name, value) in state.flatten()? {
            let Tree::Tensor(t) = value else {
                bail!(Format, "[load] '{name}': expected a tensor, got a {}", value.type_name());
            };
            dict.push((name, t));
        }
        self.load_state_dict(&dict, true).map(drop)
    }
}

/// `last_epoch`, as PyTorch calls it; the rates are the optimizer's.
impl State for Scheduler {
    fn state(&self) -> Result<Tree> {
        Ok(Tree::dict([("last_epoch", self.epoch())]))
    }

    fn load_state(&self, state: &Tree) -> Result<()> {
        self.set_epoch(int(state, "last_epoch")?);
        Ok(())
    }
}

/// PyTorch's names: `best`, `num_bad_epochs`, `cooldown_counter`.
impl State for std::sync::Arc<Mutex<ReduceLrOnPlateau>> {
    fn state(&self) -> Result<Tree> {
        let (best, bad, resting) = self.lock().unwrap_or_else(|e| e.into_inner()).progress();
        Ok(Tree::dict([
            ("best", Tree::Float(best)),
            ("num_bad_epochs", bad.into()),
            ("cooldown_counter", resting.into()),
        ]))
    }

    fn load_state(&self, state: &Tree) -> Result<()> {
        let best = state.get("best").and_then(Tree::as_f64);
        let best = best.ok_or_else(|| missing("best"))?;
        let (bad, resting) = (int(state, "num_bad_epochs")?, int(state, "cooldown_counter")?);
        self.lock().unwrap_or_else(|e| e.into_inner()).set_progress(best, bad, resting);
        Ok(())
    }
}

fn missing(key: &str) -> crate::base::Error {
    error!(Format, "[load] expected a number '{key}', got none")
}

fn int(state: &Tree, key: &str) -> Result<i64> {
    state.get(key).and_then(Tree::as_i64).ok_or_else(|| missing(key))
}

/// PyTorch's form: `state`, a dict from the numbers of parameters to dicts, and `param_groups`, a
/// list of dicts of options. The decays `beta1` and `beta2` are its `betas`.
impl State for Optimizer {
    fn state(&self) -> Result<Tree> {
        let mut states: Vec<(i64, Vec<(Tree, Tree)>)> = Vec::new();
        let mut groups: Vec<Vec<(Tree, Tree)>> = Vec::new();
        for (name, t) in self.state_dict()? {
            let mut parts = name.splitn(3, '.');
            let (Some(kind), Some(number), Some(key)) = (parts.next(), parts.next(), parts.next())
            else {
                bail!(Internal, "[save] a state without a number: '{name}'");
            };
            let number: i64 =
                number.parse().map_err(|_| error!(Internal, "[save] no number in '{name}'"))?;
            let entry = (Tree::from(key), plain(&t)?);
            if kind == "state" {
                if states.last().is_none_or(|(n, _)| *n != number) {
                    states.push((number, Vec::new()));
                }
                states.last_mut().into_iter().for_each(|(_, s)| s.push(entry.clone()));
            } else {
                let g = number as usize;
                groups.resize_with(groups.len().max(g + 1), Vec::new);
                groups[g].push(entry);
            }
        }
        let states = states.into_iter().map(|(n, s)| (n, Tree::Dict(s.into())));
        let groups = groups.into_iter().map(|g| Tree::Dict(with_betas(g).into()));
        Ok(Tree::dict([("state", Tree::dict(states)), ("param_groups", Tree::list(groups))]))
    }

    fn load_state(&self, state: &Tree) -> Result<()> {
        let (Some(states), Some(groups)) = (
            state.get("state").and_then(Tree::items),
            state.get("param_groups").and_then(Tree::values),
        ) else {
            bail!(Format, "[load] expected 'state' and 'param_groups' of an optimizer");
        };
        let mut dict = Vec::new();
        for (key, own) in states {
            let Some(i) = key.as_i64() else {
                bail!(Format, "[load] expected the number of a parameter, got {key:?}");
            };
            for (name, value) in own.items().unwrap_or_default() {
                put(&mut dict, &format!("state.{i}"), name, value)?;
            }
            if own.get("step").is_none() {
                // PyTorch's SGD does not count; it has a state once it has stepped.
                dict.push((format!("state.{i}.step"), number(1.0)?));
            }
        }
        for (g, group) in groups.iter().enumerate() {
            for (name, value) in group.items().unwrap_or_default() {
                put(&mut dict, &format!("param_groups.{g}"), name, value)?;
            }
        }
        self.load_state_dict(&dict)
    }
}

fn number(v: f64) -> Result<Tensor> {
    Tensor::scalar_tensor(Scalar::Float(v), DType::F64)
}

/// Numbers of the flat state dict as numbers, lists of them as lists.
fn plain(t: &Tensor) -> Result<Tree> {
    Ok(match (t.dim(), t.dtype()) {
        (0, DType::F64) => Tree::Float(t.item()?.to_f64()),
        (1, DType::I64) => Tree::list(t.to_vec::<i64>()?),
        _ => t.into(),
    })
}

fn with_betas(mut group: Vec<(Tree, Tree)>) -> Vec<(Tree, Tree)> {
    let find = |g: &[(Tree, Tree)], key| g.iter().position(|(k, _)| k.as_str() == Some(key));
    if let (Some(one), Some(two)) = (find(&group, "beta1"), find(&group, "beta2")) {
        let (_, second) = group.remove(two);
        let (_, first) = std::mem::replace(&mut group[one], ("betas".into(), Tree::None));
        group[one].1 = Tree::tuple([first, second]);
    }
    group
}

/// Options of PyTorch's that choose among its implementations; the results are the same.
const SWITCHES: [&str; 5] =
    ["foreach", "capturable", "differentiable", "fused", "decoupled_weight_decay"];

/// Adds a value of PyTorch's form to a flat state dict.
fn put(dict: &mut Vec<(String, Tensor)>, prefix: &str, key: &Tree, value: &Tree) -> Result<()> {
    let Some(key) = key.as_str() else {
        bail!(Format, "[load] expected a name in {prefix}, got a {}", key.type_name());
    };
    if SWITCHES.contains(&key) {
        return Ok(());
    }
    let name = format!("{prefix}.{key}");
    match value {
        Tree::None => {}
        // A switch that is off, maximize for example, is no option here.
        Tree::Bool(false) if !["nesterov", "amsgrad", "centered"].contains(&key) => {}
        Tree::Bool(v) => dict.push((name, number(f64::from(u8::from(*v)))?)),
        Tree::Int(_) | Tree::Float(_) => {
            dict.push((name, number(value.as_f64().unwrap_or_default())?));
        }
        Tree::Tensor(t) => dict.push((name, t.clone())),
        Tree::List(v) | Tree::Tuple(v) if key == "betas" => {
            for (beta, v) in ["beta1", "beta2"].iter().zip(v.iter()) {
                let v = v.as_f64().ok_or_else(|| missing(beta))?;
                dict.push((format!("{prefix}.{beta}"), number(v)?));
            }
        }
        Tree::List(v) => {
            let numbers: Option<Vec<i64>> = v.iter().map(Tree::as_i64).collect();
            let numbers = numbers.ok_or_else(|| missing(&name))?;
            dict.push((name, Tensor::from_slice(&numbers, &[numbers.len() as i64])?));
        }
        other => bail!(Format, "[load] '{name}' is a {}", other.type_name()),
    }
    Ok(())
}
