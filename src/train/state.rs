//! What a checkpoint keeps of its parts.

use crate::base::{DType, Result, Scalar, bail, error};
use crate::files::Tree;
use crate::nn::Module;
use crate::optim::{Optimizer, Scheduler};
use crate::tensor::Tensor;

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
        self.load_state_dict(&named_tensors(state)?, true).map(drop)
    }
}

/// PyTorch's names: `last_epoch`, `base_lrs`, and what a schedule counts.
impl State for Scheduler {
    fn state(&self) -> Result<Tree> {
        Ok(Tree::dict(self.state_dict()?))
    }

    fn load_state(&self, state: &Tree) -> Result<()> {
        self.load_state_dict(&named_tensors(state)?)
    }
}

/// A state that is tensors alone, by dotted names.
fn named_tensors(state: &Tree) -> Result<Vec<(String, Tensor)>> {
    let one = |(name, value): (String, Tree)| match value {
        Tree::Tensor(t) => Ok((name, t)),
        value => bail!(Format, "[load] '{name}': expected a tensor, got a {}", value.type_name()),
    };
    state.flatten()?.into_iter().map(one).collect()
}

fn missing(key: &str) -> crate::base::Error {
    error!(Format, "[load] expected a number '{key}', got none")
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
        }
        for (g, group) in groups.iter().enumerate() {
            // Switches that choose among PyTorch's implementations are no options here.
            let known = |(name, value): &&(Tree, Tree)| match (name.as_str(), value) {
                (Some(name), Tree::Bool(_)) => self.option(g, name).is_ok(),
                _ => true,
            };
            for (name, value) in group.items().unwrap_or_default().iter().filter(known) {
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

/// Adds a value of PyTorch's form to a flat state dict.
fn put(dict: &mut Vec<(String, Tensor)>, prefix: &str, key: &Tree, value: &Tree) -> Result<()> {
    let Some(key) = key.as_str() else {
        bail!(Format, "[load] expected a name in {prefix}, got a {}", key.type_name());
    };
    let name = format!("{prefix}.{key}");
    match value {
        Tree::None => {}
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
