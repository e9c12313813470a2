//! All layers by name, for callers that know them only at run time and for what is generated.

use super::layer::{Field, Layer};
use super::{Forward, Module};
use crate::base::{Result, bail};
use crate::ops::value::Value;
use std::sync::OnceLock;

/// A layer in the table.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Its name in PyTorch.
    pub name: &'static str,
    /// What it computes.
    pub doc: &'static str,
    /// Its options in order.
    pub fields: &'static [Field],
    /// The names of its inputs.
    pub inputs: &'static [&'static str],
    /// The names of its parameters.
    pub parameters: &'static [&'static str],
    /// The names of its buffers.
    pub buffers: &'static [&'static str],
    create: fn(&[Value]) -> Result<Module>,
    describe: fn(&[Value]) -> Result<String>,
}

impl Entry {
    /// The row of a layer.
    pub const fn of<L: Layer>() -> Entry {
        Entry {
            name: L::NAME,
            doc: L::DOC,
            fields: L::FIELDS,
            inputs: L::INPUTS,
            parameters: L::PARAMETERS,
            buffers: L::BUFFERS,
            create: |v| L::from_values(v)?.build(),
            describe: |v| {
                let mut layer = L::from_values(v)?;
                layer.check()?;
                Ok(Forward::describe(&layer))
            },
        }
    }

    /// The layer's name and options, such as
    /// `Linear(int in_features, int out_features, bool bias=True)`.
    pub fn schema(&self) -> String {
        let one = |f: &Field| {
            let default = f.default.map_or(String::new(), |d| format!("={}", shown(&d())));
            format!("{} {}{default}", f.kind.schema(), f.name)
        };
        let fields: Vec<String> = self.fields.iter().map(one).collect();
        format!("{}({})", self.name, fields.join(", "))
    }

    /// The layer from its options in order; trailing ones may be left out.
    ///
    /// # Errors
    /// `InvalidArgument` where the options are wrong; `OutOfMemory`.
    pub fn create(&self, options: &[Value]) -> Result<Module> {
        (self.create)(options)
    }

    /// How the layer is printed.
    ///
    /// # Errors
    /// `InvalidArgument` where the options are wrong.
    pub fn describe(&self, options: &[Value]) -> Result<String> {
        (self.describe)(options)
    }
}

/// A default as schemas write it.
fn shown(v: &Value) -> String {
    match v {
        Value::None => "None".into(),
        Value::Bool(v) => if *v { "True" } else { "False" }.into(),
        Value::Int(v) => v.to_string(),
        Value::Float(v) => format!("{v:?}"),
        Value::Str(s) => format!("\"{s}\""),
        Value::Ints(v) => format!("{v:?}"),
        Value::Floats(v) => format!("{v:?}"),
        v => format!("{v:?}"),
    }
}

/// All layers, by families.
pub fn entries() -> &'static [Entry] {
    static ALL: OnceLock<Vec<Entry>> = OnceLock::new();
    ALL.get_or_init(|| {
        super::FAMILIES.iter().flat_map(|f| f.iter()).flat_map(|e| e.iter()).copied().collect()
    })
}

/// The layer of a name.
///
/// # Errors
/// `NotFound` where there is none.
pub fn find(name: &str) -> Result<&'static Entry> {
    match entries().iter().find(|e| e.name == name) {
        Some(e) => Ok(e),
        None => bail!(NotFound, "[nn] no layer is named '{name}'"),
    }
}
