//! Schemas of operators, in the notation of PyTorch's `native_functions.yaml`.

use super::value::Value;
use crate::base::{MemoryFormat, Result, bail, error};

/// An argument's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Type {
    /// `Tensor`, `Scalar`, `int`, `float`, `bool`, `str`, `ScalarType`, `Layout`, `Device`,
    /// `MemoryFormat`, `Generator`, `AnyEnumType`, `t` (of any type); `...` for all that follow.
    pub base: String,
    /// Whether it may be None.
    pub optional: bool,
    /// Whether it is a list; a fixed size lets one number stand for the list.
    pub list: Option<Option<usize>>,
    /// Whether entries of the list may be None.
    pub optional_items: bool,
    /// Whether the tensor is written to.
    pub mutable: bool,
    /// Whether the tensor shares memory with the result.
    pub alias: bool,
}

/// An argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arg {
    /// Its type.
    pub ty: Type,
    /// Its name.
    pub name: String,
    /// The text of its default.
    pub default: Option<String>,
    /// Whether it comes behind the `*`.
    pub keyword: bool,
}

/// A parsed schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The operator's name, with the `_` of an in-place form.
    pub name: String,
    /// The overload's name, or nothing.
    pub overload: String,
    /// The arguments in order.
    pub args: Vec<Arg>,
    /// The types of the results.
    pub returns: Vec<Type>,
}

