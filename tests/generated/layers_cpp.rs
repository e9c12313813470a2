//! `nn/options.hpp` and `nn/layers.hpp`: options and classes of the layers in C++.
//!
//! What libtorch does in its own way stands in the tables here; the functions that the classes
//! call, and the forwards of [`BY_HAND`], are written by hand beside them.

use super::layers::snake;
use std::fmt::Write;
use tinytorch::nn::layer::Field;
use tinytorch::nn::setting::Kind;
use tinytorch::nn::table::Entry;
use tinytorch::ops::value::Value;

const NOTE: &str = "// Generated from the table of layers by tests/generated; do not edit.\n";
const OPEN: &str = "\nnamespace tinytorch {\nnamespace nn {\ninline namespace api {\n";
const CLOSE: &str = "\n}  // namespace api\n}  // namespace nn\n}  // namespace tinytorch\n";

/// Options without due ones whose first argument may be given alone: `Dropout(0.5)`.
const FIRST: &[(&str, &str)] = &[
    ("Dropout", "p"),
    ("Dropout1d", "p"),
    ("Dropout2d", "p"),
    ("Dropout3d", "p"),
    ("AlphaDropout", "p"),
    ("FeatureAlphaDropout", "p"),
    ("ReLU", "inplace"),
    ("ReLU6", "inplace"),
    ("SELU", "inplace"),
    ("GLU", "dim"),
    ("Hardshrink", "lambda"),
    ("Softshrink", "lambda"),
];

/// Layers whose classes are written by hand: libtorch's forward takes or gives something else.
const BY_HAND: &[&str] = &[
    "Embedding",
    "EmbeddingBag",
    "AdaptiveLogSoftmaxWithLoss",
    "TripletMarginWithDistanceLoss",
    "RNN",
    "LSTM",
    "GRU",
    "RNNCell",
    "LSTMCell",
    "GRUCell",
    "MultiheadAttention",
    "TransformerEncoderLayer",
    "TransformerDecoderLayer",
    "Transformer",
];

/// Layers whose options are written by hand too: libtorch's have other fields.
const OPTIONS_BY_HAND: &[&str] = &[
    "TripletMarginWithDistanceLoss",
    "MultiheadAttention",
    "TransformerEncoderLayer",
    "TransformerDecoderLayer",
    "Transformer",
];

/// Numbers that libtorch holds as optional: none stands for the default.
const OPTIONAL: &[(&str, &str)] = &[("SmoothL1Loss", "beta")];

/// Options that libtorch's classes do not have.
const HIDDEN: &[&str] = &["return_indices", "recompute_scale_factor", "antialias"];

/// A last argument of forward that may be left out: its type, for layers whose names begin so.
const LAST: &[(&str, &str)] = &[
    ("ConvTranspose", "std::optional<IntArrayRef>"),
    ("MaxUnpool", "std::optional<std::vector<std::int64_t>>"),
];

