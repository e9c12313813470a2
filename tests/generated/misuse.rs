//! `c_tests/every_null_test.c`: every function of the header with NULL for each of its pointers.

use super::{c_name, layers};
use std::collections::HashMap;
use std::fmt::Write;
use tinytorch::nn::table as nn;
use tinytorch::ops::table::Entry;
use tinytorch::optim::ALGORITHMS;

const HEAD: &str = "/* Generated from tinytorch.h by tests/generated; do not edit.\n \
    * Every function with NULL for all of its pointers, for none, and for each of them. */\n\
    // clang-format off\n#include \"null_calls.h\"\n";

/// Functions in a part of the file.
const PART: usize = 12;

/// Pointers that may be NULL, besides those of [`may_be_null`] and of operators' optional
/// arguments.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("tt_autograd_backward", &["gradients"]),
    ("tt_autograd_grad", &["gradients"]),
    ("tt_dataloader_stateful", &["transform"]),
    ("tt_module_register_buffer", &["buffer"]),
    ("tt_module_register_parameter", &["parameter"]),
    ("tt_module_call", &["n_results"]),
    ("tt_module_replace_buffer", &["buffer"]),
    ("tt_module_replace_parameter", &["parameter"]),
    ("tt_module_to", &["device"]),
    ("tt_nn_transformer_decoder", &["norm"]),
    ("tt_nn_transformer_encoder", &["norm"]),
    ("tt_moment_set", &["moment"]),
    ("tt_nn_apply", &["n_results"]),
    ("tt_op_call", &["n_results"]),
    ("tt_optimizer_step_closure", &["out"]),
    ("tt_rng_get_state", &["buffer"]),
    ("tt_tensor_backward", &["gradient"]),
    ("tt_tensor_from_blob", &["strides"]),
    ("tt_tensor_set_grad", &["grad"]),
    ("tt_tensor_shape", &["buffer", "ndim"]),
    ("tt_tensor_strides", &["buffer", "ndim"]),
];

/// Options without which there are defaults.
const OPTIONS: &[&str] = &[
    "tensor",
    "backward",
    "linear_lr",
    "polynomial_lr",
    "reduce_lr_on_plateau",
    "idx",
    "dataloader",
    "load",
    "safetensors",
    "sampler",
    "image_dataset",
    "chunk",
];

/// Objects that are counted.
const SHARED: &[&str] = &[
    "tensor",
    "module",
    "optimizer",
    "scheduler",
    "dataset",
    "dataloader",
    "sampler",
    "transform",
    "stateful_dataset",
    "tree",
    "checkpoint",
    "generator",
    "node",
];

struct Param {
    ty: String,
    name: String,
}

struct Function {
    returns: String,
    name: String,
    params: Vec<Param>,
}

