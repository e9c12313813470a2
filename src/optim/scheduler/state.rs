//! The state dict of a scheduler: a flat list of named tensors of f64, with PyTorch's names.

use super::Scheduler;
use crate::base::{DType, Result, bail};
use crate::tensor::Tensor;

/// Values that follow from others: they are given, and not taken.
const FOLLOWS: [&str; 4] = ["_last_lr", "_step_count", "_is_initial", "_get_lr_called_within_step"];

fn tensor(values: &[f64]) -> Result<Tensor> {
    match values {
        [one] => Tensor::scalar_tensor((*one).into(), DType::F64),
        many => Tensor::from_slice(many, &[many.len() as i64]),
    }
}

impl Scheduler {
    /// Options and state by names, and those of schedulers inside as `_schedulers.K.NAME`. The
    /// present rates are the optimizer's, whose state dict belongs to it.
    ///
    /// # Errors
    /// `OutOfMemory`.
    pub fn state_dict(&self) -> Result<Vec<(String, Tensor)>> {
        let last = self.last_lr()?;
        let (epoch, base) = {
            let state = self.lock();
            (state.epoch, state.base.clone())
        };
        let list = |v: &[f64]| Tensor::from_slice(v, &[v.len() as i64]);
        let mut out = vec![
            ("last_epoch".to_string(), tensor(&[epoch])?),
            ("base_lrs".to_string(), list(&base)?),
            ("_last_lr".to_string(), list(&last)?),
        ];
        let (values, children) = self.with(|s| Ok((s.values(), s.children().to_vec())))?;
        for (name, values) in values {
            out.push((name, tensor(&values)?));
        }
        for (i, child) in children.iter().enumerate() {
            let inner = child.state_dict()?.into_iter();
            out.extend(inner.map(|(name, t)| (format!("_schedulers.{i}.{name}"), t)));
        }
        Ok(out)
    }

    /// Takes over what [`Scheduler::state_dict`] gave. The rates are those of the optimizer.
    ///
    /// # Errors
    /// `NotFound` for unknown names, `Shape` where the number of groups is another one.
    pub fn load_state_dict(&self, dict: &[(String, Tensor)]) -> Result<()> {
        let groups = self.0.optimizer.num_groups();
        let children = self.with(|s| Ok(s.children().to_vec()))?;
        let mut nested = vec![Vec::new(); children.len()];
        for (name, t) in dict {
            if let Some((i, inner)) =
                name.strip_prefix("_schedulers.").and_then(|n| n.split_once('.'))
                && let Some(list) = i.parse().ok().and_then(|i: usize| nested.get_mut(i))
            {
                list.push((inner.to_string(), t.clone()));
                continue;
            }
            let values = t.detach()?.to_dtype(DType::F64)?.reshape(&[-1])?.to_vec::<f64>()?;
            match name.as_str() {
                "last_epoch" if values.len() == 1 => self.lock().epoch = values[0],
                "base_lrs" if values.len() == groups => self.lock().base = values,
                "base_lrs" => bail!(
                    Shape,
                    "[load_state_dict] base_lrs: expected {groups} rates, got {}",
                    values.len()
                ),
                _ if FOLLOWS.contains(&name.as_str()) => {}
                _ if self.with(|s| Ok(s.put_value(name, &values)))? => {}
                _ => bail!(NotFound, "[load_state_dict] unexpected name '{name}'"),
            }
        }
        children.iter().zip(nested).try_for_each(|(child, dict)| child.load_state_dict(&dict))
    }
}
