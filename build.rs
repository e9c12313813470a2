//! Settings of the build that Cargo.toml cannot express: the system's OpenBLAS, the library's
//! SONAME, and the cfg `tt_bootstrap`. Needs nothing but cargo.

use std::env;

/// The number in `libtinytorch.so.N`. It changes when a released signature of the C ABI changes.
const SONAME_VERSION: &str = "0";

fn main() {
    // Without a rule Cargo would run this again after every change in the package.
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=TT_BOOTSTRAP");

    println!("cargo:rustc-check-cfg=cfg(tt_bootstrap)");
    // Leaves the generated ABI out, so that it can be generated anew from a table it lags behind.
    if env::var("TT_BOOTSTRAP").is_ok_and(|v| !v.is_empty() && v != "0") {
        println!("cargo:rustc-cfg=tt_bootstrap");
    }

    if env::var_os("CARGO_FEATURE_OPENBLAS").is_some() {
        println!("cargo:rustc-link-lib=openblas");
    }

    // rustc writes the cdylib's export list itself (the `#[unsafe(no_mangle)]` functions, and
    // `local: *` for the rest), so no version script is passed here; a test reads the result.
    match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux" | "android" | "freebsd" | "netbsd" | "openbsd") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libtinytorch.so.{SONAME_VERSION}");
        }
        Ok("macos") => {
            let name = format!("@rpath/libtinytorch.{SONAME_VERSION}.dylib");
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,{name}");
        }
        _ => {}
    }
}
