//! The macros that declare rows: formula, methods and table entries.

/// Declares elementwise operators, one row each:
///
/// ```ignore
/// /// Documentation.
/// kind [names] (inputs; parameters) -> result class { value } { partials }
/// ```
///
/// Kinds: `unary [f f_]`, `plain [f]` (no in-place form), `binary [f f_ f_scalar f_scalar_]`,
/// `both [f f_scalar]`, `pair [f f_]` and `only [f]` (two tensors, no overloads), `row [f]` (a formula without
/// methods). Classes: `num`, `arith` (no bool), `diff` (no bool
/// operand), `quot` (an integer 0 divisor is an error), `real`
/// (integers are promoted), `trig` (the same, with sines of angles that may be large), `float` (integers are refused), `test` (gives bool), `bits`. Partials
/// are separated by commas, one for each input, over the inputs, the result and the parameters;
/// none where there is no derivative.
#[macro_export]
macro_rules! pointwise {
    ($table:ident; $(
        $(#[doc = $doc:literal])+
        $kind:ident [$name:ident $($more:ident)*]
        ($($x:ident)+; $($p:ident = $default:literal)*) -> $y:ident $class:ident
        { $value:expr } { $($d:expr),* }
    )*) => {
        /// The formulas, a module for each.
        pub mod rows { $(
            $(#[doc = $doc])+
            pub mod $name {
                #[allow(unused_imports)]
                use super::super::*;
                /// The row.
                pub static ROW: $crate::ops::row::Entry = $crate::ops::row::Entry::new(
                    $crate::backend::pointwise::Row {
                        name: stringify!($name),
                        inputs: [$(stringify!($x)),+].len(),
                        class: $crate::pointwise_class!($class),
                        value: $crate::funcs!($class ($($x)+) ($($p)*) $value),
                        partials: $crate::partials!($class ($($x)+) ($($p)*) $y [$($d),*]),
                    },
                );
            }
        )* }
        $( $crate::pointwise_methods! {
            $kind [$($doc)+] [$name $($more)*] ($($p = $default)*) rows::$name::ROW
        } )*
        /// The elementwise operators, row by row.
        pub(crate) static $table: &[&[$crate::ops::table::Op]] = &[$(
            $crate::pointwise_ops!($kind [$($doc)+] [$name $($more)*] ($($p = $default)*))
        ),*];
    };
}

/// See [`pointwise!`].
#[macro_export]
macro_rules! pointwise_class {
    (num) => {
        $crate::backend::pointwise::Class::Num
    };
    (arith) => {
        $crate::backend::pointwise::Class::NumNoBool
    };
    (diff) => {
        $crate::backend::pointwise::Class::Difference
    };
    (quot) => {
        $crate::backend::pointwise::Class::Quotient
    };
    (real) => {
        $crate::backend::pointwise::Class::Real
    };
    (trig) => {
        $crate::backend::pointwise::Class::Real
    };
    (float) => {
        $crate::backend::pointwise::Class::Float
    };
    (test) => {
        $crate::backend::pointwise::Class::Test
    };
    (bits) => {
        $crate::backend::pointwise::Class::Bits
    };
}

/// The methods of a row; see [`pointwise!`].
#[macro_export]
macro_rules! pointwise_methods {
    (row $($rest:tt)*) => {};
    (plain [$($doc:literal)+] [$f:ident] ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            pub fn $f(&self $(, $p: Scalar)*) -> Result<Tensor> {
                $row.call(&[self.into()], &[$($p),*])
            }
        }
    };
    (unary $doc:tt [$f:ident $g:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { plain $doc [$f] $p $row }
        $crate::pointwise_methods! { @unary_ $doc $g $p $row }
    };
    (@unary_ [$($doc:literal)+] $g:ident ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            /// In place.
            pub fn $g(&self $(, $p: Scalar)*) -> Result<Tensor> {
                $row.call_(&[self.into()], &[$($p),*])
            }
        }
    };
    (only $doc:tt [$f:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
    };
    (pair $doc:tt [$f:ident $g:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $g call_ (&Tensor) $p $row }
    };
    (both $doc:tt [$f:ident $fs:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $fs call (Scalar) $p $row }
    };
    (binary $doc:tt [$f:ident $g:ident $fs:ident $gs:ident] $p:tt $row:expr) => {
        $crate::pointwise_methods! { @two $doc $f call (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $g call_ (&Tensor) $p $row }
        $crate::pointwise_methods! { @two $doc $fs call (Scalar) $p $row }
        $crate::pointwise_methods! { @two $doc $gs call_ (Scalar) $p $row }
    };
    (@two [$($doc:literal)+] $f:ident $call:ident ($ty:ty)
     ($($p:ident = $default:literal)*) $row:expr) => {
        impl Tensor {
            $(#[doc = $doc])+
            pub fn $f(&self, other: $ty $(, $p: Scalar)*) -> Result<Tensor> {
                $row.$call(&[self.into(), other.into()], &[$($p),*])
            }
        }
    };
}

/// The table entries of a row; see [`pointwise!`].
#[macro_export]
macro_rules! pointwise_ops {
    (row $($rest:tt)*) => { &[] };
    (plain [$($doc:literal)+] [$f:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f, concat!(stringify!($f), "(Tensor self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
    ] };
    (unary [$($doc:literal)+] [$f:ident $g:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f, concat!(stringify!($f), "(Tensor self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g, concat!(stringify!($g), "(Tensor(a!) self"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
    ] };
    (only [$($doc:literal)+] [$f:ident] ()) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), "(Tensor self, Tensor other) -> Tensor")),
    ] };
    (pair [$($doc:literal)+] [$f:ident $g:ident] ()) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), "(Tensor self, Tensor other) -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g,
            concat!(stringify!($g), "(Tensor(a!) self, Tensor other) -> Tensor(a!)")),
    ] };
    (both [$($doc:literal)+] [$f:ident $fs:ident] ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), ".Tensor(Tensor self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $fs,
            concat!(stringify!($f), ".Scalar(Tensor self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
    ] };
    (binary [$($doc:literal)+] [$f:ident $g:ident $fs:ident $gs:ident]
     ($($p:ident = $d:literal)*)) => { &[
        $crate::pointwise_ops!(@op [$($doc)+] $f,
            concat!(stringify!($f), ".Tensor(Tensor self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $g,
            concat!(stringify!($g), ".Tensor(Tensor(a!) self, Tensor other"
            $(, ", *, Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
        $crate::pointwise_ops!(@op [$($doc)+] $fs,
            concat!(stringify!($f), ".Scalar(Tensor self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor")),
        $crate::pointwise_ops!(@op [$($doc)+] $gs,
            concat!(stringify!($g), ".Scalar(Tensor(a!) self, Scalar other"
            $(, ", Scalar ", stringify!($p), "=", stringify!($d))*, ") -> Tensor(a!)")),
    ] };
    (@op [$($doc:literal)+] $f:ident, $schema:expr) => { $crate::ops::table::Op {
        schema: $schema,
        name: stringify!($f),
        doc: concat!($($doc, "\n"),+),
        kind: $crate::ops::table::Kind::Pointwise,
        call: |args| $crate::ops::value::Invoke::invoke(&Tensor::$f, args),
        reference: None,
        samples: None,
    } };
}
