//! `src/ffi/layers.rs`: options, their defaults and a constructor for each layer in C.

use std::collections::BTreeMap;
use std::fmt::Write;
use tinytorch::nn::layer::Field;
use tinytorch::nn::setting::{Kind, UNSET};
use tinytorch::nn::table::{self, Entry};
use tinytorch::ops::value::Value;

const HEAD: &str = "// Generated from the table of layers by tests/generated; do not edit.\n\
    //! Layers: options with their defaults, and a constructor for each row of the table.\n\
    //! Pointers are NULL or as `docs/c-api.md` says; tensors and lists of options are borrowed.\n\
    #![allow(clippy::missing_safety_doc)]\n\n\
    use super::nn::tt_module;\n\
    use super::nn_table as table;\n\
    use super::options::{Versioned, read, read_or};\n\
    use super::status::{guard, tt_status};\n\
    use super::types::tt_tensor;\n\
    use crate::ops::value::Value;\n";

/// `LeakyReLU` as `leaky_relu`, `LPPool2d` as `lp_pool2d`.
pub fn snake(name: &str) -> String {
    // These count as one word.
    let name = [("PReLU", "Prelu"), ("RReLU", "Rrelu"), ("ReLU", "Relu"), ("SiLU", "Silu")]
        .iter()
        .fold(name.to_string(), |n, (from, to)| n.replace(from, to));
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| letters[i]);
        let ends_run = letters.get(i + 1).is_some_and(|n| n.is_lowercase());
        let begins = before.is_some_and(|b| !b.is_uppercase() || ends_run);
        if c.is_uppercase() && begins {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn docs(out: &mut String, doc: &str, indent: &str) {
    for line in doc.trim().lines() {
        let space = if line.is_empty() || line.starts_with(' ') { "" } else { " " };
        let _ = writeln!(out, "{indent}///{space}{}", line.trim_end());
    }
}

/// The members of the struct that hold an option: name, type.
fn members(f: &Field) -> Vec<(String, String)> {
    let one = |ty: &str| vec![(f.name.to_string(), ty.to_string())];
    let list = |ty: &str| {
        vec![(f.name.into(), format!("*const {ty}")), (format!("{}_len", f.name), "usize".into())]
    };
    match f.kind {
        Kind::Int | Kind::OptInt => one("i64"),
        Kind::Float | Kind::OptFloat => one("f64"),
        Kind::Bool => one("bool"),
        Kind::OptBool | Kind::Choice(..) => one("i32"),
        Kind::Sizes(n) | Kind::OptSizes(n) | Kind::SizesOrNone(n) | Kind::Padding(n) => {
            one(&format!("[i64; {n}]"))
        }
        Kind::OptRatios(n) => one(&format!("[f64; {n}]")),
        Kind::Ints | Kind::OptInts => list("i64"),
        Kind::OptFloats => list("f64"),
        Kind::Tensor => one("*const tt_tensor"),
    }
}

/// What an option's documentation adds in C.
fn note(kind: Kind) -> String {
    match kind {
        Kind::OptInt | Kind::OptBool => " `TT_NONE`: none."
            .replace("TT_NONE", if kind == Kind::OptBool { "-1" } else { "TT_NONE" }),
        Kind::OptFloat => " NaN: none.".into(),
        Kind::OptSizes(_) => " `TT_NONE` first: none.".into(),
        Kind::OptRatios(_) => " NaN first: none.".into(),
        Kind::SizesOrNone(_) => " `TT_NONE`: none.".into(),
        Kind::OptInts | Kind::OptFloats | Kind::Tensor => " NULL: none.".into(),
        Kind::Padding(_) => " `TT_PADDING_SAME` or `TT_PADDING_VALID` first: these.".into(),
        Kind::Choice(name, _) => format!(" One of `TT_{}_*`.", snake(name).to_uppercase()),
        _ => String::new(),
    }
}

/// The value that the table's constructor gets.
fn value(f: &Field) -> String {
    let n = f.name;
    match f.kind {
        Kind::Int => format!("Value::Int(o.{n})"),
        Kind::Float => format!("Value::Float(o.{n})"),
        Kind::Bool => format!("Value::Bool(o.{n})"),
        Kind::OptBool => format!("table::switch(o.{n})"),
        Kind::Choice(..) => format!("Value::Int(o.{n}.into())"),
        Kind::OptInt => format!("table::int(o.{n})"),
        Kind::OptFloat => format!("table::float(o.{n})"),
        Kind::Sizes(_) | Kind::SizesOrNone(_) | Kind::Padding(_) => {
            format!("Value::Ints(o.{n}.to_vec())")
        }
        Kind::OptSizes(_) => format!("table::sizes(&o.{n})"),
        Kind::OptRatios(_) => format!("table::ratios(&o.{n})"),
        Kind::Ints => format!("table::ints(o.{n}, o.{n}_len, false, \"{n}\")?"),
        Kind::OptInts => format!("table::ints(o.{n}, o.{n}_len, true, \"{n}\")?"),
        Kind::OptFloats => format!("table::floats(o.{n}, o.{n}_len, \"{n}\")?"),
        Kind::Tensor => format!("table::tensor(o.{n}, \"{n}\")?"),
    }
}

/// A whole number of a default; the missing one by name.
fn int(v: i64) -> String {
    if v == UNSET { "table::TT_NONE".into() } else { v.to_string() }
}

/// A default as Rust writes the member.
fn default(kind: Kind, v: &Value) -> Vec<String> {
    let sized = |n: usize| match v {
        Value::None => format!("[table::TT_NONE; {n}]"),
        Value::Int(v) => format!("[{}; {n}]", int(*v)),
        Value::Ints(v) => format!("[{}]", v.iter().map(|v| int(*v)).collect::<Vec<_>>().join(", ")),
        v => panic!("no default of sizes {v:?}"),
    };
    vec![match (kind, v) {
        (Kind::OptInt, Value::None) => "table::TT_NONE".into(),
        (Kind::OptFloat, Value::None) => "f64::NAN".into(),
        (Kind::OptBool, Value::None) => "-1".into(),
        (Kind::Tensor, Value::None) => "std::ptr::null()".into(),
        (Kind::OptInts | Kind::OptFloats, Value::None) => {
            return vec!["std::ptr::null()".into(), "0".into()];
        }
        (Kind::OptRatios(n), Value::None) => format!("[f64::NAN; {n}]"),
        (Kind::Choice(_, words), Value::Str(s)) => {
            words.iter().position(|w| w == s).unwrap().to_string()
        }
        (Kind::Int | Kind::OptInt, Value::Int(v)) => v.to_string(),
        (Kind::Float | Kind::OptFloat, Value::Float(v)) => format!("{v:?}"),
        (Kind::Bool, Value::Bool(v)) => v.to_string(),
        (Kind::Sizes(n) | Kind::OptSizes(n) | Kind::SizesOrNone(n) | Kind::Padding(n), _) => {
            sized(n)
        }
        (kind, v) => panic!("no C default of {kind:?} for {v:?}"),
    }]
}

/// What `_default` takes for an option that is due, and what it writes.
fn due(f: &Field) -> (Vec<String>, Vec<String>) {
    let n = f.name;
    let (ty, to) = match f.kind {
        Kind::Int => ("i64", n.to_string()),
        Kind::Float => ("f64", n.to_string()),
        Kind::Bool => ("bool", n.to_string()),
        // One number stands for all dimensions; others are written afterwards.
        Kind::Sizes(d) | Kind::SizesOrNone(d) => ("i64", format!("[{n}; {d}]")),
        Kind::Ints => {
            let params = vec![format!("{n}: *const i64"), format!("{n}_len: usize")];
            return (params, vec![n.to_string(), format!("{n}_len")]);
        }
        kind => panic!("{n}: no C parameter of {kind:?}"),
    };
    (vec![format!("{n}: {ty}")], vec![to])
}

fn options(e: &Entry, out: &mut String) {
    let ty = format!("tt_{}_options", snake(e.name));
    let _ = writeln!(out, "\n/// Options of {}; fill them by `{ty}_default`.", e.name);
    let _ = writeln!(out, "#[repr(C)]\n#[derive(Clone, Copy, Debug)]\npub struct {ty} {{");
    let _ = writeln!(out, "    /// `sizeof({ty})` of the caller.\n    pub struct_size: usize,");
    let (mut params, mut written) = (Vec::new(), Vec::new());
    for f in e.fields {
        let members = members(f);
        for (i, (name, ty)) in members.iter().enumerate() {
            match i {
                0 => docs(out, &format!("{}{}", f.doc.trim(), note(f.kind)), "    "),
                _ => docs(out, "Their number.", "    "),
            }
            let _ = writeln!(out, "    pub {name}: {ty},");
        }
        let (p, w) = match f.default {
            Some(d) => (Vec::new(), default(f.kind, &d())),
            None => due(f),
        };
        params.extend(p);
        written.extend(members.iter().zip(w).map(|((name, _), w)| match *name == w {
            true => format!("        {name},\n"),
            false => format!("        {name}: {w},\n"),
        }));
    }
    let _ = write!(
        out,
        "}}\n\nimpl Versioned for {ty} {{\n    const NAME: &'static str = \"{ty}\";\n    \
         fn size(&self) -> usize {{\n        self.struct_size\n    }}\n}}\n\n\
         /// PyTorch's defaults.\n#[unsafe(no_mangle)]\n\
         pub extern \"C\" fn {ty}_default({}) -> {ty} {{\n    {ty} {{\n        \
         struct_size: std::mem::size_of::<{ty}>(),\n{}    }}\n}}\n",
        params.join(", "),
        written.concat()
    );
}

fn constructor(e: &Entry, out: &mut String) {
    let (name, snake) = (e.name, snake(e.name));
    out.push('\n');
    docs(out, e.doc, "");
    let _ = writeln!(out, "///\n/// Inputs: {}.", e.inputs.join(", "));
    let all_default = e.fields.iter().all(|f| f.default.is_some());
    if all_default && !e.fields.is_empty() {
        let _ = writeln!(out, "/// NULL options stand for the defaults.");
    }
    let values: Vec<String> =
        e.fields.iter().map(|f| format!("            {},\n", value(f))).collect();
    let (param, read) = match (e.fields.is_empty(), all_default) {
        (true, _) => (String::new(), String::new()),
        (_, true) => (
            format!("\n    options: *const tt_{snake}_options,"),
            format!("        let o = read_or(options, tt_{snake}_options_default())?;\n"),
        ),
        _ => (
            format!("\n    options: *const tt_{snake}_options,"),
            "        let o = read(options)?;\n".to_string(),
        ),
    };
    let list =
        if values.is_empty() { "[]".into() } else { format!("[\n{}        ]", values.concat()) };
    let _ = write!(
        out,
        "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn tt_nn_{snake}({param}\n    \
         out: *mut *mut tt_module,\n) -> tt_status {{\n    \
         // SAFETY: the caller keeps the rules of the ABI.\n    guard(|| unsafe {{\n\
         {read}        let values = {list};\n        \
         table::create(\"{name}\", &values, out)\n    }})\n}}\n"
    );
}

/// Whether it is the name of a layer's options, such as `linear_options`.
pub fn is_options(name: &str) -> bool {
    let layer = name.strip_suffix("_options");
    layer.is_some_and(|l| table::entries().iter().any(|e| snake(e.name) == l))
}

/// Whether NULL stands for the options of a layer, given as `leaky_relu`.
pub fn all_default(layer: &str) -> bool {
    let found = table::entries().iter().find(|e| snake(e.name) == layer);
    found.is_some_and(|e| e.fields.iter().all(|f| f.default.is_some()))
}

/// Good arguments that are due, as C writes them, where 2 is none; and options that some layers
/// ask for although they have a default.
const SAMPLES: &[(&str, &str, &[i64])] = &[
    ("AdaptiveLogSoftmaxWithLoss", "in_features", &[8]),
    ("AdaptiveLogSoftmaxWithLoss", "n_classes", &[4]),
    ("FractionalMaxPool2d", "output_size", &[1, 1]),
    ("FractionalMaxPool3d", "output_size", &[1, 1, 1]),
];

/// The options of a sample: those that are due, and those of [`SAMPLES`] behind them.
fn sampled(e: &Entry) -> impl Iterator<Item = &'static Field> {
    let name = e.name;
    let own = move |f: &&Field| SAMPLES.iter().any(|(l, n, _)| *l == name && *n == f.name);
    e.fields.iter().filter(move |f| f.default.is_none() || own(f))
}

