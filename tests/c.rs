//! C tests of `c_tests/` over the debug library: with its overflow checks, debug assertions and the
//! register of live handles, which a release build does not have. Built by the `cc` crate's compiler.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder in which cargo leaves the shared library for the tests.
fn library_folder() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_path_buf()
}

/// Compiles a C file against the shared library and gives the program.
fn build(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    // Loaders look for the name with the ABI's number.
    let library = library_folder().join("libtinytorch.so");
    assert!(library.exists(), "expected the shared library at {}", library.display());
    let link = folder.join("libtinytorch.so.0");
    let _ = std::fs::remove_file(&link);
    std::os::unix::fs::symlink(&library, &link).unwrap();

    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let mut cc = cc::Build::new();
    cc.target(&host).host(&host).opt_level(1).debug(true).out_dir(&folder).cargo_metadata(false);
    let program = folder.join(name);
    let out = cc
        .get_compiler()
        .to_command()
        .args([
            "-std=c99",
            "-Wall",
            "-Wextra",
            "-Wpedantic",
            "-Werror",
            "-Wstrict-prototypes",
            "-I",
        ])
        .arg(root.join("include"))
        .arg(root.join("c_tests").join(format!("{name}.c")))
        .arg(&link)
        .args(["-lm", "-pthread", "-o"])
        .arg(&program)
        .output()
        .unwrap();
    assert!(out.status.success(), "{name}.c: {}", String::from_utf8_lossy(&out.stderr));
    program
}

/// Builds and runs a test; gives what it printed.
fn run(name: &str) -> String {
    let program = build(name);
    let folder = program.parent().unwrap();
    let out = Command::new(&program)
        .current_dir(folder)
        .env("LD_LIBRARY_PATH", folder)
        .env("TT_TEST_SOURCE_DIR", Path::new(env!("CARGO_MANIFEST_DIR")).join("c_tests"))
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "{name}: {}\n{text}{}",
        out.status,
        String::from_utf8_lossy(&out.stderr)
    );
    text
}

#[test]
fn misuse() {
    let text = run("misuse_test");
    if cfg!(debug_assertions) {
        assert!(!text.contains("skipped"), "handles released twice were not tried: {text}");
    }
}

#[test]
fn callbacks() {
    run("callbacks_test");
}

#[test]
fn corrupt_files() {
    run("corrupt_test");
}

#[test]
fn every_function_with_null() {
    run("every_null_test");
}

#[test]
fn every_operator() {
    run("every_op_test");
}