/// Functions that have another name than the layer, and what they take; else it is the layer's
/// name with the inputs and the options.
const FORWARDS: &[(&str, &str)] = &[
    ("Identity", "input"),
    ("Flatten", "input.flatten(options.start_dim(), options.end_dim())"),
    ("Unflatten", "input.unflatten(options.dim(), options.sizes())"),
    ("Linear", "functional::linear(input, weight, bias)"),
    ("Bilinear", "functional::bilinear(input1, input2, weight, bias)"),
    ("Conv1d", "functional::detail::conv(input, weight, bias, options)"),
    ("Conv2d", "functional::detail::conv(input, weight, bias, options)"),
    ("Conv3d", "functional::detail::conv(input, weight, bias, options)"),
    ("ConvTranspose1d", CONV_TRANSPOSE),
    ("ConvTranspose2d", CONV_TRANSPOSE),
    ("ConvTranspose3d", CONV_TRANSPOSE),
    ("MaxUnpool1d", "functional::detail::max_unpool(input, indices, options, output_size)"),
    ("MaxUnpool2d", "functional::detail::max_unpool(input, indices, options, output_size)"),
    ("MaxUnpool3d", "functional::detail::max_unpool(input, indices, options, output_size)"),
    ("Sigmoid", "input.sigmoid()"),
    ("Tanh", "input.tanh()"),
    ("Tanhshrink", "functional::tanhshrink(input)"),
    ("LogSigmoid", "functional::logsigmoid(input)"),
    ("PReLU", "functional::prelu(input, weight)"),
    ("RReLU", "functional::detail::rrelu(input, options, this->is_training())"),
    ("SiLU", "options.inplace() ? input.silu_() : input.silu()"),
    ("Mish", "options.inplace() ? input.mish_() : input.mish()"),
    ("Hardsigmoid", "options.inplace() ? input.hardsigmoid_() : input.hardsigmoid()"),
    ("Hardswish", "options.inplace() ? input.hardswish_() : input.hardswish()"),
    ("Softmax", "functional::softmax(input, options.dim())"),
    ("Softmin", "functional::softmin(input, options.dim())"),
    ("LogSoftmax", "functional::log_softmax(input, options.dim())"),
    ("Softmax2d", "functional::detail::softmax2d(input)"),
    ("Upsample", "functional::detail::upsample(input, options)"),
    ("ChannelShuffle", "input.channel_shuffle(options.groups())"),
    ("BatchNorm1d", "functional::detail::batch_norm(*this, input, \"2D or 3D\")"),
    ("BatchNorm2d", "functional::detail::batch_norm(*this, input, \"4D\")"),
    ("BatchNorm3d", "functional::detail::batch_norm(*this, input, \"5D\")"),
    ("LayerNorm", "functional::detail::layer_norm(input, weight, bias, options)"),
    ("GroupNorm", "functional::detail::group_norm(input, weight, bias, options)"),
    ("InstanceNorm1d", "functional::detail::instance_norm(*this, input, 1)"),
    ("InstanceNorm2d", "functional::detail::instance_norm(*this, input, 2)"),
    ("InstanceNorm3d", "functional::detail::instance_norm(*this, input, 3)"),
    (
        "RMSNorm",
        "tinytorch::rms_norm(input, options.normalized_shape(), detail::optional_tensor(weight), \
         options.eps())",
    ),
    ("CrossMapLRN2d", "detail::apply_one(\"CrossMapLRN2d\", detail::values(options), {input})"),
    // Weights are the members, which follow the module to another device.
    ("NLLLoss", "functional::nll_loss(input, target, NLLLossOptions(options).weight(weight))"),
    (
        "BCELoss",
        "functional::binary_cross_entropy(input, target, BCELossOptions(options).weight(weight))",
    ),
    (
        "BCEWithLogitsLoss",
        "functional::binary_cross_entropy_with_logits(input, target, \
         BCEWithLogitsLossOptions(options).weight(weight).pos_weight(pos_weight))",
    ),
    (
        "CrossEntropyLoss",
        "functional::cross_entropy(input, target, CrossEntropyLossOptions(options).weight(weight))",
    ),
    (
        "MultiMarginLoss",
        "functional::multi_margin_loss(input, target, \
         MultiMarginLossOptions(options).weight(weight))",
    ),
    (
        "MultiLabelSoftMarginLoss",
        "functional::multilabel_soft_margin_loss(input, target, \
         MultiLabelSoftMarginLossOptions(options).weight(weight))",
    ),
    ("MultiLabelMarginLoss", "functional::multilabel_margin_loss(input, target, options)"),
    ("KLDivLoss", "functional::kl_div(input, target, options)"),
];

const CONV_TRANSPOSE: &str =
    "functional::detail::conv_transpose(input, weight, bias, options, output_size)";

/// A forward that the library's own layer runs.
const LIBRARY: &str =
    "detail::apply_one(\"@\", detail::values(options), {input}, this->is_training())";
