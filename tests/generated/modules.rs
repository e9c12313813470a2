//! `docs/modules.md`: layers, optimizers and schedules, for people.

use super::layers;
use std::fmt::Write;
use tinytorch::nn::table::Entry;
use tinytorch::optim::{Declaration, Described};

const HEAD: &str = "# Layers, optimizers, schedules\n\n\
    Generated from their tables by `tests/generated`; do not edit. Names and defaults are \
    PyTorch's; an option without a default must be given.\n";

/// A documentation in a cell of a table.
fn cell(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// Names as code, or a dash.
fn names<S: AsRef<str>>(all: &[S]) -> String {
    let all: Vec<String> = all.iter().map(|n| format!("`{}`", n.as_ref())).collect();
    if all.is_empty() { "-".into() } else { all.join(" ") }
}

/// Parameters, buffers and children of a layer: those that are declared, of which options leave
/// some out, and those that a layer made with few options has besides.
fn state(e: &Entry) -> [String; 3] {
    let made = e.create(&layers::values(e)).unwrap_or_else(|e| panic!("{e}"));
    let join = |declared: &[&str], own: Vec<String>| {
        let mut all: Vec<String> = declared.iter().map(|n| n.to_string()).collect();
        all.extend(own.into_iter().filter(|n| !declared.contains(&n.as_str())));
        names(&all)
    };
    let buffers = made.named_buffers(false).into_iter().map(|b| b.0).collect();
    let children: Vec<String> = made.named_children().into_iter().map(|c| c.0).collect();
    [
        join(e.parameters, made.own_parameters().into_iter().map(|p| p.0).collect()),
        join(e.buffers, buffers),
        names(&children),
    ]
}

fn layer(e: &Entry) -> String {
    let (due, more) = e.inputs.split_at(e.due);
    let optional: Vec<String> = more.iter().map(|n| format!("{n}?")).collect();
    let inputs: Vec<&str> =
        due.iter().copied().chain(optional.iter().map(String::as_str)).collect();
    let [parameters, buffers, children] = state(e);
    // Layers of several dimensions share a documentation, in which these are `D`.
    let digits = e.name.trim_end_matches('d').trim_start_matches(|c: char| !c.is_ascii_digit());
    let doc = cell(e.doc).replace("`D`", digits).replace("last 1 dimensions", "last dimension");
    format!(
        "| `{}` | {} | {parameters} | {buffers} | {children} | {doc} |\n",
        e.schema().replace('|', "\\|"),
        names(&inputs)
    )
}

/// An option as a layer's schema has it.
fn option(f: &Described) -> String {
    let ty = match f.ty {
        "f64" => "float",
        "i64" => "int",
        "bool" => "bool",
        "Vec<f64>" => "float[]",
        "Vec<i64>" => "int[]",
        ty => panic!("{}: no name for {ty}", f.name),
    };
    let default = match f.default {
        None => return format!("{ty} {}", f.name),
        Some("true") => "True",
        Some("false") => "False",
        Some("Vec::new()") => "[]",
        Some(other) => other,
    };
    format!("{ty} {}={default}", f.name)
}

fn declared(d: &Declaration) -> String {
    let options: Vec<String> = d.fields.iter().map(option).collect();
    format!("`{}({})`", d.name, options.join(", "))
}

/// The whole page.
pub fn render(layers: &[Entry], optimizers: &[&Declaration], schedules: &[&Declaration]) -> String {
    let mut out = HEAD.to_string();
    let _ = write!(
        out,
        "\n## Layers\n\n{} of them: `torch::nn::NAME` in C++, `nn::NAME` in Rust (with `<1>` to \
         `<3>` for 1d to 3d), `tt_nn_name` in C, and by name `tt_nn_create`. \
         Options stand in PyTorch's order. Inputs with a question mark may be left out. Parameters \
         and buffers are those of the state dict with all options on; layers in several parts have \
         those of their children too. `Sequential`, `ModuleList`, `ModuleDict`, `ParameterList` \
         and `ParameterDict` hold others and have no options.\n\n| layer | inputs | parameters | \
         buffers | children | what |\n|---|---|---|---|---|---|\n",
        layers.len()
    );
    layers.iter().for_each(|e| out.push_str(&layer(e)));
    out.push_str(
        "\n## Optimizers\n\n`torch::optim::NAME` in C++, where `beta1` and `beta2` are one option, \
         `betas`, and `strong_wolfe` is the word `line_search_fn`; `tt_optim_name` in C. The state \
         is what is kept for each parameter, some of it with some options only.\n\n| optimizer | \
         state | what |\n|---|---|---|\n",
    );
    for d in optimizers {
        let state = names(&d.state.concat());
        let _ = writeln!(out, "| {} | {state} | {} |", declared(d), cell(d.doc));
    }
    out.push_str(
        "\n## Schedules\n\n`torch::optim::NAME` in C++. Words of PyTorch's are switches: \
         `rising` for the mode `max`, `absolute` for the threshold mode `abs`, `linear` for the \
         strategy of that name. Besides these, `LambdaLR` takes a function and `SequentialLR` \
         other schedules.\n\n| schedule | what |\n|---|---|\n",
    );
    for d in schedules {
        let _ = writeln!(out, "| {} | {} |", declared(d), cell(d.doc));
    }
    out
}
