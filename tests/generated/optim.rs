//! Optimizers and schedules from their declarations: `src/ffi/optim_algorithms.rs`,
//! `src/ffi/schedules.rs` and `include/tinytorch/optim/algorithms.hpp`.

use std::fmt::Write;
use tinytorch::optim::{Declaration, Described};

const RUST_HEAD: &str = "\
use super::handle;
use super::options::{Versioned, read};
";

/// The lines of a documentation, each after `mark`.
fn doc(text: &str, mark: &str) -> String {
    text.lines().map(|l| format!("{mark} {}\n", l.trim())).collect()
}

/// A field in C: lists are a pointer and a length.
fn c_fields(f: &Described) -> Vec<(String, &'static str)> {
    match f.ty {
        "Vec<f64>" => vec![(f.name.into(), "*const f64"), (format!("{}_len", f.name), "usize")],
        "Vec<i64>" => vec![(f.name.into(), "*const i64"), (format!("{}_len", f.name), "usize")],
        ty => vec![(f.name.into(), ty)],
    }
}

fn is_list(f: &Described) -> bool {
    f.ty.starts_with("Vec")
}

/// Numbers that PyTorch's constructor asks for: arguments of the `_default` function.
fn is_asked(f: &Described) -> bool {
    f.default.is_none() && !is_list(f)
}

/// Whether there is no default for all options: then NULL does not stand for it.
fn is_due(d: &Declaration) -> bool {
    d.fields.iter().any(|f| f.default.is_none())
}

/// The struct of options, its defaults, and how it is read.
fn c_options(d: &Declaration) -> String {
    let Declaration { rust, c, .. } = d;
    let (mut fields, mut defaults, mut given) = (String::new(), String::new(), String::new());
    for f in d.fields {
        let _ = write!(fields, "{}", doc(f.doc, "    ///"));
        for (name, ty) in c_fields(f) {
            if name.ends_with("_len") && is_list(f) {
                let _ = writeln!(fields, "    /// Their number.");
            }
            let _ = writeln!(fields, "    pub {name}: {ty},");
            let value = match ty {
                "usize" => "0".into(),
                t if t.starts_with('*') => "std::ptr::null()".into(),
                _ if is_asked(f) => name.clone(),
                _ => format!("o.{name}"),
            };
            let sep = if value == name { String::new() } else { format!(": {value}") };
            let _ = writeln!(defaults, "        {name}{sep},");
        }
        let name = f.name;
        let _ = match is_list(f) {
            true => writeln!(
                given,
                "        // SAFETY: the caller's list.\n        {name}: unsafe {{ slice(o.{name}, \
                 o.{name}_len, \"{name}\")? }}.to_vec(),"
            ),
            false => writeln!(given, "        {name}: o.{name},"),
        };
    }
    let asked: Vec<String> =
        d.fields.iter().filter(|f| is_asked(f)).map(|f| format!("{}: {}", f.name, f.ty)).collect();
    let usual = match d.fields.iter().any(|f| f.default.is_some()) {
        true => format!("    let o = {rust}::default();\n"),
        false => String::new(),
    };
    let missing = match is_due(d) {
        true => String::new(),
        false => format!("    if p.is_null() {{\n        return Ok({rust}::default());\n    }}\n"),
    };
    format!(
        "\n/// Options of {name}.\n/// Fill it by `tt_{c}_options_default`.\n#[repr(C)]\n\
         #[derive(Clone, Copy, Debug)]\npub struct tt_{c}_options {{\n    /// \
         `sizeof(tt_{c}_options)` of the caller.\n    pub struct_size: usize,\n{fields}}}\n\n\
         impl Versioned for tt_{c}_options {{\n    const NAME: &'static str = \
         \"tt_{c}_options\";\n    fn size(&self) -> usize {{\n        self.struct_size\n    }}\n\
         }}\n\n/// PyTorch's defaults.\n#[unsafe(no_mangle)]\npub extern \"C\" fn \
         tt_{c}_options_default({asked}) -> tt_{c}_options {{\n{usual}    tt_{c}_options {{\n\
         {pad}struct_size: std::mem::size_of::<tt_{c}_options>(),\n{defaults}    }}\n}}\n\n\
         /// # Safety\n/// `p` is NULL or options.\nunsafe fn {c}(p: *const tt_{c}_options) -> \
         Result<{rust}> {{\n{missing}    // SAFETY: handed on.\n    let o = unsafe {{ read(p)? \
         }};\n    Ok({rust} {{\n{given}    }})\n}}\n",
        name = d.name,
        pad = " ".repeat(8),
        asked = asked.join(", "),
    )
}

