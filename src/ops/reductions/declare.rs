//! The macros that make everything of a row.

/// The parts of a reduction as loops in every type of its class.
#[macro_export]
macro_rules! folds {
    (num $($rest:tt)*) => { $crate::folds!(@all Num [f32 f64 i64] $($rest)*) };
    (real $($rest:tt)*) => { $crate::folds!(@all Real [f32 f64] $($rest)*) };
    (@all $bound:ident [$($t:ident)*] ($x:ident $p:ident) $init:expr; $map:expr;
     ($a:ident $b:ident) $join:expr; ($acc:ident $n:ident) $done:expr) => {{
        struct F;
        impl F {
            #[inline(always)]
            fn init<S: $bound>() -> S { $init }
            #[inline(always)]
            #[allow(unused_variables)]
            fn map<S: $bound>($x: S, $p: S) -> S { $map }
            #[inline(always)]
            fn join<S: $bound>($a: S, $b: S) -> S { $join }
            #[inline(always)]
            #[allow(unused_variables)]
            fn done<S: $bound>($acc: S, $n: S, $p: S) -> S { $done }
        }
        $(impl $crate::backend::reduce::Fold<$t> for F {
            #[inline(always)]
            fn init<I: $crate::backend::cpu::isa::Isa>() -> $crate::backend::formula::Lane<$t, I> {
                F::init()
            }
            #[inline(always)]
            fn map<I: $crate::backend::cpu::isa::Isa>(
                x: $crate::backend::formula::Lane<$t, I>,
                p: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::map(x, p)
            }
            #[inline(always)]
            fn join<I: $crate::backend::cpu::isa::Isa>(
                a: $crate::backend::formula::Lane<$t, I>,
                b: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::join(a, b)
            }
            #[inline(always)]
            fn done<I: $crate::backend::cpu::isa::Isa>(
                a: $crate::backend::formula::Lane<$t, I>,
                n: $crate::backend::formula::Lane<$t, I>,
                p: $crate::backend::formula::Lane<$t, I>,
            ) -> $crate::backend::formula::Lane<$t, I> {
                F::done(a, n, p)
            }
        })*
        $crate::folds!(@table $bound)
    }};
    (@table Num) => { $crate::backend::reduce::Folds {
        i64: Some($crate::backend::reduce::fold_fns::<F, i64>()),
        ..$crate::folds!(@table Real)
    } };
    (@table Real) => { $crate::backend::reduce::Folds {
        f32: Some($crate::backend::reduce::fold_fns::<F, f32>()),
        f64: Some($crate::backend::reduce::fold_fns::<F, f64>()),
        i64: None,
    } };
}

/// Declares reductions:
///
/// ```ignore
/// name(x, p) class out [empty] { init; map } join(a, b) { .. } done(acc, n) { .. }
///     saves(inputs, outputs) |given| derivative;
/// ```
#[macro_export]
macro_rules! reductions {
    ($( $(#[doc = $doc:literal])+ $name:ident($x:ident, $p:ident) $class:ident $out:ident $empty:literal
        { $init:expr; $map:expr } join($a:ident, $b:ident) { $join:expr }
        done($acc:ident, $n:ident) { $done:expr } $(saves($si:literal, $so:literal) $vjp:expr)?; )*) => {
        /// The reductions, a module for each.
        pub mod rows { $(
            $(#[doc = $doc])+
            pub mod $name {
                #[allow(unused_imports)]
                use super::super::*;
                /// The row.
                pub(crate) static ROW: Row = Row {
                    name: stringify!($name),
                    folds: $crate::folds!($class ($x $p) $init; $map; ($a $b) $join; ($acc $n) $done),
                    out: Out::$out,
                    empty: $empty,
                    saves: $crate::reductions!(@saves $($si $so)?),
                    vjp: $crate::reductions!(@vjp $($vjp)?),
                };
            }
        )* }
    };
    (@saves) => { Saves::NONE };
    (@saves $si:literal $so:literal) => { Saves::of($si, $so) };
    (@vjp) => { None };
    (@vjp $vjp:expr) => { Some($vjp) };
}
