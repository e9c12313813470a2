//! The stack machine that reads pickles.

use super::globals::{self, Global};
use super::*;
use crate::base::{Result, bail, error};
use std::collections::HashMap;

/// What a pickle holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Unpickled {
    /// The value.
    pub value: Value,
    /// The storages that its tensors refer to, each key once.
    pub storages: Vec<StorageInfo>,
    /// How many bytes the pickle took; others may follow.
    pub consumed: usize,
}

/// Reads the pickle at the start of `bytes`.
///
/// Time and memory are linear in its length: values that a pickle shares come out as copies, and
/// where copies would grow far beyond it, that is an error.
///
/// # Errors
/// `Format` for damage and for values deeper than [`MAX_DEPTH`]; `Dtype` for dtypes that are not
/// supported; `NotImplemented` for opcodes that checkpoints do not have.
pub fn load(bytes: &[u8]) -> Result<Unpickled> {
    if bytes.len() > u32::MAX as usize / 2 {
        bail!(NotImplemented, "[unpickle] expected less than 2 GiB, got {} bytes", bytes.len());
    }
    let mut machine = Machine::new(bytes);
    let root = machine.run()?;
    let value = machine.value(root, 0)?;
    Ok(Unpickled { value, storages: machine.storages, consumed: machine.at })
}

/// An index into the nodes.
pub(super) type Id = u32;

/// An object of the machine. Lists and dicts change after others refer to them, so all refer by
/// index; the values are made at the end.
#[derive(Debug)]
pub(super) enum Node {
    Plain(Value),
    List(Vec<Id>),
    Tuple(Vec<Id>),
    /// Keys and values in turn.
    Dict(Vec<Id>),
    Global(Global),
    Storage(usize),
    /// A class or function that is not known.
    Class(String),
    /// What a class or function that is not known would have made.
    Object(Unknown),
}

/// The class and the arguments of an object, and what it was filled with afterwards.
#[derive(Debug)]
pub(super) struct Unknown {
    pub class: Id,
    pub arguments: Id,
    pub state: Option<Id>,
    pub list: Vec<Id>,
    /// Keys and values in turn.
    pub dict: Vec<Id>,
}

pub(super) struct Machine<'a> {
    pub(super) input: &'a [u8],
    pub(super) at: usize,
    pub(super) stack: Vec<Id>,
    marks: Vec<usize>,
    memo: HashMap<u32, Id>,
    pub(super) nodes: Vec<Node>,
    pub(super) storages: Vec<StorageInfo>,
    pub(super) storage_ids: HashMap<String, usize>,
    /// What may still be copied.
    budget: usize,
}

impl<'a> Machine<'a> {
    fn new(input: &'a [u8]) -> Machine<'a> {
        Machine {
            input,
            at: 0,
            stack: vec![],
            marks: vec![],
            memo: HashMap::new(),
            nodes: vec![],
            storages: vec![],
            storage_ids: HashMap::new(),
            budget: input.len() * 32 + 4096,
        }
    }

    /// Runs to the end and returns the result.
    fn run(&mut self) -> Result<Id> {
        loop {
            let at = self.at;
            let op = self.take(1)?[0];
            if op == b'.' {
                return self.pop();
            }
            self.step(op, at)?;
        }
    }

    fn step(&mut self, op: u8, at: usize) -> Result<()> {
        match op {
            0x80 => {
                let version = self.take(1)?[0];
                if version > 5 {
                    bail!(Format, "[unpickle] expected protocol 0 to 5, got {version}");
                }
            }
            0x95 => drop(self.take(8)?),
            b'(' => self.marks.push(self.stack.len()),
            b'0' => drop(self.pop()?),
            b'1' => drop(self.pop_mark()?),
            b'2' => self.stack.push(self.top()?),
            b'N' => self.push(Node::Plain(Value::None))?,
            0x88 => self.push(Node::Plain(Value::Bool(true)))?,
            0x89 => self.push(Node::Plain(Value::Bool(false)))?,
            b'K' | b'M' | b'J' | 0x8a | 0x8b => self.int(op)?,
            b'G' => {
                let bytes = self.array()?;
                self.push(Node::Plain(Value::Float(f64::from_be_bytes(bytes))))?;
            }
            b'X' | b'T' => self.text(4)?,
            0x8c | b'U' => self.text(1)?,
            0x8d => self.text(8)?,
            b'B' => self.bytes(4)?,
            b'C' => self.bytes(1)?,
            0x8e | 0x96 => self.bytes(8)?,
            b']' | b'}' | b')' | b'l' | b'd' | b't' | 0x85..=0x87 | 0x8f | 0x91 => {
                self.collection(op)?;
            }
            b'a' | b'e' | b's' | b'u' | 0x90 => self.extend(op)?,
            b'q' | b'r' | 0x94 | b'h' | b'j' => self.memo_op(op)?,
            b'c' | 0x93 => self.global(op)?,
            b'R' | 0x81 => {
                let (arguments, function) = (self.pop()?, self.pop()?);
                let result = self.reduce(function, arguments, 0)?;
                self.stack.push(result);
            }
            0x92 => {
                // Keyword arguments are known of no function here.
                self.pop()?;
                let (arguments, function) = (self.pop()?, self.pop()?);
                let result = self.reduce(function, arguments, 0)?;
                self.stack.push(result);
            }
            b'b' => self.build()?,
            b'Q' => {
                let id = self.pop()?;
                let result = self.persistent(id)?;
                self.stack.push(result);
            }
            _ => bail!(NotImplemented, "[unpickle] opcode {op:02x} at byte {at} is not supported"),
        }
        Ok(())
    }

    fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        let rest = &self.input[self.at..];
        let Some(out) = rest.get(..n) else {
            bail!(
                Format,
                "[unpickle] cut short, expected {n} bytes at {}, got {}",
                self.at,
                rest.len()
            );
        };
        self.at += n;
        Ok(out)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut out = [0; N];
        out.copy_from_slice(self.take(N)?);
        Ok(out)
    }