const DROPOUT: &str = "functional::#(input, functional::detail::dropping<functional::@FuncOptions>(options, this->is_training()))";

/// Functions of layers whose names begin so; `@` stands for the layer's name, `#` for that of its
/// function.
const FORWARDS_OF: &[(&str, &str)] = &[
    ("Dropout1d", LIBRARY),
    ("Dropout", DROPOUT),
    ("AlphaDropout", DROPOUT),
    ("FeatureAlphaDropout", DROPOUT),
    (
        "FractionalMaxPool",
        "functional::#(input, @Options(options)._random_samples(_random_samples))",
    ),
    ("UpsamplingNearest", LIBRARY),
    ("UpsamplingBilinear", LIBRARY),
    ("ReflectionPad", "tinytorch::pad(input, options.padding(), \"reflect\")"),
    ("ReplicationPad", "tinytorch::pad(input, options.padding(), \"replicate\")"),
    ("CircularPad", LIBRARY),
    ("ZeroPad", "tinytorch::pad(input, options.padding(), \"constant\", 0.0)"),
    ("ConstantPad", "tinytorch::pad(input, options.padding(), \"constant\", options.value())"),
];

const WITH_INDICES: &str = "std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { \
    return functional::#_with_indices(input, options); }";

/// More members of classes whose names begin so.
const MORE: &[(&str, &str)] = &[
    ("MaxPool", WITH_INDICES),
    ("AdaptiveMaxPool", WITH_INDICES),
    (
        "FractionalMaxPool",
        "std::tuple<Tensor, Tensor> forward_with_indices(const Tensor& input) { \
         return functional::#_with_indices(input, @Options(options)._random_samples(_random_samples)); }",
    ),
];

/// An option's name in libtorch.
fn cpp_name(f: &Field) -> &'static str {
    match f.name {
        "lambd" => "lambda",
        n => n,
    }
}

/// The type of an option.
fn ty(e: &Entry, f: &Field) -> String {
    match f.kind {
        Kind::Float if OPTIONAL.contains(&(e.name, f.name)) => "std::optional<double>".into(),
        Kind::Int => "std::int64_t".into(),
        Kind::Float => "double".into(),
        Kind::Bool => "bool".into(),
        Kind::OptInt => "std::optional<std::int64_t>".into(),
        Kind::OptFloat => "std::optional<double>".into(),
        Kind::OptBool => "std::optional<bool>".into(),
        Kind::Sizes(n) => format!("ExpandingArray<{n}>"),
        // A stride that is not given is the window's size, which is known by then.
        Kind::OptSizes(n) if f.name == "stride" => format!("ExpandingArray<{n}>"),
        Kind::OptSizes(n) => format!("std::optional<ExpandingArray<{n}>>"),
        Kind::SizesOrNone(1) => "ExpandingArray<1>".into(),
        Kind::SizesOrNone(n) => format!("ExpandingArrayWithOptionalElem<{n}>"),
        Kind::OptRatios(n) => format!("std::optional<ExpandingArray<{n}, double>>"),
        Kind::Ints => "std::vector<std::int64_t>".into(),
        Kind::OptInts => "std::optional<std::vector<std::int64_t>>".into(),
        Kind::OptFloats => "std::optional<std::vector<double>>".into(),
        Kind::Tensor => "Tensor".into(),
        Kind::Choice("Approximate", _) => "std::string".into(),
        Kind::Choice("Reduction", _) if e.name != "KLDivLoss" => "detail::Reduction3".into(),
        Kind::Choice(name, _) => format!("detail::{name}"),
        Kind::Padding(n) => format!("detail::Padding<{n}>"),
    }
}

/// The word of a choice as libtorch's constant.
fn constant(word: &str) -> String {
    match word {
        "batchmean" => "kBatchMean".into(),
        "nearest-exact" => "kNearestExact".into(),
        "relu" => "kReLU".into(),
        "gelu" => "kGELU".into(),
        w => format!("k{}{}", w[..1].to_uppercase(), &w[1..]),
    }
}