/// Good numbers for an option that is due.
fn sample(e: &Entry, f: &Field) -> Vec<i64> {
    let own = SAMPLES.iter().find(|(layer, field, _)| *layer == e.name && *field == f.name);
    own.map_or(vec![2], |s| s.2.to_vec())
}

/// The options of a sample in order, up to the last one that is not at its default.
pub fn values(e: &Entry) -> Vec<Value> {
    let own: Vec<&str> = sampled(e).map(|f| f.name).collect();
    let last = e.fields.iter().rposition(|f| own.contains(&f.name)).map_or(0, |i| i + 1);
    let one = |f: &Field| match (own.contains(&f.name), f.default) {
        (false, Some(default)) => default(),
        _ => match (f.kind, sample(e, f)) {
            (Kind::Float, numbers) => Value::Float(numbers[0] as f64),
            (Kind::Int, numbers) => Value::Int(numbers[0]),
            (Kind::Ints, numbers) => Value::Ints(numbers),
            (_, numbers) if numbers.len() == 1 => Value::Int(numbers[0]),
            (_, numbers) => Value::Ints(numbers),
        },
    };
    e.fields[..last].iter().map(one).collect()
}

/// What a sample changes of the options by default, as statements of C.
pub fn changes(e: &Entry) -> String {
    let mut out = String::new();
    for f in sampled(e).filter(|f| f.default.is_some()) {
        for (i, v) in sample(e, f).iter().enumerate() {
            let _ = writeln!(out, "  {}_options.{}[{i}] = {v};", snake(e.name), f.name);
        }
    }
    out
}

