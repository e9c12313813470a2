//! What the machine makes of nodes: results of the known functions, storages, values.

use super::{Id, Machine, Node};
use crate::base::{Dims, Result, bail, dims, error, show};
use crate::io::pickle::globals::Global;
use crate::io::pickle::{MAX_DEPTH, MAX_DIMS, StorageInfo, TensorRecord, Value, bad_key, describe};

impl Machine<'_> {
    fn at(&self, id: Id) -> &Node {
        &self.nodes[id as usize]
    }

    /// The node in a few words.
    fn name(&self, id: Id) -> String {
        match self.at(id) {
            Node::Plain(value) => describe(value),
            Node::List(_) => "a list".into(),
            Node::Tuple(items) => format!("a tuple of {}", items.len()),
            Node::Dict(_) => "a dict".into(),
            Node::Global(global) => format!("{global:?}"),
            Node::Storage(_) => "a storage".into(),
        }
    }

    fn expected(&self, what: &str, got: Id) -> crate::base::Error {
        error!(Format, "[unpickle] expected {what} before byte {}, got {}", self.at, self.name(got))
    }

    pub(super) fn string(&mut self, id: Id) -> Result<String> {
        let Node::Plain(Value::Str(s)) = self.at(id) else {
            return Err(self.expected("a string", id));
        };
        let s = s.clone();
        self.charge(s.len())?;
        Ok(s)
    }

    fn number(&self, id: Id) -> Result<i64> {
        match self.at(id) {
            Node::Plain(Value::Int(n)) => Ok(*n),
            _ => Err(self.expected("an int", id)),
        }
    }

    /// The items of a tuple; of a list too where `list`.
    fn items(&mut self, id: Id, list: bool) -> Result<Vec<Id>> {
        let items = match self.at(id) {
            Node::Tuple(items) => items.clone(),
            Node::List(items) if list => items.clone(),
            _ => return Err(self.expected("a tuple", id)),
        };
        self.charge(items.len())?;
        Ok(items)
    }

    /// Calls a known function.
    pub(super) fn reduce(&mut self, function: Id, arguments: Id, depth: usize) -> Result<Id> {
        let Node::Global(global) = *self.at(function) else {
            return Err(self.expected("a function", function));
        };
        let a = self.items(arguments, false)?;
        let node = match (global, &a[..]) {
            (Global::RebuildTensor, &[storage, offset, size, stride]) => {
                self.tensor(storage, offset, size, stride, None)?
            }
            (Global::RebuildTensorV2, &[storage, offset, size, stride, grad, ..]) => {
                self.tensor(storage, offset, size, stride, Some(grad))?
            }
            (Global::RebuildParameter, &[data, grad, ..]) => self.parameter(data, grad)?,
            // A function that calls a function that ...: never in a real file.
            (Global::RebuildFromType, &[function, class, arguments, ..]) if depth == 0 => {
                if !matches!(self.at(class), Node::Global(Global::TensorClass)) {
                    return Err(self.expected("torch.Tensor", class));
                }
                return self.reduce(function, arguments, 1);
            }
            (Global::OrderedDict, &[]) => Node::Dict(vec![]),
            (Global::OrderedDict, &[pairs]) => self.ordered_dict(pairs)?,
            (Global::Size, &[sizes]) => Node::Tuple(self.items(sizes, true)?),
            (Global::Device, &[kind]) => Node::Plain(Value::Str(self.string(kind)?)),
            (Global::Device, &[kind, index]) => {
                let (kind, index) = (self.string(kind)?, self.number(index)?);
                Node::Plain(Value::Str(format!("{kind}:{index}")))
            }
            _ => bail!(
                Format,
                "[unpickle] expected arguments for {global:?} before byte {}, got {}",
                self.at,
                self.name(arguments)
            ),
        };
        Ok(self.node(node))
    }

    /// `OrderedDict([[key, value], ...])`, as Python 2 wrote it.
    fn ordered_dict(&mut self, pairs: Id) -> Result<Node> {
        let mut out = vec![];
        for pair in self.items(pairs, true)? {
            let pair = self.items(pair, true)?;
            let &[key, value] = &pair[..] else {
                bail!(
                    Format,
                    "[unpickle] expected pairs for OrderedDict, got {} items",
                    pair.len()
                );
            };
            out.extend([key, value]);
        }
        Ok(Node::Dict(out))
    }

    /// Attributes: those of an `OrderedDict` (a state dict's `_metadata`) are let go.
    pub(super) fn build(&mut self) -> Result<()> {
        self.pop()?;
        let target = self.top()?;
        match self.at(target) {
            Node::Dict(_) => Ok(()),
            _ => Err(self.expected("an OrderedDict to give attributes to", target)),
        }
    }

    fn dims(&mut self, id: Id) -> Result<Dims> {
        let items = self.items(id, true)?;
        if items.len() > MAX_DIMS {
            bail!(Format, "[unpickle] expected at most {MAX_DIMS} sizes, got {}", items.len());
        }
        let numbers: Result<Vec<i64>> = items.iter().map(|&n| self.number(n)).collect();
        Ok(dims(&numbers?))
    }

    fn flag(&self, id: Id) -> Result<bool> {
        match self.at(id) {
            Node::Plain(Value::Bool(flag)) => Ok(*flag),
            _ => Err(self.expected("a bool", id)),
        }
    }

    fn tensor(
        &mut self,
        storage: Id,
        offset: Id,
        size: Id,
        stride: Id,
        grad: Option<Id>,
    ) -> Result<Node> {
        let &Node::Storage(index) = self.at(storage) else {
            return Err(self.expected("a storage", storage));
        };
        let record = TensorRecord {
            dtype: self.storages[index].dtype,
            shape: self.dims(size)?,
            strides: self.dims(stride)?,
            offset: self.number(offset)?,
            storage: index,
            requires_grad: grad.map_or(Ok(false), |g| self.flag(g))?,
            parameter: false,
        };
        let numel = self.storages[index].numel;
        if record.elements_needed().is_none_or(|n| n > numel) {
            bail!(
                Format,
                "[unpickle] expected a view of {numel} elements, got offset {}, shape {}, strides {}",
                record.offset,
                show(&record.shape),
                show(&record.strides)
            );
        }
        Ok(Node::Plain(Value::Tensor(Box::new(record))))
    }

    fn parameter(&mut self, data: Id, grad: Id) -> Result<Node> {
        let Node::Plain(Value::Tensor(record)) = self.at(data) else {
            return Err(self.expected("a tensor", data));
        };
        let requires_grad = self.flag(grad)?;
        let record = TensorRecord { requires_grad, parameter: true, ..(**record).clone() };
        self.charge(2 * record.shape.len())?;
        Ok(Node::Plain(Value::Tensor(Box::new(record))))
    }

    /// `("storage", class, key, location, numel)`; older files add a view, which must be none.
    pub(super) fn persistent(&mut self, id: Id) -> Result<Node> {
        let items = self.items(id, false)?;
        let &[tag, class, key, location, numel, ref view @ ..] = &items[..] else {
            return Err(self.expected("the id of a storage", id));
        };
        if self.string(tag)? != "storage" {
            return Err(self.expected("\"storage\"", tag));
        }
        let &Node::Global(Global::Storage(dtype)) = self.at(class) else {
            return Err(self.expected("a storage class", class));
        };
        if view.iter().any(|&v| !matches!(self.at(v), Node::Plain(Value::None))) {
            bail!(NotImplemented, "[unpickle] views of storages (PyTorch before 0.4) are not read");
        }
        let numel =
            u64::try_from(self.number(numel)?).map_err(|_| self.expected("a size", numel))?;
        let (key, location) = (self.string(key)?, self.string(location)?);
        let info = StorageInfo { key: key.clone(), location, dtype, numel };
        let next = self.storages.len();
        let index = *self.storage_ids.entry(key).or_insert(next);
        if index == next {
            self.storages.push(info);
        } else if self.storages[index] != info {
            bail!(
                Format,
                "[unpickle] expected one storage per key, got {:?} and {info:?}",
                self.storages[index]
            );
        }
        Ok(Node::Storage(index))
    }

    /// The value of a node, by copy.
    pub(super) fn value(&mut self, id: Id, depth: usize) -> Result<Value> {
        if depth > MAX_DEPTH {
            bail!(Format, "[unpickle] expected at most {MAX_DEPTH} levels, got more or a cycle");
        }
        // Costs follow the bytes of a value, roughly a unit for eight.
        self.charge(4)?;
        let ids = match self.at(id) {
            Node::Plain(value) => {
                let value = value.clone();
                let cost = match &value {
                    Value::Str(s) => s.len(),
                    Value::Tensor(t) => 24 + 2 * t.shape.len(),
                    _ => 0,
                };
                self.charge(cost)?;
                return Ok(value);
            }
            Node::Global(Global::DType(dtype)) => {
                return Ok(Value::Str(format!("torch.{}", dtype.name())));
            }
            Node::List(ids) | Node::Tuple(ids) | Node::Dict(ids) => ids.clone(),
            Node::Global(_) | Node::Storage(_) => {
                bail!(
                    Format,
                    "[unpickle] expected tensors and plain values, got {}",
                    self.name(id)
                );
            }
        };
        self.charge(ids.len())?;
        let mut values = Vec::with_capacity(ids.len());
        for item in ids {
            values.push(self.value(item, depth + 1)?);
        }
        match self.at(id) {
            Node::List(_) => Ok(Value::List(values)),
            Node::Tuple(_) => Ok(Value::Tuple(values)),
            _ => dict(values),
        }
    }
}

fn dict(values: Vec<Value>) -> Result<Value> {
    let mut pairs = Vec::with_capacity(values.len() / 2);
    let mut values = values.into_iter();
    while let (Some(key), Some(value)) = (values.next(), values.next()) {
        pairs.push((key, value));
    }
    match bad_key(&pairs) {
        Some(key) => {
            let key = describe(key);
            Err(error!(Format, "[unpickle] expected keys that differ and can be keys, got {key}"))
        }
        None => Ok(Value::Dict(pairs)),
    }
}