/// The default of an option, where it is not that of its type.
fn default(f: &Field) -> Option<String> {
    let value = f.default?();
    Some(match (f.kind, value) {
        (_, Value::None) if matches!(f.kind, Kind::Tensor) => return None,
        (_, Value::None) => "std::nullopt".into(),
        (_, Value::Bool(v)) => v.to_string(),
        (Kind::Padding(n), Value::Int(v)) => format!("ExpandingArray<{n}>({v})"),
        (_, Value::Int(v)) => v.to_string(),
        (_, Value::Float(v)) => format!("{v:?}"),
        (Kind::Choice("Approximate", _), Value::Str(s)) => format!("\"{s}\""),
        (_, Value::Str(s)) => constant(&s),
        (_, Value::Ints(v)) => {
            format!("{{{}}}", v.iter().map(i64::to_string).collect::<Vec<_>>().join(", "))
        }
        (kind, v) => panic!("{}: no C++ default of {kind:?} for {v:?}", f.name),
    })
}

fn due(e: &Entry) -> Vec<&Field> {
    e.fields.iter().filter(|f| f.default.is_none()).collect()
}

/// Parameters of a constructor.
fn parameters(e: &Entry, fields: &[&Field]) -> String {
    fields.iter().map(|f| format!("{} {}", ty(e, f), cpp_name(f))).collect::<Vec<_>>().join(", ")
}

fn passed(fields: &[&Field]) -> String {
    fields.iter().map(|f| cpp_name(f)).collect::<Vec<_>>().join(", ")
}

/// A stride that takes its default from the size of the window.
fn follows_kernel(f: &Field) -> bool {
    f.name == "stride" && matches!(f.kind, Kind::OptSizes(_))
}

