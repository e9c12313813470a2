//! Options of optimizers and schedules: declared once, with access by name for state dicts and the
//! C ABI, and with a description from which `tests/generated` writes the C and C++ layers.

use smallvec::{SmallVec, smallvec};

/// The numbers of an option: one, but for lists.
pub(super) type Numbers = SmallVec<[f64; 2]>;

/// An option as numbers; a switch is 0 or 1.
pub(super) trait Field: Sized {
    fn numbers(&self) -> Numbers;
    fn of(v: &[f64]) -> Self;
}

macro_rules! field {
    ($($t:ty: $v:ident => $get:expr, $set:expr;)*) => { $(impl Field for $t {
        fn numbers(&self) -> Numbers {
            let $v = *self;
            smallvec![$get]
        }
        fn of(v: &[f64]) -> $t {
            let $v = v.first().copied().unwrap_or(0.0);
            $set
        }
    })* };
}
field! {
    f64: v => v, v;
    bool: v => f64::from(v), v != 0.0;
    i64: v => v as f64, v as i64;
}

impl Field for Vec<f64> {
    fn numbers(&self) -> Numbers {
        self.iter().copied().collect()
    }
    fn of(v: &[f64]) -> Vec<f64> {
        v.to_vec()
    }
}

impl Field for Vec<i64> {
    fn numbers(&self) -> Numbers {
        self.iter().map(|v| *v as f64).collect()
    }
    fn of(v: &[f64]) -> Vec<i64> {
        v.iter().map(|v| *v as i64).collect()
    }
}

/// What [`options`] was told about a field.
#[derive(Debug)]
pub struct Described {
    /// Its name.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// Its Rust type.
    pub ty: &'static str,
    /// Its default as it is written in Rust; none where PyTorch has none.
    pub default: Option<&'static str>,
}

/// A declaration of options, as it was written.
#[derive(Debug)]
pub struct Declaration {
    /// The type's name in Rust.
    pub rust: &'static str,
    /// PyTorch's name, which C++ has too.
    pub name: &'static str,
    /// The name in C, which comes after `tt_`.
    pub c: &'static str,
    /// Documentation.
    pub doc: &'static str,
    /// The options.
    pub fields: &'static [Described],
    /// Names of the numbers and of the tensors that are kept for each parameter.
    pub state: [&'static [&'static str]; 2],
}

/// Declares options with their defaults, access to them by name, and their description. An option
/// without a default is one that PyTorch's constructors ask for.
macro_rules! options {
    (@default $ty:ty) => { <$ty>::default() };
    (@default $ty:ty, $default:expr) => { $default };
    (@text) => { None };
    (@text $default:expr) => { Some(stringify!($default)) };
    (
        $(#[doc = $doc:literal])+
        $rust:ident($name:literal, $c:ident)
        { $($(#[doc = $fdoc:literal])+ $field:ident: $ty:ty $(= $default:expr)?,)* }
        $(keeps [$($number:ident)*] [$($tensor:ident)*])?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $rust { $($(#[doc = $fdoc])+ pub $field: $ty,)* }

        impl Default for $rust {
            fn default() -> $rust {
                $rust { $($field: options!(@default $ty $(, $default)?),)* }
            }
        }

        impl $rust {
            /// What is declared here.
            pub const DECLARED: Declaration = Declaration {
                rust: stringify!($rust),
                name: $name,
                c: stringify!($c),
                doc: concat!($($doc, "\n",)+),
                fields: &[$(Described {
                    name: stringify!($field),
                    doc: concat!($($fdoc, "\n",)+),
                    ty: stringify!($ty),
                    default: options!(@text $($default)?),
                },)*],
                state: [&[$($(stringify!($number),)*)?], &[$($(stringify!($tensor),)*)?]],
            };

            fn get(&self, name: &str) -> Option<Numbers> {
                match name {
                    $(stringify!($field) => Some(Field::numbers(&self.$field)),)*
                    _ => None,
                }
            }

            fn put(&mut self, name: &str, values: &[f64]) -> bool {
                match name {
                    $(stringify!($field) => self.$field = Field::of(values),)*
                    _ => return false,
                }
                true
            }
        }
    };
}
pub(super) use options;