/// Splits at commas outside of brackets.
fn split(text: &str) -> Vec<String> {
    let (mut depth, mut out) = (0, vec![String::new()]);
    for c in text.chars() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        match c {
            ',' if depth == 0 => out.push(String::new()),
            _ => out.last_mut().unwrap().push(c),
        }
    }
    out.iter().map(|s| s.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn param(text: &str) -> Param {
    if let Some((_, rest)) = text.split_once("(*") {
        let name = rest.split(')').next().unwrap().into();
        return Param { ty: "callback".into(), name };
    }
    let start = text.rfind([' ', '*']).map_or(0, |i| i + 1);
    Param { ty: text[..start].trim().into(), name: text[start..].into() }
}

/// The prototypes of the header.
fn functions(header: &str) -> Vec<Function> {
    let prototype = |text: &str| {
        let text = text.split(';').next().unwrap();
        let (head, params) = text.split_once('(').unwrap();
        let head = head.trim();
        let start = head.rfind([' ', '*', '\n']).map_or(0, |i| i + 1);
        let params = split(params.rsplit_once(')').unwrap().0);
        let params = params.iter().filter(|p| !p.is_empty() && *p != "void").map(|p| param(p));
        Function {
            returns: head[..start].split_whitespace().collect::<Vec<_>>().join(" "),
            name: head[start..].into(),
            params: params.collect(),
        }
    };
    header.split("\nTT_API").skip(1).map(prototype).collect()
}

impl Param {
    fn is_pointer(&self) -> bool {
        self.ty.ends_with('*')
            || ["callback", "tt_deleter", "tt_tensor_hook"].contains(&self.ty.as_str())
    }

    /// What a struct behind the pointer is called without `tt_`.
    fn pointee(&self) -> Option<&str> {
        let ty = self.ty.strip_prefix("const ").unwrap_or(&self.ty);
        ty.strip_prefix("struct tt_")?.strip_suffix('*').map(str::trim)
    }

    /// Whether NULL stands for a default, or for what the caller does not want to know.
    fn may_be_null(&self, f: &Function) -> bool {
        let options = self.pointee().and_then(|p| p.strip_suffix("_options"));
        let known = |o: &str| {
            OPTIONS.contains(&o) || layers::all_default(o) || ALGORITHMS.iter().any(|d| d.c == o)
        };
        options.is_some_and(known)
            || (self.pointee() == Some("generator") && !f.name.starts_with("tt_generator"))
            || self.ty == "char *"
            || self.ty == "tt_deleter"
            || ["userdata", "length", "id", "slot"].contains(&self.name.as_str())
            || OPTIONAL.iter().any(|(n, list)| *n == f.name && list.contains(&&*self.name))
    }

    /// A good value of a pointer.
    fn good(&self, f: &Function, outputs: &mut usize) -> String {
        let release = f.name.ends_with("_release");
        let n = self.name.as_str();
        if let Some(kind) = self.pointee().filter(|_| !self.ty.contains("const *")) {
            let plain = match kind {
                "tensor" => "x",
                "module" if n == "child" => "child",
                k => k,
            };
            return match kind {
                k if release && SHARED.contains(&k) => format!("tt_{k}_retain(t.{plain})"),
                k if SHARED.contains(&k) => format!("t.{plain}"),
                "function_context" => format!("(struct tt_{kind}*)NULL"),
                "tensor *" if n == "outputs" => "o.tensors".into(),
                "tensor *" => {
                    *outputs += 1;
                    format!("&o.tensors[{}]", *outputs - 1)
                }
                "value" if release => "&none".into(),
                "value" if self.ty.starts_with("const") => "t.values".into(),
                "value" => "o.values".into(),
                "scalar"
                    if n == "numbers" || f.params.iter().any(|p| p.name == format!("{n}_len")) =>
                {
                    "t.scalars".into()
                }
                k if k.ends_with('*') => format!("&o.{}", k.trim_end_matches('*').trim()),
                k if release => format!("(struct tt_{k}*)&e.{k}"),
                // Options of layers are made where they are used.
                k if layers::is_options(k) => format!("&{k}"),
                k if self.ty.starts_with("const") => format!("&t.{k}"),
                k => format!("&o.{k}"),
            };
        }
        match (self.ty.as_str(), n) {
            ("const struct tt_tensor *const *", _) => "t.list",
            ("const struct tt_module *const *", _) => "t.modules",
            ("const struct tt_scheduler *const *", _) => "t.schedulers",
            ("const struct tt_transform *const *", _) => "t.transforms",
            ("struct DLManagedTensorVersioned *", _) => "new_dlpack()",
            ("struct DLManagedTensorVersioned **", _) => "&o.dlpack",
            ("const struct tt_tree *const *", _) => "t.trees",
            ("const char *", "path") if f.is_named(&["_read", "_load"]) => "\"no such file\"",
            ("const char *", "path") if f.is_named(&["_write", "_save"]) => "OUTPUT_FILE",
            ("const char *", "name") if f.name == "tt_op_call" => "\"relu\"",
            ("const char *", "name") if f.name.starts_with("tt_nn_") => "\"BCELoss\"",
            ("const char *", _) => "\"lr\"",
            ("const char *const *", _) => "t.names",
            ("char *" | "void *", "buffer") => "o.text",
            ("void *", "data") | ("const void *", _) => "t.data",
            ("void *", _) => "&o.pointer",
            ("const uint8_t *", _) => "(const uint8_t*)t.data",
            ("const int64_t *", _) => "t.ints",
            ("const double *", _) => "&t.real",
            ("const bool *", _) => "&t.flag",
            ("const size_t *", _) => "t.sizes",
            ("size_t *", "buffer" | "indices") => "o.indices",
            ("size_t *", _) => "&o.size",
            ("int64_t *", "buffer") => "o.dims",
            ("int64_t *", _) => "&o.i64",
            ("uint64_t *", _) => "&o.u64",
            ("int32_t *", _) => "&o.i32",
            ("double *", _) => "&o.real",
            ("bool *", _) => "&o.flag",
            ("void **", _) => "&o.pointer",
            ("const int64_t **", _) => "&o.ref",
            ("tt_deleter", _) => "on_destroy",
            ("tt_tensor_hook", _) => "on_hook",
            ("callback", "closure") => "on_closure",
            ("callback", _) if f.name == "tt_module_apply" => "on_apply",
            ("callback", _) if f.name == "tt_scheduler_lambda_lr" => "on_lambda",
            t => panic!("{}: no sample of {t:?}", f.name),
        }
        .into()
    }

    /// A good number.
    fn number(&self, f: &Function) -> String {
        let value = match (self.ty.as_str(), self.name.as_str()) {
            ("struct tt_scalar", _) => return "S(scalar)".into(),
            ("struct tt_device", _) => return "S(device)".into(),
            ("size_t", "room") => "sizeof o.text",
            ("size_t", "max_results") => "4",
            ("size_t", "i" | "index" | "group") => "0",
            ("size_t", "bytes" | "length") => "16",
            ("size_t", "n_outputs")
                if ["tt_function_apply", "tt_autograd_checkpoint"].contains(&&*f.name) =>
            {
                "1"
            }
            // BCELoss takes two inputs, a weight as its option and as its buffer.
            ("size_t", "n_args") if f.name == "tt_nn_apply" => "2",
            ("size_t", "n_args" | "n_options" | "n_state") => "1",
            ("size_t", _) => "2",
            ("int32_t", "dtype") => "6",
            ("double", _) => "0.5",
            ("int32_t" | "tt_status" | "bool", _) => "0",
            ("int64_t", n) if n.starts_with("dim") || n == "index" => "0",
            ("int64_t" | "uint64_t" | "uint32_t", _) => "1",
            t => panic!("{}: no sample of {t:?}", f.name),
        };
        format!("V({value})")
    }
}

impl Function {
    /// Whether the name has one of the words in it.
    fn is_named(&self, words: &[&str]) -> bool {
        words.iter().any(|w| self.name.contains(w))
    }

    /// Whether parameter `i` is a list, alone or with others before their common length: NULL is
    /// fine where that is 0.
    fn is_list(&self, i: usize) -> bool {
        const LISTS: &[&str] = &[
            "const int64_t *",
            "const size_t *",
            "const double *",
            "const void *",
            "const uint8_t *",
            "const struct tt_scalar *",
        ];
        let listed = |p: &Param| {
            let ty = p.ty.as_str();
            ty.ends_with("*const *") || LISTS.contains(&ty) || ty == "const struct tt_value *"
        };
        let mut rest = self.params[i..].iter().skip_while(|p| listed(p));
        listed(&self.params[i]) && rest.next().is_some_and(|p| p.ty == "size_t")
    }

    fn render(&self, optional: &HashMap<(String, String), bool>) -> String {
        if self.name == "tt_debug_panic" {
            return "  functions_tried++;\n  CHECK_STATUS(tt_debug_panic(), TT_ERR_PANIC);\n"
                .into();
        }
        let status = self.returns == "tt_status" && self.name != "tt_last_error_code";
        let (mut names, mut args, mut outputs) = (Vec::new(), Vec::new(), 0);
        for (i, p) in self.params.iter().enumerate() {
            if !p.is_pointer() {
                args.push(p.number(self));
                continue;
            }
            let in_schema = optional.get(&(self.name.clone(), p.name.clone()));
            let free = !status || p.may_be_null(self) || in_schema == Some(&true);
            let mark = match (free, self.is_list(i)) {
                (true, _) => "?",
                (_, true) => "*",
                _ => "",
            };
            args.push(format!("P({}, {})", names.len(), p.good(self, &mut outputs)));
            names.push(format!("{mark}{}", p.name.trim_end_matches('_')));
        }
        let call = format!("{}({})", self.name, args.join(", "));
        let call = match self.name.strip_suffix("_retain").and_then(|n| n.strip_prefix("tt_")) {
            Some(kind) => format!("kept_{kind}({call})"),
            None if status => call,
            None => format!("DONE({call})"),
        };
        format!("  TRY(\"{}\", \"{}\",\n      {call});\n", self.name, names.join(" "))
    }
}

/// The whole file.
pub fn render(header: &str, entries: &[Entry]) -> String {
    let mut optional = HashMap::new();
    for e in entries {
        for a in &e.schema.args {
            optional.insert((format!("tt_{}", e.op.name), c_name(&a.name)), a.ty.optional);
        }
    }
    let functions = functions(header);
    let mut out = HEAD.to_string();
    let parts: Vec<_> = functions.chunks(PART).collect();
    for (i, part) in parts.iter().enumerate() {
        let calls: String = part.iter().map(|f| f.render(&optional)).collect();
        let used: Vec<_> = nn::entries()
            .iter()
            .filter(|e| calls.contains(&format!("&{}_options)", layers::snake(e.name))))
            .collect();
        let options: String =
            used.iter().map(|e| format!("  {};\n", layers::declaration(e))).collect();
        let changes: String = used.iter().map(|e| layers::changes(e)).collect();
        let _ = write!(out, "\nstatic void part_{i}(void) {{\n{options}{changes}{calls}}}\n");
    }
    let calls: String = (0..parts.len()).map(|i| format!("  part_{i}();\n")).collect();
    let _ =
        write!(out, "\nint main(void) {{\n{calls}  return null_report({});\n}}\n", functions.len());
    out
}
