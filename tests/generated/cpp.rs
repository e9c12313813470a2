//! `ops_methods.inc` and `ops.hpp`: the operators in C++, over the C functions.

use super::{Argument, arguments};
use std::collections::HashSet;
use tinytorch::ops::schema::{Arg, Type};
use tinytorch::ops::table::Entry;

const NOTE: &str = "// Generated from the operator table by tests/generated; do not edit.\n";
const HEAD: &str = "// Operators: methods of Tensor and functions.\n#pragma once\n\n\
    #include \"tensor.hpp\"\n\nnamespace tinytorch {\ninline namespace api {\n\n";
const TAIL: &str = "\n\n}  // namespace api\n}  // namespace tinytorch\n";

/// Operators whose C++ forms are written by hand.
const HAND: &[&str] = &["to", "type_as"];

/// Overloads that a call could not tell from another one with its defaults.
const UNHEARD: &[&str] = &["copy_.Tensor"];

/// Whether the operator is TorchScript's alone: libtorch's C++ has no function for it, and
/// `tinytorch::call` calls it.
fn is_of_script(e: &Entry) -> bool {
    let odd = |a: &Arg| {
        let names = a.ty.base == "str" && (a.ty.list.is_some() || a.name.ends_with("_dim"));
        names || a.ty.base == "..." || (a.ty.mutable && a.ty.list.is_some())
    };
    let compares = e.schema.args.iter().all(|a| a.ty.list.is_some() || !a.ty.is_tensor());
    let gives_bool = e.schema.returns.first().is_some_and(|r| r.base == "bool");
    e.schema.args.iter().any(odd) || (compares && gives_bool)
}

/// Arguments without a default, and their operators: a call would fit two overloads.
const NO_DEFAULT: &[(&str, &[&str])] = &[
    ("unbiased", &["std", "var", "std_mean", "var_mean"]),
    ("unbiased", &["std.dim", "var.dim", "std_mean.dim", "var_mean.dim"]),
    ("dim", &["any.dims", "all.dims"]),
    ("step", &["arange.start_step"]),
    ("padding", &["conv1d.padding", "conv2d.padding", "conv3d.padding"]),
    ("min", &["clamp", "clamp_", "clamp.Tensor", "clamp_.Tensor"]),
];

/// A parameter of a C++ function.
#[derive(Default)]
struct Param {
    name: String,
    ty: String,
    default: Option<String>,
    /// What the C function gets for it.
    passed: Vec<String>,
    /// Statements before the call.
    setup: String,
    is_self: bool,
}

impl Param {
    fn new(a: &Argument) -> Param {
        let (t, name) = match &a.arg {
            Some(arg) => (&arg.ty, arg.name.clone()),
            None => return Param::options(&a.name),
        };
        let (ty, passed) = if t.list.is_some() { list(t, &name) } else { single(t, &name) };
        let handles = format!("  const auto c_{name} = detail::handles({name}.vec());\n");
        let setup = if t.optional_items { handles } else { String::new() };
        let is_self = name == "self" && t.is_tensor() && !t.optional;
        Param { name, ty, default: None, passed, setup, is_self }
    }

    fn options(name: &str) -> Param {
        Param {
            name: name.into(),
            ty: "const TensorOptions&".into(),
            passed: vec![format!("&c_{name}")],
            setup: format!("  const tt_tensor_options c_{name} = {name}.c();\n"),
            ..Param::default()
        }
    }

    fn declare(&self, with_default: bool) -> String {
        match &self.default {
            Some(d) if with_default => format!("{} {} = {d}", self.ty, self.name),
            _ => format!("{} {}", self.ty, self.name),
        }
    }
}

/// The type of a list, and its data and size for the C function.
fn list(t: &Type, n: &str) -> (String, Vec<String>) {
    let (data, size) = (format!("{n}.data()"), format!("{n}.size()"));
    let (ty, data, size) = match (t.base.as_str(), t.optional, t.optional_items) {
        ("Tensor", false, true) => {
            ("const List<std::optional<Tensor>>&", format!("c_{data}"), format!("c_{size}"))
        }
        ("Tensor", false, false) => ("TensorList", format!("detail::handles({n})"), size),
        ("int", true, _) => {
            let get = |what| format!("detail::optional_{what}({n})");
            ("OptionalIntArrayRef", get("data"), get("size"))
        }
        ("int", false, _) => ("IntArrayRef", data, size),
        ("float", true, _) => {
            let get = |what| format!("detail::optional_{what}({n})");
            ("OptionalArrayRef<double>", get("data"), get("size"))
        }
        ("float", false, _) => ("ArrayRef<double>", data, size),
        ("Scalar", false, _) => ("ArrayRef<Scalar>", format!("detail::scalars({n})"), size),
        _ => panic!("no C++ list for {t:?}"),
    };
    (ty.into(), vec![data, size])
}