    /// A little-endian number of `n` bytes, 8 at most.
    fn unsigned(&mut self, n: usize) -> Result<u64> {
        Ok(self.take(n)?.iter().rev().fold(0, |v, &b| v << 8 | u64::from(b)))
    }

    fn length(&mut self, n: usize) -> Result<usize> {
        let len = self.unsigned(n)?;
        usize::try_from(len).map_err(|_| error!(Format, "[unpickle] length {len} is too large"))
    }

    /// Takes `cost` from what may be copied.
    pub(super) fn charge(&mut self, cost: usize) -> Result<()> {
        let Some(left) = self.budget.checked_sub(cost) else {
            bail!(
                Format,
                "[unpickle] expected values in proportion to {} bytes, got far more by sharing",
                self.input.len()
            );
        };
        self.budget = left;
        Ok(())
    }

    pub(super) fn node(&mut self, node: Node) -> Id {
        // One node per opcode at most, and opcodes are bytes, so 32 bits hold the index.
        self.nodes.push(node);
        (self.nodes.len() - 1) as Id
    }

    fn push(&mut self, node: Node) -> Result<()> {
        let id = self.node(node);
        self.stack.push(id);
        Ok(())
    }

    pub(super) fn top(&self) -> Result<Id> {
        let floor = self.marks.last().copied().unwrap_or(0);
        match self.stack.last() {
            Some(&id) if self.stack.len() > floor => Ok(id),
            _ => Err(error!(Format, "[unpickle] expected a value before byte {}", self.at)),
        }
    }

    pub(super) fn pop(&mut self) -> Result<Id> {
        let id = self.top()?;
        self.stack.pop();
        Ok(id)
    }

    /// What was pushed since the last mark.
    fn pop_mark(&mut self) -> Result<Vec<Id>> {
        match self.marks.pop() {
            Some(mark) => Ok(self.stack.split_off(mark)),
            None => Err(error!(Format, "[unpickle] expected a mark before byte {}", self.at)),
        }
    }

    fn int(&mut self, op: u8) -> Result<()> {
        let value = match op {
            b'K' => self.unsigned(1)? as i64,
            b'M' => self.unsigned(2)? as i64,
            b'J' => i64::from(i32::from_le_bytes(self.array()?)),
            _ => {
                let n = self.length(if op == 0x8a { 1 } else { 4 })?;
                let bytes = self.take(n)?;
                if n > 8 {
                    return self.wide_int(bytes);
                }
                let negative = bytes.last().is_some_and(|b| b & 0x80 != 0);
                let mut wide = [if negative { 0xff } else { 0 }; 8];
                wide[..n].copy_from_slice(bytes);
                i64::from_le_bytes(wide)
            }
        };
        self.push(Node::Plain(Value::Int(value)))
    }