/// Good options of a layer in C, by its default function; [`changes`] completes them.
pub fn declaration(e: &Entry) -> String {
    let (ty, mut args) = (format!("tt_{}_options", snake(e.name)), Vec::new());
    for f in e.fields.iter().filter(|f| f.default.is_none()) {
        let numbers = sample(e, f);
        let list: Vec<String> = numbers.iter().map(i64::to_string).collect();
        match f.kind {
            Kind::Ints => {
                args.push(format!("(const int64_t[]){{{}}}", list.join(", ")));
                args.push(list.len().to_string());
            }
            _ => args.push(list[0].clone()),
        }
    }
    format!("{ty} {}_options = {ty}_default({})", snake(e.name), args.join(", "))
}

const TEST: &str = "/* Generated from the table of layers by tests/generated; do not edit.\n \
    * Every layer made by its own function and by its name: the same text, the same values. */\n\
    // clang-format off\n#include \"every_layer.h\"\n";

/// `c_tests/every_layer_test.c`.
pub fn render_test(entries: &[Entry]) -> String {
    let mut out = TEST.to_string();
    let mut calls = String::new();
    for e in entries {
        let name = snake(e.name);
        let mut values = Vec::new();
        for f in sampled(e) {
            let numbers = sample(e, f);
            let list: Vec<String> = numbers.iter().map(i64::to_string).collect();
            values.push(match f.kind {
                Kind::Float => format!("real({})", list[0]),
                Kind::Ints => {
                    format!("ints((const int64_t[]){{{}}}, {})", list.join(", "), list.len())
                }
                _ => format!("whole({})", list[0]),
            });
        }
        let options = if e.fields.is_empty() { "" } else { &format!("&{name}_options, ") };
        let declared = match e.fields.is_empty() {
            true => String::new(),
            false => format!("  {};\n", declaration(e)),
        };
        let n = values.len();
        // C has no arrays of no elements.
        values.push("none()".into());
        let _ = write!(
            out,
            "\nstatic void {name}_layer(void) {{\n{declared}  const tt_value values[] = {{{}}};\n  \
             tt_module* m = NULL;\n{}  seed();\n  REQUIRE_OK(tt_nn_{name}({options}&m));\n  \
             same(\"{}\", values, {n}, m);\n}}\n",
            values.join(", "),
            changes(e),
            e.name
        );
        let _ = writeln!(calls, "  {name}_layer();");
    }
    let _ = write!(
        out,
        "\nint main(void) {{\n{calls}  CHECK_INT(tt_nn_count(), {});\n  return check_report();\n}}\n",
        entries.len()
    );
    out
}

/// The whole file.
pub fn render(entries: &[Entry]) -> String {
    let mut out = HEAD.to_string();
    let mut words: BTreeMap<&str, &[&str]> = BTreeMap::new();
    for f in entries.iter().flat_map(|e| e.fields) {
        if let Kind::Choice(name, list) = f.kind {
            words.insert(name, list);
        }
    }
    for (name, list) in words {
        out.push('\n');
        for (i, word) in list.iter().enumerate() {
            let constant = format!("{}_{}", snake(name), word.replace('-', "_")).to_uppercase();
            let _ = writeln!(out, "/// {name}: {word}.\npub const TT_{constant}: i32 = {i};");
        }
    }
    for e in entries {
        if !e.fields.is_empty() {
            options(e, &mut out);
        }
        constructor(e, &mut out);
    }
    out
}