/// The type of an argument that is no list, and what the C function gets.
fn single(t: &Type, n: &str) -> (String, Vec<String>) {
    let (handle, code) = (format!("{n}.c()"), format!("static_cast<std::int32_t>({n})"));
    let text = format!("detail::CString({n})");
    let get = |what: &str| format!("detail::optional_{what}({n})");
    let (ty, plain, optional) = match t.base.as_str() {
        "Tensor" => ("Tensor", handle, get("handle")),
        "Scalar" => ("Scalar", handle, get("ptr")),
        "Device" if !t.optional => ("Device", handle, String::new()),
        "Generator" if t.optional => ("Generator", String::new(), get("handle")),
        "int" => ("std::int64_t", n.into(), get("ptr")),
        "float" => ("double", n.into(), get("ptr")),
        "bool" => ("bool", n.into(), get("ptr")),
        "str" => ("std::string_view", text.clone(), text),
        "ScalarType" => ("ScalarType", code, get("code")),
        "MemoryFormat" => ("MemoryFormat", code, get("code")),
        _ => panic!("no C++ type for {t:?}"),
    };
    let (ty, call) =
        if t.optional { (format!("std::optional<{ty}>"), optional) } else { (ty.into(), plain) };
    let ty = match t.base.as_str() {
        _ if t.mutable => format!("{ty}&"),
        "Tensor" | "Scalar" => format!("const {ty}&"),
        _ => ty,
    };
    (ty, vec![call])
}

/// The C++ name of a dtype's code.
fn dtype(code: &str) -> String {
    let names = [("4", "kLong"), ("6", "kFloat"), ("11", "kBool")];
    let found = names.iter().find(|(c, _)| *c == code);
    found.unwrap_or_else(|| panic!("no C++ name for dtype {code}")).1.into()
}

/// The C++ text of an argument's default; that of the options is their dtype's.
fn default(e: &Entry, a: &Argument) -> Option<String> {
    let Some(arg) = &a.arg else {
        let given = e.schema.args.iter().find(|a| a.name == "dtype")?.default.as_deref();
        return Some(given.filter(|d| *d != "None").map_or("{}".into(), dtype));
    };
    let d = arg.default.as_deref()?;
    let name = e.schema.full_name();
    let barred = NO_DEFAULT.iter().any(|(a, ops)| *a == arg.name && ops.contains(&name.as_str()));
    (!barred).then(|| default_text(arg, d))
}

fn default_text(arg: &Arg, d: &str) -> String {
    let t = &arg.ty;
    match (t.base.as_str(), d) {
        (base, "None") if base == "Tensor" || t.list.is_some() => "{}".into(),
        (_, "None") => "std::nullopt".into(),
        _ if t.list.is_some() => list_default(d),
        ("str", _) => format!("\"{}\"", d.trim_matches(['"', '\''])),
        ("MemoryFormat", "0" | "contiguous_format") => "MemoryFormat::Contiguous".into(),
        ("float", _) if d.ends_with('.') => format!("{d}0"),
        ("ScalarType", _) => dtype(d),
        (_, "True") => "true".into(),
        (_, "False") => "false".into(),
        (_, "Mean") => "1".into(),
        _ => d.into(),
    }
}

/// One number stands for a list of equal ones.
fn list_default(d: &str) -> String {
    let inner = d.trim_matches(['[', ']']);
    let items: Vec<&str> = inner.split(',').map(str::trim).filter(|s| !s.is_empty()).collect();
    match items.first() {
        Some(first) if items.iter().all(|i| i == first) => first.to_string(),
        _ => format!("{{{}}}", items.join(", ")),
    }
}

/// `head(arguments)tail` in one line of at most 100 columns, or with the arguments broken.
fn wrap(head: &str, args: &[String], tail: &str, indent: usize) -> String {
    let one = format!("{head}({}){tail}", args.join(", "));
    if one.len() <= 100 {
        return one;
    }
    let (mut out, mut line) = (String::new(), format!("{head}("));
    for (i, arg) in args.iter().enumerate() {
        let end = if i + 1 == args.len() { format!("){tail}") } else { ",".into() };
        if i > 0 && line.len() + 1 + arg.len() + end.len() > 100 {
            out += &(line + "\n");
            line = " ".repeat(indent + 3);
        }
        line += &format!("{}{arg}{end}", if i == 0 { "" } else { " " });
    }
    out + &line
}

/// The type of a result; the type, start and reading of the variable `out` that takes it.
fn result(e: &Entry) -> (&'static str, &'static str, &'static str, &'static str) {
    match e.schema.returns.first().map(|r| (r.base.as_str(), r.list.is_some())) {
        Some(("Tensor", false)) => ("Tensor", "tt_tensor*", " = nullptr", "Tensor::take(out)"),
        Some(("Tensor", true)) => {
            ("std::vector<Tensor>", "tt_tensor_list", "{}", "detail::take_list(out)")
        }
        Some(("bool", false)) => ("bool", "bool", " = false", "out"),
        t => panic!("no C++ result for {t:?}"),
    }
}

/// An operator as C++ sees it.
struct Function<'a> {
    entry: &'a Entry,
    name: &'a str,
    params: Vec<Param>,
    /// The type of what it gives.
    ty: String,
    /// The variables that the C function writes to.
    outs: Vec<String>,
    is_method: bool,
}

