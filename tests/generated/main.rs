//! Everything that is generated from the operator table and committed: rendered again here and
//! compared. `UPDATE=1 cargo test --test generated` rewrites it (`make generate` also when the
//! committed ABI no longer compiles).

mod cpp;
mod docs;
mod layers;
mod layers_cpp;
mod misuse;
mod modules;
mod optim;
mod rust;

use std::path::PathBuf;
use tinytorch::ops::table::{Entry, entries};
use tinytorch::optim::{ALGORITHMS, scheduler::SCHEDULES};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Compares a committed file with what it should be, or rewrites it.
fn check(path: &str, expected: &str) {
    let file = root().join(path);
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    if found == expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, expected).unwrap();
        return;
    }
    let line = found.lines().zip(expected.lines()).position(|(a, b)| a != b);
    let line = line.unwrap_or(found.lines().count().min(expected.lines().count()));
    panic!(
        "{path} is not what the table gives (line {}):\n- {}\n+ {}\nrun `make generate`",
        line + 1,
        found.lines().nth(line).unwrap_or("(end)"),
        expected.lines().nth(line).unwrap_or("(end)")
    );
}

#[test]
fn every_schema_parses_and_every_name_is_used_once() {
    assert_eq!(entries().len(), tinytorch::ops::table::all().count());
    let mut names: Vec<&str> = entries().iter().map(|e| e.op.name).collect();
    let mut schemas: Vec<String> = entries().iter().map(|e| e.schema.full_name()).collect();
    for list in [&mut names.iter().map(|s| s.to_string()).collect::<Vec<_>>(), &mut schemas] {
        list.sort();
        let before = list.len();
        list.dedup();
        assert_eq!(before, list.len(), "a name is used twice");
    }
    names.dedup();
    for e in entries() {
        assert!(!e.op.doc.trim().is_empty(), "{} has no documentation", e.op.schema);
    }
}

/// The generated files of the ABI.
fn check_ffi() {
    check("src/ffi/ops.rs", &rust::render(entries()));
    check("src/ffi/optim_algorithms.rs", &optim::rust_algorithms(ALGORITHMS));
    check("src/ffi/schedules.rs", &optim::rust_schedules(SCHEDULES));
    check("src/ffi/layers.rs", &layers::render(tinytorch::nn::table::entries()));
}

#[test]
fn rust_ffi_is_up_to_date() {
    check_ffi();
}

#[test]
fn layers_are_up_to_date() {
    check("c_tests/every_layer_test.c", &layers::render_test(tinytorch::nn::table::entries()));
    for (path, text) in layers_cpp::render(tinytorch::nn::table::entries()) {
        check(path, &text);
    }
}

#[test]
fn cpp_layer_is_up_to_date() {
    for (path, text) in cpp::render(entries()) {
        check(path, &text);
    }
    check("include/tinytorch/optim/algorithms.hpp", &optim::cpp(ALGORITHMS));
}

#[test]
fn documentation_is_up_to_date() {
    check("docs/operators.md", &docs::render(entries()));
    let layers = tinytorch::nn::table::entries();
    check("docs/modules.md", &modules::render(layers, ALGORITHMS, SCHEDULES));
}

// The header is read off `src/ffi`, so the generated files must be there first.
#[test]
fn header_and_symbols_are_up_to_date() {
    check_ffi();
    let config = cbindgen::Config::from_file(root().join("cbindgen.toml")).unwrap();
    let mut out = Vec::new();
    // Only the ABI's own files: the crate has constants that are nobody's business.
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("src/ffi"))
        .unwrap()
        .map(|f| f.unwrap().path())
        .filter(|p| p.file_name().is_some_and(|n| n != "ops.rs" && n != "mod.rs"))
        .collect();
    files.sort();
    files.push(root().join("src/ffi/ops.rs"));
    files
        .iter()
        .fold(cbindgen::Builder::new(), |b, f| b.with_src(f))
        .with_config(config)
        .generate()
        .expect("cbindgen reads the crate")
        .write(&mut out);
    let header = String::from_utf8(out).unwrap();
    check("include/tinytorch/tinytorch.h", &header);
    check("abi/symbols.txt", &symbols());
    check("c_tests/every_null_test.c", &misuse::render(&header, entries()));
}

/// All exported functions, from the sources.
fn symbols() -> String {
    let mut names = Vec::new();
    for file in std::fs::read_dir(root().join("src/ffi")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if line.trim() != "#[unsafe(no_mangle)]" {
                continue;
            }
            let function = lines.find(|l| l.contains("fn tt_")).unwrap();
            let name = function.split("fn ").nth(1).unwrap().split('(').next().unwrap();
            names.push(name.to_string());
        }
    }
    names.sort();
    names.join("\n") + "\n"
}

/// The C name of an argument: `self` is a keyword in Rust, some others are in C++.
fn c_name(name: &str) -> String {
    match name {
        "self" | "where" | "end" | "from" | "default" => format!("{name}_"),
        "N" => "n".into(),
        n => n.to_string(),
    }
}

/// Arguments with the four options of creation functions as one.
fn arguments(e: &Entry) -> Vec<Argument> {
    let mut out = Vec::new();
    let args = &e.schema.args;
    let mut i = 0;
    while i < args.len() {
        let four = args[i..].iter().take(4).map(|a| a.name.as_str()).collect::<Vec<_>>();
        if four == ["dtype", "layout", "device", "pin_memory"] {
            out.push(Argument { arg: None, name: "options".into() });
            i += 4;
            continue;
        }
        out.push(Argument { arg: Some(args[i].clone()), name: c_name(&args[i].name) });
        i += 1;
    }
    out
}

/// An argument of a generated function; without a schema's argument it is the options.
struct Argument {
    arg: Option<tinytorch::ops::schema::Arg>,
    name: String,
}
