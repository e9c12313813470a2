//! Checkpoints of a training: all that it needs to go on as if it had not stopped.

use super::state::State;
use crate::backend::random;
use crate::base::{Result, bail, error};
use crate::files::Tree;
use crate::files::torch::{self, LoadOptions};
use crate::tensor::Tensor;
use std::path::Path;
use std::sync::Arc;

/// The key of the random numbers: the state of the default generator, as `torch.get_rng_state()`
/// gives it.
const RNG: &str = "rng";
/// The key of the version of what is described here.
const FORMAT: &str = "tinytorch";
const VERSION: i64 = 1;

/// Parts of a training by name, and values of the caller; saved together, and loaded together.
///
/// The file is a dict that PyTorch's `torch.load(weights_only=True)` reads: a module is its state
/// dict, an optimizer has `state` and `param_groups` as PyTorch's have. It is there whole or not at
/// all: whenever the process dies, the last checkpoint stays good.
///
/// ```
/// use tinytorch::{nn, optim, train::Checkpoint};
/// # fn main() -> tinytorch::Result<()> {
/// # let path = std::env::temp_dir().join(format!("tinytorch_doc_{}.pt", std::process::id()));
/// let model = nn::Linear::new(4, 2).build()?;
/// let adam = optim::Optimizer::new(model.parameters(), optim::Adam::default())?;
/// let mut checkpoint = Checkpoint::new();
/// checkpoint.add("model", model)?;
/// checkpoint.add("optimizer", adam)?;
/// checkpoint.put("epoch", 3)?;
/// checkpoint.save(&path)?;
/// checkpoint.load(&path)?;
/// assert_eq!(checkpoint.get("epoch").and_then(|v| v.as_i64()), Some(3));
/// # std::fs::remove_file(&path)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Checkpoint {
    parts: Vec<(String, Arc<dyn State>)>,
    values: Vec<(String, Tree)>,
}

impl Checkpoint {
    /// Nothing but the random numbers, which are always part of it.
    pub fn new() -> Checkpoint {
        Checkpoint::default()
    }

    /// Adds a part: a module, an optimizer, a scheduler, or anything with a [`State`].
    ///
    /// # Errors
    /// `InvalidArgument` where the name is taken.
    pub fn add(&mut self, name: &str, part: impl State + 'static) -> Result<()> {
        self.check(name)?;
        if self.get(name).is_some() {
            bail!(InvalidArgument, "[checkpoint] '{name}' is a value already");
        }
        self.parts.push((name.to_string(), Arc::new(part)));
        Ok(())
    }

    /// Puts a value of the caller: a number, a text, a tensor, a dict of these.
    ///
    /// # Errors
    /// `InvalidArgument` where the name is a part's.
    pub fn put(&mut self, name: &str, value: impl Into<Tree>) -> Result<()> {
        self.check(name)?;
        let value = value.into();
        match self.values.iter_mut().find(|(n, _)| n == name) {
            Some((_, old)) => *old = value,
            None => self.values.push((name.to_string(), value)),
        }
        Ok(())
    }

    /// A value that was put, or that came with [`Checkpoint::load`].
    pub fn get(&self, name: &str) -> Option<&Tree> {
        self.values.iter().find(|(n, _)| n == name).map(|(_, v)| v)
    }

    /// The names of the values.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(n, _)| n.as_str())
    }

    fn check(&self, name: &str) -> Result<()> {
        if [RNG, FORMAT].contains(&name) || self.parts.iter().any(|(n, _)| n == name) {
            bail!(InvalidArgument, "[checkpoint] the name '{name}' is taken");
        }
        Ok(())
    }

    /// All of it as a value.
    ///
    /// # Errors
    /// Those of the parts.
    pub fn tree(&self) -> Result<Tree> {
        let mut items = vec![(FORMAT.into(), VERSION.into()), (RNG.into(), rng_state()?.into())];
        for (name, part) in &self.parts {
            items.push((name.as_str().into(), part.state()?));
        }
        items.extend(self.values.iter().map(|(n, v)| (Tree::from(n.as_str()), v.clone())));
        Ok(Tree::Dict(items.into()))
    }

    /// Writes a file. The old one stays until the new one is whole.
    ///
    /// # Errors
    /// Those of the parts and of [`torch::save`].
    pub fn save(&self, path: &Path) -> Result<()> {
        torch::save(path, &self.tree()?)
    }

    /// Reads a file and puts all parts and the random numbers into the state that it has. What else
    /// it has becomes the values, in place of those that were.
    ///
    /// # Errors
    /// `NotFound` where a part is not in the file: then nothing has changed. Those of the parts: a
    /// part that does not fit does not change, but those added before it have.
    pub fn load(&mut self, path: &Path) -> Result<()> {
        self.restore(&torch::load(path, LoadOptions::default())?)
    }

    /// As [`Checkpoint::load`], from a value.
    ///
    /// # Errors
    /// As [`Checkpoint::load`].
    pub fn restore(&mut self, tree: &Tree) -> Result<()> {
        let Some(items) = tree.items() else {
            bail!(Format, "[checkpoint] expected a dict, got a {}", tree.type_name());
        };
        match tree.get(FORMAT).map(|v| v.as_i64()) {
            None | Some(Some(VERSION)) => {}
            Some(v) => bail!(NotImplemented, "[checkpoint] expected version {VERSION}, got {v:?}"),
        }
        let part = |name: &str| {
            tree.get(name)
                .ok_or_else(|| error!(NotFound, "[checkpoint] expected '{name}', got none"))
        };
        self.parts.iter().try_for_each(|(name, _)| part(name).map(drop))?;
        for (name, own) in &self.parts {
            own.load_state(part(name)?)?;
        }
        if let Some(state) = tree.get(RNG) {
            let state = state.as_tensor().map(Tensor::to_vec::<u8>).transpose()?;
            let state = state.ok_or_else(|| error!(Format, "[checkpoint] '{RNG}' is no tensor"))?;
            generator().set_state(&state)?;
        }
        let value = |(key, value): &(Tree, Tree)| Some((key.as_str()?.to_string(), value.clone()));
        let known = |name: &str| self.check(name).is_err();
        self.values = items.iter().filter_map(value).filter(|(name, _)| !known(name)).collect();
        Ok(())
    }
}

fn generator() -> std::sync::MutexGuard<'static, random::Generator> {
    random::default_generator().lock().unwrap_or_else(|e| e.into_inner())
}

fn rng_state() -> Result<Tensor> {
    let state = generator().state();
    Tensor::from_slice(&state, &[state.len() as i64])
}
