//! What the machine makes of nodes: results of the known functions, storages, values.

use super::globals::Global;
use super::numbers;
use super::read::{Id, Machine, Node, Unknown};
use super::{MAX_DEPTH, MAX_DIMS, Object, StorageInfo, TensorRecord, Value, bad_key, describe};
use crate::base::{Dims, Error, Result, bail, dims, error, show};

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
            Node::Class(name) => format!("'{name}', which is not run"),
            Node::Object(o) => format!("an object of {}", self.name(o.class)),
        }
    }

    fn expected(&self, what: &str, got: Id) -> Error {
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
        let global = match self.at(function) {
            Node::Global(global) => *global,
            Node::Class(_) => {
                self.items(arguments, false)?;
                return Ok(self.node(Node::Object(Unknown::new(function, arguments))));
            }
            _ => return Err(self.expected("a function", function)),
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
                // A subclass of Tensor reads as a plain tensor.
                if !matches!(self.at(class), Node::Global(Global::TensorClass) | Node::Class(_)) {
                    return Err(self.expected("torch.Tensor", class));
                }
                return self.reduce(function, arguments, 1);
            }
            (Global::OrderedDict | Global::DefaultDict, &[]) => Node::Dict(vec![]),
            (Global::DefaultDict, &[_]) => Node::Dict(vec![]),
            (Global::First, &[]) => Node::List(vec![]),
            (Global::First, &[value, ..]) => return Ok(value),
            (Global::Encode, &[text, ..]) => {
                let text = self.string(text)?;
                let bytes: Option<Vec<u8>> =
                    text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
                let bytes = bytes.ok_or_else(|| self.expected("text for bytes", arguments))?;
                Node::Plain(Value::Bytes(bytes))
            }
            (Global::NumpyDType, &[code, ..]) => {
                Node::Global(Global::Numpy(numbers::numpy_type(&self.string(code)?)?))
            }
            (Global::NumpyScalar, &[dtype, bytes]) => self.numpy_scalar(dtype, bytes)?,
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

    /// Attributes: those of an `OrderedDict` (a state dict's `_metadata`) are let go, and so are
    /// those of a tensor of a class of its own.
    pub(super) fn build(&mut self) -> Result<()> {
        let state = self.pop()?;
        let target = self.top()?;
        match self.at(target) {
            Node::Dict(_) | Node::Plain(Value::Tensor(_)) => Ok(()),
            Node::Global(Global::Numpy(_)) => self.numpy_order(state),
            Node::Object(_) => {
                if let Node::Object(o) = &mut self.nodes[target as usize] {
                    o.state = Some(state);
                }
                Ok(())
            }
            _ => Err(self.expected("an object to give attributes to", target)),
        }
    }

    /// The state of a `numpy.dtype`: `(version, byte order, ...)`.
    fn numpy_order(&mut self, state: Id) -> Result<()> {
        match *self.items(state, false)? {
            [_, order, ..] => match self.string(order)?.as_str() {
                ">" => bail!(NotImplemented, "[unpickle] big-endian numbers of NumPy are not read"),
                _ => Ok(()),
            },
            _ => Err(self.expected("the state of a numpy.dtype", state)),
        }
    }

    fn numpy_scalar(&mut self, dtype: Id, bytes: Id) -> Result<Node> {
        let &Node::Global(Global::Numpy(kind)) = self.at(dtype) else {
            return Err(self.expected("a numpy.dtype", dtype));
        };
        let Node::Plain(Value::Bytes(data)) = self.at(bytes) else {
            return Err(self.expected("the bytes of a number", bytes));
        };
        let value = numbers::numpy_scalar(kind, data);
        Ok(Node::Plain(value.ok_or_else(|| self.expected("the bytes of a number", bytes))?))
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
    /// The old form also writes `("module", class, file, source)`, for the class.
    pub(super) fn persistent(&mut self, id: Id) -> Result<Id> {
        let items = self.items(id, false)?;
        let &[tag, class, ref rest @ ..] = &items[..] else {
            return Err(self.expected("the id of a storage", id));
        };
        match (self.string(tag)?.as_str(), rest) {
            ("storage", &[key, location, numel, ref view @ ..]) => {
                let node = self.stored(class, [key, location, numel], view)?;
                Ok(self.node(node))
            }
            ("module", _) => Ok(class),
            _ => Err(self.expected("the id of a storage", id)),
        }
    }

    fn stored(&mut self, class: Id, rest: [Id; 3], view: &[Id]) -> Result<Node> {
        let [key, location, numel] = rest;
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
            Node::Class(_) | Node::Object(_) => return self.object(id, depth),
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

impl Machine<'_> {
    /// What was stepped over.
    fn object(&mut self, id: Id, depth: usize) -> Result<Value> {
        let (class, content) = match self.at(id) {
            Node::Object(o) => {
                let items = if o.dict.is_empty() { &o.list } else { &o.dict };
                self.charge(items.len())?;
                let Node::Object(o) = self.at(id) else { return Ok(Value::None) };
                let (dict, list) = (o.dict.clone(), o.list.clone());
                let (class, state, arguments) = (o.class, o.state, o.arguments);
                let content = if !dict.is_empty() {
                    self.node(Node::Dict(dict))
                } else if !list.is_empty() {
                    self.node(Node::List(list))
                } else {
                    state.unwrap_or(arguments)
                };
                (class, self.value(content, depth + 1)?)
            }
            _ => (id, Value::None),
        };
        let Node::Class(name) = self.at(class) else {
            return Err(self.expected("a class", class));
        };
        let class = name.clone();
        self.charge(class.len())?;
        Ok(Value::Object(Box::new(Object { class, content })))
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