fn null_is(d: &Declaration) -> &'static str {
    if is_due(d) { "" } else { "; NULL options are the defaults" }
}

/// `src/ffi/optim_algorithms.rs`.
pub fn rust_algorithms(all: &[&Declaration]) -> String {
    let mut out = format!(
        "//! Generated from src/optim/algorithms.rs by tests/generated; do not edit.\n//!\n\
         //! Optimizers: their options and how they are made.\n\n{RUST_HEAD}\
         use super::optim::tt_optimizer;\nuse super::status::{{guard, tt_status}};\n\
         use super::types::{{tensors, tt_tensor}};\nuse crate::base::Result;\n\
         use crate::optim::*;\n"
    );
    for d in all {
        let c = d.c;
        let _ = write!(
            out,
            "{}\n{}///\n/// One group of parameters{}.\n///\n/// # Safety\n/// The pointers are \
             NULL or as said.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn tt_optim_{c}(\n    \
             parameters: *const *const tt_tensor,\n    n: usize,\n    options: *const \
             tt_{c}_options,\n    out: *mut *mut tt_optimizer,\n) -> tt_status {{\n    // SAFETY: \
             handed on.\n    guard(|| unsafe {{\n        let p = tensors(parameters, n, \
             \"parameters\")?;\n        handle::put(out, Optimizer::new(p, {c}(options)?)?)\n    \
             }})\n}}\n",
            c_options(d),
            doc(d.doc, "///"),
            null_is(d),
        );
    }
    out
}

/// `src/ffi/schedules.rs`.
pub fn rust_schedules(all: &[&Declaration]) -> String {
    let mut out = format!(
        "//! Generated from src/optim/scheduler by tests/generated; do not edit.\n//!\n\
         //! Schedules of learning rates: their options and how they are made.\n\n\
         {}use super::optim::tt_optimizer;\nuse super::scheduler::{{make, tt_scheduler}};\n\
         use super::status::{{guard, tt_status}};\nuse super::types::slice;\n\
         use crate::base::Result;\nuse crate::optim::scheduler::*;\n",
        RUST_HEAD.replace("use super::handle;\n", "")
    );
    for d in all {
        let c = d.c;
        let _ = write!(
            out,
            "{}\n{}///\n/// `target` is the optimizer{}.\n///\n/// # Safety\n/// The pointers are \
             NULL or as said.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn \
             tt_scheduler_{c}(\n    target: *mut tt_optimizer,\n    options: *const \
             tt_{c}_options,\n    out: *mut *mut tt_scheduler,\n) -> tt_status {{\n    // SAFETY: \
             handed on.\n    guard(|| unsafe {{ make(target, {c}(options)?, out) }})\n}}\n",
            c_options(d),
            doc(d.doc, "///"),
            null_is(d),
        );
    }
    out
}

/// A field of a C++ class: type, name, default, and the engine's names with how each is reached.
struct Arg {
    ty: String,
    name: String,
    default: String,
    parts: Vec<(String, String)>,
}

fn arg(ty: &str, name: &str, default: &str) -> Arg {
    let parts = vec![(name.to_string(), format!("self.{name}_"))];
    Arg { ty: ty.into(), name: name.into(), default: default.into(), parts }
}