/// Splits at commas that are not inside brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut out) = (0, 0, Vec::new());
    for (i, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            ',' if depth == 0 => {
                out.push(text[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() {
        out.push(text[start..].trim());
    }
    out
}

impl Type {
    fn parse(text: &str) -> Type {
        let mut t = Type {
            base: String::new(),
            optional: false,
            list: None,
            optional_items: false,
            mutable: false,
            alias: false,
        };
        let mut rest = text.trim();
        if let Some(r) = rest.strip_suffix('?') {
            t.optional = true;
            rest = r;
        }
        // An alias annotation such as (a!) stands behind the base, before or after the list.
        let mut plain = String::new();
        let mut inside = false;
        for c in rest.chars() {
            match c {
                '(' => {
                    inside = true;
                    t.alias = true;
                }
                ')' => inside = false,
                '!' if inside => t.mutable = true,
                c if !inside => plain.push(c),
                _ => {}
            }
        }
        if let Some((base, size)) = plain.split_once('[') {
            t.list = Some(size.trim_end_matches(']').parse().ok());
            plain = base.to_string();
        }
        if let Some(base) = plain.strip_suffix('?') {
            t.optional_items = true;
            plain = base.to_string();
        }
        t.base = plain;
        t
    }

    /// Whether it is a single tensor.
    pub fn is_tensor(&self) -> bool {
        self.base == "Tensor" && self.list.is_none()
    }
}

impl Schema {
    /// Parses `name.overload(args) -> returns`.
    pub fn parse(text: &str) -> Result<Schema> {
        let bad = || error!(Internal, "[schema] cannot parse '{text}'");
        let (head, returns) = text.rsplit_once("->").ok_or_else(bad)?;
        let (name, args) = head.trim().split_once('(').ok_or_else(bad)?;
        let args = args.strip_suffix(')').ok_or_else(bad)?;
        let (name, overload) = name.split_once('.').unwrap_or((name, ""));
        let mut out = Schema {
            name: name.to_string(),
            overload: overload.to_string(),
            args: Vec::new(),
            returns: Vec::new(),
        };
        let mut keyword = false;
        for part in split(args) {
            if part == "*" {
                keyword = true;
                continue;
            }
            if part == "..." {
                out.args.push(Arg {
                    ty: Type::parse(part),
                    name: "rest".into(),
                    default: None,
                    keyword,
                });
                continue;
            }
            let (part, default) = match part.split_once('=') {
                Some((p, d)) => (p, Some(d.to_string())),
                None => (part, None),
            };
            let (ty, name) = part.rsplit_once(' ').ok_or_else(bad)?;
            let ty = Type::parse(ty);
            out.args.push(Arg { ty, name: name.to_string(), default, keyword });
        }
        let returns = returns.trim();
        // A result may carry a name: `(Tensor values, Tensor indices)`.
        let list = match returns.strip_prefix('(') {
            Some(r) if !returns.starts_with("(a") => r.strip_suffix(')').ok_or_else(bad)?,
            _ => returns,
        };
        for r in split(list) {
            let ty = match r.rsplit_once(' ') {
                Some((ty, name)) if name.chars().all(|c| c.is_alphanumeric() || c == '_') => ty,
                _ => r,
            };
            out.returns.push(Type::parse(ty));
        }
        Ok(out)
    }

    /// `add.Tensor`, or `relu` where there is no overload.
    pub fn full_name(&self) -> String {
        if self.overload.is_empty() {
            self.name.clone()
        } else {
            format!("{}.{}", self.name, self.overload)
        }
    }

    /// Whether it writes to its first argument.
    pub fn is_inplace(&self) -> bool {
        self.args.first().is_some_and(|a| a.ty.mutable && a.ty.is_tensor())
    }

    /// How many values a call gives: a list that is changed comes by value, so it comes back.
    pub fn results(&self) -> usize {
        let changed = self.args.first().is_some_and(|a| a.ty.mutable && a.ty.list.is_some());
        self.returns.len().max(usize::from(changed))
    }

    /// All arguments: those given, and the defaults of the rest.
    pub fn fill(&self, args: &[Value]) -> Result<Vec<Value>> {
        let name = self.full_name();
        if let Some(fixed) = self.args.iter().position(|a| a.ty.base == "...") {
            if args.len() < fixed {
                bail!(InvalidArgument, "[{name}] expected {fixed} arguments or more");
            }
            if let Some(i) = args[..fixed].iter().position(|v| matches!(v, Value::None)) {
                bail!(NullPointer, "[{name}] argument '{}' is missing", self.args[i].name);
            }
            let mut out = args[..fixed].to_vec();
            out.push(match &args[fixed..] {
                [Value::Rest(rest)] => Value::Rest(rest.clone()),
                rest => Value::Rest(rest.to_vec()),
            });
            return Ok(out);
        }
        if args.len() > self.args.len() {
            bail!(
                InvalidArgument,
                "[{name}] expected at most {} arguments, got {}",
                self.args.len(),
                args.len()
            );
        }
        let mut out = args.to_vec();
        for (i, value) in out.iter_mut().enumerate() {
            let a = &self.args[i];
            // None for an argument that cannot be None stands for its default.
            if matches!(value, Value::None) && !a.ty.optional {
                match &a.default {
                    Some(d) => *value = parse_default(&a.ty, d)?,
                    None => bail!(NullPointer, "[{name}] argument '{}' is missing", a.name),
                }
            }
        }
        for a in &self.args[args.len()..] {
            match &a.default {
                Some(d) => out.push(parse_default(&a.ty, d)?),
                None if a.ty.optional => out.push(Value::None),
                None => bail!(InvalidArgument, "[{name}] argument '{}' is missing", a.name),
            }
        }
        Ok(out)
    }
}

/// The value of a default's text.
pub fn parse_default(ty: &Type, text: &str) -> Result<Value> {
    let bad = || error!(Internal, "[schema] cannot parse default '{text}'");
    if text == "None" {
        return Ok(Value::None);
    }
    if let Some(size) = ty.list {
        let inner = text.trim_start_matches('[').trim_end_matches(']');
        let items: Vec<&str> = split(inner);
        let ints: std::result::Result<Vec<i64>, _> = items.iter().map(|s| s.parse()).collect();
        let mut ints = ints.map_err(|_| bad())?;
        if !text.starts_with('[') {
            ints = vec![ints[0]; size.unwrap_or(1)];
        }
        return Ok(match ty.base.as_str() {
            "float" => Value::Floats(ints.iter().map(|&v| v as f64).collect()),
            "Tensor" => Value::Tensors(Vec::new()),
            _ => Value::Ints(ints),
        });
    }
    Ok(match ty.base.as_str() {
        "bool" => Value::Bool(text == "True"),
        "str" => Value::Str(text.trim_matches(['"', '\'']).to_string()),
        "float" => Value::Float(text.parse().map_err(|_| bad())?),
        "MemoryFormat" => Value::MemoryFormat(MemoryFormat::from_code(text.parse().unwrap_or(0))?),
        "ScalarType" => Value::DType(crate::base::DType::from_code(text.parse().unwrap_or(6))?),
        _ => match (text.parse::<i64>(), text.parse::<f64>()) {
            (Ok(v), _) => Value::Int(v),
            (_, Ok(v)) => Value::Float(v),
            _ if text == "True" || text == "False" => Value::Bool(text == "True"),
            _ => return Err(bad()),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_parse() {
        let s = Schema::parse(
            "add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)",
        )
        .unwrap();
        assert_eq!(s.full_name(), "add_.Tensor");
        assert!(s.is_inplace() && s.returns[0].mutable && s.args[2].keyword);
        let s = Schema::parse(
            "max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)",
        )
        .unwrap();
        assert_eq!(s.returns.len(), 2);
        let s = Schema::parse(
            "split.Tensor(Tensor(a -> *) self, int split_size, int dim=0) -> Tensor(a)[]",
        )
        .unwrap();
        assert!(s.returns[0].list.is_some() && s.args[0].ty.alias && !s.args[0].ty.mutable);
        let s = Schema::parse("index.Tensor(Tensor self, Tensor?[] indices) -> Tensor").unwrap();
        assert!(s.args[1].ty.optional_items && !s.args[1].ty.optional);
        let s = Schema::parse(
            "avg_pool2d(Tensor self, int[2] kernel_size, int[2] padding=0) -> Tensor",
        )
        .unwrap();
        let v = parse_default(&s.args[2].ty, "0").unwrap();
        assert!(matches!(v, Value::Ints(v) if v == [0, 0]));
    }
}