fn options(e: &Entry, out: &mut String) {
    let name = format!("{}Options", e.name);
    let _ = writeln!(out, "\n/// Options of {}.\nstruct {name} {{", e.name);
    let due = due(e);
    let mut set: Vec<&str> = Vec::new();
    if !due.is_empty() {
        let moved = |f: &&Field| match f.kind {
            Kind::Ints => format!("{}_(std::move({}))", cpp_name(f), cpp_name(f)),
            _ => format!("{}_({})", cpp_name(f), cpp_name(f)),
        };
        let mut inits: Vec<String> = due.iter().map(moved).collect();
        if let Some(f) = e.fields.iter().find(|f| follows_kernel(f)) {
            inits.push(format!("{}_(kernel_size)", cpp_name(f)));
            set.push(cpp_name(f));
        }
        let _ =
            writeln!(out, "  {name}({})\n      : {} {{}}", parameters(e, &due), inits.join(", "));
    }
    if let Some((_, first)) = FIRST.iter().find(|(n, _)| *n == e.name) {
        let f = e.fields.iter().find(|f| cpp_name(f) == *first).unwrap();
        let (ty, value) = (ty(e, f), default(f).unwrap());
        let _ = writeln!(out, "  {name}({ty} {first} = {value}) : {first}_({first}) {{}}");
        set.push(first);
    } else if let (true, Some(f)) =
        (due.is_empty(), e.fields.iter().find(|f| matches!(f.kind, Kind::Choice("Reduction", _))))
    {
        let words = ["kNone", "kMean", "kSum", "kBatchMean"];
        let words = &words[..if e.name == "KLDivLoss" { 4 } else { 3 }];
        let _ = writeln!(
            out,
            "  {name}({} reduction = {}) : reduction_(std::move(reduction)) {{}}",
            ty(e, f),
            default(f).unwrap()
        );
        for w in words {
            let _ = writeln!(out, "  {name}(enumtype::{w} reduction) : reduction_(reduction) {{}}");
        }
        set.push("reduction");
    }
    for f in e.fields.iter().filter(|f| !HIDDEN.contains(&f.name)) {
        for line in f.doc.trim().lines() {
            let _ = writeln!(out, "  /// {}", line.trim());
        }
        let optional = OPTIONAL.contains(&(e.name, f.name));
        let value = if optional { Some("std::nullopt".into()) } else { default(f) };
        let value = value.filter(|_| !set.contains(&cpp_name(f)));
        let value = value.map_or(String::new(), |v| format!(" = {v}"));
        let ty = ty(e, f);
        match f.kind {
            Kind::Choice(..) | Kind::Padding(_) if ty.contains("detail::") => {
                let _ = writeln!(out, "  using {}_t = {ty};", cpp_name(f));
                let _ = writeln!(out, "  TORCH_ARG({}_t, {}){value};", cpp_name(f), cpp_name(f));
            }
            _ => {
                // A comma between the brackets of a type would end the macro's argument.
                let ty = if ty.contains(',') {
                    let _ = writeln!(out, "  using {}_t = {ty};", cpp_name(f));
                    format!("{}_t", cpp_name(f))
                } else {
                    ty
                };
                let _ = writeln!(out, "  TORCH_ARG({ty}, {}){value};", cpp_name(f));
            }
        }
        if let Kind::Padding(n) = f.kind {
            let _ = writeln!(
                out,
                "\n public:\n  auto padding(std::int64_t v) -> decltype(*this) {{\n    \
                 return padding(padding_t(ExpandingArray<{n}>(v)));\n  }}\n  \
                 auto padding(int v) -> decltype(*this) {{ \
                 return padding(static_cast<std::int64_t>(v)); }}\n  \
                 auto padding(std::initializer_list<std::int64_t> v) -> decltype(*this) {{\n    \
                 return padding(padding_t(ExpandingArray<{n}>(v)));\n  }}"
            );
        }
    }
    out.push_str("};\n");
    let value = |f: &Field| match default(f) {
        Some(d) if OPTIONAL.contains(&(e.name, f.name)) => {
            format!("value(o.{}().value_or({d}))", f.name)
        }
        d if HIDDEN.contains(&f.name) => match d.as_deref() {
            Some("std::nullopt") | None => "IValue()".to_string(),
            Some(v) => v.to_string(),
        },
        _ => format!("value(o.{}())", cpp_name(f)),
    };
    let values: Vec<String> = e.fields.iter().map(value).collect();
    let _ = writeln!(
        out,
        "namespace detail {{\ninline std::vector<IValue> values(const {name}& o) {{\n  \
         return {{{}}};\n}}\n}}  // namespace detail",
        values.join(", ")
    );
}

/// `{"weight", &weight}, ...` in braces.
fn members(names: &[&str]) -> String {
    let each: Vec<String> = names.iter().map(|n| format!("{{\"{n}\", &{n}}}")).collect();
    format!("{{{}}}", each.join(", "))
}

