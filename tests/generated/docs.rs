//! `docs/operators.md`: the table for people.

use std::fmt::Write;
use tinytorch::ops::table::{Entry, Kind};

/// The whole page.
pub fn render(entries: &[Entry]) -> String {
    let mut out = format!(
        "# Operators\n\nGenerated from the operator table by `tests/generated`; do not edit. \
         {} entries. The Rust method and, behind `tt_`, the C function have the name in the first \
         column; `tt_op_call` takes the schema's name.\n\n| method | schema | kind | what |\n\
         |---|---|---|---|\n",
        entries.len()
    );
    for e in entries {
        let kind = match e.op.kind {
            Kind::Pointwise => "pointwise",
            Kind::Reduction => "reduction",
            Kind::Composed => "composed",
            Kind::Kernel => "kernel",
        };
        let doc = e.op.doc.trim().replace('\n', " ").replace('|', "\\|");
        let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let schema = e.op.schema.replace('|', "\\|");
        let _ = writeln!(out, "| `{}` | `{schema}` | {kind} | {doc} |", e.op.name);
    }
    out
}