/// The options of a C++ class; both betas are one.
fn cpp_options(d: &Declaration) -> Vec<Arg> {
    let mut out: Vec<Arg> = Vec::new();
    for f in d.fields {
        let default = f.default.unwrap_or("0");
        let ty = match f.ty {
            "f64" => "double",
            "i64" => "int64_t",
            t => t,
        };
        match f.name {
            "beta1" => {
                let mut betas = arg("betas_t", "betas", default);
                betas.parts = vec![("beta1".into(), "std::get<0>(self.betas_)".into())];
                out.push(betas);
            }
            "beta2" => {
                let betas = out.last_mut().unwrap();
                betas.default = format!("std::make_tuple({}, {default})", betas.default);
                betas.parts.push(("beta2".into(), "std::get<1>(self.betas_)".into()));
            }
            name => out.push(arg(ty, name, default)),
        }
    }
    out
}

fn cpp_struct(name: &str, base: &str, first: &str, args: &[Arg]) -> String {
    let mut out = format!(
        "template <typename Void>\nstruct {name} : public {base}<{name}<Void>> {{\n{first}"
    );
    for a in args {
        let default = match (a.default.as_str(), a.name.as_str()) {
            ("", _) | (_, "lr") => String::new(),
            (d, _) => format!(" = {d}"),
        };
        let _ = writeln!(out, "  TORCH_ARG({}, {}){default};", a.ty, a.name);
    }
    out += "\n public:\n  template <typename Self, typename F>\n";
    out += "  static void each(Self& self, F f) {\n";
    for (name, value) in args.iter().flat_map(|a| &a.parts) {
        let _ = writeln!(out, "    f(\"{name}\", {value});");
    }
    out + "  }\n};\n"
}

/// `include/tinytorch/optim/algorithms.hpp`. L-BFGS, whose options are not numbers alone, is
/// written by hand.
pub fn cpp(all: &[&Declaration]) -> String {
    let mut out = "// Generated from src/optim/algorithms.rs by tests/generated; do not edit.\n\
                   // clang-format off\n#pragma once\n\n#include <tuple>\n\n#include \
                   \"engine.hpp\"\n\nnamespace tinytorch {\nnamespace optim {\ninline \
                   namespace api {\nnamespace lazy {\n"
        .to_string();
    let mut names = String::from("\n}  // namespace lazy\n\n");
    for d in all.iter().filter(|d| d.name != "LBFGS") {
        let name = d.name;
        let options = cpp_options(d);
        let mut first = String::new();
        if options.iter().any(|a| a.name == "betas") {
            first += "  using betas_t = std::tuple<double, double>;\n";
        }
        let lr = &options[0].default;
        let _ = writeln!(first, "  {name}Options(double lr = {lr}) : lr_(lr) {{}}");
        let numbers = d.state[0].iter().map(|n| match *n {
            "step" => arg("int64_t", n, "0"),
            n => arg("double", n, "1"),
        });
        let tensors = d.state[1].iter().map(|n| arg("Tensor", n, ""));
        let state: Vec<Arg> = numbers.chain(tensors).collect();
        let algorithm = format!(
            "Algorithm<{name}Options<Void>, {name}ParamState<Void>, tt_optim_{}, Void>",
            d.c
        );
        let _ = write!(
            out,
            "\n{}\n{}\n{}template <typename Void>\nclass {name} : public {algorithm} {{\n public:\n  \
             using {algorithm}::Algorithm;\n}};\n",
            cpp_struct(&format!("{name}Options"), "EngineOptions", &first, &options),
            cpp_struct(&format!("{name}ParamState"), "EngineParamState", "", &state),
            doc(d.doc, "///"),
        );
        for n in [format!("{name}Options"), format!("{name}ParamState"), name.to_string()] {
            let _ = writeln!(names, "TINYTORCH_LAZY_({n});");
        }
    }
    out + &names + "\n}  // namespace api\n}  // namespace optim\n}  // namespace tinytorch\n"
}
