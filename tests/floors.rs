//! The floors of the house: imports go down only, and the C ABI is written on its own floor.

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up. Names on one line are neighbours, which do not import each other.
const FLOORS: [&[&str]; 11] = [
    &["base"],
    &["memory"],
    &["tensor"],
    &["autograd::graph", "backend"],
    &["ops"],
    &[
        "autograd::backward",
        "autograd::checkpoint",
        "autograd::function",
        "autograd::gradcheck",
        "autograd::pending",
    ],
    &["io"],
    &["files"],
    &["data", "nn", "optim"],
    &["dist", "jit", "llm", "train"],
    &["ffi"],
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("src can be read") {
        let path = entry.expect("src can be read").path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// `autograd/graph.rs` is on the floor of `autograd::graph`; elsewhere the first folder counts.
fn floor_name(parts: &[&str]) -> Option<String> {
    let name = match parts {
        ["autograd", inner, ..] if !inner.is_empty() && *inner != "mod" => {
            format!("autograd::{inner}")
        }
        ["autograd", ..] => return None,
        [first, ..] => (*first).to_string(),
        [] => return None,
    };
    Some(name)
}

fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|names| names.contains(&name))
}

/// The paths after `crate::` in the code of a line; `crate::autograd::{a, b}` gives both.
fn paths(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let mut out = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // `$crate::` is a macro's own, which is expanded on the floors above.
        if code[..at].ends_with('$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix("autograd::{") {
            Some(list) => out.extend(
                list.split(['}', ';']).next().unwrap_or_default().split(',').map(|inner| {
                    format!("autograd::{}", inner.trim().split("::").next().unwrap_or_default())
                }),
            ),
            None => out.push(rest.to_string()),
        }
    }
    out
}

/// What is wrong with one import, if anything is.
fn complaint(from: &str, path: &str) -> Option<String> {
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    let words: Vec<&str> = path[..end.unwrap_or(path.len())].split("::").collect();
    let to = floor_name(&words)?;
    if to == from {
        return None;
    }
    match (floor(from), floor(&to)) {
        (Some(above), Some(below)) if below < above => None,
        (Some(_), Some(_)) => Some(format!("{from} imports {to}")),
        (None, _) => Some(format!("{from} has no floor")),
        // A macro, or a name of the root; a folder without a floor is noticed as an importer.
        (_, None) => None,
    }
}

#[test]
fn imports_go_down_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for file in &files {
        let inside = file.strip_prefix(&root).expect("below src").with_extension("");
        let parts: Vec<&str> = inside.iter().map(|p| p.to_str().expect("a plain name")).collect();
        let Some(from) = floor_name(&parts).filter(|_| parts != ["lib"]) else { continue };
        let text = fs::read_to_string(file).expect("a text");
        for (number, line) in text.lines().enumerate() {
            if line.contains("extern \"C\" fn tt_") && from != "ffi" {
                wrong.push(format!("{inside:?}:{}: a C function outside ffi", number + 1));
            }
            for path in paths(line) {
                seen += 1;
                wrong.extend(
                    complaint(&from, &path).map(|c| format!("{inside:?}:{}: {c}", number + 1)),
                );
            }
        }
    }
    assert!(seen > 300, "only {seen} imports were found: does the test still read them?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_import_upwards_is_noticed() {
    assert_eq!(complaint("base", "ops::engine"), Some("base imports ops".to_string()));
    assert_eq!(complaint("optim", "nn::Module"), Some("optim imports nn".to_string()));
    assert!(complaint("ops", "autograd::backward::Run").is_some());
    assert_eq!(complaint("ops", "autograd::graph"), None);
    assert_eq!(paths("use crate::autograd::{backward, graph};").len(), 2);
}
