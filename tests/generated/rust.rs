//! `src/ffi/ops.rs`: a C function for each operator.

use super::{Argument, arguments};
use std::fmt::Write;
use tinytorch::ops::schema::Type;
use tinytorch::ops::table::Entry;

/// Parameters of the C function, and the expression that the Rust function gets.
fn parameter(a: &Argument) -> (String, String) {
    let n = &a.name;
    let Some(arg) = &a.arg else {
        return (format!("{n}: *const tt_tensor_options"), format!("types::options({n})?"));
    };
    let (t, label) = (&arg.ty, &arg.name);
    if t.list.is_some() || t.base == "..." {
        return list(t, n);
    }
    let one = |c: &str, e: String| (format!("{n}: {c}"), e);
    match (t.base.as_str(), t.optional) {
        ("Tensor", false) if t.mutable => {
            one("*mut tt_tensor", format!("&*types::tensor({n}, \"{label}\")?"))
        }
        ("Tensor", false) => one("*const tt_tensor", format!("&*types::tensor({n}, \"{label}\")?")),
        ("Tensor", true) => {
            one("*const tt_tensor", format!("types::tensor_opt({n}, \"{label}\")?.as_deref()"))
        }
        ("Scalar", false) => one("tt_scalar", format!("types::scalar({n})?")),
        ("Scalar", true) => one("*const tt_scalar", format!("types::scalar_opt({n})?")),
        ("int", false) => one("i64", n.clone()),
        ("int", true) => one("*const i64", format!("types::value_opt({n})")),
        ("float", false) => one("f64", n.clone()),
        ("float", true) => one("*const f64", format!("types::value_opt({n})")),
        ("bool", false) => one("bool", n.clone()),
        ("bool", true) => one("*const bool", format!("types::value_opt({n})")),
        ("str", false) => one("*const c_char", format!("types::text({n}, \"{label}\")?")),
        ("str", true) => one("*const c_char", format!("types::text_opt({n}, \"{label}\")?")),
        ("ScalarType", false) => one("i32", format!("types::dtype({n})?")),
        ("ScalarType", true) => one("i32", format!("types::dtype_opt({n})?")),
        ("Device", false) => one("tt_device", format!("types::device({n})?")),
        ("MemoryFormat", false) => one("i32", format!("types::memory_format({n})?")),
        ("MemoryFormat", true) => one("i32", format!("types::memory_format_opt({n})?")),
        ("AnyEnumType", false) => one("i64", n.clone()),
        ("Generator", true) => one("*const tt_generator", format!("types::generator({n})?")),
        _ => panic!("no C type for {t:?}"),
    }
}

fn list(t: &Type, n: &str) -> (String, String) {
    let label = n.trim_end_matches('_');
    let params = |c: &str| format!("{n}: *const {c}, {label}_len: usize");
    let read = |f: &str| format!("types::{f}({n}, {label}_len, \"{label}\")?");
    match (t.base.as_str(), t.optional, t.optional_items) {
        ("Tensor", false, false) => (params("*const tt_tensor"), read("tensors")),
        ("Tensor", false, true) => {
            (params("*const tt_tensor"), format!("&{}", read("tensors_opt")))
        }
        ("int", false, _) => (params("i64"), read("slice")),
        ("int", true, _) => (params("i64"), read("slice_opt")),
        ("float", false, _) => (params("f64"), read("slice")),
        ("bool", false, _) => (params("bool"), format!("&{}", read("bools"))),
        ("str", false, _) => (params("*const c_char"), format!("&{}", read("texts"))),
        ("Scalar", false, _) => (params("tt_scalar"), read("scalars")),
        ("t", false, _) => {
            (format!("{n}: *const tt_value"), format!("&types::value({n}, \"{label}\")?"))
        }
        ("...", false, _) => (params("tt_value"), format!("&{}", read("values"))),
        ("float", true, _) => (params("f64"), read("slice_opt")),
        _ => panic!("no C list for {t:?}"),
    }
}

/// The output parameters, and how the result `r` is written to them.
fn outputs(e: &Entry) -> (String, String) {
    let returns = &e.schema.returns;
    if e.schema.results() > returns.len() {
        return match e.schema.args[0].ty.base.as_str() {
            "Tensor" => ("out: *mut tt_tensor_list".into(), "types::put_list(out, r)".into()),
            _ => ("out: *mut tt_value".into(), "types::put(out, types::to_value(r))".into()),
        };
    }
    if e.schema.is_inplace() || returns.is_empty() {
        return (String::new(), "drop(r);\n        Ok(())".into());
    }
    if returns.len() > 1 {
        let n = returns.len();
        let params: Vec<String> = (0..n).map(|i| format!("out{i}: *mut *mut tt_tensor")).collect();
        let outs: Vec<String> = (0..n).map(|i| format!("out{i}")).collect();
        let parts: Vec<String> = (0..n).map(|i| format!("r.{i}")).collect();
        let put = format!("types::put_tensors([{}], [{}])", outs.join(", "), parts.join(", "));
        return (params.join(", "), put);
    }
    match (returns[0].base.as_str(), returns[0].list.is_some()) {
        ("Tensor", false) => {
            ("out: *mut *mut tt_tensor".into(), "types::put_tensor(out, r)".into())
        }
        ("Tensor", true) => ("out: *mut tt_tensor_list".into(), "types::put_list(out, r)".into()),
        ("bool", false) => ("out: *mut bool".into(), "types::put(out, r)".into()),
        t => panic!("no C result for {t:?}"),
    }
}

/// The whole file.
pub fn render(entries: &[Entry]) -> String {
    let mut out = String::from(
        "// Generated from the operator table by tests/generated; do not edit.\n\
         //! Operators: a C function for each entry of the table.\n\
         //! Pointers are NULL or as `docs/c-api.md` says.\n\
         #![allow(clippy::too_many_arguments, clippy::missing_safety_doc)]\n\n\
         use super::status::{guard, tt_status};\n\
         #[allow(unused_imports)]\n\
         use super::types::{\n    self, tt_device, tt_generator, tt_scalar, tt_tensor, tt_tensor_list, tt_tensor_options,\n    tt_value,\n};\n\
         use crate::tensor::Tensor;\n\
         use std::ffi::c_char;\n",
    );
    for e in entries {
        let args = arguments(e);
        let (mut params, calls): (Vec<String>, Vec<String>) = args.iter().map(parameter).unzip();
        let (extra, put) = outputs(e);
        // A missing place for the result is found before the work is done.
        let mut due = String::new();
        if !extra.is_empty() {
            for out in extra.split(", ").filter_map(|p| p.split(':').next()) {
                let _ = write!(due, "types::due({out}, \"{out}\")?;\n        ");
            }
            params.push(extra);
        }
        out.push('\n');
        for line in e.op.doc.trim().lines() {
            let _ = writeln!(out, "///{}{line}", if line.starts_with(' ') { "" } else { " " });
        }
        let _ = write!(
            out,
            "///\n/// `{}`\n\
             #[unsafe(no_mangle)]\npub unsafe extern \"C\" fn tt_{}(\n    {},\n) -> tt_status {{\n    \
             // SAFETY: the caller keeps the rules of the ABI.\n    guard(|| unsafe {{\n        \
             {due}let r = Tensor::{}({})?;\n        {put}\n    }})\n}}\n",
            e.op.schema,
            e.op.name,
            params.join(", ").replace(", ", ",\n    "),
            e.op.name,
            calls.join(", "),
        );
    }
    out
}