fn class(e: &Entry, out: &mut String) {
    let (name, has_options) = (e.name, !e.fields.is_empty());
    out.push('\n');
    for line in e.doc.trim().lines() {
        let _ = writeln!(out, "///{}", line.trim_end());
    }
    let _ = write!(
        out,
        "template <typename Void>\nclass {name}Impl : public Cloneable<{name}Impl<Void>> {{\n public:\n"
    );
    let due = due(e);
    if !due.is_empty() {
        let _ = writeln!(
            out,
            "  {name}Impl({})\n      : {name}Impl({name}Options({})) {{}}",
            parameters(e, &due),
            passed(&due)
        );
    } else if let Some((_, first)) = FIRST.iter().find(|(n, _)| *n == name) {
        let f = e.fields.iter().find(|f| cpp_name(f) == *first).unwrap();
        let _ = writeln!(
            out,
            "  explicit {name}Impl({} {first}) : {name}Impl({name}Options({first})) {{}}",
            ty(e, f)
        );
    }
    if has_options {
        let default = if due.is_empty() { " = {}" } else { "" };
        let _ = writeln!(
            out,
            "  explicit {name}Impl({name}Options options_{default}) : \
             options(std::move(options_)) {{ reset(); }}"
        );
    }
    let values = if has_options { "detail::values(options)" } else { "{}" };
    let state = !e.parameters.is_empty() || !e.buffers.is_empty();
    let held = match (e.parameters.is_empty(), e.buffers.is_empty()) {
        (_, false) => format!(", {}, {}", members(e.parameters), members(e.buffers)),
        (false, true) => format!(", {}", members(e.parameters)),
        _ => String::new(),
    };
    let _ = match has_options {
        true => writeln!(
            out,
            "  void reset() override {{ detail::make(*this, \"{name}\", {values}{held}); }}"
        ),
        false => writeln!(out, "  void reset() override {{}}"),
    };
    // The weights of losses are the caller's own.
    if !e.parameters.is_empty() {
        let _ = writeln!(
            out,
            "  void reset_parameters() {{ detail::refill(\"{name}\", {values}{held}); }}"
        );
    }
    let _ = writeln!(
        out,
        "  void pretty_print(std::ostream& stream) const override {{ \
         detail::print(stream, \"{name}\", {values}); }}"
    );
    let mut inputs: Vec<String> = e.inputs.iter().map(|i| format!("const Tensor& {i}")).collect();
    let last = LAST.iter().find(|(n, _)| name.starts_with(n)).map(|(_, ty)| ty);
    inputs.extend(last.map(|ty| format!("const {ty}& output_size = std::nullopt")));
    let function = snake(name);
    let filled = |text: &str| text.replace('@', name).replace('#', &function);
    let own = FORWARDS.iter().find(|(n, _)| *n == name);
    let of = FORWARDS_OF.iter().find(|(n, _)| name.starts_with(n));
    let body = match own.or(of) {
        Some((_, body)) => filled(body),
        None => {
            let options = if has_options { ", options" } else { "" };
            format!("functional::{function}({}{options})", e.inputs.join(", "))
        }
    };
    let _ = writeln!(out, "  Tensor forward({}) {{ return {body}; }}", inputs.join(", "));
    if let Some(ty) = last {
        let at = e.inputs.len();
        let _ = writeln!(out, "  FORWARD_HAS_DEFAULT_ARGS({{{at}, AnyValue({ty}())}})");
    }
    for (_, more) in MORE.iter().filter(|(n, _)| name.starts_with(n)) {
        let _ = writeln!(out, "  {}", filled(more));
    }
    if has_options || state {
        out.push('\n');
    }
    if has_options {
        let _ = writeln!(out, "  {name}Options options;");
    }
    for n in e.parameters.iter().chain(e.buffers) {
        let _ = writeln!(out, "  Tensor {n};");
    }
    out.push_str("};\n");
}

/// The files, with their paths.
pub fn render(entries: &[Entry]) -> Vec<(&'static str, String)> {
    let mut one = format!(
        "{NOTE}// Options of layers.\n// clang-format off\n#pragma once\n\n\
         #include \"option_types.hpp\"\n{OPEN}"
    );
    let mut two = format!(
        "{NOTE}// Layers.\n// clang-format off\n#pragma once\n\n#include \"any.hpp\"\n#include \"functional.hpp\"\n\
         #include \"layer.hpp\"\n{OPEN}namespace lazy {{\n"
    );
    let mut names = String::from("\n}  // namespace lazy\n\n");
    for e in entries {
        if !e.fields.is_empty() && !OPTIONS_BY_HAND.contains(&e.name) {
            options(e, &mut one);
        }
        if !BY_HAND.contains(&e.name) {
            class(e, &mut two);
            let _ = writeln!(names, "TINYTORCH_LAZY_MODULE_({});", e.name);
        }
    }
    let done = |text: String| text + CLOSE;
    vec![
        ("include/tinytorch/nn/options.hpp", done(one)),
        ("include/tinytorch/nn/layers.hpp", done(two + &names)),
    ]
}