impl<'a> Function<'a> {
    fn new(entry: &'a Entry) -> Function<'a> {
        let args = arguments(entry);
        let mut params: Vec<Param> = args.iter().map(Param::new).collect();
        // Defaults end where a parameter behind has none.
        for (p, a) in params.iter_mut().zip(&args).rev().filter(|(p, _)| !p.is_self) {
            p.default = default(entry, a);
            if p.default.is_none() {
                break;
            }
        }
        // The format may stand in the options too.
        let format = |p: &&mut Param| p.ty == "std::optional<MemoryFormat>";
        let has_options = params.iter().any(|p| p.ty == "const TensorOptions&");
        if let Some(p) = params.iter_mut().find(format).filter(|_| has_options) {
            p.passed = vec![format!("detail::optional_code({}, options)", p.name)];
        }
        let (ty, n) = (result(entry).0, entry.schema.returns.len());
        let (ty, outs) = match n {
            _ if entry.schema.is_inplace() => ("Tensor&".into(), Vec::new()),
            1 => (ty.into(), vec!["out".into()]),
            _ => {
                let outs = (0..n).map(|i| format!("out{i}")).collect();
                (format!("std::tuple<{}>", vec![ty; n].join(", ")), outs)
            }
        };
        let is_method = params.iter().any(|p| p.is_self);
        Function { entry, name: &entry.schema.name, params, ty, outs, is_method }
    }

    /// The parameters of the method: all but the object.
    fn others(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|p| !p.is_self)
    }

    /// The statements that call the C function.
    fn body(&self) -> String {
        let (mut text, mut passed) = (String::new(), Vec::new());
        for p in &self.params {
            text += &p.setup;
            passed.extend(if p.is_self { vec!["c()".into()] } else { p.passed.clone() });
        }
        let (_, c_type, init, take) = result(self.entry);
        for out in &self.outs {
            text += &format!("  {c_type} {out}{init};\n");
            passed.push(format!("&{out}"));
        }
        let values: Vec<String> = self.outs.iter().map(|out| take.replace("out", out)).collect();
        let value = match values.as_slice() {
            [] => "const_cast<Tensor&>(*this)".into(),
            [one] => one.clone(),
            _ => format!("{{{}}}", values.join(", ")),
        };
        let call = wrap(&format!("  detail::check(tt_{}", self.entry.op.name), &passed, ");", 2);
        format!("{text}{call}\n  return {value};\n")
    }

    /// The line of `ops_methods.inc`.
    fn declaration(&self) -> String {
        let params: Vec<String> = self.others().map(|p| p.declare(true)).collect();
        wrap(&format!("  {} {}", self.ty, self.name), &params, " const;", 2)
    }

    fn method(&self) -> String {
        let params: Vec<String> = self.others().map(|p| p.declare(false)).collect();
        let head = format!("inline {} Tensor::{}", self.ty, self.name);
        format!("{}\n{}}}", wrap(&head, &params, " const {", 0), self.body())
    }

    /// The function outside of the class, which forwards to the method where there is one.
    fn function(&self) -> String {
        let params: Vec<String> = self.params.iter().map(|p| p.declare(true)).collect();
        let head = wrap(&format!("inline {} {}", self.ty, self.name), &params, " {", 0);
        if !self.is_method {
            return format!("{head}\n{}}}", self.body());
        }
        let names: Vec<String> = self.others().map(|p| p.name.clone()).collect();
        format!("{head}\n{}\n}}", wrap(&format!("  return self.{}", self.name), &names, ";", 2))
    }
}

/// Paths and texts. Of operators that C++ cannot tell apart, the first of the table is taken.
pub fn render(entries: &[Entry]) -> Vec<(&'static str, String)> {
    let (mut declarations, mut methods, mut functions) = (vec![], vec![], vec![]);
    let mut seen = HashSet::new();
    let by_hand = |e: &&Entry| HAND.contains(&e.schema.name.as_str());
    let unheard = |e: &&Entry| UNHEARD.contains(&e.schema.full_name().as_str());
    let written = entries.iter().filter(|e| !by_hand(e) && !unheard(e) && !is_of_script(e));
    for f in written.map(Function::new) {
        let all: Vec<String> = f.params.iter().map(|p| p.ty.clone()).collect();
        let others: Vec<String> = f.others().map(|p| p.ty.clone()).collect();
        if f.is_method && seen.insert(("method", f.name, others)) {
            declarations.push(f.declaration());
            methods.push(f.method());
        }
        if seen.insert(("function", f.name, all)) {
            functions.push(f.function());
        }
    }
    let text = [methods.join("\n"), functions.join("\n")].join("\n\n");
    vec![
        ("include/tinytorch/ops_methods.inc", format!("{NOTE}{}\n", declarations.join("\n"))),
        ("include/tinytorch/ops.hpp", format!("{NOTE}{HEAD}{text}{TAIL}")),
    ]
}
