//! `docs/operators.md`: the table for people. What an operator takes is found by calling it.

#[path = "../sweep/arguments.rs"]
mod arguments;

use arguments::{samples, tensors};
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tinytorch::ops::table::{Entry, Kind, call};
use tinytorch::ops::value::Value;
use tinytorch::{DType, Device, Result, Tensor};

/// The results of a call that goes well.
fn results(e: &Entry, args: &[Value]) -> Option<Vec<Tensor>> {
    let out = catch_unwind(AssertUnwindSafe(|| call(&e.schema.full_name(), args)));
    out.ok()?.ok().map(|values| tensors(&values))
}

/// The arguments with their tensors changed.
fn mapped(args: &[Value], f: &dyn Fn(&Tensor) -> Result<Tensor>) -> Option<Vec<Value>> {
    let one = |v: &Value| {
        Some(match v {
            Value::Tensor(t) => Value::Tensor(f(t).ok()?),
            Value::Tensors(l) => {
                let all = l.iter().map(|t| t.as_ref().map(f).transpose());
                Value::Tensors(all.collect::<Result<_>>().ok()?)
            }
            v => v.clone(),
        })
    };
    args.iter().map(one).collect()
}

/// All lists of arguments to try, each complete.
fn tries(e: &Entry, dtype: DType) -> Vec<Vec<Value>> {
    let guessed = arguments::arguments(e, &[3, 4], dtype);
    let given = samples(e).into_iter().filter_map(|args| {
        // Tensors of f64, or of the first one's dtype where there are none, change their dtype.
        let first = tensors(&args).first().map(Tensor::dtype);
        let floats = tensors(&args).iter().any(|t| t.dtype() == DType::F64);
        let main = if floats { Some(DType::F64) } else { first };
        let recast = |t: &Tensor| match Some(t.dtype()) == main {
            true => t.detach()?.to_dtype(dtype)?.clone_tensor(None),
            false => t.clone_tensor(None),
        };
        let mut args = e.schema.fill(&mapped(&args, &recast)?).ok()?;
        for (a, v) in e.schema.args.iter().zip(&mut args) {
            if a.name == "dtype" && tensors(std::slice::from_ref(v)).is_empty() && main.is_none() {
                *v = Value::DType(dtype);
            }
        }
        Some(args)
    });
    guessed.into_iter().chain(given).collect()
}

fn dtypes(e: &Entry) -> String {
    use DType::*;
    let takes = |&d: &DType| tries(e, d).iter().any(|args| results(e, args).is_some());
    let found: Vec<DType> = DType::ALL.into_iter().filter(takes).collect();
    let floats = [F32, F64, F16, BF16];
    let integers = [U8, I8, I16, I32, I64];
    let mut left = found.clone();
    let mut names = Vec::new();
    for (group, name) in [(&floats[..], "float"), (&integers[..], "int")] {
        if group.iter().all(|d| left.contains(d)) {
            left.retain(|d| !group.contains(d));
            names.push(name.to_string());
        }
    }
    if found.len() == DType::ALL.len() {
        return "all".into();
    }
    names.extend(left.iter().map(DType::to_string));
    names.join(" ")
}

fn differentiable(e: &Entry) -> bool {
    samples(e).iter().any(|args| {
        let leaf = |t: &Tensor| {
            if t.dtype() != DType::F64 {
                return t.clone_tensor(None);
            }
            let leaf = t.detach()?.clone_tensor(None)?;
            leaf.set_requires_grad(true)?;
            // A leaf is not written to in place; a copy of it may be.
            leaf.clone_tensor(None)
        };
        let out = mapped(args, &leaf).and_then(|args| results(e, &args));
        out.is_some_and(|out| out.iter().any(Tensor::requires_grad))
    })
}

/// Whether shapes and dtypes can be had without memory.
fn works_on_meta(e: &Entry) -> bool {
    let Ok(meta) = Device::parse("meta") else { return false };
    tries(e, DType::F32).iter().any(|args| {
        let moved = |t: &Tensor| t.to_device_dtype(meta, t.dtype(), false, false, None);
        let Some(mut args) = mapped(args, &moved) else { return false };
        for (a, v) in e.schema.args.iter().zip(&mut args) {
            if a.ty.base == "Device" {
                *v = Value::Device(meta);
            }
        }
        let out = results(e, &args);
        out.is_some_and(|out| !out.is_empty() && out.iter().all(|t| t.device() == meta))
    })
}

/// The whole page.
pub fn render(entries: &[Entry]) -> String {
    let mut out = format!(
        "# Operators\n\nGenerated from the operator table by `tests/generated`; do not edit. \
         {} entries. The Rust method and, behind `tt_`, the C function have the name in the first \
         column; `tt_op_call` and C++'s `tinytorch::call` take the schema's name. `dtypes` are \
         those of the main tensors that the CPU takes: `all` ten, `float` for f16, bf16, f32 and \
         f64, `int` for the five integer types. `grad` says whether there is a derivative. On the \
         `meta` device only shapes and dtypes are computed.\n\n\
         | method | schema | kind | dtypes | grad | devices | what |\n|---|---|---|---|---|---|---|\n",
        entries.len()
    );
    for e in entries {
        let taken = dtypes(e);
        // Only lists and names have no tensor's dtype.
        assert!(
            !taken.is_empty() || e.schema.full_name() == "flatten.using_names",
            "{}",
            e.op.schema
        );
        let kind = match e.op.kind {
            Kind::Pointwise => "pointwise",
            Kind::Reduction => "reduction",
            Kind::Composed => "composed",
            Kind::Kernel => "kernel",
        };
        let doc = e.op.doc.trim().replace('\n', " ").replace('|', "\\|");
        let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let schema = e.op.schema.replace('|', "\\|");
        let grad = if differentiable(e) { "yes" } else { "no" };
        let devices = if works_on_meta(e) { "cpu meta" } else { "cpu" };
        let _ = writeln!(
            out,
            "| `{}` | `{schema}` | {kind} | {} | {grad} | {devices} | {doc} |",
            e.op.name, taken
        );
    }
    out
}