    /// An int that 64 bits do not hold, a seed for example: stepped over.
    fn wide_int(&mut self, bytes: &[u8]) -> Result<()> {
        let class = self.node(Node::Class("builtins.int".into()));
        let bytes = self.node(Node::Plain(Value::Bytes(bytes.to_vec())));
        let arguments = self.node(Node::Tuple(vec![bytes]));
        self.push(Node::Object(Unknown::new(class, arguments)))
    }

    fn bytes(&mut self, length_bytes: usize) -> Result<()> {
        let n = self.length(length_bytes)?;
        let bytes = self.take(n)?.to_vec();
        self.push(Node::Plain(Value::Bytes(bytes)))
    }

    fn text(&mut self, length_bytes: usize) -> Result<()> {
        let n = self.length(length_bytes)?;
        let at = self.at;
        let text = std::str::from_utf8(self.take(n)?)
            .map_err(|e| error!(Format, "[unpickle] expected UTF-8 at byte {at}, got: {e}"))?;
        self.push(Node::Plain(Value::Str(text.to_string())))
    }

    fn collection(&mut self, op: u8) -> Result<()> {
        let items = match op {
            b']' | b'}' | b')' | 0x8f => vec![],
            b'l' | b'd' | b't' | 0x91 => self.pop_mark()?,
            _ => {
                let mut items = vec![];
                for _ in 0x85..=op {
                    items.push(self.pop()?);
                }
                items.reverse();
                items
            }
        };
        self.push(match op {
            b']' | b'l' | 0x8f | 0x91 => Node::List(items),
            b'}' | b'd' => Node::Dict(even(items)?),
            _ => Node::Tuple(items),
        })
    }

    /// Adds to the list or dict below.
    fn extend(&mut self, op: u8) -> Result<()> {
        let items = match op {
            b'a' => vec![self.pop()?],
            b's' => {
                let value = self.pop()?;
                vec![self.pop()?, value]
            }
            _ => self.pop_mark()?,
        };
        let target = self.top()? as usize;
        match (&mut self.nodes[target], op) {
            (Node::List(list), b'a' | b'e' | 0x90) => list.extend(items),
            (Node::Dict(list), b's' | b'u') => list.extend(even(items)?),
            (Node::Object(o), b's' | b'u') => o.dict.extend(even(items)?),
            (Node::Object(o), _) => o.list.extend(items),
            _ => bail!(Format, "[unpickle] expected a list or dict to add to at byte {}", self.at),
        }
        Ok(())
    }

    fn memo_op(&mut self, op: u8) -> Result<()> {
        let index = match op {
            b'q' | b'h' => self.unsigned(1)? as u32,
            b'r' | b'j' => self.unsigned(4)? as u32,
            _ => self.memo.len() as u32,
        };
        if matches!(op, b'h' | b'j') {
            let Some(&id) = self.memo.get(&index) else {
                bail!(Format, "[unpickle] expected something under memo {index}, got nothing");
            };
            self.stack.push(id);
        } else {
            let top = self.top()?;
            self.memo.insert(index, top);
        }
        Ok(())
    }

    fn global(&mut self, op: u8) -> Result<()> {
        let (module, name) = if op == b'c' {
            (self.line()?.to_string(), self.line()?.to_string())
        } else {
            let name = self.pop()?;
            let module = self.pop()?;
            (self.string(module)?, self.string(name)?)
        };
        if module.is_empty() || name.is_empty() {
            bail!(Format, "[unpickle] expected a name before byte {}, got none", self.at);
        }
        match globals::find(&module, &name)? {
            Some(global) => self.push(Node::Global(global)),
            None => self.push(Node::Class(format!("{module}.{name}"))),
        }
    }

    fn line(&mut self) -> Result<&'a str> {
        let rest = &self.input[self.at..];
        // Longer names than these are no names.
        let end = rest.iter().take(1024).position(|&b| b == b'\n');
        let line = end.and_then(|n| std::str::from_utf8(&rest[..n]).ok());
        let Some(line) = line else {
            bail!(Format, "[unpickle] expected a name at byte {}, got none", self.at);
        };
        self.at += line.len() + 1;
        Ok(line)
    }
}

impl Unknown {
    pub(super) fn new(class: Id, arguments: Id) -> Unknown {
        Unknown { class, arguments, state: None, list: vec![], dict: vec![] }
    }
}

/// Keys and values must come in pairs.
fn even(items: Vec<Id>) -> Result<Vec<Id>> {
    if items.len() % 2 == 1 {
        bail!(Format, "[unpickle] expected pairs for a dict, got {} items", items.len());
    }
    Ok(items)
}
