//! The table of operators: everything that the ABI, the C++ layer, the documentation and the
//! tests know of an operator comes from its entry.

use super::schema::Schema;
use super::value::{Call, Value};
use crate::base::{Result, bail};
use crate::tensor::Tensor;
use std::collections::HashMap;
use std::sync::OnceLock;

/// How an operator is made; see `docs/architecture.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A row with a formula and partial derivatives.
    Pointwise,
    /// A row with `init, map, join, done`.
    Reduction,
    /// A function of other operators, or a view.
    Composed,
    /// A kernel of its own, with `infer`, `reference`, `vjp` and samples.
    Kernel,
}

/// Lists of arguments to test an operator with.
pub type Samples = fn() -> Result<Vec<Vec<Value>>>;

/// An operator.
pub struct Op {
    /// PyTorch's schema.
    pub schema: &'static str,
    /// The Rust method, and behind `tt_` the C symbol.
    pub name: &'static str,
    /// Documentation, one line or more.
    pub doc: &'static str,
    /// How it is made.
    pub kind: Kind,
    /// The call by values, all arguments given.
    pub call: Call,
    /// The same result from plain operators, for tests and for tracing.
    pub reference: Option<Call>,
    /// Arguments to test it with, beyond those that the schema suggests.
    pub samples: Option<Samples>,
}

impl Op {
    /// The parsed schema.
    pub fn parse(&self) -> Result<Schema> {
        Schema::parse(self.schema)
    }
}

/// Every operator of the library, family by family.
pub fn all() -> impl Iterator<Item = &'static Op> {
    super::FAMILIES.iter().flat_map(|f| f.iter()).flat_map(|f| f.iter())
}

/// An operator with its parsed schema.
pub struct Entry {
    /// The operator.
    pub op: &'static Op,
    /// Its schema.
    pub schema: Schema,
}

/// All operators in the order of the table, schemas parsed once.
pub fn entries() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        // A schema that does not parse is caught by the table's test, and left out here.
        all().filter_map(|op| Some(Entry { op, schema: op.parse().ok()? })).collect()
    })
}

/// The operator of a schema's name, such as `add.Tensor` or `relu`.
pub fn find(name: &str) -> Result<&'static Entry> {
    static INDEX: OnceLock<HashMap<String, usize>> = OnceLock::new();
    let index = INDEX.get_or_init(|| {
        entries().iter().enumerate().map(|(i, e)| (e.schema.full_name(), i)).collect()
    });
    match index.get(name) {
        Some(&i) => Ok(&entries()[i]),
        None => bail!(NotImplemented, "[call] operator '{name}' is not implemented"),
    }
}

/// Calls an operator by name; trailing arguments may be left out.
pub fn call(name: &str, args: &[Value]) -> Result<Vec<Value>> {
    let entry = find(name)?;
    let full = entry.schema.fill(args)?;
    (entry.op.call)(&full)
}

/// [`call`] for an operator that gives one tensor.
pub fn call1(name: &str, args: &[Value]) -> Result<Tensor> {
    match call(name, args)?.into_iter().next() {
        Some(Value::Tensor(t)) => Ok(t),
        _ => bail!(InvalidArgument, "[{name}] does not give a tensor"),
    }
}

/// Declares operators: documentation, schema and method, each once.
///
/// ```ignore
/// ops! { pub OPS, Kernel;
///     /// Matrix product of `[n, k]` and `[k, m]`.
///     "mm(Tensor self, Tensor mat2) -> Tensor"
///     fn mm(&self, mat2: &Tensor) -> Result<Tensor> { apply1(Mm, &[Some(self), Some(mat2)]) }
///     = reference mm_reference, samples mm_samples;
/// }
/// ```
#[macro_export]
macro_rules! ops {
    ($table:ident, $kind:ident; $(
        $(#[doc = $doc:literal])+
        $schema:literal
        fn $name:ident($($args:tt)*) -> $ret:ty $body:block
        $(= reference $reference:path)?
        $(, samples $samples:path)?
    )*) => {
        impl $crate::tensor::Tensor { $(
            $(#[doc = $doc])+
            #[allow(clippy::too_many_arguments)]
            pub fn $name($($args)*) -> $ret $body
        )* }
        /// The operators of this family.
        pub(crate) static $table: &[$crate::ops::table::Op] = &[$(
            $crate::ops::table::Op {
                schema: $schema,
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                kind: $crate::ops::table::Kind::$kind,
                call: |args| $crate::ops::value::Invoke::invoke(&$crate::tensor::Tensor::$name, args),
                reference: $crate::ops!(@option $(|args| {
                    $crate::ops::value::Invoke::invoke(&$reference, args)
                })?),
                samples: $crate::ops!(@option $($samples)?),
            },
        )*];
    };
    (@option) => { None };
    (@option $e:expr) => { Some($e) };
}
